// The wire format by itself: what is written is read, the lengths are right, and no bytes whatever throw anything but a CodecError.

import { BinaryReader, WireType } from '@bufbuild/protobuf/wire';
import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { CodecError } from '../../../runtime/api/codec.ts';
import { ProtobufReader } from '../../../runtime/api/codec-protobuf-reader.ts';
import { ProtobufWriter } from '../../../runtime/api/codec-protobuf-writer.ts';
import { loadShippedMessages } from '../../support/protobuf-messages.ts';

const test = suite('protobuf on the wire');
const int64 = fc.oneof(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }), fc.integer().map(BigInt), fc.maxSafeInteger().map(BigInt));
const toNumber = (value: bigint): number | bigint => (Number.isSafeInteger(Number(value)) ? Number(value) : value);

test('int64: every value, as another implementation reads it', () => {
  fc.assert(
    fc.property(int64, (value) => {
      const writer = new ProtobufWriter();
      writer.int(8, toNumber(value));
      const bytes = writer.finish();
      const other = new BinaryReader(bytes);
      assert.equal(other.tag(), [1, WireType.Varint]);
      assert.is(String(other.int64()), String(value));
      const reader = new ProtobufReader(bytes);
      assert.is(reader.key(), 8);
      assert.is(reader.int64(), toNumber(value));
      assert.not.ok(reader.more());
    }),
  );
});

test('int32 is cut to 32 bits, as in Go', () => {
  fc.assert(
    fc.property(int64, (value) => {
      const writer = new ProtobufWriter();
      writer.int(8, toNumber(value));
      const reader = new ProtobufReader(writer.finish());
      reader.key();
      assert.is(reader.int32(), Number(BigInt.asIntN(32, value)));
    }),
  );
});

test('strings, bytes, numbers and flags, through messages inside messages of any size', () => {
  const value = fc.record({
    text: fc.string({ unit: 'binary', maxLength: 5000 }),
    bytes: fc.uint8Array({ maxLength: 3000 }),
    double: fc.double(),
    flag: fc.boolean(),
  });
  fc.assert(
    fc.property(value, fc.integer({ min: 1, max: 2 ** 29 - 1 }), ({ text, bytes, double, flag }, number) => {
      const writer = new ProtobufWriter();
      const start = writer.size;
      writer.string(number * 8 + 2, text);
      writer.base64(18, Buffer.from(bytes).toString('base64'));
      writer.double(25, double);
      writer.bool(32, flag);
      writer.close(10, start);
      const reader = new ProtobufReader(writer.finish());
      assert.is(reader.key(), 10);
      reader.message((inner) => {
        assert.is(inner.key(), 32);
        assert.is(inner.bool(), flag);
        assert.is(inner.key(), 25);
        assert.ok(Object.is(inner.double(), double));
        assert.is(inner.key(), 18);
        assert.is(inner.base64(), Buffer.from(bytes).toString('base64'));
        assert.is(inner.key(), number * 8 + 2);
        assert.is(inner.string(), Buffer.from(text).toString());
        assert.not.ok(inner.more());
      }, undefined);
      assert.not.ok(reader.more());
    }),
  );
});

test('unknown fields of every type are passed over', () => {
  const bytes = Buffer.from('08 01 11 0102030405060708 1a 02 6162 23 08 01 2b 2c 24 2d 01020304 30 07'.replaceAll(' ', ''), 'hex');
  const reader = new ProtobufReader(bytes);
  let found = 0;
  while (reader.more()) {
    const key = reader.key();
    if (key === 48) found = reader.varint();
    else reader.other(key, 'Some', { 6: 'Six' });
  }
  assert.is(found, 7);
});

test('messages inside messages have a limit', () => {
  const deep = (reader: ProtobufReader, depth: number): number => {
    while (reader.more()) {
      reader.key();
      reader.message(deep, depth + 1);
    }
    return depth;
  };
  const writer = new ProtobufWriter();
  for (let level = 0; level < 100_000; level++) writer.close(10, 0);
  assert.throws(
    () => deep(new ProtobufReader(writer.finish()), 0),
    (error: unknown) => error instanceof CodecError,
  );
});

test('a message that failed leaves nothing behind', async () => {
  const { codec } = await loadShippedMessages();
  const object = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a' } };
  const before = codec.encode(object);
  assert.throws(() => codec.encode({ ...object, data: { a: 1 } }));
  assert.equal(codec.encode(object), before);
});

test('bytes of any kind: decoded, or a CodecError', async () => {
  const { codec, kinds } = await loadShippedMessages();
  const type = fc.constantFrom(...kinds, { apiVersion: 'v1', kind: 'DeleteOptions' });
  const seal = (bytes: Uint8Array, { apiVersion, kind }: { apiVersion: string; kind: string }): Buffer => {
    const writer = new ProtobufWriter();
    writer.raw(18, bytes);
    const start = writer.size;
    writer.string(18, kind);
    writer.string(10, apiVersion);
    writer.close(10, start);
    return Buffer.concat([Buffer.from('k8s\0'), writer.finish()]);
  };
  const decode = (bytes: Buffer): void => {
    try {
      codec.decode(bytes, { apiVersion: 'v1', kind: 'Pod' });
    } catch (error) {
      assert.instance(error, CodecError);
    }
  };
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), type, (bytes, of) => decode(seal(bytes, of))),
    { numRuns: 2000 },
  );
  fc.assert(fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => decode(Buffer.concat([Buffer.from('k8s\0'), bytes]))));
  const whole = codec.encode({
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: 'a', labels: { a: 'b' }, creationTimestamp: '2026-01-01T00:00:00Z' },
    spec: { containers: [{ name: 'c', image: 'i', resources: { limits: { cpu: '1' } }, readinessProbe: { httpGet: { port: 80 } } }] },
  });
  const change = fc.tuple(fc.nat(whole.length - 1), fc.nat(255));
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), fc.nat(whole.length), (changes, length) => {
      const bytes = Buffer.from(whole.subarray(0, length));
      for (const [at, byte] of changes) if (at < length) bytes[at] = byte;
      decode(bytes);
    }),
    { numRuns: 3000 },
  );
});

test('keys of maps: any name, in the order of their bytes', async () => {
  const { codec } = await loadShippedMessages();
  const data = JSON.parse('{"b":"1","10":"2","9":"3","__proto__":"4","constructor":"5","\\uffee":"6","\\ud83d\\ude00":"7"}') as Record<
    string,
    string
  >;
  const bytes = codec.encode({ apiVersion: 'v1', kind: 'ConfigMap', metadata: {}, data });
  const again = (codec.decode(bytes).tree as { data: Record<string, string> }).data;
  assert.equal(Object.entries(again).sort(), Object.entries(data).sort());
  const at = ['10', '9', '__proto__', 'b', 'constructor', '\uffee', '\u{1f600}'].map((key) =>
    bytes.indexOf(`\x0a${String.fromCharCode(Buffer.byteLength(key))}${key}\x12`),
  );
  assert.equal(
    at,
    [...at].sort((a, b) => a - b),
  );
  assert.ok(at.every((place) => place > 0));
});

test.run();
