// Every folder of examples/ as its README says: the command with the example's flags, and what a client then sees.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { request as requestTls } from 'node:https';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';

const test = suite('examples');
const running = new Set<ChildProcess>();
const example = (path: string): string => resolve('examples', path);

/** Starts `kindsmith serve` in an empty folder; answers the URLs that it greets with. */
async function start(...flags: readonly string[]): Promise<readonly string[]> {
  const cwd = makeTemporaryFolder('example');
  const child = spawn(process.execPath, [resolve('bin/kindsmith.mjs'), 'serve', ...flags], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  running.add(child);
  let output = '';
  let errors = '';
  child.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  return await new Promise((done, fail) => {
    child.stdout.on('data', (chunk) => {
      output += chunk;
      if (output.includes('Try:')) done(output.match(/https?:\/\/127\.0\.0\.1:\d+/g) ?? []);
    });
    child.on('exit', (code) => fail(new Error(`ended with ${code}: ${errors}`)));
  });
}

interface Said {
  readonly code: number;
  readonly body: { readonly [field: string]: unknown; readonly message?: string };
  readonly warning: string | null;
}

async function ask(url: string, method = 'GET', body?: object, type = 'application/json'): Promise<Said> {
  const sent = body === undefined ? {} : { body: JSON.stringify(body) };
  const response = await fetch(url, { method, headers: { 'content-type': type }, ...sent });
  const text = await response.text();
  return { code: response.status, body: text.startsWith('{') ? JSON.parse(text) : { text }, warning: response.headers.get('warning') };
}

test.after(() => {
  for (const child of running) child.kill('SIGKILL');
});

test('admission-plugin', async () => {
  const [url = ''] = await start('--insecure-port=any', `--plugin=${example('admission-plugin/plugin.mjs')}`);
  const template = { metadata: { labels: { a: 'b' } }, spec: { containers: [{ name: 'c', image: 'i' }] } };
  const deployment = { metadata: { name: 'web' }, spec: { selector: { matchLabels: { a: 'b' } }, template } };
  const deployments = `${url}/apis/apps/v1/namespaces/default/deployments`;
  const refused = await ask(deployments, 'POST', deployment);
  assert.is(refused.code, 403);
  assert.is(refused.body.message, 'deployments.apps "web" is forbidden: it needs the annotation example.com/owner, or its namespace does');
  const annotations = { 'example.com/owner': 'ann' };
  await ask(`${url}/api/v1/namespaces/default`, 'PATCH', { metadata: { annotations } }, 'application/merge-patch+json');
  const created = await ask(deployments, 'POST', deployment);
  assert.is(created.code, 201, created.body.message);
  assert.is((created.body['metadata'] as { annotations: Record<string, string> }).annotations['example.com/owner'], 'ann');
  assert.is(created.warning, '299 - "the owner \\"ann\\" is no mail address"');
});

test('authorizer', async () => {
  const urls = await start(
    '--secure-port=any',
    `--plugin=${example('authorizer/plugin.mjs')}`,
    '--authorization-mode=OwnNamespace',
    `--token-auth-file=${example('authorizer/tokens.csv')}`,
  );
  const url = urls.find((one) => one.startsWith('https:')) ?? '';
  const code = (token: string, method: string, path: string): Promise<number | undefined> =>
    new Promise((done, fail) => {
      const options = { method, rejectUnauthorized: false, agent: false, headers: { authorization: `Bearer ${token}` } };
      requestTls(`${url}${path}`, options, (response) => {
        response.resume();
        done(response.statusCode);
      })
        .on('error', fail)
        .end();
    });
  assert.is(await code('ann-token', 'GET', '/api/v1/namespaces/ann/secrets'), 200);
  assert.is(await code('ann-token', 'GET', '/api/v1/namespaces/bob/secrets'), 403);
  assert.is(await code('ann-token', 'GET', '/api/v1/namespaces/bob/configmaps'), 200);
  assert.is(await code('ann-token', 'DELETE', '/api/v1/namespaces/bob/configmaps/a'), 403);
  assert.is(await code('root-token', 'GET', '/api/v1/namespaces/bob/secrets'), 200);
  assert.is(await code('no-token', 'GET', '/api/v1/namespaces'), 401);
});

test('proxy', async () => {
  const device: Server = createServer((request, response) => response.end(`device ${request.url}`));
  await new Promise<void>((done) => device.listen(0, '127.0.0.1', done));
  const { port } = device.address() as AddressInfo;
  const [url = ''] = await start(
    '--insecure-port=any',
    `--resources=${example('proxy/resources')}`,
    `--plugin=${example('proxy/plugin.mjs')}`,
  );
  const cameras = `${url}/apis/example.com/v1/namespaces/default/cameras`;
  const camera = { apiVersion: 'example.com/v1', kind: 'Camera', metadata: { name: 'door' }, spec: { address: '127.0.0.1', port } };
  assert.is((await ask(cameras, 'POST', camera)).code, 201);
  assert.equal((await ask(`${cameras}/door/proxy/live?x=1`)).body, { text: 'device /live?x=1' });
  assert.is((await ask(`${cameras}/door/studio/`)).body.message, 'configmaps "studio" not found');
  const data = { address: '127.0.0.1', port: String(port) };
  await ask(`${url}/api/v1/namespaces/default/configmaps`, 'POST', { metadata: { name: 'studio' }, data });
  assert.equal((await ask(`${cameras}/door/studio/`)).body, { text: 'device /' });
  device.close();
  device.closeAllConnections();
});

test('behaviour', async () => {
  const [url = ''] = await start(
    '--insecure-port=any',
    `--resources=${example('behaviour/resources')}`,
    `--plugin=${example('behaviour/plugin.mjs')}`,
  );
  const tickets = `${url}/apis/example.com/v1/namespaces/default/tickets`;
  const ticket = { apiVersion: 'example.com/v1', kind: 'Ticket', metadata: { name: 't1' }, spec: { title: 'It rains in' } };
  assert.equal((await ask(tickets, 'POST', ticket)).body['status'], { phase: 'Open' });
  assert.is((await ask(`${tickets}/t1`, 'DELETE')).body.message, 'close the ticket first');
  const dry = await ask(`${tickets}/t1/close?dryRun=All`, 'POST', ticket);
  assert.equal(dry.body['status'], { closedBy: 'system:unsecured', phase: 'Closed' });
  assert.equal((await ask(`${tickets}/t1`)).body['status'], { phase: 'Open' }, 'a dry run closes nothing');
  assert.is((await ask(`${tickets}/t1/close`, 'POST', ticket)).code, 201);
  assert.is((await ask(`${tickets}/t1/close`, 'POST', ticket)).code, 409);
  assert.is((await ask(`${tickets}/t1`, 'DELETE')).code, 200);
});

test('embedded', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--test', example('embedded/controller.test.mjs')], { encoding: 'utf8' });
  assert.is(status, 0, `${stdout}\n${stderr}`);
  assert.match(stdout, /pass 2/);
});

test('every folder is run by a test, and those of plugins have a README', () => {
  const text = readdirSync(resolve('test/e2e'))
    .map((name) => readFileSync(resolve('test/e2e', name), 'utf8'))
    .join('\n');
  const folders = readdirSync(resolve('examples'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  for (const { name } of folders) {
    assert.ok(text.includes(`test('${name}'`) || text.includes(`examples/${name}`), name);
    if (name !== 'new-kind') assert.ok(readFileSync(example(`${name}/README.md`), 'utf8').split('\n').length > 5, name);
  }
});

test.run();
