// Claims and volumes that are deleted: they stay while something uses them, and go by themselves when nothing does.
import { setTimeout as delay } from 'node:timers/promises';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { createMemoryStore } from '../../../runtime/storage/memory/store.ts';
import { startTestServer, type TestServer } from '../../support/test-server.ts';

const test = suite('storage protection');
let server: TestServer;
const spec = { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } };
const CLAIMS = '/api/v1/namespaces/default/persistentvolumeclaims';

async function ask(method: string, path: string, body?: object, url = server.url): Promise<{ code: number; body: { metadata?: object } }> {
  const type = method === 'PATCH' ? 'application/merge-patch+json' : 'application/json';
  const response = await fetch(`${url}${path}`, {
    method,
    headers: { 'content-type': type },
    ...(body && { body: JSON.stringify(body) }),
  });
  return { code: response.status, body: (await response.json()) as { metadata?: object } };
}

/** Waits as long as the test runner lets it. */
async function untilGone(path: string): Promise<void> {
  while ((await ask('GET', path)).code !== 404) await delay(10);
}

test.before(async () => {
  server = await startTestServer();
});
test.after(() => server.close());

test('a claim that nobody uses goes', async () => {
  await ask('POST', CLAIMS, { metadata: { name: 'idle' }, spec });
  const deleted = await ask('DELETE', `${CLAIMS}/idle`);
  assert.ok('deletionTimestamp' in (deleted.body.metadata ?? {}));
  await untilGone(`${CLAIMS}/idle`);
});

test('a claim stays while a pod on a node mounts it', async () => {
  await ask('POST', CLAIMS, { metadata: { name: 'used' }, spec });
  const volumes = [{ name: 'v', persistentVolumeClaim: { claimName: 'used' } }];
  const pod = { metadata: { name: 'p' }, spec: { nodeName: 'n', volumes, containers: [{ name: 'c', image: 'i' }] } };
  assert.is((await ask('POST', '/api/v1/namespaces/default/pods', pod)).code, 201);
  await ask('DELETE', `${CLAIMS}/used`);
  await ask('POST', CLAIMS, { metadata: { name: 'later' }, spec });
  await ask('DELETE', `${CLAIMS}/later`);
  await untilGone(`${CLAIMS}/later`);
  assert.is((await ask('GET', `${CLAIMS}/used`)).code, 200, 'the one before it in the queue was looked at and kept');
  await ask('PATCH', '/api/v1/namespaces/default/pods/p/status', { status: { phase: 'Succeeded' } });
  await untilGone(`${CLAIMS}/used`);
});

test('a volume stays while it is bound', async () => {
  const volume = {
    metadata: { name: 'v' },
    spec: { capacity: { storage: '1Gi' }, accessModes: ['ReadWriteOnce'], hostPath: { path: '/x' } },
  };
  await ask('POST', '/api/v1/persistentvolumes', volume);
  await ask('PATCH', '/api/v1/persistentvolumes/v/status', { status: { phase: 'Bound' } });
  assert.is((await ask('DELETE', '/api/v1/persistentvolumes/v')).code, 200);
  assert.is((await ask('GET', '/api/v1/persistentvolumes/v')).code, 200);
  await ask('PATCH', '/api/v1/persistentvolumes/v/status', { status: { phase: 'Released' } });
  await untilGone('/api/v1/persistentvolumes/v');
});

test('a namespace with claims ends', async () => {
  await ask('POST', '/api/v1/namespaces', { metadata: { name: 'short' } });
  await ask('POST', '/api/v1/namespaces/short/persistentvolumeclaims', { metadata: { name: 'a' }, spec });
  await ask('DELETE', '/api/v1/namespaces/short');
  await untilGone('/api/v1/namespaces/short');
});

test('what was being deleted when the server stopped goes after its next start', async () => {
  const store = createMemoryStore();
  const first = await startTestServer({ store, config: { controllers: [] } });
  await ask('POST', CLAIMS, { metadata: { name: 'left' }, spec }, first.url);
  await ask('DELETE', `${CLAIMS}/left`, undefined, first.url);
  await first.close();
  const second = await startTestServer({ store });
  while ((await ask('GET', `${CLAIMS}/left`, undefined, second.url)).code !== 404) await delay(10);
  await second.close();
  await store.close();
});

test.run();
