// generated from resources/types/api/resource/Quantity.yaml, do not edit
export default (rt) => {
"use strict";
const cel = rt.cel;

return {
  decode: {
  },
  defaults: {
  },
  check: {
  },
  rules: {
  },
  structure: {
    Quantity: () => ({t:"scalar"}),
  },
  versions: {
  },
};
};
