// The order of keys: by their UTF-8 bytes, as etcd has them. JavaScript compares strings by UTF-16 code units, which is the same
// but for pairs of surrogates against U+E000 and above.

const HIGH_UNITS = /[\ud800-\uffff]/;

/** Whether a key has code units for which JavaScript's own string order is not the order of UTF-8 bytes. */
export function hasHighUnits(key: string): boolean {
  return HIGH_UNITS.test(key);
}

/** Negative, zero or positive as the UTF-8 bytes of `a` come before, equal or follow those of `b`. */
export function compareKeys(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const x = a.charCodeAt(i);
    const y = b.charCodeAt(i);
    if (x !== y) return toByteRank(x) - toByteRank(y);
  }
  return a.length - b.length;
}

/** Surrogates stand for code points beyond U+FFFF, so they rank behind every other unit. */
function toByteRank(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}

/** JavaScript's own order; right, and faster, as long as no two keys with high units meet. */
export function compareUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
