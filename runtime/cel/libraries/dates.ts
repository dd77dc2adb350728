// The parts of timestamps and durations: getFullYear(), getHours('Europe/Zurich'), getSeconds() …
// https://github.com/google/cel-spec/blob/master/doc/langdef.md#timestamps-and-durations
import type { CelBudget } from '../budget.ts';
import { type CelLibrary, type CelOverload, method, sig } from '../library.ts';
import { type CelDuration, type CelTimestamp, type DateParts, datePartsIn } from '../time.ts';
import { DURATION, INT, STRING, TIMESTAMP } from '../types.ts';
import { integer } from '../values.ts';

const PARTS: readonly (readonly [name: string, id: string, part: (date: DateParts) => number])[] = [
  ['getFullYear', 'year', (date) => date.year],
  ['getMonth', 'month', (date) => date.month],
  ['getDayOfYear', 'day_of_year', (date) => date.yearDay],
  ['getDayOfMonth', 'day_of_month', (date) => date.day - 1],
  ['getDate', 'day_of_month_1_based', (date) => date.day],
  ['getDayOfWeek', 'day_of_week', (date) => date.weekday],
  ['getHours', 'hours', (date) => date.hour],
  ['getMinutes', 'minutes', (date) => date.minute],
  ['getSeconds', 'seconds', (date) => date.second],
  ['getMilliseconds', 'milliseconds', (date) => date.millisecond],
];

const LENGTHS: readonly (readonly [name: string, id: string, nanos: bigint])[] = [
  ['getHours', 'hours', 3_600_000_000_000n],
  ['getMinutes', 'minutes', 60_000_000_000n],
  ['getSeconds', 'seconds', 1_000_000_000n],
  ['getMilliseconds', 'milliseconds', 1_000_000n],
];

const parts = PARTS.flatMap(([name, id, part]): CelOverload[] => [
  method(name, `timestamp_to_${id}`, sig(TIMESTAMP).to(INT))((_: CelBudget, value: CelTimestamp) => part(datePartsIn(value, ''))),
  method(
    name,
    `timestamp_to_${id}_${id === 'seconds' ? '' : 'with_'}tz`,
    sig(TIMESTAMP, STRING).to(INT),
  )((_: CelBudget, value: CelTimestamp, zone: string) => part(datePartsIn(value, zone))),
]);

/** The library of dates. */
export const dates: CelLibrary = {
  name: 'dates',
  overloads: [
    ...parts,
    ...LENGTHS.map(([name, id, unit]) =>
      method(name, `duration_to_${id}`, sig(DURATION).to(INT))((_: CelBudget, { nanos }: CelDuration) => integer(nanos / unit)),
    ),
  ],
};
