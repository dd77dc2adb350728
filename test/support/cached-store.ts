// A watch cache seen through the Store contract, so that the contract's cases run over it: reads of the present and watches come from the
// cache, writes and the past from the store behind it.
import { CompactedError } from '../../runtime/storage/errors.ts';
import type { KeyValue, RangeOptions, Store, StoreEvent, StoreWatch, WatchOptions, WatchSink } from '../../runtime/storage/store.ts';
import { ResourceCache } from '../../runtime/watch/cache.ts';
import { Entry } from '../../runtime/watch/entry.ts';
import { WatchHub } from '../../runtime/watch/hub.ts';
import type { CacheEvent } from '../../runtime/watch/window.ts';

/** Cases of the contract that a cache answers otherwise, with the reason. */
export const CACHE_SKIPS: Readonly<Record<string, string>> = {
  'ends a watch from a compacted revision, and starts one at the compacted revision':
    'the window of recent events still has what the store has compacted, so the watch goes on without a gap',
};

const NO_FACTS = { labels: {}, fields: [] };

export async function createCachedStore(store: Store): Promise<Store> {
  const hub = new WatchHub({ store, prefix: '/' });
  await hub.start();
  return new CachedStore(store, hub);
}

class CachedStore implements Store {
  readonly name: string;
  readonly #store: Store;
  readonly #hub: WatchHub;
  readonly #caches = new Map<string, ResourceCache>();
  readonly #values = new WeakMap<Entry, KeyValue>();

  constructor(store: Store, hub: WatchHub) {
    this.name = `cache over ${store.name}`;
    this.#store = store;
    this.#hub = hub;
  }

  async get(key: string, options?: { readonly revision?: number }): Promise<KeyValue | undefined> {
    if (options?.revision !== undefined) return await this.#store.get(key, options);
    const cache = await this.#fresh(key);
    const entry = cache.get(key);
    return entry && this.#values.get(entry);
  }

  async range(options: RangeOptions): Promise<{ items: KeyValue[]; revision: number; remaining: number }> {
    if (options.revision !== undefined)
      return (await this.#store.range(options)) as { items: KeyValue[]; revision: number; remaining: number };
    const cache = await this.#fresh(options.prefix);
    const items: KeyValue[] = [];
    cache.scan({ prefix: options.prefix, after: options.after }, (entry) => {
      if (options.limit !== undefined && items.length === options.limit) return false;
      const value = this.#values.get(entry);
      if (value) items.push(value);
      return true;
    });
    const remaining = cache.count({ prefix: options.prefix, after: options.after }) - items.length;
    return { items, revision: cache.revision, remaining };
  }

  async count(prefix: string): Promise<{ count: number; revision: number }> {
    const cache = await this.#fresh(prefix);
    return { count: cache.count({ prefix }), revision: cache.revision };
  }

  async put(...args: Parameters<Store['put']>): Promise<Awaited<ReturnType<Store['put']>>> {
    await this.#loaded(args[0]);
    return await this.#store.put(...args);
  }
  async delete(...args: Parameters<Store['delete']>): Promise<Awaited<ReturnType<Store['delete']>>> {
    await this.#loaded(args[0]);
    return await this.#store.delete(...args);
  }

  watch({ prefix, fromRevision }: WatchOptions, sink: WatchSink): StoreWatch {
    let closed = false;
    let leave = (): void => {};
    const start = async (): Promise<void> => {
      const cache = await this.#loaded(prefix);
      if (closed) return;
      const missed = cache.eventsSince(fromRevision - 1);
      if (!missed) {
        sink.onEnd(new CompactedError(cache.floor));
        return;
      }
      const send = (events: readonly CacheEvent[]): void => {
        const wanted = events.filter((event) => event.entry.key.startsWith(prefix) && event.revision >= fromRevision);
        if (wanted.length > 0 && !closed) sink.onEvents(wanted.map((event) => this.#toStoreEvent(event)));
      };
      send(missed);
      leave = cache.listen(send);
    };
    void start();
    return {
      requestProgress: () => void Promise.resolve(this.#hub.fresh()).then(() => !closed && sink.onProgress(this.#hub.revision)),
      close: () => {
        closed = true;
        leave();
      },
    };
  }

  revision(): ReturnType<Store['revision']> {
    return this.#store.revision();
  }
  compact(revision: number): ReturnType<Store['compact']> {
    return this.#store.compact(revision);
  }
  check(): ReturnType<Store['check']> {
    return this.#store.check();
  }
  async close(): Promise<void> {
    this.#hub.close();
    await this.#store.close();
  }

  #toStoreEvent({ type, entry, revision }: CacheEvent): StoreEvent {
    const { key, createRevision } = entry;
    if (type === 'DELETED') return { type: 'delete', key, revision, createRevision };
    return { type: 'put', ...(this.#values.get(entry) as KeyValue) };
  }

  async #fresh(prefix: string): Promise<ResourceCache> {
    const cache = this.#cacheOf(prefix);
    await cache.fresh();
    return cache;
  }
  async #loaded(prefix: string): Promise<ResourceCache> {
    const cache = this.#cacheOf(prefix);
    await cache.load();
    return cache;
  }

  /** One cache for the first two folders of a key: what a case of the contract uses. */
  #cacheOf(key: string): ResourceCache {
    const prefix = `${key.split('/').slice(0, 3).join('/')}/`;
    const known = this.#caches.get(prefix);
    if (known) return known;
    const made = new ResourceCache({ hub: this.#hub, prefix, toEntry: (kv) => this.#toEntry(kv) });
    this.#caches.set(prefix, made);
    return made;
  }

  #toEntry(kv: KeyValue): Entry {
    const entry = new Entry({ kv, namespace: '', name: '', bytes: kv.value, itemStart: 0, splice: { at: 0, length: 0 }, facts: NO_FACTS });
    this.#values.set(entry, kv);
    return entry;
  }
}
