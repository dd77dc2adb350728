// An ordered map from keys to values: a hash for look-ups, and a list of sorted chunks for ranges, so that an insert among 100,000 keys
// moves a few hundred pointers. Example with chunks of at most 4: [a c] [f g k] — inserting `h` gives [a c] [f g h k], then `i` splits
// the full chunk: [a c] [f g] [h i k]. New keys wait unsorted until somebody asks for the order; many at once are cheaper than one by one.
import { compareKeys, compareUnits, hasHighUnits } from './key-order.ts';

const CHUNK = 512;
/** How full chunks are that are made anew. */
const FRESH_CHUNK = 384;

interface Slot<T> {
  readonly key: string;
  value: T;
}

interface Position {
  readonly chunk: number;
  readonly at: number;
}

/** Which keys: those that start with `prefix`, from behind `after` on. */
export interface KeyRange {
  readonly prefix: string;
  readonly after?: string | undefined;
}

export class KeyIndex<T> {
  readonly #slots = new Map<string, Slot<T>>();
  #chunks: Slot<T>[][] = [];
  #unsorted: Slot<T>[] = [];
  #compare = compareUnits;

  get size(): number {
    return this.#slots.size;
  }

  get(key: string): T | undefined {
    return this.#slots.get(key)?.value;
  }

  set(key: string, value: T): void {
    const known = this.#slots.get(key);
    if (known) {
      known.value = value;
      return;
    }
    // The keys that are there keep their places: the two orders differ only between two keys with high units.
    if (this.#compare === compareUnits && hasHighUnits(key)) this.#compare = compareKeys;
    const slot = { key, value };
    this.#slots.set(key, slot);
    this.#unsorted.push(slot);
  }

  delete(key: string): boolean {
    this.#sort();
    if (!this.#slots.delete(key)) return false;
    const { chunk, at } = this.#find((other) => this.#compare(other, key) >= 0);
    const slots = this.#chunks[chunk];
    slots?.splice(at, 1);
    if (slots?.length === 0) this.#chunks.splice(chunk, 1);
    return true;
  }

  /** Calls `visit` in order until it answers false. The index must not change meanwhile. */
  scan(range: KeyRange, visit: (key: string, value: T) => boolean): void {
    this.#sort();
    const start = this.#start(range);
    let at = start.at;
    for (let chunk = start.chunk; chunk < this.#chunks.length; chunk++, at = 0) {
      const slots = this.#chunks[chunk] ?? [];
      for (; at < slots.length; at++) {
        const slot = slots[at];
        if (!slot?.key.startsWith(range.prefix) || !visit(slot.key, slot.value)) return;
      }
    }
  }

  /** How many keys a range has, without visiting them. */
  count(range: KeyRange): number {
    this.#sort();
    const { prefix } = range;
    const start = this.#start(range);
    const end = this.#find((key) => this.#compare(key, prefix) >= 0 && !key.startsWith(prefix));
    if (end.chunk < start.chunk) return 0;
    let total = end.at - start.at;
    for (let chunk = start.chunk; chunk < end.chunk; chunk++) total += this.#chunks[chunk]?.length ?? 0;
    return Math.max(0, total);
  }

  #start({ prefix, after }: KeyRange): Position {
    if (after === undefined || this.#compare(after, prefix) < 0) return this.#find((key) => this.#compare(key, prefix) >= 0);
    return this.#find((key) => this.#compare(key, after) > 0);
  }

  /** The first position whose key passes; keys that pass all follow those that do not. */
  #find(passes: (key: string) => boolean): Position {
    const chunks = this.#chunks;
    const chunk = firstIndex(chunks.length, (i) => passes(chunks[i]?.at(-1)?.key ?? ''));
    const slots = chunks[chunk];
    if (!slots) return { chunk, at: 0 };
    return { chunk, at: firstIndex(slots.length, (i) => passes(slots[i]?.key ?? '')) };
  }

  #sort(): void {
    const added = this.#unsorted;
    if (added.length === 0) return;
    this.#unsorted = [];
    if (added.length < this.#slots.size / 8 || added.length < CHUNK) {
      for (const slot of added) this.#insert(slot);
      return;
    }
    const all = this.#chunks.flat().concat(added);
    all.sort((a, b) => this.#compare(a.key, b.key));
    this.#chunks = [];
    for (let i = 0; i < all.length; i += FRESH_CHUNK) this.#chunks.push(all.slice(i, i + FRESH_CHUNK));
  }

  #insert(slot: Slot<T>): void {
    const last = this.#chunks.at(-1);
    if (!last) {
      this.#chunks.push([slot]);
      return;
    }
    const { chunk, at } = this.#find((other) => this.#compare(other, slot.key) > 0);
    const behindAll = chunk === this.#chunks.length;
    const slots = this.#chunks[behindAll ? chunk - 1 : chunk] ?? last;
    slots.splice(behindAll ? slots.length : at, 0, slot);
    if (slots.length <= CHUNK) return;
    // Keys that come in ascending order leave full chunks behind them.
    const keep = behindAll ? CHUNK : CHUNK / 2;
    this.#chunks.splice((behindAll ? chunk - 1 : chunk) + 1, 0, slots.splice(keep));
  }
}

/** The first index for which `passes` holds, by halving; `length` when none does. */
function firstIndex(length: number, passes: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (passes(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
