// The dialer that servers have by default: what it refuses, that it asks for a name once, and that nothing stays open.
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Dial } from '../../../runtime/api/proxy.ts';
import { StatusError } from '../../../runtime/api/status.ts';
import { type CertificatePair, makeCertificate } from '../../../runtime/http/tls/make-certificate.ts';
import { connect } from '../../../runtime/proxy/connect.ts';
import { createDialer } from '../../../runtime/proxy/dial.ts';

const test = suite('proxy dial');
const never = new AbortController().signal;

async function failureOf(promise: Promise<unknown>): Promise<StatusError> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof StatusError) return error;
    throw error;
  }
  throw new Error('it was connected');
}

for (const host of ['127.0.0.1', '::1', '169.254.169.254', 'fe80::1', '0.0.0.0', '224.0.0.1', '::ffff:127.0.0.1', '']) {
  test(`refuses ${JSON.stringify(host)}`, async () => {
    const { code, reason, message } = await failureOf(createDialer()({ host, port: 80, tls: false }, never));
    assert.equal([code, reason, message], [400, 'BadRequest', 'address not allowed']);
  });
}

test('refuses a name when one of its addresses is not allowed, and asks once', async () => {
  let asked = 0;
  const resolve = async (): Promise<string[]> => {
    asked++;
    return ['192.0.2.1', '127.0.0.1'];
  };
  const { message } = await failureOf(createDialer({ resolve })({ host: 'a.example', port: 80, tls: false }, never));
  assert.is(message, 'address not allowed');
  assert.is(asked, 1);
});

interface TlsServer {
  readonly port: number;
  readonly pair: CertificatePair;
  /** Common name of the client's certificate, or ''. */
  seen: string;
  open: number;
  close(): Promise<void>;
}
async function startTlsServer(): Promise<TlsServer> {
  const pair = await makeCertificate({ names: ['backend.example'], now: Date.now() });
  const server = createTlsServer({ ...pair, requestCert: true, rejectUnauthorized: false }, (socket) => {
    const { subject } = socket.getPeerCertificate();
    started.seen = (subject as { CN?: string } | undefined)?.CN ?? '';
    socket.on('error', () => {}).end('hello');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = (): Promise<void> => new Promise((resolve) => void server.close(() => resolve()));
  const started: TlsServer = { port: (server.address() as AddressInfo).port, pair, seen: '', open: 0, close };
  server.on('connection', (socket: Socket) => {
    started.open++;
    socket.once('close', () => started.open--);
  });
  return started;
}
const dialLoopback = createDialer({ resolve: async () => ['127.0.0.1'], isAllowed: (address) => address === '127.0.0.1' });
async function textOf(socket: Socket): Promise<string> {
  let text = '';
  for await (const chunk of socket) text += String(chunk);
  return text;
}

test('TLS: verified against the CA that is given, with the client certificate, else not verified', async () => {
  const server = await startTlsServer();
  const { port, pair } = server;
  const client = await makeCertificate({ names: ['kube-apiserver'], now: Date.now() });
  const tls = { ca: pair.cert, cert: client.cert, key: client.key };
  assert.is(await textOf(await dialLoopback({ host: 'backend.example', port, tls }, never)), 'hello');
  assert.match(server.seen, /^kube-apiserver/);
  assert.is(await textOf(await dialLoopback({ host: 'other.example', port, tls: true }, never)), 'hello');
  assert.is(server.seen, '');
  for (const [host, ca] of [
    ['other.example', pair.cert],
    ['backend.example', client.cert],
  ] as const) {
    const failed = await dialLoopback({ host, port, tls: { ca } }, never).then(
      () => false,
      () => true,
    );
    assert.ok(failed, `${host} was taken`);
  }
  // None of the sockets is left, those of refused servers neither.
  while (server.open > 0) await new Promise((resolve) => setTimeout(resolve, 5));
  await server.close();
});

test('TLS: nothing is left when the wait ends in the middle of the handshake', async () => {
  const silent = createServer((socket) => socket.on('error', () => {}).resume());
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  const closed = new Promise<void>((resolve) => silent.once('connection', (socket: Socket) => socket.once('close', () => resolve())));
  const { port } = silent.address() as AddressInfo;
  const host = { dial: dialLoopback, resolvers: new Map(), dialTimeout: 50, answerTimeout: 1000 };
  const failure = await failureOf(connect(host, { host: 'backend.example', port, tls: true }, { signal: never, trouble: 'trouble' }));
  assert.is(failure.message, `trouble: dial tcp backend.example:${port}: i/o timeout`);
  await closed;
  await new Promise((resolve) => silent.close(resolve));
});

const hostOf = (dial: Dial) => ({ dial, resolvers: new Map(), dialTimeout: 20, answerTimeout: 1000 });

for (const [code, words] of [
  ['ECONNREFUSED', 'dial tcp 192.0.2.1:80: connect: connection refused'],
  ['EHOSTUNREACH', 'dial tcp 192.0.2.1:80: connect: no route to host'],
  ['ENETUNREACH', 'dial tcp 192.0.2.1:80: connect: network is unreachable'],
  ['ENOTFOUND', 'dial tcp: lookup 192.0.2.1: no such host'],
  ['ERR_SOCKET_BAD_PORT', 'dial tcp: address 80: invalid port'],
] as const) {
  test(`${code} is 503 in the reference's words`, async () => {
    const dial: Dial = () => Promise.reject(Object.assign(new Error('x'), { code }));
    const failure = await failureOf(
      connect(hostOf(dial), { host: '192.0.2.1', port: 80, tls: false }, { signal: never, trouble: 'error trying to reach service' }),
    );
    assert.equal([failure.code, failure.message], [503, `error trying to reach service: ${words}`]);
  });
}

test('a dialer that never answers is given up', async () => {
  let told: AbortSignal | undefined;
  const dial: Dial = (_target, signal) => {
    told = signal;
    return new Promise(() => {});
  };
  const failure = await failureOf(
    connect(hostOf(dial), { host: '192.0.2.1', port: 80, tls: false }, { signal: never, trouble: 'trouble' }),
  );
  assert.equal([failure.code, failure.message], [503, 'trouble: dial tcp 192.0.2.1:80: i/o timeout']);
  assert.ok(told?.aborted);
});

test('a socket that comes when nobody waits any more is closed', async () => {
  const server = createServer((socket) => socket.on('error', () => {}));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { connect: open } = await import('node:net');
  const { port } = server.address() as AddressInfo;
  let release = (): void => {};
  const closed = new Promise<void>((resolve) => {
    server.once('connection', (socket) => socket.once('close', () => resolve()));
  });
  const dial: Dial = () =>
    new Promise((resolve) => {
      release = () => {
        const socket = open(port, '127.0.0.1', () => resolve(socket));
      };
    });
  await failureOf(connect(hostOf(dial), { host: '192.0.2.1', port: 80, tls: false }, { signal: never, trouble: 'trouble' }));
  release();
  await closed;
  await new Promise((resolve) => server.close(resolve));
});

test.run();
