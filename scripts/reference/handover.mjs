// Hands objects over between the reference and Kindsmith, which share one etcd (the reference with --storage-media-type=application/json).
// Records what the reference stores and serves of each shipped kind; and, where a running Kindsmith on the same etcd is given, goes through
// read, update and delete in both directions, and says what differs.
// usage: handover.mjs REFERENCE_URL TOKEN ETCD_URL DEFAULTS_DIR OUT_DIR [KINDSMITH_URL]
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { closeConnections, createClient, createEtcd } from './client.mjs';
import { kinds } from './kinds.mjs';

const [url, token, etcdUrl, defaultsDir, outDir, ownUrl] = process.argv.slice(2);
const reference = createClient(url, token);
const own = ownUrl && createClient(ownUrl, token);
const etcd = createEtcd(etcdUrl);
const namespace = 'handover';
const merge = { 'content-type': 'application/merge-patch+json' };
const MOST_CASES = 4;

/** Recorded objects that the reference takes: the minimal one, then those that say most. */
function casesOf(kind) {
  const recorded = Object.entries(JSON.parse(readFileSync(`${defaultsDir}/${kind.plural}.json`, 'utf8'))).filter(
    ([, entry]) => entry.created,
  );
  const [minimal, ...others] = recorded;
  const byLength = others.sort(([, a], [, b]) => JSON.stringify(b.sent).length - JSON.stringify(a.sent).length);
  return [minimal, ...byLength].slice(0, MOST_CASES);
}

function objectOf(kind, sent, name) {
  const { uid, resourceVersion, generateName, ownerReferences, finalizers, managedFields, ...metadata } = sent.metadata;
  const involved = sent.involvedObject ? { involvedObject: { ...sent.involvedObject, namespace } } : {};
  return { ...sent, ...involved, metadata: { ...metadata, name, ...(kind.namespaced ? { namespace } : {}) } };
}

/** Everything that two writers of the same object may differ in is left out. */
function comparable(object) {
  const { uid, creationTimestamp, managedFields, resourceVersion, name, ...metadata } = object.metadata;
  // A claim's phase is a default, which the reference does not store.
  const status = object.kind === 'PersistentVolumeClaim' ? { status: { phase: 'Pending', ...object.status } } : {};
  const text = JSON.stringify({ ...object, ...status, metadata }).replaceAll(name, 'NAME');
  return JSON.parse(
    text
      .replace(/"(lastPhaseTransitionTime)":"[^"]*"/g, '"$1":"NOW"')
      .replace(/"(clusterIP)":"10[^"]*"/g, '"$1":"IP"')
      .replace(/"clusterIPs":\["10[^"]*"/g, '"clusterIPs":["IP"')
      .replace(/"(nodePort|healthCheckNodePort)":\d+/g, '"$1":1'),
  );
}

const faults = [];
function check(what, actual, expected) {
  try {
    assert.deepEqual(actual, expected);
  } catch (error) {
    faults.push(`${what}: ${error.message.split('\n').slice(0, 40).join('\n')}`);
  }
}

async function gone(ask, path, what) {
  for (let i = 0; i < 40; i++) {
    const { code, body } = await ask('GET', path);
    if (code === 404) return;
    if (body.metadata.finalizers) await ask('PATCH', path, { metadata: { finalizers: null } }, merge);
    await sleep(100);
  }
  faults.push(`${what}: still there`);
}

/** One object's way: made by `a`, read, changed and removed by `b`, and changed by `a` in between. */
async function handOver({ what, a, b, path }) {
  check(`${what}: read by the other`, (await b('GET', path)).body, (await a('GET', path)).body);
  const changed = await b('PATCH', path, { metadata: { labels: { handed: 'over' } } }, merge);
  check(`${what}: changed by the other`, changed.code, 200);
  check(`${what}: read after the other's change`, (await a('GET', path)).body, changed.body);
  const back = await a('PATCH', path, { metadata: { annotations: { handed: 'back' } } }, merge);
  check(`${what}: changed after the other's change`, back.code, 200);
  const read = await b('GET', path);
  check(`${what}: read after the change back`, read.body, back.body);
  const put = await b('PUT', path, read.body);
  check(`${what}: put as it was read`, put.body, read.body);
  const removed = await b('DELETE', `${path}?gracePeriodSeconds=0`);
  check(`${what}: deleted by the other`, removed.code, 200);
  await gone(a, path, what);
}

mkdirSync(outDir, { recursive: true });
await reference('POST', '/api/v1/namespaces', { metadata: { name: namespace } });
let count = 0;
for (const kind of kinds.filter((entry) => entry.key)) {
  const recorded = {};
  for (const [index, [name, { sent }]] of casesOf(kind).entries()) {
    const what = `${kind.kind} ${name}`;
    const nameIn = (writer) =>
      kind.kind === 'IPAddress' ? `10.0.0.${200 + index + 10 * writer}` : `${['theirs', 'ours'][writer]}-${name}`;
    const theirs = `${kind.path(namespace)}/${nameIn(0)}`;
    const created = await reference('POST', kind.path(namespace), objectOf(kind, sent, nameIn(0)));
    if (created.code !== 201) {
      console.log(`left out: ${what}: ${created.body.message}`);
      continue;
    }
    const stored = await etcd.get(kind.storeKey(namespace, nameIn(0)));
    const served = (await reference('GET', theirs)).body;
    recorded[name] = { key: kind.storeKey(namespace, nameIn(0)), path: theirs, sent: objectOf(kind, sent, nameIn(0)), stored, served };
    if (!own) {
      await reference('DELETE', `${theirs}?gracePeriodSeconds=0`);
      continue;
    }
    count++;
    await handOver({ what: `${what}, theirs`, a: reference, b: own, path: theirs });
    const made = await own('POST', kind.path(namespace), objectOf(kind, sent, nameIn(1)));
    check(`${what}: made by ours`, made.code, 201);
    if (made.code !== 201) continue;
    const ownStored = await etcd.get(kind.storeKey(namespace, nameIn(1)));
    check(`${what}: what ours stores`, comparable(JSON.parse(ownStored)), comparable(JSON.parse(stored)));
    await handOver({ what: `${what}, ours`, a: own, b: reference, path: `${kind.path(namespace)}/${nameIn(1)}` });
  }
  writeFileSync(`${outDir}/${kind.plural}.json`, `${JSON.stringify(recorded, null, 1)}\n`);
}
if (own) console.log(`${count} objects each way, ${faults.length} differences`);
for (const fault of faults) console.log(fault);
closeConnections();
process.exitCode = faults.length > 0 ? 1 : 0;
