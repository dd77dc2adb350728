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
    result[name] = answer.code === 201 ? null : (cause?.message ?? answer.body?.message);
  }
  return result;
}

const merge = { 'content-type': 'application/merge-patch+json' };
const anyStatus = { phase: 'Failed', conditions: [{ type: 'A', status: 'True' }] };

async function probe(kind) {
  const name = kind.kind === 'IPAddress' ? nameOf(kind.kind) : `probe-${Date.now()}`;
  const path = kind.path(namespace);
  const one = `${path}/${name}`;
  const metadata = { name, ...(kind.namespaced ? { namespace } : {}) };
  const body = { apiVersion: kind.apiVersion, kind: kind.kind, metadata, ...minimal[kind.kind] };
  const put = await ask('PUT', one, body);
  if (put.code === 201) await ask('DELETE', one, { gracePeriodSeconds: 0, propagationPolicy: 'Background' });
  const created = await ask('POST', path, { ...body, status: anyStatus });
  if (created.code !== 201) throw new Error(`${kind.kind}: ${created.text}`);
  const { resourceVersion, ...rest } = created.body.metadata;
  const unconditional = await ask('PUT', one, { ...created.body, metadata: { ...rest, labels: { ...rest.labels, a: 'b' } } });
  const annotated = await ask('PATCH', one, { metadata: { annotations: { a: 'b' } } }, merge);
  await ask('PATCH', one, { status: { conditions: [{ type: 'B', status: 'True' }] } }, merge);
  const patched = await ask('GET', one);
  const fact = {
    createOnUpdate: put.code === 201,
    unconditionalUpdate: unconditional.code === 200,
    generation: created.body.metadata.generation ?? null,
    generationAfterAnnotation: annotated.body.metadata.generation ?? null,
    createKeepsStatus: created.body.status?.conditions?.[0]?.type === 'A',
    updateKeepsStatus: patched.body.status?.conditions?.[0]?.type !== 'B',
    selectors: await selectors(kind),
    names: await nameFormat(kind, body),
  };
  const deleted = await ask('DELETE', one);
  const { finalizers = [] } = deleted.body.metadata ?? {};
  return { ...fact, deleteAnswersObject: deleted.body.kind !== 'Status', orphans: finalizers.includes('orphan') };
}

const facts = {};
for (const kind of kinds.filter((entry) => entry.key)) facts[kind.plural] = await probe(kind);
writeFileSync(outFile, `${JSON.stringify(facts, null, 1)}\n`);
closeConnections();
