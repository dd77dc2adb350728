// metav1.Time and MicroTime: RFC 3339 in, UTC out, in Go's words when it is none. https://pkg.go.dev/time#Parse

import { quoteGo } from '../api/go-quote.ts';
import { DecodeTypeError } from '../api/resource.ts';

const LAYOUT = '2006-01-02T15:04:05Z07:00';
const MICRO_LAYOUT = '2006-01-02T15:04:05.000000Z07:00';
const RFC3339 = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:[.,](\d+))?(?:Z|([+-])(\d{2}):(\d{2}))$/;
const CANONICAL = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

/** Seconds precision, UTC. @throws DecodeTypeError */
export function canonicalTime(text: string): string {
  const time = parse(text, LAYOUT);
  return CANONICAL.test(text) ? text : `${time.toISOString().slice(0, 19)}Z`;
}

/** Six digits, UTC. @throws DecodeTypeError */
export function canonicalMicroTime(text: string): string {
  const time = parse(text, MICRO_LAYOUT);
  return `${time.toISOString().slice(0, 19)}.${RFC3339.exec(text)?.[7]}Z`;
}

function parse(text: string, layout: string): Date {
  const match = RFC3339.exec(text);
  // Go takes any fraction where the layout has none, and what the layout says where it has one.
  if (match === null || (layout === MICRO_LAYOUT && match[7]?.length !== 6)) return failed(text, layout);
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map(Number) as [number, number, number, number, number, number];
  const range = (name: string): never => {
    throw new DecodeTypeError(`parsing time ${quoteGo(text)}: ${name} out of range`);
  };
  if (month < 1 || month > 12) return range('month');
  if (hour > 23) return range('hour');
  if (minute > 59) return range('minute');
  if (second > 59) return range('second');
  const utc = new Date(0);
  utc.setUTCFullYear(year, month - 1, day);
  utc.setUTCHours(hour, minute, second);
  if (day < 1 || utc.getUTCDate() !== day) return range('day');
  if (match[8] === undefined) return utc;
  const offset = (Number(match[9]) * 60 + Number(match[10])) * (match[8] === '-' ? 1 : -1);
  return new Date(utc.getTime() + offset * 60_000);
}

type Piece = readonly [name: string, pattern: RegExp];

/** The pieces of a layout, in order, with the words that Go uses for the one that does not fit. */
const PIECES: readonly Piece[] = [
  ['2006', /^\d{4}/],
  ['-', /^-/],
  ['01', /^\d{2}/],
  ['-', /^-/],
  ['02', /^\d{2}/],
  ['T', /^T/],
  ['15', /^\d{2}/],
  [':', /^:/],
  ['04', /^\d{2}/],
  [':', /^:/],
];
const SECONDS: readonly Piece[] = [['05', /^\d{2}(?:[.,]\d+)?/]];
const MICRO_SECONDS: readonly Piece[] = [
  ['05', /^\d{2}/],
  ['.000000', /^[.,]\d{6}/],
];
const ZONE: Piece = ['Z07:00', /^(?:Z|[+-]\d{2}:\d{2})/];

function failed(text: string, layout: string): never {
  let rest = text;
  for (const [name, pattern] of [...PIECES, ...(layout === MICRO_LAYOUT ? MICRO_SECONDS : SECONDS), ZONE]) {
    const match = pattern.exec(rest);
    if (match === null)
      throw new DecodeTypeError(`parsing time ${quoteGo(text)} as ${quoteGo(layout)}: cannot parse ${quoteGo(rest)} as ${quoteGo(name)}`);
    rest = rest.slice(match[0].length);
  }
  throw new DecodeTypeError(`parsing time ${quoteGo(text)}: extra text: ${quoteGo(rest)}`);
}
