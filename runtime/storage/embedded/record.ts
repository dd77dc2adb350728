// How a revision lies in the file. Bytes that lmdb lends are longer than their `length` says, so every slice here has an end.
// The format: key = the revision, 8 bytes big endian; value =
//   0 u32 CRC-32 of the bytes from 4 on, begun with the revision, so that a record in another's place is found too
//   4 u8  flags (DELETED)        5 u8  length of the stamp        6 f64 create revision        14 f64 deadline, ms since the epoch, 0: none
//  22 u32 length of the key     26 key in UTF-8, stamp, value
import { crc32 } from 'node:zlib';
import { CorruptError } from '../errors.ts';
import type { Entry } from '../history.ts';

const HEADER = 26;
const DELETED = 1;

/** The record of a revision, ready to be written. */
export function encodeRecord(entry: Entry): Buffer {
  const { key, value, stamp = '' } = entry;
  const keyLength = Buffer.byteLength(key);
  if (stamp.length > 0xff) throw new RangeError(`a stamp of ${stamp.length} characters is too long`);
  const record = Buffer.allocUnsafe(HEADER + keyLength + stamp.length + (value?.length ?? 0));
  record.writeUInt8(entry.deleted ? DELETED : 0, 4);
  record.writeUInt8(stamp.length, 5);
  record.writeDoubleBE(entry.createRevision, 6);
  record.writeDoubleBE(entry.deadline, 14);
  record.writeUInt32BE(keyLength, 22);
  record.write(key, HEADER, keyLength === key.length ? 'latin1' : 'utf8');
  record.write(stamp, HEADER + keyLength, 'latin1');
  if (value) record.set(value, HEADER + keyLength + stamp.length);
  record.writeUInt32BE(sumOf(record, entry.revision), 0);
  return record;
}

/** Reads a record but for its value. Throws CorruptError, which names the key as far as it can be read. */
export function decodeEntry(record: Buffer, revision: number): Entry {
  assertWhole(record, revision);
  const keyEnd = HEADER + record.readUInt32BE(22);
  const stampEnd = keyEnd + record.readUInt8(5);
  return {
    key: record.toString('utf8', HEADER, keyEnd),
    revision,
    createRevision: record.readDoubleBE(6),
    deleted: (record.readUInt8(4) & DELETED) !== 0,
    stamp: stampEnd === keyEnd ? undefined : record.toString('latin1', keyEnd, stampEnd),
    deadline: record.readDoubleBE(14),
    value: undefined,
    before: undefined,
  };
}

/** A copy of a record's value. Throws CorruptError. */
export function decodeValue(record: Buffer, revision: number): Buffer {
  assertWhole(record, revision);
  return Buffer.from(record.subarray(HEADER + record.readUInt32BE(22) + record.readUInt8(5), record.length));
}

/** Revisions as LMDB keys, 8 bytes, ordered as numbers are; in the form of lmdb's option `keyEncoder`. */
export const revisionKeys = {
  writeKey(revision: number, target: Buffer, position: number): number {
    target.writeUInt32BE(Math.floor(revision / 2 ** 32), position);
    return target.writeUInt32BE(revision >>> 0, position + 4);
  },
  readKey(source: Buffer, start: number): number {
    return source.readUInt32BE(start) * 2 ** 32 + source.readUInt32BE(start + 4);
  },
};

function assertWhole(record: Buffer, revision: number): void {
  if (record.length >= HEADER && record.readUInt32BE(0) === sumOf(record, revision)) return;
  throw new CorruptError(`the stored value of ${describeKey(record)} at revision ${revision} is damaged (its checksum does not match)`);
}

function sumOf(record: Buffer, revision: number): number {
  return crc32(record.subarray(4, record.length), revision >>> 0);
}

function describeKey(record: Buffer): string {
  const end = record.length < HEADER ? 0 : HEADER + record.readUInt32BE(22);
  return end > HEADER && end <= record.length ? JSON.stringify(record.toString('utf8', HEADER, end)) : 'an unknown key';
}
