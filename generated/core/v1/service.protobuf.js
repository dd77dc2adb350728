// generated from 9 definitions, do not edit
export default (rt) => {
"use strict";
const unit_meta_v1 = rt.unit("meta\u002fv1");

function encode_ClientIPConfig(o, w) {
  let v, e;
  if ((v = o.timeoutSeconds) != null) { w.int(8, v); }
}
const known_decode_ClientIPConfig = {"1":"TimeoutSeconds"};
function decode_ClientIPConfig(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 8: o.timeoutSeconds = r.int32(); break;
      default: r.other(k, "ClientIPConfig", known_decode_ClientIPConfig);
    }
  }
  return o;
}

function encode_LoadBalancerIngress(o, w) {
  let v, e;
  if ((v = o.ports) != null) for (let i = v.length - 1; i >= 0; i--) { e = w.size; encode_PortStatus(v[i], w); w.close(34, e); }
  if ((v = o.ipMode) != null) { w.string(26, v); }
  w.string(18, o.hostname ?? "");
  w.string(10, o.ip ?? "");
}
const known_decode_LoadBalancerIngress = {"1":"IP","2":"Hostname","3":"IPMode","4":"Ports"};
function decode_LoadBalancerIngress(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.ip = r.string(); break;
      case 18: o.hostname = r.string(); break;
      case 26: o.ipMode = r.string(); break;
      case 34: (o.ports ??= []).push(r.message(decode_PortStatus, {})); break;
      default: r.other(k, "LoadBalancerIngress", known_decode_LoadBalancerIngress);
    }
  }
  return o;
}

function encode_LoadBalancerStatus(o, w) {
  let v, e;
  if ((v = o.ingress) != null) for (let i = v.length - 1; i >= 0; i--) { e = w.size; encode_LoadBalancerIngress(v[i], w); w.close(10, e); }
}
const known_decode_LoadBalancerStatus = {"1":"Ingress"};
function decode_LoadBalancerStatus(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: (o.ingress ??= []).push(r.message(decode_LoadBalancerIngress, {})); break;
      default: r.other(k, "LoadBalancerStatus", known_decode_LoadBalancerStatus);
    }
  }
  return o;
}

function encode_PortStatus(o, w) {
  let v, e;
  if ((v = o.error) != null) { w.string(26, v); }
  w.string(18, o.protocol ?? "");
  w.int(8, o.port ?? 0);
}
const known_decode_PortStatus = {"1":"Port","2":"Protocol","3":"Error"};
function decode_PortStatus(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 8: o.port = r.int32(); break;
      case 18: o.protocol = r.string(); break;
      case 26: o.error = r.string(); break;
      default: r.other(k, "PortStatus", known_decode_PortStatus);
    }
  }
  return o;
}

function encode_Service(o, w) {
  let v, e;
  e = w.size; encode_ServiceStatus(o.status ?? rt.none, w); w.close(26, e);
  e = w.size; encode_ServiceSpec(o.spec ?? rt.none, w); w.close(18, e);
  e = w.size; unit_meta_v1.encode.ObjectMeta(o.metadata ?? rt.none, w); w.close(10, e);
}
const known_decode_Service = {"1":"ObjectMeta","2":"Spec","3":"Status"};
function decode_Service(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.metadata = r.message(unit_meta_v1.decode.ObjectMeta, o.metadata ?? {}); break;
      case 18: o.spec = r.message(decode_ServiceSpec, o.spec ?? {}); break;
      case 26: o.status = r.message(decode_ServiceStatus, o.status ?? {}); break;
      default: r.other(k, "Service", known_decode_Service);
    }
  }
  return o;
}

function encode_ServicePort(o, w) {
  let v, e;
  if ((v = o.appProtocol) != null) { w.string(50, v); }
  w.int(40, o.nodePort ?? 0);
  rt.write.intOrString(w, 34, o.targetPort ?? null);
  w.int(24, o.port ?? 0);
  w.string(18, o.protocol ?? "");
  w.string(10, o.name ?? "");
}
const known_decode_ServicePort = {"1":"Name","2":"Protocol","3":"Port","4":"TargetPort","5":"NodePort","6":"AppProtocol"};
function decode_ServicePort(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.name = r.string(); break;
      case 18: o.protocol = r.string(); break;
      case 24: o.port = r.int32(); break;
      case 34: o.targetPort = rt.read.intOrString(r); break;
      case 40: o.nodePort = r.int32(); break;
      case 50: o.appProtocol = r.string(); break;
      default: r.other(k, "ServicePort", known_decode_ServicePort);
    }
  }
  return o;
}

function encode_ServiceSpec(o, w) {
  let v, e;
  if ((v = o.trafficDistribution) != null) { w.string(186, v); }
  if ((v = o.internalTrafficPolicy) != null) { w.string(178, v); }
  if ((v = o.loadBalancerClass) != null) { w.string(170, v); }
  if ((v = o.allocateLoadBalancerNodePorts) != null) { w.bool(160, v); }
  if ((v = o.ipFamilies) != null) for (let i = v.length - 1; i >= 0; i--) { w.string(154, v[i]); }
  if ((v = o.clusterIPs) != null) for (let i = v.length - 1; i >= 0; i--) { w.string(146, v[i]); }
  if ((v = o.ipFamilyPolicy) != null) { w.string(138, v); }
  if ((v = o.sessionAffinityConfig) != null) { e = w.size; encode_SessionAffinityConfig(v, w); w.close(114, e); }
  w.bool(104, o.publishNotReadyAddresses ?? false);
  w.int(96, o.healthCheckNodePort ?? 0);
  w.string(90, o.externalTrafficPolicy ?? "");
  w.string(82, o.externalName ?? "");
  if ((v = o.loadBalancerSourceRanges) != null) for (let i = v.length - 1; i >= 0; i--) { w.string(74, v[i]); }
  w.string(66, o.loadBalancerIP ?? "");
  w.string(58, o.sessionAffinity ?? "");
  if ((v = o.externalIPs) != null) for (let i = v.length - 1; i >= 0; i--) { w.string(42, v[i]); }
  w.string(34, o.type ?? "");
  w.string(26, o.clusterIP ?? "");
  if ((v = o.selector) != null) for (const k of rt.fallingKeys(v)) {
    const s = w.size; w.string(18, v[k]); w.string(10, k); w.close(18, s);
  }
  if ((v = o.ports) != null) for (let i = v.length - 1; i >= 0; i--) { e = w.size; encode_ServicePort(v[i], w); w.close(10, e); }
}
const entry = { key: 18, read: (r) => r.string(), zero: () => ("") };
const known_decode_ServiceSpec = {"1":"Ports","2":"Selector","3":"ClusterIP","4":"Type","5":"ExternalIPs","7":"SessionAffinity","8":"LoadBalancerIP","9":"LoadBalancerSourceRanges","10":"ExternalName","11":"ExternalTrafficPolicy","12":"HealthCheckNodePort","13":"PublishNotReadyAddresses","14":"SessionAffinityConfig","17":"IPFamilyPolicy","18":"ClusterIPs","19":"IPFamilies","20":"AllocateLoadBalancerNodePorts","21":"LoadBalancerClass","22":"InternalTrafficPolicy","23":"TrafficDistribution"};
function decode_ServiceSpec(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: (o.ports ??= []).push(r.message(decode_ServicePort, {})); break;
      case 18: rt.readEntry(r, o.selector ??= {}, entry); break;
      case 26: o.clusterIP = r.string(); break;
      case 34: o.type = r.string(); break;
      case 42: (o.externalIPs ??= []).push(r.string()); break;
      case 58: o.sessionAffinity = r.string(); break;
      case 66: o.loadBalancerIP = r.string(); break;
      case 74: (o.loadBalancerSourceRanges ??= []).push(r.string()); break;
      case 82: o.externalName = r.string(); break;
      case 90: o.externalTrafficPolicy = r.string(); break;
      case 96: o.healthCheckNodePort = r.int32(); break;
      case 104: o.publishNotReadyAddresses = r.bool(); break;
      case 114: o.sessionAffinityConfig = r.message(decode_SessionAffinityConfig, o.sessionAffinityConfig ?? {}); break;
      case 138: o.ipFamilyPolicy = r.string(); break;
      case 146: (o.clusterIPs ??= []).push(r.string()); break;
      case 154: (o.ipFamilies ??= []).push(r.string()); break;
      case 160: o.allocateLoadBalancerNodePorts = r.bool(); break;
      case 170: o.loadBalancerClass = r.string(); break;
      case 178: o.internalTrafficPolicy = r.string(); break;
      case 186: o.trafficDistribution = r.string(); break;
      default: r.other(k, "ServiceSpec", known_decode_ServiceSpec);
    }
  }
  return o;
}

function encode_ServiceStatus(o, w) {
  let v, e;
  if ((v = o.conditions) != null) for (let i = v.length - 1; i >= 0; i--) { e = w.size; unit_meta_v1.encode.Condition(v[i], w); w.close(18, e); }
  e = w.size; encode_LoadBalancerStatus(o.loadBalancer ?? rt.none, w); w.close(10, e);
}
const known_decode_ServiceStatus = {"1":"LoadBalancer","2":"Conditions"};
function decode_ServiceStatus(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.loadBalancer = r.message(decode_LoadBalancerStatus, o.loadBalancer ?? {}); break;
      case 18: (o.conditions ??= []).push(r.message(unit_meta_v1.decode.Condition, {})); break;
      default: r.other(k, "ServiceStatus", known_decode_ServiceStatus);
    }
  }
  return o;
}

function encode_SessionAffinityConfig(o, w) {
  let v, e;
  if ((v = o.clientIP) != null) { e = w.size; encode_ClientIPConfig(v, w); w.close(10, e); }
}
const known_decode_SessionAffinityConfig = {"1":"ClientIP"};
function decode_SessionAffinityConfig(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.clientIP = r.message(decode_ClientIPConfig, o.clientIP ?? {}); break;
      default: r.other(k, "SessionAffinityConfig", known_decode_SessionAffinityConfig);
    }
  }
  return o;
}
return { encode: { ClientIPConfig: encode_ClientIPConfig, LoadBalancerIngress: encode_LoadBalancerIngress, LoadBalancerStatus: encode_LoadBalancerStatus, PortStatus: encode_PortStatus, Service: encode_Service, ServicePort: encode_ServicePort, ServiceSpec: encode_ServiceSpec, ServiceStatus: encode_ServiceStatus, SessionAffinityConfig: encode_SessionAffinityConfig }, decode: { ClientIPConfig: decode_ClientIPConfig, LoadBalancerIngress: decode_LoadBalancerIngress, LoadBalancerStatus: decode_LoadBalancerStatus, PortStatus: decode_PortStatus, Service: decode_Service, ServicePort: decode_ServicePort, ServiceSpec: decode_ServiceSpec, ServiceStatus: decode_ServiceStatus, SessionAffinityConfig: decode_SessionAffinityConfig } };
};
