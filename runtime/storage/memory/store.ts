// The store for tests, and for servers that need not outlive their process: everything in memory, answered at once.
import { COMPACTION_INTERVAL_MS, compactEvery } from '../auto-compaction.ts';
import { UnavailableError } from '../errors.ts';
import { openEventLog, toEvent, toKeyValue } from '../event-log.ts';
import { Expiry } from '../expiry.ts';
import { type Entry, History } from '../history.ts';
import type { KeyValue, PutOptions, RangeOptions, RangeResult, Store, StoreWatch, WatchOptions, WatchSink, WriteResult } from '../store.ts';
import { Watchers } from '../watchers.ts';

export interface MemoryStoreOptions {
  /** Milliseconds since the epoch, for deadlines. */
  readonly now?: () => number;
  /** Milliseconds between compactions; 0: only when asked. Five minutes unless given. */
  readonly compactionIntervalMs?: number;
  /** Old revisions that are kept at most; the older half is forgotten when there are more. */
  readonly maxHistory?: number;
}

/** Creates an empty store. It needs no close, but ends its watches and timers with one. */
export function createMemoryStore(options: MemoryStoreOptions = {}): Store {
  return new MemoryStore(options);
}

class MemoryStore implements Store {
  readonly name = 'memory';
  readonly #history = new History();
  readonly #watchers: Watchers;
  readonly #expiry: Expiry;
  readonly #now: () => number;
  readonly #maxHistory: number;
  readonly #stopCompaction: () => void;
  #closed = false;

  constructor({ now = Date.now, compactionIntervalMs = COMPACTION_INTERVAL_MS, maxHistory = 200_000 }: MemoryStoreOptions) {
    this.#now = now;
    this.#maxHistory = maxHistory;
    this.#watchers = new Watchers({ log: openEventLog(this.#history, readValue) });
    this.#expiry = new Expiry({ now, expire: (due) => due.forEach(({ key, revision }) => void this.#remove(key, revision)) });
    this.#stopCompaction = compactEvery(compactionIntervalMs, {
      revision: () => this.#history.revision,
      compact: (revision) => void this.#history.compact(revision),
    });
  }

  get(key: string, options?: { readonly revision?: number }): KeyValue | undefined {
    this.#assertOpen();
    const entry = options?.revision === undefined ? this.#history.current(key) : this.#history.at(key, options.revision);
    return entry && toKeyValue(entry, readValue);
  }

  range(options: RangeOptions): RangeResult {
    this.#assertOpen();
    const { entries, remaining } = this.#history.range(options);
    return { items: entries.map((entry) => toKeyValue(entry, readValue)), revision: options.revision ?? this.#history.revision, remaining };
  }

  count(prefix: string): { count: number; revision: number } {
    this.#assertOpen();
    return { count: this.#history.count(prefix), revision: this.#history.revision };
  }

  put(key: string, value: Buffer, { ifRevision, ttl, stamp }: PutOptions): WriteResult {
    this.#assertOpen();
    const current = this.#history.current(key);
    if ((current?.revision ?? 0) !== ifRevision) return { ok: false, current: current && toKeyValue(current, readValue) };
    const revision = this.#history.revision + 1;
    const deadline = ttl ? this.#now() + ttl * 1000 : 0;
    const createRevision = current?.createRevision ?? revision;
    if (deadline > 0) this.#expiry.add({ key, revision, deadline });
    return this.#commit({ key, value, revision, createRevision, stamp, deadline, deleted: false, before: undefined });
  }

  delete(key: string, { ifRevision }: { readonly ifRevision: number }): WriteResult {
    this.#assertOpen();
    return this.#remove(key, ifRevision);
  }

  watch(options: WatchOptions, sink: WatchSink): StoreWatch {
    this.#assertOpen();
    return this.#watchers.add(options, sink);
  }

  revision(): number {
    this.#assertOpen();
    return this.#history.revision;
  }

  compact(revision: number): void {
    this.#assertOpen();
    this.#history.compact(revision);
  }

  check(): void {
    this.#assertOpen();
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#stopCompaction();
    this.#expiry.close();
    this.#watchers.endAll();
  }

  #remove(key: string, ifRevision: number): WriteResult {
    const current = this.#history.current(key);
    if (!current || current.revision !== ifRevision) return { ok: false, current: current && toKeyValue(current, readValue) };
    const revision = this.#history.revision + 1;
    const { createRevision, stamp } = current;
    return this.#commit({ key, value: undefined, revision, createRevision, stamp, deadline: 0, deleted: true, before: undefined });
  }

  #commit(entry: Entry): WriteResult {
    this.#history.apply(entry);
    this.#watchers.publish([toEvent(entry, readValue)]);
    if (this.#history.length > this.#maxHistory) this.#history.compact(this.#history.revision - (this.#maxHistory >>> 1));
    return { ok: true, revision: entry.revision };
  }

  #assertOpen(): void {
    if (this.#closed) throw new UnavailableError('the store is closed');
  }
}

const NOTHING = Buffer.alloc(0);

function readValue({ value = NOTHING }: Entry): Buffer {
  return value;
}
