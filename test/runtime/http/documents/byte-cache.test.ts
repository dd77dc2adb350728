// Bytes kept within a limit.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { ByteCache } from '../../../../runtime/http/documents/byte-cache.ts';

const bytes = (size: number) => async () => Buffer.alloc(size);
const test = suite('byte cache');

test('the one used longest ago goes first', async () => {
  const cache = new ByteCache(10);
  for (const key of ['a', 'b', 'c']) await cache.keep(key, bytes(3));
  assert.ok(cache.get('a'));
  await cache.keep('d', bytes(3));
  assert.equal(
    ['a', 'b', 'c', 'd'].filter((key) => cache.get(key) !== undefined),
    ['a', 'c', 'd'],
  );
});

test('what would fill more than half is answered and not kept', async () => {
  const cache = new ByteCache(10);
  assert.is((await cache.keep('large', bytes(6))).length, 6);
  assert.is(cache.get('large'), undefined);
});

test('two who ask for the same wait for one making', async () => {
  const cache = new ByteCache(10);
  let made = 0;
  const make = async () => {
    made++;
    return Buffer.alloc(1);
  };
  const [first, second] = await Promise.all([cache.keep('a', make), cache.keep('a', make)]);
  assert.is(first, second);
  assert.is(made, 1);
});

test('a failure is not kept', async () => {
  const cache = new ByteCache(10);
  const failing = async () => {
    throw new Error('no');
  };
  await cache.keep('a', failing).then(
    () => assert.unreachable(),
    (error: Error) => assert.is(error.message, 'no'),
  );
  assert.is((await cache.keep('a', bytes(2))).length, 2);
});

test.run();
