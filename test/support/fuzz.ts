// Sends generated requests to a running server and notes what should not be: silence, a broken connection, a fault of the server's.
import { type IncomingMessage, Agent as PlainAgent, request as plainRequest } from 'node:http';
import { Agent, request as secureRequest } from 'node:https';
import { load } from 'js-yaml';
import type { Issued } from './authority.ts';
import type { HardServer } from './hard-server.ts';
import type { CertificateKind, GeneratedRequest } from './hostile-requests.ts';

export interface Observed {
  readonly request: GeneratedRequest;
  readonly code: number;
  readonly message: string;
}

export interface FuzzOptions {
  readonly next: () => GeneratedRequest;
  readonly certificates: Readonly<Record<CertificateKind, Issued>>;
  readonly count: number;
  readonly concurrency: number;
  /** Nothing may take longer, milliseconds. */
  readonly deadline: number;
}

export interface FuzzResult {
  /** How often each status came; 1 stands for clients that left. */
  readonly codes: ReadonlyMap<number, number>;
  /** Answers of 500 and more. */
  readonly faults: readonly Observed[];
  /** Requests without an answer, in words. */
  readonly silent: readonly string[];
  /** The longest time to an answer, milliseconds, and of what. */
  readonly slowest: { readonly ms: number; readonly words: string };
}

/** `METHOD path (type) body`, cut. */
export function describeRequest({ method, path, headers, body }: GeneratedRequest): string {
  return `${method} ${path.slice(0, 200)} (${headers['content-type'] ?? ''}) ${body?.toString('latin1').slice(0, 300) ?? ''}`;
}

export async function fuzz(server: HardServer, { next, certificates, count, concurrency, deadline }: FuzzOptions): Promise<FuzzResult> {
  // No bound of sockets: a request that waits for one here would look like a server that is silent.
  const options = { keepAlive: true, maxFreeSockets: concurrency };
  const plain = new PlainAgent(options);
  const secure = new Map<CertificateKind | undefined, Agent>([[undefined, new Agent({ ...options, ca: server.ca })]]);
  for (const [kind, issued] of Object.entries(certificates)) {
    secure.set(kind as CertificateKind, new Agent({ ...options, ca: server.ca, ...issued }));
  }
  const codes = new Map<number, number>();
  const faults: Observed[] = [];
  const silent: string[] = [];
  let slowest = { ms: 0, words: '' };
  let left = count;
  const work = async (): Promise<void> => {
    while (left-- > 0) {
      const request = next();
      const started = performance.now();
      const { code, text } = await send(server, request.secure ? secure.get(request.certificate) : plain, { request, deadline });
      const ms = performance.now() - started;
      if (ms > slowest.ms) slowest = { ms, words: describeRequest(request) };
      codes.set(code, (codes.get(code) ?? 0) + 1);
      if (code === 0) silent.push(`${text}: ${describeRequest(request)}`);
      if (code >= 500) faults.push({ request, code, message: messageOf(text) });
    }
  };
  await Promise.all(Array.from({ length: concurrency }, work));
  for (const agent of [plain, ...secure.values()]) agent.destroy();
  return { codes, faults, silent, slowest };
}

/** Of a Status in JSON or YAML; of others the whole text. */
function messageOf(text: string): string {
  try {
    return String((load(text) as { readonly message?: string }).message ?? text);
  } catch {
    return text;
  }
}

interface Sent {
  readonly request: GeneratedRequest;
  readonly deadline: number;
}

/** Code 0: no answer, and why. Code 1: the client left first, as it was to do. */
function send(server: HardServer, agent: PlainAgent | undefined, { request, deadline }: Sent): Promise<{ code: number; text: string }> {
  return new Promise((resolve) => {
    let leaving = false;
    const { method, path, body, leaveAfter } = request;
    const headers = { ...request.headers, ...(body === undefined ? {} : { 'content-length': String(body.length) }) };
    const { hostname: host, port } = new URL(request.secure ? server.secureUrl : server.url);
    const options = { host, port, method, path, headers, agent };
    const req = request.secure ? secureRequest(options) : plainRequest(options);
    // The first word counts.
    const finish = (code: number, text: string): void => {
      clearTimeout(timer);
      resolve({ code, text });
    };
    const timer = setTimeout(() => {
      leaving = leaveAfter !== undefined;
      // Node does not tell a request that is left in the agent's queue of its end.
      finish(leaving ? 1 : 0, `nothing within ${deadline} ms`);
      req.destroy();
    }, leaveAfter ?? deadline);
    let answer: IncomingMessage | undefined;
    const cut = (): void => finish(leaving ? 1 : 0, 'cut within the answer');
    req.on('response', (res) => {
      answer = res;
      const chunks: Buffer[] = [];
      res.on('data', (chunk: Buffer) => chunks.push(chunk));
      res.on('end', () => finish(res.statusCode ?? 0, Buffer.concat(chunks).toString()));
      // Behind an end it says nothing new; a client that leaves between the last byte and the end sees nothing else.
      res.on('error', cut);
      res.on('close', cut);
    });
    // A body that nobody wants may be cut while it is sent; the answer is there then.
    req.on('error', (error: NodeJS.ErrnoException) => finish(leaving ? 1 : (answer?.statusCode ?? 0), error.code ?? error.message));
    // Node tells an error of a connection to the first of its requests only.
    req.on('close', () => answer?.complete || cut());
    req.end(body);
  });
}
