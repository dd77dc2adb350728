// Compiles and runs an expression as the compiler's output is run: by `new Function` over cel, b and the variables.
import {
  type CelEnvironment,
  type CompiledExpression,
  compileExpression,
  type FailedExpression,
} from '../../../codegen/cel/compile-expression.ts';
import { formatDiagnostics } from '../../../codegen/cel/diagnostics.ts';
import { shapeToDynamic } from '../../../codegen/cel/shapes.ts';
import { convert } from '../../../runtime/cel/convert.ts';
import { CelError } from '../../../runtime/cel/errors.ts';
import { celRuntime, createBudget, createServices, evaluate } from '../../../runtime/cel/runtime.ts';

const services = createServices(() => Date.parse('2026-01-01T00:00:00Z'));

/** An environment without variables or object types. */
export const EMPTY: CelEnvironment = { variables: [], types: { fields: () => undefined } };

/** What became of an expression: its value in dynamic representation, or the text of an error. */
export type Outcome = { readonly value: unknown } | { readonly error: string; readonly checked: boolean };

/** Compiles and runs. Errors of the compiler come as formatted diagnostics. */
export function run(source: string, env: CelEnvironment = EMPTY, values: Readonly<Record<string, unknown>> = {}): Outcome {
  const compiled = compileExpression(source, env);
  if (!compiled.ok) return { error: formatDiagnostics(source, compiled.errors), checked: false };
  return runCompiled(compiled, env, values);
}

/** Runs what was compiled. */
export function runCompiled(compiled: CompiledExpression, env: CelEnvironment, values: Readonly<Record<string, unknown>>): Outcome {
  const names = env.variables.map((variable) => variable.js ?? variable.name);
  try {
    const body = new Function('cel', 'b', ...names, `"use strict";return ${compiled.js};`);
    const budget = createBudget(services);
    const value = evaluate(budget, () => body(celRuntime, budget, ...env.variables.map(({ name }) => values[name])) as unknown);
    return { value: convert(value, shapeToDynamic(compiled.type, env.types)) };
  } catch (error) {
    if (error instanceof CelError) return { error: error.message, checked: true };
    throw error;
  }
}

export type { FailedExpression };
