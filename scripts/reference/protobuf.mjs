// Records what the reference answers in protobuf beside what it answers in JSON: objects of every kind (those of the recorded defaults,
// put into its store by hand, so that every field is there), lists, events of watches, discovery, refusals; and its words for bodies that
// are broken.
// usage: protobuf.mjs URL TOKEN ETCD_URL NAMESPACE DEFAULTS_DIR OUT_DIR      (the namespace must exist)
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { closeConnections, createClient, createEtcd } from './client.mjs';
import { kinds } from './kinds.mjs';

const [url, token, etcdUrl, namespace, defaultsDir, outDir] = process.argv.slice(2);
const ask = createClient(url, token);
const etcd = createEtcd(etcdUrl);
const PROTOBUF = 'application/vnd.kubernetes.protobuf';
const PARTIAL = 'as=PartialObjectMetadata;g=meta.k8s.io;v=v1';
const PARTIAL_LIST = 'as=PartialObjectMetadataList;g=meta.k8s.io;v=v1';

/** One answer in both formats. Others write meanwhile: lists are asked for until their version stays. */
async function both(path, parameters = '') {
  const suffix = parameters === '' ? '' : `;${parameters}`;
  const accept = (type) => ask('GET', path, undefined, { accept: `${type}${suffix}` });
  for (;;) {
    const json = await accept('application/json');
    const protobuf = await accept(PROTOBUF);
    const again = await accept('application/json');
    if (json.text === again.text) return { json: json.text.trim(), protobuf: protobuf.bytes.toString('base64') };
  }
}

async function objectsOf(kind) {
  const cases = JSON.parse(readFileSync(`${defaultsDir}/${kind.plural}.json`, 'utf8'));
  const recorded = {};
  for (const [label, { sent }] of Object.entries(cases)) {
    const name = 'protobuf-probe';
    const metadata = { ...sent.metadata, name, ...(kind.namespaced ? { namespace } : {}) };
    await etcd.put(kind.storeKey(namespace, name), { ...sent, metadata });
    const path = `${kind.path(namespace)}/${name}`;
    recorded[label] = await both(path);
    if (label === 'minimal') {
      recorded.partial = await both(path, PARTIAL);
      recorded.list = await both(`${kind.path(namespace)}?fieldSelector=metadata.name=${name}`);
      recorded['partial list'] = await both(`${kind.path(namespace)}?fieldSelector=metadata.name=${name}`, PARTIAL_LIST);
    }
    await etcd.remove(kind.storeKey(namespace, name));
  }
  return recorded;
}

/** The events of a watch that ends by itself. */
async function watch(path) {
  const json = await ask('GET', path, undefined, { accept: 'application/json' });
  const protobuf = await ask('GET', path, undefined, { accept: `${PROTOBUF};stream=watch` });
  return { json: json.text.trim(), protobuf: protobuf.bytes.toString('base64'), contentType: protobuf.headers['content-type'] };
}

const lengthDelimited = (number, bytes) => Buffer.concat([Buffer.from([(number << 3) | 2, bytes.length]), bytes]);
const typeMeta = (apiVersion, kind) => Buffer.concat([lengthDelimited(1, Buffer.from(apiVersion)), lengthDelimited(2, Buffer.from(kind))]);
const sealed = (raw, type = typeMeta('v1', 'Namespace'), rest = Buffer.alloc(0)) =>
  Buffer.concat([Buffer.from('k8s\0'), lengthDelimited(1, type), lengthDelimited(2, raw), rest]);
const named = (name, ...rest) => lengthDelimited(1, Buffer.concat([lengthDelimited(1, Buffer.from(name)), ...rest]));

/** Bodies of a POST of a Namespace. */
const BODIES = {
  empty: Buffer.alloc(0),
  'no magic': Buffer.from('hello'),
  'magic alone': Buffer.from('k8s\0'),
  'cut in the envelope': sealed(named('cut')).subarray(0, 22),
  'a varint without an end': Buffer.concat([Buffer.from('k8s\0'), Buffer.alloc(20, 0xff)]),
  'a message that is cut': sealed(Buffer.from([0x0a, 0x50, 0x61])),
  'a wrong wire type': sealed(Buffer.from([0x08, 0x01])),
  'a wrong wire type deep inside': sealed(lengthDelimited(1, Buffer.from([0x08, 0x01]))),
  'tag 0': sealed(Buffer.from([0x02, 0x01])),
  'the end of no group': sealed(Buffer.from([0x0c])),
  'a long varint in the message': sealed(Buffer.alloc(11, 0xff)),
  'an unknown field': sealed(Buffer.concat([named('unknown-field'), Buffer.from([0x9a, 0x06, 0x01, 0x78])])),
  'an unknown group': sealed(Buffer.concat([named('unknown-group'), Buffer.from([0x9b, 0x06, 0x08, 0x01, 0x9c, 0x06])])),
  'an unknown group without an end': sealed(Buffer.concat([named('open-group'), Buffer.from([0x9b, 0x06, 0x08, 0x01])])),
  'wire type 7': sealed(Buffer.from([0x9f, 0x06])),
  'no metadata': sealed(Buffer.alloc(0)),
  'no message': Buffer.concat([Buffer.from('k8s\0'), lengthDelimited(1, typeMeta('v1', 'Namespace'))]),
  'another kind': sealed(Buffer.alloc(0), typeMeta('v1', 'Pod')),
  'no such kind': sealed(Buffer.alloc(0), typeMeta('v1', 'Nope')),
  'no type': sealed(named('no-type'), Buffer.alloc(0)),
  'JSON inside': sealed(Buffer.from('{"metadata":{"name":"json"}}'), undefined, lengthDelimited(4, Buffer.from('application/json'))),
  'a rest': Buffer.concat([sealed(named('rest')), Buffer.from([0xff])]),
  'no UTF-8': sealed(
    named('no-utf8', lengthDelimited(12, Buffer.concat([lengthDelimited(1, Buffer.from('k')), Buffer.from([0x12, 1, 0xff])]))),
  ),
  'metadata in two parts': sealed(Buffer.concat([named('first'), lengthDelimited(1, lengthDelimited(1, Buffer.from('second')))])),
  'a creation time': sealed(named('time', lengthDelimited(8, Buffer.from([0x08, 0x01])))),
};

const masked = /"(uid|creationTimestamp|time|resourceVersion|manager)":"[^"]*"/g;

async function refusals() {
  const recorded = {};
  for (const [name, body] of Object.entries(BODIES)) {
    const headers = { 'content-type': PROTOBUF, 'content-length': body.length, 'user-agent': 'probe', accept: 'application/json' };
    const answer = await ask('POST', '/api/v1/namespaces?dryRun=All', body, headers);
    const { managedFields, ...metadata } = answer.body.metadata ?? {};
    const object = { ...answer.body, metadata };
    recorded[name] = {
      body: body.toString('base64'),
      code: answer.code,
      answer: JSON.parse(JSON.stringify(object).replace(masked, '"$1":""')),
    };
  }
  return recorded;
}

const save = (name, value) => writeFileSync(`${outDir}/${name}.json`, `${JSON.stringify(value, null, 1)}\n`);

mkdirSync(outDir, { recursive: true });
const objects = {};
for (const kind of kinds.filter((entry) => entry.key)) objects[kind.plural] = await objectsOf(kind);
save('objects', objects);
const configMaps = `/api/v1/namespaces/${namespace}/configmaps`;
await ask('POST', configMaps, { metadata: { name: 'watched' }, data: { a: 'b' } });
save('answers', {
  status: await both(`${configMaps}/nope`),
  '/api': await both('/api'),
  '/apis/apps': await both('/apis/apps'),
  '/apis': await both('/apis'),
  '/api/v1': await both('/api/v1'),
  '/apis/apps/v1': await both('/apis/apps/v1'),
  aggregated: await both('/apis', 'g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList'),
  watch: await watch(
    `${configMaps}?watch=true&timeoutSeconds=1&sendInitialEvents=true&resourceVersionMatch=NotOlderThan&allowWatchBookmarks=true`,
  ),
  gone: await watch(`${configMaps}?watch=true&timeoutSeconds=1&resourceVersion=1`),
});
await ask('DELETE', `${configMaps}/watched`);
save('bodies', await refusals());
closeConnections();
