// Who may: every path and verb of the served API passes the authorizer before anything answers; modes, policies and words over TLS.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { AuthorizationAttributes } from '../../runtime/api/request.ts';
import type { PluginModule } from '../../runtime/plugins.ts';
import { askHttp1, askHttp2, type SecureAnswer, type SecureServer, startSecureServer } from '../support/tls-server.ts';

const TOKENS = 't0ken,alice,u-1,"dev"\nr00t,root,u-2,system:masters\nb0b,bob,u-3,\n';
const ALICE = { authorization: 'Bearer t0ken' };
const ROOT = { authorization: 'Bearer r00t' };
const BOB = { authorization: 'Bearer b0b' };
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE'];
const UPGRADE = {
  connection: 'Upgrade',
  upgrade: 'websocket',
  'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
  'sec-websocket-version': '13',
};
/** What is no resource, with and without something behind it; the first of each stand in the list at `/`. */
const OTHER_PATHS =
  '/ /api /api/ /apis /apis/ /nope /version /version/ /healthz /healthz/ping /livez /livez/ping /readyz /readyz?verbose /metrics /logs /logs/ /logs/a /ui /ui/ /ui/index.html /swaggerapi /swaggerapi/ /swaggerapi/api/v1 /swaggerapi/apis /openapi/v2 /openapi/v3 /openapi/v3/api/v1 /api/v1 /apis/apps /apis/apps/v1 /apis/nope /apis/nope/v1 // /debug/pprof /.well-known/openid-configuration'.split(
    ' ',
  );

interface Walked {
  readonly path: string;
  readonly resource: string;
  readonly subresource: string;
}

interface DiscoveredResource {
  readonly name: string;
  readonly namespaced: boolean;
}

/** Every path of every resource that discovery names: collections, objects, subresources, what lies below a proxy, the old prefixes. */
async function walk({ server }: SecureServer): Promise<readonly Walked[]> {
  const read = async (url: string): Promise<unknown> => JSON.parse((await server.inject({ url })).payload);
  const { groups } = (await read('/apis')) as { groups: { versions: { groupVersion: string }[] }[] };
  const versions = ['/api/v1', ...groups.flatMap((group) => group.versions.map(({ groupVersion }) => `/apis/${groupVersion}`))];
  const walked: Walked[] = [];
  for (const version of versions) {
    const { resources } = (await read(version)) as { resources: readonly DiscoveredResource[] };
    for (const { name, namespaced } of resources) {
      const [resource = '', subresource = ''] = name.split('/');
      const places = namespaced ? [`${version}/namespaces/ns/${resource}`, `${version}/${resource}`] : [`${version}/${resource}`];
      const prefixed = places.map((place) => place.replace(version, `${version}/watch`));
      for (const place of [...places, ...prefixed]) {
        if (subresource === '') walked.push({ path: place, resource, subresource }, { path: `${place}/x`, resource, subresource });
        else walked.push({ path: `${place}/x/${subresource}`, resource, subresource });
        if (subresource === 'proxy') walked.push({ path: `${place}/x/proxy/a/b`, resource, subresource });
      }
    }
  }
  return walked;
}

interface Recorder {
  readonly seen: AuthorizationAttributes[];
  readonly plugin: PluginModule;
}

function createRecorder(): Recorder {
  const seen: AuthorizationAttributes[] = [];
  const authorize = (attributes: AuthorizationAttributes): { decision: 'deny'; reason: string } => {
    seen.push(attributes);
    return { decision: 'deny', reason: 'recorded' };
  };
  return { seen, plugin: { name: 'recorder', authorizers: [{ name: 'Recorder', authorize }] } };
}

const test = suite('authorization');

test('nothing answers before the authorizer, on any path and verb, by HTTP/1.1, HTTP/2 or as an upgrade', async () => {
  const { seen, plugin } = createRecorder();
  const config = { tokenAuthFile: '{dir}/tokens.csv', authorizationMode: ['Recorder'], logDir: '{dir}' };
  const server = await startSecureServer({ config, files: { 'tokens.csv': TOKENS }, plugins: [plugin] });
  /** One 403 in the words of what was asked, and one question to the authorizer. */
  const check = ({ code, text }: SecureAnswer, method: string, name: string): AuthorizationAttributes['request'] => {
    const [asked, ...more] = seen.splice(0);
    assert.ok(asked, `${name}: the authorizer was asked`);
    assert.is(more.length, 0, `${name}: once`);
    assert.is(asked.user.name, 'alice', name);
    assert.is(code, 403, name);
    const { request } = asked;
    if (method === 'HEAD') assert.is(text, '', name);
    else {
      const { reason, message } = JSON.parse(text);
      const what = request.subresource === '' ? request.resource : `${request.resource}/${request.subresource}`;
      assert.is(reason, 'Forbidden', name);
      assert.ok(message.includes('User "alice" cannot '), message);
      assert.ok(message.includes(request.isResourceRequest ? `resource "${what}"` : `path "${request.path}"`), message);
      assert.ok(message.endsWith(': recorded'), message);
    }
    return request;
  };
  try {
    const walked = await walk(server);
    assert.ok(walked.length > 150, `${walked.length} paths`);
    assert.ok(walked.some(({ subresource }) => subresource === 'proxy') && walked.some(({ subresource }) => subresource === 'status'));
    let requests = 0;
    for (const { path, resource, subresource } of walked) {
      for (const method of METHODS) {
        const ask = requests++ % 4 === 0 ? askHttp2 : askHttp1;
        const asked = check(
          await ask(server, { method, path: `${path}?watch=${requests % 2}`, headers: ALICE }),
          method,
          `${method} ${path}`,
        );
        assert.is(asked.isResourceRequest, true, path);
        assert.is(asked.resource, resource, path);
        assert.is(asked.subresource, subresource, path);
      }
      const upgraded = await askHttp1(server, { path, headers: { ...ALICE, ...UPGRADE } });
      check(upgraded, 'GET', `upgrade ${path}`);
    }
    for (const path of OTHER_PATHS) {
      for (const method of METHODS) {
        const ask = requests++ % 2 === 0 ? askHttp2 : askHttp1;
        const asked = check(await ask(server, { method, path, headers: ALICE }), method, `${method} ${path}`);
        assert.is(asked.isResourceRequest, false, path);
        assert.is(asked.verb, method.toLowerCase(), path);
      }
      check(await askHttp1(server, { path, headers: { ...ALICE, ...UPGRADE } }), 'GET', `upgrade ${path}`);
    }
    // Nobody gets that far without credentials that hold.
    for (const { path } of walked) {
      const answer = await askHttp1(server, { path, headers: { authorization: 'Bearer nope' } });
      assert.is(answer.code, 401, path);
    }
    assert.is(seen.length, 0);
  } finally {
    await server.close();
  }
});

test('the body is not read before the authorizer has answered', async () => {
  const { seen, plugin } = createRecorder();
  const config = { tokenAuthFile: '{dir}/tokens.csv', authorizationMode: ['Recorder'] };
  const server = await startSecureServer({ config, files: { 'tokens.csv': TOKENS }, plugins: [plugin] });
  try {
    const path = '/api/v1/namespaces/default/configmaps';
    const answer = await askHttp2(server, { method: 'POST', path, headers: ALICE, body: `${'x'.repeat(8 << 20)}` });
    assert.is(answer.code, 403);
    assert.is(seen.length, 1);
  } finally {
    await server.close();
  }
});

/** Verbs of resources as requests say them: [method, path, words of the refusal]. */
const WORDS: readonly (readonly [method: string, path: string, words: string])[] = [
  ['GET', '/api/v1/pods', 'pods is forbidden: User "alice" cannot list resource "pods" in API group "" at the cluster scope'],
  ['GET', '/api/v1/pods?watch=1', 'pods is forbidden: User "alice" cannot watch resource "pods" in API group "" at the cluster scope'],
  [
    'GET',
    '/api/v1/namespaces/a/pods/b',
    'pods "b" is forbidden: User "alice" cannot get resource "pods" in API group "" in the namespace "a"',
  ],
  [
    'POST',
    '/apis/apps/v1/namespaces/a/deployments',
    'deployments.apps is forbidden: User "alice" cannot create resource "deployments" in API group "apps" in the namespace "a"',
  ],
  [
    'PUT',
    '/api/v1/nodes/n/status',
    'nodes "n" is forbidden: User "alice" cannot update resource "nodes/status" in API group "" at the cluster scope',
  ],
  [
    'PATCH',
    '/api/v1/namespaces/a',
    'namespaces "a" is forbidden: User "alice" cannot patch resource "namespaces" in API group "" in the namespace "a"',
  ],
  [
    'DELETE',
    '/api/v1/namespaces/a/configmaps',
    'configmaps is forbidden: User "alice" cannot deletecollection resource "configmaps" in API group "" in the namespace "a"',
  ],
  [
    'DELETE',
    '/api/v1/namespaces/a/configmaps/b',
    'configmaps "b" is forbidden: User "alice" cannot delete resource "configmaps" in API group "" in the namespace "a"',
  ],
  [
    'GET',
    '/api/v1/namespaces/a/nothing/b',
    'nothing "b" is forbidden: User "alice" cannot get resource "nothing" in API group "" in the namespace "a"',
  ],
  ['GET', '/metrics', 'forbidden: User "alice" cannot get path "/metrics"'],
  ['POST', '/nope', 'forbidden: User "alice" cannot post path "/nope"'],
];

test("AlwaysDeny refuses in kube-apiserver's words; system:masters may all", async () => {
  const config = { tokenAuthFile: '{dir}/tokens.csv', authorizationMode: ['AlwaysDeny'] };
  const server = await startSecureServer({ config, files: { 'tokens.csv': TOKENS } });
  try {
    for (const [method, path, words] of WORDS) {
      const answer = await askHttp1(server, { method, path, headers: ALICE });
      assert.is(answer.code, 403, path);
      assert.is(JSON.parse(answer.text).message, `${words}: alwaysdeny: Everything is forbidden.`);
    }
    for (const path of ['/api/v1/pods', '/metrics', '/healthz', '/version'])
      assert.is((await askHttp1(server, { path, headers: ROOT })).code, 200, path);
    // The insecure port's way in skips both.
    assert.is((await server.server.inject({ url: '/api/v1/pods' })).statusCode, 200);
  } finally {
    await server.close();
  }
});

const POLICY = [
  '# people',
  '{"apiVersion":"abac.authorization.kubernetes.io/v1beta1","kind":"Policy","spec":{"user":"alice","namespace":"a","resource":"pods","apiGroup":"*"}}',
  '{"apiVersion":"abac.authorization.kubernetes.io/v1beta1","kind":"Policy","spec":{"group":"dev","namespace":"*","resource":"configmaps","apiGroup":"","readonly":true}}',
  '{"apiVersion":"abac.authorization.kubernetes.io/v1beta1","kind":"Policy","spec":{"user":"*","nonResourcePath":"/version"}}',
  '{"user":"bob","resource":"nodes","readonly":true}',
  '',
].join('\n');

/** [headers, method, path, allowed]. */
const ABAC: readonly (readonly [headers: Readonly<Record<string, string>>, method: string, path: string, allowed: boolean])[] = [
  [ALICE, 'GET', '/api/v1/namespaces/a/pods', true],
  [ALICE, 'DELETE', '/api/v1/namespaces/a/pods/x', true],
  [ALICE, 'GET', '/api/v1/namespaces/a/pods/x/log', true],
  [ALICE, 'PUT', '/api/v1/namespaces/a/pods/x/status', true],
  [ALICE, 'GET', '/api/v1/namespaces/b/pods', false],
  [ALICE, 'GET', '/api/v1/pods', false],
  [ALICE, 'GET', '/api/v1/namespaces/a/secrets', false],
  [ALICE, 'GET', '/api/v1/configmaps', true],
  [ALICE, 'GET', '/api/v1/watch/configmaps?timeoutSeconds=1', true],
  [ALICE, 'GET', '/api/v1/namespaces/b/configmaps?watch=1&timeoutSeconds=1', true],
  [ALICE, 'POST', '/api/v1/namespaces/b/configmaps', false],
  [ALICE, 'GET', '/version', true],
  [BOB, 'GET', '/version', true],
  [{}, 'GET', '/version', false],
  [ALICE, 'GET', '/version/', false],
  [ALICE, 'GET', '/metrics', false],
  [BOB, 'GET', '/api/v1/nodes', true],
  [BOB, 'GET', '/api/v1/nodes/x/proxy/a', true],
  [BOB, 'POST', '/api/v1/nodes', false],
  [BOB, 'POST', '/api/v1/nodes/x/proxy/a', false],
  [BOB, 'GET', '/api/v1/namespaces/a/configmaps', false],
  [ROOT, 'GET', '/api/v1/namespaces/a/secrets', true],
  [BOB, 'GET', '/api/v1/namespaces/a/pods/../../../nodes', false],
  [ALICE, 'GET', '/api/v1/namespaces/a/pods/..%2f..%2fb%2fsecrets', true],
  [ALICE, 'GET', '/api/v1/namespaces/a%2fsecrets', false],
];

test('ABAC allows what a line of the policy allows, and nothing else', async () => {
  const config = { tokenAuthFile: '{dir}/tokens.csv', authorizationMode: ['ABAC'], authorizationPolicyFile: '{dir}/policy.jsonl' };
  const server = await startSecureServer({ config, files: { 'tokens.csv': TOKENS, 'policy.jsonl': POLICY } });
  try {
    for (const [headers, method, path, allowed] of ABAC) {
      const answer = await askHttp1(server, { method, path, headers });
      const name = `${headers['authorization'] ?? 'nobody'} ${method} ${path}`;
      if (allowed) assert.not.equal([401, 403].includes(answer.code), true, `${name}: ${answer.code}`);
      else {
        assert.is(answer.code, 403, name);
        assert.match(JSON.parse(answer.text).message, /: abac: No policy matched\.$/, name);
      }
    }
    const secrets = await askHttp1(server, { path: '/api/v1/namespaces/a/pods/..%2f..%2fb%2fsecrets', headers: ALICE });
    assert.not.match(secrets.text, /SecretList/, 'an encoded slash leads nowhere else');
  } finally {
    await server.close();
  }
});

test('modes are asked in order: ABAC, then AlwaysDeny says the last word', async () => {
  const config = {
    tokenAuthFile: '{dir}/tokens.csv',
    authorizationMode: ['ABAC', 'AlwaysDeny'],
    authorizationPolicyFile: '{dir}/policy.jsonl',
  };
  const server = await startSecureServer({ config, files: { 'tokens.csv': TOKENS, 'policy.jsonl': POLICY } });
  try {
    assert.is((await askHttp1(server, { path: '/api/v1/nodes', headers: BOB })).code, 200);
    const { text } = await askHttp1(server, { path: '/api/v1/pods', headers: BOB });
    assert.match(JSON.parse(text).message, /: abac: No policy matched\.\nalwaysdeny: Everything is forbidden\.$/);
  } finally {
    await server.close();
  }
});

test.run();
