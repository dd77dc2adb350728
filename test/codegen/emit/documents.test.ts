// The documents of the shipped kinds against what the reference publishes: equal but for descriptions.
import { readFileSync } from 'node:fs';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { documentsEmitter } from '../../../codegen/emit/documents.ts';
import type { EmittedFile } from '../../../codegen/emit/emitter.ts';
import type { Model } from '../../../codegen/model.ts';
import { digest, pathsOf, typesOf } from '../../support/document-facts.mjs';
import { shippedModel } from '../../support/shipped-model.ts';

type Digests = Record<string, string>;
type Json = Record<string, unknown>;

const read = <T>(name: string): T => JSON.parse(readFileSync(`test/fixtures/reference/openapi/${name}`, 'utf8')) as T;
const v2 = read<{ paths: Digests; types: Digests; slices: Record<string, Json> }>('v2.json');
const v3 = read<{ paths: Record<string, Digests>; slices: Record<string, Json> }>('v3.json');
const typesV3 = read<Record<string, Json>>('types-v3.json');

/**
 * Paths of the reference that belong to kinds of ours and are not served: subresources that come with later work.
 * What is served is compared; what is not may only be these.
 */
const NOT_SERVED = /\/(attach|ephemeralcontainers|eviction|exec|log|portforward|resize|token)$/;

let model: Model;
let files: Map<string, EmittedFile>;
const parsed = (path: string): object => JSON.parse(files.get(path)?.text ?? 'null') as object;

const test = suite('documents of the shipped kinds');

test.before(async () => {
  model = await shippedModel();
  files = new Map((await documentsEmitter.emit(model)).map((file) => [file.path, file]));
});

test('OpenAPI v2 has the paths of the reference', () => {
  comparePaths(pathsOf(parsed('openapi/v2.json')), v2.paths, v2.slices);
});

test('OpenAPI v2 has the types of the reference', () => {
  const types = typesOf(parsed('openapi/v2.json'));
  const wrong = Object.keys(types).filter((name) => name in v2.types && digest(types[name]) !== v2.types[name]);
  assert.equal(wrong, []);
});

test('OpenAPI v3 has the paths of the reference, group-version by group-version', () => {
  for (const [path, digests] of Object.entries(v3.paths)) comparePaths(pathsOf(parsed(fileOf(path))), digests, v3.slices);
});

test('OpenAPI v3 has the types of the reference, with enums, defaults, list types and merge keys', () => {
  let compared = 0;
  for (const path of Object.keys(v3.paths)) {
    for (const [name, schema] of Object.entries(typesOf(parsed(fileOf(path))))) {
      const expected = typesV3[name];
      if (expected === undefined) continue;
      assert.equal(schema, expected, name);
      compared++;
    }
  }
  assert.ok(compared > 300, `compared ${compared}`);
});

test('every reference leads to a type of the same document', () => {
  for (const { path, text } of files.values()) {
    if (!path.startsWith('openapi/v')) continue;
    const document = JSON.parse(text) as object;
    const types = typesOf(document);
    for (const [, name = ''] of text.matchAll(/"\$ref":"#\/(?:definitions|components\/schemas)\/([^"]+)"/g))
      assert.ok(name in types, `${path}: ${name}`);
  }
});

test('the same model gives the same bytes as when it was committed', () => {
  for (const [path, { text }] of files) assert.ok(text === readFileSync(path, 'utf8'), path);
});

test('the index names every document and all that is covered', () => {
  const { documents } = parsed('openapi/index.json') as { documents: { file: string; format: string; covers: string[] }[] };
  assert.equal(
    documents.map(({ file }) => `openapi/${file}`).sort(),
    [...files.keys()].filter((path) => path !== 'openapi/index.json').sort(),
  );
  for (const format of ['openapi-v2', 'openapi-v3', 'swagger-1.2']) {
    const covered = documents.filter((document) => document.format === format).flatMap(({ covers }) => covers);
    const served = model.resources.flatMap(({ group, names, versions }) => versions.map(({ name }) => `${group}/${name}/${names.plural}`));
    assert.equal(covered.sort(), served.sort(), format);
  }
});

test('no description is empty', () => {
  for (const { path, text } of files.values()) assert.not.match(text, /"description":""/, path);
});

function fileOf(path: string): string {
  return `openapi/v3/${path.replaceAll('/', '__')}.json`;
}

function comparePaths(ours: Record<string, Json>, reference: Digests, slices: Record<string, Json>): void {
  for (const [path, item] of Object.entries(ours)) {
    if (path in slices && path in reference && digest(slices[path]) === reference[path]) assert.equal(item, slices[path], path);
    if (path in reference) assert.is(digest(item), reference[path], path);
  }
  const absent = Object.keys(reference).filter((path) => !(path in ours) && !NOT_SERVED.test(path));
  assert.equal(absent, []);
  const unknown = Object.keys(ours).filter((path) => !(path in reference));
  assert.equal(unknown, []);
}

test.run();
