// Node ports of Services: taken from a range, no number by two Services. A Service in the store holds its numbers; one that is about to be
// written claims its new ones until it is there, and looks again once it has the claim, so that writers of all servers do not meet.
import { randomInt } from 'node:crypto';
import type { WriteContext } from '../api/behaviour.ts';
import { invalidValue } from '../api/field-error.ts';
import type { KubeObject } from '../api/object.ts';
import { internalError, invalid } from '../api/status.ts';
import type { Claims } from '../storage/claims.ts';

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

/** A Service that is about to be written over another. */
export interface PortChange {
  readonly service: KubeObject;
  readonly old: KubeObject | undefined;
}

const ALLOCATED = 'provided port is already allocated';

export class NodePortAllocator {
  readonly #range: PortRange;
  readonly #claims: Claims;

  constructor(range: PortRange, claims: Claims) {
    this.#range = range;
    this.#claims = claims;
  }

  /** Fills nodePort of every port; answers the ports and what to give back. 422 for numbers that are taken or out of range. */
  async take(change: PortChange, context: WriteContext): Promise<{ ports: ServicePort[]; held: number[] }> {
    const taking = await this.#begin(change, context);
    try {
      const given = portsOf(change.service);
      for (const [index, port] of given.entries()) {
        const { nodePort = 0 } = port;
        // At its creation a Service may have one number for a port by several protocols, and for nothing else.
        const isShared = !change.old && given.slice(0, index).some((other) => other.nodePort === nodePort && other.port !== port.port);
        const problem = nodePort === 0 ? undefined : isShared ? ALLOCATED : await taking.takeGiven(nodePort);
        if (problem !== undefined) throw refuse(change.service, `spec.ports[${index}].nodePort`, { value: nodePort, problem });
      }
      const ports: ServicePort[] = [];
      for (const port of given) {
        const siblings = [...given, ...ports];
        const twin = change.old ? undefined : siblings.find((other) => other.nodePort && other.port === port.port);
        ports.push(port.nodePort ? port : { ...port, nodePort: twin?.nodePort ?? (await taking.takeAny(siblings)) });
      }
      return { ports, held: taking.held };
    } catch (error) {
      await this.release(taking.held);
      throw error;
    }
  }

  /** The port of a node where a load balancer asks whether the node has endpoints: the wanted one, or any (0). 500 where it can not be. */
  async takeHealthCheck(change: PortChange, wanted: number, context: WriteContext): Promise<{ port: number; held: number[] }> {
    const taking = await this.#begin(change, context);
    const own = portsOf(change.service);
    if (wanted === 0) return { port: await taking.takeAny(own), held: taking.held };
    const problem = own.some(({ nodePort }) => nodePort === wanted) ? ALLOCATED : await taking.takeGiven(wanted);
    if (problem !== undefined) throw internalError(`failed to allocate requested HealthCheck NodePort ${wanted}: ${problem}`);
    return { port: wanted, held: taking.held };
  }

  async release(held: readonly number[]): Promise<void> {
    for (const number of held) await this.#claims.give(String(number));
  }

  async #begin({ service, old }: PortChange, context: WriteContext): Promise<Taking> {
    const readUsed = (): Promise<ReadonlySet<number>> => usedByOthers(service, context);
    const own = new Set(old ? numbersOf(old) : []);
    return new Taking({ range: this.#range, claims: this.#claims, dryRun: context.dryRun, own, readUsed }, await readUsed());
  }
}

interface TakingOptions {
  readonly range: PortRange;
  readonly claims: Claims;
  /** A dry run only looks. */
  readonly dryRun: boolean;
  /** What the Service has already. */
  readonly own: ReadonlySet<number>;
  readonly readUsed: () => Promise<ReadonlySet<number>>;
}

/** The numbers of one write. */
class Taking {
  readonly held: number[] = [];
  readonly #options: TakingOptions;
  #used: ReadonlySet<number>;

  constructor(options: TakingOptions, used: ReadonlySet<number>) {
    this.#options = options;
    this.#used = used;
  }

  /** Takes a number that the client named; answers what is wrong with it. */
  async takeGiven(number: number): Promise<string | undefined> {
    const { range, own } = this.#options;
    const last = range.first + range.size - 1;
    if (own.has(number) || this.held.includes(number)) return undefined;
    if (number < range.first || number > last)
      return `provided port is not in the valid range. The range of valid ports is ${range.first}-${last}`;
    return (await this.#claim(number)) ? undefined : ALLOCATED;
  }

  /** Starts anywhere and walks on. */
  async takeAny(siblings: readonly ServicePort[]): Promise<number> {
    const { range, own } = this.#options;
    const near = new Set(siblings.map(({ nodePort }) => nodePort));
    const start = randomInt(range.size);
    for (let step = 0; step < range.size; step++) {
      const number = range.first + ((start + step) % range.size);
      if (!near.has(number) && !own.has(number) && (await this.#claim(number))) return number;
    }
    throw internalError('failed to allocate a nodePort: range is full');
  }

  async #claim(number: number): Promise<boolean> {
    const { claims, dryRun, readUsed } = this.#options;
    if (this.#used.has(number)) return false;
    if (dryRun) return true;
    if (!(await claims.take(String(number)))) return false;
    // Whoever had the claim before has written its Service by now.
    this.#used = await readUsed();
    if (this.#used.has(number)) {
      await claims.give(String(number));
      return false;
    }
    this.held.push(number);
    return true;
  }
}

async function usedByOthers({ metadata }: KubeObject, { read }: WriteContext): Promise<ReadonlySet<number>> {
  const used = new Set<number>();
  for (const other of await read.list({ group: '', resource: 'services', namespace: '' }, { fresh: true })) {
    if (other.metadata.name === metadata.name && other.metadata.namespace === metadata.namespace) continue;
    for (const number of numbersOf(other)) used.add(number);
  }
  return used;
}

function numbersOf(service: KubeObject): number[] {
  const { healthCheckNodePort = 0 } = (service['spec'] ?? {}) as { readonly healthCheckNodePort?: number };
  return [...portsOf(service).map(({ nodePort = 0 }) => nodePort), healthCheckNodePort].filter((number) => number > 0);
}

export function portsOf(service: KubeObject): readonly ServicePort[] {
  return ((service['spec'] as { ports?: ServicePort[] } | undefined)?.ports ?? []) as readonly ServicePort[];
}

function refuse(service: KubeObject, path: string, { value, problem }: { readonly value: number; readonly problem: string }): Error {
  return invalid({ group: '', kind: 'Service' }, service.metadata.name ?? '', [invalidValue(path, value, problem)]);
}
