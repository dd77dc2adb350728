// The contract of authorization: may they? One ordered list of authorizers; the first that has an opinion decides.
import type { AuthorizationAttributes } from '../api/request.ts';

export type Decision = 'allow' | 'deny' | 'no-opinion';

export interface AuthorizationResult {
  readonly decision: Decision;
  /** Why; shown to the client behind a refusal. */
  readonly reason?: string;
}

export interface Authorizer {
  /** As in `--authorization-mode`. */
  readonly name: string;
  /** A thrown error counts as no opinion, and as a 500 when nobody else allows. */
  authorize(attributes: AuthorizationAttributes): AuthorizationResult | Promise<AuthorizationResult>;
}

export const ALLOW: AuthorizationResult = Object.freeze({ decision: 'allow' });
export const NO_OPINION: AuthorizationResult = Object.freeze({ decision: 'no-opinion' });
