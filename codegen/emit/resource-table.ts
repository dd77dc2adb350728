// The resource table: what is served, as data that loads in a millisecond, and the import of each unit on first use.

import type { JsonObject, JsonValue } from '../../runtime/api/object.ts';
import type { ConversionStep } from '../definition.ts';
import type { Model, ResourceModel, TypeModel, VersionModel } from '../model.ts';
import { parseFieldPath } from '../resolve/field-path.ts';
import { header, quote, quoteString } from '../source.ts';
import type { Emitter } from './emitter.ts';
import { hasMessages, protobufUnits } from './protobuf.ts';

/** A resource as data (runtime/emitted/table.ts has the type). */
export function resourceData(resource: ResourceModel, model: Model): JsonObject {
  const { group, names, scope, dialect, key, virtual, writes, behaviours, hash } = resource;
  return plain({
    group,
    names,
    scope,
    dialect,
    key,
    virtual,
    writes,
    behaviours,
    hash,
    versions: resource.versions.map((version) => versionData(version, model)),
  });
}

function versionData(version: VersionModel, model: Model): JsonValue {
  const { name, served, storage, offByDefault, deprecated, typeName, unit, needs, verbs, subresources } = version;
  const conversion = version.conversion.map(splitPaths);
  const columns = version.columns.map(({ cell: _, ...column }) => column);
  const selectableFields = version.selectableFields.map(({ label, index }) => ({ label, index }));
  const type = model.types.get(typeName)?.shortName;
  const data = {
    name,
    served,
    storage,
    offByDefault,
    deprecated,
    typeName,
    unit,
    type,
    needs,
    verbs,
    subresources,
    columns,
    selectableFields,
    conversion,
  };
  const protobuf = hasMessages(model, model.types.get(typeName) as TypeModel);
  const unlisted = version.unlisted.length > 0 && { unlisted: version.unlisted as unknown as JsonValue };
  return plain({ ...data, hasRules: version.hasRules, ...(protobuf && { protobuf }), ...unlisted });
}

/** Paths as lists of names. */
function splitPaths(step: ConversionStep): JsonObject {
  const split = (path: string): string[] => [...(parseFieldPath(path) ?? [])];
  if ('move' in step) return { move: split(step.move), to: split(step.to) };
  if ('constant' in step) return { constant: split(step.constant), value: step.value };
  return { drop: split(step.drop), ...(step.value !== undefined && { value: step.value }) };
}

/** Without what is undefined. */
const plain = (value: object): JsonObject => JSON.parse(JSON.stringify(value)) as JsonObject;

/** A unit's import on first use. */
const importOf = (name: string, path: string): string =>
  `    ${quoteString(name)}: () => import(${quoteString(path).replaceAll('\\u002f', '/')}),`;

function protobufLines(model: Model): string[] {
  const found = protobufUnits(model);
  if (found === undefined) return [];
  return [
    '  protobuf: {',
    `    meta: ${quoteString(found.meta)},`,
    '    units: {',
    ...found.units.map(({ name }) => `  ${importOf(name, `./${name}.protobuf.js`)}`),
    '    },',
    '  },',
  ];
}

/** `generated/index.js` and its types. */
export const resourceTableEmitter: Emitter = {
  name: 'resource table',
  emit(model) {
    const sources = [...new Set(model.resources.map((resource) => resource.source.replace(/:\d+$/, '')))];
    const lines = [
      header(sources),
      'export default {',
      '  resources: [',
      ...model.resources.map((resource) => `    ${quote(resourceData(resource, model))},`),
      '  ],',
      '  units: {',
      ...model.units.map(({ name }) => importOf(name, `./${name}.js`)),
      '  },',
      ...protobufLines(model),
      '};',
      '',
    ];
    const types = [
      header(sources),
      "import type { ResourceTable } from 'kindsmith/table';",
      '',
      'declare const table: ResourceTable;',
      'export default table;',
      '',
    ];
    return [
      { path: 'generated/index.js', text: lines.join('\n') },
      { path: 'generated/index.d.ts', text: types.join('\n') },
    ];
  },
};
