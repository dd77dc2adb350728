// The secure port: TLS with HTTP/2 by ALPN beside HTTP/1.1, bounded against floods and resets; renewed certificate files are taken
// without a restart.
import { readFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { createSecureServer, type SecureServerOptions, type ServerHttp2Session } from 'node:http2';
import { createServer } from 'node:https';
import type { TLSSocket } from 'node:tls';
import type { Logger } from '../api/logger.ts';
import {
  type Listener,
  type ListenerOptions,
  MAX_HEADER_BYTES,
  startListening,
  TIMES,
  toServerOptions,
  withBoundRest,
} from './listener.ts';
import { type CertificateFiles, ensureOwnCertificate, readPair } from './tls/certificates.ts';
import { watchCertificate } from './tls/reload.ts';

export interface CertificateOptions {
  /** Given files; absent: made or found in `certDir`. */
  readonly certFile: string | undefined;
  readonly keyFile: string | undefined;
  readonly certDir: string;
  /** Names and addresses for a certificate that must be made. */
  readonly names: readonly string[];
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

export interface SecureListenerOptions extends ListenerOptions {
  readonly files: CertificateFiles;
  /** Client certificates are verified against it; absent: none are asked for. */
  readonly clientCaFile: string | undefined;
  readonly minVersion: 'TLSv1.2' | 'TLSv1.3';
  readonly http2: boolean;
  readonly http2MaxStreams: number;
  readonly ciphers: string | undefined;
  readonly log: Logger;
}

/** A handshake must be over within this time, milliseconds. */
const HANDSHAKE_TIMEOUT = 10_000;
/** Renewed certificate files are looked for so often, milliseconds. */
const RELOAD_INTERVAL = 1_000;
/** Memory that one HTTP/2 session may hold, megabytes. */
const SESSION_MEMORY = 10;

export async function listenSecure(options: SecureListenerOptions): Promise<Listener> {
  const { files } = options;
  const clientCa = options.clientCaFile === undefined ? undefined : await readFile(options.clientCaFile);
  const current = await readPair(files);
  const tls: SecureServerOptions = {
    ...current,
    minVersion: options.minVersion,
    ...(options.ciphers ? { ciphers: options.ciphers } : {}),
    handshakeTimeout: HANDSHAKE_TIMEOUT,
    // A certificate that does not verify is for the authenticator to refuse, not for the handshake.
    ...(clientCa === undefined ? {} : { ca: clientCa, requestCert: true, rejectUnauthorized: false }),
  };
  const server = options.http2 ? createHttp2(tls, options) : createHttp1(tls, options);
  server.on('tlsClientError', (_error, socket: TLSSocket) => socket.destroy());
  const listener = await startListening(server, 'https', options);
  const sessions = new Set<ServerHttp2Session>();
  server.on('session', (session: ServerHttp2Session) => {
    sessions.add(session);
    session.once('close', () => sessions.delete(session));
  });
  const reload = watchCertificate({
    files,
    current,
    onChange: (pair) => server.setSecureContext({ ...tls, ...pair }),
    log: options.log,
    interval: RELOAD_INTERVAL,
  });
  return {
    url: listener.url,
    close: async (graceMs) => {
      reload.close();
      for (const session of sessions) session.close();
      await listener.close(graceMs);
    },
  };
}

/** Finds the certificate, or makes one. */
export async function prepareCertificate({ certFile, keyFile, certDir, names, now }: CertificateOptions): Promise<CertificateFiles> {
  if (certFile !== undefined && keyFile !== undefined) return { certFile, keyFile };
  return await ensureOwnCertificate({ dir: certDir, names, now });
}

type SecureServer = Server & { setSecureContext(options: object): void };

function createHttp1(tls: SecureServerOptions, options: SecureListenerOptions): SecureServer {
  return createServer({ ...tls, ...toServerOptions(options) }, withBoundRest(options)) as unknown as SecureServer;
}

function createHttp2(tls: SecureServerOptions, options: SecureListenerOptions): SecureServer {
  const { http2MaxStreams, times = TIMES } = options;
  const limits = toServerOptions(options);
  const server = createSecureServer({
    ...tls,
    ...limits,
    allowHTTP1: true,
    maxSessionMemory: SESSION_MEMORY,
    settings: { maxConcurrentStreams: http2MaxStreams, maxHeaderListSize: MAX_HEADER_BYTES, enablePush: false },
  });
  // Its HTTP/1.1 side takes limits as properties only.
  Object.assign(server, limits);
  server.on('request', withBoundRest(options) as never);
  server.on('session', (session) => {
    session.setTimeout(times.idle, () => session.close());
    session.on('error', () => session.destroy());
  });
  return server as unknown as SecureServer;
}
