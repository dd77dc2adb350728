// A listening port: Node's server with bounds on what a stranger may make it wait for or hold. Requests go to one function.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

export type RequestHandler = (req: IncomingMessage, res: ServerResponse) => void;

export interface ListenerOptions {
  readonly address: string;
  readonly port: number;
  readonly onRequest: RequestHandler;
  /** An upgrade (WebSocket, SPDY); absent: refused. */
  readonly onUpgrade?: (req: IncomingMessage, socket: Socket, head: Buffer) => void;
}

export interface Listener {
  /** `http://127.0.0.1:8080`. */
  readonly url: string;
  /** Stops accepting, waits for what is in flight, at most so many milliseconds. */
  close(graceMs: number): Promise<void>;
}

/** A request's head must be there within this time, the whole request within the next one; milliseconds. */
export const HEADERS_TIMEOUT = 20_000;
export const REQUEST_TIMEOUT = 60_000;
export const KEEP_ALIVE = 180_000;
export const MAX_HEADER_BYTES: number = 64 * 1024;

export function listenPlain(options: ListenerOptions): Promise<Listener> {
  const server = createServer(
    {
      headersTimeout: HEADERS_TIMEOUT,
      requestTimeout: REQUEST_TIMEOUT,
      keepAliveTimeout: KEEP_ALIVE,
      maxHeaderSize: MAX_HEADER_BYTES,
      noDelay: true,
    },
    options.onRequest,
  );
  return startListening(server, 'http', options);
}

/** Binds a server that was made for a port; rejects when the address can not be bound. */
export function startListening(server: Server, scheme: 'http' | 'https', options: ListenerOptions): Promise<Listener> {
  const { onUpgrade } = options;
  server.on('upgrade', (req, socket, head) => {
    if (onUpgrade) onUpgrade(req, socket as Socket, head);
    else (socket as Socket).end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
  });
  server.on('clientError', (_error, socket) => {
    if (socket.writable) socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
    else socket.destroy();
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, options.address, () => {
      server.off('error', reject);
      const { port } = server.address() as AddressInfo;
      const host = options.address.includes(':') ? `[${options.address}]` : options.address;
      resolve({ url: `${scheme}://${host}:${port}`, close: (graceMs) => closeServer(server, graceMs) });
    });
  });
}

function closeServer(server: Server, graceMs: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), graceMs);
    server.close(() => {
      clearTimeout(timer);
      resolve();
    });
    server.closeIdleConnections();
  });
}
