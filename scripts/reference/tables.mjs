// Records the table rows that the reference makes of objects (put into its store by hand): columns once a kind, and for each object
// what it reads and the cells, with the server's time.
// usage: tables.mjs URL TOKEN ETCD_URL OUT_DIR
import { mkdirSync, writeFileSync } from 'node:fs';
import { closeConnections, createClient, createEtcd } from './client.mjs';
import { kinds } from './kinds.mjs';
import { nameOf } from './minimal.mjs';
import { tableCases } from './table-cases.mjs';

const [url, token, etcdUrl, outDir] = process.argv.slice(2);
const ask = createClient(url, token);
const etcd = createEtcd(etcdUrl);
const namespace = 'default';
const accept = { accept: 'application/json;as=Table;v=v1;g=meta.k8s.io' };

async function record(kind, name, object) {
  const metadata = { ...object.metadata, name, ...(kind.namespaced ? { namespace } : {}) };
  const key = kind.storeKey(namespace, name);
  await etcd.put(key, { ...object, kind: kind.kind, apiVersion: kind.apiVersion, metadata });
  const path = `${kind.path(namespace)}/${name}`;
  const table = await ask('GET', path, undefined, accept);
  const read = await ask('GET', path);
  await etcd.remove(key);
  if (table.code !== 200) throw new Error(`${kind.kind}: ${table.text}`.slice(0, 300));
  const { resourceVersion, managedFields, ...rest } = read.body.metadata;
  return {
    columns: table.body.columnDefinitions.map(({ name: column, type, format, priority }) => ({ name: column, type, format, priority })),
    row: { object: { ...read.body, metadata: rest }, now: new Date(table.headers.date).toISOString(), cells: table.body.rows[0].cells },
  };
}

mkdirSync(outDir, { recursive: true });
for (const kind of kinds.filter((entry) => entry.key)) {
  const recorded = { columns: [], rows: {} };
  for (const [label, , object] of tableCases.filter((entry) => entry[1] === kind.kind)) {
    const { columns, row } = await record(kind, kind.kind === 'IPAddress' ? nameOf(kind.kind) : 'probe', object);
    recorded.columns = columns;
    recorded.rows[label] = row;
  }
  writeFileSync(`${outDir}/${kind.plural}.json`, `${JSON.stringify(recorded, null, 1)}\n`);
}
closeConnections();
