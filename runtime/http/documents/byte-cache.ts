// Bytes by key, at most so many; the one that was used longest ago goes first. Two who ask for the same wait for one making.

export class ByteCache {
  readonly #limit: number;
  readonly #entries = new Map<string, Buffer>();
  readonly #making = new Map<string, Promise<Buffer>>();
  #size = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  get(key: string): Buffer | undefined {
    const found = this.#entries.get(key);
    if (found === undefined) return undefined;
    this.#entries.delete(key);
    this.#entries.set(key, found);
    return found;
  }

  /** Makes and keeps; a failure is not kept. Bytes over half of the limit are not kept either. */
  keep(key: string, make: () => Promise<Buffer>): Promise<Buffer> {
    const running = this.#making.get(key);
    if (running !== undefined) return running;
    const made = make()
      .then((bytes) => this.#add(key, bytes))
      .finally(() => this.#making.delete(key));
    this.#making.set(key, made);
    return made;
  }

  #add(key: string, bytes: Buffer): Buffer {
    if (bytes.length * 2 > this.#limit) return bytes;
    this.#entries.set(key, bytes);
    this.#size += bytes.length;
    for (const [oldest, old] of this.#entries) {
      if (this.#size <= this.#limit) break;
      this.#entries.delete(oldest);
      this.#size -= old.length;
    }
    return bytes;
  }
}
