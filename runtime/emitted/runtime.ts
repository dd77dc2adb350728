// rt: all that emitted code may call. Composed here, so that the list is in one place.
import equal from 'ajv/dist/runtime/equal.js';
import ucs2length from 'ajv/dist/runtime/ucs2length.js';
import type { JsonObject } from '../api/object.ts';
import { celRuntime } from '../cel/runtime.ts';
import { celServices } from './cel-scope.ts';
import { complete } from './complete.ts';
import { wordsOf } from './decoder.ts';
import { fillList, fillMap } from './defaults.ts';
import { duplicates } from './duplicates.ts';
import { isPlainObject, orderKeys, own, put } from './keys.ts';
import { hasFormat } from './openapi-formats.ts';
import type { EmittedRuntime, EmittedUnit, Validator } from './unit.ts';

/** Makes rt over a look-up of units. */
export function createRuntime(unit: (name: string) => EmittedUnit): EmittedRuntime {
  return {
    cel: celRuntime,
    unit,
    lateCheck(name, type) {
      const validate: Validator = (data, context) => {
        const target = unit(name).check[type] as Validator;
        const valid = target(data, context);
        validate.errors = target.errors ?? null;
        return valid;
      };
      return validate;
    },
    isObject: isPlainObject,
    some: (object: JsonObject) => Object.keys(object).length > 0,
    words: wordsOf,
    ...{ orderKeys, own, put, fillList, fillMap, complete, duplicates, hasFormat, regExp },
    ajv: { equal: commonDefault(equal), length: commonDefault(ucs2length) },
  };
}

/** A definition's pattern on the linear-time engine, in the shape that ajv calls. */
function regExp(pattern: string): { test(text: string): boolean } {
  return { test: (text) => celServices.patterns.get(pattern).matcher(text).find() };
}

/** CommonJS default exports come wrapped or not, by who bundles. */
const commonDefault = (module: unknown): unknown => (module as { default?: unknown }).default ?? module;
