// The table of libraries, and functions that the recorded cases of the reference do not reach: our own, and merged lists.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { libraries } from '../../../runtime/cel/libraries.ts';
import { createBudget, createServices } from '../../../runtime/cel/runtime.ts';
import { parseTimestamp } from '../../../runtime/cel/time.ts';
import { type CelType, typeParams } from '../../../runtime/cel/types.ts';
import { addMerged, equalUnordered } from '../../../runtime/cel/unordered.ts';

const overloads = libraries.flatMap((library) => library.overloads);
const services = createServices(() => Date.parse('2026-01-10T12:00:00Z'));
const budget = createBudget(services);

const table = suite('libraries');

table('no two overloads have the same id, and none the same signature', () => {
  const text = (type: CelType): string => `${type.kind}${'name' in type ? type.name : ''}(${typeParams(type).map(text).join()})`;
  const ids = overloads.map(({ id }) => id);
  const signatures = overloads.map(({ name, member, params }) => `${name} ${member} ${params.map(text).join()}`);
  const twice = (list: readonly string[]): string[] => list.filter((item, index) => list.indexOf(item) !== index);
  assert.equal(twice(ids), []);
  assert.equal(
    twice(signatures).filter((signature) => !signature.startsWith('_[')),
    [],
  );
});

table('type names belong to one library', () => {
  const names = libraries.flatMap((library) => Object.keys(library.types ?? {}));
  assert.is(new Set(names).size, names.length);
});

table('age() is what kubectl prints', () => {
  const age = overloads.find(({ id }) => id === 'age_timestamp')?.run as (budget: unknown, value: unknown) => string;
  const cases: readonly (readonly [string, string])[] = [
    ['2026-01-10T11:59:30Z', '30s'],
    ['2026-01-10T11:56:57Z', '3m3s'],
    ['2026-01-10T10:00:00Z', '120m'],
    ['2026-01-10T07:30:00Z', '4h30m'],
    ['2026-01-08T00:00:00Z', '2d12h'],
    ['2025-12-01T12:00:00Z', '40d'],
    ['2026-01-11T12:00:00Z', '<invalid>'],
  ];
  for (const [time, wanted] of cases) assert.is(age(budget, parseTimestamp(time)), wanted, time);
  const ofText = overloads.find(({ id }) => id === 'age_string')?.run as (budget: unknown, value: string) => string;
  assert.is(ofText(budget, 'yesterday'), '<unknown>');
});

table('set lists compare and add without order', () => {
  assert.is(equalUnordered(['a', 'b'], ['b', 'a'], [null, budget]), true);
  assert.is(equalUnordered(['a', 'b'], ['a', 'c'], [null, budget]), false);
  assert.equal(addMerged(['a', 'b'], ['c', 'a'], [null, budget]), ['a', 'b', 'c']);
  assert.equal(addMerged([1, '1'], [1], [null, budget]), [1, '1']);
});

table('map lists compare and add by their keys', () => {
  const left = [
    { name: 'a', port: 1 },
    { name: 'b', port: 2 },
  ];
  const right = [
    { port: 3, name: 'b' },
    { name: 'c', port: 4 },
  ];
  assert.equal(addMerged(left, right, [['name'], budget]), [left[0], right[0], right[1]]);
  assert.is(equalUnordered(left, [...left].reverse(), [['name'], budget]), true);
  assert.is(equalUnordered(left, right, [['name'], budget]), false);
  assert.equal(addMerged([{}], [{ name: null }], [['name'], budget]), [{ name: null }]);
});

table.run();
