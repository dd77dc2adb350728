// How much work there may be at once: requests in flight beyond the limits are refused at once with 429, never queued. Watches and
// proxied connections do not count; they are long by nature. (kube-apiserver: --max-requests-inflight.)
import { tooManyRequests } from '../api/status.ts';
import type { HttpContext } from './context.ts';
import type { Stage } from './pipeline.ts';

export interface InflightLimits {
  /** 0: no limit. */
  readonly readOnly: number;
  readonly mutating: number;
}

const LONG_RUNNING: ReadonlySet<string> = new Set(['watch', 'proxy']);

export function createLimitStage(limits: InflightLimits): Stage {
  const inflight = { readOnly: 0, mutating: 0 };
  return {
    name: 'limit-inflight',
    run(ctx) {
      if (isLongRunning(ctx)) return false;
      const kind = ctx.method === 'GET' || ctx.method === 'HEAD' ? 'readOnly' : 'mutating';
      if (limits[kind] > 0 && inflight[kind] >= limits[kind]) throw tooManyRequests('Too many requests, please try again later.', 1);
      inflight[kind]++;
      ctx.onClose(() => {
        inflight[kind]--;
      });
      return false;
    },
  };
}

function isLongRunning({ info }: HttpContext): boolean {
  return LONG_RUNNING.has(info.verb) || info.subresource === 'proxy';
}
