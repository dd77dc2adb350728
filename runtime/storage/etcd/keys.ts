// Keys and ranges as etcd has them, and numbers out of its strings.
import type { IKeyValue } from 'etcd3';
import type { KeyValue } from '../store.ts';

const ZERO = Buffer.from([0]);

/** A key range of etcd's: from `key` on, below `range_end`. */
export interface Interval {
  readonly key: Buffer;
  readonly range_end: Buffer;
}

/** All keys that start with a prefix, from behind `after` on. */
export function toInterval(prefix: string, after?: string): Interval {
  const start = Buffer.from(prefix);
  const behind = after === undefined ? undefined : Buffer.concat([Buffer.from(after), ZERO]);
  const key = behind && Buffer.compare(behind, start) > 0 ? behind : start.length === 0 ? ZERO : start;
  return { key, range_end: findEnd(start) };
}

/** The first key that is greater than all with the prefix; `\0` for no end. */
function findEnd(prefix: Buffer): Buffer {
  const end = Buffer.from(prefix);
  for (let i = end.length - 1; i >= 0; i--) {
    const byte = end[i] ?? 0;
    if (byte < 0xff) {
      end[i] = byte + 1;
      return end.subarray(0, i + 1);
    }
  }
  return ZERO;
}

export function toKeyValue({ key, value, mod_revision, create_revision }: IKeyValue): KeyValue {
  return { key: key.toString(), value, revision: Number(mod_revision), createRevision: Number(create_revision) };
}
