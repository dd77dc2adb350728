// A Logger from plain settings: the command's and, where a library user asks for one, createServer's.
import type { Logger } from '../api/logger.ts';
import type { Severity } from './line.ts';
import { createLogger } from './logger.ts';
import { createFileWriter, createStreamWriter, type LineWriter } from './writers.ts';

export interface LogSettings {
  readonly dir: string | undefined;
  readonly verbosity: number;
  readonly modules: readonly { readonly pattern: string; readonly verbosity: number }[];
  readonly format: 'text' | 'json';
  readonly alsoToStderr: boolean;
  readonly stderrThreshold: Severity;
}

export interface OpenLog {
  readonly log: Logger;
  close(): void;
}

/** Throws when files of `dir` can not be opened. */
export function openLog(settings: LogSettings, stderr: { write(text: string): unknown } = process.stderr): OpenLog {
  const { dir, alsoToStderr, stderrThreshold, verbosity, modules, format } = settings;
  const threshold = dir === undefined || alsoToStderr ? 'info' : stderrThreshold;
  const writers: LineWriter[] = [createStreamWriter(stderr, threshold)];
  if (dir !== undefined) writers.push(createFileWriter(dir));
  return {
    log: createLogger({ writers, verbosity, modules, format, now: Date.now }),
    close: () => {
      for (const writer of writers) writer.close();
    },
  };
}
