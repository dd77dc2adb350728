// Columns of the Tables that kubectl get prints, of every shipped kind that can be listed: as the reference names and types them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { startTestServer, type TestServer } from '../support/test-server.ts';

type Column = readonly [name: string, type: string, format: string, priority: number];
const FIXTURE = join(process.cwd(), 'test/fixtures/reference/kubectl/columns.json');
const recorded = JSON.parse(readFileSync(FIXTURE, 'utf8')) as Readonly<Record<string, readonly Column[]>>;

interface Context {
  server: TestServer;
}
const test = suite<Context>('columns');
test.before(async (context) => {
  context.server = await startTestServer();
});
test.after(async ({ server }) => await server.close());

async function ask<T>(url: string, accept: string): Promise<T> {
  return (await (await fetch(url, { headers: { accept } })).json()) as T;
}

test('every kind that can be listed is recorded', async ({ server }) => {
  const listed: string[] = [];
  for (const groupVersion of ['api/v1', 'apis/apps/v1', 'apis/coordination.k8s.io/v1', 'apis/networking.k8s.io/v1']) {
    const { resources } = await ask<{ resources: { name: string; verbs: string[] }[] }>(
      `${server.url}/${groupVersion}`,
      'application/json',
    );
    listed.push(...resources.filter(({ verbs }) => verbs.includes('list')).map(({ name }) => `/${groupVersion}/${name}`));
  }
  assert.equal(listed.sort(), Object.keys(recorded).sort());
});

for (const [path, columns] of Object.entries(recorded)) {
  test(path, async ({ server }) => {
    const accept = 'application/json;as=Table;v=v1;g=meta.k8s.io';
    const table = await ask<{ columnDefinitions: { name: string; type: string; format: string; priority: number }[] }>(
      `${server.url}${path}`,
      accept,
    );
    assert.equal(
      table.columnDefinitions.map(({ name, type, format, priority }) => [name, type, format, priority]),
      columns,
    );
  });
}

test.run();
