// Every admission plugin of kube-apiserver 1.37 in the order in which they run, as its log of a start with all of them shows it (mutating
// and validating lists woven into one), and whether it is on by default.

export interface KnownAdmissionPlugin {
  readonly name: string;
  readonly on: boolean;
}

/** A line a plugin; `+`: on by default. */
const TABLE = `
  AlwaysAdmit
  NamespaceAutoProvision
+ NamespaceLifecycle
  NamespaceExists
  LimitPodHardAntiAffinityTopology
+ LimitRanger
+ ServiceAccount
  NodeRestriction
+ TaintNodesByCondition
  AlwaysPullImages
  ImagePolicyWebhook
+ PodSecurity
  PodNodeSelector
+ Priority
+ DefaultTolerationSeconds
  PodTolerationRestriction
  EventRateLimit
  ExtendedResourceToleration
+ DefaultStorageClass
+ StorageObjectInUseProtection
+ PodGroupProtection
  OwnerReferencesPermissionEnforcement
+ PersistentVolumeClaimResize
+ RuntimeClass
+ CertificateApproval
+ CertificateSigning
+ ClusterTrustBundleAttest
+ CertificateSubjectRestriction
+ DefaultIngressClass
  DenyServiceExternalIPs
+ PodTopologyLabels
+ NodeDeclaredFeatureValidator
+ PodResizeValidator
+ MutatingAdmissionPolicy
+ MutatingAdmissionWebhook
+ ValidatingAdmissionPolicy
+ ValidatingAdmissionWebhook
+ ResourceQuota
  AlwaysDeny
`;

export const ADMISSION_PLUGINS: readonly KnownAdmissionPlugin[] = TABLE.trim()
  .split('\n')
  .map((line) => ({ name: line.replace(/^\+/, '').trim(), on: line.startsWith('+') }));

/** Names that kube-apiserver had once and that scripts still pass. */
export const RETIRED_ADMISSION_PLUGINS: readonly string[] = [
  'DenyEscalatingExec',
  'DenyExecOnPrivileged',
  'GenericAdmissionWebhook',
  'InitialResources',
  'Initializers',
  'PersistentVolumeLabel',
  'PodPreset',
  'PodSecurityPolicy',
  'SecurityContextDeny',
];
