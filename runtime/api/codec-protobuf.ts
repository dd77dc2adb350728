// The protobuf codec: application/vnd.kubernetes.protobuf bodies, answers and watch events. Here: the envelope (four bytes of magic and
// runtime.Unknown), lists, and the frames of watches; the messages inside are emitted code, found by apiVersion and kind.
// https://kubernetes.io/docs/reference/using-api/api-concepts/#protobuf-encoding
import { type Codec, CodecError, type Decoded, type WatchFrame } from './codec.ts';
import { ProtobufReader } from './codec-protobuf-reader.ts';
import { ProtobufWriter } from './codec-protobuf-writer.ts';
import type { JsonObject, JsonValue, TypeMeta } from './object.ts';

export const PROTOBUF_TYPE = 'application/vnd.kubernetes.protobuf';

const MAGIC = Buffer.from('k8s\0');
/** The key of a field that has a length. */
const lengthKey = (number: number): number => (number << 3) | 2;

/** Emitted code of one message: a JSON tree, without kind and apiVersion, and its bytes. */
export interface MessageCode {
  encode(tree: JsonObject): Buffer;
  /** Throws a CodecError. */
  decode(bytes: Buffer): JsonObject;
}

/** Finds a message; a list of objects is made of the item's. */
export interface MessageTypes {
  /** Undefined: no such kind, or its code is not loaded. */
  find(type: TypeMeta): MessageCode | undefined;
  /** Of items, where the kind is that of a list. */
  findItem(type: TypeMeta): MessageCode | undefined;
}

/** Fields of a list. */
const METADATA = 1;
const ITEMS = 2;
const LIST_META: TypeMeta = { apiVersion: 'meta.k8s.io/v1', kind: 'ListMeta' };
/** contentEncoding and contentType, both empty. */
const NO_CONTENT = Buffer.from([lengthKey(3), 0, lengthKey(4), 0]);
const EMPTY: JsonObject = Object.freeze({});

/** Thrown when a tree has no message: the caller asked for what can not be. */
export class NoMessageError extends Error {
  override readonly name = 'NoMessageError';
}

export interface ProtobufCodec extends Codec {
  /** Items of a list, one behind the other, of objects that are encoded already, each in its envelope. */
  joinItems(objects: readonly Buffer[]): Buffer;
  /** A list of joined items. */
  encodeList(list: { readonly type: TypeMeta; readonly metadata: JsonObject; readonly items: Buffer }): Buffer;
}

/** The codec over the messages that there are. */
export function createProtobufCodec(types: MessageTypes): ProtobufCodec {
  const writer = new ProtobufWriter();
  const joinMessages = (messages: readonly Buffer[]): Buffer =>
    Buffer.concat(messages.flatMap((message) => [lengthHead(writer, ITEMS, message.length), message]));
  const encodeList: ProtobufCodec['encodeList'] = ({ type, metadata, items }) => {
    const meta = types.find(LIST_META)?.encode(metadata) ?? Buffer.alloc(0);
    return sealEnvelope(writer, type, [lengthHead(writer, METADATA, meta.length), meta, items]);
  };
  return {
    mediaType: PROTOBUF_TYPE,
    streamMediaType: `${PROTOBUF_TYPE};stream=watch`,
    decode(bytes, wanted) {
      const { type: given, message } = openEnvelope(bytes);
      const type = { apiVersion: given.apiVersion || (wanted?.apiVersion ?? ''), kind: given.kind || (wanted?.kind ?? '') };
      return decodeMessage(types.find(type), type, message);
    },
    encode(tree) {
      const object = tree as JsonObject;
      const type = { apiVersion: text(object['apiVersion']), kind: text(object['kind']) };
      const code = types.find(type);
      if (code !== undefined) return sealEnvelope(writer, type, [code.encode(object)]);
      const item = types.findItem(type);
      if (item === undefined) throw new NoMessageError(nameOf(type));
      const items = joinMessages(((object['items'] ?? []) as JsonObject[]).map((one) => item.encode(one)));
      return encodeList({ type, metadata: (object['metadata'] ?? EMPTY) as JsonObject, items });
    },
    joinItems: (objects) => joinMessages(objects.map((sealed) => openEnvelope(sealed).message)),
    encodeList,
    frame: (event) => frameEvent(writer, event),
  };
}

const nameOf = ({ apiVersion, kind }: TypeMeta): string => `${kind} of ${apiVersion} has no protobuf message`;
const text = (value: JsonValue | undefined): string => (typeof value === 'string' ? value : '');

/** What stands before a field of so many bytes. */
function lengthHead(writer: ProtobufWriter, number: number, length: number): Buffer {
  writer.varint(length);
  writer.varint(lengthKey(number));
  return writer.finish();
}

/** Magic, TypeMeta, the message in parts, and an empty contentEncoding and contentType. */
function sealEnvelope(writer: ProtobufWriter, { apiVersion, kind }: TypeMeta, message: readonly Buffer[]): Buffer {
  writer.varint(message.reduce((size, part) => size + part.length, 0));
  writer.varint(lengthKey(2));
  const start = writer.size;
  writer.string(lengthKey(2), kind);
  writer.string(lengthKey(1), apiVersion);
  writer.close(lengthKey(1), start);
  return Buffer.concat([MAGIC, writer.finish(), ...message, NO_CONTENT]);
}

interface Envelope {
  readonly type: TypeMeta;
  readonly message: Buffer;
}

const UNKNOWN_FIELDS = { 1: 'TypeMeta', 2: 'Raw', 3: 'ContentEncoding', 4: 'ContentType' };
const TYPE_FIELDS = { 1: 'APIVersion', 2: 'Kind' };

/** Throws a CodecError in the reference's words. */
function openEnvelope(bytes: Buffer): Envelope {
  if (bytes.length === 0) throw new CodecError('empty data');
  if (!bytes.subarray(0, MAGIC.length).equals(MAGIC))
    throw new CodecError(`provided data does not appear to be a protobuf message, expected prefix [${[...MAGIC].join(' ')}]`);
  if (bytes.length === MAGIC.length) throw new CodecError('empty body');
  const reader = new ProtobufReader(bytes.subarray(MAGIC.length));
  const type = { apiVersion: '', kind: '' };
  let message: Buffer = Buffer.alloc(0);
  while (reader.more()) {
    const key = reader.key();
    if (key === lengthKey(1)) reader.message(readTypeMeta, type);
    else if (key === lengthKey(2)) message = reader.raw();
    else if (key === lengthKey(3) || key === lengthKey(4)) reader.raw();
    else reader.other(key, 'Unknown', UNKNOWN_FIELDS);
  }
  return { type, message };
}

function readTypeMeta(reader: ProtobufReader, target: { apiVersion: string; kind: string }): typeof target {
  while (reader.more()) {
    const key = reader.key();
    if (key === lengthKey(1)) target.apiVersion = reader.string();
    else if (key === lengthKey(2)) target.kind = reader.string();
    else reader.other(key, 'TypeMeta', TYPE_FIELDS);
  }
  return target;
}

/** What a kind is that has no message is for those to say who know what was wanted. */
function decodeMessage(code: MessageCode | undefined, type: TypeMeta, message: Buffer): Decoded {
  if (code === undefined) return { tree: { ...type }, duplicates: [] };
  try {
    return { tree: { ...code.decode(message), ...type }, duplicates: [] };
  } catch (error) {
    if (error instanceof CodecError) throw new CodecError(error.message, type);
    throw error;
  }
}

/** Four bytes of length, then a WatchEvent whose object is in its own envelope. */
function frameEvent(writer: ProtobufWriter, { type, object }: WatchFrame): Buffer {
  const start = writer.size;
  writer.raw(lengthKey(1), object);
  writer.close(lengthKey(2), start);
  writer.string(lengthKey(1), type);
  const event = writer.finish();
  const framed = Buffer.allocUnsafe(event.length + 4);
  framed.writeUInt32BE(event.length, 0);
  event.copy(framed, 4);
  return framed;
}
