// What a client sends before its upgrade is answered: kept here, bounded, and given to the backend only when it has agreed.
import type { Socket } from 'node:net';

const MAX = 64 * 1024;

/** Reads, since without a reader nobody would see a client leave; one that leaves has its socket destroyed. */
export class EarlyBytes {
  readonly #client: Socket;
  readonly #chunks: Buffer[] = [];
  #size = 0;
  readonly #onData = (chunk: Buffer): void => {
    this.#chunks.push(chunk);
    this.#size += chunk.length;
    if (this.#size > MAX) this.#client.pause();
  };
  readonly #onEnd = (): void => void this.#client.destroy();

  /** `head`: what came together with the request. */
  constructor(client: Socket, head: Buffer) {
    this.#client = client;
    client.on('data', this.#onData).once('end', this.#onEnd);
    if (head.length > 0) this.#onData(head);
    if (this.#size <= MAX) client.resume();
  }

  /** Stops reading and gives what came. */
  take(): readonly Buffer[] {
    this.#client.off('data', this.#onData).off('end', this.#onEnd).pause();
    return this.#chunks.splice(0);
  }
}
