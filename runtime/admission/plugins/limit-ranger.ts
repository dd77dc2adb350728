// LimitRanger: pods and claims within the limits of their namespace, and the limits that a pod has when it names none. (Kubernetes:
// Limit Ranges.)
import type { KubeObject } from '../../api/object.ts';
import type { Reader } from '../../api/reader.ts';
import type { ResourceAmounts } from '../../api/resource-amounts.ts';
import { type AdmissionAttributes, type AdmissionHost, type AdmissionPlugin, refuse } from '../admission.ts';
import { checkLimits, type LimitItem } from './limit-ranger-check.ts';
import { isPodWrite, type PodContainer, podParts, withPodParts } from './pod-parts.ts';

const ANNOTATION = 'kubernetes.io/limit-ranger';

export function createLimitRanger({ read }: AdmissionHost): AdmissionPlugin {
  return {
    name: 'LimitRanger',
    handles: (operation) => operation === 'CREATE' || operation === 'UPDATE',
    mutate: (attributes) => (attributes.object && isNewPod(attributes) ? fill(read, attributes, attributes.object) : undefined),
    validate: (attributes) =>
      attributes.object && (isNewPod(attributes) || isClaim(attributes)) ? check(read, attributes, attributes.object) : undefined,
  };
}

async function fill(read: Reader, attributes: AdmissionAttributes, object: KubeObject): Promise<KubeObject | undefined> {
  let pod = object;
  for (const limits of await limitsOf(read, attributes)) pod = fillPod(pod, limits);
  return pod === object ? undefined : pod;
}

async function check(read: Reader, attributes: AdmissionAttributes, object: KubeObject): Promise<void> {
  for (const limits of await limitsOf(read, attributes)) {
    const found = checkLimits(object, limits, isClaim(attributes));
    if (found.length > 0) throw refuse(attributes, found.length === 1 ? `${found[0]}` : `[${found.join(', ')}]`);
  }
}

/** What a pod may use is settled when it is created. */
function isNewPod(attributes: AdmissionAttributes): boolean {
  return attributes.operation === 'CREATE' && isPodWrite(attributes);
}

function isClaim({ resource, subresource }: AdmissionAttributes): boolean {
  return resource.group === '' && resource.resource === 'persistentvolumeclaims' && subresource === '';
}

/** The items of each LimitRange of the namespace, by name. */
async function limitsOf(read: Reader, { namespace }: AdmissionAttributes): Promise<readonly (readonly LimitItem[])[]> {
  const ref = { group: '', resource: 'limitranges', namespace };
  const ranges = read.serves(ref) ? await read.list(ref) : [];
  return ranges.map((range) => (range['spec'] as { readonly limits?: readonly LimitItem[] } | undefined)?.limits ?? []);
}

/** The pod with what one LimitRange says for containers that say nothing; the same pod when there is nothing to fill. */
function fillPod(pod: KubeObject, limits: readonly LimitItem[]): KubeObject {
  const items = limits.filter(({ type }) => type === 'Container');
  const requests: Record<string, string> = Object.assign({}, ...items.map(({ defaultRequest }) => defaultRequest ?? {}));
  const most: Record<string, string> = Object.assign({}, ...items.map((item) => item.default ?? {}));
  const notes: string[] = [];
  const fill = (container: PodContainer, noun: string): PodContainer => {
    const filled = { ...container.resources };
    for (const [kind, word, defaults] of [
      ['requests', 'request', requests],
      ['limits', 'limit', most],
    ] as const) {
      const added = addMissing(filled, kind, defaults);
      if (added.length > 0) notes.push(`${added.join(', ')} ${word} for ${noun} ${container.name}`);
    }
    return { ...container, resources: filled };
  };
  const { containers, initContainers } = podParts(pod);
  const filled = {
    ...(containers && { containers: containers.map((container) => fill(container, 'container')) }),
    ...(initContainers && { initContainers: initContainers.map((container) => fill(container, 'init container')) }),
  };
  if (notes.length === 0) return pod;
  const annotations = { ...pod.metadata.annotations, [ANNOTATION]: `LimitRanger plugin set: ${notes.join('; ')}` };
  return withPodParts({ ...pod, metadata: { ...pod.metadata, annotations } }, filled);
}

/** Adds amounts that are not there; answers their names, sorted. */
function addMissing(
  resources: { -readonly [K in keyof ResourceAmounts]: ResourceAmounts[K] },
  kind: 'requests' | 'limits',
  defaults: Readonly<Record<string, string>>,
): readonly string[] {
  const given = resources[kind] ?? {};
  const missing = Object.keys(defaults)
    .filter((name) => !Object.hasOwn(given, name))
    .sort();
  if (missing.length > 0) resources[kind] = { ...given, ...Object.fromEntries(missing.map((name) => [name, defaults[name] as string])) };
  return missing;
}
