// Trees and checked trees of cel-go, dumped: ours are the same, or the expression stands in a table.
import { tests as checking } from '@bufbuild/cel-spec/testdata/checking.js';
import { tests as comprehension } from '@bufbuild/cel-spec/testdata/comprehension.js';
import { tests as conformance } from '@bufbuild/cel-spec/testdata/conformance.js';
import { tests as parsing } from '@bufbuild/cel-spec/testdata/parsing.js';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { Diagnostics } from '../../../codegen/cel/diagnostics.ts';
import { parse } from '../../../codegen/cel/parser.ts';
import { byKind, debugString } from './debug-string.ts';

type Case = { readonly original: { readonly expr: string }; readonly ast?: string };
type Suite = { readonly name: string; readonly suites?: readonly Suite[]; readonly tests?: readonly Case[] };

function* casesOf({ suites = [], tests = [] }: Suite): Generator<Case> {
  yield* tests;
  for (const each of suites) yield* casesOf(each);
}

/** The dumps were made without optionals, cel.bind() and macros of two variables: those expressions have another tree here. */
const OTHER_MACROS =
  /\.bind\(|\.optMap\(|\.optFlatMap\(|\.transform|(all|exists|exists_one|existsOne)\(\w+, *\w+,|\w\.existsOne\(\w+, *\w+,/;

const trees = suite('trees');

trees('are those of cel-go', () => {
  const wrong: string[] = [];
  let compared = 0;
  for (const { original, ast } of [parsing, checking, comprehension, conformance].flatMap((each) => [
    ...casesOf(each as unknown as Suite),
  ])) {
    if (ast === undefined || OTHER_MACROS.test(original.expr)) continue;
    const parsed = parse(original.expr, new Diagnostics(original.expr));
    const ours = parsed === undefined ? 'no tree' : debugString(parsed, byKind);
    compared++;
    if (ours !== ast) wrong.push(`${original.expr}\n  ${ours}\n  ${ast}`);
  }
  assert.is(wrong.join('\n'), '');
  assert.ok(compared > 2000, `only ${compared} compared`);
});

trees.run();
