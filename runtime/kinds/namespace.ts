// Namespaces: spec.finalizers keep one that is being deleted until its content is gone; `finalize` takes them away. (Kubernetes:
// Namespaces; KEP-5080.)
import type { Behaviour } from '../api/behaviour.ts';
import { indexPath, invalidValue } from '../api/field-error.ts';
import { checkFinalizerName } from '../api/formats.ts';
import type { KubeObject } from '../api/object.ts';
import { badRequest, conflict, invalid } from '../api/status.ts';
import { withEntry } from './map-entry.ts';

interface NamespaceObject extends KubeObject {
  spec?: { finalizers?: string[] };
  status?: { phase?: string };
}

const FINALIZER = 'kubernetes';
const NAME_LABEL = 'kubernetes.io/metadata.name';

export const namespaceBehaviour: Behaviour = {
  name: 'namespace',
  prepare(object, old) {
    const namespace = withNameLabel(object as NamespaceObject);
    if (!old) {
      const finalizers = namespace.spec?.finalizers ?? [];
      const spec = { ...namespace.spec, finalizers: finalizers.includes(FINALIZER) ? finalizers : [...finalizers, FINALIZER] };
      return { ...namespace, spec, status: { phase: 'Active' } };
    }
    // spec.finalizers change through the finalize subresource alone.
    const before = old as NamespaceObject;
    const spec = { ...namespace.spec };
    delete spec.finalizers;
    if (before.spec?.finalizers) spec.finalizers = before.spec.finalizers;
    return { ...namespace, spec };
  },
  prepareStatus: (object) => withNameLabel(object as NamespaceObject),
  holdsDeletion: (object) => ((object as NamespaceObject).spec?.finalizers ?? []).length > 0,
  markDeleted(object) {
    const metadata = { ...object.metadata };
    delete metadata.deletionGracePeriodSeconds;
    const namespace = object as NamespaceObject;
    return { ...namespace, metadata, status: { ...namespace.status, phase: 'Terminating' } };
  },
};

/** The label always says the name. (KEP-2161.) */
function withNameLabel(namespace: NamespaceObject): NamespaceObject {
  const { metadata } = namespace;
  if (metadata.labels?.[NAME_LABEL] === metadata.name) return namespace;
  return { ...namespace, metadata: { ...metadata, labels: withEntry(metadata.labels, NAME_LABEL, metadata.name ?? '') } };
}

/** What PUT on `finalize` may change: spec.finalizers. */
export function prepareFinalize(object: KubeObject, old: KubeObject): KubeObject {
  const wanted = (object as NamespaceObject).spec?.finalizers;
  const { finalizers: _, ...spec } = (old as NamespaceObject).spec ?? {};
  return { ...old, spec: wanted && wanted.length > 0 ? { ...spec, finalizers: wanted } : spec };
}

/** PUT on `finalize`. */
export const namespaceFinalize: Behaviour = {
  name: 'namespace-finalize',
  async call({ ref, body, write }) {
    if (body === undefined) throw badRequest('a Namespace is required');
    if (body.metadata.name !== ref.name) {
      throw badRequest(`the name of the object (${body.metadata.name ?? ''}) does not match the name on the URL (${ref.name})`);
    }
    const errors = ((body as NamespaceObject).spec?.finalizers ?? []).flatMap((name, index) =>
      checkFinalizerName(name).map((message) => invalidValue(indexPath('spec.finalizers', index), name, message)),
    );
    if (errors.length > 0) throw invalid({ group: '', kind: 'Namespace' }, ref.name, errors);
    const wanted = body.metadata.resourceVersion ?? '';
    const change = (old: KubeObject): KubeObject => {
      if (wanted !== '' && wanted !== old.metadata.resourceVersion) throw conflict({ group: '', resource: 'namespaces' }, ref.name);
      return prepareFinalize(body, old);
    };
    return await write.update(ref, change, { subresource: 'finalize' });
  },
};
