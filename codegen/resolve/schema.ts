// One schema of a definition → the model's Schema: finds out what a place is, and moves what stands at it.
import type { JsonValue } from '../../runtime/api/object.ts';
import type { SchemaDefinition } from '../definition.ts';
import type { AnySchema, Field, ListSchema, Logic, MapSchema, Schema, SchemaCommon, StructSchema } from '../model.ts';
import { referenceOf, targetOf } from './reference.ts';
import { resolveRules } from './rules.ts';
import { goTypeOf, scalarTypeOf } from './scalars.ts';
import type { SchemaScope } from './scope.ts';
import { fieldKey } from './scope.ts';
import { resolveStaticDefault } from './static-default.ts';

const MAX_DEPTH = 128;
const OBJECT_META = 'io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta';

/** Resolves one place and all below it. */
export function resolveSchema(definition: SchemaDefinition, scope: SchemaScope): Schema {
  const schema = resolveShape(definition, scope);
  scope.pass.visit?.(scope.key, schema);
  return schema;
}

function resolveShape(definition: SchemaDefinition, scope: SchemaScope): Schema {
  if (scope.path.length > 2 * MAX_DEPTH) {
    scope.error('nested too deeply');
    return any(definition, scope);
  }
  const reference = referenceOf(definition);
  if (reference !== undefined) return resolveReference(reference, definition, scope);
  const scalar = scalarTypeOf(definition, scope.native);
  if (scalar !== undefined) {
    const { format, minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, minLength, maxLength, pattern } = definition;
    const limits = { format, minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, minLength, maxLength, pattern };
    return { ...common(definition, scope, 'drop'), kind: 'scalar', type: scalar, ...defined(limits) };
  }
  if (definition.type === 'array') return resolveList(definition, scope);
  const embedded = definition['x-kubernetes-embedded-resource'] === true && !scope.native;
  if (definition.properties !== undefined || embedded || (scope.source.root && scope.key === scope.source.name))
    return resolveStruct(definition, scope);
  if (typeof definition.additionalProperties === 'object') return resolveMap(definition, definition.additionalProperties, scope);
  const open = definition['x-kubernetes-preserve-unknown-fields'] === true || definition.additionalProperties === true;
  if (open || definition['x-kubernetes-embedded-resource'] || scope.native) return any(definition, scope);
  if (definition.type === 'object') return resolveStruct(definition, scope);
  scope.error('type: required, or x-kubernetes-preserve-unknown-fields: true');
  return any(definition, scope);
}

function resolveReference(name: string, definition: SchemaDefinition, scope: SchemaScope): Schema {
  const target = scope.types.get(name);
  if (target === undefined) {
    scope.error(`no TypeDefinition has the name ${name}`, ['$ref']);
    return any({ ...definition, type: 'object' }, scope);
  }
  const end = targetOf(name, scope.types);
  const scalar = end === undefined || scalarTypeOf(end.schema, end.dialect === 'native') !== undefined;
  const collection = end?.schema.type === 'array' || (end?.schema.properties === undefined && end?.schema.type === 'object');
  const base = common(definition, scope, scalar || collection ? 'drop' : 'keep');
  return { ...base, kind: 'ref', ref: name, ...defined({ mapType: definition['x-kubernetes-map-type'] }) };
}

function resolveList(definition: SchemaDefinition, scope: SchemaScope): ListSchema {
  if (definition.items === undefined) scope.error('items: required');
  const unique = definition['x-kindsmith-unique'];
  const { minItems, maxItems, uniqueItems } = definition;
  const schema = {
    ...common(definition, scope, 'drop'),
    kind: 'list' as const,
    items: resolveSchema(definition.items ?? { type: 'object' }, scope.into(['items'], '[]')),
    ...defined({
      listType: definition['x-kubernetes-list-type'],
      listMapKeys: definition['x-kubernetes-list-map-keys'],
      ...{ minItems, maxItems, uniqueItems },
      unique: unique === false ? undefined : unique,
    }),
  };
  if (schema.listType === 'map' && (schema.listMapKeys?.length ?? 0) === 0) scope.error('x-kubernetes-list-map-keys: required');
  return schema;
}

function resolveMap(definition: SchemaDefinition, values: SchemaDefinition, scope: SchemaScope): MapSchema {
  const { minProperties, maxProperties } = definition;
  return {
    ...common(definition, scope, 'drop'),
    kind: 'map',
    values: resolveSchema(values, scope.into(['additionalProperties'], '{}')),
    ...defined({ minProperties, maxProperties, mapType: definition['x-kubernetes-map-type'] }),
  };
}

function resolveStruct(definition: SchemaDefinition, scope: SchemaScope): StructSchema {
  const root = scope.source.root && scope.key === scope.source.name;
  const embedded = definition['x-kubernetes-embedded-resource'] === true;
  let properties: Readonly<Record<string, SchemaDefinition>> = definition.properties ?? {};
  if (root || embedded) properties = withTypeMeta(properties, scope.native);
  if (typeof definition.additionalProperties === 'object' && definition.properties !== undefined)
    scope.error('additionalProperties and properties exclude each other', ['additionalProperties']);
  const names = Object.keys(properties);
  if (!scope.native) names.sort();
  for (const name of definition.required ?? [])
    if (!Object.hasOwn(properties, name) && !definition['x-kubernetes-preserve-unknown-fields'])
      scope.error(`required names ${name}, which is no property`, ['required']);
  const required = new Set([...(definition.required ?? []), ...(embedded && !root ? ['kind', 'apiVersion'] : [])]);
  const union = definition['x-kindsmith-union'];
  for (const name of union?.members ?? [])
    if (!Object.hasOwn(properties, name)) scope.error(`${name} is no property`, ['x-kindsmith-union', 'members']);
  const { minProperties, maxProperties } = definition;
  return {
    ...common(definition, scope, 'keep'),
    kind: 'struct',
    ...defined({
      protobuf: protobufOf(definition, names, scope),
      required: !scope.native && required.size > 1 ? [...required] : undefined,
    }),
    fields: names.map((name) =>
      resolveField({ name, definition: properties[name] as SchemaDefinition, required: required.has(name) }, scope),
    ),
    preserveUnknown: definition['x-kubernetes-preserve-unknown-fields'] === true || (root && scope.source.preserveUnknown),
    embedded: embedded || root,
    ...defined({
      mapType: definition['x-kubernetes-map-type'],
      union: union && { noun: union.noun, members: union.members, required: union.required ?? false },
      ...{ minProperties, maxProperties },
    }),
  };
}

/** Numbers by field. Every property has one, and no other has the same; a root's kind and apiVersion have none. */
function protobufOf(
  definition: SchemaDefinition,
  names: readonly string[],
  scope: SchemaScope,
): ReadonlyMap<string, readonly number[]> | undefined {
  const given = definition['x-kindsmith-protobuf'];
  if (given === undefined) return undefined;
  const keyword = 'x-kindsmith-protobuf';
  if (!scope.native) scope.error(`${keyword} is for native types`, [keyword]);
  const numbers = new Map<string, readonly number[]>();
  const taken = new Map<string, string>();
  for (const [name, value] of Object.entries(given)) {
    if (!names.includes(name)) scope.error(`${name} is no property`, [keyword]);
    const path = typeof value === 'number' ? [value] : value;
    const other = taken.get(path.join());
    if (other !== undefined) scope.error(`${name} has the number of ${other}`, [keyword]);
    taken.set(path.join(), name);
    numbers.set(name, path);
  }
  const root = scope.source.root && scope.key === scope.source.name;
  for (const name of names)
    if (!numbers.has(name) && !(root && (name === 'kind' || name === 'apiVersion'))) scope.error(`${name} has no number`, [keyword]);
  return numbers;
}

interface NamedSchema {
  readonly name: string;
  readonly definition: SchemaDefinition;
  readonly required: boolean;
}

function resolveField({ name, definition, required }: NamedSchema, scope: SchemaScope): Field {
  const at = scope.into(['properties', name], fieldKey(name));
  if (name === '__proto__') at.error('__proto__ can not be the name of a property');
  if (/\p{Surrogate}/u.test(name)) at.error('the name is no well-formed text');
  const mark = definition['x-kindsmith-required'] ?? (required && scope.native);
  const mustBeSet = mark === false ? undefined : { detail: typeof mark === 'string' ? mark : '' };
  const goEmbedded = definition['x-kindsmith-go-embedded'];
  return { name, required, schema: resolveSchema(definition, at), ...defined({ mustBeSet, goEmbedded }) };
}

/** What every object of its own has. The definition's words for metadata are left to its own: ObjectMeta is Kubernetes'. */
function withTypeMeta(properties: Readonly<Record<string, SchemaDefinition>>, native: boolean): Record<string, SchemaDefinition> {
  const { kind, apiVersion, metadata, ...rest } = properties;
  const description = metadata?.description;
  const meta: SchemaDefinition =
    metadata?.$ref !== undefined
      ? metadata
      : { $ref: OBJECT_META, ...(native ? { 'x-kindsmith-zero': 'fill' } : {}), ...defined({ description }) };
  return { kind: kind ?? { type: 'string' }, apiVersion: apiVersion ?? { type: 'string' }, metadata: meta, ...rest };
}

function any(definition: SchemaDefinition, scope: SchemaScope): AnySchema {
  const embedded = definition['x-kubernetes-embedded-resource'] === true;
  return { ...common(definition, scope, 'keep'), kind: 'any', object: definition.type === 'object' || embedded, embedded };
}

function common(definition: SchemaDefinition, scope: SchemaScope, zero: SchemaCommon['zero']): SchemaCommon {
  const { description, nullable } = definition;
  const strategy = definition['x-kubernetes-patch-strategy']?.split(',') as SchemaCommon['patchStrategy'];
  const computed = definition['x-kindsmith-default'];
  return {
    nullable: nullable === true,
    zero: definition['x-kindsmith-zero'] ?? zero,
    goType: goTypeOf(definition, scope),
    rules: resolveRules(definition, scope),
    extra: extraOf(definition),
    ...defined({
      description,
      enum: definition.enum,
      supported: supportedOf(definition),
      default: resolveStaticDefault(definition, scope),
      check: definition['x-kindsmith-format'],
      immutable: definition['x-kindsmith-immutable'],
      unlisted: definition['x-kindsmith-unlisted'] || undefined,
      patchStrategy: strategy,
      patchMergeKey: definition['x-kubernetes-patch-merge-key'],
      logic: logicOf(definition, scope),
      mergeDefault: computed?.merge,
      computedDefault:
        computed && scope.pass.compile?.({ text: computed.cel, variables: {}, at: scope, key: ['x-kindsmith-default', 'cel'] }),
    }),
  };
}

function supportedOf(definition: SchemaDefinition): readonly JsonValue[] | undefined {
  const taken = definition['x-kindsmith-enum'];
  return taken === false ? undefined : (taken ?? definition.enum);
}

/** Value validations that combine, as JSON Schema. A lone allOf around a $ref is a reference, not logic. */
function logicOf(definition: SchemaDefinition, scope: SchemaScope): Logic | undefined {
  if (referenceOf(definition) !== undefined || scalarTypeOf(definition, scope.native) === 'quantity') return undefined;
  const { allOf, anyOf, oneOf, not } = definition;
  if (scalarTypeOf(definition, scope.native) === 'intOrString') return logic({ allOf: allOf?.filter((part) => part.anyOf === undefined) });
  return logic({ allOf, anyOf, oneOf, not });
}

function logic(parts: { [K in 'allOf' | 'anyOf' | 'oneOf' | 'not']?: unknown }): Logic | undefined {
  const found = defined({ allOf: parts.allOf, anyOf: parts.anyOf, oneOf: parts.oneOf, not: parts.not });
  return Object.keys(found).length === 0 || (Array.isArray(found.allOf) && found.allOf.length === 0) ? undefined : (found as Logic);
}

const EXTRA = ['title', 'example', 'externalDocs', 'x-kubernetes-unions', 'x-kindsmith-published'] as const;

function extraOf(definition: SchemaDefinition): Record<string, JsonValue> {
  const extra: Record<string, JsonValue> = {};
  for (const name of EXTRA) if (definition[name] !== undefined) extra[name] = definition[name] as JsonValue;
  return extra;
}

/** Without the entries that are undefined (exactOptionalPropertyTypes). */
function defined<T extends object>(parts: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as never;
}
