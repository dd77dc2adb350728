// Definitions → model. Finds everything that is wrong and answers it all at once; the model is only made when nothing is.
import { BUILTIN_TYPES } from '../builtin-types.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { LoadedDefinition } from '../load.ts';
import type { Model, TypeModel } from '../model.ts';
import type { Report, ResourceLoaded } from './collect.ts';
import { findingAt, TypeCollector } from './collect.ts';
import type { VersionPlace } from './resource.ts';
import { resolveResource } from './resource.ts';
import { ResolvedTypes } from './types.ts';
import { placeInUnits } from './units.ts';

export interface Resolved {
  readonly model: Model;
  readonly diagnostics: readonly Diagnostic[];
}

/** Resolves all definitions of one compilation. With diagnostics the model is incomplete and must not be emitted. */
export function resolve(definitions: readonly LoadedDefinition[]): Resolved {
  const diagnostics: Diagnostic[] = [];
  const report: Report = (diagnostic) => void diagnostics.push(diagnostic);
  const collected = new TypeCollector(report);
  const resources = definitions.filter((one): one is ResourceLoaded => one.definition.kind !== 'TypeDefinition');
  for (const loaded of definitions) if (loaded.definition.kind === 'TypeDefinition') collected.addType(loaded, loaded.definition);
  for (const definition of BUILTIN_TYPES)
    if (!collected.sources.has(definition.metadata.name)) collected.addType({ file: '', definition, lineOf: () => 0 }, definition);
  checkNames(resources, report);
  const typeNames = resources.map((loaded) => collected.addKinds(loaded));
  const types = new ResolvedTypes(collected, report);
  const used = usedTypes(
    types,
    typeNames.flatMap((names) => [...names.values()]),
    definitions,
  );
  const { types: placed, units, needs } = placeInUnits(types, used);
  const models = resources.map((loaded, index) => resolveResource(loaded, types, placesOf(typeNames[index] ?? new Map(), placed, needs)));
  return {
    model: {
      types: placed,
      resources: models.sort((a, b) => compare(a.group, b.group) || compare(a.names.plural, b.names.plural)),
      units,
    },
    diagnostics: [...diagnostics].sort((a, b) => compare(a.file, b.file) || a.line - b.line),
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Two resources of one place, two storage versions, a name that does not follow from plural and group. */
function checkNames(resources: readonly ResourceLoaded[], report: Report): void {
  const seen = new Map<string, LoadedDefinition>();
  for (const loaded of resources) {
    const { metadata, spec } = loaded.definition;
    const name = spec.group === '' ? spec.names.plural : `${spec.names.plural}.${spec.group}`;
    if (metadata.name !== name) report(findingAt(loaded, ['metadata', 'name'], `must be ${name}`));
    const other = seen.get(name);
    if (other) report(findingAt(loaded, ['metadata', 'name'], `${name} is defined in ${other.file}:${other.lineOf([])} too`));
    seen.set(name, loaded);
    const storage = spec.versions.filter((version) => version.storage).length;
    if (storage !== 1) report(findingAt(loaded, ['spec', 'versions'], `exactly one version must have storage: true, ${storage} have`));
    for (const [index, { name: version }] of spec.versions.entries())
      if (spec.versions.findIndex((one) => one.name === version) !== index)
        report(findingAt(loaded, ['spec', 'versions', index, 'name'], `${version} stands twice`));
  }
}

/** Types of kinds and of the definitions given, and all that they refer to; builtin ones only when used. */
function usedTypes(types: ResolvedTypes, roots: readonly string[], definitions: readonly LoadedDefinition[]): ReadonlySet<string> {
  const defined = definitions.flatMap(({ definition }) => (definition.kind === 'TypeDefinition' ? [definition.metadata.name] : []));
  return new Set([...roots, ...defined].flatMap((name) => [...types.closure(name)]));
}

function placesOf(
  typeNames: ReadonlyMap<string, string>,
  types: ReadonlyMap<string, TypeModel>,
  needs: (unit: string) => readonly string[],
): ReadonlyMap<string, VersionPlace> {
  return new Map(
    [...typeNames].map(([version, typeName]) => {
      const unit = types.get(typeName)?.unit ?? '';
      return [version, { typeName, unit, needs: needs(unit) }];
    }),
  );
}
