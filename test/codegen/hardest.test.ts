// The hardest definitions: a recursive schema, two versions, virtual resources, objects that go by themselves.
import { readFileSync } from 'node:fs';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { formatFieldError } from '../../runtime/api/field-error.ts';
import type { JsonValue, KubeObject } from '../../runtime/api/object.ts';
import { toTree } from '../../runtime/api/object.ts';
import type { VersionCode } from '../../runtime/api/resource.ts';
import { codeOf, compileText } from '../support/compile.ts';

const compileFile = (name: string) => compileText(readFileSync(`test/fixtures/definitions/${name}.yaml`, 'utf8'));

const admit = (code: VersionCode, tree: JsonValue): KubeObject => {
  const object = code.decode(tree, { unknownFields: [], foldCase: false });
  code.setDefaults(object);
  return object;
};
const refusals = (code: VersionCode, object: KubeObject, old?: KubeObject): string[] =>
  [...code.check(object), ...code.rules(object, old, { now: 0 })].map(formatFieldError);

const test = suite('hardest definitions');

test('CustomResourceDefinition: fills what Go always writes, computes names, keeps recursive schemas', async () => {
  const code = await codeOf(compileFile('customresourcedefinitions'), 'customresourcedefinitions');
  const openAPIV3Schema = { type: 'object', properties: { a: { properties: { b: { maximum: 0, default: { z: 1, a: null } } } } } };
  const object = admit(code, {
    metadata: { name: 'gadgets.acme.dev' },
    spec: {
      group: 'acme.dev',
      scope: 'Cluster',
      names: { plural: 'gadgets', kind: 'Gadget' },
      versions: [{ name: 'v1', schema: { openAPIV3Schema } }],
    },
  });
  assert.equal(JSON.parse(JSON.stringify(object)), {
    kind: 'CustomResourceDefinition',
    apiVersion: 'apiextensions.k8s.io/v1',
    metadata: { name: 'gadgets.acme.dev' },
    spec: {
      group: 'acme.dev',
      names: { plural: 'gadgets', singular: 'gadget', kind: 'Gadget', listKind: 'GadgetList' },
      scope: 'Cluster',
      versions: [{ name: 'v1', served: false, storage: false, schema: { openAPIV3Schema } }],
    },
    status: { conditions: null, acceptedNames: { plural: '', kind: '' }, storedVersions: null },
  });
  assert.equal(Object.keys(toTree(object)['spec'] as object), ['group', 'names', 'scope', 'versions']);
});

test('CustomResourceDefinition: refusals stand at their fields', async () => {
  const code = await codeOf(compileFile('customresourcedefinitions'), 'customresourcedefinitions');
  const versions = [{ name: 'v1' }, { name: 'v1' }];
  const object = admit(code, {
    metadata: { name: 'x' },
    spec: { scope: 'Galaxy', group: 'a', names: { kind: 'A', plural: 'as' }, versions },
  });
  const old = admit(code, {
    metadata: { name: 'x' },
    spec: { scope: 'Cluster', group: 'a', names: { kind: 'A', plural: 'as' }, versions },
  });
  assert.equal(refusals(code, object, old), [
    'spec.scope: Unsupported value: "Galaxy": supported values: "Cluster", "Namespaced"',
    'metadata.name: Invalid value: "x": must be spec.names.plural+"."+spec.group',
    'spec.scope: Invalid value: "Galaxy": field is immutable',
    'spec.versions[1].name: Duplicate value: "v1"',
  ]);
});

test('a deep schema is refused, not a stack overflow', async () => {
  const code = await codeOf(compileFile('customresourcedefinitions'), 'customresourcedefinitions');
  let schema: JsonValue = {};
  for (let depth = 0; depth < 2000; depth++) schema = { not: schema };
  const tree = { spec: { versions: [{ schema: { openAPIV3Schema: schema } }] } };
  assert.throws(() => code.decode(tree, { unknownFields: [], foldCase: false }), /exceeded max depth/);
});

test('two versions: there and back', async () => {
  const resources = compileFile('deployments');
  const [v1, v1beta1] = [await codeOf(resources, 'deployments', 'v1'), await codeOf(resources, 'deployments', 'v1beta1')];
  const beta = admit(v1beta1, { metadata: { name: 'a' }, spec: { count: 3, node: 'n', surge: '25%' } });
  const stored = v1beta1.toStorage(beta);
  assert.equal(stored, {
    kind: 'Deployment',
    apiVersion: 'fixtures.dev/v1',
    metadata: { name: 'a' },
    spec: { replicas: 3, node: 'n', strategy: { type: 'RollingUpdate', maxSurge: '25%' } },
    status: {},
  });
  assert.equal(v1beta1.fromStorage(stored), { ...beta, spec: { ...(beta['spec'] as object), rollbackTo: 0 } });
  assert.is(v1.toStorage(stored), stored);
  assert.equal(v1.fieldValues(stored), ['n']);
});

test('two versions: priority, subresources and deprecation are data', () => {
  const [deployments] = compileFile('deployments');
  assert.equal(
    deployments?.versions.map((version) => version.name),
    ['v1', 'v1beta1'],
  );
  assert.equal(deployments?.versions[1]?.deprecated?.warning, 'fixtures.dev/v1beta1 Deployment is deprecated');
  assert.equal(
    deployments?.versions[0]?.subresources.map(({ name, type }) => `${name}:${type}`),
    ['scale:scale', 'status:status'],
  );
});

test('SubjectAccessReview: virtual, create only, rules on its spec', async () => {
  const resources = compileFile('reviews');
  const review = resources.find((resource) => resource.names.kind === 'SubjectAccessReview');
  assert.equal([review?.virtual, review?.versions[0]?.verbs], [true, ['create']]);
  const code = await codeOf(resources, 'subjectaccessreviews');
  const object = admit(code, { spec: { resourceAttributes: { verb: 'get' }, nonResourceAttributes: { path: '/' } } });
  assert.equal(refusals(code, object), [
    'spec.nonResourceAttributes: Invalid value: cannot be specified in combination with resourceAttributes',
    'spec.user: Invalid value: null: at least one of user or group must be specified',
  ]);
  assert.throws(() => code.decode({ spec: 5 }, { unknownFields: [], foldCase: false }), /of type v1.SubjectAccessReviewSpec/);
});

test('a kind whose objects go by themselves', () => {
  const notice = compileFile('reviews').find((resource) => resource.names.kind === 'Notice');
  assert.equal([notice?.writes.ttlSeconds, notice?.key, notice?.names.listKind], [3600, 'fixtures.dev/notices', 'NoticeList']);
});

test.run();
