// From the URL of a proxied request to the path behind the proxy, and to the prefix that links back through it. Paths are decoded,
// cleaned and encoded again as kube-apiserver does, so that authorization, and what the backend gets, rest on the same reading.
import { posix } from 'node:path';

export interface ProxyPath {
  /** Encoded path in front of the proxied one, without a slash at its end. */
  readonly prefix: string;
  /** Encoded path that the backend gets; '' when the request names none, not even a slash. */
  readonly path: string;
}

/** `requestPath` is decoded; the last `depth` of its segments are the backend's. */
export function splitProxyPath(requestPath: string, depth: number): ProxyPath {
  const segments = requestPath.split('/').filter((segment) => segment !== '');
  const at = segments.length - depth;
  const prefix = encodeSegments(segments.slice(0, at));
  const cleaned = depth === 0 ? '' : posix.normalize(`/${segments.slice(at).join('/')}`).replace(/\/$/, '');
  const path = encodeSegments(cleaned.split('/').filter((segment) => segment !== ''));
  return { prefix, path: requestPath.endsWith('/') || (depth > 0 && path === '') ? `${path}/` : path };
}

function encodeSegments(segments: readonly string[]): string {
  return segments.map((segment) => `/${encodeSegment(segment)}`).join('');
}

/** Percent-encodes as Go's net/url does in paths: `$&+,:;=@` stay, `!'()*` do not. */
function encodeSegment(segment: string): string {
  return encodeURIComponent(segment)
    .replace(/%(?:24|26|2B|2C|3A|3B|3D|40)/g, decodeURIComponent)
    .replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}
