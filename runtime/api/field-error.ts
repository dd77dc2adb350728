// One finding of validation with its field path, in the words and codes of Kubernetes (field.Error; Status.details.causes).
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
  /** What was found; absent where the words do not show it (required, forbidden, too long …). */
  readonly value?: JsonValue;
  /** Go type to print instead of a value (`"object"` of CRD rules is written as value: 'object'). */
  readonly detail: string;
}
