// The model as JSON Schema (draft 07), one document: what ajv compiles, what json-schema-to-typescript reads, what editors get.
import type { JsonObject, JsonValue } from '../../runtime/api/object.ts';
import type { Field, Schema, TypeModel } from '../model.ts';

/** How a schema is wanted. */
export interface JsonSchemaOptions {
  /** Reference to a type: `#/$defs/NAME` in one document. */
  readonly refer: (typeName: string) => JsonValue;
  /** Native kinds have their types checked by decode: constraints alone, and only where there are any. */
  readonly constraintsOnly: boolean;
  /** Whether a type has a constraint at any depth (constraintsOnly). */
  readonly constrained?: (typeName: string) => boolean;
}

/** The schema of one type. */
export function typeSchema(type: TypeModel, options: JsonSchemaOptions): JsonObject {
  return schemaOf(type.schema, options) ?? {};
}

function schemaOf(schema: Schema, options: JsonSchemaOptions): JsonObject | undefined {
  const own = { ...words(schema, options), ...shape(schema, options) };
  return options.constraintsOnly && Object.keys(own).length === 0 ? undefined : own;
}

function words(schema: Schema, { constraintsOnly }: JsonSchemaOptions): JsonObject {
  const described = !constraintsOnly && schema.description !== undefined ? { description: schema.description } : {};
  const values = constraintsOnly ? schema.supported : (schema.supported ?? undefined);
  return { ...described, ...(values && { enum: withNull(values, schema) }), ...logicOf(schema) };
}

const withNull = (values: readonly JsonValue[], schema: Schema): JsonValue[] => [
  ...values,
  ...(schema.nullable && !values.includes(null) ? [null] : []),
];

function logicOf(schema: Schema): JsonObject {
  const { logic } = schema;
  if (logic === undefined) return {};
  return {
    ...(logic.allOf && { allOf: [...logic.allOf] }),
    ...(logic.anyOf && { anyOf: [...logic.anyOf] }),
    ...(logic.oneOf && { oneOf: [...logic.oneOf] }),
    ...(logic.not !== undefined && { not: logic.not }),
  };
}

function shape(schema: Schema, options: JsonSchemaOptions): JsonObject {
  const typed = (type: string): JsonObject => (options.constraintsOnly ? {} : { type: schema.nullable ? [type, 'null'] : type });
  switch (schema.kind) {
    case 'ref':
      if (options.constraintsOnly && options.constrained?.(schema.ref) === false) return {};
      return { allOf: [...(schema.logic?.allOf ?? []), options.refer(schema.ref)] };
    case 'struct':
      return {
        ...typed('object'),
        ...structShape(schema.fields, options),
        ...defined({ minProperties: schema.minProperties, maxProperties: schema.maxProperties }),
      };
    case 'map': {
      const values = schemaOf(schema.values, options);
      return {
        ...typed('object'),
        ...(values && { additionalProperties: values }),
        ...defined({ minProperties: schema.minProperties, maxProperties: schema.maxProperties }),
      };
    }
    case 'list': {
      const items = schemaOf(schema.items, options);
      const { minItems, maxItems, uniqueItems } = schema;
      const keys = schema.listType === 'map' ? (schema.listMapKeys ?? []) : schema.listType === 'set' ? [] : undefined;
      const unique = keys && !options.constraintsOnly ? { 'x-kindsmith-keys': [...keys] } : {};
      return { ...typed('array'), ...(items && { items }), ...defined({ minItems, maxItems, uniqueItems }), ...unique };
    }
    case 'scalar':
      return { ...scalarType(schema.type, schema.nullable, options), ...limits(schema), ...format(schema, options) };
    case 'any':
      return schema.object ? typed('object') : {};
  }
}

function structShape(fields: readonly Field[], options: JsonSchemaOptions): JsonObject {
  const properties: JsonObject = {};
  for (const field of fields) {
    const schema = schemaOf(field.schema, options);
    if (schema !== undefined) properties[field.name] = schema;
  }
  const named = Object.keys(properties).length > 0 ? { properties } : {};
  if (options.constraintsOnly) return { ...named, ...mustBeSet(fields) };
  const required = fields.filter((field) => field.required).map((field) => field.name);
  return { ...named, ...(required.length > 0 && { required }) };
}

/** Native fields whose absence or zero is "Required value": name → [kind of zero, detail]. */
function mustBeSet(fields: readonly Field[]): JsonObject {
  const set = fields.flatMap((field) =>
    field.mustBeSet ? [[field.name, [zeroKind(field.schema), field.mustBeSet.detail]] as [string, JsonValue]] : [],
  );
  return set.length === 0 ? {} : { 'x-kindsmith-set': Object.fromEntries(set) };
}

function zeroKind(schema: Schema): string {
  if (schema.kind === 'list') return 'list';
  if (schema.kind !== 'scalar') return 'absent';
  if (schema.type === 'boolean' || schema.zero === 'keep') return 'absent';
  return schema.type === 'integer' || schema.type === 'number' ? 'number' : 'text';
}

type Scalar = Extract<Schema, { kind: 'scalar' }>;

function scalarType(type: Scalar['type'], nullable: boolean, { constraintsOnly }: JsonSchemaOptions): JsonObject {
  if (constraintsOnly) return {};
  const names =
    type === 'intOrString' ? ['integer', 'string'] : [type === 'integer' || type === 'number' || type === 'boolean' ? type : 'string'];
  const all = nullable ? [...names, 'null'] : names;
  return { type: all.length === 1 ? (all[0] as string) : all };
}

function format(schema: Scalar, { constraintsOnly }: JsonSchemaOptions): JsonObject {
  return constraintsOnly || schema.format === undefined ? {} : { format: schema.format };
}

function limits(schema: Scalar): JsonObject {
  const { minimum, maximum, multipleOf, minLength, maxLength, pattern } = schema;
  return defined({
    ...(schema.exclusiveMinimum ? { exclusiveMinimum: minimum } : { minimum }),
    ...(schema.exclusiveMaximum ? { exclusiveMaximum: maximum } : { maximum }),
    ...{ multipleOf, minLength, maxLength, pattern },
  });
}

function defined(parts: Readonly<Record<string, JsonValue | undefined>>): JsonObject {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined));
}
