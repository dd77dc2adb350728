// Validation of one write: metadata, schema constraints, rules. Everything reports; the answer is one 422 with all causes.
import { distinctErrors, type FieldError, withoutHidden } from '../api/field-error.ts';
import type { KubeObject } from '../api/object.ts';
import { validateObjectMeta, validateObjectMetaUpdate } from '../api/object-meta.ts';
import type { RuleContext } from '../api/resource.ts';
import { invalid } from '../api/status.ts';
import type { WriteRequest } from './write-request.ts';

/** Throws the 422 for an object (in the request's version), or returns with what the rules warn of said. `old` is absent on create. */
export function validateObject(request: WriteRequest, object: KubeObject, old: KubeObject | undefined, context: RuleContext): void {
  const warnings: string[] = [];
  const errors = findErrors(request, object, old, { ...context, warn: (message) => warnings.push(message) });
  if (errors.length === 0) {
    for (const warning of warnings) request.warn(warning);
    return;
  }
  const { group, names, dialect } = request.store.resource;
  const shown = withoutHidden(errors);
  throw invalid({ group, kind: names.kind }, object.metadata.name ?? '', dialect === 'native' ? distinctErrors(shown) : shown);
}

function findErrors(request: WriteRequest, object: KubeObject, old: KubeObject | undefined, context: RuleContext): FieldError[] {
  const { resource } = request.store;
  const { dialect } = resource;
  const facts = { nameFormat: resource.writes.nameFormat, namespaced: resource.scope === 'Namespaced', dialect };
  const meta = old ? validateObjectMetaUpdate(object.metadata, old.metadata, { dialect }) : validateObjectMeta(object.metadata, facts);
  const { code, subresource } = request;
  if (old && subresource === 'status') return [...meta, ...code.statusRules(object, old, context)];
  // A subresource with an own way of writing (binding, finalize) has checked what it takes.
  if (old && subresource !== '' && subresource !== 'scale') return meta;
  const constraints = code.check(object);
  // Rules of a custom kind may rely on what the schema promises.
  if (constraints.length > 0 && resource.dialect === 'custom') return [...meta, ...constraints, ...unchecked(request)];
  return [...meta, ...constraints, ...code.rules(object, old, context)];
}

/** The reference says of an invalid custom resource that its rules were not looked at. */
function unchecked({ code }: WriteRequest): FieldError[] {
  if (code.hasRules !== true) return [];
  const detail =
    'some validation rules were not checked because the object was invalid; correct the existing errors to complete validation';
  return [{ reason: 'FieldValueInvalid', field: '<nil>', value: null, detail }];
}
