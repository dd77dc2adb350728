// What Services get from the server and what they give back: node ports by number, as the reference hands them out, and addresses that a
// write left behind.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { UnavailableError } from '../../../runtime/storage/errors.ts';
import { createMemoryStore } from '../../../runtime/storage/memory/store.ts';
import type { Store } from '../../../runtime/storage/store.ts';
import { type Answer, ask, type Json } from '../../support/api-client.ts';
import { startTestServer } from '../../support/test-server.ts';

const SERVICES = '/api/v1/namespaces/default/services';
const ADDRESSES = '/apis/networking.k8s.io/v1/ipaddresses';

interface Port {
  readonly port: number;
  readonly protocol: 'TCP' | 'UDP';
  readonly nodePort?: number;
}

function nodePorts({ body }: Answer): number[] {
  const ports = (body['spec']?.['ports'] ?? []) as unknown as Port[];
  return ports.map(({ nodePort = 0 }) => nodePort);
}

const test = suite('what Services are allocated');

test('node ports, as the reference gives them', async () => {
  const { url, close } = await startTestServer();
  let count = 0;
  const body = (type: string, ports: readonly Port[]): object => ({
    metadata: { name: `s${count}` },
    spec: { type, ports: ports.map((port, index) => ({ name: `p${index}`, ...port })) },
  });
  const create = (type: string, ports: readonly Port[]): Promise<Answer> => {
    count++;
    return ask(url, 'POST', SERVICES, { body: body(type, ports) });
  };
  const patch = (type: string, ports: readonly Port[]): Promise<Answer> =>
    ask(url, 'PATCH', `${SERVICES}/s${count}`, { body: body(type, ports), type: 'application/merge-patch+json' });
  const dns: Port[] = [
    { port: 53, protocol: 'TCP' },
    { port: 53, protocol: 'UDP' },
  ];
  const [tcp, udp] = nodePorts(await create('NodePort', dns));
  assert.is(tcp, udp, 'one number for a port by two protocols');
  assert.equal(
    nodePorts(
      await create('NodePort', [
        { port: 53, protocol: 'TCP' },
        { port: 53, protocol: 'UDP', nodePort: 31_888 },
      ]),
    ),
    [31_888, 31_888],
  );
  const other = await create('NodePort', [{ port: 80, protocol: 'UDP', nodePort: 31_888 }]);
  assert.match(String(other.body['message']), 'spec.ports[0].nodePort: Invalid value: 31888: provided port is already allocated');
  const twice = await create('NodePort', [
    { port: 53, protocol: 'TCP', nodePort: 31_890 },
    { port: 80, protocol: 'UDP', nodePort: 31_890 },
  ]);
  assert.match(String(twice.body['message']), 'spec.ports[1].nodePort: Invalid value: 31890: provided port is already allocated');
  await create('ClusterIP', dns);
  const changed = nodePorts(await patch('NodePort', dns));
  assert.is(new Set(changed).size, 2, 'an update gives each port its own');
  assert.equal(nodePorts(await patch('NodePort', dns)), changed, 'and the next one keeps them');
  const shared = dns.map((port) => ({ ...port, nodePort: 31_777 }));
  assert.equal(nodePorts(await patch('NodePort', shared)), [31_777, 31_777]);
  assert.equal(nodePorts(await patch('ClusterIP', dns)), [0, 0]);
  assert.is((await create('NodePort', [{ port: 1, protocol: 'TCP', nodePort: 31_777 }])).code, 201, 'given back');
  await close();
});

/** A store that does not answer when a Service is put, once. */
function failOnce(store: Store, key: string, happens: boolean): Store {
  let isDone = false;
  return new Proxy(store, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target);
      if (name !== 'put') return typeof value === 'function' ? value.bind(target) : value;
      const put: Store['put'] = (at, bytes, options) => {
        if (at !== key || isDone) return target.put(at, bytes, options);
        isDone = true;
        if (happens) void target.put(at, bytes, options);
        throw new UnavailableError('the answer was lost');
      };
      return put;
    },
  });
}

for (const happens of [true, false]) {
  test(`an address stays with a write that ${happens ? 'happened' : 'did not happen'} though its answer was lost`, async () => {
    const store = createMemoryStore();
    const time = { now: Date.now() };
    const config = { serviceClusterIpRange: '10.0.0.0/29' };
    const { url, close } = await startTestServer({
      store: failOnce(store, '/registry/services/specs/default/lost', happens),
      config,
      now: () => time.now,
    });
    const create = (name: string, clusterIP?: string): Promise<Answer> =>
      ask(url, 'POST', SERVICES, { body: { metadata: { name }, spec: { clusterIP, ports: [{ port: 80 }] } } });
    assert.is((await create('lost', '10.0.0.3')).code, 503);
    assert.is((await ask(url, 'GET', `${SERVICES}/lost`)).code, happens ? 200 : 404);
    assert.is((await create('early', '10.0.0.3')).code, 422, 'nobody knows yet');
    time.now += 120_000;
    assert.is((await create('later', '10.0.0.3')).code, happens ? 422 : 201);
    // The range has six addresses, one is the server's own.
    const codes: number[] = [];
    for (let i = 0; i < 5; i++) codes.push((await create(`s${i}`)).code);
    assert.equal(codes, [201, 201, 201, 201, 500]);
    const services = (await ask(url, 'GET', SERVICES)).body['items'] as unknown as Json[];
    const addresses = (await ask(url, 'GET', ADDRESSES)).body['items'] as unknown as Json[];
    assert.is(addresses.length, services.length);
    await close();
    await store.close();
  });
}

test.run();
