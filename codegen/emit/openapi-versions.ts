// Which versions of which resources a document speaks of.
import type { Model, ResourceModel, VersionModel } from '../model.ts';

export interface ResourceVersion {
  readonly resource: ResourceModel;
  readonly version: VersionModel;
}

export interface GroupVersionContent {
  readonly group: string;
  readonly version: string;
  readonly versions: readonly ResourceVersion[];
}

/** Served versions by group-version, sorted by group, then version. */
export function groupVersions(model: Model): readonly GroupVersionContent[] {
  const found = new Map<string, ResourceVersion[]>();
  for (const resource of model.resources) {
    for (const version of resource.versions) {
      if (!version.served) continue;
      const key = `${resource.group}/${version.name}`;
      const list = found.get(key) ?? [];
      list.push({ resource, version });
      found.set(key, list);
    }
  }
  return [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, versions]) => {
      const slash = key.indexOf('/');
      return { group: key.slice(0, slash), version: key.slice(slash + 1), versions };
    });
}

/** `apps/v1/deployments`: how documents name what they cover. */
export function coverage({ resource, version }: ResourceVersion): string {
  return `${resource.group}/${version.name}/${resource.names.plural}`;
}
