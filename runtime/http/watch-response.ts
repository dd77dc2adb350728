// A watch on the wire: one JSON document an event, framed once for all watchers that want the same bytes; bounded, closed when slow.
import type { ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { PROTOBUF_TYPE } from '../api/codec-protobuf.ts';
import { formatApiVersion, type JsonObject } from '../api/object.ts';
import type { StatusError } from '../api/status.ts';
import type { Entry } from '../watch/entry.ts';
import { type StreamFraming, type StreamSink, startStream } from '../watch/stream.ts';
import { codecFor } from './codecs.ts';
import type { HttpContext } from './context.ts';
import { formObject } from './encode-object.ts';
import { listedBytes, listedProtobuf } from './listed.ts';
import type { Metrics } from './metrics.ts';
import type { Negotiated } from './negotiate.ts';
import type { WatchRequest } from './read-query.ts';
import { baseHeaders, writeHead } from './respond.ts';
import type { ServedResource } from './served-resource.ts';

export interface WatchResponse {
  readonly request: WatchRequest;
  readonly as: Negotiated;
  readonly metrics: Metrics;
  /** Streams that are open, so that a shutdown can end them. */
  readonly open: Set<() => void>;
}

/** Answers 200 and streams until the client leaves, the time is over, or the server ends. The cache is ready. */
export function sendWatch(ctx: HttpContext, served: ServedResource, { request, as, metrics, open }: WatchResponse): void {
  const codec = codecFor(ctx, as.mediaType);
  const res = writeHead(ctx, 200, baseHeaders(ctx, codec.streamMediaType));
  res.flushHeaders?.();
  const labels = `group="${ctx.info.group}",resource="${ctx.info.resource}",version="${ctx.info.version}"`;
  const transport = transportOf(ctx, res);
  const sink: StreamSink = { ...transport, end: () => res.end(), destroy: () => res.destroy() };
  const framing = createFraming(ctx, served, { as, transport });
  const counted = metrics.watchStarted(ctx);
  const stop = startStream(served.store.cache, sink, {
    ...request,
    framing,
    onEvents: (events) => metrics.watchEvents(labels, events),
  });
  const finish = (): void => {
    stop();
    if (!res.writableEnded) res.end();
  };
  open.add(finish);
  res.once('close', () => {
    open.delete(finish);
    counted();
    stop();
  });
}

interface Transport {
  /** Equal for transports that pack alike. */
  readonly key: string;
  pack(frames: Buffer): Buffer;
  write(bytes: Buffer): void;
  buffered(): number;
}

/**
 * HTTP/1.1: chunks (RFC 9112 7.1) are made once for all watchers and go straight to the socket, one write each; Node would write three
 * pieces for every watcher. Else, and where the socket is not ours yet (pipelined requests), through the response.
 */
function transportOf({ req }: HttpContext, res: ServerResponse): Transport {
  const { socket } = res;
  if (req.httpVersion !== '1.1' || !(socket instanceof Socket)) {
    return { key: 'plain', pack: (frames) => frames, write: (bytes) => void res.write(bytes), buffered: () => res.writableLength };
  }
  return { key: 'chunked', pack: packChunk, write: (bytes) => void socket.write(bytes), buffered: () => socket.writableLength };
}

const LINE_END = Buffer.from('\r\n');

function packChunk(frames: Buffer): Buffer {
  return Buffer.concat([Buffer.from(`${frames.length.toString(16)}\r\n`), frames, LINE_END]);
}

function createFraming(
  ctx: HttpContext,
  served: ServedResource,
  { as, transport }: { readonly as: Negotiated; readonly transport: Transport },
): StreamFraming {
  const { store, version, code } = served;
  const { group, names, dialect } = store.resource;
  const codec = codecFor(ctx, as.mediaType);
  const apiVersion = formatApiVersion({ group, version: version.name });
  const encode = (tree: JsonObject): Buffer => codec.encode(tree);
  const plain = as.form === 'object' && as.mediaType === 'application/json';
  // The first Table of a stream carries the columns; the later ones do not.
  let columnsSent = false;
  const formed = (entry: Entry): Buffer => {
    if (as.form === 'object' && as.mediaType === PROTOBUF_TYPE && ctx.protobuf) return listedProtobuf(ctx.protobuf, served, entry);
    const tree = formObject(ctx, served, { object: store.objectIn(entry, version, code), as, listed: true });
    if (as.form === 'table') {
      if (columnsSent) tree['columnDefinitions'] = null;
      columnsSent = true;
    }
    return encode(tree);
  };
  return {
    // Tables tell ages and whether columns were sent: theirs are nobody else's.
    key: as.form === 'table' ? `${as.key} ${Math.random()}` : `${version.name} ${as.key} ${transport.key}`,
    pack: transport.pack,
    frame(type, entry) {
      // Not kept with the entry: watchers that want the same bytes share them while they are sent.
      return plain ? frameJson(type, listedBytes(served, entry)) : codec.frame({ type, object: formed(entry) });
    },
    bookmark(revision, initialEventsEnd) {
      const annotations = initialEventsEnd ? { 'k8s.io/initial-events-end': 'true' } : undefined;
      const metadata: JsonObject =
        annotations && dialect === 'custom' ? { annotations, resourceVersion: String(revision) } : { resourceVersion: String(revision) };
      if (annotations) metadata['annotations'] = annotations;
      const object = dialect === 'custom' ? { apiVersion, kind: names.kind, metadata } : { kind: names.kind, apiVersion, metadata };
      const tree = as.form === 'object' ? (object as JsonObject) : formObject(ctx, served, { object: object as never, as });
      return codec.frame({ type: 'BOOKMARK', object: encode(tree) });
    },
    error: (error: StatusError) => codec.frame({ type: 'ERROR', object: encode(error.toStatus()) }),
  };
}

/** `{"type":"ADDED","object":…}` around bytes that end with a line feed. */
function frameJson(type: string, bytes: Buffer): Buffer {
  const head = `{"type":"${type}","object":`;
  const framed = Buffer.allocUnsafe(head.length + bytes.length + 1);
  framed.write(head, 0, 'latin1');
  bytes.copy(framed, head.length, 0, bytes.length - 1);
  framed.write('}\n', head.length + bytes.length - 1, 'latin1');
  return framed;
}
