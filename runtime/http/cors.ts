// Cross-origin requests of browsers, for the origins that `--cors-allowed-origins` lists as regular expressions. (Fetch standard, "CORS
// protocol"; kube-apiserver's CORS filter.)
import type { HttpContext } from './context.ts';
import type { Stage } from './pipeline.ts';

/** One allowed origin: whether it matches. The expressions are compiled where a linear-time engine is. */
export type OriginPattern = (origin: string) => boolean;

const METHODS = 'POST, GET, OPTIONS, PUT, DELETE, PATCH';
const HEADERS = 'Content-Type, Content-Length, Accept-Encoding, X-CSRF-Token, Authorization, X-Requested-With, If-Modified-Since';

export function createCorsStage(patterns: readonly OriginPattern[]): Stage {
  return {
    name: 'allow-origins',
    run(ctx) {
      if (patterns.length === 0) return false;
      const origin = ctx.header('origin');
      if (origin === undefined || !patterns.some((matches) => matches(origin))) return false;
      allow(ctx, origin);
      if (ctx.method !== 'OPTIONS') return false;
      ctx.res.statusCode = 204;
      ctx.res.end();
      return true;
    },
  };
}

function allow({ res }: HttpContext, origin: string): void {
  res.setHeader('Access-Control-Allow-Origin', origin);
  res.setHeader('Access-Control-Allow-Methods', METHODS);
  res.setHeader('Access-Control-Allow-Headers', HEADERS);
  res.setHeader('Access-Control-Expose-Headers', 'Date');
  res.setHeader('Access-Control-Allow-Credentials', 'true');
}
