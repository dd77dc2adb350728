// What only the embedded store does: stamps, compaction by itself, a cut-off end of free pages, an interrupted cleanup, its answer when closed.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { openEmbeddedStore } from '../../../../runtime/storage/embedded/store.ts';
import { CompactedError, UnavailableError } from '../../../../runtime/storage/errors.ts';
import type { Store } from '../../../../runtime/storage/store.ts';
import { record } from '../../../support/store-recorder.ts';
import { makeTemporaryFolder } from '../../../support/temporary-folder.ts';

const bytes = (text: string): Buffer => Buffer.from(text);

async function put(store: Store, key: string, ifRevision: number): Promise<number> {
  const result = await store.put(key, bytes(`${key} after ${ifRevision}`), { ifRevision });
  if (!result.ok) throw new Error(`${key} is at ${result.current?.revision}`);
  return result.revision;
}

const test = suite('embedded store');

test('remembers with which definition a value was written', async () => {
  const dir = makeTemporaryFolder('stamp');
  let store = await openEmbeddedStore({ dir });
  await store.put('/a', bytes('x'), { ifRevision: 0, stamp: 'hash-1' });
  await store.put('/b', bytes('x'), { ifRevision: 0 });
  for (let round = 0; round < 2; round++) {
    const { items } = await store.range({ prefix: '/' });
    assert.equal(
      items.map((item) => item.stamp),
      ['hash-1', undefined],
    );
    const watch = record(store, { prefix: '/', fromRevision: 2 });
    await watch.count(2);
    assert.equal(
      watch.events.map((event) => (event.type === 'put' ? event.stamp : '')),
      ['hash-1', undefined],
    );
    await store.close();
    store = await openEmbeddedStore({ dir });
  }
  await store.close();
});

test('gives writers that come together one batch, and watchers one call', async () => {
  const store = await openEmbeddedStore({ dir: makeTemporaryFolder('batch') });
  const sizes: number[] = [];
  const watch = record(store, { prefix: '/', fromRevision: 2 }, (events) => sizes.push(events.length));
  await watch.settled();
  await Promise.all(Array.from({ length: 50 }, (_, i) => put(store, `/${i}`, 0)));
  assert.equal(sizes, [50]);
  assert.equal(
    watch.events.map((event) => event.revision),
    Array.from({ length: 50 }, (_, i) => i + 2),
  );
  await store.close();
});

test('shows nothing to readers before it is durable, and everything to watchers before the writer', async () => {
  const store = await openEmbeddedStore({ dir: makeTemporaryFolder('order') });
  const order: string[] = [];
  const watch = record(store, { prefix: '/', fromRevision: 2 }, () => order.push('watcher'));
  await watch.settled();
  const writing = put(store, '/a', 0).then(() => order.push('writer'));
  assert.equal([await store.get('/a'), await store.revision()], [undefined, 1]);
  await writing;
  assert.equal(order, ['watcher', 'writer']);
  await store.close();
});

test('compacts by itself, by time and by number', async () => {
  const byTime = await openEmbeddedStore({ dir: makeTemporaryFolder('time'), compactionIntervalMs: 20 });
  const first = await put(byTime, '/a', 0);
  let last = await put(byTime, '/a', first);
  for (let gone = false; !gone; last = await put(byTime, '/a', last)) {
    try {
      await byTime.get('/a', { revision: first });
    } catch (error) {
      assert.instance(error, CompactedError);
      gone = true;
    }
  }
  await byTime.close();
  const dir = makeTemporaryFolder('number');
  const byNumber = await openEmbeddedStore({ dir, maxHistory: 10 });
  let revision = 0;
  for (let i = 0; i < 40; i++) revision = await put(byNumber, '/a', revision);
  try {
    await byNumber.get('/a', { revision: revision - 11 });
    assert.unreachable();
  } catch (error) {
    assert.instance(error, CompactedError);
  }
  assert.is((await byNumber.get('/a', { revision: revision - 4 }))?.revision, revision - 4);
  await byNumber.close();
});

test('goes on with a cleanup that its process did not finish', async () => {
  const dir = makeTemporaryFolder('cleanup');
  let store = await openEmbeddedStore({ dir, compactionIntervalMs: 0 });
  let revision = 0;
  for (let i = 0; i < 20; i++) revision = await put(store, '/a', revision);
  await store.close();
  // As a process leaves it that died between noting the compaction and taking out what it covers.
  const { open } = createRequire(import.meta.url)('lmdb') as typeof import('lmdb');
  const env = open({ path: join(dir, 'store.mdb'), overlappingSync: false, encoding: 'string', maxDbs: 2 });
  await env.openDB('meta', { encoding: 'string' }).put('compactRevision', String(revision));
  await env.close();
  store = await openEmbeddedStore({ dir, compactionIntervalMs: 0 });
  assert.is((await store.get('/a'))?.revision, revision);
  await put(store, '/b', 0);
  await store.close();
  const again = open({ path: join(dir, 'store.mdb'), overlappingSync: false, encoding: 'string', maxDbs: 2 });
  assert.equal((again.openDB('rev', { encoding: 'binary' }).getStats() as { entryCount: number }).entryCount, 2);
  await again.close();
});

test('opens a file whose last pages are free and not written', async () => {
  const dir = makeTemporaryFolder('short');
  const store = await openEmbeddedStore({ dir });
  for (let i = 0; i < 30; i++) await store.put(`/${i}`, Buffer.alloc(i * 700, 'x'), { ifRevision: 0 });
  await store.close();
  // The number of the last page stands at 144 of each header page; it may be higher than the file is long.
  const file = join(dir, 'store.mdb');
  const content = readFileSync(file);
  for (const header of [0, content.readUInt32LE(48)]) content.writeBigUInt64LE(content.readBigUInt64LE(header + 144) + 3n, header + 144);
  writeFileSync(file, content);
  const again = await openEmbeddedStore({ dir });
  assert.is((await again.count('/')).count, 30);
  assert.ok((await again.put('/more', Buffer.alloc(20_000), { ifRevision: 0 })).ok);
  await again.close();
});

test('answers what it accepted when it is closed, and refuses the rest', async () => {
  const dir = makeTemporaryFolder('close');
  const store = await openEmbeddedStore({ dir });
  const writes = Array.from({ length: 10 }, (_, i) => put(store, `/${i}`, 0));
  const watch = record(store, { prefix: '/', fromRevision: 2 });
  await store.close();
  await Promise.all(writes);
  assert.is(watch.isEnded, false);
  for (const call of [() => store.get('/1'), () => store.put('/x', bytes('x'), { ifRevision: 0 }), () => store.check()]) {
    try {
      await call();
      assert.unreachable();
    } catch (error) {
      assert.instance(error, UnavailableError);
    }
  }
  const again = await openEmbeddedStore({ dir });
  assert.is((await again.count('/')).count, 10);
  await again.close();
});

test.run();
