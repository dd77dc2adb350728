// Decoders: one function per struct, that walks the keys as they come and builds the object in canonical order.
import type { Field, Schema, StructSchema, TypeModel } from '../model.ts';
import { member, quoteString } from '../source.ts';
import { customValue } from './decode-custom.ts';
import { nativeValue, writeNative } from './decode-native.ts';
import type { DecodeWriter } from './decode-writer.ts';
import type { UnitScope, UnitSection } from './unit-scope.ts';

/** All decoders of a unit. */
export function emitDecode(scope: UnitScope): UnitSection {
  const lines: string[] = [];
  const entries = new Map<string, string>();
  for (const type of scope.unit.types) {
    const { schema, type: end } = scope.target(type.schema);
    if (schema.kind !== 'struct') continue;
    const name = scope.local('decode', type);
    if (end === undefined || end === type) emitStruct(schema, name, writerOf(scope, type, lines));
    else lines.push(`const ${name} = (v, d) => ${scope.call('decode', end.name)}(v, d);`);
    entries.set(type.shortName, name);
  }
  return { lines, entries };
}

function writerOf(scope: UnitScope, type: TypeModel, lines: string[]): DecodeWriter {
  const writer: DecodeWriter = {
    scope,
    native: type.dialect === 'native',
    struct: type.shortName,
    lines,
    nested(schema, wish) {
      const name = scope.take(`decode_${type.shortName}_${wish}`);
      emitStruct(schema, name, writer);
      return name;
    },
  };
  return writer;
}

function emitStruct(schema: StructSchema, name: string, writer: DecodeWriter): void {
  const { fields } = schema;
  const body: string[] = [];
  if (fields.length > 0) body.push(`  let ${fields.map((_, index) => `v${index}`).join(', ')};`);
  if (schema.preserveUnknown) body.push('  const rest = {};');
  const fold = writer.native && fields.length > 0 ? foldTable(fields, name, writer) : 'undefined';
  body.push('  for (let k in v) {', '    const x = v[k];', '    for (;;) {', '      switch (k) {');
  fields.forEach((field, index) => {
    const label = quoteString(field.name);
    body.push(`        case ${label}: v${index} = ${fieldValue(field, schema, writer)}; break;`);
  });
  if (schema.preserveUnknown) body.push('        default: rt.put(rest, k, d.sorted(x));');
  else if (writer.native) body.push(`        default: if ((k = d.unknown(k, v, ${fold})) !== undefined) continue;`);
  else body.push('        default: d.unknown(k, v, undefined);');
  body.push('      }', '      break;', '    }', '  }');
  body.push(schema.preserveUnknown ? '  const o = rest;' : '  const o = {};');
  fields.forEach((field, index) => {
    body.push(...(writer.native ? writeNative(field, `v${index}`, writer) : writeCustom(field, `v${index}`, schema)));
  });
  body.push(schema.preserveUnknown ? '  return rt.orderKeys(o);' : '  return o;');
  writer.lines.push(`function ${name}(v, d) {`, ...body, '}');
}

function fieldValue(field: Field, schema: StructSchema, writer: DecodeWriter): string {
  if (writer.native) return nativeValue(field, 'x', writer);
  if (schema.embedded && field.name === 'metadata') return `d.metadata(x, ${metadataDecoder(field.schema, writer.scope)})`;
  return customValue(field.schema, { value: 'x', field: quoteString(field.name), wish: field.name }, writer);
}

function metadataDecoder(schema: Schema, scope: UnitScope): string {
  return schema.kind === 'ref' ? scope.call('decode', schema.ref) : '(v) => v';
}

function writeCustom(field: Field, value: string, schema: StructSchema): string[] {
  const target = `o${member(field.name)}`;
  if (schema.embedded && field.name === 'metadata' && schema.fields.length > 0)
    return [`  if (${value} !== undefined) ${target} = ${value};`];
  const test = field.schema.nullable ? `${value} !== undefined` : `${value} !== undefined && ${value} !== null`;
  return [`  if (${test}) ${target} = ${value};`];
}

function foldTable(fields: readonly Field[], name: string, writer: DecodeWriter): string {
  const table = writer.scope.take(`fold_${name.replace(/^decode_/, '')}`);
  const entries = fields.map((field) => `[${quoteString(field.name.toLowerCase())},${quoteString(field.name)}]`);
  writer.lines.push(`const ${table} = rt.table(() => [${entries.join(',')}]);`);
  return table;
}
