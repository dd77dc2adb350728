// What of a source reaches emitted text: nothing but quoted literals; and what emitted text can reach: nothing but its variables.
import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type CelEnvironment, compileExpression } from '../../../codegen/cel/compile-expression.ts';
import { type CelType, DYN, INT, listOf, objectOf, STRING } from '../../../runtime/cel/types.ts';
import { run } from './run-expression.ts';

const FIELDS: Readonly<Record<string, CelType>> = {
  name: STRING,
  __proto__x: STRING,
  constructor: INT,
  'a"b`c${d}\u2028': INT,
  items: listOf(STRING),
  any: DYN,
};
const fields = new Map([
  ...Object.entries(FIELDS).map(([name, type]) => [name, { property: name, type }] as const),
  ['proto', { property: '__proto__', type: DYN }],
]);
const env: CelEnvironment = {
  variables: [{ name: 'self', type: objectOf('Thing') }],
  types: { fields: (name) => (name === 'Thing' ? fields : undefined) },
};

const emitted = suite('emitted text');

/** Text without string literals: what is left must be made of the compiler's own names. */
const withoutStrings = (js: string): string => js.replace(/"(?:[^"\\]|\\.)*"/g, '""');
const OWN =
  /^(?:b|cel|self|v\d+|name|items|member|args|kind|element|params|of|f|charge|[a-zA-Z]+_[a-z0-9_]+|cel\.[a-zA-Z0-9]+|true|false|null|undefined|n)$/;
const CEL_NAMES = /(?:\?\.|\.)[A-Za-z_$][\w$]*/g;

emitted('holds no identifier of the source', () => {
  const sources = [
    'self.items.all(evil, evil.startsWith("evil"))',
    'self.items.map(process, process + "x").exists(globalThis, globalThis == "a")',
    'optional.of(1).optMap(require, require + 1).value() == 2',
    '{"evil": 1}.transformMap(evil, constructor, constructor + 1) == {"evil": 2}',
    'self.any.evil == 1 || self.any["evil"] == 2 || has(self.any.evil)',
  ];
  for (const source of sources) {
    const compiled = compileExpression(source, env);
    assert.ok(compiled.ok, source);
    const bare = withoutStrings(compiled.ok ? compiled.js : '');
    for (const word of ['evil', 'process', 'globalThis', 'require', 'constructor'])
      assert.not.ok(bare.includes(word), `${word} in ${bare}`);
    for (const word of bare.replace(CEL_NAMES, '').match(/[A-Za-z_$][\w$]*/g) ?? []) assert.ok(OWN.test(word), `${word} in ${bare}`);
  }
});

const codePoint = fc.oneof(
  fc.integer({ min: 0, max: 0xff }),
  fc.integer({ min: 0x2000, max: 0x20ff }),
  fc.integer({ min: 0xe000, max: 0x10ffff }),
);

emitted('keeps any string a string', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(codePoint).map((codes) => String.fromCodePoint(...codes)),
        fc.constantFrom('`$' + '{1}`', '\\', '"', "'", '*/', '</script>', '\u2028\u2029', '\n\r\0'),
      ),
      (text) => {
        const literal = `"${[...text].map((char) => `\\U${(char.codePointAt(0) ?? 0).toString(16).padStart(8, '0')}`).join('')}"`;
        const outcome = run(`[${literal}]`, env, { self: {} });
        assert.equal(outcome, { value: [text] });
      },
    ),
  );
});

emitted('never throws for any text, and never runs anything but CEL', () => {
  const piece = fc.constantFrom(
    'self',
    '.',
    'items',
    '(',
    ')',
    '[',
    ']',
    '{',
    '}',
    '"a"',
    "'",
    '+',
    '-',
    '&&',
    '||',
    '?',
    ':',
    ',',
    '1',
    '2u',
    '1.5',
    'x',
    'all',
    'map',
    ' ',
    '=',
    '==',
    '<',
    'in',
    '!',
    'has',
    '\\',
    '`',
    '//',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      run(pieces.join(''), env, { self: { name: 'n', items: ['a'] } });
    }),
    { numRuns: 300 },
  );
});

emitted('reads own properties only', () => {
  const error = (source: string, self: unknown): string => {
    const outcome = run(source, env, { self });
    return 'error' in outcome ? outcome.error : `is ${String(outcome.value)}`;
  };
  assert.is(error('self.constructor == 1', {}), 'no such key: constructor');
  assert.is(error('self.any.toString == 1', { any: {} }), 'no such key: toString');
  assert.is(error('self.any["__proto__"] == 1', { any: {} }), 'no such key: __proto__');
  assert.is(error('self.proto.x == 1', {}), 'no such key: __proto__');
  assert.is(error('has(self.constructor)', {}), 'is false');
  assert.is(error('"constructor" in self.any', { any: {} }), 'is false');
  assert.is(error('self.any.__proto__ == 1', { any: JSON.parse('{"__proto__": 1}') as unknown }), 'is true');
  assert.is(error('self.`a"b`', {}).includes('Syntax error'), true);
});

emitted.run();
