// Values of query parameters as the reference reads them: the first of several counts, booleans are true unless they say otherwise.
import { quoteGo } from './go-quote.ts';
import { badRequest } from './status.ts';

/** True for every value but `false` (in any case) and `0`; undefined when the parameter is not there. */
export function readBoolean(query: URLSearchParams, name: string): boolean | undefined {
  const value = query.get(name);
  return value === null ? undefined : value !== '0' && value.toLowerCase() !== 'false';
}

/** A signed integer of 64 bits; undefined when the parameter is not there. Throws 400 in Go's words. */
export function readInteger(query: URLSearchParams, name: string): number | undefined {
  const value = query.get(name);
  if (value === null) return undefined;
  if (!/^[+-]?[0-9]+$/.test(value)) throw badRequest(`strconv.ParseInt: parsing ${quoteGo(value)}: invalid syntax`);
  const exact = BigInt(value.startsWith('+') ? value.slice(1) : value);
  if (BigInt.asIntN(64, exact) !== exact) throw badRequest(`strconv.ParseInt: parsing ${quoteGo(value)}: value out of range`);
  return Number(exact);
}

/** The first value; '' when the parameter is not there. */
export function readText(query: URLSearchParams, name: string): string {
  return query.get(name) ?? '';
}
