// The store of a single server: one LMDB file in a directory that this process owns. Keys and revisions are in memory, values in the file.
import { mkdirSync, realpathSync } from 'node:fs';
import { COMPACTION_INTERVAL_MS, compactEvery } from '../auto-compaction.ts';
import { UnavailableError } from '../errors.ts';
import { openEventLog, toEvent, toKeyValue } from '../event-log.ts';
import { type Deadline, Expiry } from '../expiry.ts';
import { type Entry, History } from '../history.ts';
import type {
  Awaitable,
  KeyValue,
  PutOptions,
  RangeOptions,
  RangeResult,
  Store,
  StoreWatch,
  WatchOptions,
  WatchSink,
  WriteResult,
} from '../store.ts';
import { Watchers } from '../watchers.ts';
import { type DirectoryLock, lockDirectory } from './lock.ts';
import { Revisions } from './revisions.ts';
import { Writer } from './writer.ts';

export interface EmbeddedStoreOptions {
  /** The data directory; made when absent. */
  readonly dir: string;
  readonly log?: { warn(message: string): void };
  /** Milliseconds since the epoch, for deadlines. */
  readonly now?: () => number;
  /** Milliseconds between compactions; 0: only when asked. Five minutes unless given. */
  readonly compactionIntervalMs?: number;
  /** Old revisions that are kept at most; the older half is forgotten when there are more. */
  readonly maxHistory?: number;
}

const EXPIRY_RETRY_MS = 1000;

/**
 * Opens the store of a directory, or makes one. Throws UnavailableError when another process has it, CorruptError when a file is cut off
 * or a value damaged.
 */
export async function openEmbeddedStore(options: EmbeddedStoreOptions): Promise<Store> {
  mkdirSync(options.dir, { recursive: true, mode: 0o700 });
  const dir = realpathSync(options.dir);
  const lock = await lockDirectory(dir);
  let revisions: Revisions | undefined;
  try {
    revisions = new Revisions(dir);
    return new EmbeddedStore({ options, lock, revisions });
  } catch (error) {
    await revisions?.close();
    await lock.release();
    throw error;
  }
}

class EmbeddedStore implements Store {
  readonly name = 'embedded';
  readonly #history = new History();
  readonly #lock: DirectoryLock;
  readonly #revisions: Revisions;
  readonly #watchers: Watchers;
  readonly #writer: Writer;
  readonly #expiry: Expiry;
  readonly #maxHistory: number;
  readonly #log: { warn(message: string): void } | undefined;
  readonly #now: () => number;
  readonly #stopCompaction: () => void;
  #closed = false;

  constructor({ options, lock, revisions }: { options: EmbeddedStoreOptions; lock: DirectoryLock; revisions: Revisions }) {
    const { now = Date.now, compactionIntervalMs = COMPACTION_INTERVAL_MS, maxHistory = 500_000 } = options;
    this.#lock = lock;
    this.#revisions = revisions;
    this.#maxHistory = maxHistory;
    this.#log = options.log;
    this.#now = now;
    this.#expiry = new Expiry({ now, expire: (due) => due.forEach((entry) => void this.#expire(entry)) });
    const leftOver = this.#load();
    this.#watchers = new Watchers({ log: openEventLog(this.#history, this.#readValue) });
    this.#writer = new Writer({
      history: this.#history,
      revisions,
      now,
      read: (key) => this.#current(key),
      onCommit: (entries) => this.#publish(entries),
    });
    if (leftOver.length > 0) this.#compactInBackground(this.#history.compactRevision, leftOver);
    this.#stopCompaction = compactEvery(compactionIntervalMs, {
      revision: () => this.#history.revision,
      compact: (revision) => this.#compactInBackground(revision, this.#history.compact(revision)),
    });
  }

  get(key: string, options?: { readonly revision?: number }): KeyValue | undefined {
    this.#assertOpen();
    if (options?.revision === undefined) return this.#current(key);
    const entry = this.#history.at(key, options.revision);
    return entry && toKeyValue(entry, this.#readValue);
  }

  range(options: RangeOptions): RangeResult {
    this.#assertOpen();
    const { entries, remaining } = this.#history.range(options);
    const items = entries.map((entry) => toKeyValue(entry, this.#readValue));
    return { items, revision: options.revision ?? this.#history.revision, remaining };
  }

  count(prefix: string): { count: number; revision: number } {
    this.#assertOpen();
    return { count: this.#history.count(prefix), revision: this.#history.revision };
  }

  put(key: string, value: Buffer, options: PutOptions): Awaitable<WriteResult> {
    return this.#writer.put(key, value, options);
  }

  delete(key: string, { ifRevision }: { readonly ifRevision: number }): Awaitable<WriteResult> {
    return this.#writer.delete(key, ifRevision);
  }

  watch(options: WatchOptions, sink: WatchSink): StoreWatch {
    this.#assertOpen();
    return this.#watchers.add(options, sink);
  }

  revision(): number {
    this.#assertOpen();
    return this.#history.revision;
  }

  async compact(revision: number): Promise<void> {
    this.#assertOpen();
    if (revision <= this.#history.compactRevision) return;
    const gone = this.#history.compact(revision);
    await this.#writer.compact(revision, gone);
  }

  check(): Awaitable<void> {
    this.#assertOpen();
    return this.#writer.check();
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    this.#stopCompaction();
    this.#expiry.close();
    await this.#writer.close();
    this.#watchers.endAll();
    await this.#revisions.close();
    await this.#lock.release();
  }

  /** Reads the whole file, and checks it so; answers revisions that a compaction did not come to take out before the process ended. */
  #load(): number[] {
    const stamps = new Map<string, string>();
    for (const entry of this.#revisions.readAll()) {
      const { stamp } = entry;
      if (stamp !== undefined && !stamps.has(stamp)) stamps.set(stamp, stamp);
      this.#history.apply(stamp === undefined ? entry : { ...entry, stamp: stamps.get(stamp) });
    }
    const leftOver = this.#history.compact(this.#revisions.compactRevision);
    for (const { key, revision, deadline } of this.#history.range({ prefix: '' }).entries) {
      if (deadline > 0) this.#expiry.add({ key, revision, deadline });
    }
    return leftOver;
  }

  #publish(entries: readonly Entry[]): void {
    this.#watchers.publish(entries.map((entry) => toEvent(entry, this.#readValue)));
    for (const entry of entries) {
      // From here on the file has it; the cache in front of the store holds the bytes that are served.
      entry.value = undefined;
      const { key, revision, deadline } = entry;
      if (deadline > 0) this.#expiry.add({ key, revision, deadline });
    }
    if (this.#history.length <= this.#maxHistory) return;
    const revision = this.#history.revision - (this.#maxHistory >>> 1);
    this.#compactInBackground(revision, this.#history.compact(revision));
  }

  #compactInBackground(revision: number, gone: readonly number[]): void {
    this.#writer.compact(revision, gone).catch((error: Error) => this.#log?.warn(`compaction at ${revision}: ${error.message}`));
  }

  async #expire({ key, revision }: Deadline): Promise<void> {
    try {
      await this.#writer.delete(key, revision);
    } catch (error) {
      if (this.#closed) return;
      this.#log?.warn(`${key} is due to expire: ${(error as Error).message}`);
      this.#expiry.add({ key, revision, deadline: this.#now() + EXPIRY_RETRY_MS });
    }
  }

  #current(key: string): KeyValue | undefined {
    const entry = this.#history.current(key);
    return entry && toKeyValue(entry, this.#readValue);
  }

  readonly #readValue = (entry: Entry): Buffer => entry.value ?? this.#revisions.readValue(entry.key, entry.revision);

  #assertOpen(): void {
    if (this.#closed) throw new UnavailableError('the store is closed');
  }
}
