// IP addresses, CIDRs and port ranges as options write them.
import { BlockList, isIP } from 'node:net';

/** Whether an address is 127.0.0.0/8 or ::1. */
export function isLoopback(address: string): boolean {
  return address === '::1' || (isIP(address) === 4 && address.startsWith('127.'));
}

/** Whether an address means all interfaces. */
export function isUnspecified(address: string): boolean {
  return address === '0.0.0.0' || address === '::';
}

/** `host:port` of a URL: IPv6 addresses in brackets. */
export function formatHostPort(address: string, port: number): string {
  return `${isIP(address) === 6 ? `[${address}]` : address}:${port}`;
}

export interface Cidr {
  readonly family: 4 | 6;
  /** Without host bits: `10.20.0.0/24`. */
  readonly text: string;
  /** Bits behind the prefix. */
  readonly hostBits: number;
  /** The address behind the network's own: the `kubernetes` Service has it. */
  readonly first: string;
}

/** A CIDR with its host bits cleared (`10.20.0.1/24` is `10.20.0.0/24`); undefined when it is none. */
export function parseCidr(text: string): Cidr | undefined {
  const match = /^([^/]+)\/(\d{1,3})$/.exec(text.trim());
  const address = match?.[1] ?? '';
  const length = Number(match?.[2]);
  const family = isIP(address);
  if ((family !== 4 && family !== 6) || length > (family === 4 ? 32 : 128)) return undefined;
  const hostBits = (family === 4 ? 32 : 128) - length;
  const network = (toNumber(address, family) >> BigInt(hostBits)) << BigInt(hostBits);
  return { family, text: `${fromNumber(network, family)}/${length}`, hostBits, first: fromNumber(network + 1n, family) };
}

function toNumber(address: string, family: 4 | 6): bigint {
  if (family === 4) return address.split('.').reduce((sum, part) => sum * 256n + BigInt(part), 0n);
  const [head = '', tail] = address.replace(/(\d+)\.(\d+)\.(\d+)\.(\d+)$/, toGroups).split('::', 2);
  const left = head === '' ? [] : head.split(':');
  const right = tail === undefined || tail === '' ? [] : tail.split(':');
  const middle = tail === undefined ? [] : new Array<string>(8 - left.length - right.length).fill('0');
  return [...left, ...middle, ...right].reduce((sum, part) => sum * 65536n + BigInt(`0x${part}`), 0n);
}

/** The dotted end of an IPv6 address as two groups. */
function toGroups(_: string, ...parts: readonly string[]): string {
  const [a, b, c, d] = parts.slice(0, 4).map(Number) as [number, number, number, number];
  return `${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`;
}

function fromNumber(value: bigint, family: 4 | 6): string {
  if (family === 4) return [24n, 16n, 8n, 0n].map((shift) => (value >> shift) & 255n).join('.');
  const groups = Array.from({ length: 8 }, (_, i) => ((value >> BigInt(112 - 16 * i)) & 65535n).toString(16));
  return new URL(`http://[${groups.join(':')}]/`).hostname.slice(1, -1);
}

/** First port and count of `30000-32767`, `30000+100`, `8080`; a text says what is wrong (apimachinery's PortRange). */
export function parsePortRange(text: string): { readonly first: number; readonly size: number } | string {
  const match = /^(\d{1,5})(?:([-+])(\d{1,5}))?$/.exec(text.trim());
  if (match === null) return 'not a port range: want FIRST-LAST, FIRST+COUNT or one port';
  const first = Number(match[1]);
  const last = match[2] === undefined ? first : match[2] === '-' ? Number(match[3]) : first + Number(match[3]);
  if (last < first) return 'the last port is before the first';
  if (last > 65535) return 'ports end at 65535';
  return { first, size: last - first + 1 };
}

/** Whether an address lies in loopback or link-local ranges, which others can not reach. */
export function isLocalOnly(address: string): boolean {
  const ranges = new BlockList();
  ranges.addSubnet('169.254.0.0', 16, 'ipv4');
  ranges.addSubnet('fe80::', 10, 'ipv6');
  return isLoopback(address) || ranges.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
}
