// The insecure port asks nobody who they are, so a web page must not reach it through its visitor's browser: Host must name this machine
// (DNS rebinding) and Origin, where a browser sends one, must be the same host.
import { isIP } from 'node:net';
import { forbidden } from '../api/status.ts';
import type { HttpContext } from './context.ts';
import type { OriginPattern } from './cors.ts';
import type { Stage } from './pipeline.ts';

/** `hosts`: names and addresses beyond loopback that are this server's; `origins`: origins that the operator allows. */
export function createHostGuard(hosts: readonly string[], origins: readonly OriginPattern[]): Stage {
  const own = new Set(hosts.map((host) => host.toLowerCase()));
  const isOwn = (host: string): boolean => isLoopback(host) || own.has(host);
  return {
    name: 'guard-host',
    run(ctx) {
      if (!ctx.insecure) return false;
      const host = hostOf(ctx);
      if (host === undefined || !isOwn(host)) throw refuse(`the Host ${JSON.stringify(ctx.authority ?? '')} is not this server's`);
      const origin = ctx.header('origin');
      if (origin !== undefined && !isOwn(hostOfOrigin(origin)) && !origins.some((matches) => matches(origin)))
        throw refuse(`requests from the origin ${JSON.stringify(origin)} are not taken`);
      return false;
    },
  };
}

function refuse(cause: string): Error {
  return forbidden({ group: '', resource: '' }, '', `${cause} on the insecure port`);
}

function hostOf(ctx: HttpContext): string | undefined {
  const authority = ctx.authority;
  return authority === undefined ? undefined : withoutPort(authority.toLowerCase());
}

/** `[::1]:8080` → `::1`, `localhost:8080` → `localhost`. */
function withoutPort(authority: string): string {
  if (authority.startsWith('[')) return authority.slice(1, authority.indexOf(']'));
  const colon = authority.lastIndexOf(':');
  // Node's pattern of IPv6 takes milliseconds on its first use: that is not for names with one colon.
  const hasPort = colon >= 0 && (authority.indexOf(':') === colon || isIP(authority) !== 6);
  return hasPort ? authority.slice(0, colon) : authority;
}

function hostOfOrigin(origin: string): string {
  const scheme = origin.indexOf('://');
  return scheme < 0 ? origin : withoutPort(origin.slice(scheme + 3).toLowerCase());
}

function isLoopback(host: string): boolean {
  if (host === 'localhost' || host.endsWith('.localhost') || host === '::1') return true;
  return isIP(host) === 4 && host.startsWith('127.');
}
