// What is wrong with definitions: all of it at once, with line and path.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { diagnose } from '../support/compile.ts';

const resource = (body: string, versions = ''): string => `apiVersion: kindsmith.dev/v1
kind: ResourceDefinition
metadata: {name: gadgets.acme.dev}
spec:
  group: acme.dev
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
              properties:
${body.replace(/^/gm, '                ')}
${versions}`;

const CASES: readonly { readonly name: string; readonly text: string; readonly want: readonly (string | RegExp)[] }[] = [
  { name: 'nothing wrong', text: resource('a: {type: string}'), want: [] },
  { name: 'YAML', text: 'a: [', want: [/^test.yaml:1: /] },
  {
    name: 'two keys alike',
    text: resource('a: {type: string}\na: {type: string}'),
    want: [/^test.yaml:20: .*unique/],
  },
  {
    name: 'shape: everything at once',
    text: resource('a: {type: text}\nb: {typ: string}'),
    want: [
      'test.yaml:19: spec.versions[0].schema.openAPIV3Schema.properties.spec.properties.a.type: must be one of object, array, string, integer, number, boolean',
      'test.yaml:20: spec.versions[0].schema.openAPIV3Schema.properties.spec.properties.b.typ: unknown field',
    ],
  },
  {
    name: 'references, types, lists',
    text: resource(
      'a: {$ref: no.such.Type}\nb: {}\nc: {type: array}\nd: {type: array, items: {type: object}, x-kubernetes-list-type: map}',
    ),
    want: [
      /:19: .*properties.a.\$ref: no TypeDefinition has the name no.such.Type/,
      /:20: .*properties.b: type: required/,
      /:21: .*properties.c: items: required/,
      /:22: .*properties.d: x-kubernetes-list-map-keys: required/,
    ],
  },
  {
    name: 'defaults',
    text: resource('a: {type: string, default: 5}\nb: {type: string, enum: [x], default: y}\nc: {type: string, default: null}'),
    want: [/:19: .*default: must be of type string/, /:20: .*default: must be one of enum/, /:21: .*default: null, though/],
  },
  {
    name: 'expressions',
    text: resource('a: {type: string, x-kubernetes-validations: [{rule: "self.x > 1"}, {rule: "self"}, {rule: "self == "}]}'),
    want: [
      /:19: .*validations\[0\].rule: /,
      /:19: .*validations\[1\].rule: cel expression must evaluate to a bool/,
      /:19: .*validations\[2\].rule: Syntax error/,
    ],
  },
  {
    name: 'paths of rules',
    text: resource(
      'a: {type: object, properties: {l: {type: array, items: {type: string}}}, x-kubernetes-validations: [{rule: "true", each: ".m[*]"}, {rule: "true", fieldPath: "a b"}]}',
    ),
    want: [/each: nothing is at m.\*/, /fieldPath: is no path/],
  },
  {
    name: 'versions',
    text: resource('a: {type: string}', '    - {name: v1, served: true, storage: true, schema: {openAPIV3Schema: {type: object}}}'),
    want: [/:8: spec.versions: exactly one version must have storage: true, 2 have/, /:\d+: spec.versions\[1\].name: v1 stands twice/],
  },
  {
    name: 'names',
    text: resource('a: {type: string}').replace('name: gadgets.acme.dev', 'name: gadget.acme.dev'),
    want: [/:3: metadata.name: must be gadgets.acme.dev/],
  },
  {
    name: 'selectable fields, subresources, conversion',
    text: resource(
      'a: {type: string}',
      '      selectableFields: [{jsonPath: .spec.b}]\n      subresources: {odd: {}}\n      conversion: [{move: .spec.c, to: .spec.d}]',
    ),
    want: [
      /selectableFields\[0\].jsonPath: no field .spec.b/,
      /subresources.odd: needs a handler/,
      /conversion\[0\]: this version has no field .spec.c/,
    ],
  },
];

const test = suite('diagnostics');

for (const { name, text, want } of CASES) {
  test(name, () => {
    const found = diagnose(text);
    assert.is(found.length, want.length, found.join('\n'));
    const left = [...found];
    for (const one of want) {
      const at = left.findIndex((line) => (typeof one === 'string' ? line === one : one.test(line)));
      assert.ok(at >= 0, `${one} is not among\n${found.join('\n')}`);
      left.splice(at, 1);
    }
  });
}

test('two documents of one name', () => {
  const text = resource('a: {type: string}');
  assert.match(diagnose(`${text}\n---\n${text}`).join('\n'), /gadgets.acme.dev is defined in test.yaml:1 too/);
});

test.run();
