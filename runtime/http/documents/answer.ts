// What discovery and documents answer: values, not yet on a socket. Nothing here knows requests' bodies or users.
import { createHash } from 'node:crypto';

/** A whole answer; headers are complete but for what every answer of the server has (Audit-Id, Date, Content-Length). */
export interface DocumentAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** The facts of a request that answers depend on; HttpContext has them. */
export interface DocumentRequest {
  readonly method: string;
  /** Decoded, without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** Header by its lower-case name. */
  header(name: string): string | undefined;
}

export const NO_CACHE = 'no-cache, private';
const EMPTY = Buffer.alloc(0);

export function answer(status: number, headers: Readonly<Record<string, string>>, body: Buffer = EMPTY): DocumentAnswer {
  return { status, headers: { 'Cache-Control': NO_CACHE, ...headers }, body };
}

/** What Go's mux says of paths that it does not know. */
export function unknownPath(): DocumentAnswer {
  const headers = { 'Content-Type': 'text/plain; charset=utf-8', 'X-Content-Type-Options': 'nosniff' };
  return answer(404, headers, Buffer.from('404 page not found\n'));
}

/** 304 when the client has these very bytes: kube-apiserver compares strong tags only. */
export function unlessKnown(request: DocumentRequest, found: DocumentAnswer): DocumentAnswer {
  const tag = found.headers['ETag'];
  if (tag === undefined || found.status !== 200 || request.header('if-none-match') !== tag) return found;
  const { 'Content-Type': _, ...headers } = found.headers;
  return { status: 304, headers, body: EMPTY };
}

/** `"SHA-512"` in upper case, as kube-apiserver tags documents. */
export function entityTag(hash: string): string {
  return `"${hash}"`;
}

export function sha512(data: string | Buffer): string {
  return createHash('sha512').update(data).digest('hex').toUpperCase();
}
