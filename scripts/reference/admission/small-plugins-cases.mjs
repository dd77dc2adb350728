// What the small plugins do that change or refuse one kind: images, tolerations, taints, finalizers, node selectors, namespaces.
const spec = (rest = {}) => ({ containers: [{ name: 'c', image: 'i:1' }], ...rest });
const pod = (name, rest, metadata = {}) => ({ post: 'pods', body: { metadata: { name, ...metadata }, spec: spec(rest) } });
const merge = (path, body) => ({ patch: path, type: 'application/merge-patch+json', body });
const toleration = (key, effect, rest = {}) => ({ key, operator: 'Exists', effect, ...rest });
const NOT_READY = 'node.kubernetes.io/not-ready';
const UNREACHABLE = 'node.kubernetes.io/unreachable';
const node = (name, spec) => ({ post: '/api/v1/nodes', body: { metadata: { name }, ...(spec && { spec }) } });
const volume = (name) => ({
  post: '/api/v1/persistentvolumes',
  body: { metadata: { name }, spec: { capacity: { storage: '1Gi' }, accessModes: ['ReadWriteOnce'], hostPath: { path: '/x' } } },
});
const claim = (name, metadata = {}) => ({
  post: 'persistentvolumeclaims',
  body: { metadata: { name, ...metadata }, spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } } },
});

export const SMALL_PLUGINS = {
  'images are always pulled': [
    pod('default', {}),
    pod('never', { containers: [{ name: 'c', image: 'i', imagePullPolicy: 'Never' }] }),
    pod('init', { initContainers: [{ name: 'i', image: 'i:2', imagePullPolicy: 'IfNotPresent' }] }),
    pod('volume', { volumes: [{ name: 'v', image: { reference: 'r', pullPolicy: 'Never' } }] }),
    pod('volume-default', { volumes: [{ name: 'v', image: { reference: 'r:1' } }] }),
    merge('pods/default', { metadata: { labels: { a: 'b' } } }),
    {
      put: 'pods/default',
      body: { metadata: { name: 'default' }, spec: { containers: [{ name: 'c', image: 'j', imagePullPolicy: 'Never' }] } },
    },
    {
      patch: 'pods/default',
      type: 'application/json-patch+json',
      body: [{ op: 'replace', path: '/spec/containers/0/imagePullPolicy', value: 'Never' }],
    },
    {
      patch: 'pods/default',
      type: 'application/strategic-merge-patch+json',
      body: { spec: { containers: [{ name: 'c', imagePullPolicy: 'Never', image: 'k' }] } },
    },
    { patch: 'pods/default/status', type: 'application/merge-patch+json', body: { status: { phase: 'Running' } } },
    { post: 'pods?dryRun=All', body: { metadata: { name: 'dry' }, spec: spec() } },
    { post: 'podtemplates', body: { metadata: { name: 't' }, template: { spec: spec() } } },
  ],
  'tolerations for a while': [
    pod('none', {}),
    pod('one', { tolerations: [toleration(NOT_READY, 'NoExecute')] }),
    pod('other-effect', { tolerations: [toleration(NOT_READY, 'NoSchedule'), toleration(UNREACHABLE, '')] }),
    pod('all', { tolerations: [{ operator: 'Exists' }] }),
    pod('valued', { tolerations: [{ key: NOT_READY, operator: 'Equal', value: 'x', effect: 'NoExecute' }] }),
    pod('all-no-execute', { tolerations: [{ operator: 'Exists', effect: 'NoExecute', tolerationSeconds: 5 }] }),
    merge('pods/all', { metadata: { labels: { a: 'b' } } }),
    merge('pods/one', { spec: { activeDeadlineSeconds: 5 } }),
  ],
  'new nodes are not ready': [
    node('admission-a'),
    node('admission-b', { taints: [{ key: 'k', effect: 'NoSchedule' }] }),
    node('admission-c', { taints: [{ key: NOT_READY, effect: 'NoSchedule' }] }),
    node('admission-d', { taints: [{ key: NOT_READY, effect: 'NoExecute' }] }),
    merge('/api/v1/nodes/admission-a', { spec: { taints: null } }),
    ...['a', 'b', 'c', 'd'].map((name) => ({ delete: `/api/v1/nodes/admission-${name}` })),
  ],
  'storage in use': [
    claim('a'),
    claim('b', { finalizers: ['example.com/x'] }),
    claim('c', { finalizers: ['kubernetes.io/pvc-protection'] }),
    { delete: 'persistentvolumeclaims/a' },
    merge('persistentvolumeclaims/b', { metadata: { finalizers: null } }),
    merge('persistentvolumeclaims/c', { metadata: { finalizers: null } }),
    volume('admission-v'),
    { delete: '/api/v1/persistentvolumes/admission-v' },
    merge('/api/v1/persistentvolumes/admission-v', { metadata: { finalizers: null } }),
  ],
  'node selectors of namespaces': [
    pod('before', { nodeSelector: { a: 'b' } }),
    merge('/api/v1/namespaces/NAMESPACE', {
      metadata: { annotations: { 'scheduler.alpha.kubernetes.io/node-selector': 'zone=a, disk=ssd' } },
    }),
    pod('plain', {}),
    pod('more', { nodeSelector: { a: 'b' } }),
    pod('same', { nodeSelector: { zone: 'a' } }),
    pod('conflict', { nodeSelector: { zone: 'b' } }),
    merge('pods/before', { metadata: { labels: { a: 'b' } } }),
    merge('/api/v1/namespaces/NAMESPACE', { metadata: { annotations: { 'scheduler.alpha.kubernetes.io/node-selector': '' } } }),
    pod('empty', {}),
  ],
  'namespaces that are not there': [
    { post: '/api/v1/namespaces/admission-missing/configmaps', body: { metadata: { name: 'a' } } },
    { post: '/api/v1/namespaces/admission-missing/configmaps', body: { metadata: { generateName: 'a-' } } },
    { put: '/api/v1/namespaces/admission-missing/limitranges/a', body: { metadata: { name: 'a' }, spec: { limits: [] } } },
    { patch: '/api/v1/namespaces/admission-missing/configmaps/a', type: 'application/merge-patch+json', body: {} },
    { delete: '/api/v1/namespaces/admission-missing/configmaps/a' },
    { delete: '/api/v1/namespaces/admission-missing/configmaps' },
    { post: '/api/v1/namespaces/admission-missing/pods/a/binding', body: { metadata: { name: 'a' }, target: { name: 'n' } } },
    { delete: '/api/v1/namespaces/default' },
    { delete: '/api/v1/namespaces/kube-node-lease?dryRun=All' },
    { delete: '/api/v1/namespaces/kube-system' },
  ],
  'privileged containers': [
    pod('plain', { containers: [{ name: 'c', image: 'i:1', securityContext: { privileged: true } }] }),
    pod('init', { initContainers: [{ name: 'i', image: 'i:1', securityContext: { privileged: true } }] }),
    pod('false', { containers: [{ name: 'c', image: 'i:1', securityContext: { privileged: false } }] }),
    pod('and-name', { containers: [{ name: 'C', image: 'i:1', securityContext: { privileged: true } }] }),
    {
      post: 'podtemplates',
      body: {
        metadata: { name: 't' },
        template: { spec: spec({ containers: [{ name: 'c', image: 'i', securityContext: { privileged: true } }] }) },
      },
    },
    {
      post: '/apis/apps/v1/namespaces/NAMESPACE/deployments',
      body: {
        metadata: { name: 'd' },
        spec: {
          selector: { matchLabels: { a: 'b' } },
          template: {
            metadata: { labels: { a: 'b' } },
            spec: spec({ containers: [{ name: 'c', image: 'i', securityContext: { privileged: true } }] }),
          },
        },
      },
    },
    {
      post: 'replicationcontrollers',
      body: {
        metadata: { name: 'r' },
        spec: {
          selector: { a: 'b' },
          template: {
            metadata: { labels: { a: 'b' } },
            spec: spec({ containers: [{ name: 'c', image: 'i', securityContext: { privileged: true, allowPrivilegeEscalation: false } }] }),
          },
        },
      },
    },
  ],
};
