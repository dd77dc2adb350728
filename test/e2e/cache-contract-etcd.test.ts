// The Store contract through the watch cache in front of a real etcd.
import { suite } from 'uvu';
import { openEtcdStore } from '../../runtime/storage/etcd/store.ts';
import type { Store } from '../../runtime/storage/store.ts';
import { storeCases } from '../conformance/store.cases.ts';
import { CACHE_SKIPS, createCachedStore } from '../support/cached-store.ts';
import { type Etcd, findEtcd, startEtcd } from '../support/etcd.ts';
import { saySkipped } from '../support/system-tool.ts';

const found = findEtcd();
let etcd: Etcd | undefined;

async function open(): Promise<Store> {
  if ('missing' in found) throw new Error(found.missing);
  etcd ??= await startEtcd(found.path);
  return createCachedStore(await openEtcdStore({ servers: [etcd.url], watchPrefix: '/', compactionIntervalMs: 0 }));
}

if ('missing' in found) {
  saySkipped('the Store contract through a cache over etcd', found.missing);
  const test = suite('store contract: watch cache over etcd');
  test.skip(found.missing);
  test.run();
} else {
  storeCases({
    name: 'watch cache over etcd',
    open,
    openSecond: open,
    skip: CACHE_SKIPS,
    cleanUp: async () => etcd?.remove(),
  });
}
