// Where a server's resources come from: compiled tables with their documents, or folders of definitions that are compiled now.
import type { DocumentSource } from './api/documents.ts';
import type { Logger } from './api/logger.ts';
import type { CompiledResource } from './api/resource.ts';
import { loadTable, type ResourceTable } from './emitted/table.ts';

/** A compiled table. */
export interface ResourceBundle {
  readonly resources: readonly CompiledResource[];
  readonly documents?: DocumentSource;
}
/** A bundle, a table as `kindsmith generate` writes it, or a folder of definition files (ours and CRDs). */
export type ResourceSource = ResourceBundle | ResourceTable | { readonly dir: string };

export interface LoadedResources {
  readonly resources: readonly CompiledResource[];
  readonly documents: readonly DocumentSource[];
}

/** Throws a DefinitionsError with everything that is wrong, by file and line. */
export async function loadResources(sources: readonly ResourceSource[], log: Logger): Promise<LoadedResources> {
  const resources: CompiledResource[] = [];
  const documents: DocumentSource[] = [];
  for (const source of sources) {
    const bundle = await toBundle(source, log);
    resources.push(...bundle.resources);
    if (bundle.documents) documents.push(bundle.documents);
  }
  return { resources, documents };
}

async function toBundle(source: ResourceSource, log: Logger): Promise<ResourceBundle> {
  if ('dir' in source) return await compileFolder(source.dir, log);
  return 'units' in source ? loadTable(source) : source;
}

/** The compiler is loaded only when there is something to compile. */
async function compileFolder(dir: string, log: Logger): Promise<ResourceBundle> {
  const { loadDefinitions } = await import('./definitions.ts');
  const bundle = await loadDefinitions(dir);
  log.info('definitions compiled', { dir, resources: bundle.resources.length });
  return bundle;
}
