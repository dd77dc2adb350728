// The context of one request: Node's own request and response, and the facts that stages add. Small, since a GET makes one.
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Http2ServerRequest, Http2ServerResponse } from 'node:http2';
import type { Socket } from 'node:net';
import type { RequestInfo, User } from '../api/request.ts';
import type { ProtobufMessages } from './protobuf.ts';
import { isTrueParameter, parseRequestInfo } from './request-info.ts';

export type HttpRequest = IncomingMessage | Http2ServerRequest;
export type HttpResponse = ServerResponse | Http2ServerResponse;

/** The connection of a request that asks for an upgrade, and what came behind the request. */
export interface UpgradedClient {
  readonly socket: Socket;
  readonly head: Buffer;
}

export interface ContextFacts {
  readonly insecure: boolean;
  readonly now: number;
  readonly upgrade?: UpgradedClient;
}

/** A query in which the name of a parameter has something encoded. */
const ENCODED_NAME = /(?:^|&)[^&=]*[%+]/;
const ABSOLUTE = /^https?:\/\/([^/?#]*)/i;
const MALFORMED_PAIR = /;|%(?![0-9a-fA-F]{2})/;
const NO_QUERY = new URLSearchParams();
const NOBODY: User = Object.freeze({ name: '', uid: '', groups: [], extra: {} });

export class HttpContext {
  readonly req: HttpRequest;
  readonly res: HttpResponse;
  /** The port skips authentication and authorization. */
  readonly insecure: boolean;
  readonly method: string;
  /** Decoded path without the query. */
  readonly path: string;
  /** Path and query as they came. */
  readonly url: string;
  /** Query as it came, without the mark. */
  readonly search: string;
  readonly info: RequestInfo;
  readonly startedAt: number;
  /** The client asks to leave HTTP; only proxies take that up. */
  readonly upgrade: UpgradedClient | undefined;
  user: User = NOBODY;
  /** Set for clients that speak protobuf, where the server has it. */
  protobuf: ProtobufMessages | undefined;
  #query: URLSearchParams | undefined;
  #warnings: string[] | undefined;
  #closing: (() => void)[] | undefined;

  /** Throws URIError for a path with a percent sign that begins no byte. */
  constructor(req: HttpRequest, res: HttpResponse, facts: ContextFacts) {
    this.req = req;
    this.res = res;
    this.insecure = facts.insecure;
    this.startedAt = facts.now;
    this.upgrade = facts.upgrade;
    this.method = req.method ?? 'GET';
    const target = req.url ?? '/';
    this.url = target.startsWith('/') ? target : originForm(target);
    const mark = this.url.indexOf('?');
    const path = mark < 0 ? this.url : this.url.slice(0, mark);
    this.path = path.includes('%') ? decodePath(path) : path;
    this.search = mark < 0 ? '' : this.url.slice(mark + 1);
    this.info = parseRequestInfo(this.method, this.path, isTrueParameter(this.parameter('watch')));
  }

  /** The query, parsed on first use. */
  get query(): URLSearchParams {
    this.#query ??= this.search === '' ? NO_QUERY : new URLSearchParams(withoutMalformed(this.search));
    return this.#query;
  }
  /** One parameter; null when it is not there. A query without its name (or an encoded one) is not parsed for it. */
  parameter(name: string): string | null {
    if (this.search === '') return null;
    return this.search.includes(name) || ENCODED_NAME.test(this.search) ? this.query.get(name) : null;
  }

  /** The host that the client means: of an absolute URL its own, else what Host says (RFC 9112, 3.2.2). */
  get authority(): string | undefined {
    const absolute = ABSOLUTE.exec(this.req.url ?? '');
    return absolute ? absolute[1] : (this.header('host') ?? this.header(':authority'));
  }

  /** Calls something once the answer is out or the client gone. */
  onClose(listener: () => void): void {
    this.#closing ??= [];
    this.#closing.push(listener);
  }
  /** The stages are through: an answer that ended already closes now, without an event (a GET has no other); others when they do. */
  settle(): void {
    const run = (): void => {
      for (const listener of this.#closing?.splice(0) ?? []) listener();
    };
    const gone = 'stream' in this.res ? this.res.stream.destroyed : this.res.destroyed;
    if (this.res.writableEnded || gone) run();
    else this.res.once('close', run);
  }

  get warnings(): readonly string[] {
    return this.#warnings ?? [];
  }
  /** Adds a Warning header to the answer; equal ones once. */
  warn(message: string): void {
    this.#warnings ??= [];
    if (!this.#warnings.includes(message)) this.#warnings.push(message);
  }

  header(name: string): string | undefined {
    if (this.req.httpVersionMajor === 1) return findHeader(this.req.rawHeaders, name);
    const value = this.req.headers[name];
    return Array.isArray(value) ? value.join(', ') : value;
  }
}

/** `http://host/path` → `/path`; other forms stay. */
function originForm(target: string): string {
  const absolute = ABSOLUTE.exec(target);
  if (!absolute) return target;
  const rest = target.slice(absolute[0].length);
  return rest.startsWith('/') ? rest : `/${rest}`;
}

/** Bytes that are no UTF-8 become the replacement character: nothing is called so. */
function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch (error) {
    if (/%(?![0-9a-fA-F]{2})/.test(path)) throw error;
    const bytes = path.replace(/%([0-9a-fA-F]{2})|[^ -~]/g, (part, hex?: string) =>
      hex === undefined ? Buffer.from(part).toString('latin1') : String.fromCharCode(Number.parseInt(hex, 16)),
    );
    return Buffer.from(bytes, 'latin1').toString('utf8');
  }
}

/** Pairs that can not be decoded, and those with a semicolon, are passed over, as in Go's net/url. */
function withoutMalformed(search: string): string {
  if (!MALFORMED_PAIR.test(search)) return search;
  return search
    .split('&')
    .filter((pair) => !MALFORMED_PAIR.test(pair))
    .join('&');
}

/** Headers of which only the first counts, as in Node's own object; others of one name are joined. */
const SINGLE: ReadonlySet<string> = new Set(['authorization', 'content-length', 'content-type', 'host', 'user-agent']);

/** Looks into the raw list: making Node's object of all headers costs a GET more than everything else that it does with them. */
function findHeader(raw: readonly string[], name: string): string | undefined {
  let found: string | undefined;
  for (let i = 0; i < raw.length; i += 2) {
    const candidate = raw[i] as string;
    if (candidate.length !== name.length || (candidate !== name && candidate.toLowerCase() !== name)) continue;
    if (found === undefined) {
      found = raw[i + 1];
      if (SINGLE.has(name)) return found;
    } else found += `, ${raw[i + 1]}`;
  }
  return found;
}
