// Discovery of the shipped kinds and of custom ones against what the reference answers, field order included.
import { readFileSync } from 'node:fs';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { yamlCodec } from '../../../../runtime/api/codec-yaml.ts';
import type { CompiledResource } from '../../../../runtime/api/resource.ts';
import { StatusError } from '../../../../runtime/api/status.ts';
import { createDiscovery, type Discovery } from '../../../../runtime/http/discovery.ts';
import type { DocumentAnswer } from '../../../../runtime/http/documents/answer.ts';
import { modelOfText, tableOf } from '../../../support/models.ts';
import { shippedModel } from '../../../support/shipped-model.ts';

type Json = Record<string, unknown>;
const read = (name: string): Record<string, Json> => JSON.parse(readFileSync(`test/fixtures/reference/openapi/${name}`, 'utf8'));
const recorded = read('discovery.json');
const custom = read('custom.json');

const AGGREGATED = 'application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList';
let table: readonly CompiledResource[] = [];
const discovery: Discovery = createDiscovery({
  resources: () => table,
  documents: { find: () => undefined },
  codecs: [yamlCodec],
  build: { version: '0.1.0', commit: '', date: '' },
  serverAddress: () => '192.0.2.1:6443',
  baseUrl: () => 'http://127.0.0.1:8080',
  otherPaths: () => ['/healthz', '/healthz/ping', '/metrics', '/logs/'],
});

interface Asked {
  readonly method?: string;
  readonly headers?: Record<string, string>;
}

async function ask(url: string, { method = 'GET', headers = {} }: Asked = {}): Promise<DocumentAnswer | undefined> {
  const { pathname, searchParams } = new URL(url, 'http://x');
  return discovery.handle({ method, path: pathname, query: searchParams, header: (name) => headers[name] });
}

async function get(url: string, headers: Record<string, string> = {}): Promise<DocumentAnswer> {
  const answer = await ask(url, { headers });
  assert.ok(answer, `${url} is answered`);
  return answer as DocumentAnswer;
}

const text = (answer: DocumentAnswer): string => answer.body.toString();

async function refusal(url: string, asked: Asked = {}): Promise<StatusError> {
  try {
    await ask(url, asked);
  } catch (error) {
    if (error instanceof StatusError) return error;
    throw error;
  }
  throw new Error(`${url} was not refused`);
}

const shipped = suite('discovery of the shipped kinds');

shipped.before(async () => {
  table = tableOf(await shippedModel());
});

for (const path of Object.keys(recorded).filter((one) => one.startsWith('/'))) {
  shipped(`${path} is the reference's`, async () => {
    const ours = JSON.parse(text(await get(path))) as Json;
    delete ours['serverAddressByClientCIDRs'];
    assert.is(JSON.stringify(onlyRecorded(ours, path)), JSON.stringify(recorded[path]));
  });
}

for (const path of ['/api', '/apis']) {
  shipped(`aggregated discovery at ${path} is the reference's`, async () => {
    const ours = JSON.parse(text(await get(path, { accept: AGGREGATED }))) as { items: { versions: { resources: Json[] }[] }[] };
    const theirs = recorded[`aggregated ${path}`] as typeof ours;
    for (const [at, item] of theirs.items.entries()) {
      for (const [index, version] of item.versions.entries()) {
        const own = ours.items[at]?.versions[index]?.resources ?? [];
        for (const resource of version.resources)
          withoutUnserved(
            resource,
            own.find((one) => one['resource'] === resource['resource']),
          );
      }
    }
    assert.is(JSON.stringify(ours), JSON.stringify(theirs));
  });
}

/** Subresources of the reference that are not served yet are left out of the comparison; none of ours may be unknown to it. */
function onlyRecorded(ours: Json, path: string): Json {
  const rows = ours['resources'] as Json[] | undefined;
  if (rows === undefined) return ours;
  const list = recorded[path] as { resources: Json[] };
  list.resources = list.resources.filter((row) => !String(row['name']).includes('/') || rows.some((own) => own['name'] === row['name']));
  return ours;
}

function withoutUnserved(recordedResource: Json, own: Json | undefined): void {
  const names = new Set(((own?.['subresources'] as Json[] | undefined) ?? []).map((one) => one['subresource']));
  const kept = ((recordedResource['subresources'] as Json[] | undefined) ?? []).filter((one) => names.has(one['subresource']));
  if (kept.length > 0) recordedResource['subresources'] = kept;
  else delete recordedResource['subresources'];
}

shipped('/api says where the server is', async () => {
  const body = JSON.parse(text(await get('/api'))) as Json;
  assert.equal(body['serverAddressByClientCIDRs'], [{ clientCIDR: '0.0.0.0/0', serverAddress: '192.0.2.1:6443' }]);
});

shipped('/ lists every path, sorted, also those that others serve', async () => {
  const { paths } = JSON.parse(text(await get('/'))) as { paths: string[] };
  assert.equal(paths, [...paths].sort());
  for (const path of [
    '/api',
    '/api/v1',
    '/apis',
    '/apis/',
    '/apis/apps',
    '/apis/apps/v1',
    '/healthz/ping',
    '/logs/',
    '/metrics',
    '/openapi/v2',
  ]) {
    assert.ok(paths.includes(path), path);
  }
  for (const path of ['/openapi/v3', '/swaggerapi/', '/ui/', '/version']) assert.ok(paths.includes(path), path);
});

shipped('a slash at the end changes nothing', async () => {
  for (const path of ['/api', '/apis', '/api/v1', '/apis/apps', '/apis/apps/v1', '/version']) {
    assert.is(text(await get(`${path}/`)), text(await get(path)), path);
  }
});

shipped('curl gets it laid out, kubectl in one line, each may ask for the other', async () => {
  const lines = async (url: string, agent: string) => text(await get(url, { 'user-agent': agent })).split('\n').length;
  assert.is(await lines('/api', 'kubectl/v1.35.2'), 2);
  assert.ok((await lines('/api', 'curl/8.5.0')) > 9);
  assert.is(await lines('/api?pretty=0', 'curl/8.5.0'), 2);
  assert.ok((await lines('/api?pretty=true', 'kubectl/v1.35.2')) > 9);
  assert.ok((await lines('/version', 'kubectl/v1.35.2')) > 9, 'version is always laid out');
});

shipped('YAML is a question of Accept', async () => {
  const answer = await get('/apis/apps', { accept: 'application/yaml' });
  assert.is(answer.headers['Content-Type'], 'application/yaml');
  assert.match(text(answer), /^apiVersion: v1\nkind: APIGroup\nname: apps\n/);
});

shipped('aggregated discovery is tagged, and a client that has it gets 304', async () => {
  const first = await get('/apis', {
    accept: `${AGGREGATED},application/json;g=apidiscovery.k8s.io;v=v2beta1;as=APIGroupDiscoveryList,application/json`,
  });
  assert.is(first.headers['Content-Type'], AGGREGATED);
  assert.is(first.headers['Cache-Control'], 'public');
  assert.match(first.headers['ETag'] ?? '', /^"[0-9A-F]{128}"$/);
  const again = await get('/apis', { accept: AGGREGATED, 'if-none-match': first.headers['ETag'] ?? '' });
  assert.is(again.status, 304);
  assert.is(again.body.length, 0);
  const nopeer = await get('/apis', { accept: `${AGGREGATED};profile=nopeer` });
  assert.is(nopeer.headers['ETag'], first.headers['ETag']);
});

shipped('an older aggregated form, or an unknown type, is 406', async () => {
  for (const accept of [AGGREGATED.replace('v=v2', 'v=v2beta1'), 'text/html', 'application/json;as=Foo']) {
    const error = await refusal('/apis', { headers: { accept } });
    assert.is(error.code, 406);
    assert.match(error.message, /^only the following media types are accepted: application\/json, application\/yaml/);
  }
});

shipped('unknown groups are a plain 404, unknown versions a Status, other paths not ours', async () => {
  for (const path of ['/apis/nope', '/apis/nope/v1']) {
    const answer = await get(path);
    assert.is(answer.status, 404);
    assert.is(text(answer), '404 page not found\n');
  }
  for (const path of ['/apis/apps/v2', '/api/v2']) {
    const error = await refusal(path);
    assert.is(error.code, 404);
    assert.is(error.message, 'the server could not find the requested resource');
  }
  for (const path of ['/foo', '/apis/apps/v1/deployments', '/api/v1/pods', '/healthz', '/versionx'])
    assert.is(await ask(path), undefined, path);
});

shipped('methods are checked where the reference checks them', async () => {
  for (const path of ['/version', '/api', '/apis/apps/v1']) assert.is((await refusal(path, { method: 'POST' })).code, 405, path);
  for (const path of ['/', '/apis', '/apis/apps', '/openapi/v3']) assert.is((await ask(path, { method: 'POST' }))?.status, 200, path);
});

shipped('/version has the fields of 1.37.2', async () => {
  const body = JSON.parse(text(await get('/version'))) as Record<string, string>;
  const names = [
    'major',
    'minor',
    'emulationMajor',
    'emulationMinor',
    'minCompatibilityMajor',
    'minCompatibilityMinor',
    'gitVersion',
    'gitCommit',
  ];
  assert.equal(Object.keys(body), [...names, 'gitTreeState', 'buildDate', 'goVersion', 'compiler', 'platform']);
  assert.is(body['gitVersion'], 'v1.37.2');
  assert.match(body['gitCommit'] ?? '', /^[0-9a-f]{40}$/);
});

shipped('a GET is a lookup until the table changes', async () => {
  const first = await get('/apis/apps/v1');
  assert.is(await get('/apis/apps/v1'), first, 'the very same answer');
  const all = table;
  table = all.filter(({ group }) => group !== 'apps');
  assert.is((await get('/apis/apps')).status, 404);
  table = all;
  assert.is(text(await get('/apis/apps/v1')), text(first));
});

shipped.run();

const customs = suite('discovery of custom kinds');

customs.before(() => {
  table = tableOf(modelOfText(readFileSync('test/fixtures/reference/openapi/crds.yaml', 'utf8')));
});

for (const path of ['/apis/toys.example.dev', '/apis/toys.example.dev/v1', '/apis/toys.example.dev/v1beta1']) {
  customs(`${path} is the reference's`, async () => {
    assert.is(text(await get(path)), `${JSON.stringify(custom[path])}\n`);
  });
}

customs("aggregated discovery is the reference's", async () => {
  const { items } = JSON.parse(text(await get('/apis', { accept: AGGREGATED }))) as { items: Json[] };
  assert.is(JSON.stringify(items), JSON.stringify([custom['aggregated']]));
});

customs.run();
