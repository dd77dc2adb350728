// The documents that import reads, told apart by what they contain: OpenAPI v2 and v3, CustomResourceDefinitions (alone, in lists, as
// `kubectl get -o yaml` prints them), discovery (aggregated or of one group-version) and the facts of fields that no document says.
import type { CustomResourceDefinition, SchemaDefinition } from '../definition.ts';

/** What one operation of a document says of a resource. */
export interface PathFact {
  readonly path: string;
  /** In Kubernetes' words: list, get, post, put, patch, delete, deletecollection, watch, watchlist, connect. */
  readonly action: string;
  readonly group: string;
  readonly version: string;
  readonly kind: string;
}

/** What discovery says of a resource. */
export interface ResourceFact {
  readonly group: string;
  readonly version: string;
  readonly plural: string;
  readonly kind: string;
  readonly namespaced: boolean;
  readonly singular?: string;
  readonly shortNames?: readonly string[];
  readonly categories?: readonly string[];
  readonly verbs: readonly string[];
  readonly subresources: readonly string[];
}

/** What the reference does with one field (scripts/reference/fields.mjs). */
export interface FieldFact {
  readonly zero?: 'drop' | 'keep' | 'fill';
  readonly nullable?: boolean;
  readonly goType?: string;
  readonly embeddedIn?: string;
}

/** By type, then field; fields in wire order. */
export type FieldFacts = Readonly<Record<string, Readonly<Record<string, FieldFact>>>>;

/** All that the documents say, collected. */
export interface Sources {
  /** By OpenAPI name: the schema of each document that has it. */
  readonly schemas: Map<string, RawSchema[]>;
  readonly paths: PathFact[];
  readonly resources: ResourceFact[];
  readonly crds: CustomResourceDefinition[];
  fields: FieldFacts;
}

/** A schema as published: `$ref` still a path, zeros still among the defaults. */
export type RawSchema = Omit<SchemaDefinition, 'properties' | 'items' | 'additionalProperties' | 'allOf'> & {
  readonly properties?: Readonly<Record<string, RawSchema>>;
  readonly items?: RawSchema;
  readonly additionalProperties?: RawSchema | boolean;
  readonly allOf?: readonly RawSchema[];
};

/** A document that import has no use for. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
}

type Tree = Readonly<Record<string, unknown>>;
type Reader = (tree: Tree, sources: Sources, name: string) => void;

/** First that recognises wins. */
const READERS: readonly { readonly recognises: (tree: Tree) => boolean; readonly read: Reader }[] = [
  { recognises: (tree) => tree['kind'] === 'FieldFacts', read: readFields },
  { recognises: (tree) => tree['kind'] === 'CustomResourceDefinition', read: readCrd },
  { recognises: (tree) => tree['kind'] === 'APIGroupDiscoveryList', read: (tree, sources) => readDiscovery(tree['items'], sources) },
  { recognises: (tree) => tree['kind'] === 'APIResourceList', read: readResourceList },
  { recognises: (tree) => Array.isArray(tree['items']), read: readItems },
  { recognises: (tree) => isTree(tree['definitions']), read: (tree, sources) => readOpenApi(tree['definitions'], tree, sources) },
  {
    recognises: (tree) => isTree(tree['components']),
    read: (tree, sources) => readOpenApi(child(tree, 'components')['schemas'], tree, sources),
  },
];

/** An empty collection. */
export function createSources(): Sources {
  return { schemas: new Map(), paths: [], resources: [], crds: [], fields: {} };
}

/** Adds one parsed document. Throws ImportError for what is none of them. */
export function readDocument(document: unknown, sources: Sources, name: string): void {
  if (Array.isArray(document)) {
    readDiscovery(document, sources);
    return;
  }
  const reader = isTree(document) ? READERS.find((candidate) => candidate.recognises(document)) : undefined;
  if (!reader) throw new ImportError(`${name}: neither an OpenAPI document nor a CustomResourceDefinition, discovery or field facts`);
  reader.read(document as Tree, sources, name);
}

function readItems(tree: Tree, sources: Sources, name: string): void {
  for (const item of tree['items'] as readonly unknown[]) readDocument(item, sources, name);
}

function readFields(tree: Tree, sources: Sources): void {
  sources.fields = { ...sources.fields, ...(tree['types'] as FieldFacts) };
}

function readCrd(tree: Tree, sources: Sources, name: string): void {
  const crd = tree as unknown as CustomResourceDefinition;
  if (crd.apiVersion !== 'apiextensions.k8s.io/v1')
    throw new ImportError(`${name}: ${crd.metadata?.name}: ${crd.apiVersion} is no longer read; convert it to apiextensions.k8s.io/v1`);
  sources.crds.push(crd);
}

function readOpenApi(schemas: unknown, tree: Tree, sources: Sources): void {
  for (const [name, schema] of Object.entries((schemas ?? {}) as Record<string, RawSchema>)) {
    const known = sources.schemas.get(name);
    if (known) known.push(schema);
    else sources.schemas.set(name, [schema]);
  }
  for (const [path, item] of Object.entries(child(tree, 'paths'))) {
    for (const operation of Object.values(item as Tree)) {
      const action = (operation as Tree)['x-kubernetes-action'];
      const kind = (operation as Tree)['x-kubernetes-group-version-kind'];
      if (typeof action !== 'string' || !isTree(kind)) continue;
      sources.paths.push({
        path,
        action,
        group: String(kind['group'] ?? ''),
        version: String(kind['version']),
        kind: String(kind['kind']),
      });
    }
  }
}

interface DiscoveredGroup {
  readonly group?: string;
  readonly metadata?: { readonly name?: string };
  readonly versions: readonly {
    readonly version: string;
    readonly resources?: readonly {
      readonly resource: string;
      readonly responseKind: { readonly kind: string };
      readonly scope: string;
      readonly singularResource?: string;
      readonly shortNames?: readonly string[];
      readonly categories?: readonly string[];
      readonly verbs: readonly string[];
      readonly subresources?: readonly { readonly subresource: string }[];
    }[];
  }[];
}

function readDiscovery(groups: unknown, sources: Sources): void {
  for (const entry of groups as readonly DiscoveredGroup[]) {
    for (const { version, resources } of entry.versions) {
      for (const { resource, responseKind, scope, singularResource, shortNames, categories, verbs, subresources } of resources ?? []) {
        sources.resources.push({
          group: entry.group ?? entry.metadata?.name ?? '',
          version,
          plural: resource,
          kind: responseKind.kind,
          namespaced: scope === 'Namespaced',
          verbs,
          subresources: (subresources ?? []).map((part) => part.subresource),
          ...(singularResource ? { singular: singularResource } : {}),
          ...(shortNames ? { shortNames } : {}),
          ...(categories ? { categories } : {}),
        });
      }
    }
  }
}

interface ListedResource {
  readonly name: string;
  readonly singularName?: string;
  readonly namespaced: boolean;
  readonly kind: string;
  readonly verbs: readonly string[];
  readonly shortNames?: readonly string[];
  readonly categories?: readonly string[];
}

function readResourceList(tree: Tree, sources: Sources): void {
  const [version = 'v1', group = ''] = String(tree['groupVersion']).split('/').reverse();
  const listed = tree['resources'] as readonly ListedResource[];
  for (const { name, singularName, namespaced, kind, verbs, shortNames, categories } of listed) {
    if (name.includes('/')) continue;
    sources.resources.push({
      group,
      version,
      plural: name,
      kind,
      namespaced,
      verbs,
      subresources: listed.filter((part) => part.name.startsWith(`${name}/`)).map((part) => part.name.slice(name.length + 1)),
      ...(singularName ? { singular: singularName } : {}),
      ...(shortNames ? { shortNames } : {}),
      ...(categories ? { categories } : {}),
    });
  }
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function child(tree: Tree, key: string): Tree {
  const value = tree[key];
  return isTree(value) ? value : {};
}
