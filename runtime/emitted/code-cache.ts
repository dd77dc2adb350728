// Evaluated code by owner, up to a size; the one unused for longest goes first and is made again when it is asked for.

interface Entry<T> {
  readonly value: T;
  readonly size: number;
}

/** An LRU by size whose entries take time to make: asked twice, made once. */
export class CodeCache<T> {
  readonly #limit: number;
  readonly #entries = new Map<object, Entry<T>>();
  readonly #pending = new Map<object, Promise<T>>();
  #size = 0;

  /** `limit` in the unit in which entries tell their size. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** The owner's value, at once when it is there. A failure is not kept. */
  get(owner: object, make: () => Promise<Entry<T>>): T | Promise<T> {
    const known = this.#entries.get(owner);
    if (known !== undefined) {
      this.#entries.delete(owner);
      this.#entries.set(owner, known);
      return known.value;
    }
    const pending = this.#pending.get(owner);
    if (pending !== undefined) return pending;
    const made = make().then((entry) => this.#keep(owner, entry));
    const settled = made.finally(() => this.#pending.delete(owner));
    this.#pending.set(owner, settled);
    return settled;
  }

  #keep(owner: object, entry: Entry<T>): T {
    this.#entries.set(owner, entry);
    this.#size += entry.size;
    for (const [oldest, { size }] of this.#entries) {
      if (this.#size <= this.#limit || oldest === owner) break;
      this.#entries.delete(oldest);
      this.#size -= size;
    }
    return entry.value;
  }
}
