// What a Service stands for when it is proxied: one ready address of its Endpoints. (Kubernetes: Service, "Endpoints"; Access Services
// Running on Clusters.)
import type { KubeObject } from '../api/object.ts';
import type { DialTarget, ProxyResolver } from '../api/proxy.ts';
import type { ProxyRequest } from '../api/resource.ts';
import { serviceUnavailable } from '../api/status.ts';

interface EndpointSubset {
  readonly addresses?: readonly { readonly ip: string }[];
  readonly ports?: readonly { readonly name?: string; readonly port: number }[];
}
interface NamedPort {
  readonly name?: string;
  readonly port: number;
}

/** `random`: at least 0 and below 1. */
export function createServiceEndpoints(random: () => number = Math.random): ProxyResolver {
  return {
    name: 'service-endpoints',
    resolve(service, request, read) {
      const { name = '', namespace = '' } = service.metadata;
      const port = portName(service, request);
      const found = read.get({ group: '', resource: 'endpoints', namespace, name });
      const choose = (endpoints: KubeObject | undefined): DialTarget => {
        const targets = targetsOf(endpoints, port);
        const chosen = targets[Math.floor(random() * targets.length)];
        if (!chosen) throw serviceUnavailable(`no endpoints available for service "${name}"`);
        return { ...chosen, tls: request.scheme === 'https' };
      };
      return found instanceof Promise ? found.then(choose) : choose(found);
    },
  };
}

/** A number is a port of the Service, and means the endpoints' port of the same name. */
function portName(service: KubeObject, { port }: ProxyRequest): string {
  if (!/^[0-9]+$/.test(port)) return port;
  const { ports = [] } = (service['spec'] ?? {}) as { readonly ports?: readonly NamedPort[] };
  const found = ports.find((candidate) => candidate.port === Number(port));
  if (!found) throw serviceUnavailable(`no service port ${port} found for service "${service.metadata.name}"`);
  return found.name ?? '';
}

function targetsOf(endpoints: KubeObject | undefined, port: string): { readonly host: string; readonly port: number }[] {
  const subsets = (endpoints?.['subsets'] ?? []) as readonly EndpointSubset[];
  return subsets.flatMap(({ addresses = [], ports = [] }) =>
    ports.filter(({ name = '' }) => name === port).flatMap((candidate) => addresses.map(({ ip }) => ({ host: ip, port: candidate.port }))),
  );
}
