// What GET, LIST and WATCH ask for, decoded: selectors as a filter over entries, resourceVersion as what it demands.
import type { Entry } from '../watch/entry.ts';
import type { Filter } from '../watch/filter.ts';

/** Consistency that a read demands (Kubernetes: API Concepts, "Resource versions"). */
export type ReadVersion =
  /** No resourceVersion: linearizable. */
  | { readonly kind: 'fresh' }
  /** "0": whatever the cache has. */
  | { readonly kind: 'any' }
  | { readonly kind: 'notOlderThan'; readonly revision: number }
  | { readonly kind: 'exact'; readonly revision: number };

export interface ListRequest {
  readonly filter: Filter;
  readonly version: ReadVersion;
  /** 0: all. */
  readonly limit: number;
  readonly continue: string;
}

export interface ListResult {
  readonly entries: readonly Entry[];
  readonly revision: number;
  /** '' when the list is complete. */
  readonly continue: string;
  /** Absent where it is not known (selectors). */
  readonly remaining?: number;
  /** Equal for lists with equal contents of one resource: a key for joined buffers; undefined: do not keep. */
  readonly cacheKey?: string;
}
