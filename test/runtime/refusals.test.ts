// Objects that kube-apiserver refuses (and odd ones that it takes), recorded by scripts/reference/refusals/record.mjs: the shipped
// definitions answer with the same code, reason and causes (as a set), and the same message where there is one cause.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { JsonObject, KubeObject, ObjectMeta } from '../../runtime/api/object.ts';
import { createServer, type InjectResponse, type KindsmithServer } from '../../runtime/server.ts';
import { createMemoryStore } from '../../runtime/storage/memory/store.ts';
import { FIRST_LINE_ONLY } from '../support/refusal-exceptions.ts';
import { loadShippedResources } from '../support/shipped-resources.ts';

interface Cause {
  readonly reason: string;
  readonly field: string;
  readonly message: string;
}
interface Recorded {
  readonly name: string;
  readonly kind: string;
  readonly verb: 'create' | 'update';
  readonly subresource?: string;
  readonly namespaceInUrl?: string;
  readonly before?: KubeObject;
  /** Written to the status of the object before. */
  readonly statusBefore?: JsonObject;
  /** Whether the update names the resource version of the object before. */
  readonly versioned?: boolean;
  readonly sent: KubeObject;
  readonly code: number;
  readonly reason: string;
  /** Absent where there are several causes: the reference gives them in any order. */
  readonly message?: string;
  readonly causes: readonly Cause[];
}
type Answer = Pick<Recorded, 'code' | 'reason' | 'message' | 'causes'>;

const COLLECTIONS: Readonly<Record<string, string>> = {
  Pod: '/api/v1/namespaces/*/pods',
  Service: '/api/v1/namespaces/*/services',
  ConfigMap: '/api/v1/namespaces/*/configmaps',
  Secret: '/api/v1/namespaces/*/secrets',
  Endpoints: '/api/v1/namespaces/*/endpoints',
  PersistentVolumeClaim: '/api/v1/namespaces/*/persistentvolumeclaims',
  PersistentVolume: '/api/v1/persistentvolumes',
  Node: '/api/v1/nodes',
  Namespace: '/api/v1/namespaces',
  Deployment: '/apis/apps/v1/namespaces/*/deployments',
  Lease: '/apis/coordination.k8s.io/v1/namespaces/*/leases',
};
const folder = join(process.cwd(), 'test/fixtures/reference/refusals');
const resources = await loadShippedResources();

async function startServer(): Promise<KindsmithServer> {
  const server = await createServer({
    resources: [{ resources }],
    store: createMemoryStore(),
    config: { controllers: [], allowPrivileged: true },
  });
  await call(server, 'POST', '/api/v1/namespaces', { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'refusals' } });
  return server;
}

function call(server: KindsmithServer, method: string, url: string, body: object): Promise<InjectResponse> {
  const type = method === 'PATCH' ? 'application/merge-patch+json' : 'application/json';
  return server.inject({ method, url, headers: { 'content-type': type }, payload: JSON.stringify(body) });
}

function collectionOf({ kind, namespaceInUrl, before, sent }: Recorded): string {
  return (COLLECTIONS[kind] as string).replace('*', namespaceInUrl ?? (before ?? sent).metadata.namespace ?? '');
}

/** What the server says, read as the recording script reads the reference's answer. */
function readAnswer({ statusCode, payload }: InjectResponse, sent: KubeObject, uid: string): Answer {
  if (statusCode < 400) return { code: statusCode, reason: '', causes: [] };
  const status = JSON.parse(payload);
  const { name: generated = '', causes: found = [] } = status.details ?? {};
  const prefix = sent.metadata?.name ? undefined : sent.metadata?.generateName;
  const unrandom = (text: string): string => {
    const plain = uid === '' ? text : text.replaceAll(uid, 'UID');
    return prefix && generated ? plain.replaceAll(generated, `${prefix}*****`) : plain;
  };
  const causes: Cause[] = found.map((cause: JsonObject) => ({
    reason: String(cause['reason'] ?? ''),
    field: String(cause['field'] ?? ''),
    message: unrandom(String(cause['message'])),
  }));
  return { code: statusCode, reason: status.reason ?? '', message: unrandom(status.message), causes };
}

async function ask(server: KindsmithServer, one: Recorded): Promise<Answer> {
  const url = collectionOf(one);
  if (one.before === undefined) return readAnswer(await call(server, 'POST', `${url}?dryRun=All`, one.sent), one.sent, '');
  const object = `${url}/${one.before.metadata.name}`;
  const created = await call(server, 'POST', url, one.before);
  assert.is(created.statusCode, 201, `the object before: ${created.payload}`);
  const { uid, resourceVersion } = await settle(server, object, one, created);
  const sent = one.versioned ? { ...one.sent, metadata: { ...one.sent.metadata, resourceVersion } } : one.sent;
  const answer = await call(server, 'PUT', `${object}${one.subresource ? `/${one.subresource}` : ''}?dryRun=All`, sent);
  if (one.before.metadata.finalizers) await call(server, 'PATCH', object, { metadata: { finalizers: null } });
  const gone = await call(server, 'DELETE', object, { gracePeriodSeconds: 0 });
  assert.is(gone.statusCode, 200, gone.payload);
  return readAnswer(answer, one.sent, uid ?? '');
}

/** Writes the status before, if there is one: metadata of the object before. */
async function settle(server: KindsmithServer, url: string, { statusBefore }: Recorded, created: InjectResponse): Promise<ObjectMeta> {
  const object = JSON.parse(created.payload);
  if (statusBefore === undefined) return object.metadata;
  const settled = await call(server, 'PUT', `${url}/status`, { ...object, status: statusBefore });
  assert.is(settled.statusCode, 200, `the status before: ${settled.payload}`);
  return JSON.parse(settled.payload).metadata;
}

const text = (cause: Cause): string => `${cause.field} | ${cause.reason} | ${cause.message}`;
const sorted = (causes: readonly Cause[]): string[] => causes.map(text).sort();

/** The parts that must be equal, as lines. */
function linesOf(answer: Answer, withMessage: boolean): string[] {
  return [`${answer.code} ${answer.reason}`, ...(withMessage ? [answer.message ?? ''] : []), ...sorted(answer.causes)];
}

for (const file of readdirSync(folder)) {
  const records: Recorded[] = JSON.parse(readFileSync(join(folder, file), 'utf8'), (_, value) => unpack(value));
  const test = suite(`refusals ${file.replace('.json', '')}`);
  let server: KindsmithServer;
  test.before(async () => {
    server = await startServer();
  });
  test.after(() => server.close());
  for (const one of records)
    test(one.name, async () => {
      // A namespace does not go at once: each of its updates has a server of its own.
      const own = one.kind === 'Namespace' && one.before !== undefined ? await startServer() : undefined;
      const answer = await ask(own ?? server, one);
      await own?.close();
      const withMessage = one.causes.length < 2 && one.code >= 400;
      const key = `${file.replace('.json', '')}: ${one.name}`;
      const cut = FIRST_LINE_ONLY.has(key) ? firstLines : (lines: string[]): string[] => lines;
      const [got, want] = [linesOf(answer, withMessage), linesOf(one, withMessage)];
      if (FIRST_LINE_ONLY.has(key)) assert.not.equal(got, want, 'is equal now: no exception any more');
      assert.equal(cut(got), cut(want));
    });
  test.run();
}

const firstLines = (lines: string[]): string[] => lines.map((line) => line.split('\n')[0] ?? '');

/** Long runs are recorded as {"$repeat": [text, count, rest]}. */
function unpack(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('$repeat' in value)) return value;
  const [unit, count, rest] = value.$repeat as [string, number, string];
  return unit.repeat(count) + rest;
}
