// @kubernetes/client-node, unmodified, against a listening server: typed and untyped objects, patches, errors, a watch, and an informer that
// outlives cut connections and a server that starts again over the same data.
import { setTimeout as sleep } from 'node:timers/promises';
import {
  ApiException,
  AppsV1Api,
  CoreV1Api,
  type Informer,
  KubeConfig,
  KubernetesObjectApi,
  makeInformer,
  type ObjectCache,
  PatchStrategy,
  setHeaderOptions,
  type V1ConfigMap,
  Watch,
} from '@kubernetes/client-node';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { openEmbeddedStore } from '../../runtime/storage/embedded/store.ts';
import type { Store } from '../../runtime/storage/store.ts';
import { startTcpRelay, type TcpRelay } from '../support/tcp-relay.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

const PATIENCE_MS = 20_000;
const NAMESPACE = 'default';

interface Context {
  dir: string;
  store: Store;
  server: TestServer;
  relay: TcpRelay;
  config: KubeConfig;
  core: CoreV1Api;
}

const test = suite<Context>('client-node');

test.before(async (context) => {
  context.dir = makeTemporaryFolder('client-node');
  context.store = await openEmbeddedStore({ dir: context.dir });
  context.server = await startTestServer({ store: context.store });
  context.relay = await startTcpRelay(context.server.url);
  context.config = new KubeConfig();
  context.config.loadFromOptions({
    // The client speaks plain HTTP only where certificates are not looked at.
    clusters: [{ name: 'ours', server: `http://127.0.0.1:${context.relay.port}`, skipTLSVerify: true }],
    users: [{ name: 'nobody' }],
    contexts: [{ name: 'ours', cluster: 'ours', user: 'nobody' }],
    currentContext: 'ours',
  });
  context.core = context.config.makeApiClient(CoreV1Api);
});
test.after(async ({ server, store, relay }) => {
  await relay.close();
  await server.close();
  await store.close();
});

async function until(what: string, isTrue: () => boolean): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  while (!isTrue()) {
    if (Date.now() > deadline) throw new Error(`waited too long: ${what}`);
    await sleep(10);
  }
}

async function refusal(call: Promise<unknown>): Promise<{ code: number; reason: string }> {
  const error = await call.then(
    () => assert.unreachable('it was not refused'),
    (thrown: unknown) => thrown,
  );
  assert.instance(error, ApiException);
  const { code, body } = error as ApiException<string>;
  return { code, reason: (JSON.parse(body) as { reason: string }).reason };
}

test('a pod from its creation to its end', async ({ core }) => {
  const body = { metadata: { name: 'web', labels: { app: 'web' } }, spec: { containers: [{ name: 'c', image: 'nginx' }] } };
  const created = await core.createNamespacedPod({ namespace: NAMESPACE, body });
  assert.is(created.status?.phase, 'Pending');
  assert.is(created.spec?.containers[0]?.imagePullPolicy, 'Always');
  assert.instance(created.metadata?.creationTimestamp, Date);
  const read = await core.readNamespacedPod({ namespace: NAMESPACE, name: 'web' });
  assert.is(read.metadata?.uid, created.metadata?.uid);
  const replaced = await core.replaceNamespacedPod({
    namespace: NAMESPACE,
    name: 'web',
    body: { ...read, metadata: { ...read.metadata, labels: { app: 'changed' } } },
  });
  assert.equal(replaced.metadata?.labels, { app: 'changed' });
  assert.equal(await refusal(core.replaceNamespacedPod({ namespace: NAMESPACE, name: 'web', body: read })), {
    code: 409,
    reason: 'Conflict',
  });
  const status = { status: { phase: 'Running', podIP: '10.1.0.1' } };
  const running = await core.patchNamespacedPodStatus(
    { namespace: NAMESPACE, name: 'web', body: status },
    setHeaderOptions('Content-Type', PatchStrategy.MergePatch),
  );
  assert.is(running.status?.podIP, '10.1.0.1');
  const { items } = await core.listNamespacedPod({
    namespace: NAMESPACE,
    labelSelector: 'app=changed',
    fieldSelector: 'status.phase=Running',
  });
  assert.equal(
    items.map(({ metadata }) => metadata?.name),
    ['web'],
  );
  await core.deleteNamespacedPod({ namespace: NAMESPACE, name: 'web', gracePeriodSeconds: 0 });
  assert.equal(await refusal(core.readNamespacedPod({ namespace: NAMESPACE, name: 'web' })), { code: 404, reason: 'NotFound' });
});

test('patches of three kinds, and a scale', async ({ config, core }) => {
  const labels = { a: 'b' };
  const apps = config.makeApiClient(AppsV1Api);
  const body = {
    metadata: { name: 'app' },
    spec: { selector: { matchLabels: labels }, template: { metadata: { labels }, spec: { containers: [{ name: 'c', image: 'i' }] } } },
  };
  await apps.createNamespacedDeployment({ namespace: NAMESPACE, body });
  const patch = (text: object, type: PatchStrategy) =>
    apps.patchNamespacedDeployment({ namespace: NAMESPACE, name: 'app', body: text }, setHeaderOptions('Content-Type', type));
  const merged = await patch({ metadata: { labels: { x: 'y' } } }, PatchStrategy.MergePatch);
  assert.equal(merged.metadata?.labels, { x: 'y' });
  const strategic = { spec: { template: { spec: { containers: [{ name: 'd', image: 'j' }] } } } };
  const both = await patch(strategic, PatchStrategy.StrategicMergePatch);
  assert.equal(both.spec?.template.spec?.containers.map(({ name }) => name).sort(), ['c', 'd']);
  const json = await patch([{ op: 'replace', path: '/spec/replicas', value: 3 }], PatchStrategy.JsonPatch);
  assert.is(json.spec?.replicas, 3);
  const scale = await apps.readNamespacedDeploymentScale({ namespace: NAMESPACE, name: 'app' });
  assert.is(scale.spec?.replicas, 3);
  await apps.replaceNamespacedDeploymentScale({ namespace: NAMESPACE, name: 'app', body: { ...scale, spec: { replicas: 5 } } });
  assert.is((await apps.readNamespacedDeployment({ namespace: NAMESPACE, name: 'app' })).spec?.replicas, 5);
  assert.equal(await refusal(core.createNamespacedConfigMap({ namespace: NAMESPACE, body: { metadata: { name: 'Not_A_Name' } } })), {
    code: 422,
    reason: 'Invalid',
  });
  await apps.deleteCollectionNamespacedDeployment({ namespace: NAMESPACE });
  assert.equal((await apps.listNamespacedDeployment({ namespace: NAMESPACE })).items, []);
});

test('objects without a type, in pages', async ({ config, core }) => {
  const objects = KubernetesObjectApi.makeApiClient(config);
  for (const name of ['p1', 'p2', 'p3']) {
    await objects.create({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name, namespace: NAMESPACE, labels: { page: 'yes' } } });
  }
  const read = await objects.read({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'p1', namespace: NAMESPACE } });
  assert.is(read.metadata?.name, 'p1');
  const names: (string | undefined)[] = [];
  for (let next: string | undefined = ''; next !== undefined; ) {
    const page = await core.listNamespacedConfigMap({
      namespace: NAMESPACE,
      labelSelector: 'page=yes',
      limit: 2,
      ...(next && { _continue: next }),
    });
    names.push(...page.items.map(({ metadata }) => metadata?.name));
    next = page.metadata?._continue;
  }
  assert.equal(names, ['p1', 'p2', 'p3']);
  for (const name of names) {
    await objects.delete({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: name ?? '', namespace: NAMESPACE } });
  }
});

test('a watch sees what happens, in order', async ({ config, core }) => {
  const seen: string[] = [];
  const ended = new Promise<void>((resolve) => {
    const callback = (phase: string, object: V1ConfigMap): void => void seen.push(`${phase} ${object.metadata?.name}`);
    const query = { labelSelector: 'watch=yes' };
    void new Watch(config)
      .watch(`/api/v1/namespaces/${NAMESPACE}/configmaps`, query, callback, () => resolve())
      .then(async (request) => {
        const body = { metadata: { name: 'seen', labels: { watch: 'yes' } } };
        await core.createNamespacedConfigMap({ namespace: NAMESPACE, body });
        await core.replaceNamespacedConfigMap({ namespace: NAMESPACE, name: 'seen', body: { ...body, data: { a: 'b' } } });
        await core.deleteNamespacedConfigMap({ namespace: NAMESPACE, name: 'seen' });
        await until('three events', () => seen.length >= 3).catch(() => {});
        request.abort();
      });
  });
  await ended;
  assert.equal(seen, ['ADDED seen', 'MODIFIED seen', 'DELETED seen']);
});

test('an informer goes on after cut connections and over a new start', async (context) => {
  const { config, core, relay } = context;
  const path = `/api/v1/namespaces/${NAMESPACE}/configmaps`;
  const list = () => core.listNamespacedConfigMap({ namespace: NAMESPACE, labelSelector: 'informer=yes' });
  const informer: Informer<V1ConfigMap> & ObjectCache<V1ConfigMap> = makeInformer(config, path, list, 'informer=yes');
  const log: string[] = [];
  let stopped = false;
  let errors = 0;
  for (const verb of ['add', 'update', 'delete'] as const) {
    informer.on(verb, (object) => void log.push(`${verb} ${object.metadata?.name} ${object.data?.['n'] ?? ''}`.trim()));
  }
  // As the client's documentation says: whoever wants to go on after an error starts again.
  informer.on('error', () => {
    errors++;
    setTimeout(() => !stopped && void informer.start().catch(() => {}), 20);
  });
  const write = (name: string, n: string): Promise<unknown> => {
    const body = { metadata: { name, labels: { informer: 'yes' } }, data: { n } };
    return core.createNamespacedConfigMap({ namespace: NAMESPACE, body });
  };
  const change = (name: string, n: string): Promise<unknown> =>
    core.patchNamespacedConfigMap(
      { namespace: NAMESPACE, name, body: { data: { n } } },
      setHeaderOptions('Content-Type', PatchStrategy.MergePatch),
    );
  const known = (): string[] =>
    informer
      .list()
      .map((object) => `${object.metadata?.name}=${object.data?.['n']}`)
      .sort();

  await write('a', '1');
  await informer.start();
  await until('the first list', () => known().length === 1);
  await write('b', '1');
  await until('b', () => known().length === 2);

  relay.cut();
  await change('a', '2');
  await core.deleteNamespacedConfigMap({ namespace: NAMESPACE, name: 'b' });
  await write('c', '1');
  await until('what happened behind the cut', () => known().join() === 'a=2,c=1');

  await context.server.close();
  await context.store.close();
  context.store = await openEmbeddedStore({ dir: context.dir });
  context.server = await startTestServer({ store: context.store });
  relay.aim(context.server.url);
  await change('c', '2');
  await write('d', '1');
  await until('what happened after the new start', () => known().join() === 'a=2,c=2,d=1');
  await core.deleteNamespacedConfigMap({ namespace: NAMESPACE, name: 'a' });
  await until('the end of a', () => known().join() === 'c=2,d=1');

  stopped = true;
  await informer.stop();
  assert.ok(errors > 0, 'the connections were not cut');
  // None is lost, none comes twice.
  const expected = ['add a 1', 'add b 1', 'update a 2', 'delete b 1', 'add c 1', 'update c 2', 'add d 1', 'delete a 2'];
  assert.equal(log.map(String).sort(), expected.sort());
});

test.run();
