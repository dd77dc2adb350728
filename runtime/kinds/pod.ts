// Pods: the status that a new one has, its quality of service, and how long a delete waits. (Kubernetes: Pod Lifecycle, "Termination of
// Pods"; Pod Quality of Service Classes.)
import type { Behaviour, DeleteRequest } from '../api/behaviour.ts';
import type { KubeObject } from '../api/object.ts';
import { compareQuantities } from '../api/quantity.ts';
import type { AmountedPod, ResourceAmounts } from '../api/resource-amounts.ts';
import { fillPodResources } from './pod-resources.ts';
import { tidyPodSpec } from './pod-template.ts';

interface PodObject extends KubeObject {
  spec?: AmountedPod & {
    readonly nodeName?: string;
    readonly terminationGracePeriodSeconds?: number;
    readonly resources?: ResourceAmounts;
    readonly schedulingGates?: readonly unknown[];
  };
  status?: { phase?: string };
}

const DEFAULT_GRACE = 30;

export const podBehaviour: Behaviour = {
  name: 'pod',
  prepare(object, old) {
    const pod = { ...object, spec: tidyPodSpec(object['spec']) } as PodObject;
    if (old) return pod;
    if (pod.spec) pod.spec = fillPodResources(pod.spec);
    const status: Record<string, unknown> = { phase: 'Pending' };
    if ((pod.spec?.schedulingGates ?? []).length > 0) status['conditions'] = [gatedCondition()];
    status['qosClass'] = qosClass(pod);
    return { ...pod, status };
  },
  /** A write to the status leaves the owners alone. */
  prepareStatus(written, old) {
    const { ownerReferences: _, ...metadata } = written.metadata;
    const owners = old.metadata.ownerReferences;
    const object: KubeObject = { ...written, metadata: { ...metadata, ...(owners && { ownerReferences: owners }) } };
    const status = object['status'] as { qosClass?: string } | undefined;
    const { qosClass: known } = (old['status'] ?? {}) as { qosClass?: string };
    return status?.qosClass === undefined && known !== undefined ? { ...object, status: { ...status, qosClass: known } } : object;
  },
  gracePeriod(object, request) {
    return graceOf(object as PodObject, request);
  },
};

function graceOf({ spec, status }: PodObject, { gracePeriodSeconds }: DeleteRequest): number {
  // Nothing runs: nobody would confirm the end.
  if (!spec?.nodeName || status?.phase === 'Failed' || status?.phase === 'Succeeded') return 0;
  const wanted = gracePeriodSeconds ?? spec.terminationGracePeriodSeconds ?? DEFAULT_GRACE;
  return wanted < 0 ? 1 : wanted;
}

function gatedCondition(): Record<string, unknown> {
  return {
    type: 'PodScheduled',
    status: 'False',
    lastProbeTime: null,
    lastTransitionTime: null,
    reason: 'SchedulingGated',
    message: 'Scheduling is blocked due to non-empty scheduling gates',
  };
}

/** Guaranteed: every container has cpu and memory limits equal to its requests; BestEffort: none has any. */
function qosClass({ spec }: PodObject): string {
  const isWhole = Object.keys({ ...spec?.resources?.requests, ...spec?.resources?.limits }).length > 0;
  const containers = isWhole ? [{ resources: spec?.resources ?? {} }] : [...(spec?.containers ?? []), ...(spec?.initContainers ?? [])];
  let any = false;
  let all = true;
  for (const { resources = {} } of containers) {
    for (const name of ['cpu', 'memory']) {
      const request = positive(resources.requests?.[name]);
      const limit = positive(resources.limits?.[name]);
      if (request !== undefined || limit !== undefined) any = true;
      if (limit === undefined || (request !== undefined && compareQuantities(request, limit) !== 0)) all = false;
    }
  }
  if (!any) return 'BestEffort';
  return all ? 'Guaranteed' : 'Burstable';
}

function positive(quantity: string | undefined): string | undefined {
  return quantity !== undefined && compareQuantities(quantity, '0') > 0 ? quantity : undefined;
}
