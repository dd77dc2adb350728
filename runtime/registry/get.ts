// GET of one object: a look-up in the cache once that is as new as the request demands.
import { notFound } from '../api/status.ts';
import type { Entry } from '../watch/entry.ts';
import { waitForVersion } from './list.ts';
import type { ReadVersion } from './read-options.ts';
import type { ResourceStore } from './resource-store.ts';

export interface GetRequest {
  readonly namespace: string;
  readonly name: string;
  readonly version: ReadVersion;
}

/** The entry, without a promise where the cache is new enough; 404. */
export function get(store: ResourceStore, request: GetRequest): Entry | Promise<Entry> {
  const waiting = waitForVersion(store, request);
  return waiting ? waiting.then(() => lookUp(store, request)) : lookUp(store, request);
}

function lookUp(store: ResourceStore, { namespace, name }: GetRequest): Entry {
  const entry = store.cache.get(store.key(namespace, name));
  if (!entry) throw notFound(store.groupResource, name);
  return entry;
}
