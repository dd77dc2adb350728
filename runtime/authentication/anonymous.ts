// Who asks when nobody said who: `system:anonymous`. Stands last, and is off while only AlwaysAllow decides (config.ts sees to it).
import { type Authenticator, GROUP_UNAUTHENTICATED, USER_ANONYMOUS } from './authenticator.ts';

export function createAnonymousAuthenticator(): Authenticator {
  const result = { user: { name: USER_ANONYMOUS, uid: '', groups: [GROUP_UNAUTHENTICATED], extra: {} } };
  return { name: 'anonymous', authenticate: () => result };
}
