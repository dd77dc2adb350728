// generated from resources/types/coordination/v1/Lease.yaml, resources/types/coordination/v1/LeaseSpec.yaml, do not edit
export default (rt) => {
"use strict";
const cel = rt.cel;
const unit_meta_v1 = rt.unit("meta\u002fv1");

// decode
const words_Lease = rt.words("Lease", [["kind","string"],["apiVersion","string"],["metadata","v1.ObjectMeta"],["spec","v1.LeaseSpec"]]);
function decode_Lease(v, d) {
  let v0, v1, v2, v3;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "kind": v0 = typeof x === "string" ? x : d.string(x, words_Lease[0]); break;
        case "apiVersion": v1 = typeof x === "string" ? x : d.string(x, words_Lease[1]); break;
        case "metadata": v2 = d.struct(x, unit_meta_v1.decode.ObjectMeta, words_Lease[2]); break;
        case "spec": v3 = d.struct(x, decode_LeaseSpec, words_Lease[3]); break;
        default: if ((k = d.unknown(k, v, words_Lease)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined && v0 !== "") o.kind = v0;
  if (v1 !== undefined && v1 !== "") o.apiVersion = v1;
  o.metadata = v2 === undefined ? unit_meta_v1.decode.ObjectMeta({}, d) : v2;
  o.spec = v3 === undefined ? decode_LeaseSpec({}, d) : v3;
  return o;
}
const words_LeaseSpec = rt.words("LeaseSpec", [["holderIdentity","string"],["leaseDurationSeconds","int32"],["acquireTime","string"],["renewTime","string"],["leaseTransitions","int32"],["strategy","v1.CoordinatedLeaseStrategy"],["preferredHolder","string"]]);
function decode_LeaseSpec(v, d) {
  let v0, v1, v2, v3, v4, v5, v6;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "holderIdentity": v0 = typeof x === "string" ? x : d.string(x, words_LeaseSpec[0]); break;
        case "leaseDurationSeconds": v1 = d.int32(x, words_LeaseSpec[1]); break;
        case "acquireTime": v2 = d.microTime(x, words_LeaseSpec[2]); break;
        case "renewTime": v3 = d.microTime(x, words_LeaseSpec[3]); break;
        case "leaseTransitions": v4 = d.int32(x, words_LeaseSpec[4]); break;
        case "strategy": v5 = typeof x === "string" ? x : d.string(x, words_LeaseSpec[5]); break;
        case "preferredHolder": v6 = typeof x === "string" ? x : d.string(x, words_LeaseSpec[6]); break;
        default: if ((k = d.unknown(k, v, words_LeaseSpec)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined) o.holderIdentity = v0;
  if (v1 !== undefined) o.leaseDurationSeconds = v1;
  if (v2 !== undefined) o.acquireTime = v2;
  if (v3 !== undefined) o.renewTime = v3;
  if (v4 !== undefined) o.leaseTransitions = v4;
  if (v5 !== undefined) o.strategy = v5;
  if (v6 !== undefined) o.preferredHolder = v6;
  return o;
}

// rules
function rules_Lease(s, o, w) {
  if (!rt.isObject(s)) return;
  const p = rt.isObject(o) ? o : undefined;
  w.field("spec", s.spec, p === undefined ? undefined : p.spec, rules_LeaseSpec);
}
function rules_LeaseSpec_leaseDurationSeconds(s, o, w) {
  w.format("positive", s);
}
function rules_LeaseSpec_leaseTransitions(s, o, w) {
  w.format("nonNegative", s);
}
function rules_LeaseSpec(s, o, w) {
  if (!rt.isObject(s)) return;
  const p = rt.isObject(o) ? o : undefined;
  w.field("leaseDurationSeconds", s.leaseDurationSeconds, p === undefined ? undefined : p.leaseDurationSeconds, rules_LeaseSpec_leaseDurationSeconds);
  w.field("leaseTransitions", s.leaseTransitions, p === undefined ? undefined : p.leaseTransitions, rules_LeaseSpec_leaseTransitions);
}

return {
  decode: {
    Lease: decode_Lease,
    LeaseSpec: decode_LeaseSpec,
  },
  defaults: {
  },
  check: {
  },
  rules: {
    Lease: rules_Lease,
    LeaseSpec: rules_LeaseSpec,
  },
  structure: {
    Lease: () => ({t:"struct",f:{kind:{t:"scalar"},apiVersion:{t:"scalar"},metadata:["meta\u002fv1","ObjectMeta"],spec:["coordination\u002fv1","LeaseSpec"]}}),
    LeaseSpec: () => ({t:"struct",f:{holderIdentity:{t:"scalar"},leaseDurationSeconds:{t:"scalar"},acquireTime:["meta\u002fv1","MicroTime"],renewTime:["meta\u002fv1","MicroTime"],leaseTransitions:{t:"scalar"},strategy:{t:"scalar"},preferredHolder:{t:"scalar"}}}),
  },
  versions: {
    "coordination.k8s.io\u002fleases\u002fv1": {cells: [{type:"string",path:["metadata","name"]}, {...{type:"string"}, cel: (self, c) => { const b = c.budget; return (b.charge(4),cel.f.optional_orValue_value(b,cel.selectOptional((self?.spec??cel.getPath(self,"spec")),"holderIdentity"),()=>"")); }}, {...{type:"string"}, cel: (self, c) => { const b = c.budget; return (b.charge(8),(cel.hasField((self?.metadata??cel.getPath(self,"metadata")),"creationTimestamp")?cel.f.age_timestamp(b,cel.convert((self?.metadata?.creationTimestamp??cel.getPath(self,"metadata","creationTimestamp")),"t")):"\u003cunknown\u003e")); }}], fields: [], proxies: {}},
  },
};
};
