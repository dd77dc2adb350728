// generated from resources/types/coordination/v1/Lease.yaml, resources/types/coordination/v1/LeaseSpec.yaml, do not edit
export default (rt) => {
"use strict";
const unit_meta_v1 = rt.unit("meta\u002fv1");

function encode_Lease(o, w) {
  let v, e;
  e = w.size; encode_LeaseSpec(o.spec ?? rt.none, w); w.close(18, e);
  e = w.size; unit_meta_v1.encode.ObjectMeta(o.metadata ?? rt.none, w); w.close(10, e);
}
const known_decode_Lease = {"1":"ObjectMeta","2":"Spec"};
function decode_Lease(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.metadata = r.message(unit_meta_v1.decode.ObjectMeta, o.metadata ?? {}); break;
      case 18: o.spec = r.message(decode_LeaseSpec, o.spec ?? {}); break;
      default: r.other(k, "Lease", known_decode_Lease);
    }
  }
  return o;
}

function encode_LeaseSpec(o, w) {
  let v, e;
  if ((v = o.preferredHolder) != null) { w.string(58, v); }
  if ((v = o.strategy) != null) { w.string(50, v); }
  if ((v = o.leaseTransitions) != null) { w.int(40, v); }
  if ((v = o.renewTime) != null) { rt.write.microTime(w, 34, v); }
  if ((v = o.acquireTime) != null) { rt.write.microTime(w, 26, v); }
  if ((v = o.leaseDurationSeconds) != null) { w.int(16, v); }
  if ((v = o.holderIdentity) != null) { w.string(10, v); }
}
const known_decode_LeaseSpec = {"1":"HolderIdentity","2":"LeaseDurationSeconds","3":"AcquireTime","4":"RenewTime","5":"LeaseTransitions","6":"Strategy","7":"PreferredHolder"};
function decode_LeaseSpec(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.holderIdentity = r.string(); break;
      case 16: o.leaseDurationSeconds = r.int32(); break;
      case 26: o.acquireTime = rt.read.microTime(r); break;
      case 34: o.renewTime = rt.read.microTime(r); break;
      case 40: o.leaseTransitions = r.int32(); break;
      case 50: o.strategy = r.string(); break;
      case 58: o.preferredHolder = r.string(); break;
      default: r.other(k, "LeaseSpec", known_decode_LeaseSpec);
    }
  }
  return o;
}
return { encode: { Lease: encode_Lease, LeaseSpec: encode_LeaseSpec }, decode: { Lease: decode_Lease, LeaseSpec: decode_LeaseSpec } };
};
