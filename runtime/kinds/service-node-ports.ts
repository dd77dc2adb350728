// Node ports of Services: taken from a range, none twice. A port is held from its reservation until the cache shows the Service that has
// it, so that concurrent creates do not meet.
import { randomInt } from 'node:crypto';
import type { WriteContext } from '../api/behaviour.ts';
import { invalidValue } from '../api/field-error.ts';
import type { KubeObject } from '../api/object.ts';
import { internalError, invalid } from '../api/status.ts';

export interface ServicePort {
  name?: string;
  port: number;
  protocol?: string;
  nodePort?: number;
}

export interface PortRange {
  readonly first: number;
  readonly size: number;
}

export class NodePortAllocator {
  readonly #range: PortRange;
  readonly #held = new Set<string>();

  constructor(range: PortRange) {
    this.#range = range;
  }

  /** Ports of other Services by `PROTOCOL/PORT`. */
  async #used({ metadata }: KubeObject, { read }: WriteContext): Promise<Set<string>> {
    const used = new Set(this.#held);
    for (const other of await read.list({ group: '', resource: 'services', namespace: '' })) {
      if (other.metadata.name === metadata.name && other.metadata.namespace === metadata.namespace) continue;
      for (const port of portsOf(other)) if (port.nodePort) used.add(keyOf(port));
      const { healthCheckNodePort } = (other['spec'] ?? {}) as { readonly healthCheckNodePort?: number };
      if (healthCheckNodePort) used.add(keyOf({ port: 0, nodePort: healthCheckNodePort }));
    }
    return used;
  }

  /** Fills nodePort of every port; answers the ports and what to give back. 422 for ports that are taken or out of range. */
  async take(service: KubeObject, context: WriteContext): Promise<{ ports: ServicePort[]; held: string[] }> {
    const used = await this.#used(service, context);
    const held: string[] = [];
    const take = (key: string): void => {
      used.add(key);
      held.push(key);
      this.#held.add(key);
    };
    try {
      const given = portsOf(service);
      for (const [index, port] of given.entries()) if (port.nodePort) take(this.#checkGiven(service, { port, index, used }));
      const ports = given.map((port) => {
        if (port.nodePort) return port;
        const nodePort = this.#findFree(port, used);
        take(keyOf({ ...port, nodePort }));
        return { ...port, nodePort };
      });
      return { ports, held };
    } catch (error) {
      this.release(held);
      throw error;
    }
  }

  /** The port of a node where a load balancer asks whether the node has endpoints: the wanted one, or any (0). 500 where it can not be. */
  async takeHealthCheck(service: KubeObject, wanted: number, context: WriteContext): Promise<{ port: number; held: string[] }> {
    const used = await this.#used(service, context);
    for (const port of portsOf(service)) if (port.nodePort) used.add(keyOf(port));
    const problem = wanted === 0 ? undefined : this.#problemOf({ port: 0, nodePort: wanted }, used);
    if (problem !== undefined) throw internalError(`failed to allocate requested HealthCheck NodePort ${wanted}: ${problem}`);
    const port = wanted === 0 ? this.#findFree({ port: 0 }, used) : wanted;
    const key = keyOf({ port: 0, nodePort: port });
    this.#held.add(key);
    return { port, held: [key] };
  }

  release(held: readonly string[]): void {
    for (const key of held) this.#held.delete(key);
  }

  #checkGiven(service: KubeObject, { port, index, used }: { port: ServicePort; index: number; used: ReadonlySet<string> }): string {
    const problem = this.#problemOf(port, used);
    if (problem === undefined) return keyOf(port);
    const error = invalidValue(`spec.ports[${index}].nodePort`, port.nodePort ?? 0, problem);
    throw invalid({ group: '', kind: 'Service' }, service.metadata.name ?? '', [error]);
  }

  #problemOf(port: ServicePort, used: ReadonlySet<string>): string | undefined {
    const { first, size } = this.#range;
    const { nodePort = 0 } = port;
    if (nodePort < first || nodePort >= first + size)
      return `provided port is not in the valid range. The range of valid ports is ${first}-${first + size - 1}`;
    return used.has(keyOf(port)) ? 'provided port is already allocated' : undefined;
  }

  #findFree(port: ServicePort, used: ReadonlySet<string>): number {
    const { first, size } = this.#range;
    const start = randomInt(size);
    for (let step = 0; step < size; step++) {
      const nodePort = first + ((start + step) % size);
      if (!used.has(keyOf({ ...port, nodePort }))) return nodePort;
    }
    throw internalError('failed to allocate a nodePort: range is full');
  }
}

export function portsOf(service: KubeObject): readonly ServicePort[] {
  return ((service['spec'] as { ports?: ServicePort[] } | undefined)?.ports ?? []) as readonly ServicePort[];
}

/** The same number may serve one Service by two protocols. */
function keyOf({ protocol = 'TCP', nodePort }: ServicePort): string {
  return `${protocol}/${nodePort}`;
}
