// generated from 6 definitions, do not edit
export default (rt) => {
"use strict";
const unit_meta_v1 = rt.unit("meta\u002fv1");

function encode_IPAddress(o, w) {
  let v, e;
  e = w.size; encode_IPAddressSpec(o.spec ?? rt.none, w); w.close(18, e);
  e = w.size; unit_meta_v1.encode.ObjectMeta(o.metadata ?? rt.none, w); w.close(10, e);
}
const known_decode_IPAddress = {"1":"ObjectMeta","2":"Spec"};
function decode_IPAddress(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.metadata = r.message(unit_meta_v1.decode.ObjectMeta, o.metadata ?? {}); break;
      case 18: o.spec = r.message(decode_IPAddressSpec, o.spec ?? {}); break;
      default: r.other(k, "IPAddress", known_decode_IPAddress);
    }
  }
  return o;
}

function encode_IPAddressSpec(o, w) {
  let v, e;
  if ((v = o.parentRef) != null) { e = w.size; encode_ParentReference(v, w); w.close(10, e); }
}
const known_decode_IPAddressSpec = {"1":"ParentRef"};
function decode_IPAddressSpec(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.parentRef = r.message(decode_ParentReference, o.parentRef ?? {}); break;
      default: r.other(k, "IPAddressSpec", known_decode_IPAddressSpec);
    }
  }
  return o;
}

function encode_ParentReference(o, w) {
  let v, e;
  w.string(34, o.name ?? "");
  w.string(26, o.namespace ?? "");
  w.string(18, o.resource ?? "");
  w.string(10, o.group ?? "");
}
const known_decode_ParentReference = {"1":"Group","2":"Resource","3":"Namespace","4":"Name"};
function decode_ParentReference(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.group = r.string(); break;
      case 18: o.resource = r.string(); break;
      case 26: o.namespace = r.string(); break;
      case 34: o.name = r.string(); break;
      default: r.other(k, "ParentReference", known_decode_ParentReference);
    }
  }
  return o;
}

function encode_ServiceCIDR(o, w) {
  let v, e;
  e = w.size; encode_ServiceCIDRStatus(o.status ?? rt.none, w); w.close(26, e);
  e = w.size; encode_ServiceCIDRSpec(o.spec ?? rt.none, w); w.close(18, e);
  e = w.size; unit_meta_v1.encode.ObjectMeta(o.metadata ?? rt.none, w); w.close(10, e);
}
const known_decode_ServiceCIDR = {"1":"ObjectMeta","2":"Spec","3":"Status"};
function decode_ServiceCIDR(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.metadata = r.message(unit_meta_v1.decode.ObjectMeta, o.metadata ?? {}); break;
      case 18: o.spec = r.message(decode_ServiceCIDRSpec, o.spec ?? {}); break;
      case 26: o.status = r.message(decode_ServiceCIDRStatus, o.status ?? {}); break;
      default: r.other(k, "ServiceCIDR", known_decode_ServiceCIDR);
    }
  }
  return o;
}

function encode_ServiceCIDRSpec(o, w) {
  let v, e;
  if ((v = o.cidrs) != null) for (let i = v.length - 1; i >= 0; i--) { w.string(10, v[i]); }
}
const known_decode_ServiceCIDRSpec = {"1":"Cidrs"};
function decode_ServiceCIDRSpec(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: (o.cidrs ??= []).push(r.string()); break;
      default: r.other(k, "ServiceCIDRSpec", known_decode_ServiceCIDRSpec);
    }
  }
  return o;
}

function encode_ServiceCIDRStatus(o, w) {
  let v, e;
  if ((v = o.conditions) != null) for (let i = v.length - 1; i >= 0; i--) { e = w.size; unit_meta_v1.encode.Condition(v[i], w); w.close(10, e); }
}
const known_decode_ServiceCIDRStatus = {"1":"Conditions"};
function decode_ServiceCIDRStatus(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: (o.conditions ??= []).push(r.message(unit_meta_v1.decode.Condition, {})); break;
      default: r.other(k, "ServiceCIDRStatus", known_decode_ServiceCIDRStatus);
    }
  }
  return o;
}
return { encode: { IPAddress: encode_IPAddress, IPAddressSpec: encode_IPAddressSpec, ParentReference: encode_ParentReference, ServiceCIDR: encode_ServiceCIDR, ServiceCIDRSpec: encode_ServiceCIDRSpec, ServiceCIDRStatus: encode_ServiceCIDRStatus }, decode: { IPAddress: decode_IPAddress, IPAddressSpec: decode_IPAddressSpec, ParentReference: decode_ParentReference, ServiceCIDR: decode_ServiceCIDR, ServiceCIDRSpec: decode_ServiceCIDRSpec, ServiceCIDRStatus: decode_ServiceCIDRStatus } };
};
