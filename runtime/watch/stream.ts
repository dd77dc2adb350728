// One client's watch: where it starts, what it gets first, bookmarks, its end. Knows the cache and a sink, no HTTP.
import { expired, resourceVersionTooOld, type StatusError } from '../api/status.ts';
import { type Framing, frameAll } from './broadcast.ts';
import type { ResourceCache } from './cache.ts';
import { type Filter, matchesFilter } from './filter.ts';

export interface StreamFraming extends Framing {
  bookmark(revision: number, initialEventsEnd: boolean): Buffer;
  error(error: StatusError): Buffer;
}

/** Where a stream writes. */
export interface StreamSink {
  /** Takes packed bytes. */
  write(bytes: Buffer): void;
  /** Bytes that were written and not yet taken by the peer. */
  buffered(): number;
  end(): void;
  /** Closes at once: the peer is too slow or gone. */
  destroy(): void;
}

export interface StreamOptions {
  readonly filter: Filter;
  readonly framing: StreamFraming;
  /** Undefined: from the current state (fresh). */
  readonly fromRevision: number | undefined;
  /** Send the current state first, as ADDED events. */
  readonly initialEvents: boolean;
  /** End the initial events with a bookmark that says so. */
  readonly initialBookmark: boolean;
  readonly bookmarks: boolean;
  readonly timeoutMs: number;
  /** Most bytes that may wait for a slow peer behind the initial events. */
  readonly maxBuffered?: number;
  /** Counted by metrics. */
  readonly onEvents?: (events: number, bytes: number) => void;
}

const BOOKMARK_MS = 60_000;
/** A last bookmark comes so long before the timeout, so that the next watch starts near. */
const LAST_BOOKMARK_MS = 2_000;
const MAX_BUFFERED = 4 << 20;
const INITIAL_SLICE = 64 << 10;

/** Starts a watch; the cache must be loaded and as fresh as the request asks. Answers how to stop it (idempotent). */
export function startStream(cache: ResourceCache, sink: StreamSink, options: StreamOptions): () => void {
  const { filter, framing, onEvents } = options;
  const maxBuffered = options.maxBuffered ?? MAX_BUFFERED;
  const timers: NodeJS.Timeout[] = [];
  let leave = (): void => {};
  let stopped = false;
  let initialBytes = 0;

  const stop = (): void => {
    if (stopped) return;
    stopped = true;
    leave();
    for (const timer of timers) clearTimeout(timer);
  };
  const finish = (error?: StatusError): void => {
    if (stopped) return;
    if (error) sink.write(framing.pack(framing.error(error)));
    stop();
    sink.end();
  };
  const send = (bytes: Buffer, events: number): void => {
    if (stopped) return;
    if (sink.buffered() - initialBytes > maxBuffered) {
      stop();
      sink.destroy();
      return;
    }
    sink.write(bytes);
    onEvents?.(events, bytes.length);
  };

  const start = options.fromRevision ?? cache.revision;
  if (options.initialEvents) {
    initialBytes = sendInitial(cache, sink, options);
  } else {
    const missed = cache.eventsSince(start);
    if (!missed) {
      finish(resourceVersionTooOld(start, cache.floor));
      return stop;
    }
    const framed = frameAll(missed, filter, framing);
    if (framed) send(framing.pack(framed.bytes), framed.count);
  }
  if (options.initialBookmark) sink.write(framing.pack(framing.bookmark(cache.revision, true)));
  // Nothing happened between the above and this line: all of it ran in one turn.
  const future = !options.initialEvents && start > cache.revision ? start : 0;
  leave = cache.watchers.join(filter, framing, {
    send: (bytes, revision, events) => {
      if (revision > future) send(bytes, events);
    },
    lost: (error) => finish(expired(`the watch cache was reset: ${error.message}`)),
  });
  if (options.bookmarks) {
    const bookmark = (): void => send(framing.pack(framing.bookmark(cache.revision, false)), 0);
    timers.push(setInterval(bookmark, BOOKMARK_MS));
    if (options.timeoutMs > 2 * LAST_BOOKMARK_MS) timers.push(setTimeout(bookmark, options.timeoutMs - LAST_BOOKMARK_MS));
  }
  timers.push(setTimeout(finish, options.timeoutMs));
  return stop;
}

function sendInitial(cache: ResourceCache, sink: StreamSink, { filter, framing, onEvents }: StreamOptions): number {
  let pending: Buffer[] = [];
  let size = 0;
  let total = 0;
  let events = 0;
  const flush = (): void => {
    if (size === 0) return;
    sink.write(framing.pack(pending.length === 1 && pending[0] ? pending[0] : Buffer.concat(pending)));
    total += size;
    pending = [];
    size = 0;
  };
  const prefix = filter.namespace === '' ? cache.prefix : `${cache.prefix}${filter.namespace}/`;
  cache.scan({ prefix }, (entry) => {
    if (!matchesFilter(filter, entry)) return true;
    const frame = framing.frame('ADDED', entry, { type: 'ADDED', revision: entry.revision, entry, previous: undefined });
    pending.push(frame);
    size += frame.length;
    events++;
    if (size >= INITIAL_SLICE) flush();
    return true;
  });
  flush();
  onEvents?.(events, total);
  return total;
}
