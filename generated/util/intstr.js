// generated from resources/types/util/intstr/IntOrString.yaml, do not edit
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
    IntOrString: () => ({t:"scalar"}),
  },
  versions: {
  },
};
};
