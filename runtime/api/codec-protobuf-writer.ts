// Protobuf on the wire, written from the end to the start: so the length of a message is known when its head is written, and nothing is
// copied or measured twice. https://protobuf.dev/programming-guides/encoding/

/** Bytes that a writer starts with and keeps at most. */
const START = 1024;
const KEPT = 1 << 20;
/** Texts up to this length are written byte by byte. */
const SHORT = 40;
const TWO_32 = 4294967296;

/** Writes one message after the other; fields come in falling order of their numbers. */
export class ProtobufWriter {
  #buffer: Buffer = Buffer.allocUnsafeSlow(START);
  /** Bytes written so far. The start of a message: take it, write the fields, then `close`. */
  size = 0;

  /** The finished bytes, a copy; the writer begins anew. */
  finish(): Buffer {
    const { length } = this.#buffer;
    const bytes = Buffer.from(this.#buffer.subarray(length - this.size));
    this.reset();
    return bytes;
  }

  /** Forgets what was written (a failure left it half done). */
  reset(): void {
    this.size = 0;
    if (this.#buffer.length > KEPT) this.#buffer = Buffer.allocUnsafeSlow(START);
  }

  /** Makes room for so many bytes and answers where they begin. */
  #claim(count: number): number {
    const size = this.size + count;
    if (size > this.#buffer.length) this.#grow(size);
    this.size = size;
    return this.#buffer.length - size;
  }

  #grow(size: number): void {
    const old = this.#buffer;
    const grown = Buffer.allocUnsafeSlow(Math.max(size, old.length * 2));
    old.copy(grown, grown.length - this.size, old.length - this.size);
    this.#buffer = grown;
  }

  /** An unsigned integer below 2^53. */
  varint(value: number): void {
    if (value < 128) {
      const at = this.#claim(1);
      this.#buffer[at] = value;
      return;
    }
    let count = 1;
    for (let rest = value; rest >= 128; rest = Math.floor(rest / 128)) count++;
    let at = this.#claim(count);
    let rest = value;
    for (; rest >= TWO_32; rest = Math.floor(rest / 128)) this.#buffer[at++] = (rest % 128) | 128;
    for (rest >>>= 0; rest >= 128; rest >>>= 7) this.#buffer[at++] = (rest & 127) | 128;
    this.#buffer[at] = rest;
  }

  /** int32 and int64: a negative one takes ten bytes. */
  int(key: number, value: number | bigint): void {
    if (typeof value === 'number' && value >= 0 && Number.isSafeInteger(value)) this.varint(value);
    else this.#wide(BigInt.asUintN(64, BigInt(typeof value === 'number' ? Math.trunc(value) : value)));
    this.varint(key);
  }

  #wide(value: bigint): void {
    const bytes: number[] = [];
    let rest = value;
    for (; rest >= 128n; rest >>= 7n) bytes.push(Number(rest & 127n) | 128);
    bytes.push(Number(rest));
    let at = this.#claim(bytes.length);
    for (const byte of bytes) this.#buffer[at++] = byte;
  }

  bool(key: number, value: boolean): void {
    this.varint(value ? 1 : 0);
    this.varint(key);
  }

  double(key: number, value: number): void {
    const at = this.#claim(8);
    this.#buffer.writeDoubleLE(value, at);
    this.varint(key);
  }

  string(key: number, value: string): void {
    if (typeof value !== 'string') throw new TypeError('a field of text holds none');
    if (value.length > SHORT || !this.#ascii(value)) {
      const length = Buffer.byteLength(value);
      const at = this.#claim(length);
      this.#buffer.write(value, at, length);
      this.varint(length);
    }
    this.varint(key);
  }

  /** Writes a short text and its length; false, and nothing written, when it is not ASCII. Cheaper by half than a call into Node. */
  #ascii(value: string): boolean {
    const { length } = value;
    const before = this.size;
    const at = this.#claim(length);
    const buffer = this.#buffer;
    for (let index = 0; index < length; index++) {
      const code = value.charCodeAt(index);
      if (code > 127) {
        this.size = before;
        return false;
      }
      buffer[at + index] = code;
    }
    this.varint(length);
    return true;
  }

  /** Bytes that stand in JSON as base64. */
  base64(key: number, value: string): void {
    this.raw(key, Buffer.from(value, 'base64'));
  }

  raw(key: number, value: Uint8Array): void {
    const at = this.#claim(value.length);
    this.#buffer.set(value, at);
    this.varint(value.length);
    this.varint(key);
  }

  /** Puts length and key before the message that began at `start`. */
  close(key: number, start: number): void {
    this.varint(this.size - start);
    this.varint(key);
  }
}
