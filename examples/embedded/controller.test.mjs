// A test with an API server of its own: it starts within milliseconds, keeps everything in memory, and nothing is left behind.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { createMemoryStore, createServer } from 'kindsmith';
import resources from 'kindsmith/resources';
import { copyLabels } from './controller.mjs';

let server;
let url;

before(async () => {
  server = await createServer({ resources: [resources], store: createMemoryStore(), config: { insecurePort: 'any' } });
  [url] = (await server.listen()).urls;
});
after(() => server.close());

async function create(path, object) {
  const { statusCode, payload } = await server.inject({
    method: 'POST',
    url: path,
    headers: { 'content-type': 'application/json' },
    payload: JSON.stringify(object),
  });
  assert.equal(statusCode, 201, payload);
}

test('labels are copied once', async () => {
  await create('/api/v1/namespaces', { metadata: { name: 'a', labels: { team: 'x' } } });
  await create('/api/v1/namespaces/a/configmaps', { metadata: { name: 'm' } });
  assert.equal(await copyLabels(url, 'team'), 1);
  assert.equal(await copyLabels(url, 'team'), 0);
});

test('a second server shares nothing with the first', async () => {
  const other = await createServer({ resources: [resources], store: createMemoryStore() });
  const { payload } = await other.inject({ url: '/api/v1/namespaces/a' });
  assert.equal(JSON.parse(payload).reason, 'NotFound');
  await other.close();
});
