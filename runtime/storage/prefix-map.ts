// Finds the watches that a key concerns, without asking each of them: prefixes that end with a slash (all that a server watches) are looked
// up for each slash of the key, the others are tried one by one.

export class PrefixMap<T> {
  readonly #byFolder = new Map<string, Set<T>>();
  readonly #others = new Map<string, Set<T>>();

  add(prefix: string, item: T): void {
    const map = this.#mapFor(prefix);
    const items = map.get(prefix);
    if (items) items.add(item);
    else map.set(prefix, new Set([item]));
  }

  remove(prefix: string, item: T): void {
    const map = this.#mapFor(prefix);
    const items = map.get(prefix);
    items?.delete(item);
    if (items?.size === 0) map.delete(prefix);
  }

  /** The sets of items whose prefix the key starts with. A set stays the same object while it is not empty. */
  match(key: string): ReadonlySet<T>[] {
    const found: ReadonlySet<T>[] = [];
    for (let slash = key.indexOf('/'); slash >= 0; slash = key.indexOf('/', slash + 1)) {
      const items = this.#byFolder.get(key.slice(0, slash + 1));
      if (items) found.push(items);
    }
    for (const [prefix, items] of this.#others) if (key.startsWith(prefix)) found.push(items);
    return found;
  }

  #mapFor(prefix: string): Map<string, Set<T>> {
    return prefix.endsWith('/') ? this.#byFolder : this.#others;
  }
}
