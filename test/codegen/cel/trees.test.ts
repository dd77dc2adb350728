// Trees and checked trees of cel-go, dumped: ours are the same, or the expression stands in a table.
import { tests as checking } from '@bufbuild/cel-spec/testdata/checking.js';
import { tests as comprehension } from '@bufbuild/cel-spec/testdata/comprehension.js';
import { tests as conformance } from '@bufbuild/cel-spec/testdata/conformance.js';
import { tests as parsing } from '@bufbuild/cel-spec/testdata/parsing.js';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { check } from '../../../codegen/cel/checker.ts';
import { Diagnostics, formatDiagnostics } from '../../../codegen/cel/diagnostics.ts';
import { parse } from '../../../codegen/cel/parser.ts';
import { functionsOf, Scope, typeNamesOf } from '../../../codegen/cel/scope.ts';
import { libraries } from '../../../runtime/cel/libraries.ts';
import { byKind, byType, debugString } from './debug-string.ts';
import { EMPTY } from './run-expression.ts';

/** The dumps were made without comparing numbers of different types. */
const MIXED = /^(less|greater)(_equals)?_(int64_double|int64_uint64|uint64_int64|uint64_double|double_int64|double_uint64)$/;
const typeNames = typeNamesOf(libraries);
const functions = functionsOf(libraries.map((each) => ({ ...each, overloads: each.overloads.filter(({ id }) => !MIXED.test(id)) })));

type Case = {
  readonly original: { readonly expr: string; readonly typeEnv?: unknown };
  readonly ast?: string;
  readonly checkedAst?: string;
};
type Suite = { readonly name: string; readonly suites?: readonly Suite[]; readonly tests?: readonly Case[] };

function* casesOf({ suites = [], tests = [] }: Suite): Generator<Case> {
  yield* tests;
  for (const each of suites) yield* casesOf(each);
}

/** The dumps were made without optionals, cel.bind() and macros of two variables: those expressions have another tree here. */
const OTHER_MACROS = /\.bind\(|\.optMap\(|\.optFlatMap\(|\.transform|(all|exists|exists_one|existsOne)\([\w.]+, *[\w.]+,/;

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

/** Checked trees of the dumps know messages, and no optionals; those of expressions with such are others here. */
const OTHER_CHECKS =
  /TestAllTypes|TestRequired|NullValue|\w+Value\{|google\.protobuf|optional|\.\?|\[\?|GlobalEnum|tuple|set\(|cel\.block|base64|math\./;

trees('have the types and overloads of cel-go', () => {
  const wrong: string[] = [];
  let compared = 0;
  for (const { original, checkedAst } of [parsing, comprehension, conformance].flatMap((each) => [...casesOf(each as unknown as Suite)])) {
    if (checkedAst === undefined || OTHER_CHECKS.test(original.expr) || original.typeEnv !== undefined || /optional_type/.test(checkedAst))
      continue;
    const diagnostics = new Diagnostics(original.expr);
    const parsed = parse(original.expr, diagnostics);
    if (parsed === undefined) continue;
    const scope = new Scope(EMPTY, typeNames);
    const checked = check(parsed, { scope, functions, types: EMPTY.types, diagnostics });
    const ours = diagnostics.empty ? debugString(parsed, byType(checked)) : formatDiagnostics(original.expr, diagnostics.list());
    compared++;
    if (ours !== checkedAst) wrong.push(`${original.expr}\n  ${ours}\n  ${checkedAst}`);
  }
  assert.is(wrong.join('\n'), '');
  assert.ok(compared > 1000, `only ${compared} compared`);
});

trees.run();
