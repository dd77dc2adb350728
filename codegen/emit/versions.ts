// What a version of a resource has beside its type: cells, selectable fields and proxy targets.
import type { ColumnModel, Expression, ResourceModel, SelectableFieldModel, VersionModel } from '../model.ts';
import { quote, quoteKey, quoteString } from '../source.ts';
import { celBindings } from './expression.ts';
import type { UnitScope } from './unit-scope.ts';

/** Entries `PLURAL/VERSION` (with the group, since a unit may serve several) of the versions whose code is in this unit. */
export function emitVersions(scope: UnitScope): string[] {
  const entries: string[] = [];
  for (const resource of scope.model.resources)
    for (const version of resource.versions)
      if (version.unit === scope.unit.name) entries.push(`    ${quoteString(versionKey(resource, version))}: ${emitVersion(version)},`);
  return entries;
}

/** The key of a version in its unit. */
export function versionKey(resource: Pick<ResourceModel, 'group' | 'names'>, version: Pick<VersionModel, 'name'>): string {
  return `${resource.group}/${resource.names.plural}/${version.name}`;
}

function emitVersion(version: VersionModel): string {
  const proxies = Object.entries(version.proxies).map(([name, { host, port, tls }]) => {
    const parts = [`host: ${proxyPart(host)}`, `port: ${proxyPart(port)}`, ...(tls ? [`tls: ${proxyPart(tls)}`] : [])];
    return `${quoteKey(name)}: {${parts.join(', ')}}`;
  });
  return `{cells: [${version.columns.map(cell).join(', ')}], fields: [${version.selectableFields.map(field).join(', ')}], proxies: {${proxies.join(', ')}}}`;
}

function cell(column: ColumnModel): string {
  const type = quote({ type: column.type });
  if ('expression' in column.cell) {
    const { expression } = column.cell;
    return `{...${type}, cel: (self, c) => { ${celBindings(expression, { self: '', root: 'self', now: 'c.now' })}return ${expression.js}; }}`;
  }
  return quote({ type: column.type, path: [...column.cell.path] });
}

const field = ({ path, default: fallback }: SelectableFieldModel): string => quote({ path: [...path], default: fallback });

function proxyPart(expression: Expression): string {
  return `(root, request, c) => { ${celBindings(expression, { root: '', request: '' })}return ${expression.js}; }`;
}
