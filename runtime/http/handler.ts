// The contract of a verb's handler, and what all of them begin with.
import type { ProxyHost } from '../proxy/connect.ts';
import type { Registry } from '../registry/registry.ts';
import type { HttpContext } from './context.ts';
import type { ListBuffers } from './encode-list.ts';
import type { ListRequests } from './list-requests.ts';
import type { Metrics } from './metrics.ts';
import type { AnswerKind, Negotiated, Negotiator } from './negotiate.ts';
import type { Scope } from './read-query.ts';
import type { ServedResource } from './served-resource.ts';

export interface HandlerHost {
  readonly registry: Registry;
  readonly negotiator: Negotiator;
  readonly buffers: ListBuffers;
  readonly listRequests: ListRequests;
  readonly metrics: Metrics;
  readonly minRequestTimeoutSeconds: number;
  readonly proxy: ProxyHost;
  /** Watches and upgraded connections that are open. */
  readonly streams: Set<() => void>;
}

export type Handler = (host: HandlerHost, ctx: HttpContext, served: ServedResource) => void | Promise<void>;

/** How the answer is written; throws 406. */
export function negotiated(
  host: HandlerHost,
  ctx: HttpContext,
  { store, version, subresource }: ServedResource,
  kind: AnswerKind = 'object',
): Negotiated {
  // A scale is a meta kind whatever it is the scale of.
  const hasMessage = version.loadMessages !== undefined || subresource?.type === 'scale';
  const protobuf = ctx.protobuf === undefined ? 'none' : hasMessage ? 'all' : 'metadata';
  return host.negotiator.negotiate(ctx.header('accept'), kind, { dialect: store.resource.dialect, protobuf });
}

/** Namespace and name of the URL. */
export function scopeOf(ctx: HttpContext, { store, version }: ServedResource): Scope {
  const namespace = store.resource.scope === 'Cluster' ? '' : ctx.info.namespace;
  return { namespace, name: ctx.info.name, selectableFields: version.selectableFields, dialect: store.resource.dialect };
}
