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
