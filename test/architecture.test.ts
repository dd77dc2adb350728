// The structure, guarded: import order, no rings, no kind named in runtime/, file sizes. ARCHITECTURE.md says what and why.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { parseSync } from 'oxc-parser';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parse as parseYaml } from 'yaml';

const ROOTS = ['runtime', 'codegen'];
const MAX_LINES = 400;

/** Lower never imports higher; the same number: siblings, which see themselves only. Longest prefix wins. */
const LAYERS: readonly (readonly [string, number])[] = [
  ['runtime/api/', 0],
  ['runtime/cel/', 1],
  ['runtime/emitted/', 2],
  ['generated/', 3],
  ['codegen/', 3],
  ['runtime/log/', 4],
  ['runtime/storage/', 5],
  ['runtime/watch/', 6],
  ['runtime/authentication/', 7],
  ['runtime/authorization/', 7],
  ['runtime/admission/', 7],
  ['runtime/registry/', 8],
  ['runtime/definitions.ts', 9],
  ['runtime/definitions/', 9],
  ['runtime/resource-sources.ts', 10],
  ['runtime/served-resources.ts', 10],
  ['runtime/kinds/', 11],
  ['runtime/controllers/', 11],
  ['runtime/proxy/', 11],
  ['runtime/http/', 12],
  ['runtime/config/', 13],
  ['runtime/config.ts', 14],
  ['runtime/health-checks.ts', 15],
  ['runtime/build-info.ts', 15],
  ['runtime/plugins.ts', 15],
  ['runtime/server.ts', 16],
  ['runtime/index.ts', 17],
  ['runtime/cli/', 18],
];

/** Where kinds may have names: one small place each for what no declaration can express. */
const NAMES_KINDS = [
  'runtime/kinds/',
  'runtime/controllers/',
  'runtime/admission/plugins/',
  'runtime/authorization/rbac',
  'runtime/authorization/node',
  'runtime/authentication/service-account',
  'runtime/authentication/bootstrap-token',
  'runtime/proxy/api-service',
  'runtime/http/flow-control/',
  'runtime/definitions.ts',
  'runtime/http/request-info.ts',
];

interface Source {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly { readonly path: string; readonly isDynamic: boolean }[];
  readonly strings: readonly string[];
}

function filesBelow(dir: string): string[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .map((name) => join(dir, name))
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
    .sort();
}

function readSource(path: string): Source {
  const text = readFileSync(path, 'utf8');
  const { program, module } = parseSync(path, text);
  const specifiers = [
    ...module.staticImports.map(({ moduleRequest }) => ({ value: moduleRequest.value, isDynamic: false })),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest }) => (moduleRequest ? [{ value: moduleRequest.value, isDynamic: false }] : [])),
    ),
    ...module.dynamicImports.map(({ moduleRequest }) => ({
      value: text.slice(moduleRequest.start + 1, moduleRequest.end - 1),
      isDynamic: true,
    })),
  ];
  const imports = specifiers
    .filter(({ value }) => value.startsWith('.'))
    .map(({ value, isDynamic }) => ({ path: normalize(join(dirname(path), value)), isDynamic }));
  const strings: string[] = [];
  collectStrings(program, strings);
  return { path, text, imports, strings };
}

/** String literals that are values: not the module names of imports. */
function collectStrings(node: unknown, into: string[]): void {
  if (Array.isArray(node)) {
    for (const child of node) collectStrings(child, into);
    return;
  }
  if (typeof node !== 'object' || node === null) return;
  const typed = node as { type?: string; value?: unknown };
  if (typed.type === 'ImportDeclaration' || typed.type === 'ImportExpression') return;
  if (typed.type === 'Literal' && typeof typed.value === 'string') into.push(typed.value);
  for (const child of Object.values(node)) collectStrings(child, into);
}

function layerOf(path: string): number | undefined {
  const found = LAYERS.filter(([prefix]) => path.startsWith(prefix)).sort((a, b) => b[0].length - a[0].length)[0];
  return found?.[1];
}

/** Kinds and plurals of every shipped definition, less the words that mean something else too. */
function shippedNames(): Set<string> {
  const names = new Set<string>();
  for (const entry of readdirSync('resources', { recursive: true, encoding: 'utf8' })) {
    if (!entry.endsWith('.yaml') || entry.startsWith('types/')) continue;
    const { spec } = parseYaml(readFileSync(join('resources', entry), 'utf8')) as { spec: { names: { plural: string; kind: string } } };
    names.add(spec.names.plural).add(spec.names.kind);
  }
  return names;
}

const sources = ROOTS.flatMap(filesBelow).map(readSource);
const test = suite('architecture');

test('every file of runtime/ has a place in the order', () => {
  assert.equal(
    sources.filter(({ path }) => layerOf(path) === undefined).map(({ path }) => path),
    [],
  );
});

test('lower never imports higher, siblings not each other', () => {
  const wrong: string[] = [];
  for (const { path, imports } of sources) {
    const own = layerOf(path) ?? 0;
    const folder = (file: string): string =>
      file
        .split('/')
        .slice(0, file.startsWith('codegen') ? 1 : 2)
        .join('/');
    for (const { path: target } of imports) {
      const other = layerOf(target);
      if (other === undefined) continue;
      if (other > own || (other === own && folder(target) !== folder(path))) wrong.push(`${path} imports ${target}`);
    }
  }
  assert.equal(wrong, []);
});

test('only the commands import generated/, only live definitions and the commands import codegen/', () => {
  const wrong: string[] = [];
  for (const { path, imports } of sources) {
    if (!path.startsWith('runtime/')) continue;
    for (const { path: target } of imports) {
      if (target.startsWith('generated/') && !path.startsWith('runtime/cli/')) wrong.push(`${path} imports ${target}`);
      if (target.startsWith('codegen/') && !path.startsWith('runtime/cli/') && !path.startsWith('runtime/definitions'))
        wrong.push(`${path} imports ${target}`);
    }
  }
  assert.equal(wrong, []);
});

test('no rings, type imports counted', () => {
  const graph = new Map(sources.map(({ path, imports }) => [path, imports.map((target) => target.path)]));
  const done = new Set<string>();
  const rings: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) {
      rings.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
      return;
    }
    if (done.has(path)) return;
    for (const target of graph.get(path) ?? []) visit(target, [...trail, path]);
    done.add(path);
  };
  for (const path of graph.keys()) visit(path, []);
  assert.equal(rings, []);
});

test('runtime/ names no kind', () => {
  const names = shippedNames();
  const wrong = sources
    .filter(({ path }) => path.startsWith('runtime/') && !NAMES_KINDS.some((place) => path.startsWith(place)))
    .flatMap(({ path, strings }) => strings.filter((text) => names.has(text)).map((text) => `${path}: ${text}`));
  assert.equal(wrong, []);
});

test('no file is over 400 lines, and every file says what lives in it', () => {
  const tests = filesBelow('test').map((path) => ({ path, text: readFileSync(path, 'utf8') }));
  const long = [...sources, ...tests].filter(({ text }) => text.split('\n').length > MAX_LINES + 1).map(({ path }) => path);
  assert.equal(long, []);
  assert.equal(
    sources.filter(({ text }) => !text.startsWith('//')).map(({ path }) => path),
    [],
  );
});

test.run();
