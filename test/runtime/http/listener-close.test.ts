// A listener that closes waits for what is in flight, and for nothing else: each test would take its hour of grace otherwise.
import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { connect, type Socket } from 'node:net';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Listener, listenPlain } from '../../../runtime/http/listener.ts';

const GRACE = 3_600_000;

async function open(onResponse: (res: ServerResponse) => void): Promise<{ listener: Listener; dial: () => Promise<Socket> }> {
  const listener = await listenPlain({ address: '127.0.0.1', port: 0, onRequest: (_req, res) => onResponse(res) });
  const dial = async (): Promise<Socket> => {
    const socket = connect(Number(new URL(listener.url).port), '127.0.0.1').on('error', () => {});
    await once(socket, 'connect');
    return socket;
  };
  return { listener, dial };
}

const test = suite('a listener that closes');

test('closes a connection that never said anything', async () => {
  const { listener, dial } = await open((res) => res.end());
  const socket = await dial();
  socket.resume();
  const ended = once(socket, 'close');
  await listener.close(GRACE);
  await ended;
});

test('closes a connection that is kept for a next request', async () => {
  const { listener, dial } = await open((res) => res.end('done'));
  const socket = await dial();
  socket.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n');
  await once(socket, 'data');
  await listener.close(GRACE);
});

test('waits for an answer that is in flight, and then not for its connection', async () => {
  let finish = (): void => {};
  const { listener, dial } = await open((res) => {
    res.write('begun,');
    finish = () => res.end('ended');
  });
  const socket = await dial();
  let answer = '';
  socket.on('data', (chunk) => (answer += String(chunk)));
  socket.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n');
  await once(socket, 'data');
  const closed = listener.close(GRACE);
  finish();
  await closed;
  assert.match(answer, /begun,.*ended/s);
});

test.run();
