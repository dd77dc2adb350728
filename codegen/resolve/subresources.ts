// What stands behind an object: status, scale, handlers and proxies.
import type { CompiledSubresource } from '../../runtime/api/resource.ts';
import type { SubresourceDefinition, VersionDefinition } from '../definition.ts';
import type { SchemaScope } from './scope.ts';

type Verbs = CompiledSubresource['verbs'];
const VIEW_VERBS: Verbs = ['get', 'patch', 'update'];
const PROXY_VERBS: Verbs = ['create', 'delete', 'get', 'patch', 'update'];

/** Subresources of a version, sorted by name. */
export function resolveSubresources(version: VersionDefinition, group: string, scope: SchemaScope): readonly CompiledSubresource[] {
  return Object.entries(version.subresources ?? {})
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, definition]) => resolveSubresource(name, definition ?? {}, { group, version: version.name, scope }) ?? []);
}

interface Place {
  readonly group: string;
  readonly version: string;
  readonly scope: SchemaScope;
}

function resolveSubresource(name: string, definition: SubresourceDefinition, place: Place): CompiledSubresource | undefined {
  const { handler, proxy, specReplicasPath, statusReplicasPath, labelSelectorPath } = definition;
  const verbs = definition.verbs as Verbs | undefined;
  const kind =
    definition.kind === undefined
      ? undefined
      : { group: definition.group ?? place.group, version: definition.version ?? place.version, kind: definition.kind };
  const common = { name, ...(kind && { kind }) };
  if (handler !== undefined) return { ...common, verbs: verbs ?? ['create'], type: 'handler', handler };
  if (proxy !== undefined)
    return { ...common, verbs: verbs ?? PROXY_VERBS, type: 'proxy', ...(proxy.target !== undefined && { proxyTarget: proxy.target }) };
  if (name === 'status') return { ...common, verbs: verbs ?? VIEW_VERBS, type: 'status' };
  if (specReplicasPath !== undefined && statusReplicasPath !== undefined) {
    const scale = { specReplicasPath, statusReplicasPath, ...(labelSelectorPath !== undefined && { labelSelectorPath }) };
    return {
      ...common,
      kind: kind ?? { group: 'autoscaling', version: 'v1', kind: 'Scale' },
      verbs: verbs ?? VIEW_VERBS,
      type: 'scale',
      scale,
    };
  }
  place.scope.error('needs a handler, a proxy, or the paths of a scale', ['subresources', name]);
  return undefined;
}
