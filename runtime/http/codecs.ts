// The codecs by media type; the one place where bytes of bodies and answers get their format. YAML (and protobuf) load on first use.
import type { Codec } from '../api/codec.ts';
import { jsonCodec } from '../api/codec-json.ts';
import { yamlCodec } from '../api/codec-yaml.ts';
import { unsupportedMediaType } from '../api/status.ts';

const CODECS: readonly Codec[] = [jsonCodec, yamlCodec];

/** Media types of answers, the default first. */
export const MEDIA_TYPES: readonly string[] = CODECS.map((codec) => codec.mediaType);

export function codecFor(mediaType: string): Codec {
  return CODECS.find((codec) => codec.mediaType === mediaType) ?? jsonCodec;
}

/** The codec of a body; none named means JSON. Throws 415. */
export function codecOfBody(contentType: string | undefined): Codec {
  const mediaType = contentType?.split(';')[0]?.trim().toLowerCase();
  if (mediaType === undefined || mediaType === '') return jsonCodec;
  const codec = CODECS.find((candidate) => candidate.mediaType === mediaType);
  if (!codec) throw unsupportedMediaType(MEDIA_TYPES);
  return codec;
}
