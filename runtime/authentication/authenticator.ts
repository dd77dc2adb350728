// The contract of authentication: who asks. One ordered list of authenticators; the first that recognises somebody wins.
import type { PeerCertificate } from 'node:tls';
import type { User } from '../api/request.ts';

/** What an authenticator may look at. The body is not read yet. */
export interface AuthenticationRequest {
  /** A header by its lower-case name; several of one name are joined with commas. */
  header(name: string): string | undefined;
  /** The TLS connection (a TLSSocket; of HTTP/2, the session's); absent on a plain one. */
  readonly tls?: TlsPeer | undefined;
}

/** The part of a TLSSocket that matters here. The object itself is what answers are kept by. */
export interface TlsPeer {
  /** Whether the client's certificate was verified against the client CA in the handshake. */
  readonly authorized: boolean;
  readonly authorizationError?: Error | string | null | undefined;
  getPeerCertificate(detailed?: boolean): PeerCertificate;
}

/** Somebody, or credentials that were given and are wrong (for the log only: the client learns nothing but 401). */
export type AuthenticationResult = { readonly user: User } | { readonly refused: string };

export interface Authenticator {
  readonly name: string;
  /** Undefined: no credentials that this one knows. Must not throw for bad credentials, and never name a secret in `refused`. */
  authenticate(request: AuthenticationRequest): AuthenticationResult | undefined | Promise<AuthenticationResult | undefined>;
}

/** Groups that kube-apiserver adds by itself. */
export const GROUP_AUTHENTICATED = 'system:authenticated';
export const GROUP_UNAUTHENTICATED = 'system:unauthenticated';
export const GROUP_MASTERS = 'system:masters';
export const USER_ANONYMOUS = 'system:anonymous';

/** A user with the group of all authenticated ones behind its own. */
export function toAuthenticated(user: User): User {
  if (user.groups.includes(GROUP_AUTHENTICATED) || user.groups.includes(GROUP_UNAUTHENTICATED)) return user;
  return { ...user, groups: [...user.groups, GROUP_AUTHENTICATED] };
}
