// Authorizers that look at nothing, or at one group: AlwaysAllow, AlwaysDeny, and the group that may do everything in every mode.
import { ALLOW, type AuthorizationResult, type Authorizer, NO_OPINION } from './authorizer.ts';

/** Group that no authorizer can bind (Kubernetes documentation, "Default roles": system:masters). */
const PRIVILEGED_GROUP = 'system:masters';

const EVERYTHING_FORBIDDEN: AuthorizationResult = Object.freeze({ decision: 'no-opinion', reason: 'Everything is forbidden.' });

export function createAlwaysAllow(): Authorizer {
  return { name: 'AlwaysAllow', authorize: () => ALLOW };
}

/** Allows nothing, and as kube-apiserver's has no opinion: a mode behind it may still allow. */
export function createAlwaysDeny(): Authorizer {
  return { name: 'AlwaysDeny', authorize: () => EVERYTHING_FORBIDDEN };
}

/** Stands before every mode. */
export function createPrivilegedGroup(): Authorizer {
  return { name: 'PrivilegedGroup', authorize: ({ user }) => (user.groups.includes(PRIVILEGED_GROUP) ? ALLOW : NO_OPINION) };
}

/** A mode of kube-apiserver that is not built yet. */
export function createSilent(name: string): Authorizer {
  return { name, authorize: () => NO_OPINION };
}
