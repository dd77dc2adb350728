// What rules see and say beyond the reference's cases: optional oldSelf, each, when, formats, values, messages.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { formatFieldError } from '../../runtime/api/field-error.ts';
import type { JsonObject, KubeObject } from '../../runtime/api/object.ts';
import type { VersionCode } from '../../runtime/api/resource.ts';
import { codeOf, compileText } from '../support/compile.ts';

const compile = (dialect: string, spec: string): Promise<VersionCode> =>
  codeOf(
    compileText(`apiVersion: kindsmith.dev/v1
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
          type: object
          properties:
            spec:
              type: object
${spec.replace(/^/gm, '              ')}
            status:
              type: object
              properties: {n: {type: integer, x-kubernetes-validations: [{rule: self < 5, when: [status], message: too many}]}}
`),
    'gadgets',
  );

const object = (code: VersionCode, spec: JsonObject, status: JsonObject = {}): KubeObject =>
  code.decode({ metadata: { name: 'a' }, spec, status }, { unknownFields: [], foldCase: false });

interface Case {
  readonly name: string;
  readonly dialect?: 'native' | 'custom';
  readonly schema: string;
  readonly spec: JsonObject;
  readonly old?: JsonObject;
  readonly want: readonly string[];
}

const PLAIN = 'properties: {a: {type: string}, b: {type: integer}}';
const CASES: readonly Case[] = [
  {
    name: 'optional oldSelf on create',
    schema: `${PLAIN}\nx-kubernetes-validations: [{rule: "oldSelf.hasValue() || self.b == 0", optionalOldSelf: true, message: starts at 0}]`,
    spec: { b: 3 },
    want: ['spec: Invalid value: starts at 0'],
  },
  {
    name: 'optional oldSelf on update',
    schema: `${PLAIN}\nx-kubernetes-validations: [{rule: "oldSelf.orValue(self).b <= self.b", optionalOldSelf: true, message: only grows}]`,
    spec: { b: 3 },
    old: { b: 4 },
    want: ['spec: Invalid value: only grows'],
  },
  {
    name: 'transition rules wait for an update',
    schema: `${PLAIN}\nx-kubernetes-validations: [{rule: self.b == oldSelf.b}]`,
    spec: { b: 3 },
    want: [],
  },
  {
    name: 'each visits, with indexes, key and a path at the item',
    dialect: 'native',
    schema: `properties:
  groups:
    type: array
    items: {type: object, properties: {limits: {type: object, additionalProperties: {type: integer}}}}
x-kubernetes-validations:
  - {rule: item < 3, each: ".groups[*].limits[*]", messageExpression: "key + ' of group ' + string(indexes[0])"}
  - {rule: "indexes[0] < 1", each: ".groups[*]", fieldPath: ".limits['x']", value: "indexes[0]", message: one group}`,
    spec: { groups: [{ limits: { a: 1 } }, { limits: { b: 3, x: 4 } }] },
    want: [
      'spec.groups[1].limits[b]: Invalid value: 3: b of group 1',
      'spec.groups[1].limits[x]: Invalid value: 4: x of group 1',
      'spec.groups[1].limits[x]: Invalid value: 1: one group',
    ],
  },
  {
    name: 'reasons, values, paths that the schema has not',
    dialect: 'native',
    schema: `${PLAIN}
x-kubernetes-validations:
  - {rule: "false", reason: FieldValueForbidden, fieldPath: .a, message: not now}
  - {rule: "false", reason: FieldValueRequired, fieldPath: .c.d, message: ""}
  - {rule: "false", field: "'x[' + self.a + ']'", value: self.b, message: odd}
  - {rule: "false", value: false, message: silent}`
      .replace(', message: ""', ', message: needed')
      .replace('.c.d', '.b'),
    spec: { a: 'k', b: 2 },
    want: [
      'spec.a: Forbidden: not now',
      'spec.b: Required value: needed',
      'spec.x[k]: Invalid value: 2: odd',
      'spec: Invalid value: silent',
    ],
  },
  {
    name: 'keyword rules',
    dialect: 'native',
    schema: `properties:
  port: {type: integer, x-kindsmith-format: portNumber}
  labels: {type: object, additionalProperties: {type: string}, x-kindsmith-format: "keys:qualifiedName,values:labelValue"}
  fixed: {type: string, x-kindsmith-immutable: always}
  once: {type: string, x-kindsmith-immutable: once}
  names: {type: array, items: {type: object, properties: {name: {type: string}}}, x-kindsmith-unique: name}
  source: {type: object, properties: {x: {type: object}, y: {type: object}}, x-kindsmith-union: {noun: source type, members: [x, y], required: true}}
  other: {type: object, properties: {x: {type: object}, y: {type: object}}, x-kindsmith-union: {noun: source type, members: [x, y]}}`,
    spec: {
      port: 70000,
      labels: { a: 'b c' },
      fixed: 'b',
      once: 'b',
      names: [{ name: 'n' }, {}, {}, { name: 'n' }],
      source: {},
      other: { x: {}, y: {} },
    },
    old: { fixed: 'a', once: 'a', source: { x: {} } },
    want: [
      'spec.fixed: Invalid value: "b": field is immutable',
      'spec.names[3].name: Duplicate value: "n"',
      'spec.once: Invalid value: "b": field is immutable',
      'spec.other.y: Forbidden: may not specify more than 1 source type',
      'spec.port: Invalid value: 70000: must be between 1 and 65535, inclusive',
      'spec.source: Required value: must specify a source type',
    ],
  },
  {
    name: 'once may be set when it was not',
    dialect: 'native',
    schema: 'properties: {once: {type: string, x-kindsmith-immutable: once}}',
    spec: { once: 'b' },
    old: {},
    want: [],
  },
  {
    name: 'an expression that fails is a finding',
    schema: `${PLAIN}\nx-kubernetes-validations: [{rule: "1 / (self.b - self.b) == 1", message: m}]`,
    spec: { b: 1 },
    want: ['spec: Invalid value: "object": division by zero evaluating rule: m'],
  },
];

const test = suite('rules');

for (const { name, dialect = 'custom', schema, spec, old, want } of CASES) {
  test(name, async () => {
    const code = await compile(dialect, schema);
    const found = code.rules(object(code, spec), old && object(code, old), { now: 0 }).map(formatFieldError);
    assert.equal(found.filter((text) => !text.startsWith('spec.labels')).sort(), [...want].sort());
    assert.is(found.filter((text) => text.startsWith('spec.labels')).length, 'labels' in spec ? 1 : 0);
  });
}

test('rules of status run on a write to status, those of spec do not (native)', async () => {
  const code = await compile('native', `${PLAIN}\nx-kubernetes-validations: [{rule: "false", message: spec}]`);
  const [now, before] = [object(code, { a: 'x' }, { n: 7 }), object(code, {}, {})];
  assert.equal(code.statusRules(now, before, { now: 0 }).map(formatFieldError), ['status.n: Invalid value: 7: too many']);
  assert.equal(code.rules(now, before, { now: 0 }).map(formatFieldError), ['spec: Invalid value: {"a":"x"}: spec']);
});

test('a rule that warns refuses nothing', async () => {
  const rule = '{rule: "self.b > 5", warning: true, messageExpression: "\'b is only \' + string(self.b)", message: b is small}';
  const code = await compile('custom', `${PLAIN}\nx-kubernetes-validations: [${rule}]`);
  const warnings: string[] = [];
  const warn = (message: string): void => void warnings.push(message);
  assert.equal(code.rules(object(code, { b: 3 }), undefined, { now: 0, warn }), []);
  assert.equal(code.rules(object(code, { b: 7 }), undefined, { now: 0, warn }), []);
  assert.equal(warnings, ['b is only 3']);
});

test('rules spend one budget', async () => {
  const list = 'properties: {l: {type: array, items: {type: integer}}}';
  const rule = '{rule: "self.l.all(a, self.l.all(b, self.l.all(c, a + b + c > 0)))", message: dear}';
  const code = await compile('custom', `${list}\nx-kubernetes-validations: [${rule}]`);
  const found = code.rules(object(code, { l: Array.from({ length: 200 }, () => 1) }), undefined, { now: 0 });
  assert.match(found.map(formatFieldError).join(), /no further validation rules will be run due to call cost exceeds limit/);
});

test.run();
