// JSON Merge Patch: the examples of RFC 7386, and the order of members in what was merged.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { applyMergePatch } from '../../../runtime/api/merge-patch.ts';
import type { JsonValue } from '../../../runtime/api/object.ts';

const test = suite('merge patch');

/** RFC 7386, appendix A: original, patch, result. */
const CASES: readonly (readonly [JsonValue, JsonValue, JsonValue])[] = [
  [{ a: 'b' }, { a: 'c' }, { a: 'c' }],
  [{ a: 'b' }, { b: 'c' }, { a: 'b', b: 'c' }],
  [{ a: 'b' }, { a: null }, {}],
  [{ a: 'b', b: 'c' }, { a: null }, { b: 'c' }],
  [{ a: ['b'] }, { a: 'c' }, { a: 'c' }],
  [{ a: 'c' }, { a: ['b'] }, { a: ['b'] }],
  [{ a: { b: 'c' } }, { a: { b: 'd', c: null } }, { a: { b: 'd' } }],
  [{ a: [{ b: 'c' }] }, { a: [1] }, { a: [1] }],
  [
    ['a', 'b'],
    ['c', 'd'],
    ['c', 'd'],
  ],
  [{ a: 'b' }, ['c'], ['c']],
  [{ a: 'foo' }, null, null],
  [{ a: 'foo' }, 'bar', 'bar'],
  [{ e: null }, { a: 1 }, { e: null, a: 1 }],
  [[1, 2], { a: 'b', c: null }, { a: 'b' }],
  [{}, { a: { bb: { ccc: null } } }, { a: { bb: {} } }],
];

for (const [target, patch, result] of CASES) {
  test(`${JSON.stringify(target)} and ${JSON.stringify(patch)}`, () => assert.equal(applyMergePatch(target, patch), result));
}

test('what is merged has its members in the order of their names, what is not keeps its own', () => {
  const merged = applyMergePatch({ kind: 'K', data: { z: 1, b: 2 }, metadata: { uid: 'u', name: 'n' } }, { data: { c: 3 } });
  assert.is(JSON.stringify(merged), '{"data":{"b":2,"c":3,"z":1},"kind":"K","metadata":{"uid":"u","name":"n"}}');
});

test('__proto__ is a member like others', () => {
  const merged = applyMergePatch(JSON.parse('{"__proto__":{"a":1}}'), JSON.parse('{"__proto__":{"b":2}}'));
  assert.is(JSON.stringify(merged), '{"__proto__":{"a":1,"b":2}}');
});

test.run();
