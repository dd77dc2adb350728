// Units of protobuf code and what they call. Imported when a client first speaks protobuf.
import type { MessageCode } from '../api/codec-protobuf.ts';
import { ProtobufReader } from '../api/codec-protobuf-reader.ts';
import { ProtobufWriter } from '../api/codec-protobuf-writer.ts';
import type { JsonObject, JsonValue } from '../api/object.ts';
import { compareText, own, put } from './keys.ts';
import { READ, WRITE } from './protobuf-values.ts';

/** Writes a message's fields, the last first. */
type EncodeMessage = (tree: JsonObject, writer: ProtobufWriter) => void;
/** Reads fields into `target` and answers it. */
type DecodeMessage = (reader: ProtobufReader, target: JsonObject) => JsonObject;

/** What a unit of messages answers: by short type name. */
export interface ProtobufUnit {
  readonly encode: Readonly<Record<string, EncodeMessage>>;
  readonly decode: Readonly<Record<string, DecodeMessage>>;
}
export type ProtobufUnitFunction = (rt: ProtobufRuntime) => ProtobufUnit;

/** The parameter of every unit of messages: all that they may call. */
export interface ProtobufRuntime {
  unit(name: string): ProtobufUnit;
  readonly [helper: string]: unknown;
}

interface EntryReader {
  /** Number and wire type of the value. */
  readonly key: number;
  readonly read: (reader: ProtobufReader) => JsonValue;
  readonly zero: () => JsonValue;
}

const ENTRY_FIELDS = {};
const NONE: JsonObject = Object.freeze({});

/** An entry of a map: key at 1, value at 2, either may be missing. */
function readEntry(reader: ProtobufReader, map: JsonObject, { key, read, zero }: EntryReader): void {
  const entry = { name: '', value: undefined as JsonValue | undefined };
  reader.message((inner, target) => {
    while (inner.more()) {
      const next = inner.key();
      if (next === 10) target.name = inner.string();
      else if (next === key) target.value = read(inner);
      else inner.other(next, 'MapEntry', ENTRY_FIELDS);
    }
    return target;
  }, entry);
  put(map, entry.name, entry.value ?? zero());
}

/** Units of messages over the functions of those that are loaded. Units may refer to each other in a ring. */
export function createProtobufUnits(find: (name: string) => ProtobufUnitFunction): (name: string) => ProtobufUnit {
  const units = new Map<string, ProtobufUnit>();
  const unit = (name: string): ProtobufUnit => {
    const known = units.get(name);
    if (known !== undefined) return known;
    const made = {} as ProtobufUnit;
    units.set(name, made);
    return Object.assign(made, find(name)(runtime));
  };
  const runtime: ProtobufRuntime = {
    unit,
    none: NONE,
    own,
    fallingKeys: (map: JsonObject) => Object.keys(map).sort((a, b) => compareText(b, a)),
    write: WRITE,
    read: READ,
    readEntry,
  };
  return unit;
}

/** The code of one message of a unit. */
export function messageOf(unit: ProtobufUnit, type: string): MessageCode | undefined {
  const encode = unit.encode[type];
  const decode = unit.decode[type];
  if (encode === undefined || decode === undefined) return undefined;
  const writer = new ProtobufWriter();
  return {
    encode(tree) {
      try {
        encode(tree, writer);
        return writer.finish();
      } catch (error) {
        writer.reset();
        throw error;
      }
    },
    decode: (bytes) => decode(new ProtobufReader(bytes), {}),
  };
}
