// An entry as lists and watches show it: without the fields that the definition marks as unlisted. Kinds without such a field get the
// entry's own bytes.
import { stringifyJson } from '../api/json-stringify.ts';
import { type KubeObject, toTree } from '../api/object.ts';
import type { Entry } from '../watch/entry.ts';
import { protobufIn } from './encode-object.ts';
import type { ProtobufMessages } from './protobuf.ts';
import type { ServedResource } from './served-resource.ts';
import { withoutUnlisted } from './unlisted.ts';

/** The object; the caller owns it. */
export function listedObject({ store, version, code }: ServedResource, entry: Entry): KubeObject {
  return withoutUnlisted(version, store.objectIn(entry, version, code));
}

/** Served JSON with a line feed at the end; made once for each version where fields are left out. */
export function listedBytes(served: ServedResource, entry: Entry): Buffer {
  const { store, version, code } = served;
  if (!version.unlisted) return store.bytesIn(entry, version, code);
  return entry.view(`${version.name} listed`, () => Buffer.from(`${stringifyJson(toTree(listedObject(served, entry)))}\n`));
}

/** In protobuf, made once for each version. */
export function listedProtobuf(messages: ProtobufMessages, served: ServedResource, entry: Entry): Buffer {
  const { version } = served;
  if (!version.unlisted) return protobufIn(messages, served, entry);
  return entry.view(`${version.name} listed protobuf`, () => messages.codec.encode(toTree(listedObject(served, entry))));
}
