// 1,000 watchers that see nothing and 200 that do not read, beside 16 writers: the writers keep their pace, those that do not read are
// closed, and nobody misses an event without a 410.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { ask, type Json, nameOf, revisionOf } from '../support/api-client.ts';
import { type Follower, follow } from '../support/follower.ts';
import { type HardServer, startHardServer } from '../support/hard-server.ts';

const WRITERS = 16;
const IDLE = 1000;
const SLOW = 200;
/** Writes of a measured round, all writers together. */
const ROUND = 320;
const SMALL = 'x'.repeat(100);
/** A round of these is more than the bound of a watch and the buffers of its connection. */
const LARGE = 'x'.repeat(40_000);
/** So many further rounds at most until the last one that does not read is closed. */
const ROUNDS_TO_CLOSE = 3;

const QUIET = ['/api/v1/namespaces/quiet/configmaps', '/api/v1/namespaces/quiet/secrets'];
const BUSY = '/api/v1/namespaces/busy/configmaps';

const test = suite('a crowd of watchers');

/** All writers change an object of their own, one write after another each; answers writes per second. */
async function writeRound({ url }: HardServer, payload: string): Promise<number> {
  const started = performance.now();
  const write = async (writer: number): Promise<void> => {
    for (let i = 0; i < ROUND / WRITERS; i++) {
      const body = { metadata: { name: `w-${writer}` }, data: { i: `${performance.now()}`, payload } };
      const { code } = await ask(url, 'PUT', `${BUSY}/w-${writer}`, { body });
      assert.is(code, 200);
    }
  };
  await Promise.all(Array.from({ length: WRITERS }, (_, writer) => write(writer)));
  return ROUND / ((performance.now() - started) / 1000);
}

/** As a follower knows it. */
async function stateOf({ url }: HardServer, path: string): Promise<Map<string, number>> {
  const { body } = await ask(url, 'GET', path);
  const namespace = path.split('/')[4];
  return new Map((body['items'] as unknown as Json[]).map((item) => [`${namespace}/${nameOf(item)}`, revisionOf(item)]));
}

/** As /metrics says. */
async function openWatches({ url }: HardServer): Promise<number> {
  const { body } = await ask(url, 'GET', '/metrics');
  const lines = String(body).matchAll(/^apiserver_longrunning_requests\{[^}]*verb="WATCH"[^}]*\} (\d+)$/gm);
  return [...lines].reduce((sum, [, count]) => sum + Number(count), 0);
}

test(`${IDLE} idle and ${SLOW} slow watchers beside ${WRITERS} writers`, async () => {
  const server = await startHardServer();
  const { url } = server;
  let readAgain = (): void => {};
  const held = new Promise<void>((resolve) => {
    readAgain = resolve;
  });
  const followers: Follower[] = [];
  const gather = async (count: number, pathOf: (index: number) => string, options = {}): Promise<readonly Follower[]> => {
    const gathered = Array.from({ length: count }, (_, i) => follow(() => url, pathOf(i), options));
    followers.push(...gathered);
    await Promise.all(gathered.map(({ started }) => started));
    return gathered;
  };
  try {
    for (const name of ['quiet', 'busy']) await ask(url, 'POST', '/api/v1/namespaces', { body: { metadata: { name } } });
    for (let i = 0; i < WRITERS; i++) await ask(url, 'POST', BUSY, { body: { metadata: { name: `w-${i}` } } });
    for (const payload of [SMALL, LARGE]) await writeRound(server, payload);
    const alone = await writeRound(server, SMALL);
    const aloneLarge = await writeRound(server, LARGE);
    const idle = await gather(IDLE, (i) => QUIET[i % 2] as string);
    const besideIdle = await writeRound(server, SMALL);
    const slow = await gather(SLOW, () => BUSY, { hold: () => held });
    assert.is(await openWatches(server), IDLE + SLOW);
    const besideSlow = await writeRound(server, LARGE);
    for (let i = 0; i < ROUNDS_TO_CLOSE && (await openWatches(server)) > IDLE; i++) await writeRound(server, LARGE);
    assert.is(await openWatches(server), IDLE, 'those that do not read are closed, the others are not');
    const afterwards = await writeRound(server, SMALL);
    const paces = JSON.stringify({ alone, besideIdle, afterwards, aloneLarge, besideSlow });
    if (process.env['TEST_VERBOSE']) process.stderr.write(`${paces}\n`);
    assert.ok(besideIdle > alone / 3 && afterwards > alone / 3, paces);
    // Until they are closed, each event goes out to all of them: that costs, and waits for none.
    assert.ok(besideSlow > aloneLarge / 20, paces);

    readAgain();
    await everyone(slow, await stateOf(server, BUSY), ({ watches }) => watches > 1);
    for (const path of QUIET) await ask(url, 'POST', path, { body: { metadata: { name: 'at-last' } } });
    for (const [i, path] of QUIET.entries()) {
      const half = idle.filter((_, index) => index % 2 === i);
      await everyone(half, await stateOf(server, path), ({ lists, watches }) => lists === 1 && watches === 1);
    }
  } finally {
    readAgain();
    await Promise.all([server.end('SIGTERM'), ...followers.map((follower) => follower.stop())]);
  }
});

/** All of them get to this state without a fault, and have counted so. */
async function everyone(
  followers: readonly Follower[],
  state: ReadonlyMap<string, number>,
  counted: (counts: Follower['counts']) => boolean,
) {
  await Promise.all(followers.map((follower) => follower.reaches(state)));
  assert.equal(
    followers.flatMap(({ faults }) => faults),
    [],
  );
  assert.equal(
    followers.map(({ counts }) => counts).filter((counts) => !counted(counts)),
    [],
  );
}

test.run();
