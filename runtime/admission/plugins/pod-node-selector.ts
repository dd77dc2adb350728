// PodNodeSelector: pods of a namespace go to the nodes that its annotation selects. (Kubernetes: Admission Controllers, "PodNodeSelector";
// the file of cluster-wide defaults is not read.)
import { plainError } from '../../api/status.ts';
import { type AdmissionHost, type AdmissionPlugin, refuse } from '../admission.ts';
import { isPodWrite, podParts, withPodParts } from './pod-parts.ts';

const ANNOTATION = 'scheduler.alpha.kubernetes.io/node-selector';

export function createPodNodeSelector({ read }: AdmissionHost): AdmissionPlugin {
  return {
    name: 'PodNodeSelector',
    handles: (operation) => operation === 'CREATE',
    async mutate(attributes) {
      const { object, namespace } = attributes;
      if (!object || !isPodWrite(attributes)) return undefined;
      const ref = { group: '', resource: 'namespaces', namespace: '', name: namespace };
      if (!read.serves(ref)) return undefined;
      const found = await read.get(ref);
      const wanted = parseSelector(found?.metadata.annotations?.[ANNOTATION] ?? '');
      if (wanted.length === 0) return undefined;
      const { nodeSelector = {} } = podParts(object);
      if (wanted.some(([key, value]) => Object.hasOwn(nodeSelector, key) && nodeSelector[key] !== value))
        throw refuse(attributes, 'pod node label selector conflicts with its namespace node label selector');
      return withPodParts(object, { nodeSelector: { ...nodeSelector, ...Object.fromEntries(wanted) } });
    },
  };
}

/** `zone=a, disk=ssd`; 500 for anything else, as the reference answers. */
function parseSelector(text: string): readonly (readonly [string, string])[] {
  if (text.trim() === '') return [];
  return text.split(',').map((part) => {
    const [key, value, ...rest] = part.split('=').map((side) => side.trim());
    if (!key || value === undefined || rest.length > 0) throw plainError(`invalid selector: [${text}]`);
    return [key, value] as const;
  });
}
