// The one list of authorization modes: what `--authorization-mode` may name, and the ordered list made of it. Files are read once, here.
import type { Logger } from '../api/logger.ts';
import { createAbac, loadAbacPolicies } from './abac.ts';
import { createAlwaysAllow, createAlwaysDeny, createPrivilegedGroup, createSilent } from './always.ts';
import type { Authorizer } from './authorizer.ts';
import { createUnion } from './union.ts';

export interface AuthorizationOptions {
  /** In the order in which they are asked. */
  readonly modes: readonly string[];
  readonly policyFile?: string | undefined;
  /** Users' own; one whose name `modes` does not have is asked behind all of them. */
  readonly plugins: readonly Authorizer[];
  readonly log: Logger;
}

const BUILT: Readonly<Record<string, (options: AuthorizationOptions) => Authorizer>> = {
  AlwaysAllow: createAlwaysAllow,
  AlwaysDeny: createAlwaysDeny,
  ABAC: ({ policyFile, log }) => createAbac(policyFile === undefined ? [] : loadPolicies(policyFile, log)),
};

/** Every mode of kube-apiserver 1.37; those that are not built answer no opinion. */
export const AUTHORIZATION_MODES: readonly string[] = 'AlwaysAllow AlwaysDeny ABAC Webhook RBAC Node'.split(' ');

/** Throws AbacPolicyError or a file error (config.ts has reported both before). */
export function createAuthorizer(options: AuthorizationOptions): Authorizer {
  const own = new Map(options.plugins.map((plugin) => [plugin.name, plugin]));
  const silent: string[] = [];
  const named = options.modes.map((mode) => {
    const plugin = own.get(mode);
    if (plugin !== undefined) return plugin;
    const create = Object.hasOwn(BUILT, mode) ? BUILT[mode] : undefined;
    if (create === undefined) silent.push(mode);
    return create === undefined ? createSilent(mode) : create(options);
  });
  if (silent.length > 0) options.log.warn(`authorizers that are not built yet and have no opinion: ${silent.join(', ')}`);
  const further = options.plugins.filter(({ name }) => !options.modes.includes(name));
  return createUnion([createPrivilegedGroup(), ...named, ...further]);
}

function loadPolicies(path: string, log: Logger): ReturnType<typeof loadAbacPolicies>['policies'] {
  const { policies, hasUnversioned } = loadAbacPolicies(path);
  if (hasUnversioned)
    log.warn(`${path} has rules without a version; kind Policy in abac.authorization.kubernetes.io/v1beta1 is today's form`);
  return policies;
}
