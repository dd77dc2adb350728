// apiVersion and kind of a decoded body, read before anything else, in the words of the reference.
import { CodecError } from './codec.ts';
import { goKindOf } from './go-value.ts';
import type { JsonValue, TypeMeta } from './object.ts';
import { getOwn, isObject } from './tree.ts';

export type { TypeMeta };

const HEAD = "couldn't get version/kind; json parse error: json: cannot unmarshal";
const GO_TYPE = String.raw`struct { APIVersion string "json:\"apiVersion,omitempty\""; Kind string "json:\"kind,omitempty\"" }`;

/** '' for what is not given. Throws CodecError for a tree that is no object, and for a kind or apiVersion that is no string. */
export function readTypeMeta(tree: JsonValue): TypeMeta {
  if (tree === null) return { apiVersion: '', kind: '' };
  if (!isObject(tree)) throw new CodecError(`${HEAD} ${goKindOf(tree)} into Go value of type ${GO_TYPE}`);
  return { apiVersion: readField(tree, 'apiVersion'), kind: readField(tree, 'kind') };
}

function readField(tree: { [field: string]: JsonValue | undefined }, field: string): string {
  const value = getOwn(tree, field);
  if (value === undefined || value === null) return '';
  if (typeof value !== 'string') throw new CodecError(`${HEAD} ${goKindOf(value)} into Go struct field .${field} of type string`);
  return value;
}
