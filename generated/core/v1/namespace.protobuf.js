// generated from 4 definitions, do not edit
export default (rt) => {
"use strict";
const unit_meta_v1 = rt.unit("meta\u002fv1");

function encode_Namespace(o, w) {
  let v, e;
  e = w.size; encode_NamespaceStatus(o.status ?? rt.none, w); w.close(26, e);
  e = w.size; encode_NamespaceSpec(o.spec ?? rt.none, w); w.close(18, e);
  e = w.size; unit_meta_v1.encode.ObjectMeta(o.metadata ?? rt.none, w); w.close(10, e);
}
const known_decode_Namespace = {"1":"ObjectMeta","2":"Spec","3":"Status"};
function decode_Namespace(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.metadata = r.message(unit_meta_v1.decode.ObjectMeta, o.metadata ?? {}); break;
      case 18: o.spec = r.message(decode_NamespaceSpec, o.spec ?? {}); break;
      case 26: o.status = r.message(decode_NamespaceStatus, o.status ?? {}); break;
      default: r.other(k, "Namespace", known_decode_Namespace);
    }
  }
  return o;
}

function encode_NamespaceCondition(o, w) {
  let v, e;
  w.string(50, o.message ?? "");
  w.string(42, o.reason ?? "");
  rt.write.time(w, 34, o.lastTransitionTime ?? null);
  w.string(18, o.status ?? "");
  w.string(10, o.type ?? "");
}
const known_decode_NamespaceCondition = {"1":"Type","2":"Status","4":"LastTransitionTime","5":"Reason","6":"Message"};
function decode_NamespaceCondition(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.type = r.string(); break;
      case 18: o.status = r.string(); break;
      case 34: o.lastTransitionTime = rt.read.time(r); break;
      case 42: o.reason = r.string(); break;
      case 50: o.message = r.string(); break;
      default: r.other(k, "NamespaceCondition", known_decode_NamespaceCondition);
    }
  }
  return o;
}

function encode_NamespaceSpec(o, w) {
  let v, e;
  if ((v = o.finalizers) != null) for (let i = v.length - 1; i >= 0; i--) { w.string(10, v[i]); }
}
const known_decode_NamespaceSpec = {"1":"Finalizers"};
function decode_NamespaceSpec(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: (o.finalizers ??= []).push(r.string()); break;
      default: r.other(k, "NamespaceSpec", known_decode_NamespaceSpec);
    }
  }
  return o;
}

function encode_NamespaceStatus(o, w) {
  let v, e;
  if ((v = o.conditions) != null) for (let i = v.length - 1; i >= 0; i--) { e = w.size; encode_NamespaceCondition(v[i], w); w.close(18, e); }
  w.string(10, o.phase ?? "");
}
const known_decode_NamespaceStatus = {"1":"Phase","2":"Conditions"};
function decode_NamespaceStatus(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.phase = r.string(); break;
      case 18: (o.conditions ??= []).push(r.message(decode_NamespaceCondition, {})); break;
      default: r.other(k, "NamespaceStatus", known_decode_NamespaceStatus);
    }
  }
  return o;
}
return { encode: { Namespace: encode_Namespace, NamespaceCondition: encode_NamespaceCondition, NamespaceSpec: encode_NamespaceSpec, NamespaceStatus: encode_NamespaceStatus }, decode: { Namespace: decode_Namespace, NamespaceCondition: decode_NamespaceCondition, NamespaceSpec: decode_NamespaceSpec, NamespaceStatus: decode_NamespaceStatus } };
};
