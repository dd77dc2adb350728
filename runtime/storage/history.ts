// What memory and embedded know of every key: the current entries in order, and the log of changes since the last compaction. Each entry
// links to the one before it of the same key, so that a read at an old revision is a walk back. Example, after put a, put b, delete a:
//   current: b@3      log: a@2, b@3, a@4 (deleted, before: a@2)      a at 3 → from a@4 back to a@2
import { CompactedError, FutureRevisionError } from './errors.ts';
import { KeyIndex, type KeyRange } from './key-index.ts';
import { compareKeys } from './key-order.ts';

/** One change of one key. */
export interface Entry {
  readonly key: string;
  readonly revision: number;
  readonly createRevision: number;
  readonly deleted: boolean;
  readonly stamp: string | undefined;
  /** When the store deletes the key by itself, in milliseconds since the epoch; 0: never. */
  readonly deadline: number;
  /** Bytes, where they are kept here; dropped by stores that can read them again. */
  value: Buffer | undefined;
  /** The entry before this one of the same key, as far as it is not compacted. */
  before: Entry | undefined;
}

export interface HistoryRange extends KeyRange {
  readonly limit?: number | undefined;
  readonly revision?: number | undefined;
}

export class History {
  readonly #current = new KeyIndex<Entry>();
  readonly #deleted = new Map<string, Entry>();
  #log: Entry[] = [];
  #revision: number;
  #compactRevision: number;

  /** `revision` is the one of a store that was never written to; etcd's is 1. */
  constructor(revision = 1, compactRevision = 0) {
    this.#revision = revision;
    this.#compactRevision = compactRevision;
  }

  get revision(): number {
    return this.#revision;
  }

  get compactRevision(): number {
    return this.#compactRevision;
  }

  /** How many revisions could be forgotten by a compaction to now. */
  get length(): number {
    return this.#log.length;
  }

  current(key: string): Entry | undefined {
    return this.#current.get(key);
  }

  /** Takes the next change; its revision must be greater than all before. */
  apply(entry: Entry): void {
    const { key } = entry;
    entry.before = this.#current.get(key) ?? this.#deleted.get(key);
    if (entry.deleted) {
      this.#current.delete(key);
      this.#deleted.set(key, entry);
    } else {
      this.#current.set(key, entry);
      if (entry.before?.deleted) this.#deleted.delete(key);
    }
    if (entry.revision >= this.#compactRevision) this.#log.push(entry);
    this.#revision = entry.revision;
  }

  /** The entry of a key at a revision. Throws Compacted, FutureRevision. */
  at(key: string, revision: number): Entry | undefined {
    this.#assertReadable(revision);
    return walkBack(this.#current.get(key) ?? this.#deleted.get(key), revision);
  }

  count(prefix: string): number {
    return this.#current.count({ prefix });
  }

  /** Entries of a range in order, and how many follow the last one. Throws Compacted, FutureRevision. */
  range({ prefix, after, limit = Number.POSITIVE_INFINITY, revision }: HistoryRange): { entries: Entry[]; remaining: number } {
    const range = { prefix, after };
    const entries: Entry[] = [];
    if (revision !== undefined) this.#assertReadable(revision);
    if (revision === undefined || revision === this.#revision) {
      this.#current.scan(range, (_key, entry) => entries.length < limit && entries.push(entry) > 0);
      return { entries, remaining: this.#current.count(range) - entries.length };
    }
    const { changed, total } = this.#changedSince(range, revision);
    let next = 0;
    const take = (entry: Entry): boolean => entries.length < limit && entries.push(entry) > 0;
    this.#current.scan(range, (key, entry) => {
      for (let old = changed[next]; old && compareKeys(old.key, key) <= 0; old = changed[++next]) if (!take(old)) return false;
      return entry.revision > revision || take(entry);
    });
    for (let old = changed[next]; old && take(old); old = changed[++next]);
    return { entries, remaining: total - entries.length };
  }

  /** Up to `limit` log entries with this revision and later ones. */
  since(revision: number, limit: number): Entry[] {
    const start = this.#indexOf(revision);
    return this.#log.slice(start, start + limit);
  }

  /**
   * Forgets what is older than `revision` but what is current then. The change at `revision` itself stays, also a delete, so that a watch
   * may start there. Answers the revisions that are gone. Throws FutureRevision.
   */
  compact(revision: number): number[] {
    if (revision > this.#revision) throw new FutureRevisionError(this.#revision);
    const gone: number[] = [];
    if (revision <= this.#compactRevision) return gone;
    for (const entry of this.#log) {
      if (entry.revision > revision) break;
      if (entry.before && !entry.before.deleted) gone.push(entry.before.revision);
      entry.before = undefined;
      if (entry.deleted && entry.revision < revision) {
        gone.push(entry.revision);
        if (this.#deleted.get(entry.key) === entry) this.#deleted.delete(entry.key);
      }
    }
    this.#log = this.#log.slice(this.#indexOf(revision));
    this.#compactRevision = revision;
    return gone;
  }

  /** The entries at `revision` of the keys that changed after it, in order, and the number of all keys of the range then. */
  #changedSince(range: KeyRange, revision: number): { changed: Entry[]; total: number } {
    const seen = new Set<string>();
    const changed: Entry[] = [];
    let total = this.#current.count(range);
    for (let i = this.#indexOf(revision + 1); i < this.#log.length; i++) {
      const entry = this.#log[i];
      if (!entry || seen.has(entry.key) || !isInRange(entry.key, range)) continue;
      seen.add(entry.key);
      const old = walkBack(entry, revision);
      if (old) changed.push(old);
      total += (old ? 1 : 0) - (this.#current.get(entry.key) ? 1 : 0);
    }
    return { changed: changed.sort((a, b) => compareKeys(a.key, b.key)), total };
  }

  #assertReadable(revision: number): void {
    if (revision < this.#compactRevision) throw new CompactedError(this.#compactRevision);
    if (revision > this.#revision) throw new FutureRevisionError(this.#revision);
  }

  /** The index of the first log entry with at least this revision. Revisions may have holes, after writes that failed. */
  #indexOf(revision: number): number {
    let low = 0;
    let high = this.#log.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#log[middle]?.revision ?? 0) < revision) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function walkBack(entry: Entry | undefined, revision: number): Entry | undefined {
  let found = entry;
  while (found && found.revision > revision) found = found.before;
  return found?.deleted ? undefined : found;
}

function isInRange(key: string, { prefix, after }: KeyRange): boolean {
  return key.startsWith(prefix) && (after === undefined || compareKeys(key, after) > 0);
}
