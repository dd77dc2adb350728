// Amounts against the items of a LimitRange, in the words of the reference. Pure.
import type { KubeObject } from '../../api/object.ts';
import { compareQuantities, parseQuantity } from '../../api/quantity.ts';
import { type Amounts, type ResourceAmounts, totalAmounts } from '../../api/resource-amounts.ts';
import { podParts } from './pod-parts.ts';

/** One item of spec.limits. */
export interface LimitItem {
  readonly type: string;
  readonly min?: Amounts;
  readonly max?: Amounts;
  readonly default?: Amounts;
  readonly defaultRequest?: Amounts;
  readonly maxLimitRequestRatio?: Amounts;
}

/** What is wrong with a pod or a claim; each finding once. */
export function checkLimits(object: KubeObject, limits: readonly LimitItem[], isClaim: boolean): readonly string[] {
  const found = limits.flatMap((item) => {
    if (isClaim) return item.type === 'PersistentVolumeClaim' ? checkClaim(object, item) : [];
    if (item.type === 'Pod') return checkAmounts(totalOf(object), item);
    if (item.type !== 'Container') return [];
    const { containers = [], initContainers = [] } = podParts(object);
    return [...containers, ...initContainers].flatMap(({ resources = {} }) => checkAmounts(resources, item));
  });
  return [...new Set(found)];
}

/** A claim has requests alone. */
function checkClaim(claim: KubeObject, { type, min = {}, max = {} }: LimitItem): string[] {
  const { requests = {} } = (claim['spec'] as { readonly resources?: ResourceAmounts } | undefined)?.resources ?? {};
  return [
    ...eachOf(min, (name, least) => belowLeast({ name, least, type }, { requests })),
    ...eachOf(max, (name, most) => {
      const head = `maximum ${name} usage per ${type} is ${most}`;
      const request = requests[name];
      if (request === undefined) return `${head}.  No request is specified`;
      return compareQuantities(request, most) > 0 ? `${head}, but request is ${request}` : undefined;
    }),
  ];
}

function checkAmounts(amounts: ResourceAmounts, { type, min = {}, max = {}, maxLimitRequestRatio = {} }: LimitItem): string[] {
  return [
    ...eachOf(min, (name, least) => belowLeast({ name, least, type }, amounts)),
    ...eachOf(max, (name, most) => {
      const head = `maximum ${name} usage per ${type} is ${most}`;
      const limit = amounts.limits?.[name];
      const request = amounts.requests?.[name];
      if (limit === undefined) return `${head}.  No limit is specified`;
      if (compareQuantities(limit, most) > 0) return `${head}, but limit is ${limit}`;
      return request !== undefined && compareQuantities(request, most) > 0 ? `${head}, but request is ${request}` : undefined;
    }),
    ...eachOf(maxLimitRequestRatio, (name, most) => {
      const head = `${name} max limit to request ratio per ${type} is ${most}`;
      const request = nanosOf(amounts.requests?.[name]);
      const limit = nanosOf(amounts.limits?.[name]);
      if (request === 0n) return `${head}, but no request is specified or request is 0`;
      if (limit === 0n) return `${head}, but no limit is specified or limit is 0`;
      const ratio = Number(limit) / Number(request);
      return ratio > Number(nanosOf(most)) / 1e9 ? `${head}, but provided ratio is ${ratio.toFixed(6)}` : undefined;
    }),
  ];
}

function belowLeast(
  { name, least, type }: { readonly name: string; readonly least: string; readonly type: string },
  { requests, limits }: ResourceAmounts,
): string | undefined {
  const head = `minimum ${name} usage per ${type} is ${least}`;
  const request = requests?.[name];
  const limit = limits?.[name];
  if (request === undefined) return `${head}.  No request is specified`;
  if (compareQuantities(request, least) < 0) return `${head}, but request is ${request}`;
  return limit !== undefined && compareQuantities(limit, least) < 0 ? `${head}, but limit is ${limit}` : undefined;
}

function eachOf(bounds: Amounts, check: (name: string, bound: string) => string | undefined): string[] {
  return Object.keys(bounds)
    .sort()
    .flatMap((name) => check(name, bounds[name] as string) ?? []);
}

function nanosOf(amount: string | undefined): bigint {
  return amount === undefined ? 0n : (parseQuantity(amount)?.nanos ?? 0n);
}

/** What a pod asks for as a whole: what it says itself, else what its containers do. (KEP-2837.) */
function totalOf(pod: KubeObject): ResourceAmounts {
  const parts = podParts(pod);
  const total = (kind: 'requests' | 'limits'): Amounts => ({ ...totalAmounts(parts, kind), ...parts.resources?.[kind] });
  return { requests: total('requests'), limits: total('limits') };
}
