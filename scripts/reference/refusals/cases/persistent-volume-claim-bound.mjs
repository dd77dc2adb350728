// Updates of bound PersistentVolumeClaims and of the status of any.
import { baseClaim, claim } from '../bases.mjs';
import { updates } from '../build.mjs';

const bound = { statusBefore: { phase: 'Bound', accessModes: ['ReadWriteOnce'], capacity: { storage: '1Gi' } } };
const withAttributes = claim({ volumeAttributesClassName: 'a' });

export const cases = [
  ...updates([
    [
      'storage shrinks below the capacity of a bound claim',
      baseClaim,
      (it) => {
        it.spec.resources.requests.storage = '500Mi';
      },
      bound,
    ],
    [
      'storage shrinks to more than the capacity of a bound claim is taken',
      claim({ resources: { requests: { storage: '3Gi' } } }),
      (it) => {
        it.spec.resources.requests.storage = '2Gi';
      },
      bound,
    ],
    [
      'storage shrinks to the capacity of a bound claim',
      claim({ resources: { requests: { storage: '3Gi' } } }),
      (it) => {
        it.spec.resources.requests.storage = '1Gi';
      },
      bound,
    ],
    [
      'storage of a bound claim goes',
      baseClaim,
      (it) => {
        it.spec.resources = {};
      },
      bound,
    ],
    [
      'another request is added to a bound claim',
      baseClaim,
      (it) => {
        it.spec.resources.requests.cpu = '1';
      },
      bound,
    ],
    [
      'access modes of a bound claim change',
      baseClaim,
      (it) => {
        it.spec.accessModes = ['ReadWriteMany'];
      },
      bound,
    ],
    [
      'attributes class of a bound claim is set is taken',
      baseClaim,
      (it) => {
        it.spec.volumeAttributesClassName = 'a';
      },
      bound,
    ],
    [
      'attributes class of a bound claim changes is taken',
      withAttributes,
      (it) => {
        it.spec.volumeAttributesClassName = 'b';
      },
      bound,
    ],
    [
      'attributes class of a bound claim goes',
      withAttributes,
      (it) => {
        delete it.spec.volumeAttributesClassName;
      },
      bound,
    ],
    [
      'attributes class of a bound claim becomes empty',
      withAttributes,
      (it) => {
        it.spec.volumeAttributesClassName = '';
      },
      bound,
    ],
    [
      'attributes class of a bound claim becomes bad',
      withAttributes,
      (it) => {
        it.spec.volumeAttributesClassName = 'B';
      },
      bound,
    ],
    [
      'status is taken',
      baseClaim,
      (it) => {
        it.status = { phase: 'Bound', accessModes: ['ReadWriteOnce'], capacity: { storage: '1Gi' } };
      },
      { subresource: 'status' },
    ],
    [
      'status access mode unknown is taken',
      baseClaim,
      (it) => {
        it.status = { phase: 'Bound', accessModes: ['X'] };
      },
      { subresource: 'status' },
    ],
    [
      'status phase unknown is taken',
      baseClaim,
      (it) => {
        it.status = { phase: 'X' };
      },
      { subresource: 'status' },
    ],
    [
      'status capacity negative',
      baseClaim,
      (it) => {
        it.status = { capacity: { storage: '-1' } };
      },
      { subresource: 'status' },
    ],
    [
      'status capacity of an unknown resource is taken',
      baseClaim,
      (it) => {
        it.status = { capacity: { 'a b': '1' } };
      },
      { subresource: 'status' },
    ],
    [
      'status allocated resources negative',
      baseClaim,
      (it) => {
        it.status = { allocatedResources: { storage: '-1' } };
      },
      { subresource: 'status' },
    ],
    [
      'status allocated resources without a capacity is taken',
      baseClaim,
      (it) => {
        it.status = { allocatedResources: { storage: '2Gi' } };
      },
      { subresource: 'status' },
    ],
    ...[
      ['of a bad name', { 'a b': '1' }],
      ['unknown', { foo: '1' }],
      ['of Kubernetes unknown', { 'kubernetes.io/foo': '1', 'a.kubernetes.io/b': '1' }],
      ['of nearly Kubernetes', { 'akubernetes.io/foo': '1', 'kubernetes.io.example.com/b': '1' }],
      ['of a domain is taken', { 'example.com/foo': '1' }],
      ['of a domain negative', { 'example.com/foo': '-1' }],
      ['storage is taken', { storage: '1' }],
      ['storage negative and no integer', { storage: '-1500m' }],
    ].map(([name, allocatedResources]) => [
      `status allocated resource ${name}`,
      baseClaim,
      (it) => {
        it.status = {
          allocatedResources,
          allocatedResourceStatuses: Object.fromEntries(Object.keys(allocatedResources).map((key) => [key, 'NodeResizePending'])),
        };
      },
      { subresource: 'status' },
    ]),
    [
      'status allocated resource status unknown',
      baseClaim,
      (it) => {
        it.status = { allocatedResourceStatuses: { storage: 'X' } };
      },
      { subresource: 'status' },
    ],
  ]),
];
