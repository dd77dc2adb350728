// OpenAPI v2: one document of everything, as kube-apiserver serves it at /openapi/v2. Parameters are shared by name.
import { createHash } from 'node:crypto';
import type { OpenAPIV2 } from 'openapi-types';
import { META } from './openapi-meta-types.ts';
import type { ParameterModel } from './openapi-parameters.ts';
import type { OperationModel, PathModel } from './openapi-place.ts';
import { DEFINITIONS, toV2Root } from './openapi-v2-schema.ts';
import {
  ANSWERS,
  commonParameters,
  type DocumentContent,
  inOrder,
  isAmong,
  listNameOf,
  SECURITY_SCHEME,
  schemasOf,
  TITLE,
} from './openapi-v3.ts';

type JsonTree = { [key: string]: unknown };

/** Suffixes are kube-apiserver's; the bodies that many operations take are shared like parameters. */
const SHARED_BODIES: Readonly<Record<string, string>> = { [`${META}DeleteOptions`]: 'body-2Y1dVQaQ', [`${META}Patch`]: 'body-78PwaGsr' };

/** The whole document. */
export function openapiV2(content: DocumentContent): OpenAPIV2.Document {
  const shared = new Map<string, JsonTree>();
  const paths = Object.fromEntries(content.paths.map((path) => [path.path, pathItem(path, shared)]));
  const info = content.native ? TITLE.native : TITLE.custom;
  const document: JsonTree = { swagger: '2.0', info, paths, definitions: definitionsOf(content, [paths, ...shared.values()]) };
  if (shared.size > 0) document['parameters'] = Object.fromEntries([...shared].sort(([a], [b]) => (a < b ? -1 : 1)));
  if (content.native) {
    const { type, description, name, in: where } = SECURITY_SCHEME;
    document['securityDefinitions'] = { BearerToken: { description, type, name, in: where } };
    document['security'] = [{ BearerToken: [] }];
  }
  return document as unknown as OpenAPIV2.Document;
}

function definitionsOf(content: DocumentContent, trees: readonly unknown[]): JsonTree {
  const custom = new Set(
    content.versions.filter(({ resource }) => resource.dialect === 'custom').flatMap((own) => [own.version.typeName, listNameOf(own)]),
  );
  const isCustom = (name: string) => custom.has(name) || content.model.types.get(name)?.dialect === 'custom';
  const schemas = Object.entries(schemasOf(content, trees));
  return Object.fromEntries(schemas.map(([name, schema]) => [name, toV2Root(schema, isCustom(name))]));
}

function pathItem(path: PathModel, shared: Map<string, JsonTree>): JsonTree {
  const common = commonParameters(path);
  const item: JsonTree = {};
  for (const operation of inOrder(path.operations)) item[operation.method] = operationObject(operation, { tag: path.tag, common, shared });
  if (common.length > 0) item['parameters'] = common.map((parameter) => parameterObject(parameter, shared));
  return item;
}

interface OperationPlace {
  readonly tag: string;
  readonly common: readonly ParameterModel[];
  readonly shared: Map<string, JsonTree>;
}

function operationObject(operation: OperationModel, { tag, common, shared }: OperationPlace): JsonTree {
  const own = operation.parameters
    .filter((parameter) => !isAmong(parameter, common))
    .map((parameter) => parameterObject(parameter, shared));
  const parameters = operation.body === undefined ? own : [bodyObject(operation.body, shared), ...own];
  const object: JsonTree = {
    description: operation.description,
    consumes: operation.consumes,
    produces: operation.produces,
    schemes: ['https'],
    tags: [tag],
    operationId: operation.id,
  };
  if (parameters.length > 0) object['parameters'] = parameters;
  object['responses'] = {
    ...Object.fromEntries(
      Object.entries(operation.answers).map(([code, type]) => [code, { description: ANSWERS[code] ?? '', schema: answerSchema(type) }]),
    ),
    '401': { description: 'Unauthorized' },
  };
  if (operation.action !== undefined) object['x-kubernetes-action'] = operation.action;
  if (operation.kind !== undefined) {
    const { group, kind, version } = operation.kind;
    object['x-kubernetes-group-version-kind'] = { group, kind, version };
  }
  return object;
}

function answerSchema(type: string): JsonTree {
  return type === 'string' ? { type: 'string' } : { $ref: DEFINITIONS + type };
}

/** The body comes first: its name sorts before that of any parameter that may stand beside it. */
function bodyObject(body: { readonly type: string; readonly required: boolean }, shared: Map<string, JsonTree>): JsonTree {
  const object: JsonTree = {
    name: 'body',
    in: 'body',
    ...(body.required ? { required: true } : {}),
    schema: { $ref: DEFINITIONS + body.type },
  };
  const name = SHARED_BODIES[body.type];
  return name === undefined ? object : share(name, object, shared);
}

function parameterObject(parameter: ParameterModel, shared: Map<string, JsonTree>): JsonTree {
  const { type, description, name } = parameter;
  const object: JsonTree = {
    uniqueItems: true,
    type,
    description,
    name,
    in: parameter.in,
    ...(parameter.in === 'path' ? { required: true } : {}),
  };
  if (parameter.shared === undefined) return object;
  return share(parameter.shared.includes('-') ? parameter.shared : `${name}-${suffix(object)}`, object, shared);
}

function share(name: string, object: JsonTree, shared: Map<string, JsonTree>): JsonTree {
  shared.set(name, object);
  return { $ref: `#/parameters/${name}` };
}

/** Parameters of equal name and different meaning are told apart by a hash of what they say. */
function suffix(object: JsonTree): string {
  return createHash('sha256').update(JSON.stringify(object)).digest('base64url').slice(0, 8);
}
