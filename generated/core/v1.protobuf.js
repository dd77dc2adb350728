// generated from 26 definitions, do not edit
export default (rt) => {
"use strict";
const unit_meta_v1 = rt.unit("meta\u002fv1");

function encode_AWSElasticBlockStoreVolumeSource(o, w) {
  let v, e;
  w.bool(32, o.readOnly ?? false);
  w.int(24, o.partition ?? 0);
  w.string(18, o.fsType ?? "");
  w.string(10, o.volumeID ?? "");
}
const known_decode_AWSElasticBlockStoreVolumeSource = {"1":"VolumeID","2":"FsType","3":"Partition","4":"ReadOnly"};
function decode_AWSElasticBlockStoreVolumeSource(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.volumeID = r.string(); break;
      case 18: o.fsType = r.string(); break;
      case 24: o.partition = r.int32(); break;
      case 32: o.readOnly = r.bool(); break;
      default: r.other(k, "AWSElasticBlockStoreVolumeSource", known_decode_AWSElasticBlockStoreVolumeSource);
    }
  }
  return o;
}

function encode_AzureDiskVolumeSource(o, w) {
  let v, e;
  if ((v = o.kind) != null) { w.string(50, v); }
  w.bool(40, o.readOnly ?? false);
  if ((v = o.fsType) != null) { w.string(34, v); }
  if ((v = o.cachingMode) != null) { w.string(26, v); }
  w.string(18, o.diskURI ?? "");
  w.string(10, o.diskName ?? "");
}
const known_decode_AzureDiskVolumeSource = {"1":"DiskName","2":"DiskURI","3":"CachingMode","4":"FsType","5":"ReadOnly","6":"Kind"};
function decode_AzureDiskVolumeSource(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.diskName = r.string(); break;
      case 18: o.diskURI = r.string(); break;
      case 26: o.cachingMode = r.string(); break;
      case 34: o.fsType = r.string(); break;
      case 40: o.readOnly = r.bool(); break;
      case 50: o.kind = r.string(); break;
      default: r.other(k, "AzureDiskVolumeSource", known_decode_AzureDiskVolumeSource);
    }
  }
  return o;
}

function encode_FCVolumeSource(o, w) {
  let v, e;
  if ((v = o.wwids) != null) for (let i = v.length - 1; i >= 0; i--) { w.string(42, v[i]); }
  w.bool(32, o.readOnly ?? false);
  w.string(26, o.fsType ?? "");
  if ((v = o.lun) != null) { w.int(16, v); }
  if ((v = o.targetWWNs) != null) for (let i = v.length - 1; i >= 0; i--) { w.string(10, v[i]); }
}
const known_decode_FCVolumeSource = {"1":"TargetWWNs","2":"Lun","3":"FsType","4":"ReadOnly","5":"Wwids"};
function decode_FCVolumeSource(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: (o.targetWWNs ??= []).push(r.string()); break;
      case 16: o.lun = r.int32(); break;
      case 26: o.fsType = r.string(); break;
      case 32: o.readOnly = r.bool(); break;
      case 42: (o.wwids ??= []).push(r.string()); break;
      default: r.other(k, "FCVolumeSource", known_decode_FCVolumeSource);
    }
  }
  return o;
}

function encode_FlockerVolumeSource(o, w) {
  let v, e;
  w.string(18, o.datasetUUID ?? "");
  w.string(10, o.datasetName ?? "");
}
const known_decode_FlockerVolumeSource = {"1":"DatasetName","2":"DatasetUUID"};
function decode_FlockerVolumeSource(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.datasetName = r.string(); break;
      case 18: o.datasetUUID = r.string(); break;
      default: r.other(k, "FlockerVolumeSource", known_decode_FlockerVolumeSource);
    }
  }
  return o;
}

function encode_GCEPersistentDiskVolumeSource(o, w) {
  let v, e;
  w.bool(32, o.readOnly ?? false);
  w.int(24, o.partition ?? 0);
  w.string(18, o.fsType ?? "");
  w.string(10, o.pdName ?? "");
}
const known_decode_GCEPersistentDiskVolumeSource = {"1":"PdName","2":"FsType","3":"Partition","4":"ReadOnly"};
function decode_GCEPersistentDiskVolumeSource(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.pdName = r.string(); break;
      case 18: o.fsType = r.string(); break;
      case 24: o.partition = r.int32(); break;
      case 32: o.readOnly = r.bool(); break;
      default: r.other(k, "GCEPersistentDiskVolumeSource", known_decode_GCEPersistentDiskVolumeSource);
    }
  }
  return o;
}

function encode_HostPathVolumeSource(o, w) {
  let v, e;
  w.string(18, o.type ?? "");
  w.string(10, o.path ?? "");
}
const known_decode_HostPathVolumeSource = {"1":"Path","2":"Type"};
function decode_HostPathVolumeSource(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.path = r.string(); break;
      case 18: o.type = r.string(); break;
      default: r.other(k, "HostPathVolumeSource", known_decode_HostPathVolumeSource);
    }
  }
  return o;
}

function encode_LocalObjectReference(o, w) {
  let v, e;
  w.string(10, o.name ?? "");
}
const known_decode_LocalObjectReference = {"1":"Name"};
function decode_LocalObjectReference(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.name = r.string(); break;
      default: r.other(k, "LocalObjectReference", known_decode_LocalObjectReference);
    }
  }
  return o;
}

function encode_ModifyVolumeStatus(o, w) {
  let v, e;
  w.string(18, o.status ?? "");
  w.string(10, o.targetVolumeAttributesClassName ?? "");
}
const known_decode_ModifyVolumeStatus = {"1":"TargetVolumeAttributesClassName","2":"Status"};
function decode_ModifyVolumeStatus(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.targetVolumeAttributesClassName = r.string(); break;
      case 18: o.status = r.string(); break;
      default: r.other(k, "ModifyVolumeStatus", known_decode_ModifyVolumeStatus);
    }
  }
  return o;
}

function encode_NFSVolumeSource(o, w) {
  let v, e;
  w.bool(24, o.readOnly ?? false);
  w.string(18, o.path ?? "");
  w.string(10, o.server ?? "");
}
const known_decode_NFSVolumeSource = {"1":"Server","2":"Path","3":"ReadOnly"};
function decode_NFSVolumeSource(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.server = r.string(); break;
      case 18: o.path = r.string(); break;
      case 24: o.readOnly = r.bool(); break;
      default: r.other(k, "NFSVolumeSource", known_decode_NFSVolumeSource);
    }
  }
  return o;
}

function encode_NodeSelector(o, w) {
  let v, e;
  if ((v = o.nodeSelectorTerms) != null) for (let i = v.length - 1; i >= 0; i--) { e = w.size; encode_NodeSelectorTerm(v[i], w); w.close(10, e); }
}
const known_decode_NodeSelector = {"1":"NodeSelectorTerms"};
function decode_NodeSelector(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: (o.nodeSelectorTerms ??= []).push(r.message(decode_NodeSelectorTerm, {})); break;
      default: r.other(k, "NodeSelector", known_decode_NodeSelector);
    }
  }
  return o;
}

function encode_NodeSelectorRequirement(o, w) {
  let v, e;
  if ((v = o.values) != null) for (let i = v.length - 1; i >= 0; i--) { w.string(26, v[i]); }
  w.string(18, o.operator ?? "");
  w.string(10, o.key ?? "");
}
const known_decode_NodeSelectorRequirement = {"1":"Key","2":"Operator","3":"Values"};
function decode_NodeSelectorRequirement(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.key = r.string(); break;
      case 18: o.operator = r.string(); break;
      case 26: (o.values ??= []).push(r.string()); break;
      default: r.other(k, "NodeSelectorRequirement", known_decode_NodeSelectorRequirement);
    }
  }
  return o;
}

function encode_NodeSelectorTerm(o, w) {
  let v, e;
  if ((v = o.matchFields) != null) for (let i = v.length - 1; i >= 0; i--) { e = w.size; encode_NodeSelectorRequirement(v[i], w); w.close(18, e); }
  if ((v = o.matchExpressions) != null) for (let i = v.length - 1; i >= 0; i--) { e = w.size; encode_NodeSelectorRequirement(v[i], w); w.close(10, e); }
}
const known_decode_NodeSelectorTerm = {"1":"MatchExpressions","2":"MatchFields"};
function decode_NodeSelectorTerm(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: (o.matchExpressions ??= []).push(r.message(decode_NodeSelectorRequirement, {})); break;
      case 18: (o.matchFields ??= []).push(r.message(decode_NodeSelectorRequirement, {})); break;
      default: r.other(k, "NodeSelectorTerm", known_decode_NodeSelectorTerm);
    }
  }
  return o;
}

function encode_ObjectReference(o, w) {
  let v, e;
  w.string(58, o.fieldPath ?? "");
  w.string(50, o.resourceVersion ?? "");
  w.string(42, o.apiVersion ?? "");
  w.string(34, o.uid ?? "");
  w.string(26, o.name ?? "");
  w.string(18, o.namespace ?? "");
  w.string(10, o.kind ?? "");
}
const known_decode_ObjectReference = {"1":"Kind","2":"Namespace","3":"Name","4":"UID","5":"APIVersion","6":"ResourceVersion","7":"FieldPath"};
function decode_ObjectReference(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.kind = r.string(); break;
      case 18: o.namespace = r.string(); break;
      case 26: o.name = r.string(); break;
      case 34: o.uid = r.string(); break;
      case 42: o.apiVersion = r.string(); break;
      case 50: o.resourceVersion = r.string(); break;
      case 58: o.fieldPath = r.string(); break;
      default: r.other(k, "ObjectReference", known_decode_ObjectReference);
    }
  }
  return o;
}

function encode_PersistentVolumeClaim(o, w) {
  let v, e;
  e = w.size; encode_PersistentVolumeClaimStatus(o.status ?? rt.none, w); w.close(26, e);
  e = w.size; encode_PersistentVolumeClaimSpec(o.spec ?? rt.none, w); w.close(18, e);
  e = w.size; unit_meta_v1.encode.ObjectMeta(o.metadata ?? rt.none, w); w.close(10, e);
}
const known_decode_PersistentVolumeClaim = {"1":"ObjectMeta","2":"Spec","3":"Status"};
function decode_PersistentVolumeClaim(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.metadata = r.message(unit_meta_v1.decode.ObjectMeta, o.metadata ?? {}); break;
      case 18: o.spec = r.message(decode_PersistentVolumeClaimSpec, o.spec ?? {}); break;
      case 26: o.status = r.message(decode_PersistentVolumeClaimStatus, o.status ?? {}); break;
      default: r.other(k, "PersistentVolumeClaim", known_decode_PersistentVolumeClaim);
    }
  }
  return o;
}

function encode_PersistentVolumeClaimCondition(o, w) {
  let v, e;
  w.string(50, o.message ?? "");
  w.string(42, o.reason ?? "");
  rt.write.time(w, 34, o.lastTransitionTime ?? null);
  rt.write.time(w, 26, o.lastProbeTime ?? null);
  w.string(18, o.status ?? "");
  w.string(10, o.type ?? "");
}
const known_decode_PersistentVolumeClaimCondition = {"1":"Type","2":"Status","3":"LastProbeTime","4":"LastTransitionTime","5":"Reason","6":"Message"};
function decode_PersistentVolumeClaimCondition(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.type = r.string(); break;
      case 18: o.status = r.string(); break;
      case 26: o.lastProbeTime = rt.read.time(r); break;
      case 34: o.lastTransitionTime = rt.read.time(r); break;
      case 42: o.reason = r.string(); break;
      case 50: o.message = r.string(); break;
      default: r.other(k, "PersistentVolumeClaimCondition", known_decode_PersistentVolumeClaimCondition);
    }
  }
  return o;
}

function encode_PersistentVolumeClaimSpec(o, w) {
  let v, e;
  if ((v = o.volumeAttributesClassName) != null) { w.string(74, v); }
  if ((v = o.dataSourceRef) != null) { e = w.size; encode_TypedObjectReference(v, w); w.close(66, e); }
  if ((v = o.dataSource) != null) { e = w.size; encode_TypedLocalObjectReference(v, w); w.close(58, e); }
  if ((v = o.volumeMode) != null) { w.string(50, v); }
  if ((v = o.storageClassName) != null) { w.string(42, v); }
  if ((v = o.selector) != null) { e = w.size; unit_meta_v1.encode.LabelSelector(v, w); w.close(34, e); }
  w.string(26, o.volumeName ?? "");
  e = w.size; encode_VolumeResourceRequirements(o.resources ?? rt.none, w); w.close(18, e);
  if ((v = o.accessModes) != null) for (let i = v.length - 1; i >= 0; i--) { w.string(10, v[i]); }
}
const known_decode_PersistentVolumeClaimSpec = {"1":"AccessModes","2":"Resources","3":"VolumeName","4":"Selector","5":"StorageClassName","6":"VolumeMode","7":"DataSource","8":"DataSourceRef","9":"VolumeAttributesClassName"};
function decode_PersistentVolumeClaimSpec(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: (o.accessModes ??= []).push(r.string()); break;
      case 18: o.resources = r.message(decode_VolumeResourceRequirements, o.resources ?? {}); break;
      case 26: o.volumeName = r.string(); break;
      case 34: o.selector = r.message(unit_meta_v1.decode.LabelSelector, o.selector ?? {}); break;
      case 42: o.storageClassName = r.string(); break;
      case 50: o.volumeMode = r.string(); break;
      case 58: o.dataSource = r.message(decode_TypedLocalObjectReference, o.dataSource ?? {}); break;
      case 66: o.dataSourceRef = r.message(decode_TypedObjectReference, o.dataSourceRef ?? {}); break;
      case 74: o.volumeAttributesClassName = r.string(); break;
      default: r.other(k, "PersistentVolumeClaimSpec", known_decode_PersistentVolumeClaimSpec);
    }
  }
  return o;
}

function encode_PersistentVolumeClaimStatus(o, w) {
  let v, e;
  if ((v = o.healthStatus) != null) { e = w.size; encode_VolumeHealthStatus(v, w); w.close(82, e); }
  if ((v = o.modifyVolumeStatus) != null) { e = w.size; encode_ModifyVolumeStatus(v, w); w.close(74, e); }
  if ((v = o.currentVolumeAttributesClassName) != null) { w.string(66, v); }
  if ((v = o.allocatedResourceStatuses) != null) for (const k of rt.fallingKeys(v)) {
    const s = w.size; w.string(18, v[k]); w.string(10, k); w.close(58, s);
  }
  if ((v = o.allocatedResources) != null) for (const k of rt.fallingKeys(v)) {
    const s = w.size; rt.write.quantity(w, 18, v[k]); w.string(10, k); w.close(42, s);
  }
  if ((v = o.conditions) != null) for (let i = v.length - 1; i >= 0; i--) { e = w.size; encode_PersistentVolumeClaimCondition(v[i], w); w.close(34, e); }
  if ((v = o.capacity) != null) for (const k of rt.fallingKeys(v)) {
    const s = w.size; rt.write.quantity(w, 18, v[k]); w.string(10, k); w.close(26, s);
  }
  if ((v = o.accessModes) != null) for (let i = v.length - 1; i >= 0; i--) { w.string(18, v[i]); }
  w.string(10, o.phase ?? "");
}
const entry = { key: 18, read: (r) => rt.read.quantity(r), zero: () => ("0") };
const entry_2 = { key: 18, read: (r) => rt.read.quantity(r), zero: () => ("0") };
const entry_3 = { key: 18, read: (r) => r.string(), zero: () => ("") };
const known_decode_PersistentVolumeClaimStatus = {"1":"Phase","2":"AccessModes","3":"Capacity","4":"Conditions","5":"AllocatedResources","7":"AllocatedResourceStatuses","8":"CurrentVolumeAttributesClassName","9":"ModifyVolumeStatus","10":"HealthStatus"};
function decode_PersistentVolumeClaimStatus(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.phase = r.string(); break;
      case 18: (o.accessModes ??= []).push(r.string()); break;
      case 26: rt.readEntry(r, o.capacity ??= {}, entry); break;
      case 34: (o.conditions ??= []).push(r.message(decode_PersistentVolumeClaimCondition, {})); break;
      case 42: rt.readEntry(r, o.allocatedResources ??= {}, entry_2); break;
      case 58: rt.readEntry(r, o.allocatedResourceStatuses ??= {}, entry_3); break;
      case 66: o.currentVolumeAttributesClassName = r.string(); break;
      case 74: o.modifyVolumeStatus = r.message(decode_ModifyVolumeStatus, o.modifyVolumeStatus ?? {}); break;
      case 82: o.healthStatus = r.message(decode_VolumeHealthStatus, o.healthStatus ?? {}); break;
      default: r.other(k, "PersistentVolumeClaimStatus", known_decode_PersistentVolumeClaimStatus);
    }
  }
  return o;
}

function encode_PhotonPersistentDiskVolumeSource(o, w) {
  let v, e;
  w.string(18, o.fsType ?? "");
  w.string(10, o.pdID ?? "");
}
const known_decode_PhotonPersistentDiskVolumeSource = {"1":"PdID","2":"FsType"};
function decode_PhotonPersistentDiskVolumeSource(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.pdID = r.string(); break;
      case 18: o.fsType = r.string(); break;
      default: r.other(k, "PhotonPersistentDiskVolumeSource", known_decode_PhotonPersistentDiskVolumeSource);
    }
  }
  return o;
}

function encode_PortworxVolumeSource(o, w) {
  let v, e;
  w.bool(24, o.readOnly ?? false);
  w.string(18, o.fsType ?? "");
  w.string(10, o.volumeID ?? "");
}
const known_decode_PortworxVolumeSource = {"1":"VolumeID","2":"FsType","3":"ReadOnly"};
function decode_PortworxVolumeSource(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.volumeID = r.string(); break;
      case 18: o.fsType = r.string(); break;
      case 24: o.readOnly = r.bool(); break;
      default: r.other(k, "PortworxVolumeSource", known_decode_PortworxVolumeSource);
    }
  }
  return o;
}

function encode_QuobyteVolumeSource(o, w) {
  let v, e;
  w.string(50, o.tenant ?? "");
  w.string(42, o.group ?? "");
  w.string(34, o.user ?? "");
  w.bool(24, o.readOnly ?? false);
  w.string(18, o.volume ?? "");
  w.string(10, o.registry ?? "");
}
const known_decode_QuobyteVolumeSource = {"1":"Registry","2":"Volume","3":"ReadOnly","4":"User","5":"Group","6":"Tenant"};
function decode_QuobyteVolumeSource(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.registry = r.string(); break;
      case 18: o.volume = r.string(); break;
      case 24: o.readOnly = r.bool(); break;
      case 34: o.user = r.string(); break;
      case 42: o.group = r.string(); break;
      case 50: o.tenant = r.string(); break;
      default: r.other(k, "QuobyteVolumeSource", known_decode_QuobyteVolumeSource);
    }
  }
  return o;
}

function encode_TypedLocalObjectReference(o, w) {
  let v, e;
  w.string(26, o.name ?? "");
  w.string(18, o.kind ?? "");
  if ((v = o.apiGroup) != null) { w.string(10, v); }
}
const known_decode_TypedLocalObjectReference = {"1":"APIGroup","2":"Kind","3":"Name"};
function decode_TypedLocalObjectReference(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.apiGroup = r.string(); break;
      case 18: o.kind = r.string(); break;
      case 26: o.name = r.string(); break;
      default: r.other(k, "TypedLocalObjectReference", known_decode_TypedLocalObjectReference);
    }
  }
  return o;
}

function encode_TypedObjectReference(o, w) {
  let v, e;
  if ((v = o.namespace) != null) { w.string(34, v); }
  w.string(26, o.name ?? "");
  w.string(18, o.kind ?? "");
  if ((v = o.apiGroup) != null) { w.string(10, v); }
}
const known_decode_TypedObjectReference = {"1":"APIGroup","2":"Kind","3":"Name","4":"Namespace"};
function decode_TypedObjectReference(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.apiGroup = r.string(); break;
      case 18: o.kind = r.string(); break;
      case 26: o.name = r.string(); break;
      case 34: o.namespace = r.string(); break;
      default: r.other(k, "TypedObjectReference", known_decode_TypedObjectReference);
    }
  }
  return o;
}

function encode_VolumeHealthCondition(o, w) {
  let v, e;
  w.string(26, o.message ?? "");
  w.string(18, o.reason ?? "");
  w.string(10, o.status ?? "");
}
const known_decode_VolumeHealthCondition = {"1":"Status","2":"Reason","3":"Message"};
function decode_VolumeHealthCondition(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.status = r.string(); break;
      case 18: o.reason = r.string(); break;
      case 26: o.message = r.string(); break;
      default: r.other(k, "VolumeHealthCondition", known_decode_VolumeHealthCondition);
    }
  }
  return o;
}

function encode_VolumeHealthStatus(o, w) {
  let v, e;
  rt.write.time(w, 18, o.lastTransitionTime ?? null);
  if ((v = o.healthConditions) != null) for (let i = v.length - 1; i >= 0; i--) { e = w.size; encode_VolumeHealthCondition(v[i], w); w.close(10, e); }
}
const known_decode_VolumeHealthStatus = {"1":"HealthConditions","2":"LastTransitionTime"};
function decode_VolumeHealthStatus(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: (o.healthConditions ??= []).push(r.message(decode_VolumeHealthCondition, {})); break;
      case 18: o.lastTransitionTime = rt.read.time(r); break;
      default: r.other(k, "VolumeHealthStatus", known_decode_VolumeHealthStatus);
    }
  }
  return o;
}

function encode_VolumeResourceRequirements(o, w) {
  let v, e;
  if ((v = o.requests) != null) for (const k of rt.fallingKeys(v)) {
    const s = w.size; rt.write.quantity(w, 18, v[k]); w.string(10, k); w.close(18, s);
  }
  if ((v = o.limits) != null) for (const k of rt.fallingKeys(v)) {
    const s = w.size; rt.write.quantity(w, 18, v[k]); w.string(10, k); w.close(10, s);
  }
}
const entry_4 = { key: 18, read: (r) => rt.read.quantity(r), zero: () => ("0") };
const entry_5 = { key: 18, read: (r) => rt.read.quantity(r), zero: () => ("0") };
const known_decode_VolumeResourceRequirements = {"1":"Limits","2":"Requests"};
function decode_VolumeResourceRequirements(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: rt.readEntry(r, o.limits ??= {}, entry_4); break;
      case 18: rt.readEntry(r, o.requests ??= {}, entry_5); break;
      default: r.other(k, "VolumeResourceRequirements", known_decode_VolumeResourceRequirements);
    }
  }
  return o;
}

function encode_VsphereVirtualDiskVolumeSource(o, w) {
  let v, e;
  w.string(34, o.storagePolicyID ?? "");
  w.string(26, o.storagePolicyName ?? "");
  w.string(18, o.fsType ?? "");
  w.string(10, o.volumePath ?? "");
}
const known_decode_VsphereVirtualDiskVolumeSource = {"1":"VolumePath","2":"FsType","3":"StoragePolicyName","4":"StoragePolicyID"};
function decode_VsphereVirtualDiskVolumeSource(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.volumePath = r.string(); break;
      case 18: o.fsType = r.string(); break;
      case 26: o.storagePolicyName = r.string(); break;
      case 34: o.storagePolicyID = r.string(); break;
      default: r.other(k, "VsphereVirtualDiskVolumeSource", known_decode_VsphereVirtualDiskVolumeSource);
    }
  }
  return o;
}
return { encode: { AWSElasticBlockStoreVolumeSource: encode_AWSElasticBlockStoreVolumeSource, AzureDiskVolumeSource: encode_AzureDiskVolumeSource, FCVolumeSource: encode_FCVolumeSource, FlockerVolumeSource: encode_FlockerVolumeSource, GCEPersistentDiskVolumeSource: encode_GCEPersistentDiskVolumeSource, HostPathVolumeSource: encode_HostPathVolumeSource, LocalObjectReference: encode_LocalObjectReference, ModifyVolumeStatus: encode_ModifyVolumeStatus, NFSVolumeSource: encode_NFSVolumeSource, NodeSelector: encode_NodeSelector, NodeSelectorRequirement: encode_NodeSelectorRequirement, NodeSelectorTerm: encode_NodeSelectorTerm, ObjectReference: encode_ObjectReference, PersistentVolumeClaim: encode_PersistentVolumeClaim, PersistentVolumeClaimCondition: encode_PersistentVolumeClaimCondition, PersistentVolumeClaimSpec: encode_PersistentVolumeClaimSpec, PersistentVolumeClaimStatus: encode_PersistentVolumeClaimStatus, PhotonPersistentDiskVolumeSource: encode_PhotonPersistentDiskVolumeSource, PortworxVolumeSource: encode_PortworxVolumeSource, QuobyteVolumeSource: encode_QuobyteVolumeSource, TypedLocalObjectReference: encode_TypedLocalObjectReference, TypedObjectReference: encode_TypedObjectReference, VolumeHealthCondition: encode_VolumeHealthCondition, VolumeHealthStatus: encode_VolumeHealthStatus, VolumeResourceRequirements: encode_VolumeResourceRequirements, VsphereVirtualDiskVolumeSource: encode_VsphereVirtualDiskVolumeSource }, decode: { AWSElasticBlockStoreVolumeSource: decode_AWSElasticBlockStoreVolumeSource, AzureDiskVolumeSource: decode_AzureDiskVolumeSource, FCVolumeSource: decode_FCVolumeSource, FlockerVolumeSource: decode_FlockerVolumeSource, GCEPersistentDiskVolumeSource: decode_GCEPersistentDiskVolumeSource, HostPathVolumeSource: decode_HostPathVolumeSource, LocalObjectReference: decode_LocalObjectReference, ModifyVolumeStatus: decode_ModifyVolumeStatus, NFSVolumeSource: decode_NFSVolumeSource, NodeSelector: decode_NodeSelector, NodeSelectorRequirement: decode_NodeSelectorRequirement, NodeSelectorTerm: decode_NodeSelectorTerm, ObjectReference: decode_ObjectReference, PersistentVolumeClaim: decode_PersistentVolumeClaim, PersistentVolumeClaimCondition: decode_PersistentVolumeClaimCondition, PersistentVolumeClaimSpec: decode_PersistentVolumeClaimSpec, PersistentVolumeClaimStatus: decode_PersistentVolumeClaimStatus, PhotonPersistentDiskVolumeSource: decode_PhotonPersistentDiskVolumeSource, PortworxVolumeSource: decode_PortworxVolumeSource, QuobyteVolumeSource: decode_QuobyteVolumeSource, TypedLocalObjectReference: decode_TypedLocalObjectReference, TypedObjectReference: decode_TypedObjectReference, VolumeHealthCondition: decode_VolumeHealthCondition, VolumeHealthStatus: decode_VolumeHealthStatus, VolumeResourceRequirements: decode_VolumeResourceRequirements, VsphereVirtualDiskVolumeSource: decode_VsphereVirtualDiskVolumeSource } };
};
