// Joins complete documents of one format into one, and takes out what is not served. No format is known here but that of paths:
// maps are united, the first document wins where two say something of one name.
import type { JsonObject, JsonValue } from '../../api/object.ts';

/** The union of documents, in their order; `documents` are not changed. */
export function joinDocuments(documents: readonly JsonObject[]): JsonObject {
  const joined: JsonObject = {};
  for (const document of documents) {
    for (const [key, value] of Object.entries(document)) joined[key] = key in joined ? joinMember(key, joined[key], value) : value;
  }
  return joined;
}

function joinMember(key: string, first: JsonValue | undefined, second: JsonValue | undefined): JsonValue | undefined {
  // OpenAPI v3 keeps its maps one level deeper.
  if (isMap(first) && isMap(second)) return key === 'components' ? joinDocuments([first, second]) : sortKeys({ ...second, ...first });
  if (!Array.isArray(first) || !Array.isArray(second)) return first;
  const known = new Set(first.map((item) => JSON.stringify(item)));
  return [...first, ...second.filter((item) => !known.has(JSON.stringify(item)))];
}

function isMap(value: JsonValue | undefined): value is JsonObject {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

function sortKeys(map: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1)));
}

const API_PATH = /^\/(?:api|apis\/([^/]+))(?:\/([^/]+)(?:\/(.*))?)?\/?$/;
const PLURAL = /^(?:watch\/|proxy\/)?(?:namespaces\/\{namespace\}\/)?([^/]+)/;

/** What a path of a document belongs to: `GROUP/VERSION/PLURAL`, `GROUP/VERSION`, `GROUP`; undefined: to the server. */
export function ownerOfPath(path: string): string | undefined {
  const match = API_PATH.exec(path);
  if (match === null || path === '/api/' || path === '/api') return undefined;
  const [, group = '', version = '', rest = ''] = match;
  if (version === '') return group;
  const plural = PLURAL.exec(rest)?.[1];
  return plural === undefined ? `${group}/${version}` : `${group}/${version}/${plural}`;
}

/** The document without the paths whose owner is not served. */
export function dropPaths(document: JsonObject, isServed: (owner: string) => boolean): JsonObject {
  const keep = (path: string) => {
    const owner = ownerOfPath(path);
    return owner === undefined || isServed(owner);
  };
  const kept: JsonObject = { ...document };
  if (isMap(document['paths'])) kept['paths'] = Object.fromEntries(Object.entries(document['paths']).filter(([path]) => keep(path)));
  if (Array.isArray(document['apis'])) kept['apis'] = document['apis'].filter((item) => !isMap(item) || keep(String(item['path'])));
  return kept;
}
