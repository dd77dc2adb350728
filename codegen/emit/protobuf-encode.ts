// Encoders: one function per message that writes its fields from the last to the first (the writer works backwards). What Go holds by
// value is always written, its zero too; pointers, lists and maps when there is something.
import { member, read } from '../source.ts';
import type { EmbeddedFields, MessageField, MessageFields, WireValue } from './protobuf-message.ts';

const VARINT: ReadonlySet<string> = new Set(['boolean', 'int32', 'int64', 'integer']);

/** Field number and wire type as one number. */
export function wireKey(number: number, value?: WireValue): number {
  const type = value?.kind !== 'scalar' ? 2 : VARINT.has(value.type) ? 0 : value.type === 'number' ? 1 : 2;
  return number * 8 + type;
}

/** Scalars that are written as they are: method of the writer, and the zero value. */
const PLAIN: Readonly<Record<string, readonly [method: string, zero: string]>> = {
  string: ['string', '""'],
  boolean: ['bool', 'false'],
  int32: ['int', '0'],
  int64: ['int', '0'],
  number: ['double', '0'],
};

/** Statements of an encoder: `o` is the object, `w` the writer, `v` and `e` are free to use. */
export function encodeFields(fields: MessageFields, depth = 0): string[] {
  return [...fields].reverse().flatMap((field) => ('rule' in field ? encodeField(field) : encodeEmbedded(field, depth)));
}

function encodeEmbedded({ number, fields }: EmbeddedFields, depth: number): string[] {
  const start = `s${depth}`;
  return ['  {', `  const ${start} = w.size;`, ...encodeFields(fields, depth + 1), `  w.close(${wireKey(number)}, ${start});`, '  }'];
}

function encodeField({ name, number, rule, value }: MessageField): string[] {
  const key = wireKey(number, value);
  const from = read('o', name);
  switch (rule) {
    case 'list':
      return [`  if ((v = ${from}) != null) for (let i = v.length - 1; i >= 0; i--) { ${write(value, key, 'v[i]')} }`];
    case 'map':
      return [
        `  if ((v = ${from}) != null) for (const k of rt.fallingKeys(v)) {`,
        `    const s = w.size; ${entryValue(value)} w.string(10, k); w.close(${number * 8 + 2}, s);`,
        '  }',
      ];
    case 'optional':
      return [`  if ((v = ${from}) != null) { ${write(value, key, 'v')} }`];
    case 'value':
      // A nil slice of bytes is not written, wherever it stands.
      if (value.kind === 'scalar' && value.type === 'bytes') return [`  if ((v = ${from}) != null) { ${write(value, key, 'v')} }`];
      return [`  ${write(value, key, `${from} ?? ${zeroOf(value)}`)}`];
  }
}

/** The value of a map's entry, at 2. */
function entryValue(value: WireValue): string {
  const statement = write(value, wireKey(2, value), 'v[k]');
  return value.kind === 'scalar' && value.type === 'bytes' ? `if (v[k] != null) { ${statement} }` : statement;
}

function write(value: WireValue, key: number, from: string): string {
  switch (value.kind) {
    case 'message':
      return `e = w.size; ${value.encode}(${from}, w); w.close(${key}, e);`;
    case 'wrapped':
      return `const x = ${from} ?? []; e = w.size; for (let j = x.length - 1; j >= 0; j--) { ${write(value.items, wireKey(1, value.items), 'x[j]')} } w.close(${key}, e);`;
    case 'scalar': {
      const plain = PLAIN[value.type];
      return plain === undefined ? `rt.write${member(value.type)}(w, ${key}, ${from});` : `w.${plain[0]}(${key}, ${from});`;
    }
  }
}

function zeroOf(value: WireValue): string {
  if (value.kind === 'message') return 'rt.none';
  return value.kind === 'wrapped' ? '[]' : (PLAIN[value.type]?.[1] ?? 'null');
}
