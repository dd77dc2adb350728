// generate: the same bytes each time, only what changed is written, stale files go, --check tells; and the types can be imported.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ConfigMap, Pod } from 'kindsmith/types/core/v1';
import type { ObjectMeta } from 'kindsmith/types/meta/v1';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { DefinitionError } from '../../codegen/diagnostic.ts';
import { generate } from '../../codegen/generate.ts';
import { loadTable, type ResourceTable } from '../../runtime/emitted/table.ts';

const test = suite<{ dir: string }>('generate');
/** What the small definitions give, made once. */
const made = mkdtempSync(join(tmpdir(), 'generate-made-'));
test.before(async () => {
  await run('test/fixtures/definitions', made);
});
test.before.each((context) => {
  context.dir = mkdtempSync(join(tmpdir(), 'generate-'));
});
test.after.each(({ dir }) => rmSync(dir, { recursive: true, force: true }));
test.after(() => rmSync(made, { recursive: true, force: true }));

const run = (resources: string, dir: string, check = false) =>
  generate({ resources, root: process.cwd(), out: { generated: join(dir, 'out'), openapi: join(dir, 'out/openapi') }, check });
const filesOf = (dir: string): string[] =>
  (readdirSync(dir, { recursive: true }) as string[]).filter((name) => statSync(join(dir, name)).isFile()).sort();

test('what is committed is what the definitions say', async () => {
  const out = { generated: 'generated', openapi: 'openapi' };
  assert.equal(await generate({ resources: 'resources', root: process.cwd(), out, check: true }), { written: [], removed: [] });
});

test('twice the same, nothing written the second time, stale files go, others stay', async ({ dir }) => {
  cpSync(made, dir, { recursive: true });
  assert.ok(filesOf(join(dir, 'out')).length > 10);
  assert.equal(await run('test/fixtures/definitions', dir, true), { written: [], removed: [] });
  const before = new Map(filesOf(join(dir, 'out')).map((name) => [name, readFileSync(join(dir, 'out', name), 'utf8')]));
  writeFileSync(join(dir, 'out/mine.js'), '// my own\n');
  writeFileSync(join(dir, 'out/old.js'), '// generated from old.yaml, do not edit\n');
  writeFileSync(join(dir, 'out/index.js'), 'changed');
  const shown = await run('test/fixtures/definitions', dir, true);
  assert.equal([shown.written, shown.removed], [[join(dir, 'out/index.js')], [join(dir, 'out/old.js')]]);
  await run('test/fixtures/definitions', dir);
  const after = filesOf(join(dir, 'out'));
  assert.equal(after, [...before.keys(), 'mine.js'].sort());
  for (const [name, text] of before) assert.is(readFileSync(join(dir, 'out', name), 'utf8'), text, name);
});

test('every file says that it is generated, and imports nothing', () => {
  for (const name of filesOf(join(made, 'out')).filter((one) => !one.startsWith('openapi'))) {
    const text = readFileSync(join(made, 'out', name), 'utf8');
    assert.match(text, /^(?:\/\/|\{\s*"\$comment": ") ?generated from [^\n]+, do not edit/, name);
    if (name.endsWith('.js') && name !== 'index.js') assert.not.match(text, /\bimport\b|\brequire\(/, name);
  }
});

test("a user's own table works", async () => {
  const table = ((await import(join(made, 'out/index.js'))) as { default: ResourceTable }).default;
  const { resources } = loadTable(table);
  const notices = resources.find((resource) => resource.names.plural === 'notices');
  const code = await notices?.versions[0]?.load();
  const object = code?.decode(
    { metadata: { name: 'a', uid: 'u', labels: { b: '1', a: '2' } }, text: 'x', odd: 1 },
    { unknownFields: [], foldCase: false },
  );
  assert.is(
    JSON.stringify(object),
    '{"apiVersion":"fixtures.dev/v1","kind":"Notice","metadata":{"labels":{"a":"2","b":"1"},"name":"a","uid":"u"},"text":"x"}',
  );
});

test('shipped types that are referred to are compiled too', async ({ dir }) => {
  await run('test/fixtures/shared-types', dir);
  const { resources } = loadTable(((await import(join(dir, 'out/index.js'))) as { default: ResourceTable }).default);
  assert.equal(
    resources.map(({ names }) => names.plural),
    ['batches'],
  );
  const code = await resources[0]?.versions[0]?.load();
  assert.ok(code?.structure.field('spec')?.field('template')?.field('spec')?.field('containers'));
  assert.match(readFileSync(join(dir, 'out/types/core/v1.d.ts'), 'utf8'), /interface PodTemplateSpec/);
  const document = JSON.parse(readFileSync(join(dir, 'out/openapi/v2.json'), 'utf8')) as { definitions: object };
  assert.ok('io.k8s.api.core.v1.PodTemplateSpec' in document.definitions);
});

test('wrong definitions write nothing', async ({ dir }) => {
  writeFileSync(
    join(dir, 'a.yaml'),
    'apiVersion: kindsmith.dev/v1\nkind: TypeDefinition\nmetadata: {name: x}\nspec: {schema: {type: object}}\n',
  );
  const error = await run(dir, dir).catch((thrown: unknown) => thrown);
  assert.instance(error, DefinitionError);
  assert.match((error as Error).message, /a\.yaml:3: metadata\.name: must be an OpenAPI name/);
  assert.equal(filesOf(dir), ['a.yaml']);
});

test('types', () => {
  const metadata: ObjectMeta = { name: 'a', labels: { a: 'b' } };
  const map: ConfigMap = { metadata, data: { a: 'b' }, immutable: true };
  const pod: Pod = { metadata, spec: { containers: [{ name: 'a', image: 'b', imagePullPolicy: 'Always' }] } };
  // @ts-expect-error the policy is none
  const wrong: Pod = { spec: { containers: [{ name: 'a', imagePullPolicy: 'Sometimes' }] } };
  assert.ok(map && pod && wrong);
});

test.run();
