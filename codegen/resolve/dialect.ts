// The dialect of a resource.
import type { CustomResourceDefinition, Dialect, ResourceDefinition } from '../definition.ts';

/** A CRD is always custom; a definition of ours unless it says native. */
export function dialectOf(definition: ResourceDefinition | CustomResourceDefinition): Dialect {
  return definition.kind === 'CustomResourceDefinition' ? 'custom' : (definition.spec.dialect ?? 'custom');
}
