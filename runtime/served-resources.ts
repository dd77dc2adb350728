// What of the loaded resources is served, and how settings of the server change their strategies.
import type { CompiledResource, CompiledVersion } from './api/resource.ts';

export interface ServedSettings {
  /** `--runtime-config`: `apps/v1`, `apps/v1/deployments`, `v1`, `api/all` … → on or off. */
  readonly runtimeConfig: Readonly<Record<string, boolean>>;
  /** Seconds that resources with a time to live keep their objects. */
  readonly ttlSeconds: number;
}

/** Resources with their served versions; one without any is left out. */
export function toServed(resources: readonly CompiledResource[], settings: ServedSettings): readonly CompiledResource[] {
  return resources.flatMap((resource) => {
    const versions = resource.versions.map((version) => ({ ...version, served: isServed(resource, version, settings) }));
    if (versions.every(({ served }) => !served)) return [];
    const { writes } = resource;
    const changed = writes.ttlSeconds === undefined ? writes : { ...writes, ttlSeconds: settings.ttlSeconds };
    return { ...resource, versions, writes: changed };
  });
}

/** The most specific switch decides: resource, group-version, stage (`api/beta`), everything (`api/all`). */
function isServed(resource: CompiledResource, version: CompiledVersion, { runtimeConfig }: ServedSettings): boolean {
  if (!version.served) return false;
  const groupVersion = resource.group === '' ? version.name : `${resource.group}/${version.name}`;
  const stage = /alpha|beta/.exec(version.name)?.[0] ?? 'ga';
  const keys = [`${groupVersion}/${resource.names.plural}`, groupVersion, `api/${stage}`, 'api/all'];
  const key = keys.find((candidate) => Object.hasOwn(runtimeConfig, candidate));
  return key === undefined ? !isOffByDefault(version) : runtimeConfig[key] === true;
}

function isOffByDefault(version: CompiledVersion): boolean {
  return version.offByDefault === true;
}
