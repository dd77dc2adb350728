// resourceVersion: an opaque string to clients, a decimal revision to us (KEP-5504: increasing integers that clients may compare).
import { type FieldError, formatFieldError, invalidValue } from './field-error.ts';
import { quoteGo } from './go-quote.ts';
import { badRequest, plainError } from './status.ts';

export type ResourceVersionMatch = '' | 'Exact' | 'NotOlderThan';

const MAX_UINT64 = 2n ** 64n - 1n;

/** Revision of a resourceVersion; '' is 0. Throws the 400 of a list. */
export function parseListResourceVersion(text: string): number {
  const parsed = parse(text);
  if (typeof parsed === 'number') return parsed;
  throw badRequest(`invalid resource version: ${formatFieldError(parsed)}`);
}

/** The same for get and watch, where a bad one is a 500 in kube-apiserver. */
export function parseResourceVersion(text: string): number {
  const parsed = parse(text);
  if (typeof parsed === 'number') return parsed;
  throw plainError(formatFieldError(parsed));
}

/** The same for the resourceVersion inside of an object that is written. */
export function parseObjectResourceVersion(text: string): number {
  const reason = fault(text);
  if (reason === undefined) return Number(text);
  throw plainError(reason);
}

function parse(text: string): number | FieldError {
  const reason = fault(text);
  return reason === undefined ? Number(text) : invalidValue('resourceVersion', text, reason);
}

/** Why the text is no unsigned integer of 64 bits, in Go's words; '' is one. */
function fault(text: string): string | undefined {
  if (text === '') return undefined;
  if (!/^[0-9]+$/.test(text)) return `strconv.ParseUint: parsing ${quoteGo(text)}: invalid syntax`;
  return BigInt(text) > MAX_UINT64 ? `strconv.ParseUint: parsing ${quoteGo(text)}: value out of range` : undefined;
}
