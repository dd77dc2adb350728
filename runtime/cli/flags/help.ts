// The text of --help: every flag with its default, group by group; those without an effect yet are marked.
import type { Flag } from './table.ts';

const COLUMN = 46;
const WIDTH = 140;

/** Defaults of flags whose table names none, by the type's label; lists and maps are `[]`. */
const ZEROS: Readonly<Record<string, string>> = {
  '': 'false',
  string: '""',
  int: '0',
  uint: '0',
  Level: '0',
  float: '0',
  float32: '0',
  quantity: '0',
  duration: '0s',
  ip: 'none',
  portRange: 'none',
  severity: 'none',
  traceLocation: 'none',
};

/** Lines of all flags. */
export function formatFlags(flags: ReadonlyMap<string, Flag>): string {
  const groups = new Map<string, Flag[]>();
  for (const flag of flags.values()) groups.set(flag.group, [...(groups.get(flag.group) ?? []), flag]);
  const texts = [...groups].map(([group, members]) => `${group} flags:\n\n${members.map(formatFlag).join('')}`);
  return texts.join('\n');
}

function formatFlag(flag: Flag): string {
  const name = `${flag.short === '' ? '    ' : `-${flag.short}, `}--${flag.name}`;
  const head = `  ${flag.type.label === '' ? name : `${name} ${flag.type.label}`}`;
  const words = [...describe(flag).split(' ')];
  const lines = [head.length <= COLUMN - 2 ? head.padEnd(COLUMN) : `${head}\n${' '.repeat(COLUMN)}`];
  let width = COLUMN;
  for (const word of words) {
    if (width > COLUMN && width + word.length > WIDTH) {
      lines.push(`\n${' '.repeat(COLUMN)}`);
      width = COLUMN;
    }
    lines.push(width === COLUMN ? word : ` ${word}`);
    width += word.length + 1;
  }
  return `${lines.join('')}\n`;
}

function describe({ effect, type, deprecated, ...flag }: Flag): string {
  const about = effect === undefined ? 'accepted, no effect yet' : effect.about;
  const shown = flag.default === '' ? (ZEROS[type.label] ?? '[]') : flag.default;
  return `${about}${deprecated ? ' (deprecated)' : ''}${flag.isCommand ? '' : ` (default ${shown})`}`;
}
