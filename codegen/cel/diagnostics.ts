// Errors of a source text: collected by offset, given out by line and column, printed as cel-go prints them.
import type { CelDiagnostic } from './environment.ts';

/** Collects errors while parsing and checking. Bounded: cel-go stops at 100 as well. */
export class Diagnostics {
  readonly #found: { at: number; message: string; phase: CelDiagnostic['phase'] }[] = [];
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
  }

  /** Adds an error at an offset (-1: no place). */
  add(at: number, message: string, phase: CelDiagnostic['phase'] = 'compilation'): void {
    if (this.#found.length < 100) this.#found.push({ at, message, phase });
  }

  get empty(): boolean {
    return this.#found.length === 0;
  }

  /** All errors by place. */
  list(): CelDiagnostic[] {
    const sorted = [...this.#found].sort((a, b) => a.at - b.at);
    return sorted.map(({ at, message, phase }) => ({ message, phase, ...place(this.#source, at) }));
  }
}

function place(source: string, at: number): { line: number; column: number } {
  if (at < 0) return { line: -1, column: 0 };
  const before = source.slice(0, at);
  const start = before.lastIndexOf('\n') + 1;
  let line = 1;
  for (const char of before) if (char === '\n') line++;
  return { line, column: [...before.slice(start)].length + 1 };
}

/**
 * The text that cel-go (and so kube-apiserver) prints: `ERROR: <input>:1:5: message`, the line, and a caret below it.
 * Double-width characters get double-width dots.
 */
export function formatDiagnostics(source: string, errors: readonly CelDiagnostic[]): string {
  const lines = source.split('\n');
  const texts = errors.map(({ message, line, column }) => {
    const head = `ERROR: <input>:${line}:${column}: ${message}`;
    const snippet = lines[line - 1];
    if (snippet === undefined) return head;
    const text = snippet.replaceAll('\t', ' ');
    const chars = [...text];
    const dots = chars.slice(0, column - 1).map((char) => (isWide(char) ? '．' : '.'));
    const at = chars[column - 1];
    return `${head}\n | ${text}\n | ${dots.join('')}${at !== undefined && isWide(at) ? '＾' : '^'}`;
  });
  return texts.join('\n');
}

/**
 * The detail of kube-apiserver's refusal of an expression: `compilation failed: ERROR …`, `program instantiation failed: …`, or
 * `cel expression must evaluate to a bool`.
 */
export function describeFailure(source: string, errors: readonly CelDiagnostic[]): string {
  const compilation = errors.filter(({ phase }) => phase === 'compilation');
  if (compilation.length > 0) return `compilation failed: ${formatDiagnostics(source, compilation)}`;
  const [first] = errors;
  return first?.phase === 'instantiation' ? `program instantiation failed: ${first.message}` : (first?.message ?? '');
}

// cel-go measures a character by its UTF-8 bytes.
const isWide = (char: string): boolean => (char.codePointAt(0) ?? 0) > 0x7f;
