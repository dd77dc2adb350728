// Secrets never stand in a log: fields whose key names one are masked at any depth, at every verbosity, before anything formats them.

const SECRET_KEY = /^(authorization|proxy-authorization|cookie|set-cookie|token|.*[-_.]?(token|password|passwd|secret|private-?key))$/i;
const BEARER = /\b(bearer|basic)\s+[\w.~+/=-]+/gi;
const TOKEN_QUERY = /([?&](?:access_token|token|password)=)[^&\s]*/gi;

export const MASK = '<masked>';

/** Whether a field of this name is never shown. */
export function isSecretKey(key: string): boolean {
  return SECRET_KEY.test(key);
}

/** Text without credentials that headers and URLs carry. */
export function redactText(text: string): string {
  return text.replace(BEARER, (_, scheme: string) => `${scheme} ${MASK}`).replace(TOKEN_QUERY, `$1${MASK}`);
}

/** A copy that is safe to write; errors become their messages. Depth is bounded: what lies deeper is not shown. */
export function redactValue(value: unknown, depth = 4): unknown {
  if (typeof value === 'string') return redactText(value);
  if (typeof value === 'bigint') return value.toString();
  if (value instanceof Error) return redactText(value.message);
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Uint8Array) return `<${value.length} bytes>`;
  if (depth === 0) return '<…>';
  if (Array.isArray(value)) return value.map((item) => redactValue(item, depth - 1));
  const entries = value instanceof Map ? [...value] : Object.entries(value);
  return Object.fromEntries(entries.map(([key, item]) => [key, isSecretKey(String(key)) ? MASK : redactValue(item, depth - 1)]));
}
