// generated from resources/types/core/v1/LimitRange.yaml, resources/types/core/v1/LimitRangeItem.yaml, resources/types/core/v1/LimitRangeSpec.yaml, do not edit
export default (rt) => {
"use strict";
const cel = rt.cel;
const unit_meta_v1 = rt.unit("meta\u002fv1");

// decode
const words_LimitRange = rt.words("LimitRange", [["kind","string"],["apiVersion","string"],["metadata","v1.ObjectMeta"],["spec","v1.LimitRangeSpec"]]);
function decode_LimitRange(v, d) {
  let v0, v1, v2, v3;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "kind": v0 = typeof x === "string" ? x : d.string(x, words_LimitRange[0]); break;
        case "apiVersion": v1 = typeof x === "string" ? x : d.string(x, words_LimitRange[1]); break;
        case "metadata": v2 = d.struct(x, unit_meta_v1.decode.ObjectMeta, words_LimitRange[2]); break;
        case "spec": v3 = d.struct(x, decode_LimitRangeSpec, words_LimitRange[3]); break;
        default: if ((k = d.unknown(k, v, words_LimitRange)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined && v0 !== "") o.kind = v0;
  if (v1 !== undefined && v1 !== "") o.apiVersion = v1;
  o.metadata = v2 === undefined ? unit_meta_v1.decode.ObjectMeta({}, d) : v2;
  o.spec = v3 === undefined ? decode_LimitRangeSpec({}, d) : v3;
  return o;
}
const item_LimitRangeItem_max = (x, d) => x === null ? "0" : d.amount(x);
const item_LimitRangeItem_min = (x, d) => x === null ? "0" : d.amount(x);
const item_LimitRangeItem_default = (x, d) => x === null ? "0" : d.amount(x);
const item_LimitRangeItem_defaultRequest = (x, d) => x === null ? "0" : d.amount(x);
const item_LimitRangeItem_maxLimitRequestRatio = (x, d) => x === null ? "0" : d.amount(x);
const words_LimitRangeItem = rt.words("LimitRangeItem", [["type","v1.LimitType"],["max","resource.Quantity"],["max","v1.ResourceList"],["min","resource.Quantity"],["min","v1.ResourceList"],["default","resource.Quantity"],["default","v1.ResourceList"],["defaultRequest","resource.Quantity"],["defaultRequest","v1.ResourceList"],["maxLimitRequestRatio","resource.Quantity"],["maxLimitRequestRatio","v1.ResourceList"]]);
function decode_LimitRangeItem(v, d) {
  let v0, v1, v2, v3, v4, v5;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "type": v0 = typeof x === "string" ? x : d.string(x, words_LimitRangeItem[0]); break;
        case "max": v1 = d.map(x, item_LimitRangeItem_max, words_LimitRangeItem[2]); break;
        case "min": v2 = d.map(x, item_LimitRangeItem_min, words_LimitRangeItem[4]); break;
        case "default": v3 = d.map(x, item_LimitRangeItem_default, words_LimitRangeItem[6]); break;
        case "defaultRequest": v4 = d.map(x, item_LimitRangeItem_defaultRequest, words_LimitRangeItem[8]); break;
        case "maxLimitRequestRatio": v5 = d.map(x, item_LimitRangeItem_maxLimitRequestRatio, words_LimitRangeItem[10]); break;
        default: if ((k = d.unknown(k, v, words_LimitRangeItem)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  o.type = v0 === undefined ? "" : v0;
  if (v1 !== undefined && rt.some(v1)) o.max = v1;
  if (v2 !== undefined && rt.some(v2)) o.min = v2;
  if (v3 !== undefined && rt.some(v3)) o["default"] = v3;
  if (v4 !== undefined && rt.some(v4)) o.defaultRequest = v4;
  if (v5 !== undefined && rt.some(v5)) o.maxLimitRequestRatio = v5;
  return o;
}
const words_LimitRangeSpec = rt.words("LimitRangeSpec", [["limits","[]v1.LimitRangeItem","v1.LimitRangeItem"]]);
function decode_LimitRangeSpec(v, d) {
  let v0;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "limits": v0 = d.structs(x, decode_LimitRangeItem, words_LimitRangeSpec[0]); break;
        default: if ((k = d.unknown(k, v, words_LimitRangeSpec)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  o.limits = v0 === undefined ? null : v0;
  return o;
}

// defaults
function defaults_LimitRange(o, c) {
  if (rt.isObject(o.spec)) o.spec = defaults_LimitRangeSpec(o.spec, c);
  return o;
}
function compute_LimitRangeItem_default(self, c) { const b = c.budget; return (b.charge(13),(cel.and(()=>((self?.type??cel.getPath(self,"type"))==="Container"),()=>(self.max!=null))?cel.f.optional_of(b,(self?.max??cel.getPath(self,"max"))):cel.f.optional_none(b))); }
function compute_LimitRangeItem_defaultRequest(self, c) { const b = c.budget; return (b.charge(79),(((self?.type??cel.getPath(self,"type"))==="Container")?cel.f.optional_of(b,cel.transformMapEntry(cel.f.add_list(b,cel.map(cel.f.optional_orValue_value(b,cel.selectOptional(self,"default"),()=>cel.mapOf([],[])),(v0)=>v0,[b,4]),cel.filter(cel.map(cel.f.optional_orValue_value(b,cel.selectOptional(self,"min"),()=>cel.mapOf([],[])),(v1)=>v1,[b,4]),(v2)=>(!cel.f.in_map(b,v2,cel.f.optional_orValue_value(b,cel.selectOptional(self,"default"),()=>cel.mapOf([],[])))),[b,39])),(v3,v4)=>cel.mapOf([v4,(cel.f.in_map(b,v4,cel.f.optional_orValue_value(b,cel.selectOptional(self,"default"),()=>cel.mapOf([],[])))?cel.f.index_map(b,(self?.["default"]??cel.getPath(self,"default")),v4):cel.f.index_map(b,(self?.min??cel.getPath(self,"min")),v4))],[]),[b,78])):cel.f.optional_none(b))); }
function order_LimitRangeItem(o) {
  const n = {};
  let x;
  if ((x = o.type) !== undefined) n.type = x;
  if ((x = o.max) !== undefined) n.max = x;
  if ((x = o.min) !== undefined) n.min = x;
  if ((x = o["default"]) !== undefined) n["default"] = x;
  if ((x = o.defaultRequest) !== undefined) n.defaultRequest = x;
  if ((x = o.maxLimitRequestRatio) !== undefined) n.maxLimitRequestRatio = x;
  return n;
}
function defaults_LimitRangeItem(o, c) {
  let n = false;
  { const x = c.compute(compute_LimitRangeItem_default, o); const y = x === undefined ? o["default"] : rt.complete(o["default"], x, {}); if (y !== o["default"]) { o["default"] = y; n = true; } }
  { const x = c.compute(compute_LimitRangeItem_defaultRequest, o); const y = x === undefined ? o.defaultRequest : rt.complete(o.defaultRequest, x, {}); if (y !== o.defaultRequest) { o.defaultRequest = y; n = true; } }
  if (n) o = order_LimitRangeItem(o);
  return o;
}
function defaults_LimitRangeSpec(o, c) {
  rt.fillList(o.limits, defaults_LimitRangeItem, c);
  return o;
}

// check
const checks = (() => {
  const exports = {};

exports.c0 = validate1;
const schema1 = {"properties":{"spec":{"allOf":[{"$ref":"#/$defs/io.k8s.api.core.v1.LimitRangeSpec"}]}}};
const schema2 = {"properties":{"limits":{"items":{"allOf":[{"$ref":"#/$defs/io.k8s.api.core.v1.LimitRangeItem"}]}}}};
const schema3 = {"x-kindsmith-set":{"type":["text",""]}};

function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!data.type){
const err0 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "type", detail: ""}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate3.errors = vErrors;
return errors === 0;
}


function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.limits !== undefined){
let data0 = data.limits;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate3(data0[i0], {instancePath:instancePath+"/limits/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
}
}
}
validate2.errors = vErrors;
return errors === 0;
}


function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.spec !== undefined){
if(!(validate2(data.spec, {instancePath:instancePath+"/spec",parentData:data,parentDataProperty:"spec",rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
}
validate1.errors = vErrors;
return errors === 0;
}

exports.c1 = validate6;

function validate6(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!data.type){
const err0 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "type", detail: ""}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate6.errors = vErrors;
return errors === 0;
}

exports.c2 = validate7;

function validate7(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.limits !== undefined){
let data0 = data.limits;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate3(data0[i0], {instancePath:instancePath+"/limits/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
}
}
}
validate7.errors = vErrors;
return errors === 0;
}

  return exports;
})();

return {
  decode: {
    LimitRange: decode_LimitRange,
    LimitRangeItem: decode_LimitRangeItem,
    LimitRangeSpec: decode_LimitRangeSpec,
  },
  defaults: {
    LimitRange: defaults_LimitRange,
    LimitRangeItem: defaults_LimitRangeItem,
    LimitRangeSpec: defaults_LimitRangeSpec,
  },
  check: {
    LimitRange: checks.c0,
    LimitRangeItem: checks.c1,
    LimitRangeSpec: checks.c2,
  },
  rules: {
  },
  structure: {
    LimitRange: () => ({t:"struct",f:{kind:{t:"scalar"},apiVersion:{t:"scalar"},metadata:["meta\u002fv1","ObjectMeta"],spec:["core\u002fv1\u002flimitrange","LimitRangeSpec"]}}),
    LimitRangeItem: () => ({t:"struct",f:{type:{t:"scalar"},max:{t:"map",v:["api\u002fresource","Quantity"]},min:{t:"map",v:["api\u002fresource","Quantity"]},"default":{t:"map",v:["api\u002fresource","Quantity"]},defaultRequest:{t:"map",v:["api\u002fresource","Quantity"]},maxLimitRequestRatio:{t:"map",v:["api\u002fresource","Quantity"]}}}),
    LimitRangeSpec: () => ({t:"struct",f:{limits:{t:"list",i:["core\u002fv1\u002flimitrange","LimitRangeItem"],listType:"atomic"}}}),
  },
  versions: {
    "\u002flimitranges\u002fv1": {cells: [{type:"string",path:["metadata","name"]}, {...{type:"date"}, cel: (self, c) => { const b = c.budget; return (b.charge(4),cel.f.timestamp_to_string(b,cel.convert((self?.metadata?.creationTimestamp??cel.getPath(self,"metadata","creationTimestamp")),"t"))); }}], fields: [], proxies: {}},
  },
};
};
