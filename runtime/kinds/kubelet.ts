// What a Node stands for when it is proxied: its kubelet, over TLS with the server's client certificate, or another port of the machine.
// (kube-apiserver's --kubelet-* flags; Kubernetes: Communication between Nodes and the Control Plane.)
import { readFile } from 'node:fs/promises';
import type { ProxyResolver, TlsClient } from '../api/proxy.ts';
import { plainError } from '../api/status.ts';

export interface KubeletOptions {
  /** PEM files, read at each use, so that renewed ones are taken. */
  readonly caFile: string | undefined;
  readonly certFile: string | undefined;
  readonly keyFile: string | undefined;
  /** Which address of a node is taken, the most wanted type first. */
  readonly addressTypes: readonly string[];
}

interface NodeStatus {
  readonly addresses?: readonly { readonly type: string; readonly address: string }[];
  readonly daemonEndpoints?: { readonly kubeletEndpoint?: { readonly Port?: number } };
}

const KUBELET_PORT = 10_250;

export function createKubelet(options: KubeletOptions): ProxyResolver {
  return {
    name: 'kubelet',
    async resolve(node, { port, scheme }) {
      const status = (node['status'] ?? {}) as NodeStatus;
      const host = preferredAddress(status, options.addressTypes);
      const kubelet = status.daemonEndpoints?.kubeletEndpoint?.Port || KUBELET_PORT;
      if (port === '' || port === String(kubelet)) return { host, port: kubelet, tls: await readClient(options) };
      return { host, port: Number(port), tls: scheme === 'https' };
    },
  };
}

function preferredAddress({ addresses = [] }: NodeStatus, types: readonly string[]): string {
  const found = types.flatMap((type) => addresses.filter((candidate) => candidate.type === type))[0];
  if (found) return found.address;
  const known = addresses.map(({ type, address }) => `{${type} ${address}}`).join(' ');
  throw plainError(`no preferred addresses found; known addresses: [${known}]`);
}

async function readClient({ caFile, certFile, keyFile }: KubeletOptions): Promise<TlsClient> {
  const [ca, cert, key] = await Promise.all([caFile, certFile, keyFile].map(async (file) => file && (await readFile(file, 'utf8'))));
  return { ...(ca ? { ca } : {}), ...(cert ? { cert } : {}), ...(key ? { key } : {}) };
}
