// The one list of proxy resolvers that are built in; definitions refer to them by name (`proxy: {target: NAME}`).
import type { ProxyResolver } from '../api/proxy.ts';
import { createKubelet, type KubeletOptions } from './kubelet.ts';
import { createServiceEndpoints } from './service-endpoints.ts';

export interface ProxyResolverOptions {
  readonly kubelet: KubeletOptions;
  /** Users' own; one with a built-in name replaces it. */
  readonly own: readonly ProxyResolver[];
}

export function createProxyResolvers({ kubelet, own }: ProxyResolverOptions): ReadonlyMap<string, ProxyResolver> {
  const builtIn = [createKubelet(kubelet), createServiceEndpoints()];
  return new Map([...builtIn, ...own].map((resolver) => [resolver.name, resolver]));
}
