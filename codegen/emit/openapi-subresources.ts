// Paths behind an object: status, scale, handlers, and what is connected to (proxy, exec) for documents.
import type { CompiledSubresource } from '../../runtime/api/resource.ts';
import type { Schema } from '../model.ts';
import { type GroupVersionKind, typeNameOf, upperFirst } from './openapi-names.ts';
import { nameParameter, PATH, type ParameterModel, PRETTY } from './openapi-parameters.ts';
import {
  article,
  METHODS,
  type Method,
  OBJECT_VERBS,
  type OperationModel,
  objectOperation,
  type PathModel,
  type Place,
  placeParameters,
  sorted,
  subresourceType,
} from './openapi-place.ts';

const TEXT_TYPES = ['text/plain', 'application/json', 'application/yaml', 'application/vnd.kubernetes.protobuf'];
const CONNECT_METHODS: Readonly<Record<string, Method>> = { get: 'get', create: 'post', update: 'put', patch: 'patch', delete: 'delete' };

export function subresourcePaths(place: Place, objectPath: string): PathModel[] {
  return place.version.subresources.flatMap((subresource) => {
    const path = `${objectPath}/${subresource.name}`;
    if (!isConnected(subresource)) return [{ path, tag: place.tag, operations: objectOperations(place, subresource) }];
    const own = { path, tag: place.tag, operations: connectOperations(place, subresource, false) };
    if (subresource.type !== 'proxy') return [own];
    return [own, { path: `${path}/{path}`, tag: place.tag, operations: connectOperations(place, subresource, true) }];
  });
}

/** Whether requests go through to something else instead of reading or writing an object. */
function isConnected(subresource: CompiledSubresource): boolean {
  return subresource.type === 'proxy' || subresource.kind?.kind.endsWith('Options') === true;
}

function objectOperations(place: Place, subresource: CompiledSubresource): OperationModel[] {
  const { kind, scope, namespaced, native } = place;
  // Built-in scales are of kind Scale in documents, a custom kind's of the kind itself.
  const served: GroupVersionKind = subresource.kind ?? kind;
  const shown = native ? served : kind;
  const isText = subresource.type === 'handler' && subresource.kind === undefined && subresource.verbs.join() === 'get';
  const parameters = sorted(
    placeParameters(place, false),
    [nameParameter(shown.kind)],
    isText ? optionParameters(place, { ...kind, kind: `${kind.kind}${upperFirst(subresource.name)}Options` }) : [],
  );
  const verbs = (['get', 'update', 'patch', 'create', 'delete'] as const).filter((verb) => subresource.verbs.includes(verb));
  return verbs.map((verb) =>
    objectOperation(place, OBJECT_VERBS[verb], {
      id: scope + namespaced + kind.kind + upperFirst(subresource.name),
      what: `${subresource.name} of ${article(kind.kind)}`,
      type: isText ? 'string' : subresourceType(place, served),
      ...(isText ? { produces: TEXT_TYPES } : {}),
      kind: shown,
      parameters,
    }),
  );
}

function connectOperations(place: Place, subresource: CompiledSubresource, withPath: boolean): OperationModel[] {
  const { kind, scope, namespaced } = place;
  const shown: GroupVersionKind = subresource.kind ?? kind;
  const own = optionParameters(place, shown);
  const parameters = sorted(
    [nameParameter(shown.kind)],
    placeParameters(place, false).filter((parameter) => parameter !== PRETTY),
    withPath ? [PATH] : [],
    subresource.type === 'proxy' && own.length === 0 ? [pathOption(kind.kind)] : own,
  );
  const methods = subresource.type === 'proxy' ? METHODS : subresource.verbs.flatMap((verb) => CONNECT_METHODS[verb] ?? []);
  return METHODS.filter((method) => methods.includes(method)).map((method) => ({
    method,
    id: `connect${scope}${upperFirst(method)}${namespaced}${kind.kind}${upperFirst(subresource.name)}${withPath ? 'WithPath' : ''}`,
    description: `Connect to ${subresource.name} of ${article(kind.kind)} by ${method.toUpperCase()}.`,
    parameters,
    consumes: ['*/*'],
    produces: ['*/*'],
    answers: { '200': 'string' },
    action: 'connect',
    kind: shown,
  }));
}

/** Fields of an options kind are query parameters. */
function optionParameters(place: Place, kind: GroupVersionKind): ParameterModel[] {
  const schema = place.model.types.get(typeNameOf(place.model, kind))?.schema;
  if (schema?.kind !== 'struct' || !kind.kind.endsWith('Options')) return [];
  return schema.fields
    .filter((field) => field.name !== 'apiVersion' && field.name !== 'kind')
    .map((field) => ({
      name: field.name,
      in: 'query',
      type: parameterType(field.schema),
      description: field.schema.description ?? '',
      shared: field.name,
    }));
}

function pathOption(kind: string): ParameterModel {
  return { name: 'path', in: 'query', type: 'string', description: `Path that the request to the ${kind} goes to.`, shared: 'path' };
}

function parameterType(schema: Schema): ParameterModel['type'] {
  if (schema.kind === 'list') return parameterType(schema.items);
  if (schema.kind !== 'scalar') return 'string';
  return schema.type === 'integer' || schema.type === 'boolean' ? schema.type : 'string';
}
