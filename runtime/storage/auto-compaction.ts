// Forgets old revisions by itself, as kube-apiserver does with its etcd (flag --etcd-compaction-interval): every interval the store is
// compacted to what was its current revision one interval before, so that between one and two intervals stay readable.

/** What kube-apiserver's flag is by default. */
export const COMPACTION_INTERVAL_MS = 300_000;

/** Calls `compact` every interval with the revision of the call before; answers a function that stops it. 0: never. */
export function compactEvery(
  intervalMs: number,
  { revision, compact }: { readonly revision: () => number; readonly compact: (revision: number) => void },
): () => void {
  if (intervalMs <= 0) return () => {};
  let before = revision();
  const timer = setInterval(() => {
    compact(before);
    before = revision();
  }, intervalMs).unref();
  return () => clearInterval(timer);
}
