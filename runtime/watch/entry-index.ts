// Look-ups of entries by one exact label or field value, beside the ordered keys: made when a selector first asks for a label or field,
// kept up to date from then on, bounded in number so that clients can not make new ones without end.
import type { Entry } from './entry.ts';

/** What selectors may ask for by one exact value. */
export interface ExactMatch {
  /** A label's key, or the place of a selectable field. */
  readonly by: { readonly label: string } | { readonly field: number };
  readonly value: string;
}

interface Index {
  readonly readValue: (entry: Entry) => string | undefined;
  readonly entries: Map<string, Set<Entry>>;
}

/** Indexes kept per resource; the one that was not used for longest goes. */
const MAX_INDEXES = 8;

export class EntryIndexes {
  readonly #indexes = new Map<string, Index>();

  /** Entries with the value; `all` fills an index that is not there yet. */
  find(match: ExactMatch, all: (visit: (entry: Entry) => void) => void): ReadonlySet<Entry> {
    const name = 'label' in match.by ? `l${match.by.label}` : `f${match.by.field}`;
    let index = this.#indexes.get(name);
    if (index) this.#indexes.delete(name);
    else {
      index = { readValue: toReader(match.by), entries: new Map() };
      const made = index;
      all((entry) => addTo(made, entry));
      const oldest = this.#indexes.keys().next().value;
      if (this.#indexes.size >= MAX_INDEXES && oldest !== undefined) this.#indexes.delete(oldest);
    }
    this.#indexes.set(name, index);
    return index.entries.get(match.value) ?? NONE;
  }

  replace(previous: Entry | undefined, entry: Entry | undefined): void {
    for (const index of this.#indexes.values()) {
      if (previous) removeFrom(index, previous);
      if (entry) addTo(index, entry);
    }
  }

  clear(): void {
    this.#indexes.clear();
  }
}

const NONE: ReadonlySet<Entry> = new Set();

function toReader(by: ExactMatch['by']): Index['readValue'] {
  if ('field' in by) return (entry) => entry.facts.fields[by.field];
  const { label } = by;
  return ({ facts }) => (Object.hasOwn(facts.labels, label) ? facts.labels[label] : undefined);
}

function addTo({ readValue, entries }: Index, entry: Entry): void {
  const value = readValue(entry);
  if (value === undefined) return;
  const found = entries.get(value);
  if (found) found.add(entry);
  else entries.set(value, new Set([entry]));
}

function removeFrom({ readValue, entries }: Index, entry: Entry): void {
  const value = readValue(entry);
  const found = value === undefined ? undefined : entries.get(value);
  if (!found || value === undefined) return;
  found.delete(entry);
  if (found.size === 0) entries.delete(value);
}
