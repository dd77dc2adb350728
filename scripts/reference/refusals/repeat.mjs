// Long runs of one text in recorded objects are written as {"$repeat": [text, count]}, so that a case about sizes stays readable.

const shortest = 100;

/** Replaces long strings that repeat one to three characters, or begin with such a run. */
export function pack(value) {
  if (typeof value === 'string') {
    if (value.length < shortest) return value;
    for (let size = 1; size <= 3; size++) {
      const unit = value.slice(0, size);
      if (value.length % size === 0 && unit.repeat(value.length / size) === value) return { $repeat: [unit, value.length / size] };
    }
    return value;
  }
  if (Array.isArray(value)) return value.map(pack);
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, pack(inner)]));
  return value;
}
