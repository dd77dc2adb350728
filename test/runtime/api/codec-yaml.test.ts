// YAML bodies as kube-apiserver reads and writes them.
import * as fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { CodecError, duplicateStrictErrors, duplicateWarnings } from '../../../runtime/api/codec.ts';
import { decodeYaml, yamlCodec } from '../../../runtime/api/codec-yaml.ts';
import { stringifyJson } from '../../../runtime/api/json-stringify.ts';
import type { JsonValue } from '../../../runtime/api/object.ts';
import { VOCABULARY } from './reference-vocabulary.ts';

const test = suite('codec-yaml');
const decode = (text: string) => decodeYaml(Buffer.from(text));
const encode = (tree: JsonValue): string => yamlCodec.encode(tree).toString();

test('scalars mean what they mean to the reference', () => {
  for (const { yaml, json, error } of VOCABULARY.yamlScalars) {
    if (error === undefined) assert.is(stringifyJson(decode(`k: ${yaml}\n`).tree).replace(/\\u003c/g, '<'), `{"k":${json}}`, yaml);
    else
      assert.throws(
        () => decode(`k: ${yaml}\n`),
        (thrown: Error) => thrown instanceof CodecError && thrown.message === error,
        yaml,
      );
  }
});

const documents: readonly (readonly [yaml: string, json: string])[] = [
  ['', 'null'],
  ['# hi', 'null'],
  ['a: 1\n---\nb: [', '{"a":1}'],
  ['---\na: 1\n...\n@@', '{"a":1}'],
  ['---\n---\na: 1', 'null'],
  ['%YAML 1.1\n---\na: no', '{"a":false}'],
  ['\ufeffa: 1', '{"a":1}'],
  ['{"a":1,}', '{"a":1}'],
  ['a: |\n  x\n   y\nb: >-\n  p\n  q\n', '{"a":"x\\n y\\n","b":"p q"}'],
  ['a: &x {b: 1}\nc: *x', '{"a":{"b":1},"c":{"b":1}}'],
  ['a: &x 1\nb: *x\nc: &x 2\nd: *x', '{"a":1,"b":1,"c":2,"d":2}'],
  ['base: &b {x: 1, z: 2}\nder:\n  <<: *b\n  q: 3', '{"base":{"x":1,"z":2},"der":{"x":1,"z":2,"q":3}}'],
  ["der:\n  <<: {z: 1}\n  '<<': 3", '{"der":{"z":1,"\\u003c\\u003c":3}}'],
  ['1: a\ntrue: b\n1.5: d\n0x10: h\n', '{"1":"a","16":"h","true":"b","1.5":"d"}'],
  ['__proto__: {x: 1}\nconstructor: 2', '{"__proto__":{"x":1},"constructor":2}'],
  ['a: !!set {x, z}', '{"a":{"x":null,"z":null}}'],
];

test('the first document becomes a tree', () => {
  for (const [yaml, json] of documents) assert.is(stringifyJson(decode(yaml).tree), json, yaml);
});

const refusals: readonly (readonly [yaml: string, error: string])[] = [
  ['a: b: c', 'yaml: mapping values are not allowed in this context'],
  ['a: *x', "yaml: unknown anchor 'x' referenced"],
  ['a: &x {b: *x}', "yaml: anchor 'x' value contains itself"],
  ['<<: 1', 'yaml: map merge requires map or sequence of maps as the value'],
  ['null: a', 'unsupported map key of type: %!s(<nil>), key: <nil>, value: "a"'],
  ['a: "x', 'yaml: found unexpected end of stream'],
  ['a: "\\q"', 'yaml: found unknown escape character'],
  ['['.repeat(1200), 'yaml: exceeded max depth of 10000'],
];

test('broken documents are refused in words of the reference', () => {
  for (const [yaml, error] of refusals) {
    assert.throws(
      () => decode(yaml),
      (thrown: Error) => thrown instanceof CodecError && thrown.message === error,
      yaml,
    );
  }
  assert.throws(() => decodeYaml(Buffer.from([0x61, 0x3a, 0x20, 0xff])), 'yaml: invalid leading UTF-8 octet');
});

test('an alias bomb is refused before it is built', () => {
  const letters = [...'abcdefgh'];
  const bomb = letters.map((letter, at) => `${'bcdefghi'[at]}: &${'bcdefghi'[at]} [${Array(9).fill(`*${letter}`).join(',')}]`);
  assert.throws(() => decode(['a: &a [x,x,x,x,x,x,x,x,x]', ...bomb].join('\n')), 'yaml: document contains excessive aliasing');
});

test('copies of an anchor share nothing', () => {
  const tree = decode('a: &x {b: [1]}\nc: *x').tree as { a: { b: number[] }; c: { b: number[] } };
  tree.a.b.push(2);
  assert.equal(tree.c.b, [1]);
});

test('keys that stand twice are told by line', () => {
  const twice = decode('a: 1\na: 2\nb: {c: 1, d: 1, c: 2}\n');
  assert.is(stringifyJson(twice.tree), '{"a":2,"b":{"c":2,"d":1}}');
  assert.equal(duplicateWarnings(twice), ['line 2: key "a" already set in map', 'line 3: key "c" already set in map']);
  assert.equal(duplicateStrictErrors(twice), [
    'yaml: unmarshal errors:\n  line 2: key "a" already set in map\n  line 3: key "c" already set in map',
  ]);
  const typed = decode('1: a\n1: b\n"1": c\n');
  assert.equal(duplicateWarnings(typed), ['line 2: key 1 already set in map']);
  const merged = decode('b: &b {x: 1, z: 2}\nc: &c {z: 5, q: 6}\nd:\n  z: 3\n  <<: [*b, *c]\n');
  assert.is(stringifyJson((merged.tree as { d: JsonValue }).d), '{"z":2,"q":6,"x":1}');
  assert.equal(duplicateWarnings(merged), ['line 2: key "z" already set in map', 'line 1: key "z" already set in map']);
});

test('text is written as by the reference', () => {
  const tree = {
    z10: 'yes',
    z9: '1',
    a: [
      '- a',
      'it\u0027s',
      '"q"',
      'a:',
      '?',
      ' lead',
      'trail ',
      'a\tb',
      '\u2028',
      '😀',
      'é\u0001',
      '',
      'a #b',
      '2001-01-01',
      '1:30',
      '<<',
      '=',
    ],
    b: { y: [], n: {}, list: [{ x: 1, v: [[1], 2] }] },
    c: 'multi\nline\n',
    d: '  a\nb',
    e: '\n',
    f: 'a\nb\n\n',
    g: Array(19).fill('long').join(' '),
  };
  const long = `${Array(16).fill('long').join(' ')}`;
  assert.is(
    encode(tree),
    `a:
- '- a'
- it's
- '"q"'
- 'a:'
- '?'
- ' lead'
- 'trail '
- "a\\tb"
- '\u2028'
- "\\U0001F600"
- "é\\x01"
- ""
- 'a #b'
- "2001-01-01"
- "1:30"
- <<
- =
b:
  list:
  - v:
    - - 1
    - 2
    x: 1
  "n": {}
  "y": []
c: |
  multi
  line
d: |2-
    a
  b
e: |2+

f: |+
  a
  b

g: ${long}
  long long long
z9: "1"
z10: "yes"
`,
  );
});

const json = fc.letrec<{ tree: JsonValue }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small' },
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('yes', '1', '0x1', '~', '', 'a: b', '- x', 'a\nb', ' a\n b ', '\t', 'a\n ', '#', "'", '"', '1e3', '.inf', '---', '...'),
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (Object.is(value, -0) ? 0 : value)),
    fc.constantFrom(true, false, null, 9007199254740993n),
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.dictionary(fc.string({ minLength: 1, maxLength: 6 }), tie('tree'), { maxKeys: 4, noNullPrototype: true }),
  ),
})).tree;

test('what is written is read again as it was', () => {
  fc.assert(
    fc.property(json, (tree) => {
      const again = decode(encode({ tree })).tree as { tree: JsonValue };
      assert.equal(sorted(again.tree), sorted(tree));
    }),
    { numRuns: 500 },
  );
});

function sorted(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value === 'number' && !Number.isSafeInteger(value) && Number.isInteger(value)) return Number(value);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, sorted(value[key] ?? null)]),
  );
}

test.run();
