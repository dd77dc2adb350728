// The shipped kinds' messages, all loaded, and their code: for tests of protobuf.
import type { ProtobufCodec } from '../../runtime/api/codec-protobuf.ts';
import { formatApiVersion, type JsonObject, type TypeMeta, toTree } from '../../runtime/api/object.ts';
import type { VersionCode } from '../../runtime/api/resource.ts';
import { SHIPPED } from '../../runtime/cli/shipped.ts';
import { ProtobufMessages } from '../../runtime/http/protobuf.ts';

export interface ShippedMessages {
  readonly codec: ProtobufCodec;
  readonly kinds: readonly TypeMeta[];
  /** A tree of a kind as the server holds it: canonical order, zeros dropped or filled, and its defaults if wanted. Trees of meta kinds stay as they are. */
  canonical(tree: JsonObject, defaults?: boolean): JsonObject;
}

export async function loadShippedMessages(): Promise<ShippedMessages> {
  const messages = new ProtobufMessages(() => SHIPPED.resources);
  const codes = new Map<string, VersionCode>();
  const kinds: TypeMeta[] = [];
  for (const resource of SHIPPED.resources)
    for (const version of resource.versions) {
      if (!version.loadMessages) throw new Error(`${resource.names.kind} has no messages`);
      await messages.load(resource, version);
      const apiVersion = formatApiVersion({ group: resource.group, version: version.name });
      kinds.push({ apiVersion, kind: resource.names.kind });
      codes.set(`${apiVersion} ${resource.names.kind}`, await version.load());
    }
  const canonical = (tree: JsonObject, defaults = false): JsonObject => {
    const code = codes.get(`${tree['apiVersion']} ${tree['kind']}`);
    if (code === undefined) return tree;
    const object = code.decode(tree, { unknownFields: [], foldCase: false });
    if (defaults) code.setDefaults(object);
    return toTree(object);
  };
  return { codec: messages.codec, kinds, canonical };
}
