// Watches on etcd. One stream over everything feeds them all, and keeps a window of recent events for those that start a little behind;
// a watch from before the window has a stream of its own.
import { CompactedError } from '../errors.ts';
import type { StoreEvent, StoreWatch, WatchOptions, WatchSink } from '../store.ts';
import { type EventLog, Watchers } from '../watchers.ts';
import type { EtcdClient } from './client.ts';
import { EtcdStream, type StreamOptions } from './stream.ts';

const WINDOW_EVENTS = 4096;
const WINDOW_BYTES = 8 * 1024 * 1024;

export interface EtcdWatchersOptions extends Pick<StreamOptions, 'writeMarker' | 'knownRevision' | 'log'> {
  readonly client: EtcdClient;
  /** Below it lies what is watched together. */
  readonly prefix: string;
  /** The key whose events are nobody's. */
  readonly markerKey: string;
  readonly fromRevision: number;
  /** Where to go on when the stream's place was compacted away. */
  readonly revision: () => Promise<number>;
}

export class EtcdWatchers {
  readonly #options: EtcdWatchersOptions;
  readonly #own = new Set<EtcdStream>();
  readonly #window: EventWindow;
  readonly #shared: Watchers;
  #stream: EtcdStream | undefined;
  #closed = false;

  constructor(options: EtcdWatchersOptions) {
    this.#options = options;
    this.#window = new EventWindow(options.fromRevision);
    this.#shared = new Watchers({ log: this.#window, askProgress: () => this.#stream?.requestProgress() });
    this.#start(options.fromRevision);
  }

  add(options: WatchOptions, sink: WatchSink): StoreWatch {
    const isShared =
      this.#stream && options.prefix.startsWith(this.#options.prefix) && options.fromRevision >= this.#window.compactRevision;
    return isShared ? this.#shared.add(options, sink) : this.#openOwn(options, sink);
  }

  /** Revisions below are gone from etcd; the window forgets them too, so that all watches are told the same. */
  compact(revision: number): void {
    this.#window.compact(revision);
  }

  close(): void {
    this.#closed = true;
    this.#stream?.close();
    for (const stream of this.#own) stream.close();
    this.#shared.endAll();
  }

  #start(fromRevision: number): void {
    this.#window.reset(fromRevision);
    this.#stream = new EtcdStream(
      { ...this.#options, fromRevision },
      {
        onEvents: (events) => {
          const wanted = events.filter((event) => event.key !== this.#options.markerKey);
          this.#window.add(events.at(-1)?.revision ?? 0, wanted);
          if (wanted.length > 0) this.#shared.publish(wanted);
        },
        onProgress: (revision, isAnswer) => {
          this.#window.advance(revision);
          this.#shared.answerProgress(isAnswer);
        },
        onEnd: (error) => {
          this.#stream = undefined;
          this.#shared.endAll(error);
          void this.#restart();
        },
      },
    );
  }

  async #restart(): Promise<void> {
    while (!this.#closed) {
      try {
        const revision = await this.#options.revision();
        if (!this.#closed) this.#start(revision + 1);
        return;
      } catch {
        await new Promise((resolve) => setTimeout(resolve, 100).unref());
      }
    }
  }

  #openOwn({ prefix, fromRevision }: WatchOptions, sink: WatchSink): StoreWatch {
    let asked = false;
    const { client, knownRevision, log, markerKey, writeMarker } = this.#options;
    // A marker is seen by the streams over all of the prefix only; others take the server's word for progress.
    const options = { client, knownRevision, log, prefix, fromRevision, ...(markerKey.startsWith(prefix) ? { writeMarker } : {}) };
    const stream = new EtcdStream(options, {
      onEvents: (events) => {
        const wanted = events.filter((event) => event.key !== markerKey);
        if (wanted.length > 0) sink.onEvents(wanted);
      },
      onProgress: (revision, isAnswer) => {
        if (!asked) return;
        if (isAnswer) asked = false;
        sink.onProgress(revision);
      },
      onEnd: (error) => {
        this.#own.delete(stream);
        sink.onEnd(error);
      },
    });
    this.#own.add(stream);
    return {
      requestProgress: () => {
        asked = true;
        stream.requestProgress();
      },
      close: () => {
        this.#own.delete(stream);
        stream.close();
      },
    };
  }
}

/** The last events of the stream, and how far it is. */
class EventWindow implements EventLog {
  #events: StoreEvent[] = [];
  #bytes = 0;
  /** Complete from this revision on. */
  #start: number;
  #revision: number;

  constructor(fromRevision: number) {
    this.#start = fromRevision;
    this.#revision = fromRevision - 1;
  }

  get revision(): number {
    return this.#revision;
  }

  get compactRevision(): number {
    return this.#start;
  }

  reset(fromRevision: number): void {
    this.#events = [];
    this.#bytes = 0;
    this.#start = fromRevision;
    this.#revision = fromRevision - 1;
  }

  add(revision: number, events: readonly StoreEvent[]): void {
    for (const event of events) {
      this.#events.push(event);
      this.#bytes += sizeOf(event);
    }
    this.#revision = Math.max(this.#revision, revision);
    if (this.#events.length > 2 * WINDOW_EVENTS || this.#bytes > 2 * WINDOW_BYTES) this.#trim();
  }

  advance(revision: number): void {
    this.#revision = Math.max(this.#revision, revision);
  }

  compact(revision: number): void {
    if (revision <= this.#start || revision > this.#revision) return;
    this.#events = this.#events.filter((event) => event.revision >= revision);
    this.#bytes = this.#events.reduce((sum, event) => sum + sizeOf(event), 0);
    this.#start = revision;
  }

  eventsSince(revision: number, { prefix }: { readonly prefix: string }): { events: StoreEvent[]; next: number } {
    if (revision < this.#start) throw new CompactedError(this.#start);
    const events = this.#events.filter((event) => event.revision >= revision && event.key.startsWith(prefix));
    return { events, next: this.#revision + 1 };
  }

  /** Down to half of what is allowed; events of one revision go together. */
  #trim(): void {
    let keep = this.#events.length;
    let bytes = 0;
    while (keep > 0 && this.#events.length - keep < WINDOW_EVENTS) {
      const event = this.#events[keep - 1];
      if (!event || bytes + sizeOf(event) > WINDOW_BYTES) break;
      bytes += sizeOf(event);
      keep--;
    }
    this.compact((this.#events[keep - 1]?.revision ?? this.#start - 1) + 1);
  }
}

function sizeOf(event: StoreEvent): number {
  return event.type === 'put' ? event.value.length : 0;
}
