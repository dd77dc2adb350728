// generated from 87 definitions, do not edit
export default (rt) => {
"use strict";
const cel = rt.cel;
const unit_core_v1 = rt.unit("core\u002fv1");
const unit_meta_v1 = rt.unit("meta\u002fv1");

// decode
const words_Affinity = rt.words("Affinity", [["nodeAffinity","v1.NodeAffinity"],["podAffinity","v1.PodAffinity"],["podAntiAffinity","v1.PodAntiAffinity"]]);
function decode_Affinity(v, d) {
  let v0, v1, v2;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "nodeAffinity": v0 = d.struct(x, decode_NodeAffinity, words_Affinity[0]); break;
        case "podAffinity": v1 = d.struct(x, decode_PodAffinity, words_Affinity[1]); break;
        case "podAntiAffinity": v2 = d.struct(x, decode_PodAntiAffinity, words_Affinity[2]); break;
        default: if ((k = d.unknown(k, v, words_Affinity)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined) o.nodeAffinity = v0;
  if (v1 !== undefined) o.podAffinity = v1;
  if (v2 !== undefined) o.podAntiAffinity = v2;
  return o;
}
const words_AppArmorProfile = rt.words("AppArmorProfile", [["type","v1.AppArmorProfileType"],["localhostProfile","string"]]);
function decode_AppArmorProfile(v, d) {
  let v0, v1;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "type": v0 = typeof x === "string" ? x : d.string(x, words_AppArmorProfile[0]); break;
        case "localhostProfile": v1 = typeof x === "string" ? x : d.string(x, words_AppArmorProfile[1]); break;
        default: if ((k = d.unknown(k, v, words_AppArmorProfile)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  o.type = v0 === undefined ? "" : v0;
  if (v1 !== undefined) o.localhostProfile = v1;
  return o;
}
const words_AzureFileVolumeSource = rt.words("AzureFileVolumeSource", [["secretName","string"],["shareName","string"],["readOnly","bool"]]);
function decode_AzureFileVolumeSource(v, d) {
  let v0, v1, v2;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "secretName": v0 = typeof x === "string" ? x : d.string(x, words_AzureFileVolumeSource[0]); break;
        case "shareName": v1 = typeof x === "string" ? x : d.string(x, words_AzureFileVolumeSource[1]); break;
        case "readOnly": v2 = typeof x === "boolean" ? x : d.boolean(x, words_AzureFileVolumeSource[2]); break;
        default: if ((k = d.unknown(k, v, words_AzureFileVolumeSource)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  o.secretName = v0 === undefined ? "" : v0;
  o.shareName = v1 === undefined ? "" : v1;
  if (v2 !== undefined && v2 !== false) o.readOnly = v2;
  return o;
}
const item_CSIVolumeSource_volumeAttributes = (x, d) => x === null ? "" : typeof x === "string" ? x : d.string(x, words_CSIVolumeSource[3]);
const words_CSIVolumeSource = rt.words("CSIVolumeSource", [["driver","string"],["readOnly","bool"],["fsType","string"],["volumeAttributes","string"],["volumeAttributes","map[string]string"],["nodePublishSecretRef","v1.LocalObjectReference"]]);
function decode_CSIVolumeSource(v, d) {
  let v0, v1, v2, v3, v4;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "driver": v0 = typeof x === "string" ? x : d.string(x, words_CSIVolumeSource[0]); break;
        case "readOnly": v1 = typeof x === "boolean" ? x : d.boolean(x, words_CSIVolumeSource[1]); break;
        case "fsType": v2 = typeof x === "string" ? x : d.string(x, words_CSIVolumeSource[2]); break;
        case "volumeAttributes": v3 = d.map(x, item_CSIVolumeSource_volumeAttributes, words_CSIVolumeSource[4]); break;
        case "nodePublishSecretRef": v4 = d.struct(x, unit_core_v1.decode.LocalObjectReference, words_CSIVolumeSource[5]); break;
        default: if ((k = d.unknown(k, v, words_CSIVolumeSource)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  o.driver = v0 === undefined ? "" : v0;
  if (v1 !== undefined) o.readOnly = v1;
  if (v2 !== undefined) o.fsType = v2;
  if (v3 !== undefined && rt.some(v3)) o.volumeAttributes = v3;
  if (v4 !== undefined) o.nodePublishSecretRef = v4;
  return o;
}
const item_Capabilities_add = (x, d) => x === null ? "" : typeof x === "string" ? x : d.string(x, words_Capabilities[0]);
const item_Capabilities_drop = (x, d) => x === null ? "" : typeof x === "string" ? x : d.string(x, words_Capabilities[2]);
const words_Capabilities = rt.words("Capabilities", [["add","v1.Capability"],["add","[]v1.Capability"],["drop","v1.Capability"],["drop","[]v1.Capability"]]);
function decode_Capabilities(v, d) {
  let v0, v1;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "add": v0 = d.list(x, item_Capabilities_add, words_Capabilities[1]); break;
        case "drop": v1 = d.list(x, item_Capabilities_drop, words_Capabilities[3]); break;
        default: if ((k = d.unknown(k, v, words_Capabilities)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined && v0.length !== 0) o.add = v0;
  if (v1 !== undefined && v1.length !== 0) o.drop = v1;
  return o;
}
const item_CephFSVolumeSource_monitors = (x, d) => x === null ? "" : typeof x === "string" ? x : d.string(x, words_CephFSVolumeSource[0]);
const words_CephFSVolumeSource = rt.words("CephFSVolumeSource", [["monitors","string"],["monitors","[]string"],["path","string"],["user","string"],["secretFile","string"],["secretRef","v1.LocalObjectReference"],["readOnly","bool"]]);
function decode_CephFSVolumeSource(v, d) {
  let v0, v1, v2, v3, v4, v5;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "monitors": v0 = d.list(x, item_CephFSVolumeSource_monitors, words_CephFSVolumeSource[1]); break;
        case "path": v1 = typeof x === "string" ? x : d.string(x, words_CephFSVolumeSource[2]); break;
        case "user": v2 = typeof x === "string" ? x : d.string(x, words_CephFSVolumeSource[3]); break;
        case "secretFile": v3 = typeof x === "string" ? x : d.string(x, words_CephFSVolumeSource[4]); break;
        case "secretRef": v4 = d.struct(x, unit_core_v1.decode.LocalObjectReference, words_CephFSVolumeSource[5]); break;
        case "readOnly": v5 = typeof x === "boolean" ? x : d.boolean(x, words_CephFSVolumeSource[6]); break;
        default: if ((k = d.unknown(k, v, words_CephFSVolumeSource)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  o.monitors = v0 === undefined ? null : v0;
  if (v1 !== undefined && v1 !== "") o.path = v1;
  if (v2 !== undefined && v2 !== "") o.user = v2;
  if (v3 !== undefined && v3 !== "") o.secretFile = v3;
  if (v4 !== undefined) o.secretRef = v4;
  if (v5 !== undefined && v5 !== false) o.readOnly = v5;
  return o;
}
const words_CinderVolumeSource = rt.words("CinderVolumeSource", [["volumeID","string"],["fsType","string"],["readOnly","bool"],["secretRef","v1.LocalObjectReference"]]);
function decode_CinderVolumeSource(v, d) {
  let v0, v1, v2, v3;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "volumeID": v0 = typeof x === "string" ? x : d.string(x, words_CinderVolumeSource[0]); break;
        case "fsType": v1 = typeof x === "string" ? x : d.string(x, words_CinderVolumeSource[1]); break;
        case "readOnly": v2 = typeof x === "boolean" ? x : d.boolean(x, words_CinderVolumeSource[2]); break;
        case "secretRef": v3 = d.struct(x, unit_core_v1.decode.LocalObjectReference, words_CinderVolumeSource[3]); break;
        default: if ((k = d.unknown(k, v, words_CinderVolumeSource)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  o.volumeID = v0 === undefined ? "" : v0;
  if (v1 !== undefined && v1 !== "") o.fsType = v1;
  if (v2 !== undefined && v2 !== false) o.readOnly = v2;
  if (v3 !== undefined) o.secretRef = v3;
  return o;
}
const words_ClusterTrustBundleProjection = rt.words("ClusterTrustBundleProjection", [["name","string"],["signerName","string"],["labelSelector","v1.LabelSelector"],["optional","bool"],["path","string"],["user","int64"]]);
function decode_ClusterTrustBundleProjection(v, d) {
  let v0, v1, v2, v3, v4, v5;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "name": v0 = typeof x === "string" ? x : d.string(x, words_ClusterTrustBundleProjection[0]); break;
        case "signerName": v1 = typeof x === "string" ? x : d.string(x, words_ClusterTrustBundleProjection[1]); break;
        case "labelSelector": v2 = d.struct(x, unit_meta_v1.decode.LabelSelector, words_ClusterTrustBundleProjection[2]); break;
        case "optional": v3 = typeof x === "boolean" ? x : d.boolean(x, words_ClusterTrustBundleProjection[3]); break;
        case "path": v4 = typeof x === "string" ? x : d.string(x, words_ClusterTrustBundleProjection[4]); break;
        case "user": v5 = d.int64(x, words_ClusterTrustBundleProjection[5]); break;
        default: if ((k = d.unknown(k, v, words_ClusterTrustBundleProjection)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined) o.name = v0;
  if (v1 !== undefined) o.signerName = v1;
  if (v2 !== undefined) o.labelSelector = v2;
  if (v3 !== undefined) o.optional = v3;
  o.path = v4 === undefined ? "" : v4;
  if (v5 !== undefined) o.user = v5;
  return o;
}
const words_ConfigMapEnvSource = rt.words("ConfigMapEnvSource", [["LocalObjectReference\u0001name","string"],["optional","bool"]]);
function decode_ConfigMapEnvSource(v, d) {
  let v0, v1;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "name": v0 = typeof x === "string" ? x : d.string(x, words_ConfigMapEnvSource[0]); break;
        case "optional": v1 = typeof x === "boolean" ? x : d.boolean(x, words_ConfigMapEnvSource[1]); break;
        default: if ((k = d.unknown(k, v, words_ConfigMapEnvSource)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined && v0 !== "") o.name = v0;
  if (v1 !== undefined) o.optional = v1;
  return o;
}
const words_ConfigMapKeySelector = rt.words("ConfigMapKeySelector", [["LocalObjectReference\u0001name","string"],["key","string"],["optional","bool"]]);
function decode_ConfigMapKeySelector(v, d) {
  let v0, v1, v2;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "name": v0 = typeof x === "string" ? x : d.string(x, words_ConfigMapKeySelector[0]); break;
        case "key": v1 = typeof x === "string" ? x : d.string(x, words_ConfigMapKeySelector[1]); break;
        case "optional": v2 = typeof x === "boolean" ? x : d.boolean(x, words_ConfigMapKeySelector[2]); break;
        default: if ((k = d.unknown(k, v, words_ConfigMapKeySelector)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined && v0 !== "") o.name = v0;
  o.key = v1 === undefined ? "" : v1;
  if (v2 !== undefined) o.optional = v2;
  return o;
}
const words_ConfigMapProjection = rt.words("ConfigMapProjection", [["LocalObjectReference\u0001name","string"],["items","[]v1.KeyToPath","v1.KeyToPath"],["optional","bool"]]);
function decode_ConfigMapProjection(v, d) {
  let v0, v1, v2;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "name": v0 = typeof x === "string" ? x : d.string(x, words_ConfigMapProjection[0]); break;
        case "items": v1 = d.structs(x, decode_KeyToPath, words_ConfigMapProjection[1]); break;
        case "optional": v2 = typeof x === "boolean" ? x : d.boolean(x, words_ConfigMapProjection[2]); break;
        default: if ((k = d.unknown(k, v, words_ConfigMapProjection)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined && v0 !== "") o.name = v0;
  if (v1 !== undefined && v1.length !== 0) o.items = v1;
  if (v2 !== undefined) o.optional = v2;
  return o;
}
const words_ConfigMapVolumeSource = rt.words("ConfigMapVolumeSource", [["LocalObjectReference\u0001name","string"],["items","[]v1.KeyToPath","v1.KeyToPath"],["defaultMode","int32"],["optional","bool"],["defaultUser","int64"]]);
function decode_ConfigMapVolumeSource(v, d) {
  let v0, v1, v2, v3, v4;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "name": v0 = typeof x === "string" ? x : d.string(x, words_ConfigMapVolumeSource[0]); break;
        case "items": v1 = d.structs(x, decode_KeyToPath, words_ConfigMapVolumeSource[1]); break;
        case "defaultMode": v2 = d.int32(x, words_ConfigMapVolumeSource[2]); break;
        case "optional": v3 = typeof x === "boolean" ? x : d.boolean(x, words_ConfigMapVolumeSource[3]); break;
        case "defaultUser": v4 = d.int64(x, words_ConfigMapVolumeSource[4]); break;
        default: if ((k = d.unknown(k, v, words_ConfigMapVolumeSource)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined && v0 !== "") o.name = v0;
  if (v1 !== undefined && v1.length !== 0) o.items = v1;
  if (v2 !== undefined) o.defaultMode = v2;
  if (v3 !== undefined) o.optional = v3;
  if (v4 !== undefined) o.defaultUser = v4;
  return o;
}
const item_Container_command = (x, d) => x === null ? "" : typeof x === "string" ? x : d.string(x, words_Container[2]);
const item_Container_args = (x, d) => x === null ? "" : typeof x === "string" ? x : d.string(x, words_Container[4]);
const words_Container = rt.words("Container", [["name","string"],["image","string"],["command","string"],["command","[]string"],["args","string"],["args","[]string"],["workingDir","string"],["ports","[]v1.ContainerPort","v1.ContainerPort"],["envFrom","[]v1.EnvFromSource","v1.EnvFromSource"],["env","[]v1.EnvVar","v1.EnvVar"],["resources","v1.ResourceRequirements"],["resizePolicy","[]v1.ContainerResizePolicy","v1.ContainerResizePolicy"],["restartPolicy","v1.ContainerRestartPolicy"],["restartPolicyRules","[]v1.ContainerRestartRule","v1.ContainerRestartRule"],["volumeMounts","[]v1.VolumeMount","v1.VolumeMount"],["volumeDevices","[]v1.VolumeDevice","v1.VolumeDevice"],["livenessProbe","v1.Probe"],["readinessProbe","v1.Probe"],["startupProbe","v1.Probe"],["lifecycle","v1.Lifecycle"],["terminationMessagePath","string"],["terminationMessagePolicy","v1.TerminationMessagePolicy"],["imagePullPolicy","v1.PullPolicy"],["securityContext","v1.SecurityContext"],["stdin","bool"],["stdinOnce","bool"],["tty","bool"]]);
function decode_Container(v, d) {
  let v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, v15, v16, v17, v18, v19, v20, v21, v22, v23, v24;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "name": v0 = typeof x === "string" ? x : d.string(x, words_Container[0]); break;
        case "image": v1 = typeof x === "string" ? x : d.string(x, words_Container[1]); break;
        case "command": v2 = d.list(x, item_Container_command, words_Container[3]); break;
        case "args": v3 = d.list(x, item_Container_args, words_Container[5]); break;
        case "workingDir": v4 = typeof x === "string" ? x : d.string(x, words_Container[6]); break;
        case "ports": v5 = d.structs(x, decode_ContainerPort, words_Container[7]); break;
        case "envFrom": v6 = d.structs(x, decode_EnvFromSource, words_Container[8]); break;
        case "env": v7 = d.structs(x, decode_EnvVar, words_Container[9]); break;
        case "resources": v8 = d.struct(x, decode_ResourceRequirements, words_Container[10]); break;
        case "resizePolicy": v9 = d.structs(x, decode_ContainerResizePolicy, words_Container[11]); break;
        case "restartPolicy": v10 = typeof x === "string" ? x : d.string(x, words_Container[12]); break;
        case "restartPolicyRules": v11 = d.structs(x, decode_ContainerRestartRule, words_Container[13]); break;
        case "volumeMounts": v12 = d.structs(x, decode_VolumeMount, words_Container[14]); break;
        case "volumeDevices": v13 = d.structs(x, decode_VolumeDevice, words_Container[15]); break;
        case "livenessProbe": v14 = d.struct(x, decode_Probe, words_Container[16]); break;
        case "readinessProbe": v15 = d.struct(x, decode_Probe, words_Container[17]); break;
        case "startupProbe": v16 = d.struct(x, decode_Probe, words_Container[18]); break;
        case "lifecycle": v17 = d.struct(x, decode_Lifecycle, words_Container[19]); break;
        case "terminationMessagePath": v18 = typeof x === "string" ? x : d.string(x, words_Container[20]); break;
        case "terminationMessagePolicy": v19 = typeof x === "string" ? x : d.string(x, words_Container[21]); break;
        case "imagePullPolicy": v20 = typeof x === "string" ? x : d.string(x, words_Container[22]); break;
        case "securityContext": v21 = d.struct(x, decode_SecurityContext, words_Container[23]); break;
        case "stdin": v22 = typeof x === "boolean" ? x : d.boolean(x, words_Container[24]); break;
        case "stdinOnce": v23 = typeof x === "boolean" ? x : d.boolean(x, words_Container[25]); break;
        case "tty": v24 = typeof x === "boolean" ? x : d.boolean(x, words_Container[26]); break;
        default: if ((k = d.unknown(k, v, words_Container)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  o.name = v0 === undefined ? "" : v0;
  if (v1 !== undefined && v1 !== "") o.image = v1;
  if (v2 !== undefined && v2.length !== 0) o.command = v2;
  if (v3 !== undefined && v3.length !== 0) o.args = v3;
  if (v4 !== undefined && v4 !== "") o.workingDir = v4;
  if (v5 !== undefined && v5.length !== 0) o.ports = v5;
  if (v6 !== undefined && v6.length !== 0) o.envFrom = v6;
  if (v7 !== undefined && v7.length !== 0) o.env = v7;
  o.resources = v8 === undefined ? decode_ResourceRequirements({}, d) : v8;
  if (v9 !== undefined && v9.length !== 0) o.resizePolicy = v9;
  if (v10 !== undefined) o.restartPolicy = v10;
  if (v11 !== undefined && v11.length !== 0) o.restartPolicyRules = v11;
  if (v12 !== undefined && v12.length !== 0) o.volumeMounts = v12;
  if (v13 !== undefined && v13.length !== 0) o.volumeDevices = v13;
  if (v14 !== undefined) o.livenessProbe = v14;
  if (v15 !== undefined) o.readinessProbe = v15;
  if (v16 !== undefined) o.startupProbe = v16;
  if (v17 !== undefined) o.lifecycle = v17;
  if (v18 !== undefined && v18 !== "") o.terminationMessagePath = v18;
  if (v19 !== undefined && v19 !== "") o.terminationMessagePolicy = v19;
  if (v20 !== undefined && v20 !== "") o.imagePullPolicy = v20;
  if (v21 !== undefined) o.securityContext = v21;
  if (v22 !== undefined && v22 !== false) o.stdin = v22;
  if (v23 !== undefined && v23 !== false) o.stdinOnce = v23;
  if (v24 !== undefined && v24 !== false) o.tty = v24;
  return o;
}
const words_ContainerPort = rt.words("ContainerPort", [["name","string"],["hostPort","int32"],["containerPort","int32"],["protocol","v1.Protocol"],["hostIP","string"]]);
function decode_ContainerPort(v, d) {
  let v0, v1, v2, v3, v4;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "name": v0 = typeof x === "string" ? x : d.string(x, words_ContainerPort[0]); break;
        case "hostPort": v1 = d.int32(x, words_ContainerPort[1]); break;
        case "containerPort": v2 = d.int32(x, words_ContainerPort[2]); break;
        case "protocol": v3 = typeof x === "string" ? x : d.string(x, words_ContainerPort[3]); break;
        case "hostIP": v4 = typeof x === "string" ? x : d.string(x, words_ContainerPort[4]); break;
        default: if ((k = d.unknown(k, v, words_ContainerPort)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined && v0 !== "") o.name = v0;
  if (v1 !== undefined && v1 !== 0) o.hostPort = v1;
  o.containerPort = v2 === undefined ? 0 : v2;
  if (v3 !== undefined && v3 !== "") o.protocol = v3;
  if (v4 !== undefined && v4 !== "") o.hostIP = v4;
  return o;
}
const words_ContainerResizePolicy = rt.words("ContainerResizePolicy", [["resourceName","v1.ResourceName"],["restartPolicy","v1.ResourceResizeRestartPolicy"]]);
function decode_ContainerResizePolicy(v, d) {
  let v0, v1;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "resourceName": v0 = typeof x === "string" ? x : d.string(x, words_ContainerResizePolicy[0]); break;
        case "restartPolicy": v1 = typeof x === "string" ? x : d.string(x, words_ContainerResizePolicy[1]); break;
        default: if ((k = d.unknown(k, v, words_ContainerResizePolicy)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  o.resourceName = v0 === undefined ? "" : v0;
  o.restartPolicy = v1 === undefined ? "" : v1;
  return o;
}
const words_ContainerRestartRule = rt.words("ContainerRestartRule", [["action","v1.ContainerRestartRuleAction"],["exitCodes","v1.ContainerRestartRuleOnExitCodes"]]);
function decode_ContainerRestartRule(v, d) {
  let v0, v1;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "action": v0 = typeof x === "string" ? x : d.string(x, words_ContainerRestartRule[0]); break;
        case "exitCodes": v1 = d.struct(x, decode_ContainerRestartRuleOnExitCodes, words_ContainerRestartRule[1]); break;
        default: if ((k = d.unknown(k, v, words_ContainerRestartRule)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined && v0 !== "") o.action = v0;
  if (v1 !== undefined) o.exitCodes = v1;
  return o;
}
const item_ContainerRestartRuleOnExitCodes_values = (x, d) => x === null ? 0 : d.int32(x, words_ContainerRestartRuleOnExitCodes[1]);
const words_ContainerRestartRuleOnExitCodes = rt.words("ContainerRestartRuleOnExitCodes", [["operator","v1.ContainerRestartRuleOnExitCodesOperator"],["values","int32"],["values","[]int32"]]);
function decode_ContainerRestartRuleOnExitCodes(v, d) {
  let v0, v1;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "operator": v0 = typeof x === "string" ? x : d.string(x, words_ContainerRestartRuleOnExitCodes[0]); break;
        case "values": v1 = d.list(x, item_ContainerRestartRuleOnExitCodes_values, words_ContainerRestartRuleOnExitCodes[2]); break;
        default: if ((k = d.unknown(k, v, words_ContainerRestartRuleOnExitCodes)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined && v0 !== "") o.operator = v0;
  if (v1 !== undefined && v1.length !== 0) o.values = v1;
  return o;
}
const words_DownwardAPIProjection = rt.words("DownwardAPIProjection", [["items","[]v1.DownwardAPIVolumeFile","v1.DownwardAPIVolumeFile"]]);
function decode_DownwardAPIProjection(v, d) {
  let v0;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "items": v0 = d.structs(x, decode_DownwardAPIVolumeFile, words_DownwardAPIProjection[0]); break;
        default: if ((k = d.unknown(k, v, words_DownwardAPIProjection)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined && v0.length !== 0) o.items = v0;
  return o;
}
const words_DownwardAPIVolumeFile = rt.words("DownwardAPIVolumeFile", [["path","string"],["fieldRef","v1.ObjectFieldSelector"],["resourceFieldRef","v1.ResourceFieldSelector"],["mode","int32"],["user","int64"]]);
function decode_DownwardAPIVolumeFile(v, d) {
  let v0, v1, v2, v3, v4;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "path": v0 = typeof x === "string" ? x : d.string(x, words_DownwardAPIVolumeFile[0]); break;
        case "fieldRef": v1 = d.struct(x, decode_ObjectFieldSelector, words_DownwardAPIVolumeFile[1]); break;
        case "resourceFieldRef": v2 = d.struct(x, decode_ResourceFieldSelector, words_DownwardAPIVolumeFile[2]); break;
        case "mode": v3 = d.int32(x, words_DownwardAPIVolumeFile[3]); break;
        case "user": v4 = d.int64(x, words_DownwardAPIVolumeFile[4]); break;
        default: if ((k = d.unknown(k, v, words_DownwardAPIVolumeFile)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  o.path = v0 === undefined ? "" : v0;
  if (v1 !== undefined) o.fieldRef = v1;
  if (v2 !== undefined) o.resourceFieldRef = v2;
  if (v3 !== undefined) o.mode = v3;
  if (v4 !== undefined) o.user = v4;
  return o;
}
const words_DownwardAPIVolumeSource = rt.words("DownwardAPIVolumeSource", [["items","[]v1.DownwardAPIVolumeFile","v1.DownwardAPIVolumeFile"],["defaultMode","int32"],["defaultUser","int64"]]);
function decode_DownwardAPIVolumeSource(v, d) {
  let v0, v1, v2;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "items": v0 = d.structs(x, decode_DownwardAPIVolumeFile, words_DownwardAPIVolumeSource[0]); break;
        case "defaultMode": v1 = d.int32(x, words_DownwardAPIVolumeSource[1]); break;
        case "defaultUser": v2 = d.int64(x, words_DownwardAPIVolumeSource[2]); break;
        default: if ((k = d.unknown(k, v, words_DownwardAPIVolumeSource)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined && v0.length !== 0) o.items = v0;
  if (v1 !== undefined) o.defaultMode = v1;
  if (v2 !== undefined) o.defaultUser = v2;
  return o;
}
const words_EmptyDirVolumeSource = rt.words("EmptyDirVolumeSource", [["medium","v1.StorageMedium"],["sizeLimit","resource.Quantity"],["mode","int32"]]);
function decode_EmptyDirVolumeSource(v, d) {
  let v0, v1, v2;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "medium": v0 = typeof x === "string" ? x : d.string(x, words_EmptyDirVolumeSource[0]); break;
        case "sizeLimit": v1 = d.quantity(x); break;
        case "mode": v2 = d.int32(x, words_EmptyDirVolumeSource[2]); break;
        default: if ((k = d.unknown(k, v, words_EmptyDirVolumeSource)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined && v0 !== "") o.medium = v0;
  if (v1 !== undefined) o.sizeLimit = v1;
  if (v2 !== undefined) o.mode = v2;
  return o;
}
const words_EnvFromSource = rt.words("EnvFromSource", [["prefix","string"],["configMapRef","v1.ConfigMapEnvSource"],["secretRef","v1.SecretEnvSource"]]);
function decode_EnvFromSource(v, d) {
  let v0, v1, v2;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "prefix": v0 = typeof x === "string" ? x : d.string(x, words_EnvFromSource[0]); break;
        case "configMapRef": v1 = d.struct(x, decode_ConfigMapEnvSource, words_EnvFromSource[1]); break;
        case "secretRef": v2 = d.struct(x, decode_SecretEnvSource, words_EnvFromSource[2]); break;
        default: if ((k = d.unknown(k, v, words_EnvFromSource)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined && v0 !== "") o.prefix = v0;
  if (v1 !== undefined) o.configMapRef = v1;
  if (v2 !== undefined) o.secretRef = v2;
  return o;
}
const words_EnvVar = rt.words("EnvVar", [["name","string"],["value","string"],["valueFrom","v1.EnvVarSource"]]);
function decode_EnvVar(v, d) {
  let v0, v1, v2;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "name": v0 = typeof x === "string" ? x : d.string(x, words_EnvVar[0]); break;
        case "value": v1 = typeof x === "string" ? x : d.string(x, words_EnvVar[1]); break;
        case "valueFrom": v2 = d.struct(x, decode_EnvVarSource, words_EnvVar[2]); break;
        default: if ((k = d.unknown(k, v, words_EnvVar)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  o.name = v0 === undefined ? "" : v0;
  if (v1 !== undefined && v1 !== "") o.value = v1;
  if (v2 !== undefined) o.valueFrom = v2;
  return o;
}
const words_EnvVarSource = rt.words("EnvVarSource", [["fieldRef","v1.ObjectFieldSelector"],["resourceFieldRef","v1.ResourceFieldSelector"],["configMapKeyRef","v1.ConfigMapKeySelector"],["secretKeyRef","v1.SecretKeySelector"],["fileKeyRef","v1.FileKeySelector"]]);
function decode_EnvVarSource(v, d) {
  let v0, v1, v2, v3, v4;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "fieldRef": v0 = d.struct(x, decode_ObjectFieldSelector, words_EnvVarSource[0]); break;
        case "resourceFieldRef": v1 = d.struct(x, decode_ResourceFieldSelector, words_EnvVarSource[1]); break;
        case "configMapKeyRef": v2 = d.struct(x, decode_ConfigMapKeySelector, words_EnvVarSource[2]); break;
        case "secretKeyRef": v3 = d.struct(x, decode_SecretKeySelector, words_EnvVarSource[3]); break;
        case "fileKeyRef": v4 = d.struct(x, decode_FileKeySelector, words_EnvVarSource[4]); break;
        default: if ((k = d.unknown(k, v, words_EnvVarSource)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined) o.fieldRef = v0;
  if (v1 !== undefined) o.resourceFieldRef = v1;
  if (v2 !== undefined) o.configMapKeyRef = v2;
  if (v3 !== undefined) o.secretKeyRef = v3;
  if (v4 !== undefined) o.fileKeyRef = v4;
  return o;
}
const item_EphemeralContainer_command = (x, d) => x === null ? "" : typeof x === "string" ? x : d.string(x, words_EphemeralContainer[2]);
const item_EphemeralContainer_args = (x, d) => x === null ? "" : typeof x === "string" ? x : d.string(x, words_EphemeralContainer[4]);
const words_EphemeralContainer = rt.words("EphemeralContainer", [["EphemeralContainerCommon\u0001name","string"],["EphemeralContainerCommon\u0001image","string"],["EphemeralContainerCommon\u0001command","string"],["EphemeralContainerCommon\u0001command","[]string"],["EphemeralContainerCommon\u0001args","string"],["EphemeralContainerCommon\u0001args","[]string"],["EphemeralContainerCommon\u0001workingDir","string"],["EphemeralContainerCommon\u0001ports","[]v1.ContainerPort","v1.ContainerPort"],["EphemeralContainerCommon\u0001envFrom","[]v1.EnvFromSource","v1.EnvFromSource"],["EphemeralContainerCommon\u0001env","[]v1.EnvVar","v1.EnvVar"],["EphemeralContainerCommon\u0001resources","v1.ResourceRequirements"],["EphemeralContainerCommon\u0001resizePolicy","[]v1.ContainerResizePolicy","v1.ContainerResizePolicy"],["EphemeralContainerCommon\u0001restartPolicy","v1.ContainerRestartPolicy"],["EphemeralContainerCommon\u0001restartPolicyRules","[]v1.ContainerRestartRule","v1.ContainerRestartRule"],["EphemeralContainerCommon\u0001volumeMounts","[]v1.VolumeMount","v1.VolumeMount"],["EphemeralContainerCommon\u0001volumeDevices","[]v1.VolumeDevice","v1.VolumeDevice"],["EphemeralContainerCommon\u0001livenessProbe","v1.Probe"],["EphemeralContainerCommon\u0001readinessProbe","v1.Probe"],["EphemeralContainerCommon\u0001startupProbe","v1.Probe"],["EphemeralContainerCommon\u0001lifecycle","v1.Lifecycle"],["EphemeralContainerCommon\u0001terminationMessagePath","string"],["EphemeralContainerCommon\u0001terminationMessagePolicy","v1.TerminationMessagePolicy"],["EphemeralContainerCommon\u0001imagePullPolicy","v1.PullPolicy"],["EphemeralContainerCommon\u0001securityContext","v1.SecurityContext"],["EphemeralContainerCommon\u0001stdin","bool"],["EphemeralContainerCommon\u0001stdinOnce","bool"],["EphemeralContainerCommon\u0001tty","bool"],["targetContainerName","string"]]);
function decode_EphemeralContainer(v, d) {
  let v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, v15, v16, v17, v18, v19, v20, v21, v22, v23, v24, v25;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "name": v0 = typeof x === "string" ? x : d.string(x, words_EphemeralContainer[0]); break;
        case "image": v1 = typeof x === "string" ? x : d.string(x, words_EphemeralContainer[1]); break;
        case "command": v2 = d.list(x, item_EphemeralContainer_command, words_EphemeralContainer[3]); break;
        case "args": v3 = d.list(x, item_EphemeralContainer_args, words_EphemeralContainer[5]); break;
        case "workingDir": v4 = typeof x === "string" ? x : d.string(x, words_EphemeralContainer[6]); break;
        case "ports": v5 = d.structs(x, decode_ContainerPort, words_EphemeralContainer[7]); break;
        case "envFrom": v6 = d.structs(x, decode_EnvFromSource, words_EphemeralContainer[8]); break;
        case "env": v7 = d.structs(x, decode_EnvVar, words_EphemeralContainer[9]); break;
        case "resources": v8 = d.struct(x, decode_ResourceRequirements, words_EphemeralContainer[10]); break;
        case "resizePolicy": v9 = d.structs(x, decode_ContainerResizePolicy, words_EphemeralContainer[11]); break;
        case "restartPolicy": v10 = typeof x === "string" ? x : d.string(x, words_EphemeralContainer[12]); break;
        case "restartPolicyRules": v11 = d.structs(x, decode_ContainerRestartRule, words_EphemeralContainer[13]); break;
        case "volumeMounts": v12 = d.structs(x, decode_VolumeMount, words_EphemeralContainer[14]); break;
        case "volumeDevices": v13 = d.structs(x, decode_VolumeDevice, words_EphemeralContainer[15]); break;
        case "livenessProbe": v14 = d.struct(x, decode_Probe, words_EphemeralContainer[16]); break;
        case "readinessProbe": v15 = d.struct(x, decode_Probe, words_EphemeralContainer[17]); break;
        case "startupProbe": v16 = d.struct(x, decode_Probe, words_EphemeralContainer[18]); break;
        case "lifecycle": v17 = d.struct(x, decode_Lifecycle, words_EphemeralContainer[19]); break;
        case "terminationMessagePath": v18 = typeof x === "string" ? x : d.string(x, words_EphemeralContainer[20]); break;
        case "terminationMessagePolicy": v19 = typeof x === "string" ? x : d.string(x, words_EphemeralContainer[21]); break;
        case "imagePullPolicy": v20 = typeof x === "string" ? x : d.string(x, words_EphemeralContainer[22]); break;
        case "securityContext": v21 = d.struct(x, decode_SecurityContext, words_EphemeralContainer[23]); break;
        case "stdin": v22 = typeof x === "boolean" ? x : d.boolean(x, words_EphemeralContainer[24]); break;
        case "stdinOnce": v23 = typeof x === "boolean" ? x : d.boolean(x, words_EphemeralContainer[25]); break;
        case "tty": v24 = typeof x === "boolean" ? x : d.boolean(x, words_EphemeralContainer[26]); break;
        case "targetContainerName": v25 = typeof x === "string" ? x : d.string(x, words_EphemeralContainer[27]); break;
        default: if ((k = d.unknown(k, v, words_EphemeralContainer)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  o.name = v0 === undefined ? "" : v0;
  if (v1 !== undefined && v1 !== "") o.image = v1;
  if (v2 !== undefined && v2.length !== 0) o.command = v2;
  if (v3 !== undefined && v3.length !== 0) o.args = v3;
  if (v4 !== undefined && v4 !== "") o.workingDir = v4;
  if (v5 !== undefined && v5.length !== 0) o.ports = v5;
  if (v6 !== undefined && v6.length !== 0) o.envFrom = v6;
  if (v7 !== undefined && v7.length !== 0) o.env = v7;
  o.resources = v8 === undefined ? decode_ResourceRequirements({}, d) : v8;
  if (v9 !== undefined && v9.length !== 0) o.resizePolicy = v9;
  if (v10 !== undefined) o.restartPolicy = v10;
  if (v11 !== undefined && v11.length !== 0) o.restartPolicyRules = v11;
  if (v12 !== undefined && v12.length !== 0) o.volumeMounts = v12;
  if (v13 !== undefined && v13.length !== 0) o.volumeDevices = v13;
  if (v14 !== undefined) o.livenessProbe = v14;
  if (v15 !== undefined) o.readinessProbe = v15;
  if (v16 !== undefined) o.startupProbe = v16;
  if (v17 !== undefined) o.lifecycle = v17;
  if (v18 !== undefined && v18 !== "") o.terminationMessagePath = v18;
  if (v19 !== undefined && v19 !== "") o.terminationMessagePolicy = v19;
  if (v20 !== undefined && v20 !== "") o.imagePullPolicy = v20;
  if (v21 !== undefined) o.securityContext = v21;
  if (v22 !== undefined && v22 !== false) o.stdin = v22;
  if (v23 !== undefined && v23 !== false) o.stdinOnce = v23;
  if (v24 !== undefined && v24 !== false) o.tty = v24;
  if (v25 !== undefined && v25 !== "") o.targetContainerName = v25;
  return o;
}
const words_EphemeralVolumeSource = rt.words("EphemeralVolumeSource", [["volumeClaimTemplate","v1.PersistentVolumeClaimTemplate"]]);
function decode_EphemeralVolumeSource(v, d) {
  let v0;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "volumeClaimTemplate": v0 = d.struct(x, decode_PersistentVolumeClaimTemplate, words_EphemeralVolumeSource[0]); break;
        default: if ((k = d.unknown(k, v, words_EphemeralVolumeSource)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined) o.volumeClaimTemplate = v0;
  return o;
}
const words_EvictionResponder = rt.words("EvictionResponder", [["name","string"],["priority","int32"]]);
function decode_EvictionResponder(v, d) {
  let v0, v1;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "name": v0 = typeof x === "string" ? x : d.string(x, words_EvictionResponder[0]); break;
        case "priority": v1 = d.int32(x, words_EvictionResponder[1]); break;
        default: if ((k = d.unknown(k, v, words_EvictionResponder)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  o.name = v0 === undefined ? "" : v0;
  o.priority = v1 === undefined ? null : v1;
  return o;
}
const item_ExecAction_command = (x, d) => x === null ? "" : typeof x === "string" ? x : d.string(x, words_ExecAction[0]);
const words_ExecAction = rt.words("ExecAction", [["command","string"],["command","[]string"]]);
function decode_ExecAction(v, d) {
  let v0;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "command": v0 = d.list(x, item_ExecAction_command, words_ExecAction[1]); break;
        default: if ((k = d.unknown(k, v, words_ExecAction)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined && v0.length !== 0) o.command = v0;
  return o;
}
const words_FileKeySelector = rt.words("FileKeySelector", [["volumeName","string"],["path","string"],["key","string"],["optional","bool"]]);
function decode_FileKeySelector(v, d) {
  let v0, v1, v2, v3;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "volumeName": v0 = typeof x === "string" ? x : d.string(x, words_FileKeySelector[0]); break;
        case "path": v1 = typeof x === "string" ? x : d.string(x, words_FileKeySelector[1]); break;
        case "key": v2 = typeof x === "string" ? x : d.string(x, words_FileKeySelector[2]); break;
        case "optional": v3 = typeof x === "boolean" ? x : d.boolean(x, words_FileKeySelector[3]); break;
        default: if ((k = d.unknown(k, v, words_FileKeySelector)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  o.volumeName = v0 === undefined ? "" : v0;
  o.path = v1 === undefined ? "" : v1;
  o.key = v2 === undefined ? "" : v2;
  o.optional = v3 === undefined ? false : v3;
  return o;
}
const item_FlexVolumeSource_options = (x, d) => x === null ? "" : typeof x === "string" ? x : d.string(x, words_FlexVolumeSource[4]);
const words_FlexVolumeSource = rt.words("FlexVolumeSource", [["driver","string"],["fsType","string"],["secretRef","v1.LocalObjectReference"],["readOnly","bool"],["options","string"],["options","map[string]string"]]);
function decode_FlexVolumeSource(v, d) {
  let v0, v1, v2, v3, v4;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "driver": v0 = typeof x === "string" ? x : d.string(x, words_FlexVolumeSource[0]); break;
        case "fsType": v1 = typeof x === "string" ? x : d.string(x, words_FlexVolumeSource[1]); break;
        case "secretRef": v2 = d.struct(x, unit_core_v1.decode.LocalObjectReference, words_FlexVolumeSource[2]); break;
        case "readOnly": v3 = typeof x === "boolean" ? x : d.boolean(x, words_FlexVolumeSource[3]); break;
        case "options": v4 = d.map(x, item_FlexVolumeSource_options, words_FlexVolumeSource[5]); break;
        default: if ((k = d.unknown(k, v, words_FlexVolumeSource)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  o.driver = v0 === undefined ? "" : v0;
  if (v1 !== undefined && v1 !== "") o.fsType = v1;
  if (v2 !== undefined) o.secretRef = v2;
  if (v3 !== undefined && v3 !== false) o.readOnly = v3;
  if (v4 !== undefined && rt.some(v4)) o.options = v4;
  return o;
}
const words_GRPCAction = rt.words("GRPCAction", [["port","int32"],["service","string"],["mode","v1.GRPCProbeMode"]]);
function decode_GRPCAction(v, d) {
  let v0, v1, v2;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "port": v0 = d.int32(x, words_GRPCAction[0]); break;
        case "service": v1 = typeof x === "string" ? x : d.string(x, words_GRPCAction[1]); break;
        case "mode": v2 = typeof x === "string" ? x : d.string(x, words_GRPCAction[2]); break;
        default: if ((k = d.unknown(k, v, words_GRPCAction)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  o.port = v0 === undefined ? 0 : v0;
  o.service = v1 === undefined ? "" : v1;
  if (v2 !== undefined) o.mode = v2;
  return o;
}
const words_GitRepoVolumeSource = rt.words("GitRepoVolumeSource", [["repository","string"],["revision","string"],["directory","string"]]);
function decode_GitRepoVolumeSource(v, d) {
  let v0, v1, v2;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "repository": v0 = typeof x === "string" ? x : d.string(x, words_GitRepoVolumeSource[0]); break;
        case "revision": v1 = typeof x === "string" ? x : d.string(x, words_GitRepoVolumeSource[1]); break;
        case "directory": v2 = typeof x === "string" ? x : d.string(x, words_GitRepoVolumeSource[2]); break;
        default: if ((k = d.unknown(k, v, words_GitRepoVolumeSource)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  o.repository = v0 === undefined ? "" : v0;
  if (v1 !== undefined && v1 !== "") o.revision = v1;
  if (v2 !== undefined && v2 !== "") o.directory = v2;
  return o;
}
const words_GlusterfsVolumeSource = rt.words("GlusterfsVolumeSource", [["endpoints","string"],["path","string"],["readOnly","bool"]]);
function decode_GlusterfsVolumeSource(v, d) {
  let v0, v1, v2;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "endpoints": v0 = typeof x === "string" ? x : d.string(x, words_GlusterfsVolumeSource[0]); break;
        case "path": v1 = typeof x === "string" ? x : d.string(x, words_GlusterfsVolumeSource[1]); break;
        case "readOnly": v2 = typeof x === "boolean" ? x : d.boolean(x, words_GlusterfsVolumeSource[2]); break;
        default: if ((k = d.unknown(k, v, words_GlusterfsVolumeSource)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  o.endpoints = v0 === undefined ? "" : v0;
  o.path = v1 === undefined ? "" : v1;
  if (v2 !== undefined && v2 !== false) o.readOnly = v2;
  return o;
}
const words_HTTPGetAction = rt.words("HTTPGetAction", [["path","string"],["port","int32"],["host","string"],["scheme","v1.URIScheme"],["httpHeaders","[]v1.HTTPHeader","v1.HTTPHeader"],["protocol","v1.HTTPProtocol"]]);
function decode_HTTPGetAction(v, d) {
  let v0, v1, v2, v3, v4, v5;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "path": v0 = typeof x === "string" ? x : d.string(x, words_HTTPGetAction[0]); break;
        case "port": v1 = d.intOrString(x, words_HTTPGetAction[1]); break;
        case "host": v2 = typeof x === "string" ? x : d.string(x, words_HTTPGetAction[2]); break;
        case "scheme": v3 = typeof x === "string" ? x : d.string(x, words_HTTPGetAction[3]); break;
        case "httpHeaders": v4 = d.structs(x, decode_HTTPHeader, words_HTTPGetAction[4]); break;
        case "protocol": v5 = typeof x === "string" ? x : d.string(x, words_HTTPGetAction[5]); break;
        default: if ((k = d.unknown(k, v, words_HTTPGetAction)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined && v0 !== "") o.path = v0;
  o.port = v1 === undefined ? 0 : v1;
  if (v2 !== undefined && v2 !== "") o.host = v2;
  if (v3 !== undefined && v3 !== "") o.scheme = v3;
  if (v4 !== undefined && v4.length !== 0) o.httpHeaders = v4;
  if (v5 !== undefined) o.protocol = v5;
  return o;
}
const words_HTTPHeader = rt.words("HTTPHeader", [["name","string"],["value","string"]]);
function decode_HTTPHeader(v, d) {
  let v0, v1;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "name": v0 = typeof x === "string" ? x : d.string(x, words_HTTPHeader[0]); break;
        case "value": v1 = typeof x === "string" ? x : d.string(x, words_HTTPHeader[1]); break;
        default: if ((k = d.unknown(k, v, words_HTTPHeader)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  o.name = v0 === undefined ? "" : v0;
  o.value = v1 === undefined ? "" : v1;
  return o;
}
const item_HostAlias_hostnames = (x, d) => x === null ? "" : typeof x === "string" ? x : d.string(x, words_HostAlias[1]);
const words_HostAlias = rt.words("HostAlias", [["ip","string"],["hostnames","string"],["hostnames","[]string"]]);
function decode_HostAlias(v, d) {
  let v0, v1;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "ip": v0 = typeof x === "string" ? x : d.string(x, words_HostAlias[0]); break;
        case "hostnames": v1 = d.list(x, item_HostAlias_hostnames, words_HostAlias[2]); break;
        default: if ((k = d.unknown(k, v, words_HostAlias)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  o.ip = v0 === undefined ? "" : v0;
  if (v1 !== undefined && v1.length !== 0) o.hostnames = v1;
  return o;
}
const item_ISCSIVolumeSource_portals = (x, d) => x === null ? "" : typeof x === "string" ? x : d.string(x, words_ISCSIVolumeSource[6]);
const words_ISCSIVolumeSource = rt.words("ISCSIVolumeSource", [["targetPortal","string"],["iqn","string"],["lun","int32"],["iscsiInterface","string"],["fsType","string"],["readOnly","bool"],["portals","string"],["portals","[]string"],["chapAuthDiscovery","bool"],["chapAuthSession","bool"],["secretRef","v1.LocalObjectReference"],["initiatorName","string"]]);
function decode_ISCSIVolumeSource(v, d) {
  let v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "targetPortal": v0 = typeof x === "string" ? x : d.string(x, words_ISCSIVolumeSource[0]); break;
        case "iqn": v1 = typeof x === "string" ? x : d.string(x, words_ISCSIVolumeSource[1]); break;
        case "lun": v2 = d.int32(x, words_ISCSIVolumeSource[2]); break;
        case "iscsiInterface": v3 = typeof x === "string" ? x : d.string(x, words_ISCSIVolumeSource[3]); break;
        case "fsType": v4 = typeof x === "string" ? x : d.string(x, words_ISCSIVolumeSource[4]); break;
        case "readOnly": v5 = typeof x === "boolean" ? x : d.boolean(x, words_ISCSIVolumeSource[5]); break;
        case "portals": v6 = d.list(x, item_ISCSIVolumeSource_portals, words_ISCSIVolumeSource[7]); break;
        case "chapAuthDiscovery": v7 = typeof x === "boolean" ? x : d.boolean(x, words_ISCSIVolumeSource[8]); break;
        case "chapAuthSession": v8 = typeof x === "boolean" ? x : d.boolean(x, words_ISCSIVolumeSource[9]); break;
        case "secretRef": v9 = d.struct(x, unit_core_v1.decode.LocalObjectReference, words_ISCSIVolumeSource[10]); break;
        case "initiatorName": v10 = typeof x === "string" ? x : d.string(x, words_ISCSIVolumeSource[11]); break;
        default: if ((k = d.unknown(k, v, words_ISCSIVolumeSource)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  o.targetPortal = v0 === undefined ? "" : v0;
  o.iqn = v1 === undefined ? "" : v1;
  o.lun = v2 === undefined ? 0 : v2;
  if (v3 !== undefined && v3 !== "") o.iscsiInterface = v3;
  if (v4 !== undefined && v4 !== "") o.fsType = v4;
  if (v5 !== undefined && v5 !== false) o.readOnly = v5;
  if (v6 !== undefined && v6.length !== 0) o.portals = v6;
  if (v7 !== undefined && v7 !== false) o.chapAuthDiscovery = v7;
  if (v8 !== undefined && v8 !== false) o.chapAuthSession = v8;
  if (v9 !== undefined) o.secretRef = v9;
  if (v10 !== undefined) o.initiatorName = v10;
  return o;
}
const words_ImageVolumeSource = rt.words("ImageVolumeSource", [["reference","string"],["pullPolicy","v1.PullPolicy"]]);
function decode_ImageVolumeSource(v, d) {
  let v0, v1;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "reference": v0 = typeof x === "string" ? x : d.string(x, words_ImageVolumeSource[0]); break;
        case "pullPolicy": v1 = typeof x === "string" ? x : d.string(x, words_ImageVolumeSource[1]); break;
        default: if ((k = d.unknown(k, v, words_ImageVolumeSource)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined && v0 !== "") o.reference = v0;
  if (v1 !== undefined && v1 !== "") o.pullPolicy = v1;
  return o;
}
const words_KeyToPath = rt.words("KeyToPath", [["key","string"],["path","string"],["mode","int32"],["user","int64"]]);
function decode_KeyToPath(v, d) {
  let v0, v1, v2, v3;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "key": v0 = typeof x === "string" ? x : d.string(x, words_KeyToPath[0]); break;
        case "path": v1 = typeof x === "string" ? x : d.string(x, words_KeyToPath[1]); break;
        case "mode": v2 = d.int32(x, words_KeyToPath[2]); break;
        case "user": v3 = d.int64(x, words_KeyToPath[3]); break;
        default: if ((k = d.unknown(k, v, words_KeyToPath)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  o.key = v0 === undefined ? "" : v0;
  o.path = v1 === undefined ? "" : v1;
  if (v2 !== undefined) o.mode = v2;
  if (v3 !== undefined) o.user = v3;
  return o;
}
const words_Lifecycle = rt.words("Lifecycle", [["postStart","v1.LifecycleHandler"],["preStop","v1.LifecycleHandler"],["stopSignal","v1.Signal"]]);
function decode_Lifecycle(v, d) {
  let v0, v1, v2;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "postStart": v0 = d.struct(x, decode_LifecycleHandler, words_Lifecycle[0]); break;
        case "preStop": v1 = d.struct(x, decode_LifecycleHandler, words_Lifecycle[1]); break;
        case "stopSignal": v2 = typeof x === "string" ? x : d.string(x, words_Lifecycle[2]); break;
        default: if ((k = d.unknown(k, v, words_Lifecycle)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined) o.postStart = v0;
  if (v1 !== undefined) o.preStop = v1;
  if (v2 !== undefined) o.stopSignal = v2;
  return o;
}
const words_LifecycleHandler = rt.words("LifecycleHandler", [["exec","v1.ExecAction"],["httpGet","v1.HTTPGetAction"],["tcpSocket","v1.TCPSocketAction"],["sleep","v1.SleepAction"]]);
function decode_LifecycleHandler(v, d) {
  let v0, v1, v2, v3;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "exec": v0 = d.struct(x, decode_ExecAction, words_LifecycleHandler[0]); break;
        case "httpGet": v1 = d.struct(x, decode_HTTPGetAction, words_LifecycleHandler[1]); break;
        case "tcpSocket": v2 = d.struct(x, decode_TCPSocketAction, words_LifecycleHandler[2]); break;
        case "sleep": v3 = d.struct(x, decode_SleepAction, words_LifecycleHandler[3]); break;
        default: if ((k = d.unknown(k, v, words_LifecycleHandler)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined) o.exec = v0;
  if (v1 !== undefined) o.httpGet = v1;
  if (v2 !== undefined) o.tcpSocket = v2;
  if (v3 !== undefined) o.sleep = v3;
  return o;
}
const words_NodeAffinity = rt.words("NodeAffinity", [["requiredDuringSchedulingIgnoredDuringExecution","v1.NodeSelector"],["preferredDuringSchedulingIgnoredDuringExecution","[]v1.PreferredSchedulingTerm","v1.PreferredSchedulingTerm"]]);
function decode_NodeAffinity(v, d) {
  let v0, v1;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "requiredDuringSchedulingIgnoredDuringExecution": v0 = d.struct(x, unit_core_v1.decode.NodeSelector, words_NodeAffinity[0]); break;
        case "preferredDuringSchedulingIgnoredDuringExecution": v1 = d.structs(x, decode_PreferredSchedulingTerm, words_NodeAffinity[1]); break;
        default: if ((k = d.unknown(k, v, words_NodeAffinity)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined) o.requiredDuringSchedulingIgnoredDuringExecution = v0;
  if (v1 !== undefined && v1.length !== 0) o.preferredDuringSchedulingIgnoredDuringExecution = v1;
  return o;
}
const words_ObjectFieldSelector = rt.words("ObjectFieldSelector", [["apiVersion","string"],["fieldPath","string"]]);
function decode_ObjectFieldSelector(v, d) {
  let v0, v1;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "apiVersion": v0 = typeof x === "string" ? x : d.string(x, words_ObjectFieldSelector[0]); break;
        case "fieldPath": v1 = typeof x === "string" ? x : d.string(x, words_ObjectFieldSelector[1]); break;
        default: if ((k = d.unknown(k, v, words_ObjectFieldSelector)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined && v0 !== "") o.apiVersion = v0;
  o.fieldPath = v1 === undefined ? "" : v1;
  return o;
}
const words_PersistentVolumeClaimTemplate = rt.words("PersistentVolumeClaimTemplate", [["metadata","v1.ObjectMeta"],["spec","v1.PersistentVolumeClaimSpec"]]);
function decode_PersistentVolumeClaimTemplate(v, d) {
  let v0, v1;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "metadata": v0 = d.struct(x, unit_meta_v1.decode.ObjectMeta, words_PersistentVolumeClaimTemplate[0]); break;
        case "spec": v1 = d.struct(x, unit_core_v1.decode.PersistentVolumeClaimSpec, words_PersistentVolumeClaimTemplate[1]); break;
        default: if ((k = d.unknown(k, v, words_PersistentVolumeClaimTemplate)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  o.metadata = v0 === undefined ? unit_meta_v1.decode.ObjectMeta({}, d) : v0;
  o.spec = v1 === undefined ? unit_core_v1.decode.PersistentVolumeClaimSpec({}, d) : v1;
  return o;
}
const words_PersistentVolumeClaimVolumeSource = rt.words("PersistentVolumeClaimVolumeSource", [["claimName","string"],["readOnly","bool"]]);
function decode_PersistentVolumeClaimVolumeSource(v, d) {
  let v0, v1;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "claimName": v0 = typeof x === "string" ? x : d.string(x, words_PersistentVolumeClaimVolumeSource[0]); break;
        case "readOnly": v1 = typeof x === "boolean" ? x : d.boolean(x, words_PersistentVolumeClaimVolumeSource[1]); break;
        default: if ((k = d.unknown(k, v, words_PersistentVolumeClaimVolumeSource)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  o.claimName = v0 === undefined ? "" : v0;
  if (v1 !== undefined && v1 !== false) o.readOnly = v1;
  return o;
}
const words_PodAffinity = rt.words("PodAffinity", [["requiredDuringSchedulingIgnoredDuringExecution","[]v1.PodAffinityTerm","v1.PodAffinityTerm"],["preferredDuringSchedulingIgnoredDuringExecution","[]v1.WeightedPodAffinityTerm","v1.WeightedPodAffinityTerm"]]);
function decode_PodAffinity(v, d) {
  let v0, v1;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "requiredDuringSchedulingIgnoredDuringExecution": v0 = d.structs(x, decode_PodAffinityTerm, words_PodAffinity[0]); break;
        case "preferredDuringSchedulingIgnoredDuringExecution": v1 = d.structs(x, decode_WeightedPodAffinityTerm, words_PodAffinity[1]); break;
        default: if ((k = d.unknown(k, v, words_PodAffinity)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined && v0.length !== 0) o.requiredDuringSchedulingIgnoredDuringExecution = v0;
  if (v1 !== undefined && v1.length !== 0) o.preferredDuringSchedulingIgnoredDuringExecution = v1;
  return o;
}
const item_PodAffinityTerm_namespaces = (x, d) => x === null ? "" : typeof x === "string" ? x : d.string(x, words_PodAffinityTerm[1]);
const item_PodAffinityTerm_matchLabelKeys = (x, d) => x === null ? "" : typeof x === "string" ? x : d.string(x, words_PodAffinityTerm[5]);
const item_PodAffinityTerm_mismatchLabelKeys = (x, d) => x === null ? "" : typeof x === "string" ? x : d.string(x, words_PodAffinityTerm[7]);
const words_PodAffinityTerm = rt.words("PodAffinityTerm", [["labelSelector","v1.LabelSelector"],["namespaces","string"],["namespaces","[]string"],["topologyKey","string"],["namespaceSelector","v1.LabelSelector"],["matchLabelKeys","string"],["matchLabelKeys","[]string"],["mismatchLabelKeys","string"],["mismatchLabelKeys","[]string"]]);
function decode_PodAffinityTerm(v, d) {
  let v0, v1, v2, v3, v4, v5;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "labelSelector": v0 = d.struct(x, unit_meta_v1.decode.LabelSelector, words_PodAffinityTerm[0]); break;
        case "namespaces": v1 = d.list(x, item_PodAffinityTerm_namespaces, words_PodAffinityTerm[2]); break;
        case "topologyKey": v2 = typeof x === "string" ? x : d.string(x, words_PodAffinityTerm[3]); break;
        case "namespaceSelector": v3 = d.struct(x, unit_meta_v1.decode.LabelSelector, words_PodAffinityTerm[4]); break;
        case "matchLabelKeys": v4 = d.list(x, item_PodAffinityTerm_matchLabelKeys, words_PodAffinityTerm[6]); break;
        case "mismatchLabelKeys": v5 = d.list(x, item_PodAffinityTerm_mismatchLabelKeys, words_PodAffinityTerm[8]); break;
        default: if ((k = d.unknown(k, v, words_PodAffinityTerm)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined) o.labelSelector = v0;
  if (v1 !== undefined && v1.length !== 0) o.namespaces = v1;
  o.topologyKey = v2 === undefined ? "" : v2;
  if (v3 !== undefined) o.namespaceSelector = v3;
  if (v4 !== undefined && v4.length !== 0) o.matchLabelKeys = v4;
  if (v5 !== undefined && v5.length !== 0) o.mismatchLabelKeys = v5;
  return o;
}
const words_PodAntiAffinity = rt.words("PodAntiAffinity", [["requiredDuringSchedulingIgnoredDuringExecution","[]v1.PodAffinityTerm","v1.PodAffinityTerm"],["preferredDuringSchedulingIgnoredDuringExecution","[]v1.WeightedPodAffinityTerm","v1.WeightedPodAffinityTerm"]]);
function decode_PodAntiAffinity(v, d) {
  let v0, v1;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "requiredDuringSchedulingIgnoredDuringExecution": v0 = d.structs(x, decode_PodAffinityTerm, words_PodAntiAffinity[0]); break;
        case "preferredDuringSchedulingIgnoredDuringExecution": v1 = d.structs(x, decode_WeightedPodAffinityTerm, words_PodAntiAffinity[1]); break;
        default: if ((k = d.unknown(k, v, words_PodAntiAffinity)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined && v0.length !== 0) o.requiredDuringSchedulingIgnoredDuringExecution = v0;
  if (v1 !== undefined && v1.length !== 0) o.preferredDuringSchedulingIgnoredDuringExecution = v1;
  return o;
}
const item_PodCertificateProjection_userAnnotations = (x, d) => x === null ? "" : typeof x === "string" ? x : d.string(x, words_PodCertificateProjection[6]);
const words_PodCertificateProjection = rt.words("PodCertificateProjection", [["signerName","string"],["keyType","string"],["maxExpirationSeconds","int32"],["credentialBundlePath","string"],["keyPath","string"],["certificateChainPath","string"],["userAnnotations","string"],["userAnnotations","map[string]string"],["user","int64"]]);
function decode_PodCertificateProjection(v, d) {
  let v0, v1, v2, v3, v4, v5, v6, v7;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "signerName": v0 = typeof x === "string" ? x : d.string(x, words_PodCertificateProjection[0]); break;
        case "keyType": v1 = typeof x === "string" ? x : d.string(x, words_PodCertificateProjection[1]); break;
        case "maxExpirationSeconds": v2 = d.int32(x, words_PodCertificateProjection[2]); break;
        case "credentialBundlePath": v3 = typeof x === "string" ? x : d.string(x, words_PodCertificateProjection[3]); break;
        case "keyPath": v4 = typeof x === "string" ? x : d.string(x, words_PodCertificateProjection[4]); break;
        case "certificateChainPath": v5 = typeof x === "string" ? x : d.string(x, words_PodCertificateProjection[5]); break;
        case "userAnnotations": v6 = d.map(x, item_PodCertificateProjection_userAnnotations, words_PodCertificateProjection[7]); break;
        case "user": v7 = d.int64(x, words_PodCertificateProjection[8]); break;
        default: if ((k = d.unknown(k, v, words_PodCertificateProjection)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined && v0 !== "") o.signerName = v0;
  if (v1 !== undefined && v1 !== "") o.keyType = v1;
  if (v2 !== undefined) o.maxExpirationSeconds = v2;
  if (v3 !== undefined && v3 !== "") o.credentialBundlePath = v3;
  if (v4 !== undefined && v4 !== "") o.keyPath = v4;
  if (v5 !== undefined && v5 !== "") o.certificateChainPath = v5;
  if (v6 !== undefined && rt.some(v6)) o.userAnnotations = v6;
  if (v7 !== undefined) o.user = v7;
  return o;
}
const item_PodDNSConfig_nameservers = (x, d) => x === null ? "" : typeof x === "string" ? x : d.string(x, words_PodDNSConfig[0]);
const item_PodDNSConfig_searches = (x, d) => x === null ? "" : typeof x === "string" ? x : d.string(x, words_PodDNSConfig[2]);
const words_PodDNSConfig = rt.words("PodDNSConfig", [["nameservers","string"],["nameservers","[]string"],["searches","string"],["searches","[]string"],["options","[]v1.PodDNSConfigOption","v1.PodDNSConfigOption"]]);
function decode_PodDNSConfig(v, d) {
  let v0, v1, v2;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "nameservers": v0 = d.list(x, item_PodDNSConfig_nameservers, words_PodDNSConfig[1]); break;
        case "searches": v1 = d.list(x, item_PodDNSConfig_searches, words_PodDNSConfig[3]); break;
        case "options": v2 = d.structs(x, decode_PodDNSConfigOption, words_PodDNSConfig[4]); break;
        default: if ((k = d.unknown(k, v, words_PodDNSConfig)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined && v0.length !== 0) o.nameservers = v0;
  if (v1 !== undefined && v1.length !== 0) o.searches = v1;
  if (v2 !== undefined && v2.length !== 0) o.options = v2;
  return o;
}
const words_PodDNSConfigOption = rt.words("PodDNSConfigOption", [["name","string"],["value","string"]]);
function decode_PodDNSConfigOption(v, d) {
  let v0, v1;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "name": v0 = typeof x === "string" ? x : d.string(x, words_PodDNSConfigOption[0]); break;
        case "value": v1 = typeof x === "string" ? x : d.string(x, words_PodDNSConfigOption[1]); break;
        default: if ((k = d.unknown(k, v, words_PodDNSConfigOption)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined && v0 !== "") o.name = v0;
  if (v1 !== undefined) o.value = v1;
  return o;
}
const words_PodOS = rt.words("PodOS", [["name","v1.OSName"]]);
function decode_PodOS(v, d) {
  let v0;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "name": v0 = typeof x === "string" ? x : d.string(x, words_PodOS[0]); break;
        default: if ((k = d.unknown(k, v, words_PodOS)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  o.name = v0 === undefined ? "" : v0;
  return o;
}
const words_PodReadinessGate = rt.words("PodReadinessGate", [["conditionType","v1.PodConditionType"]]);
function decode_PodReadinessGate(v, d) {
  let v0;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "conditionType": v0 = typeof x === "string" ? x : d.string(x, words_PodReadinessGate[0]); break;
        default: if ((k = d.unknown(k, v, words_PodReadinessGate)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  o.conditionType = v0 === undefined ? "" : v0;
  return o;
}
const words_PodResourceClaim = rt.words("PodResourceClaim", [["name","string"],["resourceClaimName","string"],["resourceClaimTemplateName","string"]]);
function decode_PodResourceClaim(v, d) {
  let v0, v1, v2;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "name": v0 = typeof x === "string" ? x : d.string(x, words_PodResourceClaim[0]); break;
        case "resourceClaimName": v1 = typeof x === "string" ? x : d.string(x, words_PodResourceClaim[1]); break;
        case "resourceClaimTemplateName": v2 = typeof x === "string" ? x : d.string(x, words_PodResourceClaim[2]); break;
        default: if ((k = d.unknown(k, v, words_PodResourceClaim)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  o.name = v0 === undefined ? "" : v0;
  if (v1 !== undefined) o.resourceClaimName = v1;
  if (v2 !== undefined) o.resourceClaimTemplateName = v2;
  return o;
}
const words_PodSchedulingGate = rt.words("PodSchedulingGate", [["name","string"]]);
function decode_PodSchedulingGate(v, d) {
  let v0;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "name": v0 = typeof x === "string" ? x : d.string(x, words_PodSchedulingGate[0]); break;
        default: if ((k = d.unknown(k, v, words_PodSchedulingGate)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  o.name = v0 === undefined ? "" : v0;
  return o;
}
const words_PodSchedulingGroup = rt.words("PodSchedulingGroup", [["podGroupName","string"]]);
function decode_PodSchedulingGroup(v, d) {
  let v0;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "podGroupName": v0 = typeof x === "string" ? x : d.string(x, words_PodSchedulingGroup[0]); break;
        default: if ((k = d.unknown(k, v, words_PodSchedulingGroup)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined) o.podGroupName = v0;
  return o;
}
const item_PodSecurityContext_supplementalGroups = (x, d) => x === null ? 0 : d.int64(x, words_PodSecurityContext[5]);
const words_PodSecurityContext = rt.words("PodSecurityContext", [["seLinuxOptions","v1.SELinuxOptions"],["windowsOptions","v1.WindowsSecurityContextOptions"],["runAsUser","int64"],["runAsGroup","int64"],["runAsNonRoot","bool"],["supplementalGroups","int64"],["supplementalGroups","[]int64"],["supplementalGroupsPolicy","v1.SupplementalGroupsPolicy"],["fsGroup","int64"],["sysctls","[]v1.Sysctl","v1.Sysctl"],["fsGroupChangePolicy","v1.PodFSGroupChangePolicy"],["seccompProfile","v1.SeccompProfile"],["appArmorProfile","v1.AppArmorProfile"],["seLinuxChangePolicy","v1.PodSELinuxChangePolicy"]]);
function decode_PodSecurityContext(v, d) {
  let v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "seLinuxOptions": v0 = d.struct(x, decode_SELinuxOptions, words_PodSecurityContext[0]); break;
        case "windowsOptions": v1 = d.struct(x, decode_WindowsSecurityContextOptions, words_PodSecurityContext[1]); break;
        case "runAsUser": v2 = d.int64(x, words_PodSecurityContext[2]); break;
        case "runAsGroup": v3 = d.int64(x, words_PodSecurityContext[3]); break;
        case "runAsNonRoot": v4 = typeof x === "boolean" ? x : d.boolean(x, words_PodSecurityContext[4]); break;
        case "supplementalGroups": v5 = d.list(x, item_PodSecurityContext_supplementalGroups, words_PodSecurityContext[6]); break;
        case "supplementalGroupsPolicy": v6 = typeof x === "string" ? x : d.string(x, words_PodSecurityContext[7]); break;
        case "fsGroup": v7 = d.int64(x, words_PodSecurityContext[8]); break;
        case "sysctls": v8 = d.structs(x, decode_Sysctl, words_PodSecurityContext[9]); break;
        case "fsGroupChangePolicy": v9 = typeof x === "string" ? x : d.string(x, words_PodSecurityContext[10]); break;
        case "seccompProfile": v10 = d.struct(x, decode_SeccompProfile, words_PodSecurityContext[11]); break;
        case "appArmorProfile": v11 = d.struct(x, decode_AppArmorProfile, words_PodSecurityContext[12]); break;
        case "seLinuxChangePolicy": v12 = typeof x === "string" ? x : d.string(x, words_PodSecurityContext[13]); break;
        default: if ((k = d.unknown(k, v, words_PodSecurityContext)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined) o.seLinuxOptions = v0;
  if (v1 !== undefined) o.windowsOptions = v1;
  if (v2 !== undefined) o.runAsUser = v2;
  if (v3 !== undefined) o.runAsGroup = v3;
  if (v4 !== undefined) o.runAsNonRoot = v4;
  if (v5 !== undefined && v5.length !== 0) o.supplementalGroups = v5;
  if (v6 !== undefined) o.supplementalGroupsPolicy = v6;
  if (v7 !== undefined) o.fsGroup = v7;
  if (v8 !== undefined && v8.length !== 0) o.sysctls = v8;
  if (v9 !== undefined) o.fsGroupChangePolicy = v9;
  if (v10 !== undefined) o.seccompProfile = v10;
  if (v11 !== undefined) o.appArmorProfile = v11;
  if (v12 !== undefined) o.seLinuxChangePolicy = v12;
  return o;
}
const item_PodSpec_nodeSelector = (x, d) => x === null ? "" : typeof x === "string" ? x : d.string(x, words_PodSpec[8]);
const item_PodSpec_overhead = (x, d) => x === null ? "0" : d.amount(x);
const words_PodSpec = rt.words("PodSpec", [["volumes","[]v1.Volume","v1.Volume"],["initContainers","[]v1.Container","v1.Container"],["containers","[]v1.Container","v1.Container"],["ephemeralContainers","[]v1.EphemeralContainer","v1.EphemeralContainer"],["restartPolicy","v1.RestartPolicy"],["terminationGracePeriodSeconds","int64"],["activeDeadlineSeconds","int64"],["dnsPolicy","v1.DNSPolicy"],["nodeSelector","string"],["nodeSelector","map[string]string"],["serviceAccountName","string"],["serviceAccount","string"],["automountServiceAccountToken","bool"],["nodeName","string"],["hostNetwork","bool"],["hostPID","bool"],["hostIPC","bool"],["shareProcessNamespace","bool"],["securityContext","v1.PodSecurityContext"],["imagePullSecrets","[]v1.LocalObjectReference","v1.LocalObjectReference"],["hostname","string"],["subdomain","string"],["affinity","v1.Affinity"],["schedulerName","string"],["tolerations","[]v1.Toleration","v1.Toleration"],["hostAliases","[]v1.HostAlias","v1.HostAlias"],["priorityClassName","string"],["priority","int32"],["dnsConfig","v1.PodDNSConfig"],["readinessGates","[]v1.PodReadinessGate","v1.PodReadinessGate"],["runtimeClassName","string"],["enableServiceLinks","bool"],["preemptionPolicy","v1.PreemptionPolicy"],["overhead","resource.Quantity"],["overhead","v1.ResourceList"],["topologySpreadConstraints","[]v1.TopologySpreadConstraint","v1.TopologySpreadConstraint"],["setHostnameAsFQDN","bool"],["os","v1.PodOS"],["hostUsers","bool"],["schedulingGates","[]v1.PodSchedulingGate","v1.PodSchedulingGate"],["resourceClaims","[]v1.PodResourceClaim","v1.PodResourceClaim"],["resources","v1.ResourceRequirements"],["hostnameOverride","string"],["schedulingGroup","v1.PodSchedulingGroup"],["evictionResponders","[]v1.EvictionResponder","v1.EvictionResponder"]]);
function decode_PodSpec(v, d) {
  let v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, v15, v16, v17, v18, v19, v20, v21, v22, v23, v24, v25, v26, v27, v28, v29, v30, v31, v32, v33, v34, v35, v36, v37, v38, v39, v40, v41, v42;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "volumes": v0 = d.structs(x, decode_Volume, words_PodSpec[0]); break;
        case "initContainers": v1 = d.structs(x, decode_Container, words_PodSpec[1]); break;
        case "containers": v2 = d.structs(x, decode_Container, words_PodSpec[2]); break;
        case "ephemeralContainers": v3 = d.structs(x, decode_EphemeralContainer, words_PodSpec[3]); break;
        case "restartPolicy": v4 = typeof x === "string" ? x : d.string(x, words_PodSpec[4]); break;
        case "terminationGracePeriodSeconds": v5 = d.int64(x, words_PodSpec[5]); break;
        case "activeDeadlineSeconds": v6 = d.int64(x, words_PodSpec[6]); break;
        case "dnsPolicy": v7 = typeof x === "string" ? x : d.string(x, words_PodSpec[7]); break;
        case "nodeSelector": v8 = d.map(x, item_PodSpec_nodeSelector, words_PodSpec[9]); break;
        case "serviceAccountName": v9 = typeof x === "string" ? x : d.string(x, words_PodSpec[10]); break;
        case "serviceAccount": v10 = typeof x === "string" ? x : d.string(x, words_PodSpec[11]); break;
        case "automountServiceAccountToken": v11 = typeof x === "boolean" ? x : d.boolean(x, words_PodSpec[12]); break;
        case "nodeName": v12 = typeof x === "string" ? x : d.string(x, words_PodSpec[13]); break;
        case "hostNetwork": v13 = typeof x === "boolean" ? x : d.boolean(x, words_PodSpec[14]); break;
        case "hostPID": v14 = typeof x === "boolean" ? x : d.boolean(x, words_PodSpec[15]); break;
        case "hostIPC": v15 = typeof x === "boolean" ? x : d.boolean(x, words_PodSpec[16]); break;
        case "shareProcessNamespace": v16 = typeof x === "boolean" ? x : d.boolean(x, words_PodSpec[17]); break;
        case "securityContext": v17 = d.struct(x, decode_PodSecurityContext, words_PodSpec[18]); break;
        case "imagePullSecrets": v18 = d.structs(x, unit_core_v1.decode.LocalObjectReference, words_PodSpec[19]); break;
        case "hostname": v19 = typeof x === "string" ? x : d.string(x, words_PodSpec[20]); break;
        case "subdomain": v20 = typeof x === "string" ? x : d.string(x, words_PodSpec[21]); break;
        case "affinity": v21 = d.struct(x, decode_Affinity, words_PodSpec[22]); break;
        case "schedulerName": v22 = typeof x === "string" ? x : d.string(x, words_PodSpec[23]); break;
        case "tolerations": v23 = d.structs(x, decode_Toleration, words_PodSpec[24]); break;
        case "hostAliases": v24 = d.structs(x, decode_HostAlias, words_PodSpec[25]); break;
        case "priorityClassName": v25 = typeof x === "string" ? x : d.string(x, words_PodSpec[26]); break;
        case "priority": v26 = d.int32(x, words_PodSpec[27]); break;
        case "dnsConfig": v27 = d.struct(x, decode_PodDNSConfig, words_PodSpec[28]); break;
        case "readinessGates": v28 = d.structs(x, decode_PodReadinessGate, words_PodSpec[29]); break;
        case "runtimeClassName": v29 = typeof x === "string" ? x : d.string(x, words_PodSpec[30]); break;
        case "enableServiceLinks": v30 = typeof x === "boolean" ? x : d.boolean(x, words_PodSpec[31]); break;
        case "preemptionPolicy": v31 = typeof x === "string" ? x : d.string(x, words_PodSpec[32]); break;
        case "overhead": v32 = d.map(x, item_PodSpec_overhead, words_PodSpec[34]); break;
        case "topologySpreadConstraints": v33 = d.structs(x, decode_TopologySpreadConstraint, words_PodSpec[35]); break;
        case "setHostnameAsFQDN": v34 = typeof x === "boolean" ? x : d.boolean(x, words_PodSpec[36]); break;
        case "os": v35 = d.struct(x, decode_PodOS, words_PodSpec[37]); break;
        case "hostUsers": v36 = typeof x === "boolean" ? x : d.boolean(x, words_PodSpec[38]); break;
        case "schedulingGates": v37 = d.structs(x, decode_PodSchedulingGate, words_PodSpec[39]); break;
        case "resourceClaims": v38 = d.structs(x, decode_PodResourceClaim, words_PodSpec[40]); break;
        case "resources": v39 = d.struct(x, decode_ResourceRequirements, words_PodSpec[41]); break;
        case "hostnameOverride": v40 = typeof x === "string" ? x : d.string(x, words_PodSpec[42]); break;
        case "schedulingGroup": v41 = d.struct(x, decode_PodSchedulingGroup, words_PodSpec[43]); break;
        case "evictionResponders": v42 = d.structs(x, decode_EvictionResponder, words_PodSpec[44]); break;
        default: if ((k = d.unknown(k, v, words_PodSpec)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined && v0.length !== 0) o.volumes = v0;
  if (v1 !== undefined && v1.length !== 0) o.initContainers = v1;
  o.containers = v2 === undefined ? null : v2;
  if (v3 !== undefined && v3.length !== 0) o.ephemeralContainers = v3;
  if (v4 !== undefined && v4 !== "") o.restartPolicy = v4;
  if (v5 !== undefined) o.terminationGracePeriodSeconds = v5;
  if (v6 !== undefined) o.activeDeadlineSeconds = v6;
  if (v7 !== undefined && v7 !== "") o.dnsPolicy = v7;
  if (v8 !== undefined && rt.some(v8)) o.nodeSelector = v8;
  if (v9 !== undefined && v9 !== "") o.serviceAccountName = v9;
  if (v10 !== undefined && v10 !== "") o.serviceAccount = v10;
  if (v11 !== undefined) o.automountServiceAccountToken = v11;
  if (v12 !== undefined && v12 !== "") o.nodeName = v12;
  if (v13 !== undefined && v13 !== false) o.hostNetwork = v13;
  if (v14 !== undefined && v14 !== false) o.hostPID = v14;
  if (v15 !== undefined && v15 !== false) o.hostIPC = v15;
  if (v16 !== undefined) o.shareProcessNamespace = v16;
  if (v17 !== undefined) o.securityContext = v17;
  if (v18 !== undefined && v18.length !== 0) o.imagePullSecrets = v18;
  if (v19 !== undefined && v19 !== "") o.hostname = v19;
  if (v20 !== undefined && v20 !== "") o.subdomain = v20;
  if (v21 !== undefined) o.affinity = v21;
  if (v22 !== undefined && v22 !== "") o.schedulerName = v22;
  if (v23 !== undefined && v23.length !== 0) o.tolerations = v23;
  if (v24 !== undefined && v24.length !== 0) o.hostAliases = v24;
  if (v25 !== undefined && v25 !== "") o.priorityClassName = v25;
  if (v26 !== undefined) o.priority = v26;
  if (v27 !== undefined) o.dnsConfig = v27;
  if (v28 !== undefined && v28.length !== 0) o.readinessGates = v28;
  if (v29 !== undefined) o.runtimeClassName = v29;
  if (v30 !== undefined) o.enableServiceLinks = v30;
  if (v31 !== undefined) o.preemptionPolicy = v31;
  if (v32 !== undefined && rt.some(v32)) o.overhead = v32;
  if (v33 !== undefined && v33.length !== 0) o.topologySpreadConstraints = v33;
  if (v34 !== undefined) o.setHostnameAsFQDN = v34;
  if (v35 !== undefined) o.os = v35;
  if (v36 !== undefined) o.hostUsers = v36;
  if (v37 !== undefined && v37.length !== 0) o.schedulingGates = v37;
  if (v38 !== undefined && v38.length !== 0) o.resourceClaims = v38;
  if (v39 !== undefined) o.resources = v39;
  if (v40 !== undefined) o.hostnameOverride = v40;
  if (v41 !== undefined) o.schedulingGroup = v41;
  if (v42 !== undefined && v42.length !== 0) o.evictionResponders = v42;
  return o;
}
const words_PodTemplateSpec = rt.words("PodTemplateSpec", [["metadata","v1.ObjectMeta"],["spec","v1.PodSpec"]]);
function decode_PodTemplateSpec(v, d) {
  let v0, v1;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "metadata": v0 = d.struct(x, unit_meta_v1.decode.ObjectMeta, words_PodTemplateSpec[0]); break;
        case "spec": v1 = d.struct(x, decode_PodSpec, words_PodTemplateSpec[1]); break;
        default: if ((k = d.unknown(k, v, words_PodTemplateSpec)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  o.metadata = v0 === undefined ? unit_meta_v1.decode.ObjectMeta({}, d) : v0;
  o.spec = v1 === undefined ? decode_PodSpec({}, d) : v1;
  return o;
}
const words_PreferredSchedulingTerm = rt.words("PreferredSchedulingTerm", [["weight","int32"],["preference","v1.NodeSelectorTerm"]]);
function decode_PreferredSchedulingTerm(v, d) {
  let v0, v1;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "weight": v0 = d.int32(x, words_PreferredSchedulingTerm[0]); break;
        case "preference": v1 = d.struct(x, unit_core_v1.decode.NodeSelectorTerm, words_PreferredSchedulingTerm[1]); break;
        default: if ((k = d.unknown(k, v, words_PreferredSchedulingTerm)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  o.weight = v0 === undefined ? 0 : v0;
  o.preference = v1 === undefined ? unit_core_v1.decode.NodeSelectorTerm({}, d) : v1;
  return o;
}
const words_Probe = rt.words("Probe", [["ProbeHandler\u0001exec","v1.ExecAction"],["ProbeHandler\u0001httpGet","v1.HTTPGetAction"],["ProbeHandler\u0001tcpSocket","v1.TCPSocketAction"],["ProbeHandler\u0001grpc","v1.GRPCAction"],["initialDelaySeconds","int32"],["timeoutSeconds","int32"],["periodSeconds","int32"],["successThreshold","int32"],["failureThreshold","int32"],["terminationGracePeriodSeconds","int64"]]);
function decode_Probe(v, d) {
  let v0, v1, v2, v3, v4, v5, v6, v7, v8, v9;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "exec": v0 = d.struct(x, decode_ExecAction, words_Probe[0]); break;
        case "httpGet": v1 = d.struct(x, decode_HTTPGetAction, words_Probe[1]); break;
        case "tcpSocket": v2 = d.struct(x, decode_TCPSocketAction, words_Probe[2]); break;
        case "grpc": v3 = d.struct(x, decode_GRPCAction, words_Probe[3]); break;
        case "initialDelaySeconds": v4 = d.int32(x, words_Probe[4]); break;
        case "timeoutSeconds": v5 = d.int32(x, words_Probe[5]); break;
        case "periodSeconds": v6 = d.int32(x, words_Probe[6]); break;
        case "successThreshold": v7 = d.int32(x, words_Probe[7]); break;
        case "failureThreshold": v8 = d.int32(x, words_Probe[8]); break;
        case "terminationGracePeriodSeconds": v9 = d.int64(x, words_Probe[9]); break;
        default: if ((k = d.unknown(k, v, words_Probe)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined) o.exec = v0;
  if (v1 !== undefined) o.httpGet = v1;
  if (v2 !== undefined) o.tcpSocket = v2;
  if (v3 !== undefined) o.grpc = v3;
  if (v4 !== undefined && v4 !== 0) o.initialDelaySeconds = v4;
  if (v5 !== undefined && v5 !== 0) o.timeoutSeconds = v5;
  if (v6 !== undefined && v6 !== 0) o.periodSeconds = v6;
  if (v7 !== undefined && v7 !== 0) o.successThreshold = v7;
  if (v8 !== undefined && v8 !== 0) o.failureThreshold = v8;
  if (v9 !== undefined) o.terminationGracePeriodSeconds = v9;
  return o;
}
const words_ProjectedVolumeSource = rt.words("ProjectedVolumeSource", [["sources","[]v1.VolumeProjection","v1.VolumeProjection"],["defaultMode","int32"],["defaultUser","int64"]]);
function decode_ProjectedVolumeSource(v, d) {
  let v0, v1, v2;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "sources": v0 = d.structs(x, decode_VolumeProjection, words_ProjectedVolumeSource[0]); break;
        case "defaultMode": v1 = d.int32(x, words_ProjectedVolumeSource[1]); break;
        case "defaultUser": v2 = d.int64(x, words_ProjectedVolumeSource[2]); break;
        default: if ((k = d.unknown(k, v, words_ProjectedVolumeSource)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  o.sources = v0 === undefined ? null : v0;
  if (v1 !== undefined) o.defaultMode = v1;
  if (v2 !== undefined) o.defaultUser = v2;
  return o;
}
const item_RBDVolumeSource_monitors = (x, d) => x === null ? "" : typeof x === "string" ? x : d.string(x, words_RBDVolumeSource[0]);
const words_RBDVolumeSource = rt.words("RBDVolumeSource", [["monitors","string"],["monitors","[]string"],["image","string"],["fsType","string"],["pool","string"],["user","string"],["keyring","string"],["secretRef","v1.LocalObjectReference"],["readOnly","bool"]]);
function decode_RBDVolumeSource(v, d) {
  let v0, v1, v2, v3, v4, v5, v6, v7;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "monitors": v0 = d.list(x, item_RBDVolumeSource_monitors, words_RBDVolumeSource[1]); break;
        case "image": v1 = typeof x === "string" ? x : d.string(x, words_RBDVolumeSource[2]); break;
        case "fsType": v2 = typeof x === "string" ? x : d.string(x, words_RBDVolumeSource[3]); break;
        case "pool": v3 = typeof x === "string" ? x : d.string(x, words_RBDVolumeSource[4]); break;
        case "user": v4 = typeof x === "string" ? x : d.string(x, words_RBDVolumeSource[5]); break;
        case "keyring": v5 = typeof x === "string" ? x : d.string(x, words_RBDVolumeSource[6]); break;
        case "secretRef": v6 = d.struct(x, unit_core_v1.decode.LocalObjectReference, words_RBDVolumeSource[7]); break;
        case "readOnly": v7 = typeof x === "boolean" ? x : d.boolean(x, words_RBDVolumeSource[8]); break;
        default: if ((k = d.unknown(k, v, words_RBDVolumeSource)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  o.monitors = v0 === undefined ? null : v0;
  o.image = v1 === undefined ? "" : v1;
  if (v2 !== undefined && v2 !== "") o.fsType = v2;
  if (v3 !== undefined && v3 !== "") o.pool = v3;
  if (v4 !== undefined && v4 !== "") o.user = v4;
  if (v5 !== undefined && v5 !== "") o.keyring = v5;
  if (v6 !== undefined) o.secretRef = v6;
  if (v7 !== undefined && v7 !== false) o.readOnly = v7;
  return o;
}
const words_ResourceClaim = rt.words("ResourceClaim", [["name","string"],["request","string"]]);
function decode_ResourceClaim(v, d) {
  let v0, v1;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "name": v0 = typeof x === "string" ? x : d.string(x, words_ResourceClaim[0]); break;
        case "request": v1 = typeof x === "string" ? x : d.string(x, words_ResourceClaim[1]); break;
        default: if ((k = d.unknown(k, v, words_ResourceClaim)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  o.name = v0 === undefined ? "" : v0;
  if (v1 !== undefined && v1 !== "") o.request = v1;
  return o;
}
const words_ResourceFieldSelector = rt.words("ResourceFieldSelector", [["containerName","string"],["resource","string"],["divisor","resource.Quantity"]]);
function decode_ResourceFieldSelector(v, d) {
  let v0, v1, v2;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "containerName": v0 = typeof x === "string" ? x : d.string(x, words_ResourceFieldSelector[0]); break;
        case "resource": v1 = typeof x === "string" ? x : d.string(x, words_ResourceFieldSelector[1]); break;
        case "divisor": v2 = d.quantity(x); break;
        default: if ((k = d.unknown(k, v, words_ResourceFieldSelector)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined && v0 !== "") o.containerName = v0;
  o.resource = v1 === undefined ? "" : v1;
  o.divisor = v2 === undefined ? "0" : v2;
  return o;
}
const item_ResourceRequirements_limits = (x, d) => x === null ? "0" : d.amount(x);
const item_ResourceRequirements_requests = (x, d) => x === null ? "0" : d.amount(x);
const words_ResourceRequirements = rt.words("ResourceRequirements", [["limits","resource.Quantity"],["limits","v1.ResourceList"],["requests","resource.Quantity"],["requests","v1.ResourceList"],["claims","[]v1.ResourceClaim","v1.ResourceClaim"]]);
function decode_ResourceRequirements(v, d) {
  let v0, v1, v2;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "limits": v0 = d.map(x, item_ResourceRequirements_limits, words_ResourceRequirements[1]); break;
        case "requests": v1 = d.map(x, item_ResourceRequirements_requests, words_ResourceRequirements[3]); break;
        case "claims": v2 = d.structs(x, decode_ResourceClaim, words_ResourceRequirements[4]); break;
        default: if ((k = d.unknown(k, v, words_ResourceRequirements)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined && rt.some(v0)) o.limits = v0;
  if (v1 !== undefined && rt.some(v1)) o.requests = v1;
  if (v2 !== undefined && v2.length !== 0) o.claims = v2;
  return o;
}
const words_SELinuxOptions = rt.words("SELinuxOptions", [["user","string"],["role","string"],["type","string"],["level","string"]]);
function decode_SELinuxOptions(v, d) {
  let v0, v1, v2, v3;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "user": v0 = typeof x === "string" ? x : d.string(x, words_SELinuxOptions[0]); break;
        case "role": v1 = typeof x === "string" ? x : d.string(x, words_SELinuxOptions[1]); break;
        case "type": v2 = typeof x === "string" ? x : d.string(x, words_SELinuxOptions[2]); break;
        case "level": v3 = typeof x === "string" ? x : d.string(x, words_SELinuxOptions[3]); break;
        default: if ((k = d.unknown(k, v, words_SELinuxOptions)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined && v0 !== "") o.user = v0;
  if (v1 !== undefined && v1 !== "") o.role = v1;
  if (v2 !== undefined && v2 !== "") o.type = v2;
  if (v3 !== undefined && v3 !== "") o.level = v3;
  return o;
}
const words_ScaleIOVolumeSource = rt.words("ScaleIOVolumeSource", [["gateway","string"],["system","string"],["secretRef","v1.LocalObjectReference"],["sslEnabled","bool"],["protectionDomain","string"],["storagePool","string"],["storageMode","string"],["volumeName","string"],["fsType","string"],["readOnly","bool"]]);
function decode_ScaleIOVolumeSource(v, d) {
  let v0, v1, v2, v3, v4, v5, v6, v7, v8, v9;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "gateway": v0 = typeof x === "string" ? x : d.string(x, words_ScaleIOVolumeSource[0]); break;
        case "system": v1 = typeof x === "string" ? x : d.string(x, words_ScaleIOVolumeSource[1]); break;
        case "secretRef": v2 = d.struct(x, unit_core_v1.decode.LocalObjectReference, words_ScaleIOVolumeSource[2]); break;
        case "sslEnabled": v3 = typeof x === "boolean" ? x : d.boolean(x, words_ScaleIOVolumeSource[3]); break;
        case "protectionDomain": v4 = typeof x === "string" ? x : d.string(x, words_ScaleIOVolumeSource[4]); break;
        case "storagePool": v5 = typeof x === "string" ? x : d.string(x, words_ScaleIOVolumeSource[5]); break;
        case "storageMode": v6 = typeof x === "string" ? x : d.string(x, words_ScaleIOVolumeSource[6]); break;
        case "volumeName": v7 = typeof x === "string" ? x : d.string(x, words_ScaleIOVolumeSource[7]); break;
        case "fsType": v8 = typeof x === "string" ? x : d.string(x, words_ScaleIOVolumeSource[8]); break;
        case "readOnly": v9 = typeof x === "boolean" ? x : d.boolean(x, words_ScaleIOVolumeSource[9]); break;
        default: if ((k = d.unknown(k, v, words_ScaleIOVolumeSource)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  o.gateway = v0 === undefined ? "" : v0;
  o.system = v1 === undefined ? "" : v1;
  o.secretRef = v2 === undefined ? null : v2;
  if (v3 !== undefined && v3 !== false) o.sslEnabled = v3;
  if (v4 !== undefined && v4 !== "") o.protectionDomain = v4;
  if (v5 !== undefined && v5 !== "") o.storagePool = v5;
  if (v6 !== undefined && v6 !== "") o.storageMode = v6;
  if (v7 !== undefined && v7 !== "") o.volumeName = v7;
  if (v8 !== undefined && v8 !== "") o.fsType = v8;
  if (v9 !== undefined && v9 !== false) o.readOnly = v9;
  return o;
}
const words_SeccompProfile = rt.words("SeccompProfile", [["type","v1.SeccompProfileType"],["localhostProfile","string"]]);
function decode_SeccompProfile(v, d) {
  let v0, v1;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "type": v0 = typeof x === "string" ? x : d.string(x, words_SeccompProfile[0]); break;
        case "localhostProfile": v1 = typeof x === "string" ? x : d.string(x, words_SeccompProfile[1]); break;
        default: if ((k = d.unknown(k, v, words_SeccompProfile)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  o.type = v0 === undefined ? "" : v0;
  if (v1 !== undefined) o.localhostProfile = v1;
  return o;
}
const words_SecretEnvSource = rt.words("SecretEnvSource", [["LocalObjectReference\u0001name","string"],["optional","bool"]]);
function decode_SecretEnvSource(v, d) {
  let v0, v1;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "name": v0 = typeof x === "string" ? x : d.string(x, words_SecretEnvSource[0]); break;
        case "optional": v1 = typeof x === "boolean" ? x : d.boolean(x, words_SecretEnvSource[1]); break;
        default: if ((k = d.unknown(k, v, words_SecretEnvSource)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined && v0 !== "") o.name = v0;
  if (v1 !== undefined) o.optional = v1;
  return o;
}
const words_SecretKeySelector = rt.words("SecretKeySelector", [["LocalObjectReference\u0001name","string"],["key","string"],["optional","bool"]]);
function decode_SecretKeySelector(v, d) {
  let v0, v1, v2;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "name": v0 = typeof x === "string" ? x : d.string(x, words_SecretKeySelector[0]); break;
        case "key": v1 = typeof x === "string" ? x : d.string(x, words_SecretKeySelector[1]); break;
        case "optional": v2 = typeof x === "boolean" ? x : d.boolean(x, words_SecretKeySelector[2]); break;
        default: if ((k = d.unknown(k, v, words_SecretKeySelector)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined && v0 !== "") o.name = v0;
  o.key = v1 === undefined ? "" : v1;
  if (v2 !== undefined) o.optional = v2;
  return o;
}
const words_SecretProjection = rt.words("SecretProjection", [["LocalObjectReference\u0001name","string"],["items","[]v1.KeyToPath","v1.KeyToPath"],["optional","bool"]]);
function decode_SecretProjection(v, d) {
  let v0, v1, v2;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "name": v0 = typeof x === "string" ? x : d.string(x, words_SecretProjection[0]); break;
        case "items": v1 = d.structs(x, decode_KeyToPath, words_SecretProjection[1]); break;
        case "optional": v2 = typeof x === "boolean" ? x : d.boolean(x, words_SecretProjection[2]); break;
        default: if ((k = d.unknown(k, v, words_SecretProjection)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined && v0 !== "") o.name = v0;
  if (v1 !== undefined && v1.length !== 0) o.items = v1;
  if (v2 !== undefined) o.optional = v2;
  return o;
}
const words_SecretVolumeSource = rt.words("SecretVolumeSource", [["secretName","string"],["items","[]v1.KeyToPath","v1.KeyToPath"],["defaultMode","int32"],["optional","bool"],["defaultUser","int64"]]);
function decode_SecretVolumeSource(v, d) {
  let v0, v1, v2, v3, v4;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "secretName": v0 = typeof x === "string" ? x : d.string(x, words_SecretVolumeSource[0]); break;
        case "items": v1 = d.structs(x, decode_KeyToPath, words_SecretVolumeSource[1]); break;
        case "defaultMode": v2 = d.int32(x, words_SecretVolumeSource[2]); break;
        case "optional": v3 = typeof x === "boolean" ? x : d.boolean(x, words_SecretVolumeSource[3]); break;
        case "defaultUser": v4 = d.int64(x, words_SecretVolumeSource[4]); break;
        default: if ((k = d.unknown(k, v, words_SecretVolumeSource)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined && v0 !== "") o.secretName = v0;
  if (v1 !== undefined && v1.length !== 0) o.items = v1;
  if (v2 !== undefined) o.defaultMode = v2;
  if (v3 !== undefined) o.optional = v3;
  if (v4 !== undefined) o.defaultUser = v4;
  return o;
}
const words_SecurityContext = rt.words("SecurityContext", [["capabilities","v1.Capabilities"],["privileged","bool"],["seLinuxOptions","v1.SELinuxOptions"],["windowsOptions","v1.WindowsSecurityContextOptions"],["runAsUser","int64"],["runAsGroup","int64"],["runAsNonRoot","bool"],["readOnlyRootFilesystem","bool"],["allowPrivilegeEscalation","bool"],["procMount","v1.ProcMountType"],["seccompProfile","v1.SeccompProfile"],["appArmorProfile","v1.AppArmorProfile"]]);
function decode_SecurityContext(v, d) {
  let v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "capabilities": v0 = d.struct(x, decode_Capabilities, words_SecurityContext[0]); break;
        case "privileged": v1 = typeof x === "boolean" ? x : d.boolean(x, words_SecurityContext[1]); break;
        case "seLinuxOptions": v2 = d.struct(x, decode_SELinuxOptions, words_SecurityContext[2]); break;
        case "windowsOptions": v3 = d.struct(x, decode_WindowsSecurityContextOptions, words_SecurityContext[3]); break;
        case "runAsUser": v4 = d.int64(x, words_SecurityContext[4]); break;
        case "runAsGroup": v5 = d.int64(x, words_SecurityContext[5]); break;
        case "runAsNonRoot": v6 = typeof x === "boolean" ? x : d.boolean(x, words_SecurityContext[6]); break;
        case "readOnlyRootFilesystem": v7 = typeof x === "boolean" ? x : d.boolean(x, words_SecurityContext[7]); break;
        case "allowPrivilegeEscalation": v8 = typeof x === "boolean" ? x : d.boolean(x, words_SecurityContext[8]); break;
        case "procMount": v9 = typeof x === "string" ? x : d.string(x, words_SecurityContext[9]); break;
        case "seccompProfile": v10 = d.struct(x, decode_SeccompProfile, words_SecurityContext[10]); break;
        case "appArmorProfile": v11 = d.struct(x, decode_AppArmorProfile, words_SecurityContext[11]); break;
        default: if ((k = d.unknown(k, v, words_SecurityContext)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined) o.capabilities = v0;
  if (v1 !== undefined) o.privileged = v1;
  if (v2 !== undefined) o.seLinuxOptions = v2;
  if (v3 !== undefined) o.windowsOptions = v3;
  if (v4 !== undefined) o.runAsUser = v4;
  if (v5 !== undefined) o.runAsGroup = v5;
  if (v6 !== undefined) o.runAsNonRoot = v6;
  if (v7 !== undefined) o.readOnlyRootFilesystem = v7;
  if (v8 !== undefined) o.allowPrivilegeEscalation = v8;
  if (v9 !== undefined) o.procMount = v9;
  if (v10 !== undefined) o.seccompProfile = v10;
  if (v11 !== undefined) o.appArmorProfile = v11;
  return o;
}
const words_ServiceAccountTokenProjection = rt.words("ServiceAccountTokenProjection", [["audience","string"],["expirationSeconds","int64"],["path","string"],["user","int64"]]);
function decode_ServiceAccountTokenProjection(v, d) {
  let v0, v1, v2, v3;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "audience": v0 = typeof x === "string" ? x : d.string(x, words_ServiceAccountTokenProjection[0]); break;
        case "expirationSeconds": v1 = d.int64(x, words_ServiceAccountTokenProjection[1]); break;
        case "path": v2 = typeof x === "string" ? x : d.string(x, words_ServiceAccountTokenProjection[2]); break;
        case "user": v3 = d.int64(x, words_ServiceAccountTokenProjection[3]); break;
        default: if ((k = d.unknown(k, v, words_ServiceAccountTokenProjection)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined && v0 !== "") o.audience = v0;
  if (v1 !== undefined) o.expirationSeconds = v1;
  o.path = v2 === undefined ? "" : v2;
  if (v3 !== undefined) o.user = v3;
  return o;
}
const words_SleepAction = rt.words("SleepAction", [["seconds","int64"]]);
function decode_SleepAction(v, d) {
  let v0;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "seconds": v0 = d.int64(x, words_SleepAction[0]); break;
        default: if ((k = d.unknown(k, v, words_SleepAction)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  o.seconds = v0 === undefined ? 0 : v0;
  return o;
}
const words_StorageOSVolumeSource = rt.words("StorageOSVolumeSource", [["volumeName","string"],["volumeNamespace","string"],["fsType","string"],["readOnly","bool"],["secretRef","v1.LocalObjectReference"]]);
function decode_StorageOSVolumeSource(v, d) {
  let v0, v1, v2, v3, v4;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "volumeName": v0 = typeof x === "string" ? x : d.string(x, words_StorageOSVolumeSource[0]); break;
        case "volumeNamespace": v1 = typeof x === "string" ? x : d.string(x, words_StorageOSVolumeSource[1]); break;
        case "fsType": v2 = typeof x === "string" ? x : d.string(x, words_StorageOSVolumeSource[2]); break;
        case "readOnly": v3 = typeof x === "boolean" ? x : d.boolean(x, words_StorageOSVolumeSource[3]); break;
        case "secretRef": v4 = d.struct(x, unit_core_v1.decode.LocalObjectReference, words_StorageOSVolumeSource[4]); break;
        default: if ((k = d.unknown(k, v, words_StorageOSVolumeSource)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined && v0 !== "") o.volumeName = v0;
  if (v1 !== undefined && v1 !== "") o.volumeNamespace = v1;
  if (v2 !== undefined && v2 !== "") o.fsType = v2;
  if (v3 !== undefined && v3 !== false) o.readOnly = v3;
  if (v4 !== undefined) o.secretRef = v4;
  return o;
}
const words_Sysctl = rt.words("Sysctl", [["name","string"],["value","string"]]);
function decode_Sysctl(v, d) {
  let v0, v1;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "name": v0 = typeof x === "string" ? x : d.string(x, words_Sysctl[0]); break;
        case "value": v1 = typeof x === "string" ? x : d.string(x, words_Sysctl[1]); break;
        default: if ((k = d.unknown(k, v, words_Sysctl)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  o.name = v0 === undefined ? "" : v0;
  o.value = v1 === undefined ? "" : v1;
  return o;
}
const words_TCPSocketAction = rt.words("TCPSocketAction", [["port","int32"],["host","string"]]);
function decode_TCPSocketAction(v, d) {
  let v0, v1;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "port": v0 = d.intOrString(x, words_TCPSocketAction[0]); break;
        case "host": v1 = typeof x === "string" ? x : d.string(x, words_TCPSocketAction[1]); break;
        default: if ((k = d.unknown(k, v, words_TCPSocketAction)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  o.port = v0 === undefined ? 0 : v0;
  if (v1 !== undefined && v1 !== "") o.host = v1;
  return o;
}
const words_Toleration = rt.words("Toleration", [["key","string"],["operator","v1.TolerationOperator"],["value","string"],["effect","v1.TaintEffect"],["tolerationSeconds","int64"]]);
function decode_Toleration(v, d) {
  let v0, v1, v2, v3, v4;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "key": v0 = typeof x === "string" ? x : d.string(x, words_Toleration[0]); break;
        case "operator": v1 = typeof x === "string" ? x : d.string(x, words_Toleration[1]); break;
        case "value": v2 = typeof x === "string" ? x : d.string(x, words_Toleration[2]); break;
        case "effect": v3 = typeof x === "string" ? x : d.string(x, words_Toleration[3]); break;
        case "tolerationSeconds": v4 = d.int64(x, words_Toleration[4]); break;
        default: if ((k = d.unknown(k, v, words_Toleration)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined && v0 !== "") o.key = v0;
  if (v1 !== undefined && v1 !== "") o.operator = v1;
  if (v2 !== undefined && v2 !== "") o.value = v2;
  if (v3 !== undefined && v3 !== "") o.effect = v3;
  if (v4 !== undefined) o.tolerationSeconds = v4;
  return o;
}
const item_TopologySpreadConstraint_matchLabelKeys = (x, d) => x === null ? "" : typeof x === "string" ? x : d.string(x, words_TopologySpreadConstraint[7]);
const words_TopologySpreadConstraint = rt.words("TopologySpreadConstraint", [["maxSkew","int32"],["topologyKey","string"],["whenUnsatisfiable","v1.UnsatisfiableConstraintAction"],["labelSelector","v1.LabelSelector"],["minDomains","int32"],["nodeAffinityPolicy","v1.NodeInclusionPolicy"],["nodeTaintsPolicy","v1.NodeInclusionPolicy"],["matchLabelKeys","string"],["matchLabelKeys","[]string"]]);
function decode_TopologySpreadConstraint(v, d) {
  let v0, v1, v2, v3, v4, v5, v6, v7;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "maxSkew": v0 = d.int32(x, words_TopologySpreadConstraint[0]); break;
        case "topologyKey": v1 = typeof x === "string" ? x : d.string(x, words_TopologySpreadConstraint[1]); break;
        case "whenUnsatisfiable": v2 = typeof x === "string" ? x : d.string(x, words_TopologySpreadConstraint[2]); break;
        case "labelSelector": v3 = d.struct(x, unit_meta_v1.decode.LabelSelector, words_TopologySpreadConstraint[3]); break;
        case "minDomains": v4 = d.int32(x, words_TopologySpreadConstraint[4]); break;
        case "nodeAffinityPolicy": v5 = typeof x === "string" ? x : d.string(x, words_TopologySpreadConstraint[5]); break;
        case "nodeTaintsPolicy": v6 = typeof x === "string" ? x : d.string(x, words_TopologySpreadConstraint[6]); break;
        case "matchLabelKeys": v7 = d.list(x, item_TopologySpreadConstraint_matchLabelKeys, words_TopologySpreadConstraint[8]); break;
        default: if ((k = d.unknown(k, v, words_TopologySpreadConstraint)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  o.maxSkew = v0 === undefined ? 0 : v0;
  o.topologyKey = v1 === undefined ? "" : v1;
  o.whenUnsatisfiable = v2 === undefined ? "" : v2;
  if (v3 !== undefined) o.labelSelector = v3;
  if (v4 !== undefined) o.minDomains = v4;
  if (v5 !== undefined) o.nodeAffinityPolicy = v5;
  if (v6 !== undefined) o.nodeTaintsPolicy = v6;
  if (v7 !== undefined && v7.length !== 0) o.matchLabelKeys = v7;
  return o;
}
const words_Volume = rt.words("Volume", [["name","string"],["VolumeSource\u0001hostPath","v1.HostPathVolumeSource"],["VolumeSource\u0001emptyDir","v1.EmptyDirVolumeSource"],["VolumeSource\u0001gcePersistentDisk","v1.GCEPersistentDiskVolumeSource"],["VolumeSource\u0001awsElasticBlockStore","v1.AWSElasticBlockStoreVolumeSource"],["VolumeSource\u0001gitRepo","v1.GitRepoVolumeSource"],["VolumeSource\u0001secret","v1.SecretVolumeSource"],["VolumeSource\u0001nfs","v1.NFSVolumeSource"],["VolumeSource\u0001iscsi","v1.ISCSIVolumeSource"],["VolumeSource\u0001glusterfs","v1.GlusterfsVolumeSource"],["VolumeSource\u0001persistentVolumeClaim","v1.PersistentVolumeClaimVolumeSource"],["VolumeSource\u0001rbd","v1.RBDVolumeSource"],["VolumeSource\u0001flexVolume","v1.FlexVolumeSource"],["VolumeSource\u0001cinder","v1.CinderVolumeSource"],["VolumeSource\u0001cephfs","v1.CephFSVolumeSource"],["VolumeSource\u0001flocker","v1.FlockerVolumeSource"],["VolumeSource\u0001downwardAPI","v1.DownwardAPIVolumeSource"],["VolumeSource\u0001fc","v1.FCVolumeSource"],["VolumeSource\u0001azureFile","v1.AzureFileVolumeSource"],["VolumeSource\u0001configMap","v1.ConfigMapVolumeSource"],["VolumeSource\u0001vsphereVolume","v1.VsphereVirtualDiskVolumeSource"],["VolumeSource\u0001quobyte","v1.QuobyteVolumeSource"],["VolumeSource\u0001azureDisk","v1.AzureDiskVolumeSource"],["VolumeSource\u0001photonPersistentDisk","v1.PhotonPersistentDiskVolumeSource"],["VolumeSource\u0001projected","v1.ProjectedVolumeSource"],["VolumeSource\u0001portworxVolume","v1.PortworxVolumeSource"],["VolumeSource\u0001scaleIO","v1.ScaleIOVolumeSource"],["VolumeSource\u0001storageos","v1.StorageOSVolumeSource"],["VolumeSource\u0001csi","v1.CSIVolumeSource"],["VolumeSource\u0001ephemeral","v1.EphemeralVolumeSource"],["VolumeSource\u0001image","v1.ImageVolumeSource"]]);
function decode_Volume(v, d) {
  let v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, v15, v16, v17, v18, v19, v20, v21, v22, v23, v24, v25, v26, v27, v28, v29, v30;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "name": v0 = typeof x === "string" ? x : d.string(x, words_Volume[0]); break;
        case "hostPath": v1 = d.struct(x, unit_core_v1.decode.HostPathVolumeSource, words_Volume[1]); break;
        case "emptyDir": v2 = d.struct(x, decode_EmptyDirVolumeSource, words_Volume[2]); break;
        case "gcePersistentDisk": v3 = d.struct(x, unit_core_v1.decode.GCEPersistentDiskVolumeSource, words_Volume[3]); break;
        case "awsElasticBlockStore": v4 = d.struct(x, unit_core_v1.decode.AWSElasticBlockStoreVolumeSource, words_Volume[4]); break;
        case "gitRepo": v5 = d.struct(x, decode_GitRepoVolumeSource, words_Volume[5]); break;
        case "secret": v6 = d.struct(x, decode_SecretVolumeSource, words_Volume[6]); break;
        case "nfs": v7 = d.struct(x, unit_core_v1.decode.NFSVolumeSource, words_Volume[7]); break;
        case "iscsi": v8 = d.struct(x, decode_ISCSIVolumeSource, words_Volume[8]); break;
        case "glusterfs": v9 = d.struct(x, decode_GlusterfsVolumeSource, words_Volume[9]); break;
        case "persistentVolumeClaim": v10 = d.struct(x, decode_PersistentVolumeClaimVolumeSource, words_Volume[10]); break;
        case "rbd": v11 = d.struct(x, decode_RBDVolumeSource, words_Volume[11]); break;
        case "flexVolume": v12 = d.struct(x, decode_FlexVolumeSource, words_Volume[12]); break;
        case "cinder": v13 = d.struct(x, decode_CinderVolumeSource, words_Volume[13]); break;
        case "cephfs": v14 = d.struct(x, decode_CephFSVolumeSource, words_Volume[14]); break;
        case "flocker": v15 = d.struct(x, unit_core_v1.decode.FlockerVolumeSource, words_Volume[15]); break;
        case "downwardAPI": v16 = d.struct(x, decode_DownwardAPIVolumeSource, words_Volume[16]); break;
        case "fc": v17 = d.struct(x, unit_core_v1.decode.FCVolumeSource, words_Volume[17]); break;
        case "azureFile": v18 = d.struct(x, decode_AzureFileVolumeSource, words_Volume[18]); break;
        case "configMap": v19 = d.struct(x, decode_ConfigMapVolumeSource, words_Volume[19]); break;
        case "vsphereVolume": v20 = d.struct(x, unit_core_v1.decode.VsphereVirtualDiskVolumeSource, words_Volume[20]); break;
        case "quobyte": v21 = d.struct(x, unit_core_v1.decode.QuobyteVolumeSource, words_Volume[21]); break;
        case "azureDisk": v22 = d.struct(x, unit_core_v1.decode.AzureDiskVolumeSource, words_Volume[22]); break;
        case "photonPersistentDisk": v23 = d.struct(x, unit_core_v1.decode.PhotonPersistentDiskVolumeSource, words_Volume[23]); break;
        case "projected": v24 = d.struct(x, decode_ProjectedVolumeSource, words_Volume[24]); break;
        case "portworxVolume": v25 = d.struct(x, unit_core_v1.decode.PortworxVolumeSource, words_Volume[25]); break;
        case "scaleIO": v26 = d.struct(x, decode_ScaleIOVolumeSource, words_Volume[26]); break;
        case "storageos": v27 = d.struct(x, decode_StorageOSVolumeSource, words_Volume[27]); break;
        case "csi": v28 = d.struct(x, decode_CSIVolumeSource, words_Volume[28]); break;
        case "ephemeral": v29 = d.struct(x, decode_EphemeralVolumeSource, words_Volume[29]); break;
        case "image": v30 = d.struct(x, decode_ImageVolumeSource, words_Volume[30]); break;
        default: if ((k = d.unknown(k, v, words_Volume)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  o.name = v0 === undefined ? "" : v0;
  if (v1 !== undefined) o.hostPath = v1;
  if (v2 !== undefined) o.emptyDir = v2;
  if (v3 !== undefined) o.gcePersistentDisk = v3;
  if (v4 !== undefined) o.awsElasticBlockStore = v4;
  if (v5 !== undefined) o.gitRepo = v5;
  if (v6 !== undefined) o.secret = v6;
  if (v7 !== undefined) o.nfs = v7;
  if (v8 !== undefined) o.iscsi = v8;
  if (v9 !== undefined) o.glusterfs = v9;
  if (v10 !== undefined) o.persistentVolumeClaim = v10;
  if (v11 !== undefined) o.rbd = v11;
  if (v12 !== undefined) o.flexVolume = v12;
  if (v13 !== undefined) o.cinder = v13;
  if (v14 !== undefined) o.cephfs = v14;
  if (v15 !== undefined) o.flocker = v15;
  if (v16 !== undefined) o.downwardAPI = v16;
  if (v17 !== undefined) o.fc = v17;
  if (v18 !== undefined) o.azureFile = v18;
  if (v19 !== undefined) o.configMap = v19;
  if (v20 !== undefined) o.vsphereVolume = v20;
  if (v21 !== undefined) o.quobyte = v21;
  if (v22 !== undefined) o.azureDisk = v22;
  if (v23 !== undefined) o.photonPersistentDisk = v23;
  if (v24 !== undefined) o.projected = v24;
  if (v25 !== undefined) o.portworxVolume = v25;
  if (v26 !== undefined) o.scaleIO = v26;
  if (v27 !== undefined) o.storageos = v27;
  if (v28 !== undefined) o.csi = v28;
  if (v29 !== undefined) o.ephemeral = v29;
  if (v30 !== undefined) o.image = v30;
  return o;
}
const words_VolumeDevice = rt.words("VolumeDevice", [["name","string"],["devicePath","string"]]);
function decode_VolumeDevice(v, d) {
  let v0, v1;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "name": v0 = typeof x === "string" ? x : d.string(x, words_VolumeDevice[0]); break;
        case "devicePath": v1 = typeof x === "string" ? x : d.string(x, words_VolumeDevice[1]); break;
        default: if ((k = d.unknown(k, v, words_VolumeDevice)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  o.name = v0 === undefined ? "" : v0;
  o.devicePath = v1 === undefined ? "" : v1;
  return o;
}
const item_VolumeMount_bindMountOptions = (x, d) => x === null ? "" : typeof x === "string" ? x : d.string(x, words_VolumeMount[7]);
const words_VolumeMount = rt.words("VolumeMount", [["name","string"],["readOnly","bool"],["recursiveReadOnly","v1.RecursiveReadOnlyMode"],["mountPath","string"],["subPath","string"],["mountPropagation","v1.MountPropagationMode"],["subPathExpr","string"],["bindMountOptions","string"],["bindMountOptions","[]string"]]);
function decode_VolumeMount(v, d) {
  let v0, v1, v2, v3, v4, v5, v6, v7;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "name": v0 = typeof x === "string" ? x : d.string(x, words_VolumeMount[0]); break;
        case "readOnly": v1 = typeof x === "boolean" ? x : d.boolean(x, words_VolumeMount[1]); break;
        case "recursiveReadOnly": v2 = typeof x === "string" ? x : d.string(x, words_VolumeMount[2]); break;
        case "mountPath": v3 = typeof x === "string" ? x : d.string(x, words_VolumeMount[3]); break;
        case "subPath": v4 = typeof x === "string" ? x : d.string(x, words_VolumeMount[4]); break;
        case "mountPropagation": v5 = typeof x === "string" ? x : d.string(x, words_VolumeMount[5]); break;
        case "subPathExpr": v6 = typeof x === "string" ? x : d.string(x, words_VolumeMount[6]); break;
        case "bindMountOptions": v7 = d.list(x, item_VolumeMount_bindMountOptions, words_VolumeMount[8]); break;
        default: if ((k = d.unknown(k, v, words_VolumeMount)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  o.name = v0 === undefined ? "" : v0;
  if (v1 !== undefined && v1 !== false) o.readOnly = v1;
  if (v2 !== undefined) o.recursiveReadOnly = v2;
  o.mountPath = v3 === undefined ? "" : v3;
  if (v4 !== undefined && v4 !== "") o.subPath = v4;
  if (v5 !== undefined) o.mountPropagation = v5;
  if (v6 !== undefined && v6 !== "") o.subPathExpr = v6;
  if (v7 !== undefined && v7.length !== 0) o.bindMountOptions = v7;
  return o;
}
const words_VolumeProjection = rt.words("VolumeProjection", [["secret","v1.SecretProjection"],["downwardAPI","v1.DownwardAPIProjection"],["configMap","v1.ConfigMapProjection"],["serviceAccountToken","v1.ServiceAccountTokenProjection"],["clusterTrustBundle","v1.ClusterTrustBundleProjection"],["podCertificate","v1.PodCertificateProjection"]]);
function decode_VolumeProjection(v, d) {
  let v0, v1, v2, v3, v4, v5;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "secret": v0 = d.struct(x, decode_SecretProjection, words_VolumeProjection[0]); break;
        case "downwardAPI": v1 = d.struct(x, decode_DownwardAPIProjection, words_VolumeProjection[1]); break;
        case "configMap": v2 = d.struct(x, decode_ConfigMapProjection, words_VolumeProjection[2]); break;
        case "serviceAccountToken": v3 = d.struct(x, decode_ServiceAccountTokenProjection, words_VolumeProjection[3]); break;
        case "clusterTrustBundle": v4 = d.struct(x, decode_ClusterTrustBundleProjection, words_VolumeProjection[4]); break;
        case "podCertificate": v5 = d.struct(x, decode_PodCertificateProjection, words_VolumeProjection[5]); break;
        default: if ((k = d.unknown(k, v, words_VolumeProjection)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined) o.secret = v0;
  if (v1 !== undefined) o.downwardAPI = v1;
  if (v2 !== undefined) o.configMap = v2;
  if (v3 !== undefined) o.serviceAccountToken = v3;
  if (v4 !== undefined) o.clusterTrustBundle = v4;
  if (v5 !== undefined) o.podCertificate = v5;
  return o;
}
const words_WeightedPodAffinityTerm = rt.words("WeightedPodAffinityTerm", [["weight","int32"],["podAffinityTerm","v1.PodAffinityTerm"]]);
function decode_WeightedPodAffinityTerm(v, d) {
  let v0, v1;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "weight": v0 = d.int32(x, words_WeightedPodAffinityTerm[0]); break;
        case "podAffinityTerm": v1 = d.struct(x, decode_PodAffinityTerm, words_WeightedPodAffinityTerm[1]); break;
        default: if ((k = d.unknown(k, v, words_WeightedPodAffinityTerm)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  o.weight = v0 === undefined ? 0 : v0;
  o.podAffinityTerm = v1 === undefined ? decode_PodAffinityTerm({}, d) : v1;
  return o;
}
const words_WindowsSecurityContextOptions = rt.words("WindowsSecurityContextOptions", [["gmsaCredentialSpecName","string"],["gmsaCredentialSpec","string"],["runAsUserName","string"],["hostProcess","bool"]]);
function decode_WindowsSecurityContextOptions(v, d) {
  let v0, v1, v2, v3;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "gmsaCredentialSpecName": v0 = typeof x === "string" ? x : d.string(x, words_WindowsSecurityContextOptions[0]); break;
        case "gmsaCredentialSpec": v1 = typeof x === "string" ? x : d.string(x, words_WindowsSecurityContextOptions[1]); break;
        case "runAsUserName": v2 = typeof x === "string" ? x : d.string(x, words_WindowsSecurityContextOptions[2]); break;
        case "hostProcess": v3 = typeof x === "boolean" ? x : d.boolean(x, words_WindowsSecurityContextOptions[3]); break;
        default: if ((k = d.unknown(k, v, words_WindowsSecurityContextOptions)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined) o.gmsaCredentialSpecName = v0;
  if (v1 !== undefined) o.gmsaCredentialSpec = v1;
  if (v2 !== undefined) o.runAsUserName = v2;
  if (v3 !== undefined) o.hostProcess = v3;
  return o;
}

// defaults
function order_ConfigMapVolumeSource(o) {
  const n = {};
  let x;
  if ((x = o.name) !== undefined) n.name = x;
  if ((x = o.items) !== undefined) n.items = x;
  if ((x = o.defaultMode) !== undefined) n.defaultMode = x;
  if ((x = o.optional) !== undefined) n.optional = x;
  if ((x = o.defaultUser) !== undefined) n.defaultUser = x;
  return n;
}
function defaults_ConfigMapVolumeSource(o, c) {
  let n = false;
  if (o.defaultMode === undefined) { o.defaultMode = 420; n = true; }
  if (n) o = order_ConfigMapVolumeSource(o);
  return o;
}
function compute_Container_resources(self, c) { const b = c.budget; const root = c.root; return (b.charge(45),(cel.and(()=>cel.equal(cel.selectDynamic(root,"kind"),"Pod",b),()=>cel.hasField((self?.resources??cel.getPath(self,"resources")),"limits"))?cel.f.optional_of(b,cel.mapOf(["requests",(self?.resources?.limits??cel.getPath(self,"resources","limits"))],[])):cel.f.optional_none(b))); }
function compute_Container_imagePullPolicy(self, c) { const b = c.budget; return (b.charge(16),cel.f.index_list(b,cel.map(cel.map([cel.f.optional_orValue_value(b,cel.selectOptional(self,"image"),()=>"")],(v0)=>cel.f.string_substring_int(b,v0,cel.addInt(cel.f.string_last_index_of_string(b,v0,"\u002f"),1)),[b,8]),(v1)=>(((v1==="")||cel.f.contains_string(b,v1," "))?"IfNotPresent":(cel.f.contains_string(b,v1,"@")?(cel.f.contains_string(b,v1,":latest@")?"Always":"IfNotPresent"):(((!cel.f.contains_string(b,v1,":"))||cel.f.ends_with_string(b,v1,":latest"))?"Always":"IfNotPresent"))),[b,22]),0)); }
function order_Container(o) {
  const n = {};
  let x;
  if ((x = o.name) !== undefined) n.name = x;
  if ((x = o.image) !== undefined) n.image = x;
  if ((x = o.command) !== undefined) n.command = x;
  if ((x = o.args) !== undefined) n.args = x;
  if ((x = o.workingDir) !== undefined) n.workingDir = x;
  if ((x = o.ports) !== undefined) n.ports = x;
  if ((x = o.envFrom) !== undefined) n.envFrom = x;
  if ((x = o.env) !== undefined) n.env = x;
  if ((x = o.resources) !== undefined) n.resources = x;
  if ((x = o.resizePolicy) !== undefined) n.resizePolicy = x;
  if ((x = o.restartPolicy) !== undefined) n.restartPolicy = x;
  if ((x = o.restartPolicyRules) !== undefined) n.restartPolicyRules = x;
  if ((x = o.volumeMounts) !== undefined) n.volumeMounts = x;
  if ((x = o.volumeDevices) !== undefined) n.volumeDevices = x;
  if ((x = o.livenessProbe) !== undefined) n.livenessProbe = x;
  if ((x = o.readinessProbe) !== undefined) n.readinessProbe = x;
  if ((x = o.startupProbe) !== undefined) n.startupProbe = x;
  if ((x = o.lifecycle) !== undefined) n.lifecycle = x;
  if ((x = o.terminationMessagePath) !== undefined) n.terminationMessagePath = x;
  if ((x = o.terminationMessagePolicy) !== undefined) n.terminationMessagePolicy = x;
  if ((x = o.imagePullPolicy) !== undefined) n.imagePullPolicy = x;
  if ((x = o.securityContext) !== undefined) n.securityContext = x;
  if ((x = o.stdin) !== undefined) n.stdin = x;
  if ((x = o.stdinOnce) !== undefined) n.stdinOnce = x;
  if ((x = o.tty) !== undefined) n.tty = x;
  return n;
}
function defaults_Container(o, c) {
  let n = false;
  if (o.terminationMessagePath === undefined || o.terminationMessagePath === "") { o.terminationMessagePath = "\u002fdev\u002ftermination-log"; n = true; }
  if (o.terminationMessagePolicy === undefined || o.terminationMessagePolicy === "") { o.terminationMessagePolicy = "File"; n = true; }
  { const x = c.compute(compute_Container_resources, o); const y = x === undefined ? o.resources : rt.complete(o.resources, x, {order:["limits","requests","claims"],fields:{requests:{}}}); if (y !== o.resources) { o.resources = y; n = true; } }
  if (o.imagePullPolicy === undefined || o.imagePullPolicy === "") { const x = c.compute(compute_Container_imagePullPolicy, o); if (x !== undefined && x !== "") { o.imagePullPolicy = x; n = true; } }
  if (n) o = order_Container(o);
  rt.fillList(o.ports, defaults_ContainerPort, c);
  rt.fillList(o.env, defaults_EnvVar, c);
  if (rt.isObject(o.livenessProbe)) o.livenessProbe = defaults_Probe(o.livenessProbe, c);
  if (rt.isObject(o.readinessProbe)) o.readinessProbe = defaults_Probe(o.readinessProbe, c);
  if (rt.isObject(o.startupProbe)) o.startupProbe = defaults_Probe(o.startupProbe, c);
  if (rt.isObject(o.lifecycle)) o.lifecycle = defaults_Lifecycle(o.lifecycle, c);
  return o;
}
function compute_ContainerPort_hostPort(self, c) { const b = c.budget; const root = c.root; return (b.charge(15),(cel.and(()=>cel.equal(cel.selectDynamic(root,"kind"),"Pod",b),()=>cel.asBool(cel.f.optional_orValue_value(b,cel.selectOptional(cel.selectOptional(root,"spec"),"hostNetwork"),()=>false)))?cel.f.optional_of(b,(self?.containerPort??cel.getPath(self,"containerPort"))):cel.f.optional_none(b))); }
function order_ContainerPort(o) {
  const n = {};
  let x;
  if ((x = o.name) !== undefined) n.name = x;
  if ((x = o.hostPort) !== undefined) n.hostPort = x;
  if ((x = o.containerPort) !== undefined) n.containerPort = x;
  if ((x = o.protocol) !== undefined) n.protocol = x;
  if ((x = o.hostIP) !== undefined) n.hostIP = x;
  return n;
}
function defaults_ContainerPort(o, c) {
  let n = false;
  if (o.protocol === undefined || o.protocol === "") { o.protocol = "TCP"; n = true; }
  if (o.hostPort === undefined || o.hostPort === 0) { const x = c.compute(compute_ContainerPort_hostPort, o); if (x !== undefined && x !== 0) { o.hostPort = x; n = true; } }
  if (n) o = order_ContainerPort(o);
  return o;
}
function defaults_DownwardAPIProjection(o, c) {
  rt.fillList(o.items, defaults_DownwardAPIVolumeFile, c);
  return o;
}
function defaults_DownwardAPIVolumeFile(o, c) {
  if (rt.isObject(o.fieldRef)) o.fieldRef = defaults_ObjectFieldSelector(o.fieldRef, c);
  return o;
}
function order_DownwardAPIVolumeSource(o) {
  const n = {};
  let x;
  if ((x = o.items) !== undefined) n.items = x;
  if ((x = o.defaultMode) !== undefined) n.defaultMode = x;
  if ((x = o.defaultUser) !== undefined) n.defaultUser = x;
  return n;
}
function defaults_DownwardAPIVolumeSource(o, c) {
  let n = false;
  if (o.defaultMode === undefined) { o.defaultMode = 420; n = true; }
  if (n) o = order_DownwardAPIVolumeSource(o);
  rt.fillList(o.items, defaults_DownwardAPIVolumeFile, c);
  return o;
}
function defaults_EnvVar(o, c) {
  if (rt.isObject(o.valueFrom)) o.valueFrom = defaults_EnvVarSource(o.valueFrom, c);
  return o;
}
function defaults_EnvVarSource(o, c) {
  if (rt.isObject(o.fieldRef)) o.fieldRef = defaults_ObjectFieldSelector(o.fieldRef, c);
  if (rt.isObject(o.fileKeyRef)) o.fileKeyRef = defaults_FileKeySelector(o.fileKeyRef, c);
  return o;
}
function compute_EphemeralContainer_imagePullPolicy(self, c) { const b = c.budget; return (b.charge(16),cel.f.index_list(b,cel.map(cel.map([cel.f.optional_orValue_value(b,cel.selectOptional(self,"image"),()=>"")],(v0)=>cel.f.string_substring_int(b,v0,cel.addInt(cel.f.string_last_index_of_string(b,v0,"\u002f"),1)),[b,8]),(v1)=>(((v1==="")||cel.f.contains_string(b,v1," "))?"IfNotPresent":(cel.f.contains_string(b,v1,"@")?(cel.f.contains_string(b,v1,":latest@")?"Always":"IfNotPresent"):(((!cel.f.contains_string(b,v1,":"))||cel.f.ends_with_string(b,v1,":latest"))?"Always":"IfNotPresent"))),[b,22]),0)); }
function order_EphemeralContainer(o) {
  const n = {};
  let x;
  if ((x = o.name) !== undefined) n.name = x;
  if ((x = o.image) !== undefined) n.image = x;
  if ((x = o.command) !== undefined) n.command = x;
  if ((x = o.args) !== undefined) n.args = x;
  if ((x = o.workingDir) !== undefined) n.workingDir = x;
  if ((x = o.ports) !== undefined) n.ports = x;
  if ((x = o.envFrom) !== undefined) n.envFrom = x;
  if ((x = o.env) !== undefined) n.env = x;
  if ((x = o.resources) !== undefined) n.resources = x;
  if ((x = o.resizePolicy) !== undefined) n.resizePolicy = x;
  if ((x = o.restartPolicy) !== undefined) n.restartPolicy = x;
  if ((x = o.restartPolicyRules) !== undefined) n.restartPolicyRules = x;
  if ((x = o.volumeMounts) !== undefined) n.volumeMounts = x;
  if ((x = o.volumeDevices) !== undefined) n.volumeDevices = x;
  if ((x = o.livenessProbe) !== undefined) n.livenessProbe = x;
  if ((x = o.readinessProbe) !== undefined) n.readinessProbe = x;
  if ((x = o.startupProbe) !== undefined) n.startupProbe = x;
  if ((x = o.lifecycle) !== undefined) n.lifecycle = x;
  if ((x = o.terminationMessagePath) !== undefined) n.terminationMessagePath = x;
  if ((x = o.terminationMessagePolicy) !== undefined) n.terminationMessagePolicy = x;
  if ((x = o.imagePullPolicy) !== undefined) n.imagePullPolicy = x;
  if ((x = o.securityContext) !== undefined) n.securityContext = x;
  if ((x = o.stdin) !== undefined) n.stdin = x;
  if ((x = o.stdinOnce) !== undefined) n.stdinOnce = x;
  if ((x = o.tty) !== undefined) n.tty = x;
  if ((x = o.targetContainerName) !== undefined) n.targetContainerName = x;
  return n;
}
function defaults_EphemeralContainer(o, c) {
  let n = false;
  if (o.terminationMessagePath === undefined || o.terminationMessagePath === "") { o.terminationMessagePath = "\u002fdev\u002ftermination-log"; n = true; }
  if (o.terminationMessagePolicy === undefined || o.terminationMessagePolicy === "") { o.terminationMessagePolicy = "File"; n = true; }
  if (o.imagePullPolicy === undefined || o.imagePullPolicy === "") { const x = c.compute(compute_EphemeralContainer_imagePullPolicy, o); if (x !== undefined && x !== "") { o.imagePullPolicy = x; n = true; } }
  if (n) o = order_EphemeralContainer(o);
  rt.fillList(o.ports, defaults_ContainerPort, c);
  rt.fillList(o.env, defaults_EnvVar, c);
  if (rt.isObject(o.livenessProbe)) o.livenessProbe = defaults_Probe(o.livenessProbe, c);
  if (rt.isObject(o.readinessProbe)) o.readinessProbe = defaults_Probe(o.readinessProbe, c);
  if (rt.isObject(o.startupProbe)) o.startupProbe = defaults_Probe(o.startupProbe, c);
  if (rt.isObject(o.lifecycle)) o.lifecycle = defaults_Lifecycle(o.lifecycle, c);
  return o;
}
function defaults_EphemeralVolumeSource(o, c) {
  if (rt.isObject(o.volumeClaimTemplate)) o.volumeClaimTemplate = defaults_PersistentVolumeClaimTemplate(o.volumeClaimTemplate, c);
  return o;
}
function order_FileKeySelector(o) {
  const n = {};
  let x;
  if ((x = o.volumeName) !== undefined) n.volumeName = x;
  if ((x = o.path) !== undefined) n.path = x;
  if ((x = o.key) !== undefined) n.key = x;
  if ((x = o.optional) !== undefined) n.optional = x;
  return n;
}
function defaults_FileKeySelector(o, c) {
  let n = false;
  if (o.optional === undefined || o.optional === null || o.optional === false) { o.optional = false; n = true; }
  if (n) o = order_FileKeySelector(o);
  return o;
}
function order_GRPCAction(o) {
  const n = {};
  let x;
  if ((x = o.port) !== undefined) n.port = x;
  if ((x = o.service) !== undefined) n.service = x;
  if ((x = o.mode) !== undefined) n.mode = x;
  return n;
}
function defaults_GRPCAction(o, c) {
  let n = false;
  if (o.service === undefined || o.service === null || o.service === "") { o.service = ""; n = true; }
  if (n) o = order_GRPCAction(o);
  return o;
}
function order_HTTPGetAction(o) {
  const n = {};
  let x;
  if ((x = o.path) !== undefined) n.path = x;
  if ((x = o.port) !== undefined) n.port = x;
  if ((x = o.host) !== undefined) n.host = x;
  if ((x = o.scheme) !== undefined) n.scheme = x;
  if ((x = o.httpHeaders) !== undefined) n.httpHeaders = x;
  if ((x = o.protocol) !== undefined) n.protocol = x;
  return n;
}
function defaults_HTTPGetAction(o, c) {
  let n = false;
  if (o.path === undefined || o.path === "") { o.path = "\u002f"; n = true; }
  if (o.scheme === undefined || o.scheme === "") { o.scheme = "HTTP"; n = true; }
  if (n) o = order_HTTPGetAction(o);
  return o;
}
function order_ISCSIVolumeSource(o) {
  const n = {};
  let x;
  if ((x = o.targetPortal) !== undefined) n.targetPortal = x;
  if ((x = o.iqn) !== undefined) n.iqn = x;
  if ((x = o.lun) !== undefined) n.lun = x;
  if ((x = o.iscsiInterface) !== undefined) n.iscsiInterface = x;
  if ((x = o.fsType) !== undefined) n.fsType = x;
  if ((x = o.readOnly) !== undefined) n.readOnly = x;
  if ((x = o.portals) !== undefined) n.portals = x;
  if ((x = o.chapAuthDiscovery) !== undefined) n.chapAuthDiscovery = x;
  if ((x = o.chapAuthSession) !== undefined) n.chapAuthSession = x;
  if ((x = o.secretRef) !== undefined) n.secretRef = x;
  if ((x = o.initiatorName) !== undefined) n.initiatorName = x;
  return n;
}
function defaults_ISCSIVolumeSource(o, c) {
  let n = false;
  if (o.iscsiInterface === undefined || o.iscsiInterface === "") { o.iscsiInterface = "default"; n = true; }
  if (n) o = order_ISCSIVolumeSource(o);
  return o;
}
function compute_ImageVolumeSource_pullPolicy(self, c) { const b = c.budget; return (b.charge(16),cel.f.index_list(b,cel.map(cel.map([cel.f.optional_orValue_value(b,cel.selectOptional(self,"reference"),()=>"")],(v0)=>cel.f.string_substring_int(b,v0,cel.addInt(cel.f.string_last_index_of_string(b,v0,"\u002f"),1)),[b,8]),(v1)=>(((v1==="")||cel.f.contains_string(b,v1," "))?"IfNotPresent":(cel.f.contains_string(b,v1,"@")?(cel.f.contains_string(b,v1,":latest@")?"Always":"IfNotPresent"):(((!cel.f.contains_string(b,v1,":"))||cel.f.ends_with_string(b,v1,":latest"))?"Always":"IfNotPresent"))),[b,22]),0)); }
function order_ImageVolumeSource(o) {
  const n = {};
  let x;
  if ((x = o.reference) !== undefined) n.reference = x;
  if ((x = o.pullPolicy) !== undefined) n.pullPolicy = x;
  return n;
}
function defaults_ImageVolumeSource(o, c) {
  let n = false;
  if (o.pullPolicy === undefined || o.pullPolicy === "") { const x = c.compute(compute_ImageVolumeSource_pullPolicy, o); if (x !== undefined && x !== "") { o.pullPolicy = x; n = true; } }
  if (n) o = order_ImageVolumeSource(o);
  return o;
}
function defaults_Lifecycle(o, c) {
  if (rt.isObject(o.postStart)) o.postStart = defaults_LifecycleHandler(o.postStart, c);
  if (rt.isObject(o.preStop)) o.preStop = defaults_LifecycleHandler(o.preStop, c);
  return o;
}
function defaults_LifecycleHandler(o, c) {
  if (rt.isObject(o.httpGet)) o.httpGet = defaults_HTTPGetAction(o.httpGet, c);
  return o;
}
function order_ObjectFieldSelector(o) {
  const n = {};
  let x;
  if ((x = o.apiVersion) !== undefined) n.apiVersion = x;
  if ((x = o.fieldPath) !== undefined) n.fieldPath = x;
  return n;
}
function defaults_ObjectFieldSelector(o, c) {
  let n = false;
  if (o.apiVersion === undefined || o.apiVersion === "") { o.apiVersion = "v1"; n = true; }
  if (n) o = order_ObjectFieldSelector(o);
  return o;
}
function defaults_PersistentVolumeClaimTemplate(o, c) {
  if (rt.isObject(o.spec)) o.spec = unit_core_v1.defaults.PersistentVolumeClaimSpec(o.spec, c);
  return o;
}
function compute_PodSpec_serviceAccountName(self, c) { const b = c.budget; return (b.charge(2),cel.selectOptional(self,"serviceAccount")); }
function compute_PodSpec_serviceAccount(self, c) { const b = c.budget; return (b.charge(2),cel.selectOptional(self,"serviceAccountName")); }
function order_PodSpec(o) {
  const n = {};
  let x;
  if ((x = o.volumes) !== undefined) n.volumes = x;
  if ((x = o.initContainers) !== undefined) n.initContainers = x;
  if ((x = o.containers) !== undefined) n.containers = x;
  if ((x = o.ephemeralContainers) !== undefined) n.ephemeralContainers = x;
  if ((x = o.restartPolicy) !== undefined) n.restartPolicy = x;
  if ((x = o.terminationGracePeriodSeconds) !== undefined) n.terminationGracePeriodSeconds = x;
  if ((x = o.activeDeadlineSeconds) !== undefined) n.activeDeadlineSeconds = x;
  if ((x = o.dnsPolicy) !== undefined) n.dnsPolicy = x;
  if ((x = o.nodeSelector) !== undefined) n.nodeSelector = x;
  if ((x = o.serviceAccountName) !== undefined) n.serviceAccountName = x;
  if ((x = o.serviceAccount) !== undefined) n.serviceAccount = x;
  if ((x = o.automountServiceAccountToken) !== undefined) n.automountServiceAccountToken = x;
  if ((x = o.nodeName) !== undefined) n.nodeName = x;
  if ((x = o.hostNetwork) !== undefined) n.hostNetwork = x;
  if ((x = o.hostPID) !== undefined) n.hostPID = x;
  if ((x = o.hostIPC) !== undefined) n.hostIPC = x;
  if ((x = o.shareProcessNamespace) !== undefined) n.shareProcessNamespace = x;
  if ((x = o.securityContext) !== undefined) n.securityContext = x;
  if ((x = o.imagePullSecrets) !== undefined) n.imagePullSecrets = x;
  if ((x = o.hostname) !== undefined) n.hostname = x;
  if ((x = o.subdomain) !== undefined) n.subdomain = x;
  if ((x = o.affinity) !== undefined) n.affinity = x;
  if ((x = o.schedulerName) !== undefined) n.schedulerName = x;
  if ((x = o.tolerations) !== undefined) n.tolerations = x;
  if ((x = o.hostAliases) !== undefined) n.hostAliases = x;
  if ((x = o.priorityClassName) !== undefined) n.priorityClassName = x;
  if ((x = o.priority) !== undefined) n.priority = x;
  if ((x = o.dnsConfig) !== undefined) n.dnsConfig = x;
  if ((x = o.readinessGates) !== undefined) n.readinessGates = x;
  if ((x = o.runtimeClassName) !== undefined) n.runtimeClassName = x;
  if ((x = o.enableServiceLinks) !== undefined) n.enableServiceLinks = x;
  if ((x = o.preemptionPolicy) !== undefined) n.preemptionPolicy = x;
  if ((x = o.overhead) !== undefined) n.overhead = x;
  if ((x = o.topologySpreadConstraints) !== undefined) n.topologySpreadConstraints = x;
  if ((x = o.setHostnameAsFQDN) !== undefined) n.setHostnameAsFQDN = x;
  if ((x = o.os) !== undefined) n.os = x;
  if ((x = o.hostUsers) !== undefined) n.hostUsers = x;
  if ((x = o.schedulingGates) !== undefined) n.schedulingGates = x;
  if ((x = o.resourceClaims) !== undefined) n.resourceClaims = x;
  if ((x = o.resources) !== undefined) n.resources = x;
  if ((x = o.hostnameOverride) !== undefined) n.hostnameOverride = x;
  if ((x = o.schedulingGroup) !== undefined) n.schedulingGroup = x;
  if ((x = o.evictionResponders) !== undefined) n.evictionResponders = x;
  return n;
}
function defaults_PodSpec(o, c) {
  let n = false;
  if (o.restartPolicy === undefined || o.restartPolicy === "") { o.restartPolicy = "Always"; n = true; }
  if (o.terminationGracePeriodSeconds === undefined) { o.terminationGracePeriodSeconds = 30; n = true; }
  if (o.dnsPolicy === undefined || o.dnsPolicy === "") { o.dnsPolicy = "ClusterFirst"; n = true; }
  if (o.securityContext === undefined) { o.securityContext = {}; n = true; }
  if (o.schedulerName === undefined || o.schedulerName === "") { o.schedulerName = "default-scheduler"; n = true; }
  if (o.serviceAccountName === undefined || o.serviceAccountName === "") { const x = c.compute(compute_PodSpec_serviceAccountName, o); if (x !== undefined && x !== "") { o.serviceAccountName = x; n = true; } }
  if (o.serviceAccount === undefined || o.serviceAccount === "") { const x = c.compute(compute_PodSpec_serviceAccount, o); if (x !== undefined && x !== "") { o.serviceAccount = x; n = true; } }
  if (n) o = order_PodSpec(o);
  rt.fillList(o.volumes, defaults_Volume, c);
  rt.fillList(o.initContainers, defaults_Container, c);
  rt.fillList(o.containers, defaults_Container, c);
  rt.fillList(o.ephemeralContainers, defaults_EphemeralContainer, c);
  return o;
}
function defaults_PodTemplateSpec(o, c) {
  if (rt.isObject(o.spec)) o.spec = defaults_PodSpec(o.spec, c);
  return o;
}
function order_Probe(o) {
  const n = {};
  let x;
  if ((x = o.exec) !== undefined) n.exec = x;
  if ((x = o.httpGet) !== undefined) n.httpGet = x;
  if ((x = o.tcpSocket) !== undefined) n.tcpSocket = x;
  if ((x = o.grpc) !== undefined) n.grpc = x;
  if ((x = o.initialDelaySeconds) !== undefined) n.initialDelaySeconds = x;
  if ((x = o.timeoutSeconds) !== undefined) n.timeoutSeconds = x;
  if ((x = o.periodSeconds) !== undefined) n.periodSeconds = x;
  if ((x = o.successThreshold) !== undefined) n.successThreshold = x;
  if ((x = o.failureThreshold) !== undefined) n.failureThreshold = x;
  if ((x = o.terminationGracePeriodSeconds) !== undefined) n.terminationGracePeriodSeconds = x;
  return n;
}
function defaults_Probe(o, c) {
  let n = false;
  if (o.timeoutSeconds === undefined || o.timeoutSeconds === 0) { o.timeoutSeconds = 1; n = true; }
  if (o.periodSeconds === undefined || o.periodSeconds === 0) { o.periodSeconds = 10; n = true; }
  if (o.successThreshold === undefined || o.successThreshold === 0) { o.successThreshold = 1; n = true; }
  if (o.failureThreshold === undefined || o.failureThreshold === 0) { o.failureThreshold = 3; n = true; }
  if (n) o = order_Probe(o);
  if (rt.isObject(o.httpGet)) o.httpGet = defaults_HTTPGetAction(o.httpGet, c);
  if (rt.isObject(o.grpc)) o.grpc = defaults_GRPCAction(o.grpc, c);
  return o;
}
function order_ProjectedVolumeSource(o) {
  const n = {};
  let x;
  if ((x = o.sources) !== undefined) n.sources = x;
  if ((x = o.defaultMode) !== undefined) n.defaultMode = x;
  if ((x = o.defaultUser) !== undefined) n.defaultUser = x;
  return n;
}
function defaults_ProjectedVolumeSource(o, c) {
  let n = false;
  if (o.defaultMode === undefined) { o.defaultMode = 420; n = true; }
  if (n) o = order_ProjectedVolumeSource(o);
  rt.fillList(o.sources, defaults_VolumeProjection, c);
  return o;
}
function order_RBDVolumeSource(o) {
  const n = {};
  let x;
  if ((x = o.monitors) !== undefined) n.monitors = x;
  if ((x = o.image) !== undefined) n.image = x;
  if ((x = o.fsType) !== undefined) n.fsType = x;
  if ((x = o.pool) !== undefined) n.pool = x;
  if ((x = o.user) !== undefined) n.user = x;
  if ((x = o.keyring) !== undefined) n.keyring = x;
  if ((x = o.secretRef) !== undefined) n.secretRef = x;
  if ((x = o.readOnly) !== undefined) n.readOnly = x;
  return n;
}
function defaults_RBDVolumeSource(o, c) {
  let n = false;
  if (o.pool === undefined || o.pool === "") { o.pool = "rbd"; n = true; }
  if (o.user === undefined || o.user === "") { o.user = "admin"; n = true; }
  if (o.keyring === undefined || o.keyring === "") { o.keyring = "\u002fetc\u002fceph\u002fkeyring"; n = true; }
  if (n) o = order_RBDVolumeSource(o);
  return o;
}
function order_ScaleIOVolumeSource(o) {
  const n = {};
  let x;
  if ((x = o.gateway) !== undefined) n.gateway = x;
  if ((x = o.system) !== undefined) n.system = x;
  if ((x = o.secretRef) !== undefined) n.secretRef = x;
  if ((x = o.sslEnabled) !== undefined) n.sslEnabled = x;
  if ((x = o.protectionDomain) !== undefined) n.protectionDomain = x;
  if ((x = o.storagePool) !== undefined) n.storagePool = x;
  if ((x = o.storageMode) !== undefined) n.storageMode = x;
  if ((x = o.volumeName) !== undefined) n.volumeName = x;
  if ((x = o.fsType) !== undefined) n.fsType = x;
  if ((x = o.readOnly) !== undefined) n.readOnly = x;
  return n;
}
function defaults_ScaleIOVolumeSource(o, c) {
  let n = false;
  if (o.storageMode === undefined || o.storageMode === "") { o.storageMode = "ThinProvisioned"; n = true; }
  if (o.fsType === undefined || o.fsType === "") { o.fsType = "xfs"; n = true; }
  if (n) o = order_ScaleIOVolumeSource(o);
  return o;
}
function order_SecretVolumeSource(o) {
  const n = {};
  let x;
  if ((x = o.secretName) !== undefined) n.secretName = x;
  if ((x = o.items) !== undefined) n.items = x;
  if ((x = o.defaultMode) !== undefined) n.defaultMode = x;
  if ((x = o.optional) !== undefined) n.optional = x;
  if ((x = o.defaultUser) !== undefined) n.defaultUser = x;
  return n;
}
function defaults_SecretVolumeSource(o, c) {
  let n = false;
  if (o.defaultMode === undefined) { o.defaultMode = 420; n = true; }
  if (n) o = order_SecretVolumeSource(o);
  return o;
}
function order_ServiceAccountTokenProjection(o) {
  const n = {};
  let x;
  if ((x = o.audience) !== undefined) n.audience = x;
  if ((x = o.expirationSeconds) !== undefined) n.expirationSeconds = x;
  if ((x = o.path) !== undefined) n.path = x;
  if ((x = o.user) !== undefined) n.user = x;
  return n;
}
function defaults_ServiceAccountTokenProjection(o, c) {
  let n = false;
  if (o.expirationSeconds === undefined) { o.expirationSeconds = 3600; n = true; }
  if (n) o = order_ServiceAccountTokenProjection(o);
  return o;
}
function compute_Volume_emptyDir(self, c) { const b = c.budget; return (b.charge(150),(((((((!(self.hostPath!=null))&&(!(self.gcePersistentDisk!=null)))&&((!(self.awsElasticBlockStore!=null))&&(!(self.gitRepo!=null))))&&(((!(self.secret!=null))&&(!(self.nfs!=null)))&&((!(self.iscsi!=null))&&(!(self.glusterfs!=null)))))&&((((!(self.persistentVolumeClaim!=null))&&(!(self.rbd!=null)))&&((!(self.flexVolume!=null))&&(!(self.cinder!=null))))&&(((!(self.cephfs!=null))&&(!(self.flocker!=null)))&&(!(self.downwardAPI!=null)))))&&(((((!(self.fc!=null))&&(!(self.azureFile!=null)))&&((!(self.configMap!=null))&&(!(self.vsphereVolume!=null))))&&(((!(self.quobyte!=null))&&(!(self.azureDisk!=null)))&&(!(self.photonPersistentDisk!=null))))&&((((!(self.projected!=null))&&(!(self.portworxVolume!=null)))&&((!(self.scaleIO!=null))&&(!(self.storageos!=null))))&&(((!(self.csi!=null))&&(!(self.ephemeral!=null)))&&(!(self.image!=null))))))?cel.f.optional_of(b,cel.mapOf([],[])):cel.f.optional_none(b))); }
function order_Volume(o) {
  const n = {};
  let x;
  if ((x = o.name) !== undefined) n.name = x;
  if ((x = o.hostPath) !== undefined) n.hostPath = x;
  if ((x = o.emptyDir) !== undefined) n.emptyDir = x;
  if ((x = o.gcePersistentDisk) !== undefined) n.gcePersistentDisk = x;
  if ((x = o.awsElasticBlockStore) !== undefined) n.awsElasticBlockStore = x;
  if ((x = o.gitRepo) !== undefined) n.gitRepo = x;
  if ((x = o.secret) !== undefined) n.secret = x;
  if ((x = o.nfs) !== undefined) n.nfs = x;
  if ((x = o.iscsi) !== undefined) n.iscsi = x;
  if ((x = o.glusterfs) !== undefined) n.glusterfs = x;
  if ((x = o.persistentVolumeClaim) !== undefined) n.persistentVolumeClaim = x;
  if ((x = o.rbd) !== undefined) n.rbd = x;
  if ((x = o.flexVolume) !== undefined) n.flexVolume = x;
  if ((x = o.cinder) !== undefined) n.cinder = x;
  if ((x = o.cephfs) !== undefined) n.cephfs = x;
  if ((x = o.flocker) !== undefined) n.flocker = x;
  if ((x = o.downwardAPI) !== undefined) n.downwardAPI = x;
  if ((x = o.fc) !== undefined) n.fc = x;
  if ((x = o.azureFile) !== undefined) n.azureFile = x;
  if ((x = o.configMap) !== undefined) n.configMap = x;
  if ((x = o.vsphereVolume) !== undefined) n.vsphereVolume = x;
  if ((x = o.quobyte) !== undefined) n.quobyte = x;
  if ((x = o.azureDisk) !== undefined) n.azureDisk = x;
  if ((x = o.photonPersistentDisk) !== undefined) n.photonPersistentDisk = x;
  if ((x = o.projected) !== undefined) n.projected = x;
  if ((x = o.portworxVolume) !== undefined) n.portworxVolume = x;
  if ((x = o.scaleIO) !== undefined) n.scaleIO = x;
  if ((x = o.storageos) !== undefined) n.storageos = x;
  if ((x = o.csi) !== undefined) n.csi = x;
  if ((x = o.ephemeral) !== undefined) n.ephemeral = x;
  if ((x = o.image) !== undefined) n.image = x;
  return n;
}
function defaults_Volume(o, c) {
  let n = false;
  if (o.emptyDir === undefined) { const x = c.compute(compute_Volume_emptyDir, o); if (x !== undefined) { o.emptyDir = x; n = true; } }
  if (n) o = order_Volume(o);
  if (rt.isObject(o.hostPath)) o.hostPath = unit_core_v1.defaults.HostPathVolumeSource(o.hostPath, c);
  if (rt.isObject(o.secret)) o.secret = defaults_SecretVolumeSource(o.secret, c);
  if (rt.isObject(o.iscsi)) o.iscsi = defaults_ISCSIVolumeSource(o.iscsi, c);
  if (rt.isObject(o.rbd)) o.rbd = defaults_RBDVolumeSource(o.rbd, c);
  if (rt.isObject(o.downwardAPI)) o.downwardAPI = defaults_DownwardAPIVolumeSource(o.downwardAPI, c);
  if (rt.isObject(o.configMap)) o.configMap = defaults_ConfigMapVolumeSource(o.configMap, c);
  if (rt.isObject(o.azureDisk)) o.azureDisk = unit_core_v1.defaults.AzureDiskVolumeSource(o.azureDisk, c);
  if (rt.isObject(o.projected)) o.projected = defaults_ProjectedVolumeSource(o.projected, c);
  if (rt.isObject(o.scaleIO)) o.scaleIO = defaults_ScaleIOVolumeSource(o.scaleIO, c);
  if (rt.isObject(o.ephemeral)) o.ephemeral = defaults_EphemeralVolumeSource(o.ephemeral, c);
  if (rt.isObject(o.image)) o.image = defaults_ImageVolumeSource(o.image, c);
  return o;
}
function defaults_VolumeProjection(o, c) {
  if (rt.isObject(o.downwardAPI)) o.downwardAPI = defaults_DownwardAPIProjection(o.downwardAPI, c);
  if (rt.isObject(o.serviceAccountToken)) o.serviceAccountToken = defaults_ServiceAccountTokenProjection(o.serviceAccountToken, c);
  return o;
}

// check
const checks = (() => {
  const exports = {};

exports.c0 = validate1;
const schema1 = {"properties":{"nodeAffinity":{"allOf":[{"$ref":"#/$defs/io.k8s.api.core.v1.NodeAffinity"}]}}};
const schema2 = {"properties":{"requiredDuringSchedulingIgnoredDuringExecution":{"allOf":[{"x-kindsmith-type":"rt.lateCheck(\"core\\u002fv1\", \"NodeSelector\")"}]}}};
const func0 = rt.lateCheck("core\u002fv1", "NodeSelector");

function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.requiredDuringSchedulingIgnoredDuringExecution !== undefined){
if(!func0(data.requiredDuringSchedulingIgnoredDuringExecution, {instancePath: instancePath+"/requiredDuringSchedulingIgnoredDuringExecution"})){
vErrors = vErrors === null ? func0.errors : vErrors.concat(func0.errors);
errors = vErrors.length;
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
if(data.nodeAffinity !== undefined){
if(!(validate2(data.nodeAffinity, {instancePath:instancePath+"/nodeAffinity",parentData:data,parentDataProperty:"nodeAffinity",rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
}
validate1.errors = vErrors;
return errors === 0;
}

exports.c1 = validate4;
const schema3 = {"properties":{"type":{"enum":["Localhost","RuntimeDefault","Unconfined"]}},"x-kindsmith-set":{"type":["text","type is required when appArmorProfile is set"]}};

function validate4(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!data.type){
const err0 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "type", detail: "type is required when appArmorProfile is set"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined){
let data0 = data.type;
if(!(((data0 === "Localhost") || (data0 === "RuntimeDefault")) || (data0 === "Unconfined"))){
const err1 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema3.properties.type.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
validate4.errors = vErrors;
return errors === 0;
}

exports.c2 = validate5;
const schema4 = {"x-kindsmith-set":{"secretName":["text",""],"shareName":["text",""]}};

function validate5(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!data.secretName){
const err0 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "secretName", detail: ""}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!data.shareName){
const err1 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "shareName", detail: ""}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate5.errors = vErrors;
return errors === 0;
}

exports.c3 = validate6;
const schema5 = {"x-kindsmith-set":{"driver":["text",""]}};

function validate6(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!data.driver){
const err0 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "driver", detail: ""}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate6.errors = vErrors;
return errors === 0;
}

exports.c4 = validate7;
const schema6 = {"x-kindsmith-set":{"monitors":["list",""]}};

function validate7(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data.monitors && data.monitors.length > 0)){
const err0 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "monitors", detail: ""}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate7.errors = vErrors;
return errors === 0;
}

exports.c5 = validate8;
const schema7 = {"x-kindsmith-set":{"volumeID":["text",""]}};

function validate8(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!data.volumeID){
const err0 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "volumeID", detail: ""}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate8.errors = vErrors;
return errors === 0;
}

exports.c6 = validate9;
const schema8 = {"x-kindsmith-set":{"path":["text",""]}};

function validate9(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!data.path){
const err0 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "path", detail: ""}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate9.errors = vErrors;
return errors === 0;
}

exports.c7 = validate10;
const schema9 = {"x-kindsmith-set":{"name":["text",""]}};

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!data.name){
const err0 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "name", detail: ""}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

exports.c8 = validate11;
const schema10 = {"x-kindsmith-set":{"key":["text",""]}};

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!data.key){
const err0 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "key", detail: ""}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

exports.c9 = validate12;
const schema11 = {"properties":{"items":{"items":{"allOf":[{"$ref":"#/$defs/io.k8s.api.core.v1.KeyToPath"}]}}},"x-kindsmith-set":{"name":["text",""]}};
const schema12 = {"x-kindsmith-set":{"key":["text",""],"path":["text",""]}};

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!data.key){
const err0 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "key", detail: ""}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!data.path){
const err1 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "path", detail: ""}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}


function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!data.name){
const err0 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "name", detail: ""}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.items !== undefined){
let data0 = data.items;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate13(data0[i0], {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
}
}
}
validate12.errors = vErrors;
return errors === 0;
}

exports.c10 = validate15;
const schema13 = {"properties":{"items":{"items":{"allOf":[{"$ref":"#/$defs/io.k8s.api.core.v1.KeyToPath"}]}}},"x-kindsmith-set":{"name":["text",""]}};

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!data.name){
const err0 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "name", detail: ""}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.items !== undefined){
let data0 = data.items;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate13(data0[i0], {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
}
}
}
validate15.errors = vErrors;
return errors === 0;
}

exports.c11 = validate17;
const schema14 = {"properties":{"ports":{"items":{"allOf":[{"$ref":"#/$defs/io.k8s.api.core.v1.ContainerPort"}]}},"envFrom":{"items":{"allOf":[{"$ref":"#/$defs/io.k8s.api.core.v1.EnvFromSource"}]}},"env":{"items":{"allOf":[{"$ref":"#/$defs/io.k8s.api.core.v1.EnvVar"}]}},"restartPolicy":{"enum":["Always","Never","OnFailure"]},"restartPolicyRules":{"items":{"allOf":[{"$ref":"#/$defs/io.k8s.api.core.v1.ContainerRestartRule"}]}},"volumeMounts":{"items":{"allOf":[{"$ref":"#/$defs/io.k8s.api.core.v1.VolumeMount"}]}},"volumeDevices":{"items":{"allOf":[{"$ref":"#/$defs/io.k8s.api.core.v1.VolumeDevice"}]}},"livenessProbe":{"allOf":[{"$ref":"#/$defs/io.k8s.api.core.v1.Probe"}]},"readinessProbe":{"allOf":[{"$ref":"#/$defs/io.k8s.api.core.v1.Probe"}]},"startupProbe":{"allOf":[{"$ref":"#/$defs/io.k8s.api.core.v1.Probe"}]},"lifecycle":{"allOf":[{"$ref":"#/$defs/io.k8s.api.core.v1.Lifecycle"}]},"terminationMessagePolicy":{"enum":["File","FallbackToLogsOnError"]},"imagePullPolicy":{"enum":["Always","IfNotPresent","Never"]},"securityContext":{"allOf":[{"$ref":"#/$defs/io.k8s.api.core.v1.SecurityContext"}]}},"x-kindsmith-set":{"name":["text",""],"image":["text",""]}};
const schema15 = {"properties":{"protocol":{"enum":["SCTP","TCP","UDP"]}},"x-kindsmith-set":{"containerPort":["number",""]}};

function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!data.containerPort){
const err0 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "containerPort", detail: ""}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.protocol !== undefined){
let data0 = data.protocol;
if(!(((data0 === "SCTP") || (data0 === "TCP")) || (data0 === "UDP"))){
const err1 = {instancePath:instancePath+"/protocol",schemaPath:"#/properties/protocol/enum",keyword:"enum",params:{allowedValues: schema15.properties.protocol.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
validate18.errors = vErrors;
return errors === 0;
}

const schema16 = {"properties":{"configMapRef":{"allOf":[{"$ref":"#/$defs/io.k8s.api.core.v1.ConfigMapEnvSource"}]},"secretRef":{"allOf":[{"$ref":"#/$defs/io.k8s.api.core.v1.SecretEnvSource"}]}}};
const schema17 = {"x-kindsmith-set":{"name":["text",""]}};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!data.name){
const err0 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "name", detail: ""}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.configMapRef !== undefined){
if(!(validate10(data.configMapRef, {instancePath:instancePath+"/configMapRef",parentData:data,parentDataProperty:"configMapRef",rootData}))){
vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
errors = vErrors.length;
}
}
if(data.secretRef !== undefined){
if(!(validate22(data.secretRef, {instancePath:instancePath+"/secretRef",parentData:data,parentDataProperty:"secretRef",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
validate20.errors = vErrors;
return errors === 0;
}

const schema18 = {"properties":{"valueFrom":{"allOf":[{"$ref":"#/$defs/io.k8s.api.core.v1.EnvVarSource"}]}},"x-kindsmith-set":{"name":["text",""]}};
const schema19 = {"properties":{"configMapKeyRef":{"allOf":[{"$ref":"#/$defs/io.k8s.api.core.v1.ConfigMapKeySelector"}]},"secretKeyRef":{"allOf":[{"$ref":"#/$defs/io.k8s.api.core.v1.SecretKeySelector"}]},"fileKeyRef":{"allOf":[{"$ref":"#/$defs/io.k8s.api.core.v1.FileKeySelector"}]}}};
const schema20 = {"x-kindsmith-set":{"key":["text",""]}};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!data.key){
const err0 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "key", detail: ""}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}

const schema21 = {"x-kindsmith-set":{"volumeName":["text",""],"path":["text",""],"key":["text",""]}};

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!data.volumeName){
const err0 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "volumeName", detail: ""}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!data.path){
const err1 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "path", detail: ""}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!data.key){
const err2 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "key", detail: ""}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}


function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.configMapKeyRef !== undefined){
if(!(validate11(data.configMapKeyRef, {instancePath:instancePath+"/configMapKeyRef",parentData:data,parentDataProperty:"configMapKeyRef",rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data.secretKeyRef !== undefined){
if(!(validate28(data.secretKeyRef, {instancePath:instancePath+"/secretKeyRef",parentData:data,parentDataProperty:"secretKeyRef",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.fileKeyRef !== undefined){
if(!(validate30(data.fileKeyRef, {instancePath:instancePath+"/fileKeyRef",parentData:data,parentDataProperty:"fileKeyRef",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
}
validate26.errors = vErrors;
return errors === 0;
}


function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!data.name){
const err0 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "name", detail: ""}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.valueFrom !== undefined){
if(!(validate26(data.valueFrom, {instancePath:instancePath+"/valueFrom",parentData:data,parentDataProperty:"valueFrom",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
}
validate25.errors = vErrors;
return errors === 0;
}

const schema22 = {"x-kindsmith-set":{"exitCodes":["absent","must be specified"]}};

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data.exitCodes === undefined || data.exitCodes === null){
const err0 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "exitCodes", detail: "must be specified"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}

const schema23 = {"x-kindsmith-set":{"name":["text",""],"mountPath":["text",""]}};

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!data.name){
const err0 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "name", detail: ""}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!data.mountPath){
const err1 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "mountPath", detail: ""}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}

const schema24 = {"x-kindsmith-set":{"name":["text",""],"devicePath":["text",""]}};

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!data.name){
const err0 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "name", detail: ""}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!data.devicePath){
const err1 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "devicePath", detail: ""}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate38.errors = vErrors;
return errors === 0;
}

const schema25 = {"properties":{"exec":{"allOf":[{"$ref":"#/$defs/io.k8s.api.core.v1.ExecAction"}]},"httpGet":{"allOf":[{"$ref":"#/$defs/io.k8s.api.core.v1.HTTPGetAction"}]},"grpc":{"allOf":[{"$ref":"#/$defs/io.k8s.api.core.v1.GRPCAction"}]}}};
const schema26 = {"x-kindsmith-set":{"command":["list",""]}};

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data.command && data.command.length > 0)){
const err0 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "command", detail: ""}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}

const schema27 = {"properties":{"scheme":{"enum":["HTTP","HTTPS"]},"protocol":{"enum":["HTTP1","HTTP2"]}},"x-kindsmith-set":{"path":["text",""]}};

function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!data.path){
const err0 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "path", detail: ""}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.scheme !== undefined){
let data0 = data.scheme;
if(!((data0 === "HTTP") || (data0 === "HTTPS"))){
const err1 = {instancePath:instancePath+"/scheme",schemaPath:"#/properties/scheme/enum",keyword:"enum",params:{allowedValues: schema27.properties.scheme.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.protocol !== undefined){
let data1 = data.protocol;
if(!((data1 === "HTTP1") || (data1 === "HTTP2"))){
const err2 = {instancePath:instancePath+"/protocol",schemaPath:"#/properties/protocol/enum",keyword:"enum",params:{allowedValues: schema27.properties.protocol.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
validate43.errors = vErrors;
return errors === 0;
}

const schema28 = {"properties":{"mode":{"enum":["Plaintext","TLS"]}}};

function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mode !== undefined){
let data0 = data.mode;
if(!((data0 === "Plaintext") || (data0 === "TLS"))){
const err0 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues: schema28.properties.mode.enum}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
validate45.errors = vErrors;
return errors === 0;
}


function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.exec !== undefined){
if(!(validate41(data.exec, {instancePath:instancePath+"/exec",parentData:data,parentDataProperty:"exec",rootData}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
if(data.httpGet !== undefined){
if(!(validate43(data.httpGet, {instancePath:instancePath+"/httpGet",parentData:data,parentDataProperty:"httpGet",rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
if(data.grpc !== undefined){
if(!(validate45(data.grpc, {instancePath:instancePath+"/grpc",parentData:data,parentDataProperty:"grpc",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
}
validate40.errors = vErrors;
return errors === 0;
}

const schema29 = {"properties":{"postStart":{"allOf":[{"$ref":"#/$defs/io.k8s.api.core.v1.LifecycleHandler"}]},"preStop":{"allOf":[{"$ref":"#/$defs/io.k8s.api.core.v1.LifecycleHandler"}]}}};
const schema30 = {"properties":{"exec":{"allOf":[{"$ref":"#/$defs/io.k8s.api.core.v1.ExecAction"}]},"httpGet":{"allOf":[{"$ref":"#/$defs/io.k8s.api.core.v1.HTTPGetAction"}]}}};

function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.exec !== undefined){
if(!(validate41(data.exec, {instancePath:instancePath+"/exec",parentData:data,parentDataProperty:"exec",rootData}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
if(data.httpGet !== undefined){
if(!(validate43(data.httpGet, {instancePath:instancePath+"/httpGet",parentData:data,parentDataProperty:"httpGet",rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
}
validate51.errors = vErrors;
return errors === 0;
}


function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.postStart !== undefined){
if(!(validate51(data.postStart, {instancePath:instancePath+"/postStart",parentData:data,parentDataProperty:"postStart",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if(data.preStop !== undefined){
if(!(validate51(data.preStop, {instancePath:instancePath+"/preStop",parentData:data,parentDataProperty:"preStop",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
}
validate50.errors = vErrors;
return errors === 0;
}

const schema31 = {"properties":{"procMount":{"enum":["Default","Unmasked"]},"seccompProfile":{"allOf":[{"$ref":"#/$defs/io.k8s.api.core.v1.SeccompProfile"}]},"appArmorProfile":{"allOf":[{"$ref":"#/$defs/io.k8s.api.core.v1.AppArmorProfile"}]}}};
const schema32 = {"properties":{"type":{"enum":["Localhost","RuntimeDefault","Unconfined"]}},"x-kindsmith-set":{"type":["text","type is required when seccompProfile is set"]}};

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!data.type){
const err0 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "type", detail: "type is required when seccompProfile is set"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined){
let data0 = data.type;
if(!(((data0 === "Localhost") || (data0 === "RuntimeDefault")) || (data0 === "Unconfined"))){
const err1 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema32.properties.type.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
validate58.errors = vErrors;
return errors === 0;
}


function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.procMount !== undefined){
let data0 = data.procMount;
if(!((data0 === "Default") || (data0 === "Unmasked"))){
const err0 = {instancePath:instancePath+"/procMount",schemaPath:"#/properties/procMount/enum",keyword:"enum",params:{allowedValues: schema31.properties.procMount.enum}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.seccompProfile !== undefined){
if(!(validate58(data.seccompProfile, {instancePath:instancePath+"/seccompProfile",parentData:data,parentDataProperty:"seccompProfile",rootData}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data.appArmorProfile !== undefined){
if(!(validate4(data.appArmorProfile, {instancePath:instancePath+"/appArmorProfile",parentData:data,parentDataProperty:"appArmorProfile",rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
}
}
validate57.errors = vErrors;
return errors === 0;
}


function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!data.name){
const err0 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "name", detail: ""}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!data.image){
const err1 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "image", detail: ""}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ports !== undefined){
let data0 = data.ports;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate18(data0[i0], {instancePath:instancePath+"/ports/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
}
}
}
if(data.envFrom !== undefined){
let data2 = data.envFrom;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate20(data2[i1], {instancePath:instancePath+"/envFrom/" + i1,parentData:data2,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
}
}
}
if(data.env !== undefined){
let data4 = data.env;
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
if(!(validate25(data4[i2], {instancePath:instancePath+"/env/" + i2,parentData:data4,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
}
if(data.restartPolicy !== undefined){
let data6 = data.restartPolicy;
if(!(((data6 === "Always") || (data6 === "Never")) || (data6 === "OnFailure"))){
const err2 = {instancePath:instancePath+"/restartPolicy",schemaPath:"#/properties/restartPolicy/enum",keyword:"enum",params:{allowedValues: schema14.properties.restartPolicy.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.restartPolicyRules !== undefined){
let data7 = data.restartPolicyRules;
if(Array.isArray(data7)){
const len3 = data7.length;
for(let i3=0; i3<len3; i3++){
if(!(validate34(data7[i3], {instancePath:instancePath+"/restartPolicyRules/" + i3,parentData:data7,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
}
}
if(data.volumeMounts !== undefined){
let data9 = data.volumeMounts;
if(Array.isArray(data9)){
const len4 = data9.length;
for(let i4=0; i4<len4; i4++){
if(!(validate36(data9[i4], {instancePath:instancePath+"/volumeMounts/" + i4,parentData:data9,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
}
}
if(data.volumeDevices !== undefined){
let data11 = data.volumeDevices;
if(Array.isArray(data11)){
const len5 = data11.length;
for(let i5=0; i5<len5; i5++){
if(!(validate38(data11[i5], {instancePath:instancePath+"/volumeDevices/" + i5,parentData:data11,parentDataProperty:i5,rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
}
}
if(data.livenessProbe !== undefined){
if(!(validate40(data.livenessProbe, {instancePath:instancePath+"/livenessProbe",parentData:data,parentDataProperty:"livenessProbe",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
if(data.readinessProbe !== undefined){
if(!(validate40(data.readinessProbe, {instancePath:instancePath+"/readinessProbe",parentData:data,parentDataProperty:"readinessProbe",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
if(data.startupProbe !== undefined){
if(!(validate40(data.startupProbe, {instancePath:instancePath+"/startupProbe",parentData:data,parentDataProperty:"startupProbe",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
if(data.lifecycle !== undefined){
if(!(validate50(data.lifecycle, {instancePath:instancePath+"/lifecycle",parentData:data,parentDataProperty:"lifecycle",rootData}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
}
if(data.terminationMessagePolicy !== undefined){
let data17 = data.terminationMessagePolicy;
if(!((data17 === "File") || (data17 === "FallbackToLogsOnError"))){
const err3 = {instancePath:instancePath+"/terminationMessagePolicy",schemaPath:"#/properties/terminationMessagePolicy/enum",keyword:"enum",params:{allowedValues: schema14.properties.terminationMessagePolicy.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.imagePullPolicy !== undefined){
let data18 = data.imagePullPolicy;
if(!(((data18 === "Always") || (data18 === "IfNotPresent")) || (data18 === "Never"))){
const err4 = {instancePath:instancePath+"/imagePullPolicy",schemaPath:"#/properties/imagePullPolicy/enum",keyword:"enum",params:{allowedValues: schema14.properties.imagePullPolicy.enum}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.securityContext !== undefined){
if(!(validate57(data.securityContext, {instancePath:instancePath+"/securityContext",parentData:data,parentDataProperty:"securityContext",rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
}
validate17.errors = vErrors;
return errors === 0;
}

exports.c12 = validate62;

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!data.containerPort){
const err0 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "containerPort", detail: ""}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.protocol !== undefined){
let data0 = data.protocol;
if(!(((data0 === "SCTP") || (data0 === "TCP")) || (data0 === "UDP"))){
const err1 = {instancePath:instancePath+"/protocol",schemaPath:"#/properties/protocol/enum",keyword:"enum",params:{allowedValues: schema15.properties.protocol.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
validate62.errors = vErrors;
return errors === 0;
}

exports.c13 = validate63;

function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data.exitCodes === undefined || data.exitCodes === null){
const err0 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "exitCodes", detail: "must be specified"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}

exports.c14 = validate64;

function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.configMapRef !== undefined){
if(!(validate10(data.configMapRef, {instancePath:instancePath+"/configMapRef",parentData:data,parentDataProperty:"configMapRef",rootData}))){
vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
errors = vErrors.length;
}
}
if(data.secretRef !== undefined){
if(!(validate22(data.secretRef, {instancePath:instancePath+"/secretRef",parentData:data,parentDataProperty:"secretRef",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
validate64.errors = vErrors;
return errors === 0;
}

exports.c15 = validate67;

function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!data.name){
const err0 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "name", detail: ""}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.valueFrom !== undefined){
if(!(validate26(data.valueFrom, {instancePath:instancePath+"/valueFrom",parentData:data,parentDataProperty:"valueFrom",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
}
validate67.errors = vErrors;
return errors === 0;
}

exports.c16 = validate69;

function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.configMapKeyRef !== undefined){
if(!(validate11(data.configMapKeyRef, {instancePath:instancePath+"/configMapKeyRef",parentData:data,parentDataProperty:"configMapKeyRef",rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data.secretKeyRef !== undefined){
if(!(validate28(data.secretKeyRef, {instancePath:instancePath+"/secretKeyRef",parentData:data,parentDataProperty:"secretKeyRef",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.fileKeyRef !== undefined){
if(!(validate30(data.fileKeyRef, {instancePath:instancePath+"/fileKeyRef",parentData:data,parentDataProperty:"fileKeyRef",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
}
validate69.errors = vErrors;
return errors === 0;
}

exports.c17 = validate73;
const schema38 = {"properties":{"ports":{"items":{"allOf":[{"$ref":"#/$defs/io.k8s.api.core.v1.ContainerPort"}]}},"envFrom":{"items":{"allOf":[{"$ref":"#/$defs/io.k8s.api.core.v1.EnvFromSource"}]}},"env":{"items":{"allOf":[{"$ref":"#/$defs/io.k8s.api.core.v1.EnvVar"}]}},"restartPolicyRules":{"items":{"allOf":[{"$ref":"#/$defs/io.k8s.api.core.v1.ContainerRestartRule"}]}},"volumeMounts":{"items":{"allOf":[{"$ref":"#/$defs/io.k8s.api.core.v1.VolumeMount"}]}},"volumeDevices":{"items":{"allOf":[{"$ref":"#/$defs/io.k8s.api.core.v1.VolumeDevice"}]}},"livenessProbe":{"allOf":[{"$ref":"#/$defs/io.k8s.api.core.v1.Probe"}]},"readinessProbe":{"allOf":[{"$ref":"#/$defs/io.k8s.api.core.v1.Probe"}]},"startupProbe":{"allOf":[{"$ref":"#/$defs/io.k8s.api.core.v1.Probe"}]},"lifecycle":{"allOf":[{"$ref":"#/$defs/io.k8s.api.core.v1.Lifecycle"}]},"terminationMessagePolicy":{"enum":["File","FallbackToLogsOnError"]},"imagePullPolicy":{"enum":["Always","IfNotPresent","Never"]},"securityContext":{"allOf":[{"$ref":"#/$defs/io.k8s.api.core.v1.SecurityContext"}]}},"x-kindsmith-set":{"name":["text",""],"image":["text",""]}};

function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!data.name){
const err0 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "name", detail: ""}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!data.image){
const err1 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "image", detail: ""}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ports !== undefined){
let data0 = data.ports;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate18(data0[i0], {instancePath:instancePath+"/ports/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
}
}
}
if(data.envFrom !== undefined){
let data2 = data.envFrom;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate20(data2[i1], {instancePath:instancePath+"/envFrom/" + i1,parentData:data2,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
}
}
}
if(data.env !== undefined){
let data4 = data.env;
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
if(!(validate25(data4[i2], {instancePath:instancePath+"/env/" + i2,parentData:data4,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
}
if(data.restartPolicyRules !== undefined){
let data6 = data.restartPolicyRules;
if(Array.isArray(data6)){
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
if(!(validate34(data6[i3], {instancePath:instancePath+"/restartPolicyRules/" + i3,parentData:data6,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
}
}
if(data.volumeMounts !== undefined){
let data8 = data.volumeMounts;
if(Array.isArray(data8)){
const len4 = data8.length;
for(let i4=0; i4<len4; i4++){
if(!(validate36(data8[i4], {instancePath:instancePath+"/volumeMounts/" + i4,parentData:data8,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
}
}
if(data.volumeDevices !== undefined){
let data10 = data.volumeDevices;
if(Array.isArray(data10)){
const len5 = data10.length;
for(let i5=0; i5<len5; i5++){
if(!(validate38(data10[i5], {instancePath:instancePath+"/volumeDevices/" + i5,parentData:data10,parentDataProperty:i5,rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
}
}
if(data.livenessProbe !== undefined){
if(!(validate40(data.livenessProbe, {instancePath:instancePath+"/livenessProbe",parentData:data,parentDataProperty:"livenessProbe",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
if(data.readinessProbe !== undefined){
if(!(validate40(data.readinessProbe, {instancePath:instancePath+"/readinessProbe",parentData:data,parentDataProperty:"readinessProbe",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
if(data.startupProbe !== undefined){
if(!(validate40(data.startupProbe, {instancePath:instancePath+"/startupProbe",parentData:data,parentDataProperty:"startupProbe",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
if(data.lifecycle !== undefined){
if(!(validate50(data.lifecycle, {instancePath:instancePath+"/lifecycle",parentData:data,parentDataProperty:"lifecycle",rootData}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
}
if(data.terminationMessagePolicy !== undefined){
let data16 = data.terminationMessagePolicy;
if(!((data16 === "File") || (data16 === "FallbackToLogsOnError"))){
const err2 = {instancePath:instancePath+"/terminationMessagePolicy",schemaPath:"#/properties/terminationMessagePolicy/enum",keyword:"enum",params:{allowedValues: schema38.properties.terminationMessagePolicy.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.imagePullPolicy !== undefined){
let data17 = data.imagePullPolicy;
if(!(((data17 === "Always") || (data17 === "IfNotPresent")) || (data17 === "Never"))){
const err3 = {instancePath:instancePath+"/imagePullPolicy",schemaPath:"#/properties/imagePullPolicy/enum",keyword:"enum",params:{allowedValues: schema38.properties.imagePullPolicy.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.securityContext !== undefined){
if(!(validate57(data.securityContext, {instancePath:instancePath+"/securityContext",parentData:data,parentDataProperty:"securityContext",rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
}
validate73.errors = vErrors;
return errors === 0;
}

exports.c18 = validate85;
const schema39 = {"properties":{"volumeClaimTemplate":{"allOf":[{"$ref":"#/$defs/io.k8s.api.core.v1.PersistentVolumeClaimTemplate"}]}},"x-kindsmith-set":{"volumeClaimTemplate":["absent",""]}};
const schema40 = {"properties":{"spec":{"allOf":[{"x-kindsmith-type":"rt.lateCheck(\"core\\u002fv1\", \"PersistentVolumeClaimSpec\")"}]}}};
const func1 = rt.lateCheck("core\u002fv1", "PersistentVolumeClaimSpec");

function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.spec !== undefined){
if(!func1(data.spec, {instancePath: instancePath+"/spec"})){
vErrors = vErrors === null ? func1.errors : vErrors.concat(func1.errors);
errors = vErrors.length;
}
}
}
validate86.errors = vErrors;
return errors === 0;
}


function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data.volumeClaimTemplate === undefined || data.volumeClaimTemplate === null){
const err0 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "volumeClaimTemplate", detail: ""}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.volumeClaimTemplate !== undefined){
if(!(validate86(data.volumeClaimTemplate, {instancePath:instancePath+"/volumeClaimTemplate",parentData:data,parentDataProperty:"volumeClaimTemplate",rootData}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
}
}
validate85.errors = vErrors;
return errors === 0;
}

exports.c19 = validate88;
const schema41 = {"x-kindsmith-set":{"name":["text",""],"priority":["number",""]}};

function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!data.name){
const err0 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "name", detail: ""}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!data.priority){
const err1 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "priority", detail: ""}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate88.errors = vErrors;
return errors === 0;
}

exports.c20 = validate89;

function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data.command && data.command.length > 0)){
const err0 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "command", detail: ""}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate89.errors = vErrors;
return errors === 0;
}

exports.c21 = validate90;

function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!data.volumeName){
const err0 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "volumeName", detail: ""}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!data.path){
const err1 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "path", detail: ""}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!data.key){
const err2 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "key", detail: ""}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate90.errors = vErrors;
return errors === 0;
}

exports.c22 = validate91;
const schema44 = {"x-kindsmith-set":{"driver":["text",""]}};

function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!data.driver){
const err0 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "driver", detail: ""}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate91.errors = vErrors;
return errors === 0;
}

exports.c23 = validate92;

function validate92(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mode !== undefined){
let data0 = data.mode;
if(!((data0 === "Plaintext") || (data0 === "TLS"))){
const err0 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues: schema28.properties.mode.enum}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
validate92.errors = vErrors;
return errors === 0;
}

exports.c24 = validate93;
const schema46 = {"x-kindsmith-set":{"repository":["text",""]}};

function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!data.repository){
const err0 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "repository", detail: ""}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate93.errors = vErrors;
return errors === 0;
}

exports.c25 = validate94;
const schema47 = {"x-kindsmith-set":{"endpoints":["text",""],"path":["text",""]}};

function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!data.endpoints){
const err0 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "endpoints", detail: ""}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!data.path){
const err1 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "path", detail: ""}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate94.errors = vErrors;
return errors === 0;
}

exports.c26 = validate95;

function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!data.path){
const err0 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "path", detail: ""}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.scheme !== undefined){
let data0 = data.scheme;
if(!((data0 === "HTTP") || (data0 === "HTTPS"))){
const err1 = {instancePath:instancePath+"/scheme",schemaPath:"#/properties/scheme/enum",keyword:"enum",params:{allowedValues: schema27.properties.scheme.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.protocol !== undefined){
let data1 = data.protocol;
if(!((data1 === "HTTP1") || (data1 === "HTTP2"))){
const err2 = {instancePath:instancePath+"/protocol",schemaPath:"#/properties/protocol/enum",keyword:"enum",params:{allowedValues: schema27.properties.protocol.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
validate95.errors = vErrors;
return errors === 0;
}

exports.c27 = validate96;
const schema49 = {"x-kindsmith-set":{"targetPortal":["text",""],"iqn":["text",""]}};

function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!data.targetPortal){
const err0 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "targetPortal", detail: ""}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!data.iqn){
const err1 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "iqn", detail: ""}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate96.errors = vErrors;
return errors === 0;
}

exports.c28 = validate97;
const schema50 = {"properties":{"pullPolicy":{"enum":["Always","IfNotPresent","Never"]}},"x-kindsmith-set":{"reference":["text",""]}};

function validate97(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!data.reference){
const err0 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "reference", detail: ""}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.pullPolicy !== undefined){
let data0 = data.pullPolicy;
if(!(((data0 === "Always") || (data0 === "IfNotPresent")) || (data0 === "Never"))){
const err1 = {instancePath:instancePath+"/pullPolicy",schemaPath:"#/properties/pullPolicy/enum",keyword:"enum",params:{allowedValues: schema50.properties.pullPolicy.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
validate97.errors = vErrors;
return errors === 0;
}

exports.c29 = validate98;

function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!data.key){
const err0 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "key", detail: ""}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!data.path){
const err1 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "path", detail: ""}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate98.errors = vErrors;
return errors === 0;
}

exports.c30 = validate99;

function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.postStart !== undefined){
if(!(validate51(data.postStart, {instancePath:instancePath+"/postStart",parentData:data,parentDataProperty:"postStart",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if(data.preStop !== undefined){
if(!(validate51(data.preStop, {instancePath:instancePath+"/preStop",parentData:data,parentDataProperty:"preStop",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
}
validate99.errors = vErrors;
return errors === 0;
}

exports.c31 = validate102;

function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.exec !== undefined){
if(!(validate41(data.exec, {instancePath:instancePath+"/exec",parentData:data,parentDataProperty:"exec",rootData}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
if(data.httpGet !== undefined){
if(!(validate43(data.httpGet, {instancePath:instancePath+"/httpGet",parentData:data,parentDataProperty:"httpGet",rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
}
validate102.errors = vErrors;
return errors === 0;
}

exports.c32 = validate105;

function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.requiredDuringSchedulingIgnoredDuringExecution !== undefined){
if(!func0(data.requiredDuringSchedulingIgnoredDuringExecution, {instancePath: instancePath+"/requiredDuringSchedulingIgnoredDuringExecution"})){
vErrors = vErrors === null ? func0.errors : vErrors.concat(func0.errors);
errors = vErrors.length;
}
}
}
validate105.errors = vErrors;
return errors === 0;
}

exports.c33 = validate106;

function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.spec !== undefined){
if(!func1(data.spec, {instancePath: instancePath+"/spec"})){
vErrors = vErrors === null ? func1.errors : vErrors.concat(func1.errors);
errors = vErrors.length;
}
}
}
validate106.errors = vErrors;
return errors === 0;
}

exports.c34 = validate107;
const schema56 = {"x-kindsmith-set":{"claimName":["text",""]}};

function validate107(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!data.claimName){
const err0 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "claimName", detail: ""}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate107.errors = vErrors;
return errors === 0;
}

exports.c35 = validate108;
const schema57 = {"x-kindsmith-set":{"signerName":["text",""],"keyType":["text",""]}};

function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!data.signerName){
const err0 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "signerName", detail: ""}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!data.keyType){
const err1 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "keyType", detail: ""}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate108.errors = vErrors;
return errors === 0;
}

exports.c36 = validate109;
const schema58 = {"x-kindsmith-set":{"name":["text",""]}};

function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!data.name){
const err0 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "name", detail: ""}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate109.errors = vErrors;
return errors === 0;
}

exports.c37 = validate110;
const schema59 = {"x-kindsmith-set":{"name":["text",""]}};

function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!data.name){
const err0 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "name", detail: ""}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate110.errors = vErrors;
return errors === 0;
}

exports.c38 = validate111;
const schema60 = {"properties":{"supplementalGroupsPolicy":{"enum":["Merge","Strict"]},"sysctls":{"items":{"allOf":[{"$ref":"#/$defs/io.k8s.api.core.v1.Sysctl"}]}},"fsGroupChangePolicy":{"enum":["Always","OnRootMismatch"]},"seccompProfile":{"allOf":[{"$ref":"#/$defs/io.k8s.api.core.v1.SeccompProfile"}]},"appArmorProfile":{"allOf":[{"$ref":"#/$defs/io.k8s.api.core.v1.AppArmorProfile"}]},"seLinuxChangePolicy":{"enum":["MountOption","Recursive"]}}};
const schema61 = {"x-kindsmith-set":{"name":["text",""]}};

function validate112(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!data.name){
const err0 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "name", detail: ""}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate112.errors = vErrors;
return errors === 0;
}


function validate111(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.supplementalGroupsPolicy !== undefined){
let data0 = data.supplementalGroupsPolicy;
if(!((data0 === "Merge") || (data0 === "Strict"))){
const err0 = {instancePath:instancePath+"/supplementalGroupsPolicy",schemaPath:"#/properties/supplementalGroupsPolicy/enum",keyword:"enum",params:{allowedValues: schema60.properties.supplementalGroupsPolicy.enum}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.sysctls !== undefined){
let data1 = data.sysctls;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate112(data1[i0], {instancePath:instancePath+"/sysctls/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
errors = vErrors.length;
}
}
}
}
if(data.fsGroupChangePolicy !== undefined){
let data3 = data.fsGroupChangePolicy;
if(!((data3 === "Always") || (data3 === "OnRootMismatch"))){
const err1 = {instancePath:instancePath+"/fsGroupChangePolicy",schemaPath:"#/properties/fsGroupChangePolicy/enum",keyword:"enum",params:{allowedValues: schema60.properties.fsGroupChangePolicy.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.seccompProfile !== undefined){
if(!(validate58(data.seccompProfile, {instancePath:instancePath+"/seccompProfile",parentData:data,parentDataProperty:"seccompProfile",rootData}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data.appArmorProfile !== undefined){
if(!(validate4(data.appArmorProfile, {instancePath:instancePath+"/appArmorProfile",parentData:data,parentDataProperty:"appArmorProfile",rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
}
if(data.seLinuxChangePolicy !== undefined){
let data6 = data.seLinuxChangePolicy;
if(!((data6 === "MountOption") || (data6 === "Recursive"))){
const err2 = {instancePath:instancePath+"/seLinuxChangePolicy",schemaPath:"#/properties/seLinuxChangePolicy/enum",keyword:"enum",params:{allowedValues: schema60.properties.seLinuxChangePolicy.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
validate111.errors = vErrors;
return errors === 0;
}

exports.c39 = validate116;
const schema62 = {"properties":{"volumes":{"items":{"allOf":[{"$ref":"#/$defs/io.k8s.api.core.v1.Volume"}]}},"initContainers":{"items":{"allOf":[{"$ref":"#/$defs/io.k8s.api.core.v1.Container"}]}},"containers":{"items":{"allOf":[{"$ref":"#/$defs/io.k8s.api.core.v1.Container"}]}},"ephemeralContainers":{"items":{"allOf":[{"$ref":"#/$defs/io.k8s.api.core.v1.EphemeralContainer"}]}},"restartPolicy":{"enum":["Always","OnFailure","Never"]},"dnsPolicy":{"enum":["ClusterFirstWithHostNet","ClusterFirst","Default","None"]},"securityContext":{"allOf":[{"$ref":"#/$defs/io.k8s.api.core.v1.PodSecurityContext"}]},"affinity":{"allOf":[{"$ref":"#/$defs/io.k8s.api.core.v1.Affinity"}]},"tolerations":{"items":{"allOf":[{"$ref":"#/$defs/io.k8s.api.core.v1.Toleration"}]}},"topologySpreadConstraints":{"items":{"allOf":[{"$ref":"#/$defs/io.k8s.api.core.v1.TopologySpreadConstraint"}]}},"os":{"allOf":[{"$ref":"#/$defs/io.k8s.api.core.v1.PodOS"}]},"resourceClaims":{"items":{"allOf":[{"$ref":"#/$defs/io.k8s.api.core.v1.PodResourceClaim"}]}},"evictionResponders":{"items":{"allOf":[{"$ref":"#/$defs/io.k8s.api.core.v1.EvictionResponder"}]}}},"x-kindsmith-set":{"containers":["list",""]}};
const schema63 = {"properties":{"hostPath":{"allOf":[{"x-kindsmith-type":"rt.lateCheck(\"core\\u002fv1\", \"HostPathVolumeSource\")"}]},"awsElasticBlockStore":{"allOf":[{"x-kindsmith-type":"rt.lateCheck(\"core\\u002fv1\", \"AWSElasticBlockStoreVolumeSource\")"}]},"gitRepo":{"allOf":[{"$ref":"#/$defs/io.k8s.api.core.v1.GitRepoVolumeSource"}]},"secret":{"allOf":[{"$ref":"#/$defs/io.k8s.api.core.v1.SecretVolumeSource"}]},"nfs":{"allOf":[{"x-kindsmith-type":"rt.lateCheck(\"core\\u002fv1\", \"NFSVolumeSource\")"}]},"iscsi":{"allOf":[{"$ref":"#/$defs/io.k8s.api.core.v1.ISCSIVolumeSource"}]},"glusterfs":{"allOf":[{"$ref":"#/$defs/io.k8s.api.core.v1.GlusterfsVolumeSource"}]},"persistentVolumeClaim":{"allOf":[{"$ref":"#/$defs/io.k8s.api.core.v1.PersistentVolumeClaimVolumeSource"}]},"rbd":{"allOf":[{"$ref":"#/$defs/io.k8s.api.core.v1.RBDVolumeSource"}]},"flexVolume":{"allOf":[{"$ref":"#/$defs/io.k8s.api.core.v1.FlexVolumeSource"}]},"cinder":{"allOf":[{"$ref":"#/$defs/io.k8s.api.core.v1.CinderVolumeSource"}]},"cephfs":{"allOf":[{"$ref":"#/$defs/io.k8s.api.core.v1.CephFSVolumeSource"}]},"azureFile":{"allOf":[{"$ref":"#/$defs/io.k8s.api.core.v1.AzureFileVolumeSource"}]},"configMap":{"allOf":[{"$ref":"#/$defs/io.k8s.api.core.v1.ConfigMapVolumeSource"}]},"vsphereVolume":{"allOf":[{"x-kindsmith-type":"rt.lateCheck(\"core\\u002fv1\", \"VsphereVirtualDiskVolumeSource\")"}]},"quobyte":{"allOf":[{"x-kindsmith-type":"rt.lateCheck(\"core\\u002fv1\", \"QuobyteVolumeSource\")"}]},"azureDisk":{"allOf":[{"x-kindsmith-type":"rt.lateCheck(\"core\\u002fv1\", \"AzureDiskVolumeSource\")"}]},"photonPersistentDisk":{"allOf":[{"x-kindsmith-type":"rt.lateCheck(\"core\\u002fv1\", \"PhotonPersistentDiskVolumeSource\")"}]},"projected":{"allOf":[{"$ref":"#/$defs/io.k8s.api.core.v1.ProjectedVolumeSource"}]},"portworxVolume":{"allOf":[{"x-kindsmith-type":"rt.lateCheck(\"core\\u002fv1\", \"PortworxVolumeSource\")"}]},"scaleIO":{"allOf":[{"$ref":"#/$defs/io.k8s.api.core.v1.ScaleIOVolumeSource"}]},"storageos":{"allOf":[{"$ref":"#/$defs/io.k8s.api.core.v1.StorageOSVolumeSource"}]},"csi":{"allOf":[{"$ref":"#/$defs/io.k8s.api.core.v1.CSIVolumeSource"}]},"ephemeral":{"allOf":[{"$ref":"#/$defs/io.k8s.api.core.v1.EphemeralVolumeSource"}]},"image":{"allOf":[{"$ref":"#/$defs/io.k8s.api.core.v1.ImageVolumeSource"}]}},"x-kindsmith-set":{"name":["text",""]}};
const func4 = rt.lateCheck("core\u002fv1", "HostPathVolumeSource");
const func5 = rt.lateCheck("core\u002fv1", "AWSElasticBlockStoreVolumeSource");
const func6 = rt.lateCheck("core\u002fv1", "NFSVolumeSource");
const func7 = rt.lateCheck("core\u002fv1", "VsphereVirtualDiskVolumeSource");
const func8 = rt.lateCheck("core\u002fv1", "QuobyteVolumeSource");
const func9 = rt.lateCheck("core\u002fv1", "AzureDiskVolumeSource");
const func10 = rt.lateCheck("core\u002fv1", "PhotonPersistentDiskVolumeSource");
const func11 = rt.lateCheck("core\u002fv1", "PortworxVolumeSource");
const schema64 = {"properties":{"items":{"items":{"allOf":[{"$ref":"#/$defs/io.k8s.api.core.v1.KeyToPath"}]}}},"x-kindsmith-set":{"secretName":["text",""]}};

function validate119(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!data.secretName){
const err0 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "secretName", detail: ""}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.items !== undefined){
let data0 = data.items;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate13(data0[i0], {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
}
}
}
validate119.errors = vErrors;
return errors === 0;
}

const schema65 = {"x-kindsmith-set":{"monitors":["list",""],"image":["text",""]}};

function validate125(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data.monitors && data.monitors.length > 0)){
const err0 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "monitors", detail: ""}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!data.image){
const err1 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "image", detail: ""}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate125.errors = vErrors;
return errors === 0;
}

const schema66 = {"properties":{"sources":{"items":{"allOf":[{"$ref":"#/$defs/io.k8s.api.core.v1.VolumeProjection"}]}}}};
const schema67 = {"properties":{"secret":{"allOf":[{"$ref":"#/$defs/io.k8s.api.core.v1.SecretProjection"}]},"configMap":{"allOf":[{"$ref":"#/$defs/io.k8s.api.core.v1.ConfigMapProjection"}]},"clusterTrustBundle":{"allOf":[{"$ref":"#/$defs/io.k8s.api.core.v1.ClusterTrustBundleProjection"}]},"podCertificate":{"allOf":[{"$ref":"#/$defs/io.k8s.api.core.v1.PodCertificateProjection"}]}}};
const schema68 = {"properties":{"items":{"items":{"allOf":[{"$ref":"#/$defs/io.k8s.api.core.v1.KeyToPath"}]}}},"x-kindsmith-set":{"name":["text",""]}};

function validate134(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!data.name){
const err0 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "name", detail: ""}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.items !== undefined){
let data0 = data.items;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate13(data0[i0], {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
}
}
}
validate134.errors = vErrors;
return errors === 0;
}


function validate133(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.secret !== undefined){
if(!(validate134(data.secret, {instancePath:instancePath+"/secret",parentData:data,parentDataProperty:"secret",rootData}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
}
if(data.configMap !== undefined){
if(!(validate12(data.configMap, {instancePath:instancePath+"/configMap",parentData:data,parentDataProperty:"configMap",rootData}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
}
if(data.clusterTrustBundle !== undefined){
if(!(validate9(data.clusterTrustBundle, {instancePath:instancePath+"/clusterTrustBundle",parentData:data,parentDataProperty:"clusterTrustBundle",rootData}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
if(data.podCertificate !== undefined){
if(!(validate108(data.podCertificate, {instancePath:instancePath+"/podCertificate",parentData:data,parentDataProperty:"podCertificate",rootData}))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
}
}
validate133.errors = vErrors;
return errors === 0;
}


function validate132(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sources !== undefined){
let data0 = data.sources;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate133(data0[i0], {instancePath:instancePath+"/sources/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
errors = vErrors.length;
}
}
}
}
}
validate132.errors = vErrors;
return errors === 0;
}

const schema69 = {"x-kindsmith-set":{"gateway":["text",""],"system":["text",""],"volumeName":["text",""]}};

function validate142(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!data.gateway){
const err0 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "gateway", detail: ""}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!data.system){
const err1 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "system", detail: ""}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!data.volumeName){
const err2 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "volumeName", detail: ""}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate142.errors = vErrors;
return errors === 0;
}

const schema70 = {"x-kindsmith-set":{"volumeName":["text",""]}};

function validate144(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!data.volumeName){
const err0 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "volumeName", detail: ""}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate144.errors = vErrors;
return errors === 0;
}


function validate117(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!data.name){
const err0 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "name", detail: ""}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.hostPath !== undefined){
if(!func4(data.hostPath, {instancePath: instancePath+"/hostPath"})){
vErrors = vErrors === null ? func4.errors : vErrors.concat(func4.errors);
errors = vErrors.length;
}
}
if(data.awsElasticBlockStore !== undefined){
if(!func5(data.awsElasticBlockStore, {instancePath: instancePath+"/awsElasticBlockStore"})){
vErrors = vErrors === null ? func5.errors : vErrors.concat(func5.errors);
errors = vErrors.length;
}
}
if(data.gitRepo !== undefined){
if(!(validate93(data.gitRepo, {instancePath:instancePath+"/gitRepo",parentData:data,parentDataProperty:"gitRepo",rootData}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
}
if(data.secret !== undefined){
if(!(validate119(data.secret, {instancePath:instancePath+"/secret",parentData:data,parentDataProperty:"secret",rootData}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
}
if(data.nfs !== undefined){
if(!func6(data.nfs, {instancePath: instancePath+"/nfs"})){
vErrors = vErrors === null ? func6.errors : vErrors.concat(func6.errors);
errors = vErrors.length;
}
}
if(data.iscsi !== undefined){
if(!(validate96(data.iscsi, {instancePath:instancePath+"/iscsi",parentData:data,parentDataProperty:"iscsi",rootData}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
}
if(data.glusterfs !== undefined){
if(!(validate94(data.glusterfs, {instancePath:instancePath+"/glusterfs",parentData:data,parentDataProperty:"glusterfs",rootData}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
}
if(data.persistentVolumeClaim !== undefined){
if(!(validate107(data.persistentVolumeClaim, {instancePath:instancePath+"/persistentVolumeClaim",parentData:data,parentDataProperty:"persistentVolumeClaim",rootData}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
}
if(data.rbd !== undefined){
if(!(validate125(data.rbd, {instancePath:instancePath+"/rbd",parentData:data,parentDataProperty:"rbd",rootData}))){
vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
errors = vErrors.length;
}
}
if(data.flexVolume !== undefined){
if(!(validate91(data.flexVolume, {instancePath:instancePath+"/flexVolume",parentData:data,parentDataProperty:"flexVolume",rootData}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
}
if(data.cinder !== undefined){
if(!(validate8(data.cinder, {instancePath:instancePath+"/cinder",parentData:data,parentDataProperty:"cinder",rootData}))){
vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
errors = vErrors.length;
}
}
if(data.cephfs !== undefined){
if(!(validate7(data.cephfs, {instancePath:instancePath+"/cephfs",parentData:data,parentDataProperty:"cephfs",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
}
if(data.azureFile !== undefined){
if(!(validate5(data.azureFile, {instancePath:instancePath+"/azureFile",parentData:data,parentDataProperty:"azureFile",rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
if(data.configMap !== undefined){
if(!(validate15(data.configMap, {instancePath:instancePath+"/configMap",parentData:data,parentDataProperty:"configMap",rootData}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
if(data.vsphereVolume !== undefined){
if(!func7(data.vsphereVolume, {instancePath: instancePath+"/vsphereVolume"})){
vErrors = vErrors === null ? func7.errors : vErrors.concat(func7.errors);
errors = vErrors.length;
}
}
if(data.quobyte !== undefined){
if(!func8(data.quobyte, {instancePath: instancePath+"/quobyte"})){
vErrors = vErrors === null ? func8.errors : vErrors.concat(func8.errors);
errors = vErrors.length;
}
}
if(data.azureDisk !== undefined){
if(!func9(data.azureDisk, {instancePath: instancePath+"/azureDisk"})){
vErrors = vErrors === null ? func9.errors : vErrors.concat(func9.errors);
errors = vErrors.length;
}
}
if(data.photonPersistentDisk !== undefined){
if(!func10(data.photonPersistentDisk, {instancePath: instancePath+"/photonPersistentDisk"})){
vErrors = vErrors === null ? func10.errors : vErrors.concat(func10.errors);
errors = vErrors.length;
}
}
if(data.projected !== undefined){
if(!(validate132(data.projected, {instancePath:instancePath+"/projected",parentData:data,parentDataProperty:"projected",rootData}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
if(data.portworxVolume !== undefined){
if(!func11(data.portworxVolume, {instancePath: instancePath+"/portworxVolume"})){
vErrors = vErrors === null ? func11.errors : vErrors.concat(func11.errors);
errors = vErrors.length;
}
}
if(data.scaleIO !== undefined){
if(!(validate142(data.scaleIO, {instancePath:instancePath+"/scaleIO",parentData:data,parentDataProperty:"scaleIO",rootData}))){
vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
errors = vErrors.length;
}
}
if(data.storageos !== undefined){
if(!(validate144(data.storageos, {instancePath:instancePath+"/storageos",parentData:data,parentDataProperty:"storageos",rootData}))){
vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
errors = vErrors.length;
}
}
if(data.csi !== undefined){
if(!(validate6(data.csi, {instancePath:instancePath+"/csi",parentData:data,parentDataProperty:"csi",rootData}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
if(data.ephemeral !== undefined){
if(!(validate85(data.ephemeral, {instancePath:instancePath+"/ephemeral",parentData:data,parentDataProperty:"ephemeral",rootData}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
}
if(data.image !== undefined){
if(!(validate97(data.image, {instancePath:instancePath+"/image",parentData:data,parentDataProperty:"image",rootData}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
}
}
validate117.errors = vErrors;
return errors === 0;
}

const schema71 = {"properties":{"effect":{"enum":["NoSchedule","PreferNoSchedule","NoExecute"]}}};

function validate155(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.effect !== undefined){
let data0 = data.effect;
if(!(((data0 === "NoSchedule") || (data0 === "PreferNoSchedule")) || (data0 === "NoExecute"))){
const err0 = {instancePath:instancePath+"/effect",schemaPath:"#/properties/effect/enum",keyword:"enum",params:{allowedValues: schema71.properties.effect.enum}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
validate155.errors = vErrors;
return errors === 0;
}

const schema72 = {"properties":{"whenUnsatisfiable":{"enum":["DoNotSchedule","ScheduleAnyway"]},"nodeAffinityPolicy":{"enum":["Honor","Ignore"]},"nodeTaintsPolicy":{"enum":["Honor","Ignore"]}},"x-kindsmith-set":{"topologyKey":["text","can not be empty"]}};

function validate157(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!data.topologyKey){
const err0 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "topologyKey", detail: "can not be empty"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.whenUnsatisfiable !== undefined){
let data0 = data.whenUnsatisfiable;
if(!((data0 === "DoNotSchedule") || (data0 === "ScheduleAnyway"))){
const err1 = {instancePath:instancePath+"/whenUnsatisfiable",schemaPath:"#/properties/whenUnsatisfiable/enum",keyword:"enum",params:{allowedValues: schema72.properties.whenUnsatisfiable.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.nodeAffinityPolicy !== undefined){
let data1 = data.nodeAffinityPolicy;
if(!((data1 === "Honor") || (data1 === "Ignore"))){
const err2 = {instancePath:instancePath+"/nodeAffinityPolicy",schemaPath:"#/properties/nodeAffinityPolicy/enum",keyword:"enum",params:{allowedValues: schema72.properties.nodeAffinityPolicy.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.nodeTaintsPolicy !== undefined){
let data2 = data.nodeTaintsPolicy;
if(!((data2 === "Honor") || (data2 === "Ignore"))){
const err3 = {instancePath:instancePath+"/nodeTaintsPolicy",schemaPath:"#/properties/nodeTaintsPolicy/enum",keyword:"enum",params:{allowedValues: schema72.properties.nodeTaintsPolicy.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
validate157.errors = vErrors;
return errors === 0;
}


function validate116(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data.containers && data.containers.length > 0)){
const err0 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "containers", detail: ""}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.volumes !== undefined){
let data0 = data.volumes;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate117(data0[i0], {instancePath:instancePath+"/volumes/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
errors = vErrors.length;
}
}
}
}
if(data.initContainers !== undefined){
let data2 = data.initContainers;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate17(data2[i1], {instancePath:instancePath+"/initContainers/" + i1,parentData:data2,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
errors = vErrors.length;
}
}
}
}
if(data.containers !== undefined){
let data4 = data.containers;
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
if(!(validate17(data4[i2], {instancePath:instancePath+"/containers/" + i2,parentData:data4,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
errors = vErrors.length;
}
}
}
}
if(data.ephemeralContainers !== undefined){
let data6 = data.ephemeralContainers;
if(Array.isArray(data6)){
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
if(!(validate73(data6[i3], {instancePath:instancePath+"/ephemeralContainers/" + i3,parentData:data6,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
}
}
if(data.restartPolicy !== undefined){
let data8 = data.restartPolicy;
if(!(((data8 === "Always") || (data8 === "OnFailure")) || (data8 === "Never"))){
const err1 = {instancePath:instancePath+"/restartPolicy",schemaPath:"#/properties/restartPolicy/enum",keyword:"enum",params:{allowedValues: schema62.properties.restartPolicy.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.dnsPolicy !== undefined){
let data9 = data.dnsPolicy;
if(!((((data9 === "ClusterFirstWithHostNet") || (data9 === "ClusterFirst")) || (data9 === "Default")) || (data9 === "None"))){
const err2 = {instancePath:instancePath+"/dnsPolicy",schemaPath:"#/properties/dnsPolicy/enum",keyword:"enum",params:{allowedValues: schema62.properties.dnsPolicy.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.securityContext !== undefined){
if(!(validate111(data.securityContext, {instancePath:instancePath+"/securityContext",parentData:data,parentDataProperty:"securityContext",rootData}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
}
if(data.affinity !== undefined){
if(!(validate1(data.affinity, {instancePath:instancePath+"/affinity",parentData:data,parentDataProperty:"affinity",rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.tolerations !== undefined){
let data12 = data.tolerations;
if(Array.isArray(data12)){
const len4 = data12.length;
for(let i4=0; i4<len4; i4++){
if(!(validate155(data12[i4], {instancePath:instancePath+"/tolerations/" + i4,parentData:data12,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
errors = vErrors.length;
}
}
}
}
if(data.topologySpreadConstraints !== undefined){
let data14 = data.topologySpreadConstraints;
if(Array.isArray(data14)){
const len5 = data14.length;
for(let i5=0; i5<len5; i5++){
if(!(validate157(data14[i5], {instancePath:instancePath+"/topologySpreadConstraints/" + i5,parentData:data14,parentDataProperty:i5,rootData}))){
vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
errors = vErrors.length;
}
}
}
}
if(data.os !== undefined){
if(!(validate109(data.os, {instancePath:instancePath+"/os",parentData:data,parentDataProperty:"os",rootData}))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
}
if(data.resourceClaims !== undefined){
let data17 = data.resourceClaims;
if(Array.isArray(data17)){
const len6 = data17.length;
for(let i6=0; i6<len6; i6++){
if(!(validate110(data17[i6], {instancePath:instancePath+"/resourceClaims/" + i6,parentData:data17,parentDataProperty:i6,rootData}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
}
}
}
if(data.evictionResponders !== undefined){
let data19 = data.evictionResponders;
if(Array.isArray(data19)){
const len7 = data19.length;
for(let i7=0; i7<len7; i7++){
if(!(validate88(data19[i7], {instancePath:instancePath+"/evictionResponders/" + i7,parentData:data19,parentDataProperty:i7,rootData}))){
vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
errors = vErrors.length;
}
}
}
}
}
validate116.errors = vErrors;
return errors === 0;
}

exports.c40 = validate162;
const schema73 = {"properties":{"spec":{"allOf":[{"$ref":"#/$defs/io.k8s.api.core.v1.PodSpec"}]}}};

function validate162(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.spec !== undefined){
if(!(validate116(data.spec, {instancePath:instancePath+"/spec",parentData:data,parentDataProperty:"spec",rootData}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
}
}
validate162.errors = vErrors;
return errors === 0;
}

exports.c41 = validate164;

function validate164(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.exec !== undefined){
if(!(validate41(data.exec, {instancePath:instancePath+"/exec",parentData:data,parentDataProperty:"exec",rootData}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
if(data.httpGet !== undefined){
if(!(validate43(data.httpGet, {instancePath:instancePath+"/httpGet",parentData:data,parentDataProperty:"httpGet",rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
if(data.grpc !== undefined){
if(!(validate45(data.grpc, {instancePath:instancePath+"/grpc",parentData:data,parentDataProperty:"grpc",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
}
validate164.errors = vErrors;
return errors === 0;
}

exports.c42 = validate168;

function validate168(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sources !== undefined){
let data0 = data.sources;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate133(data0[i0], {instancePath:instancePath+"/sources/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
errors = vErrors.length;
}
}
}
}
}
validate168.errors = vErrors;
return errors === 0;
}

exports.c43 = validate170;

function validate170(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data.monitors && data.monitors.length > 0)){
const err0 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "monitors", detail: ""}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!data.image){
const err1 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "image", detail: ""}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate170.errors = vErrors;
return errors === 0;
}

exports.c44 = validate171;

function validate171(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!data.gateway){
const err0 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "gateway", detail: ""}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!data.system){
const err1 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "system", detail: ""}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!data.volumeName){
const err2 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "volumeName", detail: ""}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate171.errors = vErrors;
return errors === 0;
}

exports.c45 = validate172;

function validate172(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!data.type){
const err0 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "type", detail: "type is required when seccompProfile is set"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined){
let data0 = data.type;
if(!(((data0 === "Localhost") || (data0 === "RuntimeDefault")) || (data0 === "Unconfined"))){
const err1 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema32.properties.type.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
validate172.errors = vErrors;
return errors === 0;
}

exports.c46 = validate173;

function validate173(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!data.name){
const err0 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "name", detail: ""}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate173.errors = vErrors;
return errors === 0;
}

exports.c47 = validate174;

function validate174(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!data.key){
const err0 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "key", detail: ""}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate174.errors = vErrors;
return errors === 0;
}

exports.c48 = validate175;

function validate175(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!data.name){
const err0 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "name", detail: ""}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.items !== undefined){
let data0 = data.items;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate13(data0[i0], {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
}
}
}
validate175.errors = vErrors;
return errors === 0;
}

exports.c49 = validate177;

function validate177(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!data.secretName){
const err0 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "secretName", detail: ""}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.items !== undefined){
let data0 = data.items;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate13(data0[i0], {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
}
}
}
validate177.errors = vErrors;
return errors === 0;
}

exports.c50 = validate179;

function validate179(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.procMount !== undefined){
let data0 = data.procMount;
if(!((data0 === "Default") || (data0 === "Unmasked"))){
const err0 = {instancePath:instancePath+"/procMount",schemaPath:"#/properties/procMount/enum",keyword:"enum",params:{allowedValues: schema31.properties.procMount.enum}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.seccompProfile !== undefined){
if(!(validate58(data.seccompProfile, {instancePath:instancePath+"/seccompProfile",parentData:data,parentDataProperty:"seccompProfile",rootData}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data.appArmorProfile !== undefined){
if(!(validate4(data.appArmorProfile, {instancePath:instancePath+"/appArmorProfile",parentData:data,parentDataProperty:"appArmorProfile",rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
}
}
validate179.errors = vErrors;
return errors === 0;
}

exports.c51 = validate182;

function validate182(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!data.volumeName){
const err0 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "volumeName", detail: ""}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate182.errors = vErrors;
return errors === 0;
}

exports.c52 = validate183;

function validate183(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!data.name){
const err0 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "name", detail: ""}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate183.errors = vErrors;
return errors === 0;
}

exports.c53 = validate184;

function validate184(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.effect !== undefined){
let data0 = data.effect;
if(!(((data0 === "NoSchedule") || (data0 === "PreferNoSchedule")) || (data0 === "NoExecute"))){
const err0 = {instancePath:instancePath+"/effect",schemaPath:"#/properties/effect/enum",keyword:"enum",params:{allowedValues: schema71.properties.effect.enum}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
validate184.errors = vErrors;
return errors === 0;
}

exports.c54 = validate185;

function validate185(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!data.topologyKey){
const err0 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "topologyKey", detail: "can not be empty"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.whenUnsatisfiable !== undefined){
let data0 = data.whenUnsatisfiable;
if(!((data0 === "DoNotSchedule") || (data0 === "ScheduleAnyway"))){
const err1 = {instancePath:instancePath+"/whenUnsatisfiable",schemaPath:"#/properties/whenUnsatisfiable/enum",keyword:"enum",params:{allowedValues: schema72.properties.whenUnsatisfiable.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.nodeAffinityPolicy !== undefined){
let data1 = data.nodeAffinityPolicy;
if(!((data1 === "Honor") || (data1 === "Ignore"))){
const err2 = {instancePath:instancePath+"/nodeAffinityPolicy",schemaPath:"#/properties/nodeAffinityPolicy/enum",keyword:"enum",params:{allowedValues: schema72.properties.nodeAffinityPolicy.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.nodeTaintsPolicy !== undefined){
let data2 = data.nodeTaintsPolicy;
if(!((data2 === "Honor") || (data2 === "Ignore"))){
const err3 = {instancePath:instancePath+"/nodeTaintsPolicy",schemaPath:"#/properties/nodeTaintsPolicy/enum",keyword:"enum",params:{allowedValues: schema72.properties.nodeTaintsPolicy.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
validate185.errors = vErrors;
return errors === 0;
}

exports.c55 = validate186;

function validate186(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!data.name){
const err0 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "name", detail: ""}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.hostPath !== undefined){
if(!func4(data.hostPath, {instancePath: instancePath+"/hostPath"})){
vErrors = vErrors === null ? func4.errors : vErrors.concat(func4.errors);
errors = vErrors.length;
}
}
if(data.awsElasticBlockStore !== undefined){
if(!func5(data.awsElasticBlockStore, {instancePath: instancePath+"/awsElasticBlockStore"})){
vErrors = vErrors === null ? func5.errors : vErrors.concat(func5.errors);
errors = vErrors.length;
}
}
if(data.gitRepo !== undefined){
if(!(validate93(data.gitRepo, {instancePath:instancePath+"/gitRepo",parentData:data,parentDataProperty:"gitRepo",rootData}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
}
if(data.secret !== undefined){
if(!(validate119(data.secret, {instancePath:instancePath+"/secret",parentData:data,parentDataProperty:"secret",rootData}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
}
if(data.nfs !== undefined){
if(!func6(data.nfs, {instancePath: instancePath+"/nfs"})){
vErrors = vErrors === null ? func6.errors : vErrors.concat(func6.errors);
errors = vErrors.length;
}
}
if(data.iscsi !== undefined){
if(!(validate96(data.iscsi, {instancePath:instancePath+"/iscsi",parentData:data,parentDataProperty:"iscsi",rootData}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
}
if(data.glusterfs !== undefined){
if(!(validate94(data.glusterfs, {instancePath:instancePath+"/glusterfs",parentData:data,parentDataProperty:"glusterfs",rootData}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
}
if(data.persistentVolumeClaim !== undefined){
if(!(validate107(data.persistentVolumeClaim, {instancePath:instancePath+"/persistentVolumeClaim",parentData:data,parentDataProperty:"persistentVolumeClaim",rootData}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
}
if(data.rbd !== undefined){
if(!(validate125(data.rbd, {instancePath:instancePath+"/rbd",parentData:data,parentDataProperty:"rbd",rootData}))){
vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
errors = vErrors.length;
}
}
if(data.flexVolume !== undefined){
if(!(validate91(data.flexVolume, {instancePath:instancePath+"/flexVolume",parentData:data,parentDataProperty:"flexVolume",rootData}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
}
if(data.cinder !== undefined){
if(!(validate8(data.cinder, {instancePath:instancePath+"/cinder",parentData:data,parentDataProperty:"cinder",rootData}))){
vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
errors = vErrors.length;
}
}
if(data.cephfs !== undefined){
if(!(validate7(data.cephfs, {instancePath:instancePath+"/cephfs",parentData:data,parentDataProperty:"cephfs",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
}
if(data.azureFile !== undefined){
if(!(validate5(data.azureFile, {instancePath:instancePath+"/azureFile",parentData:data,parentDataProperty:"azureFile",rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
if(data.configMap !== undefined){
if(!(validate15(data.configMap, {instancePath:instancePath+"/configMap",parentData:data,parentDataProperty:"configMap",rootData}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
if(data.vsphereVolume !== undefined){
if(!func7(data.vsphereVolume, {instancePath: instancePath+"/vsphereVolume"})){
vErrors = vErrors === null ? func7.errors : vErrors.concat(func7.errors);
errors = vErrors.length;
}
}
if(data.quobyte !== undefined){
if(!func8(data.quobyte, {instancePath: instancePath+"/quobyte"})){
vErrors = vErrors === null ? func8.errors : vErrors.concat(func8.errors);
errors = vErrors.length;
}
}
if(data.azureDisk !== undefined){
if(!func9(data.azureDisk, {instancePath: instancePath+"/azureDisk"})){
vErrors = vErrors === null ? func9.errors : vErrors.concat(func9.errors);
errors = vErrors.length;
}
}
if(data.photonPersistentDisk !== undefined){
if(!func10(data.photonPersistentDisk, {instancePath: instancePath+"/photonPersistentDisk"})){
vErrors = vErrors === null ? func10.errors : vErrors.concat(func10.errors);
errors = vErrors.length;
}
}
if(data.projected !== undefined){
if(!(validate132(data.projected, {instancePath:instancePath+"/projected",parentData:data,parentDataProperty:"projected",rootData}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
if(data.portworxVolume !== undefined){
if(!func11(data.portworxVolume, {instancePath: instancePath+"/portworxVolume"})){
vErrors = vErrors === null ? func11.errors : vErrors.concat(func11.errors);
errors = vErrors.length;
}
}
if(data.scaleIO !== undefined){
if(!(validate142(data.scaleIO, {instancePath:instancePath+"/scaleIO",parentData:data,parentDataProperty:"scaleIO",rootData}))){
vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
errors = vErrors.length;
}
}
if(data.storageos !== undefined){
if(!(validate144(data.storageos, {instancePath:instancePath+"/storageos",parentData:data,parentDataProperty:"storageos",rootData}))){
vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
errors = vErrors.length;
}
}
if(data.csi !== undefined){
if(!(validate6(data.csi, {instancePath:instancePath+"/csi",parentData:data,parentDataProperty:"csi",rootData}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
if(data.ephemeral !== undefined){
if(!(validate85(data.ephemeral, {instancePath:instancePath+"/ephemeral",parentData:data,parentDataProperty:"ephemeral",rootData}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
}
if(data.image !== undefined){
if(!(validate97(data.image, {instancePath:instancePath+"/image",parentData:data,parentDataProperty:"image",rootData}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
}
}
validate186.errors = vErrors;
return errors === 0;
}

exports.c56 = validate204;

function validate204(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!data.name){
const err0 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "name", detail: ""}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!data.devicePath){
const err1 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "devicePath", detail: ""}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate204.errors = vErrors;
return errors === 0;
}

exports.c57 = validate205;

function validate205(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!data.name){
const err0 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "name", detail: ""}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!data.mountPath){
const err1 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "mountPath", detail: ""}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate205.errors = vErrors;
return errors === 0;
}

exports.c58 = validate206;

function validate206(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.secret !== undefined){
if(!(validate134(data.secret, {instancePath:instancePath+"/secret",parentData:data,parentDataProperty:"secret",rootData}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
}
if(data.configMap !== undefined){
if(!(validate12(data.configMap, {instancePath:instancePath+"/configMap",parentData:data,parentDataProperty:"configMap",rootData}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
}
if(data.clusterTrustBundle !== undefined){
if(!(validate9(data.clusterTrustBundle, {instancePath:instancePath+"/clusterTrustBundle",parentData:data,parentDataProperty:"clusterTrustBundle",rootData}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
if(data.podCertificate !== undefined){
if(!(validate108(data.podCertificate, {instancePath:instancePath+"/podCertificate",parentData:data,parentDataProperty:"podCertificate",rootData}))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
}
}
validate206.errors = vErrors;
return errors === 0;
}

  return exports;
})();

// rules
function rules_Affinity(s, o, w) {
  if (!rt.isObject(s)) return;
  const p = rt.isObject(o) ? o : undefined;
  w.field("nodeAffinity", s.nodeAffinity, p === undefined ? undefined : p.nodeAffinity, rules_NodeAffinity);
  w.field("podAffinity", s.podAffinity, p === undefined ? undefined : p.podAffinity, rules_PodAffinity);
  w.field("podAntiAffinity", s.podAntiAffinity, p === undefined ? undefined : p.podAntiAffinity, rules_PodAntiAffinity);
}
const list_AppArmorProfile = [
  {when:3,message:"must be set when AppArmor type is Localhost",reason:"FieldValueRequired",path:["localhostProfile"],suffix:".localhostProfile", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(6),cel.or(()=>(!((self?.type??cel.getPath(self,"type"))==="Localhost")),()=>(self.localhostProfile!=null))); }},
  {when:3,message:"can only be set when AppArmor type is Localhost",reason:"FieldValueInvalid",path:["localhostProfile"],suffix:".localhostProfile", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(18),cel.or(()=>(!cel.f.in_list(b,(self?.type??cel.getPath(self,"type")),["RuntimeDefault","Unconfined"])),()=>(!(self.localhostProfile!=null)))); }},
  {when:3,message:"must not be padded with whitespace",reason:"FieldValueInvalid",path:["localhostProfile"],suffix:".localhostProfile", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(14),cel.or(()=>cel.or(()=>(!((self?.type??cel.getPath(self,"type"))==="Localhost")),()=>(!(self.localhostProfile!=null))),()=>cel.equalStrings((self?.localhostProfile??cel.getPath(self,"localhostProfile")),cel.f.string_trim(b,(self?.localhostProfile??cel.getPath(self,"localhostProfile"))),b))); }},
  {when:3,message:"may not be more than 4095 bytes",reason:"FieldValueTooLong",path:["localhostProfile"],suffix:".localhostProfile", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(13),cel.or(()=>cel.or(()=>(!((self?.type??cel.getPath(self,"type"))==="Localhost")),()=>(!(self.localhostProfile!=null))),()=>cel.lessEquals(cel.f.size_bytes(b,cel.f.string_to_bytes(b,(self?.localhostProfile??cel.getPath(self,"localhostProfile")))),4095))); }},
];
function rules_AppArmorProfile(s, o, w) {
  w.apply(list_AppArmorProfile, s, o);
  if (!rt.isObject(s)) return;
}
const list_CSIVolumeSource = [
  {when:3,message:"may not be more than 63 bytes",reason:"FieldValueTooLong",path:["driver"],suffix:".driver", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(5),cel.lessEquals(cel.f.size_bytes(b,cel.f.string_to_bytes(b,(self?.driver??cel.getPath(self,"driver")))),63)); }},
  {when:3,message:"",reason:"FieldValueInvalid",path:["driver"],suffix:".driver",format:"dnsSubdomain", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(3),((self?.driver??cel.getPath(self,"driver"))==="")); }, value: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(3),cel.f.string_lower_ascii(b,(self?.driver??cel.getPath(self,"driver")))); }},
  {when:3,message:"",reason:"FieldValueRequired",path:["nodePublishSecretRef","name"],suffix:".nodePublishSecretRef.name", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(9),((!(self.nodePublishSecretRef!=null))||(!(cel.f.optional_orValue_value(b,cel.selectOptional((self?.nodePublishSecretRef??cel.getPath(self,"nodePublishSecretRef")),"name"),()=>"")==="")))); }},
  {when:3,message:"",reason:"FieldValueInvalid",format:"dnsSubdomain", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(9),((!(self.nodePublishSecretRef!=null))||(cel.f.optional_orValue_value(b,cel.selectOptional((self?.nodePublishSecretRef??cel.getPath(self,"nodePublishSecretRef")),"name"),()=>"")===""))); }, field: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),"name"); }, value: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(3),(self?.nodePublishSecretRef?.name??cel.getPath(self,"nodePublishSecretRef","name"))); }},
];
function rules_CSIVolumeSource(s, o, w) {
  w.apply(list_CSIVolumeSource, s, o);
  if (!rt.isObject(s)) return;
}
const list_ClusterTrustBundleProjection = [
  {when:3,message:"either name or signerName must be specified",reason:"FieldValueRequired", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(5),((self.name!=null)||(self.signerName!=null))); }},
];
function rules_ClusterTrustBundleProjection_path(s, o, w) {
  w.format("volumeFilePath", s);
}
function rules_ClusterTrustBundleProjection(s, o, w) {
  w.apply(list_ClusterTrustBundleProjection, s, o);
  if (!rt.isObject(s)) return;
  const p = rt.isObject(o) ? o : undefined;
  w.field("labelSelector", s.labelSelector, p === undefined ? undefined : p.labelSelector, (s, o, w) => unit_meta_v1.rules.LabelSelector(s, o, w));
  if (s.path !== "" && s.path !== 0) w.field("path", s.path, p === undefined ? undefined : p.path, rules_ClusterTrustBundleProjection_path);
}
function rules_ConfigMapEnvSource_name(s, o, w) {
  w.format("dnsSubdomain", s);
}
function rules_ConfigMapEnvSource(s, o, w) {
  if (!rt.isObject(s)) return;
  const p = rt.isObject(o) ? o : undefined;
  if (s.name !== "" && s.name !== 0) w.field("name", s.name, p === undefined ? undefined : p.name, rules_ConfigMapEnvSource_name);
}
const list_ConfigMapKeySelector = [
  {when:3,message:"",reason:"FieldValueInvalid",path:["name"],suffix:".name",format:"dnsSubdomain", value: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(3),cel.f.optional_orValue_value(b,cel.selectOptional(self,"name"),()=>"")); }},
];
function rules_ConfigMapKeySelector_key(s, o, w) {
  w.format("configMapKey", s);
}
function rules_ConfigMapKeySelector(s, o, w) {
  w.apply(list_ConfigMapKeySelector, s, o);
  if (!rt.isObject(s)) return;
  const p = rt.isObject(o) ? o : undefined;
  if (s.key !== "" && s.key !== 0) w.field("key", s.key, p === undefined ? undefined : p.key, rules_ConfigMapKeySelector_key);
}
function rules_ConfigMapProjection_items(s, o, w) {
  w.items(s, o, rules_KeyToPath, undefined);
}
function rules_ConfigMapProjection(s, o, w) {
  if (!rt.isObject(s)) return;
  const p = rt.isObject(o) ? o : undefined;
  w.field("items", s.items, p === undefined ? undefined : p.items, rules_ConfigMapProjection_items);
}
function rules_ConfigMapVolumeSource_items(s, o, w) {
  w.items(s, o, rules_KeyToPath, undefined);
}
function rules_ConfigMapVolumeSource_defaultMode(s, o, w) {
  w.format("fileMode", s);
}
function rules_ConfigMapVolumeSource(s, o, w) {
  if (!rt.isObject(s)) return;
  const p = rt.isObject(o) ? o : undefined;
  w.field("items", s.items, p === undefined ? undefined : p.items, rules_ConfigMapVolumeSource_items);
  w.field("defaultMode", s.defaultMode, p === undefined ? undefined : p.defaultMode, rules_ConfigMapVolumeSource_defaultMode);
}
const list_Container = [
  {when:3,message:"must specify restartPolicy when restart rules are used",reason:"FieldValueRequired",path:["restartPolicy"],suffix:".restartPolicy", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(6),((!(self.restartPolicyRules!=null))||(self.restartPolicy!=null))); }},
  {when:3,message:"must specify one of: `configMapRef` or `secretRef`",reason:"FieldValueInvalid",each:["envFrom","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(5),((item.configMapRef!=null)||(item.secretRef!=null))); }, field: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),"envFrom"); }, value: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),""); }},
  {when:3,message:"may not have more than one field specified at a time",reason:"FieldValueInvalid",each:["envFrom","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(7),((!(item.configMapRef!=null))||(!(item.secretRef!=null)))); }, field: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),"envFrom"); }, value: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),""); }},
  {when:3,message:"",reason:"FieldValueInvalid",each:["volumeMounts","*"],format:"descendingPath", rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(3),(!(item.subPath!=null))); }, field: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),"volumeMounts.subPath"); }, value: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(2),(item?.subPath??cel.getPath(item,"subPath"))); }},
  {when:3,message:"",reason:"FieldValueInvalid",each:["volumeMounts","*"],format:"descendingPath", rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(3),(!(item.subPathExpr!=null))); }, field: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),"volumeMounts.subPathExpr"); }, value: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(2),(item?.subPathExpr??cel.getPath(item,"subPathExpr"))); }},
  {when:3,message:"subPathExpr and subPath are mutually exclusive",reason:"FieldValueInvalid",path:["subPathExpr"],suffix:".subPathExpr",each:["volumeMounts","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(7),((!(item.subPath!=null))||(!(item.subPathExpr!=null)))); }},
  {when:3,message:"must be unique",reason:"FieldValueInvalid",path:["mountPath"],suffix:".mountPath",each:["volumeMounts","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const indexes = at.indexes; const item = at.value; return (b.charge(4),(!cel.exists2((self?.volumeMounts??cel.getPath(self,"volumeMounts")),(v0,v1)=>cel.and(()=>cel.less(v0,cel.f.index_list(b,indexes,0)),()=>cel.equalStrings((v1?.mountPath??cel.getPath(v1,"mountPath")),(item?.mountPath??cel.getPath(item,"mountPath")),b)),[b,13]))); }},
  {when:3,message:"supported values: \"Bidirectional\", \"HostToContainer\", \"None\"",reason:"FieldValueNotSupported",each:["volumeMounts","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(17),((!(item.mountPropagation!=null))||cel.f.in_list(b,(item?.mountPropagation??cel.getPath(item,"mountPropagation")),["Bidirectional","HostToContainer","None"]))); }, field: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),"volumeMounts.mountPropagation"); }, value: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(2),(item?.mountPropagation??cel.getPath(item,"mountPropagation"))); }},
  {when:3,message:"Bidirectional mount propagation is available only to privileged containers",reason:"FieldValueForbidden",each:["volumeMounts","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(9),cel.or(()=>(!(cel.f.optional_orValue_value(b,cel.selectOptional(item,"mountPropagation"),()=>"")==="Bidirectional")),()=>cel.f.optional_orValue_value(b,cel.selectOptional(cel.selectOptional(self,"securityContext"),"privileged"),()=>false))); }, field: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),"volumeMounts.mountPropagation"); }},
  {when:3,message:"supported values: \"Disabled\", \"Enabled\", \"IfPossible\"",reason:"FieldValueNotSupported",each:["volumeMounts","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(17),((!(item.recursiveReadOnly!=null))||cel.f.in_list(b,(item?.recursiveReadOnly??cel.getPath(item,"recursiveReadOnly")),["Disabled","Enabled","IfPossible"]))); }, field: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),"volumeMounts.recursiveReadOnly"); }, value: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(2),(item?.recursiveReadOnly??cel.getPath(item,"recursiveReadOnly"))); }},
  {when:3,message:"may only be specified when readOnly is true",reason:"FieldValueForbidden",each:["volumeMounts","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(19),cel.or(()=>(!cel.f.in_list(b,cel.f.optional_orValue_value(b,cel.selectOptional(item,"recursiveReadOnly"),()=>""),["Enabled","IfPossible"])),()=>cel.f.optional_orValue_value(b,cel.selectOptional(item,"readOnly"),()=>false))); }, field: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),"volumeMounts.recursiveReadOnly"); }},
  {when:3,message:"must not already exist in volumeDevices",reason:"FieldValueInvalid",path:["name"],suffix:".name",each:["volumeMounts","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(15),(!cel.exists(cel.f.optional_orValue_value(b,cel.selectOptional(self,"volumeDevices"),()=>[]),(v0)=>cel.equalStrings((v0?.name??cel.getPath(v0,"name")),(item?.name??cel.getPath(item,"name")),b),[b,8]))); }},
  {when:3,message:"must not already exist as a path in volumeDevices",reason:"FieldValueInvalid",path:["mountPath"],suffix:".mountPath",each:["volumeMounts","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(15),(!cel.exists(cel.f.optional_orValue_value(b,cel.selectOptional(self,"volumeDevices"),()=>[]),(v0)=>cel.equalStrings((v0?.devicePath??cel.getPath(v0,"devicePath")),(item?.mountPath??cel.getPath(item,"mountPath")),b),[b,8]))); }},
  {when:3,message:"must be unique",reason:"FieldValueInvalid",path:["name"],suffix:".name",each:["volumeDevices","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const indexes = at.indexes; const item = at.value; return (b.charge(4),(!cel.exists2((self?.volumeDevices??cel.getPath(self,"volumeDevices")),(v0,v1)=>cel.and(()=>cel.less(v0,cel.f.index_list(b,indexes,0)),()=>cel.equalStrings((v1?.name??cel.getPath(v1,"name")),(item?.name??cel.getPath(item,"name")),b)),[b,13]))); }},
  {when:3,message:"must be unique",reason:"FieldValueInvalid",path:["devicePath"],suffix:".devicePath",each:["volumeDevices","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const indexes = at.indexes; const item = at.value; return (b.charge(4),(!cel.exists2((self?.volumeDevices??cel.getPath(self,"volumeDevices")),(v0,v1)=>cel.and(()=>cel.less(v0,cel.f.index_list(b,indexes,0)),()=>cel.equalStrings((v1?.devicePath??cel.getPath(v1,"devicePath")),(item?.devicePath??cel.getPath(item,"devicePath")),b)),[b,13]))); }},
  {when:3,message:"can not contain backsteps ('..')",reason:"FieldValueInvalid",path:["devicePath"],suffix:".devicePath",each:["volumeDevices","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(5),(!cel.exists(cel.f.string_split_string(b,(item?.devicePath??cel.getPath(item,"devicePath")),"\u002f"),(v0)=>(v0===".."),[b,5]))); }},
  {when:3,message:"must not already exist in volumeMounts",reason:"FieldValueInvalid",path:["name"],suffix:".name",each:["volumeDevices","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(15),(!cel.exists(cel.f.optional_orValue_value(b,cel.selectOptional(self,"volumeMounts"),()=>[]),(v0)=>cel.equalStrings((v0?.name??cel.getPath(v0,"name")),(item?.name??cel.getPath(item,"name")),b),[b,8]))); }},
  {when:3,message:"must not already exist as a path in volumeMounts",reason:"FieldValueInvalid",path:["devicePath"],suffix:".devicePath",each:["volumeDevices","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(15),(!cel.exists(cel.f.optional_orValue_value(b,cel.selectOptional(self,"volumeMounts"),()=>[]),(v0)=>cel.equalStrings((v0?.mountPath??cel.getPath(v0,"mountPath")),(item?.devicePath??cel.getPath(item,"devicePath")),b),[b,8]))); }},
  {when:3,message:"must be 1",reason:"FieldValueInvalid",path:["livenessProbe","successThreshold"],suffix:".livenessProbe.successThreshold", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(9),((!(self.livenessProbe!=null))||cel.equalNumbers(cel.f.optional_orValue_value(b,cel.selectOptional((self?.livenessProbe??cel.getPath(self,"livenessProbe")),"successThreshold"),()=>1),1))); }},
  {when:3,message:"must be 1",reason:"FieldValueInvalid",path:["startupProbe","successThreshold"],suffix:".startupProbe.successThreshold", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(9),((!(self.startupProbe!=null))||cel.equalNumbers(cel.f.optional_orValue_value(b,cel.selectOptional((self?.startupProbe??cel.getPath(self,"startupProbe")),"successThreshold"),()=>1),1))); }},
  {when:3,message:"must not be set for readinessProbes",reason:"FieldValueInvalid",path:["readinessProbe","terminationGracePeriodSeconds"],suffix:".readinessProbe.terminationGracePeriodSeconds", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(8),((!(self.readinessProbe!=null))||(!cel.hasField((self?.readinessProbe??cel.getPath(self,"readinessProbe")),"terminationGracePeriodSeconds")))); }},
  {when:3,message:"",reason:"FieldValueInvalid",each:["resources","requests","*"],format:"qualifiedName", value: (self, oldSelf, c, at) => { const b = c.budget; const key = at.key; return (b.charge(1),key); }},
  {when:3,message:"must be a standard resource type or fully qualified",reason:"FieldValueInvalid",each:["resources","requests","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const key = at.key; return (b.charge(38),cel.or(()=>cel.or(()=>cel.or(()=>(!cel.f.matches_string(b,key,"^([a-z0-9]([-a-z0-9]*[a-z0-9])?([.][a-z0-9]([-a-z0-9]*[a-z0-9])?)*\u002f)?([A-Za-z0-9][-A-Za-z0-9_.]{0,61})?[A-Za-z0-9]$")),()=>cel.f.contains_string(b,key,"\u002f")),()=>cel.f.in_list(b,key,["cpu","memory","ephemeral-storage"])),()=>cel.or(()=>(cel.f.starts_with_string(b,key,"hugepages-")||cel.f.in_list(b,key,["storage","pods","services","replicationcontrollers","resourcequotas","secrets","configmaps","persistentvolumeclaims","services.nodeports","services.loadbalancers","requests.cpu","requests.memory","requests.storage","requests.ephemeral-storage","limits.cpu","limits.memory","limits.ephemeral-storage"])),()=>cel.f.starts_with_string(b,key,"requests.hugepages-")))); }, value: (self, oldSelf, c, at) => { const b = c.budget; const key = at.key; return (b.charge(1),key); }},
  {when:3,message:"must be a standard resource for containers",reason:"FieldValueInvalid",each:["resources","requests","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const key = at.key; return (b.charge(18),cel.or(()=>(cel.f.contains_string(b,key,"\u002f")||cel.f.in_list(b,key,["cpu","memory","ephemeral-storage"])),()=>cel.f.starts_with_string(b,key,"hugepages-"))); }, value: (self, oldSelf, c, at) => { const b = c.budget; const key = at.key; return (b.charge(1),key); }},
  {when:3,message:"doesn't follow extended resource name standard",reason:"FieldValueInvalid",each:["resources","requests","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const key = at.key; return (b.charge(13),(((!cel.f.contains_string(b,key,"\u002f"))||cel.f.contains_string(b,key,"kubernetes.io\u002f"))||((!cel.f.starts_with_string(b,key,"requests."))&&cel.f.matches_string(b,key,"^([a-z0-9]([-a-z0-9]*[a-z0-9])?([.][a-z0-9]([-a-z0-9]*[a-z0-9])?)*\u002f)?([A-Za-z0-9][-A-Za-z0-9_.]{0,61})?[A-Za-z0-9]$")))); }, value: (self, oldSelf, c, at) => { const b = c.budget; const key = at.key; return (b.charge(1),key); }},
  {when:3,message:"must be greater than or equal to 0",reason:"FieldValueInvalid",each:["resources","requests","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(5),cel.greaterEquals(cel.f.quantity_compare_to(b,cel.f.string_to_quantity(b,item),cel.f.string_to_quantity(b,"0")),0)); }},
  {when:3,message:"must be an integer",reason:"FieldValueInvalid",each:["resources","requests","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; const key = at.key; return (b.charge(10),(((!cel.f.contains_string(b,key,"\u002f"))||cel.f.contains_string(b,key,"kubernetes.io\u002f"))||cel.f.quantity_is_integer(b,cel.f.string_to_quantity(b,item)))); }},
  {when:3,message:"",reason:"FieldValueInvalid",each:["resources","requests","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; const key = at.key; return (b.charge(21),((!cel.f.starts_with_string(b,key,"hugepages-"))||cel.and(()=>cel.and(()=>cel.f.is_quantity_string(b,cel.f.string_substring_int(b,key,10)),()=>cel.f.quantity_is_integer(b,cel.f.string_to_quantity(b,item))),()=>cel.equalNumbers(cel.f.modulo_int64(b,cel.f.quantity_get_int(b,cel.f.string_to_quantity(b,item)),cel.f.quantity_get_int(b,cel.f.string_to_quantity(b,cel.f.string_substring_int(b,key,10)))),0)))); }, messageExpression: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; const key = at.key; return (b.charge(4),cel.f.add_string(b,cel.f.add_string(b,item," is not positive integer multiple of "),key)); }},
  {when:3,message:"",reason:"FieldValueInvalid",each:["resources","limits","*"],format:"qualifiedName", value: (self, oldSelf, c, at) => { const b = c.budget; const key = at.key; return (b.charge(1),key); }},
  {when:3,message:"must be a standard resource type or fully qualified",reason:"FieldValueInvalid",each:["resources","limits","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const key = at.key; return (b.charge(38),cel.or(()=>cel.or(()=>cel.or(()=>(!cel.f.matches_string(b,key,"^([a-z0-9]([-a-z0-9]*[a-z0-9])?([.][a-z0-9]([-a-z0-9]*[a-z0-9])?)*\u002f)?([A-Za-z0-9][-A-Za-z0-9_.]{0,61})?[A-Za-z0-9]$")),()=>cel.f.contains_string(b,key,"\u002f")),()=>cel.f.in_list(b,key,["cpu","memory","ephemeral-storage"])),()=>cel.or(()=>(cel.f.starts_with_string(b,key,"hugepages-")||cel.f.in_list(b,key,["storage","pods","services","replicationcontrollers","resourcequotas","secrets","configmaps","persistentvolumeclaims","services.nodeports","services.loadbalancers","requests.cpu","requests.memory","requests.storage","requests.ephemeral-storage","limits.cpu","limits.memory","limits.ephemeral-storage"])),()=>cel.f.starts_with_string(b,key,"requests.hugepages-")))); }, value: (self, oldSelf, c, at) => { const b = c.budget; const key = at.key; return (b.charge(1),key); }},
  {when:3,message:"must be a standard resource for containers",reason:"FieldValueInvalid",each:["resources","limits","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const key = at.key; return (b.charge(18),cel.or(()=>(cel.f.contains_string(b,key,"\u002f")||cel.f.in_list(b,key,["cpu","memory","ephemeral-storage"])),()=>cel.f.starts_with_string(b,key,"hugepages-"))); }, value: (self, oldSelf, c, at) => { const b = c.budget; const key = at.key; return (b.charge(1),key); }},
  {when:3,message:"doesn't follow extended resource name standard",reason:"FieldValueInvalid",each:["resources","limits","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const key = at.key; return (b.charge(13),(((!cel.f.contains_string(b,key,"\u002f"))||cel.f.contains_string(b,key,"kubernetes.io\u002f"))||((!cel.f.starts_with_string(b,key,"requests."))&&cel.f.matches_string(b,key,"^([a-z0-9]([-a-z0-9]*[a-z0-9])?([.][a-z0-9]([-a-z0-9]*[a-z0-9])?)*\u002f)?([A-Za-z0-9][-A-Za-z0-9_.]{0,61})?[A-Za-z0-9]$")))); }, value: (self, oldSelf, c, at) => { const b = c.budget; const key = at.key; return (b.charge(1),key); }},
  {when:3,message:"must be greater than or equal to 0",reason:"FieldValueInvalid",each:["resources","limits","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(5),cel.greaterEquals(cel.f.quantity_compare_to(b,cel.f.string_to_quantity(b,item),cel.f.string_to_quantity(b,"0")),0)); }},
  {when:3,message:"must be an integer",reason:"FieldValueInvalid",each:["resources","limits","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; const key = at.key; return (b.charge(10),(((!cel.f.contains_string(b,key,"\u002f"))||cel.f.contains_string(b,key,"kubernetes.io\u002f"))||cel.f.quantity_is_integer(b,cel.f.string_to_quantity(b,item)))); }},
  {when:3,message:"",reason:"FieldValueInvalid",each:["resources","limits","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; const key = at.key; return (b.charge(21),((!cel.f.starts_with_string(b,key,"hugepages-"))||cel.and(()=>cel.and(()=>cel.f.is_quantity_string(b,cel.f.string_substring_int(b,key,10)),()=>cel.f.quantity_is_integer(b,cel.f.string_to_quantity(b,item))),()=>cel.equalNumbers(cel.f.modulo_int64(b,cel.f.quantity_get_int(b,cel.f.string_to_quantity(b,item)),cel.f.quantity_get_int(b,cel.f.string_to_quantity(b,cel.f.string_substring_int(b,key,10)))),0)))); }, messageExpression: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; const key = at.key; return (b.charge(4),cel.f.add_string(b,cel.f.add_string(b,item," is not positive integer multiple of "),key)); }},
  {when:3,message:"",reason:"FieldValueInvalid",each:["resources","requests","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; const key = at.key; return (b.charge(58),cel.or(()=>cel.or(()=>(!cel.f.in_map(b,key,cel.f.optional_orValue_value(b,cel.selectOptional((self?.resources??cel.getPath(self,"resources")),"limits"),()=>cel.mapOf([],[])))),()=>(cel.f.starts_with_string(b,key,"hugepages-")||(cel.f.contains_string(b,key,"\u002f")&&(!cel.f.contains_string(b,key,"kubernetes.io\u002f"))))),()=>cel.lessEquals(cel.f.quantity_compare_to(b,cel.f.string_to_quantity(b,item),cel.f.string_to_quantity(b,cel.f.index_map(b,(self?.resources?.limits??cel.getPath(self,"resources","limits")),key))),0))); }, messageExpression: (self, oldSelf, c, at) => { const b = c.budget; const key = at.key; return (b.charge(9),cel.f.add_string(b,cel.f.add_string(b,cel.f.add_string(b,"must be less than or equal to ",key)," limit of "),cel.f.index_map(b,(self?.resources?.limits??cel.getPath(self,"resources","limits")),key))); }, field: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),"resources.requests"); }},
  {when:3,message:"",reason:"FieldValueInvalid",each:["resources","requests","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; const key = at.key; return (b.charge(59),cel.or(()=>cel.or(()=>(!cel.f.in_map(b,key,cel.f.optional_orValue_value(b,cel.selectOptional((self?.resources??cel.getPath(self,"resources")),"limits"),()=>cel.mapOf([],[])))),()=>(!(cel.f.starts_with_string(b,key,"hugepages-")||(cel.f.contains_string(b,key,"\u002f")&&(!cel.f.contains_string(b,key,"kubernetes.io\u002f")))))),()=>cel.equalNumbers(cel.f.quantity_compare_to(b,cel.f.string_to_quantity(b,item),cel.f.string_to_quantity(b,cel.f.index_map(b,(self?.resources?.limits??cel.getPath(self,"resources","limits")),key))),0))); }, messageExpression: (self, oldSelf, c, at) => { const b = c.budget; const key = at.key; return (b.charge(9),cel.f.add_string(b,cel.f.add_string(b,cel.f.add_string(b,"must be equal to ",key)," limit of "),cel.f.index_map(b,(self?.resources?.limits??cel.getPath(self,"resources","limits")),key))); }, field: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),"resources.requests"); }},
  {when:3,message:"Limit must be set for non overcommitable resources",reason:"FieldValueRequired",each:["resources","requests","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const key = at.key; return (b.charge(47),((!(cel.f.starts_with_string(b,key,"hugepages-")||(cel.f.contains_string(b,key,"\u002f")&&(!cel.f.contains_string(b,key,"kubernetes.io\u002f")))))||cel.f.in_map(b,key,cel.f.optional_orValue_value(b,cel.selectOptional((self?.resources??cel.getPath(self,"resources")),"limits"),()=>cel.mapOf([],[]))))); }, field: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),"resources.limits"); }},
  {when:3,message:"HugePages require cpu or memory",reason:"FieldValueForbidden",path:["resources"],suffix:".resources", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(84),cel.or(()=>(!cel.or(()=>cel.exists(cel.f.optional_orValue_value(b,cel.selectOptional(cel.selectOptional(self,"resources"),"limits"),()=>cel.mapOf([],[])),(v0)=>cel.f.starts_with_string(b,v0,"hugepages-"),[b,5]),()=>cel.exists(cel.f.optional_orValue_value(b,cel.selectOptional(cel.selectOptional(self,"resources"),"requests"),()=>cel.mapOf([],[])),(v1)=>cel.f.starts_with_string(b,v1,"hugepages-"),[b,5]))),()=>cel.exists(["cpu","memory"],(v2)=>cel.or(()=>cel.f.in_map(b,v2,cel.f.optional_orValue_value(b,cel.selectOptional(cel.selectOptional(self,"resources"),"limits"),()=>cel.mapOf([],[]))),()=>cel.f.in_map(b,v2,cel.f.optional_orValue_value(b,cel.selectOptional(cel.selectOptional(self,"resources"),"requests"),()=>cel.mapOf([],[])))),[b,76]))); }},
  {when:3,message:"",reason:"FieldValueRequired",each:["resources","claims","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(3),(!((item?.name??cel.getPath(item,"name"))===""))); }},
  {when:3,message:"",reason:"FieldValueDuplicate",each:["resources","claims","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const indexes = at.indexes; const item = at.value; return (b.charge(9),cel.or(()=>((item?.name??cel.getPath(item,"name"))===""),()=>(!cel.exists2((self?.resources?.claims??cel.getPath(self,"resources","claims")),(v0,v1)=>cel.and(()=>cel.less(v0,cel.f.index_list(b,indexes,0)),()=>cel.equalStrings((v1?.name??cel.getPath(v1,"name")),(item?.name??cel.getPath(item,"name")),b)),[b,13])))); }, value: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(2),(item?.name??cel.getPath(item,"name"))); }},
  {when:3,message:"",reason:"FieldValueRequired",each:["resizePolicy","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(7),cel.and(()=>(!((item?.resourceName??cel.getPath(item,"resourceName"))==="")),()=>(!((item?.restartPolicy??cel.getPath(item,"restartPolicy"))==="")))); }, field: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),"resizePolicy"); }},
  {when:3,message:"supported values: \"cpu\", \"memory\"",reason:"FieldValueNotSupported",each:["resizePolicy","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(13),cel.f.in_list(b,(item?.resourceName??cel.getPath(item,"resourceName")),["","cpu","memory"])); }, field: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),"resizePolicy"); }, value: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(2),(item?.resourceName??cel.getPath(item,"resourceName"))); }},
  {when:3,message:"supported values: \"NotRequired\", \"RestartContainer\"",reason:"FieldValueNotSupported",each:["resizePolicy","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(13),cel.f.in_list(b,(item?.restartPolicy??cel.getPath(item,"restartPolicy")),["","NotRequired","RestartContainer"])); }, field: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),"resizePolicy"); }, value: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(2),(item?.restartPolicy??cel.getPath(item,"restartPolicy"))); }},
  {when:3,message:"",reason:"FieldValueDuplicate",each:["resizePolicy","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const indexes = at.indexes; const item = at.value; return (b.charge(4),(!cel.exists2((self?.resizePolicy??cel.getPath(self,"resizePolicy")),(v0,v1)=>cel.and(()=>cel.less(v0,cel.f.index_list(b,indexes,0)),()=>cel.equalStrings((v1?.resourceName??cel.getPath(v1,"resourceName")),(item?.resourceName??cel.getPath(item,"resourceName")),b)),[b,13]))); }, value: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(2),(item?.resourceName??cel.getPath(item,"resourceName"))); }},
];
function rules_Container_name(s, o, w) {
  w.format("dnsLabel", s);
}
function rules_Container_ports(s, o, w) {
  w.unique(s, "name");
  w.items(s, o, rules_ContainerPort, ["containerPort","protocol"]);
}
function rules_Container_envFrom(s, o, w) {
  w.items(s, o, rules_EnvFromSource, undefined);
}
function rules_Container_env(s, o, w) {
  w.items(s, o, rules_EnvVar, ["name"]);
}
function rules_Container_restartPolicyRules(s, o, w) {
  w.items(s, o, rules_ContainerRestartRule, undefined);
}
function rules_Container(s, o, w) {
  w.apply(list_Container, s, o);
  if (!rt.isObject(s)) return;
  const p = rt.isObject(o) ? o : undefined;
  if (s.name !== "" && s.name !== 0) w.field("name", s.name, p === undefined ? undefined : p.name, rules_Container_name);
  w.field("ports", s.ports, p === undefined ? undefined : p.ports, rules_Container_ports);
  w.field("envFrom", s.envFrom, p === undefined ? undefined : p.envFrom, rules_Container_envFrom);
  w.field("env", s.env, p === undefined ? undefined : p.env, rules_Container_env);
  w.field("restartPolicyRules", s.restartPolicyRules, p === undefined ? undefined : p.restartPolicyRules, rules_Container_restartPolicyRules);
  w.field("livenessProbe", s.livenessProbe, p === undefined ? undefined : p.livenessProbe, rules_Probe);
  w.field("readinessProbe", s.readinessProbe, p === undefined ? undefined : p.readinessProbe, rules_Probe);
  w.field("startupProbe", s.startupProbe, p === undefined ? undefined : p.startupProbe, rules_Probe);
  w.field("lifecycle", s.lifecycle, p === undefined ? undefined : p.lifecycle, rules_Lifecycle);
  w.field("securityContext", s.securityContext, p === undefined ? undefined : p.securityContext, rules_SecurityContext);
}
const list_ContainerPort = [
  {when:3,message:"",reason:"FieldValueInvalid",path:["hostPort"],suffix:".hostPort",format:"portNumber", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(4),cel.equalNumbers(cel.f.optional_orValue_value(b,cel.selectOptional(self,"hostPort"),()=>0),0)); }, value: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(2),(self?.hostPort??cel.getPath(self,"hostPort"))); }},
];
function rules_ContainerPort_name(s, o, w) {
  w.format("portName", s);
}
function rules_ContainerPort_hostPort(s, o, w) {
  w.format("portNumber", s);
}
function rules_ContainerPort_containerPort(s, o, w) {
  w.format("portNumber", s);
}
function rules_ContainerPort(s, o, w) {
  w.apply(list_ContainerPort, s, o);
  if (!rt.isObject(s)) return;
  const p = rt.isObject(o) ? o : undefined;
  w.field("name", s.name, p === undefined ? undefined : p.name, rules_ContainerPort_name);
  w.field("hostPort", s.hostPort, p === undefined ? undefined : p.hostPort, rules_ContainerPort_hostPort);
  if (s.containerPort !== "" && s.containerPort !== 0) w.field("containerPort", s.containerPort, p === undefined ? undefined : p.containerPort, rules_ContainerPort_containerPort);
}
const list_ContainerRestartRule = [
  {when:3,message:"supported values: \"Restart\", \"RestartAllContainers\"",reason:"FieldValueNotSupported",path:["action"],suffix:".action", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(14),cel.f.in_list(b,cel.f.optional_orValue_value(b,cel.selectOptional(self,"action"),()=>""),["Restart","RestartAllContainers"])); }, value: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(3),cel.f.optional_orValue_value(b,cel.selectOptional(self,"action"),()=>"")); }},
];
function rules_ContainerRestartRule(s, o, w) {
  w.apply(list_ContainerRestartRule, s, o);
  if (!rt.isObject(s)) return;
  const p = rt.isObject(o) ? o : undefined;
  w.field("exitCodes", s.exitCodes, p === undefined ? undefined : p.exitCodes, rules_ContainerRestartRuleOnExitCodes);
}
const list_ContainerRestartRuleOnExitCodes = [
  {when:3,message:"supported values: \"In\", \"NotIn\"",reason:"FieldValueNotSupported",path:["operator"],suffix:".operator", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(14),cel.f.in_list(b,cel.f.optional_orValue_value(b,cel.selectOptional(self,"operator"),()=>""),["In","NotIn"])); }, value: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(3),cel.f.optional_orValue_value(b,cel.selectOptional(self,"operator"),()=>"")); }},
];
function rules_ContainerRestartRuleOnExitCodes(s, o, w) {
  w.apply(list_ContainerRestartRuleOnExitCodes, s, o);
  if (!rt.isObject(s)) return;
}
const list_DownwardAPIProjection = [
  {when:3,message:"",reason:"FieldValueRequired",each:["items","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(3),(!((item?.path??cel.getPath(item,"path"))===""))); }, field: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),"path"); }},
  {when:3,message:"",reason:"FieldValueInvalid",each:["items","*"],format:"volumeFilePath", rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(3),((item?.path??cel.getPath(item,"path"))==="")); }, field: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),"path"); }, value: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(2),(item?.path??cel.getPath(item,"path"))); }},
  {when:3,message:"one of fieldRef and resourceFieldRef is required",reason:"FieldValueRequired",each:["items","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(5),((item.fieldRef!=null)||(item.resourceFieldRef!=null))); }, field: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),""); }},
  {when:3,message:"fieldRef and resourceFieldRef can not be specified simultaneously",reason:"FieldValueInvalid",each:["items","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(7),((!(item.fieldRef!=null))||(!(item.resourceFieldRef!=null)))); }, field: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),""); }, value: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),"resource"); }},
  {when:3,message:"",reason:"FieldValueInvalid",each:["items","*"],format:"fileMode", rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(3),(!(item.mode!=null))); }, field: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),"mode"); }, value: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(2),(item?.mode??cel.getPath(item,"mode"))); }},
  {when:3,message:"",reason:"FieldValueRequired",each:["items","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(8),((!(item.fieldRef!=null))||(!((item?.fieldRef?.fieldPath??cel.getPath(item,"fieldRef","fieldPath"))==="")))); }, field: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),"fieldRef.fieldPath"); }},
  {when:3,message:"",reason:"FieldValueInvalid",each:["items","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(13),cel.or(()=>((!(item.fieldRef!=null))||((item?.fieldRef?.fieldPath??cel.getPath(item,"fieldRef","fieldPath"))==="")),()=>((item?.fieldRef?.apiVersion??cel.getPath(item,"fieldRef","apiVersion"))==="v1"))); }, messageExpression: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(4),cel.f.add_string(b,"error converting fieldPath: unsupported pod version: ",(item?.fieldRef?.apiVersion??cel.getPath(item,"fieldRef","apiVersion")))); }, field: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),"fieldRef.fieldPath"); }, value: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(3),(item?.fieldRef?.fieldPath??cel.getPath(item,"fieldRef","fieldPath"))); }},
  {when:3,message:"",reason:"FieldValueInvalid",each:["items","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(44),cel.or(()=>cel.or(()=>((!(item.fieldRef!=null))||((item?.fieldRef?.fieldPath??cel.getPath(item,"fieldRef","fieldPath"))==="")),()=>(!((item?.fieldRef?.apiVersion??cel.getPath(item,"fieldRef","apiVersion"))==="v1"))),()=>(((cel.f.ends_with_string(b,(item?.fieldRef?.fieldPath??cel.getPath(item,"fieldRef","fieldPath")),"']")&&cel.f.contains_string(b,(item?.fieldRef?.fieldPath??cel.getPath(item,"fieldRef","fieldPath")),"['"))&&(!cel.f.starts_with_string(b,(item?.fieldRef?.fieldPath??cel.getPath(item,"fieldRef","fieldPath")),"['")))||cel.f.in_list(b,(item?.fieldRef?.fieldPath??cel.getPath(item,"fieldRef","fieldPath")),["metadata.annotations","metadata.labels","metadata.name","metadata.namespace","metadata.uid","spec.nodeName","spec.restartPolicy","spec.schedulerName","spec.serviceAccountName","status.hostIP","status.hostIPs","status.phase","status.podIP","status.podIPs","spec.host"])))); }, messageExpression: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(4),cel.f.add_string(b,"error converting fieldPath: field label not supported: ",(item?.fieldRef?.fieldPath??cel.getPath(item,"fieldRef","fieldPath")))); }, field: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),"fieldRef.fieldPath"); }, value: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(3),(item?.fieldRef?.fieldPath??cel.getPath(item,"fieldRef","fieldPath"))); }},
  {when:3,message:"",reason:"FieldValueInvalid",each:["items","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(47),cel.or(()=>cel.or(()=>((!(item.fieldRef!=null))||((item?.fieldRef?.fieldPath??cel.getPath(item,"fieldRef","fieldPath"))==="")),()=>(!((item?.fieldRef?.apiVersion??cel.getPath(item,"fieldRef","apiVersion"))==="v1"))),()=>((!((cel.f.ends_with_string(b,(item?.fieldRef?.fieldPath??cel.getPath(item,"fieldRef","fieldPath")),"']")&&cel.f.contains_string(b,(item?.fieldRef?.fieldPath??cel.getPath(item,"fieldRef","fieldPath")),"['"))&&(!cel.f.starts_with_string(b,(item?.fieldRef?.fieldPath??cel.getPath(item,"fieldRef","fieldPath")),"['"))))||cel.f.in_list(b,cel.f.index_list(b,cel.f.string_split_string(b,(item?.fieldRef?.fieldPath??cel.getPath(item,"fieldRef","fieldPath")),"['"),0),["metadata.annotations","metadata.labels"])))); }, messageExpression: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(4),cel.f.add_string(b,"error converting fieldPath: field label does not support subscript: ",(item?.fieldRef?.fieldPath??cel.getPath(item,"fieldRef","fieldPath")))); }, field: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),"fieldRef.fieldPath"); }, value: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(3),(item?.fieldRef?.fieldPath??cel.getPath(item,"fieldRef","fieldPath"))); }},
  {when:3,message:"supported values: \"metadata.annotations\", \"metadata.labels\", \"metadata.name\", \"metadata.namespace\", \"metadata.uid\"",reason:"FieldValueNotSupported",each:["items","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(60),cel.or(()=>cel.or(()=>((!(item.fieldRef!=null))||((item?.fieldRef?.fieldPath??cel.getPath(item,"fieldRef","fieldPath"))==="")),()=>(!((item?.fieldRef?.apiVersion??cel.getPath(item,"fieldRef","apiVersion"))==="v1"))),()=>cel.or(()=>(((cel.f.ends_with_string(b,(item?.fieldRef?.fieldPath??cel.getPath(item,"fieldRef","fieldPath")),"']")&&cel.f.contains_string(b,(item?.fieldRef?.fieldPath??cel.getPath(item,"fieldRef","fieldPath")),"['"))&&(!cel.f.starts_with_string(b,(item?.fieldRef?.fieldPath??cel.getPath(item,"fieldRef","fieldPath")),"['")))||(!cel.f.in_list(b,(item?.fieldRef?.fieldPath??cel.getPath(item,"fieldRef","fieldPath")),["metadata.annotations","metadata.labels","metadata.name","metadata.namespace","metadata.uid","spec.nodeName","spec.restartPolicy","spec.schedulerName","spec.serviceAccountName","status.hostIP","status.hostIPs","status.phase","status.podIP","status.podIPs","spec.host"]))),()=>cel.f.in_list(b,(item?.fieldRef?.fieldPath??cel.getPath(item,"fieldRef","fieldPath")),["metadata.annotations","metadata.labels","metadata.name","metadata.namespace","metadata.uid"])))); }, field: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),"fieldRef.fieldPath"); }, value: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(3),(item?.fieldRef?.fieldPath??cel.getPath(item,"fieldRef","fieldPath"))); }},
  {when:3,message:"",reason:"FieldValueInvalid",each:["items","*"],format:"qualifiedName", rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(25),cel.or(()=>cel.or(()=>((!(item.fieldRef!=null))||((item?.fieldRef?.fieldPath??cel.getPath(item,"fieldRef","fieldPath"))==="")),()=>(!((item?.fieldRef?.apiVersion??cel.getPath(item,"fieldRef","apiVersion"))==="v1"))),()=>((!cel.f.starts_with_string(b,(item?.fieldRef?.fieldPath??cel.getPath(item,"fieldRef","fieldPath")),"metadata.labels['"))||(!cel.f.ends_with_string(b,(item?.fieldRef?.fieldPath??cel.getPath(item,"fieldRef","fieldPath")),"']"))))); }, field: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),"fieldRef"); }, value: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(9),cel.f.string_substring_int_int(b,(item?.fieldRef?.fieldPath??cel.getPath(item,"fieldRef","fieldPath")),17,cel.subtractInt(cel.f.size_string(b,(item?.fieldRef?.fieldPath??cel.getPath(item,"fieldRef","fieldPath"))),2))); }},
  {when:3,message:"",reason:"FieldValueInvalid",each:["items","*"],format:"qualifiedName", rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(25),cel.or(()=>cel.or(()=>((!(item.fieldRef!=null))||((item?.fieldRef?.fieldPath??cel.getPath(item,"fieldRef","fieldPath"))==="")),()=>(!((item?.fieldRef?.apiVersion??cel.getPath(item,"fieldRef","apiVersion"))==="v1"))),()=>((!cel.f.starts_with_string(b,(item?.fieldRef?.fieldPath??cel.getPath(item,"fieldRef","fieldPath")),"metadata.annotations['"))||(!cel.f.ends_with_string(b,(item?.fieldRef?.fieldPath??cel.getPath(item,"fieldRef","fieldPath")),"']"))))); }, field: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),"fieldRef"); }, value: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(10),cel.f.string_lower_ascii(b,cel.f.string_substring_int_int(b,(item?.fieldRef?.fieldPath??cel.getPath(item,"fieldRef","fieldPath")),22,cel.subtractInt(cel.f.size_string(b,(item?.fieldRef?.fieldPath??cel.getPath(item,"fieldRef","fieldPath"))),2)))); }},
  {when:3,message:"",reason:"FieldValueRequired",each:["items","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(10),(((!(item.resourceFieldRef!=null))||(item.fieldRef!=null))||cel.hasField((item?.resourceFieldRef??cel.getPath(item,"resourceFieldRef")),"containerName"))); }, field: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),"resourceFieldRef.containerName"); }},
  {when:3,message:"",reason:"FieldValueRequired",each:["items","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(16),(((!(item.resourceFieldRef!=null))||(item.fieldRef!=null))||cel.or(()=>(!cel.hasField((item?.resourceFieldRef??cel.getPath(item,"resourceFieldRef")),"containerName")),()=>(!((item?.resourceFieldRef?.resource??cel.getPath(item,"resourceFieldRef","resource"))===""))))); }, field: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),"resourceFieldRef.resource"); }},
  {when:3,message:"supported values: \"limits.cpu\", \"limits.ephemeral-storage\", \"limits.memory\", \"requests.cpu\", \"requests.ephemeral-storage\", \"requests.memory\"",reason:"FieldValueNotSupported",each:["items","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(41),cel.or(()=>(((!(item.resourceFieldRef!=null))||(item.fieldRef!=null))||(!cel.hasField((item?.resourceFieldRef??cel.getPath(item,"resourceFieldRef")),"containerName"))),()=>cel.or(()=>cel.or(()=>((item?.resourceFieldRef?.resource??cel.getPath(item,"resourceFieldRef","resource"))===""),()=>cel.f.in_list(b,(item?.resourceFieldRef?.resource??cel.getPath(item,"resourceFieldRef","resource")),["limits.cpu","limits.ephemeral-storage","limits.memory","requests.cpu","requests.ephemeral-storage","requests.memory"])),()=>(cel.f.starts_with_string(b,(item?.resourceFieldRef?.resource??cel.getPath(item,"resourceFieldRef","resource")),"limits.hugepages-")||cel.f.starts_with_string(b,(item?.resourceFieldRef?.resource??cel.getPath(item,"resourceFieldRef","resource")),"requests.hugepages-"))))); }, field: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),"resourceFieldRef.resource"); }, value: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(3),(item?.resourceFieldRef?.resource??cel.getPath(item,"resourceFieldRef","resource"))); }},
  {when:3,message:"only divisor's values 1m and 1 are supported with the cpu resource",reason:"FieldValueInvalid",each:["items","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(55),cel.or(()=>(((!(item.resourceFieldRef!=null))||(item.fieldRef!=null))||cel.or(()=>(!cel.hasField((item?.resourceFieldRef??cel.getPath(item,"resourceFieldRef")),"containerName")),()=>(!cel.f.in_list(b,(item?.resourceFieldRef?.resource??cel.getPath(item,"resourceFieldRef","resource")),["limits.cpu","requests.cpu"])))),()=>cel.or(()=>cel.or(()=>(!cel.hasField((item?.resourceFieldRef??cel.getPath(item,"resourceFieldRef")),"divisor")),()=>cel.equalNumbers(cel.f.quantity_compare_to(b,cel.f.string_to_quantity(b,(item?.resourceFieldRef?.divisor??cel.getPath(item,"resourceFieldRef","divisor"))),cel.f.string_to_quantity(b,"0")),0)),()=>cel.f.in_list(b,(item?.resourceFieldRef?.divisor??cel.getPath(item,"resourceFieldRef","divisor")),["1m","1"])))); }, field: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),"resourceFieldRef.divisor"); }, value: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(3),(item?.resourceFieldRef?.resource??cel.getPath(item,"resourceFieldRef","resource"))); }},
  {when:3,message:"only divisor's values 1, 1k, 1M, 1G, 1T, 1P, 1E, 1Ki, 1Mi, 1Gi, 1Ti, 1Pi, 1Ei are supported with the memory resource",reason:"FieldValueInvalid",each:["items","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(55),cel.or(()=>(((!(item.resourceFieldRef!=null))||(item.fieldRef!=null))||cel.or(()=>(!cel.hasField((item?.resourceFieldRef??cel.getPath(item,"resourceFieldRef")),"containerName")),()=>(!cel.f.in_list(b,(item?.resourceFieldRef?.resource??cel.getPath(item,"resourceFieldRef","resource")),["limits.memory","requests.memory"])))),()=>cel.or(()=>cel.or(()=>(!cel.hasField((item?.resourceFieldRef??cel.getPath(item,"resourceFieldRef")),"divisor")),()=>cel.equalNumbers(cel.f.quantity_compare_to(b,cel.f.string_to_quantity(b,(item?.resourceFieldRef?.divisor??cel.getPath(item,"resourceFieldRef","divisor"))),cel.f.string_to_quantity(b,"0")),0)),()=>cel.f.in_list(b,(item?.resourceFieldRef?.divisor??cel.getPath(item,"resourceFieldRef","divisor")),["1","1k","1M","1G","1T","1P","1E","1Ki","1Mi","1Gi","1Ti","1Pi","1Ei"])))); }, field: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),"resourceFieldRef.divisor"); }, value: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(3),(item?.resourceFieldRef?.resource??cel.getPath(item,"resourceFieldRef","resource"))); }},
  {when:3,message:"only divisor's values 1, 1k, 1M, 1G, 1T, 1P, 1E, 1Ki, 1Mi, 1Gi, 1Ti, 1Pi, 1Ei are supported with the local ephemeral storage resource",reason:"FieldValueInvalid",each:["items","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(55),cel.or(()=>(((!(item.resourceFieldRef!=null))||(item.fieldRef!=null))||cel.or(()=>(!cel.hasField((item?.resourceFieldRef??cel.getPath(item,"resourceFieldRef")),"containerName")),()=>(!cel.f.in_list(b,(item?.resourceFieldRef?.resource??cel.getPath(item,"resourceFieldRef","resource")),["limits.ephemeral-storage","requests.ephemeral-storage"])))),()=>cel.or(()=>cel.or(()=>(!cel.hasField((item?.resourceFieldRef??cel.getPath(item,"resourceFieldRef")),"divisor")),()=>cel.equalNumbers(cel.f.quantity_compare_to(b,cel.f.string_to_quantity(b,(item?.resourceFieldRef?.divisor??cel.getPath(item,"resourceFieldRef","divisor"))),cel.f.string_to_quantity(b,"0")),0)),()=>cel.f.in_list(b,(item?.resourceFieldRef?.divisor??cel.getPath(item,"resourceFieldRef","divisor")),["1","1k","1M","1G","1T","1P","1E","1Ki","1Mi","1Gi","1Ti","1Pi","1Ei"])))); }, field: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),"resourceFieldRef.divisor"); }, value: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(3),(item?.resourceFieldRef?.resource??cel.getPath(item,"resourceFieldRef","resource"))); }},
  {when:3,message:"only divisor's values 1, 1k, 1M, 1G, 1T, 1P, 1E, 1Ki, 1Mi, 1Gi, 1Ti, 1Pi, 1Ei are supported with the hugepages resource",reason:"FieldValueInvalid",each:["items","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(50),cel.or(()=>(((!(item.resourceFieldRef!=null))||(item.fieldRef!=null))||cel.or(()=>(!cel.hasField((item?.resourceFieldRef??cel.getPath(item,"resourceFieldRef")),"containerName")),()=>(!(cel.f.starts_with_string(b,(item?.resourceFieldRef?.resource??cel.getPath(item,"resourceFieldRef","resource")),"limits.hugepages-")||cel.f.starts_with_string(b,(item?.resourceFieldRef?.resource??cel.getPath(item,"resourceFieldRef","resource")),"requests.hugepages-"))))),()=>cel.or(()=>cel.or(()=>(!cel.hasField((item?.resourceFieldRef??cel.getPath(item,"resourceFieldRef")),"divisor")),()=>cel.equalNumbers(cel.f.quantity_compare_to(b,cel.f.string_to_quantity(b,(item?.resourceFieldRef?.divisor??cel.getPath(item,"resourceFieldRef","divisor"))),cel.f.string_to_quantity(b,"0")),0)),()=>cel.f.in_list(b,(item?.resourceFieldRef?.divisor??cel.getPath(item,"resourceFieldRef","divisor")),["1","1k","1M","1G","1T","1P","1E","1Ki","1Mi","1Gi","1Ti","1Pi","1Ei"])))); }, field: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),"resourceFieldRef.divisor"); }, value: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(3),(item?.resourceFieldRef?.resource??cel.getPath(item,"resourceFieldRef","resource"))); }},
];
function rules_DownwardAPIProjection(s, o, w) {
  w.apply(list_DownwardAPIProjection, s, o);
  if (!rt.isObject(s)) return;
}
const list_DownwardAPIVolumeSource = [
  {when:3,message:"",reason:"FieldValueRequired",each:["items","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(3),(!((item?.path??cel.getPath(item,"path"))===""))); }, field: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),"path"); }},
  {when:3,message:"",reason:"FieldValueInvalid",each:["items","*"],format:"volumeFilePath", rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(3),((item?.path??cel.getPath(item,"path"))==="")); }, field: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),"path"); }, value: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(2),(item?.path??cel.getPath(item,"path"))); }},
  {when:3,message:"one of fieldRef and resourceFieldRef is required",reason:"FieldValueRequired",each:["items","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(5),((item.fieldRef!=null)||(item.resourceFieldRef!=null))); }, field: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),""); }},
  {when:3,message:"fieldRef and resourceFieldRef can not be specified simultaneously",reason:"FieldValueInvalid",each:["items","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(7),((!(item.fieldRef!=null))||(!(item.resourceFieldRef!=null)))); }, field: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),""); }, value: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),"resource"); }},
  {when:3,message:"",reason:"FieldValueInvalid",each:["items","*"],format:"fileMode", rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(3),(!(item.mode!=null))); }, field: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),"mode"); }, value: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(2),(item?.mode??cel.getPath(item,"mode"))); }},
  {when:3,message:"",reason:"FieldValueRequired",each:["items","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(8),((!(item.fieldRef!=null))||(!((item?.fieldRef?.fieldPath??cel.getPath(item,"fieldRef","fieldPath"))==="")))); }, field: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),"fieldRef.fieldPath"); }},
  {when:3,message:"",reason:"FieldValueInvalid",each:["items","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(13),cel.or(()=>((!(item.fieldRef!=null))||((item?.fieldRef?.fieldPath??cel.getPath(item,"fieldRef","fieldPath"))==="")),()=>((item?.fieldRef?.apiVersion??cel.getPath(item,"fieldRef","apiVersion"))==="v1"))); }, messageExpression: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(4),cel.f.add_string(b,"error converting fieldPath: unsupported pod version: ",(item?.fieldRef?.apiVersion??cel.getPath(item,"fieldRef","apiVersion")))); }, field: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),"fieldRef.fieldPath"); }, value: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(3),(item?.fieldRef?.fieldPath??cel.getPath(item,"fieldRef","fieldPath"))); }},
  {when:3,message:"",reason:"FieldValueInvalid",each:["items","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(44),cel.or(()=>cel.or(()=>((!(item.fieldRef!=null))||((item?.fieldRef?.fieldPath??cel.getPath(item,"fieldRef","fieldPath"))==="")),()=>(!((item?.fieldRef?.apiVersion??cel.getPath(item,"fieldRef","apiVersion"))==="v1"))),()=>(((cel.f.ends_with_string(b,(item?.fieldRef?.fieldPath??cel.getPath(item,"fieldRef","fieldPath")),"']")&&cel.f.contains_string(b,(item?.fieldRef?.fieldPath??cel.getPath(item,"fieldRef","fieldPath")),"['"))&&(!cel.f.starts_with_string(b,(item?.fieldRef?.fieldPath??cel.getPath(item,"fieldRef","fieldPath")),"['")))||cel.f.in_list(b,(item?.fieldRef?.fieldPath??cel.getPath(item,"fieldRef","fieldPath")),["metadata.annotations","metadata.labels","metadata.name","metadata.namespace","metadata.uid","spec.nodeName","spec.restartPolicy","spec.schedulerName","spec.serviceAccountName","status.hostIP","status.hostIPs","status.phase","status.podIP","status.podIPs","spec.host"])))); }, messageExpression: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(4),cel.f.add_string(b,"error converting fieldPath: field label not supported: ",(item?.fieldRef?.fieldPath??cel.getPath(item,"fieldRef","fieldPath")))); }, field: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),"fieldRef.fieldPath"); }, value: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(3),(item?.fieldRef?.fieldPath??cel.getPath(item,"fieldRef","fieldPath"))); }},
  {when:3,message:"",reason:"FieldValueInvalid",each:["items","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(47),cel.or(()=>cel.or(()=>((!(item.fieldRef!=null))||((item?.fieldRef?.fieldPath??cel.getPath(item,"fieldRef","fieldPath"))==="")),()=>(!((item?.fieldRef?.apiVersion??cel.getPath(item,"fieldRef","apiVersion"))==="v1"))),()=>((!((cel.f.ends_with_string(b,(item?.fieldRef?.fieldPath??cel.getPath(item,"fieldRef","fieldPath")),"']")&&cel.f.contains_string(b,(item?.fieldRef?.fieldPath??cel.getPath(item,"fieldRef","fieldPath")),"['"))&&(!cel.f.starts_with_string(b,(item?.fieldRef?.fieldPath??cel.getPath(item,"fieldRef","fieldPath")),"['"))))||cel.f.in_list(b,cel.f.index_list(b,cel.f.string_split_string(b,(item?.fieldRef?.fieldPath??cel.getPath(item,"fieldRef","fieldPath")),"['"),0),["metadata.annotations","metadata.labels"])))); }, messageExpression: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(4),cel.f.add_string(b,"error converting fieldPath: field label does not support subscript: ",(item?.fieldRef?.fieldPath??cel.getPath(item,"fieldRef","fieldPath")))); }, field: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),"fieldRef.fieldPath"); }, value: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(3),(item?.fieldRef?.fieldPath??cel.getPath(item,"fieldRef","fieldPath"))); }},
  {when:3,message:"supported values: \"metadata.annotations\", \"metadata.labels\", \"metadata.name\", \"metadata.namespace\", \"metadata.uid\"",reason:"FieldValueNotSupported",each:["items","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(60),cel.or(()=>cel.or(()=>((!(item.fieldRef!=null))||((item?.fieldRef?.fieldPath??cel.getPath(item,"fieldRef","fieldPath"))==="")),()=>(!((item?.fieldRef?.apiVersion??cel.getPath(item,"fieldRef","apiVersion"))==="v1"))),()=>cel.or(()=>(((cel.f.ends_with_string(b,(item?.fieldRef?.fieldPath??cel.getPath(item,"fieldRef","fieldPath")),"']")&&cel.f.contains_string(b,(item?.fieldRef?.fieldPath??cel.getPath(item,"fieldRef","fieldPath")),"['"))&&(!cel.f.starts_with_string(b,(item?.fieldRef?.fieldPath??cel.getPath(item,"fieldRef","fieldPath")),"['")))||(!cel.f.in_list(b,(item?.fieldRef?.fieldPath??cel.getPath(item,"fieldRef","fieldPath")),["metadata.annotations","metadata.labels","metadata.name","metadata.namespace","metadata.uid","spec.nodeName","spec.restartPolicy","spec.schedulerName","spec.serviceAccountName","status.hostIP","status.hostIPs","status.phase","status.podIP","status.podIPs","spec.host"]))),()=>cel.f.in_list(b,(item?.fieldRef?.fieldPath??cel.getPath(item,"fieldRef","fieldPath")),["metadata.annotations","metadata.labels","metadata.name","metadata.namespace","metadata.uid"])))); }, field: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),"fieldRef.fieldPath"); }, value: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(3),(item?.fieldRef?.fieldPath??cel.getPath(item,"fieldRef","fieldPath"))); }},
  {when:3,message:"",reason:"FieldValueInvalid",each:["items","*"],format:"qualifiedName", rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(25),cel.or(()=>cel.or(()=>((!(item.fieldRef!=null))||((item?.fieldRef?.fieldPath??cel.getPath(item,"fieldRef","fieldPath"))==="")),()=>(!((item?.fieldRef?.apiVersion??cel.getPath(item,"fieldRef","apiVersion"))==="v1"))),()=>((!cel.f.starts_with_string(b,(item?.fieldRef?.fieldPath??cel.getPath(item,"fieldRef","fieldPath")),"metadata.labels['"))||(!cel.f.ends_with_string(b,(item?.fieldRef?.fieldPath??cel.getPath(item,"fieldRef","fieldPath")),"']"))))); }, field: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),"fieldRef"); }, value: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(9),cel.f.string_substring_int_int(b,(item?.fieldRef?.fieldPath??cel.getPath(item,"fieldRef","fieldPath")),17,cel.subtractInt(cel.f.size_string(b,(item?.fieldRef?.fieldPath??cel.getPath(item,"fieldRef","fieldPath"))),2))); }},
  {when:3,message:"",reason:"FieldValueInvalid",each:["items","*"],format:"qualifiedName", rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(25),cel.or(()=>cel.or(()=>((!(item.fieldRef!=null))||((item?.fieldRef?.fieldPath??cel.getPath(item,"fieldRef","fieldPath"))==="")),()=>(!((item?.fieldRef?.apiVersion??cel.getPath(item,"fieldRef","apiVersion"))==="v1"))),()=>((!cel.f.starts_with_string(b,(item?.fieldRef?.fieldPath??cel.getPath(item,"fieldRef","fieldPath")),"metadata.annotations['"))||(!cel.f.ends_with_string(b,(item?.fieldRef?.fieldPath??cel.getPath(item,"fieldRef","fieldPath")),"']"))))); }, field: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),"fieldRef"); }, value: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(10),cel.f.string_lower_ascii(b,cel.f.string_substring_int_int(b,(item?.fieldRef?.fieldPath??cel.getPath(item,"fieldRef","fieldPath")),22,cel.subtractInt(cel.f.size_string(b,(item?.fieldRef?.fieldPath??cel.getPath(item,"fieldRef","fieldPath"))),2)))); }},
  {when:3,message:"",reason:"FieldValueRequired",each:["items","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(10),(((!(item.resourceFieldRef!=null))||(item.fieldRef!=null))||cel.hasField((item?.resourceFieldRef??cel.getPath(item,"resourceFieldRef")),"containerName"))); }, field: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),"resourceFieldRef.containerName"); }},
  {when:3,message:"",reason:"FieldValueRequired",each:["items","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(16),(((!(item.resourceFieldRef!=null))||(item.fieldRef!=null))||cel.or(()=>(!cel.hasField((item?.resourceFieldRef??cel.getPath(item,"resourceFieldRef")),"containerName")),()=>(!((item?.resourceFieldRef?.resource??cel.getPath(item,"resourceFieldRef","resource"))===""))))); }, field: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),"resourceFieldRef.resource"); }},
  {when:3,message:"supported values: \"limits.cpu\", \"limits.ephemeral-storage\", \"limits.memory\", \"requests.cpu\", \"requests.ephemeral-storage\", \"requests.memory\"",reason:"FieldValueNotSupported",each:["items","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(41),cel.or(()=>(((!(item.resourceFieldRef!=null))||(item.fieldRef!=null))||(!cel.hasField((item?.resourceFieldRef??cel.getPath(item,"resourceFieldRef")),"containerName"))),()=>cel.or(()=>cel.or(()=>((item?.resourceFieldRef?.resource??cel.getPath(item,"resourceFieldRef","resource"))===""),()=>cel.f.in_list(b,(item?.resourceFieldRef?.resource??cel.getPath(item,"resourceFieldRef","resource")),["limits.cpu","limits.ephemeral-storage","limits.memory","requests.cpu","requests.ephemeral-storage","requests.memory"])),()=>(cel.f.starts_with_string(b,(item?.resourceFieldRef?.resource??cel.getPath(item,"resourceFieldRef","resource")),"limits.hugepages-")||cel.f.starts_with_string(b,(item?.resourceFieldRef?.resource??cel.getPath(item,"resourceFieldRef","resource")),"requests.hugepages-"))))); }, field: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),"resourceFieldRef.resource"); }, value: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(3),(item?.resourceFieldRef?.resource??cel.getPath(item,"resourceFieldRef","resource"))); }},
  {when:3,message:"only divisor's values 1m and 1 are supported with the cpu resource",reason:"FieldValueInvalid",each:["items","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(55),cel.or(()=>(((!(item.resourceFieldRef!=null))||(item.fieldRef!=null))||cel.or(()=>(!cel.hasField((item?.resourceFieldRef??cel.getPath(item,"resourceFieldRef")),"containerName")),()=>(!cel.f.in_list(b,(item?.resourceFieldRef?.resource??cel.getPath(item,"resourceFieldRef","resource")),["limits.cpu","requests.cpu"])))),()=>cel.or(()=>cel.or(()=>(!cel.hasField((item?.resourceFieldRef??cel.getPath(item,"resourceFieldRef")),"divisor")),()=>cel.equalNumbers(cel.f.quantity_compare_to(b,cel.f.string_to_quantity(b,(item?.resourceFieldRef?.divisor??cel.getPath(item,"resourceFieldRef","divisor"))),cel.f.string_to_quantity(b,"0")),0)),()=>cel.f.in_list(b,(item?.resourceFieldRef?.divisor??cel.getPath(item,"resourceFieldRef","divisor")),["1m","1"])))); }, field: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),"resourceFieldRef.divisor"); }, value: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(3),(item?.resourceFieldRef?.resource??cel.getPath(item,"resourceFieldRef","resource"))); }},
  {when:3,message:"only divisor's values 1, 1k, 1M, 1G, 1T, 1P, 1E, 1Ki, 1Mi, 1Gi, 1Ti, 1Pi, 1Ei are supported with the memory resource",reason:"FieldValueInvalid",each:["items","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(55),cel.or(()=>(((!(item.resourceFieldRef!=null))||(item.fieldRef!=null))||cel.or(()=>(!cel.hasField((item?.resourceFieldRef??cel.getPath(item,"resourceFieldRef")),"containerName")),()=>(!cel.f.in_list(b,(item?.resourceFieldRef?.resource??cel.getPath(item,"resourceFieldRef","resource")),["limits.memory","requests.memory"])))),()=>cel.or(()=>cel.or(()=>(!cel.hasField((item?.resourceFieldRef??cel.getPath(item,"resourceFieldRef")),"divisor")),()=>cel.equalNumbers(cel.f.quantity_compare_to(b,cel.f.string_to_quantity(b,(item?.resourceFieldRef?.divisor??cel.getPath(item,"resourceFieldRef","divisor"))),cel.f.string_to_quantity(b,"0")),0)),()=>cel.f.in_list(b,(item?.resourceFieldRef?.divisor??cel.getPath(item,"resourceFieldRef","divisor")),["1","1k","1M","1G","1T","1P","1E","1Ki","1Mi","1Gi","1Ti","1Pi","1Ei"])))); }, field: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),"resourceFieldRef.divisor"); }, value: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(3),(item?.resourceFieldRef?.resource??cel.getPath(item,"resourceFieldRef","resource"))); }},
  {when:3,message:"only divisor's values 1, 1k, 1M, 1G, 1T, 1P, 1E, 1Ki, 1Mi, 1Gi, 1Ti, 1Pi, 1Ei are supported with the local ephemeral storage resource",reason:"FieldValueInvalid",each:["items","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(55),cel.or(()=>(((!(item.resourceFieldRef!=null))||(item.fieldRef!=null))||cel.or(()=>(!cel.hasField((item?.resourceFieldRef??cel.getPath(item,"resourceFieldRef")),"containerName")),()=>(!cel.f.in_list(b,(item?.resourceFieldRef?.resource??cel.getPath(item,"resourceFieldRef","resource")),["limits.ephemeral-storage","requests.ephemeral-storage"])))),()=>cel.or(()=>cel.or(()=>(!cel.hasField((item?.resourceFieldRef??cel.getPath(item,"resourceFieldRef")),"divisor")),()=>cel.equalNumbers(cel.f.quantity_compare_to(b,cel.f.string_to_quantity(b,(item?.resourceFieldRef?.divisor??cel.getPath(item,"resourceFieldRef","divisor"))),cel.f.string_to_quantity(b,"0")),0)),()=>cel.f.in_list(b,(item?.resourceFieldRef?.divisor??cel.getPath(item,"resourceFieldRef","divisor")),["1","1k","1M","1G","1T","1P","1E","1Ki","1Mi","1Gi","1Ti","1Pi","1Ei"])))); }, field: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),"resourceFieldRef.divisor"); }, value: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(3),(item?.resourceFieldRef?.resource??cel.getPath(item,"resourceFieldRef","resource"))); }},
  {when:3,message:"only divisor's values 1, 1k, 1M, 1G, 1T, 1P, 1E, 1Ki, 1Mi, 1Gi, 1Ti, 1Pi, 1Ei are supported with the hugepages resource",reason:"FieldValueInvalid",each:["items","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(50),cel.or(()=>(((!(item.resourceFieldRef!=null))||(item.fieldRef!=null))||cel.or(()=>(!cel.hasField((item?.resourceFieldRef??cel.getPath(item,"resourceFieldRef")),"containerName")),()=>(!(cel.f.starts_with_string(b,(item?.resourceFieldRef?.resource??cel.getPath(item,"resourceFieldRef","resource")),"limits.hugepages-")||cel.f.starts_with_string(b,(item?.resourceFieldRef?.resource??cel.getPath(item,"resourceFieldRef","resource")),"requests.hugepages-"))))),()=>cel.or(()=>cel.or(()=>(!cel.hasField((item?.resourceFieldRef??cel.getPath(item,"resourceFieldRef")),"divisor")),()=>cel.equalNumbers(cel.f.quantity_compare_to(b,cel.f.string_to_quantity(b,(item?.resourceFieldRef?.divisor??cel.getPath(item,"resourceFieldRef","divisor"))),cel.f.string_to_quantity(b,"0")),0)),()=>cel.f.in_list(b,(item?.resourceFieldRef?.divisor??cel.getPath(item,"resourceFieldRef","divisor")),["1","1k","1M","1G","1T","1P","1E","1Ki","1Mi","1Gi","1Ti","1Pi","1Ei"])))); }, field: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),"resourceFieldRef.divisor"); }, value: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(3),(item?.resourceFieldRef?.resource??cel.getPath(item,"resourceFieldRef","resource"))); }},
];
function rules_DownwardAPIVolumeSource_defaultMode(s, o, w) {
  w.format("fileMode", s);
}
function rules_DownwardAPIVolumeSource(s, o, w) {
  w.apply(list_DownwardAPIVolumeSource, s, o);
  if (!rt.isObject(s)) return;
  const p = rt.isObject(o) ? o : undefined;
  w.field("defaultMode", s.defaultMode, p === undefined ? undefined : p.defaultMode, rules_DownwardAPIVolumeSource_defaultMode);
}
const list_EmptyDirVolumeSource = [
  {when:3,message:"SizeLimit field must be a valid resource quantity",reason:"FieldValueForbidden",path:["sizeLimit"],suffix:".sizeLimit", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(10),((!(self.sizeLimit!=null))||cel.greaterEquals(cel.f.quantity_compare_to(b,cel.f.string_to_quantity(b,(self?.sizeLimit??cel.getPath(self,"sizeLimit"))),cel.f.string_to_quantity(b,"0")),0))); }},
];
function rules_EmptyDirVolumeSource(s, o, w) {
  w.apply(list_EmptyDirVolumeSource, s, o);
  if (!rt.isObject(s)) return;
}
function rules_EnvFromSource_prefix(s, o, w) {
  w.format("envVarName", s);
}
function rules_EnvFromSource(s, o, w) {
  if (!rt.isObject(s)) return;
  const p = rt.isObject(o) ? o : undefined;
  w.field("prefix", s.prefix, p === undefined ? undefined : p.prefix, rules_EnvFromSource_prefix);
  w.field("configMapRef", s.configMapRef, p === undefined ? undefined : p.configMapRef, rules_ConfigMapEnvSource);
  w.field("secretRef", s.secretRef, p === undefined ? undefined : p.secretRef, rules_SecretEnvSource);
}
const list_EnvVar = [
  {when:3,message:"must specify one of: `fieldRef`, `resourceFieldRef`, `configMapKeyRef`, `secretKeyRef` or `fileKeyRef`",reason:"FieldValueInvalid",path:["valueFrom"],suffix:".valueFrom", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(32),((!(self.valueFrom!=null))||cel.greater(cel.f.list_size(b,cel.filter([cel.hasField((self?.valueFrom??cel.getPath(self,"valueFrom")),"fieldRef"),cel.hasField((self?.valueFrom??cel.getPath(self,"valueFrom")),"resourceFieldRef"),cel.hasField((self?.valueFrom??cel.getPath(self,"valueFrom")),"configMapKeyRef"),cel.hasField((self?.valueFrom??cel.getPath(self,"valueFrom")),"secretKeyRef"),cel.hasField((self?.valueFrom??cel.getPath(self,"valueFrom")),"fileKeyRef")],(v0)=>v0,[b,4])),0))); }, value: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),""); }},
  {when:3,message:"may not be specified when `value` is not empty",reason:"FieldValueInvalid",path:["valueFrom"],suffix:".valueFrom", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(36),(((!(self.valueFrom!=null))||(!(self.value!=null)))||cel.equalNumbers(cel.f.list_size(b,cel.filter([cel.hasField((self?.valueFrom??cel.getPath(self,"valueFrom")),"fieldRef"),cel.hasField((self?.valueFrom??cel.getPath(self,"valueFrom")),"resourceFieldRef"),cel.hasField((self?.valueFrom??cel.getPath(self,"valueFrom")),"configMapKeyRef"),cel.hasField((self?.valueFrom??cel.getPath(self,"valueFrom")),"secretKeyRef"),cel.hasField((self?.valueFrom??cel.getPath(self,"valueFrom")),"fileKeyRef")],(v0)=>v0,[b,4])),0))); }, value: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),""); }},
  {when:3,message:"may not have more than one field specified at a time",reason:"FieldValueInvalid",path:["valueFrom"],suffix:".valueFrom", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(35),(((!(self.valueFrom!=null))||(self.value!=null))||cel.lessEquals(cel.f.list_size(b,cel.filter([cel.hasField((self?.valueFrom??cel.getPath(self,"valueFrom")),"fieldRef"),cel.hasField((self?.valueFrom??cel.getPath(self,"valueFrom")),"resourceFieldRef"),cel.hasField((self?.valueFrom??cel.getPath(self,"valueFrom")),"configMapKeyRef"),cel.hasField((self?.valueFrom??cel.getPath(self,"valueFrom")),"secretKeyRef"),cel.hasField((self?.valueFrom??cel.getPath(self,"valueFrom")),"fileKeyRef")],(v0)=>v0,[b,4])),1))); }, value: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),""); }},
  {when:3,message:"",reason:"FieldValueRequired",path:["valueFrom","fieldRef","fieldPath"],suffix:".valueFrom.fieldRef.fieldPath", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(14),cel.or(()=>((!(self.valueFrom!=null))||(!cel.hasField((self?.valueFrom??cel.getPath(self,"valueFrom")),"fieldRef"))),()=>(!((self?.valueFrom?.fieldRef?.fieldPath??cel.getPath(self,"valueFrom","fieldRef","fieldPath"))==="")))); }},
  {when:3,message:"",reason:"FieldValueInvalid",path:["valueFrom","fieldRef","fieldPath"],suffix:".valueFrom.fieldRef.fieldPath", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(20),cel.or(()=>((!(self.valueFrom!=null))||(!cel.hasField((self?.valueFrom??cel.getPath(self,"valueFrom")),"fieldRef"))),()=>cel.or(()=>((self?.valueFrom?.fieldRef?.fieldPath??cel.getPath(self,"valueFrom","fieldRef","fieldPath"))===""),()=>((self?.valueFrom?.fieldRef?.apiVersion??cel.getPath(self,"valueFrom","fieldRef","apiVersion"))==="v1")))); }, messageExpression: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(5),cel.f.add_string(b,"error converting fieldPath: unsupported pod version: ",(self?.valueFrom?.fieldRef?.apiVersion??cel.getPath(self,"valueFrom","fieldRef","apiVersion")))); }, value: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(4),(self?.valueFrom?.fieldRef?.fieldPath??cel.getPath(self,"valueFrom","fieldRef","fieldPath"))); }},
  {when:3,message:"",reason:"FieldValueInvalid",path:["valueFrom","fieldRef","fieldPath"],suffix:".valueFrom.fieldRef.fieldPath", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(55),cel.or(()=>cel.or(()=>((!(self.valueFrom!=null))||(!cel.hasField((self?.valueFrom??cel.getPath(self,"valueFrom")),"fieldRef"))),()=>((self?.valueFrom?.fieldRef?.fieldPath??cel.getPath(self,"valueFrom","fieldRef","fieldPath"))==="")),()=>cel.or(()=>cel.or(()=>(!((self?.valueFrom?.fieldRef?.apiVersion??cel.getPath(self,"valueFrom","fieldRef","apiVersion"))==="v1")),()=>((cel.f.ends_with_string(b,(self?.valueFrom?.fieldRef?.fieldPath??cel.getPath(self,"valueFrom","fieldRef","fieldPath")),"']")&&cel.f.contains_string(b,(self?.valueFrom?.fieldRef?.fieldPath??cel.getPath(self,"valueFrom","fieldRef","fieldPath")),"['"))&&(!cel.f.starts_with_string(b,(self?.valueFrom?.fieldRef?.fieldPath??cel.getPath(self,"valueFrom","fieldRef","fieldPath")),"['")))),()=>cel.f.in_list(b,(self?.valueFrom?.fieldRef?.fieldPath??cel.getPath(self,"valueFrom","fieldRef","fieldPath")),["metadata.annotations","metadata.labels","metadata.name","metadata.namespace","metadata.uid","spec.nodeName","spec.restartPolicy","spec.schedulerName","spec.serviceAccountName","status.hostIP","status.hostIPs","status.phase","status.podIP","status.podIPs","spec.host"])))); }, messageExpression: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(5),cel.f.add_string(b,"error converting fieldPath: field label not supported: ",(self?.valueFrom?.fieldRef?.fieldPath??cel.getPath(self,"valueFrom","fieldRef","fieldPath")))); }, value: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(4),(self?.valueFrom?.fieldRef?.fieldPath??cel.getPath(self,"valueFrom","fieldRef","fieldPath"))); }},
  {when:3,message:"",reason:"FieldValueInvalid",path:["valueFrom","fieldRef","fieldPath"],suffix:".valueFrom.fieldRef.fieldPath", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(58),cel.or(()=>cel.or(()=>((!(self.valueFrom!=null))||(!cel.hasField((self?.valueFrom??cel.getPath(self,"valueFrom")),"fieldRef"))),()=>((self?.valueFrom?.fieldRef?.fieldPath??cel.getPath(self,"valueFrom","fieldRef","fieldPath"))==="")),()=>cel.or(()=>cel.or(()=>(!((self?.valueFrom?.fieldRef?.apiVersion??cel.getPath(self,"valueFrom","fieldRef","apiVersion"))==="v1")),()=>(!((cel.f.ends_with_string(b,(self?.valueFrom?.fieldRef?.fieldPath??cel.getPath(self,"valueFrom","fieldRef","fieldPath")),"']")&&cel.f.contains_string(b,(self?.valueFrom?.fieldRef?.fieldPath??cel.getPath(self,"valueFrom","fieldRef","fieldPath")),"['"))&&(!cel.f.starts_with_string(b,(self?.valueFrom?.fieldRef?.fieldPath??cel.getPath(self,"valueFrom","fieldRef","fieldPath")),"['"))))),()=>cel.f.in_list(b,cel.f.index_list(b,cel.f.string_split_string(b,(self?.valueFrom?.fieldRef?.fieldPath??cel.getPath(self,"valueFrom","fieldRef","fieldPath")),"['"),0),["metadata.annotations","metadata.labels"])))); }, messageExpression: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(5),cel.f.add_string(b,"error converting fieldPath: field label does not support subscript: ",(self?.valueFrom?.fieldRef?.fieldPath??cel.getPath(self,"valueFrom","fieldRef","fieldPath")))); }, value: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(4),(self?.valueFrom?.fieldRef?.fieldPath??cel.getPath(self,"valueFrom","fieldRef","fieldPath"))); }},
  {when:3,message:"supported values: \"metadata.name\", \"metadata.namespace\", \"metadata.uid\", \"spec.nodeName\", \"spec.serviceAccountName\", \"status.hostIP\", \"status.hostIPs\", \"status.podIP\", \"status.podIPs\"",reason:"FieldValueNotSupported",path:["valueFrom","fieldRef","fieldPath"],suffix:".valueFrom.fieldRef.fieldPath", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(72),cel.or(()=>cel.or(()=>((!(self.valueFrom!=null))||(!cel.hasField((self?.valueFrom??cel.getPath(self,"valueFrom")),"fieldRef"))),()=>cel.or(()=>((self?.valueFrom?.fieldRef?.fieldPath??cel.getPath(self,"valueFrom","fieldRef","fieldPath"))===""),()=>(!((self?.valueFrom?.fieldRef?.apiVersion??cel.getPath(self,"valueFrom","fieldRef","apiVersion"))==="v1")))),()=>cel.or(()=>(((cel.f.ends_with_string(b,(self?.valueFrom?.fieldRef?.fieldPath??cel.getPath(self,"valueFrom","fieldRef","fieldPath")),"']")&&cel.f.contains_string(b,(self?.valueFrom?.fieldRef?.fieldPath??cel.getPath(self,"valueFrom","fieldRef","fieldPath")),"['"))&&(!cel.f.starts_with_string(b,(self?.valueFrom?.fieldRef?.fieldPath??cel.getPath(self,"valueFrom","fieldRef","fieldPath")),"['")))||(!cel.f.in_list(b,(self?.valueFrom?.fieldRef?.fieldPath??cel.getPath(self,"valueFrom","fieldRef","fieldPath")),["metadata.annotations","metadata.labels","metadata.name","metadata.namespace","metadata.uid","spec.nodeName","spec.restartPolicy","spec.schedulerName","spec.serviceAccountName","status.hostIP","status.hostIPs","status.phase","status.podIP","status.podIPs","spec.host"]))),()=>cel.f.in_list(b,(self?.valueFrom?.fieldRef?.fieldPath??cel.getPath(self,"valueFrom","fieldRef","fieldPath")),["metadata.name","metadata.namespace","metadata.uid","spec.nodeName","spec.serviceAccountName","status.hostIP","status.hostIPs","status.podIP","status.podIPs","spec.host"])))); }, value: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(4),(self?.valueFrom?.fieldRef?.fieldPath??cel.getPath(self,"valueFrom","fieldRef","fieldPath"))); }},
  {when:3,message:"",reason:"FieldValueInvalid",path:["valueFrom","fieldRef"],suffix:".valueFrom.fieldRef",format:"qualifiedName", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(34),cel.or(()=>cel.or(()=>((!(self.valueFrom!=null))||(!cel.hasField((self?.valueFrom??cel.getPath(self,"valueFrom")),"fieldRef"))),()=>((self?.valueFrom?.fieldRef?.fieldPath??cel.getPath(self,"valueFrom","fieldRef","fieldPath"))==="")),()=>cel.or(()=>cel.or(()=>(!((self?.valueFrom?.fieldRef?.apiVersion??cel.getPath(self,"valueFrom","fieldRef","apiVersion"))==="v1")),()=>(!cel.f.starts_with_string(b,(self?.valueFrom?.fieldRef?.fieldPath??cel.getPath(self,"valueFrom","fieldRef","fieldPath")),"metadata.labels['"))),()=>(!cel.f.ends_with_string(b,(self?.valueFrom?.fieldRef?.fieldPath??cel.getPath(self,"valueFrom","fieldRef","fieldPath")),"']"))))); }, value: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(11),cel.f.string_substring_int_int(b,(self?.valueFrom?.fieldRef?.fieldPath??cel.getPath(self,"valueFrom","fieldRef","fieldPath")),17,cel.subtractInt(cel.f.size_string(b,(self?.valueFrom?.fieldRef?.fieldPath??cel.getPath(self,"valueFrom","fieldRef","fieldPath"))),2))); }},
  {when:3,message:"",reason:"FieldValueInvalid",path:["valueFrom","fieldRef"],suffix:".valueFrom.fieldRef",format:"qualifiedName", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(34),cel.or(()=>cel.or(()=>((!(self.valueFrom!=null))||(!cel.hasField((self?.valueFrom??cel.getPath(self,"valueFrom")),"fieldRef"))),()=>((self?.valueFrom?.fieldRef?.fieldPath??cel.getPath(self,"valueFrom","fieldRef","fieldPath"))==="")),()=>cel.or(()=>cel.or(()=>(!((self?.valueFrom?.fieldRef?.apiVersion??cel.getPath(self,"valueFrom","fieldRef","apiVersion"))==="v1")),()=>(!cel.f.starts_with_string(b,(self?.valueFrom?.fieldRef?.fieldPath??cel.getPath(self,"valueFrom","fieldRef","fieldPath")),"metadata.annotations['"))),()=>(!cel.f.ends_with_string(b,(self?.valueFrom?.fieldRef?.fieldPath??cel.getPath(self,"valueFrom","fieldRef","fieldPath")),"']"))))); }, value: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(12),cel.f.string_lower_ascii(b,cel.f.string_substring_int_int(b,(self?.valueFrom?.fieldRef?.fieldPath??cel.getPath(self,"valueFrom","fieldRef","fieldPath")),22,cel.subtractInt(cel.f.size_string(b,(self?.valueFrom?.fieldRef?.fieldPath??cel.getPath(self,"valueFrom","fieldRef","fieldPath"))),2)))); }},
  {when:3,message:"",reason:"FieldValueRequired",path:["valueFrom","resourceFieldRef","resource"],suffix:".valueFrom.resourceFieldRef.resource", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(14),cel.or(()=>((!(self.valueFrom!=null))||(!cel.hasField((self?.valueFrom??cel.getPath(self,"valueFrom")),"resourceFieldRef"))),()=>(!((self?.valueFrom?.resourceFieldRef?.resource??cel.getPath(self,"valueFrom","resourceFieldRef","resource"))==="")))); }},
  {when:3,message:"supported values: \"limits.cpu\", \"limits.ephemeral-storage\", \"limits.memory\", \"requests.cpu\", \"requests.ephemeral-storage\", \"requests.memory\"",reason:"FieldValueNotSupported",path:["valueFrom","resourceFieldRef","resource"],suffix:".valueFrom.resourceFieldRef.resource", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(42),cel.or(()=>cel.or(()=>((!(self.valueFrom!=null))||(!cel.hasField((self?.valueFrom??cel.getPath(self,"valueFrom")),"resourceFieldRef"))),()=>((self?.valueFrom?.resourceFieldRef?.resource??cel.getPath(self,"valueFrom","resourceFieldRef","resource"))==="")),()=>cel.or(()=>cel.f.in_list(b,(self?.valueFrom?.resourceFieldRef?.resource??cel.getPath(self,"valueFrom","resourceFieldRef","resource")),["limits.cpu","limits.ephemeral-storage","limits.memory","requests.cpu","requests.ephemeral-storage","requests.memory"]),()=>(cel.f.starts_with_string(b,(self?.valueFrom?.resourceFieldRef?.resource??cel.getPath(self,"valueFrom","resourceFieldRef","resource")),"limits.hugepages-")||cel.f.starts_with_string(b,(self?.valueFrom?.resourceFieldRef?.resource??cel.getPath(self,"valueFrom","resourceFieldRef","resource")),"requests.hugepages-"))))); }, value: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(4),(self?.valueFrom?.resourceFieldRef?.resource??cel.getPath(self,"valueFrom","resourceFieldRef","resource"))); }},
  {when:3,message:"only divisor's values 1m and 1 are supported with the cpu resource",reason:"FieldValueInvalid",path:["valueFrom","resourceFieldRef","divisor"],suffix:".valueFrom.resourceFieldRef.divisor", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(56),cel.or(()=>cel.or(()=>((!(self.valueFrom!=null))||(!cel.hasField((self?.valueFrom??cel.getPath(self,"valueFrom")),"resourceFieldRef"))),()=>(!cel.f.in_list(b,(self?.valueFrom?.resourceFieldRef?.resource??cel.getPath(self,"valueFrom","resourceFieldRef","resource")),["limits.cpu","requests.cpu"]))),()=>cel.or(()=>cel.or(()=>(!cel.hasField((self?.valueFrom?.resourceFieldRef??cel.getPath(self,"valueFrom","resourceFieldRef")),"divisor")),()=>cel.equalNumbers(cel.f.quantity_compare_to(b,cel.f.string_to_quantity(b,(self?.valueFrom?.resourceFieldRef?.divisor??cel.getPath(self,"valueFrom","resourceFieldRef","divisor"))),cel.f.string_to_quantity(b,"0")),0)),()=>cel.f.in_list(b,(self?.valueFrom?.resourceFieldRef?.divisor??cel.getPath(self,"valueFrom","resourceFieldRef","divisor")),["1m","1"])))); }, value: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(4),(self?.valueFrom?.resourceFieldRef?.resource??cel.getPath(self,"valueFrom","resourceFieldRef","resource"))); }},
  {when:3,message:"only divisor's values 1, 1k, 1M, 1G, 1T, 1P, 1E, 1Ki, 1Mi, 1Gi, 1Ti, 1Pi, 1Ei are supported with the memory resource",reason:"FieldValueInvalid",path:["valueFrom","resourceFieldRef","divisor"],suffix:".valueFrom.resourceFieldRef.divisor", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(56),cel.or(()=>cel.or(()=>((!(self.valueFrom!=null))||(!cel.hasField((self?.valueFrom??cel.getPath(self,"valueFrom")),"resourceFieldRef"))),()=>(!cel.f.in_list(b,(self?.valueFrom?.resourceFieldRef?.resource??cel.getPath(self,"valueFrom","resourceFieldRef","resource")),["limits.memory","requests.memory"]))),()=>cel.or(()=>cel.or(()=>(!cel.hasField((self?.valueFrom?.resourceFieldRef??cel.getPath(self,"valueFrom","resourceFieldRef")),"divisor")),()=>cel.equalNumbers(cel.f.quantity_compare_to(b,cel.f.string_to_quantity(b,(self?.valueFrom?.resourceFieldRef?.divisor??cel.getPath(self,"valueFrom","resourceFieldRef","divisor"))),cel.f.string_to_quantity(b,"0")),0)),()=>cel.f.in_list(b,(self?.valueFrom?.resourceFieldRef?.divisor??cel.getPath(self,"valueFrom","resourceFieldRef","divisor")),["1","1k","1M","1G","1T","1P","1E","1Ki","1Mi","1Gi","1Ti","1Pi","1Ei"])))); }, value: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(4),(self?.valueFrom?.resourceFieldRef?.resource??cel.getPath(self,"valueFrom","resourceFieldRef","resource"))); }},
  {when:3,message:"only divisor's values 1, 1k, 1M, 1G, 1T, 1P, 1E, 1Ki, 1Mi, 1Gi, 1Ti, 1Pi, 1Ei are supported with the local ephemeral storage resource",reason:"FieldValueInvalid",path:["valueFrom","resourceFieldRef","divisor"],suffix:".valueFrom.resourceFieldRef.divisor", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(56),cel.or(()=>cel.or(()=>((!(self.valueFrom!=null))||(!cel.hasField((self?.valueFrom??cel.getPath(self,"valueFrom")),"resourceFieldRef"))),()=>(!cel.f.in_list(b,(self?.valueFrom?.resourceFieldRef?.resource??cel.getPath(self,"valueFrom","resourceFieldRef","resource")),["limits.ephemeral-storage","requests.ephemeral-storage"]))),()=>cel.or(()=>cel.or(()=>(!cel.hasField((self?.valueFrom?.resourceFieldRef??cel.getPath(self,"valueFrom","resourceFieldRef")),"divisor")),()=>cel.equalNumbers(cel.f.quantity_compare_to(b,cel.f.string_to_quantity(b,(self?.valueFrom?.resourceFieldRef?.divisor??cel.getPath(self,"valueFrom","resourceFieldRef","divisor"))),cel.f.string_to_quantity(b,"0")),0)),()=>cel.f.in_list(b,(self?.valueFrom?.resourceFieldRef?.divisor??cel.getPath(self,"valueFrom","resourceFieldRef","divisor")),["1","1k","1M","1G","1T","1P","1E","1Ki","1Mi","1Gi","1Ti","1Pi","1Ei"])))); }, value: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(4),(self?.valueFrom?.resourceFieldRef?.resource??cel.getPath(self,"valueFrom","resourceFieldRef","resource"))); }},
  {when:3,message:"only divisor's values 1, 1k, 1M, 1G, 1T, 1P, 1E, 1Ki, 1Mi, 1Gi, 1Ti, 1Pi, 1Ei are supported with the hugepages resource",reason:"FieldValueInvalid",path:["valueFrom","resourceFieldRef","divisor"],suffix:".valueFrom.resourceFieldRef.divisor", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(52),cel.or(()=>cel.or(()=>((!(self.valueFrom!=null))||(!cel.hasField((self?.valueFrom??cel.getPath(self,"valueFrom")),"resourceFieldRef"))),()=>(!(cel.f.starts_with_string(b,(self?.valueFrom?.resourceFieldRef?.resource??cel.getPath(self,"valueFrom","resourceFieldRef","resource")),"limits.hugepages-")||cel.f.starts_with_string(b,(self?.valueFrom?.resourceFieldRef?.resource??cel.getPath(self,"valueFrom","resourceFieldRef","resource")),"requests.hugepages-")))),()=>cel.or(()=>cel.or(()=>(!cel.hasField((self?.valueFrom?.resourceFieldRef??cel.getPath(self,"valueFrom","resourceFieldRef")),"divisor")),()=>cel.equalNumbers(cel.f.quantity_compare_to(b,cel.f.string_to_quantity(b,(self?.valueFrom?.resourceFieldRef?.divisor??cel.getPath(self,"valueFrom","resourceFieldRef","divisor"))),cel.f.string_to_quantity(b,"0")),0)),()=>cel.f.in_list(b,(self?.valueFrom?.resourceFieldRef?.divisor??cel.getPath(self,"valueFrom","resourceFieldRef","divisor")),["1","1k","1M","1G","1T","1P","1E","1Ki","1Mi","1Gi","1Ti","1Pi","1Ei"])))); }, value: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(4),(self?.valueFrom?.resourceFieldRef?.resource??cel.getPath(self,"valueFrom","resourceFieldRef","resource"))); }},
];
function rules_EnvVar_name(s, o, w) {
  w.format("envVarName", s);
}
function rules_EnvVar(s, o, w) {
  w.apply(list_EnvVar, s, o);
  if (!rt.isObject(s)) return;
  const p = rt.isObject(o) ? o : undefined;
  if (s.name !== "" && s.name !== 0) w.field("name", s.name, p === undefined ? undefined : p.name, rules_EnvVar_name);
  w.field("valueFrom", s.valueFrom, p === undefined ? undefined : p.valueFrom, rules_EnvVarSource);
}
function rules_EnvVarSource(s, o, w) {
  if (!rt.isObject(s)) return;
  const p = rt.isObject(o) ? o : undefined;
  w.field("configMapKeyRef", s.configMapKeyRef, p === undefined ? undefined : p.configMapKeyRef, rules_ConfigMapKeySelector);
  w.field("secretKeyRef", s.secretKeyRef, p === undefined ? undefined : p.secretKeyRef, rules_SecretKeySelector);
  w.field("fileKeyRef", s.fileKeyRef, p === undefined ? undefined : p.fileKeyRef, rules_FileKeySelector);
}
const list_EphemeralContainer = [
  {when:3,message:"cannot be set for an Ephemeral Container",reason:"FieldValueForbidden",path:["ports"],suffix:".ports", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(3),(!(self.ports!=null))); }},
  {when:3,message:"cannot be set for an Ephemeral Container",reason:"FieldValueForbidden",path:["resizePolicy"],suffix:".resizePolicy",hides:".resizePolicy", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(3),(!(self.resizePolicy!=null))); }},
  {when:3,message:"cannot be set for an Ephemeral Container",reason:"FieldValueForbidden",path:["restartPolicy"],suffix:".restartPolicy",hides:".restartPolicy", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(3),(!(self.restartPolicy!=null))); }},
  {when:3,message:"cannot be set for an Ephemeral Container",reason:"FieldValueForbidden",path:["livenessProbe"],suffix:".livenessProbe",hides:".livenessProbe", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(3),(!(self.livenessProbe!=null))); }},
  {when:3,message:"cannot be set for an Ephemeral Container",reason:"FieldValueForbidden",path:["readinessProbe"],suffix:".readinessProbe",hides:".readinessProbe", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(3),(!(self.readinessProbe!=null))); }},
  {when:3,message:"cannot be set for an Ephemeral Container",reason:"FieldValueForbidden",path:["startupProbe"],suffix:".startupProbe",hides:".startupProbe", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(3),(!(self.startupProbe!=null))); }},
  {when:3,message:"cannot be set for an Ephemeral Container",reason:"FieldValueForbidden",path:["lifecycle"],suffix:".lifecycle",hides:".lifecycle", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(3),(!(self.lifecycle!=null))); }},
  {when:3,message:"cannot be set for an Ephemeral Container",reason:"FieldValueForbidden",path:["resources"],suffix:".resources",hides:".resources", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(16),((!(self.resources!=null))||(!cel.or(()=>cel.or(()=>cel.hasField((self?.resources??cel.getPath(self,"resources")),"limits"),()=>cel.hasField((self?.resources??cel.getPath(self,"resources")),"requests")),()=>cel.hasField((self?.resources??cel.getPath(self,"resources")),"claims"))))); }},
  {when:3,message:"cannot be set for an Ephemeral Container",reason:"FieldValueForbidden",path:["subPath"],suffix:".subPath",each:["volumeMounts","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(3),(!(item.subPath!=null))); }},
  {when:3,message:"cannot be set for an Ephemeral Container",reason:"FieldValueForbidden",path:["subPathExpr"],suffix:".subPathExpr",each:["volumeMounts","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(3),(!(item.subPathExpr!=null))); }},
];
function rules_EphemeralContainer_name(s, o, w) {
  w.format("dnsLabel", s);
}
function rules_EphemeralContainer_ports(s, o, w) {
  w.items(s, o, rules_ContainerPort, ["containerPort","protocol"]);
}
function rules_EphemeralContainer_envFrom(s, o, w) {
  w.items(s, o, rules_EnvFromSource, undefined);
}
function rules_EphemeralContainer_env(s, o, w) {
  w.items(s, o, rules_EnvVar, ["name"]);
}
function rules_EphemeralContainer_restartPolicyRules(s, o, w) {
  w.items(s, o, rules_ContainerRestartRule, undefined);
}
function rules_EphemeralContainer(s, o, w) {
  w.apply(list_EphemeralContainer, s, o);
  if (!rt.isObject(s)) return;
  const p = rt.isObject(o) ? o : undefined;
  if (s.name !== "" && s.name !== 0) w.field("name", s.name, p === undefined ? undefined : p.name, rules_EphemeralContainer_name);
  w.field("ports", s.ports, p === undefined ? undefined : p.ports, rules_EphemeralContainer_ports);
  w.field("envFrom", s.envFrom, p === undefined ? undefined : p.envFrom, rules_EphemeralContainer_envFrom);
  w.field("env", s.env, p === undefined ? undefined : p.env, rules_EphemeralContainer_env);
  w.field("restartPolicyRules", s.restartPolicyRules, p === undefined ? undefined : p.restartPolicyRules, rules_EphemeralContainer_restartPolicyRules);
  w.field("livenessProbe", s.livenessProbe, p === undefined ? undefined : p.livenessProbe, rules_Probe);
  w.field("readinessProbe", s.readinessProbe, p === undefined ? undefined : p.readinessProbe, rules_Probe);
  w.field("startupProbe", s.startupProbe, p === undefined ? undefined : p.startupProbe, rules_Probe);
  w.field("lifecycle", s.lifecycle, p === undefined ? undefined : p.lifecycle, rules_Lifecycle);
  w.field("securityContext", s.securityContext, p === undefined ? undefined : p.securityContext, rules_SecurityContext);
}
const list_EphemeralVolumeSource = [
  {when:3,message:"cannot be set",reason:"FieldValueForbidden",path:["volumeClaimTemplate","metadata","name"],suffix:".volumeClaimTemplate.metadata.name", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(14),cel.or(()=>((!(self.volumeClaimTemplate!=null))||(!cel.hasField((self?.volumeClaimTemplate??cel.getPath(self,"volumeClaimTemplate")),"metadata"))),()=>(!cel.hasField((self?.volumeClaimTemplate?.metadata??cel.getPath(self,"volumeClaimTemplate","metadata")),"name")))); }},
];
function rules_EphemeralVolumeSource(s, o, w) {
  w.apply(list_EphemeralVolumeSource, s, o);
  if (!rt.isObject(s)) return;
  const p = rt.isObject(o) ? o : undefined;
  w.field("volumeClaimTemplate", s.volumeClaimTemplate, p === undefined ? undefined : p.volumeClaimTemplate, rules_PersistentVolumeClaimTemplate);
}
function rules_FileKeySelector_volumeName(s, o, w) {
  w.format("dnsLabel", s);
}
function rules_FileKeySelector_path(s, o, w) {
  w.format("volumeFilePath", s);
}
function rules_FileKeySelector_key(s, o, w) {
  w.format("envVarName", s);
}
function rules_FileKeySelector(s, o, w) {
  if (!rt.isObject(s)) return;
  const p = rt.isObject(o) ? o : undefined;
  if (s.volumeName !== "" && s.volumeName !== 0) w.field("volumeName", s.volumeName, p === undefined ? undefined : p.volumeName, rules_FileKeySelector_volumeName);
  if (s.path !== "" && s.path !== 0) w.field("path", s.path, p === undefined ? undefined : p.path, rules_FileKeySelector_path);
  if (s.key !== "" && s.key !== 0) w.field("key", s.key, p === undefined ? undefined : p.key, rules_FileKeySelector_key);
}
const list_FlexVolumeSource = [
  {when:3,message:"kubernetes.io and k8s.io namespaces are reserved",reason:"FieldValueInvalid",each:["options","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const key = at.key; return (b.charge(3),(!cel.f.matches_string(b,key,"^([^\u002f]*[.])?(kubernetes|k8s)[.]io\u002f"))); }, value: (self, oldSelf, c, at) => { const b = c.budget; const key = at.key; return (b.charge(1),key); }},
];
function rules_FlexVolumeSource(s, o, w) {
  w.apply(list_FlexVolumeSource, s, o);
  if (!rt.isObject(s)) return;
}
function rules_GRPCAction_port(s, o, w) {
  w.format("portNumber", s);
}
function rules_GRPCAction(s, o, w) {
  if (!rt.isObject(s)) return;
  const p = rt.isObject(o) ? o : undefined;
  w.field("port", s.port, p === undefined ? undefined : p.port, rules_GRPCAction_port);
}
function rules_GitRepoVolumeSource_directory(s, o, w) {
  w.format("descendingPath", s);
}
function rules_GitRepoVolumeSource(s, o, w) {
  if (!rt.isObject(s)) return;
  const p = rt.isObject(o) ? o : undefined;
  w.field("directory", s.directory, p === undefined ? undefined : p.directory, rules_GitRepoVolumeSource_directory);
}
const list_HTTPGetAction = [
  {when:3,message:"",reason:"FieldValueInvalid",each:["httpHeaders","*"],format:"httpHeaderName", field: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),"httpHeaders"); }, value: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(2),(item?.name??cel.getPath(item,"name"))); }},
];
function rules_HTTPGetAction_port(s, o, w) {
  w.format("portNumberOrName", s);
}
function rules_HTTPGetAction(s, o, w) {
  w.apply(list_HTTPGetAction, s, o);
  if (!rt.isObject(s)) return;
  const p = rt.isObject(o) ? o : undefined;
  w.field("port", s.port, p === undefined ? undefined : p.port, rules_HTTPGetAction_port);
}
function rules_HostAlias_ip(s, o, w) {
  w.format("ip", s);
}
function rules_HostAlias_HostAlias_hostnames_item(s, o, w) {
  w.format("dnsSubdomain", s);
}
function rules_HostAlias_hostnames(s, o, w) {
  w.items(s, o, rules_HostAlias_HostAlias_hostnames_item, undefined);
}
function rules_HostAlias(s, o, w) {
  if (!rt.isObject(s)) return;
  const p = rt.isObject(o) ? o : undefined;
  w.field("ip", s.ip, p === undefined ? undefined : p.ip, rules_HostAlias_ip);
  w.field("hostnames", s.hostnames, p === undefined ? undefined : p.hostnames, rules_HostAlias_hostnames);
}
const list_ISCSIVolumeSource = [
  {when:3,message:"",reason:"FieldValueRequired",path:["secretRef"],suffix:".secretRef", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(12),cel.or(()=>cel.and(()=>(!cel.f.optional_orValue_value(b,cel.selectOptional(self,"chapAuthDiscovery"),()=>false)),()=>(!cel.f.optional_orValue_value(b,cel.selectOptional(self,"chapAuthSession"),()=>false))),()=>(self.secretRef!=null))); }},
  {when:3,message:"",reason:"FieldValueInvalid",format:"iscsiName", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(3),(!(self.initiatorName!=null))); }, field: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),"initiatorname"); }, value: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(2),(self?.initiatorName??cel.getPath(self,"initiatorName"))); }},
];
function rules_ISCSIVolumeSource_iqn(s, o, w) {
  w.format("iscsiName", s);
}
function rules_ISCSIVolumeSource_lun(s, o, w) {
  w.format("lun", s);
}
function rules_ISCSIVolumeSource(s, o, w) {
  w.apply(list_ISCSIVolumeSource, s, o);
  if (!rt.isObject(s)) return;
  const p = rt.isObject(o) ? o : undefined;
  if (s.iqn !== "" && s.iqn !== 0) w.field("iqn", s.iqn, p === undefined ? undefined : p.iqn, rules_ISCSIVolumeSource_iqn);
  w.field("lun", s.lun, p === undefined ? undefined : p.lun, rules_ISCSIVolumeSource_lun);
}
function rules_KeyToPath_path(s, o, w) {
  w.format("volumeFilePath", s);
}
function rules_KeyToPath_mode(s, o, w) {
  w.format("fileMode", s);
}
function rules_KeyToPath(s, o, w) {
  if (!rt.isObject(s)) return;
  const p = rt.isObject(o) ? o : undefined;
  if (s.path !== "" && s.path !== 0) w.field("path", s.path, p === undefined ? undefined : p.path, rules_KeyToPath_path);
  w.field("mode", s.mode, p === undefined ? undefined : p.mode, rules_KeyToPath_mode);
}
function rules_Lifecycle(s, o, w) {
  if (!rt.isObject(s)) return;
  const p = rt.isObject(o) ? o : undefined;
  w.field("postStart", s.postStart, p === undefined ? undefined : p.postStart, rules_LifecycleHandler);
  w.field("preStop", s.preStop, p === undefined ? undefined : p.preStop, rules_LifecycleHandler);
}
const list_LifecycleHandler = [
  {when:3,message:"must specify a handler type",reason:"FieldValueRequired", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(11),(((self.exec!=null)||(self.httpGet!=null))||((self.tcpSocket!=null)||(self.sleep!=null)))); }},
  {when:3,message:"may not specify more than 1 handler type",reason:"FieldValueForbidden",path:["httpGet"],suffix:".httpGet",hides:".httpGet", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(7),((!(self.httpGet!=null))||(!(self.exec!=null)))); }},
  {when:3,message:"may not specify more than 1 handler type",reason:"FieldValueForbidden",path:["tcpSocket"],suffix:".tcpSocket",hides:".tcpSocket", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(10),((!(self.tcpSocket!=null))||(!((self.exec!=null)||(self.httpGet!=null))))); }},
  {when:3,message:"may not specify more than 1 handler type",reason:"FieldValueForbidden",path:["sleep"],suffix:".sleep",hides:".sleep", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(13),((!(self.sleep!=null))||(!(((self.exec!=null)||(self.httpGet!=null))||(self.tcpSocket!=null))))); }},
];
function rules_LifecycleHandler(s, o, w) {
  w.apply(list_LifecycleHandler, s, o);
  if (!rt.isObject(s)) return;
  const p = rt.isObject(o) ? o : undefined;
  w.field("httpGet", s.httpGet, p === undefined ? undefined : p.httpGet, rules_HTTPGetAction);
  w.field("tcpSocket", s.tcpSocket, p === undefined ? undefined : p.tcpSocket, rules_TCPSocketAction);
}
function rules_NodeAffinity_preferredDuringSchedulingIgnoredDuringExecution(s, o, w) {
  w.items(s, o, rules_PreferredSchedulingTerm, undefined);
}
function rules_NodeAffinity(s, o, w) {
  if (!rt.isObject(s)) return;
  const p = rt.isObject(o) ? o : undefined;
  w.field("requiredDuringSchedulingIgnoredDuringExecution", s.requiredDuringSchedulingIgnoredDuringExecution, p === undefined ? undefined : p.requiredDuringSchedulingIgnoredDuringExecution, (s, o, w) => unit_core_v1.rules.NodeSelector(s, o, w));
  w.field("preferredDuringSchedulingIgnoredDuringExecution", s.preferredDuringSchedulingIgnoredDuringExecution, p === undefined ? undefined : p.preferredDuringSchedulingIgnoredDuringExecution, rules_NodeAffinity_preferredDuringSchedulingIgnoredDuringExecution);
}
const list_PersistentVolumeClaimTemplate = [
  {when:3,message:"",reason:"FieldValueInvalid",each:["metadata","labels","*"],format:"qualifiedName", field: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),"metadata.labels"); }, value: (self, oldSelf, c, at) => { const b = c.budget; const key = at.key; return (b.charge(1),key); }},
  {when:3,message:"",reason:"FieldValueInvalid",each:["metadata","labels","*"],format:"labelValue", field: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),"metadata.labels"); }},
  {when:3,message:"",reason:"FieldValueInvalid",each:["metadata","annotations","*"],format:"annotationKey", field: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),"metadata.annotations"); }, value: (self, oldSelf, c, at) => { const b = c.budget; const key = at.key; return (b.charge(1),key); }},
];
function rules_PersistentVolumeClaimTemplate(s, o, w) {
  w.apply(list_PersistentVolumeClaimTemplate, s, o);
  if (!rt.isObject(s)) return;
  const p = rt.isObject(o) ? o : undefined;
  w.field("spec", s.spec, p === undefined ? undefined : p.spec, (s, o, w) => unit_core_v1.rules.PersistentVolumeClaimSpec(s, o, w));
}
function rules_PodAffinity_requiredDuringSchedulingIgnoredDuringExecution(s, o, w) {
  w.items(s, o, rules_PodAffinityTerm, undefined);
}
function rules_PodAffinity_preferredDuringSchedulingIgnoredDuringExecution(s, o, w) {
  w.items(s, o, rules_WeightedPodAffinityTerm, undefined);
}
function rules_PodAffinity(s, o, w) {
  if (!rt.isObject(s)) return;
  const p = rt.isObject(o) ? o : undefined;
  w.field("requiredDuringSchedulingIgnoredDuringExecution", s.requiredDuringSchedulingIgnoredDuringExecution, p === undefined ? undefined : p.requiredDuringSchedulingIgnoredDuringExecution, rules_PodAffinity_requiredDuringSchedulingIgnoredDuringExecution);
  w.field("preferredDuringSchedulingIgnoredDuringExecution", s.preferredDuringSchedulingIgnoredDuringExecution, p === undefined ? undefined : p.preferredDuringSchedulingIgnoredDuringExecution, rules_PodAffinity_preferredDuringSchedulingIgnoredDuringExecution);
}
const list_PodAffinityTerm = [
  {when:3,message:"",reason:"FieldValueInvalid",each:["namespaces","*"],format:"dnsLabel", field: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),"namespace"); }, value: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(1),item); }},
  {when:3,message:"can not be empty",reason:"FieldValueRequired",path:["topologyKey"],suffix:".topologyKey", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(3),(!((self?.topologyKey??cel.getPath(self,"topologyKey"))===""))); }},
  {when:3,message:"must not be specified when labelSelector is not set",reason:"FieldValueForbidden",path:["matchLabelKeys"],suffix:".matchLabelKeys", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(6),((!(self.matchLabelKeys!=null))||(self.labelSelector!=null))); }},
  {when:3,message:"",reason:"FieldValueInvalid",each:["matchLabelKeys","*"],format:"qualifiedName", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(3),(!(self.labelSelector!=null))); }},
  {when:3,message:"must not be specified when labelSelector is not set",reason:"FieldValueForbidden",path:["mismatchLabelKeys"],suffix:".mismatchLabelKeys", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(6),((!(self.mismatchLabelKeys!=null))||(self.labelSelector!=null))); }},
  {when:3,message:"",reason:"FieldValueInvalid",each:["mismatchLabelKeys","*"],format:"qualifiedName", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(3),(!(self.labelSelector!=null))); }},
  {when:3,message:"exists in both matchLabelKeys and mismatchLabelKeys",reason:"FieldValueInvalid",each:["matchLabelKeys","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(16),(!cel.f.in_list(b,item,cel.f.optional_orValue_value(b,cel.selectOptional(self,"mismatchLabelKeys"),()=>[])))); }},
];
function rules_PodAffinityTerm_topologyKey(s, o, w) {
  w.format("qualifiedName", s);
}
function rules_PodAffinityTerm(s, o, w) {
  w.apply(list_PodAffinityTerm, s, o);
  if (!rt.isObject(s)) return;
  const p = rt.isObject(o) ? o : undefined;
  w.field("labelSelector", s.labelSelector, p === undefined ? undefined : p.labelSelector, (s, o, w) => unit_meta_v1.rules.LabelSelector(s, o, w));
  w.field("topologyKey", s.topologyKey, p === undefined ? undefined : p.topologyKey, rules_PodAffinityTerm_topologyKey);
  w.field("namespaceSelector", s.namespaceSelector, p === undefined ? undefined : p.namespaceSelector, (s, o, w) => unit_meta_v1.rules.LabelSelector(s, o, w));
}
function rules_PodAntiAffinity_requiredDuringSchedulingIgnoredDuringExecution(s, o, w) {
  w.items(s, o, rules_PodAffinityTerm, undefined);
}
function rules_PodAntiAffinity_preferredDuringSchedulingIgnoredDuringExecution(s, o, w) {
  w.items(s, o, rules_WeightedPodAffinityTerm, undefined);
}
function rules_PodAntiAffinity(s, o, w) {
  if (!rt.isObject(s)) return;
  const p = rt.isObject(o) ? o : undefined;
  w.field("requiredDuringSchedulingIgnoredDuringExecution", s.requiredDuringSchedulingIgnoredDuringExecution, p === undefined ? undefined : p.requiredDuringSchedulingIgnoredDuringExecution, rules_PodAntiAffinity_requiredDuringSchedulingIgnoredDuringExecution);
  w.field("preferredDuringSchedulingIgnoredDuringExecution", s.preferredDuringSchedulingIgnoredDuringExecution, p === undefined ? undefined : p.preferredDuringSchedulingIgnoredDuringExecution, rules_PodAntiAffinity_preferredDuringSchedulingIgnoredDuringExecution);
}
const list_PodDNSConfig = [
  {when:3,message:"must not have more than 3 nameservers",reason:"FieldValueInvalid",path:["nameservers"],suffix:".nameservers", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(15),cel.lessEquals(cel.f.list_size(b,cel.f.optional_orValue_value(b,cel.selectOptional(self,"nameservers"),()=>[])),3)); }},
  {when:3,message:"must not have more than 32 search paths",reason:"FieldValueInvalid",path:["searches"],suffix:".searches", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(15),cel.lessEquals(cel.f.list_size(b,cel.f.optional_orValue_value(b,cel.selectOptional(self,"searches"),()=>[])),32)); }},
  {when:3,message:"must not have more than 2048 characters (including spaces) in the search list",reason:"FieldValueInvalid",path:["searches"],suffix:".searches", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(16),cel.lessEquals(cel.f.string_size(b,cel.f.list_join_string(b,cel.f.optional_orValue_value(b,cel.selectOptional(self,"searches"),()=>[])," ")),2048)); }},
  {when:3,message:"must not be empty",reason:"FieldValueRequired",each:["options","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(2),(item.name!=null)); }},
];
function rules_PodDNSConfig_PodDNSConfig_nameservers_item(s, o, w) {
  w.format("ip", s);
}
function rules_PodDNSConfig_nameservers(s, o, w) {
  w.items(s, o, rules_PodDNSConfig_PodDNSConfig_nameservers_item, undefined);
}
function rules_PodDNSConfig_PodDNSConfig_searches_item(s, o, w) {
  w.format("dnsSearch", s);
}
function rules_PodDNSConfig_searches(s, o, w) {
  w.items(s, o, rules_PodDNSConfig_PodDNSConfig_searches_item, undefined);
}
function rules_PodDNSConfig(s, o, w) {
  w.apply(list_PodDNSConfig, s, o);
  if (!rt.isObject(s)) return;
  const p = rt.isObject(o) ? o : undefined;
  w.field("nameservers", s.nameservers, p === undefined ? undefined : p.nameservers, rules_PodDNSConfig_nameservers);
  w.field("searches", s.searches, p === undefined ? undefined : p.searches, rules_PodDNSConfig_searches);
}
function rules_PodReadinessGate_conditionType(s, o, w) {
  w.format("qualifiedName", s);
}
function rules_PodReadinessGate(s, o, w) {
  if (!rt.isObject(s)) return;
  const p = rt.isObject(o) ? o : undefined;
  w.field("conditionType", s.conditionType, p === undefined ? undefined : p.conditionType, rules_PodReadinessGate_conditionType);
}
const list_PodResourceClaim = [
  {when:3,message:"must specify one of: `resourceClaimName`, `resourceClaimTemplateName`",reason:"FieldValueInvalid", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(5),((self.resourceClaimName!=null)||(self.resourceClaimTemplateName!=null))); }, value: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(47),cel.mapOf(["Name",(self?.name??cel.getPath(self,"name")),"ResourceClaimName",((self.resourceClaimName!=null)?(self?.resourceClaimName??cel.getPath(self,"resourceClaimName")):null),"ResourceClaimTemplateName",((self.resourceClaimTemplateName!=null)?(self?.resourceClaimTemplateName??cel.getPath(self,"resourceClaimTemplateName")):null)],[])); }},
  {when:3,message:"at most one of `resourceClaimName` or `resourceClaimTemplateName` may be specified",reason:"FieldValueInvalid", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(7),((!(self.resourceClaimName!=null))||(!(self.resourceClaimTemplateName!=null)))); }, value: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(47),cel.mapOf(["Name",(self?.name??cel.getPath(self,"name")),"ResourceClaimName",((self.resourceClaimName!=null)?(self?.resourceClaimName??cel.getPath(self,"resourceClaimName")):null),"ResourceClaimTemplateName",((self.resourceClaimTemplateName!=null)?(self?.resourceClaimTemplateName??cel.getPath(self,"resourceClaimTemplateName")):null)],[])); }},
];
function rules_PodResourceClaim_name(s, o, w) {
  w.format("dnsLabel", s);
}
function rules_PodResourceClaim_resourceClaimName(s, o, w) {
  w.format("dnsSubdomain", s);
}
function rules_PodResourceClaim_resourceClaimTemplateName(s, o, w) {
  w.format("dnsSubdomain", s);
}
function rules_PodResourceClaim(s, o, w) {
  w.apply(list_PodResourceClaim, s, o);
  if (!rt.isObject(s)) return;
  const p = rt.isObject(o) ? o : undefined;
  if (s.name !== "" && s.name !== 0) w.field("name", s.name, p === undefined ? undefined : p.name, rules_PodResourceClaim_name);
  w.field("resourceClaimName", s.resourceClaimName, p === undefined ? undefined : p.resourceClaimName, rules_PodResourceClaim_resourceClaimName);
  w.field("resourceClaimTemplateName", s.resourceClaimTemplateName, p === undefined ? undefined : p.resourceClaimTemplateName, rules_PodResourceClaim_resourceClaimTemplateName);
}
function rules_PodSecurityContext_runAsUser(s, o, w) {
  w.format("userId", s);
}
function rules_PodSecurityContext_runAsGroup(s, o, w) {
  w.format("userId", s);
}
function rules_PodSecurityContext_PodSecurityContext_supplementalGroups_item(s, o, w) {
  w.format("userId", s);
}
function rules_PodSecurityContext_supplementalGroups(s, o, w) {
  w.items(s, o, rules_PodSecurityContext_PodSecurityContext_supplementalGroups_item, undefined);
}
function rules_PodSecurityContext_fsGroup(s, o, w) {
  w.format("userId", s);
}
function rules_PodSecurityContext_sysctls(s, o, w) {
  w.unique(s, "name");
  w.items(s, o, rules_Sysctl, undefined);
}
function rules_PodSecurityContext(s, o, w) {
  if (!rt.isObject(s)) return;
  const p = rt.isObject(o) ? o : undefined;
  w.field("windowsOptions", s.windowsOptions, p === undefined ? undefined : p.windowsOptions, rules_WindowsSecurityContextOptions);
  w.field("runAsUser", s.runAsUser, p === undefined ? undefined : p.runAsUser, rules_PodSecurityContext_runAsUser);
  w.field("runAsGroup", s.runAsGroup, p === undefined ? undefined : p.runAsGroup, rules_PodSecurityContext_runAsGroup);
  w.field("supplementalGroups", s.supplementalGroups, p === undefined ? undefined : p.supplementalGroups, rules_PodSecurityContext_supplementalGroups);
  w.field("fsGroup", s.fsGroup, p === undefined ? undefined : p.fsGroup, rules_PodSecurityContext_fsGroup);
  w.field("sysctls", s.sysctls, p === undefined ? undefined : p.sysctls, rules_PodSecurityContext_sysctls);
  w.field("seccompProfile", s.seccompProfile, p === undefined ? undefined : p.seccompProfile, rules_SeccompProfile);
  w.field("appArmorProfile", s.appArmorProfile, p === undefined ? undefined : p.appArmorProfile, rules_AppArmorProfile);
}
const list_PodSpec = [
  {when:3,message:"",reason:"FieldValueDuplicate",path:["name"],suffix:".name",each:["initContainers","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const indexes = at.indexes; const item = at.value; return (b.charge(20),cel.and(()=>(!cel.exists(cel.f.optional_orValue_value(b,cel.selectOptional(self,"containers"),()=>[]),(v0)=>cel.and(()=>cel.equalStrings((v0?.name??cel.getPath(v0,"name")),(item?.name??cel.getPath(item,"name")),b),()=>(!((v0?.name??cel.getPath(v0,"name"))===""))),[b,12])),()=>(!cel.exists2((self?.initContainers??cel.getPath(self,"initContainers")),(v1,v2)=>cel.and(()=>cel.and(()=>cel.less(v1,cel.f.index_list(b,indexes,0)),()=>cel.equalStrings((v2?.name??cel.getPath(v2,"name")),(item?.name??cel.getPath(item,"name")),b)),()=>(!((v2?.name??cel.getPath(v2,"name"))===""))),[b,17])))); }},
  {when:3,message:"may not be set for init containers without restartPolicy=Always",reason:"FieldValueForbidden",path:["lifecycle"],suffix:".lifecycle",each:["initContainers","*"],hides:".lifecycle", rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(8),((!(item.lifecycle!=null))||(cel.f.optional_orValue_value(b,cel.selectOptional(item,"restartPolicy"),()=>"")==="Always"))); }},
  {when:3,message:"may not be set for init containers without restartPolicy=Always",reason:"FieldValueForbidden",path:["livenessProbe"],suffix:".livenessProbe",each:["initContainers","*"],hides:".livenessProbe", rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(8),((!(item.livenessProbe!=null))||(cel.f.optional_orValue_value(b,cel.selectOptional(item,"restartPolicy"),()=>"")==="Always"))); }},
  {when:3,message:"may not be set for init containers without restartPolicy=Always",reason:"FieldValueForbidden",path:["readinessProbe"],suffix:".readinessProbe",each:["initContainers","*"],hides:".readinessProbe", rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(8),((!(item.readinessProbe!=null))||(cel.f.optional_orValue_value(b,cel.selectOptional(item,"restartPolicy"),()=>"")==="Always"))); }},
  {when:3,message:"may not be set for init containers without restartPolicy=Always",reason:"FieldValueForbidden",path:["startupProbe"],suffix:".startupProbe",each:["initContainers","*"],hides:".startupProbe", rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(8),((!(item.startupProbe!=null))||(cel.f.optional_orValue_value(b,cel.selectOptional(item,"restartPolicy"),()=>"")==="Always"))); }},
  {when:3,message:"",reason:"FieldValueRequired",path:["preemptionPolicy"],suffix:".preemptionPolicy", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(7),((!(self.preemptionPolicy!=null))||(!((self?.preemptionPolicy??cel.getPath(self,"preemptionPolicy"))==="")))); }},
  {when:3,message:"supported values: \"PreemptLowerPriority\", \"Never\"",reason:"FieldValueNotSupported",path:["preemptionPolicy"],suffix:".preemptionPolicy", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(17),((!(self.preemptionPolicy!=null))||cel.f.in_list(b,(self?.preemptionPolicy??cel.getPath(self,"preemptionPolicy")),["","PreemptLowerPriority","Never"]))); }},
  {when:3,message:"",reason:"FieldValueDuplicate",path:["name"],suffix:".name",each:["containers","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const indexes = at.indexes; const item = at.value; return (b.charge(4),(!cel.exists2((self?.containers??cel.getPath(self,"containers")),(v0,v1)=>cel.and(()=>cel.less(v0,cel.f.index_list(b,indexes,0)),()=>cel.equalStrings((v1?.name??cel.getPath(v1,"name")),(item?.name??cel.getPath(item,"name")),b)),[b,13]))); }},
  {when:3,message:"",reason:"FieldValueDuplicate",path:["hostPort"],suffix:".hostPort",each:["containers","*","ports","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const indexes = at.indexes; const item = at.value; return (b.charge(8),((!(item.hostPort!=null))||(!cel.exists2((self?.containers??cel.getPath(self,"containers")),(v0,v1)=>cel.and(()=>cel.lessEquals(v0,cel.f.index_list(b,indexes,0)),()=>cel.exists2(cel.f.optional_orValue_value(b,cel.selectOptional(v1,"ports"),()=>[]),(v2,v3)=>cel.and(()=>cel.and(()=>cel.or(()=>cel.less(v0,cel.f.index_list(b,indexes,0)),()=>cel.less(v2,cel.f.index_list(b,indexes,1))),()=>cel.equalNumbers(cel.f.optional_orValue_value(b,cel.selectOptional(v3,"hostPort"),()=>0),(item?.hostPort??cel.getPath(item,"hostPort")))),()=>cel.and(()=>cel.equalStrings(cel.f.optional_orValue_value(b,cel.selectOptional(v3,"protocol"),()=>""),cel.f.optional_orValue_value(b,cel.selectOptional(item,"protocol"),()=>""),b),()=>cel.equalStrings(cel.f.optional_orValue_value(b,cel.selectOptional(v3,"hostIP"),()=>""),cel.f.optional_orValue_value(b,cel.selectOptional(item,"hostIP"),()=>""),b))),[b,35])),[b,22])))); }, value: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(13),cel.f.add_string(b,cel.f.add_string(b,cel.f.add_string(b,cel.f.add_string(b,cel.f.optional_orValue_value(b,cel.selectOptional(item,"protocol"),()=>""),"\u002f"),cel.f.optional_orValue_value(b,cel.selectOptional(item,"hostIP"),()=>"")),"\u002f"),cel.f.int64_to_string(b,(item?.hostPort??cel.getPath(item,"hostPort"))))); }},
  {when:3,message:"must match `containerPort` when `hostNetwork` is true",reason:"FieldValueInvalid",path:["hostPort"],suffix:".hostPort",each:["containers","*","ports","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(14),cel.or(()=>cel.or(()=>(!cel.f.optional_orValue_value(b,cel.selectOptional(self,"hostNetwork"),()=>false)),()=>(!(item.hostPort!=null))),()=>cel.equalNumbers((item?.hostPort??cel.getPath(item,"hostPort")),(item?.containerPort??cel.getPath(item,"containerPort"))))); }},
  {when:3,message:"",reason:"FieldValueNotFound",path:["name"],suffix:".name",each:["containers","*","volumeMounts","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; const root = c.root; return (b.charge(30),cel.or(()=>cel.exists(cel.f.optional_orValue_value(b,cel.selectOptional(self,"volumes"),()=>[]),(v0)=>cel.and(()=>cel.equalStrings((v0?.name??cel.getPath(v0,"name")),(item?.name??cel.getPath(item,"name")),b),()=>(!((v0?.name??cel.getPath(v0,"name"))===""))),[b,12]),()=>cel.exists(cel.f.optional_orValue_value(b,cel.selectOptional(cel.selectOptional(root,"spec"),"volumeClaimTemplates"),()=>[]),(v1)=>cel.and(()=>cel.equal(cel.f.optional_orValue_value(b,cel.selectOptional(cel.selectOptional(v1,"metadata"),"name"),()=>""),(item?.name??cel.getPath(item,"name")),b),()=>(!((item?.name??cel.getPath(item,"name"))===""))),[b,14]))); }},
  {when:3,message:"",reason:"FieldValueNotFound",path:["name"],suffix:".name",each:["containers","*","volumeDevices","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; const root = c.root; return (b.charge(30),cel.or(()=>cel.exists(cel.f.optional_orValue_value(b,cel.selectOptional(self,"volumes"),()=>[]),(v0)=>cel.and(()=>cel.equalStrings((v0?.name??cel.getPath(v0,"name")),(item?.name??cel.getPath(item,"name")),b),()=>(!((v0?.name??cel.getPath(v0,"name"))===""))),[b,12]),()=>cel.exists(cel.f.optional_orValue_value(b,cel.selectOptional(cel.selectOptional(root,"spec"),"volumeClaimTemplates"),()=>[]),(v1)=>cel.and(()=>cel.equal(cel.f.optional_orValue_value(b,cel.selectOptional(cel.selectOptional(v1,"metadata"),"name"),()=>""),(item?.name??cel.getPath(item,"name")),b),()=>(!((item?.name??cel.getPath(item,"name"))===""))),[b,14]))); }},
  {when:3,message:"can only use volume source type of PersistentVolumeClaim or Ephemeral for block mode",reason:"FieldValueInvalid",path:["name"],suffix:".name",each:["containers","*","volumeDevices","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(14),cel.all(cel.f.optional_orValue_value(b,cel.selectOptional(self,"volumes"),()=>[]),(v0)=>cel.or(()=>cel.or(()=>(!cel.equalStrings((v0?.name??cel.getPath(v0,"name")),(item?.name??cel.getPath(item,"name")),b)),()=>(v0.persistentVolumeClaim!=null)),()=>(v0.ephemeral!=null)),[b,14])); }},
  {when:3,message:"",reason:"FieldValueNotFound",path:["valueFrom","fileKeyRef","volumeName"],suffix:".valueFrom.fileKeyRef.volumeName",each:["containers","*","env","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(23),cel.or(()=>((!(item.valueFrom!=null))||(!cel.hasField((item?.valueFrom??cel.getPath(item,"valueFrom")),"fileKeyRef"))),()=>cel.exists(cel.f.optional_orValue_value(b,cel.selectOptional(self,"volumes"),()=>[]),(v0)=>cel.and(()=>cel.equalStrings((v0?.name??cel.getPath(v0,"name")),(item?.valueFrom?.fileKeyRef?.volumeName??cel.getPath(item,"valueFrom","fileKeyRef","volumeName")),b),()=>(!((v0?.name??cel.getPath(v0,"name"))===""))),[b,14]))); }},
  {when:3,message:"referenced volume must be of type emptyDir",reason:"FieldValueInvalid",path:["valueFrom","fileKeyRef","volumeName"],suffix:".valueFrom.fileKeyRef.volumeName",each:["containers","*","env","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(23),cel.or(()=>((!(item.valueFrom!=null))||(!cel.hasField((item?.valueFrom??cel.getPath(item,"valueFrom")),"fileKeyRef"))),()=>cel.all(cel.f.optional_orValue_value(b,cel.selectOptional(self,"volumes"),()=>[]),(v0)=>cel.or(()=>(!cel.equalStrings((v0?.name??cel.getPath(v0,"name")),(item?.valueFrom?.fileKeyRef?.volumeName??cel.getPath(item,"valueFrom","fileKeyRef","volumeName")),b)),()=>(v0.emptyDir!=null)),[b,13]))); }},
  {when:3,message:"",reason:"FieldValueNotFound",each:["containers","*","resources","claims","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(18),cel.or(()=>((item?.name??cel.getPath(item,"name"))===""),()=>cel.exists(cel.f.optional_orValue_value(b,cel.selectOptional(self,"resourceClaims"),()=>[]),(v0)=>cel.equalStrings((v0?.name??cel.getPath(v0,"name")),(item?.name??cel.getPath(item,"name")),b),[b,8]))); }, messageExpression: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(9),cel.f.add_string(b,"must be one of the names in pod.spec.resourceClaims",((self.resourceClaims!=null)?cel.f.add_string(b,": ",cel.f.list_join_string(b,cel.map((self?.resourceClaims??cel.getPath(self,"resourceClaims")),(v0)=>(v0?.name??cel.getPath(v0,"name")),[b,5]),", ")):" which is empty"))); }, value: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(2),(item?.name??cel.getPath(item,"name"))); }},
  {when:3,message:"`hostUsers` must be false to use `Unmasked`",reason:"FieldValueInvalid",path:["securityContext","procMount"],suffix:".securityContext.procMount",each:["containers","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(14),cel.or(()=>((!(item.securityContext!=null))||(!(cel.f.optional_orValue_value(b,cel.selectOptional((item?.securityContext??cel.getPath(item,"securityContext")),"procMount"),()=>"")==="Unmasked"))),()=>(!cel.f.optional_orValue_value(b,cel.selectOptional(self,"hostUsers"),()=>true)))); }},
  {when:3,message:"",reason:"FieldValueNotFound",path:["name"],suffix:".name",each:["initContainers","*","volumeMounts","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; const root = c.root; return (b.charge(30),cel.or(()=>cel.exists(cel.f.optional_orValue_value(b,cel.selectOptional(self,"volumes"),()=>[]),(v0)=>cel.and(()=>cel.equalStrings((v0?.name??cel.getPath(v0,"name")),(item?.name??cel.getPath(item,"name")),b),()=>(!((v0?.name??cel.getPath(v0,"name"))===""))),[b,12]),()=>cel.exists(cel.f.optional_orValue_value(b,cel.selectOptional(cel.selectOptional(root,"spec"),"volumeClaimTemplates"),()=>[]),(v1)=>cel.and(()=>cel.equal(cel.f.optional_orValue_value(b,cel.selectOptional(cel.selectOptional(v1,"metadata"),"name"),()=>""),(item?.name??cel.getPath(item,"name")),b),()=>(!((item?.name??cel.getPath(item,"name"))===""))),[b,14]))); }},
  {when:3,message:"",reason:"FieldValueNotFound",path:["name"],suffix:".name",each:["initContainers","*","volumeDevices","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; const root = c.root; return (b.charge(30),cel.or(()=>cel.exists(cel.f.optional_orValue_value(b,cel.selectOptional(self,"volumes"),()=>[]),(v0)=>cel.and(()=>cel.equalStrings((v0?.name??cel.getPath(v0,"name")),(item?.name??cel.getPath(item,"name")),b),()=>(!((v0?.name??cel.getPath(v0,"name"))===""))),[b,12]),()=>cel.exists(cel.f.optional_orValue_value(b,cel.selectOptional(cel.selectOptional(root,"spec"),"volumeClaimTemplates"),()=>[]),(v1)=>cel.and(()=>cel.equal(cel.f.optional_orValue_value(b,cel.selectOptional(cel.selectOptional(v1,"metadata"),"name"),()=>""),(item?.name??cel.getPath(item,"name")),b),()=>(!((item?.name??cel.getPath(item,"name"))===""))),[b,14]))); }},
  {when:3,message:"can only use volume source type of PersistentVolumeClaim or Ephemeral for block mode",reason:"FieldValueInvalid",path:["name"],suffix:".name",each:["initContainers","*","volumeDevices","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(14),cel.all(cel.f.optional_orValue_value(b,cel.selectOptional(self,"volumes"),()=>[]),(v0)=>cel.or(()=>cel.or(()=>(!cel.equalStrings((v0?.name??cel.getPath(v0,"name")),(item?.name??cel.getPath(item,"name")),b)),()=>(v0.persistentVolumeClaim!=null)),()=>(v0.ephemeral!=null)),[b,14])); }},
  {when:3,message:"",reason:"FieldValueNotFound",path:["valueFrom","fileKeyRef","volumeName"],suffix:".valueFrom.fileKeyRef.volumeName",each:["initContainers","*","env","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(23),cel.or(()=>((!(item.valueFrom!=null))||(!cel.hasField((item?.valueFrom??cel.getPath(item,"valueFrom")),"fileKeyRef"))),()=>cel.exists(cel.f.optional_orValue_value(b,cel.selectOptional(self,"volumes"),()=>[]),(v0)=>cel.and(()=>cel.equalStrings((v0?.name??cel.getPath(v0,"name")),(item?.valueFrom?.fileKeyRef?.volumeName??cel.getPath(item,"valueFrom","fileKeyRef","volumeName")),b),()=>(!((v0?.name??cel.getPath(v0,"name"))===""))),[b,14]))); }},
  {when:3,message:"referenced volume must be of type emptyDir",reason:"FieldValueInvalid",path:["valueFrom","fileKeyRef","volumeName"],suffix:".valueFrom.fileKeyRef.volumeName",each:["initContainers","*","env","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(23),cel.or(()=>((!(item.valueFrom!=null))||(!cel.hasField((item?.valueFrom??cel.getPath(item,"valueFrom")),"fileKeyRef"))),()=>cel.all(cel.f.optional_orValue_value(b,cel.selectOptional(self,"volumes"),()=>[]),(v0)=>cel.or(()=>(!cel.equalStrings((v0?.name??cel.getPath(v0,"name")),(item?.valueFrom?.fileKeyRef?.volumeName??cel.getPath(item,"valueFrom","fileKeyRef","volumeName")),b)),()=>(v0.emptyDir!=null)),[b,13]))); }},
  {when:3,message:"",reason:"FieldValueNotFound",each:["initContainers","*","resources","claims","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(18),cel.or(()=>((item?.name??cel.getPath(item,"name"))===""),()=>cel.exists(cel.f.optional_orValue_value(b,cel.selectOptional(self,"resourceClaims"),()=>[]),(v0)=>cel.equalStrings((v0?.name??cel.getPath(v0,"name")),(item?.name??cel.getPath(item,"name")),b),[b,8]))); }, messageExpression: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(9),cel.f.add_string(b,"must be one of the names in pod.spec.resourceClaims",((self.resourceClaims!=null)?cel.f.add_string(b,": ",cel.f.list_join_string(b,cel.map((self?.resourceClaims??cel.getPath(self,"resourceClaims")),(v0)=>(v0?.name??cel.getPath(v0,"name")),[b,5]),", ")):" which is empty"))); }, value: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(2),(item?.name??cel.getPath(item,"name"))); }},
  {when:3,message:"`hostUsers` must be false to use `Unmasked`",reason:"FieldValueInvalid",path:["securityContext","procMount"],suffix:".securityContext.procMount",each:["initContainers","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(14),cel.or(()=>((!(item.securityContext!=null))||(!(cel.f.optional_orValue_value(b,cel.selectOptional((item?.securityContext??cel.getPath(item,"securityContext")),"procMount"),()=>"")==="Unmasked"))),()=>(!cel.f.optional_orValue_value(b,cel.selectOptional(self,"hostUsers"),()=>true)))); }},
  {when:3,message:"",reason:"FieldValueNotFound",path:["name"],suffix:".name",each:["ephemeralContainers","*","volumeMounts","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(14),cel.exists(cel.f.optional_orValue_value(b,cel.selectOptional(self,"volumes"),()=>[]),(v0)=>cel.and(()=>cel.equalStrings((v0?.name??cel.getPath(v0,"name")),(item?.name??cel.getPath(item,"name")),b),()=>(!((v0?.name??cel.getPath(v0,"name"))===""))),[b,12])); }},
  {when:3,message:"",reason:"FieldValueDuplicate",path:["name"],suffix:".name",each:["ephemeralContainers","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const indexes = at.indexes; const item = at.value; return (b.charge(36),cel.and(()=>cel.and(()=>(!cel.exists(cel.f.optional_orValue_value(b,cel.selectOptional(self,"containers"),()=>[]),(v0)=>cel.and(()=>cel.equalStrings((v0?.name??cel.getPath(v0,"name")),(item?.name??cel.getPath(item,"name")),b),()=>(!((v0?.name??cel.getPath(v0,"name"))===""))),[b,12])),()=>(!cel.exists(cel.f.optional_orValue_value(b,cel.selectOptional(self,"initContainers"),()=>[]),(v1)=>cel.and(()=>cel.equalStrings((v1?.name??cel.getPath(v1,"name")),(item?.name??cel.getPath(item,"name")),b),()=>(!((v1?.name??cel.getPath(v1,"name"))===""))),[b,12]))),()=>(!cel.exists2((self?.ephemeralContainers??cel.getPath(self,"ephemeralContainers")),(v2,v3)=>cel.and(()=>cel.and(()=>cel.less(v2,cel.f.index_list(b,indexes,0)),()=>cel.equalStrings((v3?.name??cel.getPath(v3,"name")),(item?.name??cel.getPath(item,"name")),b)),()=>(!((v3?.name??cel.getPath(v3,"name"))===""))),[b,17])))); }},
  {when:3,message:"",reason:"FieldValueNotFound",path:["targetContainerName"],suffix:".targetContainerName",each:["ephemeralContainers","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(18),((!(item.targetContainerName!=null))||cel.exists(cel.f.optional_orValue_value(b,cel.selectOptional(self,"containers"),()=>[]),(v0)=>cel.equalStrings((v0?.name??cel.getPath(v0,"name")),(item?.targetContainerName??cel.getPath(item,"targetContainerName")),b),[b,8]))); }},
  {when:3,message:"",reason:"FieldValueInvalid",path:["lifecycle","postStart","sleep"],suffix:".lifecycle.postStart.sleep",each:["containers","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(31),cel.or(()=>((!(item.lifecycle!=null))||(!cel.hasField((item?.lifecycle??cel.getPath(item,"lifecycle")),"postStart"))),()=>cel.or(()=>(!cel.hasField((item?.lifecycle?.postStart??cel.getPath(item,"lifecycle","postStart")),"sleep")),()=>cel.and(()=>cel.greaterEquals((item?.lifecycle?.postStart?.sleep?.seconds??cel.getPath(item,"lifecycle","postStart","sleep","seconds")),0),()=>cel.lessEquals((item?.lifecycle?.postStart?.sleep?.seconds??cel.getPath(item,"lifecycle","postStart","sleep","seconds")),cel.f.optional_orValue_value(b,cel.selectOptional(self,"terminationGracePeriodSeconds"),()=>30)))))); }, messageExpression: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(6),cel.f.add_string(b,cel.f.add_string(b,"must be non-negative and less than terminationGracePeriodSeconds (",cel.f.int64_to_string(b,cel.f.optional_orValue_value(b,cel.selectOptional(self,"terminationGracePeriodSeconds"),()=>30))),")")); }, value: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(5),(item?.lifecycle?.postStart?.sleep?.seconds??cel.getPath(item,"lifecycle","postStart","sleep","seconds"))); }},
  {when:3,message:"",reason:"FieldValueInvalid",path:["lifecycle","preStop","sleep"],suffix:".lifecycle.preStop.sleep",each:["containers","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(31),cel.or(()=>((!(item.lifecycle!=null))||(!cel.hasField((item?.lifecycle??cel.getPath(item,"lifecycle")),"preStop"))),()=>cel.or(()=>(!cel.hasField((item?.lifecycle?.preStop??cel.getPath(item,"lifecycle","preStop")),"sleep")),()=>cel.and(()=>cel.greaterEquals((item?.lifecycle?.preStop?.sleep?.seconds??cel.getPath(item,"lifecycle","preStop","sleep","seconds")),0),()=>cel.lessEquals((item?.lifecycle?.preStop?.sleep?.seconds??cel.getPath(item,"lifecycle","preStop","sleep","seconds")),cel.f.optional_orValue_value(b,cel.selectOptional(self,"terminationGracePeriodSeconds"),()=>30)))))); }, messageExpression: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(6),cel.f.add_string(b,cel.f.add_string(b,"must be non-negative and less than terminationGracePeriodSeconds (",cel.f.int64_to_string(b,cel.f.optional_orValue_value(b,cel.selectOptional(self,"terminationGracePeriodSeconds"),()=>30))),")")); }, value: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(5),(item?.lifecycle?.preStop?.sleep?.seconds??cel.getPath(item,"lifecycle","preStop","sleep","seconds"))); }},
  {when:3,message:"",reason:"FieldValueInvalid",path:["lifecycle","postStart","sleep"],suffix:".lifecycle.postStart.sleep",each:["initContainers","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(31),cel.or(()=>((!(item.lifecycle!=null))||(!cel.hasField((item?.lifecycle??cel.getPath(item,"lifecycle")),"postStart"))),()=>cel.or(()=>(!cel.hasField((item?.lifecycle?.postStart??cel.getPath(item,"lifecycle","postStart")),"sleep")),()=>cel.and(()=>cel.greaterEquals((item?.lifecycle?.postStart?.sleep?.seconds??cel.getPath(item,"lifecycle","postStart","sleep","seconds")),0),()=>cel.lessEquals((item?.lifecycle?.postStart?.sleep?.seconds??cel.getPath(item,"lifecycle","postStart","sleep","seconds")),cel.f.optional_orValue_value(b,cel.selectOptional(self,"terminationGracePeriodSeconds"),()=>30)))))); }, messageExpression: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(6),cel.f.add_string(b,cel.f.add_string(b,"must be non-negative and less than terminationGracePeriodSeconds (",cel.f.int64_to_string(b,cel.f.optional_orValue_value(b,cel.selectOptional(self,"terminationGracePeriodSeconds"),()=>30))),")")); }, value: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(5),(item?.lifecycle?.postStart?.sleep?.seconds??cel.getPath(item,"lifecycle","postStart","sleep","seconds"))); }},
  {when:3,message:"",reason:"FieldValueInvalid",path:["lifecycle","preStop","sleep"],suffix:".lifecycle.preStop.sleep",each:["initContainers","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(31),cel.or(()=>((!(item.lifecycle!=null))||(!cel.hasField((item?.lifecycle??cel.getPath(item,"lifecycle")),"preStop"))),()=>cel.or(()=>(!cel.hasField((item?.lifecycle?.preStop??cel.getPath(item,"lifecycle","preStop")),"sleep")),()=>cel.and(()=>cel.greaterEquals((item?.lifecycle?.preStop?.sleep?.seconds??cel.getPath(item,"lifecycle","preStop","sleep","seconds")),0),()=>cel.lessEquals((item?.lifecycle?.preStop?.sleep?.seconds??cel.getPath(item,"lifecycle","preStop","sleep","seconds")),cel.f.optional_orValue_value(b,cel.selectOptional(self,"terminationGracePeriodSeconds"),()=>30)))))); }, messageExpression: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(6),cel.f.add_string(b,cel.f.add_string(b,"must be non-negative and less than terminationGracePeriodSeconds (",cel.f.int64_to_string(b,cel.f.optional_orValue_value(b,cel.selectOptional(self,"terminationGracePeriodSeconds"),()=>30))),")")); }, value: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(5),(item?.lifecycle?.preStop?.sleep?.seconds??cel.getPath(item,"lifecycle","preStop","sleep","seconds"))); }},
  {when:3,message:"may not be more than 64 bytes",reason:"FieldValueTooLong",path:["hostnameOverride"],suffix:".hostnameOverride", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(6),cel.lessEquals(cel.f.size_bytes(b,cel.f.string_to_bytes(b,cel.f.optional_orValue_value(b,cel.selectOptional(self,"hostnameOverride"),()=>""))),64)); }},
  {when:3,message:"",reason:"FieldValueInvalid",path:["hostnameOverride"],suffix:".hostnameOverride",format:"dnsSubdomain", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(3),(!(self.hostnameOverride!=null))); }, value: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(2),(self?.hostnameOverride??cel.getPath(self,"hostnameOverride"))); }},
  {when:3,message:"may not be specified when hostNetwork is true",reason:"FieldValueForbidden",path:["hostnameOverride"],suffix:".hostnameOverride", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(8),((!(self.hostnameOverride!=null))||(!cel.f.optional_orValue_value(b,cel.selectOptional(self,"hostNetwork"),()=>false)))); }},
  {when:3,message:"must provide `dnsConfig` when `dnsPolicy` is None",reason:"FieldValueRequired",path:["dnsConfig"],suffix:".dnsConfig", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(7),cel.or(()=>(!(cel.f.optional_orValue_value(b,cel.selectOptional(self,"dnsPolicy"),()=>"")==="None")),()=>(self.dnsConfig!=null))); }},
  {when:3,message:"must provide at least one DNS nameserver when `dnsPolicy` is None",reason:"FieldValueRequired",path:["dnsConfig","nameservers"],suffix:".dnsConfig.nameservers", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(12),cel.or(()=>cel.or(()=>(!(cel.f.optional_orValue_value(b,cel.selectOptional(self,"dnsPolicy"),()=>"")==="None")),()=>(!(self.dnsConfig!=null))),()=>cel.hasField((self?.dnsConfig??cel.getPath(self,"dnsConfig")),"nameservers"))); }},
  {when:3,message:"",reason:"FieldValueInvalid",each:["schedulingGates","*"],format:"qualifiedName", value: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(2),(item?.name??cel.getPath(item,"name"))); }},
  {when:3,message:"",reason:"FieldValueDuplicate",each:["schedulingGates","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const indexes = at.indexes; const item = at.value; return (b.charge(4),(!cel.exists2((self?.schedulingGates??cel.getPath(self,"schedulingGates")),(v0,v1)=>cel.and(()=>cel.less(v0,cel.f.index_list(b,indexes,0)),()=>cel.equalStrings((v1?.name??cel.getPath(v1,"name")),(item?.name??cel.getPath(item,"name")),b)),[b,13]))); }, value: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(2),(item?.name??cel.getPath(item,"name"))); }},
  {when:3,message:"",reason:"FieldValueDuplicate",each:["topologySpreadConstraints","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const indexes = at.indexes; const item = at.value; return (b.charge(14),cel.all2(cel.f.optional_orValue_value(b,cel.selectOptional(self,"topologySpreadConstraints"),()=>[]),(v0,v1)=>cel.or(()=>cel.or(()=>cel.lessEquals(v0,cel.f.index_list(b,indexes,0)),()=>(!cel.equalStrings((v1?.topologyKey??cel.getPath(v1,"topologyKey")),(item?.topologyKey??cel.getPath(item,"topologyKey")),b))),()=>(!cel.equalStrings((v1?.whenUnsatisfiable??cel.getPath(v1,"whenUnsatisfiable")),(item?.whenUnsatisfiable??cel.getPath(item,"whenUnsatisfiable")),b))),[b,19])); }, field: (self, oldSelf, c, at) => { const b = c.budget; const indexes = at.indexes; return (b.charge(5),cel.f.add_string(b,cel.f.add_string(b,"topologySpreadConstraints[",cel.f.int64_to_string(b,cel.f.index_list(b,indexes,0))),"].{topologyKey, whenUnsatisfiable}")); }, value: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(8),cel.f.add_string(b,cel.f.add_string(b,cel.f.add_string(b,cel.f.add_string(b,"{",(item?.topologyKey??cel.getPath(item,"topologyKey"))),", "),(item?.whenUnsatisfiable??cel.getPath(item,"whenUnsatisfiable"))),"}")); }},
  {when:3,message:"supported values: \"linux\", \"windows\"",reason:"FieldValueNotSupported",path:["os"],suffix:".os", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(18),((!(self.os!=null))||cel.f.in_list(b,(self?.os?.name??cel.getPath(self,"os","name")),["","linux","windows"]))); }, value: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(3),(self?.os?.name??cel.getPath(self,"os","name"))); }},
  {when:3,message:"windows options cannot be set for a linux pod",reason:"FieldValueForbidden",path:["securityContext","windowsOptions"],suffix:".securityContext.windowsOptions", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(14),cel.or(()=>cel.or(()=>(!(cel.f.optional_orValue_value(b,cel.selectOptional(cel.selectOptional(self,"os"),"name"),()=>"")==="linux")),()=>(!(self.securityContext!=null))),()=>(!cel.hasField((self?.securityContext??cel.getPath(self,"securityContext")),"windowsOptions")))); }},
  {when:3,message:"windows options cannot be set for a linux pod",reason:"FieldValueForbidden",path:["securityContext","windowsOptions"],suffix:".securityContext.windowsOptions",each:["containers","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(14),cel.or(()=>cel.or(()=>(!(cel.f.optional_orValue_value(b,cel.selectOptional(cel.selectOptional(self,"os"),"name"),()=>"")==="linux")),()=>(!(item.securityContext!=null))),()=>(!cel.hasField((item?.securityContext??cel.getPath(item,"securityContext")),"windowsOptions")))); }},
  {when:3,message:"windows options cannot be set for a linux pod",reason:"FieldValueForbidden",path:["securityContext","windowsOptions"],suffix:".securityContext.windowsOptions",each:["initContainers","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(14),cel.or(()=>cel.or(()=>(!(cel.f.optional_orValue_value(b,cel.selectOptional(cel.selectOptional(self,"os"),"name"),()=>"")==="linux")),()=>(!(item.securityContext!=null))),()=>(!cel.hasField((item?.securityContext??cel.getPath(item,"securityContext")),"windowsOptions")))); }},
  {when:3,message:"may not be set for a windows pod",reason:"FieldValueForbidden",path:["resources"],suffix:".resources", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(9),cel.or(()=>(!(cel.f.optional_orValue_value(b,cel.selectOptional(cel.selectOptional(self,"os"),"name"),()=>"")==="windows")),()=>(!(self.resources!=null)))); }},
  {when:3,message:"cannot be set for a windows pod",reason:"FieldValueForbidden",path:["securityContext","appArmorProfile"],suffix:".securityContext.appArmorProfile", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(14),cel.or(()=>cel.or(()=>(!(cel.f.optional_orValue_value(b,cel.selectOptional(cel.selectOptional(self,"os"),"name"),()=>"")==="windows")),()=>(!(self.securityContext!=null))),()=>(!cel.hasField((self?.securityContext??cel.getPath(self,"securityContext")),"appArmorProfile")))); }},
  {when:3,message:"cannot be set for a windows pod",reason:"FieldValueForbidden",path:["securityContext","seLinuxOptions"],suffix:".securityContext.seLinuxOptions", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(14),cel.or(()=>cel.or(()=>(!(cel.f.optional_orValue_value(b,cel.selectOptional(cel.selectOptional(self,"os"),"name"),()=>"")==="windows")),()=>(!(self.securityContext!=null))),()=>(!cel.hasField((self?.securityContext??cel.getPath(self,"securityContext")),"seLinuxOptions")))); }},
  {when:3,message:"cannot be set for a windows pod",reason:"FieldValueForbidden",path:["securityContext","seccompProfile"],suffix:".securityContext.seccompProfile", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(14),cel.or(()=>cel.or(()=>(!(cel.f.optional_orValue_value(b,cel.selectOptional(cel.selectOptional(self,"os"),"name"),()=>"")==="windows")),()=>(!(self.securityContext!=null))),()=>(!cel.hasField((self?.securityContext??cel.getPath(self,"securityContext")),"seccompProfile")))); }},
  {when:3,message:"cannot be set for a windows pod",reason:"FieldValueForbidden",path:["securityContext","fsGroup"],suffix:".securityContext.fsGroup", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(14),cel.or(()=>cel.or(()=>(!(cel.f.optional_orValue_value(b,cel.selectOptional(cel.selectOptional(self,"os"),"name"),()=>"")==="windows")),()=>(!(self.securityContext!=null))),()=>(!cel.hasField((self?.securityContext??cel.getPath(self,"securityContext")),"fsGroup")))); }},
  {when:3,message:"cannot be set for a windows pod",reason:"FieldValueForbidden",path:["securityContext","fsGroupChangePolicy"],suffix:".securityContext.fsGroupChangePolicy", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(14),cel.or(()=>cel.or(()=>(!(cel.f.optional_orValue_value(b,cel.selectOptional(cel.selectOptional(self,"os"),"name"),()=>"")==="windows")),()=>(!(self.securityContext!=null))),()=>(!cel.hasField((self?.securityContext??cel.getPath(self,"securityContext")),"fsGroupChangePolicy")))); }},
  {when:3,message:"cannot be set for a windows pod",reason:"FieldValueForbidden",path:["securityContext","sysctls"],suffix:".securityContext.sysctls", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(14),cel.or(()=>cel.or(()=>(!(cel.f.optional_orValue_value(b,cel.selectOptional(cel.selectOptional(self,"os"),"name"),()=>"")==="windows")),()=>(!(self.securityContext!=null))),()=>(!cel.hasField((self?.securityContext??cel.getPath(self,"securityContext")),"sysctls")))); }},
  {when:3,message:"cannot be set for a windows pod",reason:"FieldValueForbidden",path:["securityContext","runAsUser"],suffix:".securityContext.runAsUser", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(14),cel.or(()=>cel.or(()=>(!(cel.f.optional_orValue_value(b,cel.selectOptional(cel.selectOptional(self,"os"),"name"),()=>"")==="windows")),()=>(!(self.securityContext!=null))),()=>(!cel.hasField((self?.securityContext??cel.getPath(self,"securityContext")),"runAsUser")))); }},
  {when:3,message:"cannot be set for a windows pod",reason:"FieldValueForbidden",path:["securityContext","runAsGroup"],suffix:".securityContext.runAsGroup", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(14),cel.or(()=>cel.or(()=>(!(cel.f.optional_orValue_value(b,cel.selectOptional(cel.selectOptional(self,"os"),"name"),()=>"")==="windows")),()=>(!(self.securityContext!=null))),()=>(!cel.hasField((self?.securityContext??cel.getPath(self,"securityContext")),"runAsGroup")))); }},
  {when:3,message:"cannot be set for a windows pod",reason:"FieldValueForbidden",path:["securityContext","supplementalGroups"],suffix:".securityContext.supplementalGroups", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(14),cel.or(()=>cel.or(()=>(!(cel.f.optional_orValue_value(b,cel.selectOptional(cel.selectOptional(self,"os"),"name"),()=>"")==="windows")),()=>(!(self.securityContext!=null))),()=>(!cel.hasField((self?.securityContext??cel.getPath(self,"securityContext")),"supplementalGroups")))); }},
  {when:3,message:"cannot be set for a windows pod",reason:"FieldValueForbidden",path:["securityContext","supplementalGroupsPolicy"],suffix:".securityContext.supplementalGroupsPolicy", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(14),cel.or(()=>cel.or(()=>(!(cel.f.optional_orValue_value(b,cel.selectOptional(cel.selectOptional(self,"os"),"name"),()=>"")==="windows")),()=>(!(self.securityContext!=null))),()=>(!cel.hasField((self?.securityContext??cel.getPath(self,"securityContext")),"supplementalGroupsPolicy")))); }},
  {when:3,message:"cannot be set for a windows pod",reason:"FieldValueForbidden",path:["securityContext","seLinuxChangePolicy"],suffix:".securityContext.seLinuxChangePolicy", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(14),cel.or(()=>cel.or(()=>(!(cel.f.optional_orValue_value(b,cel.selectOptional(cel.selectOptional(self,"os"),"name"),()=>"")==="windows")),()=>(!(self.securityContext!=null))),()=>(!cel.hasField((self?.securityContext??cel.getPath(self,"securityContext")),"seLinuxChangePolicy")))); }},
  {when:3,message:"cannot be set for a windows pod",reason:"FieldValueForbidden",path:["hostUsers"],suffix:".hostUsers", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(9),cel.or(()=>(!(cel.f.optional_orValue_value(b,cel.selectOptional(cel.selectOptional(self,"os"),"name"),()=>"")==="windows")),()=>(!(self.hostUsers!=null)))); }},
  {when:3,message:"cannot be set for a windows pod",reason:"FieldValueForbidden",path:["hostPID"],suffix:".hostPID", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(9),cel.or(()=>(!(cel.f.optional_orValue_value(b,cel.selectOptional(cel.selectOptional(self,"os"),"name"),()=>"")==="windows")),()=>(!(self.hostPID!=null)))); }},
  {when:3,message:"cannot be set for a windows pod",reason:"FieldValueForbidden",path:["hostIPC"],suffix:".hostIPC", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(9),cel.or(()=>(!(cel.f.optional_orValue_value(b,cel.selectOptional(cel.selectOptional(self,"os"),"name"),()=>"")==="windows")),()=>(!(self.hostIPC!=null)))); }},
  {when:3,message:"cannot be set for a windows pod",reason:"FieldValueForbidden",path:["shareProcessNamespace"],suffix:".shareProcessNamespace", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(9),cel.or(()=>(!(cel.f.optional_orValue_value(b,cel.selectOptional(cel.selectOptional(self,"os"),"name"),()=>"")==="windows")),()=>(!(self.shareProcessNamespace!=null)))); }},
  {when:3,message:"cannot be set for a windows pod",reason:"FieldValueForbidden",path:["securityContext","appArmorProfile"],suffix:".securityContext.appArmorProfile",each:["containers","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(14),cel.or(()=>cel.or(()=>(!(cel.f.optional_orValue_value(b,cel.selectOptional(cel.selectOptional(self,"os"),"name"),()=>"")==="windows")),()=>(!(item.securityContext!=null))),()=>(!cel.hasField((item?.securityContext??cel.getPath(item,"securityContext")),"appArmorProfile")))); }},
  {when:3,message:"cannot be set for a windows pod",reason:"FieldValueForbidden",path:["securityContext","seLinuxOptions"],suffix:".securityContext.seLinuxOptions",each:["containers","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(14),cel.or(()=>cel.or(()=>(!(cel.f.optional_orValue_value(b,cel.selectOptional(cel.selectOptional(self,"os"),"name"),()=>"")==="windows")),()=>(!(item.securityContext!=null))),()=>(!cel.hasField((item?.securityContext??cel.getPath(item,"securityContext")),"seLinuxOptions")))); }},
  {when:3,message:"cannot be set for a windows pod",reason:"FieldValueForbidden",path:["securityContext","seccompProfile"],suffix:".securityContext.seccompProfile",each:["containers","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(14),cel.or(()=>cel.or(()=>(!(cel.f.optional_orValue_value(b,cel.selectOptional(cel.selectOptional(self,"os"),"name"),()=>"")==="windows")),()=>(!(item.securityContext!=null))),()=>(!cel.hasField((item?.securityContext??cel.getPath(item,"securityContext")),"seccompProfile")))); }},
  {when:3,message:"cannot be set for a windows pod",reason:"FieldValueForbidden",path:["securityContext","capabilities"],suffix:".securityContext.capabilities",each:["containers","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(14),cel.or(()=>cel.or(()=>(!(cel.f.optional_orValue_value(b,cel.selectOptional(cel.selectOptional(self,"os"),"name"),()=>"")==="windows")),()=>(!(item.securityContext!=null))),()=>(!cel.hasField((item?.securityContext??cel.getPath(item,"securityContext")),"capabilities")))); }},
  {when:3,message:"cannot be set for a windows pod",reason:"FieldValueForbidden",path:["securityContext","readOnlyRootFilesystem"],suffix:".securityContext.readOnlyRootFilesystem",each:["containers","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(14),cel.or(()=>cel.or(()=>(!(cel.f.optional_orValue_value(b,cel.selectOptional(cel.selectOptional(self,"os"),"name"),()=>"")==="windows")),()=>(!(item.securityContext!=null))),()=>(!cel.hasField((item?.securityContext??cel.getPath(item,"securityContext")),"readOnlyRootFilesystem")))); }},
  {when:3,message:"cannot be set for a windows pod",reason:"FieldValueForbidden",path:["securityContext","privileged"],suffix:".securityContext.privileged",each:["containers","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(14),cel.or(()=>cel.or(()=>(!(cel.f.optional_orValue_value(b,cel.selectOptional(cel.selectOptional(self,"os"),"name"),()=>"")==="windows")),()=>(!(item.securityContext!=null))),()=>(!cel.hasField((item?.securityContext??cel.getPath(item,"securityContext")),"privileged")))); }},
  {when:3,message:"cannot be set for a windows pod",reason:"FieldValueForbidden",path:["securityContext","allowPrivilegeEscalation"],suffix:".securityContext.allowPrivilegeEscalation",each:["containers","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(14),cel.or(()=>cel.or(()=>(!(cel.f.optional_orValue_value(b,cel.selectOptional(cel.selectOptional(self,"os"),"name"),()=>"")==="windows")),()=>(!(item.securityContext!=null))),()=>(!cel.hasField((item?.securityContext??cel.getPath(item,"securityContext")),"allowPrivilegeEscalation")))); }},
  {when:3,message:"cannot be set for a windows pod",reason:"FieldValueForbidden",path:["securityContext","procMount"],suffix:".securityContext.procMount",each:["containers","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(14),cel.or(()=>cel.or(()=>(!(cel.f.optional_orValue_value(b,cel.selectOptional(cel.selectOptional(self,"os"),"name"),()=>"")==="windows")),()=>(!(item.securityContext!=null))),()=>(!cel.hasField((item?.securityContext??cel.getPath(item,"securityContext")),"procMount")))); }},
  {when:3,message:"cannot be set for a windows pod",reason:"FieldValueForbidden",path:["securityContext","runAsUser"],suffix:".securityContext.runAsUser",each:["containers","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(14),cel.or(()=>cel.or(()=>(!(cel.f.optional_orValue_value(b,cel.selectOptional(cel.selectOptional(self,"os"),"name"),()=>"")==="windows")),()=>(!(item.securityContext!=null))),()=>(!cel.hasField((item?.securityContext??cel.getPath(item,"securityContext")),"runAsUser")))); }},
  {when:3,message:"cannot be set for a windows pod",reason:"FieldValueForbidden",path:["securityContext","runAsGroup"],suffix:".securityContext.runAsGroup",each:["containers","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(14),cel.or(()=>cel.or(()=>(!(cel.f.optional_orValue_value(b,cel.selectOptional(cel.selectOptional(self,"os"),"name"),()=>"")==="windows")),()=>(!(item.securityContext!=null))),()=>(!cel.hasField((item?.securityContext??cel.getPath(item,"securityContext")),"runAsGroup")))); }},
  {when:3,message:"cannot be set for a windows pod",reason:"FieldValueForbidden",path:["securityContext","appArmorProfile"],suffix:".securityContext.appArmorProfile",each:["initContainers","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(14),cel.or(()=>cel.or(()=>(!(cel.f.optional_orValue_value(b,cel.selectOptional(cel.selectOptional(self,"os"),"name"),()=>"")==="windows")),()=>(!(item.securityContext!=null))),()=>(!cel.hasField((item?.securityContext??cel.getPath(item,"securityContext")),"appArmorProfile")))); }},
  {when:3,message:"cannot be set for a windows pod",reason:"FieldValueForbidden",path:["securityContext","seLinuxOptions"],suffix:".securityContext.seLinuxOptions",each:["initContainers","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(14),cel.or(()=>cel.or(()=>(!(cel.f.optional_orValue_value(b,cel.selectOptional(cel.selectOptional(self,"os"),"name"),()=>"")==="windows")),()=>(!(item.securityContext!=null))),()=>(!cel.hasField((item?.securityContext??cel.getPath(item,"securityContext")),"seLinuxOptions")))); }},
  {when:3,message:"cannot be set for a windows pod",reason:"FieldValueForbidden",path:["securityContext","seccompProfile"],suffix:".securityContext.seccompProfile",each:["initContainers","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(14),cel.or(()=>cel.or(()=>(!(cel.f.optional_orValue_value(b,cel.selectOptional(cel.selectOptional(self,"os"),"name"),()=>"")==="windows")),()=>(!(item.securityContext!=null))),()=>(!cel.hasField((item?.securityContext??cel.getPath(item,"securityContext")),"seccompProfile")))); }},
  {when:3,message:"cannot be set for a windows pod",reason:"FieldValueForbidden",path:["securityContext","capabilities"],suffix:".securityContext.capabilities",each:["initContainers","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(14),cel.or(()=>cel.or(()=>(!(cel.f.optional_orValue_value(b,cel.selectOptional(cel.selectOptional(self,"os"),"name"),()=>"")==="windows")),()=>(!(item.securityContext!=null))),()=>(!cel.hasField((item?.securityContext??cel.getPath(item,"securityContext")),"capabilities")))); }},
  {when:3,message:"cannot be set for a windows pod",reason:"FieldValueForbidden",path:["securityContext","readOnlyRootFilesystem"],suffix:".securityContext.readOnlyRootFilesystem",each:["initContainers","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(14),cel.or(()=>cel.or(()=>(!(cel.f.optional_orValue_value(b,cel.selectOptional(cel.selectOptional(self,"os"),"name"),()=>"")==="windows")),()=>(!(item.securityContext!=null))),()=>(!cel.hasField((item?.securityContext??cel.getPath(item,"securityContext")),"readOnlyRootFilesystem")))); }},
  {when:3,message:"cannot be set for a windows pod",reason:"FieldValueForbidden",path:["securityContext","privileged"],suffix:".securityContext.privileged",each:["initContainers","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(14),cel.or(()=>cel.or(()=>(!(cel.f.optional_orValue_value(b,cel.selectOptional(cel.selectOptional(self,"os"),"name"),()=>"")==="windows")),()=>(!(item.securityContext!=null))),()=>(!cel.hasField((item?.securityContext??cel.getPath(item,"securityContext")),"privileged")))); }},
  {when:3,message:"cannot be set for a windows pod",reason:"FieldValueForbidden",path:["securityContext","allowPrivilegeEscalation"],suffix:".securityContext.allowPrivilegeEscalation",each:["initContainers","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(14),cel.or(()=>cel.or(()=>(!(cel.f.optional_orValue_value(b,cel.selectOptional(cel.selectOptional(self,"os"),"name"),()=>"")==="windows")),()=>(!(item.securityContext!=null))),()=>(!cel.hasField((item?.securityContext??cel.getPath(item,"securityContext")),"allowPrivilegeEscalation")))); }},
  {when:3,message:"cannot be set for a windows pod",reason:"FieldValueForbidden",path:["securityContext","procMount"],suffix:".securityContext.procMount",each:["initContainers","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(14),cel.or(()=>cel.or(()=>(!(cel.f.optional_orValue_value(b,cel.selectOptional(cel.selectOptional(self,"os"),"name"),()=>"")==="windows")),()=>(!(item.securityContext!=null))),()=>(!cel.hasField((item?.securityContext??cel.getPath(item,"securityContext")),"procMount")))); }},
  {when:3,message:"cannot be set for a windows pod",reason:"FieldValueForbidden",path:["securityContext","runAsUser"],suffix:".securityContext.runAsUser",each:["initContainers","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(14),cel.or(()=>cel.or(()=>(!(cel.f.optional_orValue_value(b,cel.selectOptional(cel.selectOptional(self,"os"),"name"),()=>"")==="windows")),()=>(!(item.securityContext!=null))),()=>(!cel.hasField((item?.securityContext??cel.getPath(item,"securityContext")),"runAsUser")))); }},
  {when:3,message:"cannot be set for a windows pod",reason:"FieldValueForbidden",path:["securityContext","runAsGroup"],suffix:".securityContext.runAsGroup",each:["initContainers","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(14),cel.or(()=>cel.or(()=>(!(cel.f.optional_orValue_value(b,cel.selectOptional(cel.selectOptional(self,"os"),"name"),()=>"")==="windows")),()=>(!(item.securityContext!=null))),()=>(!cel.hasField((item?.securityContext??cel.getPath(item,"securityContext")),"runAsGroup")))); }},
  {when:3,message:"when `hostUsers` is false",reason:"FieldValueForbidden",path:["hostNetwork"],suffix:".hostNetwork", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(8),cel.or(()=>cel.f.optional_orValue_value(b,cel.selectOptional(self,"hostUsers"),()=>true),()=>(!cel.f.optional_orValue_value(b,cel.selectOptional(self,"hostNetwork"),()=>false)))); }},
  {when:3,message:"when `hostUsers` is false",reason:"FieldValueForbidden", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(8),cel.or(()=>cel.f.optional_orValue_value(b,cel.selectOptional(self,"hostUsers"),()=>true),()=>(!cel.f.optional_orValue_value(b,cel.selectOptional(self,"hostPID"),()=>false)))); }, field: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),"HostPID"); }},
  {when:3,message:"when `hostUsers` is false",reason:"FieldValueForbidden", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(8),cel.or(()=>cel.f.optional_orValue_value(b,cel.selectOptional(self,"hostUsers"),()=>true),()=>(!cel.f.optional_orValue_value(b,cel.selectOptional(self,"hostIPC"),()=>false)))); }, field: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),"HostIPC"); }},
  {when:3,message:"ShareProcessNamespace and HostPID cannot both be enabled",reason:"FieldValueInvalid",path:["shareProcessNamespace"],suffix:".shareProcessNamespace", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(9),cel.or(()=>(!cel.f.optional_orValue_value(b,cel.selectOptional(self,"shareProcessNamespace"),()=>false)),()=>(!cel.f.optional_orValue_value(b,cel.selectOptional(self,"hostPID"),()=>false)))); }},
  {when:3,message:"hostNetwork must be true if pod contains any hostProcess containers",reason:"FieldValueInvalid",path:["hostNetwork"],suffix:".hostNetwork", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(23),cel.or(()=>cel.or(()=>cel.f.optional_orValue_value(b,cel.selectOptional(self,"hostNetwork"),()=>false),()=>(!(self.containers!=null))),()=>(cel.equalNumbers(cel.f.list_size(b,(self?.containers??cel.getPath(self,"containers"))),0)||(!cel.or(()=>cel.f.optional_orValue_value(b,cel.selectOptional(cel.selectOptional(cel.selectOptional(self,"securityContext"),"windowsOptions"),"hostProcess"),()=>false),()=>cel.exists((self?.containers??cel.getPath(self,"containers")),(v0)=>cel.f.optional_orValue_value(b,cel.selectOptional(cel.selectOptional(cel.selectOptional(v0,"securityContext"),"windowsOptions"),"hostProcess"),()=>false),[b,8])))))); }, value: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),false); }},
  {when:3,message:"",reason:"FieldValueInvalid",each:["resources","limits","*"],format:"qualifiedName", value: (self, oldSelf, c, at) => { const b = c.budget; const key = at.key; return (b.charge(1),key); }},
  {when:3,message:"supported values: \"cpu\", \"hugepages-\", \"memory\"",reason:"FieldValueNotSupported",each:["resources","limits","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const key = at.key; return (b.charge(37),cel.or(()=>cel.or(()=>cel.or(()=>cel.f.in_list(b,key,["cpu","memory"]),()=>cel.f.starts_with_string(b,key,"hugepages-")),()=>(!cel.f.matches_string(b,key,"^([a-z0-9]([-a-z0-9]*[a-z0-9])?([.][a-z0-9]([-a-z0-9]*[a-z0-9])?)*\u002f)?([A-Za-z0-9][-A-Za-z0-9_.]{0,61})?[A-Za-z0-9]$"))),()=>((!cel.f.contains_string(b,key,"\u002f"))&&(!cel.f.in_list(b,key,["storage","pods","services","ephemeral-storage"]))))); }, value: (self, oldSelf, c, at) => { const b = c.budget; const key = at.key; return (b.charge(1),key); }},
  {when:3,message:"must be a standard resource type or fully qualified",reason:"FieldValueInvalid",each:["resources","limits","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const key = at.key; return (b.charge(35),cel.or(()=>cel.or(()=>cel.or(()=>cel.f.in_list(b,key,["cpu","memory"]),()=>cel.f.starts_with_string(b,key,"hugepages-")),()=>(!cel.f.matches_string(b,key,"^([a-z0-9]([-a-z0-9]*[a-z0-9])?([.][a-z0-9]([-a-z0-9]*[a-z0-9])?)*\u002f)?([A-Za-z0-9][-A-Za-z0-9_.]{0,61})?[A-Za-z0-9]$"))),()=>(cel.f.contains_string(b,key,"\u002f")||cel.f.in_list(b,key,["storage","pods","services","ephemeral-storage"])))); }, value: (self, oldSelf, c, at) => { const b = c.budget; const key = at.key; return (b.charge(1),key); }},
  {when:3,message:"must be greater than or equal to 0",reason:"FieldValueInvalid",each:["resources","limits","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(5),cel.greaterEquals(cel.f.quantity_compare_to(b,cel.f.string_to_quantity(b,item),cel.f.string_to_quantity(b,"0")),0)); }},
  {when:3,message:"",reason:"FieldValueInvalid",each:["resources","limits","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; const key = at.key; return (b.charge(21),((!cel.f.starts_with_string(b,key,"hugepages-"))||cel.and(()=>cel.and(()=>cel.f.is_quantity_string(b,cel.f.string_substring_int(b,key,10)),()=>cel.f.quantity_is_integer(b,cel.f.string_to_quantity(b,item))),()=>cel.equalNumbers(cel.f.modulo_int64(b,cel.f.quantity_get_int(b,cel.f.string_to_quantity(b,item)),cel.f.quantity_get_int(b,cel.f.string_to_quantity(b,cel.f.string_substring_int(b,key,10)))),0)))); }, messageExpression: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; const key = at.key; return (b.charge(4),cel.f.add_string(b,cel.f.add_string(b,item," is not positive integer multiple of "),key)); }},
  {when:3,message:"",reason:"FieldValueInvalid",each:["resources","requests","*"],format:"qualifiedName", value: (self, oldSelf, c, at) => { const b = c.budget; const key = at.key; return (b.charge(1),key); }},
  {when:3,message:"supported values: \"cpu\", \"hugepages-\", \"memory\"",reason:"FieldValueNotSupported",each:["resources","requests","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const key = at.key; return (b.charge(37),cel.or(()=>cel.or(()=>cel.or(()=>cel.f.in_list(b,key,["cpu","memory"]),()=>cel.f.starts_with_string(b,key,"hugepages-")),()=>(!cel.f.matches_string(b,key,"^([a-z0-9]([-a-z0-9]*[a-z0-9])?([.][a-z0-9]([-a-z0-9]*[a-z0-9])?)*\u002f)?([A-Za-z0-9][-A-Za-z0-9_.]{0,61})?[A-Za-z0-9]$"))),()=>((!cel.f.contains_string(b,key,"\u002f"))&&(!cel.f.in_list(b,key,["storage","pods","services","ephemeral-storage"]))))); }, value: (self, oldSelf, c, at) => { const b = c.budget; const key = at.key; return (b.charge(1),key); }},
  {when:3,message:"must be a standard resource type or fully qualified",reason:"FieldValueInvalid",each:["resources","requests","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const key = at.key; return (b.charge(35),cel.or(()=>cel.or(()=>cel.or(()=>cel.f.in_list(b,key,["cpu","memory"]),()=>cel.f.starts_with_string(b,key,"hugepages-")),()=>(!cel.f.matches_string(b,key,"^([a-z0-9]([-a-z0-9]*[a-z0-9])?([.][a-z0-9]([-a-z0-9]*[a-z0-9])?)*\u002f)?([A-Za-z0-9][-A-Za-z0-9_.]{0,61})?[A-Za-z0-9]$"))),()=>(cel.f.contains_string(b,key,"\u002f")||cel.f.in_list(b,key,["storage","pods","services","ephemeral-storage"])))); }, value: (self, oldSelf, c, at) => { const b = c.budget; const key = at.key; return (b.charge(1),key); }},
  {when:3,message:"must be greater than or equal to 0",reason:"FieldValueInvalid",each:["resources","requests","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(5),cel.greaterEquals(cel.f.quantity_compare_to(b,cel.f.string_to_quantity(b,item),cel.f.string_to_quantity(b,"0")),0)); }},
  {when:3,message:"",reason:"FieldValueInvalid",each:["resources","requests","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; const key = at.key; return (b.charge(21),((!cel.f.starts_with_string(b,key,"hugepages-"))||cel.and(()=>cel.and(()=>cel.f.is_quantity_string(b,cel.f.string_substring_int(b,key,10)),()=>cel.f.quantity_is_integer(b,cel.f.string_to_quantity(b,item))),()=>cel.equalNumbers(cel.f.modulo_int64(b,cel.f.quantity_get_int(b,cel.f.string_to_quantity(b,item)),cel.f.quantity_get_int(b,cel.f.string_to_quantity(b,cel.f.string_substring_int(b,key,10)))),0)))); }, messageExpression: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; const key = at.key; return (b.charge(4),cel.f.add_string(b,cel.f.add_string(b,item," is not positive integer multiple of "),key)); }},
  {when:3,message:"Limit must be set for non overcommitable resources",reason:"FieldValueRequired",each:["resources","requests","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const key = at.key; return (b.charge(47),((!(cel.f.starts_with_string(b,key,"hugepages-")||(cel.f.contains_string(b,key,"\u002f")&&(!cel.f.contains_string(b,key,"kubernetes.io\u002f")))))||cel.f.in_map(b,key,cel.f.optional_orValue_value(b,cel.selectOptional((self?.resources??cel.getPath(self,"resources")),"limits"),()=>cel.mapOf([],[]))))); }, field: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),"resources.limits"); }},
  {when:3,message:"HugePages require cpu or memory",reason:"FieldValueForbidden",path:["resources"],suffix:".resources", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(52),cel.or(()=>((!(self.resources!=null))||(!cel.exists(cel.f.optional_orValue_value(b,cel.selectOptional((self?.resources??cel.getPath(self,"resources")),"limits"),()=>cel.mapOf([],[])),(v0)=>cel.f.starts_with_string(b,v0,"hugepages-"),[b,5]))),()=>cel.exists(["cpu","memory"],(v1)=>cel.or(()=>cel.f.in_map(b,v1,(self?.resources?.limits??cel.getPath(self,"resources","limits"))),()=>cel.f.in_map(b,v1,cel.f.optional_orValue_value(b,cel.selectOptional((self?.resources??cel.getPath(self,"resources")),"requests"),()=>cel.mapOf([],[])))),[b,45]))); }},
  {when:3,message:"claims may not be set for Resources at pod-level",reason:"FieldValueForbidden",path:["resources","claims"],suffix:".resources.claims", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(8),((!(self.resources!=null))||(!cel.hasField((self?.resources??cel.getPath(self,"resources")),"claims")))); }},
  {when:3,message:"",reason:"FieldValueInvalid",each:["resources","requests","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; const key = at.key; return (b.charge(51),cel.or(()=>cel.or(()=>(!cel.f.in_map(b,key,cel.f.optional_orValue_value(b,cel.selectOptional((self?.resources??cel.getPath(self,"resources")),"limits"),()=>cel.mapOf([],[])))),()=>cel.f.starts_with_string(b,key,"hugepages-")),()=>cel.lessEquals(cel.f.quantity_compare_to(b,cel.f.string_to_quantity(b,item),cel.f.string_to_quantity(b,cel.f.index_map(b,(self?.resources?.limits??cel.getPath(self,"resources","limits")),key))),0))); }, messageExpression: (self, oldSelf, c, at) => { const b = c.budget; const key = at.key; return (b.charge(9),cel.f.add_string(b,cel.f.add_string(b,cel.f.add_string(b,"must be less than or equal to ",key)," limit of "),cel.f.index_map(b,(self?.resources?.limits??cel.getPath(self,"resources","limits")),key))); }, field: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),"resources.requests"); }},
  {when:3,message:"",reason:"FieldValueInvalid",each:["resources","requests","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; const key = at.key; return (b.charge(26),cel.or(()=>cel.or(()=>(!cel.f.in_list(b,key,["cpu","memory"])),()=>(!(self.containers!=null))),()=>cel.lessEquals(cel.f.list_double_sum_double(b,cel.map((self?.containers??cel.getPath(self,"containers")),(v0)=>cel.f.quantity_get_float(b,cel.f.string_to_quantity(b,cel.f.optional_orValue_value(b,cel.f.optional_map_optindex_optional_value(b,cel.selectOptional((v0?.resources??cel.getPath(v0,"resources")),"requests"),key),()=>"0"))),[b,11])),cel.f.quantity_get_float(b,cel.f.string_to_quantity(b,item))))); }, messageExpression: (self, oldSelf, c, at) => { const b = c.budget; const key = at.key; return (b.charge(18),cel.f.add_string(b,"must be greater than or equal to aggregate container requests of ",(cel.equalNumbers(cel.f.list_size(b,(self?.containers??cel.getPath(self,"containers"))),1)?cel.f.index_map(b,cel.getField(cel.getField(cel.f.index_list(b,(self?.containers??cel.getPath(self,"containers")),0),"resources"),"requests"),key):cel.f.double_to_string(b,cel.f.list_double_sum_double(b,cel.map((self?.containers??cel.getPath(self,"containers")),(v0)=>cel.f.quantity_get_float(b,cel.f.string_to_quantity(b,cel.f.optional_orValue_value(b,cel.f.optional_map_optindex_optional_value(b,cel.selectOptional((v0?.resources??cel.getPath(v0,"resources")),"requests"),key),()=>"0"))),[b,11])))))); }},
  {when:3,message:"",reason:"FieldValueInvalid",each:["containers","*","resources","limits","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; const key = at.key; return (b.charge(48),cel.or(()=>(!cel.f.in_map(b,key,cel.f.optional_orValue_value(b,cel.selectOptional(cel.selectOptional(self,"resources"),"limits"),()=>cel.mapOf([],[])))),()=>cel.lessEquals(cel.f.quantity_compare_to(b,cel.f.string_to_quantity(b,item),cel.f.string_to_quantity(b,cel.f.index_map(b,(self?.resources?.limits??cel.getPath(self,"resources","limits")),key))),0))); }, messageExpression: (self, oldSelf, c, at) => { const b = c.budget; const key = at.key; return (b.charge(6),cel.f.add_string(b,"must be less than or equal to pod limits of ",cel.f.index_map(b,(self?.resources?.limits??cel.getPath(self,"resources","limits")),key))); }, field: (self, oldSelf, c, at) => { const b = c.budget; const indexes = at.indexes; const key = at.key; return (b.charge(8),cel.f.add_string(b,cel.f.add_string(b,cel.f.add_string(b,cel.f.add_string(b,"resources.containers[",cel.f.int64_to_string(b,cel.f.index_list(b,indexes,0))),"]["),key),"].limits")); }},
];
function rules_PodSpec_volumes(s, o, w) {
  w.unique(s, "name");
  w.items(s, o, rules_Volume, ["name"]);
}
function rules_PodSpec_initContainers(s, o, w) {
  w.items(s, o, rules_Container, ["name"]);
}
function rules_PodSpec_containers(s, o, w) {
  w.items(s, o, rules_Container, ["name"]);
}
function rules_PodSpec_ephemeralContainers(s, o, w) {
  w.items(s, o, rules_EphemeralContainer, ["name"]);
}
function rules_PodSpec_activeDeadlineSeconds(s, o, w) {
  w.format("deadlineSeconds", s);
}
function rules_PodSpec_nodeSelector(s, o, w) {
  w.mapFormat("qualifiedName", "keys", s);
  w.mapFormat("labelValue", "values", s);
}
function rules_PodSpec_serviceAccountName(s, o, w) {
  w.format("dnsSubdomain", s);
}
function rules_PodSpec_nodeName(s, o, w) {
  w.format("dnsSubdomain", s);
}
function rules_PodSpec_hostname(s, o, w) {
  w.format("dnsLabel", s);
}
function rules_PodSpec_subdomain(s, o, w) {
  w.format("dnsLabel", s);
}
function rules_PodSpec_tolerations(s, o, w) {
  w.items(s, o, rules_Toleration, undefined);
}
function rules_PodSpec_hostAliases(s, o, w) {
  w.items(s, o, rules_HostAlias, ["ip"]);
}
function rules_PodSpec_priorityClassName(s, o, w) {
  w.format("dnsSubdomain", s);
}
function rules_PodSpec_readinessGates(s, o, w) {
  w.items(s, o, rules_PodReadinessGate, undefined);
}
function rules_PodSpec_runtimeClassName(s, o, w) {
  w.format("dnsSubdomain", s);
}
function rules_PodSpec_topologySpreadConstraints(s, o, w) {
  w.items(s, o, rules_TopologySpreadConstraint, ["topologyKey","whenUnsatisfiable"]);
}
function rules_PodSpec_resourceClaims(s, o, w) {
  w.unique(s, "name");
  w.items(s, o, rules_PodResourceClaim, ["name"]);
}
function rules_PodSpec(s, o, w) {
  w.apply(list_PodSpec, s, o);
  if (!rt.isObject(s)) return;
  const p = rt.isObject(o) ? o : undefined;
  w.field("volumes", s.volumes, p === undefined ? undefined : p.volumes, rules_PodSpec_volumes);
  w.field("initContainers", s.initContainers, p === undefined ? undefined : p.initContainers, rules_PodSpec_initContainers);
  w.field("containers", s.containers, p === undefined ? undefined : p.containers, rules_PodSpec_containers);
  w.field("ephemeralContainers", s.ephemeralContainers, p === undefined ? undefined : p.ephemeralContainers, rules_PodSpec_ephemeralContainers);
  w.field("activeDeadlineSeconds", s.activeDeadlineSeconds, p === undefined ? undefined : p.activeDeadlineSeconds, rules_PodSpec_activeDeadlineSeconds);
  w.field("nodeSelector", s.nodeSelector, p === undefined ? undefined : p.nodeSelector, rules_PodSpec_nodeSelector);
  w.field("serviceAccountName", s.serviceAccountName, p === undefined ? undefined : p.serviceAccountName, rules_PodSpec_serviceAccountName);
  w.field("nodeName", s.nodeName, p === undefined ? undefined : p.nodeName, rules_PodSpec_nodeName);
  w.field("securityContext", s.securityContext, p === undefined ? undefined : p.securityContext, rules_PodSecurityContext);
  w.field("hostname", s.hostname, p === undefined ? undefined : p.hostname, rules_PodSpec_hostname);
  w.field("subdomain", s.subdomain, p === undefined ? undefined : p.subdomain, rules_PodSpec_subdomain);
  w.field("affinity", s.affinity, p === undefined ? undefined : p.affinity, rules_Affinity);
  w.field("tolerations", s.tolerations, p === undefined ? undefined : p.tolerations, rules_PodSpec_tolerations);
  w.field("hostAliases", s.hostAliases, p === undefined ? undefined : p.hostAliases, rules_PodSpec_hostAliases);
  w.field("priorityClassName", s.priorityClassName, p === undefined ? undefined : p.priorityClassName, rules_PodSpec_priorityClassName);
  w.field("dnsConfig", s.dnsConfig, p === undefined ? undefined : p.dnsConfig, rules_PodDNSConfig);
  w.field("readinessGates", s.readinessGates, p === undefined ? undefined : p.readinessGates, rules_PodSpec_readinessGates);
  w.field("runtimeClassName", s.runtimeClassName, p === undefined ? undefined : p.runtimeClassName, rules_PodSpec_runtimeClassName);
  w.field("topologySpreadConstraints", s.topologySpreadConstraints, p === undefined ? undefined : p.topologySpreadConstraints, rules_PodSpec_topologySpreadConstraints);
  w.field("resourceClaims", s.resourceClaims, p === undefined ? undefined : p.resourceClaims, rules_PodSpec_resourceClaims);
}
const list_PodTemplateSpec = [
  {when:3,message:"",reason:"FieldValueInvalid",each:["metadata","labels","*"],format:"qualifiedName", field: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),"labels"); }, value: (self, oldSelf, c, at) => { const b = c.budget; const key = at.key; return (b.charge(1),key); }},
  {when:3,message:"",reason:"FieldValueInvalid",each:["metadata","labels","*"],format:"labelValue", field: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),"labels"); }, value: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(1),item); }},
  {when:3,message:"",reason:"FieldValueInvalid",each:["metadata","annotations","*"],format:"annotationKey", field: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),"annotations"); }, value: (self, oldSelf, c, at) => { const b = c.budget; const key = at.key; return (b.charge(1),key); }},
  {when:3,message:"may not be more than 262144 bytes",reason:"FieldValueTooLong", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(37),cel.lessEquals(cel.f.list_int_sum_int(b,cel.map(cel.f.optional_orValue_value(b,cel.selectOptional(cel.selectOptional(self,"metadata"),"annotations"),()=>cel.mapOf([],[])),(v0)=>cel.addInt(cel.f.size_bytes(b,cel.f.string_to_bytes(b,v0)),cel.f.size_bytes(b,cel.f.string_to_bytes(b,cel.f.index_map(b,(self?.metadata?.annotations??cel.getPath(self,"metadata","annotations")),v0)))),[b,14])),262144)); }, field: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),"annotations"); }},
  {when:3,message:"ephemeral containers not allowed in pod template",reason:"FieldValueForbidden",path:["spec","ephemeralContainers"],suffix:".spec.ephemeralContainers", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(4),(!cel.hasField((self?.spec??cel.getPath(self,"spec")),"ephemeralContainers"))); }},
  {when:3,message:"must set spec.nodeName if mirror pod annotation is set",reason:"FieldValueInvalid", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(40),cel.or(()=>(!cel.f.in_map(b,"kubernetes.io\u002fconfig.mirror",cel.f.optional_orValue_value(b,cel.selectOptional(cel.selectOptional(self,"metadata"),"annotations"),()=>cel.mapOf([],[])))),()=>cel.hasField((self?.spec??cel.getPath(self,"spec")),"nodeName"))); }, field: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),"annotations[kubernetes.io\u002fconfig.mirror]"); }, value: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(4),cel.f.index_map(b,(self?.metadata?.annotations??cel.getPath(self,"metadata","annotations")),"kubernetes.io\u002fconfig.mirror")); }},
  {when:3,message:"",reason:"FieldValueInvalid",each:["metadata","annotations","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; const key = at.key; return (b.charge(9),(((!(key==="scheduler.alpha.kubernetes.io\u002ftolerations"))||(item===""))||(cel.f.json_fault_string(b,item)===""))); }, messageExpression: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(2),cel.f.json_fault_string(b,item)); }, field: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),"annotations"); }, value: (self, oldSelf, c, at) => { const b = c.budget; const key = at.key; return (b.charge(1),key); }},
  {when:3,message:"must be a 32bit integer",reason:"FieldValueInvalid",each:["metadata","annotations","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; const key = at.key; return (b.charge(13),((!(key==="controller.kubernetes.io\u002fpod-deletion-cost"))||cel.and(()=>cel.and(()=>cel.f.matches_string(b,item,"^(0|-?[1-9][0-9]{0,9}|-0)$"),()=>cel.lessEquals(cel.f.string_to_int64(b,item),2147483647)),()=>cel.greaterEquals(cel.f.string_to_int64(b,item),(-2147483648))))); }, field: (self, oldSelf, c, at) => { const b = c.budget; const key = at.key; return (b.charge(3),cel.f.add_string(b,cel.f.add_string(b,"annotations[",key),"]")); }, value: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(1),item); }},
  {when:3,message:"container not found",reason:"FieldValueInvalid",each:["metadata","annotations","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const key = at.key; return (b.charge(35),cel.or(()=>((!cel.f.starts_with_string(b,key,"container.apparmor.security.beta.kubernetes.io\u002f"))||cel.exists(cel.f.optional_orValue_value(b,cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"containers"),()=>[]),(v0)=>cel.equalStrings((v0?.name??cel.getPath(v0,"name")),cel.f.string_substring_int(b,key,47),b),[b,8])),()=>cel.exists(cel.f.optional_orValue_value(b,cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"initContainers"),()=>[]),(v1)=>cel.equalStrings((v1?.name??cel.getPath(v1,"name")),cel.f.string_substring_int(b,key,47),b),[b,8]))); }, field: (self, oldSelf, c, at) => { const b = c.budget; const key = at.key; return (b.charge(3),cel.f.add_string(b,cel.f.add_string(b,"annotations[",key),"]")); }, value: (self, oldSelf, c, at) => { const b = c.budget; const key = at.key; return (b.charge(2),cel.f.string_substring_int(b,key,47)); }},
  {when:3,message:"",reason:"FieldValueInvalid",each:["metadata","annotations","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; const key = at.key; return (b.charge(19),cel.or(()=>((!cel.f.starts_with_string(b,key,"container.apparmor.security.beta.kubernetes.io\u002f"))||cel.f.in_list(b,item,["","runtime\u002fdefault","unconfined"])),()=>cel.f.starts_with_string(b,item,"localhost\u002f"))); }, messageExpression: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(3),cel.f.add_string(b,cel.f.add_string(b,"invalid AppArmor profile name: \"",item),"\"")); }, field: (self, oldSelf, c, at) => { const b = c.budget; const key = at.key; return (b.charge(3),cel.f.add_string(b,cel.f.add_string(b,"annotations[",key),"]")); }, value: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(1),item); }},
  {when:3,message:"must be a valid seccomp profile",reason:"FieldValueInvalid",each:["metadata","annotations","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; const key = at.key; return (b.charge(22),cel.or(()=>((!((key==="seccomp.security.alpha.kubernetes.io\u002fpod")||cel.f.starts_with_string(b,key,"container.seccomp.security.alpha.kubernetes.io\u002f")))||cel.f.in_list(b,item,["runtime\u002fdefault","docker\u002fdefault","unconfined"])),()=>cel.f.starts_with_string(b,item,"localhost\u002f"))); }, field: (self, oldSelf, c, at) => { const b = c.budget; const key = at.key; return (b.charge(2),cel.f.add_string(b,"annotations.",key)); }, value: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(1),item); }},
];
function rules_PodTemplateSpec(s, o, w) {
  w.apply(list_PodTemplateSpec, s, o);
  if (!rt.isObject(s)) return;
  const p = rt.isObject(o) ? o : undefined;
  w.field("spec", s.spec, p === undefined ? undefined : p.spec, rules_PodSpec);
}
function rules_PreferredSchedulingTerm_weight(s, o, w) {
  w.format("weight", s);
}
function rules_PreferredSchedulingTerm(s, o, w) {
  if (!rt.isObject(s)) return;
  const p = rt.isObject(o) ? o : undefined;
  w.field("weight", s.weight, p === undefined ? undefined : p.weight, rules_PreferredSchedulingTerm_weight);
  w.field("preference", s.preference, p === undefined ? undefined : p.preference, (s, o, w) => unit_core_v1.rules.NodeSelectorTerm(s, o, w));
}
const list_Probe = [
  {when:3,message:"must specify a handler type",reason:"FieldValueRequired", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(11),(((self.exec!=null)||(self.httpGet!=null))||((self.tcpSocket!=null)||(self.grpc!=null)))); }},
  {when:3,message:"may not specify more than 1 handler type",reason:"FieldValueForbidden",path:["httpGet"],suffix:".httpGet",hides:".httpGet", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(7),((!(self.httpGet!=null))||(!(self.exec!=null)))); }},
  {when:3,message:"may not specify more than 1 handler type",reason:"FieldValueForbidden",path:["tcpSocket"],suffix:".tcpSocket",hides:".tcpSocket", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(10),((!(self.tcpSocket!=null))||(!((self.exec!=null)||(self.httpGet!=null))))); }},
  {when:3,message:"may not specify more than 1 handler type",reason:"FieldValueForbidden",path:["grpc"],suffix:".grpc",hides:".grpc", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(13),((!(self.grpc!=null))||(!(((self.exec!=null)||(self.httpGet!=null))||(self.tcpSocket!=null))))); }},
];
function rules_Probe_initialDelaySeconds(s, o, w) {
  w.format("nonNegative", s);
}
function rules_Probe_timeoutSeconds(s, o, w) {
  w.format("nonNegative", s);
}
function rules_Probe_periodSeconds(s, o, w) {
  w.format("nonNegative", s);
}
function rules_Probe_successThreshold(s, o, w) {
  w.format("nonNegative", s);
}
function rules_Probe_failureThreshold(s, o, w) {
  w.format("nonNegative", s);
}
function rules_Probe_terminationGracePeriodSeconds(s, o, w) {
  w.format("positive", s);
}
function rules_Probe(s, o, w) {
  w.apply(list_Probe, s, o);
  if (!rt.isObject(s)) return;
  const p = rt.isObject(o) ? o : undefined;
  w.field("httpGet", s.httpGet, p === undefined ? undefined : p.httpGet, rules_HTTPGetAction);
  w.field("tcpSocket", s.tcpSocket, p === undefined ? undefined : p.tcpSocket, rules_TCPSocketAction);
  w.field("grpc", s.grpc, p === undefined ? undefined : p.grpc, rules_GRPCAction);
  w.field("initialDelaySeconds", s.initialDelaySeconds, p === undefined ? undefined : p.initialDelaySeconds, rules_Probe_initialDelaySeconds);
  w.field("timeoutSeconds", s.timeoutSeconds, p === undefined ? undefined : p.timeoutSeconds, rules_Probe_timeoutSeconds);
  w.field("periodSeconds", s.periodSeconds, p === undefined ? undefined : p.periodSeconds, rules_Probe_periodSeconds);
  w.field("successThreshold", s.successThreshold, p === undefined ? undefined : p.successThreshold, rules_Probe_successThreshold);
  w.field("failureThreshold", s.failureThreshold, p === undefined ? undefined : p.failureThreshold, rules_Probe_failureThreshold);
  w.field("terminationGracePeriodSeconds", s.terminationGracePeriodSeconds, p === undefined ? undefined : p.terminationGracePeriodSeconds, rules_Probe_terminationGracePeriodSeconds);
}
const list_ProjectedVolumeSource = [
  {when:3,message:"may not specify more than 1 volume type per source",reason:"FieldValueForbidden",each:["sources","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(23),cel.lessEquals(cel.f.list_size(b,cel.filter([(item.secret!=null),(item.configMap!=null),(item.downwardAPI!=null),(item.serviceAccountToken!=null),(item.clusterTrustBundle!=null)],(v0)=>v0,[b,4])),1)); }},
  {when:3,message:"",reason:"FieldValueRequired",each:["sources","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(8),((!(item.serviceAccountToken!=null))||(!((item?.serviceAccountToken?.path??cel.getPath(item,"serviceAccountToken","path"))==="")))); }, field: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),"path"); }},
  {when:3,message:"",reason:"FieldValueInvalid",each:["sources","*"],format:"volumeFilePath", rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(8),((!(item.serviceAccountToken!=null))||((item?.serviceAccountToken?.path??cel.getPath(item,"serviceAccountToken","path"))===""))); }, field: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),"path"); }, value: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(3),(item?.serviceAccountToken?.path??cel.getPath(item,"serviceAccountToken","path"))); }},
  {when:3,message:"conflicting duplicate paths",reason:"FieldValueInvalid",each:["sources","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const indexes = at.indexes; const item = at.value; return (b.charge(4),(!cel.exists2((self?.sources??cel.getPath(self,"sources")),(v0,v1)=>cel.and(()=>cel.less(v0,cel.f.index_list(b,indexes,0)),()=>cel.exists(((v1.secret!=null)?cel.map(cel.f.optional_orValue_value(b,cel.selectOptional((v1?.secret??cel.getPath(v1,"secret")),"items"),()=>[]),(v2)=>((!((v2?.path??cel.getPath(v2,"path"))===""))?(v2?.path??cel.getPath(v2,"path")):undefined),[b,8]):((v1.configMap!=null)?cel.map(cel.f.optional_orValue_value(b,cel.selectOptional((v1?.configMap??cel.getPath(v1,"configMap")),"items"),()=>[]),(v3)=>((!((v3?.path??cel.getPath(v3,"path"))===""))?(v3?.path??cel.getPath(v3,"path")):undefined),[b,8]):((v1.downwardAPI!=null)?cel.map(cel.f.optional_orValue_value(b,cel.selectOptional((v1?.downwardAPI??cel.getPath(v1,"downwardAPI")),"items"),()=>[]),(v4)=>((!((v4?.path??cel.getPath(v4,"path"))===""))?(v4?.path??cel.getPath(v4,"path")):undefined),[b,8]):((v1.clusterTrustBundle!=null)?[(v1?.clusterTrustBundle?.path??cel.getPath(v1,"clusterTrustBundle","path"))]:[])))),(v5)=>cel.f.in_list(b,v5,((item.secret!=null)?cel.map(cel.f.optional_orValue_value(b,cel.selectOptional((item?.secret??cel.getPath(item,"secret")),"items"),()=>[]),(v6)=>((!((v6?.path??cel.getPath(v6,"path"))===""))?(v6?.path??cel.getPath(v6,"path")):undefined),[b,8]):((item.configMap!=null)?cel.map(cel.f.optional_orValue_value(b,cel.selectOptional((item?.configMap??cel.getPath(item,"configMap")),"items"),()=>[]),(v7)=>((!((v7?.path??cel.getPath(v7,"path"))===""))?(v7?.path??cel.getPath(v7,"path")):undefined),[b,8]):((item.downwardAPI!=null)?cel.map(cel.f.optional_orValue_value(b,cel.selectOptional((item?.downwardAPI??cel.getPath(item,"downwardAPI")),"items"),()=>[]),(v8)=>((!((v8?.path??cel.getPath(v8,"path"))===""))?(v8?.path??cel.getPath(v8,"path")):undefined),[b,8]):((item.clusterTrustBundle!=null)?[(item?.clusterTrustBundle?.path??cel.getPath(item,"clusterTrustBundle","path"))]:[]))))),[b,85])),[b,89]))); }, field: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),""); }, value: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(12),((item.secret!=null)?(item?.secret?.name??cel.getPath(item,"secret","name")):((item.configMap!=null)?(item?.configMap?.name??cel.getPath(item,"configMap","name")):""))); }},
];
function rules_ProjectedVolumeSource_sources(s, o, w) {
  w.items(s, o, rules_VolumeProjection, undefined);
}
function rules_ProjectedVolumeSource_defaultMode(s, o, w) {
  w.format("fileMode", s);
}
function rules_ProjectedVolumeSource(s, o, w) {
  w.apply(list_ProjectedVolumeSource, s, o);
  if (!rt.isObject(s)) return;
  const p = rt.isObject(o) ? o : undefined;
  w.field("sources", s.sources, p === undefined ? undefined : p.sources, rules_ProjectedVolumeSource_sources);
  w.field("defaultMode", s.defaultMode, p === undefined ? undefined : p.defaultMode, rules_ProjectedVolumeSource_defaultMode);
}
const list_SeccompProfile = [
  {when:3,message:"must be set when seccomp type is Localhost",reason:"FieldValueRequired",path:["localhostProfile"],suffix:".localhostProfile", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(6),cel.or(()=>(!((self?.type??cel.getPath(self,"type"))==="Localhost")),()=>(self.localhostProfile!=null))); }},
  {when:3,message:"can only be set when seccomp type is Localhost",reason:"FieldValueInvalid",path:["localhostProfile"],suffix:".localhostProfile", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(7),cel.or(()=>((self?.type??cel.getPath(self,"type"))==="Localhost"),()=>(!(self.localhostProfile!=null)))); }, value: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(34),cel.mapOf(["Type",(self?.type??cel.getPath(self,"type")),"LocalhostProfile",(self?.localhostProfile??cel.getPath(self,"localhostProfile"))],[])); }},
  {when:3,message:"",reason:"FieldValueInvalid",path:["localhostProfile"],suffix:".localhostProfile",format:"descendingPath", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(7),cel.or(()=>(!((self?.type??cel.getPath(self,"type"))==="Localhost")),()=>(!(self.localhostProfile!=null)))); }},
];
function rules_SeccompProfile(s, o, w) {
  w.apply(list_SeccompProfile, s, o);
  if (!rt.isObject(s)) return;
}
function rules_SecretEnvSource_name(s, o, w) {
  w.format("dnsSubdomain", s);
}
function rules_SecretEnvSource(s, o, w) {
  if (!rt.isObject(s)) return;
  const p = rt.isObject(o) ? o : undefined;
  if (s.name !== "" && s.name !== 0) w.field("name", s.name, p === undefined ? undefined : p.name, rules_SecretEnvSource_name);
}
const list_SecretKeySelector = [
  {when:3,message:"",reason:"FieldValueInvalid",path:["name"],suffix:".name",format:"dnsSubdomain", value: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(3),cel.f.optional_orValue_value(b,cel.selectOptional(self,"name"),()=>"")); }},
];
function rules_SecretKeySelector_key(s, o, w) {
  w.format("configMapKey", s);
}
function rules_SecretKeySelector(s, o, w) {
  w.apply(list_SecretKeySelector, s, o);
  if (!rt.isObject(s)) return;
  const p = rt.isObject(o) ? o : undefined;
  if (s.key !== "" && s.key !== 0) w.field("key", s.key, p === undefined ? undefined : p.key, rules_SecretKeySelector_key);
}
function rules_SecretProjection_items(s, o, w) {
  w.items(s, o, rules_KeyToPath, undefined);
}
function rules_SecretProjection(s, o, w) {
  if (!rt.isObject(s)) return;
  const p = rt.isObject(o) ? o : undefined;
  w.field("items", s.items, p === undefined ? undefined : p.items, rules_SecretProjection_items);
}
function rules_SecretVolumeSource_items(s, o, w) {
  w.items(s, o, rules_KeyToPath, undefined);
}
function rules_SecretVolumeSource_defaultMode(s, o, w) {
  w.format("fileMode", s);
}
function rules_SecretVolumeSource(s, o, w) {
  if (!rt.isObject(s)) return;
  const p = rt.isObject(o) ? o : undefined;
  w.field("items", s.items, p === undefined ? undefined : p.items, rules_SecretVolumeSource_items);
  w.field("defaultMode", s.defaultMode, p === undefined ? undefined : p.defaultMode, rules_SecretVolumeSource_defaultMode);
}
const list_SecurityContext = [
  {when:3,message:"disallowed by cluster policy",reason:"FieldValueForbidden",path:["privileged"],suffix:".privileged", rule: (self, oldSelf, c, at) => { const b = c.budget; const settings = c.settings; return (b.charge(8),cel.or(()=>(!cel.f.optional_orValue_value(b,cel.selectOptional(self,"privileged"),()=>false)),()=>cel.f.optional_orValue_value(b,cel.selectOptional(settings,"allowPrivileged"),()=>true))); }},
  {when:3,message:"cannot set `allowPrivilegeEscalation` to false and `privileged` to true",reason:"FieldValueInvalid", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(8),cel.or(()=>cel.f.optional_orValue_value(b,cel.selectOptional(self,"allowPrivilegeEscalation"),()=>true),()=>(!cel.f.optional_orValue_value(b,cel.selectOptional(self,"privileged"),()=>false)))); }, value: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(160),cel.mapOf(["Capabilities",((self.capabilities!=null)?cel.mapOf(["Add",(cel.hasField((self?.capabilities??cel.getPath(self,"capabilities")),"add")?(self?.capabilities?.add??cel.getPath(self,"capabilities","add")):null),"Drop",(cel.hasField((self?.capabilities??cel.getPath(self,"capabilities")),"drop")?(self?.capabilities?.drop??cel.getPath(self,"capabilities","drop")):null)],[]):null),"Privileged",((self.privileged!=null)?(self?.privileged??cel.getPath(self,"privileged")):null),"SELinuxOptions",((self.seLinuxOptions!=null)?(self?.seLinuxOptions??cel.getPath(self,"seLinuxOptions")):null),"WindowsOptions",((self.windowsOptions!=null)?(self?.windowsOptions??cel.getPath(self,"windowsOptions")):null),"RunAsUser",((self.runAsUser!=null)?(self?.runAsUser??cel.getPath(self,"runAsUser")):null),"RunAsGroup",((self.runAsGroup!=null)?(self?.runAsGroup??cel.getPath(self,"runAsGroup")):null),"RunAsNonRoot",((self.runAsNonRoot!=null)?(self?.runAsNonRoot??cel.getPath(self,"runAsNonRoot")):null),"ReadOnlyRootFilesystem",((self.readOnlyRootFilesystem!=null)?(self?.readOnlyRootFilesystem??cel.getPath(self,"readOnlyRootFilesystem")):null),"AllowPrivilegeEscalation",((self.allowPrivilegeEscalation!=null)?(self?.allowPrivilegeEscalation??cel.getPath(self,"allowPrivilegeEscalation")):null),"ProcMount",((self.procMount!=null)?(self?.procMount??cel.getPath(self,"procMount")):null),"SeccompProfile",((self.seccompProfile!=null)?(self?.seccompProfile??cel.getPath(self,"seccompProfile")):null),"AppArmorProfile",((self.appArmorProfile!=null)?(self?.appArmorProfile??cel.getPath(self,"appArmorProfile")):null)],[])); }},
  {when:3,message:"cannot set `allowPrivilegeEscalation` to false and `capabilities.Add` CAP_SYS_ADMIN",reason:"FieldValueInvalid", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(20),cel.or(()=>cel.f.optional_orValue_value(b,cel.selectOptional(self,"allowPrivilegeEscalation"),()=>true),()=>(!cel.exists(cel.f.optional_orValue_value(b,cel.selectOptional(cel.selectOptional(self,"capabilities"),"add"),()=>[]),(v0)=>(v0==="CAP_SYS_ADMIN"),[b,5])))); }, value: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(160),cel.mapOf(["Capabilities",((self.capabilities!=null)?cel.mapOf(["Add",(cel.hasField((self?.capabilities??cel.getPath(self,"capabilities")),"add")?(self?.capabilities?.add??cel.getPath(self,"capabilities","add")):null),"Drop",(cel.hasField((self?.capabilities??cel.getPath(self,"capabilities")),"drop")?(self?.capabilities?.drop??cel.getPath(self,"capabilities","drop")):null)],[]):null),"Privileged",((self.privileged!=null)?(self?.privileged??cel.getPath(self,"privileged")):null),"SELinuxOptions",((self.seLinuxOptions!=null)?(self?.seLinuxOptions??cel.getPath(self,"seLinuxOptions")):null),"WindowsOptions",((self.windowsOptions!=null)?(self?.windowsOptions??cel.getPath(self,"windowsOptions")):null),"RunAsUser",((self.runAsUser!=null)?(self?.runAsUser??cel.getPath(self,"runAsUser")):null),"RunAsGroup",((self.runAsGroup!=null)?(self?.runAsGroup??cel.getPath(self,"runAsGroup")):null),"RunAsNonRoot",((self.runAsNonRoot!=null)?(self?.runAsNonRoot??cel.getPath(self,"runAsNonRoot")):null),"ReadOnlyRootFilesystem",((self.readOnlyRootFilesystem!=null)?(self?.readOnlyRootFilesystem??cel.getPath(self,"readOnlyRootFilesystem")):null),"AllowPrivilegeEscalation",((self.allowPrivilegeEscalation!=null)?(self?.allowPrivilegeEscalation??cel.getPath(self,"allowPrivilegeEscalation")):null),"ProcMount",((self.procMount!=null)?(self?.procMount??cel.getPath(self,"procMount")):null),"SeccompProfile",((self.seccompProfile!=null)?(self?.seccompProfile??cel.getPath(self,"seccompProfile")):null),"AppArmorProfile",((self.appArmorProfile!=null)?(self?.appArmorProfile??cel.getPath(self,"appArmorProfile")):null)],[])); }},
];
function rules_SecurityContext_runAsUser(s, o, w) {
  w.format("userId", s);
}
function rules_SecurityContext_runAsGroup(s, o, w) {
  w.format("userId", s);
}
function rules_SecurityContext(s, o, w) {
  w.apply(list_SecurityContext, s, o);
  if (!rt.isObject(s)) return;
  const p = rt.isObject(o) ? o : undefined;
  w.field("windowsOptions", s.windowsOptions, p === undefined ? undefined : p.windowsOptions, rules_WindowsSecurityContextOptions);
  w.field("runAsUser", s.runAsUser, p === undefined ? undefined : p.runAsUser, rules_SecurityContext_runAsUser);
  w.field("runAsGroup", s.runAsGroup, p === undefined ? undefined : p.runAsGroup, rules_SecurityContext_runAsGroup);
  w.field("seccompProfile", s.seccompProfile, p === undefined ? undefined : p.seccompProfile, rules_SeccompProfile);
  w.field("appArmorProfile", s.appArmorProfile, p === undefined ? undefined : p.appArmorProfile, rules_AppArmorProfile);
}
const list_ServiceAccountTokenProjection = [
  {when:3,message:"may not specify a duration less than 10 minutes",reason:"FieldValueInvalid",path:["expirationSeconds"],suffix:".expirationSeconds", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(3),cel.greaterEquals((self?.expirationSeconds??cel.getPath(self,"expirationSeconds")),600)); }},
  {when:3,message:"may not specify a duration larger than 2^32 seconds",reason:"FieldValueInvalid",path:["expirationSeconds"],suffix:".expirationSeconds", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(3),cel.lessEquals((self?.expirationSeconds??cel.getPath(self,"expirationSeconds")),4294967296)); }},
];
function rules_ServiceAccountTokenProjection(s, o, w) {
  w.apply(list_ServiceAccountTokenProjection, s, o);
  if (!rt.isObject(s)) return;
}
const list_StorageOSVolumeSource = [
  {when:3,message:"",reason:"FieldValueRequired",path:["secretRef","name"],suffix:".secretRef.name", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(7),((!(self.secretRef!=null))||cel.hasField((self?.secretRef??cel.getPath(self,"secretRef")),"name"))); }},
];
function rules_StorageOSVolumeSource_volumeName(s, o, w) {
  w.format("dnsLabel", s);
}
function rules_StorageOSVolumeSource(s, o, w) {
  w.apply(list_StorageOSVolumeSource, s, o);
  if (!rt.isObject(s)) return;
  const p = rt.isObject(o) ? o : undefined;
  if (s.volumeName !== "" && s.volumeName !== 0) w.field("volumeName", s.volumeName, p === undefined ? undefined : p.volumeName, rules_StorageOSVolumeSource_volumeName);
}
function rules_Sysctl_name(s, o, w) {
  w.format("sysctlName", s);
}
function rules_Sysctl(s, o, w) {
  if (!rt.isObject(s)) return;
  const p = rt.isObject(o) ? o : undefined;
  if (s.name !== "" && s.name !== 0) w.field("name", s.name, p === undefined ? undefined : p.name, rules_Sysctl_name);
}
function rules_TCPSocketAction_port(s, o, w) {
  w.format("portNumberOrName", s);
}
function rules_TCPSocketAction(s, o, w) {
  if (!rt.isObject(s)) return;
  const p = rt.isObject(o) ? o : undefined;
  w.field("port", s.port, p === undefined ? undefined : p.port, rules_TCPSocketAction_port);
}
const list_Toleration = [
  {when:3,message:"operator must be Exists when `key` is empty, which means \"match all values and all keys\"",reason:"FieldValueInvalid",path:["operator"],suffix:".operator", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(7),((self.key!=null)||(cel.f.optional_orValue_value(b,cel.selectOptional(self,"operator"),()=>"")==="Exists"))); }, value: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(3),cel.f.optional_orValue_value(b,cel.selectOptional(self,"operator"),()=>"")); }},
  {when:3,message:"effect must be 'NoExecute' when `tolerationSeconds` is set",reason:"FieldValueInvalid",path:["effect"],suffix:".effect", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(8),((!(self.tolerationSeconds!=null))||(cel.f.optional_orValue_value(b,cel.selectOptional(self,"effect"),()=>"")==="NoExecute"))); }, value: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(3),cel.f.optional_orValue_value(b,cel.selectOptional(self,"effect"),()=>"")); }},
  {when:3,message:"",reason:"FieldValueInvalid",path:["operator"],suffix:".operator",format:"labelValue", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(9),cel.or(()=>(!(cel.f.optional_orValue_value(b,cel.selectOptional(self,"operator"),()=>"Equal")==="Equal")),()=>(!(self.value!=null)))); }, value: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(2),(self?.value??cel.getPath(self,"value"))); }},
  {when:3,message:"value must be empty when `operator` is 'Exists'",reason:"FieldValueInvalid",path:["operator"],suffix:".operator", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(8),cel.or(()=>(!(cel.f.optional_orValue_value(b,cel.selectOptional(self,"operator"),()=>"")==="Exists")),()=>(!(self.value!=null)))); }, value: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(2),(self?.value??cel.getPath(self,"value"))); }},
  {when:3,message:"supported values: \"Equal\", \"Exists\", \"Lt\", \"Gt\"",reason:"FieldValueNotSupported",path:["operator"],suffix:".operator", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(15),(!cel.f.in_list(b,cel.f.optional_orValue_value(b,cel.selectOptional(self,"operator"),()=>""),["Lt","Gt"]))); }, value: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(2),(self?.operator??cel.getPath(self,"operator"))); }},
  {when:3,message:"supported values: \"Equal\", \"Exists\"",reason:"FieldValueNotSupported",path:["operator"],suffix:".operator", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(14),cel.f.in_list(b,cel.f.optional_orValue_value(b,cel.selectOptional(self,"operator"),()=>"Equal"),["Equal","Exists","Lt","Gt"])); }, value: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(2),(self?.operator??cel.getPath(self,"operator"))); }},
];
function rules_Toleration_key(s, o, w) {
  w.format("qualifiedName", s);
}
function rules_Toleration(s, o, w) {
  w.apply(list_Toleration, s, o);
  if (!rt.isObject(s)) return;
  const p = rt.isObject(o) ? o : undefined;
  w.field("key", s.key, p === undefined ? undefined : p.key, rules_Toleration_key);
}
const list_TopologySpreadConstraint = [
  {when:3,message:"",reason:"FieldValueInvalid",path:["minDomains"],suffix:".minDomains", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(7),((!(self.minDomains!=null))||((self?.whenUnsatisfiable??cel.getPath(self,"whenUnsatisfiable"))==="DoNotSchedule"))); }, messageExpression: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(3),cel.f.add_string(b,"can only use minDomains if whenUnsatisfiable=DoNotSchedule, not ",(self?.whenUnsatisfiable??cel.getPath(self,"whenUnsatisfiable")))); }},
  {when:3,message:"must not be specified when labelSelector is not set",reason:"FieldValueForbidden",path:["matchLabelKeys"],suffix:".matchLabelKeys", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(6),((!(self.matchLabelKeys!=null))||(self.labelSelector!=null))); }},
  {when:3,message:"",reason:"FieldValueInvalid",each:["matchLabelKeys","*"],format:"qualifiedName", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(3),(!(self.labelSelector!=null))); }},
];
function rules_TopologySpreadConstraint_maxSkew(s, o, w) {
  w.format("greaterThanZero", s);
}
function rules_TopologySpreadConstraint_minDomains(s, o, w) {
  w.format("greaterThanZero", s);
}
function rules_TopologySpreadConstraint(s, o, w) {
  w.apply(list_TopologySpreadConstraint, s, o);
  if (!rt.isObject(s)) return;
  const p = rt.isObject(o) ? o : undefined;
  w.field("maxSkew", s.maxSkew, p === undefined ? undefined : p.maxSkew, rules_TopologySpreadConstraint_maxSkew);
  w.field("labelSelector", s.labelSelector, p === undefined ? undefined : p.labelSelector, (s, o, w) => unit_meta_v1.rules.LabelSelector(s, o, w));
  w.field("minDomains", s.minDomains, p === undefined ? undefined : p.minDomains, rules_TopologySpreadConstraint_minDomains);
}
const list_Volume = [
  {when:3,message:"",reason:"FieldValueRequired", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(8),((!(self.gcePersistentDisk!=null))||(!((self?.gcePersistentDisk?.pdName??cel.getPath(self,"gcePersistentDisk","pdName"))==="")))); }, field: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),"persistentDisk.pdName"); }},
  {when:3,message:"",reason:"FieldValueInvalid",format:"partition", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(8),((!(self.gcePersistentDisk!=null))||(!cel.hasField((self?.gcePersistentDisk??cel.getPath(self,"gcePersistentDisk")),"partition")))); }, field: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),"persistentDisk.partition"); }, value: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(3),(self?.gcePersistentDisk?.partition??cel.getPath(self,"gcePersistentDisk","partition"))); }},
];
function rules_Volume_name(s, o, w) {
  w.format("dnsLabel", s);
}
function rules_Volume(s, o, w) {
  w.apply(list_Volume, s, o);
  if (!rt.isObject(s)) return;
  w.union(s, "volume type", ["emptyDir","hostPath","gitRepo","gcePersistentDisk","awsElasticBlockStore","secret","nfs","iscsi","glusterfs","flocker","persistentVolumeClaim","rbd","cinder","cephfs","quobyte","downwardAPI","fc","flexVolume","configMap","azureFile","vsphereVolume","photonPersistentDisk","portworxVolume","azureDisk","storageos","projected","scaleIO","csi","ephemeral","image"], false);
  const p = rt.isObject(o) ? o : undefined;
  if (s.name !== "" && s.name !== 0) w.field("name", s.name, p === undefined ? undefined : p.name, rules_Volume_name);
  w.field("hostPath", s.hostPath, p === undefined ? undefined : p.hostPath, (s, o, w) => unit_core_v1.rules.HostPathVolumeSource(s, o, w));
  w.field("emptyDir", s.emptyDir, p === undefined ? undefined : p.emptyDir, rules_EmptyDirVolumeSource);
  w.field("awsElasticBlockStore", s.awsElasticBlockStore, p === undefined ? undefined : p.awsElasticBlockStore, (s, o, w) => unit_core_v1.rules.AWSElasticBlockStoreVolumeSource(s, o, w));
  w.field("gitRepo", s.gitRepo, p === undefined ? undefined : p.gitRepo, rules_GitRepoVolumeSource);
  w.field("secret", s.secret, p === undefined ? undefined : p.secret, rules_SecretVolumeSource);
  w.field("nfs", s.nfs, p === undefined ? undefined : p.nfs, (s, o, w) => unit_core_v1.rules.NFSVolumeSource(s, o, w));
  w.field("iscsi", s.iscsi, p === undefined ? undefined : p.iscsi, rules_ISCSIVolumeSource);
  w.field("flexVolume", s.flexVolume, p === undefined ? undefined : p.flexVolume, rules_FlexVolumeSource);
  w.field("flocker", s.flocker, p === undefined ? undefined : p.flocker, (s, o, w) => unit_core_v1.rules.FlockerVolumeSource(s, o, w));
  w.field("downwardAPI", s.downwardAPI, p === undefined ? undefined : p.downwardAPI, rules_DownwardAPIVolumeSource);
  w.field("fc", s.fc, p === undefined ? undefined : p.fc, (s, o, w) => unit_core_v1.rules.FCVolumeSource(s, o, w));
  w.field("configMap", s.configMap, p === undefined ? undefined : p.configMap, rules_ConfigMapVolumeSource);
  w.field("quobyte", s.quobyte, p === undefined ? undefined : p.quobyte, (s, o, w) => unit_core_v1.rules.QuobyteVolumeSource(s, o, w));
  w.field("azureDisk", s.azureDisk, p === undefined ? undefined : p.azureDisk, (s, o, w) => unit_core_v1.rules.AzureDiskVolumeSource(s, o, w));
  w.field("projected", s.projected, p === undefined ? undefined : p.projected, rules_ProjectedVolumeSource);
  w.field("storageos", s.storageos, p === undefined ? undefined : p.storageos, rules_StorageOSVolumeSource);
  w.field("csi", s.csi, p === undefined ? undefined : p.csi, rules_CSIVolumeSource);
  w.field("ephemeral", s.ephemeral, p === undefined ? undefined : p.ephemeral, rules_EphemeralVolumeSource);
}
function rules_VolumeProjection(s, o, w) {
  if (!rt.isObject(s)) return;
  const p = rt.isObject(o) ? o : undefined;
  w.field("secret", s.secret, p === undefined ? undefined : p.secret, rules_SecretProjection);
  w.field("downwardAPI", s.downwardAPI, p === undefined ? undefined : p.downwardAPI, rules_DownwardAPIProjection);
  w.field("configMap", s.configMap, p === undefined ? undefined : p.configMap, rules_ConfigMapProjection);
  w.field("serviceAccountToken", s.serviceAccountToken, p === undefined ? undefined : p.serviceAccountToken, rules_ServiceAccountTokenProjection);
  w.field("clusterTrustBundle", s.clusterTrustBundle, p === undefined ? undefined : p.clusterTrustBundle, rules_ClusterTrustBundleProjection);
}
function rules_WeightedPodAffinityTerm_weight(s, o, w) {
  w.format("weight", s);
}
function rules_WeightedPodAffinityTerm(s, o, w) {
  if (!rt.isObject(s)) return;
  const p = rt.isObject(o) ? o : undefined;
  w.field("weight", s.weight, p === undefined ? undefined : p.weight, rules_WeightedPodAffinityTerm_weight);
  w.field("podAffinityTerm", s.podAffinityTerm, p === undefined ? undefined : p.podAffinityTerm, rules_PodAffinityTerm);
}
const list_WindowsSecurityContextOptions = [
  {when:3,message:"runAsUserName cannot be an empty string",reason:"FieldValueInvalid",path:["runAsUserName"],suffix:".runAsUserName", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(7),((!(self.runAsUserName!=null))||(!((self?.runAsUserName??cel.getPath(self,"runAsUserName"))==="")))); }},
  {when:3,message:"runAsUserName cannot contain more than one backslash",reason:"FieldValueInvalid",path:["runAsUserName"],suffix:".runAsUserName", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(9),((!(self.runAsUserName!=null))||cel.lessEquals(cel.f.list_size(b,cel.f.string_split_string(b,(self?.runAsUserName??cel.getPath(self,"runAsUserName")),"\\")),2))); }},
];
function rules_WindowsSecurityContextOptions_gmsaCredentialSpecName(s, o, w) {
  w.format("dnsSubdomain", s);
}
function rules_WindowsSecurityContextOptions(s, o, w) {
  w.apply(list_WindowsSecurityContextOptions, s, o);
  if (!rt.isObject(s)) return;
  const p = rt.isObject(o) ? o : undefined;
  w.field("gmsaCredentialSpecName", s.gmsaCredentialSpecName, p === undefined ? undefined : p.gmsaCredentialSpecName, rules_WindowsSecurityContextOptions_gmsaCredentialSpecName);
}

return {
  decode: {
    Affinity: decode_Affinity,
    AppArmorProfile: decode_AppArmorProfile,
    AzureFileVolumeSource: decode_AzureFileVolumeSource,
    CSIVolumeSource: decode_CSIVolumeSource,
    Capabilities: decode_Capabilities,
    CephFSVolumeSource: decode_CephFSVolumeSource,
    CinderVolumeSource: decode_CinderVolumeSource,
    ClusterTrustBundleProjection: decode_ClusterTrustBundleProjection,
    ConfigMapEnvSource: decode_ConfigMapEnvSource,
    ConfigMapKeySelector: decode_ConfigMapKeySelector,
    ConfigMapProjection: decode_ConfigMapProjection,
    ConfigMapVolumeSource: decode_ConfigMapVolumeSource,
    Container: decode_Container,
    ContainerPort: decode_ContainerPort,
    ContainerResizePolicy: decode_ContainerResizePolicy,
    ContainerRestartRule: decode_ContainerRestartRule,
    ContainerRestartRuleOnExitCodes: decode_ContainerRestartRuleOnExitCodes,
    DownwardAPIProjection: decode_DownwardAPIProjection,
    DownwardAPIVolumeFile: decode_DownwardAPIVolumeFile,
    DownwardAPIVolumeSource: decode_DownwardAPIVolumeSource,
    EmptyDirVolumeSource: decode_EmptyDirVolumeSource,
    EnvFromSource: decode_EnvFromSource,
    EnvVar: decode_EnvVar,
    EnvVarSource: decode_EnvVarSource,
    EphemeralContainer: decode_EphemeralContainer,
    EphemeralVolumeSource: decode_EphemeralVolumeSource,
    EvictionResponder: decode_EvictionResponder,
    ExecAction: decode_ExecAction,
    FileKeySelector: decode_FileKeySelector,
    FlexVolumeSource: decode_FlexVolumeSource,
    GRPCAction: decode_GRPCAction,
    GitRepoVolumeSource: decode_GitRepoVolumeSource,
    GlusterfsVolumeSource: decode_GlusterfsVolumeSource,
    HTTPGetAction: decode_HTTPGetAction,
    HTTPHeader: decode_HTTPHeader,
    HostAlias: decode_HostAlias,
    ISCSIVolumeSource: decode_ISCSIVolumeSource,
    ImageVolumeSource: decode_ImageVolumeSource,
    KeyToPath: decode_KeyToPath,
    Lifecycle: decode_Lifecycle,
    LifecycleHandler: decode_LifecycleHandler,
    NodeAffinity: decode_NodeAffinity,
    ObjectFieldSelector: decode_ObjectFieldSelector,
    PersistentVolumeClaimTemplate: decode_PersistentVolumeClaimTemplate,
    PersistentVolumeClaimVolumeSource: decode_PersistentVolumeClaimVolumeSource,
    PodAffinity: decode_PodAffinity,
    PodAffinityTerm: decode_PodAffinityTerm,
    PodAntiAffinity: decode_PodAntiAffinity,
    PodCertificateProjection: decode_PodCertificateProjection,
    PodDNSConfig: decode_PodDNSConfig,
    PodDNSConfigOption: decode_PodDNSConfigOption,
    PodOS: decode_PodOS,
    PodReadinessGate: decode_PodReadinessGate,
    PodResourceClaim: decode_PodResourceClaim,
    PodSchedulingGate: decode_PodSchedulingGate,
    PodSchedulingGroup: decode_PodSchedulingGroup,
    PodSecurityContext: decode_PodSecurityContext,
    PodSpec: decode_PodSpec,
    PodTemplateSpec: decode_PodTemplateSpec,
    PreferredSchedulingTerm: decode_PreferredSchedulingTerm,
    Probe: decode_Probe,
    ProjectedVolumeSource: decode_ProjectedVolumeSource,
    RBDVolumeSource: decode_RBDVolumeSource,
    ResourceClaim: decode_ResourceClaim,
    ResourceFieldSelector: decode_ResourceFieldSelector,
    ResourceRequirements: decode_ResourceRequirements,
    SELinuxOptions: decode_SELinuxOptions,
    ScaleIOVolumeSource: decode_ScaleIOVolumeSource,
    SeccompProfile: decode_SeccompProfile,
    SecretEnvSource: decode_SecretEnvSource,
    SecretKeySelector: decode_SecretKeySelector,
    SecretProjection: decode_SecretProjection,
    SecretVolumeSource: decode_SecretVolumeSource,
    SecurityContext: decode_SecurityContext,
    ServiceAccountTokenProjection: decode_ServiceAccountTokenProjection,
    SleepAction: decode_SleepAction,
    StorageOSVolumeSource: decode_StorageOSVolumeSource,
    Sysctl: decode_Sysctl,
    TCPSocketAction: decode_TCPSocketAction,
    Toleration: decode_Toleration,
    TopologySpreadConstraint: decode_TopologySpreadConstraint,
    Volume: decode_Volume,
    VolumeDevice: decode_VolumeDevice,
    VolumeMount: decode_VolumeMount,
    VolumeProjection: decode_VolumeProjection,
    WeightedPodAffinityTerm: decode_WeightedPodAffinityTerm,
    WindowsSecurityContextOptions: decode_WindowsSecurityContextOptions,
  },
  defaults: {
    ConfigMapVolumeSource: defaults_ConfigMapVolumeSource,
    Container: defaults_Container,
    ContainerPort: defaults_ContainerPort,
    DownwardAPIProjection: defaults_DownwardAPIProjection,
    DownwardAPIVolumeFile: defaults_DownwardAPIVolumeFile,
    DownwardAPIVolumeSource: defaults_DownwardAPIVolumeSource,
    EnvVar: defaults_EnvVar,
    EnvVarSource: defaults_EnvVarSource,
    EphemeralContainer: defaults_EphemeralContainer,
    EphemeralVolumeSource: defaults_EphemeralVolumeSource,
    FileKeySelector: defaults_FileKeySelector,
    GRPCAction: defaults_GRPCAction,
    HTTPGetAction: defaults_HTTPGetAction,
    ISCSIVolumeSource: defaults_ISCSIVolumeSource,
    ImageVolumeSource: defaults_ImageVolumeSource,
    Lifecycle: defaults_Lifecycle,
    LifecycleHandler: defaults_LifecycleHandler,
    ObjectFieldSelector: defaults_ObjectFieldSelector,
    PersistentVolumeClaimTemplate: defaults_PersistentVolumeClaimTemplate,
    PodSpec: defaults_PodSpec,
    PodTemplateSpec: defaults_PodTemplateSpec,
    Probe: defaults_Probe,
    ProjectedVolumeSource: defaults_ProjectedVolumeSource,
    RBDVolumeSource: defaults_RBDVolumeSource,
    ScaleIOVolumeSource: defaults_ScaleIOVolumeSource,
    SecretVolumeSource: defaults_SecretVolumeSource,
    ServiceAccountTokenProjection: defaults_ServiceAccountTokenProjection,
    Volume: defaults_Volume,
    VolumeProjection: defaults_VolumeProjection,
  },
  check: {
    Affinity: checks.c0,
    AppArmorProfile: checks.c1,
    AzureFileVolumeSource: checks.c2,
    CSIVolumeSource: checks.c3,
    CephFSVolumeSource: checks.c4,
    CinderVolumeSource: checks.c5,
    ClusterTrustBundleProjection: checks.c6,
    ConfigMapEnvSource: checks.c7,
    ConfigMapKeySelector: checks.c8,
    ConfigMapProjection: checks.c9,
    ConfigMapVolumeSource: checks.c10,
    Container: checks.c11,
    ContainerPort: checks.c12,
    ContainerRestartRule: checks.c13,
    EnvFromSource: checks.c14,
    EnvVar: checks.c15,
    EnvVarSource: checks.c16,
    EphemeralContainer: checks.c17,
    EphemeralVolumeSource: checks.c18,
    EvictionResponder: checks.c19,
    ExecAction: checks.c20,
    FileKeySelector: checks.c21,
    FlexVolumeSource: checks.c22,
    GRPCAction: checks.c23,
    GitRepoVolumeSource: checks.c24,
    GlusterfsVolumeSource: checks.c25,
    HTTPGetAction: checks.c26,
    ISCSIVolumeSource: checks.c27,
    ImageVolumeSource: checks.c28,
    KeyToPath: checks.c29,
    Lifecycle: checks.c30,
    LifecycleHandler: checks.c31,
    NodeAffinity: checks.c32,
    PersistentVolumeClaimTemplate: checks.c33,
    PersistentVolumeClaimVolumeSource: checks.c34,
    PodCertificateProjection: checks.c35,
    PodOS: checks.c36,
    PodResourceClaim: checks.c37,
    PodSecurityContext: checks.c38,
    PodSpec: checks.c39,
    PodTemplateSpec: checks.c40,
    Probe: checks.c41,
    ProjectedVolumeSource: checks.c42,
    RBDVolumeSource: checks.c43,
    ScaleIOVolumeSource: checks.c44,
    SeccompProfile: checks.c45,
    SecretEnvSource: checks.c46,
    SecretKeySelector: checks.c47,
    SecretProjection: checks.c48,
    SecretVolumeSource: checks.c49,
    SecurityContext: checks.c50,
    StorageOSVolumeSource: checks.c51,
    Sysctl: checks.c52,
    Toleration: checks.c53,
    TopologySpreadConstraint: checks.c54,
    Volume: checks.c55,
    VolumeDevice: checks.c56,
    VolumeMount: checks.c57,
    VolumeProjection: checks.c58,
  },
  rules: {
    Affinity: rules_Affinity,
    AppArmorProfile: rules_AppArmorProfile,
    CSIVolumeSource: rules_CSIVolumeSource,
    ClusterTrustBundleProjection: rules_ClusterTrustBundleProjection,
    ConfigMapEnvSource: rules_ConfigMapEnvSource,
    ConfigMapKeySelector: rules_ConfigMapKeySelector,
    ConfigMapProjection: rules_ConfigMapProjection,
    ConfigMapVolumeSource: rules_ConfigMapVolumeSource,
    Container: rules_Container,
    ContainerPort: rules_ContainerPort,
    ContainerRestartRule: rules_ContainerRestartRule,
    ContainerRestartRuleOnExitCodes: rules_ContainerRestartRuleOnExitCodes,
    DownwardAPIProjection: rules_DownwardAPIProjection,
    DownwardAPIVolumeSource: rules_DownwardAPIVolumeSource,
    EmptyDirVolumeSource: rules_EmptyDirVolumeSource,
    EnvFromSource: rules_EnvFromSource,
    EnvVar: rules_EnvVar,
    EnvVarSource: rules_EnvVarSource,
    EphemeralContainer: rules_EphemeralContainer,
    EphemeralVolumeSource: rules_EphemeralVolumeSource,
    FileKeySelector: rules_FileKeySelector,
    FlexVolumeSource: rules_FlexVolumeSource,
    GRPCAction: rules_GRPCAction,
    GitRepoVolumeSource: rules_GitRepoVolumeSource,
    HTTPGetAction: rules_HTTPGetAction,
    HostAlias: rules_HostAlias,
    ISCSIVolumeSource: rules_ISCSIVolumeSource,
    KeyToPath: rules_KeyToPath,
    Lifecycle: rules_Lifecycle,
    LifecycleHandler: rules_LifecycleHandler,
    NodeAffinity: rules_NodeAffinity,
    PersistentVolumeClaimTemplate: rules_PersistentVolumeClaimTemplate,
    PodAffinity: rules_PodAffinity,
    PodAffinityTerm: rules_PodAffinityTerm,
    PodAntiAffinity: rules_PodAntiAffinity,
    PodDNSConfig: rules_PodDNSConfig,
    PodReadinessGate: rules_PodReadinessGate,
    PodResourceClaim: rules_PodResourceClaim,
    PodSecurityContext: rules_PodSecurityContext,
    PodSpec: rules_PodSpec,
    PodTemplateSpec: rules_PodTemplateSpec,
    PreferredSchedulingTerm: rules_PreferredSchedulingTerm,
    Probe: rules_Probe,
    ProjectedVolumeSource: rules_ProjectedVolumeSource,
    SeccompProfile: rules_SeccompProfile,
    SecretEnvSource: rules_SecretEnvSource,
    SecretKeySelector: rules_SecretKeySelector,
    SecretProjection: rules_SecretProjection,
    SecretVolumeSource: rules_SecretVolumeSource,
    SecurityContext: rules_SecurityContext,
    ServiceAccountTokenProjection: rules_ServiceAccountTokenProjection,
    StorageOSVolumeSource: rules_StorageOSVolumeSource,
    Sysctl: rules_Sysctl,
    TCPSocketAction: rules_TCPSocketAction,
    Toleration: rules_Toleration,
    TopologySpreadConstraint: rules_TopologySpreadConstraint,
    Volume: rules_Volume,
    VolumeProjection: rules_VolumeProjection,
    WeightedPodAffinityTerm: rules_WeightedPodAffinityTerm,
    WindowsSecurityContextOptions: rules_WindowsSecurityContextOptions,
  },
  structure: {
    Affinity: () => ({t:"struct",f:{nodeAffinity:["core\u002fv1\u002fpodspec","NodeAffinity"],podAffinity:["core\u002fv1\u002fpodspec","PodAffinity"],podAntiAffinity:["core\u002fv1\u002fpodspec","PodAntiAffinity"]}}),
    AppArmorProfile: () => ({t:"struct",f:{type:{t:"scalar"},localhostProfile:{t:"scalar"}}}),
    AzureFileVolumeSource: () => ({t:"struct",f:{secretName:{t:"scalar"},shareName:{t:"scalar"},readOnly:{t:"scalar"}}}),
    CSIVolumeSource: () => ({t:"struct",f:{driver:{t:"scalar"},readOnly:{t:"scalar"},fsType:{t:"scalar"},volumeAttributes:{t:"map",v:{t:"scalar"}},nodePublishSecretRef:["core\u002fv1","LocalObjectReference"]}}),
    Capabilities: () => ({t:"struct",f:{add:{t:"list",i:{t:"scalar"},listType:"atomic"},drop:{t:"list",i:{t:"scalar"},listType:"atomic"}}}),
    CephFSVolumeSource: () => ({t:"struct",f:{monitors:{t:"list",i:{t:"scalar"},listType:"atomic"},path:{t:"scalar"},user:{t:"scalar"},secretFile:{t:"scalar"},secretRef:["core\u002fv1","LocalObjectReference"],readOnly:{t:"scalar"}}}),
    CinderVolumeSource: () => ({t:"struct",f:{volumeID:{t:"scalar"},fsType:{t:"scalar"},readOnly:{t:"scalar"},secretRef:["core\u002fv1","LocalObjectReference"]}}),
    ClusterTrustBundleProjection: () => ({t:"struct",f:{name:{t:"scalar"},signerName:{t:"scalar"},labelSelector:["meta\u002fv1","LabelSelector"],optional:{t:"scalar"},path:{t:"scalar"},user:{t:"scalar"}}}),
    ConfigMapEnvSource: () => ({t:"struct",f:{name:{t:"scalar"},optional:{t:"scalar"}}}),
    ConfigMapKeySelector: () => ({mapType:"atomic",t:"struct",f:{name:{t:"scalar"},key:{t:"scalar"},optional:{t:"scalar"}}}),
    ConfigMapProjection: () => ({t:"struct",f:{name:{t:"scalar"},items:{t:"list",i:["core\u002fv1\u002fpodspec","KeyToPath"],listType:"atomic"},optional:{t:"scalar"}}}),
    ConfigMapVolumeSource: () => ({t:"struct",f:{name:{t:"scalar"},items:{t:"list",i:["core\u002fv1\u002fpodspec","KeyToPath"],listType:"atomic"},defaultMode:{t:"scalar"},optional:{t:"scalar"},defaultUser:{t:"scalar"}}}),
    Container: () => ({t:"struct",f:{name:{t:"scalar"},image:{t:"scalar"},command:{t:"list",i:{t:"scalar"},listType:"atomic"},args:{t:"list",i:{t:"scalar"},listType:"atomic"},workingDir:{t:"scalar"},ports:{patchMergeKey:"containerPort",patchStrategy:["merge"],t:"list",i:["core\u002fv1\u002fpodspec","ContainerPort"],listType:"map",listMapKeys:["containerPort","protocol"]},envFrom:{t:"list",i:["core\u002fv1\u002fpodspec","EnvFromSource"],listType:"atomic"},env:{patchMergeKey:"name",patchStrategy:["merge"],t:"list",i:["core\u002fv1\u002fpodspec","EnvVar"],listType:"map",listMapKeys:["name"]},resources:["core\u002fv1\u002fpodspec","ResourceRequirements"],resizePolicy:{t:"list",i:["core\u002fv1\u002fpodspec","ContainerResizePolicy"],listType:"atomic"},restartPolicy:{t:"scalar"},restartPolicyRules:{t:"list",i:["core\u002fv1\u002fpodspec","ContainerRestartRule"],listType:"atomic"},volumeMounts:{patchMergeKey:"mountPath",patchStrategy:["merge"],t:"list",i:["core\u002fv1\u002fpodspec","VolumeMount"],listType:"map",listMapKeys:["mountPath"]},volumeDevices:{patchMergeKey:"devicePath",patchStrategy:["merge"],t:"list",i:["core\u002fv1\u002fpodspec","VolumeDevice"],listType:"map",listMapKeys:["devicePath"]},livenessProbe:["core\u002fv1\u002fpodspec","Probe"],readinessProbe:["core\u002fv1\u002fpodspec","Probe"],startupProbe:["core\u002fv1\u002fpodspec","Probe"],lifecycle:["core\u002fv1\u002fpodspec","Lifecycle"],terminationMessagePath:{t:"scalar"},terminationMessagePolicy:{t:"scalar"},imagePullPolicy:{t:"scalar"},securityContext:["core\u002fv1\u002fpodspec","SecurityContext"],stdin:{t:"scalar"},stdinOnce:{t:"scalar"},tty:{t:"scalar"}}}),
    ContainerPort: () => ({t:"struct",f:{name:{t:"scalar"},hostPort:{t:"scalar"},containerPort:{t:"scalar"},protocol:{t:"scalar"},hostIP:{t:"scalar"}}}),
    ContainerResizePolicy: () => ({t:"struct",f:{resourceName:{t:"scalar"},restartPolicy:{t:"scalar"}}}),
    ContainerRestartRule: () => ({t:"struct",f:{action:{t:"scalar"},exitCodes:["core\u002fv1\u002fpodspec","ContainerRestartRuleOnExitCodes"]}}),
    ContainerRestartRuleOnExitCodes: () => ({t:"struct",f:{operator:{t:"scalar"},values:{t:"list",i:{t:"scalar"},listType:"set"}}}),
    DownwardAPIProjection: () => ({t:"struct",f:{items:{t:"list",i:["core\u002fv1\u002fpodspec","DownwardAPIVolumeFile"],listType:"atomic"}}}),
    DownwardAPIVolumeFile: () => ({t:"struct",f:{path:{t:"scalar"},fieldRef:["core\u002fv1\u002fpodspec","ObjectFieldSelector"],resourceFieldRef:["core\u002fv1\u002fpodspec","ResourceFieldSelector"],mode:{t:"scalar"},user:{t:"scalar"}}}),
    DownwardAPIVolumeSource: () => ({t:"struct",f:{items:{t:"list",i:["core\u002fv1\u002fpodspec","DownwardAPIVolumeFile"],listType:"atomic"},defaultMode:{t:"scalar"},defaultUser:{t:"scalar"}}}),
    EmptyDirVolumeSource: () => ({t:"struct",f:{medium:{t:"scalar"},sizeLimit:["api\u002fresource","Quantity"],mode:{t:"scalar"}}}),
    EnvFromSource: () => ({t:"struct",f:{prefix:{t:"scalar"},configMapRef:["core\u002fv1\u002fpodspec","ConfigMapEnvSource"],secretRef:["core\u002fv1\u002fpodspec","SecretEnvSource"]}}),
    EnvVar: () => ({t:"struct",f:{name:{t:"scalar"},value:{t:"scalar"},valueFrom:["core\u002fv1\u002fpodspec","EnvVarSource"]}}),
    EnvVarSource: () => ({t:"struct",f:{fieldRef:["core\u002fv1\u002fpodspec","ObjectFieldSelector"],resourceFieldRef:["core\u002fv1\u002fpodspec","ResourceFieldSelector"],configMapKeyRef:["core\u002fv1\u002fpodspec","ConfigMapKeySelector"],secretKeyRef:["core\u002fv1\u002fpodspec","SecretKeySelector"],fileKeyRef:["core\u002fv1\u002fpodspec","FileKeySelector"]}}),
    EphemeralContainer: () => ({t:"struct",f:{name:{t:"scalar"},image:{t:"scalar"},command:{t:"list",i:{t:"scalar"},listType:"atomic"},args:{t:"list",i:{t:"scalar"},listType:"atomic"},workingDir:{t:"scalar"},ports:{patchMergeKey:"containerPort",patchStrategy:["merge"],t:"list",i:["core\u002fv1\u002fpodspec","ContainerPort"],listType:"map",listMapKeys:["containerPort","protocol"]},envFrom:{t:"list",i:["core\u002fv1\u002fpodspec","EnvFromSource"],listType:"atomic"},env:{patchMergeKey:"name",patchStrategy:["merge"],t:"list",i:["core\u002fv1\u002fpodspec","EnvVar"],listType:"map",listMapKeys:["name"]},resources:["core\u002fv1\u002fpodspec","ResourceRequirements"],resizePolicy:{t:"list",i:["core\u002fv1\u002fpodspec","ContainerResizePolicy"],listType:"atomic"},restartPolicy:{t:"scalar"},restartPolicyRules:{t:"list",i:["core\u002fv1\u002fpodspec","ContainerRestartRule"],listType:"atomic"},volumeMounts:{patchMergeKey:"mountPath",patchStrategy:["merge"],t:"list",i:["core\u002fv1\u002fpodspec","VolumeMount"],listType:"map",listMapKeys:["mountPath"]},volumeDevices:{patchMergeKey:"devicePath",patchStrategy:["merge"],t:"list",i:["core\u002fv1\u002fpodspec","VolumeDevice"],listType:"map",listMapKeys:["devicePath"]},livenessProbe:["core\u002fv1\u002fpodspec","Probe"],readinessProbe:["core\u002fv1\u002fpodspec","Probe"],startupProbe:["core\u002fv1\u002fpodspec","Probe"],lifecycle:["core\u002fv1\u002fpodspec","Lifecycle"],terminationMessagePath:{t:"scalar"},terminationMessagePolicy:{t:"scalar"},imagePullPolicy:{t:"scalar"},securityContext:["core\u002fv1\u002fpodspec","SecurityContext"],stdin:{t:"scalar"},stdinOnce:{t:"scalar"},tty:{t:"scalar"},targetContainerName:{t:"scalar"}}}),
    EphemeralVolumeSource: () => ({t:"struct",f:{volumeClaimTemplate:["core\u002fv1\u002fpodspec","PersistentVolumeClaimTemplate"]}}),
    EvictionResponder: () => ({mapType:"atomic",t:"struct",f:{name:{t:"scalar"},priority:{t:"scalar"}}}),
    ExecAction: () => ({t:"struct",f:{command:{t:"list",i:{t:"scalar"},listType:"atomic"}}}),
    FileKeySelector: () => ({mapType:"atomic",t:"struct",f:{volumeName:{t:"scalar"},path:{t:"scalar"},key:{t:"scalar"},optional:{t:"scalar"}}}),
    FlexVolumeSource: () => ({t:"struct",f:{driver:{t:"scalar"},fsType:{t:"scalar"},secretRef:["core\u002fv1","LocalObjectReference"],readOnly:{t:"scalar"},options:{t:"map",v:{t:"scalar"}}}}),
    GRPCAction: () => ({t:"struct",f:{port:{t:"scalar"},service:{t:"scalar"},mode:{t:"scalar"}}}),
    GitRepoVolumeSource: () => ({t:"struct",f:{repository:{t:"scalar"},revision:{t:"scalar"},directory:{t:"scalar"}}}),
    GlusterfsVolumeSource: () => ({t:"struct",f:{endpoints:{t:"scalar"},path:{t:"scalar"},readOnly:{t:"scalar"}}}),
    HTTPGetAction: () => ({t:"struct",f:{path:{t:"scalar"},port:["util\u002fintstr","IntOrString"],host:{t:"scalar"},scheme:{t:"scalar"},httpHeaders:{t:"list",i:["core\u002fv1\u002fpodspec","HTTPHeader"],listType:"atomic"},protocol:{t:"scalar"}}}),
    HTTPHeader: () => ({t:"struct",f:{name:{t:"scalar"},value:{t:"scalar"}}}),
    HostAlias: () => ({t:"struct",f:{ip:{t:"scalar"},hostnames:{t:"list",i:{t:"scalar"},listType:"atomic"}}}),
    ISCSIVolumeSource: () => ({t:"struct",f:{targetPortal:{t:"scalar"},iqn:{t:"scalar"},lun:{t:"scalar"},iscsiInterface:{t:"scalar"},fsType:{t:"scalar"},readOnly:{t:"scalar"},portals:{t:"list",i:{t:"scalar"},listType:"atomic"},chapAuthDiscovery:{t:"scalar"},chapAuthSession:{t:"scalar"},secretRef:["core\u002fv1","LocalObjectReference"],initiatorName:{t:"scalar"}}}),
    ImageVolumeSource: () => ({t:"struct",f:{reference:{t:"scalar"},pullPolicy:{t:"scalar"}}}),
    KeyToPath: () => ({t:"struct",f:{key:{t:"scalar"},path:{t:"scalar"},mode:{t:"scalar"},user:{t:"scalar"}}}),
    Lifecycle: () => ({t:"struct",f:{postStart:["core\u002fv1\u002fpodspec","LifecycleHandler"],preStop:["core\u002fv1\u002fpodspec","LifecycleHandler"],stopSignal:{t:"scalar"}}}),
    LifecycleHandler: () => ({t:"struct",f:{exec:["core\u002fv1\u002fpodspec","ExecAction"],httpGet:["core\u002fv1\u002fpodspec","HTTPGetAction"],tcpSocket:["core\u002fv1\u002fpodspec","TCPSocketAction"],sleep:["core\u002fv1\u002fpodspec","SleepAction"]}}),
    NodeAffinity: () => ({t:"struct",f:{requiredDuringSchedulingIgnoredDuringExecution:["core\u002fv1","NodeSelector"],preferredDuringSchedulingIgnoredDuringExecution:{t:"list",i:["core\u002fv1\u002fpodspec","PreferredSchedulingTerm"],listType:"atomic"}}}),
    ObjectFieldSelector: () => ({mapType:"atomic",t:"struct",f:{apiVersion:{t:"scalar"},fieldPath:{t:"scalar"}}}),
    PersistentVolumeClaimTemplate: () => ({t:"struct",f:{metadata:["meta\u002fv1","ObjectMeta"],spec:["core\u002fv1","PersistentVolumeClaimSpec"]}}),
    PersistentVolumeClaimVolumeSource: () => ({t:"struct",f:{claimName:{t:"scalar"},readOnly:{t:"scalar"}}}),
    PodAffinity: () => ({t:"struct",f:{requiredDuringSchedulingIgnoredDuringExecution:{t:"list",i:["core\u002fv1\u002fpodspec","PodAffinityTerm"],listType:"atomic"},preferredDuringSchedulingIgnoredDuringExecution:{t:"list",i:["core\u002fv1\u002fpodspec","WeightedPodAffinityTerm"],listType:"atomic"}}}),
    PodAffinityTerm: () => ({t:"struct",f:{labelSelector:["meta\u002fv1","LabelSelector"],namespaces:{t:"list",i:{t:"scalar"},listType:"atomic"},topologyKey:{t:"scalar"},namespaceSelector:["meta\u002fv1","LabelSelector"],matchLabelKeys:{t:"list",i:{t:"scalar"},listType:"atomic"},mismatchLabelKeys:{t:"list",i:{t:"scalar"},listType:"atomic"}}}),
    PodAntiAffinity: () => ({t:"struct",f:{requiredDuringSchedulingIgnoredDuringExecution:{t:"list",i:["core\u002fv1\u002fpodspec","PodAffinityTerm"],listType:"atomic"},preferredDuringSchedulingIgnoredDuringExecution:{t:"list",i:["core\u002fv1\u002fpodspec","WeightedPodAffinityTerm"],listType:"atomic"}}}),
    PodCertificateProjection: () => ({t:"struct",f:{signerName:{t:"scalar"},keyType:{t:"scalar"},maxExpirationSeconds:{t:"scalar"},credentialBundlePath:{t:"scalar"},keyPath:{t:"scalar"},certificateChainPath:{t:"scalar"},userAnnotations:{t:"map",v:{t:"scalar"}},user:{t:"scalar"}}}),
    PodDNSConfig: () => ({t:"struct",f:{nameservers:{t:"list",i:{t:"scalar"},listType:"atomic"},searches:{t:"list",i:{t:"scalar"},listType:"atomic"},options:{t:"list",i:["core\u002fv1\u002fpodspec","PodDNSConfigOption"],listType:"atomic"}}}),
    PodDNSConfigOption: () => ({t:"struct",f:{name:{t:"scalar"},value:{t:"scalar"}}}),
    PodOS: () => ({t:"struct",f:{name:{t:"scalar"}}}),
    PodReadinessGate: () => ({t:"struct",f:{conditionType:{t:"scalar"}}}),
    PodResourceClaim: () => ({t:"struct",f:{name:{t:"scalar"},resourceClaimName:{t:"scalar"},resourceClaimTemplateName:{t:"scalar"}}}),
    PodSchedulingGate: () => ({t:"struct",f:{name:{t:"scalar"}}}),
    PodSchedulingGroup: () => ({t:"struct",f:{podGroupName:{t:"scalar"}}}),
    PodSecurityContext: () => ({t:"struct",f:{seLinuxOptions:["core\u002fv1\u002fpodspec","SELinuxOptions"],windowsOptions:["core\u002fv1\u002fpodspec","WindowsSecurityContextOptions"],runAsUser:{t:"scalar"},runAsGroup:{t:"scalar"},runAsNonRoot:{t:"scalar"},supplementalGroups:{t:"list",i:{t:"scalar"},listType:"atomic"},supplementalGroupsPolicy:{t:"scalar"},fsGroup:{t:"scalar"},sysctls:{t:"list",i:["core\u002fv1\u002fpodspec","Sysctl"],listType:"atomic"},fsGroupChangePolicy:{t:"scalar"},seccompProfile:["core\u002fv1\u002fpodspec","SeccompProfile"],appArmorProfile:["core\u002fv1\u002fpodspec","AppArmorProfile"],seLinuxChangePolicy:{t:"scalar"}}}),
    PodSpec: () => ({t:"struct",f:{volumes:{patchMergeKey:"name",patchStrategy:["merge","retainKeys"],t:"list",i:["core\u002fv1\u002fpodspec","Volume"],listType:"map",listMapKeys:["name"]},initContainers:{patchMergeKey:"name",patchStrategy:["merge"],t:"list",i:["core\u002fv1\u002fpodspec","Container"],listType:"map",listMapKeys:["name"]},containers:{patchMergeKey:"name",patchStrategy:["merge"],t:"list",i:["core\u002fv1\u002fpodspec","Container"],listType:"map",listMapKeys:["name"]},ephemeralContainers:{patchMergeKey:"name",patchStrategy:["merge"],t:"list",i:["core\u002fv1\u002fpodspec","EphemeralContainer"],listType:"map",listMapKeys:["name"]},restartPolicy:{t:"scalar"},terminationGracePeriodSeconds:{t:"scalar"},activeDeadlineSeconds:{t:"scalar"},dnsPolicy:{t:"scalar"},nodeSelector:{mapType:"atomic",t:"map",v:{t:"scalar"}},serviceAccountName:{t:"scalar"},serviceAccount:{t:"scalar"},automountServiceAccountToken:{t:"scalar"},nodeName:{t:"scalar"},hostNetwork:{t:"scalar"},hostPID:{t:"scalar"},hostIPC:{t:"scalar"},shareProcessNamespace:{t:"scalar"},securityContext:["core\u002fv1\u002fpodspec","PodSecurityContext"],imagePullSecrets:{patchMergeKey:"name",patchStrategy:["merge"],t:"list",i:["core\u002fv1","LocalObjectReference"],listType:"map",listMapKeys:["name"]},hostname:{t:"scalar"},subdomain:{t:"scalar"},affinity:["core\u002fv1\u002fpodspec","Affinity"],schedulerName:{t:"scalar"},tolerations:{t:"list",i:["core\u002fv1\u002fpodspec","Toleration"],listType:"atomic"},hostAliases:{patchMergeKey:"ip",patchStrategy:["merge"],t:"list",i:["core\u002fv1\u002fpodspec","HostAlias"],listType:"map",listMapKeys:["ip"]},priorityClassName:{t:"scalar"},priority:{t:"scalar"},dnsConfig:["core\u002fv1\u002fpodspec","PodDNSConfig"],readinessGates:{t:"list",i:["core\u002fv1\u002fpodspec","PodReadinessGate"],listType:"atomic"},runtimeClassName:{t:"scalar"},enableServiceLinks:{t:"scalar"},preemptionPolicy:{t:"scalar"},overhead:{t:"map",v:["api\u002fresource","Quantity"]},topologySpreadConstraints:{patchMergeKey:"topologyKey",patchStrategy:["merge"],t:"list",i:["core\u002fv1\u002fpodspec","TopologySpreadConstraint"],listType:"map",listMapKeys:["topologyKey","whenUnsatisfiable"]},setHostnameAsFQDN:{t:"scalar"},os:["core\u002fv1\u002fpodspec","PodOS"],hostUsers:{t:"scalar"},schedulingGates:{patchMergeKey:"name",patchStrategy:["merge"],t:"list",i:["core\u002fv1\u002fpodspec","PodSchedulingGate"],listType:"map",listMapKeys:["name"]},resourceClaims:{patchMergeKey:"name",patchStrategy:["merge","retainKeys"],t:"list",i:["core\u002fv1\u002fpodspec","PodResourceClaim"],listType:"map",listMapKeys:["name"]},resources:["core\u002fv1\u002fpodspec","ResourceRequirements"],hostnameOverride:{t:"scalar"},schedulingGroup:["core\u002fv1\u002fpodspec","PodSchedulingGroup"],evictionResponders:{patchMergeKey:"name",patchStrategy:["merge"],t:"list",i:["core\u002fv1\u002fpodspec","EvictionResponder"],listType:"map",listMapKeys:["name"]}}}),
    PodTemplateSpec: () => ({t:"struct",f:{metadata:["meta\u002fv1","ObjectMeta"],spec:["core\u002fv1\u002fpodspec","PodSpec"]}}),
    PreferredSchedulingTerm: () => ({t:"struct",f:{weight:{t:"scalar"},preference:["core\u002fv1","NodeSelectorTerm"]}}),
    Probe: () => ({t:"struct",f:{exec:["core\u002fv1\u002fpodspec","ExecAction"],httpGet:["core\u002fv1\u002fpodspec","HTTPGetAction"],tcpSocket:["core\u002fv1\u002fpodspec","TCPSocketAction"],grpc:["core\u002fv1\u002fpodspec","GRPCAction"],initialDelaySeconds:{t:"scalar"},timeoutSeconds:{t:"scalar"},periodSeconds:{t:"scalar"},successThreshold:{t:"scalar"},failureThreshold:{t:"scalar"},terminationGracePeriodSeconds:{t:"scalar"}}}),
    ProjectedVolumeSource: () => ({t:"struct",f:{sources:{t:"list",i:["core\u002fv1\u002fpodspec","VolumeProjection"],listType:"atomic"},defaultMode:{t:"scalar"},defaultUser:{t:"scalar"}}}),
    RBDVolumeSource: () => ({t:"struct",f:{monitors:{t:"list",i:{t:"scalar"},listType:"atomic"},image:{t:"scalar"},fsType:{t:"scalar"},pool:{t:"scalar"},user:{t:"scalar"},keyring:{t:"scalar"},secretRef:["core\u002fv1","LocalObjectReference"],readOnly:{t:"scalar"}}}),
    ResourceClaim: () => ({t:"struct",f:{name:{t:"scalar"},request:{t:"scalar"}}}),
    ResourceFieldSelector: () => ({mapType:"atomic",t:"struct",f:{containerName:{t:"scalar"},resource:{t:"scalar"},divisor:["api\u002fresource","Quantity"]}}),
    ResourceRequirements: () => ({t:"struct",f:{limits:{t:"map",v:["api\u002fresource","Quantity"]},requests:{t:"map",v:["api\u002fresource","Quantity"]},claims:{t:"list",i:["core\u002fv1\u002fpodspec","ResourceClaim"],listType:"map",listMapKeys:["name"]}}}),
    SELinuxOptions: () => ({t:"struct",f:{user:{t:"scalar"},role:{t:"scalar"},type:{t:"scalar"},level:{t:"scalar"}}}),
    ScaleIOVolumeSource: () => ({t:"struct",f:{gateway:{t:"scalar"},system:{t:"scalar"},secretRef:["core\u002fv1","LocalObjectReference"],sslEnabled:{t:"scalar"},protectionDomain:{t:"scalar"},storagePool:{t:"scalar"},storageMode:{t:"scalar"},volumeName:{t:"scalar"},fsType:{t:"scalar"},readOnly:{t:"scalar"}}}),
    SeccompProfile: () => ({t:"struct",f:{type:{t:"scalar"},localhostProfile:{t:"scalar"}}}),
    SecretEnvSource: () => ({t:"struct",f:{name:{t:"scalar"},optional:{t:"scalar"}}}),
    SecretKeySelector: () => ({mapType:"atomic",t:"struct",f:{name:{t:"scalar"},key:{t:"scalar"},optional:{t:"scalar"}}}),
    SecretProjection: () => ({t:"struct",f:{name:{t:"scalar"},items:{t:"list",i:["core\u002fv1\u002fpodspec","KeyToPath"],listType:"atomic"},optional:{t:"scalar"}}}),
    SecretVolumeSource: () => ({t:"struct",f:{secretName:{t:"scalar"},items:{t:"list",i:["core\u002fv1\u002fpodspec","KeyToPath"],listType:"atomic"},defaultMode:{t:"scalar"},optional:{t:"scalar"},defaultUser:{t:"scalar"}}}),
    SecurityContext: () => ({t:"struct",f:{capabilities:["core\u002fv1\u002fpodspec","Capabilities"],privileged:{t:"scalar"},seLinuxOptions:["core\u002fv1\u002fpodspec","SELinuxOptions"],windowsOptions:["core\u002fv1\u002fpodspec","WindowsSecurityContextOptions"],runAsUser:{t:"scalar"},runAsGroup:{t:"scalar"},runAsNonRoot:{t:"scalar"},readOnlyRootFilesystem:{t:"scalar"},allowPrivilegeEscalation:{t:"scalar"},procMount:{t:"scalar"},seccompProfile:["core\u002fv1\u002fpodspec","SeccompProfile"],appArmorProfile:["core\u002fv1\u002fpodspec","AppArmorProfile"]}}),
    ServiceAccountTokenProjection: () => ({t:"struct",f:{audience:{t:"scalar"},expirationSeconds:{t:"scalar"},path:{t:"scalar"},user:{t:"scalar"}}}),
    SleepAction: () => ({t:"struct",f:{seconds:{t:"scalar"}}}),
    StorageOSVolumeSource: () => ({t:"struct",f:{volumeName:{t:"scalar"},volumeNamespace:{t:"scalar"},fsType:{t:"scalar"},readOnly:{t:"scalar"},secretRef:["core\u002fv1","LocalObjectReference"]}}),
    Sysctl: () => ({t:"struct",f:{name:{t:"scalar"},value:{t:"scalar"}}}),
    TCPSocketAction: () => ({t:"struct",f:{port:["util\u002fintstr","IntOrString"],host:{t:"scalar"}}}),
    Toleration: () => ({t:"struct",f:{key:{t:"scalar"},operator:{t:"scalar"},value:{t:"scalar"},effect:{t:"scalar"},tolerationSeconds:{t:"scalar"}}}),
    TopologySpreadConstraint: () => ({t:"struct",f:{maxSkew:{t:"scalar"},topologyKey:{t:"scalar"},whenUnsatisfiable:{t:"scalar"},labelSelector:["meta\u002fv1","LabelSelector"],minDomains:{t:"scalar"},nodeAffinityPolicy:{t:"scalar"},nodeTaintsPolicy:{t:"scalar"},matchLabelKeys:{t:"list",i:{t:"scalar"},listType:"atomic"}}}),
    Volume: () => ({t:"struct",f:{name:{t:"scalar"},hostPath:["core\u002fv1","HostPathVolumeSource"],emptyDir:["core\u002fv1\u002fpodspec","EmptyDirVolumeSource"],gcePersistentDisk:["core\u002fv1","GCEPersistentDiskVolumeSource"],awsElasticBlockStore:["core\u002fv1","AWSElasticBlockStoreVolumeSource"],gitRepo:["core\u002fv1\u002fpodspec","GitRepoVolumeSource"],secret:["core\u002fv1\u002fpodspec","SecretVolumeSource"],nfs:["core\u002fv1","NFSVolumeSource"],iscsi:["core\u002fv1\u002fpodspec","ISCSIVolumeSource"],glusterfs:["core\u002fv1\u002fpodspec","GlusterfsVolumeSource"],persistentVolumeClaim:["core\u002fv1\u002fpodspec","PersistentVolumeClaimVolumeSource"],rbd:["core\u002fv1\u002fpodspec","RBDVolumeSource"],flexVolume:["core\u002fv1\u002fpodspec","FlexVolumeSource"],cinder:["core\u002fv1\u002fpodspec","CinderVolumeSource"],cephfs:["core\u002fv1\u002fpodspec","CephFSVolumeSource"],flocker:["core\u002fv1","FlockerVolumeSource"],downwardAPI:["core\u002fv1\u002fpodspec","DownwardAPIVolumeSource"],fc:["core\u002fv1","FCVolumeSource"],azureFile:["core\u002fv1\u002fpodspec","AzureFileVolumeSource"],configMap:["core\u002fv1\u002fpodspec","ConfigMapVolumeSource"],vsphereVolume:["core\u002fv1","VsphereVirtualDiskVolumeSource"],quobyte:["core\u002fv1","QuobyteVolumeSource"],azureDisk:["core\u002fv1","AzureDiskVolumeSource"],photonPersistentDisk:["core\u002fv1","PhotonPersistentDiskVolumeSource"],projected:["core\u002fv1\u002fpodspec","ProjectedVolumeSource"],portworxVolume:["core\u002fv1","PortworxVolumeSource"],scaleIO:["core\u002fv1\u002fpodspec","ScaleIOVolumeSource"],storageos:["core\u002fv1\u002fpodspec","StorageOSVolumeSource"],csi:["core\u002fv1\u002fpodspec","CSIVolumeSource"],ephemeral:["core\u002fv1\u002fpodspec","EphemeralVolumeSource"],image:["core\u002fv1\u002fpodspec","ImageVolumeSource"]}}),
    VolumeDevice: () => ({t:"struct",f:{name:{t:"scalar"},devicePath:{t:"scalar"}}}),
    VolumeMount: () => ({t:"struct",f:{name:{t:"scalar"},readOnly:{t:"scalar"},recursiveReadOnly:{t:"scalar"},mountPath:{t:"scalar"},subPath:{t:"scalar"},mountPropagation:{t:"scalar"},subPathExpr:{t:"scalar"},bindMountOptions:{t:"list",i:{t:"scalar"},listType:"set"}}}),
    VolumeProjection: () => ({t:"struct",f:{secret:["core\u002fv1\u002fpodspec","SecretProjection"],downwardAPI:["core\u002fv1\u002fpodspec","DownwardAPIProjection"],configMap:["core\u002fv1\u002fpodspec","ConfigMapProjection"],serviceAccountToken:["core\u002fv1\u002fpodspec","ServiceAccountTokenProjection"],clusterTrustBundle:["core\u002fv1\u002fpodspec","ClusterTrustBundleProjection"],podCertificate:["core\u002fv1\u002fpodspec","PodCertificateProjection"]}}),
    WeightedPodAffinityTerm: () => ({t:"struct",f:{weight:{t:"scalar"},podAffinityTerm:["core\u002fv1\u002fpodspec","PodAffinityTerm"]}}),
    WindowsSecurityContextOptions: () => ({t:"struct",f:{gmsaCredentialSpecName:{t:"scalar"},gmsaCredentialSpec:{t:"scalar"},runAsUserName:{t:"scalar"},hostProcess:{t:"scalar"}}}),
  },
  versions: {
  },
};
};
