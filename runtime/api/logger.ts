// What every part of the server logs through. The writers behind it live in runtime/log/; nothing else formats or prints.

/** Details of a line. Keys that name a secret are masked whatever their value (runtime/log/redact.ts). */
export type LogFields = Readonly<Record<string, unknown>>;

/** Severity and verbosity are klog's: info, warning and error always, `verbose` from `--v=LEVEL` on. */
export interface Logger {
  error(message: string, fields?: LogFields): void;
  warn(message: string, fields?: LogFields): void;
  info(message: string, fields?: LogFields): void;
  /** Written when `--v` (or `--vmodule` for this logger's name) is at least `level`. */
  verbose(level: number, message: string, fields?: LogFields): void;
  /** Whether `verbose(level, …)` would be written: a guard where gathering the fields costs. */
  isVerbose(level: number): boolean;
  /** The same writers under another name (shown in the line, matched by `--vmodule`). */
  named(name: string): Logger;
}
