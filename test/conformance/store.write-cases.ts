// The Store contract: conditional writes, what they keep, and that readers see them.
import * as assert from 'uvu/assert';
import { record } from '../support/store-recorder.ts';
import { bytes, type Cases, create, nextRevision, remove, revisionOf, update } from './store.context.ts';

export const writeCases: Cases = {
  'creates, and answers what it stored': async ({ store, prefix }) => {
    const before = await store.revision();
    const revision = await create(store, `${prefix}a`, 'one');
    assert.ok(revision > before);
    const item = await store.get(`${prefix}a`);
    assert.is(item?.key, `${prefix}a`);
    assert.is(String(item?.value), 'one');
    assert.is(item?.revision, revision);
    assert.is(item?.createRevision, revision);
    assert.ok((await store.revision()) >= revision);
  },

  'refuses to create what exists, and answers what does': async ({ store, prefix }) => {
    const revision = await create(store, `${prefix}a`, 'one');
    const result = await store.put(`${prefix}a`, bytes('two'), { ifRevision: 0 });
    assert.is(result.ok, false);
    if (!result.ok) {
      assert.is(result.current?.revision, revision);
      assert.is(String(result.current?.value), 'one');
    }
    assert.is(String((await store.get(`${prefix}a`))?.value), 'one');
  },

  'updates only what the writer saw': async ({ store, prefix }) => {
    const first = await create(store, `${prefix}a`, 'one');
    const second = await update(store, `${prefix}a`, { value: 'two', ifRevision: first });
    assert.ok(second > first);
    const stale = await store.put(`${prefix}a`, bytes('three'), { ifRevision: first });
    assert.is(stale.ok, false);
    if (!stale.ok) assert.is(String(stale.current?.value), 'two');
    const item = await store.get(`${prefix}a`);
    assert.is(item?.createRevision, first);
    assert.is(item?.revision, second);
  },

  'refuses to update what is not there': async ({ store, prefix }) => {
    const result = await store.put(`${prefix}a`, bytes('one'), { ifRevision: await store.revision() });
    assert.equal(result, { ok: false, current: undefined });
  },

  'deletes only what the writer saw': async ({ store, prefix }) => {
    const first = await create(store, `${prefix}a`);
    const second = await update(store, `${prefix}a`, { ifRevision: first });
    const stale = await store.delete(`${prefix}a`, { ifRevision: first });
    assert.is(stale.ok, false);
    if (!stale.ok) assert.is(stale.current?.revision, second);
    const third = await remove(store, `${prefix}a`, second);
    assert.ok(third > second);
    assert.is(await store.get(`${prefix}a`), undefined);
    assert.equal(await store.delete(`${prefix}a`, { ifRevision: second }), { ok: false, current: undefined });
  },

  'gives a key that was deleted a new create revision': async ({ store, prefix }) => {
    const first = await create(store, `${prefix}a`);
    await remove(store, `${prefix}a`, first);
    const again = await create(store, `${prefix}a`);
    assert.is((await store.get(`${prefix}a`))?.createRevision, again);
  },

  'keeps any bytes and any key': async ({ store, prefix }) => {
    const every = Buffer.from(Array.from({ length: 256 }, (_, i) => i));
    const keys = ['\u0000', 'a\u0000b', 'ä', '\uffee', '😀', 'x'.repeat(3000), 'a b%2f"\\'];
    for (const key of keys) revisionOf(await store.put(prefix + key, every, { ifRevision: 0 }));
    revisionOf(await store.put(`${prefix}empty`, Buffer.alloc(0), { ifRevision: 0 }));
    for (const key of keys) assert.ok((await store.get(prefix + key))?.value.equals(every), JSON.stringify(key.slice(0, 10)));
    assert.is((await store.get(`${prefix}empty`))?.value.length, 0);
  },

  'keeps a large value': async ({ store, prefix }) => {
    const large = Buffer.alloc(1_400_000, 'kindsmith');
    revisionOf(await store.put(`${prefix}large`, large, { ifRevision: 0 }));
    assert.ok((await store.get(`${prefix}large`))?.value.equals(large));
  },

  'lets one of many creators through': async ({ store, prefix }) => {
    const results = await Promise.all(Array.from({ length: 20 }, (_, i) => store.put(`${prefix}one`, bytes(String(i)), { ifRevision: 0 })));
    const winner = results.find((result) => result.ok);
    assert.is(results.filter((result) => result.ok).length, 1);
    for (const result of results) if (!result.ok) assert.is(result.current?.revision, winner?.ok ? winner.revision : -1);
  },

  'sees its own writes at once': async ({ store, prefix }) => {
    for (let i = 0; i < 20; i++) {
      const revision = await create(store, `${prefix}${i}`);
      assert.is((await store.get(`${prefix}${i}`))?.revision, revision);
      assert.ok((await store.revision()) >= revision);
      assert.is((await store.count(prefix)).count, i + 1);
    }
  },

  'deletes a key when its time is over': async ({ store, prefix }) => {
    const fromRevision = await nextRevision(store, prefix);
    const watch = record(store, { prefix, fromRevision });
    const put = await store.put(`${prefix}short`, bytes('x'), { ifRevision: 0, ttl: 1 });
    const kept = revisionOf(await store.put(`${prefix}kept`, bytes('x'), { ifRevision: 0, ttl: 1 }));
    await update(store, `${prefix}kept`, { ifRevision: kept });
    await watch.count(4);
    const last = watch.events.at(-1);
    assert.equal([last?.type, last?.key, last?.createRevision], ['delete', `${prefix}short`, revisionOf(put)]);
    assert.is(await store.get(`${prefix}short`), undefined);
    assert.ok(await store.get(`${prefix}kept`));
    watch.close();
  },

  'answers check': async ({ store }) => {
    await store.check();
  },
};
