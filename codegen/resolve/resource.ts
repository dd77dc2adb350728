// One ResourceDefinition or CRD → ResourceModel: names and strategies filled in, versions in order of priority.
import { createHash } from 'node:crypto';
import type { CompiledSubresource, ResourceVerb, WriteStrategy } from '../../runtime/api/resource.ts';
import type { CustomResourceDefinition, NamesDefinition, ResourceDefinition, VersionDefinition } from '../definition.ts';
import type { LoadedDefinition } from '../load.ts';
import type { ResourceModel, UnitModel, VersionModel } from '../model.ts';
import { hasField, resolveColumns, resolveSelectableFields } from './columns.ts';
import { dialectOf } from './dialect.ts';
import { compareVersions } from './names.ts';
import { resolveProxies } from './proxies.ts';
import { resolveSubresources } from './subresources.ts';
import type { ResolvedTypes } from './types.ts';
import { unlistedPaths } from './unlisted.ts';
import type { VersionScope } from './version-scope.ts';

const ALL_VERBS: readonly ResourceVerb[] = ['create', 'delete', 'deletecollection', 'get', 'list', 'patch', 'update', 'watch'];

/** What a version was found to need: its type's name, and units with the closure of references. */
export interface VersionPlace {
  readonly typeName: string;
  readonly unit: string;
  readonly needs: readonly UnitModel['name'][];
}

type Definition = ResourceDefinition | CustomResourceDefinition;

/** Resolves one resource over resolved types. */
export function resolveResource(
  loaded: LoadedDefinition & { readonly definition: Definition },
  types: ResolvedTypes,
  places: ReadonlyMap<string, VersionPlace>,
): ResourceModel {
  const { definition } = loaded;
  const { spec } = definition;
  const dialect = dialectOf(definition);
  const custom = definition.kind === 'CustomResourceDefinition';
  const virtual = spec.virtual ?? false;
  const versions = spec.versions
    .map((version, index) => resolveVersion({ version, index, loaded, types, virtual, place: places.get(version.name) as VersionPlace }))
    .sort((a, b) => (custom ? compareVersions(a.name, b.name) : 0));
  return {
    group: spec.group,
    dialect,
    scope: spec.scope,
    names: resolveNames(spec.names),
    key: spec.key ?? (spec.group === '' ? spec.names.plural : `${spec.group}/${spec.names.plural}`),
    virtual,
    writes: resolveWrites(definition, versions, types),
    behaviours: spec.behaviours ?? [],
    versions,
    hash: createHash('sha256')
      .update(types.textOf(versions.map((version) => version.typeName)))
      .update(JSON.stringify(spec))
      .digest('hex')
      .slice(0, 16),
    source: `${loaded.file}:${loaded.lineOf([])}`,
  };
}

function resolveNames({ plural, singular, kind, listKind, shortNames, categories }: NamesDefinition): ResourceModel['names'] {
  return {
    plural,
    singular: singular ?? kind.toLowerCase(),
    kind,
    listKind: listKind ?? `${kind}List`,
    shortNames: shortNames ?? [],
    categories: categories ?? [],
  };
}

/** What kube-apiserver does for a kind of the dialect where the definition does not say. */
function resolveWrites(definition: Definition, versions: readonly VersionModel[], types: ResolvedTypes): WriteStrategy {
  const dialect = dialectOf(definition);
  const writes = definition.spec.writes ?? {};
  const hasStatus = versions.some((version) => version.subresources.some((one) => one.type === 'status'));
  const storage = versions.find((version) => version.storage) ?? versions[0];
  const fields = storage === undefined ? [] : types.fieldNames(storage.typeName);
  const generated =
    dialect === 'custom'
      ? fields.filter((name) => !['kind', 'apiVersion', 'metadata', ...(hasStatus ? ['status'] : [])].includes(name))
      : [];
  return {
    createOnUpdate: writes.createOnUpdate ?? false,
    unconditionalUpdate: writes.unconditionalUpdate ?? dialect === 'native',
    nameFormat: writes.nameFormat ?? 'dns-subdomain',
    generationFields: writes.generationFields ?? generated,
    statusFields: writes.statusFields ?? (hasStatus ? ['status'] : []),
    ...(writes.ttlSeconds !== undefined && { ttlSeconds: writes.ttlSeconds }),
    defaultPropagation: writes.defaultPropagation ?? 'Background',
    ...(writes.returnDeleted !== undefined && { returnDeleted: writes.returnDeleted }),
    ...(writes.createKeepsStatus !== undefined && { createKeepsStatus: writes.createKeepsStatus }),
  };
}

interface VersionRequest {
  readonly version: VersionDefinition;
  readonly index: number;
  readonly loaded: LoadedDefinition & { readonly definition: Definition };
  readonly types: ResolvedTypes;
  readonly virtual: boolean;
  readonly place: VersionPlace;
}

function resolveVersion({ version, index, loaded, types, virtual, place }: VersionRequest): VersionModel {
  const { spec } = loaded.definition;
  const scope = types.scopeOf(place.typeName, loaded, ['spec', 'versions', index]);
  const at: VersionScope = { scope, types, typeName: place.typeName, custom: loaded.definition.kind === 'CustomResourceDefinition' };
  const subresources: readonly CompiledSubresource[] = resolveSubresources(version, spec.group, scope);
  const warning = version.deprecationWarning ?? `${spec.group}/${version.name} ${spec.names.kind} is deprecated`;
  for (const [index, step] of (version.conversion ?? []).entries()) {
    const path = 'move' in step ? step.move : 'drop' in step ? step.drop : undefined;
    if (path !== undefined && !hasField(types, place.typeName, path))
      scope.error(`this version has no field ${path}`, ['conversion', index]);
  }
  return {
    name: version.name,
    served: version.served,
    storage: version.storage,
    offByDefault: version.offByDefault ?? false,
    ...(version.deprecated && { deprecated: { warning } }),
    ...place,
    verbs: (version.verbs as readonly ResourceVerb[] | undefined) ?? (virtual ? ['create'] : ALL_VERBS),
    subresources,
    columns: resolveColumns(version, at),
    selectableFields: resolveSelectableFields(version, at),
    conversion: version.conversion ?? [],
    hasRules: [...types.closure(place.typeName)].some((name) => types.hasRules(name)),
    unlisted: unlistedPaths(types, place.typeName),
    proxies: resolveProxies(version, at),
  };
}
