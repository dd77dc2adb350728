// NamespaceAutoProvision: a namespace is made with the first thing in it; not by a dry run. (Kubernetes: Admission Controllers,
// "NamespaceAutoProvision".)
import { StatusError } from '../../api/status.ts';
import { type AdmissionHost, type AdmissionPlugin, refuse } from '../admission.ts';

export function createNamespaceAutoProvision({ read, write }: AdmissionHost): AdmissionPlugin {
  return {
    name: 'NamespaceAutoProvision',
    handles: (operation) => operation === 'CREATE',
    async mutate(attributes) {
      const { resource, namespace, dryRun } = attributes;
      if (dryRun || namespace === '' || (resource.group === '' && resource.resource === 'namespaces')) return undefined;
      const ref = { group: '', resource: 'namespaces', namespace: '', name: namespace };
      if (!read.serves(ref) || (await read.get(ref))) return undefined;
      try {
        await write.create(ref, { apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace } });
      } catch (error) {
        if (!(error instanceof StatusError)) throw error;
        // Somebody else was first.
        if (error.reason !== 'AlreadyExists') throw refuse(attributes, error.message);
      }
      return undefined;
    },
  };
}
