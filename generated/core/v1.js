// generated from 26 definitions, do not edit
export default (rt) => {
"use strict";
const cel = rt.cel;
const unit_meta_v1 = rt.unit("meta\u002fv1");

// decode
const words_AWSElasticBlockStoreVolumeSource = rt.words("AWSElasticBlockStoreVolumeSource", [["volumeID","string"],["fsType","string"],["partition","int32"],["readOnly","bool"]]);
function decode_AWSElasticBlockStoreVolumeSource(v, d) {
  let v0, v1, v2, v3;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "volumeID": v0 = typeof x === "string" ? x : d.string(x, words_AWSElasticBlockStoreVolumeSource[0]); break;
        case "fsType": v1 = typeof x === "string" ? x : d.string(x, words_AWSElasticBlockStoreVolumeSource[1]); break;
        case "partition": v2 = d.int32(x, words_AWSElasticBlockStoreVolumeSource[2]); break;
        case "readOnly": v3 = typeof x === "boolean" ? x : d.boolean(x, words_AWSElasticBlockStoreVolumeSource[3]); break;
        default: if ((k = d.unknown(k, v, words_AWSElasticBlockStoreVolumeSource)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  o.volumeID = v0 === undefined ? "" : v0;
  if (v1 !== undefined && v1 !== "") o.fsType = v1;
  if (v2 !== undefined && v2 !== 0) o.partition = v2;
  if (v3 !== undefined && v3 !== false) o.readOnly = v3;
  return o;
}
const words_AzureDiskVolumeSource = rt.words("AzureDiskVolumeSource", [["diskName","string"],["diskURI","string"],["cachingMode","v1.AzureDataDiskCachingMode"],["fsType","string"],["readOnly","bool"],["kind","v1.AzureDataDiskKind"]]);
function decode_AzureDiskVolumeSource(v, d) {
  let v0, v1, v2, v3, v4, v5;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "diskName": v0 = typeof x === "string" ? x : d.string(x, words_AzureDiskVolumeSource[0]); break;
        case "diskURI": v1 = typeof x === "string" ? x : d.string(x, words_AzureDiskVolumeSource[1]); break;
        case "cachingMode": v2 = typeof x === "string" ? x : d.string(x, words_AzureDiskVolumeSource[2]); break;
        case "fsType": v3 = typeof x === "string" ? x : d.string(x, words_AzureDiskVolumeSource[3]); break;
        case "readOnly": v4 = typeof x === "boolean" ? x : d.boolean(x, words_AzureDiskVolumeSource[4]); break;
        case "kind": v5 = typeof x === "string" ? x : d.string(x, words_AzureDiskVolumeSource[5]); break;
        default: if ((k = d.unknown(k, v, words_AzureDiskVolumeSource)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  o.diskName = v0 === undefined ? "" : v0;
  o.diskURI = v1 === undefined ? "" : v1;
  if (v2 !== undefined) o.cachingMode = v2;
  if (v3 !== undefined) o.fsType = v3;
  o.readOnly = v4 === undefined ? false : v4;
  if (v5 !== undefined) o.kind = v5;
  return o;
}
const item_FCVolumeSource_targetWWNs = (x, d) => x === null ? "" : typeof x === "string" ? x : d.string(x, words_FCVolumeSource[0]);
const item_FCVolumeSource_wwids = (x, d) => x === null ? "" : typeof x === "string" ? x : d.string(x, words_FCVolumeSource[5]);
const words_FCVolumeSource = rt.words("FCVolumeSource", [["targetWWNs","string"],["targetWWNs","[]string"],["lun","int32"],["fsType","string"],["readOnly","bool"],["wwids","string"],["wwids","[]string"]]);
function decode_FCVolumeSource(v, d) {
  let v0, v1, v2, v3, v4;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "targetWWNs": v0 = d.list(x, item_FCVolumeSource_targetWWNs, words_FCVolumeSource[1]); break;
        case "lun": v1 = d.int32(x, words_FCVolumeSource[2]); break;
        case "fsType": v2 = typeof x === "string" ? x : d.string(x, words_FCVolumeSource[3]); break;
        case "readOnly": v3 = typeof x === "boolean" ? x : d.boolean(x, words_FCVolumeSource[4]); break;
        case "wwids": v4 = d.list(x, item_FCVolumeSource_wwids, words_FCVolumeSource[6]); break;
        default: if ((k = d.unknown(k, v, words_FCVolumeSource)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined && v0.length !== 0) o.targetWWNs = v0;
  if (v1 !== undefined) o.lun = v1;
  if (v2 !== undefined && v2 !== "") o.fsType = v2;
  if (v3 !== undefined && v3 !== false) o.readOnly = v3;
  if (v4 !== undefined && v4.length !== 0) o.wwids = v4;
  return o;
}
const words_FlockerVolumeSource = rt.words("FlockerVolumeSource", [["datasetName","string"],["datasetUUID","string"]]);
function decode_FlockerVolumeSource(v, d) {
  let v0, v1;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "datasetName": v0 = typeof x === "string" ? x : d.string(x, words_FlockerVolumeSource[0]); break;
        case "datasetUUID": v1 = typeof x === "string" ? x : d.string(x, words_FlockerVolumeSource[1]); break;
        default: if ((k = d.unknown(k, v, words_FlockerVolumeSource)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined && v0 !== "") o.datasetName = v0;
  if (v1 !== undefined && v1 !== "") o.datasetUUID = v1;
  return o;
}
const words_GCEPersistentDiskVolumeSource = rt.words("GCEPersistentDiskVolumeSource", [["pdName","string"],["fsType","string"],["partition","int32"],["readOnly","bool"]]);
function decode_GCEPersistentDiskVolumeSource(v, d) {
  let v0, v1, v2, v3;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "pdName": v0 = typeof x === "string" ? x : d.string(x, words_GCEPersistentDiskVolumeSource[0]); break;
        case "fsType": v1 = typeof x === "string" ? x : d.string(x, words_GCEPersistentDiskVolumeSource[1]); break;
        case "partition": v2 = d.int32(x, words_GCEPersistentDiskVolumeSource[2]); break;
        case "readOnly": v3 = typeof x === "boolean" ? x : d.boolean(x, words_GCEPersistentDiskVolumeSource[3]); break;
        default: if ((k = d.unknown(k, v, words_GCEPersistentDiskVolumeSource)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  o.pdName = v0 === undefined ? "" : v0;
  if (v1 !== undefined && v1 !== "") o.fsType = v1;
  if (v2 !== undefined && v2 !== 0) o.partition = v2;
  if (v3 !== undefined && v3 !== false) o.readOnly = v3;
  return o;
}
const words_HostPathVolumeSource = rt.words("HostPathVolumeSource", [["path","string"],["type","v1.HostPathType"]]);
function decode_HostPathVolumeSource(v, d) {
  let v0, v1;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "path": v0 = typeof x === "string" ? x : d.string(x, words_HostPathVolumeSource[0]); break;
        case "type": v1 = typeof x === "string" ? x : d.string(x, words_HostPathVolumeSource[1]); break;
        default: if ((k = d.unknown(k, v, words_HostPathVolumeSource)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  o.path = v0 === undefined ? "" : v0;
  o.type = v1 === undefined ? "" : v1;
  return o;
}
const words_LocalObjectReference = rt.words("LocalObjectReference", [["name","string"]]);
function decode_LocalObjectReference(v, d) {
  let v0;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "name": v0 = typeof x === "string" ? x : d.string(x, words_LocalObjectReference[0]); break;
        default: if ((k = d.unknown(k, v, words_LocalObjectReference)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined && v0 !== "") o.name = v0;
  return o;
}
const words_ModifyVolumeStatus = rt.words("ModifyVolumeStatus", [["targetVolumeAttributesClassName","string"],["status","v1.PersistentVolumeClaimModifyVolumeStatus"]]);
function decode_ModifyVolumeStatus(v, d) {
  let v0, v1;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "targetVolumeAttributesClassName": v0 = typeof x === "string" ? x : d.string(x, words_ModifyVolumeStatus[0]); break;
        case "status": v1 = typeof x === "string" ? x : d.string(x, words_ModifyVolumeStatus[1]); break;
        default: if ((k = d.unknown(k, v, words_ModifyVolumeStatus)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined && v0 !== "") o.targetVolumeAttributesClassName = v0;
  o.status = v1 === undefined ? "" : v1;
  return o;
}
const words_NFSVolumeSource = rt.words("NFSVolumeSource", [["server","string"],["path","string"],["readOnly","bool"]]);
function decode_NFSVolumeSource(v, d) {
  let v0, v1, v2;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "server": v0 = typeof x === "string" ? x : d.string(x, words_NFSVolumeSource[0]); break;
        case "path": v1 = typeof x === "string" ? x : d.string(x, words_NFSVolumeSource[1]); break;
        case "readOnly": v2 = typeof x === "boolean" ? x : d.boolean(x, words_NFSVolumeSource[2]); break;
        default: if ((k = d.unknown(k, v, words_NFSVolumeSource)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  o.server = v0 === undefined ? "" : v0;
  o.path = v1 === undefined ? "" : v1;
  if (v2 !== undefined && v2 !== false) o.readOnly = v2;
  return o;
}
const words_NodeSelector = rt.words("NodeSelector", [["nodeSelectorTerms","[]v1.NodeSelectorTerm","v1.NodeSelectorTerm"]]);
function decode_NodeSelector(v, d) {
  let v0;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "nodeSelectorTerms": v0 = d.structs(x, decode_NodeSelectorTerm, words_NodeSelector[0]); break;
        default: if ((k = d.unknown(k, v, words_NodeSelector)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  o.nodeSelectorTerms = v0 === undefined ? null : v0;
  return o;
}
const item_NodeSelectorRequirement_values = (x, d) => x === null ? "" : typeof x === "string" ? x : d.string(x, words_NodeSelectorRequirement[2]);
const words_NodeSelectorRequirement = rt.words("NodeSelectorRequirement", [["key","string"],["operator","v1.NodeSelectorOperator"],["values","string"],["values","[]string"]]);
function decode_NodeSelectorRequirement(v, d) {
  let v0, v1, v2;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "key": v0 = typeof x === "string" ? x : d.string(x, words_NodeSelectorRequirement[0]); break;
        case "operator": v1 = typeof x === "string" ? x : d.string(x, words_NodeSelectorRequirement[1]); break;
        case "values": v2 = d.list(x, item_NodeSelectorRequirement_values, words_NodeSelectorRequirement[3]); break;
        default: if ((k = d.unknown(k, v, words_NodeSelectorRequirement)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  o.key = v0 === undefined ? "" : v0;
  o.operator = v1 === undefined ? "" : v1;
  if (v2 !== undefined && v2.length !== 0) o.values = v2;
  return o;
}
const words_NodeSelectorTerm = rt.words("NodeSelectorTerm", [["matchExpressions","[]v1.NodeSelectorRequirement","v1.NodeSelectorRequirement"],["matchFields","[]v1.NodeSelectorRequirement","v1.NodeSelectorRequirement"]]);
function decode_NodeSelectorTerm(v, d) {
  let v0, v1;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "matchExpressions": v0 = d.structs(x, decode_NodeSelectorRequirement, words_NodeSelectorTerm[0]); break;
        case "matchFields": v1 = d.structs(x, decode_NodeSelectorRequirement, words_NodeSelectorTerm[1]); break;
        default: if ((k = d.unknown(k, v, words_NodeSelectorTerm)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined && v0.length !== 0) o.matchExpressions = v0;
  if (v1 !== undefined && v1.length !== 0) o.matchFields = v1;
  return o;
}
const words_ObjectReference = rt.words("ObjectReference", [["kind","string"],["namespace","string"],["name","string"],["uid","types.UID"],["apiVersion","string"],["resourceVersion","string"],["fieldPath","string"]]);
function decode_ObjectReference(v, d) {
  let v0, v1, v2, v3, v4, v5, v6;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "kind": v0 = typeof x === "string" ? x : d.string(x, words_ObjectReference[0]); break;
        case "namespace": v1 = typeof x === "string" ? x : d.string(x, words_ObjectReference[1]); break;
        case "name": v2 = typeof x === "string" ? x : d.string(x, words_ObjectReference[2]); break;
        case "uid": v3 = typeof x === "string" ? x : d.string(x, words_ObjectReference[3]); break;
        case "apiVersion": v4 = typeof x === "string" ? x : d.string(x, words_ObjectReference[4]); break;
        case "resourceVersion": v5 = typeof x === "string" ? x : d.string(x, words_ObjectReference[5]); break;
        case "fieldPath": v6 = typeof x === "string" ? x : d.string(x, words_ObjectReference[6]); break;
        default: if ((k = d.unknown(k, v, words_ObjectReference)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined && v0 !== "") o.kind = v0;
  if (v1 !== undefined && v1 !== "") o.namespace = v1;
  if (v2 !== undefined && v2 !== "") o.name = v2;
  if (v3 !== undefined && v3 !== "") o.uid = v3;
  if (v4 !== undefined && v4 !== "") o.apiVersion = v4;
  if (v5 !== undefined && v5 !== "") o.resourceVersion = v5;
  if (v6 !== undefined && v6 !== "") o.fieldPath = v6;
  return o;
}
const words_PersistentVolumeClaim = rt.words("PersistentVolumeClaim", [["kind","string"],["apiVersion","string"],["metadata","v1.ObjectMeta"],["spec","v1.PersistentVolumeClaimSpec"],["status","v1.PersistentVolumeClaimStatus"]]);
function decode_PersistentVolumeClaim(v, d) {
  let v0, v1, v2, v3, v4;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "kind": v0 = typeof x === "string" ? x : d.string(x, words_PersistentVolumeClaim[0]); break;
        case "apiVersion": v1 = typeof x === "string" ? x : d.string(x, words_PersistentVolumeClaim[1]); break;
        case "metadata": v2 = d.struct(x, unit_meta_v1.decode.ObjectMeta, words_PersistentVolumeClaim[2]); break;
        case "spec": v3 = d.struct(x, decode_PersistentVolumeClaimSpec, words_PersistentVolumeClaim[3]); break;
        case "status": v4 = d.struct(x, decode_PersistentVolumeClaimStatus, words_PersistentVolumeClaim[4]); break;
        default: if ((k = d.unknown(k, v, words_PersistentVolumeClaim)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined && v0 !== "") o.kind = v0;
  if (v1 !== undefined && v1 !== "") o.apiVersion = v1;
  o.metadata = v2 === undefined ? unit_meta_v1.decode.ObjectMeta({}, d) : v2;
  o.spec = v3 === undefined ? decode_PersistentVolumeClaimSpec({}, d) : v3;
  o.status = v4 === undefined ? decode_PersistentVolumeClaimStatus({}, d) : v4;
  return o;
}
const words_PersistentVolumeClaimCondition = rt.words("PersistentVolumeClaimCondition", [["type","v1.PersistentVolumeClaimConditionType"],["status","v1.ConditionStatus"],["lastProbeTime","string"],["lastTransitionTime","string"],["reason","string"],["message","string"]]);
function decode_PersistentVolumeClaimCondition(v, d) {
  let v0, v1, v2, v3, v4, v5;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "type": v0 = typeof x === "string" ? x : d.string(x, words_PersistentVolumeClaimCondition[0]); break;
        case "status": v1 = typeof x === "string" ? x : d.string(x, words_PersistentVolumeClaimCondition[1]); break;
        case "lastProbeTime": v2 = d.time(x, words_PersistentVolumeClaimCondition[2]); break;
        case "lastTransitionTime": v3 = d.time(x, words_PersistentVolumeClaimCondition[3]); break;
        case "reason": v4 = typeof x === "string" ? x : d.string(x, words_PersistentVolumeClaimCondition[4]); break;
        case "message": v5 = typeof x === "string" ? x : d.string(x, words_PersistentVolumeClaimCondition[5]); break;
        default: if ((k = d.unknown(k, v, words_PersistentVolumeClaimCondition)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  o.type = v0 === undefined ? "" : v0;
  o.status = v1 === undefined ? "" : v1;
  o.lastProbeTime = v2 === undefined ? null : v2;
  o.lastTransitionTime = v3 === undefined ? null : v3;
  if (v4 !== undefined && v4 !== "") o.reason = v4;
  if (v5 !== undefined && v5 !== "") o.message = v5;
  return o;
}
const item_PersistentVolumeClaimSpec_accessModes = (x, d) => x === null ? "" : typeof x === "string" ? x : d.string(x, words_PersistentVolumeClaimSpec[0]);
const words_PersistentVolumeClaimSpec = rt.words("PersistentVolumeClaimSpec", [["accessModes","v1.PersistentVolumeAccessMode"],["accessModes","[]v1.PersistentVolumeAccessMode"],["selector","v1.LabelSelector"],["resources","v1.VolumeResourceRequirements"],["volumeName","string"],["storageClassName","string"],["volumeMode","v1.PersistentVolumeMode"],["dataSource","v1.TypedLocalObjectReference"],["dataSourceRef","v1.TypedObjectReference"],["volumeAttributesClassName","string"]]);
function decode_PersistentVolumeClaimSpec(v, d) {
  let v0, v1, v2, v3, v4, v5, v6, v7, v8;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "accessModes": v0 = d.list(x, item_PersistentVolumeClaimSpec_accessModes, words_PersistentVolumeClaimSpec[1]); break;
        case "selector": v1 = d.struct(x, unit_meta_v1.decode.LabelSelector, words_PersistentVolumeClaimSpec[2]); break;
        case "resources": v2 = d.struct(x, decode_VolumeResourceRequirements, words_PersistentVolumeClaimSpec[3]); break;
        case "volumeName": v3 = typeof x === "string" ? x : d.string(x, words_PersistentVolumeClaimSpec[4]); break;
        case "storageClassName": v4 = typeof x === "string" ? x : d.string(x, words_PersistentVolumeClaimSpec[5]); break;
        case "volumeMode": v5 = typeof x === "string" ? x : d.string(x, words_PersistentVolumeClaimSpec[6]); break;
        case "dataSource": v6 = d.struct(x, decode_TypedLocalObjectReference, words_PersistentVolumeClaimSpec[7]); break;
        case "dataSourceRef": v7 = d.struct(x, decode_TypedObjectReference, words_PersistentVolumeClaimSpec[8]); break;
        case "volumeAttributesClassName": v8 = typeof x === "string" ? x : d.string(x, words_PersistentVolumeClaimSpec[9]); break;
        default: if ((k = d.unknown(k, v, words_PersistentVolumeClaimSpec)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined && v0.length !== 0) o.accessModes = v0;
  if (v1 !== undefined) o.selector = v1;
  o.resources = v2 === undefined ? decode_VolumeResourceRequirements({}, d) : v2;
  if (v3 !== undefined && v3 !== "") o.volumeName = v3;
  if (v4 !== undefined) o.storageClassName = v4;
  if (v5 !== undefined) o.volumeMode = v5;
  if (v6 !== undefined) o.dataSource = v6;
  if (v7 !== undefined) o.dataSourceRef = v7;
  if (v8 !== undefined) o.volumeAttributesClassName = v8;
  return o;
}
const item_PersistentVolumeClaimStatus_accessModes = (x, d) => x === null ? "" : typeof x === "string" ? x : d.string(x, words_PersistentVolumeClaimStatus[1]);
const item_PersistentVolumeClaimStatus_capacity = (x, d) => x === null ? "0" : d.amount(x);
const item_PersistentVolumeClaimStatus_allocatedResources = (x, d) => x === null ? "0" : d.amount(x);
const item_PersistentVolumeClaimStatus_allocatedResourceStatuses = (x, d) => x === null ? "" : typeof x === "string" ? x : d.string(x, words_PersistentVolumeClaimStatus[8]);
const words_PersistentVolumeClaimStatus = rt.words("PersistentVolumeClaimStatus", [["phase","v1.PersistentVolumeClaimPhase"],["accessModes","v1.PersistentVolumeAccessMode"],["accessModes","[]v1.PersistentVolumeAccessMode"],["capacity","resource.Quantity"],["capacity","v1.ResourceList"],["conditions","[]v1.PersistentVolumeClaimCondition","v1.PersistentVolumeClaimCondition"],["allocatedResources","resource.Quantity"],["allocatedResources","v1.ResourceList"],["allocatedResourceStatuses","v1.ClaimResourceStatus"],["allocatedResourceStatuses","map[v1.ResourceName]v1.ClaimResourceStatus"],["currentVolumeAttributesClassName","string"],["modifyVolumeStatus","v1.ModifyVolumeStatus"],["healthStatus","v1.VolumeHealthStatus"]]);
function decode_PersistentVolumeClaimStatus(v, d) {
  let v0, v1, v2, v3, v4, v5, v6, v7, v8;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "phase": v0 = typeof x === "string" ? x : d.string(x, words_PersistentVolumeClaimStatus[0]); break;
        case "accessModes": v1 = d.list(x, item_PersistentVolumeClaimStatus_accessModes, words_PersistentVolumeClaimStatus[2]); break;
        case "capacity": v2 = d.map(x, item_PersistentVolumeClaimStatus_capacity, words_PersistentVolumeClaimStatus[4]); break;
        case "conditions": v3 = d.structs(x, decode_PersistentVolumeClaimCondition, words_PersistentVolumeClaimStatus[5]); break;
        case "allocatedResources": v4 = d.map(x, item_PersistentVolumeClaimStatus_allocatedResources, words_PersistentVolumeClaimStatus[7]); break;
        case "allocatedResourceStatuses": v5 = d.map(x, item_PersistentVolumeClaimStatus_allocatedResourceStatuses, words_PersistentVolumeClaimStatus[9]); break;
        case "currentVolumeAttributesClassName": v6 = typeof x === "string" ? x : d.string(x, words_PersistentVolumeClaimStatus[10]); break;
        case "modifyVolumeStatus": v7 = d.struct(x, decode_ModifyVolumeStatus, words_PersistentVolumeClaimStatus[11]); break;
        case "healthStatus": v8 = d.struct(x, decode_VolumeHealthStatus, words_PersistentVolumeClaimStatus[12]); break;
        default: if ((k = d.unknown(k, v, words_PersistentVolumeClaimStatus)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined && v0 !== "") o.phase = v0;
  if (v1 !== undefined && v1.length !== 0) o.accessModes = v1;
  if (v2 !== undefined && rt.some(v2)) o.capacity = v2;
  if (v3 !== undefined && v3.length !== 0) o.conditions = v3;
  if (v4 !== undefined && rt.some(v4)) o.allocatedResources = v4;
  if (v5 !== undefined && rt.some(v5)) o.allocatedResourceStatuses = v5;
  if (v6 !== undefined) o.currentVolumeAttributesClassName = v6;
  if (v7 !== undefined) o.modifyVolumeStatus = v7;
  if (v8 !== undefined) o.healthStatus = v8;
  return o;
}
const words_PhotonPersistentDiskVolumeSource = rt.words("PhotonPersistentDiskVolumeSource", [["pdID","string"],["fsType","string"]]);
function decode_PhotonPersistentDiskVolumeSource(v, d) {
  let v0, v1;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "pdID": v0 = typeof x === "string" ? x : d.string(x, words_PhotonPersistentDiskVolumeSource[0]); break;
        case "fsType": v1 = typeof x === "string" ? x : d.string(x, words_PhotonPersistentDiskVolumeSource[1]); break;
        default: if ((k = d.unknown(k, v, words_PhotonPersistentDiskVolumeSource)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  o.pdID = v0 === undefined ? "" : v0;
  if (v1 !== undefined && v1 !== "") o.fsType = v1;
  return o;
}
const words_PortworxVolumeSource = rt.words("PortworxVolumeSource", [["volumeID","string"],["fsType","string"],["readOnly","bool"]]);
function decode_PortworxVolumeSource(v, d) {
  let v0, v1, v2;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "volumeID": v0 = typeof x === "string" ? x : d.string(x, words_PortworxVolumeSource[0]); break;
        case "fsType": v1 = typeof x === "string" ? x : d.string(x, words_PortworxVolumeSource[1]); break;
        case "readOnly": v2 = typeof x === "boolean" ? x : d.boolean(x, words_PortworxVolumeSource[2]); break;
        default: if ((k = d.unknown(k, v, words_PortworxVolumeSource)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  o.volumeID = v0 === undefined ? "" : v0;
  if (v1 !== undefined && v1 !== "") o.fsType = v1;
  if (v2 !== undefined && v2 !== false) o.readOnly = v2;
  return o;
}
const words_QuobyteVolumeSource = rt.words("QuobyteVolumeSource", [["registry","string"],["volume","string"],["readOnly","bool"],["user","string"],["group","string"],["tenant","string"]]);
function decode_QuobyteVolumeSource(v, d) {
  let v0, v1, v2, v3, v4, v5;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "registry": v0 = typeof x === "string" ? x : d.string(x, words_QuobyteVolumeSource[0]); break;
        case "volume": v1 = typeof x === "string" ? x : d.string(x, words_QuobyteVolumeSource[1]); break;
        case "readOnly": v2 = typeof x === "boolean" ? x : d.boolean(x, words_QuobyteVolumeSource[2]); break;
        case "user": v3 = typeof x === "string" ? x : d.string(x, words_QuobyteVolumeSource[3]); break;
        case "group": v4 = typeof x === "string" ? x : d.string(x, words_QuobyteVolumeSource[4]); break;
        case "tenant": v5 = typeof x === "string" ? x : d.string(x, words_QuobyteVolumeSource[5]); break;
        default: if ((k = d.unknown(k, v, words_QuobyteVolumeSource)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  o.registry = v0 === undefined ? "" : v0;
  o.volume = v1 === undefined ? "" : v1;
  if (v2 !== undefined && v2 !== false) o.readOnly = v2;
  if (v3 !== undefined && v3 !== "") o.user = v3;
  if (v4 !== undefined && v4 !== "") o.group = v4;
  if (v5 !== undefined && v5 !== "") o.tenant = v5;
  return o;
}
const words_TypedLocalObjectReference = rt.words("TypedLocalObjectReference", [["apiGroup","string"],["kind","string"],["name","string"]]);
function decode_TypedLocalObjectReference(v, d) {
  let v0, v1, v2;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "apiGroup": v0 = typeof x === "string" ? x : d.string(x, words_TypedLocalObjectReference[0]); break;
        case "kind": v1 = typeof x === "string" ? x : d.string(x, words_TypedLocalObjectReference[1]); break;
        case "name": v2 = typeof x === "string" ? x : d.string(x, words_TypedLocalObjectReference[2]); break;
        default: if ((k = d.unknown(k, v, words_TypedLocalObjectReference)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  o.apiGroup = v0 === undefined ? null : v0;
  o.kind = v1 === undefined ? "" : v1;
  o.name = v2 === undefined ? "" : v2;
  return o;
}
const words_TypedObjectReference = rt.words("TypedObjectReference", [["apiGroup","string"],["kind","string"],["name","string"],["namespace","string"]]);
function decode_TypedObjectReference(v, d) {
  let v0, v1, v2, v3;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "apiGroup": v0 = typeof x === "string" ? x : d.string(x, words_TypedObjectReference[0]); break;
        case "kind": v1 = typeof x === "string" ? x : d.string(x, words_TypedObjectReference[1]); break;
        case "name": v2 = typeof x === "string" ? x : d.string(x, words_TypedObjectReference[2]); break;
        case "namespace": v3 = typeof x === "string" ? x : d.string(x, words_TypedObjectReference[3]); break;
        default: if ((k = d.unknown(k, v, words_TypedObjectReference)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  o.apiGroup = v0 === undefined ? null : v0;
  o.kind = v1 === undefined ? "" : v1;
  o.name = v2 === undefined ? "" : v2;
  if (v3 !== undefined) o.namespace = v3;
  return o;
}
const words_VolumeHealthCondition = rt.words("VolumeHealthCondition", [["status","v1.VolumeHealthStatusType"],["reason","string"],["message","string"]]);
function decode_VolumeHealthCondition(v, d) {
  let v0, v1, v2;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "status": v0 = typeof x === "string" ? x : d.string(x, words_VolumeHealthCondition[0]); break;
        case "reason": v1 = typeof x === "string" ? x : d.string(x, words_VolumeHealthCondition[1]); break;
        case "message": v2 = typeof x === "string" ? x : d.string(x, words_VolumeHealthCondition[2]); break;
        default: if ((k = d.unknown(k, v, words_VolumeHealthCondition)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  o.status = v0 === undefined ? "" : v0;
  o.reason = v1 === undefined ? "" : v1;
  if (v2 !== undefined && v2 !== "") o.message = v2;
  return o;
}
const words_VolumeHealthStatus = rt.words("VolumeHealthStatus", [["healthConditions","[]v1.VolumeHealthCondition","v1.VolumeHealthCondition"],["lastTransitionTime","string"]]);
function decode_VolumeHealthStatus(v, d) {
  let v0, v1;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "healthConditions": v0 = d.structs(x, decode_VolumeHealthCondition, words_VolumeHealthStatus[0]); break;
        case "lastTransitionTime": v1 = d.time(x, words_VolumeHealthStatus[1]); break;
        default: if ((k = d.unknown(k, v, words_VolumeHealthStatus)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined && v0.length !== 0) o.healthConditions = v0;
  o.lastTransitionTime = v1 === undefined ? null : v1;
  return o;
}
const item_VolumeResourceRequirements_limits = (x, d) => x === null ? "0" : d.amount(x);
const item_VolumeResourceRequirements_requests = (x, d) => x === null ? "0" : d.amount(x);
const words_VolumeResourceRequirements = rt.words("VolumeResourceRequirements", [["limits","resource.Quantity"],["limits","v1.ResourceList"],["requests","resource.Quantity"],["requests","v1.ResourceList"]]);
function decode_VolumeResourceRequirements(v, d) {
  let v0, v1;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "limits": v0 = d.map(x, item_VolumeResourceRequirements_limits, words_VolumeResourceRequirements[1]); break;
        case "requests": v1 = d.map(x, item_VolumeResourceRequirements_requests, words_VolumeResourceRequirements[3]); break;
        default: if ((k = d.unknown(k, v, words_VolumeResourceRequirements)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined && rt.some(v0)) o.limits = v0;
  if (v1 !== undefined && rt.some(v1)) o.requests = v1;
  return o;
}
const words_VsphereVirtualDiskVolumeSource = rt.words("VsphereVirtualDiskVolumeSource", [["volumePath","string"],["fsType","string"],["storagePolicyName","string"],["storagePolicyID","string"]]);
function decode_VsphereVirtualDiskVolumeSource(v, d) {
  let v0, v1, v2, v3;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "volumePath": v0 = typeof x === "string" ? x : d.string(x, words_VsphereVirtualDiskVolumeSource[0]); break;
        case "fsType": v1 = typeof x === "string" ? x : d.string(x, words_VsphereVirtualDiskVolumeSource[1]); break;
        case "storagePolicyName": v2 = typeof x === "string" ? x : d.string(x, words_VsphereVirtualDiskVolumeSource[2]); break;
        case "storagePolicyID": v3 = typeof x === "string" ? x : d.string(x, words_VsphereVirtualDiskVolumeSource[3]); break;
        default: if ((k = d.unknown(k, v, words_VsphereVirtualDiskVolumeSource)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  o.volumePath = v0 === undefined ? "" : v0;
  if (v1 !== undefined && v1 !== "") o.fsType = v1;
  if (v2 !== undefined && v2 !== "") o.storagePolicyName = v2;
  if (v3 !== undefined && v3 !== "") o.storagePolicyID = v3;
  return o;
}

// defaults
function order_AzureDiskVolumeSource(o) {
  const n = {};
  let x;
  if ((x = o.diskName) !== undefined) n.diskName = x;
  if ((x = o.diskURI) !== undefined) n.diskURI = x;
  if ((x = o.cachingMode) !== undefined) n.cachingMode = x;
  if ((x = o.fsType) !== undefined) n.fsType = x;
  if ((x = o.readOnly) !== undefined) n.readOnly = x;
  if ((x = o.kind) !== undefined) n.kind = x;
  return n;
}
function defaults_AzureDiskVolumeSource(o, c) {
  let n = false;
  if (o.cachingMode === undefined) { o.cachingMode = "ReadWrite"; n = true; }
  if (o.fsType === undefined) { o.fsType = "ext4"; n = true; }
  if (o.readOnly === undefined || o.readOnly === null || o.readOnly === false) { o.readOnly = false; n = true; }
  if (o.kind === undefined) { o.kind = "Shared"; n = true; }
  if (n) o = order_AzureDiskVolumeSource(o);
  return o;
}
function order_HostPathVolumeSource(o) {
  const n = {};
  let x;
  if ((x = o.path) !== undefined) n.path = x;
  if ((x = o.type) !== undefined) n.type = x;
  return n;
}
function defaults_HostPathVolumeSource(o, c) {
  let n = false;
  if (o.type === undefined || o.type === null || o.type === "") { o.type = ""; n = true; }
  if (n) o = order_HostPathVolumeSource(o);
  return o;
}
function compute_PersistentVolumeClaim_kind(self, c) { const b = c.budget; return (b.charge(0),"PersistentVolumeClaim"); }
function compute_PersistentVolumeClaim_apiVersion(self, c) { const b = c.budget; return (b.charge(0),"v1"); }
function order_PersistentVolumeClaim(o) {
  const n = {};
  let x;
  if ((x = o.kind) !== undefined) n.kind = x;
  if ((x = o.apiVersion) !== undefined) n.apiVersion = x;
  if ((x = o.metadata) !== undefined) n.metadata = x;
  if ((x = o.spec) !== undefined) n.spec = x;
  if ((x = o.status) !== undefined) n.status = x;
  return n;
}
function defaults_PersistentVolumeClaim(o, c) {
  let n = false;
  if (o.kind === undefined || o.kind === "") { const x = c.compute(compute_PersistentVolumeClaim_kind, o); if (x !== undefined && x !== "") { o.kind = x; n = true; } }
  if (o.apiVersion === undefined || o.apiVersion === "") { const x = c.compute(compute_PersistentVolumeClaim_apiVersion, o); if (x !== undefined && x !== "") { o.apiVersion = x; n = true; } }
  if (n) o = order_PersistentVolumeClaim(o);
  if (rt.isObject(o.spec)) o.spec = defaults_PersistentVolumeClaimSpec(o.spec, c);
  if (rt.isObject(o.status)) o.status = defaults_PersistentVolumeClaimStatus(o.status, c);
  return o;
}
function compute_PersistentVolumeClaimSpec_dataSource(self, c) { const b = c.budget; const root = c.root; return (b.charge(63),(cel.and(()=>cel.and(()=>cel.equal(cel.selectDynamic(root,"kind"),"PersistentVolumeClaim",b),()=>(self.dataSourceRef!=null)),()=>(!cel.hasField((self?.dataSourceRef??cel.getPath(self,"dataSourceRef")),"namespace")))?cel.f.optional_of(b,cel.mapOf(["apiGroup",(cel.hasField((self?.dataSourceRef??cel.getPath(self,"dataSourceRef")),"apiGroup")?(self?.dataSourceRef?.apiGroup??cel.getPath(self,"dataSourceRef","apiGroup")):null),"kind",(self?.dataSourceRef?.kind??cel.getPath(self,"dataSourceRef","kind")),"name",(self?.dataSourceRef?.name??cel.getPath(self,"dataSourceRef","name"))],[])):cel.f.optional_none(b))); }
function compute_PersistentVolumeClaimSpec_dataSourceRef(self, c) { const b = c.budget; const root = c.root; return (b.charge(107),(cel.and(()=>cel.and(()=>cel.equal(cel.selectDynamic(root,"kind"),"PersistentVolumeClaim",b),()=>(self.dataSource!=null)),()=>cel.f.in_list(b,[cel.f.optional_orValue_value(b,cel.selectOptional((self?.dataSource??cel.getPath(self,"dataSource")),"apiGroup"),()=>""),(self?.dataSource?.kind??cel.getPath(self,"dataSource","kind"))],[["","PersistentVolumeClaim"],["snapshot.storage.k8s.io","VolumeSnapshot"]]))?cel.f.optional_of(b,cel.mapOf(["apiGroup",(cel.hasField((self?.dataSource??cel.getPath(self,"dataSource")),"apiGroup")?(self?.dataSource?.apiGroup??cel.getPath(self,"dataSource","apiGroup")):null),"kind",(self?.dataSource?.kind??cel.getPath(self,"dataSource","kind")),"name",(self?.dataSource?.name??cel.getPath(self,"dataSource","name"))],[])):cel.f.optional_none(b))); }
function order_PersistentVolumeClaimSpec(o) {
  const n = {};
  let x;
  if ((x = o.accessModes) !== undefined) n.accessModes = x;
  if ((x = o.selector) !== undefined) n.selector = x;
  if ((x = o.resources) !== undefined) n.resources = x;
  if ((x = o.volumeName) !== undefined) n.volumeName = x;
  if ((x = o.storageClassName) !== undefined) n.storageClassName = x;
  if ((x = o.volumeMode) !== undefined) n.volumeMode = x;
  if ((x = o.dataSource) !== undefined) n.dataSource = x;
  if ((x = o.dataSourceRef) !== undefined) n.dataSourceRef = x;
  if ((x = o.volumeAttributesClassName) !== undefined) n.volumeAttributesClassName = x;
  return n;
}
function defaults_PersistentVolumeClaimSpec(o, c) {
  let n = false;
  if (o.volumeMode === undefined) { o.volumeMode = "Filesystem"; n = true; }
  if (o.dataSource === undefined) { const x = c.compute(compute_PersistentVolumeClaimSpec_dataSource, o); if (x !== undefined) { o.dataSource = x; n = true; } }
  if (o.dataSourceRef === undefined) { const x = c.compute(compute_PersistentVolumeClaimSpec_dataSourceRef, o); if (x !== undefined) { o.dataSourceRef = x; n = true; } }
  if (n) o = order_PersistentVolumeClaimSpec(o);
  return o;
}
function order_PersistentVolumeClaimStatus(o) {
  const n = {};
  let x;
  if ((x = o.phase) !== undefined) n.phase = x;
  if ((x = o.accessModes) !== undefined) n.accessModes = x;
  if ((x = o.capacity) !== undefined) n.capacity = x;
  if ((x = o.conditions) !== undefined) n.conditions = x;
  if ((x = o.allocatedResources) !== undefined) n.allocatedResources = x;
  if ((x = o.allocatedResourceStatuses) !== undefined) n.allocatedResourceStatuses = x;
  if ((x = o.currentVolumeAttributesClassName) !== undefined) n.currentVolumeAttributesClassName = x;
  if ((x = o.modifyVolumeStatus) !== undefined) n.modifyVolumeStatus = x;
  if ((x = o.healthStatus) !== undefined) n.healthStatus = x;
  return n;
}
function defaults_PersistentVolumeClaimStatus(o, c) {
  let n = false;
  if (o.phase === undefined || o.phase === "") { o.phase = "Pending"; n = true; }
  if (n) o = order_PersistentVolumeClaimStatus(o);
  return o;
}

// check
const checks = (() => {
  const exports = {};

exports.c0 = validate1;
const schema1 = {"x-kindsmith-set":{"volumeID":["text",""]}};

function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate1.errors = vErrors;
return errors === 0;
}

exports.c1 = validate2;
const schema2 = {"properties":{"cachingMode":{"enum":["None","ReadOnly","ReadWrite"]},"kind":{"enum":["Dedicated","Managed","Shared"]}},"x-kindsmith-set":{"diskName":["text",""],"diskURI":["text",""]}};

function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!data.diskName){
const err0 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "diskName", detail: ""}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!data.diskURI){
const err1 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "diskURI", detail: ""}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cachingMode !== undefined){
let data0 = data.cachingMode;
if(!(((data0 === "None") || (data0 === "ReadOnly")) || (data0 === "ReadWrite"))){
const err2 = {instancePath:instancePath+"/cachingMode",schemaPath:"#/properties/cachingMode/enum",keyword:"enum",params:{allowedValues: schema2.properties.cachingMode.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(!(((data1 === "Dedicated") || (data1 === "Managed")) || (data1 === "Shared"))){
const err3 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema2.properties.kind.enum}};
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
validate2.errors = vErrors;
return errors === 0;
}

exports.c2 = validate3;
const schema3 = {"properties":{"type":{"enum":["","BlockDevice","CharDevice","Directory","DirectoryOrCreate","File","FileOrCreate","Socket"]}},"x-kindsmith-set":{"path":["text",""]}};

function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(data.type !== undefined){
let data0 = data.type;
if(!((((((((data0 === "") || (data0 === "BlockDevice")) || (data0 === "CharDevice")) || (data0 === "Directory")) || (data0 === "DirectoryOrCreate")) || (data0 === "File")) || (data0 === "FileOrCreate")) || (data0 === "Socket"))){
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
validate3.errors = vErrors;
return errors === 0;
}

exports.c3 = validate4;
const schema4 = {"properties":{"status":{"enum":["InProgress","Infeasible","Pending"]}},"x-kindsmith-set":{"status":["text",""]}};

function validate4(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!data.status){
const err0 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "status", detail: ""}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status !== undefined){
let data0 = data.status;
if(!(((data0 === "InProgress") || (data0 === "Infeasible")) || (data0 === "Pending"))){
const err1 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema4.properties.status.enum}};
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

exports.c4 = validate5;
const schema5 = {"x-kindsmith-set":{"server":["text",""],"path":["text",""]}};

function validate5(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!data.server){
const err0 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "server", detail: ""}};
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
validate5.errors = vErrors;
return errors === 0;
}

exports.c5 = validate6;
const schema6 = {"x-kindsmith-set":{"nodeSelectorTerms":["list","must have at least one node selector term"]}};

function validate6(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data.nodeSelectorTerms && data.nodeSelectorTerms.length > 0)){
const err0 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "nodeSelectorTerms", detail: "must have at least one node selector term"}};
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

exports.c6 = validate7;
const schema7 = {"properties":{"spec":{"allOf":[{"$ref":"#/$defs/io.k8s.api.core.v1.PersistentVolumeClaimSpec"}]},"status":{"allOf":[{"$ref":"#/$defs/io.k8s.api.core.v1.PersistentVolumeClaimStatus"}]}}};
const schema8 = {"properties":{"volumeMode":{"enum":["Block","Filesystem"]},"dataSource":{"allOf":[{"$ref":"#/$defs/io.k8s.api.core.v1.TypedLocalObjectReference"}]},"dataSourceRef":{"allOf":[{"$ref":"#/$defs/io.k8s.api.core.v1.TypedObjectReference"}]}},"x-kindsmith-set":{"accessModes":["list","at least 1 access mode is required"]}};
const schema9 = {"x-kindsmith-set":{"kind":["text",""],"name":["text",""]}};

function validate9(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!data.kind){
const err0 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "kind", detail: ""}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!data.name){
const err1 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "name", detail: ""}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate9.errors = vErrors;
return errors === 0;
}

const schema10 = {"x-kindsmith-set":{"kind":["text",""],"name":["text",""]}};

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!data.kind){
const err0 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "kind", detail: ""}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!data.name){
const err1 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "name", detail: ""}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}


function validate8(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data.accessModes && data.accessModes.length > 0)){
const err0 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "accessModes", detail: "at least 1 access mode is required"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.volumeMode !== undefined){
let data0 = data.volumeMode;
if(!((data0 === "Block") || (data0 === "Filesystem"))){
const err1 = {instancePath:instancePath+"/volumeMode",schemaPath:"#/properties/volumeMode/enum",keyword:"enum",params:{allowedValues: schema8.properties.volumeMode.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.dataSource !== undefined){
if(!(validate9(data.dataSource, {instancePath:instancePath+"/dataSource",parentData:data,parentDataProperty:"dataSource",rootData}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
if(data.dataSourceRef !== undefined){
if(!(validate11(data.dataSourceRef, {instancePath:instancePath+"/dataSourceRef",parentData:data,parentDataProperty:"dataSourceRef",rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
}
validate8.errors = vErrors;
return errors === 0;
}

const schema11 = {"properties":{"phase":{"enum":["Bound","Lost","Pending"]},"accessModes":{"items":{"enum":["ReadOnlyMany","ReadWriteMany","ReadWriteOnce","ReadWriteOncePod"]}},"conditions":{"items":{"allOf":[{"$ref":"#/$defs/io.k8s.api.core.v1.PersistentVolumeClaimCondition"}]}},"allocatedResourceStatuses":{"additionalProperties":{"enum":["ControllerResizeInProgress","ControllerResizeInfeasible","NodeResizeInProgress","NodeResizeInfeasible","NodeResizePending"]}},"modifyVolumeStatus":{"allOf":[{"$ref":"#/$defs/io.k8s.api.core.v1.ModifyVolumeStatus"}]},"healthStatus":{"allOf":[{"$ref":"#/$defs/io.k8s.api.core.v1.VolumeHealthStatus"}]}}};
const schema12 = {"x-kindsmith-set":{"type":["text",""],"status":["text",""]}};

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!data.type){
const err0 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "type", detail: ""}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!data.status){
const err1 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "status", detail: ""}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate15.errors = vErrors;
return errors === 0;
}

const schema13 = {"properties":{"healthConditions":{"items":{"allOf":[{"$ref":"#/$defs/io.k8s.api.core.v1.VolumeHealthCondition"}]}}}};
const schema14 = {"properties":{"status":{"enum":["DataLoss","Degraded","Inaccessible"]}},"x-kindsmith-set":{"status":["text",""],"reason":["text",""]}};

function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!data.status){
const err0 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "status", detail: ""}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!data.reason){
const err1 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "reason", detail: ""}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status !== undefined){
let data0 = data.status;
if(!(((data0 === "DataLoss") || (data0 === "Degraded")) || (data0 === "Inaccessible"))){
const err2 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema14.properties.status.enum}};
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
validate19.errors = vErrors;
return errors === 0;
}


function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.healthConditions !== undefined){
let data0 = data.healthConditions;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate19(data0[i0], {instancePath:instancePath+"/healthConditions/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
}
}
}
}
validate18.errors = vErrors;
return errors === 0;
}


function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.phase !== undefined){
let data0 = data.phase;
if(!(((data0 === "Bound") || (data0 === "Lost")) || (data0 === "Pending"))){
const err0 = {instancePath:instancePath+"/phase",schemaPath:"#/properties/phase/enum",keyword:"enum",params:{allowedValues: schema11.properties.phase.enum}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.accessModes !== undefined){
let data1 = data.accessModes;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(!((((data2 === "ReadOnlyMany") || (data2 === "ReadWriteMany")) || (data2 === "ReadWriteOnce")) || (data2 === "ReadWriteOncePod"))){
const err1 = {instancePath:instancePath+"/accessModes/" + i0,schemaPath:"#/properties/accessModes/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.accessModes.items.enum}};
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
}
if(data.conditions !== undefined){
let data3 = data.conditions;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(!(validate15(data3[i1], {instancePath:instancePath+"/conditions/" + i1,parentData:data3,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
}
}
if(data.allocatedResourceStatuses !== undefined){
let data5 = data.allocatedResourceStatuses;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key0 in data5){
let data6 = data5[key0];
if(!(((((data6 === "ControllerResizeInProgress") || (data6 === "ControllerResizeInfeasible")) || (data6 === "NodeResizeInProgress")) || (data6 === "NodeResizeInfeasible")) || (data6 === "NodeResizePending"))){
const err2 = {instancePath:instancePath+"/allocatedResourceStatuses/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/allocatedResourceStatuses/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema11.properties.allocatedResourceStatuses.additionalProperties.enum}};
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
}
if(data.modifyVolumeStatus !== undefined){
if(!(validate4(data.modifyVolumeStatus, {instancePath:instancePath+"/modifyVolumeStatus",parentData:data,parentDataProperty:"modifyVolumeStatus",rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
}
if(data.healthStatus !== undefined){
if(!(validate18(data.healthStatus, {instancePath:instancePath+"/healthStatus",parentData:data,parentDataProperty:"healthStatus",rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
}
}
validate14.errors = vErrors;
return errors === 0;
}


function validate7(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.spec !== undefined){
if(!(validate8(data.spec, {instancePath:instancePath+"/spec",parentData:data,parentDataProperty:"spec",rootData}))){
vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
if(!(validate14(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
}
}
validate7.errors = vErrors;
return errors === 0;
}

exports.c7 = validate23;

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!data.type){
const err0 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "type", detail: ""}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!data.status){
const err1 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "status", detail: ""}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}

exports.c8 = validate24;

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data.accessModes && data.accessModes.length > 0)){
const err0 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "accessModes", detail: "at least 1 access mode is required"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.volumeMode !== undefined){
let data0 = data.volumeMode;
if(!((data0 === "Block") || (data0 === "Filesystem"))){
const err1 = {instancePath:instancePath+"/volumeMode",schemaPath:"#/properties/volumeMode/enum",keyword:"enum",params:{allowedValues: schema8.properties.volumeMode.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.dataSource !== undefined){
if(!(validate9(data.dataSource, {instancePath:instancePath+"/dataSource",parentData:data,parentDataProperty:"dataSource",rootData}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
if(data.dataSourceRef !== undefined){
if(!(validate11(data.dataSourceRef, {instancePath:instancePath+"/dataSourceRef",parentData:data,parentDataProperty:"dataSourceRef",rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
}
validate24.errors = vErrors;
return errors === 0;
}

exports.c9 = validate27;

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.phase !== undefined){
let data0 = data.phase;
if(!(((data0 === "Bound") || (data0 === "Lost")) || (data0 === "Pending"))){
const err0 = {instancePath:instancePath+"/phase",schemaPath:"#/properties/phase/enum",keyword:"enum",params:{allowedValues: schema11.properties.phase.enum}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.accessModes !== undefined){
let data1 = data.accessModes;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(!((((data2 === "ReadOnlyMany") || (data2 === "ReadWriteMany")) || (data2 === "ReadWriteOnce")) || (data2 === "ReadWriteOncePod"))){
const err1 = {instancePath:instancePath+"/accessModes/" + i0,schemaPath:"#/properties/accessModes/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.accessModes.items.enum}};
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
}
if(data.conditions !== undefined){
let data3 = data.conditions;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(!(validate15(data3[i1], {instancePath:instancePath+"/conditions/" + i1,parentData:data3,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
}
}
if(data.allocatedResourceStatuses !== undefined){
let data5 = data.allocatedResourceStatuses;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key0 in data5){
let data6 = data5[key0];
if(!(((((data6 === "ControllerResizeInProgress") || (data6 === "ControllerResizeInfeasible")) || (data6 === "NodeResizeInProgress")) || (data6 === "NodeResizeInfeasible")) || (data6 === "NodeResizePending"))){
const err2 = {instancePath:instancePath+"/allocatedResourceStatuses/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/allocatedResourceStatuses/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema11.properties.allocatedResourceStatuses.additionalProperties.enum}};
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
}
if(data.modifyVolumeStatus !== undefined){
if(!(validate4(data.modifyVolumeStatus, {instancePath:instancePath+"/modifyVolumeStatus",parentData:data,parentDataProperty:"modifyVolumeStatus",rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
}
if(data.healthStatus !== undefined){
if(!(validate18(data.healthStatus, {instancePath:instancePath+"/healthStatus",parentData:data,parentDataProperty:"healthStatus",rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
}
}
validate27.errors = vErrors;
return errors === 0;
}

exports.c10 = validate31;
const schema18 = {"x-kindsmith-set":{"pdID":["text",""]}};

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!data.pdID){
const err0 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "pdID", detail: ""}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}

exports.c11 = validate32;
const schema19 = {"x-kindsmith-set":{"volumeID":["text",""]}};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate32.errors = vErrors;
return errors === 0;
}

exports.c12 = validate33;
const schema20 = {"x-kindsmith-set":{"registry":["text","must be a host:port pair or multiple pairs separated by commas"],"volume":["text",""]}};

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!data.registry){
const err0 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "registry", detail: "must be a host:port pair or multiple pairs separated by commas"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!data.volume){
const err1 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "volume", detail: ""}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}

exports.c13 = validate34;

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!data.kind){
const err0 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "kind", detail: ""}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!data.name){
const err1 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "name", detail: ""}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}

exports.c14 = validate35;

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!data.kind){
const err0 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "kind", detail: ""}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!data.name){
const err1 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "name", detail: ""}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}

exports.c15 = validate36;

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!data.status){
const err0 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "status", detail: ""}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!data.reason){
const err1 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "reason", detail: ""}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status !== undefined){
let data0 = data.status;
if(!(((data0 === "DataLoss") || (data0 === "Degraded")) || (data0 === "Inaccessible"))){
const err2 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema14.properties.status.enum}};
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
validate36.errors = vErrors;
return errors === 0;
}

exports.c16 = validate37;

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.healthConditions !== undefined){
let data0 = data.healthConditions;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate19(data0[i0], {instancePath:instancePath+"/healthConditions/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
}
}
}
}
validate37.errors = vErrors;
return errors === 0;
}

exports.c17 = validate39;
const schema25 = {"x-kindsmith-set":{"volumePath":["text",""]}};

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!data.volumePath){
const err0 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "volumePath", detail: ""}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}

  return exports;
})();

// rules
function rules_AWSElasticBlockStoreVolumeSource_partition(s, o, w) {
  w.format("partition", s);
}
function rules_AWSElasticBlockStoreVolumeSource(s, o, w) {
  if (!rt.isObject(s)) return;
  const p = rt.isObject(o) ? o : undefined;
  w.field("partition", s.partition, p === undefined ? undefined : p.partition, rules_AWSElasticBlockStoreVolumeSource_partition);
}
const list_AzureDiskVolumeSource = [
  {when:3,message:"supported values: \"\u002fsubscriptions\u002f{sub-id}\u002fresourcegroups\u002f{group-name}\u002fproviders\u002fmicrosoft.compute\u002fdisks\u002f{disk-id}\"",reason:"FieldValueNotSupported",path:["diskURI"],suffix:".diskURI", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(8),cel.or(()=>(!(cel.f.optional_orValue_value(b,cel.selectOptional(self,"kind"),()=>"Shared")==="Managed")),()=>cel.f.starts_with_string(b,(self?.diskURI??cel.getPath(self,"diskURI")),"\u002fsubscriptions\u002f"))); }},
  {when:3,message:"supported values: \"https:\u002f\u002f{account-name}.blob.core.windows.net\u002f{container-name}\u002f{disk-name}.vhd\"",reason:"FieldValueNotSupported",path:["diskURI"],suffix:".diskURI", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(8),cel.or(()=>(cel.f.optional_orValue_value(b,cel.selectOptional(self,"kind"),()=>"Shared")==="Managed"),()=>cel.f.starts_with_string(b,(self?.diskURI??cel.getPath(self,"diskURI")),"https:\u002f\u002f"))); }},
];
function rules_AzureDiskVolumeSource(s, o, w) {
  w.apply(list_AzureDiskVolumeSource, s, o);
  if (!rt.isObject(s)) return;
}
const list_FCVolumeSource = [
  {when:3,message:"must specify either targetWWNs or wwids, but not both",reason:"FieldValueRequired",path:["targetWWNs"],suffix:".targetWWNs", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(5),((self.targetWWNs!=null)||(self.wwids!=null))); }},
  {when:3,message:"targetWWNs and wwids can not be specified simultaneously",reason:"FieldValueInvalid",path:["targetWWNs"],suffix:".targetWWNs", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(7),((!(self.targetWWNs!=null))||(!(self.wwids!=null)))); }},
  {when:3,message:"lun is required if targetWWNs is specified",reason:"FieldValueRequired",path:["lun"],suffix:".lun", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(6),((!(self.targetWWNs!=null))||(self.lun!=null))); }},
  {when:3,message:"",reason:"FieldValueInvalid",path:["lun"],suffix:".lun",format:"lun", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(7),((!(self.targetWWNs!=null))||(!(self.lun!=null)))); }, value: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(2),(self?.lun??cel.getPath(self,"lun"))); }},
];
function rules_FCVolumeSource(s, o, w) {
  w.apply(list_FCVolumeSource, s, o);
  if (!rt.isObject(s)) return;
}
const list_FlockerVolumeSource = [
  {when:3,message:"one of datasetName and datasetUUID is required",reason:"FieldValueRequired", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(5),((self.datasetName!=null)||(self.datasetUUID!=null))); }},
  {when:3,message:"datasetName and datasetUUID can not be specified simultaneously",reason:"FieldValueInvalid", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(7),((!(self.datasetName!=null))||(!(self.datasetUUID!=null)))); }, value: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),"resource"); }},
  {when:3,message:"must not contain '\u002f'",reason:"FieldValueInvalid",path:["datasetName"],suffix:".datasetName", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(8),((!(self.datasetName!=null))||(!cel.f.contains_string(b,(self?.datasetName??cel.getPath(self,"datasetName")),"\u002f")))); }},
];
function rules_FlockerVolumeSource(s, o, w) {
  w.apply(list_FlockerVolumeSource, s, o);
  if (!rt.isObject(s)) return;
}
function rules_HostPathVolumeSource_path(s, o, w) {
  w.format("noBacksteps", s);
}
function rules_HostPathVolumeSource(s, o, w) {
  if (!rt.isObject(s)) return;
  const p = rt.isObject(o) ? o : undefined;
  if (s.path !== "" && s.path !== 0) w.field("path", s.path, p === undefined ? undefined : p.path, rules_HostPathVolumeSource_path);
}
const list_NFSVolumeSource = [
  {when:3,message:"must be an absolute path",reason:"FieldValueInvalid",path:["path"],suffix:".path", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(3),cel.f.starts_with_string(b,(self?.path??cel.getPath(self,"path")),"\u002f")); }},
];
function rules_NFSVolumeSource(s, o, w) {
  w.apply(list_NFSVolumeSource, s, o);
  if (!rt.isObject(s)) return;
}
function rules_NodeSelector_nodeSelectorTerms(s, o, w) {
  w.items(s, o, rules_NodeSelectorTerm, undefined);
}
function rules_NodeSelector(s, o, w) {
  if (!rt.isObject(s)) return;
  const p = rt.isObject(o) ? o : undefined;
  w.field("nodeSelectorTerms", s.nodeSelectorTerms, p === undefined ? undefined : p.nodeSelectorTerms, rules_NodeSelector_nodeSelectorTerms);
}
const list_NodeSelectorTerm = [
  {when:3,message:"must be specified when `operator` is 'In' or 'NotIn'",reason:"FieldValueRequired",path:["values"],suffix:".values",each:["matchExpressions","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(17),cel.or(()=>(!cel.f.in_list(b,(item?.operator??cel.getPath(item,"operator")),["In","NotIn"])),()=>(item.values!=null))); }},
  {when:3,message:"may not be specified when `operator` is 'Exists' or 'DoesNotExist'",reason:"FieldValueForbidden",path:["values"],suffix:".values",each:["matchExpressions","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(18),cel.or(()=>(!cel.f.in_list(b,(item?.operator??cel.getPath(item,"operator")),["Exists","DoesNotExist"])),()=>(!(item.values!=null)))); }},
  {when:3,message:"must be specified single value when `operator` is 'Lt' or 'Gt'",reason:"FieldValueRequired",path:["values"],suffix:".values",each:["matchExpressions","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(30),cel.or(()=>(!cel.f.in_list(b,(item?.operator??cel.getPath(item,"operator")),["Gt","Lt"])),()=>cel.equalNumbers(cel.f.size_list(b,cel.f.optional_orValue_value(b,cel.selectOptional(item,"values"),()=>[])),1))); }},
  {when:3,message:"not a valid selector operator",reason:"FieldValueInvalid",path:["operator"],suffix:".operator",each:["matchExpressions","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(13),cel.f.in_list(b,(item?.operator??cel.getPath(item,"operator")),["In","NotIn","Exists","DoesNotExist","Gt","Lt"])); }},
  {when:3,message:"",reason:"FieldValueInvalid",path:["key"],suffix:".key",each:["matchExpressions","*"],format:"qualifiedName", value: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(2),(item?.key??cel.getPath(item,"key"))); }},
  {when:3,message:"",reason:"FieldValueInvalid",each:["matchExpressions","*","values","*"],format:"labelValue"},
  {when:3,message:"must be only one value when `operator` is 'In' or 'NotIn' for node field selector",reason:"FieldValueRequired",path:["values"],suffix:".values",each:["matchFields","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(30),cel.or(()=>(!cel.f.in_list(b,(item?.operator??cel.getPath(item,"operator")),["In","NotIn"])),()=>cel.equalNumbers(cel.f.size_list(b,cel.f.optional_orValue_value(b,cel.selectOptional(item,"values"),()=>[])),1))); }},
  {when:3,message:"not a valid selector operator",reason:"FieldValueInvalid",path:["operator"],suffix:".operator",each:["matchFields","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(13),cel.f.in_list(b,(item?.operator??cel.getPath(item,"operator")),["In","NotIn"])); }},
  {when:3,message:"not a valid field selector key",reason:"FieldValueInvalid",path:["key"],suffix:".key",each:["matchFields","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(3),((item?.key??cel.getPath(item,"key"))==="metadata.name")); }},
  {when:3,message:"",reason:"FieldValueInvalid",each:["matchFields","*","values","*"],format:"dnsSubdomain", rule: (self, oldSelf, c, at) => { const b = c.budget; const indexes = at.indexes; return (b.charge(7),(!(cel.getField(cel.f.index_list(b,(self?.matchFields??cel.getPath(self,"matchFields")),cel.f.index_list(b,indexes,0)),"key")==="metadata.name"))); }},
];
function rules_NodeSelectorTerm(s, o, w) {
  w.apply(list_NodeSelectorTerm, s, o);
  if (!rt.isObject(s)) return;
}
const list_PersistentVolumeClaim = [
  {when:2,message:"field is immutable",reason:"FieldValueInvalid",transition:true, rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(34),cel.or(()=>cel.equalStrings(cel.f.optional_orValue_value(b,cel.f.optional_map_optindex_optional_value(b,cel.selectOptional((self?.metadata??cel.getPath(self,"metadata")),"annotations"),"volume.beta.kubernetes.io\u002fstorage-class"),()=>""),cel.f.optional_orValue_value(b,cel.f.optional_map_optindex_optional_value(b,cel.selectOptional((oldSelf?.metadata??cel.getPath(oldSelf,"metadata")),"annotations"),"volume.beta.kubernetes.io\u002fstorage-class"),()=>""),b),()=>cel.and(()=>cel.and(()=>(!(cel.f.optional_orValue_value(b,cel.f.optional_map_optindex_optional_value(b,cel.selectOptional((oldSelf?.metadata??cel.getPath(oldSelf,"metadata")),"annotations"),"volume.beta.kubernetes.io\u002fstorage-class"),()=>"")==="")),()=>(!cel.hasField((oldSelf?.spec??cel.getPath(oldSelf,"spec")),"storageClassName"))),()=>cel.equalStrings(cel.f.optional_orValue_value(b,cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"storageClassName"),()=>""),cel.f.optional_orValue_value(b,cel.f.optional_map_optindex_optional_value(b,cel.selectOptional((oldSelf?.metadata??cel.getPath(oldSelf,"metadata")),"annotations"),"volume.beta.kubernetes.io\u002fstorage-class"),()=>""),b)))); }, field: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),"metadata.annotations.volume.beta.kubernetes.io\u002fstorage-class"); }, value: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(5),cel.f.optional_orValue_value(b,cel.f.optional_map_optindex_optional_value(b,cel.selectOptional((self?.metadata??cel.getPath(self,"metadata")),"annotations"),"volume.beta.kubernetes.io\u002fstorage-class"),()=>"")); }},
  {when:2,message:"spec is immutable after creation except resources.requests and volumeAttributesClassName for bound claims",reason:"FieldValueForbidden",path:["spec"],suffix:".spec",transition:true, rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(173),cel.and(()=>cel.and(()=>cel.and(()=>cel.and(()=>cel.equal(cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"accessModes"),cel.selectOptional((oldSelf?.spec??cel.getPath(oldSelf,"spec")),"accessModes"),b),()=>cel.equal(cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"selector"),cel.selectOptional((oldSelf?.spec??cel.getPath(oldSelf,"spec")),"selector"),b)),()=>cel.equal(cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"volumeMode"),cel.selectOptional((oldSelf?.spec??cel.getPath(oldSelf,"spec")),"volumeMode"),b)),()=>cel.and(()=>cel.equal(cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"dataSource"),cel.selectOptional((oldSelf?.spec??cel.getPath(oldSelf,"spec")),"dataSource"),b),()=>cel.equal(cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"dataSourceRef"),cel.selectOptional((oldSelf?.spec??cel.getPath(oldSelf,"spec")),"dataSourceRef"),b))),()=>cel.and(()=>cel.and(()=>cel.and(()=>cel.equal(cel.selectOptional((self?.spec?.resources??cel.getPath(self,"spec","resources")),"limits"),cel.selectOptional((oldSelf?.spec?.resources??cel.getPath(oldSelf,"spec","resources")),"limits"),b),()=>cel.or(()=>cel.equal(cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"volumeName"),cel.selectOptional((oldSelf?.spec??cel.getPath(oldSelf,"spec")),"volumeName"),b),()=>(!cel.hasField((oldSelf?.spec??cel.getPath(oldSelf,"spec")),"volumeName")))),()=>cel.or(()=>cel.equal(cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"storageClassName"),cel.selectOptional((oldSelf?.spec??cel.getPath(oldSelf,"spec")),"storageClassName"),b),()=>cel.and(()=>(!cel.hasField((oldSelf?.spec??cel.getPath(oldSelf,"spec")),"storageClassName")),()=>cel.f.in_list(b,cel.f.optional_orValue_value(b,cel.f.optional_map_optindex_optional_value(b,cel.selectOptional((oldSelf?.metadata??cel.getPath(oldSelf,"metadata")),"annotations"),"volume.beta.kubernetes.io\u002fstorage-class"),()=>""),["",(self?.spec?.storageClassName??cel.getPath(self,"spec","storageClassName"))])))),()=>cel.and(()=>cel.or(()=>cel.equal(cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"volumeAttributesClassName"),cel.selectOptional((oldSelf?.spec??cel.getPath(oldSelf,"spec")),"volumeAttributesClassName"),b),()=>(cel.f.optional_orValue_value(b,cel.selectOptional((self?.status??cel.getPath(self,"status")),"phase"),()=>"")==="Bound")),()=>cel.or(()=>cel.equal(cel.selectOptional((self?.spec?.resources??cel.getPath(self,"spec","resources")),"requests"),cel.selectOptional((oldSelf?.spec?.resources??cel.getPath(oldSelf,"spec","resources")),"requests"),b),()=>cel.and(()=>cel.and(()=>(cel.f.optional_orValue_value(b,cel.selectOptional((self?.status??cel.getPath(self,"status")),"phase"),()=>"")==="Bound"),()=>cel.hasField((self?.spec?.resources??cel.getPath(self,"spec","resources")),"requests")),()=>cel.equal(cel.transformMapEntry((self?.spec?.resources?.requests??cel.getPath(self,"spec","resources","requests")),(v0,v1)=>((!(v0==="storage"))?cel.mapOf([v0,v1],[]):undefined),[b,37]),cel.transformMapEntry(cel.f.optional_orValue_value(b,cel.selectOptional((oldSelf?.spec?.resources??cel.getPath(oldSelf,"spec","resources")),"requests"),()=>cel.mapOf([],[])),(v2,v3)=>((!(v2==="storage"))?cel.mapOf([v2,v3],[]):undefined),[b,37]),b))))))); }},
  {when:2,message:"field can not be less than status.capacity",reason:"FieldValueForbidden",transition:true, rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(32),cel.or(()=>cel.greaterEquals(cel.f.quantity_compare_to(b,cel.f.string_to_quantity(b,cel.f.optional_orValue_value(b,cel.f.optional_map_optindex_optional_value(b,cel.selectOptional((self?.spec?.resources??cel.getPath(self,"spec","resources")),"requests"),"storage"),()=>"0")),cel.f.string_to_quantity(b,cel.f.optional_orValue_value(b,cel.f.optional_map_optindex_optional_value(b,cel.selectOptional((oldSelf?.spec?.resources??cel.getPath(oldSelf,"spec","resources")),"requests"),"storage"),()=>"0"))),0),()=>cel.greater(cel.f.quantity_compare_to(b,cel.f.string_to_quantity(b,cel.f.optional_orValue_value(b,cel.f.optional_map_optindex_optional_value(b,cel.selectOptional((self?.spec?.resources??cel.getPath(self,"spec","resources")),"requests"),"storage"),()=>"0")),cel.f.string_to_quantity(b,cel.f.optional_orValue_value(b,cel.f.optional_map_optindex_optional_value(b,cel.selectOptional((oldSelf?.status??cel.getPath(oldSelf,"status")),"capacity"),"storage"),()=>"0"))),0))); }, field: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),"spec.resources.requests.storage"); }},
  {when:2,message:"field is immutable",reason:"FieldValueInvalid",transition:true, rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(7),cel.equal(cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"volumeMode"),cel.selectOptional((oldSelf?.spec??cel.getPath(oldSelf,"spec")),"volumeMode"),b)); }, field: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),"volumeMode"); }, value: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(3),cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"volumeMode")); }},
  {when:4,message:"must be a valid resource quantity",reason:"FieldValueInvalid",each:["status","capacity","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(11),cel.or(()=>cel.greaterEquals(cel.f.quantity_compare_to(b,cel.f.string_to_quantity(b,item),cel.f.string_to_quantity(b,"0")),0),()=>cel.lessEquals(cel.f.quantity_compare_to(b,cel.f.string_to_quantity(b,item),cel.f.string_to_quantity(b,"-9223372036854775808")),0))); }, value: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(12),(cel.f.quantity_is_integer(b,cel.f.string_to_quantity(b,item))?cel.f.quantity_get_int(b,cel.f.string_to_quantity(b,item)):cel.f.double_to_int64(b,cel.f.subtract_double(b,cel.f.quantity_get_float(b,cel.f.string_to_quantity(b,item)),0.999)))); }},
  {when:4,message:"",reason:"FieldValueInvalid",each:["status","allocatedResourceStatuses","*"],format:"qualifiedName", field: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),"status.allocatedResourceStatuses"); }, value: (self, oldSelf, c, at) => { const b = c.budget; const key = at.key; return (b.charge(1),key); }},
  {when:4,message:"supported values: \"storage\"",reason:"FieldValueNotSupported",each:["status","allocatedResourceStatuses","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const key = at.key; return (b.charge(6),((key==="storage")||(!cel.f.matches_string(b,key,"^([^\u002f]*kubernetes[.]io\u002f)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$")))); }, field: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),"status.allocatedResourceStatuses"); }, value: (self, oldSelf, c, at) => { const b = c.budget; const key = at.key; return (b.charge(1),key); }},
  {when:4,message:"supported values: \"ControllerResizeInProgress\", \"ControllerResizeInfeasible\", \"NodeResizeInProgress\", \"NodeResizeInfeasible\", \"NodeResizePending\"",reason:"FieldValueNotSupported",each:["status","allocatedResourceStatuses","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(12),cel.f.in_list(b,item,["ControllerResizeInProgress","ControllerResizeInfeasible","NodeResizeInProgress","NodeResizeInfeasible","NodeResizePending"])); }, field: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),"status.allocatedResourceStatuses"); }, value: (self, oldSelf, c, at) => { const b = c.budget; const key = at.key; return (b.charge(1),key); }},
  {when:4,message:"",reason:"FieldValueInvalid",each:["status","allocatedResources","*"],format:"qualifiedName", field: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),"status.allocatedResources"); }, value: (self, oldSelf, c, at) => { const b = c.budget; const key = at.key; return (b.charge(1),key); }},
  {when:4,message:"supported values: \"storage\"",reason:"FieldValueNotSupported",each:["status","allocatedResources","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const key = at.key; return (b.charge(6),((key==="storage")||(!cel.f.matches_string(b,key,"^([^\u002f]*kubernetes[.]io\u002f)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$")))); }, field: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),"status.allocatedResources"); }, value: (self, oldSelf, c, at) => { const b = c.budget; const key = at.key; return (b.charge(1),key); }},
  {when:4,message:"must be a valid resource quantity",reason:"FieldValueInvalid",each:["status","allocatedResources","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(11),cel.or(()=>cel.greaterEquals(cel.f.quantity_compare_to(b,cel.f.string_to_quantity(b,item),cel.f.string_to_quantity(b,"0")),0),()=>cel.lessEquals(cel.f.quantity_compare_to(b,cel.f.string_to_quantity(b,item),cel.f.string_to_quantity(b,"-9223372036854775808")),0))); }, value: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(12),(cel.f.quantity_is_integer(b,cel.f.string_to_quantity(b,item))?cel.f.quantity_get_int(b,cel.f.string_to_quantity(b,item)):cel.f.double_to_int64(b,cel.f.subtract_double(b,cel.f.quantity_get_float(b,cel.f.string_to_quantity(b,item)),0.999)))); }},
];
function rules_PersistentVolumeClaim(s, o, w) {
  w.apply(list_PersistentVolumeClaim, s, o);
  if (!rt.isObject(s)) return;
  const p = rt.isObject(o) ? o : undefined;
  w.field("spec", s.spec, p === undefined ? undefined : p.spec, rules_PersistentVolumeClaimSpec);
}
const list_PersistentVolumeClaimSpec = [
  {when:3,message:"supported values: \"ReadOnlyMany\", \"ReadWriteMany\", \"ReadWriteOnce\", \"ReadWriteOncePod\"",reason:"FieldValueNotSupported",each:["accessModes","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(12),cel.f.in_list(b,item,["ReadOnlyMany","ReadWriteMany","ReadWriteOnce","ReadWriteOncePod"])); }, field: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),"accessModes"); }, value: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(1),item); }},
  {when:3,message:"may not use ReadWriteOncePod with other access modes",reason:"FieldValueForbidden",path:["accessModes"],suffix:".accessModes", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(20),cel.or(()=>(!cel.f.in_list(b,"ReadWriteOncePod",cel.f.optional_orValue_value(b,cel.selectOptional(self,"accessModes"),()=>[]))),()=>(!cel.exists((self?.accessModes??cel.getPath(self,"accessModes")),(v0)=>cel.f.in_list(b,v0,["ReadOnlyMany","ReadWriteMany","ReadWriteOnce"]),[b,15])))); }},
  {when:3,message:"",reason:"FieldValueRequired", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(35),cel.f.in_map(b,"storage",cel.f.optional_orValue_value(b,cel.selectOptional((self?.resources??cel.getPath(self,"resources")),"requests"),()=>cel.mapOf([],[])))); }, field: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),"resources[storage]"); }},
  {when:3,message:"must be greater than zero",reason:"FieldValueInvalid", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(45),cel.or(()=>(!cel.f.in_map(b,"storage",cel.f.optional_orValue_value(b,cel.selectOptional((self?.resources??cel.getPath(self,"resources")),"requests"),()=>cel.mapOf([],[])))),()=>cel.greater(cel.f.quantity_compare_to(b,cel.f.string_to_quantity(b,cel.f.index_map(b,(self?.resources?.requests??cel.getPath(self,"resources","requests")),"storage")),cel.f.string_to_quantity(b,"0")),0))); }, field: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),"resources[storage]"); }, value: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(4),cel.f.index_map(b,(self?.resources?.requests??cel.getPath(self,"resources","requests")),"storage")); }},
  {when:3,message:"",reason:"FieldValueInvalid",path:["storageClassName"],suffix:".storageClassName",format:"dnsSubdomain", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(4),(cel.f.optional_orValue_value(b,cel.selectOptional(self,"storageClassName"),()=>"")==="")); }, value: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(2),(self?.storageClassName??cel.getPath(self,"storageClassName"))); }},
  {when:3,message:"must be 'PersistentVolumeClaim' when referencing the default apiGroup",reason:"FieldValueInvalid",path:["dataSource"],suffix:".dataSource", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(14),cel.or(()=>((!(self.dataSource!=null))||(!(cel.f.optional_orValue_value(b,cel.selectOptional((self?.dataSource??cel.getPath(self,"dataSource")),"apiGroup"),()=>"")===""))),()=>((self?.dataSource?.kind??cel.getPath(self,"dataSource","kind"))==="PersistentVolumeClaim"))); }, value: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(3),(self?.dataSource?.kind??cel.getPath(self,"dataSource","kind"))); }},
  {when:3,message:"",reason:"FieldValueInvalid",path:["dataSource","apiGroup"],suffix:".dataSource.apiGroup",format:"dnsSubdomain", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(5),(cel.f.optional_orValue_value(b,cel.selectOptional(cel.selectOptional(self,"dataSource"),"apiGroup"),()=>"")==="")); }, value: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(3),(self?.dataSource?.apiGroup??cel.getPath(self,"dataSource","apiGroup"))); }},
  {when:3,message:"must be 'PersistentVolumeClaim' when referencing the default apiGroup",reason:"FieldValueInvalid",path:["dataSourceRef"],suffix:".dataSourceRef", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(14),cel.or(()=>((!(self.dataSourceRef!=null))||(!(cel.f.optional_orValue_value(b,cel.selectOptional((self?.dataSourceRef??cel.getPath(self,"dataSourceRef")),"apiGroup"),()=>"")===""))),()=>((self?.dataSourceRef?.kind??cel.getPath(self,"dataSourceRef","kind"))==="PersistentVolumeClaim"))); }, value: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(3),(self?.dataSourceRef?.kind??cel.getPath(self,"dataSourceRef","kind"))); }},
  {when:3,message:"",reason:"FieldValueInvalid",path:["dataSourceRef","apiGroup"],suffix:".dataSourceRef.apiGroup",format:"dnsSubdomain", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(5),(cel.f.optional_orValue_value(b,cel.selectOptional(cel.selectOptional(self,"dataSourceRef"),"apiGroup"),()=>"")==="")); }, value: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(3),(self?.dataSourceRef?.apiGroup??cel.getPath(self,"dataSourceRef","apiGroup"))); }},
  {when:3,message:"may not be specified when dataSourceRef.namespace is specified",reason:"FieldValueInvalid", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(9),cel.or(()=>(cel.f.optional_orValue_value(b,cel.selectOptional(cel.selectOptional(self,"dataSourceRef"),"namespace"),()=>"")===""),()=>(!(self.dataSource!=null)))); }, field: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),""); }, value: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(30),cel.mapOf([],[])); }},
  {when:3,message:"must match dataSourceRef",reason:"FieldValueInvalid", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(37),cel.or(()=>cel.or(()=>(!(cel.f.optional_orValue_value(b,cel.selectOptional(cel.selectOptional(self,"dataSourceRef"),"namespace"),()=>"")==="")),()=>(!(self.dataSource!=null))),()=>((!(self.dataSourceRef!=null))||cel.and(()=>cel.and(()=>cel.equal(cel.selectOptional((self?.dataSource??cel.getPath(self,"dataSource")),"apiGroup"),cel.selectOptional((self?.dataSourceRef??cel.getPath(self,"dataSourceRef")),"apiGroup"),b),()=>cel.equalStrings((self?.dataSource?.kind??cel.getPath(self,"dataSource","kind")),(self?.dataSourceRef?.kind??cel.getPath(self,"dataSourceRef","kind")),b)),()=>cel.equalStrings((self?.dataSource?.name??cel.getPath(self,"dataSource","name")),(self?.dataSourceRef?.name??cel.getPath(self,"dataSourceRef","name")),b))))); }, field: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),""); }, value: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(30),cel.mapOf([],[])); }},
  {when:3,message:"",reason:"FieldValueInvalid",path:["volumeAttributesClassName"],suffix:".volumeAttributesClassName",format:"dnsSubdomain", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(4),(cel.f.optional_orValue_value(b,cel.selectOptional(self,"volumeAttributesClassName"),()=>"")==="")); }, value: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(2),(self?.volumeAttributesClassName??cel.getPath(self,"volumeAttributesClassName"))); }},
];
function rules_PersistentVolumeClaimSpec(s, o, w) {
  w.apply(list_PersistentVolumeClaimSpec, s, o);
  if (!rt.isObject(s)) return;
  const p = rt.isObject(o) ? o : undefined;
  w.field("selector", s.selector, p === undefined ? undefined : p.selector, (s, o, w) => unit_meta_v1.rules.LabelSelector(s, o, w));
}
const list_QuobyteVolumeSource = [
  {when:3,message:"must be a host:port pair or multiple pairs separated by commas",reason:"FieldValueInvalid",path:["registry"],suffix:".registry", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(8),cel.or(()=>((self?.registry??cel.getPath(self,"registry"))===""),()=>cel.all(cel.f.string_split_string(b,(self?.registry??cel.getPath(self,"registry")),","),(v0)=>cel.f.matches_string(b,v0,"^([^:\\[\\]]*|\\[[^\\[\\]]*\\]):[^:\\[\\]]*$"),[b,5]))); }},
  {when:3,message:"must be a UUID and may not exceed a length of 64 characters",reason:"FieldValueRequired",path:["tenant"],suffix:".tenant", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(9),((!(self.tenant!=null))||cel.lessEquals(cel.f.size_bytes(b,cel.f.string_to_bytes(b,(self?.tenant??cel.getPath(self,"tenant")))),64))); }},
];
function rules_QuobyteVolumeSource(s, o, w) {
  w.apply(list_QuobyteVolumeSource, s, o);
  if (!rt.isObject(s)) return;
}

return {
  decode: {
    AWSElasticBlockStoreVolumeSource: decode_AWSElasticBlockStoreVolumeSource,
    AzureDiskVolumeSource: decode_AzureDiskVolumeSource,
    FCVolumeSource: decode_FCVolumeSource,
    FlockerVolumeSource: decode_FlockerVolumeSource,
    GCEPersistentDiskVolumeSource: decode_GCEPersistentDiskVolumeSource,
    HostPathVolumeSource: decode_HostPathVolumeSource,
    LocalObjectReference: decode_LocalObjectReference,
    ModifyVolumeStatus: decode_ModifyVolumeStatus,
    NFSVolumeSource: decode_NFSVolumeSource,
    NodeSelector: decode_NodeSelector,
    NodeSelectorRequirement: decode_NodeSelectorRequirement,
    NodeSelectorTerm: decode_NodeSelectorTerm,
    ObjectReference: decode_ObjectReference,
    PersistentVolumeClaim: decode_PersistentVolumeClaim,
    PersistentVolumeClaimCondition: decode_PersistentVolumeClaimCondition,
    PersistentVolumeClaimSpec: decode_PersistentVolumeClaimSpec,
    PersistentVolumeClaimStatus: decode_PersistentVolumeClaimStatus,
    PhotonPersistentDiskVolumeSource: decode_PhotonPersistentDiskVolumeSource,
    PortworxVolumeSource: decode_PortworxVolumeSource,
    QuobyteVolumeSource: decode_QuobyteVolumeSource,
    TypedLocalObjectReference: decode_TypedLocalObjectReference,
    TypedObjectReference: decode_TypedObjectReference,
    VolumeHealthCondition: decode_VolumeHealthCondition,
    VolumeHealthStatus: decode_VolumeHealthStatus,
    VolumeResourceRequirements: decode_VolumeResourceRequirements,
    VsphereVirtualDiskVolumeSource: decode_VsphereVirtualDiskVolumeSource,
  },
  defaults: {
    AzureDiskVolumeSource: defaults_AzureDiskVolumeSource,
    HostPathVolumeSource: defaults_HostPathVolumeSource,
    PersistentVolumeClaim: defaults_PersistentVolumeClaim,
    PersistentVolumeClaimSpec: defaults_PersistentVolumeClaimSpec,
    PersistentVolumeClaimStatus: defaults_PersistentVolumeClaimStatus,
  },
  check: {
    AWSElasticBlockStoreVolumeSource: checks.c0,
    AzureDiskVolumeSource: checks.c1,
    HostPathVolumeSource: checks.c2,
    ModifyVolumeStatus: checks.c3,
    NFSVolumeSource: checks.c4,
    NodeSelector: checks.c5,
    PersistentVolumeClaim: checks.c6,
    PersistentVolumeClaimCondition: checks.c7,
    PersistentVolumeClaimSpec: checks.c8,
    PersistentVolumeClaimStatus: checks.c9,
    PhotonPersistentDiskVolumeSource: checks.c10,
    PortworxVolumeSource: checks.c11,
    QuobyteVolumeSource: checks.c12,
    TypedLocalObjectReference: checks.c13,
    TypedObjectReference: checks.c14,
    VolumeHealthCondition: checks.c15,
    VolumeHealthStatus: checks.c16,
    VsphereVirtualDiskVolumeSource: checks.c17,
  },
  rules: {
    AWSElasticBlockStoreVolumeSource: rules_AWSElasticBlockStoreVolumeSource,
    AzureDiskVolumeSource: rules_AzureDiskVolumeSource,
    FCVolumeSource: rules_FCVolumeSource,
    FlockerVolumeSource: rules_FlockerVolumeSource,
    HostPathVolumeSource: rules_HostPathVolumeSource,
    NFSVolumeSource: rules_NFSVolumeSource,
    NodeSelector: rules_NodeSelector,
    NodeSelectorTerm: rules_NodeSelectorTerm,
    PersistentVolumeClaim: rules_PersistentVolumeClaim,
    PersistentVolumeClaimSpec: rules_PersistentVolumeClaimSpec,
    QuobyteVolumeSource: rules_QuobyteVolumeSource,
  },
  structure: {
    AWSElasticBlockStoreVolumeSource: () => ({t:"struct",f:{volumeID:{t:"scalar"},fsType:{t:"scalar"},partition:{t:"scalar"},readOnly:{t:"scalar"}}}),
    AzureDiskVolumeSource: () => ({t:"struct",f:{diskName:{t:"scalar"},diskURI:{t:"scalar"},cachingMode:{t:"scalar"},fsType:{t:"scalar"},readOnly:{t:"scalar"},kind:{t:"scalar"}}}),
    FCVolumeSource: () => ({t:"struct",f:{targetWWNs:{t:"list",i:{t:"scalar"},listType:"atomic"},lun:{t:"scalar"},fsType:{t:"scalar"},readOnly:{t:"scalar"},wwids:{t:"list",i:{t:"scalar"},listType:"atomic"}}}),
    FlockerVolumeSource: () => ({t:"struct",f:{datasetName:{t:"scalar"},datasetUUID:{t:"scalar"}}}),
    GCEPersistentDiskVolumeSource: () => ({t:"struct",f:{pdName:{t:"scalar"},fsType:{t:"scalar"},partition:{t:"scalar"},readOnly:{t:"scalar"}}}),
    HostPathVolumeSource: () => ({t:"struct",f:{path:{t:"scalar"},type:{t:"scalar"}}}),
    LocalObjectReference: () => ({mapType:"atomic",t:"struct",f:{name:{t:"scalar"}}}),
    ModifyVolumeStatus: () => ({t:"struct",f:{targetVolumeAttributesClassName:{t:"scalar"},status:{t:"scalar"}}}),
    NFSVolumeSource: () => ({t:"struct",f:{server:{t:"scalar"},path:{t:"scalar"},readOnly:{t:"scalar"}}}),
    NodeSelector: () => ({mapType:"atomic",t:"struct",f:{nodeSelectorTerms:{t:"list",i:["core\u002fv1","NodeSelectorTerm"],listType:"atomic"}}}),
    NodeSelectorRequirement: () => ({t:"struct",f:{key:{t:"scalar"},operator:{t:"scalar"},values:{t:"list",i:{t:"scalar"},listType:"atomic"}}}),
    NodeSelectorTerm: () => ({mapType:"atomic",t:"struct",f:{matchExpressions:{t:"list",i:["core\u002fv1","NodeSelectorRequirement"],listType:"atomic"},matchFields:{t:"list",i:["core\u002fv1","NodeSelectorRequirement"],listType:"atomic"}}}),
    ObjectReference: () => ({mapType:"atomic",t:"struct",f:{kind:{t:"scalar"},namespace:{t:"scalar"},name:{t:"scalar"},uid:{t:"scalar"},apiVersion:{t:"scalar"},resourceVersion:{t:"scalar"},fieldPath:{t:"scalar"}}}),
    PersistentVolumeClaim: () => ({t:"struct",f:{kind:{t:"scalar"},apiVersion:{t:"scalar"},metadata:["meta\u002fv1","ObjectMeta"],spec:["core\u002fv1","PersistentVolumeClaimSpec"],status:["core\u002fv1","PersistentVolumeClaimStatus"]}}),
    PersistentVolumeClaimCondition: () => ({t:"struct",f:{type:{t:"scalar"},status:{t:"scalar"},lastProbeTime:["meta\u002fv1","Time"],lastTransitionTime:["meta\u002fv1","Time"],reason:{t:"scalar"},message:{t:"scalar"}}}),
    PersistentVolumeClaimSpec: () => ({t:"struct",f:{accessModes:{t:"list",i:{t:"scalar"},listType:"atomic"},selector:["meta\u002fv1","LabelSelector"],resources:["core\u002fv1","VolumeResourceRequirements"],volumeName:{t:"scalar"},storageClassName:{t:"scalar"},volumeMode:{t:"scalar"},dataSource:["core\u002fv1","TypedLocalObjectReference"],dataSourceRef:["core\u002fv1","TypedObjectReference"],volumeAttributesClassName:{t:"scalar"}}}),
    PersistentVolumeClaimStatus: () => ({t:"struct",f:{phase:{t:"scalar"},accessModes:{t:"list",i:{t:"scalar"},listType:"atomic"},capacity:{t:"map",v:["api\u002fresource","Quantity"]},conditions:{patchMergeKey:"type",patchStrategy:["merge"],t:"list",i:["core\u002fv1","PersistentVolumeClaimCondition"],listType:"map",listMapKeys:["type"]},allocatedResources:{t:"map",v:["api\u002fresource","Quantity"]},allocatedResourceStatuses:{mapType:"granular",t:"map",v:{t:"scalar"}},currentVolumeAttributesClassName:{t:"scalar"},modifyVolumeStatus:["core\u002fv1","ModifyVolumeStatus"],healthStatus:["core\u002fv1","VolumeHealthStatus"]}}),
    PhotonPersistentDiskVolumeSource: () => ({t:"struct",f:{pdID:{t:"scalar"},fsType:{t:"scalar"}}}),
    PortworxVolumeSource: () => ({t:"struct",f:{volumeID:{t:"scalar"},fsType:{t:"scalar"},readOnly:{t:"scalar"}}}),
    QuobyteVolumeSource: () => ({t:"struct",f:{registry:{t:"scalar"},volume:{t:"scalar"},readOnly:{t:"scalar"},user:{t:"scalar"},group:{t:"scalar"},tenant:{t:"scalar"}}}),
    TypedLocalObjectReference: () => ({mapType:"atomic",t:"struct",f:{apiGroup:{t:"scalar"},kind:{t:"scalar"},name:{t:"scalar"}}}),
    TypedObjectReference: () => ({t:"struct",f:{apiGroup:{t:"scalar"},kind:{t:"scalar"},name:{t:"scalar"},namespace:{t:"scalar"}}}),
    VolumeHealthCondition: () => ({t:"struct",f:{status:{t:"scalar"},reason:{t:"scalar"},message:{t:"scalar"}}}),
    VolumeHealthStatus: () => ({t:"struct",f:{healthConditions:{patchMergeKey:"status",patchStrategy:["merge"],t:"list",i:["core\u002fv1","VolumeHealthCondition"],listType:"map",listMapKeys:["status","reason"]},lastTransitionTime:["meta\u002fv1","Time"]}}),
    VolumeResourceRequirements: () => ({t:"struct",f:{limits:{t:"map",v:["api\u002fresource","Quantity"]},requests:{t:"map",v:["api\u002fresource","Quantity"]}}}),
    VsphereVirtualDiskVolumeSource: () => ({t:"struct",f:{volumePath:{t:"scalar"},fsType:{t:"scalar"},storagePolicyName:{t:"scalar"},storagePolicyID:{t:"scalar"}}}),
  },
  versions: {
    "\u002fpersistentvolumeclaims\u002fv1": {cells: [{type:"string",path:["metadata","name"]}, {...{type:"string"}, cel: (self, c) => { const b = c.budget; return (b.charge(8),(cel.hasField((self?.metadata??cel.getPath(self,"metadata")),"deletionTimestamp")?"Terminating":cel.f.optional_orValue_value(b,cel.selectOptional((self?.status??cel.getPath(self,"status")),"phase"),()=>""))); }}, {...{type:"string"}, cel: (self, c) => { const b = c.budget; return (b.charge(4),cel.f.optional_orValue_value(b,cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"volumeName"),()=>"")); }}, {...{type:"string"}, cel: (self, c) => { const b = c.budget; return (b.charge(11),((cel.f.optional_orValue_value(b,cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"volumeName"),()=>"")==="")?"":cel.f.optional_orValue_value(b,cel.f.optional_map_optindex_optional_value(b,cel.selectOptional((self?.status??cel.getPath(self,"status")),"capacity"),"storage"),()=>"0"))); }}, {...{type:"string"}, cel: (self, c) => { const b = c.budget; return (b.charge(19),((cel.f.optional_orValue_value(b,cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"volumeName"),()=>"")==="")?"":cel.f.list_join_string(b,cel.map(cel.filter(["ReadWriteOnce","ReadOnlyMany","ReadWriteMany","ReadWriteOncePod"],(v0)=>cel.f.in_list(b,v0,cel.f.optional_orValue_value(b,cel.selectOptional((self?.status??cel.getPath(self,"status")),"accessModes"),()=>[])),[b,19]),(v1)=>cel.f.index_map(b,cel.mapOf(["ReadWriteOnce","RWO","ReadOnlyMany","ROX","ReadWriteMany","RWX","ReadWriteOncePod","RWOP"],[]),v1),[b,35]),","))); }}, {...{type:"string"}, cel: (self, c) => { const b = c.budget; return (b.charge(9),cel.f.optional_orValue_value(b,cel.f.optional_map_optindex_optional_value(b,cel.selectOptional((self?.metadata??cel.getPath(self,"metadata")),"annotations"),"volume.beta.kubernetes.io\u002fstorage-class"),()=>cel.f.optional_orValue_value(b,cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"storageClassName"),()=>""))); }}, {...{type:"string"}, cel: (self, c) => { const b = c.budget; return (b.charge(4),cel.f.optional_orValue_value(b,cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"volumeAttributesClassName"),()=>"\u003cunset\u003e")); }}, {...{type:"string"}, cel: (self, c) => { const b = c.budget; return (b.charge(8),(cel.hasField((self?.metadata??cel.getPath(self,"metadata")),"creationTimestamp")?cel.f.age_timestamp(b,cel.convert((self?.metadata?.creationTimestamp??cel.getPath(self,"metadata","creationTimestamp")),"t")):"\u003cunknown\u003e")); }}, {...{type:"string"}, cel: (self, c) => { const b = c.budget; return (b.charge(4),cel.f.optional_orValue_value(b,cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"volumeMode"),()=>"\u003cunset\u003e")); }}], fields: [], proxies: {}},
  },
};
};
