// The session of the text that this project began with (a kubernetes 1.3 API server, seen with curl), request by request. Where today's
// Kubernetes answers otherwise, today's wins and the comment says so. Its proxies are in proxy tests.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { createKubectl } from '../support/kubectl.ts';
import { type OpenedStore, type StoreKind, storeKinds } from '../support/store-kinds.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

const NODE = '192.168.8.100';
const NGINX_POD = {
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name: 'nginx-server' },
  spec: {
    NodeName: NODE,
    containers: [
      {
        name: 'nginx-server',
        image: '172.16.1.41:5000/nginx',
        ports: [{ containerPort: 80 }],
        volumeMounts: [{ mountPath: '/var/log/nginx', name: 'nginx-logs' }],
      },
      {
        name: 'log-output',
        image: '172.16.1.41:5000/busybox',
        command: ['bin/sh'],
        args: ['-c', 'tail -f /logdir/access.log'],
        volumeMounts: [{ mountPath: '/logdir', name: 'nginx-logs' }],
      },
    ],
    volumes: [{ name: 'nginx-logs', emptyDir: {} }],
  },
};

interface Context {
  opened: OpenedStore;
  server: TestServer;
}
/** Any JSON, read by keys. */
interface Json {
  [key: string]: Json;
}

async function ask(
  server: TestServer,
  path: string,
  init: { method?: string; body?: unknown } = {},
): Promise<{ status: number; body: Json; headers: Headers }> {
  const headers = { 'content-type': 'application/json', 'user-agent': 'curl/7.29.0' };
  const answer = await fetch(`${server.url}${path}`, {
    method: init.method ?? 'GET',
    headers,
    body: init.body === undefined ? null : JSON.stringify(init.body),
  });
  return { status: answer.status, body: (await answer.json()) as Json, headers: answer.headers };
}

for (const kind of storeKinds('the seed session')) declare(kind);

function declare(kind: StoreKind): void {
  const test = suite<Context>(`the seed session on ${kind.name}`);
  test.before(async (context) => {
    context.opened = await kind.open();
    context.server = await startTestServer({ store: context.opened.store, config: { serviceClusterIpRange: '10.20.0.1/24' } });
  });
  test.after(async ({ server, opened }) => {
    await server.close();
    await opened.close();
  });

  test('lists its paths at the root', async ({ server }) => {
    const { body } = await ask(server, '/');
    const paths = body['paths'] as unknown as string[];
    // The groups of alpha and beta versions that the seed lists have gone from Kubernetes.
    const stayed = [
      '/api',
      '/api/v1',
      '/apis',
      '/apis/apps',
      '/healthz',
      '/healthz/ping',
      '/logs/',
      '/metrics',
      '/swaggerapi/',
      '/ui/',
      '/version',
    ];
    assert.equal(
      stayed.filter((path) => !paths.includes(path)),
      [],
    );
    assert.equal([...paths].sort(), paths);
  });

  test('has no nodes and no pods at first', async ({ server }) => {
    for (const [path, kind] of [
      ['/api/v1/nodes', 'NodeList'],
      ['/api/v1/pods', 'PodList'],
    ] as const) {
      const { status, body, headers } = await ask(server, path);
      assert.is(status, 200);
      assert.is(headers.get('content-type'), 'application/json');
      const { metadata, ...rest } = body;
      assert.equal(rest, { apiVersion: 'v1', items: [], kind });
      assert.match(String(metadata?.['resourceVersion']), /^[0-9]+$/);
      // selfLink went with Kubernetes 1.24.
      assert.is(metadata?.['selfLink'], undefined);
    }
  });

  test('takes a node that registers itself, and the status that it puts', async ({ server }) => {
    const labels = { 'beta.kubernetes.io/arch': 'amd64', 'beta.kubernetes.io/os': 'linux', 'kubernetes.io/hostname': NODE };
    const annotations = { 'volumes.kubernetes.io/controller-managed-attach-detach': 'true' };
    const node = { kind: 'Node', apiVersion: 'v1', metadata: { name: NODE, labels, annotations } };
    assert.is((await ask(server, '/api/v1/nodes', { method: 'POST', body: node })).status, 201);
    const resources = { cpu: '1', memory: '502164Ki', pods: '110', 'alpha.kubernetes.io/nvidia-gpu': '0' };
    const condition = (type: string, status: string, reason: string): object => ({
      type,
      status,
      reason,
      message: `kubelet says ${reason}`,
      lastHeartbeatTime: '2016-09-08T08:27:36Z',
      lastTransitionTime: '2016-09-08T08:23:01Z',
    });
    const status = {
      addresses: [{ address: NODE, type: 'InternalIP' }],
      allocatable: resources,
      capacity: resources,
      conditions: [condition('MemoryPressure', 'False', 'KubeletHasSufficientMemory'), condition('Ready', 'True', 'KubeletReady')],
      daemonEndpoints: { kubeletEndpoint: { Port: 10250 } },
      images: [{ names: ['172.16.1.41:5000/nginx:latest'], sizeBytes: 425626718 }],
      nodeInfo: {
        architecture: 'amd64',
        bootID: '48955926-11dd-4ad3-8bb0-2585b1c9215d',
        containerRuntimeVersion: 'docker://1.10.3',
        kernelVersion: '3.10.0-123.13.1.el7.x86_64',
        kubeProxyVersion: 'v1.3.1-beta.0.6+fbf3f3e5292fb0',
        kubeletVersion: 'v1.3.1-beta.0.6+fbf3f3e5292fb0',
        machineID: 'b9597c4ae5f24494833d35e806e00b29',
        operatingSystem: 'linux',
        osImage: 'CentOS Linux 7 (Core)',
        systemUUID: '823EB67A-057E-4EFF-AE7F-A758140CD2F7',
      },
    };
    const put = await ask(server, `/api/v1/nodes/${NODE}/status`, { method: 'PUT', body: { ...node, status } });
    assert.is(put.status, 200);
    const { body } = await ask(server, '/api/v1/nodes');
    const [listed] = body['items'] as unknown as Json[];
    assert.is(listed?.['metadata']?.['name'] as unknown, NODE);
    assert.equal(listed?.['metadata']?.['labels'], labels);
    assert.equal(listed?.['status'], status);
  });

  test('takes the nginx pod with its NodeName, and answers every default', async ({ server }) => {
    const { status, body, headers } = await ask(server, '/api/v1/namespaces/default/pods', { method: 'POST', body: NGINX_POD });
    assert.is(status, 201);
    // The one wanted difference from 1.37: a field that differs in case is taken, and said.
    assert.is(headers.get('warning'), '299 - "unknown field \\"spec.NodeName\\""');
    assert.is(body['spec']?.['nodeName'] as unknown, NODE);
    assert.is(body['spec']?.['NodeName'], undefined);
    const { volumes, containers, restartPolicy, terminationGracePeriodSeconds, dnsPolicy, securityContext } = body['spec'] ?? {};
    assert.equal(volumes, [{ name: 'nginx-logs', emptyDir: {} }]);
    assert.equal(
      { restartPolicy, terminationGracePeriodSeconds, dnsPolicy, securityContext },
      {
        restartPolicy: 'Always',
        terminationGracePeriodSeconds: 30,
        dnsPolicy: 'ClusterFirst',
        securityContext: {},
      },
    );
    const [nginx] = containers as unknown as Json[];
    assert.equal(nginx, {
      name: 'nginx-server',
      image: '172.16.1.41:5000/nginx',
      ports: [{ containerPort: 80, protocol: 'TCP' }],
      resources: {},
      volumeMounts: [{ name: 'nginx-logs', mountPath: '/var/log/nginx' }],
      terminationMessagePath: '/dev/termination-log',
      // Newer than the seed.
      terminationMessagePolicy: 'File',
      imagePullPolicy: 'Always',
    });
    assert.is(body['status']?.['phase'] as unknown, 'Pending');
  });

  test('shows the pod running once the node has put its status', async ({ server }) => {
    const path = '/api/v1/namespaces/default/pods';
    const { body: pod } = await ask(server, `${path}/nginx-server`);
    const at = '2016-09-08T09:49:44Z';
    const conditions = ['Initialized', 'Ready', 'PodScheduled'].map((type) => ({
      type,
      status: 'True',
      lastProbeTime: null,
      lastTransitionTime: at,
    }));
    const containerStatuses = ['log-output', 'nginx-server'].map((name) => ({
      name,
      image: '172.16.1.41:5000/nginx',
      imageID: 'docker://sha256:51d7',
      containerID: 'docker://96e6',
      lastState: {},
      ready: true,
      restartCount: 0,
      state: { running: { startedAt: at } },
    }));
    const status = {
      phase: 'Running',
      hostIP: NODE,
      podIP: '172.17.0.2',
      startTime: '2016-09-08T09:49:28Z',
      conditions,
      containerStatuses,
    };
    assert.is((await ask(server, `${path}/nginx-server/status`, { method: 'PUT', body: { ...pod, status } })).status, 200);
    const { body } = await ask(server, path);
    const [listed] = body['items'] as unknown as Json[];
    const { podIPs, qosClass, ...seen } = listed?.['status'] ?? {};
    assert.equal(seen, status);
    // Newer than the seed: lists beside the single address, and the quality of service.
    assert.equal(podIPs, [{ ip: '172.17.0.2' }]);
    assert.is(qosClass as unknown, 'BestEffort');
    assert.is(listed?.['kind'], undefined);
  });

  test('kubectl -s lists it', async ({ server }) => {
    const kubectl = createKubectl(server.url, makeTemporaryFolder('kubectl'));
    const { code, stdout } = await kubectl(['get', 'pods']);
    assert.is(code, 0);
    const [head, row] = stdout.split('\n').map((line) => line.split(/\s+/));
    assert.equal(head?.slice(0, 5), ['NAME', 'READY', 'STATUS', 'RESTARTS', 'AGE']);
    assert.equal(row?.slice(0, 4), ['nginx-server', '2/2', 'Running', '0']);
  });

  test.run();
}
