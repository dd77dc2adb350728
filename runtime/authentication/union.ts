// One authenticator out of many: asks in order, the first user wins. Wrong credentials do not stop the others, but they do stop
// whoever would let the request in as anonymous (Kubernetes documentation, "Authenticating").
import type { AuthenticationRequest, AuthenticationResult, Authenticator } from './authenticator.ts';

export interface UnionOptions {
  readonly authenticators: readonly Authenticator[];
  /** Asked last, and only when no credentials were refused before. */
  readonly fallback?: Authenticator | undefined;
}

/** Answers without a promise as long as all that it asks do. Undefined: nobody recognised anything (401). */
export function createUnion({ authenticators, fallback }: UnionOptions): Authenticator {
  const askFrom = (
    request: AuthenticationRequest,
    start: number,
    refusals: readonly string[],
  ): AuthenticationResult | undefined | Promise<AuthenticationResult | undefined> => {
    let refused = refusals;
    for (let i = start; i < authenticators.length; i++) {
      const authenticator = authenticators[i] as Authenticator;
      const result = authenticator.authenticate(request);
      if (result instanceof Promise) {
        return result.then((settled) => {
          if (settled !== undefined && 'user' in settled) return settled;
          return askFrom(request, i + 1, settled === undefined ? refused : [...refused, settled.refused]);
        });
      }
      if (result === undefined) continue;
      if ('user' in result) return result;
      refused = [...refused, result.refused];
    }
    if (refused.length > 0) return { refused: refused.join('; ') };
    return fallback?.authenticate(request);
  };
  return { name: 'union', authenticate: (request) => askFrom(request, 0, NONE) };
}

const NONE: readonly string[] = [];
