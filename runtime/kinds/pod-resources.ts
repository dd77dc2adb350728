// Requests and limits of a pod as a whole: what it leaves open follows from its containers and its own limits. (KEP-2837.)
import { type AmountedPod, type Amounts, type ResourceAmounts, totalAmounts } from '../api/resource-amounts.ts';

interface PodSpec extends AmountedPod {
  readonly resources?: ResourceAmounts;
}

/** A pod that says nothing for itself stays as it is. */
export function fillPodResources<T extends PodSpec>(spec: T): T {
  const { requests = {}, limits = {} } = spec.resources ?? {};
  if (Object.keys(requests).length + Object.keys(limits).length === 0) return spec;
  const total = totalAmounts(spec, 'requests');
  const filledRequests = merge(requests, { ...limits, ...total });
  const filledLimits = merge(limits, limitsOfAll(spec));
  const resources: ResourceAmounts = {
    ...spec.resources,
    ...(Object.keys(filledLimits).length > 0 && { limits: filledLimits }),
    ...(Object.keys(filledRequests).length > 0 && { requests: filledRequests }),
  };
  return { ...spec, resources };
}

/** What a pod can ask for as a whole. */
function isWhole(name: string): boolean {
  return name === 'cpu' || name === 'memory' || name.startsWith('hugepages-');
}

function merge(given: Amounts, open: Amounts): Amounts {
  const names = Object.keys({ ...given, ...open }).filter((name) => Object.hasOwn(given, name) || isWhole(name));
  return Object.fromEntries(names.sort().map((name) => [name, (given[name] ?? open[name]) as string]));
}

/** A limit counts only where every container has one. */
function limitsOfAll(spec: PodSpec): Amounts {
  const all = [...(spec.containers ?? []), ...(spec.initContainers ?? [])];
  const total = totalAmounts(spec, 'limits');
  return Object.fromEntries(
    Object.entries(total).filter(([name]) => all.every(({ resources }) => resources?.limits?.[name] !== undefined)),
  );
}
