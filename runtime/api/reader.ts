// The injected reader: what plugins and behaviours may see of stored objects.
import type { KubeObject } from './object.ts';

export interface ReadRef {
  readonly group: string;
  readonly resource: string;
  /** '' for cluster-scoped resources; for list: '' means all namespaces. */
  readonly namespace: string;
}

/** Objects are in their storage version, shared and never to be changed. A promise only where the cache can not answer at once. */
export interface Reader {
  /** Whether a resource is served; the other calls throw for one that is not. */
  serves(ref: Pick<ReadRef, 'group' | 'resource'>): boolean;
  /** `fresh` reads through to the store: for a refusal that must not rest on a stale cache. */
  get(
    ref: ReadRef & { readonly name: string },
    options?: { readonly fresh?: boolean },
  ): KubeObject | undefined | Promise<KubeObject | undefined>;
  list(ref: ReadRef, options?: { readonly fresh?: boolean }): readonly KubeObject[] | Promise<readonly KubeObject[]>;
}
