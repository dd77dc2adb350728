// The dialer that servers have by default: what it refuses, that it asks for a name once, and that nothing stays open.
import { type AddressInfo, createServer } from 'node:net';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Dial } from '../../../runtime/api/proxy.ts';
import { StatusError } from '../../../runtime/api/status.ts';
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
