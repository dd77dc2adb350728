// Plugins as modules: what they are given, when it works, and each place through a whole server.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { forbidden } from '../../runtime/api/status.ts';
import { createLogger } from '../../runtime/log/logger.ts';
import { type PluginHost, type PluginModule, preparePlugins } from '../../runtime/plugins.ts';
import { createServer } from '../../runtime/server.ts';
import { createMemoryStore } from '../../runtime/storage/memory/store.ts';
import { startTestServer } from '../support/test-server.ts';

const test = suite('plugins');

test('what is no plugin is refused', async () => {
  for (const module of [undefined, null, {}, { name: 5 }, 'text', () => undefined, async () => ({})]) {
    const error = await preparePlugins([module as unknown as PluginModule]).then(
      () => undefined,
      (thrown: Error) => thrown,
    );
    assert.match(error?.message ?? 'none', /^its default export is not an object with a name$/, String(module));
  }
});

test('the host comes to life with the server, and belongs to that one', async () => {
  let host: PluginHost | undefined;
  const set = await preparePlugins([
    (given) => {
      host = given;
      assert.throws(() => given.read.get({ group: '', resource: 'pods', namespace: 'a', name: 'b' }), /before the server was made/);
      return { name: 'late' };
    },
  ]);
  const lines: string[] = [];
  const log = createLogger({
    writers: [{ write: (_, text) => void lines.push(text), close: () => undefined }],
    verbosity: 0,
    modules: [],
    format: 'text',
    now: () => 0,
  });
  const { SHIPPED } = await import('../../runtime/cli/shipped.ts');
  const store = createMemoryStore();
  const server = await createServer({ resources: [SHIPPED], store, plugins: set, log });
  const found = await host?.read.get({ group: '', resource: 'namespaces', namespace: '', name: 'default' });
  assert.is(found?.metadata.name, 'default');
  assert.is(await host?.read.get({ group: '', resource: 'namespaces', namespace: '', name: 'nope' }, { fresh: true }), undefined);
  host?.log.info('hello');
  assert.ok(
    lines.some((line) => line.includes('late]') && line.includes('hello')),
    lines.join(''),
  );
  const again = await createServer({ resources: [SHIPPED], store, plugins: set }).catch((error: Error) => error.message);
  assert.match(String(again), /plugins serve one server/);
  await server.close();
  await store.close();
});

test('a refusal keeps its words, another error does not show', async () => {
  const plugin: PluginModule = {
    name: 'moody',
    admission: [
      {
        name: 'Moody',
        handles: (operation) => operation === 'CREATE',
        validate({ resource, object }) {
          if (object?.metadata.name === 'refused') throw forbidden(resource, 'refused', 'not today');
          if (object?.metadata.name === 'broken') throw new Error('the secret of the plugin');
        },
      },
    ],
  };
  const { url, close } = await startTestServer({ plugins: [plugin] });
  const post = async (name: string): Promise<string> => {
    const body = JSON.stringify({ metadata: { name } });
    const response = await fetch(`${url}/api/v1/nodes`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    return `${response.status} ${((await response.json()) as { readonly message?: string }).message ?? ''}`.trim();
  };
  assert.is(await post('refused'), '403 nodes "refused" is forbidden: not today');
  const broken = await post('broken');
  assert.match(broken, /^500 /);
  assert.not.match(broken, /secret/);
  assert.is(await post('fine'), '201');
  await close();
});

test('what a plugin adds comes into order, and what the kind does not know goes', async () => {
  const plugin: PluginModule = {
    name: 'adds',
    admission: [
      {
        name: 'Adds',
        handles: (operation) => operation === 'CREATE',
        mutate: ({ object }) =>
          object?.kind === 'Node'
            ? {
                nonsense: true,
                ...object,
                metadata: { ...object.metadata, labels: { z: '1', a: '2' }, finalizers: [] },
                spec: { unschedulable: true },
              }
            : undefined,
      },
    ],
  };
  const { server, close } = await startTestServer({ plugins: [plugin] });
  const payload = JSON.stringify({ metadata: { name: 'n' } });
  const made = await server.inject({ method: 'POST', url: '/api/v1/nodes', headers: { 'content-type': 'application/json' }, payload });
  assert.match(made.payload, /^\{"kind":"Node","apiVersion":"v1","metadata":\{"name":"n",.*"labels":\{"a":"2","z":"1"\}/);
  assert.not.match(made.payload, /nonsense|finalizers/);
  assert.ok(made.payload.includes('"unschedulable":true'));
  await close();
});

test('a server of own kinds alone knows no namespaces, and wants none', async () => {
  const store = createMemoryStore();
  const server = await createServer({ resources: [{ dir: 'examples/proxy/resources' }], store });
  const camera = { apiVersion: 'example.com/v1', kind: 'Camera', metadata: { name: 'a' }, spec: { address: 'b' } };
  const { statusCode, payload } = await server.inject({
    method: 'POST',
    url: '/apis/example.com/v1/namespaces/any/cameras',
    headers: { 'content-type': 'application/json' },
    payload: JSON.stringify(camera),
  });
  assert.is(statusCode, 201, payload);
  await server.close();
  await store.close();
});

test.run();
