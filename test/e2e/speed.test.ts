// Speed as a ratio to the bare Node floor in the same run, so that the machine does not matter: a regression of twice the goal fails. And
// what must hold everywhere: idle memory. `npm run bench` has the whole table.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';

interface Numbers {
  readonly results: Readonly<Record<string, { readonly overFloor: number }>>;
  readonly memory: { readonly idle: number; readonly after: number };
}

/** Processor time over the floor's that is the goal. */
const GOALS: Readonly<Record<string, number>> = { 'GET one pod': 1.6, 'LIST 500 pods': 1.35, 'LIST by label, 1 of 500': 2.5 };
const IDLE_MEGABYTES = 90;

const test = suite('speed');

test('reads cost at most twice the goal over the floor; memory stays where it should', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, ['bench/run.mjs', '--short', '--json'], { timeout: 120_000 });
  const { results, memory } = JSON.parse(stdout) as Numbers;
  for (const [name, goal] of Object.entries(GOALS)) {
    const found = results[name]?.overFloor ?? Number.POSITIVE_INFINITY;
    assert.ok(found <= 2 * goal, `${name}: ${found.toFixed(2)} times the floor, the goal is ${goal}`);
  }
  assert.ok(memory.idle <= IDLE_MEGABYTES, `idle: ${memory.idle.toFixed(0)} MB`);
});

test.run();
