// CEL's types as data: what the checker computes, what libraries declare, and what conversions at run time look at.
// https://github.com/google/cel-spec/blob/master/doc/langdef.md#gradual-type-checking

/** A type without parameters. `dyn` is checked at run time; `error` follows an error that was already reported. */
export type CelSimpleKind = 'bool' | 'int' | 'uint' | 'double' | 'string' | 'bytes' | 'null' | 'timestamp' | 'duration' | 'dyn' | 'error';

/** A list; `listType` and `mapKeys` carry x-kubernetes-list-type, which changes `==` and `+` (order is ignored, `+` merges). */
export interface CelListType {
  readonly kind: 'list';
  readonly element: CelType;
  readonly listType?: 'set' | 'map';
  readonly mapKeys?: readonly string[];
}

/** A map. Values born from JSON are plain objects, those born from a literal are CelMap. */
export interface CelMapType {
  readonly kind: 'map';
  readonly key: CelType;
  readonly value: CelType;
}

/** An object with declared fields; a CelTypeProvider knows the fields of each name. */
export interface CelObjectType {
  readonly kind: 'object';
  readonly name: string;
}

/** A type that a library brings: optional_type(T), kubernetes.Quantity, net.IP … */
export interface CelOpaqueType {
  readonly kind: 'opaque';
  readonly name: string;
  readonly params: readonly CelType[];
}

/** Any type of CEL, also those that exist only while checking (param). */
export type CelType =
  | { readonly kind: CelSimpleKind }
  | CelListType
  | CelMapType
  | CelObjectType
  | CelOpaqueType
  | { readonly kind: 'wrapper'; readonly of: CelType }
  | { readonly kind: 'type'; readonly of?: CelType }
  | { readonly kind: 'param'; readonly name: string };

export const BOOL: CelType = { kind: 'bool' };
export const INT: CelType = { kind: 'int' };
export const UINT: CelType = { kind: 'uint' };
export const DOUBLE: CelType = { kind: 'double' };
export const STRING: CelType = { kind: 'string' };
export const BYTES: CelType = { kind: 'bytes' };
export const NULL: CelType = { kind: 'null' };
export const TIMESTAMP: CelType = { kind: 'timestamp' };
export const DURATION: CelType = { kind: 'duration' };
export const DYN: CelType = { kind: 'dyn' };
export const ERROR: CelType = { kind: 'error' };
export const TYPE: CelType = { kind: 'type' };

/** list(element). */
export const listOf = (element: CelType): CelListType => ({ kind: 'list', element });
/** map(key, value). */
export const mapOf = (key: CelType, value: CelType): CelMapType => ({ kind: 'map', key, value });
/** An object type; its fields are asked from the provider by this name. */
export const objectOf = (name: string): CelObjectType => ({ kind: 'object', name });
/** A library's type, or a parametrised one such as optional_type(T). */
export const opaqueOf = (name: string, ...params: readonly CelType[]): CelOpaqueType => ({ kind: 'opaque', name, params });
/** optional_type(of). */
export const optionalOf = (of: CelType): CelOpaqueType => opaqueOf('optional_type', of);
/** A type parameter of a signature. */
export const paramOf = (name: string): CelType => ({ kind: 'param', name });

/** The types inside a type, in order. */
export function typeParams(type: CelType): readonly CelType[] {
  switch (type.kind) {
    case 'list':
      return [type.element];
    case 'map':
      return [type.key, type.value];
    case 'opaque':
      return type.params;
    case 'wrapper':
      return [type.of];
    default:
      return [];
  }
}

/** The same type with other types inside (as many as typeParams gave). */
export function withTypeParams(type: CelType, params: readonly CelType[]): CelType {
  const [first = DYN, second = DYN] = params;
  switch (type.kind) {
    case 'list':
      return { ...type, element: first };
    case 'map':
      return { kind: 'map', key: first, value: second };
    case 'opaque':
      return { kind: 'opaque', name: type.name, params };
    default:
      return type;
  }
}

/** A type in the words that cel-go's error messages use: `map(string, list(int))`. */
export function formatType(type: CelType): string {
  switch (type.kind) {
    case 'list':
      return `list(${formatType(type.element)})`;
    case 'map':
      return `map(${formatType(type.key)}, ${formatType(type.value)})`;
    case 'object':
      return type.name;
    case 'opaque':
      return type.params.length === 0 ? type.name : `${type.name}(${type.params.map(formatType).join(', ')})`;
    case 'wrapper':
      return `wrapper(${formatType(type.of)})`;
    case 'type':
      return type.of === undefined ? 'type' : `type(${formatType(type.of)})`;
    case 'param':
      return type.name;
    case 'error':
      return '!error!';
    default:
      return type.kind;
  }
}
