// createServer: composes the parts. The one form for the command, tests and library users.
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { AdmissionChain } from './admission/admission.ts';
import { createAdmissionPlugins } from './admission/plugins.ts';
import { yamlCodec } from './api/codec-yaml.ts';
import type { DocumentSource } from './api/documents.ts';
import { combineDocumentSources } from './api/documents.ts';
import type { Logger } from './api/logger.ts';
import type { Dial } from './api/proxy.ts';
import type { CompiledResource } from './api/resource.ts';
import { createAuthenticator } from './authentication/authenticators.ts';
import { createAuthorizer } from './authorization/authorizers.ts';
import { BUILD } from './build-info.ts';
import type { SecureServing } from './config/shape.ts';
import { type Config, completeConfig, type ServerOptions } from './config.ts';
import { bootstrap } from './controllers/bootstrap.ts';
import { startControllers } from './controllers/controllers.ts';
import { createHealthChecks } from './health-checks.ts';
import { type App, createApp } from './http/app.ts';
import type { OriginPattern } from './http/cors.ts';
import { createDiscovery } from './http/discovery.ts';
import { type Listener, listenPlain } from './http/listener.ts';
import type { CertificateFiles } from './http/tls/certificates.ts';
import { createBehaviours } from './kinds/behaviours.ts';
import { createProxyResolvers } from './kinds/proxies.ts';
import { SILENT } from './log/logger.ts';
import { isPluginSet, type PluginModule, type PluginSet, preparePlugins, type ServerPlugin } from './plugins.ts';
import type { ProxyHost } from './proxy/connect.ts';
import { createDialer } from './proxy/dial.ts';
import { Registry } from './registry/registry.ts';
import { ResourceStores } from './registry/resource-stores.ts';
import { ResourceTable } from './registry/resource-table.ts';
import { loadResources, type ResourceSource } from './resource-sources.ts';
import { toServed } from './served-resources.ts';
import { createClaims } from './storage/claims.ts';
import { openStore } from './storage/open.ts';
import type { Store } from './storage/store.ts';
import { WatchHub } from './watch/hub.ts';

export interface CreateServerOptions {
  /** Options, or a Config that is complete already. */
  readonly config?: ServerOptions | Config;
  readonly resources: readonly ResourceSource[];
  readonly plugins?: readonly PluginModule[] | PluginSet;
  /** Replaces the store that the config names; the caller closes it. */
  readonly store?: Store;
  /** Replaces how proxies connect, a plugin's too. */
  readonly dial?: Dial;
  readonly log?: Logger;
  /** Milliseconds since the epoch. */
  readonly now?: () => number;
}

export interface InjectRequest {
  readonly method?: string;
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly payload?: string | Buffer;
}
export interface InjectResponse {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string | string[] | number | undefined>>;
  readonly payload: string;
}

export interface KindsmithServer {
  /** Binds the ports of the config. */
  listen(): Promise<{ readonly urls: readonly string[] }>;
  /** A request without a socket, as on the insecure port. */
  inject(request: InjectRequest): Promise<InjectResponse>;
  readonly registry: Registry;
  /** Ends watches, finishes what is in flight, flushes the store. */
  close(): Promise<void>;
}

/** How long requests in flight may take at the end, milliseconds. */
const CLOSE_GRACE = 10_000;

export async function createServer(options: CreateServerOptions): Promise<KindsmithServer> {
  const { log = SILENT, now = Date.now } = options;
  const given = options.plugins ?? [];
  const set = isPluginSet(given) ? given : await preparePlugins(given);
  const { plugins } = set;
  const config = completeConfig(options.config ?? {}, {
    admissionPlugins: plugins.flatMap(({ admission = [] }) => admission.map(({ name }) => name)),
    authorizers: plugins.flatMap(({ authorizers = [] }) => authorizers.map(({ name }) => name)),
  });
  const certificate = await startCertificate(config, now);
  const loaded = await loadResources(options.resources, log);
  const store = options.store ?? (await openStore(config.storage, log));
  const hub = new WatchHub({
    store,
    prefix: `${config.storage.prefix}/`,
    onError: (error) => log.warn('the watch on the store ended', { error: error.message }),
  });
  await hub.start();
  const registry = createRegistry({
    hub,
    config,
    plugins,
    log,
    now,
    resources: toServed(loaded.resources, { ...config.resources, ttlSeconds: config.storage.eventTtlSeconds }),
  });
  const proxy = createProxyHost(options.dial, plugins, config);
  set.start({ read: registry.reader, dial: proxy.dial, log });
  const shutdown = { begun: false };
  const serverUrl = { current: 'http://127.0.0.1:8080' };
  const app = createApp({
    registry,
    discovery: createDiscoveryOf({ registry, documents: loaded.documents, serverUrl }),
    authenticator: createAuthenticator({
      ...config.authentication,
      plugins: plugins.flatMap(({ authenticators = [] }) => authenticators),
      log,
      now,
    }),
    authorizer: createAuthorizer({ ...config.authorization, plugins: plugins.flatMap(({ authorizers = [] }) => authorizers), log }),
    proxy,
    healthChecks: createHealthChecks({ store, hub, shutdown }),
    insecureHosts: config.serving.insecureHosts,
    allowedOrigins: await toOriginPatterns(config.serving.corsAllowedOrigins),
    inflight: { readOnly: config.serving.maxRequestsInflight, mutating: config.serving.maxMutatingRequestsInflight },
    minRequestTimeoutSeconds: config.serving.minRequestTimeoutSeconds,
    logsDir: config.serving.logsHandler ? config.log.dir : undefined,
    log,
    now,
  });
  await bootstrap(registry, { ...config.network, advertised: advertisedOf(config), now: now(), log });
  // They fill caches; nobody needs to wait for that.
  const controllers = startControllers(config.controllers.enabled, { registry, log });
  const listeners: Listener[] = [];
  return {
    registry,
    async listen() {
      const { insecure, secure } = config.serving;
      const onRequest = (req: IncomingMessage, res: ServerResponse): void => app.handle(req, res, true);
      const onUpgrade = (req: IncomingMessage, socket: Socket, head: Buffer): void => app.handleUpgrade(req, { socket, head }, true);
      if (insecure) listeners.push(await listenPlain({ ...insecure, onRequest, onUpgrade }));
      if (secure && certificate) listeners.push(await openSecure(config, secure, { app, log, files: await certificate.files }));
      serverUrl.current = listeners[0]?.url ?? serverUrl.current;
      return { urls: listeners.map(({ url }) => url) };
    },
    async inject(request) {
      const { default: inject } = await import('light-my-request');
      const dispatch = (req: unknown, res: unknown): void => app.handle(req as IncomingMessage, res as ServerResponse, true);
      const { method = 'GET', url, headers = {}, payload } = request;
      const answer = await inject(dispatch as never, {
        method: method as 'GET',
        url,
        headers: { host: 'localhost', ...headers },
        ...(payload === undefined ? {} : { payload }),
      });
      return { statusCode: answer.statusCode, headers: answer.headers, payload: answer.payload };
    },
    async close() {
      shutdown.begun = true;
      await delay(config.serving.shutdownDelay);
      const closing = listeners.map((listener) => listener.close(CLOSE_GRACE));
      app.endStreams();
      await Promise.all(closing);
      await (await controllers)();
      hub.close();
      if (!options.store) await store.close();
    },
  };
}

/** Begins before the store is opened, since a first start has to make it; what fails is told to who listens. */
async function startCertificate(
  { serving }: Config,
  now: () => number,
): Promise<{ readonly files: Promise<CertificateFiles> } | undefined> {
  const { secure } = serving;
  if (!secure) return undefined;
  const names = [secure.address, serving.advertiseAddress, serving.externalHostname].filter((name) => name !== undefined);
  // Both are here then, so that the thread is under way before the store is opened.
  const [{ prepareCertificate }] = await Promise.all([import('./http/listener-tls.ts'), import('./http/tls/certificate-thread.ts')]);
  const files = prepareCertificate({ ...secure, names, now });
  files.catch(() => {});
  return { files };
}

/** The secure port is imported when there is one. */
async function openSecure(
  { authentication }: Config,
  secure: SecureServing,
  { app, log, files }: { readonly app: App; readonly log: Logger; readonly files: CertificateFiles },
): Promise<Listener> {
  const { listenSecure } = await import('./http/listener-tls.ts');
  const onRequest = (req: IncomingMessage, res: ServerResponse): void => app.handle(req, res, false);
  const onUpgrade = (req: IncomingMessage, socket: Socket, head: Buffer): void => app.handleUpgrade(req, { socket, head }, false);
  return await listenSecure({ ...secure, files, clientCaFile: authentication.clientCaFile, log, onRequest, onUpgrade });
}

/** Origins as regular expressions of the operator's, on the linear-time engine, which is imported when there are any. */
async function toOriginPatterns(patterns: readonly string[]): Promise<readonly OriginPattern[]> {
  if (patterns.length === 0) return [];
  const { compilePattern } = await import('./cel/pattern-cache.ts');
  return patterns.map((pattern) => {
    const compiled = compilePattern(pattern);
    return (origin) => compiled.matcher(origin).find();
  });
}

/** A connection to a proxy's target must stand within this time, milliseconds. */
const DIAL_TIMEOUT = 30_000;

function createProxyHost(dial: Dial | undefined, plugins: readonly ServerPlugin[], { network, serving }: Config): ProxyHost {
  return {
    dial: dial ?? plugins.findLast((plugin) => plugin.dial)?.dial ?? createDialer(),
    resolvers: createProxyResolvers({ kubelet: network.kubelet, own: plugins.flatMap(({ proxies = [] }) => proxies) }),
    dialTimeout: DIAL_TIMEOUT,
    answerTimeout: serving.requestTimeout || DIAL_TIMEOUT,
  };
}

interface RegistryParts {
  readonly hub: WatchHub;
  readonly config: Config;
  readonly plugins: readonly ServerPlugin[];
  readonly log: Logger;
  readonly now: () => number;
  readonly resources: readonly CompiledResource[];
}

function createRegistry({ hub, config, plugins, log, now, resources }: RegistryParts): Registry {
  const table = new ResourceTable(resources);
  const onCorrupt = (key: string, error: Error): void =>
    log.error('a stored value can not be read and is skipped', { key, error: error.message });
  const stores = new ResourceStores({ table, hub, prefix: config.storage.prefix, onCorrupt });
  const nodePortClaims = createClaims(hub.store, `${config.storage.prefix}/kindsmith.dev/claims/node-ports/`);
  const behaviours = createBehaviours({ ...config.network, nodePortClaims, own: plugins.flatMap(({ behaviours: own = [] }) => own) });
  const onMissing = (names: readonly string[]): void =>
    log.info(`admission plugins that are not built yet and are passed over: ${names.join(', ')}`);
  const own = plugins.flatMap(({ admission = [] }) => admission);
  return new Registry({
    stores,
    behaviours,
    settings: { allowPrivileged: config.network.allowPrivileged },
    now,
    admission: (host) => new AdmissionChain(createAdmissionPlugins({ ...host, plugins: config.admission.plugins, own, onMissing })),
  });
}

interface DiscoveryParts {
  readonly registry: Registry;
  readonly documents: readonly DocumentSource[];
  readonly serverUrl: { readonly current: string };
}

function createDiscoveryOf({ registry, documents, serverUrl }: DiscoveryParts): ReturnType<typeof createDiscovery> {
  return createDiscovery({
    resources: () => registry.stores.table.all(),
    documents: combineDocumentSources(documents),
    codecs: [yamlCodec],
    build: BUILD,
    serverAddress: () => new URL(serverUrl.current).host,
    baseUrl: () => serverUrl.current,
    otherPaths: () => OTHER_PATHS,
  });
}

/** Paths beside discovery and documents that `/` lists. */
const OTHER_PATHS: readonly string[] = [
  '/healthz',
  '/healthz/ping',
  '/livez',
  '/livez/ping',
  '/logs/',
  '/metrics',
  '/readyz',
  '/readyz/ping',
  '/ui/',
];

function advertisedOf({ serving }: Config): { address: string; port: number } | undefined {
  // Any free port is known too late, and nobody else is told of it.
  if (!serving.secure?.port || serving.advertiseAddress === undefined) return undefined;
  return { address: serving.advertiseAddress, port: serving.secure.port };
}
