// An upgraded connection (WebSocket, SPDY). The client's bytes stay here until the backend has answered 101; with any other answer the
// connection to the backend is closed, so that nobody can send requests of their own over it (CVE-2018-1002105).
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { badGateway } from '../api/status.ts';
import { type BackendRequest, sendRequest } from './backend-request.ts';
import type { EarlyBytes } from './early-bytes.ts';
import { toAnswerError } from './errors.ts';
import { writeHead } from './exchange.ts';
import { pairs, toResponseLines } from './headers.ts';

export interface Tunnel extends BackendRequest {
  readonly res: ServerResponse;
  readonly client: Socket;
  /** Reads the client until then. */
  readonly early: EarlyBytes;
  readonly socket: Socket;
  /** Milliseconds. */
  readonly answerTimeout: number;
}

export const DIAL_BACKEND = 'error dialing backend';
/** A refusal, or the second half of a connection whose first half has ended, must be through within this time, milliseconds. */
const REST_TIMEOUT = 10_000;

/** Resolves when the tunnel is over; rejects with a StatusError while nothing is answered yet. */
export async function tunnel(options: Tunnel): Promise<void> {
  const { client, early, socket, res, answerTimeout } = options;
  const end = (): void => void socket.destroy();
  client.once('close', end);
  try {
    const sent = sendRequest(socket, options, answerTimeout);
    sent.request.end();
    const { message, upgraded } = await sent.answer;
    if (message.statusCode === 101 && upgraded) {
      res.statusCode = 101;
      client.write(formatHead(message), 'latin1');
      if (upgraded.length > 0) client.write(upgraded);
      for (const chunk of early.take()) socket.write(chunk);
      await join(client, socket);
      return;
    }
    if ((message.statusCode ?? 0) < 400) throw badGateway(`invalid upgrade response: status code ${message.statusCode}`);
    await passRefusal(message, res);
  } catch (error) {
    if (client.destroyed) return;
    if (res.headersSent) client.destroy();
    else throw toAnswerError(error, DIAL_BACKEND);
  } finally {
    client.off('close', end);
    early.take();
    socket.destroy();
  }
}

/** The answer's head as the backend wrote it. */
function formatHead({ statusMessage, rawHeaders }: IncomingMessage): string {
  const lines = [...pairs(rawHeaders)].map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 101 ${statusMessage ?? ''}\r\n${lines.join('')}\r\n`;
}

/** Both ways until both are closed; when one side has ended the other gets a moment to finish. */
function join(client: Socket, backend: Socket): Promise<void> {
  return new Promise((resolve) => {
    const destroy = (): void => {
      client.destroy();
      backend.destroy();
    };
    let timer: NodeJS.Timeout | undefined;
    let open = 2;
    const closed = (): void => {
      destroy();
      if (--open > 0) return;
      clearTimeout(timer);
      resolve();
    };
    for (const [from, to] of [
      [client, backend],
      [backend, client],
    ] as const) {
      from.on('error', destroy).once('close', closed);
      from.once('end', () => {
        timer ??= setTimeout(destroy, REST_TIMEOUT);
      });
      from.pipe(to);
    }
  });
}

function passRefusal(message: IncomingMessage, res: ServerResponse): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('the refusal took too long')), REST_TIMEOUT);
    const done = (error?: Error): void => {
      clearTimeout(timer);
      if (error) reject(error);
      else resolve();
    };
    writeHead(res, { status: message.statusCode ?? 502, reason: message.statusMessage ?? '', lines: toResponseLines(message.rawHeaders) });
    message.once('error', done);
    res.once('close', () => done());
    message.pipe(res);
    res.once('finish', () => done());
  });
}
