// generated from resources/types/core/v1/Binding.yaml, do not edit
export default (rt) => {
"use strict";
const unit_meta_v1 = rt.unit("meta\u002fv1");
const unit_core_v1 = rt.unit("core\u002fv1");

function encode_Binding(o, w) {
  let v, e;
  e = w.size; unit_core_v1.encode.ObjectReference(o.target ?? rt.none, w); w.close(18, e);
  e = w.size; unit_meta_v1.encode.ObjectMeta(o.metadata ?? rt.none, w); w.close(10, e);
}
const known_decode_Binding = {"1":"ObjectMeta","2":"Target"};
function decode_Binding(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.metadata = r.message(unit_meta_v1.decode.ObjectMeta, o.metadata ?? {}); break;
      case 18: o.target = r.message(unit_core_v1.decode.ObjectReference, o.target ?? {}); break;
      default: r.other(k, "Binding", known_decode_Binding);
    }
  }
  return o;
}
return { encode: { Binding: encode_Binding }, decode: { Binding: decode_Binding } };
};
