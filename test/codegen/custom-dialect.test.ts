// A custom kind that uses every keyword of schemas: refusals and answers equal the reference's (scripts/reference/custom-cases.mjs).
import { readFileSync } from 'node:fs';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { formatCauseMessage } from '../../runtime/api/field-error.ts';
import { parseJson } from '../../runtime/api/json.ts';
import { stringifyJson } from '../../runtime/api/json-stringify.ts';
import type { KubeObject } from '../../runtime/api/object.ts';
import { toTree } from '../../runtime/api/object.ts';
import { codeOf, compileObject } from '../support/compile.ts';

interface Case {
  readonly spec: string;
  readonly old?: string;
  readonly code: number;
  /** The spec as it was answered. */
  readonly stored?: string;
  readonly causes?: readonly (readonly [string, string, string])[];
}

const load = (name: string): unknown => JSON.parse(readFileSync(`test/fixtures/custom/${name}`, 'utf8'));
const code = await codeOf(compileObject(load('gadget.json')), 'gadgets');
const test = suite('custom dialect');

const tree = (spec: string): KubeObject => {
  const text = `{"apiVersion":"fixtures.kindsmith.dev/v1","kind":"Gadget","metadata":{"name":"a"},"spec":${spec}}`;
  const object = code.decode(parseJson(Buffer.from(text)).tree, { unknownFields: [], foldCase: false });
  code.setDefaults(object);
  return object;
};

for (const one of load('gadget-cases.json') as Case[]) {
  test(`${one.old ?? ''}${one.old ? ' → ' : ''}${one.spec}`, () => {
    const object = tree(one.spec);
    const old = one.old === undefined ? undefined : tree(one.old);
    if (one.stored !== undefined) assert.is(stringifyJson(toTree(object)['spec'] ?? null), one.stored);
    const errors = [...code.check(object), ...code.rules(object, old, { now: 0 })];
    const causes = errors.map((error) => [error.field, error.reason, formatCauseMessage(error)].join(' | ')).sort();
    assert.equal(causes, (one.causes ?? []).map((cause) => cause.join(' | ')).sort());
  });
}

test.run();
