// Objects that kube-apiserver stored as JSON (recorded) are served, updated and deleted as if they were our own, and ours are stored as it
// stores them; values put into the store by hand get their defaults; what can not be read is reported, and in nobody's way.
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Logger } from '../../runtime/api/logger.ts';
import type { Store } from '../../runtime/storage/store.ts';
import { ask, type Json, nameOf, revisionOf } from '../support/api-client.ts';
import { follow } from '../support/follower.ts';
import { type OpenedStore, type StoreKind, storeKinds } from '../support/store-kinds.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

const RECORDED = 'test/fixtures/reference/handover';
const DEFAULTS = 'test/fixtures/reference/defaults';
const MERGE = { type: 'application/merge-patch+json' };

interface Recorded {
  readonly what: string;
  readonly key: string;
  readonly path: string;
  /** As it was posted to the reference. */
  readonly sent: Json;
  /** The bytes that it stored. */
  readonly stored: string;
  /** What it answers to a GET. */
  readonly served: Json;
}

function readRecorded(): Recorded[] {
  return readdirSync(RECORDED).flatMap((file) => {
    const cases = JSON.parse(readFileSync(`${RECORDED}/${file}`, 'utf8')) as Record<string, Omit<Recorded, 'what'>>;
    return Object.entries(cases).map(([name, entry]) => ({ ...entry, what: `${file.replace('.json', '')} ${name}` }));
  });
}

/** What the reference ran without. */
const OFF = ['ServiceAccount', 'DefaultTolerationSeconds', 'Priority', 'TaintNodesByCondition'];

/** Fields of feature gates that are off in the reference, which drops them; they are kept here. */
const KEPT_HERE: ReadonlySet<string> = new Set(['leases full']);

/** Values that no object can be made of. */
const UNREADABLE: Readonly<Record<string, string>> = {
  nothing: '',
  'no json': '{"kind":"ConfigMap","apiVersion":"v1","metadata":{"na',
  'no object': '[1]',
  'another kind': '{"kind":"Secret","apiVersion":"v1","metadata":{"name":"b"}}',
  'wrong type': '{"kind":"ConfigMap","apiVersion":"v1","metadata":{"name":"b"},"data":5}',
  protobuf: 'k8s\0\n\u000f\n\u0002v1\u0012\tConfigMap',
};

interface Context {
  opened: OpenedStore;
  server: TestServer;
  reports: string[];
}

for (const kind of storeKinds('handing over')) declare(kind);

function declare(kind: StoreKind): void {
  const test = suite<Context>(`handing over on ${kind.name}`);
  const recorded = readRecorded();

  test.before(async (context) => {
    context.opened = await kind.open();
    const { store } = context.opened;
    for (const { key, stored } of recorded) await put(store, key, stored);
    context.reports = [];
    context.server = await startTestServer({
      store,
      log: recordingLog(context.reports),
      config: { allowPrivileged: true, disableAdmissionPlugins: OFF },
    });
    await ask(context.server.url, 'POST', '/api/v1/namespaces', { body: { metadata: { name: 'handover' } } });
  });
  test.after(async ({ server, opened }) => {
    await server.close();
    await opened.close();
  });

  test('serves what the reference stored, as it does', async ({ server }) => {
    assert.ok(new Set(recorded.map(({ served }) => served['kind'])).size >= 22);
    for (const { what, path, served } of recorded) {
      const { code, body } = await ask(server.url, 'GET', path);
      assert.is(code, 200, what);
      assert.equal(withRevision(body, '1'), withRevision(served, '1'), what);
    }
  });

  test('stores what it changes as it was stored', async ({ server, opened }) => {
    for (const { what, key, path, stored } of recorded) {
      const { code } = await ask(server.url, 'PATCH', path, { body: { metadata: { annotations: { handed: 'over' } } }, ...MERGE });
      assert.is(code, 200, what);
      const now = JSON.parse(String((await opened.store.get(key))?.value)) as Json;
      const before = JSON.parse(stored) as Json;
      const { annotations = {}, generation: _, ...metadata } = before['metadata'] ?? {};
      const { generation: __, ...metadataNow } = now['metadata'] ?? {};
      const wanted = { ...withDefaults(before), metadata: { ...metadata, annotations: { ...annotations, handed: 'over' } } };
      assert.equal({ ...now, metadata: metadataNow }, wanted, what);
    }
  });

  test('deletes it', async ({ server }) => {
    for (const { what, path } of recorded) {
      await ask(server.url, 'PATCH', path, { body: { metadata: { finalizers: null } }, ...MERGE });
      assert.is((await ask(server.url, 'DELETE', `${path}?gracePeriodSeconds=0&propagationPolicy=Background`)).code, 200, what);
      await gone(server.url, path);
    }
  });

  test('stores what it makes as the reference does', async ({ server, opened }) => {
    for (const { what, key, path, sent, stored } of recorded) {
      if (KEPT_HERE.has(what)) continue;
      const made = await ask(server.url, 'POST', path.slice(0, path.lastIndexOf('/')), { body: sent });
      assert.is(made.code, 201, `${what}: ${JSON.stringify(made.body)}`);
      const value = String((await opened.store.get(key))?.value);
      assert.equal(comparable(withDefaults(JSON.parse(value) as Json)), comparable(withDefaults(JSON.parse(stored) as Json)), what);
      assert.match(value, /^\{"kind":"\w+","apiVersion":"[\w./]+","metadata":\{"name":.*\}\n$/s);
    }
  });

  test('serves values without their defaults with them', async ({ server, opened }) => {
    for (const { key, path } of recorded) {
      // The first of a kind stands for it: where its objects lie and how they are asked for.
      if (!key.endsWith('minimal') && !key.endsWith('10.0.0.200')) continue;
      const plural = path.split('/').at(-2) ?? '';
      const cases = JSON.parse(readFileSync(`${DEFAULTS}/${plural}.json`, 'utf8')) as Record<
        string,
        { sent: Json; read: Json } | undefined
      >;
      for (const name of ['minimal', 'empty']) {
        const { sent, read } = cases[name] ?? {};
        if (!sent || !read) continue;
        const at = path.includes('/namespaces/handover/') ? `${path.slice(0, path.lastIndexOf('/'))}/by-hand` : `${path}-by-hand`;
        const keyAt = at === `${path}-by-hand` ? `${key}-by-hand` : `${key.slice(0, key.lastIndexOf('/'))}/by-hand`;
        await put(opened.store, keyAt, JSON.stringify(sent));
        const { code, body } = await ask(server.url, 'GET', at);
        assert.is(code, 200, `${plural} ${name}`);
        assert.equal(unmanaged(body), unmanaged(read), `${plural} ${name}`);
        await remove(opened.store, keyAt);
      }
    }
  });

  for (const [what, value] of Object.entries(UNREADABLE)) {
    test(`skips what can not be read: ${what}`, async ({ server, opened, reports }) => {
      const { url } = server;
      const namespace = `corrupt-${what.replaceAll(' ', '-')}`;
      const path = `/api/v1/namespaces/${namespace}/configmaps`;
      const key = `/registry/configmaps/${namespace}`;
      await ask(url, 'POST', '/api/v1/namespaces', { body: { metadata: { name: namespace } } });
      for (const name of ['a', 'c', 'd']) await ask(url, 'POST', path, { body: { metadata: { name } } });
      const follower = follow(() => url, path);
      await follower.started;
      reports.splice(0);
      await put(opened.store, `${key}/b`, value);
      // Over one that was there: it is gone for all who can not read it.
      await put(opened.store, `${key}/c`, value);
      const names = async (query: string): Promise<string[]> =>
        ((await ask(url, 'GET', `${path}?${query}`)).body['items'] as unknown as Json[]).map(nameOf);
      assert.equal(await names(''), ['a', 'd']);
      assert.ok(
        reports.some((report) => report.includes(`${key}/b`)),
        'b is reported',
      );
      assert.ok(
        reports.some((report) => report.includes(`${key}/c`)),
        'c is reported',
      );
      assert.equal(await names('limit=1'), ['a']);
      const { body } = await ask(url, 'GET', path);
      assert.equal(await names(`resourceVersion=${revisionOf(body)}&resourceVersionMatch=Exact`), ['a', 'd']);
      assert.is((await ask(url, 'GET', `${path}/b`)).code, 404);
      assert.is((await ask(url, 'DELETE', `${path}/b`)).code, 404);
      assert.is((await ask(url, 'POST', path, { body: { metadata: { name: 'b' } } })).code, 409);
      await ask(url, 'POST', path, { body: { metadata: { name: 'e' } } });
      const items = (await ask(url, 'GET', path)).body['items'] as unknown as Json[];
      assert.equal(items.map(nameOf), ['a', 'd', 'e']);
      await follower.reaches(new Map(items.map((item) => [`${namespace}/${nameOf(item)}`, revisionOf(item)])));
      await follower.stop();
      assert.equal(follower.faults, []);
      await ask(url, 'DELETE', `/api/v1/namespaces/${namespace}`);
      await gone(url, `/api/v1/namespaces/${namespace}`);
    });
  }

  test.run();
}

const PATIENCE_MS = 10_000;

async function gone(url: string, path: string): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const { code, body } = await ask(url, 'GET', path);
    if (code === 404) return;
    if (Date.now() > deadline) throw new Error(`${path} does not go: ${JSON.stringify(body)}`);
    await sleep(5);
  }
}

async function put(store: Store, key: string, value: string): Promise<void> {
  const current = await store.get(key);
  const written = await store.put(key, Buffer.from(value), { ifRevision: current?.revision ?? 0 });
  if (!written.ok) throw new Error(`${key} was changed meanwhile`);
}

async function remove(store: Store, key: string): Promise<void> {
  const current = await store.get(key);
  if (current) await store.delete(key, { ifRevision: current.revision });
}

function recordingLog(reports: string[]): Logger {
  const log: Logger = {
    error: (message, fields) => void reports.push(`${message} ${JSON.stringify(fields)}`),
    warn: () => {},
    info: () => {},
    verbose: () => {},
    isVerbose: () => false,
    named: () => log,
  };
  return log;
}

function withRevision(object: Json, resourceVersion: string): unknown {
  return { ...object, metadata: { ...object['metadata'], resourceVersion } };
}

/** The phase of a claim is a default, which the reference does not store. */
function withDefaults(object: Json): Json {
  if (String(object['kind']) !== 'PersistentVolumeClaim') return object;
  return { ...object, status: { phase: 'Pending', ...object['status'] } } as unknown as Json;
}

/** Without what two writers of the same object differ in. */
function comparable(object: Json): unknown {
  const { uid: _, creationTimestamp: __, managedFields: ___, ...metadata } = object['metadata'] ?? {};
  const text = JSON.stringify({ ...object, metadata });
  const addresses = text.replace(/"clusterIP":"10[^"]*"/g, '"clusterIP":"IP"').replace(/"clusterIPs":\["10[^"]*"/g, '"clusterIPs":["IP"');
  const times = addresses.replace(/"lastPhaseTransitionTime":"[^"]*"/g, '"lastPhaseTransitionTime":"NOW"');
  return JSON.parse(times.replace(/"(nodePort|healthCheckNodePort)":\d+/g, '"$1":1'));
}

/** As the defaults were recorded. */
function unmanaged(object: Json): unknown {
  const { uid: _, resourceVersion: __, creationTimestamp: ___, managedFields: ____, ...metadata } = object['metadata'] ?? {};
  return { ...object, metadata };
}
