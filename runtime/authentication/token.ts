// Bearer tokens: where a request carries one, and the static token file. Other kinds of tokens are further authenticators that read
// the token with the same function.
import type { User } from '../api/request.ts';
import type { AuthenticationRequest, Authenticator } from './authenticator.ts';
import type { Credential } from './credentials-file.ts';

/** The subprotocol by which browsers send a token with a WebSocket (they can not set Authorization). */
const PROTOCOL_PREFIX = 'base64url.bearer.authorization.k8s.io.';

const SCHEME = 'bearer';

/** `Authorization: Bearer TOKEN` (RFC 6750; scheme in any case, what follows the token is ignored), or the WebSocket form of it. */
export function bearerToken(request: AuthenticationRequest): string | undefined {
  const header = request.header('authorization');
  if (header !== undefined) {
    const words = header.trim();
    const end = words.indexOf(' ');
    if (end === SCHEME.length && words.slice(0, end).toLowerCase() === SCHEME) {
      const next = words.indexOf(' ', end + 1);
      const token = words.slice(end + 1, next < 0 ? undefined : next);
      if (token !== '') return token;
    }
  }
  const protocols = request.header('sec-websocket-protocol');
  return protocols === undefined ? undefined : protocolToken(protocols);
}

function protocolToken(protocols: string): string | undefined {
  for (const protocol of protocols.split(',')) {
    const name = protocol.trim();
    if (!name.startsWith(PROTOCOL_PREFIX)) continue;
    const token = Buffer.from(name.slice(PROTOCOL_PREFIX.length), 'base64url').toString('utf8');
    if (token !== '') return token;
  }
  return undefined;
}

/** Knows the tokens of `--token-auth-file`. A token that it does not know is refused only by `createTokenRefusal`, behind all who read tokens. */
export function createTokenAuthenticator(credentials: readonly Credential[]): Authenticator {
  const results = new Map<string, { readonly user: User }>(credentials.map(({ secret, user }) => [secret, { user }]));
  return {
    name: 'token',
    authenticate(request) {
      const token = bearerToken(request);
      return token === undefined ? undefined : results.get(token);
    },
  };
}

/** Stands behind all authenticators of tokens: a token that nobody knew is a refusal, not an anonymous request. */
export function createTokenRefusal(): Authenticator {
  const refused = { refused: 'invalid bearer token' };
  return { name: 'unknown-token', authenticate: (request) => (bearerToken(request) === undefined ? undefined : refused) };
}
