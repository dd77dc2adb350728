// A tree to YAML text as Kubernetes writes it: keys in natural order, lists not indented, strings plain unless they would read as
// something else, long ones folded behind column 80.
import type { JsonObject, JsonValue } from './object.ts';
import { type Style, scalarStyle, writeScalar } from './yaml-write-scalar.ts';

/** Text of one document, with a line feed at its end. */
export function stringifyYaml(tree: JsonValue): string {
  const lines: string[] = [];
  writeNode(lines, tree, { indent: 0, lead: '', column: 0 });
  return `${lines.join('\n')}\n`;
}

/** Where a node begins: what already stands on its first line, and the indentation of its own lines. */
interface Place {
  readonly indent: number;
  readonly lead: string;
  readonly column: number;
}

function writeNode(lines: string[], value: JsonValue, place: Place): void {
  if (isFilledList(value)) writeList(lines, value, place);
  else if (isFilledMap(value)) writeMap(lines, value, place);
  else {
    const style: Style = typeof value === 'string' ? scalarStyle(value, false) : 'plain';
    const text = writeScalar(scalarText(value), { style, indent: place.indent, column: place.column });
    lines.push(...`${place.lead}${text}`.split('\n'));
  }
}

function isFilledList(value: JsonValue): value is JsonValue[] {
  return Array.isArray(value) && value.length > 0;
}

function isFilledMap(value: JsonValue): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length > 0;
}

function writeList(lines: string[], items: readonly JsonValue[], { indent, lead }: Place): void {
  items.forEach((item, index) => {
    const head = index === 0 ? lead : ' '.repeat(indent);
    writeNode(lines, item, { indent: indent + 2, lead: `${head}- `, column: indent + 2 });
  });
}

function writeMap(lines: string[], object: JsonObject, { indent, lead }: Place): void {
  let start = lead;
  for (const key of Object.keys(object).sort(compareKeys)) {
    const value = object[key];
    if (value === undefined) continue;
    const written = writeScalar(key, { style: scalarStyle(key, true), indent, column: 0 });
    const inner = isFilledList(value) ? indent : indent + 2;
    if (isFilledList(value) || isFilledMap(value)) {
      lines.push(`${start}${written}:`);
      writeNode(lines, value, { indent: inner, lead: ' '.repeat(inner), column: inner });
    } else writeNode(lines, value, { indent: inner, lead: `${start}${written}: `, column: indent + written.length + 2 });
    start = ' '.repeat(indent);
  }
}

function scalarText(value: JsonValue): string {
  if (typeof value === 'string') return value;
  if (value === null) return 'null';
  if (typeof value === 'number' && !Number.isSafeInteger(value)) return floatText(value);
  if (typeof value === 'object') return Array.isArray(value) ? '[]' : '{}';
  return String(value);
}

/** Shortest form with an exponent from a million on and below 0.0001, as Go's %g. */
function floatText(value: number): string {
  const [digits = '0', exponent = '0'] = value.toExponential().split('e');
  const power = Number(exponent);
  if (power >= -4 && power < 6) return String(value);
  const shown = Math.abs(power) < 10 ? `0${Math.abs(power)}` : String(Math.abs(power));
  return `${digits}e${power < 0 ? '-' : '+'}${shown}`;
}

const LETTER = /\p{L}/u;
const RUN = /\d+|\D/gu;

/** Numbers inside of keys count by value, letters come after everything else. */
function compareKeys(left: string, right: string): number {
  const a = left.match(RUN) ?? [];
  const b = right.match(RUN) ?? [];
  for (let at = 0; at < a.length && at < b.length; at++) {
    const order = compareRuns(a[at] ?? '', b[at] ?? '');
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

function compareRuns(a: string, b: string): number {
  if (a === b) return 0;
  const letters = Number(LETTER.test(a)) - Number(LETTER.test(b));
  if (letters !== 0) return letters;
  const digits = Number(/^\d/.test(a)) + Number(/^\d/.test(b));
  if (digits === 2) return Number(BigInt(a) - BigInt(b)) || a.length - b.length;
  return a < b ? -1 : 1;
}
