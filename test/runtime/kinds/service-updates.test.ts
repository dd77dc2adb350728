// What a Service's request comes to before anything is allocated, and what an update loses with the old type.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { alignAddresses, findUnmet, isCoherent } from '../../../runtime/kinds/service-request.ts';
import { dropUnneeded, type TypedSpec } from '../../../runtime/kinds/service-type-change.ts';

const test = suite('service updates');

test('a request that validation refuses is not coherent', () => {
  assert.ok(isCoherent({ clusterIP: '10.0.0.1', clusterIPs: ['10.0.0.1'], ipFamilies: ['IPv4'] }));
  assert.ok(isCoherent({ clusterIP: 'None', clusterIPs: ['None'] }));
  assert.not(isCoherent({ clusterIP: '10.0.0.1', clusterIPs: ['10.0.0.2'] }));
  assert.not(isCoherent({ clusterIP: '10.0.0.01', clusterIPs: ['10.0.0.01'] }));
  assert.not(isCoherent({ clusterIP: 'None', clusterIPs: ['None', '10.0.0.1'] }));
  assert.not(isCoherent({ clusterIP: '10.0.0.1', clusterIPs: ['10.0.0.1'], ipFamilies: ['IPv6'] }));
  assert.not(isCoherent({ ipFamilies: ['IPv4', 'IPv4'] }));
  assert.not(isCoherent({ ipFamilies: ['IPv4', 'IPv6'], ipFamilyPolicy: 'SingleStack' }));
});

test('what the ranges can not give is named', () => {
  const fields = (request: Parameters<typeof findUnmet>[0]): string[] => findUnmet(request, ['IPv4']).map(({ field }) => field);
  assert.equal(fields({}), []);
  assert.equal(fields({ ipFamilies: ['IPv6'] }), ['spec.ipFamilies[0]']);
  assert.equal(fields({ ipFamilyPolicy: 'RequireDualStack' }), ['spec.ipFamilyPolicy']);
  assert.equal(fields({ clusterIP: 'fd00::1', clusterIPs: ['fd00::1'], ipFamilies: ['IPv6'] }), ['spec.clusterIPs[0]']);
});

test('the list of addresses follows the one address', () => {
  const old = { clusterIP: '10.0.0.1', clusterIPs: ['10.0.0.1'] };
  assert.equal(alignAddresses({ clusterIP: '10.0.0.2' }, undefined), ['10.0.0.2']);
  assert.equal(alignAddresses({ clusterIP: '10.0.0.2', clusterIPs: ['10.0.0.1'] }, old), ['10.0.0.2']);
  assert.equal(alignAddresses({ clusterIP: '10.0.0.2', clusterIPs: ['10.0.0.3'] }, old), ['10.0.0.3']);
  assert.is(alignAddresses({}, old), undefined);
});

const balanced: TypedSpec = {
  type: 'LoadBalancer',
  clusterIP: '10.0.0.1',
  clusterIPs: ['10.0.0.1'],
  externalTrafficPolicy: 'Local',
  healthCheckNodePort: 31000,
  allocateLoadBalancerNodePorts: true,
  loadBalancerClass: 'a/b',
  internalTrafficPolicy: 'Cluster',
  ports: [{ port: 80, nodePort: 31001 }],
};
const changes: readonly (readonly [name: string, change: TypedSpec, gone: readonly string[]])[] = [
  [
    'ClusterIP',
    { type: 'ClusterIP' },
    ['externalTrafficPolicy', 'healthCheckNodePort', 'allocateLoadBalancerNodePorts', 'loadBalancerClass'],
  ],
  ['NodePort', { type: 'NodePort' }, ['healthCheckNodePort', 'allocateLoadBalancerNodePorts', 'loadBalancerClass']],
  ['another policy', { externalTrafficPolicy: 'Cluster' }, ['healthCheckNodePort']],
  ['no node ports', { allocateLoadBalancerNodePorts: false }, []],
];
for (const [name, change, gone] of changes)
  test(`becoming ${name} drops what only the old type needed`, () => {
    const kept = dropUnneeded({ ...balanced, ...change }, balanced);
    assert.equal(
      Object.keys(balanced).filter((field) => !(field in kept)),
      Object.keys(balanced).filter((field) => gone.includes(field)),
    );
  });

test('node ports go with the type unless the client asks for others', () => {
  const asked = [{ port: 80, nodePort: 31555 }];
  assert.equal(dropUnneeded({ ...balanced, type: 'ClusterIP' }, balanced).ports, [{ port: 80 }]);
  assert.equal(dropUnneeded({ ...balanced, type: 'ClusterIP', ports: asked }, balanced).ports, asked);
  // Turning their allocation off keeps those that are there.
  assert.equal(dropUnneeded({ ...balanced, allocateLoadBalancerNodePorts: false }, balanced).ports, balanced.ports);
});

test.run();
