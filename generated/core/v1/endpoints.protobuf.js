// generated from 4 definitions, do not edit
export default (rt) => {
"use strict";
const unit_core_v1 = rt.unit("core\u002fv1");
const unit_meta_v1 = rt.unit("meta\u002fv1");

function encode_EndpointAddress(o, w) {
  let v, e;
  if ((v = o.nodeName) != null) { w.string(34, v); }
  w.string(26, o.hostname ?? "");
  if ((v = o.targetRef) != null) { e = w.size; unit_core_v1.encode.ObjectReference(v, w); w.close(18, e); }
  w.string(10, o.ip ?? "");
}
const known_decode_EndpointAddress = {"1":"IP","2":"TargetRef","3":"Hostname","4":"NodeName"};
function decode_EndpointAddress(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.ip = r.string(); break;
      case 18: o.targetRef = r.message(unit_core_v1.decode.ObjectReference, o.targetRef ?? {}); break;
      case 26: o.hostname = r.string(); break;
      case 34: o.nodeName = r.string(); break;
      default: r.other(k, "EndpointAddress", known_decode_EndpointAddress);
    }
  }
  return o;
}

function encode_EndpointPort(o, w) {
  let v, e;
  if ((v = o.appProtocol) != null) { w.string(34, v); }
  w.string(26, o.protocol ?? "");
  w.int(16, o.port ?? 0);
  w.string(10, o.name ?? "");
}
const known_decode_EndpointPort = {"1":"Name","2":"Port","3":"Protocol","4":"AppProtocol"};
function decode_EndpointPort(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.name = r.string(); break;
      case 16: o.port = r.int32(); break;
      case 26: o.protocol = r.string(); break;
      case 34: o.appProtocol = r.string(); break;
      default: r.other(k, "EndpointPort", known_decode_EndpointPort);
    }
  }
  return o;
}

function encode_EndpointSubset(o, w) {
  let v, e;
  if ((v = o.ports) != null) for (let i = v.length - 1; i >= 0; i--) { e = w.size; encode_EndpointPort(v[i], w); w.close(26, e); }
  if ((v = o.notReadyAddresses) != null) for (let i = v.length - 1; i >= 0; i--) { e = w.size; encode_EndpointAddress(v[i], w); w.close(18, e); }
  if ((v = o.addresses) != null) for (let i = v.length - 1; i >= 0; i--) { e = w.size; encode_EndpointAddress(v[i], w); w.close(10, e); }
}
const known_decode_EndpointSubset = {"1":"Addresses","2":"NotReadyAddresses","3":"Ports"};
function decode_EndpointSubset(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: (o.addresses ??= []).push(r.message(decode_EndpointAddress, {})); break;
      case 18: (o.notReadyAddresses ??= []).push(r.message(decode_EndpointAddress, {})); break;
      case 26: (o.ports ??= []).push(r.message(decode_EndpointPort, {})); break;
      default: r.other(k, "EndpointSubset", known_decode_EndpointSubset);
    }
  }
  return o;
}

function encode_Endpoints(o, w) {
  let v, e;
  if ((v = o.subsets) != null) for (let i = v.length - 1; i >= 0; i--) { e = w.size; encode_EndpointSubset(v[i], w); w.close(18, e); }
  e = w.size; unit_meta_v1.encode.ObjectMeta(o.metadata ?? rt.none, w); w.close(10, e);
}
const known_decode_Endpoints = {"1":"ObjectMeta","2":"Subsets"};
function decode_Endpoints(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.metadata = r.message(unit_meta_v1.decode.ObjectMeta, o.metadata ?? {}); break;
      case 18: (o.subsets ??= []).push(r.message(decode_EndpointSubset, {})); break;
      default: r.other(k, "Endpoints", known_decode_Endpoints);
    }
  }
  return o;
}
return { encode: { EndpointAddress: encode_EndpointAddress, EndpointPort: encode_EndpointPort, EndpointSubset: encode_EndpointSubset, Endpoints: encode_Endpoints }, decode: { EndpointAddress: decode_EndpointAddress, EndpointPort: decode_EndpointPort, EndpointSubset: decode_EndpointSubset, Endpoints: decode_Endpoints } };
};
