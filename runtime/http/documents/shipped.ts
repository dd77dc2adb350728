// Documents of the shipped kinds: files that the compiler wrote, named by an index. Nothing is read before the first question.
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DocumentFormat, DocumentPart, DocumentSource } from '../../api/documents.ts';

interface IndexEntry {
  readonly format: DocumentFormat;
  readonly path: string;
  readonly file: string;
  readonly hash: string;
  readonly covers: readonly string[];
}

interface Index {
  /** By format and `GROUP/VERSION/PLURAL`. */
  readonly byOwner: ReadonlyMap<string, DocumentPart>;
  readonly general: ReadonlyMap<DocumentFormat, readonly { readonly path: string; readonly part: DocumentPart }[]>;
}

/** `directory` has index.json and the files that it names. A directory that is not there has no documents. */
export function shippedDocuments(directory: string): DocumentSource {
  let index: Index | undefined;
  const loaded = () => {
    index ??= readIndex(directory);
    return index;
  };
  return {
    find: (resource, version, format) => loaded().byOwner.get(`${format} ${resource.group}/${version}/${resource.names.plural}`),
    general: (format) => loaded().general.get(format) ?? [],
  };
}

function readIndex(directory: string): Index {
  const byOwner = new Map<string, DocumentPart>();
  const general = new Map<DocumentFormat, { path: string; part: DocumentPart }[]>();
  for (const entry of readEntries(directory)) {
    const { format, path, file, hash, covers } = entry;
    const part: DocumentPart = { id: file, hash, covers, load: () => readFile(join(directory, file)) };
    for (const owner of covers) byOwner.set(`${format} ${owner}`, part);
    if (covers.length === 0) general.set(format, [...(general.get(format) ?? []), { path, part }]);
  }
  return { byOwner, general };
}

function readEntries(directory: string): readonly IndexEntry[] {
  try {
    return (JSON.parse(readFileSync(join(directory, 'index.json'), 'utf8')) as { documents: readonly IndexEntry[] }).documents;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
