// generated from resources/types/core/v1/LimitRange.yaml, resources/types/core/v1/LimitRangeItem.yaml, resources/types/core/v1/LimitRangeSpec.yaml, do not edit
export default (rt) => {
"use strict";
const unit_meta_v1 = rt.unit("meta\u002fv1");

function encode_LimitRange(o, w) {
  let v, e;
  e = w.size; encode_LimitRangeSpec(o.spec ?? rt.none, w); w.close(18, e);
  e = w.size; unit_meta_v1.encode.ObjectMeta(o.metadata ?? rt.none, w); w.close(10, e);
}
const known_decode_LimitRange = {"1":"ObjectMeta","2":"Spec"};
function decode_LimitRange(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.metadata = r.message(unit_meta_v1.decode.ObjectMeta, o.metadata ?? {}); break;
      case 18: o.spec = r.message(decode_LimitRangeSpec, o.spec ?? {}); break;
      default: r.other(k, "LimitRange", known_decode_LimitRange);
    }
  }
  return o;
}

function encode_LimitRangeItem(o, w) {
  let v, e;
  if ((v = o.maxLimitRequestRatio) != null) for (const k of rt.fallingKeys(v)) {
    const s = w.size; rt.write.quantity(w, 18, v[k]); w.string(10, k); w.close(50, s);
  }
  if ((v = o.defaultRequest) != null) for (const k of rt.fallingKeys(v)) {
    const s = w.size; rt.write.quantity(w, 18, v[k]); w.string(10, k); w.close(42, s);
  }
  if ((v = o["default"]) != null) for (const k of rt.fallingKeys(v)) {
    const s = w.size; rt.write.quantity(w, 18, v[k]); w.string(10, k); w.close(34, s);
  }
  if ((v = o.min) != null) for (const k of rt.fallingKeys(v)) {
    const s = w.size; rt.write.quantity(w, 18, v[k]); w.string(10, k); w.close(26, s);
  }
  if ((v = o.max) != null) for (const k of rt.fallingKeys(v)) {
    const s = w.size; rt.write.quantity(w, 18, v[k]); w.string(10, k); w.close(18, s);
  }
  w.string(10, o.type ?? "");
}
const entry = { key: 18, read: (r) => rt.read.quantity(r), zero: () => ("0") };
const entry_2 = { key: 18, read: (r) => rt.read.quantity(r), zero: () => ("0") };
const entry_3 = { key: 18, read: (r) => rt.read.quantity(r), zero: () => ("0") };
const entry_4 = { key: 18, read: (r) => rt.read.quantity(r), zero: () => ("0") };
const entry_5 = { key: 18, read: (r) => rt.read.quantity(r), zero: () => ("0") };
const known_decode_LimitRangeItem = {"1":"Type","2":"Max","3":"Min","4":"Default","5":"DefaultRequest","6":"MaxLimitRequestRatio"};
function decode_LimitRangeItem(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.type = r.string(); break;
      case 18: rt.readEntry(r, o.max ??= {}, entry); break;
      case 26: rt.readEntry(r, o.min ??= {}, entry_2); break;
      case 34: rt.readEntry(r, o["default"] ??= {}, entry_3); break;
      case 42: rt.readEntry(r, o.defaultRequest ??= {}, entry_4); break;
      case 50: rt.readEntry(r, o.maxLimitRequestRatio ??= {}, entry_5); break;
      default: r.other(k, "LimitRangeItem", known_decode_LimitRangeItem);
    }
  }
  return o;
}

function encode_LimitRangeSpec(o, w) {
  let v, e;
  if ((v = o.limits) != null) for (let i = v.length - 1; i >= 0; i--) { e = w.size; encode_LimitRangeItem(v[i], w); w.close(10, e); }
}
const known_decode_LimitRangeSpec = {"1":"Limits"};
function decode_LimitRangeSpec(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: (o.limits ??= []).push(r.message(decode_LimitRangeItem, {})); break;
      default: r.other(k, "LimitRangeSpec", known_decode_LimitRangeSpec);
    }
  }
  return o;
}
return { encode: { LimitRange: encode_LimitRange, LimitRangeItem: encode_LimitRangeItem, LimitRangeSpec: encode_LimitRangeSpec }, decode: { LimitRange: decode_LimitRange, LimitRangeItem: decode_LimitRangeItem, LimitRangeSpec: decode_LimitRangeSpec } };
};
