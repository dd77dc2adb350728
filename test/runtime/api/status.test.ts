// The error catalogue: documents, wire form, and the words of the reference.
import { readFileSync } from 'node:fs';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import {
  duplicate,
  forbiddenField,
  formatFieldError,
  invalidValue,
  notSupported,
  required,
  tooLong,
  tooMany,
  typeInvalid,
} from '../../../runtime/api/field-error.ts';
import { quoteGo } from '../../../runtime/api/go-quote.ts';
import * as status from '../../../runtime/api/status.ts';

const test = suite('status');
const pods = { group: '', resource: 'pods' };
const deployments = { group: 'apps', resource: 'deployments' };

test('docs/errors.md lists the catalogue', () => {
  const rows = [...readFileSync('docs/errors.md', 'utf8').matchAll(/^\| `(\w+)` \| (\d+) \| (?:`(\w+)`|\(none\)) \| (.*) \|$/gm)];
  const listed = rows.map(([, name, code, reason = '', use]) => [name, { code: Number(code), reason, use }]);
  assert.equal(Object.fromEntries(listed), status.CATALOGUE);
});

const answers: readonly (readonly [error: status.StatusError, wire: string])[] = [
  [
    status.notFound(deployments, 'x'),
    '"message":"deployments.apps \\"x\\" not found","reason":"NotFound","details":{"name":"x","group":"apps","kind":"deployments"},"code":404',
  ],
  [status.resourceNotFound(), '"message":"the server could not find the requested resource","reason":"NotFound","details":{},"code":404'],
  [
    status.alreadyExists(pods, 'x'),
    '"message":"pods \\"x\\" already exists","reason":"AlreadyExists","details":{"name":"x","kind":"pods"},"code":409',
  ],
  [
    status.conflict(pods, 'x'),
    '"message":"Operation cannot be fulfilled on pods \\"x\\": the object has been modified; please apply your changes to the latest version and try again","reason":"Conflict","details":{"name":"x","kind":"pods"},"code":409',
  ],
  [status.badRequest('no'), '"message":"no","reason":"BadRequest","code":400'],
  [status.unauthorized(), '"message":"Unauthorized","reason":"Unauthorized","code":401'],
  [
    status.methodNotAllowed(),
    '"message":"the server does not allow this method on the requested resource","reason":"MethodNotAllowed","details":{},"code":405',
  ],
  [status.notAcceptable(['a', 'b']), '"message":"only the following media types are accepted: a, b","reason":"NotAcceptable","code":406'],
  [
    status.notAcceptableNative(['a', 'b']),
    '"message":"406: Not Acceptable\\n\\nAvailable representations: a, b","reason":"NotAcceptable","details":{},"code":406',
  ],
  [status.unsupportedMediaTypeNative(), '"message":"415: Unsupported Media Type","reason":"UnsupportedMediaType","details":{},"code":415'],
  [status.resourceVersionTooOld(1, 4), '"message":"too old resource version: 1 (4)","reason":"Expired","code":410'],
  [
    status.resourceVersionTooLarge(999999999, 270),
    '"message":"Timeout: Too large resource version: 999999999, current: 270","reason":"Timeout","details":{"causes":[{"reason":"ResourceVersionTooLarge","message":"Too large resource version"}],"retryAfterSeconds":1},"code":504',
  ],
  [
    status.forbidden(pods, '', 'User "a" cannot list resource "pods" in API group "" at the cluster scope'),
    '"message":"pods is forbidden: User \\"a\\" cannot list resource \\"pods\\" in API group \\"\\" at the cluster scope","reason":"Forbidden","details":{"kind":"pods"},"code":403',
  ],
  [
    status.forbidden({ group: '', resource: '' }, '', 'User "alice" cannot get path "/foo"'),
    '"message":"forbidden: User \\"alice\\" cannot get path \\"/foo\\"","reason":"Forbidden","details":{},"code":403',
  ],
  [status.plainError('odd'), '"message":"odd","code":500'],
  [
    status.unprocessablePatch(),
    '"message":"the server rejected our request due to an error in our request","reason":"Invalid","details":{},"code":422',
  ],
];

test('answers have the keys and words of the reference, in its order', () => {
  for (const [error, wire] of answers) {
    assert.is(JSON.stringify(error.toStatus()), `{"kind":"Status","apiVersion":"v1","metadata":{},"status":"Failure",${wire}}`);
    assert.is(error.name, 'StatusError');
  }
});

test('one finding stands alone, several in brackets, equal ones once in the message', () => {
  const one = required('metadata.name', 'name or generateName is required');
  const gadget = { group: 'acme.dev', kind: 'Gadget' };
  assert.is(
    status.invalid(gadget, '', [one]).message,
    'Gadget.acme.dev "" is invalid: metadata.name: Required value: name or generateName is required',
  );
  const several = status.invalid({ group: '', kind: 'Gadget' }, 'g', [one, tooLong('spec.s', 5), one]);
  assert.is(
    several.message,
    'Gadget "g" is invalid: [metadata.name: Required value: name or generateName is required, spec.s: Too long: may not be more than 5 bytes]',
  );
  assert.is(several.details?.causes?.length, 3);
  assert.equal(several.details?.causes?.[1], {
    reason: 'FieldValueTooLong',
    message: 'Too long: may not be more than 5 bytes',
    field: 'spec.s',
  });
});

const findings = [
  [
    invalidValue('spec.replicas', -1, 'must be greater than or equal to 0'),
    'spec.replicas: Invalid value: -1: must be greater than or equal to 0',
  ],
  [invalidValue('a', 'x"\n\u0001é', 'no'), 'a: Invalid value: "x\\"\\n\\x01é": no'],
  [invalidValue('a', { b: ['<'] }, 'field is immutable'), 'a: Invalid value: {"b":["\\u003c"]}: field is immutable'],
  [invalidValue('a', null, 'no'), 'a: Invalid value: null: no'],
  [notSupported('a', 'z', ['a', '']), 'a: Unsupported value: "z": supported values: "a", ""'],
  [notSupported('dryRun', ['x'], ['All']), 'dryRun: Unsupported value: ["x"]: supported values: "All"'],
  [forbiddenField('a', 'not now'), 'a: Forbidden: not now'],
  [duplicate('a[1]', 'x'), 'a[1]: Duplicate value: "x"'],
  [tooMany('l', 3, 2), 'l: Too many: 3: must have at most 2 items'],
  [
    typeInvalid('spec.n', 'string', 'spec.n in body must be of type integer: "string"'),
    'spec.n: Invalid value: "string": spec.n in body must be of type integer: "string"',
  ],
  [required('a'), 'a: Required value'],
] as const;

test('findings read as in the reference', () => {
  for (const [finding, words] of findings) assert.is(formatFieldError(finding), words);
});

test('strings in Go quotes', () => {
  assert.is(quoteGo('a\\b\t\u007f\u00a0\u200b\u{e0001}😀'), '"a\\\\b\\t\\x7f\\u00a0\\u200b\\U000e0001😀"');
});

test('how an unrecognized body is shown', () => {
  const words = (body: string) =>
    status.unrecognizedObject('Gadget', 'why', Buffer.from(body)).message.replace('the object provided is unrecognized ', '');
  assert.is(words(''), '(must be of type Gadget): why (<empty>)');
  assert.is(words('[]'), '(must be of type Gadget): why (5b5d)');
  assert.is(words('{"apiVersion":"voc.dev/v1","kind":"Gadget"}'), '(must be of type Gadget): why ({"apiVersion":"voc.dev/v1","ki ...)');
});

test('a Status of another server is thrown as it came', () => {
  const error = status.fromStatus({ kind: 'Status', code: 418, reason: 'Teapot', message: 'short and stout', details: { name: 'x' } });
  assert.is(error.code, 418);
  assert.equal(error.toStatus()['details'], { name: 'x' });
  assert.is(status.fromStatus({}).code, 500);
});

test.run();
