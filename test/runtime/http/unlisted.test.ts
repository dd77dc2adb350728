// Fields that lists do not show: in lists, watches and Tables, in each version; reads and writes of one object have them.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { JsonObject } from '../../../runtime/api/object.ts';
import { startTestServer, type TestServer } from '../../support/test-server.ts';

const test = suite('unlisted fields');
const SPEC = {
  doors: [{ code: { a: 'hidden' }, name: 'front' }, { name: 'back' }],
  keys: { one: { bit: 'hidden', name: 'k' } },
  secret: 'hidden',
  size: 1,
};
const SHOWN = { doors: [{ name: 'front' }, { name: 'back' }], keys: { one: { name: 'k' } }, size: 1 };
const TABLE = 'application/json;as=Table;v=v1;g=meta.k8s.io';
let host: TestServer;

async function call(path: string, init: RequestInit = {}): Promise<JsonObject> {
  const response = await fetch(`${host.url}/apis/fixtures.dev/${path}`, init);
  return (await response.json()) as JsonObject;
}
const specOf = (object: unknown): unknown => (object as { readonly spec: unknown }).spec;
const itemsOf = (list: JsonObject): JsonObject[] => list['items'] as JsonObject[];

/** The first event of a watch that has one. */
async function firstEvent(path: string, accept = 'application/json'): Promise<JsonObject> {
  const leave = new AbortController();
  const response = await fetch(`${host.url}/apis/fixtures.dev/${path}`, { headers: { accept }, signal: leave.signal });
  let text = '';
  for await (const chunk of response.body ?? []) {
    text += Buffer.from(chunk).toString();
    if (text.includes('\n')) break;
  }
  leave.abort();
  return JSON.parse(text.slice(0, text.indexOf('\n'))) as JsonObject;
}

test.before(async () => {
  host = await startTestServer({ resources: [{ dir: 'test/fixtures/unlisted' }] });
  const vault = { apiVersion: 'fixtures.dev/v1', kind: 'Vault', metadata: { name: 'a' }, spec: SPEC };
  const made = await call('v1/vaults', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(vault) });
  assert.equal(specOf(made), SPEC);
});
test.after(() => host.close());

for (const version of ['v1', 'v2']) {
  test(`${version}: a list and a watch leave them out, one object has them`, async () => {
    const list = await call(`${version}/vaults`);
    assert.equal(itemsOf(list).map(specOf), [SHOWN]);
    assert.is(itemsOf(list)[0]?.['kind'], 'Vault');
    assert.equal(itemsOf(await call(`${version}/vaults?limit=1`)).map(specOf), [SHOWN]);
    const yaml = await fetch(`${host.url}/apis/fixtures.dev/${version}/vaults`, { headers: { accept: 'application/yaml' } });
    assert.not.match(await yaml.text(), 'hidden');
    assert.equal(specOf((await firstEvent(`${version}/vaults?watch=true`))['object']), SHOWN);
    assert.equal(specOf(await call(`${version}/vaults/a`)), SPEC);
  });

  test(`${version}: Tables with whole objects leave them out, of one object they do not`, async () => {
    const specs = (table: unknown): unknown[] => (table as { rows: { object: unknown }[] }).rows.map(({ object }) => specOf(object));
    const headers = { accept: TABLE };
    const table = await call(`${version}/vaults?includeObject=Object`, { headers });
    assert.equal(specs(table), [SHOWN]);
    const event = await firstEvent(`${version}/vaults?watch=true&includeObject=Object`, TABLE);
    assert.equal(specs(event['object']), [SHOWN]);
    assert.equal(specs(await call(`${version}/vaults/a?includeObject=Object`, { headers })), [SPEC]);
    if (version === 'v1') assert.equal((table['rows'] as { cells: unknown[] }[])[0]?.cells, ['a', 'yes']);
  });
}

test('an update that keeps what it read keeps them; the last event of an object has none', async () => {
  const object = await call('v1/vaults/a');
  const leave = new AbortController();
  const version = (object['metadata'] as JsonObject)['resourceVersion'];
  const response = await fetch(`${host.url}/apis/fixtures.dev/v1/vaults?watch=true&resourceVersion=${String(version)}`, {
    signal: leave.signal,
  });
  const gone = await call('v1/vaults/a', { method: 'DELETE' });
  assert.is(gone['status'], 'Success');
  for await (const chunk of response.body ?? []) {
    const event = JSON.parse(Buffer.from(chunk).toString()) as JsonObject;
    assert.is(event['type'], 'DELETED');
    assert.equal(specOf(event['object']), SHOWN);
    break;
  }
  leave.abort();
});

test.run();
