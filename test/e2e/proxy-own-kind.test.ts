// Proxies of a kind of a user's own: by an expression in the definition alone, and by a resolver and a dialer that a plugin brings; on
// the secure port, over HTTP/2.
import { mkdirSync, writeFileSync } from 'node:fs';
import { type ClientHttp2Session, connect as connectHttp2, type IncomingHttpHeaders } from 'node:http2';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Backend, createTestDialer, startBackend, type TestDialer, until } from '../runtime/proxy/backend.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

const DEFINITION = `
apiVersion: kindsmith.dev/v1
kind: ResourceDefinition
metadata: {name: cameras.acme.dev}
spec:
  group: acme.dev
  scope: Namespaced
  names: {plural: cameras, singular: camera, kind: Camera}
  versions:
    - name: v1
      served: true
      storage: true
      schema:
        openAPIV3Schema:
          type: object
          properties:
            spec: {type: object, properties: {address: {type: string}, port: {type: integer}}}
      subresources:
        proxy: {proxy: {host: root.spec.address, port: "dyn(request.port != '' ? request.port : string(root.spec.port))"}}
        picture: {verbs: [get], proxy: {target: picture-store}}
`;

interface Context {
  server: TestServer;
  backend: Backend;
  dialer: TestDialer;
  session: ClientHttp2Session;
}
const test = suite<Context>('proxy of an own kind');

test.before(async (context) => {
  const dir = makeTemporaryFolder('cameras');
  mkdirSync(dir, { recursive: true });
  writeFileSync(join(dir, 'cameras.yaml'), DEFINITION);
  context.backend = await startBackend({
    request: (req, res) => {
      res.setHeader('Set-Cookie', ['a=1', 'b=2']);
      if (req.url === '/cut') res.writeHead(200, { 'Content-Length': '9' }).write('half', () => res.destroy());
      else req.pipe(res.writeHead(200, { 'X-Url': `${req.method} ${req.url}`, 'X-Token': req.headers.authorization ?? 'none' }));
    },
  });
  context.dialer = createTestDialer(
    new Map([
      ['10.9.9.9:554', context.backend.port],
      ['10.9.9.9:555', context.backend.port],
      ['pictures.example:443', context.backend.port],
    ]),
  );
  const plugin = {
    name: 'pictures',
    dial: context.dialer.dial,
    proxies: [{ name: 'picture-store', resolve: () => ({ host: 'pictures.example', port: 443, tls: { ca: 'PEM' } }) }],
  };
  const folder = makeTemporaryFolder('cameras-secure');
  writeFileSync(join(folder, 'tokens'), `${TOKEN},alice,1\n`);
  const config = { securePort: 'any', insecurePort: 0, certDir: folder, tokenAuthFile: join(folder, 'tokens') } as const;
  context.server = await startTestServer({ resources: [{ dir }], plugins: [plugin], config });
  context.session = connectHttp2(context.server.url, { rejectUnauthorized: false });
  const camera = { apiVersion: 'acme.dev/v1', kind: 'Camera', metadata: { name: 'door' }, spec: { address: '10.9.9.9', port: 554 } };
  const made = await ask(context.session, BASE, { method: 'POST', body: JSON.stringify(camera), type: 'application/json' });
  assert.is(made.status, 201, made.text);
});
test.after(async ({ server, backend, session }) => {
  session.close();
  await server.close();
  await backend.close();
});

const TOKEN = 'secret-token';
interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  /** The stream ended before its time. */
  readonly cut: boolean;
}
function ask(
  session: ClientHttp2Session,
  path: string,
  { method = 'GET', body, type = 'text/plain' }: { method?: string; body?: string; type?: string } = {},
): Promise<Answer> {
  return new Promise((resolve) => {
    const stream = session.request({ ':method': method, ':path': path, authorization: `Bearer ${TOKEN}`, 'content-type': type });
    let headers: IncomingHttpHeaders = {};
    let text = '';
    stream.once('response', (found) => {
      headers = found;
    });
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
    });
    stream.on('error', () => {});
    stream.once('close', () => resolve({ status: Number(headers[':status']), headers, text, cut: stream.rstCode !== 0 }));
    stream.end(body);
  });
}

const BASE = '/apis/acme.dev/v1/namespaces/default/cameras';

for (const [path, host, port] of [
  [`${BASE}/door/proxy/live?x=1`, '10.9.9.9', 554],
  [`${BASE}/door:555/proxy/live?x=1`, '10.9.9.9', 555],
  [`/apis/acme.dev/v1/proxy/namespaces/default/cameras/door/live?x=1`, '10.9.9.9', 554],
  [`${BASE}/door/picture/live?x=1`, 'pictures.example', 443],
] as const) {
  test(path, async ({ session, dialer }) => {
    const { status, headers } = await ask(session, path);
    assert.equal([status, headers['x-url'], headers['set-cookie']], [200, 'GET /live?x=1', ['a=1', 'b=2']]);
    assert.equal([dialer.asked.at(-1)?.host, dialer.asked.at(-1)?.port], [host, port]);
  });
}

test('a resolver says how TLS is made, and the dialer does it', ({ dialer }) => {
  assert.equal(dialer.asked.find(({ host }) => host === 'pictures.example')?.tls, { ca: 'PEM' });
});

test('a body goes there and back, and the token does not', async ({ session }) => {
  const { text, headers } = await ask(session, `${BASE}/door/proxy/`, { method: 'POST', body: 'x'.repeat(100_000) });
  assert.is(text.length, 100_000);
  assert.is(headers['x-token'], 'none');
});

test('an answer that is cut is a stream that is reset', async ({ session }) => {
  const { text, cut } = await ask(session, `${BASE}/door/proxy/cut`);
  assert.equal([text, cut], ['half', true]);
});

test('verbs that the definition does not name are refused', async ({ session }) => {
  assert.is((await ask(session, `${BASE}/door/picture/`, { method: 'POST', body: 'x' })).status, 405);
  assert.is((await ask(session, `${BASE}/door/proxy/`, { method: 'POST', body: 'x' })).status, 200);
});

for (const [path, code, message] of [
  [`${BASE}/window/proxy/`, 404, 'cameras.acme.dev "window" not found'],
  [`${BASE}/door:rtsp/proxy/`, 400, 'the object has no such port'],
  [`${BASE}/door:9/proxy/`, 503, 'error trying to reach service: dial tcp 10.9.9.9:9: connect: connection refused'],
  [`/apis/acme.dev/v1/watch/namespaces/default/cameras/door/proxy/`, 404, 'the server could not find the requested resource'],
  [`/apis/acme.dev/v1/proxy/namespaces/default/cameras`, 404, 'the server could not find the requested resource'],
] as const) {
  test(`${path}: ${code}`, async ({ session }) => {
    const { status, text } = await ask(session, path);
    assert.equal([status, (JSON.parse(text) as { message: string }).message], [code, message]);
  });
}

test('no socket is left', async ({ backend, dialer }) => await until(() => backend.sockets.open === 0 && dialer.open() === 0));

test.run();
