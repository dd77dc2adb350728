// Reads a request body, bounded in bytes and in time. Proxied bodies are not read here: they may flow as long as both sides like.
import { requestEntityTooLarge, requestTimeout } from '../api/status.ts';
import type { HttpRequest } from './context.ts';

/** kube-apiserver's limit of a body, bytes. */
export const MAX_BODY: number = 3 * 1024 * 1024;
/** A body must be there within this time of its first reader, milliseconds. */
export const BODY_TIMEOUT = 60_000;

/** The client went away while it sent. */
export class AbortedError extends Error {
  override readonly name = 'AbortedError';
}

export interface BodyLimits {
  /** Bytes. */
  readonly limit?: number;
  readonly timeoutMs?: number;
}

/** Throws 413 beyond the limit, 408 when it takes too long, AbortedError when the client leaves. */
export function readBody(req: HttpRequest, { limit = MAX_BODY, timeoutMs = BODY_TIMEOUT }: BodyLimits = {}): Promise<Buffer> {
  const announced = Number(req.headers['content-length'] ?? 0);
  if (announced > limit) return Promise.reject(requestEntityTooLarge(`limit is ${limit}`));
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const giveUp = (error: Error): void => {
      clearTimeout(timer);
      req.removeAllListeners('data');
      req.pause();
      reject(error);
    };
    const timer = setTimeout(() => giveUp(requestTimeout(`the request's body did not come within ${timeoutMs / 1000}s`)), timeoutMs);
    req.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limit) chunks.push(chunk);
      else giveUp(requestEntityTooLarge(`limit is ${limit}`));
    });
    req.on('end', () => {
      clearTimeout(timer);
      resolve(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks));
    });
    req.on('error', (error) => {
      clearTimeout(timer);
      reject(new AbortedError(error.message));
    });
    // Every request closes in the end; only one that is not whole then was aborted.
    req.on('close', () => {
      clearTimeout(timer);
      if (!req.complete) reject(new AbortedError('the request was closed'));
    });
  });
}
