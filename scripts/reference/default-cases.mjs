// Objects whose defaults are worth asking for: [case, kind, object without apiVersion and kind]. Kinds' minimal and full objects are
// added by the recorder.

const pod = (spec, metadata = {}) => ({ metadata, spec: { containers: [{ name: 'c', image: 'nginx' }], ...spec } });
const container = (fields) => pod({ containers: [{ name: 'c', image: 'nginx', ...fields }] });
const volume = (source) => pod({ volumes: [{ name: 'v', ...source }] });
const service = (spec) => ({ spec });
const template = (spec) => ({
  metadata: { labels: { app: 'a', tier: 'b' } },
  spec: { containers: [{ name: 'c', image: 'nginx:1.2' }], ...spec },
});
const selector = { matchLabels: { app: 'a' } };
const probes = [
  {},
  { httpGet: { port: 80 } },
  { httpGet: { port: 'web', path: '/x', scheme: 'HTTPS' }, periodSeconds: 5, timeoutSeconds: 0 },
  { tcpSocket: { port: 80 } },
  { grpc: { port: 80 } },
  { exec: { command: ['a'] }, failureThreshold: 1, successThreshold: 2, terminationGracePeriodSeconds: 0 },
];
const images = [
  'nginx',
  'nginx:latest',
  'nginx:1',
  'a:5000/nginx',
  'a:5000/nginx:1',
  'a@sha256:' + 'a'.repeat(64),
  'a:latest@sha256:' + 'a'.repeat(64),
  'A B',
  '',
  'x/y:latest',
  'a:5000/nginx:latest',
];
const volumes = [
  {},
  { configMap: { name: 'a' } },
  { configMap: { name: 'a', defaultMode: 0, items: [{ key: 'a', path: 'b' }], optional: false } },
  { secret: { secretName: 'a' } },
  { secret: { secretName: 'a', defaultMode: 256 } },
  {
    downwardAPI: {
      items: [
        { path: 'a', fieldRef: { fieldPath: 'metadata.name' } },
        { path: 'b', resourceFieldRef: { resource: 'limits.cpu', containerName: 'c' } },
      ],
    },
  },
  {
    projected: {
      sources: [
        { serviceAccountToken: { path: 'a' } },
        { configMap: { name: 'a' } },
        { downwardAPI: { items: [{ path: 'a', fieldRef: { fieldPath: 'metadata.uid' } }] } },
        { clusterTrustBundle: { path: 'x' } },
        {},
      ],
    },
  },
  { projected: {} },
  { hostPath: { path: '/a' } },
  { hostPath: { path: '/a', type: 'Directory' } },
  { emptyDir: {} },
  { emptyDir: { medium: 'Memory', sizeLimit: '1Gi' } },
  { azureDisk: { diskName: 'a', diskURI: 'b' } },
  { iscsi: { targetPortal: 'a', iqn: 'b', lun: 0 } },
  { rbd: { monitors: ['a'], image: 'b' } },
  { scaleIO: { gateway: 'a', system: 'b', secretRef: null } },
  { ephemeral: { volumeClaimTemplate: { spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } } } } },
  { image: { reference: 'a:1' } },
  { image: { reference: 'a' } },
  { image: {} },
  { image: { reference: 'a:1', pullPolicy: 'Never' } },
  { persistentVolumeClaim: { claimName: 'a' } },
  { gitRepo: { repository: 'a' } },
  { nfs: { server: 'a', path: '/b' } },
  { csi: { driver: 'a' } },
  { flexVolume: { driver: 'a' } },
];

export const cases = [
  ...images.map((image, index) => [`image-${index}`, 'Pod', container({ image })]),
  ['pull-policy-kept', 'Pod', container({ imagePullPolicy: 'Never' })],
  ['ports', 'Pod', container({ ports: [{ containerPort: 80 }, { containerPort: 81, hostPort: 8081, protocol: 'UDP', name: 'u' }] })],
  [
    'host-network',
    'Pod',
    pod({
      hostNetwork: true,
      containers: [{ name: 'c', image: 'a', ports: [{ containerPort: 80 }, { containerPort: 81, hostPort: 81 }] }],
      initContainers: [{ name: 'i', image: 'a', ports: [{ containerPort: 90 }] }],
    }),
  ],
  ['limits', 'Pod', container({ resources: { limits: { cpu: '1', memory: '1Gi', 'example.com/x': '2' } } })],
  ['limits-and-requests', 'Pod', container({ resources: { limits: { cpu: '1', memory: '1Gi' }, requests: { cpu: '0.5' } } })],
  ['limits-init', 'Pod', pod({ initContainers: [{ name: 'i', image: 'a', resources: { limits: { cpu: '1000m' } } }] })],
  ['pod-resources', 'Pod', pod({ resources: { limits: { cpu: '2', memory: '2Gi' } } })],
  [
    'pod-resources-containers',
    'Pod',
    pod({
      resources: { limits: { cpu: '2', memory: '2Gi' } },
      containers: [
        { name: 'c', image: 'a', resources: { requests: { cpu: '500m' }, limits: { memory: '1Gi' } } },
        { name: 'd', image: 'a', resources: { requests: { cpu: '250m', memory: '100Mi' } } },
      ],
    }),
  ],
  [
    'pod-resources-requests',
    'Pod',
    pod({ resources: { requests: { cpu: '2' } }, containers: [{ name: 'c', image: 'a', resources: { requests: { cpu: '500m' } } }] }),
  ],
  [
    'quantities',
    'Pod',
    container({
      resources: {
        limits: { cpu: '1000m', memory: '1024Mi', 'ephemeral-storage': '1e3' },
        requests: { cpu: 0.1, memory: 1024, 'ephemeral-storage': '0.5Gi' },
      },
    }),
  ],
  [
    'quantities-odd',
    'Pod',
    container({
      resources: {
        requests: {
          cpu: '0.0001',
          memory: '1.5',
          a: '+1',
          b: '001',
          c: '1E',
          e: '100000000000000000000',
          f: '-0.5Ki',
          g: '0.1Ki',
          h: '1n',
          i: '1500u',
        },
      },
    }),
  ],
  ...probes.map((probe, index) => [
    `probe-${index}`,
    'Pod',
    container({ livenessProbe: probe, readinessProbe: probe, startupProbe: probe }),
  ]),
  ['lifecycle', 'Pod', container({ lifecycle: { postStart: { httpGet: { port: 80 } }, preStop: { exec: {} } } })],
  ['lifecycle-sleep', 'Pod', container({ lifecycle: { preStop: { sleep: { seconds: 0 } }, stopSignal: 'SIGTERM' } })],
  [
    'env',
    'Pod',
    container({
      env: [
        { name: 'a' },
        { name: 'b', value: '' },
        { name: 'c', valueFrom: { fieldRef: { fieldPath: 'status.podIP' } } },
        { name: 'd', valueFrom: { configMapKeyRef: { name: 'x', key: 'y' } } },
        { name: 'e', valueFrom: { resourceFieldRef: { resource: 'limits.cpu' } } },
        { name: 'f', valueFrom: { fileKeyRef: { volumeName: 'v', path: 'p', key: 'k' } } },
        { name: 'g', valueFrom: { secretKeyRef: { key: 'y' } } },
      ],
      envFrom: [{ configMapRef: {} }, { prefix: 'P', secretRef: { name: 's', optional: false } }],
    }),
  ],
  ['security-context', 'Pod', container({ securityContext: { privileged: false, procMount: '', runAsUser: 0, capabilities: {} } })],
  ['security-context-pod', 'Pod', pod({ securityContext: { runAsNonRoot: false, fsGroup: 0, sysctls: [], supplementalGroups: [] } })],
  ['security-context-empty', 'Pod', container({ securityContext: {} })],
  [
    'mounts',
    'Pod',
    pod({
      volumes: [{ name: 'v', emptyDir: {} }],
      containers: [
        {
          name: 'c',
          image: 'a',
          volumeMounts: [
            { name: 'v', mountPath: '/a' },
            { name: 'v', mountPath: '/b', readOnly: true, recursiveReadOnly: 'Disabled' },
            { name: 'v', mountPath: '/c', readOnly: false, subPath: '' },
          ],
        },
      ],
    }),
  ],
  ...volumes.map((source, index) => [`volume-${index}`, 'Pod', volume(source)]),
  ['service-account', 'Pod', pod({ serviceAccountName: 'a' })],
  ['service-account-old', 'Pod', pod({ serviceAccount: 'a' })],
  ['service-account-both', 'Pod', pod({ serviceAccountName: 'a', serviceAccount: 'b' })],
  [
    'zeros',
    'Pod',
    pod(
      {
        terminationGracePeriodSeconds: 0,
        activeDeadlineSeconds: 0,
        hostNetwork: false,
        hostPID: false,
        hostname: '',
        nodeSelector: {},
        tolerations: [],
        automountServiceAccountToken: false,
        enableServiceLinks: false,
        shareProcessNamespace: false,
        priority: 0,
        overhead: {},
        restartPolicy: '',
        dnsPolicy: '',
        schedulerName: '',
        hostUsers: true,
        setHostnameAsFQDN: false,
        preemptionPolicy: '',
      },
      { labels: {}, annotations: {}, finalizers: [], ownerReferences: [] },
    ),
  ],
  [
    'nulls',
    'Pod',
    pod(
      {
        terminationGracePeriodSeconds: null,
        hostNetwork: null,
        nodeSelector: null,
        tolerations: null,
        securityContext: null,
        affinity: null,
        volumes: null,
        restartPolicy: null,
        hostname: null,
        initContainers: [null],
        imagePullSecrets: [null],
      },
      { labels: null, annotations: { a: null }, creationTimestamp: null },
    ),
  ],
  ['null-items', 'Pod', pod({ containers: [null], volumes: [null, { name: 'a' }] })],
  [
    'affinity',
    'Pod',
    pod({
      affinity: {
        nodeAffinity: {
          requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{}] },
          preferredDuringSchedulingIgnoredDuringExecution: [{ weight: 1, preference: {} }],
        },
        podAffinity: {
          requiredDuringSchedulingIgnoredDuringExecution: [{ topologyKey: 'a' }],
          preferredDuringSchedulingIgnoredDuringExecution: [
            { weight: 1, podAffinityTerm: { topologyKey: 'a', labelSelector: {}, namespaceSelector: {} } },
          ],
        },
        podAntiAffinity: {},
      },
    }),
  ],
  [
    'spread',
    'Pod',
    pod({
      topologySpreadConstraints: [{ maxSkew: 1, topologyKey: 'a', whenUnsatisfiable: 'DoNotSchedule' }],
      tolerations: [{ operator: 'Exists' }, { key: 'a', tolerationSeconds: 0 }],
      readinessGates: [{ conditionType: 'a' }],
      schedulingGates: [{ name: 'a' }],
      hostAliases: [{ ip: '1.2.3.4' }],
      dnsConfig: { options: [{ name: 'a' }, { name: 'b', value: '' }] },
      os: { name: 'linux' },
      resourceClaims: [{ name: 'a', resourceClaimName: 'b' }],
    }),
  ],
  [
    'ephemeral-container',
    'Pod',
    pod({
      ephemeralContainers: [
        { name: 'e', image: 'busybox', ports: [{ containerPort: 1 }], livenessProbe: {}, resources: { limits: { cpu: '1' } } },
      ],
    }),
  ],
  [
    'restart-init',
    'Pod',
    pod({ initContainers: [{ name: 'i', image: 'a', restartPolicy: 'Always', livenessProbe: { tcpSocket: { port: 1 } } }] }),
  ],
  [
    'status',
    'Pod',
    {
      spec: { containers: [{ name: 'c', image: 'a' }] },
      status: {
        podIP: '1.2.3.4',
        conditions: [{ type: 'Ready', status: 'True' }],
        containerStatuses: [{ name: 'c', state: { running: {}, terminated: {}, waiting: {} } }],
      },
    },
  ],
  [
    'status-ips',
    'Pod',
    {
      spec: { containers: [{ name: 'c', image: 'a' }] },
      status: { podIPs: [{ ip: '1.2.3.4' }, { ip: '::1' }], hostIPs: [{ ip: '1.2.3.4' }] },
    },
  ],
  ['old-host', 'Pod', pod({ nodeName: 'n', hostIPC: true, hostPID: true, securityContext: {} })],

  ['node-port', 'Service', service({ type: 'NodePort', ports: [{ port: 80 }] })],
  [
    'load-balancer',
    'Service',
    service({
      type: 'LoadBalancer',
      ports: [
        { port: 80, name: 'a' },
        { port: 81, name: 'b', targetPort: 'web', protocol: 'UDP' },
      ],
    }),
  ],
  [
    'load-balancer-no-ports',
    'Service',
    service({ type: 'LoadBalancer', allocateLoadBalancerNodePorts: false, ports: [{ port: 80, targetPort: 0 }] }),
  ],
  ['external-name', 'Service', service({ type: 'ExternalName', externalName: 'a.example' })],
  ['external-name-ports', 'Service', service({ type: 'ExternalName', externalName: 'a.example', ports: [{ port: 80 }] })],
  ['headless', 'Service', service({ clusterIP: 'None', selector: { a: 'b' }, ports: [{ port: 80 }] })],
  ['headless-no-selector', 'Service', service({ clusterIP: 'None' })],
  ['client-ip', 'Service', service({ sessionAffinity: 'ClientIP', ports: [{ port: 80, targetPort: 'a' }] })],
  ['client-ip-config', 'Service', service({ sessionAffinity: 'ClientIP', sessionAffinityConfig: {}, ports: [{ port: 80 }] })],
  [
    'client-ip-timeout',
    'Service',
    service({ sessionAffinity: 'ClientIP', sessionAffinityConfig: { clientIP: { timeoutSeconds: 5 } }, ports: [{ port: 80 }] }),
  ],
  [
    'affinity-none-config',
    'Service',
    service({ sessionAffinity: 'None', sessionAffinityConfig: { clientIP: { timeoutSeconds: 5 } }, ports: [{ port: 80 }] }),
  ],
  ['external-ips', 'Service', service({ externalIPs: ['1.2.3.4'], ports: [{ port: 80 }] })],
  [
    'external-local',
    'Service',
    service({
      type: 'LoadBalancer',
      externalTrafficPolicy: 'Local',
      internalTrafficPolicy: 'Local',
      ports: [{ port: 80, nodePort: 30123 }],
    }),
  ],
  ['cluster-ip-given', 'Service', service({ clusterIP: '10.0.0.99', ports: [{ port: 80 }] })],
  ['cluster-ips-given', 'Service', service({ clusterIP: '10.0.0.98', clusterIPs: ['10.0.0.98'], ports: [{ port: 80 }] })],
  ['prefer-dual', 'Service', service({ ipFamilyPolicy: 'PreferDualStack', ports: [{ port: 80 }] })],
  [
    'zeros',
    'Service',
    service({
      type: '',
      sessionAffinity: '',
      publishNotReadyAddresses: false,
      healthCheckNodePort: 0,
      externalName: '',
      loadBalancerIP: '',
      selector: {},
      externalIPs: [],
      ports: [{ port: 80, protocol: '', nodePort: 0, name: '' }],
    }),
  ],

  [
    'status',
    'Node',
    {
      status: {
        capacity: { cpu: '1', pods: '10' },
        addresses: [{ type: 'InternalIP', address: '1.2.3.4' }],
        conditions: [{ type: 'Ready', status: 'True' }],
      },
    },
  ],
  ['pod-cidr', 'Node', { spec: { podCIDR: '10.0.0.0/24', taints: [{ key: 'a', effect: 'NoSchedule' }], unschedulable: true } }],
  ['pod-cidrs', 'Node', { spec: { podCIDRs: ['10.0.0.0/24'] } }],
  [
    'images',
    'Node',
    {
      status: {
        images: [{ names: ['a'] }, {}],
        volumesAttached: [{ name: 'a', devicePath: '' }],
        runtimeHandlers: [{ name: '', features: {} }],
        config: {},
        features: {},
      },
    },
  ],

  ['labels', 'Namespace', { metadata: { labels: { a: 'b' } } }],
  ['label-given', 'Namespace', { metadata: { labels: { 'kubernetes.io/metadata.name': 'other' } } }],
  ['status', 'Namespace', { spec: { finalizers: [] }, status: { phase: 'Terminating', conditions: [{ type: 'a', status: 'True' }] } }],
  ['data', 'ConfigMap', { data: { b: '1', a: '' }, binaryData: { x: 'AAE=' }, immutable: false }],
  ['empty-maps', 'ConfigMap', { data: {}, binaryData: {} }],
  ['null-values', 'ConfigMap', { data: { a: null }, binaryData: { x: null, y: '' } }],
  ['data', 'Secret', { data: { b: 'AAE=' }, type: 'kubernetes.io/basic-auth', immutable: true }],
  ['string-data', 'Secret', { stringData: { a: 'x', b: 'ü' }, data: { a: 'AAE=', z: 'AAE=' } }],
  ['empty', 'Secret', { data: {}, stringData: {}, type: '' }],
  ['base64', 'Secret', { data: { a: 'AA==\n', b: '' } }],

  [
    'subsets',
    'Endpoints',
    { subsets: [{ addresses: [{ ip: '1.2.3.4', targetRef: {} }], ports: [{ port: 80 }, { port: 81, protocol: 'UDP', name: 'a' }] }, {}] },
  ],
  [
    'series',
    'Event',
    {
      involvedObject: { namespace: 'default' },
      series: { count: 1 },
      related: {},
      source: { component: 'a' },
      count: 0,
      firstTimestamp: '2020-01-01T00:00:00Z',
      eventTime: '2020-01-01T00:00:00.123456Z',
    },
  ],
  [
    'default-request',
    'LimitRange',
    {
      spec: {
        limits: [
          { type: 'Container', max: { cpu: '2', memory: '2Gi' }, default: { cpu: '1' } },
          { type: 'Container', defaultRequest: { cpu: '1' }, min: { cpu: '500m', memory: '1Gi' } },
          { type: 'Pod', max: { cpu: '2' } },
          { type: 'PersistentVolumeClaim', max: { storage: '2Gi' }, min: { storage: '1Gi' } },
        ],
      },
    },
  ],
  [
    'default-from-max',
    'LimitRange',
    {
      spec: {
        limits: [
          { type: 'Container', max: { cpu: '2000m' }, min: { cpu: '1' } },
          { type: 'Container', max: { cpu: '2' }, default: {}, defaultRequest: {} },
        ],
      },
    },
  ],
  [
    'hard',
    'ResourceQuota',
    {
      spec: {
        hard: { pods: '10', cpu: '1000m' },
        scopes: ['BestEffort'],
        scopeSelector: { matchExpressions: [{ scopeName: 'PriorityClass', operator: 'Exists' }] },
      },
      status: { used: {} },
    },
  ],
  [
    'volume-mode',
    'PersistentVolumeClaim',
    { spec: { accessModes: ['ReadWriteOnce'], volumeMode: 'Block', storageClassName: '', resources: {} } },
  ],
  [
    'data-source',
    'PersistentVolumeClaim',
    { spec: { dataSource: { kind: 'PersistentVolumeClaim', name: 'a' }, resources: { requests: { storage: '1.5Gi' } } } },
  ],
  ['data-source-ref', 'PersistentVolumeClaim', { spec: { dataSourceRef: { kind: 'PersistentVolumeClaim', name: 'a' } } }],
  [
    'sources',
    'PersistentVolume',
    {
      spec: {
        capacity: { storage: '1Gi' },
        rbd: { monitors: [], image: 'a' },
        iscsi: {},
        azureDisk: {},
        scaleIO: {},
        hostPath: { path: '/a' },
        nodeAffinity: {},
        claimRef: {},
      },
    },
  ],

  ['labels', 'ReplicationController', { spec: { template: template({}) } }],
  [
    'labels-given',
    'ReplicationController',
    { metadata: { labels: { x: 'y' } }, spec: { replicas: 0, selector: { app: 'a' }, template: template({}) } },
  ],
  ['no-template', 'ReplicationController', { spec: {} }],
  [
    'rolling-partial',
    'Deployment',
    {
      spec: {
        selector,
        template: template({}),
        strategy: { rollingUpdate: { maxSurge: 1 } },
        replicas: 0,
        paused: false,
        minReadySeconds: 0,
      },
    },
  ],
  [
    'recreate',
    'Deployment',
    {
      spec: {
        selector,
        template: template({
          hostNetwork: true,
          containers: [{ name: 'c', image: 'a', ports: [{ containerPort: 80 }], resources: { limits: { cpu: '1' } } }],
        }),
        strategy: { type: 'Recreate' },
        progressDeadlineSeconds: 0,
        revisionHistoryLimit: 0,
      },
    },
  ],
  [
    'template-labels',
    'Deployment',
    { spec: { template: template({ enableServiceLinks: false, securityContext: null, volumes: [{ name: 'a' }] }) } },
  ],
  [
    'rolling',
    'StatefulSet',
    {
      spec: {
        selector,
        serviceName: 'a',
        template: template({}),
        updateStrategy: { type: 'RollingUpdate', rollingUpdate: {} },
        volumeClaimTemplates: [
          { metadata: { name: 'v' }, spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } } },
        ],
        ordinals: {},
      },
    },
  ],
  [
    'on-delete',
    'StatefulSet',
    {
      spec: {
        selector,
        template: template({}),
        updateStrategy: { type: 'OnDelete' },
        podManagementPolicy: 'Parallel',
        persistentVolumeClaimRetentionPolicy: { whenScaled: 'Delete' },
      },
    },
  ],
  [
    'partition',
    'StatefulSet',
    { spec: { selector, template: template({}), updateStrategy: { rollingUpdate: { partition: 2, maxUnavailable: '10%' } } } },
  ],
  ['rolling', 'DaemonSet', { spec: { selector, template: template({}), updateStrategy: { rollingUpdate: { maxSurge: 1 } } } }],
  ['on-delete', 'DaemonSet', { spec: { selector, template: template({}), updateStrategy: { type: 'OnDelete' } } }],
  [
    'unavailable',
    'DaemonSet',
    { spec: { selector, template: template({}), updateStrategy: { type: 'RollingUpdate', rollingUpdate: { maxUnavailable: 0 } } } },
  ],
  [
    'pod',
    'PodTemplate',
    {
      template: template({
        hostNetwork: true,
        containers: [{ name: 'c', image: 'a', ports: [{ containerPort: 80 }] }],
        volumes: [{ name: 'v', configMap: {} }],
      }),
    },
  ],
  ['empty', 'ReplicaSet', { spec: {} }],
  [
    'holder',
    'Lease',
    {
      spec: {
        holderIdentity: '',
        leaseDurationSeconds: 15,
        renewTime: '2020-01-01T00:00:00.500000Z',
        acquireTime: '2020-01-01T00:00:00.000000Z',
      },
    },
  ],
  ['conditions', 'ServiceCIDR', { spec: { cidrs: ['10.9.0.0/24'] }, status: { conditions: [{ type: 'Ready', status: 'True' }] } }],
  [
    'tokens',
    'ServiceAccount',
    { secrets: [{ name: 'a' }, {}], imagePullSecrets: [{ name: 'a' }, {}], automountServiceAccountToken: false },
  ],
];
