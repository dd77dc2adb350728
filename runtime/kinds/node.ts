// Nodes: the configuration that a kubelet once took from here is a thing of the past. (Kubernetes: Dynamic Kubelet Configuration, removed
// in 1.24.)
import type { Behaviour } from '../api/behaviour.ts';
import type { KubeObject } from '../api/object.ts';

export const nodeBehaviour: Behaviour = {
  name: 'node',
  prepare: dropConfig,
  prepareStatus: dropConfig,
};

function dropConfig(node: KubeObject): KubeObject {
  const spec = { ...(node['spec'] as { configSource?: unknown } | undefined) };
  const status = { ...(node['status'] as { config?: unknown } | undefined) };
  delete spec.configSource;
  delete status.config;
  return { ...node, ...(node['spec'] !== undefined && { spec }), ...(node['status'] !== undefined && { status }) };
}
