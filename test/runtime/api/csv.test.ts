// CSV as Go's encoding/csv reads it, with its words.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { CsvError, parseCsv, parseCsvLine } from '../../../runtime/api/csv.ts';

const test = suite('csv');

const RECORDS: readonly (readonly [text: string, records: readonly (readonly string[])[]])[] = [
  ['', []],
  ['a,b', [['a', 'b']]],
  ['a,b\n', [['a', 'b']]],
  ['a,b\r\nc\r\n', [['a', 'b'], ['c']]],
  ['a,,', [['a', '', '']]],
  ['\n\na\n\n', [['a']]],
  ['"a,b",c', [['a,b', 'c']]],
  ['"a ""b""",c', [['a "b"', 'c']]],
  ['"a\nb",c\nd', [['a\nb', 'c'], ['d']]],
  ['"",x', [['', 'x']]],
  [' a , b ', [[' a ', ' b ']]],
];
for (const [text, records] of RECORDS) {
  test(JSON.stringify(text), () => {
    assert.equal(
      parseCsv(text).map(({ fields }) => fields),
      records,
    );
  });
}

test('knows the line on which a record starts', () => {
  assert.equal(
    parseCsv('a\n\n"b\nb"\nc').map(({ line }) => line),
    [1, 3, 5],
  );
});

const FAULTS: readonly (readonly [text: string, message: string])[] = [
  ['tok,"u,id\n', 'parse error on line 1, column 11: extraneous or missing " in quoted-field'],
  ['a,"b', 'parse error on line 1, column 5: extraneous or missing " in quoted-field'],
  ['a\nb"c', 'parse error on line 2, column 2: bare " in non-quoted-field'],
  ['x\n"a\nb', 'record on line 2; parse error on line 3, column 2: extraneous or missing " in quoted-field'],
  ['"a"b', 'parse error on line 1, column 3: extraneous or missing " in quoted-field'],
];
for (const [text, message] of FAULTS) {
  test(`refuses ${JSON.stringify(text)}`, () => {
    assert.throws(
      () => parseCsv(text),
      (error: unknown) => error instanceof CsvError && error.message === message,
    );
  });
}

test('a line of values', () => {
  assert.equal(parseCsvLine('a,"b,c"'), ['a', 'b,c']);
  assert.equal(parseCsvLine(''), []);
});

test.run();
