// Decoders: one function per struct, that walks the keys as they come and builds the object in canonical order.
import type { Field, Schema, StructSchema } from '../model.ts';
import { member, quote, quoteString } from '../source.ts';
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
    if (end === undefined || end === type)
      emitStruct(schema, name, { scope, native: type.dialect === 'native', struct: type.shortName, lines, nestedNames: new Map() });
    else lines.push(`const ${name} = (v, d) => ${scope.call('decode', end.name)}(v, d);`);
    entries.set(type.shortName, name);
  }
  return { lines, entries };
}

interface Home extends Pick<DecodeWriter, 'scope' | 'native' | 'struct' | 'lines'> {
  /** Decoders of inline structs that are emitted already. */
  readonly nestedNames: Map<StructSchema, string>;
}

function writerOf(home: Home, words: string, entries: string[]): DecodeWriter {
  return {
    ...home,
    nested(schema, wish) {
      const known = home.nestedNames.get(schema);
      if (known !== undefined) return known;
      const name = home.scope.take(`decode_${home.struct}_${wish}`);
      home.nestedNames.set(schema, name);
      emitStruct(schema, name, home);
      return name;
    },
    words: (entry) => `${words}[${entries.push(quote(entry.filter((word) => word !== undefined))) - 1}]`,
  };
}

function emitStruct(schema: StructSchema, name: string, home: Home): void {
  const { fields } = schema;
  const entries: string[] = [];
  const words = home.scope.take(name.replace(/^decode_/, 'words_'));
  const writer = writerOf(home, words, entries);
  const body: string[] = [];
  if (fields.length > 0) body.push(`  let ${fields.map((_, index) => `v${index}`).join(', ')};`);
  if (schema.preserveUnknown) body.push('  const rest = {};');
  body.push('  for (let k in v) {', '    const x = v[k];', '    for (;;) {', '      switch (k) {');
  fields.forEach((field, index) => {
    const label = quoteString(field.name);
    body.push(`        case ${label}: v${index} = ${fieldValue(field, schema, writer)}; break;`);
  });
  if (schema.preserveUnknown) body.push('        default: rt.put(rest, k, d.sorted(x));');
  else if (writer.native) body.push(`        default: if ((k = d.unknown(k, v, ${words})) !== undefined) continue;`);
  else body.push('        default: d.unknown(k, v, undefined);');
  body.push('      }', '      break;', '    }', '  }');
  body.push(schema.preserveUnknown ? '  const o = rest;' : '  const o = {};');
  fields.forEach((field, index) => {
    body.push(...(writer.native ? writeNative(field, `v${index}`, writer) : writeCustom(field, `v${index}`, schema)));
  });
  body.push(schema.preserveUnknown ? '  return rt.orderKeys(o);' : '  return o;');
  if (writer.native) home.lines.push(`const ${words} = rt.words(${quoteString(home.struct)}, [${entries.join(',')}]);`);
  home.lines.push(`function ${name}(v, d) {`, ...body, '}');
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
