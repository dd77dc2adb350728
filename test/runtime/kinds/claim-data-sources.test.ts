// What becomes of a claim's data source and its reference: each is made from the other, in claims alone, and what can be no data source is
// dropped; asked of the reference.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { createServer, type KindsmithServer } from '../../../runtime/server.ts';
import { createMemoryStore } from '../../../runtime/storage/memory/store.ts';
import { loadShippedResources } from '../../support/shipped-resources.ts';

const test = suite('data sources of claims');
let server: KindsmithServer;
test.before(async () => {
  server = await createServer({ resources: [{ resources: await loadShippedResources() }], store: createMemoryStore() });
});
test.after(() => server.close());

const CLAIM = { apiGroup: null, kind: 'PersistentVolumeClaim', name: 'x' };
const SNAPSHOT = { apiGroup: 'snapshot.storage.k8s.io', kind: 'VolumeSnapshot', name: 'x' };
const OTHER = { apiGroup: 'a.b', kind: 'X', name: 'x' };
const AWAY = { ...OTHER, namespace: 'other' };

type Sources = { readonly dataSource?: object; readonly dataSourceRef?: object };
/** Sent, and what a claim has then. */
const CASES: readonly (readonly [sent: Sources, made: Sources])[] = [
  [{}, {}],
  [{ dataSource: CLAIM }, { dataSource: CLAIM, dataSourceRef: CLAIM }],
  [{ dataSource: SNAPSHOT }, { dataSource: SNAPSHOT, dataSourceRef: SNAPSHOT }],
  [{ dataSource: OTHER }, {}],
  [{ dataSource: { kind: 'ConfigMap', name: 'x' } }, {}],
  [{ dataSourceRef: OTHER }, { dataSource: OTHER, dataSourceRef: OTHER }],
  [
    { dataSource: OTHER, dataSourceRef: OTHER },
    { dataSource: OTHER, dataSourceRef: OTHER },
  ],
  [{ dataSourceRef: AWAY }, {}],
  [{ dataSource: OTHER, dataSourceRef: AWAY }, {}],
  [
    { dataSource: CLAIM, dataSourceRef: AWAY },
    { dataSource: CLAIM, dataSourceRef: CLAIM },
  ],
];

const claimSpec = (sources: Sources) => ({ accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } }, ...sources });

async function create(url: string, body: object): Promise<string> {
  const headers = { 'content-type': 'application/json' };
  const { statusCode, payload } = await server.inject({ method: 'POST', url: `${url}?dryRun=All`, headers, payload: JSON.stringify(body) });
  assert.is(statusCode, 201, payload);
  return payload;
}

const sourcesOf = ({ dataSource, dataSourceRef }: Sources): Sources => ({
  ...(dataSource && { dataSource }),
  ...(dataSourceRef && { dataSourceRef }),
});

for (const [sent, made] of CASES)
  test(`a claim of ${JSON.stringify(sent)}`, async () => {
    const body = { apiVersion: 'v1', kind: 'PersistentVolumeClaim', metadata: { name: 'c' }, spec: claimSpec(sent) };
    const claim: { spec: Sources } = JSON.parse(await create('/api/v1/namespaces/default/persistentvolumeclaims', body));
    assert.equal(sourcesOf(claim.spec), made);
  });

test('a template keeps what it says', async () => {
  const template = { metadata: { labels: { a: 'b' } }, spec: { containers: [{ name: 'c', image: 'i' }] } };
  for (const sent of [{ dataSource: CLAIM }, { dataSourceRef: OTHER }]) {
    const volumeClaimTemplates = [{ metadata: { name: 'v' }, spec: claimSpec(sent) }];
    const spec = { selector: { matchLabels: { a: 'b' } }, serviceName: 's', template, volumeClaimTemplates };
    const body = { apiVersion: 'apps/v1', kind: 'StatefulSet', metadata: { name: 's' }, spec };
    const made = JSON.parse(await create('/apis/apps/v1/namespaces/default/statefulsets', body));
    assert.equal(sourcesOf(made.spec.volumeClaimTemplates[0].spec), sent);
  }
});

test.run();
