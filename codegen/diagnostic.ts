// What is wrong with definitions: collected, never thrown one by one.

/** One finding, with the place in the file and inside the definition. */
export interface Diagnostic {
  /** As given to the loader; empty for definitions that come from no file. */
  readonly file: string;
  /** From 1; 0 when unknown. */
  readonly line: number;
  /** `spec.versions[0].schema.openAPIV3Schema`, or ''. */
  readonly path: string;
  readonly message: string;
}

/** A step into a definition: a key or an index. */
export type PathStep = string | number;

/** `FILE:LINE: PATH: MESSAGE`. */
export function formatDiagnostic({ file, line, path, message }: Diagnostic): string {
  const place = file === '' ? '' : line > 0 ? `${file}:${line}: ` : `${file}: `;
  return `${place}${path === '' ? '' : `${path}: `}${message}`;
}

/** `spec.versions[0].name`; keys that are no plain words stand in brackets. */
export function formatPath(path: readonly PathStep[]): string {
  let text = '';
  for (const step of path) {
    if (typeof step === 'number') text += `[${step}]`;
    else if (/^[A-Za-z_$][\w$-]*$/.test(step)) text += text === '' ? step : `.${step}`;
    else text += `[${step}]`;
  }
  return text;
}

/** Thrown at the end of a phase that found something: all of it. */
export class DefinitionError extends Error {
  override readonly name = 'DefinitionError';
  readonly diagnostics: readonly Diagnostic[];
  constructor(diagnostics: readonly Diagnostic[]) {
    super(diagnostics.map(formatDiagnostic).join('\n'));
    this.diagnostics = diagnostics;
  }
}
