// HTTP basic authentication from `--basic-auth-file` (RFC 7617), as kube-apiserver had it until 1.18.
import { createHash, timingSafeEqual } from 'node:crypto';
import type { AuthenticationRequest, Authenticator } from './authenticator.ts';
import type { Credential } from './credentials-file.ts';

/** User name and password of a request; undefined when it carries none or they are not base64 of `name:password`. */
export function basicCredentials(request: AuthenticationRequest): { readonly name: string; readonly password: string } | undefined {
  const [scheme, encoded] = request.header('authorization')?.trim().split(' ', 2) ?? [];
  if (scheme?.toLowerCase() !== 'basic' || encoded === undefined) return undefined;
  const decoded = Buffer.from(encoded, 'base64').toString('utf8');
  const colon = decoded.indexOf(':');
  return colon < 0 ? undefined : { name: decoded.slice(0, colon), password: decoded.slice(colon + 1) };
}

/** Recognises name and password; a wrong one of either is refused. Passwords are compared in constant time. */
export function createBasicAuthenticator(credentials: readonly Credential[]): Authenticator {
  const byName = new Map(credentials.map(({ secret, user }) => [user.name, { digest: digest(secret), result: { user } }]));
  const nobody = digest('');
  const refused = { refused: 'invalid user name or password' };
  return {
    name: 'basic',
    authenticate(request) {
      const given = basicCredentials(request);
      if (given === undefined) return undefined;
      const known = byName.get(given.name);
      const equal = timingSafeEqual(digest(given.password), known?.digest ?? nobody);
      return equal && known !== undefined ? known.result : refused;
    },
  };
}

function digest(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
