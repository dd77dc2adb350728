// One finding of validation with its field path, in the words and codes of Kubernetes (field.Error; Status.details.causes).
import { quoteGo } from './go-quote.ts';
import { stringifyJson } from './json-stringify.ts';
import type { JsonValue } from './object.ts';

/** metav1.CauseType, as it stands in `details.causes[].reason`. */
export type CauseReason =
  | 'FieldValueNotFound'
  | 'FieldValueRequired'
  | 'FieldValueDuplicate'
  | 'FieldValueInvalid'
  | 'FieldValueNotSupported'
  | 'FieldValueForbidden'
  | 'FieldValueTooLong'
  | 'FieldValueTooMany'
  | 'InternalError'
  | 'FieldValueTypeInvalid';

export interface FieldError {
  readonly reason: CauseReason;
  /** `spec.containers[0].name`, `metadata.labels`, `data[key]`; `<nil>` for the whole object. */
  readonly field: string;
  /** What was found; absent where the words do not show it (required, forbidden, too long …, and a custom kind's rules). */
  readonly value?: JsonValue;
  /** Go type to print instead of a value (`"object"` of CRD rules is written as value: 'object'). */
  readonly detail: string;
  /** Other findings at this path and below are not shown ('': anywhere); of those that hide the same path each is. */
  readonly hides?: string;
}

const TITLES: Readonly<Record<CauseReason, string>> = {
  FieldValueNotFound: 'Not found',
  FieldValueRequired: 'Required value',
  FieldValueDuplicate: 'Duplicate value',
  FieldValueInvalid: 'Invalid value',
  FieldValueNotSupported: 'Unsupported value',
  FieldValueForbidden: 'Forbidden',
  FieldValueTooLong: 'Too long',
  FieldValueTooMany: 'Too many',
  InternalError: 'Internal error',
  FieldValueTypeInvalid: 'Invalid value',
};

const WITHOUT_VALUE: ReadonlySet<CauseReason> = new Set([
  'FieldValueRequired',
  'FieldValueForbidden',
  'FieldValueTooLong',
  'InternalError',
]);

/** The cause's message: title, what was found, detail (`Invalid value: "x": must be …`). */
export function formatCauseMessage(error: FieldError): string {
  const title = TITLES[error.reason];
  const silent = WITHOUT_VALUE.has(error.reason) || error.value === undefined;
  const found = silent ? title : `${title}: ${formatFoundValue(error.value)}`;
  return error.detail === '' ? found : `${found}: ${error.detail}`;
}

/** The finding as it stands in the message of a 422: `FIELD: CAUSE`. */
export function formatFieldError(error: FieldError): string {
  return `${error.field}: ${formatCauseMessage(error)}`;
}

/** Strings as Go quotes them (%q), everything else as compact JSON. */
export function formatFoundValue(value: JsonValue | undefined): string {
  if (value === undefined || value === null) return 'null';
  if (typeof value === 'string') return quoteGo(value);
  return stringifyJson(value);
}

/** Required value. */
export function required(field: string, detail: string = ''): FieldError {
  return { reason: 'FieldValueRequired', field, detail };
}

/** Invalid value, shown. */
export function invalidValue(field: string, value: JsonValue | undefined, detail: string): FieldError {
  return { reason: 'FieldValueInvalid', field, value: value ?? null, detail };
}

/** Invalid value of the wrong JSON type (custom kinds: `value` is the name of the type that was found). */
export function typeInvalid(field: string, value: JsonValue, detail: string): FieldError {
  return { reason: 'FieldValueTypeInvalid', field, value, detail };
}

/** Not one of `supported`, which are listed in the given order. */
export function notSupported(field: string, value: JsonValue | undefined, supported: readonly string[]): FieldError {
  const detail = supported.length === 0 ? '' : `supported values: ${supported.map(quoteGo).join(', ')}`;
  return { reason: 'FieldValueNotSupported', field, value: value ?? null, detail };
}

/** May not be set, or not by this request. */
export function forbiddenField(field: string, detail: string): FieldError {
  return { reason: 'FieldValueForbidden', field, detail };
}

/** Stands twice in a set or map list. */
export function duplicate(field: string, value: JsonValue): FieldError {
  return { reason: 'FieldValueDuplicate', field, value, detail: '' };
}

/** Refers to something that is not there. */
export function notFoundValue(field: string, value: JsonValue): FieldError {
  return { reason: 'FieldValueNotFound', field, value, detail: '' };
}

/** Over `max` bytes; negative: the limit is not told. */
export function tooLong(field: string, max: number): FieldError {
  return { reason: 'FieldValueTooLong', field, detail: max < 0 ? 'value is too long' : `may not be more than ${max} bytes` };
}

/** Over `max` items. */
export function tooMany(field: string, found: number, max: number): FieldError {
  return { reason: 'FieldValueTooMany', field, value: found, detail: max < 0 ? 'has too many items' : `must have at most ${max} items` };
}

/** Validation itself failed. */
export function internalFieldError(field: string, detail: string): FieldError {
  return { reason: 'InternalError', field, detail };
}

/** Path of a struct field below `parent` ('' for the object itself). */
export function childPath(parent: string, name: string): string {
  return parent === '' ? name : `${parent}.${name}`;
}

/** Path of a list item or of a map's value. */
export function indexPath(parent: string, index: number | string): string {
  return `${parent}[${index}]`;
}

/** The findings that no other one hides. */
export function withoutHidden(errors: readonly FieldError[]): FieldError[] {
  const hidden = errors.flatMap(({ hides }) => hides ?? []);
  if (hidden.length === 0) return [...errors];
  return errors.filter((error) => hidden.every((path) => error.hides === path || !isBelow(error.field, path)));
}

/** Each finding once: the reference says of a native kind nothing twice. */
export function distinctErrors(errors: readonly FieldError[]): FieldError[] {
  return [...new Map(errors.map((error) => [`${error.reason} ${formatFieldError(error)}`, error])).values()];
}

function isBelow(field: string, path: string): boolean {
  if (path === '') return true;
  const next = field.charAt(path.length);
  return field.startsWith(path) && (next === '' || next === '.' || next === '[');
}
