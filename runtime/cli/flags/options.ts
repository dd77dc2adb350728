// Parsed flags → the options of a server, and what the rest is: checked here as far as it can be, and named in one log line.
import { accessSync, constants } from 'node:fs';
import { describeFileError } from '../../config/files.ts';
import type { ServerOptions } from '../../config.ts';
import type { ParsedFlags } from './parse.ts';
import type { Flag } from './table.ts';
import type { FlagValue } from './types.ts';

export interface FlagOptions {
  readonly options: ServerOptions;
  /** Flags given that have no effect yet, as `--name`. */
  readonly withoutEffect: readonly string[];
  readonly problems: readonly string[];
}

/** Files that flags without an effect name: they must be readable all the same. */
const FILE_FLAG = /(-file|-config|-certificate|-client-key|-authority|-manifest|-keyfile|-json-key)$/;
const NOT_FILES: ReadonlySet<string> = new Set(['log-file', 'runtime-config']);

/** kube-apiserver's choices of flags without an effect. */
const CHOICES: Readonly<Record<string, readonly string[]>> = {
  'audit-log-format': ['legacy', 'json'],
  'audit-log-mode': ['batch', 'blocking', 'blocking-strict'],
  'audit-webhook-mode': ['batch', 'blocking', 'blocking-strict'],
  'endpoint-reconciler-type': ['master-count', 'lease', 'none'],
  'storage-backend': ['', 'etcd2', 'etcd3'],
  'storage-media-type': ['application/json', 'application/vnd.kubernetes.protobuf', 'application/yaml'],
};

/** Problems of flags without an effect only: those of options are found when the Config is completed. */
export function toOptions({ values }: ParsedFlags, flags: ReadonlyMap<string, Flag>): FlagOptions {
  const options: Record<string, FlagValue> = {};
  const withoutEffect: string[] = [];
  const problems: string[] = [];
  for (const [name, value] of values) {
    const flag = flags.get(name);
    if (flag?.isCommand) continue;
    if (flag?.effect !== undefined) {
      options[flag.option] = value;
      continue;
    }
    withoutEffect.push(`--${name}`);
    for (const text of Array.isArray(value) ? value : [value]) {
      const message = typeof text === 'string' ? checkIneffective(name, text) : undefined;
      if (message !== undefined) problems.push(`--${name}=${text}: ${message}`);
    }
  }
  // The table's types are the options' own: test/runtime/cli/flags compares them, key by key.
  return { options: options as ServerOptions, withoutEffect, problems };
}

function checkIneffective(name: string, text: string): string | undefined {
  const choices = Object.hasOwn(CHOICES, name) ? CHOICES[name] : undefined;
  if (choices !== undefined && !choices.includes(text)) return `want one of ${choices.filter((choice) => choice !== '').join(', ')}`;
  if (!FILE_FLAG.test(name) || NOT_FILES.has(name) || text === '') return undefined;
  try {
    accessSync(text, constants.R_OK);
    return undefined;
  } catch (error) {
    return describeFileError(error);
  }
}
