// The run-time budget: expressions that would run or grow for ever stop, and say so in the reference's words.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { compileExpression } from '../../../codegen/cel/compile-expression.ts';
import type { CelBudget } from '../../../runtime/cel/budget.ts';
import { CelBudgetError, CelError } from '../../../runtime/cel/errors.ts';
import { ruleErrorMessage } from '../../../runtime/cel/rule-message.ts';
import { celRuntime, createBudget, createServices, evaluate } from '../../../runtime/cel/runtime.ts';
import { DYN, listOf, STRING } from '../../../runtime/cel/types.ts';
import { EMPTY } from './run-expression.ts';

const services = createServices();
const variables = [
  { name: 'list', type: listOf(STRING) },
  { name: 'text', type: STRING },
  { name: 'any', type: DYN },
];

function start(source: string, budget: CelBudget, values: { list?: unknown; text?: string; any?: unknown } = {}): unknown {
  const compiled = compileExpression(source, { ...EMPTY, variables });
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.errors));
  const run = new Function('cel', 'b', 'list', 'text', 'any', `return ${compiled.js}`);
  return evaluate(budget, () => run(celRuntime, budget, values.list, values.text, values.any) as unknown);
}

function failure(run: () => unknown): CelError {
  try {
    run();
  } catch (error) {
    if (error instanceof CelError) return error;
    throw error;
  }
  throw new Error('did not fail');
}

const long = Array.from({ length: 2000 }, (_, index) => `item ${index}`);
const deep = (levels: number): string => (levels === 0 ? 'true' : `list.all(x${levels}, ${deep(levels - 1)})`);
const doubled = (levels: number): string =>
  levels === 0 ? 'size(s0) > 0' : `cel.bind(s${levels - 1}, s${levels} + s${levels}, ${doubled(levels - 1)})`;

/** Each would take hours, or all memory. */
const ENDLESS: readonly (readonly [string, string])[] = [
  ['nested loops', deep(20)],
  ['a text that doubles', `cel.bind(s60, text, ${doubled(60)})`],
  ['a list that doubles', `cel.bind(s60, list, ${doubled(60)})`],
  ['comparing long texts', 'list.all(a, list.all(b, text + a != text + b + "x"))'],
  ['comparing long lists', 'list.all(a, any == any.map(x, x))'],
  ['searching lists', 'list.all(a, list.exists_one(b, a + "!" in list) == false)'],
  ['an absorbed error', 'list.all(a, list.all(b, list.all(c, int(a) == 1 || false))) || true'],
  ['regular expressions', 'list.exists(a, text.matches("(a+)+" + a + "$"))'],
  ['maps', 'list.all(a, list.transformMap(k, v, v).size() > 0)'],
];

const budget = suite('the budget of expressions');

for (const [name, source] of ENDLESS) {
  budget(`${name} stop`, () => {
    const values = { list: long, text: 'a'.repeat(20_000), any: long };
    assert.instance(
      failure(() => start(source, createBudget(services, { perCall: 200_000 }), values)),
      CelBudgetError,
    );
  });
}

budget('each call has its limit, all calls have one together', () => {
  const spend = (units: number): string => `lists.range(${units}).all(x, true)`;
  const shared = createBudget(services, { perObject: 100_000, perCall: 60_000 });
  assert.is(start(spend(2_000), shared), true);
  const first = failure(() => start(spend(30_000), shared));
  assert.is(first.message, 'operation cancelled: actual cost limit exceeded');
  assert.is(
    ruleErrorMessage(first, ' some.rule '),
    "'operation cancelled: actual cost limit exceeded': no further validation rules will be run due to call cost exceeds limit for rule: some.rule",
  );
  const second = failure(() => start(spend(12_000), shared));
  assert.is(
    ruleErrorMessage(second, 'rule'),
    'validation failed due to running out of cost budget, no further validation rules will be run',
  );
  assert.ok(shared.remaining <= 0);
});

budget('what is left after a call is left for the next', () => {
  const fresh = createBudget(services, { perObject: 1000 });
  const before = fresh.remaining;
  start('list.all(x, true)', fresh, { list: ['a', 'b'] });
  const once = before - fresh.remaining;
  assert.ok(once > 0 && once < 20, `cost ${once}`);
  start('list.all(x, true)', fresh, { list: ['a', 'b'] });
  assert.is(before - fresh.remaining, 2 * once);
});

budget.run();
