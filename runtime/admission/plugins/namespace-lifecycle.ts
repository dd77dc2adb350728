// NamespaceLifecycle: nothing is created in a namespace that is not there or that ends, and the namespaces that the system needs stay.
// (Kubernetes: Admission Controllers, "NamespaceLifecycle".)
import type { KubeObject } from '../../api/object.ts';
import type { Reader } from '../../api/reader.ts';
import { notFound, StatusError } from '../../api/status.ts';
import { type AdmissionAttributes, type AdmissionHost, type AdmissionPlugin, refuse } from '../admission.ts';

const NAMESPACES = { group: '', resource: 'namespaces', namespace: '' } as const;
const IMMORTAL: ReadonlySet<string> = new Set(['default', 'kube-system', 'kube-public']);

export function createNamespaceLifecycle({ read }: AdmissionHost): AdmissionPlugin {
  return {
    name: 'NamespaceLifecycle',
    handles: (operation) => operation === 'CREATE' || operation === 'UPDATE' || operation === 'DELETE',
    mutate(attributes) {
      const { resource, operation, namespace, name } = attributes;
      if (resource.group === '' && resource.resource === 'namespaces') {
        if (operation === 'DELETE' && IMMORTAL.has(name)) throw refuse(attributes, 'this namespace may not be deleted');
        return undefined;
      }
      if (namespace === '' || operation !== 'CREATE' || !read.serves(NAMESPACES)) return undefined;
      const found = read.get({ ...NAMESPACES, name: namespace });
      // Nearly always: no promise is made.
      return found instanceof Promise || !isAlive(found) ? checkNamespace(read, attributes, found) : undefined;
    },
  };
}

function isAlive(namespace: KubeObject | undefined): boolean {
  return namespace !== undefined && namespace.metadata.deletionTimestamp === undefined;
}

async function checkNamespace(
  read: Reader,
  attributes: AdmissionAttributes,
  cached: Promise<KubeObject | undefined> | KubeObject | undefined,
): Promise<undefined> {
  const { namespace } = attributes;
  if (isAlive(await cached)) return undefined;
  // A cache that is behind must not refuse what was created a moment ago.
  const found = await read.get({ ...NAMESPACES, name: namespace }, { fresh: true });
  if (!found) throw notFound(NAMESPACES, namespace);
  if (isAlive(found)) return undefined;
  const refusal = refuse(attributes, `unable to create new content in namespace ${namespace} because it is being terminated`);
  const cause = { reason: 'NamespaceTerminating', message: `namespace ${namespace} is being terminated`, field: 'metadata.namespace' };
  throw new StatusError({ ...refusal, message: refusal.message, details: { ...refusal.details, causes: [cause] } });
}
