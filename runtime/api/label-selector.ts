// Text of a label selector to requirements: =, ==, !=, in, notin, exists, !, > and < (Labels and Selectors).
import { type FieldError, formatFieldError, invalidValue } from './field-error.ts';
import { checkLabelValue, checkQualifiedName } from './names.ts';
import { EVERYTHING, type LabelOperator, type LabelRequirement, type LabelSelector, SelectorError, toInt64 } from './selector.ts';

interface Token {
  /** A symbol or keyword stands for itself. */
  readonly kind: 'identifier' | 'end' | '!' | '(' | ')' | ',' | '=' | '==' | '!=' | '>' | '<' | 'in' | 'notin' | 'other';
  readonly text: string;
}

const SPACE = ' \t\r\n';
const SYMBOL_CHARACTERS = '=!(),><';
const SYMBOLS: ReadonlySet<string> = new Set(['!', '(', ')', ',', '=', '==', '!=', '>', '<']);
const OPERATORS: Readonly<Record<string, LabelOperator>> = {
  '=': '=',
  '==': '==',
  '!=': '!=',
  in: 'in',
  notin: 'notin',
  '>': 'gt',
  '<': 'lt',
};
const OPERATOR_WORDS = 'in, notin, =, ==, !=, gt, lt';

/** Throws a SelectorError in the words of the reference. Requirements come sorted by key. */
export function parseLabelSelector(text: string): LabelSelector {
  const tokens = tokenize(text);
  if (tokens.length === 1) return EVERYTHING;
  return { requirements: new Parser(tokens).parse() };
}

function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const character = text.charAt(at);
    if (SPACE.includes(character)) at++;
    else if (SYMBOL_CHARACTERS.includes(character)) {
      const run = symbolAt(text, at);
      tokens.push({ kind: run as Token['kind'], text: run });
      at += run.length;
    } else {
      const start = at;
      while (at < text.length && !SPACE.includes(text.charAt(at)) && !SYMBOL_CHARACTERS.includes(text.charAt(at))) at++;
      const word = text.slice(start, at);
      tokens.push({ kind: word === 'in' || word === 'notin' ? word : 'identifier', text: word });
    }
  }
  tokens.push({ kind: 'end', text: '' });
  return tokens;
}

function symbolAt(text: string, at: number): string {
  const two = text.slice(at, at + 2);
  return two.length === 2 && SYMBOLS.has(two) ? two : text.charAt(at);
}

/** Recursive descent over tokens; keywords count as identifiers where a key or a value is due. */
class Parser {
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  parse(): LabelRequirement[] {
    const requirements: LabelRequirement[] = [];
    for (;;) {
      const next = this.#peek();
      if (!isWord(next) && next.kind !== '!') {
        throw new SelectorError(`found '${next.text}', expected: !, identifier, or 'end of string'`);
      }
      requirements.push(this.#requirement());
      const after = this.#take();
      if (after.kind === 'end') return requirements.sort(byKey);
      if (after.kind !== ',') throw new SelectorError(`found '${after.text}', expected: ',' or 'end of string'`);
      const following = this.#peek();
      if (!isWord(following) && following.kind !== '!') {
        throw new SelectorError(`found '${following.text}', expected: identifier after ','`);
      }
    }
  }

  #requirement(): LabelRequirement {
    const negated = this.#peek().kind === '!';
    if (negated) this.#take();
    const key = this.#take();
    if (!isWord(key)) throw unparsable(`found '${key.text}', expected: identifier`);
    const next = this.#peek();
    const ended = next.kind === 'end' || next.kind === ',';
    if (negated || ended) {
      const operator = negated ? '!' : 'exists';
      return checked({ key: key.text, operator, values: [] });
    }
    const operator = OPERATORS[this.#take().text];
    if (operator === undefined || next.kind === 'identifier') throw unparsable(`found '${next.text}', expected: ${OPERATOR_WORDS}`);
    const values = operator === 'in' || operator === 'notin' ? this.#set() : [this.#exactValue()];
    return checked({ key: key.text, operator, values });
  }

  #exactValue(): string {
    const next = this.#peek();
    if (next.kind === 'end' || next.kind === ',') return '';
    this.#take();
    if (isWord(next)) return next.text;
    throw unparsable(`found '${next.text}', expected: identifier`);
  }

  /** `(a, b,)`: an empty place is the empty value. */
  #set(): string[] {
    const open = this.#take();
    if (open.kind !== '(') throw unparsable(`found '${open.text}' expected: '('`);
    const values = new Set<string>();
    const first = this.#peek();
    if (!isWord(first) && first.kind !== ',' && first.kind !== ')') {
      throw unparsable(`found '${first.text}', expected: ',', ')' or identifier`);
    }
    for (let more = true; more; ) {
      const next = this.#peek();
      if (isWord(next)) {
        values.add(this.#take().text);
        const after = this.#peek();
        if (after.kind !== ',' && after.kind !== ')') throw unparsable(`found '${after.text}', expected: ',' or ')'`);
      } else if (next.kind === ',' || next.kind === ')') values.add('');
      else throw unparsable(`found '${next.text}', expected: ',', or identifier`);
      more = this.#take().kind === ',';
    }
    return [...values].sort();
  }

  #peek(): Token {
    return this.#tokens[this.#at] ?? { kind: 'end', text: '' };
  }

  #take(): Token {
    const token = this.#peek();
    this.#at++;
    return token;
  }
}

function isWord(token: Token): boolean {
  return token.kind === 'identifier' || token.kind === 'in' || token.kind === 'notin';
}

function byKey(left: LabelRequirement, right: LabelRequirement): number {
  return left.key < right.key ? -1 : left.key > right.key ? 1 : 0;
}

function unparsable(message: string): SelectorError {
  return new SelectorError(`unable to parse requirement: ${message}`);
}

function checked(requirement: LabelRequirement): LabelRequirement {
  const errors = checkRequirement(requirement);
  const messages = [...new Set(errors.map(formatFieldError))];
  if (messages.length === 1) throw unparsable(messages[0] ?? '');
  if (messages.length > 1) throw unparsable(`[${messages.join(', ')}]`);
  return requirement;
}

function checkRequirement({ key, operator, values }: LabelRequirement): FieldError[] {
  const errors: FieldError[] = [];
  const keyMessages = checkQualifiedName(key);
  if (keyMessages.length > 0) errors.push(invalidValue('<nil>', key, keyMessages.join('; ')));
  const bound = values[0] ?? '';
  if ((operator === 'gt' || operator === 'lt') && toInt64(bound) === undefined) {
    errors.push(invalidValue('values[0]', bound, "for 'Gt', 'Lt' operators, the value must be an integer"));
  }
  values.forEach((value, index) => {
    const messages = checkLabelValue(value);
    if (messages.length > 0) errors.push(invalidValue(`values[${index}][${key}]`, value, messages.join('; ')));
  });
  return errors;
}
