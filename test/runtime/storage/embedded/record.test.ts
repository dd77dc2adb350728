// A record gives back what was put in, and any flipped bit of it is noticed.
import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { decodeEntry, decodeValue, encodeRecord, revisionKeys } from '../../../../runtime/storage/embedded/record.ts';
import { CorruptError } from '../../../../runtime/storage/errors.ts';

const anyEntry = fc.record({
  key: fc.string({ unit: 'grapheme' }),
  revision: fc.maxSafeNat(),
  createRevision: fc.maxSafeNat(),
  deleted: fc.boolean(),
  stamp: fc.constantFrom(undefined, 'a', '7'.repeat(64)),
  deadline: fc.maxSafeNat(),
  value: fc.uint8Array().map((bytes) => Buffer.from(bytes)),
  before: fc.constant(undefined),
});

const test = suite('records');

test('come back as they were', () => {
  fc.assert(
    fc.property(anyEntry, (entry) => {
      const record = encodeRecord(entry);
      assert.equal(decodeEntry(record, entry.revision), { ...entry, value: undefined });
      assert.ok(decodeValue(record, entry.revision).equals(entry.value));
    }),
  );
});

test('show any flipped bit, and another place', () => {
  fc.assert(
    fc.property(anyEntry, fc.nat(), (entry, where) => {
      const record = encodeRecord(entry);
      const bit = where % (record.length * 8);
      record.writeUInt8(record.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
      assert.throws(
        () => decodeEntry(record, entry.revision),
        (error: Error) => error instanceof CorruptError,
      );
      assert.throws(
        () => decodeValue(encodeRecord(entry), (entry.revision + 1) % 2 ** 32),
        (error: Error) => error instanceof CorruptError,
      );
    }),
  );
});

test('lie in the order of their revisions', () => {
  const encode = (revision: number): Buffer => {
    const key = Buffer.alloc(8);
    assert.is(revisionKeys.writeKey(revision, key, 0), 8);
    return key;
  };
  fc.assert(
    fc.property(fc.maxSafeNat(), fc.maxSafeNat(), (a, b) => {
      assert.is(revisionKeys.readKey(encode(a), 0), a);
      assert.is(Buffer.compare(encode(a), encode(b)), Math.sign(a - b));
    }),
  );
});

test.run();
