// What a create answers: every object that the reference took when it was recorded (scripts/reference/defaults.mjs, a dry run), byte for
// byte but for what differs from run to run: decoding, defaults, strategies and admission in one.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { KubeObject } from '../../../runtime/api/object.ts';
import { createServer, type KindsmithServer } from '../../../runtime/server.ts';
import { createMemoryStore } from '../../../runtime/storage/memory/store.ts';
import { loadShippedResources } from '../../support/shipped-resources.ts';

const FIXTURES = join(process.cwd(), 'test/fixtures/reference/defaults');
const test = suite('created');
let server: KindsmithServer;

/** As the recording's server; ServiceAccount and Priority are not built. */
const config = { disableAdmissionPlugins: ['DefaultTolerationSeconds', 'TaintNodesByCondition'], allowPrivileged: true };

/** Addresses and ports are taken at random. */
const RANDOM: readonly (readonly [RegExp, string])[] = [
  [/"10\.0\.0\.\d+"/g, '"10.0.0.*"'],
  [/"lastPhaseTransitionTime":"[^"]*"/, '"lastPhaseTransitionTime":""'],
  [/"(nodePort|healthCheckNodePort)":3\d{4}/g, '"$1":30000'],
];

/** Told apart on purpose. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'configmaps: null-values': 'a null in binaryData is kept as null, there it becomes an empty text',
  'events: full': 'names of finalizers are checked',
  'leases: full': 'names of finalizers are checked',
  'limitranges: minimal': 'an empty list stays an empty list, there it becomes null',
};

test.before(async () => {
  server = await createServer({ resources: [{ resources: await loadShippedResources() }], store: createMemoryStore(), config });
});
test.after(() => server.close());

function collectionOf({ apiVersion, metadata }: KubeObject, plural: string): string {
  const prefix = apiVersion.includes('/') ? `/apis/${apiVersion}` : `/api/${apiVersion}`;
  return metadata.namespace ? `${prefix}/namespaces/${metadata.namespace}/${plural}` : `${prefix}/${plural}`;
}

function comparable(object: KubeObject): string {
  const { uid: _u, resourceVersion: _r, creationTimestamp: _c, managedFields: _m, ...metadata } = object.metadata;
  return RANDOM.reduce((text, [pattern, mask]) => text.replace(pattern, mask), JSON.stringify({ ...object, metadata }));
}

for (const file of readdirSync(FIXTURES).sort()) {
  const plural = file.replace(/\.json$/, '');
  const recorded = JSON.parse(readFileSync(join(FIXTURES, file), 'utf8')) as Record<string, { sent: KubeObject; created?: KubeObject }>;
  for (const [name, { sent, created }] of Object.entries(recorded)) {
    if (!created || EXCEPTIONS[`${plural}: ${name}`] !== undefined) continue;
    test(`${plural}: ${name}`, async () => {
      const response = await server.inject({
        method: 'POST',
        url: `${collectionOf(sent, plural)}?dryRun=All`,
        headers: { 'content-type': 'application/json' },
        payload: JSON.stringify(sent),
      });
      const got: KubeObject = JSON.parse(response.payload);
      assert.is(response.statusCode, 201, JSON.stringify(got));
      assert.equal(JSON.parse(comparable(got)), JSON.parse(comparable(created)));
      assert.is(comparable(got), comparable(created), 'order of keys');
    });
  }
}

test.run();
