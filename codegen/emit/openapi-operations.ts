// Paths and operations of one version of a resource, before any format: what OpenAPI v2, v3 and Swagger 1.2 all say of it.
import type { Model, ResourceModel, VersionModel } from '../model.ts';
import { META } from './openapi-meta-types.ts';
import { groupTag, listTypeName, operationScope, upperFirst, versionPath, versionTag } from './openapi-names.ts';
import { DELETE_COLLECTION_PARAMETERS, LIST_PARAMETERS, PRETTY } from './openapi-parameters.ts';
import {
  article,
  bodyTypes,
  CUSTOM_TYPES,
  NATIVE_TYPES,
  OBJECT_VERBS,
  type OperationModel,
  objectOperation,
  objectTypes,
  type PathModel,
  type Place,
  placeOf,
  placeParameters,
  STREAM_TYPES,
  sorted,
} from './openapi-place.ts';
import { subresourcePaths } from './openapi-subresources.ts';

/** All paths of a version, sorted by path. */
export function resourcePaths(model: Model, resource: ResourceModel, version: VersionModel): readonly PathModel[] {
  const place = placeOf(model, resource, version);
  const base = versionPath(resource.group, version.name);
  const scoped = place.namespaced ? 'namespaces/{namespace}/' : '';
  const plural = resource.names.plural;
  const paths: PathModel[] = [
    { path: `${base}/${scoped}${plural}`, tag: place.tag, operations: collectionOperations(place) },
    { path: `${base}/${scoped}${plural}/{name}`, tag: place.tag, operations: nameOperations(place) },
    ...subresourcePaths(place, `${base}/${scoped}${plural}/{name}`),
  ];
  if (place.namespaced && version.verbs.includes('list')) {
    paths.push({ path: `${base}/${plural}`, tag: place.tag, operations: [listOperation(place, 'all')] });
  }
  if (place.native && version.verbs.includes('watch')) {
    if (place.namespaced) paths.push({ path: `${base}/watch/${plural}`, tag: place.tag, operations: [watchOperation(place, 'all')] });
    paths.push({ path: `${base}/watch/${scoped}${plural}`, tag: place.tag, operations: [watchOperation(place, 'scope')] });
    paths.push({ path: `${base}/watch/${scoped}${plural}/{name}`, tag: place.tag, operations: [watchOperation(place, 'name')] });
  }
  return paths.filter((path) => path.operations.length > 0).sort((a, b) => (a.path < b.path ? -1 : 1));
}

function collectionOperations(place: Place): OperationModel[] {
  const { version, kind, scope, namespaced } = place;
  const operations: OperationModel[] = [];
  if (version.verbs.includes('list')) operations.push(listOperation(place, 'scope'));
  if (version.verbs.includes('create')) {
    operations.push(
      objectOperation(place, OBJECT_VERBS.create, {
        id: scope + namespaced + kind.kind,
        what: article(kind.kind),
        type: version.typeName,
        parameters: placeParameters(place, false),
      }),
    );
  }
  if (version.verbs.includes('deletecollection')) operations.push(deleteCollectionOperation(place));
  return operations;
}

function nameOperations(place: Place): OperationModel[] {
  const { resource, version, kind, scope, namespaced } = place;
  const verbs = (['get', 'update', 'delete', 'patch'] as const).filter((verb) => version.verbs.includes(verb));
  const deleted = resource.writes.returnDeleted ? version.typeName : `${META}Status`;
  return verbs.map((verb) =>
    objectOperation(place, OBJECT_VERBS[verb], {
      id: scope + namespaced + kind.kind,
      what: article(kind.kind),
      type: version.typeName,
      ...(verb === 'delete' ? { answer: deleted } : {}),
      parameters: placeParameters(place, true),
    }),
  );
}

function listOperation(place: Place, over: 'all' | 'scope'): OperationModel {
  const { version, kind, scope, namespaced, native } = place;
  const all = over === 'all';
  return {
    method: 'get',
    id: `list${scope}${all ? '' : namespaced}${kind.kind}${all ? 'ForAllNamespaces' : ''}`,
    description: native ? `List objects of kind ${kind.kind}, or watch them.` : `List objects of kind ${kind.kind}.`,
    parameters: sorted(LIST_PARAMETERS, all ? [PRETTY] : placeParameters(place, false)),
    consumes: bodyTypes(place),
    produces: native ? [...NATIVE_TYPES, ...STREAM_TYPES] : CUSTOM_TYPES,
    answers: { '200': listTypeName(version.typeName, place.resource.names.listKind) },
    action: 'list',
    kind,
  };
}

function deleteCollectionOperation(place: Place): OperationModel {
  const { kind, scope, namespaced, native } = place;
  return {
    method: 'delete',
    id: `delete${scope}Collection${namespaced}${kind.kind}`,
    description: `Delete the objects of kind ${kind.kind} that are selected.`,
    parameters: sorted(native ? DELETE_COLLECTION_PARAMETERS : LIST_PARAMETERS, placeParameters(place, false)),
    ...(native ? { body: { type: `${META}DeleteOptions`, required: false } } : {}),
    consumes: bodyTypes(place),
    produces: objectTypes(place),
    answers: { '200': `${META}Status` },
    action: 'deletecollection',
    kind,
  };
}

function watchOperation(place: Place, over: 'all' | 'scope' | 'name'): OperationModel {
  const { kind, scope, namespaced } = place;
  const ids = {
    all: `watch${scope}${kind.kind}ListForAllNamespaces`,
    scope: `watch${scope}${namespaced}${kind.kind}List`,
    name: `watch${scope}${namespaced}${kind.kind}`,
  };
  const own = over === 'all' ? [PRETTY] : placeParameters(place, over === 'name');
  return {
    method: 'get',
    id: ids[over],
    description: `Old form of a list of kind ${kind.kind} with watch=true.`,
    parameters: sorted(LIST_PARAMETERS, own),
    consumes: ['*/*'],
    produces: [...NATIVE_TYPES, ...STREAM_TYPES],
    answers: { '200': `${META}WatchEvent` },
    action: over === 'name' ? 'watch' : 'watchlist',
    kind,
  };
}

/** What is not of one resource: lists of groups, versions and resources, and the server's version. */
export interface GeneralPath {
  readonly path: string;
  readonly tag: string;
  readonly id: string;
  readonly description: string;
  readonly answer: string;
  readonly types?: readonly string[];
}

function general(spec: GeneralPath): PathModel {
  const types = spec.types ?? NATIVE_TYPES;
  const { id, description, answer } = spec;
  const operation: OperationModel = {
    method: 'get',
    id,
    description,
    parameters: [],
    consumes: types,
    produces: types,
    answers: { '200': answer },
  };
  return { path: spec.path, tag: spec.tag, operations: [operation] };
}

export const CORE_PATH: PathModel = general({
  path: '/api/',
  tag: 'core',
  id: 'getCoreAPIVersions',
  description: 'Versions of the core group.',
  answer: `${META}APIVersions`,
});
export const GROUPS_PATH: PathModel = general({
  path: '/apis/',
  tag: 'apis',
  id: 'getAPIVersions',
  description: 'All groups with their versions.',
  answer: `${META}APIGroupList`,
});
export const VERSION_PATH: PathModel = general({
  path: '/version/',
  tag: 'version',
  id: 'getCodeVersion',
  description: 'Version of the server.',
  answer: 'io.k8s.apimachinery.pkg.version.Info',
  types: ['application/json'],
});

export function groupPath(group: string): PathModel {
  return general({
    path: `/apis/${group}/`,
    tag: groupTag(group),
    id: `get${upperFirst(groupTag(group))}APIGroup`,
    description: `Versions of the group ${group}.`,
    answer: `${META}APIGroup`,
  });
}

export function groupVersionPath(group: string, version: string): PathModel {
  return general({
    path: `${versionPath(group, version)}/`,
    tag: versionTag(group, version),
    id: `get${operationScope(group, version)}APIResources`,
    description: 'Resources of this group and version.',
    answer: `${META}APIResourceList`,
  });
}
