// Helm 4 over the secure port: a release from its installation to its end. Server-side apply, Helm's default, is not built yet:
// --server-side=false at the installation, and each later command goes on with what the release was made with.
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { runTool, toolPath } from '../support/kubectl.ts';
import { type SecureServer, startSecureServer } from '../support/secure-server.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';

const CHART = 'test/interop/helm/shop';
const IN_NAMESPACE = ['-n', 'shops'];

interface Context {
  server: SecureServer;
  /** Standard output of a command that must succeed. */
  helm: (...args: readonly string[]) => Promise<string>;
  /** Values at paths of jsonpath, by kubectl. */
  read: (what: string, path: string) => Promise<string>;
}

const test = suite<Context>('helm');
test.before(async (context) => {
  context.server = await startSecureServer();
  const env = { HOME: makeTemporaryFolder('helm'), KUBECONFIG: context.server.kubeconfig, KUBECTL_KUBERC: 'false' };
  const run = async (tool: 'helm' | 'kubectl', args: readonly string[]): Promise<string> => {
    const { code, stdout, stderr } = await runTool(join(process.cwd(), toolPath(tool)), args, { env });
    assert.is(code, 0, `${tool} ${args.join(' ')}: ${stderr}`);
    return stdout;
  };
  context.helm = (...args) => run('helm', args);
  context.read = (what, path) => run('kubectl', ['get', what, ...IN_NAMESPACE, '-o', `jsonpath=${path}`]);
});
test.after(async ({ server }) => await server.close());

test('a dry run reads the cluster and writes nothing', async ({ helm, read }) => {
  const rendered = await helm('install', 'shop', CHART, '-n', 'default', '--dry-run=server', '--server-side=false');
  assert.match(rendered, 'name: shop-hook');
  assert.is(await read('configmaps', '{.items[*].metadata.name}'), '');
});

test('installs into a namespace that it makes', async ({ helm, read }) => {
  await helm('install', 'shop', CHART, ...IN_NAMESPACE, '--create-namespace', '--server-side=false');
  assert.is(await read('deployment/shop', '{.spec.replicas} {.spec.template.spec.containers[0].image}'), '1 nginx:1.29');
  assert.is(await read('service/shop', '{.spec.ports[0].targetPort}'), 'http');
  assert.is(await read('secret/shop', '{.data.password}'), Buffer.from(btoa('hello')).toString('base64'));
  assert.is(await read('gadget/shop', '{.spec.size} {.spec.color}'), '1 red');
  assert.match(await helm('list', ...IN_NAMESPACE), /^shop\s+shops\s+1\s.*\sdeployed\s+shop-0\.1\.0/m);
});

test('upgrades, and shows what there is', async ({ helm, read }) => {
  await helm('upgrade', 'shop', CHART, ...IN_NAMESPACE, '--set', 'replicas=3,greeting=good day');
  assert.is(await read('deployment/shop', '{.spec.replicas}'), '3');
  assert.is(await read('configmap/shop', '{.data.greeting}'), 'good day');
  assert.is(await read('gadget/shop', '{.spec.size}'), '3');
  const status = await helm('status', 'shop', ...IN_NAMESPACE);
  for (const shown of [/^STATUS: deployed$/m, /^REVISION: 2$/m, /^shop\s+0\/3\s/m, /^==> v1\/Secret$/m]) assert.match(status, shown);
  assert.match(await helm('get', 'manifest', 'shop', ...IN_NAMESPACE), 'kind: Gadget');
});

test('gives back by hand what was changed by hand', async ({ helm, server, read }) => {
  const env = { KUBECONFIG: server.kubeconfig, KUBECTL_KUBERC: 'false', HOME: makeTemporaryFolder('helm') };
  const args = ['scale', 'deployment/shop', ...IN_NAMESPACE, '--replicas=7'];
  assert.is((await runTool(join(process.cwd(), toolPath('kubectl')), args, { env })).code, 0);
  await helm('upgrade', 'shop', CHART, ...IN_NAMESPACE, '--reuse-values', '--set', 'image=nginx:1.30');
  assert.is(await read('deployment/shop', '{.spec.replicas} {.spec.template.spec.containers[0].image}'), '3 nginx:1.30');
});

test('rolls back', async ({ helm, read }) => {
  await helm('rollback', 'shop', '1', ...IN_NAMESPACE);
  assert.is(await read('deployment/shop', '{.spec.replicas} {.spec.template.spec.containers[0].image}'), '1 nginx:1.29');
  assert.is(await read('configmap/shop', '{.data.greeting}'), 'hello');
  const history = JSON.parse(await helm('history', 'shop', ...IN_NAMESPACE, '-o', 'json')) as { readonly status: string }[];
  assert.equal(
    history.map(({ status }) => status),
    ['superseded', 'superseded', 'superseded', 'deployed'],
  );
});

test('uninstalls', async ({ helm, read }) => {
  await helm('uninstall', 'shop', ...IN_NAMESPACE);
  assert.is(await read('deployments,services,secrets,gadgets', '{.items[*].metadata.name}'), '');
  assert.is(await read('configmaps', '{.items[*].metadata.name}'), 'shop-hook');
  assert.is((await helm('list', ...IN_NAMESPACE, '-q')).trim(), '');
});

test('is told that there is no server-side apply yet', async ({ server }) => {
  const env = { HOME: makeTemporaryFolder('helm'), KUBECONFIG: server.kubeconfig };
  const { code, stderr } = await runTool(join(process.cwd(), toolPath('helm')), ['install', 'other', CHART], { env });
  assert.is(code, 1);
  assert.match(stderr, /INSTALLATION FAILED: .*415: Unsupported Media Type/);
});

test.run();
