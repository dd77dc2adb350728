// Metadata of objects (rules that every kind shares), shown on Pod.
import { basePod, pod } from '../bases.mjs';
import { creates, updates } from '../build.mjs';

const meta = (metadata) => pod({ metadata });
const owner = { apiVersion: 'v1', kind: 'Node', name: 'n', uid: 'u' };
const owners = (...changes) => meta({ ownerReferences: changes.map((change) => ({ ...owner, ...change })) });

export const cases = [
  ...creates([
    ['name missing', meta({ name: undefined })],
    ['name empty', meta({ name: '' })],
    ['name in upper case', meta({ name: 'Pod' })],
    ['name with underscore', meta({ name: 'my_pod' })],
    ['name with slash', meta({ name: 'a/b' })],
    ['name is one dot', meta({ name: '.' })],
    ['name ends with dash', meta({ name: 'pod-' })],
    ['name too long', meta({ name: 'a'.repeat(254) })],
    ['name of 253 is taken', meta({ name: 'a'.repeat(253) })],
    ['name with dots is taken', meta({ name: '1.a-b.c' })],
    ['generateName in upper case', meta({ name: undefined, generateName: 'Pod-' })],
    ['generateName and bad name', meta({ name: 'X', generateName: 'Y' })],
    ['namespace differs from the URL', meta({ namespace: 'other' }), { namespaceInUrl: 'refusals' }],
    ['label key with space', meta({ labels: { 'a b': 'c' } })],
    ['label key empty', meta({ labels: { '': 'c' } })],
    ['label key empty prefix', meta({ labels: { '/a': 'c' } })],
    ['label key bad prefix', meta({ labels: { 'Example_com/a': 'c' } })],
    ['label key two slashes', meta({ labels: { 'a/b/c': 'c' } })],
    ['label key name too long', meta({ labels: { ['a'.repeat(64)]: 'c' } })],
    ['label value with space', meta({ labels: { a: 'b c' } })],
    ['label value too long', meta({ labels: { a: 'b'.repeat(64) } })],
    ['label value ends with dash', meta({ labels: { a: 'b-' } })],
    ['label key and value both bad', meta({ labels: { 'a b': 'c d' } })],
    ['two bad label values', meta({ labels: { a: '!', b: '?' } })],
    ['label value empty is taken', meta({ labels: { a: '' } })],
    ['annotation key with space', meta({ annotations: { 'a b': 'c' } })],
    ['annotation key in upper case is taken', meta({ annotations: { 'Example.COM/A': 'c' } })],
    ['annotations too long', meta({ annotations: { a: 'x'.repeat(262144) } })],
    ['annotations of the full size are taken', meta({ annotations: { a: 'x'.repeat(262143) } })],
    ['owner without apiVersion', owners({ apiVersion: undefined })],
    ['owner without kind', owners({ kind: undefined })],
    ['owner without name', owners({ name: undefined })],
    ['owner without uid', owners({ uid: undefined })],
    ['owner without everything', meta({ ownerReferences: [{}] })],
    ['owner with a bad group', owners({ apiVersion: 'a/b/c' })],
    ['two controllers', owners({ controller: true }, { controller: true, uid: 'v', name: 'm' })],
    ['owner is an Event', owners({ kind: 'Event' })],
    ['finalizer without domain', meta({ finalizers: ['mine'] })],
    ['finalizer with a bad name', meta({ finalizers: ['example.com/'] })],
    ['finalizer orphan and foregroundDeletion', meta({ finalizers: ['orphan', 'foregroundDeletion'] })],
    ['finalizer fully qualified is taken', meta({ finalizers: ['example.com/mine'] })],
    ['mirror annotation without node', meta({ annotations: { 'kubernetes.io/config.mirror': 'x' } })],
    ['pod deletion cost is no number', meta({ annotations: { 'controller.kubernetes.io/pod-deletion-cost': 'x' } })],
    ['pod deletion cost with a plus', meta({ annotations: { 'controller.kubernetes.io/pod-deletion-cost': '+5' } })],
    [
      'AppArmor annotation of no container',
      meta({ annotations: { 'container.apparmor.security.beta.kubernetes.io/x': 'runtime/default' } }),
    ],
    ['AppArmor annotation with a bad profile', meta({ annotations: { 'container.apparmor.security.beta.kubernetes.io/c': 'bad' } })],
    ['tolerations annotation is no JSON', meta({ annotations: { 'scheduler.alpha.kubernetes.io/tolerations': '[' } })],
    ['four different causes', pod({ metadata: { name: 'X', labels: { a: '!' }, annotations: { 'a b': '' } }, spec: { containers: [] } })],
    ['metadata of a wrong type', { ...basePod, metadata: 'x' }, { namespaceInUrl: 'refusals' }],
    ['labels of a wrong type', meta({ labels: ['a'] })],
    ['label value of a wrong type', meta({ labels: { a: 1 } })],
  ]),
  ...updates([
    [
      'uid changes',
      basePod,
      (it) => {
        it.metadata.uid = '11111111-1111-1111-1111-111111111111';
      },
    ],
    [
      'label becomes bad',
      basePod,
      (it) => {
        it.metadata.labels = { a: '!' };
      },
    ],
    [
      'annotation becomes bad',
      basePod,
      (it) => {
        it.metadata.annotations = { 'a b': '' };
      },
    ],
    [
      'name differs from the URL',
      basePod,
      (it) => {
        it.metadata.name = 'q';
      },
    ],
    [
      'namespace of the body differs from the URL',
      basePod,
      (it) => {
        it.metadata.namespace = 'other';
      },
    ],
    [
      'creationTimestamp changes',
      basePod,
      (it) => {
        it.metadata.creationTimestamp = '2020-01-01T00:00:00Z';
      },
    ],
    [
      'deletion fields are set',
      basePod,
      (it) => {
        it.metadata.deletionTimestamp = '2020-01-01T00:00:00Z';
        it.metadata.deletionGracePeriodSeconds = 3;
      },
    ],
    [
      'resourceVersion is no number',
      basePod,
      (it) => {
        it.metadata.resourceVersion = 'x';
      },
    ],
    [
      'resourceVersion is old',
      basePod,
      (it) => {
        it.metadata.resourceVersion = '1';
      },
    ],
    [
      'owner of an update is bad',
      basePod,
      (it) => {
        it.metadata.ownerReferences = [{ ...owner, uid: '' }];
      },
    ],
    [
      'finalizer becomes bad',
      basePod,
      (it) => {
        it.metadata.finalizers = ['mine'];
      },
    ],
    [
      'generateName is added and bad',
      basePod,
      (it) => {
        it.metadata.generateName = 'X';
      },
    ],
    [
      'label with a good value is taken',
      basePod,
      (it) => {
        it.metadata.labels = { a: 'b' };
      },
    ],
  ]),
];
