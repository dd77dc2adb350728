// Compiled regular expressions: RE2's syntax in linear time, each compiled once while it is in use.
// https://github.com/google/re2/wiki/Syntax
import type { RE2JS } from 're2js';
import { lazyPackage } from '../api/lazy-package.ts';
import { CelError } from './errors.ts';

const re2js = lazyPackage<typeof import('re2js')>('re2js');

/** Compiled patterns up to a number; the one unused for longest goes first. */
export class PatternCache {
  readonly #compiled = new Map<string, RE2JS>();
  readonly #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** The compiled pattern. @throws CelError in Go's words for what is none */
  get(pattern: string): RE2JS {
    const known = this.#compiled.get(pattern);
    if (known !== undefined) {
      // While there is room, nothing is thrown out, and order does not matter.
      if (this.#compiled.size > this.#limit / 2) this.#keep(pattern, known);
      return known;
    }
    const compiled = compilePattern(pattern);
    const [oldest] = this.#compiled.keys();
    if (this.#compiled.size >= this.#limit && oldest !== undefined) this.#compiled.delete(oldest);
    this.#compiled.set(pattern, compiled);
    return compiled;
  }

  #keep(pattern: string, compiled: RE2JS): void {
    this.#compiled.delete(pattern);
    this.#compiled.set(pattern, compiled);
  }
}

/** Compiles a pattern. @throws CelError in Go's words for what is none */
export function compilePattern(pattern: string): RE2JS {
  const { RE2JS, RE2JSException } = re2js();
  try {
    return RE2JS.compile(pattern);
  } catch (error) {
    if (error instanceof RE2JSException) throw new CelError(error.message);
    throw error;
  }
}
