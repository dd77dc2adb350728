// generated from 16 definitions, do not edit
export default (rt) => {
"use strict";
const unit_meta_v1 = rt.unit("meta\u002fv1");
const unit_core_v1 = rt.unit("core\u002fv1");

function encode_AzureFilePersistentVolumeSource(o, w) {
  let v, e;
  if ((v = o.secretNamespace) != null) { w.string(34, v); }
  w.bool(24, o.readOnly ?? false);
  w.string(18, o.shareName ?? "");
  w.string(10, o.secretName ?? "");
}
const known_decode_AzureFilePersistentVolumeSource = {"1":"SecretName","2":"ShareName","3":"ReadOnly","4":"SecretNamespace"};
function decode_AzureFilePersistentVolumeSource(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.secretName = r.string(); break;
      case 18: o.shareName = r.string(); break;
      case 24: o.readOnly = r.bool(); break;
      case 34: o.secretNamespace = r.string(); break;
      default: r.other(k, "AzureFilePersistentVolumeSource", known_decode_AzureFilePersistentVolumeSource);
    }
  }
  return o;
}

function encode_CSIPersistentVolumeSource(o, w) {
  let v, e;
  if ((v = o.nodeExpandSecretRef) != null) { e = w.size; encode_SecretReference(v, w); w.close(82, e); }
  if ((v = o.controllerExpandSecretRef) != null) { e = w.size; encode_SecretReference(v, w); w.close(74, e); }
  if ((v = o.nodePublishSecretRef) != null) { e = w.size; encode_SecretReference(v, w); w.close(66, e); }
  if ((v = o.nodeStageSecretRef) != null) { e = w.size; encode_SecretReference(v, w); w.close(58, e); }
  if ((v = o.controllerPublishSecretRef) != null) { e = w.size; encode_SecretReference(v, w); w.close(50, e); }
  if ((v = o.volumeAttributes) != null) for (const k of rt.fallingKeys(v)) {
    const s = w.size; w.string(18, v[k]); w.string(10, k); w.close(42, s);
  }
  w.string(34, o.fsType ?? "");
  w.bool(24, o.readOnly ?? false);
  w.string(18, o.volumeHandle ?? "");
  w.string(10, o.driver ?? "");
}
const entry = { key: 18, read: (r) => r.string(), zero: () => ("") };
const known_decode_CSIPersistentVolumeSource = {"1":"Driver","2":"VolumeHandle","3":"ReadOnly","4":"FsType","5":"VolumeAttributes","6":"ControllerPublishSecretRef","7":"NodeStageSecretRef","8":"NodePublishSecretRef","9":"ControllerExpandSecretRef","10":"NodeExpandSecretRef"};
function decode_CSIPersistentVolumeSource(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.driver = r.string(); break;
      case 18: o.volumeHandle = r.string(); break;
      case 24: o.readOnly = r.bool(); break;
      case 34: o.fsType = r.string(); break;
      case 42: rt.readEntry(r, o.volumeAttributes ??= {}, entry); break;
      case 50: o.controllerPublishSecretRef = r.message(decode_SecretReference, o.controllerPublishSecretRef ?? {}); break;
      case 58: o.nodeStageSecretRef = r.message(decode_SecretReference, o.nodeStageSecretRef ?? {}); break;
      case 66: o.nodePublishSecretRef = r.message(decode_SecretReference, o.nodePublishSecretRef ?? {}); break;
      case 74: o.controllerExpandSecretRef = r.message(decode_SecretReference, o.controllerExpandSecretRef ?? {}); break;
      case 82: o.nodeExpandSecretRef = r.message(decode_SecretReference, o.nodeExpandSecretRef ?? {}); break;
      default: r.other(k, "CSIPersistentVolumeSource", known_decode_CSIPersistentVolumeSource);
    }
  }
  return o;
}

function encode_CephFSPersistentVolumeSource(o, w) {
  let v, e;
  w.bool(48, o.readOnly ?? false);
  if ((v = o.secretRef) != null) { e = w.size; encode_SecretReference(v, w); w.close(42, e); }
  w.string(34, o.secretFile ?? "");
  w.string(26, o.user ?? "");
  w.string(18, o.path ?? "");
  if ((v = o.monitors) != null) for (let i = v.length - 1; i >= 0; i--) { w.string(10, v[i]); }
}
const known_decode_CephFSPersistentVolumeSource = {"1":"Monitors","2":"Path","3":"User","4":"SecretFile","5":"SecretRef","6":"ReadOnly"};
function decode_CephFSPersistentVolumeSource(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: (o.monitors ??= []).push(r.string()); break;
      case 18: o.path = r.string(); break;
      case 26: o.user = r.string(); break;
      case 34: o.secretFile = r.string(); break;
      case 42: o.secretRef = r.message(decode_SecretReference, o.secretRef ?? {}); break;
      case 48: o.readOnly = r.bool(); break;
      default: r.other(k, "CephFSPersistentVolumeSource", known_decode_CephFSPersistentVolumeSource);
    }
  }
  return o;
}

function encode_CinderPersistentVolumeSource(o, w) {
  let v, e;
  if ((v = o.secretRef) != null) { e = w.size; encode_SecretReference(v, w); w.close(34, e); }
  w.bool(24, o.readOnly ?? false);
  w.string(18, o.fsType ?? "");
  w.string(10, o.volumeID ?? "");
}
const known_decode_CinderPersistentVolumeSource = {"1":"VolumeID","2":"FsType","3":"ReadOnly","4":"SecretRef"};
function decode_CinderPersistentVolumeSource(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.volumeID = r.string(); break;
      case 18: o.fsType = r.string(); break;
      case 24: o.readOnly = r.bool(); break;
      case 34: o.secretRef = r.message(decode_SecretReference, o.secretRef ?? {}); break;
      default: r.other(k, "CinderPersistentVolumeSource", known_decode_CinderPersistentVolumeSource);
    }
  }
  return o;
}

function encode_FlexPersistentVolumeSource(o, w) {
  let v, e;
  if ((v = o.options) != null) for (const k of rt.fallingKeys(v)) {
    const s = w.size; w.string(18, v[k]); w.string(10, k); w.close(42, s);
  }
  w.bool(32, o.readOnly ?? false);
  if ((v = o.secretRef) != null) { e = w.size; encode_SecretReference(v, w); w.close(26, e); }
  w.string(18, o.fsType ?? "");
  w.string(10, o.driver ?? "");
}
const entry_2 = { key: 18, read: (r) => r.string(), zero: () => ("") };
const known_decode_FlexPersistentVolumeSource = {"1":"Driver","2":"FsType","3":"SecretRef","4":"ReadOnly","5":"Options"};
function decode_FlexPersistentVolumeSource(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.driver = r.string(); break;
      case 18: o.fsType = r.string(); break;
      case 26: o.secretRef = r.message(decode_SecretReference, o.secretRef ?? {}); break;
      case 32: o.readOnly = r.bool(); break;
      case 42: rt.readEntry(r, o.options ??= {}, entry_2); break;
      default: r.other(k, "FlexPersistentVolumeSource", known_decode_FlexPersistentVolumeSource);
    }
  }
  return o;
}

function encode_GlusterfsPersistentVolumeSource(o, w) {
  let v, e;
  if ((v = o.endpointsNamespace) != null) { w.string(34, v); }
  w.bool(24, o.readOnly ?? false);
  w.string(18, o.path ?? "");
  w.string(10, o.endpoints ?? "");
}
const known_decode_GlusterfsPersistentVolumeSource = {"1":"Endpoints","2":"Path","3":"ReadOnly","4":"EndpointsNamespace"};
function decode_GlusterfsPersistentVolumeSource(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.endpoints = r.string(); break;
      case 18: o.path = r.string(); break;
      case 24: o.readOnly = r.bool(); break;
      case 34: o.endpointsNamespace = r.string(); break;
      default: r.other(k, "GlusterfsPersistentVolumeSource", known_decode_GlusterfsPersistentVolumeSource);
    }
  }
  return o;
}

function encode_ISCSIPersistentVolumeSource(o, w) {
  let v, e;
  if ((v = o.initiatorName) != null) { w.string(98, v); }
  w.bool(88, o.chapAuthSession ?? false);
  if ((v = o.secretRef) != null) { e = w.size; encode_SecretReference(v, w); w.close(82, e); }
  w.bool(64, o.chapAuthDiscovery ?? false);
  if ((v = o.portals) != null) for (let i = v.length - 1; i >= 0; i--) { w.string(58, v[i]); }
  w.bool(48, o.readOnly ?? false);
  w.string(42, o.fsType ?? "");
  w.string(34, o.iscsiInterface ?? "");
  w.int(24, o.lun ?? 0);
  w.string(18, o.iqn ?? "");
  w.string(10, o.targetPortal ?? "");
}
const known_decode_ISCSIPersistentVolumeSource = {"1":"TargetPortal","2":"Iqn","3":"Lun","4":"IscsiInterface","5":"FsType","6":"ReadOnly","7":"Portals","8":"ChapAuthDiscovery","10":"SecretRef","11":"ChapAuthSession","12":"InitiatorName"};
function decode_ISCSIPersistentVolumeSource(r, o) {
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
      case 82: o.secretRef = r.message(decode_SecretReference, o.secretRef ?? {}); break;
      case 88: o.chapAuthSession = r.bool(); break;
      case 98: o.initiatorName = r.string(); break;
      default: r.other(k, "ISCSIPersistentVolumeSource", known_decode_ISCSIPersistentVolumeSource);
    }
  }
  return o;
}

function encode_LocalVolumeSource(o, w) {
  let v, e;
  if ((v = o.fsType) != null) { w.string(18, v); }
  w.string(10, o.path ?? "");
}
const known_decode_LocalVolumeSource = {"1":"Path","2":"FsType"};
function decode_LocalVolumeSource(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.path = r.string(); break;
      case 18: o.fsType = r.string(); break;
      default: r.other(k, "LocalVolumeSource", known_decode_LocalVolumeSource);
    }
  }
  return o;
}

function encode_PersistentVolume(o, w) {
  let v, e;
  e = w.size; encode_PersistentVolumeStatus(o.status ?? rt.none, w); w.close(26, e);
  e = w.size; encode_PersistentVolumeSpec(o.spec ?? rt.none, w); w.close(18, e);
  e = w.size; unit_meta_v1.encode.ObjectMeta(o.metadata ?? rt.none, w); w.close(10, e);
}
const known_decode_PersistentVolume = {"1":"ObjectMeta","2":"Spec","3":"Status"};
function decode_PersistentVolume(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.metadata = r.message(unit_meta_v1.decode.ObjectMeta, o.metadata ?? {}); break;
      case 18: o.spec = r.message(decode_PersistentVolumeSpec, o.spec ?? {}); break;
      case 26: o.status = r.message(decode_PersistentVolumeStatus, o.status ?? {}); break;
      default: r.other(k, "PersistentVolume", known_decode_PersistentVolume);
    }
  }
  return o;
}

function encode_PersistentVolumeSpec(o, w) {
  let v, e;
  if ((v = o.volumeAttributesClassName) != null) { w.string(82, v); }
  if ((v = o.nodeAffinity) != null) { e = w.size; encode_VolumeNodeAffinity(v, w); w.close(74, e); }
  if ((v = o.volumeMode) != null) { w.string(66, v); }
  if ((v = o.mountOptions) != null) for (let i = v.length - 1; i >= 0; i--) { w.string(58, v[i]); }
  w.string(50, o.storageClassName ?? "");
  w.string(42, o.persistentVolumeReclaimPolicy ?? "");
  if ((v = o.claimRef) != null) { e = w.size; unit_core_v1.encode.ObjectReference(v, w); w.close(34, e); }
  if ((v = o.accessModes) != null) for (let i = v.length - 1; i >= 0; i--) { w.string(26, v[i]); }
  {
  const s0 = w.size;
  if ((v = o.csi) != null) { e = w.size; encode_CSIPersistentVolumeSource(v, w); w.close(178, e); }
  if ((v = o.storageos) != null) { e = w.size; encode_StorageOSPersistentVolumeSource(v, w); w.close(170, e); }
  if ((v = o.local) != null) { e = w.size; encode_LocalVolumeSource(v, w); w.close(162, e); }
  if ((v = o.scaleIO) != null) { e = w.size; encode_ScaleIOPersistentVolumeSource(v, w); w.close(154, e); }
  if ((v = o.portworxVolume) != null) { e = w.size; unit_core_v1.encode.PortworxVolumeSource(v, w); w.close(146, e); }
  if ((v = o.photonPersistentDisk) != null) { e = w.size; unit_core_v1.encode.PhotonPersistentDiskVolumeSource(v, w); w.close(138, e); }
  if ((v = o.azureDisk) != null) { e = w.size; unit_core_v1.encode.AzureDiskVolumeSource(v, w); w.close(130, e); }
  if ((v = o.quobyte) != null) { e = w.size; unit_core_v1.encode.QuobyteVolumeSource(v, w); w.close(122, e); }
  if ((v = o.vsphereVolume) != null) { e = w.size; unit_core_v1.encode.VsphereVirtualDiskVolumeSource(v, w); w.close(114, e); }
  if ((v = o.azureFile) != null) { e = w.size; encode_AzureFilePersistentVolumeSource(v, w); w.close(106, e); }
  if ((v = o.flexVolume) != null) { e = w.size; encode_FlexPersistentVolumeSource(v, w); w.close(98, e); }
  if ((v = o.flocker) != null) { e = w.size; unit_core_v1.encode.FlockerVolumeSource(v, w); w.close(90, e); }
  if ((v = o.fc) != null) { e = w.size; unit_core_v1.encode.FCVolumeSource(v, w); w.close(82, e); }
  if ((v = o.cephfs) != null) { e = w.size; encode_CephFSPersistentVolumeSource(v, w); w.close(74, e); }
  if ((v = o.cinder) != null) { e = w.size; encode_CinderPersistentVolumeSource(v, w); w.close(66, e); }
  if ((v = o.iscsi) != null) { e = w.size; encode_ISCSIPersistentVolumeSource(v, w); w.close(58, e); }
  if ((v = o.rbd) != null) { e = w.size; encode_RBDPersistentVolumeSource(v, w); w.close(50, e); }
  if ((v = o.nfs) != null) { e = w.size; unit_core_v1.encode.NFSVolumeSource(v, w); w.close(42, e); }
  if ((v = o.glusterfs) != null) { e = w.size; encode_GlusterfsPersistentVolumeSource(v, w); w.close(34, e); }
  if ((v = o.hostPath) != null) { e = w.size; unit_core_v1.encode.HostPathVolumeSource(v, w); w.close(26, e); }
  if ((v = o.awsElasticBlockStore) != null) { e = w.size; unit_core_v1.encode.AWSElasticBlockStoreVolumeSource(v, w); w.close(18, e); }
  if ((v = o.gcePersistentDisk) != null) { e = w.size; unit_core_v1.encode.GCEPersistentDiskVolumeSource(v, w); w.close(10, e); }
  w.close(18, s0);
  }
  if ((v = o.capacity) != null) for (const k of rt.fallingKeys(v)) {
    const s = w.size; rt.write.quantity(w, 18, v[k]); w.string(10, k); w.close(10, s);
  }
}
const entry_3 = { key: 18, read: (r) => rt.read.quantity(r), zero: () => ("0") };
const known_decode_PersistentVolumeSpec_2 = {"1":"GcePersistentDisk","2":"AwsElasticBlockStore","3":"HostPath","4":"Glusterfs","5":"NFS","6":"RBD","7":"Iscsi","8":"Cinder","9":"Cephfs","10":"FC","11":"Flocker","12":"FlexVolume","13":"AzureFile","14":"VsphereVolume","15":"Quobyte","16":"AzureDisk","17":"PhotonPersistentDisk","18":"PortworxVolume","19":"ScaleIO","20":"Local","21":"Storageos","22":"CSI"};
function decode_PersistentVolumeSpec_2(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.gcePersistentDisk = r.message(unit_core_v1.decode.GCEPersistentDiskVolumeSource, o.gcePersistentDisk ?? {}); break;
      case 18: o.awsElasticBlockStore = r.message(unit_core_v1.decode.AWSElasticBlockStoreVolumeSource, o.awsElasticBlockStore ?? {}); break;
      case 26: o.hostPath = r.message(unit_core_v1.decode.HostPathVolumeSource, o.hostPath ?? {}); break;
      case 34: o.glusterfs = r.message(decode_GlusterfsPersistentVolumeSource, o.glusterfs ?? {}); break;
      case 42: o.nfs = r.message(unit_core_v1.decode.NFSVolumeSource, o.nfs ?? {}); break;
      case 50: o.rbd = r.message(decode_RBDPersistentVolumeSource, o.rbd ?? {}); break;
      case 58: o.iscsi = r.message(decode_ISCSIPersistentVolumeSource, o.iscsi ?? {}); break;
      case 66: o.cinder = r.message(decode_CinderPersistentVolumeSource, o.cinder ?? {}); break;
      case 74: o.cephfs = r.message(decode_CephFSPersistentVolumeSource, o.cephfs ?? {}); break;
      case 82: o.fc = r.message(unit_core_v1.decode.FCVolumeSource, o.fc ?? {}); break;
      case 90: o.flocker = r.message(unit_core_v1.decode.FlockerVolumeSource, o.flocker ?? {}); break;
      case 98: o.flexVolume = r.message(decode_FlexPersistentVolumeSource, o.flexVolume ?? {}); break;
      case 106: o.azureFile = r.message(decode_AzureFilePersistentVolumeSource, o.azureFile ?? {}); break;
      case 114: o.vsphereVolume = r.message(unit_core_v1.decode.VsphereVirtualDiskVolumeSource, o.vsphereVolume ?? {}); break;
      case 122: o.quobyte = r.message(unit_core_v1.decode.QuobyteVolumeSource, o.quobyte ?? {}); break;
      case 130: o.azureDisk = r.message(unit_core_v1.decode.AzureDiskVolumeSource, o.azureDisk ?? {}); break;
      case 138: o.photonPersistentDisk = r.message(unit_core_v1.decode.PhotonPersistentDiskVolumeSource, o.photonPersistentDisk ?? {}); break;
      case 146: o.portworxVolume = r.message(unit_core_v1.decode.PortworxVolumeSource, o.portworxVolume ?? {}); break;
      case 154: o.scaleIO = r.message(decode_ScaleIOPersistentVolumeSource, o.scaleIO ?? {}); break;
      case 162: o.local = r.message(decode_LocalVolumeSource, o.local ?? {}); break;
      case 170: o.storageos = r.message(decode_StorageOSPersistentVolumeSource, o.storageos ?? {}); break;
      case 178: o.csi = r.message(decode_CSIPersistentVolumeSource, o.csi ?? {}); break;
      default: r.other(k, "PersistentVolumeSpec", known_decode_PersistentVolumeSpec_2);
    }
  }
  return o;
}
const known_decode_PersistentVolumeSpec = {"1":"Capacity","2":"PersistentVolumeSource","3":"AccessModes","4":"ClaimRef","5":"PersistentVolumeReclaimPolicy","6":"StorageClassName","7":"MountOptions","8":"VolumeMode","9":"NodeAffinity","10":"VolumeAttributesClassName"};
function decode_PersistentVolumeSpec(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: rt.readEntry(r, o.capacity ??= {}, entry_3); break;
      case 18: r.message(decode_PersistentVolumeSpec_2, o); break;
      case 26: (o.accessModes ??= []).push(r.string()); break;
      case 34: o.claimRef = r.message(unit_core_v1.decode.ObjectReference, o.claimRef ?? {}); break;
      case 42: o.persistentVolumeReclaimPolicy = r.string(); break;
      case 50: o.storageClassName = r.string(); break;
      case 58: (o.mountOptions ??= []).push(r.string()); break;
      case 66: o.volumeMode = r.string(); break;
      case 74: o.nodeAffinity = r.message(decode_VolumeNodeAffinity, o.nodeAffinity ?? {}); break;
      case 82: o.volumeAttributesClassName = r.string(); break;
      default: r.other(k, "PersistentVolumeSpec", known_decode_PersistentVolumeSpec);
    }
  }
  return o;
}

function encode_PersistentVolumeStatus(o, w) {
  let v, e;
  if ((v = o.lastPhaseTransitionTime) != null) { rt.write.time(w, 34, v); }
  w.string(26, o.reason ?? "");
  w.string(18, o.message ?? "");
  w.string(10, o.phase ?? "");
}
const known_decode_PersistentVolumeStatus = {"1":"Phase","2":"Message","3":"Reason","4":"LastPhaseTransitionTime"};
function decode_PersistentVolumeStatus(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.phase = r.string(); break;
      case 18: o.message = r.string(); break;
      case 26: o.reason = r.string(); break;
      case 34: o.lastPhaseTransitionTime = rt.read.time(r); break;
      default: r.other(k, "PersistentVolumeStatus", known_decode_PersistentVolumeStatus);
    }
  }
  return o;
}

function encode_RBDPersistentVolumeSource(o, w) {
  let v, e;
  w.bool(64, o.readOnly ?? false);
  if ((v = o.secretRef) != null) { e = w.size; encode_SecretReference(v, w); w.close(58, e); }
  w.string(50, o.keyring ?? "");
  w.string(42, o.user ?? "");
  w.string(34, o.pool ?? "");
  w.string(26, o.fsType ?? "");
  w.string(18, o.image ?? "");
  if ((v = o.monitors) != null) for (let i = v.length - 1; i >= 0; i--) { w.string(10, v[i]); }
}
const known_decode_RBDPersistentVolumeSource = {"1":"Monitors","2":"Image","3":"FsType","4":"Pool","5":"User","6":"Keyring","7":"SecretRef","8":"ReadOnly"};
function decode_RBDPersistentVolumeSource(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: (o.monitors ??= []).push(r.string()); break;
      case 18: o.image = r.string(); break;
      case 26: o.fsType = r.string(); break;
      case 34: o.pool = r.string(); break;
      case 42: o.user = r.string(); break;
      case 50: o.keyring = r.string(); break;
      case 58: o.secretRef = r.message(decode_SecretReference, o.secretRef ?? {}); break;
      case 64: o.readOnly = r.bool(); break;
      default: r.other(k, "RBDPersistentVolumeSource", known_decode_RBDPersistentVolumeSource);
    }
  }
  return o;
}

function encode_ScaleIOPersistentVolumeSource(o, w) {
  let v, e;
  w.bool(80, o.readOnly ?? false);
  w.string(74, o.fsType ?? "");
  w.string(66, o.volumeName ?? "");
  w.string(58, o.storageMode ?? "");
  w.string(50, o.storagePool ?? "");
  w.string(42, o.protectionDomain ?? "");
  w.bool(32, o.sslEnabled ?? false);
  if ((v = o.secretRef) != null) { e = w.size; encode_SecretReference(v, w); w.close(26, e); }
  w.string(18, o.system ?? "");
  w.string(10, o.gateway ?? "");
}
const known_decode_ScaleIOPersistentVolumeSource = {"1":"Gateway","2":"System","3":"SecretRef","4":"SslEnabled","5":"ProtectionDomain","6":"StoragePool","7":"StorageMode","8":"VolumeName","9":"FsType","10":"ReadOnly"};
function decode_ScaleIOPersistentVolumeSource(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.gateway = r.string(); break;
      case 18: o.system = r.string(); break;
      case 26: o.secretRef = r.message(decode_SecretReference, o.secretRef ?? {}); break;
      case 32: o.sslEnabled = r.bool(); break;
      case 42: o.protectionDomain = r.string(); break;
      case 50: o.storagePool = r.string(); break;
      case 58: o.storageMode = r.string(); break;
      case 66: o.volumeName = r.string(); break;
      case 74: o.fsType = r.string(); break;
      case 80: o.readOnly = r.bool(); break;
      default: r.other(k, "ScaleIOPersistentVolumeSource", known_decode_ScaleIOPersistentVolumeSource);
    }
  }
  return o;
}

function encode_SecretReference(o, w) {
  let v, e;
  w.string(18, o.namespace ?? "");
  w.string(10, o.name ?? "");
}
const known_decode_SecretReference = {"1":"Name","2":"Namespace"};
function decode_SecretReference(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.name = r.string(); break;
      case 18: o.namespace = r.string(); break;
      default: r.other(k, "SecretReference", known_decode_SecretReference);
    }
  }
  return o;
}

function encode_StorageOSPersistentVolumeSource(o, w) {
  let v, e;
  if ((v = o.secretRef) != null) { e = w.size; unit_core_v1.encode.ObjectReference(v, w); w.close(42, e); }
  w.bool(32, o.readOnly ?? false);
  w.string(26, o.fsType ?? "");
  w.string(18, o.volumeNamespace ?? "");
  w.string(10, o.volumeName ?? "");
}
const known_decode_StorageOSPersistentVolumeSource = {"1":"VolumeName","2":"VolumeNamespace","3":"FsType","4":"ReadOnly","5":"SecretRef"};
function decode_StorageOSPersistentVolumeSource(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.volumeName = r.string(); break;
      case 18: o.volumeNamespace = r.string(); break;
      case 26: o.fsType = r.string(); break;
      case 32: o.readOnly = r.bool(); break;
      case 42: o.secretRef = r.message(unit_core_v1.decode.ObjectReference, o.secretRef ?? {}); break;
      default: r.other(k, "StorageOSPersistentVolumeSource", known_decode_StorageOSPersistentVolumeSource);
    }
  }
  return o;
}

function encode_VolumeNodeAffinity(o, w) {
  let v, e;
  if ((v = o.required) != null) { e = w.size; unit_core_v1.encode.NodeSelector(v, w); w.close(10, e); }
}
const known_decode_VolumeNodeAffinity = {"1":"Required"};
function decode_VolumeNodeAffinity(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.required = r.message(unit_core_v1.decode.NodeSelector, o.required ?? {}); break;
      default: r.other(k, "VolumeNodeAffinity", known_decode_VolumeNodeAffinity);
    }
  }
  return o;
}
return { encode: { AzureFilePersistentVolumeSource: encode_AzureFilePersistentVolumeSource, CSIPersistentVolumeSource: encode_CSIPersistentVolumeSource, CephFSPersistentVolumeSource: encode_CephFSPersistentVolumeSource, CinderPersistentVolumeSource: encode_CinderPersistentVolumeSource, FlexPersistentVolumeSource: encode_FlexPersistentVolumeSource, GlusterfsPersistentVolumeSource: encode_GlusterfsPersistentVolumeSource, ISCSIPersistentVolumeSource: encode_ISCSIPersistentVolumeSource, LocalVolumeSource: encode_LocalVolumeSource, PersistentVolume: encode_PersistentVolume, PersistentVolumeSpec: encode_PersistentVolumeSpec, PersistentVolumeStatus: encode_PersistentVolumeStatus, RBDPersistentVolumeSource: encode_RBDPersistentVolumeSource, ScaleIOPersistentVolumeSource: encode_ScaleIOPersistentVolumeSource, SecretReference: encode_SecretReference, StorageOSPersistentVolumeSource: encode_StorageOSPersistentVolumeSource, VolumeNodeAffinity: encode_VolumeNodeAffinity }, decode: { AzureFilePersistentVolumeSource: decode_AzureFilePersistentVolumeSource, CSIPersistentVolumeSource: decode_CSIPersistentVolumeSource, CephFSPersistentVolumeSource: decode_CephFSPersistentVolumeSource, CinderPersistentVolumeSource: decode_CinderPersistentVolumeSource, FlexPersistentVolumeSource: decode_FlexPersistentVolumeSource, GlusterfsPersistentVolumeSource: decode_GlusterfsPersistentVolumeSource, ISCSIPersistentVolumeSource: decode_ISCSIPersistentVolumeSource, LocalVolumeSource: decode_LocalVolumeSource, PersistentVolume: decode_PersistentVolume, PersistentVolumeSpec: decode_PersistentVolumeSpec, PersistentVolumeStatus: decode_PersistentVolumeStatus, RBDPersistentVolumeSource: decode_RBDPersistentVolumeSource, ScaleIOPersistentVolumeSource: decode_ScaleIOPersistentVolumeSource, SecretReference: decode_SecretReference, StorageOSPersistentVolumeSource: decode_StorageOSPersistentVolumeSource, VolumeNodeAffinity: decode_VolumeNodeAffinity } };
};
