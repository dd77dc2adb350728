// PersistentVolumeClaims: they begin as Pending, and what is filled from another namespace is not built. (Kubernetes: Persistent Volumes,
// "Volume populators and data sources"; KEP-3294 is off in 1.37.)
import type { Behaviour } from '../api/behaviour.ts';

export const persistentVolumeClaimBehaviour: Behaviour = {
  name: 'persistent-volume-claim',
  prepare(object, old) {
    if (old) return object;
    const spec = { ...(object['spec'] as { dataSourceRef?: { readonly namespace?: string } } | undefined) };
    if (spec.dataSourceRef?.namespace) delete spec.dataSourceRef;
    return { ...object, spec, status: { phase: 'Pending' } };
  },
};
