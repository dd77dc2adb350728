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
export interface LabelSelector {
matchLabels?: {
[k: string]: string
}
matchExpressions?: LabelSelectorRequirement[]
}
export interface LabelSelectorRequirement {
key: string
operator: string
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
name?: string
generateName?: string
namespace?: string
selfLink?: string
uid?: string
resourceVersion?: string
generation?: number
creationTimestamp?: Time
deletionTimestamp?: Time
deletionGracePeriodSeconds?: number
labels?: {
[k: string]: string
}
annotations?: {
[k: string]: string
}
ownerReferences?: OwnerReference[]
finalizers?: string[]
managedFields?: ManagedFieldsEntry[]
}
export interface OwnerReference {
apiVersion: string
kind: string
name: string
uid: string
controller?: boolean
blockOwnerDeletion?: boolean
}
