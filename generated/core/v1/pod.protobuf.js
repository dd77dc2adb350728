// generated from 24 definitions, do not edit
export default (rt) => {
"use strict";
const unit_core_v1_podspec = rt.unit("core\u002fv1\u002fpodspec");
const unit_meta_v1 = rt.unit("meta\u002fv1");
const unit_core_v1 = rt.unit("core\u002fv1");

function encode_ContainerExtendedResourceRequest(o, w) {
  let v, e;
  w.string(26, o.requestName ?? "");
  w.string(18, o.resourceName ?? "");
  w.string(10, o.containerName ?? "");
}
const known_decode_ContainerExtendedResourceRequest = {"1":"ContainerName","2":"ResourceName","3":"RequestName"};
function decode_ContainerExtendedResourceRequest(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.containerName = r.string(); break;
      case 18: o.resourceName = r.string(); break;
      case 26: o.requestName = r.string(); break;
      default: r.other(k, "ContainerExtendedResourceRequest", known_decode_ContainerExtendedResourceRequest);
    }
  }
  return o;
}

function encode_ContainerState(o, w) {
  let v, e;
  if ((v = o.terminated) != null) { e = w.size; encode_ContainerStateTerminated(v, w); w.close(26, e); }
  if ((v = o.running) != null) { e = w.size; encode_ContainerStateRunning(v, w); w.close(18, e); }
  if ((v = o.waiting) != null) { e = w.size; encode_ContainerStateWaiting(v, w); w.close(10, e); }
}
const known_decode_ContainerState = {"1":"Waiting","2":"Running","3":"Terminated"};
function decode_ContainerState(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.waiting = r.message(decode_ContainerStateWaiting, o.waiting ?? {}); break;
      case 18: o.running = r.message(decode_ContainerStateRunning, o.running ?? {}); break;
      case 26: o.terminated = r.message(decode_ContainerStateTerminated, o.terminated ?? {}); break;
      default: r.other(k, "ContainerState", known_decode_ContainerState);
    }
  }
  return o;
}

function encode_ContainerStateRunning(o, w) {
  let v, e;
  rt.write.time(w, 10, o.startedAt ?? null);
}
const known_decode_ContainerStateRunning = {"1":"StartedAt"};
function decode_ContainerStateRunning(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.startedAt = rt.read.time(r); break;
      default: r.other(k, "ContainerStateRunning", known_decode_ContainerStateRunning);
    }
  }
  return o;
}

function encode_ContainerStateTerminated(o, w) {
  let v, e;
  w.string(58, o.containerID ?? "");
  rt.write.time(w, 50, o.finishedAt ?? null);
  rt.write.time(w, 42, o.startedAt ?? null);
  w.string(34, o.message ?? "");
  w.string(26, o.reason ?? "");
  w.int(16, o.signal ?? 0);
  w.int(8, o.exitCode ?? 0);
}
const known_decode_ContainerStateTerminated = {"1":"ExitCode","2":"Signal","3":"Reason","4":"Message","5":"StartedAt","6":"FinishedAt","7":"ContainerID"};
function decode_ContainerStateTerminated(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 8: o.exitCode = r.int32(); break;
      case 16: o.signal = r.int32(); break;
      case 26: o.reason = r.string(); break;
      case 34: o.message = r.string(); break;
      case 42: o.startedAt = rt.read.time(r); break;
      case 50: o.finishedAt = rt.read.time(r); break;
      case 58: o.containerID = r.string(); break;
      default: r.other(k, "ContainerStateTerminated", known_decode_ContainerStateTerminated);
    }
  }
  return o;
}

function encode_ContainerStateWaiting(o, w) {
  let v, e;
  w.string(18, o.message ?? "");
  w.string(10, o.reason ?? "");
}
const known_decode_ContainerStateWaiting = {"1":"Reason","2":"Message"};
function decode_ContainerStateWaiting(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.reason = r.string(); break;
      case 18: o.message = r.string(); break;
      default: r.other(k, "ContainerStateWaiting", known_decode_ContainerStateWaiting);
    }
  }
  return o;
}

function encode_ContainerStatus(o, w) {
  let v, e;
  if ((v = o.stopSignal) != null) { w.string(122, v); }
  if ((v = o.allocatedResourcesStatus) != null) for (let i = v.length - 1; i >= 0; i--) { e = w.size; encode_ResourceStatus(v[i], w); w.close(114, e); }
  if ((v = o.user) != null) { e = w.size; encode_ContainerUser(v, w); w.close(106, e); }
  if ((v = o.volumeMounts) != null) for (let i = v.length - 1; i >= 0; i--) { e = w.size; encode_VolumeMountStatus(v[i], w); w.close(98, e); }
  if ((v = o.resources) != null) { e = w.size; unit_core_v1_podspec.encode.ResourceRequirements(v, w); w.close(90, e); }
  if ((v = o.allocatedResources) != null) for (const k of rt.fallingKeys(v)) {
    const s = w.size; rt.write.quantity(w, 18, v[k]); w.string(10, k); w.close(82, s);
  }
  if ((v = o.started) != null) { w.bool(72, v); }
  w.string(66, o.containerID ?? "");
  w.string(58, o.imageID ?? "");
  w.string(50, o.image ?? "");
  w.int(40, o.restartCount ?? 0);
  w.bool(32, o.ready ?? false);
  e = w.size; encode_ContainerState(o.lastState ?? rt.none, w); w.close(26, e);
  e = w.size; encode_ContainerState(o.state ?? rt.none, w); w.close(18, e);
  w.string(10, o.name ?? "");
}
const entry = { key: 18, read: (r) => rt.read.quantity(r), zero: () => ("0") };
const known_decode_ContainerStatus = {"1":"Name","2":"State","3":"LastState","4":"Ready","5":"RestartCount","6":"Image","7":"ImageID","8":"ContainerID","9":"Started","10":"AllocatedResources","11":"Resources","12":"VolumeMounts","13":"User","14":"AllocatedResourcesStatus","15":"StopSignal"};
function decode_ContainerStatus(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.name = r.string(); break;
      case 18: o.state = r.message(decode_ContainerState, o.state ?? {}); break;
      case 26: o.lastState = r.message(decode_ContainerState, o.lastState ?? {}); break;
      case 32: o.ready = r.bool(); break;
      case 40: o.restartCount = r.int32(); break;
      case 50: o.image = r.string(); break;
      case 58: o.imageID = r.string(); break;
      case 66: o.containerID = r.string(); break;
      case 72: o.started = r.bool(); break;
      case 82: rt.readEntry(r, o.allocatedResources ??= {}, entry); break;
      case 90: o.resources = r.message(unit_core_v1_podspec.decode.ResourceRequirements, o.resources ?? {}); break;
      case 98: (o.volumeMounts ??= []).push(r.message(decode_VolumeMountStatus, {})); break;
      case 106: o.user = r.message(decode_ContainerUser, o.user ?? {}); break;
      case 114: (o.allocatedResourcesStatus ??= []).push(r.message(decode_ResourceStatus, {})); break;
      case 122: o.stopSignal = r.string(); break;
      default: r.other(k, "ContainerStatus", known_decode_ContainerStatus);
    }
  }
  return o;
}

function encode_ContainerUser(o, w) {
  let v, e;
  if ((v = o.linux) != null) { e = w.size; encode_LinuxContainerUser(v, w); w.close(10, e); }
}
const known_decode_ContainerUser = {"1":"Linux"};
function decode_ContainerUser(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.linux = r.message(decode_LinuxContainerUser, o.linux ?? {}); break;
      default: r.other(k, "ContainerUser", known_decode_ContainerUser);
    }
  }
  return o;
}

function encode_HostIP(o, w) {
  let v, e;
  w.string(10, o.ip ?? "");
}
const known_decode_HostIP = {"1":"IP"};
function decode_HostIP(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.ip = r.string(); break;
      default: r.other(k, "HostIP", known_decode_HostIP);
    }
  }
  return o;
}

function encode_ImageVolumeStatus(o, w) {
  let v, e;
  w.string(10, o.imageRef ?? "");
}
const known_decode_ImageVolumeStatus = {"1":"ImageRef"};
function decode_ImageVolumeStatus(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.imageRef = r.string(); break;
      default: r.other(k, "ImageVolumeStatus", known_decode_ImageVolumeStatus);
    }
  }
  return o;
}

function encode_LinuxContainerUser(o, w) {
  let v, e;
  if ((v = o.supplementalGroups) != null) for (let i = v.length - 1; i >= 0; i--) { w.int(24, v[i]); }
  w.int(16, o.gid ?? 0);
  w.int(8, o.uid ?? 0);
}
const packed = (r, a) => { while (r.more()) a.push(r.int64()); return a; };
const known_decode_LinuxContainerUser = {"1":"UID","2":"Gid","3":"SupplementalGroups"};
function decode_LinuxContainerUser(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 8: o.uid = r.int64(); break;
      case 16: o.gid = r.int64(); break;
      case 24: (o.supplementalGroups ??= []).push(r.int64()); break;
      case 26: r.message(packed, o.supplementalGroups ??= []); break;
      default: r.other(k, "LinuxContainerUser", known_decode_LinuxContainerUser);
    }
  }
  return o;
}

function encode_NodeAllocatableMappedResources(o, w) {
  let v, e;
  if ((v = o.quantity) != null) { rt.write.quantity(w, 18, v); }
  w.string(10, o.name ?? "");
}
const known_decode_NodeAllocatableMappedResources = {"1":"Name","2":"Quantity"};
function decode_NodeAllocatableMappedResources(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.name = r.string(); break;
      case 18: o.quantity = rt.read.quantity(r); break;
      default: r.other(k, "NodeAllocatableMappedResources", known_decode_NodeAllocatableMappedResources);
    }
  }
  return o;
}

function encode_NodeAllocatableOverheadResources(o, w) {
  let v, e;
  if ((v = o.perContainer) != null) { rt.write.quantity(w, 26, v); }
  if ((v = o.perPod) != null) { rt.write.quantity(w, 18, v); }
  w.string(10, o.name ?? "");
}
const known_decode_NodeAllocatableOverheadResources = {"1":"Name","2":"PerPod","3":"PerContainer"};
function decode_NodeAllocatableOverheadResources(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.name = r.string(); break;
      case 18: o.perPod = rt.read.quantity(r); break;
      case 26: o.perContainer = rt.read.quantity(r); break;
      default: r.other(k, "NodeAllocatableOverheadResources", known_decode_NodeAllocatableOverheadResources);
    }
  }
  return o;
}

function encode_NodeAllocatableResourceClaimStatus(o, w) {
  let v, e;
  if ((v = o.overhead) != null) for (let i = v.length - 1; i >= 0; i--) { e = w.size; encode_NodeAllocatableOverheadResources(v[i], w); w.close(42, e); }
  if ((v = o.mapping) != null) for (let i = v.length - 1; i >= 0; i--) { e = w.size; encode_NodeAllocatableMappedResources(v[i], w); w.close(34, e); }
  if ((v = o.containers) != null) for (let i = v.length - 1; i >= 0; i--) { w.string(18, v[i]); }
  w.string(10, o.resourceClaimName ?? "");
}
const known_decode_NodeAllocatableResourceClaimStatus = {"1":"ResourceClaimName","2":"Containers","4":"Mapping","5":"Overhead"};
function decode_NodeAllocatableResourceClaimStatus(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.resourceClaimName = r.string(); break;
      case 18: (o.containers ??= []).push(r.string()); break;
      case 34: (o.mapping ??= []).push(r.message(decode_NodeAllocatableMappedResources, {})); break;
      case 42: (o.overhead ??= []).push(r.message(decode_NodeAllocatableOverheadResources, {})); break;
      default: r.other(k, "NodeAllocatableResourceClaimStatus", known_decode_NodeAllocatableResourceClaimStatus);
    }
  }
  return o;
}

function encode_Pod(o, w) {
  let v, e;
  e = w.size; encode_PodStatus(o.status ?? rt.none, w); w.close(26, e);
  e = w.size; unit_core_v1_podspec.encode.PodSpec(o.spec ?? rt.none, w); w.close(18, e);
  e = w.size; unit_meta_v1.encode.ObjectMeta(o.metadata ?? rt.none, w); w.close(10, e);
}
const known_decode_Pod = {"1":"ObjectMeta","2":"Spec","3":"Status"};
function decode_Pod(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.metadata = r.message(unit_meta_v1.decode.ObjectMeta, o.metadata ?? {}); break;
      case 18: o.spec = r.message(unit_core_v1_podspec.decode.PodSpec, o.spec ?? {}); break;
      case 26: o.status = r.message(decode_PodStatus, o.status ?? {}); break;
      default: r.other(k, "Pod", known_decode_Pod);
    }
  }
  return o;
}

function encode_PodCondition(o, w) {
  let v, e;
  w.int(56, o.observedGeneration ?? 0);
  w.string(50, o.message ?? "");
  w.string(42, o.reason ?? "");
  rt.write.time(w, 34, o.lastTransitionTime ?? null);
  rt.write.time(w, 26, o.lastProbeTime ?? null);
  w.string(18, o.status ?? "");
  w.string(10, o.type ?? "");
}
const known_decode_PodCondition = {"1":"Type","2":"Status","3":"LastProbeTime","4":"LastTransitionTime","5":"Reason","6":"Message","7":"ObservedGeneration"};
function decode_PodCondition(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.type = r.string(); break;
      case 18: o.status = r.string(); break;
      case 26: o.lastProbeTime = rt.read.time(r); break;
      case 34: o.lastTransitionTime = rt.read.time(r); break;
      case 42: o.reason = r.string(); break;
      case 50: o.message = r.string(); break;
      case 56: o.observedGeneration = r.int64(); break;
      default: r.other(k, "PodCondition", known_decode_PodCondition);
    }
  }
  return o;
}

function encode_PodExtendedResourceClaimStatus(o, w) {
  let v, e;
  w.string(18, o.resourceClaimName ?? "");
  if ((v = o.requestMappings) != null) for (let i = v.length - 1; i >= 0; i--) { e = w.size; encode_ContainerExtendedResourceRequest(v[i], w); w.close(10, e); }
}
const known_decode_PodExtendedResourceClaimStatus = {"1":"RequestMappings","2":"ResourceClaimName"};
function decode_PodExtendedResourceClaimStatus(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: (o.requestMappings ??= []).push(r.message(decode_ContainerExtendedResourceRequest, {})); break;
      case 18: o.resourceClaimName = r.string(); break;
      default: r.other(k, "PodExtendedResourceClaimStatus", known_decode_PodExtendedResourceClaimStatus);
    }
  }
  return o;
}

function encode_PodIP(o, w) {
  let v, e;
  w.string(10, o.ip ?? "");
}
const known_decode_PodIP = {"1":"IP"};
function decode_PodIP(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.ip = r.string(); break;
      default: r.other(k, "PodIP", known_decode_PodIP);
    }
  }
  return o;
}

function encode_PodResourceClaimStatus(o, w) {
  let v, e;
  if ((v = o.resourceClaimName) != null) { w.string(18, v); }
  w.string(10, o.name ?? "");
}
const known_decode_PodResourceClaimStatus = {"1":"Name","2":"ResourceClaimName"};
function decode_PodResourceClaimStatus(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.name = r.string(); break;
      case 18: o.resourceClaimName = r.string(); break;
      default: r.other(k, "PodResourceClaimStatus", known_decode_PodResourceClaimStatus);
    }
  }
  return o;
}

function encode_PodStatus(o, w) {
  let v, e;
  if ((v = o.volumeHealth) != null) for (let i = v.length - 1; i >= 0; i--) { e = w.size; encode_PodVolumeHealth(v[i], w); w.close(178, e); }
  if ((v = o.nodeAllocatableResourceClaimStatuses) != null) for (let i = v.length - 1; i >= 0; i--) { e = w.size; encode_NodeAllocatableResourceClaimStatus(v[i], w); w.close(170, e); }
  if ((v = o.resources) != null) { e = w.size; unit_core_v1_podspec.encode.ResourceRequirements(v, w); w.close(162, e); }
  if ((v = o.allocatedResources) != null) for (const k of rt.fallingKeys(v)) {
    const s = w.size; rt.write.quantity(w, 18, v[k]); w.string(10, k); w.close(154, s);
  }
  if ((v = o.extendedResourceClaimStatus) != null) { e = w.size; encode_PodExtendedResourceClaimStatus(v, w); w.close(146, e); }
  w.int(136, o.observedGeneration ?? 0);
  if ((v = o.hostIPs) != null) for (let i = v.length - 1; i >= 0; i--) { e = w.size; encode_HostIP(v[i], w); w.close(130, e); }
  if ((v = o.resourceClaimStatuses) != null) for (let i = v.length - 1; i >= 0; i--) { e = w.size; encode_PodResourceClaimStatus(v[i], w); w.close(122, e); }
  w.string(114, o.resize ?? "");
  if ((v = o.ephemeralContainerStatuses) != null) for (let i = v.length - 1; i >= 0; i--) { e = w.size; encode_ContainerStatus(v[i], w); w.close(106, e); }
  if ((v = o.podIPs) != null) for (let i = v.length - 1; i >= 0; i--) { e = w.size; encode_PodIP(v[i], w); w.close(98, e); }
  w.string(90, o.nominatedNodeName ?? "");
  if ((v = o.initContainerStatuses) != null) for (let i = v.length - 1; i >= 0; i--) { e = w.size; encode_ContainerStatus(v[i], w); w.close(82, e); }
  w.string(74, o.qosClass ?? "");
  if ((v = o.containerStatuses) != null) for (let i = v.length - 1; i >= 0; i--) { e = w.size; encode_ContainerStatus(v[i], w); w.close(66, e); }
  if ((v = o.startTime) != null) { rt.write.time(w, 58, v); }
  w.string(50, o.podIP ?? "");
  w.string(42, o.hostIP ?? "");
  w.string(34, o.reason ?? "");
  w.string(26, o.message ?? "");
  if ((v = o.conditions) != null) for (let i = v.length - 1; i >= 0; i--) { e = w.size; encode_PodCondition(v[i], w); w.close(18, e); }
  w.string(10, o.phase ?? "");
}
const entry_2 = { key: 18, read: (r) => rt.read.quantity(r), zero: () => ("0") };
const known_decode_PodStatus = {"1":"Phase","2":"Conditions","3":"Message","4":"Reason","5":"HostIP","6":"PodIP","7":"StartTime","8":"ContainerStatuses","9":"QosClass","10":"InitContainerStatuses","11":"NominatedNodeName","12":"PodIPs","13":"EphemeralContainerStatuses","14":"Resize","15":"ResourceClaimStatuses","16":"HostIPs","17":"ObservedGeneration","18":"ExtendedResourceClaimStatus","19":"AllocatedResources","20":"Resources","21":"NodeAllocatableResourceClaimStatuses","22":"VolumeHealth"};
function decode_PodStatus(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.phase = r.string(); break;
      case 18: (o.conditions ??= []).push(r.message(decode_PodCondition, {})); break;
      case 26: o.message = r.string(); break;
      case 34: o.reason = r.string(); break;
      case 42: o.hostIP = r.string(); break;
      case 50: o.podIP = r.string(); break;
      case 58: o.startTime = rt.read.time(r); break;
      case 66: (o.containerStatuses ??= []).push(r.message(decode_ContainerStatus, {})); break;
      case 74: o.qosClass = r.string(); break;
      case 82: (o.initContainerStatuses ??= []).push(r.message(decode_ContainerStatus, {})); break;
      case 90: o.nominatedNodeName = r.string(); break;
      case 98: (o.podIPs ??= []).push(r.message(decode_PodIP, {})); break;
      case 106: (o.ephemeralContainerStatuses ??= []).push(r.message(decode_ContainerStatus, {})); break;
      case 114: o.resize = r.string(); break;
      case 122: (o.resourceClaimStatuses ??= []).push(r.message(decode_PodResourceClaimStatus, {})); break;
      case 130: (o.hostIPs ??= []).push(r.message(decode_HostIP, {})); break;
      case 136: o.observedGeneration = r.int64(); break;
      case 146: o.extendedResourceClaimStatus = r.message(decode_PodExtendedResourceClaimStatus, o.extendedResourceClaimStatus ?? {}); break;
      case 154: rt.readEntry(r, o.allocatedResources ??= {}, entry_2); break;
      case 162: o.resources = r.message(unit_core_v1_podspec.decode.ResourceRequirements, o.resources ?? {}); break;
      case 170: (o.nodeAllocatableResourceClaimStatuses ??= []).push(r.message(decode_NodeAllocatableResourceClaimStatus, {})); break;
      case 178: (o.volumeHealth ??= []).push(r.message(decode_PodVolumeHealth, {})); break;
      default: r.other(k, "PodStatus", known_decode_PodStatus);
    }
  }
  return o;
}

function encode_PodVolumeHealth(o, w) {
  let v, e;
  rt.write.time(w, 26, o.lastTransitionTime ?? null);
  if ((v = o.healthConditions) != null) for (let i = v.length - 1; i >= 0; i--) { e = w.size; unit_core_v1.encode.VolumeHealthCondition(v[i], w); w.close(18, e); }
  w.string(10, o.name ?? "");
}
const known_decode_PodVolumeHealth = {"1":"Name","2":"HealthConditions","3":"LastTransitionTime"};
function decode_PodVolumeHealth(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.name = r.string(); break;
      case 18: (o.healthConditions ??= []).push(r.message(unit_core_v1.decode.VolumeHealthCondition, {})); break;
      case 26: o.lastTransitionTime = rt.read.time(r); break;
      default: r.other(k, "PodVolumeHealth", known_decode_PodVolumeHealth);
    }
  }
  return o;
}

function encode_ResourceHealth(o, w) {
  let v, e;
  if ((v = o.message) != null) { w.string(50, v); }
  w.string(18, o.health ?? "");
  w.string(10, o.resourceID ?? "");
}
const known_decode_ResourceHealth = {"1":"ResourceID","2":"Health","6":"Message"};
function decode_ResourceHealth(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.resourceID = r.string(); break;
      case 18: o.health = r.string(); break;
      case 50: o.message = r.string(); break;
      default: r.other(k, "ResourceHealth", known_decode_ResourceHealth);
    }
  }
  return o;
}

function encode_ResourceStatus(o, w) {
  let v, e;
  if ((v = o.resources) != null) for (let i = v.length - 1; i >= 0; i--) { e = w.size; encode_ResourceHealth(v[i], w); w.close(18, e); }
  w.string(10, o.name ?? "");
}
const known_decode_ResourceStatus = {"1":"Name","2":"Resources"};
function decode_ResourceStatus(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.name = r.string(); break;
      case 18: (o.resources ??= []).push(r.message(decode_ResourceHealth, {})); break;
      default: r.other(k, "ResourceStatus", known_decode_ResourceStatus);
    }
  }
  return o;
}

function encode_VolumeMountStatus(o, w) {
  let v, e;
  if ((v = o.volumeStatus) != null) { e = w.size; encode_VolumeStatus(v, w); w.close(42, e); }
  if ((v = o.recursiveReadOnly) != null) { w.string(34, v); }
  w.bool(24, o.readOnly ?? false);
  w.string(18, o.mountPath ?? "");
  w.string(10, o.name ?? "");
}
const known_decode_VolumeMountStatus = {"1":"Name","2":"MountPath","3":"ReadOnly","4":"RecursiveReadOnly","5":"VolumeStatus"};
function decode_VolumeMountStatus(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.name = r.string(); break;
      case 18: o.mountPath = r.string(); break;
      case 24: o.readOnly = r.bool(); break;
      case 34: o.recursiveReadOnly = r.string(); break;
      case 42: o.volumeStatus = r.message(decode_VolumeStatus, o.volumeStatus ?? {}); break;
      default: r.other(k, "VolumeMountStatus", known_decode_VolumeMountStatus);
    }
  }
  return o;
}

function encode_VolumeStatus(o, w) {
  let v, e;
  if ((v = o.image) != null) { e = w.size; encode_ImageVolumeStatus(v, w); w.close(10, e); }
}
const known_decode_VolumeStatus = {"1":"Image"};
function decode_VolumeStatus(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.image = r.message(decode_ImageVolumeStatus, o.image ?? {}); break;
      default: r.other(k, "VolumeStatus", known_decode_VolumeStatus);
    }
  }
  return o;
}
return { encode: { ContainerExtendedResourceRequest: encode_ContainerExtendedResourceRequest, ContainerState: encode_ContainerState, ContainerStateRunning: encode_ContainerStateRunning, ContainerStateTerminated: encode_ContainerStateTerminated, ContainerStateWaiting: encode_ContainerStateWaiting, ContainerStatus: encode_ContainerStatus, ContainerUser: encode_ContainerUser, HostIP: encode_HostIP, ImageVolumeStatus: encode_ImageVolumeStatus, LinuxContainerUser: encode_LinuxContainerUser, NodeAllocatableMappedResources: encode_NodeAllocatableMappedResources, NodeAllocatableOverheadResources: encode_NodeAllocatableOverheadResources, NodeAllocatableResourceClaimStatus: encode_NodeAllocatableResourceClaimStatus, Pod: encode_Pod, PodCondition: encode_PodCondition, PodExtendedResourceClaimStatus: encode_PodExtendedResourceClaimStatus, PodIP: encode_PodIP, PodResourceClaimStatus: encode_PodResourceClaimStatus, PodStatus: encode_PodStatus, PodVolumeHealth: encode_PodVolumeHealth, ResourceHealth: encode_ResourceHealth, ResourceStatus: encode_ResourceStatus, VolumeMountStatus: encode_VolumeMountStatus, VolumeStatus: encode_VolumeStatus }, decode: { ContainerExtendedResourceRequest: decode_ContainerExtendedResourceRequest, ContainerState: decode_ContainerState, ContainerStateRunning: decode_ContainerStateRunning, ContainerStateTerminated: decode_ContainerStateTerminated, ContainerStateWaiting: decode_ContainerStateWaiting, ContainerStatus: decode_ContainerStatus, ContainerUser: decode_ContainerUser, HostIP: decode_HostIP, ImageVolumeStatus: decode_ImageVolumeStatus, LinuxContainerUser: decode_LinuxContainerUser, NodeAllocatableMappedResources: decode_NodeAllocatableMappedResources, NodeAllocatableOverheadResources: decode_NodeAllocatableOverheadResources, NodeAllocatableResourceClaimStatus: decode_NodeAllocatableResourceClaimStatus, Pod: decode_Pod, PodCondition: decode_PodCondition, PodExtendedResourceClaimStatus: decode_PodExtendedResourceClaimStatus, PodIP: decode_PodIP, PodResourceClaimStatus: decode_PodResourceClaimStatus, PodStatus: decode_PodStatus, PodVolumeHealth: decode_PodVolumeHealth, ResourceHealth: decode_ResourceHealth, ResourceStatus: decode_ResourceStatus, VolumeMountStatus: decode_VolumeMountStatus, VolumeStatus: decode_VolumeStatus } };
};
