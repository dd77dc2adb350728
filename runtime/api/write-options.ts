// CreateOptions, UpdateOptions and PatchOptions: read from the query and checked.
import { type FieldError, forbiddenField, invalidValue, notSupported, required, tooLong } from './field-error.ts';
import { readBoolean, readText } from './query-values.ts';
import { invalid } from './status.ts';

export type FieldValidation = 'Ignore' | 'Warn' | 'Strict';

export interface WriteOptions {
  readonly dryRun: boolean;
  /** '' when not given. */
  readonly fieldManager: string;
  readonly fieldValidation: FieldValidation;
  /** Apply only: take fields over. */
  readonly force: boolean;
}

export type WriteOptionsKind = 'CreateOptions' | 'UpdateOptions' | 'PatchOptions';

const MAX_MANAGER_BYTES = 128;
const FIELD_VALIDATIONS: readonly string[] = ['', 'Ignore', 'Strict', 'Warn'];

/** Reads and checks the query; throws 422. `apply`: the patch is a server-side apply. */
export function decodeWriteOptions(query: URLSearchParams, kind: WriteOptionsKind, apply: boolean = false): WriteOptions {
  const dryRun = query.getAll('dryRun');
  const fieldManager = readText(query, 'fieldManager');
  const fieldValidation = readText(query, 'fieldValidation');
  const force = readBoolean(query, 'force');
  const errors: FieldError[] = [];
  if (kind === 'PatchOptions') {
    if (!apply && force !== undefined) errors.push(forbiddenField('force', 'may not be specified for non-apply patch'));
    if (apply && fieldManager === '') errors.push(required('fieldManager', 'is required for apply patch'));
  }
  errors.push(...validateFieldManager(fieldManager), ...validateDryRun(dryRun));
  if (!FIELD_VALIDATIONS.includes(fieldValidation)) errors.push(notSupported('fieldValidation', fieldValidation, FIELD_VALIDATIONS));
  if (errors.length > 0) throw invalid({ group: 'meta.k8s.io', kind }, '', errors);
  const validation = fieldValidation === '' ? 'Warn' : (fieldValidation as FieldValidation);
  return { dryRun: dryRun.length > 0, fieldManager, fieldValidation: validation, force: force ?? false };
}

/** dryRun knows one value, `All`. */
export function validateDryRun(dryRun: readonly string[]): FieldError[] {
  return dryRun.every((value) => value === 'All') ? [] : [notSupported('dryRun', [...dryRun], ['All'])];
}

const PRINTABLE = /[\p{L}\p{M}\p{N}\p{P}\p{S} ]/u;

function validateFieldManager(manager: string): FieldError[] {
  const errors: FieldError[] = [];
  if (Buffer.byteLength(manager) > MAX_MANAGER_BYTES) errors.push(tooLong('fieldManager', MAX_MANAGER_BYTES));
  let position = 0;
  for (const rune of manager) {
    if (!PRINTABLE.test(rune)) {
      const code = (rune.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
      errors.push(invalidValue('fieldManager', manager, `invalid character U+${code} (at position ${position})`));
    }
    position += Buffer.byteLength(rune);
  }
  return errors;
}
