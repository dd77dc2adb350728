// etcd goes away and comes back, ten times, under writers and watchers: writes fail clearly meanwhile, watches go on by themselves without
// gap or duplicate, and nothing that was acknowledged is lost.
import { setTimeout as sleep } from 'node:timers/promises';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { UnavailableError } from '../../runtime/storage/errors.ts';
import { openEtcdStore } from '../../runtime/storage/etcd/store.ts';
import type { Store } from '../../runtime/storage/store.ts';
import { type Etcd, findEtcd, startEtcd } from '../support/etcd.ts';
import { record } from '../support/store-recorder.ts';
import { saySkipped } from '../support/system-tool.ts';

const STOPS = 10;
const WRITERS = 4;

interface Written {
  readonly acknowledged: Map<string, number>;
  /** Keys of writes that failed, and may have happened all the same. */
  readonly uncertain: Set<string>;
  readonly foreign: unknown[];
}

/** Writes without end until told to stop. */
async function write(
  store: Store,
  { prefix, written, isOver }: { prefix: string; written: Written; isOver: () => boolean },
): Promise<void> {
  for (let i = 0; !isOver(); i++) {
    const key = `${prefix}${i}`;
    try {
      const result = await store.put(key, Buffer.from(key), { ifRevision: 0 });
      if (result.ok) written.acknowledged.set(key, result.revision);
    } catch (error) {
      written.uncertain.add(key);
      if (!(error instanceof UnavailableError)) written.foreign.push(error);
      await sleep(5);
    }
  }
}

const found = findEtcd();
const test = suite('etcd store: etcd stopped and started');
let etcd: Etcd | undefined;

test.after(async () => etcd?.remove());

const name = `loses nothing over ${STOPS} stops, with ${WRITERS} writers and three watches`;
if ('missing' in found) {
  saySkipped(name, found.missing);
  test.skip(name);
} else {
  test(name, async () => {
    etcd = await startEtcd(found.path);
    const prefix = '/registry/';
    const stores = [
      await openEtcdStore({ servers: [etcd.url], watchPrefix: prefix }),
      await openEtcdStore({ servers: [etcd.url], watchPrefix: prefix }),
    ];
    const [first, second] = stores;
    if (!first || !second) throw new Error('no stores');
    const fromRevision = (await first.revision()) + 1;
    const watches = [record(first, { prefix, fromRevision }), record(second, { prefix, fromRevision })];
    // Not below what its store watches for all, so it has a stream of its own.
    watches.push(record(first, { prefix: '/reg', fromRevision }));
    const written: Written = { acknowledged: new Map(), uncertain: new Set(), foreign: [] };
    let over = false;
    const writers = Array.from({ length: WRITERS }, (_, i) => {
      const store = i % 2 === 0 ? first : second;
      return write(store, { prefix: `${prefix}things/w${i}-`, written, isOver: () => over });
    });
    for (let stop = 0; stop < STOPS; stop++) {
      const before = written.acknowledged.size;
      while (written.acknowledged.size < before + 20) await sleep(5);
      await etcd.stop(stop === 4 ? 'SIGTERM' : 'SIGKILL');
      const failure = await Promise.resolve(first.check()).then(
        () => undefined,
        (error: Error) => error,
      );
      assert.instance(failure, UnavailableError);
      await etcd.start();
    }
    const atLast = written.acknowledged.size;
    while (written.acknowledged.size < atLast + 20) await sleep(5);
    over = true;
    await Promise.all(writers);
    assert.equal(written.foreign, []);

    const { items } = await first.range({ prefix });
    const there = new Map(items.map((item) => [item.key, item.revision]));
    for (const [key, revision] of written.acknowledged) assert.is(there.get(key), revision, `${key}: acknowledged and lost`);
    for (const key of there.keys()) assert.ok(written.acknowledged.has(key) || written.uncertain.has(key), `${key}: never written`);
    // Keys are only created here, so what a watch brought must be what is there: no gap, no duplicate (the recorder checks the order).
    const wanted = items.map((item) => item.revision).sort((a, b) => a - b);
    for (const watch of watches) {
      await watch.count(items.length);
      assert.equal(
        watch.events.map((event) => event.revision),
        wanted,
      );
      watch.close();
    }
    for (const store of stores) await store.close();
  });
}

test.run();
