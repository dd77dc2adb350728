// Emitted text: the one place where a value of a definition becomes JavaScript. Emitters never paste a string of a definition.
import type { JsonValue } from '../runtime/api/object.ts';

const RESERVED = new Set(
  'arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally for function if implements import in instanceof interface let new null package private protected public return static super switch this throw true try typeof undefined var void while with yield rt'.split(
    ' ',
  ),
);

/** Any JSON value as a JavaScript expression. Strings are safe in scripts, templates and comments; `__proto__` stays a plain key. */
export function quote(value: JsonValue | undefined): string {
  if (value === undefined) return 'undefined';
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new Error('a number of a definition is not finite');
    return Object.is(value, -0) ? '0' : String(value);
  }
  if (typeof value === 'string') return quoteString(value);
  if (Array.isArray(value)) return `[${value.map(quote).join(',')}]`;
  return `{${Object.entries(value)
    .map(([key, item]) => `${quoteKey(key)}:${quote(item)}`)
    .join(',')}}`;
}

/** A JavaScript string literal: printable ASCII as it is, everything else escaped, and nothing that ends a comment or a script. */
export function quoteString(text: string): string {
  return JSON.stringify(text).replace(/[\u007f-\uffff<>/]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** A key of an object literal. */
export function quoteKey(key: string): string {
  if (key === '__proto__') return '["__proto__"]';
  return isIdentifier(key) ? key : quoteString(key);
}

/** `.name` or `["name"]`. */
export function member(name: string): string {
  return isIdentifier(name) ? `.${name}` : `[${quoteString(name)}]`;
}

const INTRINSIC: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype));

/** Reads an own property: names that every object answers to are asked for with care. */
export function read(object: string, name: string): string {
  return INTRINSIC.has(name) ? `rt.own(${object}, ${quoteString(name)})` : `${object}${member(name)}`;
}

/** Whether a text may stand as a plain name. */
export function isIdentifier(text: string): boolean {
  return /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(text) && !RESERVED.has(text) && text !== '__proto__';
}

/** Hands out local names: the wish with foreign characters made `_`, numbered when taken. */
export class Names {
  readonly #taken = new Set<string>();

  take(wish: string): string {
    const clean = wish.replace(/[^A-Za-z0-9_]/g, '_');
    const base = /^[A-Za-z_]/.test(clean) && !RESERVED.has(clean) ? clean : `_${clean}`;
    let name = base;
    for (let n = 2; this.#taken.has(name); n++) name = `${base}_${n}`;
    this.#taken.add(name);
    return name;
  }
}

/** The first line of every emitted file. */
export function header(sources: readonly string[]): string {
  const from = sources.length === 0 ? 'definitions' : sources.length > 3 ? `${sources.length} definitions` : sources.join(', ');
  return `// generated from ${from.replace(/[^\w./ ,-]/g, '_')}, do not edit`;
}
