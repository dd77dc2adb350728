// Hard use: generated requests against a running server. No silence, no crash, no fault but those that kube-apiserver has too; what was
// acknowledged stays, and memory comes back. FUZZ_REQUESTS=100000 TEST_TIMEOUT=3600 runs the long form, FUZZ_SEED another one, TEST_VERBOSE=1 says more.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { ask } from '../support/api-client.ts';
import { type Authority, CLIENT, createAuthority, type Issued, issue, SERVER } from '../support/authority.ts';
import { describeRequest, type FuzzResult, fuzz, type Observed } from '../support/fuzz.ts';
import { type HardServer, startHardServer } from '../support/hard-server.ts';
import type { World, WorldResource } from '../support/hostile-bodies.ts';
import { type CertificateKind, createGenerator } from '../support/hostile-requests.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';

const REQUESTS = Number(process.env['FUZZ_REQUESTS'] ?? 10_000);
const SEED = Number(process.env['FUZZ_SEED'] ?? 20261125);
const CONCURRENCY = 24;
const DEADLINE = 30_000;
const KEPT = 40;

/** Faults that kube-apiserver 1.37 answers to the same request: asked, one by one. */
const FAULTS: readonly { readonly why: string; readonly code: number; readonly message: RegExp }[] = [
  { why: 'a resourceVersion that is no number, of a read or in an update', code: 500, message: /strconv\.ParseUint: parsing / },
  { why: 'a resourceVersion of the future', code: 504, message: /Timeout: Too large resource version: / },
  { why: 'a resourceVersion on create', code: 500, message: /resourceVersion should not be set on objects to be created/ },
  { why: 'a binding without a target', code: 500, message: /target\.name: Required value/ },
  { why: 'a binding to something else', code: 500, message: /target\.kind: Unsupported value: / },
  { why: 'a proxy to a node without addresses', code: 500, message: /no preferred addresses found; known addresses: / },
  { why: 'a $patch directive that there is not', code: 500, message: /unknown patch type: / },
  { why: 'an item without its merge key', code: 500, message: /does not contain declared merge key: / },
  { why: 'a directive that is no list', code: 500, message: /expected a \[\]interface \{\}, but received a / },
  { why: 'an order of something else than objects', code: 500, message: /value for key \S+ is not a map/ },
  { why: 'an order that the list does not have', code: 500, message: /The order in patch list:/ },
  { why: 'a list of this and that', code: 500, message: /list element types are not identical: / },
];

/** A kind with patterns that backtracking engines do not finish. */
const GADGETS = `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: gadgets.acme.dev }
spec:
  group: acme.dev
  scope: Namespaced
  names: { plural: gadgets, singular: gadget, kind: Gadget, listKind: GadgetList }
  versions:
    - name: v1
      served: true
      storage: true
      subresources: { status: {} }
      schema:
        openAPIV3Schema:
          type: object
          properties:
            spec:
              type: object
              properties:
                slow: { type: string, pattern: "^(a+)+$" }
                text: { type: string, maxLength: 5000 }
                pattern: { type: string, maxLength: 1000 }
                any: { type: object, x-kubernetes-preserve-unknown-fields: true }
                list: { type: array, maxItems: 200, items: { type: string, maxLength: 100 } }
              x-kubernetes-validations:
                - rule: "!has(self.text) || !has(self.pattern) || self.text.matches(self.pattern)"
                - rule: "!has(self.list) || self.list.all(a, self.list.exists(b, a == b))"
`;

const podSpec = { containers: [{ name: 'c', image: 'nginx', ports: [{ containerPort: 80 }], env: [{ name: 'A', value: 'b' }] }] };
const template = { metadata: { labels: { app: 'a' } }, spec: podSpec };
const workload = { spec: { selector: { matchLabels: { app: 'a' } }, template } };
const SAMPLES: World['samples'] = {
  ConfigMap: { data: { k: 'v' } },
  Secret: { stringData: { k: 'v' } },
  Pod: { spec: podSpec },
  Service: { spec: { ports: [{ name: 'a', port: 80 }] } },
  Node: { spec: { taints: [{ key: 'a', effect: 'NoSchedule' }] } },
  Endpoints: { subsets: [{ addresses: [{ ip: '10.1.1.1' }], ports: [{ port: 80 }] }] },
  Event: { involvedObject: { kind: 'Pod', name: 'p', namespace: 'fuzz-a' } },
  LimitRange: { spec: { limits: [{ type: 'Container', default: { cpu: '1' } }] } },
  PersistentVolumeClaim: { spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } } },
  PersistentVolume: { spec: { capacity: { storage: '1Gi' }, accessModes: ['ReadWriteOnce'], hostPath: { path: '/data' } } },
  PodTemplate: { template },
  ReplicationController: { spec: { template } },
  Deployment: workload,
  ReplicaSet: workload,
  StatefulSet: workload,
  DaemonSet: workload,
  IPAddress: { spec: { parentRef: { resource: 'services', name: 'a', namespace: 'default' } } },
  ServiceCIDR: { spec: { cidrs: ['10.9.0.0/24'] } },
  Binding: { target: { kind: 'Node', name: 'a' } },
  Gadget: { spec: { slow: 'aaaa', text: 'a'.repeat(4000), pattern: '(a*)*', any: { x: 1 }, list: ['a', 'b'] } },
};

interface Discovered {
  readonly name: string;
  readonly kind: string;
  readonly namespaced: boolean;
}

/** Everything that discovery names. */
async function discover(url: string): Promise<World> {
  const read = async <T>(path: string): Promise<T> => (await ask(url, 'GET', path)).body as T;
  const { groups } = await read<{ groups: { versions: { groupVersion: string }[] }[] }>('/apis');
  const others = groups.flatMap(({ versions }) => versions.map(({ groupVersion }) => [`/apis/${groupVersion}`, groupVersion] as const));
  const resources: WorldResource[] = [];
  for (const [path, apiVersion] of [['/api/v1', 'v1'] as const, ...others]) {
    const listed = (await read<{ resources: readonly Discovered[] }>(path)).resources;
    for (const { name, kind, namespaced } of listed.filter((one) => !one.name.includes('/'))) {
      const subresources = listed.filter((one) => one.name.startsWith(`${name}/`)).map((one) => one.name.slice(name.length + 1));
      resources.push({ base: `${path}/${name}`, plural: name, kind, apiVersion, namespaced, subresources });
    }
  }
  return { resources, samples: SAMPLES };
}

async function issueAll(authority: Authority): Promise<Record<CertificateKind, Issued>> {
  const usages = [CLIENT];
  return {
    good: await issue(authority, { subject: 'O=team, CN=alice', usages }),
    foreign: await issue(await createAuthority('CN=somebody'), { subject: 'CN=alice', usages }),
    expired: await issue(authority, { subject: 'CN=alice', usages, days: -1 }),
    future: await issue(authority, { subject: 'CN=alice', usages, from: 1, days: 2 }),
    'for servers': await issue(authority, { subject: 'CN=alice', usages: [SERVER] }),
    nameless: await issue(authority, { subject: 'O=team', usages }),
  };
}

function isKnown({ request, code, message }: Observed): boolean {
  // What a proxy's target does is not the server's fault; an answer to HEAD says nothing more of it.
  if ((code >= 502 || request.method === 'HEAD') && /\/proxy(?:[/?]|$)/.test(request.path)) return true;
  return FAULTS.some((fault) => fault.code === code && fault.message.test(message));
}

async function makeWorld({ url }: HardServer): Promise<World> {
  for (const name of ['fuzz-a', 'fuzz-b', 'fuzz-c', 'kept']) await ask(url, 'POST', '/api/v1/namespaces', { body: { metadata: { name } } });
  for (let i = 0; i < KEPT; i++) {
    const body = { metadata: { name: `kept-${i}` }, data: { i: String(i) } };
    assert.is((await ask(url, 'POST', '/api/v1/namespaces/kept/configmaps', { body })).code, 201);
  }
  return await discover(url);
}

async function assertKept({ url }: HardServer): Promise<void> {
  const { body } = await ask(url, 'GET', '/api/v1/namespaces/kept/configmaps');
  const items = body['items'] as unknown as readonly { readonly data: { readonly i: string } }[];
  const numbers = items.map(({ data }) => Number(data.i)).sort((a, b) => a - b);
  assert.equal(
    numbers,
    Array.from({ length: KEPT }, (_, i) => i),
  );
}

const say = (words: string): boolean => process.stderr.write(`${words}\n`);

function sayAll(results: readonly FuzzResult[], unknown: readonly Observed[]): void {
  const codes = new Map<number, number>();
  for (const result of results) for (const [code, times] of result.codes) codes.set(code, (codes.get(code) ?? 0) + times);
  say(`answers ${JSON.stringify([...codes].sort(([a], [b]) => a - b))}`);
  for (const { slowest } of results) say(`slowest ${Math.round(slowest.ms)} ms: ${slowest.words}`);
  const kinds = new Map(unknown.map((fault) => [`${fault.code} ${fault.message.replace(/\d+|"[^"]*"/g, '#').slice(0, 60)}`, fault]));
  for (const { code, message, request } of kinds.values()) say(`fault ${code} ${message.slice(0, 200)}\n  ${describeRequest(request)}`);
}

const test = suite('hard use');

test(`${REQUESTS} generated requests`, async () => {
  const dir = makeTemporaryFolder('hard');
  mkdirSync(join(dir, 'kinds'));
  writeFileSync(join(dir, 'kinds', 'gadgets.yaml'), GADGETS);
  const authority = await createAuthority('CN=ca');
  writeFileSync(join(dir, 'ca.crt'), authority.cert);
  const flags = [`--resources=${join(dir, 'kinds')}`, `--client-ca-file=${join(dir, 'ca.crt')}`];
  const certificates = await issueAll(authority);
  for (const use of [(server: HardServer) => floodAndLook(server, certificates), assertKept]) {
    const server = await startHardServer(flags, dir);
    try {
      await use(server);
    } finally {
      // Whatever happened: nothing stays behind.
      assert.is(await server.end('SIGTERM'), 0);
    }
  }
});

async function floodAndLook(server: HardServer, certificates: Record<CertificateKind, Issued>): Promise<void> {
  const options = { certificates, next: createGenerator(SEED, await makeWorld(server)), concurrency: CONCURRENCY, deadline: DEADLINE };
  // Caches fill and code warms up in the first part; the rest must not need much more.
  const part = Math.ceil(REQUESTS / 4);
  const first = await fuzz(server, { ...options, count: part });
  await sleep(1000);
  const warm = server.memory();
  const rest = await fuzz(server, { ...options, count: REQUESTS - part });
  const unknown = [...first.faults, ...rest.faults].filter((fault) => !isKnown(fault));
  if (process.env['TEST_VERBOSE']) sayAll([first, rest], unknown);
  const failures = server.stderr().match(/^.*a request failed inside.*$/gm) ?? [];
  if (process.env['TEST_VERBOSE']) for (const line of failures.slice(0, 10)) say(line.slice(0, 1500));
  assert.ok(server.isAlive(), server.stderr().slice(-3000));
  assert.equal([...first.silent, ...rest.silent].slice(0, 5), []);
  assert.equal(
    unknown.slice(0, 5).map((fault) => `${fault.code} ${fault.message.slice(0, 200)}: ${describeRequest(fault.request)}`),
    [],
  );
  assert.is(failures.length, 0, failures[0]);
  assert.ok((first.codes.get(200) ?? 0) > part / 20 && (first.codes.get(201) ?? 0) > part / 100, 'enough of them are good requests');
  await assertKept(server);
  let after = server.memory();
  for (let i = 0; i < 30 && after > warm + 50; i++) {
    await sleep(1000);
    after = server.memory();
  }
  if (process.env['TEST_VERBOSE']) say(`memory: ${Math.round(warm)} MiB after a quarter, ${Math.round(after)} MiB at the end`);
  assert.ok(after < warm * 1.5 + 50, `${warm} MiB, then ${after} MiB`);
}

test.run();
