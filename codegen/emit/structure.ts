// Merge rules as data: for strategic merge patch and server-side apply. A place is {t, f | v | i, …}; a type is ['unit', 'Name'].
import type { JsonObject, JsonValue } from '../../runtime/api/object.ts';
import type { Schema } from '../model.ts';
import { quote } from '../source.ts';
import type { UnitScope, UnitSection } from './unit-scope.ts';

/** A function for each type, since few are ever asked for. */
export function emitStructure(scope: UnitScope): UnitSection {
  const entries = new Map<string, string>();
  for (const type of scope.unit.types) entries.set(type.shortName, `() => (${quote(placeOf(type.schema, scope))})`);
  return { lines: [], entries };
}

function placeOf(schema: Schema, scope: UnitScope): JsonValue {
  const own = attributes(schema);
  switch (schema.kind) {
    case 'ref': {
      const type = scope.model.types.get(schema.ref);
      const reference = [type?.unit ?? '', type?.shortName ?? ''];
      return Object.keys(own).length === 0 ? reference : { ...own, r: reference };
    }
    case 'struct': {
      const fields: JsonObject = Object.fromEntries(schema.fields.map((field) => [field.name, placeOf(field.schema, scope)]));
      return { ...own, t: 'struct', f: fields, ...(schema.preserveUnknown && { o: true }) };
    }
    case 'map':
      return { ...own, t: 'map', v: placeOf(schema.values, scope) };
    case 'list':
      return { ...own, t: 'list', i: placeOf(schema.items, scope), ...listAttributes(schema) };
    case 'scalar':
      return { ...own, t: 'scalar' };
    case 'any':
      return { ...own, t: 'any' };
  }
}

const listAttributes = ({ listType, listMapKeys }: Extract<Schema, { kind: 'list' }>): JsonObject => ({
  ...(listType && { listType }),
  ...(listMapKeys && { listMapKeys: [...listMapKeys] }),
});

function attributes(schema: Schema): JsonObject {
  const mapType = 'mapType' in schema ? schema.mapType : undefined;
  return {
    ...(mapType && { mapType }),
    ...(schema.patchMergeKey !== undefined && { patchMergeKey: schema.patchMergeKey }),
    ...(schema.patchStrategy && { patchStrategy: [...schema.patchStrategy] }),
  };
}
