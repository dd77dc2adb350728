// Compiled expressions in emitted text: the variables that they use, bound to what is in scope.
import type { Expression } from '../model.ts';

/** Declarations for `cel`'s budget and each variable used: name → expression; '' where it is a parameter already. */
export function celBindings(expression: Expression, variables: Readonly<Record<string, string>>): string {
  const used = expression.variables.filter((name) => variables[name] !== undefined && variables[name] !== '');
  return ['const b = c.budget;', ...used.map((name) => `const ${name} = ${variables[name]};`)].join(' ').concat(' ');
}
