// `npm run bench`: processor time of the server per operation, throughput, start and memory, beside the bare Node floor and, with
// KUBE_APISERVER_DIR (a folder with kube-apiserver and etcd), beside the real thing in the same run. --short: seconds instead of minutes.

import { makePod } from './pods.mjs';
import { cpuSeconds, request, residentMegabytes, runJson } from './process.mjs';
import { startFloor, startOurs, startReference } from './servers.mjs';

const SHORT = process.argv.includes('--short');
const SECONDS = SHORT ? 1.5 : 6;
const PODS = 500;
const TARGET_BYTES = 4096;
const PODS_PATH = '/api/v1/namespaces/default/pods';

async function ask(server, path, init = {}) {
  const headers = { ...server.headers, 'content-type': 'application/json', accept: 'application/json', ...init.headers };
  const { status, text } = await request(`${server.url}${path}`, { ...init, headers });
  if (status >= 300) throw new Error(`${server.name} ${init.method ?? 'GET'} ${path}: ${status} ${text.slice(0, 300)}`);
  return text;
}

/** Creates the pods, padded so that a GET answers TARGET_BYTES whatever else the server writes. */
async function populate(server) {
  const create = (name, index, size) => ask(server, PODS_PATH, { method: 'POST', body: JSON.stringify(makePod(name, index, size)) });
  const probe = await create('probe-000', 0, 0);
  await ask(server, `${PODS_PATH}/probe-000?gracePeriodSeconds=0`, { method: 'DELETE' });
  const size = Math.max(0, TARGET_BYTES - Buffer.byteLength(probe));
  for (let i = 0; i < PODS; i += 20) {
    await Promise.all(Array.from({ length: 20 }, (_, k) => create(`pod-${String(i + k).padStart(5, '0')}`, i + k, size)));
  }
}

const CONFIG_MAP = JSON.stringify({ kind: 'ConfigMap', apiVersion: 'v1', metadata: { name: 'cm-$N' }, data: { text: 'x'.repeat(700) } });
const PATCH = JSON.stringify({ metadata: { annotations: { 'bench/round': '$N' } } });
const JSON_TYPE = { 'content-type': 'application/json' };
const MERGE_TYPE = { 'content-type': 'application/merge-patch+json' };

const OPERATIONS = [
  { name: 'GET one pod', method: 'GET', path: `${PODS_PATH}/pod-00042`, connections: 32 },
  { name: 'LIST 500 pods', method: 'GET', path: PODS_PATH, connections: 8 },
  { name: 'LIST by label, 1 of 500', method: 'GET', path: `${PODS_PATH}?labelSelector=bench%2Findex%3Di42`, connections: 32 },
  {
    name: 'CREATE configmap',
    method: 'POST',
    path: '/api/v1/namespaces/default/configmaps',
    body: CONFIG_MAP,
    headers: JSON_TYPE,
    connections: 32,
    writes: true,
  },
  {
    name: 'merge PATCH pod',
    method: 'PATCH',
    path: `${PODS_PATH}/pod-$M`,
    body: PATCH,
    headers: MERGE_TYPE,
    connections: 16,
    writes: true,
  },
];

async function measure(server, operation) {
  const { method, path, body, connections } = operation;
  const headers = { ...server.headers, ...operation.headers };
  const job = { host: '127.0.0.1', port: server.port, tls: true, connections, method, path, body, headers };
  await runJson('load.mjs', [JSON.stringify({ ...job, seconds: SHORT ? 0.5 : 2 })]);
  const before = cpuSeconds(server.pid);
  const result = await runJson('load.mjs', [JSON.stringify({ ...job, seconds: SECONDS })]);
  const cpu = ((cpuSeconds(server.pid) - before) / result.done) * 1e6;
  if (result.failed > 0) throw new Error(`${server.name}: ${result.failed} of ${result.done} answers to ${operation.name} were errors`);
  return { cpu, rate: result.done / result.seconds, p50: result.p50, p99: result.p99 };
}

/** Processor time for each event that reached one of 100 watchers; what the writes themselves cost is taken off. */
async function measureFanout(server, writeCost) {
  const headers = { ...server.headers, ...JSON_TYPE };
  const path = '/api/v1/namespaces/kube-public/configmaps';
  const job = { port: server.port, watchers: 100, seconds: SECONDS, headers, path, body: CONFIG_MAP, writers: 16 };
  const before = cpuSeconds(server.pid);
  const { events, writes } = await runJson('fanout.mjs', [JSON.stringify(job)]);
  const cpu = (cpuSeconds(server.pid) - before) * 1e6 - writes * writeCost;
  return { cpu: cpu / events, rate: events / SECONDS };
}

function formatRow(cells) {
  const widths = [26, 16, 14, 16, 12, 18, 12];
  return cells.map((cell, i) => String(cell).padEnd(widths[i] ?? 12)).join('');
}

const round = (value, digits = 1) => value.toFixed(digits);

const binaries = process.env.KUBE_APISERVER_DIR;
const ours = await startOurs();
const idle = residentMegabytes(ours.pid);
const reference = binaries === undefined ? undefined : await startReference(binaries);
const referenceIdle = reference && residentMegabytes(reference.pid);
const servers = reference ? [ours, reference] : [ours];
for (const server of servers) await populate(server);
const answers = {};
for (const { method, path } of OPERATIONS) if (method === 'GET') answers[path] = await ask(ours, path);
const floor = await startFloor(ours, answers);

console.log(formatRow(['operation', 'ours µs cpu/op', 'ours ops/s', 'floor µs cpu/op', '× floor', 'reference µs cpu', '× cheaper']));
const results = {};
for (const operation of OPERATIONS) {
  const own = await measure(ours, operation);
  const bare = operation.writes ? undefined : await measure(floor, operation);
  const other = reference && (await measure(reference, operation));
  results[operation.name] = { own, bare, other };
  console.log(
    formatRow([
      operation.name,
      round(own.cpu),
      round(own.rate, 0),
      bare ? round(bare.cpu) : '–',
      bare ? round(own.cpu / bare.cpu, 2) : '–',
      other ? round(other.cpu) : '–',
      other ? round(other.cpu / own.cpu) : '–',
    ]),
  );
}
const fanout = await measureFanout(ours, results['CREATE configmap'].own.cpu);
const otherFanout = reference && (await measureFanout(reference, results['CREATE configmap'].other.cpu));
console.log(
  formatRow([
    'one event to one of 100',
    round(fanout.cpu),
    round(fanout.rate, 0),
    '–',
    '–',
    otherFanout ? round(otherFanout.cpu) : '–',
    otherFanout ? round(otherFanout.cpu / fanout.cpu) : '–',
  ]),
);
const after = residentMegabytes(ours.pid);
const referenceAfter = reference && residentMegabytes(reference.pid);
await floor.stop();
await ours.stop(true);
const again = await startOurs([], ours.dir);
console.log(
  `start: first ${round(ours.ready, 0)} ms, with 500 pods ${round(again.ready, 0)} ms${reference ? `; reference ${round(reference.ready, 0)} ms` : ''}`,
);
console.log(
  `memory: idle ${round(idle, 0)} MB, after the load ${round(after, 0)} MB${reference ? `; reference ${round(referenceIdle, 0)} and ${round(referenceAfter, 0)} MB` : ''}`,
);
await again.stop();
await reference?.stop();
