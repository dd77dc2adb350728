// The documents of custom kinds, emitted while the server runs, against what the reference publishes for the same definitions.
import { readFileSync } from 'node:fs';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { liveDocuments } from '../../../codegen/emit/documents-live.ts';
import type { DocumentFormat, DocumentPart } from '../../../runtime/api/documents.ts';
import { digest, pathsOf, typesOf } from '../../support/document-facts.mjs';
import { modelOfText, tableOf } from '../../support/models.ts';

type Json = Record<string, unknown>;

const GROUP = 'toys.example.dev';
const recorded = JSON.parse(readFileSync('test/fixtures/reference/openapi/custom.json', 'utf8')) as Record<string, Record<string, Json>>;
const model = modelOfText(readFileSync('test/fixtures/reference/openapi/crds.yaml', 'utf8'));

const table = tableOf(model);

function part(plural: string, version: string, format: DocumentFormat, hash = 'h'): DocumentPart {
  const resource = table.find(({ group, names }) => group === GROUP && names.plural === plural);
  const found = resource && liveDocuments(() => ({ model: () => model, hash })).find(resource, version, format);
  if (found === undefined) throw new Error(`no document of ${plural}`);
  return found;
}

async function document(plural: string, version: string, format: DocumentFormat): Promise<object> {
  return JSON.parse((await part(plural, version, format).load()).toString()) as object;
}

const KINDS = [
  ['gadgets', 'v1'],
  ['gadgets', 'v1beta1'],
  ['planets', 'v1'],
] as const;

const test = suite('documents of custom kinds');

for (const [plural, version] of KINDS) {
  test(`OpenAPI v2 of ${plural} ${version}`, async () => {
    const ours = await document(plural, version, 'openapi-v2');
    for (const [path, item] of Object.entries(pathsOf(ours))) assert.equal(item, recorded['v2 paths']?.[path], path);
    compareTypes(ours, recorded['v2 types'] ?? {}, version);
  });

  test(`OpenAPI v3 of ${plural} ${version}`, async () => {
    const ours = await document(plural, version, 'openapi-v3');
    for (const [path, item] of Object.entries(pathsOf(ours))) assert.is(digest(item), recorded[`v3 ${version} paths`]?.[path], path);
    compareTypes(ours, recorded[`v3 ${version} types`] ?? {}, version);
  });
}

test('all paths of the reference are there', async () => {
  const paths = await Promise.all(
    KINDS.map(async ([plural, version]) => Object.keys(pathsOf(await document(plural, version, 'openapi-v2')))),
  );
  assert.equal(paths.flat().sort(), Object.keys(recorded['v2 paths'] ?? {}).sort());
});

test('every reference leads to a type of the same document', async () => {
  for (const [plural, version] of KINDS) {
    for (const format of ['openapi-v2', 'openapi-v3'] as const) {
      const ours = await document(plural, version, format);
      const names = [...JSON.stringify(ours).matchAll(/"\$ref":"#\/(?:definitions|components\/schemas)\/([^"]+)"/g)].map(
        ([, name = '']) => name,
      );
      assert.equal(
        names.filter((name) => !(name in typesOf(ours))),
        [],
      );
    }
  }
});

test('no boolean stands where a schema must be: clients walk every additionalProperties', () => {
  const free = modelOfText(`
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: {name: frees.toys.example.dev}
spec:
  group: toys.example.dev
  scope: Cluster
  names: {plural: frees, kind: Free}
  versions:
    - name: v1
      served: true
      storage: true
      schema: {openAPIV3Schema: {type: object, properties: {spec: {type: object, additionalProperties: true}}}}
`);
  const [resource] = tableOf(free);
  const found = resource && liveDocuments(() => ({ model: () => free, hash: 'h' })).find(resource, 'v1', 'openapi-v3');
  const text = String(found?.load());
  assert.match(text, /"spec":\{"type":"object","x-kubernetes-preserve-unknown-fields":true\}/);
  assert.not.match(text, /"additionalProperties":(true|false)/);
});

test('required names stand in the order written; an embedded object adds those that it lacks', () => {
  const model = modelOfText(`
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: {name: reqs.toys.example.dev}
spec:
  group: toys.example.dev
  scope: Cluster
  names: {plural: reqs, kind: Req}
  versions:
    - name: v1
      served: true
      storage: true
      schema:
        openAPIV3Schema:
          type: object
          required: [z, a]
          properties:
            a: {type: string}
            z: {type: object, required: [w, b, x], properties: {x: {type: string}, w: {type: string}, b: {type: string}}}
            e: {type: object, x-kubernetes-embedded-resource: true, required: [s, apiVersion, b], properties: {s: {type: string}, b: {type: string}}}
            f: {type: object, x-kubernetes-embedded-resource: true, properties: {s: {type: string}}}
`);
  const [resource] = tableOf(model);
  const found = resource && liveDocuments(() => ({ model: () => model, hash: 'h' })).find(resource, 'v1', 'openapi-v3');
  const type = typesOf(JSON.parse(String(found?.load())) as object)['dev.example.toys.v1.Req'] as {
    readonly required: readonly string[];
    readonly properties: Readonly<Record<string, { readonly required?: readonly string[] }>>;
  };
  const required = Object.entries(type.properties).flatMap(([name, place]) => (place.required ? [[name, place.required]] : []));
  assert.equal(type.required, ['z', 'a']);
  assert.equal(required, [
    ['e', ['s', 'apiVersion', 'b', 'kind']],
    ['f', ['kind', 'apiVersion']],
    ['z', ['w', 'b', 'x']],
  ]);
});

test('a part has the same hash for the same definition, and another for another', () => {
  const of = (hash: string) => part('gadgets', 'v1', 'openapi-v3', hash).hash;
  assert.is(of('a'), of('a'));
  assert.is.not(of('a'), of('b'));
});

function compareTypes(ours: object, theirs: Record<string, Json>, version: string): void {
  const own = Object.entries(typesOf(ours)).filter(([name]) => name.startsWith('dev.example.toys.'));
  assert.is(own.length, 2, 'the kind and its list');
  for (const [name, schema] of own) assert.equal(schema, theirs[name], `${name} ${version}`);
}

test.run();
