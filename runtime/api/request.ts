// Facts about a request that each stage of the pipeline adds to or reads.
import type { ResourceVerb } from './resource.ts';

/** Who asks (authentication.k8s.io UserInfo). */
export interface User {
  readonly name: string;
  readonly uid: string;
  readonly groups: readonly string[];
  readonly extra: Readonly<Record<string, readonly string[]>>;
}

export type RequestVerb = ResourceVerb | 'connect' | 'head' | 'options' | 'post' | 'put';

/** What a URL and a method mean (kube-apiserver's RequestInfo): what authorizers, admission and metrics see. */
export interface RequestInfo {
  readonly isResourceRequest: boolean;
  /** Resource requests: an API verb; others: the method in lower case. */
  readonly verb: string;
  /** Path as it came, without the query. */
  readonly path: string;
  readonly apiPrefix: '' | 'api' | 'apis';
  readonly group: string;
  readonly version: string;
  readonly namespace: string;
  readonly resource: string;
  readonly subresource: string;
  readonly name: string;
  /** Segments behind the namespace: resource, name, subresource, and for proxies all that follows. */
  readonly parts: readonly string[];
}

/** What an authorizer decides on. */
export interface AuthorizationAttributes {
  readonly user: User;
  readonly request: RequestInfo;
}
