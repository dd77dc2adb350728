// The seed's session goes on: what it reaches through the server, over both forms of the paths. Small HTTP servers behind a dialer of the
// test's own stand for the node 192.168.8.100 and the pod 172.17.0.2.
import { spawn } from 'node:child_process';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { connect as connectTls } from 'node:tls';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Dial } from '../../runtime/api/proxy.ts';
import { makeCertificate } from '../../runtime/http/tls/make-certificate.ts';
import { type Backend, createTestDialer, startBackend } from '../runtime/proxy/backend.ts';
import { createKubectl, toolPath } from '../support/kubectl.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

const NODE = '192.168.8.100';
const POD_IP = '172.17.0.2';
const WELCOME =
  '<!DOCTYPE html><html><head><title>Welcome to nginx!</title></head><body><h1>Welcome to nginx!</h1><a href="/docs">docs</a></body></html>';
const PODS = '{"kind":"PodList","apiVersion":"v1","metadata":{},"items":[{"metadata":{"name":"nginx-server","namespace":"default"}}]}';
const STATS = '{"name":"/","subcontainers":[],"stats":[{"timestamp":"2016-09-08T09:49:44Z"}]}';

interface Context {
  server: TestServer;
  nginx: Backend;
  kubelet: { port: number; close(): Promise<void> };
}

const test = suite<Context>('proxies of the seed session');

/** A kubelet speaks TLS. */
async function startKubelet(): Promise<Context['kubelet']> {
  const pages: Readonly<Record<string, string>> = { '/pods/': PODS, '/stats/': STATS };
  const server = createTlsServer(await makeCertificate({ names: [NODE], now: Date.now() }), (req, res) => {
    const page = pages[req.url ?? ''];
    res.writeHead(page === undefined ? 404 : 200, { 'Content-Type': 'application/json' }).end(page);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { port: (server.address() as AddressInfo).port, close };
}

test.before(async (context) => {
  context.nginx = await startBackend({
    request: (req, res) => {
      const found = req.url === '/';
      res.writeHead(found ? 200 : 404, { 'Content-Type': 'text/html', Server: 'nginx' }).end(found ? WELCOME : '');
    },
  });
  context.kubelet = await startKubelet();
  const { dial: dialPlain } = createTestDialer(
    new Map([
      [`${POD_IP}:80`, context.nginx.port],
      [`${NODE}:10250`, context.kubelet.port],
    ]),
  );
  const dial: Dial = async (target, signal) => {
    const socket = await dialPlain(target, signal);
    return target.tls === false ? socket : connectTls({ socket, rejectUnauthorized: false });
  };
  context.server = await startTestServer({ dial });
  await createObjects(context.server);
});
test.after(async ({ server, nginx, kubelet }) => {
  await server.close();
  await nginx.close();
  await kubelet.close();
});

/** What the session has made by now: the node with its status, the pod running on it, and a service in front of it. */
async function createObjects({ url }: TestServer): Promise<void> {
  const send = async (method: string, path: string, body: object): Promise<void> => {
    const answer = await fetch(`${url}${path}`, { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
    assert.ok(answer.ok, `${path}: ${await answer.text()}`);
  };
  const node = { kind: 'Node', apiVersion: 'v1', metadata: { name: NODE } };
  const nodeStatus = { addresses: [{ address: NODE, type: 'InternalIP' }], daemonEndpoints: { kubeletEndpoint: { Port: 10250 } } };
  await send('POST', '/api/v1/nodes', node);
  await send('PUT', `/api/v1/nodes/${NODE}/status`, { ...node, status: nodeStatus });
  const containers = [{ name: 'nginx-server', image: '172.16.1.41:5000/nginx', ports: [{ containerPort: 80 }] }];
  const pod = {
    kind: 'Pod',
    apiVersion: 'v1',
    metadata: { name: 'nginx-server', labels: { app: 'nginx' } },
    spec: { nodeName: NODE, containers },
  };
  await send('POST', '/api/v1/namespaces/default/pods', pod);
  const status = { phase: 'Running', hostIP: NODE, podIP: POD_IP };
  await send('PUT', '/api/v1/namespaces/default/pods/nginx-server/status', { ...pod, status });
  const metadata = { name: 'nginx' };
  const ports = [{ name: 'web', port: 8000, targetPort: 80 }];
  await send('POST', '/api/v1/namespaces/default/services', {
    kind: 'Service',
    apiVersion: 'v1',
    metadata,
    spec: { selector: { app: 'nginx' }, ports },
  });
  const subsets = [{ addresses: [{ ip: POD_IP }], ports: [{ name: 'web', port: 80 }] }];
  await send('POST', '/api/v1/namespaces/default/endpoints', { kind: 'Endpoints', apiVersion: 'v1', metadata, subsets });
}

for (const path of [
  '/api/v1/namespaces/default/pods/nginx-server/proxy/',
  '/api/v1/namespaces/default/pods/nginx-server:80/proxy/',
  '/api/v1/namespaces/default/pods/http:nginx-server:80/proxy/',
  '/api/v1/proxy/namespaces/default/pods/nginx-server/',
  '/api/v1/proxy/namespaces/default/pods/nginx-server:80/',
  '/api/v1/namespaces/default/services/nginx:web/proxy/',
  '/api/v1/namespaces/default/services/nginx:8000/proxy/',
  '/api/v1/proxy/namespaces/default/services/nginx:web/',
]) {
  test(`the pod's page: ${path}`, async ({ server }) => {
    const answer = await fetch(`${server.url}${path}`);
    assert.is(answer.status, 200);
    assert.is(answer.headers.get('server'), 'nginx');
    assert.is(await answer.text(), WELCOME.replace('"/docs"', `"${path}docs"`));
  });
}

test('without its slash the page is found by a redirect', async ({ server }) => {
  for (const path of ['/api/v1/proxy/namespaces/default/pods/nginx-server', '/api/v1/namespaces/default/pods/nginx-server/proxy']) {
    const answer = await fetch(`${server.url}${path}`);
    assert.equal([answer.redirected, answer.status], [true, 200]);
    assert.match(await answer.text(), /Welcome to nginx!/);
  }
});

for (const path of [`/api/v1/proxy/nodes/${NODE}`, `/api/v1/nodes/${NODE}/proxy`, `/api/v1/nodes/${NODE}:10250/proxy`]) {
  test(`the kubelet's own pages: ${path}`, async ({ server }) => {
    assert.is(await (await fetch(`${server.url}${path}/pods/`)).text(), PODS);
    assert.is(await (await fetch(`${server.url}${path}/stats/`)).text(), STATS);
    assert.is((await fetch(`${server.url}${path}/nothing`)).status, 404);
  });
}

test('kubectl get --raw goes through', async ({ server }) => {
  const kubectl = createKubectl(server.url, makeTemporaryFolder('proxy'));
  const page = await kubectl(['get', '--raw', '/api/v1/namespaces/default/services/nginx:web/proxy/']);
  assert.equal([page.code, page.stdout.includes('Welcome to nginx!')], [0, true], page.stderr);
  const pods = await kubectl(['get', '--raw', `/api/v1/nodes/${NODE}/proxy/pods/`]);
  assert.equal([pods.code, pods.stdout], [0, PODS], pods.stderr);
  const absent = await kubectl(['get', '--raw', '/api/v1/namespaces/default/pods/absent/proxy/']);
  assert.is(absent.code, 1);
  assert.match(absent.stderr, /pods "absent" not found/);
});

test('kubectl proxy goes through', async ({ server }) => {
  const path = join(process.cwd(), toolPath('kubectl'));
  const child = spawn(path, ['--server', server.url, 'proxy', '--port=0'], { env: { ...process.env, HOME: makeTemporaryFolder('proxy') } });
  try {
    const port = await new Promise<string>((resolve, reject) => {
      child.stdout.on('data', (text: Buffer) => resolve(/:([0-9]+)\s/.exec(text.toString())?.[1] ?? ''));
      child.once('exit', (code) => reject(new Error(`kubectl proxy ended with ${code}`)));
    });
    const answer = await fetch(`http://127.0.0.1:${port}/api/v1/proxy/namespaces/default/pods/nginx-server/`);
    assert.match(await answer.text(), /Welcome to nginx!/);
    const stats = await fetch(`http://127.0.0.1:${port}/api/v1/nodes/${NODE}/proxy/stats/`);
    assert.is(await stats.text(), STATS);
  } finally {
    child.removeAllListeners('exit');
    child.kill();
    await new Promise((resolve) => child.once('exit', resolve));
  }
});

test.run();
