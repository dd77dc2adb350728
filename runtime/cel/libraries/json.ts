// Our own function on texts that should be JSON (annotations, keys of secrets), beyond Kubernetes'.
import { JsonSyntaxError, parseJson } from '../../api/json.ts';
import type { CelBudget } from '../budget.ts';
import { type CelLibrary, fn, sig } from '../library.ts';
import { STRING } from '../types.ts';

function fault(budget: CelBudget, text: string): string {
  budget.charge(Math.ceil(text.length * 0.1));
  try {
    parseJson(Buffer.from(text));
    return '';
  } catch (error) {
    if (error instanceof JsonSyntaxError) return error.message;
    throw error;
  }
}

/** The same, and no other value than an object or null will do. */
function objectFault(budget: CelBudget, text: string): string {
  const syntax = fault(budget, text);
  if (syntax !== '') return syntax;
  const { tree } = parseJson(Buffer.from(text));
  const kind = Array.isArray(tree) ? 'array' : typeof tree;
  if (kind === 'object') return '';
  return `json: cannot unmarshal ${kind === 'boolean' ? 'bool' : kind === 'bigint' ? 'number' : kind} into Go value of type map[string]interface {}`;
}

/** `jsonFault(text)`, `jsonObjectFault(text)`: what is wrong with a JSON text, in Go's words; '' when nothing is. */
export const json: CelLibrary = {
  name: 'json',
  overloads: [
    fn('jsonFault', 'json_fault_string', sig(STRING).to(STRING))(fault),
    fn('jsonObjectFault', 'json_object_fault_string', sig(STRING).to(STRING))(objectFault),
  ],
};
