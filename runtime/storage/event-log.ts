// From a History's entries to what readers and watches get. Where a value lies (here, or in a file) is the store's business.
import type { Entry, History } from './history.ts';
import type { KeyValue, StoreEvent } from './store.ts';
import type { EventLog } from './watchers.ts';

/** The bytes of an entry that is no delete. Throws CorruptError. */
export type ReadValue = (entry: Entry) => Buffer;

export function toKeyValue(entry: Entry, readValue: ReadValue): KeyValue {
  const { key, revision, createRevision, stamp } = entry;
  return { key, value: readValue(entry), revision, createRevision, stamp };
}

export function toEvent(entry: Entry, readValue: ReadValue): StoreEvent {
  const { key, revision, createRevision, stamp } = entry;
  if (entry.deleted) return { type: 'delete', key, revision, createRevision };
  return { type: 'put', key, value: readValue(entry), revision, createRevision, stamp };
}

/** What a watch catches up from. */
export function openEventLog(history: History, readValue: ReadValue): EventLog {
  return {
    get revision() {
      return history.revision;
    },
    get compactRevision() {
      return history.compactRevision;
    },
    eventsSince(revision, { prefix, limit }) {
      const entries = history.since(revision, limit);
      const events: StoreEvent[] = [];
      for (const entry of entries) if (entry.key.startsWith(prefix)) events.push(toEvent(entry, readValue));
      const last = entries.length < limit ? history.revision : (entries.at(-1)?.revision ?? history.revision);
      return { events, next: last + 1 };
    },
  };
}
