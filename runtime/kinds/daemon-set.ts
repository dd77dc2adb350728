// DaemonSets: the number of their template, which an annotation shows since the field is gone. (Kubernetes: DaemonSet v1beta1,
// templateGeneration.)
import type { Behaviour } from '../api/behaviour.ts';
import { isEqualJson } from '../api/equal.ts';
import type { KubeObject } from '../api/object.ts';
import { withEntry } from './map-entry.ts';
import { tidyTemplate } from './pod-template.ts';

const ANNOTATION = 'deprecated.daemonset.template.generation';

export const daemonSetBehaviour: Behaviour = {
  name: 'daemon-set',
  prepare(object, old) {
    const tidy = tidyTemplate(object);
    if (!old) return withNumber(tidy, numberOf(tidy) || 1);
    return withNumber(tidy, numberOf(old) + (isEqualJson(templateOf(tidy), templateOf(old)) ? 0 : 1));
  },
  prepareStatus: (object, old) => withNumber(object, numberOf(old)),
};

function templateOf(set: KubeObject): unknown {
  return (set['spec'] as { readonly template?: unknown } | undefined)?.template;
}

function numberOf({ metadata }: KubeObject): number {
  const text = metadata.annotations?.[ANNOTATION] ?? '';
  return /^[0-9]{1,15}$/.test(text) ? Number(text) : 0;
}

function withNumber(set: KubeObject, number: number): KubeObject {
  return { ...set, metadata: { ...set.metadata, annotations: withEntry(set.metadata.annotations, ANNOTATION, String(number)) } };
}
