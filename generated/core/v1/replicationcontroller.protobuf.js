// generated from 4 definitions, do not edit
export default (rt) => {
"use strict";
const unit_meta_v1 = rt.unit("meta\u002fv1");
const unit_core_v1_podspec = rt.unit("core\u002fv1\u002fpodspec");

function encode_ReplicationController(o, w) {
  let v, e;
  e = w.size; encode_ReplicationControllerStatus(o.status ?? rt.none, w); w.close(26, e);
  e = w.size; encode_ReplicationControllerSpec(o.spec ?? rt.none, w); w.close(18, e);
  e = w.size; unit_meta_v1.encode.ObjectMeta(o.metadata ?? rt.none, w); w.close(10, e);
}
const known_decode_ReplicationController = {"1":"ObjectMeta","2":"Spec","3":"Status"};
function decode_ReplicationController(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.metadata = r.message(unit_meta_v1.decode.ObjectMeta, o.metadata ?? {}); break;
      case 18: o.spec = r.message(decode_ReplicationControllerSpec, o.spec ?? {}); break;
      case 26: o.status = r.message(decode_ReplicationControllerStatus, o.status ?? {}); break;
      default: r.other(k, "ReplicationController", known_decode_ReplicationController);
    }
  }
  return o;
}

function encode_ReplicationControllerCondition(o, w) {
  let v, e;
  w.string(42, o.message ?? "");
  w.string(34, o.reason ?? "");
  rt.write.time(w, 26, o.lastTransitionTime ?? null);
  w.string(18, o.status ?? "");
  w.string(10, o.type ?? "");
}
const known_decode_ReplicationControllerCondition = {"1":"Type","2":"Status","3":"LastTransitionTime","4":"Reason","5":"Message"};
function decode_ReplicationControllerCondition(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.type = r.string(); break;
      case 18: o.status = r.string(); break;
      case 26: o.lastTransitionTime = rt.read.time(r); break;
      case 34: o.reason = r.string(); break;
      case 42: o.message = r.string(); break;
      default: r.other(k, "ReplicationControllerCondition", known_decode_ReplicationControllerCondition);
    }
  }
  return o;
}

function encode_ReplicationControllerSpec(o, w) {
  let v, e;
  w.int(32, o.minReadySeconds ?? 0);
  if ((v = o.template) != null) { e = w.size; unit_core_v1_podspec.encode.PodTemplateSpec(v, w); w.close(26, e); }
  if ((v = o.selector) != null) for (const k of rt.fallingKeys(v)) {
    const s = w.size; w.string(18, v[k]); w.string(10, k); w.close(18, s);
  }
  if ((v = o.replicas) != null) { w.int(8, v); }
}
const entry = { key: 18, read: (r) => r.string(), zero: () => ("") };
const known_decode_ReplicationControllerSpec = {"1":"Replicas","2":"Selector","3":"Template","4":"MinReadySeconds"};
function decode_ReplicationControllerSpec(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 8: o.replicas = r.int32(); break;
      case 18: rt.readEntry(r, o.selector ??= {}, entry); break;
      case 26: o.template = r.message(unit_core_v1_podspec.decode.PodTemplateSpec, o.template ?? {}); break;
      case 32: o.minReadySeconds = r.int32(); break;
      default: r.other(k, "ReplicationControllerSpec", known_decode_ReplicationControllerSpec);
    }
  }
  return o;
}

function encode_ReplicationControllerStatus(o, w) {
  let v, e;
  if ((v = o.conditions) != null) for (let i = v.length - 1; i >= 0; i--) { e = w.size; encode_ReplicationControllerCondition(v[i], w); w.close(50, e); }
  w.int(40, o.availableReplicas ?? 0);
  w.int(32, o.readyReplicas ?? 0);
  w.int(24, o.observedGeneration ?? 0);
  w.int(16, o.fullyLabeledReplicas ?? 0);
  w.int(8, o.replicas ?? 0);
}
const known_decode_ReplicationControllerStatus = {"1":"Replicas","2":"FullyLabeledReplicas","3":"ObservedGeneration","4":"ReadyReplicas","5":"AvailableReplicas","6":"Conditions"};
function decode_ReplicationControllerStatus(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 8: o.replicas = r.int32(); break;
      case 16: o.fullyLabeledReplicas = r.int32(); break;
      case 24: o.observedGeneration = r.int64(); break;
      case 32: o.readyReplicas = r.int32(); break;
      case 40: o.availableReplicas = r.int32(); break;
      case 50: (o.conditions ??= []).push(r.message(decode_ReplicationControllerCondition, {})); break;
      default: r.other(k, "ReplicationControllerStatus", known_decode_ReplicationControllerStatus);
    }
  }
  return o;
}
return { encode: { ReplicationController: encode_ReplicationController, ReplicationControllerCondition: encode_ReplicationControllerCondition, ReplicationControllerSpec: encode_ReplicationControllerSpec, ReplicationControllerStatus: encode_ReplicationControllerStatus }, decode: { ReplicationController: decode_ReplicationController, ReplicationControllerCondition: decode_ReplicationControllerCondition, ReplicationControllerSpec: decode_ReplicationControllerSpec, ReplicationControllerStatus: decode_ReplicationControllerStatus } };
};
