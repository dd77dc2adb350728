// generated from 87 definitions, do not edit
export default (rt) => {
"use strict";
const unit_core_v1 = rt.unit("core\u002fv1");
const unit_meta_v1 = rt.unit("meta\u002fv1");

function encode_Affinity(o, w) {
  let v, e;
  if ((v = o.podAntiAffinity) != null) { e = w.size; encode_PodAntiAffinity(v, w); w.close(26, e); }
  if ((v = o.podAffinity) != null) { e = w.size; encode_PodAffinity(v, w); w.close(18, e); }
  if ((v = o.nodeAffinity) != null) { e = w.size; encode_NodeAffinity(v, w); w.close(10, e); }
}
const known_decode_Affinity = {"1":"NodeAffinity","2":"PodAffinity","3":"PodAntiAffinity"};
function decode_Affinity(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.nodeAffinity = r.message(decode_NodeAffinity, o.nodeAffinity ?? {}); break;
      case 18: o.podAffinity = r.message(decode_PodAffinity, o.podAffinity ?? {}); break;
      case 26: o.podAntiAffinity = r.message(decode_PodAntiAffinity, o.podAntiAffinity ?? {}); break;
      default: r.other(k, "Affinity", known_decode_Affinity);
    }
  }
  return o;
}

function encode_AppArmorProfile(o, w) {
  let v, e;
  if ((v = o.localhostProfile) != null) { w.string(18, v); }
  w.string(10, o.type ?? "");
}
const known_decode_AppArmorProfile = {"1":"Type","2":"LocalhostProfile"};
function decode_AppArmorProfile(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.type = r.string(); break;
      case 18: o.localhostProfile = r.string(); break;
      default: r.other(k, "AppArmorProfile", known_decode_AppArmorProfile);
    }
  }
  return o;
}

function encode_AzureFileVolumeSource(o, w) {
  let v, e;
  w.bool(24, o.readOnly ?? false);
  w.string(18, o.shareName ?? "");
  w.string(10, o.secretName ?? "");
}
const known_decode_AzureFileVolumeSource = {"1":"SecretName","2":"ShareName","3":"ReadOnly"};
function decode_AzureFileVolumeSource(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.secretName = r.string(); break;
      case 18: o.shareName = r.string(); break;
      case 24: o.readOnly = r.bool(); break;
      default: r.other(k, "AzureFileVolumeSource", known_decode_AzureFileVolumeSource);
    }
  }
  return o;
}

function encode_CSIVolumeSource(o, w) {
  let v, e;
  if ((v = o.nodePublishSecretRef) != null) { e = w.size; unit_core_v1.encode.LocalObjectReference(v, w); w.close(42, e); }
  if ((v = o.volumeAttributes) != null) for (const k of rt.fallingKeys(v)) {
    const s = w.size; w.string(18, v[k]); w.string(10, k); w.close(34, s);
  }
  if ((v = o.fsType) != null) { w.string(26, v); }
  if ((v = o.readOnly) != null) { w.bool(16, v); }
  w.string(10, o.driver ?? "");
}
const entry = { key: 18, read: (r) => r.string(), zero: () => ("") };
const known_decode_CSIVolumeSource = {"1":"Driver","2":"ReadOnly","3":"FsType","4":"VolumeAttributes","5":"NodePublishSecretRef"};
function decode_CSIVolumeSource(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.driver = r.string(); break;
      case 16: o.readOnly = r.bool(); break;
      case 26: o.fsType = r.string(); break;
      case 34: rt.readEntry(r, o.volumeAttributes ??= {}, entry); break;
      case 42: o.nodePublishSecretRef = r.message(unit_core_v1.decode.LocalObjectReference, o.nodePublishSecretRef ?? {}); break;
      default: r.other(k, "CSIVolumeSource", known_decode_CSIVolumeSource);
    }
  }
  return o;
}

function encode_Capabilities(o, w) {
  let v, e;
  if ((v = o.drop) != null) for (let i = v.length - 1; i >= 0; i--) { w.string(18, v[i]); }
  if ((v = o.add) != null) for (let i = v.length - 1; i >= 0; i--) { w.string(10, v[i]); }
}
const known_decode_Capabilities = {"1":"Add","2":"Drop"};
function decode_Capabilities(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: (o.add ??= []).push(r.string()); break;
      case 18: (o.drop ??= []).push(r.string()); break;
      default: r.other(k, "Capabilities", known_decode_Capabilities);
    }
  }
  return o;
}

function encode_CephFSVolumeSource(o, w) {
  let v, e;
  w.bool(48, o.readOnly ?? false);
  if ((v = o.secretRef) != null) { e = w.size; unit_core_v1.encode.LocalObjectReference(v, w); w.close(42, e); }
  w.string(34, o.secretFile ?? "");
  w.string(26, o.user ?? "");
  w.string(18, o.path ?? "");
  if ((v = o.monitors) != null) for (let i = v.length - 1; i >= 0; i--) { w.string(10, v[i]); }
}
const known_decode_CephFSVolumeSource = {"1":"Monitors","2":"Path","3":"User","4":"SecretFile","5":"SecretRef","6":"ReadOnly"};
function decode_CephFSVolumeSource(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: (o.monitors ??= []).push(r.string()); break;
      case 18: o.path = r.string(); break;
      case 26: o.user = r.string(); break;
      case 34: o.secretFile = r.string(); break;
      case 42: o.secretRef = r.message(unit_core_v1.decode.LocalObjectReference, o.secretRef ?? {}); break;
      case 48: o.readOnly = r.bool(); break;
      default: r.other(k, "CephFSVolumeSource", known_decode_CephFSVolumeSource);
    }
  }
  return o;
}

function encode_CinderVolumeSource(o, w) {
  let v, e;
  if ((v = o.secretRef) != null) { e = w.size; unit_core_v1.encode.LocalObjectReference(v, w); w.close(34, e); }
  w.bool(24, o.readOnly ?? false);
  w.string(18, o.fsType ?? "");
  w.string(10, o.volumeID ?? "");
}
const known_decode_CinderVolumeSource = {"1":"VolumeID","2":"FsType","3":"ReadOnly","4":"SecretRef"};
function decode_CinderVolumeSource(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.volumeID = r.string(); break;
      case 18: o.fsType = r.string(); break;
      case 24: o.readOnly = r.bool(); break;
      case 34: o.secretRef = r.message(unit_core_v1.decode.LocalObjectReference, o.secretRef ?? {}); break;
      default: r.other(k, "CinderVolumeSource", known_decode_CinderVolumeSource);
    }
  }
  return o;
}

function encode_ClusterTrustBundleProjection(o, w) {
  let v, e;
  if ((v = o.user) != null) { w.int(48, v); }
  if ((v = o.optional) != null) { w.bool(40, v); }
  w.string(34, o.path ?? "");
  if ((v = o.labelSelector) != null) { e = w.size; unit_meta_v1.encode.LabelSelector(v, w); w.close(26, e); }
  if ((v = o.signerName) != null) { w.string(18, v); }
  if ((v = o.name) != null) { w.string(10, v); }
}
const known_decode_ClusterTrustBundleProjection = {"1":"Name","2":"SignerName","3":"LabelSelector","4":"Path","5":"Optional","6":"User"};
function decode_ClusterTrustBundleProjection(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.name = r.string(); break;
      case 18: o.signerName = r.string(); break;
      case 26: o.labelSelector = r.message(unit_meta_v1.decode.LabelSelector, o.labelSelector ?? {}); break;
      case 34: o.path = r.string(); break;
      case 40: o.optional = r.bool(); break;
      case 48: o.user = r.int64(); break;
      default: r.other(k, "ClusterTrustBundleProjection", known_decode_ClusterTrustBundleProjection);
    }
  }
  return o;
}

function encode_ConfigMapEnvSource(o, w) {
  let v, e;
  if ((v = o.optional) != null) { w.bool(16, v); }
  {
  const s0 = w.size;
  w.string(10, o.name ?? "");
  w.close(10, s0);
  }
}
const known_decode_ConfigMapEnvSource_1 = {"1":"Name"};
function decode_ConfigMapEnvSource_1(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.name = r.string(); break;
      default: r.other(k, "ConfigMapEnvSource", known_decode_ConfigMapEnvSource_1);
    }
  }
  return o;
}
const known_decode_ConfigMapEnvSource = {"1":"LocalObjectReference","2":"Optional"};
function decode_ConfigMapEnvSource(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: r.message(decode_ConfigMapEnvSource_1, o); break;
      case 16: o.optional = r.bool(); break;
      default: r.other(k, "ConfigMapEnvSource", known_decode_ConfigMapEnvSource);
    }
  }
  return o;
}

function encode_ConfigMapKeySelector(o, w) {
  let v, e;
  if ((v = o.optional) != null) { w.bool(24, v); }
  w.string(18, o.key ?? "");
  {
  const s0 = w.size;
  w.string(10, o.name ?? "");
  w.close(10, s0);
  }
}
const known_decode_ConfigMapKeySelector_1 = {"1":"Name"};
function decode_ConfigMapKeySelector_1(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.name = r.string(); break;
      default: r.other(k, "ConfigMapKeySelector", known_decode_ConfigMapKeySelector_1);
    }
  }
  return o;
}
const known_decode_ConfigMapKeySelector = {"1":"LocalObjectReference","2":"Key","3":"Optional"};
function decode_ConfigMapKeySelector(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: r.message(decode_ConfigMapKeySelector_1, o); break;
      case 18: o.key = r.string(); break;
      case 24: o.optional = r.bool(); break;
      default: r.other(k, "ConfigMapKeySelector", known_decode_ConfigMapKeySelector);
    }
  }
  return o;
}

function encode_ConfigMapProjection(o, w) {
  let v, e;
  if ((v = o.optional) != null) { w.bool(32, v); }
  if ((v = o.items) != null) for (let i = v.length - 1; i >= 0; i--) { e = w.size; encode_KeyToPath(v[i], w); w.close(18, e); }
  {
  const s0 = w.size;
  w.string(10, o.name ?? "");
  w.close(10, s0);
  }
}
const known_decode_ConfigMapProjection_1 = {"1":"Name"};
function decode_ConfigMapProjection_1(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.name = r.string(); break;
      default: r.other(k, "ConfigMapProjection", known_decode_ConfigMapProjection_1);
    }
  }
  return o;
}
const known_decode_ConfigMapProjection = {"1":"LocalObjectReference","2":"Items","4":"Optional"};
function decode_ConfigMapProjection(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: r.message(decode_ConfigMapProjection_1, o); break;
      case 18: (o.items ??= []).push(r.message(decode_KeyToPath, {})); break;
      case 32: o.optional = r.bool(); break;
      default: r.other(k, "ConfigMapProjection", known_decode_ConfigMapProjection);
    }
  }
  return o;
}

function encode_ConfigMapVolumeSource(o, w) {
  let v, e;
  if ((v = o.defaultUser) != null) { w.int(40, v); }
  if ((v = o.optional) != null) { w.bool(32, v); }
  if ((v = o.defaultMode) != null) { w.int(24, v); }
  if ((v = o.items) != null) for (let i = v.length - 1; i >= 0; i--) { e = w.size; encode_KeyToPath(v[i], w); w.close(18, e); }
  {
  const s0 = w.size;
  w.string(10, o.name ?? "");
  w.close(10, s0);
  }
}
const known_decode_ConfigMapVolumeSource_1 = {"1":"Name"};
function decode_ConfigMapVolumeSource_1(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.name = r.string(); break;
      default: r.other(k, "ConfigMapVolumeSource", known_decode_ConfigMapVolumeSource_1);
    }
  }
  return o;
}
const known_decode_ConfigMapVolumeSource = {"1":"LocalObjectReference","2":"Items","3":"DefaultMode","4":"Optional","5":"DefaultUser"};
function decode_ConfigMapVolumeSource(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: r.message(decode_ConfigMapVolumeSource_1, o); break;
      case 18: (o.items ??= []).push(r.message(decode_KeyToPath, {})); break;
      case 24: o.defaultMode = r.int32(); break;
      case 32: o.optional = r.bool(); break;
      case 40: o.defaultUser = r.int64(); break;
      default: r.other(k, "ConfigMapVolumeSource", known_decode_ConfigMapVolumeSource);
    }
  }
  return o;
}

function encode_Container(o, w) {
  let v, e;
  if ((v = o.restartPolicyRules) != null) for (let i = v.length - 1; i >= 0; i--) { e = w.size; encode_ContainerRestartRule(v[i], w); w.close(202, e); }
  if ((v = o.restartPolicy) != null) { w.string(194, v); }
  if ((v = o.resizePolicy) != null) for (let i = v.length - 1; i >= 0; i--) { e = w.size; encode_ContainerResizePolicy(v[i], w); w.close(186, e); }
  if ((v = o.startupProbe) != null) { e = w.size; encode_Probe(v, w); w.close(178, e); }
  if ((v = o.volumeDevices) != null) for (let i = v.length - 1; i >= 0; i--) { e = w.size; encode_VolumeDevice(v[i], w); w.close(170, e); }
  w.string(162, o.terminationMessagePolicy ?? "");
  if ((v = o.envFrom) != null) for (let i = v.length - 1; i >= 0; i--) { e = w.size; encode_EnvFromSource(v[i], w); w.close(154, e); }
  w.bool(144, o.tty ?? false);
  w.bool(136, o.stdinOnce ?? false);
  w.bool(128, o.stdin ?? false);
  if ((v = o.securityContext) != null) { e = w.size; encode_SecurityContext(v, w); w.close(122, e); }
  w.string(114, o.imagePullPolicy ?? "");
  w.string(106, o.terminationMessagePath ?? "");
  if ((v = o.lifecycle) != null) { e = w.size; encode_Lifecycle(v, w); w.close(98, e); }
  if ((v = o.readinessProbe) != null) { e = w.size; encode_Probe(v, w); w.close(90, e); }
  if ((v = o.livenessProbe) != null) { e = w.size; encode_Probe(v, w); w.close(82, e); }
  if ((v = o.volumeMounts) != null) for (let i = v.length - 1; i >= 0; i--) { e = w.size; encode_VolumeMount(v[i], w); w.close(74, e); }
  e = w.size; encode_ResourceRequirements(o.resources ?? rt.none, w); w.close(66, e);
  if ((v = o.env) != null) for (let i = v.length - 1; i >= 0; i--) { e = w.size; encode_EnvVar(v[i], w); w.close(58, e); }
  if ((v = o.ports) != null) for (let i = v.length - 1; i >= 0; i--) { e = w.size; encode_ContainerPort(v[i], w); w.close(50, e); }
  w.string(42, o.workingDir ?? "");
  if ((v = o.args) != null) for (let i = v.length - 1; i >= 0; i--) { w.string(34, v[i]); }
  if ((v = o.command) != null) for (let i = v.length - 1; i >= 0; i--) { w.string(26, v[i]); }
  w.string(18, o.image ?? "");
  w.string(10, o.name ?? "");
}
const known_decode_Container = {"1":"Name","2":"Image","3":"Command","4":"Args","5":"WorkingDir","6":"Ports","7":"Env","8":"Resources","9":"VolumeMounts","10":"LivenessProbe","11":"ReadinessProbe","12":"Lifecycle","13":"TerminationMessagePath","14":"ImagePullPolicy","15":"SecurityContext","16":"Stdin","17":"StdinOnce","18":"Tty","19":"EnvFrom","20":"TerminationMessagePolicy","21":"VolumeDevices","22":"StartupProbe","23":"ResizePolicy","24":"RestartPolicy","25":"RestartPolicyRules"};
function decode_Container(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.name = r.string(); break;
      case 18: o.image = r.string(); break;
      case 26: (o.command ??= []).push(r.string()); break;
      case 34: (o.args ??= []).push(r.string()); break;
      case 42: o.workingDir = r.string(); break;
      case 50: (o.ports ??= []).push(r.message(decode_ContainerPort, {})); break;
      case 58: (o.env ??= []).push(r.message(decode_EnvVar, {})); break;
      case 66: o.resources = r.message(decode_ResourceRequirements, o.resources ?? {}); break;
      case 74: (o.volumeMounts ??= []).push(r.message(decode_VolumeMount, {})); break;
      case 82: o.livenessProbe = r.message(decode_Probe, o.livenessProbe ?? {}); break;
      case 90: o.readinessProbe = r.message(decode_Probe, o.readinessProbe ?? {}); break;
      case 98: o.lifecycle = r.message(decode_Lifecycle, o.lifecycle ?? {}); break;
      case 106: o.terminationMessagePath = r.string(); break;
      case 114: o.imagePullPolicy = r.string(); break;
      case 122: o.securityContext = r.message(decode_SecurityContext, o.securityContext ?? {}); break;
      case 128: o.stdin = r.bool(); break;
      case 136: o.stdinOnce = r.bool(); break;
      case 144: o.tty = r.bool(); break;
      case 154: (o.envFrom ??= []).push(r.message(decode_EnvFromSource, {})); break;
      case 162: o.terminationMessagePolicy = r.string(); break;
      case 170: (o.volumeDevices ??= []).push(r.message(decode_VolumeDevice, {})); break;
      case 178: o.startupProbe = r.message(decode_Probe, o.startupProbe ?? {}); break;
      case 186: (o.resizePolicy ??= []).push(r.message(decode_ContainerResizePolicy, {})); break;
      case 194: o.restartPolicy = r.string(); break;
      case 202: (o.restartPolicyRules ??= []).push(r.message(decode_ContainerRestartRule, {})); break;
      default: r.other(k, "Container", known_decode_Container);
    }
  }
  return o;
}

function encode_ContainerPort(o, w) {
  let v, e;
  w.string(42, o.hostIP ?? "");
  w.string(34, o.protocol ?? "");
  w.int(24, o.containerPort ?? 0);
  w.int(16, o.hostPort ?? 0);
  w.string(10, o.name ?? "");
}
const known_decode_ContainerPort = {"1":"Name","2":"HostPort","3":"ContainerPort","4":"Protocol","5":"HostIP"};
function decode_ContainerPort(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.name = r.string(); break;
      case 16: o.hostPort = r.int32(); break;
      case 24: o.containerPort = r.int32(); break;
      case 34: o.protocol = r.string(); break;
      case 42: o.hostIP = r.string(); break;
      default: r.other(k, "ContainerPort", known_decode_ContainerPort);
    }
  }
  return o;
}

function encode_ContainerResizePolicy(o, w) {
  let v, e;
  w.string(18, o.restartPolicy ?? "");
  w.string(10, o.resourceName ?? "");
}
const known_decode_ContainerResizePolicy = {"1":"ResourceName","2":"RestartPolicy"};
function decode_ContainerResizePolicy(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.resourceName = r.string(); break;
      case 18: o.restartPolicy = r.string(); break;
      default: r.other(k, "ContainerResizePolicy", known_decode_ContainerResizePolicy);
    }
  }
  return o;
}

function encode_ContainerRestartRule(o, w) {
  let v, e;
  if ((v = o.exitCodes) != null) { e = w.size; encode_ContainerRestartRuleOnExitCodes(v, w); w.close(18, e); }
  w.string(10, o.action ?? "");
}
const known_decode_ContainerRestartRule = {"1":"Action","2":"ExitCodes"};
function decode_ContainerRestartRule(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.action = r.string(); break;
      case 18: o.exitCodes = r.message(decode_ContainerRestartRuleOnExitCodes, o.exitCodes ?? {}); break;
      default: r.other(k, "ContainerRestartRule", known_decode_ContainerRestartRule);
    }
  }
  return o;
}

function encode_ContainerRestartRuleOnExitCodes(o, w) {
  let v, e;
  if ((v = o.values) != null) for (let i = v.length - 1; i >= 0; i--) { w.int(16, v[i]); }
  w.string(10, o.operator ?? "");
}
const packed = (r, a) => { while (r.more()) a.push(r.int32()); return a; };
const known_decode_ContainerRestartRuleOnExitCodes = {"1":"Operator","2":"Values"};
function decode_ContainerRestartRuleOnExitCodes(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.operator = r.string(); break;
      case 16: (o.values ??= []).push(r.int32()); break;
      case 18: r.message(packed, o.values ??= []); break;
      default: r.other(k, "ContainerRestartRuleOnExitCodes", known_decode_ContainerRestartRuleOnExitCodes);
    }
  }
  return o;
}

function encode_DownwardAPIProjection(o, w) {
  let v, e;
  if ((v = o.items) != null) for (let i = v.length - 1; i >= 0; i--) { e = w.size; encode_DownwardAPIVolumeFile(v[i], w); w.close(10, e); }
}
const known_decode_DownwardAPIProjection = {"1":"Items"};
function decode_DownwardAPIProjection(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: (o.items ??= []).push(r.message(decode_DownwardAPIVolumeFile, {})); break;
      default: r.other(k, "DownwardAPIProjection", known_decode_DownwardAPIProjection);
    }
  }
  return o;
}

function encode_DownwardAPIVolumeFile(o, w) {
  let v, e;
  if ((v = o.user) != null) { w.int(40, v); }
  if ((v = o.mode) != null) { w.int(32, v); }
  if ((v = o.resourceFieldRef) != null) { e = w.size; encode_ResourceFieldSelector(v, w); w.close(26, e); }
  if ((v = o.fieldRef) != null) { e = w.size; encode_ObjectFieldSelector(v, w); w.close(18, e); }
  w.string(10, o.path ?? "");
}
const known_decode_DownwardAPIVolumeFile = {"1":"Path","2":"FieldRef","3":"ResourceFieldRef","4":"Mode","5":"User"};
function decode_DownwardAPIVolumeFile(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.path = r.string(); break;
      case 18: o.fieldRef = r.message(decode_ObjectFieldSelector, o.fieldRef ?? {}); break;
      case 26: o.resourceFieldRef = r.message(decode_ResourceFieldSelector, o.resourceFieldRef ?? {}); break;
      case 32: o.mode = r.int32(); break;
      case 40: o.user = r.int64(); break;
      default: r.other(k, "DownwardAPIVolumeFile", known_decode_DownwardAPIVolumeFile);
    }
  }
  return o;
}

function encode_DownwardAPIVolumeSource(o, w) {
  let v, e;
  if ((v = o.defaultUser) != null) { w.int(24, v); }
  if ((v = o.defaultMode) != null) { w.int(16, v); }
  if ((v = o.items) != null) for (let i = v.length - 1; i >= 0; i--) { e = w.size; encode_DownwardAPIVolumeFile(v[i], w); w.close(10, e); }
}
const known_decode_DownwardAPIVolumeSource = {"1":"Items","2":"DefaultMode","3":"DefaultUser"};
function decode_DownwardAPIVolumeSource(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: (o.items ??= []).push(r.message(decode_DownwardAPIVolumeFile, {})); break;
      case 16: o.defaultMode = r.int32(); break;
      case 24: o.defaultUser = r.int64(); break;
      default: r.other(k, "DownwardAPIVolumeSource", known_decode_DownwardAPIVolumeSource);
    }
  }
  return o;
}

function encode_EmptyDirVolumeSource(o, w) {
  let v, e;
  if ((v = o.mode) != null) { w.int(24, v); }
  if ((v = o.sizeLimit) != null) { rt.write.quantity(w, 18, v); }
  w.string(10, o.medium ?? "");
}
const known_decode_EmptyDirVolumeSource = {"1":"Medium","2":"SizeLimit","3":"Mode"};
function decode_EmptyDirVolumeSource(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.medium = r.string(); break;
      case 18: o.sizeLimit = rt.read.quantity(r); break;
      case 24: o.mode = r.int32(); break;
      default: r.other(k, "EmptyDirVolumeSource", known_decode_EmptyDirVolumeSource);
    }
  }
  return o;
}

function encode_EnvFromSource(o, w) {
  let v, e;
  if ((v = o.secretRef) != null) { e = w.size; encode_SecretEnvSource(v, w); w.close(26, e); }
  if ((v = o.configMapRef) != null) { e = w.size; encode_ConfigMapEnvSource(v, w); w.close(18, e); }
  w.string(10, o.prefix ?? "");
}
const known_decode_EnvFromSource = {"1":"Prefix","2":"ConfigMapRef","3":"SecretRef"};
function decode_EnvFromSource(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.prefix = r.string(); break;
      case 18: o.configMapRef = r.message(decode_ConfigMapEnvSource, o.configMapRef ?? {}); break;
      case 26: o.secretRef = r.message(decode_SecretEnvSource, o.secretRef ?? {}); break;
      default: r.other(k, "EnvFromSource", known_decode_EnvFromSource);
    }
  }
  return o;
}

function encode_EnvVar(o, w) {
  let v, e;
  if ((v = o.valueFrom) != null) { e = w.size; encode_EnvVarSource(v, w); w.close(26, e); }
  w.string(18, o.value ?? "");
  w.string(10, o.name ?? "");
}
const known_decode_EnvVar = {"1":"Name","2":"Value","3":"ValueFrom"};
function decode_EnvVar(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.name = r.string(); break;
      case 18: o.value = r.string(); break;
      case 26: o.valueFrom = r.message(decode_EnvVarSource, o.valueFrom ?? {}); break;
      default: r.other(k, "EnvVar", known_decode_EnvVar);
    }
  }
  return o;
}

function encode_EnvVarSource(o, w) {
  let v, e;
  if ((v = o.fileKeyRef) != null) { e = w.size; encode_FileKeySelector(v, w); w.close(42, e); }
  if ((v = o.secretKeyRef) != null) { e = w.size; encode_SecretKeySelector(v, w); w.close(34, e); }
  if ((v = o.configMapKeyRef) != null) { e = w.size; encode_ConfigMapKeySelector(v, w); w.close(26, e); }
  if ((v = o.resourceFieldRef) != null) { e = w.size; encode_ResourceFieldSelector(v, w); w.close(18, e); }
  if ((v = o.fieldRef) != null) { e = w.size; encode_ObjectFieldSelector(v, w); w.close(10, e); }
}
const known_decode_EnvVarSource = {"1":"FieldRef","2":"ResourceFieldRef","3":"ConfigMapKeyRef","4":"SecretKeyRef","5":"FileKeyRef"};
function decode_EnvVarSource(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.fieldRef = r.message(decode_ObjectFieldSelector, o.fieldRef ?? {}); break;
      case 18: o.resourceFieldRef = r.message(decode_ResourceFieldSelector, o.resourceFieldRef ?? {}); break;
      case 26: o.configMapKeyRef = r.message(decode_ConfigMapKeySelector, o.configMapKeyRef ?? {}); break;
      case 34: o.secretKeyRef = r.message(decode_SecretKeySelector, o.secretKeyRef ?? {}); break;
      case 42: o.fileKeyRef = r.message(decode_FileKeySelector, o.fileKeyRef ?? {}); break;
      default: r.other(k, "EnvVarSource", known_decode_EnvVarSource);
    }
  }
  return o;
}

function encode_EphemeralContainer(o, w) {
  let v, e;
  w.string(18, o.targetContainerName ?? "");
  {
  const s0 = w.size;
  if ((v = o.restartPolicyRules) != null) for (let i = v.length - 1; i >= 0; i--) { e = w.size; encode_ContainerRestartRule(v[i], w); w.close(202, e); }
  if ((v = o.restartPolicy) != null) { w.string(194, v); }
  if ((v = o.resizePolicy) != null) for (let i = v.length - 1; i >= 0; i--) { e = w.size; encode_ContainerResizePolicy(v[i], w); w.close(186, e); }
  if ((v = o.startupProbe) != null) { e = w.size; encode_Probe(v, w); w.close(178, e); }
  if ((v = o.volumeDevices) != null) for (let i = v.length - 1; i >= 0; i--) { e = w.size; encode_VolumeDevice(v[i], w); w.close(170, e); }
  w.string(162, o.terminationMessagePolicy ?? "");
  if ((v = o.envFrom) != null) for (let i = v.length - 1; i >= 0; i--) { e = w.size; encode_EnvFromSource(v[i], w); w.close(154, e); }
  w.bool(144, o.tty ?? false);
  w.bool(136, o.stdinOnce ?? false);
  w.bool(128, o.stdin ?? false);
  if ((v = o.securityContext) != null) { e = w.size; encode_SecurityContext(v, w); w.close(122, e); }
  w.string(114, o.imagePullPolicy ?? "");
  w.string(106, o.terminationMessagePath ?? "");
  if ((v = o.lifecycle) != null) { e = w.size; encode_Lifecycle(v, w); w.close(98, e); }
  if ((v = o.readinessProbe) != null) { e = w.size; encode_Probe(v, w); w.close(90, e); }
  if ((v = o.livenessProbe) != null) { e = w.size; encode_Probe(v, w); w.close(82, e); }
  if ((v = o.volumeMounts) != null) for (let i = v.length - 1; i >= 0; i--) { e = w.size; encode_VolumeMount(v[i], w); w.close(74, e); }
  e = w.size; encode_ResourceRequirements(o.resources ?? rt.none, w); w.close(66, e);
  if ((v = o.env) != null) for (let i = v.length - 1; i >= 0; i--) { e = w.size; encode_EnvVar(v[i], w); w.close(58, e); }
  if ((v = o.ports) != null) for (let i = v.length - 1; i >= 0; i--) { e = w.size; encode_ContainerPort(v[i], w); w.close(50, e); }
  w.string(42, o.workingDir ?? "");
  if ((v = o.args) != null) for (let i = v.length - 1; i >= 0; i--) { w.string(34, v[i]); }
  if ((v = o.command) != null) for (let i = v.length - 1; i >= 0; i--) { w.string(26, v[i]); }
  w.string(18, o.image ?? "");
  w.string(10, o.name ?? "");
  w.close(10, s0);
  }
}
const known_decode_EphemeralContainer_1 = {"1":"Name","2":"Image","3":"Command","4":"Args","5":"WorkingDir","6":"Ports","7":"Env","8":"Resources","9":"VolumeMounts","10":"LivenessProbe","11":"ReadinessProbe","12":"Lifecycle","13":"TerminationMessagePath","14":"ImagePullPolicy","15":"SecurityContext","16":"Stdin","17":"StdinOnce","18":"Tty","19":"EnvFrom","20":"TerminationMessagePolicy","21":"VolumeDevices","22":"StartupProbe","23":"ResizePolicy","24":"RestartPolicy","25":"RestartPolicyRules"};
function decode_EphemeralContainer_1(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.name = r.string(); break;
      case 18: o.image = r.string(); break;
      case 26: (o.command ??= []).push(r.string()); break;
      case 34: (o.args ??= []).push(r.string()); break;
      case 42: o.workingDir = r.string(); break;
      case 50: (o.ports ??= []).push(r.message(decode_ContainerPort, {})); break;
      case 58: (o.env ??= []).push(r.message(decode_EnvVar, {})); break;
      case 66: o.resources = r.message(decode_ResourceRequirements, o.resources ?? {}); break;
      case 74: (o.volumeMounts ??= []).push(r.message(decode_VolumeMount, {})); break;
      case 82: o.livenessProbe = r.message(decode_Probe, o.livenessProbe ?? {}); break;
      case 90: o.readinessProbe = r.message(decode_Probe, o.readinessProbe ?? {}); break;
      case 98: o.lifecycle = r.message(decode_Lifecycle, o.lifecycle ?? {}); break;
      case 106: o.terminationMessagePath = r.string(); break;
      case 114: o.imagePullPolicy = r.string(); break;
      case 122: o.securityContext = r.message(decode_SecurityContext, o.securityContext ?? {}); break;
      case 128: o.stdin = r.bool(); break;
      case 136: o.stdinOnce = r.bool(); break;
      case 144: o.tty = r.bool(); break;
      case 154: (o.envFrom ??= []).push(r.message(decode_EnvFromSource, {})); break;
      case 162: o.terminationMessagePolicy = r.string(); break;
      case 170: (o.volumeDevices ??= []).push(r.message(decode_VolumeDevice, {})); break;
      case 178: o.startupProbe = r.message(decode_Probe, o.startupProbe ?? {}); break;
      case 186: (o.resizePolicy ??= []).push(r.message(decode_ContainerResizePolicy, {})); break;
      case 194: o.restartPolicy = r.string(); break;
      case 202: (o.restartPolicyRules ??= []).push(r.message(decode_ContainerRestartRule, {})); break;
      default: r.other(k, "EphemeralContainer", known_decode_EphemeralContainer_1);
    }
  }
  return o;
}
const known_decode_EphemeralContainer = {"1":"EphemeralContainerCommon","2":"TargetContainerName"};
function decode_EphemeralContainer(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: r.message(decode_EphemeralContainer_1, o); break;
      case 18: o.targetContainerName = r.string(); break;
      default: r.other(k, "EphemeralContainer", known_decode_EphemeralContainer);
    }
  }
  return o;
}

function encode_EphemeralVolumeSource(o, w) {
  let v, e;
  if ((v = o.volumeClaimTemplate) != null) { e = w.size; encode_PersistentVolumeClaimTemplate(v, w); w.close(10, e); }
}
const known_decode_EphemeralVolumeSource = {"1":"VolumeClaimTemplate"};
function decode_EphemeralVolumeSource(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.volumeClaimTemplate = r.message(decode_PersistentVolumeClaimTemplate, o.volumeClaimTemplate ?? {}); break;
      default: r.other(k, "EphemeralVolumeSource", known_decode_EphemeralVolumeSource);
    }
  }
  return o;
}

function encode_EvictionResponder(o, w) {
  let v, e;
  if ((v = o.priority) != null) { w.int(16, v); }
  w.string(10, o.name ?? "");
}
const known_decode_EvictionResponder = {"1":"Name","2":"Priority"};
function decode_EvictionResponder(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.name = r.string(); break;
      case 16: o.priority = r.int32(); break;
      default: r.other(k, "EvictionResponder", known_decode_EvictionResponder);
    }
  }
  return o;
}

function encode_ExecAction(o, w) {
  let v, e;
  if ((v = o.command) != null) for (let i = v.length - 1; i >= 0; i--) { w.string(10, v[i]); }
}
const known_decode_ExecAction = {"1":"Command"};
function decode_ExecAction(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: (o.command ??= []).push(r.string()); break;
      default: r.other(k, "ExecAction", known_decode_ExecAction);
    }
  }
  return o;
}

function encode_FileKeySelector(o, w) {
  let v, e;
  w.bool(32, o.optional ?? false);
  w.string(26, o.key ?? "");
  w.string(18, o.path ?? "");
  w.string(10, o.volumeName ?? "");
}
const known_decode_FileKeySelector = {"1":"VolumeName","2":"Path","3":"Key","4":"Optional"};
function decode_FileKeySelector(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.volumeName = r.string(); break;
      case 18: o.path = r.string(); break;
      case 26: o.key = r.string(); break;
      case 32: o.optional = r.bool(); break;
      default: r.other(k, "FileKeySelector", known_decode_FileKeySelector);
    }
  }
  return o;
}

function encode_FlexVolumeSource(o, w) {
  let v, e;
  if ((v = o.options) != null) for (const k of rt.fallingKeys(v)) {
    const s = w.size; w.string(18, v[k]); w.string(10, k); w.close(42, s);
  }
  w.bool(32, o.readOnly ?? false);
  if ((v = o.secretRef) != null) { e = w.size; unit_core_v1.encode.LocalObjectReference(v, w); w.close(26, e); }
  w.string(18, o.fsType ?? "");
  w.string(10, o.driver ?? "");
}
const entry_2 = { key: 18, read: (r) => r.string(), zero: () => ("") };
const known_decode_FlexVolumeSource = {"1":"Driver","2":"FsType","3":"SecretRef","4":"ReadOnly","5":"Options"};
function decode_FlexVolumeSource(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.driver = r.string(); break;
      case 18: o.fsType = r.string(); break;
      case 26: o.secretRef = r.message(unit_core_v1.decode.LocalObjectReference, o.secretRef ?? {}); break;
      case 32: o.readOnly = r.bool(); break;
      case 42: rt.readEntry(r, o.options ??= {}, entry_2); break;
      default: r.other(k, "FlexVolumeSource", known_decode_FlexVolumeSource);
    }
  }
  return o;
}

function encode_GRPCAction(o, w) {
  let v, e;
  if ((v = o.mode) != null) { w.string(26, v); }
  w.string(18, o.service ?? "");
  w.int(8, o.port ?? 0);
}
const known_decode_GRPCAction = {"1":"Port","2":"Service","3":"Mode"};
function decode_GRPCAction(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 8: o.port = r.int32(); break;
      case 18: o.service = r.string(); break;
      case 26: o.mode = r.string(); break;
      default: r.other(k, "GRPCAction", known_decode_GRPCAction);
    }
  }
  return o;
}

function encode_GitRepoVolumeSource(o, w) {
  let v, e;
  w.string(26, o.directory ?? "");
  w.string(18, o.revision ?? "");
  w.string(10, o.repository ?? "");
}
const known_decode_GitRepoVolumeSource = {"1":"Repository","2":"Revision","3":"Directory"};
function decode_GitRepoVolumeSource(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.repository = r.string(); break;
      case 18: o.revision = r.string(); break;
      case 26: o.directory = r.string(); break;
      default: r.other(k, "GitRepoVolumeSource", known_decode_GitRepoVolumeSource);
    }
  }
  return o;
}

function encode_GlusterfsVolumeSource(o, w) {
  let v, e;
  w.bool(24, o.readOnly ?? false);
  w.string(18, o.path ?? "");
  w.string(10, o.endpoints ?? "");
}
const known_decode_GlusterfsVolumeSource = {"1":"Endpoints","2":"Path","3":"ReadOnly"};
function decode_GlusterfsVolumeSource(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.endpoints = r.string(); break;
      case 18: o.path = r.string(); break;
      case 24: o.readOnly = r.bool(); break;
      default: r.other(k, "GlusterfsVolumeSource", known_decode_GlusterfsVolumeSource);
    }
  }
  return o;
}

function encode_HTTPGetAction(o, w) {
  let v, e;
  if ((v = o.protocol) != null) { w.string(50, v); }
  if ((v = o.httpHeaders) != null) for (let i = v.length - 1; i >= 0; i--) { e = w.size; encode_HTTPHeader(v[i], w); w.close(42, e); }
  w.string(34, o.scheme ?? "");
  w.string(26, o.host ?? "");
  rt.write.intOrString(w, 18, o.port ?? null);
  w.string(10, o.path ?? "");
}
const known_decode_HTTPGetAction = {"1":"Path","2":"Port","3":"Host","4":"Scheme","5":"HTTPHeaders","6":"Protocol"};
function decode_HTTPGetAction(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.path = r.string(); break;
      case 18: o.port = rt.read.intOrString(r); break;
      case 26: o.host = r.string(); break;
      case 34: o.scheme = r.string(); break;
      case 42: (o.httpHeaders ??= []).push(r.message(decode_HTTPHeader, {})); break;
      case 50: o.protocol = r.string(); break;
      default: r.other(k, "HTTPGetAction", known_decode_HTTPGetAction);
    }
  }
  return o;
}

function encode_HTTPHeader(o, w) {
  let v, e;
  w.string(18, o.value ?? "");
  w.string(10, o.name ?? "");
}
const known_decode_HTTPHeader = {"1":"Name","2":"Value"};
function decode_HTTPHeader(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.name = r.string(); break;
      case 18: o.value = r.string(); break;
      default: r.other(k, "HTTPHeader", known_decode_HTTPHeader);
    }
  }
  return o;
}

function encode_HostAlias(o, w) {
  let v, e;
  if ((v = o.hostnames) != null) for (let i = v.length - 1; i >= 0; i--) { w.string(18, v[i]); }
  w.string(10, o.ip ?? "");
}
const known_decode_HostAlias = {"1":"IP","2":"Hostnames"};
function decode_HostAlias(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.ip = r.string(); break;
      case 18: (o.hostnames ??= []).push(r.string()); break;
      default: r.other(k, "HostAlias", known_decode_HostAlias);
    }
  }
  return o;
}

function encode_ISCSIVolumeSource(o, w) {
  let v, e;
  if ((v = o.initiatorName) != null) { w.string(98, v); }
  w.bool(88, o.chapAuthSession ?? false);
  if ((v = o.secretRef) != null) { e = w.size; unit_core_v1.encode.LocalObjectReference(v, w); w.close(82, e); }
  w.bool(64, o.chapAuthDiscovery ?? false);
  if ((v = o.portals) != null) for (let i = v.length - 1; i >= 0; i--) { w.string(58, v[i]); }
  w.bool(48, o.readOnly ?? false);
  w.string(42, o.fsType ?? "");
  w.string(34, o.iscsiInterface ?? "");
  w.int(24, o.lun ?? 0);
  w.string(18, o.iqn ?? "");
  w.string(10, o.targetPortal ?? "");
}
const known_decode_ISCSIVolumeSource = {"1":"TargetPortal","2":"Iqn","3":"Lun","4":"IscsiInterface","5":"FsType","6":"ReadOnly","7":"Portals","8":"ChapAuthDiscovery","10":"SecretRef","11":"ChapAuthSession","12":"InitiatorName"};
function decode_ISCSIVolumeSource(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.targetPortal = r.string(); break;
      case 18: o.iqn = r.string(); break;
      case 24: o.lun = r.int32(); break;
      case 34: o.iscsiInterface = r.string(); break;
      case 42: o.fsType = r.string(); break;
      case 48: o.readOnly = r.bool(); break;
      case 58: (o.portals ??= []).push(r.string()); break;
      case 64: o.chapAuthDiscovery = r.bool(); break;
      case 82: o.secretRef = r.message(unit_core_v1.decode.LocalObjectReference, o.secretRef ?? {}); break;
      case 88: o.chapAuthSession = r.bool(); break;
      case 98: o.initiatorName = r.string(); break;
      default: r.other(k, "ISCSIVolumeSource", known_decode_ISCSIVolumeSource);
    }
  }
  return o;
}

function encode_ImageVolumeSource(o, w) {
  let v, e;
  w.string(18, o.pullPolicy ?? "");
  w.string(10, o.reference ?? "");
}
const known_decode_ImageVolumeSource = {"1":"Reference","2":"PullPolicy"};
function decode_ImageVolumeSource(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.reference = r.string(); break;
      case 18: o.pullPolicy = r.string(); break;
      default: r.other(k, "ImageVolumeSource", known_decode_ImageVolumeSource);
    }
  }
  return o;
}

function encode_KeyToPath(o, w) {
  let v, e;
  if ((v = o.user) != null) { w.int(32, v); }
  if ((v = o.mode) != null) { w.int(24, v); }
  w.string(18, o.path ?? "");
  w.string(10, o.key ?? "");
}
const known_decode_KeyToPath = {"1":"Key","2":"Path","3":"Mode","4":"User"};
function decode_KeyToPath(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.key = r.string(); break;
      case 18: o.path = r.string(); break;
      case 24: o.mode = r.int32(); break;
      case 32: o.user = r.int64(); break;
      default: r.other(k, "KeyToPath", known_decode_KeyToPath);
    }
  }
  return o;
}

function encode_Lifecycle(o, w) {
  let v, e;
  if ((v = o.stopSignal) != null) { w.string(26, v); }
  if ((v = o.preStop) != null) { e = w.size; encode_LifecycleHandler(v, w); w.close(18, e); }
  if ((v = o.postStart) != null) { e = w.size; encode_LifecycleHandler(v, w); w.close(10, e); }
}
const known_decode_Lifecycle = {"1":"PostStart","2":"PreStop","3":"StopSignal"};
function decode_Lifecycle(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.postStart = r.message(decode_LifecycleHandler, o.postStart ?? {}); break;
      case 18: o.preStop = r.message(decode_LifecycleHandler, o.preStop ?? {}); break;
      case 26: o.stopSignal = r.string(); break;
      default: r.other(k, "Lifecycle", known_decode_Lifecycle);
    }
  }
  return o;
}

function encode_LifecycleHandler(o, w) {
  let v, e;
  if ((v = o.sleep) != null) { e = w.size; encode_SleepAction(v, w); w.close(34, e); }
  if ((v = o.tcpSocket) != null) { e = w.size; encode_TCPSocketAction(v, w); w.close(26, e); }
  if ((v = o.httpGet) != null) { e = w.size; encode_HTTPGetAction(v, w); w.close(18, e); }
  if ((v = o.exec) != null) { e = w.size; encode_ExecAction(v, w); w.close(10, e); }
}
const known_decode_LifecycleHandler = {"1":"Exec","2":"HTTPGet","3":"TCPSocket","4":"Sleep"};
function decode_LifecycleHandler(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.exec = r.message(decode_ExecAction, o.exec ?? {}); break;
      case 18: o.httpGet = r.message(decode_HTTPGetAction, o.httpGet ?? {}); break;
      case 26: o.tcpSocket = r.message(decode_TCPSocketAction, o.tcpSocket ?? {}); break;
      case 34: o.sleep = r.message(decode_SleepAction, o.sleep ?? {}); break;
      default: r.other(k, "LifecycleHandler", known_decode_LifecycleHandler);
    }
  }
  return o;
}

function encode_NodeAffinity(o, w) {
  let v, e;
  if ((v = o.preferredDuringSchedulingIgnoredDuringExecution) != null) for (let i = v.length - 1; i >= 0; i--) { e = w.size; encode_PreferredSchedulingTerm(v[i], w); w.close(18, e); }
  if ((v = o.requiredDuringSchedulingIgnoredDuringExecution) != null) { e = w.size; unit_core_v1.encode.NodeSelector(v, w); w.close(10, e); }
}
const known_decode_NodeAffinity = {"1":"RequiredDuringSchedulingIgnoredDuringExecution","2":"PreferredDuringSchedulingIgnoredDuringExecution"};
function decode_NodeAffinity(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.requiredDuringSchedulingIgnoredDuringExecution = r.message(unit_core_v1.decode.NodeSelector, o.requiredDuringSchedulingIgnoredDuringExecution ?? {}); break;
      case 18: (o.preferredDuringSchedulingIgnoredDuringExecution ??= []).push(r.message(decode_PreferredSchedulingTerm, {})); break;
      default: r.other(k, "NodeAffinity", known_decode_NodeAffinity);
    }
  }
  return o;
}

function encode_ObjectFieldSelector(o, w) {
  let v, e;
  w.string(18, o.fieldPath ?? "");
  w.string(10, o.apiVersion ?? "");
}
const known_decode_ObjectFieldSelector = {"1":"APIVersion","2":"FieldPath"};
function decode_ObjectFieldSelector(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.apiVersion = r.string(); break;
      case 18: o.fieldPath = r.string(); break;
      default: r.other(k, "ObjectFieldSelector", known_decode_ObjectFieldSelector);
    }
  }
  return o;
}

function encode_PersistentVolumeClaimTemplate(o, w) {
  let v, e;
  e = w.size; unit_core_v1.encode.PersistentVolumeClaimSpec(o.spec ?? rt.none, w); w.close(18, e);
  e = w.size; unit_meta_v1.encode.ObjectMeta(o.metadata ?? rt.none, w); w.close(10, e);
}
const known_decode_PersistentVolumeClaimTemplate = {"1":"ObjectMeta","2":"Spec"};
function decode_PersistentVolumeClaimTemplate(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.metadata = r.message(unit_meta_v1.decode.ObjectMeta, o.metadata ?? {}); break;
      case 18: o.spec = r.message(unit_core_v1.decode.PersistentVolumeClaimSpec, o.spec ?? {}); break;
      default: r.other(k, "PersistentVolumeClaimTemplate", known_decode_PersistentVolumeClaimTemplate);
    }
  }
  return o;
}

function encode_PersistentVolumeClaimVolumeSource(o, w) {
  let v, e;
  w.bool(16, o.readOnly ?? false);
  w.string(10, o.claimName ?? "");
}
const known_decode_PersistentVolumeClaimVolumeSource = {"1":"ClaimName","2":"ReadOnly"};
function decode_PersistentVolumeClaimVolumeSource(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.claimName = r.string(); break;
      case 16: o.readOnly = r.bool(); break;
      default: r.other(k, "PersistentVolumeClaimVolumeSource", known_decode_PersistentVolumeClaimVolumeSource);
    }
  }
  return o;
}

function encode_PodAffinity(o, w) {
  let v, e;
  if ((v = o.preferredDuringSchedulingIgnoredDuringExecution) != null) for (let i = v.length - 1; i >= 0; i--) { e = w.size; encode_WeightedPodAffinityTerm(v[i], w); w.close(18, e); }
  if ((v = o.requiredDuringSchedulingIgnoredDuringExecution) != null) for (let i = v.length - 1; i >= 0; i--) { e = w.size; encode_PodAffinityTerm(v[i], w); w.close(10, e); }
}
const known_decode_PodAffinity = {"1":"RequiredDuringSchedulingIgnoredDuringExecution","2":"PreferredDuringSchedulingIgnoredDuringExecution"};
function decode_PodAffinity(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: (o.requiredDuringSchedulingIgnoredDuringExecution ??= []).push(r.message(decode_PodAffinityTerm, {})); break;
      case 18: (o.preferredDuringSchedulingIgnoredDuringExecution ??= []).push(r.message(decode_WeightedPodAffinityTerm, {})); break;
      default: r.other(k, "PodAffinity", known_decode_PodAffinity);
    }
  }
  return o;
}

function encode_PodAffinityTerm(o, w) {
  let v, e;
  if ((v = o.mismatchLabelKeys) != null) for (let i = v.length - 1; i >= 0; i--) { w.string(50, v[i]); }
  if ((v = o.matchLabelKeys) != null) for (let i = v.length - 1; i >= 0; i--) { w.string(42, v[i]); }
  if ((v = o.namespaceSelector) != null) { e = w.size; unit_meta_v1.encode.LabelSelector(v, w); w.close(34, e); }
  w.string(26, o.topologyKey ?? "");
  if ((v = o.namespaces) != null) for (let i = v.length - 1; i >= 0; i--) { w.string(18, v[i]); }
  if ((v = o.labelSelector) != null) { e = w.size; unit_meta_v1.encode.LabelSelector(v, w); w.close(10, e); }
}
const known_decode_PodAffinityTerm = {"1":"LabelSelector","2":"Namespaces","3":"TopologyKey","4":"NamespaceSelector","5":"MatchLabelKeys","6":"MismatchLabelKeys"};
function decode_PodAffinityTerm(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.labelSelector = r.message(unit_meta_v1.decode.LabelSelector, o.labelSelector ?? {}); break;
      case 18: (o.namespaces ??= []).push(r.string()); break;
      case 26: o.topologyKey = r.string(); break;
      case 34: o.namespaceSelector = r.message(unit_meta_v1.decode.LabelSelector, o.namespaceSelector ?? {}); break;
      case 42: (o.matchLabelKeys ??= []).push(r.string()); break;
      case 50: (o.mismatchLabelKeys ??= []).push(r.string()); break;
      default: r.other(k, "PodAffinityTerm", known_decode_PodAffinityTerm);
    }
  }
  return o;
}

function encode_PodAntiAffinity(o, w) {
  let v, e;
  if ((v = o.preferredDuringSchedulingIgnoredDuringExecution) != null) for (let i = v.length - 1; i >= 0; i--) { e = w.size; encode_WeightedPodAffinityTerm(v[i], w); w.close(18, e); }
  if ((v = o.requiredDuringSchedulingIgnoredDuringExecution) != null) for (let i = v.length - 1; i >= 0; i--) { e = w.size; encode_PodAffinityTerm(v[i], w); w.close(10, e); }
}
const known_decode_PodAntiAffinity = {"1":"RequiredDuringSchedulingIgnoredDuringExecution","2":"PreferredDuringSchedulingIgnoredDuringExecution"};
function decode_PodAntiAffinity(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: (o.requiredDuringSchedulingIgnoredDuringExecution ??= []).push(r.message(decode_PodAffinityTerm, {})); break;
      case 18: (o.preferredDuringSchedulingIgnoredDuringExecution ??= []).push(r.message(decode_WeightedPodAffinityTerm, {})); break;
      default: r.other(k, "PodAntiAffinity", known_decode_PodAntiAffinity);
    }
  }
  return o;
}

function encode_PodCertificateProjection(o, w) {
  let v, e;
  if ((v = o.user) != null) { w.int(64, v); }
  if ((v = o.userAnnotations) != null) for (const k of rt.fallingKeys(v)) {
    const s = w.size; w.string(18, v[k]); w.string(10, k); w.close(58, s);
  }
  w.string(50, o.certificateChainPath ?? "");
  w.string(42, o.keyPath ?? "");
  w.string(34, o.credentialBundlePath ?? "");
  if ((v = o.maxExpirationSeconds) != null) { w.int(24, v); }
  w.string(18, o.keyType ?? "");
  w.string(10, o.signerName ?? "");
}
const entry_3 = { key: 18, read: (r) => r.string(), zero: () => ("") };
const known_decode_PodCertificateProjection = {"1":"SignerName","2":"KeyType","3":"MaxExpirationSeconds","4":"CredentialBundlePath","5":"KeyPath","6":"CertificateChainPath","7":"UserAnnotations","8":"User"};
function decode_PodCertificateProjection(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.signerName = r.string(); break;
      case 18: o.keyType = r.string(); break;
      case 24: o.maxExpirationSeconds = r.int32(); break;
      case 34: o.credentialBundlePath = r.string(); break;
      case 42: o.keyPath = r.string(); break;
      case 50: o.certificateChainPath = r.string(); break;
      case 58: rt.readEntry(r, o.userAnnotations ??= {}, entry_3); break;
      case 64: o.user = r.int64(); break;
      default: r.other(k, "PodCertificateProjection", known_decode_PodCertificateProjection);
    }
  }
  return o;
}

function encode_PodDNSConfig(o, w) {
  let v, e;
  if ((v = o.options) != null) for (let i = v.length - 1; i >= 0; i--) { e = w.size; encode_PodDNSConfigOption(v[i], w); w.close(26, e); }
  if ((v = o.searches) != null) for (let i = v.length - 1; i >= 0; i--) { w.string(18, v[i]); }
  if ((v = o.nameservers) != null) for (let i = v.length - 1; i >= 0; i--) { w.string(10, v[i]); }
}
const known_decode_PodDNSConfig = {"1":"Nameservers","2":"Searches","3":"Options"};
function decode_PodDNSConfig(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: (o.nameservers ??= []).push(r.string()); break;
      case 18: (o.searches ??= []).push(r.string()); break;
      case 26: (o.options ??= []).push(r.message(decode_PodDNSConfigOption, {})); break;
      default: r.other(k, "PodDNSConfig", known_decode_PodDNSConfig);
    }
  }
  return o;
}

function encode_PodDNSConfigOption(o, w) {
  let v, e;
  if ((v = o.value) != null) { w.string(18, v); }
  w.string(10, o.name ?? "");
}
const known_decode_PodDNSConfigOption = {"1":"Name","2":"Value"};
function decode_PodDNSConfigOption(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.name = r.string(); break;
      case 18: o.value = r.string(); break;
      default: r.other(k, "PodDNSConfigOption", known_decode_PodDNSConfigOption);
    }
  }
  return o;
}

function encode_PodOS(o, w) {
  let v, e;
  w.string(10, o.name ?? "");
}
const known_decode_PodOS = {"1":"Name"};
function decode_PodOS(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.name = r.string(); break;
      default: r.other(k, "PodOS", known_decode_PodOS);
    }
  }
  return o;
}

function encode_PodReadinessGate(o, w) {
  let v, e;
  w.string(10, o.conditionType ?? "");
}
const known_decode_PodReadinessGate = {"1":"ConditionType"};
function decode_PodReadinessGate(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.conditionType = r.string(); break;
      default: r.other(k, "PodReadinessGate", known_decode_PodReadinessGate);
    }
  }
  return o;
}

function encode_PodResourceClaim(o, w) {
  let v, e;
  if ((v = o.resourceClaimTemplateName) != null) { w.string(34, v); }
  if ((v = o.resourceClaimName) != null) { w.string(26, v); }
  w.string(10, o.name ?? "");
}
const known_decode_PodResourceClaim = {"1":"Name","3":"ResourceClaimName","4":"ResourceClaimTemplateName"};
function decode_PodResourceClaim(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.name = r.string(); break;
      case 26: o.resourceClaimName = r.string(); break;
      case 34: o.resourceClaimTemplateName = r.string(); break;
      default: r.other(k, "PodResourceClaim", known_decode_PodResourceClaim);
    }
  }
  return o;
}

function encode_PodSchedulingGate(o, w) {
  let v, e;
  w.string(10, o.name ?? "");
}
const known_decode_PodSchedulingGate = {"1":"Name"};
function decode_PodSchedulingGate(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.name = r.string(); break;
      default: r.other(k, "PodSchedulingGate", known_decode_PodSchedulingGate);
    }
  }
  return o;
}

function encode_PodSchedulingGroup(o, w) {
  let v, e;
  if ((v = o.podGroupName) != null) { w.string(10, v); }
}
const known_decode_PodSchedulingGroup = {"1":"PodGroupName"};
function decode_PodSchedulingGroup(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.podGroupName = r.string(); break;
      default: r.other(k, "PodSchedulingGroup", known_decode_PodSchedulingGroup);
    }
  }
  return o;
}

function encode_PodSecurityContext(o, w) {
  let v, e;
  if ((v = o.seLinuxChangePolicy) != null) { w.string(106, v); }
  if ((v = o.supplementalGroupsPolicy) != null) { w.string(98, v); }
  if ((v = o.appArmorProfile) != null) { e = w.size; encode_AppArmorProfile(v, w); w.close(90, e); }
  if ((v = o.seccompProfile) != null) { e = w.size; encode_SeccompProfile(v, w); w.close(82, e); }
  if ((v = o.fsGroupChangePolicy) != null) { w.string(74, v); }
  if ((v = o.windowsOptions) != null) { e = w.size; encode_WindowsSecurityContextOptions(v, w); w.close(66, e); }
  if ((v = o.sysctls) != null) for (let i = v.length - 1; i >= 0; i--) { e = w.size; encode_Sysctl(v[i], w); w.close(58, e); }
  if ((v = o.runAsGroup) != null) { w.int(48, v); }
  if ((v = o.fsGroup) != null) { w.int(40, v); }
  if ((v = o.supplementalGroups) != null) for (let i = v.length - 1; i >= 0; i--) { w.int(32, v[i]); }
  if ((v = o.runAsNonRoot) != null) { w.bool(24, v); }
  if ((v = o.runAsUser) != null) { w.int(16, v); }
  if ((v = o.seLinuxOptions) != null) { e = w.size; encode_SELinuxOptions(v, w); w.close(10, e); }
}
const packed_2 = (r, a) => { while (r.more()) a.push(r.int64()); return a; };
const known_decode_PodSecurityContext = {"1":"SeLinuxOptions","2":"RunAsUser","3":"RunAsNonRoot","4":"SupplementalGroups","5":"FsGroup","6":"RunAsGroup","7":"Sysctls","8":"WindowsOptions","9":"FsGroupChangePolicy","10":"SeccompProfile","11":"AppArmorProfile","12":"SupplementalGroupsPolicy","13":"SeLinuxChangePolicy"};
function decode_PodSecurityContext(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.seLinuxOptions = r.message(decode_SELinuxOptions, o.seLinuxOptions ?? {}); break;
      case 16: o.runAsUser = r.int64(); break;
      case 24: o.runAsNonRoot = r.bool(); break;
      case 32: (o.supplementalGroups ??= []).push(r.int64()); break;
      case 34: r.message(packed_2, o.supplementalGroups ??= []); break;
      case 40: o.fsGroup = r.int64(); break;
      case 48: o.runAsGroup = r.int64(); break;
      case 58: (o.sysctls ??= []).push(r.message(decode_Sysctl, {})); break;
      case 66: o.windowsOptions = r.message(decode_WindowsSecurityContextOptions, o.windowsOptions ?? {}); break;
      case 74: o.fsGroupChangePolicy = r.string(); break;
      case 82: o.seccompProfile = r.message(decode_SeccompProfile, o.seccompProfile ?? {}); break;
      case 90: o.appArmorProfile = r.message(decode_AppArmorProfile, o.appArmorProfile ?? {}); break;
      case 98: o.supplementalGroupsPolicy = r.string(); break;
      case 106: o.seLinuxChangePolicy = r.string(); break;
      default: r.other(k, "PodSecurityContext", known_decode_PodSecurityContext);
    }
  }
  return o;
}

function encode_PodSpec(o, w) {
  let v, e;
  if ((v = o.evictionResponders) != null) for (let i = v.length - 1; i >= 0; i--) { e = w.size; encode_EvictionResponder(v[i], w); w.close(354, e); }
  if ((v = o.schedulingGroup) != null) { e = w.size; encode_PodSchedulingGroup(v, w); w.close(346, e); }
  if ((v = o.hostnameOverride) != null) { w.string(330, v); }
  if ((v = o.resources) != null) { e = w.size; encode_ResourceRequirements(v, w); w.close(322, e); }
  if ((v = o.resourceClaims) != null) for (let i = v.length - 1; i >= 0; i--) { e = w.size; encode_PodResourceClaim(v[i], w); w.close(314, e); }
  if ((v = o.schedulingGates) != null) for (let i = v.length - 1; i >= 0; i--) { e = w.size; encode_PodSchedulingGate(v[i], w); w.close(306, e); }
  if ((v = o.hostUsers) != null) { w.bool(296, v); }
  if ((v = o.os) != null) { e = w.size; encode_PodOS(v, w); w.close(290, e); }
  if ((v = o.setHostnameAsFQDN) != null) { w.bool(280, v); }
  if ((v = o.ephemeralContainers) != null) for (let i = v.length - 1; i >= 0; i--) { e = w.size; encode_EphemeralContainer(v[i], w); w.close(274, e); }
  if ((v = o.topologySpreadConstraints) != null) for (let i = v.length - 1; i >= 0; i--) { e = w.size; encode_TopologySpreadConstraint(v[i], w); w.close(266, e); }
  if ((v = o.overhead) != null) for (const k of rt.fallingKeys(v)) {
    const s = w.size; rt.write.quantity(w, 18, v[k]); w.string(10, k); w.close(258, s);
  }
  if ((v = o.preemptionPolicy) != null) { w.string(250, v); }
  if ((v = o.enableServiceLinks) != null) { w.bool(240, v); }
  if ((v = o.runtimeClassName) != null) { w.string(234, v); }
  if ((v = o.readinessGates) != null) for (let i = v.length - 1; i >= 0; i--) { e = w.size; encode_PodReadinessGate(v[i], w); w.close(226, e); }
  if ((v = o.shareProcessNamespace) != null) { w.bool(216, v); }
  if ((v = o.dnsConfig) != null) { e = w.size; encode_PodDNSConfig(v, w); w.close(210, e); }
  if ((v = o.priority) != null) { w.int(200, v); }
  w.string(194, o.priorityClassName ?? "");
  if ((v = o.hostAliases) != null) for (let i = v.length - 1; i >= 0; i--) { e = w.size; encode_HostAlias(v[i], w); w.close(186, e); }
  if ((v = o.tolerations) != null) for (let i = v.length - 1; i >= 0; i--) { e = w.size; encode_Toleration(v[i], w); w.close(178, e); }
  if ((v = o.automountServiceAccountToken) != null) { w.bool(168, v); }
  if ((v = o.initContainers) != null) for (let i = v.length - 1; i >= 0; i--) { e = w.size; encode_Container(v[i], w); w.close(162, e); }
  w.string(154, o.schedulerName ?? "");
  if ((v = o.affinity) != null) { e = w.size; encode_Affinity(v, w); w.close(146, e); }
  w.string(138, o.subdomain ?? "");
  w.string(130, o.hostname ?? "");
  if ((v = o.imagePullSecrets) != null) for (let i = v.length - 1; i >= 0; i--) { e = w.size; unit_core_v1.encode.LocalObjectReference(v[i], w); w.close(122, e); }
  if ((v = o.securityContext) != null) { e = w.size; encode_PodSecurityContext(v, w); w.close(114, e); }
  w.bool(104, o.hostIPC ?? false);
  w.bool(96, o.hostPID ?? false);
  w.bool(88, o.hostNetwork ?? false);
  w.string(82, o.nodeName ?? "");
  w.string(74, o.serviceAccount ?? "");
  w.string(66, o.serviceAccountName ?? "");
  if ((v = o.nodeSelector) != null) for (const k of rt.fallingKeys(v)) {
    const s = w.size; w.string(18, v[k]); w.string(10, k); w.close(58, s);
  }
  w.string(50, o.dnsPolicy ?? "");
  if ((v = o.activeDeadlineSeconds) != null) { w.int(40, v); }
  if ((v = o.terminationGracePeriodSeconds) != null) { w.int(32, v); }
  w.string(26, o.restartPolicy ?? "");
  if ((v = o.containers) != null) for (let i = v.length - 1; i >= 0; i--) { e = w.size; encode_Container(v[i], w); w.close(18, e); }
  if ((v = o.volumes) != null) for (let i = v.length - 1; i >= 0; i--) { e = w.size; encode_Volume(v[i], w); w.close(10, e); }
}
const entry_4 = { key: 18, read: (r) => r.string(), zero: () => ("") };
const entry_5 = { key: 18, read: (r) => rt.read.quantity(r), zero: () => ("0") };
const known_decode_PodSpec = {"1":"Volumes","2":"Containers","3":"RestartPolicy","4":"TerminationGracePeriodSeconds","5":"ActiveDeadlineSeconds","6":"DNSPolicy","7":"NodeSelector","8":"ServiceAccountName","9":"ServiceAccount","10":"NodeName","11":"HostNetwork","12":"HostPID","13":"HostIPC","14":"SecurityContext","15":"ImagePullSecrets","16":"Hostname","17":"Subdomain","18":"Affinity","19":"SchedulerName","20":"InitContainers","21":"AutomountServiceAccountToken","22":"Tolerations","23":"HostAliases","24":"PriorityClassName","25":"Priority","26":"DNSConfig","27":"ShareProcessNamespace","28":"ReadinessGates","29":"RuntimeClassName","30":"EnableServiceLinks","31":"PreemptionPolicy","32":"Overhead","33":"TopologySpreadConstraints","34":"EphemeralContainers","35":"SetHostnameAsFQDN","36":"Os","37":"HostUsers","38":"SchedulingGates","39":"ResourceClaims","40":"Resources","41":"HostnameOverride","43":"SchedulingGroup","44":"EvictionResponders"};
function decode_PodSpec(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: (o.volumes ??= []).push(r.message(decode_Volume, {})); break;
      case 18: (o.containers ??= []).push(r.message(decode_Container, {})); break;
      case 26: o.restartPolicy = r.string(); break;
      case 32: o.terminationGracePeriodSeconds = r.int64(); break;
      case 40: o.activeDeadlineSeconds = r.int64(); break;
      case 50: o.dnsPolicy = r.string(); break;
      case 58: rt.readEntry(r, o.nodeSelector ??= {}, entry_4); break;
      case 66: o.serviceAccountName = r.string(); break;
      case 74: o.serviceAccount = r.string(); break;
      case 82: o.nodeName = r.string(); break;
      case 88: o.hostNetwork = r.bool(); break;
      case 96: o.hostPID = r.bool(); break;
      case 104: o.hostIPC = r.bool(); break;
      case 114: o.securityContext = r.message(decode_PodSecurityContext, o.securityContext ?? {}); break;
      case 122: (o.imagePullSecrets ??= []).push(r.message(unit_core_v1.decode.LocalObjectReference, {})); break;
      case 130: o.hostname = r.string(); break;
      case 138: o.subdomain = r.string(); break;
      case 146: o.affinity = r.message(decode_Affinity, o.affinity ?? {}); break;
      case 154: o.schedulerName = r.string(); break;
      case 162: (o.initContainers ??= []).push(r.message(decode_Container, {})); break;
      case 168: o.automountServiceAccountToken = r.bool(); break;
      case 178: (o.tolerations ??= []).push(r.message(decode_Toleration, {})); break;
      case 186: (o.hostAliases ??= []).push(r.message(decode_HostAlias, {})); break;
      case 194: o.priorityClassName = r.string(); break;
      case 200: o.priority = r.int32(); break;
      case 210: o.dnsConfig = r.message(decode_PodDNSConfig, o.dnsConfig ?? {}); break;
      case 216: o.shareProcessNamespace = r.bool(); break;
      case 226: (o.readinessGates ??= []).push(r.message(decode_PodReadinessGate, {})); break;
      case 234: o.runtimeClassName = r.string(); break;
      case 240: o.enableServiceLinks = r.bool(); break;
      case 250: o.preemptionPolicy = r.string(); break;
      case 258: rt.readEntry(r, o.overhead ??= {}, entry_5); break;
      case 266: (o.topologySpreadConstraints ??= []).push(r.message(decode_TopologySpreadConstraint, {})); break;
      case 274: (o.ephemeralContainers ??= []).push(r.message(decode_EphemeralContainer, {})); break;
      case 280: o.setHostnameAsFQDN = r.bool(); break;
      case 290: o.os = r.message(decode_PodOS, o.os ?? {}); break;
      case 296: o.hostUsers = r.bool(); break;
      case 306: (o.schedulingGates ??= []).push(r.message(decode_PodSchedulingGate, {})); break;
      case 314: (o.resourceClaims ??= []).push(r.message(decode_PodResourceClaim, {})); break;
      case 322: o.resources = r.message(decode_ResourceRequirements, o.resources ?? {}); break;
      case 330: o.hostnameOverride = r.string(); break;
      case 346: o.schedulingGroup = r.message(decode_PodSchedulingGroup, o.schedulingGroup ?? {}); break;
      case 354: (o.evictionResponders ??= []).push(r.message(decode_EvictionResponder, {})); break;
      default: r.other(k, "PodSpec", known_decode_PodSpec);
    }
  }
  return o;
}

function encode_PodTemplateSpec(o, w) {
  let v, e;
  e = w.size; encode_PodSpec(o.spec ?? rt.none, w); w.close(18, e);
  e = w.size; unit_meta_v1.encode.ObjectMeta(o.metadata ?? rt.none, w); w.close(10, e);
}
const known_decode_PodTemplateSpec = {"1":"ObjectMeta","2":"Spec"};
function decode_PodTemplateSpec(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.metadata = r.message(unit_meta_v1.decode.ObjectMeta, o.metadata ?? {}); break;
      case 18: o.spec = r.message(decode_PodSpec, o.spec ?? {}); break;
      default: r.other(k, "PodTemplateSpec", known_decode_PodTemplateSpec);
    }
  }
  return o;
}

function encode_PreferredSchedulingTerm(o, w) {
  let v, e;
  e = w.size; unit_core_v1.encode.NodeSelectorTerm(o.preference ?? rt.none, w); w.close(18, e);
  w.int(8, o.weight ?? 0);
}
const known_decode_PreferredSchedulingTerm = {"1":"Weight","2":"Preference"};
function decode_PreferredSchedulingTerm(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 8: o.weight = r.int32(); break;
      case 18: o.preference = r.message(unit_core_v1.decode.NodeSelectorTerm, o.preference ?? {}); break;
      default: r.other(k, "PreferredSchedulingTerm", known_decode_PreferredSchedulingTerm);
    }
  }
  return o;
}

function encode_Probe(o, w) {
  let v, e;
  if ((v = o.terminationGracePeriodSeconds) != null) { w.int(56, v); }
  w.int(48, o.failureThreshold ?? 0);
  w.int(40, o.successThreshold ?? 0);
  w.int(32, o.periodSeconds ?? 0);
  w.int(24, o.timeoutSeconds ?? 0);
  w.int(16, o.initialDelaySeconds ?? 0);
  {
  const s0 = w.size;
  if ((v = o.grpc) != null) { e = w.size; encode_GRPCAction(v, w); w.close(34, e); }
  if ((v = o.tcpSocket) != null) { e = w.size; encode_TCPSocketAction(v, w); w.close(26, e); }
  if ((v = o.httpGet) != null) { e = w.size; encode_HTTPGetAction(v, w); w.close(18, e); }
  if ((v = o.exec) != null) { e = w.size; encode_ExecAction(v, w); w.close(10, e); }
  w.close(10, s0);
  }
}
const known_decode_Probe_1 = {"1":"Exec","2":"HTTPGet","3":"TCPSocket","4":"GRPC"};
function decode_Probe_1(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.exec = r.message(decode_ExecAction, o.exec ?? {}); break;
      case 18: o.httpGet = r.message(decode_HTTPGetAction, o.httpGet ?? {}); break;
      case 26: o.tcpSocket = r.message(decode_TCPSocketAction, o.tcpSocket ?? {}); break;
      case 34: o.grpc = r.message(decode_GRPCAction, o.grpc ?? {}); break;
      default: r.other(k, "Probe", known_decode_Probe_1);
    }
  }
  return o;
}
const known_decode_Probe = {"1":"ProbeHandler","2":"InitialDelaySeconds","3":"TimeoutSeconds","4":"PeriodSeconds","5":"SuccessThreshold","6":"FailureThreshold","7":"TerminationGracePeriodSeconds"};
function decode_Probe(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: r.message(decode_Probe_1, o); break;
      case 16: o.initialDelaySeconds = r.int32(); break;
      case 24: o.timeoutSeconds = r.int32(); break;
      case 32: o.periodSeconds = r.int32(); break;
      case 40: o.successThreshold = r.int32(); break;
      case 48: o.failureThreshold = r.int32(); break;
      case 56: o.terminationGracePeriodSeconds = r.int64(); break;
      default: r.other(k, "Probe", known_decode_Probe);
    }
  }
  return o;
}

function encode_ProjectedVolumeSource(o, w) {
  let v, e;
  if ((v = o.defaultUser) != null) { w.int(24, v); }
  if ((v = o.defaultMode) != null) { w.int(16, v); }
  if ((v = o.sources) != null) for (let i = v.length - 1; i >= 0; i--) { e = w.size; encode_VolumeProjection(v[i], w); w.close(10, e); }
}
const known_decode_ProjectedVolumeSource = {"1":"Sources","2":"DefaultMode","3":"DefaultUser"};
function decode_ProjectedVolumeSource(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: (o.sources ??= []).push(r.message(decode_VolumeProjection, {})); break;
      case 16: o.defaultMode = r.int32(); break;
      case 24: o.defaultUser = r.int64(); break;
      default: r.other(k, "ProjectedVolumeSource", known_decode_ProjectedVolumeSource);
    }
  }
  return o;
}

function encode_RBDVolumeSource(o, w) {
  let v, e;
  w.bool(64, o.readOnly ?? false);
  if ((v = o.secretRef) != null) { e = w.size; unit_core_v1.encode.LocalObjectReference(v, w); w.close(58, e); }
  w.string(50, o.keyring ?? "");
  w.string(42, o.user ?? "");
  w.string(34, o.pool ?? "");
  w.string(26, o.fsType ?? "");
  w.string(18, o.image ?? "");
  if ((v = o.monitors) != null) for (let i = v.length - 1; i >= 0; i--) { w.string(10, v[i]); }
}
const known_decode_RBDVolumeSource = {"1":"Monitors","2":"Image","3":"FsType","4":"Pool","5":"User","6":"Keyring","7":"SecretRef","8":"ReadOnly"};
function decode_RBDVolumeSource(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: (o.monitors ??= []).push(r.string()); break;
      case 18: o.image = r.string(); break;
      case 26: o.fsType = r.string(); break;
      case 34: o.pool = r.string(); break;
      case 42: o.user = r.string(); break;
      case 50: o.keyring = r.string(); break;
      case 58: o.secretRef = r.message(unit_core_v1.decode.LocalObjectReference, o.secretRef ?? {}); break;
      case 64: o.readOnly = r.bool(); break;
      default: r.other(k, "RBDVolumeSource", known_decode_RBDVolumeSource);
    }
  }
  return o;
}

function encode_ResourceClaim(o, w) {
  let v, e;
  w.string(18, o.request ?? "");
  w.string(10, o.name ?? "");
}
const known_decode_ResourceClaim = {"1":"Name","2":"Request"};
function decode_ResourceClaim(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.name = r.string(); break;
      case 18: o.request = r.string(); break;
      default: r.other(k, "ResourceClaim", known_decode_ResourceClaim);
    }
  }
  return o;
}

function encode_ResourceFieldSelector(o, w) {
  let v, e;
  rt.write.quantity(w, 26, o.divisor ?? null);
  w.string(18, o.resource ?? "");
  w.string(10, o.containerName ?? "");
}
const known_decode_ResourceFieldSelector = {"1":"ContainerName","2":"Resource","3":"Divisor"};
function decode_ResourceFieldSelector(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.containerName = r.string(); break;
      case 18: o.resource = r.string(); break;
      case 26: o.divisor = rt.read.quantity(r); break;
      default: r.other(k, "ResourceFieldSelector", known_decode_ResourceFieldSelector);
    }
  }
  return o;
}

function encode_ResourceRequirements(o, w) {
  let v, e;
  if ((v = o.claims) != null) for (let i = v.length - 1; i >= 0; i--) { e = w.size; encode_ResourceClaim(v[i], w); w.close(26, e); }
  if ((v = o.requests) != null) for (const k of rt.fallingKeys(v)) {
    const s = w.size; rt.write.quantity(w, 18, v[k]); w.string(10, k); w.close(18, s);
  }
  if ((v = o.limits) != null) for (const k of rt.fallingKeys(v)) {
    const s = w.size; rt.write.quantity(w, 18, v[k]); w.string(10, k); w.close(10, s);
  }
}
const entry_6 = { key: 18, read: (r) => rt.read.quantity(r), zero: () => ("0") };
const entry_7 = { key: 18, read: (r) => rt.read.quantity(r), zero: () => ("0") };
const known_decode_ResourceRequirements = {"1":"Limits","2":"Requests","3":"Claims"};
function decode_ResourceRequirements(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: rt.readEntry(r, o.limits ??= {}, entry_6); break;
      case 18: rt.readEntry(r, o.requests ??= {}, entry_7); break;
      case 26: (o.claims ??= []).push(r.message(decode_ResourceClaim, {})); break;
      default: r.other(k, "ResourceRequirements", known_decode_ResourceRequirements);
    }
  }
  return o;
}

function encode_SELinuxOptions(o, w) {
  let v, e;
  w.string(34, o.level ?? "");
  w.string(26, o.type ?? "");
  w.string(18, o.role ?? "");
  w.string(10, o.user ?? "");
}
const known_decode_SELinuxOptions = {"1":"User","2":"Role","3":"Type","4":"Level"};
function decode_SELinuxOptions(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.user = r.string(); break;
      case 18: o.role = r.string(); break;
      case 26: o.type = r.string(); break;
      case 34: o.level = r.string(); break;
      default: r.other(k, "SELinuxOptions", known_decode_SELinuxOptions);
    }
  }
  return o;
}

function encode_ScaleIOVolumeSource(o, w) {
  let v, e;
  w.bool(80, o.readOnly ?? false);
  w.string(74, o.fsType ?? "");
  w.string(66, o.volumeName ?? "");
  w.string(58, o.storageMode ?? "");
  w.string(50, o.storagePool ?? "");
  w.string(42, o.protectionDomain ?? "");
  w.bool(32, o.sslEnabled ?? false);
  if ((v = o.secretRef) != null) { e = w.size; unit_core_v1.encode.LocalObjectReference(v, w); w.close(26, e); }
  w.string(18, o.system ?? "");
  w.string(10, o.gateway ?? "");
}
const known_decode_ScaleIOVolumeSource = {"1":"Gateway","2":"System","3":"SecretRef","4":"SslEnabled","5":"ProtectionDomain","6":"StoragePool","7":"StorageMode","8":"VolumeName","9":"FsType","10":"ReadOnly"};
function decode_ScaleIOVolumeSource(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.gateway = r.string(); break;
      case 18: o.system = r.string(); break;
      case 26: o.secretRef = r.message(unit_core_v1.decode.LocalObjectReference, o.secretRef ?? {}); break;
      case 32: o.sslEnabled = r.bool(); break;
      case 42: o.protectionDomain = r.string(); break;
      case 50: o.storagePool = r.string(); break;
      case 58: o.storageMode = r.string(); break;
      case 66: o.volumeName = r.string(); break;
      case 74: o.fsType = r.string(); break;
      case 80: o.readOnly = r.bool(); break;
      default: r.other(k, "ScaleIOVolumeSource", known_decode_ScaleIOVolumeSource);
    }
  }
  return o;
}

function encode_SeccompProfile(o, w) {
  let v, e;
  if ((v = o.localhostProfile) != null) { w.string(18, v); }
  w.string(10, o.type ?? "");
}
const known_decode_SeccompProfile = {"1":"Type","2":"LocalhostProfile"};
function decode_SeccompProfile(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.type = r.string(); break;
      case 18: o.localhostProfile = r.string(); break;
      default: r.other(k, "SeccompProfile", known_decode_SeccompProfile);
    }
  }
  return o;
}

function encode_SecretEnvSource(o, w) {
  let v, e;
  if ((v = o.optional) != null) { w.bool(16, v); }
  {
  const s0 = w.size;
  w.string(10, o.name ?? "");
  w.close(10, s0);
  }
}
const known_decode_SecretEnvSource_1 = {"1":"Name"};
function decode_SecretEnvSource_1(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.name = r.string(); break;
      default: r.other(k, "SecretEnvSource", known_decode_SecretEnvSource_1);
    }
  }
  return o;
}
const known_decode_SecretEnvSource = {"1":"LocalObjectReference","2":"Optional"};
function decode_SecretEnvSource(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: r.message(decode_SecretEnvSource_1, o); break;
      case 16: o.optional = r.bool(); break;
      default: r.other(k, "SecretEnvSource", known_decode_SecretEnvSource);
    }
  }
  return o;
}

function encode_SecretKeySelector(o, w) {
  let v, e;
  if ((v = o.optional) != null) { w.bool(24, v); }
  w.string(18, o.key ?? "");
  {
  const s0 = w.size;
  w.string(10, o.name ?? "");
  w.close(10, s0);
  }
}
const known_decode_SecretKeySelector_1 = {"1":"Name"};
function decode_SecretKeySelector_1(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.name = r.string(); break;
      default: r.other(k, "SecretKeySelector", known_decode_SecretKeySelector_1);
    }
  }
  return o;
}
const known_decode_SecretKeySelector = {"1":"LocalObjectReference","2":"Key","3":"Optional"};
function decode_SecretKeySelector(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: r.message(decode_SecretKeySelector_1, o); break;
      case 18: o.key = r.string(); break;
      case 24: o.optional = r.bool(); break;
      default: r.other(k, "SecretKeySelector", known_decode_SecretKeySelector);
    }
  }
  return o;
}

function encode_SecretProjection(o, w) {
  let v, e;
  if ((v = o.optional) != null) { w.bool(32, v); }
  if ((v = o.items) != null) for (let i = v.length - 1; i >= 0; i--) { e = w.size; encode_KeyToPath(v[i], w); w.close(18, e); }
  {
  const s0 = w.size;
  w.string(10, o.name ?? "");
  w.close(10, s0);
  }
}
const known_decode_SecretProjection_1 = {"1":"Name"};
function decode_SecretProjection_1(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.name = r.string(); break;
      default: r.other(k, "SecretProjection", known_decode_SecretProjection_1);
    }
  }
  return o;
}
const known_decode_SecretProjection = {"1":"LocalObjectReference","2":"Items","4":"Optional"};
function decode_SecretProjection(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: r.message(decode_SecretProjection_1, o); break;
      case 18: (o.items ??= []).push(r.message(decode_KeyToPath, {})); break;
      case 32: o.optional = r.bool(); break;
      default: r.other(k, "SecretProjection", known_decode_SecretProjection);
    }
  }
  return o;
}

function encode_SecretVolumeSource(o, w) {
  let v, e;
  if ((v = o.defaultUser) != null) { w.int(40, v); }
  if ((v = o.optional) != null) { w.bool(32, v); }
  if ((v = o.defaultMode) != null) { w.int(24, v); }
  if ((v = o.items) != null) for (let i = v.length - 1; i >= 0; i--) { e = w.size; encode_KeyToPath(v[i], w); w.close(18, e); }
  w.string(10, o.secretName ?? "");
}
const known_decode_SecretVolumeSource = {"1":"SecretName","2":"Items","3":"DefaultMode","4":"Optional","5":"DefaultUser"};
function decode_SecretVolumeSource(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.secretName = r.string(); break;
      case 18: (o.items ??= []).push(r.message(decode_KeyToPath, {})); break;
      case 24: o.defaultMode = r.int32(); break;
      case 32: o.optional = r.bool(); break;
      case 40: o.defaultUser = r.int64(); break;
      default: r.other(k, "SecretVolumeSource", known_decode_SecretVolumeSource);
    }
  }
  return o;
}

function encode_SecurityContext(o, w) {
  let v, e;
  if ((v = o.appArmorProfile) != null) { e = w.size; encode_AppArmorProfile(v, w); w.close(98, e); }
  if ((v = o.seccompProfile) != null) { e = w.size; encode_SeccompProfile(v, w); w.close(90, e); }
  if ((v = o.windowsOptions) != null) { e = w.size; encode_WindowsSecurityContextOptions(v, w); w.close(82, e); }
  if ((v = o.procMount) != null) { w.string(74, v); }
  if ((v = o.runAsGroup) != null) { w.int(64, v); }
  if ((v = o.allowPrivilegeEscalation) != null) { w.bool(56, v); }
  if ((v = o.readOnlyRootFilesystem) != null) { w.bool(48, v); }
  if ((v = o.runAsNonRoot) != null) { w.bool(40, v); }
  if ((v = o.runAsUser) != null) { w.int(32, v); }
  if ((v = o.seLinuxOptions) != null) { e = w.size; encode_SELinuxOptions(v, w); w.close(26, e); }
  if ((v = o.privileged) != null) { w.bool(16, v); }
  if ((v = o.capabilities) != null) { e = w.size; encode_Capabilities(v, w); w.close(10, e); }
}
const known_decode_SecurityContext = {"1":"Capabilities","2":"Privileged","3":"SeLinuxOptions","4":"RunAsUser","5":"RunAsNonRoot","6":"ReadOnlyRootFilesystem","7":"AllowPrivilegeEscalation","8":"RunAsGroup","9":"ProcMount","10":"WindowsOptions","11":"SeccompProfile","12":"AppArmorProfile"};
function decode_SecurityContext(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.capabilities = r.message(decode_Capabilities, o.capabilities ?? {}); break;
      case 16: o.privileged = r.bool(); break;
      case 26: o.seLinuxOptions = r.message(decode_SELinuxOptions, o.seLinuxOptions ?? {}); break;
      case 32: o.runAsUser = r.int64(); break;
      case 40: o.runAsNonRoot = r.bool(); break;
      case 48: o.readOnlyRootFilesystem = r.bool(); break;
      case 56: o.allowPrivilegeEscalation = r.bool(); break;
      case 64: o.runAsGroup = r.int64(); break;
      case 74: o.procMount = r.string(); break;
      case 82: o.windowsOptions = r.message(decode_WindowsSecurityContextOptions, o.windowsOptions ?? {}); break;
      case 90: o.seccompProfile = r.message(decode_SeccompProfile, o.seccompProfile ?? {}); break;
      case 98: o.appArmorProfile = r.message(decode_AppArmorProfile, o.appArmorProfile ?? {}); break;
      default: r.other(k, "SecurityContext", known_decode_SecurityContext);
    }
  }
  return o;
}

function encode_ServiceAccountTokenProjection(o, w) {
  let v, e;
  if ((v = o.user) != null) { w.int(32, v); }
  w.string(26, o.path ?? "");
  if ((v = o.expirationSeconds) != null) { w.int(16, v); }
  w.string(10, o.audience ?? "");
}
const known_decode_ServiceAccountTokenProjection = {"1":"Audience","2":"ExpirationSeconds","3":"Path","4":"User"};
function decode_ServiceAccountTokenProjection(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.audience = r.string(); break;
      case 16: o.expirationSeconds = r.int64(); break;
      case 26: o.path = r.string(); break;
      case 32: o.user = r.int64(); break;
      default: r.other(k, "ServiceAccountTokenProjection", known_decode_ServiceAccountTokenProjection);
    }
  }
  return o;
}

function encode_SleepAction(o, w) {
  let v, e;
  w.int(8, o.seconds ?? 0);
}
const known_decode_SleepAction = {"1":"Seconds"};
function decode_SleepAction(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 8: o.seconds = r.int64(); break;
      default: r.other(k, "SleepAction", known_decode_SleepAction);
    }
  }
  return o;
}

function encode_StorageOSVolumeSource(o, w) {
  let v, e;
  if ((v = o.secretRef) != null) { e = w.size; unit_core_v1.encode.LocalObjectReference(v, w); w.close(42, e); }
  w.bool(32, o.readOnly ?? false);
  w.string(26, o.fsType ?? "");
  w.string(18, o.volumeNamespace ?? "");
  w.string(10, o.volumeName ?? "");
}
const known_decode_StorageOSVolumeSource = {"1":"VolumeName","2":"VolumeNamespace","3":"FsType","4":"ReadOnly","5":"SecretRef"};
function decode_StorageOSVolumeSource(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.volumeName = r.string(); break;
      case 18: o.volumeNamespace = r.string(); break;
      case 26: o.fsType = r.string(); break;
      case 32: o.readOnly = r.bool(); break;
      case 42: o.secretRef = r.message(unit_core_v1.decode.LocalObjectReference, o.secretRef ?? {}); break;
      default: r.other(k, "StorageOSVolumeSource", known_decode_StorageOSVolumeSource);
    }
  }
  return o;
}

function encode_Sysctl(o, w) {
  let v, e;
  w.string(18, o.value ?? "");
  w.string(10, o.name ?? "");
}
const known_decode_Sysctl = {"1":"Name","2":"Value"};
function decode_Sysctl(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.name = r.string(); break;
      case 18: o.value = r.string(); break;
      default: r.other(k, "Sysctl", known_decode_Sysctl);
    }
  }
  return o;
}

function encode_TCPSocketAction(o, w) {
  let v, e;
  w.string(18, o.host ?? "");
  rt.write.intOrString(w, 10, o.port ?? null);
}
const known_decode_TCPSocketAction = {"1":"Port","2":"Host"};
function decode_TCPSocketAction(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.port = rt.read.intOrString(r); break;
      case 18: o.host = r.string(); break;
      default: r.other(k, "TCPSocketAction", known_decode_TCPSocketAction);
    }
  }
  return o;
}

function encode_Toleration(o, w) {
  let v, e;
  if ((v = o.tolerationSeconds) != null) { w.int(40, v); }
  w.string(34, o.effect ?? "");
  w.string(26, o.value ?? "");
  w.string(18, o.operator ?? "");
  w.string(10, o.key ?? "");
}
const known_decode_Toleration = {"1":"Key","2":"Operator","3":"Value","4":"Effect","5":"TolerationSeconds"};
function decode_Toleration(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.key = r.string(); break;
      case 18: o.operator = r.string(); break;
      case 26: o.value = r.string(); break;
      case 34: o.effect = r.string(); break;
      case 40: o.tolerationSeconds = r.int64(); break;
      default: r.other(k, "Toleration", known_decode_Toleration);
    }
  }
  return o;
}

function encode_TopologySpreadConstraint(o, w) {
  let v, e;
  if ((v = o.matchLabelKeys) != null) for (let i = v.length - 1; i >= 0; i--) { w.string(66, v[i]); }
  if ((v = o.nodeTaintsPolicy) != null) { w.string(58, v); }
  if ((v = o.nodeAffinityPolicy) != null) { w.string(50, v); }
  if ((v = o.minDomains) != null) { w.int(40, v); }
  if ((v = o.labelSelector) != null) { e = w.size; unit_meta_v1.encode.LabelSelector(v, w); w.close(34, e); }
  w.string(26, o.whenUnsatisfiable ?? "");
  w.string(18, o.topologyKey ?? "");
  w.int(8, o.maxSkew ?? 0);
}
const known_decode_TopologySpreadConstraint = {"1":"MaxSkew","2":"TopologyKey","3":"WhenUnsatisfiable","4":"LabelSelector","5":"MinDomains","6":"NodeAffinityPolicy","7":"NodeTaintsPolicy","8":"MatchLabelKeys"};
function decode_TopologySpreadConstraint(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 8: o.maxSkew = r.int32(); break;
      case 18: o.topologyKey = r.string(); break;
      case 26: o.whenUnsatisfiable = r.string(); break;
      case 34: o.labelSelector = r.message(unit_meta_v1.decode.LabelSelector, o.labelSelector ?? {}); break;
      case 40: o.minDomains = r.int32(); break;
      case 50: o.nodeAffinityPolicy = r.string(); break;
      case 58: o.nodeTaintsPolicy = r.string(); break;
      case 66: (o.matchLabelKeys ??= []).push(r.string()); break;
      default: r.other(k, "TopologySpreadConstraint", known_decode_TopologySpreadConstraint);
    }
  }
  return o;
}

function encode_Volume(o, w) {
  let v, e;
  {
  const s0 = w.size;
  if ((v = o.image) != null) { e = w.size; encode_ImageVolumeSource(v, w); w.close(242, e); }
  if ((v = o.ephemeral) != null) { e = w.size; encode_EphemeralVolumeSource(v, w); w.close(234, e); }
  if ((v = o.csi) != null) { e = w.size; encode_CSIVolumeSource(v, w); w.close(226, e); }
  if ((v = o.storageos) != null) { e = w.size; encode_StorageOSVolumeSource(v, w); w.close(218, e); }
  if ((v = o.projected) != null) { e = w.size; encode_ProjectedVolumeSource(v, w); w.close(210, e); }
  if ((v = o.scaleIO) != null) { e = w.size; encode_ScaleIOVolumeSource(v, w); w.close(202, e); }
  if ((v = o.portworxVolume) != null) { e = w.size; unit_core_v1.encode.PortworxVolumeSource(v, w); w.close(194, e); }
  if ((v = o.photonPersistentDisk) != null) { e = w.size; unit_core_v1.encode.PhotonPersistentDiskVolumeSource(v, w); w.close(186, e); }
  if ((v = o.azureDisk) != null) { e = w.size; unit_core_v1.encode.AzureDiskVolumeSource(v, w); w.close(178, e); }
  if ((v = o.quobyte) != null) { e = w.size; unit_core_v1.encode.QuobyteVolumeSource(v, w); w.close(170, e); }
  if ((v = o.vsphereVolume) != null) { e = w.size; unit_core_v1.encode.VsphereVirtualDiskVolumeSource(v, w); w.close(162, e); }
  if ((v = o.configMap) != null) { e = w.size; encode_ConfigMapVolumeSource(v, w); w.close(154, e); }
  if ((v = o.azureFile) != null) { e = w.size; encode_AzureFileVolumeSource(v, w); w.close(146, e); }
  if ((v = o.fc) != null) { e = w.size; unit_core_v1.encode.FCVolumeSource(v, w); w.close(138, e); }
  if ((v = o.downwardAPI) != null) { e = w.size; encode_DownwardAPIVolumeSource(v, w); w.close(130, e); }
  if ((v = o.flocker) != null) { e = w.size; unit_core_v1.encode.FlockerVolumeSource(v, w); w.close(122, e); }
  if ((v = o.cephfs) != null) { e = w.size; encode_CephFSVolumeSource(v, w); w.close(114, e); }
  if ((v = o.cinder) != null) { e = w.size; encode_CinderVolumeSource(v, w); w.close(106, e); }
  if ((v = o.flexVolume) != null) { e = w.size; encode_FlexVolumeSource(v, w); w.close(98, e); }
  if ((v = o.rbd) != null) { e = w.size; encode_RBDVolumeSource(v, w); w.close(90, e); }
  if ((v = o.persistentVolumeClaim) != null) { e = w.size; encode_PersistentVolumeClaimVolumeSource(v, w); w.close(82, e); }
  if ((v = o.glusterfs) != null) { e = w.size; encode_GlusterfsVolumeSource(v, w); w.close(74, e); }
  if ((v = o.iscsi) != null) { e = w.size; encode_ISCSIVolumeSource(v, w); w.close(66, e); }
  if ((v = o.nfs) != null) { e = w.size; unit_core_v1.encode.NFSVolumeSource(v, w); w.close(58, e); }
  if ((v = o.secret) != null) { e = w.size; encode_SecretVolumeSource(v, w); w.close(50, e); }
  if ((v = o.gitRepo) != null) { e = w.size; encode_GitRepoVolumeSource(v, w); w.close(42, e); }
  if ((v = o.awsElasticBlockStore) != null) { e = w.size; unit_core_v1.encode.AWSElasticBlockStoreVolumeSource(v, w); w.close(34, e); }
  if ((v = o.gcePersistentDisk) != null) { e = w.size; unit_core_v1.encode.GCEPersistentDiskVolumeSource(v, w); w.close(26, e); }
  if ((v = o.emptyDir) != null) { e = w.size; encode_EmptyDirVolumeSource(v, w); w.close(18, e); }
  if ((v = o.hostPath) != null) { e = w.size; unit_core_v1.encode.HostPathVolumeSource(v, w); w.close(10, e); }
  w.close(18, s0);
  }
  w.string(10, o.name ?? "");
}
const known_decode_Volume_2 = {"1":"HostPath","2":"EmptyDir","3":"GcePersistentDisk","4":"AwsElasticBlockStore","5":"GitRepo","6":"Secret","7":"NFS","8":"Iscsi","9":"Glusterfs","10":"PersistentVolumeClaim","11":"RBD","12":"FlexVolume","13":"Cinder","14":"Cephfs","15":"Flocker","16":"DownwardAPI","17":"FC","18":"AzureFile","19":"ConfigMap","20":"VsphereVolume","21":"Quobyte","22":"AzureDisk","23":"PhotonPersistentDisk","24":"PortworxVolume","25":"ScaleIO","26":"Projected","27":"Storageos","28":"CSI","29":"Ephemeral","30":"Image"};
function decode_Volume_2(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.hostPath = r.message(unit_core_v1.decode.HostPathVolumeSource, o.hostPath ?? {}); break;
      case 18: o.emptyDir = r.message(decode_EmptyDirVolumeSource, o.emptyDir ?? {}); break;
      case 26: o.gcePersistentDisk = r.message(unit_core_v1.decode.GCEPersistentDiskVolumeSource, o.gcePersistentDisk ?? {}); break;
      case 34: o.awsElasticBlockStore = r.message(unit_core_v1.decode.AWSElasticBlockStoreVolumeSource, o.awsElasticBlockStore ?? {}); break;
      case 42: o.gitRepo = r.message(decode_GitRepoVolumeSource, o.gitRepo ?? {}); break;
      case 50: o.secret = r.message(decode_SecretVolumeSource, o.secret ?? {}); break;
      case 58: o.nfs = r.message(unit_core_v1.decode.NFSVolumeSource, o.nfs ?? {}); break;
      case 66: o.iscsi = r.message(decode_ISCSIVolumeSource, o.iscsi ?? {}); break;
      case 74: o.glusterfs = r.message(decode_GlusterfsVolumeSource, o.glusterfs ?? {}); break;
      case 82: o.persistentVolumeClaim = r.message(decode_PersistentVolumeClaimVolumeSource, o.persistentVolumeClaim ?? {}); break;
      case 90: o.rbd = r.message(decode_RBDVolumeSource, o.rbd ?? {}); break;
      case 98: o.flexVolume = r.message(decode_FlexVolumeSource, o.flexVolume ?? {}); break;
      case 106: o.cinder = r.message(decode_CinderVolumeSource, o.cinder ?? {}); break;
      case 114: o.cephfs = r.message(decode_CephFSVolumeSource, o.cephfs ?? {}); break;
      case 122: o.flocker = r.message(unit_core_v1.decode.FlockerVolumeSource, o.flocker ?? {}); break;
      case 130: o.downwardAPI = r.message(decode_DownwardAPIVolumeSource, o.downwardAPI ?? {}); break;
      case 138: o.fc = r.message(unit_core_v1.decode.FCVolumeSource, o.fc ?? {}); break;
      case 146: o.azureFile = r.message(decode_AzureFileVolumeSource, o.azureFile ?? {}); break;
      case 154: o.configMap = r.message(decode_ConfigMapVolumeSource, o.configMap ?? {}); break;
      case 162: o.vsphereVolume = r.message(unit_core_v1.decode.VsphereVirtualDiskVolumeSource, o.vsphereVolume ?? {}); break;
      case 170: o.quobyte = r.message(unit_core_v1.decode.QuobyteVolumeSource, o.quobyte ?? {}); break;
      case 178: o.azureDisk = r.message(unit_core_v1.decode.AzureDiskVolumeSource, o.azureDisk ?? {}); break;
      case 186: o.photonPersistentDisk = r.message(unit_core_v1.decode.PhotonPersistentDiskVolumeSource, o.photonPersistentDisk ?? {}); break;
      case 194: o.portworxVolume = r.message(unit_core_v1.decode.PortworxVolumeSource, o.portworxVolume ?? {}); break;
      case 202: o.scaleIO = r.message(decode_ScaleIOVolumeSource, o.scaleIO ?? {}); break;
      case 210: o.projected = r.message(decode_ProjectedVolumeSource, o.projected ?? {}); break;
      case 218: o.storageos = r.message(decode_StorageOSVolumeSource, o.storageos ?? {}); break;
      case 226: o.csi = r.message(decode_CSIVolumeSource, o.csi ?? {}); break;
      case 234: o.ephemeral = r.message(decode_EphemeralVolumeSource, o.ephemeral ?? {}); break;
      case 242: o.image = r.message(decode_ImageVolumeSource, o.image ?? {}); break;
      default: r.other(k, "Volume", known_decode_Volume_2);
    }
  }
  return o;
}
const known_decode_Volume = {"1":"Name","2":"VolumeSource"};
function decode_Volume(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.name = r.string(); break;
      case 18: r.message(decode_Volume_2, o); break;
      default: r.other(k, "Volume", known_decode_Volume);
    }
  }
  return o;
}

function encode_VolumeDevice(o, w) {
  let v, e;
  w.string(18, o.devicePath ?? "");
  w.string(10, o.name ?? "");
}
const known_decode_VolumeDevice = {"1":"Name","2":"DevicePath"};
function decode_VolumeDevice(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.name = r.string(); break;
      case 18: o.devicePath = r.string(); break;
      default: r.other(k, "VolumeDevice", known_decode_VolumeDevice);
    }
  }
  return o;
}

function encode_VolumeMount(o, w) {
  let v, e;
  if ((v = o.bindMountOptions) != null) for (let i = v.length - 1; i >= 0; i--) { w.string(66, v[i]); }
  if ((v = o.recursiveReadOnly) != null) { w.string(58, v); }
  w.string(50, o.subPathExpr ?? "");
  if ((v = o.mountPropagation) != null) { w.string(42, v); }
  w.string(34, o.subPath ?? "");
  w.string(26, o.mountPath ?? "");
  w.bool(16, o.readOnly ?? false);
  w.string(10, o.name ?? "");
}
const known_decode_VolumeMount = {"1":"Name","2":"ReadOnly","3":"MountPath","4":"SubPath","5":"MountPropagation","6":"SubPathExpr","7":"RecursiveReadOnly","8":"BindMountOptions"};
function decode_VolumeMount(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.name = r.string(); break;
      case 16: o.readOnly = r.bool(); break;
      case 26: o.mountPath = r.string(); break;
      case 34: o.subPath = r.string(); break;
      case 42: o.mountPropagation = r.string(); break;
      case 50: o.subPathExpr = r.string(); break;
      case 58: o.recursiveReadOnly = r.string(); break;
      case 66: (o.bindMountOptions ??= []).push(r.string()); break;
      default: r.other(k, "VolumeMount", known_decode_VolumeMount);
    }
  }
  return o;
}

function encode_VolumeProjection(o, w) {
  let v, e;
  if ((v = o.podCertificate) != null) { e = w.size; encode_PodCertificateProjection(v, w); w.close(50, e); }
  if ((v = o.clusterTrustBundle) != null) { e = w.size; encode_ClusterTrustBundleProjection(v, w); w.close(42, e); }
  if ((v = o.serviceAccountToken) != null) { e = w.size; encode_ServiceAccountTokenProjection(v, w); w.close(34, e); }
  if ((v = o.configMap) != null) { e = w.size; encode_ConfigMapProjection(v, w); w.close(26, e); }
  if ((v = o.downwardAPI) != null) { e = w.size; encode_DownwardAPIProjection(v, w); w.close(18, e); }
  if ((v = o.secret) != null) { e = w.size; encode_SecretProjection(v, w); w.close(10, e); }
}
const known_decode_VolumeProjection = {"1":"Secret","2":"DownwardAPI","3":"ConfigMap","4":"ServiceAccountToken","5":"ClusterTrustBundle","6":"PodCertificate"};
function decode_VolumeProjection(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.secret = r.message(decode_SecretProjection, o.secret ?? {}); break;
      case 18: o.downwardAPI = r.message(decode_DownwardAPIProjection, o.downwardAPI ?? {}); break;
      case 26: o.configMap = r.message(decode_ConfigMapProjection, o.configMap ?? {}); break;
      case 34: o.serviceAccountToken = r.message(decode_ServiceAccountTokenProjection, o.serviceAccountToken ?? {}); break;
      case 42: o.clusterTrustBundle = r.message(decode_ClusterTrustBundleProjection, o.clusterTrustBundle ?? {}); break;
      case 50: o.podCertificate = r.message(decode_PodCertificateProjection, o.podCertificate ?? {}); break;
      default: r.other(k, "VolumeProjection", known_decode_VolumeProjection);
    }
  }
  return o;
}

function encode_WeightedPodAffinityTerm(o, w) {
  let v, e;
  e = w.size; encode_PodAffinityTerm(o.podAffinityTerm ?? rt.none, w); w.close(18, e);
  w.int(8, o.weight ?? 0);
}
const known_decode_WeightedPodAffinityTerm = {"1":"Weight","2":"PodAffinityTerm"};
function decode_WeightedPodAffinityTerm(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 8: o.weight = r.int32(); break;
      case 18: o.podAffinityTerm = r.message(decode_PodAffinityTerm, o.podAffinityTerm ?? {}); break;
      default: r.other(k, "WeightedPodAffinityTerm", known_decode_WeightedPodAffinityTerm);
    }
  }
  return o;
}

function encode_WindowsSecurityContextOptions(o, w) {
  let v, e;
  if ((v = o.hostProcess) != null) { w.bool(32, v); }
  if ((v = o.runAsUserName) != null) { w.string(26, v); }
  if ((v = o.gmsaCredentialSpec) != null) { w.string(18, v); }
  if ((v = o.gmsaCredentialSpecName) != null) { w.string(10, v); }
}
const known_decode_WindowsSecurityContextOptions = {"1":"GmsaCredentialSpecName","2":"GmsaCredentialSpec","3":"RunAsUserName","4":"HostProcess"};
function decode_WindowsSecurityContextOptions(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.gmsaCredentialSpecName = r.string(); break;
      case 18: o.gmsaCredentialSpec = r.string(); break;
      case 26: o.runAsUserName = r.string(); break;
      case 32: o.hostProcess = r.bool(); break;
      default: r.other(k, "WindowsSecurityContextOptions", known_decode_WindowsSecurityContextOptions);
    }
  }
  return o;
}
return { encode: { Affinity: encode_Affinity, AppArmorProfile: encode_AppArmorProfile, AzureFileVolumeSource: encode_AzureFileVolumeSource, CSIVolumeSource: encode_CSIVolumeSource, Capabilities: encode_Capabilities, CephFSVolumeSource: encode_CephFSVolumeSource, CinderVolumeSource: encode_CinderVolumeSource, ClusterTrustBundleProjection: encode_ClusterTrustBundleProjection, ConfigMapEnvSource: encode_ConfigMapEnvSource, ConfigMapKeySelector: encode_ConfigMapKeySelector, ConfigMapProjection: encode_ConfigMapProjection, ConfigMapVolumeSource: encode_ConfigMapVolumeSource, Container: encode_Container, ContainerPort: encode_ContainerPort, ContainerResizePolicy: encode_ContainerResizePolicy, ContainerRestartRule: encode_ContainerRestartRule, ContainerRestartRuleOnExitCodes: encode_ContainerRestartRuleOnExitCodes, DownwardAPIProjection: encode_DownwardAPIProjection, DownwardAPIVolumeFile: encode_DownwardAPIVolumeFile, DownwardAPIVolumeSource: encode_DownwardAPIVolumeSource, EmptyDirVolumeSource: encode_EmptyDirVolumeSource, EnvFromSource: encode_EnvFromSource, EnvVar: encode_EnvVar, EnvVarSource: encode_EnvVarSource, EphemeralContainer: encode_EphemeralContainer, EphemeralVolumeSource: encode_EphemeralVolumeSource, EvictionResponder: encode_EvictionResponder, ExecAction: encode_ExecAction, FileKeySelector: encode_FileKeySelector, FlexVolumeSource: encode_FlexVolumeSource, GRPCAction: encode_GRPCAction, GitRepoVolumeSource: encode_GitRepoVolumeSource, GlusterfsVolumeSource: encode_GlusterfsVolumeSource, HTTPGetAction: encode_HTTPGetAction, HTTPHeader: encode_HTTPHeader, HostAlias: encode_HostAlias, ISCSIVolumeSource: encode_ISCSIVolumeSource, ImageVolumeSource: encode_ImageVolumeSource, KeyToPath: encode_KeyToPath, Lifecycle: encode_Lifecycle, LifecycleHandler: encode_LifecycleHandler, NodeAffinity: encode_NodeAffinity, ObjectFieldSelector: encode_ObjectFieldSelector, PersistentVolumeClaimTemplate: encode_PersistentVolumeClaimTemplate, PersistentVolumeClaimVolumeSource: encode_PersistentVolumeClaimVolumeSource, PodAffinity: encode_PodAffinity, PodAffinityTerm: encode_PodAffinityTerm, PodAntiAffinity: encode_PodAntiAffinity, PodCertificateProjection: encode_PodCertificateProjection, PodDNSConfig: encode_PodDNSConfig, PodDNSConfigOption: encode_PodDNSConfigOption, PodOS: encode_PodOS, PodReadinessGate: encode_PodReadinessGate, PodResourceClaim: encode_PodResourceClaim, PodSchedulingGate: encode_PodSchedulingGate, PodSchedulingGroup: encode_PodSchedulingGroup, PodSecurityContext: encode_PodSecurityContext, PodSpec: encode_PodSpec, PodTemplateSpec: encode_PodTemplateSpec, PreferredSchedulingTerm: encode_PreferredSchedulingTerm, Probe: encode_Probe, ProjectedVolumeSource: encode_ProjectedVolumeSource, RBDVolumeSource: encode_RBDVolumeSource, ResourceClaim: encode_ResourceClaim, ResourceFieldSelector: encode_ResourceFieldSelector, ResourceRequirements: encode_ResourceRequirements, SELinuxOptions: encode_SELinuxOptions, ScaleIOVolumeSource: encode_ScaleIOVolumeSource, SeccompProfile: encode_SeccompProfile, SecretEnvSource: encode_SecretEnvSource, SecretKeySelector: encode_SecretKeySelector, SecretProjection: encode_SecretProjection, SecretVolumeSource: encode_SecretVolumeSource, SecurityContext: encode_SecurityContext, ServiceAccountTokenProjection: encode_ServiceAccountTokenProjection, SleepAction: encode_SleepAction, StorageOSVolumeSource: encode_StorageOSVolumeSource, Sysctl: encode_Sysctl, TCPSocketAction: encode_TCPSocketAction, Toleration: encode_Toleration, TopologySpreadConstraint: encode_TopologySpreadConstraint, Volume: encode_Volume, VolumeDevice: encode_VolumeDevice, VolumeMount: encode_VolumeMount, VolumeProjection: encode_VolumeProjection, WeightedPodAffinityTerm: encode_WeightedPodAffinityTerm, WindowsSecurityContextOptions: encode_WindowsSecurityContextOptions }, decode: { Affinity: decode_Affinity, AppArmorProfile: decode_AppArmorProfile, AzureFileVolumeSource: decode_AzureFileVolumeSource, CSIVolumeSource: decode_CSIVolumeSource, Capabilities: decode_Capabilities, CephFSVolumeSource: decode_CephFSVolumeSource, CinderVolumeSource: decode_CinderVolumeSource, ClusterTrustBundleProjection: decode_ClusterTrustBundleProjection, ConfigMapEnvSource: decode_ConfigMapEnvSource, ConfigMapKeySelector: decode_ConfigMapKeySelector, ConfigMapProjection: decode_ConfigMapProjection, ConfigMapVolumeSource: decode_ConfigMapVolumeSource, Container: decode_Container, ContainerPort: decode_ContainerPort, ContainerResizePolicy: decode_ContainerResizePolicy, ContainerRestartRule: decode_ContainerRestartRule, ContainerRestartRuleOnExitCodes: decode_ContainerRestartRuleOnExitCodes, DownwardAPIProjection: decode_DownwardAPIProjection, DownwardAPIVolumeFile: decode_DownwardAPIVolumeFile, DownwardAPIVolumeSource: decode_DownwardAPIVolumeSource, EmptyDirVolumeSource: decode_EmptyDirVolumeSource, EnvFromSource: decode_EnvFromSource, EnvVar: decode_EnvVar, EnvVarSource: decode_EnvVarSource, EphemeralContainer: decode_EphemeralContainer, EphemeralVolumeSource: decode_EphemeralVolumeSource, EvictionResponder: decode_EvictionResponder, ExecAction: decode_ExecAction, FileKeySelector: decode_FileKeySelector, FlexVolumeSource: decode_FlexVolumeSource, GRPCAction: decode_GRPCAction, GitRepoVolumeSource: decode_GitRepoVolumeSource, GlusterfsVolumeSource: decode_GlusterfsVolumeSource, HTTPGetAction: decode_HTTPGetAction, HTTPHeader: decode_HTTPHeader, HostAlias: decode_HostAlias, ISCSIVolumeSource: decode_ISCSIVolumeSource, ImageVolumeSource: decode_ImageVolumeSource, KeyToPath: decode_KeyToPath, Lifecycle: decode_Lifecycle, LifecycleHandler: decode_LifecycleHandler, NodeAffinity: decode_NodeAffinity, ObjectFieldSelector: decode_ObjectFieldSelector, PersistentVolumeClaimTemplate: decode_PersistentVolumeClaimTemplate, PersistentVolumeClaimVolumeSource: decode_PersistentVolumeClaimVolumeSource, PodAffinity: decode_PodAffinity, PodAffinityTerm: decode_PodAffinityTerm, PodAntiAffinity: decode_PodAntiAffinity, PodCertificateProjection: decode_PodCertificateProjection, PodDNSConfig: decode_PodDNSConfig, PodDNSConfigOption: decode_PodDNSConfigOption, PodOS: decode_PodOS, PodReadinessGate: decode_PodReadinessGate, PodResourceClaim: decode_PodResourceClaim, PodSchedulingGate: decode_PodSchedulingGate, PodSchedulingGroup: decode_PodSchedulingGroup, PodSecurityContext: decode_PodSecurityContext, PodSpec: decode_PodSpec, PodTemplateSpec: decode_PodTemplateSpec, PreferredSchedulingTerm: decode_PreferredSchedulingTerm, Probe: decode_Probe, ProjectedVolumeSource: decode_ProjectedVolumeSource, RBDVolumeSource: decode_RBDVolumeSource, ResourceClaim: decode_ResourceClaim, ResourceFieldSelector: decode_ResourceFieldSelector, ResourceRequirements: decode_ResourceRequirements, SELinuxOptions: decode_SELinuxOptions, ScaleIOVolumeSource: decode_ScaleIOVolumeSource, SeccompProfile: decode_SeccompProfile, SecretEnvSource: decode_SecretEnvSource, SecretKeySelector: decode_SecretKeySelector, SecretProjection: decode_SecretProjection, SecretVolumeSource: decode_SecretVolumeSource, SecurityContext: decode_SecurityContext, ServiceAccountTokenProjection: decode_ServiceAccountTokenProjection, SleepAction: decode_SleepAction, StorageOSVolumeSource: decode_StorageOSVolumeSource, Sysctl: decode_Sysctl, TCPSocketAction: decode_TCPSocketAction, Toleration: decode_Toleration, TopologySpreadConstraint: decode_TopologySpreadConstraint, Volume: decode_Volume, VolumeDevice: decode_VolumeDevice, VolumeMount: decode_VolumeMount, VolumeProjection: decode_VolumeProjection, WeightedPodAffinityTerm: decode_WeightedPodAffinityTerm, WindowsSecurityContextOptions: decode_WindowsSecurityContextOptions } };
};
