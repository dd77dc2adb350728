// One handler a verb: query and body in, a call of the registry, the answer out. Nothing is decided here.
import type { BehaviourRequest } from '../api/behaviour.ts';
import { CodecError } from '../api/codec.ts';
import { type DeleteOptions, decodeDeleteBody, decodeDeleteQuery } from '../api/delete-options.ts';
import { decodeListOptions, type ListOptions, validateListOptions } from '../api/list-options.ts';
import type { KubeObject, TypeMeta } from '../api/object.ts';
import { DecodeTypeError } from '../api/resource.ts';
import { badRequest, internalError } from '../api/status.ts';
import { create } from '../registry/create.ts';
import { deleteObject } from '../registry/delete.ts';
import { deleteCollection } from '../registry/delete-collection.ts';
import { get } from '../registry/get.ts';
import { list, waitForVersion } from '../registry/list.ts';
import { patch } from '../registry/patch.ts';
import { update } from '../registry/update.ts';
import { writeContext } from '../registry/write-path.ts';
import type { WriteRequest } from '../registry/write-request.ts';
import { admitCall, callKind } from './admit-call.ts';
import { readBody } from './body.ts';
import { codecOfBody } from './codecs.ts';
import type { HttpContext } from './context.ts';
import { sendList } from './encode-list.ts';
import { sendEntry, sendObject, sendOutcome } from './encode-object.ts';
import { type Handler, type HandlerHost, negotiated, scopeOf } from './handler.ts';
import { findPatchType } from './patch-body.ts';
import { toGetVersion, toListRequest, toWatchRequest } from './read-query.ts';
import { SCALE_HANDLERS } from './scale-handlers.ts';
import { sendWatch } from './watch-response.ts';
import { readObject, toWriteRequest } from './write-context.ts';

function readListOptions(ctx: HttpContext, watch = false): ListOptions {
  const options = decodeListOptions(ctx.query);
  validateListOptions(options, watch);
  return options;
}

const getHandler: Handler = (host, ctx, served) => {
  const as = negotiated(host, ctx, served);
  const { namespace, name } = scopeOf(ctx, served);
  const found = get(served.store, { namespace, name, version: toGetVersion(ctx.parameter('resourceVersion') ?? '') });
  if (found instanceof Promise) return found.then((entry) => sendEntry(ctx, served, { entry, status: 200, as }));
  return sendEntry(ctx, served, { entry: found, status: 200, as });
};

const listHandler: Handler = (host, ctx, served) => {
  const as = negotiated(host, ctx, served, 'list');
  const found = list(
    served.store,
    host.listRequests.get(ctx, served, () => toListRequest(readListOptions(ctx), { ...scopeOf(ctx, served), name: '' })),
  );
  if (found instanceof Promise) return found.then((result) => sendList(ctx, served, { result, as, buffers: host.buffers }));
  return sendList(ctx, served, { result: found, as, buffers: host.buffers });
};

const watchHandler: Handler = async (host, ctx, served) => {
  const as = negotiated(host, ctx, served, 'stream');
  const options = readListOptions(ctx, true);
  const request = toWatchRequest(options, scopeOf(ctx, served), host.minRequestTimeoutSeconds);
  await waitForVersion(served.store, request);
  sendWatch(ctx, served, { request, as, metrics: host.metrics, open: host.streams });
};

const createHandler: Handler = async (host, ctx, served) => {
  const as = negotiated(host, ctx, served);
  const request = await toWriteRequest(host.registry, ctx, { served, kind: 'CreateOptions' });
  const outcome = await create(host.registry.host, request, await readObject(ctx, request));
  sendOutcome(ctx, served, { outcome, as });
};

const updateHandler: Handler = async (host, ctx, served) => {
  const as = negotiated(host, ctx, served);
  const request = await toWriteRequest(host.registry, ctx, { served, kind: 'UpdateOptions' });
  const outcome = await update(host.registry.host, request, await readObject(ctx, request));
  sendOutcome(ctx, served, { outcome, as });
};

const patchHandler: Handler = async (host, ctx, served) => {
  const as = negotiated(host, ctx, served);
  const type = findPatchType(ctx.header('content-type'), served.store.resource.dialect);
  const request = await toWriteRequest(host.registry, ctx, { served, kind: 'PatchOptions' });
  const input = type.parse(await readBody(ctx.req));
  sendOutcome(ctx, served, { outcome: await patch(host.registry.host, request, input), as });
};

const deleteHandler: Handler = async (host, ctx, served) => {
  const as = negotiated(host, ctx, served);
  const request = await toWriteRequest(host.registry, ctx, { served, kind: undefined });
  const options = await readDeleteOptions(ctx);
  const outcome = await deleteObject(host.registry.host, { ...request, dryRun: request.dryRun || options.dryRun }, options);
  sendOutcome(ctx, served, { outcome, as });
};

const deleteCollectionHandler: Handler = async (host, ctx, served) => {
  const as = negotiated(host, ctx, served, 'list');
  const request = await toWriteRequest(host.registry, ctx, { served, kind: undefined });
  const options = await readDeleteOptions(ctx);
  const wanted = toListRequest(readListOptions(ctx), { ...scopeOf(ctx, served), name: '' });
  const input = { list: wanted, options };
  const result = await deleteCollection(host.registry.host, { ...request, dryRun: request.dryRun || options.dryRun }, input);
  sendList(ctx, served, { result, as, buffers: host.buffers });
};

const DELETE_OPTIONS: TypeMeta = { apiVersion: 'v1', kind: 'DeleteOptions' };

/** A body replaces the query as a whole. */
async function readDeleteOptions(ctx: HttpContext): Promise<DeleteOptions> {
  const body = await readBody(ctx.req);
  if (body.length === 0) return decodeDeleteQuery(ctx.query);
  const codec = codecOfBody(ctx, DELETE_OPTIONS);
  try {
    return decodeDeleteBody(codec.decode(body, DELETE_OPTIONS).tree);
  } catch (error) {
    if (error instanceof CodecError || error instanceof DecodeTypeError) throw badRequest(error.message);
    throw error;
  }
}

/** With it comes a client of HTTP, which a start need not wait for. */
const proxyOnFirstUse: Handler = async (host, ctx, served) => (await import('./proxy.ts')).proxyHandler(host, ctx, served);

/** A virtual resource, or a subresource that a named behaviour answers. */
const callHandler: Handler = async (host, ctx, served) => {
  const as = negotiated(host, ctx, served);
  const write = ctx.method !== 'GET' && ctx.method !== 'HEAD';
  const request = await toWriteRequest(host.registry, ctx, { served, kind: ctx.method === 'PUT' ? 'UpdateOptions' : 'CreateOptions' });
  const names = served.subresource?.handler === undefined ? served.store.resource.behaviours : [served.subresource.handler];
  const behaviour = names.map((name) => host.registry.host.behaviours.get(name)).find((candidate) => candidate?.call);
  if (!behaviour?.call) throw internalError(`${ctx.info.resource}/${ctx.info.subresource} has no behaviour that answers`);
  const { namespace, name } = scopeOf(ctx, served);
  const body = write ? await readCallBody(host, ctx, request) : undefined;
  // What replaces something passes admission where it is written, with the old object beside it.
  const admitted = body !== undefined && ctx.info.verb === 'create';
  const call: BehaviourRequest = {
    ...writeContext(host.registry.host, request),
    write: host.registry.writerFor(request, admitted),
    ref: { group: ctx.info.group, resource: ctx.info.resource, namespace, name },
    subresource: ctx.info.subresource,
    verb: ctx.info.verb,
    query: ctx.query,
    ...(body ? { body: admitted ? await admitCall(host, { request, kind: callKind(request, ctx), body }) : body } : {}),
  };
  const object = await behaviour.call(call);
  sendObject(ctx, served, { object, status: ctx.info.verb === 'create' ? 201 : 200, as });
};

/** The body of a call is of the subresource's own kind where it names one. */
async function readCallBody(host: HandlerHost, ctx: HttpContext, request: WriteRequest): Promise<KubeObject> {
  const kind = callKind(request, ctx);
  if (!kind) return await readObject(ctx, request);
  const other = host.registry.stores.table.all().find(({ group, names }) => group === kind.group && names.kind === kind.kind);
  const version = other?.versions.find((candidate) => candidate.name === kind.version);
  if (!other || !version) throw internalError(`kind ${kind.kind} of the subresource is not served`);
  const store = host.registry.stores.for(other);
  await ctx.protobuf?.load(other, version);
  return await readObject(ctx, { ...request, store, version, code: await version.load() });
}

/** By verb; verbs of subresources that are no status have their type behind a dash. */
export const HANDLERS: Readonly<Record<string, Handler>> = {
  get: getHandler,
  list: listHandler,
  watch: watchHandler,
  create: createHandler,
  update: updateHandler,
  patch: patchHandler,
  delete: deleteHandler,
  deletecollection: deleteCollectionHandler,
  'create-virtual': callHandler,
  'create-handler': callHandler,
  'update-handler': callHandler,
  'get-handler': callHandler,
  proxy: proxyOnFirstUse,
  ...SCALE_HANDLERS,
};
