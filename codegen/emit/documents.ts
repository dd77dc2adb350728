// The files below openapi/: documents of all that a model has, and their index.
import type { DocumentFormat } from '../../runtime/api/documents.ts';
import type { Model } from '../model.ts';
import { apiPath, hasNative, sha512, swaggerOf, versionContent } from './documents-content.ts';
import type { EmittedFile, Emitter } from './emitter.ts';
import { CORE_PATH, GROUPS_PATH, groupPath, VERSION_PATH } from './openapi-operations.ts';
import type { PathModel } from './openapi-place.ts';
import { openapiV2 } from './openapi-v2.ts';
import { type DocumentContent, openapiV3 } from './openapi-v3.ts';
import { coverage, type GroupVersionContent, groupVersions } from './openapi-versions.ts';
import { swaggerDeclaration } from './swagger-1.2.ts';

/** One line of openapi/index.json: what the server needs to know before it reads a document. */
export interface IndexEntry {
  readonly format: DocumentFormat;
  /** As the API knows it: `api/v1`, `apis/apps`; '' for the one document of OpenAPI v2. */
  readonly path: string;
  /** Below openapi/. */
  readonly file: string;
  /** SHA-512 of the file, hexadecimal. */
  readonly hash: string;
  /** Resources that it describes, as `GROUP/VERSION/PLURAL`; empty: it is of the group, or of the server. */
  readonly covers: readonly string[];
}

interface Written extends Omit<IndexEntry, 'hash'> {
  readonly tree: object;
}

/** `openapi/v2.json`, `openapi/v3/apis__apps__v1.json`, `openapi/swagger-1.2/…` and `openapi/index.json`. */
export const documentsEmitter: Emitter = {
  name: 'documents',
  emit(model) {
    const written = documents(model).map((document) => ({ document, text: formatDocument(document.tree) }));
    const index: IndexEntry[] = written.map(({ document: { tree: _, ...entry }, text }) => ({ ...entry, hash: sha512(text) }));
    const files: EmittedFile[] = written.map(({ document, text }) => ({ path: `openapi/${document.file}`, text }));
    return [...files, { path: 'openapi/index.json', text: formatDocument({ documents: index }) }];
  },
};

function documents(model: Model): Written[] {
  const all = groupVersions(model);
  const groups = [...new Set(all.filter(({ group, versions }) => group !== '' && hasNative(versions)).map(({ group }) => group))];
  const general: { path: string; model: PathModel }[] = [
    { path: 'api', model: CORE_PATH },
    { path: 'apis', model: GROUPS_PATH },
    ...groups.map((group) => ({ path: `apis/${group}`, model: groupPath(group) })),
    { path: 'version', model: VERSION_PATH },
  ];
  const generalContent = (path: PathModel): DocumentContent => ({ model, paths: [path], versions: [], native: true, groupVersions: [] });
  return [
    {
      format: 'openapi-v2',
      path: '',
      file: 'v2.json',
      covers: all.flatMap(({ versions }) => versions.map(coverage)),
      tree: allInV2(model, all),
    },
    ...general.map(({ path, model: own }) => v3File(path, [], openapiV3(generalContent(own)))),
    ...all.map((own) => v3File(apiPath(own), own.versions.map(coverage), openapiV3(versionContent(model, own)))),
    ...general.map(({ path, model: own }) => swaggerFile(path, [], swaggerDeclaration(generalContent(own), { resourcePath: `/${path}` }))),
    ...all.map((own) => swaggerFile(apiPath(own), own.versions.map(coverage), swaggerOf(model, own))),
  ];
}

function allInV2(model: Model, all: readonly GroupVersionContent[]): object {
  const groups = [...new Set(all.filter(({ group, versions }) => group !== '' && hasNative(versions)).map(({ group }) => group))];
  const paths = [CORE_PATH, GROUPS_PATH, VERSION_PATH, ...groups.map(groupPath), ...all.flatMap((own) => versionContent(model, own).paths)];
  return openapiV2({
    model,
    paths: paths.sort((a, b) => (a.path < b.path ? -1 : 1)),
    versions: all.flatMap(({ versions }) => versions),
    native: true,
    groupVersions: all.filter(({ versions }) => hasNative(versions)),
  });
}

function v3File(path: string, covers: readonly string[], tree: object): Written {
  return { format: 'openapi-v3', path, file: `v3/${path.replaceAll('/', '__')}.json`, covers, tree };
}

function swaggerFile(path: string, covers: readonly string[], tree: object): Written {
  return { format: 'swagger-1.2', path, file: `swagger-1.2/${path.replaceAll('/', '__')}.json`, covers, tree };
}

/** JSON with one line for each path, type and parameter: small, and a diff shows what changed. */
export function formatDocument(tree: object): string {
  const lines: string[] = [];
  for (const [key, value] of Object.entries(tree)) lines.push(`${JSON.stringify(key)}:${formatMember(value, 1)}`);
  return `{\n${lines.join(',\n')}\n}\n`;
}

/** Maps are broken into lines down to the second level, lists of objects at the first. */
function formatMember(value: unknown, depth: number): string {
  if (depth > 2 || value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value))
    return depth > 1 || typeof value[0] !== 'object'
      ? JSON.stringify(value)
      : `[\n${value.map((item) => JSON.stringify(item)).join(',\n')}\n]`;
  const entries = Object.entries(value);
  const nested = depth === 1 && entries.every(([, member]) => isMapOfMaps(member));
  return `{\n${entries.map(([key, member]) => `${JSON.stringify(key)}:${nested ? formatMember(member, 2) : JSON.stringify(member)}`).join(',\n')}\n}`;
}

function isMapOfMaps(value: unknown): boolean {
  return (
    value !== null &&
    typeof value === 'object' &&
    !Array.isArray(value) &&
    Object.values(value).every((member) => member !== null && typeof member === 'object' && !Array.isArray(member))
  );
}
