// Values that are scalars in JSON and messages in protobuf: times, quantities, int-or-string, raw JSON. As Kubernetes' own types write
// them: k8s.io/apimachinery/pkg/apis/meta/v1 (Time, MicroTime, FieldsV1), pkg/api/resource, pkg/util/intstr, pkg/runtime.
import { CodecError } from '../api/codec.ts';
import type { ProtobufReader } from '../api/codec-protobuf-reader.ts';
import type { ProtobufWriter } from '../api/codec-protobuf-writer.ts';
import { JsonSyntaxError, parseJson } from '../api/json.ts';
import { stringifyJson } from '../api/json-stringify.ts';
import type { JsonValue } from '../api/object.ts';

export type WriteValue = (writer: ProtobufWriter, key: number, value: JsonValue | undefined) => void;
export type ReadValue = (reader: ProtobufReader) => JsonValue;

const NANOS_IN_MICRO = 1000;
/** Seconds of the years that RFC 3339 can write: 0 to 9999. */
const FIRST_SECOND = -62167219200;
const LAST_SECOND = 253402300799;

/** Seconds and nanoseconds; no time at all is an empty message. */
const writeTimestamp: WriteValue = (writer, key, value) => {
  const start = writer.size;
  if (typeof value === 'string') {
    const fraction = /\.(\d+)/.exec(value)?.[1] ?? '';
    writer.int(16, Number(fraction.padEnd(6, '0').slice(0, 6)) * NANOS_IN_MICRO);
    writer.int(8, Math.floor(Date.parse(value) / 1000));
  }
  writer.close(key, start);
};

interface Timestamp {
  /** Something was written, zeros included. */
  given: boolean;
  seconds: number;
  nanos: number;
}
const TIMESTAMP_FIELDS = { 1: 'Seconds', 2: 'Nanos' };

function readTimestampFields(reader: ProtobufReader, target: Timestamp): Timestamp {
  target.given = reader.more();
  while (reader.more()) {
    const key = reader.key();
    if (key === 8) target.seconds = Number(reader.int64());
    else if (key === 16) target.nanos = reader.int32();
    else reader.other(key, 'Timestamp', TIMESTAMP_FIELDS);
  }
  return target;
}

/** A time in UTC with so many digits behind the seconds; null for none. */
function readTimestamp(reader: ProtobufReader, digits: 0 | 6): string | null {
  const { given, seconds, nanos } = reader.message(readTimestampFields, { given: false, seconds: 0, nanos: 0 });
  if (!given) return null;
  if (seconds < FIRST_SECOND || seconds > LAST_SECOND) throw new CodecError('Time.MarshalJSON: year outside of range [0,9999]');
  const text = new Date(seconds * 1000).toISOString().slice(0, 19);
  if (digits === 0) return `${text}Z`;
  const micros = Math.min(Math.max(Math.trunc(nanos / NANOS_IN_MICRO), 0), 999_999);
  return `${text}.${String(micros).padStart(6, '0')}Z`;
}

const QUANTITY_FIELDS = { 1: 'String_' };

const writeQuantity: WriteValue = (writer, key, value) => {
  const start = writer.size;
  writer.string(10, typeof value === 'string' ? value : String(value ?? 0));
  writer.close(key, start);
};

const readQuantity: ReadValue = (reader) =>
  reader.message(
    (inner, target: { text: string }) => {
      while (inner.more()) {
        const key = inner.key();
        if (key === 10) target.text = inner.string();
        else inner.other(key, 'Quantity', QUANTITY_FIELDS);
      }
      return target;
    },
    { text: '0' },
  ).text;

const INT_OR_STRING_FIELDS = { 1: 'Type', 2: 'IntVal', 3: 'StrVal' };

/** All three fields, the unused one as its zero. */
const writeIntOrString: WriteValue = (writer, key, value) => {
  const start = writer.size;
  const text = typeof value === 'string';
  writer.string(26, text ? value : '');
  writer.int(16, text || value === null || value === undefined ? 0 : (value as number));
  writer.int(8, text ? 1 : 0);
  writer.close(key, start);
};

function readIntOrStringFields(reader: ProtobufReader, target: { type: number; int: number; text: string }): typeof target {
  while (reader.more()) {
    const key = reader.key();
    if (key === 8) target.type = Number(reader.int64());
    else if (key === 16) target.int = reader.int32();
    else if (key === 26) target.text = reader.string();
    else reader.other(key, 'IntOrString', INT_OR_STRING_FIELDS);
  }
  return target;
}

const readIntOrString: ReadValue = (reader) => {
  const { type, int, text } = reader.message(readIntOrStringFields, { type: 0, int: 0, text: '' });
  return type === 0 ? int : text;
};

const RAW_FIELDS = { 1: 'Raw' };

/** RawExtension and FieldsV1: the JSON text itself. */
const writeJson: WriteValue = (writer, key, value) => {
  const start = writer.size;
  if (value !== undefined && value !== null) writer.string(10, stringifyJson(value));
  writer.close(key, start);
};

const readJson: ReadValue = (reader) => {
  const { raw } = reader.message(
    (inner, target: { raw: Buffer }) => {
      while (inner.more()) {
        const key = inner.key();
        if (key === 10) target.raw = inner.raw();
        else inner.other(key, 'RawExtension', RAW_FIELDS);
      }
      return target;
    },
    { raw: Buffer.alloc(0) },
  );
  if (raw.length === 0) return null;
  try {
    return parseJson(raw).tree;
  } catch (error) {
    if (error instanceof JsonSyntaxError) throw new CodecError(`json: ${error.message}`);
    throw error;
  }
};

/** By the scalar types of the model that are no scalars on the wire. */
export const WRITE: Readonly<Record<string, WriteValue>> = {
  time: writeTimestamp,
  microTime: writeTimestamp,
  quantity: writeQuantity,
  intOrString: writeIntOrString,
  json: writeJson,
  bytes: (writer, key, value) => writer.base64(key, value as string),
};
export const READ: Readonly<Record<string, ReadValue>> = {
  time: (reader) => readTimestamp(reader, 0),
  microTime: (reader) => readTimestamp(reader, 6),
  quantity: readQuantity,
  intOrString: readIntOrString,
  json: readJson,
  bytes: (reader) => reader.base64(),
};
