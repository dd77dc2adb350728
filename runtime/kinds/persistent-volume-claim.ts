// PersistentVolumeClaims: they begin as Pending, and what is filled from another namespace is not built. (Kubernetes: Persistent Volumes,
// "Volume populators and data sources"; KEP-3294 is off in 1.37.)
import type { Behaviour } from '../api/behaviour.ts';

interface Source {
  readonly apiGroup?: string | null;
  readonly kind: string;
  readonly namespace?: string;
}

interface ClaimSpec {
  dataSource?: Source;
  dataSourceRef?: Source;
}

/** What a data source can be without a reference beside it that says the same. */
const isOfOldKind = ({ apiGroup, kind }: Source): boolean =>
  apiGroup ? apiGroup === 'snapshot.storage.k8s.io' && kind === 'VolumeSnapshot' : kind === 'PersistentVolumeClaim';

export const persistentVolumeClaimBehaviour: Behaviour = {
  name: 'persistent-volume-claim',
  prepare(object, old) {
    const spec: ClaimSpec = { ...(object['spec'] as ClaimSpec | undefined) };
    if (!old && spec.dataSourceRef?.namespace) delete spec.dataSourceRef;
    if (spec.dataSource && !spec.dataSourceRef) {
      if (isOfOldKind(spec.dataSource)) spec.dataSourceRef = spec.dataSource;
      else delete spec.dataSource;
    }
    return old ? { ...object, spec } : { ...object, spec, status: { phase: 'Pending' } };
  },
};
