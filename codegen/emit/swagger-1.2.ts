// Swagger 1.2, as clients of Kubernetes' first years read it below /swaggerapi/: one API declaration per path of discovery.
// The base path is the server's to fill in.
import { type DocumentSchema, META, type SchemaOrRef } from './openapi-meta-types.ts';
import { operationScope } from './openapi-names.ts';
import type { ParameterModel } from './openapi-parameters.ts';
import type { OperationModel, PathModel } from './openapi-place.ts';
import { ANSWERS, type DocumentContent, schemasOf } from './openapi-v3.ts';

type JsonTree = { [key: string]: unknown };

/** Where a declaration stands: `/apis/apps/v1`, with the group-version if it is one's. */
export interface DeclarationPlace {
  readonly resourcePath: string;
  readonly group?: string;
  readonly version?: string;
}

export interface ApiDeclaration {
  readonly swaggerVersion: '1.2';
  readonly apiVersion: string;
  readonly basePath: string;
  readonly resourcePath: string;
  readonly apis: readonly JsonTree[];
  readonly models: JsonTree;
}

/** One API declaration (Swagger RESTful API Documentation Specification 1.2, section 5.2). */
export function swaggerDeclaration(content: DocumentContent, place: DeclarationPlace): ApiDeclaration {
  const { group, version, resourcePath } = place;
  const isVersion = group !== undefined && version !== undefined;
  const roots = content.paths.flatMap((path) => path.operations.flatMap(typesOf)).map((name) => ({ $ref: name }));
  const schemas = schemasOf(content, roots);
  const names = modelNames(schemas);
  const description = isVersion ? { description: `API at ${resourcePath}` } : {};
  const scope = isVersion ? operationScope(group, version) : '';
  return {
    swaggerVersion: '1.2',
    apiVersion: !isVersion ? '' : group === '' ? version : `${group}/${version}`,
    basePath: '/',
    resourcePath,
    apis: content.paths.map((path) => ({
      path: path.path.replace(/\/$/, ''),
      ...description,
      operations: path.operations.map((operation) => operationObject(operation, { path, scope, names })),
    })),
    models: modelsOf(schemas, names),
  };
}

function typesOf(operation: OperationModel): string[] {
  const answers = Object.values(operation.answers).filter((type) => type !== 'string');
  return operation.body === undefined ? answers : [...answers, operation.body.type];
}

interface OperationPlace {
  readonly path: PathModel;
  readonly scope: string;
  readonly names: ReadonlyMap<string, string>;
}

function operationObject(operation: OperationModel, { scope, names }: OperationPlace): JsonTree {
  const nameOf = (type: string) => names.get(type) ?? type;
  const inQuery = operation.parameters.filter((parameter) => parameter.in === 'query').map(parameterObject);
  const inPath = operation.parameters.filter((parameter) => parameter.in === 'path').map(parameterObject);
  const body = operation.body;
  const bodyObjects =
    body === undefined ? [] : [{ type: nameOf(body.type), paramType: 'body', name: 'body', required: body.required, allowMultiple: false }];
  return {
    type: nameOf(operation.answers['200'] ?? `${META}Status`),
    method: operation.method.toUpperCase(),
    summary: operation.description,
    nickname: operation.id.replace(scope, '').replace(/^deleteCollection/, 'deletecollection'),
    parameters: [...inQuery, ...bodyObjects, ...inPath],
    responseMessages: Object.entries(operation.answers).map(([code, type]) => ({
      code: Number(code),
      message: ANSWERS[code] ?? '',
      ...(type === 'string' ? {} : { responseModel: nameOf(type) }),
    })),
    produces: operation.produces,
    consumes: operation.consumes,
  };
}

function parameterObject(parameter: ParameterModel): JsonTree {
  return {
    type: parameter.type,
    paramType: parameter.in,
    name: parameter.name,
    description: parameter.description,
    required: parameter.in === 'path',
    allowMultiple: false,
  };
}

/** `v1.Pod`: the last two parts of an OpenAPI name; all of it where two would be called alike. */
function modelNames(schemas: Readonly<Record<string, DocumentSchema>>): ReadonlyMap<string, string> {
  const short = (name: string) => name.split('.').slice(-2).join('.');
  const count = new Map<string, number>();
  for (const name of Object.keys(schemas)) count.set(short(name), (count.get(short(name)) ?? 0) + 1);
  return new Map(Object.keys(schemas).map((name) => [name, count.get(short(name)) === 1 ? short(name) : name]));
}

function modelsOf(schemas: Readonly<Record<string, DocumentSchema>>, names: ReadonlyMap<string, string>): JsonTree {
  const models: [string, JsonTree][] = [];
  for (const [name, schema] of Object.entries(schemas)) {
    if (!isModel(schema)) continue;
    const id = names.get(name) ?? name;
    const model: JsonTree = { id };
    if (schema.description !== undefined) model['description'] = schema.description;
    if (schema.required !== undefined) model['required'] = schema.required;
    const property = (value: SchemaOrRef) => propertyObject(value, schemas, names);
    model['properties'] = Object.fromEntries(Object.entries(schema.properties ?? {}).map(([key, value]) => [key, property(value)]));
    models.push([id, model]);
  }
  return Object.fromEntries(models.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Objects are models; times, quantities and the like are plain strings at their place. */
function isModel(schema: DocumentSchema): boolean {
  return schema.properties !== undefined || schema.type === 'object';
}

function propertyObject(
  schema: SchemaOrRef,
  schemas: Readonly<Record<string, DocumentSchema>>,
  names: ReadonlyMap<string, string>,
): JsonTree {
  const described = 'description' in schema && schema.description !== undefined ? { description: schema.description } : {};
  const target = refOf(schema);
  if (target !== undefined) {
    const to = schemas[target];
    if (to === undefined || isModel(to)) return { ...described, $ref: names.get(target) ?? target };
    return { ...plainType(to), ...described };
  }
  const own = schema as DocumentSchema;
  if (own.type === 'array')
    return { type: 'array', ...described, items: own.items === undefined ? { type: 'object' } : propertyObject(own.items, schemas, names) };
  return { ...plainType(own), ...described, ...(own.enum === undefined ? {} : { enum: own.enum }) };
}

function plainType(schema: DocumentSchema): JsonTree {
  const type = schema.type ?? (schema.oneOf !== undefined || schema.anyOf !== undefined ? 'string' : 'object');
  return schema.type !== undefined && schema.format !== undefined ? { type, format: schema.format } : { type };
}

function refOf(schema: SchemaOrRef): string | undefined {
  const target = '$ref' in schema ? schema : schema.allOf?.length === 1 ? schema.allOf[0] : undefined;
  return target !== undefined && '$ref' in target ? target.$ref.slice(target.$ref.lastIndexOf('/') + 1) : undefined;
}
