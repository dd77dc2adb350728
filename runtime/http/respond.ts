// Writes answers: one head, one body, in one go. Every answer of the server but watches and proxied ones goes through here.
import { randomUUID } from 'node:crypto';
import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { Http2ServerResponse } from 'node:http2';
import { stringifyJson } from '../api/json-stringify.ts';
import type { JsonValue } from '../api/object.ts';
import type { HttpContext } from './context.ts';
import { indentJson, wantsPretty } from './pretty.ts';

export interface Answer {
  readonly status: number;
  readonly contentType: string;
  readonly body: Buffer;
  /** Further header lines. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Header lines that every answer has, in kube-apiserver's way. */
export function baseHeaders(ctx: HttpContext, contentType: string): string[] {
  const headers = ['Audit-Id', randomUUID(), 'Cache-Control', 'no-cache, private', 'Content-Type', contentType];
  for (const warning of boundWarnings(ctx.warnings)) headers.push('Warning', `299 - ${quoteHeader(warning)}`);
  return headers;
}

export function send(ctx: HttpContext, { status, contentType, body, headers }: Answer): void {
  const lines = baseHeaders(ctx, contentType);
  for (const [name, value] of Object.entries(headers ?? {})) lines.push(name, value);
  lines.push('Content-Length', String(body.length));
  if ('stream' in ctx.res) {
    sendOnStream(ctx.res, { status, lines, body: ctx.method === 'HEAD' ? undefined : body });
    return;
  }
  const res = writeHead(ctx, status, lines);
  if (ctx.method === 'HEAD') res.end();
  else res.end(body);
}

interface StreamAnswer {
  readonly status: number;
  readonly lines: readonly string[];
  readonly body: Buffer | undefined;
}

/** Node's response of HTTP/2 costs a fifth of an answer; the stream below it takes head and body as they are. */
function sendOnStream(res: Http2ServerResponse, { status, lines, body }: StreamAnswer): void {
  const { stream } = res;
  if (stream.destroyed || stream.headersSent) return;
  const headers: OutgoingHttpHeaders = { ...res.getHeaders(), ':status': status };
  for (let i = 0; i < lines.length; i += 2) {
    const name = (lines[i] as string).toLowerCase();
    const value = lines[i + 1] as string;
    const before = headers[name];
    headers[name] = before === undefined ? value : [before as string | string[], value].flat();
  }
  res.statusCode = status;
  stream.respond(headers, { endStream: body === undefined });
  if (body) stream.end(body);
}

/** Status and header lines. A connection of HTTP/1.1 stays open without saying so (RFC 9112, 9.3), as in kube-apiserver. */
export function writeHead({ req, res }: HttpContext, status: number, lines: string[]): ServerResponse {
  const response = res as ServerResponse;
  if (req.httpVersionMajor === 1 && req.httpVersionMinor === 1 && response.shouldKeepAlive) response.removeHeader('connection');
  response.writeHead(status, lines);
  return response;
}

/** Compact JSON bytes as the client likes to read them: indented for browsers and curl. */
export function sendJson(ctx: HttpContext, status: number, json: Buffer): void {
  const body = isPretty(ctx) ? indentJson(json) : json;
  send(ctx, { status, contentType: 'application/json', body });
}

export function sendTree(ctx: HttpContext, status: number, tree: JsonValue): void {
  sendJson(ctx, status, Buffer.from(`${stringifyJson(tree)}\n`));
}

export function sendText(ctx: HttpContext, status: number, text: string): void {
  const headers = { 'X-Content-Type-Options': 'nosniff' };
  send(ctx, { status, contentType: 'text/plain; charset=utf-8', body: Buffer.from(text), headers });
}

export function isPretty(ctx: HttpContext): boolean {
  return wantsPretty(ctx.header('user-agent'), ctx.parameter('pretty'));
}

/** All warnings of an answer, characters; beyond it each is cut, and the rest is left out: as kube-apiserver, since clients bound their headers. */
const MAX_WARNINGS = 4096;
const MAX_WARNING_CUT = 256;

function boundWarnings(warnings: readonly string[]): readonly string[] {
  let total = 0;
  for (const warning of warnings) total += warning.length;
  if (total <= MAX_WARNINGS) return warnings;
  let left = MAX_WARNINGS;
  return warnings.flatMap((warning) => {
    const cut = warning.slice(0, MAX_WARNING_CUT);
    left -= cut.length;
    return left < 0 ? [] : [cut];
  });
}

/** A quoted string of RFC 9110; what a header can not carry becomes a space, so that no client can add lines. */
function quoteHeader(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&').replace(/[^\x20-\x7e\xa0-\xff]/g, ' ')}"`;
}
