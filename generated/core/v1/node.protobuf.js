// generated from 19 definitions, do not edit
export default (rt) => {
"use strict";
const unit_meta_v1 = rt.unit("meta\u002fv1");

function encode_AttachedVolume(o, w) {
  let v, e;
  w.string(18, o.devicePath ?? "");
  w.string(10, o.name ?? "");
}
const known_decode_AttachedVolume = {"1":"Name","2":"DevicePath"};
function decode_AttachedVolume(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.name = r.string(); break;
      case 18: o.devicePath = r.string(); break;
      default: r.other(k, "AttachedVolume", known_decode_AttachedVolume);
    }
  }
  return o;
}

function encode_ConfigMapNodeConfigSource(o, w) {
  let v, e;
  w.string(42, o.kubeletConfigKey ?? "");
  w.string(34, o.resourceVersion ?? "");
  w.string(26, o.uid ?? "");
  w.string(18, o.name ?? "");
  w.string(10, o.namespace ?? "");
}
const known_decode_ConfigMapNodeConfigSource = {"1":"Namespace","2":"Name","3":"UID","4":"ResourceVersion","5":"KubeletConfigKey"};
function decode_ConfigMapNodeConfigSource(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.namespace = r.string(); break;
      case 18: o.name = r.string(); break;
      case 26: o.uid = r.string(); break;
      case 34: o.resourceVersion = r.string(); break;
      case 42: o.kubeletConfigKey = r.string(); break;
      default: r.other(k, "ConfigMapNodeConfigSource", known_decode_ConfigMapNodeConfigSource);
    }
  }
  return o;
}

function encode_ContainerImage(o, w) {
  let v, e;
  w.int(16, o.sizeBytes ?? 0);
  if ((v = o.names) != null) for (let i = v.length - 1; i >= 0; i--) { w.string(10, v[i]); }
}
const known_decode_ContainerImage = {"1":"Names","2":"SizeBytes"};
function decode_ContainerImage(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: (o.names ??= []).push(r.string()); break;
      case 16: o.sizeBytes = r.int64(); break;
      default: r.other(k, "ContainerImage", known_decode_ContainerImage);
    }
  }
  return o;
}

function encode_DaemonEndpoint(o, w) {
  let v, e;
  w.int(8, o.Port ?? 0);
}
const known_decode_DaemonEndpoint = {"1":"Port"};
function decode_DaemonEndpoint(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 8: o.Port = r.int32(); break;
      default: r.other(k, "DaemonEndpoint", known_decode_DaemonEndpoint);
    }
  }
  return o;
}

function encode_Node(o, w) {
  let v, e;
  e = w.size; encode_NodeStatus(o.status ?? rt.none, w); w.close(26, e);
  e = w.size; encode_NodeSpec(o.spec ?? rt.none, w); w.close(18, e);
  e = w.size; unit_meta_v1.encode.ObjectMeta(o.metadata ?? rt.none, w); w.close(10, e);
}
const known_decode_Node = {"1":"ObjectMeta","2":"Spec","3":"Status"};
function decode_Node(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.metadata = r.message(unit_meta_v1.decode.ObjectMeta, o.metadata ?? {}); break;
      case 18: o.spec = r.message(decode_NodeSpec, o.spec ?? {}); break;
      case 26: o.status = r.message(decode_NodeStatus, o.status ?? {}); break;
      default: r.other(k, "Node", known_decode_Node);
    }
  }
  return o;
}

function encode_NodeAddress(o, w) {
  let v, e;
  w.string(18, o.address ?? "");
  w.string(10, o.type ?? "");
}
const known_decode_NodeAddress = {"1":"Type","2":"Address"};
function decode_NodeAddress(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.type = r.string(); break;
      case 18: o.address = r.string(); break;
      default: r.other(k, "NodeAddress", known_decode_NodeAddress);
    }
  }
  return o;
}

function encode_NodeCondition(o, w) {
  let v, e;
  w.string(50, o.message ?? "");
  w.string(42, o.reason ?? "");
  rt.write.time(w, 34, o.lastTransitionTime ?? null);
  rt.write.time(w, 26, o.lastHeartbeatTime ?? null);
  w.string(18, o.status ?? "");
  w.string(10, o.type ?? "");
}
const known_decode_NodeCondition = {"1":"Type","2":"Status","3":"LastHeartbeatTime","4":"LastTransitionTime","5":"Reason","6":"Message"};
function decode_NodeCondition(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.type = r.string(); break;
      case 18: o.status = r.string(); break;
      case 26: o.lastHeartbeatTime = rt.read.time(r); break;
      case 34: o.lastTransitionTime = rt.read.time(r); break;
      case 42: o.reason = r.string(); break;
      case 50: o.message = r.string(); break;
      default: r.other(k, "NodeCondition", known_decode_NodeCondition);
    }
  }
  return o;
}

function encode_NodeConfigSource(o, w) {
  let v, e;
  if ((v = o.configMap) != null) { e = w.size; encode_ConfigMapNodeConfigSource(v, w); w.close(18, e); }
}
const known_decode_NodeConfigSource = {"2":"ConfigMap"};
function decode_NodeConfigSource(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 18: o.configMap = r.message(decode_ConfigMapNodeConfigSource, o.configMap ?? {}); break;
      default: r.other(k, "NodeConfigSource", known_decode_NodeConfigSource);
    }
  }
  return o;
}

function encode_NodeConfigStatus(o, w) {
  let v, e;
  w.string(34, o.error ?? "");
  if ((v = o.lastKnownGood) != null) { e = w.size; encode_NodeConfigSource(v, w); w.close(26, e); }
  if ((v = o.active) != null) { e = w.size; encode_NodeConfigSource(v, w); w.close(18, e); }
  if ((v = o.assigned) != null) { e = w.size; encode_NodeConfigSource(v, w); w.close(10, e); }
}
const known_decode_NodeConfigStatus = {"1":"Assigned","2":"Active","3":"LastKnownGood","4":"Error"};
function decode_NodeConfigStatus(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.assigned = r.message(decode_NodeConfigSource, o.assigned ?? {}); break;
      case 18: o.active = r.message(decode_NodeConfigSource, o.active ?? {}); break;
      case 26: o.lastKnownGood = r.message(decode_NodeConfigSource, o.lastKnownGood ?? {}); break;
      case 34: o.error = r.string(); break;
      default: r.other(k, "NodeConfigStatus", known_decode_NodeConfigStatus);
    }
  }
  return o;
}

function encode_NodeDaemonEndpoints(o, w) {
  let v, e;
  e = w.size; encode_DaemonEndpoint(o.kubeletEndpoint ?? rt.none, w); w.close(10, e);
}
const known_decode_NodeDaemonEndpoints = {"1":"KubeletEndpoint"};
function decode_NodeDaemonEndpoints(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.kubeletEndpoint = r.message(decode_DaemonEndpoint, o.kubeletEndpoint ?? {}); break;
      default: r.other(k, "NodeDaemonEndpoints", known_decode_NodeDaemonEndpoints);
    }
  }
  return o;
}

function encode_NodeFeatures(o, w) {
  let v, e;
  if ((v = o.supplementalGroupsPolicy) != null) { w.bool(8, v); }
}
const known_decode_NodeFeatures = {"1":"SupplementalGroupsPolicy"};
function decode_NodeFeatures(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 8: o.supplementalGroupsPolicy = r.bool(); break;
      default: r.other(k, "NodeFeatures", known_decode_NodeFeatures);
    }
  }
  return o;
}

function encode_NodePodPreemptionPolicy(o, w) {
  let v, e;
  if ((v = o.disableResizePreemption) != null) for (let i = v.length - 1; i >= 0; i--) { w.string(10, v[i]); }
}
const known_decode_NodePodPreemptionPolicy = {"1":"DisableResizePreemption"};
function decode_NodePodPreemptionPolicy(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: (o.disableResizePreemption ??= []).push(r.string()); break;
      default: r.other(k, "NodePodPreemptionPolicy", known_decode_NodePodPreemptionPolicy);
    }
  }
  return o;
}

function encode_NodeRuntimeHandler(o, w) {
  let v, e;
  if ((v = o.features) != null) { e = w.size; encode_NodeRuntimeHandlerFeatures(v, w); w.close(18, e); }
  w.string(10, o.name ?? "");
}
const known_decode_NodeRuntimeHandler = {"1":"Name","2":"Features"};
function decode_NodeRuntimeHandler(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.name = r.string(); break;
      case 18: o.features = r.message(decode_NodeRuntimeHandlerFeatures, o.features ?? {}); break;
      default: r.other(k, "NodeRuntimeHandler", known_decode_NodeRuntimeHandler);
    }
  }
  return o;
}

function encode_NodeRuntimeHandlerFeatures(o, w) {
  let v, e;
  if ((v = o.userNamespaces) != null) { w.bool(16, v); }
  if ((v = o.recursiveReadOnlyMounts) != null) { w.bool(8, v); }
}
const known_decode_NodeRuntimeHandlerFeatures = {"1":"RecursiveReadOnlyMounts","2":"UserNamespaces"};
function decode_NodeRuntimeHandlerFeatures(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 8: o.recursiveReadOnlyMounts = r.bool(); break;
      case 16: o.userNamespaces = r.bool(); break;
      default: r.other(k, "NodeRuntimeHandlerFeatures", known_decode_NodeRuntimeHandlerFeatures);
    }
  }
  return o;
}

function encode_NodeSpec(o, w) {
  let v, e;
  if ((v = o.podPreemptionPolicy) != null) { e = w.size; encode_NodePodPreemptionPolicy(v, w); w.close(66, e); }
  if ((v = o.podCIDRs) != null) for (let i = v.length - 1; i >= 0; i--) { w.string(58, v[i]); }
  if ((v = o.configSource) != null) { e = w.size; encode_NodeConfigSource(v, w); w.close(50, e); }
  if ((v = o.taints) != null) for (let i = v.length - 1; i >= 0; i--) { e = w.size; encode_Taint(v[i], w); w.close(42, e); }
  w.bool(32, o.unschedulable ?? false);
  w.string(26, o.providerID ?? "");
  w.string(18, o.externalID ?? "");
  w.string(10, o.podCIDR ?? "");
}
const known_decode_NodeSpec = {"1":"PodCIDR","2":"ExternalID","3":"ProviderID","4":"Unschedulable","5":"Taints","6":"ConfigSource","7":"PodCIDRs","8":"PodPreemptionPolicy"};
function decode_NodeSpec(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.podCIDR = r.string(); break;
      case 18: o.externalID = r.string(); break;
      case 26: o.providerID = r.string(); break;
      case 32: o.unschedulable = r.bool(); break;
      case 42: (o.taints ??= []).push(r.message(decode_Taint, {})); break;
      case 50: o.configSource = r.message(decode_NodeConfigSource, o.configSource ?? {}); break;
      case 58: (o.podCIDRs ??= []).push(r.string()); break;
      case 66: o.podPreemptionPolicy = r.message(decode_NodePodPreemptionPolicy, o.podPreemptionPolicy ?? {}); break;
      default: r.other(k, "NodeSpec", known_decode_NodeSpec);
    }
  }
  return o;
}

function encode_NodeStatus(o, w) {
  let v, e;
  if ((v = o.declaredFeatures) != null) for (let i = v.length - 1; i >= 0; i--) { w.string(114, v[i]); }
  if ((v = o.features) != null) { e = w.size; encode_NodeFeatures(v, w); w.close(106, e); }
  if ((v = o.runtimeHandlers) != null) for (let i = v.length - 1; i >= 0; i--) { e = w.size; encode_NodeRuntimeHandler(v[i], w); w.close(98, e); }
  if ((v = o.config) != null) { e = w.size; encode_NodeConfigStatus(v, w); w.close(90, e); }
  if ((v = o.volumesAttached) != null) for (let i = v.length - 1; i >= 0; i--) { e = w.size; encode_AttachedVolume(v[i], w); w.close(82, e); }
  if ((v = o.volumesInUse) != null) for (let i = v.length - 1; i >= 0; i--) { w.string(74, v[i]); }
  if ((v = o.images) != null) for (let i = v.length - 1; i >= 0; i--) { e = w.size; encode_ContainerImage(v[i], w); w.close(66, e); }
  e = w.size; encode_NodeSystemInfo(o.nodeInfo ?? rt.none, w); w.close(58, e);
  e = w.size; encode_NodeDaemonEndpoints(o.daemonEndpoints ?? rt.none, w); w.close(50, e);
  if ((v = o.addresses) != null) for (let i = v.length - 1; i >= 0; i--) { e = w.size; encode_NodeAddress(v[i], w); w.close(42, e); }
  if ((v = o.conditions) != null) for (let i = v.length - 1; i >= 0; i--) { e = w.size; encode_NodeCondition(v[i], w); w.close(34, e); }
  w.string(26, o.phase ?? "");
  if ((v = o.allocatable) != null) for (const k of rt.fallingKeys(v)) {
    const s = w.size; rt.write.quantity(w, 18, v[k]); w.string(10, k); w.close(18, s);
  }
  if ((v = o.capacity) != null) for (const k of rt.fallingKeys(v)) {
    const s = w.size; rt.write.quantity(w, 18, v[k]); w.string(10, k); w.close(10, s);
  }
}
const entry = { key: 18, read: (r) => rt.read.quantity(r), zero: () => ("0") };
const entry_2 = { key: 18, read: (r) => rt.read.quantity(r), zero: () => ("0") };
const known_decode_NodeStatus = {"1":"Capacity","2":"Allocatable","3":"Phase","4":"Conditions","5":"Addresses","6":"DaemonEndpoints","7":"NodeInfo","8":"Images","9":"VolumesInUse","10":"VolumesAttached","11":"Config","12":"RuntimeHandlers","13":"Features","14":"DeclaredFeatures"};
function decode_NodeStatus(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: rt.readEntry(r, o.capacity ??= {}, entry); break;
      case 18: rt.readEntry(r, o.allocatable ??= {}, entry_2); break;
      case 26: o.phase = r.string(); break;
      case 34: (o.conditions ??= []).push(r.message(decode_NodeCondition, {})); break;
      case 42: (o.addresses ??= []).push(r.message(decode_NodeAddress, {})); break;
      case 50: o.daemonEndpoints = r.message(decode_NodeDaemonEndpoints, o.daemonEndpoints ?? {}); break;
      case 58: o.nodeInfo = r.message(decode_NodeSystemInfo, o.nodeInfo ?? {}); break;
      case 66: (o.images ??= []).push(r.message(decode_ContainerImage, {})); break;
      case 74: (o.volumesInUse ??= []).push(r.string()); break;
      case 82: (o.volumesAttached ??= []).push(r.message(decode_AttachedVolume, {})); break;
      case 90: o.config = r.message(decode_NodeConfigStatus, o.config ?? {}); break;
      case 98: (o.runtimeHandlers ??= []).push(r.message(decode_NodeRuntimeHandler, {})); break;
      case 106: o.features = r.message(decode_NodeFeatures, o.features ?? {}); break;
      case 114: (o.declaredFeatures ??= []).push(r.string()); break;
      default: r.other(k, "NodeStatus", known_decode_NodeStatus);
    }
  }
  return o;
}

function encode_NodeSwapStatus(o, w) {
  let v, e;
  if ((v = o.capacity) != null) { w.int(8, v); }
}
const known_decode_NodeSwapStatus = {"1":"Capacity"};
function decode_NodeSwapStatus(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 8: o.capacity = r.int64(); break;
      default: r.other(k, "NodeSwapStatus", known_decode_NodeSwapStatus);
    }
  }
  return o;
}

function encode_NodeSystemInfo(o, w) {
  let v, e;
  if ((v = o.runningInUserNamespace) != null) { w.bool(96, v); }
  if ((v = o.swap) != null) { e = w.size; encode_NodeSwapStatus(v, w); w.close(90, e); }
  w.string(82, o.architecture ?? "");
  w.string(74, o.operatingSystem ?? "");
  w.string(66, o.kubeProxyVersion ?? "");
  w.string(58, o.kubeletVersion ?? "");
  w.string(50, o.containerRuntimeVersion ?? "");
  w.string(42, o.osImage ?? "");
  w.string(34, o.kernelVersion ?? "");
  w.string(26, o.bootID ?? "");
  w.string(18, o.systemUUID ?? "");
  w.string(10, o.machineID ?? "");
}
const known_decode_NodeSystemInfo = {"1":"MachineID","2":"SystemUUID","3":"BootID","4":"KernelVersion","5":"OsImage","6":"ContainerRuntimeVersion","7":"KubeletVersion","8":"KubeProxyVersion","9":"OperatingSystem","10":"Architecture","11":"Swap","12":"RunningInUserNamespace"};
function decode_NodeSystemInfo(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.machineID = r.string(); break;
      case 18: o.systemUUID = r.string(); break;
      case 26: o.bootID = r.string(); break;
      case 34: o.kernelVersion = r.string(); break;
      case 42: o.osImage = r.string(); break;
      case 50: o.containerRuntimeVersion = r.string(); break;
      case 58: o.kubeletVersion = r.string(); break;
      case 66: o.kubeProxyVersion = r.string(); break;
      case 74: o.operatingSystem = r.string(); break;
      case 82: o.architecture = r.string(); break;
      case 90: o.swap = r.message(decode_NodeSwapStatus, o.swap ?? {}); break;
      case 96: o.runningInUserNamespace = r.bool(); break;
      default: r.other(k, "NodeSystemInfo", known_decode_NodeSystemInfo);
    }
  }
  return o;
}

function encode_Taint(o, w) {
  let v, e;
  if ((v = o.timeAdded) != null) { rt.write.time(w, 34, v); }
  w.string(26, o.effect ?? "");
  w.string(18, o.value ?? "");
  w.string(10, o.key ?? "");
}
const known_decode_Taint = {"1":"Key","2":"Value","3":"Effect","4":"TimeAdded"};
function decode_Taint(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.key = r.string(); break;
      case 18: o.value = r.string(); break;
      case 26: o.effect = r.string(); break;
      case 34: o.timeAdded = rt.read.time(r); break;
      default: r.other(k, "Taint", known_decode_Taint);
    }
  }
  return o;
}
return { encode: { AttachedVolume: encode_AttachedVolume, ConfigMapNodeConfigSource: encode_ConfigMapNodeConfigSource, ContainerImage: encode_ContainerImage, DaemonEndpoint: encode_DaemonEndpoint, Node: encode_Node, NodeAddress: encode_NodeAddress, NodeCondition: encode_NodeCondition, NodeConfigSource: encode_NodeConfigSource, NodeConfigStatus: encode_NodeConfigStatus, NodeDaemonEndpoints: encode_NodeDaemonEndpoints, NodeFeatures: encode_NodeFeatures, NodePodPreemptionPolicy: encode_NodePodPreemptionPolicy, NodeRuntimeHandler: encode_NodeRuntimeHandler, NodeRuntimeHandlerFeatures: encode_NodeRuntimeHandlerFeatures, NodeSpec: encode_NodeSpec, NodeStatus: encode_NodeStatus, NodeSwapStatus: encode_NodeSwapStatus, NodeSystemInfo: encode_NodeSystemInfo, Taint: encode_Taint }, decode: { AttachedVolume: decode_AttachedVolume, ConfigMapNodeConfigSource: decode_ConfigMapNodeConfigSource, ContainerImage: decode_ContainerImage, DaemonEndpoint: decode_DaemonEndpoint, Node: decode_Node, NodeAddress: decode_NodeAddress, NodeCondition: decode_NodeCondition, NodeConfigSource: decode_NodeConfigSource, NodeConfigStatus: decode_NodeConfigStatus, NodeDaemonEndpoints: decode_NodeDaemonEndpoints, NodeFeatures: decode_NodeFeatures, NodePodPreemptionPolicy: decode_NodePodPreemptionPolicy, NodeRuntimeHandler: decode_NodeRuntimeHandler, NodeRuntimeHandlerFeatures: decode_NodeRuntimeHandlerFeatures, NodeSpec: decode_NodeSpec, NodeStatus: decode_NodeStatus, NodeSwapStatus: decode_NodeSwapStatus, NodeSystemInfo: decode_NodeSystemInfo, Taint: decode_Taint } };
};
