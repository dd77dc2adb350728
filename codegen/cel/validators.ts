// What Kubernetes refuses beyond the types: literals that can never work, and lists and maps of mixed types.
// https://pkg.go.dev/github.com/google/cel-go/cel#ASTValidator

import { CelError } from '../../runtime/cel/errors.ts';
import { formatError, parseTemplate } from '../../runtime/cel/format.ts';
import { compilePattern } from '../../runtime/cel/pattern-cache.ts';
import { createBudget, createServices } from '../../runtime/cel/runtime.ts';
import { parseDuration, parseTimestamp } from '../../runtime/cel/time.ts';
import { type CelType, DYN, formatType } from '../../runtime/cel/types.ts';
import { integer } from '../../runtime/cel/values.ts';
import { isLoose, sameType } from './assign.ts';
import { childrenOf, type Expr, type Literal } from './ast.ts';
import { type Checked, optionalElement } from './checker.ts';
import type { Diagnostics } from './diagnostics.ts';

/** Reports what is wrong with literals. `homogeneous` refuses lists and maps of mixed types, but in format(). */
export function validate(expr: Expr, checked: Checked, options: { diagnostics: Diagnostics; homogeneous: boolean }): void {
  new Validator(checked, options.diagnostics, options.homogeneous).visit(expr, false);
}

/** Functions whose literal argument is looked at, by overload: whether it is right, and what is said if not. */
const LITERALS: ReadonlyMap<string, readonly [index: number, isRight: (text: string) => boolean, message: string]> = new Map([
  ['string_to_timestamp', [0, (text) => parseTimestamp(text) !== undefined, 'invalid timestamp argument']],
  ['string_to_duration', [0, (text) => parseDuration(text) !== undefined, 'invalid duration argument']],
  ['matches', [1, isPattern, 'invalid matches argument']],
  ['matches_string', [1, isPattern, 'invalid matches argument']],
]);

/** Overloads that are run on a literal argument at once, so that they fail before the first object comes. */
const FOLDED = /^(string|bytes|double|int64|uint64|bool)_to_(string|double|int64|uint64|bool)$/;
const PATTERNS: ReadonlySet<string> = new Set(['string_find_string', 'string_find_all_string', 'string_find_all_string_int']);

function isPattern(text: string): boolean {
  try {
    compilePattern(text);
    return true;
  } catch {
    return false;
  }
}

class Validator {
  readonly #checked: Checked;
  readonly #diagnostics: Diagnostics;
  readonly #homogeneous: boolean;
  readonly #seen = new Set<Expr>();

  constructor(checked: Checked, diagnostics: Diagnostics, homogeneous: boolean) {
    this.#checked = checked;
    this.#diagnostics = diagnostics;
    this.#homogeneous = homogeneous;
  }

  visit(expr: Expr, mixed: boolean): void {
    // Targets of optMap() stand in two places.
    if (this.#seen.has(expr)) return;
    this.#seen.add(expr);
    if (expr.kind === 'call') this.#call(expr);
    if (this.#homogeneous && !mixed) this.#sameTypes(expr);
    const inFormat = mixed || (expr.kind === 'call' && expr.name === 'format');
    for (const child of childrenOf(expr)) this.visit(child, inFormat);
  }

  #call(expr: Expr): void {
    const call = this.#checked.calls.get(expr);
    const [overload, ...others] = call?.overloads ?? [];
    if (call === undefined || overload === undefined || others.length > 0) return;
    const [first, second] = call.args;
    const rule = LITERALS.get(overload.id);
    if (rule !== undefined) {
      const arg = call.args[rule[0]];
      const text = literalText(arg);
      if (arg !== undefined && text !== undefined && !rule[1](text)) this.#diagnostics.add(arg.at, rule[2]);
    }
    const fails = FOLDED.test(overload.id) && first?.kind === 'const' ? () => runOn(overload.run, first.literal) : undefined;
    const pattern = PATTERNS.has(overload.id) ? literalText(second) : undefined;
    if (fails !== undefined) this.#attempt(fails);
    if (pattern !== undefined) this.#attempt(() => compilePattern(pattern));
    if (overload.id === 'string_format') this.#format(expr, first, second);
  }

  #attempt(run: () => unknown): void {
    try {
      run();
    } catch (error) {
      if (!(error instanceof CelError)) throw error;
      this.#diagnostics.add(-1, error.message, 'instantiation');
    }
  }

  #format(call: Expr, template: Expr | undefined, args: Expr | undefined): void {
    const text = literalText(template);
    if (text === undefined || args?.kind !== 'list') return;
    try {
      const clauses = parseTemplate(text).flatMap((piece) => (typeof piece === 'string' ? [] : [piece]));
      for (const [index, { kinds, words }] of clauses.entries()) {
        const arg = args.elements[index];
        if (arg === undefined) return void this.#diagnostics.add(call.at, `index ${index} out of range`);
        const type = this.#checked.types.get(arg) ?? DYN;
        if (isLoose(type) || kinds === undefined || kinds.includes(type.kind)) continue;
        this.#diagnostics.add(arg.at, formatError(words, typeName(type)));
      }
    } catch (error) {
      if (!(error instanceof CelError)) throw error;
      this.#diagnostics.add(call.at, error.message);
    }
  }

  /** Elements, keys and values each have the type of the first. */
  #sameTypes(expr: Expr): void {
    if (expr.kind === 'list') this.#allAlike(expr.elements.map((item, index) => [item, expr.optional.includes(index)]));
    if (expr.kind !== 'map') return;
    this.#allAlike(expr.entries.map(({ key }) => [key, false]));
    this.#allAlike(expr.entries.map(({ value, optional }) => [value, optional]));
  }

  #allAlike(items: readonly (readonly [Expr, boolean])[]): void {
    let first: CelType | undefined;
    for (const [item, optional] of items) {
      const own = this.#checked.types.get(item) ?? DYN;
      const type = optional ? (optionalElement(own) ?? own) : own;
      first ??= type;
      if (sameType(first, type)) continue;
      this.#diagnostics.add(item.at, `expected type '${formatType(first)}' but found '${formatType(type)}'`);
      return;
    }
  }
}

const literalText = (expr: Expr | undefined): string | undefined =>
  expr?.kind === 'const' && expr.literal.type === 'string' ? expr.literal.value : undefined;

/** The name of a type as error messages of formatting have it. */
const typeName = (type: CelType): string => (type.kind === 'null' ? 'null_type' : formatType(type));

function runOn(run: unknown, literal: Literal): unknown {
  const value = literal.type === 'null' ? null : typeof literal.value === 'bigint' ? integer(literal.value) : literal.value;
  return (run as (budget: unknown, value: unknown) => unknown)(createBudget(createServices()), value);
}
