// Fan-out of events: watchers that want the same bytes form a group; a batch is filtered and framed once for the group and handed to
// all its members in one piece each. Nobody is waited for: a member with a full queue is closed by its own `send`.
import type { Entry } from './entry.ts';
import { type Filter, matchesFilter } from './filter.ts';
import type { CacheEvent } from './window.ts';

/** How a group's events become bytes. */
export interface Framing {
  /** Equal for framings that give the same bytes. */
  readonly key: string;
  frame(type: CacheEvent['type'], entry: Entry, event: CacheEvent): Buffer;
  /** What the transport needs around frames that go out in one write; made once for a group. */
  pack(frames: Buffer): Buffer;
}

export interface Member {
  /** Takes packed events; `revision` is the last one's. */
  send(bytes: Buffer, revision: number, events: number): void;
  /** The cache lost track; the member's stream must end. */
  lost(error: Error): void;
}

interface Group {
  readonly filter: Filter;
  readonly framing: Framing;
  readonly members: Set<Member>;
}

/** What an event is to a watcher with a selector: an object that comes into or leaves the selection is added or deleted there. */
export function seenAs(event: CacheEvent, filter: Filter): { type: CacheEvent['type']; entry: Entry } | undefined {
  const now = event.type !== 'DELETED' && matchesFilter(filter, event.entry);
  const before = event.previous !== undefined && matchesFilter(filter, event.previous);
  if (now) return { type: before ? 'MODIFIED' : 'ADDED', entry: event.entry };
  if (!before) return undefined;
  const gone = event.type === 'DELETED' ? event.entry : event.previous?.withRevision(event.revision);
  return gone && { type: 'DELETED', entry: gone };
}

/** Frames what a filter sees of some events; undefined when that is nothing. */
export function frameAll(events: readonly CacheEvent[], filter: Filter, framing: Framing): { bytes: Buffer; count: number } | undefined {
  const frames: Buffer[] = [];
  for (const event of events) {
    const seen = seenAs(event, filter);
    if (seen) frames.push(framing.frame(seen.type, seen.entry, event));
  }
  const [first] = frames;
  if (!first) return undefined;
  return { bytes: frames.length === 1 ? first : Buffer.concat(frames), count: frames.length };
}

export class Broadcaster {
  readonly #groups = new Map<string, Group>();

  get size(): number {
    let members = 0;
    for (const group of this.#groups.values()) members += group.members.size;
    return members;
  }

  /** Adds a member to the live ones; answers how to leave. */
  join(filter: Filter, framing: Framing, member: Member): () => void {
    const key = `${framing.key}\n${filter.key}`;
    const group = this.#groups.get(key) ?? { filter, framing, members: new Set() };
    this.#groups.set(key, group);
    group.members.add(member);
    return () => {
      group.members.delete(member);
      if (group.members.size === 0 && this.#groups.get(key) === group) this.#groups.delete(key);
    };
  }

  publish(events: readonly CacheEvent[]): void {
    const revision = events.at(-1)?.revision ?? 0;
    for (const { filter, framing, members } of this.#groups.values()) {
      const framed = frameAll(events, filter, framing);
      if (!framed) continue;
      const packed = framing.pack(framed.bytes);
      for (const member of members) member.send(packed, revision, framed.count);
    }
  }

  lost(error: Error): void {
    for (const { members } of [...this.#groups.values()]) for (const member of [...members]) member.lost(error);
  }
}
