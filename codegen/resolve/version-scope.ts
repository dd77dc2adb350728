// What resolving the parts of one version needs to know.
import type { SchemaScope } from './scope.ts';
import type { ResolvedTypes } from './types.ts';

export interface VersionScope {
  /** Where findings go: the version in its document, with the type as self. */
  readonly scope: SchemaScope;
  readonly types: ResolvedTypes;
  readonly typeName: string;
  /** A CRD: `Name` always stands before its columns. */
  readonly custom: boolean;
}
