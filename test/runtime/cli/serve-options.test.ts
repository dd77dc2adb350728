// From the command line to a Config: everything that is wrong at once, one line each; users' modules count among the names.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { formatGreeting } from '../../../runtime/cli/greeting.ts';
import { readServeRequest } from '../../../runtime/cli/serve-options.ts';
import { completeConfig } from '../../../runtime/config.ts';
import { makeTemporaryFolder } from '../../support/temporary-folder.ts';

const folder = makeTemporaryFolder('serve');
const dataDir = `--data-dir=${join(folder, 'data')}`;
const write = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

const test = suite('serve options');

test('unknown flags, wrong values and files that can not be read: all at once', async () => {
  const request = await readServeRequest([
    '--nope',
    '--secure-port=abc',
    '--token-auth-file=/does/not/exist',
    '--audit-policy-file=/neither/this',
    '--authorization-mode=Foo',
    '--service-cluster-ip-range=x',
    '--plugin=/no/plugin.mjs',
    'word',
  ]);
  assert.is(request.kind, 'problems');
  assert.equal(request.kind === 'problems' && [...request.problems].sort(), [
    '"kindsmith serve" does not take any arguments, got ["word"]',
    '--audit-policy-file=/neither/this: no such file or directory',
    '--authorization-mode=Foo: not a valid mode, want AlwaysAllow, AlwaysDeny, ABAC, Webhook, RBAC, Node',
    '--plugin=/no/plugin.mjs: no such file or directory',
    '--service-cluster-ip-range=x: not a valid cidr',
    '--token-auth-file=/does/not/exist: no such file or directory',
    'invalid argument "abc" for "--secure-port" flag: strconv.ParseInt: parsing "abc": invalid syntax',
    'unknown flag: --nope',
  ]);
});

test('help and version', async () => {
  assert.equal(await readServeRequest(['--nope', '-h']), { kind: 'help' });
  assert.equal(await readServeRequest(['--version']), { kind: 'version' });
});

test('flags without effect are named, the rest becomes the Config', async () => {
  const request = await readServeRequest([
    dataDir,
    '--v=2',
    '--profiling=false',
    '--audit-log-maxage',
    '3',
    '--etcd-compaction-interval=0',
  ]);
  if (request.kind !== 'serve') throw new Error(JSON.stringify(request));
  assert.equal(request.withoutEffect, ['--profiling', '--audit-log-maxage']);
  assert.equal([request.config.log.verbosity, request.config.storage.compactionInterval], [2, 0]);
});

test("a user's module brings names that flags may use", async () => {
  const plugin = write(
    'plugin.mjs',
    `export default { name: 'mine', authorizers: [{ name: 'Mine', authorize: () => ({ decision: 'allow' }) }], admission: [{ name: 'MyCheck', handles: () => true }] };`,
  );
  const request = await readServeRequest([
    dataDir,
    `--plugin=${plugin}`,
    '--authorization-mode=Mine',
    '--disable-admission-plugins=MyCheck',
  ]);
  if (request.kind !== 'serve') throw new Error(JSON.stringify(request));
  assert.equal(
    request.plugins.plugins.map(({ name }) => name),
    ['mine'],
  );
  assert.equal(request.config.authorization.modes, ['Mine']);
  assert.not(request.config.admission.plugins.includes('MyCheck'));
});

const BROKEN: readonly (readonly [name: string, text: string, problem: RegExp])[] = [
  ['empty.mjs', '', /^--plugin=.*empty\.mjs: its default export is not an object with a name$/],
  ['syntax.mjs', 'export default {', /^--plugin=.*syntax\.mjs: Unexpected/],
  ['throws.mjs', 'throw new Error("not today")', /^--plugin=.*throws\.mjs: not today$/],
  ['missing.mjs', 'import "./not-there.mjs"', /^--plugin=.*missing\.mjs: Cannot find module/],
];
for (const [name, text, problem] of BROKEN) {
  test(`a broken module: ${name}`, async () => {
    const request = await readServeRequest([dataDir, `--plugin=${write(name, text)}`]);
    assert.is(request.kind, 'problems');
    assert.match(request.kind === 'problems' ? request.problems.join('\n') : '', problem);
  });
}

test('the greeting says what, where and three commands, and no secret', () => {
  const plain = formatGreeting(completeConfig({ dataDir: '/data' }), ['http://127.0.0.1:8080']);
  assert.match(plain, /serves the Kubernetes API at http:\/\/127\.0\.0\.1:8080\n/);
  assert.match(plain, /Data: \/data \(embedded store\)\n/);
  assert.is(plain.slice(plain.indexOf('Try:')).trim().split('\n').length, 4);
  const secure = formatGreeting(
    completeConfig({ securePort: 6443, dataDir: '/data', etcdServers: ['http://root:s3cret@127.0.0.1:2379'] }),
    ['https://127.0.0.1:6443'],
  );
  assert.match(secure, /etcd at http:\/\/127\.0\.0\.1:2379, prefix \/registry/);
  assert.match(secure, /--certificate-authority=\/data\/certs\/apiserver\.crt/);
  assert.not.match(secure, /s3cret/);
});

test.run();
