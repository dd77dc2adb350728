// Reads a request body, bounded in bytes and, on HTTP/2, in time (of HTTP/1.1 the listener sees to that).
import { badRequest, requestEntityTooLarge } from '../api/status.ts';
import type { HttpRequest } from './context.ts';
import { TIMES } from './listener.ts';

/** kube-apiserver's limit of a body, bytes. */
export const MAX_BODY: number = 3 * 1024 * 1024;

/** The client went away while it sent. */
export class AbortedError extends Error {
  override readonly name = 'AbortedError';
}

/** Throws 413 beyond the limit, AbortedError when the client leaves. */
export function readBody(req: HttpRequest, limit: number = MAX_BODY): Promise<Buffer> {
  const announced = Number(req.headers['content-length'] ?? 0);
  if (announced > limit) return Promise.reject(requestEntityTooLarge(`limit is ${limit}`));
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const timer = 'stream' in req ? setTimeout(() => reject(badRequest('the body took too long')), TIMES.request) : undefined;
    let size = 0;
    req.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limit) {
        chunks.push(chunk);
        return;
      }
      req.removeAllListeners('data');
      req.pause();
      reject(requestEntityTooLarge(`limit is ${limit}`));
    });
    req.on('end', () => resolve(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks)));
    req.on('error', (error) => reject(new AbortedError(error.message)));
    // Every request closes in the end; only one that is not whole then was aborted.
    req.on('close', () => {
      clearTimeout(timer);
      if (!req.complete) reject(new AbortedError('the request was closed'));
    });
  });
}
