// The recent events of one resource, so that a watch can start in the past. Bounded by count; what falls out answers 410 Expired.
import type { Entry } from './entry.ts';

/** One change as watchers see it. For a delete `entry` is the last state under the revision of the delete. */
export interface CacheEvent {
  readonly type: 'ADDED' | 'MODIFIED' | 'DELETED';
  readonly revision: number;
  readonly entry: Entry;
  /** The state before; absent for ADDED. */
  readonly previous: Entry | undefined;
}

export class EventWindow {
  readonly #capacity: number;
  #events: CacheEvent[] = [];
  /** Events behind this revision are all here. */
  #floor: number;

  constructor(capacity: number, floor: number) {
    this.#capacity = capacity;
    this.#floor = floor;
  }

  get floor(): number {
    return this.#floor;
  }

  push(event: CacheEvent): void {
    this.#events.push(event);
    // Cut in halves: an array that loses its head at every push costs a move each time.
    if (this.#events.length < this.#capacity * 2) return;
    const dropped = this.#events.splice(0, this.#capacity);
    this.#floor = dropped.at(-1)?.revision ?? this.#floor;
  }

  /** Events behind a revision, oldest first; undefined when some of them are gone. */
  since(revision: number): readonly CacheEvent[] | undefined {
    if (revision < this.#floor) return undefined;
    let low = 0;
    let high = this.#events.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#events[middle]?.revision ?? 0) > revision) high = middle;
      else low = middle + 1;
    }
    return this.#events.slice(low);
  }
}
