// The verb behind proxies: finds what the object stands for, connects, and lets the exchange or the tunnel pass. Authentication and
// authorization have run by now, for upgrades too.
import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { quoteGo } from '../api/go-quote.ts';
import type { DialTarget } from '../api/proxy.ts';
import { badRequest, internalError, methodNotAllowed } from '../api/status.ts';
import { connect } from '../proxy/connect.ts';
import { EarlyBytes } from '../proxy/early-bytes.ts';
import { exchange, REACH, writeHead } from '../proxy/exchange.ts';
import { toRequestLines } from '../proxy/headers.ts';
import { type ProxyPath, splitProxyPath } from '../proxy/path.ts';
import { parseProxyName, resolveTarget } from '../proxy/target.ts';
import { DIAL_BACKEND, tunnel } from '../proxy/tunnel.ts';
import { get } from '../registry/get.ts';
import { admitConnect } from './admit-call.ts';
import { AbortedError } from './body.ts';
import type { HttpContext, UpgradedClient } from './context.ts';
import { type Handler, type HandlerHost, scopeOf } from './handler.ts';
import { toGetVersion } from './read-query.ts';
import type { ServedResource } from './served-resource.ts';

const METHODS: ReadonlySet<string> = new Set(['DELETE', 'GET', 'HEAD', 'OPTIONS', 'PATCH', 'POST', 'PUT']);

export const proxyHandler: Handler = async (host, ctx, served) => {
  if (!METHODS.has(ctx.method)) throw methodNotAllowed();
  // Today's paths have the subresource behind the name, the older ones `proxy` in front.
  const path = splitProxyPath(ctx.path, ctx.info.parts.slice(ctx.info.subresource === '' ? 2 : 3).filter((part) => part !== '').length);
  await admitConnect(host, ctx, { served, path: path.path });
  const target = await findTarget(host, ctx, { served, path });
  const { upgrade } = ctx;
  if (upgrade) {
    await passUpgrade(host, ctx, { target, path, upgrade });
    return;
  }
  if (path.path === '' && (ctx.method === 'GET' || ctx.method === 'HEAD')) redirectToSlash(ctx, path);
  else await passExchange(host, ctx, { target, path });
};

async function findTarget(
  host: HandlerHost,
  ctx: HttpContext,
  { served, path }: { readonly served: ServedResource; readonly path: ProxyPath },
): Promise<DialTarget> {
  const { store, version, code, subresource } = served;
  if (!subresource) throw internalError('a proxy without a subresource');
  const named = parseProxyName(ctx.info.name);
  if (!named) throw badRequest(`invalid ${store.resource.names.singular} request ${quoteGo(ctx.info.name)}`);
  const { namespace } = scopeOf(ctx, served);
  const entry = await get(store, { namespace, name: named.name, version: toGetVersion('') });
  const request = { port: named.port, scheme: named.scheme, path: path.path };
  const options = { subresource, code, resolvers: host.proxy.resolvers, read: host.registry.reader };
  return await resolveTarget(store.objectIn(entry, version, code), request, options);
}

interface Passing {
  readonly target: DialTarget;
  readonly path: ProxyPath;
}

async function passExchange({ proxy }: HandlerHost, ctx: HttpContext, { target, path }: Passing): Promise<void> {
  const socket = await connect(proxy, target, { signal: whenClosed(ctx), trouble: REACH });
  await exchange({
    req: ctx.req,
    res: ctx.res,
    socket,
    method: ctx.method,
    target: requestTarget(ctx, path),
    lines: toRequestLines(ctx.req.rawHeaders, forwarded(ctx, path)),
    links: {
      prefix: path.prefix,
      host: ctx.header('host') ?? ctx.header(':authority') ?? '',
      backend: `${target.host.includes(':') ? `[${target.host}]` : target.host}:${target.port}`,
    },
    ownLines: ownLines(),
    answerTimeout: proxy.answerTimeout,
  });
}

async function passUpgrade(
  { proxy, streams }: HandlerHost,
  ctx: HttpContext,
  { target, path, upgrade }: Passing & { readonly upgrade: UpgradedClient },
): Promise<void> {
  const { req } = ctx;
  if (req.headers['transfer-encoding'] !== undefined || Number(req.headers['content-length'] ?? 0) !== 0)
    throw badRequest('a request that asks for an upgrade can not have a body');
  const { socket: client } = upgrade;
  const end = (): void => void client.destroy();
  streams.add(end);
  const early = new EarlyBytes(client, upgrade.head);
  try {
    const socket = await connect(proxy, target, { signal: whenClosed(ctx), trouble: DIAL_BACKEND });
    await tunnel({
      res: ctx.res as ServerResponse,
      client,
      early,
      socket,
      method: ctx.method,
      target: requestTarget(ctx, path),
      lines: toRequestLines(req.rawHeaders, { ...forwarded(ctx, path), upgrade: ctx.header('upgrade') ?? '' }),
      answerTimeout: proxy.answerTimeout,
    });
  } finally {
    early.take();
    streams.delete(end);
  }
}

/** Relative links of a page need the slash at the end of its path. */
function redirectToSlash(ctx: HttpContext, { prefix }: ProxyPath): void {
  const lines = [...ownLines(), 'Location', `${prefix}/${queryOf(ctx)}`, 'Content-Length', '0'];
  writeHead(ctx.res, { status: 301, reason: 'Moved Permanently', lines });
  ctx.res.end();
}

function requestTarget(ctx: HttpContext, { path }: ProxyPath): string {
  return `${path === '' ? '/' : path}${queryOf(ctx)}`;
}

/** The query as it came, with its mark. */
function queryOf({ url }: HttpContext): string {
  const mark = url.indexOf('?');
  return mark < 0 ? '' : url.slice(mark);
}

function forwarded(ctx: HttpContext, { prefix, path }: ProxyPath): { readonly client: string; readonly uri: string } {
  const client = (ctx.req.socket.remoteAddress ?? '').replace(/^::ffff:/i, '');
  return { client, uri: `${prefix}${path === '' ? '/' : path}` };
}

/** What every answer of this server has. */
function ownLines(): string[] {
  return ['Audit-Id', randomUUID(), 'Cache-Control', 'no-cache, private'];
}

/** Aborts when the client leaves, or when its answer is over. */
function whenClosed({ res }: HttpContext): AbortSignal {
  const controller = new AbortController();
  const abort = (): void => controller.abort(new AbortedError('the client has left'));
  if (res.destroyed) abort();
  else res.once('close', abort);
  return controller.signal;
}
