// The ResourceStore of each served resource, made on first use and replaced when its definition changes.
import type { CompiledResource } from '../api/resource.ts';
import { expired } from '../api/status.ts';
import type { WatchHub } from '../watch/hub.ts';
import { ResourceStore } from './resource-store.ts';
import { type ResourceTable, resourceName } from './resource-table.ts';

export interface ResourceStoresOptions {
  readonly table: ResourceTable;
  readonly hub: WatchHub;
  /** `/registry`. */
  readonly prefix: string;
  readonly onCorrupt: (key: string, error: Error) => void;
}

export class ResourceStores {
  readonly table: ResourceTable;
  readonly #options: ResourceStoresOptions;
  readonly #stores = new Map<string, ResourceStore>();

  constructor(options: ResourceStoresOptions) {
    this.table = options.table;
    this.#options = options;
    options.table.onChange((changed) => this.#drop(changed));
  }

  /** The revision up to which all caches are complete. */
  get revision(): number {
    return this.#options.hub.revision;
  }

  for(resource: CompiledResource): ResourceStore {
    const name = resourceName(resource);
    const known = this.#stores.get(name);
    if (known?.resource === resource) return known;
    const { hub, prefix, onCorrupt } = this.#options;
    const made = new ResourceStore({ resource, hub, prefix, onCorrupt });
    this.#stores.set(name, made);
    return made;
  }

  /** By group and plural; undefined when it is not served. */
  find(group: string, plural: string): ResourceStore | undefined {
    const resource = this.table.findResource(group, plural);
    return resource && this.for(resource);
  }

  /** Those that were used so far, for metrics. */
  used(): readonly ResourceStore[] {
    return [...this.#stores.values()];
  }

  #drop(resource: CompiledResource): void {
    const name = resourceName(resource);
    const old = this.#stores.get(name);
    if (!old || old.resource === resource) return;
    this.#stores.delete(name);
    old.cache.close();
    // Its watchers list again, and find the new definition or a 404.
    old.cache.watchers.lost(expired('the definition of the resource has changed'));
  }
}
