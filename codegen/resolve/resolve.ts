// Definitions → model. Finds everything that is wrong and answers it all at once; the model is only made when nothing is.
import { BUILTIN_TYPES } from '../builtin-types.ts';
import type { CustomResourceDefinition, ResourceDefinition, SchemaDefinition, TypeDefinition } from '../definition.ts';
import type { Diagnostic, PathStep } from '../diagnostic.ts';
import { formatPath } from '../diagnostic.ts';
import type { LoadedDefinition } from '../load.ts';
import type { Model, TypeModel } from '../model.ts';
import { isTypeName, typeNameOfKind } from './names.ts';
import type { VersionPlace } from './resource.ts';
import { dialectOf, resolveResource } from './resource.ts';
import type { TypeSource } from './scope.ts';
import { ResolvedTypes, sharedTypeOf } from './types.ts';
import { placeInUnits } from './units.ts';

export interface Resolved {
  readonly model: Model;
  readonly diagnostics: readonly Diagnostic[];
}

type Report = (diagnostic: Diagnostic) => undefined;
type ResourceLoaded = LoadedDefinition & { readonly definition: ResourceDefinition | CustomResourceDefinition };

/** Resolves all definitions of one compilation. With diagnostics the model is incomplete and must not be emitted. */
export function resolve(definitions: readonly LoadedDefinition[]): Resolved {
  const diagnostics: Diagnostic[] = [];
  const report: Report = (diagnostic) => void diagnostics.push(diagnostic);
  const sources = new Map<string, TypeSource>();
  const resources = definitions.filter((one): one is ResourceLoaded => one.definition.kind !== 'TypeDefinition');
  for (const loaded of definitions) if (loaded.definition.kind === 'TypeDefinition') addType(sources, loaded, loaded.definition, report);
  for (const definition of BUILTIN_TYPES)
    if (!sources.has(definition.metadata.name)) addType(sources, { file: '', definition, lineOf: () => 0 }, definition, report);
  checkNames(resources, report);
  const kinds = new Map<string, TypeModel['groupVersionKinds'][number][]>();
  const typeNames = resources.map((loaded) => addKinds(sources, kinds, loaded, report));
  const types = new ResolvedTypes(sources, kinds, report);
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

function finding(loaded: LoadedDefinition, path: readonly PathStep[], message: string): Diagnostic {
  return { file: loaded.file, line: loaded.lineOf(path), path: formatPath(path), message };
}

function addType(sources: Map<string, TypeSource>, loaded: LoadedDefinition, definition: TypeDefinition, report: Report): undefined {
  const { name } = definition.metadata;
  const path = ['metadata', 'name'];
  if (!isTypeName(name)) return report(finding(loaded, path, 'must be an OpenAPI name: dotted words'));
  const other = sources.get(name);
  if (other !== undefined)
    return report(finding(loaded, path, `${name} is defined in ${other.loaded.file}:${other.loaded.lineOf([])} too`));
  const { dialect, schema } = definition.spec;
  sources.set(name, { name, dialect: dialect ?? 'custom', schema, loaded, path: ['spec', 'schema'], root: false, preserveUnknown: false });
}

/** Two resources of one place, two storage versions, a name that does not follow from plural and group. */
function checkNames(resources: readonly ResourceLoaded[], report: Report): void {
  const seen = new Map<string, LoadedDefinition>();
  for (const loaded of resources) {
    const { metadata, spec } = loaded.definition;
    const name = spec.group === '' ? spec.names.plural : `${spec.names.plural}.${spec.group}`;
    if (metadata.name !== name) report(finding(loaded, ['metadata', 'name'], `must be ${name}`));
    const other = seen.get(name);
    if (other) report(finding(loaded, ['metadata', 'name'], `${name} is defined in ${other.file}:${other.lineOf([])} too`));
    seen.set(name, loaded);
    const storage = spec.versions.filter((version) => version.storage).length;
    if (storage !== 1) report(finding(loaded, ['spec', 'versions'], `exactly one version must have storage: true, ${storage} have`));
    for (const [index, { name: version }] of spec.versions.entries())
      if (spec.versions.findIndex((one) => one.name === version) !== index)
        report(finding(loaded, ['spec', 'versions', index, 'name'], `${version} stands twice`));
  }
}

/** Gives every version its type: the shared one that it refers to, or one of its own. Answers type names by version. */
function addKinds(
  sources: Map<string, TypeSource>,
  kinds: Map<string, TypeModel['groupVersionKinds'][number][]>,
  loaded: ResourceLoaded,
  report: Report,
): ReadonlyMap<string, string> {
  const { definition } = loaded;
  const { group, names, versions } = definition.spec;
  const found = new Map<string, string>();
  for (const [index, version] of versions.entries()) {
    const path = ['spec', 'versions', index, 'schema', 'openAPIV3Schema'];
    const open: SchemaDefinition = { type: 'object', 'x-kubernetes-preserve-unknown-fields': true };
    const schema = version.schema?.openAPIV3Schema ?? open;
    const shared = sharedTypeOf(schema);
    const name = shared ?? typeNameOfKind(group, version.name, names.kind);
    const source = sources.get(name);
    if (shared !== undefined && source !== undefined) sources.set(name, { ...source, root: true });
    else if (shared !== undefined) report(finding(loaded, path, `no TypeDefinition has the name ${shared}`));
    if (source === undefined) {
      const preserveUnknown = definition.spec.preserveUnknownFields === true;
      sources.set(name, {
        name,
        dialect: dialectOf(definition),
        schema: shared ? open : schema,
        loaded,
        path,
        root: true,
        preserveUnknown,
      });
    }
    kinds.set(name, [...(kinds.get(name) ?? []), { group, version: version.name, kind: names.kind }]);
    found.set(version.name, name);
  }
  return found;
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
