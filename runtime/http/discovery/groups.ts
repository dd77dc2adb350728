// The resource table as discovery sees it: groups, their versions, and the entries of each version in the order in which they are shown.
import { createHash } from 'node:crypto';
import type { GroupVersionKind } from '../../api/object.ts';
import type { CompiledResource, CompiledSubresource, CompiledVersion, DialectName } from '../../api/resource.ts';
import { compareGroups, compareVersions } from './version-order.ts';

/** Verbs of custom kinds in the order in which kube-apiserver tells them; built-in ones are sorted. */
const CUSTOM_VERBS: readonly string[] = ['delete', 'deletecollection', 'get', 'list', 'patch', 'create', 'update', 'watch'];
/** Subresources of custom kinds come in this order. */
const CUSTOM_SUBRESOURCES: readonly string[] = ['status', 'scale'];

export interface SubresourceEntry {
  readonly name: string;
  readonly kind: GroupVersionKind;
  readonly verbs: readonly string[];
}

export interface ResourceEntry {
  readonly resource: CompiledResource;
  readonly kind: GroupVersionKind;
  readonly verbs: readonly string[];
  readonly subresources: readonly SubresourceEntry[];
  /** '' when nothing is stored. */
  readonly storageVersionHash: string;
}

export interface VersionEntry {
  readonly group: string;
  readonly version: string;
  /** Sorted by plural. */
  readonly resources: readonly ResourceEntry[];
}

export interface GroupEntry {
  /** '' is the core group. */
  readonly name: string;
  /** In order of preference. */
  readonly versions: readonly VersionEntry[];
}

/** Groups in the order of discovery, the core group first. */
export function groupsOf(resources: readonly CompiledResource[]): readonly GroupEntry[] {
  const groups = new Map<string, Map<string, ResourceEntry[]>>();
  const stored = storedAs(resources);
  for (const resource of resources) {
    for (const version of resource.versions) {
      if (!version.served) continue;
      const versions = groups.get(resource.group) ?? new Map<string, ResourceEntry[]>();
      groups.set(resource.group, versions);
      const entries = versions.get(version.name) ?? [];
      versions.set(version.name, entries);
      entries.push(entryOf(resource, version, stored.get(resource.key) ?? resource));
    }
  }
  const names = [...groups.keys()].sort((a, b) => Number(b === '') - Number(a === '') || compareGroups(a, b));
  return names.map((name) => ({ name, versions: versionsOf(name, groups.get(name) ?? new Map()) }));
}

function versionsOf(group: string, versions: ReadonlyMap<string, readonly ResourceEntry[]>): VersionEntry[] {
  return [...versions]
    .sort(([a], [b]) => compareVersions(a, b))
    .map(([version, entries]) => ({
      group,
      version,
      resources: [...entries].sort((a, b) => (a.resource.names.plural < b.resource.names.plural ? -1 : 1)),
    }));
}

/** Resources of two groups may be views of the same stored objects; the one whose group sorts first says how they are stored. */
function storedAs(resources: readonly CompiledResource[]): ReadonlyMap<string, CompiledResource> {
  const byKey = new Map<string, CompiledResource>();
  for (const resource of resources) {
    const known = byKey.get(resource.key);
    if (known === undefined || resource.group < known.group) byKey.set(resource.key, resource);
  }
  return byKey;
}

function entryOf(resource: CompiledResource, version: CompiledVersion, stored: CompiledResource): ResourceEntry {
  const kind = { group: resource.group, version: version.name, kind: resource.names.kind };
  return {
    resource,
    kind,
    verbs: orderVerbs(version.verbs, resource.dialect),
    subresources: orderSubresources(version.subresources, resource.dialect).map((subresource) => ({
      name: subresource.name,
      kind: subresource.kind ?? kind,
      verbs: [...subresource.verbs].sort(),
    })),
    storageVersionHash: storageVersionHash(stored),
  };
}

function orderVerbs(verbs: readonly string[], dialect: DialectName): readonly string[] {
  return dialect === 'native' ? [...verbs].sort() : CUSTOM_VERBS.filter((verb) => verbs.includes(verb));
}

function orderSubresources(subresources: readonly CompiledSubresource[], dialect: DialectName): readonly CompiledSubresource[] {
  const rank = (name: string) => (dialect === 'native' || !CUSTOM_SUBRESOURCES.includes(name) ? 2 : CUSTOM_SUBRESOURCES.indexOf(name));
  return [...subresources].sort((a, b) => rank(a.name) - rank(b.name) || (a.name < b.name ? -1 : 1));
}

/** Eight bytes of a hash of group, version and kind in which objects are stored (KEP-1111); clients compare it for equality only. */
export function storageVersionHash(resource: CompiledResource): string {
  const stored = resource.versions.find((version) => version.storage);
  if (resource.virtual || stored === undefined) return '';
  const text = `${resource.group}/${stored.name}/${resource.names.kind}`;
  return createHash('sha256').update(text).digest().subarray(0, 8).toString('base64');
}
