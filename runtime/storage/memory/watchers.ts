// Events of the memory store: made from entries, whose bytes are all here.
import type { Entry, History } from '../history.ts';
import type { StoreEvent } from '../store.ts';
import type { EventLog } from '../watchers.ts';

const NOTHING = Buffer.alloc(0);

export function toEvent({ key, value = NOTHING, revision, createRevision, stamp, deleted }: Entry): StoreEvent {
  if (deleted) return { type: 'delete', key, revision, createRevision };
  return { type: 'put', key, value, revision, createRevision, stamp };
}

/** What a watch catches up from. */
export function openEventLog(history: History): EventLog {
  return {
    get revision() {
      return history.revision;
    },
    get compactRevision() {
      return history.compactRevision;
    },
    eventsSince(revision, { prefix, limit }) {
      const entries = history.since(revision, limit);
      const events = entries.filter((entry) => entry.key.startsWith(prefix)).map(toEvent);
      return { events, next: entries.length < limit ? history.revision + 1 : (entries.at(-1)?.revision ?? history.revision) + 1 };
    },
  };
}
