// The last stage for API paths: finds the resource of the URL, checks that it has the verb, and calls the verb's handler.

import { checkPathSegment } from '../api/names.ts';
import type { CompiledSubresource } from '../api/resource.ts';
import { badRequest, methodNotAllowed, resourceNotFound } from '../api/status.ts';
import type { ResourceTable, ServedVersion } from '../registry/resource-table.ts';
import type { HttpContext } from './context.ts';
import type { HandlerHost } from './handler.ts';
import type { Stage } from './pipeline.ts';
import type { ProtobufMessages } from './protobuf.ts';
import { isInNamespace } from './request-info.ts';
import { HANDLERS } from './resource-handlers.ts';
import type { ServedResource } from './served-resource.ts';

/** Verbs of methods on a subresource; a GET of one is a get whatever the query says. */
const SUBRESOURCE_VERBS: Readonly<Record<string, string>> = {
  GET: 'get',
  HEAD: 'get',
  POST: 'create',
  PUT: 'update',
  PATCH: 'patch',
  DELETE: 'delete',
};

export function createResourceStage(host: HandlerHost): Stage {
  const { table } = host.registry.stores;
  return {
    name: 'serve-resource',
    run(ctx) {
      if (!ctx.info.isResourceRequest) return false;
      const found = route(table, ctx);
      if (!found) return false;
      const handler = HANDLERS[found.verb];
      if (!handler) throw methodNotAllowed();
      if (found.version.deprecated) ctx.warn(found.version.deprecated.warning);
      const loading = ctx.protobuf ? loadMessages(ctx.protobuf, host, found) : load(host, found);
      if (loading instanceof Promise) return loading.then((served) => handler(host, ctx, served)).then(() => true);
      const answered = handler(host, ctx, loading);
      return answered instanceof Promise ? answered.then(() => true) : true;
    },
  };
}

interface Route extends ServedVersion {
  readonly verb: string;
  readonly subresource: CompiledSubresource | undefined;
}

/** A group that nobody serves, or one of custom kinds only, is nothing that an API server was installed for: a plain 404. */
function isForeign(table: ResourceTable, { info }: HttpContext): boolean {
  return info.apiPrefix === 'apis' && table.all().every(({ group, dialect }) => group !== info.group || dialect === 'custom');
}

/** Undefined for a group that is not served. Throws 404 for what is not served, 405 for a verb that it lacks, 400 for a name that no object can have. */
function route(table: ResourceTable, ctx: HttpContext): Route | undefined {
  const { info, method } = ctx;
  const found = table.find(info.group, info.version, info.resource);
  if (!found && isForeign(table, ctx)) return undefined;
  if (!found) throw resourceNotFound();
  // An empty part between two slashes names nothing.
  if (info.name === '' && info.parts.length > 1) throw resourceNotFound();
  const isProxy = info.verb === 'proxy' || info.subresource === 'proxy';
  if (method === 'HEAD' && !isProxy) throw methodNotAllowed();
  const namespaced = found.resource.scope === 'Namespaced';
  const inNamespace = isInNamespace(info);
  if (!namespaced && inNamespace) throw resourceNotFound();
  if (namespaced && !inNamespace && info.name !== '') throw resourceNotFound();
  if (info.subresource === '' && info.verb !== 'proxy') {
    if (info.parts.length > 2) throw resourceNotFound();
    const { resource, version } = found;
    return { resource, version, verb: mainVerb(found, { ctx, inNamespace }), subresource: undefined };
  }
  // `/api/v1/proxy/…` names no subresource: there is one that is called so.
  const wanted = info.subresource === '' ? 'proxy' : info.subresource;
  const subresource = found.version.subresources.find((candidate) => candidate.name === wanted);
  if (!subresource || (subresource.type !== 'proxy' && info.parts.length > 3)) throw resourceNotFound();
  if (info.verb === 'proxy' && subresource.type !== 'proxy') throw resourceNotFound();
  checkNames(info);
  if (subresource.type === 'proxy') checkProxy(ctx, subresource);
  if (subresource.type === 'proxy') return { ...found, verb: 'proxy', subresource };
  const verb = SUBRESOURCE_VERBS[method] ?? '';
  if (!(subresource.verbs as readonly string[]).includes(verb)) throw methodNotAllowed();
  return { ...found, verb: subresource.type === 'status' ? verb : `${verb}-${subresource.type}`, subresource };
}

function mainVerb({ resource, version }: ServedVersion, { ctx, inNamespace }: { ctx: HttpContext; inNamespace: boolean }): string {
  const { info, method } = ctx;
  const { verb } = info;
  // A path of the watch prefix has the verb whatever the method says.
  if (verb === 'watch' && method !== 'GET') throw methodNotAllowed();
  // Objects of a namespace are made and cleared there, not across all of them.
  const needsNamespace = resource.scope === 'Namespaced' && !inNamespace && (verb === 'create' || verb === 'deletecollection');
  const takesName = verb !== 'create' || info.name === '';
  if (needsNamespace || !takesName || !(version.verbs as readonly string[]).includes(verb)) throw methodNotAllowed();
  if ((verb === 'update' || verb === 'patch') && info.name === '') throw methodNotAllowed();
  checkNames(info);
  if (resource.virtual) return 'create-virtual';
  return verb;
}

/** The prefix of watches leads to no proxy. */
function checkProxy({ info, method }: HttpContext, { verbs }: CompiledSubresource): void {
  if (info.name === '' || info.verb === 'watch') throw resourceNotFound();
  const verb = method === 'OPTIONS' ? 'get' : SUBRESOURCE_VERBS[method];
  if (!(verbs as readonly string[]).includes(verb ?? '')) throw methodNotAllowed();
}

function checkNames({ name, namespace }: HttpContext['info']): void {
  for (const [words, value] of [
    ['Name parameter invalid', name],
    ['Namespace parameter invalid', namespace],
  ] as const) {
    const [problem] = value === '' ? [] : checkPathSegment(value);
    if (problem !== undefined) throw badRequest(`${words}: ${JSON.stringify(value)}: ${problem}`);
  }
}

/** The same with the messages of the version. */
function loadMessages(messages: ProtobufMessages, host: HandlerHost, route: Route): ServedResource | Promise<ServedResource> {
  return messages.load(route.resource, route.version)?.then(() => load(host, route)) ?? load(host, route);
}

function load({ registry }: HandlerHost, { resource, version, subresource }: Route): ServedResource | Promise<ServedResource> {
  const store = registry.stores.for(resource);
  const code = version.load();
  if (code instanceof Promise) return code.then((loaded) => ({ store, version, code: loaded, subresource }));
  return { store, version, code, subresource };
}
