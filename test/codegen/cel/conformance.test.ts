// The conformance cases of the CEL specification, all but those whose section or text stands in the table of what is left out.
import { tests } from '@bufbuild/cel-spec/testdata/conformance.js';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { CelEnvironment, CelVariable } from '../../../codegen/cel/compile-expression.ts';
import { run } from './run-expression.ts';
import { readType, readValue, type SpecJson, show } from './spec-values.ts';

type Fields = { readonly [key: string]: SpecJson };
type Case = { readonly checkedAst?: string; readonly original: Fields & { readonly name?: string; readonly expr: string } };
type Suite = { readonly name: string; readonly suites?: readonly Suite[]; readonly tests?: readonly Case[] };

const MESSAGES = 'Kubernetes has no protobuf messages in rules';

/** Sections that are left out: a prefix of the path, and why. */
const SECTIONS: readonly (readonly [prefix: string, reason: string])[] = [
  ['block_ext/', 'cel.block is for generated expressions; Kubernetes does not enable it'],
  ['encoders_ext/', 'Kubernetes does not enable base64'],
  ['enums/', 'protobuf enums'],
  ['math_ext/', 'Kubernetes does not enable math'],
  ['string_ext/format/', 'Kubernetes has the first version of format(); reference.test.ts has its cases'],
  ['proto2/', MESSAGES],
  ['proto2_ext/', MESSAGES],
  ['proto3/', MESSAGES],
  ['wrappers/', MESSAGES],
  ['namespace/namespace/', 'Kubernetes has no container'],
  ['unknowns/', 'Kubernetes has no unknown values'],
];

/** Expressions that are left out, wherever they stand. */
const EXPRESSIONS: readonly (readonly [pattern: RegExp, reason: string])[] = [
  [/TestAllTypes|GlobalEnum|NullValue|google\.protobuf\.\w+\{/, MESSAGES],
];

/** Single cases, and why. */
const CASES: ReadonlyMap<string, string> = new Map([
  ['fields/qualified_identifier_resolution/map_value_repeat_key', 'in Kubernetes the last of equal keys counts'],
  ['fields/qualified_identifier_resolution/map_value_repeat_key_heterogeneous', 'in Kubernetes the last of equal keys counts'],
  ['timestamps/duration_converters/get_milliseconds', 'cel-go gives all milliseconds, not those of the last second'],
]);

function reasonFor(path: string, { original, checkedAst }: Case): string | undefined {
  if (original['disableCheck'] === true && checkedAst === undefined && original['evalError'] === undefined)
    return 'Kubernetes always checks';
  const section = SECTIONS.find(([prefix]) => path.startsWith(prefix));
  const expression = EXPRESSIONS.find(([pattern]) => pattern.test(original.expr));
  return section?.[1] ?? expression?.[1] ?? CASES.get(path);
}

function* casesOf({ name, suites = [], tests: cases = [] }: Suite, path: string): Generator<readonly [string, Case]> {
  for (const each of cases) yield [`${path}${each.original.name ?? each.original.expr}`, each];
  for (const each of suites) yield* casesOf(each, `${path}${each.name}/`);
  void name;
}

/** Variables with their types and values; undefined if one has a type that we do not know. */
function environmentOf({ original }: Case): { env: CelEnvironment; values: Record<string, unknown> } | undefined {
  const variables: CelVariable[] = [];
  for (const declared of (original['typeEnv'] ?? []) as readonly Fields[]) {
    const ident = declared['ident'] as Fields | undefined;
    const type = ident && readType(ident['type'] as Fields);
    if (type === undefined) return undefined;
    const name = String(declared['name']);
    variables.push({ name, type, js: `x${variables.length}` });
  }
  const values: Record<string, unknown> = {};
  for (const [name, binding] of Object.entries((original['bindings'] ?? {}) as Fields))
    values[name] = readValue((binding as Fields)['value'] as Fields);
  return { env: { variables, types: { fields: () => undefined }, homogeneousLiterals: false }, values };
}

const conformance = suite('the conformance cases of the specification');
let left = 0;
let done = 0;

conformance('each gives its value or an error', () => {
  const wrong: string[] = [];
  for (const [path, each] of casesOf(tests as unknown as Suite, '')) {
    const environment = environmentOf(each);
    if (reasonFor(path, each) !== undefined || environment === undefined) {
      left++;
      continue;
    }
    done++;
    const { original } = each;
    const outcome = run(original.expr, environment.env, environment.values);
    const text = 'value' in outcome ? show(outcome.value) : `error: ${outcome.error}`;
    if (original['evalError'] !== undefined) {
      if (!('error' in outcome)) wrong.push(`${path}: ${original.expr}\n   is ${text}, wants ${JSON.stringify(original['evalError'])}`);
      continue;
    }
    const value = (original['value'] ?? (original['typedResult'] as Fields | undefined)?.['result']) as Fields | undefined;
    const wanted = value === undefined ? 'true' : show(readValue(value));
    if (original['checkOnly'] === true ? 'error' in outcome && !outcome.checked : text !== wanted)
      wrong.push(`${path}: ${original.expr}\n   is ${text}, wants ${wanted}`);
  }
  assert.is(wrong.join('\n'), '');
});

conformance('most are run', () => {
  assert.ok(done > 1000, `${done} run, ${left} left out`);
});

conformance.run();
