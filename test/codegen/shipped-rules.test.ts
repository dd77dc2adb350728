// What the runtime relies on of the shipped rules: below a top-level field they look at that field alone, so that an update that leaves it
// as it was need not ask them again.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parse } from 'yaml';

const test = suite('shipped rules');

/** Texts of all rules in a definition. */
function rulesOf(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(rulesOf);
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => {
    if (key !== 'x-kubernetes-validations') return rulesOf(value);
    return (value as { rule?: string; messageExpression?: string }[]).flatMap(({ rule = '', messageExpression = '' }) => [
      rule,
      messageExpression,
    ]);
  });
}

test('no rule reads root beyond spec, or oldRoot', () => {
  const files = readdirSync('resources', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'));
  const found: string[] = [];
  let count = 0;
  for (const file of files) {
    for (const rule of rulesOf(parse(readFileSync(join('resources', file), 'utf8')))) {
      count++;
      // root.spec is the field that the rule itself stands below (a StatefulSet's claims, seen from its template).
      if (/(^|[^.\w])(root(?!\.\??spec\b)|oldRoot)\b/.test(rule)) found.push(`${file}: ${rule}`);
    }
  }
  assert.ok(count > 100);
  assert.equal(found, []);
});

test.run();
