// The store on an etcd, or on what speaks like one: six shapes of calls only (get, list, count, compare-and-put, compare-and-delete, lease
// grant), the ones that kube-apiserver sends, since kine and managed services know no others; and compaction, which those may refuse.
import type { IRequestOp, IResponseOp } from 'etcd3';
import { COMPACTION_INTERVAL_MS } from '../auto-compaction.ts';
import { CompactedError, FutureRevisionError, UnavailableError } from '../errors.ts';
import type { KeyValue, PutOptions, RangeOptions, RangeResult, Store, StoreWatch, WatchOptions, WatchSink, WriteResult } from '../store.ts';
import { createEtcdClient, type EtcdClient, type EtcdClientOptions } from './client.ts';
import { startCompaction } from './compaction.ts';
import { isFutureRevision, toStoreError } from './errors.ts';
import { toInterval, toKeyValue } from './keys.ts';
import { Leases } from './leases.ts';
import { hasOrderedProgress } from './version.ts';
import { EtcdWatchers } from './watchers.ts';

export interface EtcdStoreOptions extends EtcdClientOptions {
  /** What is watched lies below it (the value of --etcd-prefix with a slash behind); other watches cost a stream each. Absent: every key. */
  readonly watchPrefix?: string;
  /** Milliseconds between compactions of etcd (--etcd-compaction-interval); 0: never. Five minutes unless given. */
  readonly compactionIntervalMs?: number;
  readonly log?: { warn(message: string): void };
}

/** etcd holds a whole answer in memory; so does gRPC. */
const PAGE = 10_000;

/** Connects to etcd. Throws UnavailableError when it does not answer, and what `fs` throws when a certificate can not be read. */
export async function openEtcdStore(options: EtcdStoreOptions): Promise<Store> {
  const client = await createEtcdClient(options);
  try {
    const [revision, version] = await Promise.all([readRevision(client), client.version()]);
    return new EtcdStore({ client, options, revision, isOrdered: hasOrderedProgress(version) });
  } catch (error) {
    client.close();
    throw rethrow(error);
  }
}

interface Opened {
  readonly client: EtcdClient;
  readonly options: EtcdStoreOptions;
  readonly revision: number;
  readonly isOrdered: boolean;
}

class EtcdStore implements Store {
  readonly name = 'etcd';
  readonly #client: EtcdClient;
  readonly #leases: Leases;
  readonly #watchers: EtcdWatchers;
  readonly #stopCompaction: () => void;
  readonly #markerKey: string;
  #markerRevision = 0;
  #known = 0;
  #revisionAsked: Promise<number> | undefined;
  #revisionNext: Promise<number> | undefined;
  #closed = false;

  constructor({ client, options, revision, isOrdered }: Opened) {
    const { watchPrefix = '', compactionIntervalMs = COMPACTION_INTERVAL_MS, log } = options;
    this.#client = client;
    this.#leases = new Leases(client);
    this.#markerKey = `${watchPrefix}kindsmith.dev/marker`;
    this.#watchers = new EtcdWatchers({
      client,
      log,
      prefix: watchPrefix,
      markerKey: this.#markerKey,
      fromRevision: revision + 1,
      revision: () => this.revision(),
      knownRevision: () => this.#known,
      writeMarker: isOrdered ? undefined : () => this.#writeMarker(),
    });
    this.#stopCompaction = startCompaction(this, { intervalMs: compactionIntervalMs, log });
  }

  async get(key: string, options: { readonly revision?: number } = {}): Promise<KeyValue | undefined> {
    const { kvs } = await this.#read(() => this.#client.range({ key: Buffer.from(key), revision: options.revision ?? 0 }));
    return kvs[0] && toKeyValue(kvs[0]);
  }

  async range({ prefix, after, limit = Number.POSITIVE_INFINITY, revision }: RangeOptions): Promise<RangeResult> {
    const items: KeyValue[] = [];
    let at = revision ?? 0;
    for (let last = after; ; last = items.at(-1)?.key) {
      const wanted = Math.min(limit - items.length, PAGE);
      const page = await this.#read(() => this.#client.range({ ...toInterval(prefix, last), limit: wanted, revision: at }));
      for (const item of page.kvs) items.push(toKeyValue(item));
      at ||= Number(page.header.revision);
      const remaining = Number(page.count) - page.kvs.length;
      if (remaining <= 0 || page.kvs.length === 0 || items.length >= limit) return { items, revision: at, remaining };
    }
  }

  async count(prefix: string): Promise<{ count: number; revision: number }> {
    const { count, header } = await this.#read(() => this.#client.range({ ...toInterval(prefix), count_only: true }));
    return { count: Number(count), revision: Number(header.revision) };
  }

  async put(key: string, value: Buffer, { ifRevision, ttl }: PutOptions): Promise<WriteResult> {
    const lease = ttl ? await this.#leases.grant(ttl).catch(rethrow) : 0;
    return this.#write(key, ifRevision, { request_put: { key: Buffer.from(key), value, lease } });
  }

  delete(key: string, { ifRevision }: { readonly ifRevision: number }): Promise<WriteResult> {
    return this.#write(key, ifRevision, { request_delete_range: { key: Buffer.from(key) } });
  }

  watch(options: WatchOptions, sink: WatchSink): StoreWatch {
    this.#assertOpen();
    return this.#watchers.add(options, sink);
  }

  /** Calls that wait at the same time share one that begins after all of them. */
  revision(): Promise<number> {
    if (!this.#revisionAsked) {
      this.#revisionAsked = this.#askRevision();
      return this.#revisionAsked;
    }
    this.#revisionNext ??= this.#revisionAsked
      .catch(() => 0)
      .then(() => {
        this.#revisionNext = undefined;
        return this.revision();
      });
    return this.#revisionNext;
  }

  async compact(revision: number): Promise<void> {
    try {
      await this.#read(() => this.#client.compact(revision));
    } catch (error) {
      // Whoever compacted further has done it.
      if (!(error instanceof CompactedError)) throw error;
    }
    this.#watchers.compact(revision);
  }

  async check(): Promise<void> {
    await this.revision();
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    this.#stopCompaction();
    this.#watchers.close();
    this.#client.close();
  }

  async #askRevision(): Promise<number> {
    try {
      const revision = await this.#read(() => readRevision(this.#client));
      this.#known = Math.max(this.#known, revision);
      return revision;
    } finally {
      this.#revisionAsked = undefined;
    }
  }

  async #write(key: string, ifRevision: number, success: IRequestOp): Promise<WriteResult> {
    const bytes = Buffer.from(key);
    const { succeeded, header, responses } = await this.#read(() =>
      this.#client.txn({
        compare: [{ key: bytes, target: 'Mod', result: 'Equal', mod_revision: ifRevision }],
        success: [success],
        failure: [{ request_range: { key: bytes } }],
      }),
    );
    if (succeeded) return { ok: true, revision: Number(header.revision) };
    const current = (responses[0] as IResponseOp).response_range.kvs[0];
    return { ok: false, current: current && toKeyValue(current) };
  }

  /** Writes the marker; answers the revision of a write of it that was made after the call. */
  async #writeMarker(): Promise<number> {
    for (;;) {
      const result = await this.put(this.#markerKey, Buffer.from('{}'), { ifRevision: this.#markerRevision });
      this.#markerRevision = result.ok ? result.revision : (result.current?.revision ?? 0);
      if (result.ok) return result.revision;
    }
  }

  async #read<T>(call: () => Promise<T>): Promise<T> {
    this.#assertOpen();
    try {
      return await call();
    } catch (error) {
      if (isFutureRevision(error)) throw new FutureRevisionError(await readRevision(this.#client).catch(rethrow));
      throw rethrow(error);
    }
  }

  #assertOpen(): void {
    if (this.#closed) throw new UnavailableError('the store is closed');
  }
}

/** A linearizable read of a key that nobody has. */
async function readRevision(client: EtcdClient): Promise<number> {
  const { header } = await client.range({ key: Buffer.from('kindsmith.dev/revision') });
  return Number(header.revision);
}

function rethrow(error: unknown): never {
  throw error instanceof UnavailableError ? error : toStoreError(error);
}
