// generated from resources/types/authentication/v1/SelfSubjectReview.yaml, resources/types/authentication/v1/SelfSubjectReviewStatus.yaml, resources/types/authentication/v1/UserInfo.yaml, do not edit
export default (rt) => {
"use strict";
const cel = rt.cel;
const unit_meta_v1 = rt.unit("meta\u002fv1");

// decode
const fold_SelfSubjectReview = rt.table(() => [["kind","kind"],["apiversion","apiVersion"],["metadata","metadata"],["status","status"]]);
const at_SelfSubjectReview_kind = {goType:"string",struct:"SelfSubjectReview",field:"kind"};
const at_SelfSubjectReview_apiVersion = {goType:"string",struct:"SelfSubjectReview",field:"apiVersion"};
const at_SelfSubjectReview_metadata = {goType:"v1.ObjectMeta",struct:"SelfSubjectReview",field:"metadata"};
const at_SelfSubjectReview_status = {goType:"v1.SelfSubjectReviewStatus",struct:"SelfSubjectReview",field:"status"};
function decode_SelfSubjectReview(v, d) {
  let v0, v1, v2, v3;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "kind": v0 = typeof x === "string" ? x : d.string(x, at_SelfSubjectReview_kind); break;
        case "apiVersion": v1 = typeof x === "string" ? x : d.string(x, at_SelfSubjectReview_apiVersion); break;
        case "metadata": v2 = d.struct(x, unit_meta_v1.decode.ObjectMeta, at_SelfSubjectReview_metadata); break;
        case "status": v3 = d.struct(x, decode_SelfSubjectReviewStatus, at_SelfSubjectReview_status); break;
        default: if ((k = d.unknown(k, v, fold_SelfSubjectReview)) !== undefined) continue;
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
const fold_SelfSubjectReviewStatus = rt.table(() => [["userinfo","userInfo"]]);
const at_SelfSubjectReviewStatus_userInfo = {goType:"v1.UserInfo",struct:"SelfSubjectReviewStatus",field:"userInfo"};
function decode_SelfSubjectReviewStatus(v, d) {
  let v0;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "userInfo": v0 = d.struct(x, decode_UserInfo, at_SelfSubjectReviewStatus_userInfo); break;
        default: if ((k = d.unknown(k, v, fold_SelfSubjectReviewStatus)) !== undefined) continue;
      }
      break;
    }
  }
  const o = {};
  o.userInfo = v0 === undefined ? decode_UserInfo({}, d) : v0;
  return o;
}
const fold_UserInfo = rt.table(() => [["username","username"],["uid","uid"],["groups","groups"],["extra","extra"]]);
const at_UserInfo_username = {goType:"string",struct:"UserInfo",field:"username"};
const at_UserInfo_uid = {goType:"string",struct:"UserInfo",field:"uid"};
const at_UserInfo_groups = {goType:"string",struct:"UserInfo",field:"groups"};
const item_UserInfo_groups = (x, d) => x === null ? "" : typeof x === "string" ? x : d.string(x, at_UserInfo_groups);
const at_UserInfo_groups_2 = {goType:"[]string",struct:"UserInfo",field:"groups"};
const at_UserInfo_extra = {goType:"string",struct:"UserInfo",field:"extra"};
const item_UserInfo_extra_2 = (x, d) => x === null ? "" : typeof x === "string" ? x : d.string(x, at_UserInfo_extra);
const at_UserInfo_extra_2 = {goType:"v1.ExtraValue",struct:"UserInfo",field:"extra"};
const item_UserInfo_extra = (x, d) => x === null ? null : d.list(x, item_UserInfo_extra_2, at_UserInfo_extra_2);
const at_UserInfo_extra_3 = {goType:"map[string]v1.ExtraValue",struct:"UserInfo",field:"extra"};
function decode_UserInfo(v, d) {
  let v0, v1, v2, v3;
  for (let k in v) {
    const x = v[k];
    for (;;) {
      switch (k) {
        case "username": v0 = typeof x === "string" ? x : d.string(x, at_UserInfo_username); break;
        case "uid": v1 = typeof x === "string" ? x : d.string(x, at_UserInfo_uid); break;
        case "groups": v2 = d.list(x, item_UserInfo_groups, at_UserInfo_groups_2); break;
        case "extra": v3 = d.map(x, item_UserInfo_extra, at_UserInfo_extra_3); break;
        default: if ((k = d.unknown(k, v, fold_UserInfo)) !== undefined) continue;
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
