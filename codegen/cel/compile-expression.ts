// The front door: one CEL expression in, one JavaScript expression out (or diagnostics in cel-go's words).
import { libraries } from '../../runtime/cel/libraries.ts';
import { type CelType, DYN, formatType } from '../../runtime/cel/types.ts';
import { sameType } from './assign.ts';
import { check } from './checker.ts';
import { Diagnostics } from './diagnostics.ts';
import { emit } from './emitter.ts';
import type { CelDiagnostic, CelEnvironment } from './environment.ts';
import { parse } from './parser.ts';
import { functionsOf, Scope, typeNamesOf } from './scope.ts';
import { validate } from './validators.ts';

export type { CelListType, CelObjectType, CelType } from '../../runtime/cel/types.ts';
export type { CelDiagnostic, CelEnvironment, CelField, CelTypeProvider, CelVariable } from './environment.ts';

/** A compiled expression: `js` is one JavaScript expression over the variables, `cel` (celRuntime) and `b` (a CelBudget). */
export interface CompiledExpression {
  readonly ok: true;
  readonly js: string;
  readonly type: CelType;
  readonly usesOldSelf: boolean;
  /** The declared variables that the expression uses, sorted. */
  readonly variables: readonly string[];
}

/** All that is wrong with an expression; formatDiagnostics prints it as the reference does. */
export interface FailedExpression {
  readonly ok: false;
  readonly errors: readonly CelDiagnostic[];
}

const functions = functionsOf(libraries);
const typeNames = typeNamesOf(libraries);

/** The state before an update goes by these names. */
const BEFORE: ReadonlySet<string> = new Set(['oldSelf', 'oldRoot', 'oldItem']);

/** Compiles one CEL expression against an environment. Never throws for any text. */
export function compileExpression(source: string, env: CelEnvironment): CompiledExpression | FailedExpression {
  const diagnostics = new Diagnostics(source);
  const parsed = parse(source, diagnostics);
  if (parsed === undefined) return { ok: false, errors: diagnostics.list() };
  const checked = check(parsed, {
    scope: new Scope(env, typeNames),
    functions,
    types: env.types,
    diagnostics,
  });
  if (diagnostics.empty) validate(parsed, checked, { diagnostics, homogeneous: env.homogeneousLiterals ?? true });
  const type = checked.types.get(parsed) ?? DYN;
  const wanted = env.resultType;
  if (diagnostics.empty && wanted !== undefined && !sameType(type, wanted)) {
    diagnostics.add(-1, `cel expression must evaluate to a ${formatType(wanted)}`, 'result');
  }
  if (!diagnostics.empty) return { ok: false, errors: diagnostics.list() };
  const { js, variables } = emit(parsed, checked, env.types);
  return { ok: true, js, type, variables, usesOldSelf: variables.some((name) => BEFORE.has(name)) };
}
