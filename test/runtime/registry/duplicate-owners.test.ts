// Owner references that stand twice: the later ones go, and the warning says which and when they were found, as the reference does.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { startTestServer, type TestServer } from '../../support/test-server.ts';

const test = suite('duplicate owners');
const A = { apiVersion: 'v1', kind: 'Pod', name: 'x', uid: 'u1' };
const B = { ...A, uid: 'u2' };
const MAPS = '/api/v1/namespaces/default/configmaps';
let host: TestServer;

async function call(method: string, path: string, body: unknown, type = 'application/json') {
  const response = await fetch(host.url + path, { method, headers: { 'content-type': type }, body: JSON.stringify(body) });
  const { metadata } = (await response.json()) as { metadata: { ownerReferences: object[] } };
  return { owners: metadata.ownerReferences, warning: response.headers.get('warning') };
}
const mapWith = (ownerReferences: readonly object[], name = 'a') => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name, ownerReferences },
});
const warningOf = (uids: string, found = '') =>
  `299 - ".metadata.ownerReferences contains duplicate entries${found}; API server dedups owner references in 1.20+, and may reject such requests as early as 1.24; please fix your requests; duplicate UID(s) observed: ${uids}"`;

test.before(async () => {
  host = await startTestServer();
  await call('POST', MAPS, mapWith([A]));
});
test.after(() => host.close());

test('on create and update they are found in the body', async () => {
  const dry = `${MAPS}?dryRun=All`;
  assert.equal(await call('POST', dry, mapWith([A, A], 'b')), { owners: [A], warning: warningOf('u1') });
  assert.equal(await call('POST', dry, mapWith([A, B, A, B, A], 'b')), { owners: [A, B], warning: warningOf('u1, u2, u1') });
  assert.equal(await call('PUT', `${MAPS}/a?dryRun=All`, mapWith([A, A])), { owners: [A], warning: warningOf('u1') });
});

test('of a patch they are found behind admission; a strategic one merges by uid', async () => {
  const path = `${MAPS}/a?dryRun=All`;
  const found = { owners: [A], warning: warningOf('u1', ' after mutating admission happens') };
  const { metadata } = mapWith([A, A]);
  assert.equal(await call('PATCH', path, { metadata }, 'application/merge-patch+json'), found);
  assert.equal(
    await call('PATCH', path, [{ op: 'add', path: '/metadata/ownerReferences/-', value: A }], 'application/json-patch+json'),
    found,
  );
  assert.equal(await call('PATCH', path, { metadata }, 'application/strategic-merge-patch+json'), { owners: [A], warning: null });
});

test('what differs in anything stays', async () => {
  for (const other of [
    { ...A, name: 'y' },
    { ...A, controller: true },
    { ...A, controller: false },
  ])
    assert.equal(await call('POST', `${MAPS}?dryRun=All`, mapWith([A, other], 'b')), { owners: [A, other], warning: null });
});

test.run();
