// Records a part of the reference's OpenAPI v2 document in JSON and in protobuf: what is in both forms for chosen paths and definitions.
// usage: openapi-protobuf.mjs URL TOKEN OUT_FILE
import { writeFileSync } from 'node:fs';
import { closeConnections, createClient } from './client.mjs';

const [url, token, outFile] = process.argv.slice(2);
const ask = createClient(url, token);

/** Chosen for what is in them: extensions of all shapes, properties that look like extensions, maps, lists, enums, references. */
const CHOSEN = {
  paths: [
    '/api/v1/namespaces/{namespace}/pods/{name}',
    '/api/v1/namespaces/{namespace}/pods/{name}/log',
    '/api/v1/namespaces/{namespace}/services/{name}/proxy/{path}',
    '/apis/apps/v1/namespaces/{namespace}/deployments',
    '/version/',
  ],
  definitions: [
    'io.k8s.api.core.v1.ServicePort',
    'io.k8s.api.core.v1.ServiceSpec',
    'io.k8s.api.core.v1.SeccompProfile',
    'io.k8s.api.core.v1.Secret',
    'io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSONSchemaProps',
    'io.k8s.apimachinery.pkg.apis.meta.v1.DeleteOptions',
    'io.k8s.apimachinery.pkg.util.intstr.IntOrString',
  ],
  parameters: ['limit-1NfNmdNH', 'body-2Y1dVQaQ', 'namespace-vgWSWtn3'],
};
/** Field numbers of Document, and of the pairs below them. */
const NUMBERS = { 8: 'paths', 9: 'definitions', 10: 'parameters' };

function readVarint(bytes, at) {
  let value = 0;
  let end = at;
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[end++];
    value += (byte & 127) * 2 ** shift;
    if (byte < 128) return { value, end };
  }
}

function varint(value) {
  const bytes = [];
  let rest = value;
  for (; rest > 127; rest >>>= 7) bytes.push((rest & 127) | 128);
  return Buffer.from([...bytes, rest]);
}

/** Fields that hold bytes, the only ones at these levels: number, content, and the whole. */
function* fieldsOf(bytes) {
  for (let at = 0; at < bytes.length; ) {
    const key = readVarint(bytes, at);
    const length = readVarint(bytes, key.end);
    const end = length.end + length.value;
    yield { number: key.value >>> 3, content: bytes.subarray(length.end, end), whole: bytes.subarray(at, end) };
    at = end;
  }
}

function nameOf(pair) {
  for (const { number, content } of fieldsOf(pair)) if (number === 1) return content.toString();
  return '';
}

function choose(bytes) {
  return Buffer.concat(
    [...fieldsOf(bytes)].map(({ number, content, whole }) => {
      const chosen = CHOSEN[NUMBERS[number]];
      if (!chosen) return whole;
      const kept = Buffer.concat([...fieldsOf(content)].filter((pair) => chosen.includes(nameOf(pair.content))).map((pair) => pair.whole));
      return Buffer.concat([varint(number * 8 + 2), varint(kept.length), kept]);
    }),
  );
}

const json = await ask('GET', '/openapi/v2', undefined, { accept: 'application/json' });
const protobuf = await ask('GET', '/openapi/v2', undefined, { accept: 'application/com.github.proto-openapi.spec.v2@v1.0+protobuf' });
if (json.headers.etag !== protobuf.headers.etag) throw new Error('the document changed meanwhile: run it again');
const document = Object.fromEntries(
  Object.entries(json.body).map(([key, value]) => [
    key,
    CHOSEN[key] ? Object.fromEntries(CHOSEN[key].flatMap((name) => (name in value ? [[name, value[name]]] : []))) : value,
  ]),
);
writeFileSync(outFile, `${JSON.stringify({ document, protobuf: choose(protobuf.bytes).toString('base64') }, null, 1)}\n`);
closeConnections();
