// The whole server and its data directory in bad times: killed during writes, started twice, over damaged files, on a full disk.
import { execFileSync } from 'node:child_process';
import { copyFileSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Answer, ask, type Json, nameOf, revisionOf } from '../support/api-client.ts';
import { follow } from '../support/follower.ts';
import { killServers, mustRefuse, mustServe, type Refused } from '../support/serve-process.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';

const KILLS = 20;
const WRITERS = 4;
const CONFIG_MAPS = '/api/v1/namespaces/default/configmaps';
const MERGE = 'application/merge-patch+json';

interface Writing {
  /** Where the server is now. */
  readonly url: () => string;
  /** Name → resourceVersion of the last acknowledged write; undefined: its delete was acknowledged. */
  readonly acknowledged: Map<string, number | undefined>;
  /** Names with a write whose answer never came. */
  readonly uncertain: Set<string>;
  readonly refusals: Json[];
  readonly isOver: () => boolean;
}

/** Creates, changes and deletes without end, whatever happens to the server. */
async function write(prefix: string, { url, acknowledged, uncertain, refusals, isOver }: Writing): Promise<void> {
  const send = async (name: string, request: () => Promise<Answer>, isDelete = false): Promise<boolean> => {
    try {
      const { code, body } = await request();
      if (code < 300) acknowledged.set(name, isDelete ? undefined : revisionOf(body));
      else refusals.push(body);
      return code < 300;
    } catch {
      uncertain.add(name);
      await sleep(10);
      return false;
    }
  };
  for (let i = 0; !isOver(); i++) {
    const name = `${prefix}-${i}`;
    const path = `${CONFIG_MAPS}/${name}`;
    const data = { size: 'x'.repeat((i % 7) * 900) };
    if (!(await send(name, () => ask(url(), 'POST', CONFIG_MAPS, { body: { metadata: { name }, data } })))) continue;
    if (i % 3 === 1 && !(await send(name, () => ask(url(), 'PATCH', path, { body: { data: { a: 'b' } }, type: MERGE })))) continue;
    if (i % 6 === 1) await send(name, () => ask(url(), 'DELETE', path), true);
  }
}

const test = suite('the server in bad times');

test.after(killServers);

test(`has every acknowledged write after each of ${KILLS} kills, and watches go on`, async () => {
  const dir = makeTemporaryFolder('crash');
  let server = await mustServe(dir);
  const url = (): string => server.url;
  const acknowledged = new Map<string, number | undefined>();
  const uncertain = new Set<string>();
  const refusals: Json[] = [];
  let over = false;
  const follower = follow(url, CONFIG_MAPS);
  await follower.started;
  const writing = { url, acknowledged, uncertain, refusals, isOver: () => over };
  const writers = Array.from({ length: WRITERS }, (_, i) => write(`w${i}`, writing));
  const list = async (): Promise<Map<string, number>> => {
    const items = (await ask(url(), 'GET', CONFIG_MAPS)).body['items'] as unknown as Json[];
    return new Map(items.map((item) => [nameOf(item), revisionOf(item)]));
  };
  for (let kill = 0; kill < KILLS; kill++) {
    const before = acknowledged.size;
    while (acknowledged.size < before + 5) await sleep(2);
    await sleep(kill * 3);
    assert.is(await server.end('SIGKILL'), 'SIGKILL');
    const known = new Map([...acknowledged].filter(([name]) => !uncertain.has(name)));
    server = await mustServe(dir);
    const there = await list();
    for (const [name, revision] of known) {
      // A write may have been made since.
      if (acknowledged.get(name) === revision && !uncertain.has(name))
        assert.is(there.get(name), revision, `${name}: acknowledged and lost`);
    }
  }
  over = true;
  await Promise.all(writers);
  assert.equal(refusals, []);
  const there = await list();
  for (const name of there.keys()) assert.ok(acknowledged.has(name) || uncertain.has(name), `${name}: never written`);
  await follower.reaches(new Map([...there].map(([name, revision]) => [`default/${name}`, revision])));
  await follower.stop();
  assert.equal(follower.faults, []);
  assert.is(await server.end('SIGTERM'), 0);
});

function assertOneLine({ code, stdout, stderr }: Refused, line: RegExp): void {
  assert.is(code, 1);
  assert.is(stdout, '');
  const errors = stderr.split('\n').filter((text) => text.startsWith('error: '));
  assert.is(errors.length, 1, stderr);
  assert.match(errors[0] ?? '', line);
  assert.not.match(stderr, /\n\s+at /);
}

test('refuses a data directory that another server has', async () => {
  const dir = makeTemporaryFolder('twice');
  const first = await mustServe(dir);
  assertOneLine(
    await mustRefuse(dir),
    new RegExp(`^error: the data directory ${dir} is in use by another process \\(pid ${first.process.pid}\\)$`),
  );
  assert.is((await ask(first.url, 'GET', '/readyz')).code, 200);
  assert.is(await first.end('SIGTERM'), 0);
});

test('refuses a damaged value and a cut file, by name, and takes them when they are whole again', async () => {
  const dir = makeTemporaryFolder('damaged');
  const first = await mustServe(dir);
  for (let i = 0; i < 30; i++) {
    const body = { metadata: { name: `c${i}` }, data: { text: `the text of c${i};`.repeat(30) } };
    assert.is((await ask(first.url, 'POST', CONFIG_MAPS, { body })).code, 201);
  }
  assert.is(await first.end('SIGTERM'), 0);
  const file = join(dir, 'store.mdb');
  const kept = join(makeTemporaryFolder('kept'), 'store.mdb');
  copyFileSync(file, kept);

  writeFileSync(file, readFileSync(file, 'latin1').replaceAll('the text of c17;', 'the text of cX7;'), 'latin1');
  assertOneLine(await mustRefuse(dir), new RegExp(`^error: .*${file}.*"/registry/configmaps/default/c17"`));
  copyFileSync(kept, file);
  truncateSync(file, Math.floor(statSync(file).size / 2));
  assertOneLine(await mustRefuse(dir), new RegExp(`^error: .*${file}`));
  copyFileSync(kept, file);
  const again = await mustServe(dir);
  assert.is(((await ask(again.url, 'GET', CONFIG_MAPS)).body['items'] as unknown as Json[]).length, 30);
  assert.is(await again.end('SIGTERM'), 0);
});

test('a full disk is a Status to the writer; reads go on, and so do writes once there is room', async () => {
  const dir = makeTemporaryFolder('full');
  // A limit on the size of files stands for the disk: it needs no rights, and prlimit lifts it.
  const server = await mustServe(dir, { wrapper: ['/bin/sh', '-c', `trap '' XFSZ; ulimit -S -f 4000; exec "$@"`, 'sh'] });
  const { url } = server;
  const create = (name: string): Promise<Answer> =>
    ask(url, 'POST', CONFIG_MAPS, { body: { metadata: { name }, data: { x: 'x'.repeat(100_000) } } });
  const written: string[] = [];
  let refused: Answer | undefined;
  for (let i = 0; i < 200 && !refused; i++) {
    const answer = await create(`c${i}`);
    if (answer.code === 201) written.push(`c${i}`);
    else refused = answer;
  }
  assert.is(refused?.code, 503);
  assert.is(refused?.body['kind'] as unknown, 'Status');
  assert.match(String(refused?.body['message']), /^storage is unavailable: /);
  for (let i = 0; i < 3; i++) assert.is((await create(`more-${i}`)).code, 503);
  const names = async (): Promise<string[]> => ((await ask(url, 'GET', CONFIG_MAPS)).body['items'] as unknown as Json[]).map(nameOf);
  assert.equal(await names(), [...written].sort());
  assert.is((await ask(url, 'GET', `${CONFIG_MAPS}/${written.at(-1)}`)).code, 200);
  execFileSync('prlimit', ['--pid', String(server.process.pid), '--fsize=unlimited']);
  assert.is((await create('again')).code, 201);
  assert.is((await ask(url, 'GET', '/readyz')).code, 200);
  assert.is(await server.end('SIGTERM'), 0);
  const restarted = await mustServe(dir);
  const kept = ((await ask(restarted.url, 'GET', CONFIG_MAPS)).body['items'] as unknown as Json[]).map(nameOf);
  assert.equal(kept, [...written, 'again'].sort());
  assert.is(await restarted.end('SIGTERM'), 0);
});

test.run();
