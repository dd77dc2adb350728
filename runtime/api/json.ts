// Lossless JSON: JSON.parse where it loses nothing, a byte parser of our own where keys may stand twice or integers may be too long
// for a double. Both give the same tree.
import type { Decoded } from './codec.ts';
import { parseJsonBytes } from './json-bytes.ts';
import type { JsonValue } from './object.ts';

export { JsonSyntaxError } from './json-bytes.ts';
export { stringifyJson } from './json-stringify.ts';

/** Nesting beyond this is left to the byte parser, which needs no stack and has the limit of Go's decoder. */
const FAST_DEPTH = 500;

/**
 * Parses a body. Integers beyond 2^53 that fit 64 bits are bigint, larger ones doubles; of a key that stands twice the last value wins and its path is reported.
 * Throws JsonSyntaxError in Go's words, DecodeTypeError for numbers beyond a double.
 */
export function parseJson(bytes: Buffer): Decoded {
  const colons = scan(bytes);
  if (colons < 0) return parseJsonBytes(bytes);
  const text = bytes.toString('utf8');
  if (text.includes('\ufffd')) return parseJsonBytes(bytes);
  let tree: JsonValue;
  try {
    tree = JSON.parse(text);
  } catch {
    return parseJsonBytes(bytes);
  }
  return countKeys(tree) === colons ? { tree, duplicates: [] } : parseJsonBytes(bytes);
}

/** Number of `:` outside strings, or -1 where only the byte parser is right: 16 digits, exponents, lone surrogates, depth. */
function scan(bytes: Buffer): number {
  let colons = 0;
  let depth = 0;
  let digits = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === 0x22) {
      at = endOfString(bytes, at + 1);
      if (at < 0) return -1;
      digits = 0;
    } else if (byte === 0x3a) {
      colons++;
      digits = 0;
    } else if (byte !== undefined && byte >= 0x30 && byte <= 0x39) {
      if (++digits === 16) return -1;
    } else {
      if (digits > 0 && (byte === 0x65 || byte === 0x45)) return -1;
      digits = 0;
      if (byte === 0x7b || byte === 0x5b) {
        if (++depth > FAST_DEPTH) return -1;
      } else if (byte === 0x7d || byte === 0x5d) depth--;
    }
  }
  return colons;
}

/** Index of the closing quote; -1 when there is none, or a surrogate is written as an escape (it may be a lone one). */
function endOfString(bytes: Buffer, start: number): number {
  for (let at = start; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === 0x22) return at;
    if (byte === 0x5c) {
      at++;
      const next = bytes[at + 1];
      if (bytes[at] === 0x75 && (next === 0x64 || next === 0x44)) return -1;
    }
  }
  return -1;
}

function countKeys(value: JsonValue): number {
  if (typeof value !== 'object' || value === null) return 0;
  let keys = 0;
  if (Array.isArray(value)) {
    for (const item of value) if (typeof item === 'object') keys += countKeys(item);
    return keys;
  }
  for (const key in value) {
    keys++;
    const member = value[key];
    if (typeof member === 'object') keys += countKeys(member);
  }
  return keys;
}
