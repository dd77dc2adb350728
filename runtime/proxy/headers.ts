// Header lines through a proxy: what belongs to one connection only (RFC 9110, section 7.6.1) stays here, and so does what speaks of
// who the caller is: a backend must not be able to ask in the caller's name. Cookies go through, as in kube-apiserver.

/** Names and values in turn, as Node's rawHeaders. */
export type HeaderLines = readonly string[];

const HOP_BY_HOP: ReadonlySet<string> = new Set([
  'connection',
  'proxy-connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'http2-settings',
]);
/** Already answered here. */
const SETTLED: ReadonlySet<string> = new Set(['expect']);
const CREDENTIALS = /^(?:authorization$|impersonate-|x-remote-)/;
/** A token that a browser sends as the name of a WebSocket protocol. */
const TOKEN_PROTOCOL = /^base64url\.bearer\.authorization\.k8s\.io\./;
/** Pages of a backend are not pages of this server. */
const CORS = /^access-control-allow-(?:credentials|headers|methods|origin)$/;

export interface Forwarded {
  /** Address of the client. */
  readonly client: string;
  /** Encoded path of the request without the query. */
  readonly uri: string;
  /** What an upgrade asks for. */
  readonly upgrade?: string;
}

/** Header lines for the backend. */
export function toRequestLines(lines: HeaderLines, { client, uri, upgrade }: Forwarded): string[] {
  const dropped = connectionHeaders(lines);
  const out: string[] = [];
  const forwardedFor: string[] = [];
  for (const [name, value] of pairs(lines)) {
    const lower = name.toLowerCase();
    if (lower === ':authority') out.unshift('Host', value);
    // Gateways that make variables of header names do not tell _ from -.
    if (lower.startsWith(':') || CREDENTIALS.test(lower.replaceAll('_', '-'))) continue;
    if (lower === 'te' && /(?:^|,)\s*trailers\s*(?:,|$)/i.test(value)) out.push('Te', 'trailers');
    if (HOP_BY_HOP.has(lower) || SETTLED.has(lower) || dropped.has(lower) || lower === 'x-forwarded-uri') continue;
    if (lower === 'x-forwarded-for') forwardedFor.push(value);
    else if (lower === 'sec-websocket-protocol') pushProtocols(out, name, value);
    else out.push(name, value);
  }
  if (client !== '') forwardedFor.push(client);
  if (forwardedFor.length > 0) out.push('X-Forwarded-For', forwardedFor.join(', '));
  out.push('X-Forwarded-Uri', uri);
  if (upgrade !== undefined) out.push('Connection', 'Upgrade', 'Upgrade', upgrade);
  return out;
}

function pushProtocols(out: string[], name: string, value: string): void {
  const kept = value
    .split(',')
    .map((protocol) => protocol.trim())
    .filter((protocol) => protocol !== '' && !TOKEN_PROTOCOL.test(protocol));
  if (kept.length > 0) out.push(name, kept.join(', '));
}

/** Header lines of the backend's answer for the client. `change` may give a line another value or drop it (undefined). */
export function toResponseLines(lines: HeaderLines, change?: (name: string, value: string) => string | undefined): string[] {
  const dropped = connectionHeaders(lines);
  const out: string[] = [];
  for (const [name, value] of pairs(lines)) {
    const lower = name.toLowerCase();
    if (HOP_BY_HOP.has(lower) || CORS.test(lower) || dropped.has(lower)) continue;
    const changed = change ? change(lower, value) : value;
    if (changed !== undefined) out.push(name, changed);
  }
  return out;
}

/** Names that a Connection header declares to be of this connection only. */
function connectionHeaders(lines: HeaderLines): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [name, value] of pairs(lines)) {
    if (name.toLowerCase() !== 'connection') continue;
    for (const token of value.split(',')) names.add(token.trim().toLowerCase());
  }
  return names;
}

export function* pairs(lines: HeaderLines): Generator<readonly [string, string]> {
  for (let i = 0; i + 1 < lines.length; i += 2) yield [lines[i] ?? '', lines[i + 1] ?? ''];
}
