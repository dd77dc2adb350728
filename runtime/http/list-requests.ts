// Lists that clients ask for again and again, decoded once: options, selectors and filter depend on nothing but URL and definition.
import type { CompiledVersion } from '../api/resource.ts';
import type { ListRequest } from '../registry/read-options.ts';
import type { HttpContext } from './context.ts';
import type { ServedResource } from './served-resource.ts';

/** URLs kept; one that came long ago is decoded again. */
const KEPT = 256;
/** Longer ones (continue tokens, absurd selectors) are not worth keeping. */
const MAX_URL = 1024;

interface Kept {
  readonly version: CompiledVersion;
  readonly request: ListRequest;
}

export class ListRequests {
  readonly #kept = new Map<string, Kept>();

  /** What `decode` makes of the URL; what it throws is thrown each time. */
  get({ url }: HttpContext, { version }: ServedResource, decode: () => ListRequest): ListRequest {
    const known = this.#kept.get(url);
    if (known?.version === version) return known.request;
    const request = decode();
    if (url.length > MAX_URL) return request;
    const oldest = this.#kept.keys().next().value;
    if (this.#kept.size >= KEPT && oldest !== undefined) this.#kept.delete(oldest);
    this.#kept.set(url, { version, request });
    return request;
  }
}
