// Asks the reference for what its documents do not say of each field: order on the wire, name of its Go type in errors, and what becomes
// of absent, zero and null. Objects are put into its etcd (no validation there) and read back.
// usage: fields.mjs OPENAPI_V2_FILE URL TOKEN ETCD_URL OUT_FILE
import { readFileSync, writeFileSync } from 'node:fs';
import { closeConnections, createClient, createEtcd } from './client.mjs';
import { kinds } from './kinds.mjs';
import { along, at, isStruct, places, refName, sample, wrong, zero } from './sample.mjs';

const [documentFile, url, token, etcdUrl, outFile] = process.argv.slice(2);
const { definitions } = JSON.parse(readFileSync(documentFile, 'utf8'));
const ask = createClient(url, token);
const etcd = createEtcd(etcdUrl);
const namespace = 'default';
const name = 'facts';

/** Reads back what the reference makes of a stored object. */
async function roundTrip(root, object) {
  const meta = { ...object.metadata, name, ...(root.namespaced ? { namespace } : {}), uid: 'u' };
  if (!root.namespaced) delete meta.namespace;
  const value = { ...object, apiVersion: root.apiVersion, kind: root.kind, metadata: meta };
  await etcd.put(root.storeKey(namespace, name), value);
  const answer = await ask('GET', `${root.path(namespace)}/${name}`);
  return answer.code === 200 ? answer.body : { failed: answer.text };
}

function withField(object, path, change) {
  const copy = structuredClone(object);
  change(at(copy, path));
  return copy;
}

async function probeValue(root, full, { path, field, value }) {
  const answer = await roundTrip(root, withField(full, path, (struct) => {
    if (value === undefined) delete struct[field];
    else struct[field] = value;
  }));
  if (answer.failed) return { failed: answer.failed };
  const found = at(answer, path)?.[field];
  return found === undefined ? 'none' : { value: found };
}

const typeError = /json: cannot unmarshal (\S+)(?: \S+)? into Go struct field (\w+)\.(\S+) of type (\S+)$/;

async function probeType(root, place, { field, schema }) {
  const body = {
    apiVersion: root.apiVersion,
    kind: root.kind,
    ...along([...place.path, field], wrong(definitions, schema)),
  };
  const path = root.key || root.kind === 'Binding' || root.kind === 'SelfSubjectReview' ? root.path(namespace) : undefined;
  const answer = await ask('POST', `${path}?dryRun=All`, body);
  const match = typeError.exec(answer.body?.message ?? '');
  if (!match) return { error: answer.body?.message };
  return { struct: match[2], path: match[3], go: match[4] };
}

const roots = kinds;
const found = places(definitions, roots);
const facts = {};
for (const [type, place] of found) {
  const { root, path } = place;
  const full = sample(definitions, { $ref: `#/${root.typeName}` });
  const entry = { place: [root.kind, ...path].join('.'), order: [], fields: {} };
  if (root.key) {
    const answer = await roundTrip(root, full);
    entry.order = Object.keys(at(answer, path) ?? {});
    if (answer.failed) entry.failed = answer.failed;
  }
  for (const [field, schema] of Object.entries(definitions[type].properties)) {
    const fact = await probeType(root, place, { field, schema });
    if (root.key && !(path.length === 0 && ['apiVersion', 'kind', 'metadata'].includes(field))) {
      fact.absent = await probeValue(root, full, { path, field, value: undefined });
      fact.zero = await probeValue(root, full, { path, field, value: zero(definitions, schema) });
      fact.null = await probeValue(root, full, { path, field, value: null });
    }
    if (isStruct(definitions, refName(schema) ?? '')) fact.ref = refName(schema);
    entry.fields[field] = fact;
  }
  facts[type] = entry;
  process.stderr.write(`${type}\n`);
}
for (const root of roots) if (root.key) await etcd.remove(root.storeKey(namespace, name));
writeFileSync(outFile, `${JSON.stringify(facts, null, 1)}\n`);
closeConnections();
