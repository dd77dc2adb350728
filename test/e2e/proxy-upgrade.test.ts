// Upgraded connections through a proxy: the client's bytes wait for the backend's 101, every other answer ends the connection, the same
// pipeline stands in front, and no socket is left on either side.
import { writeFileSync } from 'node:fs';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Backend, createTestDialer, startBackend, type TestDialer, until } from '../runtime/proxy/backend.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

const PROXY = '/api/v1/namespaces/default/pods/web/proxy';
const ANSWER_TIMEOUT = 1000;

interface Context {
  server: TestServer;
  backend: Backend;
  dialer: TestDialer;
}
/** What a raw backend got, and what it answers to a request head. */
const current = { received: '', answer: (_head: string): string | undefined => undefined };
const SWITCH = 'HTTP/1.1 101 Switching Protocols\r\nUpgrade: echo\r\nConnection: Upgrade\r\nX-From: backend\r\n\r\n';

const test = suite<Context>('proxy upgrade');
test.before(async (context) => {
  context.backend = await startBackend({
    raw: (socket) => {
      let head = '';
      let answered = false;
      socket.on('data', (chunk: Buffer) => {
        current.received += chunk.toString('latin1');
        if (answered) {
          socket.write(`echo ${chunk}`);
          return;
        }
        head += chunk.toString('latin1');
        if (!head.includes('\r\n\r\n')) return;
        const answer = current.answer(head);
        answered = answer === SWITCH;
        if (answer !== undefined) socket.write(answer);
        if (answer !== undefined && !answered) socket.end();
      });
    },
  });
  context.dialer = createTestDialer(new Map([['10.0.0.1:80', context.backend.port]]));
  context.server = await startServer(context.dialer, {});
});
test.after(async ({ server, backend }) => {
  await server.close();
  await backend.close();
});
test.before.each(() => {
  current.received = '';
});
test.after.each(async ({ backend, dialer }) => await until(() => backend.sockets.open === 0 && dialer.open() === 0));

async function startServer({ dial }: TestDialer, config: object): Promise<TestServer> {
  const server = await startTestServer({ dial, config: { requestTimeout: ANSWER_TIMEOUT, ...config } });
  const { inject } = server.server;
  const pod = {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: 'web' },
    spec: { containers: [{ name: 'web', image: 'i', ports: [{ containerPort: 80 }] }] },
  };
  const json = { 'content-type': 'application/json' };
  await inject({ method: 'POST', url: '/api/v1/namespaces/default/pods', headers: json, payload: JSON.stringify(pod) });
  const status = await inject({
    method: 'PATCH',
    url: '/api/v1/namespaces/default/pods/web/status',
    headers: { 'content-type': 'application/merge-patch+json' },
    payload: '{"status":{"podIP":"10.0.0.1","podIPs":[{"ip":"10.0.0.1"}]}}',
  });
  assert.is(status.statusCode, 200, status.payload);
  return server;
}

/** A bare client: what it sends is text, what it gets is gathered. */
class Client {
  readonly socket: Socket;
  text = '';
  closed = false;
  constructor({ url }: TestServer) {
    this.socket = connect(Number(new URL(url).port), '127.0.0.1');
    this.socket.on('data', (chunk: Buffer) => {
      this.text += chunk.toString('latin1');
    });
    this.socket
      .on('error', () => {})
      .once('close', () => {
        this.closed = true;
      });
  }
  ask(path: string, more = '', method = 'GET'): this {
    this.socket.write(`${method} ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: echo\r\n${more}\r\n`);
    return this;
  }
  async sees(text: string): Promise<void> {
    await until(() => this.text.includes(text) || this.closed);
    assert.ok(this.text.includes(text), `${JSON.stringify(text)} is not in ${JSON.stringify(this.text)}`);
  }
  async isClosed(): Promise<void> {
    await until(() => this.closed);
  }
}

for (const path of [PROXY, '/api/v1/proxy/namespaces/default/pods/web']) {
  test(`bytes go both ways once the backend has agreed: ${path}`, async ({ server }) => {
    current.answer = () => SWITCH;
    const client = new Client(server).ask(`${path}/a?b=c`, 'Authorization: Bearer s\r\nX-Remote-User: a\r\nCookie: d=e\r\n');
    await client.sees('X-From: backend\r\n\r\n');
    assert.match(client.text, /^HTTP\/1\.1 101 Switching Protocols\r\n/);
    client.socket.write('hello');
    await client.sees('echo hello');
    const [head = '', after] = current.received.split('\r\n\r\n');
    assert.match(head, /^GET \/a\?b=c HTTP\/1\.1\r\n/);
    assert.match(head, /\r\nConnection: Upgrade\r\nUpgrade: echo/);
    assert.match(head, /\r\nCookie: d=e\r\n/);
    assert.match(head, /\r\nX-Forwarded-For: 127\.0\.0\.1\r\n/);
    assert.not.match(head, /Authorization|X-Remote/i);
    assert.is(after, 'hello');
    client.socket.destroy();
  });
}

test('what a client sends too early waits for the 101', async ({ server }) => {
  current.answer = () => undefined;
  const client = new Client(server).ask(`${PROXY}/`);
  client.socket.write('GET /secret HTTP/1.1\r\n\r\n');
  // No answer comes: the client is told, and the bytes are gone with the connection.
  await client.sees('no answer within 1 seconds');
  await client.isClosed();
  assert.match(current.received, /^GET \/ HTTP/);
  assert.not.match(current.received, /secret/);
});

test('early bytes reach the backend after its 101', async ({ server }) => {
  current.answer = () => SWITCH;
  const client = new Client(server);
  client.socket.write(`GET ${PROXY}/ HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: echo\r\n\r\nearly`);
  await client.sees('echo early');
  client.socket.destroy();
});

for (const [name, answer, code, text] of [
  ['a refusal is passed on', 'HTTP/1.1 403 Forbidden\r\nContent-Length: 2\r\nX-From: backend\r\n\r\nno', 403, 'X-From: backend'],
  ['a plain answer is not', 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi', 502, 'invalid upgrade response: status code 200'],
  [
    'nor is a redirect',
    'HTTP/1.1 302 Found\r\nLocation: /x\r\nContent-Length: 0\r\n\r\n',
    502,
    'invalid upgrade response: status code 302',
  ],
  ['nor what is no HTTP', 'garbage\r\n\r\n', 502, 'error dialing backend: malformed HTTP response'],
  ['nor nothing at all', '', 503, 'error dialing backend: EOF'],
] as const) {
  test(`${name}, and the connection is over: ${code}`, async ({ server }) => {
    current.answer = () => answer;
    const client = new Client(server).ask(`${PROXY}/`);
    client.socket.write('GET /secret HTTP/1.1\r\n\r\n');
    await client.isClosed();
    assert.ok(client.text.startsWith(`HTTP/1.1 ${code} `), client.text);
    assert.ok(client.text.includes(text), client.text);
    assert.is(client.text.split('HTTP/1.1').length, 2, 'one answer');
    assert.not.match(client.text, /Location/);
    assert.not.match(current.received, /secret/);
  });
}

for (const [name, path, more, code] of [
  ['an absent pod', '/api/v1/namespaces/default/pods/absent/proxy/', '', 404],
  ['a port that refuses', '/api/v1/namespaces/default/pods/web:9/proxy/', '', 503],
  ['a foreign Origin', `${PROXY}/`, 'Origin: http://evil.example\r\n', 403],
  ['a body', `${PROXY}/`, 'Content-Length: 3\r\n', 400],
  ['an object', '/api/v1/namespaces/default/pods/web', '', 200],
] as const) {
  test(`asking ${name} for an upgrade is answered without one: ${code}`, async ({ server, backend }) => {
    const before = backend.sockets.total;
    const client = new Client(server).ask(path, more);
    await client.isClosed();
    assert.ok(client.text.startsWith(`HTTP/1.1 ${code} `), client.text);
    assert.match(client.text, /\r\nConnection: close\r\n/);
    assert.is(backend.sockets.total, before);
  });
}

test('a client that leaves before the answer takes the backend with it', async ({ server, backend }) => {
  let arrived = (): void => {};
  const there = new Promise<void>((resolve) => {
    arrived = resolve;
  });
  current.answer = () => {
    arrived();
    return undefined;
  };
  const client = new Client(server).ask(`${PROXY}/`);
  await there;
  assert.is(backend.sockets.open, 1);
  client.socket.end();
  await client.isClosed();
});

test('the end of one side is the end of the other', async ({ server, backend }) => {
  current.answer = () => SWITCH;
  const first = new Client(server).ask(`${PROXY}/`);
  await first.sees('101');
  first.socket.end();
  await first.isClosed();
  await until(() => backend.sockets.open === 0);
  const second = await startBackend({
    raw: (socket) => {
      socket.once('data', () => socket.write(SWITCH, () => socket.end('bye')));
    },
  });
  const dialer = createTestDialer(new Map([['10.0.0.1:80', second.port]]));
  const other = await startServer(dialer, {});
  const client = new Client(other).ask(`${PROXY}/`);
  await client.sees('bye');
  client.socket.end();
  await client.isClosed();
  await until(() => second.sockets.open === 0 && dialer.open() === 0);
  await other.close();
  await second.close();
});

test('the end of the server is the end of what is open', async ({ backend, dialer }) => {
  current.answer = () => SWITCH;
  const own = await startServer(dialer, {});
  const client = new Client(own).ask(`${PROXY}/`);
  await client.sees('101');
  await own.close();
  await client.isClosed();
  await until(() => backend.sockets.open === 0);
});

interface Asked {
  readonly status: number;
  readonly message: string;
}
/** Asks the secure port for an upgrade. */
function askSecure(url: string, token: string | undefined, path = `${PROXY}/`): Promise<Asked> {
  return new Promise((resolve, reject) => {
    const headers = { connection: 'Upgrade', upgrade: 'echo', ...(token === undefined ? {} : { authorization: `Bearer ${token}` }) };
    const send = url.startsWith('https') ? httpsRequest : httpRequest;
    const request = send(`${url}${path}`, { headers, rejectUnauthorized: false, agent: false });
    request.once('upgrade', (answer: IncomingMessage, socket: Socket) => {
      socket.destroy();
      resolve({ status: answer.statusCode ?? 0, message: '' });
    });
    request.once('response', (answer) => {
      let text = '';
      answer.on('data', (chunk: Buffer) => {
        text += chunk.toString();
      });
      answer.once('end', () => resolve({ status: answer.statusCode ?? 0, message: (JSON.parse(text) as { message: string }).message }));
    });
    request.once('error', reject).end();
  });
}

test('an upgrade passes authentication and authorization as every request', async ({ backend, dialer }) => {
  current.answer = () => SWITCH;
  const dir = makeTemporaryFolder('proxy-upgrade');
  writeFileSync(join(dir, 'tokens'), 'one,alice,1\ntwo,bob,2\n');
  const policy = { user: 'alice', namespace: '*', resource: 'pods', apiGroup: '*' };
  writeFileSync(
    join(dir, 'policy'),
    JSON.stringify({ apiVersion: 'abac.authorization.kubernetes.io/v1beta1', kind: 'Policy', spec: policy }),
  );
  const own = await startServer(dialer, {
    insecurePort: 0,
    securePort: 'any',
    certDir: dir,
    tokenAuthFile: join(dir, 'tokens'),
    authorizationMode: ['ABAC'],
    authorizationPolicyFile: join(dir, 'policy'),
  });
  const before = backend.sockets.total;
  assert.is((await askSecure(own.url, 'wrong')).status, 401);
  const bob = await askSecure(own.url, 'two');
  assert.is(bob.status, 403);
  assert.match(bob.message, /User "bob" cannot get resource "pods\/proxy"/);
  const old = await askSecure(own.url, 'two', '/api/v1/proxy/namespaces/default/pods/web/');
  assert.match(old.message, /User "bob" cannot proxy resource "pods"/);
  assert.is(backend.sockets.total, before);
  assert.is((await askSecure(own.url, 'one')).status, 101);
  await own.close();
});

test.run();
