// The injected reader over the caches: what admission plugins, behaviours and controllers may see.
import type { KubeObject } from '../api/object.ts';
import type { Reader, ReadRef } from '../api/reader.ts';
import type { Entry } from '../watch/entry.ts';
import { readThrough } from './guaranteed-update.ts';
import type { ResourceStore } from './resource-store.ts';
import type { ResourceStores } from './resource-stores.ts';

/** Parsed objects of entries, for as long as an entry lives: readers look at the same namespaces again and again. */
type Parsed = WeakMap<Entry, KubeObject>;

export function createReader(stores: ResourceStores): Reader {
  const parsed: Parsed = new WeakMap();
  const toObject = (store: ResourceStore, entry: Entry): KubeObject => {
    const known = parsed.get(entry);
    if (known) return known;
    const object = store.codec.toObject(entry);
    parsed.set(entry, object);
    return object;
  };
  const storeOf = ({ group, resource }: ReadRef): ResourceStore => {
    const store = stores.find(group, resource);
    if (!store) throw new Error(`the reader was asked for ${resource}.${group}, which is not served`);
    return store;
  };
  return {
    serves: ({ group, resource }) => stores.find(group, resource) !== undefined,
    get(ref, options) {
      const store = storeOf(ref);
      const key = store.key(ref.namespace, ref.name);
      const cached = (): KubeObject | undefined => {
        const entry = store.cache.get(key);
        return entry && toObject(store, entry);
      };
      const loading = store.ready();
      if (!options?.fresh) return loading ? loading.then(cached) : cached();
      return (async () => {
        await loading;
        const entry = await readThrough(store, key);
        return entry && toObject(store, entry);
      })();
    },
    list(ref, options) {
      const store = storeOf(ref);
      const prefix = ref.namespace === '' ? store.prefix : `${store.prefix}${ref.namespace}/`;
      const all = (): KubeObject[] => {
        const objects: KubeObject[] = [];
        store.cache.scan({ prefix }, (entry) => {
          objects.push(toObject(store, entry));
          return true;
        });
        return objects;
      };
      const loading = options?.fresh ? store.fresh() : store.ready();
      return loading ? loading.then(all) : all();
    },
  };
}
