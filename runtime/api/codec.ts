// The codec contract: bytes ⇄ trees. Everything behind decode sees trees only. JSON and YAML are codecs, protobuf is the third.
import type { JsonValue } from './object.ts';

export interface Decoded {
  readonly tree: JsonValue;
  /** Paths of keys that stood twice (the last one won), as `spec.replicas`. */
  readonly duplicates: readonly string[];
  /** YAML says it by line instead: `line 6: key "a" already set in map`. */
  readonly duplicateLines?: readonly string[];
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

/** Warning texts for keys that stood twice (fieldValidation=Warn), each once. */
export function duplicateWarnings(decoded: Decoded): string[] {
  if (decoded.duplicateLines !== undefined) return [...new Set(decoded.duplicateLines)];
  return [...new Set(decoded.duplicates)].map((path) => `duplicate field "${path}"`);
}

/** The same as parts of a strict decoding error (fieldValidation=Strict); they are joined by `, `. */
export function duplicateStrictErrors(decoded: Decoded): string[] {
  const lines = decoded.duplicateLines;
  if (lines === undefined) return duplicateWarnings(decoded);
  return lines.length === 0 ? [] : [`yaml: unmarshal errors:\n${lines.map((line) => `  ${line}`).join('\n')}`];
}
