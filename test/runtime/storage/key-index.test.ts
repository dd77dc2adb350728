// The ordered map agrees with a sorted array, whatever is put in and taken out.
import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { KeyIndex } from '../../../runtime/storage/key-index.ts';
import { compareKeys } from '../../../runtime/storage/key-order.ts';

const byBytes = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));

function scanAll(index: KeyIndex<number>, range: { prefix: string; after?: string }): [string, number][] {
  const found: [string, number][] = [];
  index.scan(range, (key, value) => found.push([key, value]) > 0);
  return found;
}

const test = suite('key index');

test('compares keys as their UTF-8 bytes compare', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
      assert.is(Math.sign(compareKeys(a, b)), Math.sign(byBytes(a, b)));
    }),
  );
  for (const [a, b] of [
    ['\uffee', '😀'],
    ['\ue000', '𐀀'],
    ['a', 'a\u0000'],
    ['é', 'z'],
  ] as const) {
    assert.is(Math.sign(compareKeys(a, b)), Math.sign(byBytes(a, b)), `${a} and ${b}`);
  }
});

test('agrees with a sorted array', () => {
  const key = fc.oneof(
    fc.string({ unit: fc.constantFrom('a', 'b', '/', '\uffee', '😀'), maxLength: 5 }),
    fc.integer({ min: 0, max: 3000 }).map(String),
  );
  const operation = fc.record({ key, kind: fc.constantFrom('set', 'set', 'set', 'delete', 'scan', 'count'), after: key });
  fc.assert(
    fc.property(fc.array(operation, { maxLength: 400 }), (operations) => {
      const index = new KeyIndex<number>();
      const model = new Map<string, number>();
      const inRange = (prefix: string, after?: string): string[] =>
        [...model.keys()].filter((one) => one.startsWith(prefix) && (after === undefined || byBytes(one, after) > 0)).sort(byBytes);
      for (const [i, { key: name, kind, after }] of operations.entries()) {
        if (kind === 'set') {
          index.set(name, i);
          model.set(name, i);
        } else if (kind === 'delete') {
          assert.is(index.delete(name), model.delete(name));
        } else if (kind === 'scan') {
          const range = { prefix: name.slice(0, 2), after };
          assert.equal(
            scanAll(index, range).map(([found]) => found),
            inRange(range.prefix, after),
          );
        } else {
          assert.is(index.count({ prefix: name.slice(0, 1) }), inRange(name.slice(0, 1)).length);
          assert.is(index.count({ prefix: name.slice(0, 1), after }), inRange(name.slice(0, 1), after).length);
        }
        assert.is(index.get(name), model.get(name));
      }
      assert.equal(
        scanAll(index, { prefix: '' }),
        [...model].sort(([a], [b]) => byBytes(a, b)),
      );
      assert.is(index.size, model.size);
    }),
  );
});

test('keeps the order through many chunks, however the keys come', () => {
  const names = Array.from({ length: 5000 }, (_, i) => `/things/${String((i * 7919) % 5000).padStart(5, '0')}`);
  const index = new KeyIndex<number>();
  for (const [i, name] of names.entries()) {
    index.set(name, i);
    if (i % 700 === 0) index.count({ prefix: '/' });
  }
  const sorted = [...names].sort();
  const keys = (): string[] => scanAll(index, { prefix: '/things/' }).map(([key]) => key);
  assert.equal(keys(), sorted);
  for (const name of names.slice(0, 4000)) index.delete(name);
  assert.equal(keys(), names.slice(4000).sort());
  assert.is(index.count({ prefix: '/things/' }), 1000);
  assert.is(index.count({ prefix: '/things/', after: '/thingz' }), 0);
  let seen = 0;
  index.scan({ prefix: '' }, () => ++seen < 3);
  assert.is(seen, 3);
});

test.run();
