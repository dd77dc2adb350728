// Kubernetes' regular expressions: find and findAll. https://kubernetes.io/docs/reference/using-api/cel/#kubernetes-regex-library
import type { CelBudget } from '../budget.ts';
import { type CelLibrary, method, sig } from '../library.ts';
import { patternFor } from '../regex.ts';
import { INT, listOf, STRING } from '../types.ts';
import type { Integer } from '../values.ts';

function find(budget: CelBudget, text: string, pattern: string): string {
  const matcher = patternFor(budget, text, pattern).matcher(text);
  return matcher.find() ? (matcher.group() ?? '') : '';
}

function findAll(...[budget, text, pattern, limit = -1]: [CelBudget, string, string, Integer?]): string[] {
  const matcher = patternFor(budget, text, pattern).matcher(text);
  const found: string[] = [];
  while ((limit < 0 || found.length < limit) && matcher.find()) found.push(matcher.group() ?? '');
  return found;
}

/** Kubernetes' library of regular expressions. */
export const regex: CelLibrary = {
  name: 'regex',
  overloads: [
    method('find', 'string_find_string', sig(STRING, STRING).to(STRING))(find),
    method('findAll', 'string_find_all_string', sig(STRING, STRING).to(listOf(STRING)))(findAll),
    method('findAll', 'string_find_all_string_int', sig(STRING, STRING, INT).to(listOf(STRING)))(findAll),
  ],
};
