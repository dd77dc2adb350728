// What kube-apiserver says when a rule of a custom resource could not be evaluated.
import { CelBudgetError, type CelError } from './errors.ts';

/** The message of a cause for a rule that failed with an error; `rule` is its text. */
export function ruleErrorMessage(error: CelError, rule: string): string {
  const { message } = error;
  const text = rule.trim();
  if (error instanceof CelBudgetError) {
    if (error.scope === 'object') return OUT_OF_BUDGET;
    return `'${message}': no further validation rules will be run due to call cost exceeds limit for rule: ${text}`;
  }
  if (!message.startsWith('no such overload')) return `${message} evaluating rule: ${text}`;
  return `'${message}': call arguments did not match a supported operator, function or macro signature for rule: ${text}`;
}

/** The message of the cause once all rules together have spent the budget of their object; no rule is run after it. */
export const OUT_OF_BUDGET = 'validation failed due to running out of cost budget, no further validation rules will be run';
