// What an update of a Service loses with its old type: fields that the new one has no use for go where the client left them as they
// were, so that changing the type alone is enough. (Kubernetes: Service, "Publishing Services".)
import { isEqualJson } from '../api/equal.ts';
import type { ServicePort } from './service-node-ports.ts';

/** The part of a spec that depends on the type. */
export interface TypedSpec {
  readonly type?: string;
  readonly ports?: ServicePort[];
  readonly externalTrafficPolicy?: string;
  readonly externalIPs?: readonly string[];
  readonly allocateLoadBalancerNodePorts?: boolean;
  readonly [field: string]: unknown;
}

type Need = (spec: TypedSpec) => boolean;

const isBalanced: Need = ({ type }) => type === 'LoadBalancer';
const mayHaveNodePorts: Need = ({ type }) => type === 'NodePort' || type === 'LoadBalancer';
const isExternal: Need = (spec) => mayHaveNodePorts(spec) || (spec.externalIPs ?? []).length > 0;
const isInternal: Need = ({ type }) => type !== 'ExternalName';
/** Whether a load balancer asks the nodes which of them have endpoints. */
export const hasHealthCheck: Need = (spec) => isBalanced(spec) && spec.externalTrafficPolicy === 'Local';

/** Whether its ports get ports of the nodes. */
export const wantsNodePorts: Need = ({ type, allocateLoadBalancerNodePorts }) =>
  type === 'NodePort' || (type === 'LoadBalancer' && allocateLoadBalancerNodePorts !== false);

/** In the order in which they go: the policy decides on the health check. */
const NEEDS: readonly (readonly [field: string, need: Need])[] = [
  ['clusterIP', isInternal],
  ['clusterIPs', isInternal],
  ['ipFamilies', isInternal],
  ['ipFamilyPolicy', isInternal],
  ['internalTrafficPolicy', isInternal],
  ['healthCheckNodePort', hasHealthCheck],
  ['allocateLoadBalancerNodePorts', isBalanced],
  ['loadBalancerClass', isBalanced],
  ['externalTrafficPolicy', isExternal],
];

/** The spec of an update without what only the old type needed. */
export function dropUnneeded<Spec extends TypedSpec>(spec: Spec, old: TypedSpec): Spec {
  const ports = mayHaveNodePorts(old) && !mayHaveNodePorts(spec) ? withoutNodePorts(spec, old) : spec.ports;
  const kept: Record<string, unknown> = { ...spec };
  if (ports !== undefined) kept['ports'] = ports;
  for (const [field, need] of NEEDS) if (need(old) && !need(spec) && isEqualJson(kept[field], old[field])) delete kept[field];
  return kept as unknown as Spec;
}

/** Unless the client asks for another one. */
function withoutNodePorts({ ports = [] }: TypedSpec, old: TypedSpec): ServicePort[] {
  const known = new Set((old.ports ?? []).flatMap(({ nodePort }) => nodePort ?? []));
  if (ports.some(({ nodePort }) => nodePort && !known.has(nodePort))) return ports;
  return ports.map(({ nodePort: _, ...port }) => port);
}
