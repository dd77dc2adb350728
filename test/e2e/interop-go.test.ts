// client-go over the secure port, as programs use it: with its defaults (typed clients speak protobuf, informers begin with a streaming
// list, everything goes over HTTP/2) and in JSON; and an informer over a restart of the server on the same data.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { buildGoProgram, runScenarios, type Verdicts } from '../support/interop.ts';
import { type SecureServer, startSecureServer } from '../support/secure-server.ts';
import { saySkipped } from '../support/system-tool.ts';

const argumentsFor = ({ url, caFile, token }: SecureServer): string[] => ['-server', url, '-ca', caFile, '-token', token];

const program = buildGoProgram();
const test = suite<{ server: SecureServer }>('client-go');

if ('missing' in program) {
  saySkipped('client-go', program.missing);
  test('is not here', () => assert.ok(program.missing));
} else {
  test.before(async (context) => {
    context.server = await startSecureServer();
  });
  test.after(async ({ server }) => await server.close());
  const names = spawnSync(program.path, ['-list'], { encoding: 'utf8' }).stdout.trim().split('\n');

  for (const content of ['default', 'json']) {
    let verdicts: Promise<Verdicts> | undefined;
    for (const name of names)
      test(`${name}, ${content}`, async ({ server }) => {
        verdicts ??= runScenarios(program.path, [...argumentsFor(server), '-content', content]);
        assert.is((await verdicts).of(name), `ok ${name}`);
      });
  }

  test('an informer survives a restart', async ({ server }) => {
    const child = spawn(program.path, [...argumentsFor(server), '-run', 'restart'], { stdio: ['pipe', 'pipe', 'ignore'] });
    const ended = once(child, 'close');
    const lines: string[] = [];
    for await (const line of createInterface({ input: child.stdout })) {
      lines.push(line);
      if (line !== 'restart it') continue;
      await server.restart();
      child.stdin.end('it is back\n');
    }
    await ended;
    assert.equal(lines, ['restart it', 'ok restart']);
  });
}

test.run();
