// The LMDB file: revisions in db `rev` (record.ts), two numbers in db `meta`. LMDB is opened so that a batch's promise comes after its data
// and then its meta page are synced (`overlappingSync: false`; never noSync or noMetaSync).
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, statSync, writeSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Database, RootDatabase } from 'lmdb';
import { CorruptError, UnavailableError } from '../errors.ts';
import type { Entry } from '../history.ts';
import { checkFile } from './file-check.ts';
import { decodeEntry, decodeValue, revisionKeys } from './record.ts';

const FILE = 'store.mdb';
const FORMAT_FILE = 'FORMAT';
const FORMAT = 'kindsmith store, format 1\n';
const COMPACT_REVISION = 'compactRevision';
/** Fills pages to the end, and refuses a key that is not the last. lmdb takes it in place of a version, but its types do not say so. */
const APPEND = { append: true } as unknown as number;

/** Values as they are, and read where lmdb has them, until the next read; it would make a buffer of its own for each. */
const lentBytes = { encode: (bytes: Buffer): Buffer => bytes, decode: (bytes: Buffer): Buffer => bytes };
const REVISION_DB = { encoding: 'binary' as const, encoder: lentBytes, keyEncoder: revisionKeys };

/**
 * A batch's promises come when it is synced. Batches are ours: with its own, lmdb makes a promise that nobody can hear when it rejects (on a
 * full disk). All that is written in one turn of the event loop is then one transaction, begun at its end, however much it is.
 */
const BATCHING = { overlappingSync: false, eventTurnBatching: false, txnStartThreshold: Number.MAX_SAFE_INTEGER };

/** What one flush makes durable, all of it or nothing. */
export interface Batch {
  /** Encoded records in revision order, and their revisions. */
  readonly records: readonly Buffer[];
  readonly revisions: readonly number[];
  readonly removed: readonly number[];
  readonly compactRevision: number | undefined;
}

export class Revisions {
  readonly file: string;
  readonly #env: RootDatabase<string, string>;
  readonly #revisions: Database<Buffer, number>;
  readonly #meta: Database<string, string>;

  /** Opens the file of a directory, or makes a new one. Throws CorruptError when a file that was there is cut off, damaged or gone. */
  constructor(dir: string) {
    this.file = join(dir, FILE);
    const isNew = !existsSync(join(dir, FORMAT_FILE));
    if (!isNew) this.#assertFormat(dir);
    // Loaded here and not above: it takes 30 ms, which a server on etcd need not spend; and a bundle breaks its search for its binary.
    const { open } = createRequire(import.meta.url)('lmdb') as typeof import('lmdb');
    this.#env = open({ path: this.file, maxDbs: 2, encoding: 'string', ...BATCHING });
    this.#revisions = this.#env.openDB('rev', REVISION_DB);
    this.#meta = this.#env.openDB('meta', { encoding: 'string' });
    if (isNew) writeFormat(dir);
  }

  get compactRevision(): number {
    return Number(this.#meta.get(COMPACT_REVISION) ?? 0);
  }

  /** Every revision in the file, in order, without its value. Throws CorruptError for the first damaged one. */
  *readAll(): Generator<Entry> {
    let read = 0;
    try {
      for (const { key, value } of this.#revisions.getRange({ start: 0 })) {
        read++;
        yield decodeEntry(value, key);
      }
    } catch (error) {
      throw error instanceof CorruptError
        ? new CorruptError(`${this.file}: ${error.message}`)
        : new CorruptError(`${this.file} is damaged behind ${read} records`, { cause: error });
    }
    const { entryCount } = this.#revisions.getStats() as { entryCount: number };
    if (read !== entryCount) throw new CorruptError(`${this.file} is damaged: ${read} of ${entryCount} records can be read`);
  }

  /** The value of one revision. Throws CorruptError. */
  readValue(key: string, revision: number): Buffer {
    const record = this.#revisions.get(revision);
    if (!record) throw new CorruptError(`${this.file}: the value of ${JSON.stringify(key)} at revision ${revision} is missing`);
    return decodeValue(record, revision);
  }

  /** Resolves when the batch is synced; throws UnavailableError when none of it was written. */
  async write({ records, revisions, removed, compactRevision }: Batch): Promise<void> {
    const promises: Promise<boolean>[] = [];
    for (let i = 0; i < records.length; i++) {
      const record = records[i];
      if (record) add(promises, this.#revisions.put(revisions[i] ?? 0, record, APPEND));
    }
    for (const revision of removed) add(promises, this.#revisions.remove(revision));
    if (compactRevision !== undefined) add(promises, this.#meta.put(COMPACT_REVISION, String(compactRevision)));
    // LMDB answers the writes of one turn with one promise, or with a few; each must be heard, or its failure ends the process.
    const results = await Promise.allSettled(promises);
    const failed = results.find((result) => result.status === 'rejected');
    if (failed) throw new UnavailableError(await describeFailure(failed.reason), { cause: failed.reason });
    const refused = results.findIndex((result, i) => i < records.length && result.status === 'fulfilled' && !result.value);
    if (refused >= 0) throw new UnavailableError(`the store can not write: ${this.file} has revisions that it should not have`);
  }

  async close(): Promise<void> {
    await this.#env.close();
  }

  #assertFormat(dir: string): void {
    const format = readFileSync(join(dir, FORMAT_FILE), 'utf8');
    if (format !== FORMAT) throw new CorruptError(`${join(dir, FORMAT_FILE)} names a format that this version does not know`);
    if (!existsSync(this.file))
      throw new CorruptError(`${this.file} is missing, though ${FORMAT_FILE} beside it says that there was a store`);
    if (statSync(this.file).size === 0) throw new CorruptError(`${this.file} is cut off: it is empty`);
    checkFile(this.file);
  }
}

/** Neighbours share their promise, so comparing with the last one finds nearly all repetitions. */
function add(promises: Promise<boolean>[], promise: Promise<boolean>): void {
  if (promises.at(-1) !== promise) promises.push(promise);
}

/** LMDB gives the cause of a failed commit as a promise of its own, which rejects and has to be heard too. */
async function describeFailure(reason: unknown): Promise<string> {
  const commitError = (reason as { commitError?: Promise<unknown> }).commitError;
  const cause = await Promise.resolve(commitError).then(
    () => reason,
    (error: unknown) => error,
  );
  return `the store can not write: ${cause instanceof Error ? cause.message : String(cause)}`;
}

/** From now on an absent or empty file is damage, not a new store; so the file's own directory entry is made durable first. */
function writeFormat(dir: string): void {
  const file = openSync(join(dir, FORMAT_FILE), 'w', 0o600);
  writeSync(file, FORMAT);
  fsyncSync(file);
  closeSync(file);
  const folder = openSync(dir, 'r');
  fsyncSync(folder);
  closeSync(folder);
}
