// Defaults: one function per struct that has any below it. Static ones, then computed ones, then those of its fields; an object that got
// a field is answered anew in canonical order.
import type { Field, Schema, StructSchema, TypeModel } from '../model.ts';
import { member, quote, read } from '../source.ts';
import { celBindings } from './expression.ts';
import type { UnitScope, UnitSection } from './unit-scope.ts';

/** All default functions of a unit; types without defaults have none. */
export function emitDefaults(scope: UnitScope): UnitSection {
  const lines: string[] = [];
  const entries = new Map<string, string>();
  const holders = typesWithDefaults(scope);
  for (const type of scope.unit.types) {
    const { schema, type: end } = scope.target(type.schema);
    if (schema.kind !== 'struct' || !holders.has(type.name)) continue;
    const name = scope.local('defaults', type);
    const writer: Writer = { scope, lines, holders, type, native: type.dialect === 'native' };
    if (end === undefined || end === type) emitStruct(schema, name, writer);
    else lines.push(`const ${name} = (o, c) => ${scope.call('defaults', end.name)}(o, c);`);
    entries.set(type.shortName, name);
  }
  return { lines, entries };
}

interface Writer {
  readonly scope: UnitScope;
  readonly lines: string[];
  readonly holders: ReadonlySet<string>;
  readonly type: TypeModel;
  readonly native: boolean;
}

/** Names of the types that have a default at any depth. */
export function typesWithDefaults(scope: UnitScope): ReadonlySet<string> {
  const holders = new Set<string>();
  for (let size = -1; size !== holders.size; ) {
    size = holders.size;
    for (const type of scope.model.types.values()) if (!holders.has(type.name) && hasBelow(type.schema, holders)) holders.add(type.name);
  }
  return holders;
}

const hasOwn = (schema: Schema): boolean => schema.default !== undefined || schema.computedDefault !== undefined;

function hasBelow(schema: Schema, holders: ReadonlySet<string>): boolean {
  switch (schema.kind) {
    case 'ref':
      return holders.has(schema.ref);
    case 'struct':
      return schema.fields.some((field) => hasOwn(field.schema) || hasBelow(field.schema, holders));
    case 'list':
      return hasBelow(schema.items, holders);
    case 'map':
      return hasBelow(schema.values, holders);
    default:
      return false;
  }
}

function emitStruct(schema: StructSchema, name: string, writer: Writer): void {
  const statics = schema.fields.filter((field) => field.schema.default !== undefined);
  const computed = schema.fields.filter((field) => field.schema.computedDefault !== undefined);
  const body: string[] = [];
  if (statics.length + computed.length > 0) body.push('  let n = false;');
  for (const field of statics)
    body.push(`  if (${unset(field, writer)}) { o${member(field.name)} = ${quote(field.schema.default)}; n = true; }`);
  for (const field of computed) body.push(...emitComputed(field, name, writer));
  if (statics.length + computed.length > 0) body.push(`  if (n) o = ${orderOf(schema, name, writer)};`);
  for (const field of schema.fields) {
    const value = read('o', field.name);
    const call = childCall(field.schema, { value, target: `o${member(field.name)}`, wish: field.name }, writer);
    if (call !== undefined) body.push(`  ${call}`);
  }
  writer.lines.push(`function ${name}(o, c) {`, ...body, '  return o;', '}');
}

/** The object again with its keys in order: straight code, since this runs for most objects that are created. */
function orderOf(schema: StructSchema, name: string, writer: Writer): string {
  if (!writer.native) return 'rt.orderKeys(o)';
  const order = writer.scope.take(`order_${name.replace(/^defaults_/, '')}`);
  const copies = schema.fields.map((field) => `  if ((x = ${read('o', field.name)}) !== undefined) n${member(field.name)} = x;`);
  writer.lines.push(`function ${order}(o) {`, '  const n = {};', '  let x;', ...copies, '  return n;', '}');
  return `${order}(o)`;
}

const ZERO_TEXT: Partial<Record<string, string>> = { string: '""', integer: '0', number: '0', boolean: 'false', bytes: '""' };

/** The zero value that Go can not tell from absent; undefined: there is none. */
function zeroText(field: Field, writer: Writer): string | undefined {
  const { schema: end } = writer.scope.target(field.schema);
  return writer.native && field.schema.zero !== 'keep' && end.kind === 'scalar' ? ZERO_TEXT[end.type] : undefined;
}

function unset(field: Field, writer: Writer): string {
  const value = read('o', field.name);
  const zero = zeroText(field, writer);
  const absent = `${value} === undefined${field.schema.zero === 'fill' ? ` || ${value} === null` : ''}`;
  return zero === undefined ? absent : `${absent} || ${value} === ${zero}`;
}

function emitComputed(field: Field, name: string, writer: Writer): string[] {
  const expression = field.schema.computedDefault;
  if (expression === undefined) return [];
  const compute = writer.scope.take(`compute_${name.replace(/^defaults_/, '')}_${field.name}`);
  writer.lines.push(`function ${compute}(self, c) { ${celBindings(expression, { self: '', root: 'c.root' })}return ${expression.js}; }`);
  const set = `o${member(field.name)}`;
  if (field.schema.mergeDefault) {
    const shape = quote(completeShape(field.schema, expression.text, writer));
    return [
      `  { const x = c.compute(${compute}, o); const y = x === undefined ? ${set} : rt.complete(${set}, x, ${shape}); if (y !== ${set}) { ${set} = y; n = true; } }`,
    ];
  }
  const zero = zeroText(field, writer);
  const found = zero === undefined ? 'x !== undefined' : `x !== undefined && x !== ${zero}`;
  return [`  if (${unset(field, writer)}) { const x = c.compute(${compute}, o); if (${found}) { ${set} = x; n = true; } }`];
}

type CompleteShape = { order?: string[]; fields?: Record<string, CompleteShape> };

/** Key order of what a merged default may complete: of the place, and of those structs below it that its expression speaks of. */
function completeShape(schema: Schema, text: string, writer: Writer, depth = 0): CompleteShape {
  const { schema: end } = writer.scope.target(schema);
  if (end.kind !== 'struct' || depth > 3) return {};
  const spoken = end.fields.filter((field) => text.includes(`'${field.name}'`));
  const fields = Object.fromEntries(spoken.map((field) => [field.name, completeShape(field.schema, text, writer, depth + 1)]));
  return { order: end.fields.map((field) => field.name), fields };
}

interface ChildPlace {
  readonly value: string;
  /** Where a new object goes. */
  readonly target: string;
  readonly wish: string;
}

/** A statement that fills what is below a place; undefined: nothing to fill. Wrong types are left alone. */
function childCall(schema: Schema, { value, target, wish }: ChildPlace, writer: Writer): string | undefined {
  if (!hasBelow(schema, writer.holders)) return undefined;
  const { schema: end, type } = writer.scope.target(schema);
  switch (end.kind) {
    case 'struct': {
      const fill = type === undefined ? nested(end, wish, writer) : writer.scope.call('defaults', type.name);
      return `if (rt.isObject(${value})) ${target} = ${fill}(${value}, c);`;
    }
    case 'list':
      return `rt.fillList(${value}, ${itemFiller(end.items, wish, writer)}, c);`;
    case 'map':
      return `rt.fillMap(${value}, ${itemFiller(end.values, wish, writer)}, c);`;
    default:
      return undefined;
  }
}

/** A function that fills one item and answers it. */
function itemFiller(schema: Schema, wish: string, writer: Writer): string {
  const { schema: end, type } = writer.scope.target(schema);
  if (end.kind === 'struct') return type === undefined ? nested(end, wish, writer) : writer.scope.call('defaults', type.name);
  const name = writer.scope.take(`fill_${writer.type.shortName}_${wish}`);
  writer.lines.push(`function ${name}(o, c) { ${childCall(schema, { value: 'o', target: 'o', wish }, writer) ?? ''} return o; }`);
  return name;
}

function nested(schema: StructSchema, wish: string, writer: Writer): string {
  const name = writer.scope.take(`defaults_${writer.type.shortName}_${wish}`);
  emitStruct(schema, name, writer);
  return name;
}
