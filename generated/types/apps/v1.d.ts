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
  /**
   * Which pods are its own; it must match the labels of the template.
   */
  selector: LabelSelector
  /**
   * The pods that are made.
   */
  template: PodTemplateSpec
  updateStrategy?: DaemonSetUpdateStrategy
  /**
   * How long a new pod must be ready before it counts as available.
   */
  minReadySeconds?: number
  /**
   * How many revisions are kept for going back.
   */
  revisionHistoryLimit?: number
}
/**
 * How pods follow a changed template.
 */
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
  /**
   * Which pods are its own; it must match the labels of the template.
   */
  selector: LabelSelector
  /**
   * The pods that are made.
   */
  template: PodTemplateSpec
  updateStrategy?: DaemonSetUpdateStrategy
  /**
   * How long a new pod must be ready before it counts as available.
   */
  minReadySeconds?: number
  /**
   * How many revisions are kept for going back.
   */
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
export interface DaemonSetUpdateStrategy1 {
  type?: ("OnDelete" | "RollingUpdate")
  rollingUpdate?: RollingUpdateDaemonSet
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
  /**
   * How many pods are wanted.
   */
  replicas?: number
  /**
   * Which pods are its own; it must match the labels of the template.
   */
  selector: LabelSelector
  /**
   * The pods that are made.
   */
  template: PodTemplateSpec
  strategy?: DeploymentStrategy
  /**
   * How long a new pod must be ready before it counts as available.
   */
  minReadySeconds?: number
  /**
   * How many old ReplicaSets are kept for going back.
   */
  revisionHistoryLimit?: number
  /**
   * Changes of the template are not rolled out.
   */
  paused?: boolean
  /**
   * After how long without progress a roll-out counts as failed.
   */
  progressDeadlineSeconds?: number
}
/**
 * How old pods are replaced.
 */
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
  /**
   * How many pods are wanted.
   */
  replicas?: number
  /**
   * Which pods are its own; it must match the labels of the template.
   */
  selector: LabelSelector
  /**
   * The pods that are made.
   */
  template: PodTemplateSpec
  strategy?: DeploymentStrategy
  /**
   * How long a new pod must be ready before it counts as available.
   */
  minReadySeconds?: number
  /**
   * How many old ReplicaSets are kept for going back.
   */
  revisionHistoryLimit?: number
  /**
   * Changes of the template are not rolled out.
   */
  paused?: boolean
  /**
   * After how long without progress a roll-out counts as failed.
   */
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
export interface DeploymentStrategy1 {
  type?: string
  rollingUpdate?: RollingUpdateDeployment
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
  /**
   * How many pods are wanted.
   */
  replicas?: number
  /**
   * How long a new pod must be ready before it counts as available.
   */
  minReadySeconds?: number
  /**
   * Which pods are its own; it must match the labels of the template.
   */
  selector: LabelSelector
  /**
   * The pods that are made.
   */
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
  /**
   * How many pods are wanted.
   */
  replicas?: number
  /**
   * How long a new pod must be ready before it counts as available.
   */
  minReadySeconds?: number
  /**
   * Which pods are its own; it must match the labels of the template.
   */
  selector: LabelSelector
  /**
   * The pods that are made.
   */
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
  /**
   * How many pods are wanted.
   */
  replicas?: number
  /**
   * Which pods are its own; it must match the labels of the template.
   */
  selector: LabelSelector
  /**
   * The pods that are made.
   */
  template: PodTemplateSpec
  /**
   * Claims that each pod gets for itself.
   */
  volumeClaimTemplates?: PersistentVolumeClaim[]
  /**
   * The service that gives the pods their names.
   */
  serviceName?: string
  /**
   * Whether pods start and end one after the other.
   */
  podManagementPolicy?: ("OrderedReady" | "Parallel")
  updateStrategy?: StatefulSetUpdateStrategy
  /**
   * How many revisions are kept for going back.
   */
  revisionHistoryLimit?: number
  /**
   * How long a new pod must be ready before it counts as available.
   */
  minReadySeconds?: number
  persistentVolumeClaimRetentionPolicy?: StatefulSetPersistentVolumeClaimRetentionPolicy
  ordinals?: StatefulSetOrdinals
}
/**
 * How pods follow a changed template.
 */
export interface StatefulSetUpdateStrategy {
  type?: ("OnDelete" | "Recreate" | "RollingUpdate")
  rollingUpdate?: RollingUpdateStatefulSetStrategy
}
/**
 * What becomes of claims whose pods go.
 */
export interface StatefulSetPersistentVolumeClaimRetentionPolicy {
  whenDeleted?: string
  whenScaled?: string
}
/**
 * From where the pods are counted.
 */
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
export interface StatefulSetOrdinals1 {
  start?: number
}
export interface StatefulSetPersistentVolumeClaimRetentionPolicy1 {
  whenDeleted?: string
  whenScaled?: string
}
export interface StatefulSetSpec1 {
  /**
   * How many pods are wanted.
   */
  replicas?: number
  /**
   * Which pods are its own; it must match the labels of the template.
   */
  selector: LabelSelector
  /**
   * The pods that are made.
   */
  template: PodTemplateSpec
  /**
   * Claims that each pod gets for itself.
   */
  volumeClaimTemplates?: PersistentVolumeClaim[]
  /**
   * The service that gives the pods their names.
   */
  serviceName?: string
  /**
   * Whether pods start and end one after the other.
   */
  podManagementPolicy?: ("OrderedReady" | "Parallel")
  updateStrategy?: StatefulSetUpdateStrategy
  /**
   * How many revisions are kept for going back.
   */
  revisionHistoryLimit?: number
  /**
   * How long a new pod must be ready before it counts as available.
   */
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
export interface StatefulSetUpdateStrategy1 {
  type?: ("OnDelete" | "Recreate" | "RollingUpdate")
  rollingUpdate?: RollingUpdateStatefulSetStrategy
}
