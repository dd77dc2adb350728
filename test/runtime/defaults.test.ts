// Decoding and defaults of the shipped kinds against what the reference made of the same objects, byte for byte: fields, values and the
// order of keys. `read` in the recordings is what it reads from its store; `created` adds what strategies and admission do.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { stringifyJson } from '../../runtime/api/json-stringify.ts';
import { type KubeObject, toTree } from '../../runtime/api/object.ts';
import type { VersionCode } from '../../runtime/api/resource.ts';
import { loadShippedCode } from '../support/shipped-code.ts';

const test = suite('defaults');
const FIXTURES = join(process.cwd(), 'test/fixtures/reference/defaults');

interface Recorded {
  readonly sent: KubeObject;
  readonly read: KubeObject;
}

/** Where the reference does more than fill in what is missing: a named behaviour's business, or open. By `plural/case`. */
const OVERWRITTEN: Readonly<Record<string, string>> = {
  'namespaces/label-given': 'the name label is overwritten with the name',
  'pods/service-account-both': 'serviceAccount follows serviceAccountName',
  'secrets/full': 'stringData moves into data',
  'secrets/string-data': 'stringData moves into data',
  'services/affinity-none-config': 'the affinity configuration goes when there is no affinity',
  'statefulsets/full': 'claim templates get their kind and version, whatever was sent',
};

/** In canonical form, without what differs from run to run. */
function complete(code: VersionCode, sent: KubeObject): string {
  const object = code.decode(structuredClone(toTree(sent)), { unknownFields: [], foldCase: false });
  code.setDefaults(object);
  const once = stringifyJson(toTree(object));
  code.setDefaults(object);
  assert.is(stringifyJson(toTree(object)), once, 'filling twice is filling once');
  const { uid: _u, resourceVersion: _r, creationTimestamp: _c, managedFields: _m, ...metadata } = object.metadata;
  return stringifyJson(toTree({ ...object, metadata } as KubeObject));
}

const load = loadShippedCode();
let compared = 0;
for (const file of readdirSync(FIXTURES).sort()) {
  const plural = file.replace(/\.json$/, '');
  const recorded = JSON.parse(readFileSync(join(FIXTURES, file), 'utf8')) as Record<string, Recorded>;
  test(`${plural}: ${Object.keys(recorded).length} objects`, async () => {
    const code = await (await load)(plural);
    for (const [name, { sent, read }] of Object.entries(recorded)) {
      const got = complete(code, sent);
      const want = stringifyJson(toTree(read));
      if (OVERWRITTEN[`${plural}/${name}`]) {
        assert.is.not(got, want, `${plural}/${name} is as recorded: take it off the list of what is overwritten`);
        continue;
      }
      compared += 1;
      if (got !== want) assert.equal(JSON.parse(got), JSON.parse(want), `${plural}/${name}`);
      assert.is(got, want, `${plural}/${name}: order of keys`);
    }
  });
}

test('nearly all were compared', () => {
  assert.ok(compared > 150, String(compared));
});

test.run();
