// The Store contract: ranges, pages, old revisions, compaction.
import * as assert from 'uvu/assert';
import { CompactedError, FutureRevisionError } from '../../runtime/storage/errors.ts';
import { bytes, type Cases, create, keysOf, rejection, remove, update } from './store.context.ts';

export const readCases: Cases = {
  'answers undefined for a key that is not there': async ({ store, prefix }) => {
    assert.is(await store.get(`${prefix}a`), undefined);
    await create(store, `${prefix}ab`);
    assert.is(await store.get(`${prefix}a`), undefined);
  },

  'orders keys by their UTF-8 bytes': async ({ store, prefix }) => {
    const keys = ['a', 'A', 'b/c', 'b-c', 'b', 'é', '\uffee', '😀', 'z', '\u0001'];
    for (const key of keys) await create(store, prefix + key);
    const wanted = [...keys].sort((a, b) => Buffer.compare(bytes(a), bytes(b)));
    assert.equal(await keysOf(store, { prefix }), wanted);
  },

  'lists exactly the keys of a prefix': async ({ store, prefix }) => {
    for (const key of ['p', 'p/a', 'p/b', 'p0', 'q/a', 'o/z']) await create(store, prefix + key);
    assert.equal(await keysOf(store, { prefix: `${prefix}p/` }), ['a', 'b']);
    assert.equal(await keysOf(store, { prefix: `${prefix}none/` }), []);
    const all = await store.range({ prefix });
    assert.is(all.items.length, 6);
    assert.is(all.remaining, 0);
    assert.ok(all.revision >= Math.max(...all.items.map((item) => item.revision)));
  },

  'pages through a list at one revision, whatever is written meanwhile': async ({ store, prefix }) => {
    const names = Array.from({ length: 25 }, (_, i) => `k${String(i).padStart(2, '0')}`);
    const revisions = new Map<string, number>();
    for (const name of names) revisions.set(name, await create(store, prefix + name, 'old'));
    const first = await store.range({ prefix, limit: 10 });
    assert.is(first.remaining, 15);
    await remove(store, `${prefix}k11`, revisions.get('k11') ?? 0);
    await update(store, `${prefix}k12`, { value: 'new', ifRevision: revisions.get('k12') ?? 0 });
    await create(store, `${prefix}k125`, 'new');
    await create(store, `${prefix}z`, 'new');
    const { revision } = first;
    const second = await store.range({ prefix, limit: 10, after: first.items.at(-1)?.key ?? '', revision });
    const third = await store.range({ prefix, limit: 10, after: second.items.at(-1)?.key ?? '', revision });
    const seen = [...first.items, ...second.items, ...third.items];
    assert.equal(
      seen.map((item) => item.key.slice(prefix.length)),
      names,
    );
    assert.ok(seen.every((item) => String(item.value) === 'old'));
    assert.equal([second.remaining, third.remaining], [5, 0]);
    assert.equal([second.revision, third.revision], [revision, revision]);
    const now = await keysOf(store, { prefix, after: `${prefix}k10` });
    assert.equal(now.slice(0, 3), ['k12', 'k125', 'k13']);
  },

  'takes `after` outside the prefix as it stands': async ({ store, prefix }) => {
    for (const key of ['m/a', 'm/b']) await create(store, prefix + key);
    assert.equal(await keysOf(store, { prefix: `${prefix}m/`, after: `${prefix}a` }), ['a', 'b']);
    assert.equal(await keysOf(store, { prefix: `${prefix}m/`, after: `${prefix}z` }), []);
    assert.equal(await keysOf(store, { prefix: `${prefix}m/`, after: `${prefix}m/a` }), ['b']);
  },

  'counts a prefix': async ({ store, prefix }) => {
    for (const key of ['a/1', 'a/2']) await create(store, prefix + key);
    const last = await create(store, `${prefix}b/1`);
    const { count, revision } = await store.count(`${prefix}a/`);
    assert.is(count, 2);
    assert.ok(revision >= last);
    assert.is((await store.count(`${prefix}c/`)).count, 0);
  },

  'reads at an old revision': async ({ store, prefix }) => {
    const first = await create(store, `${prefix}a`, 'one');
    const second = await update(store, `${prefix}a`, { value: 'two', ifRevision: first });
    const third = await remove(store, `${prefix}a`, second);
    const fourth = await create(store, `${prefix}a`, 'four');
    const at = async (revision: number) => String((await store.get(`${prefix}a`, { revision }))?.value);
    assert.equal([await at(first), await at(second), await at(third), await at(fourth)], ['one', 'two', 'undefined', 'four']);
    assert.is(await at(first - 1), 'undefined');
    assert.equal(await keysOf(store, { prefix, revision: third }), []);
    assert.equal(await keysOf(store, { prefix, revision: first }), ['a']);
  },

  'refuses to read at a revision that is to come': async ({ store, prefix }) => {
    const now = await create(store, `${prefix}a`);
    const error = await rejection(() => store.get(`${prefix}a`, { revision: now + 1_000_000 }));
    assert.instance(error, FutureRevisionError);
    assert.instance(await rejection(() => store.range({ prefix, revision: now + 1_000_000 })), FutureRevisionError);
    assert.ok((error as FutureRevisionError).current >= now);
  },

  'forgets what a compaction covers, and keeps what is current': async ({ store, prefix }) => {
    const first = await create(store, `${prefix}a`, 'one');
    const gone = await create(store, `${prefix}gone`);
    await remove(store, `${prefix}gone`, gone);
    const second = await update(store, `${prefix}a`, { value: 'two', ifRevision: first });
    const third = await update(store, `${prefix}a`, { value: 'three', ifRevision: second });
    await store.compact(second);
    const error = await rejection(() => store.get(`${prefix}a`, { revision: first }));
    assert.instance(error, CompactedError);
    assert.ok([second, 0].includes((error as CompactedError).compactRevision), 'the revision compacted at, or 0: not told');
    assert.instance(await rejection(() => store.range({ prefix, revision: first })), CompactedError);
    assert.is(String((await store.get(`${prefix}a`, { revision: second }))?.value), 'two');
    assert.is(String((await store.get(`${prefix}a`))?.value), 'three');
    assert.is((await store.get(`${prefix}a`))?.createRevision, first);
    assert.equal(await keysOf(store, { prefix }), ['a']);
    assert.ok((await store.revision()) >= third);
    await store.compact(second);
    assert.instance(await rejection(() => store.compact(third + 1_000_000)), FutureRevisionError);
  },

  'keeps the revision that a compaction to now leaves': async ({ store, prefix }) => {
    const first = await create(store, `${prefix}a`);
    const last = await remove(store, `${prefix}a`, first);
    await store.compact(last);
    assert.ok((await store.revision()) >= last);
    assert.equal(await keysOf(store, { prefix, revision: last }), []);
    assert.ok((await create(store, `${prefix}a`)) > last);
  },
};
