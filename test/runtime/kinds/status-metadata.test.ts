// What a write to the status may change of the metadata, as asked of the reference: all but a Deployment's labels and a Pod's owners.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { startTestServer, type TestServer } from '../../support/test-server.ts';

interface Written {
  readonly metadata: Readonly<Record<string, unknown>>;
}

const test = suite<{ server: TestServer }>('metadata in writes to the status');
test.before(async (context) => {
  context.server = await startTestServer();
});
test.after(async ({ server }) => await server.close());

const template = { metadata: { labels: { a: 'b' } }, spec: { containers: [{ name: 'c', image: 'i' }] } };
const ADDED = {
  labels: { written: 'yes' },
  annotations: { written: 'yes' },
  ownerReferences: [{ apiVersion: 'v1', kind: 'ConfigMap', name: 'owner', uid: 'u' }],
};
const CASES: readonly (readonly [path: string, spec: object, kept: string | undefined])[] = [
  ['/api/v1/namespaces/default/pods', template.spec, 'ownerReferences'],
  ['/apis/apps/v1/namespaces/default/deployments', { selector: { matchLabels: { a: 'b' } }, template }, 'labels'],
  ['/apis/apps/v1/namespaces/default/replicasets', { selector: { matchLabels: { a: 'b' } }, template }, undefined],
];
for (const [path, spec, kept] of CASES)
  test(path, async ({ server }) => {
    const send = async (method: string, url: string, body: object): Promise<Written> => {
      const headers = { 'content-type': 'application/json' };
      const response = await fetch(`${server.url}${url}`, { method, headers, body: JSON.stringify(body) });
      assert.ok(response.ok, await response.clone().text());
      return (await response.json()) as Written;
    };
    const made = await send('POST', path, { metadata: { name: 'x' }, spec });
    const changed = await send('PUT', `${path}/x/status`, { ...made, metadata: { ...made.metadata, ...ADDED } });
    const { labels, annotations, ownerReferences } = changed.metadata;
    const want = Object.fromEntries(Object.entries(ADDED).map(([field, value]) => [field, field === kept ? undefined : value]));
    assert.equal({ labels, annotations, ownerReferences }, want);
  });

test.run();
