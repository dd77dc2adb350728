// The words of patches whose result is no object of the kind: every answer was asked of the reference.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { startTestServer, type TestServer } from '../../support/test-server.ts';

const test = suite('words of patches that do not fit');
const CONFIG_MAP = {
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name: 'a', labels: { z: '1', a: '2' } },
  data: { z: '1', a: '2' },
};
const POD = {
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name: 'a' },
  spec: { containers: [{ name: 'c', image: 'i', ports: [{ containerPort: 80 }] }] },
};
let host: TestServer;

async function call(
  method: string,
  path: string,
  init: { readonly type: string; readonly body: string },
): Promise<{ status: number; message: string }> {
  const response = await fetch(`${host.url}/api/v1/namespaces/default/${path}`, {
    method,
    headers: { 'content-type': init.type },
    body: init.body,
  });
  const { message } = (await response.json()) as { message?: string };
  return { status: response.status, message: message ?? '' };
}
const patch = (path: string, kind: string, body: string) => call('PATCH', `${path}?dryRun=All`, { type: `application/${kind}+json`, body });

test.before(async () => {
  host = await startTestServer({ config: { disableAdmissionPlugins: ['ServiceAccount', 'DefaultTolerationSeconds'] } });
  for (const [plural, object] of [
    ['configmaps', CONFIG_MAP],
    ['pods', POD],
  ] as const)
    assert.is((await call('POST', plural, { type: 'application/json', body: JSON.stringify(object) })).status, 201);
});
test.after(() => host.close());

const QUANTITY = "quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'";
/** Body → the patch as Go prints it, and what is wrong. */
const STRATEGIC: readonly (readonly [path: string, body: string, shown: string, cause: string])[] = [
  ['configmaps/a', '{"data":5}', 'map[data:5]', 'cannot restore map from int64'],
  ['configmaps/a', '{"data":[1]}', 'map[data:[1]]', 'cannot restore map from slice'],
  ['configmaps/a', '{"data":true}', 'map[data:true]', 'cannot restore map from bool'],
  ['configmaps/a', '{"data":1.5}', 'map[data:1.5]', 'cannot restore map from float64'],
  ['configmaps/a', '{"data":{"a":5}}', 'map[data:map[a:5]]', 'cannot convert int64 to string'],
  ['configmaps/a', '{"data":{"a":true}}', 'map[data:map[a:true]]', 'unrecognized type: string'],
  ['configmaps/a', '{"data":{"a":[1,"x",null,{"b":2}]}}', 'map[data:map[a:[1 x <nil> map[b:2]]]]', 'unrecognized type: string'],
  ['configmaps/a', '{"data":null,"metadata":5}', 'map[data:<nil> metadata:5]', 'cannot restore struct from: int64'],
  ['configmaps/a', '{"immutable":5}', 'map[immutable:5]', 'unrecognized type: bool'],
  ['configmaps/a', '{"kind":5}', 'map[kind:5]', 'cannot convert int64 to string'],
  ['configmaps/a', '{"apiVersion":[]}', 'map[apiVersion:[]]', 'unrecognized type: string'],
  ['configmaps/a', '{"binaryData":{"a":5}}', 'map[binaryData:map[a:5]]', 'cannot restore slice from int64'],
  ['configmaps/a', '{"binaryData":{"a":"%"}}', 'map[binaryData:map[a:%]]', 'error decoding from json: illegal base64 data at input byte 0'],
  ['configmaps/a', '{"metadata":{"finalizers":{"a":1}}}', 'map[metadata:map[finalizers:map[a:1]]]', 'cannot restore slice from map'],
  [
    'configmaps/a',
    '{"metadata":{"creationTimestamp":5}}',
    'map[metadata:map[creationTimestamp:5]]',
    'json: cannot unmarshal number into Go value of type string',
  ],
  ['configmaps/a', '{"metadata":{"generation":1.5}}', 'map[metadata:map[generation:1.5]]', 'cannot convert float64 to int64'],
  [
    'configmaps/a',
    '{"metadata":{"ownerReferences":[{"uid":5}]}}',
    'map[metadata:map[ownerReferences:[map[uid:5]]]]',
    'cannot convert int64 to types.UID',
  ],
  ['pods/a', '{"spec":{"dnsPolicy":5}}', 'map[spec:map[dnsPolicy:5]]', 'cannot convert int64 to v1.DNSPolicy'],
  ['pods/a', '{"spec":{"tolerations":["x"]}}', 'map[spec:map[tolerations:[x]]]', 'cannot restore struct from: string'],
  ['pods/a', '{"spec":{"priority":"x"}}', 'map[spec:map[priority:x]]', 'unrecognized type: int32'],
  ['pods/a', '{"spec":{"overhead":{"cpu":"x"}}}', 'map[spec:map[overhead:map[cpu:x]]]', QUANTITY],
  [
    'pods/a',
    '{"spec":{"containers":[{"name":"c","livenessProbe":{"httpGet":{"port":1.5}}}]}}',
    'map[spec:map[containers:[map[livenessProbe:map[httpGet:map[port:1.5]] name:c]]]]',
    'json: cannot unmarshal number 1.5 into Go value of type int32',
  ],
];

test('a strategic merge patch is shown as Go prints it, with what is wrong in restoring', async () => {
  for (const [path, body, shown, cause] of STRATEGIC) {
    const found = await patch(path, 'strategic-merge-patch', body);
    assert.equal(found, { status: 422, message: ` "" is invalid: patch: Invalid value: "${shown}": ${cause}` }, body);
  }
});

test('a strategic merge patch does not change the kind', async () => {
  for (const body of ['{"kind":"X"}', '{"apiVersion":"v9"}'])
    assert.is((await patch('configmaps/a', 'strategic-merge-patch', body)).status, 200, body);
});

/** The tree in the message, without what differs from run to run. */
function shownTree(message: string): string {
  const [, quoted = '""'] = /Invalid value: ("(?:[^"\\]|\\.)*")/.exec(message) ?? [];
  return (JSON.parse(quoted) as string).replace(/"(uid|resourceVersion|creationTimestamp)":"[^"]*",?/g, '').replaceAll(',}', '}');
}

/** Operations → the tree: members of what operations went through are sorted, others are not. */
const JSON_PATCHES: readonly (readonly [body: string, tree: string])[] = [
  [
    '[{"op":"replace","path":"/data","value":5}]',
    '{"apiVersion":"v1","data":5,"kind":"ConfigMap","metadata":{"name":"a","namespace":"default","labels":{"a":"2","z":"1"}}}',
  ],
  [
    '[{"op":"add","path":"/metadata/labels/z","value":5}]',
    '{"apiVersion":"v1","data":{"a":"2","z":"1"},"kind":"ConfigMap","metadata":{"labels":{"a":"2","z":5},"name":"a","namespace":"default"}}',
  ],
  [
    '[{"op":"remove","path":"/data"},{"op":"add","path":"/data","value":{"z":5,"a":1}}]',
    '{"apiVersion":"v1","data":{"z":5,"a":1},"kind":"ConfigMap","metadata":{"name":"a","namespace":"default","labels":{"a":"2","z":"1"}}}',
  ],
];

test('a JSON patch shows the patched tree, sorted along its paths', async () => {
  for (const [body, tree] of JSON_PATCHES) {
    const { status, message } = await patch('configmaps/a', 'json-patch', body);
    assert.is(status, 422, body);
    assert.is(shownTree(message), tree, body);
  }
});

test('a JSON patch copies what is not there as null, and does not make the whole a scalar', async () => {
  assert.is((await patch('configmaps/a', 'json-patch', '[{"op":"copy","from":"/nosuch","path":"/data"}]')).status, 200);
  assert.equal(await patch('configmaps/a', 'json-patch', '[{"op":"replace","path":"","value":5}]'), {
    status: 422,
    message: 'the server rejected our request due to an error in our request',
  });
  assert.equal(await patch('configmaps/a', 'json-patch', '[{"op":"replace","path":"","value":{}}]'), {
    status: 400,
    message: 'the name of the object (a based on URL) was undeterminable: name must be provided',
  });
});

const NO_KIND = `in scheme "pkg/runtime/scheme.go:111"`;
const MERGE: readonly (readonly [body: string, cause: string])[] = [
  ['{"kind":"X"}', `no kind "X" is registered for version "v1" ${NO_KIND}`],
  ['{"apiVersion":"v9"}', `no kind "ConfigMap" is registered for version "v9" ${NO_KIND}`],
  ['{"kind":true}', "couldn't get version/kind; json parse error: json: cannot unmarshal bool into Go struct field .kind of type string"],
  [
    '{"kind":[],"apiVersion":5}',
    "couldn't get version/kind; json parse error: json: cannot unmarshal number into Go struct field .apiVersion of type string",
  ],
];

test('a merge patch may not change kind or version', async () => {
  for (const [body, cause] of MERGE) {
    const { status, message } = await patch('configmaps/a', 'merge-patch', body);
    assert.is(status, 422, body);
    assert.ok(message.endsWith(`: ${cause}`), `${body}: ${message}`);
  }
});

test.run();
