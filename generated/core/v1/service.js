// generated from 9 definitions, do not edit
export default (rt) => {
"use strict";
const cel = rt.cel;
const unit_meta_v1 = rt.unit("meta\u002fv1");

// decode
const words_ClientIPConfig = rt.words("ClientIPConfig", [["timeoutSeconds","int32"]]);
function decode_ClientIPConfig(v, d) {
  let v0;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "timeoutSeconds": v0 = d.int32(x, words_ClientIPConfig[0]); break;
        default: if ((k = d.unknown(k, v, words_ClientIPConfig)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined) o.timeoutSeconds = v0;
  return o;
}
const words_LoadBalancerIngress = rt.words("LoadBalancerIngress", [["ip","string"],["hostname","string"],["ipMode","v1.LoadBalancerIPMode"],["ports","[]v1.PortStatus","v1.PortStatus"]]);
function decode_LoadBalancerIngress(v, d) {
  let v0, v1, v2, v3;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "ip": v0 = typeof x === "string" ? x : d.string(x, words_LoadBalancerIngress[0]); break;
        case "hostname": v1 = typeof x === "string" ? x : d.string(x, words_LoadBalancerIngress[1]); break;
        case "ipMode": v2 = typeof x === "string" ? x : d.string(x, words_LoadBalancerIngress[2]); break;
        case "ports": v3 = d.structs(x, decode_PortStatus, words_LoadBalancerIngress[3]); break;
        default: if ((k = d.unknown(k, v, words_LoadBalancerIngress)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined && v0 !== "") o.ip = v0;
  if (v1 !== undefined && v1 !== "") o.hostname = v1;
  if (v2 !== undefined) o.ipMode = v2;
  if (v3 !== undefined && v3.length !== 0) o.ports = v3;
  return o;
}
const words_LoadBalancerStatus = rt.words("LoadBalancerStatus", [["ingress","[]v1.LoadBalancerIngress","v1.LoadBalancerIngress"]]);
function decode_LoadBalancerStatus(v, d) {
  let v0;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "ingress": v0 = d.structs(x, decode_LoadBalancerIngress, words_LoadBalancerStatus[0]); break;
        default: if ((k = d.unknown(k, v, words_LoadBalancerStatus)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined && v0.length !== 0) o.ingress = v0;
  return o;
}
const words_PortStatus = rt.words("PortStatus", [["port","int32"],["protocol","v1.Protocol"],["error","string"]]);
function decode_PortStatus(v, d) {
  let v0, v1, v2;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "port": v0 = d.int32(x, words_PortStatus[0]); break;
        case "protocol": v1 = typeof x === "string" ? x : d.string(x, words_PortStatus[1]); break;
        case "error": v2 = typeof x === "string" ? x : d.string(x, words_PortStatus[2]); break;
        default: if ((k = d.unknown(k, v, words_PortStatus)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  o.port = v0 === undefined ? 0 : v0;
  o.protocol = v1 === undefined ? "" : v1;
  if (v2 !== undefined) o.error = v2;
  return o;
}
const words_Service = rt.words("Service", [["kind","string"],["apiVersion","string"],["metadata","v1.ObjectMeta"],["spec","v1.ServiceSpec"],["status","v1.ServiceStatus"]]);
function decode_Service(v, d) {
  let v0, v1, v2, v3, v4;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "kind": v0 = typeof x === "string" ? x : d.string(x, words_Service[0]); break;
        case "apiVersion": v1 = typeof x === "string" ? x : d.string(x, words_Service[1]); break;
        case "metadata": v2 = d.struct(x, unit_meta_v1.decode.ObjectMeta, words_Service[2]); break;
        case "spec": v3 = d.struct(x, decode_ServiceSpec, words_Service[3]); break;
        case "status": v4 = d.struct(x, decode_ServiceStatus, words_Service[4]); break;
        default: if ((k = d.unknown(k, v, words_Service)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined && v0 !== "") o.kind = v0;
  if (v1 !== undefined && v1 !== "") o.apiVersion = v1;
  o.metadata = v2 === undefined ? unit_meta_v1.decode.ObjectMeta({}, d) : v2;
  o.spec = v3 === undefined ? decode_ServiceSpec({}, d) : v3;
  o.status = v4 === undefined ? decode_ServiceStatus({}, d) : v4;
  return o;
}
const words_ServicePort = rt.words("ServicePort", [["name","string"],["protocol","v1.Protocol"],["appProtocol","string"],["port","int32"],["targetPort","int32"],["nodePort","int32"]]);
function decode_ServicePort(v, d) {
  let v0, v1, v2, v3, v4, v5;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "name": v0 = typeof x === "string" ? x : d.string(x, words_ServicePort[0]); break;
        case "protocol": v1 = typeof x === "string" ? x : d.string(x, words_ServicePort[1]); break;
        case "appProtocol": v2 = typeof x === "string" ? x : d.string(x, words_ServicePort[2]); break;
        case "port": v3 = d.int32(x, words_ServicePort[3]); break;
        case "targetPort": v4 = d.intOrString(x, words_ServicePort[4]); break;
        case "nodePort": v5 = d.int32(x, words_ServicePort[5]); break;
        default: if ((k = d.unknown(k, v, words_ServicePort)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined && v0 !== "") o.name = v0;
  if (v1 !== undefined && v1 !== "") o.protocol = v1;
  if (v2 !== undefined) o.appProtocol = v2;
  o.port = v3 === undefined ? 0 : v3;
  if (v4 !== undefined && v4 !== 0) o.targetPort = v4;
  if (v5 !== undefined && v5 !== 0) o.nodePort = v5;
  return o;
}
const item_ServiceSpec_selector = (x, d) => x === null ? "" : typeof x === "string" ? x : d.string(x, words_ServiceSpec[1]);
const item_ServiceSpec_clusterIPs = (x, d) => x === null ? "" : typeof x === "string" ? x : d.string(x, words_ServiceSpec[4]);
const item_ServiceSpec_externalIPs = (x, d) => x === null ? "" : typeof x === "string" ? x : d.string(x, words_ServiceSpec[7]);
const item_ServiceSpec_loadBalancerSourceRanges = (x, d) => x === null ? "" : typeof x === "string" ? x : d.string(x, words_ServiceSpec[11]);
const item_ServiceSpec_ipFamilies = (x, d) => x === null ? "" : typeof x === "string" ? x : d.string(x, words_ServiceSpec[18]);
const words_ServiceSpec = rt.words("ServiceSpec", [["ports","[]v1.ServicePort","v1.ServicePort"],["selector","string"],["selector","map[string]string"],["clusterIP","string"],["clusterIPs","string"],["clusterIPs","[]string"],["type","v1.ServiceType"],["externalIPs","string"],["externalIPs","[]string"],["sessionAffinity","v1.ServiceAffinity"],["loadBalancerIP","string"],["loadBalancerSourceRanges","string"],["loadBalancerSourceRanges","[]string"],["externalName","string"],["externalTrafficPolicy","v1.ServiceExternalTrafficPolicy"],["healthCheckNodePort","int32"],["publishNotReadyAddresses","bool"],["sessionAffinityConfig","v1.SessionAffinityConfig"],["ipFamilies","v1.IPFamily"],["ipFamilies","[]v1.IPFamily"],["ipFamilyPolicy","v1.IPFamilyPolicy"],["allocateLoadBalancerNodePorts","bool"],["loadBalancerClass","string"],["internalTrafficPolicy","v1.ServiceInternalTrafficPolicy"],["trafficDistribution","string"]]);
function decode_ServiceSpec(v, d) {
  let v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, v15, v16, v17, v18, v19;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "ports": v0 = d.structs(x, decode_ServicePort, words_ServiceSpec[0]); break;
        case "selector": v1 = d.map(x, item_ServiceSpec_selector, words_ServiceSpec[2]); break;
        case "clusterIP": v2 = typeof x === "string" ? x : d.string(x, words_ServiceSpec[3]); break;
        case "clusterIPs": v3 = d.list(x, item_ServiceSpec_clusterIPs, words_ServiceSpec[5]); break;
        case "type": v4 = typeof x === "string" ? x : d.string(x, words_ServiceSpec[6]); break;
        case "externalIPs": v5 = d.list(x, item_ServiceSpec_externalIPs, words_ServiceSpec[8]); break;
        case "sessionAffinity": v6 = typeof x === "string" ? x : d.string(x, words_ServiceSpec[9]); break;
        case "loadBalancerIP": v7 = typeof x === "string" ? x : d.string(x, words_ServiceSpec[10]); break;
        case "loadBalancerSourceRanges": v8 = d.list(x, item_ServiceSpec_loadBalancerSourceRanges, words_ServiceSpec[12]); break;
        case "externalName": v9 = typeof x === "string" ? x : d.string(x, words_ServiceSpec[13]); break;
        case "externalTrafficPolicy": v10 = typeof x === "string" ? x : d.string(x, words_ServiceSpec[14]); break;
        case "healthCheckNodePort": v11 = d.int32(x, words_ServiceSpec[15]); break;
        case "publishNotReadyAddresses": v12 = typeof x === "boolean" ? x : d.boolean(x, words_ServiceSpec[16]); break;
        case "sessionAffinityConfig": v13 = d.struct(x, decode_SessionAffinityConfig, words_ServiceSpec[17]); break;
        case "ipFamilies": v14 = d.list(x, item_ServiceSpec_ipFamilies, words_ServiceSpec[19]); break;
        case "ipFamilyPolicy": v15 = typeof x === "string" ? x : d.string(x, words_ServiceSpec[20]); break;
        case "allocateLoadBalancerNodePorts": v16 = typeof x === "boolean" ? x : d.boolean(x, words_ServiceSpec[21]); break;
        case "loadBalancerClass": v17 = typeof x === "string" ? x : d.string(x, words_ServiceSpec[22]); break;
        case "internalTrafficPolicy": v18 = typeof x === "string" ? x : d.string(x, words_ServiceSpec[23]); break;
        case "trafficDistribution": v19 = typeof x === "string" ? x : d.string(x, words_ServiceSpec[24]); break;
        default: if ((k = d.unknown(k, v, words_ServiceSpec)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined && v0.length !== 0) o.ports = v0;
  if (v1 !== undefined && rt.some(v1)) o.selector = v1;
  if (v2 !== undefined && v2 !== "") o.clusterIP = v2;
  if (v3 !== undefined && v3.length !== 0) o.clusterIPs = v3;
  if (v4 !== undefined && v4 !== "") o.type = v4;
  if (v5 !== undefined && v5.length !== 0) o.externalIPs = v5;
  if (v6 !== undefined && v6 !== "") o.sessionAffinity = v6;
  if (v7 !== undefined && v7 !== "") o.loadBalancerIP = v7;
  if (v8 !== undefined && v8.length !== 0) o.loadBalancerSourceRanges = v8;
  if (v9 !== undefined && v9 !== "") o.externalName = v9;
  if (v10 !== undefined && v10 !== "") o.externalTrafficPolicy = v10;
  if (v11 !== undefined && v11 !== 0) o.healthCheckNodePort = v11;
  if (v12 !== undefined && v12 !== false) o.publishNotReadyAddresses = v12;
  if (v13 !== undefined) o.sessionAffinityConfig = v13;
  if (v14 !== undefined && v14.length !== 0) o.ipFamilies = v14;
  if (v15 !== undefined) o.ipFamilyPolicy = v15;
  if (v16 !== undefined) o.allocateLoadBalancerNodePorts = v16;
  if (v17 !== undefined) o.loadBalancerClass = v17;
  if (v18 !== undefined) o.internalTrafficPolicy = v18;
  if (v19 !== undefined) o.trafficDistribution = v19;
  return o;
}
const words_ServiceStatus = rt.words("ServiceStatus", [["loadBalancer","v1.LoadBalancerStatus"],["conditions","[]v1.Condition","v1.Condition"]]);
function decode_ServiceStatus(v, d) {
  let v0, v1;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "loadBalancer": v0 = d.struct(x, decode_LoadBalancerStatus, words_ServiceStatus[0]); break;
        case "conditions": v1 = d.structs(x, unit_meta_v1.decode.Condition, words_ServiceStatus[1]); break;
        default: if ((k = d.unknown(k, v, words_ServiceStatus)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  o.loadBalancer = v0 === undefined ? decode_LoadBalancerStatus({}, d) : v0;
  if (v1 !== undefined && v1.length !== 0) o.conditions = v1;
  return o;
}
const words_SessionAffinityConfig = rt.words("SessionAffinityConfig", [["clientIP","v1.ClientIPConfig"]]);
function decode_SessionAffinityConfig(v, d) {
  let v0;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "clientIP": v0 = d.struct(x, decode_ClientIPConfig, words_SessionAffinityConfig[0]); break;
        default: if ((k = d.unknown(k, v, words_SessionAffinityConfig)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined) o.clientIP = v0;
  return o;
}

// defaults
function defaults_Service(o, c) {
  if (rt.isObject(o.spec)) o.spec = defaults_ServiceSpec(o.spec, c);
  return o;
}
function compute_ServicePort_targetPort(self, c) { const b = c.budget; return (b.charge(2),(self?.port??cel.getPath(self,"port"))); }
function order_ServicePort(o) {
  const n = {};
  let x;
  if ((x = o.name) !== undefined) n.name = x;
  if ((x = o.protocol) !== undefined) n.protocol = x;
  if ((x = o.appProtocol) !== undefined) n.appProtocol = x;
  if ((x = o.port) !== undefined) n.port = x;
  if ((x = o.targetPort) !== undefined) n.targetPort = x;
  if ((x = o.nodePort) !== undefined) n.nodePort = x;
  return n;
}
function defaults_ServicePort(o, c) {
  let n = false;
  if (o.protocol === undefined || o.protocol === "") { o.protocol = "TCP"; n = true; }
  if (o.targetPort === undefined) { const x = c.compute(compute_ServicePort_targetPort, o); if (x !== undefined) { o.targetPort = x; n = true; } }
  if (n) o = order_ServicePort(o);
  return o;
}
function compute_ServiceSpec_clusterIPs(self, c) { const b = c.budget; return (b.charge(19),((self.clusterIP!=null)?cel.f.optional_of(b,[(self?.clusterIP??cel.getPath(self,"clusterIP"))]):cel.f.optional_none(b))); }
function compute_ServiceSpec_externalTrafficPolicy(self, c) { const b = c.budget; return (b.charge(25),(cel.or(()=>cel.f.in_list(b,(self?.type??cel.getPath(self,"type")),["NodePort","LoadBalancer"]),()=>cel.and(()=>((self?.type??cel.getPath(self,"type"))==="ClusterIP"),()=>(self.externalIPs!=null)))?cel.f.optional_of(b,"Cluster"):cel.f.optional_none(b))); }
function compute_ServiceSpec_sessionAffinityConfig(self, c) { const b = c.budget; return (b.charge(68),(((self?.sessionAffinity??cel.getPath(self,"sessionAffinity"))==="ClientIP")?cel.f.optional_of(b,cel.mapOf(["clientIP",cel.mapOf(["timeoutSeconds",10800],[])],[])):cel.f.optional_none(b))); }
function compute_ServiceSpec_ipFamilies(self, c) { const b = c.budget; return (b.charge(53),(((self.clusterIP!=null)&&(!((self?.type??cel.getPath(self,"type"))==="ExternalName")))?cel.f.optional_of(b,(cel.and(()=>((self?.clusterIP??cel.getPath(self,"clusterIP"))==="None"),()=>(!(self.selector!=null)))?["IPv4","IPv6"]:(cel.f.contains_string(b,(self?.clusterIP??cel.getPath(self,"clusterIP")),":")?["IPv6"]:["IPv4"]))):cel.f.optional_none(b))); }
function compute_ServiceSpec_ipFamilyPolicy(self, c) { const b = c.budget; return (b.charge(19),(((self.clusterIP!=null)&&(!((self?.type??cel.getPath(self,"type"))==="ExternalName")))?cel.f.optional_of(b,(cel.and(()=>((self?.clusterIP??cel.getPath(self,"clusterIP"))==="None"),()=>(!(self.selector!=null)))?"RequireDualStack":"SingleStack")):cel.f.optional_none(b))); }
function compute_ServiceSpec_allocateLoadBalancerNodePorts(self, c) { const b = c.budget; return (b.charge(8),(((self?.type??cel.getPath(self,"type"))==="LoadBalancer")?cel.f.optional_of(b,true):cel.f.optional_none(b))); }
function compute_ServiceSpec_internalTrafficPolicy(self, c) { const b = c.budget; return (b.charge(18),(cel.f.in_list(b,(self?.type??cel.getPath(self,"type")),["ClusterIP","NodePort","LoadBalancer"])?cel.f.optional_of(b,"Cluster"):cel.f.optional_none(b))); }
function order_ServiceSpec(o) {
  const n = {};
  let x;
  if ((x = o.ports) !== undefined) n.ports = x;
  if ((x = o.selector) !== undefined) n.selector = x;
  if ((x = o.clusterIP) !== undefined) n.clusterIP = x;
  if ((x = o.clusterIPs) !== undefined) n.clusterIPs = x;
  if ((x = o.type) !== undefined) n.type = x;
  if ((x = o.externalIPs) !== undefined) n.externalIPs = x;
  if ((x = o.sessionAffinity) !== undefined) n.sessionAffinity = x;
  if ((x = o.loadBalancerIP) !== undefined) n.loadBalancerIP = x;
  if ((x = o.loadBalancerSourceRanges) !== undefined) n.loadBalancerSourceRanges = x;
  if ((x = o.externalName) !== undefined) n.externalName = x;
  if ((x = o.externalTrafficPolicy) !== undefined) n.externalTrafficPolicy = x;
  if ((x = o.healthCheckNodePort) !== undefined) n.healthCheckNodePort = x;
  if ((x = o.publishNotReadyAddresses) !== undefined) n.publishNotReadyAddresses = x;
  if ((x = o.sessionAffinityConfig) !== undefined) n.sessionAffinityConfig = x;
  if ((x = o.ipFamilies) !== undefined) n.ipFamilies = x;
  if ((x = o.ipFamilyPolicy) !== undefined) n.ipFamilyPolicy = x;
  if ((x = o.allocateLoadBalancerNodePorts) !== undefined) n.allocateLoadBalancerNodePorts = x;
  if ((x = o.loadBalancerClass) !== undefined) n.loadBalancerClass = x;
  if ((x = o.internalTrafficPolicy) !== undefined) n.internalTrafficPolicy = x;
  if ((x = o.trafficDistribution) !== undefined) n.trafficDistribution = x;
  return n;
}
function defaults_ServiceSpec(o, c) {
  let n = false;
  if (o.type === undefined || o.type === "") { o.type = "ClusterIP"; n = true; }
  if (o.sessionAffinity === undefined || o.sessionAffinity === "") { o.sessionAffinity = "None"; n = true; }
  if (o.clusterIPs === undefined) { const x = c.compute(compute_ServiceSpec_clusterIPs, o); if (x !== undefined) { o.clusterIPs = x; n = true; } }
  if (o.externalTrafficPolicy === undefined || o.externalTrafficPolicy === "") { const x = c.compute(compute_ServiceSpec_externalTrafficPolicy, o); if (x !== undefined && x !== "") { o.externalTrafficPolicy = x; n = true; } }
  { const x = c.compute(compute_ServiceSpec_sessionAffinityConfig, o); const y = x === undefined ? o.sessionAffinityConfig : rt.complete(o.sessionAffinityConfig, x, {order:["clientIP"],fields:{clientIP:{order:["timeoutSeconds"],fields:{timeoutSeconds:{}}}}}); if (y !== o.sessionAffinityConfig) { o.sessionAffinityConfig = y; n = true; } }
  if (o.ipFamilies === undefined) { const x = c.compute(compute_ServiceSpec_ipFamilies, o); if (x !== undefined) { o.ipFamilies = x; n = true; } }
  if (o.ipFamilyPolicy === undefined) { const x = c.compute(compute_ServiceSpec_ipFamilyPolicy, o); if (x !== undefined) { o.ipFamilyPolicy = x; n = true; } }
  if (o.allocateLoadBalancerNodePorts === undefined) { const x = c.compute(compute_ServiceSpec_allocateLoadBalancerNodePorts, o); if (x !== undefined) { o.allocateLoadBalancerNodePorts = x; n = true; } }
  if (o.internalTrafficPolicy === undefined) { const x = c.compute(compute_ServiceSpec_internalTrafficPolicy, o); if (x !== undefined) { o.internalTrafficPolicy = x; n = true; } }
  if (n) o = order_ServiceSpec(o);
  rt.fillList(o.ports, defaults_ServicePort, c);
  return o;
}

// check
const checks = (() => {
  const exports = {};

exports.c0 = validate1;
const schema1 = {"properties":{"spec":{"allOf":[{"$ref":"#/$defs/io.k8s.api.core.v1.ServiceSpec"}]}}};
const schema2 = {"properties":{"ports":{"items":{"allOf":[{"$ref":"#/$defs/io.k8s.api.core.v1.ServicePort"}]}},"type":{"enum":["ClusterIP","ExternalName","LoadBalancer","NodePort"]},"sessionAffinity":{"enum":["ClientIP","None"]},"internalTrafficPolicy":{"enum":["Cluster","Local"]},"trafficDistribution":{"enum":["PreferClose","PreferSameZone","PreferSameNode"]}}};
const schema3 = {"properties":{"protocol":{"enum":["SCTP","TCP","UDP"]}}};

function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.protocol !== undefined){
let data0 = data.protocol;
if(!(((data0 === "SCTP") || (data0 === "TCP")) || (data0 === "UDP"))){
const err0 = {instancePath:instancePath+"/protocol",schemaPath:"#/properties/protocol/enum",keyword:"enum",params:{allowedValues: schema3.properties.protocol.enum}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
validate3.errors = vErrors;
return errors === 0;
}


function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ports !== undefined){
let data0 = data.ports;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate3(data0[i0], {instancePath:instancePath+"/ports/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
}
}
if(data.type !== undefined){
let data2 = data.type;
if(!((((data2 === "ClusterIP") || (data2 === "ExternalName")) || (data2 === "LoadBalancer")) || (data2 === "NodePort"))){
const err0 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema2.properties.type.enum}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.sessionAffinity !== undefined){
let data3 = data.sessionAffinity;
if(!((data3 === "ClientIP") || (data3 === "None"))){
const err1 = {instancePath:instancePath+"/sessionAffinity",schemaPath:"#/properties/sessionAffinity/enum",keyword:"enum",params:{allowedValues: schema2.properties.sessionAffinity.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.internalTrafficPolicy !== undefined){
let data4 = data.internalTrafficPolicy;
if(!((data4 === "Cluster") || (data4 === "Local"))){
const err2 = {instancePath:instancePath+"/internalTrafficPolicy",schemaPath:"#/properties/internalTrafficPolicy/enum",keyword:"enum",params:{allowedValues: schema2.properties.internalTrafficPolicy.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.trafficDistribution !== undefined){
let data5 = data.trafficDistribution;
if(!(((data5 === "PreferClose") || (data5 === "PreferSameZone")) || (data5 === "PreferSameNode"))){
const err3 = {instancePath:instancePath+"/trafficDistribution",schemaPath:"#/properties/trafficDistribution/enum",keyword:"enum",params:{allowedValues: schema2.properties.trafficDistribution.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
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

exports.c1 = validate6;

function validate6(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.protocol !== undefined){
let data0 = data.protocol;
if(!(((data0 === "SCTP") || (data0 === "TCP")) || (data0 === "UDP"))){
const err0 = {instancePath:instancePath+"/protocol",schemaPath:"#/properties/protocol/enum",keyword:"enum",params:{allowedValues: schema3.properties.protocol.enum}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
validate6.errors = vErrors;
return errors === 0;
}

exports.c2 = validate7;

function validate7(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ports !== undefined){
let data0 = data.ports;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate3(data0[i0], {instancePath:instancePath+"/ports/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
}
}
if(data.type !== undefined){
let data2 = data.type;
if(!((((data2 === "ClusterIP") || (data2 === "ExternalName")) || (data2 === "LoadBalancer")) || (data2 === "NodePort"))){
const err0 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema2.properties.type.enum}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.sessionAffinity !== undefined){
let data3 = data.sessionAffinity;
if(!((data3 === "ClientIP") || (data3 === "None"))){
const err1 = {instancePath:instancePath+"/sessionAffinity",schemaPath:"#/properties/sessionAffinity/enum",keyword:"enum",params:{allowedValues: schema2.properties.sessionAffinity.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.internalTrafficPolicy !== undefined){
let data4 = data.internalTrafficPolicy;
if(!((data4 === "Cluster") || (data4 === "Local"))){
const err2 = {instancePath:instancePath+"/internalTrafficPolicy",schemaPath:"#/properties/internalTrafficPolicy/enum",keyword:"enum",params:{allowedValues: schema2.properties.internalTrafficPolicy.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.trafficDistribution !== undefined){
let data5 = data.trafficDistribution;
if(!(((data5 === "PreferClose") || (data5 === "PreferSameZone")) || (data5 === "PreferSameNode"))){
const err3 = {instancePath:instancePath+"/trafficDistribution",schemaPath:"#/properties/trafficDistribution/enum",keyword:"enum",params:{allowedValues: schema2.properties.trafficDistribution.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
validate7.errors = vErrors;
return errors === 0;
}

  return exports;
})();

// rules
const list_Service = [
  {when:3,message:"spec.externalIPs is deprecated and may no longer be implemented in some clusters",reason:"FieldValueInvalid",warning:true, rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(22),(cel.equalNumbers(cel.f.list_size(b,cel.f.optional_orValue_value(b,cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"externalIPs"),()=>[])),0)||(cel.f.optional_orValue_value(b,cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"type"),()=>"")==="ExternalName"))); }},
  {when:3,message:"spec.externalIPs is ignored when spec.type is \"ExternalName\"",reason:"FieldValueInvalid",warning:true, rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(22),(cel.equalNumbers(cel.f.list_size(b,cel.f.optional_orValue_value(b,cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"externalIPs"),()=>[])),0)||(!(cel.f.optional_orValue_value(b,cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"type"),()=>"")==="ExternalName")))); }},
  {when:3,message:"spec.SessionAffinity is ignored for headless services",reason:"FieldValueInvalid",warning:true, rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(11),cel.or(()=>(!(cel.f.optional_orValue_value(b,cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"clusterIP"),()=>"")==="None")),()=>(cel.f.optional_orValue_value(b,cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"sessionAffinity"),()=>"None")==="None"))); }},
  {when:2,message:"field is immutable",reason:"FieldValueForbidden",path:["spec","healthCheckNodePort"],suffix:".spec.healthCheckNodePort",transition:true, rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(17),cel.or(()=>cel.or(()=>(!cel.hasField((oldSelf?.spec??cel.getPath(oldSelf,"spec")),"healthCheckNodePort")),()=>(!cel.hasField((self?.spec??cel.getPath(self,"spec")),"healthCheckNodePort"))),()=>cel.equalNumbers((self?.spec?.healthCheckNodePort??cel.getPath(self,"spec","healthCheckNodePort")),(oldSelf?.spec?.healthCheckNodePort??cel.getPath(oldSelf,"spec","healthCheckNodePort"))))); }},
  {when:2,message:"must be 'SingleStack' to release the secondary IP family",reason:"FieldValueInvalid",path:["spec","ipFamilyPolicy"],suffix:".spec.ipFamilyPolicy",hides:"root",transition:true, rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(45),((cel.less(cel.f.list_size(b,cel.f.optional_orValue_value(b,cel.selectOptional((oldSelf?.spec??cel.getPath(oldSelf,"spec")),"ipFamilies"),()=>[])),2)||(!cel.equalNumbers(cel.f.list_size(b,cel.f.optional_orValue_value(b,cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"ipFamilies"),()=>[])),1)))||cel.or(()=>(cel.f.optional_orValue_value(b,cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"ipFamilyPolicy"),()=>"")==="SingleStack"),()=>(cel.f.optional_orValue_value(b,cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"type"),()=>"")==="ExternalName")))); }},
  {when:2,message:"may not change once set",reason:"FieldValueInvalid",transition:true, rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(31),cel.or(()=>cel.or(()=>cel.or(()=>(!cel.hasField((oldSelf?.spec??cel.getPath(oldSelf,"spec")),"clusterIPs")),()=>(cel.f.optional_orValue_value(b,cel.selectOptional((oldSelf?.spec??cel.getPath(oldSelf,"spec")),"type"),()=>"")==="ExternalName")),()=>(cel.f.optional_orValue_value(b,cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"type"),()=>"")==="ExternalName")),()=>cel.or(()=>(!cel.hasField((self?.spec??cel.getPath(self,"spec")),"clusterIPs")),()=>cel.equalStrings(cel.f.index_list(b,(self?.spec?.clusterIPs??cel.getPath(self,"spec","clusterIPs")),0),cel.f.index_list(b,(oldSelf?.spec?.clusterIPs??cel.getPath(oldSelf,"spec","clusterIPs")),0),b)))); }, field: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),"spec.clusterIPs[0]"); }, value: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(3),(self?.spec?.clusterIPs??cel.getPath(self,"spec","clusterIPs"))); }},
  {when:2,message:"may not change once set",reason:"FieldValueInvalid",path:["spec","loadBalancerClass"],suffix:".spec.loadBalancerClass",transition:true, rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(19),cel.or(()=>cel.or(()=>(!(cel.f.optional_orValue_value(b,cel.selectOptional((oldSelf?.spec??cel.getPath(oldSelf,"spec")),"type"),()=>"")==="LoadBalancer")),()=>(!(cel.f.optional_orValue_value(b,cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"type"),()=>"")==="LoadBalancer"))),()=>cel.equal(cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"loadBalancerClass"),cel.selectOptional((oldSelf?.spec??cel.getPath(oldSelf,"spec")),"loadBalancerClass"),b))); }},
];
function rules_Service(s, o, w) {
  w.apply(list_Service, s, o);
  if (!rt.isObject(s)) return;
  const p = rt.isObject(o) ? o : undefined;
  w.field("spec", s.spec, p === undefined ? undefined : p.spec, rules_ServiceSpec);
}
function rules_ServicePort_name(s, o, w) {
  w.format("dnsLabel", s);
}
function rules_ServicePort_appProtocol(s, o, w) {
  w.format("qualifiedName", s);
}
function rules_ServicePort_port(s, o, w) {
  w.format("portNumber", s);
}
function rules_ServicePort_targetPort(s, o, w) {
  w.format("portNumberOrName", s);
}
function rules_ServicePort(s, o, w) {
  if (!rt.isObject(s)) return;
  const p = rt.isObject(o) ? o : undefined;
  w.field("name", s.name, p === undefined ? undefined : p.name, rules_ServicePort_name);
  w.field("appProtocol", s.appProtocol, p === undefined ? undefined : p.appProtocol, rules_ServicePort_appProtocol);
  w.field("port", s.port, p === undefined ? undefined : p.port, rules_ServicePort_port);
  w.field("targetPort", s.targetPort, p === undefined ? undefined : p.targetPort, rules_ServicePort_targetPort);
}
const list_ServiceSpec = [
  {when:3,message:"",reason:"FieldValueRequired",path:["ports"],suffix:".ports", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(12),cel.or(()=>cel.or(()=>(cel.f.optional_orValue_value(b,cel.selectOptional(self,"type"),()=>"ClusterIP")==="ExternalName"),()=>(self.ports!=null)),()=>(cel.f.optional_orValue_value(b,cel.selectOptional(self,"clusterIP"),()=>"")==="None"))); }},
  {when:3,message:"",reason:"FieldValueRequired",path:["name"],suffix:".name",each:["ports","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(7),((item.name!=null)||cel.equalNumbers(cel.f.list_size(b,(self?.ports??cel.getPath(self,"ports"))),1))); }},
  {when:3,message:"",reason:"FieldValueDuplicate",path:["name"],suffix:".name",each:["ports","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const indexes = at.indexes; const item = at.value; return (b.charge(8),((!(item.name!=null))||(!cel.exists2((self?.ports??cel.getPath(self,"ports")),(v0,v1)=>cel.and(()=>cel.less(v0,cel.f.index_list(b,indexes,0)),()=>cel.equalStrings(cel.f.optional_orValue_value(b,cel.selectOptional(v1,"name"),()=>""),(item?.name??cel.getPath(item,"name")),b)),[b,14])))); }},
  {when:3,message:"",reason:"FieldValueDuplicate",each:["ports","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const indexes = at.indexes; const item = at.value; return (b.charge(4),(!cel.exists2((self?.ports??cel.getPath(self,"ports")),(v0,v1)=>cel.and(()=>cel.and(()=>cel.less(v0,cel.f.index_list(b,indexes,0)),()=>cel.equalNumbers((v1?.port??cel.getPath(v1,"port")),(item?.port??cel.getPath(item,"port")))),()=>cel.equalStrings(cel.f.optional_orValue_value(b,cel.selectOptional(v1,"protocol"),()=>""),cel.f.optional_orValue_value(b,cel.selectOptional(item,"protocol"),()=>""),b)),[b,21]))); }, value: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(41),cel.mapOf(["Name","","Protocol",cel.f.optional_orValue_value(b,cel.selectOptional(item,"protocol"),()=>""),"AppProtocol",null,"Port",(item?.port??cel.getPath(item,"port")),"TargetPort",0,"NodePort",0],[])); }},
  {when:3,message:"may not be used when `type` is 'ClusterIP'",reason:"FieldValueForbidden",path:["nodePort"],suffix:".nodePort",each:["ports","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(8),cel.or(()=>(!(cel.f.optional_orValue_value(b,cel.selectOptional(self,"type"),()=>"ClusterIP")==="ClusterIP")),()=>(!(item.nodePort!=null)))); }},
  {when:3,message:"must be greater than 0 and less than 86400",reason:"FieldValueInvalid",path:["sessionAffinityConfig","clientIP","timeoutSeconds"],suffix:".sessionAffinityConfig.clientIP.timeoutSeconds", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(31),cel.or(()=>cel.or(()=>((!(self.sessionAffinityConfig!=null))||(!(cel.f.optional_orValue_value(b,cel.selectOptional(self,"sessionAffinity"),()=>"")==="ClientIP"))),()=>(!cel.hasField((self?.sessionAffinityConfig??cel.getPath(self,"sessionAffinityConfig")),"clientIP"))),()=>cel.or(()=>(!cel.hasField((self?.sessionAffinityConfig?.clientIP??cel.getPath(self,"sessionAffinityConfig","clientIP")),"timeoutSeconds")),()=>cel.and(()=>cel.greater((self?.sessionAffinityConfig?.clientIP?.timeoutSeconds??cel.getPath(self,"sessionAffinityConfig","clientIP","timeoutSeconds")),0),()=>cel.lessEquals((self?.sessionAffinityConfig?.clientIP?.timeoutSeconds??cel.getPath(self,"sessionAffinityConfig","clientIP","timeoutSeconds")),86400))))); }},
  {when:3,message:"",reason:"FieldValueRequired",path:["externalName"],suffix:".externalName", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(7),cel.or(()=>(!(cel.f.optional_orValue_value(b,cel.selectOptional(self,"type"),()=>"ClusterIP")==="ExternalName")),()=>(self.externalName!=null))); }},
  {when:3,message:"",reason:"FieldValueInvalid",path:["externalName"],suffix:".externalName",format:"dnsSubdomain", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(8),cel.or(()=>(!(cel.f.optional_orValue_value(b,cel.selectOptional(self,"type"),()=>"ClusterIP")==="ExternalName")),()=>(!(self.externalName!=null)))); }, value: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(13),(cel.f.ends_with_string(b,(self?.externalName??cel.getPath(self,"externalName")),".")?cel.f.string_substring_int_int(b,(self?.externalName??cel.getPath(self,"externalName")),0,cel.subtractInt(cel.f.size_string(b,(self?.externalName??cel.getPath(self,"externalName"))),1)):(self?.externalName??cel.getPath(self,"externalName")))); }},
  {when:3,message:"may not be set for ExternalName services",reason:"FieldValueForbidden",path:["clusterIPs"],suffix:".clusterIPs", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(8),cel.or(()=>(!(cel.f.optional_orValue_value(b,cel.selectOptional(self,"type"),()=>"ClusterIP")==="ExternalName")),()=>(!(self.clusterIPs!=null)))); }},
  {when:3,message:"may not be set for ExternalName services",reason:"FieldValueForbidden",path:["ipFamilies"],suffix:".ipFamilies", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(8),cel.or(()=>(!(cel.f.optional_orValue_value(b,cel.selectOptional(self,"type"),()=>"ClusterIP")==="ExternalName")),()=>(!(self.ipFamilies!=null)))); }},
  {when:3,message:"may not be set for ExternalName services",reason:"FieldValueForbidden",path:["ipFamilyPolicy"],suffix:".ipFamilyPolicy", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(8),cel.or(()=>(!(cel.f.optional_orValue_value(b,cel.selectOptional(self,"type"),()=>"ClusterIP")==="ExternalName")),()=>(!(self.ipFamilyPolicy!=null)))); }},
  {when:3,message:"must be empty when `clusterIP` is not specified",reason:"FieldValueInvalid",path:["clusterIPs"],suffix:".clusterIPs",hides:"root", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(13),cel.or(()=>cel.or(()=>(cel.f.optional_orValue_value(b,cel.selectOptional(self,"type"),()=>"ClusterIP")==="ExternalName"),()=>(!(self.clusterIPs!=null))),()=>(!(cel.f.optional_orValue_value(b,cel.selectOptional(self,"clusterIP"),()=>"")==="")))); }},
  {when:3,message:"first value must match `clusterIP`",reason:"FieldValueInvalid",path:["clusterIPs"],suffix:".clusterIPs",hides:"root", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(20),cel.or(()=>cel.or(()=>(cel.f.optional_orValue_value(b,cel.selectOptional(self,"type"),()=>"ClusterIP")==="ExternalName"),()=>(!(self.clusterIPs!=null))),()=>cel.or(()=>(cel.f.optional_orValue_value(b,cel.selectOptional(self,"clusterIP"),()=>"")===""),()=>cel.equalStrings(cel.f.index_list(b,(self?.clusterIPs??cel.getPath(self,"clusterIPs")),0),(self?.clusterIP??cel.getPath(self,"clusterIP")),b)))); }},
  {when:3,message:"may only hold up to 2 values",reason:"FieldValueInvalid",path:["clusterIPs"],suffix:".clusterIPs",hides:"root", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(20),cel.or(()=>(cel.f.optional_orValue_value(b,cel.selectOptional(self,"type"),()=>"ClusterIP")==="ExternalName"),()=>cel.lessEquals(cel.f.list_size(b,cel.f.optional_orValue_value(b,cel.selectOptional(self,"clusterIPs"),()=>[])),2))); }},
  {when:3,message:"'None' must be the first and only value",reason:"FieldValueInvalid",path:["clusterIPs"],suffix:".clusterIPs",hides:"root", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(36),cel.or(()=>cel.or(()=>(cel.f.optional_orValue_value(b,cel.selectOptional(self,"type"),()=>"ClusterIP")==="ExternalName"),()=>cel.less(cel.f.list_size(b,cel.f.optional_orValue_value(b,cel.selectOptional(self,"clusterIPs"),()=>[])),2)),()=>(!cel.exists(cel.f.optional_orValue_value(b,cel.selectOptional(self,"clusterIPs"),()=>[]),(v0)=>(v0==="None"),[b,5])))); }},
  {when:3,message:"may specify no more than one IP for each IP family",reason:"FieldValueInvalid",path:["clusterIPs"],suffix:".clusterIPs",hides:"root", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(66),cel.or(()=>cel.or(()=>(cel.f.optional_orValue_value(b,cel.selectOptional(self,"type"),()=>"ClusterIP")==="ExternalName"),()=>cel.less(cel.f.list_size(b,cel.f.optional_orValue_value(b,cel.selectOptional(self,"clusterIPs"),()=>[])),2)),()=>cel.or(()=>(!cel.all(cel.f.optional_orValue_value(b,cel.selectOptional(self,"clusterIPs"),()=>[]),(v0)=>cel.f.is_ip(b,v0),[b,5])),()=>cel.and(()=>cel.exists(cel.f.optional_orValue_value(b,cel.selectOptional(self,"clusterIPs"),()=>[]),(v1)=>cel.f.contains_string(b,v1,":"),[b,5]),()=>cel.exists(cel.f.optional_orValue_value(b,cel.selectOptional(self,"clusterIPs"),()=>[]),(v2)=>cel.f.contains_string(b,v2,"."),[b,5]))))); }},
  {when:3,message:"",reason:"FieldValueInvalid",each:["clusterIPs","*"],hides:"root",format:"ip", rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(10),cel.or(()=>cel.or(()=>(cel.f.optional_orValue_value(b,cel.selectOptional(self,"type"),()=>"ClusterIP")==="ExternalName"),()=>(item==="None")),()=>(item===""))); }, value: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(1),item); }},
  {when:3,message:"",reason:"FieldValueInvalid",each:["clusterIPs","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(18),((!(item==="None"))||(!cel.f.in_list(b,cel.f.optional_orValue_value(b,cel.selectOptional(self,"type"),()=>"ClusterIP"),["NodePort","LoadBalancer"])))); }, messageExpression: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(4),cel.f.add_string(b,cel.f.add_string(b,"may not be set to 'None' for ",(self?.type??cel.getPath(self,"type")))," services")); }},
  {when:3,message:"",reason:"FieldValueInvalid",each:["clusterIPs","*"],hides:"root", rule: (self, oldSelf, c, at) => { const b = c.budget; const indexes = at.indexes; const item = at.value; return (b.charge(58),cel.or(()=>cel.or(()=>cel.or(()=>(cel.f.optional_orValue_value(b,cel.selectOptional(self,"type"),()=>"ClusterIP")==="ExternalName"),()=>cel.exists((self?.clusterIPs??cel.getPath(self,"clusterIPs")),(v0)=>(v0==="None"),[b,5])),()=>(!cel.f.is_ip(b,item))),()=>cel.or(()=>cel.or(()=>cel.lessEquals(cel.f.list_size(b,cel.f.optional_orValue_value(b,cel.selectOptional(self,"ipFamilies"),()=>[])),cel.f.index_list(b,indexes,0)),()=>(!cel.f.in_list(b,cel.f.index_list(b,(self?.ipFamilies??cel.getPath(self,"ipFamilies")),cel.f.index_list(b,indexes,0)),["IPv4","IPv6"]))),()=>cel.equalStrings(cel.f.index_list(b,(self?.ipFamilies??cel.getPath(self,"ipFamilies")),cel.f.index_list(b,indexes,0)),(cel.f.contains_string(b,item,":")?"IPv6":"IPv4"),b)))); }, messageExpression: (self, oldSelf, c, at) => { const b = c.budget; const indexes = at.indexes; return (b.charge(12),cel.f.add_string(b,cel.f.add_string(b,cel.f.add_string(b,cel.f.add_string(b,"expected an ",cel.f.index_list(b,(self?.ipFamilies??cel.getPath(self,"ipFamilies")),cel.f.index_list(b,indexes,0)))," value as indicated by `ipFamilies["),cel.f.int64_to_string(b,cel.f.index_list(b,indexes,0))),"]`")); }},
  {when:3,message:"must be 'RequireDualStack' or 'PreferDualStack' when multiple IP families are specified",reason:"FieldValueInvalid",path:["ipFamilyPolicy"],suffix:".ipFamilyPolicy",hides:"root", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(48),cel.or(()=>cel.or(()=>cel.or(()=>(cel.f.optional_orValue_value(b,cel.selectOptional(self,"type"),()=>"ClusterIP")==="ExternalName"),()=>(!(cel.f.optional_orValue_value(b,cel.selectOptional(self,"ipFamilyPolicy"),()=>"")==="SingleStack"))),()=>cel.less(cel.f.list_size(b,cel.f.optional_orValue_value(b,cel.selectOptional(self,"ipFamilies"),()=>[])),2)),()=>cel.or(()=>cel.or(()=>(!cel.all((self?.ipFamilies??cel.getPath(self,"ipFamilies")),(v0)=>cel.f.in_list(b,v0,["IPv4","IPv6"]),[b,15])),()=>(cel.greater(cel.f.list_size(b,(self?.ipFamilies??cel.getPath(self,"ipFamilies"))),1)&&cel.equalStrings(cel.f.index_list(b,(self?.ipFamilies??cel.getPath(self,"ipFamilies")),0),cel.f.index_list(b,(self?.ipFamilies??cel.getPath(self,"ipFamilies")),1),b))),()=>cel.greater(cel.f.list_size(b,(self?.ipFamilies??cel.getPath(self,"ipFamilies"))),2)))); }},
  {when:3,message:"supported values: \"IPv4\", \"IPv6\"",reason:"FieldValueNotSupported",each:["ipFamilies","*"],hides:"root", rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(17),cel.or(()=>(cel.f.optional_orValue_value(b,cel.selectOptional(self,"type"),()=>"ClusterIP")==="ExternalName"),()=>cel.f.in_list(b,item,["IPv4","IPv6"]))); }},
  {when:3,message:"",reason:"FieldValueDuplicate",each:["ipFamilies","*"],hides:"root", rule: (self, oldSelf, c, at) => { const b = c.budget; const indexes = at.indexes; const item = at.value; return (b.charge(9),cel.or(()=>(cel.f.optional_orValue_value(b,cel.selectOptional(self,"type"),()=>"ClusterIP")==="ExternalName"),()=>(!cel.exists2((self?.ipFamilies??cel.getPath(self,"ipFamilies")),(v0,v1)=>cel.and(()=>cel.less(v0,cel.f.index_list(b,indexes,0)),()=>cel.equalStrings(v1,item,b)),[b,11])))); }},
  {when:3,message:"supported values: \"PreferDualStack\", \"RequireDualStack\", \"SingleStack\"",reason:"FieldValueNotSupported",path:["ipFamilyPolicy"],suffix:".ipFamilyPolicy",hides:"root", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(22),cel.or(()=>cel.or(()=>(cel.f.optional_orValue_value(b,cel.selectOptional(self,"type"),()=>"")==="ExternalName"),()=>(!(self.ipFamilyPolicy!=null))),()=>cel.f.in_list(b,(self?.ipFamilyPolicy??cel.getPath(self,"ipFamilyPolicy")),["PreferDualStack","RequireDualStack","SingleStack"]))); }},
  {when:3,message:"may not be in the loopback range (127.0.0.0\u002f8, ::1\u002f128)",reason:"FieldValueInvalid",each:["externalIPs","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(6),(!(cel.f.starts_with_string(b,item,"127.")||(item==="::1")))); }},
  {when:3,message:"may not be unspecified (0.0.0.0)",reason:"FieldValueInvalid",each:["externalIPs","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(3),(!(item==="0.0.0.0"))); }},
  {when:3,message:"may not be unspecified (::)",reason:"FieldValueInvalid",each:["externalIPs","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(3),(!(item==="::"))); }},
  {when:3,message:"may not be in the link-local range (169.254.0.0\u002f16, fe80::\u002f10)",reason:"FieldValueInvalid",each:["externalIPs","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(7),(!(cel.f.starts_with_string(b,item,"169.254.")||cel.f.matches_string(b,cel.f.string_lower_ascii(b,item),"^fe[89ab][0-9a-f]:")))); }},
  {when:3,message:"may not be in the link-local multicast range (224.0.0.0\u002f24, ff02::\u002f10)",reason:"FieldValueInvalid",each:["externalIPs","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(7),(!(cel.f.starts_with_string(b,item,"224.0.0.")||cel.f.matches_string(b,cel.f.string_lower_ascii(b,item),"^ff[0-9a-f]2:")))); }},
  {when:3,message:"supported values: \"Cluster\", \"Local\"",reason:"FieldValueNotSupported",path:["externalTrafficPolicy"],suffix:".externalTrafficPolicy", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(36),cel.or(()=>((!(self.externalTrafficPolicy!=null))||(!cel.or(()=>cel.f.in_list(b,cel.f.optional_orValue_value(b,cel.selectOptional(self,"type"),()=>"ClusterIP"),["NodePort","LoadBalancer"]),()=>(self.externalIPs!=null)))),()=>cel.f.in_list(b,(self?.externalTrafficPolicy??cel.getPath(self,"externalTrafficPolicy")),["Cluster","Local"]))); }},
  {when:3,message:"may only be set for externally-accessible services",reason:"FieldValueInvalid",path:["externalTrafficPolicy"],suffix:".externalTrafficPolicy", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(21),cel.or(()=>((!(self.externalTrafficPolicy!=null))||cel.f.in_list(b,cel.f.optional_orValue_value(b,cel.selectOptional(self,"type"),()=>"ClusterIP"),["NodePort","LoadBalancer"])),()=>(self.externalIPs!=null))); }},
  {when:3,message:"may only be set when `type` is 'LoadBalancer' and `externalTrafficPolicy` is 'Local'",reason:"FieldValueInvalid",path:["healthCheckNodePort"],suffix:".healthCheckNodePort", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(13),((!(self.healthCheckNodePort!=null))||cel.and(()=>(cel.f.optional_orValue_value(b,cel.selectOptional(self,"type"),()=>"ClusterIP")==="LoadBalancer"),()=>(cel.f.optional_orValue_value(b,cel.selectOptional(self,"externalTrafficPolicy"),()=>"")==="Local")))); }},
  {when:3,message:"may only be used when `type` is 'LoadBalancer'",reason:"FieldValueForbidden", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(8),((!(self.loadBalancerSourceRanges!=null))||(cel.f.optional_orValue_value(b,cel.selectOptional(self,"type"),()=>"ClusterIP")==="LoadBalancer"))); }, field: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),"LoadBalancerSourceRanges"); }},
  {when:3,message:"",reason:"FieldValueInvalid",each:["loadBalancerSourceRanges","*"],format:"cidrTrimmed", field: (self, oldSelf, c, at) => { const b = c.budget; const indexes = at.indexes; return (b.charge(5),cel.f.add_string(b,cel.f.add_string(b,"LoadBalancerSourceRanges[",cel.f.int64_to_string(b,cel.f.index_list(b,indexes,0))),"]")); }, value: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(1),item); }},
  {when:3,message:"may only be used when `type` is 'LoadBalancer'",reason:"FieldValueForbidden",path:["loadBalancerClass"],suffix:".loadBalancerClass",hides:".loadBalancerClass", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(8),((!(self.loadBalancerClass!=null))||(cel.f.optional_orValue_value(b,cel.selectOptional(self,"type"),()=>"ClusterIP")==="LoadBalancer"))); }},
  {when:3,message:"may only be used when `type` is 'LoadBalancer'",reason:"FieldValueForbidden",path:["allocateLoadBalancerNodePorts"],suffix:".allocateLoadBalancerNodePorts", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(8),((!(self.allocateLoadBalancerNodePorts!=null))||(cel.f.optional_orValue_value(b,cel.selectOptional(self,"type"),()=>"ClusterIP")==="LoadBalancer"))); }},
];
function rules_ServiceSpec_ports(s, o, w) {
  w.items(s, o, rules_ServicePort, ["port","protocol"]);
}
function rules_ServiceSpec_selector(s, o, w) {
  w.mapFormat("qualifiedName", "keys", s);
  w.mapFormat("labelValue", "values", s);
}
function rules_ServiceSpec_ServiceSpec_externalIPs_item(s, o, w) {
  w.format("ip", s);
}
function rules_ServiceSpec_externalIPs(s, o, w) {
  w.items(s, o, rules_ServiceSpec_ServiceSpec_externalIPs_item, undefined);
}
function rules_ServiceSpec_healthCheckNodePort(s, o, w) {
  w.format("portNumber", s);
}
function rules_ServiceSpec_loadBalancerClass(s, o, w) {
  w.format("qualifiedName", s);
}
function rules_ServiceSpec(s, o, w) {
  w.apply(list_ServiceSpec, s, o);
  if (!rt.isObject(s)) return;
  const p = rt.isObject(o) ? o : undefined;
  w.field("ports", s.ports, p === undefined ? undefined : p.ports, rules_ServiceSpec_ports);
  w.field("selector", s.selector, p === undefined ? undefined : p.selector, rules_ServiceSpec_selector);
  w.field("externalIPs", s.externalIPs, p === undefined ? undefined : p.externalIPs, rules_ServiceSpec_externalIPs);
  w.field("healthCheckNodePort", s.healthCheckNodePort, p === undefined ? undefined : p.healthCheckNodePort, rules_ServiceSpec_healthCheckNodePort);
  w.field("loadBalancerClass", s.loadBalancerClass, p === undefined ? undefined : p.loadBalancerClass, rules_ServiceSpec_loadBalancerClass);
}

return {
  decode: {
    ClientIPConfig: decode_ClientIPConfig,
    LoadBalancerIngress: decode_LoadBalancerIngress,
    LoadBalancerStatus: decode_LoadBalancerStatus,
    PortStatus: decode_PortStatus,
    Service: decode_Service,
    ServicePort: decode_ServicePort,
    ServiceSpec: decode_ServiceSpec,
    ServiceStatus: decode_ServiceStatus,
    SessionAffinityConfig: decode_SessionAffinityConfig,
  },
  defaults: {
    Service: defaults_Service,
    ServicePort: defaults_ServicePort,
    ServiceSpec: defaults_ServiceSpec,
  },
  check: {
    Service: checks.c0,
    ServicePort: checks.c1,
    ServiceSpec: checks.c2,
  },
  rules: {
    Service: rules_Service,
    ServicePort: rules_ServicePort,
    ServiceSpec: rules_ServiceSpec,
  },
  structure: {
    ClientIPConfig: () => ({t:"struct",f:{timeoutSeconds:{t:"scalar"}}}),
    LoadBalancerIngress: () => ({t:"struct",f:{ip:{t:"scalar"},hostname:{t:"scalar"},ipMode:{t:"scalar"},ports:{t:"list",i:["core\u002fv1\u002fservice","PortStatus"],listType:"atomic"}}}),
    LoadBalancerStatus: () => ({t:"struct",f:{ingress:{t:"list",i:["core\u002fv1\u002fservice","LoadBalancerIngress"],listType:"atomic"}}}),
    PortStatus: () => ({t:"struct",f:{port:{t:"scalar"},protocol:{t:"scalar"},error:{t:"scalar"}}}),
    Service: () => ({t:"struct",f:{kind:{t:"scalar"},apiVersion:{t:"scalar"},metadata:["meta\u002fv1","ObjectMeta"],spec:["core\u002fv1\u002fservice","ServiceSpec"],status:["core\u002fv1\u002fservice","ServiceStatus"]}}),
    ServicePort: () => ({t:"struct",f:{name:{t:"scalar"},protocol:{t:"scalar"},appProtocol:{t:"scalar"},port:{t:"scalar"},targetPort:["util\u002fintstr","IntOrString"],nodePort:{t:"scalar"}}}),
    ServiceSpec: () => ({t:"struct",f:{ports:{patchMergeKey:"port",patchStrategy:["merge"],t:"list",i:["core\u002fv1\u002fservice","ServicePort"],listType:"map",listMapKeys:["port","protocol"]},selector:{mapType:"atomic",t:"map",v:{t:"scalar"}},clusterIP:{t:"scalar"},clusterIPs:{t:"list",i:{t:"scalar"},listType:"atomic"},type:{t:"scalar"},externalIPs:{t:"list",i:{t:"scalar"},listType:"atomic"},sessionAffinity:{t:"scalar"},loadBalancerIP:{t:"scalar"},loadBalancerSourceRanges:{t:"list",i:{t:"scalar"},listType:"atomic"},externalName:{t:"scalar"},externalTrafficPolicy:{t:"scalar"},healthCheckNodePort:{t:"scalar"},publishNotReadyAddresses:{t:"scalar"},sessionAffinityConfig:["core\u002fv1\u002fservice","SessionAffinityConfig"],ipFamilies:{t:"list",i:{t:"scalar"},listType:"atomic"},ipFamilyPolicy:{t:"scalar"},allocateLoadBalancerNodePorts:{t:"scalar"},loadBalancerClass:{t:"scalar"},internalTrafficPolicy:{t:"scalar"},trafficDistribution:{t:"scalar"}}}),
    ServiceStatus: () => ({t:"struct",f:{loadBalancer:["core\u002fv1\u002fservice","LoadBalancerStatus"],conditions:{patchMergeKey:"type",patchStrategy:["merge"],t:"list",i:["meta\u002fv1","Condition"],listType:"map",listMapKeys:["type"]}}}),
    SessionAffinityConfig: () => ({t:"struct",f:{clientIP:["core\u002fv1\u002fservice","ClientIPConfig"]}}),
  },
  versions: {
    "\u002fservices\u002fv1": {cells: [{type:"string",path:["metadata","name"]}, {type:"string",path:["spec","type"]}, {...{type:"string"}, cel: (self, c) => { const b = c.budget; return (b.charge(5),cel.f.optional_orValue_value(b,cel.f.optional_list_optindex_optional_int(b,cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"clusterIPs"),0),()=>"\u003cnone\u003e")); }}, {...{type:"string"}, cel: (self, c) => { const b = c.budget; return (b.charge(78),(((self?.spec?.type??cel.getPath(self,"spec","type"))==="ExternalName")?cel.f.optional_orValue_value(b,cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"externalName"),()=>""):(cel.and(()=>((self?.spec?.type??cel.getPath(self,"spec","type"))==="LoadBalancer"),()=>cel.greater(cel.f.size_list(b,cel.map(cel.f.optional_orValue_value(b,cel.selectOptional((self?.status?.loadBalancer??cel.getPath(self,"status","loadBalancer")),"ingress"),()=>[]),(v0)=>((!(cel.f.optional_orValue_value(b,cel.selectOptional(v0,"ip"),()=>"")===""))?(v0?.ip??cel.getPath(v0,"ip")):cel.f.optional_orValue_value(b,cel.selectOptional(v0,"hostname"),()=>"")),[b,13])),0))?cel.f.list_join_string(b,cel.f.add_list(b,cel.map(cel.f.optional_orValue_value(b,cel.selectOptional((self?.status?.loadBalancer??cel.getPath(self,"status","loadBalancer")),"ingress"),()=>[]),(v1)=>((!(cel.f.optional_orValue_value(b,cel.selectOptional(v1,"ip"),()=>"")===""))?(v1?.ip??cel.getPath(v1,"ip")):cel.f.optional_orValue_value(b,cel.selectOptional(v1,"hostname"),()=>"")),[b,13]),cel.f.optional_orValue_value(b,cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"externalIPs"),()=>[])),","):(cel.hasField((self?.spec??cel.getPath(self,"spec")),"externalIPs")?cel.f.list_join_string(b,(self?.spec?.externalIPs??cel.getPath(self,"spec","externalIPs")),","):(((self?.spec?.type??cel.getPath(self,"spec","type"))==="LoadBalancer")?"\u003cpending\u003e":"\u003cnone\u003e"))))); }}, {...{type:"string"}, cel: (self, c) => { const b = c.budget; return (b.charge(10),((!cel.hasField((self?.spec??cel.getPath(self,"spec")),"ports"))?"\u003cnone\u003e":cel.f.list_join_string(b,cel.map((self?.spec?.ports??cel.getPath(self,"spec","ports")),(v0)=>cel.f.add_string(b,cel.f.add_string(b,cel.f.add_string(b,cel.f.int64_to_string(b,(v0?.port??cel.getPath(v0,"port"))),((!cel.equalNumbers(cel.f.optional_orValue_value(b,cel.selectOptional(v0,"nodePort"),()=>0),0))?cel.f.add_string(b,":",cel.f.int64_to_string(b,(v0?.nodePort??cel.getPath(v0,"nodePort")))):"")),"\u002f"),(v0?.protocol??cel.getPath(v0,"protocol"))),[b,20]),","))); }}, {...{type:"string"}, cel: (self, c) => { const b = c.budget; return (b.charge(8),(cel.hasField((self?.metadata??cel.getPath(self,"metadata")),"creationTimestamp")?cel.f.age_timestamp(b,cel.convert((self?.metadata?.creationTimestamp??cel.getPath(self,"metadata","creationTimestamp")),"t")):"\u003cunknown\u003e")); }}, {...{type:"string"}, cel: (self, c) => { const b = c.budget; return (b.charge(73),(cel.equalNumbers(cel.f.size_map(b,cel.f.optional_orValue_value(b,cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"selector"),()=>cel.mapOf([],[]))),0)?"\u003cnone\u003e":cel.f.list_join_string(b,cel.map(cel.f.optional_orValue_value(b,cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"selector"),()=>cel.mapOf([],[])),(v0)=>cel.f.add_string(b,cel.f.add_string(b,v0,"="),cel.f.index_map(b,cel.f.optional_orValue_value(b,cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"selector"),()=>cel.mapOf([],[])),v0)),[b,42]),","))); }}], fields: [{path:["spec","clusterIP"],"default":""}, {path:["spec","type"],"default":""}], proxies: {}},
  },
};
};
