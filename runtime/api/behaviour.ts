// The contract of named behaviours: the few things of a kind that no declaration can express. A definition names them; kinds/ and
// plugins implement them; registry and http meet them only here.
import type { KubeObject } from './object.ts';
import type { Reader } from './reader.ts';
import type { User } from './request.ts';
import type { BehaviourName } from './resource.ts';

/** What a behaviour may use. `dial` and `log` come with the places that need them. */
export interface BehaviourHost {
  readonly read: Reader;
  readonly write: Writer;
  /** Milliseconds since the epoch. */
  now(): number;
}

/** Writes through the registry with the server's own identity: admission runs, authorization does not. */
export interface Writer {
  create(ref: ObjectRef, object: KubeObject): Promise<KubeObject>;
  /** Read, change, compare-and-put; the change returns undefined to leave the object as it is. */
  update(
    ref: ObjectRef,
    change: (current: KubeObject) => KubeObject | undefined,
    options?: { readonly subresource?: string },
  ): Promise<KubeObject>;
  delete(ref: ObjectRef, options?: DeleteRequest): Promise<void>;
}

/** One object of one served resource. */
export interface ObjectRef {
  readonly group: string;
  readonly resource: string;
  readonly namespace: string;
  readonly name: string;
}

/** DeleteOptions that matter behind the decoder. */
export interface DeleteRequest {
  readonly gracePeriodSeconds?: number;
  readonly propagationPolicy?: 'Orphan' | 'Background' | 'Foreground';
  readonly preconditions?: { readonly uid?: string; readonly resourceVersion?: string };
}

export interface WriteContext extends BehaviourHost {
  readonly user: User;
  readonly dryRun: boolean;
}

/** Something taken before check and given back when the write fails (a cluster IP). */
export interface Reservation {
  readonly object: KubeObject;
  commit(): void | Promise<void>;
  release(): void | Promise<void>;
}

/** A call of a subresource or of a virtual resource. */
export interface BehaviourRequest extends WriteContext {
  readonly ref: ObjectRef;
  readonly subresource: string;
  readonly verb: string;
  /** Decoded body; absent for get. */
  readonly body?: KubeObject;
  readonly query: URLSearchParams;
}

export interface Behaviour {
  readonly name: BehaviourName;
  /** Pure: adjusts what will be stored; runs inside every retry, after the runtime's own prepare. */
  prepare?(object: KubeObject, old: KubeObject | undefined, context: WriteContext): KubeObject;
  /** The same for an update of the status. */
  prepareStatus?(object: KubeObject, old: KubeObject, context: WriteContext): KubeObject;
  /** The one impure step: after prepare, before check; kept across retries. */
  reserve?(object: KubeObject, old: KubeObject | undefined, context: WriteContext): Promise<Reservation>;
  /** How a delete goes: seconds of grace, undefined: at once. Absent: at once. */
  gracePeriod?(object: KubeObject, request: DeleteRequest): number | undefined;
  /** Whether something beside metadata.finalizers still keeps an object that is being deleted. */
  holdsDeletion?(object: KubeObject): boolean;
  /** Adjusts an object that a delete has marked but not removed. */
  markDeleted?(object: KubeObject): KubeObject;
  /** Refuses or allows a delete before anything is written (throws a StatusError). */
  beforeDelete?(object: KubeObject, request: DeleteRequest): void;
  /** After the object is gone from the store. */
  afterDelete?(object: KubeObject, host: BehaviourHost): void | Promise<void>;
  /** Create of a virtual resource, or the call of a subresource; answers the object to send. */
  call?(request: BehaviourRequest): KubeObject | Promise<KubeObject>;
}
