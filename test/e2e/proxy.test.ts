// Plain requests through a proxy against small servers: methods, bodies that stream both ways, what is passed on and what is not, what a
// client is told when there is no answer, and that no socket is left on either side.
import { type ClientRequest, request as httpRequest, type IncomingMessage } from 'node:http';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Backend, createTestDialer, startBackend, type TestDialer, until } from '../runtime/proxy/backend.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

const POD = '/api/v1/namespaces/default/pods/web';
const PROXY = `${POD}/proxy`;
/** How long a backend may take to answer here, milliseconds. */
const ANSWER_TIMEOUT = 1000;

interface Context {
  server: TestServer;
  backend: Backend;
  raw: Backend;
  dialer: TestDialer;
  /** What the next request of the backend does. */
  serve: (req: IncomingMessage, res: import('node:http').ServerResponse) => void;
}

const test = suite<Context>('proxy');
const current: Pick<Context, 'serve'> = { serve: (_req, res) => void res.end() };

test.before(async (context) => {
  context.backend = await startBackend({ request: (req, res) => current.serve(req, res) });
  context.raw = await startBackend({
    raw: (socket) => {
      socket.once('data', (head: Buffer) => {
        const [, answer = ''] = /GET \/([^ ]*)/.exec(head.toString('latin1')) ?? [];
        if (answer === 'silence') return;
        socket.end(decodeURIComponent(answer));
      });
    },
  });
  context.dialer = createTestDialer(
    new Map([
      ['10.0.0.1:80', context.backend.port],
      ['10.0.0.1:81', context.raw.port],
    ]),
  );
  context.server = await startTestServer({ dial: context.dialer.dial, config: { requestTimeout: ANSWER_TIMEOUT } });
  const pod = (name: string): object => ({
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name },
    spec: {
      containers: [
        { name: 'side', image: 'i' },
        { name: 'web', image: 'i', ports: [{ containerPort: 80 }] },
      ],
    },
  });
  await send(context.server, 'POST', '/api/v1/namespaces/default/pods', pod('web'));
  await send(context.server, 'POST', '/api/v1/namespaces/default/pods', pod('nowhere'));
  await send(context.server, 'PATCH', `${POD}/status`, { status: { podIP: '10.0.0.1', podIPs: [{ ip: '10.0.0.1' }] } });
});
test.after(async ({ server, backend, raw }) => {
  await server.close();
  await backend.close();
  await raw.close();
});
test.after.each(async ({ backend, raw, dialer }) => {
  await until(() => backend.sockets.open === 0 && raw.sockets.open === 0 && dialer.open() === 0);
});

async function send({ url }: TestServer, method: string, path: string, body: object): Promise<void> {
  const type = method === 'PATCH' ? 'application/merge-patch+json' : 'application/json';
  const answer = await fetch(`${url}${path}`, { method, headers: { 'content-type': type }, body: JSON.stringify(body) });
  assert.ok(answer.ok, await answer.text());
}

/** Opens a request whose answer and body are the test's to read and write. */
function open({ url }: TestServer, path: string, options: { method?: string; headers?: Record<string, string> } = {}): ClientRequest {
  return httpRequest(`${url}${path}`, { agent: false, ...options });
}
function answerOf(request: ClientRequest): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => request.once('response', resolve).once('error', reject));
}
function chunkOf(message: IncomingMessage): Promise<string> {
  return new Promise((resolve) => message.once('data', (chunk: Buffer) => resolve(chunk.toString())));
}
async function textOf(message: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of message) text += String(chunk);
  return text;
}

for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const) {
  for (const path of [`${PROXY}/a/b?q=%2F`, '/api/v1/proxy/namespaces/default/pods/web/a/b?q=%2F']) {
    test(`${method} ${path}`, async ({ server }) => {
      current.serve = async (req, res) => {
        res.writeHead(207, { 'X-Method': req.method ?? '', 'X-Url': req.url ?? '' });
        res.end(`got ${await textOf(req)}`);
      };
      const body = method === 'GET' ? null : 'payload';
      const answer = await fetch(`${server.url}${path}`, { method, body });
      assert.is(answer.status, 207);
      assert.is(answer.headers.get('x-method'), method);
      assert.is(answer.headers.get('x-url'), '/a/b?q=%2F');
      assert.is(await answer.text(), `got ${body ?? ''}`);
    });
  }
}

test('HEAD has the head of the answer and no body', async ({ server }) => {
  current.serve = (req, res) => void res.writeHead(200, { 'Content-Length': '5', 'X-Method': req.method ?? '' }).end();
  const answer = await fetch(`${server.url}${PROXY}/`, { method: 'HEAD' });
  assert.equal([answer.headers.get('content-length'), answer.headers.get('x-method'), await answer.text()], ['5', 'HEAD', '']);
});

test('methods that are no verb are refused', async ({ server, backend }) => {
  const before = backend.sockets.total;
  const answer = await answerOf(open(server, `${PROXY}/`, { method: 'TRACE' }).end());
  assert.is(answer.statusCode, 405);
  answer.resume();
  assert.is(backend.sockets.total, before);
});

test('both bodies stream: each chunk is through before the next is sent', async ({ server }) => {
  current.serve = (req, res) => {
    res.writeHead(200).flushHeaders();
    req.on('data', (chunk: Buffer) => res.write(`<${chunk}>`));
    req.on('end', () => res.end('done'));
  };
  const request = open(server, `${PROXY}/`, { method: 'POST' });
  request.flushHeaders();
  const answer = await answerOf(request);
  for (const word of ['one', 'two', 'three']) {
    request.write(word);
    assert.is(await chunkOf(answer), `<${word}>`);
  }
  request.end();
  assert.is(await textOf(answer), 'done');
});

test('a slow reader slows the backend down: nothing is gathered in between', async ({ server }) => {
  const chunk = Buffer.alloc(1 << 20);
  let written = 0;
  current.serve = (_req, res) => {
    const more = (): void => {
      while (written < 64) {
        written++;
        if (!res.write(chunk)) {
          res.once('drain', more);
          return;
        }
      }
      res.end();
    };
    more();
  };
  const answer = await answerOf(open(server, `${PROXY}/`).end());
  // Until the sockets in between are full.
  let last = -1;
  while (last !== written) {
    last = written;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  assert.ok(written < 40, `${written} MiB were taken for a client that reads nothing`);
  let size = 0;
  for await (const part of answer) size += (part as Buffer).length;
  assert.is(size, 64 << 20);
});

test('who the caller is stays here, and where it came from is said', async ({ server }) => {
  let seen: IncomingMessage['headers'] = {};
  current.serve = (req, res) => {
    seen = req.headers;
    res.end();
  };
  const secrets = { authorization: 'Bearer s', 'impersonate-user': 'a', 'x-remote-user': 'a', 'x-remote-group': 'system:masters' };
  const answer = await answerOf(open(server, `${PROXY}/x`, { headers: { ...secrets, cookie: 'a=b', 'x-forwarded-for': '1.2.3.4' } }).end());
  answer.resume();
  for (const name of Object.keys(secrets)) assert.is(seen[name], undefined);
  assert.is(seen['cookie'], 'a=b');
  assert.is(seen['x-forwarded-for'], '1.2.3.4, 127.0.0.1');
  assert.is(seen['x-forwarded-uri'], `${PROXY}/x`);
  assert.is(seen.host, new URL(server.url).host);
});

test("a redirect is the client's to follow, and leads through the proxy", async ({ server, backend }) => {
  current.serve = (_req, res) => void res.writeHead(302, { Location: '/next?a=b' }).end();
  const before = backend.sockets.total;
  const answer = await fetch(`${server.url}${PROXY}/x`, { redirect: 'manual' });
  assert.equal([answer.status, answer.headers.get('location')], [302, `${PROXY}/next?a=b`]);
  assert.is(backend.sockets.total, before + 1);
});

test('the links of a page lead through the proxy', async ({ server }) => {
  current.serve = (_req, res) => void res.writeHead(200, { 'Content-Type': 'text/html', 'Content-Length': '19' }).end('<a href="/x">é</a>');
  assert.is(await (await fetch(`${server.url}${PROXY}/`)).text(), `<a href="${PROXY}/x">é</a>`);
});

test('a path without a slash is sent to the one with it', async ({ server, backend }) => {
  const before = backend.sockets.total;
  const answer = await fetch(`${server.url}${PROXY}?a=b`, { redirect: 'manual' });
  assert.equal([answer.status, answer.headers.get('location')], [301, `${PROXY}/?a=b`]);
  const old = await fetch(`${server.url}/api/v1/proxy/namespaces/default/pods/web`, { redirect: 'manual' });
  assert.is(old.headers.get('location'), '/api/v1/proxy/namespaces/default/pods/web/');
  assert.is(backend.sockets.total, before);
});

const escaped = (text: string): string => encodeURIComponent(text).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16)}`);
for (const [name, path, code, message] of [
  ['absent', '/api/v1/namespaces/default/pods/absent/proxy/', 404, 'pods "absent" not found'],
  ['without an address', '/api/v1/namespaces/default/pods/nowhere/proxy/', 400, 'address not allowed'],
  ['no name', '/api/v1/namespaces/default/pods/a:b:c:d/proxy/', 400, 'invalid pod request "a:b:c:d"'],
  ['refuses', `${POD}:9/proxy/`, 503, 'error trying to reach service: dial tcp 10.0.0.1:9: connect: connection refused'],
  ['closes without a word', `${POD}:81/proxy/`, 503, 'error trying to reach service: EOF'],
  ['no HTTP', `${POD}:81/proxy/garbage`, 502, /^error trying to reach service: malformed HTTP response: /],
  [
    'a broken head',
    `${POD}:81/proxy/${escaped('HTTP/1.1 200 OK\r\nfoo bar\r\n\r\n')}`,
    502,
    /^error trying to reach service: malformed HTTP response: /,
  ],
  [
    'an upgrade that nobody asked for',
    `${POD}:81/proxy/${escaped('HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n')}`,
    502,
    /^error trying to reach service: /,
  ],
  ['silence', `${POD}:81/proxy/silence`, 504, 'error trying to reach service: no answer within 1 seconds'],
] as const) {
  test(`a target that is ${name}: ${code}`, async ({ server }) => {
    const answer = await fetch(`${server.url}${path}`);
    const status = (await answer.json()) as { code: number; kind: string; message: string };
    assert.equal([answer.status, status.code, status.kind], [code, code, 'Status']);
    if (typeof message === 'string') assert.is(status.message, message);
    else assert.match(status.message, message);
  });
}

test('an answer that is cut is cut for the client', async ({ server }) => {
  current.serve = (_req, res) => {
    res.writeHead(200, { 'Content-Length': '100' });
    res.write('half', () => res.destroy());
  };
  const answer = await answerOf(open(server, `${PROXY}/`).end());
  const error = await textOf(answer).then(
    () => undefined,
    (cause: Error) => cause,
  );
  assert.is((error as NodeJS.ErrnoException | undefined)?.code, 'ECONNRESET');
});

test('a client that leaves before the answer takes its connection to the backend with it', async ({ server, backend }) => {
  let arrived = (): void => {};
  const there = new Promise<void>((resolve) => {
    arrived = resolve;
  });
  current.serve = () => arrived();
  const request = open(server, `${PROXY}/`)
    .on('error', () => {})
    .end();
  await there;
  assert.is(backend.sockets.open, 1);
  request.destroy();
});

test('a client that leaves in the middle of a body, its own or the answer, too', async ({ server, backend }) => {
  current.serve = (_req, res) => void res.writeHead(200).write('first');
  const download = open(server, `${PROXY}/`)
    .on('error', () => {})
    .end();
  await chunkOf(await answerOf(download));
  const upload = open(server, `${PROXY}/`, { method: 'POST' }).on('error', () => {});
  upload.write('first');
  await chunkOf(await answerOf(upload));
  assert.is(backend.sockets.open, 2);
  download.destroy();
  upload.destroy();
});

test('a backend that answers before it has read the body is heard', async ({ server }) => {
  current.serve = (_req, res) => void res.writeHead(413).end('too much');
  const request = open(server, `${PROXY}/`, { method: 'POST' });
  request.write('the first of many');
  const answer = await answerOf(request);
  assert.equal([answer.statusCode, await textOf(answer)], [413, 'too much']);
  request.end();
});

test.run();
