// Where lines go: standard error, and with `--log-dir` one file for each severity, as glog has them: each holds its severity and all above.
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Severity } from './line.ts';

export interface LineWriter {
  /** Must not throw: a full disk is no reason to stop serving. */
  write(severity: Severity, text: string): void;
  close(): void;
}

export const SEVERITIES: readonly Severity[] = ['info', 'warning', 'error'];

/** Lines of `threshold` and above. */
export function createStreamWriter(stream: { write(text: string): unknown }, threshold: Severity): LineWriter {
  const least = SEVERITIES.indexOf(threshold);
  return {
    write: (severity, text) => {
      if (SEVERITIES.indexOf(severity) >= least) stream.write(text);
    },
    close: () => undefined,
  };
}

/** `kindsmith.INFO`, `kindsmith.WARNING`, `kindsmith.ERROR` in `dir`, which is made; appended to, so that they may be rotated by copy. Throws when they can not be opened. */
export function createFileWriter(dir: string): LineWriter {
  mkdirSync(dir, { recursive: true });
  const files = SEVERITIES.map((severity) => openSync(join(dir, `kindsmith.${severity.toUpperCase()}`), 'a', 0o640));
  return {
    write: (severity, text) => {
      for (const file of files.slice(0, SEVERITIES.indexOf(severity) + 1)) {
        try {
          writeSync(file, text);
        } catch {
          // The line is lost; standard error has it when it is an error.
        }
      }
    },
    close: () => {
      for (const file of files.splice(0)) closeSync(file);
    },
  };
}
