// The order of versions and groups in discovery: which one a client takes when it has no reason for another.

const KUBE_VERSION = /^v([1-9]\d*)(?:(alpha|beta)([1-9]\d*))?$/;
const STAGES: Readonly<Record<string, number>> = { alpha: 0, beta: 1 };

/** Negative when `a` comes first: v2, v1, v1beta2, v1beta1, v1alpha1, then others by name (CustomResourceDefinition versions, "Version priority"). */
export function compareVersions(a: string, b: string): number {
  const left = KUBE_VERSION.exec(a);
  const right = KUBE_VERSION.exec(b);
  if (left === null || right === null) return left !== null ? -1 : right !== null ? 1 : a < b ? -1 : a > b ? 1 : 0;
  return stageOf(right) - stageOf(left) || Number(right[1]) - Number(left[1]) || Number(right[3] ?? 0) - Number(left[3] ?? 0);
}

function stageOf(match: RegExpExecArray): number {
  return match[2] === undefined ? 2 : (STAGES[match[2]] ?? 0);
}

/** Built-in groups in the order in which kube-apiserver lists them; others follow by name. */
const GROUP_ORDER: readonly string[] = [
  'apiregistration.k8s.io',
  'apps',
  'events.k8s.io',
  'authentication.k8s.io',
  'authorization.k8s.io',
  'autoscaling',
  'batch',
  'certificates.k8s.io',
  'networking.k8s.io',
  'policy',
  'rbac.authorization.k8s.io',
  'storage.k8s.io',
  'admissionregistration.k8s.io',
  'apiextensions.k8s.io',
  'scheduling.k8s.io',
  'coordination.k8s.io',
  'node.k8s.io',
  'discovery.k8s.io',
  'resource.k8s.io',
  'flowcontrol.apiserver.k8s.io',
  'internal.apiserver.k8s.io',
  'storagemigration.k8s.io',
];
const GROUP_RANK = new Map(GROUP_ORDER.map((group, index) => [group, index]));

export function compareGroups(a: string, b: string): number {
  const rank = (group: string) => GROUP_RANK.get(group) ?? GROUP_ORDER.length;
  return rank(a) - rank(b) || (a < b ? -1 : a > b ? 1 : 0);
}
