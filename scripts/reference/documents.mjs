// Asks a reference for its documents and for discovery, and keeps what the tests compare with: of our kinds only, without descriptions.
//   node scripts/reference/documents.mjs URL TOKEN OUT_DIR
// OUT_DIR has crds.yaml, whose kinds are created for the time of the questions.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseAllDocuments } from 'yaml';
import { digest, pathsOf, reachable, typesOf } from '../../test/support/document-facts.mjs';
import { closeConnections, createClient } from './client.mjs';
import { kinds } from './kinds.mjs';

const [url, token, outDir] = process.argv.slice(2);
if (!outDir) throw new Error('usage: documents.mjs URL TOKEN OUT_DIR');
const ask = createClient(url, token);
const get = async (path, accept = 'application/json') => (await ask('GET', path, undefined, { accept })).body;

const bases = [...new Set(kinds.map(({ group, version }) => (group === '' ? `api/${version}` : `apis/${group}/${version}`)))].sort();
const groups = [...new Set(kinds.map(({ group }) => group))].filter((group) => group !== '').sort();
const isServed = (group, version, plural) => kinds.some((one) => one.group === group && one.version === version && one.plural === plural);

/** Paths kept in full, so that a difference can be read. */
const SLICES = [
  '/api/v1/',
  '/api/v1/namespaces/{namespace}/pods',
  '/api/v1/namespaces/{namespace}/pods/{name}',
  '/api/v1/namespaces/{namespace}/bindings',
  '/api/v1/nodes/{name}/status',
  '/api/v1/watch/pods',
  '/apis/apps/v1/namespaces/{namespace}/deployments/{name}/scale',
];

function ofOurKinds(path) {
  const match = /^\/(?:api|apis\/([^/]+))\/([^/]+)\/(?:watch\/)?(?:namespaces\/\{namespace\}\/)?([^/]+)/.exec(path);
  return match !== null && isServed(match[1] ?? '', match[2], match[3]);
}

function keep(document, isKept) {
  const all = pathsOf(document);
  const paths = Object.fromEntries(Object.entries(all).filter(([path]) => isKept(path)));
  const types = typesOf(document);
  const names = reachable(paths, types);
  return { paths, types: Object.fromEntries(names.map((name) => [name, types[name]])) };
}

const digests = (record) => Object.fromEntries(Object.entries(record).map(([key, value]) => [key, digest(value)]));
const slices = (paths) => Object.fromEntries(Object.entries(paths).filter(([path]) => SLICES.includes(path)));
const lines = (record) =>
  `{\n${Object.entries(record)
    .map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`)
    .join(',\n')}\n}\n`;
const write = (name, record) => writeFileSync(join(outDir, name), lines(record));

async function recordDocuments() {
  const extras = new Set([
    '/api/',
    '/apis/',
    '/version/',
    ...groups.map((group) => `/apis/${group}/`),
    ...bases.map((base) => `/${base}/`),
  ]);
  const isKept = (path) => extras.has(path) || ofOurKinds(path);
  const v2 = keep(await get('/openapi/v2'), isKept);
  write('v2.json', { paths: digests(v2.paths), types: digests(v2.types), slices: slices(v2.paths) });
  const paths = {};
  const kept = {};
  const types = {};
  for (const path of ['api', 'apis', 'version', ...groups.map((group) => `apis/${group}`), ...bases]) {
    const own = keep(await get(`/openapi/v3/${path}`), isKept);
    paths[path] = digests(own.paths);
    Object.assign(kept, slices(own.paths));
    Object.assign(types, own.types);
  }
  write('v3.json', { paths, slices: kept });
  write('types-v3.json', Object.fromEntries(Object.entries(types).sort(([a], [b]) => (a < b ? -1 : 1))));
}

async function recordDiscovery() {
  const aggregated = 'application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList';
  const out = {};
  for (const path of ['/api', ...groups.map((group) => `/apis/${group}`)]) out[path] = await get(path);
  delete out['/api'].serverAddressByClientCIDRs;
  const all = await get('/apis');
  out['/apis'] = { ...all, groups: all.groups.filter(({ name }) => groups.includes(name)) };
  for (const base of bases) {
    const list = await get(`/${base}`);
    const [group, version] = list.groupVersion.includes('/') ? list.groupVersion.split('/') : ['', list.groupVersion];
    out[`/${base}`] = { ...list, resources: list.resources.filter(({ name }) => isServed(group, version, name.split('/')[0])) };
  }
  for (const path of ['/api', '/apis']) {
    const list = await get(path, aggregated);
    const items = list.items.filter(({ metadata }) => path === '/api' || groups.includes(metadata.name));
    for (const item of items) {
      for (const version of item.versions) {
        version.resources = version.resources.filter(({ resource }) => isServed(item.metadata.name ?? '', version.version, resource));
      }
    }
    out[`aggregated ${path}`] = { ...list, items };
  }
  write('discovery.json', out);
}

/** The reference lists custom kinds of a group in no order. */
const byText = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

async function recordCustom() {
  const definitions = parseAllDocuments(readFileSync(join(outDir, 'crds.yaml'), 'utf8')).map((document) => document.toJS());
  const collection = '/apis/apiextensions.k8s.io/v1/customresourcedefinitions';
  for (const definition of definitions) await ask('POST', collection, definition);
  try {
    const { group } = definitions[0].spec;
    await sleep(4000);
    const isKept = (path) => path.startsWith(`/apis/${group}/`);
    const own = (types) => Object.fromEntries(Object.entries(types).filter(([name]) => !name.startsWith('io.k8s.')));
    const v2 = keep(await get('/openapi/v2'), isKept);
    const out = { 'v2 paths': v2.paths, 'v2 types': own(v2.types) };
    for (const version of ['v1', 'v1beta1']) {
      const v3 = keep(await get(`/openapi/v3/apis/${group}/${version}`), isKept);
      out[`v3 ${version} paths`] = digests(v3.paths);
      out[`v3 ${version} types`] = own(v3.types);
      const list = await get(`/apis/${group}/${version}`);
      list.resources.sort((a, b) => byText(a.name.split('/')[0], b.name.split('/')[0]));
      out[`/apis/${group}/${version}`] = list;
    }
    const accept = 'application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList';
    const item = (await get('/apis', accept)).items.find(({ metadata }) => metadata.name === group);
    for (const { resources } of item.versions) resources.sort((a, b) => byText(a.resource, b.resource));
    out['aggregated'] = item;
    out[`/apis/${group}`] = await get(`/apis/${group}`);
    write('custom.json', out);
  } finally {
    for (const definition of definitions) await ask('DELETE', `${collection}/${definition.metadata.name}`);
  }
}

await recordDocuments();
await recordDiscovery();
await recordCustom();
closeConnections();
