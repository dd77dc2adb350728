// One watch stream of etcd's over one range, which does not stall: it is opened again every 100 ms from behind the last event when it
// breaks, asked for progress when nothing comes, and given up when it does not answer that.
//   connecting → open → (error, end, silence) → waiting → connecting …            ended: compacted, or closed
import type { IEvent, IWatchResponse } from 'etcd3';
import { CompactedError } from '../errors.ts';
import type { StoreEvent } from '../store.ts';
import type { EtcdClient, RawWatch } from './client.ts';
import { toInterval } from './keys.ts';

const REOPEN_MS = 100;
const RESEND_MS = 100;
const CATCH_UP_MS = 5;
const SILENCE_MS = 5000;
const ANSWER_MS = 3000;
const TICK_MS = 500;

export interface StreamOptions {
  readonly client: EtcdClient;
  readonly prefix: string;
  readonly fromRevision: number;
  /**
   * Makes sure that the stream will bring something, and answers its revision. Used where the server's own answers to requests for progress
   * can overtake events (etcd before 3.4.25 and 3.5.8, https://github.com/etcd-io/etcd/issues/15220).
   */
  readonly writeMarker?: (() => Promise<number>) | undefined;
  /** The highest revision that this store has told anyone: an answer below it, of a member that is behind, is not the last word. */
  readonly knownRevision: () => number;
  readonly log?: { warn(message: string): void } | undefined;
}

export interface StreamHandler {
  onEvents(events: readonly StoreEvent[]): void;
  /** All events up to this revision have been handed over; `isAnswer`: and this answers every request that was made before. */
  onProgress(revision: number, isAnswer: boolean): void;
  onEnd(error: Error): void;
}

export class EtcdStream {
  readonly #options: StreamOptions;
  readonly #handler: StreamHandler;
  readonly #ticker: NodeJS.Timeout;
  #raw: RawWatch | undefined;
  #server = 0;
  #isOpen = false;
  #next: number;
  #heard = Date.now();
  /** When the oldest request for progress that has no answer was made; 0: there is none. */
  #askedAt = 0;
  #askAgain = false;
  #marker = 0;
  #resend: NodeJS.Timeout | undefined;
  #reopen: NodeJS.Timeout | undefined;
  #failures = 0;
  #closed = false;

  constructor(options: StreamOptions, handler: StreamHandler) {
    this.#options = options;
    this.#handler = handler;
    this.#next = options.fromRevision;
    this.#ticker = setInterval(() => this.#checkLife(), TICK_MS).unref();
    void this.#connect();
  }

  /** The revision up to which everything has been handed over. */
  get position(): number {
    return this.#next - 1;
  }

  /** Sees to it that `onProgress` comes with an answer to a request made from now on. */
  requestProgress(): void {
    if (this.#askedAt > 0) {
      this.#askAgain = true;
      return;
    }
    this.#askedAt = Date.now();
    if (this.#isOpen) this.#sendRequest();
  }

  close(): void {
    this.#closed = true;
    clearInterval(this.#ticker);
    clearTimeout(this.#resend);
    clearTimeout(this.#reopen);
    this.#drop();
  }

  async #connect(): Promise<void> {
    const { client, prefix } = this.#options;
    this.#heard = Date.now();
    this.#server = client.preferred;
    try {
      const raw = await client.watch();
      if (this.#closed) {
        raw.on('error', () => {});
        cancel(raw);
        return;
      }
      this.#raw = raw;
      raw.on('data', (response) => raw === this.#raw && this.#onResponse(response));
      raw.on('error', (error) => raw === this.#raw && this.#onBreak(error));
      raw.on('end', () => raw === this.#raw && this.#onBreak(new Error('the server ended the watch stream')));
      raw.write({ create_request: { ...toInterval(prefix), start_revision: this.#next, prev_kv: true } });
    } catch (error) {
      if (!this.#closed) this.#onBreak(error as Error);
    }
  }

  #onResponse(response: IWatchResponse): void {
    this.#heard = Date.now();
    if (response.canceled) {
      this.#onCanceled(response);
    } else if (response.created) {
      this.#isOpen = true;
      this.#failures = 0;
      if (this.#askedAt > 0) this.#sendRequest();
    } else if (response.events.length > 0) {
      this.#onEvents(response.events);
    } else if (!this.#options.writeMarker) {
      this.#next = Math.max(this.#next, Number(response.header.revision) + 1);
      this.#onAnswer();
    }
  }

  #onEvents(raw: readonly IEvent[]): void {
    const from = this.#next;
    const events: StoreEvent[] = [];
    for (const event of raw) {
      if (Number(event.kv.mod_revision) >= from) events.push(toEvent(event));
    }
    const last = events.at(-1);
    if (!last) return;
    this.#next = last.revision + 1;
    this.#handler.onEvents(events);
    if (this.#marker > 0 && this.position >= this.#marker) this.#onAnswer();
    else this.#handler.onProgress(this.position, false);
  }

  #onAnswer(): void {
    clearTimeout(this.#resend);
    const isBehind = this.position < this.#options.knownRevision();
    const isAnswer = !this.#askAgain && !isBehind;
    this.#marker = 0;
    this.#askAgain = false;
    this.#askedAt = isAnswer ? 0 : Date.now();
    this.#handler.onProgress(this.position, isAnswer);
    if (isBehind) this.#resend = setTimeout(() => this.#isOpen && this.#sendRequest(), CATCH_UP_MS).unref();
    else if (!isAnswer && this.#isOpen) this.#sendRequest();
  }

  #onCanceled({ compact_revision: compacted, cancel_reason: reason }: IWatchResponse): void {
    if (Number(compacted) > 0) {
      this.close();
      this.#handler.onEnd(new CompactedError(Number(compacted)));
    } else this.#onBreak(new Error(`the server canceled the watch: ${reason}`));
  }

  #onBreak(error: Error): void {
    if (++this.#failures === 1) this.#options.log?.warn(`etcd watch of ${this.#options.prefix}: ${error.message}; opening it again`);
    this.#drop();
    this.#options.client.moveOn(this.#server);
    this.#reopen = setTimeout(() => void this.#connect(), REOPEN_MS).unref();
  }

  #drop(): void {
    const raw = this.#raw;
    this.#raw = undefined;
    this.#isOpen = false;
    this.#marker = 0;
    clearTimeout(this.#resend);
    if (raw) cancel(raw);
  }

  /** A server that is behind forgets requests for progress, so they are repeated. */
  #sendRequest(): void {
    const { writeMarker } = this.#options;
    clearTimeout(this.#resend);
    if (writeMarker) void this.#placeMarker(writeMarker);
    else this.#raw?.write({ progress_request: {} });
    this.#resend = setTimeout(() => this.#isOpen && this.#sendRequest(), writeMarker ? ANSWER_MS : RESEND_MS).unref();
  }

  async #placeMarker(writeMarker: () => Promise<number>): Promise<void> {
    try {
      const revision = await writeMarker();
      this.#marker = Math.max(revision, this.#marker);
      if (this.position >= revision) this.#onAnswer();
    } catch {
      // The next attempt, or the end of the stream, follows by itself.
    }
  }

  #checkLife(): void {
    const now = Date.now();
    const asked = this.#askedAt || this.#heard + SILENCE_MS;
    if (this.#raw && !this.#isOpen && now - this.#heard > ANSWER_MS) this.#onBreak(new Error('no answer'));
    else if (this.#isOpen && now - Math.max(this.#heard, asked) > ANSWER_MS) this.#onBreak(new Error('the stream has gone silent'));
    else if (this.#isOpen && now - this.#heard > SILENCE_MS && this.#askedAt === 0) this.#raw?.write({ progress_request: {} });
  }
}

/** Ended first: etcd3 takes the error of a stream that could still write for one of the server, and drops all its connections. */
function cancel(raw: RawWatch): void {
  raw.end();
  raw.cancel();
}

function toEvent({ type, kv, prev_kv: before }: IEvent): StoreEvent {
  const key = kv.key.toString();
  const revision = Number(kv.mod_revision);
  if (type === 'Delete' || String(type) === 'DELETE')
    return { type: 'delete', key, revision, createRevision: Number(before?.create_revision ?? 0) };
  return { type: 'put', key, value: kv.value, revision, createRevision: Number(kv.create_revision) };
}
