// The one list of named behaviours that are built in; definitions refer to them by name.
import type { Behaviour } from '../api/behaviour.ts';
import { parseIpRange } from '../api/ip-range.ts';
import { namespaceBehaviour, namespaceFinalize } from './namespace.ts';
import { podBehaviour } from './pod.ts';
import { podBinding } from './pod-binding.ts';
import { secretBehaviour } from './secret.ts';
import { selfSubjectReview } from './self-subject-review.ts';
import { createServiceBehaviour } from './service.ts';
import { createIpAllocator } from './service-ips.ts';
import { NodePortAllocator, type PortRange } from './service-node-ports.ts';

export interface BehaviourOptions {
  /** Masked CIDRs, the primary family first. */
  readonly serviceClusterIpRanges: readonly string[];
  readonly serviceNodePorts: PortRange;
  /** Users' own; one with a built-in name replaces it. */
  readonly own: readonly Behaviour[];
}

export function createBehaviours(options: BehaviourOptions): ReadonlyMap<string, Behaviour> {
  const ips = createIpAllocator(options.serviceClusterIpRanges.map(parseIpRange));
  const service = createServiceBehaviour({ ips, nodePorts: new NodePortAllocator(options.serviceNodePorts) });
  const builtIn = [namespaceBehaviour, namespaceFinalize, podBehaviour, podBinding, secretBehaviour, selfSubjectReview, service];
  return new Map([...builtIn, ...options.own].map((behaviour) => [behaviour.name, behaviour]));
}
