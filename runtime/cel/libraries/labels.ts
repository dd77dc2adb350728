// Our own functions on label selectors (LabelSelector of meta/v1), beyond Kubernetes': what workloads demand of theirs.
import { checkLabelValue, checkQualifiedName } from '../../api/names.ts';
import type { CelBudget } from '../budget.ts';
import { type CelLibrary, fn, sig } from '../library.ts';
import { BOOL, DYN } from '../types.ts';

interface Selector {
  readonly matchLabels?: Readonly<Record<string, string>>;
  readonly matchExpressions?: readonly { readonly key: string; readonly operator: string; readonly values?: readonly string[] }[];
}
interface Meta {
  readonly labels?: Readonly<Record<string, string>>;
}

const isKey = (key: string): boolean => checkQualifiedName(key).length === 0;
const isValue = (value: string): boolean => checkLabelValue(value).length === 0;

function isSelector(budget: CelBudget, { matchLabels = {}, matchExpressions = [] }: Selector): boolean {
  budget.charge(Object.keys(matchLabels).length + matchExpressions.length);
  const labels = Object.entries(matchLabels).every(([key, value]) => isKey(key) && isValue(value));
  return (
    labels && matchExpressions.every(({ key, operator, values = [] }) => isKey(key) && takes(operator, values) && values.every(isValue))
  );
}

const VALUES: Readonly<Record<string, boolean>> = { In: true, NotIn: true, Exists: false, DoesNotExist: false };
const takes = (operator: string, values: readonly string[]): boolean => VALUES[operator] === values.length > 0;

function selects(budget: CelBudget, { matchLabels = {}, matchExpressions = [] }: Selector, { labels = {} }: Meta): boolean {
  budget.charge(Object.keys(matchLabels).length + matchExpressions.length);
  const label = (key: string): string | undefined => (Object.hasOwn(labels, key) ? labels[key] : undefined);
  const equal = Object.entries(matchLabels).every(([key, value]) => label(key) === value);
  return equal && matchExpressions.every(({ key, operator, values = [] }) => meets(label(key), operator, values));
}

function meets(found: string | undefined, operator: string, values: readonly string[]): boolean {
  const listed = found !== undefined && values.includes(found);
  if (operator === 'In' || operator === 'NotIn') return listed === (operator === 'In');
  return (found !== undefined) === (operator === 'Exists');
}

/** `isLabelSelector(selector)`: whether it can be used. `selects(selector, metadata)`: whether it takes an object's labels. */
export const labels: CelLibrary = {
  name: 'labels',
  overloads: [
    fn('isLabelSelector', 'is_label_selector', sig(DYN).to(BOOL))(isSelector),
    fn('selects', 'selects_dyn_dyn', sig(DYN, DYN).to(BOOL))(selects),
  ],
};
