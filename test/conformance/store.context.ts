// What the cases of the Store contract share: a place of their own in the store, and writes that must succeed.
import type { Store, WriteResult } from '../../runtime/storage/store.ts';

/** A store, and a prefix that no other case uses. */
export interface Context {
  store: Store;
  prefix: string;
}

/** Cases by what they show. */
export type Cases = Readonly<Record<string, (context: Context) => Promise<void>>>;

export const bytes = (text: string): Buffer => Buffer.from(text);

export async function create(store: Store, key: string, value: string = key): Promise<number> {
  return revisionOf(await store.put(key, bytes(value), { ifRevision: 0 }));
}

export async function update(
  store: Store,
  key: string,
  { value = key, ifRevision }: { value?: string; ifRevision: number },
): Promise<number> {
  return revisionOf(await store.put(key, bytes(value), { ifRevision }));
}

export async function remove(store: Store, key: string, ifRevision: number): Promise<number> {
  return revisionOf(await store.delete(key, { ifRevision }));
}

/** Where a watch goes on behind a read of its prefix, as a client's does: the store may have written elsewhere since it was asked before. */
export async function nextRevision(store: Store, prefix: string): Promise<number> {
  return (await store.count(prefix)).revision + 1;
}

export function revisionOf(result: WriteResult): number {
  if (!result.ok) throw new Error(`a write was refused: the key is at ${result.current?.revision}`);
  return result.revision;
}

export async function rejection(run: () => unknown): Promise<unknown> {
  try {
    await run();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}

export async function keysOf(store: Store, options: Parameters<Store['range']>[0]): Promise<string[]> {
  return (await store.range(options)).items.map((item) => item.key.slice(options.prefix.length));
}
