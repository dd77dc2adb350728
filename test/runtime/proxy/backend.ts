// A small server behind a proxy that counts its connections, and a dialer that leads every address to servers on loopback.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import type { Dial, DialTarget } from '../../../runtime/api/proxy.ts';

export interface Backend {
  readonly port: number;
  /** Connections that are open now, and how many there have been. */
  readonly sockets: { open: number; total: number };
  close(): Promise<void>;
}

export interface BackendOptions {
  readonly request?: (req: IncomingMessage, res: ServerResponse) => void;
  readonly upgrade?: (req: IncomingMessage, socket: Duplex, head: Buffer) => void;
  /** Instead of HTTP: bare connections. */
  readonly raw?: (socket: Socket) => void;
}

export async function startBackend({ request, upgrade, raw }: BackendOptions): Promise<Backend> {
  const sockets = { open: 0, total: 0 };
  const server = createServer(request ?? ((_req, res) => res.end()));
  if (upgrade) server.on('upgrade', upgrade);
  const open = new Set<Socket>();
  const count = (socket: Socket): void => {
    sockets.open++;
    sockets.total++;
    open.add(socket);
    socket
      .on('error', () => {})
      .once('close', () => {
        sockets.open--;
        open.delete(socket);
      });
  };
  if (raw) server.removeAllListeners('connection');
  server.on('connection', count);
  // Bare sockets may be half closed; these never are.
  if (raw) server.on('connection', (socket) => raw(socket.on('end', () => socket.end()).resume()));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    sockets,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of open) socket.destroy();
      }),
  };
}

export interface TestDialer {
  readonly dial: Dial;
  /** What was asked for. */
  readonly asked: DialTarget[];
  /** The server's sockets to backends that are still open. */
  open(): number;
}

/** `places`: `HOST:PORT` → port on loopback; what is not among them refuses. */
export function createTestDialer(places: ReadonlyMap<string, number>): TestDialer {
  const asked: DialTarget[] = [];
  let open = 0;
  const dial: Dial = (target) => {
    asked.push(target);
    return new Promise((resolve, reject) => {
      const port = places.get(`${target.host}:${target.port}`);
      if (port === undefined) {
        reject(Object.assign(new Error('refused'), { code: 'ECONNREFUSED' }));
        return;
      }
      const socket = connect(port, '127.0.0.1', () => {
        open++;
        socket.once('close', () => open--);
        resolve(socket);
      });
      socket.once('error', reject);
    });
  };
  return { dial, asked, open: () => open };
}

/** Waits until something holds; the test's own end is the limit. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5));
}
