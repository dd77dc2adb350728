// Proxy targets that are expressions: host, port and tls over the object and the request.
import { BOOL, STRING } from '../../runtime/cel/types.ts';
import type { VersionDefinition } from '../definition.ts';
import type { Expression, VersionModel } from '../model.ts';
import { proxyVariables } from './expressions.ts';
import type { VersionScope } from './version-scope.ts';

/** Compiled targets by subresource name. */
export function resolveProxies(version: VersionDefinition, { scope, types, typeName }: VersionScope): VersionModel['proxies'] {
  const proxies: Record<string, { host: Expression; port: Expression; tls?: Expression }> = {};
  for (const [name, { proxy }] of Object.entries(version.subresources ?? {})) {
    if (proxy === undefined || proxy.target !== undefined) continue;
    const variables = proxyVariables(types.places, typeName);
    const compile = (text: string | undefined, part: string, result?: typeof BOOL): Expression | undefined =>
      text === undefined
        ? undefined
        : types.compile({ text, variables, ...(result && { result }), at: scope, key: ['subresources', name, 'proxy', part] });
    const host = compile(proxy.host, 'host', STRING);
    // A number, or a text that is one.
    const port = compile(proxy.port, 'port');
    const tls = compile(proxy.tls, 'tls', BOOL);
    if (proxy.host === undefined || proxy.port === undefined)
      scope.error('needs a target, or host and port', ['subresources', name, 'proxy']);
    if (host && port) proxies[name] = { host, port, ...(tls && { tls }) };
  }
  return proxies;
}
