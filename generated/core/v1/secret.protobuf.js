// generated from resources/types/core/v1/Secret.yaml, do not edit
export default (rt) => {
"use strict";
const unit_meta_v1 = rt.unit("meta\u002fv1");

function encode_Secret(o, w) {
  let v, e;
  if ((v = o.immutable) != null) { w.bool(40, v); }
  if ((v = o.stringData) != null) for (const k of rt.fallingKeys(v)) {
    const s = w.size; w.string(18, v[k]); w.string(10, k); w.close(34, s);
  }
  w.string(26, o.type ?? "");
  if ((v = o.data) != null) for (const k of rt.fallingKeys(v)) {
    const s = w.size; if (v[k] != null) { rt.write.bytes(w, 18, v[k]); } w.string(10, k); w.close(18, s);
  }
  e = w.size; unit_meta_v1.encode.ObjectMeta(o.metadata ?? rt.none, w); w.close(10, e);
}
const entry = { key: 18, read: (r) => rt.read.bytes(r), zero: () => ("") };
const entry_2 = { key: 18, read: (r) => r.string(), zero: () => ("") };
const known_decode_Secret = {"1":"ObjectMeta","2":"Data","3":"Type","4":"StringData","5":"Immutable"};
function decode_Secret(r, o) {
  while (r.more()) {
    const k = r.key();
    switch (k) {
      case 10: o.metadata = r.message(unit_meta_v1.decode.ObjectMeta, o.metadata ?? {}); break;
      case 18: rt.readEntry(r, o.data ??= {}, entry); break;
      case 26: o.type = r.string(); break;
      case 34: rt.readEntry(r, o.stringData ??= {}, entry_2); break;
      case 40: o.immutable = r.bool(); break;
      default: r.other(k, "Secret", known_decode_Secret);
    }
  }
  return o;
}
return { encode: { Secret: encode_Secret }, decode: { Secret: decode_Secret } };
};
