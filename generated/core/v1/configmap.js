// generated from resources/types/core/v1/ConfigMap.yaml, do not edit
export default (rt) => {
"use strict";
const cel = rt.cel;
const unit_meta_v1 = rt.unit("meta\u002fv1");

// decode
const item_ConfigMap_data = (x, d) => x === null ? "" : typeof x === "string" ? x : d.string(x, words_ConfigMap[4]);
const item_ConfigMap_binaryData = (x, d) => x === null ? null : d.bytes(x, words_ConfigMap[6]);
const words_ConfigMap = rt.words("ConfigMap", [["kind","string"],["apiVersion","string"],["metadata","v1.ObjectMeta"],["immutable","bool"],["data","string"],["data","map[string]string"],["binaryData","[]uint8"],["binaryData","map[string][]uint8"]]);
function decode_ConfigMap(v, d) {
  let v0, v1, v2, v3, v4, v5;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "kind": v0 = typeof x === "string" ? x : d.string(x, words_ConfigMap[0]); break;
        case "apiVersion": v1 = typeof x === "string" ? x : d.string(x, words_ConfigMap[1]); break;
        case "metadata": v2 = d.struct(x, unit_meta_v1.decode.ObjectMeta, words_ConfigMap[2]); break;
        case "immutable": v3 = typeof x === "boolean" ? x : d.boolean(x, words_ConfigMap[3]); break;
        case "data": v4 = d.map(x, item_ConfigMap_data, words_ConfigMap[5]); break;
        case "binaryData": v5 = d.map(x, item_ConfigMap_binaryData, words_ConfigMap[7]); break;
        default: if ((k = d.unknown(k, v, words_ConfigMap)) !== undefined) continue;
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
  if (v5 !== undefined && rt.some(v5)) o.binaryData = v5;
  return o;
}

// rules
const list_ConfigMap = [
  {when:2,message:"",reason:"FieldValueInvalid",path:["metadata","generateName"],suffix:".metadata.generateName",format:"dnsSubdomain", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(4),(!cel.hasField((self?.metadata??cel.getPath(self,"metadata")),"generateName"))); }, value: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(24),((cel.f.ends_with_string(b,(self?.metadata?.generateName??cel.getPath(self,"metadata","generateName")),"-")&&cel.greater(cel.f.size_string(b,(self?.metadata?.generateName??cel.getPath(self,"metadata","generateName"))),1))?cel.f.add_string(b,cel.f.string_substring_int_int(b,(self?.metadata?.generateName??cel.getPath(self,"metadata","generateName")),0,cel.subtractInt(cel.f.size_string(b,(self?.metadata?.generateName??cel.getPath(self,"metadata","generateName"))),2)),"a"):(self?.metadata?.generateName??cel.getPath(self,"metadata","generateName")))); }},
  {when:3,message:"",reason:"FieldValueInvalid",each:["data","*"],format:"configMapKey", value: (self, oldSelf, c, at) => { const b = c.budget; const key = at.key; return (b.charge(1),key); }},
  {when:3,message:"duplicate of key present in binaryData",reason:"FieldValueInvalid",each:["data","*"], rule: (self, oldSelf, c, at) => { const b = c.budget; const key = at.key; return (b.charge(36),(!cel.f.in_map(b,key,cel.f.optional_orValue_value(b,cel.convert(cel.selectOptional(self,"binaryData"),["?",["m",null,"b"]]),()=>cel.mapOf([],[]))))); }, value: (self, oldSelf, c, at) => { const b = c.budget; const key = at.key; return (b.charge(1),key); }},
  {when:3,message:"",reason:"FieldValueInvalid",each:["binaryData","*"],format:"configMapKey", value: (self, oldSelf, c, at) => { const b = c.budget; const key = at.key; return (b.charge(1),key); }},
  {when:3,message:"may not be more than 1048576 bytes",reason:"FieldValueTooLong", rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(72),cel.lessEquals(cel.addInt(cel.f.list_int_sum_int(b,cel.map(cel.f.optional_orValue_value(b,cel.selectOptional(self,"data"),()=>cel.mapOf([],[])),(v0)=>(cel.f.optional_hasValue(b,cel.f.map_optindex_optional_value(b,(self?.data??cel.getPath(self,"data")),v0))?cel.f.size_bytes(b,cel.f.string_to_bytes(b,cel.f.index_map(b,(self?.data??cel.getPath(self,"data")),v0))):0),[b,15])),cel.f.list_int_sum_int(b,cel.map(cel.f.optional_orValue_value(b,cel.convert(cel.selectOptional(self,"binaryData"),["?",["m",null,"b"]]),()=>cel.mapOf([],[])),(v1)=>(cel.f.optional_hasValue(b,cel.f.map_optindex_optional_value(b,cel.convert((self?.binaryData??cel.getPath(self,"binaryData")),["m",null,"b"]),v1))?cel.f.size_bytes(b,cel.f.index_map(b,cel.convert((self?.binaryData??cel.getPath(self,"binaryData")),["m",null,"b"]),v1)):0),[b,14]))),1048576)); }, field: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(0),"[]"); }},
  {when:2,message:"field is immutable when `immutable` is set",reason:"FieldValueForbidden",path:["immutable"],suffix:".immutable",transition:true, rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(8),cel.or(()=>(!cel.f.optional_orValue_value(b,cel.selectOptional(oldSelf,"immutable"),()=>false)),()=>cel.f.optional_orValue_value(b,cel.selectOptional(self,"immutable"),()=>false))); }},
  {when:2,message:"field is immutable when `immutable` is set",reason:"FieldValueForbidden",path:["data"],suffix:".data",transition:true, rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(10),cel.or(()=>(!cel.f.optional_orValue_value(b,cel.selectOptional(oldSelf,"immutable"),()=>false)),()=>cel.equal(cel.selectOptional(self,"data"),cel.selectOptional(oldSelf,"data"),b))); }},
  {when:2,message:"field is immutable when `immutable` is set",reason:"FieldValueForbidden",path:["binaryData"],suffix:".binaryData",transition:true, rule: (self, oldSelf, c, at) => { const b = c.budget; return (b.charge(10),cel.or(()=>(!cel.f.optional_orValue_value(b,cel.selectOptional(oldSelf,"immutable"),()=>false)),()=>cel.equal(cel.convert(cel.selectOptional(self,"binaryData"),["?",["m",null,"b"]]),cel.convert(cel.selectOptional(oldSelf,"binaryData"),["?",["m",null,"b"]]),b))); }},
];
function rules_ConfigMap(s, o, w) {
  w.apply(list_ConfigMap, s, o);
  if (!rt.isObject(s)) return;
}

return {
  decode: {
    ConfigMap: decode_ConfigMap,
  },
  defaults: {
  },
  check: {
  },
  rules: {
    ConfigMap: rules_ConfigMap,
  },
  structure: {
    ConfigMap: () => ({t:"struct",f:{kind:{t:"scalar"},apiVersion:{t:"scalar"},metadata:["meta\u002fv1","ObjectMeta"],immutable:{t:"scalar"},data:{t:"map",v:{t:"scalar"}},binaryData:{t:"map",v:{t:"scalar"}}}}),
  },
  versions: {
    "\u002fconfigmaps\u002fv1": {cells: [{type:"string",path:["metadata","name"]}, {...{type:"string"}, cel: (self, c) => { const b = c.budget; return (b.charge(69),cel.addInt(cel.f.size_map(b,cel.f.optional_orValue_value(b,cel.selectOptional(self,"data"),()=>cel.mapOf([],[]))),cel.f.size_map(b,cel.f.optional_orValue_value(b,cel.convert(cel.selectOptional(self,"binaryData"),["?",["m",null,"b"]]),()=>cel.mapOf([],[]))))); }}, {...{type:"string"}, cel: (self, c) => { const b = c.budget; return (b.charge(8),(cel.hasField((self?.metadata??cel.getPath(self,"metadata")),"creationTimestamp")?cel.f.age_timestamp(b,cel.convert((self?.metadata?.creationTimestamp??cel.getPath(self,"metadata","creationTimestamp")),"t")):"\u003cunknown\u003e")); }}], fields: [], proxies: {}},
  },
};
};
