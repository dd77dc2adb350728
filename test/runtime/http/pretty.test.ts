// Who gets JSON laid out, and how it looks.
import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { indentJson, wantsPretty } from '../../../runtime/http/pretty.ts';

const test = suite('pretty JSON');

const RULE: readonly (readonly [agent: string | undefined, parameter: string | null, want: boolean])[] = [
  ['curl/8.5.0', null, true],
  ['curl', null, true],
  ['Wget/1.21', null, true],
  ['Mozilla/5.0 (X11)', null, true],
  ['kubectl/v1.35.2 (linux/amd64)', null, false],
  ['Go-http-client/2.0', null, false],
  ['xcurl/8', null, false],
  ['mozilla/5.0', null, false],
  [undefined, null, false],
  ['', null, false],
  ['curl/8.5.0', 'false', false],
  ['curl/8.5.0', '0', false],
  ['curl/8.5.0', 'x', false],
  ['curl/8.5.0', '', true],
  ['kubectl', 'true', true],
  ['kubectl', '1', true],
  ['kubectl', '', false],
];
for (const [agent, parameter, want] of RULE) {
  test(`${agent ?? 'no agent'} with pretty=${parameter} is ${want ? 'laid out' : 'compact'}`, () => {
    assert.is(wantsPretty(agent, parameter), want);
  });
}

const indent = (json: string): string => indentJson(Buffer.from(json)).toString();

test('the line break at the end goes', () => {
  assert.is(indent('{"a":1}\n'), '{\n  "a": 1\n}');
});

test('empty objects and lists stay on their line', () => {
  assert.is(indent('{"a":{},"b":[],"c":[{}]}'), '{\n  "a": {},\n  "b": [],\n  "c": [\n    {}\n  ]\n}');
});

test('numbers and escapes stay as they are', () => {
  const text = '{"big":9007199254740993,"one":1.0,"text":"\\u003ca\\" {[:,]}"}';
  assert.is(indent(text), '{\n  "big": 9007199254740993,\n  "one": 1.0,\n  "text": "\\u003ca\\" {[:,]}"\n}');
});

test('it is what JSON.stringify lays out, for any value and from any layout', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const want = JSON.stringify(value, null, 2);
      assert.is(indent(JSON.stringify(value)), want);
      assert.is(indent(want), want);
      assert.is(indent(JSON.stringify(value, null, '\t')), want);
    }),
  );
});

test('a string that does not end is no endless loop', () => {
  assert.is(indent('{"a\\'), '{\n  "a\\');
});

test.run();
