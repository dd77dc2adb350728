// /openapi and /swaggerapi over shipped files and live kinds.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { documentsEmitter } from '../../../../codegen/emit/documents.ts';
import { liveDocuments } from '../../../../codegen/emit/documents-live.ts';
import { combineDocumentSources } from '../../../../runtime/api/documents.ts';
import type { CompiledResource } from '../../../../runtime/api/resource.ts';
import { createDiscovery, type Discovery } from '../../../../runtime/http/discovery.ts';
import type { DocumentAnswer } from '../../../../runtime/http/documents/answer.ts';
import { shippedDocuments } from '../../../../runtime/http/documents/shipped.ts';
import { modelOfText, tableOf } from '../../../support/models.ts';
import { makeTemporaryFolder } from '../../../support/temporary-folder.ts';

const SHIPPED = `
apiVersion: kindsmith.dev/v1
kind: ResourceDefinition
metadata: {name: lamps}
spec:
  group: ""
  dialect: native
  scope: Namespaced
  names: {plural: lamps, kind: Lamp}
  versions:
    - {name: v1, served: true, storage: true, schema: {openAPIV3Schema: {type: object, properties: {on: {type: boolean}}}}}
---
apiVersion: kindsmith.dev/v1
kind: ResourceDefinition
metadata: {name: rooms}
spec:
  group: ""
  dialect: native
  scope: Cluster
  names: {plural: rooms, kind: Room}
  versions:
    - {name: v1, served: true, storage: true, schema: {openAPIV3Schema: {type: object}}}
`;
const LIVE = `
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: {name: gadgets.toys.example.dev}
spec:
  group: toys.example.dev
  scope: Namespaced
  names: {plural: gadgets, kind: Gadget}
  versions:
    - {name: v1, served: true, storage: true, schema: {openAPIV3Schema: {type: object, properties: {spec: {type: object}}}}}
`;

const folder = makeTemporaryFolder('documents');
const live = modelOfText(LIVE);
let emitted = 0;
const liveSource = liveDocuments((resource) => {
  const model = () => {
    emitted++;
    return live;
  };
  return resource.group === 'toys.example.dev' ? { model, hash: resource.hash } : undefined;
});
const all = [...tableOf(modelOfText(SHIPPED)), ...tableOf(live)];
let table: readonly CompiledResource[] = all;
let discovery: Discovery;

async function get(url: string, headers: Record<string, string> = {}): Promise<DocumentAnswer> {
  const { pathname, searchParams } = new URL(url, 'http://x');
  const answer = await discovery.handle({ method: 'GET', path: pathname, query: searchParams, header: (name) => headers[name] });
  assert.ok(answer, `${url} is answered`);
  return answer as DocumentAnswer;
}

type Json = Record<string, unknown>;
const parse = (answer: DocumentAnswer): Json => JSON.parse(answer.body.toString()) as Json;
const index = async () => parse(await get('/openapi/v3'))['paths'] as Record<string, { serverRelativeURL: string }>;

const test = suite('published documents');

test.before(async () => {
  for (const { path, text } of await documentsEmitter.emit(modelOfText(SHIPPED))) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
});
test.before.each(() => {
  table = all;
  emitted = 0;
  discovery = createDiscovery({
    resources: () => table,
    documents: combineDocumentSources([liveSource, shippedDocuments(join(folder, 'openapi'))]),
    codecs: [],
    build: { version: '', commit: '', date: '' },
    serverAddress: () => '127.0.0.1:6443',
    baseUrl: () => 'http://127.0.0.1:8080',
    otherPaths: () => [],
  });
});

test('the index lists every group-version, and costs no document', async () => {
  assert.equal(Object.keys(await index()), ['api', 'api/v1', 'apis', 'apis/toys.example.dev/v1', 'version']);
  assert.is((await get('/openapi/v3')).headers['Content-Type'], 'text/plain; charset=utf-8');
  assert.is(emitted, 0);
});

test('a link of the index may be kept for ever', async () => {
  for (const { serverRelativeURL } of Object.values(await index())) {
    const answer = await get(serverRelativeURL);
    assert.is(answer.status, 200, serverRelativeURL);
    assert.is(answer.headers['Cache-Control'], 'public, immutable');
    assert.ok(Date.parse(answer.headers['Expires'] ?? '') > Date.now() + 360 * 24 * 3600 * 1000);
    assert.is(answer.headers['Vary'], 'Accept');
    assert.is(parse(answer)['openapi'], '3.0.0');
  }
});

test('another hash leads to the right one, none is not kept', async () => {
  const moved = await get('/openapi/v3/api/v1?hash=ABC');
  assert.is(moved.status, 301);
  assert.is(moved.headers['Location'], (await index())['api/v1']?.serverRelativeURL);
  const plain = await get('/openapi/v3/api/v1');
  assert.is(plain.headers['Cache-Control'], 'no-cache, private');
  assert.is(plain.headers['Expires'], undefined);
});

test('who has a document gets 304', async () => {
  for (const path of ['/openapi/v2', '/openapi/v3/api/v1']) {
    const tag = (await get(path)).headers['ETag'] ?? '';
    assert.match(tag, /^"[0-9A-F]{128}"$/);
    const again = await get(path, { 'if-none-match': tag });
    assert.is(again.status, 304, path);
    assert.is(again.body.length, 0);
  }
});

test('unknown documents are an empty 404, other paths a plain one, other types 406', async () => {
  const unknown = await get('/openapi/v3/apis/nope/v1');
  assert.is(unknown.status, 404);
  assert.is(unknown.body.length, 0);
  assert.is((await get('/openapi/v4')).body.toString(), '404 page not found\n');
  for (const path of ['/openapi/v2', '/openapi/v3/api/v1']) {
    assert.is((await get(path, { accept: 'application/com.github.proto-openapi.spec.v9@v1.0+protobuf' })).status, 406);
    assert.is((await get(path, { accept: 'text/html, */*;q=0.1' })).status, 200);
  }
});

test('OpenAPI v2 has shipped and live kinds, compressed for those who take it', async () => {
  const plain = await get('/openapi/v2');
  const document = parse(plain) as { paths: Json; definitions: Json };
  for (const path of ['/api/v1/namespaces/{namespace}/lamps', '/apis/toys.example.dev/v1/gadgets', '/version/'])
    assert.ok(path in document.paths, path);
  for (const name of ['dev.example.toys.v1.Gadget', 'dev.example.toys.v1.GadgetList']) assert.ok(name in document.definitions, name);
  const zipped = await get('/openapi/v2', { 'accept-encoding': 'gzip, deflate' });
  assert.is(zipped.headers['Content-Encoding'], 'gzip');
  assert.equal(gunzipSync(zipped.body), plain.body);
});

test('a kind that goes is in no document', async () => {
  const before = await index();
  table = all.filter(({ names }) => names.plural !== 'gadgets' && names.plural !== 'rooms');
  const after = await index();
  assert.equal(Object.keys(after), ['api', 'api/v1', 'apis', 'version']);
  assert.is.not(after['api/v1']?.serverRelativeURL, before['api/v1']?.serverRelativeURL);
  const paths = Object.keys(parse(await get('/openapi/v3/api/v1'))['paths'] as Json);
  assert.ok(paths.some((path) => path.includes('lamps')));
  assert.not.ok(paths.some((path) => path.includes('rooms')));
  assert.not.match((await get('/openapi/v2')).body.toString(), /gadgets/);
});

test('a live document is emitted once, and kept over a change elsewhere', async () => {
  await get('/openapi/v3/apis/toys.example.dev/v1');
  await get('/openapi/v3/apis/toys.example.dev/v1');
  table = all.filter(({ names }) => names.plural !== 'rooms');
  await get('/openapi/v3/apis/toys.example.dev/v1');
  assert.is(emitted, 1);
});

test('Swagger 1.2: the listing and a declaration for each of its paths', async () => {
  const listing = parse(await get('/swaggerapi/')) as { swaggerVersion: string; apis: { path: string; description?: string }[] };
  assert.is(listing.swaggerVersion, '1.2');
  assert.equal(
    listing.apis.map(({ path }) => path),
    ['/api', '/api/v1', '/apis', '/apis/toys.example.dev/v1', '/version'],
  );
  for (const { path, description } of listing.apis) {
    const declaration = parse(await get(`/swaggerapi${path}`)) as { resourcePath: string; basePath: string; apis: { path: string }[] };
    assert.is(declaration.resourcePath, path);
    assert.is(declaration.basePath, 'http://127.0.0.1:8080');
    assert.ok(declaration.apis.length > 0);
    assert.is(description, path.includes('/v1') ? `API at ${path}` : undefined);
  }
  assert.is((await get('/swaggerapi/apis/nope/v1')).status, 404);
});

test('without shipped documents only live ones are there', async () => {
  discovery = createDiscovery({
    resources: () => table,
    documents: combineDocumentSources([liveSource, shippedDocuments(join(folder, 'none'))]),
    codecs: [],
    build: { version: '', commit: '', date: '' },
    serverAddress: () => '',
    baseUrl: () => '',
    otherPaths: () => [],
  });
  assert.equal(Object.keys(await index()), ['apis/toys.example.dev/v1']);
});

test.run();
