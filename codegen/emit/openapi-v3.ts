// OpenAPI v3: one document per group-version, complete in itself, as kube-apiserver serves it below /openapi/v3.
import type { OpenAPIV3 } from 'openapi-types';
import type { Model } from '../model.ts';
import { COMMON_KINDS, type DocumentSchema, META_TYPES, SCHEMAS, type SchemaOrRef } from './openapi-meta-types.ts';
import { listTypeName } from './openapi-names.ts';
import { compareParameters, type ParameterModel } from './openapi-parameters.ts';
import { METHODS, type OperationModel, type PathModel } from './openapi-place.ts';
import { listSchema, ordered, referencedTypes, typeSchema } from './openapi-schema.ts';
import type { ResourceVersion } from './openapi-versions.ts';

type JsonTree = { [key: string]: unknown };

/** What a document is made of, whatever its format. */
export interface DocumentContent {
  readonly model: Model;
  readonly paths: readonly PathModel[];
  /** Versions whose kinds and lists it describes. */
  readonly versions: readonly ResourceVersion[];
  /** Built-in kinds are in it: title, security and media types are the server's own. */
  readonly native: boolean;
  /** Group-versions that DeleteOptions and WatchEvent belong to, beside the core's. */
  readonly groupVersions: readonly { readonly group: string; readonly version: string }[];
}

export const TITLE = {
  native: { title: 'Kubernetes', version: '1.37' },
  custom: { title: 'Kubernetes CRD Swagger', version: 'v0.1.0' },
} as const;
export const SECURITY_SCHEME = { type: 'apiKey', description: 'A bearer token.', name: 'authorization', in: 'header' } as const;

/** The whole document. */
export function openapiV3(content: DocumentContent): OpenAPIV3.Document {
  const paths = Object.fromEntries(content.paths.map((path) => [path.path, pathItem(path)]));
  const components: JsonTree = { schemas: schemasOf(content, paths) };
  if (content.native) components['securitySchemes'] = { BearerToken: SECURITY_SCHEME };
  const info = content.native ? TITLE.native : TITLE.custom;
  return { openapi: '3.0.0', info, paths, components } as unknown as OpenAPIV3.Document;
}

/** All types that `tree` leads to, sorted by name. */
export function schemasOf(content: DocumentContent, tree: unknown): Record<string, DocumentSchema> {
  const found = new Map<string, DocumentSchema>();
  const queue = [...referencedTypes(tree)];
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (found.has(name)) continue;
    const schema = schemaOf(content, name);
    if (schema === undefined) continue;
    found.set(name, schema);
    queue.push(...referencedTypes(schema));
  }
  return Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function schemaOf(content: DocumentContent, name: string): DocumentSchema | undefined {
  const type = content.model.types.get(name);
  const version = content.versions.find((own) => own.version.typeName === name || listNameOf(own) === name);
  const selectable = selectableFields(version);
  if (version !== undefined && name !== version.version.typeName) {
    const { resource } = version;
    const schema = listSchema({
      typeName: version.version.typeName,
      ...resource.names,
      group: resource.group,
      version: version.version.name,
      native: resource.dialect === 'native',
    });
    return ordered({ ...schema, ...selectable });
  }
  if (type !== undefined) return ordered({ ...typeSchema(content.model, type), ...selectable });
  const meta = META_TYPES[name];
  return meta !== undefined && COMMON_KINDS.has(name) ? inGroupVersions(meta, content) : meta;
}

/** OpenAPI name of the list of a version's objects. */
export function listNameOf({ resource, version }: ResourceVersion): string {
  return listTypeName(version.typeName, resource.names.listKind);
}

/** Only custom kinds publish theirs. */
function selectableFields(version: ResourceVersion | undefined): JsonTree {
  if (version === undefined || version.resource.dialect === 'native' || version.version.selectableFields.length === 0) return {};
  return { 'x-kubernetes-selectable-fields': version.version.selectableFields.map((field) => ({ fieldPath: field.label })) };
}

function inGroupVersions(schema: DocumentSchema, { groupVersions }: DocumentContent): DocumentSchema {
  const [first] = schema['x-kubernetes-group-version-kind'] as [{ kind: string; version: string }];
  const kinds = [{ group: '', version: 'v1' }, ...groupVersions.filter(({ group, version }) => group !== '' || version !== 'v1')];
  return { ...schema, 'x-kubernetes-group-version-kind': kinds.map(({ group, version }) => ({ group, kind: first.kind, version })) };
}

/** Parameters that all operations of a path have; they stand at the path. */
export function commonParameters(path: PathModel): readonly ParameterModel[] {
  const [first, ...others] = path.operations;
  if (first === undefined) return [];
  return first.parameters.filter((parameter) =>
    others.every((other) =>
      other.parameters.some((own) => compareParameters(own, parameter) === 0 && own.description === parameter.description),
    ),
  );
}

function pathItem(path: PathModel): JsonTree {
  const shared = commonParameters(path);
  const item: JsonTree = {};
  for (const operation of inOrder(path.operations)) item[operation.method] = operationObject(operation, path.tag, shared);
  if (shared.length > 0) item['parameters'] = shared.map(parameterObject);
  return item;
}

/** In the order of a path item. */
export function inOrder(operations: readonly OperationModel[]): readonly OperationModel[] {
  return [...operations].sort((a, b) => METHODS.indexOf(a.method) - METHODS.indexOf(b.method));
}

function operationObject(operation: OperationModel, tag: string, shared: readonly ParameterModel[]): JsonTree {
  const own = operation.parameters.filter((parameter) => !isAmong(parameter, shared));
  const object: JsonTree = { tags: [tag], description: operation.description, operationId: operation.id };
  if (own.length > 0) object['parameters'] = own.map(parameterObject);
  if (operation.body !== undefined) {
    object['requestBody'] = {
      content: mediaTypes(operation.consumes, operation.body.type),
      ...(operation.body.required ? { required: true } : {}),
    };
  }
  object['responses'] = {
    ...Object.fromEntries(
      Object.entries(operation.answers).map(([code, type]) => [
        code,
        { description: ANSWERS[code] ?? '', content: mediaTypes(operation.produces, type) },
      ]),
    ),
    '401': { description: 'Unauthorized' },
  };
  if (operation.action !== undefined) object['x-kubernetes-action'] = operation.action;
  if (operation.kind !== undefined) {
    const { group, version, kind } = operation.kind;
    object['x-kubernetes-group-version-kind'] = { group, version, kind };
  }
  return object;
}

/** The words of HTTP, which documents repeat. */
export const ANSWERS: Readonly<Record<string, string>> = { '200': 'OK', '201': 'Created', '202': 'Accepted' };

export function isAmong(parameter: ParameterModel, list: readonly ParameterModel[]): boolean {
  return list.some((other) => compareParameters(other, parameter) === 0);
}

function mediaTypes(types: readonly string[], type: string): JsonTree {
  const schema: SchemaOrRef = type === 'string' ? { type: 'string' } : { $ref: SCHEMAS + type };
  return Object.fromEntries([...types].sort().map((mediaType) => [mediaType, { schema }]));
}

function parameterObject(parameter: ParameterModel): JsonTree {
  const { name, description, type } = parameter;
  return {
    name,
    in: parameter.in,
    description,
    ...(parameter.in === 'path' ? { required: true } : {}),
    schema: { type, uniqueItems: true },
  };
}
