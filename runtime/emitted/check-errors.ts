// ajv's errors → Kubernetes' findings: one table per dialect, by keyword. Words as the reference answers them.
import type { FieldError } from '../api/field-error.ts';
import type { JsonObject, JsonValue } from '../api/object.ts';
import type { Structure } from '../api/resource.ts';
import { customFindings } from './check-words-custom.ts';
import { nativeFindings } from './check-words-native.ts';
import type { AjvError, Finding } from './finding.ts';
import { isPlainObject } from './keys.ts';

export interface CheckOptions {
  readonly native: boolean;
  /** Custom: whether there are rules that were not checked. */
  readonly hasRules: boolean;
  readonly structure: () => Structure;
}

/** Findings in the order of the schema. */
export function checkErrors(errors: readonly AjvError[], root: JsonObject, options: CheckOptions): FieldError[] {
  const findings = errors.map((error): Finding => {
    const steps = pointerSteps(error.instancePath, root);
    const structure = options.native ? options.structure() : undefined;
    const value = steps.reduce<JsonValue | undefined>(at, root);
    const field = formatSteps(steps, structure);
    return { ...error, field, value, below: (step) => formatSteps([...steps, step], structure) };
  });
  return options.native ? nativeFindings(findings) : customFindings(findings, options.hasRules);
}

function pointerSteps(pointer: string, root: JsonObject): (string | number)[] {
  let value: JsonValue | undefined = root;
  return pointer
    .split('/')
    .slice(1)
    .map((part) => {
      const name = part.replace(/~1/g, '/').replace(/~0/g, '~');
      const step = Array.isArray(value) ? Number(name) : name;
      value = at(value, step);
      return step;
    });
}

function at(value: JsonValue | undefined, step: string | number): JsonValue | undefined {
  if (Array.isArray(value)) return value[Number(step)];
  return isPlainObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
}

/** Keys of maps stand in brackets where the structure says so (native), fields behind a dot. */
function formatSteps(steps: readonly (string | number)[], structure: Structure | undefined): string {
  let text = '';
  let place = structure;
  for (const step of steps) {
    if (typeof step === 'number' || place?.type === 'map') text += `[${step}]`;
    else text += text === '' ? step : `.${step}`;
    place = typeof step === 'number' ? place?.items : place?.field(step);
  }
  return text === '' ? '<nil>' : text;
}
