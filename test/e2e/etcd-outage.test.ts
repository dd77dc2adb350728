// etcd goes away and comes back, ten times, below a whole server: writers are told so in a Status, /readyz says it, watches go on without
// gap or duplicate or end with 410, all by itself, and nothing that was acknowledged is lost.
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { openEtcdStore } from '../../runtime/storage/etcd/store.ts';
import { type Answer, ask, type Json, nameOf, revisionOf } from '../support/api-client.ts';
import { findEtcd, startEtcd } from '../support/etcd.ts';
import { follow } from '../support/follower.ts';
import { saySkipped } from '../support/system-tool.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';
import { startTestServer } from '../support/test-server.ts';

const STOPS = 10;
const WRITERS = 4;
const CONFIG_MAPS = '/api/v1/namespaces/default/configmaps';

interface Written {
  /** Name → resourceVersion of the last acknowledged write; undefined: its delete was acknowledged. */
  readonly acknowledged: Map<string, number | undefined>;
  /** Names whose last write failed, and may have happened all the same. */
  readonly uncertain: Set<string>;
  readonly refusals: Answer[];
  count: number;
}

interface Writing {
  readonly url: string;
  readonly prefix: string;
  readonly written: Written;
  readonly isOver: () => boolean;
}

/** Creates, changes and deletes without end until told to stop. */
async function write({ url, prefix, written, isOver }: Writing): Promise<void> {
  const send = async (name: string, method: string, path: string, body?: unknown): Promise<boolean> => {
    const answer = await ask(url, method, path, { ...(body === undefined ? {} : { body }), ...(method === 'PATCH' ? MERGE : {}) });
    if (answer.code < 300) {
      written.acknowledged.set(name, method === 'DELETE' ? undefined : revisionOf(answer.body));
      written.count++;
      return true;
    }
    written.uncertain.add(name);
    written.refusals.push(answer);
    await sleep(5);
    return false;
  };
  for (let i = 0; !isOver(); i++) {
    const name = `${prefix}-${i}`;
    if (!(await send(name, 'POST', CONFIG_MAPS, { metadata: { name, labels: { third: String(i % 3) } } }))) continue;
    if (i % 3 === 1 && !(await send(name, 'PATCH', `${CONFIG_MAPS}/${name}`, { data: { a: 'b' } }))) continue;
    if (i % 6 === 1) await send(name, 'DELETE', `${CONFIG_MAPS}/${name}`);
  }
}

const MERGE = { type: 'application/merge-patch+json' };

const found = findEtcd();
const test = suite('a server over an etcd that goes and comes');

if ('missing' in found) {
  saySkipped('a server over an etcd that goes and comes', found.missing);
  test.skip('loses nothing, and answers old reads');
} else {
  test(`loses nothing over ${STOPS} stops, under ${WRITERS} writers and three watches`, async () => {
    const etcd = await startEtcd(found.path);
    const store = await openEtcdStore({ servers: [etcd.url], watchPrefix: '/registry/' });
    const { url, close } = await startTestServer({ store });
    try {
      const followers = [
        follow(() => url, CONFIG_MAPS),
        follow(() => url, '/api/v1/configmaps'),
        follow(() => url, CONFIG_MAPS, { query: 'labelSelector=third%3D1' }),
      ];
      const [, , selected] = followers;
      await Promise.all(followers.map(({ started }) => started));
      const written: Written = { acknowledged: new Map(), uncertain: new Set(), refusals: [], count: 0 };
      let over = false;
      const writers = Array.from({ length: WRITERS }, (_, i) => write({ url, prefix: `w${i}`, written, isOver: () => over }));
      for (let stop = 0; stop < STOPS; stop++) {
        const before = written.count;
        while (written.count < before + 20) await sleep(5);
        await etcd.stop(stop === 4 ? 'SIGTERM' : 'SIGKILL');
        await assertAway(url);
        await etcd.start();
      }
      const before = written.count;
      while (written.count < before + 20) await sleep(5);
      over = true;
      await Promise.all(writers);
      assert.is((await ask(url, 'GET', '/readyz')).code, 200);
      for (const { body } of written.refusals) assertRefusal(body);

      const items = (await ask(url, 'GET', CONFIG_MAPS)).body['items'] as unknown as Json[];
      const there = new Map(items.map((item) => [nameOf(item), revisionOf(item)]));
      for (const [name, revision] of written.acknowledged) {
        if (!written.uncertain.has(name)) assert.is(there.get(name), revision, `${name}: acknowledged and lost`);
      }
      for (const name of there.keys()) assert.ok(written.acknowledged.has(name) || written.uncertain.has(name), `${name}: never written`);
      const wanted = (chosen: readonly Json[]): Map<string, number> =>
        new Map(chosen.map((item) => [`default/${nameOf(item)}`, revisionOf(item)]));
      for (const follower of followers) {
        const third = items.filter((item) => follower !== selected || String(item['metadata']?.['labels']?.['third']) === '1');
        await follower.reaches(wanted(third));
        await follower.stop();
        assert.equal(follower.faults, []);
      }
    } finally {
      await close();
      await store.close();
      await etcd.remove();
    }
  });

  test('answers old reads from its cache while etcd is away', async () => {
    const etcd = await startEtcd(found.path);
    const store = await openEtcdStore({ servers: [etcd.url], watchPrefix: '/registry/' });
    const { url, close } = await startTestServer({ store });
    try {
      assert.is((await ask(url, 'GET', '/api/v1/namespaces/default')).code, 200);
      await etcd.stop('SIGKILL');
      assert.is((await ask(url, 'GET', '/api/v1/namespaces/default?resourceVersion=0')).code, 200);
      const current = await ask(url, 'GET', '/api/v1/namespaces/default');
      assert.is(current.code, 503);
      assertRefusal(current.body);
    } finally {
      await close();
      await store.close();
      await etcd.remove();
    }
  });
}

test('a start without etcd is refused in one line', () => {
  // Nothing listens on port 1 of loopback.
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [resolve('bin/kindsmith.mjs'), 'serve', '--insecure-port=any', '--etcd-servers=http://127.0.0.1:1'],
    { cwd: makeTemporaryFolder('no-etcd'), encoding: 'utf8' },
  );
  assert.is(status, 1);
  assert.is(stdout, '');
  assert.match(stderr, /^error: --etcd-servers=http:\/\/127\.0\.0\.1:1: .*\n$/);
  assert.is(stderr.trim().split('\n').length, 1);
});

async function assertAway(url: string): Promise<void> {
  const name = 'meanwhile';
  const { code, body } = await ask(url, 'POST', CONFIG_MAPS, { body: { metadata: { name } } });
  assert.is(code, 503);
  assertRefusal(body);
  const ready = await ask(url, 'GET', '/readyz');
  assert.is(ready.code, 500);
  assert.match(String(ready.body), '[-]etcd failed');
}

function assertRefusal(body: Json): void {
  assert.is(body['kind'] as unknown, 'Status');
  assert.is(body['reason'] as unknown, 'ServiceUnavailable');
  assert.match(String(body['message']), /^storage is unavailable: /);
}

test.run();
