// Records what the reference makes of objects: `created`, the answer of a dry-run create (absent where it refuses), and `read`, what it
// reads when the object was put into its store by hand, which is decoding and defaults alone.
// usage: defaults.mjs OPENAPI_V2_FILE URL TOKEN ETCD_URL OUT_DIR
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { closeConnections, createClient, createEtcd } from './client.mjs';
import { cases } from './default-cases.mjs';
import { kinds } from './kinds.mjs';
import { minimal, nameOf } from './minimal.mjs';
import { sample } from './sample.mjs';

const [documentFile, url, token, etcdUrl, outDir] = process.argv.slice(2);
const { definitions } = JSON.parse(readFileSync(documentFile, 'utf8'));
const ask = createClient(url, token);
const etcd = createEtcd(etcdUrl);
const namespace = 'default';

/** Drops what differs from run to run and what no default makes. */
function mask(object) {
  const { uid, resourceVersion, creationTimestamp, managedFields, ...metadata } = object.metadata;
  return { ...object, metadata };
}

async function record(kind, object) {
  const name = kind.kind === 'IPAddress' ? nameOf(kind.kind) : 'probe';
  const metadata = { name, ...(kind.namespaced ? { namespace } : {}), ...object.metadata };
  if (object.metadata?.name) Object.assign(metadata, { name, ...(kind.namespaced ? { namespace } : {}) });
  const sent = { ...object, kind: kind.kind, apiVersion: kind.apiVersion, metadata };
  const created = await ask('POST', `${kind.path(namespace)}?dryRun=All`, sent);
  await etcd.put(kind.storeKey(namespace, name), sent);
  const read = await ask('GET', `${kind.path(namespace)}/${name}`);
  await etcd.remove(kind.storeKey(namespace, name));
  if (read.code !== 200) throw new Error(`${kind.kind}: ${read.text}`.slice(0, 400));
  return { sent, ...(created.code === 201 ? { created: mask(created.body) } : { refused: created.body.message }), read: mask(read.body) };
}

mkdirSync(outDir, { recursive: true });
for (const kind of kinds.filter((entry) => entry.key)) {
  const full = sample(definitions, { $ref: `#/${kind.typeName}` });
  if (!kind.namespaced) delete full.metadata.namespace;
  const empty = Object.fromEntries(
    Object.entries(full)
      .filter(([field]) => !['apiVersion', 'kind', 'metadata'].includes(field))
      .map(([field, value]) => [field, typeof value === 'object' && !Array.isArray(value) ? {} : value]),
  );
  const list = [
    ['minimal', minimal[kind.kind]],
    ['full', full],
    ['empty', empty],
    ...cases.filter((entry) => entry[1] === kind.kind).map(([name, , object]) => [name === 'empty' ? 'nothing' : name, object]),
  ];
  const recorded = {};
  for (const [name, object] of list) {
    try {
      recorded[name] = await record(kind, object);
    } catch (error) {
      process.stderr.write(`${name}: ${error.message}\n`);
    }
  }
  writeFileSync(`${outDir}/${kind.plural}.json`, `${JSON.stringify(recorded, null, 1)}\n`);
}
closeConnections();
