// Every way to write passes admission, each with the operation, the kind and the names that the reference shows its plugins; dry runs too.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { AdmissionAttributes, AdmissionPlugin } from '../../../runtime/admission/admission.ts';
import { startTestServer, type TestServer } from '../../support/test-server.ts';

const test = suite('admission of every path');
const seen: string[] = [];
const open: TestServer[] = [];
let server: TestServer;

/** Notes what it is shown in both halves: `OPERATION resource/subresource namespace/name Kind (old Kind)`. */
const recorder: AdmissionPlugin = {
  name: 'Recorder',
  handles: () => true,
  mutate: (attributes) => note('mutate', attributes),
  validate: (attributes) => void note('validate', attributes),
};

function note(
  half: string,
  { operation, resource, subresource, namespace, name, object, oldObject, dryRun }: AdmissionAttributes,
): undefined {
  if (namespace !== 'paths') return undefined;
  const path = subresource === '' ? resource.resource : `${resource.resource}/${subresource}`;
  const words = [half, operation, path, name || '-', object?.kind ?? '-', oldObject?.kind ?? '-', dryRun ? 'dry' : ''];
  seen.push(words.join(' ').trim());
  return undefined;
}

async function send(
  method: string,
  path: string,
  { body, type = 'application/json' }: { body?: unknown; type?: string } = {},
): Promise<number> {
  const response = await fetch(`${server.url}${path}`, {
    method,
    headers: { 'content-type': type },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  await response.text();
  return response.status;
}

const MAPS = '/api/v1/namespaces/paths/configmaps';
const APPS = '/apis/apps/v1/namespaces/paths/deployments';
const PODS = '/api/v1/namespaces/paths/pods';
const template = { metadata: { labels: { a: 'b' } }, spec: { containers: [{ name: 'c', image: 'i' }] } };
const map = { metadata: { name: 'a' }, data: { k: 'v' } };
const both = (line: string): string[] => [`mutate ${line}`, `validate ${line}`];

interface Case {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly body?: unknown;
  readonly type?: string;
  readonly code: number;
  readonly want: readonly string[];
}

const CASES: readonly Case[] = [
  {
    name: 'create, dry',
    method: 'POST',
    path: `${MAPS}?dryRun=All`,
    body: map,
    code: 201,
    want: both('CREATE configmaps a ConfigMap - dry'),
  },
  { name: 'create', method: 'POST', path: MAPS, body: map, code: 201, want: both('CREATE configmaps a ConfigMap -') },
  { name: 'update', method: 'PUT', path: `${MAPS}/a`, body: map, code: 200, want: both('UPDATE configmaps a ConfigMap ConfigMap') },
  {
    name: 'update, dry',
    method: 'PUT',
    path: `${MAPS}/a?dryRun=All`,
    body: map,
    code: 200,
    want: both('UPDATE configmaps a ConfigMap ConfigMap dry'),
  },
  { name: 'update of nothing', method: 'PUT', path: `${MAPS}/b`, body: { metadata: { name: 'b' } }, code: 404, want: [] },
  {
    name: 'create by update',
    method: 'PUT',
    path: '/api/v1/namespaces/paths/limitranges/l',
    body: { metadata: { name: 'l' } },
    code: 201,
    want: both('CREATE limitranges l LimitRange -'),
  },
  ...['merge-patch+json', 'strategic-merge-patch+json', 'json-patch+json'].map((type) => ({
    name: type,
    method: 'PATCH',
    path: `${MAPS}/a`,
    body: type === 'json-patch+json' ? [{ op: 'add', path: '/data/x', value: 'y' }] : { data: { x: type } },
    type: `application/${type}`,
    code: 200,
    want: both('UPDATE configmaps a ConfigMap ConfigMap'),
  })),
  {
    name: 'patch, dry',
    method: 'PATCH',
    path: `${MAPS}/a?dryRun=All`,
    body: {},
    type: 'application/merge-patch+json',
    code: 200,
    want: both('UPDATE configmaps a ConfigMap ConfigMap dry'),
  },
  { name: 'delete, dry', method: 'DELETE', path: `${MAPS}/a?dryRun=All`, code: 200, want: both('DELETE configmaps a - ConfigMap dry') },
  { name: 'delete', method: 'DELETE', path: `${MAPS}/a`, code: 200, want: both('DELETE configmaps a - ConfigMap') },
  { name: 'delete of nothing', method: 'DELETE', path: `${MAPS}/a`, code: 404, want: [] },
  { name: 'deletecollection of nothing', method: 'DELETE', path: MAPS, code: 200, want: [] },
  {
    name: 'deletecollection: objects without their names',
    method: 'DELETE',
    path: '/api/v1/namespaces/paths/limitranges',
    code: 200,
    want: both('DELETE limitranges - - LimitRange'),
  },
  {
    name: 'a deployment',
    method: 'POST',
    path: APPS,
    body: { metadata: { name: 'd' }, spec: { selector: { matchLabels: { a: 'b' } }, template } },
    code: 201,
    want: both('CREATE deployments d Deployment -'),
  },
  {
    name: 'status',
    method: 'PATCH',
    path: `${APPS}/d/status`,
    body: { status: { replicas: 1 } },
    type: 'application/merge-patch+json',
    code: 200,
    want: both('UPDATE deployments/status d Deployment Deployment'),
  },
  {
    name: 'scale',
    method: 'PUT',
    path: `${APPS}/d/scale`,
    body: { metadata: { name: 'd' }, spec: { replicas: 3 } },
    code: 200,
    want: both('UPDATE deployments/scale d Scale Scale'),
  },
  {
    name: 'patch of a scale',
    method: 'PATCH',
    path: `${APPS}/d/scale`,
    body: { spec: { replicas: 4 } },
    type: 'application/merge-patch+json',
    code: 200,
    want: both('UPDATE deployments/scale d Scale Scale'),
  },
  {
    name: 'a pod',
    method: 'POST',
    path: PODS,
    body: { metadata: { name: 'p' }, spec: template.spec },
    code: 201,
    want: both('CREATE pods p Pod -'),
  },
  {
    name: 'binding',
    method: 'POST',
    path: `${PODS}/p/binding`,
    body: { metadata: { name: 'p' }, target: { name: 'n' } },
    code: 201,
    want: both('CREATE pods/binding p Binding -'),
  },
  {
    name: 'bindings',
    method: 'POST',
    path: '/api/v1/namespaces/paths/bindings',
    body: { metadata: { name: 'p' }, target: { name: 'n' } },
    code: 409,
    want: both('CREATE bindings p Binding -'),
  },
  {
    name: 'a connection',
    method: 'GET',
    path: `${PODS}/nothing/proxy/`,
    code: 404,
    want: both('CONNECT pods/proxy nothing PodProxyOptions -'),
  },
  { name: 'reads do not', method: 'GET', path: PODS, code: 200, want: [] },
];

test.before(async () => {
  server = await startTestServer({ plugins: [{ name: 'recorder', admission: [recorder] }] });
  await send('POST', '/api/v1/namespaces', { body: { metadata: { name: 'paths' } } });
});
test.after(async () => {
  await server.close();
  for (const one of open) await one.close();
});

for (const { name, method, path, code, want, ...sent } of CASES) {
  test(name, async () => {
    seen.length = 0;
    assert.is(await send(method, path, sent), code);
    assert.equal(seen, want);
  });
}

test('AlwaysDeny: nothing is written, and nothing is looked at before; the server starts without its own objects', async () => {
  const denying = await startTestServer({ config: { enableAdmissionPlugins: ['AlwaysDeny'] } });
  open.push(denying);
  const response = await fetch(`${denying.url}/api/v1/nodes`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ metadata: { generateName: 'A-' } }),
  });
  const { message } = (await response.json()) as { readonly message: string };
  assert.is(message, 'nodes "A-" is forbidden: admission control is denying all modifications');
});

test('NamespaceAutoProvision makes the namespace of the first thing in it, and not for a dry run', async () => {
  const providing = await startTestServer({ config: { enableAdmissionPlugins: ['NamespaceAutoProvision'] } });
  open.push(providing);
  const post = async (path: string, name: string): Promise<string> => {
    const response = await fetch(`${providing.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ metadata: { name } }),
    });
    const { message = '' } = (await response.json()) as { readonly message?: string };
    return `${response.status} ${message.slice(0, 60)}`.trim();
  };
  assert.is(await post('/api/v1/namespaces/dry/configmaps?dryRun=All', 'a'), '404 namespaces "dry" not found');
  assert.is(await post('/api/v1/namespaces/new/configmaps', 'a'), '201');
  assert.is(await post('/api/v1/namespaces/new/configmaps', 'b'), '201');
  assert.is((await fetch(`${providing.url}/api/v1/namespaces/new`)).status, 200);
  assert.is(await post('/api/v1/namespaces/BAD/configmaps', 'a'), '403 configmaps "a" is forbidden: Namespace "BAD" is invalid: met');
});

test('a plugin says behind which others it runs', async () => {
  const order: string[] = [];
  const named = (name: string, after: readonly string[]): AdmissionPlugin => ({
    name,
    after,
    handles: (operation) => operation === 'CREATE',
    mutate: ({ namespace }) => void (namespace === 'order' && order.push(name)),
  });
  const admission = [named('Last', []), named('Second', ['First']), named('First', ['NamespaceLifecycle'])];
  const ordered = await startTestServer({ plugins: [{ name: 'order', admission }] });
  open.push(ordered);
  const post = (path: string, name: string): Promise<Response> =>
    fetch(`${ordered.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ metadata: { name } }),
    });
  await post('/api/v1/namespaces/order/configmaps', 'a');
  assert.equal(order, [], 'NamespaceLifecycle was first');
  await post('/api/v1/namespaces', 'order');
  await post('/api/v1/namespaces/order/configmaps', 'a');
  assert.equal(order, ['First', 'Second', 'Last']);
});

test.run();
