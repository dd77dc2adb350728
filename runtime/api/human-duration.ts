// Durations as people read them, coarser the longer they are: what Age cells of tables show.

interface Unit {
  readonly letter: string;
  readonly seconds: number;
}
interface Step {
  /** The step is for durations below this many seconds. */
  readonly below: number;
  readonly major: Unit;
  /** What is left over the major unit is shown in this one. */
  readonly minor?: Unit;
}

const SECOND: Unit = { letter: 's', seconds: 1 };
const MINUTE: Unit = { letter: 'm', seconds: 60 };
const HOUR: Unit = { letter: 'h', seconds: 3600 };
const DAY: Unit = { letter: 'd', seconds: 86_400 };
const YEAR: Unit = { letter: 'y', seconds: 365 * 86_400 };

const STEPS: readonly Step[] = [
  { below: 2 * MINUTE.seconds, major: SECOND },
  { below: 10 * MINUTE.seconds, major: MINUTE, minor: SECOND },
  { below: 3 * HOUR.seconds, major: MINUTE },
  { below: 8 * HOUR.seconds, major: HOUR, minor: MINUTE },
  { below: 2 * DAY.seconds, major: HOUR },
  { below: 8 * DAY.seconds, major: DAY, minor: HOUR },
  { below: 2 * YEAR.seconds, major: DAY },
  { below: 8 * YEAR.seconds, major: YEAR, minor: DAY },
  { below: Number.POSITIVE_INFINITY, major: YEAR },
];

/** `5m30s`, `3h`, `12d`; a time in the future by more than a second is `<invalid>`. */
export function formatHumanDuration(milliseconds: number): string {
  const seconds = Math.trunc(milliseconds / 1000);
  if (seconds < -1) return '<invalid>';
  if (seconds < 0) return '0s';
  const { major, minor } = STEPS.find((step) => seconds < step.below) as Step;
  const whole = Math.floor(seconds / major.seconds);
  const rest = minor === undefined ? 0 : Math.floor((seconds % major.seconds) / minor.seconds);
  return rest === 0 || minor === undefined ? `${whole}${major.letter}` : `${whole}${major.letter}${rest}${minor.letter}`;
}

/** Age of something that happened at an RFC 3339 time; `<unknown>` when there is no time. */
export function formatAge(time: string | null | undefined, now: number): string {
  const since = time ? Date.parse(time) : Number.NaN;
  return Number.isNaN(since) ? '<unknown>' : formatHumanDuration(now - since);
}
