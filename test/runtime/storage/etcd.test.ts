// The etcd store under the Store contract, on a real etcd of the test's own.
import { suite } from 'uvu';
import { openEtcdStore } from '../../../runtime/storage/etcd/store.ts';
import { storeCases } from '../../conformance/store.cases.ts';
import { type Etcd, findEtcd, startEtcd } from '../../support/etcd.ts';

const found = findEtcd();
let etcd: Etcd | undefined;

async function open(): ReturnType<typeof openEtcdStore> {
  if ('missing' in found) throw new Error(found.missing);
  etcd ??= await startEtcd(found.binary);
  return openEtcdStore({ servers: [etcd.url], compactionIntervalMs: 0 });
}

if ('missing' in found) {
  process.stderr.write(`SKIPPED: the Store contract on etcd: ${found.missing}\n`);
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
