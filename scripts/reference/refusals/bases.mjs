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
