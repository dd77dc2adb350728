// generated from resources/types/events/v1/Event.yaml, resources/types/events/v1/EventSeries.yaml, do not edit
export default (rt) => {
"use strict";
const cel = rt.cel;
const unit_meta_v1 = rt.unit("meta\u002fv1");
const unit_core_v1 = rt.unit("core\u002fv1");

// decode
const fold_Event = rt.table(() => [["kind","kind"],["apiversion","apiVersion"],["metadata","metadata"],["action","action"],["deprecatedcount","deprecatedCount"],["deprecatedfirsttimestamp","deprecatedFirstTimestamp"],["deprecatedlasttimestamp","deprecatedLastTimestamp"],["deprecatedsource","deprecatedSource"],["eventtime","eventTime"],["note","note"],["reason","reason"],["regarding","regarding"],["related","related"],["reportingcontroller","reportingController"],["reportinginstance","reportingInstance"],["series","series"],["type","type"]]);
const at_Event_kind = {goType:"string",struct:"Event",field:"kind"};
const at_Event_apiVersion = {goType:"string",struct:"Event",field:"apiVersion"};
const at_Event_metadata = {goType:"v1.ObjectMeta",struct:"Event",field:"metadata"};
const at_Event_action = {goType:"string",struct:"Event",field:"action"};
const at_Event_deprecatedCount = {goType:"int32",struct:"Event",field:"deprecatedCount"};
const at_Event_deprecatedFirstTimestamp = {goType:"string",struct:"Event",field:"deprecatedFirstTimestamp"};
const at_Event_deprecatedLastTimestamp = {goType:"string",struct:"Event",field:"deprecatedLastTimestamp"};
const at_Event_deprecatedSource = {goType:"v1.EventSource",struct:"Event",field:"deprecatedSource"};
const at_Event_eventTime = {goType:"string",struct:"Event",field:"eventTime"};
const at_Event_note = {goType:"string",struct:"Event",field:"note"};
const at_Event_reason = {goType:"string",struct:"Event",field:"reason"};
const at_Event_regarding = {goType:"v1.ObjectReference",struct:"Event",field:"regarding"};
const at_Event_related = {goType:"v1.ObjectReference",struct:"Event",field:"related"};
const at_Event_reportingController = {goType:"string",struct:"Event",field:"reportingController"};
const at_Event_reportingInstance = {goType:"string",struct:"Event",field:"reportingInstance"};
const at_Event_series = {goType:"v1.EventSeries",struct:"Event",field:"series"};
const at_Event_type = {goType:"string",struct:"Event",field:"type"};
function decode_Event(v, d) {
  let v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, v15, v16;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "kind": v0 = typeof x === "string" ? x : d.string(x, at_Event_kind); break;
        case "apiVersion": v1 = typeof x === "string" ? x : d.string(x, at_Event_apiVersion); break;
        case "metadata": v2 = d.struct(x, unit_meta_v1.decode.ObjectMeta, at_Event_metadata); break;
        case "action": v3 = typeof x === "string" ? x : d.string(x, at_Event_action); break;
        case "deprecatedCount": v4 = d.int32(x, at_Event_deprecatedCount); break;
        case "deprecatedFirstTimestamp": v5 = d.time(x, at_Event_deprecatedFirstTimestamp); break;
        case "deprecatedLastTimestamp": v6 = d.time(x, at_Event_deprecatedLastTimestamp); break;
        case "deprecatedSource": v7 = d.struct(x, unit_core_v1.decode.EventSource, at_Event_deprecatedSource); break;
        case "eventTime": v8 = d.microTime(x, at_Event_eventTime); break;
        case "note": v9 = typeof x === "string" ? x : d.string(x, at_Event_note); break;
        case "reason": v10 = typeof x === "string" ? x : d.string(x, at_Event_reason); break;
        case "regarding": v11 = d.struct(x, unit_core_v1.decode.ObjectReference, at_Event_regarding); break;
        case "related": v12 = d.struct(x, unit_core_v1.decode.ObjectReference, at_Event_related); break;
        case "reportingController": v13 = typeof x === "string" ? x : d.string(x, at_Event_reportingController); break;
        case "reportingInstance": v14 = typeof x === "string" ? x : d.string(x, at_Event_reportingInstance); break;
        case "series": v15 = d.struct(x, decode_EventSeries, at_Event_series); break;
        case "type": v16 = typeof x === "string" ? x : d.string(x, at_Event_type); break;
        default: if ((k = d.unknown(k, v, fold_Event)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined && v0 !== "") o.kind = v0;
  if (v1 !== undefined && v1 !== "") o.apiVersion = v1;
  if (v2 !== undefined) o.metadata = v2;
  if (v3 !== undefined && v3 !== "") o.action = v3;
  if (v4 !== undefined && v4 !== 0) o.deprecatedCount = v4;
  if (v5 !== undefined) o.deprecatedFirstTimestamp = v5;
  if (v6 !== undefined) o.deprecatedLastTimestamp = v6;
  if (v7 !== undefined) o.deprecatedSource = v7;
  if (v8 !== undefined) o.eventTime = v8;
  if (v9 !== undefined && v9 !== "") o.note = v9;
  if (v10 !== undefined && v10 !== "") o.reason = v10;
  if (v11 !== undefined) o.regarding = v11;
  if (v12 !== undefined) o.related = v12;
  if (v13 !== undefined && v13 !== "") o.reportingController = v13;
  if (v14 !== undefined && v14 !== "") o.reportingInstance = v14;
  if (v15 !== undefined) o.series = v15;
  if (v16 !== undefined && v16 !== "") o.type = v16;
  return o;
}
const fold_EventSeries = rt.table(() => [["count","count"],["lastobservedtime","lastObservedTime"]]);
const at_EventSeries_count = {goType:"int32",struct:"EventSeries",field:"count"};
const at_EventSeries_lastObservedTime = {goType:"string",struct:"EventSeries",field:"lastObservedTime"};
function decode_EventSeries(v, d) {
  let v0, v1;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "count": v0 = d.int32(x, at_EventSeries_count); break;
        case "lastObservedTime": v1 = d.microTime(x, at_EventSeries_lastObservedTime); break;
        default: if ((k = d.unknown(k, v, fold_EventSeries)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined && v0 !== 0) o.count = v0;
  if (v1 !== undefined) o.lastObservedTime = v1;
  return o;
}

// check
const checks = (() => {
  const exports = {};

exports.c0 = validate1;
const schema1 = {"properties":{"series":{"allOf":[{"$ref":"#/$defs/io.k8s.api.events.v1.EventSeries"}]}},"x-kindsmith-set":{"eventTime":["absent",""]}};
const schema2 = {"x-kindsmith-set":{"count":["number",""],"lastObservedTime":["absent",""]}};

function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!data.count){
const err0 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "count", detail: ""}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.lastObservedTime === undefined || data.lastObservedTime === null){
const err1 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "lastObservedTime", detail: ""}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate2.errors = vErrors;
return errors === 0;
}


function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data.eventTime === undefined || data.eventTime === null){
const err0 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "eventTime", detail: ""}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.series !== undefined){
if(!(validate2(data.series, {instancePath:instancePath+"/series",parentData:data,parentDataProperty:"series",rootData}))){
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
if(!data.count){
const err0 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "count", detail: ""}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.lastObservedTime === undefined || data.lastObservedTime === null){
const err1 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "lastObservedTime", detail: ""}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate4.errors = vErrors;
return errors === 0;
}

  return exports;
})();

return {
  decode: {
    Event: decode_Event,
    EventSeries: decode_EventSeries,
  },
  defaults: {
  },
  check: {
    Event: checks.c0,
    EventSeries: checks.c1,
  },
  rules: {
  },
  structure: {
    Event: () => ({t:"struct",f:{kind:{t:"scalar"},apiVersion:{t:"scalar"},metadata:["meta\u002fv1","ObjectMeta"],action:{t:"scalar"},deprecatedCount:{t:"scalar"},deprecatedFirstTimestamp:["meta\u002fv1","Time"],deprecatedLastTimestamp:["meta\u002fv1","Time"],deprecatedSource:["core\u002fv1","EventSource"],eventTime:["meta\u002fv1","MicroTime"],note:{t:"scalar"},reason:{t:"scalar"},regarding:["core\u002fv1","ObjectReference"],related:["core\u002fv1","ObjectReference"],reportingController:{t:"scalar"},reportingInstance:{t:"scalar"},series:["events\u002fv1","EventSeries"],type:{t:"scalar"}}}),
    EventSeries: () => ({t:"struct",f:{count:{t:"scalar"},lastObservedTime:["meta\u002fv1","MicroTime"]}}),
  },
  versions: {
    "events.k8s.io\u002fevents\u002fv1": {cells: [{type:"string",path:["metadata","name"]}, {type:"date",path:["metadata","creationTimestamp"]}], fields: [], proxies: {}},
  },
};
};
