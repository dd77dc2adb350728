// The application: one function that answers a request, made of the pipeline's stages in running order. It knows no sockets.
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from '../api/logger.ts';
import { resourceNotFound } from '../api/status.ts';
import type { Authenticator } from '../authentication/authenticator.ts';
import type { Authorizer } from '../authorization/authorizer.ts';
import type { ProxyHost } from '../proxy/connect.ts';
import type { Registry } from '../registry/registry.ts';
import { MEDIA_TYPES } from './codecs.ts';
import { type ContextFacts, HttpContext, type UpgradedClient } from './context.ts';
import { createCorsStage, type OriginPattern } from './cors.ts';
import { createDefinitionListStage } from './definition-list.ts';
import type { Discovery } from './discovery.ts';
import { createDocumentStage, createUiStage } from './document-stages.ts';
import { ListBuffers } from './encode-list.ts';
import { sendError } from './error-response.ts';
import { createHealthStage, type HealthCheck } from './health.ts';
import { createHostGuard } from './host-guard.ts';
import { createLimitStage, type InflightLimits } from './limits.ts';
import { ListRequests } from './list-requests.ts';
import { createLogsStage } from './logs.ts';
import { Metrics } from './metrics.ts';
import { Negotiator } from './negotiate.ts';
import { createAuthenticationStage, createAuthorizationStage, runStages, type Stage } from './pipeline.ts';
import { ProtobufMessages } from './protobuf.ts';
import { createProtobufStage } from './protobuf-stage.ts';
import { responseForUpgrade } from './proxy-upgrade.ts';
import { createResourceStage } from './resource-stage.ts';
import { sendText } from './respond.ts';

export interface AppOptions {
  readonly registry: Registry;
  readonly discovery: Discovery;
  readonly authenticator: Authenticator;
  readonly authorizer: Authorizer;
  readonly proxy: ProxyHost;
  readonly healthChecks: readonly HealthCheck[];
  /** Names beyond loopback that the insecure port is reached by. */
  readonly insecureHosts: readonly string[];
  readonly allowedOrigins: readonly OriginPattern[];
  readonly inflight: InflightLimits;
  readonly minRequestTimeoutSeconds: number;
  /** Folder behind `/logs/`; absent: 404. */
  readonly logsDir: string | undefined;
  readonly log: Logger;
  readonly now: () => number;
}

export interface App {
  /** Answers a request; never throws. */
  handle(req: IncomingMessage, res: ServerResponse, insecure: boolean): void;
  /** The same for a request that asks for an upgrade. */
  handleUpgrade(req: IncomingMessage, client: UpgradedClient, insecure: boolean): void;
  /** Ends open watches and upgraded connections. */
  endStreams(): void;
  readonly metrics: Metrics;
}

export function createApp(options: AppOptions): App {
  const { registry, log, now } = options;
  const metrics = new Metrics();
  const streams = new Set<() => void>();
  const handlers = {
    registry,
    metrics,
    streams,
    proxy: options.proxy,
    negotiator: new Negotiator(MEDIA_TYPES),
    buffers: new ListBuffers(),
    listRequests: new ListRequests(),
    minRequestTimeoutSeconds: options.minRequestTimeoutSeconds,
  };
  const stages: readonly Stage[] = [
    createProtobufStage(new ProtobufMessages(() => registry.stores.table.all())),
    createHostGuard(options.insecureHosts, options.allowedOrigins),
    createCorsStage(options.allowedOrigins),
    createLimitStage(options.inflight),
    createAuthenticationStage(options.authenticator),
    createAuthorizationStage(options.authorizer),
    createDefinitionListStage(() => registry.stores.revision),
    createResourceStage(handlers),
    createHealthStage(options.healthChecks, (name, error) => log.warn('a health check failed', { check: name, error: error.message })),
    metrics.stage(),
    createLogsStage(options.logsDir),
    createUiStage(options.discovery),
    createDocumentStage(options.discovery),
    { name: 'not-found', run: answerNotFound },
  ];
  const answer = (req: IncomingMessage, res: ServerResponse, facts: ContextFacts): void => {
    const ctx = begin(req, res, facts);
    if (!ctx) return;
    const started = performance.now();
    let served = true;
    metrics.begin(ctx);
    ctx.onClose(() => {
      const seconds = (performance.now() - started) / 1000;
      metrics.end(ctx, { served, seconds });
      if (log.isVerbose(3))
        log.verbose(3, 'HTTP', { verb: ctx.method, URI: ctx.path, latency: `${Math.round(seconds * 1e6) / 1e3}ms`, resp: res.statusCode });
    });
    const fail = (error: unknown): void => {
      served = false;
      sendError(ctx, error, log);
    };
    try {
      const answered = runStages(stages, ctx);
      if (answered instanceof Promise) {
        answered.catch(fail).finally(() => ctx.settle());
        return;
      }
    } catch (error) {
      fail(error);
    }
    ctx.settle();
  };
  const endStreams = (): void => {
    for (const end of [...streams]) end();
  };
  return {
    handle: (req, res, insecure) => answer(req, res, { insecure, now: now() }),
    handleUpgrade: (req, upgrade, insecure) => answer(req, responseForUpgrade(req, upgrade.socket), { insecure, now: now(), upgrade }),
    endStreams,
    metrics,
  };
}

/** Undefined: the request can not be read, and that is answered. */
function begin(req: IncomingMessage, res: ServerResponse, facts: ContextFacts): HttpContext | undefined {
  let problem = req.httpVersionMajor === 2 ? undefined : findFramingProblem(req);
  try {
    if (problem === undefined) return new HttpContext(req, res, facts);
  } catch {
    problem = 'malformed URL';
  }
  const closing = req.httpVersionMajor === 2 ? {} : { Connection: 'close' };
  res.writeHead(400, { 'Content-Type': 'text/plain; charset=utf-8', ...closing });
  res.end(`400 Bad Request: ${problem}`);
  return undefined;
}

/** What Node lets pass and a proxy before us may read in another way (RFC 9112, 3.2 and 6.1). */
function findFramingProblem({ httpVersion, rawHeaders }: IncomingMessage): string | undefined {
  if (httpVersion === '0.9') return 'malformed HTTP version';
  let hosts = 0;
  for (let i = 0; i < rawHeaders.length; i += 2) {
    const name = rawHeaders[i] as string;
    if (name.length === 4 && name.toLowerCase() === 'host' && ++hosts > 1) return 'too many Host headers';
    if (name.length === 17 && name.toLowerCase() === 'transfer-encoding' && rawHeaders[i + 1]?.toLowerCase() !== 'chunked')
      return 'unsupported transfer encoding';
  }
  return undefined;
}

/** API paths get a Status, others what a mux says. */
function answerNotFound(ctx: HttpContext): boolean {
  if (ctx.info.apiPrefix === 'api' && ctx.path !== '/api') throw resourceNotFound();
  sendText(ctx, 404, '404 page not found\n');
  return true;
}
