// Cells of tables: from a JSONPath or an expression; typed as kube-apiserver's table of custom resources does.

import { formatHumanDuration } from '../api/human-duration.ts';
import type { JsonObject, JsonValue } from '../api/object.ts';
import type { RuleContext } from '../api/resource.ts';
import type { CelScope } from './cel-scope.ts';
import type { JsonPathStep } from './json-path.ts';
import { valuesAt } from './json-path.ts';

export interface CellData {
  readonly type: string;
  readonly path?: readonly JsonPathStep[];
  readonly cel?: (self: JsonObject, scope: CelScope) => unknown;
}

export interface CellTools {
  readonly scope: CelScope;
  readonly context: RuleContext;
}

/** One cell; null when there is nothing. */
export function cellOf(data: CellData, object: JsonObject, { scope, context }: CellTools): JsonValue {
  const { cel } = data;
  if (cel !== undefined) return scope.value(() => cel(object, scope)) ?? null;
  const values = data.path === undefined ? [object] : valuesAt(object, data.path);
  const first = values[0];
  if (first === undefined || first === null) return null;
  if (data.type === 'string')
    return typeof first === 'string' ? (values as string[]).join(' ') : values.map((value) => text(value)).join(' ');
  return (CELLS[data.type] ?? asIs)(first, context);
}

const text = (value: JsonValue): string => (typeof value === 'object' ? JSON.stringify(value) : String(value));
const asIs = (value: JsonValue): JsonValue => value;

const CELLS: Readonly<Record<string, (value: JsonValue, context: RuleContext) => JsonValue>> = {
  integer: (value) => (typeof value === 'bigint' || Number.isInteger(value) ? value : typeof value === 'number' ? Math.trunc(value) : null),
  number: (value) => (typeof value === 'number' || typeof value === 'bigint' ? value : null),
  boolean: (value) => (typeof value === 'boolean' ? value : null),
  date: (value, { now }) => (typeof value === 'string' ? age(value, now) : null),
};

function age(time: string, now: number): string {
  const at = Date.parse(time);
  return Number.isNaN(at) ? '<invalid>' : formatHumanDuration(now - at);
}
