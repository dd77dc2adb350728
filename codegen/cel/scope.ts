// Names that an expression can use: variables, type names, functions; and the local ones of comprehensions on top.
import type { CelLibrary, CelOverload } from '../../runtime/cel/library.ts';
import {
  BOOL,
  BYTES,
  type CelType,
  DOUBLE,
  DURATION,
  DYN,
  INT,
  listOf,
  mapOf,
  NULL,
  STRING,
  TIMESTAMP,
  TYPE,
  UINT,
} from '../../runtime/cel/types.ts';
import type { CelEnvironment, CelVariable } from './environment.ts';

/** What a name stands for. Two names are the same variable if they are the same binding. */
export interface Binding {
  readonly name: string;
  readonly type: CelType;
  readonly source: { readonly kind: 'variable'; readonly variable: CelVariable } | { readonly kind: 'local' } | { readonly kind: 'type' };
}

/** Type names of the language itself. */
const TYPE_NAMES: Readonly<Record<string, CelType>> = {
  bool: BOOL,
  bytes: BYTES,
  double: DOUBLE,
  int: INT,
  list: listOf(DYN),
  map: mapOf(DYN, DYN),
  null_type: NULL,
  string: STRING,
  type: TYPE,
  uint: UINT,
  'google.protobuf.Timestamp': TIMESTAMP,
  'google.protobuf.Duration': DURATION,
};

/** The functions of some libraries by name. */
export type Functions = ReadonlyMap<string, readonly CelOverload[]>;

/** Indexes the overloads of libraries by function name. */
export function functionsOf(libraries: readonly CelLibrary[]): Functions {
  const functions = new Map<string, CelOverload[]>();
  for (const overload of libraries.flatMap((library) => library.overloads)) {
    const known = functions.get(overload.name);
    if (known === undefined) functions.set(overload.name, [overload]);
    else known.push(overload);
  }
  return functions;
}

/** The identifiers that denote types: the language's and those of libraries. */
export function typeNamesOf(libraries: readonly CelLibrary[]): ReadonlyMap<string, Binding> {
  const all = [TYPE_NAMES, ...libraries.map((library) => library.types ?? {})].flatMap((names) => Object.entries(names));
  return new Map(all.map(([name, type]) => [name, { name, type: { kind: 'type', of: type }, source: { kind: 'type' } }]));
}

/** The bindings in force at one place: globals, and a stack of local scopes. */
export class Scope {
  readonly #typeNames: ReadonlyMap<string, Binding>;
  readonly #variables = new Map<string, Binding>();
  readonly #locals: Binding[][] = [];

  constructor(env: CelEnvironment, typeNames: ReadonlyMap<string, Binding>) {
    this.#typeNames = typeNames;
    for (const variable of env.variables) {
      this.#variables.set(variable.name, { name: variable.name, type: variable.type, source: { kind: 'variable', variable } });
    }
  }

  /** The binding of a name; a leading dot skips the local ones. */
  find(name: string): Binding | undefined {
    if (name.startsWith('.')) return this.#global(name.slice(1));
    for (let index = this.#locals.length - 1; index >= 0; index--) {
      const found = this.#locals[index]?.find((binding) => binding.name === name);
      if (found !== undefined) return found;
    }
    return this.#global(name);
  }

  #global(name: string): Binding | undefined {
    return this.#variables.get(name) ?? this.#typeNames.get(name);
  }

  /** Runs `inside` with further local names. */
  with<T>(bindings: readonly Binding[], inside: () => T): T {
    this.#locals.push([...bindings]);
    try {
      return inside();
    } finally {
      this.#locals.pop();
    }
  }
}

/** A new local variable. */
export const local = (name: string, type: CelType): Binding => ({ name, type, source: { kind: 'local' } });
