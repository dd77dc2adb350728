// The documents of one state of the resource table: which there are, their hashes, and their bytes, made on demand and kept while there
// is room. Hashes come from the parts, so that an index costs no document.
import type { DocumentFormat, DocumentPart, DocumentSource } from '../../api/documents.ts';
import type { JsonObject } from '../../api/object.ts';
import type { GroupEntry } from '../discovery/groups.ts';
import { sha512 } from './answer.ts';
import { ByteCache } from './byte-cache.ts';
import { dropPaths, joinDocuments } from './join.ts';

export interface DocumentEntry {
  /** `apis/apps/v1`; '' for the one document of OpenAPI v2. */
  readonly path: string;
  readonly hash: string;
  /** Bytes as they are served. */
  bytes(): Buffer | Promise<Buffer>;
}

export interface DocumentTableOptions {
  readonly groups: readonly GroupEntry[];
  readonly source: DocumentSource;
  /** Of the state before: what it keeps is kept on. */
  readonly previous: DocumentTable | undefined;
}

/** Room for documents of all formats; those of the shipped kinds take a third. */
const KEPT_BYTES = 8 * 1024 * 1024;

export class DocumentTable {
  readonly kept: ByteCache;
  readonly #served: ReadonlySet<string>;
  readonly #options: Pick<DocumentTableOptions, 'groups' | 'source'>;
  readonly #entries = new Map<DocumentFormat, ReadonlyMap<string, DocumentEntry>>();

  constructor(options: DocumentTableOptions) {
    this.#options = { groups: options.groups, source: options.source };
    this.kept = options.previous?.kept ?? new ByteCache(KEPT_BYTES);
    this.#served = new Set(options.groups.flatMap(ownersOf));
  }

  find(format: DocumentFormat, path: string): DocumentEntry | undefined {
    return this.#of(format).get(path);
  }

  /** Sorted. */
  paths(format: DocumentFormat): readonly string[] {
    return [...this.#of(format).keys()];
  }

  #of(format: DocumentFormat): ReadonlyMap<string, DocumentEntry> {
    let entries = this.#entries.get(format);
    if (entries === undefined) {
      entries = this.#collect(format);
      this.#entries.set(format, entries);
    }
    return entries;
  }

  #collect(format: DocumentFormat): ReadonlyMap<string, DocumentEntry> {
    const { groups, source } = this.#options;
    const parts = new Map<string, Map<string, DocumentPart>>();
    const add = (path: string, part: DocumentPart) => {
      const list = parts.get(path) ?? new Map<string, DocumentPart>();
      parts.set(path, list.set(part.id, part));
    };
    for (const { path, part } of source.general?.(format) ?? []) if (this.#isGeneralServed(path)) add(path, part);
    for (const { group, version, resources } of groups.flatMap(({ versions }) => versions)) {
      const path = format === 'openapi-v2' ? '' : group === '' ? `api/${version}` : `apis/${group}/${version}`;
      for (const { resource } of resources) {
        const part = source.find(resource, version, format);
        if (part !== undefined) add(path, part);
      }
    }
    const sorted = [...parts].sort(([a], [b]) => (a < b ? -1 : 1));
    return new Map(sorted.map(([path, list]) => [path, this.#entry(format, path, [...list.values()])]));
  }

  /** `apis/GROUP` goes with its group. */
  #isGeneralServed(path: string): boolean {
    const [first, group] = path.split('/');
    return first === 'api' ? this.#served.has('') : group === undefined || this.#served.has(group);
  }

  #entry(format: DocumentFormat, path: string, parts: readonly DocumentPart[]): DocumentEntry {
    const dropped = parts.flatMap(({ covers }) => covers.filter((owner) => !this.#served.has(owner)));
    const [only] = parts;
    const isWhole = parts.length === 1 && dropped.length === 0 && only !== undefined;
    const hash = isWhole ? only.hash : sha512(JSON.stringify([parts.map((part) => [part.id, part.hash]), dropped]));
    const key = `${format} ${path} ${hash}`;
    return {
      path,
      hash,
      bytes: () => this.kept.get(key) ?? this.#make(key, isWhole ? [only] : parts, !isWhole),
    };
  }

  async #make(key: string, parts: readonly DocumentPart[], join: boolean): Promise<Buffer> {
    return this.kept.keep(key, async () => {
      const loaded = await Promise.all(parts.map((part) => part.load()));
      const [only] = loaded;
      if (!join && only !== undefined) return only;
      const trees = loaded.map((bytes) => JSON.parse(bytes.toString()) as JsonObject);
      return Buffer.from(JSON.stringify(dropPaths(joinDocuments(trees), (owner) => this.#served.has(owner))));
    });
  }
}

function ownersOf({ name, versions }: GroupEntry): string[] {
  return [
    name,
    ...versions.flatMap(({ version, resources }) => [
      `${name}/${version}`,
      ...resources.map(({ resource }) => `${name}/${version}/${resource.names.plural}`),
    ]),
  ];
}
