// OpenAPI v2 in protobuf: byte for byte what the reference makes of the same document; values that its document has none of; when it is
// what a client gets.
import { readFileSync } from 'node:fs';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { JsonObject } from '../../../../runtime/api/object.ts';
import { encodeOpenapiV2 } from '../../../../runtime/http/documents/openapi-protobuf.ts';
import { startTestServer } from '../../../support/test-server.ts';

const V2 = 'application/com.github.proto-openapi.spec.v2.v1.0+protobuf';
const V2_AT = V2.replace('v2.v1', 'v2@v1');

const test = suite('OpenAPI v2 in protobuf');

test('equals the reference', () => {
  const recorded = JSON.parse(readFileSync('test/fixtures/reference/openapi/v2-protobuf.json', 'utf8')) as {
    readonly document: JsonObject;
    readonly protobuf: string;
  };
  assert.is(encodeOpenapiV2(recorded.document).toString('base64'), recorded.protobuf);
});

/** A schema behind definitions → name `s`; its bytes in hexadecimal. */
const SCHEMAS: readonly (readonly [what: string, schema: JsonObject, bytes: string])[] = [
  ['nothing', {}, ''],
  ['numbers', { maximum: 1.5, minLength: 300, minimum: 0 }, '39000000000000f83f60ac02'],
  ['a default and an example', { default: { b: 1, a: [true] }, example: 'x' }, '2a11120f613a0a2d20747275650a623a20310a f2010412 02780a'],
  ['both sorts of further properties', { additionalProperties: false }, 'aa01021000'],
  [
    'several types and items',
    { type: ['string', 'null'], items: { type: 'a' } },
    'b2010e0a06737472696e670a046e756c6c ba01080a06b201030a0161',
  ],
  ['allOf and what has no field', { allOf: [{ $ref: '#/a' }, {}], anyOf: [{}] }, 'c201050a03232f61 c20100'],
  ['properties of any name', { properties: { 'x-a': {}, '*': {} } }, 'ca010e 0a050a012a1200 0a070a03782d611200'.replace('0e', '10')],
];
for (const [what, schema, bytes] of SCHEMAS)
  test(what, () => {
    const encoded = encodeOpenapiV2({ definitions: { s: schema } }).toString('hex');
    const body = bytes.replaceAll(' ', '');
    const length = (count: number): string => count.toString(16).padStart(2, '0');
    const pair = `0a0173 12${length(body.length / 2)}${body}`.replaceAll(' ', '');
    const definitions = `0a${length(pair.length / 2)}${pair}`;
    assert.is(encoded, `4a${length(definitions.length / 2)}${definitions}`);
  });

test('comes where it is asked for first', async () => {
  const server = await startTestServer();
  try {
    const get = async (accept: string): Promise<readonly [number, string | null]> => {
      const response = await fetch(`${server.url}/openapi/v2`, { headers: { accept } });
      await response.arrayBuffer();
      return [response.status, response.headers.get('content-type')];
    };
    assert.equal(await get(V2), [200, V2]);
    assert.equal(await get(V2_AT), [200, V2]);
    assert.equal(await get(`${V2_AT}, application/json`), [200, V2]);
    assert.equal(await get(`application/json, ${V2_AT}`), [200, 'application/json']);
    assert.equal(await get(`application/json;q=0.5, ${V2_AT}`), [200, V2]);
    assert.equal(await get(`text/plain, ${V2_AT}`), [200, V2]);
    assert.equal(await get('*/*'), [200, 'application/json']);
    assert.is((await get('text/plain'))[0], 406);
  } finally {
    await server.close();
  }
});

test.run();
