// How the shipped kinds are written, against what the reference did when it was asked (scripts/reference/writes.mjs).
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { nameFormat } from '../../runtime/api/name-formats.ts';
import { shippedModel } from '../support/shipped-model.ts';

const test = suite('shipped writes');

interface Fact {
  readonly createOnUpdate: boolean;
  readonly unconditionalUpdate: boolean;
  readonly generation: number | null;
  readonly generationAfterAnnotation: number | null;
  readonly createKeepsStatus: boolean;
  readonly updateKeepsStatus: boolean;
  readonly selectors: readonly string[];
  readonly names: Readonly<Record<string, string | null>>;
  readonly deleteAnswersObject: boolean;
  readonly orphans: boolean;
}

const facts = JSON.parse(readFileSync(join(process.cwd(), 'test/fixtures/reference/writes.json'), 'utf8')) as Record<string, Fact>;
const model = shippedModel();
/** Answer the object because something still holds it (finalizers of the kind itself or of an admission plugin). */
const HELD = new Set(['namespaces', 'replicationcontrollers']);

for (const [plural, fact] of Object.entries(facts)) {
  test(plural, async () => {
    const resource = (await model).resources.find((entry) => entry.names.plural === plural);
    if (!resource) throw new Error(`no resource ${plural}`);
    const { writes } = resource;
    assert.is(writes.createOnUpdate, fact.createOnUpdate, 'createOnUpdate');
    assert.is(writes.unconditionalUpdate, fact.unconditionalUpdate, 'unconditionalUpdate');
    assert.is(writes.generationFields.length > 0, fact.generation === 1, 'generation');
    assert.is(writes.generationFields.includes('metadata.annotations'), fact.generationAfterAnnotation === 2, 'generation by annotation');
    assert.is(writes.createKeepsStatus ?? false, fact.createKeepsStatus, 'createKeepsStatus');
    if (!HELD.has(plural)) assert.is(writes.returnDeleted ?? false, fact.deleteAnswersObject, 'returnDeleted');
    assert.is(writes.defaultPropagation === 'Orphan', fact.orphans, 'defaultPropagation');
    const labels = resource.versions[0]?.selectableFields.map(({ label }) => label) ?? [];
    const own = fact.selectors.filter((label) => label !== 'metadata.name' && label !== 'metadata.namespace');
    assert.equal([...labels].sort(), [...own].sort(), 'selectable fields');
    for (const [name, message] of Object.entries(fact.names)) {
      if (name.includes('/')) continue;
      const [found] = nameFormat(writes.nameFormat).check(name);
      assert.is(found === undefined, message === null, `the name ${name}: ${message ?? 'fine'}`);
      // ReplicationController alone counts a name's length in `bytes`.
      if (found !== undefined) assert.ok(message?.replace(/bytes$/, 'characters').includes(found), `${found} in ${message}`);
    }
  });
}

test.run();
