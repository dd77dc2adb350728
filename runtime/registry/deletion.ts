// What a delete does to an object: remove it, mark it, or nothing. Pure. (Garbage Collection; Finalizers; Pod termination.)
import type { DeleteRequest } from '../api/behaviour.ts';
import type { KubeObject, ObjectMeta } from '../api/object.ts';
import type { WriteStrategy } from '../api/resource.ts';
import { formatTime } from './prepare.ts';

const ORPHAN = 'orphan';
const FOREGROUND = 'foregroundDeletion';

export type Deletion =
  | { readonly kind: 'remove'; readonly object: KubeObject }
  /** Write this, and wait for finalizers or for the grace to end. */
  | { readonly kind: 'mark'; readonly object: KubeObject; readonly thenRemove?: boolean }
  | { readonly kind: 'keep' };

export interface DeletionFacts {
  readonly writes: WriteStrategy;
  readonly now: number;
  /** Seconds that the kind waits for this object; undefined: it knows no grace. */
  readonly grace: number | undefined;
  /** Something beside finalizers keeps it (a Namespace's spec.finalizers). */
  readonly held: boolean;
}

/** Decides a delete of an object as it is stored. */
export function decideDeletion(object: KubeObject, request: DeleteRequest, facts: DeletionFacts): Deletion {
  const finalizers = nextFinalizers(object.metadata, request, facts.writes);
  const marked = object.metadata.deletionTimestamp !== undefined;
  if (facts.grace !== undefined && facts.grace > 0) {
    if (marked) return shortenGrace(object, request, facts);
    return { kind: 'mark', object: markDeleted(object, { grace: facts.grace, finalizers, now: facts.now }) };
  }
  if (finalizers.length === 0 && !facts.held) {
    // A kind that knows grace shows its end first, so that watchers see the deletion before the object is gone.
    if (facts.grace === 0 && !(marked && object.metadata.deletionGracePeriodSeconds === 0)) {
      return { kind: 'mark', object: markDeleted(object, { grace: 0, finalizers, now: facts.now }), thenRemove: true };
    }
    return { kind: 'remove', object };
  }
  const changed = finalizers.join() !== (object.metadata.finalizers ?? []).join();
  if (marked && !changed && object.metadata.deletionGracePeriodSeconds === 0) return { kind: 'keep' };
  return { kind: 'mark', object: markDeleted(object, { grace: 0, finalizers, now: facts.now }) };
}

/** Whether an updated object that was being deleted has nothing more to wait for. */
export function isReadyToGo(object: KubeObject, held: boolean): boolean {
  const { deletionTimestamp, deletionGracePeriodSeconds, finalizers } = object.metadata;
  return deletionTimestamp !== undefined && !held && (finalizers ?? []).length === 0 && (deletionGracePeriodSeconds ?? 0) === 0;
}

function markDeleted(
  object: KubeObject,
  { grace, finalizers, now }: { grace: number; finalizers: readonly string[]; now: number },
): KubeObject {
  const metadata: ObjectMeta = { ...object.metadata, deletionGracePeriodSeconds: grace };
  const due = formatTime(now + grace * 1000);
  if (metadata.deletionTimestamp === undefined || grace > 0 || metadata.deletionTimestamp > due) metadata.deletionTimestamp = due;
  // A deletion that waits is a change of what is wanted.
  if (object.metadata.deletionTimestamp === undefined && metadata.generation) metadata.generation += 1;
  if (finalizers.length > 0) metadata.finalizers = [...finalizers];
  else delete metadata.finalizers;
  return { ...object, metadata };
}

/** A second delete may shorten the time that is left, never lengthen it. */
function shortenGrace(object: KubeObject, request: DeleteRequest, { now }: DeletionFacts): Deletion {
  const current = object.metadata.deletionGracePeriodSeconds ?? 0;
  const wanted = request.gracePeriodSeconds;
  if (wanted === undefined || wanted >= current) return { kind: 'keep' };
  const metadata: ObjectMeta = {
    ...object.metadata,
    deletionGracePeriodSeconds: wanted,
    deletionTimestamp: formatTime(now + wanted * 1000),
  };
  return { kind: 'mark', object: { ...object, metadata } };
}

function nextFinalizers({ finalizers = [] }: ObjectMeta, request: DeleteRequest, writes: WriteStrategy): readonly string[] {
  const policy = request.propagationPolicy ?? inherited(finalizers) ?? writes.defaultPropagation;
  const others = finalizers.filter((finalizer) => finalizer !== ORPHAN && finalizer !== FOREGROUND);
  if (policy === 'Orphan') return [...others, ORPHAN];
  if (policy === 'Foreground') return [...others, FOREGROUND];
  return others;
}

/** A policy that an earlier request recorded stays. */
function inherited(finalizers: readonly string[]): DeleteRequest['propagationPolicy'] {
  if (finalizers.includes(ORPHAN)) return 'Orphan';
  return finalizers.includes(FOREGROUND) ? 'Foreground' : undefined;
}
