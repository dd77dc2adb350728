// One YAML scalar as text: which of the styles it may take, and how each is written.
import { resolvePlainScalar } from './yaml-scalar.ts';

export type Style = 'plain' | 'single' | 'double' | 'literal';

const WIDTH = 80;
const BASE_60 = /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?$/;
const DATE = /^\d{4}-\d\d?-\d\d?([Tt ].*)?$/;
/** Everything but line feeds and what may be shown as it is: such strings need escapes. */
const UNPRINTABLE = /[^\n -~\u0085\u00a0-\ud7ff\ue000-\ufefe\uff00-\ufffd]/;
const BREAK = /[\n\r\u0085\u2028\u2029]/;
const INDICATOR_FIRST = /^(?:[#,[\]{}&*!|>'"%@`]|[?:](?:\s|$)|-(?:\s|$)|---|\.\.\.)/;
const INDICATOR_INSIDE = /:(?:\s|$)|\s#/;

/** The style in which the reference writes a string; `key`: it must stay on one line. */
export function scalarStyle(text: string, key: boolean): Style {
  const escapes = UNPRINTABLE.test(text) || / [\n\r\u0085\u2028\u2029]/.test(text);
  if (text.includes('\n')) return key || escapes || text.endsWith(' ') ? 'double' : 'literal';
  if (escapes) return 'double';
  if (readsAsOther(text)) return 'double';
  if (BREAK.test(text)) return /[\n\r\u0085\u2028\u2029] /.test(text) || key ? 'double' : 'single';
  const plain = !INDICATOR_FIRST.test(text) && !INDICATOR_INSIDE.test(text) && !text.startsWith(' ') && !text.endsWith(' ');
  return plain ? 'plain' : 'single';
}

/** Whether a reader would take the plain text for something that is no string. */
function readsAsOther(text: string): boolean {
  return typeof resolvePlainScalar(text) !== 'string' || BASE_60.test(text) || DATE.test(text);
}

export interface ScalarPlace {
  readonly style: Style;
  /** Indentation of further lines. */
  readonly indent: number;
  /** Column at which the scalar begins. */
  readonly column: number;
}

/** Text of a scalar, further lines indented. */
export function writeScalar(text: string, place: ScalarPlace): string {
  if (place.style === 'literal') return writeLiteral(text, place.indent);
  if (place.style === 'double') return `"${fold(escapeDouble(text), place)}"`;
  if (place.style === 'single') return `'${fold(text.replaceAll("'", "''"), place)}'`;
  return fold(text, place);
}

/** Breaks at the first single space behind column 80; keys (column 0) are never folded. */
function fold(text: string, { indent, column, style }: ScalarPlace): string {
  if (column === 0 || column + text.length <= WIDTH) return text;
  let folded = '';
  let at = column + (style === 'plain' ? 0 : 1);
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index);
    const inside = index > 0 && index < text.length - 1;
    if (character === ' ' && inside && at > WIDTH && text[index - 1] !== ' ' && text[index + 1] !== ' ') {
      folded += `\n${' '.repeat(indent)}`;
      at = indent;
    } else {
      folded += character;
      at++;
    }
  }
  return folded;
}

function writeLiteral(text: string, indent: number): string {
  const hint = /^[ \n]/.test(text) ? '2' : '';
  const chomp = !text.endsWith('\n') ? '-' : text === '\n' || text.endsWith('\n\n') ? '+' : '';
  const body = text.endsWith('\n') ? text.slice(0, -1) : text;
  const lines = body.split('\n').map((line) => (line === '' ? '' : `${' '.repeat(indent)}${line}`));
  return `|${hint}${chomp}\n${lines.join('\n')}`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '\0': '\\0',
  '\u0007': '\\a',
  '\b': '\\b',
  '\t': '\\t',
  '\n': '\\n',
  '\v': '\\v',
  '\f': '\\f',
  '\r': '\\r',
  '\u001b': '\\e',
  '"': '\\"',
  '\\': '\\\\',
  '\u0085': '\\N',
  '\u00a0': '\\_',
  '\u2028': '\\L',
  '\u2029': '\\P',
};

function escapeDouble(text: string): string {
  return text.replace(/["\\]|[^ -~\u00a1-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd]/gu, (character) => {
    const short = ESCAPES[character];
    if (short !== undefined) return short;
    const code = character.codePointAt(0) ?? 0;
    const hex = code.toString(16).toUpperCase();
    if (code <= 0xff) return `\\x${hex.padStart(2, '0')}`;
    return code <= 0xffff ? `\\u${hex.padStart(4, '0')}` : `\\U${hex.padStart(8, '0')}`;
  });
}
