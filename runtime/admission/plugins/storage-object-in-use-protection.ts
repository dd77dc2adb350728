// StorageObjectInUseProtection: volumes and claims are kept, once deleted, until nothing uses them. (Kubernetes: Persistent Volumes,
// "Storage Object in Use Protection".)
import type { AdmissionPlugin } from '../admission.ts';

const FINALIZERS: Readonly<Record<string, string>> = {
  persistentvolumeclaims: 'kubernetes.io/pvc-protection',
  persistentvolumes: 'kubernetes.io/pv-protection',
};

export function createStorageObjectInUseProtection(): AdmissionPlugin {
  return {
    name: 'StorageObjectInUseProtection',
    handles: (operation) => operation === 'CREATE',
    mutate({ resource, subresource, object }) {
      if (!object || resource.group !== '' || subresource !== '' || !Object.hasOwn(FINALIZERS, resource.resource)) return undefined;
      const finalizer = FINALIZERS[resource.resource] as string;
      const { finalizers = [] } = object.metadata;
      if (finalizers.includes(finalizer)) return undefined;
      return { ...object, metadata: { ...object.metadata, finalizers: [...finalizers, finalizer] } };
    },
  };
}
