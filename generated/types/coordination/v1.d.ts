// generated from resources/types/coordination/v1/Lease.yaml, resources/types/coordination/v1/LeaseSpec.yaml, do not edit
import type { MicroTime, ObjectMeta } from '../meta/v1.d.ts';
/**
 * A lock with a time limit, for leader election and for heartbeats.
 *
 * This interface was referenced by `KindsmithUnit`'s JSON-Schema
 * via the `definition` "Lease".
 */
export interface Lease {
  /**
   * Kind of the object, in CamelCase.
   */
  kind?: string
  /**
   * Group and version of the schema that the object follows.
   */
  apiVersion?: string
  /**
   * Name, namespace, labels, annotations and what the server keeps about the object.
   */
  metadata?: ObjectMeta
  spec?: LeaseSpec
}
/**
 * Who holds it, since when and for how long.
 */
export interface LeaseSpec {
  /**
   * Who holds it.
   */
  holderIdentity?: string
  /**
   * How long it holds after the last renewal.
   */
  leaseDurationSeconds?: number
  /**
   * Since when it is held.
   */
  acquireTime?: MicroTime
  /**
   * When it was renewed last.
   */
  renewTime?: MicroTime
  /**
   * How often it changed hands.
   */
  leaseTransitions?: number
  /**
   * How a leader is picked.
   */
  strategy?: string
  /**
   * Who should take over.
   */
  preferredHolder?: string
}
export interface LeaseSpec1 {
  /**
   * Who holds it.
   */
  holderIdentity?: string
  /**
   * How long it holds after the last renewal.
   */
  leaseDurationSeconds?: number
  /**
   * Since when it is held.
   */
  acquireTime?: MicroTime
  /**
   * When it was renewed last.
   */
  renewTime?: MicroTime
  /**
   * How often it changed hands.
   */
  leaseTransitions?: number
  /**
   * How a leader is picked.
   */
  strategy?: string
  /**
   * Who should take over.
   */
  preferredHolder?: string
}
