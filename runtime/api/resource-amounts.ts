// Requests and limits of containers, and what a pod asks for as a whole. (Kubernetes: Resource Management for Pods and Containers; KEP-753.)
import { addQuantities, formatQuantity, parseQuantity, type Quantity } from './quantity.ts';

/** Quantities by the name of the resource. */
export type Amounts = Readonly<Record<string, string>>;

export interface ResourceAmounts {
  readonly requests?: Amounts;
  readonly limits?: Amounts;
}

export interface AmountedContainer {
  readonly restartPolicy?: string;
  readonly resources?: ResourceAmounts;
}

export interface AmountedPod {
  readonly containers?: readonly AmountedContainer[];
  readonly initContainers?: readonly AmountedContainer[];
}

/** All containers together, or the largest step of the pod's start where that is more; names sorted. */
export function totalAmounts({ containers = [], initContainers = [] }: AmountedPod, kind: 'requests' | 'limits'): Amounts {
  const sum = new Map<string, Quantity>();
  for (const { resources } of containers) add(sum, resources?.[kind]);
  raiseToStart(sum, initContainers, kind);
  return Object.fromEntries([...sum.keys()].sort().map((name) => [name, formatQuantity(sum.get(name) as Quantity)]));
}

/** Init containers run one by one, each beside the sidecars that started before it; sidecars run on. */
function raiseToStart(sum: Map<string, Quantity>, initContainers: readonly AmountedContainer[], kind: 'requests' | 'limits'): void {
  const sidecars = new Map<string, Quantity>();
  const peak = new Map<string, Quantity>();
  for (const { restartPolicy, resources } of initContainers) {
    if (restartPolicy === 'Always') {
      add(sidecars, resources?.[kind]);
      raise(peak, sidecars);
      add(sum, resources?.[kind]);
      continue;
    }
    const step = new Map(sidecars);
    add(step, resources?.[kind]);
    raise(peak, step);
  }
  raise(sum, peak);
}

function add(sum: Map<string, Quantity>, amounts: Amounts = {}): void {
  for (const [name, amount] of Object.entries(amounts)) {
    const quantity = parseQuantity(amount);
    const before = sum.get(name);
    if (quantity) sum.set(name, before ? addQuantities(before, quantity) : quantity);
  }
}

function raise(to: Map<string, Quantity>, other: ReadonlyMap<string, Quantity>): void {
  for (const [name, quantity] of other) {
    const known = to.get(name);
    if (known === undefined || quantity.nanos > known.nanos) to.set(name, quantity);
  }
}
