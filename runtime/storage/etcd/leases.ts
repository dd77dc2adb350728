// Leases for keys with a time to live. Keys that are written close together share one, as kube-apiserver's do (its
// --lease-reuse-duration-seconds of old): a lease lives a twentieth longer than asked, a minute at most, and is given out for so long.
import type { EtcdClient } from './client.ts';

const REUSE_PART = 0.05;
const REUSE_MAX_SECONDS = 60;

interface Lease {
  readonly id: Promise<string>;
  /** Milliseconds of `performance.now` until which it is given to further keys. */
  readonly until: number;
}

export class Leases {
  readonly #client: EtcdClient;
  readonly #byTtl = new Map<number, Lease>();

  constructor(client: EtcdClient) {
    this.#client = client;
  }

  /** The id of a lease that lives at least so many seconds. Throws UnavailableError. */
  async grant(seconds: number): Promise<string> {
    const now = performance.now();
    const known = this.#byTtl.get(seconds);
    if (known && now < known.until) return known.id;
    const reuse = Math.min(REUSE_MAX_SECONDS, Math.floor(seconds * REUSE_PART));
    const id = this.#client.grantLease(seconds + reuse).then((response) => response.ID);
    const lease = { id, until: now + reuse * 1000 };
    if (reuse > 0) this.#byTtl.set(seconds, lease);
    id.catch(() => this.#byTtl.get(seconds) === lease && this.#byTtl.delete(seconds));
    return id;
  }
}
