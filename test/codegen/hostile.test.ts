// Nothing from a definition enters emitted text but as data: names, texts and values that try to be code.
import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { quote, quoteString } from '../../codegen/source.ts';
import { toTree } from '../../runtime/api/object.ts';
import { codeOf, compileObject } from '../support/compile.ts';

const HOSTILE = [
  '"]; globalThis.hacked = 1; ["',
  "'); globalThis.hacked = 1; ('",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: that it looks like one is the point
  '`${globalThis.hacked = 1}`',
  '*/ globalThis.hacked = 1 /*',
  '\n globalThis.hacked = 1 //',
  '\u2028globalThis.hacked = 1\u2029',
  '</script><script>',
  'constructor',
  'toString',
  'hasOwnProperty',
  'rt',
  'd',
  '\\',
  '\0',
  'a-b.c/d',
  '',
  'x\u0001y',
];

const definition = (names: readonly string[]): object => ({
  apiVersion: 'apiextensions.k8s.io/v1',
  kind: 'CustomResourceDefinition',
  metadata: { name: 'traps.hostile.dev' },
  spec: {
    group: 'hostile.dev',
    scope: 'Namespaced',
    names: { plural: 'traps', kind: 'Trap' },
    versions: [
      {
        name: 'v1',
        served: true,
        storage: true,
        additionalPrinterColumns: names.map((name) => ({
          name: name || 'x',
          type: 'string',
          description: name,
          jsonPath: `.spec['${name.replace(/['\\]/g, '')}']`,
        })),
        schema: {
          openAPIV3Schema: {
            type: 'object',
            description: names.join('\n'),
            properties: {
              spec: {
                type: 'object',
                required: names.slice(0, 3),
                properties: Object.fromEntries(
                  names.map((name) => [
                    name,
                    {
                      type: 'string',
                      description: name,
                      enum: [name, 'fine'],
                      default: name,
                      'x-kubernetes-validations': [{ rule: `self != ${JSON.stringify('never')}`, message: name }],
                    },
                  ]),
                ),
              },
              map: { type: 'object', additionalProperties: { type: 'object', properties: { [names[0] as string]: { type: 'integer' } } } },
            },
          },
        },
      },
    ],
  },
});

const test = suite('hostile definitions');
const globals = globalThis as { hacked?: number };

test('names, defaults, enums, messages and descriptions stay data', async () => {
  const code = await codeOf(compileObject(definition(HOSTILE)), 'traps');
  const object = code.decode({ metadata: { name: 'a' }, spec: {} }, { unknownFields: [], foldCase: false });
  code.setDefaults(object);
  assert.equal(code.check(object), []);
  assert.equal(code.rules(object, undefined, { now: 0 }), []);
  const spec = toTree(object)['spec'] as Record<string, unknown>;
  for (const name of HOSTILE) assert.is(Object.hasOwn(spec, name) && spec[name], name);
  code.cells(object, { now: 0 });
  assert.is(globals.hacked, undefined);
});

test('random names compile, and every one is decoded, defaulted and checked as itself', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(fc.string({ unit: 'binary', maxLength: 12 }), { minLength: 3, maxLength: 6 }), async (names) => {
      const usable = names.filter((name) => name !== '__proto__' && !/\p{Surrogate}/u.test(name));
      if (usable.length < 3) return;
      const code = await codeOf(compileObject(definition(usable)), 'traps');
      const spec = Object.fromEntries(usable.map((name) => [name, 'wrong']));
      const object = code.decode({ metadata: { name: 'a' }, spec }, { unknownFields: [], foldCase: false });
      assert.is(code.check(object).filter((error) => error.reason === 'FieldValueNotSupported').length, usable.length);
    }),
    { numRuns: 25 },
  );
});

test('a property named __proto__ is refused', () => {
  const trap = JSON.parse(JSON.stringify(definition(['a', 'b', 'c'])).replaceAll('"a":{', '"__proto__":{'));
  assert.throws(() => compileObject(trap), /__proto__ can not be the name of a property/);
  assert.throws(() => compileObject(definition(['a', 'b', '\ud800'])), /no well-formed text/);
});

test('objects with __proto__ and constructor keys are data', async () => {
  const code = await codeOf(compileObject(definition(['a', 'b', 'c'])), 'traps');
  const report = { unknownFields: [] as string[], foldCase: false };
  const tree = JSON.parse(
    '{"metadata":{"name":"a","labels":{"__proto__":"x"}},"spec":{"__proto__":{"polluted":1},"constructor":1},"map":{"__proto__":{"a":1}}}',
  );
  const object = code.decode(tree, report);
  assert.equal(report.unknownFields, ['spec.__proto__', 'spec.constructor']);
  assert.is(JSON.stringify(object['map']), '{"__proto__":{"a":1}}');
  assert.is(JSON.stringify(object.metadata.labels), '{"__proto__":"x"}');
  assert.is(({} as { polluted?: number }).polluted, undefined);
});

test('quoting: any JSON value comes back as itself, in printable ASCII', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = quote(value as never);
      assert.match(text, /^[\x20-\x7e]*$/);
      assert.equal(new Function(`return (${text})`)(), JSON.parse(JSON.stringify(value)));
    }),
  );
  assert.not.match(quoteString('</script>*/'), /[<>/]/);
});

test.run();
