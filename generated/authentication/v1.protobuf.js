// generated from resources/types/authentication/v1/SelfSubjectReview.yaml, resources/types/authentication/v1/SelfSubjectReviewStatus.yaml, resources/types/authentication/v1/UserInfo.yaml, do not edit
export default (rt) => {
"use strict";
const unit_meta_v1 = rt.unit("meta\u002fv1");

function encode_SelfSubjectReview(o, w) {
  let v, e;
  e = w.size; encode_SelfSubjectReviewStatus(o.status ?? rt.none, w); w.close(18, e);
  e = w.size; unit_meta_v1.encode.ObjectMeta(o.metadata ?? rt.none, w); w.close(10, e);
}
const known_decode_SelfSubjectReview = {"1":"ObjectMeta","2":"Status"};
function decode_SelfSubjectReview(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.metadata = r.message(unit_meta_v1.decode.ObjectMeta, o.metadata ?? {}); break;
      case 18: o.status = r.message(decode_SelfSubjectReviewStatus, o.status ?? {}); break;
      default: r.other(k, "SelfSubjectReview", known_decode_SelfSubjectReview);
    }
  }
  return o;
}

function encode_SelfSubjectReviewStatus(o, w) {
  let v, e;
  e = w.size; encode_UserInfo(o.userInfo ?? rt.none, w); w.close(10, e);
}
const known_decode_SelfSubjectReviewStatus = {"1":"UserInfo"};
function decode_SelfSubjectReviewStatus(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.userInfo = r.message(decode_UserInfo, o.userInfo ?? {}); break;
      default: r.other(k, "SelfSubjectReviewStatus", known_decode_SelfSubjectReviewStatus);
    }
  }
  return o;
}

function encode_UserInfo(o, w) {
  let v, e;
  if ((v = o.extra) != null) for (const k of rt.fallingKeys(v)) {
    const s = w.size; const x = v[k] ?? []; e = w.size; for (let j = x.length - 1; j >= 0; j--) { w.string(10, x[j]); } w.close(18, e); w.string(10, k); w.close(34, s);
  }
  if ((v = o.groups) != null) for (let i = v.length - 1; i >= 0; i--) { w.string(26, v[i]); }
  w.string(18, o.uid ?? "");
  w.string(10, o.username ?? "");
}
const known_items = {"1":"Items"};
function items(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: (o.items ??= []).push(r.string()); break;
      default: r.other(k, "Items", known_items);
    }
  }
  return o;
}
const entry = { key: 18, read: (r) => (r.message(items, {}).items ?? []), zero: () => ([]) };
const known_decode_UserInfo = {"1":"Username","2":"UID","3":"Groups","4":"Extra"};
function decode_UserInfo(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.username = r.string(); break;
      case 18: o.uid = r.string(); break;
      case 26: (o.groups ??= []).push(r.string()); break;
      case 34: rt.readEntry(r, o.extra ??= {}, entry); break;
      default: r.other(k, "UserInfo", known_decode_UserInfo);
    }
  }
  return o;
}
return { encode: { SelfSubjectReview: encode_SelfSubjectReview, SelfSubjectReviewStatus: encode_SelfSubjectReviewStatus, UserInfo: encode_UserInfo }, decode: { SelfSubjectReview: decode_SelfSubjectReview, SelfSubjectReviewStatus: decode_SelfSubjectReviewStatus, UserInfo: decode_UserInfo } };
};
