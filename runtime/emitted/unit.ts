// What a unit of emitted code answers: tables by short type name, and the parts of versions.
import type { JsonObject } from '../api/object.ts';
import type { CelRuntime } from '../cel/runtime.ts';
import type { CelScope } from './cel-scope.ts';
import type { CellData } from './cells.ts';
import type { DecodeStruct } from './decoder.ts';
import type { DefaultContext } from './defaults.ts';
import type { AjvError } from './finding.ts';
import type { RunRules } from './rules.ts';
import type { PlaceData } from './structure.ts';

/** A unit's whole text as a function: it imports nothing. */
export type UnitFunction = (rt: EmittedRuntime) => EmittedUnit;

/** ajv's validator: errors stand on the function after it answered false. */
export interface Validator {
  (data: unknown, context?: { readonly instancePath: string }): boolean;
  errors?: readonly AjvError[] | null;
}

/** Fills defaults below an object and answers it, or a new one in canonical order. */
export type FillDefaults = (object: JsonObject, context: DefaultContext) => JsonObject;

export interface VersionParts {
  readonly cells: readonly CellData[];
  readonly fields: readonly { readonly path: readonly string[]; readonly default: string }[];
  readonly proxies: Readonly<Record<string, Record<'host' | 'port' | 'tls', ProxyPart | undefined>>>;
}
export type ProxyPart = (root: JsonObject, request: JsonObject, scope: CelScope) => unknown;

export interface EmittedUnit {
  readonly decode: Readonly<Record<string, DecodeStruct>>;
  readonly defaults: Readonly<Record<string, FillDefaults>>;
  readonly check: Readonly<Record<string, Validator>>;
  readonly rules: Readonly<Record<string, RunRules>>;
  readonly structure: Readonly<Record<string, () => PlaceData>>;
  readonly versions: Readonly<Record<string, VersionParts>>;
}

/** The parameter of every unit. */
export interface EmittedRuntime {
  readonly cel: CelRuntime;
  unit(name: string): EmittedUnit;
  /** A validator of another unit, looked up when it is called: units may be rings. */
  lateCheck(unit: string, type: string): Validator;
  readonly [helper: string]: unknown;
}
