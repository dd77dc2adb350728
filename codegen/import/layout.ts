// Where a definition lives: a file per resource by group, a file per shared type by package.
import type { Definition } from '../definition.ts';
import { packageOf, shortNameOf } from '../resolve/names.ts';

/** Path below the resources' folder: `core/pods.yaml`, `apps/deployments.yaml`, `types/core/v1/Container.yaml`. */
export function fileOf(definition: Definition): string {
  if (definition.kind === 'TypeDefinition') return typeFileOf(definition.metadata.name);
  return `${definition.spec.group || 'core'}/${definition.spec.names.plural}.yaml`;
}

/** The file of a shared type, by its OpenAPI name. */
export function typeFileOf(name: string): string {
  return `types/${packageOf(name)}/${shortNameOf(name)}.yaml`;
}
