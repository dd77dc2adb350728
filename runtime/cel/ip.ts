// IP addresses and networks as values of CEL, parsed as Go's net/netip does.
import { bytesOfIp } from '../api/formats-ip.ts';
import { quoteGo } from '../api/go-quote.ts';
import { canonicalIp } from '../api/ip-range.ts';
import { CelError } from './errors.ts';
import { CelValue } from './values.ts';

/** An address: 4 or 16 bytes. */
export class CelIp extends CelValue {
  readonly bytes: readonly number[];
  readonly #text: string;

  constructor(text: string, bytes: readonly number[]) {
    super();
    this.#text = text;
    this.bytes = bytes;
  }

  get typeName(): string {
    return 'net.IP';
  }

  /** 4 or 6. */
  get family(): number {
    return this.bytes.length === 4 ? 4 : 6;
  }

  equals(other: unknown): boolean {
    return other instanceof CelIp && String(other) === String(this);
  }

  /** RFC 5952. */
  override toString(): string {
    return canonicalIp(this.#text);
  }
}

/** A network: an address (host bits may be set) and the length of its prefix. */
export class CelCidr extends CelValue {
  readonly ip: CelIp;
  readonly bits: number;

  constructor(ip: CelIp, bits: number) {
    super();
    this.ip = ip;
    this.bits = bits;
  }

  get typeName(): string {
    return 'net.CIDR';
  }

  equals(other: unknown): boolean {
    return other instanceof CelCidr && other.bits === this.bits && other.ip.equals(this.ip);
  }

  contains(ip: CelIp): boolean {
    const { bytes } = this.ip;
    if (bytes.length !== ip.bytes.length) return false;
    return masked(bytes, this.bits).every((byte, index) => byte === masked(ip.bytes, this.bits)[index]);
  }

  /** The same network without host bits. */
  masked(): CelCidr {
    const bytes = masked(this.ip.bytes, this.bits);
    return new CelCidr(new CelIp(textOf(bytes), bytes), this.bits);
  }

  override toString(): string {
    return `${this.ip}/${this.bits}`;
  }
}

function masked(bytes: readonly number[], bits: number): number[] {
  return bytes.map((byte, index) => byte & (0xff00 >> Math.min(Math.max(bits - index * 8, 0), 8)) & 0xff);
}

function textOf(bytes: readonly number[]): string {
  if (bytes.length === 4) return bytes.join('.');
  const groups = Array.from({ length: 8 }, (_, index) => (((bytes[index * 2] ?? 0) << 8) | (bytes[index * 2 + 1] ?? 0)).toString(16));
  return groups.join(':');
}

const isMapped = (bytes: readonly number[]): boolean =>
  bytes.length === 16 && bytes.slice(0, 12).every((byte, index) => byte === (index < 10 ? 0 : 0xff));

/** An address from text. @throws CelError, also for zones and for IPv4 inside of IPv6 */
export function parseIp(text: string): CelIp {
  const bytes = text.length > 64 ? undefined : bytesOfIp(text.replace(/%.+$/, ''));
  if (bytes === undefined) {
    const reason = `ParseAddr(${quoteGo(text)}): ${faultOf(text)}`;
    throw new CelError(`IP Address ${quoteGo(text)} parse error during conversion from string: ${reason}`);
  }
  if (text.includes('%')) throw new CelError(`IP address ${quoteGo(text)} with zone value is not allowed`);
  if (isMapped(bytes)) throw new CelError(`IPv4-mapped IPv6 address ${quoteGo(text)} is not allowed`);
  return new CelIp(text, bytes);
}

/** What Go says of an address that it can not parse. */
function faultOf(text: string): string {
  if (!/[.:%]/.test(text)) return 'unable to parse IP';
  if (text.includes(':')) {
    const at = text.search(/[^0-9a-fA-F:.%]/);
    return at < 0 ? 'address string too short' : `each colon-separated field must have at least one digit (at ${quoteGo(text.slice(at))})`;
  }
  const wrong = text.search(/[^\d.]/);
  if (wrong >= 0) return `unexpected character (at ${quoteGo(text.slice(wrong))})`;
  const fields = text.split('.');
  if (fields.some((field) => field.length > 1 && field.startsWith('0'))) return 'IPv4 field has octet with leading zero';
  if (fields.some((field) => Number(field) > 255)) return 'IPv4 field has value >255';
  if (fields.length > 4) return 'IPv4 address too long';
  const empty = fields.includes('');
  return empty
    ? `IPv4 field must have at least one digit (at ${quoteGo(text.slice(text.search(/\.\.|^\.|\.$/)))})`
    : 'IPv4 address too short';
}

/** A network from text. @throws CelError */
export function parseCidr(text: string): CelCidr {
  const slash = text.lastIndexOf('/');
  const [address, bits] = [text.slice(0, Math.max(slash, 0)), text.slice(slash + 1)];
  const bytes = address.length > 64 || address.includes('%') ? undefined : bytesOfIp(address);
  const words = 'network address parse error during conversion from string: ';
  const fail = (reason: string): never => {
    throw new CelError(`${words}${words}netip.ParsePrefix(${quoteGo(text)}): ${reason}`);
  };
  if (slash < 0) return fail("no '/'");
  if (bytes === undefined) return fail(`ParseAddr(${quoteGo(address)}): ${faultOf(address)}`);
  if (!/^(0|[1-9]\d{0,5})$/.test(bits)) return fail(`bad bits after slash: ${quoteGo(bits)}`);
  if (Number(bits) > bytes.length * 8) return fail('prefix length out of range');
  if (isMapped(bytes)) throw new CelError(`${words}IPv4-mapped IPv6 address ${quoteGo(text)} is not allowed`);
  return new CelCidr(new CelIp(address, bytes), Number(bits));
}
