// The Store contract: watches are gap-free, in order, and end only with a reason.
import * as assert from 'uvu/assert';
import { CompactedError } from '../../runtime/storage/errors.ts';
import type { StoreEvent } from '../../runtime/storage/store.ts';
import { record } from '../support/store-recorder.ts';
import { bytes, type Cases, create, nextRevision, remove, update } from './store.context.ts';

export const watchCases: Cases = {
  'ends a watch from a compacted revision, and starts one at the compacted revision': async ({ store, prefix }) => {
    const first = await create(store, `${prefix}a`);
    const last = await remove(store, `${prefix}a`, first);
    await store.compact(last);
    const tooOld = record(store, { prefix, fromRevision: first });
    assert.instance(await tooOld.ended(), CompactedError);
    assert.is(tooOld.events.length, 0);
    const exact = record(store, { prefix, fromRevision: last });
    await exact.count(1);
    assert.equal([exact.events[0]?.type, exact.events[0]?.revision], ['delete', last]);
    exact.close();
  },

  'watches from a revision: history first, then what happens, in order and each once': async ({ store, prefix }) => {
    const first = await create(store, `${prefix}a`, 'one');
    const second = await update(store, `${prefix}a`, { value: 'two', ifRevision: first });
    await create(store, `/other${prefix}`, 'x');
    const watch = record(store, { prefix, fromRevision: first });
    const third = await create(store, `${prefix}b`);
    await watch.count(3);
    const fourth = await remove(store, `${prefix}a`, second);
    await watch.count(4);
    assert.equal(
      watch.events.map(({ type, key, revision, createRevision }) => [type, key.slice(prefix.length), revision, createRevision]),
      [
        ['put', 'a', first, first],
        ['put', 'a', second, first],
        ['put', 'b', third, third],
        ['delete', 'a', fourth, first],
      ],
    );
    assert.equal(watch.values(), ['one', 'two', `${prefix}b`, '']);
    watch.close();
    const late = record(store, { prefix, fromRevision: third });
    await late.count(2);
    assert.equal(
      late.events.map((event) => event.revision),
      [third, fourth],
    );
    late.close();
  },

  'watches from a revision that is to come, without older events': async ({ store, prefix }) => {
    const now = await create(store, `${prefix}a`);
    const watch = record(store, { prefix, fromRevision: now + 2 });
    await create(store, `${prefix}b`);
    const wanted = await create(store, `${prefix}c`);
    await watch.count(1);
    assert.is(watch.events[0]?.revision, wanted);
    watch.close();
  },

  'tells watches of other prefixes nothing': async ({ store, prefix }) => {
    const fromRevision = await nextRevision(store, prefix);
    const watches = ['a/', 'a/b/', 'a', 'ab'].map((name) => record(store, { prefix: prefix + name, fromRevision }));
    for (const key of ['a/1', 'a/b/1', 'ab', 'b/a/1']) await create(store, prefix + key);
    const wanted = [2, 1, 3, 1];
    await Promise.all(watches.map((watch) => watch.settled()));
    assert.equal(
      watches.map((watch) => watch.events.length),
      wanted,
    );
    for (const watch of watches) watch.close();
  },

  'says nothing after a watch was closed': async ({ store, prefix }) => {
    const fromRevision = await nextRevision(store, prefix);
    const closed = record(store, { prefix, fromRevision });
    const atOnce = record(store, { prefix, fromRevision: 1 });
    atOnce.close();
    await create(store, `${prefix}a`);
    await closed.count(1);
    closed.requestProgress();
    closed.close();
    const other = record(store, { prefix, fromRevision });
    await create(store, `${prefix}b`);
    await other.count(2);
    assert.equal([closed.events.length, closed.isEnded, atOnce.events.length], [1, false, 0]);
    other.close();
  },

  'answers a request for progress, never ahead of the events': async ({ store, prefix }) => {
    const fromRevision = await nextRevision(store, prefix);
    const watch = record(store, { prefix, fromRevision });
    watch.requestProgress();
    await watch.progressTo(fromRevision - 1);
    const first = await create(store, `${prefix}a`);
    await create(store, `/other${prefix}`);
    const elsewhere = await store.revision();
    await watch.count(1);
    await watch.progressTo(elsewhere);
    for (const { revision, seen } of watch.progress) {
      assert.ok(revision < first || seen === 1, `progress ${revision} came before the event at ${first}`);
    }
    watch.close();
  },

  'answers each of many requests for progress': async ({ store, prefix }) => {
    const watch = record(store, { prefix, fromRevision: await nextRevision(store, prefix) });
    await Promise.all(
      Array.from({ length: 6 }, async (_, i) => {
        for (let round = 0; round < 10; round++) {
          await create(store, `/other${prefix}${i}/${round}`);
          await watch.progressOnce(await store.revision());
        }
      }),
    );
    watch.close();
  },

  'lets a sink write': async ({ store, prefix }) => {
    const fromRevision = await nextRevision(store, prefix);
    const writes: Promise<unknown>[] = [];
    let depth = 0;
    let deepest = 0;
    const watch = record(store, { prefix: `${prefix}in/`, fromRevision }, (events: readonly StoreEvent[]) => {
      deepest = Math.max(deepest, ++depth);
      for (const event of events) {
        const name = event.key.slice(prefix.length + 3);
        if (name.length < 4) writes.push(Promise.resolve(store.put(`${prefix}in/${name}x`, bytes('x'), { ifRevision: 0 })));
      }
      depth--;
    });
    await create(store, `${prefix}in/x`);
    await watch.count(4);
    await Promise.all(writes);
    assert.is(deepest, 1);
    watch.close();
  },

  'loses no update and invents none under concurrent writers': async ({ store, prefix }) => {
    const key = `${prefix}counter`;
    const watch = record(store, { prefix, fromRevision: await create(store, key, '0') });
    const increment = async (): Promise<void> => {
      for (;;) {
        const current = await store.get(key);
        const next = bytes(String(Number(current?.value) + 1));
        if ((await store.put(key, next, { ifRevision: current?.revision ?? 0 })).ok) return;
      }
    };
    await Promise.all(
      Array.from({ length: 8 }, async () => {
        for (let i = 0; i < 10; i++) await increment();
      }),
    );
    assert.is(String((await store.get(key))?.value), '80');
    await watch.count(81);
    assert.equal(
      watch.values().map(Number),
      Array.from({ length: 81 }, (_, i) => i),
    );
    watch.close();
  },
};
