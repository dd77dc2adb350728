// Which messages are in memory, and when: none until a client speaks protobuf, then the meta kinds and those that are asked for, once.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { CompiledResource } from '../../../runtime/api/resource.ts';
import { SHIPPED } from '../../../runtime/cli/shipped.ts';
import { MEDIA_TYPES } from '../../../runtime/http/codecs.ts';
import { Negotiator, type ProtobufForms } from '../../../runtime/http/negotiate.ts';
import { ProtobufMessages } from '../../../runtime/http/protobuf.ts';

const test = suite('protobuf messages of a server');

/** The shipped kinds, and the kinds whose messages were loaded, in order. */
function watched(): { readonly resources: readonly CompiledResource[]; readonly loads: string[] } {
  const loads: string[] = [];
  const resources = SHIPPED.resources.map((resource) => ({
    ...resource,
    versions: resource.versions.map((version) => ({
      ...version,
      loadMessages: () => {
        loads.push(resource.names.kind);
        if (!version.loadMessages) throw new Error(`${resource.names.kind} has no messages`);
        return version.loadMessages();
      },
    })),
  }));
  return { resources, loads };
}

const of = (resources: readonly CompiledResource[], kind: string): CompiledResource => {
  const found = resources.find(({ names }) => names.kind === kind);
  if (!found) throw new Error(kind);
  return found;
};

test('nothing is loaded until it is asked for, and then once', async () => {
  const { resources, loads } = watched();
  const messages = new ProtobufMessages(() => resources);
  const service = of(resources, 'Service');
  const [version] = service.versions;
  assert.ok(version);
  assert.equal([messages.available, loads.length], [false, 0]);
  await messages.loadMeta();
  assert.equal([messages.available, loads.length, messages.loadMeta()], [true, 1, undefined]);
  assert.is(messages.find({ apiVersion: 'v1', kind: 'Service' }), undefined);
  await messages.load(service, version);
  assert.is(messages.load(service, version), undefined);
  assert.equal(loads.slice(1), ['Service']);
  assert.ok(messages.find({ apiVersion: 'v1', kind: 'Service' }));
  assert.ok(messages.findItem({ apiVersion: 'v1', kind: 'ServiceList' }));
  assert.is(messages.findItem({ apiVersion: 'v1', kind: 'Service' }), undefined);
});

test('meta kinds stand in their own versions, options in every one', async () => {
  const messages = new ProtobufMessages(() => SHIPPED.resources);
  await messages.loadMeta();
  const has = (apiVersion: string, kind: string): boolean => messages.find({ apiVersion, kind }) !== undefined;
  assert.equal([has('v1', 'Status'), has('', 'APIVersions'), has('meta.k8s.io/v1', 'PartialObjectMetadata')], [true, true, true]);
  assert.equal([has('apps/v1', 'DeleteOptions'), has('toys.dev/v1', 'CreateOptions')], [true, true]);
  assert.equal([has('toys.dev/v1', 'Status'), has('v1', 'Gadget'), has('v1', 'constructor')], [false, false, false]);
});

test('a server without native kinds has no protobuf', () => {
  const messages = new ProtobufMessages(() => []);
  assert.is(messages.loadMeta(), undefined);
  assert.not.ok(messages.available);
  assert.is(messages.find({ apiVersion: 'v1', kind: 'Status' }), undefined);
});

const PROTOBUF = 'application/vnd.kubernetes.protobuf';
const PARTIAL = 'as=PartialObjectMetadata;g=meta.k8s.io;v=v1';
const CASES: readonly (readonly [accept: string, protobuf: ProtobufForms, want: string])[] = [
  [PROTOBUF, 'all', PROTOBUF],
  [PROTOBUF, 'metadata', '406'],
  [PROTOBUF, 'none', '406'],
  [`${PROTOBUF},application/json`, 'metadata', 'application/json'],
  [`${PROTOBUF};${PARTIAL}`, 'metadata', PROTOBUF],
  [`${PROTOBUF};${PARTIAL}`, 'none', '406'],
  [`${PROTOBUF};as=Table;g=meta.k8s.io;v=v1`, 'all', '406'],
  ['*/*', 'all', 'application/json'],
];
for (const [accept, protobuf, want] of CASES)
  test(`${accept} where protobuf has ${protobuf}: ${want}`, () => {
    const negotiator = new Negotiator(MEDIA_TYPES);
    const choose = (): string => negotiator.negotiate(accept, 'object', { dialect: 'native', protobuf }).mediaType;
    if (want !== '406') assert.is(choose(), want);
    else
      assert.throws(
        choose,
        'only the following media types are accepted: application/json, application/yaml, application/vnd.kubernetes.protobuf',
      );
  });

test.run();
