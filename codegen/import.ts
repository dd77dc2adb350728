// The importer: OpenAPI documents or CustomResourceDefinitions in, definitions out. Pure; runtime/cli/import.ts reads and writes files.
import type { CustomResourceDefinition, Definition, TypeDefinition } from './definition.ts';
import { createSources, ImportError, type ResourceFact, readDocument, type Sources } from './import/document.ts';
import { fileOf } from './import/layout.ts';
import { mergeDefinition } from './import/merge.ts';
import { defineResource, findResources, isNativeType, isWanted, type Wanted } from './import/resources.ts';
import { convertType, referencesOf } from './import/types.ts';

export { ImportError } from './import/document.ts';

/** A parsed document and the name to speak of it by. */
export interface ImportDocument {
  readonly name: string;
  readonly value: unknown;
}

/** A definition and the file, below the resources' folder, where it belongs. */
export interface ImportedFile {
  readonly path: string;
  readonly definition: Definition;
}

export interface ImportResult {
  /** Sorted by path. */
  readonly files: readonly ImportedFile[];
  /** Subresources that need a handler or a proxy and so were left to the author: `pods/exec`. */
  readonly left: readonly string[];
}

/** Collects all documents, then defines the wanted kinds and every type that they refer to. Throws ImportError. */
export function importDocuments(documents: readonly ImportDocument[], wanted: Wanted = []): ImportResult {
  const sources = createSources();
  for (const document of documents) readDocument(document.value, sources, document.name);
  const facts = findResources(sources).filter((fact) => isWanted(fact, wanted));
  const crds = sources.crds.filter(
    (crd) => wanted.length === 0 || wanted.includes(crd.spec.names.kind) || wanted.includes(crd.metadata.name),
  );
  const missing = wanted.filter(
    (name) => !facts.some((fact) => isWanted(fact, [name])) && !crds.some((crd) => [crd.spec.names.kind, crd.metadata.name].includes(name)),
  );
  if (missing.length > 0) throw new ImportError(`not in the documents: ${missing.join(', ')}`);
  if (facts.length === 0 && crds.length === 0) throw new ImportError('the documents describe no kind');
  const resources = groupByResource(facts).map((versions) => defineResource(versions, sources));
  const roots = resources.flatMap((resource) => resource.spec.versions.map((version) => version.schema?.openAPIV3Schema.$ref ?? ''));
  const definitions: Definition[] = [...resources, ...typesFrom(roots, sources), ...crds.map(withoutTraces)];
  const files = definitions.map((definition) => ({ path: fileOf(definition), definition }));
  const left = facts.flatMap((fact) =>
    fact.subresources.filter((name) => name !== 'status' && name !== 'scale').map((name) => `${fact.plural}/${name}`),
  );
  return { files: files.sort((a, b) => (a.path < b.path ? -1 : 1)), left };
}

/** The text that a file gets: the definition merged into what it already holds. */
export function formatImported(file: ImportedFile, existing: string | undefined): string {
  return mergeDefinition(existing, file.definition);
}

function groupByResource(facts: readonly ResourceFact[]): ResourceFact[][] {
  const groups = new Map<string, ResourceFact[]>();
  for (const fact of facts) {
    const key = `${fact.plural}.${fact.group}`;
    groups.set(key, [...(groups.get(key) ?? []), fact]);
  }
  return [...groups.values()];
}

/** Type definitions of the roots and of everything that they lead to. */
function typesFrom(roots: readonly string[], sources: Sources): TypeDefinition[] {
  const found = new Map<string, TypeDefinition>();
  const queue = [...roots];
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (found.has(name)) continue;
    if (!sources.schemas.has(name)) throw new ImportError(`no document has the schema ${name}`);
    const native = isNativeType(name);
    const schema = convertType(name, sources, native);
    found.set(name, {
      apiVersion: 'kindsmith.dev/v1',
      kind: 'TypeDefinition',
      metadata: { name },
      spec: { ...(native ? { dialect: 'native' as const } : {}), schema },
    });
    queue.push(...referencesOf(schema));
  }
  return [...found.values()];
}

/** A CRD as an author would write it: without what a server added. */
function withoutTraces(crd: CustomResourceDefinition): CustomResourceDefinition {
  return { apiVersion: crd.apiVersion, kind: crd.kind, metadata: { name: crd.metadata.name }, spec: crd.spec };
}
