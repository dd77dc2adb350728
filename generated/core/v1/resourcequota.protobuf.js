// generated from 5 definitions, do not edit
export default (rt) => {
"use strict";
const unit_meta_v1 = rt.unit("meta\u002fv1");

function encode_ResourceQuota(o, w) {
  let v, e;
  e = w.size; encode_ResourceQuotaStatus(o.status ?? rt.none, w); w.close(26, e);
  e = w.size; encode_ResourceQuotaSpec(o.spec ?? rt.none, w); w.close(18, e);
  e = w.size; unit_meta_v1.encode.ObjectMeta(o.metadata ?? rt.none, w); w.close(10, e);
}
const known_decode_ResourceQuota = {"1":"ObjectMeta","2":"Spec","3":"Status"};
function decode_ResourceQuota(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.metadata = r.message(unit_meta_v1.decode.ObjectMeta, o.metadata ?? {}); break;
      case 18: o.spec = r.message(decode_ResourceQuotaSpec, o.spec ?? {}); break;
      case 26: o.status = r.message(decode_ResourceQuotaStatus, o.status ?? {}); break;
      default: r.other(k, "ResourceQuota", known_decode_ResourceQuota);
    }
  }
  return o;
}

function encode_ResourceQuotaSpec(o, w) {
  let v, e;
  if ((v = o.scopeSelector) != null) { e = w.size; encode_ScopeSelector(v, w); w.close(26, e); }
  if ((v = o.scopes) != null) for (let i = v.length - 1; i >= 0; i--) { w.string(18, v[i]); }
  if ((v = o.hard) != null) for (const k of rt.fallingKeys(v)) {
    const s = w.size; rt.write.quantity(w, 18, v[k]); w.string(10, k); w.close(10, s);
  }
}
const entry = { key: 18, read: (r) => rt.read.quantity(r), zero: () => ("0") };
const known_decode_ResourceQuotaSpec = {"1":"Hard","2":"Scopes","3":"ScopeSelector"};
function decode_ResourceQuotaSpec(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: rt.readEntry(r, o.hard ??= {}, entry); break;
      case 18: (o.scopes ??= []).push(r.string()); break;
      case 26: o.scopeSelector = r.message(decode_ScopeSelector, o.scopeSelector ?? {}); break;
      default: r.other(k, "ResourceQuotaSpec", known_decode_ResourceQuotaSpec);
    }
  }
  return o;
}

function encode_ResourceQuotaStatus(o, w) {
  let v, e;
  if ((v = o.used) != null) for (const k of rt.fallingKeys(v)) {
    const s = w.size; rt.write.quantity(w, 18, v[k]); w.string(10, k); w.close(18, s);
  }
  if ((v = o.hard) != null) for (const k of rt.fallingKeys(v)) {
    const s = w.size; rt.write.quantity(w, 18, v[k]); w.string(10, k); w.close(10, s);
  }
}
const entry_2 = { key: 18, read: (r) => rt.read.quantity(r), zero: () => ("0") };
const entry_3 = { key: 18, read: (r) => rt.read.quantity(r), zero: () => ("0") };
const known_decode_ResourceQuotaStatus = {"1":"Hard","2":"Used"};
function decode_ResourceQuotaStatus(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: rt.readEntry(r, o.hard ??= {}, entry_2); break;
      case 18: rt.readEntry(r, o.used ??= {}, entry_3); break;
      default: r.other(k, "ResourceQuotaStatus", known_decode_ResourceQuotaStatus);
    }
  }
  return o;
}

function encode_ScopeSelector(o, w) {
  let v, e;
  if ((v = o.matchExpressions) != null) for (let i = v.length - 1; i >= 0; i--) { e = w.size; encode_ScopedResourceSelectorRequirement(v[i], w); w.close(10, e); }
}
const known_decode_ScopeSelector = {"1":"MatchExpressions"};
function decode_ScopeSelector(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: (o.matchExpressions ??= []).push(r.message(decode_ScopedResourceSelectorRequirement, {})); break;
      default: r.other(k, "ScopeSelector", known_decode_ScopeSelector);
    }
  }
  return o;
}

function encode_ScopedResourceSelectorRequirement(o, w) {
  let v, e;
  if ((v = o.values) != null) for (let i = v.length - 1; i >= 0; i--) { w.string(26, v[i]); }
  w.string(18, o.operator ?? "");
  w.string(10, o.scopeName ?? "");
}
const known_decode_ScopedResourceSelectorRequirement = {"1":"ScopeName","2":"Operator","3":"Values"};
function decode_ScopedResourceSelectorRequirement(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.scopeName = r.string(); break;
      case 18: o.operator = r.string(); break;
      case 26: (o.values ??= []).push(r.string()); break;
      default: r.other(k, "ScopedResourceSelectorRequirement", known_decode_ScopedResourceSelectorRequirement);
    }
  }
  return o;
}
return { encode: { ResourceQuota: encode_ResourceQuota, ResourceQuotaSpec: encode_ResourceQuotaSpec, ResourceQuotaStatus: encode_ResourceQuotaStatus, ScopeSelector: encode_ScopeSelector, ScopedResourceSelectorRequirement: encode_ScopedResourceSelectorRequirement }, decode: { ResourceQuota: decode_ResourceQuota, ResourceQuotaSpec: decode_ResourceQuotaSpec, ResourceQuotaStatus: decode_ResourceQuotaStatus, ScopeSelector: decode_ScopeSelector, ScopedResourceSelectorRequirement: decode_ScopedResourceSelectorRequirement } };
};
