// Two servers on one etcd: what one writes the other shows at once and brings to its watchers; nothing that both hand out is handed out twice.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { openEtcdStore } from '../../runtime/storage/etcd/store.ts';
import type { Store } from '../../runtime/storage/store.ts';
import { ask, type Json, nameOf, revisionOf } from '../support/api-client.ts';
import { type Etcd, findEtcd, startEtcd } from '../support/etcd.ts';
import { follow } from '../support/follower.ts';
import { findNotLinearizable, type Operation } from '../support/linearizable.ts';
import { slowWatch } from '../support/slow-watch.ts';
import { saySkipped } from '../support/system-tool.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

const CONFIG_MAPS = '/api/v1/namespaces/default/configmaps';
const SERVICES = '/api/v1/namespaces/default/services';
const MERGE = 'application/merge-patch+json';
const JSON_PATCH = 'application/json-patch+json';

interface Context {
  etcd: Etcd;
  stores: Store[];
  servers: TestServer[];
  urls: string[];
}

const found = findEtcd();
const subject = 'two servers on one etcd';
const test = suite<Context>(subject);

test.before(async (context) => {
  if ('missing' in found) return;
  context.etcd = await startEtcd(found.path);
  context.stores = [];
  context.servers = [];
  for (let i = 0; i < 2; i++) {
    const store = await openEtcdStore({ servers: [context.etcd.url], watchPrefix: '/registry/' });
    context.stores.push(store);
    // The second hears of everything late, so that what it shows at once can not be luck.
    context.servers.push(await startTestServer({ store: i === 0 ? store : slowWatch(store, 25) }));
  }
  context.urls = context.servers.map(({ url }) => url);
});

test.after(async ({ etcd, servers = [], stores = [] }) => {
  for (const server of servers) await server.close();
  for (const store of stores) await store.close();
  await etcd?.remove();
});

/** Of the two servers the first for even numbers, the second for odd ones. */
function pick(urls: readonly string[], number: number): string {
  return urls[number % 2] ?? '';
}

async function itemsOf(url: string, path: string): Promise<Json[]> {
  return (await ask(url, 'GET', path)).body['items'] as unknown as Json[];
}

const tests: Readonly<Record<string, (context: Context) => Promise<void>>> = {
  async 'what one writes is read through the other at once, and comes by its watches'({ urls }) {
    const followers = urls.map((url) => follow(() => url, CONFIG_MAPS));
    await Promise.all(followers.map(({ started }) => started));
    for (let i = 0; i < 40; i++) {
      const name = `seen-${i}`;
      const created = await ask(pick(urls, i), 'POST', CONFIG_MAPS, { body: { metadata: { name } } });
      const read = await ask(pick(urls, i + 1), 'GET', `${CONFIG_MAPS}/${name}`);
      assert.equal(read.body, created.body);
      // What the other's cache has not seen yet is no reason to refuse.
      const patched = await ask(pick(urls, i + 1), 'PATCH', `${CONFIG_MAPS}/${name}`, { body: { data: { i: String(i) } }, type: MERGE });
      assert.is(patched.code, 200);
      if (i % 2 === 0) assert.is((await ask(pick(urls, i), 'DELETE', `${CONFIG_MAPS}/${name}`)).code, 200);
      if (i % 2 === 0) assert.is((await ask(pick(urls, i + 1), 'GET', `${CONFIG_MAPS}/${name}`)).code, 404);
    }
    const items = await itemsOf(pick(urls, 0), CONFIG_MAPS);
    for (const follower of followers) {
      await follower.reaches(new Map(items.map((item) => [`default/${nameOf(item)}`, revisionOf(item)])));
      await follower.stop();
      assert.equal(follower.faults, []);
    }
  },

  async 'reads without a resourceVersion are linearizable through either'({ urls }) {
    const keys = ['r0', 'r1', 'r2'];
    const history: Operation[] = [];
    let value = 0;
    const note = async (key: string, kind: Operation['kind'], run: () => Promise<string | undefined>): Promise<void> => {
      const called = performance.now();
      const found = await run();
      history.push({ key, kind, value: found, called, answered: performance.now() });
    };
    for (const key of keys) {
      const created = await ask(pick(urls, 0), 'POST', CONFIG_MAPS, { body: { metadata: { name: key }, data: { v: 'first' } } });
      assert.is(created.code, 201);
      history.push({ key, kind: 'write', value: 'first', called: 0, answered: 1 });
    }
    const readValue = (object: Json | undefined): string | undefined => object && String(object['data']?.['v']);
    const client = async (number: number): Promise<void> => {
      for (let i = 0; i < 60; i++) {
        const url = pick(urls, number);
        const key = keys[(number + i) % keys.length] ?? '';
        if (i % 3 === 0) {
          const wanted = String(++value);
          await note(key, 'write', async () => {
            const body = { metadata: { name: key }, data: { v: wanted } };
            assert.is((await ask(url, 'PUT', `${CONFIG_MAPS}/${key}`, { body })).code, 200);
            return wanted;
          });
        } else if (i % 3 === 1) {
          await note(key, 'read', async () => readValue((await ask(url, 'GET', `${CONFIG_MAPS}/${key}`)).body));
        } else {
          // A list is a read of every key in it.
          const called = performance.now();
          const items = await itemsOf(url, CONFIG_MAPS);
          const answered = performance.now();
          for (const name of keys) {
            const listed = readValue(items.find((item) => nameOf(item) === name));
            history.push({ key: name, kind: 'read', value: listed, called, answered });
          }
        }
      }
    };
    await Promise.all(Array.from({ length: 6 }, (_, number) => client(number)));
    assert.equal(findNotLinearizable(history), []);
  },

  async '16 writers that increment one counter through both lose no update'({ urls }) {
    const path = `${CONFIG_MAPS}/counter`;
    await ask(pick(urls, 0), 'POST', CONFIG_MAPS, { body: { metadata: { name: 'counter' }, data: { n: '0' } } });
    const increments = 8;
    const writer = async (number: number): Promise<void> => {
      const url = pick(urls, number);
      for (let done = 0; done < increments; ) {
        const { body } = await ask(url, 'GET', path);
        const n = Number(body['data']?.['n']);
        const data = { n: String(n + 1) };
        const { resourceVersion } = body['metadata'] as Json;
        const requests = [
          () => ask(url, 'PUT', path, { body: { ...body, data } }),
          () => ask(url, 'PATCH', path, { body: { metadata: { resourceVersion }, data }, type: MERGE }),
          () => {
            const patch = [
              { op: 'test', path: '/data/n', value: String(n) },
              { op: 'replace', path: '/data/n', value: data.n },
            ];
            return ask(url, 'PATCH', path, { body: patch, type: JSON_PATCH });
          },
        ];
        const { code } = (await requests[(number >> 1) % requests.length]?.()) ?? { code: 0 };
        // A JSON patch whose test fails is invalid.
        if (code === 200) done++;
        else assert.ok(code === 409 || code === 422, `answered ${code}`);
      }
    };
    await Promise.all(Array.from({ length: 16 }, (_, number) => writer(number)));
    for (const url of urls) assert.is(String((await ask(url, 'GET', path)).body['data']?.['n']), String(16 * increments));
  },

  async 'no cluster IP and no node port twice under 50 concurrent creates through both'({ urls }) {
    const create = async (number: number): Promise<Json> => {
      const body = { metadata: { name: `service-${number}` }, spec: { type: 'NodePort', ports: [{ port: 80 }] } };
      const created = await ask(pick(urls, number), 'POST', SERVICES, { body });
      assert.is(created.code, 201, JSON.stringify(created.body));
      return created.body;
    };
    const created = await Promise.all(Array.from({ length: 50 }, (_, number) => create(number)));
    const addresses = created.map((service) => String(service['spec']?.['clusterIP']));
    const ports = created
      .flatMap((service) => (service['spec']?.['ports'] ?? []) as unknown as Json[])
      .map((port) => String(port['nodePort']));
    assert.is(new Set(addresses).size, 50);
    assert.is(new Set(ports).size, 50);
    const held = await itemsOf(pick(urls, 0), '/apis/networking.k8s.io/v1/ipaddresses');
    assert.equal(
      addresses.filter((address) => !held.some((item) => nameOf(item) === address)),
      [],
    );
  },

  async 'of 20 that want one node port, through both, one gets it'({ urls }) {
    const create = async (number: number): Promise<number> => {
      const body = { metadata: { name: `wants-${number}` }, spec: { type: 'NodePort', ports: [{ port: 80, nodePort: 31_234 }] } };
      return (await ask(pick(urls, number), 'POST', SERVICES, { body })).code;
    };
    // Ports that the test before got by chance are not in the way.
    assert.is((await ask(pick(urls, 0), 'DELETE', SERVICES)).code, 200);
    const codes = await Promise.all(Array.from({ length: 20 }, (_, number) => create(number)));
    assert.equal(codes.sort(), [201, ...Array.from({ length: 19 }, () => 422)]);
    // The refused ones gave back the addresses that they had taken.
    const services = await itemsOf(pick(urls, 1), '/api/v1/services');
    const addresses = await itemsOf(pick(urls, 1), '/apis/networking.k8s.io/v1/ipaddresses');
    assert.equal(addresses.map(nameOf).sort(), services.map((service) => String(service['spec']?.['clusterIP'])).sort());
  },
};

if ('missing' in found) saySkipped(subject, found.missing);
for (const [name, run] of Object.entries(tests)) {
  if ('missing' in found) test.skip(name);
  else test(name, run);
}

test.run();
