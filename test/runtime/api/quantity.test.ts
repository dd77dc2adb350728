// Quantities: the reference's texts, and arithmetic that is exact.
import * as fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import {
  addQuantities,
  canonicalQuantity,
  compareQuantities,
  findQuantityFault,
  formatQuantity,
  parseQuantity,
} from '../../../runtime/api/quantity.ts';
import { VOCABULARY } from './reference-vocabulary.ts';

const test = suite('quantity');

test('texts are answered as by the reference', () => {
  for (const { text, answer, error } of VOCABULARY.quantities) {
    if (error !== undefined) assert.throws(() => canonicalQuantity(text), error, text);
    else assert.is(canonicalQuantity(text), answer, text);
  }
});

const SUFFIXES = ['n', 'u', 'm', '', 'k', 'M', 'G', 'T', 'P', 'E', 'Ki', 'Mi', 'Gi', 'Ti', 'e3', 'E-2', 'e0'];
const quantity = fc
  .tuple(fc.constantFrom('', '-', '+'), fc.nat(99_999), fc.nat(999), fc.constantFrom(...SUFFIXES))
  .map(([sign, whole, fraction, suffix]) => `${sign}${whole}.${fraction}${suffix}`);

/** Value as billionths of billionths, by plain multiplication. */
function rational(text: string): bigint {
  const [, sign, whole = '', fraction = '', suffix = ''] = /^([+-]?)(\d*)\.?(\d*)(.*)$/.exec(text) ?? [];
  const decimal: Record<string, number> = { n: -9, u: -6, m: -3, '': 0, k: 3, M: 6, G: 9, T: 12, P: 15, E: 18, e3: 3, 'E-2': -2, e0: 0 };
  const binary: Record<string, bigint> = { Ki: 1n << 10n, Mi: 1n << 20n, Gi: 1n << 30n, Ti: 1n << 40n };
  const digits = BigInt(whole + fraction) * (binary[suffix] ?? 1n);
  const power = (decimal[suffix] ?? 0) - fraction.length + 18;
  return (sign === '-' ? -1n : 1n) * digits * 10n ** BigInt(power);
}

test('the canonical form keeps the value, but for parts finer than a billionth', () => {
  fc.assert(
    fc.property(quantity, (text) => {
      const value = parseQuantity(text);
      assert.ok(value);
      const exact = rational(text);
      const rounded = value.nanos * 10n ** 9n;
      const error = rounded - exact;
      assert.ok(exact >= 0n ? error >= 0n && error < 10n ** 9n : error <= 0n && error > -(10n ** 9n), text);
      assert.is(parseQuantity(formatQuantity(value))?.nanos, value.nanos, text);
      assert.is(parseQuantity(canonicalQuantity(text))?.nanos, value.nanos, text);
      assert.is(canonicalQuantity(canonicalQuantity(text)), canonicalQuantity(text), text);
    }),
  );
});

test('order and sum are those of the values', () => {
  fc.assert(
    fc.property(quantity, quantity, (left, right) => {
      const a = parseQuantity(left);
      const b = parseQuantity(right);
      assert.ok(a && b);
      assert.is(compareQuantities(left, right), a.nanos < b.nanos ? -1 : a.nanos > b.nanos ? 1 : 0);
      assert.is(addQuantities(a, b).nanos, a.nanos + b.nanos);
    }),
  );
});

test('faults have words', () => {
  assert.is(findQuantityFault('1'), undefined);
  assert.is(findQuantityFault('1K'), "unable to parse quantity's suffix");
  assert.is(findQuantityFault('1e99999999'), "unable to parse quantity's suffix");
  assert.match(findQuantityFault('x') ?? '', 'quantities must match');
});

test.run();
