// Schemas of the model in the form of OpenAPI v3, as kube-apiserver publishes them: built-in kinds show their Go types' zero values as
// defaults and wrap references; custom kinds show what their definition says.
import type { OpenAPIV3 } from 'openapi-types';
import type { JsonValue } from '../../runtime/api/object.ts';
import type {
  AnySchema,
  Field,
  ListSchema,
  Logic,
  MapSchema,
  Model,
  RefSchema,
  Rule,
  ScalarSchema,
  Schema,
  StructSchema,
  TypeModel,
} from '../model.ts';
import { type DocumentSchema, META, SCHEMAS, type SchemaOrRef, TYPE_FIELDS } from './openapi-meta-types.ts';

/** Order of keywords; extensions follow, sorted. */
const ORDER: readonly string[] = [
  '$ref',
  'description',
  'type',
  'nullable',
  'format',
  'title',
  'default',
  'maximum',
  'exclusiveMaximum',
  'minimum',
  'exclusiveMinimum',
  'maxLength',
  'minLength',
  'pattern',
  'maxItems',
  'minItems',
  'uniqueItems',
  'multipleOf',
  'enum',
  'maxProperties',
  'minProperties',
  'required',
  'items',
  'allOf',
  'oneOf',
  'anyOf',
  'not',
  'properties',
  'additionalProperties',
  'externalDocs',
  'example',
];
const RANK = new Map(ORDER.map((key, index) => [key, index]));

type Bag = { [key: string]: unknown };

/** The definition's word on what is shown as the default. */
const PUBLISHED = 'x-kindsmith-published';

/** Drops what is undefined and brings the rest into the order of documents. */
export function ordered(bag: Bag): DocumentSchema {
  const rank = (key: string) => RANK.get(key) ?? ORDER.length;
  const keys = Object.keys(bag).filter((key) => bag[key] !== undefined);
  keys.sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  return Object.fromEntries(keys.map((key) => [key, bag[key]])) as DocumentSchema;
}

/** What the conversion of one type needs to know. */
interface Context {
  readonly model: Model;
  readonly native: boolean;
}

/** A type as it stands below `components.schemas`. */
export function typeSchema(model: Model, type: TypeModel): DocumentSchema {
  const context: Context = { model, native: type.dialect === 'native' };
  const kinds = type.groupVersionKinds;
  // A kind is an object of its own in the model; in documents only what lies inside another one is embedded.
  const root = kinds.length > 0 && type.schema.kind === 'struct' ? { ...type.schema, embedded: false } : type.schema;
  const schema = convert(context, root) as DocumentSchema;
  if (kinds.length === 0) return schema;
  const bag: Bag = { ...schema, 'x-kubernetes-group-version-kind': kinds.map(({ group, version, kind }) => ({ group, kind, version })) };
  if (!context.native) bag['properties'] = sortKeys({ ...(schema.properties ?? {}), ...customRootFields() });
  return ordered(bag);
}

/** The list of a kind; definitions do not describe it. */
export function listSchema(spec: {
  typeName: string;
  kind: string;
  plural: string;
  listKind: string;
  group: string;
  version: string;
  native: boolean;
}): DocumentSchema {
  const metadata = { description: 'Standard metadata of lists.', allOf: [{ $ref: `${SCHEMAS}${META}ListMeta` }] };
  return ordered({
    description: `A list of ${spec.kind} objects.`,
    type: 'object',
    required: ['items'],
    properties: {
      apiVersion: TYPE_FIELDS.apiVersion,
      items: { description: `The ${spec.plural}.`, type: 'array', items: { $ref: SCHEMAS + spec.typeName } },
      kind: TYPE_FIELDS.kind,
      metadata: spec.native ? ordered({ ...metadata, default: {} }) : metadata,
    },
    'x-kubernetes-group-version-kind': [{ group: spec.group, kind: spec.listKind, version: spec.version }],
  });
}

function customRootFields(): Record<string, SchemaOrRef> {
  return {
    apiVersion: TYPE_FIELDS.apiVersion,
    kind: TYPE_FIELDS.kind,
    metadata: { description: 'Standard metadata of objects.', allOf: [{ $ref: `${SCHEMAS}${META}ObjectMeta` }] },
  };
}

function convert(context: Context, schema: Schema): SchemaOrRef {
  switch (schema.kind) {
    case 'ref':
      return reference(context, schema);
    case 'struct':
      return ordered({ ...common(context, schema), ...struct(context, schema) });
    case 'map':
      return ordered({ ...common(context, schema), ...map(context, schema) });
    case 'list':
      return ordered({ ...common(context, schema), ...list(context, schema) });
    case 'scalar':
      return ordered({ ...common(context, schema), ...scalar(context, schema) });
    case 'any':
      return ordered({ ...common(context, schema), ...any(context, schema) });
  }
}

/** Keywords that any schema may have. */
function common(context: Context, schema: Schema): Bag {
  return {
    ...schema.extra,
    [PUBLISHED]: undefined,
    description: schema.description || undefined,
    nullable: schema.nullable && !context.native ? true : undefined,
    default: publishedDefault(context, schema),
    enum: schema.enum,
    ...(context.native ? {} : logic(schema.logic)),
    'x-kubernetes-patch-strategy': schema.patchStrategy?.join(','),
    'x-kubernetes-patch-merge-key': schema.patchMergeKey,
    'x-kubernetes-validations': context.native ? undefined : validations(schema.rules),
  };
}

function logic(value: Logic | undefined): Bag {
  return { allOf: value?.allOf, anyOf: value?.anyOf, oneOf: value?.oneOf, not: value?.not };
}

function reference(context: Context, schema: RefSchema): SchemaOrRef {
  const bag = common(context, schema);
  bag['x-kubernetes-map-type'] = schema.mapType;
  bag['allOf'] = [{ $ref: SCHEMAS + schema.ref }];
  return ordered(bag);
}

/** Items of a list and values of a map refer plainly, without description or default. */
function element(context: Context, schema: Schema): SchemaOrRef {
  if (schema.kind === 'ref') return { $ref: SCHEMAS + schema.ref };
  const converted = convert(context, schema) as DocumentSchema;
  if (context.native) delete converted.default;
  return converted;
}

function struct(context: Context, schema: StructSchema): Bag {
  const required = [...(schema.required ?? schema.fields.filter((field) => field.required).map((field) => field.name))];
  let properties = propertiesOf(context, schema.fields);
  if (schema.embedded && !context.native) {
    properties = { ...properties, ...customRootFields() };
  }
  return {
    type: 'object',
    required: required.length > 0 ? required : undefined,
    properties: Object.keys(properties).length > 0 ? sortKeys(properties) : undefined,
    maxProperties: schema.maxProperties,
    minProperties: schema.minProperties,
    'x-kubernetes-map-type': schema.mapType,
    'x-kubernetes-embedded-resource': (schema.embedded && !context.native) || undefined,
    'x-kubernetes-preserve-unknown-fields': (schema.preserveUnknown && !context.native) || undefined,
  };
}

function propertiesOf(context: Context, fields: readonly Field[]): Record<string, SchemaOrRef> {
  return Object.fromEntries(fields.map((field) => [field.name, convert(context, field.schema)]));
}

function sortKeys<T>(record: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function map(context: Context, schema: MapSchema): Bag {
  return {
    type: 'object',
    additionalProperties: element(context, schema.values),
    maxProperties: schema.maxProperties,
    minProperties: schema.minProperties,
    'x-kubernetes-map-type': schema.mapType,
  };
}

function list(context: Context, schema: ListSchema): Bag {
  return {
    type: 'array',
    items: element(context, schema.items),
    maxItems: schema.maxItems,
    minItems: schema.minItems,
    uniqueItems: schema.uniqueItems || undefined,
    'x-kubernetes-list-type': schema.listType,
    'x-kubernetes-list-map-keys': schema.listMapKeys,
  };
}

/** Scalars whose wire form is not their own name: how built-in kinds publish them. */
const NATIVE_SCALARS: Readonly<Record<string, Bag>> = {
  intOrString: { format: 'int-or-string', oneOf: [{ type: 'integer' }, { type: 'string' }] },
  quantity: { oneOf: [{ type: 'string' }, { type: 'number' }] },
  time: { type: 'string', format: 'date-time' },
  microTime: { type: 'string', format: 'date-time' },
  duration: { type: 'string' },
  bytes: { type: 'string', format: 'byte' },
};
const CUSTOM_INT_OR_STRING: Bag = { anyOf: [{ type: 'integer' }, { type: 'string' }], 'x-kubernetes-int-or-string': true };
const PLAIN_TYPES = new Set(['string', 'integer', 'number', 'boolean']);

function scalar(context: Context, schema: ScalarSchema): Bag {
  const bag: Bag = {
    type: PLAIN_TYPES.has(schema.type) ? schema.type : 'string',
    format: schema.format,
    maximum: schema.maximum,
    exclusiveMaximum: schema.exclusiveMaximum || undefined,
    minimum: schema.minimum,
    exclusiveMinimum: schema.exclusiveMinimum || undefined,
    multipleOf: schema.multipleOf,
    maxLength: schema.maxLength,
    minLength: schema.minLength,
    pattern: schema.pattern,
  };
  if (context.native) {
    // Constraints of built-in kinds are ours; kube-apiserver keeps its own in code.
    return NATIVE_SCALARS[schema.type] ?? { type: bag['type'], format: schema.format };
  }
  if (schema.type !== 'intOrString') return bag;
  const { type: _, ...rest } = bag;
  return { ...rest, ...CUSTOM_INT_OR_STRING };
}

function any(context: Context, schema: AnySchema): Bag {
  const bag: Bag = { type: schema.object ? 'object' : undefined };
  if (context.native) return bag;
  bag['x-kubernetes-preserve-unknown-fields'] = true;
  if (!schema.embedded) return bag;
  return {
    ...bag,
    type: 'object',
    required: ['kind', 'apiVersion'],
    properties: customRootFields(),
    'x-kubernetes-embedded-resource': true,
  };
}

/** A native zero that is always written shows as a default where its Go type is a scalar or a struct. */
function publishedDefault(context: Context, schema: Schema): JsonValue | undefined {
  const published = schema.extra[PUBLISHED];
  if (published !== undefined) return published ?? undefined;
  if (schema.default !== undefined) return schema.default;
  // A pointer that is always written is null when it is not set.
  if (!context.native || schema.zero !== 'fill' || schema.nullable) return undefined;
  if (schema.kind === 'ref') return targetIsStruct(context.model, schema.ref) ? {} : undefined;
  if (schema.kind === 'struct') return {};
  if (schema.kind !== 'scalar') return undefined;
  return ZEROS[schema.type];
}

const ZEROS: Readonly<Record<string, JsonValue>> = { string: '', integer: 0, number: 0, boolean: false };

function targetIsStruct(model: Model, name: string): boolean {
  return model.types.get(name)?.schema.kind === 'struct';
}

/** Those that refuse. */
function validations(rules: readonly Rule[]): readonly Bag[] | undefined {
  const published = rules.filter(({ warning }) => !warning);
  return published.length === 0 ? undefined : published.map(validation);
}

function validation(rule: Rule): Bag {
  const isDefaultMessage = rule.message === '' || rule.message === `failed rule: ${rule.rule?.text}`;
  const bag: Bag = {
    rule: rule.rule?.text,
    message: isDefaultMessage ? undefined : rule.message,
    messageExpression: rule.messageExpression?.text,
    reason: rule.reason === 'FieldValueInvalid' ? undefined : rule.reason,
    fieldPath: rule.fieldPath.length > 0 ? rule.fieldPath.map((name) => `.${name}`).join('') : undefined,
    optionalOldSelf: rule.optionalOldSelf || undefined,
  };
  return Object.fromEntries(Object.entries(bag).filter(([, value]) => value !== undefined));
}

/** Names of types that a tree of a document refers to. */
export function referencedTypes(tree: unknown, found: Set<string> = new Set()): Set<string> {
  if (Array.isArray(tree)) for (const item of tree) referencedTypes(item, found);
  else if (tree !== null && typeof tree === 'object') {
    const target = (tree as Partial<OpenAPIV3.ReferenceObject>).$ref;
    if (typeof target === 'string') found.add(target.slice(target.lastIndexOf('/') + 1));
    for (const value of Object.values(tree)) referencedTypes(value, found);
  }
  return found;
}
