// What services and nodes stand for.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { JsonObject, KubeObject } from '../../../runtime/api/object.ts';
import type { DialTarget } from '../../../runtime/api/proxy.ts';
import type { Reader } from '../../../runtime/api/reader.ts';
import { createKubelet } from '../../../runtime/kinds/kubelet.ts';
import { createServiceEndpoints } from '../../../runtime/kinds/service-endpoints.ts';
import { makeTemporaryFolder } from '../../support/temporary-folder.ts';

const test = suite('proxy resolvers');
const object = (fields: JsonObject): KubeObject =>
  ({ apiVersion: 'v1', kind: 'X', metadata: { name: 'web', namespace: 'ns' }, ...fields }) as unknown as KubeObject;
const SERVICE = object({
  spec: {
    ports: [
      { name: 'web', port: 80 },
      { name: 'admin', port: 81 },
      { name: 'lost', port: 82 },
    ],
  },
});
const ENDPOINTS = object({
  subsets: [
    {
      addresses: [{ ip: '10.0.0.1' }, { ip: '10.0.0.2' }],
      notReadyAddresses: [{ ip: '10.0.0.9' }],
      ports: [
        { name: 'web', port: 8080 },
        { name: 'admin', port: 8081 },
      ],
    },
    { addresses: [{ ip: '10.0.0.3' }], ports: [{ port: 9090 }] },
  ],
});
const readerOf = (endpoints: KubeObject | undefined): Reader => ({ serves: () => true, get: () => endpoints, list: () => [] });

async function reached(
  port: string,
  random: number,
  endpoints: KubeObject | undefined = ENDPOINTS,
  scheme = '',
): Promise<DialTarget | string> {
  try {
    return await createServiceEndpoints(() => random).resolve(SERVICE, { port, scheme, path: '/' }, readerOf(endpoints));
  } catch (error) {
    return (error as Error).message;
  }
}

for (const [port, random, wanted] of [
  ['web', 0, { host: '10.0.0.1', port: 8080, tls: false }],
  ['web', 0.99, { host: '10.0.0.2', port: 8080, tls: false }],
  ['80', 0, { host: '10.0.0.1', port: 8080, tls: false }],
  ['81', 0.5, { host: '10.0.0.2', port: 8081, tls: false }],
  ['', 0.5, { host: '10.0.0.3', port: 9090, tls: false }],
  ['82', 0, 'no endpoints available for service "web"'],
  ['foo', 0, 'no endpoints available for service "web"'],
  ['8080', 0, 'no service port 8080 found for service "web"'],
] as const) {
  test(`service port ${JSON.stringify(port)} at ${random}`, async () => assert.equal(await reached(port, random), wanted));
}

test('a service without endpoints', async () => {
  const notReady = { subsets: [{ notReadyAddresses: [{ ip: '10.0.0.9' }], ports: [{ name: 'web', port: 1 }] }] };
  for (const fields of [{}, notReady]) assert.is(await reached('web', 0, object(fields)), 'no endpoints available for service "web"');
  const none = createServiceEndpoints();
  assert.throws(
    () => none.resolve(SERVICE, { port: 'web', scheme: '', path: '' }, readerOf(undefined)),
    /no endpoints available for service "web"/,
  );
});

test('https: before the name of a service asks for TLS', async () => {
  assert.equal(await reached('web', 0, ENDPOINTS, 'https'), { host: '10.0.0.1', port: 8080, tls: true });
});

const FILES = { caFile: undefined, certFile: undefined, keyFile: undefined };
const NODE = object({
  status: {
    addresses: [
      { type: 'InternalIP', address: '192.168.8.100' },
      { type: 'Hostname', address: 'n1' },
    ],
    daemonEndpoints: { kubeletEndpoint: { Port: 10255 } },
  },
});
const kubelet = async (node: KubeObject, port = '', scheme = '', types = ['Hostname', 'InternalIP']): Promise<DialTarget> =>
  await createKubelet({ ...FILES, addressTypes: types }).resolve(node, { port, scheme, path: '' }, readerOf(undefined));

test('a node is its kubelet, over TLS, at the address that is preferred', async () => {
  assert.equal(await kubelet(NODE), { host: 'n1', port: 10255, tls: {} });
  assert.equal(await kubelet(NODE, '10255', 'http', ['InternalIP']), { host: '192.168.8.100', port: 10255, tls: {} });
  assert.equal(await kubelet(object({ status: { addresses: [{ type: 'InternalIP', address: '10.0.0.1' }] } })), {
    host: '10.0.0.1',
    port: 10250,
    tls: {},
  });
});

test('another port of a node is plain unless https is asked for', async () => {
  assert.equal(await kubelet(NODE, '9100'), { host: 'n1', port: 9100, tls: false });
  assert.equal(await kubelet(NODE, '9100', 'https'), { host: 'n1', port: 9100, tls: true });
});

test('a node without an address', async () => {
  for (const [node, words] of [
    [object({}), '[]'],
    [object({ status: { addresses: [{ type: 'ExternalIP', address: '1.2.3.4' }] } }), '[{ExternalIP 1.2.3.4}]'],
  ] as const) {
    const message = await kubelet(node).then(String, (error: Error) => error.message);
    assert.is(message, `no preferred addresses found; known addresses: ${words}`);
  }
});

test('the kubelet is shown the client certificate, and verified where there is a CA', async () => {
  const dir = makeTemporaryFolder('kubelet');
  const files = Object.fromEntries(['ca', 'cert', 'key'].map((name) => [`${name}File`, join(dir, name)])) as Record<
    'caFile' | 'certFile' | 'keyFile',
    string
  >;
  for (const [name, path] of Object.entries(files)) writeFileSync(path, name);
  const resolver = createKubelet({ ...files, addressTypes: ['Hostname'] });
  const { tls } = await resolver.resolve(NODE, { port: '', scheme: '', path: '' }, readerOf(undefined));
  assert.equal(tls, { ca: 'caFile', cert: 'certFile', key: 'keyFile' });
});

test.run();
