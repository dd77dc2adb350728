// The common form of static credential files (`--token-auth-file`, `--basic-auth-file`): CSV, a record a line,
// secret,user,uid[,"group1,group2"]. Kubernetes documentation, "Static token file".
import { readFileSync } from 'node:fs';
import { CsvError, parseCsv } from '../api/csv.ts';
import type { User } from '../api/request.ts';
import { toAuthenticated } from './authenticator.ts';

export interface Credential {
  readonly secret: string;
  readonly user: User;
}

export interface CredentialsFile {
  readonly credentials: readonly Credential[];
  /** Records that were passed over or that hide an earlier one; no secret stands in them. */
  readonly warnings: readonly string[];
}

/** Faults of an operator's file, one line each, with its name and the line in it. */
export class CredentialsFileError extends Error {
  override readonly name = 'CredentialsFileError';
  readonly faults: readonly string[];
  constructor(faults: readonly string[]) {
    super(faults.join('\n'));
    this.faults = faults;
  }
}

/** Reads and parses a file; `what` names the secret's column in words: `token`, `password`. Throws CredentialsFileError or a file error. */
export function loadCredentials(path: string, what: 'token' | 'password'): CredentialsFile {
  return parseCredentials(readFileSync(path, 'utf8'), { path, what });
}

/** The same on text already read. Of a secret given twice the last record counts, as in kube-apiserver. */
export function parseCredentials(text: string, { path, what }: { readonly path: string; readonly what: string }): CredentialsFile {
  const faults: string[] = [];
  const warnings: string[] = [];
  const bySecret = new Map<string, Credential>();
  for (const { line, fields } of readRecords(text, path)) {
    const [secret, name, uid, groups] = fields;
    if (secret === undefined || name === undefined || uid === undefined) {
      faults.push(`${path}, line ${line}: at least 3 columns are needed (${what}, user name, user uid), found ${fields.length}`);
      continue;
    }
    if (secret === '') {
      warnings.push(`${path}, line ${line}: empty ${what}, passed over`);
      continue;
    }
    if (bySecret.has(secret)) warnings.push(`${path}, line ${line}: ${what} given before, this record counts`);
    const own = groups === undefined || groups === '' ? [] : groups.split(',');
    bySecret.set(secret, { secret, user: toAuthenticated({ name, uid, groups: own, extra: {} }) });
  }
  if (faults.length > 0) throw new CredentialsFileError(faults);
  return { credentials: [...bySecret.values()], warnings };
}

function readRecords(text: string, path: string): ReturnType<typeof parseCsv> {
  try {
    return parseCsv(text);
  } catch (error) {
    if (error instanceof CsvError) throw new CredentialsFileError([`${path}: ${error.message}`]);
    throw error;
  }
}
