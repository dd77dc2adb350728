// Every way in which uvu 0.5.6 ends with exit code 0 though something is wrong is a failure to our runner.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { judge, runAll } from './guard.mjs';

const FIXTURES = join('test', 'fixtures', 'uvu-faults');

function run(file: string): { readonly output: string; readonly code: number | null } {
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(FIXTURES, file)], { encoding: 'utf8' });
  return { output: stdout + stderr, code: status };
}

const test = suite('guard');

const FAULTS: readonly (readonly [file: string, problem: RegExp])[] = [
  ['throwing-before.mjs', /1 of 1 failed/],
  ['throwing-after-each.mjs', /1 of 1 failed/],
  ['thrown-string.mjs', /1 of 2 failed/],
  ['forgotten-run.mjs', /no test ran/],
  ['left-in-only.mjs', /1 skipped with CI=true/],
  ['skipped.mjs', /1 skipped with CI=true/],
  ['all-skipped.mjs', /1 skipped with CI=true/],
];
for (const [file, problem] of FAULTS) {
  test(`catches ${file}, which uvu ends with 0`, () => {
    const { output, code } = run(file);
    assert.is(code, 0);
    const verdict = judge(output, code, true);
    assert.match(verdict.problems.join('; '), problem);
    assert.ok(verdict.failed > 0);
  });
}

test('catches a pattern that matches nothing', async () => {
  assert.equal(await runAll([], { jobs: 1, ci: true }), { passed: 0, failed: 1 });
});

test('lets a sound file pass, and a skip where CI is not set, counting it', () => {
  const sound = run('sound.mjs');
  assert.equal(judge(sound.output, sound.code, true), { passed: 1, failed: 0, problems: [], skipped: 0 });
  const skipped = run('skipped.mjs');
  assert.equal(judge(skipped.output, skipped.code, false), { passed: 1, failed: 0, problems: [], skipped: 1 });
  const all = run('all-skipped.mjs');
  assert.equal(judge(all.output, all.code, false), { passed: 0, failed: 0, problems: [], skipped: 1 });
});

test('passes on what a sound file says that it does not test', async () => {
  const told: unknown[] = [];
  const { log } = console;
  console.log = (line) => void told.push(line);
  try {
    await runAll([{ name: 'loud.mjs', path: join(FIXTURES, 'loud.mjs') }], { jobs: 1, ci: true });
  } finally {
    console.log = log;
  }
  assert.is(told.length, 2);
  assert.is(told[1], 'SKIPPED all of it: there is no such thing');
});

test('a failing exit code counts whatever the totals say', () => {
  const { output } = run('sound.mjs');
  assert.ok(judge(output, 1, true).failed > 0);
  assert.ok(judge(output, null, true).failed > 0);
});

test.run();
