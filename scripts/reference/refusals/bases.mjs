// The smallest good object of each kind, and short ways to change one place of it.
import { over } from './build.mjs';

const namespace = 'refusals';

export const basePod = {
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name: 'p', namespace },
  spec: { containers: [{ name: 'c', image: 'i' }] },
};
export const baseService = {
  apiVersion: 'v1',
  kind: 'Service',
  metadata: { name: 's', namespace },
  spec: { ports: [{ port: 80 }], selector: { app: 'a' } },
};
export const baseDeployment = {
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name: 'd', namespace },
  spec: {
    selector: { matchLabels: { app: 'a' } },
    template: { metadata: { labels: { app: 'a' } }, spec: { containers: [{ name: 'c', image: 'i' }] } },
  },
};
export const baseNode = { apiVersion: 'v1', kind: 'Node', metadata: { name: 'refusals-node' } };
export const baseNamespace = { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'refusals-ns' } };
export const baseConfigMap = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'cm', namespace }, data: { a: 'b' } };
export const baseSecret = { apiVersion: 'v1', kind: 'Secret', metadata: { name: 's', namespace }, data: { a: 'Yg==' } };
export const baseLease = {
  apiVersion: 'coordination.k8s.io/v1',
  kind: 'Lease',
  metadata: { name: 'l', namespace },
  spec: { holderIdentity: 'a', leaseDurationSeconds: 15 },
};
export const baseVolume = {
  apiVersion: 'v1',
  kind: 'PersistentVolume',
  metadata: { name: 'refusals-pv' },
  spec: { capacity: { storage: '1Gi' }, accessModes: ['ReadWriteOnce'], hostPath: { path: '/tmp/v' } },
};
export const baseClaim = {
  apiVersion: 'v1',
  kind: 'PersistentVolumeClaim',
  metadata: { name: 'c', namespace },
  spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } },
};
export const baseEndpoints = {
  apiVersion: 'v1',
  kind: 'Endpoints',
  metadata: { name: 'e', namespace },
  subsets: [{ addresses: [{ ip: '10.1.2.3' }], ports: [{ port: 80 }] }],
};

export const pod = (change) => over(basePod, change);
export const podSpec = (spec) => pod({ spec });
/** The pod whose one container has these fields besides. */
export const container = (fields) => podSpec({ containers: [over(basePod.spec.containers[0], fields)] });
export const initContainer = (fields) => podSpec({ initContainers: [{ name: 'init', image: 'i', ...fields }] });
/** The pod with one volume `v` of this source. */
export const volume = (source) => podSpec({ volumes: [{ name: 'v', ...source }] });
/** The pod with an empty volume `v` that the container mounts so. */
export const mount = (...mounts) =>
  podSpec({ volumes: [{ name: 'v', emptyDir: {} }], containers: [{ name: 'c', image: 'i', volumeMounts: mounts }] });
export const service = (spec) => over(baseService, { spec });
export const deployment = (spec) => over(baseDeployment, { spec });
export const lease = (spec) => over(baseLease, { spec });
export const claim = (spec) => over(baseClaim, { spec });
export const persistentVolume = (spec) => over(baseVolume, { spec });
export const endpoints = (...subsets) => over(baseEndpoints, { subsets });
