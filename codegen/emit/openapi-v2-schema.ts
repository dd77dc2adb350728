// From a published v3 schema to its OpenAPI v2 form. v2 can say less: no defaults, no nullable, no oneOf; what would say something wrong
// is left out (kube-apiserver does the same, so that old clients do not refuse good objects).
import type { OpenAPIV2, OpenAPIV3 } from 'openapi-types';
import type { DocumentSchema, SchemaOrRef } from './openapi-meta-types.ts';

export const DEFINITIONS = '#/definitions/';

export type V2Schema = OpenAPIV2.SchemaObject;

/** `custom`: the rules for custom kinds, which drop more. */
export function toV2Schema(schema: SchemaOrRef, custom: boolean): V2Schema {
  if ('$ref' in schema) return { $ref: toV2Ref(schema) } as V2Schema;
  const own = custom ? simplifyCustom(schema) : simplifyNative(schema);
  const { nullable: _n, default: _d, oneOf: _1, anyOf: _2, not: _3, allOf, items, properties, additionalProperties, ...rest } = own;
  const target = allOf?.length === 1 && allOf[0] !== undefined && '$ref' in allOf[0] ? allOf[0] : undefined;
  const out: { [key: string]: unknown } = {};
  for (const [key, value] of Object.entries(own)) {
    if (key === 'allOf' && target !== undefined) out['$ref'] = toV2Ref(target);
    else if (key === 'items' && items !== undefined) out[key] = toV2Schema(items, custom);
    else if (key === 'additionalProperties' && additionalProperties !== undefined) out[key] = toV2Schema(additionalProperties, custom);
    else if (key === 'properties' && properties !== undefined) out[key] = mapValues(properties, (value) => toV2Schema(value, custom));
    else if (key in rest) out[key] = value;
  }
  return out as V2Schema;
}

export function toV2Ref(reference: OpenAPIV3.ReferenceObject): string {
  return DEFINITIONS + reference.$ref.slice(reference.$ref.lastIndexOf('/') + 1);
}

/** The root of a custom kind that keeps unknown fields says nothing but its type. */
export function toV2Root(schema: DocumentSchema, custom: boolean): V2Schema {
  if (!custom || schema['x-kubernetes-preserve-unknown-fields'] !== true) return toV2Schema(schema, custom);
  const { description, type, 'x-kubernetes-group-version-kind': kinds } = schema;
  return { ...(description === undefined ? {} : { description }), type, 'x-kubernetes-group-version-kind': kinds } as V2Schema;
}

/** Quantity and IntOrString are unions in v3 and plain strings in v2. */
function simplifyNative(schema: DocumentSchema): DocumentSchema {
  if (schema.oneOf === undefined || schema.type !== undefined) return schema;
  const { description, format, ...rest } = schema;
  return { ...(description === undefined ? {} : { description }), type: 'string', ...(format === undefined ? {} : { format }), ...rest };
}

function simplifyCustom(schema: DocumentSchema): DocumentSchema {
  if (schema.nullable === true) return without(schema, ['type', 'items', 'properties', 'additionalProperties']);
  if (schema['x-kubernetes-preserve-unknown-fields'] === true) {
    const isEmbedded = schema['x-kubernetes-embedded-resource'] === true;
    return without(schema, ['type', 'items', 'properties', ...(isEmbedded ? ['required'] : [])]);
  }
  if (schema['x-kubernetes-int-or-string'] === true) return without(schema, ['type']);
  return schema;
}

function without(schema: DocumentSchema, keys: readonly string[]): DocumentSchema {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => !keys.includes(key))) as DocumentSchema;
}

function mapValues<A, B>(record: Record<string, A>, change: (value: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
