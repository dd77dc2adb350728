// Table: objects as rows of cells (meta.k8s.io/v1; what kubectl get prints).
import type { JsonObject, JsonValue, KubeObject, ListMeta } from './object.ts';
import { META_GROUP, toPartialMetadata } from './partial-metadata.ts';
import type { CompiledColumn } from './resource.ts';
import { badRequest } from './status.ts';

export type IncludeObject = 'None' | 'Metadata' | 'Object';

const INCLUDE: ReadonlyMap<string, IncludeObject> = new Map([
  ['', 'Metadata'],
  ['None', 'None'],
  ['Metadata', 'Metadata'],
  ['Object', 'Object'],
]);

/** The query parameter includeObject; throws 400. */
export function parseIncludeObject(value: string | null): IncludeObject {
  const include = INCLUDE.get(value ?? '');
  if (include !== undefined) return include;
  const words = `includeObject: Invalid value: ${JSON.stringify(value)}: must be 'Metadata', 'Object', 'None', or empty`;
  throw badRequest(`Unable to convert to Table as requested: ${words}`);
}

export interface RowFacts {
  readonly cells: readonly JsonValue[];
  readonly object: KubeObject;
  readonly include: IncludeObject;
  /** Version of meta.k8s.io that was asked for. */
  readonly version?: string;
}

/** One row. */
export function toTableRow({ cells, object, include, version = 'v1' }: RowFacts): JsonObject {
  const row: JsonObject = { cells: [...cells], object: null };
  if (include === 'Metadata') row['object'] = toPartialMetadata(object.metadata, version);
  if (include === 'Object') row['object'] = object as unknown as JsonObject;
  return row;
}

export interface TableFacts {
  /** Absent in all but the first event of a watch: written as null. */
  readonly columns: readonly CompiledColumn[] | undefined;
  readonly rows: readonly JsonObject[];
  readonly metadata: ListMeta;
  readonly version?: string;
}

/** The whole table, keys in the order of the reference. */
export function toTable({ columns, rows, metadata, version = 'v1' }: TableFacts): JsonObject {
  return {
    kind: 'Table',
    apiVersion: `${META_GROUP}/${version}`,
    metadata: { ...metadata },
    columnDefinitions: columns === undefined ? null : columns.map(toColumnDefinition),
    rows: [...rows],
  };
}

/** A header, keys in the order of the reference. */
export function toColumnDefinition({ name, type, format, description, priority }: CompiledColumn): JsonObject {
  return { name, type, format, description, priority };
}
