// Timestamps and durations in nanoseconds, and their texts (RFC 3339, Go's duration syntax).
// https://github.com/google/cel-spec/blob/master/doc/langdef.md#abstract-types
import { CelError } from './errors.ts';
import { CelValue } from './values.ts';

const SECOND = 1_000_000_000n;
const MIN_SECONDS = -62_135_596_800n;
const MAX_SECONDS = 253_402_300_799n;
const MAX_NANOS = 2n ** 63n - 1n;

/** A point in time from year 1 to 9999. */
export class CelTimestamp extends CelValue {
  get typeName(): string {
    return 'google.protobuf.Timestamp';
  }
  /** Nanoseconds since 1970. */
  readonly nanos: bigint;
  /** Minutes east of UTC in which it was written, and will be. */
  readonly offset: number;
  /** @throws CelError outside of years 1 to 9999 */
  constructor(nanos: bigint, offset = 0) {
    super();
    this.offset = offset;
    if (nanos < MIN_SECONDS * SECOND || nanos >= (MAX_SECONDS + 1n) * SECOND) throw new CelError('timestamp overflow');
    this.nanos = nanos;
  }
  equals(other: unknown): boolean {
    return other instanceof CelTimestamp && other.nanos === this.nanos;
  }
  /** Whole seconds since 1970, rounded down. */
  get seconds(): bigint {
    const seconds = this.nanos / SECOND;
    return this.nanos < seconds * SECOND ? seconds - 1n : seconds;
  }
}

/** A span of time in 64 bits of nanoseconds. */
export class CelDuration extends CelValue {
  get typeName(): string {
    return 'google.protobuf.Duration';
  }
  readonly nanos: bigint;
  /** @throws CelError beyond 64 bits */
  constructor(nanos: bigint) {
    super();
    if (nanos > MAX_NANOS || nanos < -MAX_NANOS - 1n) throw new CelError('duration overflow');
    this.nanos = nanos;
  }
  equals(other: unknown): boolean {
    return other instanceof CelDuration && other.nanos === this.nanos;
  }
}

const RFC3339 = /^(\d{4})-(\d{2})-(\d{2})[Tt](\d{2}):(\d{2}):(\d{2})(?:[.,](\d+))?(?:[Zz]|([+-])(\d{2}):(\d{2}))$/;

/** A timestamp from RFC 3339 text; undefined if it is none. */
export function parseTimestamp(text: string): CelTimestamp | undefined {
  const parts = RFC3339.exec(text);
  if (parts === null) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.slice(1, 7).map(Number);
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  date.setUTCHours(hour, minute, second);
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && hour < 24 && minute < 60 && second < 60;
  const [zoneHours, zoneMinutes] = [Number(parts[9] ?? 0), Number(parts[10] ?? 0)];
  if (!real || zoneHours > 24 || zoneMinutes > 59) return undefined;
  const offset = (zoneHours * 60 + zoneMinutes) * (parts[8] === '-' ? -1 : 1);
  const fraction = BigInt((parts[7] ?? '').slice(0, 9).padEnd(9, '0'));
  return timestampAt((BigInt(date.getTime() / 1000) - BigInt(offset * 60)) * SECOND + fraction, offset + 0);
}

/** A timestamp, or undefined outside of years 1 to 9999. */
function timestampAt(nanos: bigint, offset: number): CelTimestamp | undefined {
  try {
    return new CelTimestamp(nanos, offset);
  } catch {
    return undefined;
  }
}

/** RFC 3339 at the timestamp's own offset, with as many digits of a fraction as there are. */
export function formatTimestamp(timestamp: CelTimestamp): string {
  const { seconds, offset } = timestamp;
  const iso = new Date(Number(seconds) * 1000 + offset * 60_000).toISOString().slice(0, 19);
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60].map((part) => String(part).padStart(2, '0'));
  return `${iso}${fraction(timestamp.nanos - seconds * SECOND)}${offset === 0 ? 'Z' : `${offset < 0 ? '-' : '+'}${hours}:${minutes}`}`;
}

function fraction(nanos: bigint): string {
  return nanos === 0n ? '' : `.${nanos.toString().padStart(9, '0').replace(/0+$/, '')}`;
}

const UNITS: Readonly<Record<string, bigint>> = {
  ns: 1n,
  us: 1_000n,
  µs: 1_000n,
  μs: 1_000n,
  ms: 1_000_000n,
  s: SECOND,
  m: 60n * SECOND,
  h: 3600n * SECOND,
};
const DURATION_PART = /(\d*)(?:\.(\d*))?(ns|us|µs|μs|ms|s|m|h)/y;

/** A duration from Go's syntax (`1h30m`, `-1.5s`); undefined if it is none, or beyond 64 bits. */
export function parseDuration(text: string): CelDuration | undefined {
  const negative = text.startsWith('-');
  const body = text.replace(/^[+-]/, '');
  if (body === '0') return new CelDuration(0n);
  if (body.length > 100) return undefined;
  let nanos = 0n;
  DURATION_PART.lastIndex = 0;
  while (DURATION_PART.lastIndex < body.length || body === '') {
    const part = DURATION_PART.exec(body);
    if (part === null) return undefined;
    const [, whole = '', decimals = '', unit = ''] = part;
    const scale = UNITS[unit];
    if (scale === undefined || (whole === '' && decimals === '')) return undefined;
    nanos += BigInt(whole || '0') * scale + (BigInt(decimals || '0') * scale) / 10n ** BigInt(decimals.length);
  }
  const signed = negative ? -nanos : nanos;
  return signed > MAX_NANOS || signed < -MAX_NANOS - 1n ? undefined : new CelDuration(signed);
}

/** Seconds with a fraction and `s`, the form of protobuf's JSON: `3600s`, `-1.5s`. */
export function formatDuration({ nanos }: CelDuration): string {
  const positive = nanos < 0n ? -nanos : nanos;
  return `${nanos < 0n ? '-' : ''}${positive / SECOND}${fraction(positive % SECOND)}s`;
}

/** The parts of a date in a time zone. */
export interface DateParts {
  readonly year: number;
  /** From 0. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
  /** From 0, Sunday. */
  readonly weekday: number;
  /** From 0. */
  readonly yearDay: number;
}

/** A timestamp taken apart, in UTC, at a fixed offset (`+01:30`), or in a named zone. @throws CelError for no zone */
export function datePartsIn(timestamp: CelTimestamp, zone: string): DateParts {
  const milliseconds = Number(timestamp.seconds) * 1000;
  const local = new Date(milliseconds + zoneOffset(milliseconds, zone));
  const start = new Date(0);
  start.setUTCFullYear(local.getUTCFullYear(), 0, 1);
  return {
    year: local.getUTCFullYear(),
    month: local.getUTCMonth(),
    day: local.getUTCDate(),
    hour: local.getUTCHours(),
    minute: local.getUTCMinutes(),
    second: local.getUTCSeconds(),
    millisecond: Number((timestamp.nanos - timestamp.seconds * SECOND) / 1_000_000n),
    weekday: local.getUTCDay(),
    yearDay: Math.floor((local.getTime() - start.getTime()) / 86_400_000),
  };
}

/** Milliseconds to add to UTC. */
function zoneOffset(milliseconds: number, zone: string): number {
  if (zone === '' || zone === 'UTC') return 0;
  const fixed = /^([+-]?)(\d{1,2}):(\d{2})$/.exec(zone);
  if (fixed !== null) return (Number(fixed[2]) * 60 + Number(fixed[3])) * 60_000 * (fixed[1] === '-' ? -1 : 1);
  let parts: Intl.DateTimeFormatPart[];
  try {
    const options = {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
      era: 'short',
    } as const;
    parts = new Intl.DateTimeFormat('en-US', options).formatToParts(milliseconds);
  } catch {
    throw new CelError(`unknown time zone ${zone}`);
  }
  const part = (type: string): number => Number(parts.find((each) => each.type === type)?.value ?? 0);
  const date = new Date(0);
  date.setUTCFullYear(part('year'), part('month') - 1, part('day'));
  date.setUTCHours(part('hour'), part('minute'), part('second'));
  return date.getTime() - milliseconds;
}
