// x-kubernetes-validations of one place → the model's rules.

import type { CauseReason } from '../../runtime/api/field-error.ts';
import { BOOL, STRING } from '../../runtime/cel/types.ts';
import type { RuleDefinition, SchemaDefinition } from '../definition.ts';
import type { PathStep } from '../diagnostic.ts';
import type { Expression, Rule } from '../model.ts';
import { parseFieldPath } from './field-path.ts';
import type { CompileAt, SchemaScope } from './scope.ts';

/** Compiles the rules of a place, in the order written. */
export function resolveRules(definition: SchemaDefinition, scope: SchemaScope): readonly Rule[] {
  if (scope.pass.compile === undefined) return [];
  return (definition['x-kubernetes-validations'] ?? []).flatMap(
    (rule, index) => resolveRule(rule, ['x-kubernetes-validations', index], scope) ?? [],
  );
}

function resolveRule(definition: RuleDefinition, key: readonly PathStep[], scope: SchemaScope): Rule | undefined {
  const each = definition.each === undefined ? undefined : parseFieldPath(definition.each);
  if (definition.each !== undefined && each === undefined) return void scope.error('is no path', [...key, 'each']);
  const { optionalOldSelf = false } = definition;
  const at = (text: string | undefined, name: string, result?: typeof BOOL): ReturnType<CompileAt> =>
    text === undefined
      ? undefined
      : scope.pass.compile?.({
          text,
          variables: {},
          at: scope,
          key: [...key, name],
          ...(result && { result }),
          ...(each && { each }),
          optionalOldSelf,
        });
  const rule = at(definition.rule, 'rule', BOOL);
  const messageExpression = at(definition.messageExpression, 'messageExpression', STRING);
  const fieldPath = definition.fieldPath === undefined ? [] : parseFieldPath(definition.fieldPath);
  if (fieldPath === undefined) scope.error('is no path', [...key, 'fieldPath']);
  const hides = definition.hides === undefined || definition.hides === 'root' ? definition.hides : hiddenPath(definition.hides);
  if (definition.hides !== undefined && hides === undefined) scope.error('is no path', [...key, 'hides']);
  const value = definition.value === false ? false : at(definition.value, 'value');
  const field = at(definition.field, 'field', STRING);
  if ((definition.rule !== undefined && rule === undefined) || fieldPath === undefined) return undefined;
  const { format } = definition;
  return {
    ...(rule && { rule: expression(rule) }),
    ...(format !== undefined && { format }),
    ...(field && { field: expression(field) }),
    // Of a native kind, the reason alone may say it all: "Required value".
    message: definition.message?.trim() || (scope.native ? '' : `failed rule: ${definition.rule?.trim() ?? ''}`),
    ...(messageExpression && { messageExpression: expression(messageExpression) }),
    reason: (definition.reason ?? 'FieldValueInvalid') as CauseReason,
    fieldPath,
    ...(hides !== undefined && { hides: hides as Rule['hides'] & {} }),
    ...(value !== undefined && { value: value === false ? false : expression(value) }),
    ...(each && { each }),
    when: definition.when ?? ['create', 'update'],
    optionalOldSelf,
    ...(definition.warning && { warning: true as const }),
    transition: rule?.usesOldSelf === true,
  };
}

const hiddenPath = (text: string): readonly string[] | undefined => (text === '.' ? [] : parseFieldPath(text));

const expression = ({ text, js, variables }: Expression): Expression => ({ text, js, variables });
