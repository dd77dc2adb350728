// The JSON codec: application/json bodies, answers and watch events.
import { type Codec, CodecError, type Decoded, type WatchFrame } from './codec.ts';
import { JsonSyntaxError, parseJson } from './json.ts';
import { stringifyJson } from './json-stringify.ts';
import type { JsonValue } from './object.ts';

const FRAME_ENDS = '}\n';

/** Throws CodecError in the words of the reference's serializer. */
export function decodeJson(bytes: Buffer): Decoded {
  try {
    return parseJson(bytes);
  } catch (error) {
    if (error instanceof JsonSyntaxError) throw new CodecError(`couldn't get version/kind; json parse error: ${error.message}`);
    throw error;
  }
}

export const jsonCodec: Codec = {
  mediaType: 'application/json',
  streamMediaType: 'application/json',
  decode: decodeJson,
  encode: (tree: JsonValue) => Buffer.from(stringifyJson(tree), 'utf8'),
  frame: ({ type, object }: WatchFrame) => Buffer.concat([Buffer.from(`{"type":"${type}","object":`), object, Buffer.from(FRAME_ENDS)]),
};
