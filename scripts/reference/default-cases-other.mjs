// Objects of the other kinds whose defaults are worth asking for: [case, kind, object without apiVersion and kind].

const service = (spec) => ({ spec });
const template = (spec) => ({
  metadata: { labels: { app: 'a', tier: 'b' } },
  spec: { containers: [{ name: 'c', image: 'nginx:1.2' }], ...spec },
});
const selector = { matchLabels: { app: 'a' } };

export const otherCases = [
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
