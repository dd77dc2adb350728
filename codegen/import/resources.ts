// Discovery and the paths of OpenAPI documents → ResourceDefinitions: names, scope, verbs, versions, and the subresources that are plain
// declarations. What no document says (strategy, columns, selectors, behaviours) is written by hand and kept by later imports.
import type { ResourceDefinition, VersionDefinition } from '../definition.ts';
import { compareVersions, typeNameOfKind } from '../resolve/names.ts';
import type { PathFact, ResourceFact, Sources } from './document.ts';

/** Which resources are wanted: by kind, or by name as definitions have it (`PLURAL.GROUP`, the core group's plural alone); all when none. */
export type Wanted = readonly string[];

const ALL_VERBS = 'create,delete,deletecollection,get,list,patch,update,watch';
const VERB_OF_ACTION: Readonly<Record<string, string>> = { post: 'create', put: 'update', watchlist: 'watch' };
const PLACE = /^\/(?:api|apis\/[^/]+)\/[^/]+\/(?:watch\/)?(namespaces\/\{namespace\}\/)?([^/{]+)(?:\/\{name\}(?:\/(.+))?)?$/;

/** The resources that the documents describe. */
export function findResources(sources: Sources): ResourceFact[] {
  const discovered = new Set(sources.resources.map(identityOf));
  const fromPaths = resourcesOfPaths(sources.paths).filter((fact) => !discovered.has(identityOf(fact)));
  return [...sources.resources, ...fromPaths];
}

const identityOf = (fact: Pick<ResourceFact, 'group' | 'version' | 'plural'>): string => `${fact.group}/${fact.version}/${fact.plural}`;

/** Whether a resource is among those asked for. */
export function isWanted(fact: ResourceFact, wanted: Wanted): boolean {
  if (wanted.length === 0) return true;
  return wanted.some((name) => name === fact.kind || name === nameOf(fact.group, fact.plural));
}

function nameOf(group: string, plural: string): string {
  return group === '' ? plural : `${plural}.${group}`;
}

function resourcesOfPaths(paths: readonly PathFact[]): ResourceFact[] {
  const found = new Map<string, { fact: ResourceFact; verbs: Set<string>; subresources: Set<string> }>();
  for (const { path, action, group, version, kind } of paths) {
    const place = PLACE.exec(path);
    const plural = place?.[2];
    if (!place || plural === undefined || action === 'connect') continue;
    const key = `${group}/${version}/${plural}`;
    const subresource = place[3];
    if (subresource !== undefined) {
      // A subresource's kind may be of another group (Scale); its path says where it belongs.
      for (const entry of found.values())
        if (entry.fact.plural === plural && path.includes(`/${entry.fact.version}/`)) entry.subresources.add(subresource);
      continue;
    }
    const entry = found.get(key) ?? {
      fact: { group, version, plural, kind, namespaced: false, verbs: [], subresources: [] },
      verbs: new Set<string>(),
      subresources: new Set<string>(),
    };
    if (place[1]) entry.fact = { ...entry.fact, namespaced: true };
    entry.verbs.add(VERB_OF_ACTION[action] ?? action);
    found.set(key, entry);
  }
  return [...found.values()].map(({ fact, verbs, subresources }) => ({
    ...fact,
    verbs: [...verbs].sort(),
    subresources: [...subresources].sort(),
  }));
}

/** The versions of one resource → its definition. `typeNames` are the OpenAPI names that the documents have. */
export function defineResource(facts: readonly ResourceFact[], sources: Sources): ResourceDefinition {
  const ordered = [...facts].sort((left, right) => compareVersions(left.version, right.version));
  const [preferred] = ordered;
  if (!preferred) throw new Error('a resource has a version');
  const { group, plural, kind, singular, shortNames, categories } = preferred;
  const native = isNativeType(typeNameFor(preferred, sources));
  return {
    apiVersion: 'kindsmith.dev/v1',
    kind: 'ResourceDefinition',
    metadata: { name: nameOf(group, plural) },
    spec: {
      group,
      ...(native ? { dialect: 'native' as const } : {}),
      scope: preferred.namespaced ? 'Namespaced' : 'Cluster',
      names: {
        plural,
        singular: singular ?? kind.toLowerCase(),
        kind,
        listKind: `${kind}List`,
        ...(shortNames ? { shortNames } : {}),
        ...(categories ? { categories } : {}),
      },
      ...(preferred.verbs.includes('get') ? (native ? { key: plural } : {}) : { virtual: true }),
      versions: ordered.map((fact, index) => defineVersion(fact, index === 0, sources)),
    },
  };
}

function defineVersion(fact: ResourceFact, storage: boolean, sources: Sources): VersionDefinition {
  const verbs = [...fact.verbs].sort();
  const subresources = Object.fromEntries(
    fact.subresources.filter((name) => SUBRESOURCES[name]).map((name) => [name, SUBRESOURCES[name] ?? {}]),
  );
  return {
    name: fact.version,
    served: true,
    storage,
    ...(verbs.join() === ALL_VERBS ? {} : { verbs }),
    schema: { openAPIV3Schema: { $ref: typeNameFor(fact, sources) } },
    ...(Object.keys(subresources).length > 0 ? { subresources } : {}),
  };
}

/** Subresources that are declarations alone; every other one has a handler or a proxy of its own. */
const SUBRESOURCES: NonNullable<VersionDefinition['subresources']> = {
  status: {},
  scale: { specReplicasPath: '.spec.replicas', statusReplicasPath: '.status.replicas' },
};

/** The OpenAPI name of a resource's type: the one whose group-version-kind it is. */
export function typeNameFor(fact: Pick<ResourceFact, 'group' | 'version' | 'kind'>, sources: Sources): string {
  for (const [name, [schema]] of sources.schemas) {
    const kinds = schema?.['x-kubernetes-group-version-kind'];
    if (kinds?.length === 1 && kinds[0]?.kind === fact.kind && kinds[0].version === fact.version && kinds[0].group === fact.group)
      return name;
  }
  return typeNameOfKind(fact.group, fact.version, fact.kind);
}

/** Types of Kubernetes' own Go packages behave as built-in kinds do; others came from CRDs or aggregated servers. */
export function isNativeType(name: string): boolean {
  return name.startsWith('io.k8s.');
}
