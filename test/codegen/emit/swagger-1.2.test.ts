// Swagger 1.2: the form that clients of Kubernetes 1.3 read, filled with today's kinds.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { documentsEmitter } from '../../../codegen/emit/documents.ts';
import type { ApiDeclaration } from '../../../codegen/emit/swagger-1.2.ts';
import { modelOfText } from '../../support/models.ts';
import { shippedModel } from '../../support/shipped-model.ts';

interface Parameter {
  readonly type: string;
  readonly paramType: string;
  readonly name: string;
  readonly required: boolean;
  readonly allowMultiple: boolean;
}
interface Operation {
  readonly type: string;
  readonly method: string;
  readonly nickname: string;
  readonly parameters: readonly Parameter[];
  readonly responseMessages: readonly { readonly code: number; readonly responseModel?: string }[];
}
interface Model {
  readonly id: string;
  readonly required?: readonly string[];
  readonly properties: Readonly<Record<string, Property>>;
}
interface Property {
  readonly type?: string;
  readonly $ref?: string;
  readonly items?: Property;
}

const PRIMITIVES = new Set(['string', 'integer', 'number', 'boolean', 'object', 'array', 'void']);

/** As kube-apiserver 1.3 named them. */
const NICKNAMES: readonly (readonly [path: string, method: string, nickname: string, type: string])[] = [
  ['/api/v1/nodes', 'GET', 'listNode', 'v1.NodeList'],
  ['/api/v1/nodes', 'POST', 'createNode', 'v1.Node'],
  ['/api/v1/nodes', 'DELETE', 'deletecollectionNode', 'v1.Status'],
  ['/api/v1/nodes/{name}', 'PATCH', 'patchNode', 'v1.Node'],
  ['/api/v1/nodes/{name}/status', 'PUT', 'replaceNodeStatus', 'v1.Node'],
  ['/api/v1/watch/nodes', 'GET', 'watchNodeList', 'v1.WatchEvent'],
  ['/api/v1/namespaces/{namespace}/pods', 'GET', 'listNamespacedPod', 'v1.PodList'],
  ['/api/v1/namespaces/{namespace}/pods', 'POST', 'createNamespacedPod', 'v1.Pod'],
  ['/api/v1/namespaces/{namespace}/pods/{name}', 'GET', 'readNamespacedPod', 'v1.Pod'],
  ['/api/v1/namespaces/{namespace}/pods/{name}/status', 'GET', 'readNamespacedPodStatus', 'v1.Pod'],
  ['/apis/apps/v1/namespaces/{namespace}/deployments', 'POST', 'createNamespacedDeployment', 'v1.Deployment'],
];

const declarations: ApiDeclaration[] = [];
const test = suite('Swagger 1.2');

async function emit(model: Awaited<ReturnType<typeof shippedModel>>): Promise<ApiDeclaration[]> {
  const files = await documentsEmitter.emit(model);
  return files.filter(({ path }) => path.startsWith('openapi/swagger-1.2/')).map(({ text }) => JSON.parse(text) as ApiDeclaration);
}

test.before(async () => {
  declarations.push(...(await emit(await shippedModel())));
});

test('operations have the names of 1.3', () => {
  for (const [path, method, nickname, type] of NICKNAMES) {
    const operation = operations().find((one) => one.path === path && one.operation.method === method)?.operation;
    assert.equal([operation?.nickname, operation?.type], [nickname, type], `${method} ${path}`);
  }
});

test('nicknames are unique in a declaration', () => {
  for (const { resourcePath, apis } of declarations) {
    const names = apis.flatMap((api) => (api['operations'] as Operation[]).map(({ nickname }) => nickname));
    assert.is(new Set(names).size, names.length, resourcePath);
  }
});

test('every type is a primitive or a model of the same declaration', () => {
  for (const declaration of declarations) {
    const known = (type: string | undefined) => type === undefined || PRIMITIVES.has(type) || type in declaration.models;
    for (const { operation, path } of operationsOf(declaration)) {
      assert.ok(known(operation.type), `${path} ${operation.type}`);
      for (const parameter of operation.parameters) assert.ok(known(parameter.type), `${path} ${parameter.type}`);
      for (const { responseModel } of operation.responseMessages) assert.ok(known(responseModel), `${path} ${responseModel}`);
    }
    for (const model of Object.values(declaration.models) as Model[]) {
      for (const [name, property] of Object.entries(model.properties)) {
        assert.ok(
          known(property.$ref) && known(property.type) && known(property.items?.$ref) && known(property.items?.type),
          `${model.id}.${name}`,
        );
      }
    }
  }
});

test('what is required is there, and a model is called by its id', () => {
  for (const declaration of declarations) {
    for (const [id, model] of Object.entries(declaration.models) as [string, Model][]) {
      assert.is(model.id, id);
      for (const name of model.required ?? []) assert.ok(name in model.properties, `${id}.${name}`);
    }
  }
});

test('times and quantities are strings, maps are objects', () => {
  const core = declarations.find(({ resourcePath }) => resourcePath === '/api/v1');
  const models = core?.models as Readonly<Record<string, Model>>;
  assert.equal(models['v1.ObjectMeta']?.properties['creationTimestamp']?.type, 'string');
  assert.equal(models['v1.ObjectMeta']?.properties['labels']?.type, 'object');
  assert.equal(models['v1.HTTPGetAction']?.properties['port']?.type, 'string');
  assert.equal(models['v1.PodSpec']?.properties['containers']?.items?.$ref, 'v1.Container');
});

test('types that would be called alike keep their whole names', async () => {
  const [declaration] = (
    await emit(
      modelOfText(`
apiVersion: kindsmith.dev/v1
kind: TypeDefinition
metadata: {name: dev.one.v1.Part}
spec: {schema: {type: object, properties: {a: {type: string}}}}
---
apiVersion: kindsmith.dev/v1
kind: TypeDefinition
metadata: {name: dev.two.v1.Part}
spec: {schema: {type: object, properties: {b: {type: string}}}}
---
apiVersion: kindsmith.dev/v1
kind: ResourceDefinition
metadata: {name: things.acme.dev}
spec:
  group: acme.dev
  scope: Cluster
  names: {plural: things, kind: Thing}
  versions:
    - name: v1
      served: true
      storage: true
      schema: {openAPIV3Schema: {type: object, properties: {one: {$ref: dev.one.v1.Part}, two: {$ref: dev.two.v1.Part}}}}
`),
    )
  ).filter(({ resourcePath }) => resourcePath === '/apis/acme.dev/v1');
  assert.ok(declaration !== undefined && 'dev.one.v1.Part' in declaration.models && 'dev.two.v1.Part' in declaration.models);
});

function operations(): { path: string; operation: Operation }[] {
  return declarations.flatMap(operationsOf);
}

function operationsOf({ apis }: ApiDeclaration): { path: string; operation: Operation }[] {
  return apis.flatMap((api) => (api['operations'] as Operation[]).map((operation) => ({ path: String(api['path']), operation })));
}

test.run();
