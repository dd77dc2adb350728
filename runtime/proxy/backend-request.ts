// One request over a connection that stands: what both plain and upgraded exchanges send, and how long they wait for an answer.
import { type ClientRequest, request as httpRequest, type IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import { badRequest } from '../api/status.ts';
import { AnswerTimeout } from './errors.ts';

export interface BackendRequest {
  readonly method: string;
  /** Encoded path and query. */
  readonly target: string;
  /** Header lines, complete. */
  readonly lines: readonly string[];
}

export interface SentRequest {
  readonly request: ClientRequest;
  /** The client still sends: the wait begins anew. */
  readonly refresh: () => void;
  /** The head of the answer; `upgraded` has what followed a 101. Rejects when none comes. */
  readonly answer: Promise<BackendAnswer>;
}

export interface BackendAnswer {
  readonly message: IncomingMessage;
  readonly upgraded: Buffer | undefined;
}

const MAX_HEADER_BYTES = 64 * 1024;

/** Throws 400 for what HTTP/1.1 can not carry (HTTP/2 carries more). */
function openRequest(socket: Socket, { method, target, lines }: BackendRequest): ClientRequest {
  try {
    return httpRequest({
      createConnection: () => socket,
      method,
      path: target,
      setHost: false,
      headers: [...lines] as never,
      maxHeaderSize: MAX_HEADER_BYTES,
    });
  } catch (error) {
    throw badRequest(`the request can not be passed on: ${(error as Error).message}`);
  }
}

/** `answerTimeout`: milliseconds without a sign of life before the head of the answer. */
export function sendRequest(socket: Socket, { method, target, lines }: BackendRequest, answerTimeout: number): SentRequest {
  const request = openRequest(socket, { method, target, lines });
  const timer = setTimeout(() => request.destroy(new AnswerTimeout(answerTimeout / 1000)), answerTimeout);
  const answer = new Promise<BackendAnswer>((resolve, reject) => {
    request.once('response', (message) => resolve({ message, upgraded: undefined }));
    request.once('upgrade', (message, _socket, head) => resolve({ message, upgraded: head }));
    // Stays for the whole exchange: an error behind the head shows at the answer too.
    request.on('error', reject);
    request.once('close', () => reject(Object.assign(new Error('closed'), { code: 'ECONNRESET' })));
  }).finally(() => clearTimeout(timer));
  return { request, refresh: () => timer.refresh(), answer };
}
