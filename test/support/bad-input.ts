// Recorded bad requests (test/fixtures/reference/bad-input), and how they are sent: over HTTP, and as they are on a socket.
import { readFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { connect, type Socket } from 'node:net';

/** Text, text put together of repeated parts, or bytes. `{ns}` in text is the namespace of the run. */
export type RecordedBody = string | readonly (readonly [string, number])[] | { readonly base64: string };

export interface RecordedCause {
  readonly reason?: string;
  readonly field?: string;
  readonly message: string;
}

/** What stands out in an answer; texts are cut. */
export interface RecordedAnswer {
  readonly code: number;
  readonly reason?: string;
  readonly message?: string;
  readonly causes?: readonly RecordedCause[];
  readonly warning?: string;
}

export interface RecordedRequest {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: RecordedBody;
  readonly answer: RecordedAnswer;
}

export interface RecordedRaw {
  readonly name: string;
  readonly parts: readonly (readonly [string, number])[];
  readonly answer: { readonly codes: readonly number[]; readonly closed: boolean };
}

export function readRecorded<T>(file: string): readonly T[] {
  return JSON.parse(readFileSync(`test/fixtures/reference/bad-input/${file}`, 'utf8')) as readonly T[];
}

export interface Answer {
  readonly code: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** Sends one request on a connection of its own. */
export function send(
  url: string,
  {
    method,
    headers,
    body,
  }: { readonly method: string; readonly headers?: Readonly<Record<string, string>>; readonly body?: Buffer | undefined },
): Promise<Answer> {
  const length = headers?.['transfer-encoding'] === undefined ? { 'content-length': String(body?.length ?? 0) } : {};
  const framing = body === undefined ? {} : { 'content-type': 'application/json', ...length };
  return new Promise((resolve, reject) => {
    const req = request(url, { method, headers: { ...framing, ...headers }, agent: false }, (res) => {
      const chunks: Buffer[] = [];
      res.on('data', (chunk: Buffer) => chunks.push(chunk));
      res.on('error', reject);
      res.on('end', () => resolve({ code: res.statusCode ?? 0, headers: res.headers, text: Buffer.concat(chunks).toString() }));
    });
    req.on('error', reject);
    req.end(body);
  });
}

/** The bytes of a recorded body. */
export function toBytes(body: RecordedBody | undefined, ns: string): Buffer | undefined {
  if (body === undefined) return undefined;
  if (typeof body === 'string') return Buffer.from(body.replaceAll('{ns}', ns));
  if ('base64' in body) return Buffer.from(body.base64, 'base64');
  return Buffer.from(body.map(([text, times]) => text.repeat(times)).join(''));
}

/** The same picture of an answer as the recorded one. */
export function toRecorded({ code, headers, text }: Answer, ns: string): RecordedAnswer {
  const cut = (long: string): string => long.replaceAll(ns, '{ns}').slice(0, 300);
  const warning = typeof headers['warning'] === 'string' ? { warning: cut(headers['warning']) } : {};
  let tree: { kind?: string; reason?: string; message?: string; details?: { causes?: RecordedCause[] } } = {};
  try {
    tree = JSON.parse(text) ?? {};
  } catch {
    return { code, ...warning };
  }
  if (tree.kind !== 'Status') return { code, ...warning };
  return {
    code,
    ...(tree.reason === undefined ? {} : { reason: tree.reason }),
    ...(tree.message === undefined ? {} : { message: cut(tree.message) }),
    ...(tree.details?.causes ? { causes: tree.details.causes.map((cause) => ({ ...cause, message: cut(cause.message) })) } : {}),
    ...warning,
  };
}

export interface RawOutcome {
  /** The status of each answer. */
  readonly codes: readonly number[];
  /** Whether the server closed the connection. */
  readonly closed: boolean;
  readonly text: string;
}

/** Writes bytes to a socket of its own and reads until the server closes, or `done` says that it is enough. */
export function sendRaw(port: number, bytes: Buffer, done: (text: string) => boolean): Promise<RawOutcome> {
  return new Promise((resolve) => {
    let text = '';
    const socket: Socket = connect(port, '127.0.0.1');
    const end = (closed: boolean): void => {
      socket.destroy();
      resolve({ codes: [...text.matchAll(/^HTTP\/1\.[01] (\d+)/gm)].map((match) => Number(match[1])), closed, text });
    };
    socket.on('data', (chunk) => {
      text += chunk.toString('latin1');
      if (done(text)) end(false);
    });
    socket.on('close', () => end(true));
    // A server may close while it is still written to.
    socket.on('error', () => {});
    socket.write(bytes);
  });
}
