// The codec contract: bytes ⇄ trees. Everything behind decode sees trees only. JSON and YAML are codecs, protobuf is the third.
import type { JsonValue, TypeMeta } from './object.ts';

export interface Decoded extends Duplicates {
  readonly tree: JsonValue;
}

/** Keys that stood twice. */
export interface Duplicates {
  /** Paths of keys that stood twice (the last one won), as `spec.replicas`. */
  readonly duplicates: readonly string[];
  /** YAML says it by line instead: `line 6: key "a" already set in map`. */
  readonly duplicateLines?: readonly string[];
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
  /** Throws a CodecError with the reference's words. `wanted` is what a body is that does not say it: protobuf can not be read without. */
  decode(bytes: Buffer, wanted?: TypeMeta): Decoded;
  /** Of a tree with kind and apiVersion: protobuf finds its message by them. */
  encode(tree: JsonValue): Buffer;
  frame(event: WatchFrame): Buffer;
}

/** Bytes that are not the format they claim to be; becomes 400 BadRequest. */
export class CodecError extends Error {
  override readonly name = 'CodecError';
  /** What the body said it was, where that could be read before it went wrong. */
  readonly type: TypeMeta | undefined;

  constructor(message: string, type?: TypeMeta) {
    super(message);
    this.type = type;
  }
}

/** Warning texts for keys that stood twice (fieldValidation=Warn), each once. */
export function duplicateWarnings(decoded: Duplicates): string[] {
  if (decoded.duplicateLines !== undefined) return [...new Set(decoded.duplicateLines)];
  return [...new Set(decoded.duplicates)].map((path) => `duplicate field "${path}"`);
}

/** The same as parts of a strict decoding error (fieldValidation=Strict); they are joined by `, `. */
export function duplicateStrictErrors(decoded: Duplicates): string[] {
  const lines = decoded.duplicateLines;
  if (lines === undefined) return duplicateWarnings(decoded);
  return lines.length === 0 ? [] : [`yaml: unmarshal errors:\n${lines.map((line) => `  ${line}`).join('\n')}`];
}
