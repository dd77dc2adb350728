// The contract with whoever has expressions compiled: what they are checked against, and what an error is.
import type { CelType } from '../../runtime/cel/types.ts';

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
  /** The type that the expression must have (dyn is none): `bool` for rules, `string` for messageExpression. Any when left out. */
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
