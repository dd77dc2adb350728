// Bodies of generated requests: objects that are right or nearly right, patches of every type, and those that are made to explode.
import type { Random } from './random.ts';

/** A collection's path without a namespace, as `/api/v1/pods`, and what it is of. */
export interface WorldResource {
  readonly base: string;
  readonly plural: string;
  readonly kind: string;
  readonly apiVersion: string;
  readonly namespaced: boolean;
  readonly subresources: readonly string[];
}

/** What a generator knows of the server. */
export interface World {
  readonly resources: readonly WorldResource[];
  /** A small valid object of a kind, without kind, apiVersion and metadata. */
  readonly samples: Readonly<Record<string, object>>;
}

export interface BodyFacts {
  readonly world: World;
  readonly resource: WorldResource;
  readonly type: string;
  /** Of the URL; '' in a collection. */
  readonly name: string;
}

export const NUMBERS: readonly string[] = ['0', '1', '3', '-1', '500', '99999999999', '99999999999999999999', 'x', '1e3', '', '0x1', ' '];
export const NAMES: readonly string[] = 'a a a b b c d constructor __proto__ 10.0.0.77 A a%2fb .. %00 %ff é a%0d%0ab'
  .split(' ')
  .concat('x'.repeat(254));

export function bodyOf(random: Random, facts: BodyFacts): Buffer {
  if (random.chance(0.03))
    return random.pick([
      Buffer.alloc(0),
      random.bytes(300),
      Buffer.from('k8s\0garbage'),
      Buffer.concat([Buffer.from('k8s\0'), random.bytes(200)]),
    ]);
  const bytes = Buffer.from(textOf(random, facts));
  if (random.chance(0.03)) return bytes.subarray(0, random.below(bytes.length));
  if (random.chance(0.03) && bytes.length > 0) bytes[random.below(bytes.length)] = random.below(256);
  return bytes;
}

function textOf(random: Random, facts: BodyFacts): string {
  if (facts.type.includes('json-patch')) return jsonPatchOf(random);
  if (random.chance(0.03)) return random.pick(BOMBS)();
  const object = objectOf(random, facts);
  if (facts.type.includes('strategic')) return JSON.stringify(withDirectives(random, object));
  if (facts.type.includes('patch')) return JSON.stringify(mutate(random, object, 0.2));
  if (facts.type.includes('yaml') && random.chance(0.5)) return random.pick(YAML);
  return JSON.stringify(random.chance(0.5) ? object : mutate(random, object, 0.1));
}

function objectOf(random: Random, { world, resource, name }: BodyFacts): object {
  const sample = structuredClone(world.samples[resource.kind] ?? {});
  const metadata: Record<string, unknown> = { name: name !== '' && random.chance(0.9) ? decode(name) : random.pick(NAMES) };
  if (random.chance(0.05)) delete metadata['name'];
  if (random.chance(0.1)) metadata['generateName'] = random.pick(['a-', 'a-', 'A_', 'x'.repeat(300)]);
  if (random.chance(0.2)) metadata['labels'] = { a: random.pick(['b', 'b', 'x'.repeat(64), 'é']) };
  if (random.chance(0.1)) metadata['annotations'] = { a: 'x'.repeat(random.below(3000)) };
  if (random.chance(0.03)) metadata['finalizers'] = random.pick([['a/b'], ['x'], [''], Array(1000).fill('a/b')]);
  if (random.chance(0.03)) metadata['resourceVersion'] = random.pick(NUMBERS);
  if (random.chance(0.03)) metadata['ownerReferences'] = [{ apiVersion: 'v1', kind: 'Pod', name: 'a', uid: 'x' }];
  if (random.chance(0.02)) metadata['namespace'] = random.pick(['fuzz-a', 'other', 'A_B']);
  const own = { apiVersion: resource.apiVersion, kind: resource.kind };
  const type = random.chance(0.95) ? own : random.pick([{}, { kind: 'Pod' }, { apiVersion: 'v9' }, { kind: 5 }]);
  return { ...type, metadata, ...sample };
}

function decode(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

const VALUES: readonly (() => unknown)[] = [
  () => null,
  () => true,
  () => 0,
  () => -1,
  () => 1.5,
  () => 1e30,
  () => 2 ** 53,
  () => '',
  () => 'x',
  () => 'a'.repeat(3000),
  () => `${'a'.repeat(2000)}!`,
  () => '^(a+)+$',
  () => '(((a*)*)*)*b',
  () => '(a{1,100}){1,100}',
  () => '\u0000\ud800',
  () => '10.0.0.1',
  () => '100m',
  () => '1'.repeat(2000),
  () => [],
  () => ({}),
  () => [[[[[[]]]]]],
  () => ({ a: { b: { c: [] } } }),
  () => JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'),
  () => Array(300).fill({ name: 'a' }),
  () => Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`k${i}`, 'v'])),
  () => nested(60),
];

function nested(depth: number): unknown {
  let value: unknown = 'x';
  for (let i = 0; i < depth; i++) value = i % 2 === 0 ? [value] : { a: value };
  return value;
}

const FIELDS = ['x', 'constructor', 'toString', 'status', 'spec', 'data', 'metadata', 'a.b/c', ''];

/** Changes values anywhere in a tree, drops some, adds some that nobody knows. */
function mutate(random: Random, tree: unknown, rate: number): unknown {
  if (random.chance(rate * 0.1)) return random.pick(VALUES)();
  if (Array.isArray(tree)) return tree.flatMap((item) => (random.chance(rate * 0.2) ? [] : [mutate(random, item, rate)]));
  if (typeof tree !== 'object' || tree === null) return random.chance(rate) ? random.pick(VALUES)() : tree;
  const kept = Object.entries(tree).filter(() => !random.chance(rate * 0.2));
  const object: Record<string, unknown> = Object.fromEntries(kept.map(([key, value]) => [key, mutate(random, value, rate)]));
  if (random.chance(rate)) object[random.pick(FIELDS)] = random.pick(VALUES)();
  return object;
}

const DIRECTIVES: readonly (readonly [key: string, value: unknown])[] = [
  ['$patch', 'replace'],
  ['$patch', 'delete'],
  ['$patch', 'merge'],
  ['$patch', 'x'],
  ['$patch', 5],
  ['$retainKeys', ['a']],
  ['$retainKeys', ['metadata', 'spec', 'data', 'kind', 'apiVersion']],
  ['$retainKeys', 5],
  ['$setElementOrder/containers', [{ name: 'c' }]],
  ['$setElementOrder/containers', ['a']],
  ['$setElementOrder/finalizers', ['a/b']],
  ['$setElementOrder/x', null],
  ['$setElementOrder/ports', [{ port: 80 }]],
  ['$setElementOrder/containers', Array(3000).fill({ name: 'c' })],
  ['$deleteFromPrimitiveList/finalizers', ['a/b']],
  ['$deleteFromPrimitiveList/finalizers', 'a'],
  ['$deleteFromPrimitiveList/x', [1]],
  ['$setElementOrder/', []],
];

function withDirectives(random: Random, tree: unknown): unknown {
  if (typeof tree !== 'object' || tree === null) return random.chance(0.05) ? random.pick(VALUES)() : tree;
  if (Array.isArray(tree)) {
    const items = tree.map((item) => withDirectives(random, item));
    return random.chance(0.1) ? [...items, { $patch: random.pick(['replace', 'delete', 'x']) }] : items;
  }
  const object: Record<string, unknown> = Object.fromEntries(
    Object.entries(tree).map(([key, value]) => [key, withDirectives(random, value)]),
  );
  if (random.chance(0.1)) {
    const [key, value] = random.pick(DIRECTIVES);
    object[key] = value;
  }
  return object;
}

const POINTERS =
  '/metadata/labels/a /metadata/labels /metadata/annotations /metadata/name /data /data/k /data/- /spec /spec/containers/0 /spec/containers/- /spec/containers/99 /spec/containers/0/name /spec/ports/0/port /status /kind /apiVersion /__proto__/x /constructor/prototype/x /metadata/finalizers /a~1b /a~0b /a~2 x'
    .split(' ')
    .concat('', '/', '/a'.repeat(300));

function jsonPatchOf(random: Random): string {
  if (random.chance(0.1)) return random.pick(PATCH_BOMBS)();
  if (random.chance(0.05)) return random.pick(['{}', 'null', '[null]', '[5]', '[[]]', '"x"', '[{}]', '[{"op":5}]']);
  const operations = Array.from({ length: 1 + random.below(4) }, () => {
    const op = random.pick(['add', 'add', 'add', 'replace', 'remove', 'move', 'copy', 'test', 'x', '__proto__']);
    return { op, path: random.pick(POINTERS), from: random.pick(POINTERS), value: random.pick(VALUES)() };
  });
  return JSON.stringify(operations);
}

const times = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, index) => make(index));
const copies = (from: string, path: string, count: number): object[] => times(count, () => ({ op: 'copy', from, path }));
const wide = (count: number): object => Object.fromEntries(times(count, (i) => [`k${i}`, 0]));

/** Small patches that would make large objects, or that take long. */
const PATCH_BOMBS: readonly (() => string)[] = [
  () =>
    JSON.stringify([
      { op: 'add', path: '/metadata/annotations', value: { a: 'x'.repeat(1000) } },
      ...copies('/metadata/annotations', '/metadata/annotations/b', 60),
    ]),
  () => JSON.stringify([{ op: 'add', path: '/x', value: ['a'] }, ...copies('/x', '/x/-', 40)]),
  () => JSON.stringify(copies('', '/x', 40)),
  () => JSON.stringify(times(10_001, () => ({ op: 'test', path: '/kind', value: 'x' }))),
  () =>
    JSON.stringify([
      { op: 'add', path: '/x', value: Array(20_000).fill(0) },
      ...times(5000, () => ({ op: 'add', path: '/x/0', value: 1 })),
    ]),
  () => JSON.stringify([{ op: 'add', path: '/x', value: wide(20_000) }, ...times(9000, () => ({ op: 'test', path: '/x/k1', value: 0 }))]),
  () =>
    JSON.stringify([
      { op: 'add', path: '/x', value: wide(20_000) },
      ...times(9000, () => ({ op: 'replace', path: '/x/k1', value: 0 })),
      { op: 'replace', path: '/kind', value: 'X' },
    ]),
  () => JSON.stringify(times(3000, (i) => ({ op: 'add', path: '/a'.repeat(1 + (i % 400)), value: {} }))),
  () => JSON.stringify([{ op: 'add', path: `/${'~1'.repeat(200_000)}`, value: 1 }]),
  () => JSON.stringify([{ op: 'add', path: '/metadata/finalizers', value: Array(5000).fill('a/b') }]),
];

/** Bodies that are small for what reading them takes. */
const BOMBS: readonly (() => string)[] = [
  () => '['.repeat(50_000),
  () => `${'['.repeat(9_000)}${']'.repeat(9_000)}`,
  () => `{"metadata":${'{"a":'.repeat(9_000)}1${'}'.repeat(9_000)}}`,
  () => `{"metadata":{"name":"a","managedFields":[{"fieldsV1":${'{"a":'.repeat(9_000)}1${'}'.repeat(9_000)}}]}}`,
  () => `{"metadata":{"name":"a"},"spec":{"any":${'{"a":'.repeat(9_000)}1${'}'.repeat(9_000)}}}`,
  () => `{"metadata":{"name":"a","annotations":{"k":"${'x'.repeat(300_000)}"}}}`,
  () => `{"metadata":{"name":"a","labels":{${times(20_000, (i) => `"k${i}":"v"`).join()}}}}`,
  () => `{${'"a":1,'.repeat(50_000)}"b":2}`,
  () => `{${times(50_000, (i) => `"k${i}":1`).join()}}`,
  () => `{"metadata":{"generation":${'9'.repeat(50_000)}}}`,
  () => `{"metadata":{"generation":1e${'9'.repeat(5_000)}}}`,
  () => `{"metadata":{"name":"${'\\u0061'.repeat(50_000)}"}}`,
  () => `{"spec":{"containers":[${times(3000, (i) => `{"name":"c${i % 7}"}`).join()}]}}`,
  () => `{"spec":{"ports":[${times(3000, (i) => `{"port":${i % 9}}`).join()}]}}`,
];

const YAML: readonly string[] = [
  'metadata: {name: a}\n',
  'a: &a [x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c]\ne: &e [*d,*d,*d,*d,*d]\nf: &f [*e,*e,*e,*e,*e]\ng: [*f,*f,*f,*f,*f]\n',
  `${'- '.repeat(5000)}x\n`,
  `${'['.repeat(5000)}\n`,
  'metadata: !!js/function "x"\n',
  'metadata: {name: *x}\n',
  `${'? '.repeat(500)}a\n`,
  `a: "${'\\x41'.repeat(20_000)}"\n`,
  'a: &a\n  <<: *a\n'.repeat(50),
  times(5000, (i) => `k${i}: v\n`).join(''),
  times(3000, (i) => `k${i % 50}: v\n`).join(''),
  `a: ${' '.repeat(100_000)}b\n`,
  `a: |\n${' x\n'.repeat(20_000)}`,
  '%YAML 9.9\n---\na: b\n',
];
