// Units of protobuf code: encoders and decoders of messages, beside the unit of the same types but in a file of their own, so that a
// server that nobody asks for protobuf never loads one.
import type { Model, StructSchema, TypeModel, UnitModel } from '../model.ts';
import { header, quoteKey } from '../source.ts';
import type { Emitter } from './emitter.ts';
import { emitDecoder } from './protobuf-decode.ts';
import { encodeFields } from './protobuf-encode.ts';
import { layoutOf, type MessageFields, type WireValue } from './protobuf-message.ts';
import { META_MESSAGES, metaLayout } from './protobuf-meta.ts';
import { UnitScope } from './unit-scope.ts';

const META = 'io.k8s.apimachinery.pkg.apis.meta.v1.';
const OBJECT_META = `${META}ObjectMeta`;

/** Whether a kind can be served in protobuf: its type and ObjectMeta have numbers, and all that they refer to. */
export function hasMessages(model: Model, type: TypeModel): boolean {
  const objectMeta = model.types.get(OBJECT_META);
  return objectMeta !== undefined && hasMessage(model, objectMeta) && hasMessage(model, type);
}

function hasMessage(model: Model, type: TypeModel, seen: Set<string> = new Set()): boolean {
  if (seen.has(type.name)) return true;
  seen.add(type.name);
  return isComplete(model, type.schema, seen);
}

function isComplete(model: Model, schema: TypeModel['schema'], seen: Set<string>): boolean {
  switch (schema.kind) {
    case 'ref':
      return hasMessage(model, model.types.get(schema.ref) as TypeModel, seen);
    case 'struct':
      return schema.protobuf !== undefined && schema.fields.every((field) => isComplete(model, field.schema, seen));
    case 'list':
      return isComplete(model, schema.items, seen);
    case 'map':
      return isComplete(model, schema.values, seen);
    case 'scalar':
      // metav1.Duration counts nanoseconds there; no kind that has numbers has one.
      return schema.type !== 'duration';
    default:
      return true;
  }
}

/** Types of a unit that have messages; the unit of ObjectMeta has the meta kinds too. */
function messagesOf(model: Model, unit: UnitModel): readonly TypeModel[] {
  return unit.types.filter((type) => {
    const { schema } = new UnitScope(model, unit).target(type.schema);
    return schema.kind === 'struct' && hasMessage(model, type);
  });
}

/** Units with messages, and the unit of the meta kinds; none where no kind is served in protobuf. */
export function protobufUnits(model: Model): { readonly meta: string; readonly units: readonly UnitModel[] } | undefined {
  const roots = model.resources.flatMap(({ versions }) => versions.map(({ typeName }) => model.types.get(typeName) as TypeModel));
  const meta = model.types.get(OBJECT_META)?.unit;
  if (meta === undefined || !roots.some((type) => hasMessages(model, type))) return undefined;
  return { meta, units: model.units.filter((unit) => messagesOf(model, unit).length > 0) };
}

/** The body of a unit of messages: answers encoders and decoders by the short names of types. */
export function emitProtobufBody(model: Model, unit: UnitModel): string {
  const scope = new UnitScope(model, unit);
  const lines: string[] = [];
  const names: [string, string, string][] = [];
  for (const type of messagesOf(model, unit)) {
    const encode = scope.local('encode', type);
    const decode = scope.local('decode', type);
    const { schema } = scope.target(type.schema);
    emitMessage(structLayout(schema as StructSchema, scope, lines), { scope, lines, encode, decode, label: type.shortName });
    names.push([type.shortName, encode, decode]);
  }
  if (unit.name === model.types.get(OBJECT_META)?.unit) names.push(...emitMeta(scope, lines));
  const table = (at: 1 | 2): string => names.map((name) => `${quoteKey(name[0])}: ${name[at]}`).join(', ');
  return ['"use strict";', ...scope.imports(), ...lines, `return { encode: { ${table(1)} }, decode: { ${table(2)} } };`, ''].join('\n');
}

interface MessagePlace {
  readonly scope: UnitScope;
  readonly lines: string[];
  readonly encode: string;
  readonly decode: string;
  readonly label: string;
}

function emitMessage(fields: MessageFields, { scope, lines, encode, decode, label }: MessagePlace): void {
  lines.push('', `function ${encode}(o, w) {`, '  let v, e;', ...encodeFields(fields), '}');
  emitDecoder(fields, { take: (wish) => scope.take(wish), lines }, { name: decode, label });
}

function structLayout(schema: StructSchema, scope: UnitScope, lines: string[]): MessageFields {
  return layoutOf(schema, scope, (inner, wish) => {
    const encode = scope.take(`encode_${wish}`);
    const decode = scope.take(`decode_${wish}`);
    emitMessage(structLayout(inner, scope, lines), { scope, lines, encode, decode, label: wish });
    return { kind: 'message', encode, decode };
  });
}

/** Those that no definition of the same name describes. */
function emitMeta(scope: UnitScope, lines: string[]): [string, string, string][] {
  const names = Object.keys(META_MESSAGES).filter((name) => !scope.model.types.has(META + name));
  const own = names.map((name): [string, string, string] => [name, scope.take(`encode_${name}`), scope.take(`decode_${name}`)]);
  const message = (name: string): WireValue => {
    const [, encode = scope.call('encode', META + name), decode = scope.call('decode', META + name)] =
      own.find(([known]) => known === name) ?? [];
    return { kind: 'message', encode, decode };
  };
  for (const [name, encode, decode] of own)
    emitMessage(metaLayout(META_MESSAGES[name] ?? {}, message), { scope, lines, encode, decode, label: name });
  return own;
}

/** `generated/<unit>.protobuf.js` for each unit with messages. */
export const protobufEmitter: Emitter = {
  name: 'protobuf',
  emit(model) {
    return (protobufUnits(model)?.units ?? []).map((unit) => ({
      path: `generated/${unit.name}.protobuf.js`,
      text: `${header(unit.sources)}\nexport default (rt) => {\n${emitProtobufBody(model, unit)}};\n`,
    }));
  },
};
