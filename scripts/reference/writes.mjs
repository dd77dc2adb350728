// Asks the reference how each kind is written: create on update, update without resourceVersion, generation, who owns status, name
// formats, supported field selectors, what a delete without options does.
// usage: writes.mjs OPENAPI_V2_FILE URL TOKEN OUT_FILE
import { readFileSync, writeFileSync } from 'node:fs';
import { closeConnections, createClient } from './client.mjs';
import { kinds } from './kinds.mjs';
import { minimal, nameOf } from './minimal.mjs';
import { resolve } from './sample.mjs';

const [documentFile, url, token, outFile] = process.argv.slice(2);
const { definitions } = JSON.parse(readFileSync(documentFile, 'utf8'));
const ask = createClient(url, token);
const namespace = 'default';

/** Paths of scalars, without lists and maps, to the given depth. */
function scalarPaths(schema, depth) {
  const target = resolve(definitions, schema);
  if (!target.properties) return target.type === 'object' || target.type === 'array' ? [] : [''];
  if (depth === 0) return [];
  return Object.entries(target.properties).flatMap(([field, value]) =>
    scalarPaths(value, depth - 1).map((rest) => (rest ? `${field}.${rest}` : field)),
  );
}

async function selectors(kind) {
  const extra = ['reason', 'source', 'type', 'involvedObject.uid', 'reportingComponent', 'spec.host'];
  const labels = new Set([...scalarPaths({ $ref: `#/${kind.typeName}` }, 4), ...extra]);
  const supported = [];
  for (const label of labels) {
    const answer = await ask('GET', `${kind.path(namespace)}?limit=1&fieldSelector=${encodeURIComponent(`${label}=x`)}`);
    if (answer.code === 200 || !/not supported|not a known/.test(answer.body?.message ?? ''))
      supported.push(answer.code === 200 ? label : `${label} ${answer.body?.message}`);
  }
  return supported;
}

const names = [
  'a',
  'a.b',
  'A',
  'a_b',
  '1a',
  '-a',
  'a:b',
  'a/b',
  '.',
  '..',
  'a%b',
  'a b',
  'a..b',
  'a'.repeat(63),
  'a'.repeat(64),
  'a'.repeat(253),
  'a'.repeat(254),
  'é',
  'a.-b',
  '10.0.0.78',
  '010.0.0.78',
  '::1',
];

async function nameFormat(kind, body) {
  const result = {};
  for (const name of names) {
    const answer = await ask('POST', `${kind.path(namespace)}?dryRun=All`, { ...body, metadata: { ...body.metadata, name } });
    const cause = answer.body?.details?.causes?.find((entry) => entry.field === 'metadata.name');
    result[name.length > 20 ? `a*${name.length}` : name] = answer.code === 201 ? 'ok' : (cause?.message ?? answer.body?.message);
  }
  return result;
}

async function probe(kind) {
  const name = kind.kind === 'IPAddress' ? nameOf(kind.kind) : `probe-${Date.now()}`;
  const path = kind.path(namespace);
  const one = `${path}/${name}`;
  const body = {
    apiVersion: kind.apiVersion,
    kind: kind.kind,
    metadata: { name, ...(kind.namespaced ? { namespace } : {}) },
    ...minimal[kind.kind],
  };
  await ask('DELETE', one, { gracePeriodSeconds: 0, propagationPolicy: 'Background' });
  const fact = {};
  const put = await ask('PUT', one, body);
  fact.putCreates = put.code === 201 ? 201 : (put.body?.message ?? put.text);
  if (put.code === 201) await ask('DELETE', one, { gracePeriodSeconds: 0, propagationPolicy: 'Background' });
  const created = await ask('POST', path, {
    ...body,
    status: {
      phase: 'Failed',
      replicas: 7,
      observedGeneration: 7,
      hard: { pods: '1' },
      conditions: [{ type: 'A', status: 'True' }],
      loadBalancer: { ingress: [{ ip: '1.2.3.4' }] },
    },
  });
  fact.create = created.code === 201 ? { generation: created.body.metadata.generation, status: created.body.status } : created.body.message;
  if (created.code !== 201) return fact;
  const current = created.body;
  delete current.metadata.resourceVersion;
  current.metadata.labels = { ...current.metadata.labels, a: 'b' };
  const unconditional = await ask('PUT', one, current);
  fact.putWithoutVersion = unconditional.code === 200 ? 200 : unconditional.body.message;
  const labelled = await ask('PATCH', one, { metadata: { annotations: { a: 'b' } } }, { 'content-type': 'application/merge-patch+json' });
  fact.labelChange = labelled.body.metadata?.generation;
  const statusInMain = await ask(
    'PATCH',
    one,
    {
      status: {
        phase: 'Failed',
        replicas: 3,
        hard: { pods: '2' },
        conditions: [{ type: 'B', status: 'True', reason: 'x', message: 'x', lastTransitionTime: '2020-01-02T03:04:05Z' }],
      },
    },
    { 'content-type': 'application/merge-patch+json' },
  );
  fact.statusInMain = statusInMain.code === 200 ? statusInMain.body.status : statusInMain.body.message;
  fact.selectors = await selectors(kind);
  fact.names = await nameFormat(kind, body);
  const deleted = await ask('DELETE', one);
  fact.deleted = {
    code: deleted.code,
    answer:
      deleted.body?.kind === 'Status'
        ? deleted.text
        : {
            finalizers: deleted.body?.metadata?.finalizers,
            deletionTimestamp: deleted.body?.metadata?.deletionTimestamp,
            grace: deleted.body?.metadata?.deletionGracePeriodSeconds,
          },
  };
  return fact;
}

const facts = {};
for (const kind of kinds.filter((entry) => entry.key)) facts[kind.kind] = await probe(kind);
writeFileSync(outFile, `${JSON.stringify(facts, null, 1)}\n`);
closeConnections();
