// The order of versions and groups.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { compareGroups, compareVersions } from '../../../../runtime/http/discovery/version-order.ts';

const test = suite('order of versions and groups');

test('versions come in the order of the CustomResourceDefinition documentation', () => {
  const wanted = ['v10', 'v2', 'v1', 'v11beta2', 'v10beta3', 'v3beta1', 'v12alpha1', 'v11alpha2', 'foo1', 'foo10'];
  assert.equal([...wanted].reverse().sort(compareVersions), wanted);
});

test('v0 and v1beta0 are no versions of Kubernetes', () => {
  assert.equal(['v0', 'v1alpha1', 'v1beta0'].sort(compareVersions), ['v1alpha1', 'v0', 'v1beta0']);
});

test('built-in groups come in their order, others by name', () => {
  assert.equal(['zoo.dev', 'coordination.k8s.io', 'acme.dev', 'apps', 'networking.k8s.io'].sort(compareGroups), [
    'apps',
    'networking.k8s.io',
    'coordination.k8s.io',
    'acme.dev',
    'zoo.dev',
  ]);
});

test.run();
