// A CIDR as a range to take addresses from. Parsing and canonical forms are ipaddr.js'.
import ipaddr from 'ipaddr.js';

export type IpFamily = 'IPv4' | 'IPv6';

export interface IpRange {
  readonly family: IpFamily;
  /** Addresses that may be taken: all but the network's own and, of IPv4, the broadcast address. */
  readonly size: number;
  contains(address: string): boolean;
  /** The address at an offset of 0 to size - 1; 0 is the first behind the network address. */
  at(offset: number): string;
}

/** Ranges are counted up to this many addresses; larger ones use their first part. */
const MAX_SIZE = 2 ** 20;

/** Throws for text that is no CIDR. */
export function parseIpRange(cidr: string): IpRange {
  const [network, length] = parserOf(cidr).parseCIDR(cidr) as [ipaddr.IPv4 | ipaddr.IPv6, number];
  const bytes = network.toByteArray();
  const hostBits = bytes.length * 8 - length;
  const total = hostBits >= 20 ? MAX_SIZE : 2 ** hostBits;
  const isV4 = network.kind() === 'ipv4';
  return {
    family: isV4 ? 'IPv4' : 'IPv6',
    size: Math.max(0, total - (isV4 ? 2 : 1)),
    contains(address) {
      const parsed = parseIp(address);
      return parsed !== undefined && parsed.kind() === network.kind() && parsed.match(network as never, length);
    },
    at(offset) {
      const sum = [...bytes];
      let carry = offset + 1;
      for (let i = sum.length - 1; i >= 0 && carry > 0; i--) {
        const value = (sum[i] ?? 0) + carry;
        sum[i] = value & 0xff;
        carry = Math.floor(value / 256);
      }
      return canonicalIp(ipaddr.fromByteArray(sum).toString());
    },
  };
}

/** The form in which Kubernetes writes an address (RFC 5952); the text itself when it is none. */
export function canonicalIp(address: string): string {
  const parsed = parseIp(address);
  if (!parsed) return address;
  return parsed instanceof ipaddr.IPv6 ? parsed.toRFC5952String() : parsed.toString();
}

export function familyOf(address: string): IpFamily | undefined {
  const parsed = parseIp(address);
  return parsed && (parsed.kind() === 'ipv4' ? 'IPv4' : 'IPv6');
}

/** Asked by family: the package's own question tries IPv6 first, whose pattern takes milliseconds of a start. */
function parserOf(text: string): typeof ipaddr.IPv4 | typeof ipaddr.IPv6 {
  return text.includes(':') ? ipaddr.IPv6 : ipaddr.IPv4;
}

function parseIp(address: string): ipaddr.IPv4 | ipaddr.IPv6 | undefined {
  const parser = parserOf(address);
  return parser.isValid(address) ? parser.parse(address) : undefined;
}
