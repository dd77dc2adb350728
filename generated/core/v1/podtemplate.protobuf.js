// generated from resources/types/core/v1/PodTemplate.yaml, do not edit
export default (rt) => {
"use strict";
const unit_meta_v1 = rt.unit("meta\u002fv1");
const unit_core_v1_podspec = rt.unit("core\u002fv1\u002fpodspec");

function encode_PodTemplate(o, w) {
  let v, e;
  e = w.size; unit_core_v1_podspec.encode.PodTemplateSpec(o.template ?? rt.none, w); w.close(18, e);
  e = w.size; unit_meta_v1.encode.ObjectMeta(o.metadata ?? rt.none, w); w.close(10, e);
}
const known_decode_PodTemplate = {"1":"ObjectMeta","2":"Template"};
function decode_PodTemplate(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.metadata = r.message(unit_meta_v1.decode.ObjectMeta, o.metadata ?? {}); break;
      case 18: o.template = r.message(unit_core_v1_podspec.decode.PodTemplateSpec, o.template ?? {}); break;
      default: r.other(k, "PodTemplate", known_decode_PodTemplate);
    }
  }
  return o;
}
return { encode: { PodTemplate: encode_PodTemplate }, decode: { PodTemplate: decode_PodTemplate } };
};
