// Table rows of the shipped kinds against the reference's: columns as it names them, cells as it computes them at the same time.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { KubeObject } from '../../runtime/api/object.ts';
import { toTree } from '../../runtime/api/object.ts';
import { loadShippedCode } from '../support/shipped-code.ts';
import { shippedModel } from '../support/shipped-model.ts';

const test = suite('table cells');
const FIXTURES = join(process.cwd(), 'test/fixtures/reference/tables');

interface Recorded {
  readonly columns: readonly object[];
  readonly rows: Readonly<Record<string, { readonly object: KubeObject; readonly now: string; readonly cells: readonly unknown[] }>>;
}

const load = loadShippedCode();
const model = shippedModel();
for (const file of readdirSync(FIXTURES).sort()) {
  const plural = file.replace(/\.json$/, '');
  const { columns, rows } = JSON.parse(readFileSync(join(FIXTURES, file), 'utf8')) as Recorded;
  test(`${plural}: columns`, async () => {
    const resource = (await model).resources.find((entry) => entry.names.plural === plural);
    assert.equal(
      resource?.versions[0]?.columns.map(({ name, type, format, priority }) => ({ name, type, format, priority })),
      columns,
    );
  });
  test(`${plural}: ${Object.keys(rows).length} rows`, async () => {
    const code = await (await load)(plural);
    for (const [name, { object, now, cells }] of Object.entries(rows)) {
      const decoded = code.decode(toTree(object), { unknownFields: [], foldCase: false });
      // The reference gives IPAddress one cell more than it has columns.
      assert.equal(code.cells(decoded, { now: Date.parse(now) }), cells.slice(0, columns.length), name);
    }
  });
}

test.run();
