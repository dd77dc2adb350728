// Fields that a definition marks as never shown in lists.
import { type KubeObject, toTree } from '../api/object.ts';
import { removeFields } from '../api/remove-fields.ts';
import type { CompiledVersion } from '../api/resource.ts';

/** Takes from an object, which the caller owns, what lists and watches do not show. */
export function withoutUnlisted({ unlisted }: CompiledVersion, object: KubeObject): KubeObject {
  if (unlisted) removeFields(toTree(object), unlisted);
  return object;
}
