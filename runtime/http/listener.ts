// A listening port: Node's server with bounds on what a stranger may make it wait for or hold. Requests go to one function.
import { createServer, type IncomingMessage, type Server, type ServerOptions, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { TLSSocket } from 'node:tls';

export type RequestHandler = (req: IncomingMessage, res: ServerResponse) => void;

export interface ListenerOptions {
  readonly address: string;
  readonly port: number;
  readonly onRequest: RequestHandler;
  /** An upgrade (WebSocket, SPDY); absent: refused. */
  readonly onUpgrade?: (req: IncomingMessage, socket: Socket, head: Buffer) => void;
  readonly times?: ListenerTimes;
}

export interface Listener {
  /** `http://127.0.0.1:8080`. */
  readonly url: string;
  /** Stops accepting, waits for what is in flight, at most so many milliseconds. */
  close(graceMs: number): Promise<void>;
}

/** How long a client may take, milliseconds. */
export interface ListenerTimes {
  /** From the connection, or the request before, to the end of a request's head. */
  readonly head: number;
  /** From an answer to the end of a body that nobody read. Who reads a body bounds it (body.ts); a proxied one may flow on. */
  readonly rest: number;
  /** A connection without a request. */
  readonly idle: number;
  /** So often it is looked for those who took longer. */
  readonly check: number;
}

export const TIMES: ListenerTimes = { head: 20_000, rest: 60_000, idle: 180_000, check: 10_000 };
export const MAX_HEADER_BYTES: number = 64 * 1024;

/** Node's names for the limits of a server of HTTP/1.1; a peer that vanished is found by TCP's own probes. */
export function toServerOptions({ times = TIMES }: ListenerOptions): ServerOptions {
  return {
    headersTimeout: times.head,
    // Node's own bound of a whole request would cut long uploads to proxies.
    requestTimeout: 0,
    keepAliveTimeout: times.idle,
    connectionsCheckingInterval: times.check,
    maxHeaderSize: MAX_HEADER_BYTES,
    noDelay: true,
    keepAlive: true,
    keepAliveInitialDelay: PROBE_AFTER,
  };
}

const PROBE_AFTER = 30_000;

export function listenPlain(options: ListenerOptions): Promise<Listener> {
  return startListening(createServer(toServerOptions(options), withBoundRest(options)), 'http', options);
}

/** The listener's handler; a body that nobody read holds its connection no longer than `times.rest` behind the answer. */
export function withBoundRest({ onRequest, times = TIMES }: Pick<ListenerOptions, 'onRequest' | 'times'>): RequestHandler {
  return (req, res) => {
    // A stream of HTTP/2 ends with its answer.
    if (req.httpVersionMajor === 1 && announcesBody(req.rawHeaders)) res.once('finish', () => boundRest(req, times.rest));
    onRequest(req, res);
  };
}

/** On the raw list: Node's object of all headers costs a GET more than its answer. */
function announcesBody(raw: readonly string[]): boolean {
  for (let i = 0; i < raw.length; i += 2) {
    const { length } = raw[i] as string;
    if (length !== 14 && length !== 17) continue;
    const name = (raw[i] as string).toLowerCase();
    if (name === 'transfer-encoding' || (name === 'content-length' && raw[i + 1] !== '0')) return true;
  }
  return false;
}

function boundRest(req: IncomingMessage, timeoutMs: number): void {
  if (req.complete || req.destroyed) return;
  const timer = setTimeout(() => req.socket.destroy(), timeoutMs).unref();
  req.once('close', () => clearTimeout(timer));
  req.once('end', () => clearTimeout(timer));
}

/** What a client that sends no HTTP, too much or too slowly is told, by Node's error code. */
const REFUSALS: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  HPE_INVALID_VERSION: '505 HTTP Version Not Supported',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
};
/** A refused client may read the answer so long, milliseconds; what it still sends is not read. */
const LINGER = 1_000;

function refuseClient({ code = '' }: NodeJS.ErrnoException, socket: Socket): void {
  if (!socket.writable || code === 'ECONNRESET') {
    socket.destroy();
    return;
  }
  const words = Object.hasOwn(REFUSALS, code) ? REFUSALS[code] : '400 Bad Request';
  socket.end(`HTTP/1.1 ${words}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
  setTimeout(() => socket.destroy(), LINGER).unref();
}

/** Binds a server that was made for a port; rejects when the address can not be bound. */
export function startListening(server: Server, scheme: 'http' | 'https', options: ListenerOptions): Promise<Listener> {
  const { onUpgrade } = options;
  const connections = { all: new Set<Socket>(), ready: new Set<Socket>() };
  collect(server, 'connection', connections.all);
  collect(server, scheme === 'https' ? 'secureConnection' : 'connection', connections.ready);
  server.on('upgrade', (req, socket, head) => {
    if (onUpgrade) onUpgrade(req, socket as Socket, head);
    else (socket as Socket).end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
  });
  server.on('clientError', (error, socket) => refuseClient(error, socket as Socket));
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, options.address, () => {
      server.off('error', reject);
      const { port } = server.address() as AddressInfo;
      const host = options.address.includes(':') ? `[${options.address}]` : options.address;
      resolve({ url: `${scheme}://${host}:${port}`, close: (graceMs) => closeServer(server, connections, graceMs) });
    });
  });
}

/** What is open: all of it, and what HTTP can be spoken on (a TLS handshake is over). */
interface Connections {
  readonly all: ReadonlySet<Socket>;
  readonly ready: ReadonlySet<Socket>;
}

function collect(server: Server, event: 'connection' | 'secureConnection', into: Set<Socket>): void {
  server.on(event, (socket: Socket) => {
    into.add(socket);
    socket.once('close', () => into.delete(socket));
  });
}

/** Where Node keeps the answer that a connection of HTTP/1.1 is at. */
interface Answering {
  readonly _httpMessage?: unknown;
}

const SWEEP = 25;

/** Connections are closed as they come to rest: those that never asked anything, and those whose answer is out. */
function closeServer(server: Server, { all, ready }: Connections, graceMs: number): Promise<void> {
  const sweep = (): void => {
    for (const socket of ready) {
      const ofHttp2 = (socket as Partial<TLSSocket>).alpnProtocol === 'h2';
      if (!ofHttp2 && !(socket as Answering)._httpMessage) socket.destroySoon();
    }
  };
  return new Promise((resolve) => {
    const sweeping = setInterval(sweep, SWEEP);
    const timer = setTimeout(() => {
      for (const socket of all) socket.destroy();
    }, graceMs);
    server.close(() => {
      clearInterval(sweeping);
      clearTimeout(timer);
      resolve();
    });
    sweep();
  });
}
