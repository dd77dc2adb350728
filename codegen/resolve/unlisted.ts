// Fields that lists do not show: where they are, below the root of a type.
import type { Schema } from '../model.ts';
import type { ResolvedTypes } from './types.ts';

/** Paths of the fields marked `x-kindsmith-unlisted`, `*` for any item or key. A type inside itself is followed once. */
export function unlistedPaths(types: ResolvedTypes, typeName: string): readonly (readonly string[])[] {
  const found: (readonly string[])[] = [];
  const walk = (schema: Schema, path: readonly string[], above: readonly string[]): void => {
    switch (schema.kind) {
      case 'ref': {
        const target = types.models.get(schema.ref);
        if (target !== undefined && !above.includes(schema.ref)) walk(target.schema, path, [...above, schema.ref]);
        return;
      }
      case 'list':
        walk(schema.items, [...path, '*'], above);
        return;
      case 'map':
        walk(schema.values, [...path, '*'], above);
        return;
      case 'struct':
        for (const field of schema.fields) {
          const place = [...path, field.name];
          if (field.schema.unlisted === true) found.push(place);
          else walk(field.schema, place, above);
        }
        return;
      default:
        return;
    }
  };
  walk({ kind: 'ref', ref: typeName } as Schema, [], []);
  return found;
}
