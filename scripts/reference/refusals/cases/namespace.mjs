// Namespaces.
import { baseNamespace } from '../bases.mjs';
import { creates, over, updates } from '../build.mjs';

const meta = (metadata) => over(baseNamespace, { metadata });
const spec = (value) => over(baseNamespace, { spec: value });

export const cases = [
  ...creates([
    ['name missing', meta({ name: undefined })],
    ['name with dot', meta({ name: 'a.b' })],
    ['name in upper case', meta({ name: 'N' })],
    ['name too long', meta({ name: 'a'.repeat(64) })],
    ['name too long and in upper case', meta({ name: 'A'.repeat(64) })],
    ['name begins with digit is taken', meta({ name: '1refusals' })],
    ['name ends with dash', meta({ name: 'n-' })],
    ['name with slash', meta({ name: 'a/b' })],
    ['name with percent', meta({ name: 'a%b' })],
    ['namespace given', meta({ namespace: 'x' })],
    ['generateName bad', meta({ name: undefined, generateName: 'N.' })],
    ['finalizer of spec without domain', spec({ finalizers: ['mine'] })],
    ['finalizer of spec with a bad name', spec({ finalizers: ['a b'] })],
    ['finalizer of spec empty', spec({ finalizers: [''] })],
    ['finalizer of metadata without domain', meta({ finalizers: ['mine'] })],
    ['label bad', meta({ labels: { a: '!' } })],
    ['label of its name is overwritten', meta({ labels: { 'kubernetes.io/metadata.name': 'x' } })],
    ['label key bad', meta({ labels: { 'a b': 'c' } })],
    ['annotation bad', meta({ annotations: { 'a b': 'c' } })],
    ['annotations too long', meta({ annotations: { a: 'x'.repeat(262144) } })],
    ['owner bad', meta({ ownerReferences: [{ kind: 'Node', name: 'x' }] })],
    ['owner of a namespaced kind is taken', meta({ ownerReferences: [{ apiVersion: 'v1', kind: 'Pod', name: 'x', uid: 'y' }] })],
    [
      'name, label and finalizer at once',
      over(baseNamespace, { metadata: { name: 'N', labels: { a: '!' } }, spec: { finalizers: ['mine'] } }),
    ],
    ['status phase is dropped', over(baseNamespace, { status: { phase: 'X' } })],
    ['spec of a wrong type', over(baseNamespace, { spec: 'x' })],
    ['labels of a wrong type', meta({ labels: 'x' })],
  ]),
  ...updates([
    [
      'label becomes bad',
      baseNamespace,
      (it) => {
        it.metadata.labels.a = '!';
      },
    ],
    [
      'label of its name changes',
      baseNamespace,
      (it) => {
        it.metadata.labels['kubernetes.io/metadata.name'] = 'x';
      },
    ],
    [
      'label of its name goes',
      baseNamespace,
      (it) => {
        delete it.metadata.labels;
      },
    ],
    [
      'finalizer of spec goes',
      baseNamespace,
      (it) => {
        it.spec.finalizers = [];
      },
    ],
    [
      'finalizer of spec is added',
      baseNamespace,
      (it) => {
        it.spec.finalizers = ['kubernetes', 'a.b/c'];
      },
    ],
    [
      'status terminating without deletion',
      baseNamespace,
      (it) => {
        it.status.phase = 'Terminating';
      },
      { subresource: 'status' },
    ],
    [
      'status phase unknown',
      baseNamespace,
      (it) => {
        it.status.phase = 'X';
      },
      { subresource: 'status' },
    ],
    [
      'finalize with a bad finalizer',
      baseNamespace,
      (it) => {
        it.spec.finalizers = ['mine'];
      },
      { subresource: 'finalize' },
    ],
    [
      'annotation becomes bad',
      baseNamespace,
      (it) => {
        it.metadata.annotations = { '/': '' };
      },
    ],
  ]),
];
