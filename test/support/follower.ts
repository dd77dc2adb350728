// Follows a collection as an informer does: list, watch from there, watch again from the last event when it ends, list again after a 410.
// Checks what it gets: revisions only grow, and every event fits the state that it changes, so that a gap or a duplicate is a fault.
import { setTimeout as sleep } from 'node:timers/promises';
import { ask, nameOf, revisionOf, type WatchEvent, watchEvents } from './api-client.ts';

export interface Follower {
  /** `namespace/name` → resourceVersion, as the events made it. */
  readonly state: ReadonlyMap<string, number>;
  readonly faults: readonly string[];
  readonly counts: { events: number; lists: number; watches: number; expired: number };
  /** Resolves when the state is this one; throws after the time. */
  reaches(wanted: ReadonlyMap<string, number>): Promise<void>;
  /** Resolves when the first list is there. */
  readonly started: Promise<void>;
  stop(): Promise<void>;
}

export interface FollowOptions {
  /** Of every request, as `labelSelector=a%3Db`. */
  readonly query?: string;
  /** Awaited before each event is taken: a follower that holds reads nothing more. */
  readonly hold?: () => Promise<void> | undefined;
}

const RETRY_MS = 20;
const PATIENCE_MS = 20_000;

/** `url` is asked for each connection: a server that was started again may have another. */
export function follow(url: () => string, path: string, { query = '', hold }: FollowOptions = {}): Follower {
  const aborting = new AbortController();
  const { signal } = aborting;
  const state = new Map<string, number>();
  const faults: string[] = [];
  const counts = { events: 0, lists: 0, watches: 0, expired: 0 };
  let revision = 0;
  let begin = (): void => {};
  const started = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const keyOf = (object: WatchEvent['object']): string => `${String(object['metadata']?.['namespace'] ?? '')}/${nameOf(object)}`;

  const list = async (): Promise<void> => {
    const { code, body } = await ask(url(), 'GET', `${path}?${query}`, { signal });
    if (code !== 200) throw new Error(`list: ${code}`);
    const items = body['items'] as unknown as WatchEvent['object'][];
    const now = new Map(items.map((item) => [keyOf(item), revisionOf(item)]));
    for (const [key, before] of state) {
      const after = now.get(key);
      if (after !== undefined && after < before) faults.push(`${key} went back from ${before} to ${after} in a list`);
    }
    if (revisionOf(body) < revision) faults.push(`a list at ${revisionOf(body)} after an event at ${revision}`);
    state.clear();
    for (const [key, value] of now) state.set(key, value);
    revision = revisionOf(body);
    counts.lists++;
    begin();
  };

  const take = ({ type, object }: WatchEvent): void => {
    const at = revisionOf(object);
    if (type === 'BOOKMARK') {
      if (at < revision) faults.push(`a bookmark at ${at} after ${revision}`);
      revision = Math.max(revision, at);
      return;
    }
    const key = keyOf(object);
    if (at <= revision) faults.push(`${type} ${key} at ${at} after ${revision}`);
    if ((type === 'ADDED') === state.has(key)) faults.push(`${type} ${key} at ${at}, which was ${state.get(key) ?? 'not there'}`);
    if (type === 'DELETED') state.delete(key);
    else state.set(key, at);
    revision = at;
    counts.events++;
  };

  /** Answers whether it can go on from the last event. */
  const watch = async (): Promise<boolean> => {
    counts.watches++;
    const from = `${path}?watch=true&allowWatchBookmarks=true&resourceVersion=${revision}&${query}`;
    for await (const event of watchEvents(url(), from, signal)) {
      await hold?.();
      if (event.type !== 'ERROR') take(event);
      else if (Number(event.object['code']) === 410) return false;
      else throw new Error(JSON.stringify(event.object));
    }
    return true;
  };

  const run = async (): Promise<void> => {
    let mustList = true;
    while (!signal.aborted) {
      try {
        if (mustList) await list();
        mustList = false;
        if (!(await watch())) {
          counts.expired++;
          mustList = true;
        }
      } catch {
        await sleep(RETRY_MS);
      }
    }
  };
  const running = run();
  return {
    state,
    faults,
    counts,
    started,
    async reaches(wanted) {
      const deadline = Date.now() + PATIENCE_MS;
      while (!isSame(state, wanted)) {
        if (Date.now() > deadline) throw new Error(`${path}: ${describe(state, wanted)}; ${JSON.stringify(counts)}`);
        await sleep(5);
      }
    },
    async stop() {
      aborting.abort();
      await running;
    },
  };
}

function isSame(state: ReadonlyMap<string, number>, wanted: ReadonlyMap<string, number>): boolean {
  return state.size === wanted.size && [...wanted].every(([key, revision]) => state.get(key) === revision);
}

function describe(state: ReadonlyMap<string, number>, wanted: ReadonlyMap<string, number>): string {
  const missing = [...wanted].filter(([key, revision]) => state.get(key) !== revision).map(([key]) => key);
  const extra = [...state.keys()].filter((key) => !wanted.has(key));
  return `${missing.length} missing or old (${missing.slice(0, 3)}), ${extra.length} too many (${extra.slice(0, 3)})`;
}
