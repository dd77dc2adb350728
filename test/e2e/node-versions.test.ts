// The newest even Node beside the one that runs everything else: all unit tests, and the command from end to end.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { installNewestNode } from '../support/interop.ts';
import { runTool } from '../support/kubectl.ts';
import { saySkipped } from '../support/system-tool.ts';

const TIMEOUT = 280_000;

const node = installNewestNode();
const test = suite('the newest even Node');

if ('missing' in node) {
  saySkipped('the newest even Node', node.missing);
  test('is not here', () => assert.ok(node.missing));
} else {
  test('is newer than the one that runs this', async () => {
    const { stdout } = await runTool(node.path, ['--version']);
    const [major = 0] = /\d+/.exec(stdout)?.map(Number) ?? [];
    assert.is(major % 2, 0);
    assert.ok(
      major > Number.parseInt(process.versions.node, 10) || stdout.trim() === process.version,
      `${stdout.trim()} beside ${process.version}`,
    );
  });

  for (const [what, wanted] of [
    ['an end-to-end file', 'test/e2e/serve-command.test.ts'],
    ['the unit tests', 'unit'],
  ] as const)
    test(`passes ${what}`, async () => {
      const { code, stdout, stderr } = await runTool(node.path, ['test/run.mjs', wanted], { timeout: TIMEOUT });
      const failures = stdout.split('\n').filter((line) => /^FAIL|✘|^\s+FAIL /.test(line));
      assert.match(stdout.trim().split('\n').at(-1) ?? '', /^[1-9]\d* passed, 0 failed$/, [...failures, stderr].join('\n'));
      assert.is(code, 0);
    });
}

test.run();
