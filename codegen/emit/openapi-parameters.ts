// Query and path parameters of the API, once for all formats. OpenAPI v2 shares them by name: the suffix is kube-apiserver's.

export interface ParameterModel {
  readonly name: string;
  readonly in: 'query' | 'path';
  readonly type: 'string' | 'integer' | 'boolean';
  readonly description: string;
  /** Name below `#/parameters/` of OpenAPI v2; absent: written out at its place. */
  readonly shared?: string;
}

type Row = readonly [name: string, type: ParameterModel['type'], shared: string, description: string];

const ROWS: readonly Row[] = [
  ['allowWatchBookmarks', 'boolean', 'HC2hJt-J', 'Let the watch send BOOKMARK events, which carry a resourceVersion and nothing else.'],
  ['continue', 'string', 'QfD61s0i', 'Token of the chunk before; all other parameters must be as they were.'],
  ['fieldSelector', 'string', 'xIcQKXFG', 'Only objects whose fields match; absent: all.'],
  ['force', 'boolean', 'tOGGb0Yi', 'Apply only: take fields over from other managers.'],
  ['gracePeriodSeconds', 'integer', '-K5HaBOS', 'Seconds until the object goes; 0: at once; absent: as its kind has it.'],
  [
    'ignoreStoreReadErrorWithClusterBreakingPotential',
    'boolean',
    'QbNkfIqj',
    'Removes an object that can not be read from the store, without any of the usual checks.',
  ],
  ['labelSelector', 'string', '5Zw57w4C', 'Only objects whose labels match; absent: all.'],
  ['limit', 'integer', '1NfNmdNH', 'At most so many items; metadata.continue leads to the rest.'],
  ['orphanDependents', 'boolean', 'uRB25kX5', 'Old form of propagationPolicy. Only one of the two may be given.'],
  ['pretty', 'string', 'tJGM1-ng', '`true`: laid out for people. Absent: decided by User-Agent (curl, wget and browsers get it).'],
  ['propagationPolicy', 'string', '6jk3prlO', 'What becomes of dependents: Orphan, Background or Foreground.'],
  ['resourceVersion', 'string', '5WAnf1kx', 'How new the answer must be; resourceVersionMatch says how it is compared.'],
  ['resourceVersionMatch', 'string', 't8XhRHeC', 'NotOlderThan or Exact.'],
  [
    'sendInitialEvents',
    'boolean',
    'rLXlEK_k',
    'Let the watch begin with all objects, then a bookmark annotated k8s.io/initial-events-end.',
  ],
  ['shardSelector', 'string', 'Kgyki_3_', 'Only objects of one shard.'],
  ['timeoutSeconds', 'integer', 'yvYezaOC', 'Ends the call after so many seconds, whatever is going on.'],
  ['watch', 'boolean', 'XNNPZGbK', 'Send changes as they happen instead of a list.'],
];

const query = new Map<string, ParameterModel>(
  ROWS.map(([name, type, suffix, description]) => [name, { name, in: 'query', type, description, shared: `${name}-${suffix}` }]),
);

function of(...names: string[]): readonly ParameterModel[] {
  return names.map((name) => query.get(name) as ParameterModel);
}

const DRY_RUN: ParameterModel = {
  name: 'dryRun',
  in: 'query',
  type: 'string',
  description: '`All`: go through every step, store nothing.',
};
const FIELD_VALIDATION: ParameterModel = {
  name: 'fieldValidation',
  in: 'query',
  type: 'string',
  description: 'Unknown and duplicate fields of the body: Ignore drops them, Warn drops them with a warning (the default), Strict refuses.',
};
const MANAGER = 'Who makes the change, at most 128 printable characters; kept in metadata.managedFields.';
const fieldManager = (suffix: string, more: string): ParameterModel => ({
  name: 'fieldManager',
  in: 'query',
  type: 'string',
  description: MANAGER + more,
  shared: `fieldManager-${suffix}`,
});

export const PRETTY: ParameterModel = query.get('pretty') as ParameterModel;
export const RESOURCE_VERSION: ParameterModel = query.get('resourceVersion') as ParameterModel;

/** Of a list or a watch. */
export const LIST_PARAMETERS: readonly ParameterModel[] = of(
  'allowWatchBookmarks',
  'continue',
  'fieldSelector',
  'labelSelector',
  'limit',
  'resourceVersion',
  'resourceVersionMatch',
  'sendInitialEvents',
  'shardSelector',
  'timeoutSeconds',
  'watch',
);
/** Of create and update. */
export const WRITE_PARAMETERS: readonly ParameterModel[] = [DRY_RUN, fieldManager('Qy4HdaTW', ''), FIELD_VALIDATION];
export const PATCH_PARAMETERS: readonly ParameterModel[] = [
  DRY_RUN,
  fieldManager('7c6nTn1T', ' Required for an apply.'),
  FIELD_VALIDATION,
  ...of('force'),
];
export const DELETE_PARAMETERS: readonly ParameterModel[] = [
  DRY_RUN,
  ...of('gracePeriodSeconds', 'ignoreStoreReadErrorWithClusterBreakingPotential', 'orphanDependents', 'propagationPolicy'),
];
const SELECTION = new Set([
  'continue',
  'fieldSelector',
  'labelSelector',
  'limit',
  'resourceVersion',
  'resourceVersionMatch',
  'sendInitialEvents',
  'shardSelector',
  'timeoutSeconds',
]);
export const DELETE_COLLECTION_PARAMETERS: readonly ParameterModel[] = [
  ...DELETE_PARAMETERS,
  ...LIST_PARAMETERS.filter((parameter) => SELECTION.has(parameter.name)),
];

export const NAMESPACE: ParameterModel = {
  name: 'namespace',
  in: 'path',
  type: 'string',
  description: 'Namespace of the object.',
  shared: 'namespace-vgWSWtn3',
};
/** The rest of a proxied URL. */
export const PATH: ParameterModel = {
  name: 'path',
  in: 'path',
  type: 'string',
  description: 'Path behind the proxy.',
  shared: 'path-z6Ciiujn',
};

export function nameParameter(kind: string): ParameterModel {
  return { name: 'name', in: 'path', type: 'string', description: `Name of the ${kind}.` };
}

/** By name, then path before query: the order in documents. */
export function compareParameters(a: ParameterModel, b: ParameterModel): number {
  if (a.name !== b.name) return a.name < b.name ? -1 : 1;
  return a.in === b.in ? 0 : a.in < b.in ? -1 : 1;
}
