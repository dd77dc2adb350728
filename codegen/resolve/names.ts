// Names: OpenAPI names of types, and the package that a type belongs to.

/** Parts of package names that say nothing; longest first. https://kubernetes.io/docs/reference/generated/kubernetes-api/ */
const PREFIXES = [
  'io.k8s.apiextensions-apiserver.pkg.apis.',
  'io.k8s.kube-aggregator.pkg.apis.',
  'io.k8s.apimachinery.pkg.apis.',
  'io.k8s.apimachinery.pkg.',
  'io.k8s.api.',
];

/** Whether a text is an OpenAPI name of a type: dotted words, at least package and type. */
export function isTypeName(name: string): boolean {
  return name.length <= 512 && /^[A-Za-z0-9][-A-Za-z0-9]*(\.[A-Za-z0-9][-A-Za-z0-9]*)+$/.test(name);
}

/** `Pod` of `io.k8s.api.core.v1.Pod`. */
export function shortNameOf(typeName: string): string {
  return typeName.slice(typeName.lastIndexOf('.') + 1);
}

/** `core/v1` of `io.k8s.api.core.v1.Pod`, `acme.dev/v1` of `dev.acme.v1.Gadget`. */
export function packageOf(typeName: string): string {
  const prefix = PREFIXES.find((candidate) => typeName.startsWith(candidate));
  const words = typeName
    .slice(prefix?.length ?? 0)
    .split('.')
    .slice(0, -1)
    .map((word) => word.toLowerCase());
  if (words.length < 2) return ['types', ...words].join('/');
  const version = words.at(-1) as string;
  const group = words.slice(0, -1);
  return `${(prefix ? group : group.reverse()).join('.')}/${version}`;
}

/** `v1.Pod`: a Go struct as its errors name it. */
export function goNameOf(typeName: string): string {
  return typeName.split('.').slice(-2).join('.');
}

/** `dev.acme.v1.Gadget`: the OpenAPI name of a kind that has no type of its own. */
export function typeNameOfKind(group: string, version: string, kind: string): string {
  return [...(group === '' ? ['core'] : group.split('.').reverse()), version, kind].join('.');
}

/** Kubernetes' version priority: v2 before v1 before v1beta2 before v1alpha1 before anything else by name. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [versionRank(a), versionRank(b)];
  for (let i = 0; i < left.length; i++) {
    const order = (right[i] as number) - (left[i] as number);
    if (order !== 0) return order;
  }
  return a < b ? -1 : a > b ? 1 : 0;
}

function versionRank(version: string): readonly number[] {
  const match = /^v([1-9]\d*)(?:(alpha|beta)([1-9]\d*))?$/.exec(version);
  if (!match) return [0, 0, 0];
  const stage = match[2] === undefined ? 3 : match[2] === 'beta' ? 2 : 1;
  return [stage, Number(match[1]), Number(match[3] ?? 0)];
}
