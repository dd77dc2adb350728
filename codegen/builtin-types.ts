// Types that every kind needs and that no one should have to define: ObjectMeta and what it is made of. A TypeDefinition of the same
// name takes their place. Fields stand in wire order. https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/object-meta/
import type { SchemaDefinition, TypeDefinition } from './definition.ts';

const META = 'io.k8s.apimachinery.pkg.apis.meta.v1.';
const string: SchemaDefinition = { type: 'string' };
const int64: SchemaDefinition = { type: 'integer', format: 'int64' };
const time: SchemaDefinition = { $ref: `${META}Time` };
const pointer = (type: SchemaDefinition): SchemaDefinition => ({ ...type, 'x-kindsmith-zero': 'keep' });
const filled = (type: SchemaDefinition): SchemaDefinition => ({ ...type, 'x-kindsmith-zero': 'fill' });
const stringMap: SchemaDefinition = { type: 'object', additionalProperties: string };

const SCHEMAS: Readonly<Record<string, SchemaDefinition>> = {
  [`${META}Time`]: { type: 'string', format: 'date-time' },
  [`${META}FieldsV1`]: { type: 'object' },
  [`${META}OwnerReference`]: {
    type: 'object',
    required: ['apiVersion', 'kind', 'name', 'uid'],
    'x-kubernetes-map-type': 'atomic',
    'x-kindsmith-protobuf': { kind: 1, name: 3, uid: 4, apiVersion: 5, controller: 6, blockOwnerDeletion: 7 },
    properties: {
      apiVersion: filled(string),
      kind: filled(string),
      name: filled(string),
      uid: filled({ ...string, 'x-kindsmith-go-type': 'types.UID' }),
      controller: pointer({ type: 'boolean' }),
      blockOwnerDeletion: pointer({ type: 'boolean' }),
    },
  },
  [`${META}ManagedFieldsEntry`]: {
    type: 'object',
    'x-kindsmith-protobuf': { manager: 1, operation: 2, apiVersion: 3, time: 4, fieldsType: 6, fieldsV1: 7, subresource: 8 },
    properties: {
      manager: string,
      operation: { ...string, 'x-kindsmith-go-type': 'v1.ManagedFieldsOperationType' },
      apiVersion: string,
      time: pointer(time),
      fieldsType: string,
      fieldsV1: pointer({ $ref: `${META}FieldsV1` }),
      subresource: string,
    },
  },
  [`${META}ObjectMeta`]: {
    type: 'object',
    'x-kindsmith-protobuf': {
      name: 1,
      generateName: 2,
      namespace: 3,
      selfLink: 4,
      uid: 5,
      resourceVersion: 6,
      generation: 7,
      creationTimestamp: 8,
      deletionTimestamp: 9,
      deletionGracePeriodSeconds: 10,
      labels: 11,
      annotations: 12,
      ownerReferences: 13,
      finalizers: 14,
      managedFields: 17,
    },
    properties: {
      name: string,
      generateName: string,
      namespace: string,
      selfLink: string,
      uid: { ...string, 'x-kindsmith-go-type': 'types.UID' },
      resourceVersion: string,
      generation: int64,
      creationTimestamp: time,
      deletionTimestamp: pointer(time),
      deletionGracePeriodSeconds: pointer(int64),
      labels: stringMap,
      annotations: stringMap,
      ownerReferences: {
        type: 'array',
        items: { $ref: `${META}OwnerReference` },
        'x-kubernetes-list-type': 'map',
        'x-kubernetes-list-map-keys': ['uid'],
        'x-kubernetes-patch-merge-key': 'uid',
        'x-kubernetes-patch-strategy': 'merge',
      },
      finalizers: { type: 'array', items: string, 'x-kubernetes-list-type': 'set', 'x-kubernetes-patch-strategy': 'merge' },
      managedFields: { type: 'array', items: { $ref: `${META}ManagedFieldsEntry` }, 'x-kubernetes-list-type': 'atomic' },
    },
  },
};

/** The definitions, native. */
export const BUILTIN_TYPES: readonly TypeDefinition[] = Object.entries(SCHEMAS).map(([name, schema]) => ({
  apiVersion: 'kindsmith.dev/v1',
  kind: 'TypeDefinition',
  metadata: { name },
  spec: { dialect: 'native', schema },
}));
