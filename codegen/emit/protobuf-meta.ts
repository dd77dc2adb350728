// Messages of the meta kinds: what lists, errors, options and discovery are in protobuf. No definition describes them, every table has
// them. Field numbers: k8s.io/apimachinery/pkg/apis/meta/v1,
// k8s.io/api/apidiscovery/v2, k8s.io/api/autoscaling/v1.
import type { ScalarType } from '../model.ts';
import { goNameOf, type MessageField, type WireValue } from './protobuf-message.ts';

/** Field → [number, type]. `T?`: only when it is there; `T[]`: repeated; `[T]`: a list in a message of its own; other names: messages. */
type MetaFields = Readonly<Record<string, readonly [number: number, type: string]>>;

/** Message → its fields. ObjectMeta is the definition's. */
export const META_MESSAGES: Readonly<Record<string, MetaFields>> = {
  APIGroup: {
    name: [1, 'string'],
    versions: [2, 'GroupVersionForDiscovery[]'],
    preferredVersion: [3, 'GroupVersionForDiscovery'],
    serverAddressByClientCIDRs: [4, 'ServerAddressByClientCIDR[]'],
  },
  APIGroupDiscovery: { metadata: [1, 'ObjectMeta'], versions: [2, 'APIVersionDiscovery[]'] },
  APIGroupDiscoveryList: { metadata: [1, 'ListMeta'], items: [2, 'APIGroupDiscovery[]'] },
  APIGroupList: { groups: [1, 'APIGroup[]'] },
  APIResource: {
    name: [1, 'string'],
    namespaced: [2, 'boolean'],
    kind: [3, 'string'],
    verbs: [4, '[string]'],
    shortNames: [5, 'string[]'],
    singularName: [6, 'string'],
    categories: [7, 'string[]'],
    group: [8, 'string'],
    version: [9, 'string'],
    storageVersionHash: [10, 'string'],
  },
  APIResourceDiscovery: {
    resource: [1, 'string'],
    responseKind: [2, 'GroupVersionKind?'],
    scope: [3, 'string'],
    singularResource: [4, 'string'],
    verbs: [5, 'string[]'],
    shortNames: [6, 'string[]'],
    categories: [7, 'string[]'],
    subresources: [8, 'APISubresourceDiscovery[]'],
  },
  APIResourceList: { groupVersion: [1, 'string'], resources: [2, 'APIResource[]'] },
  APISubresourceDiscovery: {
    subresource: [1, 'string'],
    responseKind: [2, 'GroupVersionKind?'],
    acceptedTypes: [3, 'GroupVersionKind[]'],
    verbs: [4, 'string[]'],
  },
  APIVersionDiscovery: { version: [1, 'string'], resources: [2, 'APIResourceDiscovery[]'], freshness: [3, 'string'] },
  APIVersions: { versions: [1, 'string[]'], serverAddressByClientCIDRs: [2, 'ServerAddressByClientCIDR[]'] },
  CreateOptions: { dryRun: [1, 'string[]'], fieldManager: [3, 'string'], fieldValidation: [4, 'string'] },
  DeleteOptions: {
    gracePeriodSeconds: [1, 'int64?'],
    preconditions: [2, 'Preconditions?'],
    orphanDependents: [3, 'boolean?'],
    propagationPolicy: [4, 'string?'],
    dryRun: [5, 'string[]'],
    ignoreStoreReadErrorWithClusterBreakingPotential: [6, 'boolean?'],
  },
  GroupVersionForDiscovery: { groupVersion: [1, 'string'], version: [2, 'string'] },
  GroupVersionKind: { group: [1, 'string'], version: [2, 'string'], kind: [3, 'string'] },
  ListMeta: {
    selfLink: [1, 'string'],
    resourceVersion: [2, 'string'],
    continue: [3, 'string'],
    remainingItemCount: [4, 'int64?'],
    shardInfo: [5, 'ShardInfo?'],
  },
  PartialObjectMetadata: { metadata: [1, 'ObjectMeta'] },
  PartialObjectMetadataList: { metadata: [1, 'ListMeta'], items: [2, 'PartialObjectMetadata[]'] },
  PatchOptions: { dryRun: [1, 'string[]'], force: [2, 'boolean?'], fieldManager: [3, 'string'], fieldValidation: [4, 'string'] },
  Preconditions: { uid: [1, 'string?'], resourceVersion: [2, 'string?'] },
  Scale: { metadata: [1, 'ObjectMeta'], spec: [2, 'ScaleSpec'], status: [3, 'ScaleStatus'] },
  ScaleSpec: { replicas: [1, 'int32'] },
  ScaleStatus: { replicas: [1, 'int32'], selector: [2, 'string'] },
  ServerAddressByClientCIDR: { clientCIDR: [1, 'string'], serverAddress: [2, 'string'] },
  ShardInfo: { selector: [1, 'string'] },
  Status: {
    metadata: [1, 'ListMeta'],
    status: [2, 'string'],
    message: [3, 'string'],
    reason: [4, 'string'],
    details: [5, 'StatusDetails?'],
    code: [6, 'int32'],
  },
  StatusCause: { reason: [1, 'string'], message: [2, 'string'], field: [3, 'string'] },
  StatusDetails: {
    name: [1, 'string'],
    group: [2, 'string'],
    kind: [3, 'string'],
    causes: [4, 'StatusCause[]'],
    retryAfterSeconds: [5, 'int32'],
    uid: [6, 'string'],
  },
  UpdateOptions: { dryRun: [1, 'string[]'], fieldManager: [2, 'string'], fieldValidation: [3, 'string'] },
};

const SCALARS: ReadonlySet<string> = new Set(['string', 'boolean', 'int32', 'int64']);

/** Layout of a meta message; `message` answers the functions of another by its name. */
export function metaLayout(fields: MetaFields, message: (name: string) => WireValue): MessageField[] {
  return Object.entries(fields).map(([name, [number, text]]) => {
    const [, wrapped, plain, mark] = /^(?:\[(\w+)\]|(\w+))(\?|\[\])?$/.exec(text) ?? [];
    const type = wrapped ?? plain ?? '';
    const one: WireValue = SCALARS.has(type) ? { kind: 'scalar', type: type as ScalarType } : message(type);
    const value: WireValue = wrapped === undefined ? one : { kind: 'wrapped', items: one };
    const rule = mark === '[]' ? 'list' : mark === '?' || wrapped !== undefined ? 'optional' : 'value';
    return { name, goName: goNameOf(name), number, rule, value };
  });
}
