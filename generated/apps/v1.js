// generated from 24 definitions, do not edit
export default (rt) => {
"use strict";
const cel = rt.cel;
const unit_meta_v1 = rt.unit("meta\u002fv1");
const unit_core_v1 = rt.unit("core\u002fv1");

// decode
const fold_DaemonSet = rt.table(() => [["kind","kind"],["apiversion","apiVersion"],["metadata","metadata"],["spec","spec"],["status","status"]]);
const at_DaemonSet_kind = {goType:"string",struct:"DaemonSet",field:"kind"};
const at_DaemonSet_apiVersion = {goType:"string",struct:"DaemonSet",field:"apiVersion"};
const at_DaemonSet_metadata = {goType:"v1.ObjectMeta",struct:"DaemonSet",field:"metadata"};
const at_DaemonSet_spec = {goType:"v1.DaemonSetSpec",struct:"DaemonSet",field:"spec"};
const at_DaemonSet_status = {goType:"v1.DaemonSetStatus",struct:"DaemonSet",field:"status"};
function decode_DaemonSet(v, d) {
  let v0, v1, v2, v3, v4;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "kind": v0 = typeof x === "string" ? x : d.string(x, at_DaemonSet_kind); break;
        case "apiVersion": v1 = typeof x === "string" ? x : d.string(x, at_DaemonSet_apiVersion); break;
        case "metadata": v2 = d.struct(x, unit_meta_v1.decode.ObjectMeta, at_DaemonSet_metadata); break;
        case "spec": v3 = d.struct(x, decode_DaemonSetSpec, at_DaemonSet_spec); break;
        case "status": v4 = d.struct(x, decode_DaemonSetStatus, at_DaemonSet_status); break;
        default: if ((k = d.unknown(k, v, fold_DaemonSet)) !== undefined) continue;
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
const fold_DaemonSetCondition = rt.table(() => [["type","type"],["status","status"],["lasttransitiontime","lastTransitionTime"],["reason","reason"],["message","message"]]);
const at_DaemonSetCondition_type = {goType:"v1.DaemonSetConditionType",struct:"DaemonSetCondition",field:"type"};
const at_DaemonSetCondition_status = {goType:"v1.ConditionStatus",struct:"DaemonSetCondition",field:"status"};
const at_DaemonSetCondition_lastTransitionTime = {goType:"string",struct:"DaemonSetCondition",field:"lastTransitionTime"};
const at_DaemonSetCondition_reason = {goType:"string",struct:"DaemonSetCondition",field:"reason"};
const at_DaemonSetCondition_message = {goType:"string",struct:"DaemonSetCondition",field:"message"};
function decode_DaemonSetCondition(v, d) {
  let v0, v1, v2, v3, v4;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "type": v0 = typeof x === "string" ? x : d.string(x, at_DaemonSetCondition_type); break;
        case "status": v1 = typeof x === "string" ? x : d.string(x, at_DaemonSetCondition_status); break;
        case "lastTransitionTime": v2 = d.time(x, at_DaemonSetCondition_lastTransitionTime); break;
        case "reason": v3 = typeof x === "string" ? x : d.string(x, at_DaemonSetCondition_reason); break;
        case "message": v4 = typeof x === "string" ? x : d.string(x, at_DaemonSetCondition_message); break;
        default: if ((k = d.unknown(k, v, fold_DaemonSetCondition)) !== undefined) continue;
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
const fold_DaemonSetSpec = rt.table(() => [["selector","selector"],["template","template"],["updatestrategy","updateStrategy"],["minreadyseconds","minReadySeconds"],["revisionhistorylimit","revisionHistoryLimit"]]);
const at_DaemonSetSpec_selector = {goType:"v1.LabelSelector",struct:"DaemonSetSpec",field:"selector"};
const at_DaemonSetSpec_template = {goType:"v1.PodTemplateSpec",struct:"DaemonSetSpec",field:"template"};
const at_DaemonSetSpec_updateStrategy = {goType:"v1.DaemonSetUpdateStrategy",struct:"DaemonSetSpec",field:"updateStrategy"};
const at_DaemonSetSpec_minReadySeconds = {goType:"int32",struct:"DaemonSetSpec",field:"minReadySeconds"};
const at_DaemonSetSpec_revisionHistoryLimit = {goType:"int32",struct:"DaemonSetSpec",field:"revisionHistoryLimit"};
function decode_DaemonSetSpec(v, d) {
  let v0, v1, v2, v3, v4;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "selector": v0 = d.struct(x, unit_meta_v1.decode.LabelSelector, at_DaemonSetSpec_selector); break;
        case "template": v1 = d.struct(x, unit_core_v1.decode.PodTemplateSpec, at_DaemonSetSpec_template); break;
        case "updateStrategy": v2 = d.struct(x, decode_DaemonSetUpdateStrategy, at_DaemonSetSpec_updateStrategy); break;
        case "minReadySeconds": v3 = d.int32(x, at_DaemonSetSpec_minReadySeconds); break;
        case "revisionHistoryLimit": v4 = d.int32(x, at_DaemonSetSpec_revisionHistoryLimit); break;
        default: if ((k = d.unknown(k, v, fold_DaemonSetSpec)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  o.selector = v0 === undefined ? null : v0;
  o.template = v1 === undefined ? unit_core_v1.decode.PodTemplateSpec({}, d) : v1;
  o.updateStrategy = v2 === undefined ? decode_DaemonSetUpdateStrategy({}, d) : v2;
  if (v3 !== undefined && v3 !== 0) o.minReadySeconds = v3;
  if (v4 !== undefined) o.revisionHistoryLimit = v4;
  return o;
}
const fold_DaemonSetStatus = rt.table(() => [["currentnumberscheduled","currentNumberScheduled"],["numbermisscheduled","numberMisscheduled"],["desirednumberscheduled","desiredNumberScheduled"],["numberready","numberReady"],["observedgeneration","observedGeneration"],["updatednumberscheduled","updatedNumberScheduled"],["numberavailable","numberAvailable"],["numberunavailable","numberUnavailable"],["collisioncount","collisionCount"],["conditions","conditions"]]);
const at_DaemonSetStatus_currentNumberScheduled = {goType:"int32",struct:"DaemonSetStatus",field:"currentNumberScheduled"};
const at_DaemonSetStatus_numberMisscheduled = {goType:"int32",struct:"DaemonSetStatus",field:"numberMisscheduled"};
const at_DaemonSetStatus_desiredNumberScheduled = {goType:"int32",struct:"DaemonSetStatus",field:"desiredNumberScheduled"};
const at_DaemonSetStatus_numberReady = {goType:"int32",struct:"DaemonSetStatus",field:"numberReady"};
const at_DaemonSetStatus_observedGeneration = {goType:"int64",struct:"DaemonSetStatus",field:"observedGeneration"};
const at_DaemonSetStatus_updatedNumberScheduled = {goType:"int32",struct:"DaemonSetStatus",field:"updatedNumberScheduled"};
const at_DaemonSetStatus_numberAvailable = {goType:"int32",struct:"DaemonSetStatus",field:"numberAvailable"};
const at_DaemonSetStatus_numberUnavailable = {goType:"int32",struct:"DaemonSetStatus",field:"numberUnavailable"};
const at_DaemonSetStatus_collisionCount = {goType:"int32",struct:"DaemonSetStatus",field:"collisionCount"};
const at_DaemonSetStatus_conditions = {goType:"[]v1.DaemonSetCondition",item:"v1.DaemonSetCondition",struct:"DaemonSetStatus",field:"conditions"};
function decode_DaemonSetStatus(v, d) {
  let v0, v1, v2, v3, v4, v5, v6, v7, v8, v9;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "currentNumberScheduled": v0 = d.int32(x, at_DaemonSetStatus_currentNumberScheduled); break;
        case "numberMisscheduled": v1 = d.int32(x, at_DaemonSetStatus_numberMisscheduled); break;
        case "desiredNumberScheduled": v2 = d.int32(x, at_DaemonSetStatus_desiredNumberScheduled); break;
        case "numberReady": v3 = d.int32(x, at_DaemonSetStatus_numberReady); break;
        case "observedGeneration": v4 = d.int64(x, at_DaemonSetStatus_observedGeneration); break;
        case "updatedNumberScheduled": v5 = d.int32(x, at_DaemonSetStatus_updatedNumberScheduled); break;
        case "numberAvailable": v6 = d.int32(x, at_DaemonSetStatus_numberAvailable); break;
        case "numberUnavailable": v7 = d.int32(x, at_DaemonSetStatus_numberUnavailable); break;
        case "collisionCount": v8 = d.int32(x, at_DaemonSetStatus_collisionCount); break;
        case "conditions": v9 = d.structs(x, decode_DaemonSetCondition, at_DaemonSetStatus_conditions); break;
        default: if ((k = d.unknown(k, v, fold_DaemonSetStatus)) !== undefined) continue;
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
const fold_DaemonSetUpdateStrategy = rt.table(() => [["type","type"],["rollingupdate","rollingUpdate"]]);
const at_DaemonSetUpdateStrategy_type = {goType:"v1.DaemonSetUpdateStrategyType",struct:"DaemonSetUpdateStrategy",field:"type"};
const at_DaemonSetUpdateStrategy_rollingUpdate = {goType:"v1.RollingUpdateDaemonSet",struct:"DaemonSetUpdateStrategy",field:"rollingUpdate"};
function decode_DaemonSetUpdateStrategy(v, d) {
  let v0, v1;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "type": v0 = typeof x === "string" ? x : d.string(x, at_DaemonSetUpdateStrategy_type); break;
        case "rollingUpdate": v1 = d.struct(x, decode_RollingUpdateDaemonSet, at_DaemonSetUpdateStrategy_rollingUpdate); break;
        default: if ((k = d.unknown(k, v, fold_DaemonSetUpdateStrategy)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined && v0 !== "") o.type = v0;
  if (v1 !== undefined) o.rollingUpdate = v1;
  return o;
}
const fold_Deployment = rt.table(() => [["kind","kind"],["apiversion","apiVersion"],["metadata","metadata"],["spec","spec"],["status","status"]]);
const at_Deployment_kind = {goType:"string",struct:"Deployment",field:"kind"};
const at_Deployment_apiVersion = {goType:"string",struct:"Deployment",field:"apiVersion"};
const at_Deployment_metadata = {goType:"v1.ObjectMeta",struct:"Deployment",field:"metadata"};
const at_Deployment_spec = {goType:"v1.DeploymentSpec",struct:"Deployment",field:"spec"};
const at_Deployment_status = {goType:"v1.DeploymentStatus",struct:"Deployment",field:"status"};
function decode_Deployment(v, d) {
  let v0, v1, v2, v3, v4;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "kind": v0 = typeof x === "string" ? x : d.string(x, at_Deployment_kind); break;
        case "apiVersion": v1 = typeof x === "string" ? x : d.string(x, at_Deployment_apiVersion); break;
        case "metadata": v2 = d.struct(x, unit_meta_v1.decode.ObjectMeta, at_Deployment_metadata); break;
        case "spec": v3 = d.struct(x, decode_DeploymentSpec, at_Deployment_spec); break;
        case "status": v4 = d.struct(x, decode_DeploymentStatus, at_Deployment_status); break;
        default: if ((k = d.unknown(k, v, fold_Deployment)) !== undefined) continue;
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
const fold_DeploymentCondition = rt.table(() => [["type","type"],["status","status"],["lastupdatetime","lastUpdateTime"],["lasttransitiontime","lastTransitionTime"],["reason","reason"],["message","message"]]);
const at_DeploymentCondition_type = {goType:"v1.DeploymentConditionType",struct:"DeploymentCondition",field:"type"};
const at_DeploymentCondition_status = {goType:"v1.ConditionStatus",struct:"DeploymentCondition",field:"status"};
const at_DeploymentCondition_lastUpdateTime = {goType:"string",struct:"DeploymentCondition",field:"lastUpdateTime"};
const at_DeploymentCondition_lastTransitionTime = {goType:"string",struct:"DeploymentCondition",field:"lastTransitionTime"};
const at_DeploymentCondition_reason = {goType:"string",struct:"DeploymentCondition",field:"reason"};
const at_DeploymentCondition_message = {goType:"string",struct:"DeploymentCondition",field:"message"};
function decode_DeploymentCondition(v, d) {
  let v0, v1, v2, v3, v4, v5;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "type": v0 = typeof x === "string" ? x : d.string(x, at_DeploymentCondition_type); break;
        case "status": v1 = typeof x === "string" ? x : d.string(x, at_DeploymentCondition_status); break;
        case "lastUpdateTime": v2 = d.time(x, at_DeploymentCondition_lastUpdateTime); break;
        case "lastTransitionTime": v3 = d.time(x, at_DeploymentCondition_lastTransitionTime); break;
        case "reason": v4 = typeof x === "string" ? x : d.string(x, at_DeploymentCondition_reason); break;
        case "message": v5 = typeof x === "string" ? x : d.string(x, at_DeploymentCondition_message); break;
        default: if ((k = d.unknown(k, v, fold_DeploymentCondition)) !== undefined) continue;
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
const fold_DeploymentSpec = rt.table(() => [["replicas","replicas"],["selector","selector"],["template","template"],["strategy","strategy"],["minreadyseconds","minReadySeconds"],["revisionhistorylimit","revisionHistoryLimit"],["paused","paused"],["progressdeadlineseconds","progressDeadlineSeconds"]]);
const at_DeploymentSpec_replicas = {goType:"int32",struct:"DeploymentSpec",field:"replicas"};
const at_DeploymentSpec_selector = {goType:"v1.LabelSelector",struct:"DeploymentSpec",field:"selector"};
const at_DeploymentSpec_template = {goType:"v1.PodTemplateSpec",struct:"DeploymentSpec",field:"template"};
const at_DeploymentSpec_strategy = {goType:"v1.DeploymentStrategy",struct:"DeploymentSpec",field:"strategy"};
const at_DeploymentSpec_minReadySeconds = {goType:"int32",struct:"DeploymentSpec",field:"minReadySeconds"};
const at_DeploymentSpec_revisionHistoryLimit = {goType:"int32",struct:"DeploymentSpec",field:"revisionHistoryLimit"};
const at_DeploymentSpec_paused = {goType:"bool",struct:"DeploymentSpec",field:"paused"};
const at_DeploymentSpec_progressDeadlineSeconds = {goType:"int32",struct:"DeploymentSpec",field:"progressDeadlineSeconds"};
function decode_DeploymentSpec(v, d) {
  let v0, v1, v2, v3, v4, v5, v6, v7;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "replicas": v0 = d.int32(x, at_DeploymentSpec_replicas); break;
        case "selector": v1 = d.struct(x, unit_meta_v1.decode.LabelSelector, at_DeploymentSpec_selector); break;
        case "template": v2 = d.struct(x, unit_core_v1.decode.PodTemplateSpec, at_DeploymentSpec_template); break;
        case "strategy": v3 = d.struct(x, decode_DeploymentStrategy, at_DeploymentSpec_strategy); break;
        case "minReadySeconds": v4 = d.int32(x, at_DeploymentSpec_minReadySeconds); break;
        case "revisionHistoryLimit": v5 = d.int32(x, at_DeploymentSpec_revisionHistoryLimit); break;
        case "paused": v6 = typeof x === "boolean" ? x : d.boolean(x, at_DeploymentSpec_paused); break;
        case "progressDeadlineSeconds": v7 = d.int32(x, at_DeploymentSpec_progressDeadlineSeconds); break;
        default: if ((k = d.unknown(k, v, fold_DeploymentSpec)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined) o.replicas = v0;
  o.selector = v1 === undefined ? null : v1;
  o.template = v2 === undefined ? unit_core_v1.decode.PodTemplateSpec({}, d) : v2;
  o.strategy = v3 === undefined ? decode_DeploymentStrategy({}, d) : v3;
  if (v4 !== undefined && v4 !== 0) o.minReadySeconds = v4;
  if (v5 !== undefined) o.revisionHistoryLimit = v5;
  if (v6 !== undefined && v6 !== false) o.paused = v6;
  if (v7 !== undefined) o.progressDeadlineSeconds = v7;
  return o;
}
const fold_DeploymentStatus = rt.table(() => [["observedgeneration","observedGeneration"],["replicas","replicas"],["updatedreplicas","updatedReplicas"],["readyreplicas","readyReplicas"],["availablereplicas","availableReplicas"],["unavailablereplicas","unavailableReplicas"],["terminatingreplicas","terminatingReplicas"],["conditions","conditions"],["collisioncount","collisionCount"]]);
const at_DeploymentStatus_observedGeneration = {goType:"int64",struct:"DeploymentStatus",field:"observedGeneration"};
const at_DeploymentStatus_replicas = {goType:"int32",struct:"DeploymentStatus",field:"replicas"};
const at_DeploymentStatus_updatedReplicas = {goType:"int32",struct:"DeploymentStatus",field:"updatedReplicas"};
const at_DeploymentStatus_readyReplicas = {goType:"int32",struct:"DeploymentStatus",field:"readyReplicas"};
const at_DeploymentStatus_availableReplicas = {goType:"int32",struct:"DeploymentStatus",field:"availableReplicas"};
const at_DeploymentStatus_unavailableReplicas = {goType:"int32",struct:"DeploymentStatus",field:"unavailableReplicas"};
const at_DeploymentStatus_terminatingReplicas = {goType:"int32",struct:"DeploymentStatus",field:"terminatingReplicas"};
const at_DeploymentStatus_conditions = {goType:"[]v1.DeploymentCondition",item:"v1.DeploymentCondition",struct:"DeploymentStatus",field:"conditions"};
const at_DeploymentStatus_collisionCount = {goType:"int32",struct:"DeploymentStatus",field:"collisionCount"};
function decode_DeploymentStatus(v, d) {
  let v0, v1, v2, v3, v4, v5, v6, v7, v8;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "observedGeneration": v0 = d.int64(x, at_DeploymentStatus_observedGeneration); break;
        case "replicas": v1 = d.int32(x, at_DeploymentStatus_replicas); break;
        case "updatedReplicas": v2 = d.int32(x, at_DeploymentStatus_updatedReplicas); break;
        case "readyReplicas": v3 = d.int32(x, at_DeploymentStatus_readyReplicas); break;
        case "availableReplicas": v4 = d.int32(x, at_DeploymentStatus_availableReplicas); break;
        case "unavailableReplicas": v5 = d.int32(x, at_DeploymentStatus_unavailableReplicas); break;
        case "terminatingReplicas": v6 = d.int32(x, at_DeploymentStatus_terminatingReplicas); break;
        case "conditions": v7 = d.structs(x, decode_DeploymentCondition, at_DeploymentStatus_conditions); break;
        case "collisionCount": v8 = d.int32(x, at_DeploymentStatus_collisionCount); break;
        default: if ((k = d.unknown(k, v, fold_DeploymentStatus)) !== undefined) continue;
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
const fold_DeploymentStrategy = rt.table(() => [["type","type"],["rollingupdate","rollingUpdate"]]);
const at_DeploymentStrategy_type = {goType:"v1.DeploymentStrategyType",struct:"DeploymentStrategy",field:"type"};
const at_DeploymentStrategy_rollingUpdate = {goType:"v1.RollingUpdateDeployment",struct:"DeploymentStrategy",field:"rollingUpdate"};
function decode_DeploymentStrategy(v, d) {
  let v0, v1;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "type": v0 = typeof x === "string" ? x : d.string(x, at_DeploymentStrategy_type); break;
        case "rollingUpdate": v1 = d.struct(x, decode_RollingUpdateDeployment, at_DeploymentStrategy_rollingUpdate); break;
        default: if ((k = d.unknown(k, v, fold_DeploymentStrategy)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined && v0 !== "") o.type = v0;
  if (v1 !== undefined) o.rollingUpdate = v1;
  return o;
}
const fold_ReplicaSet = rt.table(() => [["kind","kind"],["apiversion","apiVersion"],["metadata","metadata"],["spec","spec"],["status","status"]]);
const at_ReplicaSet_kind = {goType:"string",struct:"ReplicaSet",field:"kind"};
const at_ReplicaSet_apiVersion = {goType:"string",struct:"ReplicaSet",field:"apiVersion"};
const at_ReplicaSet_metadata = {goType:"v1.ObjectMeta",struct:"ReplicaSet",field:"metadata"};
const at_ReplicaSet_spec = {goType:"v1.ReplicaSetSpec",struct:"ReplicaSet",field:"spec"};
const at_ReplicaSet_status = {goType:"v1.ReplicaSetStatus",struct:"ReplicaSet",field:"status"};
function decode_ReplicaSet(v, d) {
  let v0, v1, v2, v3, v4;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "kind": v0 = typeof x === "string" ? x : d.string(x, at_ReplicaSet_kind); break;
        case "apiVersion": v1 = typeof x === "string" ? x : d.string(x, at_ReplicaSet_apiVersion); break;
        case "metadata": v2 = d.struct(x, unit_meta_v1.decode.ObjectMeta, at_ReplicaSet_metadata); break;
        case "spec": v3 = d.struct(x, decode_ReplicaSetSpec, at_ReplicaSet_spec); break;
        case "status": v4 = d.struct(x, decode_ReplicaSetStatus, at_ReplicaSet_status); break;
        default: if ((k = d.unknown(k, v, fold_ReplicaSet)) !== undefined) continue;
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
const fold_ReplicaSetCondition = rt.table(() => [["type","type"],["status","status"],["lasttransitiontime","lastTransitionTime"],["reason","reason"],["message","message"]]);
const at_ReplicaSetCondition_type = {goType:"v1.ReplicaSetConditionType",struct:"ReplicaSetCondition",field:"type"};
const at_ReplicaSetCondition_status = {goType:"v1.ConditionStatus",struct:"ReplicaSetCondition",field:"status"};
const at_ReplicaSetCondition_lastTransitionTime = {goType:"string",struct:"ReplicaSetCondition",field:"lastTransitionTime"};
const at_ReplicaSetCondition_reason = {goType:"string",struct:"ReplicaSetCondition",field:"reason"};
const at_ReplicaSetCondition_message = {goType:"string",struct:"ReplicaSetCondition",field:"message"};
function decode_ReplicaSetCondition(v, d) {
  let v0, v1, v2, v3, v4;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "type": v0 = typeof x === "string" ? x : d.string(x, at_ReplicaSetCondition_type); break;
        case "status": v1 = typeof x === "string" ? x : d.string(x, at_ReplicaSetCondition_status); break;
        case "lastTransitionTime": v2 = d.time(x, at_ReplicaSetCondition_lastTransitionTime); break;
        case "reason": v3 = typeof x === "string" ? x : d.string(x, at_ReplicaSetCondition_reason); break;
        case "message": v4 = typeof x === "string" ? x : d.string(x, at_ReplicaSetCondition_message); break;
        default: if ((k = d.unknown(k, v, fold_ReplicaSetCondition)) !== undefined) continue;
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
const fold_ReplicaSetSpec = rt.table(() => [["replicas","replicas"],["minreadyseconds","minReadySeconds"],["selector","selector"],["template","template"]]);
const at_ReplicaSetSpec_replicas = {goType:"int32",struct:"ReplicaSetSpec",field:"replicas"};
const at_ReplicaSetSpec_minReadySeconds = {goType:"int32",struct:"ReplicaSetSpec",field:"minReadySeconds"};
const at_ReplicaSetSpec_selector = {goType:"v1.LabelSelector",struct:"ReplicaSetSpec",field:"selector"};
const at_ReplicaSetSpec_template = {goType:"v1.PodTemplateSpec",struct:"ReplicaSetSpec",field:"template"};
function decode_ReplicaSetSpec(v, d) {
  let v0, v1, v2, v3;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "replicas": v0 = d.int32(x, at_ReplicaSetSpec_replicas); break;
        case "minReadySeconds": v1 = d.int32(x, at_ReplicaSetSpec_minReadySeconds); break;
        case "selector": v2 = d.struct(x, unit_meta_v1.decode.LabelSelector, at_ReplicaSetSpec_selector); break;
        case "template": v3 = d.struct(x, unit_core_v1.decode.PodTemplateSpec, at_ReplicaSetSpec_template); break;
        default: if ((k = d.unknown(k, v, fold_ReplicaSetSpec)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined) o.replicas = v0;
  if (v1 !== undefined && v1 !== 0) o.minReadySeconds = v1;
  o.selector = v2 === undefined ? null : v2;
  o.template = v3 === undefined ? unit_core_v1.decode.PodTemplateSpec({}, d) : v3;
  return o;
}
const fold_ReplicaSetStatus = rt.table(() => [["replicas","replicas"],["fullylabeledreplicas","fullyLabeledReplicas"],["readyreplicas","readyReplicas"],["availablereplicas","availableReplicas"],["terminatingreplicas","terminatingReplicas"],["observedgeneration","observedGeneration"],["conditions","conditions"]]);
const at_ReplicaSetStatus_replicas = {goType:"int32",struct:"ReplicaSetStatus",field:"replicas"};
const at_ReplicaSetStatus_fullyLabeledReplicas = {goType:"int32",struct:"ReplicaSetStatus",field:"fullyLabeledReplicas"};
const at_ReplicaSetStatus_readyReplicas = {goType:"int32",struct:"ReplicaSetStatus",field:"readyReplicas"};
const at_ReplicaSetStatus_availableReplicas = {goType:"int32",struct:"ReplicaSetStatus",field:"availableReplicas"};
const at_ReplicaSetStatus_terminatingReplicas = {goType:"int32",struct:"ReplicaSetStatus",field:"terminatingReplicas"};
const at_ReplicaSetStatus_observedGeneration = {goType:"int64",struct:"ReplicaSetStatus",field:"observedGeneration"};
const at_ReplicaSetStatus_conditions = {goType:"[]v1.ReplicaSetCondition",item:"v1.ReplicaSetCondition",struct:"ReplicaSetStatus",field:"conditions"};
function decode_ReplicaSetStatus(v, d) {
  let v0, v1, v2, v3, v4, v5, v6;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "replicas": v0 = d.int32(x, at_ReplicaSetStatus_replicas); break;
        case "fullyLabeledReplicas": v1 = d.int32(x, at_ReplicaSetStatus_fullyLabeledReplicas); break;
        case "readyReplicas": v2 = d.int32(x, at_ReplicaSetStatus_readyReplicas); break;
        case "availableReplicas": v3 = d.int32(x, at_ReplicaSetStatus_availableReplicas); break;
        case "terminatingReplicas": v4 = d.int32(x, at_ReplicaSetStatus_terminatingReplicas); break;
        case "observedGeneration": v5 = d.int64(x, at_ReplicaSetStatus_observedGeneration); break;
        case "conditions": v6 = d.structs(x, decode_ReplicaSetCondition, at_ReplicaSetStatus_conditions); break;
        default: if ((k = d.unknown(k, v, fold_ReplicaSetStatus)) !== undefined) continue;
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
const fold_RollingUpdateDaemonSet = rt.table(() => [["maxunavailable","maxUnavailable"],["maxsurge","maxSurge"]]);
const at_RollingUpdateDaemonSet_maxUnavailable = {goType:"int32",struct:"RollingUpdateDaemonSet",field:"maxUnavailable"};
const at_RollingUpdateDaemonSet_maxSurge = {goType:"int32",struct:"RollingUpdateDaemonSet",field:"maxSurge"};
function decode_RollingUpdateDaemonSet(v, d) {
  let v0, v1;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "maxUnavailable": v0 = d.intOrString(x, at_RollingUpdateDaemonSet_maxUnavailable); break;
        case "maxSurge": v1 = d.intOrString(x, at_RollingUpdateDaemonSet_maxSurge); break;
        default: if ((k = d.unknown(k, v, fold_RollingUpdateDaemonSet)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined) o.maxUnavailable = v0;
  o.maxSurge = v1 === undefined ? 0 : v1;
  return o;
}
const fold_RollingUpdateDeployment = rt.table(() => [["maxunavailable","maxUnavailable"],["maxsurge","maxSurge"]]);
const at_RollingUpdateDeployment_maxUnavailable = {goType:"int32",struct:"RollingUpdateDeployment",field:"maxUnavailable"};
const at_RollingUpdateDeployment_maxSurge = {goType:"int32",struct:"RollingUpdateDeployment",field:"maxSurge"};
function decode_RollingUpdateDeployment(v, d) {
  let v0, v1;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "maxUnavailable": v0 = d.intOrString(x, at_RollingUpdateDeployment_maxUnavailable); break;
        case "maxSurge": v1 = d.intOrString(x, at_RollingUpdateDeployment_maxSurge); break;
        default: if ((k = d.unknown(k, v, fold_RollingUpdateDeployment)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined) o.maxUnavailable = v0;
  if (v1 !== undefined) o.maxSurge = v1;
  return o;
}
const fold_RollingUpdateStatefulSetStrategy = rt.table(() => [["partition","partition"],["maxunavailable","maxUnavailable"]]);
const at_RollingUpdateStatefulSetStrategy_partition = {goType:"int32",struct:"RollingUpdateStatefulSetStrategy",field:"partition"};
const at_RollingUpdateStatefulSetStrategy_maxUnavailable = {goType:"int32",struct:"RollingUpdateStatefulSetStrategy",field:"maxUnavailable"};
function decode_RollingUpdateStatefulSetStrategy(v, d) {
  let v0, v1;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "partition": v0 = d.int32(x, at_RollingUpdateStatefulSetStrategy_partition); break;
        case "maxUnavailable": v1 = d.intOrString(x, at_RollingUpdateStatefulSetStrategy_maxUnavailable); break;
        default: if ((k = d.unknown(k, v, fold_RollingUpdateStatefulSetStrategy)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  o.partition = v0 === undefined ? 0 : v0;
  if (v1 !== undefined) o.maxUnavailable = v1;
  return o;
}
const fold_StatefulSet = rt.table(() => [["kind","kind"],["apiversion","apiVersion"],["metadata","metadata"],["spec","spec"],["status","status"]]);
const at_StatefulSet_kind = {goType:"string",struct:"StatefulSet",field:"kind"};
const at_StatefulSet_apiVersion = {goType:"string",struct:"StatefulSet",field:"apiVersion"};
const at_StatefulSet_metadata = {goType:"v1.ObjectMeta",struct:"StatefulSet",field:"metadata"};
const at_StatefulSet_spec = {goType:"v1.StatefulSetSpec",struct:"StatefulSet",field:"spec"};
const at_StatefulSet_status = {goType:"v1.StatefulSetStatus",struct:"StatefulSet",field:"status"};
function decode_StatefulSet(v, d) {
  let v0, v1, v2, v3, v4;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "kind": v0 = typeof x === "string" ? x : d.string(x, at_StatefulSet_kind); break;
        case "apiVersion": v1 = typeof x === "string" ? x : d.string(x, at_StatefulSet_apiVersion); break;
        case "metadata": v2 = d.struct(x, unit_meta_v1.decode.ObjectMeta, at_StatefulSet_metadata); break;
        case "spec": v3 = d.struct(x, decode_StatefulSetSpec, at_StatefulSet_spec); break;
        case "status": v4 = d.struct(x, decode_StatefulSetStatus, at_StatefulSet_status); break;
        default: if ((k = d.unknown(k, v, fold_StatefulSet)) !== undefined) continue;
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
const fold_StatefulSetCondition = rt.table(() => [["type","type"],["status","status"],["lasttransitiontime","lastTransitionTime"],["reason","reason"],["message","message"]]);
const at_StatefulSetCondition_type = {goType:"v1.StatefulSetConditionType",struct:"StatefulSetCondition",field:"type"};
const at_StatefulSetCondition_status = {goType:"v1.ConditionStatus",struct:"StatefulSetCondition",field:"status"};
const at_StatefulSetCondition_lastTransitionTime = {goType:"string",struct:"StatefulSetCondition",field:"lastTransitionTime"};
const at_StatefulSetCondition_reason = {goType:"string",struct:"StatefulSetCondition",field:"reason"};
const at_StatefulSetCondition_message = {goType:"string",struct:"StatefulSetCondition",field:"message"};
function decode_StatefulSetCondition(v, d) {
  let v0, v1, v2, v3, v4;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "type": v0 = typeof x === "string" ? x : d.string(x, at_StatefulSetCondition_type); break;
        case "status": v1 = typeof x === "string" ? x : d.string(x, at_StatefulSetCondition_status); break;
        case "lastTransitionTime": v2 = d.time(x, at_StatefulSetCondition_lastTransitionTime); break;
        case "reason": v3 = typeof x === "string" ? x : d.string(x, at_StatefulSetCondition_reason); break;
        case "message": v4 = typeof x === "string" ? x : d.string(x, at_StatefulSetCondition_message); break;
        default: if ((k = d.unknown(k, v, fold_StatefulSetCondition)) !== undefined) continue;
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
const fold_StatefulSetOrdinals = rt.table(() => [["start","start"]]);
const at_StatefulSetOrdinals_start = {goType:"int32",struct:"StatefulSetOrdinals",field:"start"};
function decode_StatefulSetOrdinals(v, d) {
  let v0;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "start": v0 = d.int32(x, at_StatefulSetOrdinals_start); break;
        default: if ((k = d.unknown(k, v, fold_StatefulSetOrdinals)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  o.start = v0 === undefined ? 0 : v0;
  return o;
}
const fold_StatefulSetPersistentVolumeClaimRetentionPolicy = rt.table(() => [["whendeleted","whenDeleted"],["whenscaled","whenScaled"]]);
const at_StatefulSetPersistentVolumeClaimRetentionPolicy_whenDeleted = {goType:"v1.PersistentVolumeClaimRetentionPolicyType",struct:"StatefulSetPersistentVolumeClaimRetentionPolicy",field:"whenDeleted"};
const at_StatefulSetPersistentVolumeClaimRetentionPolicy_whenScaled = {goType:"v1.PersistentVolumeClaimRetentionPolicyType",struct:"StatefulSetPersistentVolumeClaimRetentionPolicy",field:"whenScaled"};
function decode_StatefulSetPersistentVolumeClaimRetentionPolicy(v, d) {
  let v0, v1;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "whenDeleted": v0 = typeof x === "string" ? x : d.string(x, at_StatefulSetPersistentVolumeClaimRetentionPolicy_whenDeleted); break;
        case "whenScaled": v1 = typeof x === "string" ? x : d.string(x, at_StatefulSetPersistentVolumeClaimRetentionPolicy_whenScaled); break;
        default: if ((k = d.unknown(k, v, fold_StatefulSetPersistentVolumeClaimRetentionPolicy)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined && v0 !== "") o.whenDeleted = v0;
  if (v1 !== undefined && v1 !== "") o.whenScaled = v1;
  return o;
}
const fold_StatefulSetSpec = rt.table(() => [["replicas","replicas"],["selector","selector"],["template","template"],["volumeclaimtemplates","volumeClaimTemplates"],["servicename","serviceName"],["podmanagementpolicy","podManagementPolicy"],["updatestrategy","updateStrategy"],["revisionhistorylimit","revisionHistoryLimit"],["minreadyseconds","minReadySeconds"],["persistentvolumeclaimretentionpolicy","persistentVolumeClaimRetentionPolicy"],["ordinals","ordinals"]]);
const at_StatefulSetSpec_replicas = {goType:"int32",struct:"StatefulSetSpec",field:"replicas"};
const at_StatefulSetSpec_selector = {goType:"v1.LabelSelector",struct:"StatefulSetSpec",field:"selector"};
const at_StatefulSetSpec_template = {goType:"v1.PodTemplateSpec",struct:"StatefulSetSpec",field:"template"};
const at_StatefulSetSpec_volumeClaimTemplates = {goType:"[]v1.PersistentVolumeClaim",item:"v1.PersistentVolumeClaim",struct:"StatefulSetSpec",field:"volumeClaimTemplates"};
const at_StatefulSetSpec_serviceName = {goType:"string",struct:"StatefulSetSpec",field:"serviceName"};
const at_StatefulSetSpec_podManagementPolicy = {goType:"v1.PodManagementPolicyType",struct:"StatefulSetSpec",field:"podManagementPolicy"};
const at_StatefulSetSpec_updateStrategy = {goType:"v1.StatefulSetUpdateStrategy",struct:"StatefulSetSpec",field:"updateStrategy"};
const at_StatefulSetSpec_revisionHistoryLimit = {goType:"int32",struct:"StatefulSetSpec",field:"revisionHistoryLimit"};
const at_StatefulSetSpec_minReadySeconds = {goType:"int32",struct:"StatefulSetSpec",field:"minReadySeconds"};
const at_StatefulSetSpec_persistentVolumeClaimRetentionPolicy = {goType:"v1.StatefulSetPersistentVolumeClaimRetentionPolicy",struct:"StatefulSetSpec",field:"persistentVolumeClaimRetentionPolicy"};
const at_StatefulSetSpec_ordinals = {goType:"v1.StatefulSetOrdinals",struct:"StatefulSetSpec",field:"ordinals"};
function decode_StatefulSetSpec(v, d) {
  let v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "replicas": v0 = d.int32(x, at_StatefulSetSpec_replicas); break;
        case "selector": v1 = d.struct(x, unit_meta_v1.decode.LabelSelector, at_StatefulSetSpec_selector); break;
        case "template": v2 = d.struct(x, unit_core_v1.decode.PodTemplateSpec, at_StatefulSetSpec_template); break;
        case "volumeClaimTemplates": v3 = d.structs(x, unit_core_v1.decode.PersistentVolumeClaim, at_StatefulSetSpec_volumeClaimTemplates); break;
        case "serviceName": v4 = typeof x === "string" ? x : d.string(x, at_StatefulSetSpec_serviceName); break;
        case "podManagementPolicy": v5 = typeof x === "string" ? x : d.string(x, at_StatefulSetSpec_podManagementPolicy); break;
        case "updateStrategy": v6 = d.struct(x, decode_StatefulSetUpdateStrategy, at_StatefulSetSpec_updateStrategy); break;
        case "revisionHistoryLimit": v7 = d.int32(x, at_StatefulSetSpec_revisionHistoryLimit); break;
        case "minReadySeconds": v8 = d.int32(x, at_StatefulSetSpec_minReadySeconds); break;
        case "persistentVolumeClaimRetentionPolicy": v9 = d.struct(x, decode_StatefulSetPersistentVolumeClaimRetentionPolicy, at_StatefulSetSpec_persistentVolumeClaimRetentionPolicy); break;
        case "ordinals": v10 = d.struct(x, decode_StatefulSetOrdinals, at_StatefulSetSpec_ordinals); break;
        default: if ((k = d.unknown(k, v, fold_StatefulSetSpec)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined) o.replicas = v0;
  o.selector = v1 === undefined ? null : v1;
  o.template = v2 === undefined ? unit_core_v1.decode.PodTemplateSpec({}, d) : v2;
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
const fold_StatefulSetStatus = rt.table(() => [["observedgeneration","observedGeneration"],["replicas","replicas"],["readyreplicas","readyReplicas"],["currentreplicas","currentReplicas"],["updatedreplicas","updatedReplicas"],["currentrevision","currentRevision"],["updaterevision","updateRevision"],["collisioncount","collisionCount"],["conditions","conditions"],["availablereplicas","availableReplicas"]]);
const at_StatefulSetStatus_observedGeneration = {goType:"int64",struct:"StatefulSetStatus",field:"observedGeneration"};
const at_StatefulSetStatus_replicas = {goType:"int32",struct:"StatefulSetStatus",field:"replicas"};
const at_StatefulSetStatus_readyReplicas = {goType:"int32",struct:"StatefulSetStatus",field:"readyReplicas"};
const at_StatefulSetStatus_currentReplicas = {goType:"int32",struct:"StatefulSetStatus",field:"currentReplicas"};
const at_StatefulSetStatus_updatedReplicas = {goType:"int32",struct:"StatefulSetStatus",field:"updatedReplicas"};
const at_StatefulSetStatus_currentRevision = {goType:"string",struct:"StatefulSetStatus",field:"currentRevision"};
const at_StatefulSetStatus_updateRevision = {goType:"string",struct:"StatefulSetStatus",field:"updateRevision"};
const at_StatefulSetStatus_collisionCount = {goType:"int32",struct:"StatefulSetStatus",field:"collisionCount"};
const at_StatefulSetStatus_conditions = {goType:"[]v1.StatefulSetCondition",item:"v1.StatefulSetCondition",struct:"StatefulSetStatus",field:"conditions"};
const at_StatefulSetStatus_availableReplicas = {goType:"int32",struct:"StatefulSetStatus",field:"availableReplicas"};
function decode_StatefulSetStatus(v, d) {
  let v0, v1, v2, v3, v4, v5, v6, v7, v8, v9;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "observedGeneration": v0 = d.int64(x, at_StatefulSetStatus_observedGeneration); break;
        case "replicas": v1 = d.int32(x, at_StatefulSetStatus_replicas); break;
        case "readyReplicas": v2 = d.int32(x, at_StatefulSetStatus_readyReplicas); break;
        case "currentReplicas": v3 = d.int32(x, at_StatefulSetStatus_currentReplicas); break;
        case "updatedReplicas": v4 = d.int32(x, at_StatefulSetStatus_updatedReplicas); break;
        case "currentRevision": v5 = typeof x === "string" ? x : d.string(x, at_StatefulSetStatus_currentRevision); break;
        case "updateRevision": v6 = typeof x === "string" ? x : d.string(x, at_StatefulSetStatus_updateRevision); break;
        case "collisionCount": v7 = d.int32(x, at_StatefulSetStatus_collisionCount); break;
        case "conditions": v8 = d.structs(x, decode_StatefulSetCondition, at_StatefulSetStatus_conditions); break;
        case "availableReplicas": v9 = d.int32(x, at_StatefulSetStatus_availableReplicas); break;
        default: if ((k = d.unknown(k, v, fold_StatefulSetStatus)) !== undefined) continue;
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
const fold_StatefulSetUpdateStrategy = rt.table(() => [["type","type"],["rollingupdate","rollingUpdate"]]);
const at_StatefulSetUpdateStrategy_type = {goType:"v1.StatefulSetUpdateStrategyType",struct:"StatefulSetUpdateStrategy",field:"type"};
const at_StatefulSetUpdateStrategy_rollingUpdate = {goType:"v1.RollingUpdateStatefulSetStrategy",struct:"StatefulSetUpdateStrategy",field:"rollingUpdate"};
function decode_StatefulSetUpdateStrategy(v, d) {
  let v0, v1;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "type": v0 = typeof x === "string" ? x : d.string(x, at_StatefulSetUpdateStrategy_type); break;
        case "rollingUpdate": v1 = d.struct(x, decode_RollingUpdateStatefulSetStrategy, at_StatefulSetUpdateStrategy_rollingUpdate); break;
        default: if ((k = d.unknown(k, v, fold_StatefulSetUpdateStrategy)) !== undefined) continue;
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
function compute_DaemonSet_metadata(self, c) { const b = c.budget; return (b.charge(60),cel.mapOf(["annotations",cel.mapOf(["deprecated.daemonset.template.generation","1"],[])],[])); }
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
  if (rt.isObject(o.template)) o.template = unit_core_v1.defaults.PodTemplateSpec(o.template, c);
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
  if (rt.isObject(o.template)) o.template = unit_core_v1.defaults.PodTemplateSpec(o.template, c);
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
  if (rt.isObject(o.template)) o.template = unit_core_v1.defaults.PodTemplateSpec(o.template, c);
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
  if (rt.isObject(o.template)) o.template = unit_core_v1.defaults.PodTemplateSpec(o.template, c);
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
const schema1 = {"properties":{"spec":{"allOf":[{"$ref":"#/$defs/io.k8s.api.apps.v1.DaemonSetSpec"}]}},"x-kindsmith-set":{"spec":["absent",""]}};
const schema2 = {"properties":{"template":{"allOf":[{"x-kindsmith-type":"rt.lateCheck(\"core\\u002fv1\", \"PodTemplateSpec\")"}]},"updateStrategy":{"allOf":[{"$ref":"#/$defs/io.k8s.api.apps.v1.DaemonSetUpdateStrategy"}]}},"x-kindsmith-set":{"selector":["absent",""],"template":["absent",""]}};
const func0 = rt.lateCheck("core\u002fv1", "PodTemplateSpec");
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
if(data.template === undefined || data.template === null){
const err1 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "template", detail: ""}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
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
if(data.spec === undefined || data.spec === null){
const err0 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "spec", detail: ""}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
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
if(data.template === undefined || data.template === null){
const err1 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "template", detail: ""}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
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
const schema7 = {"properties":{"template":{"allOf":[{"x-kindsmith-type":"rt.lateCheck(\"core\\u002fv1\", \"PodTemplateSpec\")"}]}},"x-kindsmith-set":{"selector":["absent",""]}};

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
const schema9 = {"properties":{"spec":{"allOf":[{"$ref":"#/$defs/io.k8s.api.apps.v1.ReplicaSetSpec"}]}},"x-kindsmith-set":{"spec":["absent",""]}};
const schema10 = {"properties":{"template":{"allOf":[{"x-kindsmith-type":"rt.lateCheck(\"core\\u002fv1\", \"PodTemplateSpec\")"}]}},"x-kindsmith-set":{"selector":["absent",""]}};

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
if(data.spec === undefined || data.spec === null){
const err0 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "spec", detail: ""}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
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
const schema12 = {"properties":{"spec":{"allOf":[{"$ref":"#/$defs/io.k8s.api.apps.v1.StatefulSetSpec"}]}},"x-kindsmith-set":{"spec":["absent",""]}};
const schema13 = {"properties":{"template":{"allOf":[{"x-kindsmith-type":"rt.lateCheck(\"core\\u002fv1\", \"PodTemplateSpec\")"}]},"volumeClaimTemplates":{"items":{"allOf":[{"x-kindsmith-type":"rt.lateCheck(\"core\\u002fv1\", \"PersistentVolumeClaim\")"}]}},"podManagementPolicy":{"enum":["OrderedReady","Parallel"]},"updateStrategy":{"allOf":[{"$ref":"#/$defs/io.k8s.api.apps.v1.StatefulSetUpdateStrategy"}]}},"x-kindsmith-set":{"selector":["absent",""],"template":["absent",""]}};
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
if(data.template === undefined || data.template === null){
const err1 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "template", detail: ""}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
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
const err2 = {instancePath:instancePath+"/podManagementPolicy",schemaPath:"#/properties/podManagementPolicy/enum",keyword:"enum",params:{allowedValues: schema13.properties.podManagementPolicy.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
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
if(data.spec === undefined || data.spec === null){
const err0 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "spec", detail: ""}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
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
if(data.template === undefined || data.template === null){
const err1 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "template", detail: ""}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
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
const err2 = {instancePath:instancePath+"/podManagementPolicy",schemaPath:"#/properties/podManagementPolicy/enum",keyword:"enum",params:{allowedValues: schema13.properties.podManagementPolicy.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
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
function rules_DaemonSetSpec(s, o, w) {
  if (!rt.isObject(s)) return;
  const p = rt.isObject(o) ? o : undefined;
  w.field("selector", s.selector, p === undefined ? undefined : p.selector, (s, o, w) => unit_meta_v1.rules.LabelSelector(s, o, w));
  w.field("template", s.template, p === undefined ? undefined : p.template, (s, o, w) => unit_core_v1.rules.PodTemplateSpec(s, o, w));
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
  w.field("template", s.template, p === undefined ? undefined : p.template, (s, o, w) => unit_core_v1.rules.PodTemplateSpec(s, o, w));
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
function rules_ReplicaSetSpec(s, o, w) {
  if (!rt.isObject(s)) return;
  const p = rt.isObject(o) ? o : undefined;
  w.field("selector", s.selector, p === undefined ? undefined : p.selector, (s, o, w) => unit_meta_v1.rules.LabelSelector(s, o, w));
  w.field("template", s.template, p === undefined ? undefined : p.template, (s, o, w) => unit_core_v1.rules.PodTemplateSpec(s, o, w));
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
function rules_StatefulSetSpec_volumeClaimTemplates(s, o, w) {
  w.items(s, o, (s, o, w) => unit_core_v1.rules.PersistentVolumeClaim(s, o, w), undefined);
}
function rules_StatefulSetSpec(s, o, w) {
  if (!rt.isObject(s)) return;
  const p = rt.isObject(o) ? o : undefined;
  w.field("selector", s.selector, p === undefined ? undefined : p.selector, (s, o, w) => unit_meta_v1.rules.LabelSelector(s, o, w));
  w.field("template", s.template, p === undefined ? undefined : p.template, (s, o, w) => unit_core_v1.rules.PodTemplateSpec(s, o, w));
  w.field("volumeClaimTemplates", s.volumeClaimTemplates, p === undefined ? undefined : p.volumeClaimTemplates, rules_StatefulSetSpec_volumeClaimTemplates);
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
    DaemonSetSpec: () => ({t:"struct",f:{selector:["meta\u002fv1","LabelSelector"],template:["core\u002fv1","PodTemplateSpec"],updateStrategy:["apps\u002fv1","DaemonSetUpdateStrategy"],minReadySeconds:{t:"scalar"},revisionHistoryLimit:{t:"scalar"}}}),
    DaemonSetStatus: () => ({t:"struct",f:{currentNumberScheduled:{t:"scalar"},numberMisscheduled:{t:"scalar"},desiredNumberScheduled:{t:"scalar"},numberReady:{t:"scalar"},observedGeneration:{t:"scalar"},updatedNumberScheduled:{t:"scalar"},numberAvailable:{t:"scalar"},numberUnavailable:{t:"scalar"},collisionCount:{t:"scalar"},conditions:{patchMergeKey:"type",patchStrategy:["merge"],t:"list",i:["apps\u002fv1","DaemonSetCondition"],listType:"map",listMapKeys:["type"]}}}),
    DaemonSetUpdateStrategy: () => ({t:"struct",f:{type:{t:"scalar"},rollingUpdate:["apps\u002fv1","RollingUpdateDaemonSet"]}}),
    Deployment: () => ({t:"struct",f:{kind:{t:"scalar"},apiVersion:{t:"scalar"},metadata:["meta\u002fv1","ObjectMeta"],spec:["apps\u002fv1","DeploymentSpec"],status:["apps\u002fv1","DeploymentStatus"]}}),
    DeploymentCondition: () => ({t:"struct",f:{type:{t:"scalar"},status:{t:"scalar"},lastUpdateTime:["meta\u002fv1","Time"],lastTransitionTime:["meta\u002fv1","Time"],reason:{t:"scalar"},message:{t:"scalar"}}}),
    DeploymentSpec: () => ({t:"struct",f:{replicas:{t:"scalar"},selector:["meta\u002fv1","LabelSelector"],template:["core\u002fv1","PodTemplateSpec"],strategy:{patchStrategy:["retainKeys"],r:["apps\u002fv1","DeploymentStrategy"]},minReadySeconds:{t:"scalar"},revisionHistoryLimit:{t:"scalar"},paused:{t:"scalar"},progressDeadlineSeconds:{t:"scalar"}}}),
    DeploymentStatus: () => ({t:"struct",f:{observedGeneration:{t:"scalar"},replicas:{t:"scalar"},updatedReplicas:{t:"scalar"},readyReplicas:{t:"scalar"},availableReplicas:{t:"scalar"},unavailableReplicas:{t:"scalar"},terminatingReplicas:{t:"scalar"},conditions:{patchMergeKey:"type",patchStrategy:["merge"],t:"list",i:["apps\u002fv1","DeploymentCondition"],listType:"map",listMapKeys:["type"]},collisionCount:{t:"scalar"}}}),
    DeploymentStrategy: () => ({t:"struct",f:{type:{t:"scalar"},rollingUpdate:["apps\u002fv1","RollingUpdateDeployment"]}}),
    ReplicaSet: () => ({t:"struct",f:{kind:{t:"scalar"},apiVersion:{t:"scalar"},metadata:["meta\u002fv1","ObjectMeta"],spec:["apps\u002fv1","ReplicaSetSpec"],status:["apps\u002fv1","ReplicaSetStatus"]}}),
    ReplicaSetCondition: () => ({t:"struct",f:{type:{t:"scalar"},status:{t:"scalar"},lastTransitionTime:["meta\u002fv1","Time"],reason:{t:"scalar"},message:{t:"scalar"}}}),
    ReplicaSetSpec: () => ({t:"struct",f:{replicas:{t:"scalar"},minReadySeconds:{t:"scalar"},selector:["meta\u002fv1","LabelSelector"],template:["core\u002fv1","PodTemplateSpec"]}}),
    ReplicaSetStatus: () => ({t:"struct",f:{replicas:{t:"scalar"},fullyLabeledReplicas:{t:"scalar"},readyReplicas:{t:"scalar"},availableReplicas:{t:"scalar"},terminatingReplicas:{t:"scalar"},observedGeneration:{t:"scalar"},conditions:{patchMergeKey:"type",patchStrategy:["merge"],t:"list",i:["apps\u002fv1","ReplicaSetCondition"],listType:"map",listMapKeys:["type"]}}}),
    RollingUpdateDaemonSet: () => ({t:"struct",f:{maxUnavailable:["util\u002fintstr","IntOrString"],maxSurge:["util\u002fintstr","IntOrString"]}}),
    RollingUpdateDeployment: () => ({t:"struct",f:{maxUnavailable:["util\u002fintstr","IntOrString"],maxSurge:["util\u002fintstr","IntOrString"]}}),
    RollingUpdateStatefulSetStrategy: () => ({t:"struct",f:{partition:{t:"scalar"},maxUnavailable:["util\u002fintstr","IntOrString"]}}),
    StatefulSet: () => ({t:"struct",f:{kind:{t:"scalar"},apiVersion:{t:"scalar"},metadata:["meta\u002fv1","ObjectMeta"],spec:["apps\u002fv1","StatefulSetSpec"],status:["apps\u002fv1","StatefulSetStatus"]}}),
    StatefulSetCondition: () => ({t:"struct",f:{type:{t:"scalar"},status:{t:"scalar"},lastTransitionTime:["meta\u002fv1","Time"],reason:{t:"scalar"},message:{t:"scalar"}}}),
    StatefulSetOrdinals: () => ({t:"struct",f:{start:{t:"scalar"}}}),
    StatefulSetPersistentVolumeClaimRetentionPolicy: () => ({t:"struct",f:{whenDeleted:{t:"scalar"},whenScaled:{t:"scalar"}}}),
    StatefulSetSpec: () => ({t:"struct",f:{replicas:{t:"scalar"},selector:["meta\u002fv1","LabelSelector"],template:["core\u002fv1","PodTemplateSpec"],volumeClaimTemplates:{t:"list",i:["core\u002fv1","PersistentVolumeClaim"],listType:"atomic"},serviceName:{t:"scalar"},podManagementPolicy:{t:"scalar"},updateStrategy:["apps\u002fv1","StatefulSetUpdateStrategy"],revisionHistoryLimit:{t:"scalar"},minReadySeconds:{t:"scalar"},persistentVolumeClaimRetentionPolicy:["apps\u002fv1","StatefulSetPersistentVolumeClaimRetentionPolicy"],ordinals:["apps\u002fv1","StatefulSetOrdinals"]}}),
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
