// generated from resources/types/core/v1/Event.yaml, resources/types/core/v1/EventSeries.yaml, resources/types/core/v1/EventSource.yaml, do not edit
export default (rt) => {
"use strict";
const unit_meta_v1 = rt.unit("meta\u002fv1");
const unit_core_v1 = rt.unit("core\u002fv1");

function encode_Event(o, w) {
  let v, e;
  w.string(122, o.reportingInstance ?? "");
  w.string(114, o.reportingComponent ?? "");
  if ((v = o.related) != null) { e = w.size; unit_core_v1.encode.ObjectReference(v, w); w.close(106, e); }
  w.string(98, o.action ?? "");
  if ((v = o.series) != null) { e = w.size; encode_EventSeries(v, w); w.close(90, e); }
  rt.write.microTime(w, 82, o.eventTime ?? null);
  w.string(74, o.type ?? "");
  w.int(64, o.count ?? 0);
  rt.write.time(w, 58, o.lastTimestamp ?? null);
  rt.write.time(w, 50, o.firstTimestamp ?? null);
  e = w.size; encode_EventSource(o.source ?? rt.none, w); w.close(42, e);
  w.string(34, o.message ?? "");
  w.string(26, o.reason ?? "");
  e = w.size; unit_core_v1.encode.ObjectReference(o.involvedObject ?? rt.none, w); w.close(18, e);
  e = w.size; unit_meta_v1.encode.ObjectMeta(o.metadata ?? rt.none, w); w.close(10, e);
}
const known_decode_Event = {"1":"ObjectMeta","2":"InvolvedObject","3":"Reason","4":"Message","5":"Source","6":"FirstTimestamp","7":"LastTimestamp","8":"Count","9":"Type","10":"EventTime","11":"Series","12":"Action","13":"Related","14":"ReportingComponent","15":"ReportingInstance"};
function decode_Event(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.metadata = r.message(unit_meta_v1.decode.ObjectMeta, o.metadata ?? {}); break;
      case 18: o.involvedObject = r.message(unit_core_v1.decode.ObjectReference, o.involvedObject ?? {}); break;
      case 26: o.reason = r.string(); break;
      case 34: o.message = r.string(); break;
      case 42: o.source = r.message(decode_EventSource, o.source ?? {}); break;
      case 50: o.firstTimestamp = rt.read.time(r); break;
      case 58: o.lastTimestamp = rt.read.time(r); break;
      case 64: o.count = r.int32(); break;
      case 74: o.type = r.string(); break;
      case 82: o.eventTime = rt.read.microTime(r); break;
      case 90: o.series = r.message(decode_EventSeries, o.series ?? {}); break;
      case 98: o.action = r.string(); break;
      case 106: o.related = r.message(unit_core_v1.decode.ObjectReference, o.related ?? {}); break;
      case 114: o.reportingComponent = r.string(); break;
      case 122: o.reportingInstance = r.string(); break;
      default: r.other(k, "Event", known_decode_Event);
    }
  }
  return o;
}

function encode_EventSeries(o, w) {
  let v, e;
  rt.write.microTime(w, 18, o.lastObservedTime ?? null);
  w.int(8, o.count ?? 0);
}
const known_decode_EventSeries = {"1":"Count","2":"LastObservedTime"};
function decode_EventSeries(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 8: o.count = r.int32(); break;
      case 18: o.lastObservedTime = rt.read.microTime(r); break;
      default: r.other(k, "EventSeries", known_decode_EventSeries);
    }
  }
  return o;
}

function encode_EventSource(o, w) {
  let v, e;
  w.string(18, o.host ?? "");
  w.string(10, o.component ?? "");
}
const known_decode_EventSource = {"1":"Component","2":"Host"};
function decode_EventSource(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.component = r.string(); break;
      case 18: o.host = r.string(); break;
      default: r.other(k, "EventSource", known_decode_EventSource);
    }
  }
  return o;
}
return { encode: { Event: encode_Event, EventSeries: encode_EventSeries, EventSource: encode_EventSource }, decode: { Event: decode_Event, EventSeries: decode_EventSeries, EventSource: decode_EventSource } };
};
