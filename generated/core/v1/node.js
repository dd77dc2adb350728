// generated from 19 definitions, do not edit
export default (rt) => {
"use strict";
const cel = rt.cel;
const unit_meta_v1 = rt.unit("meta\u002fv1");

// decode
const words_AttachedVolume = rt.words("AttachedVolume", [["name","v1.UniqueVolumeName"],["devicePath","string"]]);
function decode_AttachedVolume(v, d) {
  let v0, v1;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "name": v0 = typeof x === "string" ? x : d.string(x, words_AttachedVolume[0]); break;
        case "devicePath": v1 = typeof x === "string" ? x : d.string(x, words_AttachedVolume[1]); break;
        default: if ((k = d.unknown(k, v, words_AttachedVolume)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  o.name = v0 === undefined ? "" : v0;
  o.devicePath = v1 === undefined ? "" : v1;
  return o;
}
const words_ConfigMapNodeConfigSource = rt.words("ConfigMapNodeConfigSource", [["namespace","string"],["name","string"],["uid","types.UID"],["resourceVersion","string"],["kubeletConfigKey","string"]]);
function decode_ConfigMapNodeConfigSource(v, d) {
  let v0, v1, v2, v3, v4;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "namespace": v0 = typeof x === "string" ? x : d.string(x, words_ConfigMapNodeConfigSource[0]); break;
        case "name": v1 = typeof x === "string" ? x : d.string(x, words_ConfigMapNodeConfigSource[1]); break;
        case "uid": v2 = typeof x === "string" ? x : d.string(x, words_ConfigMapNodeConfigSource[2]); break;
        case "resourceVersion": v3 = typeof x === "string" ? x : d.string(x, words_ConfigMapNodeConfigSource[3]); break;
        case "kubeletConfigKey": v4 = typeof x === "string" ? x : d.string(x, words_ConfigMapNodeConfigSource[4]); break;
        default: if ((k = d.unknown(k, v, words_ConfigMapNodeConfigSource)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  o.namespace = v0 === undefined ? "" : v0;
  o.name = v1 === undefined ? "" : v1;
  if (v2 !== undefined && v2 !== "") o.uid = v2;
  if (v3 !== undefined && v3 !== "") o.resourceVersion = v3;
  o.kubeletConfigKey = v4 === undefined ? "" : v4;
  return o;
}
const item_ContainerImage_names = (x, d) => x === null ? "" : typeof x === "string" ? x : d.string(x, words_ContainerImage[0]);
const words_ContainerImage = rt.words("ContainerImage", [["names","string"],["names","[]string"],["sizeBytes","int64"]]);
function decode_ContainerImage(v, d) {
  let v0, v1;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "names": v0 = d.list(x, item_ContainerImage_names, words_ContainerImage[1]); break;
        case "sizeBytes": v1 = d.int64(x, words_ContainerImage[2]); break;
        default: if ((k = d.unknown(k, v, words_ContainerImage)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  o.names = v0 === undefined ? null : v0;
  if (v1 !== undefined && v1 !== 0) o.sizeBytes = v1;
  return o;
}
const words_DaemonEndpoint = rt.words("DaemonEndpoint", [["Port","int32"]]);
function decode_DaemonEndpoint(v, d) {
  let v0;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "Port": v0 = d.int32(x, words_DaemonEndpoint[0]); break;
        default: if ((k = d.unknown(k, v, words_DaemonEndpoint)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  o.Port = v0 === undefined ? 0 : v0;
  return o;
}
const words_Node = rt.words("Node", [["kind","string"],["apiVersion","string"],["metadata","v1.ObjectMeta"],["spec","v1.NodeSpec"],["status","v1.NodeStatus"]]);
function decode_Node(v, d) {
  let v0, v1, v2, v3, v4;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "kind": v0 = typeof x === "string" ? x : d.string(x, words_Node[0]); break;
        case "apiVersion": v1 = typeof x === "string" ? x : d.string(x, words_Node[1]); break;
        case "metadata": v2 = d.struct(x, unit_meta_v1.decode.ObjectMeta, words_Node[2]); break;
        case "spec": v3 = d.struct(x, decode_NodeSpec, words_Node[3]); break;
        case "status": v4 = d.struct(x, decode_NodeStatus, words_Node[4]); break;
        default: if ((k = d.unknown(k, v, words_Node)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined && v0 !== "") o.kind = v0;
  if (v1 !== undefined && v1 !== "") o.apiVersion = v1;
  o.metadata = v2 === undefined ? unit_meta_v1.decode.ObjectMeta({}, d) : v2;
  o.spec = v3 === undefined ? decode_NodeSpec({}, d) : v3;
  o.status = v4 === undefined ? decode_NodeStatus({}, d) : v4;
  return o;
}
const words_NodeAddress = rt.words("NodeAddress", [["type","v1.NodeAddressType"],["address","string"]]);
function decode_NodeAddress(v, d) {
  let v0, v1;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "type": v0 = typeof x === "string" ? x : d.string(x, words_NodeAddress[0]); break;
        case "address": v1 = typeof x === "string" ? x : d.string(x, words_NodeAddress[1]); break;
        default: if ((k = d.unknown(k, v, words_NodeAddress)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  o.type = v0 === undefined ? "" : v0;
  o.address = v1 === undefined ? "" : v1;
  return o;
}
const words_NodeCondition = rt.words("NodeCondition", [["type","v1.NodeConditionType"],["status","v1.ConditionStatus"],["lastHeartbeatTime","string"],["lastTransitionTime","string"],["reason","string"],["message","string"]]);
function decode_NodeCondition(v, d) {
  let v0, v1, v2, v3, v4, v5;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "type": v0 = typeof x === "string" ? x : d.string(x, words_NodeCondition[0]); break;
        case "status": v1 = typeof x === "string" ? x : d.string(x, words_NodeCondition[1]); break;
        case "lastHeartbeatTime": v2 = d.time(x, words_NodeCondition[2]); break;
        case "lastTransitionTime": v3 = d.time(x, words_NodeCondition[3]); break;
        case "reason": v4 = typeof x === "string" ? x : d.string(x, words_NodeCondition[4]); break;
        case "message": v5 = typeof x === "string" ? x : d.string(x, words_NodeCondition[5]); break;
        default: if ((k = d.unknown(k, v, words_NodeCondition)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  o.type = v0 === undefined ? "" : v0;
  o.status = v1 === undefined ? "" : v1;
  o.lastHeartbeatTime = v2 === undefined ? null : v2;
  o.lastTransitionTime = v3 === undefined ? null : v3;
  if (v4 !== undefined && v4 !== "") o.reason = v4;
  if (v5 !== undefined && v5 !== "") o.message = v5;
  return o;
}
const words_NodeConfigSource = rt.words("NodeConfigSource", [["configMap","v1.ConfigMapNodeConfigSource"]]);
function decode_NodeConfigSource(v, d) {
  let v0;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "configMap": v0 = d.struct(x, decode_ConfigMapNodeConfigSource, words_NodeConfigSource[0]); break;
        default: if ((k = d.unknown(k, v, words_NodeConfigSource)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined) o.configMap = v0;
  return o;
}
const words_NodeConfigStatus = rt.words("NodeConfigStatus", [["assigned","v1.NodeConfigSource"],["active","v1.NodeConfigSource"],["lastKnownGood","v1.NodeConfigSource"],["error","string"]]);
function decode_NodeConfigStatus(v, d) {
  let v0, v1, v2, v3;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "assigned": v0 = d.struct(x, decode_NodeConfigSource, words_NodeConfigStatus[0]); break;
        case "active": v1 = d.struct(x, decode_NodeConfigSource, words_NodeConfigStatus[1]); break;
        case "lastKnownGood": v2 = d.struct(x, decode_NodeConfigSource, words_NodeConfigStatus[2]); break;
        case "error": v3 = typeof x === "string" ? x : d.string(x, words_NodeConfigStatus[3]); break;
        default: if ((k = d.unknown(k, v, words_NodeConfigStatus)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined) o.assigned = v0;
  if (v1 !== undefined) o.active = v1;
  if (v2 !== undefined) o.lastKnownGood = v2;
  if (v3 !== undefined && v3 !== "") o.error = v3;
  return o;
}
const words_NodeDaemonEndpoints = rt.words("NodeDaemonEndpoints", [["kubeletEndpoint","v1.DaemonEndpoint"]]);
function decode_NodeDaemonEndpoints(v, d) {
  let v0;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "kubeletEndpoint": v0 = d.struct(x, decode_DaemonEndpoint, words_NodeDaemonEndpoints[0]); break;
        default: if ((k = d.unknown(k, v, words_NodeDaemonEndpoints)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  o.kubeletEndpoint = v0 === undefined ? decode_DaemonEndpoint({}, d) : v0;
  return o;
}
const words_NodeFeatures = rt.words("NodeFeatures", [["supplementalGroupsPolicy","bool"]]);
function decode_NodeFeatures(v, d) {
  let v0;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "supplementalGroupsPolicy": v0 = typeof x === "boolean" ? x : d.boolean(x, words_NodeFeatures[0]); break;
        default: if ((k = d.unknown(k, v, words_NodeFeatures)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined) o.supplementalGroupsPolicy = v0;
  return o;
}
const item_NodePodPreemptionPolicy_disableResizePreemption = (x, d) => x === null ? "" : typeof x === "string" ? x : d.string(x, words_NodePodPreemptionPolicy[0]);
const words_NodePodPreemptionPolicy = rt.words("NodePodPreemptionPolicy", [["disableResizePreemption","string"],["disableResizePreemption","[]string"]]);
function decode_NodePodPreemptionPolicy(v, d) {
  let v0;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "disableResizePreemption": v0 = d.list(x, item_NodePodPreemptionPolicy_disableResizePreemption, words_NodePodPreemptionPolicy[1]); break;
        default: if ((k = d.unknown(k, v, words_NodePodPreemptionPolicy)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined && v0.length !== 0) o.disableResizePreemption = v0;
  return o;
}
const words_NodeRuntimeHandler = rt.words("NodeRuntimeHandler", [["name","string"],["features","v1.NodeRuntimeHandlerFeatures"]]);
function decode_NodeRuntimeHandler(v, d) {
  let v0, v1;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "name": v0 = typeof x === "string" ? x : d.string(x, words_NodeRuntimeHandler[0]); break;
        case "features": v1 = d.struct(x, decode_NodeRuntimeHandlerFeatures, words_NodeRuntimeHandler[1]); break;
        default: if ((k = d.unknown(k, v, words_NodeRuntimeHandler)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  o.name = v0 === undefined ? "" : v0;
  if (v1 !== undefined) o.features = v1;
  return o;
}
const words_NodeRuntimeHandlerFeatures = rt.words("NodeRuntimeHandlerFeatures", [["recursiveReadOnlyMounts","bool"],["userNamespaces","bool"]]);
function decode_NodeRuntimeHandlerFeatures(v, d) {
  let v0, v1;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "recursiveReadOnlyMounts": v0 = typeof x === "boolean" ? x : d.boolean(x, words_NodeRuntimeHandlerFeatures[0]); break;
        case "userNamespaces": v1 = typeof x === "boolean" ? x : d.boolean(x, words_NodeRuntimeHandlerFeatures[1]); break;
        default: if ((k = d.unknown(k, v, words_NodeRuntimeHandlerFeatures)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined) o.recursiveReadOnlyMounts = v0;
  if (v1 !== undefined) o.userNamespaces = v1;
  return o;
}
const item_NodeSpec_podCIDRs = (x, d) => x === null ? "" : typeof x === "string" ? x : d.string(x, words_NodeSpec[1]);
const words_NodeSpec = rt.words("NodeSpec", [["podCIDR","string"],["podCIDRs","string"],["podCIDRs","[]string"],["providerID","string"],["unschedulable","bool"],["taints","[]v1.Taint","v1.Taint"],["configSource","v1.NodeConfigSource"],["externalID","string"],["podPreemptionPolicy","v1.NodePodPreemptionPolicy"]]);
function decode_NodeSpec(v, d) {
  let v0, v1, v2, v3, v4, v5, v6, v7;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "podCIDR": v0 = typeof x === "string" ? x : d.string(x, words_NodeSpec[0]); break;
        case "podCIDRs": v1 = d.list(x, item_NodeSpec_podCIDRs, words_NodeSpec[2]); break;
        case "providerID": v2 = typeof x === "string" ? x : d.string(x, words_NodeSpec[3]); break;
        case "unschedulable": v3 = typeof x === "boolean" ? x : d.boolean(x, words_NodeSpec[4]); break;
        case "taints": v4 = d.structs(x, decode_Taint, words_NodeSpec[5]); break;
        case "configSource": v5 = d.struct(x, decode_NodeConfigSource, words_NodeSpec[6]); break;
        case "externalID": v6 = typeof x === "string" ? x : d.string(x, words_NodeSpec[7]); break;
        case "podPreemptionPolicy": v7 = d.struct(x, decode_NodePodPreemptionPolicy, words_NodeSpec[8]); break;
        default: if ((k = d.unknown(k, v, words_NodeSpec)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined && v0 !== "") o.podCIDR = v0;
  if (v1 !== undefined && v1.length !== 0) o.podCIDRs = v1;
  if (v2 !== undefined && v2 !== "") o.providerID = v2;
  if (v3 !== undefined && v3 !== false) o.unschedulable = v3;
  if (v4 !== undefined && v4.length !== 0) o.taints = v4;
  if (v5 !== undefined) o.configSource = v5;
  if (v6 !== undefined && v6 !== "") o.externalID = v6;
  if (v7 !== undefined) o.podPreemptionPolicy = v7;
  return o;
}
const item_NodeStatus_capacity = (x, d) => x === null ? "0" : d.amount(x);
const item_NodeStatus_allocatable = (x, d) => x === null ? "0" : d.amount(x);
const item_NodeStatus_volumesInUse = (x, d) => x === null ? "" : typeof x === "string" ? x : d.string(x, words_NodeStatus[10]);
const item_NodeStatus_declaredFeatures = (x, d) => x === null ? "" : typeof x === "string" ? x : d.string(x, words_NodeStatus[16]);
const words_NodeStatus = rt.words("NodeStatus", [["capacity","resource.Quantity"],["capacity","v1.ResourceList"],["allocatable","resource.Quantity"],["allocatable","v1.ResourceList"],["phase","v1.NodePhase"],["conditions","[]v1.NodeCondition","v1.NodeCondition"],["addresses","[]v1.NodeAddress","v1.NodeAddress"],["daemonEndpoints","v1.NodeDaemonEndpoints"],["nodeInfo","v1.NodeSystemInfo"],["images","[]v1.ContainerImage","v1.ContainerImage"],["volumesInUse","v1.UniqueVolumeName"],["volumesInUse","[]v1.UniqueVolumeName"],["volumesAttached","[]v1.AttachedVolume","v1.AttachedVolume"],["config","v1.NodeConfigStatus"],["runtimeHandlers","[]v1.NodeRuntimeHandler","v1.NodeRuntimeHandler"],["features","v1.NodeFeatures"],["declaredFeatures","string"],["declaredFeatures","[]string"]]);
function decode_NodeStatus(v, d) {
  let v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "capacity": v0 = d.map(x, item_NodeStatus_capacity, words_NodeStatus[1]); break;
        case "allocatable": v1 = d.map(x, item_NodeStatus_allocatable, words_NodeStatus[3]); break;
        case "phase": v2 = typeof x === "string" ? x : d.string(x, words_NodeStatus[4]); break;
        case "conditions": v3 = d.structs(x, decode_NodeCondition, words_NodeStatus[5]); break;
        case "addresses": v4 = d.structs(x, decode_NodeAddress, words_NodeStatus[6]); break;
        case "daemonEndpoints": v5 = d.struct(x, decode_NodeDaemonEndpoints, words_NodeStatus[7]); break;
        case "nodeInfo": v6 = d.struct(x, decode_NodeSystemInfo, words_NodeStatus[8]); break;
        case "images": v7 = d.structs(x, decode_ContainerImage, words_NodeStatus[9]); break;
        case "volumesInUse": v8 = d.list(x, item_NodeStatus_volumesInUse, words_NodeStatus[11]); break;
        case "volumesAttached": v9 = d.structs(x, decode_AttachedVolume, words_NodeStatus[12]); break;
        case "config": v10 = d.struct(x, decode_NodeConfigStatus, words_NodeStatus[13]); break;
        case "runtimeHandlers": v11 = d.structs(x, decode_NodeRuntimeHandler, words_NodeStatus[14]); break;
        case "features": v12 = d.struct(x, decode_NodeFeatures, words_NodeStatus[15]); break;
        case "declaredFeatures": v13 = d.list(x, item_NodeStatus_declaredFeatures, words_NodeStatus[17]); break;
        default: if ((k = d.unknown(k, v, words_NodeStatus)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined && rt.some(v0)) o.capacity = v0;
  if (v1 !== undefined && rt.some(v1)) o.allocatable = v1;
  if (v2 !== undefined && v2 !== "") o.phase = v2;
  if (v3 !== undefined && v3.length !== 0) o.conditions = v3;
  if (v4 !== undefined && v4.length !== 0) o.addresses = v4;
  o.daemonEndpoints = v5 === undefined ? decode_NodeDaemonEndpoints({}, d) : v5;
  o.nodeInfo = v6 === undefined ? decode_NodeSystemInfo({}, d) : v6;
  if (v7 !== undefined && v7.length !== 0) o.images = v7;
  if (v8 !== undefined && v8.length !== 0) o.volumesInUse = v8;
  if (v9 !== undefined && v9.length !== 0) o.volumesAttached = v9;
  if (v10 !== undefined) o.config = v10;
  if (v11 !== undefined && v11.length !== 0) o.runtimeHandlers = v11;
  if (v12 !== undefined) o.features = v12;
  if (v13 !== undefined && v13.length !== 0) o.declaredFeatures = v13;
  return o;
}
const words_NodeSwapStatus = rt.words("NodeSwapStatus", [["capacity","int64"]]);
function decode_NodeSwapStatus(v, d) {
  let v0;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "capacity": v0 = d.int64(x, words_NodeSwapStatus[0]); break;
        default: if ((k = d.unknown(k, v, words_NodeSwapStatus)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined) o.capacity = v0;
  return o;
}
const words_NodeSystemInfo = rt.words("NodeSystemInfo", [["machineID","string"],["systemUUID","string"],["bootID","string"],["kernelVersion","string"],["osImage","string"],["containerRuntimeVersion","string"],["kubeletVersion","string"],["kubeProxyVersion","string"],["operatingSystem","string"],["architecture","string"],["swap","v1.NodeSwapStatus"],["runningInUserNamespace","bool"]]);
function decode_NodeSystemInfo(v, d) {
  let v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "machineID": v0 = typeof x === "string" ? x : d.string(x, words_NodeSystemInfo[0]); break;
        case "systemUUID": v1 = typeof x === "string" ? x : d.string(x, words_NodeSystemInfo[1]); break;
        case "bootID": v2 = typeof x === "string" ? x : d.string(x, words_NodeSystemInfo[2]); break;
        case "kernelVersion": v3 = typeof x === "string" ? x : d.string(x, words_NodeSystemInfo[3]); break;
        case "osImage": v4 = typeof x === "string" ? x : d.string(x, words_NodeSystemInfo[4]); break;
        case "containerRuntimeVersion": v5 = typeof x === "string" ? x : d.string(x, words_NodeSystemInfo[5]); break;
        case "kubeletVersion": v6 = typeof x === "string" ? x : d.string(x, words_NodeSystemInfo[6]); break;
        case "kubeProxyVersion": v7 = typeof x === "string" ? x : d.string(x, words_NodeSystemInfo[7]); break;
        case "operatingSystem": v8 = typeof x === "string" ? x : d.string(x, words_NodeSystemInfo[8]); break;
        case "architecture": v9 = typeof x === "string" ? x : d.string(x, words_NodeSystemInfo[9]); break;
        case "swap": v10 = d.struct(x, decode_NodeSwapStatus, words_NodeSystemInfo[10]); break;
        case "runningInUserNamespace": v11 = typeof x === "boolean" ? x : d.boolean(x, words_NodeSystemInfo[11]); break;
        default: if ((k = d.unknown(k, v, words_NodeSystemInfo)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  o.machineID = v0 === undefined ? "" : v0;
  o.systemUUID = v1 === undefined ? "" : v1;
  o.bootID = v2 === undefined ? "" : v2;
  o.kernelVersion = v3 === undefined ? "" : v3;
  o.osImage = v4 === undefined ? "" : v4;
  o.containerRuntimeVersion = v5 === undefined ? "" : v5;
  o.kubeletVersion = v6 === undefined ? "" : v6;
  o.kubeProxyVersion = v7 === undefined ? "" : v7;
  o.operatingSystem = v8 === undefined ? "" : v8;
  o.architecture = v9 === undefined ? "" : v9;
  if (v10 !== undefined) o.swap = v10;
  if (v11 !== undefined) o.runningInUserNamespace = v11;
  return o;
}
const words_Taint = rt.words("Taint", [["key","string"],["value","string"],["effect","v1.TaintEffect"],["timeAdded","string"]]);
function decode_Taint(v, d) {
  let v0, v1, v2, v3;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "key": v0 = typeof x === "string" ? x : d.string(x, words_Taint[0]); break;
        case "value": v1 = typeof x === "string" ? x : d.string(x, words_Taint[1]); break;
        case "effect": v2 = typeof x === "string" ? x : d.string(x, words_Taint[2]); break;
        case "timeAdded": v3 = d.time(x, words_Taint[3]); break;
        default: if ((k = d.unknown(k, v, words_Taint)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  o.key = v0 === undefined ? "" : v0;
  if (v1 !== undefined && v1 !== "") o.value = v1;
  o.effect = v2 === undefined ? "" : v2;
  if (v3 !== undefined) o.timeAdded = v3;
  return o;
}

// defaults
function defaults_Node(o, c) {
  if (rt.isObject(o.spec)) o.spec = defaults_NodeSpec(o.spec, c);
  if (rt.isObject(o.status)) o.status = defaults_NodeStatus(o.status, c);
  return o;
}
function compute_NodeSpec_podCIDR(self, c) { const b = c.budget; return (b.charge(3),cel.f.optional_list_optindex_optional_int(b,cel.selectOptional(self,"podCIDRs"),0)); }
function compute_NodeSpec_podCIDRs(self, c) { const b = c.budget; return (b.charge(19),((self.podCIDR!=null)?cel.f.optional_of(b,[(self?.podCIDR??cel.getPath(self,"podCIDR"))]):cel.f.optional_none(b))); }
function order_NodeSpec(o) {
  const n = {};
  let x;
  if ((x = o.podCIDR) !== undefined) n.podCIDR = x;
  if ((x = o.podCIDRs) !== undefined) n.podCIDRs = x;
  if ((x = o.providerID) !== undefined) n.providerID = x;
  if ((x = o.unschedulable) !== undefined) n.unschedulable = x;
  if ((x = o.taints) !== undefined) n.taints = x;
  if ((x = o.configSource) !== undefined) n.configSource = x;
  if ((x = o.externalID) !== undefined) n.externalID = x;
  if ((x = o.podPreemptionPolicy) !== undefined) n.podPreemptionPolicy = x;
  return n;
}
function defaults_NodeSpec(o, c) {
  let n = false;
  if (o.podCIDR === undefined || o.podCIDR === "") { const x = c.compute(compute_NodeSpec_podCIDR, o); if (x !== undefined && x !== "") { o.podCIDR = x; n = true; } }
  if (o.podCIDRs === undefined) { const x = c.compute(compute_NodeSpec_podCIDRs, o); if (x !== undefined) { o.podCIDRs = x; n = true; } }
  if (n) o = order_NodeSpec(o);
  return o;
}
function compute_NodeStatus_allocatable(self, c) { const b = c.budget; return (b.charge(2),cel.selectOptional(self,"capacity")); }
function order_NodeStatus(o) {
  const n = {};
  let x;
  if ((x = o.capacity) !== undefined) n.capacity = x;
  if ((x = o.allocatable) !== undefined) n.allocatable = x;
  if ((x = o.phase) !== undefined) n.phase = x;
  if ((x = o.conditions) !== undefined) n.conditions = x;
  if ((x = o.addresses) !== undefined) n.addresses = x;
  if ((x = o.daemonEndpoints) !== undefined) n.daemonEndpoints = x;
  if ((x = o.nodeInfo) !== undefined) n.nodeInfo = x;
  if ((x = o.images) !== undefined) n.images = x;
  if ((x = o.volumesInUse) !== undefined) n.volumesInUse = x;
  if ((x = o.volumesAttached) !== undefined) n.volumesAttached = x;
  if ((x = o.config) !== undefined) n.config = x;
  if ((x = o.runtimeHandlers) !== undefined) n.runtimeHandlers = x;
  if ((x = o.features) !== undefined) n.features = x;
  if ((x = o.declaredFeatures) !== undefined) n.declaredFeatures = x;
  return n;
}
function defaults_NodeStatus(o, c) {
  let n = false;
  if (o.allocatable === undefined) { const x = c.compute(compute_NodeStatus_allocatable, o); if (x !== undefined) { o.allocatable = x; n = true; } }
  if (n) o = order_NodeStatus(o);
  return o;
}

// rules
const list_Node = [
  {when:2,message:"",reason:"FieldValueInvalid",path:["metadata","generateName"],suffix:".metadata.generateName",format:"dnsSubdomain", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(4),(!cel.hasField((self?.metadata??cel.getPath(self,"metadata")),"generateName"))); }, value: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(24),((cel.f.ends_with_string(b,(self?.metadata?.generateName??cel.getPath(self,"metadata","generateName")),"-")&&cel.greater(cel.f.size_string(b,(self?.metadata?.generateName??cel.getPath(self,"metadata","generateName"))),1))?cel.f.add_string(b,cel.f.string_substring_int_int(b,(self?.metadata?.generateName??cel.getPath(self,"metadata","generateName")),0,cel.subtractInt(cel.f.size_string(b,(self?.metadata?.generateName??cel.getPath(self,"metadata","generateName"))),2)),"a"):(self?.metadata?.generateName??cel.getPath(self,"metadata","generateName")))); }},
  {when:3,message:"",reason:"FieldValueInvalid",each:["spec","taints","*"],format:"qualifiedName", field: (self, oldSelf, c, at) => { const b = c.budget; const indexes = at.indexes; return (b.charge(5),cel.f.add_string(b,cel.f.add_string(b,"metadata.taints[",cel.f.int64_to_string(b,cel.f.index_list(b,indexes,0))),"].key")); }, value: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(2),(item?.key??cel.getPath(item,"key"))); }},
  {when:3,message:"",reason:"FieldValueInvalid",each:["spec","taints","*"],format:"labelValue", rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(3),(!(item.value!=null))); }, field: (self, oldSelf, c, at) => { const b = c.budget; const indexes = at.indexes; return (b.charge(5),cel.f.add_string(b,cel.f.add_string(b,"metadata.taints[",cel.f.int64_to_string(b,cel.f.index_list(b,indexes,0))),"].value")); }, value: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(2),(item?.value??cel.getPath(item,"value"))); }},
  {when:3,message:"",reason:"FieldValueRequired",each:["spec","taints","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(3),(!((item?.effect??cel.getPath(item,"effect"))===""))); }, field: (self, oldSelf, c, at) => { const b = c.budget; const indexes = at.indexes; return (b.charge(5),cel.f.add_string(b,cel.f.add_string(b,"metadata.taints[",cel.f.int64_to_string(b,cel.f.index_list(b,indexes,0))),"].effect")); }},
  {when:3,message:"supported values: \"NoSchedule\", \"PreferNoSchedule\", \"NoExecute\"",reason:"FieldValueNotSupported",each:["spec","taints","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(17),cel.or(()=>((item?.effect??cel.getPath(item,"effect"))===""),()=>cel.f.in_list(b,(item?.effect??cel.getPath(item,"effect")),["NoSchedule","PreferNoSchedule","NoExecute"]))); }, field: (self, oldSelf, c, at) => { const b = c.budget; const indexes = at.indexes; return (b.charge(5),cel.f.add_string(b,cel.f.add_string(b,"metadata.taints[",cel.f.int64_to_string(b,cel.f.index_list(b,indexes,0))),"].effect")); }, value: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(2),(item?.effect??cel.getPath(item,"effect"))); }},
  {when:3,message:"taints must be unique by key and effect pair",reason:"FieldValueDuplicate",each:["spec","taints","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const indexes = at.indexes; const item = at.value; return (b.charge(5),(!cel.exists2((self?.spec?.taints??cel.getPath(self,"spec","taints")),(v0,v1)=>cel.and(()=>cel.and(()=>cel.less(v0,cel.f.index_list(b,indexes,0)),()=>cel.equalStrings((v1?.key??cel.getPath(v1,"key")),(item?.key??cel.getPath(item,"key")),b)),()=>cel.equalStrings((v1?.effect??cel.getPath(v1,"effect")),(item?.effect??cel.getPath(item,"effect")),b)),[b,19]))); }, field: (self, oldSelf, c, at) => { const b = c.budget; const indexes = at.indexes; return (b.charge(5),cel.f.add_string(b,cel.f.add_string(b,"metadata.taints[",cel.f.int64_to_string(b,cel.f.index_list(b,indexes,0))),"]")); }, value: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(47),cel.mapOf(["Key",(item?.key??cel.getPath(item,"key")),"Value",cel.f.optional_orValue_value(b,cel.selectOptional(item,"value"),()=>""),"Effect",(item?.effect??cel.getPath(item,"effect")),"TimeAdded",((item.timeAdded!=null)?cel.convert((item?.timeAdded??cel.getPath(item,"timeAdded")),"t"):null)],[])); }},
  {when:3,message:"",reason:"FieldValueInvalid",each:["metadata","annotations","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; const key = at.key; return (b.charge(9),(((!(key==="scheduler.alpha.kubernetes.io\u002fpreferAvoidPods"))||(item===""))||(cel.f.json_fault_string(b,item)===""))); }, messageExpression: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(2),cel.f.json_fault_string(b,item)); }, field: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),"metadata.annotations.AvoidPods"); }, value: (self, oldSelf, c, at) => { const b = c.budget; const key = at.key; return (b.charge(1),key); }},
  {when:3,message:"",reason:"FieldValueInvalid",each:["spec","podCIDRs","*"],format:"cidr", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(12),cel.and(()=>cel.hasField((self?.spec??cel.getPath(self,"spec")),"podCIDR"),()=>(!cel.equalStrings(cel.f.index_list(b,(self?.spec?.podCIDRs??cel.getPath(self,"spec","podCIDRs")),0),(self?.spec?.podCIDR??cel.getPath(self,"spec","podCIDR")),b)))); }, value: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(1),item); }},
  {when:3,message:"",reason:"FieldValueInvalid",format:"cidr", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(17),cel.or(()=>(!cel.hasField((self?.spec??cel.getPath(self,"spec")),"podCIDR")),()=>cel.and(()=>cel.hasField((self?.spec??cel.getPath(self,"spec")),"podCIDRs"),()=>cel.equalStrings(cel.f.index_list(b,(self?.spec?.podCIDRs??cel.getPath(self,"spec","podCIDRs")),0),(self?.spec?.podCIDR??cel.getPath(self,"spec","podCIDR")),b)))); }, field: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),"spec.podCIDRs[0]"); }, value: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(3),(self?.spec?.podCIDR??cel.getPath(self,"spec","podCIDR"))); }},
  {when:3,message:"may specify no more than one CIDR for each IP family",reason:"FieldValueInvalid",path:["spec","podCIDRs"],suffix:".spec.podCIDRs", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(41),cel.or(()=>cel.or(()=>(!cel.hasField((self?.spec??cel.getPath(self,"spec")),"podCIDRs")),()=>cel.and(()=>cel.hasField((self?.spec??cel.getPath(self,"spec")),"podCIDR"),()=>(!cel.equalStrings(cel.f.index_list(b,(self?.spec?.podCIDRs??cel.getPath(self,"spec","podCIDRs")),0),(self?.spec?.podCIDR??cel.getPath(self,"spec","podCIDR")),b)))),()=>(cel.less(cel.f.list_size(b,(self?.spec?.podCIDRs??cel.getPath(self,"spec","podCIDRs"))),2)||(cel.equalNumbers(cel.f.list_size(b,(self?.spec?.podCIDRs??cel.getPath(self,"spec","podCIDRs"))),2)&&(!(cel.f.contains_string(b,cel.f.index_list(b,(self?.spec?.podCIDRs??cel.getPath(self,"spec","podCIDRs")),0),":")===cel.f.contains_string(b,cel.f.index_list(b,(self?.spec?.podCIDRs??cel.getPath(self,"spec","podCIDRs")),1),":"))))))); }},
  {when:5,message:"must be greater than or equal to 0",reason:"FieldValueInvalid",each:["status","capacity","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(5),cel.greaterEquals(cel.f.quantity_compare_to(b,cel.f.string_to_quantity(b,item),cel.f.string_to_quantity(b,"0")),0)); }, field: (self, oldSelf, c, at) => { const b = c.budget; const key = at.key; return (b.charge(2),cel.f.add_string(b,"status.capacity.",key)); }, value: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(1),item); }},
  {when:5,message:"must be an integer",reason:"FieldValueInvalid",each:["status","capacity","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; const key = at.key; return (b.charge(10),(((!cel.f.contains_string(b,key,"\u002f"))||cel.f.contains_string(b,key,"kubernetes.io\u002f"))||cel.f.quantity_is_integer(b,cel.f.string_to_quantity(b,item)))); }, field: (self, oldSelf, c, at) => { const b = c.budget; const key = at.key; return (b.charge(2),cel.f.add_string(b,"status.capacity.",key)); }, value: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(1),item); }},
  {when:5,message:"must be greater than or equal to 0",reason:"FieldValueInvalid",each:["status","allocatable","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(5),cel.greaterEquals(cel.f.quantity_compare_to(b,cel.f.string_to_quantity(b,item),cel.f.string_to_quantity(b,"0")),0)); }, field: (self, oldSelf, c, at) => { const b = c.budget; const key = at.key; return (b.charge(2),cel.f.add_string(b,"status.allocatable.",key)); }, value: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(1),item); }},
  {when:5,message:"must be an integer",reason:"FieldValueInvalid",each:["status","allocatable","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; const key = at.key; return (b.charge(10),(((!cel.f.contains_string(b,key,"\u002f"))||cel.f.contains_string(b,key,"kubernetes.io\u002f"))||cel.f.quantity_is_integer(b,cel.f.string_to_quantity(b,item)))); }, field: (self, oldSelf, c, at) => { const b = c.budget; const key = at.key; return (b.charge(2),cel.f.add_string(b,"status.allocatable.",key)); }, value: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(1),item); }},
  {when:5,message:"",reason:"FieldValueInvalid",each:["status","declaredFeatures","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(2),cel.f.matches_string(b,item,"^[A-Z][A-Za-z0-9]*(\u002f[A-Za-z0-9]+)*$")); }, messageExpression: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(3),cel.f.add_string(b,cel.f.add_string(b,"invalid feature name \"",item),"\": must start with an UpperCamelCase segment, with subsequent segments separated by '\u002f' (e.g., MyFeature or MyFeature\u002fmySubFeature), and contain only alphanumeric characters and slashes")); }},
  {when:5,message:"list must be sorted alphabetically",reason:"FieldValueInvalid",each:["status","declaredFeatures","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const indexes = at.indexes; const item = at.value; return (b.charge(13),cel.or(()=>cel.equalNumbers(cel.f.index_list(b,indexes,0),0),()=>cel.f.less_equals_string(b,cel.f.index_list(b,(self?.status?.declaredFeatures??cel.getPath(self,"status","declaredFeatures")),cel.subtractInt(cel.f.index_list(b,indexes,0),1)),item))); }},
  {when:6,message:"",reason:"FieldValueDuplicate",each:["status","addresses","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const indexes = at.indexes; const item = at.value; return (b.charge(5),(!cel.exists2((self?.status?.addresses??cel.getPath(self,"status","addresses")),(v0,v1)=>cel.and(()=>cel.less(v0,cel.f.index_list(b,indexes,0)),()=>cel.equal(v1,item,b)),[b,11]))); }, value: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(34),cel.mapOf(["Type",(item?.type??cel.getPath(item,"type")),"Address",(item?.address??cel.getPath(item,"address"))],[])); }},
  {when:2,message:"field cannot be modified once set",reason:"FieldValueInvalid",path:["spec","providerID"],suffix:".spec.providerID",transition:true, rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(17),cel.or(()=>cel.or(()=>(!cel.hasField((oldSelf?.spec??cel.getPath(oldSelf,"spec")),"providerID")),()=>(!cel.hasField((self?.spec??cel.getPath(self,"spec")),"providerID"))),()=>cel.equalStrings((self?.spec?.providerID??cel.getPath(self,"spec","providerID")),(oldSelf?.spec?.providerID??cel.getPath(oldSelf,"spec","providerID")),b))); }, value: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),null); }},
  {when:2,message:"field cannot be cleared once set",reason:"FieldValueInvalid",path:["spec","providerID"],suffix:".spec.providerID",transition:true, rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(8),cel.or(()=>(!cel.hasField((oldSelf?.spec??cel.getPath(oldSelf,"spec")),"providerID")),()=>cel.hasField((self?.spec??cel.getPath(self,"spec")),"providerID"))); }, value: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),null); }},
  {when:2,message:"node updates may not change podCIDR except from \"\" to valid",reason:"FieldValueForbidden",path:["spec","podCIDRs"],suffix:".spec.podCIDRs",transition:true, rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(96),cel.or(()=>(!cel.hasField((oldSelf?.spec??cel.getPath(oldSelf,"spec")),"podCIDRs")),()=>cel.equal((cel.and(()=>cel.hasField((self?.spec??cel.getPath(self,"spec")),"podCIDR"),()=>cel.or(()=>(!cel.hasField((self?.spec??cel.getPath(self,"spec")),"podCIDRs")),()=>(!cel.equalStrings(cel.f.index_list(b,(self?.spec?.podCIDRs??cel.getPath(self,"spec","podCIDRs")),0),(self?.spec?.podCIDR??cel.getPath(self,"spec","podCIDR")),b))))?[(self?.spec?.podCIDR??cel.getPath(self,"spec","podCIDR"))]:cel.f.optional_orValue_value(b,cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"podCIDRs"),()=>[])),(cel.and(()=>cel.hasField((oldSelf?.spec??cel.getPath(oldSelf,"spec")),"podCIDR"),()=>cel.or(()=>(!cel.hasField((oldSelf?.spec??cel.getPath(oldSelf,"spec")),"podCIDRs")),()=>(!cel.equalStrings(cel.f.index_list(b,(oldSelf?.spec?.podCIDRs??cel.getPath(oldSelf,"spec","podCIDRs")),0),(oldSelf?.spec?.podCIDR??cel.getPath(oldSelf,"spec","podCIDR")),b))))?[(oldSelf?.spec?.podCIDR??cel.getPath(oldSelf,"spec","podCIDR"))]:cel.f.optional_orValue_value(b,cel.selectOptional((oldSelf?.spec??cel.getPath(oldSelf,"spec")),"podCIDRs"),()=>[])),b))); }},
  {when:2,message:"may not be updated",reason:"FieldValueForbidden",path:["spec","externalID"],suffix:".spec.externalID",transition:true, rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(12),cel.or(()=>(!cel.hasField((oldSelf?.spec??cel.getPath(oldSelf,"spec")),"externalID")),()=>cel.equal(cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"externalID"),cel.selectOptional((oldSelf?.spec??cel.getPath(oldSelf,"spec")),"externalID"),b))); }},
];
function rules_Node(s, o, w) {
  w.apply(list_Node, s, o);
  if (!rt.isObject(s)) return;
}

return {
  decode: {
    AttachedVolume: decode_AttachedVolume,
    ConfigMapNodeConfigSource: decode_ConfigMapNodeConfigSource,
    ContainerImage: decode_ContainerImage,
    DaemonEndpoint: decode_DaemonEndpoint,
    Node: decode_Node,
    NodeAddress: decode_NodeAddress,
    NodeCondition: decode_NodeCondition,
    NodeConfigSource: decode_NodeConfigSource,
    NodeConfigStatus: decode_NodeConfigStatus,
    NodeDaemonEndpoints: decode_NodeDaemonEndpoints,
    NodeFeatures: decode_NodeFeatures,
    NodePodPreemptionPolicy: decode_NodePodPreemptionPolicy,
    NodeRuntimeHandler: decode_NodeRuntimeHandler,
    NodeRuntimeHandlerFeatures: decode_NodeRuntimeHandlerFeatures,
    NodeSpec: decode_NodeSpec,
    NodeStatus: decode_NodeStatus,
    NodeSwapStatus: decode_NodeSwapStatus,
    NodeSystemInfo: decode_NodeSystemInfo,
    Taint: decode_Taint,
  },
  defaults: {
    Node: defaults_Node,
    NodeSpec: defaults_NodeSpec,
    NodeStatus: defaults_NodeStatus,
  },
  check: {
  },
  rules: {
    Node: rules_Node,
  },
  structure: {
    AttachedVolume: () => ({t:"struct",f:{name:{t:"scalar"},devicePath:{t:"scalar"}}}),
    ConfigMapNodeConfigSource: () => ({t:"struct",f:{namespace:{t:"scalar"},name:{t:"scalar"},uid:{t:"scalar"},resourceVersion:{t:"scalar"},kubeletConfigKey:{t:"scalar"}}}),
    ContainerImage: () => ({t:"struct",f:{names:{t:"list",i:{t:"scalar"},listType:"atomic"},sizeBytes:{t:"scalar"}}}),
    DaemonEndpoint: () => ({t:"struct",f:{Port:{t:"scalar"}}}),
    Node: () => ({t:"struct",f:{kind:{t:"scalar"},apiVersion:{t:"scalar"},metadata:["meta\u002fv1","ObjectMeta"],spec:["core\u002fv1\u002fnode","NodeSpec"],status:["core\u002fv1\u002fnode","NodeStatus"]}}),
    NodeAddress: () => ({t:"struct",f:{type:{t:"scalar"},address:{t:"scalar"}}}),
    NodeCondition: () => ({t:"struct",f:{type:{t:"scalar"},status:{t:"scalar"},lastHeartbeatTime:["meta\u002fv1","Time"],lastTransitionTime:["meta\u002fv1","Time"],reason:{t:"scalar"},message:{t:"scalar"}}}),
    NodeConfigSource: () => ({t:"struct",f:{configMap:["core\u002fv1\u002fnode","ConfigMapNodeConfigSource"]}}),
    NodeConfigStatus: () => ({t:"struct",f:{assigned:["core\u002fv1\u002fnode","NodeConfigSource"],active:["core\u002fv1\u002fnode","NodeConfigSource"],lastKnownGood:["core\u002fv1\u002fnode","NodeConfigSource"],error:{t:"scalar"}}}),
    NodeDaemonEndpoints: () => ({t:"struct",f:{kubeletEndpoint:["core\u002fv1\u002fnode","DaemonEndpoint"]}}),
    NodeFeatures: () => ({t:"struct",f:{supplementalGroupsPolicy:{t:"scalar"}}}),
    NodePodPreemptionPolicy: () => ({t:"struct",f:{disableResizePreemption:{t:"list",i:{t:"scalar"},listType:"set"}}}),
    NodeRuntimeHandler: () => ({t:"struct",f:{name:{t:"scalar"},features:["core\u002fv1\u002fnode","NodeRuntimeHandlerFeatures"]}}),
    NodeRuntimeHandlerFeatures: () => ({t:"struct",f:{recursiveReadOnlyMounts:{t:"scalar"},userNamespaces:{t:"scalar"}}}),
    NodeSpec: () => ({t:"struct",f:{podCIDR:{t:"scalar"},podCIDRs:{patchStrategy:["merge"],t:"list",i:{t:"scalar"},listType:"set"},providerID:{t:"scalar"},unschedulable:{t:"scalar"},taints:{t:"list",i:["core\u002fv1\u002fnode","Taint"],listType:"atomic"},configSource:["core\u002fv1\u002fnode","NodeConfigSource"],externalID:{t:"scalar"},podPreemptionPolicy:["core\u002fv1\u002fnode","NodePodPreemptionPolicy"]}}),
    NodeStatus: () => ({t:"struct",f:{capacity:{t:"map",v:["api\u002fresource","Quantity"]},allocatable:{t:"map",v:["api\u002fresource","Quantity"]},phase:{t:"scalar"},conditions:{patchMergeKey:"type",patchStrategy:["merge"],t:"list",i:["core\u002fv1\u002fnode","NodeCondition"],listType:"map",listMapKeys:["type"]},addresses:{patchMergeKey:"type",patchStrategy:["merge"],t:"list",i:["core\u002fv1\u002fnode","NodeAddress"],listType:"map",listMapKeys:["type"]},daemonEndpoints:["core\u002fv1\u002fnode","NodeDaemonEndpoints"],nodeInfo:["core\u002fv1\u002fnode","NodeSystemInfo"],images:{t:"list",i:["core\u002fv1\u002fnode","ContainerImage"],listType:"atomic"},volumesInUse:{t:"list",i:{t:"scalar"},listType:"atomic"},volumesAttached:{t:"list",i:["core\u002fv1\u002fnode","AttachedVolume"],listType:"atomic"},config:["core\u002fv1\u002fnode","NodeConfigStatus"],runtimeHandlers:{t:"list",i:["core\u002fv1\u002fnode","NodeRuntimeHandler"],listType:"atomic"},features:["core\u002fv1\u002fnode","NodeFeatures"],declaredFeatures:{t:"list",i:{t:"scalar"},listType:"atomic"}}}),
    NodeSwapStatus: () => ({t:"struct",f:{capacity:{t:"scalar"}}}),
    NodeSystemInfo: () => ({t:"struct",f:{machineID:{t:"scalar"},systemUUID:{t:"scalar"},bootID:{t:"scalar"},kernelVersion:{t:"scalar"},osImage:{t:"scalar"},containerRuntimeVersion:{t:"scalar"},kubeletVersion:{t:"scalar"},kubeProxyVersion:{t:"scalar"},operatingSystem:{t:"scalar"},architecture:{t:"scalar"},swap:["core\u002fv1\u002fnode","NodeSwapStatus"],runningInUserNamespace:{t:"scalar"}}}),
    Taint: () => ({t:"struct",f:{key:{t:"scalar"},value:{t:"scalar"},effect:{t:"scalar"},timeAdded:["meta\u002fv1","Time"]}}),
  },
  versions: {
    "\u002fnodes\u002fv1": {cells: [{type:"string",path:["metadata","name"]}, {...{type:"string"}, cel: (self, c) => { const b = c.budget; return (b.charge(24),cel.f.add_string(b,cel.f.optional_orValue_value(b,cel.f.list_optindex_optional_int(b,cel.map(cel.filter(cel.f.optional_orValue_value(b,cel.selectOptional((self?.status??cel.getPath(self,"status")),"conditions"),()=>[]),(v0)=>((v0?.type??cel.getPath(v0,"type"))==="Ready"),[b,6]),(v1)=>(((v1?.status??cel.getPath(v1,"status"))==="True")?"Ready":"NotReady"),[b,7]),0),()=>"Unknown"),(cel.f.optional_orValue_value(b,cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"unschedulable"),()=>false)?",SchedulingDisabled":""))); }}, {...{type:"string"}, cel: (self, c) => { const b = c.budget; return (b.charge(47),cel.f.index_list(b,cel.map(cel.map([cel.f.optional_orValue_value(b,cel.selectOptional((self?.metadata??cel.getPath(self,"metadata")),"labels"),()=>cel.mapOf([],[]))],(v0)=>cel.f.list_join_string(b,cel.f.list_string_sort(b,cel.filter(cel.f.add_list(b,cel.map(cel.filter(cel.map(v0,(v1)=>v1,[b,4]),(v2)=>cel.f.starts_with_string(b,v2,"node-role.kubernetes.io\u002f"),[b,5]),(v3)=>cel.f.string_substring_int(b,v3,24),[b,5]),[cel.f.optional_orValue_value(b,cel.f.map_optindex_optional_value(b,v0,"kubernetes.io\u002frole"),()=>"")]),(v4)=>(!(v4==="")),[b,5])),","),[b,24]),(v5)=>((v5==="")?"\u003cnone\u003e":v5),[b,7]),0)); }}, {...{type:"string"}, cel: (self, c) => { const b = c.budget; return (b.charge(8),(cel.hasField((self?.metadata??cel.getPath(self,"metadata")),"creationTimestamp")?cel.f.age_timestamp(b,cel.convert((self?.metadata?.creationTimestamp??cel.getPath(self,"metadata","creationTimestamp")),"t")):"\u003cunknown\u003e")); }}, {type:"string",path:["status","nodeInfo","kubeletVersion"]}, {...{type:"string"}, cel: (self, c) => { const b = c.budget; return (b.charge(18),cel.f.optional_orValue_value(b,cel.f.list_optindex_optional_int(b,cel.map(cel.filter(cel.f.optional_orValue_value(b,cel.selectOptional((self?.status??cel.getPath(self,"status")),"addresses"),()=>[]),(v0)=>((v0?.type??cel.getPath(v0,"type"))==="InternalIP"),[b,6]),(v1)=>(v1?.address??cel.getPath(v1,"address")),[b,5]),0),()=>"\u003cnone\u003e")); }}, {...{type:"string"}, cel: (self, c) => { const b = c.budget; return (b.charge(18),cel.f.optional_orValue_value(b,cel.f.list_optindex_optional_int(b,cel.map(cel.filter(cel.f.optional_orValue_value(b,cel.selectOptional((self?.status??cel.getPath(self,"status")),"addresses"),()=>[]),(v0)=>((v0?.type??cel.getPath(v0,"type"))==="ExternalIP"),[b,6]),(v1)=>(v1?.address??cel.getPath(v1,"address")),[b,5]),0),()=>"\u003cnone\u003e")); }}, {...{type:"string"}, cel: (self, c) => { const b = c.budget; return (b.charge(10),((!((self?.status?.nodeInfo?.osImage??cel.getPath(self,"status","nodeInfo","osImage"))===""))?(self?.status?.nodeInfo?.osImage??cel.getPath(self,"status","nodeInfo","osImage")):"\u003cunknown\u003e")); }}, {...{type:"string"}, cel: (self, c) => { const b = c.budget; return (b.charge(23),cel.f.add_string(b,((!((self?.status?.nodeInfo?.kernelVersion??cel.getPath(self,"status","nodeInfo","kernelVersion"))===""))?(self?.status?.nodeInfo?.kernelVersion??cel.getPath(self,"status","nodeInfo","kernelVersion")):"\u003cunknown\u003e"),((!((self?.status?.nodeInfo?.architecture??cel.getPath(self,"status","nodeInfo","architecture"))===""))?cel.f.add_string(b,cel.f.add_string(b," (",(self?.status?.nodeInfo?.architecture??cel.getPath(self,"status","nodeInfo","architecture"))),")"):""))); }}, {...{type:"string"}, cel: (self, c) => { const b = c.budget; return (b.charge(10),((!((self?.status?.nodeInfo?.containerRuntimeVersion??cel.getPath(self,"status","nodeInfo","containerRuntimeVersion"))===""))?(self?.status?.nodeInfo?.containerRuntimeVersion??cel.getPath(self,"status","nodeInfo","containerRuntimeVersion")):"\u003cunknown\u003e")); }}], fields: [{path:["spec","unschedulable"],"default":"false"}], proxies: {}},
  },
};
};
