// Printer columns and selectable fields of a version.
import type { VersionDefinition } from '../definition.ts';
import type { ColumnModel, SelectableFieldModel } from '../model.ts';
import { parseFieldPath } from './field-path.ts';
import { parseJsonPath } from './json-path.ts';
import type { ResolvedTypes } from './types.ts';
import type { VersionScope } from './version-scope.ts';

/** Columns behind Name (which the compiler adds), and Age where the definition says nothing. */
export function resolveColumns(version: VersionDefinition, { scope, types, custom }: VersionScope): readonly ColumnModel[] {
  const written = version.additionalPrinterColumns ?? [{ name: 'Age', type: 'date', jsonPath: '.metadata.creationTimestamp' }];
  const columns = written.flatMap((column, index): ColumnModel[] => {
    const at = ['additionalPrinterColumns', index] as const;
    const common = {
      name: column.name,
      type: column.type,
      format: column.format ?? '',
      description: column.description ?? '',
      priority: column.priority ?? 0,
    };
    if (column.jsonPath !== undefined) {
      const path = parseJsonPath(column.jsonPath);
      if (path === undefined) scope.error('is no JSONPath that columns can have', [...at, 'jsonPath']);
      return path === undefined ? [] : [{ ...common, cell: { path } }];
    }
    const expression = types.compile({ text: column.cel ?? '', variables: {}, at: scope, key: [...at, 'cel'] });
    return expression === undefined ? [] : [{ ...common, cell: { expression } }];
  });
  if (columns.some((column) => column.name === 'Name') && !custom) return columns;
  const name: ColumnModel = {
    name: 'Name',
    type: 'string',
    format: 'name',
    description: NAME_DESCRIPTION,
    priority: 0,
    cell: { path: ['metadata', 'name'] },
  };
  return [name, ...columns];
}

const NAME_DESCRIPTION = 'Name of the object, unique among its kind in its namespace.';

/** Fields that a field selector may name. */
export function resolveSelectableFields(
  version: VersionDefinition,
  { scope, types, typeName }: VersionScope,
): readonly SelectableFieldModel[] {
  return (version.selectableFields ?? []).flatMap(({ jsonPath, label, index, default: fallback }, at) => {
    const path = parseFieldPath(jsonPath);
    if (path === undefined || path.includes('*')) {
      scope.error('is no path', ['selectableFields', at, 'jsonPath']);
      return [];
    }
    if (!hasField(types, typeName, jsonPath)) {
      scope.error(`no field ${jsonPath}`, ['selectableFields', at, 'jsonPath']);
      return [];
    }
    return [{ label: label ?? path.join('.'), index: index ?? false, path, default: fallback ?? '' }];
  });
}

/** Whether the schema of a type has a field; what is below a place of any shape counts as there. */
export function hasField(types: ResolvedTypes, typeName: string, text: string): boolean {
  const path = parseFieldPath(text);
  let place: string | undefined = typeName;
  for (const step of path ?? []) {
    if (place === undefined) return false;
    if (types.places.isAny(place)) return true;
    place = types.places.step(place, /^\d+$/.test(step) ? '*' : step);
  }
  return path !== undefined && place !== undefined;
}
