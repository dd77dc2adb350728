// Lossless JSON: equal to JSON.parse where that loses nothing, exact where it does, and Go's words for what is broken.
import * as fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { decodeJson, jsonCodec } from '../../../runtime/api/codec-json.ts';
import { JsonSyntaxError, parseJson, stringifyJson } from '../../../runtime/api/json.ts';
import { parseJsonBytes } from '../../../runtime/api/json-bytes.ts';
import type { JsonValue } from '../../../runtime/api/object.ts';
import { VOCABULARY } from './reference-vocabulary.ts';

const test = suite('json');
const parse = (text: string): JsonValue => parseJson(Buffer.from(text)).tree;

test('broken JSON is refused in the words of the reference', () => {
  for (const { json, error } of VOCABULARY.jsonErrors) {
    try {
      parse(json);
      assert.unreachable(json);
    } catch (thrown) {
      assert.instance(thrown, JsonSyntaxError, json);
      assert.is((thrown as Error).message, error, json);
    }
  }
});

test('both parsers agree with JSON.parse on every document', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 5 }), (text) => {
      const want = JSON.stringify(JSON.parse(text));
      for (const tree of [parse(text), parseJsonBytes(Buffer.from(text)).tree]) {
        // Once more through JSON.parse: what it can not tell apart is equal here.
        assert.is(JSON.stringify(JSON.parse(stringifyJson(tree))), want);
      }
    }),
  );
});

test('any bytes are parsed as JSON.parse does, or refused by both', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[[\]{}",:0-9eE.+\-\\ntrufals u]{0,24}$/), (text) => {
      let want: string | undefined;
      try {
        want = JSON.stringify(JSON.parse(text));
      } catch {
        want = undefined;
      }
      let got: string | undefined;
      try {
        got = JSON.stringify(JSON.parse(stringifyJson(parse(text))));
      } catch (error) {
        if ((error as Error).name === 'DecodeTypeError') return;
        assert.instance(error, JsonSyntaxError);
      }
      assert.is(got, want, text);
    }),
    { numRuns: 2000 },
  );
});

const integers: readonly (readonly [text: string, value: JsonValue])[] = [
  ['9007199254740991', 9007199254740991],
  ['9007199254740993', 9007199254740993n],
  ['-9223372036854775808', -9223372036854775808n],
  ['9223372036854775808', 2 ** 63],
  ['99999999999999999999', 1e20],
  ['1.0', 1],
  ['1e3', 1000],
  ['0.1234567890123456789', 0.12345678901234568],
];

test('integers of 64 bits stay exact', () => {
  for (const [text, value] of integers) {
    assert.equal(parse(`[${text}]`), [value], text);
    assert.is(stringifyJson(parse(text)), typeof value === 'bigint' ? text : JSON.stringify(value));
  }
  assert.throws(() => parse('1e400'), 'cannot unmarshal number 1e400 into Go value of type float64');
});

test('keys that stand twice are reported with their path, the last value wins', () => {
  const { tree, duplicates } = decodeJson(Buffer.from('{"a":1,"b":[{"c":1},{"c":1,"c":{"d":1,"d":2}}],"a":{"x.y":1,"x.y":2}}'));
  assert.equal(duplicates, ['b[1].c', 'b[1].c.d', 'a', 'a.x.y']);
  assert.equal(tree, { a: { 'x.y': 2 }, b: [{ c: 1 }, { c: { d: 2 } }] });
});

test('keys never reach a prototype', () => {
  for (const text of [
    '{"__proto__":{"a":1},"constructor":{"prototype":1}}',
    '{"__proto__":1,"__proto__":{"a":1},"constructor":{"prototype":1}}',
  ]) {
    const tree = parse(text) as Record<string, unknown>;
    assert.is(Object.getPrototypeOf(tree), Object.prototype);
    assert.equal(Object.keys(tree), ['__proto__', 'constructor']);
    assert.is(stringifyJson(tree as JsonValue), '{"__proto__":{"a":1},"constructor":{"prototype":1}}');
  }
  assert.is(({} as { a?: number }).a, undefined);
});

test('invalid UTF-8 and lone surrogates become replacement characters as in Go', () => {
  assert.is(parseJson(Buffer.from([0x22, 0xff, 0xe2, 0x82, 0x7a, 0xed, 0xa0, 0x80, 0x22])).tree, '\ufffd\ufffd\ufffdz\ufffd\ufffd\ufffd');
  assert.is(parse('"\\ud800x"'), '\ufffdx');
  assert.is(parse('"\\ud83d\\ude00"'), '😀');
  assert.is(parse('"\ufffd"'), '\ufffd');
});

test('depth has a limit and costs no stack', () => {
  assert.is(stringifyJson(parse(`${'['.repeat(500)}${']'.repeat(500)}`)).length, 1000);
  parse(`${'['.repeat(10_000)}${']'.repeat(10_000)}`);
  assert.throws(() => parse('['.repeat(10_001)), "invalid character '[' exceeded max depth");
});

test('text has the escapes of the reference', () => {
  assert.is(stringifyJson({ a: '<>&\u2028\u2029\u007f\u0001\b"é' }), '{"a":"\\u003c\\u003e\\u0026\\u2028\\u2029\u007f\\u0001\\b\\"é"}');
  assert.is(stringifyJson([1e21, 1e-7, 1e20, 5n, -0]), '[1e+21,1e-7,100000000000000000000,5,0]');
  assert.is(stringifyJson({ a: undefined, b: [5n, null] }), '{"b":[5,null]}');
});

test('watch frames', () => {
  assert.is(jsonCodec.frame({ type: 'ADDED', object: jsonCodec.encode({ a: 1 }) }).toString(), '{"type":"ADDED","object":{"a":1}}\n');
});

test.run();
