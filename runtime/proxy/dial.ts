// The dialer that servers have unless they are given another: resolves a name once, checks every address, connects to a checked one (a
// second look-up could answer otherwise: CVE-2020-8562), and wraps it in TLS where asked.
import { lookup } from 'node:dns/promises';
import { connect, isIP, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import type { Dial, TlsClient } from '../api/proxy.ts';
import { badRequest } from '../api/status.ts';
import { createAddressCheck } from './addresses.ts';

export interface DialerOptions {
  /** All addresses of a name; by default the system's resolver. */
  readonly resolve?: (host: string) => Promise<readonly string[]>;
  /** Which IP addresses may be connected to; by default those that kube-apiserver allows. */
  readonly isAllowed?: (address: string) => boolean;
}

/** A silent connection is probed after this time, milliseconds. */
const KEEP_ALIVE = 30_000;

export function createDialer({ resolve = resolveAll, isAllowed = createAddressCheck() }: DialerOptions = {}): Dial {
  return async ({ host, port, tls }, signal) => {
    const addresses = isIP(host) === 0 ? await resolve(host) : [host];
    if (addresses.length === 0 || !addresses.every(isAllowed)) throw badRequest('address not allowed');
    const socket = await connectFirst(addresses, port, signal);
    if (tls === false) return socket;
    return await startTls(socket, { host, client: tls === true ? {} : tls, signal });
  };
}

async function resolveAll(host: string): Promise<readonly string[]> {
  if (host === '') return [];
  return (await lookup(host, { all: true })).map(({ address }) => address);
}

async function connectFirst(addresses: readonly string[], port: number, signal: AbortSignal): Promise<Socket> {
  let failure: unknown;
  for (const host of addresses) {
    try {
      const socket = connect({ host, port, noDelay: true, keepAlive: true, keepAliveInitialDelay: KEEP_ALIVE });
      return await whenReady(socket, 'connect', signal);
    } catch (error) {
      failure = error;
      if (signal.aborted) break;
    }
  }
  throw failure;
}

async function startTls(
  socket: Socket,
  { host, client, signal }: { readonly host: string; readonly client: TlsClient; readonly signal: AbortSignal },
): Promise<Socket> {
  const secure = connectTls({
    ...client,
    socket,
    host,
    ...(isIP(host) === 0 ? { servername: host } : {}),
    rejectUnauthorized: client.ca !== undefined,
    ALPNProtocols: ['http/1.1'],
  });
  try {
    return await whenReady(secure, 'secureConnect', signal);
  } catch (error) {
    socket.destroy();
    throw error;
  }
}

/** Waits for the event; whatever comes instead ends the socket. */
function whenReady<S extends Socket>(socket: S, event: 'connect' | 'secureConnect', signal: AbortSignal): Promise<S> {
  return new Promise((resolve, reject) => {
    const settle = (error?: unknown): void => {
      signal.removeEventListener('abort', onAbort);
      socket.off('error', settle).off(event, onReady).off('close', onClose);
      if (error === undefined) {
        resolve(socket);
        return;
      }
      // A late error has nobody else to go to.
      socket.on('error', () => {}).destroy();
      reject(error);
    };
    const onReady = (): void => settle();
    const onClose = (): void => settle(new Error('EOF'));
    const onAbort = (): void => settle(signal.reason);
    socket.once('error', settle).once(event, onReady).once('close', onClose);
    if (signal.aborted) onAbort();
    else signal.addEventListener('abort', onAbort, { once: true });
  });
}
