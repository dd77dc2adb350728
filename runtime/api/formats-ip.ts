// Checks of IP addresses and CIDRs in the words of the reference, which takes no old spellings (KEP-4858): leading zeros, IPv4 inside
// IPv6, host bits.
import { isIP } from 'node:net';

const IP_MESSAGE = 'must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)';
const CIDR_MESSAGE = 'must be a valid CIDR value, (e.g. 10.9.8.0/24 or 2001:db8::/64)';

const OLD_IPV4_RE = /^\d{1,10}(\.\d{1,10}){3}$/;

/** Without the leading zeros that old parsers took; the text itself when it is no dotted quad. */
const withoutZeros = (ip: string): string => (OLD_IPV4_RE.test(ip) ? ip.replace(/(^|\.)0+(?=\d)/g, '$1') : ip);

/** Whether the address is in ::ffff:0:0/96. */
function isMapped(ip: string): boolean {
  const bytes = bytesOfIp(ip);
  return bytes !== undefined && bytes.length === 16 && bytes.slice(0, 12).every((byte, i) => byte === (i < 10 ? 0 : 0xff));
}

/** Version of the address, 0 when it is none. Zones are not taken. */
function versionOf(ip: string): number {
  return ip.includes('%') ? 0 : isIP(ip);
}

/** Any address that can be read, leading zeros included. */
export function checkIp(value: string): string[] {
  return versionOf(withoutZeros(value)) === 0 ? [IP_MESSAGE] : [];
}

/** An address in today's spelling. */
export function checkStrictIp(value: string): string[] {
  const plain = withoutZeros(value);
  if (versionOf(plain) === 0) return [IP_MESSAGE];
  if (plain !== value) return ['must not have leading 0s'];
  return isMapped(value) ? ['must not be an IPv4-mapped IPv6 address'] : [];
}

/** An address in today's spelling that stands for a machine elsewhere. */
export function checkEndpointIp(value: string): string[] {
  const plain = withoutZeros(value);
  const bytes = bytesOfIp(plain);
  if (bytes === undefined) return [...checkStrictIp(value), 'must be a valid IP address'];
  const range = specialRange(isMapped(plain) ? bytes.slice(12) : bytes);
  if (range === undefined) return checkStrictIp(value);
  return [...checkStrictIp(value), range === UNSPECIFIED ? `${UNSPECIFIED} (${value})` : range];
}

const UNSPECIFIED = 'may not be unspecified';

/** What is wrong with an address that only means something on the machine or the link where it is used. */
function specialRange(bytes: readonly number[]): string | undefined {
  const [a = 0, b = 0, c = 0] = bytes;
  const isV4 = bytes.length === 4;
  const isNought = bytes.slice(0, -1).every((byte) => byte === 0);
  const last = bytes.at(-1);
  if (isNought && last === 0) return UNSPECIFIED;
  if (isV4 ? a === 127 : isNought && last === 1) return 'may not be in the loopback range (127.0.0.0/8, ::1/128)';
  if (isV4 ? a === 169 && b === 254 : a === 0xfe && b >> 6 === 2) return 'may not be in the link-local range (169.254.0.0/16, fe80::/10)';
  const isLocalMulticast = isV4 ? a === 224 && b === 0 && c === 0 : a === 0xff && (b & 0xf) === 2;
  return isLocalMulticast ? 'may not be in the link-local multicast range (224.0.0.0/24, ff02::/10)' : undefined;
}

/** `ADDRESS/BITS` in today's spelling, without host bits. */
export function checkCidr(value: string): string[] {
  const slash = value.indexOf('/');
  const [ip, bits] = [value.slice(0, Math.max(slash, 0)), value.slice(slash + 1)];
  const plain = withoutZeros(ip);
  const version = versionOf(plain);
  const size = version === 4 ? 32 : 128;
  if (slash < 0 || version === 0 || !/^\d{1,4}$/.test(bits) || Number(bits) > size) return [CIDR_MESSAGE];
  const messages: string[] = [];
  if (plain !== ip || (bits.length > 1 && bits.startsWith('0'))) messages.push('must not have leading 0s in IP or prefix length');
  if (isMapped(plain)) messages.push('must not have an IPv4-mapped IPv6 address');
  if (messages.length > 0) return messages;
  return hasHostBits(plain, Number(bits)) ? ['must not have bits set beyond the prefix length'] : [];
}

function hasHostBits(ip: string, bits: number): boolean {
  const bytes = bytesOfIp(ip) ?? [];
  return bytes.some((byte, i) => {
    const kept = Math.min(Math.max(bits - i * 8, 0), 8);
    return (byte & (0xff >> kept)) !== 0;
  });
}

/** The 4 or 16 bytes of an address; undefined when it is none. */
export function bytesOfIp(ip: string): number[] | undefined {
  const version = versionOf(ip);
  if (version === 4) return ip.split('.').map(Number);
  if (version === 0) return undefined;
  const [head = '', tail] = ip.split('::');
  const front = groupsOf(head);
  const back = groupsOf(tail ?? '');
  const gap = tail === undefined ? 0 : 16 - front.length - back.length;
  return [...front, ...Array<number>(gap).fill(0), ...back];
}

function groupsOf(part: string): number[] {
  if (part === '') return [];
  return part.split(':').flatMap((group) => {
    if (group.includes('.')) return group.split('.').map(Number);
    const value = Number.parseInt(group, 16);
    return [value >> 8, value & 0xff];
  });
}
