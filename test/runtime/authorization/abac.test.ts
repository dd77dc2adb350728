// ABAC: what each form of a policy line allows, as a kube-apiserver 1.37 with the same file answered.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { AuthorizationAttributes, RequestInfo } from '../../../runtime/api/request.ts';
import { createAbac } from '../../../runtime/authorization/abac.ts';
import { AbacPolicyError, parseAbacPolicies } from '../../../runtime/authorization/abac-policy.ts';

const v1 = (spec: object): string => JSON.stringify({ apiVersion: 'abac.authorization.kubernetes.io/v1beta1', kind: 'Policy', spec });

const FILE = `# comment
${v1({ user: 'alice', namespace: '*', resource: '*', apiGroup: '*' })}
${v1({ user: 'bob', namespace: 'projects', resource: 'pods', readonly: true })}

   ${v1({ group: 'dev', namespace: 'dev', resource: '*', apiGroup: 'apps' })}
${v1({ group: 'system:authenticated', readonly: true, nonResourcePath: '/version' })}
${v1({ user: 'np', nonResourcePath: '/api*' })}
${v1({ user: 'carol', group: 'ops', namespace: '*', resource: '*', apiGroup: '*' })}
${v1({ namespace: 'nouser', resource: 'pods' })}
${v1({ user: '*', namespace: 'star', resource: 'pods' })}
${v1({ user: 'eve', resource: 'nodes' })}
${v1({ user: 'fay', namespace: '*' })}
${v1({ user: 'gil', nonResourcePath: '*' })}
{"user":"old"}
{"user":"oldpods","resource":"pods","namespace":"n1","readonly":true}
{"resource":"secrets","namespace":"allauth"}
{"group":"oldg","namespace":"og"}
{"user":"*","namespace":"oldstar"}
${v1({ user: 'hal', namespace: '*', resource: 'pods/log' })}
${v1({ group: '*', namespace: 'gstar', resource: 'pods' })}
`;

const GROUPS: Readonly<Record<string, readonly string[]>> = { dan: ['dev'], 'carol+ops': ['ops'], og: ['x', 'oldg'] };

/** `VERB GROUP/RESOURCE[/SUBRESOURCE] [in NAMESPACE]`, or `VERB /path`. */
function toAttributes(who: string, what: string): AuthorizationAttributes {
  const [verb = '', target = '', , namespace = ''] = what.split(' ');
  const authenticated = who === 'nobody' ? ['system:unauthenticated'] : ['system:authenticated'];
  const user = { name: who.split('+')[0] as string, uid: '', groups: [...(GROUPS[who] ?? []), ...authenticated], extra: {} };
  const base = {
    verb,
    path: target,
    apiPrefix: '',
    group: '',
    version: '',
    namespace,
    resource: '',
    subresource: '',
    name: '',
    parts: [],
  } as const;
  if (target.startsWith('/')) return { user, request: { ...base, isResourceRequest: false } };
  const [group = '', resource = '', subresource = ''] = target.split('/');
  const request: RequestInfo = { ...base, isResourceRequest: true, group: group === 'core' ? '' : group, resource, subresource };
  return { user, request };
}

const ALLOWED: readonly (readonly [who: string, what: string, allowed: boolean])[] = [
  ['alice', 'delete apps/deployments in any', true],
  ['alice', 'list core/nodes', true],
  ['alice', 'get /foo', false],
  ['bob', 'list core/pods in projects', true],
  ['bob', 'watch core/pods in projects', true],
  ['bob', 'get core/pods/log in projects', true],
  ['bob', 'delete core/pods in projects', false],
  ['bob', 'list core/pods', false],
  ['bob', 'list core/pods in other', false],
  ['dan', 'get apps/deployments in dev', true],
  ['dan', 'update apps/deployments/scale in dev', true],
  ['dan', 'list apps/deployments', false],
  ['dan', 'list core/pods in dev', false],
  ['bob', 'get /version', true],
  ['bob', 'post /version', false],
  ['nobody', 'get /version', false],
  ['np', 'get /apis', true],
  ['np', 'get /api', true],
  ['np', 'post /api/v1', true],
  ['np', 'get /version/', false],
  ['carol', 'list core/pods', false],
  ['carol+ops', 'list core/pods', true],
  ['bob', 'list core/pods in nouser', false],
  ['bob', 'list core/pods in star', true],
  ['nobody', 'list core/pods in star', false],
  ['bob', 'list core/pods in gstar', true],
  ['eve', 'list core/nodes', true],
  ['eve', 'list core/nodes in x', false],
  ['fay', 'list core/pods in x', false],
  ['gil', 'get /foo', true],
  ['gil', 'list core/nodes', false],
  ['old', 'get /foo', true],
  ['old', 'delete apps/deployments in x', true],
  ['oldpods', 'list core/pods in n1', true],
  ['oldpods', 'get core/pods/log in n1', true],
  ['oldpods', 'deletecollection core/pods in n1', false],
  ['oldpods', 'get /foo', false],
  ['bob', 'list core/secrets in allauth', true],
  ['nobody', 'list core/secrets in allauth', false],
  ['og', 'list apps/deployments in og', true],
  ['og', 'get /api', false],
  ['bob', 'create core/pods in oldstar', true],
  ['hal', 'get core/pods/log in x', false],
  ['hal', 'get core/pods in x', false],
];

const test = suite('abac');
const { policies, hasUnversioned } = parseAbacPolicies(FILE, 'policy.jsonl');
const abac = createAbac(policies);

for (const [who, what, allowed] of ALLOWED) {
  test(`${who} ${allowed ? 'may' : 'may not'} ${what}`, () => {
    const wanted = allowed ? { decision: 'allow' } : { decision: 'no-opinion', reason: 'No policy matched.' };
    assert.equal(abac.authorize(toAttributes(who, what)), wanted);
  });
}

test('says whether lines without a version were there', () => {
  assert.is(hasUnversioned, true);
  assert.is(parseAbacPolicies(v1({ user: 'a' }), 'f').hasUnversioned, false);
});

const FAULTS: readonly (readonly [line: string, fault: RegExp])[] = [
  ['foo', /^f, line 1: not JSON: /],
  ['[]', /^f, line 1: not a JSON object$/],
  ['"x"', /^f, line 1: not a JSON object$/],
  ['{"kind":"Policy"}', /^f, line 1: apiVersion "", kind "Policy": want /],
  ['{"apiVersion":"abac.authorization.kubernetes.io/v1","kind":"Policy"}', /want abac\.authorization\.kubernetes\.io\/v1beta1/],
  [v1({ user: 1 }), /^f, line 1: user: not a string$/],
  ['{"user":"a","readonly":"true"}', /^f, line 1: readonly: not true or false$/],
];
for (const [line, fault] of FAULTS) {
  test(`refuses ${line}`, () => {
    assert.throws(
      () => parseAbacPolicies(line, 'f'),
      (error: unknown) => error instanceof AbacPolicyError && fault.test(error.message),
    );
  });
}

test('reports every faulty line', () => {
  assert.throws(
    () => parseAbacPolicies('x\n{"user":"a"}\ny\n', 'f'),
    (error: unknown) => error instanceof AbacPolicyError && error.faults.length === 2,
  );
});

test.run();
