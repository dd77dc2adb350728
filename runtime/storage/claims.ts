// Short claims on names: who holds one may look and write while nobody else does, through whichever server. The claim of a server that died
// ends by itself. What is claimed for good is told by what was written, not by the claim.
import { UnavailableError } from './errors.ts';
import type { Store } from './store.ts';

/** Seconds; far more than a write takes. */
const LIFETIME = 120;

export interface Claims {
  /** False: somebody else has it. Throws UnavailableError. */
  take(name: string): Promise<boolean>;
  /** Gives a claim back; one that can not be given back ends by itself. */
  give(name: string): Promise<void>;
}

/** Claims below a prefix of the store, which ends with a slash. */
export function createClaims(store: Pick<Store, 'put' | 'delete'>, prefix: string): Claims {
  const revisions = new Map<string, number>();
  return {
    async take(name) {
      const written = await store.put(`${prefix}${name}`, Buffer.from('{}'), { ifRevision: 0, ttl: LIFETIME });
      if (written.ok) revisions.set(name, written.revision);
      return written.ok;
    },
    async give(name) {
      const revision = revisions.get(name);
      if (revision === undefined) return;
      revisions.delete(name);
      try {
        await store.delete(`${prefix}${name}`, { ifRevision: revision });
      } catch (error) {
        if (!(error instanceof UnavailableError)) throw error;
      }
    },
  };
}
