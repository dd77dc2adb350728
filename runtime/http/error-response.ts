// Anything thrown → one Status on the wire. Unknown errors become a 500 that tells nothing of the inside; the log has it all.
import type { ServerHttp2Stream } from 'node:http2';
import { NoMessageError, PROTOBUF_TYPE } from '../api/codec-protobuf.ts';
import { stringifyJson } from '../api/json-stringify.ts';
import type { Logger } from '../api/logger.ts';
import { badRequest, internalError, notAcceptable, StatusError } from '../api/status.ts';
import { toStatusError } from '../registry/storage-errors.ts';
import { AbortedError } from './body.ts';
import { codecFor, MEDIA_TYPES } from './codecs.ts';
import type { HttpContext } from './context.ts';
import { parseAccept } from './negotiate.ts';
import { indentJson } from './pretty.ts';
import { isPretty, send } from './respond.ts';

/** RFC 9113, 7. */
const NO_ERROR = 0;
/** How long a client may go on with a body that nobody wants. */
const LINGER_MS = 1000;
const JSON_TYPE = 'application/json';

/** Answers an error; nothing is sent when the answer has begun or the client is gone. */
export function sendError(ctx: HttpContext, error: unknown, log: Logger): void {
  if (error instanceof AbortedError) return;
  const status = toStatus(error, ctx, log);
  if (ctx.res.headersSent) {
    ctx.res.destroy();
    return;
  }
  const retry = status.details?.retryAfterSeconds;
  const headers = retry ? { 'Retry-After': String(retry) } : {};
  // The rest of a body that nobody reads must not stand before the next request.
  const closing = ctx.req.complete ? {} : { Connection: 'close' };
  send(ctx, {
    status: status.code,
    ...encodeStatus(ctx, status),
    headers: ctx.req.httpVersionMajor === 1 ? { ...headers, ...closing } : headers,
  });
  if ('stream' in ctx.res && !ctx.req.complete) endSending(ctx.res.stream);
}

/**
 * Of HTTP/2 only the stream ends, the others go on. A reset overtakes an answer that is still on its way, and clients then drop the answer:
 * so what still comes is thrown away, and only who goes on sending is told to stop.
 */
function endSending(stream: ServerHttp2Stream): void {
  if (stream.endAfterHeaders) return;
  stream.resume();
  const timer = setTimeout(() => stream.close(NO_ERROR), LINGER_MS).unref();
  stream.once('close', () => clearTimeout(timer));
}

/** The StatusError for whatever was thrown; logs what is no client's fault. */
export function toStatus(error: unknown, ctx: HttpContext, log: Logger): StatusError {
  const mapped = toStatusError(error);
  if (mapped instanceof StatusError) return mapped;
  if (mapped instanceof NoMessageError) return notAcceptable(MEDIA_TYPES);
  // Trees may be deeper than the stack. Until the put a write is pure, so nothing is half done.
  if (mapped instanceof RangeError && mapped.message.includes('call stack')) return badRequest('the request nests too deep');
  const detail = mapped instanceof Error ? (mapped.stack ?? mapped.message) : String(mapped);
  log.error('a request failed inside', { method: ctx.method, path: ctx.path, error: detail });
  return internalError('the server met an unexpected condition; its log has the cause');
}

function encodeStatus(ctx: HttpContext, status: StatusError): { contentType: string; body: Buffer } {
  const tree = status.toStatus();
  const mediaType = statusType(ctx);
  if (mediaType !== JSON_TYPE) return { contentType: mediaType, body: codecFor(ctx, mediaType).encode(tree) };
  const json = Buffer.from(`${stringifyJson(tree)}\n`);
  // Where nothing acceptable was found people read the answer.
  return { contentType: JSON_TYPE, body: isPretty(ctx) || status.code === 406 ? indentJson(json) : json };
}

/** The first media type that is wanted as it is; a Status has no other form. */
function statusType(ctx: HttpContext): string {
  const accept = ctx.header('accept') ?? '';
  // Nearly all want JSON, or say nothing.
  if (!ctx.protobuf && !accept.includes('yaml')) return JSON_TYPE;
  const found = parseAccept(accept).find(
    ({ type, parameters }) =>
      !parameters.has('as') && (type === '*/*' || (MEDIA_TYPES.includes(type) && (type !== PROTOBUF_TYPE || ctx.protobuf))),
  );
  return found === undefined || found.type === '*/*' ? JSON_TYPE : found.type;
}
