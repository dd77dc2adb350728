// Aggregated discovery (KEP-3352): all groups, versions and resources in one document, `apidiscovery.k8s.io/v2`.
import type { GroupVersionKind, JsonObject } from '../../api/object.ts';
import type { DialectName } from '../../api/resource.ts';
import type { GroupEntry, ResourceEntry } from './groups.ts';

/** Parameters of the media type that ask for it. */
export const AGGREGATED_PARAMETERS = 'g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList';

export function isAggregated(parameters: ReadonlyMap<string, string>): boolean {
  return parameters.get('g') === 'apidiscovery.k8s.io' && parameters.get('v') === 'v2' && parameters.get('as') === 'APIGroupDiscoveryList';
}

/** `/api` has the core group, `/apis` the others. */
export function toAggregated(groups: readonly GroupEntry[], core: boolean): JsonObject {
  return {
    kind: 'APIGroupDiscoveryList',
    apiVersion: 'apidiscovery.k8s.io/v2',
    metadata: {},
    items: groups.filter((group) => (group.name === '') === core).map(groupItem),
  };
}

function groupItem({ name, versions }: GroupEntry): JsonObject {
  return {
    metadata: name === '' ? {} : { name },
    versions: versions.map(({ version, resources }) => ({ version, resources: resources.map(resourceItem), freshness: 'Current' })),
  };
}

function resourceItem(entry: ResourceEntry): JsonObject {
  const { names, scope, dialect } = entry.resource;
  const item: JsonObject = {
    resource: names.plural,
    responseKind: responseKind(entry.kind, entry.kind, dialect),
    scope,
    singularResource: names.singular,
    verbs: [...entry.verbs],
  };
  if (names.shortNames.length > 0) item['shortNames'] = [...names.shortNames];
  if (names.categories.length > 0) item['categories'] = [...names.categories];
  if (entry.subresources.length > 0) {
    item['subresources'] = entry.subresources.map((subresource) => ({
      subresource: subresource.name,
      responseKind: responseKind(subresource.kind, entry.kind, dialect),
      verbs: [...subresource.verbs],
    }));
  }
  return item;
}

/** Built-in kinds leave out a group and version that are those of the document. */
function responseKind(kind: GroupVersionKind, own: GroupVersionKind, dialect: DialectName): JsonObject {
  const isOwn = dialect === 'native' && kind.group === own.group && kind.version === own.version;
  return { group: isOwn ? '' : kind.group, version: isOwn ? '' : kind.version, kind: kind.kind };
}
