// DefaultTolerationSeconds: a pod stays five minutes on a node that is not ready or not reached, unless it says otherwise. (Kubernetes:
// Taints and Tolerations, "Taint based Evictions".)
import type { AdmissionPlugin } from '../admission.ts';
import { isPodWrite, podParts, withPodParts } from './pod-parts.ts';

const KEYS = ['node.kubernetes.io/not-ready', 'node.kubernetes.io/unreachable'];
const EFFECT = 'NoExecute';
const SECONDS = 300;

export function createDefaultTolerationSeconds(): AdmissionPlugin {
  return {
    name: 'DefaultTolerationSeconds',
    handles: (operation) => operation === 'CREATE' || operation === 'UPDATE',
    mutate(attributes) {
      if (!attributes.object || !isPodWrite(attributes)) return undefined;
      const { tolerations = [] } = podParts(attributes.object);
      const missing = KEYS.filter(
        (wanted) => !tolerations.some(({ key = '', effect = '' }) => covers(key, wanted) && covers(effect, EFFECT)),
      );
      if (missing.length === 0) return undefined;
      const added = missing.map((key) => ({ key, operator: 'Exists', effect: EFFECT, tolerationSeconds: SECONDS }));
      return withPodParts(attributes.object, { tolerations: [...tolerations, ...added] });
    },
  };
}

/** An empty key or effect stands for all of them. */
function covers(found: string, wanted: string): boolean {
  return found === '' || found === wanted;
}
