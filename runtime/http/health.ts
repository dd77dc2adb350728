// /healthz, /livez and /readyz with their parts: `?verbose`, `?exclude=NAME`, one check by its path. (Kubernetes: API Health Endpoints.)

import type { HttpContext } from './context.ts';
import type { Stage } from './pipeline.ts';
import { sendText } from './respond.ts';

export interface HealthCheck {
  readonly name: string;
  /** Endpoints that ask it. */
  readonly on: readonly ('healthz' | 'livez' | 'readyz')[];
  /** Throws, with the reason for the log and for `?verbose`, when it fails. */
  check(): void | Promise<void>;
}

export function createHealthStage(checks: readonly HealthCheck[], onFailure: (name: string, error: Error) => void): Stage {
  return {
    name: 'serve-health',
    run(ctx) {
      const [, endpoint = '', ...rest] = ctx.path.split('/');
      if (endpoint !== 'healthz' && endpoint !== 'livez' && endpoint !== 'readyz') return false;
      const asked = checks.filter((check) => check.on.includes(endpoint));
      const name = rest.join('/');
      if (name === '') return answerAll(ctx, { endpoint, checks: asked, onFailure });
      const one = asked.find((check) => check.name === name);
      if (!one) return false;
      return answerOne(ctx, one, onFailure);
    },
  };
}

interface Asked {
  readonly endpoint: string;
  readonly checks: readonly HealthCheck[];
  readonly onFailure: (name: string, error: Error) => void;
}

async function answerAll(ctx: HttpContext, { endpoint, checks, onFailure }: Asked): Promise<boolean> {
  const excluded = new Set(ctx.query.getAll('exclude'));
  const lines: string[] = [];
  let failed = false;
  for (const check of checks) {
    if (excluded.delete(check.name)) {
      lines.push(`[+]${check.name} excluded: ok`);
      continue;
    }
    const error = await failureOf(check);
    if (error) {
      failed = true;
      onFailure(check.name, error);
    }
    lines.push(error ? `[-]${check.name} failed: reason withheld` : `[+]${check.name} ok`);
  }
  for (const name of excluded) lines.push(`warn: some health checks cannot be excluded: no matches for "${name}"`);
  if (failed) sendText(ctx, 500, `${lines.join('\n')}\n${endpoint} check failed\n`);
  else sendText(ctx, 200, ctx.query.has('verbose') ? `${lines.join('\n')}\n${endpoint} check passed\n` : 'ok');
  return true;
}

async function answerOne(ctx: HttpContext, check: HealthCheck, onFailure: Asked['onFailure']): Promise<boolean> {
  const error = await failureOf(check);
  if (error) {
    onFailure(check.name, error);
    sendText(ctx, 500, `internal server error: ${check.name} check failed\n`);
  } else sendText(ctx, 200, 'ok');
  return true;
}

async function failureOf(check: HealthCheck): Promise<Error | undefined> {
  try {
    await check.check();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
