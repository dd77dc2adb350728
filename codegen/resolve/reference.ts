// $ref: to a TypeDefinition by its OpenAPI name, in the forms in which documents write it.
import type { SchemaDefinition } from '../definition.ts';
import type { TypeSource } from './scope.ts';

/** The name that a schema refers to: `$ref`, or OpenAPI's `allOf: [{$ref}]` with attributes beside it. */
export function referenceOf(definition: SchemaDefinition): string | undefined {
  const raw = definition.$ref ?? (definition.allOf?.length === 1 && definition.type === undefined ? definition.allOf[0]?.$ref : undefined);
  return raw?.replace(/^#\/(definitions|components\/schemas)\//, '');
}

/** Follows references to the type that is not one itself; undefined for a ring or a missing one. */
export function targetOf(name: string, types: ReadonlyMap<string, TypeSource>): TypeSource | undefined {
  const seen = new Set<string>();
  for (let current = name; !seen.has(current); ) {
    seen.add(current);
    const type = types.get(current);
    if (type === undefined) return undefined;
    const next = referenceOf(type.schema);
    if (next === undefined) return type;
    current = next;
  }
  return undefined;
}
