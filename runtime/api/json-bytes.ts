// The byte parser behind json.ts: duplicate keys with their path, integers of 64 bits, Go's error words, Go's replacement of invalid
// UTF-8. Iterative, so that depth costs no stack.
import type { Decoded } from './codec.ts';
import { quoteGo } from './go-quote.ts';
import type { JsonObject, JsonValue } from './object.ts';
import { DecodeTypeError } from './resource.ts';

/** Bytes that are no JSON, in the words of Go's encoding/json. */
export class JsonSyntaxError extends Error {
  override readonly name = 'JsonSyntaxError';
}

const MAX_DEPTH = 10_000;
const ESCAPES: Readonly<Record<string, string>> = { '"': '"', '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };
const SPACELESS = /numeric literal$|^in literal|escape/;
const LITERALS: Readonly<Record<string, JsonValue>> = { true: true, false: false, null: null };

/** An open object or array. `step` of an array is the next index, of an object the current key. */
interface Frame {
  readonly container: JsonObject | JsonValue[];
  key: string;
}

/** Parses one JSON document; see parseJson for the result. */
export function parseJsonBytes(bytes: Buffer): Decoded {
  return new ByteParser(bytes).parse();
}

class ByteParser {
  readonly #bytes: Buffer;
  #at = 0;
  readonly #stack: Frame[] = [];
  readonly #duplicates: string[] = [];

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  parse(): Decoded {
    this.#space();
    let value = this.#open();
    for (;;) {
      if (value === undefined) {
        value = this.#open();
        continue;
      }
      const frame = this.#stack.at(-1);
      this.#space();
      if (frame === undefined) break;
      this.#put(frame, value);
      value = Array.isArray(frame.container) ? this.#afterElement() : this.#afterMember(frame);
    }
    if (this.#at < this.#bytes.length) throw this.#unexpected('after top-level value');
    return { tree: value, duplicates: this.#duplicates };
  }

  /** Reads a scalar or an empty container; undefined: a container was opened and its first value is due. */
  #open(): JsonValue | undefined {
    const byte = this.#bytes[this.#at];
    if (byte === 0x7b) return this.#openObject();
    if (byte === 0x5b) return this.#openArray();
    if (byte === 0x22) return this.#string();
    if (byte === 0x2d || isDigit(byte)) return this.#number();
    if (byte === 0x74) return this.#literal('true');
    if (byte === 0x66) return this.#literal('false');
    if (byte === 0x6e) return this.#literal('null');
    throw this.#unexpected('looking for beginning of value');
  }

  #openObject(): JsonValue | undefined {
    const frame: Frame = { container: {}, key: '' };
    this.#push(frame);
    if (this.#bytes[this.#at] === 0x7d) return this.#close();
    this.#key(frame);
    return undefined;
  }

  #openArray(): JsonValue | undefined {
    this.#push({ container: [], key: '' });
    return this.#bytes[this.#at] === 0x5d ? this.#close() : undefined;
  }

  #push(frame: Frame): void {
    if (this.#stack.length >= MAX_DEPTH) throw this.#unexpected('exceeded max depth');
    this.#stack.push(frame);
    this.#at++;
    this.#space();
  }

  #close(): JsonValue | undefined {
    this.#at++;
    return this.#stack.pop()?.container;
  }

  #afterElement(): JsonValue | undefined {
    const byte = this.#bytes[this.#at];
    if (byte === 0x5d) return this.#close();
    if (byte !== 0x2c) throw this.#unexpected('after array element');
    this.#at++;
    this.#space();
    return undefined;
  }

  #afterMember(frame: Frame): JsonValue | undefined {
    const byte = this.#bytes[this.#at];
    if (byte === 0x7d) return this.#close();
    if (byte !== 0x2c) throw this.#unexpected('after object key:value pair');
    this.#at++;
    this.#space();
    this.#key(frame);
    return undefined;
  }

  #key(frame: Frame): void {
    if (this.#bytes[this.#at] !== 0x22) throw this.#unexpected('looking for beginning of object key string');
    frame.key = this.#string();
    if (Object.hasOwn(frame.container, frame.key)) this.#duplicates.push(this.#path());
    this.#space();
    if (this.#bytes[this.#at] !== 0x3a) throw this.#unexpected('after object key');
    this.#at++;
    this.#space();
  }

  #put(frame: Frame, value: JsonValue): void {
    const { container, key } = frame;
    if (Array.isArray(container)) container.push(value);
    else if (key === '__proto__') Object.defineProperty(container, key, { value, enumerable: true, configurable: true, writable: true });
    else container[key] = value;
  }

  #path(): string {
    let path = '';
    for (const { container, key } of this.#stack) {
      if (Array.isArray(container)) path += `[${container.length}]`;
      else path += path === '' ? key : `.${key}`;
    }
    return path;
  }

  #space(): void {
    for (let byte = this.#bytes[this.#at]; byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09; )
      byte = this.#bytes[++this.#at];
  }

  #literal(word: string): JsonValue {
    for (let index = 1; index < word.length; index++) {
      this.#at++;
      if (this.#bytes[this.#at] !== word.charCodeAt(index)) {
        throw this.#unexpected(`in literal ${word} (expecting '${word.charAt(index)}')`);
      }
    }
    this.#at++;
    return LITERALS[word] ?? null;
  }

  #number(): JsonValue {
    const start = this.#at;
    let integer = true;
    if (this.#bytes[this.#at] === 0x2d) this.#at++;
    if (this.#bytes[this.#at] === 0x30) this.#at++;
    else this.#digits('in numeric literal');
    if (this.#bytes[this.#at] === 0x2e) {
      integer = false;
      this.#at++;
      this.#digits('after decimal point in numeric literal');
    }
    const byte = this.#bytes[this.#at];
    if (byte === 0x65 || byte === 0x45) {
      integer = false;
      this.#at++;
      const sign = this.#bytes[this.#at];
      if (sign === 0x2b || sign === 0x2d) this.#at++;
      this.#digits('in exponent of numeric literal');
    }
    return toNumber(this.#bytes.toString('latin1', start, this.#at), integer);
  }

  #digits(place: string): void {
    if (!isDigit(this.#bytes[this.#at])) throw this.#unexpected(place);
    while (isDigit(this.#bytes[this.#at])) this.#at++;
  }

  #string(): string {
    this.#at++;
    let text = '';
    let start = this.#at;
    for (;;) {
      const byte = this.#bytes[this.#at];
      if (byte === 0x22) {
        text += decodeUtf8(this.#bytes, start, this.#at++);
        return text;
      }
      if (byte === undefined || byte < 0x20) throw this.#unexpected('in string literal');
      if (byte === 0x5c) {
        text += decodeUtf8(this.#bytes, start, this.#at++);
        text += this.#escape();
        start = this.#at;
      } else this.#at++;
    }
  }

  #escape(): string {
    const byte = this.#bytes[this.#at];
    if (byte === 0x75) return this.#unicodeEscape();
    const plain = byte === undefined ? undefined : ESCAPES[String.fromCharCode(byte)];
    if (plain === undefined) throw this.#unexpected('in string escape code');
    this.#at++;
    return plain;
  }

  /** At the `u`. A surrogate without its partner becomes U+FFFD. */
  #unicodeEscape(): string {
    const unit = this.#hex();
    if (unit < 0xd800 || unit > 0xdfff) return String.fromCharCode(unit);
    if (unit < 0xdc00 && this.#bytes[this.#at] === 0x5c && this.#bytes[this.#at + 1] === 0x75) {
      const back = this.#at;
      this.#at++;
      const low = this.#hex();
      if (low >= 0xdc00 && low <= 0xdfff) return String.fromCharCode(unit, low);
      this.#at = back;
    }
    return '\ufffd';
  }

  #hex(): number {
    let unit = 0;
    for (let index = 0; index < 4; index++) {
      this.#at++;
      const digit = Number.parseInt(String.fromCharCode(this.#bytes[this.#at] ?? 0x20), 16);
      if (Number.isNaN(digit)) throw this.#unexpected('in \\u hexadecimal character escape');
      unit = unit * 16 + digit;
    }
    this.#at++;
    return unit;
  }

  /** Go meets the end as a space: where that may not stand it is the wrong character, else the input just ends. */
  #unexpected(place: string): JsonSyntaxError {
    const byte = this.#bytes[this.#at] ?? (SPACELESS.test(place) ? 0x20 : undefined);
    if (byte === undefined) return new JsonSyntaxError('unexpected end of JSON input');
    return new JsonSyntaxError(`invalid character ${quoteByte(byte)} ${place}`);
  }
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}

/** Go shows the byte as the character of that number, in single quotes. */
function quoteByte(byte: number): string {
  if (byte === 0x27) return "'\\''";
  if (byte === 0x22) return `'"'`;
  return `'${quoteGo(String.fromCharCode(byte)).slice(1, -1)}'`;
}

function toNumber(text: string, integer: boolean): JsonValue {
  const value = Number(text);
  if (!Number.isFinite(value)) throw new DecodeTypeError(`json: cannot unmarshal number ${text} into Go value of type float64`);
  if (!integer || Number.isSafeInteger(value)) return value;
  const exact = BigInt(text);
  return BigInt.asIntN(64, exact) === exact ? exact : value;
}

/** UTF-8 with one U+FFFD for each byte that is no part of a valid sequence, as Go decodes. */
function decodeUtf8(bytes: Buffer, start: number, end: number): string {
  if (start === end) return '';
  const text = bytes.toString('utf8', start, end);
  if (!text.includes('\ufffd')) return text;
  let decoded = '';
  for (let at = start; at < end; ) {
    const length = sequenceLength(bytes[at] ?? 0);
    const piece = at + length <= end ? bytes.toString('utf8', at, at + length) : '\ufffd';
    const valid = !piece.includes('\ufffd') || (length === 3 && bytes[at] === 0xef && bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd);
    decoded += valid ? piece : '\ufffd';
    at += valid ? length : 1;
  }
  return decoded;
}

function sequenceLength(lead: number): number {
  return lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
}
