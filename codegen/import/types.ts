// Published schemas → schemas of definitions: references by name, fields in wire order, zeros told from defaults, Go's names where they
// are not plain.
import type { JsonValue } from '../../runtime/api/object.ts';
import type { SchemaDefinition } from '../definition.ts';
import { goNameOf } from '../resolve/names.ts';
import type { FieldFact, RawSchema, Sources } from './document.ts';

type Mutable = { -readonly [K in keyof SchemaDefinition]: SchemaDefinition[K] };

/** Keywords in the order in which they are written; `properties` and the like come last. */
const KEYWORDS = [
  'description',
  'type',
  'format',
  'nullable',
  'default',
  'enum',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'minLength',
  'maxLength',
  'pattern',
  'minItems',
  'maxItems',
  'uniqueItems',
  'minProperties',
  'maxProperties',
  'required',
  'x-kubernetes-group-version-kind',
  'x-kubernetes-int-or-string',
  'x-kubernetes-preserve-unknown-fields',
  'x-kubernetes-embedded-resource',
  'x-kubernetes-list-type',
  'x-kubernetes-list-map-keys',
  'x-kubernetes-map-type',
  'x-kubernetes-patch-merge-key',
  'x-kubernetes-patch-strategy',
  'x-kubernetes-unions',
  'x-kubernetes-validations',
  'oneOf',
  'anyOf',
  'not',
] as const;

/** Types that are no plain structs, maps or lists; what they are is not in their published schema. */
const SPECIAL: Readonly<Record<string, Readonly<SchemaDefinition>>> = {
  'io.k8s.apimachinery.pkg.api.resource.Quantity': { type: 'string', format: 'quantity' },
  'io.k8s.apimachinery.pkg.util.intstr.IntOrString': { type: 'string', format: 'int-or-string' },
  'io.k8s.apimachinery.pkg.apis.meta.v1.Time': { type: 'string', format: 'date-time' },
  'io.k8s.apimachinery.pkg.apis.meta.v1.MicroTime': { type: 'string', format: 'date-time', 'x-kindsmith-go-type': 'v1.MicroTime' },
};

/** Go types of those that fail in words of their own. */
const SPECIAL_GO: Readonly<Record<string, string>> = {
  'io.k8s.apimachinery.pkg.util.intstr.IntOrString': 'int32',
  'io.k8s.apimachinery.pkg.apis.meta.v1.Time': 'string',
  'io.k8s.apimachinery.pkg.apis.meta.v1.MicroTime': 'string',
};

/** The schema of a type, from all documents that have it: the first one's words, completed by the others'. */
export function convertType(name: string, sources: Sources, native: boolean): SchemaDefinition {
  const special = SPECIAL[name];
  if (special) return special;
  const published = sources.schemas.get(name) ?? [];
  const facts = sources.fields[name];
  const [first, ...others] = published.map((schema) => convertSchema(schema, native));
  const merged = others.reduce((left, right) => complete(left, right), first ?? { type: 'object' });
  if (!facts || !merged.properties) return merged;
  return { ...merged, properties: inWireOrder(merged.properties, facts) };
}

function inWireOrder(
  properties: Readonly<Record<string, SchemaDefinition>>,
  facts: Readonly<Record<string, FieldFact>>,
): Record<string, SchemaDefinition> {
  const names = [...Object.keys(facts).filter((name) => properties[name]), ...Object.keys(properties).filter((name) => !facts[name])];
  return Object.fromEntries(names.map((name) => [name, withFact(properties[name] ?? {}, facts[name] ?? {})]));
}

/** Adds what the reference was seen to do, which wins over what the zeros among the defaults say. */
function withFact(schema: SchemaDefinition, fact: FieldFact): SchemaDefinition {
  const { 'x-kindsmith-zero': published, ...rest } = schema;
  const typed = fact.goType ? withGoType(rest, fact.goType) : rest;
  const zero = fact.zero ?? published;
  const implied = zero === 'drop' || (zero === 'keep' && schema.$ref !== undefined && !isScalarName(schema.$ref));
  return {
    ...typed,
    ...(fact.nullable ? { nullable: true } : {}),
    ...(zero && !implied ? { 'x-kindsmith-zero': zero } : {}),
    ...(fact.embeddedIn ? { 'x-kindsmith-go-embedded': fact.embeddedIn } : {}),
  };
}

const isScalarName = (name: string): boolean => SPECIAL[name] !== undefined;

/** Puts a Go type where it differs from what the schema's shape says: at the place, at a list's items or at a map's values. */
function withGoType(schema: SchemaDefinition, goType: string): SchemaDefinition {
  if (plainGoType(schema) === goType) return schema;
  if (schema.type === 'array' && schema.items && goType.startsWith('[]'))
    return { ...schema, items: withGoType(schema.items, goType.slice(2)) };
  const values = schema.additionalProperties;
  const map = typeof values === 'object' ? /^map\[([^\]]+)\](.+)$/.exec(goType) : null;
  if (typeof values === 'object' && map?.[2] !== undefined) {
    const named = { ...schema, additionalProperties: withGoType(values, map[2]) };
    return map[1] === 'string' ? named : { ...named, 'x-kindsmith-go-type': goType };
  }
  return { ...schema, 'x-kindsmith-go-type': goType };
}

const GO_SCALARS: Readonly<Record<string, string>> = { string: 'string', boolean: 'bool', number: 'float64' };

function plainGoType(schema: SchemaDefinition): string {
  if (schema.$ref !== undefined) return SPECIAL_GO[schema.$ref] ?? goNameOf(schema.$ref);
  if (schema.format === 'byte') return '[]uint8';
  if (schema.type === 'integer') return schema.format === 'int32' ? 'int32' : 'int64';
  if (schema.type === 'array') return `[]${plainGoType(schema.items ?? {})}`;
  if (typeof schema.additionalProperties === 'object') return `map[string]${plainGoType(schema.additionalProperties)}`;
  return GO_SCALARS[schema.type ?? ''] ?? 'map[string]interface {}';
}

/** One published schema, without what only the documents need. */
export function convertSchema(raw: RawSchema, native: boolean): SchemaDefinition {
  const only = raw.allOf?.length === 1 ? raw.allOf[0] : undefined;
  const reference = raw.$ref ?? only?.$ref;
  const schema: Mutable = {};
  if (reference !== undefined) schema.$ref = reference.slice(reference.lastIndexOf('/') + 1);
  for (const keyword of KEYWORDS) if (raw[keyword] !== undefined) Object.assign(schema, { [keyword]: raw[keyword] });
  if (reference === undefined && raw.allOf) Object.assign(schema, { allOf: raw.allOf });
  if (native && schema.default !== undefined && isZero(schema.default)) {
    delete schema.default;
    schema['x-kindsmith-zero'] = 'fill';
  }
  if (raw.items) schema.items = convertSchema(raw.items, native);
  if (raw.properties) {
    schema.properties = Object.fromEntries(Object.entries(raw.properties).map(([name, value]) => [name, convertSchema(value, native)]));
  }
  if (typeof raw.additionalProperties === 'object') schema.additionalProperties = convertSchema(raw.additionalProperties, native);
  else if (raw.additionalProperties === true) schema['x-kubernetes-preserve-unknown-fields'] = true;
  return schema;
}

/** A published default that only says: always written. */
function isZero(value: JsonValue): boolean {
  return value === '' || value === 0 || value === false || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);
}

/** Adds to a schema what another document says beyond it. Items of lists in OpenAPI v3 carry zeros as well, which say nothing. */
function complete(schema: SchemaDefinition, other: SchemaDefinition): SchemaDefinition {
  const merged: Record<string, unknown> = { ...other, ...schema };
  if (schema.$ref !== undefined || schema.format === 'int-or-string') for (const key of ['oneOf', 'anyOf', 'allOf']) delete merged[key];
  if (schema.items && other.items) merged['items'] = schema.items;
  if (typeof schema.additionalProperties === 'object') merged['additionalProperties'] = schema.additionalProperties;
  if (schema.properties && other.properties) {
    const theirs = other.properties;
    merged['properties'] = {
      ...theirs,
      ...Object.fromEntries(
        Object.entries(schema.properties).map(([name, value]) => [name, theirs[name] ? complete(value, theirs[name]) : value]),
      ),
    };
  }
  return inKeywordOrder(merged as SchemaDefinition);
}

const ORDER = ['$ref', ...KEYWORDS] as readonly string[];
const LAST = ['allOf', 'items', 'properties', 'additionalProperties'];

function inKeywordOrder(schema: SchemaDefinition): SchemaDefinition {
  const rank = (key: string): number =>
    LAST.includes(key) ? ORDER.length + LAST.indexOf(key) : ORDER.includes(key) ? ORDER.indexOf(key) : ORDER.length;
  return Object.fromEntries(Object.entries(schema).sort(([left], [right]) => rank(left) - rank(right)));
}

/** Names of the types that a schema refers to. */
export function* referencesOf(schema: SchemaDefinition): Generator<string> {
  if (schema.$ref !== undefined) yield schema.$ref;
  if (schema.items) yield* referencesOf(schema.items);
  if (typeof schema.additionalProperties === 'object') yield* referencesOf(schema.additionalProperties);
  for (const property of Object.values(schema.properties ?? {})) yield* referencesOf(property);
}
