// The watch cache of one resource: its current objects sorted by key, a window of recent events, indexes on demand, and its watchers.
//   cold → loading → ready → (lost → loading → ready)*
import { KeyIndex } from '../storage/key-index.ts';
import type { KeyValue, StoreEvent } from '../storage/store.ts';
import { Broadcaster } from './broadcast.ts';
import type { Entry } from './entry.ts';
import { EntryIndexes, type ExactMatch } from './entry-index.ts';
import type { HubClient, WatchHub } from './hub.ts';
import { type CacheEvent, EventWindow } from './window.ts';

/** Events that a watch can reach back; kube-apiserver keeps 100 to 102,400 by load. */
const WINDOW = 1_000;

/** Stored bytes as they enter the cache; undefined for a value that can not be read (reported there, skipped here). */
export type ToEntry = (kv: KeyValue) => Entry | undefined;

export interface CacheOptions {
  readonly hub: WatchHub;
  /** `/registry/pods/`. */
  readonly prefix: string;
  readonly toEntry: ToEntry;
  readonly window?: number;
}

export class ResourceCache implements HubClient {
  readonly prefix: string;
  readonly watchers: Broadcaster = new Broadcaster();
  readonly #listeners = new Set<(events: readonly CacheEvent[]) => void>();
  readonly #hub: WatchHub;
  readonly #toEntry: ToEntry;
  readonly #capacity: number;
  #entries = new KeyIndex<Entry>();
  readonly #indexes = new EntryIndexes();
  #window: EventWindow;
  #state: 'cold' | 'loading' | 'ready' = 'cold';
  #loading: Promise<void> | undefined;
  #pending: StoreEvent[] = [];
  #changes = 0;

  constructor({ hub, prefix, toEntry, window = WINDOW }: CacheOptions) {
    this.#hub = hub;
    this.prefix = prefix;
    this.#toEntry = toEntry;
    this.#capacity = window;
    this.#window = new EventWindow(window, 0);
  }

  /** Grows with every change; equal numbers mean equal contents. */
  get changes(): number {
    return this.#changes;
  }
  get revision(): number {
    return this.#hub.revision;
  }
  get size(): number {
    return this.#entries.size;
  }

  /** Makes the cache answer, and complete up to the store's current revision; undefined: it is already. */
  fresh(): Promise<void> | undefined {
    if (this.#state === 'ready') return this.#hub.fresh();
    return this.load()?.then(() => this.#hub.fresh());
  }

  /** Fills the cache on first use; undefined: it is filled. */
  load(): Promise<void> | undefined {
    if (this.#state === 'ready') return undefined;
    this.#loading ??= this.#fill().finally(() => {
      this.#loading = undefined;
    });
    return this.#loading;
  }

  get(key: string): Entry | undefined {
    return this.#entries.get(key);
  }

  /** Visits entries in key order until `visit` answers false. */
  scan(range: { readonly prefix: string; readonly after?: string | undefined }, visit: (entry: Entry) => boolean): void {
    this.#entries.scan(range, (_key, entry) => visit(entry));
  }

  count(range: { readonly prefix: string; readonly after?: string | undefined }): number {
    return this.#entries.count(range);
  }

  /** Entries with an exact value, unordered; undefined when they are so many that a scan is as good. */
  find(match: ExactMatch): ReadonlySet<Entry> | undefined {
    const found = this.#indexes.find(match, (visit) => {
      this.scan({ prefix: this.prefix }, (entry) => {
        visit(entry);
        return true;
      });
    });
    return found.size * 8 > this.#entries.size && found.size > 8 ? undefined : found;
  }

  /** Recent events behind a revision; undefined when they are gone (410). */
  eventsSince(revision: number): readonly CacheEvent[] | undefined {
    return this.#window.since(revision);
  }
  /** The oldest revision from which a watch can start. */
  get floor(): number {
    return this.#window.floor;
  }

  /** Calls a part of this server with every batch of events (controllers; clients use streams). Answers how to stop. */
  listen(listener: (events: readonly CacheEvent[]) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Lets every entry in again through toEntry, after its definition changed. Watchers go on. */
  invalidate(): void {
    if (this.#state !== 'ready') return;
    const entries = new KeyIndex<Entry>();
    this.#entries.scan({ prefix: this.prefix }, (key, old) => {
      const value = old.storedBytes();
      const entry = this.#toEntry({ key, value, revision: old.revision, createRevision: old.createRevision });
      if (entry) entries.set(key, entry);
      return true;
    });
    this.#entries = entries;
    this.#indexes.clear();
    this.#changes++;
  }

  onEvents(events: readonly StoreEvent[]): void {
    if (this.#state === 'ready') this.#apply(events);
    else if (this.#state === 'loading') for (const event of events) this.#pending.push(event);
  }

  onLost(error: Error): void {
    this.#state = 'cold';
    this.#pending = [];
    this.#hub.remove(this);
    this.watchers.lost(error);
  }

  close(): void {
    this.#hub.remove(this);
    this.#state = 'cold';
    this.#entries = new KeyIndex();
  }

  async #fill(): Promise<void> {
    this.#state = 'loading';
    this.#pending = [];
    this.#hub.add(this);
    try {
      const { items, revision } = await this.#hub.store.range({ prefix: this.prefix });
      const entries = new KeyIndex<Entry>();
      for (const kv of items) {
        const entry = this.#toEntry(kv);
        if (entry) entries.set(kv.key, entry);
      }
      await this.#hub.waitFor(revision, 30_000);
      // A gap while it was filled: what was read may be older than what the hub lost.
      if (this.#state !== 'loading') return await this.#fill();
      this.#entries = entries;
      this.#indexes.clear();
      this.#window = new EventWindow(this.#capacity, revision);
      this.#state = 'ready';
      this.#changes++;
      const missed = this.#pending.filter((event) => event.revision > revision);
      this.#pending = [];
      if (missed.length > 0) this.#apply(missed);
    } catch (error) {
      this.#state = 'cold';
      this.#hub.remove(this);
      throw error;
    }
  }

  #apply(events: readonly StoreEvent[]): void {
    const changed: CacheEvent[] = [];
    for (const event of events) {
      const change = event.type === 'put' ? this.#put(event) : this.#delete(event.key, event.revision);
      if (!change) continue;
      this.#window.push(change);
      changed.push(change);
    }
    if (changed.length === 0) return;
    this.#changes++;
    this.watchers.publish(changed);
    for (const listener of this.#listeners) listener(changed);
  }

  #put(kv: KeyValue): CacheEvent | undefined {
    const entry = this.#toEntry(kv);
    // A value that can not be read takes the object out of sight, as kube-apiserver's cache does.
    if (!entry) return this.#delete(kv.key, kv.revision);
    const previous = this.#entries.get(kv.key);
    this.#entries.set(kv.key, entry);
    this.#indexes.replace(previous, entry);
    return { type: previous ? 'MODIFIED' : 'ADDED', revision: kv.revision, entry, previous };
  }

  #delete(key: string, revision: number): CacheEvent | undefined {
    const previous = this.#entries.get(key);
    if (!previous) return undefined;
    this.#entries.delete(key);
    this.#indexes.replace(previous, undefined);
    return { type: 'DELETED', revision, entry: previous.withRevision(revision), previous };
  }
}
