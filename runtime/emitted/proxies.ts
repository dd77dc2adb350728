// Emitted proxy targets: host, port and tls of what an object stands for.
import type { JsonObject } from '../api/object.ts';
import type { ProxyRequest, ProxyTarget } from '../api/resource.ts';
import { CelError } from '../cel/errors.ts';
import { evaluate } from '../cel/runtime.ts';
import { CelScope } from './cel-scope.ts';
import type { ProxyPart, VersionParts } from './unit.ts';

/** Evaluates a target. @throws CelError when an expression fails or answers nothing to dial */
export function proxyTarget(parts: VersionParts['proxies'][string], object: JsonObject, request: ProxyRequest): ProxyTarget {
  const scope = new CelScope();
  const ask = (part: ProxyPart): unknown => evaluate(scope.budget, () => part(object, { ...request }, scope));
  const host = parts.host && ask(parts.host);
  const port = parts.port && Number(ask(parts.port));
  if (typeof host !== 'string' || host === '') throw new CelError('the object has no address');
  if (port === undefined || !Number.isInteger(port) || port < 1 || port > 65535) throw new CelError('the object has no such port');
  return { host, port, tls: parts.tls !== undefined && ask(parts.tls) === true };
}
