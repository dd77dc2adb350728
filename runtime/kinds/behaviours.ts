// The one list of named behaviours that are built in; definitions refer to them by name.
import type { Behaviour } from '../api/behaviour.ts';
import { parseIpRange } from '../api/ip-range.ts';
import type { Claims } from '../storage/claims.ts';
import { daemonSetBehaviour } from './daemon-set.ts';
import { deploymentBehaviour } from './deployment.ts';
import { namespaceBehaviour, namespaceFinalize } from './namespace.ts';
import { nodeBehaviour } from './node.ts';
import { persistentVolumeBehaviour } from './persistent-volume.ts';
import { persistentVolumeClaimBehaviour } from './persistent-volume-claim.ts';
import { podBehaviour } from './pod.ts';
import { podBinding } from './pod-binding.ts';
import { podTemplateBehaviour } from './pod-template.ts';
import { secretBehaviour } from './secret.ts';
import { selfSubjectReview } from './self-subject-review.ts';
import { createServiceBehaviour } from './service.ts';
import { serviceAccountBehaviour } from './service-account.ts';
import { createIpAllocator } from './service-ips.ts';
import { NodePortAllocator, type PortRange } from './service-node-ports.ts';

import { statefulSetBehaviour } from './stateful-set.ts';

const FIXED: readonly Behaviour[] = [
  daemonSetBehaviour,
  deploymentBehaviour,
  namespaceBehaviour,
  namespaceFinalize,
  nodeBehaviour,
  persistentVolumeBehaviour,
  persistentVolumeClaimBehaviour,
  podBehaviour,
  podBinding,
  podTemplateBehaviour,
  secretBehaviour,
  selfSubjectReview,
  serviceAccountBehaviour,
  statefulSetBehaviour,
];

export interface BehaviourOptions {
  /** Masked CIDRs, the primary family first. */
  readonly serviceClusterIpRanges: readonly string[];
  readonly serviceNodePorts: PortRange;
  /** Claims on node ports. */
  readonly nodePortClaims: Claims;
  /** Users' own; one with a built-in name replaces it. */
  readonly own: readonly Behaviour[];
}

export function createBehaviours(options: BehaviourOptions): ReadonlyMap<string, Behaviour> {
  const ips = createIpAllocator(options.serviceClusterIpRanges.map(parseIpRange));
  const service = createServiceBehaviour({ ips, nodePorts: new NodePortAllocator(options.serviceNodePorts, options.nodePortClaims) });
  return new Map([...FIXED, service, ...options.own].map((behaviour) => [behaviour.name, behaviour]));
}
