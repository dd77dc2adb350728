// A Scale as a Table of one row: what kubectl prints of it, whatever it is the scale of.
import { formatHumanDuration } from '../api/human-duration.ts';
import type { JsonObject, JsonValue, KubeObject } from '../api/object.ts';
import type { CompiledColumn, DialectName } from '../api/resource.ts';
import { type IncludeObject, toTable, toTableRow } from '../api/table.ts';

interface Looks {
  readonly nameFormat: string;
  readonly ageType: string;
  readonly desired: string;
  readonly available: string;
}

/** kube-apiserver prints the scale of its own kinds and of custom ones by two tables that differ in small things. */
const LOOKS: Readonly<Record<DialectName, Looks>> = {
  native: { nameFormat: '', ageType: 'string', desired: 'How many instances are wanted.', available: 'How many instances were seen.' },
  custom: { nameFormat: 'name', ageType: 'date', desired: 'Number of desired replicas', available: 'Number of actual replicas' },
};

export interface ScaleTableOptions {
  readonly dialect: DialectName;
  readonly include: IncludeObject;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** The Table. (Kubernetes: API Concepts, "Receiving resources as Tables".) */
export function toScaleTable(scale: KubeObject, { dialect, include, now }: ScaleTableOptions): JsonObject {
  const { name = '', creationTimestamp, resourceVersion = '' } = scale.metadata;
  const age = creationTimestamp ? formatHumanDuration(now - Date.parse(creationTimestamp)) : '<unknown>';
  const cells: JsonValue[] = [name, replicasOf(scale['spec']), replicasOf(scale['status']), age];
  return toTable({
    columns: columnsOf(LOOKS[dialect]),
    rows: [toTableRow({ cells, object: scale, include })],
    metadata: { resourceVersion },
  });
}

function columnsOf({ nameFormat, ageType, desired, available }: Looks): CompiledColumn[] {
  return [
    { name: 'Name', type: 'string', format: nameFormat, description: 'Name of the object whose scale it is.', priority: 0 },
    { name: 'Desired', type: 'integer', format: '', description: desired, priority: 0 },
    { name: 'Available', type: 'integer', format: '', description: available, priority: 0 },
    { name: 'Age', type: ageType, format: '', description: 'How long the object has existed.', priority: 0 },
  ];
}

function replicasOf(part: unknown): number {
  return (part as { replicas?: number } | undefined)?.replicas ?? 0;
}
