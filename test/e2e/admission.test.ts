// The flags of admission on the command line: which plugins run, in which words they refuse, and that --allow-privileged is off.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';

const test = suite('admission flags');
const running = new Set<ChildProcess>();
const COMMAND = resolve('bin/kindsmith.mjs');

async function start(...flags: readonly string[]): Promise<string> {
  const args = [COMMAND, 'serve', '--insecure-port=any', ...flags];
  const child = spawn(process.execPath, args, { cwd: makeTemporaryFolder('admission'), stdio: ['ignore', 'pipe', 'pipe'] });
  running.add(child);
  let output = '';
  let errors = '';
  child.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  return await new Promise((done, fail) => {
    child.stdout.on('data', (chunk) => {
      output += chunk;
      if (output.includes('Try:')) done(/http:\/\/127\.0\.0\.1:\d+/.exec(output)?.[0] ?? '');
    });
    child.on('exit', (code) => fail(new Error(`ended with ${code}: ${errors}`)));
  });
}

interface Pod {
  readonly message?: string;
  readonly spec?: {
    readonly containers: readonly { readonly imagePullPolicy: string; readonly resources: object }[];
    readonly tolerations?: unknown[];
  };
}

async function post(url: string, path: string, body: object): Promise<Pod> {
  const response = await fetch(`${url}/api/v1/namespaces/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return (await response.json()) as Pod;
}

const pod = (name: string, container: object = {}): object => ({
  metadata: { name },
  spec: { containers: [{ name: 'c', image: 'i:1', ...container }] },
});
const limits = { metadata: { name: 'l' }, spec: { limits: [{ type: 'Container', default: { cpu: '1' }, max: { cpu: '2' } }] } };
const big = { resources: { limits: { cpu: '3' }, requests: { cpu: '1' } } };

test.after(() => {
  for (const child of running) child.kill('SIGKILL');
});

test('without flags: the default ones', async () => {
  const url = await start();
  await post(url, 'default/limitranges', limits);
  const filled = await post(url, 'default/pods', pod('filled'));
  assert.equal(filled.spec?.containers[0]?.resources, { limits: { cpu: '1' }, requests: { cpu: '1' } });
  assert.is(filled.spec?.containers[0]?.imagePullPolicy, 'IfNotPresent');
  assert.is(filled.spec?.tolerations?.length, 2);
  assert.is(
    (await post(url, 'default/pods', pod('big', big))).message,
    'pods "big" is forbidden: maximum cpu usage per Container is 2, but limit is 3',
  );
  assert.is((await post(url, 'nope/pods', pod('a'))).message, 'namespaces "nope" not found');
  const privileged = await post(url, 'default/pods', pod('root', { securityContext: { privileged: true } }));
  assert.is(
    privileged.message,
    'Pod "root" is invalid: spec.containers[0].securityContext.privileged: Forbidden: disallowed by cluster policy',
  );
});

test('--admission-control is the whole list', async () => {
  const url = await start('--admission-control=AlwaysPullImages,NamespaceExists', '--allow-privileged');
  await post(url, 'default/limitranges', limits);
  const pulled = await post(url, 'default/pods', pod('big', { ...big, securityContext: { privileged: true } }));
  assert.is(pulled.spec?.containers[0]?.imagePullPolicy, 'Always', pulled.message);
  assert.is(pulled.spec?.tolerations, undefined);
  assert.is((await post(url, 'nope/pods', pod('a'))).message, 'namespaces "nope" not found');
  const off = await start('--admission-control=');
  assert.ok((await post(off, 'nope/pods', pod('a'))).spec, 'nobody looks for the namespace');
});

test('--enable- and --disable-admission-plugins change the default list', async () => {
  const url = await start(
    '--enable-admission-plugins=AlwaysPullImages',
    '--disable-admission-plugins=LimitRanger,DefaultTolerationSeconds',
  );
  await post(url, 'default/limitranges', limits);
  const made = await post(url, 'default/pods', pod('big', big));
  assert.is(made.spec?.containers[0]?.imagePullPolicy, 'Always', made.message);
  assert.is(made.spec?.tolerations, undefined);
});

test('a name that no plugin has is refused', () => {
  const { status, stderr } = spawnSync(process.execPath, [COMMAND, 'serve', '--enable-admission-plugins=Nope'], { encoding: 'utf8' });
  assert.is(status, 1);
  assert.match(stderr, '--enable-admission-plugins=Nope: no admission plugin has this name');
});

test.run();
