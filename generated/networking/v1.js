// generated from 6 definitions, do not edit
export default (rt) => {
"use strict";
const cel = rt.cel;
const unit_meta_v1 = rt.unit("meta\u002fv1");

// decode
const words_IPAddress = rt.words("IPAddress", [["kind","string"],["apiVersion","string"],["metadata","v1.ObjectMeta"],["spec","v1.IPAddressSpec"]]);
function decode_IPAddress(v, d) {
  let v0, v1, v2, v3;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "kind": v0 = typeof x === "string" ? x : d.string(x, words_IPAddress[0]); break;
        case "apiVersion": v1 = typeof x === "string" ? x : d.string(x, words_IPAddress[1]); break;
        case "metadata": v2 = d.struct(x, unit_meta_v1.decode.ObjectMeta, words_IPAddress[2]); break;
        case "spec": v3 = d.struct(x, decode_IPAddressSpec, words_IPAddress[3]); break;
        default: if ((k = d.unknown(k, v, words_IPAddress)) !== undefined) continue;
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
const words_IPAddressSpec = rt.words("IPAddressSpec", [["parentRef","v1.ParentReference"]]);
function decode_IPAddressSpec(v, d) {
  let v0;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "parentRef": v0 = d.struct(x, decode_ParentReference, words_IPAddressSpec[0]); break;
        default: if ((k = d.unknown(k, v, words_IPAddressSpec)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined) o.parentRef = v0;
  return o;
}
const words_ParentReference = rt.words("ParentReference", [["group","string"],["resource","string"],["namespace","string"],["name","string"]]);
function decode_ParentReference(v, d) {
  let v0, v1, v2, v3;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "group": v0 = typeof x === "string" ? x : d.string(x, words_ParentReference[0]); break;
        case "resource": v1 = typeof x === "string" ? x : d.string(x, words_ParentReference[1]); break;
        case "namespace": v2 = typeof x === "string" ? x : d.string(x, words_ParentReference[2]); break;
        case "name": v3 = typeof x === "string" ? x : d.string(x, words_ParentReference[3]); break;
        default: if ((k = d.unknown(k, v, words_ParentReference)) !== undefined) continue;
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
const words_ServiceCIDR = rt.words("ServiceCIDR", [["kind","string"],["apiVersion","string"],["metadata","v1.ObjectMeta"],["spec","v1.ServiceCIDRSpec"],["status","v1.ServiceCIDRStatus"]]);
function decode_ServiceCIDR(v, d) {
  let v0, v1, v2, v3, v4;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "kind": v0 = typeof x === "string" ? x : d.string(x, words_ServiceCIDR[0]); break;
        case "apiVersion": v1 = typeof x === "string" ? x : d.string(x, words_ServiceCIDR[1]); break;
        case "metadata": v2 = d.struct(x, unit_meta_v1.decode.ObjectMeta, words_ServiceCIDR[2]); break;
        case "spec": v3 = d.struct(x, decode_ServiceCIDRSpec, words_ServiceCIDR[3]); break;
        case "status": v4 = d.struct(x, decode_ServiceCIDRStatus, words_ServiceCIDR[4]); break;
        default: if ((k = d.unknown(k, v, words_ServiceCIDR)) !== undefined) continue;
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
const item_ServiceCIDRSpec_cidrs = (x, d) => x === null ? "" : typeof x === "string" ? x : d.string(x, words_ServiceCIDRSpec[0]);
const words_ServiceCIDRSpec = rt.words("ServiceCIDRSpec", [["cidrs","string"],["cidrs","[]string"]]);
function decode_ServiceCIDRSpec(v, d) {
  let v0;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "cidrs": v0 = d.list(x, item_ServiceCIDRSpec_cidrs, words_ServiceCIDRSpec[1]); break;
        default: if ((k = d.unknown(k, v, words_ServiceCIDRSpec)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined && v0.length !== 0) o.cidrs = v0;
  return o;
}
const words_ServiceCIDRStatus = rt.words("ServiceCIDRStatus", [["conditions","[]v1.Condition","v1.Condition"]]);
function decode_ServiceCIDRStatus(v, d) {
  let v0;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "conditions": v0 = d.structs(x, unit_meta_v1.decode.Condition, words_ServiceCIDRStatus[0]); break;
        default: if ((k = d.unknown(k, v, words_ServiceCIDRStatus)) !== undefined) continue;
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
