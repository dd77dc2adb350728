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
import { type Token, tokenize } from './lexer.ts';
import { parseIntLiteral, parseUintLiteral } from './literals.ts';
import { MACROS } from './macros.ts';

/** Longest source in code points, as in cel-go. */
export const MAX_SOURCE = 100_000;
/** Deepest nesting, as in cel-go. */
export const MAX_DEPTH = 250;

const RESERVED: ReadonlySet<string> = new Set(
  'as break const continue else for function if import let loop package namespace return var void while'.split(' '),
);
const PRIMARY = "{'[', '{', '(', '.', '-', '!', 'true', 'false', 'null', NUM_FLOAT, NUM_INT, NUM_UINT, STRING, BYTES, IDENTIFIER}";
const PRIMARY_STARTS: ReadonlySet<string> = new Set(
  '[ { ( . - ! true false null NUM_FLOAT NUM_INT NUM_UINT STRING BYTES IDENTIFIER'.split(' '),
);
/** Operators by rising precedence, with the names of their functions. */
const RELATIONS: ReadonlyMap<string, string> = new Map(['==', '!=', '<', '<=', '>', '>='].map((op) => [op, `_${op}_`]));
const SUMS: ReadonlyMap<string, string> = new Map(['+', '-'].map((op) => [op, `_${op}_`]));
const PRODUCTS: ReadonlyMap<string, string> = new Map(['*', '/', '%'].map((op) => [op, `_${op}_`]));

/** Thrown to leave the descent after a reported error. */
class Abandoned extends Error {}

/** Parses a source; undefined when an error was reported. */
export function parse(source: string, diagnostics: Diagnostics): Expr | undefined {
  if (source.length > MAX_SOURCE && [...source].length > MAX_SOURCE) {
    diagnostics.add(-1, `expression code point size exceeds limit: size: ${[...source].length}, limit ${MAX_SOURCE}`);
    return undefined;
  }
  const tokens = tokenize(source, diagnostics);
  try {
    const expr = new Parser(tokens, diagnostics).parseAll();
    return diagnostics.empty ? expr : undefined;
  } catch (error) {
    if (error instanceof Abandoned) return undefined;
    throw error;
  }
}

class Parser {
  readonly #tokens: readonly Token[];
  readonly #diagnostics: Diagnostics;
  #next = 0;
  #depth = 0;

  constructor(tokens: readonly Token[], diagnostics: Diagnostics) {
    this.#tokens = tokens;
    this.#diagnostics = diagnostics;
  }

  parseAll(): Expr {
    const expr = this.#expr();
    if (this.#peek().kind !== '<EOF>') this.#unexpected('<EOF>', new Set(['<EOF>']));
    return expr;
  }

  #peek(ahead = 0): Token {
    return this.#tokens[Math.min(this.#next + ahead, this.#tokens.length - 1)] ?? { kind: '<EOF>', text: '<EOF>', at: 0 };
  }

  #take(): Token {
    const token = this.#peek();
    this.#next++;
    return token;
  }

  #accept(kind: string): Token | undefined {
    return this.#peek().kind === kind ? this.#take() : undefined;
  }

  #expect(kind: string): Token {
    return this.#accept(kind) ?? this.#unexpected(kind === 'IDENTIFIER' ? kind : `'${kind}'`, new Set([kind]));
  }

  #abandon(at: number, message: string): never {
    this.#diagnostics.add(at, message);
    throw new Abandoned();
  }

  /** ANTLR calls a token extraneous when the one behind it would have fitted. */
  #unexpected(expecting: string, fits: ReadonlySet<string>): never {
    const { text, at } = this.#peek();
    const word = text !== '<EOF>' && fits.has(this.#peek(1).kind) ? 'extraneous' : 'mismatched';
    return this.#abandon(at, `Syntax error: ${word} input '${text}' expecting ${expecting}`);
  }

  /** Refuses trees that are too high to walk. */
  #bounded<T extends Expr>(expr: T): T {
    if (expr.height > MAX_DEPTH) this.#abandon(-1, 'max recursion depth exceeded');
    return expr;
  }

  #call(at: number, name: string, args: readonly Expr[]): Expr {
    return this.#bounded(call(at, name, args));
  }

  #expr(): Expr {
    if (++this.#depth > MAX_DEPTH) this.#abandon(-1, `expression recursion limit exceeded: ${MAX_DEPTH}`);
    const condition = this.#or();
    const question = this.#accept('?');
    let expr = condition;
    if (question !== undefined) {
      const yes = this.#or();
      this.#expect(':');
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
    for (let token = this.#accept(operator); token !== undefined; token = this.#accept(operator)) {
      places.push(token.at);
      terms.push(operand());
    }
    const term = (index: number): Expr => terms[index] ?? this.#abandon(0, 'unreachable');
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
      const { kind, at } = this.#peek();
      const name = kind === 'in' ? '@in' : RELATIONS.get(kind);
      if (name === undefined) return left;
      this.#take();
      left = this.#call(at, name, [left, this.#sum()]);
    }
  }

  #sum(): Expr {
    return this.#leftChain(SUMS, () => this.#leftChain(PRODUCTS, () => this.#unary()));
  }

  #leftChain(operators: ReadonlyMap<string, string>, operand: () => Expr): Expr {
    let left = operand();
    for (;;) {
      const { kind, at } = this.#peek();
      const name = operators.get(kind);
      if (name === undefined) return left;
      this.#take();
      left = this.#call(at, name, [left, operand()]);
    }
  }

  #unary(): Expr {
    const { kind, at } = this.#peek();
    if (kind !== '!' && kind !== '-') return this.#member();
    const signed = kind === '-' && /^NUM_(INT|FLOAT)$/.test(this.#peek(1).kind);
    if (signed) return this.#member();
    let count = 0;
    while (this.#accept(kind) !== undefined) count++;
    const operand = this.#member();
    return count % 2 === 0 ? operand : this.#call(at, `${kind}_`, [operand]);
  }

  #member(): Expr {
    let expr = this.#primary();
    for (;;) {
      const { kind, at } = this.#peek();
      if (kind === '.') {
        this.#take();
        const optional = this.#accept('?') !== undefined;
        const name = this.#accept('IDENTIFIER') ?? this.#accept('ESC_IDENTIFIER');
        if (name === undefined) {
          const next = this.#peek();
          this.#abandon(at, `Syntax error: no viable alternative at input '.${next.text}'`);
        }
        const field = name.kind === 'ESC_IDENTIFIER' ? name.text.slice(1, -1) : name.text;
        const open = this.#peek();
        if (optional) expr = this.#call(at, '_?._', [expr, constant(at, { type: 'string', value: field })]);
        else if (open.kind === '(' && name.kind === 'IDENTIFIER') expr = this.#method(expr, field);
        else expr = this.#bounded(node<SelectExpr>({ kind: 'select', at, operand: expr, field, testOnly: false }));
      } else if (kind === '[') {
        this.#take();
        const optional = this.#accept('?') !== undefined;
        const index = this.#expr();
        this.#expect(']');
        expr = this.#call(at, optional ? '_[?_]' : '_[_]', [expr, index]);
      } else if (kind === '{') {
        const name = qualifiedName(expr);
        if (name === undefined) return expr;
        expr = this.#struct(name);
      } else return expr;
    }
  }

  #method(target: Expr, name: string): Expr {
    const { at } = this.#take();
    const args = this.#args();
    const expanded = this.#macro({ at, name, target, args });
    return this.#bounded(expanded ?? node<CallExpr>({ kind: 'call', at, name, target, args }));
  }

  #args(): Expr[] {
    const args: Expr[] = [];
    if (this.#accept(')') !== undefined) return args;
    do args.push(this.#expr());
    while (this.#accept(',') !== undefined);
    this.#expect(')');
    return args;
  }

  #macro(what: { at: number; name: string; target: Expr | undefined; args: readonly Expr[] }): Expr | undefined {
    const { at, name, target, args } = what;
    const expand = MACROS.get(`${name}/${args.length}${target === undefined ? '' : '/m'}`);
    const fail = (place: number, message: string): undefined => {
      this.#diagnostics.add(place, message);
      return undefined;
    };
    return expand?.({ at, target, args, fail });
  }

  #primary(): Expr {
    const token = this.#peek();
    switch (token.kind) {
      case '.':
      case 'IDENTIFIER':
        return this.#name();
      case '(': {
        this.#take();
        const expr = this.#expr();
        this.#expect(')');
        return expr;
      }
      case '[':
        return this.#list();
      case '{':
        return this.#map();
      case 'STRING':
      case 'BYTES':
        this.#take();
        return constant(token.at, token.literal ?? { type: 'null' });
      case 'true':
      case 'false':
        this.#take();
        return constant(token.at, { type: 'bool', value: token.kind === 'true' });
      case 'null':
        this.#take();
        return constant(token.at, { type: 'null' });
      case '-':
      case 'NUM_INT':
      case 'NUM_UINT':
      case 'NUM_FLOAT':
        return this.#number();
      default:
        return this.#unexpected(PRIMARY, PRIMARY_STARTS);
    }
  }

  #number(): Expr {
    const sign = this.#accept('-');
    const { kind, text, at } = this.#take();
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
    return constant(place, literal ?? this.#abandon(place, `invalid ${word} literal`));
  }

  #name(): Expr {
    const dot = this.#accept('.');
    const { text, at } = this.#expect('IDENTIFIER');
    if (RESERVED.has(text)) this.#diagnostics.add(at, `reserved identifier: ${text}`);
    const name = dot === undefined ? text : `.${text}`;
    if (this.#peek().kind !== '(') return ident(dot?.at ?? at, name);
    const open = this.#take();
    const args = this.#args();
    return this.#macro({ at: open.at, name, target: undefined, args }) ?? this.#call(open.at, name, args);
  }

  #list(): Expr {
    const { at } = this.#take();
    const elements: Expr[] = [];
    const optional: number[] = [];
    while (this.#peek().kind !== ']') {
      if (this.#accept('?') !== undefined) optional.push(elements.length);
      elements.push(this.#expr());
      if (this.#accept(',') === undefined) break;
    }
    this.#expect(']');
    return this.#bounded(node<ListExpr>({ kind: 'list', at, elements, optional }));
  }

  #map(): Expr {
    const { at } = this.#take();
    const entries: MapEntry[] = [];
    while (this.#peek().kind !== '}') {
      const optional = this.#accept('?') !== undefined;
      const key = this.#expr();
      this.#expect(':');
      entries.push({ key, value: this.#expr(), optional });
      if (this.#accept(',') === undefined) break;
    }
    this.#expect('}');
    return this.#bounded(node<MapExpr>({ kind: 'map', at, entries }));
  }

  #struct(name: string): Expr {
    const { at } = this.#take();
    const fields: { name: string; value: Expr; optional: boolean }[] = [];
    while (this.#peek().kind !== '}') {
      const optional = this.#accept('?') !== undefined;
      const field = this.#accept('ESC_IDENTIFIER')?.text.slice(1, -1) ?? this.#expect('IDENTIFIER').text;
      this.#expect(':');
      fields.push({ name: field, value: this.#expr(), optional });
      if (this.#accept(',') === undefined) break;
    }
    this.#expect('}');
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
