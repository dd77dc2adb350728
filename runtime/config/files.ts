// Files that options name: absolute, there, readable, and what they hold in order. Every fault names the flag.
import { accessSync, constants, readFileSync, statSync } from 'node:fs';
import { isAbsolute, resolve } from 'node:path';
import type { ConfigProblem } from './problems.ts';

export interface FilePlace {
  /** `--token-auth-file`. */
  readonly flag: string;
  /** Where relative names start. */
  readonly cwd: string;
  readonly problems: ConfigProblem[];
  /** Reads what is in it, to find faults now and not at first use; its errors with a `faults` list become one line each. */
  readonly check?: (path: string) => unknown;
}

/** The absolute path of a file that must be readable; undefined when none is named ('' is none) or it is not. */
export function completeFile(path: string | undefined, place: FilePlace): string | undefined {
  if (path === undefined || path === '') return undefined;
  const absolute = toAbsolute(path, place.cwd);
  try {
    readFileSync(absolute);
  } catch (error) {
    place.problems.push({ flag: place.flag, value: path, message: describeFileError(error) });
    return undefined;
  }
  try {
    place.check?.(absolute);
  } catch (error) {
    const faults = (error as { readonly faults?: readonly string[] }).faults ?? [(error as Error).message];
    for (const message of faults) place.problems.push({ flag: place.flag, message });
    return undefined;
  }
  return absolute;
}

/** The absolute path of a folder that must be there and readable. */
export function completeFolder(path: string, place: FilePlace): string {
  const absolute = toAbsolute(path, place.cwd);
  try {
    if (!statSync(absolute).isDirectory()) throw Object.assign(new Error(), { code: 'ENOTDIR' });
    accessSync(absolute, constants.R_OK | constants.X_OK);
  } catch (error) {
    place.problems.push({ flag: place.flag, value: path, message: describeFileError(error) });
  }
  return absolute;
}

/** The absolute path of a folder that is made when it is not there; what is there must be a folder that can be written. */
export function completeOwnFolder(path: string, place: FilePlace): string {
  const absolute = toAbsolute(path, place.cwd);
  try {
    if (!statSync(absolute).isDirectory()) throw Object.assign(new Error(), { code: 'ENOTDIR' });
    accessSync(absolute, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') {
      place.problems.push({ flag: place.flag, value: path, message: describeFileError(error) });
    }
  }
  return absolute;
}

function toAbsolute(path: string, cwd: string): string {
  return isAbsolute(path) ? path : resolve(cwd, path);
}

const ERRNO_WORDS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or directory',
  EACCES: 'permission denied',
  EPERM: 'operation not permitted',
  EISDIR: 'is a directory',
  ENOTDIR: 'not a directory',
  ELOOP: 'too many levels of symbolic links',
  ENAMETOOLONG: 'file name too long',
};

/** What the system says, in its own words and without the path. */
export function describeFileError(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return ERRNO_WORDS[code ?? ''] ?? message;
}
