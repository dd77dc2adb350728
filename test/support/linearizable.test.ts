// The checker of histories must find what can not be, and take what can.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { findNotLinearizable, type Operation } from './linearizable.ts';

const NEVER = Number.POSITIVE_INFINITY;

/** `w1 0-3` writes 1 between 0 and 3, `r 1-2` reads nothing, `w2 4-` was never answered. */
function parse(text: string): Operation[] {
  return text.split(', ').map((part) => {
    const [, kind, value, called, answered] = /^([rw])(\w*) (\d+)-(\d*)$/.exec(part) ?? [];
    return {
      key: 'k',
      kind: kind === 'w' ? 'write' : 'read',
      value: value === '' ? undefined : value,
      called: Number(called),
      answered: answered === '' ? NEVER : Number(answered),
    };
  });
}

const test = suite('linearizable histories');

for (const [history, isPossible] of [
  ['w1 0-1, r1 2-3', true],
  ['r 0-1, w1 2-3, r1 4-5', true],
  ['w1 0-1, r 2-3', false],
  ['w1 0-9, r 1-2, r1 3-4', true],
  ['w1 0-9, r1 1-2, r 3-4', false],
  ['w1 0-1, w2 2-3, r1 4-5', false],
  ['w1 0-3, w2 0-3, r1 4-5, r1 6-7', true],
  ['w1 0-3, w2 0-3, r1 4-5, r2 6-7', false],
  ['w1 0-3, w2 1-9, r1 4-5, r2 6-7', true],
  ['w1 0-, r 1-2, r1 3-4', true],
  ['w1 0-, r1 1-2, r 3-4', false],
  ['w1 0-, r 5-6', true],
  ['r1 0-1, w1 2-3', false],
] as const) {
  test(`${history}: ${isPossible ? 'can be' : 'can not be'}`, () => {
    assert.equal(findNotLinearizable(parse(history)), isPossible ? [] : ['k']);
  });
}

test('each key is judged alone', () => {
  const [write, read] = parse('w1 0-1, r 2-3');
  if (!write || !read) throw new Error('no history');
  assert.equal(findNotLinearizable([write, { ...read, key: 'other' }]), []);
});

test.run();
