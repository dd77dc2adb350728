// Strategic merge patch against what the reference made of a pod template (same patches, same answers).
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { JsonObject } from '../../../runtime/api/object.ts';
import type { Structure } from '../../../runtime/api/resource.ts';
import { StatusError } from '../../../runtime/api/status.ts';
import { applyStrategicMergePatch } from '../../../runtime/api/strategic-merge-patch.ts';

const test = suite('strategic-merge-patch');

const scalar: Structure = { type: 'scalar', field: () => undefined };
const map: Structure = { type: 'map', field: () => scalar };
const struct = (fields: Readonly<Record<string, Structure>>): Structure => ({
  type: 'struct',
  field: (name) => (Object.hasOwn(fields, name) ? fields[name] : undefined),
});
const keyed = (key: string, items: Structure, retain = false): Structure => ({
  type: 'list',
  field: () => undefined,
  items,
  patchMergeKey: key,
  patchStrategy: retain ? ['merge', 'retainKeys'] : ['merge'],
});
const atomic: Structure = { type: 'list', field: () => undefined, items: scalar };
const merged: Structure = { type: 'list', field: () => undefined, items: scalar, patchStrategy: ['merge'] };

const container = struct({
  name: scalar,
  args: atomic,
  env: keyed('name', struct({ name: scalar, value: scalar })),
  ports: keyed('containerPort', struct({ containerPort: scalar, name: scalar })),
});
const spec = struct({
  containers: keyed('name', container),
  initContainers: keyed('name', container),
  volumes: keyed('name', struct({ name: scalar, emptyDir: struct({ medium: scalar }) }), true),
  tolerations: { type: 'list', field: () => undefined, items: struct({ key: scalar }) },
  affinity: struct({ podAffinity: struct({}) }),
});
const root = struct({ metadata: struct({ labels: map, finalizers: merged }), spec });

const live: JsonObject = {
  metadata: { labels: { a: 'b' }, finalizers: ['a/a', 'b/b'] },
  spec: {
    tolerations: [{ key: 'k' }],
    containers: [
      {
        name: 'a',
        image: 'i',
        args: ['1', '2'],
        ports: [{ containerPort: 80 }, { containerPort: 81 }],
        env: [
          { name: 'X', value: '1' },
          { name: 'Y', value: '2' },
        ],
      },
      { name: 'b', image: 'j' },
    ],
    volumes: [
      { name: 'v', emptyDir: {} },
      { name: 'w', emptyDir: {} },
    ],
  },
};

/** Image by name, in order: enough to see what became of the containers. */
function brief(object: JsonObject): string {
  const containers = ((object['spec'] as JsonObject | undefined)?.['containers'] ?? []) as JsonObject[];
  return containers.map((item) => `${item['name']}:${item['image']}`).join(' ');
}

function outcome(patch: JsonObject): JsonObject | string {
  try {
    return applyStrategicMergePatch(live, patch, root);
  } catch (error) {
    return error instanceof StatusError ? `${error.code} ${error.message}` : String(error);
  }
}

const containers: readonly (readonly [patch: JsonObject, want: string])[] = [
  [{ containers: [{ name: 'a', image: 'new' }] }, 'a:new b:j'],
  [{ containers: [{ name: 'c', image: 'new' }] }, 'c:new a:i b:j'],
  [{ containers: [{ name: 'a', $patch: 'delete' }] }, 'b:j'],
  [{ containers: [{ name: 'zz', $patch: 'delete' }] }, 'a:i b:j'],
  [{ containers: [{ $patch: 'replace' }, { name: 'z', image: 'q' }] }, 'z:q'],
  [{ containers: [{ name: 'z', image: 'q' }, { $patch: 'replace' }] }, 'z:q'],
  [{ containers: null }, ''],
  [{ $patch: 'replace', containers: [{ name: 'z', image: 'q' }] }, 'z:q'],
  [{ $patch: 'delete' }, ''],
  [{ '$setElementOrder/containers': [{ name: 'b' }, { name: 'a' }], containers: [{ name: 'a', image: 'n' }] }, 'b:j a:n'],
  [{ '$setElementOrder/containers': [{ name: 'b' }, { name: 'a' }] }, 'b:j a:i'],
  [
    { '$setElementOrder/containers': [{ name: 'c' }, { name: 'b' }, { name: 'a' }], containers: [{ name: 'c', image: 'n' }] },
    'c:n b:j a:i',
  ],
  [{ '$setElementOrder/containers': [{ name: 'b' }, { name: 'zz' }] }, 'a:i b:j'],
  [
    {
      containers: [
        { name: 'a', image: '1' },
        { name: 'a', image: '2' },
      ],
    },
    'a:2 b:j',
  ],
  [{ $retainKeys: ['containers'], containers: [{ name: 'a', image: 'n' }] }, 'a:n b:j'],
  [{ $retainKeys: ['volumes'] }, ''],
];

test('lists merge by key, directives replace, delete and order', () => {
  for (const [patch, want] of containers) {
    const result = outcome({ spec: patch });
    assert.is(typeof result === 'string' ? result : brief(result), want, JSON.stringify(patch));
  }
});

const errors: readonly (readonly [patch: JsonObject, want: string])[] = [
  [{ spec: { containers: [{ $patch: 'delete' }] } }, '500 map: map[$patch:delete] does not contain declared merge key: name'],
  [{ spec: { containers: [{ $patch: 'merge' }, { name: 'a' }] } }, '500 merging lists cannot yet be specified in the patch'],
  [{ spec: { containers: [{ $patch: 'foo', name: 'a' }] } }, '500 unknown patch type: foo in map: map[$patch:foo name:a]'],
  [{ spec: { containers: [{ image: 'x' }] } }, '500 map: map[image:x] does not contain declared merge key: name'],
  [{ metadata: { finalizers: [5] } }, '500 list element types are not identical: [[a/a b/b] [5]]'],
  [{ spec: { $patch: 'foo' } }, '500 unknown patch type: foo in map: map[$patch:foo]'],
  [{ spec: { $patch: 5 } }, '500 unknown patch type: %!s(int64=5) in map: map[$patch:5]'],
  [{ spec: { volumes: [{ name: 'v', $retainKeys: ['name'], hostPath: {} }] } }, '400 invalid patch format of retainKeys'],
  [{ spec: { volumes: [{ name: 'v', $retainKeys: 'name' }] } }, '400 invalid patch format of retainKeys'],
  [{ spec: { '$setElementOrder/containers': [5] } }, '500 value for key 0 is not a map'],
  [{ spec: { '$setElementOrder/containers': 5 } }, '500 expected a []interface {}, but received a int64'],
  [
    { spec: { '$setElementOrder/containers': [{ name: 'b' }], containers: [{ name: 'a', image: 'n' }] } },
    "500 The order in patch list:\n[map[image:n name:a]]\n doesn't match $setElementOrder list:\n[map[name:b]]\n",
  ],
  [
    { metadata: { '$setElementOrder/finalizers': ['z/z'], finalizers: ['c/c'] } },
    "500 The order in patch list:\n[c/c]\n doesn't match $setElementOrder list:\n[z/z]\n",
  ],
];

test('bad directives are told in the words of the reference', () => {
  for (const [patch, want] of errors) assert.is(outcome(patch), want, JSON.stringify(patch));
});

const finalizers: readonly (readonly [patch: JsonObject, want: readonly string[]])[] = [
  [{ finalizers: ['c/c'] }, ['c/c', 'a/a', 'b/b']],
  [{ finalizers: ['a/a', 'a/a', 'z/z'] }, ['a/a', 'z/z', 'b/b']],
  [{ '$deleteFromPrimitiveList/finalizers': ['a/a', 'z/z'] }, ['b/b']],
  [{ '$deleteFromPrimitiveList/finalizers': ['a/a'], finalizers: ['d/d', 'b/b'] }, ['d/d', 'b/b']],
  [{ '$deleteFromPrimitiveList/finalizers': 5 }, ['a/a', 'b/b']],
  [{ '$setElementOrder/finalizers': ['b/b', 'a/a'] }, ['b/b', 'a/a']],
  [{ '$setElementOrder/finalizers': ['b/b', 'c/c', 'a/a'], finalizers: ['c/c'] }, ['b/b', 'c/c', 'a/a']],
  [{ '$setElementOrder/finalizers': ['c/c', 'b/b', 'q/q'], finalizers: ['c/c'] }, ['c/c', 'a/a', 'b/b']],
  [{ '$deleteFromPrimitiveList/finalizers': ['a/a'], '$setElementOrder/finalizers': ['c/c', 'b/b'], finalizers: ['c/c'] }, ['c/c', 'b/b']],
];

test('lists of scalars', () => {
  for (const [patch, want] of finalizers) {
    const result = outcome({ metadata: patch }) as { metadata: { finalizers: string[] } };
    assert.equal(result.metadata.finalizers, want, JSON.stringify(patch));
  }
});

const parts: readonly (readonly [patch: JsonObject, path: readonly (string | number)[], want: unknown])[] = [
  [{ metadata: { labels: { a: null, b: 'c' } } }, ['metadata', 'labels'], { b: 'c' }],
  [{ metadata: { labels: { $patch: 'replace', x: 'y' } } }, ['metadata', 'labels'], { x: 'y' }],
  [{ metadata: { labels: { $patch: 'delete' } } }, ['metadata', 'labels'], {}],
  [{ metadata: { labels: null } }, ['metadata', 'labels'], undefined],
  [{ metadata: { annotations: { $patch: 'replace', x: 'y' } } }, ['metadata', 'annotations'], undefined],
  [{ metadata: { annotations: { x: 'y', z: null } } }, ['metadata', 'annotations'], { x: 'y' }],
  [{ spec: { affinity: { podAffinity: { $patch: 'replace' } } } }, ['spec', 'affinity'], {}],
  [{ spec: { tolerations: [{ key: 'z' }] } }, ['spec', 'tolerations'], [{ key: 'z' }]],
  [{ spec: { containers: [{ name: 'a', args: ['9'] }] } }, ['spec', 'containers', 0, 'args'], ['9']],
  [{ spec: { containers: [{ name: 'a', '$setElementOrder/args': ['2', '1'] }] } }, ['spec', 'containers', 0, 'args'], ['2', '1']],
  [
    {
      spec: {
        containers: [
          {
            name: 'a',
            env: [
              { name: 'Y', value: '3' },
              { name: 'Z', value: '4' },
            ],
          },
        ],
      },
    },
    ['spec', 'containers', 0, 'env'],
    [
      { name: 'X', value: '1' },
      { name: 'Y', value: '3' },
      { name: 'Z', value: '4' },
    ],
  ],
  [
    { spec: { containers: [{ name: 'a', env: [{ name: 'Y', $patch: 'delete' }] }] } },
    ['spec', 'containers', 0, 'env'],
    [{ name: 'X', value: '1' }],
  ],
  [
    { spec: { containers: [{ name: 'a', ports: [{ containerPort: 80, name: 'x' }, { containerPort: 90 }] }] } },
    ['spec', 'containers', 0, 'ports'],
    [{ containerPort: 80, name: 'x' }, { containerPort: 90 }, { containerPort: 81 }],
  ],
  [
    { spec: { volumes: [{ name: 'v', $retainKeys: ['name', 'hostPath'], hostPath: { path: '/x' } }] } },
    ['spec', 'volumes', 0],
    { name: 'v', hostPath: { path: '/x' } },
  ],
  [
    { spec: { initContainers: [{ name: 'c' }, { name: 'd', $patch: 'delete' }, { $patch: 'replace' }] } },
    ['spec', 'initContainers'],
    [{ name: 'c' }],
  ],
  [{ spec: { containers: { name: 'a' } } }, ['spec', 'containers'], { name: 'a' }],
];

test('members merge, nulls remove, what was not there comes without directives', () => {
  for (const [patch, path, want] of parts) {
    let at = outcome(patch) as unknown;
    for (const key of path) at = (at as Record<string | number, unknown>)[key];
    assert.equal(at, want, JSON.stringify(patch));
  }
});

test('neither object nor patch is changed, and no prototype', () => {
  const before = JSON.stringify(live);
  const patch = JSON.parse('{"__proto__":{"polluted":1},"spec":{"containers":[{"name":"a","image":"x"},{"name":"b","$patch":"delete"}]}}');
  const text = JSON.stringify(patch);
  const result = applyStrategicMergePatch(live, patch, root);
  assert.is(JSON.stringify(live), before);
  assert.is(JSON.stringify(patch), text);
  assert.ok(Object.hasOwn(result, '__proto__'));
  assert.is(({} as { polluted?: number }).polluted, undefined);
});

test.run();
