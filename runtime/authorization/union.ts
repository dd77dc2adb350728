// One authorizer out of many: asks in order until one allows or denies. Without an opinion the request is refused with all reasons.
import type { AuthorizationAttributes } from '../api/request.ts';
import { type AuthorizationResult, type Authorizer, NO_OPINION } from './authorizer.ts';

interface Heard {
  readonly reasons: readonly string[];
  readonly errors: readonly unknown[];
}

const NOTHING: Heard = { reasons: [], errors: [] };

/** Answers without a promise as long as all that it asks do. Throws (an AggregateError of) what authorizers threw when none decided. */
export function createUnion(authorizers: readonly Authorizer[]): Authorizer {
  const askFrom = (
    attributes: AuthorizationAttributes,
    start: number,
    before: Heard,
  ): AuthorizationResult | Promise<AuthorizationResult> => {
    let heard = before;
    for (let i = start; i < authorizers.length; i++) {
      const authorizer = authorizers[i] as Authorizer;
      let result: AuthorizationResult | Promise<AuthorizationResult>;
      try {
        result = authorizer.authorize(attributes);
      } catch (error) {
        heard = { ...heard, errors: [...heard.errors, error] };
        continue;
      }
      if (result instanceof Promise) {
        return result.then(
          (settled) => (isOpinion(settled) ? settled : askFrom(attributes, i + 1, hear(heard, authorizer, settled))),
          (error: unknown) => askFrom(attributes, i + 1, { ...heard, errors: [...heard.errors, error] }),
        );
      }
      if (isOpinion(result)) return result;
      heard = hear(heard, authorizer, result);
    }
    return conclude(heard);
  };
  return { name: 'union', authorize: (attributes) => askFrom(attributes, 0, NOTHING) };
}

function isOpinion({ decision }: AuthorizationResult): boolean {
  return decision !== 'no-opinion';
}

/** kube-apiserver 1.37 writes who had the reason before it: `abac: No policy matched.` */
function hear(heard: Heard, { name }: Authorizer, { reason }: AuthorizationResult): Heard {
  if (reason === undefined || reason === '') return heard;
  return { ...heard, reasons: [...heard.reasons, `${name.toLowerCase()}: ${reason}`] };
}

function conclude({ reasons, errors }: Heard): AuthorizationResult {
  if (errors.length === 1) throw errors[0];
  if (errors.length > 1) throw new AggregateError(errors, 'several authorizers failed');
  return reasons.length === 0 ? NO_OPINION : { decision: 'no-opinion', reason: reasons.join('\n') };
}
