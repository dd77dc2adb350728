// Builds objects from a schema of the published OpenAPI v2 document: a full one with one value for every field, and objects that lead
// to one place.

const samples = {
  'date-time': '2020-01-02T03:04:05Z',
  'int-or-string': 1,
  byte: 'eA==',
};

export const refName = (schema) => schema.$ref?.slice(schema.$ref.lastIndexOf('/') + 1);

/** Follows a $ref. */
export const resolve = (definitions, schema) => (schema.$ref ? definitions[refName(schema)] : schema);

/** Whether the named type is an object with fields of its own (not a map, time or quantity). */
export const isStruct = (definitions, name) => definitions[name]?.properties !== undefined;

/** One value with every field, as the schema says. */
export function sample(definitions, schema) {
  const name = refName(schema);
  if (name?.endsWith('.Quantity')) return '1';
  if (name?.endsWith('.MicroTime')) return '2020-01-02T03:04:05.000006Z';
  if (name?.endsWith('.FieldsV1')) return { 'f:a': {} };
  const target = resolve(definitions, schema);
  if (target.properties) {
    return Object.fromEntries(Object.entries(target.properties).map(([field, value]) => [field, sample(definitions, value)]));
  }
  if (target.type === 'array') return [sample(definitions, target.items)];
  if (target.type === 'object') return target.additionalProperties ? { k: sample(definitions, target.additionalProperties) } : {};
  if (target.type === 'boolean') return true;
  if (target.type === 'integer' || target.type === 'number') return 1;
  // Of strategies the one that takes all the other fields.
  if (target.enum?.includes('RollingUpdate')) return 'RollingUpdate';
  return target.enum?.[0] ?? samples[target.format] ?? 'x';
}

/** The zero of a schema's JSON type: what Go holds when nothing is sent. */
export function zero(definitions, schema) {
  const target = resolve(definitions, schema);
  if (target.type === 'array') return [];
  if (target.type === 'object') return {};
  if (target.type === 'boolean') return false;
  if (target.type === 'integer' || target.type === 'number' || target.format === 'int-or-string') return 0;
  return refName(schema)?.endsWith('.Quantity') ? '0' : '';
}

/** A value of another JSON type than the schema's. */
export function wrong(definitions, schema) {
  const target = resolve(definitions, schema);
  return target.type === 'object' || target.type === 'array' ? 'x' : {};
}

/**
 * Where each struct type is met first, walking the roots in order: type name → {root, path}; the path's steps are field names, `0` for
 * the first item of a list and `k` for a map's entry.
 */
export function places(definitions, roots) {
  const found = new Map();
  const queue = roots.map((root) => ({ name: root.typeName, root, path: [] }));
  for (let entry = queue.shift(); entry; entry = queue.shift()) {
    if (found.has(entry.name)) continue;
    found.set(entry.name, { root: entry.root, path: entry.path });
    for (const [field, value] of Object.entries(definitions[entry.name].properties)) {
      let schema = value;
      const path = [...entry.path, field];
      for (;;) {
        const target = resolve(definitions, schema);
        const inner = target.type === 'array' ? target.items : target.additionalProperties;
        if (!inner) break;
        path.push(target.type === 'array' ? 0 : 'k');
        schema = inner;
      }
      const name = refName(schema);
      if (name && isStruct(definitions, name)) queue.push({ name, root: entry.root, path });
    }
  }
  return found;
}

/** The value at a path, undefined where it ends early. */
export const at = (tree, path) => path.reduce((value, step) => value?.[step], tree);

/** A tree in which only the path is there, with the value at its end. */
export const along = (path, value) => path.reduceRight((inner, step) => (step === 0 ? [inner] : { [step]: inner }), value);
