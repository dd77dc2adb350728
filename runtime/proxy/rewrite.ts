// Links of a backend that must lead back through the proxy: absolute paths get the proxy's prefix, links to the backend itself lose
// scheme and host, all others stay. (Kubernetes: Access Services Running on Clusters, "Manually constructing apiserver proxy URLs".)

export interface LinkContext {
  /** Encoded path of the proxy, without a slash at its end. */
  readonly prefix: string;
  /** Host header of the request. */
  readonly host: string;
  /** `HOST:PORT` of the backend. */
  readonly backend: string;
}

const URL_PARTS = /^(?:([a-z][a-z0-9+.-]*):)?(?:\/\/([^/?#]*))?([^?#]*)(.*)$/is;

export function rewriteLink(link: string, { prefix, host, backend }: LinkContext): string {
  const [, scheme, authority, path = '', rest = ''] = URL_PARTS.exec(link) ?? [];
  if (authority === undefined) {
    if (scheme !== undefined || !path.startsWith('/') || isBelow(path, prefix)) return link;
    return `${prefix}${path}${rest}`;
  }
  const own = authority === host;
  if (!own && authority !== backend) return link;
  const origin = own ? `${scheme === undefined ? '' : `${scheme}:`}//${authority}` : '';
  return `${origin}${isBelow(path, prefix) ? '' : prefix}${path === '' ? '/' : path}${rest}`;
}

function isBelow(path: string, prefix: string): boolean {
  return path === prefix || path.startsWith(`${prefix}/`);
}
