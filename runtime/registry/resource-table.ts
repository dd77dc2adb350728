// What is served now: live resources by group and plural, and by kind. Kinds come and go while the server runs; readers look up, so a
// change is seen by the next request.
import type { CompiledResource, CompiledVersion } from '../api/resource.ts';

export interface ServedVersion {
  readonly resource: CompiledResource;
  readonly version: CompiledVersion;
}

export class ResourceTable {
  readonly #byName = new Map<string, CompiledResource>();
  /** By group, version and plural: a look-up that makes no key. */
  readonly #paths = new Map<string, Map<string, Map<string, ServedVersion>>>();
  readonly #listeners = new Set<(changed: CompiledResource, gone: boolean) => void>();
  #generation = 0;
  #all: readonly CompiledResource[] | undefined;

  constructor(resources: readonly CompiledResource[] = []) {
    for (const resource of resources) this.set(resource);
  }

  /** Grows with every change. */
  get generation(): number {
    return this.#generation;
  }
  /** The same array as long as nothing changed. */
  all(): readonly CompiledResource[] {
    this.#all ??= [...this.#byName.values()];
    return this.#all;
  }

  /** Adds a resource or replaces the one of the same group and plural. */
  set(resource: CompiledResource): void {
    this.#forgetPaths(resource);
    this.#byName.set(resourceName(resource), resource);
    for (const version of resource.versions) {
      if (version.served) this.#pathsOf(resource.group, version.name).set(resource.names.plural, { resource, version });
    }
    this.#generation++;
    this.#all = undefined;
    for (const listener of this.#listeners) listener(resource, false);
  }

  delete(resource: CompiledResource): void {
    this.#forgetPaths(resource);
    this.#byName.delete(resourceName(resource));
    this.#generation++;
    this.#all = undefined;
    for (const listener of this.#listeners) listener(resource, true);
  }

  /** The resource behind a URL. */
  find(group: string, version: string, plural: string): ServedVersion | undefined {
    return this.#paths.get(group)?.get(version)?.get(plural);
  }
  findResource(group: string, plural: string): CompiledResource | undefined {
    return this.#byName.get(`${plural}.${group}`);
  }
  hasGroupVersion(group: string, version: string): boolean {
    return this.all().some((resource) => resource.group === group && resource.versions.some((v) => v.served && v.name === version));
  }

  onChange(listener: (changed: CompiledResource, gone: boolean) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #forgetPaths(resource: CompiledResource): void {
    const old = this.#byName.get(resourceName(resource));
    for (const version of old?.versions ?? []) this.#paths.get(resource.group)?.get(version.name)?.delete(resource.names.plural);
  }

  #pathsOf(group: string, version: string): Map<string, ServedVersion> {
    const versions = this.#paths.get(group) ?? new Map<string, Map<string, ServedVersion>>();
    this.#paths.set(group, versions);
    const plurals = versions.get(version) ?? new Map<string, ServedVersion>();
    versions.set(version, plurals);
    return plurals;
  }
}

/** `pods.` or `deployments.apps`. */
export function resourceName(resource: CompiledResource): string {
  return `${resource.names.plural}.${resource.group}`;
}
