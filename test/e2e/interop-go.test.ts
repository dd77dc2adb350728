// client-go over the secure port, as programs use it: with its defaults (typed clients speak protobuf, informers begin with a streaming
// list, everything goes over HTTP/2) and in JSON; and an informer over a restart of the server on the same data.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { openEmbeddedStore } from '../../runtime/storage/embedded/store.ts';
import { buildGoProgram } from '../support/interop.ts';
import { runTool } from '../support/kubectl.ts';
import { saySkipped } from '../support/system-tool.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

const folder = makeTemporaryFolder('interop');
const tokenAuthFile = join(folder, 'tokens.csv');
writeFileSync(tokenAuthFile, 'interop-token,interop,1,"system:masters"\n');

/** A server with TLS and a token, on an embedded store: at a free port, or at the one where it was before. */
async function start(securePort: 'any' | number): Promise<TestServer> {
  const store = await openEmbeddedStore({ dir: join(folder, 'data') });
  const config = { insecurePort: 0, securePort, tokenAuthFile, certDir: join(folder, 'certs') } as const;
  const server = await startTestServer({ store, resources: [{ dir: 'examples/new-kind/resources' }], config });
  return {
    ...server,
    async close() {
      await server.close();
      await store.close();
    },
  };
}

const argumentsFor = (url: string): string[] => ['-server', url, '-ca', join(folder, 'certs', 'apiserver.crt'), '-token', 'interop-token'];

const program = buildGoProgram();
const test = suite<{ server: TestServer }>('client-go');

if ('missing' in program) {
  saySkipped('client-go', program.missing);
  test('is not here', () => assert.ok(program.missing));
} else {
  test.before(async (context) => {
    context.server = await start('any');
  });
  test.after(async ({ server }) => await server.close());
  const names = spawnSync(program.path, ['-list'], { encoding: 'utf8' }).stdout.trim().split('\n');

  for (const content of ['default', 'json']) {
    let verdicts: Promise<{ readonly lines: readonly string[]; readonly stderr: string }> | undefined;
    for (const name of names)
      test(`${name}, ${content}`, async ({ server }) => {
        verdicts ??= runTool(program.path, [...argumentsFor(server.url), '-content', content]).then(({ stdout, stderr }) => ({
          lines: stdout.split('\n'),
          stderr,
        }));
        const { lines, stderr } = await verdicts;
        const verdict = lines.find((line) => line.startsWith(`ok ${name}`) || line.startsWith(`FAIL ${name}:`));
        assert.is(verdict, `ok ${name}`, verdict ?? `no word of it: ${stderr}`);
      });
  }

  test('an informer survives a restart', async (context) => {
    const child = spawn(program.path, [...argumentsFor(context.server.url), '-run', 'restart'], { stdio: ['pipe', 'pipe', 'ignore'] });
    const ended = once(child, 'close');
    const lines: string[] = [];
    for await (const line of createInterface({ input: child.stdout })) {
      lines.push(line);
      if (line !== 'restart it') continue;
      const { port } = new URL(context.server.url);
      await context.server.close();
      context.server = await start(Number(port));
      child.stdin.end('it is back\n');
    }
    await ended;
    assert.equal(lines, ['restart it', 'ok restart']);
  });
}

test.run();
