// A watch on a Store that keeps what it gets, checks that it comes in order, and waits for it.
import type { Store, StoreEvent, WatchOptions } from '../../runtime/storage/store.ts';

const PATIENCE_MS = 15_000;

/** What a watch brought, and ways to wait for more. */
export interface Recorder {
  readonly events: StoreEvent[];
  /** Answers to requests for progress, with the number of events that had come by then. */
  readonly progress: { readonly revision: number; readonly seen: number }[];
  readonly isEnded: boolean;
  /** Resolves when there are so many events; throws when there are more. */
  count(wanted: number): Promise<void>;
  /** Asks for progress once, and waits until it has reached a revision. */
  progressOnce(revision: number): Promise<void>;
  /** Asks for progress until it has reached a revision. */
  progressTo(revision: number): Promise<void>;
  /** Resolves when all that the store has by now was delivered. */
  settled(): Promise<void>;
  /** Resolves with the error that ended the watch. */
  ended(): Promise<Error>;
  values(): string[];
  requestProgress(): void;
  close(): void;
}

/** Watches; `onEvents` is called beside the recording. */
export function record(store: Store, options: WatchOptions, onEvents: (events: readonly StoreEvent[]) => void = () => {}): Recorder {
  const events: StoreEvent[] = [];
  const progress: { revision: number; seen: number }[] = [];
  const faults: string[] = [];
  let end: Error | undefined;
  const waiting = new Set<() => void>();
  const wake = (): void => {
    for (const look of waiting) look();
  };
  const watch = store.watch(options, {
    onEvents: (batch) => {
      if (batch.length === 0) faults.push('an empty batch');
      for (const event of batch) {
        const before = events.at(-1)?.revision ?? options.fromRevision - 1;
        if (event.revision <= before) faults.push(`revision ${event.revision} after ${before}`);
        if (!event.key.startsWith(options.prefix)) faults.push(`a foreign key ${event.key}`);
        events.push(event);
      }
      onEvents(batch);
      wake();
    },
    onProgress: (revision) => {
      if (revision < (progress.at(-1)?.revision ?? 0)) faults.push(`progress ${revision} goes back`);
      progress.push({ revision, seen: events.length });
      wake();
    },
    onEnd: (error) => {
      if (end) faults.push('ended twice');
      end = error;
      wake();
    },
  });
  const until = (what: string, isThere: () => boolean): Promise<void> =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => settle(new Error(`${what}: still waiting with ${events.length} events`)), PATIENCE_MS);
      const settle = (error?: Error): void => {
        clearTimeout(timer);
        waiting.delete(look);
        if (error) reject(error);
        else resolve();
      };
      const look = (): void => {
        if (faults.length > 0) settle(new Error(faults.join('; ')));
        else if (isThere()) settle();
        else if (end) settle(end);
      };
      waiting.add(look);
      look();
    });
  const recorder: Recorder = {
    events,
    progress,
    get isEnded() {
      return end !== undefined;
    },
    async count(wanted) {
      await until(`${wanted} events`, () => events.length >= wanted);
      if (events.length > wanted) throw new Error(`${events.length} events, not ${wanted}`);
    },
    async progressOnce(revision) {
      watch.requestProgress();
      await until(`progress to ${revision}`, () => (progress.at(-1)?.revision ?? 0) >= revision);
    },
    async progressTo(revision) {
      const asking = setInterval(() => watch.requestProgress(), 20);
      watch.requestProgress();
      await until(`progress to ${revision}`, () => (progress.at(-1)?.revision ?? 0) >= revision).finally(() => clearInterval(asking));
    },
    async settled() {
      await recorder.progressTo(await store.revision());
    },
    async ended() {
      await until('the end', () => end !== undefined);
      return end ?? new Error('not ended');
    },
    values: () => events.map((event) => (event.type === 'put' ? String(event.value) : '')),
    requestProgress: () => watch.requestProgress(),
    close: () => watch.close(),
  };
  return recorder;
}
