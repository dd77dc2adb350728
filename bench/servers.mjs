// The servers that are measured side by side: ours (embedded store), a kube-apiserver with its etcd where binaries are given, and the
// floor. Each listens on loopback with TLS, a token, and 500 pods.

import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, start, untilReady } from './process.mjs';

const TOKEN = 'bench-token';
const AUTH = { authorization: `Bearer ${TOKEN}` };

function makeFolder() {
  const dir = mkdtempSync(join(tmpdir(), 'kindsmith-bench-'));
  writeFileSync(join(dir, 'tokens.csv'), `${TOKEN},bench,bench,system:masters\nuser-token,user,user,dev\n`);
  const policy = { apiVersion: 'abac.authorization.kubernetes.io/v1beta1', kind: 'Policy' };
  const everything = { namespace: '*', resource: '*', apiGroup: '*', nonResourcePath: '*' };
  const others = Array.from({ length: 10 }, (_, i) => ({ ...policy, spec: { user: `other-${i}`, ...everything } }));
  writeFileSync(
    join(dir, 'policy.jsonl'),
    [...others, { ...policy, spec: { user: 'user', ...everything } }].map((rule) => JSON.stringify(rule)).join('\n'),
  );
  return dir;
}

/** Ours. `args` are further flags; `dir`: a folder of an earlier start; `abac`: a policy decides instead of AlwaysAllow. */
export async function startOurs({ args = [], dir = makeFolder(), abac = false } = {}) {
  const port = await freePort();
  const main = new URL('../bin/kindsmith.mjs', import.meta.url).pathname;
  const flags = [`--secure-port=${port}`, '--bind-address=127.0.0.1', `--token-auth-file=${dir}/tokens.csv`, `--data-dir=${dir}/data`];
  if (abac) flags.push('--authorization-mode=ABAC', `--authorization-policy-file=${dir}/policy.jsonl`);
  const from = performance.now();
  const child = start(process.execPath, [main, 'serve', ...flags, ...args]);
  const url = `https://127.0.0.1:${port}`;
  const headers = { authorization: `Bearer ${abac ? 'user-token' : TOKEN}` };
  const ready = await untilReady(`${url}/readyz`, { from, headers });
  const stop = async ({ keep = false } = {}) => {
    await child.stop();
    if (!keep) rmSync(dir, { recursive: true, force: true });
  };
  return { name: 'kindsmith', url, port, pid: child.pid, ready, headers, dir, stop };
}

/** Ours with its defaults, the insecure port and the embedded store: milliseconds from process start to /readyz, first and again. */
export async function measureStarts(times) {
  const main = new URL('../bin/kindsmith.mjs', import.meta.url).pathname;
  const starts = { first: [], again: [] };
  for (let i = 0; i < times; i++) {
    const dir = makeFolder();
    for (const which of ['first', 'again']) {
      const port = await freePort();
      const from = performance.now();
      const child = start(process.execPath, [main, 'serve', `--insecure-port=${port}`, `--data-dir=${dir}/data`]);
      starts[which].push(await untilReady(`http://127.0.0.1:${port}/readyz`, { from }));
      await child.stop();
    }
    rmSync(dir, { recursive: true, force: true });
  }
  return starts;
}

/** An etcd for ours. */
export async function startEtcd(binaries) {
  const dir = makeFolder();
  const urls = [`http://127.0.0.1:${await freePort()}`, `http://127.0.0.1:${await freePort()}`];
  const child = start(join(binaries, 'etcd'), etcdFlags(dir, urls));
  const stop = async () => {
    await child.stop();
    rmSync(dir, { recursive: true, force: true });
  };
  return { url: urls[0], stop };
}

function etcdFlags(dir, [client, peer]) {
  const listen = ['--listen-client-urls', client, '--advertise-client-urls', client, '--listen-peer-urls', peer];
  return ['--data-dir', `${dir}/etcd`, ...listen, '--initial-advertise-peer-urls', peer, '--initial-cluster', `default=${peer}`];
}

/** kube-apiserver and etcd from a folder of binaries; undefined when they are not there. */
export async function startReference(binaries) {
  const dir = makeFolder();
  const [port, client, peer] = [await freePort(), await freePort(), await freePort()];
  execFileSync('openssl', ['genrsa', '-out', `${dir}/sa.key`, '2048'], { stdio: 'ignore' });
  const urls = [`http://127.0.0.1:${client}`, `http://127.0.0.1:${peer}`];
  const etcd = start(join(binaries, 'etcd'), etcdFlags(dir, urls));
  const from = performance.now();
  const server = start(join(binaries, 'kube-apiserver'), [
    ...['--bind-address=127.0.0.1', `--secure-port=${port}`, `--etcd-servers=${urls[0]}`, `--cert-dir=${dir}/certs`],
    ...[`--service-account-key-file=${dir}/sa.key`, `--service-account-signing-key-file=${dir}/sa.key`],
    ...['--service-account-issuer=https://kubernetes.default.svc', '--service-cluster-ip-range=10.0.0.0/24'],
    ...[`--token-auth-file=${dir}/tokens.csv`, '--authorization-mode=AlwaysAllow', '--disable-admission-plugins=ServiceAccount'],
  ]);
  const url = `https://127.0.0.1:${port}`;
  const ready = await untilReady(`${url}/readyz`, { from, headers: AUTH });
  const stop = async () => {
    await server.stop();
    await etcd.stop();
    rmSync(dir, { recursive: true, force: true });
  };
  return { name: 'kube-apiserver', url, port, pid: server.pid, ready, headers: AUTH, stop };
}

/** The floor answers the very bytes that ours answered. */
export async function startFloor(ours, answers) {
  const dir = makeFolder();
  const pair = {
    cert: readFileSync(`${ours.dir}/data/certs/apiserver.crt`, 'utf8'),
    key: readFileSync(`${ours.dir}/data/certs/apiserver.key`, 'utf8'),
  };
  writeFileSync(`${dir}/floor.json`, JSON.stringify({ ...pair, answers }));
  const child = spawn(process.execPath, [new URL('floor.mjs', import.meta.url).pathname, `${dir}/floor.json`], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const port = await new Promise((resolve) => child.stdout.once('data', (line) => resolve(JSON.parse(line).port)));
  const stop = async () => {
    child.kill();
    rmSync(dir, { recursive: true, force: true });
  };
  return { name: 'floor', url: `https://127.0.0.1:${port}`, port, pid: child.pid, headers: AUTH, stop };
}
