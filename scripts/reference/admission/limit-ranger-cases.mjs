// What LimitRanger does to pods and claims in namespaces with limits. Each scenario has a namespace of its own.
const pod = (name, ...containers) => ({
  metadata: { name },
  spec: { containers: containers.map((c, i) => ({ name: `c${i}`, image: 'i', ...c })) },
});
const limitRange = (name, ...limits) => ({ post: 'limitranges', body: { metadata: { name }, spec: { limits } } });
const create = (body, query = '') => ({ post: `pods${query}`, body });
const claim = (name, requests, rest = {}) => ({
  post: 'persistentvolumeclaims',
  body: { metadata: { name }, spec: { accessModes: ['ReadWriteOnce'], resources: { requests }, ...rest } },
});
const res = (requests, limits) => ({ resources: { ...(requests && { requests }), ...(limits && { limits }) } });

export const LIMIT_RANGER = {
  'defaults of both': [
    limitRange('l', { type: 'Container', default: { cpu: '500m', memory: '1Gi' }, defaultRequest: { cpu: '100m', memory: '256Mi' } }),
    create(pod('none', {})),
    create(pod('two', {}, res({ cpu: '50m' }))),
    create(pod('given', res({ cpu: '50m', memory: '1Mi' }, { cpu: '1', memory: '2Gi' }))),
    create(pod('limits-only', res(undefined, { cpu: '200m' }))),
    create(pod('request-over-default-limit', res({ cpu: '600m' }))),
    create({
      ...pod('init', {}),
      spec: {
        ...pod('init', {}).spec,
        initContainers: [
          { name: 'i0', image: 'i' },
          { name: 'i1', image: 'i', restartPolicy: 'Always' },
        ],
      },
    }),
    create(pod('dry', {}), '?dryRun=All'),
    create({ ...pod('annotated', {}), metadata: { name: 'annotated', annotations: { 'kubernetes.io/limit-ranger': 'mine', a: 'b' } } }),
  ],
  'defaults derived': [
    limitRange('a', { type: 'Container', max: { cpu: '2' } }),
    limitRange('b', { type: 'Container', min: { memory: '10Mi' } }),
    create(pod('p', {})),
  ],
  'default only': [
    limitRange('a', { type: 'Container', default: { cpu: '1', 'ephemeral-storage': '1Gi', 'example.com/x': '2' } }),
    create(pod('p', {}, {})),
  ],
  'container bounds': [
    limitRange('l', {
      type: 'Container',
      min: { cpu: '100m', memory: '10Mi' },
      max: { cpu: '1', memory: '1Gi' },
      maxLimitRequestRatio: { cpu: '4' },
      default: { memory: '20Mi', cpu: '400m' },
      defaultRequest: { memory: '10Mi', cpu: '100m' },
    }),
    create(pod('ok', {})),
    create(pod('under', res({ cpu: '50m' }))),
    create(pod('over', res({ cpu: '500m' }, { cpu: '2' }))),
    create(pod('limit-over', res({ cpu: '1500m' }, { cpu: '2' }))),
    create(pod('ratio', res({ cpu: '100m' }, { cpu: '500m' }))),
    create(pod('ratio-fraction', res({ cpu: '110m' }, { cpu: '500m' }))),
    create(pod('both', res({ cpu: '50m', memory: '1Mi' }, { cpu: '2', memory: '2Gi' }))),
    create(pod('second', {}, res({ cpu: '50m' }))),
    create(pod('generated', res({ cpu: '50m' }))),
    create({ metadata: { generateName: 'generated-' }, spec: { containers: [{ name: 'c', image: 'i', ...res({ cpu: '50m' }) }] } }),
    create({
      ...pod('init', {}),
      spec: { containers: [{ name: 'c', image: 'i' }], initContainers: [{ name: 'i0', image: 'i', ...res({ cpu: '5m' }) }] },
    }),
    { put: 'pods/ok', body: pod('ok', { image: 'j', ...res({ cpu: '100m', memory: '10Mi' }, { cpu: '400m', memory: '20Mi' }) }) },
    { patch: 'pods/ok', type: 'application/merge-patch+json', body: { metadata: { labels: { a: 'b' } } } },
    {
      patch: 'pods/ok',
      type: 'application/strategic-merge-patch+json',
      body: { metadata: { annotations: { 'kubernetes.io/limit-ranger': null } } },
    },
  ],
  'container without what is bounded': [
    limitRange('a', { type: 'Container', max: { 'example.com/x': '5' }, min: { 'example.com/x': '1' } }),
    create(pod('none', {})),
    create(pod('limit', res(undefined, { 'example.com/x': '7' }))),
    create(pod('zero', res({ 'example.com/x': '0' }, { 'example.com/x': '0' }))),
  ],
  'pod bounds': [
    limitRange('l', {
      type: 'Pod',
      min: { cpu: '100m', memory: '10Mi' },
      max: { cpu: '1', memory: '1Gi' },
      maxLimitRequestRatio: { cpu: '4' },
    }),
    create(pod('none', {})),
    create(pod('only-cpu', res({ cpu: '100m' }, { cpu: '200m' }))),
    create(
      pod(
        'sum',
        res({ cpu: '600m', memory: '100Mi' }, { cpu: '600m', memory: '100Mi' }),
        res({ cpu: '600m', memory: '100Mi' }, { cpu: '600m', memory: '100Mi' }),
      ),
    ),
    create(
      pod(
        'sum-low',
        res({ cpu: '10m', memory: '6Mi' }, { cpu: '10m', memory: '6Mi' }),
        res({ cpu: '10m', memory: '6Mi' }, { cpu: '10m', memory: '6Mi' }),
      ),
    ),
    create(pod('ratio', res({ cpu: '100m', memory: '100Mi' }, { cpu: '500m', memory: '100Mi' }))),
    create(pod('ok', res({ cpu: '100m', memory: '100Mi' }, { cpu: '400m', memory: '100Mi' }))),
    create({
      ...pod('init', {}),
      spec: {
        containers: [{ name: 'c', image: 'i', ...res({ cpu: '200m', memory: '20Mi' }, { cpu: '200m', memory: '20Mi' }) }],
        initContainers: [{ name: 'i', image: 'i', ...res({ cpu: '2', memory: '20Mi' }, { cpu: '2', memory: '20Mi' }) }],
      },
    }),
    create({
      ...pod('sidecar', {}),
      spec: {
        containers: [{ name: 'c', image: 'i', ...res({ cpu: '600m', memory: '20Mi' }, { cpu: '600m', memory: '20Mi' }) }],
        initContainers: [
          { name: 'i', image: 'i', restartPolicy: 'Always', ...res({ cpu: '600m', memory: '20Mi' }, { cpu: '600m', memory: '20Mi' }) },
        ],
      },
    }),
    create({
      ...pod('level', {}),
      spec: {
        resources: { requests: { cpu: '2', memory: '20Mi' }, limits: { cpu: '2', memory: '20Mi' } },
        containers: [{ name: 'c', image: 'i' }],
      },
    }),
  ],
  'pod level resources': [
    limitRange('l', { type: 'Container', default: { cpu: '500m', memory: '1Gi' }, defaultRequest: { cpu: '100m', memory: '256Mi' } }),
    create({
      metadata: { name: 'level' },
      spec: { resources: { requests: { cpu: '200m' }, limits: { cpu: '1' } }, containers: [{ name: 'c', image: 'i' }] },
    }),
  ],
  claims: [
    limitRange('l', { type: 'PersistentVolumeClaim', min: { storage: '1Gi' }, max: { storage: '10Gi' } }),
    claim('ok', { storage: '5Gi' }),
    claim('low', { storage: '1Mi' }),
    claim('high', { storage: '20Gi' }),
    { patch: 'persistentvolumeclaims/ok', type: 'application/merge-patch+json', body: { metadata: { labels: { a: 'b' } } } },
  ],
  'other kinds': [
    limitRange('l', { type: 'Container', min: { cpu: '100m' }, default: { cpu: '100m' } }),
    { post: 'podtemplates', body: { metadata: { name: 't' }, template: { spec: { containers: [{ name: 'c', image: 'i' }] } } } },
    { post: 'configmaps', body: { metadata: { name: 'c' } } },
  ],
  'ephemeral and fractions': [
    limitRange('l', { type: 'Container', maxLimitRequestRatio: { memory: '1500m', cpu: '2' }, min: { cpu: '1m' } }),
    create(pod('a', res({ cpu: '100m', memory: '100' }, { cpu: '250m', memory: '200' }))),
    create(pod('b', res({ memory: '100' }))),
    create(pod('c', res({ memory: '100', cpu: '3' }, { memory: '150', cpu: '6' }))),
    create(pod('d', res({ memory: '0' }, { memory: '150' }))),
  ],
};
