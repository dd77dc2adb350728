// generated from 4 definitions, do not edit
export default (rt) => {
"use strict";
const cel = rt.cel;
const unit_meta_v1 = rt.unit("meta\u002fv1");
const unit_core_v1_podspec = rt.unit("core\u002fv1\u002fpodspec");

// decode
const words_ReplicationController = rt.words("ReplicationController", [["kind","string"],["apiVersion","string"],["metadata","v1.ObjectMeta"],["spec","v1.ReplicationControllerSpec"],["status","v1.ReplicationControllerStatus"]]);
function decode_ReplicationController(v, d) {
  let v0, v1, v2, v3, v4;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "kind": v0 = typeof x === "string" ? x : d.string(x, words_ReplicationController[0]); break;
        case "apiVersion": v1 = typeof x === "string" ? x : d.string(x, words_ReplicationController[1]); break;
        case "metadata": v2 = d.struct(x, unit_meta_v1.decode.ObjectMeta, words_ReplicationController[2]); break;
        case "spec": v3 = d.struct(x, decode_ReplicationControllerSpec, words_ReplicationController[3]); break;
        case "status": v4 = d.struct(x, decode_ReplicationControllerStatus, words_ReplicationController[4]); break;
        default: if ((k = d.unknown(k, v, words_ReplicationController)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined && v0 !== "") o.kind = v0;
  if (v1 !== undefined && v1 !== "") o.apiVersion = v1;
  o.metadata = v2 === undefined ? unit_meta_v1.decode.ObjectMeta({}, d) : v2;
  o.spec = v3 === undefined ? decode_ReplicationControllerSpec({}, d) : v3;
  o.status = v4 === undefined ? decode_ReplicationControllerStatus({}, d) : v4;
  return o;
}
const words_ReplicationControllerCondition = rt.words("ReplicationControllerCondition", [["type","v1.ReplicationControllerConditionType"],["status","v1.ConditionStatus"],["lastTransitionTime","string"],["reason","string"],["message","string"]]);
function decode_ReplicationControllerCondition(v, d) {
  let v0, v1, v2, v3, v4;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "type": v0 = typeof x === "string" ? x : d.string(x, words_ReplicationControllerCondition[0]); break;
        case "status": v1 = typeof x === "string" ? x : d.string(x, words_ReplicationControllerCondition[1]); break;
        case "lastTransitionTime": v2 = d.time(x, words_ReplicationControllerCondition[2]); break;
        case "reason": v3 = typeof x === "string" ? x : d.string(x, words_ReplicationControllerCondition[3]); break;
        case "message": v4 = typeof x === "string" ? x : d.string(x, words_ReplicationControllerCondition[4]); break;
        default: if ((k = d.unknown(k, v, words_ReplicationControllerCondition)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  o.type = v0 === undefined ? "" : v0;
  o.status = v1 === undefined ? "" : v1;
  o.lastTransitionTime = v2 === undefined ? null : v2;
  if (v3 !== undefined && v3 !== "") o.reason = v3;
  if (v4 !== undefined && v4 !== "") o.message = v4;
  return o;
}
const item_ReplicationControllerSpec_selector = (x, d) => x === null ? "" : typeof x === "string" ? x : d.string(x, words_ReplicationControllerSpec[2]);
const words_ReplicationControllerSpec = rt.words("ReplicationControllerSpec", [["replicas","int32"],["minReadySeconds","int32"],["selector","string"],["selector","map[string]string"],["template","v1.PodTemplateSpec"]]);
function decode_ReplicationControllerSpec(v, d) {
  let v0, v1, v2, v3;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "replicas": v0 = d.int32(x, words_ReplicationControllerSpec[0]); break;
        case "minReadySeconds": v1 = d.int32(x, words_ReplicationControllerSpec[1]); break;
        case "selector": v2 = d.map(x, item_ReplicationControllerSpec_selector, words_ReplicationControllerSpec[3]); break;
        case "template": v3 = d.struct(x, unit_core_v1_podspec.decode.PodTemplateSpec, words_ReplicationControllerSpec[4]); break;
        default: if ((k = d.unknown(k, v, words_ReplicationControllerSpec)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined) o.replicas = v0;
  if (v1 !== undefined && v1 !== 0) o.minReadySeconds = v1;
  if (v2 !== undefined && rt.some(v2)) o.selector = v2;
  if (v3 !== undefined) o.template = v3;
  return o;
}
const words_ReplicationControllerStatus = rt.words("ReplicationControllerStatus", [["replicas","int32"],["fullyLabeledReplicas","int32"],["readyReplicas","int32"],["availableReplicas","int32"],["observedGeneration","int64"],["conditions","[]v1.ReplicationControllerCondition","v1.ReplicationControllerCondition"]]);
function decode_ReplicationControllerStatus(v, d) {
  let v0, v1, v2, v3, v4, v5;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "replicas": v0 = d.int32(x, words_ReplicationControllerStatus[0]); break;
        case "fullyLabeledReplicas": v1 = d.int32(x, words_ReplicationControllerStatus[1]); break;
        case "readyReplicas": v2 = d.int32(x, words_ReplicationControllerStatus[2]); break;
        case "availableReplicas": v3 = d.int32(x, words_ReplicationControllerStatus[3]); break;
        case "observedGeneration": v4 = d.int64(x, words_ReplicationControllerStatus[4]); break;
        case "conditions": v5 = d.structs(x, decode_ReplicationControllerCondition, words_ReplicationControllerStatus[5]); break;
        default: if ((k = d.unknown(k, v, words_ReplicationControllerStatus)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  o.replicas = v0 === undefined ? 0 : v0;
  if (v1 !== undefined && v1 !== 0) o.fullyLabeledReplicas = v1;
  if (v2 !== undefined && v2 !== 0) o.readyReplicas = v2;
  if (v3 !== undefined && v3 !== 0) o.availableReplicas = v3;
  if (v4 !== undefined && v4 !== 0) o.observedGeneration = v4;
  if (v5 !== undefined && v5.length !== 0) o.conditions = v5;
  return o;
}

// defaults
function compute_ReplicationController_metadata(self, c) { const b = c.budget; return (b.charge(82),(cel.and(()=>cel.equalNumbers(cel.f.size_map(b,cel.f.optional_orValue_value(b,cel.selectOptional((self?.metadata??cel.getPath(self,"metadata")),"labels"),()=>cel.mapOf([],[]))),0),()=>cel.hasField((self?.spec?.template?.metadata??cel.getPath(self,"spec","template","metadata")),"labels"))?cel.f.optional_of(b,cel.mapOf(["labels",(self?.spec?.template?.metadata?.labels??cel.getPath(self,"spec","template","metadata","labels"))],[])):cel.f.optional_none(b))); }
function order_ReplicationController(o) {
  const n = {};
  let x;
  if ((x = o.kind) !== undefined) n.kind = x;
  if ((x = o.apiVersion) !== undefined) n.apiVersion = x;
  if ((x = o.metadata) !== undefined) n.metadata = x;
  if ((x = o.spec) !== undefined) n.spec = x;
  if ((x = o.status) !== undefined) n.status = x;
  return n;
}
function defaults_ReplicationController(o, c) {
  let n = false;
  { const x = c.compute(compute_ReplicationController_metadata, o); const y = x === undefined ? o.metadata : rt.complete(o.metadata, x, {order:["name","generateName","namespace","selfLink","uid","resourceVersion","generation","creationTimestamp","deletionTimestamp","deletionGracePeriodSeconds","labels","annotations","ownerReferences","finalizers","managedFields"],fields:{labels:{}}}); if (y !== o.metadata) { o.metadata = y; n = true; } }
  if (n) o = order_ReplicationController(o);
  if (rt.isObject(o.spec)) o.spec = defaults_ReplicationControllerSpec(o.spec, c);
  return o;
}
function compute_ReplicationControllerSpec_selector(self, c) { const b = c.budget; return (b.charge(4),cel.selectOptional(cel.selectOptional(cel.selectOptional(self,"template"),"metadata"),"labels")); }
function order_ReplicationControllerSpec(o) {
  const n = {};
  let x;
  if ((x = o.replicas) !== undefined) n.replicas = x;
  if ((x = o.minReadySeconds) !== undefined) n.minReadySeconds = x;
  if ((x = o.selector) !== undefined) n.selector = x;
  if ((x = o.template) !== undefined) n.template = x;
  return n;
}
function defaults_ReplicationControllerSpec(o, c) {
  let n = false;
  if (o.replicas === undefined) { o.replicas = 1; n = true; }
  if (o.selector === undefined) { const x = c.compute(compute_ReplicationControllerSpec_selector, o); if (x !== undefined) { o.selector = x; n = true; } }
  if (n) o = order_ReplicationControllerSpec(o);
  if (rt.isObject(o.template)) o.template = unit_core_v1_podspec.defaults.PodTemplateSpec(o.template, c);
  return o;
}

// check
const checks = (() => {
  const exports = {};

exports.c0 = validate1;
const schema1 = {"properties":{"spec":{"allOf":[{"$ref":"#/$defs/io.k8s.api.core.v1.ReplicationControllerSpec"}]}}};
const schema2 = {"properties":{"template":{"allOf":[{"x-kindsmith-type":"rt.lateCheck(\"core\\u002fv1\\u002fpodspec\", \"PodTemplateSpec\")"}]}},"x-kindsmith-set":{"selector":["absent",""],"template":["absent",""]}};
const func0 = rt.lateCheck("core\u002fv1\u002fpodspec", "PodTemplateSpec");

function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data.selector === undefined || data.selector === null){
const err0 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "selector", detail: ""}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.template === undefined || data.template === null){
const err1 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "template", detail: ""}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.template !== undefined){
if(!func0(data.template, {instancePath: instancePath+"/template"})){
vErrors = vErrors === null ? func0.errors : vErrors.concat(func0.errors);
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

exports.c1 = validate4;

function validate4(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data.selector === undefined || data.selector === null){
const err0 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "selector", detail: ""}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.template === undefined || data.template === null){
const err1 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "template", detail: ""}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.template !== undefined){
if(!func0(data.template, {instancePath: instancePath+"/template"})){
vErrors = vErrors === null ? func0.errors : vErrors.concat(func0.errors);
errors = vErrors.length;
}
}
}
validate4.errors = vErrors;
return errors === 0;
}

  return exports;
})();

// rules
function rules_ReplicationController(s, o, w) {
  if (!rt.isObject(s)) return;
  const p = rt.isObject(o) ? o : undefined;
  w.field("spec", s.spec, p === undefined ? undefined : p.spec, rules_ReplicationControllerSpec);
}
const list_ReplicationControllerSpec = [
  {when:3,message:"`selector` does not match template `labels`",reason:"FieldValueInvalid",path:["template","metadata","labels"],suffix:".template.metadata.labels", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(11),(((!(self.template!=null))||(!(self.selector!=null)))||cel.all((self?.selector??cel.getPath(self,"selector")),(v0)=>cel.and(()=>cel.f.in_map(b,v0,cel.f.optional_orValue_value(b,cel.selectOptional((self?.template?.metadata??cel.getPath(self,"template","metadata")),"labels"),()=>cel.mapOf([],[]))),()=>cel.equalStrings(cel.f.index_map(b,(self?.template?.metadata?.labels??cel.getPath(self,"template","metadata","labels")),v0),cel.f.index_map(b,(self?.selector??cel.getPath(self,"selector")),v0),b)),[b,52]))); }, value: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(15),(cel.and(()=>cel.hasField((self?.template??cel.getPath(self,"template")),"metadata"),()=>cel.hasField((self?.template?.metadata??cel.getPath(self,"template","metadata")),"labels"))?(self?.template?.metadata?.labels??cel.getPath(self,"template","metadata","labels")):null)); }},
  {when:3,message:"supported values: \"Always\"",reason:"FieldValueNotSupported",path:["template","spec","restartPolicy"],suffix:".template.spec.restartPolicy", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(10),((!(self.template!=null))||(cel.f.optional_orValue_value(b,cel.selectOptional((self?.template?.spec??cel.getPath(self,"template","spec")),"restartPolicy"),()=>"Always")==="Always"))); }},
  {when:3,message:"activeDeadlineSeconds in ReplicationController is not Supported",reason:"FieldValueForbidden",path:["template","spec","activeDeadlineSeconds"],suffix:".template.spec.activeDeadlineSeconds", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(9),((!(self.template!=null))||(!cel.hasField((self?.template?.spec??cel.getPath(self,"template","spec")),"activeDeadlineSeconds")))); }},
];
function rules_ReplicationControllerSpec_replicas(s, o, w) {
  w.format("nonNegative", s);
}
function rules_ReplicationControllerSpec_minReadySeconds(s, o, w) {
  w.format("nonNegative", s);
}
function rules_ReplicationControllerSpec(s, o, w) {
  w.apply(list_ReplicationControllerSpec, s, o);
  if (!rt.isObject(s)) return;
  const p = rt.isObject(o) ? o : undefined;
  w.field("replicas", s.replicas, p === undefined ? undefined : p.replicas, rules_ReplicationControllerSpec_replicas);
  w.field("minReadySeconds", s.minReadySeconds, p === undefined ? undefined : p.minReadySeconds, rules_ReplicationControllerSpec_minReadySeconds);
  w.field("template", s.template, p === undefined ? undefined : p.template, (s, o, w) => unit_core_v1_podspec.rules.PodTemplateSpec(s, o, w));
}

return {
  decode: {
    ReplicationController: decode_ReplicationController,
    ReplicationControllerCondition: decode_ReplicationControllerCondition,
    ReplicationControllerSpec: decode_ReplicationControllerSpec,
    ReplicationControllerStatus: decode_ReplicationControllerStatus,
  },
  defaults: {
    ReplicationController: defaults_ReplicationController,
    ReplicationControllerSpec: defaults_ReplicationControllerSpec,
  },
  check: {
    ReplicationController: checks.c0,
    ReplicationControllerSpec: checks.c1,
  },
  rules: {
    ReplicationController: rules_ReplicationController,
    ReplicationControllerSpec: rules_ReplicationControllerSpec,
  },
  structure: {
    ReplicationController: () => ({t:"struct",f:{kind:{t:"scalar"},apiVersion:{t:"scalar"},metadata:["meta\u002fv1","ObjectMeta"],spec:["core\u002fv1\u002freplicationcontroller","ReplicationControllerSpec"],status:["core\u002fv1\u002freplicationcontroller","ReplicationControllerStatus"]}}),
    ReplicationControllerCondition: () => ({t:"struct",f:{type:{t:"scalar"},status:{t:"scalar"},lastTransitionTime:["meta\u002fv1","Time"],reason:{t:"scalar"},message:{t:"scalar"}}}),
    ReplicationControllerSpec: () => ({t:"struct",f:{replicas:{t:"scalar"},minReadySeconds:{t:"scalar"},selector:{mapType:"atomic",t:"map",v:{t:"scalar"}},template:["core\u002fv1\u002fpodspec","PodTemplateSpec"]}}),
    ReplicationControllerStatus: () => ({t:"struct",f:{replicas:{t:"scalar"},fullyLabeledReplicas:{t:"scalar"},readyReplicas:{t:"scalar"},availableReplicas:{t:"scalar"},observedGeneration:{t:"scalar"},conditions:{patchMergeKey:"type",patchStrategy:["merge"],t:"list",i:["core\u002fv1\u002freplicationcontroller","ReplicationControllerCondition"],listType:"map",listMapKeys:["type"]}}}),
  },
  versions: {
    "\u002freplicationcontrollers\u002fv1": {cells: [{type:"string",path:["metadata","name"]}, {...{type:"integer"}, cel: (self, c) => { const b = c.budget; return (b.charge(4),cel.f.optional_orValue_value(b,cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"replicas"),()=>0)); }}, {...{type:"integer"}, cel: (self, c) => { const b = c.budget; return (b.charge(3),(self?.status?.replicas??cel.getPath(self,"status","replicas"))); }}, {...{type:"integer"}, cel: (self, c) => { const b = c.budget; return (b.charge(4),cel.f.optional_orValue_value(b,cel.selectOptional((self?.status??cel.getPath(self,"status")),"readyReplicas"),()=>0)); }}, {...{type:"string"}, cel: (self, c) => { const b = c.budget; return (b.charge(8),(cel.hasField((self?.metadata??cel.getPath(self,"metadata")),"creationTimestamp")?cel.f.age_timestamp(b,cel.convert((self?.metadata?.creationTimestamp??cel.getPath(self,"metadata","creationTimestamp")),"t")):"\u003cunknown\u003e")); }}, {...{type:"string"}, cel: (self, c) => { const b = c.budget; return (b.charge(18),cel.f.list_join_string(b,cel.map(cel.f.optional_orValue_value(b,cel.selectOptional(cel.selectOptional(cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"template"),"spec"),"containers"),()=>[]),(v0)=>(v0?.name??cel.getPath(v0,"name")),[b,5]),",")); }}, {...{type:"string"}, cel: (self, c) => { const b = c.budget; return (b.charge(18),cel.f.list_join_string(b,cel.map(cel.f.optional_orValue_value(b,cel.selectOptional(cel.selectOptional(cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"template"),"spec"),"containers"),()=>[]),(v0)=>cel.f.optional_orValue_value(b,cel.selectOptional(v0,"image"),()=>""),[b,6]),",")); }}, {...{type:"string"}, cel: (self, c) => { const b = c.budget; return (b.charge(73),(cel.equalNumbers(cel.f.size_map(b,cel.f.optional_orValue_value(b,cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"selector"),()=>cel.mapOf([],[]))),0)?"\u003cnone\u003e":cel.f.list_join_string(b,cel.map(cel.f.optional_orValue_value(b,cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"selector"),()=>cel.mapOf([],[])),(v0)=>cel.f.add_string(b,cel.f.add_string(b,v0,"="),cel.f.index_map(b,cel.f.optional_orValue_value(b,cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"selector"),()=>cel.mapOf([],[])),v0)),[b,42]),","))); }}], fields: [{path:["status","replicas"],"default":"0"}], proxies: {}},
  },
};
};
