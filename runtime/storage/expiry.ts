// Deadlines of keys with a time to live: a heap, and one timer for the next of them. A deadline belongs to one revision of a key; whoever
// wrote the key later has made it void, so nothing is ever taken out early.

/** A key whose entry at `revision` is to be deleted at `deadline` (milliseconds since the epoch). */
export interface Deadline {
  readonly key: string;
  readonly revision: number;
  readonly deadline: number;
}

export interface ExpiryOptions {
  readonly now: () => number;
  /** Deletes the key if it still has this revision. */
  readonly expire: (due: readonly Deadline[]) => void;
}

/** Node's timers take 31 bits of milliseconds. */
const MAX_WAIT_MS = 0x7fffffff;

export class Expiry {
  readonly #heap: Deadline[] = [];
  readonly #options: ExpiryOptions;
  #timer: NodeJS.Timeout | undefined;

  constructor(options: ExpiryOptions) {
    this.#options = options;
  }

  add(entry: Deadline): void {
    const heap = this.#heap;
    let at = heap.push(entry) - 1;
    while (at > 0) {
      const parent = (at - 1) >>> 1;
      const above = heap[parent];
      if (!above || above.deadline <= entry.deadline) break;
      heap[at] = above;
      at = parent;
    }
    heap[at] = entry;
    if (at === 0) this.#schedule();
  }

  /** Stops the timer; nothing expires from now on. */
  close(): void {
    clearTimeout(this.#timer);
    this.#heap.length = 0;
  }

  #schedule(): void {
    clearTimeout(this.#timer);
    const next = this.#heap[0];
    if (!next) return;
    const wait = Math.min(Math.max(0, next.deadline - this.#options.now()), MAX_WAIT_MS);
    this.#timer = setTimeout(() => this.#fire(), wait).unref();
  }

  #fire(): void {
    const now = this.#options.now();
    const due: Deadline[] = [];
    for (let next = this.#heap[0]; next && next.deadline <= now; next = this.#heap[0]) due.push(this.#pop(next));
    if (due.length > 0) this.#options.expire(due);
    this.#schedule();
  }

  #pop(first: Deadline): Deadline {
    const heap = this.#heap;
    const moved = heap.pop();
    if (!moved || heap.length === 0) return first;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      const right = heap[child + 1];
      let least = heap[child];
      if (right && least && right.deadline < least.deadline) {
        least = right;
        child++;
      }
      if (!least || least.deadline >= moved.deadline) break;
      heap[at] = least;
      at = child;
    }
    heap[at] = moved;
    return first;
  }
}
