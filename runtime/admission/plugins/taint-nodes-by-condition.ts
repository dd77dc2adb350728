// TaintNodesByCondition: nothing is scheduled to a new node before something says that it is ready. (Kubernetes: Admission Controllers,
// "TaintNodesByCondition".)
import type { AdmissionPlugin } from '../admission.ts';

interface Taint {
  readonly key?: string;
  readonly effect?: string;
}

const TAINT = { key: 'node.kubernetes.io/not-ready', effect: 'NoSchedule' };

export function createTaintNodesByCondition(): AdmissionPlugin {
  return {
    name: 'TaintNodesByCondition',
    handles: (operation) => operation === 'CREATE',
    mutate({ resource, subresource, object }) {
      if (!object || resource.group !== '' || resource.resource !== 'nodes' || subresource !== '') return undefined;
      const spec = (object['spec'] ?? {}) as { readonly taints?: readonly Taint[] };
      const taints = spec.taints ?? [];
      if (taints.some(({ key, effect }) => key === TAINT.key && effect === TAINT.effect)) return undefined;
      return { ...object, spec: { ...spec, taints: [...taints, TAINT] } };
    },
  };
}
