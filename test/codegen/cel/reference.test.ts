// What kube-apiserver 1.37.2 said of expressions, recorded: errors of compiling, values (of a messageExpression), and messages of
// rules that failed on an object. The rules stood on `spec` of a CustomResourceDefinition with the fields below.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type CelEnvironment, type CelField, compileExpression } from '../../../codegen/cel/compile-expression.ts';
import { describeFailure } from '../../../codegen/cel/diagnostics.ts';
import { celFieldName } from '../../../codegen/cel/escape-name.ts';
import { CelError } from '../../../runtime/cel/errors.ts';
import { ruleErrorMessage } from '../../../runtime/cel/rule-message.ts';
import {
  BOOL,
  BYTES,
  type CelType,
  DOUBLE,
  DURATION,
  DYN,
  INT,
  listOf,
  mapOf,
  objectOf,
  STRING,
  TIMESTAMP,
} from '../../../runtime/cel/types.ts';
import recorded from './reference.json' with { type: 'json' };
import { runCompiled } from './run-expression.ts';

const SPEC: Readonly<Record<string, CelType>> = {
  i: INT,
  ni: INT,
  d: DOUBLE,
  s: STRING,
  b: BOOL,
  ios: DYN,
  ts: TIMESTAMP,
  date: TIMESTAMP,
  dur: DURATION,
  by: BYTES,
  l: listOf(STRING),
  set: { kind: 'list', element: STRING, listType: 'set' },
  m: mapOf(STRING, INT),
  o: objectOf('selfType.o'),
  any: objectOf('selfType.any'),
  'a-b': INT,
  in: INT,
  nums: listOf(DOUBLE),
};

const fieldsOf = (types: Readonly<Record<string, CelType>>): ReadonlyMap<string, CelField> =>
  new Map(Object.entries(types).map(([property, type]) => [celFieldName(property), { property, type }]));
const OBJECTS: ReadonlyMap<string, ReadonlyMap<string, CelField>> = new Map([
  ['selfType', fieldsOf(SPEC)],
  ['selfType.o', fieldsOf({ x: INT, s: STRING })],
  ['selfType.any', fieldsOf({})],
]);
const env: CelEnvironment = { variables: [{ name: 'self', type: objectOf('selfType') }], types: { fields: (name) => OBJECTS.get(name) } };

const self = {
  i: 5,
  ni: null,
  d: 1.5,
  s: 'abc',
  b: true,
  ios: 'x',
  ts: '2020-01-02T03:04:05.5+01:00',
  date: '2020-01-02',
  dur: '1h30m',
  by: 'aGk=',
  l: ['a', 'b'],
  set: ['a', 'b'],
  m: { a: 1 },
  o: {},
  any: { z: 1 },
  nums: [1, 2.5],
};

/** What is another here, and why. */
const EXCEPTIONS: ReadonlyMap<string, string> = new Map([
  ['in', 'ANTLR goes on behind the first error'],
  ['a.in', 'ANTLR goes on behind the first error'],
  ['){', 'ANTLR goes on behind the first error'],
  ['cel.bind(x, 1, x == 1)', 'cel.bind() is ours in addition'],
]);

/** A message, or the text of the failed compilation. */
function outcome(rule: string, wanted: CelType, values: unknown): string {
  const compiled = compileExpression(rule, { ...env, resultType: wanted });
  if (!compiled.ok) return describeFailure(rule, compiled.errors);
  const result = runCompiled(compiled, env, { self: values });
  if ('error' in result) return ruleErrorMessage(new CelError(result.error), rule);
  return result.value === false ? `failed rule: ${rule}` : result.value === true ? 'ok' : String(result.value);
}

const reference = suite('expressions of the reference');

function compare(cases: readonly (readonly string[])[], ours: (expression: string) => string): void {
  const wrong = cases.flatMap(([expression = '', wanted]) => {
    if (EXCEPTIONS.has(expression)) return [];
    const text = ours(expression);
    return text === wanted ? [] : [`${expression}\n  is    ${text}\n  wants ${wanted}`];
  });
  assert.is(wrong.join('\n'), '');
  assert.ok(cases.length > 50);
}

reference('compile or are refused in the same words', () => {
  compare(recorded.compile, (rule) => {
    const compiled = compileExpression(rule, { ...env, resultType: BOOL });
    return compiled.ok ? 'ok' : describeFailure(rule, compiled.errors);
  });
});

reference('have the same values', () => {
  compare(recorded.values, (expression) => outcome(expression, STRING, self));
});

reference('fail in the same words', () => {
  compare(recorded.failures, (rule) => outcome(rule, BOOL, self));
});

reference.run();
