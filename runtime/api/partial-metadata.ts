// PartialObjectMetadata: an object without all but its metadata (meta.k8s.io/v1; what metadata informers ask for).
import type { JsonObject, JsonValue, ListMeta, ObjectMeta } from './object.ts';
import { setOwn } from './tree.ts';

export const META_GROUP = 'meta.k8s.io';

/** Fields of metadata in the order in which it is written. */
const META_ORDER: readonly string[] = [
  'name',
  'generateName',
  'namespace',
  'selfLink',
  'uid',
  'resourceVersion',
  'generation',
  'creationTimestamp',
  'deletionTimestamp',
  'deletionGracePeriodSeconds',
  'labels',
  'annotations',
  'ownerReferences',
  'finalizers',
  'managedFields',
];

/** `version` is that of meta.k8s.io: v1 or v1beta1. */
export function toPartialMetadata(metadata: ObjectMeta, version: string = 'v1'): JsonObject {
  return { kind: 'PartialObjectMetadata', apiVersion: `${META_GROUP}/${version}`, metadata: orderMetadata(metadata) };
}

export function toPartialMetadataList(items: readonly JsonObject[], metadata: ListMeta, version: string = 'v1'): JsonObject {
  return { kind: 'PartialObjectMetadataList', apiVersion: `${META_GROUP}/${version}`, metadata: { ...metadata }, items: [...items] };
}

/** Custom resources keep metadata sorted; these kinds write it in the order of the type. */
function orderMetadata(metadata: ObjectMeta): JsonObject {
  const source = metadata as unknown as JsonObject;
  const ordered: JsonObject = {};
  for (const field of META_ORDER) {
    const value: JsonValue | undefined = Object.hasOwn(source, field) ? source[field] : undefined;
    if (value !== undefined && value !== null) setOwn(ordered, field, value);
  }
  return ordered;
}
