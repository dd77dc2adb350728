// One version of a resource as documents see it, and how an operation on one of its objects is made. The dialect decides where
// kube-apiserver's documents of built-in and custom kinds differ (media types, parameters, answers).
import type { Model, ResourceModel, VersionModel } from '../model.ts';
import { META } from './openapi-meta-types.ts';
import { type GroupVersionKind, operationScope, typeNameOf, versionTag } from './openapi-names.ts';
import {
  compareParameters,
  DELETE_PARAMETERS,
  NAMESPACE,
  nameParameter,
  PATCH_PARAMETERS,
  type ParameterModel,
  PRETTY,
  RESOURCE_VERSION,
  WRITE_PARAMETERS,
} from './openapi-parameters.ts';

export type Method = 'get' | 'put' | 'post' | 'delete' | 'options' | 'head' | 'patch';
export type Action = 'list' | 'get' | 'post' | 'put' | 'patch' | 'delete' | 'deletecollection' | 'watch' | 'watchlist' | 'connect';

/** Order of operations in a path item. */
export const METHODS: readonly Method[] = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch'];

export interface OperationModel {
  readonly method: Method;
  readonly id: string;
  readonly description: string;
  /** Sorted; path parameters too. */
  readonly parameters: readonly ParameterModel[];
  readonly body?: { readonly type: string; readonly required: boolean };
  readonly consumes: readonly string[];
  readonly produces: readonly string[];
  /** HTTP code → OpenAPI name of the answer, `string` for text. */
  readonly answers: Readonly<Record<string, string>>;
  readonly action?: Action;
  readonly kind?: GroupVersionKind;
}

export interface PathModel {
  readonly path: string;
  /** `core_v1`: how clients group operations. */
  readonly tag: string;
  readonly operations: readonly OperationModel[];
}

export const NATIVE_TYPES = ['application/json', 'application/yaml', 'application/vnd.kubernetes.protobuf'] as const;
export const STREAM_TYPES = ['application/json;stream=watch', 'application/vnd.kubernetes.protobuf;stream=watch'] as const;
export const CUSTOM_TYPES = ['application/json', 'application/yaml'] as const;
const PATCH_TYPES = [
  'application/json-patch+json',
  'application/merge-patch+json',
  'application/strategic-merge-patch+json',
  'application/apply-patch+yaml',
] as const;
const STRATEGIC = 'application/strategic-merge-patch+json';

/** What the operations of one path share. */
export interface Place {
  readonly model: Model;
  readonly resource: ResourceModel;
  readonly version: VersionModel;
  readonly kind: GroupVersionKind;
  /** `CoreV1`. */
  readonly scope: string;
  readonly native: boolean;
  /** Tag of all its operations. */
  readonly tag: string;
  /** `Namespaced` in operation ids, '' for cluster-scoped resources. */
  readonly namespaced: 'Namespaced' | '';
}

export function placeOf(model: Model, resource: ResourceModel, version: VersionModel): Place {
  return {
    model,
    resource,
    version,
    kind: { group: resource.group, version: version.name, kind: resource.names.kind },
    scope: operationScope(resource.group, version.name),
    tag: versionTag(resource.group, version.name),
    native: resource.dialect === 'native',
    namespaced: resource.scope === 'Namespaced' ? 'Namespaced' : '',
  };
}

/** Media types that objects come in. */
export function objectTypes(place: Place): readonly string[] {
  return place.native ? NATIVE_TYPES : CUSTOM_TYPES;
}

export function bodyTypes(place: Place): readonly string[] {
  return place.native ? ['*/*'] : CUSTOM_TYPES;
}

function patchTypes(place: Place): readonly string[] {
  return place.native ? PATCH_TYPES : PATCH_TYPES.filter((type) => type !== STRATEGIC);
}

/** The words of one verb, from which an operation of an object or of a subresource is made. */
export interface VerbModel {
  readonly method: Method;
  readonly action: Action;
  /** First word of the operation id. */
  readonly word: string;
  readonly describe: (what: string) => string;
  readonly parameters: readonly ParameterModel[];
  readonly takes: 'object' | 'patch' | 'deleteOptions' | undefined;
  readonly codes: readonly string[];
}

const REPLACE_CODES = ['200', '201'];

export const OBJECT_VERBS: Readonly<Record<'get' | 'update' | 'patch' | 'create' | 'delete', VerbModel>> = {
  get: { method: 'get', action: 'get', word: 'read', describe: (of) => `Get ${of}.`, parameters: [], takes: undefined, codes: ['200'] },
  update: {
    method: 'put',
    action: 'put',
    word: 'replace',
    describe: (of) => `Replace ${of}.`,
    parameters: WRITE_PARAMETERS,
    takes: 'object',
    codes: REPLACE_CODES,
  },
  patch: {
    method: 'patch',
    action: 'patch',
    word: 'patch',
    describe: (of) => `Change parts of ${of}.`,
    parameters: PATCH_PARAMETERS,
    takes: 'patch',
    codes: REPLACE_CODES,
  },
  create: {
    method: 'post',
    action: 'post',
    word: 'create',
    describe: (of) => `Create ${of}.`,
    parameters: WRITE_PARAMETERS,
    takes: 'object',
    codes: ['200', '201', '202'],
  },
  delete: {
    method: 'delete',
    action: 'delete',
    word: 'delete',
    describe: (of) => `Delete ${of}.`,
    parameters: DELETE_PARAMETERS,
    takes: 'deleteOptions',
    codes: ['200', '202'],
  },
};

/** An operation on one object or subresource. `type` is what it takes and answers. */
export function objectOperation(place: Place, verb: VerbModel, spec: ObjectOperationSpec): OperationModel {
  const patch = verb.takes === 'patch';
  const taken = { object: spec.type, patch: `${META}Patch`, deleteOptions: `${META}DeleteOptions` };
  const reads = !place.native && verb.action === 'get' ? [RESOURCE_VERSION] : [];
  const codes = patch && !place.native ? ['200'] : verb.codes;
  return {
    method: verb.method,
    id: verb.word + spec.id,
    description: verb.describe(spec.what),
    parameters: sorted(verb.parameters, reads, spec.parameters),
    ...(verb.takes === undefined ? {} : { body: { type: taken[verb.takes], required: verb.takes !== 'deleteOptions' } }),
    consumes: patch ? patchTypes(place) : bodyTypes(place),
    produces: spec.produces ?? objectTypes(place),
    answers: Object.fromEntries(codes.map((code) => [code, spec.answer ?? spec.type])),
    action: verb.action,
    kind: spec.kind ?? place.kind,
  };
}

export interface ObjectOperationSpec {
  /** Operation id behind the verb. */
  readonly id: string;
  readonly what: string;
  readonly type: string;
  readonly answer?: string;
  readonly produces?: readonly string[];
  readonly kind?: GroupVersionKind;
  readonly parameters: readonly ParameterModel[];
}

export function sorted(...lists: (readonly ParameterModel[])[]): readonly ParameterModel[] {
  return lists.flat().sort(compareParameters);
}

export function placeParameters(place: Place, name: boolean): readonly ParameterModel[] {
  const parameters = place.namespaced ? [NAMESPACE, PRETTY] : [PRETTY];
  return name ? [nameParameter(place.kind.kind), ...parameters] : parameters;
}

export function article(kind: string): string {
  return `${/^[AEIOU]/.test(kind) ? 'an' : 'a'} ${kind}`;
}

/** OpenAPI name of a subresource's kind. */
export function subresourceType(place: Place, kind: GroupVersionKind): string {
  return kind.group === place.kind.group && kind.version === place.kind.version && kind.kind === place.kind.kind
    ? place.version.typeName
    : typeNameOf(place.model, kind);
}
