// A new kind by config, as README tells it: one YAML file, then kubectl. Both ways (compiled ahead of time, and served as it is) and a CRD
// file as it is found in the wild.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { runGenerate } from '../../runtime/cli/generate.ts';
import { createKubectl } from '../support/kubectl.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

const DIR = 'examples/new-kind/resources';
const GADGET = { apiVersion: 'acme.dev/v1', kind: 'Gadget', metadata: { name: 'one' }, spec: { size: 5 } };
const CRD = {
  apiVersion: 'apiextensions.k8s.io/v1',
  kind: 'CustomResourceDefinition',
  metadata: { name: 'crontabs.stable.example.com' },
  spec: {
    group: 'stable.example.com',
    scope: 'Namespaced',
    names: { plural: 'crontabs', singular: 'crontab', kind: 'CronTab', shortNames: ['ct'] },
    versions: [
      {
        name: 'v1',
        served: true,
        storage: true,
        schema: {
          openAPIV3Schema: {
            type: 'object',
            properties: {
              spec: {
                type: 'object',
                properties: {
                  cronSpec: { type: 'string', pattern: '^(\\d+|\\*)(/\\d+)?(\\s+(\\d+|\\*)(/\\d+)?){4}$' },
                  replicas: { type: 'integer', maximum: 10 },
                },
              },
            },
          },
        },
      },
    ],
  },
};

interface Context {
  server: TestServer;
  kubectl: ReturnType<typeof createKubectl>;
}

const test = suite<Context>('a new kind by config');
test.before(async (context) => {
  const crds = makeTemporaryFolder('crds');
  writeFileSync(join(crds, 'crontab.yaml'), JSON.stringify(CRD));
  context.server = await startTestServer({ resources: [{ dir: DIR }, { dir: crds }] });
  context.kubectl = createKubectl(context.server.url, makeTemporaryFolder('kubectl'));
});
test.after(async ({ server }) => await server.close());

const input = (object: object) => ({ input: JSON.stringify(object) });

test('is applied, defaulted and shown in its columns', async ({ kubectl }) => {
  assert.is((await kubectl(['apply', '-f', '-'], input(GADGET))).stdout, 'gadget.acme.dev/one created\n');
  const { stdout } = await kubectl(['get', 'gd']);
  assert.equal(
    stdout
      .trim()
      .split('\n')
      .map((line) => line.split(/\s{2,}/)),
    [
      ['NAME', 'SIZE', 'LOOKS'],
      ['one', '5', 'red 5'],
    ],
  );
});

test('refuses a bad object with the path of the field', async ({ kubectl }) => {
  const big = await kubectl(['apply', '-f', '-'], input({ ...GADGET, spec: { size: 500 } }));
  assert.is(big.code, 1);
  assert.match(big.stderr, 'spec: Invalid value: red gadgets stay below 100');
  const wrong = await kubectl(['apply', '-f', '-'], input({ ...GADGET, spec: { size: 'x' } }));
  assert.match(wrong.stderr, 'spec.size: Invalid value: "string": spec.size in body must be of type integer: "string"');
});

test('is explained, listed by discovery, and in every document', async ({ kubectl, server }) => {
  assert.match((await kubectl(['explain', 'gadget.spec'])).stdout, 'How large it is.');
  assert.match((await kubectl(['api-resources', '--api-group=acme.dev'])).stdout, /gadgets\s+gd\s+acme\.dev\/v1\s+true\s+Gadget/);
  for (const path of ['/swaggerapi/apis/acme.dev/v1', '/openapi/v3/apis/acme.dev/v1', '/openapi/v2']) {
    const answer = await fetch(`${server.url}${path}`);
    assert.match(await answer.text(), 'dev.acme.v1.Gadget'.slice(path.startsWith('/swagger') ? -6 : 0));
  }
});

test('is watched', async ({ kubectl, server }) => {
  const abort = new AbortController();
  const answer = await fetch(`${server.url}/apis/acme.dev/v1/namespaces/default/gadgets?watch=true`, { signal: abort.signal });
  const reader = (answer.body as ReadableStream<Uint8Array>).getReader();
  const types: string[] = [];
  const read = async (): Promise<void> => {
    const { value } = await reader.read();
    for (const line of Buffer.from(value ?? [])
      .toString()
      .trim()
      .split('\n'))
      types.push((JSON.parse(line) as { type: string }).type);
  };
  await read();
  await kubectl(['patch', 'gadget', 'one', '--type=merge', '-p', '{"spec":{"size":6}}']);
  await read();
  abort.abort();
  assert.equal(types, ['ADDED', 'MODIFIED']);
});

test('a CRD file from the wild is served as it is', async ({ kubectl }) => {
  const object = {
    apiVersion: 'stable.example.com/v1',
    kind: 'CronTab',
    metadata: { name: 'c' },
    spec: { cronSpec: '* * * * */5', replicas: 3 },
  };
  assert.is((await kubectl(['apply', '-f', '-'], input(object))).stdout, 'crontab.stable.example.com/c created\n');
  const wrong = await kubectl(['apply', '-f', '-'], input({ ...object, spec: { cronSpec: 'often', replicas: 30 } }));
  assert.match(wrong.stderr, 'spec.replicas: Invalid value: 30: spec.replicas in body should be less than or equal to 10');
  assert.match(wrong.stderr, 'spec.cronSpec');
});

test('is compiled ahead of time, with its type', async () => {
  const out = makeTemporaryFolder('generated');
  mkdirSync(out, { recursive: true });
  assert.is(await runGenerate([`--resources=${DIR}`, `--out=${out}`]), 0);
  assert.match(readFileSync(join(out, 'types', 'acme.dev', 'v1.d.ts'), 'utf8'), /export interface Gadget /);
});

test.run();
