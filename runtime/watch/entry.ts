// One object in the watch cache: the bytes that are served, and what selectors look at. Parsed only where something looks inside.
import type { KeyValue } from '../storage/store.ts';

/** What selectors see of an object. */
export interface EntryFacts {
  readonly labels: Readonly<Record<string, string>>;
  /** Values of the resource's selectable fields, in their order. */
  readonly fields: readonly string[];
}

/** Where the resourceVersion was spliced into the stored bytes: `at` is an offset, `length` counts bytes. */
export interface Splice {
  readonly at: number;
  readonly length: number;
}

export interface EntryInit {
  readonly kv: KeyValue;
  readonly namespace: string;
  readonly name: string;
  /** Served JSON, with the resourceVersion and a line feed at the end. */
  readonly bytes: Buffer;
  /** Offset behind the opening brace and what a list item leaves out (kind and apiVersion, by dialect). */
  readonly itemStart: number;
  readonly splice: Splice;
  /** Known facts, or how to read them from the bytes on first use. */
  readonly facts: EntryFacts | ((bytes: Buffer) => EntryFacts);
}

/** Immutable but for what is computed once on demand. */
export class Entry {
  readonly key: string;
  readonly namespace: string;
  readonly name: string;
  readonly revision: number;
  readonly createRevision: number;
  readonly bytes: Buffer;
  readonly itemStart: number;
  readonly splice: Splice;
  #facts: EntryFacts | ((bytes: Buffer) => EntryFacts);
  #views: Map<string, Buffer> | undefined;

  constructor({ kv, namespace, name, bytes, itemStart, splice, facts }: EntryInit) {
    this.key = kv.key;
    this.namespace = namespace;
    this.name = name;
    this.revision = kv.revision;
    this.createRevision = kv.createRevision;
    this.bytes = bytes;
    this.itemStart = itemStart;
    this.splice = splice;
    this.#facts = facts;
  }

  get facts(): EntryFacts {
    if (typeof this.#facts === 'function') this.#facts = this.#facts(this.bytes);
    return this.#facts;
  }

  /** Another form of the object (version, media type), made on first demand and kept. */
  view(name: string, make: (entry: Entry) => Buffer): Buffer {
    const known = this.#views?.get(name);
    if (known) return known;
    const made = make(this);
    this.#views ??= new Map();
    this.#views.set(name, made);
    return made;
  }

  /** The bytes as they are stored: without the resourceVersion. */
  storedBytes(): Buffer {
    const { at, length } = this.splice;
    return Buffer.concat([this.bytes.subarray(0, at), this.bytes.subarray(at + length)]);
  }

  /** The same object under another resourceVersion: the last state of what a write deleted. */
  withRevision(revision: number): Entry {
    const { bytes, splice } = spliceRevision(this.storedBytes(), this.splice.at, revision);
    const kv = { key: this.key, value: bytes, revision, createRevision: this.createRevision };
    return new Entry({ kv, namespace: this.namespace, name: this.name, bytes, itemStart: this.itemStart, splice, facts: this.facts });
  }
}

const OPENING = 0x7b;
const CLOSING = 0x7d;

/** Puts the resourceVersion into stored bytes at an offset inside metadata, with a comma behind it, or before it where it is the last. */
export function spliceRevision(stored: Buffer, at: number, revision: number): { bytes: Buffer; splice: Splice } {
  const field = `"resourceVersion":"${revision}"`;
  const text = stored[at] !== CLOSING ? `${field},` : stored[at - 1] === OPENING ? field : `,${field}`;
  // Not from Node's pool: a slab of it stays as long as the last entry in it, with all that was short-lived between.
  const bytes = Buffer.allocUnsafeSlow(stored.length + text.length);
  stored.copy(bytes, 0, 0, at);
  bytes.write(text, at, 'latin1');
  stored.copy(bytes, at + text.length, at);
  return { bytes, splice: { at, length: text.length } };
}
