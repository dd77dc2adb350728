// What a list or a watch wants to see: scope and selectors, and the key by which equal ones share their work.
import type { Entry } from './entry.ts';
import type { ExactMatch } from './entry-index.ts';

export interface Filter {
  /** '' means every namespace. */
  readonly namespace: string;
  /** metadata.name wanted, '' means every name. */
  readonly name: string;
  /** Whether the selectors take the entry; undefined: there are none. */
  readonly selects: ((entry: Entry) => boolean) | undefined;
  /** A value that every match has, for a look-up in an index; undefined: there is none. */
  readonly exact: ExactMatch | undefined;
  /** Equal for filters that take the same entries. */
  readonly key: string;
}

export function matchesFilter(filter: Filter, entry: Entry): boolean {
  if (filter.namespace !== '' && entry.namespace !== filter.namespace) return false;
  if (filter.name !== '' && entry.name !== filter.name) return false;
  return filter.selects === undefined || filter.selects(entry);
}
