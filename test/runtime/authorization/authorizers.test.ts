// The ordered list of modes, and the words of a refusal, as kube-apiserver 1.37 said them.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Logger } from '../../../runtime/api/logger.ts';
import type { AuthorizationAttributes, RequestInfo } from '../../../runtime/api/request.ts';
import type { AuthorizationResult, Authorizer } from '../../../runtime/authorization/authorizer.ts';
import { createAuthorizer } from '../../../runtime/authorization/authorizers.ts';
import { toForbidden } from '../../../runtime/authorization/forbidden.ts';
import { SILENT } from '../../../runtime/log/logger.ts';

const BASE: RequestInfo = {
  isResourceRequest: true,
  verb: 'get',
  path: '/x',
  apiPrefix: 'api',
  group: '',
  version: 'v1',
  namespace: '',
  resource: 'widgets',
  subresource: '',
  name: '',
  parts: [],
};
const attributes = (request: Partial<RequestInfo> = {}, groups: readonly string[] = []): AuthorizationAttributes => ({
  user: { name: 'bob', uid: '', groups, extra: {} },
  request: { ...BASE, ...request },
});
const create = (modes: readonly string[], plugins: readonly Authorizer[] = [], log: Logger = SILENT): Authorizer =>
  createAuthorizer({ modes, plugins, log });
const fixed = (name: string, answer: () => AuthorizationResult | Promise<AuthorizationResult>): Authorizer => ({ name, authorize: answer });

const test = suite('authorizers');

const MODES: readonly (readonly [modes: readonly string[], wanted: AuthorizationResult])[] = [
  [['AlwaysAllow'], { decision: 'allow' }],
  [['AlwaysDeny'], { decision: 'no-opinion', reason: 'alwaysdeny: Everything is forbidden.' }],
  [['AlwaysDeny', 'AlwaysAllow'], { decision: 'allow' }],
  [['ABAC'], { decision: 'no-opinion', reason: 'abac: No policy matched.' }],
  [['AlwaysDeny', 'ABAC'], { decision: 'no-opinion', reason: 'alwaysdeny: Everything is forbidden.\nabac: No policy matched.' }],
  [['RBAC', 'Webhook'], { decision: 'no-opinion' }],
  [[], { decision: 'no-opinion' }],
];
for (const [modes, wanted] of MODES) {
  test(`modes ${modes.join(',') || 'none'}`, () => assert.equal(create(modes).authorize(attributes()), wanted));
}

test('system:masters may all, whatever the mode', () => {
  for (const modes of [['AlwaysDeny'], ['ABAC'], ['RBAC']]) {
    assert.equal(create(modes).authorize(attributes({}, ['system:masters'])), { decision: 'allow' });
  }
});

test('modes that are not built are named in one line', () => {
  const warnings: string[] = [];
  create('Node RBAC ABAC Webhook'.split(' '), [], { ...SILENT, warn: (message) => warnings.push(message) });
  assert.equal(warnings, ['authorizers that are not built yet and have no opinion: Node, RBAC, Webhook']);
});

test("users' own: by name in the list, else behind it; promises only where they are", async () => {
  const order: string[] = [];
  const own = (name: string, result: AuthorizationResult): Authorizer =>
    fixed(name, async () => {
      order.push(name);
      return result;
    });
  const deny = own('first', { decision: 'deny', reason: 'no' });
  const behind = own('behind', { decision: 'allow' });
  assert.equal(await create(['first', 'AlwaysAllow'], [deny]).authorize(attributes()), { decision: 'deny', reason: 'no' });
  assert.equal(await create(['AlwaysDeny'], [behind]).authorize(attributes()), { decision: 'allow' });
  assert.equal(order, ['first', 'behind']);
  assert.not.instance(create(['AlwaysAllow'], [behind]).authorize(attributes()), Promise);
});

test("a mode may be replaced by a user's authorizer of its name", () => {
  const rbac = fixed('RBAC', () => ({ decision: 'allow' }));
  assert.equal(create(['RBAC'], [rbac]).authorize(attributes()), { decision: 'allow' });
});

test('one that throws has no opinion; its error counts when nobody allows', async () => {
  const broken = fixed('broken', () => {
    throw new Error('out of order');
  });
  const rejects = fixed('rejects', () => Promise.reject(new Error('gone')));
  assert.equal(create(['broken', 'AlwaysAllow'], [broken]).authorize(attributes()), { decision: 'allow' });
  assert.equal(await create(['rejects', 'AlwaysAllow'], [rejects]).authorize(attributes()), { decision: 'allow' });
  assert.throws(() => create(['broken'], [broken]).authorize(attributes()), /out of order/);
  try {
    await create(['broken', 'rejects'], [broken, rejects]).authorize(attributes());
    assert.unreachable();
  } catch (error) {
    assert.equal(
      (error as AggregateError).errors.map(({ message }: Error) => message),
      ['out of order', 'gone'],
    );
  }
});

const REASON = 'abac: No policy matched.';
const WORDS: readonly (readonly [request: Partial<RequestInfo>, message: string])[] = [
  [
    { verb: 'list', namespace: 'n1' },
    `widgets is forbidden: User "bob" cannot list resource "widgets" in API group "" in the namespace "n1": ${REASON}`,
  ],
  [
    { verb: 'delete', namespace: 'n1', name: 'x' },
    `widgets "x" is forbidden: User "bob" cannot delete resource "widgets" in API group "" in the namespace "n1": ${REASON}`,
  ],
  [
    { verb: 'list', group: 'acme.dev' },
    `widgets.acme.dev is forbidden: User "bob" cannot list resource "widgets" in API group "acme.dev" at the cluster scope: ${REASON}`,
  ],
  [
    { subresource: 'log', name: 'x', namespace: 'n1' },
    `widgets "x" is forbidden: User "bob" cannot get resource "widgets/log" in API group "" in the namespace "n1": ${REASON}`,
  ],
  [{ isResourceRequest: false, path: '/foo/bar' }, `forbidden: User "bob" cannot get path "/foo/bar": ${REASON}`],
  [{ isResourceRequest: false, verb: 'post', path: '/a"b' }, `forbidden: User "bob" cannot post path "/a\\"b": ${REASON}`],
];
for (const [request, message] of WORDS) {
  test(message, () => {
    const error = toForbidden(attributes(request), REASON);
    assert.is(error.message, message);
  });
}

test('without a reason the sentence ends there', () => {
  const { message } = toForbidden(attributes({ isResourceRequest: false, path: '/api' }), undefined);
  assert.is(message, 'forbidden: User "bob" cannot get path "/api"');
});

test.run();
