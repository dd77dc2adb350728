// A list as the client wants it. The plain case joins the entries' bytes, and keeps the joined buffer while nothing changed.

import { PROTOBUF_TYPE } from '../api/codec-protobuf.ts';
import { formatApiVersion, type JsonObject, type ListMeta, toTree } from '../api/object.ts';
import { toPartialMetadata, toPartialMetadataList } from '../api/partial-metadata.ts';
import { parseIncludeObject, toTable, toTableRow } from '../api/table.ts';
import type { ListResult } from '../registry/read-options.ts';
import type { ResourceStore } from '../registry/resource-store.ts';
import type { HttpContext } from './context.ts';
import { sendFormed } from './encode-object.ts';
import { listedBytes, listedObject, listedProtobuf } from './listed.ts';
import type { Negotiated } from './negotiate.ts';
import { indentJson } from './pretty.ts';
import type { ProtobufMessages } from './protobuf.ts';
import { baseHeaders, isPretty, send, writeHead } from './respond.ts';
import type { ServedResource } from './served-resource.ts';
import { withoutUnlisted } from './unlisted.ts';

/** Joined lists kept per resource: the newest few, each at most so large (bytes). */
const KEPT_LISTS = 4;
const MAX_KEPT = 32 << 20;
/** Lists up to this many bytes go out as one piece; a copy is cheaper than pieces. */
const SMALL = 16 << 10;

/** Joined items by their list's key, and whole small answers as long as the registry answers with the very same result. */
export class ListBuffers {
  readonly #byStore = new WeakMap<ResourceStore, Map<string, Buffer>>();
  readonly #answers = new WeakMap<ListResult, Buffer>();

  answerOf(result: ListResult): Buffer | undefined {
    return this.#answers.get(result);
  }
  keepAnswer(result: ListResult, body: Buffer): void {
    this.#answers.set(result, body);
  }

  get(store: ResourceStore, key: string, make: () => Buffer): Buffer {
    let kept = this.#byStore.get(store);
    if (!kept) {
      kept = new Map();
      this.#byStore.set(store, kept);
    }
    const known = kept.get(key);
    if (known) return known;
    const made = make();
    if (made.length > MAX_KEPT) return made;
    const oldest = kept.keys().next().value;
    if (kept.size >= KEPT_LISTS && oldest !== undefined) kept.delete(oldest);
    kept.set(key, made);
    return made;
  }
}

export function sendList(
  ctx: HttpContext,
  served: ServedResource,
  { result, as, buffers }: { readonly result: ListResult; readonly as: Negotiated; readonly buffers: ListBuffers },
): void {
  if (as.form === 'object' && as.mediaType === PROTOBUF_TYPE && ctx.protobuf) {
    send(ctx, { status: 200, contentType: PROTOBUF_TYPE, body: protobufList(ctx.protobuf, served, { result, buffers }) });
    return;
  }
  if (as.form !== 'object' || as.mediaType !== 'application/json') {
    sendFormed(ctx, { tree: formList(ctx, served, { result, as }), status: 200, as });
    return;
  }
  const pretty = isPretty(ctx);
  const known = pretty ? undefined : buffers.answerOf(result);
  if (known) {
    send(ctx, { status: 200, contentType: 'application/json', body: known });
    return;
  }
  const { store, version } = served;
  const join = (): Buffer => joinItems(served, result);
  const items = result.cacheKey === undefined ? join() : buffers.get(store, `${version.name}\n${result.cacheKey}`, join);
  const [head, tail] = listFrame(served, result);
  if (pretty) {
    const body = indentJson(Buffer.concat([Buffer.from(head), items, Buffer.from(tail)]));
    send(ctx, { status: 200, contentType: 'application/json', body });
    return;
  }
  if (items.length < SMALL) {
    const body = Buffer.concat([Buffer.from(head), items, Buffer.from(tail)]);
    buffers.keepAnswer(result, body);
    send(ctx, { status: 200, contentType: 'application/json', body });
    return;
  }
  const lines = baseHeaders(ctx, 'application/json');
  lines.push('Content-Length', String(Buffer.byteLength(head) + items.length + Buffer.byteLength(tail)));
  const res = writeHead(ctx, 200, lines);
  res.cork?.();
  res.write(head);
  res.write(items);
  res.end(tail);
  res.uncork?.();
}

/** The same in protobuf. */
function protobufList(
  messages: ProtobufMessages,
  served: ServedResource,
  { result, buffers }: { readonly result: ListResult; readonly buffers: ListBuffers },
): Buffer {
  const { store, version } = served;
  const { group, names } = store.resource;
  const join = (): Buffer => messages.codec.joinItems(result.entries.map((entry) => listedProtobuf(messages, served, entry)));
  const items = result.cacheKey === undefined ? join() : buffers.get(store, `${version.name} protobuf\n${result.cacheKey}`, join);
  const type = { apiVersion: formatApiVersion({ group, version: version.name }), kind: names.listKind };
  return messages.codec.encodeList({ type, metadata: { ...listMeta(result) }, items });
}

function listMeta(result: ListResult): ListMeta {
  return {
    resourceVersion: String(result.revision),
    ...(result.continue === '' ? {} : { continue: result.continue }),
    ...(result.remaining ? { remainingItemCount: result.remaining } : {}),
  };
}

/** What stands before and behind the items, in the key order of the dialect. */
function listFrame({ store, version }: ServedResource, result: ListResult): [string, string] {
  const { group, names, dialect } = store.resource;
  const apiVersion = JSON.stringify(formatApiVersion({ group, version: version.name }));
  const kind = JSON.stringify(names.listKind);
  const revision = `"resourceVersion":"${result.revision}"`;
  const remaining = result.remaining ? `"remainingItemCount":${result.remaining}` : '';
  const next = result.continue === '' ? '' : `"continue":${JSON.stringify(result.continue)}`;
  if (dialect === 'native') {
    const metadata = [revision, next, remaining].filter((part) => part !== '').join(',');
    return [`{"kind":${kind},"apiVersion":${apiVersion},"metadata":{${metadata}},"items":[`, ']}\n'];
  }
  const metadata = [next === '' ? '"continue":""' : next, remaining, revision].filter((part) => part !== '').join(',');
  return [`{"apiVersion":${apiVersion},"items":[`, `],"kind":${kind},"metadata":{${metadata}}}\n`];
}

const OPEN = 0x7b;
const COMMA = 0x2c;

/** Items one behind the other: of native kinds without kind and apiVersion. */
function joinItems(served: ServedResource, { entries }: ListResult): Buffer {
  const { store, version } = served;
  const own = version === store.storageVersion;
  const start = own ? 0 : store.itemStart(version);
  const parts = entries.map((entry) => ({ bytes: listedBytes(served, entry), start: own ? entry.itemStart : start }));
  let size = parts.length > 0 ? parts.length - 1 : 0;
  // Each: an opening brace in place of what is skipped, without the line feed at the end.
  for (const part of parts) size += part.bytes.length - part.start;
  const joined = Buffer.allocUnsafe(size);
  let at = 0;
  for (const { bytes, start: from } of parts) {
    if (at > 0) joined[at++] = COMMA;
    joined[at++] = OPEN;
    at += bytes.copy(joined, at, from, bytes.length - 1);
  }
  return joined;
}

function formList(
  ctx: HttpContext,
  served: ServedResource,
  { result, as }: { readonly result: ListResult; readonly as: Negotiated },
): JsonObject {
  const { store, version, code } = served;
  const { group, names, dialect } = store.resource;
  const metadata = listMeta(result);
  if (as.form === 'table') {
    const include = parseIncludeObject(ctx.query.get('includeObject'));
    const rows = result.entries.map((entry) => {
      const object = store.objectIn(entry, version, code);
      const cells = code.cells(object, { now: ctx.startedAt });
      return toTableRow({ cells, object: withoutUnlisted(version, object), include });
    });
    return toTable({ columns: version.columns, rows, metadata });
  }
  const objects = result.entries.map((entry) => listedObject(served, entry));
  if (as.form === 'partial') {
    const items = objects.map((object) => toPartialMetadata(object.metadata));
    return toPartialMetadataList(items, metadata);
  }
  const apiVersion = formatApiVersion({ group, version: version.name });
  if (dialect === 'custom')
    return { apiVersion, items: objects.map(toTree), kind: names.listKind, metadata: { continue: '', ...metadata } };
  const items = objects.map(({ kind: _kind, apiVersion: _apiVersion, ...rest }) => rest as unknown as JsonObject);
  return { kind: names.listKind, apiVersion, metadata: { ...metadata }, items };
}
