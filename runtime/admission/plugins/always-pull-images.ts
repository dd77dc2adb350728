// AlwaysPullImages: whoever may not pull an image gets none that lies on a node already. (Kubernetes: Admission Controllers,
// "AlwaysPullImages".)
import { formatFieldError, indexPath, notSupported } from '../../api/field-error.ts';
import type { KubeObject } from '../../api/object.ts';
import { type AdmissionAttributes, type AdmissionPlugin, refuse } from '../admission.ts';
import { CONTAINER_LISTS, isPodWrite, type PodContainer, type PodVolume, podParts, withPodParts } from './pod-parts.ts';

const ALWAYS = 'Always';

export function createAlwaysPullImages(): AdmissionPlugin {
  return {
    name: 'AlwaysPullImages',
    handles: (operation) => operation === 'CREATE' || operation === 'UPDATE',
    mutate: (attributes) => (attributes.object && concerns(attributes) ? pullAlways(attributes.object) : undefined),
    validate(attributes) {
      if (!attributes.object || !concerns(attributes)) return;
      const [first] = policiesOf(attributes.object).filter(({ policy }) => policy !== ALWAYS);
      if (first) throw refuse(attributes, formatFieldError(notSupported(first.path, first.policy ?? '', [ALWAYS])));
    },
  };
}

/** An update that names no new image changes nothing about what may be pulled. */
function concerns(attributes: AdmissionAttributes): boolean {
  if (!isPodWrite(attributes)) return false;
  const known = new Set(attributes.oldObject ? imagesOf(attributes.oldObject) : []);
  return attributes.oldObject === undefined || imagesOf(attributes.object).some((image) => !known.has(image));
}

function imagesOf(pod: KubeObject | undefined): readonly (string | undefined)[] {
  const parts = podParts(pod);
  const volumes = (parts.volumes ?? []).flatMap(({ image }) => (image ? [image.reference] : []));
  return [...CONTAINER_LISTS.flatMap((list) => (parts[list] ?? []).map(({ image }) => image)), ...volumes];
}

function pullAlways(pod: KubeObject): KubeObject {
  const parts = podParts(pod);
  const container = (one: PodContainer): PodContainer => ({ ...one, imagePullPolicy: ALWAYS });
  const volume = (one: PodVolume): PodVolume => (one.image ? { ...one, image: { ...one.image, pullPolicy: ALWAYS } } : one);
  const lists = CONTAINER_LISTS.flatMap((list) => (parts[list] ? [[list, parts[list].map(container)] as const] : []));
  return withPodParts(pod, { ...Object.fromEntries(lists), ...(parts.volumes && { volumes: parts.volumes.map(volume) }) });
}

function policiesOf(pod: KubeObject): readonly { readonly path: string; readonly policy: string | undefined }[] {
  const parts = podParts(pod);
  const containers = CONTAINER_LISTS.flatMap((list) =>
    (parts[list] ?? []).map(({ imagePullPolicy }, i) => ({
      path: `${indexPath(`spec.${list}`, i)}.imagePullPolicy`,
      policy: imagePullPolicy,
    })),
  );
  const volumes = (parts.volumes ?? []).flatMap(({ image }, i) =>
    image ? [{ path: `${indexPath('spec.volumes', i)}.image.pullPolicy`, policy: image.pullPolicy }] : [],
  );
  return [...containers, ...volumes];
}
