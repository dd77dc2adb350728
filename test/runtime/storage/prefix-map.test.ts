// A key finds exactly the prefixes that it starts with.
import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { PrefixMap } from '../../../runtime/storage/prefix-map.ts';

const test = suite('prefix map');

test('finds what startsWith finds', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '/'), maxLength: 6 });
  fc.assert(
    fc.property(fc.array(text), fc.array(text), text, (added, removed, key) => {
      const map = new PrefixMap<string>();
      for (const prefix of added) map.add(prefix, prefix);
      for (const prefix of removed) map.remove(prefix, prefix);
      const wanted = new Set(added.filter((prefix) => !removed.includes(prefix) && key.startsWith(prefix)));
      assert.equal(
        map
          .match(key)
          .flatMap((items) => [...items])
          .sort(),
        [...wanted].sort(),
      );
    }),
  );
});

test.run();
