// PersistentVolumeClaims.
import { baseClaim, claim } from '../bases.mjs';
import { creates, over } from '../build.mjs';

const meta = (metadata) => over(baseClaim, { metadata });
const modes = (...accessModes) => claim({ accessModes });
const requests = (value) => claim({ resources: { requests: value } });
const data = (dataSource) => claim({ dataSource });
const dataRef = (dataSourceRef) => claim({ dataSourceRef });
const beta = 'volume.beta.kubernetes.io/storage-class';

export const cases = [
  ...creates([
    ['name in upper case', meta({ name: 'C' })],
    ['name with dots is taken', meta({ name: 'a.b' })],
    ['name missing', meta({ name: undefined })],
    ['label bad', meta({ labels: { a: '!' } })],
    ['annotation of the old class is taken', meta({ annotations: { [beta]: 'A_b' } })],
    ['spec missing', over(baseClaim, { spec: undefined })],
    ['spec of nothing', claim({ accessModes: undefined, resources: undefined })],
    ['access modes missing', claim({ accessModes: undefined })],
    ['access modes empty', modes()],
    ['access mode unknown', modes('ReadWrite')],
    ['access modes, one unknown', modes('ReadWriteOnce', 'X')],
    ['access mode empty', modes('')],
    ['access modes, two unknown', modes('X', 'Y')],
    ['access modes equal is taken', modes('ReadWriteOnce', 'ReadWriteOnce')],
    ['access mode of one pod is taken', modes('ReadWriteOncePod')],
    ['access mode of one pod with others', modes('ReadWriteOncePod', 'ReadWriteOnce')],
    ['access mode of one pod with unknown', modes('ReadWriteOncePod', 'X')],
    ['access mode of one pod twice is taken', modes('ReadWriteOncePod', 'ReadWriteOncePod')],
    ['resources missing', claim({ resources: undefined })],
    ['requests empty', requests({ storage: undefined })],
    ['storage zero', requests({ storage: '0' })],
    ['storage negative', requests({ storage: '-1Gi' })],
    ['storage a fraction is taken', requests({ storage: '500m' })],
    ['storage is no quantity', requests({ storage: 'big' })],
    ['storage a number is taken', requests({ storage: 5 })],
    ['storage of a wrong type', requests({ storage: true })],
    ['request of another resource is taken', requests({ cpu: '1' })],
    ['request of an unknown resource is taken', requests({ 'a b': '1' })],
    ['request negative of another resource is taken', requests({ cpu: '-1' })],
    ['only another resource', requests({ storage: undefined, cpu: '1' })],
    ['limit below request is taken', claim({ resources: { limits: { storage: '500Mi' } } })],
    ['limit is taken', claim({ resources: { limits: { storage: '2Gi' } } })],
    ['selector is taken', claim({ selector: { matchLabels: { a: 'b' } } })],
    ['selector label bad', claim({ selector: { matchLabels: { 'a b': 'c' } } })],
    ['selector value bad', claim({ selector: { matchLabels: { a: 'b c' } } })],
    ['selector operator unknown', claim({ selector: { matchExpressions: [{ key: 'a', operator: 'X' }] } })],
    ['selector without values', claim({ selector: { matchExpressions: [{ key: 'a', operator: 'In' }] } })],
    ['selector with values too many', claim({ selector: { matchExpressions: [{ key: 'a', operator: 'Exists', values: ['b'] }] } })],
    ['class in upper case', claim({ storageClassName: 'Fast' })],
    ['class with underscore', claim({ storageClassName: 'a_b' })],
    ['class empty is taken', claim({ storageClassName: '' })],
    ['class too long', claim({ storageClassName: 'a'.repeat(254) })],
    ['volume mode unknown', claim({ volumeMode: 'X' })],
    ['volume mode empty', claim({ volumeMode: '' })],
    ['volume mode Block is taken', claim({ volumeMode: 'Block' })],
    ['volume name of anything is taken', claim({ volumeName: 'A_b' })],
    ['attributes class in upper case', claim({ volumeAttributesClassName: 'A' })],
    ['attributes class empty is taken', claim({ volumeAttributesClassName: '' })],
    ['attributes class is taken', claim({ volumeAttributesClassName: 'a' })],
    ['data source of a claim is taken', data({ kind: 'PersistentVolumeClaim', name: 'x' })],
    ['data source without name', data({ kind: 'PersistentVolumeClaim' })],
    ['data source without kind is dropped', data({ name: 'x' })],
    ['data source of another core kind is dropped', data({ kind: 'ConfigMap', name: 'x' })],
    ['data source of a snapshot is taken', data({ apiGroup: 'snapshot.storage.k8s.io', kind: 'VolumeSnapshot', name: 'x' })],
    ['data source of a bad group is dropped', data({ apiGroup: 'A_b', kind: 'X', name: 'x' })],
    ['data source of another group is dropped', data({ apiGroup: 'example.com', kind: 'X', name: 'x' })],
    ['data source reference is taken', dataRef({ apiGroup: 'example.com', kind: 'X', name: 'x' })],
    ['data source reference of another core kind', dataRef({ kind: 'ConfigMap', name: 'x' })],
    ['data source reference without name', dataRef({ apiGroup: 'example.com', kind: 'X' })],
    ['data source reference without kind', dataRef({ apiGroup: 'example.com', name: 'x' })],
    ['data source reference group bad', dataRef({ apiGroup: 'A_b', kind: 'X', name: 'x' })],
    [
      'data sources differ',
      claim({ dataSource: { kind: 'PersistentVolumeClaim', name: 'x' }, dataSourceRef: { kind: 'PersistentVolumeClaim', name: 'y' } }),
    ],
    [
      'data source of another core kind with a reference',
      claim({ dataSource: { kind: 'ConfigMap', name: 'x' }, dataSourceRef: { kind: 'PersistentVolumeClaim', name: 'x' } }),
    ],
    [
      'data sources differ in an empty group',
      claim({
        dataSource: { kind: 'PersistentVolumeClaim', name: 'x' },
        dataSourceRef: { apiGroup: '', kind: 'PersistentVolumeClaim', name: 'x' },
      }),
    ],
    [
      'data source reference in another namespace is dropped',
      claim({ dataSourceRef: { kind: 'ConfigMap', name: 'x', namespace: 'other' } }),
    ],
    [
      'data sources of a bad group',
      claim({ dataSource: { apiGroup: 'A_', kind: 'X', name: 'x' }, dataSourceRef: { apiGroup: 'A_', kind: 'X', name: 'x' } }),
    ],
    ['access modes of a wrong type', claim({ accessModes: 'ReadWriteOnce' })],
    ['three faults', claim({ accessModes: ['X'], resources: { requests: { storage: '-1' } }, storageClassName: 'A' })],
  ]),
];
