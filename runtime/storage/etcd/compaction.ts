// Compacts etcd every interval to what was current one interval before. Servers that share an etcd take turns through one key, and through
// the same key and value as kube-apiserver, so that both kinds of server may share it: who writes it first in an interval compacts.
import type { Store } from '../store.ts';

const KEY = 'compact_rev_key';

export interface CompactionOptions {
  /** Milliseconds; 0: never. */
  readonly intervalMs: number;
  readonly log?: { warn(message: string): void } | undefined;
}

/** Starts; answers a function that stops it. */
export function startCompaction(store: Pick<Store, 'put' | 'revision' | 'compact'>, { intervalMs, log }: CompactionOptions): () => void {
  if (intervalMs <= 0) return () => {};
  let seen = 0;
  let before = 0;
  const turn = async (): Promise<void> => {
    const result = await store.put(KEY, Buffer.from(String(before)), { ifRevision: seen });
    seen = result.ok ? result.revision : (result.current?.revision ?? 0);
    if (result.ok && before > 0) await store.compact(before);
    before = result.ok ? result.revision : await store.revision();
  };
  const timer = setInterval(() => {
    turn().catch((error: Error) => log?.warn(`compaction of etcd: ${error.message}`));
  }, intervalMs).unref();
  return () => clearInterval(timer);
}
