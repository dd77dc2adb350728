// generated from 16 definitions, do not edit
export default (rt) => {
"use strict";
const cel = rt.cel;
const unit_meta_v1 = rt.unit("meta\u002fv1");
const unit_core_v1 = rt.unit("core\u002fv1");

// decode
const words_AzureFilePersistentVolumeSource = rt.words("AzureFilePersistentVolumeSource", [["secretName","string"],["shareName","string"],["readOnly","bool"],["secretNamespace","string"]]);
function decode_AzureFilePersistentVolumeSource(v, d) {
  let v0, v1, v2, v3;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "secretName": v0 = typeof x === "string" ? x : d.string(x, words_AzureFilePersistentVolumeSource[0]); break;
        case "shareName": v1 = typeof x === "string" ? x : d.string(x, words_AzureFilePersistentVolumeSource[1]); break;
        case "readOnly": v2 = typeof x === "boolean" ? x : d.boolean(x, words_AzureFilePersistentVolumeSource[2]); break;
        case "secretNamespace": v3 = typeof x === "string" ? x : d.string(x, words_AzureFilePersistentVolumeSource[3]); break;
        default: if ((k = d.unknown(k, v, words_AzureFilePersistentVolumeSource)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  o.secretName = v0 === undefined ? "" : v0;
  o.shareName = v1 === undefined ? "" : v1;
  if (v2 !== undefined && v2 !== false) o.readOnly = v2;
  o.secretNamespace = v3 === undefined ? null : v3;
  return o;
}
const item_CSIPersistentVolumeSource_volumeAttributes = (x, d) => x === null ? "" : typeof x === "string" ? x : d.string(x, words_CSIPersistentVolumeSource[4]);
const words_CSIPersistentVolumeSource = rt.words("CSIPersistentVolumeSource", [["driver","string"],["volumeHandle","string"],["readOnly","bool"],["fsType","string"],["volumeAttributes","string"],["volumeAttributes","map[string]string"],["controllerPublishSecretRef","v1.SecretReference"],["nodeStageSecretRef","v1.SecretReference"],["nodePublishSecretRef","v1.SecretReference"],["controllerExpandSecretRef","v1.SecretReference"],["nodeExpandSecretRef","v1.SecretReference"]]);
function decode_CSIPersistentVolumeSource(v, d) {
  let v0, v1, v2, v3, v4, v5, v6, v7, v8, v9;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "driver": v0 = typeof x === "string" ? x : d.string(x, words_CSIPersistentVolumeSource[0]); break;
        case "volumeHandle": v1 = typeof x === "string" ? x : d.string(x, words_CSIPersistentVolumeSource[1]); break;
        case "readOnly": v2 = typeof x === "boolean" ? x : d.boolean(x, words_CSIPersistentVolumeSource[2]); break;
        case "fsType": v3 = typeof x === "string" ? x : d.string(x, words_CSIPersistentVolumeSource[3]); break;
        case "volumeAttributes": v4 = d.map(x, item_CSIPersistentVolumeSource_volumeAttributes, words_CSIPersistentVolumeSource[5]); break;
        case "controllerPublishSecretRef": v5 = d.struct(x, decode_SecretReference, words_CSIPersistentVolumeSource[6]); break;
        case "nodeStageSecretRef": v6 = d.struct(x, decode_SecretReference, words_CSIPersistentVolumeSource[7]); break;
        case "nodePublishSecretRef": v7 = d.struct(x, decode_SecretReference, words_CSIPersistentVolumeSource[8]); break;
        case "controllerExpandSecretRef": v8 = d.struct(x, decode_SecretReference, words_CSIPersistentVolumeSource[9]); break;
        case "nodeExpandSecretRef": v9 = d.struct(x, decode_SecretReference, words_CSIPersistentVolumeSource[10]); break;
        default: if ((k = d.unknown(k, v, words_CSIPersistentVolumeSource)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  o.driver = v0 === undefined ? "" : v0;
  o.volumeHandle = v1 === undefined ? "" : v1;
  if (v2 !== undefined && v2 !== false) o.readOnly = v2;
  if (v3 !== undefined && v3 !== "") o.fsType = v3;
  if (v4 !== undefined && rt.some(v4)) o.volumeAttributes = v4;
  if (v5 !== undefined) o.controllerPublishSecretRef = v5;
  if (v6 !== undefined) o.nodeStageSecretRef = v6;
  if (v7 !== undefined) o.nodePublishSecretRef = v7;
  if (v8 !== undefined) o.controllerExpandSecretRef = v8;
  if (v9 !== undefined) o.nodeExpandSecretRef = v9;
  return o;
}
const item_CephFSPersistentVolumeSource_monitors = (x, d) => x === null ? "" : typeof x === "string" ? x : d.string(x, words_CephFSPersistentVolumeSource[0]);
const words_CephFSPersistentVolumeSource = rt.words("CephFSPersistentVolumeSource", [["monitors","string"],["monitors","[]string"],["path","string"],["user","string"],["secretFile","string"],["secretRef","v1.SecretReference"],["readOnly","bool"]]);
function decode_CephFSPersistentVolumeSource(v, d) {
  let v0, v1, v2, v3, v4, v5;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "monitors": v0 = d.list(x, item_CephFSPersistentVolumeSource_monitors, words_CephFSPersistentVolumeSource[1]); break;
        case "path": v1 = typeof x === "string" ? x : d.string(x, words_CephFSPersistentVolumeSource[2]); break;
        case "user": v2 = typeof x === "string" ? x : d.string(x, words_CephFSPersistentVolumeSource[3]); break;
        case "secretFile": v3 = typeof x === "string" ? x : d.string(x, words_CephFSPersistentVolumeSource[4]); break;
        case "secretRef": v4 = d.struct(x, decode_SecretReference, words_CephFSPersistentVolumeSource[5]); break;
        case "readOnly": v5 = typeof x === "boolean" ? x : d.boolean(x, words_CephFSPersistentVolumeSource[6]); break;
        default: if ((k = d.unknown(k, v, words_CephFSPersistentVolumeSource)) !== undefined) continue;
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
const words_CinderPersistentVolumeSource = rt.words("CinderPersistentVolumeSource", [["volumeID","string"],["fsType","string"],["readOnly","bool"],["secretRef","v1.SecretReference"]]);
function decode_CinderPersistentVolumeSource(v, d) {
  let v0, v1, v2, v3;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "volumeID": v0 = typeof x === "string" ? x : d.string(x, words_CinderPersistentVolumeSource[0]); break;
        case "fsType": v1 = typeof x === "string" ? x : d.string(x, words_CinderPersistentVolumeSource[1]); break;
        case "readOnly": v2 = typeof x === "boolean" ? x : d.boolean(x, words_CinderPersistentVolumeSource[2]); break;
        case "secretRef": v3 = d.struct(x, decode_SecretReference, words_CinderPersistentVolumeSource[3]); break;
        default: if ((k = d.unknown(k, v, words_CinderPersistentVolumeSource)) !== undefined) continue;
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
const item_FlexPersistentVolumeSource_options = (x, d) => x === null ? "" : typeof x === "string" ? x : d.string(x, words_FlexPersistentVolumeSource[4]);
const words_FlexPersistentVolumeSource = rt.words("FlexPersistentVolumeSource", [["driver","string"],["fsType","string"],["secretRef","v1.SecretReference"],["readOnly","bool"],["options","string"],["options","map[string]string"]]);
function decode_FlexPersistentVolumeSource(v, d) {
  let v0, v1, v2, v3, v4;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "driver": v0 = typeof x === "string" ? x : d.string(x, words_FlexPersistentVolumeSource[0]); break;
        case "fsType": v1 = typeof x === "string" ? x : d.string(x, words_FlexPersistentVolumeSource[1]); break;
        case "secretRef": v2 = d.struct(x, decode_SecretReference, words_FlexPersistentVolumeSource[2]); break;
        case "readOnly": v3 = typeof x === "boolean" ? x : d.boolean(x, words_FlexPersistentVolumeSource[3]); break;
        case "options": v4 = d.map(x, item_FlexPersistentVolumeSource_options, words_FlexPersistentVolumeSource[5]); break;
        default: if ((k = d.unknown(k, v, words_FlexPersistentVolumeSource)) !== undefined) continue;
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
const words_GlusterfsPersistentVolumeSource = rt.words("GlusterfsPersistentVolumeSource", [["endpoints","string"],["path","string"],["readOnly","bool"],["endpointsNamespace","string"]]);
function decode_GlusterfsPersistentVolumeSource(v, d) {
  let v0, v1, v2, v3;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "endpoints": v0 = typeof x === "string" ? x : d.string(x, words_GlusterfsPersistentVolumeSource[0]); break;
        case "path": v1 = typeof x === "string" ? x : d.string(x, words_GlusterfsPersistentVolumeSource[1]); break;
        case "readOnly": v2 = typeof x === "boolean" ? x : d.boolean(x, words_GlusterfsPersistentVolumeSource[2]); break;
        case "endpointsNamespace": v3 = typeof x === "string" ? x : d.string(x, words_GlusterfsPersistentVolumeSource[3]); break;
        default: if ((k = d.unknown(k, v, words_GlusterfsPersistentVolumeSource)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  o.endpoints = v0 === undefined ? "" : v0;
  o.path = v1 === undefined ? "" : v1;
  if (v2 !== undefined && v2 !== false) o.readOnly = v2;
  if (v3 !== undefined) o.endpointsNamespace = v3;
  return o;
}
const item_ISCSIPersistentVolumeSource_portals = (x, d) => x === null ? "" : typeof x === "string" ? x : d.string(x, words_ISCSIPersistentVolumeSource[6]);
const words_ISCSIPersistentVolumeSource = rt.words("ISCSIPersistentVolumeSource", [["targetPortal","string"],["iqn","string"],["lun","int32"],["iscsiInterface","string"],["fsType","string"],["readOnly","bool"],["portals","string"],["portals","[]string"],["chapAuthDiscovery","bool"],["chapAuthSession","bool"],["secretRef","v1.SecretReference"],["initiatorName","string"]]);
function decode_ISCSIPersistentVolumeSource(v, d) {
  let v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "targetPortal": v0 = typeof x === "string" ? x : d.string(x, words_ISCSIPersistentVolumeSource[0]); break;
        case "iqn": v1 = typeof x === "string" ? x : d.string(x, words_ISCSIPersistentVolumeSource[1]); break;
        case "lun": v2 = d.int32(x, words_ISCSIPersistentVolumeSource[2]); break;
        case "iscsiInterface": v3 = typeof x === "string" ? x : d.string(x, words_ISCSIPersistentVolumeSource[3]); break;
        case "fsType": v4 = typeof x === "string" ? x : d.string(x, words_ISCSIPersistentVolumeSource[4]); break;
        case "readOnly": v5 = typeof x === "boolean" ? x : d.boolean(x, words_ISCSIPersistentVolumeSource[5]); break;
        case "portals": v6 = d.list(x, item_ISCSIPersistentVolumeSource_portals, words_ISCSIPersistentVolumeSource[7]); break;
        case "chapAuthDiscovery": v7 = typeof x === "boolean" ? x : d.boolean(x, words_ISCSIPersistentVolumeSource[8]); break;
        case "chapAuthSession": v8 = typeof x === "boolean" ? x : d.boolean(x, words_ISCSIPersistentVolumeSource[9]); break;
        case "secretRef": v9 = d.struct(x, decode_SecretReference, words_ISCSIPersistentVolumeSource[10]); break;
        case "initiatorName": v10 = typeof x === "string" ? x : d.string(x, words_ISCSIPersistentVolumeSource[11]); break;
        default: if ((k = d.unknown(k, v, words_ISCSIPersistentVolumeSource)) !== undefined) continue;
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
const words_LocalVolumeSource = rt.words("LocalVolumeSource", [["path","string"],["fsType","string"]]);
function decode_LocalVolumeSource(v, d) {
  let v0, v1;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "path": v0 = typeof x === "string" ? x : d.string(x, words_LocalVolumeSource[0]); break;
        case "fsType": v1 = typeof x === "string" ? x : d.string(x, words_LocalVolumeSource[1]); break;
        default: if ((k = d.unknown(k, v, words_LocalVolumeSource)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  o.path = v0 === undefined ? "" : v0;
  if (v1 !== undefined) o.fsType = v1;
  return o;
}
const words_PersistentVolume = rt.words("PersistentVolume", [["kind","string"],["apiVersion","string"],["metadata","v1.ObjectMeta"],["spec","v1.PersistentVolumeSpec"],["status","v1.PersistentVolumeStatus"]]);
function decode_PersistentVolume(v, d) {
  let v0, v1, v2, v3, v4;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "kind": v0 = typeof x === "string" ? x : d.string(x, words_PersistentVolume[0]); break;
        case "apiVersion": v1 = typeof x === "string" ? x : d.string(x, words_PersistentVolume[1]); break;
        case "metadata": v2 = d.struct(x, unit_meta_v1.decode.ObjectMeta, words_PersistentVolume[2]); break;
        case "spec": v3 = d.struct(x, decode_PersistentVolumeSpec, words_PersistentVolume[3]); break;
        case "status": v4 = d.struct(x, decode_PersistentVolumeStatus, words_PersistentVolume[4]); break;
        default: if ((k = d.unknown(k, v, words_PersistentVolume)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined && v0 !== "") o.kind = v0;
  if (v1 !== undefined && v1 !== "") o.apiVersion = v1;
  o.metadata = v2 === undefined ? unit_meta_v1.decode.ObjectMeta({}, d) : v2;
  o.spec = v3 === undefined ? decode_PersistentVolumeSpec({}, d) : v3;
  o.status = v4 === undefined ? decode_PersistentVolumeStatus({}, d) : v4;
  return o;
}
const item_PersistentVolumeSpec_capacity = (x, d) => x === null ? "0" : d.amount(x);
const item_PersistentVolumeSpec_accessModes = (x, d) => x === null ? "" : typeof x === "string" ? x : d.string(x, words_PersistentVolumeSpec[24]);
const item_PersistentVolumeSpec_mountOptions = (x, d) => x === null ? "" : typeof x === "string" ? x : d.string(x, words_PersistentVolumeSpec[29]);
const words_PersistentVolumeSpec = rt.words("PersistentVolumeSpec", [["capacity","resource.Quantity"],["capacity","v1.ResourceList"],["PersistentVolumeSource\u0001gcePersistentDisk","v1.GCEPersistentDiskVolumeSource"],["PersistentVolumeSource\u0001awsElasticBlockStore","v1.AWSElasticBlockStoreVolumeSource"],["PersistentVolumeSource\u0001hostPath","v1.HostPathVolumeSource"],["PersistentVolumeSource\u0001glusterfs","v1.GlusterfsPersistentVolumeSource"],["PersistentVolumeSource\u0001nfs","v1.NFSVolumeSource"],["PersistentVolumeSource\u0001rbd","v1.RBDPersistentVolumeSource"],["PersistentVolumeSource\u0001iscsi","v1.ISCSIPersistentVolumeSource"],["PersistentVolumeSource\u0001cinder","v1.CinderPersistentVolumeSource"],["PersistentVolumeSource\u0001cephfs","v1.CephFSPersistentVolumeSource"],["PersistentVolumeSource\u0001fc","v1.FCVolumeSource"],["PersistentVolumeSource\u0001flocker","v1.FlockerVolumeSource"],["PersistentVolumeSource\u0001flexVolume","v1.FlexPersistentVolumeSource"],["PersistentVolumeSource\u0001azureFile","v1.AzureFilePersistentVolumeSource"],["PersistentVolumeSource\u0001vsphereVolume","v1.VsphereVirtualDiskVolumeSource"],["PersistentVolumeSource\u0001quobyte","v1.QuobyteVolumeSource"],["PersistentVolumeSource\u0001azureDisk","v1.AzureDiskVolumeSource"],["PersistentVolumeSource\u0001photonPersistentDisk","v1.PhotonPersistentDiskVolumeSource"],["PersistentVolumeSource\u0001portworxVolume","v1.PortworxVolumeSource"],["PersistentVolumeSource\u0001scaleIO","v1.ScaleIOPersistentVolumeSource"],["PersistentVolumeSource\u0001local","v1.LocalVolumeSource"],["PersistentVolumeSource\u0001storageos","v1.StorageOSPersistentVolumeSource"],["PersistentVolumeSource\u0001csi","v1.CSIPersistentVolumeSource"],["accessModes","v1.PersistentVolumeAccessMode"],["accessModes","[]v1.PersistentVolumeAccessMode"],["claimRef","v1.ObjectReference"],["persistentVolumeReclaimPolicy","v1.PersistentVolumeReclaimPolicy"],["storageClassName","string"],["mountOptions","string"],["mountOptions","[]string"],["volumeMode","v1.PersistentVolumeMode"],["nodeAffinity","v1.VolumeNodeAffinity"],["volumeAttributesClassName","string"]]);
function decode_PersistentVolumeSpec(v, d) {
  let v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, v15, v16, v17, v18, v19, v20, v21, v22, v23, v24, v25, v26, v27, v28, v29, v30;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "capacity": v0 = d.map(x, item_PersistentVolumeSpec_capacity, words_PersistentVolumeSpec[1]); break;
        case "gcePersistentDisk": v1 = d.struct(x, unit_core_v1.decode.GCEPersistentDiskVolumeSource, words_PersistentVolumeSpec[2]); break;
        case "awsElasticBlockStore": v2 = d.struct(x, unit_core_v1.decode.AWSElasticBlockStoreVolumeSource, words_PersistentVolumeSpec[3]); break;
        case "hostPath": v3 = d.struct(x, unit_core_v1.decode.HostPathVolumeSource, words_PersistentVolumeSpec[4]); break;
        case "glusterfs": v4 = d.struct(x, decode_GlusterfsPersistentVolumeSource, words_PersistentVolumeSpec[5]); break;
        case "nfs": v5 = d.struct(x, unit_core_v1.decode.NFSVolumeSource, words_PersistentVolumeSpec[6]); break;
        case "rbd": v6 = d.struct(x, decode_RBDPersistentVolumeSource, words_PersistentVolumeSpec[7]); break;
        case "iscsi": v7 = d.struct(x, decode_ISCSIPersistentVolumeSource, words_PersistentVolumeSpec[8]); break;
        case "cinder": v8 = d.struct(x, decode_CinderPersistentVolumeSource, words_PersistentVolumeSpec[9]); break;
        case "cephfs": v9 = d.struct(x, decode_CephFSPersistentVolumeSource, words_PersistentVolumeSpec[10]); break;
        case "fc": v10 = d.struct(x, unit_core_v1.decode.FCVolumeSource, words_PersistentVolumeSpec[11]); break;
        case "flocker": v11 = d.struct(x, unit_core_v1.decode.FlockerVolumeSource, words_PersistentVolumeSpec[12]); break;
        case "flexVolume": v12 = d.struct(x, decode_FlexPersistentVolumeSource, words_PersistentVolumeSpec[13]); break;
        case "azureFile": v13 = d.struct(x, decode_AzureFilePersistentVolumeSource, words_PersistentVolumeSpec[14]); break;
        case "vsphereVolume": v14 = d.struct(x, unit_core_v1.decode.VsphereVirtualDiskVolumeSource, words_PersistentVolumeSpec[15]); break;
        case "quobyte": v15 = d.struct(x, unit_core_v1.decode.QuobyteVolumeSource, words_PersistentVolumeSpec[16]); break;
        case "azureDisk": v16 = d.struct(x, unit_core_v1.decode.AzureDiskVolumeSource, words_PersistentVolumeSpec[17]); break;
        case "photonPersistentDisk": v17 = d.struct(x, unit_core_v1.decode.PhotonPersistentDiskVolumeSource, words_PersistentVolumeSpec[18]); break;
        case "portworxVolume": v18 = d.struct(x, unit_core_v1.decode.PortworxVolumeSource, words_PersistentVolumeSpec[19]); break;
        case "scaleIO": v19 = d.struct(x, decode_ScaleIOPersistentVolumeSource, words_PersistentVolumeSpec[20]); break;
        case "local": v20 = d.struct(x, decode_LocalVolumeSource, words_PersistentVolumeSpec[21]); break;
        case "storageos": v21 = d.struct(x, decode_StorageOSPersistentVolumeSource, words_PersistentVolumeSpec[22]); break;
        case "csi": v22 = d.struct(x, decode_CSIPersistentVolumeSource, words_PersistentVolumeSpec[23]); break;
        case "accessModes": v23 = d.list(x, item_PersistentVolumeSpec_accessModes, words_PersistentVolumeSpec[25]); break;
        case "claimRef": v24 = d.struct(x, unit_core_v1.decode.ObjectReference, words_PersistentVolumeSpec[26]); break;
        case "persistentVolumeReclaimPolicy": v25 = typeof x === "string" ? x : d.string(x, words_PersistentVolumeSpec[27]); break;
        case "storageClassName": v26 = typeof x === "string" ? x : d.string(x, words_PersistentVolumeSpec[28]); break;
        case "mountOptions": v27 = d.list(x, item_PersistentVolumeSpec_mountOptions, words_PersistentVolumeSpec[30]); break;
        case "volumeMode": v28 = typeof x === "string" ? x : d.string(x, words_PersistentVolumeSpec[31]); break;
        case "nodeAffinity": v29 = d.struct(x, decode_VolumeNodeAffinity, words_PersistentVolumeSpec[32]); break;
        case "volumeAttributesClassName": v30 = typeof x === "string" ? x : d.string(x, words_PersistentVolumeSpec[33]); break;
        default: if ((k = d.unknown(k, v, words_PersistentVolumeSpec)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined && rt.some(v0)) o.capacity = v0;
  if (v1 !== undefined) o.gcePersistentDisk = v1;
  if (v2 !== undefined) o.awsElasticBlockStore = v2;
  if (v3 !== undefined) o.hostPath = v3;
  if (v4 !== undefined) o.glusterfs = v4;
  if (v5 !== undefined) o.nfs = v5;
  if (v6 !== undefined) o.rbd = v6;
  if (v7 !== undefined) o.iscsi = v7;
  if (v8 !== undefined) o.cinder = v8;
  if (v9 !== undefined) o.cephfs = v9;
  if (v10 !== undefined) o.fc = v10;
  if (v11 !== undefined) o.flocker = v11;
  if (v12 !== undefined) o.flexVolume = v12;
  if (v13 !== undefined) o.azureFile = v13;
  if (v14 !== undefined) o.vsphereVolume = v14;
  if (v15 !== undefined) o.quobyte = v15;
  if (v16 !== undefined) o.azureDisk = v16;
  if (v17 !== undefined) o.photonPersistentDisk = v17;
  if (v18 !== undefined) o.portworxVolume = v18;
  if (v19 !== undefined) o.scaleIO = v19;
  if (v20 !== undefined) o.local = v20;
  if (v21 !== undefined) o.storageos = v21;
  if (v22 !== undefined) o.csi = v22;
  if (v23 !== undefined && v23.length !== 0) o.accessModes = v23;
  if (v24 !== undefined) o.claimRef = v24;
  if (v25 !== undefined && v25 !== "") o.persistentVolumeReclaimPolicy = v25;
  if (v26 !== undefined && v26 !== "") o.storageClassName = v26;
  if (v27 !== undefined && v27.length !== 0) o.mountOptions = v27;
  if (v28 !== undefined) o.volumeMode = v28;
  if (v29 !== undefined) o.nodeAffinity = v29;
  if (v30 !== undefined) o.volumeAttributesClassName = v30;
  return o;
}
const words_PersistentVolumeStatus = rt.words("PersistentVolumeStatus", [["phase","v1.PersistentVolumePhase"],["message","string"],["reason","string"],["lastPhaseTransitionTime","string"]]);
function decode_PersistentVolumeStatus(v, d) {
  let v0, v1, v2, v3;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "phase": v0 = typeof x === "string" ? x : d.string(x, words_PersistentVolumeStatus[0]); break;
        case "message": v1 = typeof x === "string" ? x : d.string(x, words_PersistentVolumeStatus[1]); break;
        case "reason": v2 = typeof x === "string" ? x : d.string(x, words_PersistentVolumeStatus[2]); break;
        case "lastPhaseTransitionTime": v3 = d.time(x, words_PersistentVolumeStatus[3]); break;
        default: if ((k = d.unknown(k, v, words_PersistentVolumeStatus)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined && v0 !== "") o.phase = v0;
  if (v1 !== undefined && v1 !== "") o.message = v1;
  if (v2 !== undefined && v2 !== "") o.reason = v2;
  if (v3 !== undefined) o.lastPhaseTransitionTime = v3;
  return o;
}
const item_RBDPersistentVolumeSource_monitors = (x, d) => x === null ? "" : typeof x === "string" ? x : d.string(x, words_RBDPersistentVolumeSource[0]);
const words_RBDPersistentVolumeSource = rt.words("RBDPersistentVolumeSource", [["monitors","string"],["monitors","[]string"],["image","string"],["fsType","string"],["pool","string"],["user","string"],["keyring","string"],["secretRef","v1.SecretReference"],["readOnly","bool"]]);
function decode_RBDPersistentVolumeSource(v, d) {
  let v0, v1, v2, v3, v4, v5, v6, v7;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "monitors": v0 = d.list(x, item_RBDPersistentVolumeSource_monitors, words_RBDPersistentVolumeSource[1]); break;
        case "image": v1 = typeof x === "string" ? x : d.string(x, words_RBDPersistentVolumeSource[2]); break;
        case "fsType": v2 = typeof x === "string" ? x : d.string(x, words_RBDPersistentVolumeSource[3]); break;
        case "pool": v3 = typeof x === "string" ? x : d.string(x, words_RBDPersistentVolumeSource[4]); break;
        case "user": v4 = typeof x === "string" ? x : d.string(x, words_RBDPersistentVolumeSource[5]); break;
        case "keyring": v5 = typeof x === "string" ? x : d.string(x, words_RBDPersistentVolumeSource[6]); break;
        case "secretRef": v6 = d.struct(x, decode_SecretReference, words_RBDPersistentVolumeSource[7]); break;
        case "readOnly": v7 = typeof x === "boolean" ? x : d.boolean(x, words_RBDPersistentVolumeSource[8]); break;
        default: if ((k = d.unknown(k, v, words_RBDPersistentVolumeSource)) !== undefined) continue;
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
const words_ScaleIOPersistentVolumeSource = rt.words("ScaleIOPersistentVolumeSource", [["gateway","string"],["system","string"],["secretRef","v1.SecretReference"],["sslEnabled","bool"],["protectionDomain","string"],["storagePool","string"],["storageMode","string"],["volumeName","string"],["fsType","string"],["readOnly","bool"]]);
function decode_ScaleIOPersistentVolumeSource(v, d) {
  let v0, v1, v2, v3, v4, v5, v6, v7, v8, v9;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "gateway": v0 = typeof x === "string" ? x : d.string(x, words_ScaleIOPersistentVolumeSource[0]); break;
        case "system": v1 = typeof x === "string" ? x : d.string(x, words_ScaleIOPersistentVolumeSource[1]); break;
        case "secretRef": v2 = d.struct(x, decode_SecretReference, words_ScaleIOPersistentVolumeSource[2]); break;
        case "sslEnabled": v3 = typeof x === "boolean" ? x : d.boolean(x, words_ScaleIOPersistentVolumeSource[3]); break;
        case "protectionDomain": v4 = typeof x === "string" ? x : d.string(x, words_ScaleIOPersistentVolumeSource[4]); break;
        case "storagePool": v5 = typeof x === "string" ? x : d.string(x, words_ScaleIOPersistentVolumeSource[5]); break;
        case "storageMode": v6 = typeof x === "string" ? x : d.string(x, words_ScaleIOPersistentVolumeSource[6]); break;
        case "volumeName": v7 = typeof x === "string" ? x : d.string(x, words_ScaleIOPersistentVolumeSource[7]); break;
        case "fsType": v8 = typeof x === "string" ? x : d.string(x, words_ScaleIOPersistentVolumeSource[8]); break;
        case "readOnly": v9 = typeof x === "boolean" ? x : d.boolean(x, words_ScaleIOPersistentVolumeSource[9]); break;
        default: if ((k = d.unknown(k, v, words_ScaleIOPersistentVolumeSource)) !== undefined) continue;
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
const words_SecretReference = rt.words("SecretReference", [["name","string"],["namespace","string"]]);
function decode_SecretReference(v, d) {
  let v0, v1;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "name": v0 = typeof x === "string" ? x : d.string(x, words_SecretReference[0]); break;
        case "namespace": v1 = typeof x === "string" ? x : d.string(x, words_SecretReference[1]); break;
        default: if ((k = d.unknown(k, v, words_SecretReference)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined && v0 !== "") o.name = v0;
  if (v1 !== undefined && v1 !== "") o.namespace = v1;
  return o;
}
const words_StorageOSPersistentVolumeSource = rt.words("StorageOSPersistentVolumeSource", [["volumeName","string"],["volumeNamespace","string"],["fsType","string"],["readOnly","bool"],["secretRef","v1.ObjectReference"]]);
function decode_StorageOSPersistentVolumeSource(v, d) {
  let v0, v1, v2, v3, v4;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "volumeName": v0 = typeof x === "string" ? x : d.string(x, words_StorageOSPersistentVolumeSource[0]); break;
        case "volumeNamespace": v1 = typeof x === "string" ? x : d.string(x, words_StorageOSPersistentVolumeSource[1]); break;
        case "fsType": v2 = typeof x === "string" ? x : d.string(x, words_StorageOSPersistentVolumeSource[2]); break;
        case "readOnly": v3 = typeof x === "boolean" ? x : d.boolean(x, words_StorageOSPersistentVolumeSource[3]); break;
        case "secretRef": v4 = d.struct(x, unit_core_v1.decode.ObjectReference, words_StorageOSPersistentVolumeSource[4]); break;
        default: if ((k = d.unknown(k, v, words_StorageOSPersistentVolumeSource)) !== undefined) continue;
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
const words_VolumeNodeAffinity = rt.words("VolumeNodeAffinity", [["required","v1.NodeSelector"]]);
function decode_VolumeNodeAffinity(v, d) {
  let v0;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "required": v0 = d.struct(x, unit_core_v1.decode.NodeSelector, words_VolumeNodeAffinity[0]); break;
        default: if ((k = d.unknown(k, v, words_VolumeNodeAffinity)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined) o.required = v0;
  return o;
}

// defaults
function order_ISCSIPersistentVolumeSource(o) {
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
function defaults_ISCSIPersistentVolumeSource(o, c) {
  let n = false;
  if (o.iscsiInterface === undefined || o.iscsiInterface === "") { o.iscsiInterface = "default"; n = true; }
  if (n) o = order_ISCSIPersistentVolumeSource(o);
  return o;
}
function defaults_PersistentVolume(o, c) {
  if (rt.isObject(o.spec)) o.spec = defaults_PersistentVolumeSpec(o.spec, c);
  if (rt.isObject(o.status)) o.status = defaults_PersistentVolumeStatus(o.status, c);
  return o;
}
function order_PersistentVolumeSpec(o) {
  const n = {};
  let x;
  if ((x = o.capacity) !== undefined) n.capacity = x;
  if ((x = o.gcePersistentDisk) !== undefined) n.gcePersistentDisk = x;
  if ((x = o.awsElasticBlockStore) !== undefined) n.awsElasticBlockStore = x;
  if ((x = o.hostPath) !== undefined) n.hostPath = x;
  if ((x = o.glusterfs) !== undefined) n.glusterfs = x;
  if ((x = o.nfs) !== undefined) n.nfs = x;
  if ((x = o.rbd) !== undefined) n.rbd = x;
  if ((x = o.iscsi) !== undefined) n.iscsi = x;
  if ((x = o.cinder) !== undefined) n.cinder = x;
  if ((x = o.cephfs) !== undefined) n.cephfs = x;
  if ((x = o.fc) !== undefined) n.fc = x;
  if ((x = o.flocker) !== undefined) n.flocker = x;
  if ((x = o.flexVolume) !== undefined) n.flexVolume = x;
  if ((x = o.azureFile) !== undefined) n.azureFile = x;
  if ((x = o.vsphereVolume) !== undefined) n.vsphereVolume = x;
  if ((x = o.quobyte) !== undefined) n.quobyte = x;
  if ((x = o.azureDisk) !== undefined) n.azureDisk = x;
  if ((x = o.photonPersistentDisk) !== undefined) n.photonPersistentDisk = x;
  if ((x = o.portworxVolume) !== undefined) n.portworxVolume = x;
  if ((x = o.scaleIO) !== undefined) n.scaleIO = x;
  if ((x = o.local) !== undefined) n.local = x;
  if ((x = o.storageos) !== undefined) n.storageos = x;
  if ((x = o.csi) !== undefined) n.csi = x;
  if ((x = o.accessModes) !== undefined) n.accessModes = x;
  if ((x = o.claimRef) !== undefined) n.claimRef = x;
  if ((x = o.persistentVolumeReclaimPolicy) !== undefined) n.persistentVolumeReclaimPolicy = x;
  if ((x = o.storageClassName) !== undefined) n.storageClassName = x;
  if ((x = o.mountOptions) !== undefined) n.mountOptions = x;
  if ((x = o.volumeMode) !== undefined) n.volumeMode = x;
  if ((x = o.nodeAffinity) !== undefined) n.nodeAffinity = x;
  if ((x = o.volumeAttributesClassName) !== undefined) n.volumeAttributesClassName = x;
  return n;
}
function defaults_PersistentVolumeSpec(o, c) {
  let n = false;
  if (o.persistentVolumeReclaimPolicy === undefined || o.persistentVolumeReclaimPolicy === "") { o.persistentVolumeReclaimPolicy = "Retain"; n = true; }
  if (o.volumeMode === undefined) { o.volumeMode = "Filesystem"; n = true; }
  if (n) o = order_PersistentVolumeSpec(o);
  if (rt.isObject(o.hostPath)) o.hostPath = unit_core_v1.defaults.HostPathVolumeSource(o.hostPath, c);
  if (rt.isObject(o.rbd)) o.rbd = defaults_RBDPersistentVolumeSource(o.rbd, c);
  if (rt.isObject(o.iscsi)) o.iscsi = defaults_ISCSIPersistentVolumeSource(o.iscsi, c);
  if (rt.isObject(o.azureDisk)) o.azureDisk = unit_core_v1.defaults.AzureDiskVolumeSource(o.azureDisk, c);
  if (rt.isObject(o.scaleIO)) o.scaleIO = defaults_ScaleIOPersistentVolumeSource(o.scaleIO, c);
  return o;
}
function order_PersistentVolumeStatus(o) {
  const n = {};
  let x;
  if ((x = o.phase) !== undefined) n.phase = x;
  if ((x = o.message) !== undefined) n.message = x;
  if ((x = o.reason) !== undefined) n.reason = x;
  if ((x = o.lastPhaseTransitionTime) !== undefined) n.lastPhaseTransitionTime = x;
  return n;
}
function defaults_PersistentVolumeStatus(o, c) {
  let n = false;
  if (o.phase === undefined || o.phase === "") { o.phase = "Pending"; n = true; }
  if (n) o = order_PersistentVolumeStatus(o);
  return o;
}
function order_RBDPersistentVolumeSource(o) {
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
function defaults_RBDPersistentVolumeSource(o, c) {
  let n = false;
  if (o.pool === undefined || o.pool === "") { o.pool = "rbd"; n = true; }
  if (o.user === undefined || o.user === "") { o.user = "admin"; n = true; }
  if (o.keyring === undefined || o.keyring === "") { o.keyring = "\u002fetc\u002fceph\u002fkeyring"; n = true; }
  if (n) o = order_RBDPersistentVolumeSource(o);
  return o;
}
function order_ScaleIOPersistentVolumeSource(o) {
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
function defaults_ScaleIOPersistentVolumeSource(o, c) {
  let n = false;
  if (o.storageMode === undefined || o.storageMode === "") { o.storageMode = "ThinProvisioned"; n = true; }
  if (o.fsType === undefined || o.fsType === "") { o.fsType = "xfs"; n = true; }
  if (n) o = order_ScaleIOPersistentVolumeSource(o);
  return o;
}

// check
const checks = (() => {
  const exports = {};

exports.c0 = validate1;
const schema1 = {"x-kindsmith-set":{"secretName":["text",""],"shareName":["text",""]}};

function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate1.errors = vErrors;
return errors === 0;
}

exports.c1 = validate2;
const schema2 = {"x-kindsmith-set":{"driver":["text",""],"volumeHandle":["text",""]}};

function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!data.volumeHandle){
const err1 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "volumeHandle", detail: ""}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate2.errors = vErrors;
return errors === 0;
}

exports.c2 = validate3;
const schema3 = {"x-kindsmith-set":{"monitors":["list",""]}};

function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate3.errors = vErrors;
return errors === 0;
}

exports.c3 = validate4;
const schema4 = {"x-kindsmith-set":{"volumeID":["text",""]}};

function validate4(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate4.errors = vErrors;
return errors === 0;
}

exports.c4 = validate5;
const schema5 = {"x-kindsmith-set":{"driver":["text",""]}};

function validate5(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate5.errors = vErrors;
return errors === 0;
}

exports.c5 = validate6;
const schema6 = {"x-kindsmith-set":{"endpoints":["text",""],"path":["text",""]}};

function validate6(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate6.errors = vErrors;
return errors === 0;
}

exports.c6 = validate7;
const schema7 = {"x-kindsmith-set":{"targetPortal":["text",""],"iqn":["text",""]}};

function validate7(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate7.errors = vErrors;
return errors === 0;
}

exports.c7 = validate8;
const schema8 = {"x-kindsmith-set":{"path":["text",""]}};

function validate8(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate8.errors = vErrors;
return errors === 0;
}

exports.c8 = validate9;
const schema9 = {"properties":{"spec":{"allOf":[{"$ref":"#/$defs/io.k8s.api.core.v1.PersistentVolumeSpec"}]}}};
const schema10 = {"properties":{"awsElasticBlockStore":{"allOf":[{"x-kindsmith-type":"rt.lateCheck(\"core\\u002fv1\", \"AWSElasticBlockStoreVolumeSource\")"}]},"hostPath":{"allOf":[{"x-kindsmith-type":"rt.lateCheck(\"core\\u002fv1\", \"HostPathVolumeSource\")"}]},"glusterfs":{"allOf":[{"$ref":"#/$defs/io.k8s.api.core.v1.GlusterfsPersistentVolumeSource"}]},"nfs":{"allOf":[{"x-kindsmith-type":"rt.lateCheck(\"core\\u002fv1\", \"NFSVolumeSource\")"}]},"rbd":{"allOf":[{"$ref":"#/$defs/io.k8s.api.core.v1.RBDPersistentVolumeSource"}]},"iscsi":{"allOf":[{"$ref":"#/$defs/io.k8s.api.core.v1.ISCSIPersistentVolumeSource"}]},"cinder":{"allOf":[{"$ref":"#/$defs/io.k8s.api.core.v1.CinderPersistentVolumeSource"}]},"cephfs":{"allOf":[{"$ref":"#/$defs/io.k8s.api.core.v1.CephFSPersistentVolumeSource"}]},"flexVolume":{"allOf":[{"$ref":"#/$defs/io.k8s.api.core.v1.FlexPersistentVolumeSource"}]},"azureFile":{"allOf":[{"$ref":"#/$defs/io.k8s.api.core.v1.AzureFilePersistentVolumeSource"}]},"vsphereVolume":{"allOf":[{"x-kindsmith-type":"rt.lateCheck(\"core\\u002fv1\", \"VsphereVirtualDiskVolumeSource\")"}]},"quobyte":{"allOf":[{"x-kindsmith-type":"rt.lateCheck(\"core\\u002fv1\", \"QuobyteVolumeSource\")"}]},"azureDisk":{"allOf":[{"x-kindsmith-type":"rt.lateCheck(\"core\\u002fv1\", \"AzureDiskVolumeSource\")"}]},"photonPersistentDisk":{"allOf":[{"x-kindsmith-type":"rt.lateCheck(\"core\\u002fv1\", \"PhotonPersistentDiskVolumeSource\")"}]},"portworxVolume":{"allOf":[{"x-kindsmith-type":"rt.lateCheck(\"core\\u002fv1\", \"PortworxVolumeSource\")"}]},"scaleIO":{"allOf":[{"$ref":"#/$defs/io.k8s.api.core.v1.ScaleIOPersistentVolumeSource"}]},"local":{"allOf":[{"$ref":"#/$defs/io.k8s.api.core.v1.LocalVolumeSource"}]},"storageos":{"allOf":[{"$ref":"#/$defs/io.k8s.api.core.v1.StorageOSPersistentVolumeSource"}]},"csi":{"allOf":[{"$ref":"#/$defs/io.k8s.api.core.v1.CSIPersistentVolumeSource"}]},"persistentVolumeReclaimPolicy":{"enum":["Delete","Recycle","Retain"]},"volumeMode":{"enum":["Block","Filesystem"]},"nodeAffinity":{"allOf":[{"$ref":"#/$defs/io.k8s.api.core.v1.VolumeNodeAffinity"}]}}};
const func0 = rt.lateCheck("core\u002fv1", "AWSElasticBlockStoreVolumeSource");
const func1 = rt.lateCheck("core\u002fv1", "HostPathVolumeSource");
const func2 = rt.lateCheck("core\u002fv1", "NFSVolumeSource");
const func3 = rt.lateCheck("core\u002fv1", "VsphereVirtualDiskVolumeSource");
const func4 = rt.lateCheck("core\u002fv1", "QuobyteVolumeSource");
const func5 = rt.lateCheck("core\u002fv1", "AzureDiskVolumeSource");
const func6 = rt.lateCheck("core\u002fv1", "PhotonPersistentDiskVolumeSource");
const func7 = rt.lateCheck("core\u002fv1", "PortworxVolumeSource");
const schema11 = {"x-kindsmith-set":{"monitors":["list",""],"image":["text",""]}};

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate12.errors = vErrors;
return errors === 0;
}

const schema12 = {"x-kindsmith-set":{"gateway":["text",""],"system":["text",""],"volumeName":["text",""]}};

function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate19.errors = vErrors;
return errors === 0;
}

const schema13 = {"x-kindsmith-set":{"volumeName":["text",""]}};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate22.errors = vErrors;
return errors === 0;
}

const schema14 = {"properties":{"required":{"allOf":[{"x-kindsmith-type":"rt.lateCheck(\"core\\u002fv1\", \"NodeSelector\")"}]}},"x-kindsmith-set":{"required":["absent","must specify required node constraints"]}};
const func8 = rt.lateCheck("core\u002fv1", "NodeSelector");

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data.required === undefined || data.required === null){
const err0 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "required", detail: "must specify required node constraints"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.required !== undefined){
if(!func8(data.required, {instancePath: instancePath+"/required"})){
vErrors = vErrors === null ? func8.errors : vErrors.concat(func8.errors);
errors = vErrors.length;
}
}
}
validate25.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.awsElasticBlockStore !== undefined){
if(!func0(data.awsElasticBlockStore, {instancePath: instancePath+"/awsElasticBlockStore"})){
vErrors = vErrors === null ? func0.errors : vErrors.concat(func0.errors);
errors = vErrors.length;
}
}
if(data.hostPath !== undefined){
if(!func1(data.hostPath, {instancePath: instancePath+"/hostPath"})){
vErrors = vErrors === null ? func1.errors : vErrors.concat(func1.errors);
errors = vErrors.length;
}
}
if(data.glusterfs !== undefined){
if(!(validate6(data.glusterfs, {instancePath:instancePath+"/glusterfs",parentData:data,parentDataProperty:"glusterfs",rootData}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
if(data.nfs !== undefined){
if(!func2(data.nfs, {instancePath: instancePath+"/nfs"})){
vErrors = vErrors === null ? func2.errors : vErrors.concat(func2.errors);
errors = vErrors.length;
}
}
if(data.rbd !== undefined){
if(!(validate12(data.rbd, {instancePath:instancePath+"/rbd",parentData:data,parentDataProperty:"rbd",rootData}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
}
if(data.iscsi !== undefined){
if(!(validate7(data.iscsi, {instancePath:instancePath+"/iscsi",parentData:data,parentDataProperty:"iscsi",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
}
if(data.cinder !== undefined){
if(!(validate4(data.cinder, {instancePath:instancePath+"/cinder",parentData:data,parentDataProperty:"cinder",rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
}
if(data.cephfs !== undefined){
if(!(validate3(data.cephfs, {instancePath:instancePath+"/cephfs",parentData:data,parentDataProperty:"cephfs",rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
if(data.flexVolume !== undefined){
if(!(validate5(data.flexVolume, {instancePath:instancePath+"/flexVolume",parentData:data,parentDataProperty:"flexVolume",rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
if(data.azureFile !== undefined){
if(!(validate1(data.azureFile, {instancePath:instancePath+"/azureFile",parentData:data,parentDataProperty:"azureFile",rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.vsphereVolume !== undefined){
if(!func3(data.vsphereVolume, {instancePath: instancePath+"/vsphereVolume"})){
vErrors = vErrors === null ? func3.errors : vErrors.concat(func3.errors);
errors = vErrors.length;
}
}
if(data.quobyte !== undefined){
if(!func4(data.quobyte, {instancePath: instancePath+"/quobyte"})){
vErrors = vErrors === null ? func4.errors : vErrors.concat(func4.errors);
errors = vErrors.length;
}
}
if(data.azureDisk !== undefined){
if(!func5(data.azureDisk, {instancePath: instancePath+"/azureDisk"})){
vErrors = vErrors === null ? func5.errors : vErrors.concat(func5.errors);
errors = vErrors.length;
}
}
if(data.photonPersistentDisk !== undefined){
if(!func6(data.photonPersistentDisk, {instancePath: instancePath+"/photonPersistentDisk"})){
vErrors = vErrors === null ? func6.errors : vErrors.concat(func6.errors);
errors = vErrors.length;
}
}
if(data.portworxVolume !== undefined){
if(!func7(data.portworxVolume, {instancePath: instancePath+"/portworxVolume"})){
vErrors = vErrors === null ? func7.errors : vErrors.concat(func7.errors);
errors = vErrors.length;
}
}
if(data.scaleIO !== undefined){
if(!(validate19(data.scaleIO, {instancePath:instancePath+"/scaleIO",parentData:data,parentDataProperty:"scaleIO",rootData}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
}
if(data.local !== undefined){
if(!(validate8(data.local, {instancePath:instancePath+"/local",parentData:data,parentDataProperty:"local",rootData}))){
vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
errors = vErrors.length;
}
}
if(data.storageos !== undefined){
if(!(validate22(data.storageos, {instancePath:instancePath+"/storageos",parentData:data,parentDataProperty:"storageos",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.csi !== undefined){
if(!(validate2(data.csi, {instancePath:instancePath+"/csi",parentData:data,parentDataProperty:"csi",rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
if(data.persistentVolumeReclaimPolicy !== undefined){
let data19 = data.persistentVolumeReclaimPolicy;
if(!(((data19 === "Delete") || (data19 === "Recycle")) || (data19 === "Retain"))){
const err0 = {instancePath:instancePath+"/persistentVolumeReclaimPolicy",schemaPath:"#/properties/persistentVolumeReclaimPolicy/enum",keyword:"enum",params:{allowedValues: schema10.properties.persistentVolumeReclaimPolicy.enum}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.volumeMode !== undefined){
let data20 = data.volumeMode;
if(!((data20 === "Block") || (data20 === "Filesystem"))){
const err1 = {instancePath:instancePath+"/volumeMode",schemaPath:"#/properties/volumeMode/enum",keyword:"enum",params:{allowedValues: schema10.properties.volumeMode.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.nodeAffinity !== undefined){
if(!(validate25(data.nodeAffinity, {instancePath:instancePath+"/nodeAffinity",parentData:data,parentDataProperty:"nodeAffinity",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
validate10.errors = vErrors;
return errors === 0;
}


function validate9(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.spec !== undefined){
if(!(validate10(data.spec, {instancePath:instancePath+"/spec",parentData:data,parentDataProperty:"spec",rootData}))){
vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
errors = vErrors.length;
}
}
}
validate9.errors = vErrors;
return errors === 0;
}

exports.c9 = validate28;

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.awsElasticBlockStore !== undefined){
if(!func0(data.awsElasticBlockStore, {instancePath: instancePath+"/awsElasticBlockStore"})){
vErrors = vErrors === null ? func0.errors : vErrors.concat(func0.errors);
errors = vErrors.length;
}
}
if(data.hostPath !== undefined){
if(!func1(data.hostPath, {instancePath: instancePath+"/hostPath"})){
vErrors = vErrors === null ? func1.errors : vErrors.concat(func1.errors);
errors = vErrors.length;
}
}
if(data.glusterfs !== undefined){
if(!(validate6(data.glusterfs, {instancePath:instancePath+"/glusterfs",parentData:data,parentDataProperty:"glusterfs",rootData}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
if(data.nfs !== undefined){
if(!func2(data.nfs, {instancePath: instancePath+"/nfs"})){
vErrors = vErrors === null ? func2.errors : vErrors.concat(func2.errors);
errors = vErrors.length;
}
}
if(data.rbd !== undefined){
if(!(validate12(data.rbd, {instancePath:instancePath+"/rbd",parentData:data,parentDataProperty:"rbd",rootData}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
}
if(data.iscsi !== undefined){
if(!(validate7(data.iscsi, {instancePath:instancePath+"/iscsi",parentData:data,parentDataProperty:"iscsi",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
}
if(data.cinder !== undefined){
if(!(validate4(data.cinder, {instancePath:instancePath+"/cinder",parentData:data,parentDataProperty:"cinder",rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
}
if(data.cephfs !== undefined){
if(!(validate3(data.cephfs, {instancePath:instancePath+"/cephfs",parentData:data,parentDataProperty:"cephfs",rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
if(data.flexVolume !== undefined){
if(!(validate5(data.flexVolume, {instancePath:instancePath+"/flexVolume",parentData:data,parentDataProperty:"flexVolume",rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
if(data.azureFile !== undefined){
if(!(validate1(data.azureFile, {instancePath:instancePath+"/azureFile",parentData:data,parentDataProperty:"azureFile",rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.vsphereVolume !== undefined){
if(!func3(data.vsphereVolume, {instancePath: instancePath+"/vsphereVolume"})){
vErrors = vErrors === null ? func3.errors : vErrors.concat(func3.errors);
errors = vErrors.length;
}
}
if(data.quobyte !== undefined){
if(!func4(data.quobyte, {instancePath: instancePath+"/quobyte"})){
vErrors = vErrors === null ? func4.errors : vErrors.concat(func4.errors);
errors = vErrors.length;
}
}
if(data.azureDisk !== undefined){
if(!func5(data.azureDisk, {instancePath: instancePath+"/azureDisk"})){
vErrors = vErrors === null ? func5.errors : vErrors.concat(func5.errors);
errors = vErrors.length;
}
}
if(data.photonPersistentDisk !== undefined){
if(!func6(data.photonPersistentDisk, {instancePath: instancePath+"/photonPersistentDisk"})){
vErrors = vErrors === null ? func6.errors : vErrors.concat(func6.errors);
errors = vErrors.length;
}
}
if(data.portworxVolume !== undefined){
if(!func7(data.portworxVolume, {instancePath: instancePath+"/portworxVolume"})){
vErrors = vErrors === null ? func7.errors : vErrors.concat(func7.errors);
errors = vErrors.length;
}
}
if(data.scaleIO !== undefined){
if(!(validate19(data.scaleIO, {instancePath:instancePath+"/scaleIO",parentData:data,parentDataProperty:"scaleIO",rootData}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
}
if(data.local !== undefined){
if(!(validate8(data.local, {instancePath:instancePath+"/local",parentData:data,parentDataProperty:"local",rootData}))){
vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
errors = vErrors.length;
}
}
if(data.storageos !== undefined){
if(!(validate22(data.storageos, {instancePath:instancePath+"/storageos",parentData:data,parentDataProperty:"storageos",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.csi !== undefined){
if(!(validate2(data.csi, {instancePath:instancePath+"/csi",parentData:data,parentDataProperty:"csi",rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
if(data.persistentVolumeReclaimPolicy !== undefined){
let data19 = data.persistentVolumeReclaimPolicy;
if(!(((data19 === "Delete") || (data19 === "Recycle")) || (data19 === "Retain"))){
const err0 = {instancePath:instancePath+"/persistentVolumeReclaimPolicy",schemaPath:"#/properties/persistentVolumeReclaimPolicy/enum",keyword:"enum",params:{allowedValues: schema10.properties.persistentVolumeReclaimPolicy.enum}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.volumeMode !== undefined){
let data20 = data.volumeMode;
if(!((data20 === "Block") || (data20 === "Filesystem"))){
const err1 = {instancePath:instancePath+"/volumeMode",schemaPath:"#/properties/volumeMode/enum",keyword:"enum",params:{allowedValues: schema10.properties.volumeMode.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.nodeAffinity !== undefined){
if(!(validate25(data.nodeAffinity, {instancePath:instancePath+"/nodeAffinity",parentData:data,parentDataProperty:"nodeAffinity",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
validate28.errors = vErrors;
return errors === 0;
}

exports.c10 = validate41;

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate41.errors = vErrors;
return errors === 0;
}

exports.c11 = validate42;

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate42.errors = vErrors;
return errors === 0;
}

exports.c12 = validate43;

function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate43.errors = vErrors;
return errors === 0;
}

exports.c13 = validate44;

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data.required === undefined || data.required === null){
const err0 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "required", detail: "must specify required node constraints"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.required !== undefined){
if(!func8(data.required, {instancePath: instancePath+"/required"})){
vErrors = vErrors === null ? func8.errors : vErrors.concat(func8.errors);
errors = vErrors.length;
}
}
}
validate44.errors = vErrors;
return errors === 0;
}

  return exports;
})();

// rules
const list_AzureFilePersistentVolumeSource = [
  {when:3,message:"",reason:"FieldValueRequired",path:["secretNamespace"],suffix:".secretNamespace", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(7),((!(self.secretNamespace!=null))||(!((self?.secretNamespace??cel.getPath(self,"secretNamespace"))==="")))); }},
];
function rules_AzureFilePersistentVolumeSource(s, o, w) {
  w.apply(list_AzureFilePersistentVolumeSource, s, o);
  if (!rt.isObject(s)) return;
}
const list_CSIPersistentVolumeSource = [
  {when:3,message:"may not be more than 63 bytes",reason:"FieldValueTooLong",path:["driver"],suffix:".driver", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(5),cel.lessEquals(cel.f.size_bytes(b,cel.f.string_to_bytes(b,(self?.driver??cel.getPath(self,"driver")))),63)); }},
  {when:3,message:"",reason:"FieldValueInvalid",path:["driver"],suffix:".driver",format:"dnsSubdomain", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(3),((self?.driver??cel.getPath(self,"driver"))==="")); }, value: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(3),cel.f.string_lower_ascii(b,(self?.driver??cel.getPath(self,"driver")))); }},
  {when:3,message:"",reason:"FieldValueRequired",path:["controllerPublishSecretRef","name"],suffix:".controllerPublishSecretRef.name", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(7),((!(self.controllerPublishSecretRef!=null))||cel.hasField((self?.controllerPublishSecretRef??cel.getPath(self,"controllerPublishSecretRef")),"name"))); }},
  {when:3,message:"",reason:"FieldValueRequired",path:["controllerPublishSecretRef","namespace"],suffix:".controllerPublishSecretRef.namespace", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(7),((!(self.controllerPublishSecretRef!=null))||cel.hasField((self?.controllerPublishSecretRef??cel.getPath(self,"controllerPublishSecretRef")),"namespace"))); }},
  {when:3,message:"",reason:"FieldValueInvalid",path:["controllerPublishSecretRef","name"],suffix:".controllerPublishSecretRef.name",format:"dnsSubdomain", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(8),((!(self.controllerPublishSecretRef!=null))||(!cel.hasField((self?.controllerPublishSecretRef??cel.getPath(self,"controllerPublishSecretRef")),"name")))); }, value: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(3),(self?.controllerPublishSecretRef?.name??cel.getPath(self,"controllerPublishSecretRef","name"))); }},
  {when:3,message:"",reason:"FieldValueInvalid",path:["controllerPublishSecretRef","namespace"],suffix:".controllerPublishSecretRef.namespace",format:"dnsLabel", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(8),((!(self.controllerPublishSecretRef!=null))||(!cel.hasField((self?.controllerPublishSecretRef??cel.getPath(self,"controllerPublishSecretRef")),"namespace")))); }, value: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(3),(self?.controllerPublishSecretRef?.namespace??cel.getPath(self,"controllerPublishSecretRef","namespace"))); }},
  {when:3,message:"",reason:"FieldValueRequired",path:["controllerExpandSecretRef","name"],suffix:".controllerExpandSecretRef.name", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(7),((!(self.controllerExpandSecretRef!=null))||cel.hasField((self?.controllerExpandSecretRef??cel.getPath(self,"controllerExpandSecretRef")),"name"))); }},
  {when:3,message:"",reason:"FieldValueRequired",path:["controllerExpandSecretRef","namespace"],suffix:".controllerExpandSecretRef.namespace", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(7),((!(self.controllerExpandSecretRef!=null))||cel.hasField((self?.controllerExpandSecretRef??cel.getPath(self,"controllerExpandSecretRef")),"namespace"))); }},
  {when:3,message:"",reason:"FieldValueInvalid",path:["controllerExpandSecretRef","name"],suffix:".controllerExpandSecretRef.name",format:"dnsSubdomain", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(8),((!(self.controllerExpandSecretRef!=null))||(!cel.hasField((self?.controllerExpandSecretRef??cel.getPath(self,"controllerExpandSecretRef")),"name")))); }, value: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(3),(self?.controllerExpandSecretRef?.name??cel.getPath(self,"controllerExpandSecretRef","name"))); }},
  {when:3,message:"",reason:"FieldValueInvalid",path:["controllerExpandSecretRef","namespace"],suffix:".controllerExpandSecretRef.namespace",format:"dnsLabel", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(8),((!(self.controllerExpandSecretRef!=null))||(!cel.hasField((self?.controllerExpandSecretRef??cel.getPath(self,"controllerExpandSecretRef")),"namespace")))); }, value: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(3),(self?.controllerExpandSecretRef?.namespace??cel.getPath(self,"controllerExpandSecretRef","namespace"))); }},
  {when:3,message:"",reason:"FieldValueRequired",path:["nodePublishSecretRef","name"],suffix:".nodePublishSecretRef.name", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(7),((!(self.nodePublishSecretRef!=null))||cel.hasField((self?.nodePublishSecretRef??cel.getPath(self,"nodePublishSecretRef")),"name"))); }},
  {when:3,message:"",reason:"FieldValueRequired",path:["nodePublishSecretRef","namespace"],suffix:".nodePublishSecretRef.namespace", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(7),((!(self.nodePublishSecretRef!=null))||cel.hasField((self?.nodePublishSecretRef??cel.getPath(self,"nodePublishSecretRef")),"namespace"))); }},
  {when:3,message:"",reason:"FieldValueInvalid",path:["nodePublishSecretRef","name"],suffix:".nodePublishSecretRef.name",format:"dnsSubdomain", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(8),((!(self.nodePublishSecretRef!=null))||(!cel.hasField((self?.nodePublishSecretRef??cel.getPath(self,"nodePublishSecretRef")),"name")))); }, value: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(3),(self?.nodePublishSecretRef?.name??cel.getPath(self,"nodePublishSecretRef","name"))); }},
  {when:3,message:"",reason:"FieldValueInvalid",path:["nodePublishSecretRef","namespace"],suffix:".nodePublishSecretRef.namespace",format:"dnsLabel", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(8),((!(self.nodePublishSecretRef!=null))||(!cel.hasField((self?.nodePublishSecretRef??cel.getPath(self,"nodePublishSecretRef")),"namespace")))); }, value: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(3),(self?.nodePublishSecretRef?.namespace??cel.getPath(self,"nodePublishSecretRef","namespace"))); }},
  {when:3,message:"",reason:"FieldValueRequired",path:["nodeExpandSecretRef","name"],suffix:".nodeExpandSecretRef.name", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(7),((!(self.nodeExpandSecretRef!=null))||cel.hasField((self?.nodeExpandSecretRef??cel.getPath(self,"nodeExpandSecretRef")),"name"))); }},
  {when:3,message:"",reason:"FieldValueRequired",path:["nodeExpandSecretRef","namespace"],suffix:".nodeExpandSecretRef.namespace", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(7),((!(self.nodeExpandSecretRef!=null))||cel.hasField((self?.nodeExpandSecretRef??cel.getPath(self,"nodeExpandSecretRef")),"namespace"))); }},
  {when:3,message:"",reason:"FieldValueInvalid",path:["nodeExpandSecretRef","name"],suffix:".nodeExpandSecretRef.name",format:"dnsSubdomain", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(8),((!(self.nodeExpandSecretRef!=null))||(!cel.hasField((self?.nodeExpandSecretRef??cel.getPath(self,"nodeExpandSecretRef")),"name")))); }, value: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(3),(self?.nodeExpandSecretRef?.name??cel.getPath(self,"nodeExpandSecretRef","name"))); }},
  {when:3,message:"",reason:"FieldValueInvalid",path:["nodeExpandSecretRef","namespace"],suffix:".nodeExpandSecretRef.namespace",format:"dnsLabel", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(8),((!(self.nodeExpandSecretRef!=null))||(!cel.hasField((self?.nodeExpandSecretRef??cel.getPath(self,"nodeExpandSecretRef")),"namespace")))); }, value: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(3),(self?.nodeExpandSecretRef?.namespace??cel.getPath(self,"nodeExpandSecretRef","namespace"))); }},
];
function rules_CSIPersistentVolumeSource(s, o, w) {
  w.apply(list_CSIPersistentVolumeSource, s, o);
  if (!rt.isObject(s)) return;
}
const list_CinderPersistentVolumeSource = [
  {when:3,message:"",reason:"FieldValueRequired",path:["secretRef","name"],suffix:".secretRef.name", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(7),((!(self.secretRef!=null))||cel.hasField((self?.secretRef??cel.getPath(self,"secretRef")),"name"))); }},
  {when:3,message:"",reason:"FieldValueRequired",path:["secretRef","namespace"],suffix:".secretRef.namespace", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(7),((!(self.secretRef!=null))||cel.hasField((self?.secretRef??cel.getPath(self,"secretRef")),"namespace"))); }},
];
function rules_CinderPersistentVolumeSource(s, o, w) {
  w.apply(list_CinderPersistentVolumeSource, s, o);
  if (!rt.isObject(s)) return;
}
const list_FlexPersistentVolumeSource = [
  {when:3,message:"kubernetes.io and k8s.io namespaces are reserved",reason:"FieldValueInvalid",each:["options","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const key = at.key; return (b.charge(3),(!cel.f.matches_string(b,key,"^([^\u002f]*[.])?(kubernetes|k8s)[.]io\u002f"))); }, value: (self, oldSelf, c, at) => { const b = c.budget; const key = at.key; return (b.charge(1),key); }},
];
function rules_FlexPersistentVolumeSource(s, o, w) {
  w.apply(list_FlexPersistentVolumeSource, s, o);
  if (!rt.isObject(s)) return;
}
const list_GlusterfsPersistentVolumeSource = [
  {when:3,message:"if the endpointnamespace is set, it must be a valid namespace name",reason:"FieldValueInvalid",path:["endpointsNamespace"],suffix:".endpointsNamespace", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(7),((!(self.endpointsNamespace!=null))||(!((self?.endpointsNamespace??cel.getPath(self,"endpointsNamespace"))==="")))); }},
  {when:3,message:"",reason:"FieldValueInvalid",path:["endpointsNamespace"],suffix:".endpointsNamespace",format:"dnsLabel", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(4),(cel.f.optional_orValue_value(b,cel.selectOptional(self,"endpointsNamespace"),()=>"")==="")); }, value: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(2),(self?.endpointsNamespace??cel.getPath(self,"endpointsNamespace"))); }},
];
function rules_GlusterfsPersistentVolumeSource(s, o, w) {
  w.apply(list_GlusterfsPersistentVolumeSource, s, o);
  if (!rt.isObject(s)) return;
}
const list_ISCSIPersistentVolumeSource = [
  {when:3,message:"must be valid format",reason:"FieldValueInvalid",path:["iqn"],suffix:".iqn", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(7),cel.or(()=>((self?.iqn??cel.getPath(self,"iqn"))===""),()=>cel.f.matches_string(b,(self?.iqn??cel.getPath(self,"iqn")),"^(iqn[.][0-9]{4}-[0-9]{2}[.]([a-zA-Z0-9.-]+)(:[^,;*&$|\\s]+)|eui[.][0-9a-fA-F]{16}|naa[.][0-9a-fA-F]{32})$"))); }},
  {when:3,message:"",reason:"FieldValueRequired",path:["secretRef"],suffix:".secretRef", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(12),cel.or(()=>cel.and(()=>(!cel.f.optional_orValue_value(b,cel.selectOptional(self,"chapAuthDiscovery"),()=>false)),()=>(!cel.f.optional_orValue_value(b,cel.selectOptional(self,"chapAuthSession"),()=>false))),()=>(self.secretRef!=null))); }},
  {when:3,message:"",reason:"FieldValueRequired",path:["secretRef","name"],suffix:".secretRef.name", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(7),((!(self.secretRef!=null))||cel.hasField((self?.secretRef??cel.getPath(self,"secretRef")),"name"))); }},
  {when:3,message:"must be valid format",reason:"FieldValueInvalid", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(7),((!(self.initiatorName!=null))||cel.f.matches_string(b,(self?.initiatorName??cel.getPath(self,"initiatorName")),"^(iqn[.][0-9]{4}-[0-9]{2}[.]([a-zA-Z0-9.-]+)(:[^,;*&$|\\s]+)|eui[.][0-9a-fA-F]{16}|naa[.][0-9a-fA-F]{32})$"))); }, field: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),"initiatorname"); }, value: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(2),(self?.initiatorName??cel.getPath(self,"initiatorName"))); }},
];
function rules_ISCSIPersistentVolumeSource_lun(s, o, w) {
  w.format("lun", s);
}
function rules_ISCSIPersistentVolumeSource(s, o, w) {
  w.apply(list_ISCSIPersistentVolumeSource, s, o);
  if (!rt.isObject(s)) return;
  const p = rt.isObject(o) ? o : undefined;
  w.field("lun", s.lun, p === undefined ? undefined : p.lun, rules_ISCSIPersistentVolumeSource_lun);
}
function rules_LocalVolumeSource_path(s, o, w) {
  w.format("noBacksteps", s);
}
function rules_LocalVolumeSource(s, o, w) {
  if (!rt.isObject(s)) return;
  const p = rt.isObject(o) ? o : undefined;
  if (s.path !== "" && s.path !== 0) w.field("path", s.path, p === undefined ? undefined : p.path, rules_LocalVolumeSource_path);
}
const list_PersistentVolume = [
  {when:2,message:"spec.persistentvolumesource is immutable after creation",reason:"FieldValueForbidden",transition:true, rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(279),cel.and(()=>cel.and(()=>cel.and(()=>cel.and(()=>cel.and(()=>cel.equal(cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"hostPath"),cel.selectOptional((oldSelf?.spec??cel.getPath(oldSelf,"spec")),"hostPath"),b),()=>cel.equal(cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"gcePersistentDisk"),cel.selectOptional((oldSelf?.spec??cel.getPath(oldSelf,"spec")),"gcePersistentDisk"),b)),()=>cel.equal(cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"awsElasticBlockStore"),cel.selectOptional((oldSelf?.spec??cel.getPath(oldSelf,"spec")),"awsElasticBlockStore"),b)),()=>cel.and(()=>cel.and(()=>cel.equal(cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"glusterfs"),cel.selectOptional((oldSelf?.spec??cel.getPath(oldSelf,"spec")),"glusterfs"),b),()=>cel.equal(cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"flocker"),cel.selectOptional((oldSelf?.spec??cel.getPath(oldSelf,"spec")),"flocker"),b)),()=>cel.equal(cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"nfs"),cel.selectOptional((oldSelf?.spec??cel.getPath(oldSelf,"spec")),"nfs"),b))),()=>cel.and(()=>cel.and(()=>cel.and(()=>cel.equal(cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"rbd"),cel.selectOptional((oldSelf?.spec??cel.getPath(oldSelf,"spec")),"rbd"),b),()=>cel.equal(cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"quobyte"),cel.selectOptional((oldSelf?.spec??cel.getPath(oldSelf,"spec")),"quobyte"),b)),()=>cel.equal(cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"cephfs"),cel.selectOptional((oldSelf?.spec??cel.getPath(oldSelf,"spec")),"cephfs"),b)),()=>cel.and(()=>cel.equal(cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"iscsi"),cel.selectOptional((oldSelf?.spec??cel.getPath(oldSelf,"spec")),"iscsi"),b),()=>cel.equal(cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"cinder"),cel.selectOptional((oldSelf?.spec??cel.getPath(oldSelf,"spec")),"cinder"),b)))),()=>cel.and(()=>cel.and(()=>cel.and(()=>cel.and(()=>cel.equal(cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"fc"),cel.selectOptional((oldSelf?.spec??cel.getPath(oldSelf,"spec")),"fc"),b),()=>cel.equal(cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"flexVolume"),cel.selectOptional((oldSelf?.spec??cel.getPath(oldSelf,"spec")),"flexVolume"),b)),()=>cel.equal(cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"azureFile"),cel.selectOptional((oldSelf?.spec??cel.getPath(oldSelf,"spec")),"azureFile"),b)),()=>cel.and(()=>cel.and(()=>cel.equal(cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"vsphereVolume"),cel.selectOptional((oldSelf?.spec??cel.getPath(oldSelf,"spec")),"vsphereVolume"),b),()=>cel.equal(cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"photonPersistentDisk"),cel.selectOptional((oldSelf?.spec??cel.getPath(oldSelf,"spec")),"photonPersistentDisk"),b)),()=>cel.equal(cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"portworxVolume"),cel.selectOptional((oldSelf?.spec??cel.getPath(oldSelf,"spec")),"portworxVolume"),b))),()=>cel.and(()=>cel.and(()=>cel.and(()=>cel.equal(cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"azureDisk"),cel.selectOptional((oldSelf?.spec??cel.getPath(oldSelf,"spec")),"azureDisk"),b),()=>cel.equal(cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"scaleIO"),cel.selectOptional((oldSelf?.spec??cel.getPath(oldSelf,"spec")),"scaleIO"),b)),()=>cel.equal(cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"local"),cel.selectOptional((oldSelf?.spec??cel.getPath(oldSelf,"spec")),"local"),b)),()=>cel.and(()=>cel.equal(cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"storageos"),cel.selectOptional((oldSelf?.spec??cel.getPath(oldSelf,"spec")),"storageos"),b),()=>cel.or(()=>cel.equal(cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"csi"),cel.selectOptional((oldSelf?.spec??cel.getPath(oldSelf,"spec")),"csi"),b),()=>cel.and(()=>cel.and(()=>cel.and(()=>cel.and(()=>cel.hasField((self?.spec??cel.getPath(self,"spec")),"csi"),()=>cel.hasField((oldSelf?.spec??cel.getPath(oldSelf,"spec")),"csi")),()=>(!cel.hasField((oldSelf?.spec?.csi??cel.getPath(oldSelf,"spec","csi")),"controllerExpandSecretRef"))),()=>cel.and(()=>cel.and(()=>cel.equal(cel.selectOptional((self?.spec?.csi??cel.getPath(self,"spec","csi")),"driver"),cel.selectOptional((oldSelf?.spec?.csi??cel.getPath(oldSelf,"spec","csi")),"driver"),b),()=>cel.equal(cel.selectOptional((self?.spec?.csi??cel.getPath(self,"spec","csi")),"volumeHandle"),cel.selectOptional((oldSelf?.spec?.csi??cel.getPath(oldSelf,"spec","csi")),"volumeHandle"),b)),()=>cel.equal(cel.selectOptional((self?.spec?.csi??cel.getPath(self,"spec","csi")),"readOnly"),cel.selectOptional((oldSelf?.spec?.csi??cel.getPath(oldSelf,"spec","csi")),"readOnly"),b))),()=>cel.and(()=>cel.and(()=>cel.and(()=>cel.equal(cel.selectOptional((self?.spec?.csi??cel.getPath(self,"spec","csi")),"fsType"),cel.selectOptional((oldSelf?.spec?.csi??cel.getPath(oldSelf,"spec","csi")),"fsType"),b),()=>cel.equal(cel.selectOptional((self?.spec?.csi??cel.getPath(self,"spec","csi")),"volumeAttributes"),cel.selectOptional((oldSelf?.spec?.csi??cel.getPath(oldSelf,"spec","csi")),"volumeAttributes"),b)),()=>cel.equal(cel.selectOptional((self?.spec?.csi??cel.getPath(self,"spec","csi")),"controllerPublishSecretRef"),cel.selectOptional((oldSelf?.spec?.csi??cel.getPath(oldSelf,"spec","csi")),"controllerPublishSecretRef"),b)),()=>cel.and(()=>cel.and(()=>cel.equal(cel.selectOptional((self?.spec?.csi??cel.getPath(self,"spec","csi")),"nodeStageSecretRef"),cel.selectOptional((oldSelf?.spec?.csi??cel.getPath(oldSelf,"spec","csi")),"nodeStageSecretRef"),b),()=>cel.equal(cel.selectOptional((self?.spec?.csi??cel.getPath(self,"spec","csi")),"nodePublishSecretRef"),cel.selectOptional((oldSelf?.spec?.csi??cel.getPath(oldSelf,"spec","csi")),"nodePublishSecretRef"),b)),()=>cel.equal(cel.selectOptional((self?.spec?.csi??cel.getPath(self,"spec","csi")),"nodeExpandSecretRef"),cel.selectOptional((oldSelf?.spec?.csi??cel.getPath(oldSelf,"spec","csi")),"nodeExpandSecretRef"),b)))))))))); }, field: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),"spec.persistentvolumesource"); }},
  {when:2,message:"field is immutable",reason:"FieldValueInvalid",transition:true, rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(7),cel.equal(cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"volumeMode"),cel.selectOptional((oldSelf?.spec??cel.getPath(oldSelf,"spec")),"volumeMode"),b)); }, field: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),"volumeMode"); }, value: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(3),cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"volumeMode")); }},
  {when:2,message:"field is immutable, except for updating from beta label to GA",reason:"FieldValueInvalid",transition:true, rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(40),cel.or(()=>cel.or(()=>(!cel.hasField((oldSelf?.spec??cel.getPath(oldSelf,"spec")),"nodeAffinity")),()=>cel.equal(cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"nodeAffinity"),cel.selectOptional((oldSelf?.spec??cel.getPath(oldSelf,"spec")),"nodeAffinity"),b)),()=>cel.all([cel.f.optional_orValue_value(b,cel.selectOptional(cel.selectOptional(cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"nodeAffinity"),"required"),"nodeSelectorTerms"),()=>[])],(v0)=>cel.and(()=>cel.equalNumbers(cel.f.size_list(b,v0),cel.f.size_list(b,(oldSelf?.spec?.nodeAffinity?.required?.nodeSelectorTerms??cel.getPath(oldSelf,"spec","nodeAffinity","required","nodeSelectorTerms")))),()=>cel.all2((oldSelf?.spec?.nodeAffinity?.required?.nodeSelectorTerms??cel.getPath(oldSelf,"spec","nodeAffinity","required","nodeSelectorTerms")),(v1,v2)=>cel.and(()=>cel.and(()=>cel.equal(cel.selectOptional(cel.f.index_list(b,v0,v1),"matchFields"),cel.selectOptional(v2,"matchFields"),b),()=>cel.equalNumbers(cel.f.size_list(b,cel.f.optional_orValue_value(b,cel.selectOptional(cel.f.index_list(b,v0,v1),"matchExpressions"),()=>[])),cel.f.size_list(b,cel.f.optional_orValue_value(b,cel.selectOptional(v2,"matchExpressions"),()=>[])))),()=>cel.all2(cel.f.optional_orValue_value(b,cel.selectOptional(v2,"matchExpressions"),()=>[]),(v3,v4)=>cel.all([cel.f.index_list(b,cel.getField(cel.f.index_list(b,v0,v1),"matchExpressions"),v3)],(v5)=>cel.and(()=>cel.and(()=>cel.equalStrings((v5?.operator??cel.getPath(v5,"operator")),(v4?.operator??cel.getPath(v4,"operator")),b),()=>cel.equal(cel.selectOptional(v5,"values"),cel.selectOptional(v4,"values"),b)),()=>cel.f.in_list(b,(v5?.key??cel.getPath(v5,"key")),[(v4?.key??cel.getPath(v4,"key")),cel.f.optional_orValue_value(b,cel.f.map_optindex_optional_value(b,cel.mapOf(["beta.kubernetes.io\u002farch","kubernetes.io\u002farch","beta.kubernetes.io\u002fos","kubernetes.io\u002fos","beta.kubernetes.io\u002finstance-type","node.kubernetes.io\u002finstance-type","failure-domain.beta.kubernetes.io\u002fregion","topology.kubernetes.io\u002fregion","failure-domain.beta.kubernetes.io\u002fzone","topology.kubernetes.io\u002fzone"],[]),(v4?.key??cel.getPath(v4,"key"))),()=>(v4?.key??cel.getPath(v4,"key")))])),[b,66]),[b,20])),[b,57])),[b,19]))); }, field: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),"nodeAffinity"); }, value: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(77),(cel.and(()=>cel.hasField((self?.spec??cel.getPath(self,"spec")),"nodeAffinity"),()=>cel.hasField((self?.spec?.nodeAffinity??cel.getPath(self,"spec","nodeAffinity")),"required"))?cel.mapOf(["Required",cel.mapOf(["NodeSelectorTerms",cel.map((self?.spec?.nodeAffinity?.required?.nodeSelectorTerms??cel.getPath(self,"spec","nodeAffinity","required","nodeSelectorTerms")),(v0)=>cel.mapOf(["MatchExpressions",((v0.matchExpressions!=null)?cel.map((v0?.matchExpressions??cel.getPath(v0,"matchExpressions")),(v1)=>cel.mapOf(["Key",(v1?.key??cel.getPath(v1,"key")),"Operator",(v1?.operator??cel.getPath(v1,"operator")),"Values",((v1.values!=null)?(v1?.values??cel.getPath(v1,"values")):null)],[]),[b,46]):null),"MatchFields",((v0.matchFields!=null)?cel.map((v0?.matchFields??cel.getPath(v0,"matchFields")),(v2)=>cel.mapOf(["Key",(v2?.key??cel.getPath(v2,"key")),"Operator",(v2?.operator??cel.getPath(v2,"operator")),"Values",((v2.values!=null)?(v2?.values??cel.getPath(v2,"values")):null)],[]),[b,46]):null)],[]),[b,49])],[])],[]):null)); }},
  {when:2,message:"update from non-nil value to nil is forbidden",reason:"FieldValueForbidden",path:["spec","volumeAttributesClassName"],suffix:".spec.volumeAttributesClassName",transition:true, rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(8),cel.or(()=>(!cel.hasField((oldSelf?.spec??cel.getPath(oldSelf,"spec")),"volumeAttributesClassName")),()=>cel.hasField((self?.spec??cel.getPath(self,"spec")),"volumeAttributesClassName"))); }},
];
function rules_PersistentVolume(s, o, w) {
  w.apply(list_PersistentVolume, s, o);
  if (!rt.isObject(s)) return;
  const p = rt.isObject(o) ? o : undefined;
  w.field("spec", s.spec, p === undefined ? undefined : p.spec, rules_PersistentVolumeSpec);
}
const list_PersistentVolumeSpec = [
  {when:3,message:"",reason:"FieldValueRequired",path:["accessModes"],suffix:".accessModes", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(15),cel.greater(cel.f.size_list(b,cel.f.optional_orValue_value(b,cel.selectOptional(self,"accessModes"),()=>[])),0)); }},
  {when:3,message:"supported values: \"ReadOnlyMany\", \"ReadWriteMany\", \"ReadWriteOnce\", \"ReadWriteOncePod\"",reason:"FieldValueNotSupported",each:["accessModes","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(12),cel.f.in_list(b,item,["ReadOnlyMany","ReadWriteMany","ReadWriteOnce","ReadWriteOncePod"])); }, field: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),"accessModes"); }, value: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(1),item); }},
  {when:3,message:"may not use ReadWriteOncePod with other access modes",reason:"FieldValueForbidden",path:["accessModes"],suffix:".accessModes", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(20),cel.or(()=>(!cel.f.in_list(b,"ReadWriteOncePod",cel.f.optional_orValue_value(b,cel.selectOptional(self,"accessModes"),()=>[]))),()=>(!cel.exists((self?.accessModes??cel.getPath(self,"accessModes")),(v0)=>cel.f.in_list(b,v0,["ReadOnlyMany","ReadWriteMany","ReadWriteOnce"]),[b,15])))); }},
  {when:3,message:"",reason:"FieldValueRequired",path:["capacity"],suffix:".capacity", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(35),cel.greater(cel.f.size_map(b,cel.f.optional_orValue_value(b,cel.selectOptional(self,"capacity"),()=>cel.mapOf([],[]))),0)); }},
  {when:3,message:"supported values: \"storage\"",reason:"FieldValueNotSupported",path:["capacity"],suffix:".capacity", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(39),cel.and(()=>cel.f.in_map(b,"storage",cel.f.optional_orValue_value(b,cel.selectOptional(self,"capacity"),()=>cel.mapOf([],[]))),()=>cel.equalNumbers(cel.f.size_map(b,(self?.capacity??cel.getPath(self,"capacity"))),1))); }},
  {when:3,message:"must be a valid resource quantity",reason:"FieldValueInvalid",each:["capacity","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(11),cel.or(()=>cel.greaterEquals(cel.f.quantity_compare_to(b,cel.f.string_to_quantity(b,item),cel.f.string_to_quantity(b,"0")),0),()=>cel.lessEquals(cel.f.quantity_compare_to(b,cel.f.string_to_quantity(b,item),cel.f.string_to_quantity(b,"-9223372036854775808")),0))); }, value: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(12),(cel.f.quantity_is_integer(b,cel.f.string_to_quantity(b,item))?cel.f.quantity_get_int(b,cel.f.string_to_quantity(b,item)):cel.f.double_to_int64(b,cel.f.subtract_double(b,cel.f.quantity_get_float(b,cel.f.string_to_quantity(b,item)),0.999)))); }},
  {when:3,message:"must be greater than zero",reason:"FieldValueInvalid",each:["capacity","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(5),cel.greater(cel.f.quantity_compare_to(b,cel.f.string_to_quantity(b,item),cel.f.string_to_quantity(b,"0")),0)); }},
  {when:3,message:"",reason:"FieldValueRequired", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(11),(((!(self.gcePersistentDisk!=null))||(self.hostPath!=null))||(!((self?.gcePersistentDisk?.pdName??cel.getPath(self,"gcePersistentDisk","pdName"))==="")))); }, field: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),"persistentDisk.pdName"); }},
  {when:3,message:"",reason:"FieldValueInvalid",format:"partition", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(11),(((!(self.gcePersistentDisk!=null))||(self.hostPath!=null))||(!cel.hasField((self?.gcePersistentDisk??cel.getPath(self,"gcePersistentDisk")),"partition")))); }, field: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),"persistentDisk.partition"); }, value: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(3),(self?.gcePersistentDisk?.partition??cel.getPath(self,"gcePersistentDisk","partition"))); }},
  {when:3,message:"Local volume requires node affinity",reason:"FieldValueRequired",path:["nodeAffinity"],suffix:".nodeAffinity", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(9),(((!(self.local!=null))||(self.hostPath!=null))||(self.nodeAffinity!=null))); }},
  {when:3,message:"may not be 'recycle' for a hostPath mount of '\u002f'",reason:"FieldValueForbidden",path:["persistentVolumeReclaimPolicy"],suffix:".persistentVolumeReclaimPolicy", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(14),cel.or(()=>((!(self.hostPath!=null))||(!(cel.f.optional_orValue_value(b,cel.selectOptional(self,"persistentVolumeReclaimPolicy"),()=>"")==="Recycle"))),()=>(!cel.f.matches_string(b,(self?.hostPath?.path??cel.getPath(self,"hostPath","path")),"^\u002f([.]?[.]?(\u002f|$))*$")))); }},
  {when:3,message:"an empty string is disallowed",reason:"FieldValueRequired",path:["volumeAttributesClassName"],suffix:".volumeAttributesClassName", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(7),((!(self.volumeAttributesClassName!=null))||(!((self?.volumeAttributesClassName??cel.getPath(self,"volumeAttributesClassName"))==="")))); }},
  {when:3,message:"",reason:"FieldValueInvalid",path:["volumeAttributesClassName"],suffix:".volumeAttributesClassName",format:"dnsSubdomain", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(4),(cel.f.optional_orValue_value(b,cel.selectOptional(self,"volumeAttributesClassName"),()=>"")==="")); }, value: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(2),(self?.volumeAttributesClassName??cel.getPath(self,"volumeAttributesClassName"))); }},
  {when:3,message:"has to be specified when using volumeAttributesClassName",reason:"FieldValueRequired",path:["csi"],suffix:".csi", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(6),((!(self.volumeAttributesClassName!=null))||(self.csi!=null))); }},
];
function rules_PersistentVolumeSpec_storageClassName(s, o, w) {
  w.format("dnsSubdomain", s);
}
function rules_PersistentVolumeSpec(s, o, w) {
  w.apply(list_PersistentVolumeSpec, s, o);
  if (!rt.isObject(s)) return;
  w.union(s, "volume type", ["hostPath","gcePersistentDisk","awsElasticBlockStore","glusterfs","flocker","nfs","rbd","quobyte","cephfs","iscsi","cinder","fc","flexVolume","azureFile","vsphereVolume","photonPersistentDisk","portworxVolume","azureDisk","scaleIO","local","storageos","csi"], true);
  const p = rt.isObject(o) ? o : undefined;
  w.field("awsElasticBlockStore", s.awsElasticBlockStore, p === undefined ? undefined : p.awsElasticBlockStore, (s, o, w) => unit_core_v1.rules.AWSElasticBlockStoreVolumeSource(s, o, w));
  w.field("hostPath", s.hostPath, p === undefined ? undefined : p.hostPath, (s, o, w) => unit_core_v1.rules.HostPathVolumeSource(s, o, w));
  w.field("glusterfs", s.glusterfs, p === undefined ? undefined : p.glusterfs, rules_GlusterfsPersistentVolumeSource);
  w.field("nfs", s.nfs, p === undefined ? undefined : p.nfs, (s, o, w) => unit_core_v1.rules.NFSVolumeSource(s, o, w));
  w.field("iscsi", s.iscsi, p === undefined ? undefined : p.iscsi, rules_ISCSIPersistentVolumeSource);
  w.field("cinder", s.cinder, p === undefined ? undefined : p.cinder, rules_CinderPersistentVolumeSource);
  w.field("fc", s.fc, p === undefined ? undefined : p.fc, (s, o, w) => unit_core_v1.rules.FCVolumeSource(s, o, w));
  w.field("flocker", s.flocker, p === undefined ? undefined : p.flocker, (s, o, w) => unit_core_v1.rules.FlockerVolumeSource(s, o, w));
  w.field("flexVolume", s.flexVolume, p === undefined ? undefined : p.flexVolume, rules_FlexPersistentVolumeSource);
  w.field("azureFile", s.azureFile, p === undefined ? undefined : p.azureFile, rules_AzureFilePersistentVolumeSource);
  w.field("quobyte", s.quobyte, p === undefined ? undefined : p.quobyte, (s, o, w) => unit_core_v1.rules.QuobyteVolumeSource(s, o, w));
  w.field("azureDisk", s.azureDisk, p === undefined ? undefined : p.azureDisk, (s, o, w) => unit_core_v1.rules.AzureDiskVolumeSource(s, o, w));
  w.field("local", s.local, p === undefined ? undefined : p.local, rules_LocalVolumeSource);
  w.field("storageos", s.storageos, p === undefined ? undefined : p.storageos, rules_StorageOSPersistentVolumeSource);
  w.field("csi", s.csi, p === undefined ? undefined : p.csi, rules_CSIPersistentVolumeSource);
  w.field("storageClassName", s.storageClassName, p === undefined ? undefined : p.storageClassName, rules_PersistentVolumeSpec_storageClassName);
  w.field("nodeAffinity", s.nodeAffinity, p === undefined ? undefined : p.nodeAffinity, rules_VolumeNodeAffinity);
}
const list_StorageOSPersistentVolumeSource = [
  {when:3,message:"",reason:"FieldValueRequired",path:["secretRef","name"],suffix:".secretRef.name", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(7),((!(self.secretRef!=null))||cel.hasField((self?.secretRef??cel.getPath(self,"secretRef")),"name"))); }},
  {when:3,message:"",reason:"FieldValueRequired",path:["secretRef","namespace"],suffix:".secretRef.namespace", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(7),((!(self.secretRef!=null))||cel.hasField((self?.secretRef??cel.getPath(self,"secretRef")),"namespace"))); }},
];
function rules_StorageOSPersistentVolumeSource_volumeName(s, o, w) {
  w.format("dnsLabel", s);
}
function rules_StorageOSPersistentVolumeSource_volumeNamespace(s, o, w) {
  w.format("dnsLabel", s);
}
function rules_StorageOSPersistentVolumeSource(s, o, w) {
  w.apply(list_StorageOSPersistentVolumeSource, s, o);
  if (!rt.isObject(s)) return;
  const p = rt.isObject(o) ? o : undefined;
  if (s.volumeName !== "" && s.volumeName !== 0) w.field("volumeName", s.volumeName, p === undefined ? undefined : p.volumeName, rules_StorageOSPersistentVolumeSource_volumeName);
  w.field("volumeNamespace", s.volumeNamespace, p === undefined ? undefined : p.volumeNamespace, rules_StorageOSPersistentVolumeSource_volumeNamespace);
}
function rules_VolumeNodeAffinity(s, o, w) {
  if (!rt.isObject(s)) return;
  const p = rt.isObject(o) ? o : undefined;
  w.field("required", s.required, p === undefined ? undefined : p.required, (s, o, w) => unit_core_v1.rules.NodeSelector(s, o, w));
}

return {
  decode: {
    AzureFilePersistentVolumeSource: decode_AzureFilePersistentVolumeSource,
    CSIPersistentVolumeSource: decode_CSIPersistentVolumeSource,
    CephFSPersistentVolumeSource: decode_CephFSPersistentVolumeSource,
    CinderPersistentVolumeSource: decode_CinderPersistentVolumeSource,
    FlexPersistentVolumeSource: decode_FlexPersistentVolumeSource,
    GlusterfsPersistentVolumeSource: decode_GlusterfsPersistentVolumeSource,
    ISCSIPersistentVolumeSource: decode_ISCSIPersistentVolumeSource,
    LocalVolumeSource: decode_LocalVolumeSource,
    PersistentVolume: decode_PersistentVolume,
    PersistentVolumeSpec: decode_PersistentVolumeSpec,
    PersistentVolumeStatus: decode_PersistentVolumeStatus,
    RBDPersistentVolumeSource: decode_RBDPersistentVolumeSource,
    ScaleIOPersistentVolumeSource: decode_ScaleIOPersistentVolumeSource,
    SecretReference: decode_SecretReference,
    StorageOSPersistentVolumeSource: decode_StorageOSPersistentVolumeSource,
    VolumeNodeAffinity: decode_VolumeNodeAffinity,
  },
  defaults: {
    ISCSIPersistentVolumeSource: defaults_ISCSIPersistentVolumeSource,
    PersistentVolume: defaults_PersistentVolume,
    PersistentVolumeSpec: defaults_PersistentVolumeSpec,
    PersistentVolumeStatus: defaults_PersistentVolumeStatus,
    RBDPersistentVolumeSource: defaults_RBDPersistentVolumeSource,
    ScaleIOPersistentVolumeSource: defaults_ScaleIOPersistentVolumeSource,
  },
  check: {
    AzureFilePersistentVolumeSource: checks.c0,
    CSIPersistentVolumeSource: checks.c1,
    CephFSPersistentVolumeSource: checks.c2,
    CinderPersistentVolumeSource: checks.c3,
    FlexPersistentVolumeSource: checks.c4,
    GlusterfsPersistentVolumeSource: checks.c5,
    ISCSIPersistentVolumeSource: checks.c6,
    LocalVolumeSource: checks.c7,
    PersistentVolume: checks.c8,
    PersistentVolumeSpec: checks.c9,
    RBDPersistentVolumeSource: checks.c10,
    ScaleIOPersistentVolumeSource: checks.c11,
    StorageOSPersistentVolumeSource: checks.c12,
    VolumeNodeAffinity: checks.c13,
  },
  rules: {
    AzureFilePersistentVolumeSource: rules_AzureFilePersistentVolumeSource,
    CSIPersistentVolumeSource: rules_CSIPersistentVolumeSource,
    CinderPersistentVolumeSource: rules_CinderPersistentVolumeSource,
    FlexPersistentVolumeSource: rules_FlexPersistentVolumeSource,
    GlusterfsPersistentVolumeSource: rules_GlusterfsPersistentVolumeSource,
    ISCSIPersistentVolumeSource: rules_ISCSIPersistentVolumeSource,
    LocalVolumeSource: rules_LocalVolumeSource,
    PersistentVolume: rules_PersistentVolume,
    PersistentVolumeSpec: rules_PersistentVolumeSpec,
    StorageOSPersistentVolumeSource: rules_StorageOSPersistentVolumeSource,
    VolumeNodeAffinity: rules_VolumeNodeAffinity,
  },
  structure: {
    AzureFilePersistentVolumeSource: () => ({t:"struct",f:{secretName:{t:"scalar"},shareName:{t:"scalar"},readOnly:{t:"scalar"},secretNamespace:{t:"scalar"}}}),
    CSIPersistentVolumeSource: () => ({t:"struct",f:{driver:{t:"scalar"},volumeHandle:{t:"scalar"},readOnly:{t:"scalar"},fsType:{t:"scalar"},volumeAttributes:{t:"map",v:{t:"scalar"}},controllerPublishSecretRef:["core\u002fv1\u002fpersistentvolume","SecretReference"],nodeStageSecretRef:["core\u002fv1\u002fpersistentvolume","SecretReference"],nodePublishSecretRef:["core\u002fv1\u002fpersistentvolume","SecretReference"],controllerExpandSecretRef:["core\u002fv1\u002fpersistentvolume","SecretReference"],nodeExpandSecretRef:["core\u002fv1\u002fpersistentvolume","SecretReference"]}}),
    CephFSPersistentVolumeSource: () => ({t:"struct",f:{monitors:{t:"list",i:{t:"scalar"},listType:"atomic"},path:{t:"scalar"},user:{t:"scalar"},secretFile:{t:"scalar"},secretRef:["core\u002fv1\u002fpersistentvolume","SecretReference"],readOnly:{t:"scalar"}}}),
    CinderPersistentVolumeSource: () => ({t:"struct",f:{volumeID:{t:"scalar"},fsType:{t:"scalar"},readOnly:{t:"scalar"},secretRef:["core\u002fv1\u002fpersistentvolume","SecretReference"]}}),
    FlexPersistentVolumeSource: () => ({t:"struct",f:{driver:{t:"scalar"},fsType:{t:"scalar"},secretRef:["core\u002fv1\u002fpersistentvolume","SecretReference"],readOnly:{t:"scalar"},options:{t:"map",v:{t:"scalar"}}}}),
    GlusterfsPersistentVolumeSource: () => ({t:"struct",f:{endpoints:{t:"scalar"},path:{t:"scalar"},readOnly:{t:"scalar"},endpointsNamespace:{t:"scalar"}}}),
    ISCSIPersistentVolumeSource: () => ({t:"struct",f:{targetPortal:{t:"scalar"},iqn:{t:"scalar"},lun:{t:"scalar"},iscsiInterface:{t:"scalar"},fsType:{t:"scalar"},readOnly:{t:"scalar"},portals:{t:"list",i:{t:"scalar"},listType:"atomic"},chapAuthDiscovery:{t:"scalar"},chapAuthSession:{t:"scalar"},secretRef:["core\u002fv1\u002fpersistentvolume","SecretReference"],initiatorName:{t:"scalar"}}}),
    LocalVolumeSource: () => ({t:"struct",f:{path:{t:"scalar"},fsType:{t:"scalar"}}}),
    PersistentVolume: () => ({t:"struct",f:{kind:{t:"scalar"},apiVersion:{t:"scalar"},metadata:["meta\u002fv1","ObjectMeta"],spec:["core\u002fv1\u002fpersistentvolume","PersistentVolumeSpec"],status:["core\u002fv1\u002fpersistentvolume","PersistentVolumeStatus"]}}),
    PersistentVolumeSpec: () => ({t:"struct",f:{capacity:{t:"map",v:["api\u002fresource","Quantity"]},gcePersistentDisk:["core\u002fv1","GCEPersistentDiskVolumeSource"],awsElasticBlockStore:["core\u002fv1","AWSElasticBlockStoreVolumeSource"],hostPath:["core\u002fv1","HostPathVolumeSource"],glusterfs:["core\u002fv1\u002fpersistentvolume","GlusterfsPersistentVolumeSource"],nfs:["core\u002fv1","NFSVolumeSource"],rbd:["core\u002fv1\u002fpersistentvolume","RBDPersistentVolumeSource"],iscsi:["core\u002fv1\u002fpersistentvolume","ISCSIPersistentVolumeSource"],cinder:["core\u002fv1\u002fpersistentvolume","CinderPersistentVolumeSource"],cephfs:["core\u002fv1\u002fpersistentvolume","CephFSPersistentVolumeSource"],fc:["core\u002fv1","FCVolumeSource"],flocker:["core\u002fv1","FlockerVolumeSource"],flexVolume:["core\u002fv1\u002fpersistentvolume","FlexPersistentVolumeSource"],azureFile:["core\u002fv1\u002fpersistentvolume","AzureFilePersistentVolumeSource"],vsphereVolume:["core\u002fv1","VsphereVirtualDiskVolumeSource"],quobyte:["core\u002fv1","QuobyteVolumeSource"],azureDisk:["core\u002fv1","AzureDiskVolumeSource"],photonPersistentDisk:["core\u002fv1","PhotonPersistentDiskVolumeSource"],portworxVolume:["core\u002fv1","PortworxVolumeSource"],scaleIO:["core\u002fv1\u002fpersistentvolume","ScaleIOPersistentVolumeSource"],local:["core\u002fv1\u002fpersistentvolume","LocalVolumeSource"],storageos:["core\u002fv1\u002fpersistentvolume","StorageOSPersistentVolumeSource"],csi:["core\u002fv1\u002fpersistentvolume","CSIPersistentVolumeSource"],accessModes:{t:"list",i:{t:"scalar"},listType:"atomic"},claimRef:{mapType:"granular",r:["core\u002fv1","ObjectReference"]},persistentVolumeReclaimPolicy:{t:"scalar"},storageClassName:{t:"scalar"},mountOptions:{t:"list",i:{t:"scalar"},listType:"atomic"},volumeMode:{t:"scalar"},nodeAffinity:["core\u002fv1\u002fpersistentvolume","VolumeNodeAffinity"],volumeAttributesClassName:{t:"scalar"}}}),
    PersistentVolumeStatus: () => ({t:"struct",f:{phase:{t:"scalar"},message:{t:"scalar"},reason:{t:"scalar"},lastPhaseTransitionTime:["meta\u002fv1","Time"]}}),
    RBDPersistentVolumeSource: () => ({t:"struct",f:{monitors:{t:"list",i:{t:"scalar"},listType:"atomic"},image:{t:"scalar"},fsType:{t:"scalar"},pool:{t:"scalar"},user:{t:"scalar"},keyring:{t:"scalar"},secretRef:["core\u002fv1\u002fpersistentvolume","SecretReference"],readOnly:{t:"scalar"}}}),
    ScaleIOPersistentVolumeSource: () => ({t:"struct",f:{gateway:{t:"scalar"},system:{t:"scalar"},secretRef:["core\u002fv1\u002fpersistentvolume","SecretReference"],sslEnabled:{t:"scalar"},protectionDomain:{t:"scalar"},storagePool:{t:"scalar"},storageMode:{t:"scalar"},volumeName:{t:"scalar"},fsType:{t:"scalar"},readOnly:{t:"scalar"}}}),
    SecretReference: () => ({mapType:"atomic",t:"struct",f:{name:{t:"scalar"},namespace:{t:"scalar"}}}),
    StorageOSPersistentVolumeSource: () => ({t:"struct",f:{volumeName:{t:"scalar"},volumeNamespace:{t:"scalar"},fsType:{t:"scalar"},readOnly:{t:"scalar"},secretRef:["core\u002fv1","ObjectReference"]}}),
    VolumeNodeAffinity: () => ({t:"struct",f:{required:["core\u002fv1","NodeSelector"]}}),
  },
  versions: {
    "\u002fpersistentvolumes\u002fv1": {cells: [{type:"string",path:["metadata","name"]}, {...{type:"string"}, cel: (self, c) => { const b = c.budget; return (b.charge(5),cel.f.optional_orValue_value(b,cel.f.optional_map_optindex_optional_value(b,cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"capacity"),"storage"),()=>"0")); }}, {...{type:"string"}, cel: (self, c) => { const b = c.budget; return (b.charge(13),cel.f.list_join_string(b,cel.map(cel.filter(["ReadWriteOnce","ReadOnlyMany","ReadWriteMany","ReadWriteOncePod"],(v0)=>cel.f.in_list(b,v0,cel.f.optional_orValue_value(b,cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"accessModes"),()=>[])),[b,19]),(v1)=>cel.f.index_map(b,cel.mapOf(["ReadWriteOnce","RWO","ReadOnlyMany","ROX","ReadWriteMany","RWX","ReadWriteOncePod","RWOP"],[]),v1),[b,35]),",")); }}, {...{type:"string"}, cel: (self, c) => { const b = c.budget; return (b.charge(4),cel.f.optional_orValue_value(b,cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"persistentVolumeReclaimPolicy"),()=>"")); }}, {...{type:"string"}, cel: (self, c) => { const b = c.budget; return (b.charge(8),(cel.hasField((self?.metadata??cel.getPath(self,"metadata")),"deletionTimestamp")?"Terminating":cel.f.optional_orValue_value(b,cel.selectOptional((self?.status??cel.getPath(self,"status")),"phase"),()=>""))); }}, {...{type:"string"}, cel: (self, c) => { const b = c.budget; return (b.charge(16),(cel.hasField((self?.spec??cel.getPath(self,"spec")),"claimRef")?cel.f.add_string(b,cel.f.add_string(b,cel.f.optional_orValue_value(b,cel.selectOptional((self?.spec?.claimRef??cel.getPath(self,"spec","claimRef")),"namespace"),()=>""),"\u002f"),cel.f.optional_orValue_value(b,cel.selectOptional((self?.spec?.claimRef??cel.getPath(self,"spec","claimRef")),"name"),()=>"")):"")); }}, {...{type:"string"}, cel: (self, c) => { const b = c.budget; return (b.charge(9),cel.f.optional_orValue_value(b,cel.f.optional_map_optindex_optional_value(b,cel.selectOptional((self?.metadata??cel.getPath(self,"metadata")),"annotations"),"volume.beta.kubernetes.io\u002fstorage-class"),()=>cel.f.optional_orValue_value(b,cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"storageClassName"),()=>""))); }}, {...{type:"string"}, cel: (self, c) => { const b = c.budget; return (b.charge(4),cel.f.optional_orValue_value(b,cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"volumeAttributesClassName"),()=>"\u003cunset\u003e")); }}, {...{type:"string"}, cel: (self, c) => { const b = c.budget; return (b.charge(4),cel.f.optional_orValue_value(b,cel.selectOptional((self?.status??cel.getPath(self,"status")),"reason"),()=>"")); }}, {...{type:"string"}, cel: (self, c) => { const b = c.budget; return (b.charge(8),(cel.hasField((self?.metadata??cel.getPath(self,"metadata")),"creationTimestamp")?cel.f.age_timestamp(b,cel.convert((self?.metadata?.creationTimestamp??cel.getPath(self,"metadata","creationTimestamp")),"t")):"\u003cunknown\u003e")); }}, {...{type:"string"}, cel: (self, c) => { const b = c.budget; return (b.charge(4),cel.f.optional_orValue_value(b,cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"volumeMode"),()=>"\u003cunset\u003e")); }}], fields: [], proxies: {}},
  },
};
};
