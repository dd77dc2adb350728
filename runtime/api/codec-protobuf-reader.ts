// Protobuf on the wire, read from a buffer, never beyond the end of the message that is read. What is no protobuf is a CodecError in the
// words of the reference. https://protobuf.dev/programming-guides/encoding/
import { CodecError } from './codec.ts';

/** Messages inside messages: nothing real comes near this, and the stack holds it. */
const MAX_DEPTH = 500;
/** Texts up to this length are read byte by byte: cheaper than a call into Node. */
const SHORT = 16;
const WIRE = { varint: 0, fixed64: 1, length: 2, group: 3, end: 4, fixed32: 5 } as const;

/** Reads the fields of a message into an object. */
export type ReadMessage<T> = (reader: ProtobufReader, target: T) => T;

const cut = (): CodecError => new CodecError('unexpected EOF');

export class ProtobufReader {
  readonly #bytes: Buffer;
  #at = 0;
  #end: number;
  #depth = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
    this.#end = bytes.length;
  }

  /** Whether the message has another field. */
  more(): boolean {
    return this.#at < this.#end;
  }

  /** The next field's number and wire type, as they stand: `number << 3 | type`. */
  key(): number {
    return this.varint();
  }

  /** An unsigned varint as a number, exact below 2^53; key, length or flag. */
  varint(): number {
    const first = this.#bytes[this.#at] as number;
    if (this.#at < this.#end && first < 128) {
      this.#at++;
      return first;
    }
    let value = 0;
    let scale = 1;
    for (let count = 0; ; count++) {
      if (count === 10) throw new CodecError('proto: integer overflow');
      if (this.#at >= this.#end) throw cut();
      const byte = this.#bytes[this.#at++] as number;
      value += (byte & 127) * scale;
      scale *= 128;
      if (byte < 128) return value;
    }
  }

  /** int64: a number while that is exact. */
  int64(): number | bigint {
    const start = this.#at;
    const value = this.varint();
    if (value <= Number.MAX_SAFE_INTEGER) return value;
    let exact = 0n;
    for (let at = this.#at - 1; at >= start; at--) exact = (exact << 7n) | BigInt((this.#bytes[at] as number) & 127);
    const signed = BigInt.asIntN(64, exact);
    const small = Number(signed);
    return Number.isSafeInteger(small) ? small : signed;
  }

  int32(): number {
    const value = this.int64();
    return typeof value === 'number' && (value | 0) === value ? value : Number(BigInt.asIntN(32, BigInt(value)));
  }

  bool(): boolean {
    return this.varint() !== 0;
  }

  double(): number {
    return this.#bytes.readDoubleLE(this.#take(8));
  }

  /** Bytes that are no UTF-8 become U+FFFD, as in JSON. */
  string(): string {
    const length = this.#length();
    const start = this.#take(length);
    const end = start + length;
    if (length > SHORT) return this.#bytes.toString('utf8', start, end);
    let text = '';
    for (let at = start; at < end; at++) {
      const byte = this.#bytes[at] as number;
      if (byte > 127) return this.#bytes.toString('utf8', start, end);
      text += String.fromCharCode(byte);
    }
    return text;
  }

  /** Bytes as they stand in JSON. */
  base64(): string {
    return this.raw().toString('base64');
  }

  /** The bytes themselves, not a copy. */
  raw(): Buffer {
    const length = this.#length();
    const start = this.#take(length);
    return this.#bytes.subarray(start, start + length);
  }

  /** A message inside this one. */
  message<T>(read: ReadMessage<T>, target: T): T {
    const end = this.#end;
    const length = this.#length();
    const start = this.#take(length);
    if (++this.#depth > MAX_DEPTH) throw new CodecError('proto: exceeded max depth');
    this.#at = start;
    this.#end = start + length;
    const value = read(this, target);
    this.#at = this.#end;
    this.#end = end;
    this.#depth--;
    return value;
  }

  /**
   * A field that the message's reader has no case for: unknown ones are passed over, a known one is of the wrong type.
   * `fields` are the Go names of the known ones by number.
   */
  other(key: number, message: string, fields: Readonly<Record<number, string>>): void {
    const type = key % 8;
    const number = Math.floor(key / 8) | 0;
    if (type === WIRE.end) throw new CodecError(`proto: ${message}: wiretype end group for non-group`);
    if (number <= 0) throw new CodecError(`proto: ${message}: illegal tag ${number} (wire type ${type})`);
    const known = Object.hasOwn(fields, number) ? fields[number] : undefined;
    if (known !== undefined) throw new CodecError(`proto: wrong wireType = ${type} for field ${known}`);
    this.#skip(type);
  }

  #skip(type: number): void {
    let depth = 0;
    for (let next = type; ; next = this.varint() % 8) {
      if (next === WIRE.varint) this.varint();
      else if (next === WIRE.fixed64) this.#take(8);
      else if (next === WIRE.length) this.#take(this.#length());
      else if (next === WIRE.fixed32) this.#take(4);
      else if (next === WIRE.group) depth++;
      else if (next === WIRE.end && depth > 0) depth--;
      else throw new CodecError(next === WIRE.end ? 'proto: unexpected end of group' : `proto: illegal wireType ${next}`);
      if (depth === 0) return;
    }
  }

  #length(): number {
    const length = this.varint();
    if (length >= 2 ** 63) throw new CodecError('proto: negative length found during unmarshaling');
    return length;
  }

  /** Passes over so many bytes and answers where they began. */
  #take(length: number): number {
    const start = this.#at;
    if (length > this.#end - start) throw cut();
    this.#at = start + length;
    return start;
  }
}
