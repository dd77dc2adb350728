// Cluster IPs of Services: each is reserved by creating its IPAddress object, so that the store itself refuses a second owner, also of
// another server. (KEP-1880.)
import { randomInt } from 'node:crypto';
import type { WriteContext } from '../api/behaviour.ts';
import { invalidValue } from '../api/field-error.ts';
import { canonicalIp, familyOf, type IpFamily, type IpRange } from '../api/ip-range.ts';
import type { KubeObject } from '../api/object.ts';
import { internalError, invalid, StatusError } from '../api/status.ts';

const REF = { group: 'networking.k8s.io', resource: 'ipaddresses', namespace: '' } as const;
const FAMILY_LABEL = 'ipaddress.kubernetes.io/ip-family';
const MANAGER_LABEL = 'ipaddress.kubernetes.io/managed-by';
const MANAGER = 'ipallocator.k8s.io';

export interface IpAllocator {
  /** Reserves a given address, or any free one of a family; 422 when it is taken or foreign, 500 when none is left. */
  take(service: KubeObject, wanted: { readonly address: string } | { readonly family: IpFamily }, context: WriteContext): Promise<string>;
  release(address: string, context: Pick<WriteContext, 'write'>): Promise<void>;
  /** Families in the order of the ranges. */
  readonly families: readonly IpFamily[];
}

export function createIpAllocator(ranges: readonly IpRange[]): IpAllocator {
  const rangeOf = (family: IpFamily | undefined): IpRange | undefined => ranges.find((range) => range.family === family);
  return {
    families: ranges.map((range) => range.family),
    async take(service, wanted, context) {
      if ('address' in wanted) {
        const address = canonicalIp(wanted.address);
        const range = rangeOf(familyOf(address));
        if (!range?.contains(address)) throw refuse(service, address, 'the provided network does not match the current range');
        const taken =
          (await claim(service, address, context)) || ((await reclaim(address, context)) && (await claim(service, address, context)));
        if (!taken) throw refuse(service, address, 'provided IP is already allocated');
        return address;
      }
      const range = rangeOf(wanted.family);
      if (!range) throw internalError(`no service IP range of family ${wanted.family}`);
      return await takeAny(service, range, context);
    },
    async release(address, { write }) {
      await write.delete({ ...REF, name: canonicalIp(address) }).catch(ignoreNotFound);
    },
  };
}

/** Starts anywhere and walks on: the store settles who wins an address that two want. */
async function takeAny(service: KubeObject, range: IpRange, context: WriteContext): Promise<string> {
  const used = new Set((await context.read.list(REF)).map((address) => address.metadata.name));
  const start = range.size > 0 ? randomInt(range.size) : 0;
  for (let step = 0; step < range.size; step++) {
    const address = range.at((start + step) % range.size);
    if (!used.has(address) && (await claim(service, address, context))) return address;
  }
  for (const address of used) {
    if (address !== undefined && range.contains(address) && (await reclaim(address, context)) && (await claim(service, address, context)))
      return address;
  }
  throw internalError('failed to allocate a serviceIP: range is full');
}

/** A server that died, or that lost its store, between an address and its Service leaves the address behind. */
const ORPHAN_AFTER_MS = 60_000;

/** Removes an IPAddress that was made for a Service which does not have it; true: it is free now. */
async function reclaim(name: string, { read, write, now, dryRun }: WriteContext): Promise<boolean> {
  const found = await read.get({ ...REF, name }, { fresh: true });
  if (!found || dryRun) return false;
  const { creationTimestamp, labels, uid = '' } = found.metadata;
  if (labels?.[MANAGER_LABEL] !== MANAGER || !(now() - Date.parse(creationTimestamp ?? '') >= ORPHAN_AFTER_MS)) return false;
  const { parentRef } = (found['spec'] ?? {}) as { readonly parentRef?: { readonly namespace?: string; readonly name?: string } };
  const service = { group: '', resource: 'services', namespace: parentRef?.namespace ?? '', name: parentRef?.name ?? '' };
  const owner = await read.get(service, { fresh: true });
  const { clusterIP, clusterIPs = [] } = (owner?.['spec'] ?? {}) as {
    readonly clusterIP?: string;
    readonly clusterIPs?: readonly string[];
  };
  if (clusterIP === name || clusterIPs.includes(name)) return false;
  await write.delete({ ...REF, name }, { preconditions: { uid } }).catch(ignoreNotFound);
  return true;
}

/** Creates the IPAddress object; false: somebody has it. A dry run only looks. */
async function claim({ metadata }: KubeObject, address: string, { read, write, dryRun }: WriteContext): Promise<boolean> {
  const ref = { ...REF, name: address };
  if (dryRun) return (await read.get(ref)) === undefined;
  const labels = { [FAMILY_LABEL]: familyOf(address) ?? '', [MANAGER_LABEL]: MANAGER };
  const parentRef = { resource: 'services', namespace: metadata.namespace ?? '', name: metadata.name ?? '' };
  try {
    const apiVersion = 'networking.k8s.io/v1';
    await write.create(ref, { kind: 'IPAddress', apiVersion, metadata: { name: address, labels }, spec: { parentRef } });
    return true;
  } catch (error) {
    if (error instanceof StatusError && error.reason === 'AlreadyExists') return false;
    throw error;
  }
}

function refuse(service: KubeObject, address: string, cause: string): StatusError {
  const detail = `failed to allocate IP ${address}: ${cause}`;
  return invalid({ group: '', kind: 'Service' }, service.metadata.name ?? '', [invalidValue('spec.clusterIPs', [address], detail)]);
}

function ignoreNotFound(error: unknown): void {
  if (!(error instanceof StatusError) || error.reason !== 'NotFound') throw error;
}
