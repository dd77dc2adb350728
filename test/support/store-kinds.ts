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

const MEMORY: StoreKind = { name: 'memory', open: async () => toOpened(createMemoryStore()) };
const EMBEDDED: StoreKind = {
  name: 'embedded',
  open: async () => toOpened(await openEmbeddedStore({ dir: makeTemporaryFolder('store') })),
};

/** All stores that can be tested here; says loudly when etcd can not. */
export function storeKinds(subject: string): readonly StoreKind[] {
  const etcd = findEtcd();
  if ('path' in etcd) return [MEMORY, EMBEDDED, toEtcdKind(etcd.path)];
  saySkipped(`${subject} on etcd`, etcd.missing);
  return [MEMORY, EMBEDDED];
}

/** A store by its name. Looks for etcd only where it is wanted. */
export async function openStoreKind(name: string): Promise<OpenedStore> {
  const kind = [MEMORY, EMBEDDED].find((candidate) => candidate.name === name);
  if (kind) return await kind.open();
  const etcd = findEtcd();
  if (name !== 'etcd' || !('path' in etcd)) throw new Error(`there is no store ${name} here`);
  return await toEtcdKind(etcd.path).open();
}

function toEtcdKind(binary: string): StoreKind {
  return { name: 'etcd', open: () => openOnEtcd(binary) };
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
