// ABAC: a request is allowed when one line of the policy file matches user or group, verb, and resource or path.
import { readFileSync } from 'node:fs';
import type { AuthorizationAttributes, RequestInfo, User } from '../api/request.ts';
import { type AbacPolicy, parseAbacPolicies } from './abac-policy.ts';
import { ALLOW, type AuthorizationResult, type Authorizer } from './authorizer.ts';

const READ_VERBS: ReadonlySet<string> = new Set(['get', 'list', 'watch']);
const NO_MATCH: AuthorizationResult = Object.freeze({ decision: 'no-opinion', reason: 'No policy matched.' });

export function createAbac(policies: readonly AbacPolicy[]): Authorizer {
  return {
    name: 'ABAC',
    authorize: (attributes) => (policies.some((policy) => matches(policy, attributes)) ? ALLOW : NO_MATCH),
  };
}

/** Reads a policy file. Throws AbacPolicyError or a file error. */
export function loadAbacPolicies(path: string): ReturnType<typeof parseAbacPolicies> {
  return parseAbacPolicies(readFileSync(path, 'utf8'), path);
}

function matches(policy: AbacPolicy, { user, request }: AuthorizationAttributes): boolean {
  return (
    matchesSubject(policy, user) &&
    (!policy.readonly || READ_VERBS.has(request.verb)) &&
    (request.isResourceRequest ? matchesResource(policy, request) : matchesPath(policy.nonResourcePath, request.path))
  );
}

/** User and group must both match where both are given; where neither is, nobody does. */
function matchesSubject({ user, group }: AbacPolicy, subject: User): boolean {
  if (user === '' && group === '') return false;
  return (user === '' || user === subject.name) && (group === '' || subject.groups.includes(group));
}

/** Subresources go with their resource: `pods/log` in a policy matches nothing. */
function matchesResource(policy: AbacPolicy, { namespace, resource, group }: RequestInfo): boolean {
  return matchesName(policy.namespace, namespace) && matchesName(policy.resource, resource) && matchesName(policy.apiGroup, group);
}

function matchesName(pattern: string, name: string): boolean {
  return pattern === '*' || pattern === name;
}

function matchesPath(pattern: string, path: string): boolean {
  if (pattern.endsWith('*')) return path.startsWith(pattern.slice(0, -1));
  return pattern !== '' && pattern === path;
}
