// StatefulSets: claim templates are PersistentVolumeClaims, whatever they say.
import type { Behaviour } from '../api/behaviour.ts';
import { tidyTemplate } from './pod-template.ts';

export const statefulSetBehaviour: Behaviour = {
  name: 'stateful-set',
  prepare(object) {
    const set = tidyTemplate(object);
    const spec = set['spec'] as { readonly volumeClaimTemplates?: readonly object[] } | undefined;
    if (!spec?.volumeClaimTemplates) return set;
    const claim = { kind: 'PersistentVolumeClaim', apiVersion: 'v1' };
    const volumeClaimTemplates = spec.volumeClaimTemplates.map((template) => ({ ...claim, ...template, ...claim }));
    return { ...set, spec: { ...spec, volumeClaimTemplates } };
  },
};
