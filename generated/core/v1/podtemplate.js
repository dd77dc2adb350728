// generated from resources/types/core/v1/PodTemplate.yaml, do not edit
export default (rt) => {
"use strict";
const cel = rt.cel;
const unit_meta_v1 = rt.unit("meta\u002fv1");
const unit_core_v1_podspec = rt.unit("core\u002fv1\u002fpodspec");

// decode
const words_PodTemplate = rt.words("PodTemplate", [["kind","string"],["apiVersion","string"],["metadata","v1.ObjectMeta"],["template","v1.PodTemplateSpec"]]);
function decode_PodTemplate(v, d) {
  let v0, v1, v2, v3;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "kind": v0 = typeof x === "string" ? x : d.string(x, words_PodTemplate[0]); break;
        case "apiVersion": v1 = typeof x === "string" ? x : d.string(x, words_PodTemplate[1]); break;
        case "metadata": v2 = d.struct(x, unit_meta_v1.decode.ObjectMeta, words_PodTemplate[2]); break;
        case "template": v3 = d.struct(x, unit_core_v1_podspec.decode.PodTemplateSpec, words_PodTemplate[3]); break;
        default: if ((k = d.unknown(k, v, words_PodTemplate)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined && v0 !== "") o.kind = v0;
  if (v1 !== undefined && v1 !== "") o.apiVersion = v1;
  o.metadata = v2 === undefined ? unit_meta_v1.decode.ObjectMeta({}, d) : v2;
  o.template = v3 === undefined ? unit_core_v1_podspec.decode.PodTemplateSpec({}, d) : v3;
  return o;
}

// defaults
function defaults_PodTemplate(o, c) {
  if (rt.isObject(o.template)) o.template = unit_core_v1_podspec.defaults.PodTemplateSpec(o.template, c);
  return o;
}

// check
const checks = (() => {
  const exports = {};

exports.c0 = validate1;
const schema1 = {"properties":{"template":{"allOf":[{"x-kindsmith-type":"rt.lateCheck(\"core\\u002fv1\\u002fpodspec\", \"PodTemplateSpec\")"}]}}};
const func0 = rt.lateCheck("core\u002fv1\u002fpodspec", "PodTemplateSpec");

function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.template !== undefined){
if(!func0(data.template, {instancePath: instancePath+"/template"})){
vErrors = vErrors === null ? func0.errors : vErrors.concat(func0.errors);
errors = vErrors.length;
}
}
}
validate1.errors = vErrors;
return errors === 0;
}

  return exports;
})();

// rules
function rules_PodTemplate(s, o, w) {
  if (!rt.isObject(s)) return;
  const p = rt.isObject(o) ? o : undefined;
  w.field("template", s.template, p === undefined ? undefined : p.template, (s, o, w) => unit_core_v1_podspec.rules.PodTemplateSpec(s, o, w));
}

return {
  decode: {
    PodTemplate: decode_PodTemplate,
  },
  defaults: {
    PodTemplate: defaults_PodTemplate,
  },
  check: {
    PodTemplate: checks.c0,
  },
  rules: {
    PodTemplate: rules_PodTemplate,
  },
  structure: {
    PodTemplate: () => ({t:"struct",f:{kind:{t:"scalar"},apiVersion:{t:"scalar"},metadata:["meta\u002fv1","ObjectMeta"],template:["core\u002fv1\u002fpodspec","PodTemplateSpec"]}}),
  },
  versions: {
    "\u002fpodtemplates\u002fv1": {cells: [{type:"string",path:["metadata","name"]}, {...{type:"string"}, cel: (self, c) => { const b = c.budget; return (b.charge(17),cel.f.list_join_string(b,cel.map(cel.f.optional_orValue_value(b,cel.selectOptional(cel.selectOptional(cel.selectOptional(self,"template"),"spec"),"containers"),()=>[]),(v0)=>(v0?.name??cel.getPath(v0,"name")),[b,5]),",")); }}, {...{type:"string"}, cel: (self, c) => { const b = c.budget; return (b.charge(17),cel.f.list_join_string(b,cel.map(cel.f.optional_orValue_value(b,cel.selectOptional(cel.selectOptional(cel.selectOptional(self,"template"),"spec"),"containers"),()=>[]),(v0)=>cel.f.optional_orValue_value(b,cel.selectOptional(v0,"image"),()=>""),[b,6]),",")); }}, {...{type:"string"}, cel: (self, c) => { const b = c.budget; return (b.charge(75),(cel.equalNumbers(cel.f.size_map(b,cel.f.optional_orValue_value(b,cel.selectOptional(cel.selectOptional(cel.selectOptional(self,"template"),"metadata"),"labels"),()=>cel.mapOf([],[]))),0)?"\u003cnone\u003e":cel.f.list_join_string(b,cel.map(cel.f.optional_orValue_value(b,cel.selectOptional(cel.selectOptional(cel.selectOptional(self,"template"),"metadata"),"labels"),()=>cel.mapOf([],[])),(v0)=>cel.f.add_string(b,cel.f.add_string(b,v0,"="),cel.f.index_map(b,cel.f.optional_orValue_value(b,cel.selectOptional(cel.selectOptional(cel.selectOptional(self,"template"),"metadata"),"labels"),()=>cel.mapOf([],[])),v0)),[b,43]),","))); }}], fields: [], proxies: {}},
  },
};
};
