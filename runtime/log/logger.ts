// The Logger: decides what is written by severity and verbosity, formats a line once and gives it to the writers.
import type { LogFields, Logger } from '../api/logger.ts';
import { formatJson, formatText, type LineFormat, type LogLine, type Severity } from './line.ts';
import type { LineWriter } from './writers.ts';

export interface LoggerOptions {
  readonly writers: readonly LineWriter[];
  readonly verbosity: number;
  /** Verbosity of loggers whose name matches; `*` and `?` stand for any characters, for one. The first match counts. */
  readonly modules: readonly { readonly pattern: string; readonly verbosity: number }[];
  readonly format: 'text' | 'json';
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** Names are short: the part of the server that speaks. */
export function createLogger(options: LoggerOptions, name = 'server'): Logger {
  const { writers, now } = options;
  const format: LineFormat = options.format === 'json' ? formatJson : formatText;
  const threshold = options.modules.find(({ pattern }) => toRegExp(pattern).test(name))?.verbosity ?? options.verbosity;
  const write = (severity: Severity, message: string, fields: LogFields | undefined, verbosity = 0): void => {
    const line: LogLine = { severity, verbosity, time: now(), name, message, fields };
    const text = format(line);
    for (const writer of writers) writer.write(severity, text);
  };
  return {
    error: (message, fields) => write('error', message, fields),
    warn: (message, fields) => write('warning', message, fields),
    info: (message, fields) => write('info', message, fields),
    verbose: (level, message, fields) => {
      if (level <= threshold) write('info', message, fields, level);
    },
    isVerbose: (level) => level <= threshold,
    named: (other) => createLogger(options, other),
  };
}

/** Says nothing: for tests and embedded servers. */
export const SILENT: Logger = Object.freeze({
  error: () => undefined,
  warn: () => undefined,
  info: () => undefined,
  verbose: () => undefined,
  isVerbose: () => false,
  named: () => SILENT,
});

function toRegExp(pattern: string): RegExp {
  const escaped = pattern.replace(/[.+^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${escaped.replaceAll('*', '.*').replaceAll('?', '.')}$`);
}
