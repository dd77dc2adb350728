// Messages of definitions: layouts that the shipped kinds do not have, live kinds, and what is wrong with numbers. Bytes of the shipped
// kinds are compared with the reference's in test/runtime/api/codec-protobuf.test.ts.
import { load } from 'js-yaml';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { emitProtobufBody, protobufUnits } from '../../../codegen/emit/protobuf.ts';
import type { JsonObject } from '../../../runtime/api/object.ts';
import { compileDefinition } from '../../../runtime/definitions.ts';
import { ProtobufMessages } from '../../../runtime/http/protobuf.ts';
import { diagnose } from '../../support/compile.ts';
import { modelOfText } from '../../support/models.ts';

const kind = (schema: string, dialect = 'native'): string => `apiVersion: kindsmith.dev/v1
kind: ResourceDefinition
metadata: {name: gadgets.acme.dev}
spec:
  group: acme.dev
  dialect: ${dialect}
  scope: Namespaced
  names: {plural: gadgets, kind: Gadget}
  versions:
    - name: v1
      served: true
      storage: true
      schema:
        openAPIV3Schema:
${schema.replace(/^/gm, '          ')}
`;

const GADGET = kind(`type: object
x-kindsmith-protobuf: {metadata: 1, spec: 2}
properties:
  spec:
    type: object
    x-kindsmith-protobuf:
      {deep: [1, 2, 3], flat: [1, 1], sizes: 2, ratio: 3, extra: 4, parts: 5, constructor: 6, "a b/*'": 7, far: 536870911, any: 8, inner: 9}
    properties:
      deep: {type: string, x-kindsmith-zero: keep}
      flat: {type: integer, format: int32}
      sizes: {type: array, items: {type: integer, format: int64}}
      ratio: {type: number}
      extra: {type: object, additionalProperties: {type: array, items: {type: string}}}
      parts: {type: object, additionalProperties: {type: object, x-kindsmith-protobuf: {on: 1}, properties: {on: {type: boolean}}}}
      constructor: {type: string}
      "a b/*'": {type: string}
      far: {type: boolean, x-kindsmith-zero: keep}
      any: {type: object, x-kubernetes-preserve-unknown-fields: true}
      inner: {type: object, x-kindsmith-zero: fill, x-kindsmith-protobuf: {name: 1}, properties: {name: {type: string}}}`);
const TYPE = { apiVersion: 'acme.dev/v1', kind: 'Gadget' };

const test = suite('protobuf of definitions');

async function codecOf(text: string) {
  const { resources } = await compileDefinition(load(text));
  const messages = new ProtobufMessages(() => resources);
  for (const resource of resources) for (const version of resource.versions) await messages.load(resource, version);
  return messages.codec;
}

test('a live native kind is served in protobuf: everything comes back', async () => {
  const codec = await codecOf(GADGET);
  const spec: JsonObject = {
    deep: 'd',
    flat: -1,
    sizes: [1, -1, 9007199254740993n],
    ratio: 0.1,
    extra: { a: ['x', 'y'], b: [] },
    parts: { p: { on: true } },
    constructor: 'c',
    "a b/*'": 'q',
    far: true,
    any: { z: [1, { y: null }], a: 1.5 },
    inner: { name: 'n' },
  };
  const { tree } = codec.decode(codec.encode({ ...TYPE, metadata: { name: 'g' }, spec }));
  assert.equal((tree as JsonObject)['spec'], spec);
});

test('values are written with their zeros, pointers and lists when there is something', async () => {
  const codec = await codecOf(GADGET);
  const bytes = codec.encode({ ...TYPE, metadata: {}, spec: {} }).toString('hex');
  // Embedded structs of embedded structs, a double and the strings; the open object is a pointer; inner has an empty name.
  const spec = ['0a04', '0800', '1200', '190000000000000000', '3200', '3a00', '4a020a00'].join('');
  assert.ok(bytes.endsWith(`12${(spec.length / 2).toString(16)}${spec}1a002200`), bytes);
});

test('numbers that come packed are read', async () => {
  const codec = await codecOf(GADGET);
  const message = Buffer.from('12051203010203', 'hex');
  const type = Buffer.from('0a0b61636d652e6465762f763112064761646765 74'.replaceAll(' ', ''), 'hex');
  const sealed = Buffer.concat([
    Buffer.from('k8s\0'),
    Buffer.from([0x0a, type.length]),
    type,
    Buffer.from([0x12, message.length]),
    message,
  ]);
  const { tree } = codec.decode(sealed);
  assert.equal((tree as JsonObject)['spec'], { sizes: [1, 2, 3] });
});

test('the same text, whatever happened before', () => {
  const emit = (): string[] => {
    const model = modelOfText(GADGET);
    return (protobufUnits(model)?.units ?? []).map((unit) => emitProtobufBody(model, unit));
  };
  assert.ok(emit().length >= 2);
  assert.equal(emit(), emit());
});

test('no messages: of custom kinds, and where a number is missing anywhere', () => {
  const without = (text: string) => protobufUnits(modelOfText(text));
  assert.is(without(kind('type: object\nproperties:\n  spec: {type: object, properties: {a: {type: string}}}', 'custom')), undefined);
  assert.is(without(GADGET.replace('x-kindsmith-protobuf: {name: 1}, ', '')), undefined);
  assert.is(without(GADGET.replace('{type: boolean, x-kindsmith-zero: keep}', '{type: string, format: duration}')), undefined);
});

const WRONG: readonly (readonly [name: string, text: string, want: string])[] = [
  ['a property without a number', GADGET.replace('ratio: 3, ', ''), 'ratio has no number'],
  ['a number of no property', GADGET.replace('ratio: 3, ', 'ratio: 3, nope: 33, '), 'nope is no property'],
  ['a number twice', GADGET.replace('ratio: 3, ', 'ratio: 2, '), 'ratio has the number of sizes'],
  ['a number that can not be', GADGET.replace('ratio: 3, ', 'ratio: 0, '), 'x-kindsmith-protobuf.ratio'],
  ['a custom kind', kind('type: object\nx-kindsmith-protobuf: {metadata: 1}', 'custom'), 'x-kindsmith-protobuf is for native types'],
];
for (const [name, text, want] of WRONG)
  test(`refused: ${name}`, () => {
    const found = diagnose(text);
    assert.ok(
      found.some((line) => line.includes(want)),
      found.join('\n'),
    );
  });

test.run();
