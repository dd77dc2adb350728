// Static defaults: must fit their schema, so that a default can never be what makes an object invalid.
import type { JsonValue } from '../../runtime/api/object.ts';
import type { SchemaDefinition } from '../definition.ts';
import type { SchemaScope } from './scope.ts';

const JSON_TYPES: Readonly<Record<string, (value: JsonValue) => boolean>> = {
  string: (value) => typeof value === 'string',
  integer: (value) => Number.isInteger(value),
  number: (value) => typeof value === 'number',
  boolean: (value) => typeof value === 'boolean',
  array: (value) => Array.isArray(value),
  object: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
};

/** The default of a place, checked for its type and enum. */
export function resolveStaticDefault(definition: SchemaDefinition, scope: SchemaScope): JsonValue | undefined {
  const value = definition.default;
  if (value === undefined) return undefined;
  if (value === null) {
    if (!definition.nullable) scope.error('null, though the field is not nullable', ['default']);
    return definition.nullable ? null : undefined;
  }
  const fits = definition.type === undefined || definition['x-kubernetes-int-or-string'] || JSON_TYPES[definition.type]?.(value) !== false;
  if (!fits) scope.error(`must be of type ${definition.type}`, ['default']);
  if (definition.enum !== undefined && !definition.enum.includes(value)) scope.error('must be one of enum', ['default']);
  if (definition['x-kindsmith-default'] !== undefined) scope.error('excludes a computed default', ['default']);
  return fits ? value : undefined;
}
