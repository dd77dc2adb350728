// Functions of our own that definitions call: label selectors and JSON texts.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { json } from '../../../runtime/cel/libraries/json.ts';
import { labels } from '../../../runtime/cel/libraries/labels.ts';
import type { CelLibrary } from '../../../runtime/cel/library.ts';

const test = suite('own functions of CEL');
const budget = { charge: () => undefined };

function call(library: CelLibrary, name: string, ...args: readonly unknown[]): unknown {
  const overload = library.overloads.find((one) => one.name === name);
  assert.ok(overload, name);
  return (overload.run as (...all: readonly unknown[]) => unknown)(budget, ...args);
}

const app = { matchLabels: { app: 'a' } };
const expression = (operator: string, values?: readonly string[]): object => ({
  matchExpressions: [{ key: 'app', operator, ...(values && { values }) }],
});

const usable: readonly (readonly [selector: object, fine: boolean])[] = [
  [app, true],
  [{}, true],
  [{ matchLabels: { 'a b': 'c' } }, false],
  [{ matchLabels: { a: 'b c' } }, false],
  [expression('In', ['a']), true],
  [expression('In'), false],
  [expression('Exists', ['a']), false],
  [expression('DoesNotExist'), true],
  [expression('Gt', ['1']), false],
  [expression('NotIn', ['b c']), false],
];
for (const [selector, fine] of usable)
  test(`isLabelSelector ${JSON.stringify(selector)}`, () => assert.is(call(labels, 'isLabelSelector', selector), fine));

const taken: readonly (readonly [selector: object, labels: object | undefined, takes: boolean])[] = [
  [app, { app: 'a', more: 'x' }, true],
  [app, { app: 'b' }, false],
  [app, undefined, false],
  [{ matchLabels: { toString: 'x' } }, {}, false],
  [expression('In', ['a', 'b']), { app: 'b' }, true],
  [expression('NotIn', ['a']), {}, true],
  [expression('NotIn', ['a']), { app: 'a' }, false],
  [expression('Exists'), { app: '' }, true],
  [expression('DoesNotExist'), { app: '' }, false],
];
for (const [selector, own, takes] of taken)
  test(`selects ${JSON.stringify([selector, own])}`, () =>
    assert.is(call(labels, 'selects', selector, own === undefined ? {} : { labels: own }), takes));

test('jsonFault and jsonObjectFault speak as Go', () => {
  assert.is(call(json, 'jsonFault', '[1]'), '');
  assert.is(call(json, 'jsonFault', '{'), 'unexpected end of JSON input');
  assert.is(call(json, 'jsonObjectFault', 'null'), '');
  assert.is(call(json, 'jsonObjectFault', '[]'), 'json: cannot unmarshal array into Go value of type map[string]interface {}');
  assert.is(call(json, 'jsonObjectFault', 'x'), "invalid character 'x' looking for beginning of value");
});

test.run();
