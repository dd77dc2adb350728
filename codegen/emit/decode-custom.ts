// The custom dialect of decoders: follows the structure, drops unknown fields and stray nulls, and leaves wrong types for check.
import type { Schema } from '../model.ts';
import type { DecodeWriter } from './decode-writer.ts';

interface Place {
  readonly value: string;
  /** Expression of the step that leads here. */
  readonly field: string;
  readonly wish: string;
}

/** An expression for the pruned value of a place. */
export function customValue(schema: Schema, place: Place, writer: DecodeWriter): string {
  const { schema: end, type } = writer.scope.target(schema);
  const { value, field, wish } = place;
  switch (end.kind) {
    case 'scalar':
    case 'ref':
      return value;
    case 'any':
      return `d.sorted(${value})`;
    case 'struct':
      return `d.open(${value}, ${type === undefined ? writer.nested(end, wish) : writer.scope.call('decode', type.name)}, ${field})`;
    case 'list':
      return scalarOnly(end.items, writer) ? value : `d.openList(${value}, ${itemDecoder(end.items, wish, writer)}, ${field})`;
    case 'map':
      return `d.openMap(${value}, ${itemDecoder(end.values, wish, writer)}, {field: ${field}, nullable: ${end.values.nullable}})`;
  }
}

const scalarOnly = (schema: Schema, writer: DecodeWriter): boolean => writer.scope.target(schema).schema.kind === 'scalar';

function itemDecoder(schema: Schema, wish: string, writer: DecodeWriter): string {
  const name = writer.scope.take(`item_${writer.struct}_${wish}`);
  writer.lines.push(`const ${name} = (x, k, d) => ${customValue(schema, { value: 'x', field: 'k', wish }, writer)};`);
  return name;
}
