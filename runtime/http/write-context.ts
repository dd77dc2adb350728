// Query and body of a write → WriteRequest and decoded body: what create, update, patch and delete start from.
import { CodecError } from '../api/codec.ts';
import type { JsonObject, KubeObject } from '../api/object.ts';
import { unrecognizedObject } from '../api/status.ts';
import { decodeWriteOptions, type WriteOptionsKind } from '../api/write-options.ts';
import { decodeObject } from '../registry/decode-object.ts';
import type { Registry } from '../registry/registry.ts';
import type { WriteRequest } from '../registry/write-request.ts';
import { readBody } from './body.ts';
import { codecOfBody } from './codecs.ts';
import type { HttpContext } from './context.ts';
import type { ServedResource } from './served-resource.ts';

/** Throws 422 for options that do not exist. */
export async function toWriteRequest(
  registry: Registry,
  ctx: HttpContext,
  served: ServedResource,
  kind: WriteOptionsKind,
): Promise<WriteRequest> {
  const options = decodeWriteOptions(ctx.query, kind);
  const { store, version, code } = served;
  await store.ready();
  const isWhole = kind === 'CreateOptions' || kind === 'UpdateOptions';
  return {
    store,
    version,
    code,
    namespace: store.resource.scope === 'Cluster' ? '' : ctx.info.namespace,
    name: ctx.info.name,
    subresource: ctx.info.subresource,
    user: ctx.user,
    dryRun: options.dryRun,
    fieldValidation: options.fieldValidation === '' ? 'Warn' : options.fieldValidation,
    foldCase: isWhole && options.fieldValidation === '' && store.resource.dialect === 'native',
    fieldManager: options.fieldManager !== '' ? options.fieldManager : managerOf(ctx),
    options: options.tree as JsonObject,
    knowsKind: (apiVersion, kind_) => registry.knowsKind(apiVersion, kind_),
    warn: (message) => ctx.warn(message),
  };
}

/** The manager when none is named: the program in User-Agent. */
function managerOf(ctx: HttpContext): string {
  return (ctx.header('user-agent') ?? '').split('/')[0] || 'unknown';
}

/** Reads and decodes an object. Throws 400, 413, 415. */
export async function readObject(ctx: HttpContext, request: WriteRequest): Promise<KubeObject> {
  const codec = codecOfBody(ctx.header('content-type'));
  const body = await readBody(ctx.req);
  try {
    return decodeObject(request, codec.decode(body));
  } catch (error) {
    if (error instanceof CodecError) throw unrecognizedObject(request.store.resource.names.kind, error.message, body);
    throw error;
  }
}
