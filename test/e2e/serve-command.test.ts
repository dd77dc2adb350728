// The command as a user starts it: what it prints, how it ends, what it refuses, what its log never holds.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';

const COMMAND = resolve('bin/kindsmith.mjs');

interface Running {
  readonly child: ChildProcess;
  readonly url: string;
  readonly stdout: string;
  /** What standard error holds so far. */
  stderr(): string;
}

const running = new Set<ChildProcess>();

/** Starts `kindsmith serve` on a free port in a folder of its own and waits until it greets. */
async function start(cwd: string, ...args: readonly string[]): Promise<Running> {
  const child = spawn(process.execPath, [COMMAND, 'serve', '--insecure-port=any', ...args], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  running.add(child);
  let stdout = '';
  let stderr = '';
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  await new Promise<void>((done, fail) => {
    child.stdout.on('data', (chunk) => {
      stdout += chunk;
      if (stdout.includes('Try:')) done();
    });
    child.on('exit', (code) => fail(new Error(`ended with ${code}: ${stderr}`)));
  });
  child.removeAllListeners('exit');
  const url = /http:\/\/127\.0\.0\.1:\d+/.exec(stdout)?.[0] ?? '';
  return { child, url, stdout, stderr: () => stderr };
}

async function stop({ child }: Running, signal: NodeJS.Signals): Promise<number | null> {
  const ended = once(child, 'exit');
  child.kill(signal);
  const [code] = (await ended) as [number | null];
  running.delete(child);
  return code;
}

const test = suite('kindsmith serve');

test.after(() => {
  for (const child of running) child.kill('SIGKILL');
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  test(`greets, serves, and ends cleanly on ${signal}`, async () => {
    const cwd = makeTemporaryFolder('serve');
    const server = await start(cwd);
    assert.match(server.stdout, new RegExp(`^Kindsmith .* serves the Kubernetes API at ${server.url}\n`));
    assert.match(server.stdout, `Data: ${join(cwd, '.kindsmith')} (embedded store)`);
    assert.is((await fetch(`${server.url}/version`)).status, 200);
    assert.is(await stop(server, signal), 0);
  });
}

test('data survive a restart', async () => {
  const cwd = makeTemporaryFolder('serve');
  const object = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'kept' }, data: { a: 'b' } };
  const path = '/api/v1/namespaces/default/configmaps';
  const first = await start(cwd);
  const headers = { 'content-type': 'application/json' };
  const created = await fetch(`${first.url}${path}`, { method: 'POST', headers, body: JSON.stringify(object) });
  assert.is(created.status, 201);
  assert.is(await stop(first, 'SIGTERM'), 0);
  const second = await start(cwd);
  const kept = (await (await fetch(`${second.url}${path}/kept`)).json()) as { readonly data: unknown };
  assert.equal(kept.data, { a: 'b' });
  await stop(second, 'SIGTERM');
});

test('a watch does not hold the end', async () => {
  const server = await start(makeTemporaryFolder('serve'));
  const watch = await fetch(`${server.url}/api/v1/namespaces?watch=true`);
  assert.is(watch.status, 200);
  const read = watch.text().catch(() => 'cut');
  assert.is(await stop(server, 'SIGINT'), 0);
  await read;
});

test('everything that is wrong is said at once, and nothing starts', () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [COMMAND, 'serve', '--nope', '--secure-port=x', '--client-ca-file=/none', '--controllers'],
    { cwd: makeTemporaryFolder('serve'), encoding: 'utf8' },
  );
  assert.is(status, 1);
  assert.is(stdout, '');
  assert.equal(stderr.trim().split('\n'), [
    'error: unknown flag: --nope',
    'error: invalid argument "x" for "--secure-port" flag: strconv.ParseInt: parsing "x": invalid syntax',
    'error: flag needs an argument: --controllers',
    'error: --client-ca-file=/none: no such file or directory',
  ]);
});

test('a port that is taken is named by its flag', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const { port } = taken.address() as { readonly port: number };
  const cwd = makeTemporaryFolder('serve');
  const child = spawn(process.execPath, [COMMAND, 'serve', `--insecure-port=${port}`], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  running.add(child);
  let stderr = '';
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  const [code] = (await once(child, 'close')) as [number];
  running.delete(child);
  taken.close();
  assert.is(code, 1);
  assert.match(stderr, `error: --insecure-port=${port}: 127.0.0.1: address already in use`);
});

test('--log-dir has the log, at any --v without a secret', async () => {
  const cwd = makeTemporaryFolder('serve');
  const secret = 'sup3r-s3cret-t0ken';
  writeFileSync(join(cwd, 'tokens.csv'), `${secret},bob,1\n${secret},bob,1\n`);
  writeFileSync(join(cwd, 'basic.csv'), `${secret},eve,2\n`);
  const server = await start(
    cwd,
    '--v=10',
    '--log-dir=logs',
    '--alsologtostderr',
    '--token-auth-file=tokens.csv',
    '--basic-auth-file=basic.csv',
  );
  for (const authorization of [`Bearer ${secret}`, `Bearer ${secret}-wrong`, `Basic ${Buffer.from(`eve:${secret}`).toString('base64')}`]) {
    await fetch(`${server.url}/api/v1/nothing?token=${secret}`, { headers: { authorization, cookie: secret } });
  }
  assert.is(await stop(server, 'SIGTERM'), 0);
  const logs = join(cwd, 'logs');
  assert.equal(readdirSync(logs).sort(), ['kindsmith.ERROR', 'kindsmith.INFO', 'kindsmith.WARNING']);
  const texts = readdirSync(logs).map((file) => readFileSync(join(logs, file), 'utf8'));
  const all = [...texts, server.stdout, server.stderr()].join('\n');
  assert.match(all, /stopping/);
  assert.not.match(all, secret);
  assert.not.match(all, Buffer.from(`eve:${secret}`).toString('base64'));
});

test('help and version of the command itself', () => {
  const say = (...args: readonly string[]): string => spawnSync(process.execPath, [COMMAND, ...args], { encoding: 'utf8' }).stdout;
  assert.match(say('--version'), /^kindsmith \d+\.\d+\.\d+ \(Kubernetes API 1\.37\)\n$/);
  assert.is(say('serve', '--version'), say('version'));
  assert.match(say('help'), /serve .*\n {2}generate .*\n {2}import /);
  assert.match(say('serve', '--help'), /--insecure-bind-address ip/);
  assert.is(spawnSync(process.execPath, [COMMAND, 'nonsense'], { encoding: 'utf8' }).status, 1);
});

test.run();
