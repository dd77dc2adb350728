// generated from 9 definitions, do not edit
export default (rt) => {
"use strict";
const cel = rt.cel;

// decode
const words_Condition = rt.words("Condition", [["type","string"],["status","v1.ConditionStatus"],["observedGeneration","int64"],["lastTransitionTime","string"],["reason","string"],["message","string"]]);
function decode_Condition(v, d) {
  let v0, v1, v2, v3, v4, v5;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "type": v0 = typeof x === "string" ? x : d.string(x, words_Condition[0]); break;
        case "status": v1 = typeof x === "string" ? x : d.string(x, words_Condition[1]); break;
        case "observedGeneration": v2 = d.int64(x, words_Condition[2]); break;
        case "lastTransitionTime": v3 = d.time(x, words_Condition[3]); break;
        case "reason": v4 = typeof x === "string" ? x : d.string(x, words_Condition[4]); break;
        case "message": v5 = typeof x === "string" ? x : d.string(x, words_Condition[5]); break;
        default: if ((k = d.unknown(k, v, words_Condition)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  o.type = v0 === undefined ? "" : v0;
  o.status = v1 === undefined ? "" : v1;
  if (v2 !== undefined && v2 !== 0) o.observedGeneration = v2;
  o.lastTransitionTime = v3 === undefined ? null : v3;
  o.reason = v4 === undefined ? "" : v4;
  o.message = v5 === undefined ? "" : v5;
  return o;
}
const item_LabelSelector_matchLabels = (x, d) => x === null ? "" : typeof x === "string" ? x : d.string(x, words_LabelSelector[0]);
const words_LabelSelector = rt.words("LabelSelector", [["matchLabels","string"],["matchLabels","map[string]string"],["matchExpressions","[]v1.LabelSelectorRequirement","v1.LabelSelectorRequirement"]]);
function decode_LabelSelector(v, d) {
  let v0, v1;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "matchLabels": v0 = d.map(x, item_LabelSelector_matchLabels, words_LabelSelector[1]); break;
        case "matchExpressions": v1 = d.structs(x, decode_LabelSelectorRequirement, words_LabelSelector[2]); break;
        default: if ((k = d.unknown(k, v, words_LabelSelector)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined && rt.some(v0)) o.matchLabels = v0;
  if (v1 !== undefined && v1.length !== 0) o.matchExpressions = v1;
  return o;
}
const item_LabelSelectorRequirement_values = (x, d) => x === null ? "" : typeof x === "string" ? x : d.string(x, words_LabelSelectorRequirement[2]);
const words_LabelSelectorRequirement = rt.words("LabelSelectorRequirement", [["key","string"],["operator","v1.LabelSelectorOperator"],["values","string"],["values","[]string"]]);
function decode_LabelSelectorRequirement(v, d) {
  let v0, v1, v2;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "key": v0 = typeof x === "string" ? x : d.string(x, words_LabelSelectorRequirement[0]); break;
        case "operator": v1 = typeof x === "string" ? x : d.string(x, words_LabelSelectorRequirement[1]); break;
        case "values": v2 = d.list(x, item_LabelSelectorRequirement_values, words_LabelSelectorRequirement[3]); break;
        default: if ((k = d.unknown(k, v, words_LabelSelectorRequirement)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  o.key = v0 === undefined ? "" : v0;
  o.operator = v1 === undefined ? "" : v1;
  if (v2 !== undefined && v2.length !== 0) o.values = v2;
  return o;
}
const words_ManagedFieldsEntry = rt.words("ManagedFieldsEntry", [["manager","string"],["operation","v1.ManagedFieldsOperationType"],["apiVersion","string"],["time","string"],["fieldsType","string"],["fieldsV1","v1.FieldsV1"],["subresource","string"]]);
function decode_ManagedFieldsEntry(v, d) {
  let v0, v1, v2, v3, v4, v5, v6;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "manager": v0 = typeof x === "string" ? x : d.string(x, words_ManagedFieldsEntry[0]); break;
        case "operation": v1 = typeof x === "string" ? x : d.string(x, words_ManagedFieldsEntry[1]); break;
        case "apiVersion": v2 = typeof x === "string" ? x : d.string(x, words_ManagedFieldsEntry[2]); break;
        case "time": v3 = d.time(x, words_ManagedFieldsEntry[3]); break;
        case "fieldsType": v4 = typeof x === "string" ? x : d.string(x, words_ManagedFieldsEntry[4]); break;
        case "fieldsV1": v5 = d.any(x); break;
        case "subresource": v6 = typeof x === "string" ? x : d.string(x, words_ManagedFieldsEntry[6]); break;
        default: if ((k = d.unknown(k, v, words_ManagedFieldsEntry)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined && v0 !== "") o.manager = v0;
  if (v1 !== undefined && v1 !== "") o.operation = v1;
  if (v2 !== undefined && v2 !== "") o.apiVersion = v2;
  if (v3 !== undefined) o.time = v3;
  if (v4 !== undefined && v4 !== "") o.fieldsType = v4;
  if (v5 !== undefined) o.fieldsV1 = v5;
  if (v6 !== undefined && v6 !== "") o.subresource = v6;
  return o;
}
const item_ObjectMeta_labels = (x, d) => x === null ? "" : typeof x === "string" ? x : d.string(x, words_ObjectMeta[10]);
const item_ObjectMeta_annotations = (x, d) => x === null ? "" : typeof x === "string" ? x : d.string(x, words_ObjectMeta[12]);
const item_ObjectMeta_finalizers = (x, d) => x === null ? "" : typeof x === "string" ? x : d.string(x, words_ObjectMeta[15]);
const words_ObjectMeta = rt.words("ObjectMeta", [["name","string"],["generateName","string"],["namespace","string"],["selfLink","string"],["uid","types.UID"],["resourceVersion","string"],["generation","int64"],["creationTimestamp","string"],["deletionTimestamp","string"],["deletionGracePeriodSeconds","int64"],["labels","string"],["labels","map[string]string"],["annotations","string"],["annotations","map[string]string"],["ownerReferences","[]v1.OwnerReference","v1.OwnerReference"],["finalizers","string"],["finalizers","[]string"],["managedFields","[]v1.ManagedFieldsEntry","v1.ManagedFieldsEntry"]]);
function decode_ObjectMeta(v, d) {
  let v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "name": v0 = typeof x === "string" ? x : d.string(x, words_ObjectMeta[0]); break;
        case "generateName": v1 = typeof x === "string" ? x : d.string(x, words_ObjectMeta[1]); break;
        case "namespace": v2 = typeof x === "string" ? x : d.string(x, words_ObjectMeta[2]); break;
        case "selfLink": v3 = typeof x === "string" ? x : d.string(x, words_ObjectMeta[3]); break;
        case "uid": v4 = typeof x === "string" ? x : d.string(x, words_ObjectMeta[4]); break;
        case "resourceVersion": v5 = typeof x === "string" ? x : d.string(x, words_ObjectMeta[5]); break;
        case "generation": v6 = d.int64(x, words_ObjectMeta[6]); break;
        case "creationTimestamp": v7 = d.time(x, words_ObjectMeta[7]); break;
        case "deletionTimestamp": v8 = d.time(x, words_ObjectMeta[8]); break;
        case "deletionGracePeriodSeconds": v9 = d.int64(x, words_ObjectMeta[9]); break;
        case "labels": v10 = d.map(x, item_ObjectMeta_labels, words_ObjectMeta[11]); break;
        case "annotations": v11 = d.map(x, item_ObjectMeta_annotations, words_ObjectMeta[13]); break;
        case "ownerReferences": v12 = d.structs(x, decode_OwnerReference, words_ObjectMeta[14]); break;
        case "finalizers": v13 = d.list(x, item_ObjectMeta_finalizers, words_ObjectMeta[16]); break;
        case "managedFields": v14 = d.structs(x, decode_ManagedFieldsEntry, words_ObjectMeta[17]); break;
        default: if ((k = d.unknown(k, v, words_ObjectMeta)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined && v0 !== "") o.name = v0;
  if (v1 !== undefined && v1 !== "") o.generateName = v1;
  if (v2 !== undefined && v2 !== "") o.namespace = v2;
  if (v3 !== undefined && v3 !== "") o.selfLink = v3;
  if (v4 !== undefined && v4 !== "") o.uid = v4;
  if (v5 !== undefined && v5 !== "") o.resourceVersion = v5;
  if (v6 !== undefined && v6 !== 0) o.generation = v6;
  if (v7 !== undefined) o.creationTimestamp = v7;
  if (v8 !== undefined) o.deletionTimestamp = v8;
  if (v9 !== undefined) o.deletionGracePeriodSeconds = v9;
  if (v10 !== undefined && rt.some(v10)) o.labels = v10;
  if (v11 !== undefined && rt.some(v11)) o.annotations = v11;
  if (v12 !== undefined && v12.length !== 0) o.ownerReferences = v12;
  if (v13 !== undefined && v13.length !== 0) o.finalizers = v13;
  if (v14 !== undefined && v14.length !== 0) o.managedFields = v14;
  return o;
}
const words_OwnerReference = rt.words("OwnerReference", [["apiVersion","string"],["kind","string"],["name","string"],["uid","types.UID"],["controller","bool"],["blockOwnerDeletion","bool"]]);
function decode_OwnerReference(v, d) {
  let v0, v1, v2, v3, v4, v5;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "apiVersion": v0 = typeof x === "string" ? x : d.string(x, words_OwnerReference[0]); break;
        case "kind": v1 = typeof x === "string" ? x : d.string(x, words_OwnerReference[1]); break;
        case "name": v2 = typeof x === "string" ? x : d.string(x, words_OwnerReference[2]); break;
        case "uid": v3 = typeof x === "string" ? x : d.string(x, words_OwnerReference[3]); break;
        case "controller": v4 = typeof x === "boolean" ? x : d.boolean(x, words_OwnerReference[4]); break;
        case "blockOwnerDeletion": v5 = typeof x === "boolean" ? x : d.boolean(x, words_OwnerReference[5]); break;
        default: if ((k = d.unknown(k, v, words_OwnerReference)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  o.apiVersion = v0 === undefined ? "" : v0;
  o.kind = v1 === undefined ? "" : v1;
  o.name = v2 === undefined ? "" : v2;
  o.uid = v3 === undefined ? "" : v3;
  if (v4 !== undefined) o.controller = v4;
  if (v5 !== undefined) o.blockOwnerDeletion = v5;
  return o;
}

// rules
function rules_LabelSelector_matchLabels(s, o, w) {
  w.mapFormat("qualifiedName", "keys", s);
  w.mapFormat("labelValue", "values", s);
}
function rules_LabelSelector_matchExpressions(s, o, w) {
  w.items(s, o, rules_LabelSelectorRequirement, undefined);
}
function rules_LabelSelector(s, o, w) {
  if (!rt.isObject(s)) return;
  const p = rt.isObject(o) ? o : undefined;
  w.field("matchLabels", s.matchLabels, p === undefined ? undefined : p.matchLabels, rules_LabelSelector_matchLabels);
  w.field("matchExpressions", s.matchExpressions, p === undefined ? undefined : p.matchExpressions, rules_LabelSelector_matchExpressions);
}
const list_LabelSelectorRequirement = [
  {when:3,message:"must be specified when `operator` is 'In' or 'NotIn'",reason:"FieldValueRequired",path:["values"],suffix:".values", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(17),cel.or(()=>(!cel.f.in_list(b,(self?.operator??cel.getPath(self,"operator")),["In","NotIn"])),()=>(self.values!=null))); }},
  {when:3,message:"may not be specified when `operator` is 'Exists' or 'DoesNotExist'",reason:"FieldValueForbidden",path:["values"],suffix:".values", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(18),cel.or(()=>(!cel.f.in_list(b,(self?.operator??cel.getPath(self,"operator")),["Exists","DoesNotExist"])),()=>(!(self.values!=null)))); }},
  {when:3,message:"not a valid selector operator",reason:"FieldValueInvalid",path:["operator"],suffix:".operator", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(13),cel.f.in_list(b,(self?.operator??cel.getPath(self,"operator")),["In","NotIn","Exists","DoesNotExist"])); }},
];
function rules_LabelSelectorRequirement_key(s, o, w) {
  w.format("qualifiedName", s);
}
function rules_LabelSelectorRequirement_LabelSelectorRequirement_values_item(s, o, w) {
  w.format("labelValue", s);
}
function rules_LabelSelectorRequirement_values(s, o, w) {
  w.items(s, o, rules_LabelSelectorRequirement_LabelSelectorRequirement_values_item, undefined);
}
function rules_LabelSelectorRequirement(s, o, w) {
  w.apply(list_LabelSelectorRequirement, s, o);
  if (!rt.isObject(s)) return;
  const p = rt.isObject(o) ? o : undefined;
  w.field("key", s.key, p === undefined ? undefined : p.key, rules_LabelSelectorRequirement_key);
  w.field("values", s.values, p === undefined ? undefined : p.values, rules_LabelSelectorRequirement_values);
}

return {
  decode: {
    Condition: decode_Condition,
    LabelSelector: decode_LabelSelector,
    LabelSelectorRequirement: decode_LabelSelectorRequirement,
    ManagedFieldsEntry: decode_ManagedFieldsEntry,
    ObjectMeta: decode_ObjectMeta,
    OwnerReference: decode_OwnerReference,
  },
  defaults: {
  },
  check: {
  },
  rules: {
    LabelSelector: rules_LabelSelector,
    LabelSelectorRequirement: rules_LabelSelectorRequirement,
  },
  structure: {
    Condition: () => ({t:"struct",f:{type:{t:"scalar"},status:{t:"scalar"},observedGeneration:{t:"scalar"},lastTransitionTime:["meta\u002fv1","Time"],reason:{t:"scalar"},message:{t:"scalar"}}}),
    FieldsV1: () => ({t:"any"}),
    LabelSelector: () => ({mapType:"atomic",t:"struct",f:{matchLabels:{t:"map",v:{t:"scalar"}},matchExpressions:{t:"list",i:["meta\u002fv1","LabelSelectorRequirement"],listType:"atomic"}}}),
    LabelSelectorRequirement: () => ({t:"struct",f:{key:{t:"scalar"},operator:{t:"scalar"},values:{t:"list",i:{t:"scalar"},listType:"atomic"}}}),
    ManagedFieldsEntry: () => ({t:"struct",f:{manager:{t:"scalar"},operation:{t:"scalar"},apiVersion:{t:"scalar"},time:["meta\u002fv1","Time"],fieldsType:{t:"scalar"},fieldsV1:["meta\u002fv1","FieldsV1"],subresource:{t:"scalar"}}}),
    MicroTime: () => ({t:"scalar"}),
    ObjectMeta: () => ({t:"struct",f:{name:{t:"scalar"},generateName:{t:"scalar"},namespace:{t:"scalar"},selfLink:{t:"scalar"},uid:{t:"scalar"},resourceVersion:{t:"scalar"},generation:{t:"scalar"},creationTimestamp:["meta\u002fv1","Time"],deletionTimestamp:["meta\u002fv1","Time"],deletionGracePeriodSeconds:{t:"scalar"},labels:{t:"map",v:{t:"scalar"}},annotations:{t:"map",v:{t:"scalar"}},ownerReferences:{patchMergeKey:"uid",patchStrategy:["merge"],t:"list",i:["meta\u002fv1","OwnerReference"],listType:"map",listMapKeys:["uid"]},finalizers:{patchStrategy:["merge"],t:"list",i:{t:"scalar"},listType:"set"},managedFields:{t:"list",i:["meta\u002fv1","ManagedFieldsEntry"],listType:"atomic"}}}),
    OwnerReference: () => ({mapType:"atomic",t:"struct",f:{apiVersion:{t:"scalar"},kind:{t:"scalar"},name:{t:"scalar"},uid:{t:"scalar"},controller:{t:"scalar"},blockOwnerDeletion:{t:"scalar"}}}),
    Time: () => ({t:"scalar"}),
  },
  versions: {
  },
};
};
