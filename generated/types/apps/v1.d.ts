// generated from 24 definitions, do not edit
import type { PersistentVolumeClaim, PodTemplateSpec } from '../core/v1.d.ts';
import type { LabelSelector, ObjectMeta, Time } from '../meta/v1.d.ts';
import type { IntOrString } from '../util/intstr.d.ts';
/**
 * One pod on every node that it selects.
 * 
 * This interface was referenced by `KindsmithUnit`'s JSON-Schema
 * via the `definition` "DaemonSet".
 */
export interface DaemonSet {
/**
 * Kind of the object, in CamelCase.
 */
kind?: string
/**
 * Group and version of the schema that the object follows.
 */
apiVersion?: string
/**
 * Name, namespace, labels, annotations and what the server keeps about the object.
 */
metadata?: ObjectMeta
spec: DaemonSetSpec
status?: DaemonSetStatus
}
/**
 * What is wanted of the daemon set.
 */
export interface DaemonSetSpec {
selector: LabelSelector
template: PodTemplateSpec
updateStrategy?: DaemonSetUpdateStrategy
minReadySeconds?: number
revisionHistoryLimit?: number
}
export interface DaemonSetUpdateStrategy {
type?: ("OnDelete" | "RollingUpdate")
rollingUpdate?: RollingUpdateDaemonSet
}
export interface RollingUpdateDaemonSet {
maxUnavailable?: IntOrString
maxSurge?: IntOrString
}
/**
 * What was last seen of the daemon set; written by the system.
 */
export interface DaemonSetStatus {
currentNumberScheduled: number
numberMisscheduled: number
desiredNumberScheduled: number
numberReady: number
observedGeneration?: number
updatedNumberScheduled?: number
numberAvailable?: number
numberUnavailable?: number
collisionCount?: number
conditions?: DaemonSetCondition[]
}
export interface DaemonSetCondition {
type?: string
status?: string
lastTransitionTime?: Time
reason?: string
message?: string
}
export interface DaemonSetSpec1 {
selector: LabelSelector
template: PodTemplateSpec
updateStrategy?: DaemonSetUpdateStrategy
minReadySeconds?: number
revisionHistoryLimit?: number
}
export interface DaemonSetStatus1 {
currentNumberScheduled: number
numberMisscheduled: number
desiredNumberScheduled: number
numberReady: number
observedGeneration?: number
updatedNumberScheduled?: number
numberAvailable?: number
numberUnavailable?: number
collisionCount?: number
conditions?: DaemonSetCondition[]
}
/**
 * Rolls out versions of a set of equal pods, through ReplicaSets.
 * 
 * This interface was referenced by `KindsmithUnit`'s JSON-Schema
 * via the `definition` "Deployment".
 */
export interface Deployment {
/**
 * Kind of the object, in CamelCase.
 */
kind?: string
/**
 * Group and version of the schema that the object follows.
 */
apiVersion?: string
/**
 * Name, namespace, labels, annotations and what the server keeps about the object.
 */
metadata?: ObjectMeta
spec: DeploymentSpec
status?: DeploymentStatus
}
/**
 * What is wanted of the deployment.
 */
export interface DeploymentSpec {
replicas?: number
selector: LabelSelector
template: PodTemplateSpec
strategy?: DeploymentStrategy
minReadySeconds?: number
revisionHistoryLimit?: number
paused?: boolean
progressDeadlineSeconds?: number
}
export interface DeploymentStrategy {
type?: string
rollingUpdate?: RollingUpdateDeployment
}
export interface RollingUpdateDeployment {
maxUnavailable?: IntOrString
maxSurge?: IntOrString
}
/**
 * What was last seen of the deployment; written by the system.
 */
export interface DeploymentStatus {
observedGeneration?: number
replicas?: number
updatedReplicas?: number
readyReplicas?: number
availableReplicas?: number
unavailableReplicas?: number
terminatingReplicas?: number
conditions?: DeploymentCondition[]
collisionCount?: number
}
export interface DeploymentCondition {
type?: string
status?: string
lastUpdateTime?: Time
lastTransitionTime?: Time
reason?: string
message?: string
}
export interface DeploymentSpec1 {
replicas?: number
selector: LabelSelector
template: PodTemplateSpec
strategy?: DeploymentStrategy
minReadySeconds?: number
revisionHistoryLimit?: number
paused?: boolean
progressDeadlineSeconds?: number
}
export interface DeploymentStatus1 {
observedGeneration?: number
replicas?: number
updatedReplicas?: number
readyReplicas?: number
availableReplicas?: number
unavailableReplicas?: number
terminatingReplicas?: number
conditions?: DeploymentCondition[]
collisionCount?: number
}
/**
 * Keeps a number of equal pods running.
 * 
 * This interface was referenced by `KindsmithUnit`'s JSON-Schema
 * via the `definition` "ReplicaSet".
 */
export interface ReplicaSet {
/**
 * Kind of the object, in CamelCase.
 */
kind?: string
/**
 * Group and version of the schema that the object follows.
 */
apiVersion?: string
/**
 * Name, namespace, labels, annotations and what the server keeps about the object.
 */
metadata?: ObjectMeta
spec: ReplicaSetSpec
status?: ReplicaSetStatus
}
/**
 * What is wanted of the replica set.
 */
export interface ReplicaSetSpec {
replicas?: number
minReadySeconds?: number
selector: LabelSelector
template?: PodTemplateSpec
}
/**
 * What was last seen of the replica set; written by the system.
 */
export interface ReplicaSetStatus {
replicas: number
fullyLabeledReplicas?: number
readyReplicas?: number
availableReplicas?: number
terminatingReplicas?: number
observedGeneration?: number
conditions?: ReplicaSetCondition[]
}
export interface ReplicaSetCondition {
type?: string
status?: string
lastTransitionTime?: Time
reason?: string
message?: string
}
export interface ReplicaSetSpec1 {
replicas?: number
minReadySeconds?: number
selector: LabelSelector
template?: PodTemplateSpec
}
export interface ReplicaSetStatus1 {
replicas: number
fullyLabeledReplicas?: number
readyReplicas?: number
availableReplicas?: number
terminatingReplicas?: number
observedGeneration?: number
conditions?: ReplicaSetCondition[]
}
export interface RollingUpdateStatefulSetStrategy {
partition?: number
maxUnavailable?: IntOrString
}
/**
 * Pods with names and storage of their own that outlive them.
 * 
 * This interface was referenced by `KindsmithUnit`'s JSON-Schema
 * via the `definition` "StatefulSet".
 */
export interface StatefulSet {
/**
 * Kind of the object, in CamelCase.
 */
kind?: string
/**
 * Group and version of the schema that the object follows.
 */
apiVersion?: string
/**
 * Name, namespace, labels, annotations and what the server keeps about the object.
 */
metadata?: ObjectMeta
spec: StatefulSetSpec
status?: StatefulSetStatus
}
/**
 * What is wanted of the stateful set.
 */
export interface StatefulSetSpec {
replicas?: number
selector: LabelSelector
template: PodTemplateSpec
volumeClaimTemplates?: PersistentVolumeClaim[]
serviceName?: string
podManagementPolicy?: ("OrderedReady" | "Parallel")
updateStrategy?: StatefulSetUpdateStrategy
revisionHistoryLimit?: number
minReadySeconds?: number
persistentVolumeClaimRetentionPolicy?: StatefulSetPersistentVolumeClaimRetentionPolicy
ordinals?: StatefulSetOrdinals
}
export interface StatefulSetUpdateStrategy {
type?: ("OnDelete" | "Recreate" | "RollingUpdate")
rollingUpdate?: RollingUpdateStatefulSetStrategy
}
export interface StatefulSetPersistentVolumeClaimRetentionPolicy {
whenDeleted?: string
whenScaled?: string
}
export interface StatefulSetOrdinals {
start?: number
}
/**
 * What was last seen of the stateful set; written by the system.
 */
export interface StatefulSetStatus {
observedGeneration?: number
replicas: number
readyReplicas?: number
currentReplicas?: number
updatedReplicas?: number
currentRevision?: string
updateRevision?: string
collisionCount?: number
conditions?: StatefulSetCondition[]
availableReplicas?: number
}
export interface StatefulSetCondition {
type?: string
status?: string
lastTransitionTime?: Time
reason?: string
message?: string
}
export interface StatefulSetSpec1 {
replicas?: number
selector: LabelSelector
template: PodTemplateSpec
volumeClaimTemplates?: PersistentVolumeClaim[]
serviceName?: string
podManagementPolicy?: ("OrderedReady" | "Parallel")
updateStrategy?: StatefulSetUpdateStrategy
revisionHistoryLimit?: number
minReadySeconds?: number
persistentVolumeClaimRetentionPolicy?: StatefulSetPersistentVolumeClaimRetentionPolicy
ordinals?: StatefulSetOrdinals
}
export interface StatefulSetStatus1 {
observedGeneration?: number
replicas: number
readyReplicas?: number
currentReplicas?: number
updatedReplicas?: number
currentRevision?: string
updateRevision?: string
collisionCount?: number
conditions?: StatefulSetCondition[]
availableReplicas?: number
}
