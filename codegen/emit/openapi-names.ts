// Names in documents as kube-apiserver builds them: tags, operation ids, types of kinds. Clients generate their method names from them.
import type { Model } from '../model.ts';

export interface GroupVersionKind {
  readonly group: string;
  readonly version: string;
  readonly kind: string;
}

/** `networking.k8s.io` → `networking`, `a7.acme.dev` → `a7AcmeDev`, the core group → `core`. */
export function groupTag(group: string): string {
  if (group === '') return 'core';
  const words = group.replace(/\.k8s\.io$/, '').split(/[^A-Za-z0-9]+/);
  return words.map((word, index) => (index === 0 ? word : upperFirst(word))).join('');
}

/** `core_v1`. */
export function versionTag(group: string, version: string): string {
  return `${groupTag(group)}_${version}`;
}

/** `CoreV1`, `A7AcmeDevV1beta1`: the middle part of operation ids. */
export function operationScope(group: string, version: string): string {
  return upperFirst(groupTag(group)) + upperFirst(version);
}

export function upperFirst(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

export function lowerFirst(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}

/** `/api/v1` or `/apis/apps/v1`. */
export function versionPath(group: string, version: string): string {
  return group === '' ? `/api/${version}` : `/apis/${group}/${version}`;
}

/** OpenAPI name of a kind: the model's, else by the rule for Kubernetes' own packages. */
export function typeNameOf(model: Model, { group, version, kind }: GroupVersionKind): string {
  for (const type of model.types.values()) {
    if (type.groupVersionKinds.some((own) => own.group === group && own.version === version && own.kind === kind)) return type.name;
  }
  const unit = group === '' ? 'core' : (group.split('.')[0] ?? group);
  return `io.k8s.api.${unit}.${version}.${kind}`;
}

/** OpenAPI name of a kind's list: `io.k8s.api.core.v1.PodList`. */
export function listTypeName(typeName: string, listKind: string): string {
  return typeName.slice(0, typeName.lastIndexOf('.') + 1) + listKind;
}
