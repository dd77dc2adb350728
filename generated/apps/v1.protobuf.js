// generated from 24 definitions, do not edit
export default (rt) => {
"use strict";
const unit_meta_v1 = rt.unit("meta\u002fv1");
const unit_core_v1_podspec = rt.unit("core\u002fv1\u002fpodspec");
const unit_core_v1 = rt.unit("core\u002fv1");

function encode_DaemonSet(o, w) {
  let v, e;
  e = w.size; encode_DaemonSetStatus(o.status ?? rt.none, w); w.close(26, e);
  e = w.size; encode_DaemonSetSpec(o.spec ?? rt.none, w); w.close(18, e);
  e = w.size; unit_meta_v1.encode.ObjectMeta(o.metadata ?? rt.none, w); w.close(10, e);
}
const known_decode_DaemonSet = {"1":"ObjectMeta","2":"Spec","3":"Status"};
function decode_DaemonSet(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.metadata = r.message(unit_meta_v1.decode.ObjectMeta, o.metadata ?? {}); break;
      case 18: o.spec = r.message(decode_DaemonSetSpec, o.spec ?? {}); break;
      case 26: o.status = r.message(decode_DaemonSetStatus, o.status ?? {}); break;
      default: r.other(k, "DaemonSet", known_decode_DaemonSet);
    }
  }
  return o;
}

function encode_DaemonSetCondition(o, w) {
  let v, e;
  w.string(42, o.message ?? "");
  w.string(34, o.reason ?? "");
  rt.write.time(w, 26, o.lastTransitionTime ?? null);
  w.string(18, o.status ?? "");
  w.string(10, o.type ?? "");
}
const known_decode_DaemonSetCondition = {"1":"Type","2":"Status","3":"LastTransitionTime","4":"Reason","5":"Message"};
function decode_DaemonSetCondition(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.type = r.string(); break;
      case 18: o.status = r.string(); break;
      case 26: o.lastTransitionTime = rt.read.time(r); break;
      case 34: o.reason = r.string(); break;
      case 42: o.message = r.string(); break;
      default: r.other(k, "DaemonSetCondition", known_decode_DaemonSetCondition);
    }
  }
  return o;
}

function encode_DaemonSetSpec(o, w) {
  let v, e;
  if ((v = o.revisionHistoryLimit) != null) { w.int(48, v); }
  w.int(32, o.minReadySeconds ?? 0);
  e = w.size; encode_DaemonSetUpdateStrategy(o.updateStrategy ?? rt.none, w); w.close(26, e);
  e = w.size; unit_core_v1_podspec.encode.PodTemplateSpec(o.template ?? rt.none, w); w.close(18, e);
  if ((v = o.selector) != null) { e = w.size; unit_meta_v1.encode.LabelSelector(v, w); w.close(10, e); }
}
const known_decode_DaemonSetSpec = {"1":"Selector","2":"Template","3":"UpdateStrategy","4":"MinReadySeconds","6":"RevisionHistoryLimit"};
function decode_DaemonSetSpec(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.selector = r.message(unit_meta_v1.decode.LabelSelector, o.selector ?? {}); break;
      case 18: o.template = r.message(unit_core_v1_podspec.decode.PodTemplateSpec, o.template ?? {}); break;
      case 26: o.updateStrategy = r.message(decode_DaemonSetUpdateStrategy, o.updateStrategy ?? {}); break;
      case 32: o.minReadySeconds = r.int32(); break;
      case 48: o.revisionHistoryLimit = r.int32(); break;
      default: r.other(k, "DaemonSetSpec", known_decode_DaemonSetSpec);
    }
  }
  return o;
}

function encode_DaemonSetStatus(o, w) {
  let v, e;
  if ((v = o.conditions) != null) for (let i = v.length - 1; i >= 0; i--) { e = w.size; encode_DaemonSetCondition(v[i], w); w.close(82, e); }
  if ((v = o.collisionCount) != null) { w.int(72, v); }
  w.int(64, o.numberUnavailable ?? 0);
  w.int(56, o.numberAvailable ?? 0);
  w.int(48, o.updatedNumberScheduled ?? 0);
  w.int(40, o.observedGeneration ?? 0);
  w.int(32, o.numberReady ?? 0);
  w.int(24, o.desiredNumberScheduled ?? 0);
  w.int(16, o.numberMisscheduled ?? 0);
  w.int(8, o.currentNumberScheduled ?? 0);
}
const known_decode_DaemonSetStatus = {"1":"CurrentNumberScheduled","2":"NumberMisscheduled","3":"DesiredNumberScheduled","4":"NumberReady","5":"ObservedGeneration","6":"UpdatedNumberScheduled","7":"NumberAvailable","8":"NumberUnavailable","9":"CollisionCount","10":"Conditions"};
function decode_DaemonSetStatus(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 8: o.currentNumberScheduled = r.int32(); break;
      case 16: o.numberMisscheduled = r.int32(); break;
      case 24: o.desiredNumberScheduled = r.int32(); break;
      case 32: o.numberReady = r.int32(); break;
      case 40: o.observedGeneration = r.int64(); break;
      case 48: o.updatedNumberScheduled = r.int32(); break;
      case 56: o.numberAvailable = r.int32(); break;
      case 64: o.numberUnavailable = r.int32(); break;
      case 72: o.collisionCount = r.int32(); break;
      case 82: (o.conditions ??= []).push(r.message(decode_DaemonSetCondition, {})); break;
      default: r.other(k, "DaemonSetStatus", known_decode_DaemonSetStatus);
    }
  }
  return o;
}

function encode_DaemonSetUpdateStrategy(o, w) {
  let v, e;
  if ((v = o.rollingUpdate) != null) { e = w.size; encode_RollingUpdateDaemonSet(v, w); w.close(18, e); }
  w.string(10, o.type ?? "");
}
const known_decode_DaemonSetUpdateStrategy = {"1":"Type","2":"RollingUpdate"};
function decode_DaemonSetUpdateStrategy(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.type = r.string(); break;
      case 18: o.rollingUpdate = r.message(decode_RollingUpdateDaemonSet, o.rollingUpdate ?? {}); break;
      default: r.other(k, "DaemonSetUpdateStrategy", known_decode_DaemonSetUpdateStrategy);
    }
  }
  return o;
}

function encode_Deployment(o, w) {
  let v, e;
  e = w.size; encode_DeploymentStatus(o.status ?? rt.none, w); w.close(26, e);
  e = w.size; encode_DeploymentSpec(o.spec ?? rt.none, w); w.close(18, e);
  e = w.size; unit_meta_v1.encode.ObjectMeta(o.metadata ?? rt.none, w); w.close(10, e);
}
const known_decode_Deployment = {"1":"ObjectMeta","2":"Spec","3":"Status"};
function decode_Deployment(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.metadata = r.message(unit_meta_v1.decode.ObjectMeta, o.metadata ?? {}); break;
      case 18: o.spec = r.message(decode_DeploymentSpec, o.spec ?? {}); break;
      case 26: o.status = r.message(decode_DeploymentStatus, o.status ?? {}); break;
      default: r.other(k, "Deployment", known_decode_Deployment);
    }
  }
  return o;
}

function encode_DeploymentCondition(o, w) {
  let v, e;
  rt.write.time(w, 58, o.lastTransitionTime ?? null);
  rt.write.time(w, 50, o.lastUpdateTime ?? null);
  w.string(42, o.message ?? "");
  w.string(34, o.reason ?? "");
  w.string(18, o.status ?? "");
  w.string(10, o.type ?? "");
}
const known_decode_DeploymentCondition = {"1":"Type","2":"Status","4":"Reason","5":"Message","6":"LastUpdateTime","7":"LastTransitionTime"};
function decode_DeploymentCondition(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.type = r.string(); break;
      case 18: o.status = r.string(); break;
      case 34: o.reason = r.string(); break;
      case 42: o.message = r.string(); break;
      case 50: o.lastUpdateTime = rt.read.time(r); break;
      case 58: o.lastTransitionTime = rt.read.time(r); break;
      default: r.other(k, "DeploymentCondition", known_decode_DeploymentCondition);
    }
  }
  return o;
}

function encode_DeploymentSpec(o, w) {
  let v, e;
  if ((v = o.progressDeadlineSeconds) != null) { w.int(72, v); }
  w.bool(56, o.paused ?? false);
  if ((v = o.revisionHistoryLimit) != null) { w.int(48, v); }
  w.int(40, o.minReadySeconds ?? 0);
  e = w.size; encode_DeploymentStrategy(o.strategy ?? rt.none, w); w.close(34, e);
  e = w.size; unit_core_v1_podspec.encode.PodTemplateSpec(o.template ?? rt.none, w); w.close(26, e);
  if ((v = o.selector) != null) { e = w.size; unit_meta_v1.encode.LabelSelector(v, w); w.close(18, e); }
  if ((v = o.replicas) != null) { w.int(8, v); }
}
const known_decode_DeploymentSpec = {"1":"Replicas","2":"Selector","3":"Template","4":"Strategy","5":"MinReadySeconds","6":"RevisionHistoryLimit","7":"Paused","9":"ProgressDeadlineSeconds"};
function decode_DeploymentSpec(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 8: o.replicas = r.int32(); break;
      case 18: o.selector = r.message(unit_meta_v1.decode.LabelSelector, o.selector ?? {}); break;
      case 26: o.template = r.message(unit_core_v1_podspec.decode.PodTemplateSpec, o.template ?? {}); break;
      case 34: o.strategy = r.message(decode_DeploymentStrategy, o.strategy ?? {}); break;
      case 40: o.minReadySeconds = r.int32(); break;
      case 48: o.revisionHistoryLimit = r.int32(); break;
      case 56: o.paused = r.bool(); break;
      case 72: o.progressDeadlineSeconds = r.int32(); break;
      default: r.other(k, "DeploymentSpec", known_decode_DeploymentSpec);
    }
  }
  return o;
}

function encode_DeploymentStatus(o, w) {
  let v, e;
  if ((v = o.terminatingReplicas) != null) { w.int(72, v); }
  if ((v = o.collisionCount) != null) { w.int(64, v); }
  w.int(56, o.readyReplicas ?? 0);
  if ((v = o.conditions) != null) for (let i = v.length - 1; i >= 0; i--) { e = w.size; encode_DeploymentCondition(v[i], w); w.close(50, e); }
  w.int(40, o.unavailableReplicas ?? 0);
  w.int(32, o.availableReplicas ?? 0);
  w.int(24, o.updatedReplicas ?? 0);
  w.int(16, o.replicas ?? 0);
  w.int(8, o.observedGeneration ?? 0);
}
const known_decode_DeploymentStatus = {"1":"ObservedGeneration","2":"Replicas","3":"UpdatedReplicas","4":"AvailableReplicas","5":"UnavailableReplicas","6":"Conditions","7":"ReadyReplicas","8":"CollisionCount","9":"TerminatingReplicas"};
function decode_DeploymentStatus(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 8: o.observedGeneration = r.int64(); break;
      case 16: o.replicas = r.int32(); break;
      case 24: o.updatedReplicas = r.int32(); break;
      case 32: o.availableReplicas = r.int32(); break;
      case 40: o.unavailableReplicas = r.int32(); break;
      case 50: (o.conditions ??= []).push(r.message(decode_DeploymentCondition, {})); break;
      case 56: o.readyReplicas = r.int32(); break;
      case 64: o.collisionCount = r.int32(); break;
      case 72: o.terminatingReplicas = r.int32(); break;
      default: r.other(k, "DeploymentStatus", known_decode_DeploymentStatus);
    }
  }
  return o;
}

function encode_DeploymentStrategy(o, w) {
  let v, e;
  if ((v = o.rollingUpdate) != null) { e = w.size; encode_RollingUpdateDeployment(v, w); w.close(18, e); }
  w.string(10, o.type ?? "");
}
const known_decode_DeploymentStrategy = {"1":"Type","2":"RollingUpdate"};
function decode_DeploymentStrategy(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.type = r.string(); break;
      case 18: o.rollingUpdate = r.message(decode_RollingUpdateDeployment, o.rollingUpdate ?? {}); break;
      default: r.other(k, "DeploymentStrategy", known_decode_DeploymentStrategy);
    }
  }
  return o;
}

function encode_ReplicaSet(o, w) {
  let v, e;
  e = w.size; encode_ReplicaSetStatus(o.status ?? rt.none, w); w.close(26, e);
  e = w.size; encode_ReplicaSetSpec(o.spec ?? rt.none, w); w.close(18, e);
  e = w.size; unit_meta_v1.encode.ObjectMeta(o.metadata ?? rt.none, w); w.close(10, e);
}
const known_decode_ReplicaSet = {"1":"ObjectMeta","2":"Spec","3":"Status"};
function decode_ReplicaSet(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.metadata = r.message(unit_meta_v1.decode.ObjectMeta, o.metadata ?? {}); break;
      case 18: o.spec = r.message(decode_ReplicaSetSpec, o.spec ?? {}); break;
      case 26: o.status = r.message(decode_ReplicaSetStatus, o.status ?? {}); break;
      default: r.other(k, "ReplicaSet", known_decode_ReplicaSet);
    }
  }
  return o;
}

function encode_ReplicaSetCondition(o, w) {
  let v, e;
  w.string(42, o.message ?? "");
  w.string(34, o.reason ?? "");
  rt.write.time(w, 26, o.lastTransitionTime ?? null);
  w.string(18, o.status ?? "");
  w.string(10, o.type ?? "");
}
const known_decode_ReplicaSetCondition = {"1":"Type","2":"Status","3":"LastTransitionTime","4":"Reason","5":"Message"};
function decode_ReplicaSetCondition(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.type = r.string(); break;
      case 18: o.status = r.string(); break;
      case 26: o.lastTransitionTime = rt.read.time(r); break;
      case 34: o.reason = r.string(); break;
      case 42: o.message = r.string(); break;
      default: r.other(k, "ReplicaSetCondition", known_decode_ReplicaSetCondition);
    }
  }
  return o;
}

function encode_ReplicaSetSpec(o, w) {
  let v, e;
  w.int(32, o.minReadySeconds ?? 0);
  e = w.size; unit_core_v1_podspec.encode.PodTemplateSpec(o.template ?? rt.none, w); w.close(26, e);
  if ((v = o.selector) != null) { e = w.size; unit_meta_v1.encode.LabelSelector(v, w); w.close(18, e); }
  if ((v = o.replicas) != null) { w.int(8, v); }
}
const known_decode_ReplicaSetSpec = {"1":"Replicas","2":"Selector","3":"Template","4":"MinReadySeconds"};
function decode_ReplicaSetSpec(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 8: o.replicas = r.int32(); break;
      case 18: o.selector = r.message(unit_meta_v1.decode.LabelSelector, o.selector ?? {}); break;
      case 26: o.template = r.message(unit_core_v1_podspec.decode.PodTemplateSpec, o.template ?? {}); break;
      case 32: o.minReadySeconds = r.int32(); break;
      default: r.other(k, "ReplicaSetSpec", known_decode_ReplicaSetSpec);
    }
  }
  return o;
}

function encode_ReplicaSetStatus(o, w) {
  let v, e;
  if ((v = o.terminatingReplicas) != null) { w.int(56, v); }
  if ((v = o.conditions) != null) for (let i = v.length - 1; i >= 0; i--) { e = w.size; encode_ReplicaSetCondition(v[i], w); w.close(50, e); }
  w.int(40, o.availableReplicas ?? 0);
  w.int(32, o.readyReplicas ?? 0);
  w.int(24, o.observedGeneration ?? 0);
  w.int(16, o.fullyLabeledReplicas ?? 0);
  w.int(8, o.replicas ?? 0);
}
const known_decode_ReplicaSetStatus = {"1":"Replicas","2":"FullyLabeledReplicas","3":"ObservedGeneration","4":"ReadyReplicas","5":"AvailableReplicas","6":"Conditions","7":"TerminatingReplicas"};
function decode_ReplicaSetStatus(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 8: o.replicas = r.int32(); break;
      case 16: o.fullyLabeledReplicas = r.int32(); break;
      case 24: o.observedGeneration = r.int64(); break;
      case 32: o.readyReplicas = r.int32(); break;
      case 40: o.availableReplicas = r.int32(); break;
      case 50: (o.conditions ??= []).push(r.message(decode_ReplicaSetCondition, {})); break;
      case 56: o.terminatingReplicas = r.int32(); break;
      default: r.other(k, "ReplicaSetStatus", known_decode_ReplicaSetStatus);
    }
  }
  return o;
}

function encode_RollingUpdateDaemonSet(o, w) {
  let v, e;
  rt.write.intOrString(w, 18, o.maxSurge ?? null);
  if ((v = o.maxUnavailable) != null) { rt.write.intOrString(w, 10, v); }
}
const known_decode_RollingUpdateDaemonSet = {"1":"MaxUnavailable","2":"MaxSurge"};
function decode_RollingUpdateDaemonSet(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.maxUnavailable = rt.read.intOrString(r); break;
      case 18: o.maxSurge = rt.read.intOrString(r); break;
      default: r.other(k, "RollingUpdateDaemonSet", known_decode_RollingUpdateDaemonSet);
    }
  }
  return o;
}

function encode_RollingUpdateDeployment(o, w) {
  let v, e;
  if ((v = o.maxSurge) != null) { rt.write.intOrString(w, 18, v); }
  if ((v = o.maxUnavailable) != null) { rt.write.intOrString(w, 10, v); }
}
const known_decode_RollingUpdateDeployment = {"1":"MaxUnavailable","2":"MaxSurge"};
function decode_RollingUpdateDeployment(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.maxUnavailable = rt.read.intOrString(r); break;
      case 18: o.maxSurge = rt.read.intOrString(r); break;
      default: r.other(k, "RollingUpdateDeployment", known_decode_RollingUpdateDeployment);
    }
  }
  return o;
}

function encode_RollingUpdateStatefulSetStrategy(o, w) {
  let v, e;
  if ((v = o.maxUnavailable) != null) { rt.write.intOrString(w, 18, v); }
  w.int(8, o.partition ?? 0);
}
const known_decode_RollingUpdateStatefulSetStrategy = {"1":"Partition","2":"MaxUnavailable"};
function decode_RollingUpdateStatefulSetStrategy(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 8: o.partition = r.int32(); break;
      case 18: o.maxUnavailable = rt.read.intOrString(r); break;
      default: r.other(k, "RollingUpdateStatefulSetStrategy", known_decode_RollingUpdateStatefulSetStrategy);
    }
  }
  return o;
}

function encode_StatefulSet(o, w) {
  let v, e;
  e = w.size; encode_StatefulSetStatus(o.status ?? rt.none, w); w.close(26, e);
  e = w.size; encode_StatefulSetSpec(o.spec ?? rt.none, w); w.close(18, e);
  e = w.size; unit_meta_v1.encode.ObjectMeta(o.metadata ?? rt.none, w); w.close(10, e);
}
const known_decode_StatefulSet = {"1":"ObjectMeta","2":"Spec","3":"Status"};
function decode_StatefulSet(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.metadata = r.message(unit_meta_v1.decode.ObjectMeta, o.metadata ?? {}); break;
      case 18: o.spec = r.message(decode_StatefulSetSpec, o.spec ?? {}); break;
      case 26: o.status = r.message(decode_StatefulSetStatus, o.status ?? {}); break;
      default: r.other(k, "StatefulSet", known_decode_StatefulSet);
    }
  }
  return o;
}

function encode_StatefulSetCondition(o, w) {
  let v, e;
  w.string(42, o.message ?? "");
  w.string(34, o.reason ?? "");
  rt.write.time(w, 26, o.lastTransitionTime ?? null);
  w.string(18, o.status ?? "");
  w.string(10, o.type ?? "");
}
const known_decode_StatefulSetCondition = {"1":"Type","2":"Status","3":"LastTransitionTime","4":"Reason","5":"Message"};
function decode_StatefulSetCondition(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.type = r.string(); break;
      case 18: o.status = r.string(); break;
      case 26: o.lastTransitionTime = rt.read.time(r); break;
      case 34: o.reason = r.string(); break;
      case 42: o.message = r.string(); break;
      default: r.other(k, "StatefulSetCondition", known_decode_StatefulSetCondition);
    }
  }
  return o;
}

function encode_StatefulSetOrdinals(o, w) {
  let v, e;
  w.int(8, o.start ?? 0);
}
const known_decode_StatefulSetOrdinals = {"1":"Start"};
function decode_StatefulSetOrdinals(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 8: o.start = r.int32(); break;
      default: r.other(k, "StatefulSetOrdinals", known_decode_StatefulSetOrdinals);
    }
  }
  return o;
}

function encode_StatefulSetPersistentVolumeClaimRetentionPolicy(o, w) {
  let v, e;
  w.string(18, o.whenScaled ?? "");
  w.string(10, o.whenDeleted ?? "");
}
const known_decode_StatefulSetPersistentVolumeClaimRetentionPolicy = {"1":"WhenDeleted","2":"WhenScaled"};
function decode_StatefulSetPersistentVolumeClaimRetentionPolicy(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.whenDeleted = r.string(); break;
      case 18: o.whenScaled = r.string(); break;
      default: r.other(k, "StatefulSetPersistentVolumeClaimRetentionPolicy", known_decode_StatefulSetPersistentVolumeClaimRetentionPolicy);
    }
  }
  return o;
}

function encode_StatefulSetSpec(o, w) {
  let v, e;
  if ((v = o.ordinals) != null) { e = w.size; encode_StatefulSetOrdinals(v, w); w.close(90, e); }
  if ((v = o.persistentVolumeClaimRetentionPolicy) != null) { e = w.size; encode_StatefulSetPersistentVolumeClaimRetentionPolicy(v, w); w.close(82, e); }
  w.int(72, o.minReadySeconds ?? 0);
  if ((v = o.revisionHistoryLimit) != null) { w.int(64, v); }
  e = w.size; encode_StatefulSetUpdateStrategy(o.updateStrategy ?? rt.none, w); w.close(58, e);
  w.string(50, o.podManagementPolicy ?? "");
  w.string(42, o.serviceName ?? "");
  if ((v = o.volumeClaimTemplates) != null) for (let i = v.length - 1; i >= 0; i--) { e = w.size; unit_core_v1.encode.PersistentVolumeClaim(v[i], w); w.close(34, e); }
  e = w.size; unit_core_v1_podspec.encode.PodTemplateSpec(o.template ?? rt.none, w); w.close(26, e);
  if ((v = o.selector) != null) { e = w.size; unit_meta_v1.encode.LabelSelector(v, w); w.close(18, e); }
  if ((v = o.replicas) != null) { w.int(8, v); }
}
const known_decode_StatefulSetSpec = {"1":"Replicas","2":"Selector","3":"Template","4":"VolumeClaimTemplates","5":"ServiceName","6":"PodManagementPolicy","7":"UpdateStrategy","8":"RevisionHistoryLimit","9":"MinReadySeconds","10":"PersistentVolumeClaimRetentionPolicy","11":"Ordinals"};
function decode_StatefulSetSpec(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 8: o.replicas = r.int32(); break;
      case 18: o.selector = r.message(unit_meta_v1.decode.LabelSelector, o.selector ?? {}); break;
      case 26: o.template = r.message(unit_core_v1_podspec.decode.PodTemplateSpec, o.template ?? {}); break;
      case 34: (o.volumeClaimTemplates ??= []).push(r.message(unit_core_v1.decode.PersistentVolumeClaim, {})); break;
      case 42: o.serviceName = r.string(); break;
      case 50: o.podManagementPolicy = r.string(); break;
      case 58: o.updateStrategy = r.message(decode_StatefulSetUpdateStrategy, o.updateStrategy ?? {}); break;
      case 64: o.revisionHistoryLimit = r.int32(); break;
      case 72: o.minReadySeconds = r.int32(); break;
      case 82: o.persistentVolumeClaimRetentionPolicy = r.message(decode_StatefulSetPersistentVolumeClaimRetentionPolicy, o.persistentVolumeClaimRetentionPolicy ?? {}); break;
      case 90: o.ordinals = r.message(decode_StatefulSetOrdinals, o.ordinals ?? {}); break;
      default: r.other(k, "StatefulSetSpec", known_decode_StatefulSetSpec);
    }
  }
  return o;
}

function encode_StatefulSetStatus(o, w) {
  let v, e;
  w.int(88, o.availableReplicas ?? 0);
  if ((v = o.conditions) != null) for (let i = v.length - 1; i >= 0; i--) { e = w.size; encode_StatefulSetCondition(v[i], w); w.close(82, e); }
  if ((v = o.collisionCount) != null) { w.int(72, v); }
  w.string(58, o.updateRevision ?? "");
  w.string(50, o.currentRevision ?? "");
  w.int(40, o.updatedReplicas ?? 0);
  w.int(32, o.currentReplicas ?? 0);
  w.int(24, o.readyReplicas ?? 0);
  w.int(16, o.replicas ?? 0);
  w.int(8, o.observedGeneration ?? 0);
}
const known_decode_StatefulSetStatus = {"1":"ObservedGeneration","2":"Replicas","3":"ReadyReplicas","4":"CurrentReplicas","5":"UpdatedReplicas","6":"CurrentRevision","7":"UpdateRevision","9":"CollisionCount","10":"Conditions","11":"AvailableReplicas"};
function decode_StatefulSetStatus(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 8: o.observedGeneration = r.int64(); break;
      case 16: o.replicas = r.int32(); break;
      case 24: o.readyReplicas = r.int32(); break;
      case 32: o.currentReplicas = r.int32(); break;
      case 40: o.updatedReplicas = r.int32(); break;
      case 50: o.currentRevision = r.string(); break;
      case 58: o.updateRevision = r.string(); break;
      case 72: o.collisionCount = r.int32(); break;
      case 82: (o.conditions ??= []).push(r.message(decode_StatefulSetCondition, {})); break;
      case 88: o.availableReplicas = r.int32(); break;
      default: r.other(k, "StatefulSetStatus", known_decode_StatefulSetStatus);
    }
  }
  return o;
}

function encode_StatefulSetUpdateStrategy(o, w) {
  let v, e;
  if ((v = o.rollingUpdate) != null) { e = w.size; encode_RollingUpdateStatefulSetStrategy(v, w); w.close(18, e); }
  w.string(10, o.type ?? "");
}
const known_decode_StatefulSetUpdateStrategy = {"1":"Type","2":"RollingUpdate"};
function decode_StatefulSetUpdateStrategy(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.type = r.string(); break;
      case 18: o.rollingUpdate = r.message(decode_RollingUpdateStatefulSetStrategy, o.rollingUpdate ?? {}); break;
      default: r.other(k, "StatefulSetUpdateStrategy", known_decode_StatefulSetUpdateStrategy);
    }
  }
  return o;
}
return { encode: { DaemonSet: encode_DaemonSet, DaemonSetCondition: encode_DaemonSetCondition, DaemonSetSpec: encode_DaemonSetSpec, DaemonSetStatus: encode_DaemonSetStatus, DaemonSetUpdateStrategy: encode_DaemonSetUpdateStrategy, Deployment: encode_Deployment, DeploymentCondition: encode_DeploymentCondition, DeploymentSpec: encode_DeploymentSpec, DeploymentStatus: encode_DeploymentStatus, DeploymentStrategy: encode_DeploymentStrategy, ReplicaSet: encode_ReplicaSet, ReplicaSetCondition: encode_ReplicaSetCondition, ReplicaSetSpec: encode_ReplicaSetSpec, ReplicaSetStatus: encode_ReplicaSetStatus, RollingUpdateDaemonSet: encode_RollingUpdateDaemonSet, RollingUpdateDeployment: encode_RollingUpdateDeployment, RollingUpdateStatefulSetStrategy: encode_RollingUpdateStatefulSetStrategy, StatefulSet: encode_StatefulSet, StatefulSetCondition: encode_StatefulSetCondition, StatefulSetOrdinals: encode_StatefulSetOrdinals, StatefulSetPersistentVolumeClaimRetentionPolicy: encode_StatefulSetPersistentVolumeClaimRetentionPolicy, StatefulSetSpec: encode_StatefulSetSpec, StatefulSetStatus: encode_StatefulSetStatus, StatefulSetUpdateStrategy: encode_StatefulSetUpdateStrategy }, decode: { DaemonSet: decode_DaemonSet, DaemonSetCondition: decode_DaemonSetCondition, DaemonSetSpec: decode_DaemonSetSpec, DaemonSetStatus: decode_DaemonSetStatus, DaemonSetUpdateStrategy: decode_DaemonSetUpdateStrategy, Deployment: decode_Deployment, DeploymentCondition: decode_DeploymentCondition, DeploymentSpec: decode_DeploymentSpec, DeploymentStatus: decode_DeploymentStatus, DeploymentStrategy: decode_DeploymentStrategy, ReplicaSet: decode_ReplicaSet, ReplicaSetCondition: decode_ReplicaSetCondition, ReplicaSetSpec: decode_ReplicaSetSpec, ReplicaSetStatus: decode_ReplicaSetStatus, RollingUpdateDaemonSet: decode_RollingUpdateDaemonSet, RollingUpdateDeployment: decode_RollingUpdateDeployment, RollingUpdateStatefulSetStrategy: decode_RollingUpdateStatefulSetStrategy, StatefulSet: decode_StatefulSet, StatefulSetCondition: decode_StatefulSetCondition, StatefulSetOrdinals: decode_StatefulSetOrdinals, StatefulSetPersistentVolumeClaimRetentionPolicy: decode_StatefulSetPersistentVolumeClaimRetentionPolicy, StatefulSetSpec: decode_StatefulSetSpec, StatefulSetStatus: decode_StatefulSetStatus, StatefulSetUpdateStrategy: decode_StatefulSetUpdateStrategy } };
};
