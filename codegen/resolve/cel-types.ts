// The CEL type of each place in the types: what expressions see of objects. Names of object types are the keys of places.
// https://kubernetes.io/docs/reference/using-api/cel/#type-checking
import type { CelType } from '../../runtime/cel/types.ts';
import { BOOL, BYTES, DOUBLE, DURATION, DYN, INT, listOf, mapOf, objectOf, STRING, TIMESTAMP } from '../../runtime/cel/types.ts';
import type { CelField, CelTypeProvider } from '../cel/compile-expression.ts';
import { celFieldName } from '../cel/escape-name.ts';
import type { ListSchema, ScalarSchema, ScalarType, Schema } from '../model.ts';
import { fieldKey } from './scope.ts';

/** The object type of `request` in proxy expressions. */
export const REQUEST_TYPE = 'kindsmith.dev/ProxyRequest';
/** What custom kinds show of metadata. */
const CUSTOM_METADATA = 'kindsmith.dev/ObjectMeta';

const FIXED: Readonly<Record<string, readonly string[]>> = {
  [REQUEST_TYPE]: ['port', 'scheme', 'path'],
  [CUSTOM_METADATA]: ['name', 'generateName'],
};

const SCALARS: Readonly<Record<ScalarType, CelType>> = {
  string: STRING,
  integer: INT,
  number: DOUBLE,
  boolean: BOOL,
  intOrString: DYN,
  time: TIMESTAMP,
  microTime: TIMESTAMP,
  duration: DURATION,
  quantity: STRING,
  bytes: BYTES,
};

/** Formats that make a custom kind's string something else (apiextensions' schema declarations). */
const STRING_FORMATS: Readonly<Record<string, CelType>> = {
  byte: BYTES,
  date: TIMESTAMP,
  'date-time': TIMESTAMP,
  datetime: TIMESTAMP,
  duration: DURATION,
};

/** Answers the checker from the places of the first pass. */
export class PlaceTypes implements CelTypeProvider {
  readonly #places: ReadonlyMap<string, Schema>;
  readonly #native: (typeName: string) => boolean;
  readonly #fields = new Map<string, ReadonlyMap<string, CelField> | undefined>();

  constructor(places: ReadonlyMap<string, Schema>, native: (typeName: string) => boolean) {
    this.#places = places;
    this.#native = native;
  }

  /** The type of a place by its key; undefined when there is none. */
  at(key: string): CelType | undefined {
    const schema = this.#places.get(key);
    return schema && this.#typeOf(schema, key, 0);
  }

  /** The place that a step leads to: a field, or `*` for each item or value. */
  step(key: string, name: string): string | undefined {
    const at = this.#deref(key);
    const schema = this.#places.get(at);
    if (schema?.kind === 'list') return name === '*' ? `${at}[]` : undefined;
    if (schema?.kind === 'map') return `${at}{}`;
    return schema?.kind === 'struct' && this.#places.has(`${at}${fieldKey(name)}`) ? `${at}${fieldKey(name)}` : undefined;
  }

  /** Whether a place is a map: its keys stand in brackets in field paths. */
  isMap(key: string): boolean {
    return this.#places.get(this.#deref(key))?.kind === 'map';
  }

  /** Whether a place takes anything. */
  isAny(key: string): boolean {
    const schema = this.#places.get(this.#deref(key));
    return schema?.kind === 'any' || (schema?.kind === 'struct' && schema.preserveUnknown);
  }

  fields(typeName: string): ReadonlyMap<string, CelField> | undefined {
    if (!this.#fields.has(typeName)) this.#fields.set(typeName, this.#fieldsOf(typeName));
    return this.#fields.get(typeName);
  }

  #fieldsOf(typeName: string): ReadonlyMap<string, CelField> | undefined {
    const fixed = FIXED[typeName];
    if (fixed) return new Map(fixed.map((name) => [name, { property: name, type: STRING }]));
    const struct = this.#places.get(typeName);
    if (struct?.kind !== 'struct') return undefined;
    const custom = struct.embedded && !this.#native(typeName);
    const fields = new Map<string, CelField>();
    for (const { name, schema } of struct.fields) {
      fields.set(celFieldName(name), {
        property: name,
        type: custom && name === 'metadata' ? objectOf(CUSTOM_METADATA) : this.#typeOf(schema, `${typeName}${fieldKey(name)}`, 0),
      });
    }
    return fields;
  }

  #deref(key: string): string {
    let at = key;
    for (let hops = 0; hops < 64; hops++) {
      const schema = this.#places.get(at);
      if (schema?.kind !== 'ref') return at;
      at = schema.ref;
    }
    return at;
  }

  #typeOf(schema: Schema, key: string, depth: number): CelType {
    if (depth > 64) return DYN;
    switch (schema.kind) {
      case 'ref':
        return this.#targetType(schema.ref, depth);
      case 'struct':
        return objectOf(key);
      case 'map':
        return mapOf(STRING, this.#typeOf(schema.values, `${key}{}`, depth + 1));
      case 'list':
        return listType(schema, this.#typeOf(schema.items, `${key}[]`, depth + 1));
      case 'scalar':
        return scalarType(schema);
      case 'any':
        return DYN;
    }
  }

  #targetType(name: string, depth: number): CelType {
    const target = this.#places.get(name);
    return target ? this.#typeOf(target, name, depth + 1) : DYN;
  }
}

function listType(schema: ListSchema, element: CelType): CelType {
  if (schema.listType === 'set') return { kind: 'list', element, listType: 'set' };
  if (schema.listType === 'map') return { kind: 'list', element, listType: 'map', mapKeys: schema.listMapKeys ?? [] };
  return listOf(element);
}

function scalarType(schema: ScalarSchema): CelType {
  return (schema.type === 'string' ? STRING_FORMATS[schema.format ?? ''] : undefined) ?? SCALARS[schema.type];
}
