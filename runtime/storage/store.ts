// The Store contract: bytes at revisions, in etcd's model. Memory, embedded and etcd implement it, the watch cache reads it; it knows no
// kinds. Errors are the four of errors.ts; nothing else is thrown on purpose.

/** A value, or a promise of one: stores that live in this process answer at once, and callers await only promises. */
export type Awaitable<T> = T | Promise<T>;

/** One key at one revision. */
export interface KeyValue {
  /** Full key, for example `/registry/pods/default/web`. Keys order by their UTF-8 bytes. */
  readonly key: string;
  /** What was stored, byte for byte. Never modified by anyone. */
  readonly value: Buffer;
  /** Revision of the write that stored this value. */
  readonly revision: number;
  /** Revision of the write that created the key. */
  readonly createRevision: number;
  /** Hash of the definition under which this process's stores wrote the value; absent where the store can not tell (etcd). */
  readonly stamp?: string | undefined;
}

export interface RangeOptions {
  /** Every key that starts with it. */
  readonly prefix: string;
  /** Only keys greater than this one (exclusive). */
  readonly after?: string;
  /** At most so many; absent: all. */
  readonly limit?: number;
  /** Read as of this revision; absent: now. */
  readonly revision?: number;
}

export interface RangeResult {
  readonly items: readonly KeyValue[];
  /** The revision at which the answer was true. */
  readonly revision: number;
  /** Keys of the prefix behind the last item of a limited range; 0 when all were returned. */
  readonly remaining: number;
}

export interface PutOptions {
  /** The key's revision that the writer saw; 0: the key must not exist. */
  readonly ifRevision: number;
  /** Seconds after which the key is deleted by the store itself. */
  readonly ttl?: number;
  /** Hash of the definition that wrote the value (see KeyValue.stamp). */
  readonly stamp?: string | undefined;
}

/** A write that happened, or the value that stood in its way (absent: the key does not exist). */
export type WriteResult = { readonly ok: true; readonly revision: number } | { readonly ok: false; readonly current: KeyValue | undefined };

/** One change of one key. A delete carries no value: the one before is the watcher's business. */
export type StoreEvent =
  | {
      readonly type: 'put';
      readonly key: string;
      readonly value: Buffer;
      readonly revision: number;
      readonly createRevision: number;
      readonly stamp?: string | undefined;
    }
  | { readonly type: 'delete'; readonly key: string; readonly revision: number; readonly createRevision: number };

/** Receives a watch. Calls come in order and never overlap; nothing comes after `onEnd` or after the watch was closed. */
export interface WatchSink {
  /** All events of one commit batch, in revision order, gap-free. Never empty. */
  onEvents(events: readonly StoreEvent[]): void;
  /** Every event up to and including this revision has been delivered. */
  onProgress(revision: number): void;
  /** The watch can not go on (CompactedError, UnavailableError, CorruptError). */
  onEnd(error: Error): void;
}

export interface WatchOptions {
  readonly prefix: string;
  /** Events with this revision and later ones. CompactedError through `onEnd` when they are gone. */
  readonly fromRevision: number;
}

export interface StoreWatch {
  /** Asks for an `onProgress` soon, also when nothing happens: one at or above what `revision()` had answered before the request. */
  requestProgress(): void;
  close(): void;
}

/**
 * Bytes at revisions with one counter for the whole store. Revisions are positive safe integers that only grow. Every write has a
 * condition on the key's revision. Acknowledged means durable (where the store is) and visible to every later read through any process.
 */
export interface Store {
  /** For log lines and `/readyz`: memory, embedded, etcd. */
  readonly name: string;
  /** The value of a key, now or at a revision; undefined when it did not exist. Throws Compacted, FutureRevision. */
  get(key: string, options?: { readonly revision?: number }): Awaitable<KeyValue | undefined>;
  /** Keys of a prefix in byte order. Throws Compacted, FutureRevision. */
  range(options: RangeOptions): Awaitable<RangeResult>;
  /** How many keys a prefix has now. */
  count(prefix: string): Awaitable<{ readonly count: number; readonly revision: number }>;
  /** Compare-and-put. Resolves when durable. */
  put(key: string, value: Buffer, options: PutOptions): Awaitable<WriteResult>;
  /** Compare-and-delete; `ifRevision` is never 0. */
  delete(key: string, options: { readonly ifRevision: number }): Awaitable<WriteResult>;
  watch(options: WatchOptions, sink: WatchSink): StoreWatch;
  /** The store's current revision, linearizable. */
  revision(): Awaitable<number>;
  /** Forgets revisions below `revision` but what is current then; reads below it throw Compacted. */
  compact(revision: number): Awaitable<void>;
  /** Whether it answers now; throws UnavailableError with the cause. For `/readyz`. */
  check(): Awaitable<void>;
  /** Flushes, ends watches silently, releases files and sockets. */
  close(): Promise<void>;
}
