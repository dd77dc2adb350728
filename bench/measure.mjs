// The measurements: what is done to a server, and what it costs the server.
import { makePod } from './pods.mjs';
import { cpuSeconds, request, runJson } from './process.mjs';

const PODS = 500;
const TARGET_BYTES = 4096;
const PODS_PATH = '/api/v1/namespaces/default/pods';
const CONFIG_MAPS = '/api/v1/namespaces/default/configmaps';
const JSON_TYPE = { 'content-type': 'application/json' };
const CONFIG_MAP = JSON.stringify({ kind: 'ConfigMap', apiVersion: 'v1', metadata: { name: 'cm-$N' }, data: { text: 'x'.repeat(700) } });
const PATCH = JSON.stringify({ metadata: { annotations: { 'bench/round': '$N' } } });

export const GET = { name: 'GET one pod', method: 'GET', path: `${PODS_PATH}/pod-00042`, connections: 32 };
export const LIST = { name: 'LIST 500 pods', method: 'GET', path: PODS_PATH, connections: 8 };
export const LIST_BY_LABEL = {
  name: 'LIST by label, 1 of 500',
  method: 'GET',
  path: `${PODS_PATH}?labelSelector=bench%2Findex%3Di42`,
  connections: 32,
};
export const CREATE = {
  name: 'CREATE configmap',
  method: 'POST',
  path: CONFIG_MAPS,
  body: CONFIG_MAP,
  headers: JSON_TYPE,
  connections: 32,
};
export const MERGE_PATCH = {
  name: 'merge PATCH pod',
  method: 'PATCH',
  path: `${PODS_PATH}/pod-$M`,
  body: PATCH,
  headers: { 'content-type': 'application/merge-patch+json' },
  connections: 16,
};

export async function ask(server, path, init = {}) {
  const headers = { ...server.headers, ...JSON_TYPE, accept: 'application/json', ...init.headers };
  const { status, text } = await request(`${server.url}${path}`, { ...init, headers });
  if (status >= 300) throw new Error(`${server.name} ${init.method ?? 'GET'} ${path}: ${status} ${text.slice(0, 300)}`);
  return text;
}

/** Creates the pods, padded so that a GET answers TARGET_BYTES whatever else the server writes. */
export async function populate(server) {
  const create = (name, index, size) => ask(server, PODS_PATH, { method: 'POST', body: JSON.stringify(makePod(name, index, size)) });
  const probe = await create('probe-000', 0, 0);
  await ask(server, `${PODS_PATH}/probe-000?gracePeriodSeconds=0`, { method: 'DELETE' });
  const size = Math.max(0, TARGET_BYTES - Buffer.byteLength(probe));
  for (let i = 0; i < PODS; i += 20) {
    await Promise.all(Array.from({ length: 20 }, (_, k) => create(`pod-${String(i + k).padStart(5, '0')}`, i + k, size)));
  }
}

/** The machine's speed drifts: servers take turns, so that each has its share of good and bad moments. */
const TURNS = 3;

/**
 * Processor time of each server for one operation (microseconds), and operations a second: medians of the turns. Reads last so many
 * seconds, of writes there are so many: of each server, all turns together, behind a third as many that warm it up. Servers that are
 * undefined answer undefined.
 */
export async function measure(servers, operation, { seconds, requests, http2 = false }) {
  const share = requests === undefined ? { seconds: seconds / TURNS } : { requests: Math.ceil(requests / TURNS) };
  const jobs = servers.map((server) => server && { ...toJob(server, operation, http2), ...share });
  for (const job of jobs) if (job) await runJson('load.mjs', [JSON.stringify(job)]);
  const turns = servers.map(() => []);
  for (let turn = 0; turn < TURNS; turn++) {
    for (const [i, server] of servers.entries()) {
      if (server) turns[i].push(await measureOnce(server, jobs[i], operation.name));
    }
  }
  return turns.map((all) =>
    all.length === 0 ? undefined : { cpu: median(all.map(({ cpu }) => cpu)), rate: median(all.map(({ rate }) => rate)) },
  );
}

function toJob(server, { method, path, body, connections, headers }, http2) {
  return {
    host: '127.0.0.1',
    port: server.port,
    tls: true,
    connections,
    method,
    path,
    body,
    headers: { ...server.headers, ...headers },
    http2,
  };
}

async function measureOnce(server, job, name) {
  const before = cpuSeconds(server.pid);
  const { done, failed, seconds } = await runJson('load.mjs', [JSON.stringify(job)]);
  if (failed > 0) throw new Error(`${server.name}: ${failed} of ${done} answers to ${name} were errors`);
  return { cpu: ((cpuSeconds(server.pid) - before) / done) * 1e6, rate: done / seconds };
}

export const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** Processor time for each event that reached one of 100 watchers; what the writes themselves cost is taken off. */
export async function measureFanout(server, { requests, writeCost }) {
  const headers = { ...server.headers, ...JSON_TYPE };
  const path = '/api/v1/namespaces/kube-public/configmaps';
  const job = { port: server.port, watchers: 100, requests, headers, path, body: CONFIG_MAP, writers: 16 };
  const before = cpuSeconds(server.pid);
  const { events, writes, seconds } = await runJson('fanout.mjs', [JSON.stringify(job)]);
  const cpu = (cpuSeconds(server.pid) - before) * 1e6 - writes * writeCost;
  return { cpu: cpu / events, rate: events / seconds };
}
