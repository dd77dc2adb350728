// The package as others use it: a project of their own that imports it, in strict TypeScript against the built declarations, and at run time.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';

const test = suite('embedding');

/** A project with this package in its node_modules: what is packed, and nothing else of it. */
function makeProject(): string {
  const folder = makeTemporaryFolder('consumer');
  const installed = join(folder, 'node_modules/kindsmith');
  mkdirSync(installed, { recursive: true });
  const { files } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly files: readonly string[] };
  for (const name of [...files, 'package.json']) {
    // Sources are packed for those who read them: nothing may need them.
    if (name !== 'runtime' && name !== 'codegen') cpSync(resolve(name), join(installed, name), { recursive: true });
  }
  symlinkSync(resolve('node_modules'), join(installed, 'node_modules'));
  mkdirSync(join(folder, 'node_modules/@types'), { recursive: true });
  symlinkSync(resolve('node_modules/@types/node'), join(folder, 'node_modules/@types/node'));
  writeFileSync(join(folder, 'package.json'), '{"type": "module"}');
  return folder;
}

const PROGRAM = `import { createMemoryStore, createServer, refuse, type AdmissionPlugin, type PluginModule } from 'kindsmith';
import resources from 'kindsmith/resources';
import type { Deployment } from 'kindsmith/types/apps/v1';
import type { Pod } from 'kindsmith/types/core/v1';

const pod: Pod = { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'p' }, spec: { containers: [{ name: 'c', image: 'i' }] } };
// @ts-expect-error: replicas is a number
const wrong: Deployment['spec'] = { replicas: 'three', selector: {}, template: {} };
void wrong;

const noLatest: AdmissionPlugin = {
  name: 'NoLatest',
  handles: (operation) => operation === 'CREATE',
  validate(attributes) {
    const spec = attributes.object?.['spec'] as Pod['spec'];
    if (attributes.resource.resource === 'pods' && spec?.containers.some(({ image }) => image?.endsWith(':latest')))
      throw refuse(attributes, 'name a version');
  },
};
const plugin: PluginModule = ({ log }) => {
  void log;
  return { name: 'images', admission: [noLatest] };
};
// @ts-expect-error: the result is a promise
const early: { listen(): unknown } = createServer({ resources: [resources] });
void early;

const server = await createServer({ resources: [resources], store: createMemoryStore(), plugins: [plugin], config: { insecurePort: 'any' } });
const post = async (body: Pod): Promise<number> => {
  const headers = { 'content-type': 'application/json' };
  return (await server.inject({ method: 'POST', url: '/api/v1/namespaces/default/pods', headers, payload: JSON.stringify(body) })).statusCode;
};
const latest: Pod = { ...pod, spec: { containers: [{ name: 'c', image: 'i:latest' }] } };
const { urls } = await server.listen();
console.log(JSON.stringify({ urls: urls.length, codes: [await post(pod), await post(latest)] }));
await server.close();
`;

test('a project in strict TypeScript compiles and runs', () => {
  if (!existsSync('dist/types/runtime/index.d.ts')) {
    const built = spawnSync(process.execPath, ['build.mjs', '--types-only'], { encoding: 'utf8' });
    assert.is(built.status, 0, built.stderr);
  }
  const folder = makeProject();
  writeFileSync(join(folder, 'main.ts'), PROGRAM);
  const compilerOptions = {
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    module: 'NodeNext',
    moduleResolution: 'NodeNext',
    target: 'ES2023',
    types: ['node'],
    skipLibCheck: false,
    outDir: 'out',
    rootDir: '.',
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['main.ts'] }));
  const compiled = spawnSync(process.execPath, [resolve('node_modules/typescript/bin/tsc'), '-p', '.'], { cwd: folder, encoding: 'utf8' });
  assert.is(compiled.status, 0, compiled.stdout);
  const run = spawnSync(process.execPath, ['out/main.js'], { cwd: folder, encoding: 'utf8' });
  assert.is(run.status, 0, run.stderr);
  assert.equal(JSON.parse(run.stdout), { urls: 1, codes: [201, 403] });
});

test('many servers in one process, one after the other and at once', async () => {
  const script = `import { createMemoryStore, createServer } from 'kindsmith';
import resources from 'kindsmith/resources';
const make = () => createServer({ resources: [resources], store: createMemoryStore(), config: { insecurePort: 'any' } });
const ask = async (server, name) => (await server.inject({ method: 'POST', url: '/api/v1/namespaces', headers: { 'content-type': 'application/json' }, payload: JSON.stringify({ metadata: { name } }) })).statusCode;
const servers = await Promise.all(Array.from({ length: 20 }, make));
const codes = await Promise.all(servers.map((server) => ask(server, 'same')));
const urls = (await Promise.all(servers.map((server) => server.listen()))).flatMap(({ urls }) => urls);
const counts = await Promise.all(urls.map(async (url) => (await (await fetch(url + '/api/v1/namespaces')).json()).items.length));
await Promise.all(servers.map((server) => server.close()));
console.log(JSON.stringify({ codes: [...new Set(codes)], urls: new Set(urls).size, counts: [...new Set(counts)] }));
`;
  const folder = makeProject();
  writeFileSync(join(folder, 'many.mjs'), script);
  const run = spawnSync(process.execPath, ['many.mjs'], { cwd: folder, encoding: 'utf8', timeout: 60_000 });
  assert.is(run.status, 0, run.stderr);
  assert.equal(JSON.parse(run.stdout), { codes: [201], urls: 20, counts: [5] });
});

test.run();
