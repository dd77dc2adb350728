// Writes, in batches: a condition is checked at once, against what is written and what is about to be; then one batch is in flight, and all
// writes that come meanwhile share the next. A write is answered, and seen by readers, once its batch is synced:
//   put → collecting → in flight → synced → applied → watchers → answer
// When a batch fails, nothing of it nor of what was built on it is known to be written; its revisions are not used again.
import { UnavailableError } from '../errors.ts';
import type { Entry, History } from '../history.ts';
import type { Awaitable, KeyValue, PutOptions, WriteResult } from '../store.ts';
import { Cleanup } from './compaction.ts';
import { encodeRecord } from './record.ts';
import type { Revisions } from './revisions.ts';

/** Bytes that may wait for a flush; writers beyond are refused. */
const MAX_WAITING_BYTES = 256 * 1024 * 1024;

type Waiter = (error: Error | undefined) => void;

interface WriteBatch {
  readonly entries: Entry[];
  readonly records: Buffer[];
  readonly revisions: number[];
  readonly waiters: Waiter[];
  bytes: number;
}

export interface WriterOptions {
  readonly history: History;
  readonly revisions: Revisions;
  readonly read: (key: string) => KeyValue | undefined;
  /** Gets what was applied, before its writers are answered. */
  readonly onCommit: (entries: readonly Entry[]) => void;
  readonly now: () => number;
}

export class Writer {
  readonly #options: WriterOptions;
  readonly #cleanup = new Cleanup();
  /** The newest entry of each key that is not yet applied. */
  readonly #pending = new Map<string, Entry>();
  #collecting: WriteBatch = createBatch();
  #inFlight: WriteBatch | undefined;
  #scheduled = false;
  #lastRevision: number;
  #failure: Error | undefined;
  #closed = false;

  constructor(options: WriterOptions) {
    this.#options = options;
    this.#lastRevision = options.history.revision;
  }

  put(key: string, value: Buffer, options: PutOptions): Awaitable<WriteResult> {
    const { stamp, ttl } = options;
    return this.#write(key, options.ifRevision, (before, revision) => ({
      key,
      revision,
      createRevision: before?.createRevision ?? revision,
      deleted: false,
      stamp,
      deadline: ttl ? this.#options.now() + ttl * 1000 : 0,
      value,
      before: undefined,
    }));
  }

  delete(key: string, ifRevision: number): Awaitable<WriteResult> {
    return this.#write(key, ifRevision, (before, revision) => ({
      key,
      revision,
      createRevision: before?.createRevision ?? revision,
      deleted: true,
      stamp: undefined,
      deadline: 0,
      value: undefined,
      before: undefined,
    }));
  }

  /** Takes revisions out of the file; resolves when `compactRevision` is durable. */
  compact(compactRevision: number, gone: readonly number[]): Promise<void> {
    this.#cleanup.remove(gone);
    this.#cleanup.note(compactRevision);
    return this.#join(this.#collecting);
  }

  /** Throws UnavailableError when the last batch failed and a further attempt fails too. */
  check(): Awaitable<void> {
    if (!this.#failure) return;
    this.#cleanup.note(this.#options.history.compactRevision);
    return this.#join(this.#collecting);
  }

  /** Refuses further writes; resolves when those that were accepted are answered. */
  async close(): Promise<void> {
    this.#closed = true;
    while (this.#inFlight || this.#collecting.waiters.length > 0) await this.#join(this.#inFlight ?? this.#collecting).catch(() => {});
  }

  #write(key: string, ifRevision: number, create: (before: Entry | undefined, revision: number) => Entry): Awaitable<WriteResult> {
    if (this.#closed) throw new UnavailableError('the store is closed');
    const pending = this.#pending.get(key);
    const newest = pending ?? this.#options.history.current(key);
    const current = newest?.deleted ? undefined : newest;
    if ((current?.revision ?? 0) !== ifRevision || (ifRevision === 0 && current)) {
      if (!pending) return { ok: false, current: this.#options.read(key) };
      // What stands in the way may still fail: ask again when it is decided.
      const batch = this.#inFlight && pending.revision <= (this.#inFlight.revisions.at(-1) ?? 0) ? this.#inFlight : this.#collecting;
      return this.#join(batch).then(() => this.#write(key, ifRevision, create));
    }
    const batch = this.#collecting;
    if (batch.bytes > MAX_WAITING_BYTES) throw new UnavailableError('too many writes wait for the disk');
    const entry = create(current, this.#lastRevision + 1);
    const record = encodeRecord(entry);
    this.#lastRevision = entry.revision;
    this.#pending.set(key, entry);
    batch.entries.push(entry);
    batch.records.push(record);
    batch.revisions.push(entry.revision);
    batch.bytes += record.length;
    return new Promise((resolve, reject) => {
      batch.waiters.push((error) => (error ? reject(error) : resolve({ ok: true, revision: entry.revision })));
      this.#schedule();
    });
  }

  #join(batch: WriteBatch): Promise<void> {
    return new Promise((resolve, reject) => {
      batch.waiters.push((error) => (error ? reject(error) : resolve()));
      this.#schedule();
    });
  }

  /** At the end of this turn of the event loop, so that all that it brings shares the flush. */
  #schedule(): void {
    if (this.#scheduled || this.#inFlight) return;
    this.#scheduled = true;
    setImmediate(() => this.#flush());
  }

  #flush(): void {
    this.#scheduled = false;
    const batch = this.#collecting;
    const slice = this.#cleanup.take();
    this.#collecting = createBatch();
    this.#inFlight = batch;
    const { records, revisions } = batch;
    this.#options.revisions.write({ records, revisions, ...slice }).then(
      () => this.#commit(batch),
      (error: Error) => {
        this.#cleanup.restore(slice);
        this.#fail(batch, error);
      },
    );
  }

  #commit(batch: WriteBatch): void {
    this.#inFlight = undefined;
    this.#failure = undefined;
    for (const entry of batch.entries) {
      this.#options.history.apply(entry);
      if (this.#pending.get(entry.key) === entry) this.#pending.delete(entry.key);
    }
    if (this.#collecting.waiters.length > 0 || !this.#cleanup.isEmpty) this.#schedule();
    if (batch.entries.length > 0) this.#options.onCommit(batch.entries);
    for (const settle of batch.waiters) settle(undefined);
  }

  #fail(batch: WriteBatch, error: Error): void {
    const dependent = this.#collecting;
    this.#inFlight = undefined;
    this.#failure = error;
    this.#collecting = createBatch();
    this.#pending.clear();
    this.#cleanup.remove(batch.revisions);
    for (const settle of [...batch.waiters, ...dependent.waiters]) settle(error);
  }
}

function createBatch(): WriteBatch {
  return { entries: [], records: [], revisions: [], waiters: [], bytes: 0 };
}
