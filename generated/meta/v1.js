// generated from 9 definitions, do not edit
export default (rt) => {
"use strict";
const cel = rt.cel;

// decode
const fold_Condition = rt.table(() => [["type","type"],["status","status"],["observedgeneration","observedGeneration"],["lasttransitiontime","lastTransitionTime"],["reason","reason"],["message","message"]]);
const at_Condition_type = {goType:"string",struct:"Condition",field:"type"};
const at_Condition_status = {goType:"v1.ConditionStatus",struct:"Condition",field:"status"};
const at_Condition_observedGeneration = {goType:"int64",struct:"Condition",field:"observedGeneration"};
const at_Condition_lastTransitionTime = {goType:"string",struct:"Condition",field:"lastTransitionTime"};
const at_Condition_reason = {goType:"string",struct:"Condition",field:"reason"};
const at_Condition_message = {goType:"string",struct:"Condition",field:"message"};
function decode_Condition(v, d) {
  let v0, v1, v2, v3, v4, v5;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "type": v0 = typeof x === "string" ? x : d.string(x, at_Condition_type); break;
        case "status": v1 = typeof x === "string" ? x : d.string(x, at_Condition_status); break;
        case "observedGeneration": v2 = d.int64(x, at_Condition_observedGeneration); break;
        case "lastTransitionTime": v3 = d.time(x, at_Condition_lastTransitionTime); break;
        case "reason": v4 = typeof x === "string" ? x : d.string(x, at_Condition_reason); break;
        case "message": v5 = typeof x === "string" ? x : d.string(x, at_Condition_message); break;
        default: if ((k = d.unknown(k, v, fold_Condition)) !== undefined) continue;
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
const fold_LabelSelector = rt.table(() => [["matchlabels","matchLabels"],["matchexpressions","matchExpressions"]]);
const at_LabelSelector_matchLabels = {goType:"string",struct:"LabelSelector",field:"matchLabels"};
const item_LabelSelector_matchLabels = (x, d) => x === null ? "" : typeof x === "string" ? x : d.string(x, at_LabelSelector_matchLabels);
const at_LabelSelector_matchLabels_2 = {goType:"map[string]string",struct:"LabelSelector",field:"matchLabels"};
const at_LabelSelector_matchExpressions = {goType:"[]v1.LabelSelectorRequirement",item:"v1.LabelSelectorRequirement",struct:"LabelSelector",field:"matchExpressions"};
function decode_LabelSelector(v, d) {
  let v0, v1;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "matchLabels": v0 = d.map(x, item_LabelSelector_matchLabels, at_LabelSelector_matchLabels_2); break;
        case "matchExpressions": v1 = d.structs(x, decode_LabelSelectorRequirement, at_LabelSelector_matchExpressions); break;
        default: if ((k = d.unknown(k, v, fold_LabelSelector)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined && rt.some(v0)) o.matchLabels = v0;
  if (v1 !== undefined && v1.length !== 0) o.matchExpressions = v1;
  return o;
}
const fold_LabelSelectorRequirement = rt.table(() => [["key","key"],["operator","operator"],["values","values"]]);
const at_LabelSelectorRequirement_key = {goType:"string",struct:"LabelSelectorRequirement",field:"key"};
const at_LabelSelectorRequirement_operator = {goType:"v1.LabelSelectorOperator",struct:"LabelSelectorRequirement",field:"operator"};
const at_LabelSelectorRequirement_values = {goType:"string",struct:"LabelSelectorRequirement",field:"values"};
const item_LabelSelectorRequirement_values = (x, d) => x === null ? "" : typeof x === "string" ? x : d.string(x, at_LabelSelectorRequirement_values);
const at_LabelSelectorRequirement_values_2 = {goType:"[]string",struct:"LabelSelectorRequirement",field:"values"};
function decode_LabelSelectorRequirement(v, d) {
  let v0, v1, v2;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "key": v0 = typeof x === "string" ? x : d.string(x, at_LabelSelectorRequirement_key); break;
        case "operator": v1 = typeof x === "string" ? x : d.string(x, at_LabelSelectorRequirement_operator); break;
        case "values": v2 = d.list(x, item_LabelSelectorRequirement_values, at_LabelSelectorRequirement_values_2); break;
        default: if ((k = d.unknown(k, v, fold_LabelSelectorRequirement)) !== undefined) continue;
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
const fold_ManagedFieldsEntry = rt.table(() => [["manager","manager"],["operation","operation"],["apiversion","apiVersion"],["time","time"],["fieldstype","fieldsType"],["fieldsv1","fieldsV1"],["subresource","subresource"]]);
const at_ManagedFieldsEntry_manager = {goType:"string",struct:"ManagedFieldsEntry",field:"manager"};
const at_ManagedFieldsEntry_operation = {goType:"v1.ManagedFieldsOperationType",struct:"ManagedFieldsEntry",field:"operation"};
const at_ManagedFieldsEntry_apiVersion = {goType:"string",struct:"ManagedFieldsEntry",field:"apiVersion"};
const at_ManagedFieldsEntry_time = {goType:"string",struct:"ManagedFieldsEntry",field:"time"};
const at_ManagedFieldsEntry_fieldsType = {goType:"string",struct:"ManagedFieldsEntry",field:"fieldsType"};
const at_ManagedFieldsEntry_subresource = {goType:"string",struct:"ManagedFieldsEntry",field:"subresource"};
function decode_ManagedFieldsEntry(v, d) {
  let v0, v1, v2, v3, v4, v5, v6;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "manager": v0 = typeof x === "string" ? x : d.string(x, at_ManagedFieldsEntry_manager); break;
        case "operation": v1 = typeof x === "string" ? x : d.string(x, at_ManagedFieldsEntry_operation); break;
        case "apiVersion": v2 = typeof x === "string" ? x : d.string(x, at_ManagedFieldsEntry_apiVersion); break;
        case "time": v3 = d.time(x, at_ManagedFieldsEntry_time); break;
        case "fieldsType": v4 = typeof x === "string" ? x : d.string(x, at_ManagedFieldsEntry_fieldsType); break;
        case "fieldsV1": v5 = d.any(x); break;
        case "subresource": v6 = typeof x === "string" ? x : d.string(x, at_ManagedFieldsEntry_subresource); break;
        default: if ((k = d.unknown(k, v, fold_ManagedFieldsEntry)) !== undefined) continue;
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
  if (v5 !== undefined && rt.some(v5)) o.fieldsV1 = v5;
  if (v6 !== undefined && v6 !== "") o.subresource = v6;
  return o;
}
const fold_ObjectMeta = rt.table(() => [["name","name"],["generatename","generateName"],["namespace","namespace"],["selflink","selfLink"],["uid","uid"],["resourceversion","resourceVersion"],["generation","generation"],["creationtimestamp","creationTimestamp"],["deletiontimestamp","deletionTimestamp"],["deletiongraceperiodseconds","deletionGracePeriodSeconds"],["labels","labels"],["annotations","annotations"],["ownerreferences","ownerReferences"],["finalizers","finalizers"],["managedfields","managedFields"]]);
const at_ObjectMeta_name = {goType:"string",struct:"ObjectMeta",field:"name"};
const at_ObjectMeta_generateName = {goType:"string",struct:"ObjectMeta",field:"generateName"};
const at_ObjectMeta_namespace = {goType:"string",struct:"ObjectMeta",field:"namespace"};
const at_ObjectMeta_selfLink = {goType:"string",struct:"ObjectMeta",field:"selfLink"};
const at_ObjectMeta_uid = {goType:"types.UID",struct:"ObjectMeta",field:"uid"};
const at_ObjectMeta_resourceVersion = {goType:"string",struct:"ObjectMeta",field:"resourceVersion"};
const at_ObjectMeta_generation = {goType:"int64",struct:"ObjectMeta",field:"generation"};
const at_ObjectMeta_creationTimestamp = {goType:"string",struct:"ObjectMeta",field:"creationTimestamp"};
const at_ObjectMeta_deletionTimestamp = {goType:"string",struct:"ObjectMeta",field:"deletionTimestamp"};
const at_ObjectMeta_deletionGracePeriodSeconds = {goType:"int64",struct:"ObjectMeta",field:"deletionGracePeriodSeconds"};
const at_ObjectMeta_labels = {goType:"string",struct:"ObjectMeta",field:"labels"};
const item_ObjectMeta_labels = (x, d) => x === null ? "" : typeof x === "string" ? x : d.string(x, at_ObjectMeta_labels);
const at_ObjectMeta_labels_2 = {goType:"map[string]string",struct:"ObjectMeta",field:"labels"};
const at_ObjectMeta_annotations = {goType:"string",struct:"ObjectMeta",field:"annotations"};
const item_ObjectMeta_annotations = (x, d) => x === null ? "" : typeof x === "string" ? x : d.string(x, at_ObjectMeta_annotations);
const at_ObjectMeta_annotations_2 = {goType:"map[string]string",struct:"ObjectMeta",field:"annotations"};
const at_ObjectMeta_ownerReferences = {goType:"[]v1.OwnerReference",item:"v1.OwnerReference",struct:"ObjectMeta",field:"ownerReferences"};
const at_ObjectMeta_finalizers = {goType:"string",struct:"ObjectMeta",field:"finalizers"};
const item_ObjectMeta_finalizers = (x, d) => x === null ? "" : typeof x === "string" ? x : d.string(x, at_ObjectMeta_finalizers);
const at_ObjectMeta_finalizers_2 = {goType:"[]string",struct:"ObjectMeta",field:"finalizers"};
const at_ObjectMeta_managedFields = {goType:"[]v1.ManagedFieldsEntry",item:"v1.ManagedFieldsEntry",struct:"ObjectMeta",field:"managedFields"};
function decode_ObjectMeta(v, d) {
  let v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "name": v0 = typeof x === "string" ? x : d.string(x, at_ObjectMeta_name); break;
        case "generateName": v1 = typeof x === "string" ? x : d.string(x, at_ObjectMeta_generateName); break;
        case "namespace": v2 = typeof x === "string" ? x : d.string(x, at_ObjectMeta_namespace); break;
        case "selfLink": v3 = typeof x === "string" ? x : d.string(x, at_ObjectMeta_selfLink); break;
        case "uid": v4 = typeof x === "string" ? x : d.string(x, at_ObjectMeta_uid); break;
        case "resourceVersion": v5 = typeof x === "string" ? x : d.string(x, at_ObjectMeta_resourceVersion); break;
        case "generation": v6 = d.int64(x, at_ObjectMeta_generation); break;
        case "creationTimestamp": v7 = d.time(x, at_ObjectMeta_creationTimestamp); break;
        case "deletionTimestamp": v8 = d.time(x, at_ObjectMeta_deletionTimestamp); break;
        case "deletionGracePeriodSeconds": v9 = d.int64(x, at_ObjectMeta_deletionGracePeriodSeconds); break;
        case "labels": v10 = d.map(x, item_ObjectMeta_labels, at_ObjectMeta_labels_2); break;
        case "annotations": v11 = d.map(x, item_ObjectMeta_annotations, at_ObjectMeta_annotations_2); break;
        case "ownerReferences": v12 = d.structs(x, decode_OwnerReference, at_ObjectMeta_ownerReferences); break;
        case "finalizers": v13 = d.list(x, item_ObjectMeta_finalizers, at_ObjectMeta_finalizers_2); break;
        case "managedFields": v14 = d.structs(x, decode_ManagedFieldsEntry, at_ObjectMeta_managedFields); break;
        default: if ((k = d.unknown(k, v, fold_ObjectMeta)) !== undefined) continue;
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
const fold_OwnerReference = rt.table(() => [["apiversion","apiVersion"],["kind","kind"],["name","name"],["uid","uid"],["controller","controller"],["blockownerdeletion","blockOwnerDeletion"]]);
const at_OwnerReference_apiVersion = {goType:"string",struct:"OwnerReference",field:"apiVersion"};
const at_OwnerReference_kind = {goType:"string",struct:"OwnerReference",field:"kind"};
const at_OwnerReference_name = {goType:"string",struct:"OwnerReference",field:"name"};
const at_OwnerReference_uid = {goType:"types.UID",struct:"OwnerReference",field:"uid"};
const at_OwnerReference_controller = {goType:"bool",struct:"OwnerReference",field:"controller"};
const at_OwnerReference_blockOwnerDeletion = {goType:"bool",struct:"OwnerReference",field:"blockOwnerDeletion"};
function decode_OwnerReference(v, d) {
  let v0, v1, v2, v3, v4, v5;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "apiVersion": v0 = typeof x === "string" ? x : d.string(x, at_OwnerReference_apiVersion); break;
        case "kind": v1 = typeof x === "string" ? x : d.string(x, at_OwnerReference_kind); break;
        case "name": v2 = typeof x === "string" ? x : d.string(x, at_OwnerReference_name); break;
        case "uid": v3 = typeof x === "string" ? x : d.string(x, at_OwnerReference_uid); break;
        case "controller": v4 = typeof x === "boolean" ? x : d.boolean(x, at_OwnerReference_controller); break;
        case "blockOwnerDeletion": v5 = typeof x === "boolean" ? x : d.boolean(x, at_OwnerReference_blockOwnerDeletion); break;
        default: if ((k = d.unknown(k, v, fold_OwnerReference)) !== undefined) continue;
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
