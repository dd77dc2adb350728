// generated from 209 definitions, do not edit
import type { Quantity } from '../api/resource.d.ts';
import type { Condition, LabelSelector, MicroTime, ObjectMeta, Time } from '../meta/v1.d.ts';
import type { IntOrString } from '../util/intstr.d.ts';
export interface AWSElasticBlockStoreVolumeSource {
  volumeID: string
  fsType?: string
  partition?: number
  readOnly?: boolean
}
export interface Affinity {
  nodeAffinity?: NodeAffinity
  podAffinity?: PodAffinity
  podAntiAffinity?: PodAntiAffinity
}
export interface NodeAffinity {
  requiredDuringSchedulingIgnoredDuringExecution?: NodeSelector
  preferredDuringSchedulingIgnoredDuringExecution?: PreferredSchedulingTerm[]
}
export interface NodeSelector {
  nodeSelectorTerms: NodeSelectorTerm[]
}
export interface NodeSelectorTerm {
  matchExpressions?: NodeSelectorRequirement[]
  matchFields?: NodeSelectorRequirement[]
}
export interface NodeSelectorRequirement {
  key: string
  operator: string
  values?: string[]
}
export interface PreferredSchedulingTerm {
  weight: number
  preference: NodeSelectorTerm
}
export interface PodAffinity {
  requiredDuringSchedulingIgnoredDuringExecution?: PodAffinityTerm[]
  preferredDuringSchedulingIgnoredDuringExecution?: WeightedPodAffinityTerm[]
}
export interface PodAffinityTerm {
  labelSelector?: LabelSelector
  namespaces?: string[]
  topologyKey: string
  namespaceSelector?: LabelSelector
  matchLabelKeys?: string[]
  mismatchLabelKeys?: string[]
}
export interface WeightedPodAffinityTerm {
  weight: number
  podAffinityTerm: PodAffinityTerm
}
export interface PodAntiAffinity {
  requiredDuringSchedulingIgnoredDuringExecution?: PodAffinityTerm[]
  preferredDuringSchedulingIgnoredDuringExecution?: WeightedPodAffinityTerm[]
}
export interface AppArmorProfile {
  type: ("Localhost" | "RuntimeDefault" | "Unconfined")
  localhostProfile?: string
}
export interface AttachedVolume {
  name: string
  devicePath: string
}
export interface AzureDiskVolumeSource {
  diskName: string
  diskURI: string
  cachingMode?: ("None" | "ReadOnly" | "ReadWrite")
  fsType?: string
  readOnly?: boolean
  kind?: ("Dedicated" | "Managed" | "Shared")
}
export interface AzureFilePersistentVolumeSource {
  secretName: string
  shareName: string
  readOnly?: boolean
  secretNamespace?: (string | null)
}
export interface AzureFileVolumeSource {
  secretName: string
  shareName: string
  readOnly?: boolean
}
/**
 * Assigns a pod to a node; sent by schedulers.
 *
 * This interface was referenced by `KindsmithUnit`'s JSON-Schema
 * via the `definition` "Binding".
 */
export interface Binding {
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
  target: ObjectReference
}
/**
 * The node that the pod goes to.
 */
export interface ObjectReference {
  /**
   * Its kind.
   */
  kind?: string
  /**
   * Its namespace.
   */
  namespace?: string
  /**
   * Its name.
   */
  name?: string
  /**
   * Its uid.
   */
  uid?: string
  /**
   * Its group and version.
   */
  apiVersion?: string
  /**
   * Which state of it is meant.
   */
  resourceVersion?: string
  /**
   * Which part of it is meant.
   */
  fieldPath?: string
}
export interface CSIPersistentVolumeSource {
  driver: string
  volumeHandle: string
  readOnly?: boolean
  fsType?: string
  volumeAttributes?: {
    [k: string]: string
  }
  controllerPublishSecretRef?: SecretReference
  nodeStageSecretRef?: SecretReference
  nodePublishSecretRef?: SecretReference
  controllerExpandSecretRef?: SecretReference
  nodeExpandSecretRef?: SecretReference
}
export interface SecretReference {
  name?: string
  namespace?: string
}
export interface CSIVolumeSource {
  driver: string
  readOnly?: boolean
  fsType?: string
  volumeAttributes?: {
    [k: string]: string
  }
  nodePublishSecretRef?: LocalObjectReference
}
export interface LocalObjectReference {
  name?: string
}
export interface Capabilities {
  add?: string[]
  drop?: string[]
}
export interface CephFSPersistentVolumeSource {
  monitors: string[]
  path?: string
  user?: string
  secretFile?: string
  secretRef?: SecretReference
  readOnly?: boolean
}
export interface CephFSVolumeSource {
  monitors: string[]
  path?: string
  user?: string
  secretFile?: string
  secretRef?: LocalObjectReference
  readOnly?: boolean
}
export interface CinderPersistentVolumeSource {
  volumeID: string
  fsType?: string
  readOnly?: boolean
  secretRef?: SecretReference
}
export interface CinderVolumeSource {
  volumeID: string
  fsType?: string
  readOnly?: boolean
  secretRef?: LocalObjectReference
}
export interface ClientIPConfig {
  timeoutSeconds?: number
}
export interface ClusterTrustBundleProjection {
  name?: string
  signerName?: string
  labelSelector?: LabelSelector
  optional?: boolean
  path: string
  user?: number
}
/**
 * Configuration data that pods take as files, environment variables or arguments.
 *
 * This interface was referenced by `KindsmithUnit`'s JSON-Schema
 * via the `definition` "ConfigMap".
 */
export interface ConfigMap {
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
  /**
   * Data that can not change any more; only metadata can.
   */
  immutable?: boolean
  /**
   * UTF-8 texts by key.
   */
  data?: {
    [k: string]: string
  }
  /**
   * Base64 of any bytes by key; keys differ from those of data.
   */
  binaryData?: {
    [k: string]: string
  }
}
export interface ConfigMapEnvSource {
  name?: string
  optional?: boolean
}
export interface ConfigMapKeySelector {
  name?: string
  key: string
  optional?: boolean
}
export interface ConfigMapNodeConfigSource {
  namespace: string
  name: string
  uid?: string
  resourceVersion?: string
  kubeletConfigKey: string
}
export interface ConfigMapProjection {
  name?: string
  items?: KeyToPath[]
  optional?: boolean
}
export interface KeyToPath {
  key: string
  path: string
  mode?: number
  user?: number
}
export interface ConfigMapVolumeSource {
  name?: string
  items?: KeyToPath[]
  defaultMode?: number
  optional?: boolean
  defaultUser?: number
}
/**
 * One process (or a few) run from an image.
 *
 * This interface was referenced by `KindsmithUnit`'s JSON-Schema
 * via the `definition` "Container".
 */
export interface Container {
  /**
   * Unique in the pod, a DNS label.
   */
  name: string
  /**
   * The image that it runs.
   */
  image?: string
  /**
   * Program and first arguments instead of the image's entrypoint.
   */
  command?: string[]
  /**
   * Arguments instead of the image's.
   */
  args?: string[]
  /**
   * Where it starts; the image's folder unless said.
   */
  workingDir?: string
  /**
   * Ports that it serves.
   */
  ports?: ContainerPort[]
  /**
   * Sources of environment variables.
   */
  envFrom?: EnvFromSource[]
  /**
   * Environment variables; they win over those of envFrom.
   */
  env?: EnvVar[]
  resources?: ResourceRequirements
  /**
   * What a change of its resources does to it.
   */
  resizePolicy?: ContainerResizePolicy[]
  /**
   * Its own restart policy; an init container that always restarts runs beside the others.
   */
  restartPolicy?: ("Always" | "Never" | "OnFailure")
  /**
   * When it restarts, by exit code.
   */
  restartPolicyRules?: ContainerRestartRule[]
  /**
   * Which volumes it sees, and where.
   */
  volumeMounts?: VolumeMount[]
  /**
   * Block devices that it sees.
   */
  volumeDevices?: VolumeDevice[]
  livenessProbe?: Probe
  readinessProbe?: Probe1
  startupProbe?: Probe2
  lifecycle?: Lifecycle
  /**
   * File in which it can leave its last words.
   */
  terminationMessagePath?: string
  /**
   * Where its last words are taken from.
   */
  terminationMessagePolicy?: ("File" | "FallbackToLogsOnError")
  /**
   * When the image is pulled; Always for the tag latest or none, else IfNotPresent.
   */
  imagePullPolicy?: ("Always" | "IfNotPresent" | "Never")
  securityContext?: SecurityContext
  /**
   * Keeps its input open.
   */
  stdin?: boolean
  /**
   * Closes its input after the first client.
   */
  stdinOnce?: boolean
  /**
   * Gives it a terminal.
   */
  tty?: boolean
}
/**
 * A port that a container serves.
 *
 * This interface was referenced by `KindsmithUnit`'s JSON-Schema
 * via the `definition` "ContainerPort".
 */
export interface ContainerPort {
  /**
   * Unique in the pod; services can refer to it.
   */
  name?: string
  /**
   * The same port on the node.
   */
  hostPort?: number
  /**
   * The port itself, 1 to 65535.
   */
  containerPort: number
  /**
   * TCP, UDP or SCTP.
   */
  protocol?: ("SCTP" | "TCP" | "UDP")
  /**
   * Address of the node that the host port is bound to.
   */
  hostIP?: string
}
export interface EnvFromSource {
  prefix?: string
  configMapRef?: ConfigMapEnvSource
  secretRef?: SecretEnvSource
}
export interface SecretEnvSource {
  name?: string
  optional?: boolean
}
/**
 * An environment variable.
 *
 * This interface was referenced by `KindsmithUnit`'s JSON-Schema
 * via the `definition` "EnvVar".
 */
export interface EnvVar {
  /**
   * Its name.
   */
  name: string
  /**
   * Its value; $(NAME) stands for another variable.
   */
  value?: string
  valueFrom?: EnvVarSource
}
/**
 * Where its value comes from.
 */
export interface EnvVarSource {
  fieldRef?: ObjectFieldSelector
  resourceFieldRef?: ResourceFieldSelector
  configMapKeyRef?: ConfigMapKeySelector
  secretKeyRef?: SecretKeySelector
  fileKeyRef?: FileKeySelector
}
export interface ObjectFieldSelector {
  apiVersion?: string
  fieldPath: string
}
export interface ResourceFieldSelector {
  containerName?: string
  resource: string
  divisor?: Quantity
}
export interface SecretKeySelector {
  name?: string
  key: string
  optional?: boolean
}
export interface FileKeySelector {
  volumeName: string
  path: string
  key: string
  optional?: boolean
}
/**
 * What it needs and may use.
 */
export interface ResourceRequirements {
  /**
   * The most that may be used.
   */
  limits?: {
    [k: string]: Quantity
  }
  /**
   * The least that must be there; the limits unless said.
   */
  requests?: {
    [k: string]: Quantity
  }
  /**
   * Devices, by names of the pod's resourceClaims.
   */
  claims?: ResourceClaim[]
}
export interface ResourceClaim {
  name: string
  request?: string
}
export interface ContainerResizePolicy {
  resourceName: string
  restartPolicy: string
}
export interface ContainerRestartRule {
  action: string
  exitCodes?: ContainerRestartRuleOnExitCodes
}
export interface ContainerRestartRuleOnExitCodes {
  operator: string
  values?: number[]
}
/**
 * Where a container sees a volume.
 *
 * This interface was referenced by `KindsmithUnit`'s JSON-Schema
 * via the `definition` "VolumeMount".
 */
export interface VolumeMount {
  /**
   * Name of the volume.
   */
  name: string
  /**
   * Whether it can only be read.
   */
  readOnly?: boolean
  /**
   * Whether that holds for mounts inside it too.
   */
  recursiveReadOnly?: string
  /**
   * Path in the container.
   */
  mountPath: string
  /**
   * Path in the volume.
   */
  subPath?: string
  /**
   * Whether mounts made later are seen on the other side.
   */
  mountPropagation?: string
  /**
   * A subPath with $(NAME) of the container's variables.
   */
  subPathExpr?: string
  bindMountOptions?: string[]
}
export interface VolumeDevice {
  name: string
  devicePath: string
}
/**
 * It is restarted when this fails.
 */
export interface Probe {
  exec?: ExecAction
  httpGet?: HTTPGetAction
  tcpSocket?: TCPSocketAction
  grpc?: GRPCAction
  /**
   * Wait after the start.
   */
  initialDelaySeconds?: number
  /**
   * How long one check may take.
   */
  timeoutSeconds?: number
  /**
   * How often it is checked.
   */
  periodSeconds?: number
  /**
   * Successes in a row that count.
   */
  successThreshold?: number
  /**
   * Failures in a row that count.
   */
  failureThreshold?: number
  /**
   * How long the container may take to end after this probe failed.
   */
  terminationGracePeriodSeconds?: number
}
/**
 * A command that must exit with 0.
 */
export interface ExecAction {
  command?: string[]
}
/**
 * A request that must be answered with 2xx or 3xx.
 */
export interface HTTPGetAction {
  path?: string
  port: IntOrString
  host?: string
  scheme?: ("HTTP" | "HTTPS")
  httpHeaders?: HTTPHeader[]
  protocol?: ("HTTP1" | "HTTP2")
}
export interface HTTPHeader {
  name: string
  value: string
}
/**
 * A port that must take connections.
 */
export interface TCPSocketAction {
  port: IntOrString
  host?: string
}
/**
 * A gRPC health check.
 */
export interface GRPCAction {
  port: number
  service?: string
  mode?: ("Plaintext" | "TLS")
}
/**
 * It gets no traffic while this fails.
 */
export interface Probe1 {
  exec?: ExecAction
  httpGet?: HTTPGetAction
  tcpSocket?: TCPSocketAction
  grpc?: GRPCAction
  /**
   * Wait after the start.
   */
  initialDelaySeconds?: number
  /**
   * How long one check may take.
   */
  timeoutSeconds?: number
  /**
   * How often it is checked.
   */
  periodSeconds?: number
  /**
   * Successes in a row that count.
   */
  successThreshold?: number
  /**
   * Failures in a row that count.
   */
  failureThreshold?: number
  /**
   * How long the container may take to end after this probe failed.
   */
  terminationGracePeriodSeconds?: number
}
/**
 * Until this succeeds the other probes wait.
 */
export interface Probe2 {
  exec?: ExecAction
  httpGet?: HTTPGetAction
  tcpSocket?: TCPSocketAction
  grpc?: GRPCAction
  /**
   * Wait after the start.
   */
  initialDelaySeconds?: number
  /**
   * How long one check may take.
   */
  timeoutSeconds?: number
  /**
   * How often it is checked.
   */
  periodSeconds?: number
  /**
   * Successes in a row that count.
   */
  successThreshold?: number
  /**
   * Failures in a row that count.
   */
  failureThreshold?: number
  /**
   * How long the container may take to end after this probe failed.
   */
  terminationGracePeriodSeconds?: number
}
/**
 * What happens after it starts and before it ends.
 */
export interface Lifecycle {
  postStart?: LifecycleHandler
  preStop?: LifecycleHandler
  stopSignal?: string
}
export interface LifecycleHandler {
  exec?: ExecAction1
  httpGet?: HTTPGetAction1
  tcpSocket?: TCPSocketAction1
  sleep?: SleepAction
}
export interface ExecAction1 {
  command?: string[]
}
export interface HTTPGetAction1 {
  path?: string
  port: IntOrString
  host?: string
  scheme?: ("HTTP" | "HTTPS")
  httpHeaders?: HTTPHeader[]
  protocol?: ("HTTP1" | "HTTP2")
}
export interface TCPSocketAction1 {
  port: IntOrString
  host?: string
}
export interface SleepAction {
  seconds: number
}
/**
 * Its security settings.
 */
export interface SecurityContext {
  capabilities?: Capabilities
  privileged?: boolean
  seLinuxOptions?: SELinuxOptions
  windowsOptions?: WindowsSecurityContextOptions
  runAsUser?: number
  runAsGroup?: number
  runAsNonRoot?: boolean
  readOnlyRootFilesystem?: boolean
  allowPrivilegeEscalation?: boolean
  procMount?: ("Default" | "Unmasked")
  seccompProfile?: SeccompProfile
  appArmorProfile?: AppArmorProfile
}
export interface SELinuxOptions {
  user?: string
  role?: string
  type?: string
  level?: string
}
export interface WindowsSecurityContextOptions {
  gmsaCredentialSpecName?: string
  gmsaCredentialSpec?: string
  runAsUserName?: string
  hostProcess?: boolean
}
export interface SeccompProfile {
  type: ("Localhost" | "RuntimeDefault" | "Unconfined")
  localhostProfile?: string
}
export interface ContainerExtendedResourceRequest {
  containerName: string
  resourceName: string
  requestName: string
}
export interface ContainerImage {
  names?: string[]
  sizeBytes?: number
}
export interface ContainerState {
  waiting?: ContainerStateWaiting
  running?: ContainerStateRunning
  terminated?: ContainerStateTerminated
}
export interface ContainerStateWaiting {
  reason?: string
  message?: string
}
export interface ContainerStateRunning {
  startedAt?: Time
}
export interface ContainerStateTerminated {
  exitCode: number
  signal?: number
  reason?: string
  message?: string
  startedAt?: Time
  finishedAt?: Time
  containerID?: string
}
export interface ContainerStatus {
  name: string
  state?: ContainerState
  lastState?: ContainerState
  ready: boolean
  restartCount: number
  image: string
  imageID: string
  containerID?: string
  started?: boolean
  allocatedResources?: {
    [k: string]: Quantity
  }
  resources?: ResourceRequirements1
  volumeMounts?: VolumeMountStatus[]
  user?: ContainerUser
  allocatedResourcesStatus?: ResourceStatus[]
  stopSignal?: string
}
/**
 * Compute resources.
 *
 * This interface was referenced by `KindsmithUnit`'s JSON-Schema
 * via the `definition` "ResourceRequirements".
 */
export interface ResourceRequirements1 {
  /**
   * The most that may be used.
   */
  limits?: {
    [k: string]: Quantity
  }
  /**
   * The least that must be there; the limits unless said.
   */
  requests?: {
    [k: string]: Quantity
  }
  /**
   * Devices, by names of the pod's resourceClaims.
   */
  claims?: ResourceClaim[]
}
export interface VolumeMountStatus {
  name: string
  mountPath: string
  readOnly?: boolean
  recursiveReadOnly?: string
  volumeStatus?: VolumeStatus
}
export interface VolumeStatus {
  image?: ImageVolumeStatus
}
export interface ImageVolumeStatus {
  imageRef: string
}
export interface ContainerUser {
  linux?: LinuxContainerUser
}
export interface LinuxContainerUser {
  uid: number
  gid: number
  supplementalGroups?: number[]
}
export interface ResourceStatus {
  name: string
  resources?: ResourceHealth[]
}
export interface ResourceHealth {
  resourceID: string
  health?: string
  message?: string
}
export interface DaemonEndpoint {
  Port: number
}
export interface DownwardAPIProjection {
  items?: DownwardAPIVolumeFile[]
}
export interface DownwardAPIVolumeFile {
  path: string
  fieldRef?: ObjectFieldSelector
  resourceFieldRef?: ResourceFieldSelector
  mode?: number
  user?: number
}
export interface DownwardAPIVolumeSource {
  items?: DownwardAPIVolumeFile[]
  defaultMode?: number
  defaultUser?: number
}
export interface EmptyDirVolumeSource {
  medium?: string
  sizeLimit?: Quantity
  mode?: number
}
export interface EndpointAddress {
  ip: string
  hostname?: string
  nodeName?: string
  targetRef?: ObjectReference1
}
/**
 * Points to an object or a part of it.
 *
 * This interface was referenced by `KindsmithUnit`'s JSON-Schema
 * via the `definition` "ObjectReference".
 */
export interface ObjectReference1 {
  /**
   * Its kind.
   */
  kind?: string
  /**
   * Its namespace.
   */
  namespace?: string
  /**
   * Its name.
   */
  name?: string
  /**
   * Its uid.
   */
  uid?: string
  /**
   * Its group and version.
   */
  apiVersion?: string
  /**
   * Which state of it is meant.
   */
  resourceVersion?: string
  /**
   * Which part of it is meant.
   */
  fieldPath?: string
}
export interface EndpointPort {
  name?: string
  port: number
  protocol?: ("SCTP" | "TCP" | "UDP")
  appProtocol?: string
}
export interface EndpointSubset {
  addresses?: EndpointAddress[]
  notReadyAddresses?: EndpointAddress[]
  ports?: EndpointPort[]
}
/**
 * The addresses behind a service; EndpointSlices have taken its place.
 *
 * This interface was referenced by `KindsmithUnit`'s JSON-Schema
 * via the `definition` "Endpoints".
 */
export interface Endpoints {
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
  /**
   * Addresses with the ports that all of them serve; the endpoints are the union of all subsets.
   */
  subsets?: EndpointSubset[]
}
export interface EnvVarSource1 {
  fieldRef?: ObjectFieldSelector
  resourceFieldRef?: ResourceFieldSelector
  configMapKeyRef?: ConfigMapKeySelector
  secretKeyRef?: SecretKeySelector
  fileKeyRef?: FileKeySelector
}
/**
 * A container for debugging; it can not be removed and has no guarantees.
 *
 * This interface was referenced by `KindsmithUnit`'s JSON-Schema
 * via the `definition` "EphemeralContainer".
 */
export interface EphemeralContainer {
  /**
   * Unique in the pod, a DNS label.
   */
  name: string
  /**
   * The image that it runs.
   */
  image?: string
  /**
   * Program and first arguments instead of the image's entrypoint.
   */
  command?: string[]
  /**
   * Arguments instead of the image's.
   */
  args?: string[]
  /**
   * Where it starts; the image's folder unless said.
   */
  workingDir?: string
  /**
   * Ports that it serves.
   */
  ports?: ContainerPort[]
  /**
   * Sources of environment variables.
   */
  envFrom?: EnvFromSource[]
  /**
   * Environment variables; they win over those of envFrom.
   */
  env?: EnvVar[]
  resources?: ResourceRequirements2
  /**
   * What a change of its resources does to it.
   */
  resizePolicy?: ContainerResizePolicy[]
  /**
   * Its own restart policy; an init container that always restarts runs beside the others.
   */
  restartPolicy?: string
  /**
   * When it restarts, by exit code.
   */
  restartPolicyRules?: ContainerRestartRule[]
  /**
   * Which volumes it sees, and where.
   */
  volumeMounts?: VolumeMount[]
  /**
   * Block devices that it sees.
   */
  volumeDevices?: VolumeDevice[]
  livenessProbe?: Probe3
  readinessProbe?: Probe4
  startupProbe?: Probe5
  lifecycle?: Lifecycle1
  /**
   * File in which it can leave its last words.
   */
  terminationMessagePath?: string
  /**
   * Where its last words are taken from.
   */
  terminationMessagePolicy?: ("File" | "FallbackToLogsOnError")
  /**
   * When the image is pulled; Always for the tag latest or none, else IfNotPresent.
   */
  imagePullPolicy?: ("Always" | "IfNotPresent" | "Never")
  securityContext?: SecurityContext1
  /**
   * Keeps its input open.
   */
  stdin?: boolean
  /**
   * Closes its input after the first client.
   */
  stdinOnce?: boolean
  /**
   * Gives it a terminal.
   */
  tty?: boolean
  /**
   * The container whose processes it sees.
   */
  targetContainerName?: string
}
/**
 * Compute resources.
 */
export interface ResourceRequirements2 {
  /**
   * The most that may be used.
   */
  limits?: {
    [k: string]: Quantity
  }
  /**
   * The least that must be there; the limits unless said.
   */
  requests?: {
    [k: string]: Quantity
  }
  /**
   * Devices, by names of the pod's resourceClaims.
   */
  claims?: ResourceClaim[]
}
/**
 * It is restarted when this fails.
 */
export interface Probe3 {
  exec?: ExecAction
  httpGet?: HTTPGetAction
  tcpSocket?: TCPSocketAction
  grpc?: GRPCAction
  /**
   * Wait after the start.
   */
  initialDelaySeconds?: number
  /**
   * How long one check may take.
   */
  timeoutSeconds?: number
  /**
   * How often it is checked.
   */
  periodSeconds?: number
  /**
   * Successes in a row that count.
   */
  successThreshold?: number
  /**
   * Failures in a row that count.
   */
  failureThreshold?: number
  /**
   * How long the container may take to end after this probe failed.
   */
  terminationGracePeriodSeconds?: number
}
/**
 * It gets no traffic while this fails.
 */
export interface Probe4 {
  exec?: ExecAction
  httpGet?: HTTPGetAction
  tcpSocket?: TCPSocketAction
  grpc?: GRPCAction
  /**
   * Wait after the start.
   */
  initialDelaySeconds?: number
  /**
   * How long one check may take.
   */
  timeoutSeconds?: number
  /**
   * How often it is checked.
   */
  periodSeconds?: number
  /**
   * Successes in a row that count.
   */
  successThreshold?: number
  /**
   * Failures in a row that count.
   */
  failureThreshold?: number
  /**
   * How long the container may take to end after this probe failed.
   */
  terminationGracePeriodSeconds?: number
}
/**
 * Until this succeeds the other probes wait.
 */
export interface Probe5 {
  exec?: ExecAction
  httpGet?: HTTPGetAction
  tcpSocket?: TCPSocketAction
  grpc?: GRPCAction
  /**
   * Wait after the start.
   */
  initialDelaySeconds?: number
  /**
   * How long one check may take.
   */
  timeoutSeconds?: number
  /**
   * How often it is checked.
   */
  periodSeconds?: number
  /**
   * Successes in a row that count.
   */
  successThreshold?: number
  /**
   * Failures in a row that count.
   */
  failureThreshold?: number
  /**
   * How long the container may take to end after this probe failed.
   */
  terminationGracePeriodSeconds?: number
}
/**
 * What happens after it starts and before it ends.
 */
export interface Lifecycle1 {
  postStart?: LifecycleHandler
  preStop?: LifecycleHandler
  stopSignal?: string
}
/**
 * Its security settings.
 */
export interface SecurityContext1 {
  capabilities?: Capabilities
  privileged?: boolean
  seLinuxOptions?: SELinuxOptions
  windowsOptions?: WindowsSecurityContextOptions
  runAsUser?: number
  runAsGroup?: number
  runAsNonRoot?: boolean
  readOnlyRootFilesystem?: boolean
  allowPrivilegeEscalation?: boolean
  procMount?: ("Default" | "Unmasked")
  seccompProfile?: SeccompProfile
  appArmorProfile?: AppArmorProfile
}
export interface EphemeralVolumeSource {
  volumeClaimTemplate?: PersistentVolumeClaimTemplate
}
export interface PersistentVolumeClaimTemplate {
  metadata?: ObjectMeta
  spec: PersistentVolumeClaimSpec
}
export interface PersistentVolumeClaimSpec {
  /**
   * How it will be mounted.
   */
  accessModes?: string[]
  /**
   * Labels of the volumes that come into question.
   */
  selector?: LabelSelector
  resources?: VolumeResourceRequirements
  /**
   * The volume that it is bound to.
   */
  volumeName?: string
  /**
   * The class that it asks for.
   */
  storageClassName?: string
  /**
   * A file system, or a raw block device.
   */
  volumeMode?: ("Block" | "Filesystem")
  dataSource?: TypedLocalObjectReference
  dataSourceRef?: TypedObjectReference
  /**
   * Class of attributes that can change.
   */
  volumeAttributesClassName?: string
}
/**
 * How much is needed.
 */
export interface VolumeResourceRequirements {
  limits?: {
    [k: string]: Quantity
  }
  requests?: {
    [k: string]: Quantity
  }
}
/**
 * What the new volume is filled from.
 */
export interface TypedLocalObjectReference {
  apiGroup?: (string | null)
  kind: string
  name: string
}
/**
 * The same, for more kinds.
 */
export interface TypedObjectReference {
  apiGroup?: (string | null)
  kind: string
  name: string
  namespace?: string
}
/**
 * A report of something that happened to an object; kept for an hour.
 *
 * This interface was referenced by `KindsmithUnit`'s JSON-Schema
 * via the `definition` "Event".
 */
export interface Event {
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
  metadata: ObjectMeta
  involvedObject: ObjectReference2
  /**
   * Why, as one short CamelCase word.
   */
  reason?: string
  /**
   * What happened, for people to read.
   */
  message?: string
  source?: EventSource
  /**
   * When it was first seen.
   */
  firstTimestamp?: Time
  /**
   * When it was last seen.
   */
  lastTimestamp?: Time
  /**
   * How often it was seen.
   */
  count?: number
  /**
   * Normal or Warning.
   */
  type?: string
  /**
   * When it happened, in microseconds.
   */
  eventTime?: MicroTime
  series?: EventSeries
  /**
   * What was done about it.
   */
  action?: string
  related?: ObjectReference3
  /**
   * Name of the controller that reports.
   */
  reportingComponent?: string
  /**
   * Which instance of that controller.
   */
  reportingInstance?: string
}
/**
 * Points to an object or a part of it.
 */
export interface ObjectReference2 {
  /**
   * Its kind.
   */
  kind?: string
  /**
   * Its namespace.
   */
  namespace?: string
  /**
   * Its name.
   */
  name?: string
  /**
   * Its uid.
   */
  uid?: string
  /**
   * Its group and version.
   */
  apiVersion?: string
  /**
   * Which state of it is meant.
   */
  resourceVersion?: string
  /**
   * Which part of it is meant.
   */
  fieldPath?: string
}
/**
 * The component that reports.
 */
export interface EventSource {
  component?: string
  host?: string
}
/**
 * Of a repeated event: how often and when last.
 */
export interface EventSeries {
  count?: number
  lastObservedTime?: MicroTime
}
/**
 * Points to an object or a part of it.
 */
export interface ObjectReference3 {
  /**
   * Its kind.
   */
  kind?: string
  /**
   * Its namespace.
   */
  namespace?: string
  /**
   * Its name.
   */
  name?: string
  /**
   * Its uid.
   */
  uid?: string
  /**
   * Its group and version.
   */
  apiVersion?: string
  /**
   * Which state of it is meant.
   */
  resourceVersion?: string
  /**
   * Which part of it is meant.
   */
  fieldPath?: string
}
export interface EventSeries1 {
  count?: number
  lastObservedTime?: MicroTime
}
export interface EventSource1 {
  component?: string
  host?: string
}
export interface EvictionResponder {
  name: string
  priority: (number | null)
}
export interface FCVolumeSource {
  targetWWNs?: string[]
  lun?: number
  fsType?: string
  readOnly?: boolean
  wwids?: string[]
}
export interface FlexPersistentVolumeSource {
  driver: string
  fsType?: string
  secretRef?: SecretReference
  readOnly?: boolean
  options?: {
    [k: string]: string
  }
}
export interface FlexVolumeSource {
  driver: string
  fsType?: string
  secretRef?: LocalObjectReference
  readOnly?: boolean
  options?: {
    [k: string]: string
  }
}
export interface FlockerVolumeSource {
  datasetName?: string
  datasetUUID?: string
}
export interface GCEPersistentDiskVolumeSource {
  pdName: string
  fsType?: string
  partition?: number
  readOnly?: boolean
}
export interface GRPCAction1 {
  port: number
  service?: string
  mode?: ("Plaintext" | "TLS")
}
export interface GitRepoVolumeSource {
  repository: string
  revision?: string
  directory?: string
}
export interface GlusterfsPersistentVolumeSource {
  endpoints: string
  path: string
  readOnly?: boolean
  endpointsNamespace?: string
}
export interface GlusterfsVolumeSource {
  endpoints: string
  path: string
  readOnly?: boolean
}
export interface HostAlias {
  ip: string
  hostnames?: string[]
}
export interface HostIP {
  ip: string
}
export interface HostPathVolumeSource {
  path: string
  type?: ("" | "BlockDevice" | "CharDevice" | "Directory" | "DirectoryOrCreate" | "File" | "FileOrCreate" | "Socket")
}
export interface ISCSIPersistentVolumeSource {
  targetPortal: string
  iqn: string
  lun: number
  iscsiInterface?: string
  fsType?: string
  readOnly?: boolean
  portals?: string[]
  chapAuthDiscovery?: boolean
  chapAuthSession?: boolean
  secretRef?: SecretReference
  initiatorName?: string
}
export interface ISCSIVolumeSource {
  targetPortal: string
  iqn: string
  lun: number
  iscsiInterface?: string
  fsType?: string
  readOnly?: boolean
  portals?: string[]
  chapAuthDiscovery?: boolean
  chapAuthSession?: boolean
  secretRef?: LocalObjectReference
  initiatorName?: string
}
export interface ImageVolumeSource {
  reference?: string
  pullPolicy?: ("Always" | "IfNotPresent" | "Never")
}
export interface Lifecycle2 {
  postStart?: LifecycleHandler
  preStop?: LifecycleHandler
  stopSignal?: string
}
/**
 * Bounds and defaults of what single pods, containers and claims in a namespace may ask for.
 *
 * This interface was referenced by `KindsmithUnit`'s JSON-Schema
 * via the `definition` "LimitRange".
 */
export interface LimitRange {
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
  spec?: LimitRangeSpec
}
/**
 * The limits, by what they apply to.
 */
export interface LimitRangeSpec {
  /**
   * What holds for pods, containers or claims.
   */
  limits: LimitRangeItem[]
}
export interface LimitRangeItem {
  /**
   * What it is about: Pod, Container or PersistentVolumeClaim.
   */
  type: string
  /**
   * The most.
   */
  max?: {
    [k: string]: Quantity
  }
  /**
   * The least.
   */
  min?: {
    [k: string]: Quantity
  }
  /**
   * Limits of containers that have none; the most unless said.
   */
  default?: {
    [k: string]: Quantity
  }
  /**
   * Requests of containers that have none; the default, else the least, unless said.
   */
  defaultRequest?: {
    [k: string]: Quantity
  }
  /**
   * How far limits may lie over requests.
   */
  maxLimitRequestRatio?: {
    [k: string]: Quantity
  }
}
export interface LimitRangeSpec1 {
  /**
   * What holds for pods, containers or claims.
   */
  limits: LimitRangeItem[]
}
export interface LoadBalancerIngress {
  ip?: string
  hostname?: string
  ipMode?: string
  ports?: PortStatus[]
}
export interface PortStatus {
  port: number
  protocol: string
  error?: string
}
export interface LoadBalancerStatus {
  ingress?: LoadBalancerIngress[]
}
export interface LocalVolumeSource {
  path: string
  fsType?: string
}
export interface ModifyVolumeStatus {
  targetVolumeAttributesClassName?: string
  status: ("InProgress" | "Infeasible" | "Pending")
}
export interface NFSVolumeSource {
  server: string
  path: string
  readOnly?: boolean
}
/**
 * A scope for names: objects in different namespaces may have the same name.
 *
 * This interface was referenced by `KindsmithUnit`'s JSON-Schema
 * via the `definition` "Namespace".
 */
export interface Namespace {
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
  spec?: NamespaceSpec
  status?: NamespaceStatus
}
/**
 * What is wanted of the namespace.
 */
export interface NamespaceSpec {
  /**
   * What must be done before it is gone.
   */
  finalizers?: string[]
}
/**
 * What was last seen of the namespace; written by the system.
 */
export interface NamespaceStatus {
  /**
   * Active or Terminating.
   */
  phase?: string
  /**
   * What keeps it from going.
   */
  conditions?: NamespaceCondition[]
}
export interface NamespaceCondition {
  type: string
  status: string
  lastTransitionTime?: Time
  reason?: string
  message?: string
}
export interface NamespaceSpec1 {
  /**
   * What must be done before it is gone.
   */
  finalizers?: string[]
}
export interface NamespaceStatus1 {
  /**
   * Active or Terminating.
   */
  phase?: string
  /**
   * What keeps it from going.
   */
  conditions?: NamespaceCondition[]
}
/**
 * A machine that runs pods.
 *
 * This interface was referenced by `KindsmithUnit`'s JSON-Schema
 * via the `definition` "Node".
 */
export interface Node {
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
  spec?: NodeSpec
  status?: NodeStatus
}
/**
 * What is wanted of the node.
 */
export interface NodeSpec {
  /**
   * Range of addresses for its pods.
   */
  podCIDR?: string
  /**
   * Ranges of addresses for its pods, at most one of each family.
   */
  podCIDRs?: string[]
  /**
   * What the cloud calls it.
   */
  providerID?: string
  /**
   * Takes no new pods.
   */
  unschedulable?: boolean
  /**
   * Keeps pods away that do not tolerate it.
   */
  taints?: Taint[]
  configSource?: NodeConfigSource
  /**
   * No longer used.
   */
  externalID?: string
  podPreemptionPolicy?: NodePodPreemptionPolicy
}
export interface Taint {
  key: string
  value?: string
  effect: string
  timeAdded?: Time
}
/**
 * No longer used.
 */
export interface NodeConfigSource {
  configMap?: ConfigMapNodeConfigSource
}
export interface NodePodPreemptionPolicy {
  disableResizePreemption?: string[]
}
/**
 * What was last seen of the node; written by the system.
 */
export interface NodeStatus {
  /**
   * All of its resources.
   */
  capacity?: {
    [k: string]: Quantity
  }
  /**
   * What pods may use of them.
   */
  allocatable?: {
    [k: string]: Quantity
  }
  /**
   * No longer used.
   */
  phase?: string
  /**
   * Service state in single statements.
   */
  conditions?: NodeCondition[]
  /**
   * How it is reached.
   */
  addresses?: NodeAddress[]
  daemonEndpoints?: NodeDaemonEndpoints
  nodeInfo?: NodeSystemInfo
  /**
   * Images that it has.
   */
  images?: ContainerImage[]
  /**
   * Volumes that are mounted.
   */
  volumesInUse?: string[]
  /**
   * Volumes that are attached.
   */
  volumesAttached?: AttachedVolume[]
  config?: NodeConfigStatus
  runtimeHandlers?: NodeRuntimeHandler[]
  features?: NodeFeatures
  declaredFeatures?: string[]
}
export interface NodeCondition {
  type: string
  status: string
  lastHeartbeatTime?: Time
  lastTransitionTime?: Time
  reason?: string
  message?: string
}
export interface NodeAddress {
  type: string
  address: string
}
/**
 * Ports of its daemons.
 */
export interface NodeDaemonEndpoints {
  kubeletEndpoint?: DaemonEndpoint
}
/**
 * What it is made of and runs.
 */
export interface NodeSystemInfo {
  machineID: string
  systemUUID: string
  bootID: string
  kernelVersion: string
  osImage: string
  containerRuntimeVersion: string
  kubeletVersion: string
  kubeProxyVersion: string
  operatingSystem: string
  architecture: string
  swap?: NodeSwapStatus
  runningInUserNamespace?: boolean
}
export interface NodeSwapStatus {
  capacity?: number
}
export interface NodeConfigStatus {
  assigned?: NodeConfigSource1
  active?: NodeConfigSource1
  lastKnownGood?: NodeConfigSource1
  error?: string
}
export interface NodeConfigSource1 {
  configMap?: ConfigMapNodeConfigSource
}
export interface NodeRuntimeHandler {
  name?: string
  features?: NodeRuntimeHandlerFeatures
}
export interface NodeRuntimeHandlerFeatures {
  recursiveReadOnlyMounts?: boolean
  userNamespaces?: boolean
}
export interface NodeFeatures {
  supplementalGroupsPolicy?: boolean
}
export interface NodeAllocatableMappedResources {
  name: string
  quantity: Quantity
}
export interface NodeAllocatableOverheadResources {
  name: string
  perPod?: Quantity
  perContainer?: Quantity
}
export interface NodeAllocatableResourceClaimStatus {
  resourceClaimName: string
  containers?: string[]
  mapping?: NodeAllocatableMappedResources[]
  overhead?: NodeAllocatableOverheadResources[]
}
export interface NodeDaemonEndpoints1 {
  kubeletEndpoint?: DaemonEndpoint
}
export interface NodeSpec1 {
  /**
   * Range of addresses for its pods.
   */
  podCIDR?: string
  /**
   * Ranges of addresses for its pods, at most one of each family.
   */
  podCIDRs?: string[]
  /**
   * What the cloud calls it.
   */
  providerID?: string
  /**
   * Takes no new pods.
   */
  unschedulable?: boolean
  /**
   * Keeps pods away that do not tolerate it.
   */
  taints?: Taint[]
  configSource?: NodeConfigSource
  /**
   * No longer used.
   */
  externalID?: string
  podPreemptionPolicy?: NodePodPreemptionPolicy
}
export interface NodeStatus1 {
  /**
   * All of its resources.
   */
  capacity?: {
    [k: string]: Quantity
  }
  /**
   * What pods may use of them.
   */
  allocatable?: {
    [k: string]: Quantity
  }
  /**
   * No longer used.
   */
  phase?: string
  /**
   * Service state in single statements.
   */
  conditions?: NodeCondition[]
  /**
   * How it is reached.
   */
  addresses?: NodeAddress[]
  daemonEndpoints?: NodeDaemonEndpoints
  nodeInfo?: NodeSystemInfo
  /**
   * Images that it has.
   */
  images?: ContainerImage[]
  /**
   * Volumes that are mounted.
   */
  volumesInUse?: string[]
  /**
   * Volumes that are attached.
   */
  volumesAttached?: AttachedVolume[]
  config?: NodeConfigStatus
  runtimeHandlers?: NodeRuntimeHandler[]
  features?: NodeFeatures
  declaredFeatures?: string[]
}
export interface NodeSystemInfo1 {
  machineID: string
  systemUUID: string
  bootID: string
  kernelVersion: string
  osImage: string
  containerRuntimeVersion: string
  kubeletVersion: string
  kubeProxyVersion: string
  operatingSystem: string
  architecture: string
  swap?: NodeSwapStatus
  runningInUserNamespace?: boolean
}
/**
 * A piece of storage in the cluster, provided by an administrator or by a driver.
 *
 * This interface was referenced by `KindsmithUnit`'s JSON-Schema
 * via the `definition` "PersistentVolume".
 */
export interface PersistentVolume {
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
  spec?: PersistentVolumeSpec
  status?: PersistentVolumeStatus
}
/**
 * What is wanted of the volume.
 */
export interface PersistentVolumeSpec {
  capacity?: {
    [k: string]: Quantity
  }
  gcePersistentDisk?: GCEPersistentDiskVolumeSource
  awsElasticBlockStore?: AWSElasticBlockStoreVolumeSource
  hostPath?: HostPathVolumeSource
  glusterfs?: GlusterfsPersistentVolumeSource
  nfs?: NFSVolumeSource
  rbd?: RBDPersistentVolumeSource
  iscsi?: ISCSIPersistentVolumeSource
  cinder?: CinderPersistentVolumeSource
  cephfs?: CephFSPersistentVolumeSource
  fc?: FCVolumeSource
  flocker?: FlockerVolumeSource
  flexVolume?: FlexPersistentVolumeSource
  azureFile?: AzureFilePersistentVolumeSource
  vsphereVolume?: VsphereVirtualDiskVolumeSource
  quobyte?: QuobyteVolumeSource
  azureDisk?: AzureDiskVolumeSource
  photonPersistentDisk?: PhotonPersistentDiskVolumeSource
  portworxVolume?: PortworxVolumeSource
  scaleIO?: ScaleIOPersistentVolumeSource
  local?: LocalVolumeSource
  storageos?: StorageOSPersistentVolumeSource
  csi?: CSIPersistentVolumeSource
  accessModes?: string[]
  claimRef?: ObjectReference1
  persistentVolumeReclaimPolicy?: ("Delete" | "Recycle" | "Retain")
  storageClassName?: string
  mountOptions?: string[]
  volumeMode?: ("Block" | "Filesystem")
  nodeAffinity?: VolumeNodeAffinity
  volumeAttributesClassName?: string
}
export interface RBDPersistentVolumeSource {
  monitors: string[]
  image: string
  fsType?: string
  pool?: string
  user?: string
  keyring?: string
  secretRef?: SecretReference
  readOnly?: boolean
}
export interface VsphereVirtualDiskVolumeSource {
  volumePath: string
  fsType?: string
  storagePolicyName?: string
  storagePolicyID?: string
}
export interface QuobyteVolumeSource {
  registry: string
  volume: string
  readOnly?: boolean
  user?: string
  group?: string
  tenant?: string
}
export interface PhotonPersistentDiskVolumeSource {
  pdID: string
  fsType?: string
}
export interface PortworxVolumeSource {
  volumeID: string
  fsType?: string
  readOnly?: boolean
}
export interface ScaleIOPersistentVolumeSource {
  gateway: string
  system: string
  secretRef: SecretReference
  sslEnabled?: boolean
  protectionDomain?: string
  storagePool?: string
  storageMode?: string
  volumeName?: string
  fsType?: string
  readOnly?: boolean
}
export interface StorageOSPersistentVolumeSource {
  volumeName?: string
  volumeNamespace?: string
  fsType?: string
  readOnly?: boolean
  secretRef?: ObjectReference1
}
export interface VolumeNodeAffinity {
  required?: NodeSelector
}
/**
 * What was last seen of the volume; written by the system.
 */
export interface PersistentVolumeStatus {
  phase?: string
  message?: string
  reason?: string
  lastPhaseTransitionTime?: Time
}
/**
 * A request for storage, bound to a volume that satisfies it.
 *
 * This interface was referenced by `KindsmithUnit`'s JSON-Schema
 * via the `definition` "PersistentVolumeClaim".
 */
export interface PersistentVolumeClaim {
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
  spec?: PersistentVolumeClaimSpec1
  status?: PersistentVolumeClaimStatus
}
/**
 * What is wanted of the claim.
 */
export interface PersistentVolumeClaimSpec1 {
  /**
   * How it will be mounted.
   */
  accessModes?: string[]
  /**
   * Labels of the volumes that come into question.
   */
  selector?: LabelSelector
  resources?: VolumeResourceRequirements
  /**
   * The volume that it is bound to.
   */
  volumeName?: string
  /**
   * The class that it asks for.
   */
  storageClassName?: string
  /**
   * A file system, or a raw block device.
   */
  volumeMode?: ("Block" | "Filesystem")
  dataSource?: TypedLocalObjectReference
  dataSourceRef?: TypedObjectReference
  /**
   * Class of attributes that can change.
   */
  volumeAttributesClassName?: string
}
/**
 * What was last seen of the claim; written by the system.
 */
export interface PersistentVolumeClaimStatus {
  phase?: ("Bound" | "Lost" | "Pending")
  accessModes?: ("ReadOnlyMany" | "ReadWriteMany" | "ReadWriteOnce" | "ReadWriteOncePod")[]
  capacity?: {
    [k: string]: Quantity
  }
  conditions?: PersistentVolumeClaimCondition[]
  allocatedResources?: {
    [k: string]: Quantity
  }
  allocatedResourceStatuses?: {
    [k: string]: "ControllerResizeInProgress" | "ControllerResizeInfeasible" | "NodeResizeInProgress" | "NodeResizeInfeasible" | "NodeResizePending"
  }
  currentVolumeAttributesClassName?: string
  modifyVolumeStatus?: ModifyVolumeStatus
  healthStatus?: VolumeHealthStatus
}
export interface PersistentVolumeClaimCondition {
  type: string
  status: string
  lastProbeTime?: Time
  lastTransitionTime?: Time
  reason?: string
  message?: string
}
export interface VolumeHealthStatus {
  healthConditions?: VolumeHealthCondition[]
  lastTransitionTime?: Time
}
export interface VolumeHealthCondition {
  status: ("DataLoss" | "Degraded" | "Inaccessible")
  reason: string
  message?: string
}
export interface PersistentVolumeClaimStatus1 {
  phase?: ("Bound" | "Lost" | "Pending")
  accessModes?: ("ReadOnlyMany" | "ReadWriteMany" | "ReadWriteOnce" | "ReadWriteOncePod")[]
  capacity?: {
    [k: string]: Quantity
  }
  conditions?: PersistentVolumeClaimCondition[]
  allocatedResources?: {
    [k: string]: Quantity
  }
  allocatedResourceStatuses?: {
    [k: string]: "ControllerResizeInProgress" | "ControllerResizeInfeasible" | "NodeResizeInProgress" | "NodeResizeInfeasible" | "NodeResizePending"
  }
  currentVolumeAttributesClassName?: string
  modifyVolumeStatus?: ModifyVolumeStatus
  healthStatus?: VolumeHealthStatus
}
export interface PersistentVolumeClaimVolumeSource {
  claimName: string
  readOnly?: boolean
}
export interface PersistentVolumeSpec1 {
  capacity?: {
    [k: string]: Quantity
  }
  gcePersistentDisk?: GCEPersistentDiskVolumeSource
  awsElasticBlockStore?: AWSElasticBlockStoreVolumeSource
  hostPath?: HostPathVolumeSource
  glusterfs?: GlusterfsPersistentVolumeSource
  nfs?: NFSVolumeSource
  rbd?: RBDPersistentVolumeSource
  iscsi?: ISCSIPersistentVolumeSource
  cinder?: CinderPersistentVolumeSource
  cephfs?: CephFSPersistentVolumeSource
  fc?: FCVolumeSource
  flocker?: FlockerVolumeSource
  flexVolume?: FlexPersistentVolumeSource
  azureFile?: AzureFilePersistentVolumeSource
  vsphereVolume?: VsphereVirtualDiskVolumeSource
  quobyte?: QuobyteVolumeSource
  azureDisk?: AzureDiskVolumeSource
  photonPersistentDisk?: PhotonPersistentDiskVolumeSource
  portworxVolume?: PortworxVolumeSource
  scaleIO?: ScaleIOPersistentVolumeSource
  local?: LocalVolumeSource
  storageos?: StorageOSPersistentVolumeSource
  csi?: CSIPersistentVolumeSource
  accessModes?: string[]
  claimRef?: ObjectReference1
  persistentVolumeReclaimPolicy?: ("Delete" | "Recycle" | "Retain")
  storageClassName?: string
  mountOptions?: string[]
  volumeMode?: ("Block" | "Filesystem")
  nodeAffinity?: VolumeNodeAffinity
  volumeAttributesClassName?: string
}
export interface PersistentVolumeStatus1 {
  phase?: string
  message?: string
  reason?: string
  lastPhaseTransitionTime?: Time
}
/**
 * Containers that run together on one node and share its network address and volumes.
 *
 * This interface was referenced by `KindsmithUnit`'s JSON-Schema
 * via the `definition` "Pod".
 */
export interface Pod {
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
  spec?: PodSpec
  status?: PodStatus
}
/**
 * What is wanted of the pod.
 */
export interface PodSpec {
  /**
   * Volumes that its containers can mount.
   */
  volumes?: Volume[]
  /**
   * Containers that run to their end, one after the other, before the others start; those that always restart go on beside them.
   */
  initContainers?: Container[]
  /**
   * Containers that run side by side; at least one.
   */
  containers: Container[]
  /**
   * Containers for debugging, added to a running pod.
   */
  ephemeralContainers?: EphemeralContainer[]
  /**
   * When ended containers are started again.
   */
  restartPolicy?: ("Always" | "OnFailure" | "Never")
  /**
   * How long its processes may take to end after they were told to.
   */
  terminationGracePeriodSeconds?: number
  /**
   * How long it may be active before it is ended.
   */
  activeDeadlineSeconds?: number
  /**
   * Where its names are looked up.
   */
  dnsPolicy?: ("ClusterFirstWithHostNet" | "ClusterFirst" | "Default" | "None")
  /**
   * Labels that its node must have.
   */
  nodeSelector?: {
    [k: string]: string
  }
  /**
   * The account that its processes act as.
   */
  serviceAccountName?: string
  /**
   * Old name of serviceAccountName.
   */
  serviceAccount?: string
  /**
   * Whether a token of the account is mounted.
   */
  automountServiceAccountToken?: boolean
  /**
   * The node that it runs on; schedulers set it.
   */
  nodeName?: string
  /**
   * Uses the network of its node.
   */
  hostNetwork?: boolean
  /**
   * Sees the processes of its node.
   */
  hostPID?: boolean
  /**
   * Shares interprocess communication with its node.
   */
  hostIPC?: boolean
  /**
   * Its containers see each other's processes.
   */
  shareProcessNamespace?: boolean
  securityContext?: PodSecurityContext
  /**
   * Secrets with which its images are pulled.
   */
  imagePullSecrets?: LocalObjectReference[]
  /**
   * Host name of the pod; its name unless said.
   */
  hostname?: string
  /**
   * Domain below the namespace's that the host name stands in.
   */
  subdomain?: string
  affinity?: Affinity1
  /**
   * Which scheduler places it.
   */
  schedulerName?: string
  /**
   * Taints of nodes that it puts up with.
   */
  tolerations?: Toleration[]
  /**
   * Further lines for its hosts file.
   */
  hostAliases?: HostAlias[]
  /**
   * Name of its priority class.
   */
  priorityClassName?: string
  /**
   * Its priority as a number; the higher the more important.
   */
  priority?: number
  dnsConfig?: PodDNSConfig
  /**
   * Further conditions that must hold before it counts as ready.
   */
  readinessGates?: PodReadinessGate[]
  /**
   * Which runtime runs it.
   */
  runtimeClassName?: string
  /**
   * Whether services of the namespace show up in its environment.
   */
  enableServiceLinks?: boolean
  /**
   * Whether it may push out pods of lower priority.
   */
  preemptionPolicy?: string
  /**
   * What running it costs beside its containers.
   */
  overhead?: {
    [k: string]: Quantity
  }
  /**
   * How pods like it are spread over the cluster.
   */
  topologySpreadConstraints?: TopologySpreadConstraint[]
  /**
   * Whether its host name is the full domain name.
   */
  setHostnameAsFQDN?: boolean
  os?: PodOS
  /**
   * Whether it uses the user namespace of its node.
   */
  hostUsers?: boolean
  /**
   * While there are any, it is not scheduled.
   */
  schedulingGates?: PodSchedulingGate[]
  /**
   * Devices that it needs.
   */
  resourceClaims?: PodResourceClaim[]
  resources?: ResourceRequirements3
  hostnameOverride?: string
  schedulingGroup?: PodSchedulingGroup
  evictionResponders?: EvictionResponder[]
}
export interface Volume {
  name: string
  hostPath?: HostPathVolumeSource
  emptyDir?: EmptyDirVolumeSource
  gcePersistentDisk?: GCEPersistentDiskVolumeSource
  awsElasticBlockStore?: AWSElasticBlockStoreVolumeSource
  gitRepo?: GitRepoVolumeSource
  secret?: SecretVolumeSource
  nfs?: NFSVolumeSource
  iscsi?: ISCSIVolumeSource
  glusterfs?: GlusterfsVolumeSource
  persistentVolumeClaim?: PersistentVolumeClaimVolumeSource
  rbd?: RBDVolumeSource
  flexVolume?: FlexVolumeSource
  cinder?: CinderVolumeSource
  cephfs?: CephFSVolumeSource
  flocker?: FlockerVolumeSource
  downwardAPI?: DownwardAPIVolumeSource
  fc?: FCVolumeSource
  azureFile?: AzureFileVolumeSource
  configMap?: ConfigMapVolumeSource
  vsphereVolume?: VsphereVirtualDiskVolumeSource
  quobyte?: QuobyteVolumeSource
  azureDisk?: AzureDiskVolumeSource
  photonPersistentDisk?: PhotonPersistentDiskVolumeSource
  projected?: ProjectedVolumeSource
  portworxVolume?: PortworxVolumeSource
  scaleIO?: ScaleIOVolumeSource
  storageos?: StorageOSVolumeSource
  csi?: CSIVolumeSource
  ephemeral?: EphemeralVolumeSource
  image?: ImageVolumeSource
}
export interface SecretVolumeSource {
  secretName?: string
  items?: KeyToPath[]
  defaultMode?: number
  optional?: boolean
  defaultUser?: number
}
export interface RBDVolumeSource {
  monitors: string[]
  image: string
  fsType?: string
  pool?: string
  user?: string
  keyring?: string
  secretRef?: LocalObjectReference
  readOnly?: boolean
}
export interface ProjectedVolumeSource {
  sources?: VolumeProjection[]
  defaultMode?: number
  defaultUser?: number
}
export interface VolumeProjection {
  secret?: SecretProjection
  downwardAPI?: DownwardAPIProjection
  configMap?: ConfigMapProjection
  serviceAccountToken?: ServiceAccountTokenProjection
  clusterTrustBundle?: ClusterTrustBundleProjection
  podCertificate?: PodCertificateProjection
}
export interface SecretProjection {
  name?: string
  items?: KeyToPath[]
  optional?: boolean
}
export interface ServiceAccountTokenProjection {
  audience?: string
  expirationSeconds?: number
  path: string
  user?: number
}
export interface PodCertificateProjection {
  signerName: string
  keyType: string
  maxExpirationSeconds?: number
  credentialBundlePath?: string
  keyPath?: string
  certificateChainPath?: string
  userAnnotations?: {
    [k: string]: string
  }
  user?: number
}
export interface ScaleIOVolumeSource {
  gateway: string
  system: string
  secretRef: LocalObjectReference
  sslEnabled?: boolean
  protectionDomain?: string
  storagePool?: string
  storageMode?: string
  volumeName?: string
  fsType?: string
  readOnly?: boolean
}
export interface StorageOSVolumeSource {
  volumeName?: string
  volumeNamespace?: string
  fsType?: string
  readOnly?: boolean
  secretRef?: LocalObjectReference
}
/**
 * Security settings that hold for all containers unless they say otherwise.
 */
export interface PodSecurityContext {
  seLinuxOptions?: SELinuxOptions
  windowsOptions?: WindowsSecurityContextOptions
  runAsUser?: number
  runAsGroup?: number
  runAsNonRoot?: boolean
  supplementalGroups?: number[]
  supplementalGroupsPolicy?: ("Merge" | "Strict")
  fsGroup?: number
  sysctls?: Sysctl[]
  fsGroupChangePolicy?: ("Always" | "OnRootMismatch")
  seccompProfile?: SeccompProfile
  appArmorProfile?: AppArmorProfile
  seLinuxChangePolicy?: ("MountOption" | "Recursive")
}
export interface Sysctl {
  name: string
  value: string
}
/**
 * Rules about nodes and other pods that scheduling follows.
 */
export interface Affinity1 {
  nodeAffinity?: NodeAffinity
  podAffinity?: PodAffinity
  podAntiAffinity?: PodAntiAffinity
}
export interface Toleration {
  key?: string
  operator?: string
  value?: string
  effect?: ("NoSchedule" | "PreferNoSchedule" | "NoExecute")
  tolerationSeconds?: number
}
/**
 * DNS settings on top of the policy's.
 */
export interface PodDNSConfig {
  nameservers?: string[]
  searches?: string[]
  options?: PodDNSConfigOption[]
}
export interface PodDNSConfigOption {
  name?: string
  value?: string
}
export interface PodReadinessGate {
  conditionType: string
}
export interface TopologySpreadConstraint {
  maxSkew: number
  topologyKey: string
  whenUnsatisfiable: ("DoNotSchedule" | "ScheduleAnyway")
  labelSelector?: LabelSelector
  minDomains?: number
  nodeAffinityPolicy?: ("Honor" | "Ignore")
  nodeTaintsPolicy?: ("Honor" | "Ignore")
  matchLabelKeys?: string[]
}
/**
 * Operating system that its containers are made for.
 */
export interface PodOS {
  name: string
}
export interface PodSchedulingGate {
  name: string
}
export interface PodResourceClaim {
  name: string
  resourceClaimName?: string
  resourceClaimTemplateName?: string
}
/**
 * Compute resources.
 */
export interface ResourceRequirements3 {
  /**
   * The most that may be used.
   */
  limits?: {
    [k: string]: Quantity
  }
  /**
   * The least that must be there; the limits unless said.
   */
  requests?: {
    [k: string]: Quantity
  }
  /**
   * Devices, by names of the pod's resourceClaims.
   */
  claims?: ResourceClaim[]
}
export interface PodSchedulingGroup {
  podGroupName?: string
}
/**
 * What was last seen of the pod; written by the system.
 */
export interface PodStatus {
  /**
   * The generation that this status speaks of.
   */
  observedGeneration?: number
  /**
   * Pending, Running, Succeeded, Failed or Unknown.
   */
  phase?: string
  /**
   * Service state in single statements.
   */
  conditions?: PodCondition[]
  /**
   * Why it is in this state, for people to read.
   */
  message?: string
  /**
   * The same as one CamelCase word.
   */
  reason?: string
  /**
   * The node on which room is made for it.
   */
  nominatedNodeName?: string
  /**
   * Address of its node.
   */
  hostIP?: string
  /**
   * Addresses of its node.
   */
  hostIPs?: HostIP[]
  /**
   * Its first address.
   */
  podIP?: string
  /**
   * Its addresses, at most one of each family.
   */
  podIPs?: PodIP[]
  /**
   * When the node took notice of it.
   */
  startTime?: Time
  /**
   * States of its init containers.
   */
  initContainerStatuses?: ContainerStatus[]
  /**
   * States of its containers.
   */
  containerStatuses?: ContainerStatus[]
  /**
   * Quality of service, from its requests and limits.
   */
  qosClass?: string
  /**
   * States of its ephemeral containers.
   */
  ephemeralContainerStatuses?: ContainerStatus[]
  /**
   * State of a change of its resources.
   */
  resize?: string
  resourceClaimStatuses?: PodResourceClaimStatus[]
  extendedResourceClaimStatus?: PodExtendedResourceClaimStatus
  allocatedResources?: {
    [k: string]: Quantity
  }
  resources?: ResourceRequirements1
  nodeAllocatableResourceClaimStatuses?: NodeAllocatableResourceClaimStatus[]
  volumeHealth?: PodVolumeHealth[]
}
export interface PodCondition {
  type: string
  observedGeneration?: number
  status: string
  lastProbeTime?: Time
  lastTransitionTime?: Time
  reason?: string
  message?: string
}
export interface PodIP {
  ip: string
}
export interface PodResourceClaimStatus {
  name: string
  resourceClaimName?: string
}
export interface PodExtendedResourceClaimStatus {
  requestMappings: ContainerExtendedResourceRequest[]
  resourceClaimName: string
}
export interface PodVolumeHealth {
  name: string
  healthConditions?: VolumeHealthCondition[]
  lastTransitionTime?: Time
}
export interface PodDNSConfig1 {
  nameservers?: string[]
  searches?: string[]
  options?: PodDNSConfigOption[]
}
export interface PodOS1 {
  name: string
}
export interface PodSecurityContext1 {
  seLinuxOptions?: SELinuxOptions
  windowsOptions?: WindowsSecurityContextOptions
  runAsUser?: number
  runAsGroup?: number
  runAsNonRoot?: boolean
  supplementalGroups?: number[]
  supplementalGroupsPolicy?: ("Merge" | "Strict")
  fsGroup?: number
  sysctls?: Sysctl[]
  fsGroupChangePolicy?: ("Always" | "OnRootMismatch")
  seccompProfile?: SeccompProfile
  appArmorProfile?: AppArmorProfile
  seLinuxChangePolicy?: ("MountOption" | "Recursive")
}
/**
 * What a pod consists of and how it is run.
 *
 * This interface was referenced by `KindsmithUnit`'s JSON-Schema
 * via the `definition` "PodSpec".
 */
export interface PodSpec1 {
  /**
   * Volumes that its containers can mount.
   */
  volumes?: Volume[]
  /**
   * Containers that run to their end, one after the other, before the others start; those that always restart go on beside them.
   */
  initContainers?: Container[]
  /**
   * Containers that run side by side; at least one.
   */
  containers: Container[]
  /**
   * Containers for debugging, added to a running pod.
   */
  ephemeralContainers?: EphemeralContainer[]
  /**
   * When ended containers are started again.
   */
  restartPolicy?: ("Always" | "OnFailure" | "Never")
  /**
   * How long its processes may take to end after they were told to.
   */
  terminationGracePeriodSeconds?: number
  /**
   * How long it may be active before it is ended.
   */
  activeDeadlineSeconds?: number
  /**
   * Where its names are looked up.
   */
  dnsPolicy?: ("ClusterFirstWithHostNet" | "ClusterFirst" | "Default" | "None")
  /**
   * Labels that its node must have.
   */
  nodeSelector?: {
    [k: string]: string
  }
  /**
   * The account that its processes act as.
   */
  serviceAccountName?: string
  /**
   * Old name of serviceAccountName.
   */
  serviceAccount?: string
  /**
   * Whether a token of the account is mounted.
   */
  automountServiceAccountToken?: boolean
  /**
   * The node that it runs on; schedulers set it.
   */
  nodeName?: string
  /**
   * Uses the network of its node.
   */
  hostNetwork?: boolean
  /**
   * Sees the processes of its node.
   */
  hostPID?: boolean
  /**
   * Shares interprocess communication with its node.
   */
  hostIPC?: boolean
  /**
   * Its containers see each other's processes.
   */
  shareProcessNamespace?: boolean
  securityContext?: PodSecurityContext
  /**
   * Secrets with which its images are pulled.
   */
  imagePullSecrets?: LocalObjectReference[]
  /**
   * Host name of the pod; its name unless said.
   */
  hostname?: string
  /**
   * Domain below the namespace's that the host name stands in.
   */
  subdomain?: string
  affinity?: Affinity1
  /**
   * Which scheduler places it.
   */
  schedulerName?: string
  /**
   * Taints of nodes that it puts up with.
   */
  tolerations?: Toleration[]
  /**
   * Further lines for its hosts file.
   */
  hostAliases?: HostAlias[]
  /**
   * Name of its priority class.
   */
  priorityClassName?: string
  /**
   * Its priority as a number; the higher the more important.
   */
  priority?: number
  dnsConfig?: PodDNSConfig
  /**
   * Further conditions that must hold before it counts as ready.
   */
  readinessGates?: PodReadinessGate[]
  /**
   * Which runtime runs it.
   */
  runtimeClassName?: string
  /**
   * Whether services of the namespace show up in its environment.
   */
  enableServiceLinks?: boolean
  /**
   * Whether it may push out pods of lower priority.
   */
  preemptionPolicy?: string
  /**
   * What running it costs beside its containers.
   */
  overhead?: {
    [k: string]: Quantity
  }
  /**
   * How pods like it are spread over the cluster.
   */
  topologySpreadConstraints?: TopologySpreadConstraint[]
  /**
   * Whether its host name is the full domain name.
   */
  setHostnameAsFQDN?: boolean
  os?: PodOS
  /**
   * Whether it uses the user namespace of its node.
   */
  hostUsers?: boolean
  /**
   * While there are any, it is not scheduled.
   */
  schedulingGates?: PodSchedulingGate[]
  /**
   * Devices that it needs.
   */
  resourceClaims?: PodResourceClaim[]
  resources?: ResourceRequirements3
  hostnameOverride?: string
  schedulingGroup?: PodSchedulingGroup
  evictionResponders?: EvictionResponder[]
}
export interface PodStatus1 {
  /**
   * The generation that this status speaks of.
   */
  observedGeneration?: number
  /**
   * Pending, Running, Succeeded, Failed or Unknown.
   */
  phase?: string
  /**
   * Service state in single statements.
   */
  conditions?: PodCondition[]
  /**
   * Why it is in this state, for people to read.
   */
  message?: string
  /**
   * The same as one CamelCase word.
   */
  reason?: string
  /**
   * The node on which room is made for it.
   */
  nominatedNodeName?: string
  /**
   * Address of its node.
   */
  hostIP?: string
  /**
   * Addresses of its node.
   */
  hostIPs?: HostIP[]
  /**
   * Its first address.
   */
  podIP?: string
  /**
   * Its addresses, at most one of each family.
   */
  podIPs?: PodIP[]
  /**
   * When the node took notice of it.
   */
  startTime?: Time
  /**
   * States of its init containers.
   */
  initContainerStatuses?: ContainerStatus[]
  /**
   * States of its containers.
   */
  containerStatuses?: ContainerStatus[]
  /**
   * Quality of service, from its requests and limits.
   */
  qosClass?: string
  /**
   * States of its ephemeral containers.
   */
  ephemeralContainerStatuses?: ContainerStatus[]
  /**
   * State of a change of its resources.
   */
  resize?: string
  resourceClaimStatuses?: PodResourceClaimStatus[]
  extendedResourceClaimStatus?: PodExtendedResourceClaimStatus
  allocatedResources?: {
    [k: string]: Quantity
  }
  resources?: ResourceRequirements1
  nodeAllocatableResourceClaimStatuses?: NodeAllocatableResourceClaimStatus[]
  volumeHealth?: PodVolumeHealth[]
}
/**
 * A pod to be copied.
 *
 * This interface was referenced by `KindsmithUnit`'s JSON-Schema
 * via the `definition` "PodTemplate".
 */
export interface PodTemplate {
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
  template?: PodTemplateSpec
}
/**
 * Metadata and spec of the copies.
 */
export interface PodTemplateSpec {
  metadata?: ObjectMeta
  spec?: PodSpec1
}
export interface PodTemplateSpec1 {
  metadata?: ObjectMeta
  spec?: PodSpec1
}
/**
 * How a container is asked whether it is well.
 *
 * This interface was referenced by `KindsmithUnit`'s JSON-Schema
 * via the `definition` "Probe".
 */
export interface Probe6 {
  exec?: ExecAction
  httpGet?: HTTPGetAction
  tcpSocket?: TCPSocketAction
  grpc?: GRPCAction
  /**
   * Wait after the start.
   */
  initialDelaySeconds?: number
  /**
   * How long one check may take.
   */
  timeoutSeconds?: number
  /**
   * How often it is checked.
   */
  periodSeconds?: number
  /**
   * Successes in a row that count.
   */
  successThreshold?: number
  /**
   * Failures in a row that count.
   */
  failureThreshold?: number
  /**
   * How long the container may take to end after this probe failed.
   */
  terminationGracePeriodSeconds?: number
}
/**
 * Keeps a number of equal pods running; Deployments have taken its place.
 *
 * This interface was referenced by `KindsmithUnit`'s JSON-Schema
 * via the `definition` "ReplicationController".
 */
export interface ReplicationController {
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
  spec?: ReplicationControllerSpec
  status?: ReplicationControllerStatus
}
/**
 * What is wanted of the controller.
 */
export interface ReplicationControllerSpec {
  /**
   * How many pods are wanted.
   */
  replicas?: number
  /**
   * How long a new pod must be ready before it counts as available.
   */
  minReadySeconds?: number
  /**
   * Which pods are its own; the labels of the template unless said.
   */
  selector?: {
    [k: string]: string
  }
  template?: PodTemplateSpec2
}
/**
 * The pods that are made.
 */
export interface PodTemplateSpec2 {
  metadata?: ObjectMeta
  spec?: PodSpec1
}
/**
 * What was last seen of the controller; written by the system.
 */
export interface ReplicationControllerStatus {
  replicas: number
  fullyLabeledReplicas?: number
  readyReplicas?: number
  availableReplicas?: number
  observedGeneration?: number
  conditions?: ReplicationControllerCondition[]
}
export interface ReplicationControllerCondition {
  type: string
  status: string
  lastTransitionTime?: Time
  reason?: string
  message?: string
}
export interface ReplicationControllerSpec1 {
  /**
   * How many pods are wanted.
   */
  replicas?: number
  /**
   * How long a new pod must be ready before it counts as available.
   */
  minReadySeconds?: number
  /**
   * Which pods are its own; the labels of the template unless said.
   */
  selector?: {
    [k: string]: string
  }
  template?: PodTemplateSpec2
}
export interface ReplicationControllerStatus1 {
  replicas: number
  fullyLabeledReplicas?: number
  readyReplicas?: number
  availableReplicas?: number
  observedGeneration?: number
  conditions?: ReplicationControllerCondition[]
}
/**
 * Bounds of what all objects in a namespace may use together.
 *
 * This interface was referenced by `KindsmithUnit`'s JSON-Schema
 * via the `definition` "ResourceQuota".
 */
export interface ResourceQuota {
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
  spec?: ResourceQuotaSpec
  status?: ResourceQuotaStatus
}
/**
 * The bounds.
 */
export interface ResourceQuotaSpec {
  /**
   * The most of each resource.
   */
  hard?: {
    [k: string]: Quantity
  }
  /**
   * Which objects are counted.
   */
  scopes?: ("BestEffort" | "CrossNamespacePodAffinity" | "NotBestEffort" | "NotTerminating" | "PriorityClass" | "Terminating" | "VolumeAttributesClass")[]
  scopeSelector?: ScopeSelector
}
/**
 * The same, by operators and values.
 */
export interface ScopeSelector {
  matchExpressions?: ScopedResourceSelectorRequirement[]
}
export interface ScopedResourceSelectorRequirement {
  scopeName: ("BestEffort" | "CrossNamespacePodAffinity" | "NotBestEffort" | "NotTerminating" | "PriorityClass" | "Terminating" | "VolumeAttributesClass")
  operator: ("DoesNotExist" | "Exists" | "In" | "NotIn")
  values?: string[]
}
/**
 * The bounds in force and what is used of them.
 */
export interface ResourceQuotaStatus {
  hard?: {
    [k: string]: Quantity
  }
  used?: {
    [k: string]: Quantity
  }
}
export interface ResourceQuotaSpec1 {
  /**
   * The most of each resource.
   */
  hard?: {
    [k: string]: Quantity
  }
  /**
   * Which objects are counted.
   */
  scopes?: ("BestEffort" | "CrossNamespacePodAffinity" | "NotBestEffort" | "NotTerminating" | "PriorityClass" | "Terminating" | "VolumeAttributesClass")[]
  scopeSelector?: ScopeSelector
}
export interface ResourceQuotaStatus1 {
  hard?: {
    [k: string]: Quantity
  }
  used?: {
    [k: string]: Quantity
  }
}
export interface ScopeSelector1 {
  matchExpressions?: ScopedResourceSelectorRequirement[]
}
/**
 * Confidential data such as passwords, tokens and keys; at most 1 MiB.
 *
 * This interface was referenced by `KindsmithUnit`'s JSON-Schema
 * via the `definition` "Secret".
 */
export interface Secret {
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
  /**
   * Data that can not change any more; only metadata can.
   */
  immutable?: boolean
  /**
   * Base64 of the values by key.
   */
  data?: {
    [k: string]: string
  }
  /**
   * What the data is for; some types demand certain keys.
   */
  type?: string
  /**
   * Values in plain text, written into data; never shown.
   */
  stringData?: {
    [k: string]: string
  }
}
export interface SecurityContext2 {
  capabilities?: Capabilities
  privileged?: boolean
  seLinuxOptions?: SELinuxOptions
  windowsOptions?: WindowsSecurityContextOptions
  runAsUser?: number
  runAsGroup?: number
  runAsNonRoot?: boolean
  readOnlyRootFilesystem?: boolean
  allowPrivilegeEscalation?: boolean
  procMount?: ("Default" | "Unmasked")
  seccompProfile?: SeccompProfile
  appArmorProfile?: AppArmorProfile
}
/**
 * A stable address and ports in front of a changing set of pods.
 *
 * This interface was referenced by `KindsmithUnit`'s JSON-Schema
 * via the `definition` "Service".
 */
export interface Service {
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
  spec?: ServiceSpec
  status?: ServiceStatus
}
/**
 * What is wanted of the service.
 */
export interface ServiceSpec {
  /**
   * Ports that it serves.
   */
  ports?: ServicePort[]
  /**
   * Labels of the pods behind it; without one the endpoints are made by hand.
   */
  selector?: {
    [k: string]: string
  }
  /**
   * Its address inside the cluster; None: no address; made by the server unless said.
   */
  clusterIP?: string
  /**
   * Its addresses, at most one of each family; the first is clusterIP.
   */
  clusterIPs?: string[]
  /**
   * ClusterIP, NodePort, LoadBalancer or ExternalName.
   */
  type?: ("ClusterIP" | "ExternalName" | "LoadBalancer" | "NodePort")
  /**
   * Addresses at which nodes take traffic for it.
   */
  externalIPs?: string[]
  /**
   * ClientIP sends a client to the same pod again.
   */
  sessionAffinity?: ("ClientIP" | "None")
  /**
   * An address to ask the load balancer for; not all heed it.
   */
  loadBalancerIP?: string
  /**
   * Networks from which the load balancer takes traffic.
   */
  loadBalancerSourceRanges?: string[]
  /**
   * A DNS name that it stands for.
   */
  externalName?: string
  /**
   * Local keeps traffic from outside on the node that it came to.
   */
  externalTrafficPolicy?: string
  /**
   * Port at which nodes say whether they have endpoints.
   */
  healthCheckNodePort?: number
  /**
   * Pods that are not ready are endpoints too.
   */
  publishNotReadyAddresses?: boolean
  sessionAffinityConfig?: SessionAffinityConfig
  /**
   * IPv4, IPv6 or both.
   */
  ipFamilies?: string[]
  /**
   * Whether it has addresses of one family or of both.
   */
  ipFamilyPolicy?: string
  /**
   * Whether a LoadBalancer gets node ports.
   */
  allocateLoadBalancerNodePorts?: boolean
  /**
   * Which implementation serves it.
   */
  loadBalancerClass?: string
  /**
   * Local keeps traffic from inside on the node that it came from.
   */
  internalTrafficPolicy?: ("Cluster" | "Local")
  /**
   * Which endpoints are preferred.
   */
  trafficDistribution?: ("PreferClose" | "PreferSameZone" | "PreferSameNode")
}
/**
 * A port of a service.
 *
 * This interface was referenced by `KindsmithUnit`'s JSON-Schema
 * via the `definition` "ServicePort".
 */
export interface ServicePort {
  /**
   * Needed when there are several.
   */
  name?: string
  /**
   * TCP, UDP or SCTP.
   */
  protocol?: ("SCTP" | "TCP" | "UDP")
  /**
   * What is spoken on it.
   */
  appProtocol?: string
  /**
   * The port of the service.
   */
  port: number
  /**
   * Port of the pods, by number or name; the same as port unless said.
   */
  targetPort?: IntOrString
  /**
   * Port on every node; made by the server unless said.
   */
  nodePort?: number
}
/**
 * Settings of the affinity.
 */
export interface SessionAffinityConfig {
  clientIP?: ClientIPConfig
}
/**
 * What was last seen of the service; written by the system.
 */
export interface ServiceStatus {
  loadBalancer?: LoadBalancerStatus
  conditions?: Condition[]
}
/**
 * An identity for processes that run in pods.
 *
 * This interface was referenced by `KindsmithUnit`'s JSON-Schema
 * via the `definition` "ServiceAccount".
 */
export interface ServiceAccount {
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
  /**
   * Secrets that pods of this account may use; no longer filled by itself.
   */
  secrets?: ObjectReference1[]
  /**
   * Secrets with which images of pods of this account are pulled.
   */
  imagePullSecrets?: LocalObjectReference[]
  /**
   * Whether its pods get a token mounted; a pod may say otherwise.
   */
  automountServiceAccountToken?: boolean
}
/**
 * How a service is reached and what stands behind it.
 *
 * This interface was referenced by `KindsmithUnit`'s JSON-Schema
 * via the `definition` "ServiceSpec".
 */
export interface ServiceSpec1 {
  /**
   * Ports that it serves.
   */
  ports?: ServicePort[]
  /**
   * Labels of the pods behind it; without one the endpoints are made by hand.
   */
  selector?: {
    [k: string]: string
  }
  /**
   * Its address inside the cluster; None: no address; made by the server unless said.
   */
  clusterIP?: string
  /**
   * Its addresses, at most one of each family; the first is clusterIP.
   */
  clusterIPs?: string[]
  /**
   * ClusterIP, NodePort, LoadBalancer or ExternalName.
   */
  type?: ("ClusterIP" | "ExternalName" | "LoadBalancer" | "NodePort")
  /**
   * Addresses at which nodes take traffic for it.
   */
  externalIPs?: string[]
  /**
   * ClientIP sends a client to the same pod again.
   */
  sessionAffinity?: ("ClientIP" | "None")
  /**
   * An address to ask the load balancer for; not all heed it.
   */
  loadBalancerIP?: string
  /**
   * Networks from which the load balancer takes traffic.
   */
  loadBalancerSourceRanges?: string[]
  /**
   * A DNS name that it stands for.
   */
  externalName?: string
  /**
   * Local keeps traffic from outside on the node that it came to.
   */
  externalTrafficPolicy?: string
  /**
   * Port at which nodes say whether they have endpoints.
   */
  healthCheckNodePort?: number
  /**
   * Pods that are not ready are endpoints too.
   */
  publishNotReadyAddresses?: boolean
  sessionAffinityConfig?: SessionAffinityConfig
  /**
   * IPv4, IPv6 or both.
   */
  ipFamilies?: string[]
  /**
   * Whether it has addresses of one family or of both.
   */
  ipFamilyPolicy?: string
  /**
   * Whether a LoadBalancer gets node ports.
   */
  allocateLoadBalancerNodePorts?: boolean
  /**
   * Which implementation serves it.
   */
  loadBalancerClass?: string
  /**
   * Local keeps traffic from inside on the node that it came from.
   */
  internalTrafficPolicy?: ("Cluster" | "Local")
  /**
   * Which endpoints are preferred.
   */
  trafficDistribution?: ("PreferClose" | "PreferSameZone" | "PreferSameNode")
}
export interface ServiceStatus1 {
  loadBalancer?: LoadBalancerStatus
  conditions?: Condition[]
}
export interface SessionAffinityConfig1 {
  clientIP?: ClientIPConfig
}
export interface TypedLocalObjectReference1 {
  apiGroup?: (string | null)
  kind: string
  name: string
}
export interface TypedObjectReference1 {
  apiGroup?: (string | null)
  kind: string
  name: string
  namespace?: string
}
export interface VolumeResourceRequirements1 {
  limits?: {
    [k: string]: Quantity
  }
  requests?: {
    [k: string]: Quantity
  }
}
