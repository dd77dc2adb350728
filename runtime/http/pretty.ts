// The one rule of pretty JSON, for objects, errors and documents alike: who gets it, and how it is laid out (two spaces, as Go's
// json.Indent writes).

/** Programs that people read the output of; compared with the begin of User-Agent (kube-apiserver's negotiation). */
const READERS = ['curl', 'Wget', 'Mozilla/5.0'];
/** What Go's strconv.ParseBool takes for true. */
const TRUE = new Set(['1', 't', 'T', 'true', 'TRUE', 'True']);

/** `pretty` is the query parameter's value, undefined when absent. */
export function wantsPretty(userAgent: string | undefined, pretty: string | undefined | null): boolean {
  if (pretty) return TRUE.has(pretty);
  return userAgent !== undefined && READERS.some((reader) => userAgent.startsWith(reader));
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COLON = 0x3a;
const COMMA = 0x2c;

const isOpen = (byte: number | undefined): boolean => byte === 0x7b || byte === 0x5b;
const isClose = (byte: number | undefined): boolean => byte === 0x7d || byte === 0x5d;
const isSpace = (byte: number | undefined): boolean => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;

/**
 * Lays JSON out without touching keys, strings or numbers. A line break at the end (compact answers have one) goes.
 * @example indentJson(Buffer.from('{"a":[1],"b":{}}\n')) // {⏎  "a": [⏎    1⏎  ],⏎  "b": {}⏎}
 */
export function indentJson(json: Buffer): Buffer {
  const out = new Growing(json.length * 2 + 64);
  let depth = 0;
  for (let at = 0; at < json.length; at++) {
    const byte = json[at] as number;
    if (byte === QUOTE) {
      const end = endOfString(json, at);
      out.bytes(json, at, end);
      at = end - 1;
    } else if (isOpen(byte)) {
      out.byte(byte);
      const next = skipSpace(json, at + 1);
      if (isClose(json[next])) {
        out.byte(json[next] as number);
        at = next;
      } else out.line(++depth);
    } else if (isClose(byte)) {
      out.line(--depth);
      out.byte(byte);
    } else if (byte === COMMA) {
      out.byte(byte);
      out.line(depth);
    } else if (byte === COLON) {
      out.byte(byte);
      out.byte(0x20);
    } else if (!isSpace(byte)) out.byte(byte);
  }
  return out.done();
}

function endOfString(json: Buffer, start: number): number {
  let at = start + 1;
  while (at < json.length && json[at] !== QUOTE) at += json[at] === BACKSLASH ? 2 : 1;
  return Math.min(at + 1, json.length);
}

function skipSpace(json: Buffer, start: number): number {
  let at = start;
  while (isSpace(json[at])) at++;
  return at;
}

/** A buffer that doubles when it is full. */
class Growing {
  private buffer: Buffer;
  private length = 0;

  constructor(size: number) {
    this.buffer = Buffer.allocUnsafe(size);
  }

  byte(value: number): void {
    this.reserve(1);
    this.buffer[this.length++] = value;
  }

  bytes(from: Buffer, start: number, end: number): void {
    this.reserve(end - start);
    from.copy(this.buffer, this.length, start, end);
    this.length += end - start;
  }

  line(depth: number): void {
    const width = 1 + 2 * Math.max(depth, 0);
    this.reserve(width);
    this.buffer[this.length] = 0x0a;
    this.buffer.fill(0x20, this.length + 1, this.length + width);
    this.length += width;
  }

  done(): Buffer {
    return this.buffer.subarray(0, this.length);
  }

  private reserve(more: number): void {
    if (this.length + more <= this.buffer.length) return;
    const larger = Buffer.allocUnsafe((this.buffer.length + more) * 2);
    this.buffer.copy(larger, 0, 0, this.length);
    this.buffer = larger;
  }
}
