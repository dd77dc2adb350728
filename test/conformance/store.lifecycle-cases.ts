// The Store contract: what is there after the store was closed and opened, and what two Stores over the same data see of each other.
import * as assert from 'uvu/assert';
import { CompactedError } from '../../runtime/storage/errors.ts';
import type { Store } from '../../runtime/storage/store.ts';
import { record } from '../support/store-recorder.ts';
import { bytes, type Context, create, keysOf, nextRevision, rejection, remove, revisionOf, update } from './store.context.ts';

export const reopenCases: Record<string, (context: Context, reopen: () => Promise<Store>) => Promise<void>> = {
  'has everything after it was closed and opened': async ({ store, prefix }, reopen) => {
    const first = revisionOf(await store.put(`${prefix}a`, bytes('one'), { ifRevision: 0, stamp: 'abc' }));
    const second = await update(store, `${prefix}a`, { value: 'two', ifRevision: first });
    const gone = await create(store, `${prefix}gone`);
    const last = await remove(store, `${prefix}gone`, gone);
    const again = await reopen();
    assert.ok((await again.revision()) >= last);
    assert.equal(await keysOf(again, { prefix }), ['a']);
    const item = await again.get(`${prefix}a`);
    assert.equal([String(item?.value), item?.revision, item?.createRevision], ['two', second, first]);
    assert.is(String((await again.get(`${prefix}a`, { revision: first }))?.value), 'one');
    const watch = record(again, { prefix, fromRevision: first });
    await watch.count(4);
    assert.equal(
      watch.events.map((event) => [event.type, event.revision]),
      [
        ['put', first],
        ['put', second],
        ['put', gone],
        ['delete', last],
      ],
    );
    watch.close();
    assert.ok((await create(again, `${prefix}gone`)) > last);
  },

  'remembers a compaction, and never counts backwards': async ({ store, prefix }, reopen) => {
    const first = await create(store, `${prefix}a`);
    const last = await remove(store, `${prefix}a`, first);
    await store.compact(last);
    const again = await reopen();
    assert.ok((await again.revision()) >= last);
    assert.instance(await rejection(() => again.get(`${prefix}a`, { revision: first })), CompactedError);
    assert.instance(await record(again, { prefix, fromRevision: first }).ended(), CompactedError);
    assert.ok((await create(again, `${prefix}a`)) > last);
  },

  'keeps a time to live': async ({ store, prefix }, reopen) => {
    const put = revisionOf(await store.put(`${prefix}short`, bytes('x'), { ifRevision: 0, ttl: 1 }));
    const again = await reopen();
    const watch = record(again, { prefix, fromRevision: put + 1 });
    await watch.count(1);
    assert.equal([watch.events[0]?.type, watch.events[0]?.key], ['delete', `${prefix}short`]);
    watch.close();
  },
};

export const sharedCases: Record<string, (context: Context, second: Store) => Promise<void>> = {
  'shows through one what was written through the other': async ({ store, prefix }, second) => {
    const [first, next] = [await nextRevision(store, prefix), await nextRevision(second, prefix)];
    const fromRevision = Math.max(first, next);
    const watches = [store, second].map((one) => record(one, { prefix, fromRevision }));
    for (let i = 0; i < 20; i++) {
      const [writer, reader] = i % 2 === 0 ? [store, second] : [second, store];
      const revision = await create(writer, `${prefix}${i}`);
      assert.is((await reader.get(`${prefix}${i}`))?.revision, revision);
      assert.ok((await reader.revision()) >= revision);
    }
    for (const watch of watches) {
      await watch.count(20);
      watch.close();
    }
    assert.equal(watches[0]?.events, watches[1]?.events);
  },

  'loses no update of writers through both': async ({ store, prefix }, second) => {
    const key = `${prefix}counter`;
    await create(store, key, '0');
    await Promise.all(
      Array.from({ length: 16 }, async (_, i) => {
        const one = i % 2 === 0 ? store : second;
        for (let done = 0; done < 5; ) {
          const current = await one.get(key);
          const next = bytes(String(Number(current?.value) + 1));
          if ((await one.put(key, next, { ifRevision: current?.revision ?? 0 })).ok) done++;
        }
      }),
    );
    assert.is(String((await second.get(key))?.value), '80');
  },
};
