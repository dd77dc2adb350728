// What stands between the quotes of a literal, and what numbers mean.
// https://github.com/google/cel-spec/blob/master/doc/langdef.md#string-and-bytes-values

const SIMPLE: ReadonlyMap<string, string> = new Map([
  ['a', '\x07'],
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['v', '\v'],
  ['\\', '\\'],
  ["'", "'"],
  ['"', '"'],
  ['`', '`'],
  ['?', '?'],
]);
const NUMERIC = /\\(?:[xX]([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-3][0-7]{2}))/y;

/** One piece of a literal: text, or the number of an escape. `unicode` is set for \u and \U, which bytes do not allow. */
type Piece = { readonly text: string } | { readonly code: number; readonly unicode: boolean };

function pieces(body: string): Piece[] | undefined {
  const found: Piece[] = [];
  let at = 0;
  while (at < body.length) {
    const next = body.indexOf('\\', at);
    if (next < 0) {
      found.push({ text: body.slice(at) });
      break;
    }
    if (next > at) found.push({ text: body.slice(at, next) });
    const simple = SIMPLE.get(body[next + 1] ?? '');
    if (simple !== undefined) {
      found.push({ text: simple });
      at = next + 2;
      continue;
    }
    NUMERIC.lastIndex = next;
    const numeric = NUMERIC.exec(body);
    if (numeric === null) return undefined;
    const [all, hex, short, long, octal] = numeric;
    const unicode = short ?? long;
    const code = octal !== undefined ? Number.parseInt(octal, 8) : Number.parseInt(hex ?? unicode ?? '', 16);
    found.push({ code, unicode: unicode !== undefined });
    at = next + all.length;
  }
  return found;
}

/** The value of a string literal's body; undefined if an escape is not one. */
export function unescapeString(body: string): string | undefined {
  if (!body.includes('\\')) return body;
  const parts = pieces(body);
  if (parts === undefined) return undefined;
  let value = '';
  for (const part of parts) {
    if ('text' in part) {
      value += part.text;
      continue;
    }
    if (part.code > 0x10ffff || (part.code >= 0xd800 && part.code <= 0xdfff)) return undefined;
    value += String.fromCodePoint(part.code);
  }
  return value;
}

/** The value of a bytes literal's body: text as UTF-8, \x and octal escapes as one byte. */
export function unescapeBytes(body: string): Uint8Array | undefined {
  const parts = pieces(body);
  if (parts === undefined) return undefined;
  const encoder = new TextEncoder();
  const bytes: number[] = [];
  for (const part of parts) {
    if ('text' in part) for (const byte of encoder.encode(part.text)) bytes.push(byte);
    else if (part.unicode) return undefined;
    else bytes.push(part.code);
  }
  return Uint8Array.from(bytes);
}

const MIN_INT = -(2n ** 63n);
const MAX_INT = 2n ** 63n - 1n;
const MAX_UINT = 2n ** 64n - 1n;

/** The value of an int literal with its sign; undefined out of 64 bits. */
export function parseIntLiteral(text: string): bigint | undefined {
  const value = text.startsWith('-') ? -BigInt(text.slice(1)) : BigInt(text);
  return value < MIN_INT || value > MAX_INT ? undefined : value;
}

/** The value of a uint literal (`42u`); undefined out of 64 bits. */
export function parseUintLiteral(text: string): bigint | undefined {
  const value = BigInt(text.slice(0, -1));
  return value > MAX_UINT ? undefined : value;
}
