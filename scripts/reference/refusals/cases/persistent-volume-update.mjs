// Updates of PersistentVolumes.
import { baseVolume, persistentVolume } from '../bases.mjs';
import { over, updates } from '../build.mjs';

const meta = (metadata) => over(baseVolume, { metadata });
/** The volume with this source and no hostPath. */
const source = (value) => persistentVolume({ hostPath: undefined, ...value });
const csi = (value) => source({ csi: { driver: 'example.com', volumeHandle: 'h', ...value } });
const affinity = (nodeAffinity) => persistentVolume({ nodeAffinity });
const terms = (...nodeSelectorTerms) => affinity({ required: { nodeSelectorTerms } });
const zone = { required: { nodeSelectorTerms: [{ matchExpressions: [{ key: 'zone', operator: 'In', values: ['a'] }] }] } };
const beta = 'volume.beta.kubernetes.io/storage-class';

export const cases = [
  ...updates([
    [
      'label is set is taken',
      baseVolume,
      (it) => {
        it.metadata.labels = { a: 'b' };
      },
    ],
    [
      'label becomes bad',
      baseVolume,
      (it) => {
        it.metadata.labels = { 'a b': 'c' };
      },
    ],
    [
      'host path changes',
      baseVolume,
      (it) => {
        it.spec.hostPath.path = '/b';
      },
    ],
    [
      'source changes to another',
      baseVolume,
      (it) => {
        delete it.spec.hostPath;
        it.spec.nfs = { server: 'a', path: '/b' };
      },
    ],
    [
      'source is added',
      baseVolume,
      (it) => {
        it.spec.nfs = { server: 'a', path: '/b' };
      },
    ],
    [
      'source goes',
      baseVolume,
      (it) => {
        delete it.spec.hostPath;
      },
    ],
    [
      'csi handle changes',
      csi({}),
      (it) => {
        it.spec.csi.volumeHandle = 'i';
      },
    ],
    [
      'csi secret of expansion is set is taken',
      csi({}),
      (it) => {
        it.spec.csi.controllerExpandSecretRef = { name: 'a', namespace: 'b' };
      },
    ],
    [
      'csi secret of expansion changes',
      csi({ controllerExpandSecretRef: { name: 'a', namespace: 'b' } }),
      (it) => {
        it.spec.csi.controllerExpandSecretRef = { name: 'c', namespace: 'b' };
      },
    ],
    [
      'csi secret of node expansion is set',
      csi({}),
      (it) => {
        it.spec.csi.nodeExpandSecretRef = { name: 'a', namespace: 'b' };
      },
    ],
    [
      'csi secret of node expansion changes',
      csi({ nodeExpandSecretRef: { name: 'a', namespace: 'b' } }),
      (it) => {
        it.spec.csi.nodeExpandSecretRef = { name: 'c', namespace: 'b' };
      },
    ],
    [
      'csi handle and secret of expansion change',
      csi({}),
      (it) => {
        it.spec.csi.controllerExpandSecretRef = { name: 'a', namespace: 'b' };
        it.spec.csi.volumeHandle = 'i';
      },
    ],
    [
      'capacity grows is taken',
      baseVolume,
      (it) => {
        it.spec.capacity.storage = '2Gi';
      },
    ],
    [
      'capacity becomes zero',
      baseVolume,
      (it) => {
        it.spec.capacity.storage = '0';
      },
    ],
    [
      'access modes change is taken',
      baseVolume,
      (it) => {
        it.spec.accessModes = ['ReadWriteMany'];
      },
    ],
    [
      'access modes go',
      baseVolume,
      (it) => {
        delete it.spec.accessModes;
      },
    ],
    [
      'reclaim policy changes is taken',
      baseVolume,
      (it) => {
        it.spec.persistentVolumeReclaimPolicy = 'Delete';
      },
    ],
    [
      'reclaim policy becomes unknown',
      baseVolume,
      (it) => {
        it.spec.persistentVolumeReclaimPolicy = 'X';
      },
    ],
    [
      'volume mode changes',
      baseVolume,
      (it) => {
        it.spec.volumeMode = 'Block';
      },
    ],
    [
      'class changes is taken',
      persistentVolume({ storageClassName: 'a' }),
      (it) => {
        it.spec.storageClassName = 'b';
      },
    ],
    [
      'annotation of the old class changes is taken',
      meta({ annotations: { [beta]: 'a' } }),
      (it) => {
        it.metadata.annotations[beta] = 'b';
      },
    ],
    [
      'affinity is set is taken',
      baseVolume,
      (it) => {
        it.spec.nodeAffinity = zone;
      },
    ],
    [
      'affinity changes',
      affinity(zone),
      (it) => {
        it.spec.nodeAffinity.required.nodeSelectorTerms[0].matchExpressions[0].values = ['b'];
      },
    ],
    [
      'affinity goes',
      affinity(zone),
      (it) => {
        delete it.spec.nodeAffinity;
      },
    ],
    [
      'affinity changes key',
      affinity(zone),
      (it) => {
        it.spec.nodeAffinity.required.nodeSelectorTerms[0].matchExpressions[0].key = 'b';
      },
    ],
    [
      'affinity gets a term',
      affinity(zone),
      (it) => {
        it.spec.nodeAffinity.required.nodeSelectorTerms.push({ matchFields: [{ key: 'metadata.name', operator: 'In', values: ['n'] }] });
      },
    ],
    [
      'affinity leaves its beta label and changes',
      terms({ matchExpressions: [{ key: 'failure-domain.beta.kubernetes.io/zone', operator: 'In', values: ['a'] }] }),
      (it) => {
        it.spec.nodeAffinity.required.nodeSelectorTerms[0].matchExpressions[0] = { key: 'topology.kubernetes.io/zone', operator: 'Exists' };
      },
    ],
    [
      'affinity leaves its beta label is taken',
      terms({ matchExpressions: [{ key: 'failure-domain.beta.kubernetes.io/zone', operator: 'In', values: ['a'] }] }),
      (it) => {
        it.spec.nodeAffinity.required.nodeSelectorTerms[0].matchExpressions[0].key = 'topology.kubernetes.io/zone';
      },
    ],
    [
      'claim is set is taken',
      baseVolume,
      (it) => {
        it.spec.claimRef = { name: 'a', namespace: 'b' };
      },
    ],
    [
      'attributes class is set is taken',
      csi({}),
      (it) => {
        it.spec.volumeAttributesClassName = 'a';
      },
    ],
    [
      'attributes class changes is taken',
      over(csi({}), { spec: { volumeAttributesClassName: 'a' } }),
      (it) => {
        it.spec.volumeAttributesClassName = 'b';
      },
    ],
    [
      'attributes class goes',
      over(csi({}), { spec: { volumeAttributesClassName: 'a' } }),
      (it) => {
        delete it.spec.volumeAttributesClassName;
      },
    ],
    [
      'status phase unknown is taken',
      baseVolume,
      (it) => {
        it.status = { phase: 'X' };
      },
      { subresource: 'status' },
    ],
  ]),
];
