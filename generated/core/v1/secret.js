// generated from resources/types/core/v1/Secret.yaml, do not edit
export default (rt) => {
"use strict";
const cel = rt.cel;
const unit_meta_v1 = rt.unit("meta\u002fv1");

// decode
const item_Secret_data = (x, d) => x === null ? null : d.bytes(x, words_Secret[4]);
const item_Secret_stringData = (x, d) => x === null ? "" : typeof x === "string" ? x : d.string(x, words_Secret[7]);
const words_Secret = rt.words("Secret", [["kind","string"],["apiVersion","string"],["metadata","v1.ObjectMeta"],["immutable","bool"],["data","[]uint8"],["data","map[string][]uint8"],["type","v1.SecretType"],["stringData","string"],["stringData","map[string]string"]]);
function decode_Secret(v, d) {
  let v0, v1, v2, v3, v4, v5, v6;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "kind": v0 = typeof x === "string" ? x : d.string(x, words_Secret[0]); break;
        case "apiVersion": v1 = typeof x === "string" ? x : d.string(x, words_Secret[1]); break;
        case "metadata": v2 = d.struct(x, unit_meta_v1.decode.ObjectMeta, words_Secret[2]); break;
        case "immutable": v3 = typeof x === "boolean" ? x : d.boolean(x, words_Secret[3]); break;
        case "data": v4 = d.map(x, item_Secret_data, words_Secret[5]); break;
        case "type": v5 = typeof x === "string" ? x : d.string(x, words_Secret[6]); break;
        case "stringData": v6 = d.map(x, item_Secret_stringData, words_Secret[8]); break;
        default: if ((k = d.unknown(k, v, words_Secret)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined && v0 !== "") o.kind = v0;
  if (v1 !== undefined && v1 !== "") o.apiVersion = v1;
  o.metadata = v2 === undefined ? unit_meta_v1.decode.ObjectMeta({}, d) : v2;
  if (v3 !== undefined) o.immutable = v3;
  if (v4 !== undefined && rt.some(v4)) o.data = v4;
  if (v5 !== undefined && v5 !== "") o.type = v5;
  if (v6 !== undefined && rt.some(v6)) o.stringData = v6;
  return o;
}

// defaults
function order_Secret(o) {
  const n = {};
  let x;
  if ((x = o.kind) !== undefined) n.kind = x;
  if ((x = o.apiVersion) !== undefined) n.apiVersion = x;
  if ((x = o.metadata) !== undefined) n.metadata = x;
  if ((x = o.immutable) !== undefined) n.immutable = x;
  if ((x = o.data) !== undefined) n.data = x;
  if ((x = o.type) !== undefined) n.type = x;
  if ((x = o.stringData) !== undefined) n.stringData = x;
  return n;
}
function defaults_Secret(o, c) {
  let n = false;
  if (o.type === undefined || o.type === "") { o.type = "Opaque"; n = true; }
  if (n) o = order_Secret(o);
  return o;
}

// rules
const list_Secret = [
  {when:2,message:"",reason:"FieldValueInvalid",path:["metadata","generateName"],suffix:".metadata.generateName",format:"dnsSubdomain", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(4),(!cel.hasField((self?.metadata??cel.getPath(self,"metadata")),"generateName"))); }, value: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(24),((cel.f.ends_with_string(b,(self?.metadata?.generateName??cel.getPath(self,"metadata","generateName")),"-")&&cel.greater(cel.f.size_string(b,(self?.metadata?.generateName??cel.getPath(self,"metadata","generateName"))),1))?cel.f.add_string(b,cel.f.string_substring_int_int(b,(self?.metadata?.generateName??cel.getPath(self,"metadata","generateName")),0,cel.subtractInt(cel.f.size_string(b,(self?.metadata?.generateName??cel.getPath(self,"metadata","generateName"))),2)),"a"):(self?.metadata?.generateName??cel.getPath(self,"metadata","generateName")))); }},
  {when:3,message:"",reason:"FieldValueInvalid",each:["data","*"],format:"configMapKey", value: (self, oldSelf, c, at) => { const b = c.budget; const key = at.key; return (b.charge(1),key); }},
  {when:3,message:"may not be more than 1048576 bytes",reason:"FieldValueTooLong",path:["data"],suffix:".data", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(36),cel.lessEquals(cel.f.list_int_sum_int(b,cel.map(cel.f.optional_orValue_value(b,cel.convert(cel.selectOptional(self,"data"),["?",["m",null,"b"]]),()=>cel.mapOf([],[])),(v0)=>(cel.f.optional_hasValue(b,cel.f.map_optindex_optional_value(b,cel.convert((self?.data??cel.getPath(self,"data")),["m",null,"b"]),v0))?cel.f.size_bytes(b,cel.f.index_map(b,cel.convert((self?.data??cel.getPath(self,"data")),["m",null,"b"]),v0)):0),[b,14])),1048576)); }},
  {when:3,message:"",reason:"FieldValueRequired", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(39),cel.or(()=>(!(cel.f.optional_orValue_value(b,cel.selectOptional(self,"type"),()=>"")==="kubernetes.io\u002ftls")),()=>cel.f.in_map(b,"tls.crt",cel.f.optional_orValue_value(b,cel.convert(cel.selectOptional(self,"data"),["?",["m",null,"b"]]),()=>cel.mapOf([],[]))))); }, field: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),"data[tls.crt]"); }},
  {when:3,message:"",reason:"FieldValueRequired", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(39),cel.or(()=>(!(cel.f.optional_orValue_value(b,cel.selectOptional(self,"type"),()=>"")==="kubernetes.io\u002ftls")),()=>cel.f.in_map(b,"tls.key",cel.f.optional_orValue_value(b,cel.convert(cel.selectOptional(self,"data"),["?",["m",null,"b"]]),()=>cel.mapOf([],[]))))); }, field: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),"data[tls.key]"); }},
  {when:3,message:"",reason:"FieldValueRequired", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(74),cel.or(()=>cel.or(()=>(!(cel.f.optional_orValue_value(b,cel.selectOptional(self,"type"),()=>"")==="kubernetes.io\u002fbasic-auth")),()=>cel.f.in_map(b,"username",cel.f.optional_orValue_value(b,cel.convert(cel.selectOptional(self,"data"),["?",["m",null,"b"]]),()=>cel.mapOf([],[])))),()=>cel.f.in_map(b,"password",cel.f.optional_orValue_value(b,cel.convert(cel.selectOptional(self,"data"),["?",["m",null,"b"]]),()=>cel.mapOf([],[]))))); }, field: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),"data[username]"); }},
  {when:3,message:"",reason:"FieldValueRequired", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(74),cel.or(()=>cel.or(()=>(!(cel.f.optional_orValue_value(b,cel.selectOptional(self,"type"),()=>"")==="kubernetes.io\u002fbasic-auth")),()=>cel.f.in_map(b,"username",cel.f.optional_orValue_value(b,cel.convert(cel.selectOptional(self,"data"),["?",["m",null,"b"]]),()=>cel.mapOf([],[])))),()=>cel.f.in_map(b,"password",cel.f.optional_orValue_value(b,cel.convert(cel.selectOptional(self,"data"),["?",["m",null,"b"]]),()=>cel.mapOf([],[]))))); }, field: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),"data[password]"); }},
  {when:3,message:"",reason:"FieldValueRequired", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(42),cel.or(()=>(!(cel.f.optional_orValue_value(b,cel.selectOptional(self,"type"),()=>"")==="kubernetes.io\u002fssh-auth")),()=>cel.greater(cel.f.size_bytes(b,cel.f.optional_orValue_value(b,cel.f.map_optindex_optional_value(b,cel.f.optional_orValue_value(b,cel.convert(cel.selectOptional(self,"data"),["?",["m",null,"b"]]),()=>cel.mapOf([],[])),"ssh-privatekey"),()=>cel.bytes(""))),0))); }, field: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),"data[ssh-privatekey]"); }},
  {when:3,message:"",reason:"FieldValueRequired", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(39),cel.or(()=>(!(cel.f.optional_orValue_value(b,cel.selectOptional(self,"type"),()=>"")==="kubernetes.io\u002fdockercfg")),()=>cel.f.in_map(b,".dockercfg",cel.f.optional_orValue_value(b,cel.convert(cel.selectOptional(self,"data"),["?",["m",null,"b"]]),()=>cel.mapOf([],[]))))); }, field: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),"data[.dockercfg]"); }},
  {when:3,message:"",reason:"FieldValueInvalid", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(47),cel.or(()=>cel.or(()=>(!(cel.f.optional_orValue_value(b,cel.selectOptional(self,"type"),()=>"")==="kubernetes.io\u002fdockercfg")),()=>(!cel.f.in_map(b,".dockercfg",cel.f.optional_orValue_value(b,cel.convert(cel.selectOptional(self,"data"),["?",["m",null,"b"]]),()=>cel.mapOf([],[]))))),()=>(cel.f.json_object_fault_string(b,cel.f.bytes_to_string(b,cel.f.index_map(b,cel.convert((self?.data??cel.getPath(self,"data")),["m",null,"b"]),".dockercfg")))===""))); }, messageExpression: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(5),cel.f.json_object_fault_string(b,cel.f.bytes_to_string(b,cel.f.index_map(b,cel.convert((self?.data??cel.getPath(self,"data")),["m",null,"b"]),".dockercfg")))); }, field: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),"data[.dockercfg]"); }, value: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),"\u003csecret contents redacted\u003e"); }},
  {when:3,message:"",reason:"FieldValueRequired", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(39),cel.or(()=>(!(cel.f.optional_orValue_value(b,cel.selectOptional(self,"type"),()=>"")==="kubernetes.io\u002fdockerconfigjson")),()=>cel.f.in_map(b,".dockerconfigjson",cel.f.optional_orValue_value(b,cel.convert(cel.selectOptional(self,"data"),["?",["m",null,"b"]]),()=>cel.mapOf([],[]))))); }, field: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),"data[.dockerconfigjson]"); }},
  {when:3,message:"",reason:"FieldValueInvalid", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(47),cel.or(()=>cel.or(()=>(!(cel.f.optional_orValue_value(b,cel.selectOptional(self,"type"),()=>"")==="kubernetes.io\u002fdockerconfigjson")),()=>(!cel.f.in_map(b,".dockerconfigjson",cel.f.optional_orValue_value(b,cel.convert(cel.selectOptional(self,"data"),["?",["m",null,"b"]]),()=>cel.mapOf([],[]))))),()=>(cel.f.json_object_fault_string(b,cel.f.bytes_to_string(b,cel.f.index_map(b,cel.convert((self?.data??cel.getPath(self,"data")),["m",null,"b"]),".dockerconfigjson")))===""))); }, messageExpression: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(5),cel.f.json_object_fault_string(b,cel.f.bytes_to_string(b,cel.f.index_map(b,cel.convert((self?.data??cel.getPath(self,"data")),["m",null,"b"]),".dockerconfigjson")))); }, field: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),"data[.dockerconfigjson]"); }, value: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),"\u003csecret contents redacted\u003e"); }},
  {when:3,message:"",reason:"FieldValueRequired", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(11),cel.or(()=>(!(cel.f.optional_orValue_value(b,cel.selectOptional(self,"type"),()=>"")==="kubernetes.io\u002fservice-account-token")),()=>(!(cel.f.optional_orValue_value(b,cel.f.optional_map_optindex_optional_value(b,cel.selectOptional(cel.selectOptional(self,"metadata"),"annotations"),"kubernetes.io\u002fservice-account.name"),()=>"")==="")))); }, field: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),"metadata.annotations[kubernetes.io\u002fservice-account.name]"); }},
  {when:2,message:"field is immutable when `immutable` is set",reason:"FieldValueForbidden",path:["immutable"],suffix:".immutable",transition:true, rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(8),cel.or(()=>(!cel.f.optional_orValue_value(b,cel.selectOptional(oldSelf,"immutable"),()=>false)),()=>cel.f.optional_orValue_value(b,cel.selectOptional(self,"immutable"),()=>false))); }},
  {when:2,message:"field is immutable when `immutable` is set",reason:"FieldValueForbidden",path:["data"],suffix:".data",transition:true, rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(10),cel.or(()=>(!cel.f.optional_orValue_value(b,cel.selectOptional(oldSelf,"immutable"),()=>false)),()=>cel.equal(cel.convert(cel.selectOptional(self,"data"),["?",["m",null,"b"]]),cel.convert(cel.selectOptional(oldSelf,"data"),["?",["m",null,"b"]]),b))); }},
];
function rules_Secret(s, o, w) {
  w.apply(list_Secret, s, o);
  if (!rt.isObject(s)) return;
  const p = rt.isObject(o) ? o : undefined;
  w.immutable("type", "always", s.type, p === undefined ? undefined : p.type, p !== undefined);
}

return {
  decode: {
    Secret: decode_Secret,
  },
  defaults: {
    Secret: defaults_Secret,
  },
  check: {
  },
  rules: {
    Secret: rules_Secret,
  },
  structure: {
    Secret: () => ({t:"struct",f:{kind:{t:"scalar"},apiVersion:{t:"scalar"},metadata:["meta\u002fv1","ObjectMeta"],immutable:{t:"scalar"},data:{t:"map",v:{t:"scalar"}},type:{t:"scalar"},stringData:{t:"map",v:{t:"scalar"}}}}),
  },
  versions: {
    "\u002fsecrets\u002fv1": {cells: [{type:"string",path:["metadata","name"]}, {type:"string",path:["type"]}, {...{type:"string"}, cel: (self, c) => { const b = c.budget; return (b.charge(34),cel.f.size_map(b,cel.f.optional_orValue_value(b,cel.convert(cel.selectOptional(self,"data"),["?",["m",null,"b"]]),()=>cel.mapOf([],[])))); }}, {...{type:"string"}, cel: (self, c) => { const b = c.budget; return (b.charge(8),(cel.hasField((self?.metadata??cel.getPath(self,"metadata")),"creationTimestamp")?cel.f.age_timestamp(b,cel.convert((self?.metadata?.creationTimestamp??cel.getPath(self,"metadata","creationTimestamp")),"t")):"\u003cunknown\u003e")); }}], fields: [{path:["type"],"default":""}], proxies: {}},
  },
};
};
