// Bad input against a listening server: each request of a recorded table is answered as the reference answers it, requests that are no
// HTTP are cut, a browser's page does not get in, and nothing is lost or polluted by any of it.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import {
  type Answer,
  type RecordedAnswer,
  type RecordedRaw,
  type RecordedRequest,
  readRecorded,
  send,
  sendRaw,
  toBytes,
  toRecorded,
} from '../support/bad-input.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

const NS = 'bad-input';
const HERE = { metadata: { name: 'here' }, data: { k: 'v' } };
const KEPT = 50;
/** Wanted differences, each with its reason; what ours answers stands beside it. */
const DIFFERENT: Readonly<Record<string, { readonly code: number; readonly why: string }>> = {
  'type: generation too large': { code: 400, why: 'the number is told back as a double' },
  'type: generation 1e400': { code: 400, why: 'a number beyond a double is refused by the parser, before its place is known' },
  'Accept application/json;as=PartialObjectMetadataList;v=v1;g=meta.k8s.io': { code: 406, why: 'no Go type in the words' },
  'Accept of a list, wrong form': { code: 406, why: 'no Go type in the words' },
  'other uid': { code: 409, why: 'a key in the words: a dry run of the reference leaves out the prefix of the store' },
  'GET /api/v1/watch': { code: 404, why: 'the reference answers 500' },
  'GET /version/x': { code: 404, why: 'text as for other unknown paths' },
  'yaml: deep: 10,000 lists': { code: 400, why: 'YAML nests at most 1,000 deep' },
  'yaml: deep: unknown field of 9,000': { code: 400, why: 'YAML nests at most 1,000 deep' },
  'merge patch: deep': { code: 400, why: 'a patched tree must fit the stack' },
  'strategic-merge patch: deep': { code: 400, why: 'a patched tree must fit the stack' },
  'json patch: deep value': { code: 400, why: 'a patched tree must fit the stack' },
  'yaml: unclosed quote': { code: 400, why: 'words of another parser' },
  'yaml: unclosed map': { code: 400, why: 'words of another parser' },
  'yaml: list as a key': { code: 400, why: 'words of another parser' },
  'GET /api/v1/namespaces/{ns}/configmaps/%ff': { code: 404, why: 'a byte that is no UTF-8 is told back as the replacement character' },
  'GET /api/v1/namespaces/{ns}/configmaps?labelSelector=%ff': { code: 400, why: 'the same' },
  'strategic-merge patch: {"$setElementOrder/data":["a"]}': { code: 200, why: 'the reference answers 500' },
};

/** A patched object is told back with all its fields, in an order of its own and cut somewhere: then only kinds of findings count. */
function comparable({ code, reason, message, causes, warning }: RecordedAnswer): unknown {
  if (message?.includes('patch: Invalid value')) return { code, reason, causes: causes?.map((cause) => [cause.reason, cause.field]) };
  return JSON.parse(mask(JSON.stringify({ code, reason, message, causes, warning })));
}

/** What no two runs have in common: uids, revisions, generated names. */
function mask(text: string): string {
  return text
    .replace(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'UID')
    .replace(/current: \d+/g, 'current: N')
    .replace(/in record \(\d+\)/g, 'in record (N)')
    .replace(/(A_|x{58})[a-z0-9]{5}\\"/g, '$1SUFFIX\\"');
}

const json = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));

const test = suite('bad input');
let running: TestServer;
const collection = (): string => `${running.url}/api/v1/namespaces/${NS}/configmaps`;
const create = (object: unknown): Promise<Answer> => send(collection(), { method: 'POST', body: json(object) });

test.before(async () => {
  running = await startTestServer();
  await send(`${running.url}/api/v1/namespaces`, { method: 'POST', body: json({ metadata: { name: NS } }) });
  await create(HERE);
  for (let i = 0; i < KEPT; i++) await create({ metadata: { name: `kept-${i}` }, data: { i: String(i) } });
});

test.after(async () => {
  for (let i = 0; i < KEPT; i++) {
    const { text } = await send(`${collection()}/kept-${i}`, { method: 'GET' });
    assert.is(JSON.parse(text).data.i, String(i));
  }
  assert.is(Object.keys(Object.prototype).length, 0, 'nothing was added to all objects');
  assert.is(Reflect.get({}, 'polluted'), undefined);
  await running.close();
});

const recorded = readRecorded<RecordedRequest>('requests.json');
const groupOf = ({ name }: RecordedRequest): string => name.split(/[: ]/)[0] ?? '';
for (const group of new Set(recorded.map(groupOf))) {
  test(`recorded requests: ${group}`, async () => {
    for (const { name, method, path, headers, body, answer } of recorded.filter((one) => groupOf(one) === group)) {
      const got = await send(running.url + path.replaceAll('{ns}', NS), { method, headers, body: toBytes(body, NS) });
      if (method === 'DELETE') await create(HERE);
      const different = DIFFERENT[name];
      if (different === undefined) assert.equal(comparable(toRecorded(got, NS)), comparable(answer), name);
      else {
        assert.is(got.code, different.code, `${name}: ${different.why}`);
        assert.not.equal(comparable(toRecorded(got, NS)), comparable(answer), `${name} is as the reference's now`);
      }
    }
  });
}

test('a data key __proto__ is stored and read back, in JSON and in YAML', async () => {
  const data = '{"__proto__":"a","constructor":"b","toString":"c","hasOwnProperty":"d"}';
  const created = await send(collection(), { method: 'POST', body: Buffer.from(`{"metadata":{"name":"odd"},"data":${data}}`) });
  assert.is(created.code, 201);
  const patched = await send(`${collection()}/odd`, {
    method: 'PATCH',
    headers: { 'content-type': 'application/merge-patch+json' },
    body: Buffer.from('{"data":{"__proto__":"z","constructor":null}}'),
  });
  assert.is(patched.code, 200);
  for (const accept of ['application/json', 'application/yaml']) {
    const { text } = await send(`${collection()}/odd`, { method: 'GET', headers: { accept } });
    assert.match(text, /"?__proto__"?: ?"?z/);
    assert.match(text, /"?toString"?: ?"?c/);
    assert.not.match(text, /constructor/);
  }
});

/** Where ours refuses what the reference reads in one of two ways, or refuses it in other numbers. */
const RAW_DIFFERENT: Readonly<Record<string, { readonly codes: readonly number[]; readonly why: string }>> = {
  'Content-Length and Transfer-Encoding': { codes: [400], why: 'a proxy before us may have read the other one' },
  'Transfer-Encoding xchunked': { codes: [400, 400], why: 'what follows is refused too' },
  'Transfer-Encoding twice': { codes: [400], why: '400, not 501' },
  'a bad chunk': { codes: [400], why: 'the client is at fault' },
  'a chunk too long': { codes: [400], why: 'the client is at fault' },
  'line feeds only': { codes: [505], why: 'lines end with CR LF' },
  'a folded header': { codes: [400], why: 'obsolete folding is refused (RFC 9112, 5.2)' },
  CONNECT: { codes: [], why: 'closed without a word' },
};
/** A server that never answers fails the test instead of holding it up. */
const DEADLINE = 20_000;

async function withinDeadline<T>(work: Promise<T>, name: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${name}: no answer`)), DEADLINE);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

const portOf = (): number => Number(new URL(running.url).port);
const countAnswers = (text: string): number => text.match(/^HTTP\/1\.[01] /gm)?.length ?? 0;

test('what is no HTTP is refused as by the reference, and the next connection is served', async () => {
  const path = `/api/v1/namespaces/${NS}/configmaps`;
  for (const { name, parts, answer } of readRecorded<RecordedRaw>('raw.json')) {
    const text = parts.map(([part, times]) => part.repeat(times)).join('');
    const wanted = RAW_DIFFERENT[name]?.codes ?? answer.codes;
    const bytes = Buffer.from(text.replaceAll('{host}', `127.0.0.1:${portOf()}`).replaceAll('{configmaps}', path), 'latin1');
    // A refusal ends the connection (but that of an expectation); where none is expected the answers are waited for.
    const refused = wanted.some((code) => code >= 400 && code !== 417) || wanted.length === 0;
    const enough = (received: string): boolean => !refused && countAnswers(received) >= wanted.length;
    const { codes } = await withinDeadline(sendRaw(portOf(), bytes, enough), name);
    assert.equal(codes, wanted, name);
    assert.is((await send(`${running.url}/healthz`, { method: 'GET' })).code, 200, name);
  }
});

/** Of the insecure port: [Host, Origin, further line or target, code]. */
const GUARDED: readonly (readonly [host: string, origin: string | undefined, target: string, code: number])[] = [
  ['localhost:{port}', undefined, '/api', 200],
  ['127.0.0.1:{port}', undefined, '/api', 200],
  ['127.8.8.8', undefined, '/api', 200],
  ['[::1]:{port}', undefined, '/api', 200],
  ['LOCALHOST', undefined, '/api', 200],
  ['localhost', 'http://localhost:3000', '/api', 200],
  ['localhost', 'http://127.0.0.1', '/api', 200],
  ['evil.example', undefined, '/api', 403],
  ['evil.example:{port}', undefined, '/api', 403],
  ['localhost.evil.example', undefined, '/api', 403],
  ['127.0.0.1.evil.example', undefined, '/api', 403],
  ['127.0.0.1@evil.example', undefined, '/api', 403],
  ['evil.example#localhost', undefined, '/api', 403],
  ['[::1', undefined, '/api', 403],
  ['', undefined, '/api', 403],
  ['0x7f000001', undefined, '/api', 403],
  ['10.0.0.1', undefined, '/api', 403],
  ['localhost', 'http://evil.example', '/api', 403],
  ['localhost', 'null', '/api', 403],
  ['localhost', 'http://localhost.evil.example', '/api', 403],
  ['localhost', 'http://evil.example/localhost', '/api', 403],
  ['localhost', 'http://localhost@evil.example', '/api', 403],
  ['localhost', 'file://', '/api', 403],
  ['localhost', '', '/api', 403],
  ['localhost', undefined, 'http://evil.example/api', 403],
  ['evil.example', undefined, 'http://localhost/api', 200],
  ['localhost', undefined, 'http://localhost@evil.example/api', 403],
];

test('the insecure port is reached by its own names only, and by no page of another origin', async () => {
  for (const [host, origin, target, code] of GUARDED) {
    for (const method of ['GET', 'POST', 'OPTIONS']) {
      const lines = [
        `${method} ${target} HTTP/1.1`,
        `Host: ${host.replace('{port}', String(portOf()))}`,
        'Connection: close',
        'Content-Length: 0',
      ];
      if (origin !== undefined) lines.push(`Origin: ${origin}`);
      const name = `${method} ${target}, Host ${host}, Origin ${origin}`;
      const { codes, text } = await withinDeadline(
        sendRaw(portOf(), Buffer.from(`${lines.join('\r\n')}\r\n\r\n`), () => false),
        name,
      );
      if (method === 'GET' || code === 403) assert.equal(codes, [code], name);
      else assert.not.equal(codes, [403], name);
      if (code === 403) assert.match(text, /"reason":"Forbidden"/, name);
      assert.not.match(text, /access-control-allow-origin/i, name);
    }
  }
});

test.run();
