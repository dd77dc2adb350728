// An OpenAPI v2 document in protobuf: what client-go's discovery client asks for, and takes no JSON instead.

import { ProtobufWriter } from '../../api/codec-protobuf-writer.ts';
import type { JsonObject, JsonValue } from '../../api/object.ts';
import { stringifyYaml } from '../../api/yaml-write.ts';
import { type FieldForm, type MessageName, openapiMessages } from './openapi-messages.ts';

const TEXT = 2;
/** Wire types by form (https://protobuf.dev/programming-guides/encoding/); all others are lengths and bytes. */
const WIRE_TYPES: Readonly<Record<string, number>> = { bool: 0, int: 0, double: 1 };

/** What JSON leaves to be seen from the value, protobuf says: the same value, wrapped under the name of the alternative. */
const WRAPPED: Readonly<Partial<Record<MessageName, (value: JsonValue) => JsonObject>>> = {
  ParametersItem: (value) => (isObject(value) && '$ref' in value ? { reference: value } : { parameter: value }),
  ResponseValue: (value) => (isObject(value) && '$ref' in value ? { reference: value } : { response: value }),
  Parameter: (value) => (isObject(value) && value['in'] === 'body' ? { body: value } : { other: value }),
  NonBodyParameter: (value) => (isObject(value) ? { [String(value['in'])]: value } : {}),
  SchemaItem: (value) => ({ schema: value }),
  AdditionalProperties: (value) => (typeof value === 'boolean' ? { boolean: value } : { schema: value }),
  Items: (value) => ({ schema: value }),
  StringArray: (value) => ({ value }),
  SecurityDefinitionsItem: (value) => (isObject(value) ? { [String(value['type'])]: value } : {}),
};

/** Encodes a document; what the messages have no field for is left out. */
export function encodeOpenapiV2(document: JsonObject): Buffer {
  const messages = openapiMessages();
  const writer = new ProtobufWriter();

  /** From the last field to the first, since the writer goes backwards. */
  function writeMessage(name: MessageName, value: JsonValue): void {
    const wrap = WRAPPED[name];
    const tree = wrap?.(value) ?? value;
    if (!isObject(tree)) return;
    const fields = messages[name];
    const [rest, extensions] = [fields.get('*'), fields.get('x-')];
    const found = Object.entries(tree).flatMap(([key, entry]) => {
      const field = fields.get(key) ?? ((key.startsWith('x-') && extensions) || rest);
      if (field === undefined || entry === undefined) return [];
      return [{ key, entry, field, isNamed: field === rest || field === extensions }];
    });
    found.sort((a, b) => a.field.number - b.field.number || (a.isNamed && a.key < b.key ? -1 : 1));
    for (const { key, entry, field, isNamed } of found.reverse()) {
      if (isNamed) writeNamed(field.number, key, { form: field.form, value: entry });
      else if (!field.repeated) writeField(field.number, field.form, entry, wrap !== undefined);
      else for (const item of [entry].flat().reverse()) writeField(field.number, field.form, item, true);
    }
  }

  function writeNamed(number: number, name: string, { form, value }: { form: FieldForm; value: JsonValue }): void {
    const start = writer.size;
    writeField(2, form, value);
    writer.string(keyOf(1, 'string'), name);
    writer.close(keyOf(number, 'message'), start);
  }

  /** Empty values are left out but where they say that something is there: in lists and among alternatives. */
  function writeField(number: number, form: FieldForm, value: JsonValue, always = false): void {
    const key = keyOf(number, form);
    if (form === 'any') {
      const start = writer.size;
      writer.string(keyOf(TEXT, 'string'), stringifyYaml(value));
      writer.close(key, start);
    } else if (form === 'string' || form === 'bool' || form === 'int' || form === 'double') {
      if (!always && (value === '' || value === 0 || value === false)) return;
      if (form === 'string') writer.string(key, String(value));
      else if (form === 'bool') writer.bool(key, value === true);
      else if (form === 'int') writer.int(key, Number(value));
      else writer.double(key, Number(value));
    } else {
      const start = writer.size;
      writeMessage(form, value);
      writer.close(key, start);
    }
  }

  writeMessage('Document', document);
  return writer.finish();
}

function keyOf(number: number, form: string): number {
  return number * 8 + (WIRE_TYPES[form] ?? 2);
}

function isObject(value: JsonValue): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
