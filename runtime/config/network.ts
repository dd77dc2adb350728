// Addresses and ports of Services, how kubelets are reached, and whether privileged containers may be asked for.
import { type Cidr, parseCidr, parsePortRange } from './address.ts';
import type { Section } from './section.ts';
import type { KubeletConfig, NetworkConfig } from './shape.ts';

const DEFAULT_RANGE = '10.0.0.0/24';
const DEFAULT_PORTS = { first: 30_000, size: 2768 };
/** kube-apiserver wants room for eight addresses. */
const LEAST_HOST_BITS = 3;
const ADDRESS_TYPES = ['Hostname', 'InternalDNS', 'InternalIP', 'ExternalDNS', 'ExternalIP'];

export function completeNetwork(section: Section): NetworkConfig {
  const serviceNodePorts = completePorts(section);
  return {
    serviceClusterIpRanges: completeRanges(section),
    serviceNodePorts,
    kubernetesServiceNodePort: completeOwnNodePort(section, serviceNodePorts),
    allowPrivileged: section.options.allowPrivileged ?? false,
    kubelet: completeKubelet(section),
  };
}

/** One CIDR, or one of each family; host bits are cleared. */
function completeRanges({ options, findings }: Section): readonly string[] {
  const given = options.serviceClusterIpRange ?? '';
  const flag = '--service-cluster-ip-range';
  const parts = (given === '' ? DEFAULT_RANGE : given).split(',');
  const ranges: Cidr[] = [];
  for (const part of parts) {
    const cidr = parseCidr(part);
    if (cidr === undefined) findings.problems.push({ flag, value: part, message: 'not a valid cidr' });
    else if (cidr.hostBits < LEAST_HOST_BITS) findings.problems.push({ flag, value: part, message: 'must hold at least 8 addresses' });
    else ranges.push(cidr);
  }
  if (parts.length > 2) findings.problems.push({ flag, value: given, message: 'at most two ranges' });
  else if (ranges.length === 2 && ranges[0]?.family === ranges[1]?.family) {
    findings.problems.push({ flag, value: given, message: 'two ranges must be of different IP families' });
  }
  return ranges.map(({ text }) => text);
}

function completePorts({ options, findings }: Section): NetworkConfig['serviceNodePorts'] {
  const given = options.serviceNodePortRange ?? '';
  if (given === '') return DEFAULT_PORTS;
  const range = parsePortRange(given);
  if (typeof range === 'object') return range;
  findings.problems.push({ flag: '--service-node-port-range', value: given, message: range });
  return DEFAULT_PORTS;
}

function completeOwnNodePort(section: Section, { first, size }: NetworkConfig['serviceNodePorts']): number {
  const port = section.atLeast('kubernetesServiceNodePort', 0, 0);
  if (port !== 0 && (port < first || port >= first + size)) {
    section.problem('kubernetesServiceNodePort', `must be within --service-node-port-range (${first}-${first + size - 1})`);
  }
  return port;
}

function completeKubelet(section: Section): KubeletConfig {
  section.together('kubeletClientCertificate', 'kubeletClientKey');
  return {
    caFile: section.file('kubeletCertificateAuthority'),
    certFile: section.file('kubeletClientCertificate'),
    keyFile: section.file('kubeletClientKey'),
    addressTypes: section.options.kubeletPreferredAddressTypes ?? ADDRESS_TYPES,
    timeout: section.atLeast('kubeletTimeout', 0, 5000),
  };
}
