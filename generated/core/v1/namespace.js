// generated from 4 definitions, do not edit
export default (rt) => {
"use strict";
const cel = rt.cel;
const unit_meta_v1 = rt.unit("meta\u002fv1");

// decode
const words_Namespace = rt.words("Namespace", [["kind","string"],["apiVersion","string"],["metadata","v1.ObjectMeta"],["spec","v1.NamespaceSpec"],["status","v1.NamespaceStatus"]]);
function decode_Namespace(v, d) {
  let v0, v1, v2, v3, v4;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "kind": v0 = typeof x === "string" ? x : d.string(x, words_Namespace[0]); break;
        case "apiVersion": v1 = typeof x === "string" ? x : d.string(x, words_Namespace[1]); break;
        case "metadata": v2 = d.struct(x, unit_meta_v1.decode.ObjectMeta, words_Namespace[2]); break;
        case "spec": v3 = d.struct(x, decode_NamespaceSpec, words_Namespace[3]); break;
        case "status": v4 = d.struct(x, decode_NamespaceStatus, words_Namespace[4]); break;
        default: if ((k = d.unknown(k, v, words_Namespace)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined && v0 !== "") o.kind = v0;
  if (v1 !== undefined && v1 !== "") o.apiVersion = v1;
  o.metadata = v2 === undefined ? unit_meta_v1.decode.ObjectMeta({}, d) : v2;
  o.spec = v3 === undefined ? decode_NamespaceSpec({}, d) : v3;
  o.status = v4 === undefined ? decode_NamespaceStatus({}, d) : v4;
  return o;
}
const words_NamespaceCondition = rt.words("NamespaceCondition", [["type","v1.NamespaceConditionType"],["status","v1.ConditionStatus"],["lastTransitionTime","string"],["reason","string"],["message","string"]]);
function decode_NamespaceCondition(v, d) {
  let v0, v1, v2, v3, v4;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "type": v0 = typeof x === "string" ? x : d.string(x, words_NamespaceCondition[0]); break;
        case "status": v1 = typeof x === "string" ? x : d.string(x, words_NamespaceCondition[1]); break;
        case "lastTransitionTime": v2 = d.time(x, words_NamespaceCondition[2]); break;
        case "reason": v3 = typeof x === "string" ? x : d.string(x, words_NamespaceCondition[3]); break;
        case "message": v4 = typeof x === "string" ? x : d.string(x, words_NamespaceCondition[4]); break;
        default: if ((k = d.unknown(k, v, words_NamespaceCondition)) !== undefined) continue;
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
const item_NamespaceSpec_finalizers = (x, d) => x === null ? "" : typeof x === "string" ? x : d.string(x, words_NamespaceSpec[0]);
const words_NamespaceSpec = rt.words("NamespaceSpec", [["finalizers","v1.FinalizerName"],["finalizers","[]v1.FinalizerName"]]);
function decode_NamespaceSpec(v, d) {
  let v0;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "finalizers": v0 = d.list(x, item_NamespaceSpec_finalizers, words_NamespaceSpec[1]); break;
        default: if ((k = d.unknown(k, v, words_NamespaceSpec)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined && v0.length !== 0) o.finalizers = v0;
  return o;
}
const words_NamespaceStatus = rt.words("NamespaceStatus", [["phase","v1.NamespacePhase"],["conditions","[]v1.NamespaceCondition","v1.NamespaceCondition"]]);
function decode_NamespaceStatus(v, d) {
  let v0, v1;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "phase": v0 = typeof x === "string" ? x : d.string(x, words_NamespaceStatus[0]); break;
        case "conditions": v1 = d.structs(x, decode_NamespaceCondition, words_NamespaceStatus[1]); break;
        default: if ((k = d.unknown(k, v, words_NamespaceStatus)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined && v0 !== "") o.phase = v0;
  if (v1 !== undefined && v1.length !== 0) o.conditions = v1;
  return o;
}

// defaults
function compute_Namespace_metadata(self, c) { const b = c.budget; return (b.charge(71),(cel.hasField((self?.metadata??cel.getPath(self,"metadata")),"name")?cel.f.optional_of(b,cel.mapOf(["labels",cel.mapOf(["kubernetes.io\u002fmetadata.name",(self?.metadata?.name??cel.getPath(self,"metadata","name"))],[])],[])):cel.f.optional_none(b))); }
function order_Namespace(o) {
  const n = {};
  let x;
  if ((x = o.kind) !== undefined) n.kind = x;
  if ((x = o.apiVersion) !== undefined) n.apiVersion = x;
  if ((x = o.metadata) !== undefined) n.metadata = x;
  if ((x = o.spec) !== undefined) n.spec = x;
  if ((x = o.status) !== undefined) n.status = x;
  return n;
}
function defaults_Namespace(o, c) {
  let n = false;
  { const x = c.compute(compute_Namespace_metadata, o); const y = x === undefined ? o.metadata : rt.complete(o.metadata, x, {order:["name","generateName","namespace","selfLink","uid","resourceVersion","generation","creationTimestamp","deletionTimestamp","deletionGracePeriodSeconds","labels","annotations","ownerReferences","finalizers","managedFields"],fields:{labels:{}}}); if (y !== o.metadata) { o.metadata = y; n = true; } }
  if (n) o = order_Namespace(o);
  if (rt.isObject(o.status)) o.status = defaults_NamespaceStatus(o.status, c);
  return o;
}
function order_NamespaceStatus(o) {
  const n = {};
  let x;
  if ((x = o.phase) !== undefined) n.phase = x;
  if ((x = o.conditions) !== undefined) n.conditions = x;
  return n;
}
function defaults_NamespaceStatus(o, c) {
  let n = false;
  if (o.phase === undefined || o.phase === "") { o.phase = "Active"; n = true; }
  if (n) o = order_NamespaceStatus(o);
  return o;
}

// rules
const list_Namespace = [
  {when:2,message:"",reason:"FieldValueInvalid",path:["metadata","generateName"],suffix:".metadata.generateName",format:"dnsLabel", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(4),(!cel.hasField((self?.metadata??cel.getPath(self,"metadata")),"generateName"))); }, value: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(24),((cel.f.ends_with_string(b,(self?.metadata?.generateName??cel.getPath(self,"metadata","generateName")),"-")&&cel.greater(cel.f.size_string(b,(self?.metadata?.generateName??cel.getPath(self,"metadata","generateName"))),1))?cel.f.add_string(b,cel.f.string_substring_int_int(b,(self?.metadata?.generateName??cel.getPath(self,"metadata","generateName")),0,cel.subtractInt(cel.f.size_string(b,(self?.metadata?.generateName??cel.getPath(self,"metadata","generateName"))),2)),"a"):(self?.metadata?.generateName??cel.getPath(self,"metadata","generateName")))); }},
  {when:1,message:"",reason:"FieldValueInvalid",each:["spec","finalizers","*"],format:"finalizerName", field: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),"spec.finalizers"); }, value: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(1),item); }},
  {when:4,message:"may only be 'Active' if `deletionTimestamp` is empty",reason:"FieldValueInvalid", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(9),cel.or(()=>cel.hasField((self?.metadata??cel.getPath(self,"metadata")),"deletionTimestamp"),()=>(cel.f.optional_orValue_value(b,cel.selectOptional((self?.status??cel.getPath(self,"status")),"phase"),()=>"Active")==="Active"))); }, field: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),"status.Phase"); }, value: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(3),(self?.status?.phase??cel.getPath(self,"status","phase"))); }},
];
function rules_Namespace(s, o, w) {
  w.apply(list_Namespace, s, o);
  if (!rt.isObject(s)) return;
}

return {
  decode: {
    Namespace: decode_Namespace,
    NamespaceCondition: decode_NamespaceCondition,
    NamespaceSpec: decode_NamespaceSpec,
    NamespaceStatus: decode_NamespaceStatus,
  },
  defaults: {
    Namespace: defaults_Namespace,
    NamespaceStatus: defaults_NamespaceStatus,
  },
  check: {
  },
  rules: {
    Namespace: rules_Namespace,
  },
  structure: {
    Namespace: () => ({t:"struct",f:{kind:{t:"scalar"},apiVersion:{t:"scalar"},metadata:["meta\u002fv1","ObjectMeta"],spec:["core\u002fv1\u002fnamespace","NamespaceSpec"],status:["core\u002fv1\u002fnamespace","NamespaceStatus"]}}),
    NamespaceCondition: () => ({t:"struct",f:{type:{t:"scalar"},status:{t:"scalar"},lastTransitionTime:["meta\u002fv1","Time"],reason:{t:"scalar"},message:{t:"scalar"}}}),
    NamespaceSpec: () => ({t:"struct",f:{finalizers:{t:"list",i:{t:"scalar"},listType:"atomic"}}}),
    NamespaceStatus: () => ({t:"struct",f:{phase:{t:"scalar"},conditions:{patchMergeKey:"type",patchStrategy:["merge"],t:"list",i:["core\u002fv1\u002fnamespace","NamespaceCondition"],listType:"map",listMapKeys:["type"]}}}),
  },
  versions: {
    "\u002fnamespaces\u002fv1": {cells: [{type:"string",path:["metadata","name"]}, {type:"string",path:["status","phase"]}, {...{type:"string"}, cel: (self, c) => { const b = c.budget; return (b.charge(8),(cel.hasField((self?.metadata??cel.getPath(self,"metadata")),"creationTimestamp")?cel.f.age_timestamp(b,cel.convert((self?.metadata?.creationTimestamp??cel.getPath(self,"metadata","creationTimestamp")),"t")):"\u003cunknown\u003e")); }}], fields: [{path:["status","phase"],"default":""}], proxies: {}},
  },
};
};
