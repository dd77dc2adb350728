// Bodies are bounded in bytes and in time, each in a clear answer; a proxied body flows as long as it likes.
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { StatusError } from '../../../runtime/api/status.ts';
import { AbortedError, type BodyLimits, readBody } from '../../../runtime/http/body.ts';
import { listenPlain, TIMES, withBoundRest } from '../../../runtime/http/listener.ts';

const test = suite('bodies');

async function listen(handler: (req: IncomingMessage, res: ServerResponse) => void): Promise<{ server: Server; client: Socket }> {
  const server = createServer(handler).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const client = connect((server.address() as AddressInfo).port, '127.0.0.1');
  client.on('error', () => {});
  return { server, client };
}

/** What readBody makes of a request of which this much is sent; `then` is done with the client. */
async function read(text: string, limits: BodyLimits, then?: (client: Socket) => void): Promise<unknown> {
  let tell: (found: unknown) => void = () => {};
  const found = new Promise((resolve) => {
    tell = resolve;
  });
  const { server, client } = await listen((req) => {
    readBody(req, limits)
      .then(String, (error: unknown) => error)
      .then(tell);
    then?.(client);
  });
  client.write(`POST / HTTP/1.1\r\nHost: a\r\n${text}`);
  const answer = await found;
  client.destroy();
  server.close();
  return answer;
}
const codeOf = (found: unknown): number | undefined => (found instanceof StatusError ? found.code : undefined);

test('a whole body', async () => {
  assert.is(await read('Content-Length: 5\r\n\r\nhello', {}), 'hello');
  assert.is(await read('Transfer-Encoding: chunked\r\n\r\n2\r\nhe\r\n3\r\nllo\r\n0\r\n\r\n', {}), 'hello');
});

test('too large: announced, or as it comes', async () => {
  assert.is(codeOf(await read('Content-Length: 5\r\n\r\n', { limit: 4 })), 413);
  assert.is(codeOf(await read('Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n', { limit: 4 })), 413);
});

test('too slow', async () => {
  const found = await read('Content-Length: 5\r\n\r\nhe', { timeoutMs: 20 });
  assert.is(codeOf(found), 408);
  assert.is((found as StatusError).message, "Timeout: the request's body did not come within 0.02s");
});

test('a client that leaves', async () => {
  assert.instance(await read('Content-Length: 5\r\n\r\nhe', {}, (client) => client.destroy()), AbortedError);
});

test('what nobody read of a body does not hold its connection', async () => {
  const { server, client } = await listen(withBoundRest({ onRequest: (_req, res) => void res.end('done'), times: { ...TIMES, rest: 20 } }));
  client.write('POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhe');
  client.resume();
  await once(client, 'close');
  server.close();
});

test('the rest may still come, and the connection is good for more', async () => {
  const { server, client } = await listen(withBoundRest({ onRequest: (_req, res) => void res.end('done') }));
  let text = '';
  client.on('data', (chunk) => (text += String(chunk)));
  client.write('POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhe');
  while (!text.includes('done')) await once(client, 'data');
  client.write('lloGET / HTTP/1.1\r\nHost: a\r\n\r\n');
  while (text.split('done').length < 3) await once(client, 'data');
  client.destroy();
  server.close();
});

test("a port has no bound of a whole request's time", async () => {
  let server: Server | undefined;
  const listener = await listenPlain({
    address: '127.0.0.1',
    port: 0,
    onRequest: (req, res) => {
      server = (req.socket as Socket & { server: Server }).server;
      res.end();
    },
  });
  await (await fetch(listener.url)).text();
  assert.equal([server?.requestTimeout, server?.headersTimeout], [0, 20_000]);
  await listener.close(0);
});

test.run();
