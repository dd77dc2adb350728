// Which scalar a schema stands for, and the Go type that native type errors name.
import type { SchemaDefinition } from '../definition.ts';
import type { ScalarType } from '../model.ts';
import { goNameOf } from './names.ts';
import { referenceOf, targetOf } from './reference.ts';
import type { SchemaScope } from './scope.ts';

/** Formats that make a native string something else. */
const NATIVE_FORMATS: Readonly<Record<string, ScalarType>> = {
  'date-time': 'time',
  byte: 'bytes',
  quantity: 'quantity',
  duration: 'duration',
};

/** The scalar that a schema is; undefined: no scalar. */
export function scalarTypeOf(definition: SchemaDefinition, native: boolean): ScalarType | undefined {
  if (definition['x-kubernetes-int-or-string'] || definition.format === 'int-or-string') return 'intOrString';
  if (definition.format === 'quantity') return 'quantity';
  if (definition.type === 'string') {
    if (native && definition['x-kindsmith-go-type'] === 'v1.MicroTime') return 'microTime';
    return (native ? NATIVE_FORMATS[definition.format ?? ''] : undefined) ?? 'string';
  }
  if (definition.type === 'integer' || definition.type === 'number' || definition.type === 'boolean') return definition.type;
  // As OpenAPI v3 publishes resource.Quantity.
  if (definition.type === undefined && definition.oneOf?.map((part) => part.type).join() === 'string,number') return 'quantity';
  return undefined;
}

const GO_SCALARS: Readonly<Record<ScalarType, string>> = {
  string: 'string',
  integer: 'int64',
  number: 'float64',
  boolean: 'bool',
  intOrString: 'int32',
  time: 'string',
  microTime: 'string',
  duration: 'string',
  quantity: 'resource.Quantity',
  bytes: '[]uint8',
};

/** The Go type of a place, as encoding/json prints it. */
export function goTypeOf(definition: SchemaDefinition, scope: Pick<SchemaScope, 'types' | 'native'>): string {
  const explicit = definition['x-kindsmith-go-type'];
  if (explicit !== undefined && explicit !== 'v1.MicroTime') return explicit;
  const reference = referenceOf(definition);
  if (reference !== undefined) {
    const target = targetOf(reference, scope.types);
    if (target === undefined) return goNameOf(reference);
    const native = target.dialect === 'native';
    const structured = scalarTypeOf(target.schema, native) === undefined;
    return structured
      ? (target.schema['x-kindsmith-go-type'] ?? goNameOf(target.name))
      : goTypeOf(target.schema, { types: scope.types, native });
  }
  const scalar = scalarTypeOf(definition, scope.native);
  if (scalar === 'integer') return definition.format === 'int32' ? 'int32' : 'int64';
  if (scalar !== undefined) return GO_SCALARS[scalar];
  if (definition.type === 'array') return `[]${definition.items === undefined ? 'interface {}' : goTypeOf(definition.items, scope)}`;
  if (typeof definition.additionalProperties === 'object') return `map[string]${goTypeOf(definition.additionalProperties, scope)}`;
  return 'map[string]interface {}';
}
