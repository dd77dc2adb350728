// generated from 9 definitions, do not edit
export type Time = string
export type MicroTime = string

export interface Condition {
  type: string
  status: string
  observedGeneration?: number
  lastTransitionTime: Time
  reason: string
  message: string
}
export interface FieldsV1 {
  [k: string]: unknown
}
/**
 * Selects by labels; all of it must hold, and an empty one selects everything.
 *
 * This interface was referenced by `KindsmithUnit`'s JSON-Schema
 * via the `definition` "LabelSelector".
 */
export interface LabelSelector {
  /**
   * Labels with these values.
   */
  matchLabels?: {
    [k: string]: string
  }
  /**
   * Conditions on labels.
   */
  matchExpressions?: LabelSelectorRequirement[]
}
/**
 * A condition on one label.
 *
 * This interface was referenced by `KindsmithUnit`'s JSON-Schema
 * via the `definition` "LabelSelectorRequirement".
 */
export interface LabelSelectorRequirement {
  /**
   * Name of the label.
   */
  key: string
  /**
   * In, NotIn, Exists or DoesNotExist.
   */
  operator: string
  /**
   * Needed by In and NotIn, else empty.
   */
  values?: string[]
}
export interface ManagedFieldsEntry {
  manager?: string
  operation?: string
  apiVersion?: string
  time?: Time
  fieldsType?: string
  fieldsV1?: FieldsV1
  subresource?: string
}
/**
 * What every object has beside its own fields.
 *
 * This interface was referenced by `KindsmithUnit`'s JSON-Schema
 * via the `definition` "ObjectMeta".
 */
export interface ObjectMeta {
  /**
   * Unique among objects of the kind in its namespace; it can not change.
   */
  name?: string
  /**
   * Prefix from which the server makes a unique name when there is none.
   */
  generateName?: string
  /**
   * The scope that the name is unique in; it can not change.
   */
  namespace?: string
  /**
   * No longer filled.
   */
  selfLink?: string
  /**
   * Unique over time and space; made by the server.
   */
  uid?: string
  /**
   * Changes with every write; compare it for equality or, within a resource, for order.
   */
  resourceVersion?: string
  /**
   * Counts the changes of what is wanted.
   */
  generation?: number
  /**
   * When the server created it.
   */
  creationTimestamp?: string
  /**
   * When it will be gone; set by a delete that has to wait.
   */
  deletionTimestamp?: string
  /**
   * How long it may take to end.
   */
  deletionGracePeriodSeconds?: number
  /**
   * Keys and values that selectors look at.
   */
  labels?: {
    [k: string]: string
  }
  /**
   * Keys and values for tools; nothing selects by them.
   */
  annotations?: {
    [k: string]: string
  }
  /**
   * Objects whose end is its own end.
   */
  ownerReferences?: OwnerReference[]
  /**
   * Names of what must be done before it may go.
   */
  finalizers?: string[]
  /**
   * Who has set which fields, for server-side apply.
   */
  managedFields?: ManagedFieldsEntry[]
}
/**
 * An object whose end is the end of the one that has this.
 *
 * This interface was referenced by `KindsmithUnit`'s JSON-Schema
 * via the `definition` "OwnerReference".
 */
export interface OwnerReference {
  /**
   * Its group and version.
   */
  apiVersion: string
  /**
   * Its kind.
   */
  kind: string
  /**
   * Its name.
   */
  name: string
  /**
   * Its uid.
   */
  uid: string
  /**
   * Whether it is the one that manages this object.
   */
  controller?: boolean
  /**
   * Whether it waits for this object when it is deleted in the foreground.
   */
  blockOwnerDeletion?: boolean
}
