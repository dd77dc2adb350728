// What a native kind's failed constraint is called.
import type { FieldError } from '../api/field-error.ts';
import { invalidValue, notSupported, required } from '../api/field-error.ts';
import type { JsonValue } from '../api/object.ts';
import type { Finding } from './finding.ts';

type Words = (finding: Finding) => FieldError;

const limit = ({ params }: Finding): string => String(params['limit']);
const invalid =
  (detail: (finding: Finding) => string): Words =>
  (finding) =>
    invalidValue(finding.field, finding.value, detail(finding));

const WORDS: Readonly<Record<string, Words>> = {
  'x-kindsmith-set': ({ below, params }) => required(below(String(params['missingProperty'])), String(params['detail'])),
  required: ({ below, params }) => required(below(String(params['missingProperty']))),
  enum: ({ field, value, params }) => notSupported(field, value ?? null, (params['allowedValues'] as readonly JsonValue[]).map(String)),
  minimum: invalid((finding) => `must be greater than or equal to ${limit(finding)}`),
  exclusiveMinimum: invalid((finding) => `must be greater than ${limit(finding)}`),
  maximum: invalid((finding) => `must be less than or equal to ${limit(finding)}`),
  exclusiveMaximum: invalid((finding) => `must be less than ${limit(finding)}`),
  minLength: (finding) =>
    finding.value === ''
      ? required(finding.field)
      : invalidValue(finding.field, finding.value, `must be at least ${limit(finding)} characters`),
  maxLength: ({ field, params }) => ({ reason: 'FieldValueTooLong', field, detail: `may not be more than ${params['limit']} bytes` }),
  minItems: (finding) =>
    isEmpty(finding.value)
      ? required(finding.field)
      : invalidValue(finding.field, (finding.value as JsonValue[]).length, `must have at least ${limit(finding)} items`),
  maxItems: ({ field, value, params }) => ({
    reason: 'FieldValueTooMany',
    field,
    value: Array.isArray(value) ? value.length : 0,
    detail: `must have at most ${params['limit']} items`,
  }),
  minProperties: (finding) => required(finding.field),
  pattern: invalid(({ params }) => `must match the regex ${params['pattern']}`),
};

const isEmpty = (value: JsonValue | undefined): boolean => Array.isArray(value) && value.length === 0;

/** A field that is required is told nothing else. */
export function nativeFindings(findings: readonly Finding[]): FieldError[] {
  const errors = findings.map((finding) => (WORDS[finding.keyword] ?? invalid(() => `failed ${finding.keyword}`))(finding));
  const missing = new Set(errors.filter(({ reason }) => reason === 'FieldValueRequired').map(({ field }) => field));
  const told = new Set<string>();
  return errors.filter(({ reason, field }) => {
    if (reason !== 'FieldValueRequired') return !missing.has(field);
    const first = !told.has(field);
    told.add(field);
    return first;
  });
}
