// Laws of emitted code over every shipped kind and anything that JSON can say: no input but a wrong type is thrown at, and what comes
// out is a fixed point.
import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parseJson } from '../../runtime/api/json.ts';
import { stringifyJson } from '../../runtime/api/json-stringify.ts';
import type { JsonObject, JsonValue } from '../../runtime/api/object.ts';
import { toTree } from '../../runtime/api/object.ts';
import type { Structure, VersionCode } from '../../runtime/api/resource.ts';
import { DecodeTypeError } from '../../runtime/api/resource.ts';
import { loadShippedCode } from '../support/shipped-code.ts';
import { shippedModel } from '../support/shipped-model.ts';

const find = await loadShippedCode();
const plurals = (await shippedModel()).resources.map((resource) => resource.names.plural);
const codes = new Map(await Promise.all(plurals.map(async (plural) => [plural, await find(plural)] as const)));

const scalar = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('', 'a', 'Always', '100m', '1Gi', '2020-01-01T00:00:00Z', 'YQ==', 'a/b', 'A_', '10.0.0.1') },
  { weight: 3, arbitrary: fc.constantFrom(0, 1, 80, -1, 1.5, 2 ** 31, 9007199254740993n) },
  { weight: 1, arbitrary: fc.constantFrom(true, false, null) },
) as fc.Arbitrary<JsonValue>;

/** A value that mostly fits the structure, and now and then does not. */
function anyValue(
  structure: Structure | undefined,
  depth: number,
  names: (place: Structure) => readonly string[],
): fc.Arbitrary<JsonValue> {
  if (structure === undefined || depth > 7) return scalar;
  const wrong = { weight: 1, arbitrary: fc.constantFrom<JsonValue>(null, 5, 'x', [], {}, [[]], { a: null }) };
  return fc.oneof(wrong, { weight: 30, arbitrary: fitting(structure, depth, names) });
}

function fitting(structure: Structure, depth: number, names: (place: Structure) => readonly string[]): fc.Arbitrary<JsonValue> {
  if (structure.type === 'list') return fc.array(anyValue(structure.items, depth + 1, names), { maxLength: 3 });
  if (structure.type === 'map')
    return fc.dictionary(fc.constantFrom('a', 'b/c', '__proto__', 'K'), anyValue(structure.field('a'), depth + 1, names), { maxKeys: 3 });
  if (structure.type !== 'struct') return scalar;
  const known = names(structure);
  return fc.subarray([...known, 'unknownField'], { maxLength: Math.min(8, known.length + 1) }).chain((chosen) => {
    const fields = Object.fromEntries(chosen.map((name) => [name, anyValue(structure.field(name), depth + 1, names)]));
    return fc.record(fields) as fc.Arbitrary<JsonObject>;
  });
}

/** All field names of the model: a structure does not list its own. */
const fieldNames = [
  ...new Set(
    [...(await shippedModel()).types.values()].flatMap(({ schema }) =>
      schema.kind === 'struct' ? schema.fields.map((field) => field.name) : [],
    ),
  ),
];
const cache = new Map<Structure, readonly string[]>();
const namesOf = (place: Structure): readonly string[] => {
  const known = cache.get(place) ?? fieldNames.filter((name) => place.field(name) !== undefined);
  cache.set(place, known);
  return known;
};

const report = () => ({ unknownFields: [] as string[], foldCase: true });
const admit = (code: VersionCode, tree: JsonValue) => {
  const object = code.decode(tree, report());
  code.setDefaults(object);
  return object;
};

const test = suite('laws of emitted code');

for (const [plural, code] of codes) {
  test(`${plural}: anything is decoded or refused in words; decode and defaults are fixed points; nothing else throws`, () => {
    fc.assert(
      fc.property(anyValue(code.structure, 0, namesOf), (tree) => {
        let object: ReturnType<typeof admit>;
        try {
          object = admit(code, tree);
        } catch (error) {
          assert.instance(error, DecodeTypeError, String((error as Error).stack));
          return;
        }
        const text = stringifyJson(toTree(object));
        code.setDefaults(object);
        assert.is(stringifyJson(toTree(object)), text, 'defaults twice');
        const again = report();
        // A zero that a default computes (the target of port 0, which is refused) is dropped by decoding, and computed again.
        const stored = code.decode(parseJson(Buffer.from(text)).tree, again);
        code.setDefaults(stored);
        assert.is(stringifyJson(toTree(stored)), text, 'read back');
        assert.equal(again.unknownFields, []);
        for (const error of [
          ...code.check(object),
          ...code.rules(object, undefined, { now: 0 }),
          ...code.rules(object, object, { now: 0 }),
        ]) {
          assert.type(error.field, 'string');
          assert.type(error.detail, 'string');
        }
        assert.is(code.cells(object, { now: 0 }).length > 0, true);
        code.fieldValues(object);
        assert.is(stringifyJson(toTree(object)), text, 'pure');
      }),
      { numRuns: 100 },
    );
  });
}

test.run();
