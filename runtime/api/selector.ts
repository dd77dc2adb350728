// Selectors as requirements: what they are, whether they match, how they are written. Parsing is in label-selector.ts and
// field-selector.ts (Kubernetes: Labels and Selectors; Field Selectors).

export type LabelOperator = 'in' | '=' | '==' | '!=' | 'notin' | 'exists' | '!' | 'gt' | 'lt';

export interface LabelRequirement {
  readonly key: string;
  readonly operator: LabelOperator;
  /** Sorted, each once; empty for exists and `!`. */
  readonly values: readonly string[];
}

/** All requirements must hold; none of them: everything matches. */
export interface LabelSelector {
  readonly requirements: readonly LabelRequirement[];
}

export interface FieldRequirement {
  readonly field: string;
  readonly operator: '=' | '!=';
  readonly value: string;
}

export interface FieldSelector {
  readonly requirements: readonly FieldRequirement[];
}

/** A selector that can not be read; becomes 400 BadRequest in these words. */
export class SelectorError extends Error {
  override readonly name = 'SelectorError';
}

export const EVERYTHING: LabelSelector = { requirements: [] };
/** Matches no object: a label selector that is not given where one is needed. */
export const NOTHING: LabelSelector = { requirements: [{ key: '', operator: 'in', values: [] }] };
export const ALL_FIELDS: FieldSelector = { requirements: [] };

const INTEGER = /^[+-]?[0-9]+$/;

type Match = (requirement: LabelRequirement, value: string | undefined) => boolean;

const isOneOf: Match = ({ values }, value) => value !== undefined && values.includes(value);
const isNoneOf: Match = ({ values }, value) => value === undefined || !values.includes(value);

const MATCHES: Readonly<Record<LabelOperator, Match>> = {
  in: isOneOf,
  '=': isOneOf,
  '==': isOneOf,
  '!=': isNoneOf,
  notin: isNoneOf,
  exists: (_, value) => value !== undefined,
  '!': (_, value) => value === undefined,
  gt: (requirement, value) => compareIntegers(requirement, value) > 0,
  lt: (requirement, value) => compareIntegers(requirement, value) < 0,
};

/** Sign of label minus requirement; 0 (no match either way) where one of them is no integer of 64 bits. */
function compareIntegers({ values }: LabelRequirement, value: string | undefined): number {
  const left = toInt64(value);
  const right = toInt64(values[0]);
  if (left === undefined || right === undefined || left === right) return 0;
  return left > right ? 1 : -1;
}

/** A signed integer of 64 bits from text; undefined when it is none. */
export function toInt64(text: string | undefined): bigint | undefined {
  if (text === undefined || !INTEGER.test(text)) return undefined;
  const value = BigInt(text.startsWith('+') ? text.slice(1) : text);
  return BigInt.asIntN(64, value) === value ? value : undefined;
}

/** Whether labels satisfy every requirement. Only own properties count. */
export function matchesLabels(selector: LabelSelector, labels: Readonly<Record<string, string>> | undefined): boolean {
  for (const requirement of selector.requirements) {
    const value = labels !== undefined && Object.hasOwn(labels, requirement.key) ? labels[requirement.key] : undefined;
    if (!MATCHES[requirement.operator](requirement, value)) return false;
  }
  return true;
}

/** Whether fields satisfy every requirement; a field that is not there is ''. */
export function matchesFields(selector: FieldSelector, fieldValue: (field: string) => string): boolean {
  for (const { field, operator, value } of selector.requirements) {
    if ((fieldValue(field) === value) !== (operator === '=')) return false;
  }
  return true;
}

/** The one value that the selector demands of a label, for a look-up in an index; undefined when it leaves a choice. */
export function exactLabelValue(selector: LabelSelector, key: string): string | undefined {
  for (const requirement of selector.requirements) {
    if (requirement.key !== key || requirement.values.length !== 1) continue;
    if (MATCHES[requirement.operator] === isOneOf) return requirement.values[0];
  }
  return undefined;
}

/** The one value that the selector demands of a field. */
export function exactFieldValue(selector: FieldSelector, field: string): string | undefined {
  return selector.requirements.find((requirement) => requirement.field === field && requirement.operator === '=')?.value;
}

const WRITTEN: Readonly<Record<LabelOperator, (key: string, values: readonly string[]) => string>> = {
  in: (key, values) => `${key} in (${values.join(',')})`,
  notin: (key, values) => `${key} notin (${values.join(',')})`,
  '=': (key, values) => `${key}=${values[0]}`,
  '==': (key, values) => `${key}==${values[0]}`,
  '!=': (key, values) => `${key}!=${values[0]}`,
  exists: (key) => key,
  '!': (key) => `!${key}`,
  gt: (key, values) => `${key}>${values[0]}`,
  lt: (key, values) => `${key}<${values[0]}`,
};

/** Canonical text: requirements in their order (the parser sorts them by key), values sorted. */
export function formatLabelSelector(selector: LabelSelector): string {
  return selector.requirements.map(({ key, operator, values }) => WRITTEN[operator](key, values)).join(',');
}

/** Text of a field selector, special characters of values escaped. */
export function formatFieldSelector(selector: FieldSelector): string {
  return selector.requirements.map(({ field, operator, value }) => `${field}${operator}${escapeFieldValue(value)}`).join(',');
}

/** A value as it may stand in a field selector. */
export function escapeFieldValue(value: string): string {
  return value.replace(/[\\,=]/g, '\\$&');
}
