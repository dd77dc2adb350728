// Records what kubectl prints against the reference for every session of test/fixtures/reference/kubectl/. kubectl speaks plain HTTP to a
// small proxy here that adds the token, as it does to an insecure port; after each session the reference's etcd is put back as it was.
// usage: kubectl.mjs URL TOKEN ETCD_URL [SESSION...]
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { Agent, request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const [url, token, etcdUrl, ...wanted] = process.argv.slice(2);
const FOLDER = 'test/fixtures/reference/kubectl';

async function importTypeScript(file) {
  const outfile = join('.cache', `kubectl-session-${process.pid}.mjs`);
  await build({ entryPoints: [file], outfile, bundle: true, packages: 'external', format: 'esm', platform: 'node' });
  const loaded = await import(pathToFileURL(join(process.cwd(), outfile)).href);
  rmSync(outfile);
  return loaded;
}

function startProxy() {
  const agent = new Agent({ keepAlive: true, rejectUnauthorized: false });
  const server = createServer((req, res) => {
    const headers = { ...req.headers, authorization: `Bearer ${token}`, host: new URL(url).host };
    const ahead = request(url + req.url, { method: req.method, headers, agent }, (answer) => {
      res.writeHead(answer.statusCode, answer.headers);
      res.flushHeaders();
      answer.pipe(res);
    });
    ahead.on('error', () => res.destroy());
    res.on('close', () => ahead.destroy());
    req.pipe(ahead);
  });
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => resolve({ server, agent, url: `http://127.0.0.1:${server.address().port}` })),
  );
}

async function etcd(path, body) {
  const answer = await fetch(`${etcdUrl}/v3/kv/${path}`, { method: 'POST', body: JSON.stringify(body) });
  return await answer.json();
}
const base64 = (text) => Buffer.from(text).toString('base64');
async function snapshot() {
  const { kvs } = await etcd('range', { key: base64('/registry/'), range_end: base64('/registry0') });
  return new Map(kvs.map(({ key, value }) => [key, value]));
}
/** Leases of the servers themselves change all the time. */
const isOwn = (key) => Buffer.from(key, 'base64').toString().startsWith('/registry/leases/kube-system/');
async function restore(before) {
  const now = await snapshot();
  for (const key of now.keys()) if (!before.has(key) && !isOwn(key)) await etcd('deleterange', { key });
  for (const [key, value] of before) if (now.get(key) !== value && !isOwn(key)) await etcd('put', { key, value });
}

const { parseSession, runSession } = await importTypeScript('test/support/kubectl-session.ts');
const proxy = await startProxy();
const before = await snapshot();
const names = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => file.slice(0, -5));
for (const name of names.filter((entry) => wanted.length === 0 || wanted.includes(entry))) {
  const folder = mkdtempSync(join(tmpdir(), 'kubectl-'));
  const results = await runSession(parseSession(readFileSync(`${FOLDER}/${name}.yaml`, 'utf8')), proxy.url, folder);
  writeFileSync(`${FOLDER}/${name}.json`, `${JSON.stringify(results, null, 1)}\n`);
  rmSync(folder, { recursive: true, force: true });
  await restore(before);
  console.log(`${name}: ${results.length} commands`);
}
proxy.server.closeAllConnections();
proxy.server.close();
proxy.agent.destroy();
