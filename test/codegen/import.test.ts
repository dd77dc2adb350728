// Import: what documents say becomes definitions, and what an author wrote stays.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { formatImported, ImportError, importDocuments } from '../../codegen/import.ts';
import { loadText } from '../../codegen/load.ts';

const test = suite('import');

const openApiV2 = {
  swagger: '2.0',
  paths: {
    '/apis/acme.dev/v1/namespaces/{namespace}/gadgets': {
      get: { 'x-kubernetes-action': 'list', 'x-kubernetes-group-version-kind': { group: 'acme.dev', version: 'v1', kind: 'Gadget' } },
      post: { 'x-kubernetes-action': 'post', 'x-kubernetes-group-version-kind': { group: 'acme.dev', version: 'v1', kind: 'Gadget' } },
      parameters: [],
    },
    '/apis/acme.dev/v1/namespaces/{namespace}/gadgets/{name}': {
      get: { 'x-kubernetes-action': 'get', 'x-kubernetes-group-version-kind': { group: 'acme.dev', version: 'v1', kind: 'Gadget' } },
    },
    '/apis/acme.dev/v1/namespaces/{namespace}/gadgets/{name}/status': {
      get: { 'x-kubernetes-action': 'get', 'x-kubernetes-group-version-kind': { group: 'acme.dev', version: 'v1', kind: 'Gadget' } },
    },
    '/apis/acme.dev/v1/namespaces/{namespace}/gadgets/{name}/burn': {
      post: { 'x-kubernetes-action': 'post', 'x-kubernetes-group-version-kind': { group: 'acme.dev', version: 'v1', kind: 'Gadget' } },
    },
  },
  definitions: {
    'io.k8s.api.acme.v1.Gadget': {
      type: 'object',
      properties: {
        apiVersion: { type: 'string' },
        kind: { type: 'string' },
        spec: { $ref: '#/definitions/io.k8s.api.acme.v1.GadgetSpec' },
      },
      'x-kubernetes-group-version-kind': [{ group: 'acme.dev', version: 'v1', kind: 'Gadget' }],
    },
    'io.k8s.api.acme.v1.GadgetSpec': {
      type: 'object',
      required: ['size'],
      properties: {
        color: { type: 'string', enum: ['Red', 'Blue'] },
        parts: { type: 'array', items: { $ref: '#/definitions/io.k8s.api.acme.v1.Part' }, 'x-kubernetes-list-type': 'atomic' },
        size: { type: 'integer', format: 'int32' },
      },
    },
    'io.k8s.api.acme.v1.Part': { type: 'object', properties: { name: { type: 'string' } } },
    'io.k8s.api.acme.v1.Unrelated': { type: 'object' },
  },
};
const openApiV3 = {
  openapi: '3.0.0',
  components: {
    schemas: {
      'io.k8s.api.acme.v1.GadgetSpec': {
        type: 'object',
        properties: {
          color: { type: 'string', default: 'Red' },
          size: { type: 'integer', format: 'int32', default: 0 },
          parts: { type: 'array', items: { default: {}, allOf: [{ $ref: '#/components/schemas/io.k8s.api.acme.v1.Part' }] } },
        },
      },
    },
  },
};
const facts = {
  kind: 'FieldFacts',
  types: {
    'io.k8s.api.acme.v1.GadgetSpec': {
      size: { zero: 'keep', goType: 'int32' },
      parts: { zero: 'fill', goType: '[]v1.Part' },
      color: { zero: 'drop', goType: 'v1.Color', embeddedIn: 'Paint' },
    },
  },
};
const documents = [openApiV2, openApiV3, facts].map((value, index) => ({ name: `${index}.json`, value }));
const textOf = (path: string, existing?: string): string => {
  const file = importDocuments(documents).files.find((entry) => entry.path === path);
  assert.ok(file, path);
  return formatImported(file as Exclude<typeof file, undefined>, existing);
};

test('a kind with all types that it leads to, and nothing else', () => {
  const { files, left } = importDocuments(documents, ['Gadget']);
  assert.equal(
    files.map((file) => file.path),
    ['acme.dev/gadgets.yaml', 'types/acme/v1/Gadget.yaml', 'types/acme/v1/GadgetSpec.yaml', 'types/acme/v1/Part.yaml'],
  );
  assert.equal(left, ['gadgets/burn']);
});

test('resources: scope, verbs and subresources come from the paths', () => {
  assert.is(
    textOf('acme.dev/gadgets.yaml'),
    `apiVersion: kindsmith.dev/v1
kind: ResourceDefinition
metadata: {name: gadgets.acme.dev}
spec:
  group: acme.dev
  dialect: native
  scope: Namespaced
  names: {plural: gadgets, singular: gadget, kind: Gadget, listKind: GadgetList}
  key: gadgets
  versions:
    - name: v1
      served: true
      storage: true
      verbs: [create, get, list]
      schema: {openAPIV3Schema: {$ref: io.k8s.api.acme.v1.Gadget}}
      subresources: {status: {}}
`,
  );
});

test('types: wire order, zeros told from defaults, Go names where they are not plain', () => {
  assert.is(
    textOf('types/acme/v1/GadgetSpec.yaml'),
    `apiVersion: kindsmith.dev/v1
kind: TypeDefinition
metadata: {name: io.k8s.api.acme.v1.GadgetSpec}
spec:
  dialect: native
  schema:
    type: object
    required: [size]
    properties:
      size: {type: integer, format: int32, x-kindsmith-zero: keep}
      parts:
        type: array
        x-kubernetes-list-type: atomic
        items: {$ref: io.k8s.api.acme.v1.Part}
        x-kindsmith-zero: fill
      color:
        type: string
        default: Red
        enum: [Red, Blue]
        x-kindsmith-go-type: v1.Color
        x-kindsmith-go-embedded: Paint
`,
  );
});

test('a second import changes nothing', () => {
  for (const file of importDocuments(documents).files) {
    const text = formatImported(file, undefined);
    assert.is(formatImported(file, text), text, file.path);
  }
});

test('what an author wrote stays, what the documents say wins', () => {
  const written = `# Our own words about it.
apiVersion: kindsmith.dev/v1
kind: TypeDefinition
metadata: {name: io.k8s.api.acme.v1.GadgetSpec}
spec:
  dialect: native
  schema:
    description: How it is built.
    type: object
    required: [size]
    properties:
      color:
        description: Its paint.
        type: integer # the documents know better
        default: Blue
      extra: {type: string}
    x-kubernetes-validations:
      - {rule: self.size > 0, message: too small}
`;
  const merged = textOf('types/acme/v1/GadgetSpec.yaml', written);
  for (const kept of [
    '# Our own words',
    'description: How it is built.',
    'description: Its paint.',
    'default: Blue',
    'extra: {type: string}',
    'rule: self.size > 0',
  ])
    assert.ok(merged.includes(kept), `${kept} in\n${merged}`);
  assert.not.ok(merged.includes('integer #'), 'the type follows the documents');
  const [definition] = loadText('merged.yaml', merged).definitions;
  const spec = definition?.definition.spec as { schema: { properties: object } };
  assert.equal(Object.keys(spec.schema.properties), ['size', 'parts', 'color', 'extra']);
});

test('a file may hold several definitions', () => {
  const other = 'apiVersion: kindsmith.dev/v1\nkind: TypeDefinition\nmetadata: {name: a.b.Other}\nspec: {schema: {type: object}}\n';
  const merged = textOf('types/acme/v1/Part.yaml', other);
  assert.is(loadText('two.yaml', merged).definitions.length, 2);
  assert.is(textOf('types/acme/v1/Part.yaml', merged), merged);
});

test('CustomResourceDefinitions are taken without what a server added', () => {
  const crd = {
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    metadata: { name: 'widgets.acme.dev', uid: 'x', managedFields: [] },
    spec: {
      group: 'acme.dev',
      scope: 'Cluster',
      names: { plural: 'widgets', kind: 'Widget' },
      versions: [{ name: 'v1', served: true, storage: true, schema: { openAPIV3Schema: { type: 'object' } } }],
    },
    status: { conditions: [] },
  };
  for (const value of [crd, { kind: 'List', items: [crd] }, { kind: 'CustomResourceDefinitionList', items: [crd] }]) {
    const { files } = importDocuments([{ name: 'crd.yaml', value }]);
    assert.is(files[0]?.path, 'acme.dev/widgets.yaml');
    const text = formatImported(files[0] as (typeof files)[0] & object, undefined);
    assert.not.match(text, /uid|status:|managedFields/);
    assert.equal(loadText('crd.yaml', text).diagnostics, []);
  }
});

test('discovery gives names, and lists of one group-version do too', () => {
  const list = {
    kind: 'APIResourceList',
    groupVersion: 'acme.dev/v1',
    resources: [
      {
        name: 'gadgets',
        singularName: 'gadget',
        namespaced: false,
        kind: 'Gadget',
        verbs: ['get', 'list'],
        shortNames: ['gd'],
        categories: ['all'],
      },
      { name: 'gadgets/status', singularName: '', namespaced: false, kind: 'Gadget', verbs: ['get'] },
    ],
  };
  const aggregated = {
    kind: 'APIGroupDiscoveryList',
    items: [
      {
        metadata: { name: 'acme.dev' },
        versions: [
          {
            version: 'v1',
            resources: [
              {
                resource: 'gadgets',
                responseKind: { kind: 'Gadget' },
                scope: 'Cluster',
                singularResource: 'gadget',
                shortNames: ['gd'],
                categories: ['all'],
                verbs: ['get', 'list'],
                subresources: [{ subresource: 'status' }],
              },
            ],
          },
        ],
      },
    ],
  };
  for (const value of [list, aggregated]) {
    const { files } = importDocuments([...documents, { name: 'discovery.json', value }], ['gadgets.acme.dev']);
    const spec = files[0]?.definition.spec as unknown as {
      scope: string;
      names: { shortNames: string[] };
      versions: { subresources: object }[];
    };
    assert.is(spec.scope, 'Cluster');
    assert.equal(spec.names.shortNames, ['gd']);
    assert.equal(spec.versions[0]?.subresources, { status: {} });
  }
});

const refusals: readonly [name: string, run: () => unknown, message: RegExp][] = [
  ['a document of another kind', () => importDocuments([{ name: 'a.yaml', value: { kind: 'Pod' } }]), /^a\.yaml: neither/],
  ['a scalar', () => importDocuments([{ name: 'a.yaml', value: 'x' }]), /^a\.yaml: neither/],
  ['a kind that is not there', () => importDocuments(documents, ['Gadget', 'Nothing']), /not in the documents: Nothing/],
  ['documents without kinds', () => importDocuments([{ name: 'f', value: facts }]), /describe no kind/],
  [
    'an old CustomResourceDefinition',
    () =>
      importDocuments([
        {
          name: 'o.yaml',
          value: { apiVersion: 'apiextensions.k8s.io/v1beta1', kind: 'CustomResourceDefinition', metadata: { name: 'a' } },
        },
      ]),
    /v1beta1 is no longer read/,
  ],
];
for (const [name, run, message] of refusals) {
  test(`refused: ${name}`, () => {
    assert.throws(run, (error: unknown) => error instanceof ImportError && message.test(error.message));
  });
}

test.run();
