// Objects whose defaults are worth asking for. Kinds' minimal and full objects are added by the recorder.
import { otherCases } from './default-cases-other.mjs';
import { podCases } from './default-cases-pod.mjs';

/** [case, kind, object without apiVersion and kind] */
export const cases = [...podCases, ...otherCases];
