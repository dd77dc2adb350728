// Objects ⇄ stored bytes ⇄ cache entries of one resource. Stored JSON holds no resourceVersion (as kube-apiserver stores it); where it
// belongs is found once, at encoding, and travels in the value's stamp: `HASH.OFFSET`.
import { randomBytes } from 'node:crypto';
import { parseJson } from '../api/json.ts';
import { stringifyJson } from '../api/json-stringify.ts';
import { formatApiVersion, fromTree, type KubeObject, parseApiVersion, toTree } from '../api/object.ts';
import type { CompiledResource, CompiledVersion, VersionCode } from '../api/resource.ts';
import type { KeyValue } from '../storage/store.ts';
import { Entry, type EntryFacts, spliceRevision } from '../watch/entry.ts';

/** Stands for the resourceVersion while JSON is written. Random, so that no client can place it elsewhere. */
const PLACEHOLDER = randomBytes(12).toString('hex');
const MARK = `"resourceVersion":"${PLACEHOLDER}"`;
const NO_LABELS: Readonly<Record<string, string>> = Object.freeze({});

const NO_FACTS: EntryFacts = Object.freeze({ labels: NO_LABELS, fields: Object.freeze([]) });

/** Most objects of most kinds have neither labels nor fields that selectors know: they share one answer. */
function toFacts(object: KubeObject, code: VersionCode): EntryFacts {
  const { labels } = object.metadata;
  const fields = code.fieldValues(object);
  return labels === undefined && fields.length === 0 ? NO_FACTS : { labels: labels ?? NO_LABELS, fields };
}

/** An object as it will be stored. */
export interface Encoded {
  readonly value: Buffer;
  /** Byte offset for the resourceVersion. */
  readonly at: number;
  readonly stamp: string;
  readonly facts: EntryFacts;
}

/** Offset behind what a list item leaves out: of native kinds kind and apiVersion, else the opening brace alone. */
export function itemStartOf({ dialect, names, group }: CompiledResource, version: CompiledVersion): number {
  if (dialect === 'custom') return 1;
  return Buffer.byteLength(JSON.stringify({ kind: names.kind, apiVersion: formatApiVersion({ group, version: version.name }) }));
}

export interface EntryCodecOptions {
  readonly resource: CompiledResource;
  readonly version: CompiledVersion;
  /** `/registry/pods/`. */
  readonly prefix: string;
  readonly onCorrupt: (key: string, error: Error) => void;
}

export class EntryCodec {
  readonly #resource: CompiledResource;
  readonly #version: CompiledVersion;
  readonly #prefix: string;
  readonly #onCorrupt: (key: string, error: Error) => void;
  readonly #itemStart: number;
  /** Facts of values whose put is under way, so that the event does not parse what the writer knew. */
  readonly #written = new Map<string, Encoded>();
  #code: VersionCode | undefined;

  constructor({ resource, version, prefix, onCorrupt }: EntryCodecOptions) {
    this.#resource = resource;
    this.#version = version;
    this.#prefix = prefix;
    this.#onCorrupt = onCorrupt;
    this.#itemStart = itemStartOf(resource, version);
  }

  /** Gives the emitted code of the storage version; needed before anything else. */
  use(code: VersionCode): void {
    this.#code = code;
  }

  encode(object: KubeObject): Encoded {
    const code = this.#codeInUse();
    const marked = { ...object, metadata: { ...object.metadata, resourceVersion: PLACEHOLDER } };
    const ordered = code.decode(toTree(marked), { unknownFields: [], foldCase: false });
    const text = stringifyJson(toTree(ordered));
    const { before, behind } = takeOut(text, text.indexOf(MARK));
    const value = Buffer.from(`${before}${behind}\n`);
    const at = Buffer.byteLength(before);
    const facts = toFacts(object, code);
    return { value, at, stamp: `${this.#resource.hash}.${at}`, facts };
  }

  /** Keeps what is known of a value until its event has come; `forget` when the put failed. */
  remember(key: string, encoded: Encoded): void {
    this.#written.set(key, encoded);
  }
  forget(key: string): void {
    this.#written.delete(key);
  }

  /** The entry of a write that was acknowledged, without waiting for its event. */
  written(key: string, encoded: Encoded, revisions: { readonly revision: number; readonly createRevision: number }): Entry {
    return this.#entry({ key, value: encoded.value, ...revisions }, encoded.at, encoded.facts);
  }

  /** Stored bytes become an entry: as they are when they were written under this definition, else decoded and defaulted once. */
  toEntry(kv: KeyValue): Entry | undefined {
    const known = this.#written.get(kv.key);
    if (known && (known.value === kv.value || known.value.equals(kv.value))) {
      this.#written.delete(kv.key);
      return this.#entry(kv, known.at, known.facts);
    }
    const at = this.#stampOffset(kv.stamp);
    if (at !== undefined) return this.#entry(kv, at, (bytes) => this.#readFacts(bytes));
    try {
      const encoded = this.encode(this.#adopt(kv.value));
      return this.#entry({ ...kv, value: encoded.value }, encoded.at, encoded.facts);
    } catch (error) {
      this.#onCorrupt(kv.key, error as Error);
      return undefined;
    }
  }

  /** The object of an entry, with its resourceVersion; the caller owns it. */
  toObject(entry: Entry): KubeObject {
    return fromTree(parseJson(entry.bytes).tree);
  }

  /** Whether two encodings store the same: such a write is not made. */
  isSame(entry: Entry, encoded: Encoded): boolean {
    const { at, length } = entry.splice;
    const { bytes } = entry;
    if (at !== encoded.at || bytes.length - length !== encoded.value.length) return false;
    return encoded.value.compare(bytes, 0, at, 0, at) === 0 && encoded.value.compare(bytes, at + length, bytes.length, at) === 0;
  }

  #entry(kv: KeyValue, at: number, facts: EntryFacts | ((bytes: Buffer) => EntryFacts)): Entry {
    const { bytes, splice } = spliceRevision(kv.value, at, kv.revision);
    const path = kv.key.slice(this.#prefix.length);
    const slash = path.indexOf('/');
    const namespace = slash < 0 ? '' : path.slice(0, slash);
    return new Entry({ kv, namespace, name: path.slice(slash + 1), bytes, itemStart: this.#itemStart, splice, facts });
  }

  #stampOffset(stamp: string | undefined): number | undefined {
    const { hash } = this.#resource;
    if (stamp === undefined || !stamp.startsWith(hash) || stamp.charCodeAt(hash.length) !== 46) return undefined;
    return Number(stamp.slice(hash.length + 1));
  }

  #readFacts(bytes: Buffer): EntryFacts {
    const object = fromTree(parseJson(bytes).tree);
    return toFacts(object, this.#codeInUse());
  }

  /** A value of another writer, another storage version or an older definition. */
  #adopt(value: Buffer): KubeObject {
    const code = this.#codeInUse();
    const { tree } = parseJson(value);
    if (typeof tree !== 'object' || tree === null || Array.isArray(tree)) throw new Error('the stored value is no JSON object');
    const found = String(tree['apiVersion'] ?? '');
    const from = this.#resource.versions.find((version) => version.name === parseApiVersion(found)?.version);
    if (!from || tree['kind'] !== this.#resource.names.kind) throw new Error(`stored as ${found} ${String(tree['kind'])}`);
    const foreign = from === this.#version ? undefined : from.load();
    if (foreign instanceof Promise) throw new Error(`the code of version ${from.name} is not loaded`);
    const report = { unknownFields: [], foldCase: false };
    const object = foreign ? foreign.toStorage(foreign.decode(tree, report)) : code.decode(tree, report);
    code.setDefaults(object);
    return object;
  }

  #codeInUse(): VersionCode {
    if (!this.#code) throw new Error(`${this.#resource.names.plural}: the code of the storage version is not loaded`);
    return this.#code;
  }
}

/** Text around the mark, without the comma that came with it; behind it there nearly always is one. */
function takeOut(text: string, index: number): { readonly before: string; readonly behind: string } {
  const end = index + MARK.length;
  if (text[end] === ',') return { before: text.slice(0, index), behind: text.slice(end + 1) };
  return { before: text.slice(0, text[index - 1] === ',' ? index - 1 : index), behind: text.slice(end) };
}
