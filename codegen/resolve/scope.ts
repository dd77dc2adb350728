// What resolving one schema needs to know: its document, its dialect, the types that may be referred to, and where findings go.
import type { CelType } from '../../runtime/cel/types.ts';
import type { Dialect, SchemaDefinition } from '../definition.ts';
import type { Diagnostic, PathStep } from '../diagnostic.ts';
import { formatPath } from '../diagnostic.ts';
import type { LoadedDefinition } from '../load.ts';
import type { Expression, Schema } from '../model.ts';

/** A type before it is resolved. */
export interface TypeSource {
  readonly name: string;
  readonly dialect: Dialect;
  readonly schema: SchemaDefinition;
  readonly loaded: LoadedDefinition;
  /** Where the schema stands in its document. */
  readonly path: readonly PathStep[];
  /** A kind's own type: kind, apiVersion and metadata are added. */
  readonly root: boolean;
  /** Unknown fields of the root are kept (CRDs of old). */
  readonly preserveUnknown: boolean;
}

/** Compiles an expression of a place; undefined when it is wrong (it has been reported). */
export type CompileAt = (request: {
  readonly text: string;
  readonly variables: Readonly<Record<string, CelType>>;
  readonly result?: CelType;
  readonly at: SchemaScope;
  readonly key: readonly PathStep[];
  /** Path of the item that a rule visits, below self. */
  readonly each?: readonly string[];
  /** oldSelf is an optional: the rule runs on create too. */
  readonly optionalOldSelf?: boolean;
}) => (Expression & { readonly usesOldSelf: boolean }) | undefined;

/** What the second pass has and the first has not: a compiler of expressions. */
export interface SchemaPass {
  readonly compile?: CompileAt;
  /** Sees every place as it is resolved. */
  readonly visit?: (key: string, schema: Schema) => void;
}

/** One place in a schema. Immutable; `into` makes the scope of a place below. */
export class SchemaScope {
  readonly source: TypeSource;
  readonly types: ReadonlyMap<string, TypeSource>;
  readonly report: (diagnostic: Diagnostic) => void;
  readonly pass: SchemaPass;
  /** Path in the document. */
  readonly path: readonly PathStep[];
  /** Name of the place for CEL and drafts: `TYPE`, `TYPE/spec`, `TYPE/spec/items[]`. */
  readonly key: string;

  constructor(
    context: Pick<SchemaScope, 'source' | 'types' | 'report' | 'pass'>,
    path: readonly PathStep[] = context.source.path,
    key: string = context.source.name,
  ) {
    this.source = context.source;
    this.types = context.types;
    this.report = context.report;
    this.pass = context.pass;
    this.path = path;
    this.key = key;
  }

  get native(): boolean {
    return this.source.dialect === 'native';
  }

  into(path: readonly PathStep[], key: string): SchemaScope {
    return new SchemaScope(this, [...this.path, ...path], `${this.key}${key}`);
  }

  error(message: string, below: readonly PathStep[] = []): void {
    const path = [...this.path, ...below];
    const { file } = this.source.loaded;
    this.report({ file, line: this.source.loaded.lineOf(path), path: formatPath(path), message });
  }
}

/** The part of a key that stands for a property; two places never share a key. */
export function fieldKey(name: string): string {
  return `/${name.replace(/[~/[{]/g, (char) => `~${'~/[{'.indexOf(char)}`)}`;
}
