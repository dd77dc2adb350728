// Services: what the server allocates for one (cluster IPs, families, node ports), keeps over updates that leave it out, and gives back.
// (Kubernetes: Service, "Virtual IPs"; IPv4/IPv6 dual-stack.)
import type { Behaviour, Reservation, WriteContext } from '../api/behaviour.ts';
import { familyOf, type IpFamily } from '../api/ip-range.ts';
import type { KubeObject } from '../api/object.ts';
import { invalid } from '../api/status.ts';
import type { IpAllocator } from './service-ips.ts';
import { type NodePortAllocator, portsOf, type ServicePort } from './service-node-ports.ts';
import { alignAddresses, findUnmet, isCoherent } from './service-request.ts';
import { dropUnneeded, hasHealthCheck, wantsNodePorts } from './service-type-change.ts';

interface ServiceSpec {
  type?: string;
  clusterIP?: string;
  clusterIPs?: string[];
  ipFamilies?: IpFamily[];
  ipFamilyPolicy?: string;
  selector?: Record<string, string>;
  ports?: ServicePort[];
  healthCheckNodePort?: number;
  allocateLoadBalancerNodePorts?: boolean;
  [field: string]: unknown;
}

const HEADLESS = 'None';

export interface ServiceAllocators {
  readonly ips: IpAllocator;
  readonly nodePorts: NodePortAllocator;
}

export function createServiceBehaviour({ ips, nodePorts }: ServiceAllocators): Behaviour {
  return {
    name: 'service',
    prepare(object, old) {
      const spec = old ? dropUnneeded(keepAllocated(specOf(object), specOf(old)), specOf(old)) : specOf(object);
      return withSpec(object, withoutIdleAffinity(spec as ServiceSpec));
    },
    async reserve(object, old, context) {
      const taken = new Taken(ips, nodePorts, context);
      try {
        const spec = await taken.fill(object, old);
        return taken.toReservation(withSpec(object, spec));
      } catch (error) {
        await taken.release();
        throw error;
      }
    },
    async afterDelete(object, host) {
      for (const address of addressesOf(specOf(object))) await ips.release(address, host);
    },
  };
}

/** What one write took so far. */
class Taken {
  readonly #ips: IpAllocator;
  readonly #nodePorts: NodePortAllocator;
  readonly #context: WriteContext;
  readonly #addresses: string[] = [];
  #ports: readonly number[] = [];
  #dropped: readonly string[] = [];

  constructor(ips: IpAllocator, nodePorts: NodePortAllocator, context: WriteContext) {
    this.#ips = ips;
    this.#nodePorts = nodePorts;
    this.#context = context;
  }

  async fill(object: KubeObject, old: KubeObject | undefined): Promise<ServiceSpec> {
    const spec = { ...specOf(object) };
    const before = old ? addressesOf(specOf(old)) : [];
    if (spec.type === 'ExternalName') {
      this.#dropped = before;
      return spec;
    }
    const given = alignAddresses(spec, old && specOf(old));
    if (given) spec.clusterIPs = [...given];
    // Validation says what is wrong with it; nothing is taken.
    if (!isCoherent(spec)) return spec;
    const unmet = findUnmet(spec, this.#ips.families);
    if (unmet.length > 0) throw invalid({ group: '', kind: 'Service' }, object.metadata.name ?? '', unmet);
    await this.#fillAddresses(object, spec, before);
    if (wantsNodePorts(spec) && portsOf(object).some(() => true)) {
      const { ports, held } = await this.#nodePorts.take({ service: withSpec(object, spec), old }, this.#context);
      spec.ports = ports;
      this.#ports = held;
    }
    if (hasHealthCheck(spec)) {
      const change = { service: withSpec(object, spec), old };
      const { port, held } = await this.#nodePorts.takeHealthCheck(change, spec.healthCheckNodePort ?? 0, this.#context);
      spec.healthCheckNodePort = port;
      this.#ports = [...this.#ports, ...held];
    }
    return spec;
  }

  async #fillAddresses(object: KubeObject, spec: ServiceSpec, before: readonly string[]): Promise<void> {
    const given = spec.clusterIPs?.length ? spec.clusterIPs : spec.clusterIP ? [spec.clusterIP] : [];
    if (given[0] === HEADLESS) {
      spec.clusterIP = HEADLESS;
      spec.clusterIPs = [HEADLESS];
      fillFamilies(spec, this.#ips.families);
      return;
    }
    const families = spec.ipFamilies?.length
      ? spec.ipFamilies
      : given.length > 0
        ? given.flatMap((ip) => familyOf(ip) ?? [])
        : this.#wantedFamilies(spec);
    const addresses: string[] = [];
    for (const [index, family] of families.entries()) {
      const wanted = given[index];
      if (wanted !== undefined && (before.includes(wanted) || familyOf(wanted) === undefined)) addresses.push(wanted);
      else addresses.push(await this.#takeAddress(object, wanted === undefined ? { family } : { address: wanted }));
    }
    // More than there are families: validation says so.
    addresses.push(...given.slice(families.length));
    spec.clusterIPs = addresses;
    spec.clusterIP = spec.clusterIP && given[0] !== undefined ? spec.clusterIP : (addresses[0] ?? '');
    spec.ipFamilies = [...families];
    spec.ipFamilyPolicy ??= families.length > 1 ? 'RequireDualStack' : 'SingleStack';
    this.#dropped = before.filter((address) => !addresses.includes(address));
  }

  #wantedFamilies({ ipFamilyPolicy }: ServiceSpec): readonly IpFamily[] {
    const { families } = this.#ips;
    return ipFamilyPolicy === 'PreferDualStack' || ipFamilyPolicy === 'RequireDualStack' ? families : families.slice(0, 1);
  }

  async #takeAddress(object: KubeObject, wanted: Parameters<IpAllocator['take']>[1]): Promise<string> {
    const address = await this.#ips.take(object, wanted, this.#context);
    if (!this.#context.dryRun) this.#addresses.push(address);
    return address;
  }

  /** Claims of ports end either way: the Service in the store holds those that it has. */
  toReservation(object: KubeObject): Reservation {
    return {
      object,
      commit: async () => {
        await this.#nodePorts.release(this.#ports);
        for (const address of this.#dropped) await this.#ips.release(address, this.#context);
      },
      release: () => this.release(),
    };
  }

  async release(): Promise<void> {
    await this.#nodePorts.release(this.#ports);
    for (const address of this.#addresses.splice(0)) await this.#ips.release(address, this.#context);
  }
}

function specOf(service: KubeObject): ServiceSpec {
  return (service['spec'] ?? {}) as ServiceSpec;
}
function withSpec(service: KubeObject, spec: ServiceSpec): KubeObject {
  return { ...service, spec };
}

/** Addresses that IPAddress objects stand for. */
function addressesOf({ type, clusterIPs, clusterIP }: ServiceSpec): readonly string[] {
  if (type === 'ExternalName') return [];
  const addresses = clusterIPs?.length ? clusterIPs : clusterIP ? [clusterIP] : [];
  return addresses.filter((address) => address !== HEADLESS && familyOf(address) !== undefined);
}

/** A headless Service without a selector may have endpoints of both families. */
function fillFamilies(spec: ServiceSpec, families: readonly IpFamily[]): void {
  if (Object.keys(spec.selector ?? {}).length === 0 && spec.ipFamilyPolicy === undefined && !spec.ipFamilies?.length) {
    const first = families[0] ?? 'IPv4';
    spec.ipFamilies = [first, first === 'IPv4' ? 'IPv6' : 'IPv4'];
    spec.ipFamilyPolicy = 'RequireDualStack';
    return;
  }
  spec.ipFamilyPolicy ??= 'SingleStack';
  if (!spec.ipFamilies?.length) spec.ipFamilies = families.slice(0, spec.ipFamilyPolicy === 'SingleStack' ? 1 : 2);
}

/** An update that leaves out what was allocated keeps it, as long as the type still needs it. */
function keepAllocated(spec: ServiceSpec, old: ServiceSpec): ServiceSpec {
  const kept = { ...spec };
  if (kept.type === 'ExternalName') {
    // Leaving for a name gives up what the cluster had given, unless the client insists on it.
    if (old.type !== 'ExternalName')
      for (const field of ['clusterIP', 'clusterIPs'] as const) if (kept[field] === undefined || kept[field] === '') delete kept[field];
    return kept;
  }
  if (old.type !== 'ExternalName') {
    if (!kept.clusterIP) Object.assign(kept, pick(old, ['clusterIP']));
    if (!kept.clusterIPs?.length && kept.clusterIP === old.clusterIP && old.clusterIPs) kept.clusterIPs = old.clusterIPs;
    if (!kept.ipFamilies?.length && old.ipFamilies) kept.ipFamilies = old.ipFamilies;
    if (kept.ipFamilyPolicy === undefined && old.ipFamilyPolicy !== undefined) kept.ipFamilyPolicy = old.ipFamilyPolicy;
  }
  if (hasHealthCheck(kept) && hasHealthCheck(old) && !kept.healthCheckNodePort && old.healthCheckNodePort)
    kept.healthCheckNodePort = old.healthCheckNodePort;
  if (kept.ports && wantsNodePorts(kept) && wantsNodePorts(old)) kept.ports = keepNodePorts(kept.ports, old.ports ?? []);
  return kept;
}

/** How long a client is remembered says nothing where it is not. */
function withoutIdleAffinity(spec: ServiceSpec): ServiceSpec {
  if (spec['sessionAffinity'] === 'ClientIP' || spec['sessionAffinityConfig'] === undefined) return spec;
  const { sessionAffinityConfig: _, ...others } = spec;
  return others;
}

function keepNodePorts(ports: readonly ServicePort[], old: readonly ServicePort[]): ServicePort[] {
  const same = (a: ServicePort, b: ServicePort): boolean => a.port === b.port && (a.protocol ?? 'TCP') === (b.protocol ?? 'TCP');
  return ports.map((port) => {
    const before = old.find((candidate) => same(candidate, port));
    return port.nodePort || !before?.nodePort ? port : { ...port, nodePort: before.nodePort };
  });
}

function pick(spec: ServiceSpec, fields: readonly (keyof ServiceSpec)[]): Partial<ServiceSpec> {
  return Object.fromEntries(fields.filter((field) => spec[field] !== undefined).map((field) => [field, spec[field]]));
}
