// JSON patch and merge patch: the RFCs' examples, the reference's leniencies, and that nothing is changed in place.
import * as fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { applyJsonPatch, parseJsonPatch } from '../../../runtime/api/json-patch.ts';
import { applyMergePatch } from '../../../runtime/api/merge-patch.ts';
import type { JsonValue } from '../../../runtime/api/object.ts';
import { parseMergePatch, parseStrategicMergePatch } from '../../../runtime/api/patch-body.ts';
import { StatusError } from '../../../runtime/api/status.ts';

const test = suite('json-patch');
const GENERIC = 'the server rejected our request due to an error in our request';
const patch = (tree: JsonValue, text: string): JsonValue => applyJsonPatch(tree, parseJsonPatch(Buffer.from(text)));

function refusal(run: () => unknown): string {
  try {
    run();
    return 'taken';
  } catch (error) {
    return error instanceof StatusError ? `${error.code} ${error.message}` : String(error);
  }
}

const taken: readonly (readonly [tree: JsonValue, patch: string, want: JsonValue])[] = [
  [{ a: 1 }, '[{"op":"add","path":"/b","value":2}]', { a: 1, b: 2 }],
  [{ a: 1 }, '[{"op":"replace","path":"/b","value":2}]', { a: 1, b: 2 }],
  [{ a: 1 }, '[{"op":"add","path":"/b"}]', { a: 1, b: null }],
  [{ a: [1, 3] }, '[{"op":"add","path":"/a/1","value":2}]', { a: [1, 2, 3] }],
  [{ a: [1] }, '[{"op":"add","path":"/a/-","value":2}]', { a: [1, 2] }],
  [{ a: [1] }, '[{"op":"add","path":"/a/-1","value":2}]', { a: [1, 2] }],
  [{ a: [1, 2] }, '[{"op":"remove","path":"/a/-1"}]', { a: [1] }],
  [{ a: [1] }, '[{"op":"add","path":"/a/01","value":2}]', { a: [1, 2] }],
  [{ a: { 'b/c': 1, 'd~e': 2 } }, '[{"op":"remove","path":"/a/b~1c"},{"op":"replace","path":"/a/d~0e","value":3}]', { a: { 'd~e': 3 } }],
  [{ a: 1 }, '[{"op":"move","from":"/a","path":"/b"}]', { b: 1 }],
  [{ a: { b: 1 } }, '[{"op":"copy","from":"/a","path":"/c"},{"op":"add","path":"/c/d","value":2}]', { a: { b: 1 }, c: { b: 1, d: 2 } }],
  [{ a: { b: 1, c: 2 } }, '[{"op":"test","path":"/a","value":{"c":2,"b":1}}]', { a: { b: 1, c: 2 } }],
  [{}, '[{"op":"test","path":"/zz","value":null}]', {}],
  [{}, '[{"op":"test","path":"/zz"}]', {}],
  [{ a: 1 }, '[{"op":"replace","path":"","value":{"b":2}}]', { b: 2 }],
  [{ a: 1 }, '[]', { a: 1 }],
  [{ a: 1 }, 'null', { a: 1 }],
];

test('operations that the reference takes', () => {
  for (const [tree, text, want] of taken) {
    const before = JSON.stringify(tree);
    assert.equal(patch(tree, text), want, text);
    assert.is(JSON.stringify(tree), before);
  }
});

const refused: readonly (readonly [tree: JsonValue, patch: string, want: string])[] = [
  [{ a: 1 }, '[{"op":"remove","path":"/b"}]', `422 ${GENERIC}`],
  [{ a: 1 }, '[{"op":"test","path":"/a","value":2}]', `422 ${GENERIC}`],
  [{ a: 1 }, '[{"op":"add","path":"/b/c","value":2}]', `422 ${GENERIC}`],
  [{ a: 1 }, '[{"op":"replace","path":"/b/c","value":2}]', `422 ${GENERIC}`],
  [{ a: 1 }, '[{"op":"foo","path":"/a"}]', `422 ${GENERIC}`],
  [{ a: 1 }, '[{"op":"ADD","path":"/a"}]', `422 ${GENERIC}`],
  [{ a: 1 }, '[{"op":"toString","path":"/a"}]', `422 ${GENERIC}`],
  [{ a: 1 }, '[{"path":"/a"}]', `422 ${GENERIC}`],
  [{ a: 1 }, '[{"op":"add","path":"a","value":1}]', `422 ${GENERIC}`],
  [{ a: 1 }, '[{"op":"add","path":"","value":{}}]', `422 ${GENERIC}`],
  [{ a: 1 }, '[{"op":"remove","path":""}]', `422 ${GENERIC}`],
  [{ a: 1 }, '[{"op":"move","from":"/zz","path":"/b"}]', `422 ${GENERIC}`],
  [{ a: { b: 1 } }, '[{"op":"move","from":"/a","path":"/a/b"}]', `422 ${GENERIC}`],
  [{ a: [1] }, '[{"op":"add","path":"/a/5","value":2}]', `422 ${GENERIC}`],
  [{ a: [1] }, '[{"op":"remove","path":"/a/7"}]', `422 ${GENERIC}`],
  [{ a: [1] }, '[{"op":"replace","path":"/a/x","value":2}]', `422 ${GENERIC}`],
  [{}, '{"op":"add"}', '400 error decoding patch: json: cannot unmarshal object into Go value of type []handlers.jsonPatchOp'],
  [{}, '[1]', '400 error decoding patch: json: cannot unmarshal number into Go value of type handlers.jsonPatchOp'],
  [{}, '[', '400 invalid JSON patch'],
  [{}, '', '400 invalid JSON patch'],
];

test('operations that the reference refuses, all in one text', () => {
  for (const [tree, text, want] of refused)
    assert.is(
      refusal(() => patch(tree, text)),
      want,
      text,
    );
});

test('operations and copied bytes are capped', () => {
  const many = `[${Array(10_001).fill('{"op":"test","path":"/a","value":1}').join(',')}]`;
  assert.is(
    refusal(() => patch({ a: 1 }, many)),
    '413 Request entity too large: The allowed maximum operations in a JSON patch is 10000, got 10001',
  );
  const copies = Array.from({ length: 20 }, (_, at) => `{"op":"copy","from":"/d","path":"/d/${at}"}`);
  assert.is(
    refusal(() => patch({ d: { x: 'x'.repeat(200_000) } }, `[${copies.join(',')}]`)),
    `422 ${GENERIC}`,
  );
});

test('patches never reach a prototype', () => {
  const added = patch({}, '[{"op":"add","path":"/__proto__","value":{"polluted":1}}]') as Record<string, unknown>;
  assert.equal(Object.keys(added), ['__proto__']);
  assert.is(
    refusal(() => patch({}, '[{"op":"add","path":"/constructor/prototype/polluted","value":1}]')),
    `422 ${GENERIC}`,
  );
  const merged = applyMergePatch({}, JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}'));
  assert.equal(Object.keys(merged as object), ['__proto__', 'constructor']);
  assert.is(({} as { polluted?: number }).polluted, undefined);
});

// RFC 7386, appendix A.
const merges: readonly (readonly [target: JsonValue, patch: JsonValue, want: JsonValue])[] = [
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

test('merge patch does what its RFC says', () => {
  for (const [target, change, want] of merges) assert.equal(applyMergePatch(target, change), want, JSON.stringify([target, change]));
});

const json = fc.letrec<{ tree: JsonValue }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom<JsonValue>(null, true, 1, 'x'),
    fc.array(tie('tree'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('a', 'b', 'c'), tie('tree'), { noNullPrototype: true }),
  ),
})).tree;

test('merging twice is merging once, and merging into nothing leaves no null members', () => {
  fc.assert(
    fc.property(json, json, (target, change) => {
      const before = JSON.stringify([target, change]);
      const once = applyMergePatch(target, change);
      assert.equal(applyMergePatch(once, change), once);
      assert.is(JSON.stringify([target, change]), before);
      const fresh = applyMergePatch(undefined, change);
      assert.equal(applyMergePatch(fresh, fresh), fresh);
      assert.equal(applyMergePatch(target, {}), typeof target === 'object' && target !== null && !Array.isArray(target) ? target : {});
    }),
  );
});

test('bodies that are no patch', () => {
  const merge = (text: string) => refusal(() => parseMergePatch(Buffer.from(text)));
  assert.is(merge('[]'), '400 error decoding patch: json: cannot unmarshal array into Go value of type map[string]interface {}');
  assert.is(merge('null'), '400 Invalid JSON Patch');
  assert.is(merge('{'), '400 invalid JSON patch');
  const strategic = (text: string) => refusal(() => parseStrategicMergePatch(Buffer.from(text)));
  assert.is(strategic('[]'), '400 json: cannot unmarshal array into Go value of type map[string]interface {}');
  assert.is(strategic('null'), 'taken');
  assert.equal(parseMergePatch(Buffer.from('{"a":1,"a":2}')).duplicates, ['a']);
});

test.run();
