// One object as the client wants it: media type, Table or PartialObjectMetadata, pretty. The plain case is the entry's own bytes.

import { PROTOBUF_TYPE } from '../api/codec-protobuf.ts';
import { stringifyJson } from '../api/json-stringify.ts';
import type { JsonObject, KubeObject } from '../api/object.ts';
import { fromTree, toTree } from '../api/object.ts';
import { toPartialMetadata } from '../api/partial-metadata.ts';
import { parseIncludeObject, toTable, toTableRow } from '../api/table.ts';
import type { WriteOutcome } from '../registry/write-request.ts';
import type { Entry } from '../watch/entry.ts';
import { codecFor } from './codecs.ts';
import type { HttpContext } from './context.ts';
import type { Negotiated } from './negotiate.ts';
import type { ProtobufMessages } from './protobuf.ts';
import { send, sendJson } from './respond.ts';
import type { ServedResource } from './served-resource.ts';
import { withoutUnlisted } from './unlisted.ts';

const JSON_TYPE = 'application/json';

/** Answers with an entry. */
export function sendEntry(
  ctx: HttpContext,
  served: ServedResource,
  answer: { readonly entry: Entry; readonly status: number; readonly as: Negotiated },
): void {
  const { entry, status, as } = answer;
  const { store, version, code } = served;
  if (as.form === 'object' && as.mediaType === JSON_TYPE) {
    sendJson(ctx, status, store.bytesIn(entry, version, code));
    return;
  }
  if (as.form === 'object' && as.mediaType === PROTOBUF_TYPE && ctx.protobuf) {
    send(ctx, { status, contentType: PROTOBUF_TYPE, body: protobufIn(ctx.protobuf, served, entry) });
    return;
  }
  sendObject(ctx, served, { object: store.objectIn(entry, version, code), status, as });
}

/** An entry in protobuf, made once for each version. */
export function protobufIn({ codec }: ProtobufMessages, { store, version, code }: ServedResource, entry: Entry): Buffer {
  return entry.view(`${version.name} protobuf`, () => codec.encode(toTree(store.objectIn(entry, version, code))));
}

/** Answers with a tree that is no entry (dry run, virtual resources), or one that must be formed. */
export function sendObject(
  ctx: HttpContext,
  served: ServedResource,
  { object, status, as }: { readonly object: KubeObject | JsonObject; readonly status: number; readonly as: Negotiated },
): void {
  const tree =
    object['kind'] === 'Status' ? (object as JsonObject) : formObject(ctx, served, { object: fromTree(object as JsonObject), as });
  sendFormed(ctx, { tree, status, as });
}

/** Encodes a finished tree. */
export function sendFormed(
  ctx: HttpContext,
  { tree, status, as }: { readonly tree: JsonObject; readonly status: number; readonly as: Negotiated },
): void {
  if (as.mediaType === JSON_TYPE) {
    sendJson(ctx, status, Buffer.from(`${stringifyJson(tree)}\n`));
    return;
  }
  send(ctx, { status, contentType: as.mediaType, body: codecFor(ctx, as.mediaType).encode(tree) });
}

export function sendOutcome(
  ctx: HttpContext,
  served: ServedResource,
  { outcome, as }: { readonly outcome: WriteOutcome; readonly as: Negotiated },
): void {
  if (outcome.entry) sendEntry(ctx, served, { entry: outcome.entry, status: outcome.code, as });
  else sendObject(ctx, served, { object: outcome.object ?? {}, status: outcome.code, as });
}

/** The object itself, its metadata alone, or a Table of one row. `listed`: as lists show it; the caller owns the object. */
export function formObject(
  ctx: HttpContext,
  { version, code }: ServedResource,
  { object, as, listed }: { readonly object: KubeObject; readonly as: Pick<Negotiated, 'form'>; readonly listed?: boolean },
): JsonObject {
  if (as.form === 'object') return toTree(listed ? withoutUnlisted(version, object) : object);
  if (as.form === 'partial') return toPartialMetadata(object.metadata);
  // Columns may tell of a field that lists do not show: that is for the definition to say.
  const cells = code.cells(object, { now: ctx.startedAt });
  if (listed) withoutUnlisted(version, object);
  const row = toTableRow({ cells, object, include: parseIncludeObject(ctx.query.get('includeObject')) });
  return toTable({ columns: version.columns, rows: [row], metadata: { resourceVersion: object.metadata.resourceVersion ?? '' } });
}
