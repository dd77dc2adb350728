// generated from resources/types/authentication/v1/SelfSubjectReview.yaml, resources/types/authentication/v1/SelfSubjectReviewStatus.yaml, resources/types/authentication/v1/UserInfo.yaml, do not edit
export default (rt) => {
"use strict";
const cel = rt.cel;
const unit_meta_v1 = rt.unit("meta\u002fv1");

// decode
const words_SelfSubjectReview = rt.words("SelfSubjectReview", [["kind","string"],["apiVersion","string"],["metadata","v1.ObjectMeta"],["status","v1.SelfSubjectReviewStatus"]]);
function decode_SelfSubjectReview(v, d) {
  let v0, v1, v2, v3;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "kind": v0 = typeof x === "string" ? x : d.string(x, words_SelfSubjectReview[0]); break;
        case "apiVersion": v1 = typeof x === "string" ? x : d.string(x, words_SelfSubjectReview[1]); break;
        case "metadata": v2 = d.struct(x, unit_meta_v1.decode.ObjectMeta, words_SelfSubjectReview[2]); break;
        case "status": v3 = d.struct(x, decode_SelfSubjectReviewStatus, words_SelfSubjectReview[3]); break;
        default: if ((k = d.unknown(k, v, words_SelfSubjectReview)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined && v0 !== "") o.kind = v0;
  if (v1 !== undefined && v1 !== "") o.apiVersion = v1;
  o.metadata = v2 === undefined ? unit_meta_v1.decode.ObjectMeta({}, d) : v2;
  o.status = v3 === undefined ? decode_SelfSubjectReviewStatus({}, d) : v3;
  return o;
}
const words_SelfSubjectReviewStatus = rt.words("SelfSubjectReviewStatus", [["userInfo","v1.UserInfo"]]);
function decode_SelfSubjectReviewStatus(v, d) {
  let v0;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "userInfo": v0 = d.struct(x, decode_UserInfo, words_SelfSubjectReviewStatus[0]); break;
        default: if ((k = d.unknown(k, v, words_SelfSubjectReviewStatus)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  o.userInfo = v0 === undefined ? decode_UserInfo({}, d) : v0;
  return o;
}
const item_UserInfo_groups = (x, d) => x === null ? "" : typeof x === "string" ? x : d.string(x, words_UserInfo[2]);
const item_UserInfo_extra_2 = (x, d) => x === null ? "" : typeof x === "string" ? x : d.string(x, words_UserInfo[4]);
const item_UserInfo_extra = (x, d) => x === null ? null : d.list(x, item_UserInfo_extra_2, words_UserInfo[5]);
const words_UserInfo = rt.words("UserInfo", [["username","string"],["uid","string"],["groups","string"],["groups","[]string"],["extra","string"],["extra","v1.ExtraValue"],["extra","map[string]v1.ExtraValue"]]);
function decode_UserInfo(v, d) {
  let v0, v1, v2, v3;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "username": v0 = typeof x === "string" ? x : d.string(x, words_UserInfo[0]); break;
        case "uid": v1 = typeof x === "string" ? x : d.string(x, words_UserInfo[1]); break;
        case "groups": v2 = d.list(x, item_UserInfo_groups, words_UserInfo[3]); break;
        case "extra": v3 = d.map(x, item_UserInfo_extra, words_UserInfo[6]); break;
        default: if ((k = d.unknown(k, v, words_UserInfo)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  if (v0 !== undefined && v0 !== "") o.username = v0;
  if (v1 !== undefined && v1 !== "") o.uid = v1;
  if (v2 !== undefined && v2.length !== 0) o.groups = v2;
  if (v3 !== undefined && rt.some(v3)) o.extra = v3;
  return o;
}

return {
  decode: {
    SelfSubjectReview: decode_SelfSubjectReview,
    SelfSubjectReviewStatus: decode_SelfSubjectReviewStatus,
    UserInfo: decode_UserInfo,
  },
  defaults: {
  },
  check: {
  },
  rules: {
  },
  structure: {
    SelfSubjectReview: () => ({t:"struct",f:{kind:{t:"scalar"},apiVersion:{t:"scalar"},metadata:["meta\u002fv1","ObjectMeta"],status:["authentication\u002fv1","SelfSubjectReviewStatus"]}}),
    SelfSubjectReviewStatus: () => ({t:"struct",f:{userInfo:["authentication\u002fv1","UserInfo"]}}),
    UserInfo: () => ({t:"struct",f:{username:{t:"scalar"},uid:{t:"scalar"},groups:{t:"list",i:{t:"scalar"},listType:"atomic"},extra:{t:"map",v:{t:"list",i:{t:"scalar"}}}}}),
  },
  versions: {
    "authentication.k8s.io\u002fselfsubjectreviews\u002fv1": {cells: [{type:"string",path:["metadata","name"]}, {type:"date",path:["metadata","creationTimestamp"]}], fields: [], proxies: {}},
  },
};
};
