// Which addresses a proxy may connect to: those of other machines. What kube-apiserver refuses is refused (CVE-2022-3294).
import { BlockList, isIP } from 'node:net';

const REFUSED: readonly (readonly [string, number, 'ipv4' | 'ipv6'])[] = [
  // Unspecified, loopback, link-local, multicast, broadcast.
  ['0.0.0.0', 8, 'ipv4'],
  ['127.0.0.0', 8, 'ipv4'],
  ['169.254.0.0', 16, 'ipv4'],
  ['224.0.0.0', 4, 'ipv4'],
  ['255.255.255.255', 32, 'ipv4'],
  ['::', 128, 'ipv6'],
  ['::1', 128, 'ipv6'],
  ['fe80::', 10, 'ipv6'],
  ['ff00::', 8, 'ipv6'],
];

/** Says of an IP address (IPv4 inside IPv6 too) whether it may be connected to. What is no address may not. */
export function createAddressCheck(): (address: string) => boolean {
  const refused = new BlockList();
  for (const [network, bits, family] of REFUSED) refused.addSubnet(network, bits, family);
  return (address) => {
    const version = isIP(address);
    return version !== 0 && !refused.check(address, version === 4 ? 'ipv4' : 'ipv6');
  };
}
