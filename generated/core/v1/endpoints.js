// generated from 4 definitions, do not edit
export default (rt) => {
"use strict";
const cel = rt.cel;
const unit_core_v1 = rt.unit("core\u002fv1");
const unit_meta_v1 = rt.unit("meta\u002fv1");

// decode
const words_EndpointAddress = rt.words("EndpointAddress", [["ip","string"],["hostname","string"],["nodeName","string"],["targetRef","v1.ObjectReference"]]);
function decode_EndpointAddress(v, d) {
  let v0, v1, v2, v3;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "ip": v0 = typeof x === "string" ? x : d.string(x, words_EndpointAddress[0]); break;
        case "hostname": v1 = typeof x === "string" ? x : d.string(x, words_EndpointAddress[1]); break;
        case "nodeName": v2 = typeof x === "string" ? x : d.string(x, words_EndpointAddress[2]); break;
        case "targetRef": v3 = d.struct(x, unit_core_v1.decode.ObjectReference, words_EndpointAddress[3]); break;
        default: if ((k = d.unknown(k, v, words_EndpointAddress)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  o.ip = v0 === undefined ? "" : v0;
  if (v1 !== undefined && v1 !== "") o.hostname = v1;
  if (v2 !== undefined) o.nodeName = v2;
  if (v3 !== undefined) o.targetRef = v3;
  return o;
}
const words_EndpointPort = rt.words("EndpointPort", [["name","string"],["port","int32"],["protocol","v1.Protocol"],["appProtocol","string"]]);
function decode_EndpointPort(v, d) {
  let v0, v1, v2, v3;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "name": v0 = typeof x === "string" ? x : d.string(x, words_EndpointPort[0]); break;
        case "port": v1 = d.int32(x, words_EndpointPort[1]); break;
        case "protocol": v2 = typeof x === "string" ? x : d.string(x, words_EndpointPort[2]); break;
        case "appProtocol": v3 = typeof x === "string" ? x : d.string(x, words_EndpointPort[3]); break;
        default: if ((k = d.unknown(k, v, words_EndpointPort)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined && v0 !== "") o.name = v0;
  o.port = v1 === undefined ? 0 : v1;
  if (v2 !== undefined && v2 !== "") o.protocol = v2;
  if (v3 !== undefined) o.appProtocol = v3;
  return o;
}
const words_EndpointSubset = rt.words("EndpointSubset", [["addresses","[]v1.EndpointAddress","v1.EndpointAddress"],["notReadyAddresses","[]v1.EndpointAddress","v1.EndpointAddress"],["ports","[]v1.EndpointPort","v1.EndpointPort"]]);
function decode_EndpointSubset(v, d) {
  let v0, v1, v2;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "addresses": v0 = d.structs(x, decode_EndpointAddress, words_EndpointSubset[0]); break;
        case "notReadyAddresses": v1 = d.structs(x, decode_EndpointAddress, words_EndpointSubset[1]); break;
        case "ports": v2 = d.structs(x, decode_EndpointPort, words_EndpointSubset[2]); break;
        default: if ((k = d.unknown(k, v, words_EndpointSubset)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined && v0.length !== 0) o.addresses = v0;
  if (v1 !== undefined && v1.length !== 0) o.notReadyAddresses = v1;
  if (v2 !== undefined && v2.length !== 0) o.ports = v2;
  return o;
}
const words_Endpoints = rt.words("Endpoints", [["kind","string"],["apiVersion","string"],["metadata","v1.ObjectMeta"],["subsets","[]v1.EndpointSubset","v1.EndpointSubset"]]);
function decode_Endpoints(v, d) {
  let v0, v1, v2, v3;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "kind": v0 = typeof x === "string" ? x : d.string(x, words_Endpoints[0]); break;
        case "apiVersion": v1 = typeof x === "string" ? x : d.string(x, words_Endpoints[1]); break;
        case "metadata": v2 = d.struct(x, unit_meta_v1.decode.ObjectMeta, words_Endpoints[2]); break;
        case "subsets": v3 = d.structs(x, decode_EndpointSubset, words_Endpoints[3]); break;
        default: if ((k = d.unknown(k, v, words_Endpoints)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined && v0 !== "") o.kind = v0;
  if (v1 !== undefined && v1 !== "") o.apiVersion = v1;
  o.metadata = v2 === undefined ? unit_meta_v1.decode.ObjectMeta({}, d) : v2;
  if (v3 !== undefined && v3.length !== 0) o.subsets = v3;
  return o;
}

// defaults
function order_EndpointPort(o) {
  const n = {};
  let x;
  if ((x = o.name) !== undefined) n.name = x;
  if ((x = o.port) !== undefined) n.port = x;
  if ((x = o.protocol) !== undefined) n.protocol = x;
  if ((x = o.appProtocol) !== undefined) n.appProtocol = x;
  return n;
}
function defaults_EndpointPort(o, c) {
  let n = false;
  if (o.protocol === undefined || o.protocol === "") { o.protocol = "TCP"; n = true; }
  if (n) o = order_EndpointPort(o);
  return o;
}
function defaults_EndpointSubset(o, c) {
  rt.fillList(o.ports, defaults_EndpointPort, c);
  return o;
}
function defaults_Endpoints(o, c) {
  rt.fillList(o.subsets, defaults_EndpointSubset, c);
  return o;
}

// check
const checks = (() => {
  const exports = {};

exports.c0 = validate1;
const schema1 = {"properties":{"protocol":{"enum":["SCTP","TCP","UDP"]}}};

function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.protocol !== undefined){
let data0 = data.protocol;
if(!(((data0 === "SCTP") || (data0 === "TCP")) || (data0 === "UDP"))){
const err0 = {instancePath:instancePath+"/protocol",schemaPath:"#/properties/protocol/enum",keyword:"enum",params:{allowedValues: schema1.properties.protocol.enum}};
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
validate1.errors = vErrors;
return errors === 0;
}

exports.c1 = validate2;
const schema2 = {"properties":{"ports":{"items":{"allOf":[{"$ref":"#/$defs/io.k8s.api.core.v1.EndpointPort"}]}}}};

function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ports !== undefined){
let data0 = data.ports;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate1(data0[i0], {instancePath:instancePath+"/ports/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
}
}
}
validate2.errors = vErrors;
return errors === 0;
}

exports.c2 = validate4;
const schema3 = {"properties":{"subsets":{"items":{"allOf":[{"$ref":"#/$defs/io.k8s.api.core.v1.EndpointSubset"}]}}}};

function validate4(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.subsets !== undefined){
let data0 = data.subsets;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate2(data0[i0], {instancePath:instancePath+"/subsets/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
}
}
}
validate4.errors = vErrors;
return errors === 0;
}

  return exports;
})();

// rules
function rules_EndpointAddress_ip(s, o, w) {
  w.format("endpointIp", s);
}
function rules_EndpointAddress_hostname(s, o, w) {
  w.format("dnsLabel", s);
}
function rules_EndpointAddress_nodeName(s, o, w) {
  w.format("dnsSubdomain", s);
}
function rules_EndpointAddress(s, o, w) {
  if (!rt.isObject(s)) return;
  const p = rt.isObject(o) ? o : undefined;
  w.field("ip", s.ip, p === undefined ? undefined : p.ip, rules_EndpointAddress_ip);
  w.field("hostname", s.hostname, p === undefined ? undefined : p.hostname, rules_EndpointAddress_hostname);
  w.field("nodeName", s.nodeName, p === undefined ? undefined : p.nodeName, rules_EndpointAddress_nodeName);
}
function rules_EndpointPort_name(s, o, w) {
  w.format("dnsLabel", s);
}
function rules_EndpointPort_port(s, o, w) {
  w.format("portNumber", s);
}
function rules_EndpointPort_appProtocol(s, o, w) {
  w.format("qualifiedName", s);
}
function rules_EndpointPort(s, o, w) {
  if (!rt.isObject(s)) return;
  const p = rt.isObject(o) ? o : undefined;
  w.field("name", s.name, p === undefined ? undefined : p.name, rules_EndpointPort_name);
  w.field("port", s.port, p === undefined ? undefined : p.port, rules_EndpointPort_port);
  w.field("appProtocol", s.appProtocol, p === undefined ? undefined : p.appProtocol, rules_EndpointPort_appProtocol);
}
const list_EndpointSubset = [
  {when:3,message:"must specify `addresses` or `notReadyAddresses`",reason:"FieldValueRequired", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(31),cel.or(()=>cel.greater(cel.f.size_list(b,cel.f.optional_orValue_value(b,cel.selectOptional(self,"addresses"),()=>[])),0),()=>cel.greater(cel.f.size_list(b,cel.f.optional_orValue_value(b,cel.selectOptional(self,"notReadyAddresses"),()=>[])),0))); }},
  {when:3,message:"",reason:"FieldValueRequired",path:["name"],suffix:".name",each:["ports","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const item = at.value; return (b.charge(7),((item.name!=null)||cel.equalNumbers(cel.f.size_list(b,(self?.ports??cel.getPath(self,"ports"))),1))); }},
];
function rules_EndpointSubset_addresses(s, o, w) {
  w.items(s, o, rules_EndpointAddress, undefined);
}
function rules_EndpointSubset_notReadyAddresses(s, o, w) {
  w.items(s, o, rules_EndpointAddress, undefined);
}
function rules_EndpointSubset_ports(s, o, w) {
  w.items(s, o, rules_EndpointPort, undefined);
}
function rules_EndpointSubset(s, o, w) {
  w.apply(list_EndpointSubset, s, o);
  if (!rt.isObject(s)) return;
  const p = rt.isObject(o) ? o : undefined;
  w.field("addresses", s.addresses, p === undefined ? undefined : p.addresses, rules_EndpointSubset_addresses);
  w.field("notReadyAddresses", s.notReadyAddresses, p === undefined ? undefined : p.notReadyAddresses, rules_EndpointSubset_notReadyAddresses);
  w.field("ports", s.ports, p === undefined ? undefined : p.ports, rules_EndpointSubset_ports);
}
function rules_Endpoints_subsets(s, o, w) {
  w.items(s, o, rules_EndpointSubset, undefined);
}
function rules_Endpoints(s, o, w) {
  if (!rt.isObject(s)) return;
  const p = rt.isObject(o) ? o : undefined;
  w.field("subsets", s.subsets, p === undefined ? undefined : p.subsets, rules_Endpoints_subsets);
}

return {
  decode: {
    EndpointAddress: decode_EndpointAddress,
    EndpointPort: decode_EndpointPort,
    EndpointSubset: decode_EndpointSubset,
    Endpoints: decode_Endpoints,
  },
  defaults: {
    EndpointPort: defaults_EndpointPort,
    EndpointSubset: defaults_EndpointSubset,
    Endpoints: defaults_Endpoints,
  },
  check: {
    EndpointPort: checks.c0,
    EndpointSubset: checks.c1,
    Endpoints: checks.c2,
  },
  rules: {
    EndpointAddress: rules_EndpointAddress,
    EndpointPort: rules_EndpointPort,
    EndpointSubset: rules_EndpointSubset,
    Endpoints: rules_Endpoints,
  },
  structure: {
    EndpointAddress: () => ({mapType:"atomic",t:"struct",f:{ip:{t:"scalar"},hostname:{t:"scalar"},nodeName:{t:"scalar"},targetRef:["core\u002fv1","ObjectReference"]}}),
    EndpointPort: () => ({mapType:"atomic",t:"struct",f:{name:{t:"scalar"},port:{t:"scalar"},protocol:{t:"scalar"},appProtocol:{t:"scalar"}}}),
    EndpointSubset: () => ({t:"struct",f:{addresses:{t:"list",i:["core\u002fv1\u002fendpoints","EndpointAddress"],listType:"atomic"},notReadyAddresses:{t:"list",i:["core\u002fv1\u002fendpoints","EndpointAddress"],listType:"atomic"},ports:{t:"list",i:["core\u002fv1\u002fendpoints","EndpointPort"],listType:"atomic"}}}),
    Endpoints: () => ({t:"struct",f:{kind:{t:"scalar"},apiVersion:{t:"scalar"},metadata:["meta\u002fv1","ObjectMeta"],subsets:{t:"list",i:["core\u002fv1\u002fendpoints","EndpointSubset"],listType:"atomic"}}}),
  },
  versions: {
    "\u002fendpoints\u002fv1": {cells: [{type:"string",path:["metadata","name"]}, {...{type:"string"}, cel: (self, c) => { const b = c.budget; return (b.charge(22),((!(self.subsets!=null))?"\u003cnone\u003e":cel.f.index_list(b,cel.map([cel.f.string_split_string(b,cel.f.list_join_string(b,cel.filter(cel.map((self?.subsets??cel.getPath(self,"subsets")),(v0)=>((!(v0.ports!=null))?cel.f.list_join_string(b,cel.map(cel.f.optional_orValue_value(b,cel.selectOptional(v0,"addresses"),()=>[]),(v1)=>(v1?.ip??cel.getPath(v1,"ip")),[b,5]),","):cel.f.list_join_string(b,cel.filter(cel.map((v0?.ports??cel.getPath(v0,"ports")),(v2)=>cel.f.list_join_string(b,cel.map(cel.f.optional_orValue_value(b,cel.selectOptional(v0,"addresses"),()=>[]),(v3)=>cel.f.add_string(b,cel.f.add_string(b,(cel.f.contains_string(b,(v3?.ip??cel.getPath(v3,"ip")),":")?cel.f.add_string(b,cel.f.add_string(b,"[",(v3?.ip??cel.getPath(v3,"ip"))),"]"):(v3?.ip??cel.getPath(v3,"ip"))),":"),cel.f.int64_to_string(b,(v2?.port??cel.getPath(v2,"port")))),[b,18]),","),[b,18]),(v4)=>(!(v4==="")),[b,5]),",")),[b,27]),(v5)=>(!(v5==="")),[b,5]),","),",")],(v6)=>(cel.lessEquals(cel.f.size_list(b,v6),3)?cel.f.list_join_string(b,v6,","):cel.f.add_string(b,cel.f.add_string(b,cel.f.add_string(b,cel.f.list_join_string(b,cel.map2(v6,(v7,v8)=>(cel.less(v7,3)?v8:undefined),[b,6]),",")," + "),cel.f.int64_to_string(b,cel.subtractInt(cel.f.size_list(b,v6),3)))," more...")),[b,19]),0))); }}, {...{type:"string"}, cel: (self, c) => { const b = c.budget; return (b.charge(8),(cel.hasField((self?.metadata??cel.getPath(self,"metadata")),"creationTimestamp")?cel.f.age_timestamp(b,cel.convert((self?.metadata?.creationTimestamp??cel.getPath(self,"metadata","creationTimestamp")),"t")):"\u003cunknown\u003e")); }}], fields: [], proxies: {}},
  },
};
};
