// How the lists of cases are written: a base object with something changed.

const isMap = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);

/** A deep copy of `base` with `change` laid over it: objects merge, all else replaces, undefined removes. */
export function over(base, change) {
  if (!isMap(base) || !isMap(change)) return structuredClone(change);
  const result = structuredClone(base);
  for (const [key, value] of Object.entries(change)) {
    if (value === undefined) delete result[key];
    else result[key] = over(result[key], value);
  }
  return result;
}

/** Rows [name, object to send] to cases of creating. */
export const creates = (rows) => rows.map(([name, sent, rest]) => ({ name, sent, ...rest }));

/** Rows [name, object before, change in place] to cases of updating. */
export const updates = (rows) => rows.map(([name, before, change, rest]) => ({ name, before, change, ...rest }));
