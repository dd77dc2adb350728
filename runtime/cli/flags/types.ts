// The types that flags have: how one value is read, what a further one of the same flag does, and whether the flag may stand alone.
import { isIP } from 'node:net';
import { CsvError, parseCsvLine } from '../../api/csv.ts';
import { quoteGo } from '../../api/go-quote.ts';
import { FlagValueError, INT32, INT64, parseBool, parseDuration, parseFloat64, parseInteger, UINT64 } from './go-values.ts';

export type FlagValue = boolean | number | string | readonly string[] | readonly number[] | Readonly<Record<string, string>>;

export interface FlagType {
  /** As --help names it; '' for flags that stand alone. */
  readonly label: string;
  /** Throws FlagValueError. */
  parse(text: string): FlagValue;
  /** Both given: the later one counts unless this says otherwise. */
  merge?(before: FlagValue, value: FlagValue): FlagValue;
  /** What the flag means without a value; absent: it needs one. */
  readonly alone?: string;
}

const bool: FlagType = { label: '', parse: parseBool, alone: 'true' };
const text = (label: string): FlagType => ({ label, parse: (value) => value });
const list = (label: string, parse: (value: string) => readonly string[]): FlagType => ({
  label,
  parse,
  merge: (before, value) => [...(before as readonly string[]), ...(value as readonly string[])],
});
const pairs = (label: string, parse: (value: string) => Readonly<Record<string, string>>): FlagType => ({
  label,
  parse,
  merge: (before, value) => ({ ...(before as object), ...(value as object) }),
});

const QUANTITY = /^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$/;

/** By the names of pflag, klog and component-base, and two of ours (port, severity). */
export const FLAG_TYPES: Readonly<Record<string, FlagType>> = {
  bool,
  version: { label: '', parse: parseVersionRequest, alone: 'true' },
  string: text('string'),
  portRange: text('portRange'),
  severity: text('severity'),
  traceLocation: text('traceLocation'),
  int: { label: 'int', parse: (value) => parseInteger(value, INT64) },
  uint: { label: 'uint', parse: (value) => parseInteger(value, UINT64) },
  Level: { label: 'Level', parse: (value) => parseInteger(value, UINT64) },
  port: { label: 'int', parse: (value) => (value === 'any' ? value : parseInteger(value, INT64)) },
  float: { label: 'float', parse: parseFloat64 },
  float32: { label: 'float32', parse: parseFloat64 },
  duration: { label: 'duration', parse: parseDuration },
  ip: { label: 'ip', parse: parseAddress },
  quantity: { label: 'quantity', parse: parseQuantity },
  strings: list('strings', parseList),
  stringArray: list('stringArray', (value) => [value]),
  namedCertKey: list('namedCertKey', (value) => [value]),
  colonSeparatedMultimapStringString: list('pairs', (value) =>
    value
      .split(',')
      .filter((pair) => pair.trim() !== '')
      .map((pair) => pair.trim()),
  ),
  int32Slice: {
    label: 'int32Slice',
    parse: (value) => value.split(',').map((item) => parseInteger(item, INT32)),
    merge: (before, value) => [...(before as readonly number[]), ...(value as readonly number[])],
  },
  'pattern=N,...': list('pattern=N,...', parsePatterns),
  mapStringString: pairs('mapStringString', (value) => parsePairs(value.split(','), true)),
  stringToString: pairs('stringToString', (value) => parsePairs(parseList(value), false)),
};

function parseVersionRequest(value: string): FlagValue {
  return value === 'raw' ? true : parseBool(value);
}

/** '' stands for none. */
function parseAddress(value: string): string {
  const address = value.trim();
  if (address !== '' && isIP(address) === 0) throw new FlagValueError(`failed to parse IP: ${quoteGo(value)}`);
  return address;
}

function parseQuantity(value: string): string {
  if (!QUANTITY.test(value)) throw new FlagValueError(`quantities must match the regular expression '${QUANTITY.source}'`);
  return value;
}

function parseList(value: string): readonly string[] {
  try {
    return parseCsvLine(value);
  } catch (error) {
    throw error instanceof CsvError ? new FlagValueError(error.message) : error;
  }
}

function parsePatterns(value: string): readonly string[] {
  const items = value.split(',').filter((item) => item !== '');
  for (const item of items) {
    const [pattern, level, ...rest] = item.split('=');
    if (pattern === '' || level === undefined || level === '' || rest.length > 0) {
      throw new FlagValueError(`${quoteGo(item)} does not have the pattern=N format`);
    }
    try {
      parseInteger(level, UINT64);
    } catch (error) {
      throw new FlagValueError(`parsing verbosity in ${quoteGo(item)}: ${(error as Error).message}`);
    }
  }
  return items;
}

/** `trims`: spaces around keys and values go, and a key without `=` is refused in component-base's words. */
function parsePairs(items: readonly string[], trims: boolean): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const item of items) {
    if (item === '') continue;
    const equals = item.indexOf('=');
    if (equals < 0) throw new FlagValueError(trims ? 'malformed pair, expect string=string' : `${item} must be formatted as key=value`);
    const [key, value] = [item.slice(0, equals), item.slice(equals + 1)];
    found[trims ? key.trim() : key] = trims ? value.trim() : value;
  }
  return found;
}
