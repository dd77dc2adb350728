// Joining documents and taking out what is not served.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { dropPaths, joinDocuments, ownerOfPath } from '../../../../runtime/http/documents/join.ts';

const test = suite('joined documents');

test('maps are united and sorted, the first document wins', () => {
  const first = {
    openapi: '3.0.0',
    paths: { '/b': { get: 1 } },
    components: { schemas: { B: { type: 'object' } }, securitySchemes: { T: {} } },
  };
  const second = { openapi: '3.0.1', paths: { '/a': { get: 2 }, '/b': { get: 3 } }, components: { schemas: { A: {}, B: {} } } };
  assert.equal(joinDocuments([first, second]), {
    openapi: '3.0.0',
    paths: { '/a': { get: 2 }, '/b': { get: 1 } },
    components: { schemas: { A: {}, B: { type: 'object' } }, securitySchemes: { T: {} } },
  });
  assert.equal(Object.keys((joinDocuments([first, second])['paths'] ?? {}) as object), ['/a', '/b']);
});

test('one document is itself, and nothing is changed', () => {
  const only = { paths: { '/a': {} } };
  assert.equal(joinDocuments([only]), only);
  joinDocuments([only, { paths: { '/b': {} } }]);
  assert.equal(only, { paths: { '/a': {} } });
});

test('lists are joined without repeating', () => {
  assert.equal(joinDocuments([{ apis: [{ path: '/a' }] }, { apis: [{ path: '/a' }, { path: '/b' }] }]), {
    apis: [{ path: '/a' }, { path: '/b' }],
  });
});

const OWNERS: readonly (readonly [string, string | undefined])[] = [
  ['/api/', undefined],
  ['/apis/', undefined],
  ['/version/', undefined],
  ['/api/v1/', '/v1'],
  ['/apis/apps/', 'apps'],
  ['/apis/apps/v1/', 'apps/v1'],
  ['/apis/apps', 'apps'],
  ['/api/v1/pods', '/v1/pods'],
  ['/api/v1/watch/namespaces/{namespace}/pods/{name}', '/v1/pods'],
  ['/api/v1/namespaces/{namespace}/pods/{name}/log', '/v1/pods'],
  ['/api/v1/namespaces/{name}/status', '/v1/namespaces'],
  ['/api/v1/namespaces', '/v1/namespaces'],
  ['/api/v1/watch/namespaces/{name}', '/v1/namespaces'],
  ['/apis/toys.example.dev/v1/planets/{name}', 'toys.example.dev/v1/planets'],
];
for (const [path, owner] of OWNERS) test(`${path} belongs to ${owner}`, () => assert.is(ownerOfPath(path), owner));

test('paths of what is not served go, others stay', () => {
  const document = { paths: { '/api/': {}, '/api/v1/pods': {}, '/api/v1/nodes': {} }, apis: [{ path: '/api/v1/nodes' }], info: {} };
  const kept = dropPaths(document, (owner) => owner === '/v1/pods');
  assert.equal(kept, { paths: { '/api/': {}, '/api/v1/pods': {} }, apis: [], info: {} });
});

test.run();
