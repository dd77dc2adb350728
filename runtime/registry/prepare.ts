// System fields: what the server owns in every object, and what status and main resource may change of each other. Pure.
// (API Conventions, "Metadata", "Spec and Status".)
import { isEqualJson } from '../api/equal.ts';
import type { KubeObject, ObjectMeta } from '../api/object.ts';
import type { CompiledResource } from '../api/resource.ts';

/** RFC 3339 with seconds, as metav1.Time writes it. */
export function formatTime(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}

export interface CreateFacts {
  readonly resource: CompiledResource;
  readonly hasStatus: boolean;
  readonly namespace: string;
  readonly name: string;
  readonly uid: string;
  readonly now: number;
}

/** A new object as it will be stored. */
export function prepareCreate(object: KubeObject, facts: CreateFacts): KubeObject {
  const { resource, namespace, name, uid, now } = facts;
  const metadata: ObjectMeta = { ...object.metadata, name, uid, creationTimestamp: formatTime(now) };
  if (namespace === '') delete metadata.namespace;
  else metadata.namespace = namespace;
  for (const field of ['resourceVersion', 'deletionTimestamp', 'deletionGracePeriodSeconds', 'selfLink'] as const) delete metadata[field];
  if (keepsGeneration(resource)) metadata.generation = 1;
  const prepared: KubeObject = { ...object, metadata };
  if (facts.hasStatus && !resource.writes.createKeepsStatus) for (const field of resource.writes.statusFields) delete prepared[field];
  return prepared;
}

export interface UpdateFacts {
  readonly resource: CompiledResource;
  readonly hasStatus: boolean;
}

/** An update of the main resource: what the server and the status own stays as it was. */
export function prepareUpdate(object: KubeObject, old: KubeObject, facts: UpdateFacts): KubeObject {
  const { resource, hasStatus } = facts;
  const prepared: KubeObject = { ...object, metadata: keepSystemFields(object.metadata, old.metadata) };
  if (hasStatus) for (const field of resource.writes.statusFields) copyField(prepared, old, field);
  return prepared;
}

/** Counts a change of what is wanted, once everything else is prepared. */
export function countGeneration(object: KubeObject, old: KubeObject, facts: UpdateFacts): KubeObject {
  if (!keepsGeneration(facts.resource) || !specChanged(object, old, facts)) return object;
  return { ...object, metadata: { ...object.metadata, generation: (old.metadata.generation ?? 0) + 1 } };
}

/** An update of the status: everything but the status fields stays; of a custom resource the metadata too. */
export function prepareStatusUpdate(object: KubeObject, old: KubeObject, resource: CompiledResource): KubeObject {
  const { statusFields } = resource.writes;
  const metadata = resource.dialect === 'custom' ? { ...old.metadata } : keepSystemFields(object.metadata, old.metadata);
  if (resource.dialect === 'custom' && object.metadata.managedFields) metadata.managedFields = object.metadata.managedFields;
  const prepared: KubeObject = { ...old, apiVersion: object.apiVersion, kind: object.kind, metadata };
  for (const field of statusFields) copyField(prepared, object, field);
  return prepared;
}

/** Fields that a client can not set keep their values; those that it left out are filled (name, uid, creationTimestamp). */
function keepSystemFields(metadata: ObjectMeta, old: ObjectMeta): ObjectMeta {
  const kept: ObjectMeta = { ...metadata };
  kept.name ??= old.name ?? '';
  if (old.namespace !== undefined) kept.namespace ??= old.namespace;
  if (!kept.uid && old.uid !== undefined) kept.uid = old.uid;
  if (old.creationTimestamp !== undefined) kept.creationTimestamp = old.creationTimestamp;
  delete kept.selfLink;
  if (old.generation === undefined) delete kept.generation;
  else kept.generation = old.generation;
  // Left out they stay; validation refuses another value.
  for (const field of ['deletionTimestamp', 'deletionGracePeriodSeconds'] as const)
    if (old[field] !== undefined && kept[field] === undefined) Object.assign(kept, { [field]: old[field] });
  return kept;
}

function copyField(to: KubeObject, from: KubeObject, field: string): void {
  if (from[field] === undefined) delete to[field];
  else to[field] = from[field];
}

function keepsGeneration({ dialect, writes }: CompiledResource): boolean {
  return dialect === 'custom' || writes.generationFields.length > 0;
}

/** A custom resource counts every change outside metadata and status; a native kind the fields that it names. */
function specChanged(object: KubeObject, old: KubeObject, { resource, hasStatus }: UpdateFacts): boolean {
  if (resource.dialect === 'native')
    return resource.writes.generationFields.some((field) => !isEqualJson(fieldAt(object, field), fieldAt(old, field)));
  const skipped = new Set(['metadata', ...(hasStatus ? resource.writes.statusFields : [])]);
  const fields = new Set([...Object.keys(object), ...Object.keys(old)]);
  return [...fields].some((field) => !skipped.has(field) && !isEqualJson(object[field], old[field]));
}

/** The value at `spec` or `metadata.annotations`. */
function fieldAt(object: KubeObject, path: string): unknown {
  return path.split('.').reduce<unknown>((value, step) => (value as Record<string, unknown> | undefined)?.[step], object);
}
