// The codecs by media type; the one place where bytes of bodies and answers get their format. YAML loads on first use, protobuf's messages
// when a client speaks it (protobuf.ts).
import type { Codec } from '../api/codec.ts';
import { jsonCodec } from '../api/codec-json.ts';
import { PROTOBUF_TYPE } from '../api/codec-protobuf.ts';
import { yamlCodec } from '../api/codec-yaml.ts';
import type { TypeMeta } from '../api/object.ts';
import { unsupportedMediaType } from '../api/status.ts';
import type { HttpContext } from './context.ts';

const CODECS: readonly Codec[] = [jsonCodec, yamlCodec];

/** Media types of answers, the default first. */
export const MEDIA_TYPES: readonly string[] = [...CODECS.map((codec) => codec.mediaType), PROTOBUF_TYPE];

/** The codec of a media type that was negotiated with this client. */
export function codecFor(ctx: HttpContext, mediaType: string): Codec {
  if (mediaType === PROTOBUF_TYPE && ctx.protobuf) return ctx.protobuf.codec;
  return CODECS.find((codec) => codec.mediaType === mediaType) ?? jsonCodec;
}

/** The codec of a body; none named means JSON. Throws 415, also for protobuf where the kind that is wanted has no message. */
export function codecOfBody(ctx: HttpContext, wanted: TypeMeta): Codec {
  const header = ctx.header('content-type') ?? '';
  if (header === '') return jsonCodec;
  const mediaType = header.split(';')[0]?.trim().toLowerCase();
  const codec = CODECS.find((candidate) => candidate.mediaType === mediaType);
  if (codec) return codec;
  if (mediaType === PROTOBUF_TYPE && ctx.protobuf?.find(wanted)) return ctx.protobuf.codec;
  throw unsupportedMediaType(MEDIA_TYPES);
}
