// Calls the dialer, which may be a user's own: bounded in time, its errors as a Status, and nothing stays open when nobody waits any more.
import type { Socket } from 'node:net';
import type { Dial, DialTarget, ProxyResolver } from '../api/proxy.ts';
import { DialTimeout, toDialError } from './errors.ts';

/** What proxies of a server use. */
export interface ProxyHost {
  readonly dial: Dial;
  /** By name. */
  readonly resolvers: ReadonlyMap<string, ProxyResolver>;
  /** A connection must stand within this time, milliseconds. */
  readonly dialTimeout: number;
  /** The head of an answer must come within this time, milliseconds. */
  readonly answerTimeout: number;
}

export interface ConnectOptions {
  readonly signal: AbortSignal;
  /** Begins the message of an error. */
  readonly trouble: string;
}

/** A connected socket; rejects with a StatusError, or with the signal's reason when that has aborted. */
export async function connect({ dial, dialTimeout }: ProxyHost, target: DialTarget, { signal, trouble }: ConnectOptions): Promise<Socket> {
  signal.throwIfAborted();
  const giveUp = new AbortController();
  const stop = (reason: unknown): void => giveUp.abort(reason);
  const onAbort = (): void => stop(signal.reason);
  const timer = setTimeout(() => stop(new DialTimeout()), dialTimeout);
  signal.addEventListener('abort', onAbort, { once: true });
  try {
    const socket = await raceWithAbort(dial(target, giveUp.signal), giveUp.signal);
    // Whoever uses it listens too; an error in between must not end the process.
    return socket.on('error', () => {});
  } catch (error) {
    throw signal.aborted ? signal.reason : toDialError(error, target, trouble);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', onAbort);
  }
}

function raceWithAbort(dialing: Promise<Socket>, signal: AbortSignal): Promise<Socket> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    dialing.then((socket) => {
      if (signal.aborted) socket.on('error', () => {}).destroy();
      else resolve(socket);
    }, reject);
  });
}
