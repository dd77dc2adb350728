// ownerReferences that stand twice: the later ones go, and the client is told. (Kubernetes: Owners and Dependents; since 1.20.)
import type { KubeObject } from '../api/object.ts';

/** When a duplicate was found, in the words of the warning. */
export type FoundDuplicates = '' | ' after mutating admission happens';

/** Drops owner references that equal an earlier one, in place. */
export function dropDuplicateOwners({ metadata }: KubeObject, found: FoundDuplicates, warn: (message: string) => void): void {
  const { ownerReferences } = metadata;
  if (ownerReferences === undefined || ownerReferences.length < 2) return;
  const seen = new Set<string>();
  const duplicates: string[] = [];
  const kept = ownerReferences.filter((reference) => {
    const text = JSON.stringify(reference);
    if (!seen.has(text)) return Boolean(seen.add(text));
    duplicates.push(reference.uid);
    return false;
  });
  if (duplicates.length === 0) return;
  metadata.ownerReferences = kept;
  warn(
    `.metadata.ownerReferences contains duplicate entries${found}; API server dedups owner references in 1.20+, and may reject such requests as early as 1.24; please fix your requests; duplicate UID(s) observed: ${duplicates.join(', ')}`,
  );
}
