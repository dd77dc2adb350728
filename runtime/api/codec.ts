// The codec contract: bytes ⇄ trees. Everything behind decode sees trees only. JSON and YAML are codecs, protobuf is the third.
import type { JsonValue } from './object.ts';

export interface Decoded {
  readonly tree: JsonValue;
  /** Paths of keys that stood twice (the last one won), as `spec.replicas`. */
  readonly duplicates: readonly string[];
  /** True when the codec already answers for the type (protobuf carries kind and apiVersion in its envelope and has no unknown fields). */
  readonly typed?: boolean;
}

export interface WatchFrame {
  readonly type: 'ADDED' | 'MODIFIED' | 'DELETED' | 'BOOKMARK' | 'ERROR';
  /** The object, encoded by the same codec. */
  readonly object: Buffer;
}

export interface Codec {
  /** `application/json`, without parameters. */
  readonly mediaType: string;
  /** Content type of a watch answer. */
  readonly streamMediaType: string;
  /** Throws a CodecError with the reference's words. */
  decode(bytes: Buffer): Decoded;
  encode(tree: JsonValue): Buffer;
  frame(event: WatchFrame): Buffer;
}

/** Bytes that are not the format they claim to be; becomes 400 BadRequest. */
export class CodecError extends Error {
  override readonly name = 'CodecError';
}
