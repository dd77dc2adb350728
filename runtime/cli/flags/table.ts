// The one table of flags: kube-apiserver's, its older ones, ours, and the two that stop the command.
import { toOptionName } from '../../config/section.ts';
import { type Effect, effectOf } from './effects.ts';
import { KUBERNETES_FLAGS } from './kubernetes.ts';
import { LEGACY_FLAGS } from './legacy.ts';
import { OWN_FLAGS } from './own.ts';
import { FLAG_TYPES, type FlagType } from './types.ts';

export interface Flag {
  readonly name: string;
  /** One letter; '' for none. */
  readonly short: string;
  readonly group: string;
  readonly type: FlagType;
  /** As --help shows it; '' for none. */
  readonly default: string;
  readonly deprecated: boolean;
  /** Name of the option that it becomes. */
  readonly option: string;
  /** Absent: accepted and checked only. */
  readonly effect: Effect | undefined;
  /** Answered by the command itself; no option of a server. */
  readonly isCommand: boolean;
}

const SHORTHANDS: Readonly<Record<string, string>> = { help: 'h', v: 'v' };
const COMMAND_FLAGS: Readonly<Record<string, Effect>> = { help: { about: 'says this' }, version: { about: 'says which version this is' } };

/** Flags of a server, in the order in which --help lists them: ours first. */
export const FLAGS: ReadonlyMap<string, Flag> = new Map(
  [OWN_FLAGS, KUBERNETES_FLAGS, LEGACY_FLAGS]
    .flatMap((groups) => Object.entries(groups))
    .flatMap(([group, lines]) =>
      lines
        .trim()
        .split('\n')
        .map((line) => [group, line] as const),
    )
    .map(([group, line]) => toFlag(group, line))
    .map((flag) => [flag.name, flag]),
);

function toFlag(group: string, line: string): Flag {
  const [name = '', typeName = '', ...rest] = line.split(' ');
  const type = FLAG_TYPES[typeName];
  if (type === undefined) throw new Error(`flag ${name} has no known type: ${typeName}`);
  const option = toOptionName(name);
  const command = Object.hasOwn(COMMAND_FLAGS, name) ? COMMAND_FLAGS[name] : undefined;
  const effect = command ?? effectOf(option);
  const shown = rest.filter((word) => word !== '!').join(' ');
  return {
    name,
    short: SHORTHANDS[name] ?? '',
    group,
    type,
    default: effect?.default ?? shown,
    deprecated: rest.includes('!'),
    option,
    effect,
    isCommand: command !== undefined,
  };
}
