// generated from 5 definitions, do not edit
export default (rt) => {
"use strict";
const cel = rt.cel;
const unit_meta_v1 = rt.unit("meta\u002fv1");

// decode
const words_ResourceQuota = rt.words("ResourceQuota", [["kind","string"],["apiVersion","string"],["metadata","v1.ObjectMeta"],["spec","v1.ResourceQuotaSpec"],["status","v1.ResourceQuotaStatus"]]);
function decode_ResourceQuota(v, d) {
  let v0, v1, v2, v3, v4;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "kind": v0 = typeof x === "string" ? x : d.string(x, words_ResourceQuota[0]); break;
        case "apiVersion": v1 = typeof x === "string" ? x : d.string(x, words_ResourceQuota[1]); break;
        case "metadata": v2 = d.struct(x, unit_meta_v1.decode.ObjectMeta, words_ResourceQuota[2]); break;
        case "spec": v3 = d.struct(x, decode_ResourceQuotaSpec, words_ResourceQuota[3]); break;
        case "status": v4 = d.struct(x, decode_ResourceQuotaStatus, words_ResourceQuota[4]); break;
        default: if ((k = d.unknown(k, v, words_ResourceQuota)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined && v0 !== "") o.kind = v0;
  if (v1 !== undefined && v1 !== "") o.apiVersion = v1;
  o.metadata = v2 === undefined ? unit_meta_v1.decode.ObjectMeta({}, d) : v2;
  o.spec = v3 === undefined ? decode_ResourceQuotaSpec({}, d) : v3;
  o.status = v4 === undefined ? decode_ResourceQuotaStatus({}, d) : v4;
  return o;
}
const item_ResourceQuotaSpec_hard = (x, d) => x === null ? "0" : d.amount(x);
const item_ResourceQuotaSpec_scopes = (x, d) => x === null ? "" : typeof x === "string" ? x : d.string(x, words_ResourceQuotaSpec[2]);
const words_ResourceQuotaSpec = rt.words("ResourceQuotaSpec", [["hard","resource.Quantity"],["hard","v1.ResourceList"],["scopes","v1.ResourceQuotaScope"],["scopes","[]v1.ResourceQuotaScope"],["scopeSelector","v1.ScopeSelector"]]);
function decode_ResourceQuotaSpec(v, d) {
  let v0, v1, v2;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "hard": v0 = d.map(x, item_ResourceQuotaSpec_hard, words_ResourceQuotaSpec[1]); break;
        case "scopes": v1 = d.list(x, item_ResourceQuotaSpec_scopes, words_ResourceQuotaSpec[3]); break;
        case "scopeSelector": v2 = d.struct(x, decode_ScopeSelector, words_ResourceQuotaSpec[4]); break;
        default: if ((k = d.unknown(k, v, words_ResourceQuotaSpec)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined && rt.some(v0)) o.hard = v0;
  if (v1 !== undefined && v1.length !== 0) o.scopes = v1;
  if (v2 !== undefined) o.scopeSelector = v2;
  return o;
}
const item_ResourceQuotaStatus_hard = (x, d) => x === null ? "0" : d.amount(x);
const item_ResourceQuotaStatus_used = (x, d) => x === null ? "0" : d.amount(x);
const words_ResourceQuotaStatus = rt.words("ResourceQuotaStatus", [["hard","resource.Quantity"],["hard","v1.ResourceList"],["used","resource.Quantity"],["used","v1.ResourceList"]]);
function decode_ResourceQuotaStatus(v, d) {
  let v0, v1;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "hard": v0 = d.map(x, item_ResourceQuotaStatus_hard, words_ResourceQuotaStatus[1]); break;
        case "used": v1 = d.map(x, item_ResourceQuotaStatus_used, words_ResourceQuotaStatus[3]); break;
        default: if ((k = d.unknown(k, v, words_ResourceQuotaStatus)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined && rt.some(v0)) o.hard = v0;
  if (v1 !== undefined && rt.some(v1)) o.used = v1;
  return o;
}
const words_ScopeSelector = rt.words("ScopeSelector", [["matchExpressions","[]v1.ScopedResourceSelectorRequirement","v1.ScopedResourceSelectorRequirement"]]);
function decode_ScopeSelector(v, d) {
  let v0;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "matchExpressions": v0 = d.structs(x, decode_ScopedResourceSelectorRequirement, words_ScopeSelector[0]); break;
        default: if ((k = d.unknown(k, v, words_ScopeSelector)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined && v0.length !== 0) o.matchExpressions = v0;
  return o;
}
const item_ScopedResourceSelectorRequirement_values = (x, d) => x === null ? "" : typeof x === "string" ? x : d.string(x, words_ScopedResourceSelectorRequirement[2]);
const words_ScopedResourceSelectorRequirement = rt.words("ScopedResourceSelectorRequirement", [["scopeName","v1.ResourceQuotaScope"],["operator","v1.ScopeSelectorOperator"],["values","string"],["values","[]string"]]);
function decode_ScopedResourceSelectorRequirement(v, d) {
  let v0, v1, v2;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "scopeName": v0 = typeof x === "string" ? x : d.string(x, words_ScopedResourceSelectorRequirement[0]); break;
        case "operator": v1 = typeof x === "string" ? x : d.string(x, words_ScopedResourceSelectorRequirement[1]); break;
        case "values": v2 = d.list(x, item_ScopedResourceSelectorRequirement_values, words_ScopedResourceSelectorRequirement[3]); break;
        default: if ((k = d.unknown(k, v, words_ScopedResourceSelectorRequirement)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  o.scopeName = v0 === undefined ? "" : v0;
  o.operator = v1 === undefined ? "" : v1;
  if (v2 !== undefined && v2.length !== 0) o.values = v2;
  return o;
}

// check
const checks = (() => {
  const exports = {};

exports.c0 = validate1;
const schema1 = {"properties":{"spec":{"allOf":[{"$ref":"#/$defs/io.k8s.api.core.v1.ResourceQuotaSpec"}]}}};
const schema2 = {"properties":{"scopes":{"items":{"enum":["BestEffort","CrossNamespacePodAffinity","NotBestEffort","NotTerminating","PriorityClass","Terminating","VolumeAttributesClass"]}},"scopeSelector":{"allOf":[{"$ref":"#/$defs/io.k8s.api.core.v1.ScopeSelector"}]}}};
const schema3 = {"properties":{"matchExpressions":{"items":{"allOf":[{"$ref":"#/$defs/io.k8s.api.core.v1.ScopedResourceSelectorRequirement"}]}}}};
const schema4 = {"properties":{"scopeName":{"enum":["BestEffort","CrossNamespacePodAffinity","NotBestEffort","NotTerminating","PriorityClass","Terminating","VolumeAttributesClass"]},"operator":{"enum":["DoesNotExist","Exists","In","NotIn"]}},"x-kindsmith-set":{"scopeName":["text",""],"operator":["text",""]}};

function validate4(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!data.scopeName){
const err0 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "scopeName", detail: ""}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!data.operator){
const err1 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "operator", detail: ""}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.scopeName !== undefined){
let data0 = data.scopeName;
if(!(((((((data0 === "BestEffort") || (data0 === "CrossNamespacePodAffinity")) || (data0 === "NotBestEffort")) || (data0 === "NotTerminating")) || (data0 === "PriorityClass")) || (data0 === "Terminating")) || (data0 === "VolumeAttributesClass"))){
const err2 = {instancePath:instancePath+"/scopeName",schemaPath:"#/properties/scopeName/enum",keyword:"enum",params:{allowedValues: schema4.properties.scopeName.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.operator !== undefined){
let data1 = data.operator;
if(!((((data1 === "DoesNotExist") || (data1 === "Exists")) || (data1 === "In")) || (data1 === "NotIn"))){
const err3 = {instancePath:instancePath+"/operator",schemaPath:"#/properties/operator/enum",keyword:"enum",params:{allowedValues: schema4.properties.operator.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
validate4.errors = vErrors;
return errors === 0;
}


function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.matchExpressions !== undefined){
let data0 = data.matchExpressions;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate4(data0[i0], {instancePath:instancePath+"/matchExpressions/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
}
}
}
}
validate3.errors = vErrors;
return errors === 0;
}


function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.scopes !== undefined){
let data0 = data.scopes;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(((((((data1 === "BestEffort") || (data1 === "CrossNamespacePodAffinity")) || (data1 === "NotBestEffort")) || (data1 === "NotTerminating")) || (data1 === "PriorityClass")) || (data1 === "Terminating")) || (data1 === "VolumeAttributesClass"))){
const err0 = {instancePath:instancePath+"/scopes/" + i0,schemaPath:"#/properties/scopes/items/enum",keyword:"enum",params:{allowedValues: schema2.properties.scopes.items.enum}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
}
if(data.scopeSelector !== undefined){
if(!(validate3(data.scopeSelector, {instancePath:instancePath+"/scopeSelector",parentData:data,parentDataProperty:"scopeSelector",rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
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

exports.c1 = validate8;

function validate8(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.scopes !== undefined){
let data0 = data.scopes;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(((((((data1 === "BestEffort") || (data1 === "CrossNamespacePodAffinity")) || (data1 === "NotBestEffort")) || (data1 === "NotTerminating")) || (data1 === "PriorityClass")) || (data1 === "Terminating")) || (data1 === "VolumeAttributesClass"))){
const err0 = {instancePath:instancePath+"/scopes/" + i0,schemaPath:"#/properties/scopes/items/enum",keyword:"enum",params:{allowedValues: schema2.properties.scopes.items.enum}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
}
if(data.scopeSelector !== undefined){
if(!(validate3(data.scopeSelector, {instancePath:instancePath+"/scopeSelector",parentData:data,parentDataProperty:"scopeSelector",rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
}
validate8.errors = vErrors;
return errors === 0;
}

exports.c2 = validate10;

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.matchExpressions !== undefined){
let data0 = data.matchExpressions;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate4(data0[i0], {instancePath:instancePath+"/matchExpressions/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
}
}
}
}
validate10.errors = vErrors;
return errors === 0;
}

exports.c3 = validate12;

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!data.scopeName){
const err0 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "scopeName", detail: ""}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!data.operator){
const err1 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "operator", detail: ""}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.scopeName !== undefined){
let data0 = data.scopeName;
if(!(((((((data0 === "BestEffort") || (data0 === "CrossNamespacePodAffinity")) || (data0 === "NotBestEffort")) || (data0 === "NotTerminating")) || (data0 === "PriorityClass")) || (data0 === "Terminating")) || (data0 === "VolumeAttributesClass"))){
const err2 = {instancePath:instancePath+"/scopeName",schemaPath:"#/properties/scopeName/enum",keyword:"enum",params:{allowedValues: schema4.properties.scopeName.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.operator !== undefined){
let data1 = data.operator;
if(!((((data1 === "DoesNotExist") || (data1 === "Exists")) || (data1 === "In")) || (data1 === "NotIn"))){
const err3 = {instancePath:instancePath+"/operator",schemaPath:"#/properties/operator/enum",keyword:"enum",params:{allowedValues: schema4.properties.operator.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
validate12.errors = vErrors;
return errors === 0;
}

  return exports;
})();

return {
  decode: {
    ResourceQuota: decode_ResourceQuota,
    ResourceQuotaSpec: decode_ResourceQuotaSpec,
    ResourceQuotaStatus: decode_ResourceQuotaStatus,
    ScopeSelector: decode_ScopeSelector,
    ScopedResourceSelectorRequirement: decode_ScopedResourceSelectorRequirement,
  },
  defaults: {
  },
  check: {
    ResourceQuota: checks.c0,
    ResourceQuotaSpec: checks.c1,
    ScopeSelector: checks.c2,
    ScopedResourceSelectorRequirement: checks.c3,
  },
  rules: {
  },
  structure: {
    ResourceQuota: () => ({t:"struct",f:{kind:{t:"scalar"},apiVersion:{t:"scalar"},metadata:["meta\u002fv1","ObjectMeta"],spec:["core\u002fv1\u002fresourcequota","ResourceQuotaSpec"],status:["core\u002fv1\u002fresourcequota","ResourceQuotaStatus"]}}),
    ResourceQuotaSpec: () => ({t:"struct",f:{hard:{t:"map",v:["api\u002fresource","Quantity"]},scopes:{t:"list",i:{t:"scalar"},listType:"atomic"},scopeSelector:["core\u002fv1\u002fresourcequota","ScopeSelector"]}}),
    ResourceQuotaStatus: () => ({t:"struct",f:{hard:{t:"map",v:["api\u002fresource","Quantity"]},used:{t:"map",v:["api\u002fresource","Quantity"]}}}),
    ScopeSelector: () => ({mapType:"atomic",t:"struct",f:{matchExpressions:{t:"list",i:["core\u002fv1\u002fresourcequota","ScopedResourceSelectorRequirement"],listType:"atomic"}}}),
    ScopedResourceSelectorRequirement: () => ({t:"struct",f:{scopeName:{t:"scalar"},operator:{t:"scalar"},values:{t:"list",i:{t:"scalar"},listType:"atomic"}}}),
  },
  versions: {
    "\u002fresourcequotas\u002fv1": {cells: [{type:"string",path:["metadata","name"]}, {...{type:"string"}, cel: (self, c) => { const b = c.budget; return (b.charge(38),cel.f.list_join_string(b,cel.map(cel.filter(cel.map(cel.f.optional_orValue_value(b,cel.selectOptional((self?.status??cel.getPath(self,"status")),"hard"),()=>cel.mapOf([],[])),(v0)=>v0,[b,4]),(v1)=>(!cel.f.starts_with_string(b,v1,"limits.")),[b,6]),(v2)=>cel.f.add_string(b,cel.f.add_string(b,cel.f.add_string(b,cel.f.add_string(b,v2,": "),cel.f.optional_orValue_value(b,cel.f.optional_map_optindex_optional_value(b,cel.selectOptional((self?.status??cel.getPath(self,"status")),"used"),v2),()=>"0")),"\u002f"),cel.f.index_map(b,(self?.status?.hard??cel.getPath(self,"status","hard")),v2)),[b,19]),", ")); }}, {...{type:"string"}, cel: (self, c) => { const b = c.budget; return (b.charge(38),cel.f.list_join_string(b,cel.map(cel.filter(cel.map(cel.f.optional_orValue_value(b,cel.selectOptional((self?.status??cel.getPath(self,"status")),"hard"),()=>cel.mapOf([],[])),(v0)=>v0,[b,4]),(v1)=>cel.f.starts_with_string(b,v1,"limits."),[b,5]),(v2)=>cel.f.add_string(b,cel.f.add_string(b,cel.f.add_string(b,cel.f.add_string(b,v2,": "),cel.f.optional_orValue_value(b,cel.f.optional_map_optindex_optional_value(b,cel.selectOptional((self?.status??cel.getPath(self,"status")),"used"),v2),()=>"0")),"\u002f"),cel.f.index_map(b,(self?.status?.hard??cel.getPath(self,"status","hard")),v2)),[b,19]),", ")); }}, {...{type:"string"}, cel: (self, c) => { const b = c.budget; return (b.charge(8),(cel.hasField((self?.metadata??cel.getPath(self,"metadata")),"creationTimestamp")?cel.f.age_timestamp(b,cel.convert((self?.metadata?.creationTimestamp??cel.getPath(self,"metadata","creationTimestamp")),"t")):"\u003cunknown\u003e")); }}], fields: [], proxies: {}},
  },
};
};
