// metav1.LabelSelector objects (matchLabels, matchExpressions): validation, and as a selector that matches.
import { type FieldError, forbiddenField, indexPath, invalidValue, required } from './field-error.ts';
import { checkLabelValue, checkQualifiedName } from './names.ts';
import { validateLabelMap } from './object-meta.ts';
import { type LabelOperator, type LabelRequirement, type LabelSelector, NOTHING } from './selector.ts';

export interface LabelSelectorObject {
  readonly matchLabels?: Readonly<Record<string, string>>;
  readonly matchExpressions?: readonly LabelExpression[];
}

export interface LabelExpression {
  readonly key: string;
  readonly operator: string;
  readonly values?: readonly string[];
}

const OPERATORS: ReadonlyMap<string, LabelOperator> = new Map<string, LabelOperator>([
  ['In', 'in'],
  ['NotIn', 'notin'],
  ['Exists', 'exists'],
  ['DoesNotExist', '!'],
]);

/** The selector that the object means: none matches nothing, an empty one everything. Unknown operators match nothing. */
export function toLabelSelector(object: LabelSelectorObject | undefined | null): LabelSelector {
  if (!object) return NOTHING;
  const requirements: LabelRequirement[] = [];
  for (const [key, value] of Object.entries(object.matchLabels ?? {})) requirements.push({ key, operator: '=', values: [value] });
  for (const { key, operator, values = [] } of object.matchExpressions ?? []) {
    const known = OPERATORS.get(operator);
    if (known === undefined) return NOTHING;
    requirements.push({ key, operator: known, values: [...new Set(values)].sort() });
  }
  requirements.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return { requirements };
}

/** Findings about the object at `path`, in the words of the reference. */
export function validateLabelSelector(object: LabelSelectorObject, path: string): FieldError[] {
  const errors = validateLabelMap(object.matchLabels ?? {}, `${path}.matchLabels`);
  object.matchExpressions?.forEach((expression, index) => {
    errors.push(...validateExpression(expression, indexPath(`${path}.matchExpressions`, index)));
  });
  return errors;
}

function validateExpression({ key = '', operator = '', values = [] }: LabelExpression, path: string): FieldError[] {
  const errors: FieldError[] = [];
  const known = OPERATORS.get(operator);
  if (known === undefined) errors.push(invalidValue(`${path}.operator`, operator, 'not a valid selector operator'));
  else if (known === 'in' || known === 'notin') {
    if (values.length === 0) errors.push(required(`${path}.values`, "must be specified when `operator` is 'In' or 'NotIn'"));
  } else if (values.length > 0) {
    errors.push(forbiddenField(`${path}.values`, "may not be specified when `operator` is 'Exists' or 'DoesNotExist'"));
  }
  errors.push(...checkQualifiedName(key).map((message) => invalidValue(`${path}.key`, key, message)));
  values.forEach((value, index) => {
    errors.push(...checkLabelValue(value).map((message) => invalidValue(indexPath(`${path}.values`, index), value, message)));
  });
  return errors;
}
