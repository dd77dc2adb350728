// Long runs of one text in recorded objects are written as {"$repeat": [text, count, rest]}, so that a case about sizes stays readable.

const shortest = 100;

/** Replaces long strings that begin with a run of one to four characters. */
export function pack(value) {
  if (typeof value === 'string') return packText(value);
  if (Array.isArray(value)) return value.map(pack);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, pack(inner)]));
}

function packText(text) {
  if (text.length < shortest) return text;
  for (let size = 1; size <= 4; size++) {
    const unit = text.slice(0, size);
    let count = 1;
    while (text.startsWith(unit, count * size)) count++;
    if (count * size >= shortest) return { $repeat: [unit, count, text.slice(count * size)] };
  }
  return text;
}
