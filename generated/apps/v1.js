// generated from 24 definitions, do not edit
export default (rt) => {
"use strict";
const cel = rt.cel;
const unit_meta_v1 = rt.unit("meta\u002fv1");
const unit_core_v1_podspec = rt.unit("core\u002fv1\u002fpodspec");
const unit_core_v1 = rt.unit("core\u002fv1");

// decode
const words_DaemonSet = rt.words("DaemonSet", [["kind","string"],["apiVersion","string"],["metadata","v1.ObjectMeta"],["spec","v1.DaemonSetSpec"],["status","v1.DaemonSetStatus"]]);
function decode_DaemonSet(v, d) {
  let v0, v1, v2, v3, v4;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "kind": v0 = typeof x === "string" ? x : d.string(x, words_DaemonSet[0]); break;
        case "apiVersion": v1 = typeof x === "string" ? x : d.string(x, words_DaemonSet[1]); break;
        case "metadata": v2 = d.struct(x, unit_meta_v1.decode.ObjectMeta, words_DaemonSet[2]); break;
        case "spec": v3 = d.struct(x, decode_DaemonSetSpec, words_DaemonSet[3]); break;
        case "status": v4 = d.struct(x, decode_DaemonSetStatus, words_DaemonSet[4]); break;
        default: if ((k = d.unknown(k, v, words_DaemonSet)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined && v0 !== "") o.kind = v0;
  if (v1 !== undefined && v1 !== "") o.apiVersion = v1;
  o.metadata = v2 === undefined ? unit_meta_v1.decode.ObjectMeta({}, d) : v2;
  o.spec = v3 === undefined ? decode_DaemonSetSpec({}, d) : v3;
  o.status = v4 === undefined ? decode_DaemonSetStatus({}, d) : v4;
  return o;
}
const words_DaemonSetCondition = rt.words("DaemonSetCondition", [["type","v1.DaemonSetConditionType"],["status","v1.ConditionStatus"],["lastTransitionTime","string"],["reason","string"],["message","string"]]);
function decode_DaemonSetCondition(v, d) {
  let v0, v1, v2, v3, v4;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "type": v0 = typeof x === "string" ? x : d.string(x, words_DaemonSetCondition[0]); break;
        case "status": v1 = typeof x === "string" ? x : d.string(x, words_DaemonSetCondition[1]); break;
        case "lastTransitionTime": v2 = d.time(x, words_DaemonSetCondition[2]); break;
        case "reason": v3 = typeof x === "string" ? x : d.string(x, words_DaemonSetCondition[3]); break;
        case "message": v4 = typeof x === "string" ? x : d.string(x, words_DaemonSetCondition[4]); break;
        default: if ((k = d.unknown(k, v, words_DaemonSetCondition)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  o.type = v0 === undefined ? "" : v0;
  o.status = v1 === undefined ? "" : v1;
  o.lastTransitionTime = v2 === undefined ? null : v2;
  if (v3 !== undefined && v3 !== "") o.reason = v3;
  if (v4 !== undefined && v4 !== "") o.message = v4;
  return o;
}
const words_DaemonSetSpec = rt.words("DaemonSetSpec", [["selector","v1.LabelSelector"],["template","v1.PodTemplateSpec"],["updateStrategy","v1.DaemonSetUpdateStrategy"],["minReadySeconds","int32"],["revisionHistoryLimit","int32"]]);
function decode_DaemonSetSpec(v, d) {
  let v0, v1, v2, v3, v4;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "selector": v0 = d.struct(x, unit_meta_v1.decode.LabelSelector, words_DaemonSetSpec[0]); break;
        case "template": v1 = d.struct(x, unit_core_v1_podspec.decode.PodTemplateSpec, words_DaemonSetSpec[1]); break;
        case "updateStrategy": v2 = d.struct(x, decode_DaemonSetUpdateStrategy, words_DaemonSetSpec[2]); break;
        case "minReadySeconds": v3 = d.int32(x, words_DaemonSetSpec[3]); break;
        case "revisionHistoryLimit": v4 = d.int32(x, words_DaemonSetSpec[4]); break;
        default: if ((k = d.unknown(k, v, words_DaemonSetSpec)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  o.selector = v0 === undefined ? null : v0;
  o.template = v1 === undefined ? unit_core_v1_podspec.decode.PodTemplateSpec({}, d) : v1;
  o.updateStrategy = v2 === undefined ? decode_DaemonSetUpdateStrategy({}, d) : v2;
  if (v3 !== undefined && v3 !== 0) o.minReadySeconds = v3;
  if (v4 !== undefined) o.revisionHistoryLimit = v4;
  return o;
}
const words_DaemonSetStatus = rt.words("DaemonSetStatus", [["currentNumberScheduled","int32"],["numberMisscheduled","int32"],["desiredNumberScheduled","int32"],["numberReady","int32"],["observedGeneration","int64"],["updatedNumberScheduled","int32"],["numberAvailable","int32"],["numberUnavailable","int32"],["collisionCount","int32"],["conditions","[]v1.DaemonSetCondition","v1.DaemonSetCondition"]]);
function decode_DaemonSetStatus(v, d) {
  let v0, v1, v2, v3, v4, v5, v6, v7, v8, v9;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "currentNumberScheduled": v0 = d.int32(x, words_DaemonSetStatus[0]); break;
        case "numberMisscheduled": v1 = d.int32(x, words_DaemonSetStatus[1]); break;
        case "desiredNumberScheduled": v2 = d.int32(x, words_DaemonSetStatus[2]); break;
        case "numberReady": v3 = d.int32(x, words_DaemonSetStatus[3]); break;
        case "observedGeneration": v4 = d.int64(x, words_DaemonSetStatus[4]); break;
        case "updatedNumberScheduled": v5 = d.int32(x, words_DaemonSetStatus[5]); break;
        case "numberAvailable": v6 = d.int32(x, words_DaemonSetStatus[6]); break;
        case "numberUnavailable": v7 = d.int32(x, words_DaemonSetStatus[7]); break;
        case "collisionCount": v8 = d.int32(x, words_DaemonSetStatus[8]); break;
        case "conditions": v9 = d.structs(x, decode_DaemonSetCondition, words_DaemonSetStatus[9]); break;
        default: if ((k = d.unknown(k, v, words_DaemonSetStatus)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  o.currentNumberScheduled = v0 === undefined ? 0 : v0;
  o.numberMisscheduled = v1 === undefined ? 0 : v1;
  o.desiredNumberScheduled = v2 === undefined ? 0 : v2;
  o.numberReady = v3 === undefined ? 0 : v3;
  if (v4 !== undefined && v4 !== 0) o.observedGeneration = v4;
  if (v5 !== undefined && v5 !== 0) o.updatedNumberScheduled = v5;
  if (v6 !== undefined && v6 !== 0) o.numberAvailable = v6;
  if (v7 !== undefined && v7 !== 0) o.numberUnavailable = v7;
  if (v8 !== undefined) o.collisionCount = v8;
  if (v9 !== undefined && v9.length !== 0) o.conditions = v9;
  return o;
}
const words_DaemonSetUpdateStrategy = rt.words("DaemonSetUpdateStrategy", [["type","v1.DaemonSetUpdateStrategyType"],["rollingUpdate","v1.RollingUpdateDaemonSet"]]);
function decode_DaemonSetUpdateStrategy(v, d) {
  let v0, v1;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "type": v0 = typeof x === "string" ? x : d.string(x, words_DaemonSetUpdateStrategy[0]); break;
        case "rollingUpdate": v1 = d.struct(x, decode_RollingUpdateDaemonSet, words_DaemonSetUpdateStrategy[1]); break;
        default: if ((k = d.unknown(k, v, words_DaemonSetUpdateStrategy)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined && v0 !== "") o.type = v0;
  if (v1 !== undefined) o.rollingUpdate = v1;
  return o;
}
const words_Deployment = rt.words("Deployment", [["kind","string"],["apiVersion","string"],["metadata","v1.ObjectMeta"],["spec","v1.DeploymentSpec"],["status","v1.DeploymentStatus"]]);
function decode_Deployment(v, d) {
  let v0, v1, v2, v3, v4;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "kind": v0 = typeof x === "string" ? x : d.string(x, words_Deployment[0]); break;
        case "apiVersion": v1 = typeof x === "string" ? x : d.string(x, words_Deployment[1]); break;
        case "metadata": v2 = d.struct(x, unit_meta_v1.decode.ObjectMeta, words_Deployment[2]); break;
        case "spec": v3 = d.struct(x, decode_DeploymentSpec, words_Deployment[3]); break;
        case "status": v4 = d.struct(x, decode_DeploymentStatus, words_Deployment[4]); break;
        default: if ((k = d.unknown(k, v, words_Deployment)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined && v0 !== "") o.kind = v0;
  if (v1 !== undefined && v1 !== "") o.apiVersion = v1;
  o.metadata = v2 === undefined ? unit_meta_v1.decode.ObjectMeta({}, d) : v2;
  o.spec = v3 === undefined ? decode_DeploymentSpec({}, d) : v3;
  o.status = v4 === undefined ? decode_DeploymentStatus({}, d) : v4;
  return o;
}
const words_DeploymentCondition = rt.words("DeploymentCondition", [["type","v1.DeploymentConditionType"],["status","v1.ConditionStatus"],["lastUpdateTime","string"],["lastTransitionTime","string"],["reason","string"],["message","string"]]);
function decode_DeploymentCondition(v, d) {
  let v0, v1, v2, v3, v4, v5;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "type": v0 = typeof x === "string" ? x : d.string(x, words_DeploymentCondition[0]); break;
        case "status": v1 = typeof x === "string" ? x : d.string(x, words_DeploymentCondition[1]); break;
        case "lastUpdateTime": v2 = d.time(x, words_DeploymentCondition[2]); break;
        case "lastTransitionTime": v3 = d.time(x, words_DeploymentCondition[3]); break;
        case "reason": v4 = typeof x === "string" ? x : d.string(x, words_DeploymentCondition[4]); break;
        case "message": v5 = typeof x === "string" ? x : d.string(x, words_DeploymentCondition[5]); break;
        default: if ((k = d.unknown(k, v, words_DeploymentCondition)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  o.type = v0 === undefined ? "" : v0;
  o.status = v1 === undefined ? "" : v1;
  o.lastUpdateTime = v2 === undefined ? null : v2;
  o.lastTransitionTime = v3 === undefined ? null : v3;
  if (v4 !== undefined && v4 !== "") o.reason = v4;
  if (v5 !== undefined && v5 !== "") o.message = v5;
  return o;
}
const words_DeploymentSpec = rt.words("DeploymentSpec", [["replicas","int32"],["selector","v1.LabelSelector"],["template","v1.PodTemplateSpec"],["strategy","v1.DeploymentStrategy"],["minReadySeconds","int32"],["revisionHistoryLimit","int32"],["paused","bool"],["progressDeadlineSeconds","int32"]]);
function decode_DeploymentSpec(v, d) {
  let v0, v1, v2, v3, v4, v5, v6, v7;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "replicas": v0 = d.int32(x, words_DeploymentSpec[0]); break;
        case "selector": v1 = d.struct(x, unit_meta_v1.decode.LabelSelector, words_DeploymentSpec[1]); break;
        case "template": v2 = d.struct(x, unit_core_v1_podspec.decode.PodTemplateSpec, words_DeploymentSpec[2]); break;
        case "strategy": v3 = d.struct(x, decode_DeploymentStrategy, words_DeploymentSpec[3]); break;
        case "minReadySeconds": v4 = d.int32(x, words_DeploymentSpec[4]); break;
        case "revisionHistoryLimit": v5 = d.int32(x, words_DeploymentSpec[5]); break;
        case "paused": v6 = typeof x === "boolean" ? x : d.boolean(x, words_DeploymentSpec[6]); break;
        case "progressDeadlineSeconds": v7 = d.int32(x, words_DeploymentSpec[7]); break;
        default: if ((k = d.unknown(k, v, words_DeploymentSpec)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined) o.replicas = v0;
  o.selector = v1 === undefined ? null : v1;
  o.template = v2 === undefined ? unit_core_v1_podspec.decode.PodTemplateSpec({}, d) : v2;
  o.strategy = v3 === undefined ? decode_DeploymentStrategy({}, d) : v3;
  if (v4 !== undefined && v4 !== 0) o.minReadySeconds = v4;
  if (v5 !== undefined) o.revisionHistoryLimit = v5;
  if (v6 !== undefined && v6 !== false) o.paused = v6;
  if (v7 !== undefined) o.progressDeadlineSeconds = v7;
  return o;
}
const words_DeploymentStatus = rt.words("DeploymentStatus", [["observedGeneration","int64"],["replicas","int32"],["updatedReplicas","int32"],["readyReplicas","int32"],["availableReplicas","int32"],["unavailableReplicas","int32"],["terminatingReplicas","int32"],["conditions","[]v1.DeploymentCondition","v1.DeploymentCondition"],["collisionCount","int32"]]);
function decode_DeploymentStatus(v, d) {
  let v0, v1, v2, v3, v4, v5, v6, v7, v8;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "observedGeneration": v0 = d.int64(x, words_DeploymentStatus[0]); break;
        case "replicas": v1 = d.int32(x, words_DeploymentStatus[1]); break;
        case "updatedReplicas": v2 = d.int32(x, words_DeploymentStatus[2]); break;
        case "readyReplicas": v3 = d.int32(x, words_DeploymentStatus[3]); break;
        case "availableReplicas": v4 = d.int32(x, words_DeploymentStatus[4]); break;
        case "unavailableReplicas": v5 = d.int32(x, words_DeploymentStatus[5]); break;
        case "terminatingReplicas": v6 = d.int32(x, words_DeploymentStatus[6]); break;
        case "conditions": v7 = d.structs(x, decode_DeploymentCondition, words_DeploymentStatus[7]); break;
        case "collisionCount": v8 = d.int32(x, words_DeploymentStatus[8]); break;
        default: if ((k = d.unknown(k, v, words_DeploymentStatus)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined && v0 !== 0) o.observedGeneration = v0;
  if (v1 !== undefined && v1 !== 0) o.replicas = v1;
  if (v2 !== undefined && v2 !== 0) o.updatedReplicas = v2;
  if (v3 !== undefined && v3 !== 0) o.readyReplicas = v3;
  if (v4 !== undefined && v4 !== 0) o.availableReplicas = v4;
  if (v5 !== undefined && v5 !== 0) o.unavailableReplicas = v5;
  if (v6 !== undefined) o.terminatingReplicas = v6;
  if (v7 !== undefined && v7.length !== 0) o.conditions = v7;
  if (v8 !== undefined) o.collisionCount = v8;
  return o;
}
const words_DeploymentStrategy = rt.words("DeploymentStrategy", [["type","v1.DeploymentStrategyType"],["rollingUpdate","v1.RollingUpdateDeployment"]]);
function decode_DeploymentStrategy(v, d) {
  let v0, v1;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "type": v0 = typeof x === "string" ? x : d.string(x, words_DeploymentStrategy[0]); break;
        case "rollingUpdate": v1 = d.struct(x, decode_RollingUpdateDeployment, words_DeploymentStrategy[1]); break;
        default: if ((k = d.unknown(k, v, words_DeploymentStrategy)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined && v0 !== "") o.type = v0;
  if (v1 !== undefined) o.rollingUpdate = v1;
  return o;
}
const words_ReplicaSet = rt.words("ReplicaSet", [["kind","string"],["apiVersion","string"],["metadata","v1.ObjectMeta"],["spec","v1.ReplicaSetSpec"],["status","v1.ReplicaSetStatus"]]);
function decode_ReplicaSet(v, d) {
  let v0, v1, v2, v3, v4;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "kind": v0 = typeof x === "string" ? x : d.string(x, words_ReplicaSet[0]); break;
        case "apiVersion": v1 = typeof x === "string" ? x : d.string(x, words_ReplicaSet[1]); break;
        case "metadata": v2 = d.struct(x, unit_meta_v1.decode.ObjectMeta, words_ReplicaSet[2]); break;
        case "spec": v3 = d.struct(x, decode_ReplicaSetSpec, words_ReplicaSet[3]); break;
        case "status": v4 = d.struct(x, decode_ReplicaSetStatus, words_ReplicaSet[4]); break;
        default: if ((k = d.unknown(k, v, words_ReplicaSet)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined && v0 !== "") o.kind = v0;
  if (v1 !== undefined && v1 !== "") o.apiVersion = v1;
  o.metadata = v2 === undefined ? unit_meta_v1.decode.ObjectMeta({}, d) : v2;
  o.spec = v3 === undefined ? decode_ReplicaSetSpec({}, d) : v3;
  o.status = v4 === undefined ? decode_ReplicaSetStatus({}, d) : v4;
  return o;
}
const words_ReplicaSetCondition = rt.words("ReplicaSetCondition", [["type","v1.ReplicaSetConditionType"],["status","v1.ConditionStatus"],["lastTransitionTime","string"],["reason","string"],["message","string"]]);
function decode_ReplicaSetCondition(v, d) {
  let v0, v1, v2, v3, v4;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "type": v0 = typeof x === "string" ? x : d.string(x, words_ReplicaSetCondition[0]); break;
        case "status": v1 = typeof x === "string" ? x : d.string(x, words_ReplicaSetCondition[1]); break;
        case "lastTransitionTime": v2 = d.time(x, words_ReplicaSetCondition[2]); break;
        case "reason": v3 = typeof x === "string" ? x : d.string(x, words_ReplicaSetCondition[3]); break;
        case "message": v4 = typeof x === "string" ? x : d.string(x, words_ReplicaSetCondition[4]); break;
        default: if ((k = d.unknown(k, v, words_ReplicaSetCondition)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  o.type = v0 === undefined ? "" : v0;
  o.status = v1 === undefined ? "" : v1;
  o.lastTransitionTime = v2 === undefined ? null : v2;
  if (v3 !== undefined && v3 !== "") o.reason = v3;
  if (v4 !== undefined && v4 !== "") o.message = v4;
  return o;
}
const words_ReplicaSetSpec = rt.words("ReplicaSetSpec", [["replicas","int32"],["minReadySeconds","int32"],["selector","v1.LabelSelector"],["template","v1.PodTemplateSpec"]]);
function decode_ReplicaSetSpec(v, d) {
  let v0, v1, v2, v3;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "replicas": v0 = d.int32(x, words_ReplicaSetSpec[0]); break;
        case "minReadySeconds": v1 = d.int32(x, words_ReplicaSetSpec[1]); break;
        case "selector": v2 = d.struct(x, unit_meta_v1.decode.LabelSelector, words_ReplicaSetSpec[2]); break;
        case "template": v3 = d.struct(x, unit_core_v1_podspec.decode.PodTemplateSpec, words_ReplicaSetSpec[3]); break;
        default: if ((k = d.unknown(k, v, words_ReplicaSetSpec)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined) o.replicas = v0;
  if (v1 !== undefined && v1 !== 0) o.minReadySeconds = v1;
  o.selector = v2 === undefined ? null : v2;
  o.template = v3 === undefined ? unit_core_v1_podspec.decode.PodTemplateSpec({}, d) : v3;
  return o;
}
const words_ReplicaSetStatus = rt.words("ReplicaSetStatus", [["replicas","int32"],["fullyLabeledReplicas","int32"],["readyReplicas","int32"],["availableReplicas","int32"],["terminatingReplicas","int32"],["observedGeneration","int64"],["conditions","[]v1.ReplicaSetCondition","v1.ReplicaSetCondition"]]);
function decode_ReplicaSetStatus(v, d) {
  let v0, v1, v2, v3, v4, v5, v6;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "replicas": v0 = d.int32(x, words_ReplicaSetStatus[0]); break;
        case "fullyLabeledReplicas": v1 = d.int32(x, words_ReplicaSetStatus[1]); break;
        case "readyReplicas": v2 = d.int32(x, words_ReplicaSetStatus[2]); break;
        case "availableReplicas": v3 = d.int32(x, words_ReplicaSetStatus[3]); break;
        case "terminatingReplicas": v4 = d.int32(x, words_ReplicaSetStatus[4]); break;
        case "observedGeneration": v5 = d.int64(x, words_ReplicaSetStatus[5]); break;
        case "conditions": v6 = d.structs(x, decode_ReplicaSetCondition, words_ReplicaSetStatus[6]); break;
        default: if ((k = d.unknown(k, v, words_ReplicaSetStatus)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  o.replicas = v0 === undefined ? 0 : v0;
  if (v1 !== undefined && v1 !== 0) o.fullyLabeledReplicas = v1;
  if (v2 !== undefined && v2 !== 0) o.readyReplicas = v2;
  if (v3 !== undefined && v3 !== 0) o.availableReplicas = v3;
  if (v4 !== undefined) o.terminatingReplicas = v4;
  if (v5 !== undefined && v5 !== 0) o.observedGeneration = v5;
  if (v6 !== undefined && v6.length !== 0) o.conditions = v6;
  return o;
}
const words_RollingUpdateDaemonSet = rt.words("RollingUpdateDaemonSet", [["maxUnavailable","int32"],["maxSurge","int32"]]);
function decode_RollingUpdateDaemonSet(v, d) {
  let v0, v1;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "maxUnavailable": v0 = d.intOrString(x, words_RollingUpdateDaemonSet[0]); break;
        case "maxSurge": v1 = d.intOrString(x, words_RollingUpdateDaemonSet[1]); break;
        default: if ((k = d.unknown(k, v, words_RollingUpdateDaemonSet)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined) o.maxUnavailable = v0;
  o.maxSurge = v1 === undefined ? 0 : v1;
  return o;
}
const words_RollingUpdateDeployment = rt.words("RollingUpdateDeployment", [["maxUnavailable","int32"],["maxSurge","int32"]]);
function decode_RollingUpdateDeployment(v, d) {
  let v0, v1;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "maxUnavailable": v0 = d.intOrString(x, words_RollingUpdateDeployment[0]); break;
        case "maxSurge": v1 = d.intOrString(x, words_RollingUpdateDeployment[1]); break;
        default: if ((k = d.unknown(k, v, words_RollingUpdateDeployment)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined) o.maxUnavailable = v0;
  if (v1 !== undefined) o.maxSurge = v1;
  return o;
}
const words_RollingUpdateStatefulSetStrategy = rt.words("RollingUpdateStatefulSetStrategy", [["partition","int32"],["maxUnavailable","int32"]]);
function decode_RollingUpdateStatefulSetStrategy(v, d) {
  let v0, v1;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "partition": v0 = d.int32(x, words_RollingUpdateStatefulSetStrategy[0]); break;
        case "maxUnavailable": v1 = d.intOrString(x, words_RollingUpdateStatefulSetStrategy[1]); break;
        default: if ((k = d.unknown(k, v, words_RollingUpdateStatefulSetStrategy)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  o.partition = v0 === undefined ? 0 : v0;
  if (v1 !== undefined) o.maxUnavailable = v1;
  return o;
}
const words_StatefulSet = rt.words("StatefulSet", [["kind","string"],["apiVersion","string"],["metadata","v1.ObjectMeta"],["spec","v1.StatefulSetSpec"],["status","v1.StatefulSetStatus"]]);
function decode_StatefulSet(v, d) {
  let v0, v1, v2, v3, v4;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "kind": v0 = typeof x === "string" ? x : d.string(x, words_StatefulSet[0]); break;
        case "apiVersion": v1 = typeof x === "string" ? x : d.string(x, words_StatefulSet[1]); break;
        case "metadata": v2 = d.struct(x, unit_meta_v1.decode.ObjectMeta, words_StatefulSet[2]); break;
        case "spec": v3 = d.struct(x, decode_StatefulSetSpec, words_StatefulSet[3]); break;
        case "status": v4 = d.struct(x, decode_StatefulSetStatus, words_StatefulSet[4]); break;
        default: if ((k = d.unknown(k, v, words_StatefulSet)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined && v0 !== "") o.kind = v0;
  if (v1 !== undefined && v1 !== "") o.apiVersion = v1;
  o.metadata = v2 === undefined ? unit_meta_v1.decode.ObjectMeta({}, d) : v2;
  o.spec = v3 === undefined ? decode_StatefulSetSpec({}, d) : v3;
  o.status = v4 === undefined ? decode_StatefulSetStatus({}, d) : v4;
  return o;
}
const words_StatefulSetCondition = rt.words("StatefulSetCondition", [["type","v1.StatefulSetConditionType"],["status","v1.ConditionStatus"],["lastTransitionTime","string"],["reason","string"],["message","string"]]);
function decode_StatefulSetCondition(v, d) {
  let v0, v1, v2, v3, v4;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "type": v0 = typeof x === "string" ? x : d.string(x, words_StatefulSetCondition[0]); break;
        case "status": v1 = typeof x === "string" ? x : d.string(x, words_StatefulSetCondition[1]); break;
        case "lastTransitionTime": v2 = d.time(x, words_StatefulSetCondition[2]); break;
        case "reason": v3 = typeof x === "string" ? x : d.string(x, words_StatefulSetCondition[3]); break;
        case "message": v4 = typeof x === "string" ? x : d.string(x, words_StatefulSetCondition[4]); break;
        default: if ((k = d.unknown(k, v, words_StatefulSetCondition)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  o.type = v0 === undefined ? "" : v0;
  o.status = v1 === undefined ? "" : v1;
  o.lastTransitionTime = v2 === undefined ? null : v2;
  if (v3 !== undefined && v3 !== "") o.reason = v3;
  if (v4 !== undefined && v4 !== "") o.message = v4;
  return o;
}
const words_StatefulSetOrdinals = rt.words("StatefulSetOrdinals", [["start","int32"]]);
function decode_StatefulSetOrdinals(v, d) {
  let v0;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "start": v0 = d.int32(x, words_StatefulSetOrdinals[0]); break;
        default: if ((k = d.unknown(k, v, words_StatefulSetOrdinals)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  o.start = v0 === undefined ? 0 : v0;
  return o;
}
const words_StatefulSetPersistentVolumeClaimRetentionPolicy = rt.words("StatefulSetPersistentVolumeClaimRetentionPolicy", [["whenDeleted","v1.PersistentVolumeClaimRetentionPolicyType"],["whenScaled","v1.PersistentVolumeClaimRetentionPolicyType"]]);
function decode_StatefulSetPersistentVolumeClaimRetentionPolicy(v, d) {
  let v0, v1;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "whenDeleted": v0 = typeof x === "string" ? x : d.string(x, words_StatefulSetPersistentVolumeClaimRetentionPolicy[0]); break;
        case "whenScaled": v1 = typeof x === "string" ? x : d.string(x, words_StatefulSetPersistentVolumeClaimRetentionPolicy[1]); break;
        default: if ((k = d.unknown(k, v, words_StatefulSetPersistentVolumeClaimRetentionPolicy)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined && v0 !== "") o.whenDeleted = v0;
  if (v1 !== undefined && v1 !== "") o.whenScaled = v1;
  return o;
}
const words_StatefulSetSpec = rt.words("StatefulSetSpec", [["replicas","int32"],["selector","v1.LabelSelector"],["template","v1.PodTemplateSpec"],["volumeClaimTemplates","[]v1.PersistentVolumeClaim","v1.PersistentVolumeClaim"],["serviceName","string"],["podManagementPolicy","v1.PodManagementPolicyType"],["updateStrategy","v1.StatefulSetUpdateStrategy"],["revisionHistoryLimit","int32"],["minReadySeconds","int32"],["persistentVolumeClaimRetentionPolicy","v1.StatefulSetPersistentVolumeClaimRetentionPolicy"],["ordinals","v1.StatefulSetOrdinals"]]);
function decode_StatefulSetSpec(v, d) {
  let v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "replicas": v0 = d.int32(x, words_StatefulSetSpec[0]); break;
        case "selector": v1 = d.struct(x, unit_meta_v1.decode.LabelSelector, words_StatefulSetSpec[1]); break;
        case "template": v2 = d.struct(x, unit_core_v1_podspec.decode.PodTemplateSpec, words_StatefulSetSpec[2]); break;
        case "volumeClaimTemplates": v3 = d.structs(x, unit_core_v1.decode.PersistentVolumeClaim, words_StatefulSetSpec[3]); break;
        case "serviceName": v4 = typeof x === "string" ? x : d.string(x, words_StatefulSetSpec[4]); break;
        case "podManagementPolicy": v5 = typeof x === "string" ? x : d.string(x, words_StatefulSetSpec[5]); break;
        case "updateStrategy": v6 = d.struct(x, decode_StatefulSetUpdateStrategy, words_StatefulSetSpec[6]); break;
        case "revisionHistoryLimit": v7 = d.int32(x, words_StatefulSetSpec[7]); break;
        case "minReadySeconds": v8 = d.int32(x, words_StatefulSetSpec[8]); break;
        case "persistentVolumeClaimRetentionPolicy": v9 = d.struct(x, decode_StatefulSetPersistentVolumeClaimRetentionPolicy, words_StatefulSetSpec[9]); break;
        case "ordinals": v10 = d.struct(x, decode_StatefulSetOrdinals, words_StatefulSetSpec[10]); break;
        default: if ((k = d.unknown(k, v, words_StatefulSetSpec)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined) o.replicas = v0;
  o.selector = v1 === undefined ? null : v1;
  o.template = v2 === undefined ? unit_core_v1_podspec.decode.PodTemplateSpec({}, d) : v2;
  if (v3 !== undefined && v3.length !== 0) o.volumeClaimTemplates = v3;
  o.serviceName = v4 === undefined ? "" : v4;
  if (v5 !== undefined && v5 !== "") o.podManagementPolicy = v5;
  o.updateStrategy = v6 === undefined ? decode_StatefulSetUpdateStrategy({}, d) : v6;
  if (v7 !== undefined) o.revisionHistoryLimit = v7;
  if (v8 !== undefined && v8 !== 0) o.minReadySeconds = v8;
  if (v9 !== undefined) o.persistentVolumeClaimRetentionPolicy = v9;
  if (v10 !== undefined) o.ordinals = v10;
  return o;
}
const words_StatefulSetStatus = rt.words("StatefulSetStatus", [["observedGeneration","int64"],["replicas","int32"],["readyReplicas","int32"],["currentReplicas","int32"],["updatedReplicas","int32"],["currentRevision","string"],["updateRevision","string"],["collisionCount","int32"],["conditions","[]v1.StatefulSetCondition","v1.StatefulSetCondition"],["availableReplicas","int32"]]);
function decode_StatefulSetStatus(v, d) {
  let v0, v1, v2, v3, v4, v5, v6, v7, v8, v9;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "observedGeneration": v0 = d.int64(x, words_StatefulSetStatus[0]); break;
        case "replicas": v1 = d.int32(x, words_StatefulSetStatus[1]); break;
        case "readyReplicas": v2 = d.int32(x, words_StatefulSetStatus[2]); break;
        case "currentReplicas": v3 = d.int32(x, words_StatefulSetStatus[3]); break;
        case "updatedReplicas": v4 = d.int32(x, words_StatefulSetStatus[4]); break;
        case "currentRevision": v5 = typeof x === "string" ? x : d.string(x, words_StatefulSetStatus[5]); break;
        case "updateRevision": v6 = typeof x === "string" ? x : d.string(x, words_StatefulSetStatus[6]); break;
        case "collisionCount": v7 = d.int32(x, words_StatefulSetStatus[7]); break;
        case "conditions": v8 = d.structs(x, decode_StatefulSetCondition, words_StatefulSetStatus[8]); break;
        case "availableReplicas": v9 = d.int32(x, words_StatefulSetStatus[9]); break;
        default: if ((k = d.unknown(k, v, words_StatefulSetStatus)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined && v0 !== 0) o.observedGeneration = v0;
  o.replicas = v1 === undefined ? 0 : v1;
  if (v2 !== undefined && v2 !== 0) o.readyReplicas = v2;
  if (v3 !== undefined && v3 !== 0) o.currentReplicas = v3;
  if (v4 !== undefined && v4 !== 0) o.updatedReplicas = v4;
  if (v5 !== undefined && v5 !== "") o.currentRevision = v5;
  if (v6 !== undefined && v6 !== "") o.updateRevision = v6;
  if (v7 !== undefined) o.collisionCount = v7;
  if (v8 !== undefined && v8.length !== 0) o.conditions = v8;
  o.availableReplicas = v9 === undefined ? 0 : v9;
  return o;
}
const words_StatefulSetUpdateStrategy = rt.words("StatefulSetUpdateStrategy", [["type","v1.StatefulSetUpdateStrategyType"],["rollingUpdate","v1.RollingUpdateStatefulSetStrategy"]]);
function decode_StatefulSetUpdateStrategy(v, d) {
  let v0, v1;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "type": v0 = typeof x === "string" ? x : d.string(x, words_StatefulSetUpdateStrategy[0]); break;
        case "rollingUpdate": v1 = d.struct(x, decode_RollingUpdateStatefulSetStrategy, words_StatefulSetUpdateStrategy[1]); break;
        default: if ((k = d.unknown(k, v, words_StatefulSetUpdateStrategy)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined && v0 !== "") o.type = v0;
  if (v1 !== undefined) o.rollingUpdate = v1;
  return o;
}

// defaults
function compute_DaemonSet_metadata(self, c) { const b = c.budget; return (b.charge(60),cel.mapOf(["annotations",cel.mapOf(["deprecated.daemonset.template.generation","0"],[])],[])); }
function order_DaemonSet(o) {
  const n = {};
  let x;
  if ((x = o.kind) !== undefined) n.kind = x;
  if ((x = o.apiVersion) !== undefined) n.apiVersion = x;
  if ((x = o.metadata) !== undefined) n.metadata = x;
  if ((x = o.spec) !== undefined) n.spec = x;
  if ((x = o.status) !== undefined) n.status = x;
  return n;
}
function defaults_DaemonSet(o, c) {
  let n = false;
  { const x = c.compute(compute_DaemonSet_metadata, o); const y = x === undefined ? o.metadata : rt.complete(o.metadata, x, {order:["name","generateName","namespace","selfLink","uid","resourceVersion","generation","creationTimestamp","deletionTimestamp","deletionGracePeriodSeconds","labels","annotations","ownerReferences","finalizers","managedFields"],fields:{annotations:{}}}); if (y !== o.metadata) { o.metadata = y; n = true; } }
  if (n) o = order_DaemonSet(o);
  if (rt.isObject(o.spec)) o.spec = defaults_DaemonSetSpec(o.spec, c);
  return o;
}
function order_DaemonSetSpec(o) {
  const n = {};
  let x;
  if ((x = o.selector) !== undefined) n.selector = x;
  if ((x = o.template) !== undefined) n.template = x;
  if ((x = o.updateStrategy) !== undefined) n.updateStrategy = x;
  if ((x = o.minReadySeconds) !== undefined) n.minReadySeconds = x;
  if ((x = o.revisionHistoryLimit) !== undefined) n.revisionHistoryLimit = x;
  return n;
}
function defaults_DaemonSetSpec(o, c) {
  let n = false;
  if (o.revisionHistoryLimit === undefined) { o.revisionHistoryLimit = 10; n = true; }
  if (n) o = order_DaemonSetSpec(o);
  if (rt.isObject(o.template)) o.template = unit_core_v1_podspec.defaults.PodTemplateSpec(o.template, c);
  if (rt.isObject(o.updateStrategy)) o.updateStrategy = defaults_DaemonSetUpdateStrategy(o.updateStrategy, c);
  return o;
}
function compute_DaemonSetUpdateStrategy_rollingUpdate(self, c) { const b = c.budget; return (b.charge(38),(((self?.type??cel.getPath(self,"type"))==="RollingUpdate")?cel.f.optional_of(b,cel.mapOf(["maxUnavailable",1,"maxSurge",0],[])):cel.f.optional_none(b))); }
function order_DaemonSetUpdateStrategy(o) {
  const n = {};
  let x;
  if ((x = o.type) !== undefined) n.type = x;
  if ((x = o.rollingUpdate) !== undefined) n.rollingUpdate = x;
  return n;
}
function defaults_DaemonSetUpdateStrategy(o, c) {
  let n = false;
  if (o.type === undefined || o.type === "") { o.type = "RollingUpdate"; n = true; }
  { const x = c.compute(compute_DaemonSetUpdateStrategy_rollingUpdate, o); const y = x === undefined ? o.rollingUpdate : rt.complete(o.rollingUpdate, x, {order:["maxUnavailable","maxSurge"],fields:{maxUnavailable:{},maxSurge:{}}}); if (y !== o.rollingUpdate) { o.rollingUpdate = y; n = true; } }
  if (n) o = order_DaemonSetUpdateStrategy(o);
  return o;
}
function defaults_Deployment(o, c) {
  if (rt.isObject(o.spec)) o.spec = defaults_DeploymentSpec(o.spec, c);
  return o;
}
function order_DeploymentSpec(o) {
  const n = {};
  let x;
  if ((x = o.replicas) !== undefined) n.replicas = x;
  if ((x = o.selector) !== undefined) n.selector = x;
  if ((x = o.template) !== undefined) n.template = x;
  if ((x = o.strategy) !== undefined) n.strategy = x;
  if ((x = o.minReadySeconds) !== undefined) n.minReadySeconds = x;
  if ((x = o.revisionHistoryLimit) !== undefined) n.revisionHistoryLimit = x;
  if ((x = o.paused) !== undefined) n.paused = x;
  if ((x = o.progressDeadlineSeconds) !== undefined) n.progressDeadlineSeconds = x;
  return n;
}
function defaults_DeploymentSpec(o, c) {
  let n = false;
  if (o.replicas === undefined) { o.replicas = 1; n = true; }
  if (o.revisionHistoryLimit === undefined) { o.revisionHistoryLimit = 10; n = true; }
  if (o.progressDeadlineSeconds === undefined) { o.progressDeadlineSeconds = 600; n = true; }
  if (n) o = order_DeploymentSpec(o);
  if (rt.isObject(o.template)) o.template = unit_core_v1_podspec.defaults.PodTemplateSpec(o.template, c);
  if (rt.isObject(o.strategy)) o.strategy = defaults_DeploymentStrategy(o.strategy, c);
  return o;
}
function compute_DeploymentStrategy_rollingUpdate(self, c) { const b = c.budget; return (b.charge(38),(((self?.type??cel.getPath(self,"type"))==="RollingUpdate")?cel.f.optional_of(b,cel.mapOf(["maxUnavailable","25%","maxSurge","25%"],[])):cel.f.optional_none(b))); }
function order_DeploymentStrategy(o) {
  const n = {};
  let x;
  if ((x = o.type) !== undefined) n.type = x;
  if ((x = o.rollingUpdate) !== undefined) n.rollingUpdate = x;
  return n;
}
function defaults_DeploymentStrategy(o, c) {
  let n = false;
  if (o.type === undefined || o.type === "") { o.type = "RollingUpdate"; n = true; }
  { const x = c.compute(compute_DeploymentStrategy_rollingUpdate, o); const y = x === undefined ? o.rollingUpdate : rt.complete(o.rollingUpdate, x, {order:["maxUnavailable","maxSurge"],fields:{maxUnavailable:{},maxSurge:{}}}); if (y !== o.rollingUpdate) { o.rollingUpdate = y; n = true; } }
  if (n) o = order_DeploymentStrategy(o);
  return o;
}
function defaults_ReplicaSet(o, c) {
  if (rt.isObject(o.spec)) o.spec = defaults_ReplicaSetSpec(o.spec, c);
  return o;
}
function order_ReplicaSetSpec(o) {
  const n = {};
  let x;
  if ((x = o.replicas) !== undefined) n.replicas = x;
  if ((x = o.minReadySeconds) !== undefined) n.minReadySeconds = x;
  if ((x = o.selector) !== undefined) n.selector = x;
  if ((x = o.template) !== undefined) n.template = x;
  return n;
}
function defaults_ReplicaSetSpec(o, c) {
  let n = false;
  if (o.replicas === undefined) { o.replicas = 1; n = true; }
  if (n) o = order_ReplicaSetSpec(o);
  if (rt.isObject(o.template)) o.template = unit_core_v1_podspec.defaults.PodTemplateSpec(o.template, c);
  return o;
}
function defaults_StatefulSet(o, c) {
  if (rt.isObject(o.spec)) o.spec = defaults_StatefulSetSpec(o.spec, c);
  return o;
}
function order_StatefulSetPersistentVolumeClaimRetentionPolicy(o) {
  const n = {};
  let x;
  if ((x = o.whenDeleted) !== undefined) n.whenDeleted = x;
  if ((x = o.whenScaled) !== undefined) n.whenScaled = x;
  return n;
}
function defaults_StatefulSetPersistentVolumeClaimRetentionPolicy(o, c) {
  let n = false;
  if (o.whenDeleted === undefined || o.whenDeleted === "") { o.whenDeleted = "Retain"; n = true; }
  if (o.whenScaled === undefined || o.whenScaled === "") { o.whenScaled = "Retain"; n = true; }
  if (n) o = order_StatefulSetPersistentVolumeClaimRetentionPolicy(o);
  return o;
}
function order_StatefulSetSpec(o) {
  const n = {};
  let x;
  if ((x = o.replicas) !== undefined) n.replicas = x;
  if ((x = o.selector) !== undefined) n.selector = x;
  if ((x = o.template) !== undefined) n.template = x;
  if ((x = o.volumeClaimTemplates) !== undefined) n.volumeClaimTemplates = x;
  if ((x = o.serviceName) !== undefined) n.serviceName = x;
  if ((x = o.podManagementPolicy) !== undefined) n.podManagementPolicy = x;
  if ((x = o.updateStrategy) !== undefined) n.updateStrategy = x;
  if ((x = o.revisionHistoryLimit) !== undefined) n.revisionHistoryLimit = x;
  if ((x = o.minReadySeconds) !== undefined) n.minReadySeconds = x;
  if ((x = o.persistentVolumeClaimRetentionPolicy) !== undefined) n.persistentVolumeClaimRetentionPolicy = x;
  if ((x = o.ordinals) !== undefined) n.ordinals = x;
  return n;
}
function defaults_StatefulSetSpec(o, c) {
  let n = false;
  if (o.replicas === undefined) { o.replicas = 1; n = true; }
  if (o.podManagementPolicy === undefined || o.podManagementPolicy === "") { o.podManagementPolicy = "OrderedReady"; n = true; }
  if (o.revisionHistoryLimit === undefined) { o.revisionHistoryLimit = 10; n = true; }
  if (o.persistentVolumeClaimRetentionPolicy === undefined) { o.persistentVolumeClaimRetentionPolicy = {}; n = true; }
  if (n) o = order_StatefulSetSpec(o);
  if (rt.isObject(o.template)) o.template = unit_core_v1_podspec.defaults.PodTemplateSpec(o.template, c);
  rt.fillList(o.volumeClaimTemplates, unit_core_v1.defaults.PersistentVolumeClaim, c);
  if (rt.isObject(o.updateStrategy)) o.updateStrategy = defaults_StatefulSetUpdateStrategy(o.updateStrategy, c);
  if (rt.isObject(o.persistentVolumeClaimRetentionPolicy)) o.persistentVolumeClaimRetentionPolicy = defaults_StatefulSetPersistentVolumeClaimRetentionPolicy(o.persistentVolumeClaimRetentionPolicy, c);
  return o;
}
function compute_StatefulSetUpdateStrategy_rollingUpdate(self, c) { const b = c.budget; return (b.charge(38),(((self?.type??cel.getPath(self,"type"))==="RollingUpdate")?cel.f.optional_of(b,cel.mapOf(["partition",0,"maxUnavailable",1],[])):cel.f.optional_none(b))); }
function order_StatefulSetUpdateStrategy(o) {
  const n = {};
  let x;
  if ((x = o.type) !== undefined) n.type = x;
  if ((x = o.rollingUpdate) !== undefined) n.rollingUpdate = x;
  return n;
}
function defaults_StatefulSetUpdateStrategy(o, c) {
  let n = false;
  if (o.type === undefined || o.type === "") { o.type = "RollingUpdate"; n = true; }
  { const x = c.compute(compute_StatefulSetUpdateStrategy_rollingUpdate, o); const y = x === undefined ? o.rollingUpdate : rt.complete(o.rollingUpdate, x, {order:["partition","maxUnavailable"],fields:{partition:{},maxUnavailable:{}}}); if (y !== o.rollingUpdate) { o.rollingUpdate = y; n = true; } }
  if (n) o = order_StatefulSetUpdateStrategy(o);
  return o;
}

// check
const checks = (() => {
  const exports = {};

exports.c0 = validate1;
const schema1 = {"properties":{"spec":{"allOf":[{"$ref":"#/$defs/io.k8s.api.apps.v1.DaemonSetSpec"}]}}};
const schema2 = {"properties":{"template":{"allOf":[{"x-kindsmith-type":"rt.lateCheck(\"core\\u002fv1\\u002fpodspec\", \"PodTemplateSpec\")"}]},"updateStrategy":{"allOf":[{"$ref":"#/$defs/io.k8s.api.apps.v1.DaemonSetUpdateStrategy"}]}}};
const func0 = rt.lateCheck("core\u002fv1\u002fpodspec", "PodTemplateSpec");
const schema3 = {"properties":{"type":{"enum":["OnDelete","RollingUpdate"]}}};

function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined){
let data0 = data.type;
if(!((data0 === "OnDelete") || (data0 === "RollingUpdate"))){
const err0 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema3.properties.type.enum}};
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
validate3.errors = vErrors;
return errors === 0;
}


function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.template !== undefined){
if(!func0(data.template, {instancePath: instancePath+"/template"})){
vErrors = vErrors === null ? func0.errors : vErrors.concat(func0.errors);
errors = vErrors.length;
}
}
if(data.updateStrategy !== undefined){
if(!(validate3(data.updateStrategy, {instancePath:instancePath+"/updateStrategy",parentData:data,parentDataProperty:"updateStrategy",rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
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
if(data.spec !== undefined){
if(!(validate2(data.spec, {instancePath:instancePath+"/spec",parentData:data,parentDataProperty:"spec",rootData}))){
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
if(data.template !== undefined){
if(!func0(data.template, {instancePath: instancePath+"/template"})){
vErrors = vErrors === null ? func0.errors : vErrors.concat(func0.errors);
errors = vErrors.length;
}
}
if(data.updateStrategy !== undefined){
if(!(validate3(data.updateStrategy, {instancePath:instancePath+"/updateStrategy",parentData:data,parentDataProperty:"updateStrategy",rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
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
if(data.type !== undefined){
let data0 = data.type;
if(!((data0 === "OnDelete") || (data0 === "RollingUpdate"))){
const err0 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema3.properties.type.enum}};
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
validate8.errors = vErrors;
return errors === 0;
}

exports.c3 = validate9;
const schema6 = {"properties":{"spec":{"allOf":[{"$ref":"#/$defs/io.k8s.api.apps.v1.DeploymentSpec"}]}}};
const schema7 = {"properties":{"template":{"allOf":[{"x-kindsmith-type":"rt.lateCheck(\"core\\u002fv1\\u002fpodspec\", \"PodTemplateSpec\")"}]}},"x-kindsmith-set":{"selector":["absent",""]}};

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data.selector === undefined || data.selector === null){
const err0 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "selector", detail: ""}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.template !== undefined){
if(!func0(data.template, {instancePath: instancePath+"/template"})){
vErrors = vErrors === null ? func0.errors : vErrors.concat(func0.errors);
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

exports.c4 = validate12;

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data.selector === undefined || data.selector === null){
const err0 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "selector", detail: ""}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.template !== undefined){
if(!func0(data.template, {instancePath: instancePath+"/template"})){
vErrors = vErrors === null ? func0.errors : vErrors.concat(func0.errors);
errors = vErrors.length;
}
}
}
validate12.errors = vErrors;
return errors === 0;
}

exports.c5 = validate13;
const schema9 = {"properties":{"spec":{"allOf":[{"$ref":"#/$defs/io.k8s.api.apps.v1.ReplicaSetSpec"}]}}};
const schema10 = {"properties":{"template":{"allOf":[{"x-kindsmith-type":"rt.lateCheck(\"core\\u002fv1\\u002fpodspec\", \"PodTemplateSpec\")"}]}},"x-kindsmith-set":{"selector":["absent",""]}};

function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data.selector === undefined || data.selector === null){
const err0 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "selector", detail: ""}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.template !== undefined){
if(!func0(data.template, {instancePath: instancePath+"/template"})){
vErrors = vErrors === null ? func0.errors : vErrors.concat(func0.errors);
errors = vErrors.length;
}
}
}
validate14.errors = vErrors;
return errors === 0;
}


function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.spec !== undefined){
if(!(validate14(data.spec, {instancePath:instancePath+"/spec",parentData:data,parentDataProperty:"spec",rootData}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
}
}
validate13.errors = vErrors;
return errors === 0;
}

exports.c6 = validate16;

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data.selector === undefined || data.selector === null){
const err0 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "selector", detail: ""}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.template !== undefined){
if(!func0(data.template, {instancePath: instancePath+"/template"})){
vErrors = vErrors === null ? func0.errors : vErrors.concat(func0.errors);
errors = vErrors.length;
}
}
}
validate16.errors = vErrors;
return errors === 0;
}

exports.c7 = validate17;
const schema12 = {"properties":{"spec":{"allOf":[{"$ref":"#/$defs/io.k8s.api.apps.v1.StatefulSetSpec"}]}}};
const schema13 = {"properties":{"template":{"allOf":[{"x-kindsmith-type":"rt.lateCheck(\"core\\u002fv1\\u002fpodspec\", \"PodTemplateSpec\")"}]},"volumeClaimTemplates":{"items":{"allOf":[{"x-kindsmith-type":"rt.lateCheck(\"core\\u002fv1\", \"PersistentVolumeClaim\")"}]}},"podManagementPolicy":{"enum":["OrderedReady","Parallel"]},"updateStrategy":{"allOf":[{"$ref":"#/$defs/io.k8s.api.apps.v1.StatefulSetUpdateStrategy"}]}},"x-kindsmith-set":{"selector":["absent",""]}};
const func7 = rt.lateCheck("core\u002fv1", "PersistentVolumeClaim");
const schema14 = {"properties":{"type":{"enum":["OnDelete","Recreate","RollingUpdate"]}}};

function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined){
let data0 = data.type;
if(!(((data0 === "OnDelete") || (data0 === "Recreate")) || (data0 === "RollingUpdate"))){
const err0 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema14.properties.type.enum}};
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
validate19.errors = vErrors;
return errors === 0;
}


function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data.selector === undefined || data.selector === null){
const err0 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "selector", detail: ""}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.template !== undefined){
if(!func0(data.template, {instancePath: instancePath+"/template"})){
vErrors = vErrors === null ? func0.errors : vErrors.concat(func0.errors);
errors = vErrors.length;
}
}
if(data.volumeClaimTemplates !== undefined){
let data1 = data.volumeClaimTemplates;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!func7(data1[i0], {instancePath: instancePath+"/volumeClaimTemplates/" + i0})){
vErrors = vErrors === null ? func7.errors : vErrors.concat(func7.errors);
errors = vErrors.length;
}
}
}
}
if(data.podManagementPolicy !== undefined){
let data3 = data.podManagementPolicy;
if(!((data3 === "OrderedReady") || (data3 === "Parallel"))){
const err1 = {instancePath:instancePath+"/podManagementPolicy",schemaPath:"#/properties/podManagementPolicy/enum",keyword:"enum",params:{allowedValues: schema13.properties.podManagementPolicy.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.updateStrategy !== undefined){
if(!(validate19(data.updateStrategy, {instancePath:instancePath+"/updateStrategy",parentData:data,parentDataProperty:"updateStrategy",rootData}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
}
}
validate18.errors = vErrors;
return errors === 0;
}


function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.spec !== undefined){
if(!(validate18(data.spec, {instancePath:instancePath+"/spec",parentData:data,parentDataProperty:"spec",rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
}
}
validate17.errors = vErrors;
return errors === 0;
}

exports.c8 = validate22;

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data.selector === undefined || data.selector === null){
const err0 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "selector", detail: ""}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.template !== undefined){
if(!func0(data.template, {instancePath: instancePath+"/template"})){
vErrors = vErrors === null ? func0.errors : vErrors.concat(func0.errors);
errors = vErrors.length;
}
}
if(data.volumeClaimTemplates !== undefined){
let data1 = data.volumeClaimTemplates;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!func7(data1[i0], {instancePath: instancePath+"/volumeClaimTemplates/" + i0})){
vErrors = vErrors === null ? func7.errors : vErrors.concat(func7.errors);
errors = vErrors.length;
}
}
}
}
if(data.podManagementPolicy !== undefined){
let data3 = data.podManagementPolicy;
if(!((data3 === "OrderedReady") || (data3 === "Parallel"))){
const err1 = {instancePath:instancePath+"/podManagementPolicy",schemaPath:"#/properties/podManagementPolicy/enum",keyword:"enum",params:{allowedValues: schema13.properties.podManagementPolicy.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.updateStrategy !== undefined){
if(!(validate19(data.updateStrategy, {instancePath:instancePath+"/updateStrategy",parentData:data,parentDataProperty:"updateStrategy",rootData}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
}
}
validate22.errors = vErrors;
return errors === 0;
}

exports.c9 = validate24;

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined){
let data0 = data.type;
if(!(((data0 === "OnDelete") || (data0 === "Recreate")) || (data0 === "RollingUpdate"))){
const err0 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema14.properties.type.enum}};
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
validate24.errors = vErrors;
return errors === 0;
}

  return exports;
})();

// rules
function rules_DaemonSet(s, o, w) {
  if (!rt.isObject(s)) return;
  const p = rt.isObject(o) ? o : undefined;
  w.field("spec", s.spec, p === undefined ? undefined : p.spec, rules_DaemonSetSpec);
}
const list_DaemonSetSpec = [
  {when:3,message:"empty selector is invalid for daemonset",reason:"FieldValueInvalid",path:["selector"],suffix:".selector", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(14),((!(self.selector!=null))||(!cel.and(()=>(!cel.hasField((self?.selector??cel.getPath(self,"selector")),"matchLabels")),()=>(!cel.hasField((self?.selector??cel.getPath(self,"selector")),"matchExpressions")))))); }},
  {when:3,message:"invalid label selector",reason:"FieldValueInvalid",path:["selector"],suffix:".selector", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(7),((!(self.selector!=null))||cel.f.is_label_selector(b,(self?.selector??cel.getPath(self,"selector"))))); }},
  {when:3,message:"`selector` does not match template `labels`",reason:"FieldValueInvalid",path:["template","metadata","labels"],suffix:".template.metadata.labels", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(24),((self.selector!=null)&&cel.or(()=>cel.or(()=>cel.and(()=>(!cel.hasField((self?.selector??cel.getPath(self,"selector")),"matchLabels")),()=>(!cel.hasField((self?.selector??cel.getPath(self,"selector")),"matchExpressions"))),()=>(!cel.f.is_label_selector(b,(self?.selector??cel.getPath(self,"selector"))))),()=>cel.f.selects_dyn_dyn(b,(self?.selector??cel.getPath(self,"selector")),cel.convert((self?.template?.metadata??cel.getPath(self,"template","metadata")),{creationTimestamp:"t",deletionTimestamp:"t",managedFields:["l",{time:"t"}]}))))); }, value: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(15),(cel.and(()=>cel.hasField((self?.template??cel.getPath(self,"template")),"metadata"),()=>cel.hasField((self?.template?.metadata??cel.getPath(self,"template","metadata")),"labels"))?(self?.template?.metadata?.labels??cel.getPath(self,"template","metadata","labels")):null)); }},
  {when:3,message:"supported values: \"Always\"",reason:"FieldValueNotSupported",path:["template","spec","restartPolicy"],suffix:".template.spec.restartPolicy", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(10),((!(self.template!=null))||(cel.f.optional_orValue_value(b,cel.selectOptional((self?.template?.spec??cel.getPath(self,"template","spec")),"restartPolicy"),()=>"Always")==="Always"))); }},
  {when:3,message:"activeDeadlineSeconds in DaemonSet is not Supported",reason:"FieldValueForbidden",path:["template","spec","activeDeadlineSeconds"],suffix:".template.spec.activeDeadlineSeconds", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(9),((!(self.template!=null))||(!cel.hasField((self?.template?.spec??cel.getPath(self,"template","spec")),"activeDeadlineSeconds")))); }},
];
function rules_DaemonSetSpec_minReadySeconds(s, o, w) {
  w.format("nonNegative", s);
}
function rules_DaemonSetSpec_revisionHistoryLimit(s, o, w) {
  w.format("nonNegative", s);
}
function rules_DaemonSetSpec(s, o, w) {
  w.apply(list_DaemonSetSpec, s, o);
  if (!rt.isObject(s)) return;
  const p = rt.isObject(o) ? o : undefined;
  w.immutable("selector", "always", s.selector, p === undefined ? undefined : p.selector, p !== undefined);
  w.field("selector", s.selector, p === undefined ? undefined : p.selector, (s, o, w) => unit_meta_v1.rules.LabelSelector(s, o, w));
  w.field("template", s.template, p === undefined ? undefined : p.template, (s, o, w) => unit_core_v1_podspec.rules.PodTemplateSpec(s, o, w));
  w.field("minReadySeconds", s.minReadySeconds, p === undefined ? undefined : p.minReadySeconds, rules_DaemonSetSpec_minReadySeconds);
  w.field("revisionHistoryLimit", s.revisionHistoryLimit, p === undefined ? undefined : p.revisionHistoryLimit, rules_DaemonSetSpec_revisionHistoryLimit);
}
const list_Deployment = [
  {when:4,message:"must be greater than or equal to 0",reason:"FieldValueInvalid",path:["status","replicas"],suffix:".status.replicas", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(5),cel.greaterEquals(cel.f.optional_orValue_value(b,cel.selectOptional((self?.status??cel.getPath(self,"status")),"replicas"),()=>0),0)); }},
  {when:4,message:"must be greater than or equal to 0",reason:"FieldValueInvalid",path:["status","updatedReplicas"],suffix:".status.updatedReplicas", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(5),cel.greaterEquals(cel.f.optional_orValue_value(b,cel.selectOptional((self?.status??cel.getPath(self,"status")),"updatedReplicas"),()=>0),0)); }},
  {when:4,message:"must be greater than or equal to 0",reason:"FieldValueInvalid",path:["status","readyReplicas"],suffix:".status.readyReplicas", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(5),cel.greaterEquals(cel.f.optional_orValue_value(b,cel.selectOptional((self?.status??cel.getPath(self,"status")),"readyReplicas"),()=>0),0)); }},
  {when:4,message:"must be greater than or equal to 0",reason:"FieldValueInvalid",path:["status","availableReplicas"],suffix:".status.availableReplicas", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(5),cel.greaterEquals(cel.f.optional_orValue_value(b,cel.selectOptional((self?.status??cel.getPath(self,"status")),"availableReplicas"),()=>0),0)); }},
  {when:4,message:"must be greater than or equal to 0",reason:"FieldValueInvalid",path:["status","unavailableReplicas"],suffix:".status.unavailableReplicas", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(5),cel.greaterEquals(cel.f.optional_orValue_value(b,cel.selectOptional((self?.status??cel.getPath(self,"status")),"unavailableReplicas"),()=>0),0)); }},
  {when:4,message:"must be greater than or equal to 0",reason:"FieldValueInvalid",path:["status","collisionCount"],suffix:".status.collisionCount", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(5),cel.greaterEquals(cel.f.optional_orValue_value(b,cel.selectOptional((self?.status??cel.getPath(self,"status")),"collisionCount"),()=>0),0)); }},
  {when:4,message:"must be greater than or equal to 0",reason:"FieldValueInvalid",path:["status","observedGeneration"],suffix:".status.observedGeneration", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(5),cel.greaterEquals(cel.f.optional_orValue_value(b,cel.selectOptional((self?.status??cel.getPath(self,"status")),"observedGeneration"),()=>0),0)); }},
  {when:4,message:"cannot be greater than status.replicas",reason:"FieldValueInvalid",path:["status","updatedReplicas"],suffix:".status.updatedReplicas", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(9),cel.lessEquals(cel.f.optional_orValue_value(b,cel.selectOptional((self?.status??cel.getPath(self,"status")),"updatedReplicas"),()=>0),cel.f.optional_orValue_value(b,cel.selectOptional((self?.status??cel.getPath(self,"status")),"replicas"),()=>0))); }, value: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(4),cel.f.optional_orValue_value(b,cel.selectOptional((self?.status??cel.getPath(self,"status")),"updatedReplicas"),()=>0)); }},
  {when:4,message:"cannot be greater than status.replicas",reason:"FieldValueInvalid",path:["status","readyReplicas"],suffix:".status.readyReplicas", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(9),cel.lessEquals(cel.f.optional_orValue_value(b,cel.selectOptional((self?.status??cel.getPath(self,"status")),"readyReplicas"),()=>0),cel.f.optional_orValue_value(b,cel.selectOptional((self?.status??cel.getPath(self,"status")),"replicas"),()=>0))); }, value: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(4),cel.f.optional_orValue_value(b,cel.selectOptional((self?.status??cel.getPath(self,"status")),"readyReplicas"),()=>0)); }},
  {when:4,message:"cannot be greater than status.replicas",reason:"FieldValueInvalid",path:["status","availableReplicas"],suffix:".status.availableReplicas", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(9),cel.lessEquals(cel.f.optional_orValue_value(b,cel.selectOptional((self?.status??cel.getPath(self,"status")),"availableReplicas"),()=>0),cel.f.optional_orValue_value(b,cel.selectOptional((self?.status??cel.getPath(self,"status")),"replicas"),()=>0))); }, value: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(4),cel.f.optional_orValue_value(b,cel.selectOptional((self?.status??cel.getPath(self,"status")),"availableReplicas"),()=>0)); }},
  {when:4,message:"cannot be greater than readyReplicas",reason:"FieldValueInvalid",path:["status","availableReplicas"],suffix:".status.availableReplicas", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(9),cel.lessEquals(cel.f.optional_orValue_value(b,cel.selectOptional((self?.status??cel.getPath(self,"status")),"availableReplicas"),()=>0),cel.f.optional_orValue_value(b,cel.selectOptional((self?.status??cel.getPath(self,"status")),"readyReplicas"),()=>0))); }, value: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(4),cel.f.optional_orValue_value(b,cel.selectOptional((self?.status??cel.getPath(self,"status")),"availableReplicas"),()=>0)); }},
  {when:4,message:"cannot be decremented",reason:"FieldValueInvalid",path:["status","collisionCount"],suffix:".status.collisionCount",transition:true, rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(15),cel.or(()=>cel.greaterEquals(cel.f.optional_orValue_value(b,cel.selectOptional((self?.status??cel.getPath(self,"status")),"collisionCount"),()=>0),cel.f.optional_orValue_value(b,cel.selectOptional((oldSelf?.status??cel.getPath(oldSelf,"status")),"collisionCount"),()=>0)),()=>cel.less(cel.f.optional_orValue_value(b,cel.selectOptional((self?.status??cel.getPath(self,"status")),"collisionCount"),()=>0),0))); }, value: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(4),cel.f.optional_orValue_value(b,cel.selectOptional((self?.status??cel.getPath(self,"status")),"collisionCount"),()=>0)); }},
];
function rules_Deployment(s, o, w) {
  w.apply(list_Deployment, s, o);
  if (!rt.isObject(s)) return;
  const p = rt.isObject(o) ? o : undefined;
  w.field("spec", s.spec, p === undefined ? undefined : p.spec, rules_DeploymentSpec);
}
const list_DeploymentSpec = [
  {when:3,message:"empty selector is invalid for deployment",reason:"FieldValueInvalid",path:["selector"],suffix:".selector", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(14),((!(self.selector!=null))||(!cel.and(()=>(!cel.hasField((self?.selector??cel.getPath(self,"selector")),"matchLabels")),()=>(!cel.hasField((self?.selector??cel.getPath(self,"selector")),"matchExpressions")))))); }},
  {when:3,message:"invalid label selector",reason:"FieldValueInvalid",path:["selector"],suffix:".selector",hides:".template", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(7),((!(self.selector!=null))||cel.f.is_label_selector(b,(self?.selector??cel.getPath(self,"selector"))))); }},
  {when:3,message:"`selector` does not match template `labels`",reason:"FieldValueInvalid",path:["template","metadata","labels"],suffix:".template.metadata.labels", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(24),((self.selector!=null)&&cel.or(()=>cel.or(()=>cel.and(()=>(!cel.hasField((self?.selector??cel.getPath(self,"selector")),"matchLabels")),()=>(!cel.hasField((self?.selector??cel.getPath(self,"selector")),"matchExpressions"))),()=>(!cel.f.is_label_selector(b,(self?.selector??cel.getPath(self,"selector"))))),()=>cel.f.selects_dyn_dyn(b,(self?.selector??cel.getPath(self,"selector")),cel.convert((self?.template?.metadata??cel.getPath(self,"template","metadata")),{creationTimestamp:"t",deletionTimestamp:"t",managedFields:["l",{time:"t"}]}))))); }, value: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(11),(cel.hasField((self?.template?.metadata??cel.getPath(self,"template","metadata")),"labels")?(self?.template?.metadata?.labels??cel.getPath(self,"template","metadata","labels")):null)); }},
  {when:3,message:"must be greater than minReadySeconds",reason:"FieldValueInvalid",path:["progressDeadlineSeconds"],suffix:".progressDeadlineSeconds", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(7),cel.greater(cel.f.optional_orValue_value(b,cel.selectOptional(self,"progressDeadlineSeconds"),()=>600),cel.f.optional_orValue_value(b,cel.selectOptional(self,"minReadySeconds"),()=>0))); }},
  {when:3,message:"supported values: \"Always\"",reason:"FieldValueNotSupported",path:["template","spec","restartPolicy"],suffix:".template.spec.restartPolicy", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(6),(cel.f.optional_orValue_value(b,cel.selectOptional((self?.template?.spec??cel.getPath(self,"template","spec")),"restartPolicy"),()=>"Always")==="Always")); }},
  {when:3,message:"activeDeadlineSeconds in ReplicaSet is not Supported",reason:"FieldValueForbidden",path:["template","spec","activeDeadlineSeconds"],suffix:".template.spec.activeDeadlineSeconds", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(5),(!cel.hasField((self?.template?.spec??cel.getPath(self,"template","spec")),"activeDeadlineSeconds"))); }},
];
function rules_DeploymentSpec_replicas(s, o, w) {
  w.format("nonNegative", s);
}
function rules_DeploymentSpec_minReadySeconds(s, o, w) {
  w.format("nonNegative", s);
}
function rules_DeploymentSpec_revisionHistoryLimit(s, o, w) {
  w.format("nonNegative", s);
}
function rules_DeploymentSpec_progressDeadlineSeconds(s, o, w) {
  w.format("nonNegative", s);
}
function rules_DeploymentSpec(s, o, w) {
  w.apply(list_DeploymentSpec, s, o);
  if (!rt.isObject(s)) return;
  const p = rt.isObject(o) ? o : undefined;
  w.field("replicas", s.replicas, p === undefined ? undefined : p.replicas, rules_DeploymentSpec_replicas);
  w.immutable("selector", "always", s.selector, p === undefined ? undefined : p.selector, p !== undefined);
  w.field("selector", s.selector, p === undefined ? undefined : p.selector, (s, o, w) => unit_meta_v1.rules.LabelSelector(s, o, w));
  w.field("template", s.template, p === undefined ? undefined : p.template, (s, o, w) => unit_core_v1_podspec.rules.PodTemplateSpec(s, o, w));
  w.field("strategy", s.strategy, p === undefined ? undefined : p.strategy, rules_DeploymentStrategy);
  w.field("minReadySeconds", s.minReadySeconds, p === undefined ? undefined : p.minReadySeconds, rules_DeploymentSpec_minReadySeconds);
  w.field("revisionHistoryLimit", s.revisionHistoryLimit, p === undefined ? undefined : p.revisionHistoryLimit, rules_DeploymentSpec_revisionHistoryLimit);
  w.field("progressDeadlineSeconds", s.progressDeadlineSeconds, p === undefined ? undefined : p.progressDeadlineSeconds, rules_DeploymentSpec_progressDeadlineSeconds);
}
const list_DeploymentStrategy = [
  {when:3,message:"supported values: \"Recreate\", \"RollingUpdate\"",reason:"FieldValueNotSupported",hides:".rollingUpdate", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(13),cel.f.in_list(b,(self?.type??cel.getPath(self,"type")),["Recreate","RollingUpdate"])); }, value: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(86),cel.mapOf(["Type",(self?.type??cel.getPath(self,"type")),"RollingUpdate",((self.rollingUpdate!=null)?cel.mapOf(["MaxUnavailable",(cel.hasField((self?.rollingUpdate??cel.getPath(self,"rollingUpdate")),"maxUnavailable")?(self?.rollingUpdate?.maxUnavailable??cel.getPath(self,"rollingUpdate","maxUnavailable")):0),"MaxSurge",(cel.hasField((self?.rollingUpdate??cel.getPath(self,"rollingUpdate")),"maxSurge")?(self?.rollingUpdate?.maxSurge??cel.getPath(self,"rollingUpdate","maxSurge")):0)],[]):null)],[])); }},
  {when:3,message:"may not be specified when strategy `type` is 'Recreate'",reason:"FieldValueForbidden",path:["rollingUpdate"],suffix:".rollingUpdate",hides:".rollingUpdate", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(7),cel.or(()=>(!((self?.type??cel.getPath(self,"type"))==="Recreate")),()=>(!(self.rollingUpdate!=null)))); }},
];
function rules_DeploymentStrategy(s, o, w) {
  w.apply(list_DeploymentStrategy, s, o);
  if (!rt.isObject(s)) return;
  const p = rt.isObject(o) ? o : undefined;
  w.field("rollingUpdate", s.rollingUpdate, p === undefined ? undefined : p.rollingUpdate, rules_RollingUpdateDeployment);
}
function rules_ReplicaSet(s, o, w) {
  if (!rt.isObject(s)) return;
  const p = rt.isObject(o) ? o : undefined;
  w.field("spec", s.spec, p === undefined ? undefined : p.spec, rules_ReplicaSetSpec);
}
const list_ReplicaSetSpec = [
  {when:3,message:"empty selector is invalid for deployment",reason:"FieldValueInvalid",path:["selector"],suffix:".selector", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(14),((!(self.selector!=null))||(!cel.and(()=>(!cel.hasField((self?.selector??cel.getPath(self,"selector")),"matchLabels")),()=>(!cel.hasField((self?.selector??cel.getPath(self,"selector")),"matchExpressions")))))); }},
  {when:3,message:"invalid label selector",reason:"FieldValueInvalid",path:["selector"],suffix:".selector",hides:".template", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(7),((!(self.selector!=null))||cel.f.is_label_selector(b,(self?.selector??cel.getPath(self,"selector"))))); }},
  {when:3,message:"`selector` does not match template `labels`",reason:"FieldValueInvalid",path:["template","metadata","labels"],suffix:".template.metadata.labels", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(24),((self.selector!=null)&&cel.or(()=>cel.or(()=>cel.and(()=>(!cel.hasField((self?.selector??cel.getPath(self,"selector")),"matchLabels")),()=>(!cel.hasField((self?.selector??cel.getPath(self,"selector")),"matchExpressions"))),()=>(!cel.f.is_label_selector(b,(self?.selector??cel.getPath(self,"selector"))))),()=>cel.f.selects_dyn_dyn(b,(self?.selector??cel.getPath(self,"selector")),cel.convert((self?.template?.metadata??cel.getPath(self,"template","metadata")),{creationTimestamp:"t",deletionTimestamp:"t",managedFields:["l",{time:"t"}]}))))); }, value: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(15),(cel.and(()=>cel.hasField((self?.template??cel.getPath(self,"template")),"metadata"),()=>cel.hasField((self?.template?.metadata??cel.getPath(self,"template","metadata")),"labels"))?(self?.template?.metadata?.labels??cel.getPath(self,"template","metadata","labels")):null)); }},
  {when:3,message:"supported values: \"Always\"",reason:"FieldValueNotSupported",path:["template","spec","restartPolicy"],suffix:".template.spec.restartPolicy", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(10),((!(self.template!=null))||(cel.f.optional_orValue_value(b,cel.selectOptional((self?.template?.spec??cel.getPath(self,"template","spec")),"restartPolicy"),()=>"Always")==="Always"))); }},
  {when:3,message:"activeDeadlineSeconds in ReplicaSet is not Supported",reason:"FieldValueForbidden",path:["template","spec","activeDeadlineSeconds"],suffix:".template.spec.activeDeadlineSeconds", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(9),((!(self.template!=null))||(!cel.hasField((self?.template?.spec??cel.getPath(self,"template","spec")),"activeDeadlineSeconds")))); }},
];
function rules_ReplicaSetSpec_replicas(s, o, w) {
  w.format("nonNegative", s);
}
function rules_ReplicaSetSpec_minReadySeconds(s, o, w) {
  w.format("nonNegative", s);
}
function rules_ReplicaSetSpec(s, o, w) {
  w.apply(list_ReplicaSetSpec, s, o);
  if (!rt.isObject(s)) return;
  const p = rt.isObject(o) ? o : undefined;
  w.field("replicas", s.replicas, p === undefined ? undefined : p.replicas, rules_ReplicaSetSpec_replicas);
  w.field("minReadySeconds", s.minReadySeconds, p === undefined ? undefined : p.minReadySeconds, rules_ReplicaSetSpec_minReadySeconds);
  w.immutable("selector", "always", s.selector, p === undefined ? undefined : p.selector, p !== undefined);
  w.field("selector", s.selector, p === undefined ? undefined : p.selector, (s, o, w) => unit_meta_v1.rules.LabelSelector(s, o, w));
  w.field("template", s.template, p === undefined ? undefined : p.template, (s, o, w) => unit_core_v1_podspec.rules.PodTemplateSpec(s, o, w));
}
const list_RollingUpdateDeployment = [
  {when:3,message:"may not be 0 when `maxSurge` is 0",reason:"FieldValueInvalid",path:["maxUnavailable"],suffix:".maxUnavailable", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(41),(((!(self.maxUnavailable!=null))||(!(self.maxSurge!=null)))||cel.or(()=>(!(cel.equal(cel.f.type(b,(self?.maxUnavailable??cel.getPath(self,"maxUnavailable"))),cel.type("int"),b)?cel.equalNumbers(cel.from(cel.call({name:"int",member:false,args:[(self?.maxUnavailable??cel.getPath(self,"maxUnavailable"))]},b),{kind:"int"}),0):(!cel.f.matches_string(b,cel.from(cel.call({name:"string",member:false,args:[(self?.maxUnavailable??cel.getPath(self,"maxUnavailable"))]},b),{kind:"string"}),"^0*[1-9][0-9]*%$")))),()=>(!(cel.equal(cel.f.type(b,(self?.maxSurge??cel.getPath(self,"maxSurge"))),cel.type("int"),b)?cel.equalNumbers(cel.from(cel.call({name:"int",member:false,args:[(self?.maxSurge??cel.getPath(self,"maxSurge"))]},b),{kind:"int"}),0):(!cel.f.matches_string(b,cel.from(cel.call({name:"string",member:false,args:[(self?.maxSurge??cel.getPath(self,"maxSurge"))]},b),{kind:"string"}),"^0*[1-9][0-9]*%$"))))))); }},
  {when:3,message:"must not be greater than 100%",reason:"FieldValueInvalid",path:["maxUnavailable"],suffix:".maxUnavailable", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(21),cel.or(()=>((!(self.maxUnavailable!=null))||(!cel.equal(cel.f.type(b,(self?.maxUnavailable??cel.getPath(self,"maxUnavailable"))),cel.type("string"),b))),()=>cel.or(()=>(!cel.f.matches_string(b,cel.from(cel.call({name:"string",member:false,args:[(self?.maxUnavailable??cel.getPath(self,"maxUnavailable"))]},b),{kind:"string"}),"^[0-9]+%$")),()=>(!cel.f.matches_string(b,cel.from(cel.call({name:"string",member:false,args:[(self?.maxUnavailable??cel.getPath(self,"maxUnavailable"))]},b),{kind:"string"}),"^0*([2-9][0-9][0-9]|1[1-9][0-9]|10[1-9]|[1-9][0-9]{3,})%$"))))); }},
];
function rules_RollingUpdateDeployment_maxUnavailable(s, o, w) {
  w.format("nonNegativeOrPercent", s);
}
function rules_RollingUpdateDeployment_maxSurge(s, o, w) {
  w.format("nonNegativeOrPercent", s);
}
function rules_RollingUpdateDeployment(s, o, w) {
  w.apply(list_RollingUpdateDeployment, s, o);
  if (!rt.isObject(s)) return;
  const p = rt.isObject(o) ? o : undefined;
  w.field("maxUnavailable", s.maxUnavailable, p === undefined ? undefined : p.maxUnavailable, rules_RollingUpdateDeployment_maxUnavailable);
  w.field("maxSurge", s.maxSurge, p === undefined ? undefined : p.maxSurge, rules_RollingUpdateDeployment_maxSurge);
}
function rules_StatefulSet(s, o, w) {
  if (!rt.isObject(s)) return;
  const p = rt.isObject(o) ? o : undefined;
  w.field("spec", s.spec, p === undefined ? undefined : p.spec, rules_StatefulSetSpec);
}
const list_StatefulSetSpec = [
  {when:3,message:"empty selector is invalid for statefulset",reason:"FieldValueInvalid",path:["selector"],suffix:".selector", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(14),((!(self.selector!=null))||(!cel.and(()=>(!cel.hasField((self?.selector??cel.getPath(self,"selector")),"matchLabels")),()=>(!cel.hasField((self?.selector??cel.getPath(self,"selector")),"matchExpressions")))))); }},
  {when:3,message:"",reason:"FieldValueInvalid",path:["selector"],suffix:".selector", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(7),((!(self.selector!=null))||cel.f.is_label_selector(b,(self?.selector??cel.getPath(self,"selector"))))); }},
  {when:3,message:"`selector` does not match template `labels`",reason:"FieldValueInvalid",path:["template","metadata","labels"],suffix:".template.metadata.labels", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(24),((self.selector!=null)&&cel.or(()=>cel.or(()=>cel.and(()=>(!cel.hasField((self?.selector??cel.getPath(self,"selector")),"matchLabels")),()=>(!cel.hasField((self?.selector??cel.getPath(self,"selector")),"matchExpressions"))),()=>(!cel.f.is_label_selector(b,(self?.selector??cel.getPath(self,"selector"))))),()=>cel.f.selects_dyn_dyn(b,(self?.selector??cel.getPath(self,"selector")),cel.convert((self?.template?.metadata??cel.getPath(self,"template","metadata")),{creationTimestamp:"t",deletionTimestamp:"t",managedFields:["l",{time:"t"}]}))))); }, value: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(15),(cel.and(()=>cel.hasField((self?.template??cel.getPath(self,"template")),"metadata"),()=>cel.hasField((self?.template?.metadata??cel.getPath(self,"template","metadata")),"labels"))?(self?.template?.metadata?.labels??cel.getPath(self,"template","metadata","labels")):null)); }},
  {when:3,message:"supported values: \"Always\"",reason:"FieldValueNotSupported",path:["template","spec","restartPolicy"],suffix:".template.spec.restartPolicy", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(10),((!(self.template!=null))||(cel.f.optional_orValue_value(b,cel.selectOptional((self?.template?.spec??cel.getPath(self,"template","spec")),"restartPolicy"),()=>"Always")==="Always"))); }},
  {when:3,message:"activeDeadlineSeconds in StatefulSet is not Supported",reason:"FieldValueForbidden",path:["template","spec","activeDeadlineSeconds"],suffix:".template.spec.activeDeadlineSeconds", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(9),((!(self.template!=null))||(!cel.hasField((self?.template?.spec??cel.getPath(self,"template","spec")),"activeDeadlineSeconds")))); }},
];
function rules_StatefulSetSpec_replicas(s, o, w) {
  w.format("nonNegative", s);
}
function rules_StatefulSetSpec_volumeClaimTemplates(s, o, w) {
  w.items(s, o, (s, o, w) => unit_core_v1.rules.PersistentVolumeClaim(s, o, w), undefined);
}
function rules_StatefulSetSpec_revisionHistoryLimit(s, o, w) {
  w.format("nonNegative", s);
}
function rules_StatefulSetSpec_minReadySeconds(s, o, w) {
  w.format("nonNegative", s);
}
function rules_StatefulSetSpec(s, o, w) {
  w.apply(list_StatefulSetSpec, s, o);
  if (!rt.isObject(s)) return;
  const p = rt.isObject(o) ? o : undefined;
  w.field("replicas", s.replicas, p === undefined ? undefined : p.replicas, rules_StatefulSetSpec_replicas);
  w.field("selector", s.selector, p === undefined ? undefined : p.selector, (s, o, w) => unit_meta_v1.rules.LabelSelector(s, o, w));
  w.field("template", s.template, p === undefined ? undefined : p.template, (s, o, w) => unit_core_v1_podspec.rules.PodTemplateSpec(s, o, w));
  w.field("volumeClaimTemplates", s.volumeClaimTemplates, p === undefined ? undefined : p.volumeClaimTemplates, rules_StatefulSetSpec_volumeClaimTemplates);
  w.field("revisionHistoryLimit", s.revisionHistoryLimit, p === undefined ? undefined : p.revisionHistoryLimit, rules_StatefulSetSpec_revisionHistoryLimit);
  w.field("minReadySeconds", s.minReadySeconds, p === undefined ? undefined : p.minReadySeconds, rules_StatefulSetSpec_minReadySeconds);
}

return {
  decode: {
    DaemonSet: decode_DaemonSet,
    DaemonSetCondition: decode_DaemonSetCondition,
    DaemonSetSpec: decode_DaemonSetSpec,
    DaemonSetStatus: decode_DaemonSetStatus,
    DaemonSetUpdateStrategy: decode_DaemonSetUpdateStrategy,
    Deployment: decode_Deployment,
    DeploymentCondition: decode_DeploymentCondition,
    DeploymentSpec: decode_DeploymentSpec,
    DeploymentStatus: decode_DeploymentStatus,
    DeploymentStrategy: decode_DeploymentStrategy,
    ReplicaSet: decode_ReplicaSet,
    ReplicaSetCondition: decode_ReplicaSetCondition,
    ReplicaSetSpec: decode_ReplicaSetSpec,
    ReplicaSetStatus: decode_ReplicaSetStatus,
    RollingUpdateDaemonSet: decode_RollingUpdateDaemonSet,
    RollingUpdateDeployment: decode_RollingUpdateDeployment,
    RollingUpdateStatefulSetStrategy: decode_RollingUpdateStatefulSetStrategy,
    StatefulSet: decode_StatefulSet,
    StatefulSetCondition: decode_StatefulSetCondition,
    StatefulSetOrdinals: decode_StatefulSetOrdinals,
    StatefulSetPersistentVolumeClaimRetentionPolicy: decode_StatefulSetPersistentVolumeClaimRetentionPolicy,
    StatefulSetSpec: decode_StatefulSetSpec,
    StatefulSetStatus: decode_StatefulSetStatus,
    StatefulSetUpdateStrategy: decode_StatefulSetUpdateStrategy,
  },
  defaults: {
    DaemonSet: defaults_DaemonSet,
    DaemonSetSpec: defaults_DaemonSetSpec,
    DaemonSetUpdateStrategy: defaults_DaemonSetUpdateStrategy,
    Deployment: defaults_Deployment,
    DeploymentSpec: defaults_DeploymentSpec,
    DeploymentStrategy: defaults_DeploymentStrategy,
    ReplicaSet: defaults_ReplicaSet,
    ReplicaSetSpec: defaults_ReplicaSetSpec,
    StatefulSet: defaults_StatefulSet,
    StatefulSetPersistentVolumeClaimRetentionPolicy: defaults_StatefulSetPersistentVolumeClaimRetentionPolicy,
    StatefulSetSpec: defaults_StatefulSetSpec,
    StatefulSetUpdateStrategy: defaults_StatefulSetUpdateStrategy,
  },
  check: {
    DaemonSet: checks.c0,
    DaemonSetSpec: checks.c1,
    DaemonSetUpdateStrategy: checks.c2,
    Deployment: checks.c3,
    DeploymentSpec: checks.c4,
    ReplicaSet: checks.c5,
    ReplicaSetSpec: checks.c6,
    StatefulSet: checks.c7,
    StatefulSetSpec: checks.c8,
    StatefulSetUpdateStrategy: checks.c9,
  },
  rules: {
    DaemonSet: rules_DaemonSet,
    DaemonSetSpec: rules_DaemonSetSpec,
    Deployment: rules_Deployment,
    DeploymentSpec: rules_DeploymentSpec,
    DeploymentStrategy: rules_DeploymentStrategy,
    ReplicaSet: rules_ReplicaSet,
    ReplicaSetSpec: rules_ReplicaSetSpec,
    RollingUpdateDeployment: rules_RollingUpdateDeployment,
    StatefulSet: rules_StatefulSet,
    StatefulSetSpec: rules_StatefulSetSpec,
  },
  structure: {
    DaemonSet: () => ({t:"struct",f:{kind:{t:"scalar"},apiVersion:{t:"scalar"},metadata:["meta\u002fv1","ObjectMeta"],spec:["apps\u002fv1","DaemonSetSpec"],status:["apps\u002fv1","DaemonSetStatus"]}}),
    DaemonSetCondition: () => ({t:"struct",f:{type:{t:"scalar"},status:{t:"scalar"},lastTransitionTime:["meta\u002fv1","Time"],reason:{t:"scalar"},message:{t:"scalar"}}}),
    DaemonSetSpec: () => ({t:"struct",f:{selector:["meta\u002fv1","LabelSelector"],template:["core\u002fv1\u002fpodspec","PodTemplateSpec"],updateStrategy:["apps\u002fv1","DaemonSetUpdateStrategy"],minReadySeconds:{t:"scalar"},revisionHistoryLimit:{t:"scalar"}}}),
    DaemonSetStatus: () => ({t:"struct",f:{currentNumberScheduled:{t:"scalar"},numberMisscheduled:{t:"scalar"},desiredNumberScheduled:{t:"scalar"},numberReady:{t:"scalar"},observedGeneration:{t:"scalar"},updatedNumberScheduled:{t:"scalar"},numberAvailable:{t:"scalar"},numberUnavailable:{t:"scalar"},collisionCount:{t:"scalar"},conditions:{patchMergeKey:"type",patchStrategy:["merge"],t:"list",i:["apps\u002fv1","DaemonSetCondition"],listType:"map",listMapKeys:["type"]}}}),
    DaemonSetUpdateStrategy: () => ({t:"struct",f:{type:{t:"scalar"},rollingUpdate:["apps\u002fv1","RollingUpdateDaemonSet"]}}),
    Deployment: () => ({t:"struct",f:{kind:{t:"scalar"},apiVersion:{t:"scalar"},metadata:["meta\u002fv1","ObjectMeta"],spec:["apps\u002fv1","DeploymentSpec"],status:["apps\u002fv1","DeploymentStatus"]}}),
    DeploymentCondition: () => ({t:"struct",f:{type:{t:"scalar"},status:{t:"scalar"},lastUpdateTime:["meta\u002fv1","Time"],lastTransitionTime:["meta\u002fv1","Time"],reason:{t:"scalar"},message:{t:"scalar"}}}),
    DeploymentSpec: () => ({t:"struct",f:{replicas:{t:"scalar"},selector:["meta\u002fv1","LabelSelector"],template:["core\u002fv1\u002fpodspec","PodTemplateSpec"],strategy:{patchStrategy:["retainKeys"],r:["apps\u002fv1","DeploymentStrategy"]},minReadySeconds:{t:"scalar"},revisionHistoryLimit:{t:"scalar"},paused:{t:"scalar"},progressDeadlineSeconds:{t:"scalar"}}}),
    DeploymentStatus: () => ({t:"struct",f:{observedGeneration:{t:"scalar"},replicas:{t:"scalar"},updatedReplicas:{t:"scalar"},readyReplicas:{t:"scalar"},availableReplicas:{t:"scalar"},unavailableReplicas:{t:"scalar"},terminatingReplicas:{t:"scalar"},conditions:{patchMergeKey:"type",patchStrategy:["merge"],t:"list",i:["apps\u002fv1","DeploymentCondition"],listType:"map",listMapKeys:["type"]},collisionCount:{t:"scalar"}}}),
    DeploymentStrategy: () => ({t:"struct",f:{type:{t:"scalar"},rollingUpdate:["apps\u002fv1","RollingUpdateDeployment"]}}),
    ReplicaSet: () => ({t:"struct",f:{kind:{t:"scalar"},apiVersion:{t:"scalar"},metadata:["meta\u002fv1","ObjectMeta"],spec:["apps\u002fv1","ReplicaSetSpec"],status:["apps\u002fv1","ReplicaSetStatus"]}}),
    ReplicaSetCondition: () => ({t:"struct",f:{type:{t:"scalar"},status:{t:"scalar"},lastTransitionTime:["meta\u002fv1","Time"],reason:{t:"scalar"},message:{t:"scalar"}}}),
    ReplicaSetSpec: () => ({t:"struct",f:{replicas:{t:"scalar"},minReadySeconds:{t:"scalar"},selector:["meta\u002fv1","LabelSelector"],template:["core\u002fv1\u002fpodspec","PodTemplateSpec"]}}),
    ReplicaSetStatus: () => ({t:"struct",f:{replicas:{t:"scalar"},fullyLabeledReplicas:{t:"scalar"},readyReplicas:{t:"scalar"},availableReplicas:{t:"scalar"},terminatingReplicas:{t:"scalar"},observedGeneration:{t:"scalar"},conditions:{patchMergeKey:"type",patchStrategy:["merge"],t:"list",i:["apps\u002fv1","ReplicaSetCondition"],listType:"map",listMapKeys:["type"]}}}),
    RollingUpdateDaemonSet: () => ({t:"struct",f:{maxUnavailable:["util\u002fintstr","IntOrString"],maxSurge:["util\u002fintstr","IntOrString"]}}),
    RollingUpdateDeployment: () => ({t:"struct",f:{maxUnavailable:["util\u002fintstr","IntOrString"],maxSurge:["util\u002fintstr","IntOrString"]}}),
    RollingUpdateStatefulSetStrategy: () => ({t:"struct",f:{partition:{t:"scalar"},maxUnavailable:["util\u002fintstr","IntOrString"]}}),
    StatefulSet: () => ({t:"struct",f:{kind:{t:"scalar"},apiVersion:{t:"scalar"},metadata:["meta\u002fv1","ObjectMeta"],spec:["apps\u002fv1","StatefulSetSpec"],status:["apps\u002fv1","StatefulSetStatus"]}}),
    StatefulSetCondition: () => ({t:"struct",f:{type:{t:"scalar"},status:{t:"scalar"},lastTransitionTime:["meta\u002fv1","Time"],reason:{t:"scalar"},message:{t:"scalar"}}}),
    StatefulSetOrdinals: () => ({t:"struct",f:{start:{t:"scalar"}}}),
    StatefulSetPersistentVolumeClaimRetentionPolicy: () => ({t:"struct",f:{whenDeleted:{t:"scalar"},whenScaled:{t:"scalar"}}}),
    StatefulSetSpec: () => ({t:"struct",f:{replicas:{t:"scalar"},selector:["meta\u002fv1","LabelSelector"],template:["core\u002fv1\u002fpodspec","PodTemplateSpec"],volumeClaimTemplates:{t:"list",i:["core\u002fv1","PersistentVolumeClaim"],listType:"atomic"},serviceName:{t:"scalar"},podManagementPolicy:{t:"scalar"},updateStrategy:["apps\u002fv1","StatefulSetUpdateStrategy"],revisionHistoryLimit:{t:"scalar"},minReadySeconds:{t:"scalar"},persistentVolumeClaimRetentionPolicy:["apps\u002fv1","StatefulSetPersistentVolumeClaimRetentionPolicy"],ordinals:["apps\u002fv1","StatefulSetOrdinals"]}}),
    StatefulSetStatus: () => ({t:"struct",f:{observedGeneration:{t:"scalar"},replicas:{t:"scalar"},readyReplicas:{t:"scalar"},currentReplicas:{t:"scalar"},updatedReplicas:{t:"scalar"},currentRevision:{t:"scalar"},updateRevision:{t:"scalar"},collisionCount:{t:"scalar"},conditions:{patchMergeKey:"type",patchStrategy:["merge"],t:"list",i:["apps\u002fv1","StatefulSetCondition"],listType:"map",listMapKeys:["type"]},availableReplicas:{t:"scalar"}}}),
    StatefulSetUpdateStrategy: () => ({t:"struct",f:{type:{t:"scalar"},rollingUpdate:["apps\u002fv1","RollingUpdateStatefulSetStrategy"]}}),
  },
  versions: {
    "apps\u002fdaemonsets\u002fv1": {cells: [{type:"string",path:["metadata","name"]}, {...{type:"integer"}, cel: (self, c) => { const b = c.budget; return (b.charge(3),(self?.status?.desiredNumberScheduled??cel.getPath(self,"status","desiredNumberScheduled"))); }}, {...{type:"integer"}, cel: (self, c) => { const b = c.budget; return (b.charge(3),(self?.status?.currentNumberScheduled??cel.getPath(self,"status","currentNumberScheduled"))); }}, {...{type:"integer"}, cel: (self, c) => { const b = c.budget; return (b.charge(3),(self?.status?.numberReady??cel.getPath(self,"status","numberReady"))); }}, {...{type:"integer"}, cel: (self, c) => { const b = c.budget; return (b.charge(4),cel.f.optional_orValue_value(b,cel.selectOptional((self?.status??cel.getPath(self,"status")),"updatedNumberScheduled"),()=>0)); }}, {...{type:"integer"}, cel: (self, c) => { const b = c.budget; return (b.charge(4),cel.f.optional_orValue_value(b,cel.selectOptional((self?.status??cel.getPath(self,"status")),"numberAvailable"),()=>0)); }}, {...{type:"string"}, cel: (self, c) => { const b = c.budget; return (b.charge(77),(cel.equalNumbers(cel.f.size_map(b,cel.f.optional_orValue_value(b,cel.selectOptional(cel.selectOptional((self?.spec?.template??cel.getPath(self,"spec","template")),"spec"),"nodeSelector"),()=>cel.mapOf([],[]))),0)?"\u003cnone\u003e":cel.f.list_join_string(b,cel.map(cel.f.optional_orValue_value(b,cel.selectOptional(cel.selectOptional((self?.spec?.template??cel.getPath(self,"spec","template")),"spec"),"nodeSelector"),()=>cel.mapOf([],[])),(v0)=>cel.f.add_string(b,cel.f.add_string(b,v0,"="),cel.f.index_map(b,cel.f.optional_orValue_value(b,cel.selectOptional(cel.selectOptional((self?.spec?.template??cel.getPath(self,"spec","template")),"spec"),"nodeSelector"),()=>cel.mapOf([],[])),v0)),[b,44]),","))); }}, {...{type:"string"}, cel: (self, c) => { const b = c.budget; return (b.charge(8),(cel.hasField((self?.metadata??cel.getPath(self,"metadata")),"creationTimestamp")?cel.f.age_timestamp(b,cel.convert((self?.metadata?.creationTimestamp??cel.getPath(self,"metadata","creationTimestamp")),"t")):"\u003cunknown\u003e")); }}, {...{type:"string"}, cel: (self, c) => { const b = c.budget; return (b.charge(18),cel.f.list_join_string(b,cel.map(cel.f.optional_orValue_value(b,cel.selectOptional(cel.selectOptional((self?.spec?.template??cel.getPath(self,"spec","template")),"spec"),"containers"),()=>[]),(v0)=>(v0?.name??cel.getPath(v0,"name")),[b,5]),",")); }}, {...{type:"string"}, cel: (self, c) => { const b = c.budget; return (b.charge(18),cel.f.list_join_string(b,cel.map(cel.f.optional_orValue_value(b,cel.selectOptional(cel.selectOptional((self?.spec?.template??cel.getPath(self,"spec","template")),"spec"),"containers"),()=>[]),(v0)=>cel.f.optional_orValue_value(b,cel.selectOptional(v0,"image"),()=>""),[b,6]),",")); }}, {...{type:"string"}, cel: (self, c) => { const b = c.budget; return (b.charge(79),((!cel.hasField((self?.spec??cel.getPath(self,"spec")),"selector"))?"\u003cnone\u003e":(cel.exists(cel.f.optional_orValue_value(b,cel.selectOptional((self?.spec?.selector??cel.getPath(self,"spec","selector")),"matchExpressions"),()=>[]),(v0)=>(!cel.f.in_list(b,(v0?.operator??cel.getPath(v0,"operator")),["In","NotIn","Exists","DoesNotExist"])),[b,17])?"\u003cinvalid\u003e":cel.f.list_join_string(b,cel.map(cel.f.list_string_sort(b,cel.map(cel.f.add_list(b,cel.map(cel.f.optional_orValue_value(b,cel.selectOptional((self?.spec?.selector??cel.getPath(self,"spec","selector")),"matchLabels"),()=>cel.mapOf([],[])),(v1)=>[v1,cel.f.add_string(b,cel.f.add_string(b,v1,"="),cel.f.index_map(b,(self?.spec?.selector?.matchLabels??cel.getPath(self,"spec","selector","matchLabels")),v1))],[b,23]),cel.map(cel.f.optional_orValue_value(b,cel.selectOptional((self?.spec?.selector??cel.getPath(self,"spec","selector")),"matchExpressions"),()=>[]),(v2)=>[(v2?.key??cel.getPath(v2,"key")),(((v2?.operator??cel.getPath(v2,"operator"))==="In")?cel.f.add_string(b,cel.f.add_string(b,cel.f.add_string(b,(v2?.key??cel.getPath(v2,"key"))," in ("),cel.f.list_join_string(b,cel.f.list_string_sort(b,cel.f.optional_orValue_value(b,cel.selectOptional(v2,"values"),()=>[])),",")),")"):(((v2?.operator??cel.getPath(v2,"operator"))==="NotIn")?cel.f.add_string(b,cel.f.add_string(b,cel.f.add_string(b,(v2?.key??cel.getPath(v2,"key"))," notin ("),cel.f.list_join_string(b,cel.f.list_string_sort(b,cel.f.optional_orValue_value(b,cel.selectOptional(v2,"values"),()=>[])),",")),")"):(((v2?.operator??cel.getPath(v2,"operator"))==="Exists")?(v2?.key??cel.getPath(v2,"key")):cel.f.add_string(b,"!",(v2?.key??cel.getPath(v2,"key"))))))],[b,72])),(v3)=>cel.f.list_join_string(b,v3,"\u0000"),[b,5])),(v4)=>cel.f.index_list(b,cel.f.string_split_string(b,v4,"\u0000"),1),[b,6]),",")))); }}], fields: [], proxies: {}},
    "apps\u002fdeployments\u002fv1": {cells: [{type:"string",path:["metadata","name"]}, {...{type:"string"}, cel: (self, c) => { const b = c.budget; return (b.charge(12),cel.f.add_string(b,cel.f.add_string(b,cel.f.int64_to_string(b,cel.f.optional_orValue_value(b,cel.selectOptional((self?.status??cel.getPath(self,"status")),"readyReplicas"),()=>0)),"\u002f"),cel.f.int64_to_string(b,cel.f.optional_orValue_value(b,cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"replicas"),()=>0)))); }}, {...{type:"string"}, cel: (self, c) => { const b = c.budget; return (b.charge(4),cel.f.optional_orValue_value(b,cel.selectOptional((self?.status??cel.getPath(self,"status")),"updatedReplicas"),()=>0)); }}, {...{type:"string"}, cel: (self, c) => { const b = c.budget; return (b.charge(4),cel.f.optional_orValue_value(b,cel.selectOptional((self?.status??cel.getPath(self,"status")),"availableReplicas"),()=>0)); }}, {...{type:"string"}, cel: (self, c) => { const b = c.budget; return (b.charge(8),(cel.hasField((self?.metadata??cel.getPath(self,"metadata")),"creationTimestamp")?cel.f.age_timestamp(b,cel.convert((self?.metadata?.creationTimestamp??cel.getPath(self,"metadata","creationTimestamp")),"t")):"\u003cunknown\u003e")); }}, {...{type:"string"}, cel: (self, c) => { const b = c.budget; return (b.charge(18),cel.f.list_join_string(b,cel.map(cel.f.optional_orValue_value(b,cel.selectOptional(cel.selectOptional((self?.spec?.template??cel.getPath(self,"spec","template")),"spec"),"containers"),()=>[]),(v0)=>(v0?.name??cel.getPath(v0,"name")),[b,5]),",")); }}, {...{type:"string"}, cel: (self, c) => { const b = c.budget; return (b.charge(18),cel.f.list_join_string(b,cel.map(cel.f.optional_orValue_value(b,cel.selectOptional(cel.selectOptional((self?.spec?.template??cel.getPath(self,"spec","template")),"spec"),"containers"),()=>[]),(v0)=>cel.f.optional_orValue_value(b,cel.selectOptional(v0,"image"),()=>""),[b,6]),",")); }}, {...{type:"string"}, cel: (self, c) => { const b = c.budget; return (b.charge(79),((!cel.hasField((self?.spec??cel.getPath(self,"spec")),"selector"))?"":(cel.exists(cel.f.optional_orValue_value(b,cel.selectOptional((self?.spec?.selector??cel.getPath(self,"spec","selector")),"matchExpressions"),()=>[]),(v0)=>(!cel.f.in_list(b,(v0?.operator??cel.getPath(v0,"operator")),["In","NotIn","Exists","DoesNotExist"])),[b,17])?"\u003cinvalid\u003e":cel.f.list_join_string(b,cel.map(cel.f.list_string_sort(b,cel.map(cel.f.add_list(b,cel.map(cel.f.optional_orValue_value(b,cel.selectOptional((self?.spec?.selector??cel.getPath(self,"spec","selector")),"matchLabels"),()=>cel.mapOf([],[])),(v1)=>[v1,cel.f.add_string(b,cel.f.add_string(b,v1,"="),cel.f.index_map(b,(self?.spec?.selector?.matchLabels??cel.getPath(self,"spec","selector","matchLabels")),v1))],[b,23]),cel.map(cel.f.optional_orValue_value(b,cel.selectOptional((self?.spec?.selector??cel.getPath(self,"spec","selector")),"matchExpressions"),()=>[]),(v2)=>[(v2?.key??cel.getPath(v2,"key")),(((v2?.operator??cel.getPath(v2,"operator"))==="In")?cel.f.add_string(b,cel.f.add_string(b,cel.f.add_string(b,(v2?.key??cel.getPath(v2,"key"))," in ("),cel.f.list_join_string(b,cel.f.list_string_sort(b,cel.f.optional_orValue_value(b,cel.selectOptional(v2,"values"),()=>[])),",")),")"):(((v2?.operator??cel.getPath(v2,"operator"))==="NotIn")?cel.f.add_string(b,cel.f.add_string(b,cel.f.add_string(b,(v2?.key??cel.getPath(v2,"key"))," notin ("),cel.f.list_join_string(b,cel.f.list_string_sort(b,cel.f.optional_orValue_value(b,cel.selectOptional(v2,"values"),()=>[])),",")),")"):(((v2?.operator??cel.getPath(v2,"operator"))==="Exists")?(v2?.key??cel.getPath(v2,"key")):cel.f.add_string(b,"!",(v2?.key??cel.getPath(v2,"key"))))))],[b,72])),(v3)=>cel.f.list_join_string(b,v3,"\u0000"),[b,5])),(v4)=>cel.f.index_list(b,cel.f.string_split_string(b,v4,"\u0000"),1),[b,6]),",")))); }}], fields: [], proxies: {}},
    "apps\u002freplicasets\u002fv1": {cells: [{type:"string",path:["metadata","name"]}, {...{type:"integer"}, cel: (self, c) => { const b = c.budget; return (b.charge(4),cel.f.optional_orValue_value(b,cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"replicas"),()=>0)); }}, {...{type:"integer"}, cel: (self, c) => { const b = c.budget; return (b.charge(3),(self?.status?.replicas??cel.getPath(self,"status","replicas"))); }}, {...{type:"integer"}, cel: (self, c) => { const b = c.budget; return (b.charge(4),cel.f.optional_orValue_value(b,cel.selectOptional((self?.status??cel.getPath(self,"status")),"readyReplicas"),()=>0)); }}, {...{type:"string"}, cel: (self, c) => { const b = c.budget; return (b.charge(8),(cel.hasField((self?.metadata??cel.getPath(self,"metadata")),"creationTimestamp")?cel.f.age_timestamp(b,cel.convert((self?.metadata?.creationTimestamp??cel.getPath(self,"metadata","creationTimestamp")),"t")):"\u003cunknown\u003e")); }}, {...{type:"string"}, cel: (self, c) => { const b = c.budget; return (b.charge(18),cel.f.list_join_string(b,cel.map(cel.f.optional_orValue_value(b,cel.selectOptional(cel.selectOptional((self?.spec?.template??cel.getPath(self,"spec","template")),"spec"),"containers"),()=>[]),(v0)=>(v0?.name??cel.getPath(v0,"name")),[b,5]),",")); }}, {...{type:"string"}, cel: (self, c) => { const b = c.budget; return (b.charge(18),cel.f.list_join_string(b,cel.map(cel.f.optional_orValue_value(b,cel.selectOptional(cel.selectOptional((self?.spec?.template??cel.getPath(self,"spec","template")),"spec"),"containers"),()=>[]),(v0)=>cel.f.optional_orValue_value(b,cel.selectOptional(v0,"image"),()=>""),[b,6]),",")); }}, {...{type:"string"}, cel: (self, c) => { const b = c.budget; return (b.charge(79),((!cel.hasField((self?.spec??cel.getPath(self,"spec")),"selector"))?"\u003cnone\u003e":(cel.exists(cel.f.optional_orValue_value(b,cel.selectOptional((self?.spec?.selector??cel.getPath(self,"spec","selector")),"matchExpressions"),()=>[]),(v0)=>(!cel.f.in_list(b,(v0?.operator??cel.getPath(v0,"operator")),["In","NotIn","Exists","DoesNotExist"])),[b,17])?"\u003cinvalid\u003e":cel.f.list_join_string(b,cel.map(cel.f.list_string_sort(b,cel.map(cel.f.add_list(b,cel.map(cel.f.optional_orValue_value(b,cel.selectOptional((self?.spec?.selector??cel.getPath(self,"spec","selector")),"matchLabels"),()=>cel.mapOf([],[])),(v1)=>[v1,cel.f.add_string(b,cel.f.add_string(b,v1,"="),cel.f.index_map(b,(self?.spec?.selector?.matchLabels??cel.getPath(self,"spec","selector","matchLabels")),v1))],[b,23]),cel.map(cel.f.optional_orValue_value(b,cel.selectOptional((self?.spec?.selector??cel.getPath(self,"spec","selector")),"matchExpressions"),()=>[]),(v2)=>[(v2?.key??cel.getPath(v2,"key")),(((v2?.operator??cel.getPath(v2,"operator"))==="In")?cel.f.add_string(b,cel.f.add_string(b,cel.f.add_string(b,(v2?.key??cel.getPath(v2,"key"))," in ("),cel.f.list_join_string(b,cel.f.list_string_sort(b,cel.f.optional_orValue_value(b,cel.selectOptional(v2,"values"),()=>[])),",")),")"):(((v2?.operator??cel.getPath(v2,"operator"))==="NotIn")?cel.f.add_string(b,cel.f.add_string(b,cel.f.add_string(b,(v2?.key??cel.getPath(v2,"key"))," notin ("),cel.f.list_join_string(b,cel.f.list_string_sort(b,cel.f.optional_orValue_value(b,cel.selectOptional(v2,"values"),()=>[])),",")),")"):(((v2?.operator??cel.getPath(v2,"operator"))==="Exists")?(v2?.key??cel.getPath(v2,"key")):cel.f.add_string(b,"!",(v2?.key??cel.getPath(v2,"key"))))))],[b,72])),(v3)=>cel.f.list_join_string(b,v3,"\u0000"),[b,5])),(v4)=>cel.f.index_list(b,cel.f.string_split_string(b,v4,"\u0000"),1),[b,6]),",")))); }}], fields: [], proxies: {}},
    "apps\u002fstatefulsets\u002fv1": {cells: [{type:"string",path:["metadata","name"]}, {...{type:"string"}, cel: (self, c) => { const b = c.budget; return (b.charge(12),cel.f.add_string(b,cel.f.add_string(b,cel.f.int64_to_string(b,cel.f.optional_orValue_value(b,cel.selectOptional((self?.status??cel.getPath(self,"status")),"readyReplicas"),()=>0)),"\u002f"),cel.f.int64_to_string(b,cel.f.optional_orValue_value(b,cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"replicas"),()=>0)))); }}, {...{type:"string"}, cel: (self, c) => { const b = c.budget; return (b.charge(8),(cel.hasField((self?.metadata??cel.getPath(self,"metadata")),"creationTimestamp")?cel.f.age_timestamp(b,cel.convert((self?.metadata?.creationTimestamp??cel.getPath(self,"metadata","creationTimestamp")),"t")):"\u003cunknown\u003e")); }}, {...{type:"string"}, cel: (self, c) => { const b = c.budget; return (b.charge(18),cel.f.list_join_string(b,cel.map(cel.f.optional_orValue_value(b,cel.selectOptional(cel.selectOptional((self?.spec?.template??cel.getPath(self,"spec","template")),"spec"),"containers"),()=>[]),(v0)=>(v0?.name??cel.getPath(v0,"name")),[b,5]),",")); }}, {...{type:"string"}, cel: (self, c) => { const b = c.budget; return (b.charge(18),cel.f.list_join_string(b,cel.map(cel.f.optional_orValue_value(b,cel.selectOptional(cel.selectOptional((self?.spec?.template??cel.getPath(self,"spec","template")),"spec"),"containers"),()=>[]),(v0)=>cel.f.optional_orValue_value(b,cel.selectOptional(v0,"image"),()=>""),[b,6]),",")); }}], fields: [], proxies: {}},
  },
};
};
