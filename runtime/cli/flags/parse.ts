// Command line → values, by pflag's rules: `--name=value`, `--name value`, a bool alone, `-v4`, `-v=4`, `--` ends the flags, `_` is `-`.
// Unlike pflag it goes on after a fault, so that all of them are reported at once.
import { quoteGo } from '../../api/go-quote.ts';
import { FlagValueError } from './go-values.ts';
import type { Flag } from './table.ts';
import type { FlagValue } from './types.ts';

export interface ParsedFlags {
  /** Values by the flag's name, only of flags that were given. */
  readonly values: ReadonlyMap<string, FlagValue>;
  /** One line each, with the flag and the value. */
  readonly problems: readonly string[];
}

/** `command` is named where words without a flag are refused. */
export function parseFlags(args: readonly string[], flags: ReadonlyMap<string, Flag>, command: string): ParsedFlags {
  const values = new Map<string, FlagValue>();
  const problems: string[] = [];
  const words: string[] = [];
  const shorthands = new Map([...flags.values()].filter(({ short }) => short !== '').map((flag) => [flag.short, flag]));

  const take = (flag: Flag, text: string): void => {
    try {
      const value = flag.type.parse(text);
      const before = values.get(flag.name);
      values.set(flag.name, before === undefined ? value : (flag.type.merge?.(before, value) ?? value));
    } catch (error) {
      if (!(error instanceof FlagValueError)) throw error;
      problems.push(`invalid argument ${quoteGo(text)} for ${quoteGo(formatName(flag))} flag: ${error.message}`);
    }
  };

  /** `given`: the value behind `=`. Answers how many of the following arguments it took. */
  const takeNext = (flag: Flag, given: string | undefined, at: number, missing: string): number => {
    if (given !== undefined) take(flag, given);
    else if (flag.type.alone !== undefined) take(flag, flag.type.alone);
    else if (at + 1 >= args.length) problems.push(missing);
    else {
      take(flag, args[at + 1] as string);
      return 1;
    }
    return 0;
  };

  for (let at = 0; at < args.length; at++) {
    const arg = args[at] as string;
    if (arg === '--') {
      words.push(...args.slice(at + 1));
      break;
    }
    if (arg.startsWith('--')) {
      const [name, value] = splitOnce(arg.slice(2));
      const flag = flags.get(name.replaceAll('_', '-'));
      if (name === '' || name.startsWith('-')) problems.push(`bad flag syntax: ${arg}`);
      else if (flag === undefined) problems.push(`unknown flag: --${name}`);
      else at += takeNext(flag, value, at, `flag needs an argument: --${name}`);
    } else if (arg.startsWith('-') && arg.length > 1) {
      at += takeShorthands(arg, { shorthands, problems, takeNext, at });
    } else words.push(arg);
  }
  if (words.length > 0) problems.push(`${quoteGo(command)} does not take any arguments, got [${words.map(quoteGo).join(' ')}]`);
  return { values, problems };
}

interface ShorthandContext {
  readonly shorthands: ReadonlyMap<string, Flag>;
  readonly problems: string[];
  readonly takeNext: (flag: Flag, given: string | undefined, at: number, missing: string) => number;
  readonly at: number;
}

/** `-h`, `-v4`, `-v=4`, `-v 4`, and letters that stand alone before one. */
function takeShorthands(arg: string, { shorthands, problems, takeNext, at }: ShorthandContext): number {
  for (let i = 1; i < arg.length; i++) {
    const letter = arg[i] as string;
    const flag = shorthands.get(letter);
    if (flag === undefined) {
      problems.push(`unknown shorthand flag: '${letter}' in ${arg}`);
      return 0;
    }
    const rest = arg.slice(i + 1);
    const missing = `flag needs an argument: '${letter}' in ${arg}`;
    if (rest.startsWith('=')) return takeNext(flag, rest.slice(1), at, missing);
    if (flag.type.alone === undefined) return takeNext(flag, rest === '' ? undefined : rest, at, missing);
    takeNext(flag, undefined, at, missing);
  }
  return 0;
}

function formatName({ short, name }: Flag): string {
  return short === '' ? `--${name}` : `-${short}, --${name}`;
}

function splitOnce(text: string): [string, string | undefined] {
  const equals = text.indexOf('=');
  return equals < 0 ? [text, undefined] : [text.slice(0, equals), text.slice(equals + 1)];
}
