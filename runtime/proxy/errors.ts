// What goes wrong between a proxy and what it connects to → one Status, in kube-apiserver's words. Nothing of the inside is told: only
// what the system says of a connection.
import type { DialTarget } from '../api/proxy.ts';
import { badGateway, gatewayTimeout, StatusError, serviceUnavailable } from '../api/status.ts';

/** Nobody took the connection in time. */
export class DialTimeout extends Error {
  override readonly name = 'DialTimeout';
  constructor() {
    super('i/o timeout');
  }
}

/** The connection stands, and no answer came in time. */
export class AnswerTimeout extends Error {
  override readonly name = 'AnswerTimeout';
  constructor(seconds: number) {
    super(`no answer within ${seconds} seconds`);
  }
}

/** System errors of connecting, in the words of Go's net package. */
const DIAL_WORDS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'connect: connection refused',
  ECONNRESET: 'connect: connection reset by peer',
  EHOSTUNREACH: 'connect: no route to host',
  ENETUNREACH: 'connect: network is unreachable',
  EADDRNOTAVAIL: 'connect: cannot assign requested address',
  EACCES: 'connect: permission denied',
  EPERM: 'connect: operation not permitted',
  EINVAL: 'connect: invalid argument',
  ETIMEDOUT: 'connect: connection timed out',
};
const LOOKUP_ERRORS: ReadonlySet<string> = new Set(['ENOTFOUND', 'EAI_AGAIN', 'ENODATA', 'EAI_NODATA', 'EAI_FAIL']);

/** An error of a dialer. `trouble` begins the message: what could not be done. */
export function toDialError(error: unknown, target: DialTarget, trouble: string): StatusError {
  if (error instanceof StatusError) return error;
  return serviceUnavailable(`${trouble}: ${dialWords(error, target)}`);
}

function dialWords(error: unknown, { host, port }: DialTarget): string {
  const { code = '', message } = error as NodeJS.ErrnoException;
  const authority = `${host.includes(':') ? `[${host}]` : host}:${port}`;
  if (error instanceof DialTimeout) return `dial tcp ${authority}: ${message}`;
  if (code === 'ERR_SOCKET_BAD_PORT') return `dial tcp: address ${port}: invalid port`;
  if (LOOKUP_ERRORS.has(code)) return `dial tcp: lookup ${host}: no such host`;
  const words = DIAL_WORDS[code];
  return words === undefined ? message : `dial tcp ${authority}: ${words}`;
}

/** An error between a request that was sent and the head of its answer. */
export function toAnswerError(error: unknown, trouble: string): StatusError {
  if (error instanceof StatusError) return error;
  if (error instanceof AnswerTimeout) return gatewayTimeout(`${trouble}: ${error.message}`);
  const { code = '', message } = error as NodeJS.ErrnoException;
  // The parser's own errors, and what can not be written again: what came is no HTTP.
  if (/^(?:HPE|ERR_HTTP|ERR_INVALID)/.test(code)) return badGateway(`${trouble}: malformed HTTP response: ${message}`);
  // Ended without an answer.
  if (code === 'ECONNRESET' || code === 'EPIPE') return serviceUnavailable(`${trouble}: EOF`);
  return serviceUnavailable(`${trouble}: ${message}`);
}
