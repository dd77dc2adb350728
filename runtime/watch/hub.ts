// The one watch on the store that feeds every cache, and the revision up to which all of them are complete.

import { PrefixMap } from '../storage/prefix-map.ts';
import type { Store, StoreEvent, StoreWatch } from '../storage/store.ts';

/** Gets the events of its prefix. */
export interface HubClient {
  readonly prefix: string;
  onEvents(events: readonly StoreEvent[]): void;
  /** Events were lost: what is cached must be read again. */
  onLost(error: Error): void;
}

/** The cache did not get as far as the store within the time; `current` is where it stands. */
export class CacheBehindError extends Error {
  override readonly name = 'CacheBehindError';
  readonly current: number;
  constructor(current: number) {
    super(`the watch cache stands at revision ${current}`);
    this.current = current;
  }
}

interface Waiter {
  readonly revision: number;
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
  readonly timer: NodeJS.Timeout;
}

const FRESH_TIMEOUT_MS = 3_000;
/** How soon the store's watch is opened again after it ended. */
const REOPEN_MS = 50;

export interface HubOptions {
  readonly store: Store;
  /** All keys of the server, `/registry/`. */
  readonly prefix: string;
  readonly onError?: (error: Error) => void;
}

/** starting → open → (lost → open)* → closed. `revision` only grows. */
export class WatchHub {
  readonly store: Store;
  readonly #prefix: string;
  readonly #clients = new PrefixMap<HubClient>();
  readonly #all = new Set<HubClient>();
  readonly #onError: (error: Error) => void;
  #waiters: Waiter[] = [];
  #watch: StoreWatch | undefined;
  #revision = 0;
  #fresh: Promise<void> | undefined;
  #closed = false;

  constructor({ store, prefix, onError = () => {} }: HubOptions) {
    this.store = store;
    this.#prefix = prefix;
    this.#onError = onError;
  }

  /** Everything up to this revision has reached the caches. */
  get revision(): number {
    return this.#revision;
  }

  async start(): Promise<void> {
    this.#revision = await this.store.revision();
    this.#open();
  }

  add(client: HubClient): void {
    this.#clients.add(client.prefix, client);
    this.#all.add(client);
  }

  remove(client: HubClient): void {
    this.#clients.remove(client.prefix, client);
    this.#all.delete(client);
  }

  /** Resolves once everything that was in the store when it was called has reached the caches; undefined: it already has. */
  fresh(): Promise<void> | undefined {
    const current = this.store.revision();
    if (typeof current === 'number') return current <= this.#revision ? undefined : this.waitFor(current, FRESH_TIMEOUT_MS);
    // Reads that come in the same turn share one check; a later one may not, since a write may lie between.
    if (!this.#fresh) {
      this.#fresh = current.then((revision) => (revision <= this.#revision ? undefined : this.waitFor(revision, FRESH_TIMEOUT_MS)));
      queueMicrotask(() => {
        this.#fresh = undefined;
      });
    }
    return this.#fresh;
  }

  /** Waits until the caches have reached a revision; CacheBehindError after the time (milliseconds). */
  waitFor(revision: number, timeoutMs: number): Promise<void> {
    if (revision <= this.#revision) return Promise.resolve();
    this.#watch?.requestProgress();
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#waiters = this.#waiters.filter((waiter) => waiter.timer !== timer);
        reject(new CacheBehindError(this.#revision));
      }, timeoutMs);
      this.#waiters.push({ revision, resolve, reject, timer });
    });
  }

  close(): void {
    this.#closed = true;
    this.#watch?.close();
    for (const { timer, reject } of this.#waiters) {
      clearTimeout(timer);
      reject(new CacheBehindError(this.#revision));
    }
    this.#waiters = [];
  }

  #open(): void {
    if (this.#closed) return;
    this.#watch = this.store.watch(
      { prefix: this.#prefix, fromRevision: this.#revision + 1 },
      {
        onEvents: (events) => this.#dispatch(events),
        onProgress: (revision) => this.#advance(revision),
        onEnd: (error) => void this.#reopen(error),
      },
    );
    if (this.#waiters.length > 0) this.#watch.requestProgress();
  }

  /** Caches are emptied first, so that none of them answers from before the gap. */
  async #reopen(error: Error): Promise<void> {
    this.#watch = undefined;
    this.#onError(error);
    for (const client of this.#all) client.onLost(error);
    while (!this.#closed) {
      try {
        this.#revision = Math.max(this.#revision, await this.store.revision());
        this.#open();
        return;
      } catch (cause) {
        this.#onError(cause as Error);
        await new Promise((resolve) => setTimeout(resolve, REOPEN_MS));
      }
    }
  }

  #dispatch(events: readonly StoreEvent[]): void {
    const last = events.at(-1);
    if (!last) return;
    if (events.length === 1) {
      for (const clients of this.#clients.match(last.key)) for (const client of clients) client.onEvents(events);
    } else {
      const batches = new Map<HubClient, StoreEvent[]>();
      for (const event of events) {
        for (const clients of this.#clients.match(event.key)) {
          for (const client of clients) {
            const batch = batches.get(client);
            if (batch) batch.push(event);
            else batches.set(client, [event]);
          }
        }
      }
      for (const [client, batch] of batches) client.onEvents(batch);
    }
    this.#advance(last.revision);
  }

  #advance(revision: number): void {
    if (revision <= this.#revision) return;
    this.#revision = revision;
    if (this.#waiters.length === 0) return;
    const due = this.#waiters.filter((waiter) => waiter.revision <= revision);
    if (due.length === 0) return;
    this.#waiters = this.#waiters.filter((waiter) => waiter.revision > revision);
    for (const { timer, resolve } of due) {
      clearTimeout(timer);
      resolve();
    }
  }
}
