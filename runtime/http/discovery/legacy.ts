// Discovery as it always was: APIVersions, APIGroupList, APIGroup, APIResourceList. Field order is kube-apiserver's.
import { formatApiVersion, type GroupVersionKind, type JsonObject } from '../../api/object.ts';
import type { GroupEntry, ResourceEntry, VersionEntry } from './groups.ts';

/** `/api`. `serverAddress` is where clients reach this server, `host:port`. */
export function toApiVersions(groups: readonly GroupEntry[], serverAddress: string): JsonObject {
  const core = groups.find((group) => group.name === '');
  return {
    kind: 'APIVersions',
    versions: core?.versions.map(({ version }) => version) ?? [],
    serverAddressByClientCIDRs: [{ clientCIDR: '0.0.0.0/0', serverAddress }],
  };
}

/** `/apis`. */
export function toGroupList(groups: readonly GroupEntry[]): JsonObject {
  return { kind: 'APIGroupList', apiVersion: 'v1', groups: groups.filter((group) => group.name !== '').map(groupBody) };
}

/** `/apis/GROUP`. */
export function toGroup(group: GroupEntry): JsonObject {
  return { kind: 'APIGroup', apiVersion: 'v1', ...groupBody(group) };
}

function groupBody({ name, versions }: GroupEntry): JsonObject {
  const list = versions.map(({ group, version }) => ({ groupVersion: formatApiVersion({ group, version }), version }));
  const body: JsonObject = { name, versions: list };
  if (list[0] !== undefined) body['preferredVersion'] = { ...list[0] };
  return body;
}

/** `/api/v1`, `/apis/GROUP/VERSION`. The core group's names no apiVersion. */
export function toResourceList(entry: VersionEntry): JsonObject {
  const { group, version } = entry;
  return {
    kind: 'APIResourceList',
    ...(group === '' ? {} : { apiVersion: 'v1' }),
    groupVersion: formatApiVersion({ group, version }),
    resources: entry.resources.flatMap(resourceRows),
  };
}

function resourceRows(entry: ResourceEntry): JsonObject[] {
  const { names, scope } = entry.resource;
  const namespaced = scope === 'Namespaced';
  const row: JsonObject = { name: names.plural, singularName: names.singular, namespaced, kind: names.kind, verbs: [...entry.verbs] };
  if (names.shortNames.length > 0) row['shortNames'] = [...names.shortNames];
  if (names.categories.length > 0) row['categories'] = [...names.categories];
  if (entry.storageVersionHash !== '') row['storageVersionHash'] = entry.storageVersionHash;
  const subresources = entry.subresources.map((subresource) => ({
    name: `${names.plural}/${subresource.name}`,
    singularName: '',
    namespaced,
    ...foreignGroupVersion(subresource.kind, entry.kind),
    kind: subresource.kind.kind,
    verbs: [...subresource.verbs],
  }));
  return [row, ...subresources];
}

function foreignGroupVersion(kind: GroupVersionKind, own: GroupVersionKind): { group?: string; version?: string } {
  return kind.group === own.group && kind.version === own.version ? {} : { group: kind.group, version: kind.version };
}
