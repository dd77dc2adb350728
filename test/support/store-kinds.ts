// The stores that a whole server is tested over: memory, embedded, and a real etcd where there is one.
import { openEmbeddedStore } from '../../runtime/storage/embedded/store.ts';
import { openEtcdStore } from '../../runtime/storage/etcd/store.ts';
import { createMemoryStore } from '../../runtime/storage/memory/store.ts';
import type { Store } from '../../runtime/storage/store.ts';
import { findEtcd, startEtcd } from './etcd.ts';
import { saySkipped } from './system-tool.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';

/** A store of a test's own. */
export interface OpenedStore {
  readonly store: Store;
  /** Closes the store and removes what it lived on. */
  close(): Promise<void>;
}

export interface StoreKind {
  readonly name: 'memory' | 'embedded' | 'etcd';
  open(): Promise<OpenedStore>;
}

/** All stores that can be tested here; says loudly when etcd can not be, for whatever `subject` is tested over all of them. */
export function storeKinds(subject?: string): readonly StoreKind[] {
  const kinds: StoreKind[] = [
    { name: 'memory', open: async () => toOpened(createMemoryStore()) },
    { name: 'embedded', open: async () => toOpened(await openEmbeddedStore({ dir: makeTemporaryFolder('store') })) },
  ];
  const etcd = findEtcd();
  if ('path' in etcd) kinds.push({ name: 'etcd', open: () => openOnEtcd(etcd.path) });
  else if (subject !== undefined) saySkipped(`${subject} on etcd`, etcd.missing);
  return kinds;
}

function toOpened(store: Store): OpenedStore {
  return { store, close: () => store.close() };
}

async function openOnEtcd(binary: string): Promise<OpenedStore> {
  const etcd = await startEtcd(binary);
  const store = await openEtcdStore({ servers: [etcd.url], watchPrefix: '/registry/' });
  return {
    store,
    async close() {
      await store.close();
      await etcd.remove();
    },
  };
}
