// Rules: one function per place that has any at or below it. Expressions become functions, the rest of a rule is data.
import type { Field, ListSchema, Rule, Schema, StructSchema, TypeModel } from '../model.ts';
import { quote, quoteString, read } from '../source.ts';
import { celBindings } from './expression.ts';
import type { UnitScope, UnitSection } from './unit-scope.ts';

/** All rule functions of a unit; types without rules have none. */
export function emitRules(scope: UnitScope): UnitSection {
  const lines: string[] = [];
  const entries = new Map<string, string>();
  const holders = typesWithRules(scope);
  for (const type of scope.unit.types) {
    if (!holders.has(type.name)) continue;
    const name = scope.local('rules', type);
    emitPlace(type.schema, name, { scope, lines, holders, type });
    entries.set(type.shortName, name);
  }
  return { lines, entries };
}

interface Writer {
  readonly scope: UnitScope;
  readonly lines: string[];
  readonly holders: ReadonlySet<string>;
  readonly type: TypeModel;
}

function typesWithRules(scope: UnitScope): ReadonlySet<string> {
  const holders = new Set<string>();
  for (let size = -1; size !== holders.size; ) {
    size = holders.size;
    for (const type of scope.model.types.values()) if (!holders.has(type.name) && hasRules(type.schema, holders)) holders.add(type.name);
  }
  return holders;
}

function hasRules(schema: Schema, holders: ReadonlySet<string>): boolean {
  if (schema.rules.length > 0 || schema.check !== undefined) return true;
  switch (schema.kind) {
    case 'ref':
      return holders.has(schema.ref);
    case 'struct':
      return (
        schema.union !== undefined || schema.fields.some((field) => field.schema.immutable !== undefined || hasRules(field.schema, holders))
      );
    case 'list':
      return schema.unique !== undefined || hasRules(schema.items, holders);
    case 'map':
      return hasRules(schema.values, holders);
    default:
      return false;
  }
}

/** The function that runs a place's rules, by name; undefined: there are none. */
function placeFunction(schema: Schema, wish: string, writer: Writer): string | undefined {
  if (!hasRules(schema, writer.holders)) return undefined;
  if (schema.kind === 'ref' && schema.rules.length === 0 && schema.check === undefined) return lateCall(schema.ref, writer);
  const name = writer.scope.take(`rules_${writer.type.shortName}_${wish}`);
  emitPlace(schema, name, writer);
  return name;
}

/** Functions of other units are looked up when called: units may be rings. */
function lateCall(typeName: string, writer: Writer): string {
  const call = writer.scope.call('rules', typeName);
  return writer.scope.model.types.get(typeName)?.unit === writer.scope.unit.name ? call : `(s, o, w) => ${call}(s, o, w)`;
}

function emitPlace(schema: Schema, name: string, writer: Writer): void {
  const wish = name.replace(/^rules_/, '');
  const body: string[] = [];
  if (schema.rules.length > 0) {
    const rules = writer.scope.take(`list_${wish}`);
    writer.lines.push(`const ${rules} = [`, ...schema.rules.map((rule) => `  ${ruleData(rule, schema, writer)},`), '];');
    body.push(`  w.apply(${rules}, s, o);`);
  }
  body.push(...formatCalls(schema));
  switch (schema.kind) {
    case 'ref':
      if (writer.holders.has(schema.ref)) body.push(`  ${writer.scope.call('rules', schema.ref)}(s, o, w);`);
      break;
    case 'struct':
      body.push(...structCalls(schema, writer));
      break;
    case 'list':
      body.push(...listCalls(schema, wish, writer));
      break;
    case 'map': {
      const run = placeFunction(schema.values, `${wish}_value`, writer);
      if (run !== undefined) body.push(`  w.values(s, o, ${run});`);
      break;
    }
  }
  writer.lines.push(`function ${name}(s, o, w) {`, ...body, '}');
}

/** `x-kindsmith-format`: of the value, or of a map's keys and values. */
function formatCalls(schema: Schema): string[] {
  return (schema.check ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const [side, name] = part.split(':');
      return name === undefined
        ? `  w.format(${quoteString(part)}, s);`
        : `  w.mapFormat(${quoteString(name)}, ${quoteString(side as string)}, s);`;
    });
}

function structCalls(schema: StructSchema, writer: Writer): string[] {
  const { union, fields } = schema;
  const calls = fields.flatMap((field) => fieldCalls(field, writer));
  const one = union && `  w.union(s, ${quoteString(union.noun)}, ${quote([...union.members])}, ${union.required});`;
  return [
    '  if (!rt.isObject(s)) return;',
    ...(one ? [one] : []),
    ...(calls.length > 0 ? ['  const p = rt.isObject(o) ? o : undefined;', ...calls] : []),
  ];
}

function fieldCalls(field: Field, writer: Writer): string[] {
  const value = read('s', field.name);
  const old = `p === undefined ? undefined : ${read('p', field.name)}`;
  const run = placeFunction(field.schema, field.name, writer);
  const { immutable } = field.schema;
  return [
    ...(immutable ? [`  w.immutable(${quoteString(field.name)}, ${quoteString(immutable)}, ${value}, ${old}, p !== undefined);`] : []),
    ...(run === undefined ? [] : [`  ${unlessZero(field, value, writer)}w.field(${quoteString(field.name)}, ${value}, ${old}, ${run});`]),
  ];
}

/** A zero value that check reports as required is not looked at further. */
function unlessZero(field: Field, value: string, writer: Writer): string {
  const scalar = field.mustBeSet !== undefined && writer.scope.target(field.schema).schema.kind === 'scalar';
  return scalar ? `if (${value} !== "" && ${value} !== 0) ` : '';
}

function listCalls(schema: ListSchema, wish: string, writer: Writer): string[] {
  const run = placeFunction(schema.items, `${wish}_item`, writer);
  const keys = schema.listType === 'map' && schema.listMapKeys ? quote([...schema.listMapKeys]) : 'undefined';
  const unique = schema.unique === true ? 'undefined' : quote(schema.unique);
  return [
    ...(schema.unique === undefined ? [] : [`  w.unique(s, ${unique});`]),
    ...(run === undefined ? [] : [`  w.items(s, o, ${run}, ${keys});`]),
  ];
}

const WHEN = { create: 1, update: 2, status: 4 } as const;

function ruleData(rule: Rule, schema: Schema, writer: Writer): string {
  const { each, fieldPath, format, hides, message, reason, transition, optionalOldSelf, warning } = rule;
  const when = rule.when.reduce((sum, mode) => sum | WHEN[mode], 0);
  const below = each === undefined ? schema : placeAt(schema, each, writer);
  const suffix = pathText(fieldPath, below, writer);
  const data = quote({
    ...{ when, message, reason },
    ...(fieldPath.length > 0 && { path: [...fieldPath], suffix }),
    ...(each && { each: [...each] }),
    ...(hides !== undefined && { hides: hides === 'root' ? hides : pathText(hides, below, writer) }),
    ...(format !== undefined && { format }),
    ...(transition && { transition }),
    ...(optionalOldSelf && { optional: true }),
    ...(warning && { warning }),
    ...(rule.value === false && { value: false }),
  });
  const parts = (['rule', 'messageExpression', 'field', 'value'] as const).flatMap((part) => {
    const expression = rule[part];
    if (expression === undefined || expression === false) return [];
    const bindings = celBindings(expression, BINDINGS);
    return [`${part}: (self, oldSelf, c, at) => { ${bindings}return ${expression.js}; }`];
  });
  return `{${[data.slice(1, -1), ...parts].join(', ')}}`;
}

const BINDINGS = {
  root: 'c.root',
  oldRoot: 'c.oldRoot',
  now: 'c.now',
  settings: 'c.settings',
  item: 'at.value',
  key: 'at.key',
  indexes: 'at.indexes',
};

/** The place that steps lead to; undefined where the schema says no more. */
function placeAt(schema: Schema, steps: readonly string[], writer: Writer): Schema | undefined {
  let place: Schema | undefined = schema;
  for (const step of steps) {
    const end: Schema | undefined = place && writer.scope.target(place).schema;
    if (end?.kind === 'list') place = end.items;
    else if (end?.kind === 'map') place = end.values;
    else place = end?.kind === 'struct' ? end.fields.find((field) => field.name === step)?.schema : undefined;
  }
  return place;
}

/** A path as errors show it: keys of maps in brackets. */
function pathText(path: readonly string[], schema: Schema | undefined, writer: Writer): string {
  let text = '';
  let place = schema;
  for (const step of path) {
    const end: Schema | undefined = place && writer.scope.target(place).schema;
    text += end?.kind === 'map' || end?.kind === 'list' ? `[${step}]` : `.${step}`;
    place = place && placeAt(place, [step], writer);
  }
  return text;
}
