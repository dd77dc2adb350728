// Matching of texts, charged by what it walks.
import type { RE2JS } from 're2js';
import type { CelBudget } from './budget.ts';

/** The compiled pattern for a walk over a text; charged as in cel-go: the size of the text by that of the pattern. */
export function patternFor(budget: CelBudget, text: string, pattern: string): RE2JS {
  budget.charge(Math.ceil((1 + text.length) * 0.1) * Math.ceil(pattern.length * 0.25));
  return budget.services.patterns.get(pattern);
}

/** Whether a pattern is found anywhere in a text. */
export function matches(budget: CelBudget, text: string, pattern: string): boolean {
  return patternFor(budget, text, pattern).test(text);
}
