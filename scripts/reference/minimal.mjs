// The smallest objects that the reference takes, one for each shipped kind, without apiVersion, kind and metadata.
const podSpec = { containers: [{ name: 'c', image: 'nginx' }] };
const template = { metadata: { labels: { app: 'a' } }, spec: podSpec };
const workload = { spec: { selector: { matchLabels: { app: 'a' } }, template } };

export const minimal = {
  ConfigMap: {},
  Namespace: {},
  Secret: {},
  Pod: { spec: podSpec },
  Service: { spec: { ports: [{ port: 80 }] } },
  Node: {},
  Endpoints: {},
  Event: { involvedObject: { kind: 'Pod', name: 'p', namespace: 'default' } },
  LimitRange: { spec: { limits: [] } },
  PersistentVolumeClaim: { spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } } },
  PersistentVolume: { spec: { capacity: { storage: '1Gi' }, accessModes: ['ReadWriteOnce'], hostPath: { path: '/data' } } },
  PodTemplate: { template },
  ReplicationController: { spec: { template } },
  ResourceQuota: {},
  ServiceAccount: {},
  Deployment: workload,
  ReplicaSet: workload,
  StatefulSet: workload,
  DaemonSet: workload,
  IPAddress: { spec: { parentRef: { resource: 'services', name: 'a', namespace: 'default' } } },
  ServiceCIDR: { spec: { cidrs: ['10.9.0.0/24'] } },
  Lease: {},
};

/** Names of objects are free but for IPAddress. */
export const nameOf = (kind) => (kind === 'IPAddress' ? '10.0.0.77' : 'probe');
