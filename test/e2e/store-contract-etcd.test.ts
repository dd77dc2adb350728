// The etcd store under the Store contract, on a real etcd of the test's own.
import { suite } from 'uvu';
import { openEtcdStore } from '../../runtime/storage/etcd/store.ts';
import { storeCases } from '../conformance/store.cases.ts';
import { type Etcd, findEtcd, startEtcd } from '../support/etcd.ts';
import { saySkipped } from '../support/system-tool.ts';

const found = findEtcd();
let etcd: Etcd | undefined;

async function open(): ReturnType<typeof openEtcdStore> {
  if ('missing' in found) throw new Error(found.missing);
  etcd ??= await startEtcd(found.path);
  return openEtcdStore({ servers: [etcd.url], compactionIntervalMs: 0 });
}

if ('missing' in found) {
  saySkipped('the Store contract on etcd', found.missing);
  const test = suite('store contract: etcd');
  test.skip(found.missing);
  test.run();
} else {
  storeCases({
    name: 'etcd',
    open,
    reopen: async (store) => {
      await store.close();
      return open();
    },
    openSecond: open,
    skip: { 'keeps a time to live': "etcd's leases outlive whoever takes them; another case waits for one already" },
    cleanUp: async () => etcd?.remove(),
  });
}
