// Functions of text, by code points. https://pkg.go.dev/github.com/google/cel-go/ext#Strings (version 2, as in Kubernetes)
import { quoteGo } from '../../api/go-quote.ts';
import type { CelBudget } from '../budget.ts';
import { CelError } from '../errors.ts';
import { formatTemplate } from '../format.ts';
import { type CelLibrary, fn, method, sig } from '../library.ts';
import { codePointLength, codePoints, toPoints, toUnits } from '../text.ts';
import { DYN, INT, listOf, STRING } from '../types.ts';
import type { Integer } from '../values.ts';

/** Walking a text costs a tenth of a unit for each character. */
function walk(budget: CelBudget, text: string): void {
  budget.charge(Math.ceil(text.length * 0.1));
}

/** An offset in code points that must lie in the text (its end included). */
function offsetIn(text: string, offset: Integer): number {
  if (offset < 0 || offset > codePointLength(text)) throw new CelError(`index out of range: ${offset}`);
  return Number(offset);
}

function charAt(budget: CelBudget, text: string, index: Integer): string {
  walk(budget, text);
  const start = toUnits(text, offsetIn(text, index));
  return codePoints(text.slice(start, start + 2))[0] ?? '';
}

function indexOf(budget: CelBudget, text: string, part: string): number {
  return indexOfFrom(budget, text, part, 0);
}

function indexOfFrom(...[budget, text, part, from]: [CelBudget, string, string, Integer]): number {
  walk(budget, text);
  if (part === '') return offsetIn(text, from);
  const found = text.indexOf(part, toUnits(text, offsetIn(text, from)));
  return found < 0 ? -1 : toPoints(text, found);
}

function lastIndexOf(budget: CelBudget, text: string, part: string): number {
  walk(budget, text);
  const found = text.lastIndexOf(part);
  return found < 0 ? -1 : toPoints(text, found);
}

function lastIndexOfFrom(...[budget, text, part, from]: [CelBudget, string, string, Integer]): number {
  walk(budget, text);
  // The reference does not look at the offset of an empty part.
  if (part === '') return Math.min(Number(from), codePointLength(text));
  const offset = offsetIn(text, from);
  const found = text.lastIndexOf(part, toUnits(text, offset));
  return found < 0 ? -1 : toPoints(text, found);
}

function substring(...[budget, text, start, end]: [CelBudget, string, Integer, Integer?]): string {
  walk(budget, text);
  const from = offsetIn(text, start);
  const to = end === undefined ? codePointLength(text) : offsetIn(text, end);
  if (from > to) throw new CelError(`invalid substring range. start: ${from}, end: ${to}`);
  return text.slice(toUnits(text, from), toUnits(text, to));
}

/** An empty text is found between all characters, as in Go. */
function replace(...[budget, text, old, next, limit = -1]: [CelBudget, string, string, string, Integer?]): string {
  walk(budget, text);
  const parts = old === '' ? ['', ...codePoints(text), ''] : text.split(old);
  const count = limit < 0 ? parts.length - 1 : Math.min(Number(limit), parts.length - 1);
  budget.charge(Math.ceil(count * next.length * 0.1));
  return [parts.slice(0, count + 1).join(next), ...parts.slice(count + 1)].join(old);
}

function split(...[budget, text, separator, limit = -1]: [CelBudget, string, string, Integer?]): string[] {
  walk(budget, text);
  if (limit === 0) return [];
  const parts = separator === '' ? codePoints(text) : text.split(separator);
  budget.charge(Math.ceil(parts.length * 0.1));
  if (limit < 0 || parts.length <= limit) return parts;
  const last = Number(limit) - 1;
  return [...parts.slice(0, last), parts.slice(last).join(separator)];
}

function join(budget: CelBudget, list: readonly string[], separator = ''): string {
  let length = 0;
  for (const item of list) {
    if (typeof item !== 'string') throw new CelError('no such overload');
    length += item.length + separator.length;
  }
  budget.charge(Math.ceil(length * 0.1));
  return list.join(separator);
}

/** A function of one text. */
const change =
  (run: (text: string) => string) =>
  (budget: CelBudget, text: string): string => {
    walk(budget, text);
    return run(text);
  };

// Only ASCII, as the names say.
const lower = change((text) => text.replace(/[A-Z]+/g, (part) => part.toLowerCase()));
const upper = change((text) => text.replace(/[a-z]+/g, (part) => part.toUpperCase()));
// Unicode's White_Space, which is not JavaScript's: with U+0085, without U+FEFF.
const trim = change((text) => text.replace(/^\p{White_Space}+/u, '').replace(/(?<!\p{White_Space})\p{White_Space}+$/u, ''));

const TEXT = sig(STRING).to(STRING);

/** The library of text functions. */
export const strings: CelLibrary = {
  name: 'strings',
  overloads: [
    method('charAt', 'string_char_at_int', sig(STRING, INT).to(STRING))(charAt),
    method('indexOf', 'string_index_of_string', sig(STRING, STRING).to(INT))(indexOf),
    method('indexOf', 'string_index_of_string_int', sig(STRING, STRING, INT).to(INT))(indexOfFrom),
    method('lastIndexOf', 'string_last_index_of_string', sig(STRING, STRING).to(INT))(lastIndexOf),
    method('lastIndexOf', 'string_last_index_of_string_int', sig(STRING, STRING, INT).to(INT))(lastIndexOfFrom),
    method('lowerAscii', 'string_lower_ascii', TEXT)(lower),
    method('upperAscii', 'string_upper_ascii', TEXT)(upper),
    method('trim', 'string_trim', TEXT)(trim),
    method('replace', 'string_replace_string_string', sig(STRING, STRING, STRING).to(STRING))(replace),
    method('replace', 'string_replace_string_string_int', sig(STRING, STRING, STRING, INT).to(STRING))(replace),
    method('split', 'string_split_string', sig(STRING, STRING).to(listOf(STRING)))(split),
    method('split', 'string_split_string_int', sig(STRING, STRING, INT).to(listOf(STRING)))(split),
    method('substring', 'string_substring_int', sig(STRING, INT).to(STRING))(substring),
    method('substring', 'string_substring_int_int', sig(STRING, INT, INT).to(STRING))(substring),
    method('join', 'list_join', sig(listOf(STRING)).to(STRING))(join),
    method('join', 'list_join_string', sig(listOf(STRING), STRING).to(STRING))(join),
    method(
      'format',
      'string_format',
      sig(STRING, listOf(DYN)).to(STRING),
    )((budget: CelBudget, text: string, args: readonly unknown[]) => {
      const formatted = formatTemplate(text, args);
      budget.charge(Math.ceil((text.length + formatted.length) * 0.1));
      return formatted;
    }),
    fn('strings.quote', 'strings_quote', TEXT)(change(quoteGo)),
  ],
};
