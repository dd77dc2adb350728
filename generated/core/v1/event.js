// generated from resources/types/core/v1/Event.yaml, resources/types/core/v1/EventSeries.yaml, resources/types/core/v1/EventSource.yaml, do not edit
export default (rt) => {
"use strict";
const cel = rt.cel;
const unit_meta_v1 = rt.unit("meta\u002fv1");
const unit_core_v1 = rt.unit("core\u002fv1");

// decode
const words_Event = rt.words("Event", [["kind","string"],["apiVersion","string"],["metadata","v1.ObjectMeta"],["involvedObject","v1.ObjectReference"],["reason","string"],["message","string"],["source","v1.EventSource"],["firstTimestamp","string"],["lastTimestamp","string"],["count","int32"],["type","string"],["eventTime","string"],["series","v1.EventSeries"],["action","string"],["related","v1.ObjectReference"],["reportingComponent","string"],["reportingInstance","string"]]);
function decode_Event(v, d) {
  let v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, v15, v16;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "kind": v0 = typeof x === "string" ? x : d.string(x, words_Event[0]); break;
        case "apiVersion": v1 = typeof x === "string" ? x : d.string(x, words_Event[1]); break;
        case "metadata": v2 = d.struct(x, unit_meta_v1.decode.ObjectMeta, words_Event[2]); break;
        case "involvedObject": v3 = d.struct(x, unit_core_v1.decode.ObjectReference, words_Event[3]); break;
        case "reason": v4 = typeof x === "string" ? x : d.string(x, words_Event[4]); break;
        case "message": v5 = typeof x === "string" ? x : d.string(x, words_Event[5]); break;
        case "source": v6 = d.struct(x, decode_EventSource, words_Event[6]); break;
        case "firstTimestamp": v7 = d.time(x, words_Event[7]); break;
        case "lastTimestamp": v8 = d.time(x, words_Event[8]); break;
        case "count": v9 = d.int32(x, words_Event[9]); break;
        case "type": v10 = typeof x === "string" ? x : d.string(x, words_Event[10]); break;
        case "eventTime": v11 = d.microTime(x, words_Event[11]); break;
        case "series": v12 = d.struct(x, decode_EventSeries, words_Event[12]); break;
        case "action": v13 = typeof x === "string" ? x : d.string(x, words_Event[13]); break;
        case "related": v14 = d.struct(x, unit_core_v1.decode.ObjectReference, words_Event[14]); break;
        case "reportingComponent": v15 = typeof x === "string" ? x : d.string(x, words_Event[15]); break;
        case "reportingInstance": v16 = typeof x === "string" ? x : d.string(x, words_Event[16]); break;
        default: if ((k = d.unknown(k, v, words_Event)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined && v0 !== "") o.kind = v0;
  if (v1 !== undefined && v1 !== "") o.apiVersion = v1;
  o.metadata = v2 === undefined ? unit_meta_v1.decode.ObjectMeta({}, d) : v2;
  o.involvedObject = v3 === undefined ? unit_core_v1.decode.ObjectReference({}, d) : v3;
  if (v4 !== undefined && v4 !== "") o.reason = v4;
  if (v5 !== undefined && v5 !== "") o.message = v5;
  o.source = v6 === undefined ? decode_EventSource({}, d) : v6;
  o.firstTimestamp = v7 === undefined ? null : v7;
  o.lastTimestamp = v8 === undefined ? null : v8;
  if (v9 !== undefined && v9 !== 0) o.count = v9;
  if (v10 !== undefined && v10 !== "") o.type = v10;
  o.eventTime = v11 === undefined ? null : v11;
  if (v12 !== undefined) o.series = v12;
  if (v13 !== undefined && v13 !== "") o.action = v13;
  if (v14 !== undefined) o.related = v14;
  o.reportingComponent = v15 === undefined ? "" : v15;
  o.reportingInstance = v16 === undefined ? "" : v16;
  return o;
}
const words_EventSeries = rt.words("EventSeries", [["count","int32"],["lastObservedTime","string"]]);
function decode_EventSeries(v, d) {
  let v0, v1;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "count": v0 = d.int32(x, words_EventSeries[0]); break;
        case "lastObservedTime": v1 = d.microTime(x, words_EventSeries[1]); break;
        default: if ((k = d.unknown(k, v, words_EventSeries)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined && v0 !== 0) o.count = v0;
  o.lastObservedTime = v1 === undefined ? null : v1;
  return o;
}
const words_EventSource = rt.words("EventSource", [["component","string"],["host","string"]]);
function decode_EventSource(v, d) {
  let v0, v1;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "component": v0 = typeof x === "string" ? x : d.string(x, words_EventSource[0]); break;
        case "host": v1 = typeof x === "string" ? x : d.string(x, words_EventSource[1]); break;
        default: if ((k = d.unknown(k, v, words_EventSource)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined && v0 !== "") o.component = v0;
  if (v1 !== undefined && v1 !== "") o.host = v1;
  return o;
}

// check
const checks = (() => {
  const exports = {};

exports.c0 = validate1;
const schema1 = {"x-kindsmith-set":{"metadata":["absent",""],"involvedObject":["absent",""]}};

function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data.metadata === undefined || data.metadata === null){
const err0 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "metadata", detail: ""}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.involvedObject === undefined || data.involvedObject === null){
const err1 = {instancePath,schemaPath:"#/x-kindsmith-set",keyword:"x-kindsmith-set",params:{missingProperty: "involvedObject", detail: ""}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate1.errors = vErrors;
return errors === 0;
}

  return exports;
})();

// rules
const list_Event = [
  {when:3,message:"does not match event.namespace",reason:"FieldValueInvalid",path:["involvedObject","namespace"],suffix:".involvedObject.namespace", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(32),((self.eventTime!=null)||((cel.f.optional_orValue_value(b,cel.selectOptional((self?.involvedObject??cel.getPath(self,"involvedObject")),"namespace"),()=>"")==="")?cel.f.in_list(b,cel.f.optional_orValue_value(b,cel.selectOptional((self?.metadata??cel.getPath(self,"metadata")),"namespace"),()=>""),["","default"]):cel.equalStrings((self?.involvedObject?.namespace??cel.getPath(self,"involvedObject","namespace")),cel.f.optional_orValue_value(b,cel.selectOptional((self?.metadata??cel.getPath(self,"metadata")),"namespace"),()=>""),b)))); }, value: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(4),cel.f.optional_orValue_value(b,cel.selectOptional((self?.involvedObject??cel.getPath(self,"involvedObject")),"namespace"),()=>"")); }},
  {when:3,message:"",reason:"FieldValueRequired",path:["reportingComponent"],suffix:".reportingComponent", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(7),((!(self.eventTime!=null))||(!((self?.reportingComponent??cel.getPath(self,"reportingComponent"))==="")))); }},
  {when:3,message:"",reason:"FieldValueInvalid",path:["reportingComponent"],suffix:".reportingComponent",format:"qualifiedName", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(3),(!(self.eventTime!=null))); }, value: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(2),(self?.reportingComponent??cel.getPath(self,"reportingComponent"))); }},
  {when:3,message:"",reason:"FieldValueRequired",path:["reportingInstance"],suffix:".reportingInstance", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(7),((!(self.eventTime!=null))||(!((self?.reportingInstance??cel.getPath(self,"reportingInstance"))==="")))); }},
  {when:3,message:"can have at most 128 characters",reason:"FieldValueInvalid",path:["reportingInstance"],suffix:".reportingInstance", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(9),((!(self.eventTime!=null))||cel.lessEquals(cel.f.size_bytes(b,cel.f.string_to_bytes(b,(self?.reportingInstance??cel.getPath(self,"reportingInstance")))),128))); }, value: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),""); }},
  {when:3,message:"",reason:"FieldValueRequired",path:["action"],suffix:".action", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(8),((!(self.eventTime!=null))||(!(cel.f.optional_orValue_value(b,cel.selectOptional(self,"action"),()=>"")==="")))); }},
  {when:3,message:"can have at most 128 characters",reason:"FieldValueInvalid",path:["action"],suffix:".action", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(10),((!(self.eventTime!=null))||cel.lessEquals(cel.f.size_bytes(b,cel.f.string_to_bytes(b,cel.f.optional_orValue_value(b,cel.selectOptional(self,"action"),()=>""))),128))); }, value: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),""); }},
  {when:3,message:"",reason:"FieldValueRequired",path:["reason"],suffix:".reason", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(8),((!(self.eventTime!=null))||(!(cel.f.optional_orValue_value(b,cel.selectOptional(self,"reason"),()=>"")==="")))); }},
  {when:3,message:"can have at most 128 characters",reason:"FieldValueInvalid",path:["reason"],suffix:".reason", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(10),((!(self.eventTime!=null))||cel.lessEquals(cel.f.size_bytes(b,cel.f.string_to_bytes(b,cel.f.optional_orValue_value(b,cel.selectOptional(self,"reason"),()=>""))),128))); }, value: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),""); }},
  {when:3,message:"can have at most 1024 characters",reason:"FieldValueInvalid",path:["message"],suffix:".message", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(10),((!(self.eventTime!=null))||cel.lessEquals(cel.f.size_bytes(b,cel.f.string_to_bytes(b,cel.f.optional_orValue_value(b,cel.selectOptional(self,"message"),()=>""))),1024))); }, value: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),""); }},
];
function rules_Event(s, o, w) {
  w.apply(list_Event, s, o);
  if (!rt.isObject(s)) return;
}

return {
  decode: {
    Event: decode_Event,
    EventSeries: decode_EventSeries,
    EventSource: decode_EventSource,
  },
  defaults: {
  },
  check: {
    Event: checks.c0,
  },
  rules: {
    Event: rules_Event,
  },
  structure: {
    Event: () => ({t:"struct",f:{kind:{t:"scalar"},apiVersion:{t:"scalar"},metadata:["meta\u002fv1","ObjectMeta"],involvedObject:["core\u002fv1","ObjectReference"],reason:{t:"scalar"},message:{t:"scalar"},source:["core\u002fv1\u002fevent","EventSource"],firstTimestamp:["meta\u002fv1","Time"],lastTimestamp:["meta\u002fv1","Time"],count:{t:"scalar"},type:{t:"scalar"},eventTime:["meta\u002fv1","MicroTime"],series:["core\u002fv1\u002fevent","EventSeries"],action:{t:"scalar"},related:["core\u002fv1","ObjectReference"],reportingComponent:{t:"scalar"},reportingInstance:{t:"scalar"}}}),
    EventSeries: () => ({t:"struct",f:{count:{t:"scalar"},lastObservedTime:["meta\u002fv1","MicroTime"]}}),
    EventSource: () => ({t:"struct",f:{component:{t:"scalar"},host:{t:"scalar"}}}),
  },
  versions: {
    "\u002fevents\u002fv1": {cells: [{...{type:"string"}, cel: (self, c) => { const b = c.budget; return (b.charge(29),((self.series!=null)?(cel.hasField((self?.series??cel.getPath(self,"series")),"lastObservedTime")?cel.f.age_timestamp(b,cel.convert((self?.series?.lastObservedTime??cel.getPath(self,"series","lastObservedTime")),"t")):"\u003cunknown\u003e"):((self.lastTimestamp!=null)?cel.f.age_timestamp(b,cel.convert((self?.lastTimestamp??cel.getPath(self,"lastTimestamp")),"t")):((self.firstTimestamp!=null)?cel.f.age_timestamp(b,cel.convert((self?.firstTimestamp??cel.getPath(self,"firstTimestamp")),"t")):((self.eventTime!=null)?cel.f.age_timestamp(b,cel.convert((self?.eventTime??cel.getPath(self,"eventTime")),"t")):"\u003cunknown\u003e"))))); }}, {...{type:"string"}, cel: (self, c) => { const b = c.budget; return (b.charge(3),cel.f.optional_orValue_value(b,cel.selectOptional(self,"type"),()=>"")); }}, {...{type:"string"}, cel: (self, c) => { const b = c.budget; return (b.charge(3),cel.f.optional_orValue_value(b,cel.selectOptional(self,"reason"),()=>"")); }}, {...{type:"string"}, cel: (self, c) => { const b = c.budget; return (b.charge(16),cel.f.add_string(b,cel.f.string_lower_ascii(b,cel.f.optional_orValue_value(b,cel.selectOptional((self?.involvedObject??cel.getPath(self,"involvedObject")),"kind"),()=>"")),((!(cel.f.optional_orValue_value(b,cel.selectOptional((self?.involvedObject??cel.getPath(self,"involvedObject")),"name"),()=>"")===""))?cel.f.add_string(b,"\u002f",(self?.involvedObject?.name??cel.getPath(self,"involvedObject","name"))):""))); }}, {...{type:"string"}, cel: (self, c) => { const b = c.budget; return (b.charge(4),cel.f.optional_orValue_value(b,cel.selectOptional((self?.involvedObject??cel.getPath(self,"involvedObject")),"fieldPath"),()=>"")); }}, {...{type:"string"}, cel: (self, c) => { const b = c.budget; return (b.charge(39),cel.f.list_join_string(b,cel.filter(((!(cel.f.optional_orValue_value(b,cel.selectOptional((self?.source??cel.getPath(self,"source")),"component"),()=>"")===""))?[(self?.source?.component??cel.getPath(self,"source","component")),cel.f.optional_orValue_value(b,cel.selectOptional((self?.source??cel.getPath(self,"source")),"host"),()=>"")]:[(self?.reportingComponent??cel.getPath(self,"reportingComponent")),(self?.reportingInstance??cel.getPath(self,"reportingInstance"))]),(v0)=>(!(v0==="")),[b,5]),", ")); }}, {...{type:"string"}, cel: (self, c) => { const b = c.budget; return (b.charge(4),cel.f.string_trim(b,cel.f.optional_orValue_value(b,cel.selectOptional(self,"message"),()=>""))); }}, {...{type:"string"}, cel: (self, c) => { const b = c.budget; return (b.charge(12),((self.firstTimestamp!=null)?cel.f.age_timestamp(b,cel.convert((self?.firstTimestamp??cel.getPath(self,"firstTimestamp")),"t")):((self.eventTime!=null)?cel.f.age_timestamp(b,cel.convert((self?.eventTime??cel.getPath(self,"eventTime")),"t")):"\u003cunknown\u003e"))); }}, {...{type:"string"}, cel: (self, c) => { const b = c.budget; return (b.charge(14),((self.series!=null)?cel.f.optional_orValue_value(b,cel.selectOptional((self?.series??cel.getPath(self,"series")),"count"),()=>0):((!cel.equalNumbers(cel.f.optional_orValue_value(b,cel.selectOptional(self,"count"),()=>0),0))?(self?.count??cel.getPath(self,"count")):1))); }}, {type:"string",path:["metadata","name"]}], fields: [{path:["involvedObject","apiVersion"],"default":""}, {path:["involvedObject","fieldPath"],"default":""}, {path:["involvedObject","kind"],"default":""}, {path:["involvedObject","name"],"default":""}, {path:["involvedObject","namespace"],"default":""}, {path:["involvedObject","resourceVersion"],"default":""}, {path:["involvedObject","uid"],"default":""}, {path:["reason"],"default":""}, {path:["reportingComponent"],"default":""}, {path:["source","component"],"default":""}, {path:["type"],"default":""}], proxies: {}},
  },
};
};
