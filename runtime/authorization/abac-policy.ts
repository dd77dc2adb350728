// The policy file of ABAC: one JSON object a line, `abac.authorization.kubernetes.io/v1beta1` or the form without a version that
// Kubernetes 1.0 had (Kubernetes documentation, "Using ABAC Authorization").

/** One rule; it only ever allows. '' matches nothing but '', '*' everything. */
export interface AbacPolicy {
  readonly user: string;
  readonly group: string;
  /** Only get, list, watch. */
  readonly readonly: boolean;
  readonly apiGroup: string;
  readonly resource: string;
  readonly namespace: string;
  /** `*`, a path, or a beginning with `*` at its end. */
  readonly nonResourcePath: string;
}

export interface AbacPolicyFile {
  readonly policies: readonly AbacPolicy[];
  /** Whether some lines had no version. */
  readonly hasUnversioned: boolean;
}

/** Faults of a policy file, one line each, with its name and the line in it. */
export class AbacPolicyError extends Error {
  override readonly name = 'AbacPolicyError';
  readonly faults: readonly string[];
  constructor(faults: readonly string[]) {
    super(faults.join('\n'));
    this.faults = faults;
  }
}

const API_VERSION = 'abac.authorization.kubernetes.io/v1beta1';
const AUTHENTICATED = 'system:authenticated';
const TEXT_FIELDS = ['user', 'group', 'apiGroup', 'resource', 'namespace', 'nonResourcePath'] as const;

/** Empty lines and lines that start with `#` are passed over. Throws AbacPolicyError with all faults. */
export function parseAbacPolicies(text: string, path: string): AbacPolicyFile {
  const policies: AbacPolicy[] = [];
  const faults: string[] = [];
  let hasUnversioned = false;
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    const parsed = parseLine(line);
    if (typeof parsed === 'string') faults.push(`${path}, line ${index + 1}: ${parsed}`);
    else {
      policies.push(parsed.policy);
      hasUnversioned ||= parsed.unversioned;
    }
  }
  if (faults.length > 0) throw new AbacPolicyError(faults);
  return { policies, hasUnversioned };
}

/** A policy, or what is wrong with the line. */
function parseLine(line: string): { readonly policy: AbacPolicy; readonly unversioned: boolean } | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return `not JSON: ${(error as Error).message}`;
  }
  if (!isRecord(value)) return 'not a JSON object';
  const { apiVersion = '', kind = '' } = value;
  if (apiVersion === '' && kind === '') {
    const spec = readSpec(value);
    return typeof spec === 'string' ? spec : { policy: widenUnversioned(spec), unversioned: true };
  }
  if (apiVersion !== API_VERSION || kind !== 'Policy') {
    return `apiVersion ${JSON.stringify(apiVersion)}, kind ${JSON.stringify(kind)}: want ${API_VERSION}, kind Policy`;
  }
  const spec = isRecord(value['spec']) ? readSpec(value['spec']) : value['spec'] === undefined ? readSpec({}) : 'spec: not a JSON object';
  return typeof spec === 'string' ? spec : { policy: widenSubject(spec), unversioned: false };
}

function readSpec(value: Record<string, unknown>): AbacPolicy | string {
  const spec = { user: '', group: '', readonly: false, apiGroup: '', resource: '', namespace: '', nonResourcePath: '' };
  for (const field of TEXT_FIELDS) {
    const given = value[field] ?? '';
    if (typeof given !== 'string') return `${field}: not a string`;
    spec[field] = given;
  }
  const readonly = value['readonly'] ?? false;
  if (typeof readonly !== 'boolean') return 'readonly: not true or false';
  return { ...spec, readonly };
}

/** `*` as user or group means everybody who is authenticated. */
function widenSubject(policy: AbacPolicy): AbacPolicy {
  return policy.user === '*' || policy.group === '*' ? { ...policy, user: '', group: AUTHENTICATED } : policy;
}

/** Without a version, what is left out matches everything; without namespace and resource, paths too. */
function widenUnversioned(policy: AbacPolicy): AbacPolicy {
  const subject = policy.user === '' && policy.group === '' ? { ...policy, group: AUTHENTICATED } : widenSubject(policy);
  return {
    ...subject,
    apiGroup: '*',
    namespace: policy.namespace === '' ? '*' : policy.namespace,
    resource: policy.resource === '' ? '*' : policy.resource,
    nonResourcePath: policy.namespace === '' && policy.resource === '' ? '*' : '',
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
