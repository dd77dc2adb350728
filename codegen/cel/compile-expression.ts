// The front door: one CEL expression in, one JavaScript expression out (or diagnostics in cel-go's words).
import { libraries } from '../../runtime/cel/libraries.ts';
import { type CelType, DYN, formatType } from '../../runtime/cel/types.ts';
import { isLoose, sameType } from './assign.ts';
import { check } from './checker.ts';
import { Diagnostics } from './diagnostics.ts';
import { emit } from './emitter.ts';
import { parse } from './parser.ts';
import { functionsOf, Scope, typeNamesOf } from './scope.ts';
import { validate } from './validators.ts';

export type { CelListType, CelObjectType, CelType } from '../../runtime/cel/types.ts';

/** A field of an object type. `property` is its name in JSON, the key it is found under is its name in CEL (see escape-name.ts). */
export interface CelField {
  readonly property: string;
  readonly type: CelType;
}

/** What the checker asks about object types. Implemented from definitions, or by createSchemaTypes from an OpenAPI schema. */
export interface CelTypeProvider {
  /** The fields of the object type with this name, by CEL name; undefined if there is no such type. May be called often: answer from a cache. */
  fields(typeName: string): ReadonlyMap<string, CelField> | undefined;
}

/** A variable that an expression may use. At run time it holds plain decoded JSON. */
export interface CelVariable {
  /** The name in CEL, e.g. `self`. */
  readonly name: string;
  readonly type: CelType;
  /** The JavaScript identifier in scope of the emitted text; the name unless said. */
  readonly js?: string;
}

/** What an expression is checked against. */
export interface CelEnvironment {
  readonly variables: readonly CelVariable[];
  readonly types: CelTypeProvider;
  /** The type that the expression must have; `bool` for rules, `string` for messageExpression. Any when left out. */
  readonly resultType?: CelType;
  /** Whether `[1, 'a']` is an error, as in Kubernetes (the default). */
  readonly homogeneousLiterals?: boolean;
}

/** An error with its place: line from 1, column from 1, in code points; -1 and 0 when it has none. */
export interface CelDiagnostic {
  readonly message: string;
  /** What found it: parsing and checking, running constants beforehand, or the wanted type of the result. */
  readonly phase: 'compilation' | 'instantiation' | 'result';
  readonly line: number;
  readonly column: number;
}

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
  if (diagnostics.empty && wanted !== undefined && !isLoose(type) && !sameType(type, wanted)) {
    diagnostics.add(-1, `cel expression must evaluate to a ${formatType(wanted)}`, 'result');
  }
  if (!diagnostics.empty) return { ok: false, errors: diagnostics.list() };
  const { js, variables } = emit(parsed, checked, env.types);
  return { ok: true, js, type, variables, usesOldSelf: variables.some((name) => BEFORE.has(name)) };
}
