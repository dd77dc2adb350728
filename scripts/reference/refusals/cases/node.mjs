// Nodes.
import { baseNode } from '../bases.mjs';
import { creates, over, updates } from '../build.mjs';

const spec = (value) => over(baseNode, { spec: value });
const status = (value) => over(baseNode, { status: value });
const meta = (metadata) => over(baseNode, { metadata });
const taints = (...list) => spec({ taints: list });
const taint = { key: 'a', value: 'b', effect: 'NoSchedule' };

export const cases = [
  ...creates([
    ['name in upper case', meta({ name: 'N' })],
    ['name missing', meta({ name: undefined })],
    ['name with slash', meta({ name: 'a/b' })],
    ['namespace given', meta({ namespace: 'x' })],
    ['label bad', meta({ labels: { a: '!' } })],
    ['avoid-pods annotation is no JSON', meta({ annotations: { 'scheduler.alpha.kubernetes.io/preferAvoidPods': '{' } })],
    ['taint of nothing', taints({})],
    ['taint without key', taints({ effect: 'NoSchedule' })],
    ['taint without effect', taints({ key: 'a' })],
    ['taint effect unknown', taints({ ...taint, effect: 'X' })],
    ['taint key bad', taints({ ...taint, key: 'a b' })],
    ['taint value bad', taints({ ...taint, value: 'b c' })],
    ['taints equal', taints(taint, { ...taint, value: 'c' })],
    ['taints of two effects is taken', taints(taint, { ...taint, effect: 'NoExecute' })],
    ['pod CIDR bad', spec({ podCIDR: 'x', podCIDRs: ['x'] })],
    ['pod CIDR alone is filled', spec({ podCIDR: '10.1.0.0/24' })],
    ['pod CIDRs differ', spec({ podCIDR: '10.1.0.0/24', podCIDRs: ['10.2.0.0/24'] })],
    ['pod CIDRs of one family', spec({ podCIDR: '10.1.0.0/24', podCIDRs: ['10.1.0.0/24', '10.2.0.0/24'] })],
    ['pod CIDRs, three', spec({ podCIDR: '10.1.0.0/24', podCIDRs: ['10.1.0.0/24', 'fd00::/64', '10.2.0.0/24'] })],
    ['pod CIDR with host bits', spec({ podCIDR: '10.1.0.1/24' })],
    ['unschedulable of a wrong type', spec({ unschedulable: 'yes' })],
    ['capacity negative', status({ capacity: { cpu: '-1' } })],
    ['capacity resource unknown', status({ capacity: { 'a b': '1' } })],
    ['capacity with an odd resource', status({ capacity: { foo: '1' } })],
    ['capacity with a fraction of a device', status({ capacity: { 'example.com/a': '500m' } })],
    ['allocatable negative', status({ allocatable: { memory: '-1Gi' } })],
    ['capacity of nonsense', status({ capacity: { cpu: 'x' } })],
    ['hugepages beyond capacity', status({ capacity: { 'hugepages-2Mi': '4Mi' }, allocatable: { 'hugepages-2Mi': '3Mi' } })],
    [
      'addresses equal',
      status({
        addresses: [
          { type: 'InternalIP', address: '1.1.1.1' },
          { type: 'InternalIP', address: '1.1.1.1' },
        ],
      }),
    ],
    ['config source of nothing', spec({ configSource: {} })],
    ['external id is taken', spec({ externalID: 'x' })],
    ['image names empty', status({ images: [{ names: [] }] })],
    ['three faults', over(baseNode, { metadata: { labels: { a: '!' } }, spec: { taints: [{ key: 'a b', effect: 'X' }] } })],
  ]),
  ...updates([
    [
      'provider ID changes',
      spec({ providerID: 'a' }),
      (it) => {
        it.spec.providerID = 'b';
      },
    ],
    [
      'provider ID goes',
      spec({ providerID: 'a' }),
      (it) => {
        delete it.spec.providerID;
      },
    ],
    [
      'provider ID is set is taken',
      baseNode,
      (it) => {
        it.spec.providerID = 'b';
      },
    ],
    [
      'pod CIDR changes',
      spec({ podCIDR: '10.1.0.0/24' }),
      (it) => {
        it.spec.podCIDR = '10.2.0.0/24';
        it.spec.podCIDRs = ['10.2.0.0/24'];
      },
    ],
    [
      'pod CIDR goes',
      spec({ podCIDR: '10.1.0.0/24' }),
      (it) => {
        delete it.spec.podCIDR;
        delete it.spec.podCIDRs;
      },
    ],
    [
      'pod CIDR is set is taken',
      baseNode,
      (it) => {
        it.spec.podCIDR = '10.2.0.0/24';
        it.spec.podCIDRs = ['10.2.0.0/24'];
      },
    ],
    [
      'taint becomes bad',
      baseNode,
      (it) => {
        it.spec.taints = [{ key: 'a', effect: 'X' }];
      },
    ],
    [
      'external id changes',
      spec({ externalID: 'a' }),
      (it) => {
        it.spec.externalID = 'b';
      },
    ],
    [
      'label becomes bad',
      baseNode,
      (it) => {
        it.metadata.labels = { 'a b': 'c' };
      },
    ],
    [
      'status capacity negative',
      baseNode,
      (it) => {
        it.status = { capacity: { cpu: '-1' } };
      },
      { subresource: 'status' },
    ],
    [
      'status addresses equal',
      baseNode,
      (it) => {
        it.status = {
          addresses: [
            { type: 'Hostname', address: 'a' },
            { type: 'Hostname', address: 'a' },
          ],
        };
      },
      { subresource: 'status' },
    ],
    [
      'status hugepages beyond capacity',
      baseNode,
      (it) => {
        it.status = { capacity: { 'hugepages-2Mi': '4Mi' }, allocatable: { 'hugepages-2Mi': '6Mi' } };
      },
      { subresource: 'status' },
    ],
    [
      'status device of a fraction',
      baseNode,
      (it) => {
        it.status = { capacity: { 'example.com/a': '1500m' } };
      },
      { subresource: 'status' },
    ],
    [
      'status image names empty',
      baseNode,
      (it) => {
        it.status = { images: [{ names: [] }] };
      },
      { subresource: 'status' },
    ],
    [
      'status condition odd is taken',
      baseNode,
      (it) => {
        it.status = { conditions: [{ type: 'x y', status: 'Perhaps' }] };
      },
      { subresource: 'status' },
    ],
    [
      'status condition twice',
      baseNode,
      (it) => {
        it.status = {
          conditions: [
            { type: 'A', status: 'True' },
            { type: 'A', status: 'True' },
          ],
        };
      },
      { subresource: 'status' },
    ],
    [
      'status phase unknown',
      baseNode,
      (it) => {
        it.status = { phase: 'X' };
      },
      { subresource: 'status' },
    ],
    [
      'status attached volume without device',
      baseNode,
      (it) => {
        it.status = { volumesAttached: [{ name: '' }] };
      },
      { subresource: 'status' },
    ],
  ]),
];
