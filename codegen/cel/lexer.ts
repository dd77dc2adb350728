// Text to tokens, in one pass. https://github.com/google/cel-spec/blob/master/doc/langdef.md#syntax
import type { Literal } from './ast.ts';
import type { Diagnostics } from './diagnostics.ts';
import { unescapeBytes, unescapeString } from './literals.ts';

/** A token; `kind` is the text itself for punctuation and keywords. */
export interface Token {
  readonly kind: string;
  readonly text: string;
  readonly at: number;
  readonly literal?: Literal;
}

const PUNCTUATION = ['==', '!=', '<=', '>=', '&&', '||', ...'<>[]{}().,-!?:+*/%'];
const KEYWORDS: ReadonlySet<string> = new Set(['in', 'true', 'false', 'null']);
const SPACE = /[ \t\r\n\f]+|\/\/[^\n]*/y;
const NUMBER = /0x[0-9a-fA-F]+[uU]?|(?:[0-9]+\.[0-9]+(?:[eE][+-]?[0-9]+)?|[0-9]+[eE][+-]?[0-9]+|\.[0-9]+(?:[eE][+-]?[0-9]+)?)|[0-9]+[uU]?/y;
const NAME = /[A-Za-z_][A-Za-z0-9_]*/y;
const ESCAPED_NAME = /`[A-Za-z0-9_.\-/ ]+`/y;
/** The start of a longer token, with the character where that failed. */
const HALF_TOKEN = /[=&|].?|`[A-Za-z0-9_.\-/ ]*/suy;
/** An escape: whole, or up to the character where it fails. */
const ESCAPE =
  /\\(?:[abfnrtv"'`\\?]|[xX](?:[0-9a-fA-F]{2})|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[0-3][0-7]{2}|([xX][0-9a-fA-F]?|u[0-9a-fA-F]{0,3}|U[0-9a-fA-F]{0,7}|[0-3][0-7]?|)([\s\S]?))/uy;
const STRING_START = /([bB]?[rR]?|[rR][bB])("""|'''|"|')/y;

/** Splits the source. Errors are reported and skipped; the last token is `<EOF>`. */
export function tokenize(source: string, diagnostics: Diagnostics): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(source);
  };
  while (at < source.length) {
    const space = match(SPACE);
    if (space !== null) {
      at += space[0].length;
      continue;
    }
    const quoted = match(STRING_START);
    if (quoted !== null) {
      at = readString(source, { at, prefix: quoted[1] ?? '', quote: quoted[2] ?? '' }, { tokens, diagnostics });
      continue;
    }
    const number = match(NUMBER);
    if (number !== null) {
      tokens.push(numberToken(number[0], at));
      at += number[0].length;
      continue;
    }
    const name = match(NAME);
    if (name !== null) {
      const text = name[0];
      tokens.push({ kind: KEYWORDS.has(text) ? text : 'IDENTIFIER', text, at });
      at += text.length;
      continue;
    }
    const escaped = match(ESCAPED_NAME);
    if (escaped !== null) {
      tokens.push({ kind: 'ESC_IDENTIFIER', text: escaped[0], at });
      at += escaped[0].length;
      continue;
    }
    const mark = PUNCTUATION.find((text) => source.startsWith(text, at));
    if (mark !== undefined) {
      tokens.push({ kind: mark, text: mark, at });
      at += mark.length;
      continue;
    }
    const wrong = match(HALF_TOKEN)?.[0] ?? String.fromCodePoint(source.codePointAt(at) ?? 0);
    diagnostics.add(at, `Syntax error: token recognition error at: '${escapeForError(wrong)}'`);
    at += wrong.length;
  }
  tokens.push({ kind: '<EOF>', text: '<EOF>', at: source.length });
  return tokens;
}

function numberToken(text: string, at: number): Token {
  const unsigned = /[uU]$/.test(text);
  const digits = unsigned ? text.slice(0, -1) : text;
  const isFloat = !digits.startsWith('0x') && /[.eE]/.test(digits);
  if (isFloat) return { kind: 'NUM_FLOAT', text, at };
  return { kind: unsigned ? 'NUM_UINT' : 'NUM_INT', text, at };
}

/** Reads a string or bytes literal; returns the offset behind it. */
function readString(
  source: string,
  start: { at: number; prefix: string; quote: string },
  out: { tokens: Token[]; diagnostics: Diagnostics },
): number {
  const { at, prefix, quote } = start;
  const raw = /r/i.test(prefix);
  const bodyAt = at + prefix.length + quote.length;
  let end = bodyAt;
  for (;;) {
    if (end >= source.length || (quote.length === 1 && (source[end] === '\n' || source[end] === '\r'))) {
      out.diagnostics.add(at, `Syntax error: token recognition error at: '${escapeForError(source.slice(at, end))}'`);
      return end;
    }
    if (source.startsWith(quote, end)) break;
    if (raw || source[end] !== '\\') {
      end++;
      continue;
    }
    ESCAPE.lastIndex = end;
    const found = ESCAPE.exec(source);
    end += found?.[0].length ?? 1;
    if (found?.[2] === undefined) continue;
    out.diagnostics.add(at, `Syntax error: token recognition error at: '${escapeForError(source.slice(at, end))}'`);
    return end;
  }
  const text = source.slice(at, end + quote.length);
  const body = source.slice(bodyAt, end).replace(/\r\n?/g, '\n');
  const isBytes = /b/i.test(prefix);
  const literal: Literal | undefined = isBytes ? bytesLiteral(body, raw) : stringLiteral(body, raw);
  // Without a literal the escapes are well formed, but mean nothing: the parser says so.
  out.tokens.push({ kind: isBytes ? 'BYTES' : 'STRING', text, at, ...(literal !== undefined && { literal }) });
  return end + quote.length;
}

function stringLiteral(body: string, raw: boolean): Literal | undefined {
  const value = raw ? body : unescapeString(body);
  return value === undefined ? undefined : { type: 'string', value };
}

function bytesLiteral(body: string, raw: boolean): Literal | undefined {
  const value = raw ? new TextEncoder().encode(body) : unescapeBytes(body);
  return value === undefined ? undefined : { type: 'bytes', value };
}

const escapeForError = (text: string): string => text.replaceAll('\n', '\\n').replaceAll('\r', '\\r').replaceAll('\t', '\\t');
