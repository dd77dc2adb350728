// Read → change → compare-and-put, retried while others write. The first round may start from the cache; a refusal that rests on it is
// computed again on one read from the store, since another server may have written.
import { conflict, notFound, StatusError } from '../api/status.ts';
import type { Entry } from '../watch/entry.ts';
import type { Encoded } from './entry-codec.ts';
import type { ResourceStore } from './resource-store.ts';

/** What to do with the current object (undefined: it does not exist). */
export type UpdateStep =
  | { readonly kind: 'put'; readonly encoded: Encoded }
  | { readonly kind: 'delete' }
  /** Nothing to write; the current state is the answer. */
  | { readonly kind: 'keep' };

export interface GuaranteedUpdate {
  readonly store: ResourceStore;
  readonly key: string;
  readonly name: string;
  /** Pure: runs again in every round. */
  readonly change: (current: Entry | undefined) => Promise<UpdateStep>;
  /** How often it is tried while others write in between. */
  readonly tries?: number;
}

export interface UpdateResult {
  /** The object after the update; of a delete, its last state. */
  readonly entry: Entry;
  readonly created: boolean;
  readonly deleted: boolean;
  readonly changed: boolean;
}

const TRIES = 100;

export async function guaranteedUpdate({ store, key, name, change, tries = TRIES }: GuaranteedUpdate): Promise<UpdateResult> {
  let current = store.cache.get(key);
  let fresh = false;
  for (let round = 0; round < tries; round++) {
    let step: UpdateStep;
    try {
      step = await change(current);
    } catch (error) {
      if (fresh || !(error instanceof StatusError)) throw error;
      fresh = true;
      const read = await readThrough(store, key);
      if (read?.revision === current?.revision) throw error;
      current = read;
      continue;
    }
    if (step.kind === 'keep') {
      if (current) return { entry: current, created: false, deleted: false, changed: false };
      throw notFound(store.groupResource, name);
    }
    const written = step.kind === 'delete' ? await remove(store, key, current) : await put(store, { key, encoded: step.encoded, current });
    if (written.ok) return written.result;
    current = written.current;
    fresh = true;
  }
  throw conflict(store.groupResource, name);
}

/** The entry as the store has it now. */
export async function readThrough(store: ResourceStore, key: string): Promise<Entry | undefined> {
  const kv = await store.db.get(key);
  return kv && store.codec.toEntry(kv);
}

type Attempt = { readonly ok: true; readonly result: UpdateResult } | { readonly ok: false; readonly current: Entry | undefined };

async function put(
  store: ResourceStore,
  { key, encoded, current }: { readonly key: string; readonly encoded: Encoded; readonly current: Entry | undefined },
): Promise<Attempt> {
  store.codec.remember(key, encoded);
  try {
    const { ttlSeconds } = store.resource.writes;
    const options = { ifRevision: current?.revision ?? 0, stamp: encoded.stamp };
    const written = await store.db.put(key, encoded.value, ttlSeconds === undefined ? options : { ...options, ttl: ttlSeconds });
    if (!written.ok) return { ok: false, current: written.current && store.codec.toEntry(written.current) };
    const { revision } = written;
    const entry = store.codec.written(key, encoded, { revision, createRevision: current?.createRevision ?? revision });
    return { ok: true, result: { entry, created: current === undefined, deleted: false, changed: true } };
  } finally {
    store.codec.forget(key);
  }
}

async function remove(store: ResourceStore, key: string, current: Entry | undefined): Promise<Attempt> {
  if (!current) return { ok: false, current: undefined };
  const written = await store.db.delete(key, { ifRevision: current.revision });
  if (!written.ok) return { ok: false, current: written.current && store.codec.toEntry(written.current) };
  return { ok: true, result: { entry: current, created: false, deleted: true, changed: true } };
}
