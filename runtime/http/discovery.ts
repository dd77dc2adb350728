// Discovery and documents as one function from a request to an answer: `/`, /api, /apis, /version, /openapi, /swaggerapi. Answers are
// made once for each state of the resource table, so a GET costs a lookup.
import type { Codec } from '../api/codec.ts';
import type { DocumentSource } from '../api/documents.ts';
import { stringifyJson } from '../api/json-stringify.ts';
import type { JsonObject } from '../api/object.ts';
import type { CompiledResource } from '../api/resource.ts';
import { methodNotAllowed, notAcceptable, notAcceptableNative, resourceNotFound } from '../api/status.ts';
import { MEDIA_TYPES } from './codecs.ts';
import { AGGREGATED_PARAMETERS, isAggregated, toAggregated } from './discovery/aggregated.ts';
import { type GroupEntry, groupsOf } from './discovery/groups.ts';
import { toApiVersions, toGroup, toGroupList, toResourceList } from './discovery/legacy.ts';
import { toPathList } from './discovery/paths.ts';
import { answer, type DocumentAnswer, type DocumentRequest, entityTag, sha512, unknownPath, unlessKnown } from './documents/answer.ts';
import { DocumentTable } from './documents/document-table.ts';
import { serveOpenapi } from './documents/openapi.ts';
import { serveSwagger } from './documents/swagger.ts';
import { parseAccept } from './negotiate.ts';
import { indentJson, wantsPretty } from './pretty.ts';
import { type BuildInfo, toVersionInfo } from './version.ts';

export interface DiscoveryOptions {
  /** The live table; the same array as long as nothing changed: its identity is the generation. */
  readonly resources: () => readonly CompiledResource[];
  readonly documents: DocumentSource;
  /** Codecs beside JSON that discovery is served in. */
  readonly codecs: readonly Codec[];
  readonly build: BuildInfo;
  /** `host:port` at which clients reach this server. */
  readonly serverAddress: () => string;
  /** Base URL for Swagger 1.2, `http://127.0.0.1:8080`. */
  readonly baseUrl: () => string;
  /** Paths that others serve and `/` lists: health checks, metrics, logs. */
  readonly otherPaths: () => readonly string[];
}

export interface DiscoveryRequest extends DocumentRequest {
  /** Set for clients that speak protobuf, where the server has it. */
  readonly protobuf?: { readonly codec: Codec } | undefined;
}

export interface Discovery {
  /** Undefined: the path is not ours. Throws a StatusError where kube-apiserver answers with a Status. */
  handle(request: DiscoveryRequest): DocumentAnswer | Promise<DocumentAnswer> | undefined;
  /** Paths of the OpenAPI v3 documents there are (`apis/apps/v1`), for the UI. */
  documentPaths(): readonly string[];
}

/** Everything derived from one state of the table. */
interface Generation {
  readonly resources: readonly CompiledResource[];
  readonly groups: readonly GroupEntry[];
  readonly documents: DocumentTable;
  readonly answers: Map<string, DocumentAnswer>;
}

/** What stands at a path of discovery. */
interface Found {
  /** Key of the answer in the generation's cache. */
  readonly key: string;
  readonly tree: () => JsonObject;
  /** Whether only GET is allowed: kube-apiserver checks it for some paths and not for others. */
  readonly getOnly: boolean;
  readonly aggregated?: () => JsonObject;
}

/** Only JSON, and laid out for people, whoever asks. */
const PLAIN_PATHS: ReadonlySet<string> = new Set(['', '/version']);

export function createDiscovery(options: DiscoveryOptions): Discovery {
  let current: Generation | undefined;
  const generation = (): Generation => {
    const resources = options.resources();
    if (current?.resources !== resources) {
      const groups = groupsOf(resources);
      const documents = new DocumentTable({ groups, source: options.documents, previous: current?.documents });
      current = { resources, groups, documents, answers: new Map() };
    }
    return current;
  };
  return {
    handle(request) {
      const [, first = ''] = request.path.split('/', 2);
      if (first === 'openapi') return serveOpenapi(request, generation().documents);
      if (first === 'swaggerapi') return serveSwagger(request, generation().documents, options.baseUrl());
      if (first !== '' && first !== 'api' && first !== 'apis' && first !== 'version') return undefined;
      return serveDiscovery(request, generation(), options);
    },
    documentPaths: () => generation().documents.paths('openapi-v3'),
  };
}

function serveDiscovery(request: DiscoveryRequest, generation: Generation, options: DiscoveryOptions): DocumentAnswer | undefined {
  if (request.path.startsWith('//')) return undefined;
  const path = request.path.endsWith('/') ? request.path.slice(0, -1) : request.path;
  if (PLAIN_PATHS.has(path)) return servePlain(path, request, generation, options);
  const found = find(path, generation.groups, options);
  if (found === undefined || 'status' in found) return found;
  if (found.getOnly && request.method !== 'GET') throw methodNotAllowed();
  const codecs = request.protobuf ? [...options.codecs, request.protobuf.codec] : options.codecs;
  const form = negotiate(request, found.aggregated !== undefined, codecs);
  const pretty = wantsPretty(request.header('user-agent'), request.query.get('pretty'));
  const key = `${found.key} ${form.contentType} ${pretty}`;
  let made = generation.answers.get(key);
  if (made === undefined) {
    const tree = form.aggregated && found.aggregated !== undefined ? found.aggregated() : found.tree();
    made = form.aggregated
      ? aggregatedAnswer(tree, form, pretty)
      : answer(200, { 'Content-Type': form.contentType }, form.encode(tree, pretty));
    generation.answers.set(key, made);
  }
  return unlessKnown(request, made);
}

function servePlain(path: string, request: DocumentRequest, generation: Generation, options: DiscoveryOptions): DocumentAnswer {
  if (path === '/version' && request.method !== 'GET') throw methodNotAllowed();
  let made = generation.answers.get(path);
  if (made === undefined) {
    const tree = path === '/version' ? toVersionInfo(options.build) : toPathList(generation.groups, options.otherPaths());
    made = answer(200, { 'Content-Type': JSON_TYPE }, encodeJson(tree, true));
    generation.answers.set(path, made);
  }
  return made;
}

/** An answer: nothing stands there. Undefined: the path is longer than discovery's, or not below /api and /apis. */
function find(path: string, groups: readonly GroupEntry[], options: DiscoveryOptions): Found | DocumentAnswer | undefined {
  const [, prefix = '', ...rest] = path.split('/');
  if (prefix === 'version' || rest.length > (prefix === 'api' ? 1 : 2)) return undefined;
  if (rest.length === 0) return prefix === 'api' ? findCore(groups, options) : findGroups(groups);
  const [name, versionName] = prefix === 'api' ? ['', rest[0]] : rest;
  const group = groups.find((one) => one.name === name);
  if (group === undefined || (prefix === 'apis' && name === '')) {
    if (prefix === 'api') throw resourceNotFound();
    return unknownPath();
  }
  if (versionName === undefined) return { key: path, tree: () => toGroup(group), getOnly: false };
  const version = group.versions.find((one) => one.version === versionName);
  if (version === undefined) throw resourceNotFound();
  return { key: path, tree: () => toResourceList(version), getOnly: true };
}

function findCore(groups: readonly GroupEntry[], options: DiscoveryOptions): Found {
  return {
    key: '/api',
    tree: () => toApiVersions(groups, options.serverAddress()),
    getOnly: true,
    aggregated: () => toAggregated(groups, true),
  };
}

function findGroups(groups: readonly GroupEntry[]): Found {
  return { key: '/apis', tree: () => toGroupList(groups), getOnly: false, aggregated: () => toAggregated(groups, false) };
}

/** How an answer is written. */
interface Form {
  readonly contentType: string;
  readonly aggregated: boolean;
  readonly encode: (tree: JsonObject, pretty: boolean) => Buffer;
}

const JSON_TYPE = 'application/json';

function negotiate(request: DocumentRequest, canAggregate: boolean, codecs: readonly Codec[]): Form {
  const accept = request.header('accept') ?? '';
  const types = [JSON_TYPE, ...codecs.map((codec) => codec.mediaType)];
  for (const item of accept.trim() === '' ? [] : parseAccept(accept)) {
    const mediaType = types.find(
      (type) => item.type === type || item.type === '*/*' || (item.type.endsWith('/*') && type.startsWith(item.type.slice(0, -1))),
    );
    if (mediaType === undefined) continue;
    if (canAggregate && isAggregated(item.parameters)) return toForm(mediaType, true, codecs);
    if (!item.parameters.has('as')) return toForm(mediaType, false, codecs);
  }
  if (accept.trim() !== '') throw canAggregate ? notAcceptable(MEDIA_TYPES) : notAcceptableNative(MEDIA_TYPES);
  return toForm(JSON_TYPE, false, codecs);
}

function toForm(mediaType: string, aggregated: boolean, codecs: readonly Codec[]): Form {
  const codec = codecs.find((one) => one.mediaType === mediaType);
  return {
    contentType: aggregated ? `${mediaType};${AGGREGATED_PARAMETERS}` : mediaType,
    aggregated,
    encode: codec === undefined ? encodeJson : (tree) => codec.encode(tree),
  };
}

/** Compact JSON ends with a line break, as Go's encoder writes it; laid out it does not. */
function encodeJson(tree: JsonObject, pretty: boolean): Buffer {
  const compact = Buffer.from(`${stringifyJson(tree)}\n`);
  return pretty ? indentJson(compact) : compact;
}

/** Tagged by its content, whatever the format, so that clients can keep it. */
function aggregatedAnswer(tree: JsonObject, form: Form, pretty: boolean): DocumentAnswer {
  const headers = {
    'Cache-Control': 'public',
    'Content-Type': form.contentType,
    ETag: entityTag(sha512(stringifyJson(tree))),
    Vary: 'Accept',
  };
  return answer(200, headers, form.encode(tree, pretty));
}
