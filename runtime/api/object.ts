// The shapes of what is served: JSON values and the parts of an object that every kind shares (API Conventions, "Objects").

/** A decoded JSON value. Integers beyond 2^53 are bigint; everything else is what JSON.parse gives. */
export type JsonValue = null | boolean | number | bigint | string | JsonValue[] | JsonObject;
export interface JsonObject {
  [field: string]: JsonValue | undefined;
}

export interface OwnerReference {
  apiVersion: string;
  kind: string;
  name: string;
  uid: string;
  controller?: boolean;
  blockOwnerDeletion?: boolean;
}

/** metadata of an object, in the order in which a native kind writes it. Times are RFC 3339 strings with seconds. */
export interface ObjectMeta {
  name?: string;
  generateName?: string;
  namespace?: string;
  selfLink?: string;
  uid?: string;
  resourceVersion?: string;
  generation?: number;
  creationTimestamp?: string | null;
  deletionTimestamp?: string;
  deletionGracePeriodSeconds?: number;
  labels?: Record<string, string>;
  annotations?: Record<string, string>;
  ownerReferences?: OwnerReference[];
  finalizers?: string[];
  managedFields?: JsonObject[];
}

/** A decoded object of any kind. Stages that change one return a new one or own the copy they change. */
export interface KubeObject {
  apiVersion: string;
  kind: string;
  metadata: ObjectMeta;
  [field: string]: unknown;
}

export interface ListMeta {
  resourceVersion: string;
  continue?: string;
  remainingItemCount?: number;
}

/** What a document says it is; '' for what it does not say. */
export interface TypeMeta {
  readonly apiVersion: string;
  readonly kind: string;
}

export interface GroupVersion {
  readonly group: string;
  readonly version: string;
}
export interface GroupVersionKind extends GroupVersion {
  readonly kind: string;
}
export interface GroupVersionResource extends GroupVersion {
  readonly resource: string;
}

/** `v1` for the core group, else `apps/v1`. */
export function formatApiVersion({ group, version }: GroupVersion): string {
  return group === '' ? version : `${group}/${version}`;
}

/** Splits an apiVersion; undefined when it has more than one slash (schema.ParseGroupVersion). */
export function parseApiVersion(apiVersion: string): GroupVersion | undefined {
  const parts = apiVersion.split('/');
  if (parts.length === 1) return { group: '', version: parts[0] as string };
  if (parts.length === 2) return { group: parts[0] as string, version: parts[1] as string };
  return undefined;
}

/** The same value seen as a tree: for decoders and encoders, which take any JSON. */
export function toTree(object: KubeObject): JsonObject {
  return object as unknown as JsonObject;
}
/** A decoded tree that is known to be an object of a kind. */
export function fromTree(tree: JsonValue): KubeObject {
  return tree as unknown as KubeObject;
}
