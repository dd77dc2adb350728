// /openapi/v2, /openapi/v3 and the documents below it, with kube-apiserver's caching: a link with a hash may be kept for ever.
// v2 comes in protobuf too, for client-go's discovery; v3 only in JSON, which is what client-go and kubectl ask for.

import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { JsonObject } from '../../api/object.ts';
import { parseAccept } from '../negotiate.ts';
import { answer, type DocumentAnswer, type DocumentRequest, entityTag, unknownPath, unlessKnown } from './answer.ts';
import type { DocumentEntry, DocumentTable } from './document-table.ts';

const zip = promisify(gzip);
const JSON_TYPE = 'application/json';
const V2_PROTOBUF = 'application/com.github.proto-openapi.spec.v2.v1.0+protobuf';
const YEAR = 365 * 24 * 3600 * 1000;

export function serveOpenapi(request: DocumentRequest, table: DocumentTable): DocumentAnswer | Promise<DocumentAnswer> {
  const path = request.path.slice('/openapi/'.length);
  if (path === 'v2') return serveV2(request, table);
  if (path === 'v3') return answer(200, { 'Content-Type': 'text/plain; charset=utf-8' }, indexOf(table));
  if (!path.startsWith('v3/')) return unknownPath();
  const entry = table.find('openapi-v3', path.slice('v3/'.length));
  return entry === undefined ? answer(404, {}) : serveV3(request, entry);
}

/** The list of documents, each with a link that changes with its content (KEP-2896). */
function indexOf(table: DocumentTable): Buffer {
  const paths: Record<string, { serverRelativeURL: string }> = {};
  for (const path of table.paths('openapi-v3')) {
    paths[path] = { serverRelativeURL: linkTo(path, table.find('openapi-v3', path)?.hash ?? '') };
  }
  return Buffer.from(JSON.stringify({ paths }));
}

function linkTo(path: string, hash: string): string {
  return `/openapi/v3/${path}?hash=${hash}`;
}

function serveV3(request: DocumentRequest, entry: DocumentEntry): DocumentAnswer | Promise<DocumentAnswer> {
  if (!acceptsJson(request.header('accept'))) return answer(406, { Vary: 'Accept' });
  const asked = request.query.get('hash');
  const headers: Record<string, string> = { 'Content-Type': JSON_TYPE, ETag: entityTag(entry.hash), Vary: 'Accept' };
  if (asked !== null && asked !== entry.hash) return answer(301, { ...headers, Location: linkTo(entry.path, entry.hash) });
  if (asked !== null) {
    headers['Cache-Control'] = 'public, immutable';
    headers['Expires'] = new Date(Date.now() + YEAR).toUTCString();
  }
  return withBytes(entry, (bytes) => unlessKnown(request, answer(200, headers, bytes)));
}

async function serveV2(request: DocumentRequest, table: DocumentTable): Promise<DocumentAnswer> {
  const vary = { Vary: 'Accept-Encoding, Accept' };
  const type = typeOfV2(request.header('accept'));
  if (type === undefined) return answer(406, vary);
  const entry = table.find('openapi-v2', '');
  if (entry === undefined) return answer(404, {});
  const headers = { 'Content-Type': type, ETag: entityTag(entry.hash), ...vary };
  const keep = async (form: string, make: () => Promise<Buffer>): Promise<Buffer> => {
    const key = `${form} ${entry.hash}`;
    return table.kept.get(key) ?? (await table.kept.keep(key, make));
  };
  const bytes = async (): Promise<Buffer> => {
    if (type === JSON_TYPE) return entry.bytes();
    const { encodeOpenapiV2 } = await import('./openapi-protobuf.ts');
    return keep('protobuf', async () => encodeOpenapiV2(JSON.parse((await entry.bytes()).toString()) as JsonObject));
  };
  if (!/\bgzip\b/.test(request.header('accept-encoding') ?? '')) return unlessKnown(request, answer(200, headers, await bytes()));
  const zipped = await keep(`gzip ${type}`, async () => zip(await bytes()));
  return unlessKnown(request, answer(200, { ...headers, 'Content-Encoding': 'gzip' }, zipped));
}

/** The first that we have; a client may write `@` for the dot before the version. */
function typeOfV2(accept: string | undefined): string | undefined {
  if (accept === undefined || accept.trim() === '') return JSON_TYPE;
  for (const { type } of parseAccept(accept)) {
    if (isJson(type)) return JSON_TYPE;
    if (type.replace('@', '.') === V2_PROTOBUF) return V2_PROTOBUF;
  }
  return undefined;
}

/** Kept bytes are answered at once. */
function withBytes(entry: DocumentEntry, make: (bytes: Buffer) => DocumentAnswer): DocumentAnswer | Promise<DocumentAnswer> {
  const bytes = entry.bytes();
  return bytes instanceof Promise ? bytes.then(make) : make(bytes);
}

function acceptsJson(accept: string | undefined): boolean {
  if (accept === undefined || accept.trim() === '') return true;
  return parseAccept(accept).some(({ type }) => isJson(type));
}

function isJson(type: string): boolean {
  return type === JSON_TYPE || type === '*/*' || type === 'application/*';
}
