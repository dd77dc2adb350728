// What must be converted where a value changes its representation: see runtime/cel/values.ts for what representations are.

import type { Shape } from '../../runtime/cel/convert.ts';
import type { CelType } from '../../runtime/cel/types.ts';
import { quoteKey, quoteString } from '../source.ts';
import { isLoose } from './assign.ts';
import type { CelTypeProvider } from './environment.ts';
import { isIntrinsic } from './js-names.ts';

type Scalars = Readonly<Partial<Record<CelType['kind'], Extract<Shape, string>>>>;

/** Text in JSON that stands for another type. */
const FROM_JSON: Scalars = { timestamp: 't', duration: 'D', bytes: 'b' };
/** Numbers that must tell their type. */
const TO_DYNAMIC: Scalars = { double: 'd', uint: 'u' };

/** Decoded JSON → static. Objects stay raw: their fields are converted when they are read. */
export function shapeFromJson(type: CelType): Shape | null {
  return walk(type, FROM_JSON, () => null);
}

/** Static → dynamic. An object is converted in depth, from JSON. */
export function shapeToDynamic(type: CelType, types: CelTypeProvider): Shape | null {
  return walk(type, TO_DYNAMIC, (name) => objectShape(name, types, []));
}

function walk(type: CelType, scalars: Scalars, object: (name: string) => Shape | null): Shape | null {
  switch (type.kind) {
    case 'list': {
      const element = walk(type.element, scalars, object);
      return element === null ? null : ['l', element];
    }
    case 'map': {
      const [key, value] = [walk(type.key, scalars, object), walk(type.value, scalars, object)];
      return key === null && value === null ? null : ['m', key, value];
    }
    case 'opaque': {
      const [inner] = type.name === 'optional_type' ? type.params : [];
      const shape = inner === undefined ? null : walk(inner, scalars, object);
      return shape === null ? null : ['?', shape];
    }
    case 'object':
      return object(type.name);
    case 'wrapper':
      return walk(type.of, scalars, object);
    default:
      return scalars[type.kind] ?? null;
  }
}

/** Fields of an object that differ in dynamic representation. A type inside itself is left raw. */
function objectShape(name: string, types: CelTypeProvider, above: readonly string[]): Shape | null {
  if (above.includes(name) || above.length > 32) return null;
  const shapes: Record<string, Shape> = {};
  for (const { property, type } of types.fields(name)?.values() ?? []) {
    const shape = walk(type, { ...FROM_JSON, ...TO_DYNAMIC }, (inner) => objectShape(inner, types, [...above, name]));
    if (shape !== null && !isIntrinsic(property)) shapes[property] = shape;
  }
  return Object.keys(shapes).length === 0 ? null : shapes;
}

/** What turns a value of one static type into one of another that it was found assignable to. */
export function shapeBetween(from: CelType, to: CelType, types: CelTypeProvider): Shape | null {
  if (isLoose(to)) return shapeToDynamic(from, types);
  if (from.kind === 'list' && to.kind === 'list') {
    const element = shapeBetween(from.element, to.element, types);
    return element === null ? null : ['l', element];
  }
  if (from.kind === 'map' && to.kind === 'map') {
    const [key, value] = [shapeBetween(from.key, to.key, types), shapeBetween(from.value, to.value, types)];
    return key === null && value === null ? null : ['m', key, value];
  }
  const [inner, target] = [from, to].map((type) => (type.kind === 'opaque' && type.name === 'optional_type' ? type.params[0] : undefined));
  const shape = inner === undefined || target === undefined ? null : shapeBetween(inner, target, types);
  return shape === null ? null : ['?', shape];
}

/** A shape as JavaScript text. */
export function emitShape(shape: Shape | null): string {
  if (shape === null) return 'null';
  if (typeof shape === 'string') return quoteString(shape);
  if (Array.isArray(shape)) {
    const [head, ...inner] = shape as readonly [string, ...(Shape | null)[]];
    return `[${[quoteString(head), ...inner.map(emitShape)].join(',')}]`;
  }
  const fields = Object.entries(shape as Readonly<Record<string, Shape>>);
  return `{${fields.map(([name, inner]) => `${quoteKey(name)}:${emitShape(inner)}`).join(',')}}`;
}

/** A type as JavaScript text, as far as values are told apart at run time. */
export function emitType(type: CelType): string {
  switch (type.kind) {
    case 'list':
      return `{kind:"list",element:${emitType(type.element)}}`;
    case 'map':
    case 'object':
      return '{kind:"map"}';
    case 'opaque':
      return `{kind:"opaque",name:${quoteString(type.name)},params:[${type.params.map(emitType).join(',')}]}`;
    case 'wrapper':
      return `{kind:"wrapper",of:${emitType(type.of)}}`;
    default:
      return `{kind:"${type.kind}"}`;
  }
}
