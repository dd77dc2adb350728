// generated from resources/types/authentication/v1/SelfSubjectReview.yaml, resources/types/authentication/v1/SelfSubjectReviewStatus.yaml, resources/types/authentication/v1/UserInfo.yaml, do not edit
import type { ObjectMeta } from '../meta/v1.d.ts';
/**
 * Answers who the server takes the caller for.
 *
 * This interface was referenced by `KindsmithUnit`'s JSON-Schema
 * via the `definition` "SelfSubjectReview".
 */
export interface SelfSubjectReview {
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
  status?: SelfSubjectReviewStatus
}
/**
 * Name, groups and attributes of the caller.
 */
export interface SelfSubjectReviewStatus {
  userInfo?: UserInfo
}
export interface UserInfo {
  username?: string
  uid?: string
  groups?: string[]
  extra?: {
    [k: string]: string[]
  }
}
export interface SelfSubjectReviewStatus1 {
  userInfo?: UserInfo
}
