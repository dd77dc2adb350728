// generated from resources/types/core/v1/Binding.yaml, do not edit
export default (rt) => {
"use strict";
const cel = rt.cel;
const unit_meta_v1 = rt.unit("meta\u002fv1");
const unit_core_v1 = rt.unit("core\u002fv1");

// decode
const words_Binding = rt.words("Binding", [["kind","string"],["apiVersion","string"],["metadata","v1.ObjectMeta"],["target","v1.ObjectReference"]]);
function decode_Binding(v, d) {
  let v0, v1, v2, v3;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "kind": v0 = typeof x === "string" ? x : d.string(x, words_Binding[0]); break;
        case "apiVersion": v1 = typeof x === "string" ? x : d.string(x, words_Binding[1]); break;
        case "metadata": v2 = d.struct(x, unit_meta_v1.decode.ObjectMeta, words_Binding[2]); break;
        case "target": v3 = d.struct(x, unit_core_v1.decode.ObjectReference, words_Binding[3]); break;
        default: if ((k = d.unknown(k, v, words_Binding)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined && v0 !== "") o.kind = v0;
  if (v1 !== undefined && v1 !== "") o.apiVersion = v1;
  o.metadata = v2 === undefined ? unit_meta_v1.decode.ObjectMeta({}, d) : v2;
  o.target = v3 === undefined ? unit_core_v1.decode.ObjectReference({}, d) : v3;
  return o;
}

// check
const checks = (() => {
  const exports = {};

exports.c0 = validate1;
const schema1 = {"x-kindsmith-set":{"target":["absent",""]}};

function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data.target === undefined || data.target === null){
const err0 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "target", detail: ""}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate1.errors = vErrors;
return errors === 0;
}

  return exports;
})();

return {
  decode: {
    Binding: decode_Binding,
  },
  defaults: {
  },
  check: {
    Binding: checks.c0,
  },
  rules: {
  },
  structure: {
    Binding: () => ({t:"struct",f:{kind:{t:"scalar"},apiVersion:{t:"scalar"},metadata:["meta\u002fv1","ObjectMeta"],target:["core\u002fv1","ObjectReference"]}}),
  },
  versions: {
    "\u002fbindings\u002fv1": {cells: [{type:"string",path:["metadata","name"]}, {type:"date",path:["metadata","creationTimestamp"]}], fields: [], proxies: {}},
  },
};
};
