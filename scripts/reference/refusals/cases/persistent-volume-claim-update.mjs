// Updates of PersistentVolumeClaims that are not bound.
import { baseClaim, claim } from '../bases.mjs';
import { over, updates } from '../build.mjs';

const meta = (metadata) => over(baseClaim, { metadata });
const beta = 'volume.beta.kubernetes.io/storage-class';

export const cases = [
  ...updates([
    [
      'label is set is taken',
      baseClaim,
      (it) => {
        it.metadata.labels = { a: 'b' };
      },
    ],
    [
      'label becomes bad',
      baseClaim,
      (it) => {
        it.metadata.labels = { 'a b': 'c' };
      },
    ],
    [
      'access modes change',
      baseClaim,
      (it) => {
        it.spec.accessModes = ['ReadWriteMany'];
      },
    ],
    [
      'access mode becomes unknown',
      baseClaim,
      (it) => {
        it.spec.accessModes = ['X'];
      },
    ],
    [
      'storage grows while unbound',
      baseClaim,
      (it) => {
        it.spec.resources.requests.storage = '2Gi';
      },
    ],
    [
      'storage shrinks',
      baseClaim,
      (it) => {
        it.spec.resources.requests.storage = '500Mi';
      },
    ],
    [
      'storage becomes zero',
      baseClaim,
      (it) => {
        it.spec.resources.requests.storage = '0';
      },
    ],
    [
      'storage in other words is taken',
      baseClaim,
      (it) => {
        it.spec.resources.requests.storage = '1024Mi';
      },
    ],
    [
      'volume mode changes',
      baseClaim,
      (it) => {
        it.spec.volumeMode = 'Block';
      },
    ],
    [
      'class changes',
      claim({ storageClassName: 'a' }),
      (it) => {
        it.spec.storageClassName = 'b';
      },
    ],
    [
      'class goes',
      claim({ storageClassName: 'a' }),
      (it) => {
        delete it.spec.storageClassName;
      },
    ],
    [
      'class is set is taken',
      baseClaim,
      (it) => {
        it.spec.storageClassName = 'a';
      },
    ],
    [
      'class becomes empty is taken',
      baseClaim,
      (it) => {
        it.spec.storageClassName = '';
      },
    ],
    [
      'class is set over the annotation',
      meta({ annotations: { [beta]: 'a' } }),
      (it) => {
        it.spec.storageClassName = 'b';
      },
    ],
    [
      'class is moved from the annotation is taken',
      meta({ annotations: { [beta]: 'a' } }),
      (it) => {
        it.spec.storageClassName = 'a';
      },
    ],
    [
      'annotation of the old class changes',
      meta({ annotations: { [beta]: 'a' } }),
      (it) => {
        it.metadata.annotations[beta] = 'b';
      },
    ],
    [
      'annotation of the old class goes',
      meta({ annotations: { [beta]: 'a' } }),
      (it) => {
        delete it.metadata.annotations[beta];
      },
    ],
    [
      'volume name is set is taken',
      baseClaim,
      (it) => {
        it.spec.volumeName = 'v';
      },
    ],
    [
      'volume name changes',
      claim({ volumeName: 'v' }),
      (it) => {
        it.spec.volumeName = 'w';
      },
    ],
    [
      'volume name goes',
      claim({ volumeName: 'v' }),
      (it) => {
        delete it.spec.volumeName;
      },
    ],
    [
      'selector is set',
      baseClaim,
      (it) => {
        it.spec.selector = { matchLabels: { a: 'b' } };
      },
    ],
    [
      'data source is set',
      baseClaim,
      (it) => {
        it.spec.dataSource = { kind: 'PersistentVolumeClaim', name: 'x' };
      },
    ],
    [
      'attributes class is set while unbound',
      baseClaim,
      (it) => {
        it.spec.volumeAttributesClassName = 'a';
      },
    ],
    [
      'attributes class changes while unbound',
      claim({ volumeAttributesClassName: 'a' }),
      (it) => {
        it.spec.volumeAttributesClassName = 'b';
      },
    ],
    [
      'attributes class goes while unbound',
      claim({ volumeAttributesClassName: 'a' }),
      (it) => {
        delete it.spec.volumeAttributesClassName;
      },
    ],
    [
      'limit is set',
      baseClaim,
      (it) => {
        it.spec.resources.limits = { storage: '2Gi' };
      },
    ],
    [
      'class changes from empty',
      claim({ storageClassName: '' }),
      (it) => {
        it.spec.storageClassName = 'b';
      },
    ],
    [
      'class becomes empty over the annotation',
      meta({ annotations: { [beta]: 'a' } }),
      (it) => {
        it.spec.storageClassName = '';
      },
    ],
    [
      'class and annotation change',
      meta({ annotations: { [beta]: 'a' } }),
      (it) => {
        it.spec.storageClassName = 'b';
        it.metadata.annotations[beta] = 'b';
      },
    ],
    [
      'class is moved from the annotation, which goes',
      meta({ annotations: { [beta]: 'a' } }),
      (it) => {
        it.spec.storageClassName = 'a';
        delete it.metadata.annotations[beta];
      },
    ],
    [
      'annotation of the old class is added',
      baseClaim,
      (it) => {
        it.metadata.annotations = { [beta]: 'a' };
      },
    ],
    [
      'data source of another core kind is set is taken',
      baseClaim,
      (it) => {
        it.spec.dataSource = { kind: 'ConfigMap', name: 'x' };
      },
    ],
    [
      'another request is added while unbound',
      baseClaim,
      (it) => {
        it.spec.resources.requests.cpu = '1';
      },
    ],
    [
      'storage goes',
      baseClaim,
      (it) => {
        it.spec.resources = {};
      },
    ],
  ]),
];
