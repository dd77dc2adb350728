// Checks: ajv's standalone code for the constraints of a unit's types, one document, so that each type is compiled once. What ajv
// would import, and types of other units, come through rt.
import type { CodeKeywordDefinition, KeywordCxt } from 'ajv';
import { _, Ajv } from 'ajv';
import { _Code, getProperty, strConcat, stringify } from 'ajv/dist/compile/codegen/code.js';
import ajvNames from 'ajv/dist/compile/names.js';
import standalone from 'ajv/dist/standalone/index.js';
import type { JsonObject, JsonValue } from '../../runtime/api/object.ts';
import type { Schema, TypeModel } from '../model.ts';
import { quoteString } from '../source.ts';
import { typeSchema } from './json-schema.ts';
import type { UnitScope, UnitSection } from './unit-scope.ts';

/** ajv's checks of a unit as one function that answers validators by short name. */
export function emitCheck(scope: UnitScope): UnitSection {
  const constrained = constrainedTypes(scope);
  const types = scope.unit.types.filter((type) => constrained.has(type.name));
  if (types.length === 0) return { lines: [], entries: new Map() };
  const defs: JsonObject = {};
  for (const type of scope.unit.types) if (constrained.has(type.name)) defs[type.name] = forAjv(type, scope, constrained);
  const id = `kindsmith:${scope.unit.name}`;
  const ajv = createAjv();
  ajv.addSchema({ $id: id, $defs: defs });
  const exported = new Map(types.map((type, index) => [`c${index}`, type]));
  const text = standaloneCode(ajv, Object.fromEntries([...exported].map(([name, type]) => [name, `${id}#/$defs/${type.name}`])));
  const code = REQUIRES.reduce((all, [pattern, name]) => all.replace(pattern, name), text.replace(/^"use strict";/, ''));
  const lines = ['const checks = (() => {', '  const exports = {};', code, '  return exports;', '})();'];
  return { lines, entries: new Map([...exported].map(([name, type]) => [type.shortName, `checks.${name}`])) };
}

const names = ('default' in ajvNames ? ajvNames.default : ajvNames) as unknown as Record<'instancePath' | 'vErrors' | 'errors', _Code>;
const standaloneCode = ('default' in standalone ? standalone.default : standalone) as (ajv: Ajv, refs: Record<string, string>) => string;

/** How ajv's own modules are called in rt. */
const REQUIRES: readonly (readonly [RegExp, string])[] = [
  [/require\("ajv\/dist\/runtime\/ucs2length"\)\.default/g, 'rt.ajv.length'],
  [/require\("ajv\/dist\/runtime\/equal"\)\.default/g, 'rt.ajv.equal'],
];

function createAjv(): Ajv {
  const regExp = Object.assign((pattern: string) => ({ test: () => pattern !== '' }), { code: 'rt.regExp' });
  const ajv = new Ajv({
    allErrors: true,
    strict: false,
    messages: false,
    inlineRefs: false,
    validateFormats: false,
    validateSchema: false,
    addUsedSchema: false,
    code: { source: true, regExp, lines: true, optimize: 1 },
  });
  for (const keyword of [FOREIGN, KEYS, FORMAT, SET]) ajv.addKeyword(keyword);
  return ajv;
}

/** A type of another unit. */
const FOREIGN: CodeKeywordDefinition = {
  keyword: 'x-kindsmith-type',
  code(cxt: KeywordCxt) {
    const { gen, schema, data, it } = cxt;
    const validate = gen.scopeValue('func', { ref: {}, key: schema as string, code: new _Code(schema as string) });
    const path = strConcat(names.instancePath, it.errorPath);
    gen.if(_`!${validate}(${data}, {instancePath: ${path}})`, () => {
      gen.assign(names.vErrors, _`${names.vErrors} === null ? ${validate}.errors : ${names.vErrors}.concat(${validate}.errors)`);
      gen.assign(names.errors, _`${names.vErrors}.length`);
    });
  },
};

/** A set, or a list with keys: no two alike. */
const KEYS: CodeKeywordDefinition = {
  keyword: 'x-kindsmith-keys',
  type: 'array',
  error: { message: '', params: ({ params }) => _`{indexes: ${params['found']}, keys: ${params['keys']}}` },
  code(cxt: KeywordCxt) {
    const { gen, schema, data } = cxt;
    const find = gen.scopeValue('func', { ref: KEYS, key: 'duplicates', code: new _Code('rt.duplicates') });
    const found = gen.const('found', _`${find}(${data}, ${stringify(schema)})`);
    cxt.setParams({ found, keys: stringify(schema) });
    cxt.fail(_`${found} !== null`);
  },
};

/** Formats of OpenAPI, known by runtime/emitted. */
const FORMAT: CodeKeywordDefinition = {
  keyword: 'x-kindsmith-openapi-format',
  error: { message: '', params: ({ schema }) => _`{format: ${schema as string}}` },
  code(cxt: KeywordCxt) {
    const { gen, schema, data } = cxt;
    const test = gen.scopeValue('func', { ref: FORMAT, key: 'hasFormat', code: new _Code('rt.hasFormat') });
    cxt.fail(_`!${test}(${schema as string}, ${data})`);
  },
};

/** Native fields that must be set: absent and zero are the same. */
const SET: CodeKeywordDefinition = {
  keyword: 'x-kindsmith-set',
  error: { message: '', params: ({ params }) => _`{missingProperty: ${params['name']}, detail: ${params['detail']}}` },
  code(cxt: KeywordCxt) {
    const { gen, schema, data } = cxt;
    for (const [name, [zero, detail]] of Object.entries(schema as Record<string, [string, string]>)) {
      const value = _`${data}${getProperty(name)}`;
      gen.if((UNSET[zero] ?? isAbsent)(value), () => {
        cxt.setParams({ name, detail });
        cxt.error();
      });
    }
  },
};

const isAbsent = (value: _Code): _Code => _`${value} === undefined || ${value} === null` as _Code;
const UNSET: Readonly<Record<string, (value: _Code) => _Code>> = {
  list: (value) => _`!(${value} && ${value}.length > 0)` as _Code,
  number: (value) => _`!${value}` as _Code,
  text: (value) => _`!${value}` as _Code,
};

/** The JSON Schema of a type as ajv is to see it. */
function forAjv(type: TypeModel, scope: UnitScope, constrained: ReadonlySet<string>): JsonObject {
  const refer = (name: string): JsonValue => {
    const target = scope.model.types.get(name) as TypeModel;
    if (target.unit === scope.unit.name) return { $ref: `#/$defs/${name}` };
    return constrained.has(name) ? { 'x-kindsmith-type': foreignCheck(target) } : {};
  };
  const schema = typeSchema(type, { refer, constraintsOnly: type.dialect === 'native', constrained: (name) => constrained.has(name) });
  return rename(schema) as JsonObject;
}

const foreignCheck = (type: TypeModel): string => `rt.lateCheck(${quoteString(type.unit)}, ${quoteString(type.shortName)})`;

const VERBATIM = new Set(['enum', 'const', 'required', 'x-kindsmith-set', 'x-kindsmith-type', 'x-kindsmith-keys']);

/** `format` becomes our keyword; properties are names, not keywords. */
function rename(value: JsonValue | undefined): JsonValue {
  if (Array.isArray(value)) return value.map(rename);
  if (typeof value !== 'object' || value === null) return value as JsonValue;
  const out: JsonObject = {};
  for (const [key, item] of Object.entries(value)) {
    if (key === 'properties')
      out[key] = Object.fromEntries(Object.entries(item as JsonObject).map(([name, schema]) => [name, rename(schema)]));
    else if (VERBATIM.has(key)) out[key] = item;
    else if (key === 'format') out['x-kindsmith-openapi-format'] = item;
    else if (key === 'description') continue;
    else out[key] = rename(item);
  }
  return out;
}

/** Names of the types that constrain anything: all custom ones, native ones by what they say. */
function constrainedTypes(scope: UnitScope): ReadonlySet<string> {
  const found = new Set<string>();
  for (let size = -1; size !== found.size; ) {
    size = found.size;
    for (const type of scope.model.types.values())
      if (!found.has(type.name) && (type.dialect === 'custom' || constrains(type.schema, found))) found.add(type.name);
  }
  return found;
}

const LIMITS = [
  'minimum',
  'maximum',
  'multipleOf',
  'minLength',
  'maxLength',
  'pattern',
  'minItems',
  'maxItems',
  'uniqueItems',
  'minProperties',
  'maxProperties',
];

function constrains(schema: Schema, found: ReadonlySet<string>): boolean {
  if (schema.supported !== undefined || schema.logic !== undefined || LIMITS.some((limit) => limit in schema)) return true;
  switch (schema.kind) {
    case 'ref':
      return found.has(schema.ref);
    case 'struct':
      return schema.fields.some((field) => field.mustBeSet !== undefined || constrains(field.schema, found));
    case 'list':
      return constrains(schema.items, found);
    case 'map':
      return constrains(schema.values, found);
    default:
      return false;
  }
}
