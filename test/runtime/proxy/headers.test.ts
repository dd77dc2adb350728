// Header lines through a proxy: what is of one connection, who the caller is, and what is added.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { toRequestLines, toResponseLines } from '../../../runtime/proxy/headers.ts';

const test = suite('proxy headers');
const FACTS = { client: '192.0.2.9', uri: '/api/x/proxy/y' };
const lines = (text: Record<string, string>): string[] => Object.entries(text).flat();
const ADDED = ['X-Forwarded-For', '192.0.2.9', 'X-Forwarded-Uri', '/api/x/proxy/y'];

for (const [name, value] of [
  ['Authorization', 'Bearer secret'],
  ['authorization', 'Basic secret'],
  ['Impersonate-User', 'admin'],
  ['Impersonate-Extra-Scopes', 'x'],
  ['X-Remote-User', 'admin'],
  ['X-Remote-Group', 'system:masters'],
  ['X-Remote-Extra-Foo', 'x'],
  ['X_Remote_User', 'admin'],
  ['Proxy-Authorization', 'Basic x'],
  ['Keep-Alive', 'timeout=5'],
  ['Transfer-Encoding', 'chunked'],
  ['Trailer', 'x'],
  ['Upgrade', 'h2c'],
  ['HTTP2-Settings', 'AAMAAABkAARAAAAAAAIAAAAA'],
  ['Expect', '100-continue'],
  ['X-Forwarded-Uri', '/elsewhere'],
  [':method', 'GET'],
  ['Sec-WebSocket-Protocol', 'base64url.bearer.authorization.k8s.io.c2VjcmV0'],
] as const) {
  test(`${name} is not passed on`, () => assert.equal(toRequestLines(lines({ [name]: value }), FACTS), ADDED));
}

test('what Connection names is of this connection only', () => {
  assert.equal(toRequestLines(['Connection', 'X-Foo, close', 'X-Foo', '1', 'X-Bar', '2'], FACTS), ['X-Bar', '2', ...ADDED]);
  assert.equal(toResponseLines(['Connection', 'x-foo', 'X-Foo', '1', 'Keep-Alive', '5', 'X-Bar', '2']), ['X-Bar', '2']);
});

test('the rest is passed on in its order, twice what came twice, cookies too', () => {
  const kept = ['Host', 'a:1', 'Accept', '*/*', 'X-A', '1', 'X-A', '2', 'Cookie', 'a=b', 'Content-Length', '3'];
  assert.equal(toRequestLines(kept, FACTS), [...kept, ...ADDED]);
});

test('the client is added to those in front of it', () => {
  assert.equal(toRequestLines(['X-Forwarded-For', '1.2.3.4'], FACTS).slice(0, 2), ['X-Forwarded-For', '1.2.3.4, 192.0.2.9']);
});

test('trailers may be asked for, other transfer codings not', () => {
  assert.equal(toRequestLines(['TE', 'gzip, trailers'], FACTS), ['Te', 'trailers', ...ADDED]);
  assert.equal(toRequestLines(['TE', 'gzip'], FACTS), ADDED);
});

test('an authority of HTTP/2 is the Host', () => {
  assert.equal(toRequestLines([':authority', 'a:1', 'x', 'y'], FACTS), ['Host', 'a:1', 'x', 'y', ...ADDED]);
});

test('an upgrade keeps its protocols without the token among them', () => {
  const asked = [
    'Connection',
    'Upgrade',
    'Upgrade',
    'websocket',
    'Sec-WebSocket-Protocol',
    'base64url.bearer.authorization.k8s.io.c2VjcmV0, v4.channel.k8s.io',
  ];
  assert.equal(toRequestLines(asked, { ...FACTS, upgrade: 'websocket' }), [
    'Sec-WebSocket-Protocol',
    'v4.channel.k8s.io',
    ...ADDED,
    'Connection',
    'Upgrade',
    'Upgrade',
    'websocket',
  ]);
});

test('pages of a backend do not open this server to other origins', () => {
  const answer = ['Access-Control-Allow-Origin', '*', 'Access-Control-Allow-Credentials', 'true', 'Set-Cookie', 'a', 'Set-Cookie', 'b'];
  assert.equal(toResponseLines(answer), ['Set-Cookie', 'a', 'Set-Cookie', 'b']);
});

test.run();
