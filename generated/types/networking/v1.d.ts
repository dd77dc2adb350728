// generated from 6 definitions, do not edit
import type { Condition, ObjectMeta } from '../meta/v1.d.ts';
/**
 * An address that is taken; the name is the address.
 *
 * This interface was referenced by `KindsmithUnit`'s JSON-Schema
 * via the `definition` "IPAddress".
 */
export interface IPAddress {
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
  spec: IPAddressSpec
}
/**
 * Who has taken it.
 */
export interface IPAddressSpec {
  parentRef: ParentReference
}
/**
 * The object that has taken it.
 */
export interface ParentReference {
  group?: string
  resource: string
  namespace?: string
  name: string
}
export interface IPAddressSpec1 {
  parentRef: ParentReference
}
export interface ParentReference1 {
  group?: string
  resource: string
  namespace?: string
  name: string
}
/**
 * Ranges from which services get their cluster IPs.
 *
 * This interface was referenced by `KindsmithUnit`'s JSON-Schema
 * via the `definition` "ServiceCIDR".
 */
export interface ServiceCIDR {
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
  spec?: ServiceCIDRSpec
  status?: ServiceCIDRStatus
}
/**
 * The ranges.
 */
export interface ServiceCIDRSpec {
  /**
   * One range, or one of each family; they can not change.
   */
  cidrs?: string[]
}
/**
 * What was last seen of the ranges; written by the system.
 */
export interface ServiceCIDRStatus {
  conditions?: Condition[]
}
export interface ServiceCIDRSpec1 {
  /**
   * One range, or one of each family; they can not change.
   */
  cidrs?: string[]
}
export interface ServiceCIDRStatus1 {
  conditions?: Condition[]
}
