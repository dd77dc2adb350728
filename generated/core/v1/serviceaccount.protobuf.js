// generated from resources/types/core/v1/ServiceAccount.yaml, do not edit
export default (rt) => {
"use strict";
const unit_meta_v1 = rt.unit("meta\u002fv1");
const unit_core_v1 = rt.unit("core\u002fv1");

function encode_ServiceAccount(o, w) {
  let v, e;
  if ((v = o.automountServiceAccountToken) != null) { w.bool(32, v); }
  if ((v = o.imagePullSecrets) != null) for (let i = v.length - 1; i >= 0; i--) { e = w.size; unit_core_v1.encode.LocalObjectReference(v[i], w); w.close(26, e); }
  if ((v = o.secrets) != null) for (let i = v.length - 1; i >= 0; i--) { e = w.size; unit_core_v1.encode.ObjectReference(v[i], w); w.close(18, e); }
  e = w.size; unit_meta_v1.encode.ObjectMeta(o.metadata ?? rt.none, w); w.close(10, e);
}
const known_decode_ServiceAccount = {"1":"ObjectMeta","2":"Secrets","3":"ImagePullSecrets","4":"AutomountServiceAccountToken"};
function decode_ServiceAccount(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.metadata = r.message(unit_meta_v1.decode.ObjectMeta, o.metadata ?? {}); break;
      case 18: (o.secrets ??= []).push(r.message(unit_core_v1.decode.ObjectReference, {})); break;
      case 26: (o.imagePullSecrets ??= []).push(r.message(unit_core_v1.decode.LocalObjectReference, {})); break;
      case 32: o.automountServiceAccountToken = r.bool(); break;
      default: r.other(k, "ServiceAccount", known_decode_ServiceAccount);
    }
  }
  return o;
}
return { encode: { ServiceAccount: encode_ServiceAccount }, decode: { ServiceAccount: decode_ServiceAccount } };
};
