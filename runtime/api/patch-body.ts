// Bodies of merge patches, plain and strategic: an object, or nothing that could be applied. In the words of the reference.
import { goKindOf } from './go-value.ts';
import { parseJson } from './json.ts';
import type { JsonObject, JsonValue } from './object.ts';
import { badRequest } from './status.ts';
import { isObject } from './tree.ts';

export interface PatchBody {
  readonly patch: JsonObject;
  /** Paths of keys that stood twice. */
  readonly duplicates: readonly string[];
}

const INTO_MAP = 'into Go value of type map[string]interface {}';

/** Reads `application/merge-patch+json`. Throws 400. */
export function parseMergePatch(body: Buffer): PatchBody {
  const { tree, duplicates } = parsePatch(body);
  if (tree === null) throw badRequest('Invalid JSON Patch');
  if (!isObject(tree)) throw badRequest(`error decoding patch: json: cannot unmarshal ${goKindOf(tree)} ${INTO_MAP}`);
  return { patch: tree, duplicates };
}

/** Reads `application/strategic-merge-patch+json`; null changes nothing. Throws 400. */
export function parseStrategicMergePatch(body: Buffer): PatchBody {
  const { tree, duplicates } = parsePatch(body);
  if (tree === null) return { patch: {}, duplicates };
  if (!isObject(tree)) throw badRequest(`json: cannot unmarshal ${goKindOf(tree)} ${INTO_MAP}`);
  return { patch: tree, duplicates };
}

/** The tree of any JSON patch body. */
export function parsePatch(body: Buffer): { readonly tree: JsonValue; readonly duplicates: readonly string[] } {
  try {
    return parseJson(body);
  } catch {
    throw badRequest('invalid JSON patch');
  }
}
