// generated from 24 definitions, do not edit
export default (rt) => {
"use strict";
const cel = rt.cel;
const unit_core_v1_podspec = rt.unit("core\u002fv1\u002fpodspec");
const unit_meta_v1 = rt.unit("meta\u002fv1");
const unit_core_v1 = rt.unit("core\u002fv1");

// decode
const words_ContainerExtendedResourceRequest = rt.words("ContainerExtendedResourceRequest", [["containerName","string"],["resourceName","string"],["requestName","string"]]);
function decode_ContainerExtendedResourceRequest(v, d) {
  let v0, v1, v2;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "containerName": v0 = typeof x === "string" ? x : d.string(x, words_ContainerExtendedResourceRequest[0]); break;
        case "resourceName": v1 = typeof x === "string" ? x : d.string(x, words_ContainerExtendedResourceRequest[1]); break;
        case "requestName": v2 = typeof x === "string" ? x : d.string(x, words_ContainerExtendedResourceRequest[2]); break;
        default: if ((k = d.unknown(k, v, words_ContainerExtendedResourceRequest)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  o.containerName = v0 === undefined ? "" : v0;
  o.resourceName = v1 === undefined ? "" : v1;
  o.requestName = v2 === undefined ? "" : v2;
  return o;
}
const words_ContainerState = rt.words("ContainerState", [["waiting","v1.ContainerStateWaiting"],["running","v1.ContainerStateRunning"],["terminated","v1.ContainerStateTerminated"]]);
function decode_ContainerState(v, d) {
  let v0, v1, v2;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "waiting": v0 = d.struct(x, decode_ContainerStateWaiting, words_ContainerState[0]); break;
        case "running": v1 = d.struct(x, decode_ContainerStateRunning, words_ContainerState[1]); break;
        case "terminated": v2 = d.struct(x, decode_ContainerStateTerminated, words_ContainerState[2]); break;
        default: if ((k = d.unknown(k, v, words_ContainerState)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined) o.waiting = v0;
  if (v1 !== undefined) o.running = v1;
  if (v2 !== undefined) o.terminated = v2;
  return o;
}
const words_ContainerStateRunning = rt.words("ContainerStateRunning", [["startedAt","string"]]);
function decode_ContainerStateRunning(v, d) {
  let v0;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "startedAt": v0 = d.time(x, words_ContainerStateRunning[0]); break;
        default: if ((k = d.unknown(k, v, words_ContainerStateRunning)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  o.startedAt = v0 === undefined ? null : v0;
  return o;
}
const words_ContainerStateTerminated = rt.words("ContainerStateTerminated", [["exitCode","int32"],["signal","int32"],["reason","string"],["message","string"],["startedAt","string"],["finishedAt","string"],["containerID","string"]]);
function decode_ContainerStateTerminated(v, d) {
  let v0, v1, v2, v3, v4, v5, v6;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "exitCode": v0 = d.int32(x, words_ContainerStateTerminated[0]); break;
        case "signal": v1 = d.int32(x, words_ContainerStateTerminated[1]); break;
        case "reason": v2 = typeof x === "string" ? x : d.string(x, words_ContainerStateTerminated[2]); break;
        case "message": v3 = typeof x === "string" ? x : d.string(x, words_ContainerStateTerminated[3]); break;
        case "startedAt": v4 = d.time(x, words_ContainerStateTerminated[4]); break;
        case "finishedAt": v5 = d.time(x, words_ContainerStateTerminated[5]); break;
        case "containerID": v6 = typeof x === "string" ? x : d.string(x, words_ContainerStateTerminated[6]); break;
        default: if ((k = d.unknown(k, v, words_ContainerStateTerminated)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  o.exitCode = v0 === undefined ? 0 : v0;
  if (v1 !== undefined && v1 !== 0) o.signal = v1;
  if (v2 !== undefined && v2 !== "") o.reason = v2;
  if (v3 !== undefined && v3 !== "") o.message = v3;
  o.startedAt = v4 === undefined ? null : v4;
  o.finishedAt = v5 === undefined ? null : v5;
  if (v6 !== undefined && v6 !== "") o.containerID = v6;
  return o;
}
const words_ContainerStateWaiting = rt.words("ContainerStateWaiting", [["reason","string"],["message","string"]]);
function decode_ContainerStateWaiting(v, d) {
  let v0, v1;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "reason": v0 = typeof x === "string" ? x : d.string(x, words_ContainerStateWaiting[0]); break;
        case "message": v1 = typeof x === "string" ? x : d.string(x, words_ContainerStateWaiting[1]); break;
        default: if ((k = d.unknown(k, v, words_ContainerStateWaiting)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined && v0 !== "") o.reason = v0;
  if (v1 !== undefined && v1 !== "") o.message = v1;
  return o;
}
const item_ContainerStatus_allocatedResources = (x, d) => x === null ? "0" : d.amount(x);
const words_ContainerStatus = rt.words("ContainerStatus", [["name","string"],["state","v1.ContainerState"],["lastState","v1.ContainerState"],["ready","bool"],["restartCount","int32"],["image","string"],["imageID","string"],["containerID","string"],["started","bool"],["allocatedResources","resource.Quantity"],["allocatedResources","v1.ResourceList"],["resources","v1.ResourceRequirements"],["volumeMounts","[]v1.VolumeMountStatus","v1.VolumeMountStatus"],["user","v1.ContainerUser"],["allocatedResourcesStatus","[]v1.ResourceStatus","v1.ResourceStatus"],["stopSignal","v1.Signal"]]);
function decode_ContainerStatus(v, d) {
  let v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "name": v0 = typeof x === "string" ? x : d.string(x, words_ContainerStatus[0]); break;
        case "state": v1 = d.struct(x, decode_ContainerState, words_ContainerStatus[1]); break;
        case "lastState": v2 = d.struct(x, decode_ContainerState, words_ContainerStatus[2]); break;
        case "ready": v3 = typeof x === "boolean" ? x : d.boolean(x, words_ContainerStatus[3]); break;
        case "restartCount": v4 = d.int32(x, words_ContainerStatus[4]); break;
        case "image": v5 = typeof x === "string" ? x : d.string(x, words_ContainerStatus[5]); break;
        case "imageID": v6 = typeof x === "string" ? x : d.string(x, words_ContainerStatus[6]); break;
        case "containerID": v7 = typeof x === "string" ? x : d.string(x, words_ContainerStatus[7]); break;
        case "started": v8 = typeof x === "boolean" ? x : d.boolean(x, words_ContainerStatus[8]); break;
        case "allocatedResources": v9 = d.map(x, item_ContainerStatus_allocatedResources, words_ContainerStatus[10]); break;
        case "resources": v10 = d.struct(x, unit_core_v1_podspec.decode.ResourceRequirements, words_ContainerStatus[11]); break;
        case "volumeMounts": v11 = d.structs(x, decode_VolumeMountStatus, words_ContainerStatus[12]); break;
        case "user": v12 = d.struct(x, decode_ContainerUser, words_ContainerStatus[13]); break;
        case "allocatedResourcesStatus": v13 = d.structs(x, decode_ResourceStatus, words_ContainerStatus[14]); break;
        case "stopSignal": v14 = typeof x === "string" ? x : d.string(x, words_ContainerStatus[15]); break;
        default: if ((k = d.unknown(k, v, words_ContainerStatus)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  o.name = v0 === undefined ? "" : v0;
  o.state = v1 === undefined ? decode_ContainerState({}, d) : v1;
  o.lastState = v2 === undefined ? decode_ContainerState({}, d) : v2;
  o.ready = v3 === undefined ? false : v3;
  o.restartCount = v4 === undefined ? 0 : v4;
  o.image = v5 === undefined ? "" : v5;
  o.imageID = v6 === undefined ? "" : v6;
  if (v7 !== undefined && v7 !== "") o.containerID = v7;
  if (v8 !== undefined) o.started = v8;
  if (v9 !== undefined && rt.some(v9)) o.allocatedResources = v9;
  if (v10 !== undefined) o.resources = v10;
  if (v11 !== undefined && v11.length !== 0) o.volumeMounts = v11;
  if (v12 !== undefined) o.user = v12;
  if (v13 !== undefined && v13.length !== 0) o.allocatedResourcesStatus = v13;
  if (v14 !== undefined) o.stopSignal = v14;
  return o;
}
const words_ContainerUser = rt.words("ContainerUser", [["linux","v1.LinuxContainerUser"]]);
function decode_ContainerUser(v, d) {
  let v0;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "linux": v0 = d.struct(x, decode_LinuxContainerUser, words_ContainerUser[0]); break;
        default: if ((k = d.unknown(k, v, words_ContainerUser)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined) o.linux = v0;
  return o;
}
const words_HostIP = rt.words("HostIP", [["ip","string"]]);
function decode_HostIP(v, d) {
  let v0;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "ip": v0 = typeof x === "string" ? x : d.string(x, words_HostIP[0]); break;
        default: if ((k = d.unknown(k, v, words_HostIP)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  o.ip = v0 === undefined ? "" : v0;
  return o;
}
const words_ImageVolumeStatus = rt.words("ImageVolumeStatus", [["imageRef","string"]]);
function decode_ImageVolumeStatus(v, d) {
  let v0;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "imageRef": v0 = typeof x === "string" ? x : d.string(x, words_ImageVolumeStatus[0]); break;
        default: if ((k = d.unknown(k, v, words_ImageVolumeStatus)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined && v0 !== "") o.imageRef = v0;
  return o;
}
const item_LinuxContainerUser_supplementalGroups = (x, d) => x === null ? 0 : d.int64(x, words_LinuxContainerUser[2]);
const words_LinuxContainerUser = rt.words("LinuxContainerUser", [["uid","int64"],["gid","int64"],["supplementalGroups","int64"],["supplementalGroups","[]int64"]]);
function decode_LinuxContainerUser(v, d) {
  let v0, v1, v2;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "uid": v0 = d.int64(x, words_LinuxContainerUser[0]); break;
        case "gid": v1 = d.int64(x, words_LinuxContainerUser[1]); break;
        case "supplementalGroups": v2 = d.list(x, item_LinuxContainerUser_supplementalGroups, words_LinuxContainerUser[3]); break;
        default: if ((k = d.unknown(k, v, words_LinuxContainerUser)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  o.uid = v0 === undefined ? 0 : v0;
  o.gid = v1 === undefined ? 0 : v1;
  if (v2 !== undefined && v2.length !== 0) o.supplementalGroups = v2;
  return o;
}
const words_NodeAllocatableMappedResources = rt.words("NodeAllocatableMappedResources", [["name","v1.ResourceName"],["quantity","resource.Quantity"]]);
function decode_NodeAllocatableMappedResources(v, d) {
  let v0, v1;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "name": v0 = typeof x === "string" ? x : d.string(x, words_NodeAllocatableMappedResources[0]); break;
        case "quantity": v1 = d.quantity(x); break;
        default: if ((k = d.unknown(k, v, words_NodeAllocatableMappedResources)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  o.name = v0 === undefined ? "" : v0;
  o.quantity = v1 === undefined ? null : v1;
  return o;
}
const words_NodeAllocatableOverheadResources = rt.words("NodeAllocatableOverheadResources", [["name","v1.ResourceName"],["perPod","resource.Quantity"],["perContainer","resource.Quantity"]]);
function decode_NodeAllocatableOverheadResources(v, d) {
  let v0, v1, v2;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "name": v0 = typeof x === "string" ? x : d.string(x, words_NodeAllocatableOverheadResources[0]); break;
        case "perPod": v1 = d.quantity(x); break;
        case "perContainer": v2 = d.quantity(x); break;
        default: if ((k = d.unknown(k, v, words_NodeAllocatableOverheadResources)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  o.name = v0 === undefined ? "" : v0;
  if (v1 !== undefined) o.perPod = v1;
  if (v2 !== undefined) o.perContainer = v2;
  return o;
}
const item_NodeAllocatableResourceClaimStatus_containers = (x, d) => x === null ? "" : typeof x === "string" ? x : d.string(x, words_NodeAllocatableResourceClaimStatus[1]);
const words_NodeAllocatableResourceClaimStatus = rt.words("NodeAllocatableResourceClaimStatus", [["resourceClaimName","string"],["containers","string"],["containers","[]string"],["mapping","[]v1.NodeAllocatableMappedResources","v1.NodeAllocatableMappedResources"],["overhead","[]v1.NodeAllocatableOverheadResources","v1.NodeAllocatableOverheadResources"]]);
function decode_NodeAllocatableResourceClaimStatus(v, d) {
  let v0, v1, v2, v3;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "resourceClaimName": v0 = typeof x === "string" ? x : d.string(x, words_NodeAllocatableResourceClaimStatus[0]); break;
        case "containers": v1 = d.list(x, item_NodeAllocatableResourceClaimStatus_containers, words_NodeAllocatableResourceClaimStatus[2]); break;
        case "mapping": v2 = d.structs(x, decode_NodeAllocatableMappedResources, words_NodeAllocatableResourceClaimStatus[3]); break;
        case "overhead": v3 = d.structs(x, decode_NodeAllocatableOverheadResources, words_NodeAllocatableResourceClaimStatus[4]); break;
        default: if ((k = d.unknown(k, v, words_NodeAllocatableResourceClaimStatus)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  o.resourceClaimName = v0 === undefined ? "" : v0;
  if (v1 !== undefined && v1.length !== 0) o.containers = v1;
  if (v2 !== undefined && v2.length !== 0) o.mapping = v2;
  if (v3 !== undefined && v3.length !== 0) o.overhead = v3;
  return o;
}
const words_Pod = rt.words("Pod", [["kind","string"],["apiVersion","string"],["metadata","v1.ObjectMeta"],["spec","v1.PodSpec"],["status","v1.PodStatus"]]);
function decode_Pod(v, d) {
  let v0, v1, v2, v3, v4;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "kind": v0 = typeof x === "string" ? x : d.string(x, words_Pod[0]); break;
        case "apiVersion": v1 = typeof x === "string" ? x : d.string(x, words_Pod[1]); break;
        case "metadata": v2 = d.struct(x, unit_meta_v1.decode.ObjectMeta, words_Pod[2]); break;
        case "spec": v3 = d.struct(x, unit_core_v1_podspec.decode.PodSpec, words_Pod[3]); break;
        case "status": v4 = d.struct(x, decode_PodStatus, words_Pod[4]); break;
        default: if ((k = d.unknown(k, v, words_Pod)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined && v0 !== "") o.kind = v0;
  if (v1 !== undefined && v1 !== "") o.apiVersion = v1;
  o.metadata = v2 === undefined ? unit_meta_v1.decode.ObjectMeta({}, d) : v2;
  o.spec = v3 === undefined ? unit_core_v1_podspec.decode.PodSpec({}, d) : v3;
  o.status = v4 === undefined ? decode_PodStatus({}, d) : v4;
  return o;
}
const words_PodCondition = rt.words("PodCondition", [["type","v1.PodConditionType"],["observedGeneration","int64"],["status","v1.ConditionStatus"],["lastProbeTime","string"],["lastTransitionTime","string"],["reason","string"],["message","string"]]);
function decode_PodCondition(v, d) {
  let v0, v1, v2, v3, v4, v5, v6;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "type": v0 = typeof x === "string" ? x : d.string(x, words_PodCondition[0]); break;
        case "observedGeneration": v1 = d.int64(x, words_PodCondition[1]); break;
        case "status": v2 = typeof x === "string" ? x : d.string(x, words_PodCondition[2]); break;
        case "lastProbeTime": v3 = d.time(x, words_PodCondition[3]); break;
        case "lastTransitionTime": v4 = d.time(x, words_PodCondition[4]); break;
        case "reason": v5 = typeof x === "string" ? x : d.string(x, words_PodCondition[5]); break;
        case "message": v6 = typeof x === "string" ? x : d.string(x, words_PodCondition[6]); break;
        default: if ((k = d.unknown(k, v, words_PodCondition)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  o.type = v0 === undefined ? "" : v0;
  if (v1 !== undefined && v1 !== 0) o.observedGeneration = v1;
  o.status = v2 === undefined ? "" : v2;
  o.lastProbeTime = v3 === undefined ? null : v3;
  o.lastTransitionTime = v4 === undefined ? null : v4;
  if (v5 !== undefined && v5 !== "") o.reason = v5;
  if (v6 !== undefined && v6 !== "") o.message = v6;
  return o;
}
const words_PodExtendedResourceClaimStatus = rt.words("PodExtendedResourceClaimStatus", [["requestMappings","[]v1.ContainerExtendedResourceRequest","v1.ContainerExtendedResourceRequest"],["resourceClaimName","string"]]);
function decode_PodExtendedResourceClaimStatus(v, d) {
  let v0, v1;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "requestMappings": v0 = d.structs(x, decode_ContainerExtendedResourceRequest, words_PodExtendedResourceClaimStatus[0]); break;
        case "resourceClaimName": v1 = typeof x === "string" ? x : d.string(x, words_PodExtendedResourceClaimStatus[1]); break;
        default: if ((k = d.unknown(k, v, words_PodExtendedResourceClaimStatus)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  o.requestMappings = v0 === undefined ? null : v0;
  o.resourceClaimName = v1 === undefined ? "" : v1;
  return o;
}
const words_PodIP = rt.words("PodIP", [["ip","string"]]);
function decode_PodIP(v, d) {
  let v0;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "ip": v0 = typeof x === "string" ? x : d.string(x, words_PodIP[0]); break;
        default: if ((k = d.unknown(k, v, words_PodIP)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined && v0 !== "") o.ip = v0;
  return o;
}
const words_PodResourceClaimStatus = rt.words("PodResourceClaimStatus", [["name","string"],["resourceClaimName","string"]]);
function decode_PodResourceClaimStatus(v, d) {
  let v0, v1;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "name": v0 = typeof x === "string" ? x : d.string(x, words_PodResourceClaimStatus[0]); break;
        case "resourceClaimName": v1 = typeof x === "string" ? x : d.string(x, words_PodResourceClaimStatus[1]); break;
        default: if ((k = d.unknown(k, v, words_PodResourceClaimStatus)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  o.name = v0 === undefined ? "" : v0;
  if (v1 !== undefined) o.resourceClaimName = v1;
  return o;
}
const item_PodStatus_allocatedResources = (x, d) => x === null ? "0" : d.amount(x);
const words_PodStatus = rt.words("PodStatus", [["observedGeneration","int64"],["phase","v1.PodPhase"],["conditions","[]v1.PodCondition","v1.PodCondition"],["message","string"],["reason","string"],["nominatedNodeName","string"],["hostIP","string"],["hostIPs","[]v1.HostIP","v1.HostIP"],["podIP","string"],["podIPs","[]v1.PodIP","v1.PodIP"],["startTime","string"],["initContainerStatuses","[]v1.ContainerStatus","v1.ContainerStatus"],["containerStatuses","[]v1.ContainerStatus","v1.ContainerStatus"],["qosClass","v1.PodQOSClass"],["ephemeralContainerStatuses","[]v1.ContainerStatus","v1.ContainerStatus"],["resize","v1.PodResizeStatus"],["resourceClaimStatuses","[]v1.PodResourceClaimStatus","v1.PodResourceClaimStatus"],["extendedResourceClaimStatus","v1.PodExtendedResourceClaimStatus"],["allocatedResources","resource.Quantity"],["allocatedResources","v1.ResourceList"],["resources","v1.ResourceRequirements"],["nodeAllocatableResourceClaimStatuses","[]v1.NodeAllocatableResourceClaimStatus","v1.NodeAllocatableResourceClaimStatus"],["volumeHealth","[]v1.PodVolumeHealth","v1.PodVolumeHealth"]]);
function decode_PodStatus(v, d) {
  let v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, v15, v16, v17, v18, v19, v20, v21;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "observedGeneration": v0 = d.int64(x, words_PodStatus[0]); break;
        case "phase": v1 = typeof x === "string" ? x : d.string(x, words_PodStatus[1]); break;
        case "conditions": v2 = d.structs(x, decode_PodCondition, words_PodStatus[2]); break;
        case "message": v3 = typeof x === "string" ? x : d.string(x, words_PodStatus[3]); break;
        case "reason": v4 = typeof x === "string" ? x : d.string(x, words_PodStatus[4]); break;
        case "nominatedNodeName": v5 = typeof x === "string" ? x : d.string(x, words_PodStatus[5]); break;
        case "hostIP": v6 = typeof x === "string" ? x : d.string(x, words_PodStatus[6]); break;
        case "hostIPs": v7 = d.structs(x, decode_HostIP, words_PodStatus[7]); break;
        case "podIP": v8 = typeof x === "string" ? x : d.string(x, words_PodStatus[8]); break;
        case "podIPs": v9 = d.structs(x, decode_PodIP, words_PodStatus[9]); break;
        case "startTime": v10 = d.time(x, words_PodStatus[10]); break;
        case "initContainerStatuses": v11 = d.structs(x, decode_ContainerStatus, words_PodStatus[11]); break;
        case "containerStatuses": v12 = d.structs(x, decode_ContainerStatus, words_PodStatus[12]); break;
        case "qosClass": v13 = typeof x === "string" ? x : d.string(x, words_PodStatus[13]); break;
        case "ephemeralContainerStatuses": v14 = d.structs(x, decode_ContainerStatus, words_PodStatus[14]); break;
        case "resize": v15 = typeof x === "string" ? x : d.string(x, words_PodStatus[15]); break;
        case "resourceClaimStatuses": v16 = d.structs(x, decode_PodResourceClaimStatus, words_PodStatus[16]); break;
        case "extendedResourceClaimStatus": v17 = d.struct(x, decode_PodExtendedResourceClaimStatus, words_PodStatus[17]); break;
        case "allocatedResources": v18 = d.map(x, item_PodStatus_allocatedResources, words_PodStatus[19]); break;
        case "resources": v19 = d.struct(x, unit_core_v1_podspec.decode.ResourceRequirements, words_PodStatus[20]); break;
        case "nodeAllocatableResourceClaimStatuses": v20 = d.structs(x, decode_NodeAllocatableResourceClaimStatus, words_PodStatus[21]); break;
        case "volumeHealth": v21 = d.structs(x, decode_PodVolumeHealth, words_PodStatus[22]); break;
        default: if ((k = d.unknown(k, v, words_PodStatus)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined && v0 !== 0) o.observedGeneration = v0;
  if (v1 !== undefined && v1 !== "") o.phase = v1;
  if (v2 !== undefined && v2.length !== 0) o.conditions = v2;
  if (v3 !== undefined && v3 !== "") o.message = v3;
  if (v4 !== undefined && v4 !== "") o.reason = v4;
  if (v5 !== undefined && v5 !== "") o.nominatedNodeName = v5;
  if (v6 !== undefined && v6 !== "") o.hostIP = v6;
  if (v7 !== undefined && v7.length !== 0) o.hostIPs = v7;
  if (v8 !== undefined && v8 !== "") o.podIP = v8;
  if (v9 !== undefined && v9.length !== 0) o.podIPs = v9;
  if (v10 !== undefined) o.startTime = v10;
  if (v11 !== undefined && v11.length !== 0) o.initContainerStatuses = v11;
  if (v12 !== undefined && v12.length !== 0) o.containerStatuses = v12;
  if (v13 !== undefined && v13 !== "") o.qosClass = v13;
  if (v14 !== undefined && v14.length !== 0) o.ephemeralContainerStatuses = v14;
  if (v15 !== undefined && v15 !== "") o.resize = v15;
  if (v16 !== undefined && v16.length !== 0) o.resourceClaimStatuses = v16;
  if (v17 !== undefined) o.extendedResourceClaimStatus = v17;
  if (v18 !== undefined && rt.some(v18)) o.allocatedResources = v18;
  if (v19 !== undefined) o.resources = v19;
  if (v20 !== undefined && v20.length !== 0) o.nodeAllocatableResourceClaimStatuses = v20;
  if (v21 !== undefined && v21.length !== 0) o.volumeHealth = v21;
  return o;
}
const words_PodVolumeHealth = rt.words("PodVolumeHealth", [["name","string"],["healthConditions","[]v1.VolumeHealthCondition","v1.VolumeHealthCondition"],["lastTransitionTime","string"]]);
function decode_PodVolumeHealth(v, d) {
  let v0, v1, v2;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "name": v0 = typeof x === "string" ? x : d.string(x, words_PodVolumeHealth[0]); break;
        case "healthConditions": v1 = d.structs(x, unit_core_v1.decode.VolumeHealthCondition, words_PodVolumeHealth[1]); break;
        case "lastTransitionTime": v2 = d.time(x, words_PodVolumeHealth[2]); break;
        default: if ((k = d.unknown(k, v, words_PodVolumeHealth)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  o.name = v0 === undefined ? "" : v0;
  if (v1 !== undefined && v1.length !== 0) o.healthConditions = v1;
  o.lastTransitionTime = v2 === undefined ? null : v2;
  return o;
}
const words_ResourceHealth = rt.words("ResourceHealth", [["resourceID","v1.ResourceID"],["health","v1.ResourceHealthStatus"],["message","string"]]);
function decode_ResourceHealth(v, d) {
  let v0, v1, v2;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "resourceID": v0 = typeof x === "string" ? x : d.string(x, words_ResourceHealth[0]); break;
        case "health": v1 = typeof x === "string" ? x : d.string(x, words_ResourceHealth[1]); break;
        case "message": v2 = typeof x === "string" ? x : d.string(x, words_ResourceHealth[2]); break;
        default: if ((k = d.unknown(k, v, words_ResourceHealth)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  o.resourceID = v0 === undefined ? "" : v0;
  if (v1 !== undefined && v1 !== "") o.health = v1;
  if (v2 !== undefined) o.message = v2;
  return o;
}
const words_ResourceStatus = rt.words("ResourceStatus", [["name","v1.ResourceName"],["resources","[]v1.ResourceHealth","v1.ResourceHealth"]]);
function decode_ResourceStatus(v, d) {
  let v0, v1;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "name": v0 = typeof x === "string" ? x : d.string(x, words_ResourceStatus[0]); break;
        case "resources": v1 = d.structs(x, decode_ResourceHealth, words_ResourceStatus[1]); break;
        default: if ((k = d.unknown(k, v, words_ResourceStatus)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  o.name = v0 === undefined ? "" : v0;
  if (v1 !== undefined && v1.length !== 0) o.resources = v1;
  return o;
}
const words_VolumeMountStatus = rt.words("VolumeMountStatus", [["name","string"],["mountPath","string"],["readOnly","bool"],["recursiveReadOnly","v1.RecursiveReadOnlyMode"],["volumeStatus","v1.VolumeStatus"]]);
function decode_VolumeMountStatus(v, d) {
  let v0, v1, v2, v3, v4;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "name": v0 = typeof x === "string" ? x : d.string(x, words_VolumeMountStatus[0]); break;
        case "mountPath": v1 = typeof x === "string" ? x : d.string(x, words_VolumeMountStatus[1]); break;
        case "readOnly": v2 = typeof x === "boolean" ? x : d.boolean(x, words_VolumeMountStatus[2]); break;
        case "recursiveReadOnly": v3 = typeof x === "string" ? x : d.string(x, words_VolumeMountStatus[3]); break;
        case "volumeStatus": v4 = d.struct(x, decode_VolumeStatus, words_VolumeMountStatus[4]); break;
        default: if ((k = d.unknown(k, v, words_VolumeMountStatus)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  o.name = v0 === undefined ? "" : v0;
  o.mountPath = v1 === undefined ? "" : v1;
  if (v2 !== undefined && v2 !== false) o.readOnly = v2;
  if (v3 !== undefined) o.recursiveReadOnly = v3;
  if (v4 !== undefined) o.volumeStatus = v4;
  return o;
}
const words_VolumeStatus = rt.words("VolumeStatus", [["image","v1.ImageVolumeStatus"]]);
function decode_VolumeStatus(v, d) {
  let v0;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "image": v0 = d.struct(x, decode_ImageVolumeStatus, words_VolumeStatus[0]); break;
        default: if ((k = d.unknown(k, v, words_VolumeStatus)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined) o.image = v0;
  return o;
}

// defaults
function compute_Pod_spec(self, c) { const b = c.budget; return (b.charge(30),cel.mapOf(["enableServiceLinks",true],[])); }
function order_Pod(o) {
  const n = {};
  let x;
  if ((x = o.kind) !== undefined) n.kind = x;
  if ((x = o.apiVersion) !== undefined) n.apiVersion = x;
  if ((x = o.metadata) !== undefined) n.metadata = x;
  if ((x = o.spec) !== undefined) n.spec = x;
  if ((x = o.status) !== undefined) n.status = x;
  return n;
}
function defaults_Pod(o, c) {
  let n = false;
  { const x = c.compute(compute_Pod_spec, o); const y = x === undefined ? o.spec : rt.complete(o.spec, x, {order:["volumes","initContainers","containers","ephemeralContainers","restartPolicy","terminationGracePeriodSeconds","activeDeadlineSeconds","dnsPolicy","nodeSelector","serviceAccountName","serviceAccount","automountServiceAccountToken","nodeName","hostNetwork","hostPID","hostIPC","shareProcessNamespace","securityContext","imagePullSecrets","hostname","subdomain","affinity","schedulerName","tolerations","hostAliases","priorityClassName","priority","dnsConfig","readinessGates","runtimeClassName","enableServiceLinks","preemptionPolicy","overhead","topologySpreadConstraints","setHostnameAsFQDN","os","hostUsers","schedulingGates","resourceClaims","resources","hostnameOverride","schedulingGroup","evictionResponders"],fields:{enableServiceLinks:{}}}); if (y !== o.spec) { o.spec = y; n = true; } }
  if (n) o = order_Pod(o);
  if (rt.isObject(o.spec)) o.spec = unit_core_v1_podspec.defaults.PodSpec(o.spec, c);
  if (rt.isObject(o.status)) o.status = defaults_PodStatus(o.status, c);
  return o;
}
function compute_PodStatus_podIP(self, c) { const b = c.budget; return (b.charge(4),cel.selectOptional(cel.f.optional_list_optindex_optional_int(b,cel.selectOptional(self,"podIPs"),0),"ip")); }
function compute_PodStatus_podIPs(self, c) { const b = c.budget; return (b.charge(49),((self.podIP!=null)?cel.f.optional_of(b,[cel.mapOf(["ip",(self?.podIP??cel.getPath(self,"podIP"))],[])]):cel.f.optional_none(b))); }
function order_PodStatus(o) {
  const n = {};
  let x;
  if ((x = o.observedGeneration) !== undefined) n.observedGeneration = x;
  if ((x = o.phase) !== undefined) n.phase = x;
  if ((x = o.conditions) !== undefined) n.conditions = x;
  if ((x = o.message) !== undefined) n.message = x;
  if ((x = o.reason) !== undefined) n.reason = x;
  if ((x = o.nominatedNodeName) !== undefined) n.nominatedNodeName = x;
  if ((x = o.hostIP) !== undefined) n.hostIP = x;
  if ((x = o.hostIPs) !== undefined) n.hostIPs = x;
  if ((x = o.podIP) !== undefined) n.podIP = x;
  if ((x = o.podIPs) !== undefined) n.podIPs = x;
  if ((x = o.startTime) !== undefined) n.startTime = x;
  if ((x = o.initContainerStatuses) !== undefined) n.initContainerStatuses = x;
  if ((x = o.containerStatuses) !== undefined) n.containerStatuses = x;
  if ((x = o.qosClass) !== undefined) n.qosClass = x;
  if ((x = o.ephemeralContainerStatuses) !== undefined) n.ephemeralContainerStatuses = x;
  if ((x = o.resize) !== undefined) n.resize = x;
  if ((x = o.resourceClaimStatuses) !== undefined) n.resourceClaimStatuses = x;
  if ((x = o.extendedResourceClaimStatus) !== undefined) n.extendedResourceClaimStatus = x;
  if ((x = o.allocatedResources) !== undefined) n.allocatedResources = x;
  if ((x = o.resources) !== undefined) n.resources = x;
  if ((x = o.nodeAllocatableResourceClaimStatuses) !== undefined) n.nodeAllocatableResourceClaimStatuses = x;
  if ((x = o.volumeHealth) !== undefined) n.volumeHealth = x;
  return n;
}
function defaults_PodStatus(o, c) {
  let n = false;
  if (o.podIP === undefined || o.podIP === "") { const x = c.compute(compute_PodStatus_podIP, o); if (x !== undefined && x !== "") { o.podIP = x; n = true; } }
  if (o.podIPs === undefined) { const x = c.compute(compute_PodStatus_podIPs, o); if (x !== undefined) { o.podIPs = x; n = true; } }
  if (n) o = order_PodStatus(o);
  return o;
}

// check
const checks = (() => {
  const exports = {};

exports.c0 = validate1;
const schema1 = {"properties":{"spec":{"allOf":[{"x-kindsmith-type":"rt.lateCheck(\"core\\u002fv1\\u002fpodspec\", \"PodSpec\")"}]},"status":{"allOf":[{"$ref":"#/$defs/io.k8s.api.core.v1.PodStatus"}]}}};
const func0 = rt.lateCheck("core\u002fv1\u002fpodspec", "PodSpec");
const schema2 = {"properties":{"volumeHealth":{"items":{"allOf":[{"$ref":"#/$defs/io.k8s.api.core.v1.PodVolumeHealth"}]}}}};
const schema3 = {"properties":{"healthConditions":{"items":{"allOf":[{"x-kindsmith-type":"rt.lateCheck(\"core\\u002fv1\", \"VolumeHealthCondition\")"}]}}}};
const func1 = rt.lateCheck("core\u002fv1", "VolumeHealthCondition");

function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.healthConditions !== undefined){
let data0 = data.healthConditions;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!func1(data0[i0], {instancePath: instancePath+"/healthConditions/" + i0})){
vErrors = vErrors === null ? func1.errors : vErrors.concat(func1.errors);
errors = vErrors.length;
}
}
}
}
}
validate3.errors = vErrors;
return errors === 0;
}


function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.volumeHealth !== undefined){
let data0 = data.volumeHealth;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate3(data0[i0], {instancePath:instancePath+"/volumeHealth/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
}
}
}
validate2.errors = vErrors;
return errors === 0;
}


function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.spec !== undefined){
if(!func0(data.spec, {instancePath: instancePath+"/spec"})){
vErrors = vErrors === null ? func0.errors : vErrors.concat(func0.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
if(!(validate2(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
}
validate1.errors = vErrors;
return errors === 0;
}

exports.c1 = validate6;

function validate6(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.volumeHealth !== undefined){
let data0 = data.volumeHealth;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate3(data0[i0], {instancePath:instancePath+"/volumeHealth/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
}
}
}
validate6.errors = vErrors;
return errors === 0;
}

exports.c2 = validate8;

function validate8(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.healthConditions !== undefined){
let data0 = data.healthConditions;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!func1(data0[i0], {instancePath: instancePath+"/healthConditions/" + i0})){
vErrors = vErrors === null ? func1.errors : vErrors.concat(func1.errors);
errors = vErrors.length;
}
}
}
}
}
validate8.errors = vErrors;
return errors === 0;
}

  return exports;
})();

// rules
const list_Pod = [
  {when:2,message:"",reason:"FieldValueInvalid",path:["metadata","generateName"],suffix:".metadata.generateName",format:"dnsSubdomain", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(4),(!cel.hasField((self?.metadata??cel.getPath(self,"metadata")),"generateName"))); }, value: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(24),((cel.f.ends_with_string(b,(self?.metadata?.generateName??cel.getPath(self,"metadata","generateName")),"-")&&cel.greater(cel.f.size_string(b,(self?.metadata?.generateName??cel.getPath(self,"metadata","generateName"))),1))?cel.f.add_string(b,cel.f.string_substring_int_int(b,(self?.metadata?.generateName??cel.getPath(self,"metadata","generateName")),0,cel.subtractInt(cel.f.size_string(b,(self?.metadata?.generateName??cel.getPath(self,"metadata","generateName"))),2)),"a"):(self?.metadata?.generateName??cel.getPath(self,"metadata","generateName")))); }},
  {when:1,message:"cannot be set on create",reason:"FieldValueForbidden",path:["spec","ephemeralContainers"],suffix:".spec.ephemeralContainers", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(4),(!cel.hasField((self?.spec??cel.getPath(self,"spec")),"ephemeralContainers"))); }},
  {when:3,message:"must not have leading or trailing whitespace",reason:"FieldValueInvalid",path:["image"],suffix:".image",each:["spec","containers","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(10),((!(item.image!=null))||cel.equalStrings((item?.image??cel.getPath(item,"image")),cel.f.string_trim(b,(item?.image??cel.getPath(item,"image"))),b))); }},
  {when:3,message:"must not have leading or trailing whitespace",reason:"FieldValueInvalid",path:["image"],suffix:".image",each:["spec","initContainers","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(10),((!(item.image!=null))||cel.equalStrings((item?.image??cel.getPath(item,"image")),cel.f.string_trim(b,(item?.image??cel.getPath(item,"image"))),b))); }},
  {when:3,message:"must not have leading or trailing whitespace",reason:"FieldValueInvalid",path:["image"],suffix:".image",each:["spec","ephemeralContainers","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(10),((!(item.image!=null))||cel.equalStrings((item?.image??cel.getPath(item,"image")),cel.f.string_trim(b,(item?.image??cel.getPath(item,"image"))),b))); }},
  {when:1,message:"cannot be set until all schedulingGates have been cleared",reason:"FieldValueForbidden",path:["spec","nodeName"],suffix:".spec.nodeName", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(9),cel.or(()=>(!cel.hasField((self?.spec??cel.getPath(self,"spec")),"nodeName")),()=>(!cel.hasField((self?.spec??cel.getPath(self,"spec")),"schedulingGates")))); }},
  {when:1,message:"must not be specified when serviceAccountName is not set",reason:"FieldValueForbidden",path:["serviceAccountToken"],suffix:".serviceAccountToken",each:["spec","volumes","*","projected","sources","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(7),((!(item.serviceAccountToken!=null))||cel.hasField((self?.spec??cel.getPath(self,"spec")),"serviceAccountName"))); }},
  {when:3,message:"must set spec.nodeName if mirror pod annotation is set",reason:"FieldValueInvalid", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(40),cel.or(()=>(!cel.f.in_map(b,"kubernetes.io\u002fconfig.mirror",cel.f.optional_orValue_value(b,cel.selectOptional(cel.selectOptional(self,"metadata"),"annotations"),()=>cel.mapOf([],[])))),()=>cel.hasField((self?.spec??cel.getPath(self,"spec")),"nodeName"))); }, field: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),"metadata.annotations[kubernetes.io\u002fconfig.mirror]"); }, value: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(4),cel.f.index_map(b,(self?.metadata?.annotations??cel.getPath(self,"metadata","annotations")),"kubernetes.io\u002fconfig.mirror")); }},
  {when:3,message:"",reason:"FieldValueInvalid",each:["metadata","annotations","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; const key = at.key; return (b.charge(9),(((!(key==="scheduler.alpha.kubernetes.io\u002ftolerations"))||(item===""))||(cel.f.json_fault_string(b,item)===""))); }, messageExpression: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(2),cel.f.json_fault_string(b,item)); }, field: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),"metadata.annotations"); }, value: (self, oldSelf, c, at) => { const b = c.budget; const key = at.key; return (b.charge(1),key); }},
  {when:3,message:"must be a 32bit integer",reason:"FieldValueInvalid",each:["metadata","annotations","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; const key = at.key; return (b.charge(13),((!(key==="controller.kubernetes.io\u002fpod-deletion-cost"))||cel.and(()=>cel.and(()=>cel.f.matches_string(b,item,"^(0|-?[1-9][0-9]{0,9}|-0)$"),()=>cel.lessEquals(cel.f.string_to_int64(b,item),2147483647)),()=>cel.greaterEquals(cel.f.string_to_int64(b,item),(-2147483648))))); }, field: (self, oldSelf, c, at) => { const b = c.budget; const key = at.key; return (b.charge(3),cel.f.add_string(b,cel.f.add_string(b,"metadata.annotations[",key),"]")); }, value: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(1),item); }},
  {when:3,message:"container not found",reason:"FieldValueInvalid",each:["metadata","annotations","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const key = at.key; return (b.charge(35),cel.or(()=>((!cel.f.starts_with_string(b,key,"container.apparmor.security.beta.kubernetes.io\u002f"))||cel.exists(cel.f.optional_orValue_value(b,cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"containers"),()=>[]),(v0)=>cel.equalStrings((v0?.name??cel.getPath(v0,"name")),cel.f.string_substring_int(b,key,47),b),[b,8])),()=>cel.exists(cel.f.optional_orValue_value(b,cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"initContainers"),()=>[]),(v1)=>cel.equalStrings((v1?.name??cel.getPath(v1,"name")),cel.f.string_substring_int(b,key,47),b),[b,8]))); }, field: (self, oldSelf, c, at) => { const b = c.budget; const key = at.key; return (b.charge(3),cel.f.add_string(b,cel.f.add_string(b,"metadata.annotations[",key),"]")); }, value: (self, oldSelf, c, at) => { const b = c.budget; const key = at.key; return (b.charge(2),cel.f.string_substring_int(b,key,47)); }},
  {when:3,message:"",reason:"FieldValueInvalid",each:["metadata","annotations","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; const key = at.key; return (b.charge(19),cel.or(()=>((!cel.f.starts_with_string(b,key,"container.apparmor.security.beta.kubernetes.io\u002f"))||cel.f.in_list(b,item,["","runtime\u002fdefault","unconfined"])),()=>cel.f.starts_with_string(b,item,"localhost\u002f"))); }, messageExpression: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(3),cel.f.add_string(b,cel.f.add_string(b,"invalid AppArmor profile name: \"",item),"\"")); }, field: (self, oldSelf, c, at) => { const b = c.budget; const key = at.key; return (b.charge(3),cel.f.add_string(b,cel.f.add_string(b,"metadata.annotations[",key),"]")); }, value: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(1),item); }},
  {when:3,message:"must be a valid seccomp profile",reason:"FieldValueInvalid",each:["metadata","annotations","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; const key = at.key; return (b.charge(22),cel.or(()=>((!((key==="seccomp.security.alpha.kubernetes.io\u002fpod")||cel.f.starts_with_string(b,key,"container.seccomp.security.alpha.kubernetes.io\u002f")))||cel.f.in_list(b,item,["runtime\u002fdefault","docker\u002fdefault","unconfined"])),()=>cel.f.starts_with_string(b,item,"localhost\u002f"))); }, field: (self, oldSelf, c, at) => { const b = c.budget; const key = at.key; return (b.charge(2),cel.f.add_string(b,"metadata.annotations.",key)); }, value: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(1),item); }},
  {when:2,message:"pod updates may not add or remove containers",reason:"FieldValueForbidden",path:["spec","containers"],suffix:".spec.containers",transition:true, rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(41),cel.and(()=>cel.equalNumbers(cel.f.size_list(b,(self?.spec?.containers??cel.getPath(self,"spec","containers"))),cel.f.size_list(b,(oldSelf?.spec?.containers??cel.getPath(oldSelf,"spec","containers")))),()=>cel.equalNumbers(cel.f.size_list(b,cel.f.optional_orValue_value(b,cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"initContainers"),()=>[])),cel.f.size_list(b,cel.f.optional_orValue_value(b,cel.selectOptional((oldSelf?.spec??cel.getPath(oldSelf,"spec")),"initContainers"),()=>[]))))); }},
  {when:2,message:"must not update from a positive integer to nil value",reason:"FieldValueInvalid",path:["spec","activeDeadlineSeconds"],suffix:".spec.activeDeadlineSeconds",transition:true, rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(50),cel.or(()=>cel.or(()=>(!cel.hasField((oldSelf?.spec??cel.getPath(oldSelf,"spec")),"activeDeadlineSeconds")),()=>cel.hasField((self?.spec??cel.getPath(self,"spec")),"activeDeadlineSeconds")),()=>cel.or(()=>(!cel.equalNumbers(cel.f.size_list(b,(self?.spec?.containers??cel.getPath(self,"spec","containers"))),cel.f.size_list(b,(oldSelf?.spec?.containers??cel.getPath(oldSelf,"spec","containers"))))),()=>(!cel.equalNumbers(cel.f.size_list(b,cel.f.optional_orValue_value(b,cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"initContainers"),()=>[])),cel.f.size_list(b,cel.f.optional_orValue_value(b,cel.selectOptional((oldSelf?.spec??cel.getPath(oldSelf,"spec")),"initContainers"),()=>[]))))))); }},
  {when:2,message:"must be less than or equal to previous value",reason:"FieldValueInvalid",path:["spec","activeDeadlineSeconds"],suffix:".spec.activeDeadlineSeconds",transition:true, rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(59),cel.or(()=>cel.or(()=>cel.or(()=>(!cel.hasField((oldSelf?.spec??cel.getPath(oldSelf,"spec")),"activeDeadlineSeconds")),()=>(!cel.hasField((self?.spec??cel.getPath(self,"spec")),"activeDeadlineSeconds"))),()=>cel.lessEquals((self?.spec?.activeDeadlineSeconds??cel.getPath(self,"spec","activeDeadlineSeconds")),(oldSelf?.spec?.activeDeadlineSeconds??cel.getPath(oldSelf,"spec","activeDeadlineSeconds")))),()=>cel.or(()=>(!cel.equalNumbers(cel.f.size_list(b,(self?.spec?.containers??cel.getPath(self,"spec","containers"))),cel.f.size_list(b,(oldSelf?.spec?.containers??cel.getPath(oldSelf,"spec","containers"))))),()=>(!cel.equalNumbers(cel.f.size_list(b,cel.f.optional_orValue_value(b,cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"initContainers"),()=>[])),cel.f.size_list(b,cel.f.optional_orValue_value(b,cel.selectOptional((oldSelf?.spec??cel.getPath(oldSelf,"spec")),"initContainers"),()=>[]))))))); }},
  {when:2,message:"",reason:"FieldValueForbidden",path:["name"],suffix:".name",each:["spec","schedulingGates","*"],transition:true, rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(57),cel.or(()=>cel.or(()=>cel.exists(cel.f.optional_orValue_value(b,cel.selectOptional((oldSelf?.spec??cel.getPath(oldSelf,"spec")),"schedulingGates"),()=>[]),(v0)=>cel.equalStrings((v0?.name??cel.getPath(v0,"name")),(item?.name??cel.getPath(item,"name")),b),[b,8]),()=>(!cel.equalNumbers(cel.f.size_list(b,(self?.spec?.containers??cel.getPath(self,"spec","containers"))),cel.f.size_list(b,(oldSelf?.spec?.containers??cel.getPath(oldSelf,"spec","containers")))))),()=>(!cel.equalNumbers(cel.f.size_list(b,cel.f.optional_orValue_value(b,cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"initContainers"),()=>[])),cel.f.size_list(b,cel.f.optional_orValue_value(b,cel.selectOptional((oldSelf?.spec??cel.getPath(oldSelf,"spec")),"initContainers"),()=>[])))))); }, messageExpression: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(4),cel.f.add_string(b,cel.f.add_string(b,"only deletion is allowed, but found new scheduling gate '",(item?.name??cel.getPath(item,"name"))),"'")); }},
  {when:2,message:"existing toleration can not be modified except its tolerationSeconds",reason:"FieldValueForbidden",path:["spec","tolerations"],suffix:".spec.tolerations",transition:true, rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(67),cel.or(()=>cel.or(()=>cel.equal(cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"tolerations"),cel.selectOptional((oldSelf?.spec??cel.getPath(oldSelf,"spec")),"tolerations"),b),()=>(!(!cel.all(cel.f.optional_orValue_value(b,cel.selectOptional((oldSelf?.spec??cel.getPath(oldSelf,"spec")),"tolerations"),()=>[]),(v0)=>cel.exists(cel.f.optional_orValue_value(b,cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"tolerations"),()=>[]),(v1)=>cel.and(()=>cel.and(()=>cel.equal(cel.selectOptional(v1,"key"),cel.selectOptional(v0,"key"),b),()=>cel.equal(cel.selectOptional(v1,"operator"),cel.selectOptional(v0,"operator"),b)),()=>cel.and(()=>cel.equal(cel.selectOptional(v1,"value"),cel.selectOptional(v0,"value"),b),()=>cel.equal(cel.selectOptional(v1,"effect"),cel.selectOptional(v0,"effect"),b))),[b,26]),[b,18])))),()=>cel.or(()=>(!cel.equalNumbers(cel.f.size_list(b,(self?.spec?.containers??cel.getPath(self,"spec","containers"))),cel.f.size_list(b,(oldSelf?.spec?.containers??cel.getPath(oldSelf,"spec","containers"))))),()=>(!cel.equalNumbers(cel.f.size_list(b,cel.f.optional_orValue_value(b,cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"initContainers"),()=>[])),cel.f.size_list(b,cel.f.optional_orValue_value(b,cel.selectOptional((oldSelf?.spec??cel.getPath(oldSelf,"spec")),"initContainers"),()=>[]))))))); }},
  {when:2,message:"only additions to spec.nodeSelector are allowed (no mutations or deletions)",reason:"FieldValueInvalid",path:["spec","nodeSelector"],suffix:".spec.nodeSelector",transition:true, rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(82),cel.or(()=>cel.or(()=>(!cel.hasField((oldSelf?.spec??cel.getPath(oldSelf,"spec")),"schedulingGates")),()=>cel.all(cel.f.optional_orValue_value(b,cel.selectOptional((oldSelf?.spec??cel.getPath(oldSelf,"spec")),"nodeSelector"),()=>cel.mapOf([],[])),(v0)=>cel.and(()=>cel.f.in_map(b,v0,cel.f.optional_orValue_value(b,cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"nodeSelector"),()=>cel.mapOf([],[]))),()=>cel.equalStrings(cel.f.index_map(b,(self?.spec?.nodeSelector??cel.getPath(self,"spec","nodeSelector")),v0),cel.f.index_map(b,(oldSelf?.spec?.nodeSelector??cel.getPath(oldSelf,"spec","nodeSelector")),v0),b)),[b,51])),()=>cel.or(()=>(!cel.equalNumbers(cel.f.size_list(b,(self?.spec?.containers??cel.getPath(self,"spec","containers"))),cel.f.size_list(b,(oldSelf?.spec?.containers??cel.getPath(oldSelf,"spec","containers"))))),()=>(!cel.equalNumbers(cel.f.size_list(b,cel.f.optional_orValue_value(b,cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"initContainers"),()=>[])),cel.f.size_list(b,cel.f.optional_orValue_value(b,cel.selectOptional((oldSelf?.spec??cel.getPath(oldSelf,"spec")),"initContainers"),()=>[]))))))); }},
  {when:2,message:"pod updates may not change fields other than `spec.containers[*].image`,`spec.initContainers[*].image`,`spec.activeDeadlineSeconds`,`spec.tolerations` (only additions to existing tolerations),`spec.terminationGracePeriodSeconds` (allow it to be set to 1 if it was previously negative)",reason:"FieldValueForbidden",path:["spec"],suffix:".spec",transition:true, rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(435),cel.or(()=>cel.or(()=>cel.or(()=>cel.equal((self?.spec??cel.getPath(self,"spec")),(oldSelf?.spec??cel.getPath(oldSelf,"spec")),b),()=>(!cel.and(()=>cel.equalNumbers(cel.f.size_list(b,(self?.spec?.containers??cel.getPath(self,"spec","containers"))),cel.f.size_list(b,(oldSelf?.spec?.containers??cel.getPath(oldSelf,"spec","containers")))),()=>cel.equalNumbers(cel.f.size_list(b,cel.f.optional_orValue_value(b,cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"initContainers"),()=>[])),cel.f.size_list(b,cel.f.optional_orValue_value(b,cel.selectOptional((oldSelf?.spec??cel.getPath(oldSelf,"spec")),"initContainers"),()=>[])))))),()=>(cel.hasField((oldSelf?.spec??cel.getPath(oldSelf,"spec")),"activeDeadlineSeconds")?cel.or(()=>(!cel.hasField((self?.spec??cel.getPath(self,"spec")),"activeDeadlineSeconds")),()=>cel.greater((self?.spec?.activeDeadlineSeconds??cel.getPath(self,"spec","activeDeadlineSeconds")),(oldSelf?.spec?.activeDeadlineSeconds??cel.getPath(oldSelf,"spec","activeDeadlineSeconds")))):false)),()=>cel.or(()=>cel.or(()=>(!cel.all(cel.f.optional_orValue_value(b,cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"schedulingGates"),()=>[]),(v0)=>cel.exists(cel.f.optional_orValue_value(b,cel.selectOptional((oldSelf?.spec??cel.getPath(oldSelf,"spec")),"schedulingGates"),()=>[]),(v1)=>cel.equalStrings((v1?.name??cel.getPath(v1,"name")),(v0?.name??cel.getPath(v0,"name")),b),[b,8]),[b,18])),()=>(!cel.all(cel.f.optional_orValue_value(b,cel.selectOptional((oldSelf?.spec??cel.getPath(oldSelf,"spec")),"tolerations"),()=>[]),(v2)=>cel.exists(cel.f.optional_orValue_value(b,cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"tolerations"),()=>[]),(v3)=>cel.and(()=>cel.and(()=>cel.equal(cel.selectOptional(v3,"key"),cel.selectOptional(v2,"key"),b),()=>cel.equal(cel.selectOptional(v3,"operator"),cel.selectOptional(v2,"operator"),b)),()=>cel.and(()=>cel.equal(cel.selectOptional(v3,"value"),cel.selectOptional(v2,"value"),b),()=>cel.equal(cel.selectOptional(v3,"effect"),cel.selectOptional(v2,"effect"),b))),[b,26]),[b,18]))),()=>cel.and(()=>cel.and(()=>cel.and(()=>cel.and(()=>cel.and(()=>cel.and(()=>cel.equal(cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"volumes"),cel.selectOptional((oldSelf?.spec??cel.getPath(oldSelf,"spec")),"volumes"),b),()=>cel.equal(cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"ephemeralContainers"),cel.selectOptional((oldSelf?.spec??cel.getPath(oldSelf,"spec")),"ephemeralContainers"),b)),()=>cel.equal(cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"restartPolicy"),cel.selectOptional((oldSelf?.spec??cel.getPath(oldSelf,"spec")),"restartPolicy"),b)),()=>cel.and(()=>cel.equal(cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"dnsPolicy"),cel.selectOptional((oldSelf?.spec??cel.getPath(oldSelf,"spec")),"dnsPolicy"),b),()=>cel.equal(cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"serviceAccountName"),cel.selectOptional((oldSelf?.spec??cel.getPath(oldSelf,"spec")),"serviceAccountName"),b))),()=>cel.and(()=>cel.and(()=>cel.and(()=>cel.equal(cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"serviceAccount"),cel.selectOptional((oldSelf?.spec??cel.getPath(oldSelf,"spec")),"serviceAccount"),b),()=>cel.equal(cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"automountServiceAccountToken"),cel.selectOptional((oldSelf?.spec??cel.getPath(oldSelf,"spec")),"automountServiceAccountToken"),b)),()=>cel.equal(cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"nodeName"),cel.selectOptional((oldSelf?.spec??cel.getPath(oldSelf,"spec")),"nodeName"),b)),()=>cel.and(()=>cel.equal(cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"hostNetwork"),cel.selectOptional((oldSelf?.spec??cel.getPath(oldSelf,"spec")),"hostNetwork"),b),()=>cel.equal(cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"hostPID"),cel.selectOptional((oldSelf?.spec??cel.getPath(oldSelf,"spec")),"hostPID"),b)))),()=>cel.and(()=>cel.and(()=>cel.and(()=>cel.and(()=>cel.equal(cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"hostIPC"),cel.selectOptional((oldSelf?.spec??cel.getPath(oldSelf,"spec")),"hostIPC"),b),()=>cel.equal(cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"shareProcessNamespace"),cel.selectOptional((oldSelf?.spec??cel.getPath(oldSelf,"spec")),"shareProcessNamespace"),b)),()=>cel.equal(cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"securityContext"),cel.selectOptional((oldSelf?.spec??cel.getPath(oldSelf,"spec")),"securityContext"),b)),()=>cel.and(()=>cel.equal(cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"imagePullSecrets"),cel.selectOptional((oldSelf?.spec??cel.getPath(oldSelf,"spec")),"imagePullSecrets"),b),()=>cel.equal(cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"hostname"),cel.selectOptional((oldSelf?.spec??cel.getPath(oldSelf,"spec")),"hostname"),b))),()=>cel.and(()=>cel.and(()=>cel.equal(cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"subdomain"),cel.selectOptional((oldSelf?.spec??cel.getPath(oldSelf,"spec")),"subdomain"),b),()=>cel.equal(cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"schedulerName"),cel.selectOptional((oldSelf?.spec??cel.getPath(oldSelf,"spec")),"schedulerName"),b)),()=>cel.and(()=>cel.equal(cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"hostAliases"),cel.selectOptional((oldSelf?.spec??cel.getPath(oldSelf,"spec")),"hostAliases"),b),()=>cel.equal(cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"priorityClassName"),cel.selectOptional((oldSelf?.spec??cel.getPath(oldSelf,"spec")),"priorityClassName"),b))))),()=>cel.and(()=>cel.and(()=>cel.and(()=>cel.and(()=>cel.and(()=>cel.equal(cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"priority"),cel.selectOptional((oldSelf?.spec??cel.getPath(oldSelf,"spec")),"priority"),b),()=>cel.equal(cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"dnsConfig"),cel.selectOptional((oldSelf?.spec??cel.getPath(oldSelf,"spec")),"dnsConfig"),b)),()=>cel.equal(cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"readinessGates"),cel.selectOptional((oldSelf?.spec??cel.getPath(oldSelf,"spec")),"readinessGates"),b)),()=>cel.and(()=>cel.equal(cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"runtimeClassName"),cel.selectOptional((oldSelf?.spec??cel.getPath(oldSelf,"spec")),"runtimeClassName"),b),()=>cel.equal(cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"enableServiceLinks"),cel.selectOptional((oldSelf?.spec??cel.getPath(oldSelf,"spec")),"enableServiceLinks"),b))),()=>cel.and(()=>cel.and(()=>cel.equal(cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"preemptionPolicy"),cel.selectOptional((oldSelf?.spec??cel.getPath(oldSelf,"spec")),"preemptionPolicy"),b),()=>cel.equal(cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"overhead"),cel.selectOptional((oldSelf?.spec??cel.getPath(oldSelf,"spec")),"overhead"),b)),()=>cel.and(()=>cel.equal(cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"topologySpreadConstraints"),cel.selectOptional((oldSelf?.spec??cel.getPath(oldSelf,"spec")),"topologySpreadConstraints"),b),()=>cel.equal(cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"setHostnameAsFQDN"),cel.selectOptional((oldSelf?.spec??cel.getPath(oldSelf,"spec")),"setHostnameAsFQDN"),b)))),()=>cel.and(()=>cel.and(()=>cel.and(()=>cel.and(()=>cel.equal(cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"os"),cel.selectOptional((oldSelf?.spec??cel.getPath(oldSelf,"spec")),"os"),b),()=>cel.equal(cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"hostUsers"),cel.selectOptional((oldSelf?.spec??cel.getPath(oldSelf,"spec")),"hostUsers"),b)),()=>cel.equal(cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"resourceClaims"),cel.selectOptional((oldSelf?.spec??cel.getPath(oldSelf,"spec")),"resourceClaims"),b)),()=>cel.and(()=>cel.equal(cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"resources"),cel.selectOptional((oldSelf?.spec??cel.getPath(oldSelf,"spec")),"resources"),b),()=>cel.equal(cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"hostnameOverride"),cel.selectOptional((oldSelf?.spec??cel.getPath(oldSelf,"spec")),"hostnameOverride"),b))),()=>cel.and(()=>cel.and(()=>cel.or(()=>cel.hasField((oldSelf?.spec??cel.getPath(oldSelf,"spec")),"schedulingGates"),()=>cel.and(()=>cel.equal(cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"nodeSelector"),cel.selectOptional((oldSelf?.spec??cel.getPath(oldSelf,"spec")),"nodeSelector"),b),()=>cel.equal(cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"affinity"),cel.selectOptional((oldSelf?.spec??cel.getPath(oldSelf,"spec")),"affinity"),b))),()=>cel.or(()=>cel.equal(cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"terminationGracePeriodSeconds"),cel.selectOptional((oldSelf?.spec??cel.getPath(oldSelf,"spec")),"terminationGracePeriodSeconds"),b),()=>cel.and(()=>cel.less(cel.f.optional_orValue_value(b,cel.selectOptional((oldSelf?.spec??cel.getPath(oldSelf,"spec")),"terminationGracePeriodSeconds"),()=>0),0),()=>cel.equalNumbers(cel.f.optional_orValue_value(b,cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"terminationGracePeriodSeconds"),()=>0),1)))),()=>cel.and(()=>cel.all2(cel.f.optional_orValue_value(b,cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"containers"),()=>[]),(v4,v5)=>cel.and(()=>cel.and(()=>cel.and(()=>cel.and(()=>cel.and(()=>cel.equal(cel.selectOptional(v5,"name"),cel.selectOptional(cel.f.index_list(b,(oldSelf?.spec?.containers??cel.getPath(oldSelf,"spec","containers")),v4),"name"),b),()=>cel.equal(cel.selectOptional(v5,"command"),cel.selectOptional(cel.f.index_list(b,(oldSelf?.spec?.containers??cel.getPath(oldSelf,"spec","containers")),v4),"command"),b)),()=>cel.equal(cel.selectOptional(v5,"args"),cel.selectOptional(cel.f.index_list(b,(oldSelf?.spec?.containers??cel.getPath(oldSelf,"spec","containers")),v4),"args"),b)),()=>cel.and(()=>cel.and(()=>cel.equal(cel.selectOptional(v5,"workingDir"),cel.selectOptional(cel.f.index_list(b,(oldSelf?.spec?.containers??cel.getPath(oldSelf,"spec","containers")),v4),"workingDir"),b),()=>cel.equal(cel.selectOptional(v5,"ports"),cel.selectOptional(cel.f.index_list(b,(oldSelf?.spec?.containers??cel.getPath(oldSelf,"spec","containers")),v4),"ports"),b)),()=>cel.equal(cel.selectOptional(v5,"envFrom"),cel.selectOptional(cel.f.index_list(b,(oldSelf?.spec?.containers??cel.getPath(oldSelf,"spec","containers")),v4),"envFrom"),b))),()=>cel.and(()=>cel.and(()=>cel.and(()=>cel.equal(cel.selectOptional(v5,"env"),cel.selectOptional(cel.f.index_list(b,(oldSelf?.spec?.containers??cel.getPath(oldSelf,"spec","containers")),v4),"env"),b),()=>cel.equal(cel.selectOptional(v5,"resources"),cel.selectOptional(cel.f.index_list(b,(oldSelf?.spec?.containers??cel.getPath(oldSelf,"spec","containers")),v4),"resources"),b)),()=>cel.equal(cel.selectOptional(v5,"resizePolicy"),cel.selectOptional(cel.f.index_list(b,(oldSelf?.spec?.containers??cel.getPath(oldSelf,"spec","containers")),v4),"resizePolicy"),b)),()=>cel.and(()=>cel.and(()=>cel.equal(cel.selectOptional(v5,"restartPolicy"),cel.selectOptional(cel.f.index_list(b,(oldSelf?.spec?.containers??cel.getPath(oldSelf,"spec","containers")),v4),"restartPolicy"),b),()=>cel.equal(cel.selectOptional(v5,"restartPolicyRules"),cel.selectOptional(cel.f.index_list(b,(oldSelf?.spec?.containers??cel.getPath(oldSelf,"spec","containers")),v4),"restartPolicyRules"),b)),()=>cel.equal(cel.selectOptional(v5,"volumeMounts"),cel.selectOptional(cel.f.index_list(b,(oldSelf?.spec?.containers??cel.getPath(oldSelf,"spec","containers")),v4),"volumeMounts"),b)))),()=>cel.and(()=>cel.and(()=>cel.and(()=>cel.and(()=>cel.equal(cel.selectOptional(v5,"volumeDevices"),cel.selectOptional(cel.f.index_list(b,(oldSelf?.spec?.containers??cel.getPath(oldSelf,"spec","containers")),v4),"volumeDevices"),b),()=>cel.equal(cel.selectOptional(v5,"livenessProbe"),cel.selectOptional(cel.f.index_list(b,(oldSelf?.spec?.containers??cel.getPath(oldSelf,"spec","containers")),v4),"livenessProbe"),b)),()=>cel.equal(cel.selectOptional(v5,"readinessProbe"),cel.selectOptional(cel.f.index_list(b,(oldSelf?.spec?.containers??cel.getPath(oldSelf,"spec","containers")),v4),"readinessProbe"),b)),()=>cel.and(()=>cel.and(()=>cel.equal(cel.selectOptional(v5,"startupProbe"),cel.selectOptional(cel.f.index_list(b,(oldSelf?.spec?.containers??cel.getPath(oldSelf,"spec","containers")),v4),"startupProbe"),b),()=>cel.equal(cel.selectOptional(v5,"lifecycle"),cel.selectOptional(cel.f.index_list(b,(oldSelf?.spec?.containers??cel.getPath(oldSelf,"spec","containers")),v4),"lifecycle"),b)),()=>cel.equal(cel.selectOptional(v5,"terminationMessagePath"),cel.selectOptional(cel.f.index_list(b,(oldSelf?.spec?.containers??cel.getPath(oldSelf,"spec","containers")),v4),"terminationMessagePath"),b))),()=>cel.and(()=>cel.and(()=>cel.and(()=>cel.equal(cel.selectOptional(v5,"terminationMessagePolicy"),cel.selectOptional(cel.f.index_list(b,(oldSelf?.spec?.containers??cel.getPath(oldSelf,"spec","containers")),v4),"terminationMessagePolicy"),b),()=>cel.equal(cel.selectOptional(v5,"imagePullPolicy"),cel.selectOptional(cel.f.index_list(b,(oldSelf?.spec?.containers??cel.getPath(oldSelf,"spec","containers")),v4),"imagePullPolicy"),b)),()=>cel.equal(cel.selectOptional(v5,"securityContext"),cel.selectOptional(cel.f.index_list(b,(oldSelf?.spec?.containers??cel.getPath(oldSelf,"spec","containers")),v4),"securityContext"),b)),()=>cel.and(()=>cel.and(()=>cel.equal(cel.selectOptional(v5,"stdin"),cel.selectOptional(cel.f.index_list(b,(oldSelf?.spec?.containers??cel.getPath(oldSelf,"spec","containers")),v4),"stdin"),b),()=>cel.equal(cel.selectOptional(v5,"stdinOnce"),cel.selectOptional(cel.f.index_list(b,(oldSelf?.spec?.containers??cel.getPath(oldSelf,"spec","containers")),v4),"stdinOnce"),b)),()=>cel.equal(cel.selectOptional(v5,"tty"),cel.selectOptional(cel.f.index_list(b,(oldSelf?.spec?.containers??cel.getPath(oldSelf,"spec","containers")),v4),"tty"),b))))),[b,242]),()=>cel.all2(cel.f.optional_orValue_value(b,cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"initContainers"),()=>[]),(v6,v7)=>cel.and(()=>cel.and(()=>cel.and(()=>cel.and(()=>cel.and(()=>cel.equal(cel.selectOptional(v7,"name"),cel.selectOptional(cel.f.index_list(b,(oldSelf?.spec?.initContainers??cel.getPath(oldSelf,"spec","initContainers")),v6),"name"),b),()=>cel.equal(cel.selectOptional(v7,"command"),cel.selectOptional(cel.f.index_list(b,(oldSelf?.spec?.initContainers??cel.getPath(oldSelf,"spec","initContainers")),v6),"command"),b)),()=>cel.equal(cel.selectOptional(v7,"args"),cel.selectOptional(cel.f.index_list(b,(oldSelf?.spec?.initContainers??cel.getPath(oldSelf,"spec","initContainers")),v6),"args"),b)),()=>cel.and(()=>cel.and(()=>cel.equal(cel.selectOptional(v7,"workingDir"),cel.selectOptional(cel.f.index_list(b,(oldSelf?.spec?.initContainers??cel.getPath(oldSelf,"spec","initContainers")),v6),"workingDir"),b),()=>cel.equal(cel.selectOptional(v7,"ports"),cel.selectOptional(cel.f.index_list(b,(oldSelf?.spec?.initContainers??cel.getPath(oldSelf,"spec","initContainers")),v6),"ports"),b)),()=>cel.equal(cel.selectOptional(v7,"envFrom"),cel.selectOptional(cel.f.index_list(b,(oldSelf?.spec?.initContainers??cel.getPath(oldSelf,"spec","initContainers")),v6),"envFrom"),b))),()=>cel.and(()=>cel.and(()=>cel.and(()=>cel.equal(cel.selectOptional(v7,"env"),cel.selectOptional(cel.f.index_list(b,(oldSelf?.spec?.initContainers??cel.getPath(oldSelf,"spec","initContainers")),v6),"env"),b),()=>cel.equal(cel.selectOptional(v7,"resources"),cel.selectOptional(cel.f.index_list(b,(oldSelf?.spec?.initContainers??cel.getPath(oldSelf,"spec","initContainers")),v6),"resources"),b)),()=>cel.equal(cel.selectOptional(v7,"resizePolicy"),cel.selectOptional(cel.f.index_list(b,(oldSelf?.spec?.initContainers??cel.getPath(oldSelf,"spec","initContainers")),v6),"resizePolicy"),b)),()=>cel.and(()=>cel.and(()=>cel.equal(cel.selectOptional(v7,"restartPolicy"),cel.selectOptional(cel.f.index_list(b,(oldSelf?.spec?.initContainers??cel.getPath(oldSelf,"spec","initContainers")),v6),"restartPolicy"),b),()=>cel.equal(cel.selectOptional(v7,"restartPolicyRules"),cel.selectOptional(cel.f.index_list(b,(oldSelf?.spec?.initContainers??cel.getPath(oldSelf,"spec","initContainers")),v6),"restartPolicyRules"),b)),()=>cel.equal(cel.selectOptional(v7,"volumeMounts"),cel.selectOptional(cel.f.index_list(b,(oldSelf?.spec?.initContainers??cel.getPath(oldSelf,"spec","initContainers")),v6),"volumeMounts"),b)))),()=>cel.and(()=>cel.and(()=>cel.and(()=>cel.and(()=>cel.equal(cel.selectOptional(v7,"volumeDevices"),cel.selectOptional(cel.f.index_list(b,(oldSelf?.spec?.initContainers??cel.getPath(oldSelf,"spec","initContainers")),v6),"volumeDevices"),b),()=>cel.equal(cel.selectOptional(v7,"livenessProbe"),cel.selectOptional(cel.f.index_list(b,(oldSelf?.spec?.initContainers??cel.getPath(oldSelf,"spec","initContainers")),v6),"livenessProbe"),b)),()=>cel.equal(cel.selectOptional(v7,"readinessProbe"),cel.selectOptional(cel.f.index_list(b,(oldSelf?.spec?.initContainers??cel.getPath(oldSelf,"spec","initContainers")),v6),"readinessProbe"),b)),()=>cel.and(()=>cel.and(()=>cel.equal(cel.selectOptional(v7,"startupProbe"),cel.selectOptional(cel.f.index_list(b,(oldSelf?.spec?.initContainers??cel.getPath(oldSelf,"spec","initContainers")),v6),"startupProbe"),b),()=>cel.equal(cel.selectOptional(v7,"lifecycle"),cel.selectOptional(cel.f.index_list(b,(oldSelf?.spec?.initContainers??cel.getPath(oldSelf,"spec","initContainers")),v6),"lifecycle"),b)),()=>cel.equal(cel.selectOptional(v7,"terminationMessagePath"),cel.selectOptional(cel.f.index_list(b,(oldSelf?.spec?.initContainers??cel.getPath(oldSelf,"spec","initContainers")),v6),"terminationMessagePath"),b))),()=>cel.and(()=>cel.and(()=>cel.and(()=>cel.equal(cel.selectOptional(v7,"terminationMessagePolicy"),cel.selectOptional(cel.f.index_list(b,(oldSelf?.spec?.initContainers??cel.getPath(oldSelf,"spec","initContainers")),v6),"terminationMessagePolicy"),b),()=>cel.equal(cel.selectOptional(v7,"imagePullPolicy"),cel.selectOptional(cel.f.index_list(b,(oldSelf?.spec?.initContainers??cel.getPath(oldSelf,"spec","initContainers")),v6),"imagePullPolicy"),b)),()=>cel.equal(cel.selectOptional(v7,"securityContext"),cel.selectOptional(cel.f.index_list(b,(oldSelf?.spec?.initContainers??cel.getPath(oldSelf,"spec","initContainers")),v6),"securityContext"),b)),()=>cel.and(()=>cel.and(()=>cel.equal(cel.selectOptional(v7,"stdin"),cel.selectOptional(cel.f.index_list(b,(oldSelf?.spec?.initContainers??cel.getPath(oldSelf,"spec","initContainers")),v6),"stdin"),b),()=>cel.equal(cel.selectOptional(v7,"stdinOnce"),cel.selectOptional(cel.f.index_list(b,(oldSelf?.spec?.initContainers??cel.getPath(oldSelf,"spec","initContainers")),v6),"stdinOnce"),b)),()=>cel.equal(cel.selectOptional(v7,"tty"),cel.selectOptional(cel.f.index_list(b,(oldSelf?.spec?.initContainers??cel.getPath(oldSelf,"spec","initContainers")),v6),"tty"),b))))),[b,242]))))))))); }},
];
function rules_Pod(s, o, w) {
  w.apply(list_Pod, s, o);
  if (!rt.isObject(s)) return;
  const p = rt.isObject(o) ? o : undefined;
  w.field("spec", s.spec, p === undefined ? undefined : p.spec, (s, o, w) => unit_core_v1_podspec.rules.PodSpec(s, o, w));
  w.field("status", s.status, p === undefined ? undefined : p.status, rules_PodStatus);
}
function rules_PodStatus(s, o, w) {
  if (!rt.isObject(s)) return;
  const p = rt.isObject(o) ? o : undefined;
  w.immutable("qosClass", "once", s.qosClass, p === undefined ? undefined : p.qosClass, p !== undefined);
}

return {
  decode: {
    ContainerExtendedResourceRequest: decode_ContainerExtendedResourceRequest,
    ContainerState: decode_ContainerState,
    ContainerStateRunning: decode_ContainerStateRunning,
    ContainerStateTerminated: decode_ContainerStateTerminated,
    ContainerStateWaiting: decode_ContainerStateWaiting,
    ContainerStatus: decode_ContainerStatus,
    ContainerUser: decode_ContainerUser,
    HostIP: decode_HostIP,
    ImageVolumeStatus: decode_ImageVolumeStatus,
    LinuxContainerUser: decode_LinuxContainerUser,
    NodeAllocatableMappedResources: decode_NodeAllocatableMappedResources,
    NodeAllocatableOverheadResources: decode_NodeAllocatableOverheadResources,
    NodeAllocatableResourceClaimStatus: decode_NodeAllocatableResourceClaimStatus,
    Pod: decode_Pod,
    PodCondition: decode_PodCondition,
    PodExtendedResourceClaimStatus: decode_PodExtendedResourceClaimStatus,
    PodIP: decode_PodIP,
    PodResourceClaimStatus: decode_PodResourceClaimStatus,
    PodStatus: decode_PodStatus,
    PodVolumeHealth: decode_PodVolumeHealth,
    ResourceHealth: decode_ResourceHealth,
    ResourceStatus: decode_ResourceStatus,
    VolumeMountStatus: decode_VolumeMountStatus,
    VolumeStatus: decode_VolumeStatus,
  },
  defaults: {
    Pod: defaults_Pod,
    PodStatus: defaults_PodStatus,
  },
  check: {
    Pod: checks.c0,
    PodStatus: checks.c1,
    PodVolumeHealth: checks.c2,
  },
  rules: {
    Pod: rules_Pod,
    PodStatus: rules_PodStatus,
  },
  structure: {
    ContainerExtendedResourceRequest: () => ({t:"struct",f:{containerName:{t:"scalar"},resourceName:{t:"scalar"},requestName:{t:"scalar"}}}),
    ContainerState: () => ({t:"struct",f:{waiting:["core\u002fv1\u002fpod","ContainerStateWaiting"],running:["core\u002fv1\u002fpod","ContainerStateRunning"],terminated:["core\u002fv1\u002fpod","ContainerStateTerminated"]}}),
    ContainerStateRunning: () => ({t:"struct",f:{startedAt:["meta\u002fv1","Time"]}}),
    ContainerStateTerminated: () => ({t:"struct",f:{exitCode:{t:"scalar"},signal:{t:"scalar"},reason:{t:"scalar"},message:{t:"scalar"},startedAt:["meta\u002fv1","Time"],finishedAt:["meta\u002fv1","Time"],containerID:{t:"scalar"}}}),
    ContainerStateWaiting: () => ({t:"struct",f:{reason:{t:"scalar"},message:{t:"scalar"}}}),
    ContainerStatus: () => ({t:"struct",f:{name:{t:"scalar"},state:["core\u002fv1\u002fpod","ContainerState"],lastState:["core\u002fv1\u002fpod","ContainerState"],ready:{t:"scalar"},restartCount:{t:"scalar"},image:{t:"scalar"},imageID:{t:"scalar"},containerID:{t:"scalar"},started:{t:"scalar"},allocatedResources:{t:"map",v:["api\u002fresource","Quantity"]},resources:["core\u002fv1\u002fpodspec","ResourceRequirements"],volumeMounts:{patchMergeKey:"mountPath",patchStrategy:["merge"],t:"list",i:["core\u002fv1\u002fpod","VolumeMountStatus"],listType:"map",listMapKeys:["mountPath"]},user:["core\u002fv1\u002fpod","ContainerUser"],allocatedResourcesStatus:{patchMergeKey:"name",patchStrategy:["merge"],t:"list",i:["core\u002fv1\u002fpod","ResourceStatus"],listType:"map",listMapKeys:["name"]},stopSignal:{t:"scalar"}}}),
    ContainerUser: () => ({t:"struct",f:{linux:["core\u002fv1\u002fpod","LinuxContainerUser"]}}),
    HostIP: () => ({t:"struct",f:{ip:{t:"scalar"}}}),
    ImageVolumeStatus: () => ({t:"struct",f:{imageRef:{t:"scalar"}}}),
    LinuxContainerUser: () => ({t:"struct",f:{uid:{t:"scalar"},gid:{t:"scalar"},supplementalGroups:{t:"list",i:{t:"scalar"},listType:"atomic"}}}),
    NodeAllocatableMappedResources: () => ({t:"struct",f:{name:{t:"scalar"},quantity:["api\u002fresource","Quantity"]}}),
    NodeAllocatableOverheadResources: () => ({t:"struct",f:{name:{t:"scalar"},perPod:["api\u002fresource","Quantity"],perContainer:["api\u002fresource","Quantity"]}}),
    NodeAllocatableResourceClaimStatus: () => ({t:"struct",f:{resourceClaimName:{t:"scalar"},containers:{t:"list",i:{t:"scalar"},listType:"set"},mapping:{patchMergeKey:"name",patchStrategy:["merge"],t:"list",i:["core\u002fv1\u002fpod","NodeAllocatableMappedResources"],listType:"map",listMapKeys:["name"]},overhead:{patchMergeKey:"name",patchStrategy:["merge"],t:"list",i:["core\u002fv1\u002fpod","NodeAllocatableOverheadResources"],listType:"map",listMapKeys:["name"]}}}),
    Pod: () => ({t:"struct",f:{kind:{t:"scalar"},apiVersion:{t:"scalar"},metadata:["meta\u002fv1","ObjectMeta"],spec:["core\u002fv1\u002fpodspec","PodSpec"],status:["core\u002fv1\u002fpod","PodStatus"]}}),
    PodCondition: () => ({t:"struct",f:{type:{t:"scalar"},observedGeneration:{t:"scalar"},status:{t:"scalar"},lastProbeTime:["meta\u002fv1","Time"],lastTransitionTime:["meta\u002fv1","Time"],reason:{t:"scalar"},message:{t:"scalar"}}}),
    PodExtendedResourceClaimStatus: () => ({t:"struct",f:{requestMappings:{t:"list",i:["core\u002fv1\u002fpod","ContainerExtendedResourceRequest"],listType:"atomic"},resourceClaimName:{t:"scalar"}}}),
    PodIP: () => ({t:"struct",f:{ip:{t:"scalar"}}}),
    PodResourceClaimStatus: () => ({t:"struct",f:{name:{t:"scalar"},resourceClaimName:{t:"scalar"}}}),
    PodStatus: () => ({t:"struct",f:{observedGeneration:{t:"scalar"},phase:{t:"scalar"},conditions:{patchMergeKey:"type",patchStrategy:["merge"],t:"list",i:["core\u002fv1\u002fpod","PodCondition"],listType:"map",listMapKeys:["type"]},message:{t:"scalar"},reason:{t:"scalar"},nominatedNodeName:{t:"scalar"},hostIP:{t:"scalar"},hostIPs:{patchMergeKey:"ip",patchStrategy:["merge"],t:"list",i:["core\u002fv1\u002fpod","HostIP"],listType:"atomic"},podIP:{t:"scalar"},podIPs:{patchMergeKey:"ip",patchStrategy:["merge"],t:"list",i:["core\u002fv1\u002fpod","PodIP"],listType:"map",listMapKeys:["ip"]},startTime:["meta\u002fv1","Time"],initContainerStatuses:{t:"list",i:["core\u002fv1\u002fpod","ContainerStatus"],listType:"atomic"},containerStatuses:{t:"list",i:["core\u002fv1\u002fpod","ContainerStatus"],listType:"atomic"},qosClass:{t:"scalar"},ephemeralContainerStatuses:{t:"list",i:["core\u002fv1\u002fpod","ContainerStatus"],listType:"atomic"},resize:{t:"scalar"},resourceClaimStatuses:{patchMergeKey:"name",patchStrategy:["merge","retainKeys"],t:"list",i:["core\u002fv1\u002fpod","PodResourceClaimStatus"],listType:"map",listMapKeys:["name"]},extendedResourceClaimStatus:["core\u002fv1\u002fpod","PodExtendedResourceClaimStatus"],allocatedResources:{t:"map",v:["api\u002fresource","Quantity"]},resources:["core\u002fv1\u002fpodspec","ResourceRequirements"],nodeAllocatableResourceClaimStatuses:{patchMergeKey:"resourceClaimName",patchStrategy:["merge"],t:"list",i:["core\u002fv1\u002fpod","NodeAllocatableResourceClaimStatus"],listType:"map",listMapKeys:["resourceClaimName"]},volumeHealth:{t:"list",i:["core\u002fv1\u002fpod","PodVolumeHealth"],listType:"map",listMapKeys:["name"]}}}),
    PodVolumeHealth: () => ({t:"struct",f:{name:{t:"scalar"},healthConditions:{patchMergeKey:"status",patchStrategy:["merge"],t:"list",i:["core\u002fv1","VolumeHealthCondition"],listType:"map",listMapKeys:["status","reason"]},lastTransitionTime:["meta\u002fv1","Time"]}}),
    ResourceHealth: () => ({t:"struct",f:{resourceID:{t:"scalar"},health:{t:"scalar"},message:{t:"scalar"}}}),
    ResourceStatus: () => ({t:"struct",f:{name:{t:"scalar"},resources:{t:"list",i:["core\u002fv1\u002fpod","ResourceHealth"],listType:"map",listMapKeys:["resourceID"]}}}),
    VolumeMountStatus: () => ({t:"struct",f:{name:{t:"scalar"},mountPath:{t:"scalar"},readOnly:{t:"scalar"},recursiveReadOnly:{t:"scalar"},volumeStatus:["core\u002fv1\u002fpod","VolumeStatus"]}}),
    VolumeStatus: () => ({t:"struct",f:{image:["core\u002fv1\u002fpod","ImageVolumeStatus"]}}),
  },
  versions: {
    "\u002fpods\u002fv1": {cells: [{type:"string",path:["metadata","name"]}, {...{type:"string"}, cel: (self, c) => { const b = c.budget; return (b.charge(70),cel.f.add_string(b,cel.f.add_string(b,cel.f.int64_to_string(b,cel.addInt(cel.f.list_size(b,cel.filter(cel.f.optional_orValue_value(b,cel.selectOptional((self?.status??cel.getPath(self,"status")),"containerStatuses"),()=>[]),(v0)=>cel.and(()=>(v0?.ready??cel.getPath(v0,"ready")),()=>cel.hasField((v0?.state??cel.getPath(v0,"state")),"running")),[b,9])),cel.f.list_size(b,cel.filter(cel.filter(cel.f.optional_orValue_value(b,cel.selectOptional((self?.status??cel.getPath(self,"status")),"initContainerStatuses"),()=>[]),(v1)=>cel.exists(cel.f.optional_orValue_value(b,cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"initContainers"),()=>[]),(v2)=>cel.and(()=>cel.equalStrings((v2?.name??cel.getPath(v2,"name")),(v1?.name??cel.getPath(v1,"name")),b),()=>(cel.f.optional_orValue_value(b,cel.selectOptional(v2,"restartPolicy"),()=>"")==="Always")),[b,13]),[b,18]),(v3)=>cel.and(()=>(v3?.ready??cel.getPath(v3,"ready")),()=>cel.f.optional_orValue_value(b,cel.selectOptional(v3,"started"),()=>false)),[b,9])))),"\u002f"),cel.f.int64_to_string(b,cel.addInt(cel.f.list_size(b,cel.f.optional_orValue_value(b,cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"containers"),()=>[])),cel.f.list_size(b,cel.filter(cel.f.optional_orValue_value(b,cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"initContainers"),()=>[]),(v4)=>(cel.f.optional_orValue_value(b,cel.selectOptional(v4,"restartPolicy"),()=>"")==="Always"),[b,7])))))); }}, {...{type:"string"}, cel: (self, c) => { const b = c.budget; return (b.charge(29),cel.f.index_list(b,cel.map(cel.map(cel.map(cel.map(cel.map([((!(cel.f.optional_orValue_value(b,cel.selectOptional((self?.status??cel.getPath(self,"status")),"reason"),()=>"")===""))?(self?.status?.reason??cel.getPath(self,"status","reason")):cel.f.optional_orValue_value(b,cel.selectOptional((self?.status??cel.getPath(self,"status")),"phase"),()=>""))],(v0)=>(cel.exists(cel.f.optional_orValue_value(b,cel.selectOptional((self?.status??cel.getPath(self,"status")),"conditions"),()=>[]),(v1)=>cel.and(()=>((v1?.type??cel.getPath(v1,"type"))==="PodScheduled"),()=>(cel.f.optional_orValue_value(b,cel.selectOptional(v1,"reason"),()=>"")==="SchedulingGated")),[b,11])?"SchedulingGated":v0),[b,20]),(v2)=>cel.f.optional_orValue_value(b,cel.f.list_optindex_optional_int(b,cel.map2(cel.f.optional_orValue_value(b,cel.selectOptional((self?.status??cel.getPath(self,"status")),"initContainerStatuses"),()=>[]),(v3,v4)=>((!cel.or(()=>cel.and(()=>cel.hasField((v4?.state??cel.getPath(v4,"state")),"terminated"),()=>cel.equalNumbers((v4?.state?.terminated?.exitCode??cel.getPath(v4,"state","terminated","exitCode")),0)),()=>cel.and(()=>cel.f.optional_orValue_value(b,cel.selectOptional(v4,"started"),()=>false),()=>cel.exists(cel.f.optional_orValue_value(b,cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"initContainers"),()=>[]),(v5)=>cel.and(()=>cel.equalStrings((v5?.name??cel.getPath(v5,"name")),(v4?.name??cel.getPath(v4,"name")),b),()=>(cel.f.optional_orValue_value(b,cel.selectOptional(v5,"restartPolicy"),()=>"")==="Always")),[b,13]))))?(cel.hasField((v4?.state??cel.getPath(v4,"state")),"terminated")?((!(cel.f.optional_orValue_value(b,cel.selectOptional((v4?.state?.terminated??cel.getPath(v4,"state","terminated")),"reason"),()=>"")===""))?cel.f.add_string(b,"Init:",(v4?.state?.terminated?.reason??cel.getPath(v4,"state","terminated","reason"))):((!cel.equalNumbers(cel.f.optional_orValue_value(b,cel.selectOptional((v4?.state?.terminated??cel.getPath(v4,"state","terminated")),"signal"),()=>0),0))?cel.f.add_string(b,cel.f.add_string(b,"Init:","Signal:"),cel.f.int64_to_string(b,(v4?.state?.terminated?.signal??cel.getPath(v4,"state","terminated","signal")))):cel.f.add_string(b,cel.f.add_string(b,"Init:","ExitCode:"),cel.f.int64_to_string(b,(v4?.state?.terminated?.exitCode??cel.getPath(v4,"state","terminated","exitCode")))))):(cel.and(()=>cel.hasField((v4?.state??cel.getPath(v4,"state")),"waiting"),()=>(!cel.f.in_list(b,cel.f.optional_orValue_value(b,cel.selectOptional((v4?.state?.waiting??cel.getPath(v4,"state","waiting")),"reason"),()=>""),["","PodInitializing"])))?cel.f.add_string(b,"Init:",(v4?.state?.waiting?.reason??cel.getPath(v4,"state","waiting","reason"))):cel.f.add_string(b,cel.f.add_string(b,cel.f.add_string(b,"Init:",cel.f.int64_to_string(b,v3)),"\u002f"),cel.f.int64_to_string(b,cel.f.size_list(b,cel.f.optional_orValue_value(b,cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"initContainers"),()=>[])))))):undefined),[b,118]),0),()=>v2),[b,21]),(v6)=>((!cel.or(()=>cel.all(cel.f.optional_orValue_value(b,cel.selectOptional((self?.status??cel.getPath(self,"status")),"initContainerStatuses"),()=>[]),(v7)=>cel.or(()=>cel.and(()=>cel.hasField((v7?.state??cel.getPath(v7,"state")),"terminated"),()=>cel.equalNumbers((v7?.state?.terminated?.exitCode??cel.getPath(v7,"state","terminated","exitCode")),0)),()=>cel.and(()=>cel.f.optional_orValue_value(b,cel.selectOptional(v7,"started"),()=>false),()=>cel.exists(cel.f.optional_orValue_value(b,cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"initContainers"),()=>[]),(v8)=>cel.and(()=>cel.equalStrings((v8?.name??cel.getPath(v8,"name")),(v7?.name??cel.getPath(v7,"name")),b),()=>(cel.f.optional_orValue_value(b,cel.selectOptional(v8,"restartPolicy"),()=>"")==="Always")),[b,13]))),[b,32]),()=>cel.exists(cel.f.optional_orValue_value(b,cel.selectOptional((self?.status??cel.getPath(self,"status")),"conditions"),()=>[]),(v9)=>cel.and(()=>((v9?.type??cel.getPath(v9,"type"))==="Initialized"),()=>((v9?.status??cel.getPath(v9,"status"))==="True")),[b,10])))?v6:cel.f.optional_orValue_value(b,cel.f.list_optindex_optional_int(b,cel.map(cel.filter(cel.f.optional_orValue_value(b,cel.selectOptional((self?.status??cel.getPath(self,"status")),"containerStatuses"),()=>[]),(v10)=>cel.or(()=>cel.and(()=>cel.hasField((v10?.state??cel.getPath(v10,"state")),"waiting"),()=>(!(cel.f.optional_orValue_value(b,cel.selectOptional((v10?.state?.waiting??cel.getPath(v10,"state","waiting")),"reason"),()=>"")===""))),()=>cel.hasField((v10?.state??cel.getPath(v10,"state")),"terminated")),[b,17]),(v11)=>(cel.and(()=>cel.hasField((v11?.state??cel.getPath(v11,"state")),"waiting"),()=>(!(cel.f.optional_orValue_value(b,cel.selectOptional((v11?.state?.waiting??cel.getPath(v11,"state","waiting")),"reason"),()=>"")==="")))?(v11?.state?.waiting?.reason??cel.getPath(v11,"state","waiting","reason")):((!(cel.f.optional_orValue_value(b,cel.selectOptional((v11?.state?.terminated??cel.getPath(v11,"state","terminated")),"reason"),()=>"")===""))?(v11?.state?.terminated?.reason??cel.getPath(v11,"state","terminated","reason")):((!cel.equalNumbers(cel.f.optional_orValue_value(b,cel.selectOptional((v11?.state?.terminated??cel.getPath(v11,"state","terminated")),"signal"),()=>0),0))?cel.f.add_string(b,"Signal:",cel.f.int64_to_string(b,(v11?.state?.terminated?.signal??cel.getPath(v11,"state","terminated","signal")))):cel.f.add_string(b,"ExitCode:",cel.f.int64_to_string(b,(v11?.state?.terminated?.exitCode??cel.getPath(v11,"state","terminated","exitCode"))))))),[b,48]),0),()=>v6)),[b,56]),(v12)=>(((v12==="Completed")&&cel.exists(cel.f.optional_orValue_value(b,cel.selectOptional((self?.status??cel.getPath(self,"status")),"containerStatuses"),()=>[]),(v13)=>cel.and(()=>(v13?.ready??cel.getPath(v13,"ready")),()=>cel.hasField((v13?.state??cel.getPath(v13,"state")),"running")),[b,9]))?(cel.exists(cel.f.optional_orValue_value(b,cel.selectOptional((self?.status??cel.getPath(self,"status")),"conditions"),()=>[]),(v14)=>cel.and(()=>((v14?.type??cel.getPath(v14,"type"))==="Ready"),()=>((v14?.status??cel.getPath(v14,"status"))==="True")),[b,10])?"Running":"NotReady"):v12),[b,39]),(v15)=>((!cel.hasField((self?.metadata??cel.getPath(self,"metadata")),"deletionTimestamp"))?v15:((cel.f.optional_orValue_value(b,cel.selectOptional((self?.status??cel.getPath(self,"status")),"reason"),()=>"")==="NodeLost")?"Unknown":(cel.f.in_list(b,cel.f.optional_orValue_value(b,cel.selectOptional((self?.status??cel.getPath(self,"status")),"phase"),()=>""),["Succeeded","Failed"])?v15:"Terminating"))),[b,32]),0)); }}, {...{type:"string"}, cel: (self, c) => { const b = c.budget; return (b.charge(88),cel.f.index_list(b,cel.map([(cel.or(()=>cel.all(cel.f.optional_orValue_value(b,cel.selectOptional((self?.status??cel.getPath(self,"status")),"initContainerStatuses"),()=>[]),(v0)=>cel.or(()=>cel.and(()=>cel.hasField((v0?.state??cel.getPath(v0,"state")),"terminated"),()=>cel.equalNumbers((v0?.state?.terminated?.exitCode??cel.getPath(v0,"state","terminated","exitCode")),0)),()=>cel.and(()=>cel.f.optional_orValue_value(b,cel.selectOptional(v0,"started"),()=>false),()=>cel.exists(cel.f.optional_orValue_value(b,cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"initContainers"),()=>[]),(v1)=>cel.and(()=>cel.equalStrings((v1?.name??cel.getPath(v1,"name")),(v0?.name??cel.getPath(v0,"name")),b),()=>(cel.f.optional_orValue_value(b,cel.selectOptional(v1,"restartPolicy"),()=>"")==="Always")),[b,13]))),[b,32]),()=>cel.exists(cel.f.optional_orValue_value(b,cel.selectOptional((self?.status??cel.getPath(self,"status")),"conditions"),()=>[]),(v2)=>cel.and(()=>((v2?.type??cel.getPath(v2,"type"))==="Initialized"),()=>((v2?.status??cel.getPath(v2,"status"))==="True")),[b,10]))?cel.f.add_list(b,cel.filter(cel.f.optional_orValue_value(b,cel.selectOptional((self?.status??cel.getPath(self,"status")),"initContainerStatuses"),()=>[]),(v3)=>cel.exists(cel.f.optional_orValue_value(b,cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"initContainers"),()=>[]),(v4)=>cel.and(()=>cel.equalStrings((v4?.name??cel.getPath(v4,"name")),(v3?.name??cel.getPath(v3,"name")),b),()=>(cel.f.optional_orValue_value(b,cel.selectOptional(v4,"restartPolicy"),()=>"")==="Always")),[b,13]),[b,18]),cel.f.optional_orValue_value(b,cel.selectOptional((self?.status??cel.getPath(self,"status")),"containerStatuses"),()=>[])):cel.f.optional_orValue_value(b,cel.selectOptional((self?.status??cel.getPath(self,"status")),"initContainerStatuses"),()=>[]))],(v5)=>cel.f.add_string(b,cel.f.int64_to_string(b,cel.f.list_int_sum_int(b,cel.map(v5,(v6)=>(v6?.restartCount??cel.getPath(v6,"restartCount")),[b,5]))),(cel.and(()=>cel.exists(v5,(v7)=>(!cel.equalNumbers((v7?.restartCount??cel.getPath(v7,"restartCount")),0)),[b,6]),()=>cel.exists(v5,(v8)=>cel.and(()=>cel.hasField((v8?.lastState??cel.getPath(v8,"lastState")),"terminated"),()=>cel.hasField((v8?.lastState?.terminated??cel.getPath(v8,"lastState","terminated")),"finishedAt")),[b,11]))?cel.f.add_string(b,cel.f.add_string(b," (",cel.f.age_timestamp(b,cel.f.list_timestamp_max(b,cel.map(cel.filter(v5,(v9)=>cel.and(()=>cel.hasField((v9?.lastState??cel.getPath(v9,"lastState")),"terminated"),()=>cel.hasField((v9?.lastState?.terminated??cel.getPath(v9,"lastState","terminated")),"finishedAt")),[b,11]),(v10)=>cel.convert((v10?.lastState?.terminated?.finishedAt??cel.getPath(v10,"lastState","terminated","finishedAt")),"t"),[b,7]))))," ago)"):"")),[b,21]),0)); }}, {...{type:"string"}, cel: (self, c) => { const b = c.budget; return (b.charge(8),(cel.hasField((self?.metadata??cel.getPath(self,"metadata")),"creationTimestamp")?cel.f.age_timestamp(b,cel.convert((self?.metadata?.creationTimestamp??cel.getPath(self,"metadata","creationTimestamp")),"t")):"\u003cunknown\u003e")); }}, {...{type:"string"}, cel: (self, c) => { const b = c.budget; return (b.charge(6),cel.f.optional_orValue_value(b,cel.selectOptional(cel.f.optional_list_optindex_optional_int(b,cel.selectOptional((self?.status??cel.getPath(self,"status")),"podIPs"),0),"ip"),()=>"\u003cnone\u003e")); }}, {...{type:"string"}, cel: (self, c) => { const b = c.budget; return (b.charge(4),cel.f.optional_orValue_value(b,cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"nodeName"),()=>"\u003cnone\u003e")); }}, {...{type:"string"}, cel: (self, c) => { const b = c.budget; return (b.charge(4),cel.f.optional_orValue_value(b,cel.selectOptional((self?.status??cel.getPath(self,"status")),"nominatedNodeName"),()=>"\u003cnone\u003e")); }}, {...{type:"string"}, cel: (self, c) => { const b = c.budget; return (b.charge(18),((!cel.hasField((self?.spec??cel.getPath(self,"spec")),"readinessGates"))?"\u003cnone\u003e":cel.f.add_string(b,cel.f.add_string(b,cel.f.int64_to_string(b,cel.f.list_size(b,cel.filter((self?.spec?.readinessGates??cel.getPath(self,"spec","readinessGates")),(v0)=>cel.exists(cel.f.optional_orValue_value(b,cel.selectOptional((self?.status??cel.getPath(self,"status")),"conditions"),()=>[]),(v1)=>cel.and(()=>cel.equalStrings((v1?.type??cel.getPath(v1,"type")),(v0?.conditionType??cel.getPath(v0,"conditionType")),b),()=>((v1?.status??cel.getPath(v1,"status"))==="True")),[b,12]),[b,18]))),"\u002f"),cel.f.int64_to_string(b,cel.f.size_list(b,(self?.spec?.readinessGates??cel.getPath(self,"spec","readinessGates"))))))); }}], fields: [{path:["spec","nodeName"],"default":""}, {path:["spec","nodeName"],"default":""}, {path:["spec","restartPolicy"],"default":""}, {path:["spec","schedulerName"],"default":""}, {path:["spec","serviceAccountName"],"default":""}, {path:["spec","hostNetwork"],"default":"false"}, {path:["status","phase"],"default":""}, {path:["status","podIP"],"default":""}, {path:["status","nominatedNodeName"],"default":""}], proxies: {proxy: {host: (root, request, c) => { const b = c.budget; return (b.charge(10),cel.f.optional_orValue_value(b,cel.selectOptional(cel.f.optional_list_optindex_optional_int(b,cel.selectOptional((root?.status??cel.getPath(root,"status")),"podIPs"),0),"ip"),()=>cel.f.optional_orValue_value(b,cel.selectOptional((root?.status??cel.getPath(root,"status")),"podIP"),()=>""))); }, port: (root, request, c) => { const b = c.budget; return (b.charge(21),((!((request?.port??cel.getPath(request,"port"))===""))?(request?.port??cel.getPath(request,"port")):cel.f.int64_to_string(b,cel.f.optional_orValue_value(b,cel.selectOptional(cel.f.optional_list_optindex_optional_int(b,cel.selectOptional(cel.f.list_optindex_optional_int(b,cel.filter((root?.spec?.containers??cel.getPath(root,"spec","containers")),(v0)=>cel.greater(cel.f.size_list(b,cel.f.optional_orValue_value(b,cel.selectOptional(v0,"ports"),()=>[])),0),[b,18]),0),"ports"),0),"containerPort"),()=>(((request?.scheme??cel.getPath(request,"scheme"))==="https")?443:80))))); }, tls: (root, request, c) => { const b = c.budget; return (b.charge(3),((request?.scheme??cel.getPath(request,"scheme"))==="https")); }}}},
  },
};
};
