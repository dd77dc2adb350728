// The native dialect of decoders: Go's types and zero values.
import type { Field, ScalarType, Schema } from '../model.ts';
import { member } from '../source.ts';
import type { DecodeWriter } from './decode-writer.ts';

/** Scalars that are taken as they are when typeof says so. */
const FAST: Partial<Record<ScalarType, string>> = { string: 'string', boolean: 'boolean' };

/** An expression for the decoded value of a field; undefined: absent. */
export function nativeValue(field: Field, value: string, writer: DecodeWriter): string {
  const name = field.goEmbedded === undefined ? field.name : `${field.goEmbedded}\u0001${field.name}`;
  return placeValue(field.schema, { value, name, wish: field.name }, writer);
}

interface Place {
  readonly value: string;
  readonly name: string;
  readonly wish: string;
  /** In a list of amounts of resources: nothing is finer than a thousandth. */
  readonly amount?: boolean;
}

/** Go's type of amounts by resource name: each is rounded up to a thousandth. */
const AMOUNTS = 'v1.ResourceList';

function placeValue(schema: Schema, place: Place, writer: DecodeWriter): string {
  const { schema: end, type } = writer.scope.target(schema);
  const words = (goType: string, item?: string): string =>
    writer.words(item === undefined ? [place.name, goType] : [place.name, goType, item]);
  switch (end.kind) {
    case 'scalar': {
      if (end.type === 'quantity') {
        words(schema.goType);
        return `d.${place.amount ? 'amount' : 'quantity'}(${place.value})`;
      }
      const method = end.type === 'integer' ? (end.format === 'int32' ? 'int32' : 'int64') : end.type;
      const slow = `d.${method}(${place.value}, ${words(schema.goType)})`;
      const fast = FAST[end.type];
      return fast === undefined ? slow : `typeof ${place.value} === "${fast}" ? ${place.value} : ${slow}`;
    }
    case 'struct': {
      const decode = type === undefined ? writer.nested(end, place.wish) : writer.scope.call('decode', type.name);
      return `d.struct(${place.value}, ${decode}, ${words(schema.goType)})`;
    }
    case 'list':
    case 'map': {
      const inner = end.kind === 'list' ? end.items : end.values;
      const target = writer.scope.target(inner);
      if (target.schema.kind === 'struct') {
        const decode = target.type === undefined ? writer.nested(target.schema, place.wish) : writer.scope.call('decode', target.type.name);
        return `d.${end.kind === 'list' ? 'structs' : 'structMap'}(${place.value}, ${decode}, ${words(schema.goType, inner.goType)})`;
      }
      const items = itemDecoder(inner, { ...place, amount: schema.goType === AMOUNTS }, writer);
      return `d.${end.kind}(${place.value}, ${items}, ${words(schema.goType)})`;
    }
    case 'any':
      words(schema.goType);
      return `d.any(${place.value})`;
    case 'ref':
      return 'undefined';
  }
}

/** A hoisted decoder of items that are no structs; null is the zero value. */
function itemDecoder(schema: Schema, place: Place, writer: DecodeWriter): string {
  const name = writer.scope.take(`item_${writer.struct}_${place.wish}`);
  const value = placeValue(schema, { ...place, value: 'x' }, writer);
  const { schema: end } = writer.scope.target(schema);
  // Go keeps nil among byte slices.
  const nil = end.kind === 'scalar' && end.type === 'bytes' ? 'null' : zeroOf(schema, writer);
  writer.lines.push(`const ${name} = (x, d) => x === null ? ${nil} : ${value};`);
  return name;
}

const ZEROS: Partial<Record<ScalarType, string>> = {
  string: '""',
  bytes: '""',
  integer: '0',
  number: '0',
  boolean: 'false',
  intOrString: '0',
  quantity: '"0"',
  duration: '"0s"',
};

/** What Go writes for a value that was not given. */
export function zeroOf(schema: Schema, writer: DecodeWriter): string {
  const { schema: end, type } = writer.scope.target(schema);
  if (end.kind === 'scalar') return ZEROS[end.type] ?? 'null';
  if (end.kind !== 'struct') return 'null';
  return `${type === undefined ? writer.nested(end, 'zero') : writer.scope.call('decode', type.name)}({}, d)`;
}

/** Statements that write a field by what becomes of its zero value. */
export function writeNative(field: Field, value: string, writer: DecodeWriter): string[] {
  const target = `o${member(field.name)}`;
  const { schema } = field;
  if (schema.zero === 'fill') {
    // A pointer that Go always writes (`apiGroup`, a selector) is null when it was not given.
    const filled = schema.nullable ? 'null' : zeroOf(schema, writer);
    return [`  ${target} = ${value} === undefined ? ${filled} : ${value};`];
  }
  const present = schema.zero === 'keep' ? '' : nonZero(schema, value, writer);
  return [`  if (${value} !== undefined${present}) ${target} = ${value};`];
}

function nonZero(schema: Schema, value: string, writer: DecodeWriter): string {
  const { schema: end } = writer.scope.target(schema);
  if (end.kind === 'list') return ` && ${value}.length !== 0`;
  if (end.kind === 'map' || end.kind === 'struct' || end.kind === 'any') return ` && rt.some(${value})`;
  const zero = end.kind === 'scalar' ? ZEROS[end.type] : undefined;
  return zero === undefined ? '' : ` && ${value} !== ${zero}`;
}
