// Documents of kinds that come while the server runs: one complete document for each version of each, emitted when it is asked for. The
// server joins documents by the union of their maps, so a new kind costs its own document and no other.
import type { DocumentFormat, DocumentPart, DocumentSource } from '../../runtime/api/documents.ts';
import type { CompiledResource } from '../../runtime/api/resource.ts';
import type { Model } from '../model.ts';
import { sha512, swaggerOf, versionContent } from './documents-content.ts';
import { openapiV2 } from './openapi-v2.ts';
import { openapiV3 } from './openapi-v3.ts';
import type { GroupVersionContent } from './openapi-versions.ts';

const LIVE: Readonly<Record<DocumentFormat, (model: Model, own: GroupVersionContent) => object>> = {
  'openapi-v2': (model, own) => openapiV2(versionContent(model, own)),
  'openapi-v3': (model, own) => openapiV3(versionContent(model, own)),
  'swagger-1.2': swaggerOf,
};

/** What documents of a kind that came while the server runs are made from. */
export interface LiveDefinition {
  /** Holds at least the types that the resource needs; asked for on load only. */
  readonly model: () => Model;
  /** Changes with the definition, descriptions included. */
  readonly hash: string;
}

interface LivePlace extends LiveDefinition {
  readonly group: string;
  readonly plural: string;
  readonly version: string;
  readonly format: DocumentFormat;
}

/** Documents of live kinds; `lookup` answers undefined for what is not one. */
export function liveDocuments(lookup: (resource: CompiledResource) => LiveDefinition | undefined): DocumentSource {
  return {
    find(resource, version, format) {
      const definition = lookup(resource);
      if (definition === undefined) return undefined;
      return livePart({ ...definition, group: resource.group, plural: resource.names.plural, version, format });
    },
  };
}

/** The document of one version of one resource, emitted on each load. */
function livePart(spec: LivePlace): DocumentPart {
  const { group, plural, version, format, hash } = spec;
  return {
    id: `${format}:${group}/${version}/${plural}`,
    hash: sha512(`${format} ${hash}`),
    covers: [`${group}/${version}/${plural}`],
    load() {
      const model = spec.model();
      const resource = model.resources.find((own) => own.group === group && own.names.plural === plural);
      const found = resource?.versions.find((own) => own.name === version);
      if (resource === undefined || found === undefined) throw new Error(`no version ${version} of ${plural}.${group} in its model`);
      return Buffer.from(JSON.stringify(LIVE[format](model, { group, version, versions: [{ resource, version: found }] })));
    },
  };
}
