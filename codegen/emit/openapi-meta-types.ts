// Types of the API machinery that documents refer to and no definition describes: what lists, errors, deletions, watches and discovery
// look like. In the form of OpenAPI v3; a definition of the same name wins.
import type { OpenAPIV3 } from 'openapi-types';

/** A schema with Kubernetes' extensions beside the standard keywords. */
export interface DocumentSchema
  extends Omit<OpenAPIV3.BaseSchemaObject, 'properties' | 'additionalProperties' | 'allOf' | 'anyOf' | 'oneOf' | 'not'> {
  type?: OpenAPIV3.NonArraySchemaObjectType | 'array';
  items?: SchemaOrRef;
  properties?: Record<string, SchemaOrRef>;
  additionalProperties?: SchemaOrRef;
  allOf?: SchemaOrRef[];
  anyOf?: SchemaOrRef[];
  oneOf?: SchemaOrRef[];
  not?: SchemaOrRef;
  [extension: `x-${string}`]: unknown;
}
export type SchemaOrRef = DocumentSchema | OpenAPIV3.ReferenceObject;

export const META = 'io.k8s.apimachinery.pkg.apis.meta.v1.';
export const SCHEMAS = '#/components/schemas/';
const RAW = 'io.k8s.apimachinery.pkg.runtime.RawExtension';
const SCALE = 'io.k8s.api.autoscaling.v1.';

const ref = (name: string): OpenAPIV3.ReferenceObject => ({ $ref: SCHEMAS + name });
const meta = (name: string): OpenAPIV3.ReferenceObject => ref(META + name);
const text = (description: string): DocumentSchema => ({ description, type: 'string' });
const filledText = (description: string): DocumentSchema => ({ description, type: 'string', default: '' });
const flag = (description: string): DocumentSchema => ({ description, type: 'boolean' });
const int = (description: string, format: 'int32' | 'int64'): DocumentSchema => ({ description, type: 'integer', format });
const filledInt = (description: string): DocumentSchema => ({ description, type: 'integer', format: 'int32', default: 0 });
const place = (description: string, to: OpenAPIV3.ReferenceObject): DocumentSchema => ({ description, allOf: [to] });
const filledPlace = (description: string, to: OpenAPIV3.ReferenceObject): DocumentSchema => ({ description, default: {}, allOf: [to] });
const map = (description: string): DocumentSchema => ({ description, type: 'object', additionalProperties: { type: 'string' } });
const list = (description: string, items: SchemaOrRef): DocumentSchema => ({
  description,
  type: 'array',
  items,
  'x-kubernetes-list-type': 'atomic',
});

/** The fields that say what an object is. */
export const TYPE_FIELDS: Readonly<Record<'apiVersion' | 'kind', DocumentSchema>> = {
  apiVersion: text('Group and version of the schema that this object follows, such as apps/v1; the core group has the version alone.'),
  kind: text('What kind of object this is, in CamelCase. It can not change.'),
};

function struct(description: string, fields: Record<string, SchemaOrRef>, required: readonly string[] = []): DocumentSchema {
  const properties = Object.fromEntries(Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1)));
  return required.length === 0
    ? { description, type: 'object', properties }
    : { description, type: 'object', required: [...required], properties };
}

function kind(name: string, schema: DocumentSchema, group = ''): DocumentSchema {
  schema.properties = struct('', { ...TYPE_FIELDS, ...schema.properties }).properties ?? {};
  schema['x-kubernetes-group-version-kind'] = [{ group, kind: name, version: 'v1' }];
  return schema;
}

/** Kinds that belong to every group-version: `x-kubernetes-group-version-kind` lists them all. */
export const COMMON_KINDS: ReadonlySet<string> = new Set([`${META}DeleteOptions`, `${META}WatchEvent`]);

/** By OpenAPI name. */
export const META_TYPES: Readonly<Record<string, DocumentSchema>> = {
  [`${META}APIGroup`]: kind(
    'APIGroup',
    struct(
      'A group: its name and its versions.',
      {
        name: filledText('Name of the group.'),
        preferredVersion: filledPlace(
          'The version that a client should take when it has no reason for another.',
          meta('GroupVersionForDiscovery'),
        ),
        serverAddressByClientCIDRs: list('Addresses of the server by the network that a client is in.', meta('ServerAddressByClientCIDR')),
        versions: list('Versions that are served.', meta('GroupVersionForDiscovery')),
      },
      ['name', 'versions'],
    ),
  ),
  [`${META}APIGroupList`]: kind('APIGroupList', struct('All groups.', { groups: list('The groups.', meta('APIGroup')) }, ['groups'])),
  [`${META}APIResource`]: struct(
    'A resource, or a subresource, and what may be done with it.',
    {
      categories: list('Names of sets that the resource belongs to, such as all.', { type: 'string' }),
      group: text('Group of the kind, when it is not that of the list.'),
      kind: filledText('Kind of its objects.'),
      name: filledText('Plural name; for a subresource PLURAL/SUBRESOURCE.'),
      namespaced: { description: 'Whether its objects live in namespaces.', type: 'boolean', default: false },
      shortNames: list('Short names.', { type: 'string' }),
      singularName: filledText('Singular name.'),
      storageVersionHash: text('Changes when objects are stored in another version; only to be compared for equality.'),
      verbs: { description: 'Verbs that it supports.', type: 'array', items: { type: 'string' } },
      version: text('Version of the kind, when it is not that of the list.'),
    },
    ['name', 'singularName', 'namespaced', 'kind', 'verbs'],
  ),
  [`${META}APIResourceList`]: kind(
    'APIResourceList',
    struct(
      'Resources of one group and version.',
      {
        groupVersion: filledText('The group and version.'),
        resources: list('The resources, each followed by its subresources.', meta('APIResource')),
      },
      ['groupVersion', 'resources'],
    ),
  ),
  [`${META}APIVersions`]: kind(
    'APIVersions',
    struct(
      'Versions of the core group.',
      {
        serverAddressByClientCIDRs: list('Addresses of the server by the network that a client is in.', meta('ServerAddressByClientCIDR')),
        versions: list('The versions.', { type: 'string' }),
      },
      ['versions', 'serverAddressByClientCIDRs'],
    ),
  ),
  [`${META}DeleteOptions`]: kind(
    'DeleteOptions',
    struct('How an object is to be deleted.', {
      dryRun: list('`All`: go through every step, store nothing.', { type: 'string' }),
      gracePeriodSeconds: int('Seconds until the object goes; 0: at once; absent: as its kind has it.', 'int64'),
      ignoreStoreReadErrorWithClusterBreakingPotential: flag(
        'Removes an object that can not be read from the store, without any of the usual checks.',
      ),
      orphanDependents: flag('Old form of propagationPolicy. Only one of the two may be given.'),
      preconditions: place('What must hold, or the deletion is refused with a conflict.', meta('Preconditions')),
      propagationPolicy: text('What becomes of dependents: Orphan, Background or Foreground.'),
    }),
  ),
  [`${META}FieldsV1`]: { description: 'A set of fields, as a tree whose keys are path elements (f:NAME, k:{…}, v:…).', type: 'object' },
  [`${META}GroupVersionForDiscovery`]: struct(
    'A version of a group.',
    { groupVersion: filledText('GROUP/VERSION.'), version: filledText('The version alone.') },
    ['groupVersion', 'version'],
  ),
  [`${META}ListMeta`]: struct('What a list says of itself.', {
    continue: text('Token for the next chunk; absent: this was the last.'),
    remainingItemCount: int('How many items follow this chunk, when that is known.', 'int64'),
    resourceVersion: text('The state of the store that the list shows; a watch may start from it.'),
    selfLink: text('No longer filled.'),
    shardInfo: place('The shard that was asked for, when one was.', meta('ShardInfo')),
  }),
  [`${META}ManagedFieldsEntry`]: struct('Fields that one manager set.', {
    apiVersion: text('Version in which the fields are named.'),
    fieldsType: text('Format of the fields: FieldsV1.'),
    fieldsV1: place('The fields.', meta('FieldsV1')),
    manager: text('Who set them.'),
    operation: text('Apply or Update.'),
    subresource: text('Subresource through which they were set.'),
    time: place('When the entry last changed.', meta('Time')),
  }),
  [`${META}ObjectMeta`]: struct('What every stored object says of itself.', {
    annotations: map('Free values for tools, not for selection.'),
    creationTimestamp: place('When the object was created. Set by the server.', meta('Time')),
    deletionGracePeriodSeconds: int('Seconds between the request to delete and the end. Set by the server.', 'int64'),
    deletionTimestamp: place('When the object will go, once its finalizers are gone. Set by the server.', meta('Time')),
    finalizers: {
      description: 'Names of those who must act before the object may go.',
      type: 'array',
      items: { type: 'string' },
      'x-kubernetes-list-type': 'set',
      'x-kubernetes-patch-strategy': 'merge',
    },
    generateName: text('Prefix of a name that the server completes, when no name is given.'),
    generation: int('Counts changes of what is wanted. Set by the server.', 'int64'),
    labels: map('Values that selectors look at.'),
    managedFields: list('Who set which fields.', meta('ManagedFieldsEntry')),
    name: text('Unique among objects of the resource, in its namespace if it has one. It can not change.'),
    namespace: text('The namespace that the object lives in. It can not change.'),
    ownerReferences: {
      description: 'Objects that this one depends on; when all are gone it is collected.',
      type: 'array',
      items: meta('OwnerReference'),
      'x-kubernetes-list-map-keys': ['uid'],
      'x-kubernetes-list-type': 'map',
      'x-kubernetes-patch-merge-key': 'uid',
      'x-kubernetes-patch-strategy': 'merge',
    },
    resourceVersion: text('Version of the object in the store; an update that gives it fails when another came first.'),
    selfLink: text('No longer filled.'),
    uid: text('Tells this object from an earlier one of the same name. Set by the server.'),
  }),
  [`${META}OwnerReference`]: {
    ...struct(
      'An object that another depends on, in the same namespace or in none.',
      {
        apiVersion: filledText('Group and version of the owner.'),
        blockOwnerDeletion: flag('A foreground deletion of the owner waits for this object.'),
        controller: flag('The owner is the one that manages this object.'),
        kind: filledText('Kind of the owner.'),
        name: filledText('Name of the owner.'),
        uid: filledText('UID of the owner.'),
      },
      ['apiVersion', 'kind', 'name', 'uid'],
    ),
    'x-kubernetes-map-type': 'atomic',
  },
  [`${META}Patch`]: { description: 'A patch; its Content-Type says which kind.', type: 'object' },
  [`${META}Preconditions`]: struct('What must hold before something is done.', {
    resourceVersion: text('The resourceVersion that the object must have.'),
    uid: text('The UID that the object must have.'),
  }),
  [`${META}ServerAddressByClientCIDR`]: struct(
    'The address at which clients of one network reach the server.',
    { clientCIDR: filledText('The network.'), serverAddress: filledText('Address, or address and port.') },
    ['clientCIDR', 'serverAddress'],
  ),
  [`${META}ShardInfo`]: struct('The shard of a list.', { selector: filledText('The selector that was asked for.') }, ['selector']),
  [`${META}Status`]: kind(
    'Status',
    struct('Answer to a request that brings no object.', {
      code: int('The HTTP code.', 'int32'),
      details: place('More about the reason.', meta('StatusDetails')),
      message: text('What happened, for people.'),
      metadata: filledPlace('As of a list.', meta('ListMeta')),
      reason: text('What happened, in one word, for programs.'),
      status: text('Success or Failure.'),
    }),
  ),
  [`${META}StatusCause`]: struct('One finding among those that led to a failure.', {
    field: text('Path of the field, such as spec.containers[0].name.'),
    message: text('What is wrong, for people.'),
    reason: text('What is wrong, in one word.'),
  }),
  [`${META}StatusDetails`]: struct('What a Status speaks of.', {
    causes: list('The findings.', meta('StatusCause')),
    group: text('Group of the object.'),
    kind: text('Kind or resource of the object.'),
    name: text('Name of the object.'),
    retryAfterSeconds: int('Seconds after which a new attempt makes sense.', 'int32'),
    uid: text('UID of the object.'),
  }),
  [`${META}Time`]: { description: 'A point in time, RFC 3339, in seconds.', type: 'string', format: 'date-time' },
  [`${META}WatchEvent`]: {
    ...struct(
      'One event of a watch.',
      {
        object: place('The object after the event; for DELETED as it was last, for ERROR a Status.', ref(RAW)),
        type: filledText('ADDED, MODIFIED, DELETED, BOOKMARK or ERROR.'),
      },
      ['type', 'object'],
    ),
    'x-kubernetes-group-version-kind': [{ group: '', kind: 'WatchEvent', version: 'v1' }],
  },
  [RAW]: { description: 'An object of any kind.', type: 'object' },
  'io.k8s.apimachinery.pkg.version.Info': struct(
    'What the server is.',
    {
      buildDate: filledText('When it was built.'),
      compiler: filledText('What built it.'),
      emulationMajor: text('Major version that it behaves as.'),
      emulationMinor: text('Minor version that it behaves as.'),
      gitCommit: filledText('Commit of its sources.'),
      gitTreeState: filledText('Whether the sources were changed after the commit.'),
      gitVersion: filledText('Its version.'),
      goVersion: filledText('Version of the language runtime.'),
      major: filledText('Major version.'),
      minCompatibilityMajor: text('Oldest major version that it is compatible with.'),
      minCompatibilityMinor: text('Oldest minor version that it is compatible with.'),
      minor: filledText('Minor version.'),
      platform: filledText('Operating system and architecture.'),
    },
    ['major', 'minor', 'gitVersion', 'gitCommit', 'gitTreeState', 'buildDate', 'goVersion', 'compiler', 'platform'],
  ),
  [`${SCALE}Scale`]: kind(
    'Scale',
    struct('How many replicas something has: a view of an object of another kind.', {
      metadata: filledPlace('Standard metadata.', meta('ObjectMeta')),
      spec: filledPlace('What is wanted.', ref(`${SCALE}ScaleSpec`)),
      status: filledPlace('What is there.', ref(`${SCALE}ScaleStatus`)),
    }),
    'autoscaling',
  ),
  [`${SCALE}ScaleSpec`]: struct('How many replicas are wanted.', { replicas: filledInt('Number of replicas that are wanted.') }),
  [`${SCALE}ScaleStatus`]: struct(
    'How many replicas there are.',
    { replicas: filledInt('Number of replicas that are there.'), selector: text('Label selector of the replicas, as text.') },
    ['replicas'],
  ),
};
