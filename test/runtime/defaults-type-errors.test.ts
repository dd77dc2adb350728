// Values of the wrong JSON type in every field of the shipped kinds: refused in the reference's words, or taken where it takes them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { JsonObject, JsonValue } from '../../runtime/api/object.ts';
import { DecodeTypeError } from '../../runtime/api/resource.ts';
import { loadShippedCode } from '../support/shipped-code.ts';

const test = suite('type errors');

type Line = readonly [plural: string, path: readonly (string | 0)[], value: JsonValue, message: string | null];
const lines = JSON.parse(readFileSync(join(process.cwd(), 'test/fixtures/reference/type-errors.json'), 'utf8')) as readonly Line[];

/** A tree in which only the path is there. */
const along = (path: readonly (string | 0)[], value: JsonValue): JsonObject =>
  path.reduceRight((inner, step) => (step === 0 ? [inner] : { [step]: inner }), value) as JsonObject;

const load = loadShippedCode();
for (const plural of new Set(lines.map((line) => line[0]))) {
  const own = lines.filter((line) => line[0] === plural);
  test(`${plural}: ${own.length} values`, async () => {
    const code = await (await load)(plural);
    const wrong: string[] = [];
    for (const [, path, value, message] of own) {
      let got: string | null = null;
      try {
        code.decode(along(path, value), { unknownFields: [], foldCase: false });
      } catch (error) {
        if (!(error instanceof DecodeTypeError)) throw error;
        got = error.message;
      }
      if (got !== message) wrong.push(`${path.join('.')} = ${JSON.stringify(value)}\n  got  ${got}\n  want ${message}`);
    }
    assert.is(wrong.length, 0, `${wrong.length} of ${own.length}:\n${wrong.slice(0, 8).join('\n')}`);
  });
}

test.run();
