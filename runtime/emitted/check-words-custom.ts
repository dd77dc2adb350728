// What a custom kind's failed constraint is called: kube-openapi's validation, as the reference answers it.
import type { FieldError } from '../api/field-error.ts';
import { duplicate, invalidValue, notSupported, required, typeInvalid } from '../api/field-error.ts';
import type { JsonObject, JsonValue } from '../api/object.ts';
import type { Finding } from './finding.ts';
import { isPlainObject } from './keys.ts';

type Words = (finding: Finding) => FieldError[];

/** `spec.n in body should …`, with the value shown. */
const body =
  (words: (finding: Finding) => string, shown: (value: JsonValue | undefined) => JsonValue | undefined = (value) => value): Words =>
  (finding) => [invalidValue(finding.field, shown(finding.value), `${finding.field} in body ${words(finding)}`)];

/** A finding about the schema as a whole, which kube-openapi gives no field. */
const whole = (detail: string): FieldError => ({ reason: 'FieldValueInvalid', field: '<nil>', value: '', detail });

const limit = ({ params }: Finding): unknown => params['limit'];
const count = (value: JsonValue | undefined): number =>
  Array.isArray(value) ? value.length : isPlainObject(value) ? Object.keys(value).length : 0;

const WORDS: Readonly<Record<string, Words>> = {
  type: typeWords,
  required: ({ below, params }) => [required(below(String(params['missingProperty'])))],
  enum: ({ field, value, params }) => [notSupported(field, value ?? null, allowed(params))],
  minimum: body((finding) => `should be greater than or equal to ${limit(finding)}`),
  exclusiveMinimum: body((finding) => `should be greater than ${limit(finding)}`),
  maximum: body((finding) => `should be less than or equal to ${limit(finding)}`),
  exclusiveMaximum: body((finding) => `should be less than ${limit(finding)}`),
  multipleOf: body(({ params }) => `should be a multiple of ${params['multipleOf']}`),
  minLength: body((finding) => `should be at least ${limit(finding)} chars long`),
  maxLength: ({ field, params }) => [{ reason: 'FieldValueTooLong', field, detail: `may not be more than ${params['limit']} bytes` }],
  pattern: body(({ params }) => `should match '${params['pattern']}'`),
  minItems: body((finding) => `should have at least ${limit(finding)} items`, count),
  maxItems: ({ field, value, params }) => [
    { reason: 'FieldValueTooMany', field, value: count(value), detail: `must have at most ${params['limit']} items` },
  ],
  uniqueItems: body(() => "shouldn't contain duplicates"),
  minProperties: body((finding) => `should have at least ${limit(finding)} properties`, count),
  maxProperties: ({ field, value, params }) => [
    { reason: 'FieldValueTooMany', field, value: count(value), detail: `must have at most ${params['limit']} items` },
  ],
  'x-kindsmith-keys': ({ below, value, params }) =>
    (params['indexes'] as number[]).map((index) => duplicate(below(index), itemKeys((value as JsonValue[])[index] as JsonValue, params))),
  'x-kindsmith-openapi-format': formatWords,
  oneOf: ({ field, params }) => {
    const passing = (params['passingSchemas'] as readonly number[] | null)?.length;
    return [
      whole(
        `"${field}" must validate one and only one schema (oneOf). Found ${passing === undefined ? 'none valid' : `${passing} valid alternatives`}`,
      ),
    ];
  },
  anyOf: ({ field }) => [whole(`"${field}" must validate at least one schema (anyOf)`)],
  not: ({ field }) => [whole(`"${field}" must not validate the schema (not)`)],
};

const allowed = (params: Finding['params']): string[] =>
  (params['allowedValues'] as readonly JsonValue[]).filter((value) => value !== null).map(String);

/** Only the keys of a list with keys are shown. */
function itemKeys(item: JsonValue, params: Finding['params']): JsonValue {
  const keys = params['keys'] as readonly string[];
  if (keys.length === 0 || !isPlainObject(item)) return item;
  const shown: JsonObject = {};
  for (const key of [...keys].sort()) if (Object.hasOwn(item, key)) shown[key] = item[key];
  return shown;
}

function typeWords({ field, value, params }: Finding): FieldError[] {
  const type = params['type'];
  const wanted = (Array.isArray(type) ? (type as string[]) : String(type).split(',')).filter((name) => name !== 'null');
  if (typeof value === 'bigint' && (wanted.includes('integer') || wanted.includes('number')))
    return BigInt.asIntN(64, value) === value ? [] : tooLarge(field);
  const found = jsonType(value);
  const error = typeInvalid(field, found, `${field} in body must be of type ${wanted.join(',')}: "${found}"`);
  const inexact = found === 'number' && wanted.length === 1 && wanted[0] === 'integer';
  return inexact ? [error, whole(`Checked value must be of type integer (default format) in ${field}`)] : [error];
}

function tooLarge(field: string): FieldError[] {
  return [
    typeInvalid(field, 'float64', `${field} in body must be of type int64: "float64"`),
    whole(`Checked value must be of type integer with format int64 in ${field}`),
  ];
}

function formatWords({ field, value, params }: Finding): FieldError[] {
  const format = String(params['format']);
  if (format === 'int64') return tooLarge(field);
  if (format === 'int32') return [whole(`Checked value must be of type integer with format ${format} in ${field}`)];
  return [typeInvalid(field, value ?? null, `${field} in body must be of type ${format}: "${value}"`)];
}

function jsonType(value: JsonValue | undefined): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return typeof value === 'bigint' ? 'integer' : typeof value;
}

/** With one of these kube-apiserver does not run rules. */
const BLOCKING: ReadonlySet<FieldError['reason']> = new Set([
  'FieldValueRequired',
  'FieldValueTypeInvalid',
  'FieldValueNotSupported',
  'FieldValueTooLong',
  'FieldValueTooMany',
]);

/** Findings in order; of alternatives only the first one's own errors are told, as kube-openapi tells the best. */
export function customFindings(findings: readonly Finding[], hasRules: boolean): FieldError[] {
  const errors: FieldError[] = [];
  const parts = new Map<string, Set<number>>();
  for (const finding of [...findings].sort((a, b) => alternativesFirst(a, b))) {
    if (/\/(?:oneOf|anyOf)\/[1-9]\d*\//.test(finding.schemaPath) || finding.keyword === 'allOf') continue;
    errors.push(...(WORDS[finding.keyword] ?? body(() => `failed ${finding.keyword}`))(finding));
    const part = /\/allOf\/(\d+)\/[^/]+$/.exec(finding.schemaPath)?.[1];
    if (part !== undefined) parts.set(finding.field, (parts.get(finding.field) ?? new Set()).add(Number(part)));
  }
  for (const [field, failed] of parts) errors.push(allOfWords(field, failed));
  if (hasRules && errors.some(({ reason }) => BLOCKING.has(reason))) errors.push(NOT_CHECKED);
  return errors;
}

/** kube-openapi tells when no part held; ajv does not say how many there are: a gap in those that failed is one that held. */
function allOfWords(field: string, failed: ReadonlySet<number>): FieldError {
  const none = failed.size === Math.max(...failed) + 1;
  return whole(`"${field}" must validate all the schemas (allOf)${none ? '. None validated' : ''}`);
}

/** ajv reports branches before the alternative that they belong to. */
function alternativesFirst(a: Finding, b: Finding): number {
  const branch = (finding: Finding): string | undefined => /^(.*\/(?:oneOf|anyOf))\/\d+\//.exec(finding.schemaPath)?.[1];
  if (branch(a) === b.schemaPath) return 1;
  return branch(b) === a.schemaPath ? -1 : 0;
}

/** Whether findings keep rules from being run. */
export function blocksRules(errors: readonly FieldError[]): boolean {
  return errors.includes(NOT_CHECKED);
}

const NOT_CHECKED: FieldError = {
  reason: 'FieldValueInvalid',
  field: '<nil>',
  value: null,
  detail: 'some validation rules were not checked because the object was invalid; correct the existing errors to complete validation',
};
