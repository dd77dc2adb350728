// What a write brings with it, and what it answers.
import type { JsonObject, KubeObject } from '../api/object.ts';
import type { User } from '../api/request.ts';
import type { CompiledVersion, VersionCode } from '../api/resource.ts';
import type { Entry } from '../watch/entry.ts';
import type { ResourceStore } from './resource-store.ts';

export type FieldValidation = 'Ignore' | 'Warn' | 'Strict';

export interface WriteRequest {
  readonly store: ResourceStore;
  /** Version of the URL, and its code. */
  readonly version: CompiledVersion;
  readonly code: VersionCode;
  readonly namespace: string;
  /** From the URL; '' for create. */
  readonly name: string;
  readonly subresource: string;
  /** One object of a deletecollection: admission sees no name. */
  readonly ofCollection?: boolean;
  readonly user: User;
  readonly dryRun: boolean;
  readonly fieldValidation: FieldValidation;
  /** Take fields that differ from a declared one in case only (shipped kinds, POST and PUT, no explicit fieldValidation). */
  readonly foldCase: boolean;
  readonly fieldManager: string;
  /** CreateOptions, UpdateOptions, PatchOptions, DeleteOptions as a tree, for admission. */
  readonly options: JsonObject;
  /** Whether a kind is served at all: only the words of a refusal differ. */
  knowsKind(apiVersion: string, kind: string): boolean;
  /** Adds a Warning header to the answer; equal ones once. */
  warn(message: string): void;
}

/** A write's answer: an entry where the store has it, a tree where it has not (dry run, Status). */
export interface WriteOutcome {
  readonly code: 200 | 201 | 202;
  readonly entry?: Entry;
  readonly object?: KubeObject | JsonObject;
}
