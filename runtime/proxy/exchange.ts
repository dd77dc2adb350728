// A plain proxied request: body and answer stream through, each at the pace of its reader. Redirects are the client's to follow.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { constants, type Http2ServerRequest, type Http2ServerResponse } from 'node:http2';
import type { Socket } from 'node:net';
import type { Duplex, Readable } from 'node:stream';
import { createDeflate, createGunzip, createGzip, createInflate, constants as zlib } from 'node:zlib';
import { type BackendRequest, sendRequest } from './backend-request.ts';
import { toAnswerError } from './errors.ts';
import { pairs, toResponseLines } from './headers.ts';
import { HtmlLinks } from './html.ts';
import { type LinkContext, rewriteLink } from './rewrite.ts';

export interface Exchange extends BackendRequest {
  readonly req: IncomingMessage | Http2ServerRequest;
  readonly res: ServerResponse | Http2ServerResponse;
  readonly socket: Socket;
  readonly links: LinkContext;
  /** Lines of this server's own in front of the backend's. */
  readonly ownLines: readonly string[];
  /** Milliseconds. */
  readonly answerTimeout: number;
}

export const REACH = 'error trying to reach service';

/** Resolves when the exchange is over, however it ended; rejects with a StatusError while nothing is answered yet. */
export async function exchange(options: Exchange): Promise<void> {
  const { req, res, socket, answerTimeout } = options;
  let left = false;
  const end = (): void => {
    left = true;
    socket.destroy();
  };
  res.once('close', end);
  req.on('error', () => {});
  try {
    const framing = bodyFraming(req);
    const lines = [
      ...withoutLength(options.lines, framing),
      ...(framing === 'chunked' ? ['Transfer-Encoding', 'chunked'] : []),
      'Connection',
      'close',
    ];
    const sent = sendRequest(socket, { ...options, lines }, answerTimeout);
    if (framing === 'none') sent.request.end();
    else {
      // The first byte of a body may be far.
      sent.request.flushHeaders();
      req.on('data', sent.refresh);
      req.pipe(sent.request);
    }
    const { message, upgraded } = await sent.answer;
    if (upgraded) throw Object.assign(new Error('it switched protocols and was not asked to'), { code: 'HPE_UPGRADE' });
    await passOn(message, options);
  } catch (error) {
    if (left) return;
    if (!res.headersSent) throw toAnswerError(error, REACH);
    abandon(res);
  } finally {
    res.off('close', end);
    socket.destroy();
    // What the client still sends has no reader any more.
    req.unpipe();
    req.resume();
  }
}

type Framing = 'none' | 'length' | 'chunked';

function bodyFraming(req: Exchange['req']): Framing {
  if (req.headers['content-length'] !== undefined) return 'length';
  if (req.httpVersionMajor === 2) return (req as Http2ServerRequest).stream.endAfterHeaders ? 'none' : 'chunked';
  return req.headers['transfer-encoding'] === undefined ? 'none' : 'chunked';
}

/** A length beside chunks would let two readers see two bodies. */
function withoutLength(lines: readonly string[], framing: Framing): string[] {
  return [...pairs(lines)].filter(([name]) => framing === 'length' || name.toLowerCase() !== 'content-length').flat();
}

function passOn(message: IncomingMessage, { method, res, links, ownLines }: Exchange): Promise<void> {
  return new Promise((resolve, reject) => {
    const status = message.statusCode ?? 502;
    const hasBody = method !== 'HEAD' && status !== 204 && status !== 304;
    const codec = hasBody ? htmlCodec(message) : undefined;
    const lines = toResponseLines(message.rawHeaders, (name, value) => {
      if (name === 'location') return rewriteLink(value, links);
      // The length changes with the links.
      return codec && name === 'content-length' ? undefined : value;
    });
    writeHead(res, { status, reason: message.statusMessage ?? '', lines: [...ownLines, ...lines] });
    const streams: Duplex[] = codec ? [...codec.open, new HtmlLinks((link) => rewriteLink(link, links)), ...codec.close] : [];
    let body: Readable = message;
    message.once('error', reject);
    res.once('close', resolve);
    res.on('error', reject);
    for (const stream of streams) {
      stream.once('error', reject);
      body = body.pipe(stream);
    }
    body.once('end', () => {
      if (message.rawTrailers.length > 0 && !codec) addTrailers(res, message);
      (res as ServerResponse).end(() => resolve());
    });
    body.pipe(res as ServerResponse, { end: false });
  });
}

/** How the body of a page is opened and closed again; undefined: it is none, or in an encoding that is not looked into. */
function htmlCodec({ headers }: IncomingMessage): { readonly open: Duplex[]; readonly close: Duplex[] } | undefined {
  const [type = '', ...parameters] = (headers['content-type'] ?? '').toLowerCase().split(';');
  if (type.trim() !== 'text/html' || parameters.some((parameter) => /charset\s*=\s*"?utf-(?:16|32)/.test(parameter))) return undefined;
  const encoding = (headers['content-encoding'] ?? 'identity').toLowerCase();
  if (encoding === 'identity') return { open: [], close: [] };
  const flush = { flush: zlib.Z_SYNC_FLUSH };
  if (encoding === 'gzip') return { open: [createGunzip(flush)], close: [createGzip(flush)] };
  if (encoding === 'deflate') return { open: [createInflate(flush)], close: [createDeflate(flush)] };
  return undefined;
}

export function writeHead(
  res: Exchange['res'],
  { status, reason, lines }: { readonly status: number; readonly reason: string; readonly lines: readonly string[] },
): void {
  if (res.req.httpVersionMajor === 1) {
    (res as ServerResponse).writeHead(status, reason, [...lines]);
    // Clients may wait for the head of a stream whose first byte is far.
    (res as ServerResponse).flushHeaders();
    return;
  }
  const values = new Map<string, string[]>();
  for (const [name, value] of pairs(lines)) values.set(name.toLowerCase(), [...(values.get(name.toLowerCase()) ?? []), value]);
  for (const [name, all] of values) (res as Http2ServerResponse).setHeader(name, all.length === 1 ? (all[0] ?? '') : all);
  (res as Http2ServerResponse).writeHead(status);
}

function addTrailers(res: Exchange['res'], message: IncomingMessage): void {
  (res as ServerResponse).addTrailers([...pairs(message.rawTrailers)] as never);
}

/** Ends an answer that can not be finished, so that the client sees that it is cut. */
function abandon(res: Exchange['res']): void {
  if ('stream' in res) res.stream?.close(constants.NGHTTP2_INTERNAL_ERROR);
  else res.destroy();
}
