// 64-bit arithmetic against BigInt.
import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { CelError } from '../../../runtime/cel/errors.ts';
import * as int from '../../../runtime/cel/integers.ts';
import { compareNumbers, type Integer, integer } from '../../../runtime/cel/values.ts';

const arithmetic = suite('64-bit integers');

const near = (center: bigint): fc.Arbitrary<bigint> => fc.bigInt({ min: center - 3n, max: center + 3n });
const clamp =
  (min: bigint, max: bigint) =>
  (value: bigint): bigint =>
    value < min ? min : value > max ? max : value;

/** Values where something happens: near zero, near the safe integers, near the limits, anywhere. */
const ints = fc
  .oneof(
    near(0n),
    near(2n ** 53n),
    near(-(2n ** 53n)),
    near(2n ** 63n),
    near(-(2n ** 63n)),
    near(2n ** 31n),
    fc.bigInt(int.MIN_INT, int.MAX_INT),
  )
  .map(clamp(int.MIN_INT, int.MAX_INT));
const uints = fc.oneof(near(0n), near(2n ** 53n), near(2n ** 64n), fc.bigInt(0n, int.MAX_UINT)).map(clamp(0n, int.MAX_UINT));

type Operation = (a: Integer, b: Integer) => Integer;
type Exact = (a: bigint, b: bigint) => bigint;

/** The result, as text; an error where the exact one does not fit. */
function outcome(run: () => Integer): string {
  try {
    const value = run();
    const canonical =
      typeof value === 'bigint' ? !Number.isSafeInteger(Number(value)) : Number.isSafeInteger(value) && !Object.is(value, -0);
    return canonical ? String(value) : `not canonical: ${value}`;
  } catch (error) {
    if (error instanceof CelError) return 'error';
    throw error;
  }
}

const fits = (value: bigint, min: bigint, max: bigint): string => (value < min || value > max ? 'error' : String(value));

const CASES: readonly (readonly [string, Operation, Exact])[] = [
  ['add', int.addInt, (a, b) => a + b],
  ['subtract', int.subtractInt, (a, b) => a - b],
  ['multiply', int.multiplyInt, (a, b) => a * b],
];

for (const [name, run, exact] of CASES) {
  arithmetic(`${name} is exact or an error`, () => {
    fc.assert(
      fc.property(ints, ints, (a, b) => {
        assert.is(
          outcome(() => run(integer(a), integer(b))),
          fits(exact(a, b), int.MIN_INT, int.MAX_INT),
        );
      }),
    );
  });
}

arithmetic('division and remainder are towards zero; by zero is an error', () => {
  fc.assert(
    fc.property(ints, ints, (a, b) => {
      const wanted = (exact: Exact): string => (b === 0n ? 'error' : fits(exact(a, b), int.MIN_INT, int.MAX_INT));
      assert.is(
        outcome(() => int.divideInt(integer(a), integer(b))),
        wanted((x, y) => x / y),
      );
      const overflow = a === int.MIN_INT && b === -1n;
      const remainder = outcome(() => int.moduloInt(integer(a), integer(b)));
      assert.is(remainder, overflow ? 'error' : wanted((x, y) => x % y));
    }),
  );
});

arithmetic('unsigned arithmetic is exact or an error', () => {
  const cases: readonly (readonly [Operation, Exact])[] = [
    [int.addUint, (a, b) => a + b],
    [int.subtractUint, (a, b) => a - b],
    [int.multiplyUint, (a, b) => a * b],
  ];
  fc.assert(
    fc.property(uints, uints, fc.constantFrom(...cases), (a, b, [run, exact]) => {
      assert.is(
        outcome(() => run(integer(a), integer(b))),
        fits(exact(a, b), 0n, int.MAX_UINT),
      );
    }),
  );
});

arithmetic('integers have an exact order, whatever they are stored in', () => {
  fc.assert(
    fc.property(ints, ints, (a, b) => {
      assert.is(Math.sign(compareNumbers(integer(a), integer(b))), a < b ? -1 : Number(a > b));
    }),
  );
});

arithmetic('text and integer convert back and forth', () => {
  fc.assert(
    fc.property(ints, uints, (a, b) => {
      assert.is(String(int.parseInt64(String(a))), String(a));
      assert.is(String(int.parseUint64(String(b))), String(b));
    }),
  );
  for (const text of ['', ' 1', '1 ', '0x1', '1.0', '9223372036854775808', '-9223372036854775809', '1'.repeat(10_000)]) {
    assert.throws(() => int.parseInt64(text), /type conversion error from 'string' to 'int'/);
  }
});

arithmetic.run();
