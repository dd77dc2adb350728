// Method, path and query → RequestInfo: what the request is about, before anything is looked up. (kube-apiserver's request attributes;
// Kubernetes: API Concepts, "Resource URIs".)
import type { RequestInfo } from '../api/request.ts';

const VERBS: Readonly<Record<string, string>> = {
  POST: 'create',
  GET: 'get',
  HEAD: 'get',
  PUT: 'update',
  PATCH: 'patch',
  DELETE: 'delete',
};
/** Prefixes of the time before query parameters: `/api/v1/watch/…`, `/api/v1/proxy/…`. */
const SPECIAL_VERBS: ReadonlySet<string> = new Set(['proxy', 'watch']);
/** Behind `namespaces/NAME` these are subresources, not resources. */
const NAMESPACE_SUBRESOURCES: ReadonlySet<string> = new Set(['status', 'finalize']);

const NOTHING = { group: '', version: '', namespace: '', resource: '', subresource: '', name: '', parts: [] as readonly string[] };

/** `path` is decoded; `watch` says whether the query asks for a watch. */
export function parseRequestInfo(method: string, path: string, watch: boolean): RequestInfo {
  const prefix = path.startsWith('/api/') ? 'api' : path.startsWith('/apis/') ? 'apis' : '';
  const segments = prefix === '' ? [] : segmentsOf(path);
  // Shorter paths are discovery.
  if (prefix === '' || segments.length < (prefix === 'api' ? 3 : 4)) {
    const apiPrefix = prefix === '' && (path === '/api' || path === '/apis') ? (path.slice(1) as 'api' | 'apis') : prefix;
    return { ...NOTHING, isResourceRequest: false, verb: method.toLowerCase(), path, apiPrefix };
  }
  const group = prefix === 'api' ? '' : (segments[1] as string);
  const version = segments[prefix === 'api' ? 1 : 2] as string;
  let at = prefix === 'api' ? 2 : 3;
  let verb = VERBS[method] ?? '';
  if (segments.length > at + 1 && SPECIAL_VERBS.has(segments[at] as string)) verb = segments[at++] as string;
  let namespace = '';
  if (segments[at] === 'namespaces' && segments.length > at + 1) {
    namespace = segments[at + 1] as string;
    if (segments.length > at + 2 && !NAMESPACE_SUBRESOURCES.has(segments[at + 2] as string)) at += 2;
  }
  const parts = segments.slice(at);
  const { 0: resource = '', 1: name = '', 2: subresource = '' } = parts;
  if (name === '' && verb === 'get') verb = watch ? 'watch' : 'list';
  else if (name === '' && verb === 'delete') verb = 'deletecollection';
  return {
    isResourceRequest: true,
    verb,
    path,
    apiPrefix: prefix,
    group,
    version,
    namespace,
    resource,
    subresource: verb === 'proxy' ? '' : subresource,
    name,
    parts,
  };
}

/** Parts between slashes; slashes at the ends do not count, empty parts between do: what they would name is not there. */
function segmentsOf(path: string): string[] {
  let end = path.length;
  while (end > 1 && path.charCodeAt(end - 1) === SLASH) end--;
  const segments: string[] = [];
  for (let from = 1; from < end; ) {
    const slash = path.indexOf('/', from);
    const to = slash < 0 || slash > end ? end : slash;
    segments.push(path.slice(from, to));
    from = to + 1;
  }
  return segments;
}

const SLASH = 0x2f;

/** Any value but a false one asks for a watch, an empty one too. */
export function isTrueParameter(value: string | null): boolean {
  return value !== null && value !== 'false' && value !== '0';
}

/** Whether a URL goes through a namespace to what is in it; `/namespaces/NAME` itself does not. */
export function isInNamespace({ namespace, resource }: RequestInfo): boolean {
  return namespace !== '' && resource !== 'namespaces';
}
