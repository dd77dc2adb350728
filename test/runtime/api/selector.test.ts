// Selectors: the reference's verdicts, matching, and that text and requirements are two forms of one thing.
import * as fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { formatFieldError } from '../../../runtime/api/field-error.ts';
import { parseFieldSelector } from '../../../runtime/api/field-selector.ts';
import { parseLabelSelector } from '../../../runtime/api/label-selector.ts';
import { toLabelSelector, validateLabelSelector } from '../../../runtime/api/label-selector-object.ts';
import {
  exactFieldValue,
  exactLabelValue,
  formatFieldSelector,
  formatLabelSelector,
  matchesFields,
  matchesLabels,
  NOTHING,
} from '../../../runtime/api/selector.ts';
import { VOCABULARY } from './reference-vocabulary.ts';

const test = suite('selector');

function errorOf(parse: () => unknown): string | null {
  try {
    parse();
    return null;
  } catch (error) {
    return (error as Error).message;
  }
}

test('label selectors are taken and refused as by the reference', () => {
  for (const { selector, error } of VOCABULARY.labelSelectors) {
    assert.is(
      errorOf(() => parseLabelSelector(selector)),
      error,
      JSON.stringify(selector),
    );
  }
});

test('field selectors are taken and refused as by the reference', () => {
  for (const { selector, error } of VOCABULARY.fieldSelectors) {
    if (error?.startsWith('field label not supported')) continue;
    assert.is(
      errorOf(() => parseFieldSelector(selector)),
      error,
      JSON.stringify(selector),
    );
  }
});

const labels = { app: 'web', tier: '3', empty: '', __proto__x: 'a' };
const matching: readonly (readonly [selector: string, matches: boolean])[] = [
  ['', true],
  ['app', true],
  ['!app', false],
  ['nope', false],
  ['!nope', true],
  ['app=web', true],
  ['app==db', false],
  ['app!=db', true],
  ['nope!=db', true],
  ['nope=', false],
  ['empty=', true],
  ['app in (db,web)', true],
  ['app notin (db,web)', false],
  ['nope notin (a)', true],
  ['nope in (a)', false],
  ['tier>2', true],
  ['tier>3', false],
  ['tier<4,app=web', true],
  ['app>1', false],
  ['nope<1', false],
  ['toString', false],
  ['app,tier,!toString', true],
];

test('requirements match labels', () => {
  for (const [selector, matches] of matching) assert.is(matchesLabels(parseLabelSelector(selector), labels), matches, selector);
  assert.is(matchesLabels(parseLabelSelector('a'), undefined), false);
  assert.is(matchesLabels(NOTHING, labels), false);
});

test('an index is asked only where one value is demanded', () => {
  assert.is(exactLabelValue(parseLabelSelector('app=web,tier'), 'app'), 'web');
  assert.is(exactLabelValue(parseLabelSelector('app in (web)'), 'app'), 'web');
  assert.is(exactLabelValue(parseLabelSelector('app in (web,db)'), 'app'), undefined);
  assert.is(exactLabelValue(parseLabelSelector('app!=web'), 'app'), undefined);
  assert.is(exactFieldValue(parseFieldSelector('a=b,c!=d'), 'a'), 'b');
  assert.is(exactFieldValue(parseFieldSelector('a=b,c!=d'), 'c'), undefined);
});

test('requirements match fields', () => {
  const selector = parseFieldSelector('spec.nodeName=,status.phase!=Running');
  assert.is(
    matchesFields(selector, () => ''),
    true,
  );
  assert.is(
    matchesFields(selector, (field) => (field === 'spec.nodeName' ? 'n1' : '')),
    false,
  );
  assert.is(
    matchesFields(selector, (field) => (field === 'status.phase' ? 'Running' : '')),
    false,
  );
});

const word = fc.stringMatching(/^[A-Za-z0-9]([-A-Za-z0-9_.]{0,8}[A-Za-z0-9])?$/);
const requirement = fc.oneof(
  word,
  word.map((key) => `!${key}`),
  fc.tuple(word, fc.constantFrom('=', '==', '!='), word).map((parts) => parts.join(' ')),
  fc
    .tuple(word, fc.constantFrom('in', 'notin'), fc.array(word, { minLength: 1, maxLength: 4 }))
    .map(([key, op, values]) => `${key} ${op} (${values.join(' , ')})`),
  fc.tuple(word, fc.constantFrom('<', '>'), fc.nat()).map((parts) => parts.join('')),
);

test('the canonical text of a label selector parses to the same selector', () => {
  fc.assert(
    fc.property(fc.array(requirement, { maxLength: 5 }), (parts) => {
      const selector = parseLabelSelector(parts.join(','));
      assert.equal(parseLabelSelector(formatLabelSelector(selector)), selector);
    }),
  );
});

test('any field value survives text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('=' as const, '!=' as const), (value, operator) => {
      const selector = { requirements: [{ field: 'spec.x', operator, value }] };
      assert.equal(parseFieldSelector(formatFieldSelector(selector)), selector);
    }),
  );
});

test('no text makes the parsers do anything but parse or refuse', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      for (const parse of [parseLabelSelector, parseFieldSelector]) {
        try {
          parse(text);
        } catch (error) {
          assert.is((error as Error).name, 'SelectorError');
        }
      }
    }),
  );
});

test('selector objects', () => {
  const selector = toLabelSelector({
    matchLabels: { app: 'web' },
    matchExpressions: [{ key: 'tier', operator: 'NotIn', values: ['1', '2'] }],
  });
  assert.is(formatLabelSelector(selector), 'app=web,tier notin (1,2)');
  assert.is(matchesLabels(toLabelSelector({}), labels), true);
  assert.is(matchesLabels(toLabelSelector(undefined), labels), false);
  const errors = validateLabelSelector(
    {
      matchExpressions: [
        { key: 'a', operator: 'In', values: [] },
        { key: 'a', operator: 'Exists', values: ['x'] },
        { key: 'a', operator: 'foo' },
      ],
    },
    'spec.selector',
  );
  assert.equal(errors.map(formatFieldError), [
    "spec.selector.matchExpressions[0].values: Required value: must be specified when `operator` is 'In' or 'NotIn'",
    "spec.selector.matchExpressions[1].values: Forbidden: may not be specified when `operator` is 'Exists' or 'DoesNotExist'",
    'spec.selector.matchExpressions[2].operator: Invalid value: "foo": not a valid selector operator',
  ]);
});

test.run();
