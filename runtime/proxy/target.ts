// From `[SCHEME:]NAME[:PORT]` of a URL and the object of that name to what is dialed: an expression of its definition, or a resolver.
import type { KubeObject } from '../api/object.ts';
import type { DialTarget, ProxyResolver } from '../api/proxy.ts';
import type { Reader } from '../api/reader.ts';
import type { CompiledSubresource, ProxyRequest, VersionCode } from '../api/resource.ts';
import { badRequest, internalError } from '../api/status.ts';
import { CelError } from '../cel/errors.ts';

export interface ProxyName {
  readonly scheme: string;
  readonly name: string;
  readonly port: string;
}

const SCHEMES: ReadonlySet<string> = new Set(['', 'http', 'https']);

/** Splits the name in the URL; undefined when it is none. (Kubernetes: Access Services Running on Clusters.) */
export function parseProxyName(text: string): ProxyName | undefined {
  const parts = text.split(':');
  const [scheme = '', name = '', port = ''] = parts.length === 3 ? parts : ['', ...parts];
  return parts.length > 3 || name === '' || !SCHEMES.has(scheme) ? undefined : { scheme, name, port };
}

export interface TargetOptions {
  readonly subresource: CompiledSubresource;
  readonly code: VersionCode;
  readonly resolvers: ReadonlyMap<string, ProxyResolver>;
  readonly read: Reader;
}

/** What the object stands for. Throws a StatusError. */
export function resolveTarget(object: KubeObject, request: ProxyRequest, options: TargetOptions): DialTarget | Promise<DialTarget> {
  const { subresource, code, resolvers, read } = options;
  if (subresource.proxyTarget !== undefined) {
    const resolver = resolvers.get(subresource.proxyTarget);
    if (!resolver) throw internalError(`no plugin brings the proxy target ${JSON.stringify(subresource.proxyTarget)}`);
    return resolver.resolve(object, request, read);
  }
  const expression = code.proxies[subresource.name];
  if (!expression) throw internalError(`the proxy ${JSON.stringify(subresource.name)} has no target`);
  try {
    return expression(object, request);
  } catch (error) {
    if (error instanceof CelError) throw badRequest(error.message === NO_ADDRESS ? 'address not allowed' : error.message);
    throw error;
  }
}

/** What emitted targets say of an object that is nowhere yet; kube-apiserver calls no address one that is not allowed. */
const NO_ADDRESS = 'the object has no address';
