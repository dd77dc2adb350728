// /openapi/v2, /openapi/v3 and the documents below it, with kube-apiserver's caching: a link with a hash may be kept for ever.
// Protobuf forms of the documents are not served: kubectl asks for JSON of v3.

import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { parseAccept } from '../negotiate.ts';
import { answer, type DocumentAnswer, type DocumentRequest, entityTag, unknownPath, unlessKnown } from './answer.ts';
import type { DocumentEntry, DocumentTable } from './document-table.ts';

const zip = promisify(gzip);
const JSON_TYPE = 'application/json';
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
  if (!acceptsJson(request.header('accept'))) return answer(406, vary);
  const entry = table.find('openapi-v2', '');
  if (entry === undefined) return answer(404, {});
  const headers = { 'Content-Type': JSON_TYPE, ETag: entityTag(entry.hash), ...vary };
  if (!/\bgzip\b/.test(request.header('accept-encoding') ?? '')) {
    return unlessKnown(request, answer(200, headers, await entry.bytes()));
  }
  const key = `gzip ${entry.hash}`;
  const zipped = table.kept.get(key) ?? (await table.kept.keep(key, async () => zip(await entry.bytes())));
  return unlessKnown(request, answer(200, { ...headers, 'Content-Encoding': 'gzip' }, zipped));
}

/** Kept bytes are answered at once. */
function withBytes(entry: DocumentEntry, make: (bytes: Buffer) => DocumentAnswer): DocumentAnswer | Promise<DocumentAnswer> {
  const bytes = entry.bytes();
  return bytes instanceof Promise ? bytes.then(make) : make(bytes);
}

function acceptsJson(accept: string | undefined): boolean {
  if (accept === undefined || accept.trim() === '') return true;
  return parseAccept(accept).some(({ type }) => type === JSON_TYPE || type === '*/*' || type === 'application/*');
}
