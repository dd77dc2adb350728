// What is to be taken out of the file: revisions that a compaction forgot, and those of writes that failed and may lie there all the same.
// It goes out in slices with the batches of writes, so that no writer waits for a long one.

/** Some milliseconds of LMDB's time, which is what the writers of one batch wait longer. */
const SLICE = 2000;

/** A part of one batch. */
export interface CleanupSlice {
  readonly removed: readonly number[];
  readonly compactRevision: number | undefined;
}

export class Cleanup {
  #waiting: number[] = [];
  #compactRevision: number | undefined;

  get isEmpty(): boolean {
    return this.#waiting.length === 0 && this.#compactRevision === undefined;
  }

  /** Revisions that the file may have and that nobody may see again. */
  remove(revisions: readonly number[]): void {
    for (const revision of revisions) this.#waiting.push(revision);
  }

  /** The compaction revision to be noted with the next slice, at the latest with the first of what it removes. */
  note(compactRevision: number): void {
    this.#compactRevision = Math.max(compactRevision, this.#compactRevision ?? 0);
  }

  take(): CleanupSlice {
    const removed = this.#waiting.splice(-SLICE);
    const compactRevision = this.#compactRevision;
    this.#compactRevision = undefined;
    return { removed, compactRevision };
  }

  /** Gives back a slice whose batch failed. */
  restore({ removed, compactRevision }: CleanupSlice): void {
    this.remove(removed);
    if (compactRevision !== undefined) this.note(compactRevision);
  }
}
