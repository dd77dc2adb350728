// Live definitions: from a folder and from objects; the same emitters, evaluated on first use, let go by size and made again.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { JsonObject } from '../../runtime/api/object.ts';
import type { CompiledResource, VersionCode } from '../../runtime/api/resource.ts';
import { compileDefinition, loadDefinitions } from '../../runtime/definitions.ts';
import { CodeCache } from '../../runtime/emitted/code-cache.ts';

const test = suite('live definitions');
const gadget = JSON.parse(readFileSync('test/fixtures/custom/gadget.json', 'utf8')) as JsonObject;

const load = async (resource: CompiledResource | undefined): Promise<VersionCode> => {
  if (resource?.versions[0] === undefined) throw new Error('no resource');
  return resource.versions[0].load();
};

test('a folder: ours, CRDs and shared types together', async () => {
  const { resources, documents } = await loadDefinitions('test/fixtures/definitions');
  assert.equal(resources.map((one) => one.names.plural).sort(), [
    'customresourcedefinitions',
    'deployments',
    'notices',
    'subjectaccessreviews',
  ]);
  const notices = resources.find((one) => one.names.plural === 'notices');
  const code = await load(notices);
  const object = code.decode({ metadata: { name: 'a' }, text: 'hello', odd: 1 }, { unknownFields: [], foldCase: false });
  assert.equal(object, { apiVersion: 'fixtures.dev/v1', kind: 'Notice', metadata: { name: 'a' }, text: 'hello' });
  const part = notices && documents.find(notices, 'v1', 'openapi-v3');
  const document = JSON.parse(String(await part?.load())) as { components: { schemas: JsonObject } };
  assert.ok(document.components.schemas['dev.fixtures.v1.Notice']);
});

test('a folder may refer to shipped types: code, rules and documents know them', async () => {
  const { resources, documents } = await loadDefinitions('test/fixtures/shared-types');
  const batches = resources.find((one) => one.names.plural === 'batches');
  const code = await load(batches);
  const pod = { spec: { containers: [{ name: 'a', image: 'b', odd: 1 }] } };
  const report = { unknownFields: [] as string[], foldCase: false };
  const object = code.decode({ metadata: { name: 'a' }, spec: { template: pod, sidecar: { name: 's', image: 'i' } } }, report);
  assert.equal(report.unknownFields, ['spec.template.spec.containers[0].odd']);
  code.setDefaults(object);
  const { template, sidecar } = object['spec'] as { template: { spec: JsonObject }; sidecar: JsonObject };
  assert.is(template.spec['restartPolicy'], 'Always');
  assert.is(sidecar['imagePullPolicy'], 'Always');
  const wrong = code.decode({ spec: { template: { spec: { containers: [{ name: 'A' }] } } } }, report);
  assert.ok([...code.check(wrong), ...code.rules(wrong, undefined, { now: 0 })].some(({ field }) => field.includes('containers[0].name')));
  for (const format of ['openapi-v2', 'openapi-v3'] as const) {
    const text = String(await (batches && documents.find(batches, 'v1', format))?.load());
    const document = JSON.parse(text) as { definitions?: JsonObject; components?: { schemas: JsonObject } };
    const types = document.definitions ?? document.components?.schemas ?? {};
    for (const [, name = ''] of text.matchAll(/"\$ref":"#\/(?:definitions|components\/schemas)\/([^"]+)"/g)) assert.ok(name in types, name);
    assert.ok('io.k8s.api.core.v1.PodTemplateSpec' in types && 'io.k8s.api.core.v1.Container' in types, format);
  }
});

test("a type of the folder's own comes before a shipped one of its name; a name that nobody defines is told", async () => {
  const dir = mkdtempSync(join(tmpdir(), 'definitions-'));
  const kind = readFileSync('test/fixtures/shared-types/batches.yaml', 'utf8').replace(
    '$ref: io.k8s.api.core.v1.PodTemplateSpec',
    'type: string',
  );
  try {
    writeFileSync(join(dir, 'a.yaml'), kind);
    writeFileSync(
      join(dir, 'b.yaml'),
      `${['apiVersion: kindsmith.dev/v1', 'kind: TypeDefinition', 'metadata: {name: io.k8s.api.core.v1.Container}'].join('\n')}
spec: {schema: {type: object, properties: {only: {type: string}}}}\n`,
    );
    const { resources } = await loadDefinitions(dir);
    const report = { unknownFields: [] as string[], foldCase: false };
    (await load(resources[0])).decode({ spec: { sidecar: { only: 'a', image: 'b' } } }, report);
    assert.equal(report.unknownFields, ['spec.sidecar.image']);
    writeFileSync(join(dir, 'a.yaml'), kind.replace('v1.Container', 'v1.Nothing'));
    const error = (await loadDefinitions(dir).catch((thrown: unknown) => thrown)) as Error;
    assert.match(error.message, /^a\.yaml:17: .*io\.k8s\.api\.core\.v1\.Nothing/m);
  } finally {
    rmSync(dir, { recursive: true });
  }
});

test('everything that is wrong in a folder is told at once, by file and line', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'definitions-'));
  try {
    writeFileSync(
      join(dir, 'a.yaml'),
      'apiVersion: kindsmith.dev/v1\nkind: TypeDefinition\nmetadata: {name: x}\nspec: {schema: {type: object}}\n',
    );
    writeFileSync(join(dir, 'b.yaml'), `${JSON.stringify({ ...gadget, metadata: { name: 'wrong' } })}\n`);
    const error = (await loadDefinitions(dir).catch((thrown: unknown) => thrown)) as Error;
    assert.match(error.message, /^a\.yaml:3: metadata\.name: /m);
    assert.match(error.message, /^b\.yaml:1: metadata\.name: must be gadgets\.fixtures\.kindsmith\.dev/m);
  } finally {
    rmSync(dir, { recursive: true });
  }
});

test('an object from the API: loaded once, then without a promise', async () => {
  const { resources } = await compileDefinition(gadget);
  const version = resources[0]?.versions[0];
  const first = version?.load();
  assert.instance(first, Promise);
  const code = await first;
  assert.is(version?.load(), code);
});

test('a definition that is wrong', async () => {
  const error = (await compileDefinition({ ...gadget, spec: { group: 'a' } }).catch((thrown: unknown) => thrown)) as Error;
  assert.is(error.message, ['spec.scope: required', 'spec.names: required', 'spec.versions: required'].join('\n'));
});

test('the hash follows the schema and not its words', async () => {
  const text = JSON.stringify(gadget);
  const hash = async (one: string) => (await compileDefinition(JSON.parse(one))).resources[0]?.hash;
  const before = await hash(text);
  assert.match(before ?? '', /^[0-9a-f]{16}$/);
  assert.is(await hash(text), before);
  assert.is.not(await hash(text.replace('"default":"x"', '"default":"y"')), before);
});

test('evaluated code is let go by size, longest unused first, and made again', async () => {
  const made: string[] = [];
  const cache = new CodeCache<string>(10);
  const [a, b, c] = [{}, {}, {}];
  const get = (owner: object, name: string) =>
    cache.get(owner, async () => {
      made.push(name);
      return { value: name, size: 4 };
    });
  assert.equal(await Promise.all([get(a, 'a'), get(a, 'a')]), ['a', 'a']);
  await get(b, 'b');
  assert.is(get(a, 'a'), 'a');
  await get(c, 'c');
  assert.is(get(a, 'a'), 'a');
  assert.instance(get(b, 'b'), Promise);
  await get(b, 'b');
  assert.equal(made, ['a', 'b', 'c', 'b']);
});

test('a failure is not kept', async () => {
  const cache = new CodeCache<string>(10);
  const owner = {};
  let fails = true;
  const get = () =>
    cache.get(owner, async () => {
      if (fails) throw new Error('no');
      return { value: 'yes', size: 1 };
    });
  assert.is(await Promise.resolve(get()).catch(() => 'failed'), 'failed');
  fails = false;
  assert.is(await get(), 'yes');
});

test.run();
