// Users' plugins: what a module may bring to each place of the server, and what it is given. A module is an object, or a function that is
// given the host first; names must be known before the server is made (flags may name them), so the host comes to life with the server.
import type { AdmissionPlugin } from './admission/admission.ts';
import type { Behaviour } from './api/behaviour.ts';
import type { Logger } from './api/logger.ts';
import type { Dial, ProxyResolver } from './api/proxy.ts';
import type { Reader } from './api/reader.ts';
import type { Authenticator } from './authentication/authenticator.ts';
import type { Authorizer } from './authorization/authorizer.ts';

/** What a user's module adds: each place is a small contract. */
export interface ServerPlugin {
  readonly name: string;
  readonly authenticators?: readonly Authenticator[];
  readonly authorizers?: readonly Authorizer[];
  readonly admission?: readonly AdmissionPlugin[];
  readonly behaviours?: readonly Behaviour[];
  /** What definitions name as `proxy: {target: NAME}`. */
  readonly proxies?: readonly ProxyResolver[];
  /** Replaces how proxies connect; of several the last one does. */
  readonly dial?: Dial;
}

/** What a plugin may use of the server. Nothing of it works before the server is made: it is for calls, not for the time of loading. */
export interface PluginHost {
  readonly read: Reader;
  readonly dial: Dial;
  /** Lines have the plugin's name. */
  readonly log: Logger;
}

/** The default export of a plugin's module, and what createServer takes. */
export type PluginModule = ServerPlugin | ((host: PluginHost) => ServerPlugin | Promise<ServerPlugin>);

/** Plugins that wait for their server. */
export interface PluginSet {
  readonly plugins: readonly ServerPlugin[];
  /** Gives all of them the host; once. */
  start(host: PluginHost): void;
}

/** Calls modules that are functions. Throws what they throw, TypeError for what is no plugin. */
export async function preparePlugins(modules: readonly PluginModule[]): Promise<PluginSet> {
  const plugins: ServerPlugin[] = [];
  const starts: ((host: PluginHost) => void)[] = [];
  for (const module of modules) {
    if (typeof module !== 'function') {
      plugins.push(checkPlugin(module));
      continue;
    }
    const late = createLateHost();
    const plugin = checkPlugin(await module(late.host));
    plugins.push(plugin);
    starts.push((host) => late.start({ ...host, log: host.log.named(plugin.name) }));
  }
  return { plugins, start: (host) => starts.forEach((start) => void start(host)) };
}

/** Several sets as one. */
export function joinPluginSets(sets: readonly PluginSet[]): PluginSet {
  return {
    plugins: sets.flatMap(({ plugins }) => plugins),
    start(host) {
      for (const set of sets) set.start(host);
    },
  };
}

export function isPluginSet(plugins: readonly PluginModule[] | PluginSet): plugins is PluginSet {
  return 'start' in plugins;
}

function checkPlugin(value: unknown): ServerPlugin {
  if (typeof value === 'object' && value !== null && typeof (value as { readonly name?: unknown }).name === 'string')
    return value as ServerPlugin;
  throw new TypeError('its default export is not an object with a name');
}

/** A host that can be handed out before there is a server. */
function createLateHost(): { readonly host: PluginHost; start(host: PluginHost): void } {
  let current: PluginHost | undefined;
  const started = (): PluginHost => {
    if (!current) throw new Error('a plugin used its host before the server was made');
    return current;
  };
  const log = createLateLogger(() => started().log);
  return {
    host: {
      read: {
        serves: (ref) => started().read.serves(ref),
        get: (ref, options) => started().read.get(ref, options),
        list: (ref) => started().read.list(ref),
      },
      dial: (target, signal) => started().dial(target, signal),
      log,
    },
    start(host) {
      if (current) throw new Error('plugins serve one server; give createServer their modules instead');
      current = host;
    },
  };
}

function createLateLogger(log: () => Logger): Logger {
  return {
    error: (message, fields) => log().error(message, fields),
    warn: (message, fields) => log().warn(message, fields),
    info: (message, fields) => log().info(message, fields),
    verbose: (level, message, fields) => log().verbose(level, message, fields),
    isVerbose: (level) => log().isVerbose(level),
    named: (name) => createLateLogger(() => log().named(name)),
  };
}
