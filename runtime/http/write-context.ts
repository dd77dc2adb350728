// Query and body of a write → WriteRequest and decoded body: what create, update, patch and delete start from.
import { CodecError, type Decoded } from '../api/codec.ts';
import { formatApiVersion, type JsonObject, type JsonValue, type KubeObject, type TypeMeta } from '../api/object.ts';
import { DecodeTypeError } from '../api/resource.ts';
import { badRequest, type StatusError, unrecognizedObject } from '../api/status.ts';
import { decodeWriteOptions, type WriteOptions, type WriteOptionsKind } from '../api/write-options.ts';
import { decodeObject } from '../registry/decode-object.ts';
import type { Registry } from '../registry/registry.ts';
import type { WriteRequest } from '../registry/write-request.ts';
import { readBody } from './body.ts';
import { codecOfBody } from './codecs.ts';
import type { HttpContext } from './context.ts';
import type { ServedResource } from './served-resource.ts';

/** Options of a delete are its own: in the body or the query, decoded there. */
const NO_OPTIONS: WriteOptions = { dryRun: false, fieldManager: '', fieldValidation: 'Ignore', force: false };

/** What a write request is made from. */
export interface WriteFacts {
  readonly served: ServedResource;
  /** What the query is read as; undefined for a delete. */
  readonly kind: WriteOptionsKind | undefined;
}

/** Throws 422 for options that do not exist. */
export async function toWriteRequest(registry: Registry, ctx: HttpContext, { served, kind }: WriteFacts): Promise<WriteRequest> {
  const options = kind === undefined ? NO_OPTIONS : decodeWriteOptions(ctx.query, kind);
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
    fieldValidation: options.fieldValidation,
    foldCase: isWhole && !ctx.query.get('fieldValidation') && store.resource.dialect === 'native',
    fieldManager: options.fieldManager !== '' ? options.fieldManager : managerOf(ctx),
    options: optionsTree(kind, options),
    knowsKind: (apiVersion, kind_) => registry.knowsKind(apiVersion, kind_),
    warn: (message) => ctx.warn(message),
  };
}

/** As admission sees them. */
function optionsTree(kind: WriteOptionsKind | undefined, { dryRun, fieldManager, fieldValidation }: WriteOptions): JsonObject {
  const given = { ...(dryRun ? { dryRun: ['All'] } : {}), ...(fieldManager !== '' ? { fieldManager } : {}) };
  return { kind: kind ?? 'DeleteOptions', apiVersion: 'meta.k8s.io/v1', ...given, ...(kind === undefined ? {} : { fieldValidation }) };
}

/** The manager when none is named: the program in User-Agent. */
function managerOf(ctx: HttpContext): string {
  return (ctx.header('user-agent') ?? '').split('/')[0] || 'unknown';
}

/** Reads and decodes an object. Throws 400, 413, 415. */
export async function readObject(ctx: HttpContext, request: WriteRequest): Promise<KubeObject> {
  const { group, names } = request.store.resource;
  const wanted = { apiVersion: formatApiVersion({ group, version: request.version.name }), kind: names.kind };
  return await readDecoded(ctx, wanted, (decoded) => decodeObject(request, decoded));
}

/** Reads a body of a kind that has no definition (Scale) as a tree. Throws 400, 413, 415. */
export async function readTree(ctx: HttpContext, wanted: TypeMeta): Promise<JsonValue> {
  return await readDecoded(ctx, wanted, ({ tree }) => tree);
}

async function readDecoded<T>(ctx: HttpContext, wanted: TypeMeta, decode: (decoded: Decoded) => T): Promise<T> {
  const codec = codecOfBody(ctx, wanted);
  const body = await readBody(ctx.req);
  try {
    return decode(codec.decode(body, wanted));
  } catch (error) {
    if (error instanceof DecodeTypeError) throw refuseType(wanted, wanted, error.message);
    if (!(error instanceof CodecError)) throw error;
    if (error.type === undefined) throw unrecognizedObject(wanted.kind, error.message, body);
    throw refuseType(error.type, wanted, error.message);
  }
}

function refuseType({ apiVersion, kind }: TypeMeta, wanted: TypeMeta, cause: string): StatusError {
  const version = apiVersion.slice(apiVersion.lastIndexOf('/') + 1);
  return badRequest(`${kind} in version "${version}" cannot be handled as a ${wanted.kind}: ${cause}`);
}
