// The contract of published documents (OpenAPI, Swagger 1.2): who has them and how they reach the server. The compiler emits complete
// documents per group-version and per live kind; the server joins them. No format is known here.
import type { CompiledResource } from './resource.ts';

export type DocumentFormat = 'openapi-v2' | 'openapi-v3' | 'swagger-1.2';

/** One emitted document, whole in itself. Joining documents of one format is the union of their maps. */
export interface DocumentPart {
  /** The same document has the same id, whichever of its resources led to it. */
  readonly id: string;
  /** Changes when the document does. Letters and digits. */
  readonly hash: string;
  /** Resources that it describes, as `GROUP/VERSION/PLURAL`. */
  readonly covers: readonly string[];
  /** JSON bytes; may be emitted or read on each call, so callers keep what they need. */
  load(): Buffer | Promise<Buffer>;
}

export interface DocumentSource {
  /** The document that describes one version of a resource; undefined when this source has none. */
  find(resource: CompiledResource, version: string, format: DocumentFormat): DocumentPart | undefined;
  /** Documents of a group or of the server, by path: `apis/apps`, `version`. */
  general?(format: DocumentFormat): readonly { readonly path: string; readonly part: DocumentPart }[];
}

/** The first source that has a document answers. */
export function combineDocumentSources(sources: readonly DocumentSource[]): DocumentSource {
  return {
    find(resource, version, format) {
      for (const source of sources) {
        const part = source.find(resource, version, format);
        if (part !== undefined) return part;
      }
      return undefined;
    },
    general(format) {
      const byPath = new Map(sources.flatMap((source) => source.general?.(format) ?? []).map((entry) => [entry.path, entry]));
      return [...byPath.values()];
    },
  };
}
