// One served resource with all that its verbs need: definition, emitted code, cache, codec, keys. Made on first use, kept by the registry.
import { parseJson } from '../api/json.ts';
import { stringifyJson } from '../api/json-stringify.ts';
import { fromTree, type KubeObject, toTree } from '../api/object.ts';
import type { CompiledResource, CompiledVersion, VersionCode } from '../api/resource.ts';
import type { GroupResource } from '../api/status.ts';
import type { Store } from '../storage/store.ts';
import { ResourceCache } from '../watch/cache.ts';
import type { Entry } from '../watch/entry.ts';
import type { WatchHub } from '../watch/hub.ts';
import { EntryCodec, itemStartOf } from './entry-codec.ts';

export interface ResourceStoreOptions {
  readonly resource: CompiledResource;
  readonly hub: WatchHub;
  /** `/registry`. */
  readonly prefix: string;
  readonly onCorrupt: (key: string, error: Error) => void;
}

export class ResourceStore {
  readonly resource: CompiledResource;
  readonly storageVersion: CompiledVersion;
  readonly cache: ResourceCache;
  readonly codec: EntryCodec;
  /** Where its bytes lie. */
  readonly db: Store;
  /** As it stands in error messages. */
  readonly groupResource: GroupResource;
  /** `/registry/pods/`. */
  readonly prefix: string;
  readonly #hub: WatchHub;
  #code: VersionCode | undefined;
  #loading: Promise<void> | undefined;

  constructor({ resource, hub, prefix, onCorrupt }: ResourceStoreOptions) {
    const version = resource.versions.find((candidate) => candidate.storage) ?? resource.versions[0];
    if (!version) throw new Error(`${resource.names.plural} has no version`);
    this.resource = resource;
    this.storageVersion = version;
    this.db = hub.store;
    this.#hub = hub;
    this.groupResource = { group: resource.group, resource: resource.names.plural };
    this.prefix = `${prefix}/${resource.key}/`;
    this.codec = new EntryCodec({ resource, version, prefix: this.prefix, onCorrupt });
    this.cache = new ResourceCache({ hub, prefix: this.prefix, toEntry: (kv) => this.codec.toEntry(kv) });
  }

  key(namespace: string, name: string): string {
    return namespace === '' ? `${this.prefix}${name}` : `${this.prefix}${namespace}/${name}`;
  }

  /** Code and cache are there; undefined: they are already. */
  ready(): Promise<void> | undefined {
    if (this.#code) return this.cache.load();
    this.#loading ??= this.#loadCode().finally(() => {
      this.#loading = undefined;
    });
    return this.#loading;
  }

  /** As `ready`, and complete up to the store's current revision. */
  fresh(): Promise<void> | undefined {
    const loading = this.ready();
    return loading ? loading.then(() => this.cache.fresh()) : this.cache.fresh();
  }

  /** Waits until the cache has reached a revision; CacheBehindError after the time (milliseconds). */
  waitFor(revision: number, timeoutMs: number): Promise<void> {
    return this.#hub.waitFor(revision, timeoutMs);
  }

  /** The emitted code of the storage version; `ready` must have been awaited. */
  get code(): VersionCode {
    if (!this.#code) throw new Error(`${this.resource.names.plural} is not loaded`);
    return this.#code;
  }

  /** Served JSON of an entry in a version. */
  bytesIn(entry: Entry, version: CompiledVersion, code: VersionCode): Buffer {
    if (version === this.storageVersion) return entry.bytes;
    return entry.view(version.name, () => Buffer.from(`${stringifyJson(toTree(this.objectIn(entry, version, code)))}\n`));
  }

  /** Where a list item begins in the served JSON of a version. */
  itemStart(version: CompiledVersion): number {
    return itemStartOf(this.resource, version);
  }

  /** The object of an entry in a version; the caller owns it. */
  objectIn(entry: Entry, version: CompiledVersion, code: VersionCode): KubeObject {
    const stored = this.codec.toObject(entry);
    if (version === this.storageVersion) return stored;
    const view = code.fromStorage(stored);
    code.setDefaults(view);
    return code.decode(toTree(view), { unknownFields: [], foldCase: false });
  }

  /** An object of a version as it is stored. */
  toStored(object: KubeObject, code: VersionCode): KubeObject {
    return code === this.#code ? object : code.toStorage(object);
  }

  async #loadCode(): Promise<void> {
    // Every version: stored values may be of any of them.
    for (const version of this.resource.versions) await version.load();
    const code = await this.storageVersion.load();
    this.codec.use(code);
    this.#code = code;
    await this.cache.load();
  }
}

/** A copy that shares nothing with the original. */
export function cloneObject(object: KubeObject): KubeObject {
  return fromTree(parseJson(Buffer.from(stringifyJson(toTree(object)))).tree);
}
