// generated from 6 definitions, do not edit
export default (rt) => {
"use strict";
const cel = rt.cel;
const unit_meta_v1 = rt.unit("meta\u002fv1");

// decode
const fold_IPAddress = rt.table(() => [["kind","kind"],["apiversion","apiVersion"],["metadata","metadata"],["spec","spec"]]);
const at_IPAddress_kind = {goType:"string",struct:"IPAddress",field:"kind"};
const at_IPAddress_apiVersion = {goType:"string",struct:"IPAddress",field:"apiVersion"};
const at_IPAddress_metadata = {goType:"v1.ObjectMeta",struct:"IPAddress",field:"metadata"};
const at_IPAddress_spec = {goType:"v1.IPAddressSpec",struct:"IPAddress",field:"spec"};
function decode_IPAddress(v, d) {
  let v0, v1, v2, v3;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "kind": v0 = typeof x === "string" ? x : d.string(x, at_IPAddress_kind); break;
        case "apiVersion": v1 = typeof x === "string" ? x : d.string(x, at_IPAddress_apiVersion); break;
        case "metadata": v2 = d.struct(x, unit_meta_v1.decode.ObjectMeta, at_IPAddress_metadata); break;
        case "spec": v3 = d.struct(x, decode_IPAddressSpec, at_IPAddress_spec); break;
        default: if ((k = d.unknown(k, v, fold_IPAddress)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined && v0 !== "") o.kind = v0;
  if (v1 !== undefined && v1 !== "") o.apiVersion = v1;
  o.metadata = v2 === undefined ? unit_meta_v1.decode.ObjectMeta({}, d) : v2;
  o.spec = v3 === undefined ? decode_IPAddressSpec({}, d) : v3;
  return o;
}
const fold_IPAddressSpec = rt.table(() => [["parentref","parentRef"]]);
const at_IPAddressSpec_parentRef = {goType:"v1.ParentReference",struct:"IPAddressSpec",field:"parentRef"};
function decode_IPAddressSpec(v, d) {
  let v0;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "parentRef": v0 = d.struct(x, decode_ParentReference, at_IPAddressSpec_parentRef); break;
        default: if ((k = d.unknown(k, v, fold_IPAddressSpec)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined) o.parentRef = v0;
  return o;
}
const fold_ParentReference = rt.table(() => [["group","group"],["resource","resource"],["namespace","namespace"],["name","name"]]);
const at_ParentReference_group = {goType:"string",struct:"ParentReference",field:"group"};
const at_ParentReference_resource = {goType:"string",struct:"ParentReference",field:"resource"};
const at_ParentReference_namespace = {goType:"string",struct:"ParentReference",field:"namespace"};
const at_ParentReference_name = {goType:"string",struct:"ParentReference",field:"name"};
function decode_ParentReference(v, d) {
  let v0, v1, v2, v3;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "group": v0 = typeof x === "string" ? x : d.string(x, at_ParentReference_group); break;
        case "resource": v1 = typeof x === "string" ? x : d.string(x, at_ParentReference_resource); break;
        case "namespace": v2 = typeof x === "string" ? x : d.string(x, at_ParentReference_namespace); break;
        case "name": v3 = typeof x === "string" ? x : d.string(x, at_ParentReference_name); break;
        default: if ((k = d.unknown(k, v, fold_ParentReference)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined && v0 !== "") o.group = v0;
  if (v1 !== undefined && v1 !== "") o.resource = v1;
  if (v2 !== undefined && v2 !== "") o.namespace = v2;
  if (v3 !== undefined && v3 !== "") o.name = v3;
  return o;
}
const fold_ServiceCIDR = rt.table(() => [["kind","kind"],["apiversion","apiVersion"],["metadata","metadata"],["spec","spec"],["status","status"]]);
const at_ServiceCIDR_kind = {goType:"string",struct:"ServiceCIDR",field:"kind"};
const at_ServiceCIDR_apiVersion = {goType:"string",struct:"ServiceCIDR",field:"apiVersion"};
const at_ServiceCIDR_metadata = {goType:"v1.ObjectMeta",struct:"ServiceCIDR",field:"metadata"};
const at_ServiceCIDR_spec = {goType:"v1.ServiceCIDRSpec",struct:"ServiceCIDR",field:"spec"};
const at_ServiceCIDR_status = {goType:"v1.ServiceCIDRStatus",struct:"ServiceCIDR",field:"status"};
function decode_ServiceCIDR(v, d) {
  let v0, v1, v2, v3, v4;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "kind": v0 = typeof x === "string" ? x : d.string(x, at_ServiceCIDR_kind); break;
        case "apiVersion": v1 = typeof x === "string" ? x : d.string(x, at_ServiceCIDR_apiVersion); break;
        case "metadata": v2 = d.struct(x, unit_meta_v1.decode.ObjectMeta, at_ServiceCIDR_metadata); break;
        case "spec": v3 = d.struct(x, decode_ServiceCIDRSpec, at_ServiceCIDR_spec); break;
        case "status": v4 = d.struct(x, decode_ServiceCIDRStatus, at_ServiceCIDR_status); break;
        default: if ((k = d.unknown(k, v, fold_ServiceCIDR)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined && v0 !== "") o.kind = v0;
  if (v1 !== undefined && v1 !== "") o.apiVersion = v1;
  o.metadata = v2 === undefined ? unit_meta_v1.decode.ObjectMeta({}, d) : v2;
  o.spec = v3 === undefined ? decode_ServiceCIDRSpec({}, d) : v3;
  o.status = v4 === undefined ? decode_ServiceCIDRStatus({}, d) : v4;
  return o;
}
const fold_ServiceCIDRSpec = rt.table(() => [["cidrs","cidrs"]]);
const at_ServiceCIDRSpec_cidrs = {goType:"string",struct:"ServiceCIDRSpec",field:"cidrs"};
const item_ServiceCIDRSpec_cidrs = (x, d) => x === null ? "" : typeof x === "string" ? x : d.string(x, at_ServiceCIDRSpec_cidrs);
const at_ServiceCIDRSpec_cidrs_2 = {goType:"[]string",struct:"ServiceCIDRSpec",field:"cidrs"};
function decode_ServiceCIDRSpec(v, d) {
  let v0;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "cidrs": v0 = d.list(x, item_ServiceCIDRSpec_cidrs, at_ServiceCIDRSpec_cidrs_2); break;
        default: if ((k = d.unknown(k, v, fold_ServiceCIDRSpec)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined && v0.length !== 0) o.cidrs = v0;
  return o;
}
const fold_ServiceCIDRStatus = rt.table(() => [["conditions","conditions"]]);
const at_ServiceCIDRStatus_conditions = {goType:"[]v1.Condition",item:"v1.Condition",struct:"ServiceCIDRStatus",field:"conditions"};
function decode_ServiceCIDRStatus(v, d) {
  let v0;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "conditions": v0 = d.structs(x, unit_meta_v1.decode.Condition, at_ServiceCIDRStatus_conditions); break;
        default: if ((k = d.unknown(k, v, fold_ServiceCIDRStatus)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined && v0.length !== 0) o.conditions = v0;
  return o;
}

// check
const checks = (() => {
  const exports = {};

exports.c0 = validate1;
const schema1 = {"properties":{"spec":{"allOf":[{"$ref":"#/$defs/io.k8s.api.networking.v1.IPAddressSpec"}]}},"x-kindsmith-set":{"spec":["absent",""]}};
const schema2 = {"properties":{"parentRef":{"allOf":[{"$ref":"#/$defs/io.k8s.api.networking.v1.ParentReference"}]}},"x-kindsmith-set":{"parentRef":["absent",""]}};
const schema3 = {"x-kindsmith-set":{"resource":["text",""],"name":["text",""]}};

function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!data.resource){
const err0 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "resource", detail: ""}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!data.name){
const err1 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "name", detail: ""}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate3.errors = vErrors;
return errors === 0;
}


function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data.parentRef === undefined || data.parentRef === null){
const err0 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "parentRef", detail: ""}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.parentRef !== undefined){
if(!(validate3(data.parentRef, {instancePath:instancePath+"/parentRef",parentData:data,parentDataProperty:"parentRef",rootData}))){
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
if(data.spec === undefined || data.spec === null){
const err0 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "spec", detail: ""}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
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
if(data.parentRef === undefined || data.parentRef === null){
const err0 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "parentRef", detail: ""}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.parentRef !== undefined){
if(!(validate3(data.parentRef, {instancePath:instancePath+"/parentRef",parentData:data,parentDataProperty:"parentRef",rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
}
validate6.errors = vErrors;
return errors === 0;
}

exports.c2 = validate8;

function validate8(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!data.resource){
const err0 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "resource", detail: ""}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!data.name){
const err1 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "name", detail: ""}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate8.errors = vErrors;
return errors === 0;
}

  return exports;
})();

return {
  decode: {
    IPAddress: decode_IPAddress,
    IPAddressSpec: decode_IPAddressSpec,
    ParentReference: decode_ParentReference,
    ServiceCIDR: decode_ServiceCIDR,
    ServiceCIDRSpec: decode_ServiceCIDRSpec,
    ServiceCIDRStatus: decode_ServiceCIDRStatus,
  },
  defaults: {
  },
  check: {
    IPAddress: checks.c0,
    IPAddressSpec: checks.c1,
    ParentReference: checks.c2,
  },
  rules: {
  },
  structure: {
    IPAddress: () => ({t:"struct",f:{kind:{t:"scalar"},apiVersion:{t:"scalar"},metadata:["meta\u002fv1","ObjectMeta"],spec:["networking\u002fv1","IPAddressSpec"]}}),
    IPAddressSpec: () => ({t:"struct",f:{parentRef:["networking\u002fv1","ParentReference"]}}),
    ParentReference: () => ({t:"struct",f:{group:{t:"scalar"},resource:{t:"scalar"},namespace:{t:"scalar"},name:{t:"scalar"}}}),
    ServiceCIDR: () => ({t:"struct",f:{kind:{t:"scalar"},apiVersion:{t:"scalar"},metadata:["meta\u002fv1","ObjectMeta"],spec:["networking\u002fv1","ServiceCIDRSpec"],status:["networking\u002fv1","ServiceCIDRStatus"]}}),
    ServiceCIDRSpec: () => ({t:"struct",f:{cidrs:{t:"list",i:{t:"scalar"},listType:"atomic"}}}),
    ServiceCIDRStatus: () => ({t:"struct",f:{conditions:{patchMergeKey:"type",patchStrategy:["merge"],t:"list",i:["meta\u002fv1","Condition"],listType:"map",listMapKeys:["type"]}}}),
  },
  versions: {
    "networking.k8s.io\u002fipaddresses\u002fv1": {cells: [{type:"string",path:["metadata","name"]}, {...{type:"string"}, cel: (self, c) => { const b = c.budget; return (b.charge(43),((!cel.hasField((self?.spec??cel.getPath(self,"spec")),"parentRef"))?"\u003cnone\u003e":cel.f.add_string(b,cel.f.add_string(b,cel.f.add_string(b,cel.f.add_string(b,cel.f.optional_orValue_value(b,cel.selectOptional((self?.spec?.parentRef??cel.getPath(self,"spec","parentRef")),"resource"),()=>""),((!(cel.f.optional_orValue_value(b,cel.selectOptional((self?.spec?.parentRef??cel.getPath(self,"spec","parentRef")),"group"),()=>"")===""))?cel.f.add_string(b,".",(self?.spec?.parentRef?.group??cel.getPath(self,"spec","parentRef","group"))):"")),"\u002f"),((!(cel.f.optional_orValue_value(b,cel.selectOptional((self?.spec?.parentRef??cel.getPath(self,"spec","parentRef")),"namespace"),()=>"")===""))?cel.f.add_string(b,(self?.spec?.parentRef?.namespace??cel.getPath(self,"spec","parentRef","namespace")),"\u002f"):"")),cel.f.optional_orValue_value(b,cel.selectOptional((self?.spec?.parentRef??cel.getPath(self,"spec","parentRef")),"name"),()=>"")))); }}], fields: [], proxies: {}},
    "networking.k8s.io\u002fservicecidrs\u002fv1": {cells: [{type:"string",path:["metadata","name"]}, {...{type:"string"}, cel: (self, c) => { const b = c.budget; return (b.charge(15),cel.f.list_join_string(b,cel.f.optional_orValue_value(b,cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"cidrs"),()=>[]),",")); }}, {...{type:"string"}, cel: (self, c) => { const b = c.budget; return (b.charge(8),(cel.hasField((self?.metadata??cel.getPath(self,"metadata")),"creationTimestamp")?cel.f.age_timestamp(b,cel.convert((self?.metadata?.creationTimestamp??cel.getPath(self,"metadata","creationTimestamp")),"t")):"\u003cunknown\u003e")); }}], fields: [], proxies: {}},
  },
};
};
