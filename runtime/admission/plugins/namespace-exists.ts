// NamespaceExists: nothing is written in a namespace that is not there. (Kubernetes: Admission Controllers, "NamespaceExists".)
import { notFound } from '../../api/status.ts';
import type { AdmissionHost, AdmissionPlugin } from '../admission.ts';

export function createNamespaceExists({ read }: AdmissionHost): AdmissionPlugin {
  return {
    name: 'NamespaceExists',
    handles: (operation) => operation !== 'CONNECT',
    async validate({ resource, namespace }) {
      if (namespace === '' || (resource.group === '' && resource.resource === 'namespaces')) return;
      const ref = { group: '', resource: 'namespaces', namespace: '', name: namespace };
      if (!read.serves(ref)) return;
      // A cache that is behind must not refuse what was created a moment ago.
      if ((await read.get(ref)) ?? (await read.get(ref, { fresh: true }))) return;
      throw notFound({ group: '', resource: 'namespaces' }, namespace);
    },
  };
}
