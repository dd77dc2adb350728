// NamespaceLifecycle: nothing is created in a namespace that is not there or that ends, and the namespaces that the system needs stay.
// (Kubernetes: Admission Controllers, "NamespaceLifecycle".)
import { notFound, StatusError } from '../../api/status.ts';
import { type AdmissionHost, type AdmissionPlugin, refuse } from '../admission.ts';

const IMMORTAL: ReadonlySet<string> = new Set(['default', 'kube-system', 'kube-public']);

export function createNamespaceLifecycle({ read }: AdmissionHost): AdmissionPlugin {
  const ref = { group: '', resource: 'namespaces', namespace: '' };
  return {
    name: 'NamespaceLifecycle',
    handles: (operation) => operation !== 'CONNECT',
    async mutate(attributes) {
      const { resource, operation, namespace, name } = attributes;
      if (resource.group === '' && resource.resource === 'namespaces') {
        if (operation === 'DELETE' && IMMORTAL.has(name)) throw refuse(attributes, 'this namespace may not be deleted');
        return undefined;
      }
      if (namespace === '' || operation !== 'CREATE' || !read.serves(ref)) return undefined;
      // A cache that is behind must not refuse what was created a moment ago.
      let found = await read.get({ ...ref, name: namespace });
      if (!found || found.metadata.deletionTimestamp !== undefined) found = await read.get({ ...ref, name: namespace }, { fresh: true });
      if (!found) throw notFound({ group: '', resource: 'namespaces' }, namespace);
      if (found.metadata.deletionTimestamp === undefined) return undefined;
      const refusal = refuse(attributes, `unable to create new content in namespace ${namespace} because it is being terminated`);
      const cause = { reason: 'NamespaceTerminating', message: `namespace ${namespace} is being terminated`, field: 'metadata.namespace' };
      throw new StatusError({ ...refusal, message: refusal.message, details: { ...refusal.details, causes: [cause] } });
    },
  };
}
