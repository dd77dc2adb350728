// How a revision lies in the file: key = the revision, 8 bytes big endian; value =
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

/** Reads a record; the entry's value is a part of the record's own bytes. Throws CorruptError, which names the key as far as it can be read. */
export function decodeRecord(record: Buffer, revision: number): Entry {
  if (record.length < HEADER || record.readUInt32BE(0) !== sumOf(record, revision)) {
    throw new CorruptError(`the stored value of ${describeKey(record)} at revision ${revision} is damaged (its checksum does not match)`);
  }
  const keyEnd = HEADER + record.readUInt32BE(22);
  const stampEnd = keyEnd + record.readUInt8(5);
  return {
    key: record.toString('utf8', HEADER, keyEnd),
    revision,
    createRevision: record.readDoubleBE(6),
    deleted: (record.readUInt8(4) & DELETED) !== 0,
    stamp: stampEnd === keyEnd ? undefined : record.toString('latin1', keyEnd, stampEnd),
    deadline: record.readDoubleBE(14),
    value: record.subarray(stampEnd),
    before: undefined,
  };
}

/** A revision as LMDB key: ordered as numbers are. */
export function encodeRevision(revision: number): Buffer {
  const key = Buffer.allocUnsafe(8);
  key.writeUInt32BE(Math.floor(revision / 2 ** 32), 0);
  key.writeUInt32BE(revision >>> 0, 4);
  return key;
}

export function decodeRevision(key: Buffer): number {
  return key.readUInt32BE(0) * 2 ** 32 + key.readUInt32BE(4);
}

function sumOf(record: Buffer, revision: number): number {
  return crc32(record.subarray(4), revision >>> 0);
}

function describeKey(record: Buffer): string {
  const end = record.length < HEADER ? 0 : HEADER + record.readUInt32BE(22);
  return end > HEADER && end <= record.length ? JSON.stringify(record.toString('utf8', HEADER, end)) : 'an unknown key';
}
