// Query and body options, resourceVersions and continue tokens: what the reference takes and says.
import * as fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { decodeContinue, encodeContinue } from '../../../runtime/api/continue-token.ts';
import { decodeDeleteBody, decodeDeleteQuery } from '../../../runtime/api/delete-options.ts';
import { decodeListOptions, validateListOptions } from '../../../runtime/api/list-options.ts';
import type { JsonValue } from '../../../runtime/api/object.ts';
import { parseListResourceVersion, parseObjectResourceVersion, parseResourceVersion } from '../../../runtime/api/resource-version.ts';
import { StatusError } from '../../../runtime/api/status.ts';
import { decodeWriteOptions } from '../../../runtime/api/write-options.ts';

const test = suite('options');

/** `CODE MESSAGE`, or `ok`. */
function verdict(run: () => unknown): string {
  try {
    run();
    return 'ok';
  } catch (error) {
    return error instanceof StatusError ? `${error.code} ${error.message.replace('.meta.k8s.io "" is invalid', '')}` : String(error);
  }
}

const MATCH = 'resourceVersionMatch';
const lists: readonly (readonly [query: string, want: string])[] = [
  ['', 'ok'],
  ['limit=-1', 'ok'],
  ['limit=', '400 strconv.ParseInt: parsing "": invalid syntax'],
  ['limit=99999999999999999999', '400 strconv.ParseInt: parsing "99999999999999999999": value out of range'],
  ['limit=1&limit=x', 'ok'],
  ['limit=%2B1', 'ok'],
  ['limit=x&timeoutSeconds=y', '400 strconv.ParseInt: parsing "y": invalid syntax'],
  ['labelSelector=a%20b&fieldSelector=a', "400 unable to parse requirement: found 'b', expected: in, notin, =, ==, !=, gt, lt"],
  ['fieldSelector=a', "400 invalid selector: 'a'; can't understand 'a'"],
  ['resourceVersionMatch=Exact', `422 ListOptions: ${MATCH}: Forbidden: ${MATCH} is forbidden unless resourceVersion is provided`],
  [
    'resourceVersion=5&resourceVersionMatch=exact',
    `422 ListOptions: ${MATCH}: Unsupported value: "exact": supported values: "Exact", "NotOlderThan", ""`,
  ],
  [
    'resourceVersion=0&resourceVersionMatch=Exact',
    `422 ListOptions: ${MATCH}: Forbidden: ${MATCH} "exact" is forbidden for resourceVersion "0"`,
  ],
  [
    'sendInitialEvents=true&resourceVersionMatch=Exact&resourceVersion=0&continue=x',
    `422 ListOptions: [${MATCH}: Forbidden: ${MATCH} is forbidden when continue is provided, ${MATCH}: Forbidden: ${MATCH} "exact" is forbidden for resourceVersion "0", sendInitialEvents: Forbidden: sendInitialEvents is forbidden for list]`,
  ],
  ['watch=1&sendInitialEvents=true', `422 ListOptions: ${MATCH}: Forbidden: sendInitialEvents requires setting ${MATCH} to NotOlderThan`],
  ['watch=1&sendInitialEvents=true&resourceVersionMatch=NotOlderThan', 'ok'],
  [
    'watch=1&resourceVersionMatch=NotOlderThan',
    `422 ListOptions: ${MATCH}: Forbidden: ${MATCH} is forbidden for watch unless sendInitialEvents is provided`,
  ],
  [
    'watch=1&resourceVersionMatch=zz&continue=x',
    `422 ListOptions: [${MATCH}: Forbidden: ${MATCH} is forbidden for watch unless sendInitialEvents is provided, ${MATCH}: Unsupported value: "zz": supported values: "NotOlderThan", ${MATCH}: Forbidden: ${MATCH} is forbidden when continue is provided]`,
  ],
  ['watch=1&continue=x', `422 ListOptions: ${MATCH}: Forbidden: ${MATCH} is forbidden when continue is provided`],
  ['watch=1&limit=1', 'ok'],
];

test('list options', () => {
  for (const [query, want] of lists) {
    const got = verdict(() => validateListOptions(decodeListOptions(new URLSearchParams(query))));
    assert.is(got, want, query);
  }
});

test('booleans are true unless they say otherwise', () => {
  const watch = (query: string): boolean => decodeListOptions(new URLSearchParams(query)).watch;
  for (const query of ['watch', 'watch=', 'watch=x', 'watch=1', 'watch=f', 'watch=true&watch=false']) assert.is(watch(query), true, query);
  for (const query of ['', 'watch=0', 'watch=false', 'watch=False']) assert.is(watch(query), false, query);
});

test('resourceVersions', () => {
  assert.is(parseListResourceVersion('00001'), 1);
  assert.is(parseListResourceVersion(''), 0);
  const words = 'resourceVersion: Invalid value: "-1": strconv.ParseUint: parsing "-1": invalid syntax';
  assert.is(
    verdict(() => parseListResourceVersion('-1')),
    `400 invalid resource version: ${words}`,
  );
  assert.is(
    verdict(() => parseResourceVersion('-1')),
    `500 ${words}`,
  );
  assert.is(
    verdict(() => parseObjectResourceVersion('x')),
    '500 strconv.ParseUint: parsing "x": invalid syntax',
  );
  assert.match(
    verdict(() => parseResourceVersion('99999999999999999999')),
    /value out of range$/,
  );
});

const writes: readonly (readonly [query: string, want: string])[] = [
  ['fieldManager=', 'ok'],
  ['dryRun=All&dryRun=All', 'ok'],
  ['dryRun=', '422 CreateOptions: dryRun: Unsupported value: [""]: supported values: "All"'],
  [
    'dryRun=All&dryRun=x&fieldValidation=strict',
    '422 CreateOptions: [dryRun: Unsupported value: ["All","x"]: supported values: "All", fieldValidation: Unsupported value: "strict": supported values: "", "Ignore", "Strict", "Warn"]',
  ],
  ['fieldManager=a%0Ab', '422 CreateOptions: fieldManager: Invalid value: "a\\nb": invalid character U+000A (at position 1)'],
  ['fieldManager=%C3%A9%CC%81', 'ok'],
  [`fieldManager=${'a'.repeat(129)}`, '422 CreateOptions: fieldManager: Too long: may not be more than 128 bytes'],
];

test('write options', () => {
  for (const [query, want] of writes)
    assert.is(
      verdict(() => decodeWriteOptions(new URLSearchParams(query), 'CreateOptions')),
      want,
      query,
    );
  const patch = (query: string, apply: boolean) => verdict(() => decodeWriteOptions(new URLSearchParams(query), 'PatchOptions', apply));
  assert.is(patch('force=x', false), '422 PatchOptions: force: Forbidden: may not be specified for non-apply patch');
  assert.is(patch('', true), '422 PatchOptions: fieldManager: Required value: is required for apply patch');
  assert.is(patch('fieldManager=a&force=true', true), 'ok');
  assert.equal(decodeWriteOptions(new URLSearchParams('dryRun=All'), 'UpdateOptions'), {
    dryRun: true,
    fieldManager: '',
    fieldValidation: 'Warn',
    force: false,
  });
});

const POLICIES = 'supported values: "Foreground", "Background", "Orphan", "nil"';
const bodies: readonly (readonly [body: JsonValue, want: string])[] = [
  [{}, 'ok'],
  [null, 'ok'],
  [{ kind: 'DeleteOptions', apiVersion: 'v9', gracePeriodSeconds: -1 }, 'ok'],
  [{ kind: 'Foo', apiVersion: 'v1' }, '400 no kind "Foo" is registered for version "v1" in scheme "pkg/runtime/scheme.go:111"'],
  [{ gracePeriodSeconds: 'x' }, '400 json: cannot unmarshal string into Go struct field DeleteOptions.gracePeriodSeconds of type int64'],
  [
    { gracePeriodSeconds: 1.5 },
    '400 json: cannot unmarshal number 1.5 into Go struct field DeleteOptions.gracePeriodSeconds of type int64',
  ],
  [{ propagationPolicy: 'x' }, `422 DeleteOptions: propagationPolicy: Unsupported value: "x": ${POLICIES}`],
  [{ propagationPolicy: '' }, `422 DeleteOptions: propagationPolicy: Unsupported value: "": ${POLICIES}`],
  [
    { propagationPolicy: 'Orphan', orphanDependents: true },
    '422 DeleteOptions: propagationPolicy: Invalid value: "Orphan": orphanDependents and deletionPropagation cannot be both set',
  ],
  [{ dryRun: ['x'] }, '422 DeleteOptions: dryRun: Unsupported value: ["x"]: supported values: "All"'],
];

test('delete options of a body', () => {
  for (const [body, want] of bodies)
    assert.is(
      verdict(() => decodeDeleteBody(body)),
      want,
      JSON.stringify(body),
    );
  assert.throws(() => decodeDeleteBody([]), /^couldn't get version\/kind; json parse error: json: cannot unmarshal array into Go value/);
  assert.equal(decodeDeleteBody({ gracePeriodSeconds: 5, preconditions: { uid: 'u' }, dryRun: ['All'], propagationPolicy: 'Foreground' }), {
    gracePeriodSeconds: 5,
    propagationPolicy: 'Foreground',
    preconditions: { uid: 'u' },
    dryRun: true,
    ignoreStoreReadErrorWithClusterBreakingPotential: false,
  });
});

test('delete options of a query', () => {
  const query = (text: string) => verdict(() => decodeDeleteQuery(new URLSearchParams(text)));
  assert.is(query('gracePeriodSeconds=x'), '400 strconv.ParseInt: parsing "x": invalid syntax');
  assert.is(query('propagationPolicy=x'), `422 DeleteOptions: propagationPolicy: Unsupported value: "x": ${POLICIES}`);
  assert.is(query('orphanDependents=x&dryRun=All'), 'ok');
});

test('a continue token comes back as it went', () => {
  const part = fc.stringMatching(/^[a-z0-9]{1,8}$/);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2 ** 50 }), fc.array(part, { minLength: 1, maxLength: 3 }), (revision, parts) => {
      const token = { revision, start: parts.join('/') };
      assert.equal(decodeContinue(encodeContinue(token)), token);
    }),
  );
  assert.is(
    Buffer.from(encodeContinue({ revision: 5788, start: 'pt' }), 'base64url').toString(),
    '{"v":"meta.k8s.io/v1","rv":5788,"start":"/pt\\u0000"}',
  );
});

const tokens: readonly (readonly [token: string, want: string])[] = [
  ['x', 'illegal base64 data at input byte 0'],
  ['ab=c', 'illegal base64 data at input byte 2'],
  [tokenOf('{'), 'unexpected end of JSON input'],
  [tokenOf('null'), 'server does not recognize this encoded version '],
  [tokenOf('5'), 'json: cannot unmarshal number into Go value of type storage.continueToken'],
  [tokenOf('{"v":"x","rv":1,"start":"a"}'), 'server does not recognize this encoded version x'],
  [tokenOf('{"v":"meta.k8s.io/v1","rv":"x"}'), 'json: cannot unmarshal string into Go struct field continueToken.rv of type int64'],
  [tokenOf('{"v":"meta.k8s.io/v1","rv":0,"start":"a"}'), 'incorrect encoded start resourceVersion (version meta.k8s.io/v1)'],
  [tokenOf('{"v":"meta.k8s.io/v1","rv":5,"start":""}'), 'encoded start key empty (version meta.k8s.io/v1)'],
  [tokenOf('{"v":"meta.k8s.io/v1","rv":5,"start":"a/../../b"}'), 'a/../../b'],
];

function tokenOf(json: string): string {
  return Buffer.from(json).toString('base64url');
}

test('made-up tokens are refused', () => {
  for (const [token, want] of tokens) {
    assert.is(
      verdict(() => decodeContinue(token)),
      `400 invalid continue token: continue key is not valid: ${want}`,
      token,
    );
  }
  assert.equal(decodeContinue(tokenOf('{"v":"meta.k8s.io/v1","rv":-1,"start":"a\\u0000"}')), { revision: -1, start: 'a' });
});

test.run();
