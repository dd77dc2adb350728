// Clients that speak protobuf against a whole server: kubectl's `create KIND`, broken bodies, negotiation, lists, watches, options.
import { readFileSync } from 'node:fs';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { JsonObject } from '../../runtime/api/object.ts';
import { createKubectl } from '../support/kubectl.ts';
import { loadShippedMessages } from '../support/protobuf-messages.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

const PROTOBUF = 'application/vnd.kubernetes.protobuf';
const PARTIAL = 'as=PartialObjectMetadata;g=meta.k8s.io;v=v1';
const TABLE = 'as=Table;g=meta.k8s.io;v=v1';
const WIDGETS = '/apis/toys.example.dev/v1/namespaces/default/widgets';
const FIXTURES = 'test/fixtures/reference/protobuf';

interface Context {
  server: TestServer;
}
interface Command {
  readonly args: readonly string[];
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}
interface RecordedBody {
  readonly body: string;
  readonly code: number;
  readonly answer: { readonly message?: string; readonly metadata: Record<string, unknown> };
}

const { codec } = await loadShippedMessages();
const readJson = <T>(name: string): T => JSON.parse(readFileSync(`${FIXTURES}/${name}`, 'utf8')) as T;

const test = suite<Context>('protobuf end to end');
test.before(async (context) => {
  context.server = await startTestServer({ resources: [{ dir: 'test/fixtures/protobuf-widgets' }] });
});
test.after(async ({ server }) => await server.close());

interface Sent {
  readonly method?: string;
  readonly accept?: string;
  readonly contentType?: string;
  readonly body?: Buffer | string;
}

async function ask(server: TestServer, path: string, { method = 'GET', accept, contentType, body }: Sent = {}) {
  const headers = { 'user-agent': 'probe', ...(accept && { accept }), ...(contentType && { 'content-type': contentType }) };
  const answer = await fetch(`${server.url}${path}`, { method, headers, ...(body !== undefined && { body }) });
  const bytes = Buffer.from(await answer.arrayBuffer());
  const type = answer.headers.get('content-type') ?? '';
  const tree = (type.startsWith(PROTOBUF) ? codec.decode(bytes).tree : JSON.parse(bytes.toString())) as JsonObject;
  return { code: answer.status, type, bytes, tree };
}

test("kubectl's commands that send protobuf say what they say to the reference", async ({ server }) => {
  const home = makeTemporaryFolder();
  const kubectl = createKubectl(server.url, home);
  for (const { args, code, stdout, stderr } of readJson<Command[]>('kubectl.json'))
    assert.equal(await kubectl(args), { code, stdout, stderr }, args.join(' '));
  const { stderr } = await kubectl(['create', 'namespace', 'seen', '-v=8']);
  assert.match(stderr, `Content-Type: ${PROTOBUF}`);
  assert.not.match(stderr, 'Content-Type: application/json');
});

for (const [name, { body, code, answer }] of Object.entries(readJson<Record<string, RecordedBody>>('bodies.json')))
  test(`a body with ${name}: as the reference`, async ({ server }) => {
    const sent = { method: 'POST', contentType: PROTOBUF, accept: 'application/json', body: Buffer.from(body, 'base64') };
    const got = await ask(server, '/api/v1/namespaces?dryRun=All', sent);
    assert.is(got.code, code);
    assert.is(got.tree['message'], answer.message);
    if (code !== 201) return;
    const { uid: _uid, creationTimestamp: _created, ...metadata } = got.tree['metadata'] as JsonObject;
    const { uid: _, creationTimestamp: __, ...wanted } = answer.metadata;
    assert.equal(metadata, wanted);
  });

/** Path, Accept → code, Content-Type (all asked of the reference, with a kind of its own for widgets). */
const NEGOTIATION: readonly (readonly [path: string, accept: string, code: number, type: string])[] = [
  ['/api/v1/namespaces/default', PROTOBUF, 200, PROTOBUF],
  ['/api/v1/namespaces/default', `${PROTOBUF},application/json`, 200, PROTOBUF],
  ['/api/v1/namespaces/default', `application/json,${PROTOBUF}`, 200, 'application/json'],
  ['/api/v1/namespaces/default', `${PROTOBUF};q=0.5,application/json`, 200, 'application/json'],
  ['/api/v1/namespaces/default', `${PROTOBUF};${PARTIAL}`, 200, PROTOBUF],
  ['/api/v1/namespaces/default', `${PROTOBUF};${TABLE}`, 406, 'application/json'],
  ['/api/v1/namespaces', `${PROTOBUF};${TABLE},application/json;${TABLE}`, 200, 'application/json'],
  ['/api/v1/namespaces/nope', PROTOBUF, 404, PROTOBUF],
  ['/api/v1/namespaces/nope', `${PROTOBUF},application/json`, 404, PROTOBUF],
  ['/api/v1/namespaces/nope', `application/json,${PROTOBUF}`, 404, 'application/json'],
  ['/api/v1/namespaces/nope', `${PROTOBUF};${PARTIAL},application/json`, 404, 'application/json'],
  ['/api/v1/namespaces/nope', `text/plain,${PROTOBUF}`, 404, PROTOBUF],
  ['/api/v1/nope', PROTOBUF, 404, PROTOBUF],
  ['/api', PROTOBUF, 200, PROTOBUF],
  ['/apis', PROTOBUF, 200, PROTOBUF],
  [
    '/apis',
    `${PROTOBUF};g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList`,
    200,
    `${PROTOBUF};g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList`,
  ],
  ['/apis/apps', PROTOBUF, 200, PROTOBUF],
  ['/apis/apps/v1', PROTOBUF, 200, PROTOBUF],
  ['/version', PROTOBUF, 200, 'application/json'],
  [`${WIDGETS}/a`, PROTOBUF, 406, PROTOBUF],
  [WIDGETS, PROTOBUF, 406, PROTOBUF],
  [`${WIDGETS}/a`, `${PROTOBUF},application/json`, 200, 'application/json'],
  [`${WIDGETS}/a`, `${PROTOBUF},*/*`, 200, 'application/json'],
  [`${WIDGETS}/a`, `${PROTOBUF};${PARTIAL}`, 200, PROTOBUF],
];
test('what is answered in protobuf, and what is not', async ({ server }) => {
  const made = await ask(server, WIDGETS, { method: 'POST', contentType: 'application/json', body: '{"metadata":{"name":"a"}}' });
  assert.is(made.code, 201);
  for (const [path, accept, code, type] of NEGOTIATION) {
    const got = await ask(server, path, { accept });
    assert.equal([got.code, got.type], [code, type], `${path} as ${accept}`);
  }
  const list = 'only the following media types are accepted: application/json, application/yaml, application/vnd.kubernetes.protobuf';
  assert.is((await ask(server, WIDGETS, { accept: PROTOBUF })).tree['message'], list);
  const body = await ask(server, WIDGETS, { method: 'POST', contentType: PROTOBUF, body: Buffer.from('k8s\0') });
  assert.is(body.code, 415);
});

test('an object and its list are the same in both formats', async ({ server }) => {
  for (const path of ['/api/v1/namespaces/default', '/api/v1/namespaces', '/api/v1/namespaces?limit=2', '/api/v1/services']) {
    const json = await ask(server, path, { accept: 'application/json' });
    const protobuf = await ask(server, path, { accept: PROTOBUF });
    const again = await ask(server, path, { accept: PROTOBUF });
    assert.is(json.code, 200);
    assert.equal(protobuf.bytes, codec.encode(json.tree), path);
    assert.equal(again.bytes, protobuf.bytes, path);
  }
});

test('options of a delete in protobuf: nothing is deleted', async ({ server }) => {
  const path = '/api/v1/namespaces/default/configmaps';
  const object = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'stays' } };
  const created = await ask(server, path, { method: 'POST', contentType: PROTOBUF, accept: PROTOBUF, body: codec.encode(object) });
  assert.equal([created.code, created.type], [201, PROTOBUF]);
  const send = (options: JsonObject) =>
    ask(server, `${path}/stays`, { method: 'DELETE', contentType: PROTOBUF, accept: PROTOBUF, body: codec.encode(options) });
  const type = { apiVersion: 'v1', kind: 'DeleteOptions' };
  assert.is((await send({ ...type, dryRun: ['All'] })).code, 200);
  assert.is((await send({ ...type, preconditions: { uid: 'another' } })).code, 409);
  assert.is((await ask(server, `${path}/stays`)).code, 200);
  const wrong = await send(object);
  assert.is(wrong.tree['message'], 'no kind "ConfigMap" is registered for version "v1" in scheme "pkg/runtime/scheme.go:111"');
  const gone = await send(type);
  assert.equal([gone.code, gone.tree['status']], [200, 'Success']);
});

test('a watch: frames of events, the bookmark that ends the first ones, and an error', async ({ server }) => {
  const path = '/api/v1/namespaces/default/secrets';
  const secret = codec.encode({ apiVersion: 'v1', kind: 'Secret', metadata: { name: 'w' }, data: { a: 'AAH/' } });
  await ask(server, path, { method: 'POST', contentType: PROTOBUF, body: secret });
  const query = 'watch=true&sendInitialEvents=true&resourceVersionMatch=NotOlderThan&allowWatchBookmarks=true&timeoutSeconds=5';
  const controller = new AbortController();
  const answer = await fetch(`${server.url}${path}?${query}`, {
    headers: { accept: `${PROTOBUF};stream=watch` },
    signal: controller.signal,
  });
  assert.is(answer.headers.get('content-type'), `${PROTOBUF};stream=watch`);
  const frames = readFrames(answer.body as ReadableStream<Uint8Array>);
  const next = async () => (await frames.next()).value as { type: string; object: JsonObject };
  const [added, bookmark] = [await next(), await next()];
  await ask(server, `${path}/w`, { method: 'DELETE' });
  const deleted = await next();
  controller.abort();
  const { tree } = await ask(server, `${path}?watch=true&timeoutSeconds=1&resourceVersion=abc`, { accept: PROTOBUF });
  assert.is(tree['kind'], 'Status');
  assert.equal(
    [added, bookmark, deleted].map(({ type }) => type),
    ['ADDED', 'BOOKMARK', 'DELETED'],
  );
  assert.equal(added.object['data'], { a: 'AAH/' });
  const { annotations } = bookmark.object['metadata'] as { annotations: unknown };
  assert.equal(annotations, { 'k8s.io/initial-events-end': 'true' });
  assert.is((deleted.object['metadata'] as JsonObject)['name'], 'w');
});

/** Four bytes of length, then type at 1 and, inside the message at 2, the object at 1: lengths here are below 2^14. */
async function* readFrames(body: ReadableStream<Uint8Array>): AsyncGenerator<{ type: string; object: JsonObject }> {
  let bytes = Buffer.alloc(0);
  for await (const chunk of body) {
    bytes = Buffer.concat([bytes, chunk]);
    while (bytes.length >= 4 && bytes.length >= 4 + bytes.readUInt32BE(0)) {
      const end = 4 + bytes.readUInt32BE(0);
      const type = bytes.toString('latin1', 6, 6 + (bytes[5] as number));
      yield { type, object: codec.decode(bytes.subarray(bytes.indexOf('k8s\0'), end)).tree as JsonObject };
      bytes = bytes.subarray(end);
    }
  }
}

test.run();
