// The parts of a Pod that plugins look at, and the way to change its containers.
import type { KubeObject } from '../../api/object.ts';
import type { ResourceAmounts } from '../../api/resource-amounts.ts';
import type { AdmissionAttributes } from '../admission.ts';

export interface PodContainer {
  readonly name?: string;
  readonly image?: string;
  readonly imagePullPolicy?: string;
  readonly restartPolicy?: string;
  readonly resources?: ResourceAmounts;
  readonly [field: string]: unknown;
}
export interface PodToleration {
  readonly key?: string;
  readonly effect?: string;
  readonly [field: string]: unknown;
}
export interface PodVolume {
  readonly image?: { readonly reference?: string; readonly pullPolicy?: string };
  readonly [field: string]: unknown;
}
export interface PodParts {
  readonly containers?: readonly PodContainer[];
  readonly initContainers?: readonly PodContainer[];
  readonly ephemeralContainers?: readonly PodContainer[];
  readonly volumes?: readonly PodVolume[];
  readonly tolerations?: readonly PodToleration[];
  readonly nodeSelector?: Readonly<Record<string, string>>;
  readonly resources?: ResourceAmounts;
  readonly [field: string]: unknown;
}

export const CONTAINER_LISTS = ['containers', 'initContainers', 'ephemeralContainers'] as const;

/** Whether the request writes a pod itself, not one of its subresources. */
export function isPodWrite({ resource, subresource, operation }: AdmissionAttributes): boolean {
  const isPod = resource.group === '' && resource.resource === 'pods' && subresource === '';
  return isPod && (operation === 'CREATE' || operation === 'UPDATE');
}

export function podParts(pod: KubeObject | undefined): PodParts {
  return (pod?.['spec'] ?? {}) as PodParts;
}

export function withPodParts(pod: KubeObject, parts: Partial<PodParts>): KubeObject {
  return { ...pod, spec: { ...podParts(pod), ...parts } };
}
