// /ui/: Swagger UI over the live documents, loaded on first use.
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { createUi, type UiDocuments } from '../../../runtime/http/ui.ts';

let paths: readonly string[] = ['api', 'api/v1', 'apis', 'apis/apps', 'apis/apps/v1', 'version'];
const documents: UiDocuments = {
  handle: () => ({ status: 200, headers: {}, body: Buffer.from('{"swagger":"2.0","info":{"title":"T","version":"1"},"paths":{"/a":{}}}') }),
  documentPaths: () => paths,
};

let server: Server;

interface Got {
  readonly status: number;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly body: string;
}

function get(path: string): Promise<Got> {
  return new Promise((resolve, reject) => {
    const { port } = server.address() as AddressInfo;
    const sent = request({ host: '127.0.0.1', port, path, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks).toString() }),
      );
    });
    sent.on('error', reject).end();
  });
}

const test = suite('the UI');

test.before(async () => {
  const handler = await createUi({ documents });
  server = createServer(handler);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
test.after(() => new Promise<void>((resolve) => void server.close(() => resolve())));

test('the page loads its scripts from this server alone', async () => {
  const page = await get('/ui/');
  assert.is(page.status, 200);
  assert.match(String(page.headers['content-type']), /^text\/html/);
  assert.match(String(page.headers['content-security-policy']), /default-src 'self'/);
  assert.not.match(String(page.headers['content-security-policy']), /upgrade-insecure-requests/);
  const sources = [...page.body.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, source = '']) => source);
  assert.ok(sources.length > 3);
  for (const source of sources) {
    assert.not.match(source, /^(https?:)?\/\//);
    const { pathname } = new URL(source, 'http://x/ui/');
    assert.is((await get(pathname)).status, 200, pathname);
  }
});

test('the page asks for the documents there are, each time', async () => {
  assert.match((await get('/ui/static/swagger-initializer.js')).body, /\/ui\/config\.json/);
  const config = async () => JSON.parse((await get('/ui/config.json')).body) as { urls: { name: string; url: string }[] };
  assert.equal(
    (await config()).urls.map(({ url }) => url),
    ['/openapi/v3/api/v1', '/openapi/v3/apis/apps/v1', '/openapi/v2'],
  );
  paths = [...paths, 'apis/toys.example.dev/v1'];
  assert.ok((await config()).urls.some(({ url }) => url === '/openapi/v3/apis/toys.example.dev/v1'));
});

test('the whole document is at /ui/json', async () => {
  assert.equal(Object.keys(JSON.parse((await get('/ui/json')).body).paths), ['/a']);
});

test('other paths are 404, and none leads out of the assets', async () => {
  assert.is((await get('/ui/nothing')).status, 404);
  for (const path of ['/ui/static/../../package.json', '/ui/static/%2e%2e/package.json']) {
    const { status, body } = await get(path);
    assert.ok(status === 403 || status === 404, `${path}: ${status}`);
    assert.not.match(body, /"version"/);
  }
});

test.run();
