// What the embedded store has acknowledged is there after kill -9, twenty times; and since a kill does not show a missing flush, a system
// call trace shows that each write was synced before it was acknowledged.
import { readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { openEmbeddedStore } from '../../runtime/storage/embedded/store.ts';
import type { Store } from '../../runtime/storage/store.ts';
import { findRole, startRole } from '../support/child-of-test.ts';
import { judgeSyncTrace } from '../support/sync-trace.ts';
import { findTool, saySkipped } from '../support/system-tool.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';

const KILLS = 20;
const WRITERS = 8;
const TRACED_WRITES = 40;

/** The value of a number: long enough for pages of its own now and then, and told apart in a trace. */
function makeValue(number: string): Buffer {
  return Buffer.from(`#${number}#`.padEnd(200 + (Number(number) % 7) * 900, 'x'));
}

/** Creates, updates and deletes without end, and says on standard output what was acknowledged, at once and unbuffered. */
async function writeUntilKilled(dir: string): Promise<void> {
  const store = await openEmbeddedStore({ dir, compactionIntervalMs: 25 });
  const run = `${process.pid}`;
  let number = 0;
  const say = (line: string): number => writeSync(1, `${line}\n`);
  say('READY');
  const work = async (writer: number): Promise<void> => {
    for (;;) {
      const token = String(++number);
      const key = `/kill/${run}/${writer}/${token}`;
      const created = await store.put(key, makeValue(token), { ifRevision: 0 });
      if (!created.ok) throw new Error(`${key} was there`);
      say(`PUT ${key} ${created.revision} ${token}`);
      if (Number(token) % 3 !== 0) continue;
      const other = String(++number);
      const updated = await store.put(key, makeValue(other), { ifRevision: created.revision });
      if (!updated.ok) throw new Error(`${key} was changed`);
      say(`PUT ${key} ${updated.revision} ${other}`);
      if (Number(token) % 2 !== 0) continue;
      const deleted = await store.delete(key, { ifRevision: updated.revision });
      if (!deleted.ok) throw new Error(`${key} was changed`);
      say(`DELETED ${key} ${deleted.revision}`);
    }
  };
  await Promise.all(Array.from({ length: WRITERS }, (_, writer) => work(writer)));
}

/** A fixed number of writes, a few at a time. */
async function writeSome(dir: string): Promise<void> {
  const store = await openEmbeddedStore({ dir });
  let number = 0;
  const work = async (): Promise<void> => {
    while (number < TRACED_WRITES) {
      const token = String(++number).padStart(6, '0');
      await store.put(`/trace/${token}`, makeValue(token), { ifRevision: 0 });
      writeSync(1, `ACK ${token}\n`);
    }
  };
  await Promise.all([work(), work(), work(), work()]);
  await store.close();
}

interface Known {
  revision: number;
  token: string | undefined;
  /** Whether a later write of it was under way, which may or may not have happened. */
  uncertain: boolean;
}

/** What the acknowledgements say must be there. */
function collect(known: Map<string, Known>, lines: readonly string[]): number {
  let acknowledged = 0;
  for (const line of lines) {
    const [verb, key = '', revision, token] = line.split(' ');
    if (verb === 'PUT' || verb === 'DELETED') {
      // Every third number is updated after it was created; whether that had happened when the process died is not known.
      known.set(key, { revision: Number(revision), token: verb === 'PUT' ? token : undefined, uncertain: verb === 'PUT' });
      acknowledged++;
    }
  }
  return acknowledged;
}

async function assertAllThere(store: Store, known: ReadonlyMap<string, Known>): Promise<void> {
  const now = await store.revision();
  for (const [key, { revision, token, uncertain }] of known) {
    assert.ok(revision <= now, `${key}: acknowledged at ${revision}, the store is at ${now}`);
    const item = await store.get(key);
    if (item?.revision === revision) assert.ok(item.value.equals(makeValue(token ?? '')), `${key}: another value`);
    else if (token === undefined) assert.is(item, undefined, `${key}: back after its delete`);
    else assert.ok(uncertain && (item === undefined || item.revision > revision), `${key}: ${item?.revision}, acknowledged ${revision}`);
  }
}

const test = suite('embedded store: kill -9');

test('has every acknowledged write after each of twenty kills', async () => {
  const dir = makeTemporaryFolder('kill');
  const known = new Map<string, Known>();
  let acknowledged = 0;
  let lastRevision = 0;
  for (let kill = 0; kill < KILLS; kill++) {
    const child = startRole('write', dir);
    await child.line('PUT');
    await sleep(10 + kill * 12);
    child.process.kill('SIGKILL');
    assert.is(await child.ended, 'SIGKILL');
    const fresh = new Map<string, Known>();
    acknowledged += collect(fresh, child.lines);
    const store = await openEmbeddedStore({ dir });
    try {
      const revision = await store.revision();
      assert.ok(revision > lastRevision, 'revisions only grow');
      await assertAllThere(store, fresh);
      // What an uncertain write became is known now, and stays so.
      for (const key of fresh.keys()) {
        const item = await store.get(key);
        known.set(key, { revision: item?.revision ?? 0, token: item && /^#(\d+)#/.exec(String(item.value))?.[1], uncertain: false });
      }
      lastRevision = revision;
      if (kill === KILLS - 1) await assertAllThere(store, known);
    } finally {
      await store.close();
    }
  }
  assert.ok(acknowledged > KILLS * WRITERS, `only ${acknowledged} writes were acknowledged`);
});

const strace = findTool('strace', { debianPackage: 'strace' });
const order = 'syncs data, then the header page, before it acknowledges';
if ('missing' in strace) {
  saySkipped(order, strace.missing);
  test.skip(order);
} else {
  test(order, async () => {
    const dir = makeTemporaryFolder('trace');
    const output = join(dir, 'trace.txt');
    const calls = 'trace=openat,fsync,fdatasync,msync,write,writev,pwrite64,pwritev,pwritev2';
    const child = startRole('write-some', join(dir, 'data'), [strace.path, '-f', '-y', '-s', '100000', '-e', calls, '-o', output]);
    assert.is(await child.ended, 0);
    const found = judgeSyncTrace(readFileSync(output, 'latin1'), { fileName: 'store.mdb', ack: /ACK (\d+)/, token: /#(\d{6})#/ });
    assert.equal(found, { acknowledged: TRACED_WRITES, faults: [] });
  });
}

test('the judge of traces finds what was acknowledged too early', () => {
  const write = (token: string): string => `7 pwrite64(20</d/store.mdb>, "..#${token}#..", 4096, 40960) = 4096`;
  const sync = '7 fdatasync(20</d/store.mdb>) = 0';
  const open = '6 openat(AT_FDCWD</>, "/d/store.mdb", O_WRONLY|O_DSYNC|O_CLOEXEC) = 21</d/store.mdb>';
  const header = '7 pwrite64(21</d/store.mdb>, "\\0\\1", 120, 48) = 120';
  const ack = '6 write(1<pipe:[1]>, "ACK 000001\\n", 11) = 11';
  const judge = (lines: readonly string[]): string[] =>
    judgeSyncTrace([open, ...lines].join('\n'), { fileName: 'store.mdb', ack: /ACK (\d+)/, token: /#(\d{6})#/ }).faults;
  assert.equal(judge([write('000001'), sync, header, ack]), []);
  assert.equal(judge([ack, write('000001'), sync, header]), ['000001: not written']);
  assert.equal(judge([sync, write('000001'), header, ack]), ['000001: not synced']);
  assert.equal(judge([write('000001'), header, sync, ack]), ['000001: no header page after the sync']);
  const unfinished = ['7 fdatasync(20</d/store.mdb> <unfinished ...>', ack, '7 <... fdatasync resumed>) = 0'];
  assert.equal(judge([write('000001'), ...unfinished, header]), ['000001: not synced']);
});

const role = findRole();
if (role?.role === 'write') await writeUntilKilled(role.argument);
else if (role?.role === 'write-some') await writeSome(role.argument);
else test.run();
