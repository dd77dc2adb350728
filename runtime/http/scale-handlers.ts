// GET, PUT and PATCH of the scale subresource.

import { invalidValue } from '../api/field-error.ts';
import { stringifyJson } from '../api/json-stringify.ts';
import { type JsonObject, type JsonValue, type KubeObject, toTree } from '../api/object.ts';
import { toPartialMetadata } from '../api/partial-metadata.ts';
import type { CompiledSubresource, DialectName } from '../api/resource.ts';
import { badRequest, internalError, invalid } from '../api/status.ts';
import { parseIncludeObject } from '../api/table.ts';
import { get } from '../registry/get.ts';
import { toScale, updateScale } from '../registry/scale.ts';
import { toScaleTable } from '../registry/scale-table.ts';
import { readBody } from './body.ts';
import type { HttpContext } from './context.ts';
import { sendFormed } from './encode-object.ts';
import { type Handler, negotiated, scopeOf } from './handler.ts';
import type { Negotiated } from './negotiate.ts';
import { findPatchType } from './patch-body.ts';
import { toGetVersion } from './read-query.ts';
import type { ServedResource } from './served-resource.ts';
import { readTree, toWriteRequest } from './write-context.ts';

const getScale: Handler = async (host, ctx, served) => {
  const as = negotiated(host, ctx, served);
  const { namespace, name } = scopeOf(ctx, served);
  const entry = await get(served.store, { namespace, name, version: toGetVersion(ctx.query.get('resourceVersion') ?? '') });
  const scale = toScale(served.store.objectIn(entry, served.version, served.code), pathsOf(served));
  sendScale(ctx, served, { scale, as });
};

const putScale: Handler = async (host, ctx, served) => {
  const as = negotiated(host, ctx, served);
  const request = await toWriteRequest(host.registry, ctx, { served, kind: 'UpdateOptions' });
  const tree = await readTree(ctx, { apiVersion: 'autoscaling/v1', kind: 'Scale' });
  const refuse = (_tree: JsonValue, cause: string): Error => badRequest(`Scale in version "v1" cannot be handled as a Scale: ${cause}`);
  const change = (): JsonValue => tree;
  const scale = await updateScale(host.registry.host, request, { paths: pathsOf(served), change, refuse });
  sendScale(ctx, served, { scale, as });
};

const patchScale: Handler = async (host, ctx, served) => {
  const as = negotiated(host, ctx, served);
  const type = findPatchType(ctx.header('content-type'), served.store.resource.dialect);
  const request = await toWriteRequest(host.registry, ctx, { served, kind: 'PatchOptions' });
  const input = type.parse(await readBody(ctx.req));
  const refuse = (tree: JsonValue, cause: string): Error =>
    invalid({ group: '', kind: '' }, '', [invalidValue('patch', stringifyJson(tree), cause)]);
  const change = (current: KubeObject): JsonValue => input.apply(toTree(current), served.code.structure);
  const scale = await updateScale(host.registry.host, request, { paths: pathsOf(served), change, refuse });
  sendScale(ctx, served, { scale, as });
};

/** The Scale as the client wants it. */
function sendScale(
  ctx: HttpContext,
  { store }: ServedResource,
  { scale, as }: { readonly scale: KubeObject; readonly as: Negotiated },
): void {
  sendFormed(ctx, { tree: formScale(ctx, scale, { form: as.form, dialect: store.resource.dialect }), status: 200, as });
}

function formScale(
  ctx: HttpContext,
  scale: KubeObject,
  { form, dialect }: { readonly form: Negotiated['form']; readonly dialect: DialectName },
): JsonObject {
  if (form === 'object') return toTree(scale);
  if (form === 'partial') return toPartialMetadata(scale.metadata);
  return toScaleTable(scale, { dialect, include: parseIncludeObject(ctx.query.get('includeObject')), now: ctx.startedAt });
}

function pathsOf({ subresource }: ServedResource): NonNullable<CompiledSubresource['scale']> {
  if (!subresource?.scale) throw internalError('the scale subresource has no paths');
  return subresource.scale;
}

/** Verbs of the scale subresource. */
export const SCALE_HANDLERS: Readonly<Record<string, Handler>> = {
  'get-scale': getScale,
  'update-scale': putScale,
  'patch-scale': patchScale,
};
