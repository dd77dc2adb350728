// Admission of what is no write of a stored object: bodies posted to virtual resources and subresources, and connections.
import type { AdmissionAttributes } from '../admission/admission.ts';
import type { KubeObject } from '../api/object.ts';
import type { CompiledSubresource } from '../api/resource.ts';
import { admissionAttributes } from '../registry/write-path.ts';
import type { WriteRequest } from '../registry/write-request.ts';
import type { HttpContext } from './context.ts';
import type { HandlerHost } from './handler.ts';
import type { ServedResource } from './served-resource.ts';

/** The kind that a subresource takes, where it is not its parent's. */
export function callKind({ version }: WriteRequest, { info }: HttpContext): CompiledSubresource['kind'] {
  return version.subresources.find((subresource) => subresource.name === info.subresource)?.kind;
}

/** A body passes as it came; answers what plugins made of it. */
export async function admitCall(
  { registry }: HandlerHost,
  { request, kind, body }: { readonly request: WriteRequest; readonly kind: CompiledSubresource['kind']; readonly body: KubeObject },
): Promise<KubeObject> {
  const { admission } = registry.host;
  const attributes = admissionAttributes(request, 'CREATE', { object: body, old: undefined });
  const typed = { ...attributes, kind: kind ?? attributes.kind };
  const object = (await admission.mutate(typed)) ?? body;
  await admission.validate({ ...typed, object });
  return object;
}

/** A connection passes before its object is looked for; its options are the path. */
export async function admitConnect(
  { registry }: HandlerHost,
  ctx: HttpContext,
  { served, path }: { readonly served: ServedResource; readonly path: string },
): Promise<void> {
  const { admission } = registry.host;
  if (!admission.plugins.some((plugin) => plugin.handles('CONNECT'))) return;
  const { group, names, scope } = served.store.resource;
  const version = served.version.name;
  const kind = served.subresource?.kind ?? { group, version, kind: names.kind };
  const attributes: AdmissionAttributes = {
    operation: 'CONNECT',
    resource: { group, version, resource: names.plural },
    kind,
    subresource: served.subresource?.name ?? '',
    namespace: scope === 'Cluster' ? '' : ctx.info.namespace,
    name: ctx.info.name,
    object: { apiVersion: kind.version, kind: kind.kind, metadata: {}, ...(path !== '' && { path }) },
    oldObject: undefined,
    options: {},
    user: ctx.user,
    dryRun: false,
    warn: (message) => ctx.warn(message),
  };
  await admission.mutate(attributes);
  await admission.validate(attributes);
}
