// What a store can fail with. registry/ maps each to a Status in one place.

/** The revision asked for has been compacted away. */
export class CompactedError extends Error {
  override readonly name = 'CompactedError';
  /** The oldest revision that can be read; 0 where the store does not tell. */
  readonly compactRevision: number;
  constructor(compactRevision: number) {
    super(`required revision has been compacted (compacted at ${compactRevision})`);
    this.compactRevision = compactRevision;
  }
}

/** The revision asked for is ahead of the store's. */
export class FutureRevisionError extends Error {
  override readonly name = 'FutureRevisionError';
  readonly current: number;
  constructor(current: number) {
    super(`required revision is a future revision (current is ${current})`);
    this.current = current;
  }
}

/** The store does not answer, or refuses writes (full disk, etcd away). Nothing is known to have been written. */
export class UnavailableError extends Error {
  override readonly name = 'UnavailableError';
}

/** A stored value or file is damaged; the message names the key or the file. */
export class CorruptError extends Error {
  override readonly name = 'CorruptError';
}
