// generated from resources/types/core/v1/ServiceAccount.yaml, do not edit
export default (rt) => {
"use strict";
const cel = rt.cel;
const unit_meta_v1 = rt.unit("meta\u002fv1");
const unit_core_v1 = rt.unit("core\u002fv1");

// decode
const words_ServiceAccount = rt.words("ServiceAccount", [["kind","string"],["apiVersion","string"],["metadata","v1.ObjectMeta"],["secrets","[]v1.ObjectReference","v1.ObjectReference"],["imagePullSecrets","[]v1.LocalObjectReference","v1.LocalObjectReference"],["automountServiceAccountToken","bool"]]);
function decode_ServiceAccount(v, d) {
  let v0, v1, v2, v3, v4, v5;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "kind": v0 = typeof x === "string" ? x : d.string(x, words_ServiceAccount[0]); break;
        case "apiVersion": v1 = typeof x === "string" ? x : d.string(x, words_ServiceAccount[1]); break;
        case "metadata": v2 = d.struct(x, unit_meta_v1.decode.ObjectMeta, words_ServiceAccount[2]); break;
        case "secrets": v3 = d.structs(x, unit_core_v1.decode.ObjectReference, words_ServiceAccount[3]); break;
        case "imagePullSecrets": v4 = d.structs(x, unit_core_v1.decode.LocalObjectReference, words_ServiceAccount[4]); break;
        case "automountServiceAccountToken": v5 = typeof x === "boolean" ? x : d.boolean(x, words_ServiceAccount[5]); break;
        default: if ((k = d.unknown(k, v, words_ServiceAccount)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined && v0 !== "") o.kind = v0;
  if (v1 !== undefined && v1 !== "") o.apiVersion = v1;
  o.metadata = v2 === undefined ? unit_meta_v1.decode.ObjectMeta({}, d) : v2;
  if (v3 !== undefined && v3.length !== 0) o.secrets = v3;
  if (v4 !== undefined && v4.length !== 0) o.imagePullSecrets = v4;
  if (v5 !== undefined) o.automountServiceAccountToken = v5;
  return o;
}

return {
  decode: {
    ServiceAccount: decode_ServiceAccount,
  },
  defaults: {
  },
  check: {
  },
  rules: {
  },
  structure: {
    ServiceAccount: () => ({t:"struct",f:{kind:{t:"scalar"},apiVersion:{t:"scalar"},metadata:["meta\u002fv1","ObjectMeta"],secrets:{patchMergeKey:"name",patchStrategy:["merge"],t:"list",i:["core\u002fv1","ObjectReference"],listType:"map",listMapKeys:["name"]},imagePullSecrets:{t:"list",i:["core\u002fv1","LocalObjectReference"],listType:"atomic"},automountServiceAccountToken:{t:"scalar"}}}),
  },
  versions: {
    "\u002fserviceaccounts\u002fv1": {cells: [{type:"string",path:["metadata","name"]}, {...{type:"string"}, cel: (self, c) => { const b = c.budget; return (b.charge(8),(cel.hasField((self?.metadata??cel.getPath(self,"metadata")),"creationTimestamp")?cel.f.age_timestamp(b,cel.convert((self?.metadata?.creationTimestamp??cel.getPath(self,"metadata","creationTimestamp")),"t")):"\u003cunknown\u003e")); }}], fields: [], proxies: {}},
  },
};
};
