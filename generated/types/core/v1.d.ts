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
kind?: string
namespace?: string
name?: string
uid?: string
apiVersion?: string
resourceVersion?: string
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
export interface Container {
name: string
image?: string
command?: string[]
args?: string[]
workingDir?: string
ports?: ContainerPort[]
envFrom?: EnvFromSource[]
env?: EnvVar[]
resources?: ResourceRequirements
resizePolicy?: ContainerResizePolicy[]
restartPolicy?: ("Always" | "Never" | "OnFailure")
restartPolicyRules?: ContainerRestartRule[]
volumeMounts?: VolumeMount[]
volumeDevices?: VolumeDevice[]
livenessProbe?: Probe
readinessProbe?: Probe
startupProbe?: Probe
lifecycle?: Lifecycle
terminationMessagePath?: string
terminationMessagePolicy?: ("File" | "FallbackToLogsOnError")
imagePullPolicy?: ("Always" | "IfNotPresent" | "Never")
securityContext?: SecurityContext
stdin?: boolean
stdinOnce?: boolean
tty?: boolean
}
export interface ContainerPort {
name?: string
hostPort?: number
containerPort: number
protocol?: ("SCTP" | "TCP" | "UDP")
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
export interface EnvVar {
name: string
value?: string
valueFrom?: EnvVarSource
}
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
export interface ResourceRequirements {
limits?: {
[k: string]: Quantity
}
requests?: {
[k: string]: Quantity
}
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
action: ("Restart" | "RestartAllContainers")
exitCodes?: ContainerRestartRuleOnExitCodes
}
export interface ContainerRestartRuleOnExitCodes {
operator: ("In" | "NotIn")
values?: number[]
}
export interface VolumeMount {
name: string
readOnly?: boolean
recursiveReadOnly?: string
mountPath: string
subPath?: string
mountPropagation?: string
subPathExpr?: string
bindMountOptions?: string[]
}
export interface VolumeDevice {
name: string
devicePath: string
}
export interface Probe {
exec?: ExecAction
httpGet?: HTTPGetAction
tcpSocket?: TCPSocketAction
grpc?: GRPCAction
initialDelaySeconds?: number
timeoutSeconds?: number
periodSeconds?: number
successThreshold?: number
failureThreshold?: number
terminationGracePeriodSeconds?: number
}
export interface ExecAction {
command?: string[]
}
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
export interface TCPSocketAction {
port: IntOrString
host?: string
}
export interface GRPCAction {
port: number
service?: string
mode?: ("Plaintext" | "TLS")
}
export interface Lifecycle {
postStart?: LifecycleHandler
preStop?: LifecycleHandler
stopSignal?: string
}
export interface LifecycleHandler {
exec?: ExecAction
httpGet?: HTTPGetAction
tcpSocket?: TCPSocketAction
sleep?: SleepAction
}
export interface SleepAction {
seconds: number
}
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
resources?: ResourceRequirements
volumeMounts?: VolumeMountStatus[]
user?: ContainerUser
allocatedResourcesStatus?: ResourceStatus[]
stopSignal?: string
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
export interface ObjectReference1 {
kind?: string
namespace?: string
name?: string
uid?: string
apiVersion?: string
resourceVersion?: string
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
export interface EphemeralContainer {
name: string
image?: string
command?: string[]
args?: string[]
workingDir?: string
ports?: ContainerPort[]
envFrom?: EnvFromSource[]
env?: EnvVar[]
resources?: ResourceRequirements
resizePolicy?: ContainerResizePolicy[]
restartPolicy?: string
restartPolicyRules?: ContainerRestartRule[]
volumeMounts?: VolumeMount[]
volumeDevices?: VolumeDevice[]
livenessProbe?: Probe
readinessProbe?: Probe
startupProbe?: Probe
lifecycle?: Lifecycle
terminationMessagePath?: string
terminationMessagePolicy?: ("FallbackToLogsOnError" | "File")
imagePullPolicy?: ("Always" | "IfNotPresent" | "Never")
securityContext?: SecurityContext
stdin?: boolean
stdinOnce?: boolean
tty?: boolean
targetContainerName?: string
}
export interface EphemeralVolumeSource {
volumeClaimTemplate?: PersistentVolumeClaimTemplate
}
export interface PersistentVolumeClaimTemplate {
metadata?: ObjectMeta
spec: PersistentVolumeClaimSpec
}
export interface PersistentVolumeClaimSpec {
accessModes?: string[]
selector?: LabelSelector
resources?: VolumeResourceRequirements
volumeName?: string
storageClassName?: string
volumeMode?: ("Block" | "Filesystem")
dataSource?: TypedLocalObjectReference
dataSourceRef?: TypedObjectReference
volumeAttributesClassName?: string
}
export interface VolumeResourceRequirements {
limits?: {
[k: string]: Quantity
}
requests?: {
[k: string]: Quantity
}
}
export interface TypedLocalObjectReference {
apiGroup?: (string | null)
kind: string
name: string
}
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
 * The object that it is about.
 */
export interface ObjectReference2 {
kind?: string
namespace?: string
name?: string
uid?: string
apiVersion?: string
resourceVersion?: string
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
 * A second object that takes part.
 */
export interface ObjectReference3 {
kind?: string
namespace?: string
name?: string
uid?: string
apiVersion?: string
resourceVersion?: string
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
limits: LimitRangeItem[]
}
export interface LimitRangeItem {
type: string
max?: {
[k: string]: Quantity
}
min?: {
[k: string]: Quantity
}
default?: {
[k: string]: Quantity
}
defaultRequest?: {
[k: string]: Quantity
}
maxLimitRequestRatio?: {
[k: string]: Quantity
}
}
export interface LimitRangeSpec1 {
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
finalizers?: string[]
}
/**
 * What was last seen of the namespace; written by the system.
 */
export interface NamespaceStatus {
phase?: string
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
finalizers?: string[]
}
export interface NamespaceStatus1 {
phase?: string
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
podCIDR?: string
podCIDRs?: string[]
providerID?: string
unschedulable?: boolean
taints?: Taint[]
configSource?: NodeConfigSource
externalID?: string
podPreemptionPolicy?: NodePodPreemptionPolicy
}
export interface Taint {
key: string
value?: string
effect: string
timeAdded?: Time
}
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
capacity?: {
[k: string]: Quantity
}
allocatable?: {
[k: string]: Quantity
}
phase?: string
conditions?: NodeCondition[]
addresses?: NodeAddress[]
daemonEndpoints?: NodeDaemonEndpoints
nodeInfo?: NodeSystemInfo
images?: ContainerImage[]
volumesInUse?: string[]
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
export interface NodeDaemonEndpoints {
kubeletEndpoint?: DaemonEndpoint
}
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
assigned?: NodeConfigSource
active?: NodeConfigSource
lastKnownGood?: NodeConfigSource
error?: string
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
export interface NodeSpec1 {
podCIDR?: string
podCIDRs?: string[]
providerID?: string
unschedulable?: boolean
taints?: Taint[]
configSource?: NodeConfigSource
externalID?: string
podPreemptionPolicy?: NodePodPreemptionPolicy
}
export interface NodeStatus1 {
capacity?: {
[k: string]: Quantity
}
allocatable?: {
[k: string]: Quantity
}
phase?: string
conditions?: NodeCondition[]
addresses?: NodeAddress[]
daemonEndpoints?: NodeDaemonEndpoints
nodeInfo?: NodeSystemInfo
images?: ContainerImage[]
volumesInUse?: string[]
volumesAttached?: AttachedVolume[]
config?: NodeConfigStatus
runtimeHandlers?: NodeRuntimeHandler[]
features?: NodeFeatures
declaredFeatures?: string[]
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
accessModes?: ("ReadOnlyMany" | "ReadWriteMany" | "ReadWriteOnce" | "ReadWriteOncePod")[]
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
accessModes?: string[]
selector?: LabelSelector
resources?: VolumeResourceRequirements
volumeName?: string
storageClassName?: string
volumeMode?: ("Block" | "Filesystem")
dataSource?: TypedLocalObjectReference
dataSourceRef?: TypedObjectReference
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
accessModes?: ("ReadOnlyMany" | "ReadWriteMany" | "ReadWriteOnce" | "ReadWriteOncePod")[]
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
volumes?: Volume[]
initContainers?: Container[]
containers: Container[]
ephemeralContainers?: EphemeralContainer[]
restartPolicy?: ("Always" | "OnFailure" | "Never")
terminationGracePeriodSeconds?: number
activeDeadlineSeconds?: number
dnsPolicy?: ("ClusterFirstWithHostNet" | "ClusterFirst" | "Default" | "None")
nodeSelector?: {
[k: string]: string
}
serviceAccountName?: string
serviceAccount?: string
automountServiceAccountToken?: boolean
nodeName?: string
hostNetwork?: boolean
hostPID?: boolean
hostIPC?: boolean
shareProcessNamespace?: boolean
securityContext?: PodSecurityContext
imagePullSecrets?: LocalObjectReference[]
hostname?: string
subdomain?: string
affinity?: Affinity
schedulerName?: string
tolerations?: Toleration[]
hostAliases?: HostAlias[]
priorityClassName?: string
priority?: number
dnsConfig?: PodDNSConfig
readinessGates?: PodReadinessGate[]
runtimeClassName?: string
enableServiceLinks?: boolean
preemptionPolicy?: ("PreemptLowerPriority" | "Never")
overhead?: {
[k: string]: Quantity
}
topologySpreadConstraints?: TopologySpreadConstraint[]
setHostnameAsFQDN?: boolean
os?: PodOS
hostUsers?: boolean
schedulingGates?: PodSchedulingGate[]
resourceClaims?: PodResourceClaim[]
resources?: ResourceRequirements
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
export interface Toleration {
key?: string
operator?: string
value?: string
effect?: ("NoSchedule" | "PreferNoSchedule" | "NoExecute")
tolerationSeconds?: number
}
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
export interface PodSchedulingGroup {
podGroupName?: string
}
/**
 * What was last seen of the pod; written by the system.
 */
export interface PodStatus {
observedGeneration?: number
phase?: string
conditions?: PodCondition[]
message?: string
reason?: string
nominatedNodeName?: string
hostIP?: string
hostIPs?: HostIP[]
podIP?: string
podIPs?: PodIP[]
startTime?: Time
initContainerStatuses?: ContainerStatus[]
containerStatuses?: ContainerStatus[]
qosClass?: string
ephemeralContainerStatuses?: ContainerStatus[]
resize?: string
resourceClaimStatuses?: PodResourceClaimStatus[]
extendedResourceClaimStatus?: PodExtendedResourceClaimStatus
allocatedResources?: {
[k: string]: Quantity
}
resources?: ResourceRequirements
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
export interface PodSpec1 {
volumes?: Volume[]
initContainers?: Container[]
containers: Container[]
ephemeralContainers?: EphemeralContainer[]
restartPolicy?: ("Always" | "OnFailure" | "Never")
terminationGracePeriodSeconds?: number
activeDeadlineSeconds?: number
dnsPolicy?: ("ClusterFirstWithHostNet" | "ClusterFirst" | "Default" | "None")
nodeSelector?: {
[k: string]: string
}
serviceAccountName?: string
serviceAccount?: string
automountServiceAccountToken?: boolean
nodeName?: string
hostNetwork?: boolean
hostPID?: boolean
hostIPC?: boolean
shareProcessNamespace?: boolean
securityContext?: PodSecurityContext
imagePullSecrets?: LocalObjectReference[]
hostname?: string
subdomain?: string
affinity?: Affinity
schedulerName?: string
tolerations?: Toleration[]
hostAliases?: HostAlias[]
priorityClassName?: string
priority?: number
dnsConfig?: PodDNSConfig
readinessGates?: PodReadinessGate[]
runtimeClassName?: string
enableServiceLinks?: boolean
preemptionPolicy?: ("PreemptLowerPriority" | "Never")
overhead?: {
[k: string]: Quantity
}
topologySpreadConstraints?: TopologySpreadConstraint[]
setHostnameAsFQDN?: boolean
os?: PodOS
hostUsers?: boolean
schedulingGates?: PodSchedulingGate[]
resourceClaims?: PodResourceClaim[]
resources?: ResourceRequirements
hostnameOverride?: string
schedulingGroup?: PodSchedulingGroup
evictionResponders?: EvictionResponder[]
}
export interface PodStatus1 {
observedGeneration?: number
phase?: string
conditions?: PodCondition[]
message?: string
reason?: string
nominatedNodeName?: string
hostIP?: string
hostIPs?: HostIP[]
podIP?: string
podIPs?: PodIP[]
startTime?: Time
initContainerStatuses?: ContainerStatus[]
containerStatuses?: ContainerStatus[]
qosClass?: string
ephemeralContainerStatuses?: ContainerStatus[]
resize?: string
resourceClaimStatuses?: PodResourceClaimStatus[]
extendedResourceClaimStatus?: PodExtendedResourceClaimStatus
allocatedResources?: {
[k: string]: Quantity
}
resources?: ResourceRequirements
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
replicas?: number
minReadySeconds?: number
selector?: {
[k: string]: string
}
template?: PodTemplateSpec1
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
replicas?: number
minReadySeconds?: number
selector?: {
[k: string]: string
}
template?: PodTemplateSpec1
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
hard?: {
[k: string]: Quantity
}
scopes?: ("BestEffort" | "CrossNamespacePodAffinity" | "NotBestEffort" | "NotTerminating" | "PriorityClass" | "Terminating" | "VolumeAttributesClass")[]
scopeSelector?: ScopeSelector
}
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
hard?: {
[k: string]: Quantity
}
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
ports?: ServicePort[]
selector?: {
[k: string]: string
}
clusterIP?: string
clusterIPs?: string[]
type?: ("ClusterIP" | "ExternalName" | "LoadBalancer" | "NodePort")
externalIPs?: string[]
sessionAffinity?: ("ClientIP" | "None")
loadBalancerIP?: string
loadBalancerSourceRanges?: string[]
externalName?: string
externalTrafficPolicy?: ("Cluster" | "Local")
healthCheckNodePort?: number
publishNotReadyAddresses?: boolean
sessionAffinityConfig?: SessionAffinityConfig
ipFamilies?: ("IPv4" | "IPv6")[]
ipFamilyPolicy?: ("PreferDualStack" | "RequireDualStack" | "SingleStack")
allocateLoadBalancerNodePorts?: boolean
loadBalancerClass?: string
internalTrafficPolicy?: ("Cluster" | "Local")
trafficDistribution?: ("PreferClose" | "PreferSameZone" | "PreferSameNode")
}
export interface ServicePort {
name?: string
protocol?: ("SCTP" | "TCP" | "UDP")
appProtocol?: string
port: number
targetPort?: IntOrString
nodePort?: number
}
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
export interface ServiceSpec1 {
ports?: ServicePort[]
selector?: {
[k: string]: string
}
clusterIP?: string
clusterIPs?: string[]
type?: ("ClusterIP" | "ExternalName" | "LoadBalancer" | "NodePort")
externalIPs?: string[]
sessionAffinity?: ("ClientIP" | "None")
loadBalancerIP?: string
loadBalancerSourceRanges?: string[]
externalName?: string
externalTrafficPolicy?: ("Cluster" | "Local")
healthCheckNodePort?: number
publishNotReadyAddresses?: boolean
sessionAffinityConfig?: SessionAffinityConfig
ipFamilies?: ("IPv4" | "IPv6")[]
ipFamilyPolicy?: ("PreferDualStack" | "RequireDualStack" | "SingleStack")
allocateLoadBalancerNodePorts?: boolean
loadBalancerClass?: string
internalTrafficPolicy?: ("Cluster" | "Local")
trafficDistribution?: ("PreferClose" | "PreferSameZone" | "PreferSameNode")
}
export interface ServiceStatus1 {
loadBalancer?: LoadBalancerStatus
conditions?: Condition[]
}
