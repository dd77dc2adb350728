// What an etcd of a certain version can be trusted with.

/**
 * Whether answers to requests for progress come behind the events that they speak of: since 3.4.25 and 3.5.8
 * (https://github.com/etcd-io/etcd/issues/15220). What does not name a version is not etcd but speaks like a new one (kine).
 */
export function hasOrderedProgress(version: string): boolean {
  const [, major, minor, patch] = (/^(\d+)\.(\d+)\.(\d+)/.exec(version) ?? []).map(Number);
  if (major === undefined || minor === undefined || patch === undefined) return true;
  if (major !== 3) return major > 3;
  if (minor === 4) return patch >= 25;
  if (minor === 5) return patch >= 8;
  return minor > 5;
}
