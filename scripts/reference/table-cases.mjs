// Objects whose table cells are worth asking for: [case, kind, object]. They are put into the reference's store, so they may hold any
// status.
import { AGO } from './ago.mjs';
import { pods } from './table-cases-pod.mjs';

const aged = (seconds, object = {}) => ({ ...object, metadata: { ...object.metadata, creationTimestamp: AGO(seconds) } });
const container = { name: 'c', image: 'nginx' };
const ready = { type: 'Ready', status: 'True' };
const template = { metadata: { labels: { app: 'a', tier: 'b' } }, spec: { containers: [container, { name: 'd', image: 'redis:7' }] } };
const workload = { selector: { matchLabels: { app: 'a', tier: 'b' } }, template };

const service = (spec, loadBalancer) => ({
  spec: { ports: [{ port: 80 }], ...spec },
  ...(loadBalancer ? { status: { loadBalancer } } : {}),
});
const services = {
  'cluster-ip': service({ clusterIP: '10.0.0.5' }),
  none: service({ clusterIP: 'None' }),
  unset: service({}),
  'node-port': service({
    type: 'NodePort',
    clusterIP: '10.0.0.5',
    ports: [
      { port: 80, nodePort: 30080 },
      { port: 53, protocol: 'UDP' },
    ],
    selector: { b: '2', a: '1' },
  }),
  'external-ips': service({ clusterIP: '10.0.0.5', externalIPs: ['1.1.1.1', '2.2.2.2'] }),
  'node-port-ips': service({ type: 'NodePort', clusterIP: '10.0.0.5', externalIPs: ['1.1.1.1'] }),
  'lb-pending': service({ type: 'LoadBalancer', clusterIP: '10.0.0.5' }),
  'lb-ip': service({ type: 'LoadBalancer', clusterIP: '10.0.0.5' }, { ingress: [{ ip: '5.5.5.5' }, { hostname: 'a.example' }] }),
  'lb-long': service(
    { type: 'LoadBalancer', clusterIP: '10.0.0.5' },
    { ingress: [{ hostname: 'a-very-long-hostname.example.com' }, { hostname: 'another.example' }] },
  ),
  'lb-ips': service({ type: 'LoadBalancer', clusterIP: '10.0.0.5', externalIPs: ['1.1.1.1'] }, { ingress: [{ ip: '5.5.5.5' }] }),
  'lb-pending-ips': service({ type: 'LoadBalancer', clusterIP: '10.0.0.5', externalIPs: ['1.1.1.1'] }),
  'external-name': service({ type: 'ExternalName', externalName: 'a.example', ports: [] }),
};

const node = (fields, metadata = {}) => ({ metadata, ...fields });
const nodes = {
  bare: node({}),
  ready: node({
    status: {
      conditions: [ready],
      nodeInfo: { kubeletVersion: 'v1.37.2', osImage: 'Debian', kernelVersion: '6.1', containerRuntimeVersion: 'containerd://2' },
      addresses: [
        { type: 'Hostname', address: 'h' },
        { type: 'InternalIP', address: '1.2.3.4' },
        { type: 'ExternalIP', address: '5.6.7.8' },
      ],
    },
  }),
  'not-ready': node({ status: { conditions: [{ type: 'Ready', status: 'False' }] } }),
  unknown: node({
    status: {
      conditions: [
        { type: 'Ready', status: 'Unknown' },
        { type: 'DiskPressure', status: 'True' },
      ],
    },
  }),
  cordoned: node({ spec: { unschedulable: true }, status: { conditions: [ready] } }),
  'cordoned-bare': node({ spec: { unschedulable: true } }),
  roles: node(
    { status: { conditions: [ready] } },
    {
      labels: {
        'node-role.kubernetes.io/worker': '',
        'node-role.kubernetes.io/control-plane': '',
        'kubernetes.io/role': 'master',
        'node-role.kubernetes.io/': 'x',
      },
    },
  ),
  deleted: node({ status: { conditions: [ready] } }, { deletionTimestamp: AGO(10), finalizers: ['a/b'] }),
};

const ages = [
  0,
  1,
  119,
  120,
  121,
  599,
  600,
  601,
  3 * 3600 - 1,
  3 * 3600,
  8 * 3600 - 1,
  8 * 3600,
  8 * 3600 + 60,
  48 * 3600 - 1,
  48 * 3600,
  7 * 86400 + 3600,
  8 * 86400 - 1,
  8 * 86400,
  364 * 86400,
  365 * 86400,
  2 * 365 * 86400 - 1,
  2 * 365 * 86400,
  3 * 365 * 86400 + 86400,
  8 * 365 * 86400 - 1,
  8 * 365 * 86400,
  20 * 365 * 86400,
  -100,
];
const pairs = (kind, table) => Object.entries(table).map(([name, object]) => [name, kind, object]);

export const tableCases = [
  ...ages.map((age, index) => [`age-${index}`, 'ConfigMap', aged(age)]),
  ['no-age', 'ConfigMap', {}],
  ['data', 'ConfigMap', { data: { a: '1', b: '2' }, binaryData: { c: 'AA==' } }],
  ['data', 'Secret', { data: { a: 'AA==' }, type: 'a/b' }],
  ['plain', 'Secret', aged(70)],
  ['active', 'Namespace', aged(50)],
  ['terminating', 'Namespace', { status: { phase: 'Terminating' } }],
  ...pairs('Pod', pods),
  ...pairs('Service', services),
  ...pairs('Node', nodes),
  ['none', 'Endpoints', {}],
  [
    'some',
    'Endpoints',
    {
      subsets: [
        { addresses: [{ ip: '1.1.1.1' }, { ip: '1.1.1.2' }], ports: [{ port: 80 }, { port: 81, name: 'b' }] },
        { addresses: [{ ip: '2.2.2.2' }] },
        { notReadyAddresses: [{ ip: '3.3.3.3' }], ports: [{ port: 1 }] },
      ],
    },
  ],
  ['few', 'Endpoints', { subsets: [{ addresses: [{ ip: '1.1.1.1' }, { ip: '1.1.1.2' }], ports: [{ port: 80 }] }] }],
  ['no-ports', 'Endpoints', { subsets: [{ addresses: [{ ip: '1.1.1.1' }, { ip: '1.1.1.2' }, { ip: '1.1.1.3' }, { ip: '1.1.1.4' }] }] }],
  ['empty-subset', 'Endpoints', { subsets: [{}] }],
  ['bare', 'Event', { involvedObject: {} }],
  [
    'seen',
    'Event',
    aged(500, {
      involvedObject: { kind: 'Pod', name: 'p', namespace: 'default', fieldPath: 'spec.containers{c}' },
      type: 'Normal',
      reason: 'Pulled',
      message: ' a message \n',
      source: { component: 'kubelet', host: 'n' },
      count: 3,
      firstTimestamp: AGO(400),
      lastTimestamp: AGO(100),
    }),
  ],
  [
    'series',
    'Event',
    {
      involvedObject: { kind: 'Pod', name: 'p' },
      eventTime: AGO(300).replace('Z', '.000000Z'),
      series: { count: 7, lastObservedTime: AGO(30).replace('Z', '.000000Z') },
      reportingComponent: 'sched',
      reportingInstance: 'sched-1',
    },
  ],
  ['event-time', 'Event', { involvedObject: { name: 'p' }, eventTime: AGO(300).replace('Z', '.000000Z'), source: { component: 'c' } }],
  ['first-only', 'Event', { involvedObject: { kind: 'Pod' }, firstTimestamp: AGO(200) }],
  ['plain', 'LimitRange', aged(60, { spec: { limits: [] } })],
  ['pending', 'PersistentVolumeClaim', { spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } } }],
  [
    'bound',
    'PersistentVolumeClaim',
    {
      spec: {
        volumeName: 'v',
        accessModes: ['ReadWriteOnce', 'ReadOnlyMany', 'ReadWriteMany', 'ReadWriteOncePod'],
        storageClassName: 'fast',
        volumeAttributesClassName: 'x',
        volumeMode: 'Block',
      },
      status: {
        phase: 'Bound',
        accessModes: ['ReadWriteMany', 'ReadWriteOnce', 'ReadWriteOncePod', 'ReadOnlyMany'],
        capacity: { storage: '2Gi' },
      },
    },
  ],
  [
    'class-annotation',
    'PersistentVolumeClaim',
    { metadata: { annotations: { 'volume.beta.kubernetes.io/storage-class': 'old' } }, spec: { storageClassName: 'new' } },
  ],
  ['deleted', 'PersistentVolumeClaim', { metadata: { deletionTimestamp: AGO(5), finalizers: ['a/b'] }, spec: {} }],
  [
    'plain',
    'PersistentVolume',
    { spec: { capacity: { storage: '1Gi' }, accessModes: ['ReadWriteMany', 'ReadWriteOnce'], hostPath: { path: '/a' } } },
  ],
  [
    'bound',
    'PersistentVolume',
    {
      spec: {
        capacity: { storage: '1.5Gi' },
        claimRef: { namespace: 'd', name: 'c' },
        storageClassName: 's',
        volumeAttributesClassName: 'v',
        persistentVolumeReclaimPolicy: 'Delete',
      },
      status: { phase: 'Bound', reason: 'r' },
    },
  ],
  [
    'deleted',
    'PersistentVolume',
    {
      metadata: { deletionTimestamp: AGO(5), finalizers: ['a/b'], annotations: { 'volume.beta.kubernetes.io/storage-class': 'old' } },
      spec: {},
    },
  ],
  ['plain', 'PodTemplate', { template }],
  ['bare', 'PodTemplate', {}],
  ['plain', 'ReplicationController', aged(60, { spec: { replicas: 3, template }, status: { replicas: 2, readyReplicas: 1 } })],
  ['no-template', 'ReplicationController', { spec: { selector: { a: 'b' } } }],
  [
    'used',
    'ResourceQuota',
    {
      spec: { hard: { pods: '10', 'limits.cpu': '4', 'requests.cpu': '2', memory: '1Gi' } },
      status: {
        hard: { pods: '10', 'limits.cpu': '4', 'requests.cpu': '2', memory: '1Gi', 'limits.memory': '2Gi' },
        used: { pods: '3', 'limits.cpu': '1500m', 'requests.cpu': '0' },
      },
    },
  ],
  ['bare', 'ResourceQuota', {}],
  ['plain', 'ServiceAccount', aged(60)],
  [
    'plain',
    'Deployment',
    aged(60, { spec: { replicas: 3, ...workload }, status: { replicas: 3, updatedReplicas: 2, readyReplicas: 1, availableReplicas: 1 } }),
  ],
  ['bare', 'Deployment', { spec: {} }],
  [
    'expressions',
    'Deployment',
    {
      spec: {
        selector: {
          matchLabels: { b: '1' },
          matchExpressions: [
            { key: 'z', operator: 'In', values: ['2', '1'] },
            { key: 'y', operator: 'NotIn', values: ['1'] },
            { key: 'x', operator: 'Exists' },
            { key: 'w', operator: 'DoesNotExist' },
          ],
        },
        template,
      },
    },
  ],
  ['bad-selector', 'Deployment', { spec: { selector: { matchExpressions: [{ key: 'z', operator: 'Odd', values: ['2'] }] }, template } }],
  ['plain', 'ReplicaSet', { spec: { replicas: 3, ...workload }, status: { replicas: 2, readyReplicas: 1 } }],
  ['plain', 'StatefulSet', { spec: { replicas: 3, ...workload }, status: { replicas: 2, readyReplicas: 1 } }],
  [
    'plain',
    'DaemonSet',
    {
      spec: { ...workload, template: { ...template, spec: { ...template.spec, nodeSelector: { z: '1', a: '2' } } } },
      status: { desiredNumberScheduled: 4, currentNumberScheduled: 3, numberReady: 2, updatedNumberScheduled: 1, numberAvailable: 5 },
    },
  ],
  ['bare', 'DaemonSet', { spec: {} }],
  ['plain', 'IPAddress', { spec: { parentRef: { group: '', resource: 'services', namespace: 'default', name: 'kubernetes' } } }],
  ['grouped', 'IPAddress', { spec: { parentRef: { group: 'a.b', resource: 'x', name: 'y' } } }],
  ['bare', 'IPAddress', { spec: {} }],
  ['plain', 'ServiceCIDR', { spec: { cidrs: ['10.0.0.0/24', 'fd00::/64'] } }],
  ['plain', 'Lease', { spec: { holderIdentity: 'me' } }],
  ['bare', 'Lease', {}],
];
