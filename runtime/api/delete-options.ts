// DeleteOptions: from the body when there is one, else from the query, and checked.
import type { DeleteRequest } from './behaviour.ts';
import { type FieldError, invalidValue, notSupported } from './field-error.ts';
import { formatGoValue, goKindOf } from './go-value.ts';
import type { JsonObject, JsonValue } from './object.ts';
import { readBoolean, readInteger } from './query-values.ts';
import { badRequest, invalid } from './status.ts';
import { getOwn, isObject } from './tree.ts';
import { readTypeMeta } from './type-meta.ts';
import { validateDryRun } from './write-options.ts';

export interface DeleteOptions extends DeleteRequest {
  readonly dryRun: boolean;
  /** The old form of propagationPolicy: true is Orphan, false Background. */
  readonly orphanDependents?: boolean;
  readonly ignoreStoreReadErrorWithClusterBreakingPotential: boolean;
}

const KIND = 'DeleteOptions';
const POLICIES: readonly string[] = ['Foreground', 'Background', 'Orphan'];

/** Type of each field in Go's words, and how a value of it looks. */
const FIELDS: Readonly<Record<string, { readonly type: string; readonly fits: (value: JsonValue) => boolean }>> = {
  gracePeriodSeconds: { type: 'int64', fits: (value) => typeof value === 'bigint' || Number.isInteger(value) },
  preconditions: { type: 'v1.Preconditions', fits: isObject },
  orphanDependents: { type: 'bool', fits: (value) => typeof value === 'boolean' },
  propagationPolicy: { type: 'v1.DeletionPropagation', fits: (value) => typeof value === 'string' },
  dryRun: { type: '[]string', fits: (value) => Array.isArray(value) && value.every((item) => typeof item === 'string') },
  ignoreStoreReadErrorWithClusterBreakingPotential: { type: 'bool', fits: (value) => typeof value === 'boolean' },
};

/** Options of the query; throws 400 and 422. For requests without a body: a body replaces the query as a whole. */
export function decodeDeleteQuery(query: URLSearchParams): DeleteOptions {
  const gracePeriodSeconds = readInteger(query, 'gracePeriodSeconds');
  const orphanDependents = readBoolean(query, 'orphanDependents');
  const policy = query.get('propagationPolicy');
  return check({
    ...(gracePeriodSeconds !== undefined && { gracePeriodSeconds }),
    ...(orphanDependents !== undefined && { orphanDependents }),
    ...(policy !== null && { propagationPolicy: policy }),
    dryRun: query.getAll('dryRun'),
    ignoreStoreReadErrorWithClusterBreakingPotential: readBoolean(query, 'ignoreStoreReadErrorWithClusterBreakingPotential') ?? false,
  });
}

/** Options of a decoded body; throws 400 and 422. */
export function decodeDeleteBody(tree: JsonValue): DeleteOptions {
  const { apiVersion, kind } = readTypeMeta(tree);
  if (kind !== '' && kind !== KIND) {
    throw badRequest(
      `no kind "${kind}" is registered for version "${apiVersion || 'meta.k8s.io/v1'}" in scheme "pkg/runtime/scheme.go:111"`,
    );
  }
  const body: JsonObject = isObject(tree) ? tree : {};
  const given: JsonObject = {};
  for (const [field, { type, fits }] of Object.entries(FIELDS)) {
    const value = getOwn(body, field);
    if (value === undefined || value === null) continue;
    if (!fits(value)) {
      const shown = goKindOf(value) === 'number' && type === 'int64' ? `number ${formatGoValue(value)}` : goKindOf(value);
      throw badRequest(`json: cannot unmarshal ${shown} into Go struct field ${KIND}.${field} of type ${type}`);
    }
    given[field] = value;
  }
  return check(given);
}

function check(given: JsonObject): DeleteOptions {
  const {
    propagationPolicy: policy,
    orphanDependents,
    dryRun = [],
  } = given as {
    propagationPolicy?: string;
    orphanDependents?: boolean;
    dryRun?: string[];
  };
  const errors: FieldError[] = [];
  if (policy !== undefined && orphanDependents !== undefined) {
    errors.push(invalidValue('propagationPolicy', policy, 'orphanDependents and deletionPropagation cannot be both set'));
  }
  if (policy !== undefined && !POLICIES.includes(policy)) errors.push(notSupported('propagationPolicy', policy, [...POLICIES, 'nil']));
  errors.push(...validateDryRun(dryRun));
  if (errors.length > 0) throw invalid({ group: 'meta.k8s.io', kind: KIND }, '', errors);
  const ignore = given['ignoreStoreReadErrorWithClusterBreakingPotential'] === true;
  return { ...readPlain(given), dryRun: dryRun.length > 0, ignoreStoreReadErrorWithClusterBreakingPotential: ignore };
}

function readPlain(given: JsonObject): Omit<DeleteOptions, 'dryRun' | 'ignoreStoreReadErrorWithClusterBreakingPotential'> {
  const { gracePeriodSeconds, propagationPolicy, orphanDependents, preconditions } = given;
  const conditions = isObject(preconditions) ? preconditions : {};
  const { uid, resourceVersion } = conditions as { uid?: string; resourceVersion?: string };
  return {
    ...(gracePeriodSeconds !== undefined && { gracePeriodSeconds: Number(gracePeriodSeconds) }),
    ...(propagationPolicy !== undefined && { propagationPolicy: propagationPolicy as 'Orphan' }),
    ...(orphanDependents !== undefined && { orphanDependents: orphanDependents === true }),
    ...(isObject(preconditions) && {
      preconditions: { ...(uid !== undefined && { uid }), ...(resourceVersion !== undefined && { resourceVersion }) },
    }),
  };
}
