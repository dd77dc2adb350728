// Durations as kubectl prints ages: at most two units, the smaller one only while it says something.
// https://pkg.go.dev/k8s.io/apimachinery/pkg/util/duration#HumanDuration

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const YEAR = 365 * DAY;

/** From this many seconds on: the larger unit, the smaller one, or none. */
const STEPS: readonly (readonly [from: number, large: number, letter: string, small: number, letter: string])[] = [
  [8 * YEAR, YEAR, 'y', 0, ''],
  [2 * YEAR, YEAR, 'y', DAY, 'd'],
  [8 * DAY, DAY, 'd', 0, ''],
  [2 * DAY, DAY, 'd', HOUR, 'h'],
  [8 * HOUR, HOUR, 'h', 0, ''],
  [3 * HOUR, HOUR, 'h', MINUTE, 'm'],
  [10 * MINUTE, MINUTE, 'm', 0, ''],
  [2 * MINUTE, MINUTE, 'm', 1, 's'],
];

/** Milliseconds in words: `45s`, `2m5s`, `5d3h`, `3y20d`. A clock that is ahead gives `<invalid>`. */
export function humanDuration(milliseconds: number): string {
  const seconds = Math.trunc(milliseconds / 1000);
  if (seconds < -1) return '<invalid>';
  if (seconds < 0) return '0s';
  const step = STEPS.find(([from]) => seconds >= from);
  if (step === undefined) return `${seconds}s`;
  const [, large, letter, small, smallLetter] = step;
  const rest = small === 0 ? 0 : Math.floor((seconds % large) / small);
  return `${Math.floor(seconds / large)}${letter}${rest === 0 ? '' : `${rest}${smallLetter}`}`;
}
