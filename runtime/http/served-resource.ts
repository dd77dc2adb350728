// The resource and version that a request is about, with code and store loaded: what every handler of resources starts from.
import type { CompiledSubresource, CompiledVersion, VersionCode } from '../api/resource.ts';
import type { ResourceStore } from '../registry/resource-store.ts';

export interface ServedResource {
  readonly store: ResourceStore;
  readonly version: CompiledVersion;
  /** Of `version`. */
  readonly code: VersionCode;
  readonly subresource: CompiledSubresource | undefined;
}
