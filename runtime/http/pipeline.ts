// The pipeline: what happens to a request, in running order. Each stage either answers (true) or leaves it to the next; only promises
// are awaited, so that a GET with built-in plugins passes in one turn.

import type { User } from '../api/request.ts';
import { unauthorized } from '../api/status.ts';
import type { AuthenticationRequest, Authenticator, TlsPeer } from '../authentication/authenticator.ts';
import type { Authorizer } from '../authorization/authorizer.ts';
import { toForbidden } from '../authorization/forbidden.ts';
import type { HttpContext } from './context.ts';

export interface Stage {
  readonly name: string;
  run(ctx: HttpContext): boolean | Promise<boolean>;
}

/** Runs stages until one answers. What they throw is the caller's to answer. */
export function runStages(stages: readonly Stage[], ctx: HttpContext, from = 0): boolean | Promise<boolean> {
  for (let i = from; i < stages.length; i++) {
    const answered = stages[i]?.run(ctx) ?? false;
    if (answered instanceof Promise) return answered.then((done) => done || runStages(stages, ctx, i + 1));
    if (answered) return true;
  }
  return false;
}

/** Who the callers of the insecure port are: nobody is asked, and everything is allowed, as in the seed's time. */
export const INSECURE_USER: User = Object.freeze({
  name: 'system:unsecured',
  uid: '',
  groups: Object.freeze(['system:masters', 'system:authenticated']),
  extra: Object.freeze({}),
});

/** Who asks; 401 when nobody vouches for the caller. */
export function createAuthenticationStage(authenticator: Authenticator): Stage {
  return {
    name: 'authenticate',
    run(ctx) {
      if (ctx.insecure) {
        ctx.user = INSECURE_USER;
        return false;
      }
      const socket = ctx.req.socket as unknown as Partial<TlsPeer>;
      const request: AuthenticationRequest = {
        header: (name) => ctx.header(name),
        tls: socket.getPeerCertificate ? (socket as TlsPeer) : undefined,
      };
      const result = authenticator.authenticate(request);
      if (result instanceof Promise) return result.then((found) => accept(ctx, found));
      return accept(ctx, result);
    },
  };
}

function accept(ctx: HttpContext, result: Awaited<ReturnType<Authenticator['authenticate']>>): boolean {
  if (!result || !('user' in result)) throw unauthorized();
  ctx.user = result.user;
  return false;
}

/** May they; 403 in kube-apiserver's words. The body is not read yet. */
export function createAuthorizationStage(authorizer: Authorizer): Stage {
  return {
    name: 'authorize',
    run(ctx) {
      if (ctx.insecure) return false;
      const attributes = { user: ctx.user, request: ctx.info };
      const result = authorizer.authorize(attributes);
      if (result instanceof Promise) return result.then((found) => permit(ctx, found));
      return permit(ctx, result);
    },
  };
}

function permit(ctx: HttpContext, { decision, reason }: Awaited<ReturnType<Authorizer['authorize']>>): boolean {
  if (decision === 'allow') return false;
  throw toForbidden({ user: ctx.user, request: ctx.info }, reason);
}
