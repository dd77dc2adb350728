// The watches on a store of this process. A watch first catches up from the log, in slices, then joins the live ones, which get each commit
// batch as it becomes visible:   add → catching up → live → closed
import { CompactedError } from './errors.ts';
import { PrefixMap } from './prefix-map.ts';
import type { StoreEvent, StoreWatch, WatchOptions, WatchSink } from './store.ts';

/** Log entries that one turn of the event loop looks at for a watch that catches up. */
const SLICE = 1000;

/** What a watch catches up from. */
export interface EventLog {
  readonly revision: number;
  readonly compactRevision: number;
  /** Events of a prefix among up to `limit` log entries from a revision on, and the revision to go on with. */
  eventsSince(revision: number, options: { readonly prefix: string; readonly limit: number }): { events: StoreEvent[]; next: number };
}

interface Watcher {
  readonly prefix: string;
  readonly sink: WatchSink;
  /** No event below this revision is still to be delivered. */
  next: number;
  state: 'catching up' | 'live' | 'closed';
  progressAsked: boolean;
}

export interface WatchersOptions {
  readonly log: EventLog;
  /**
   * Asks where the store is, for stores that are elsewhere: `answerProgress` is called when the answer comes. Absent: the log is at the
   * store's revision at any time.
   */
  readonly askProgress?: () => void;
}

export class Watchers {
  readonly #log: EventLog;
  readonly #askProgress: (() => void) | undefined;
  readonly #live = new PrefixMap<Watcher>();
  readonly #all = new Set<Watcher>();
  readonly #asked = new Set<Watcher>();
  readonly #batches: (readonly StoreEvent[])[] = [];
  #delivering = false;

  constructor({ log, askProgress }: WatchersOptions) {
    this.#log = log;
    this.#askProgress = askProgress;
  }

  add({ prefix, fromRevision }: WatchOptions, sink: WatchSink): StoreWatch {
    const watcher: Watcher = { prefix, sink, next: fromRevision, state: 'catching up', progressAsked: false };
    this.#all.add(watcher);
    // Nothing is delivered before the caller holds the watch.
    queueMicrotask(() => this.#catchUp(watcher));
    return {
      requestProgress: () => {
        if (watcher.state === 'closed') return;
        const isAsked = watcher.progressAsked;
        watcher.progressAsked = true;
        this.#asked.add(watcher);
        // An answer that is on its way may be too old for this request, so the store is asked each time.
        if (this.#askProgress) this.#askProgress();
        else if (!isAsked) queueMicrotask(() => this.#tellProgress(watcher, true));
      },
      close: () => this.#close(watcher),
    };
  }

  /** Hands a commit batch, which the log has already, to the live watches. */
  publish(events: readonly StoreEvent[]): void {
    this.#batches.push(events);
    // A sink that writes comes back here: its batch waits until this one is everywhere.
    if (this.#delivering) return;
    this.#delivering = true;
    for (let batch = this.#batches.shift(); batch; batch = this.#batches.shift()) this.#deliver(batch);
    this.#delivering = false;
  }

  /** Tells the watches that asked where the log is; `isAnswer`: the log has all that the store had when they asked. */
  answerProgress(isAnswer: boolean): void {
    for (const watcher of this.#asked) this.#tellProgress(watcher, isAnswer);
  }

  /** Ends every watch, with an error or silently. */
  endAll(error?: Error): void {
    for (const watcher of this.#all) {
      if (error) this.#end(watcher, error);
      else this.#close(watcher);
    }
  }

  #deliver(batch: readonly StoreEvent[]): void {
    const perWatcher = new Map<Watcher, StoreEvent[]>();
    for (const event of batch) {
      for (const watchers of this.#live.match(event.key)) {
        for (const watcher of watchers) {
          if (event.revision < watcher.next) continue;
          const events = perWatcher.get(watcher);
          if (events) events.push(event);
          else perWatcher.set(watcher, [event]);
        }
      }
    }
    for (const [watcher, events] of perWatcher) this.#send(watcher, events);
  }

  #catchUp(watcher: Watcher): void {
    if (watcher.state === 'closed') return;
    if (watcher.next < this.#log.compactRevision) {
      this.#end(watcher, new CompactedError(this.#log.compactRevision));
      return;
    }
    try {
      const { events, next } = this.#log.eventsSince(watcher.next, { prefix: watcher.prefix, limit: SLICE });
      watcher.next = Math.max(watcher.next, next);
      if (events.length > 0) this.#send(watcher, events);
    } catch (error) {
      this.#end(watcher, error as Error);
    }
    if (this.#isClosed(watcher)) return;
    if (watcher.next <= this.#log.revision) {
      setImmediate(() => this.#catchUp(watcher));
      return;
    }
    watcher.state = 'live';
    this.#live.add(watcher.prefix, watcher);
    if (!watcher.progressAsked) return;
    if (this.#askProgress) this.#askProgress();
    else this.#tellProgress(watcher, true);
  }

  #send(watcher: Watcher, events: readonly StoreEvent[]): void {
    if (watcher.state === 'closed') return;
    const last = events.at(-1);
    if (last) watcher.next = Math.max(watcher.next, last.revision + 1);
    try {
      watcher.sink.onEvents(events);
    } catch (error) {
      // A watch whose sink failed has lost events; it ends rather than goes on with a gap.
      this.#end(watcher, error as Error);
    }
  }

  #tellProgress(watcher: Watcher, isAnswer: boolean): void {
    if (!watcher.progressAsked || watcher.state !== 'live') return;
    if (isAnswer) {
      watcher.progressAsked = false;
      this.#asked.delete(watcher);
    }
    watcher.sink.onProgress(this.#log.revision);
  }

  #isClosed(watcher: Watcher): boolean {
    return watcher.state === 'closed';
  }

  #end(watcher: Watcher, error: Error): void {
    if (watcher.state === 'closed') return;
    this.#close(watcher);
    watcher.sink.onEnd(error);
  }

  #close(watcher: Watcher): void {
    if (watcher.state === 'live') this.#live.remove(watcher.prefix, watcher);
    watcher.state = 'closed';
    this.#all.delete(watcher);
    this.#asked.delete(watcher);
  }
}
