// Asks the reference for what its documents do not say of each field: order on the wire, name of its Go type in errors, the Go struct
// that embeds it, and what becomes of absent and zero. Objects are put into its etcd (no validation there) and read back. Writes a
// FieldFacts document that `kindsmith import` reads beside the OpenAPI ones.
// usage: fields.mjs OPENAPI_V2_FILE URL TOKEN ETCD_URL OUT_FILE
import { readFileSync, writeFileSync } from 'node:fs';
import { closeConnections, createClient, createEtcd } from './client.mjs';
import { kinds } from './kinds.mjs';
import { along, at, isStruct, places, refName, resolve, sample, wrong, zero } from './sample.mjs';

const [documentFile, url, token, etcdUrl, outFile] = process.argv.slice(2);
const { definitions } = JSON.parse(readFileSync(documentFile, 'utf8'));
const ask = createClient(url, token);
const etcd = createEtcd(etcdUrl);
const namespace = 'default';
const name = 'facts';

/** Schemas of OpenAPI v3: a default of {} there says that a struct is always written. */
const v3 = {};
for (const path of [
  'api/v1',
  ...new Set(kinds.filter((kind) => kind.group).map((kind) => `apis/${kind.apiVersion}`)),
  'apis/autoscaling/v1',
]) {
  const answer = await ask('GET', `/openapi/v3/${path}`);
  Object.assign(v3, answer.body.components.schemas);
}

/** Reads back what the reference makes of a stored object. */
async function roundTrip(root, object) {
  const metadata = { ...object.metadata, name, uid: 'u' };
  if (root.namespaced) metadata.namespace = namespace;
  else delete metadata.namespace;
  await etcd.put(root.storeKey(namespace, name), { ...object, apiVersion: root.apiVersion, kind: root.kind, metadata });
  const answer = await ask('GET', `${root.path(namespace)}/${name}`);
  return answer.code === 200 ? answer.body : undefined;
}

/** What stands at a field when its struct was stored with the value, or without one: {value} or undefined. */
async function readBack(root, full, { path, field, value }) {
  const object = structuredClone(full);
  const struct = at(object, path);
  if (value === undefined) delete struct[field];
  else struct[field] = value;
  const answer = await roundTrip(root, object);
  return answer && { value: at(answer, path)?.[field] };
}

/** fill, keep or drop, and nullable where null is what is filled into something that is no list, map or time. */
async function zeroFact(root, full, { path, field, type }) {
  const schema = definitions[type].properties[field];
  const target = resolve(definitions, schema);
  const absent = await readBack(root, full, { path, field });
  const zeroed = await readBack(root, full, { path, field, value: zero(definitions, schema) });
  const value = absent?.value;
  if (value === null) {
    const plain = target.type === 'array' || target.format === 'date-time' || (target.type === 'object' && !target.properties);
    return plain ? { zero: 'fill' } : { zero: 'fill', nullable: true };
  }
  if (isStruct(definitions, refName(schema) ?? '')) return { zero: v3[type]?.properties[field]?.default ? 'fill' : 'keep' };
  if (value === '' || value === 0 || value === false || (value === '0' && target.type === 'string')) return { zero: 'fill' };
  if (value !== undefined)
    return JSON.stringify(zeroed?.value) === JSON.stringify(zero(definitions, schema)) ? { zero: 'keep' } : { zero: 'drop' };
  return { zero: zeroed?.value === undefined ? 'drop' : 'keep' };
}

const typeError = /json: cannot unmarshal (\S+)(?: \S+)? into Go struct field (\w+)\.(\S+) of type (\S+)$/;

/** Go's words for a value of the wrong type: name of the type, and of the struct that embeds the field. */
async function typeFact(root, path, { field, schema, passed }) {
  const body = { apiVersion: root.apiVersion, kind: root.kind, ...along([...path, field], wrong(definitions, schema)) };
  const answer = await ask('POST', `${root.path(namespace)}?dryRun=All`, body);
  const match = typeError.exec(answer.body?.message ?? '');
  if (!match) return {};
  const steps = match[3].split('.');
  const plain = path.filter((step) => step !== 0 && step !== 'k').length + 1;
  return { goType: match[4], ...(steps.length - plain > passed ? { embeddedIn: steps.at(-2) } : {}) };
}

const wireOrder = (published, seen) => [...seen, ...Object.keys(published).filter((field) => !seen.includes(field))];
const typeMeta = ['kind', 'apiVersion', 'metadata'];
const seenElsewhere = {
  'io.k8s.api.core.v1.Binding': [...typeMeta, 'target'],
  'io.k8s.api.authentication.v1.SelfSubjectReview': [...typeMeta, 'status'],
};
const review = await ask('POST', '/apis/authentication.k8s.io/v1/selfsubjectreviews', {
  apiVersion: 'authentication.k8s.io/v1',
  kind: 'SelfSubjectReview',
});
seenElsewhere['io.k8s.api.authentication.v1.UserInfo'] = Object.keys(review.body.status.userInfo);

const types = {};
for (const [type, { root, path }] of places(definitions, kinds)) {
  const passed = countEmbedded(root, path);
  const full = sample(definitions, { $ref: `#/${root.typeName}` });
  const published = definitions[type].properties;
  const seen = root.key ? Object.keys(at(await roundTrip(root, full), path) ?? {}) : (seenElsewhere[type] ?? []);
  const fields = {};
  for (const field of wireOrder(published, seen)) {
    const typed = await typeFact(root, path, { field, schema: published[field], passed });
    const isMeta = path.length === 0 && typeMeta.includes(field);
    if (isMeta) fields[field] = { ...typed, zero: field === 'metadata' ? 'fill' : 'drop' };
    else fields[field] = { ...typed, ...(root.key ? await zeroFact(root, full, { path, field, type }) : {}) };
  }
  types[type] = fields;
  process.stderr.write('.');
}

/** Embedded structs on the way to a type, from what was asked before for the types above it. */
function countEmbedded(root, path) {
  let count = 0;
  let schema = definitions[root.typeName];
  let type = root.typeName;
  for (const step of path) {
    if (step === 0 || step === 'k')
      schema = step === 0 ? resolve(definitions, schema).items : resolve(definitions, schema).additionalProperties;
    else {
      if (types[type]?.[step]?.embeddedIn) count += 1;
      schema = definitions[type].properties[step];
    }
    type = refName(schema) ?? type;
  }
  return count;
}

for (const root of kinds) if (root.key) await etcd.remove(root.storeKey(namespace, name));
writeFileSync(
  outFile,
  `{"kind":"FieldFacts","types":{\n${Object.entries(types)
    .map(
      ([type, fields]) =>
        `${JSON.stringify(type)}:{\n${Object.entries(fields)
          .map(([field, fact]) => `${JSON.stringify(field)}:${JSON.stringify(fact)}`)
          .join(',\n')}}`,
    )
    .join(',\n')}}}\n`,
);
closeConnections();
