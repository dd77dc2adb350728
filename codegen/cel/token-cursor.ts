// Walking over tokens, with the errors and the repairs of the parser that cel-go generates with ANTLR: one token too many is
// skipped, one that is missing is imagined, and anything else ends the parse.
import type { Diagnostics } from './diagnostics.ts';
import type { Token } from './lexer.ts';

/** Thrown to leave the parse after an error that was reported. */
export class Abandoned extends Error {}

/** Tokens that start an operand, and how error messages list them. */
export const OPERAND_STARTS: ReadonlySet<string> = new Set(
  '[ { ( . - ! true false null NUM_FLOAT NUM_INT NUM_UINT STRING BYTES IDENTIFIER'.split(' '),
);
const WORDS = "'true', 'false', 'null', NUM_FLOAT, NUM_INT, NUM_UINT, STRING, BYTES, IDENTIFIER}";
/** What may start an operand, by the place where it stands. */
export const EXPECTING: Readonly<Record<'operand' | 'argument' | 'element' | 'index' | 'key' | 'field', string>> = {
  operand: `{'[', '{', '(', '.', '-', '!', ${WORDS}`,
  argument: `{'[', '{', '(', ')', '.', '-', '!', ${WORDS}`,
  element: `{'[', ']', '{', '(', '.', ',', '-', '!', '?', ${WORDS}`,
  index: `{'[', '{', '(', '.', '-', '!', '?', ${WORDS}`,
  key: `{'[', '{', '}', '(', '.', ',', '-', '!', '?', ${WORDS}`,
  field: "{'}', ',', '?', IDENTIFIER, ESC_IDENTIFIER}",
};

/** Tokens that may follow a whole expression. */
const FOLLOWERS: ReadonlySet<string> = new Set('<EOF> ) ] } , : ? . [ == != < <= > >= && || + - * / % in'.split(' '));

/** A position in the tokens of one source. */
export class TokenCursor {
  readonly #tokens: readonly Token[];
  readonly #diagnostics: Diagnostics;
  #next = 0;

  constructor(tokens: readonly Token[], diagnostics: Diagnostics) {
    this.#tokens = tokens;
    this.#diagnostics = diagnostics;
  }

  /** The next token, or one behind it. */
  peek(ahead = 0): Token {
    return this.#tokens[Math.min(this.#next + ahead, this.#tokens.length - 1)] ?? { kind: '<EOF>', text: '<EOF>', at: 0 };
  }

  take(): Token {
    const token = this.peek();
    this.#next++;
    return token;
  }

  /** Takes the next token if it is of a kind. */
  accept(...kinds: readonly string[]): Token | undefined {
    return kinds.includes(this.peek().kind) ? this.take() : undefined;
  }

  /** Takes a token of a kind, with ANTLR's repairs. */
  expect(kind: string, expecting: string = kind === '<EOF>' || kind === 'IDENTIFIER' ? kind : `'${kind}'`): Token {
    const accepted = this.accept(kind);
    if (accepted !== undefined) return accepted;
    const token = this.peek();
    if (this.dropExtraneous(expecting, new Set([kind]))) return this.take();
    const imagined = kind === ':' ? OPERAND_STARTS.has(token.kind) : (kind === ')' || kind === ']') && FOLLOWERS.has(token.kind);
    const bracketed = expecting.startsWith('{');
    if (!imagined || bracketed || (kind === ']' && token.kind === ',')) return this.mismatch(expecting);
    this.report(token.at, `Syntax error: missing '${kind}' at '${token.text}'`);
    return { kind, text: kind, at: token.at };
  }

  /** Makes sure that an operand can start here: skips one token that is too many, or gives up. */
  expectOperand(expecting: string): void {
    if (OPERAND_STARTS.has(this.peek().kind)) return;
    if (!this.dropExtraneous(expecting, OPERAND_STARTS)) this.mismatch(expecting);
  }

  /** Whether the next token was too many, because the one behind it fits; it is reported and skipped. */
  dropExtraneous(expecting: string, fits: ReadonlySet<string>): boolean {
    const { kind, text, at } = this.peek();
    if (kind === '<EOF>' || fits.has(kind) || !fits.has(this.peek(1).kind)) return false;
    this.report(at, `Syntax error: extraneous input '${text}' expecting ${expecting}`);
    this.take();
    return true;
  }

  /** A minus in front of something that can have no sign. */
  strayMinus(): never {
    return this.abandon(this.peek().at, `Syntax error: extraneous input '-' expecting ${EXPECTING.operand}`);
  }

  mismatch(expecting: string): never {
    const { text, at } = this.peek();
    return this.abandon(at, `Syntax error: mismatched input '${text}' expecting ${expecting}`);
  }

  report(at: number, message: string): void {
    this.#diagnostics.add(at, message);
  }

  abandon(at: number, message: string): never {
    this.#diagnostics.add(at, message);
    throw new Abandoned();
  }
}
