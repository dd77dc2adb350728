// URLs as Go's net/url.ParseRequestURI takes them apart.
import { quoteGo } from '../api/go-quote.ts';
import { CelError } from './errors.ts';
import { CelValue } from './values.ts';

/** A URL in its parts, as written. */
export class CelUrl extends CelValue {
  readonly text: string;
  readonly scheme: string;
  /** With the port, without a user. */
  readonly host: string;
  readonly path: string;
  readonly query: string;

  constructor(text: string, parts: Readonly<Record<'scheme' | 'host' | 'path' | 'query', string>>) {
    super();
    this.text = text;
    this.scheme = parts.scheme;
    this.host = parts.host;
    this.path = parts.path;
    this.query = parts.query;
  }

  get typeName(): string {
    return 'kubernetes.URL';
  }

  equals(other: unknown): boolean {
    return other instanceof CelUrl && other.text === this.text;
  }

  override toString(): string {
    return this.text;
  }

  /** The host without port and brackets. */
  get hostname(): string {
    return this.host.replace(/:\d*$/, '').replace(/^\[(.*)\]$/, '$1');
  }

  get port(): string {
    return /:(\d*)$/.exec(this.host)?.[1] ?? '';
  }
}

/** A URL from text: absolute, or a path. @throws CelError */
export function parseUrl(text: string): CelUrl {
  const fail = (reason: string): never => {
    throw new CelError(`URL parse error during conversion from string: parse ${quoteGo(text)}: ${reason}`);
  };
  if (text === '') return fail('empty url');
  if (/\p{Cc}/u.test(text.replace(/[\u0080-\u009f]/g, ''))) return fail('net/url: invalid control character in URL');
  const [, scheme = '', behind = ''] = /^(?:([a-zA-Z][a-zA-Z0-9+.-]*):)?([\s\S]*)$/.exec(text) ?? [];
  const mark = behind.indexOf('?');
  const [rest, query] = mark < 0 ? [behind, ''] : [behind.slice(0, mark), behind.slice(mark + 1)];
  if (!rest.startsWith('/')) {
    if (scheme === '' && text.startsWith(':')) return fail('missing protocol scheme');
    if (scheme === '') return fail('invalid URI for request');
    return new CelUrl(text, { scheme: scheme.toLowerCase(), host: '', path: '', query });
  }
  const slash = scheme !== '' && rest.startsWith('//') ? rest.indexOf('/', 2) : 0;
  const [authority, path] = slash === 0 ? ['', rest] : slash < 0 ? [rest.slice(2), ''] : [rest.slice(2, slash), rest.slice(slash)];
  const host = authority.slice(authority.lastIndexOf('@') + 1);
  const fault = hostFault(host) ?? escapeFault(path);
  return fault === undefined ? new CelUrl(text, { scheme: scheme.toLowerCase(), host, path, query }) : fail(fault);
}

function hostFault(host: string): string | undefined {
  if (host.startsWith('[') && !host.includes(']')) return "missing ']' in host";
  const port = host.startsWith('[') ? host.slice(host.lastIndexOf(']') + 1) : host.slice(Math.max(host.lastIndexOf(':'), 0));
  if (port.startsWith(':') && !/^:\d*$/.test(port)) return `invalid port ${quoteGo(port)} after host`;
  const wrong = /[^A-Za-z0-9\-_.~!$&'()*+,;=:[\]<>"%\u0080-\uffff]/.exec(host)?.[0];
  return wrong === undefined ? escapeFault(host) : `invalid character ${quoteGo(wrong)} in host name`;
}

function escapeFault(text: string): string | undefined {
  const wrong = /%(?![0-9a-fA-F]{2})[\s\S]{0,2}/.exec(text)?.[0];
  return wrong === undefined ? undefined : `invalid URL escape ${quoteGo(wrong)}`;
}

/** The values of each name of a query, in their order; pairs that can not be read are left out. */
export function parseQuery(query: string): Readonly<Record<string, string[]>> {
  const values = new Map<string, string[]>();
  for (const pair of query.split('&')) {
    if (pair === '' || pair.includes(';')) continue;
    const at = pair.indexOf('=');
    const [name, value] = (at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)]).map(unescapeQuery);
    if (name === undefined || value === undefined) continue;
    const known = values.get(name);
    if (known === undefined) values.set(name, [value]);
    else known.push(value);
  }
  return Object.fromEntries(values);
}

function unescapeQuery(text: string): string | undefined {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return undefined;
  }
}
