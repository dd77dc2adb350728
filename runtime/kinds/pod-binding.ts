// Binding a pod to a node, through `bindings` or `pods/NAME/binding`: what a scheduler sends. (Kubernetes: Binding v1.)
import type { Behaviour, BehaviourRequest } from '../api/behaviour.ts';
import { formatFieldError, notSupported, required } from '../api/field-error.ts';
import type { JsonObject, KubeObject } from '../api/object.ts';
import { badRequest, conflict, plainError } from '../api/status.ts';
import { formatTime } from '../registry/prepare.ts';

interface Condition {
  type: string;
  status: string;
  [field: string]: unknown;
}
interface PodObject extends KubeObject {
  spec?: { nodeName?: string; schedulingGates?: unknown[] };
  status?: { conditions?: Condition[] };
}

export const podBinding: Behaviour = {
  name: 'pod-binding',
  async call(request) {
    const binding = request.body;
    const name = binding?.metadata.name ?? '';
    if (request.subresource !== '' && name !== request.ref.name) throw badRequest('name in URL does not match name in Binding object');
    const node = checkTarget(binding);
    const pod = { group: '', resource: 'pods', namespace: request.ref.namespace, name };
    const bind = (current: KubeObject): KubeObject => bindTo(current as PodObject, request, { node, binding });
    if (request.dryRun) {
      const current = await request.read.get(pod);
      if (current) bind(current);
    } else await request.write.update(pod, bind, { subresource: 'binding' });
    return { kind: 'Status', apiVersion: 'v1', metadata: {}, status: 'Success', code: 201 } as KubeObject;
  },
};

function checkTarget(binding: KubeObject | undefined): string {
  const target = (binding?.['target'] ?? {}) as { kind?: string; name?: string };
  const errors = [];
  if (target.kind !== undefined && target.kind !== '' && target.kind !== 'Node') {
    errors.push(notSupported('target.kind', target.kind, ['Node', '<empty>']));
  }
  if (!target.name) errors.push(required('target.name'));
  // kube-apiserver answers these findings bare, as a 500.
  if (errors.length > 0) throw plainError(errors.map(formatFieldError).join(', '));
  return target.name ?? '';
}

function bindTo(
  pod: PodObject,
  request: BehaviourRequest,
  { node, binding }: { node: string; binding: KubeObject | undefined },
): KubeObject {
  const resource = { group: '', resource: 'pods/binding' };
  const name = pod.metadata.name ?? '';
  if (pod.metadata.deletionTimestamp !== undefined)
    throw conflict(resource, name, `pod ${name} is being deleted, cannot be assigned to a host`);
  if (pod.spec?.nodeName) throw conflict(resource, name, `pod ${name} is already assigned to node ${JSON.stringify(pod.spec.nodeName)}`);
  if ((pod.spec?.schedulingGates ?? []).length > 0) throw conflict(resource, name, `pod ${name} has non-empty .spec.schedulingGates`);
  const { annotations, labels } = binding?.metadata ?? {};
  const metadata = { ...pod.metadata };
  if (annotations) metadata.annotations = { ...metadata.annotations, ...annotations };
  if (labels) metadata.labels = { ...metadata.labels, ...labels };
  const scheduled: JsonObject = {
    type: 'PodScheduled',
    status: 'True',
    lastProbeTime: null,
    lastTransitionTime: formatTime(request.now()),
  };
  const others = (pod.status?.conditions ?? []).filter((condition) => condition.type !== 'PodScheduled');
  const status = { ...pod.status, conditions: [...others, scheduled as unknown as Condition] };
  return { ...pod, metadata, spec: { ...pod.spec, nodeName: node }, status };
}
