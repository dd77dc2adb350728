// Tokens to a tree: recursive descent, macros expanded on the way. Stops at the first syntax error.
// https://github.com/google/cel-spec/blob/master/doc/langdef.md#syntax
import {
  type CallExpr,
  call,
  constant,
  type Expr,
  ident,
  type ListExpr,
  type Literal,
  type MapEntry,
  type MapExpr,
  node,
  type SelectExpr,
  type StructExpr,
} from './ast.ts';
import type { Diagnostics } from './diagnostics.ts';
import { tokenize } from './lexer.ts';
import { parseIntLiteral, parseUintLiteral } from './literals.ts';
import { MACROS } from './macros.ts';
import { Abandoned, EXPECTING, OPERAND_STARTS, TokenCursor } from './token-cursor.ts';

/** Longest source in code points, as in cel-go. */
export const MAX_SOURCE = 100_000;
/** Deepest nesting, as in cel-go. */
export const MAX_DEPTH = 250;

const RESERVED: ReadonlySet<string> = new Set(
  'as break const continue else for function if import let loop package namespace return var void while'.split(' '),
);
/** Operators by rising precedence, with the names of their functions. */
const RELATIONS: ReadonlyMap<string, string> = new Map(['==', '!=', '<', '<=', '>', '>='].map((op) => [op, `_${op}_`]));
const SUMS: ReadonlyMap<string, string> = new Map(['+', '-'].map((op) => [op, `_${op}_`]));
const PRODUCTS: ReadonlyMap<string, string> = new Map(['*', '/', '%'].map((op) => [op, `_${op}_`]));

/** Parses a source; undefined when an error was reported. */
export function parse(source: string, diagnostics: Diagnostics): Expr | undefined {
  if (source.length > MAX_SOURCE && [...source].length > MAX_SOURCE) {
    diagnostics.add(-1, `expression code point size exceeds limit: size: ${[...source].length}, limit ${MAX_SOURCE}`);
    return undefined;
  }
  const tokens = tokenize(source, diagnostics);
  try {
    const expr = new Parser(new TokenCursor(tokens, diagnostics)).parseAll();
    return diagnostics.empty ? expr : undefined;
  } catch (error) {
    if (error instanceof Abandoned) return undefined;
    throw error;
  }
}

class Parser {
  readonly #at: TokenCursor;
  #depth = 0;

  constructor(cursor: TokenCursor) {
    this.#at = cursor;
  }

  parseAll(): Expr {
    const expr = this.#expr();
    this.#at.expect('<EOF>');
    return expr;
  }

  /** Refuses trees that are too high to walk. */
  #bounded<T extends Expr>(expr: T): T {
    if (expr.height > MAX_DEPTH) this.#at.abandon(-1, 'max recursion depth exceeded');
    return expr;
  }

  #call(at: number, name: string, args: readonly Expr[]): Expr {
    return this.#bounded(call(at, name, args));
  }

  #expr(expecting: string = EXPECTING.operand): Expr {
    this.#at.expectOperand(expecting);
    if (++this.#depth > MAX_DEPTH) this.#at.abandon(-1, `expression recursion limit exceeded: ${MAX_DEPTH}`);
    const condition = this.#or();
    const question = this.#at.accept('?');
    let expr = condition;
    if (question !== undefined) {
      const yes = this.#or();
      this.#at.expect(':');
      expr = this.#call(question.at, '_?_:_', [condition, yes, this.#expr()]);
    }
    this.#depth--;
    return expr;
  }

  #or(): Expr {
    return this.#logical('||', '_||_', () => this.#and());
  }

  #and(): Expr {
    return this.#logical('&&', '_&&_', () => this.#relation());
  }

  /** A chain of one logical operator becomes a balanced tree, as in cel-go. */
  #logical(operator: string, name: string, operand: () => Expr): Expr {
    const terms = [operand()];
    const places: number[] = [];
    for (let token = this.#at.accept(operator); token !== undefined; token = this.#at.accept(operator)) {
      places.push(token.at);
      terms.push(operand());
    }
    const term = (index: number): Expr => terms[index] ?? this.#at.abandon(0, 'unreachable');
    const balance = (low: number, high: number): Expr => {
      const mid = (low + high + 1) >> 1;
      const left = mid === low ? term(mid) : balance(low, mid - 1);
      const right = mid === high ? term(mid + 1) : balance(mid + 1, high);
      return this.#call(places[mid] ?? 0, name, [left, right]);
    };
    return places.length === 0 ? term(0) : balance(0, places.length - 1);
  }

  #relation(): Expr {
    let left = this.#sum();
    for (;;) {
      const { kind, at } = this.#at.peek();
      const name = kind === 'in' ? '@in' : RELATIONS.get(kind);
      if (name === undefined) return left;
      this.#at.take();
      left = this.#call(at, name, [left, this.#sum()]);
    }
  }

  #sum(): Expr {
    return this.#leftChain(SUMS, () => this.#leftChain(PRODUCTS, () => this.#unary()));
  }

  #leftChain(operators: ReadonlyMap<string, string>, operand: () => Expr): Expr {
    let left = operand();
    for (;;) {
      const { kind, at } = this.#at.peek();
      const name = operators.get(kind);
      if (name === undefined) return left;
      this.#at.take();
      left = this.#call(at, name, [left, operand()]);
    }
  }

  #unary(): Expr {
    const { kind, at } = this.#at.peek();
    if (kind !== '!' && kind !== '-') return this.#member();
    const signed = kind === '-' && /^NUM_(INT|FLOAT)$/.test(this.#at.peek(1).kind);
    if (signed) return this.#member();
    let count = 0;
    while (this.#at.accept(kind) !== undefined) count++;
    if (this.#at.peek().kind === '<EOF>') this.#noOperand(kind);
    const operand = this.#member();
    return count % 2 === 0 ? operand : this.#call(at, `${kind}_`, [operand]);
  }

  /** What ANTLR says of a source that ends behind `!` or `-`. */
  #noOperand(operator: string): never {
    const { at, text } = this.#at.peek();
    if (operator === '!') return this.#at.abandon(at, `Syntax error: extraneous input '${text}' expecting ${EXPECTING.operand}`);
    this.#at.report(at, `Syntax error: no viable alternative at input '-'`);
    return this.#at.mismatch(EXPECTING.operand);
  }

  #member(): Expr {
    let expr = this.#primary();
    for (;;) {
      const { kind, at } = this.#at.peek();
      if (kind === '.') {
        this.#at.take();
        const optional = this.#at.accept('?') !== undefined;
        const name = this.#at.accept('IDENTIFIER', 'ESC_IDENTIFIER') ?? this.#noField(optional);
        const field = name.kind === 'ESC_IDENTIFIER' ? name.text.slice(1, -1) : name.text;
        const open = this.#at.peek();
        if (optional) expr = this.#call(at, '_?._', [expr, constant(at, { type: 'string', value: field })]);
        else if (open.kind === '(' && name.kind === 'IDENTIFIER') expr = this.#method(expr, field);
        else expr = this.#bounded(node<SelectExpr>({ kind: 'select', at, operand: expr, field, testOnly: false }));
      } else if (kind === '[') {
        this.#at.take();
        const optional = this.#at.accept('?') !== undefined;
        const index = this.#expr(optional ? EXPECTING.operand : EXPECTING.index);
        this.#at.expect(']');
        expr = this.#call(at, optional ? '_[?_]' : '_[_]', [expr, index]);
      } else if (kind === '{') {
        const name = qualifiedName(expr);
        if (name === undefined) return expr;
        expr = this.#struct(name);
      } else return expr;
    }
  }

  #noField(optional: boolean): never {
    const { kind, text, at } = this.#at.peek();
    if (optional) {
      this.#at.report(at, `Syntax error: mismatched input '${text}' expecting {IDENTIFIER, ESC_IDENTIFIER}`);
      return this.#at.abandon(at, 'unsupported ident kind');
    }
    return this.#at.abandon(at, `Syntax error: no viable alternative at input '.${kind === '<EOF>' ? '' : text}'`);
  }

  #method(target: Expr, name: string): Expr {
    const { at } = this.#at.take();
    const args = this.#args();
    const expanded = this.#macro({ at, name, target, args });
    return this.#bounded(expanded ?? node<CallExpr>({ kind: 'call', at, name, target, args }));
  }

  #args(): Expr[] {
    const args: Expr[] = [];
    if (!OPERAND_STARTS.has(this.#at.peek().kind)) this.#at.dropExtraneous(EXPECTING.argument, new Set([')']));
    if (this.#at.accept(')') !== undefined) return args;
    do args.push(this.#expr(args.length === 0 ? EXPECTING.argument : EXPECTING.operand));
    while (this.#at.accept(',') !== undefined);
    this.#at.expect(')');
    return args;
  }

  #macro(what: { at: number; name: string; target: Expr | undefined; args: readonly Expr[] }): Expr | undefined {
    const { at, name, target, args } = what;
    const expand = MACROS.get(`${name}/${args.length}${target === undefined ? '' : '/m'}`);
    const fail = (place: number, message: string): undefined => {
      this.#at.report(place, message);
      return undefined;
    };
    return expand?.({ at, target, args, fail });
  }

  #primary(): Expr {
    const token = this.#at.peek();
    switch (token.kind) {
      case '.':
      case 'IDENTIFIER':
        return this.#name();
      case '(': {
        this.#at.take();
        const expr = this.#expr();
        this.#at.expect(')');
        return expr;
      }
      case '[':
        return this.#list();
      case '{':
        return this.#map();
      case 'STRING':
      case 'BYTES':
        this.#at.take();
        if (token.literal === undefined) this.#at.report(token.at, 'unable to unescape string');
        return constant(token.at, token.literal ?? { type: 'null' });
      case 'true':
      case 'false':
        this.#at.take();
        return constant(token.at, { type: 'bool', value: token.kind === 'true' });
      case 'null':
        this.#at.take();
        return constant(token.at, { type: 'null' });
      case '-':
      case 'NUM_INT':
      case 'NUM_UINT':
      case 'NUM_FLOAT':
        return this.#number();
      default:
        // Behind an operator: `1 + * 2`.
        this.#at.expectOperand(EXPECTING.operand);
        return this.#unary();
    }
  }

  #number(): Expr {
    // A minus that is no sign: `!-a`.
    if (this.#at.peek().kind === '-' && !this.#at.peek(1).kind.startsWith('NUM_')) this.#at.strayMinus();
    const sign = this.#at.accept('-');
    const { kind, text, at } = this.#at.take();
    const place = sign?.at ?? at;
    const signed = `${sign === undefined ? '' : '-'}${text}`;
    let literal: Literal | undefined;
    if (kind === 'NUM_FLOAT') {
      const value = Number(signed);
      literal = Number.isFinite(value) ? { type: 'double', value } : undefined;
    } else {
      const value = kind === 'NUM_UINT' ? parseUintLiteral(text) : parseIntLiteral(signed);
      literal = value === undefined ? undefined : { type: kind === 'NUM_UINT' ? 'uint' : 'int', value };
    }
    const word = { NUM_FLOAT: 'double', NUM_UINT: 'uint' }[kind] ?? 'int';
    return constant(place, literal ?? this.#at.abandon(place, `invalid ${word} literal`));
  }

  #name(): Expr {
    const dot = this.#at.accept('.');
    const { text, at } = this.#at.expect('IDENTIFIER');
    if (RESERVED.has(text)) this.#at.report(at, `reserved identifier: ${text}`);
    const name = dot === undefined ? text : `.${text}`;
    if (this.#at.peek().kind !== '(') return ident(dot?.at ?? at, name);
    const open = this.#at.take();
    const args = this.#args();
    return this.#macro({ at: open.at, name, target: undefined, args }) ?? this.#call(open.at, name, args);
  }

  /** What stands between brackets, with commas; the last may have one behind it. */
  #items(close: string, first: string, item: (expecting: string, optional: boolean) => void): void {
    const isStart = (): boolean => this.#at.peek().kind === '?' || OPERAND_STARTS.has(this.#at.peek().kind);
    if (this.#at.accept(close) !== undefined) return;
    if (this.#at.accept(',') !== undefined) return void this.#at.expect(close);
    let expecting: string = first;
    do {
      const optional = this.#at.accept('?') !== undefined;
      item(optional ? EXPECTING.operand : expecting, optional);
      expecting = EXPECTING.operand;
      if (this.#at.accept(',') === undefined) return void this.#at.expect(close, `{'${close}', ','}`);
    } while (isStart());
    this.#at.expect(close);
  }

  #list(): Expr {
    const { at } = this.#at.take();
    const elements: Expr[] = [];
    const optionals: number[] = [];
    this.#items(']', EXPECTING.element, (expecting, optional) => {
      if (optional) optionals.push(elements.length);
      elements.push(this.#expr(expecting));
    });
    return this.#bounded(node<ListExpr>({ kind: 'list', at, elements, optional: optionals }));
  }

  #map(): Expr {
    const { at } = this.#at.take();
    const entries: MapEntry[] = [];
    this.#items('}', EXPECTING.key, (expecting, optional) => {
      const key = this.#expr(expecting);
      this.#at.expect(':');
      entries.push({ key, value: this.#expr(), optional });
    });
    return this.#bounded(node<MapExpr>({ kind: 'map', at, entries }));
  }

  #struct(name: string): Expr {
    const { at } = this.#at.take();
    const fields: { name: string; value: Expr; optional: boolean }[] = [];
    this.#items('}', EXPECTING.field, (_, optional) => {
      const field = this.#at.accept('ESC_IDENTIFIER')?.text.slice(1, -1) ?? this.#at.expect('IDENTIFIER', EXPECTING.field).text;
      this.#at.expect(':');
      fields.push({ name: field, value: this.#expr(), optional });
    });
    return this.#bounded(node<StructExpr>({ kind: 'struct', at, name, fields }));
  }
}

/** `a.b.c` as one name, if the expression is nothing else. */
export function qualifiedName(expr: Expr): string | undefined {
  if (expr.kind === 'ident') return expr.name;
  if (expr.kind !== 'select' || expr.testOnly) return undefined;
  const operand = qualifiedName(expr.operand);
  return operand === undefined ? undefined : `${operand}.${expr.field}`;
}
