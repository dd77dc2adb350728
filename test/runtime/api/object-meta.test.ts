// Names and metadata: what the reference refuses, in its order and words.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { FieldError } from '../../../runtime/api/field-error.ts';
import { nameFormat } from '../../../runtime/api/name-formats.ts';
import { generateName } from '../../../runtime/api/names.ts';
import type { ObjectMeta } from '../../../runtime/api/object.ts';
import { validateObjectMeta, validateObjectMetaUpdate } from '../../../runtime/api/object-meta.ts';

const test = suite('object-meta');
const NATIVE = { nameFormat: 'dns-subdomain', namespaced: true, dialect: 'native' } as const;
const CUSTOM = { nameFormat: 'dns-subdomain', namespaced: true, dialect: 'custom' } as const;
const brief = (errors: readonly FieldError[]): string[] =>
  errors.map(({ field, reason }) => `${field.replace('metadata.', '')} ${reason.replace('FieldValue', '')}`);
const words = (errors: readonly FieldError[]): string[] => errors.map(({ field, detail }) => `${field}: ${detail}`);

const bad: ObjectMeta = {
  name: 'A_9xw5f',
  namespace: 'x',
  generateName: 'A_',
  labels: { 'a b': 'c d' },
  annotations: { 'a b': 'c', 'ABC/d': '' },
  finalizers: ['a b', 'foo'],
  ownerReferences: [{ apiVersion: 'v1', kind: '', name: '', uid: '' }],
};
const BASICS = ['labels Invalid', 'labels Invalid', 'annotations Invalid'];
const OWNERS = ['ownerReferences[0].kind Required', 'ownerReferences[0].name Required', 'ownerReferences[0].uid Required'];

test('a create is looked at in the order of the reference', () => {
  const common = ['generateName Invalid', 'name Invalid', ...BASICS, ...OWNERS, 'finalizers Invalid'];
  assert.equal(brief(validateObjectMeta(bad, NATIVE)), [...common, 'finalizers[0] Invalid', 'finalizers[1] Invalid']);
  assert.equal(brief(validateObjectMeta(bad, CUSTOM)), common);
});

test('an update too; a custom object in three passes', () => {
  const old: ObjectMeta = { name: 'x', namespace: 'x', uid: 'u' };
  const changed = { ...bad, name: 'x', uid: 'v', deletionGracePeriodSeconds: 4 };
  const changes = ['uid Invalid', 'deletionGracePeriodSeconds Invalid'];
  const first = [...BASICS, ...OWNERS, 'finalizers Invalid', ...changes];
  assert.equal(brief(validateObjectMetaUpdate(changed, old)), [...first, 'finalizers[0] Invalid', 'finalizers[1] Invalid']);
  const custom = validateObjectMetaUpdate(changed, old, CUSTOM);
  assert.equal(brief(custom), [...first, ...BASICS, ...OWNERS, ...changes, ...BASICS, ...OWNERS]);
});

test('finalizers can not be added to what is being deleted', () => {
  const old: ObjectMeta = { name: 'x', deletionTimestamp: '2026-01-01T00:00:00Z', finalizers: ['a/b'] };
  assert.equal(words(validateObjectMetaUpdate({ ...old, finalizers: ['a/b', 'e/f', 'c/d'] }, old)), [
    'metadata.finalizers: no new finalizers can be added if the object is being deleted, found new finalizers []string{"c/d", "e/f"}',
  ]);
  assert.equal(validateObjectMetaUpdate({ ...old, finalizers: [] }, old), []);
});

const refusals: readonly (readonly [metadata: ObjectMeta, ...words: string[]])[] = [
  [{ namespace: 'x' }, 'metadata.name: name or generateName is required'],
  [{ name: 'a'.repeat(254), namespace: 'x' }, 'metadata.name: must be no more than 253 characters'],
  [{ name: 'a' }, 'metadata.namespace: '],
  [{ name: 'a', namespace: 'x', generation: -1 }, 'metadata.generation: must be greater than or equal to 0'],
  [
    { name: 'a', namespace: 'x', finalizers: ['orphan', 'a/b', 'foregroundDeletion'] },
    'metadata.finalizers: finalizer orphan and foregroundDeletion cannot be both set',
  ],
  [{ name: 'a', namespace: 'x', annotations: { a: 'x'.repeat(262145) } }, 'metadata.annotations: may not be more than 262144 bytes'],
  [
    { name: 'a', namespace: 'x', ownerReferences: [{ apiVersion: 'v1', kind: 'Event', name: 'a', uid: 'b' }] },
    'metadata.ownerReferences[0]: /v1, Kind=Event is disallowed from being an owner',
  ],
  [
    { name: 'a', namespace: 'x', ownerReferences: [{ apiVersion: 'a/b/c', kind: 'K', name: 'a', uid: 'b' }] },
    'metadata.ownerReferences[0].apiVersion: must be <group>/<version> or <version>',
  ],
  [
    {
      name: 'a',
      namespace: 'x',
      ownerReferences: ['a', 'c', 'a'].map((name) => ({ apiVersion: 'v1', kind: 'K', name, uid: 'b', controller: true })),
    },
    'metadata.ownerReferences: Only one reference can have Controller set to true. Found "true" in references for K/a and K/c',
    'metadata.ownerReferences: Only one reference can have Controller set to true. Found "true" in references for K/a and K/a',
  ],
];

test('findings in words', () => {
  for (const [metadata, ...want] of refusals) assert.equal(words(validateObjectMeta(metadata, NATIVE)), want);
  assert.equal(words(validateObjectMeta({ name: 'a', namespace: 'x' }, { ...NATIVE, namespaced: false })), [
    'metadata.namespace: not allowed on this type',
  ]);
  assert.equal(validateObjectMeta({ name: 'a.b', namespace: 'x', finalizers: ['kubernetes'] }, NATIVE), []);
});

const names: readonly (readonly [format: string, name: string, ...messages: string[]])[] = [
  ['dns-label', 'a.b', 'must not contain dots'],
  ['path-segment', 'a/%', "may not contain '/'", "may not contain '%'"],
  ['path-segment', '..', "may not be '..'"],
  ['path-segment', 'system:A'],
  ['ip-address', '2001:DB8::1', 'must be in canonical form ("2001:db8::1")'],
  ['ip-address', '0:0::1', 'must be in canonical form ("::1")'],
  ['ip-address', '1.2.3.04', 'must not have leading 0s'],
  ['ip-address', '10.0.0.1'],
  ['short-dns-subdomain', 'a'.repeat(53), 'must be no more than 52 characters'],
  ['any', '!'],
];

test('name formats', () => {
  for (const [format, name, ...want] of names) assert.equal(nameFormat(format).check(name), want, `${format} ${name}`);
  assert.equal(nameFormat('dns-label').checkPrefix('a--'), []);
  assert.is(nameFormat('dns-label').checkPrefix('-').length, 1);
  assert.equal(nameFormat('short-dns-subdomain').checkPrefix('a'.repeat(60)), []);
});

test('generated names are 63 characters at most', () => {
  assert.match(generateName('a-'), /^a-[bcdfghjklmnpqrstvwxz2456789]{5}$/);
  assert.is(
    generateName('a'.repeat(100), () => 0),
    `${'a'.repeat(58)}bbbbb`,
  );
  assert.is(
    generateName('', () => 0.9999),
    '99999',
  );
});

test.run();
