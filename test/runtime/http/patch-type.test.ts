// The media type of a PATCH is looked at before its options: a client that sends a type which is not known learns of that.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { startTestServer, type TestServer } from '../../support/test-server.ts';

const test = suite<{ server: TestServer }>('patch types');
test.before(async (context) => {
  context.server = await startTestServer();
});
test.after(async ({ server }) => await server.close());

const CASES: readonly (readonly [what: string, path: string, type: string, code: number])[] = [
  ['an unknown type before force', 'namespaces/default?force=true', 'text/plain', 415],
  ['an unknown type before a wrong option', 'namespaces/default?dryRun=x', 'text/plain', 415],
  ['an unknown type of what is not there', 'namespaces/none', 'text/plain', 415],
  ['no type', 'namespaces/default', '', 415],
  ['an unknown type of a scale', 'namespaces/default/replicationcontrollers/none/scale?force=true', 'text/plain', 415],
  ['force with a type that has none', 'namespaces/default?force=true', 'application/merge-patch+json', 422],
  ['a wrong option before a body that is no patch', 'namespaces/default?dryRun=x', 'application/merge-patch+json', 422],
  ['a body that is no patch', 'namespaces/default', 'application/merge-patch+json', 400],
];
for (const [what, path, type, code] of CASES)
  test(what, async ({ server }) => {
    const response = await fetch(`${server.url}/api/v1/${path}`, { method: 'PATCH', headers: { 'content-type': type }, body: '1' });
    const status = (await response.json()) as { readonly code?: number };
    assert.is(status.code, code, JSON.stringify(status));
  });

test.run();
