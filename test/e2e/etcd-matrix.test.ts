// What clients do all day, once over each store: the answers are the same whichever it is.
import { setTimeout as sleep } from 'node:timers/promises';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Answer, type AskOptions, ask, type Json, nameOf, revisionOf, watchEvents } from '../support/api-client.ts';
import { follow } from '../support/follower.ts';
import { type OpenedStore, type StoreKind, storeKinds } from '../support/store-kinds.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

const MERGE = 'application/merge-patch+json';
const STRATEGIC = 'application/strategic-merge-patch+json';

interface Context {
  opened: OpenedStore;
  server: TestServer;
  /** Below /api/v1/namespaces. */
  call(method: string, path: string, body?: unknown, type?: string): Promise<Answer>;
}

for (const kind of storeKinds('the matrix of stores')) declare(kind);

function declare(kind: StoreKind): void {
  const test = suite<Context>(`the API on ${kind.name}`);
  test.before(async (context) => {
    context.opened = await kind.open();
    context.server = await startTestServer({ store: context.opened.store });
    context.call = (method, path, body, type) => {
      const options: AskOptions = { ...(body === undefined ? {} : { body }), ...(type === undefined ? {} : { type }) };
      return ask(context.server.url, method, `/api/v1/namespaces${path}`, options);
    };
  });
  test.after(async ({ server, opened }) => {
    await server.close();
    await opened.close();
  });

  test('creates, reads, updates, patches and deletes', async ({ call }) => {
    const created = await call('POST', '/default/configmaps', { metadata: { name: 'a' }, data: { x: '1' } });
    assert.is(created.code, 201);
    assert.is((await call('POST', '/default/configmaps', { metadata: { name: 'a' } })).body['reason'] as unknown, 'AlreadyExists');
    assert.equal((await call('GET', '/default/configmaps/a')).body, created.body);
    const updated = await call('PUT', '/default/configmaps/a', { ...created.body, data: { x: '2' } });
    assert.is(updated.code, 200);
    assert.ok(revisionOf(updated.body) > revisionOf(created.body));
    const stale = await call('PUT', '/default/configmaps/a', { ...created.body, data: { x: '3' } });
    assert.is(stale.body['reason'] as unknown, 'Conflict');
    const same = await call('PUT', '/default/configmaps/a', updated.body);
    assert.is(revisionOf(same.body), revisionOf(updated.body), 'nothing changed, nothing is written');
    const dry = await call('PATCH', '/default/configmaps/a?dryRun=All', { data: { y: '9' } }, MERGE);
    assert.equal(dry.body['data'] as unknown, { x: '2', y: '9' });
    const patched = await call('PATCH', '/default/configmaps/a', { data: { x: null, y: '1' } }, MERGE);
    assert.equal(patched.body['data'] as unknown, { y: '1' });
    const test = [
      { op: 'test', path: '/data/y', value: '1' },
      { op: 'add', path: '/data/z', value: '2' },
    ];
    assert.equal((await call('PATCH', '/default/configmaps/a', test, 'application/json-patch+json')).body['data'] as unknown, {
      y: '1',
      z: '2',
    });
    const uid = { preconditions: { uid: 'another' } };
    assert.is((await call('DELETE', '/default/configmaps/a', uid)).code, 409);
    assert.is((await call('DELETE', '/default/configmaps/a')).code, 200);
    assert.is((await call('GET', '/default/configmaps/a')).code, 404);
  });

  test('merges by the keys of the definition, and keeps status apart', async ({ call }) => {
    const container = { name: 'c', image: 'nginx' };
    await call('POST', '/default/pods', { metadata: { name: 'p' }, spec: { containers: [container] } });
    const spec = { containers: [{ name: 'c', image: 'nginx:2' }] };
    const patched = await call('PATCH', '/default/pods/p', { spec }, STRATEGIC);
    const [first] = (patched.body['spec']?.['containers'] ?? []) as unknown as Json[];
    assert.is(first?.['image'] as unknown, 'nginx:2');
    assert.is(first?.['terminationMessagePolicy'] as unknown, 'File');
    const status = await call('PATCH', '/default/pods/p/status', { status: { phase: 'Running' }, spec: { nodeName: 'n' } }, MERGE);
    assert.is(status.body['status']?.['phase'] as unknown, 'Running');
    assert.is(status.body['spec']?.['nodeName'], undefined);
    assert.is((await call('DELETE', '/default/pods/p?gracePeriodSeconds=0')).code, 200);
  });

  test('lists in pages at one revision, and by selectors', async ({ call }) => {
    for (let i = 0; i < 7; i++) await call('POST', '/default/secrets', { metadata: { name: `s${i}`, labels: { odd: String(i % 2) } } });
    const names: string[] = [];
    let token = '';
    do {
      const { body } = await call('GET', `/default/secrets?limit=3&continue=${encodeURIComponent(token)}`);
      names.push(...(body['items'] as unknown as Json[]).map(nameOf));
      token = String(body['metadata']?.['continue'] ?? '');
      // Behind the first page: it is not in the later ones.
      await call('POST', '/default/secrets', { metadata: { name: `s${names.length}-later` } });
    } while (token !== '');
    assert.equal(names, ['s0', 's1', 's2', 's3', 's4', 's5', 's6']);
    const { body } = await call('GET', '/default/secrets?labelSelector=odd%3D1&fieldSelector=metadata.name!%3Ds3');
    assert.equal((body['items'] as unknown as Json[]).map(nameOf), ['s1', 's5']);
    assert.is((await call('DELETE', '/default/secrets?labelSelector=odd')).code, 200);
    assert.equal(((await call('GET', '/default/secrets')).body['items'] as unknown as Json[]).length, 3);
    const old = await call('GET', `/default/secrets?resourceVersion=${revisionOf(body)}&resourceVersionMatch=Exact&limit=2`);
    assert.equal((old.body['items'] as unknown as Json[]).map(nameOf), ['s0', 's1']);
  });

  test('watches from a revision, from the state, and with initial events', async ({ call, server }) => {
    const { body } = await call('GET', '/default/endpoints');
    const path = '/api/v1/namespaces/default/endpoints?watch=true&allowWatchBookmarks=true';
    const aborting = new AbortController();
    const takeUntil = async (query: string, type: string, name: string): Promise<string[]> => {
      const seen: string[] = [];
      for await (const event of watchEvents(server.url, `${path}${query}`, aborting.signal)) {
        seen.push(event.type === 'BOOKMARK' ? 'BOOKMARK' : `${event.type} ${nameOf(event.object)}`);
        if (event.type === type && (type === 'BOOKMARK' || nameOf(event.object) === name)) break;
      }
      return seen;
    };
    const fromRevision = takeUntil(`&resourceVersion=${revisionOf(body)}`, 'DELETED', 'e0');
    for (const name of ['e0', 'e1']) await call('POST', '/default/endpoints', { metadata: { name } });
    await call('PATCH', '/default/endpoints/e0', { metadata: { labels: { a: 'b' } } }, MERGE);
    await call('DELETE', '/default/endpoints/e0');
    assert.equal(await fromRevision, ['ADDED e0', 'ADDED e1', 'MODIFIED e0', 'DELETED e0']);
    assert.equal(await takeUntil('', 'ADDED', 'e1'), ['ADDED e1']);
    const initial = '&sendInitialEvents=true&resourceVersionMatch=NotOlderThan';
    assert.equal(await takeUntil(initial, 'BOOKMARK', ''), ['ADDED e1', 'BOOKMARK']);
    aborting.abort();
  });

  test('waits for finalizers, and empties a namespace that ends', async ({ call, server }) => {
    await call('POST', '', { metadata: { name: 'ending' } });
    await call('POST', '/ending/configmaps', { metadata: { name: 'held', finalizers: ['example.com/hold'] } });
    for (let i = 0; i < 5; i++) await call('POST', '/ending/secrets', { metadata: { name: `s${i}` } });
    const follower = follow(() => server.url, '/api/v1/namespaces', { query: 'fieldSelector=metadata.name%3Dending' });
    await follower.started;
    const ending = await call('DELETE', '/ending');
    assert.is(ending.body['status']?.['phase'] as unknown, 'Terminating');
    assert.is((await call('POST', '/ending/secrets', { metadata: { name: 'late' } })).code, 403);
    while (!(await call('GET', '/ending/configmaps/held')).body['metadata']?.['deletionTimestamp']) await sleep(5);
    assert.is((await call('GET', '/ending')).code, 200);
    await call('PATCH', '/ending/configmaps/held', { metadata: { finalizers: null } }, MERGE);
    await follower.reaches(new Map());
    await follower.stop();
    assert.equal(follower.faults, []);
    assert.is((await call('GET', '/ending')).code, 404);
    assert.equal((await call('GET', '/ending/secrets')).body['items'] as unknown, []);
  });

  test('gives 50 concurrent Services an address and a port each, and takes them back from refused ones', async ({ call, server }) => {
    const create = (number: number): Promise<Answer> => {
      // Every third is refused behind the reservation: a name that is there.
      const name = number % 3 === 0 ? 'kubernetes' : `s${number}`;
      return call('POST', '/default/services', { metadata: { name }, spec: { type: 'NodePort', ports: [{ port: 80 }] } });
    };
    const answers = await Promise.all(Array.from({ length: 75 }, (_, number) => create(number)));
    const created = answers.filter(({ code }) => code === 201).map(({ body }) => body);
    assert.is(created.length, 50);
    assert.equal(new Set(answers.map(({ code }) => code)), new Set([201, 409]));
    const ports = created
      .flatMap((service) => (service['spec']?.['ports'] ?? []) as unknown as Json[])
      .map((port) => String(port['nodePort']));
    assert.is(new Set(ports).size, 50);
    const services = (await call('GET', '/default/services')).body['items'] as unknown as Json[];
    const addresses = (await ask(server.url, 'GET', '/apis/networking.k8s.io/v1/ipaddresses')).body['items'] as unknown as Json[];
    assert.equal(addresses.map(nameOf).sort(), services.map((service) => String(service['spec']?.['clusterIP'])).sort());
    assert.is(addresses.length, 51);
  });

  test.run();
}
