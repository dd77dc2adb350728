// IP addresses and networks. https://kubernetes.io/docs/reference/using-api/cel/#kubernetes-ip-address-library
import { succeeds } from '../attempt.ts';
import type { CelBudget } from '../budget.ts';
import { noSuchOverload } from '../errors.ts';
import { type CelCidr, type CelIp, parseCidr, parseIp } from '../ip.ts';
import { type CelImplementation, type CelLibrary, fn, method, sig } from '../library.ts';
import { BOOL, INT, opaqueOf, STRING } from '../types.ts';

const IP = opaqueOf('net.IP');
const CIDR = opaqueOf('net.CIDR');

const text =
  (run: (value: string) => unknown): CelImplementation =>
  (budget: CelBudget, value: string) => {
    budget.charge(Math.ceil(value.length * 0.1));
    return run(value);
  };
const ip =
  (run: (value: CelIp) => unknown): CelImplementation =>
  (_: CelBudget, value: CelIp) =>
    run(value);
const cidr =
  (run: (value: CelCidr) => unknown): CelImplementation =>
  (_: CelBudget, value: CelCidr) =>
    run(value);

const byteAt = ({ bytes }: CelIp, index: number): number => bytes[index] ?? 0;
const isZero = ({ bytes }: CelIp): boolean => bytes.every((byte) => byte === 0);
const isLoopback = (value: CelIp): boolean =>
  value.family === 4 ? byteAt(value, 0) === 127 : value.bytes.every((byte, index) => byte === (index === 15 ? 1 : 0));
const isMulticast = (value: CelIp): boolean => (value.family === 4 ? (byteAt(value, 0) & 0xf0) === 0xe0 : byteAt(value, 0) === 0xff);
const isLinkLocalMulticast = (value: CelIp): boolean =>
  value.family === 4
    ? byteAt(value, 0) === 224 && byteAt(value, 1) === 0 && byteAt(value, 2) === 0
    : byteAt(value, 0) === 0xff && (byteAt(value, 1) & 0x0f) === 2;
const isLinkLocalUnicast = (value: CelIp): boolean =>
  value.family === 4
    ? byteAt(value, 0) === 169 && byteAt(value, 1) === 254
    : byteAt(value, 0) === 0xfe && (byteAt(value, 1) & 0xc0) === 0x80;
const isBroadcast = (value: CelIp): boolean => value.family === 4 && value.bytes.every((byte) => byte === 255);
const isGlobalUnicast = (value: CelIp): boolean =>
  ![isZero, isLoopback, isMulticast, isLinkLocalUnicast, isBroadcast].some((refuses) => refuses(value));

/** A text that is no address fits no overload, as in the reference. */
function containsText(_: CelBudget, network: CelCidr, address: string): boolean {
  if (!succeeds(() => parseIp(address))) throw noSuchOverload();
  return network.contains(parseIp(address));
}

const containsCidr = (network: CelCidr, other: CelCidr): boolean => other.bits >= network.bits && network.contains(other.masked().ip);

/** Kubernetes' libraries of addresses and networks. */
export const network: CelLibrary = {
  name: 'network',
  types: { 'net.IP': IP, 'net.CIDR': CIDR },
  overloads: [
    fn('ip', 'string_to_ip', sig(STRING).to(IP))(text(parseIp)),
    fn('isIP', 'is_ip', sig(STRING).to(BOOL))(text((value) => succeeds(() => parseIp(value)))),
    fn('ip.isCanonical', 'ip_is_canonical', sig(STRING).to(BOOL))(text((value) => String(parseIp(value)) === value)),
    fn('string', 'ip_to_string', sig(IP).to(STRING))(ip(String)),
    method('family', 'ip_family', sig(IP).to(INT))(ip(({ family }) => family)),
    method('isUnspecified', 'ip_is_unspecified', sig(IP).to(BOOL))(ip(isZero)),
    method('isLoopback', 'ip_is_loopback', sig(IP).to(BOOL))(ip(isLoopback)),
    method('isLinkLocalMulticast', 'ip_is_link_local_multicast', sig(IP).to(BOOL))(ip(isLinkLocalMulticast)),
    method('isLinkLocalUnicast', 'ip_is_link_local_unicast', sig(IP).to(BOOL))(ip(isLinkLocalUnicast)),
    method('isGlobalUnicast', 'ip_is_global_unicast', sig(IP).to(BOOL))(ip(isGlobalUnicast)),
    fn('cidr', 'string_to_cidr', sig(STRING).to(CIDR))(text(parseCidr)),
    fn('isCIDR', 'is_cidr', sig(STRING).to(BOOL))(text((value) => succeeds(() => parseCidr(value)))),
    fn('string', 'cidr_to_string', sig(CIDR).to(STRING))(cidr(String)),
    method('containsIP', 'cidr_contains_ip_string', sig(CIDR, STRING).to(BOOL))(containsText),
    method(
      'containsIP',
      'cidr_contains_ip_ip',
      sig(CIDR, IP).to(BOOL),
    )((_: CelBudget, value: CelCidr, address: CelIp) => value.contains(address)),
    method(
      'containsCIDR',
      'cidr_contains_cidr_string',
      sig(CIDR, STRING).to(BOOL),
    )((_: CelBudget, value: CelCidr, other: string) => containsCidr(value, parseCidr(other))),
    method(
      'containsCIDR',
      'cidr_contains_cidr',
      sig(CIDR, CIDR).to(BOOL),
    )((_: CelBudget, value: CelCidr, other: CelCidr) => containsCidr(value, other)),
    method('ip', 'cidr_ip', sig(CIDR).to(IP))(cidr((value) => value.ip)),
    method('masked', 'cidr_masked', sig(CIDR).to(CIDR))(cidr((value) => value.masked())),
    method('prefixLength', 'cidr_prefix_length', sig(CIDR).to(INT))(cidr(({ bits }) => bits)),
  ],
};
