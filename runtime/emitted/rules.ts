// What emitted rules call: one walk over an object and its old state, which collects findings with their paths.
// https://kubernetes.io/docs/reference/using-api/cel/#transition-rules-on-custom-resources
import { isEqualJson } from '../api/equal.ts';
import type { CauseReason, FieldError } from '../api/field-error.ts';
import { FORMATS } from '../api/formats.ts';
import { stringifyJson } from '../api/json-stringify.ts';
import type { JsonObject, JsonValue } from '../api/object.ts';
import { CelBudgetError, CelError } from '../cel/errors.ts';
import { ruleErrorMessage } from '../cel/rule-message.ts';
import { toJson } from '../cel/runtime.ts';
import { CelOptional } from '../cel/values.ts';
import { CelScope } from './cel-scope.ts';
import { keyValues } from './duplicates.ts';
import { isPlainObject } from './keys.ts';
import type { RuleItem } from './rule-items.ts';
import { ItemWalk, SelfItem } from './rule-items.ts';

/** An emitted function that runs the rules of a place and below. */
export type RunRules = (self: JsonValue, old: JsonValue | undefined, walk: RuleWalk) => void;
/** An emitted expression. `oldSelf` is a value of JSON, or an optional of CEL. */
export type RuleExpression = (self: JsonValue, oldSelf: unknown, walk: RuleWalk, item: RuleItem) => unknown;

/** What a rule's expressions are given. */
interface RulePlace {
  readonly self: JsonValue;
  readonly old: unknown;
  readonly item: RuleItem;
}

/** An emitted rule. */
export interface RuleData {
  /** Kinds of write in which it runs, added up: 1 create, 2 update, 4 status. */
  readonly when: number;
  readonly rule?: RuleExpression;
  readonly message: string;
  readonly messageExpression?: RuleExpression;
  readonly reason: CauseReason;
  /** Steps below the place, and the same as text. */
  readonly path?: readonly string[];
  readonly suffix?: string;
  readonly field?: RuleExpression;
  readonly value?: RuleExpression | false;
  readonly format?: string;
  readonly each?: readonly string[];
  /** Text below item or self, or `root`. */
  readonly hides?: string;
  readonly transition?: boolean;
  readonly optional?: boolean;
  /** The message is a Warning. */
  readonly warning?: true;
}

export interface RuleWalkRequest {
  readonly root: JsonObject;
  readonly oldRoot: JsonObject | undefined;
  readonly mode: 'create' | 'update' | 'status';
  readonly native: boolean;
  readonly now: number;
  readonly settings?: Readonly<Record<string, boolean>>;
  readonly warn?: (message: string) => void;
}

const MODES = { create: 1, update: 2, status: 4 } as const;

/** One run of rules over one object. */
export class RuleWalk extends CelScope {
  readonly errors: FieldError[] = [];
  readonly root: JsonObject;
  readonly oldRoot: JsonObject | undefined;
  /** As a value of JSON. */
  readonly settings: JsonObject;
  readonly #native: boolean;
  readonly #warn: ((message: string) => void) | undefined;
  readonly #mode: number;
  readonly #path: string[] = [];
  /** The budget of the object is spent: no rule runs any more. */
  #spent = false;

  constructor({ root, oldRoot, mode, native, now, settings = {}, warn }: RuleWalkRequest) {
    super(now);
    this.root = root;
    this.oldRoot = oldRoot;
    this.settings = settings;
    this.#native = native;
    this.#warn = warn;
    // A custom kind's rules run on every write, the status subresource's too.
    this.#mode = mode === 'status' && !native ? MODES.update : MODES[mode];
  }

  /** Keyword rules of a native kind's main fields have nothing to say about a write to status. */
  get keywords(): boolean {
    return this.#mode !== MODES.status || this.#path[0] === '.status';
  }

  /** A field and what is below it. */
  field(name: string, value: JsonValue | undefined, old: JsonValue | undefined, run: RunRules): void {
    if (value === undefined || value === null) return;
    // What an update leaves as it was has passed these rules when it was written: below a native kind's top-level fields they look at
    // nothing else (a test holds the definitions to it). Most patches touch metadata or one field.
    if (this.#path.length === 0 && this.#native && this.#mode === MODES.update && isEqualJson(value, old)) return;
    this.#path.push(`.${name}`);
    run(value, old, this);
    this.#path.pop();
  }

  /** Each item, with the old one of the same keys (lists with keys only). */
  items(list: JsonValue, old: JsonValue | undefined, run: RunRules, keys: readonly string[] | undefined): void {
    if (!Array.isArray(list)) return;
    const before = keys !== undefined && Array.isArray(old) ? byKeys(old, keys) : undefined;
    list.forEach((item, index) => {
      if (item === null) return;
      this.#path.push(`[${index}]`);
      run(item, before?.get(stringifyJson(keyValues(item, keys ?? []))), this);
      this.#path.pop();
    });
  }

  /** Each value of a map, with the old one of the same key. */
  values(map: JsonValue, old: JsonValue | undefined, run: RunRules): void {
    if (!isPlainObject(map)) return;
    for (const key of Object.keys(map)) {
      const value = map[key] as JsonValue;
      if (value === null) continue;
      this.#path.push(`[${key}]`);
      run(value, isPlainObject(old) && Object.hasOwn(old, key) ? old[key] : undefined, this);
      this.#path.pop();
    }
  }

  /** The rules of a place, in order. */
  apply(rules: readonly RuleData[], self: JsonValue, old: JsonValue | undefined): void {
    for (const rule of rules) {
      if (this.#spent) return;
      if ((rule.when & this.#mode) === 0 || (rule.transition && old === undefined && !rule.optional)) continue;
      if (rule.each !== undefined && isAbsent(self, rule.each[0])) continue;
      const before = rule.optional ? new CelOptional(old !== undefined, old) : old;
      if (rule.each === undefined) this.#one(rule, { self, old: before, item: new SelfItem(self) });
      else new ItemWalk(rule.each, (item) => this.#one(rule, { self, old: before, item })).walk(self);
    }
  }

  #one(rule: RuleData, at: RulePlace): void {
    const from = this.errors.length;
    try {
      if (rule.rule !== undefined && this.#ask(rule.rule, at) === true) return;
      if (rule.warning) this.#warn?.(this.#message(rule, at));
      else if (rule.format !== undefined) this.#checkFormat(rule, at);
      else this.#report(rule.reason, this.#place(rule, at), this.#shown(rule, at), this.#message(rule, at));
    } catch (error) {
      if (!(error instanceof CelError)) throw error;
      this.#report(
        'FieldValueInvalid',
        this.#text(''),
        jsonType(at.self),
        ruleErrorMessage(error, rule.message.replace(/^failed rule: /, '')),
      );
      if (error instanceof CelBudgetError && error.scope === 'object') this.#spent = true;
    }
    if (rule.hides !== undefined) this.#hide(from, rule.hides === 'root' ? '' : this.#text(`${at.item.path}${rule.hides}`));
  }

  /** Marks the findings from an index on as those that hide others. */
  #hide(from: number, path: string): void {
    for (let at = from; at < this.errors.length; at++) this.errors[at] = { ...(this.errors[at] as FieldError), hides: path };
  }

  /** One call of an expression; without a closure, since most of a write's time is spent here. */
  #ask(expression: RuleExpression, at: RulePlace): unknown {
    this.budget.begin();
    try {
      return expression(at.self, at.old, this, at.item);
    } catch (error) {
      if (error instanceof RangeError) throw new CelError('operation cancelled: value too large');
      throw error;
    }
  }

  #checkFormat(rule: RuleData, at: RulePlace): void {
    const value = this.#shown(rule, at) ?? null;
    const details = FORMATS.get(rule.format as string)?.(value) ?? [];
    for (const detail of details) this.#report(rule.reason, this.#place(rule, at), value, detail);
  }

  #place(rule: RuleData, at: RulePlace): string {
    if (rule.field === undefined) return this.#text(`${at.item.path}${rule.suffix ?? ''}`);
    return this.#text(fieldText(String(this.#ask(rule.field, at))));
  }

  #message(rule: RuleData, at: RulePlace): string {
    // A custom kind's duplicate has no words.
    if (!this.#native && rule.reason === 'FieldValueDuplicate') return '';
    if (rule.messageExpression === undefined) return rule.message;
    try {
      const text = this.#ask(rule.messageExpression, at);
      return typeof text === 'string' && text.trim() !== '' && !text.includes('\n') ? text : rule.message;
    } catch (error) {
      if (error instanceof CelError) return rule.message;
      throw error;
    }
  }

  /** The value that the words show: as the rule says, or the one at the error's place (native), or self when it is a scalar (custom). */
  #shown(rule: RuleData, at: RulePlace): JsonValue | undefined {
    if (rule.value === false) return undefined;
    if (rule.value !== undefined) return (toJson(this.#ask(rule.value, at)) as JsonValue | undefined) ?? null;
    if (!this.#native) return typeof at.self === 'object' ? undefined : at.self;
    let value: JsonValue | undefined = at.item.value;
    for (const step of rule.path ?? []) {
      if (Array.isArray(value)) value = value[Number(step)];
      else value = isPlainObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
    }
    return value ?? null;
  }

  /** A named check of a value. */
  format(name: string, value: JsonValue | undefined): void {
    if (value === undefined || value === null || !this.keywords) return;
    for (const detail of FORMATS.get(name)?.(value) ?? []) this.#report('FieldValueInvalid', this.#text(''), value, detail);
  }

  /** Named checks of a map's keys or values; errors stand at the map. */
  mapFormat(name: string, part: 'keys' | 'values', map: JsonValue | undefined): void {
    if (!isPlainObject(map) || !this.keywords) return;
    for (const key of Object.keys(map)) {
      const value = part === 'keys' ? key : (map[key] as JsonValue);
      for (const detail of FORMATS.get(name)?.(value) ?? []) this.#report('FieldValueInvalid', this.#text(''), value, detail);
    }
  }

  /** A field that may not change; `once`: that may be set when it is not. */
  immutable(name: string, kind: 'always' | 'once', value: JsonValue | undefined, old: JsonValue | undefined, updating: boolean): void {
    if (!updating || !this.keywords || (kind === 'once' && (old === undefined || old === null)) || isEqualJson(value, old)) return;
    this.#report('FieldValueInvalid', this.#text(`.${name}`), value ?? null, 'field is immutable');
  }

  /** No two items alike, or alike in one field. */
  unique(list: JsonValue, field: string | undefined): void {
    if (!Array.isArray(list) || list.length < 2 || !this.keywords) return;
    const seen = new Set<string>();
    list.forEach((item, index) => {
      const value = field === undefined ? item : isPlainObject(item) && Object.hasOwn(item, field) ? item[field] : undefined;
      if (value === undefined || value === null || value === '') return;
      const id = stringifyJson(value);
      if (seen.has(id)) this.#report('FieldValueDuplicate', this.#text(`[${index}]${field === undefined ? '' : `.${field}`}`), value, '');
      seen.add(id);
    });
  }

  /** One of several fields. */
  union(object: JsonValue, noun: string, members: readonly string[], required: boolean): void {
    if (!isPlainObject(object) || !this.keywords) return;
    const [first, ...more] = members.filter((name) => Object.hasOwn(object, name) && object[name] !== undefined && object[name] !== null);
    if (first === undefined && required) this.#report('FieldValueRequired', this.#text(''), undefined, `must specify a ${noun}`);
    for (const name of more) {
      this.#report('FieldValueForbidden', this.#text(`.${name}`), undefined, `may not specify more than 1 ${noun}`);
      this.#hide(this.errors.length - 1, this.#text(`.${name}`));
    }
  }

  #text(below: string): string {
    const text = `${this.#path.join('')}${below}`;
    return text === '' ? '<nil>' : text.replace(/^\./, '');
  }

  #report(reason: CauseReason, field: string, value: JsonValue | undefined, detail: string): void {
    this.errors.push({ reason, field, detail, ...(value !== undefined && { value }) });
  }
}

/** Whether a visit would find nothing at its first step: most of them do. */
function isAbsent(self: JsonValue, step: string | undefined): boolean {
  return step !== '*' && step !== undefined && isPlainObject(self) && self[step] === undefined;
}

const fieldText = (text: string): string => (text === '' || text.startsWith('[') ? text : `.${text}`);

function byKeys(list: readonly JsonValue[], keys: readonly string[]): Map<string, JsonValue> {
  return new Map(list.map((item) => [stringifyJson(keyValues(item, keys)), item]));
}

function jsonType(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return 'array';
  return typeof value === 'object' ? 'object' : value;
}
