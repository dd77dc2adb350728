// The layout of protobuf messages: what the model's structs and the meta kinds have in common, before code is emitted of it.
import type { Field, ScalarType, Schema, StructSchema } from '../model.ts';
import type { UnitScope } from './unit-scope.ts';

/** What one value is on the wire. */
export type WireValue =
  | { readonly kind: 'scalar'; readonly type: ScalarType | 'int32' | 'int64' | 'json' }
  /** Expressions for the functions of another message. */
  | { readonly kind: 'message'; readonly encode: string; readonly decode: string }
  /** A list where protobuf can not have one (values of maps): in a message, at 1. */
  | { readonly kind: 'wrapped'; readonly items: WireValue };

export interface MessageField {
  readonly name: string;
  /** Go's name of the field, in the words of a wrong wire type. */
  readonly goName: string;
  readonly number: number;
  /** value: always written, its zero too; optional: when it is there. */
  readonly rule: 'value' | 'optional' | 'list' | 'map';
  readonly value: WireValue;
}

/** Fields of an embedded Go struct: a message of its own on the wire, the same object in JSON. */
export interface EmbeddedFields {
  readonly number: number;
  readonly goName: string;
  readonly fields: readonly (MessageField | EmbeddedFields)[];
}

/** Sorted by number. */
export type MessageFields = readonly (MessageField | EmbeddedFields)[];

interface Placed {
  readonly field: Field;
  readonly numbers: readonly number[];
}

/** Layout of a struct with numbers. `nested` answers functions for a struct that is no type of its own. */
export function layoutOf(schema: StructSchema, scope: UnitScope, nested: (schema: StructSchema, wish: string) => WireValue): MessageFields {
  const placed = schema.fields.flatMap((field) => {
    const numbers = schema.protobuf?.get(field.name);
    return numbers === undefined ? [] : [{ field, numbers }];
  });
  return arrange(placed, { scope, nested });
}

interface Surroundings {
  readonly scope: UnitScope;
  readonly nested: (schema: StructSchema, wish: string) => WireValue;
}

function arrange(placed: readonly Placed[], around: Surroundings): MessageFields {
  const groups = new Map<number, Placed[]>();
  for (const one of placed) groups.set(one.numbers[0] as number, [...(groups.get(one.numbers[0] as number) ?? []), one]);
  return [...groups]
    .sort(([a], [b]) => a - b)
    .map(([number, members]) => {
      const [first] = members as [Placed];
      if (first.numbers.length === 1) return fieldOf(first.field, number, around);
      const inner = members.map(({ field, numbers }) => ({ field, numbers: numbers.slice(1) }));
      return { number, goName: first.field.goEmbedded ?? '', fields: arrange(inner, around) };
    });
}

function fieldOf({ name, schema }: Field, number: number, { scope, nested }: Surroundings): MessageField {
  const { schema: end } = scope.target(schema);
  const base = { name, goName: goNameOf(name), number };
  const valueAt = (of: Schema): WireValue => wireValue(of, name, { scope, nested });
  if (end.kind === 'list') return { ...base, rule: 'list', value: valueAt(end.items) };
  if (end.kind === 'map') return { ...base, rule: 'map', value: valueAt(end.values) };
  // A pointer of Go's: a struct unless it is filled, anything else when its zero value is kept.
  const pointer = end.kind === 'struct' ? schema.zero !== 'fill' || schema.nullable : schema.zero === 'keep' || schema.nullable;
  return { ...base, rule: pointer ? 'optional' : 'value', value: valueAt(schema) };
}

function wireValue(schema: Schema, wish: string, around: Surroundings): WireValue {
  const { schema: end, type } = around.scope.target(schema);
  switch (end.kind) {
    case 'scalar':
      return { kind: 'scalar', type: end.type === 'integer' ? (end.format === 'int32' ? 'int32' : 'int64') : end.type };
    case 'struct':
      if (type === undefined) return around.nested(end, wish);
      return { kind: 'message', encode: around.scope.call('encode', type.name), decode: around.scope.call('decode', type.name) };
    case 'list':
      return { kind: 'wrapped', items: wireValue(end.items, wish, around) };
    default:
      return { kind: 'scalar', type: 'json' };
  }
}

/** Words that Go writes in capitals. */
const CAPITALS = /^(api|ip|uid|id|csi|nfs|fc|rbd|dns|tls|url|tcp|http|grpc|cpu|pod_?ip)(?=[A-Z]|$)/;

/** As the reference names a field; metadata is an embedded ObjectMeta. */
export function goNameOf(name: string): string {
  if (name === 'metadata') return 'ObjectMeta';
  return name.replace(CAPITALS, (word) => word.toUpperCase()).replace(/^[a-z]/, (letter) => letter.toUpperCase());
}
